import type { Attributes } from "../html/attributes.ts";
import { plainText } from "../html/plain-text.ts";

/** The `<meta>` elements of a page by name: `property`, `name`, `itemprop` or `http-equiv`, in lower case. */
export class Metas {
  private readonly values = new Map<string, string[]>();

  constructor(metas: readonly Attributes[]) {
    for (const meta of metas) {
      const content = meta.get("content")?.trim();
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

  private add(name: string, content: string): void {
    const values = this.values.get(name);
    if (values) values.push(content);
    else this.values.set(name, [content]);
  }
}
