import { LETTER, lowerCased } from "../../lower-case.ts";
import { anyOf } from "../../words/entries.ts";
import { asksToSignUp } from "./sign-up.ts";

const CALL_CHARACTERS_MAX = 180;

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

/** At the beginning of a text. */
const START = String.raw`^[\s>»›•|*\[("“„«¿¡]*`;
const AFTER = `(?!${LETTER})`;
const BEFORE = `(?<!${LETTER})`;

/** "Read more: Harbour tolls go up." */
const LEADING_AWAY = lowerCased(`${START}${anyOf("leadingAway")}(?:\\s\\p{L}{2,12}){0,2}\\s?[:：]`);
const NOTICE = lowerCased(`${START}${anyOf("noticeBeginnings")}${AFTER}`);
const CLICK = lowerCased(`${BEFORE}${anyOf("clickWords")}${AFTER}`);
/** What readers are to do begins a sentence. */
const CALL = lowerCased(`(?:${START}|[.!?…。！？]\\s?[¿¡"“„«]?)${anyOf("callBeginnings")}${AFTER}`);
const OBJECT = lowerCased(`${BEFORE}${anyOf("callObjects")}${AFTER}`);
const TELLING = lowerCased(`${BEFORE}${anyOf("tellingWords")}${AFTER}`);
