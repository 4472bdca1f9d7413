import ipaddr from "ipaddr.js";
import { fail, type Outcome, ok } from "../../outcome.ts";
import type { UrlPolicy } from "./policy.ts";

type Block = [ipaddr.IPv4 | ipaddr.IPv6, number];

/**
 * Decides whether all addresses that a name resolved to may be connected to. One that is not public refuses
 * all, since it is unknown which of them the connection will use.
 */
export function judgeAddresses(
  addresses: readonly string[],
  policy: UrlPolicy,
): Outcome<readonly string[], "refused-address"> {
  if (policy.allowPrivate || addresses.every(isPublicAddress)) return ok(addresses);
  return fail("refused-address");
}

/**
 * True for an address of the public internet; false for everything else, including text that is not an
 * address. The address is parsed first, so its spelling does not matter. IPv6 is closed except for global
 * unicast: addresses that contain an IPv4 address (mapped, NAT64, 6to4, Teredo) are refused whatever they
 * contain.
 *
 * @example isPublicAddress("169.254.169.254") // false
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.kind() === "ipv4") return address.range() === "unicast" && !inAny(address, CLOSED_V4);
  return inAny(address, OPEN_V6) && !inAny(address, CLOSED_V6);
}

function inAny(address: ipaddr.IPv4 | ipaddr.IPv6, blocks: readonly Block[]): boolean {
  return blocks.some((block) => address.match(block));
}

// The library's ranges cover IANA's special-purpose registry. This one is a metadata service at a public
// address (Azure).
const CLOSED_V4: readonly Block[] = [ipaddr.parseCIDR("168.63.129.16/32")];

const OPEN_V6: readonly Block[] = [ipaddr.parseCIDR("2000::/3")];

// IANA IPv6 special-purpose registry: protocol assignments (Teredo, ORCHID), documentation twice, and 6to4.
const CLOSED_V6: readonly Block[] = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"].map((cidr) =>
  ipaddr.parseCIDR(cidr),
);
