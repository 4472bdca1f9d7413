import { anyOf } from "../../words/entries.ts";
import { isRecord, listField, textField } from "../data/json-ld.ts";
import type { Located } from "../evidence/evidence.ts";
import type { FoundField } from "../evidence/found.ts";
import { textOf, within } from "../html/light-tree.ts";
import { selectAll } from "../html/select.ts";
import { cleanLine } from "../text/clean-text.ts";

const SECTION_CHARACTERS_MAX = 60;

/** The section of the paper that the article is in, as the site names it. */
export function findSection(evidence: Located): FoundField<string> | null {
  for (const [provenance, text] of sections(evidence)) {
    const section = cleanLine(text ?? "");
    if (section !== "" && section.length <= SECTION_CHARACTERS_MAX && !HOME.test(section))
      return { value: section, provenance };
  }
  return null;
}

const HOME = new RegExp(`^(?:${anyOf("homeNames")}|[›»>])$`, "i");

function* sections(evidence: Located): Generator<readonly [string, string | null]> {
  const { page, profile, article, metas, signs } = evidence;
  for (const element of profile?.section ? selectAll(page, profile.section) : [])
    yield ["profile", textOf(element)];
  yield [
    "meta",
    metas.first(
      "article:section",
      "og:article:section",
      "parsely-section",
      "section",
      "cxenseparse:section",
      "content_category",
    ),
  ];
  yield ["json-ld", textField(article, "articleSection")];
  for (const name of breadcrumbs(evidence)) yield ["breadcrumb", name];
  for (const crumb of signs.crumb) {
    const links = [...within(page, crumb)].filter(({ tag }) => tag === "a");
    for (const element of links.length > 0 ? links : [crumb]) yield ["breadcrumb", textOf(element)];
  }
}

function breadcrumbs({ jsonLd }: Located): string[] {
  const list = jsonLd.find((node) => node.types.includes("BreadcrumbList")) ?? null;
  return listField(list, "itemListElement").flatMap((entry) => {
    if (!isRecord(entry)) return [];
    const item = isRecord(entry.item) ? entry.item.name : undefined;
    const name = entry.name ?? item;
    return typeof name === "string" ? [name] : [];
  });
}
