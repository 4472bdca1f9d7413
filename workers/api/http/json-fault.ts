export type JsonFault = {
  /** UTF-16 offset. */
  position: number;
  /** Both from 1. */
  line: number;
  column: number;
  /** In words: "a value", "`,` or `}`". */
  expected: string;
};

/**
 * Where a text stops being JSON (RFC 8259), and what was expected there; null for valid JSON. The message of
 * the JavaScript engine names no position for short texts.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: ("{" | "[")[] = [];
  let state: State = "value";
  let position = skipSpace(text, 0);
  while (position < text.length) {
    const step: Step = STATES[state](text, position, open);
    if (step === null) break;
    state = step.state;
    position = skipSpace(text, step.end);
  }
  if (position >= text.length && state === "end") return null;
  return { position, ...placeOf(text, position), expected: expectation(state, open) };
}

type State = "value" | "first" | "key" | "firstKey" | "colon" | "next" | "end";
type Step = { state: State; end: number } | null;
type Reader = (text: string, at: number, open: ("{" | "[")[]) => Step;

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

const readValue: Reader = (text, at, open) => {
  const sign = text[at];
  if (sign === "{" || sign === "[") {
    open.push(sign);
    return { state: sign === "{" ? "firstKey" : "first", end: at + 1 };
  }
  const end = endOf(STRING, text, at) ?? endOf(SCALAR, text, at);
  return end === null ? null : { state: behind(open), end };
};

const readKey: Reader = (text, at) => {
  const end = endOf(STRING, text, at);
  return end === null ? null : { state: "colon", end };
};

const STATES: Record<State, Reader> = {
  value: readValue,
  first: (text, at, open) => (text[at] === "]" ? close(at, open) : readValue(text, at, open)),
  key: readKey,
  firstKey: (text, at, open) => (text[at] === "}" ? close(at, open) : readKey(text, at, open)),
  colon: (text, at) => (text[at] === ":" ? { state: "value", end: at + 1 } : null),
  next: (text, at, open) => {
    const inObject = open.at(-1) === "{";
    if (text[at] === ",") return { state: inObject ? "key" : "value", end: at + 1 };
    return text[at] === (inObject ? "}" : "]") ? close(at, open) : null;
  },
  end: () => null,
};

function close(at: number, open: ("{" | "[")[]): Step {
  open.pop();
  return { state: behind(open), end: at + 1 };
}

function behind(open: readonly string[]): State {
  return open.length === 0 ? "end" : "next";
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function skipSpace(text: string, at: number): number {
  return endOf(SPACE, text, at) ?? at;
}

function placeOf(text: string, position: number): { line: number; column: number } {
  const lines = text.slice(0, position).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function expectation(state: State, open: readonly string[]): string {
  if (state === "next") return open.at(-1) === "{" ? ", or }" : ", or ]";
  return EXPECTED[state];
}

const EXPECTED: Record<Exclude<State, "next">, string> = {
  value: "a value",
  first: "a value or ]",
  key: "a key in double quotes",
  firstKey: "a key in double quotes or }",
  colon: ":",
  end: "nothing more",
};
