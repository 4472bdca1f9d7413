import { fail } from "../shared/outcome.ts";
import type { Run } from "../shared/run.ts";
import type { Link } from "../shared/store/links/links.ts";
import { findSource } from "../shared/store/sources.ts";
import type { Http } from "../shared/web/http.ts";
import { type HostRules, type Rules, rulesAt } from "./visit.ts";

type Choice = {
  /**
   * Whether robots.txt is obeyed: the source's owner may have switched it off. Asked only if it forbids an
   * address.
   */
  obey: () => Promise<boolean>;
  /** The rules that `visit` has just read. */
  known?: HostRules;
};

/**
 * HTTP for the addresses that a list or a page leads to. Each address and each hop of its redirects is
 * checked against the robots.txt of its own host (RFC 9309), which is looked up once. The list or page itself
 * goes through `visit`, which also waits for the host's turn.
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

/** Whether robots.txt applies to a link: the owner of its source may have switched it off. */
export async function obeysRobots({ db }: Run, { sourceId }: Pick<Link, "sourceId">): Promise<boolean> {
  return sourceId === null || ((await findSource(db, sourceId))?.obeysRobots ?? true);
}

/** If the network fails, the fetch itself fails too, and that failure is the outcome. */
function forbids(rules: Rules, address: string): "robots" | "robots-unavailable" | null {
  if (rules.ok) return rules.value.allows(address) ? null : "robots";
  return rules.reason === "robots-unavailable" ? rules.reason : null;
}
