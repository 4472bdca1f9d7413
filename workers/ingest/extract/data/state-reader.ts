import { decodeLiteral, endOfLiteral } from "../html/scripts.ts";

const DEPTH_MAX = 200;
const OBJECTS_MAX = 20_000;
const FIELDS_MAX = 400;
const LEVELS_AROUND_MAX = 3;
const LIST_MAX = 50_000;
const NAME_CHARACTERS_MAX = 60;
const VALUE_CHARACTERS_MAX = 500;
const INNER_CHARACTERS_MIN = 40;

export type ReadCode = {
  /**
   * The fields of each object whose values are short texts or numbers; fields of inner objects, and of the
   * first object in a list, are named like `title.rendered` and `data.title.text`.
   */
  objects: StateField[][];
  /** The outermost list. In a flattened state (Nuxt 3, Remix), names or values are positions in it. */
  list: string[];
  /** The strings that may be JSON themselves, joined: a stream sent in pieces (Next) is complete again. */
  inner: string;
};

/** How many brackets, colons, commas and strings may still be read. */
export type MarkBudget = { marks: number };

export type StateField = { name: string; value: string };

type Frame = {
  name: string;
  isList: boolean;
  fields: StateField[];
  /** The first two values of a list, and the number of all. */
  values: string[];
  size: number;
};

/** Reads the objects and lists in code, from mark to mark. */
export class StateReader {
  private readonly code: string;
  private readonly budget: MarkBudget;
  private readonly frames: Frame[] = [];
  private readonly objects: StateField[][] = [];
  private readonly list: string[] = [];
  private readonly inner: string[] = [];
  /** The start of the text after the last mark: a number or a bare name. */
  private from = 0;
  private name = "";
  /** The string just read: a name if a colon follows, otherwise a value. */
  private literal: string | null = null;
  /** The value of the pair just closed: `["Date", "2026-03-10"]`. */
  private paired = "";

  constructor(code: string, budget: MarkBudget) {
    this.code = code;
    this.budget = budget;
  }

  run(): ReadCode {
    for (let at = this.nextMark(0); at >= 0 && this.budget.marks-- > 0; at = this.nextMark(this.from)) {
      const mark = this.code.charAt(at);
      if (mark === '"' || mark === "'") this.readString(at, mark);
      else if (!this.readMark(mark, at)) break;
    }
    return { objects: this.objects, list: this.list, inner: this.inner.join("") };
  }

  private nextMark(from: number): number {
    for (let at = from; at < this.code.length; at++) if (MARKS[this.code.charCodeAt(at)] === 1) return at;
    return -1;
  }

  /**
   * A string begins only where a name or a value may. A quotation mark elsewhere belongs to code or prose.
   */
  private readString(at: number, quote: string): void {
    if (!this.mayOpen(at)) {
      this.from = at + 1;
      return;
    }
    const end = endOfLiteral(this.code, at + 1, quote);
    this.literal = this.code.slice(at, end + 1);
    this.from = end + 1;
    if (this.literal.length >= INNER_CHARACTERS_MIN && mayBeJson(this.literal))
      this.inner.push(decodeLiteral(this.literal));
  }

  private mayOpen(at: number): boolean {
    let before = at - 1;
    while (before >= this.from && this.code.charCodeAt(before) <= 0x20) before--;
    return before < 0 || OPENERS.has(this.code.charAt(before));
  }

  /** Returns false if the state is nested too deeply to be read. */
  private readMark(mark: string, at: number): boolean {
    if (mark === ":") this.name = this.take(at, NAME_CHARACTERS_MAX);
    else if (mark === "{" || mark === "[") this.open(mark === "[");
    else {
      this.addValue(this.take(at, VALUE_CHARACTERS_MAX) || this.paired);
      this.paired = "";
      if (mark !== ",") this.close();
    }
    this.literal = null;
    this.from = at + 1;
    return this.frames.length < DEPTH_MAX;
  }

  /** The string or the bare text before a mark; empty if there is none, or if it is too long to matter. */
  private take(at: number, most: number): string {
    const { literal } = this;
    if (literal === null) return at - this.from > most ? "" : this.code.slice(this.from, at).trim();
    if (literal.length > most) return "";
    return literal.includes("\\") ? decodeLiteral(literal) : literal.slice(1, -1);
  }

  private open(isList: boolean): void {
    this.frames.push({ name: this.name, isList, fields: [], values: [], size: 0 });
    this.name = "";
  }

  private addValue(value: string): void {
    const frame = this.frames.at(-1);
    if (frame?.isList) this.addItem(frame, value);
    if (frame && !frame.isList && this.name !== "" && value !== "") {
      addField(frame, this.name, value);
      this.addAround(this.name, value);
    }
    this.name = "";
  }

  /** Adds a field of the innermost object to the objects around it, with the path that leads to it. */
  private addAround(name: string, value: string): void {
    let path = name;
    let levels = 0;
    for (let depth = this.frames.length - 1; depth > 0 && levels < LEVELS_AROUND_MAX; depth--) {
      const inner = this.frames[depth];
      const around = this.frames[depth - 1];
      if (!inner || !around || (around.isList && around.size > 0)) return;
      if (inner.name !== "") path = `${inner.name}.${path}`;
      if (around.isList) continue;
      if (path === name) return;
      addField(around, path, value);
      levels++;
    }
  }

  private addItem(frame: Frame, value: string): void {
    frame.size++;
    if (frame.values.length < 2) frame.values.push(value);
    if (this.frames.length === 1 && this.list.length < LIST_MAX) this.list.push(value);
  }

  private close(): void {
    const frame = this.frames.pop();
    if (!frame) return;
    if (frame.fields.length > 0 && this.objects.length < OBJECTS_MAX) this.objects.push(frame.fields);
    const [kind = "", value = ""] = frame.values;
    if (frame.size !== 2 || !VALUE_KIND.test(kind)) return;
    this.name = frame.name;
    this.paired = value;
  }
}

function addField(frame: Frame, name: string, value: string): void {
  if (frame.fields.length < FIELDS_MAX) frame.fields.push({ name, value });
}

/** Whether a literal has quotation marks inside: escaped, in the other kind of marks, or as `%22`. */
function mayBeJson(literal: string): boolean {
  if (literal.includes('\\"') || (literal.startsWith("'") && literal.includes('"'))) return true;
  return /^.%(?:5B%)?7B%22/i.test(literal);
}

/** The kind of the value after it, as a name or a number: `["D", 1773142800000]`, `[0, "2026-03-10"]`. */
const VALUE_KIND = /^(?:D|Date|\d)$/;

const MARKS = Uint8Array.from({ length: 128 }, (_, code) =>
  "\"'{}[]:,".includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Characters that may precede a string, white space ignored. */
const OPENERS: ReadonlySet<string> = new Set(["{", "[", ":", ",", "(", "="]);
