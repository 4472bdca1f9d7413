import ipaddr from "ipaddr.js";
import { fail, type Outcome, ok } from "../../outcome.ts";
import { isPublicAddress } from "./addresses.ts";
import type { UrlPolicy } from "./policy.ts";

export type UrlReason =
  | "unsafe-text"
  | "not-a-url"
  | "scheme-not-allowed"
  | "credentials"
  | "port-not-allowed"
  | "own-host"
  | "private-address"
  | "address-literal"
  | "private-name"
  | "wildcard-dns";

export const URL_CHARS_MAX = 2_048;

/**
 * Decides from its text alone whether the product may fetch this URL; what its name resolves to is judged
 * later by `judgeAddresses`. Returns the parsed URL: fetch that one, never the text that a user gave.
 */
export function judgeUrl(text: string, policy: UrlPolicy): Outcome<URL, UrlReason> {
  if (text.length > URL_CHARS_MAX || UNSAFE_TEXT.test(text)) return fail("unsafe-text");
  if (!URL.canParse(text)) return fail("not-a-url");

  const url = new URL(text);
  const reason = judgeParts(url, policy) ?? judgeHost(bareHost(url), policy);
  if (reason !== null) return fail(reason);
  return SLASHES.test(text) ? ok(url) : fail("not-a-url");
}

function judgeParts(url: URL, policy: UrlPolicy): UrlReason | null {
  const schemes: readonly string[] = policy.allowPrivate ? ["http:", "https:"] : policy.schemes;
  if (!schemes.includes(url.protocol)) return "scheme-not-allowed";
  if (url.username !== "" || url.password !== "") return "credentials";
  if (!policy.allowPrivate && !policy.ports.includes(portOf(url))) return "port-not-allowed";
  return null;
}

function portOf(url: URL): number {
  if (url.port !== "") return Number(url.port);
  return url.protocol === "https:" ? 443 : 80;
}

/** The host as it is compared: no brackets around IPv6, and without the one trailing dot that DNS allows. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

function judgeHost(host: string, policy: UrlPolicy): UrlReason | null {
  if (isUnder(host, policy.ownHosts)) return "own-host";
  if (policy.allowPrivate) return null;
  return ipaddr.isValid(host) ? judgeLiteral(host, policy) : judgeName(host, policy);
}

function judgeLiteral(host: string, policy: UrlPolicy): UrlReason | null {
  if (!isPublicAddress(host)) return "private-address";
  return policy.allowLiterals ? null : "address-literal";
}

function judgeName(host: string, policy: UrlPolicy): UrlReason | null {
  if (!host.includes(".") || isUnder(host, PRIVATE_NAMES)) return "private-name";
  return isUnder(host, policy.wildcardDns) ? "wildcard-dns" : null;
}

function isUnder(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

// Parsers silently drop or change some of these characters, and then two programs read two hosts from one
// text.
const UNSAFE_TEXT = /[\p{Cc}\s\\]/u;
const SLASHES = /^https?:\/\//i;

// RFC 6761, 6762, 7686, 8375, 9476, and the names that private networks use (ICANN's list of name
// collisions).
const PRIVATE_NAMES = [
  "localhost",
  "local",
  "localdomain",
  "internal",
  "intranet",
  "private",
  "corp",
  "home",
  "lan",
  "mail",
  "svc",
  "cluster",
  "home.arpa",
  "arpa",
  "onion",
  "alt",
  "invalid",
  "test",
  "example",
];
