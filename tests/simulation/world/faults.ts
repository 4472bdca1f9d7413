import type { Chance, Shares } from "../engine/chance.ts";
import type { Profile } from "./profile.ts";

/** What goes wrong from here on, by a profile, until faults are told to stop. */
export class Faults {
  /** How many struck. */
  count = 0;
  kills = 0;
  isOver = false;
  readonly chance: Chance;
  readonly #profile: Profile;

  constructor(profile: Profile, chance: Chance) {
    this.#profile = profile;
    this.chance = chance;
  }

  get profile(): Profile {
    return this.#profile;
  }

  /** The fault that strikes now, of these; null for none. */
  next<Name extends string>(shares: Shares<Name>): Name | null {
    if (this.isOver) return null;
    const fault = this.chance.oneOf(shares);
    if (fault !== null) this.count += 1;
    return fault;
  }

  killsAt(happening: number, these: readonly number[]): boolean {
    const kills = !this.isOver && these.includes(happening);
    if (kills) this.kills += 1;
    return kills;
  }

  killsNext(isClockOff: boolean): boolean {
    const { kill, killsMax, killsOnlyWhile } = this.#profile;
    if (killsOnlyWhile === "the clock is off" && !isClockOff) return false;
    if (this.isOver || this.kills >= killsMax || !this.chance.happens(kill)) return false;
    this.kills += 1;
    return true;
  }
}
