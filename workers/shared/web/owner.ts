import { getDomain } from "tldts";

/**
 * Whose a host is: its registrable domain by the Public Suffix List, where each name below `id.vn`,
 * `blogspot.com` or `github.io` is somebody else's. An address of digits, or a name without a domain, is its
 * own, with its port where the host has one: each port of a machine may be another's.
 *
 * @example ownerOf("tin.lang.id.vn") // "lang.id.vn"
 */
export function ownerOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
