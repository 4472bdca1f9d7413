import { dropMarks } from "../../text/characters.ts";

/**
 * The host that a person or a page means by `cand.com.vn`, `WWW.cand.com.vn` or
 * `https://cand.com.vn/phap-luat/`: in lower case, without `www.`, an international name in its ASCII form.
 * Null where it is none.
 *
 * @example hostOf("https://www.cand.com.vn/a") // "cand.com.vn"
 */
export function hostOf(text: string): string | null {
  const address = text.trim().replace(/^https?:\/\//i, "");
  if (!HOST_BEGINS.test(address) || !URL.canParse(`http://${address}`)) return null;
  return new URL(`http://${address}`).hostname.replace(/^www\./, "").replace(/\.$/, "");
}

/**
 * The letters that a newspaper's name shares with its host. Null for what is no name. No host is without a
 * dot, so `source:"Tuổi Trẻ"` finds nothing, and is warned of.
 *
 * @example nameAsHost("Tuổi Trẻ") // "tuoitre"
 */
export function nameAsHost(text: string): string | null {
  if (!NAME.test(text)) return null;
  return dropMarks(text.toLowerCase()).replace(/[^\p{L}\p{N}]/gu, "");
}

const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} &'-]*$/u;

/**
 * A host and every domain above it. Empty for null.
 *
 * @example parentDomains("antg.cand.com.vn") // ["antg.cand.com.vn", "cand.com.vn", "com.vn", "vn"]
 */
export function parentDomains(outlet: string | null): string[] {
  const host = outlet === null ? null : hostOf(outlet);
  if (host === null) return [];
  const labels = host.split(".").slice(-LABELS_MAX);
  return labels.map((_, at) => labels.slice(at).join("."));
}

const HOST_BEGINS = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*(?:[:/?#]|$)/u;
const LABELS_MAX = 12;
