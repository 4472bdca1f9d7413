import { type ClassNames, classNamesOf, NO_NAMES } from "./class-names.ts";

/**
 * Of 746 saved pages of news sites the one with the most different class names has 870, and the one where
 * they are longest has 53,000 characters of them.
 */
const NAMES_MAX = 2_500;
const CHARACTERS_MAX = 120_000;

/**
 * Gives the elements of a page the meaning of their class names. Of thousands that differ, the later ones
 * mean nothing, to save the look-up.
 */
export class NamesOfPage {
  private readonly elements: readonly { classNames: ClassNames }[];
  /** Repeated ones included. */
  private charactersOfAll = 0;
  private characters = 0;
  /** The different names so far, once there may be too many. */
  private known: Map<string, ClassNames> | null = null;

  /** The elements are those of the page so far, to which more are added. */
  constructor(elements: readonly { classNames: ClassNames }[]) {
    this.elements = elements;
  }

  meaningOf(names: string): ClassNames {
    if (names === "") return NO_NAMES;
    this.charactersOfAll += names.length;
    if (this.charactersOfAll <= CHARACTERS_MAX && this.elements.length <= NAMES_MAX)
      return classNamesOf(names);
    this.known ??= this.differentNames();
    return this.known.get(names) ?? this.add(names, this.known);
  }

  private differentNames(): Map<string, ClassNames> {
    const known = new Map(this.elements.map(({ classNames }) => [classNames.text, classNames]));
    for (const names of known.keys()) this.characters += names.length;
    return known;
  }

  private add(names: string, known: Map<string, ClassNames>): ClassNames {
    if (known.size >= NAMES_MAX || this.characters + names.length > CHARACTERS_MAX) return NO_NAMES;
    const meaning = classNamesOf(names);
    known.set(names, meaning);
    this.characters += names.length;
    return meaning;
  }
}
