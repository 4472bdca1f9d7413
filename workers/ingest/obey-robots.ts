import { fail } from "../shared/outcome.ts";
import type { Run } from "../shared/run.ts";
import type { Http } from "../shared/web/http.ts";
import { type HostRules, type Rules, rulesAt } from "./visit.ts";

type Choice = {
  /** False: robots.txt is not obeyed, at the wish of the source's owner. Asked only where it forbids. */
  obey: () => Promise<boolean>;
  /** As `visit` has just read it. */
  known?: HostRules;
};

/**
 * The way out for what a list or a page leads to: each address, and each hop of its redirects, is judged by
 * the robots.txt of its own host (RFC 9309). A host is looked up once. Who asked for the first address does
 * so with `visit`, which takes the turns.
 */
export function obedientHttp(run: Run, { obey, known }: Choice): Http {
  const rulesByHost = new Map<string, Promise<Rules>>();
  if (known !== undefined) rulesByHost.set(known.host, Promise.resolve(known.rules));
  const rulesOf = (url: URL) => {
    const rules = rulesByHost.get(url.host) ?? rulesAt(run, url);
    rulesByHost.set(url.host, rules);
    return rules;
  };
  const mayFetch = async (address: string) => {
    const url = URL.parse(address);
    if (url === null || !/^https?:$/.test(url.protocol) || url.pathname === "/robots.txt") return null;
    const reason = forbids(await rulesOf(url), address);
    return reason !== null && (await obey()) ? reason : null;
  };
  return async (url, options) => {
    const forbidden = await mayFetch(url);
    return forbidden === null ? run.http(url, { ...options, mayFollow: mayFetch }) : fail(forbidden);
  };
}

/** Where the network fails, the fetch itself fails for the same reason, which is then the outcome. */
function forbids(rules: Rules, address: string): "robots" | "robots-unavailable" | null {
  if (rules.ok) return rules.value.allows(address) ? null : "robots";
  return rules.reason === "robots-unavailable" ? rules.reason : null;
}
