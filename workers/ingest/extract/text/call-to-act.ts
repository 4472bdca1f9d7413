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
  if (LEADING_AWAY.test(text) || NOTICE.test(text) || CLICK.test(text)) return true;
  return (CALL.test(text) && OBJECT.test(text) && !TELLING.test(text)) || asksToSignUp(text);
}

/** At the beginning of a text. */
const START = String.raw`^[\s>»›•|*\[("“„«¿¡]*`;
const AFTER = String.raw`(?![\p{sc=Latin}\p{sc=Cyrl}])`;
const BEFORE = String.raw`(?<![\p{sc=Latin}\p{sc=Cyrl}])`;

/** "Read more: Harbour tolls go up." */
const LEADING_AWAY = new RegExp(`${START}${anyOf("leadingAway")}(?:\\s\\p{L}{2,12}){0,2}\\s?[:：]`, "iu");
const NOTICE = new RegExp(`${START}${anyOf("noticeBeginnings")}${AFTER}`, "iu");
const CLICK = new RegExp(`${BEFORE}${anyOf("clickWords")}${AFTER}`, "iu");
/** What readers are to do begins a sentence. */
const CALL = new RegExp(`(?:${START}|[.!?…。！？]\\s?[¿¡"“„«]?)${anyOf("callBeginnings")}${AFTER}`, "iu");
const OBJECT = new RegExp(`${BEFORE}${anyOf("callObjects")}${AFTER}`, "iu");
const TELLING = new RegExp(`${BEFORE}${anyOf("tellingWords")}${AFTER}`, "iu");
