import type { Marks } from "./class-lookup.ts";

/** What the class names of an element mark it as. */
export type ClassKind = "junk" | "doubtful" | "caption" | "neutral";

/**
 * A kind, and the group of elements that are judged together: those with the same names or, if the word only
 * describes looks ("invisible" before it fades in), all with that word. `sure` marks elements such as
 * comments, which are not the article however long they are.
 */
export type ClassVerdict = { kind: ClassKind; group: string; sure: boolean };

const NEUTRAL: ClassVerdict = { kind: "neutral", group: "", sure: false };

/**
 * What class and id mark an element as. Junk is never the article; doubtful elements are junk only if they
 * hold little text.
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

/**
 * How strongly class names, given as words, mark an element as the article: from 1 (strongest) to 4, or 0 for
 * not at all.
 */
export function stageOf(words: string): number {
  if (words === "" || NOT_CONTAINER.test(words)) return 0;
  return STAGES.findIndex((stage) => stage.test(words)) + 1;
}

/** Words for the kind of content in the names of containers. */
const THINGS = ["articles?", "story", "post", "entry", "news", "blog", "singular", "detail", "art"];
const PARTS = ["main-?", "detail-?", "page-?", "inner-?"];
const TEXTS = ["body", "text", "content", "bodycopy", "copy", "bodytext", "maintext"];

/** Names that some systems give the body of an article. */
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

/** Matches the names as words within a class or id. */
function within(names: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s-])${oneOf(names)}(?![a-z])`);
}

/** Matches the names as a whole class or id. */
function whole(names: readonly string[]): RegExp {
  return new RegExp(`(?:^|\\s)${oneOf(names)}(?=\\s|$)`);
}

/** By stage, in trafilatura's order: the body of an article, a content column, an article, any column. */
const STAGES: readonly RegExp[] = [
  within([`${oneOf(THINGS)}-?${oneOf(PARTS)}?${oneOf(TEXTS)}`, ...BODIES]),
  within(COLUMNS),
  whole(ARTICLES),
  whole(ANYTHING),
];

const NOT_CONTAINER = within(OTHERS);
