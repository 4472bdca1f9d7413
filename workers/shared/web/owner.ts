import { getDomain } from "tldts";

/**
 * Whose a host is: its registrable domain by the Public Suffix List, where each name below `id.vn`,
 * `blogspot.com` or `github.io` is somebody else's. An address of digits is its own.
 *
 * @example ownerOf("tin.lang.id.vn") // "lang.id.vn"
 */
export function ownerOf(hostname: string): string {
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}
