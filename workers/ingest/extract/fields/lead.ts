import { INLINE_TAGS } from "../../inline-tags.ts";
import { textField } from "../data/json-ld.ts";
import type { Located } from "../evidence/evidence.ts";
import type { FoundField } from "../evidence/found.ts";
import { type LightElement, textOf } from "../html/light-tree.ts";
import { selectAll } from "../html/select.ts";
import { cleanText } from "../text/clean-text.ts";

const AFTER_HEADING_MAX = 60;
const LEAD_CHARACTERS_MIN = 20;
const LEAD_CHARACTERS_MAX = 1_500;

/**
 * The summary above the text: as printed under the heading, else as metadata gives it; without the outlet's
 * mark.
 */
export function findLead(evidence: Located, container: LightElement | null): FoundField<string> | null {
  for (const [provenance, text] of leads(evidence, container)) {
    const line = cleanText(text ?? "");
    const lead = evidence.vietnamese ? withoutMark(line) : line;
    if (isLead(lead, provenance)) return { value: lead, provenance };
  }
  return null;
}

/** A lead from the site's profile may be short. Elsewhere a short line is a lead only if it is a sentence. */
function isLead(lead: string, provenance: string): boolean {
  if (lead.length > LEAD_CHARACTERS_MAX) return false;
  if (provenance === "profile") return lead !== "";
  return lead.length >= LEAD_CHARACTERS_MIN || (provenance === "printed" && SENTENCE.test(lead));
}

/** Three words or more and a full stop. */
const SENTENCE = /^\p{Lu}\S*(?:\s\S+){2,}[.!?…]$/u;

function* leads(
  evidence: Located,
  container: LightElement | null,
): Generator<readonly [string, string | null]> {
  const { page, profile, article, metas } = evidence;
  for (const element of profile?.lead ? selectAll(page, profile.lead) : [])
    yield ["profile", textOf(element)];
  for (const element of printedLeads(evidence, container)) yield ["printed", textOf(element)];
  yield ["json-ld", textField(article, "description")];
  yield ["og", metas.first("og:description")];
  yield ["meta", metas.first("description", "twitter:description")];
}

/** Elements near the heading that are named as a lead. */
function printedLeads({ signs, heading }: Located, container: LightElement | null): LightElement[] {
  if (!heading) return [];
  const last = Math.max(
    heading.end + AFTER_HEADING_MAX,
    Math.min(container?.end ?? 0, heading.end + 2 * AFTER_HEADING_MAX),
  );
  return signs.lead.filter(({ index, tag }) => index >= heading.end && index < last && !INLINE_TAGS.has(tag));
}

/**
 * "(Dân trí) - ", "TTO - ", "(CAO) ", "VOV.VN - ", "BNEWS ", "(SGGPO).- ": the outlet's mark before the first
 * sentence.
 */
export function withoutMark(text: string): string {
  return text.replace(MARK, "");
}

const MARK =
  /^(?:\((?=[^)]*\p{Lu})[\p{L}\d .]{2,24}\)\s*(?:\.?\s*[-–—:]+\s*)?|(?:[\p{Lu}\d]{2,8}(?:\.[\p{Lu}\d]{2,4})?|[\p{Lu}][\p{L}]+\.vn)\s*(?:\.?\s?[-–—|]+\s+|\.-\s*)|BNEWS\s+)/u;
