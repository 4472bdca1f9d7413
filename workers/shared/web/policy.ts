/** What a URL must be like before it is fetched; a value, so that tests and the demo differ from production by data. */
export type UrlPolicy = {
  schemes: readonly ("http:" | "https:")[];
  ports: readonly number[];
  /** Public addresses written as numbers instead of a name. */
  allowLiterals: boolean;
  /** Loopback and private addresses, any port, plain http, and no DNS question asked: the demo and the tests. */
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
