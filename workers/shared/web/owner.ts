import { getDomain } from "tldts";

/**
 * The owner of a host: its registrable domain by the Public Suffix List, in which each name below `id.vn`,
 * `blogspot.com` or `github.io` has an owner of its own. A numeric address, or a name without a domain, is
 * its own owner, including its port: each port of a machine may have another owner.
 *
 * @example ownerOf("tin.lang.id.vn") // "lang.id.vn"
 */
export function ownerOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
