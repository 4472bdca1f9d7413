/**
 * What a URL must be like before it is fetched; a value, so that tests and the demo differ from production by
 * data.
 */
export type UrlPolicy = {
  schemes: readonly ("http:" | "https:")[];
  ports: readonly number[];
  /** Public addresses written as numbers instead of a name. */
  allowLiterals: boolean;
  /**
   * Loopback and private addresses, any port, plain http, and no DNS question asked: the demo and the tests.
   */
  allowPrivate: boolean;
  /** Hosts of the product itself; their subdomains count too. */
  ownHosts: readonly string[];
  /** Services whose names answer with whatever address the name spells. */
  wildcardDns: readonly string[];
};

export type PolicyChoices = {
  allowPrivate: boolean;
  ownHosts: readonly string[];
  morePorts?: readonly number[];
};

/** What an owner may choose, as it stands in a worker's environment; lists are apart by commas. */
export type PolicySettings = {
  /** "1" lets sources and channels be on loopback and private addresses. */
  BAODONG_ALLOW_PRIVATE?: string;
  /** Hosts under which Báo Động itself answers: it never asks them for anything. */
  BAODONG_OWN_HOSTS?: string;
  /** Ports beside the usual ones. */
  BAODONG_MORE_PORTS?: string;
};

/** Reads the settings; what is no port number allows nothing. */
export function policyChoices(settings: PolicySettings): PolicyChoices {
  const { BAODONG_ALLOW_PRIVATE, BAODONG_OWN_HOSTS = "", BAODONG_MORE_PORTS = "" } = settings;
  return {
    allowPrivate: BAODONG_ALLOW_PRIVATE === "1",
    ownHosts: listed(BAODONG_OWN_HOSTS).map((host) => host.toLowerCase()),
    morePorts: listed(BAODONG_MORE_PORTS)
      .map(Number)
      .filter((port) => Number.isInteger(port) && port > 0),
  };
}

function listed(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

/** For sources and articles: old news sites still speak plain http, and a few have no name. */
export function newsPolicy({ allowPrivate, ownHosts, morePorts = [] }: PolicyChoices): UrlPolicy {
  return {
    schemes: ["http:", "https:"],
    ports: [80, 443, ...morePorts],
    allowLiterals: true,
    allowPrivate,
    ownHosts,
    wildcardDns: WILDCARD_DNS,
  };
}

/** For webhooks and other channels: a signed message never travels in the clear, nor to a bare address. */
export function webhookPolicy({ allowPrivate, ownHosts, morePorts = [] }: PolicyChoices): UrlPolicy {
  return {
    schemes: ["https:"],
    ports: [443, 8443, ...morePorts],
    allowLiterals: false,
    allowPrivate,
    ownHosts,
    wildcardDns: WILDCARD_DNS,
  };
}

const WILDCARD_DNS = [
  "nip.io",
  "sslip.io",
  "xip.io",
  "1u.ms",
  "localtest.me",
  "lvh.me",
  "vcap.me",
  "lacolhost.com",
  "traefik.me",
  "rbndr.us",
  "burpcollaborator.net",
  "oastify.com",
  "interact.sh",
];
