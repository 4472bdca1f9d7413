import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPublicAddress, judgeAddresses } from "../../../../workers/shared/web/guard/addresses.ts";
import { judgeUrl } from "../../../../workers/shared/web/guard/judge-url.ts";
import { newsPolicy, type UrlPolicy, webhookPolicy } from "../../../../workers/shared/web/guard/policy.ts";

const ownHosts = ["newsmon.example.net", "newsmon.workers.dev"];
const news = newsPolicy({ allowPrivate: false, ownHosts });
const webhook = webhookPolicy({ allowPrivate: false, ownHosts });
const anywhere = newsPolicy({ allowPrivate: true, ownHosts });

function verdict(url: string, policy: UrlPolicy): string {
  const judged = judgeUrl(url, policy);
  return judged.ok ? "allowed" : judged.reason;
}

describe("the guard judges a URL by what it means, not by how it is spelled", () => {
  test.each([
    ["https://127.1/", "private-address"],
    ["https://0x7f.1/", "private-address"],
    ["https://017700000001/", "private-address"],
    ["https://１２７.0.0.1/", "private-address"],
    ["https://127.0.0.1./", "private-address"],
    ["http://169.254.169.254/latest/meta-data/", "private-address"],
    ["http://168.63.129.16/machine", "private-address"],
    ["https://[::ffff:7f00:1]/", "private-address"],
    ["https://[64:ff9b::8.8.8.8]/", "private-address"],
    ["https://[fd00:ec2::254]/", "private-address"],
    ["https://[3fff:fff::1]/", "private-address"],
    ["https://LOCALHOST/", "private-name"],
    ["https://intranet/", "private-name"],
    ["https://printer.local./", "private-name"],
    ["https://news.test/feed", "private-name"],
    ["https://10.0.0.1.nip.io/", "wildcard-dns"],
    ["https://NEWSMON.example.net./api", "own-host"],
    ["https://notify.newsmon.workers.dev/", "own-host"],
    ["https://reader:secret@news.example.com/", "credentials"],
    ["https://news.example.com:6379/", "port-not-allowed"],
    ["ftp://news.example.com/", "scheme-not-allowed"],
    ["javascript:alert(1)", "scheme-not-allowed"],
    ["https:news.example.com/", "not-a-url"],
    ["news.example.com", "not-a-url"],
    ["https://news.example.com\\@127.0.0.1/", "unsafe-text"],
    ["https://news.example.com/a b", "unsafe-text"],
    [`https://news.example.com/${"a".repeat(2_048)}`, "unsafe-text"],
    ["http://news.example.com/rss/tin-moi.rss", "allowed"],
    ["https://127.0.0.1.example.com/", "allowed"],
    ["https://báo.example.com/tin-mới", "allowed"],
    ["https://1.1.1.1/", "allowed"],
  ])("%s as a news source: %s", (url, expected) => expect(verdict(url, news)).toBe(expected));

  test.each([
    ["http://hooks.example.com/", "scheme-not-allowed"],
    ["https://1.1.1.1/", "address-literal"],
    ["https://hooks.example.com:8443/", "allowed"],
    ["https://hooks.example.com:80/", "port-not-allowed"],
  ])("%s as a webhook: %s", (url, expected) => expect(verdict(url, webhook)).toBe(expected));

  test.each([
    ["http://127.0.0.1:4321/feed", "allowed"],
    ["http://[::1]:4321/feed", "allowed"],
    ["http://news.test/feed", "allowed"],
    ["file:///etc/passwd", "scheme-not-allowed"],
    ["http://reader:secret@127.0.0.1/", "credentials"],
    ["https://newsmon.example.net/", "own-host"],
  ])("%s where private addresses are allowed: %s", (url, expected) => {
    expect(verdict(url, anywhere)).toBe(expected);
  });

  test("more ports can be allowed", () => {
    const policy = newsPolicy({ allowPrivate: false, ownHosts: [], morePorts: [8080] });
    expect(verdict("http://news.example.com:8080/", policy)).toBe("allowed");
  });
});

type Vector = { url: string; refused: boolean; why: string; policy?: string };
const VECTORS = new URL("../../../../../shared/vectors/ssrf.json", import.meta.url);
const vectors: Vector[] = existsSync(VECTORS) ? JSON.parse(readFileSync(VECTORS, "utf8")) : [];
if (vectors.length === 0) console.warn("SKIPPED: the vectors of refused URLs are not on this machine");

describe.skipIf(vectors.length === 0)("the vectors of refused and allowed URLs", () => {
  test.for(vectors)("as a webhook: $url ($why)", ({ url, refused }) => {
    expect(judgeUrl(url, webhook).ok).toBe(!refused);
  });

  // The webhook's policy is the strict one; a news source differs from it in what the vectors mark as a
  // choice.
  test.for(vectors.filter(({ policy }) => policy === undefined))(
    "as a source: $url ($why)",
    ({ url, refused }) => {
      expect(judgeUrl(url, news).ok).toBe(!refused);
    },
  );
});

describe("the guard judges every address that a name resolves to", () => {
  test.each([
    [["93.184.216.34", "2606:4700:4700::1111"], true],
    [["93.184.216.34", "10.0.0.7"], false],
    [["93.184.216.34", "fd00::7"], false],
    [["not an address"], false],
  ])("%j: %s", (addresses, allowed) => {
    expect(judgeAddresses(addresses, news).ok).toBe(allowed);
  });

  test("a private one passes where private addresses are allowed", () => {
    expect(judgeAddresses(["127.0.0.1"], anywhere).ok).toBe(true);
  });

  test.each(
    "1.1.1.1 8.8.8.8 172.15.255.255 172.32.0.1 100.63.255.255 100.128.0.0 169.253.255.255 192.88.98.255 192.88.100.1 223.255.255.255 2606:4700:4700::1111 2001:200::1 3fff:1000::1".split(
      " ",
    ),
  )("%s is public: refusing must not spill over the edge of a block", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test("an IPv6 address that carries an IPv4 one is never public", () => {
    const carriers = [
      (v4: string) => `::ffff:${v4}`,
      (v4: string) => `::${v4}`,
      (v4: string) => `64:ff9b::${v4}`,
      (v4: string) => `2002:${hexPairs(v4)}::1`,
      (v4: string) => `2001:0:${hexPairs(v4)}::`,
    ];
    fc.assert(
      fc.property(fc.ipV4(), fc.constantFrom(...carriers), (v4, carry) => {
        expect(isPublicAddress(carry(v4))).toBe(false);
        expect(judgeUrl(`https://[${carry(v4)}]/`, news).ok).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });

  test("an IPv6 address outside 2000::/3 is never public", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }), (bits) => {
        fc.pre(bits >> 125n !== 1n);
        expect(isPublicAddress(asV6(bits))).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });

  test("an IPv4 address is judged alike as a URL and as an answer, in decimal and in hexadecimal", () => {
    fc.assert(
      fc.property(fc.nat({ max: 0xffff_ffff }), (bits) => {
        const dotted = [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join(".");
        for (const host of [dotted, String(bits), `0x${bits.toString(16)}`]) {
          expect(judgeUrl(`https://${host}/`, news).ok).toBe(isPublicAddress(dotted));
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

function hexPairs(v4: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = v4.split(".").map(Number);
  return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}

function asV6(bits: bigint): string {
  const digits = bits.toString(16).padStart(32, "0");
  return digits.match(/.{4}/g)?.join(":") ?? "";
}
