import { inWords, type Marks } from "./class-lookup.ts";

/** What the class names of an element mark it as. */
export type ClassKind = "junk" | "doubtful" | "caption" | "neutral";

/**
 * A kind, and the group of elements that share their fate: those with the same names, or, where the word
 * tells only how an element looks ("invisible" until it fades in), all that bear the word. `sure` marks what
 * may be long and still is not the article, such as comments.
 */
export type ClassVerdict = { kind: ClassKind; group: string; sure: boolean };

const NEUTRAL: ClassVerdict = { kind: "neutral", group: "", sure: false };

/**
 * What class and id mark an element as. Junk is never the article; doubtful is junk only when it holds little
 * text.
 */
export function verdictOf(names: string, marks: Marks): ClassVerdict {
  for (const kind of KINDS) {
    const token = marks.get(kind);
    if (token === undefined) continue;
    const isGroup = kind === "doubtful" || token.marks.includes("looks");
    return { kind, group: isGroup ? token.text : names, sure: token.marks.includes("sure") };
  }
  return NEUTRAL;
}

const KINDS = ["caption", "junk", "doubtful"] as const;

/** How surely class names mark an element as the article: from 1 (surest) to 4, or 0 for not at all. */
export function stageOf(names: string): number {
  const name = inWords(names);
  if (name === "" || NOT_CONTAINER.test(name)) return 0;
  return STAGES.findIndex((stage) => stage.test(name)) + 1;
}

/** What the names of containers say they hold, before what of it. */
const THINGS = ["articles?", "story", "post", "entry", "news", "blog", "singular", "detail", "art"];
const PARTS = ["main-?", "detail-?", "page-?", "inner-?"];
const TEXTS = ["body", "text", "content", "bodycopy", "copy", "bodytext", "maintext"];

/** The body of an article, under the names of some systems. */
const BODIES = [
  "body-?text",
  "body-?copy",
  "text-content",
  "afcbc-body",
  "fck-detail",
  "cms-body",
  "tinymce-content",
  "the-content",
  "rich-?text",
];

const COLUMNS = [
  "main-?content",
  "content-?main",
  "content-?body",
  "page-?content",
  "post-?area",
  "single-?content",
  "single-?post",
  "section-?content",
  "theme-?content",
  "detail-?news",
  "news-?detail",
  "article-?detail",
  "post-?inner",
];

const ARTICLES = ["article", "story", "post", "entry", "hentry", "article-?text", "story-?text"];
const ANYTHING = ["content", "main", "primary", "text", "body", "detail"];

const OTHERS = [
  ...["sidebar", "footer", "header", "nav", "menu", "comment", "related", "recommend", "teaser", "promo"],
  ...["widget", "share", "social", "meta", "list", "item", "card"],
];

function oneOf(names: readonly string[]): string {
  return `(?:${names.join("|")})`;
}

/** As words within a class or id. */
function within(names: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s-])${oneOf(names)}(?![a-z])`);
}

/** As a whole class or id. */
function whole(names: readonly string[]): RegExp {
  return new RegExp(`(?:^|\\s)${oneOf(names)}(?=\\s|$)`);
}

/**
 * By stage, as trafilatura orders them: the body of an article, a content column, an article, a column of
 * anything.
 */
const STAGES: readonly RegExp[] = [
  within([`${oneOf(THINGS)}-?${oneOf(PARTS)}?${oneOf(TEXTS)}`, ...BODIES]),
  within(COLUMNS),
  whole(ARTICLES),
  whole(ANYTHING),
];

const NOT_CONTAINER = within(OTHERS);
