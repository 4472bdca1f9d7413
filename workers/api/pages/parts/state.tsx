import type { Texts } from "../texts/texts.ts";

const TONES: Record<string, "good" | "bad" | "waiting"> = {
  active: "good",
  delivered: "good",
  ok: "good",
  failing: "bad",
  blocked: "bad",
  gone: "bad",
  silent: "bad",
  drifting: "bad",
  dead: "bad",
  disabled: "bad",
  late: "bad",
  low: "bad",
  reached: "bad",
  damaged: "bad",
};

/** A row's state in words; the colour only repeats it. */
export function State({ texts, state }: { texts: Texts; state: string }) {
  const word = wordOf(texts.states, state);
  return <span class={`state ${TONES[state] ?? "waiting"}`}>{word}</span>;
}

/** Why something failed, in words. A reason without a text is shown as it is. */
export function Reason({ texts, reason }: { texts: Texts; reason: string }) {
  return <span title={reason}>{wordOf(texts.reasons, reason)}</span>;
}

function wordOf(words: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(words, name) ? (words[name] ?? name) : name;
}

/** What became of an address, in words. */
export function LinkState({ texts, state }: { texts: Texts; state: keyof Texts["linkStates"] }) {
  const tone = state === "saved" || state === "duplicate" ? "good" : state === "pending" ? "waiting" : "bad";
  return <span class={`state ${tone}`}>{texts.linkStates[state]}</span>;
}
