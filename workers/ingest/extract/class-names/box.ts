import { familyOf } from "../../sites/families.ts";
import type { Profile } from "../../sites/profile.ts";
import { memoize } from "../text/memoize.ts";
import { type Marks, marksOf } from "./class-lookup.ts";
import { type BoxVerdict, stageOf, verdictOf } from "./class-words.ts";
import type { Mark } from "./tokens.ts";

/**
 * The meaning of an element's class and id. Computed on first use and shared by all elements with the same
 * names.
 */
export class Box {
  /** Class and id together, as their author wrote them. */
  readonly names: string;
  private knownMarks: Marks | null = null;
  private knownVerdict: BoxVerdict | null = null;
  private knownStage = -1;
  private knownFamily: Profile | null | undefined;
  private knownSigns: readonly FieldMark[] | null = null;

  constructor(names: string) {
    this.names = names;
  }

  get verdict(): BoxVerdict {
    this.knownVerdict ??= verdictOf(this.names, this.marks);
    return this.knownVerdict;
  }

  get stage(): number {
    if (this.knownStage < 0) this.knownStage = stageOf(this.names);
    return this.knownStage;
  }

  /** The family of sites that gives its boxes such a name. */
  get family(): Profile | null {
    if (this.knownFamily === undefined) this.knownFamily = familyOf(this.names);
    return this.knownFamily;
  }

  get signs(): readonly FieldMark[] {
    this.knownSigns ??= SIGNS.filter((sign) => this.marks.has(sign));
    return this.knownSigns;
  }

  /** Whether a name of the element marks it so. */
  is(mark: Mark): boolean {
    return this.marks.has(mark);
  }

  private get marks(): Marks {
    this.knownMarks ??= marksOf(this.names);
    return this.knownMarks;
  }
}

export const boxOf = memoize((names: string) => new Box(names));

const SIGNS = ["byline", "date", "lead", "crumb", "wall", "entry"] as const satisfies readonly Mark[];

/** The marks that make an element a candidate for a field. */
export type FieldMark = (typeof SIGNS)[number];
