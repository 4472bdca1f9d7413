import { inWords, type Meanings } from "./lexicon.ts";

/** What the names of a box say that it is. */
type BoxKind = "junk" | "doubtful" | "caption" | "neutral";

/**
 * A kind, and the group of boxes that are believed or not believed together: those of one name, or, where the word is one of how a
 * box looks ("invisible" until it fades in), all that bear the word. Sure is what may be long and still is not the article: comments.
 */
export type BoxVerdict = { kind: BoxKind; group: string; sure: boolean };

const NEUTRAL: BoxVerdict = { kind: "neutral", group: "", sure: false };

/** What class and id say that a box is. Junk is never the article; doubtful is junk only when it holds little. */
export function verdictOf(names: string, meanings: Meanings): BoxVerdict {
  for (const kind of KINDS) {
    const word = meanings.get(kind);
    if (word !== undefined)
      return { kind, group: kind === "doubtful" || LOOKS.has(word) ? word : names, sure: SURE.has(word) };
  }
  return NEUTRAL;
}

const KINDS = ["caption", "junk", "doubtful"] as const;

const SURE: ReadonlySet<string> = new Set(
  "comment disqus respond cookie consent gdpr modal author-bio author-info author-box author-description about-author sharedaddy jetpack".split(
    " ",
  ),
);

const LOOKS: ReadonlySet<string> = new Set(
  "hidden is-hidden invisible d-none overlay sidebar side-bar banner widget-area no-print noprint ad ads adv".split(
    " ",
  ),
);

/** How surely names say that a box holds an article's text: 1 is surest, 4 least, 0 not at all. */
export function stageOf(names: string): number {
  const name = inWords(names);
  if (name === "" || NOT_CONTAINER.test(name)) return 0;
  return STAGES.findIndex((stage) => stage.test(name)) + 1;
}

/** Names of containers by stage, as trafilatura orders them: the body of an article, an article, a content column. */
const STAGES: readonly RegExp[] = [
  /(?:^|[\s-])(?:(?:articles?|story|post|entry|news|blog|singular|detail|art)-?(?:main-?|detail-?|page-?|inner-?)?(?:body|text|content|bodycopy|copy|bodytext|maintext)|body-?text|body-?copy|text-content|afcbc-body|fck-detail|cms-body|tinymce-content|the-content|rich-?text)(?![a-z])/,
  /(?:^|[\s-])(?:main-?content|content-?main|content-?body|page-?content|post-?area|single-?content|single-?post|section-?content|theme-?content|detail-?news|news-?detail|article-?detail|post-?inner)(?![a-z])/,
  /(?:^|\s)(?:article|story|post|entry|hentry|article-?text|story-?text)(?=\s|$)/,
  /(?:^|\s)(?:content|main|primary|text|body|detail)(?=\s|$)/,
];

const NOT_CONTAINER =
  /(?:^|[\s-])(?:sidebar|footer|header|nav|menu|comment|related|recommend|teaser|promo|widget|share|social|meta|list|item|card)(?![a-z])/;
