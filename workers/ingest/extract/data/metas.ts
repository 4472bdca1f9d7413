import type { Attributes } from "../html/attributes.ts";
import { plainText } from "../html/plain-text.ts";

/** Of 746 saved pages of news sites the one with the most has 19,000. */
const CHARACTERS_MAX = 100_000;

/** The `<meta>` elements of a page by name: `property`, `name`, `itemprop` or `http-equiv`, in lower case. */
export class Metas {
  private readonly values = new Map<string, string[]>();

  constructor(metas: readonly Attributes[]) {
    let characters = 0;
    for (const meta of metas) {
      const content = meta.get("content")?.trim();
      characters += content?.length ?? 0;
      if (characters > CHARACTERS_MAX) break;
      if (!content) continue;
      for (const name of ["property", "name", "itemprop", "http-equiv"].map((name) => meta.get(name))) {
        if (name) this.add(name.toLowerCase(), content);
      }
    }
  }

  /** The first value under the first name that has one, or null. */
  first(...names: string[]): string | null {
    for (const name of names) {
      const value = this.values.get(name)?.[0];
      const text = value === undefined ? "" : plainText(value);
      if (text !== "") return text;
    }
    return null;
  }

  all(name: string): string[] {
    return (this.values.get(name) ?? []).map(plainText).filter((value) => value !== "");
  }

  /** The first values under names of this form. */
  matching(form: RegExp): string[] {
    return [...this.values].flatMap(([name, [value]]) =>
      form.test(name) && value ? [plainText(value)] : [],
    );
  }

  private add(name: string, content: string): void {
    const values = this.values.get(name);
    if (values) values.push(content);
    else this.values.set(name, [content]);
  }
}
