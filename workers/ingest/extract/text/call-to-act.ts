import { LETTER, lowerCased } from "../../lower-case.ts";
import { withoutSpeech } from "../../tells-news.ts";
import { anyOf, sourcesByLetter } from "../../words/entries.ts";
import { asksToSignUp } from "./sign-up.ts";

const CALL_CHARACTERS_MAX = 180;
const QUESTION_CHARACTERS_MAX = 90;
/** A line with an address and hardly more is part of a list. */
const ADDRESS_WORDS_MAX = 2;

/**
 * Whether a short text is not about the news: it asks readers to do something for the outlet ("Follow us on
 * …", "Download our app …"), leads to another page ("Read more: …"), or is a notice about the page or its
 * links ("This article is more than two years old"). News may begin like a call: "Download a fake app,
 * victims say, …".
 */
export function isCallToAct(text: string): boolean {
  if (text.length > CALL_CHARACTERS_MAX) return false;
  const line = text.toLowerCase();
  if (LEADING_AWAY.test(line) || NOTICE.test(line) || CLICK.test(line)) return true;
  return (OBJECT.test(line) && CALL.test(line) && !TELLING.test(line)) || asksToSignUp(line);
}

/**
 * Whether a paragraph, set as those of the text are, is such a call: it begins with what readers are to do,
 * and names a service on which outlets have accounts, channels and apps, or it gives the address of an
 * editorial office. A text for customers has calls of its own, but names no such service.
 */
export function isCallOfOutlet(text: string): boolean {
  if (text.length > CALL_CHARACTERS_MAX) return false;
  if (text.includes("@") && text.split(" ").length > ADDRESS_WORDS_MAX && EDITORIAL_ADDRESS.test(text))
    return true;
  if (!beginsWithCall(text.toLowerCase())) return false;
  const line = withoutSpeech(text).toLowerCase();
  return beginsWithCall(line) && PLATFORM.test(line) && !TELLING.test(line);
}

/** Also after a question: "Want to know more? Follow us …" */
function beginsWithCall(line: string): boolean {
  if (beginsWithVerb(line) || (FINAL_VERB.test(line) && FINAL_CALL.test(line))) return true;
  const question = line.slice(0, QUESTION_CHARACTERS_MAX).indexOf("? ");
  return question > 0 && beginsWithVerb(line.slice(question + 2));
}

/** Most texts have a first letter with which no call begins, or few do. */
function beginsWithVerb(line: string): boolean {
  const first = FIRST_LETTER.exec(line)?.[0].at(-1) ?? "";
  return (VERBS.get(first)?.test(line) ?? false) || (VERBS.get("")?.test(line) ?? false);
}

/** At the beginning of a text. */
const START = String.raw`^[\s>»›•|*\[("“„«¿¡]*`;
const AFTER = `(?!${LETTER})`;
const BEFORE = `(?<!${LETTER})`;

/** "Read more: Harbour tolls go up." */
const LEADING_AWAY = lowerCased(`${START}${anyOf("leadingAway")}(?:\\s\\p{L}{2,12}){0,2}\\s?[:：]`);
const NOTICE = lowerCased(`${START}${anyOf("noticeBeginnings")}${AFTER}`);
const CLICK = lowerCased(`${BEFORE}${anyOf("clickWords")}${AFTER}`);
/** What readers are to do begins a sentence. */
const CALL = lowerCased(
  `(?:(?:${START}|[.!?…。！？]\\s?[¿¡"“„«]?)${anyOf("callBeginnings")}${AFTER}|^.{0,80}${anyOf("callEndings")})`,
);
const OBJECT = lowerCased(`${BEFORE}${anyOf("callObjects")}${AFTER}`);
const TELLING = lowerCased(`${BEFORE}${anyOf("tellingWords")}${AFTER}`);
const PLATFORM = lowerCased(`${BEFORE}${anyOf("platforms")}${AFTER}`);
/** By first letter. */
const VERBS: ReadonlyMap<string, RegExp> = new Map(
  [...sourcesByLetter("callBeginnings")].map(([letter, source]) => {
    return [letter, lowerCased(`${START}${source}${AFTER}`)];
  }),
);
const FIRST_LETTER = new RegExp(`${START}\\p{L}`, "u");
/** The verb comes last in Japanese and Korean, so they are looked for in texts with their letters only. */
const FINAL_CALL = lowerCased(`^.{0,80}${anyOf("callEndings")}`);
const FINAL_VERB = /[\u3041-\u30ff\uac00-\ud7a3]/u;
const EDITORIAL_ADDRESS = new RegExp(`(?<![\\w.+-])${anyOf("editorialMailboxes")}@[a-z\\d-]{1,63}\\.`, "i");
