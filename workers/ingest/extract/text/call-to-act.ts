import { LETTER, lowerCased } from "../../lower-case.ts";
import { withoutSpeech } from "../../tells-news.ts";
import { anyOf, sourcesByLetter } from "../../words/entries.ts";
import { asksToSignUp } from "./sign-up.ts";

const CALL_CHARACTERS_MAX = 180;
const QUESTION_CHARACTERS_MAX = 90;
const VERB_CHARACTERS_MAX = 100;
const FINAL_CHARACTERS = 12;
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
 * names a service on which outlets have accounts, channels and apps, and is a link or has a word for what is
 * the outlet's ("our channel"); or it gives the address of an editorial office. A text for customers has
 * calls of its own, but names no such service. News may begin like a call and name one: "Subscribe buttons on
 * YouTube will change".
 */
export function isCallOfOutlet(text: string, isLink = false): boolean {
  if (text.length > CALL_CHARACTERS_MAX) return false;
  if (text.includes("@") && text.split(" ").length > ADDRESS_WORDS_MAX && EDITORIAL_ADDRESS.test(text))
    return true;
  if (!beginsWithCall(text)) return false;
  const line = withoutSpeech(text).toLowerCase();
  if (!beginsWithCall(line) || !PLATFORM.test(line) || TELLING.test(line)) return false;
  return isLink || OBJECT.test(line.replace(PLATFORMS, " "));
}

/** Whether a word is the name of such a service, or part of it. */
export function isPlatform(word: string): boolean {
  return PLATFORM.test(word.toLowerCase());
}

/** Also after a question: "Want to know more? Follow us …" */
function beginsWithCall(line: string): boolean {
  if (beginsWithVerb(line)) return true;
  if (FINAL_VERB.test(line.slice(-FINAL_CHARACTERS)) && FINAL_CALL.test(line.toLowerCase())) return true;
  const question = line.slice(0, QUESTION_CHARACTERS_MAX).indexOf("? ");
  return question > 0 && beginsWithVerb(line.slice(question + 2));
}

/** With the first letter of a text few calls begin, or none. */
function beginsWithVerb(line: string): boolean {
  let start = 0;
  while (SIGNS.has(line.charAt(start))) start++;
  const verbs = VERBS.get(line.charAt(start).toLowerCase());
  return verbs?.test(line.slice(start, start + VERB_CHARACTERS_MAX).toLowerCase()) ?? false;
}

const SIGNS: ReadonlySet<string> = new Set(' >»›•|*[("“„«¿¡');

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
  `(?:(?:${START}|[.!?…。！？]\\s?[¿¡"“„«]?)${anyOf("callBeginnings")}${AFTER}|^.{0,90}${anyOf("callEndings")}${AFTER})`,
);
const OBJECT = lowerCased(`${BEFORE}${anyOf("callObjects")}${AFTER}`);
const TELLING = lowerCased(`${BEFORE}${anyOf("tellingWords")}${AFTER}`);
const PLATFORM = lowerCased(`${BEFORE}${anyOf("platforms")}${AFTER}`);
const PLATFORMS = new RegExp(PLATFORM, "gu");
/** By first letter. */
const VERBS: ReadonlyMap<string, RegExp> = new Map(
  [...sourcesByLetter("callBeginnings")].map(([letter, source]) => {
    return [letter, lowerCased(`^${source}${AFTER}`)];
  }),
);
/** The verb comes last in Japanese, Korean and Turkish: texts with another end are not searched for it. */
const FINAL_CALL = lowerCased(`^.{0,90}${anyOf("callEndings")}${AFTER}`);
const FINAL_VERB = /[\u3041-\u30ff\uac00-\ud7a3]|[iu\u0131\u00fc]n[.!…]?$/u;
const EDITORIAL_ADDRESS = new RegExp(`(?<![\\w.+-])${anyOf("editorialMailboxes")}@[a-z\\d-]{1,63}\\.`, "i");
