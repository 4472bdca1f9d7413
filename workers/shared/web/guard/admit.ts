import ipaddr from "ipaddr.js";
import { fail, type Outcome } from "../../outcome.ts";
import { judgeAddresses } from "./addresses.ts";
import { bareHost, judgeUrl } from "./judge-url.ts";
import type { UrlPolicy } from "./policy.ts";
import type { ResolveReason, Resolver } from "./resolve.ts";

export type AdmitReason = "refused-url" | "refused-address" | ResolveReason;

/** Judges a URL and the addresses of its host name. Returns the URL to fetch. */
export type Admit = (url: string) => Promise<Outcome<URL, AdmitReason>>;

const HOSTS_MAX = 500;

/**
 * The whole guard as one function. It looks a host up once in its life, which should be that of an
 * invocation: a sweep that reads twenty pages of one site must not spend forty subrequests on its name.
 */
export function admission(policy: UrlPolicy, resolve: Resolver | null): Admit {
  const verdicts = new Map<string, Promise<Outcome<unknown, AdmitReason>>>();

  return async (text) => {
    const url = judgeUrl(text, policy);
    if (!url.ok) return fail("refused-url", url.reason);

    const host = bareHost(url.value);
    if (resolve === null || policy.allowPrivate || ipaddr.isValid(host)) return url;
    const verdict = verdicts.get(host) ?? judgeName(host, policy, resolve);
    if (verdicts.size < HOSTS_MAX) verdicts.set(host, verdict);
    const judged = await verdict;
    return judged.ok ? url : judged;
  };
}

async function judgeName(
  host: string,
  policy: UrlPolicy,
  resolve: Resolver,
): Promise<Outcome<unknown, AdmitReason>> {
  const addresses = await resolve(host);
  return addresses.ok ? judgeAddresses(addresses.value, policy) : addresses;
}
