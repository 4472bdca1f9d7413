import { familyOf } from "../../sites/families.ts";
import type { Profile } from "../../sites/profile.ts";
import { remembered } from "../text/remembered.ts";
import type { BoxName } from "./box-names.ts";
import { type BoxVerdict, stageOf, verdictOf } from "./class-words.ts";
import { type Meanings, meaningsOf } from "./lexicon.ts";

/** What the names of an element say, found out when it is asked for, and once for all elements of the same names. */
export class Box {
  /** Class and id together, as their author wrote them. */
  readonly names: string;
  private knownMeanings: Meanings | null = null;
  private knownVerdict: BoxVerdict | null = null;
  private knownStage = -1;
  private knownFamily: Profile | null | undefined;
  private knownSigns: readonly SignName[] | null = null;

  constructor(names: string) {
    this.names = names;
  }

  get verdict(): BoxVerdict {
    this.knownVerdict ??= verdictOf(this.names, this.meanings);
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

  get signs(): readonly SignName[] {
    this.knownSigns ??= SIGN_NAMES.filter((name) => this.meanings.has(name));
    return this.knownSigns;
  }

  private get meanings(): Meanings {
    this.knownMeanings ??= meaningsOf(this.names);
    return this.knownMeanings;
  }
}

export const boxOf = remembered((names: string) => new Box(names));

const SIGN_NAMES = [
  "bylines",
  "dates",
  "leads",
  "crumbs",
  "walls",
  "entries",
] as const satisfies readonly BoxName[];

/** The names that offer an element to the ladders of fields. */
export type SignName = (typeof SIGN_NAMES)[number];
