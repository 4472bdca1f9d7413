import { getDomain } from "tldts";

/**
 * The owner of a host: its registrable domain by the Public Suffix List, in which each name below `id.vn`,
 * `blogspot.com` or `github.io` has an owner of its own. A numeric address, or a name without a domain, is
 * its own owner, including its port: each port of a machine may have another owner.
 *
 * @example ownerOf("tin.lang.id.vn") // "lang.id.vn"
 */
export function ownerOf(host: string): string {
  const domain = getDomain(host, { allowPrivateDomains: true });
  if (domain === null || !SHARED_DOMAINS.has(domain)) return domain ?? host;
  const blog =
    host
      .toLowerCase()
      .slice(0, -domain.length - 1)
      .split(".")
      .at(-1) ?? "";
  return blog === "" || blog === "www" ? domain : `${blog}.${domain}`;
}

/** Domains whose names have owners of their own, and which the list does not know. */
const SHARED_DOMAINS: ReadonlySet<string> = new Set(
  "livejournal.com medium.com substack.com tumblr.com violet.vn wordpress.com".split(" "),
);
