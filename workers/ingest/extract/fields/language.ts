import { isWrittenInVietnamese } from "../../vietnamese.ts";
import { textField } from "../data/json-ld.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { FoundField } from "../evidence/found.ts";

/**
 * The article's language as a BCP 47 tag, as the page declares it. Vietnamese is also recognised by its
 * letters.
 */
export function findLanguage({ page, article, metas }: Evidence, body: string): FoundField<string> | null {
  const declared: [string, string | null | undefined][] = [
    ["json-ld", textField(article, "inLanguage")],
    ["html", page.language],
    ["og", metas.first("og:locale")],
    ["meta", metas.first("content-language", "dc.language", "language")],
  ];
  if (isWrittenInVietnamese(body.slice(0, 2_000))) return { value: "vi", provenance: "letters" };
  for (const [provenance, text] of declared) {
    const tag = tagOf(text ?? "");
    if (tag !== null) return { value: tag, provenance };
  }
  return null;
}

function tagOf(text: string): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?(?![a-z])/i.exec(text.trim());
  if (!match?.[1]) return null;
  return match[2] ? `${match[1].toLowerCase()}-${match[2].toUpperCase()}` : match[1].toLowerCase();
}
