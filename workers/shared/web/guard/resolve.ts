import { fail, type Outcome, ok } from "../../outcome.ts";

export type ResolveReason = "unresolvable" | "resolver-failed";

/** Looks up a host name. Returns at least one address, as text. */
export type Resolver = (host: string) => Promise<Outcome<readonly string[], ResolveReason>>;

const DNS_TIMEOUT_MS = 5_000;
const ADDRESSES_MAX = 64;

/**
 * A resolver over DNS-over-HTTPS (the JSON form of RFC 8484 servers), since Workers have no other way to
 * resolve names. Both A and AAAA must be answered: half an answer could hide the private address, so it
 * counts as none.
 */
export function dnsOverHttps(
  fetch: typeof globalThis.fetch,
  { server = CLOUDFLARE, timeoutSignal = (ms: number) => AbortSignal.timeout(ms) } = {},
): Resolver {
  return async (host) => {
    const questions = [RECORD_TYPES.A, RECORD_TYPES.AAAA].map((type) => {
      const signal = timeoutSignal(DNS_TIMEOUT_MS);
      return ask(fetch, `${server}?name=${encodeURIComponent(host)}&type=${type}`, type, signal);
    });
    const answers = await Promise.all(questions);
    const addresses: string[] = [];
    for (const answer of answers) {
      if (!answer.ok) return answer;
      addresses.push(...answer.value);
    }
    return addresses.length > 0 ? ok(addresses) : fail("unresolvable");
  };
}

const CLOUDFLARE = "https://cloudflare-dns.com/dns-query";
const RECORD_TYPES = { A: 1, AAAA: 28 } as const;

async function ask(
  fetch: typeof globalThis.fetch,
  question: string,
  type: number,
  signal: AbortSignal,
): Promise<Outcome<readonly string[], ResolveReason>> {
  try {
    const response = await fetch(question, { headers: { accept: "application/dns-json" }, signal });
    if (!response.ok) return fail("resolver-failed", `the resolver answered ${response.status}`);
    return readAnswer(await response.json(), type);
  } catch (error) {
    return fail("resolver-failed", error instanceof Error ? error.name : "no answer");
  }
}

/**
 * The addresses of an answer; the resolver has followed the CNAMEs, and its chain precedes them in the list.
 */
function readAnswer(answer: unknown, type: number): Outcome<readonly string[], ResolveReason> {
  if (!isRecord(answer) || typeof answer.Status !== "number")
    return fail("resolver-failed", "not a DNS answer");
  if (answer.Status === NXDOMAIN || answer.Status === SERVFAIL) return fail("unresolvable");
  if (answer.Status !== NOERROR) return fail("resolver-failed", `DNS status ${answer.Status}`);

  const records: unknown[] = Array.isArray(answer.Answer) ? answer.Answer : [];
  // More records than any real name has: refusing is safer than judging only the first few.
  if (records.length > ADDRESSES_MAX) return fail("resolver-failed", "too many records");
  return ok(records.flatMap((record) => addressOf(record, type)));
}

const NOERROR = 0;
const SERVFAIL = 2;
const NXDOMAIN = 3;

function addressOf(record: unknown, type: number): string[] {
  if (!isRecord(record) || record.type !== type || typeof record.data !== "string") return [];
  return [record.data];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
