/**
 * The rules for a URL that is fetched. It is a value, so that tests and the demo differ from production by
 * data.
 */
export type UrlPolicy = {
  schemes: readonly ("http:" | "https:")[];
  ports: readonly number[];
  /** Public addresses written as numbers instead of names. */
  allowLiterals: boolean;
  /** Loopback and private addresses, any port, plain http, and no DNS look-up: for the demo and the tests. */
  allowPrivate: boolean;
  /** The product's own hosts; their subdomains count too. */
  ownHosts: readonly string[];
  /** Services whose names resolve to whatever address the name spells. */
  wildcardDns: readonly string[];
};

export type PolicyChoices = {
  allowPrivate: boolean;
  ownHosts: readonly string[];
  morePorts?: readonly number[];
};

/** The owner's choices in a worker's environment; lists are separated by commas. */
export type PolicySettings = {
  /** "1" lets sources and channels be on loopback and private addresses. */
  BAODONG_ALLOW_PRIVATE?: string;
  /** Hosts of this installation: it never sends them a request. */
  BAODONG_OWN_HOSTS?: string;
  /** Ports besides the usual ones. */
  BAODONG_MORE_PORTS?: string;
};

/** Reads the settings. A text that is not a port number allows nothing. */
export function policyChoices(settings: PolicySettings): PolicyChoices {
  const { BAODONG_ALLOW_PRIVATE, BAODONG_OWN_HOSTS = "", BAODONG_MORE_PORTS = "" } = settings;
  return {
    allowPrivate: BAODONG_ALLOW_PRIVATE === "1",
    ownHosts: listed(BAODONG_OWN_HOSTS).map(asInUrl),
    morePorts: listed(BAODONG_MORE_PORTS)
      .map(Number)
      .filter((port) => Number.isInteger(port) && port > 0),
  };
}

/** A host as URLs have it: lower case, ASCII only, without scheme and port. */
function asInUrl(host: string): string {
  const url = URL.parse(host.replace(/^(?:https?:\/\/)?/i, "http://"));
  return (url?.hostname ?? host.toLowerCase()).replace(/^\[|\]$/g, "");
}

function listed(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

/** For sources and articles: old news sites still use plain http, and a few have no name. */
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

/** For webhooks and other channels: a signed message is never sent unencrypted, nor to a numeric address. */
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
