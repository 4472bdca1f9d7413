import { type Evidence, isDeclared } from "../evidence/evidence.ts";
import { type LightElement, textOf } from "../html/light-tree.ts";
import { wordsOf } from "../text/clean-text.ts";

const HEADLINE_WORDS_MIN = 4;
const HEADLINE_IDEOGRAPHS_MIN = 6;
/** In scripts without spaces between words, or with much in a word. */
const HEADLINE_TERSE_MIN = 15;
/** Minimum weight of a text: a sentence. */
export const BODY_WEIGHT_MIN = 60;
/** Minimum weight of a text that needs only a headline to be an article. */
export const HEADLINED_WEIGHT_MIN = 200;

/** What was found on a page. */
export type Findings = {
  container: LightElement | null;
  /**
   * The source of the publication date, null if there is none. A feed's date does not count: it says nothing
   * about a page served in place of the article.
   */
  datedBy: string | null;
  /** The body is lines, none of them a paragraph. */
  isOfLines: boolean;
  /** The body; empty if there is none. */
  text: string;
};

/** The same with the weight of the body: its characters, an ideograph counted as several. */
export type WeighedFindings = Findings & { weight: number };

/** The state of a page that declares no article may be that of a section with the page's headline. */
export function isDated(evidence: Evidence, { weight, datedBy }: WeighedFindings): boolean {
  if (datedBy === "script" && !isDeclared(evidence)) return false;
  return weight >= BODY_WEIGHT_MIN && datedBy !== null && !NOT_OF_PAGE.has(datedBy);
}

/** Sources of a date that are not on the page itself. */
const NOT_OF_PAGE: ReadonlySet<string> = new Set(["feed", "address"]);

/** Whether there is a heading of several words; names of sections have fewer. */
export function isHeadlined({ heading }: Evidence): boolean {
  const text = heading ? textOf(heading) : "";
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if ((ideographs?.length ?? 0) >= HEADLINE_IDEOGRAPHS_MIN) return true;
  const terse = text.match(
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu,
  );
  return (terse?.length ?? 0) >= HEADLINE_TERSE_MIN || wordsOf(text).length >= HEADLINE_WORDS_MIN;
}
