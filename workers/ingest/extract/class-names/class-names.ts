import { familyOf } from "../../sites/families.ts";
import type { Profile } from "../../sites/profile.ts";
import { memoize } from "../text/memoize.ts";
import { inWords, type Marks, marksOf } from "./class-lookup.ts";
import { type ClassVerdict, stageOf, verdictOf } from "./class-words.ts";
import type { Mark } from "./tokens.ts";

/**
 * The meaning of an element's class and id. Computed on first use and shared by all elements with the same
 * names.
 */
export class ClassNames {
  /** Class and id together, as their author wrote them. */
  readonly text: string;
  private knownWords: string | null = null;
  private knownMarks: Marks | null = null;
  private knownVerdict: ClassVerdict | null = null;
  private knownStage = -1;
  private knownFamily: Profile | null | undefined;
  private knownSigns: readonly FieldMark[] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  get verdict(): ClassVerdict {
    this.knownVerdict ??= verdictOf(this.text, this.marks);
    return this.knownVerdict;
  }

  get stage(): number {
    if (this.knownStage < 0) this.knownStage = stageOf(this.words);
    return this.knownStage;
  }

  /** The site family that uses these names. */
  get family(): Profile | null {
    if (this.knownFamily === undefined) this.knownFamily = familyOf(this.text);
    return this.knownFamily;
  }

  get signs(): readonly FieldMark[] {
    this.knownSigns ??= SIGNS.filter((sign) => this.marks.has(sign));
    return this.knownSigns;
  }

  /** Whether the element's names have this mark. */
  is(mark: Mark): boolean {
    return this.marks.has(mark);
  }

  private get marks(): Marks {
    this.knownMarks ??= marksOf(this.words);
    return this.knownMarks;
  }

  private get words(): string {
    this.knownWords ??= inWords(this.text);
    return this.knownWords;
  }
}

export function classNamesOf(names: string): ClassNames {
  return names === "" ? NO_NAMES : known(names);
}

export const NO_NAMES = new ClassNames("");

const known = memoize((names: string) => new ClassNames(names));

const SIGNS = ["byline", "date", "lead", "crumb", "wall", "entry"] as const satisfies readonly Mark[];

/** The marks that make an element a candidate for a field. */
export type FieldMark = (typeof SIGNS)[number];
