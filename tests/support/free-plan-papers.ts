import { story, storyPage } from "./newspaper.ts";

const LISTED = 40;

/** The slugs of what each paper listed long ago. */
export const OLD_SLUGS: readonly string[] = Array.from({ length: LISTED }, (_, at) => `cu-${at}`);

/**
 * An invented internet of papers, each on a host of its own, with a resolver and a receiver of alerts. A list
 * that did not change since it was asked for is answered by 304. One article of four is about drugs.
 */
export class FreePlanPapers {
  published = 0;
  polls = 0;
  alerts = 0;
  rereads = 0;
  readonly #news = new Map<number, string[]>();
  readonly #told = new Map<string, number>();

  publish(paper: number): void {
    this.published += 1;
    this.#news.set(paper, [...(this.#news.get(paper) ?? []), `moi-${this.published}`]);
  }

  answer({ host, pathname, href, searchParams }: URL): Response {
    if (host === "cloudflare-dns.com") return resolved(Number(searchParams.get("type")));
    if (host === "receiver.example.com") {
      this.alerts += 1;
      return new Response("");
    }
    const news = this.#news.get(Number(/\d+/.exec(host)?.[0])) ?? [];
    if (pathname === "/robots.txt") return new Response("", { status: 404 });
    if (pathname === "/rss") return this.#list(host, news);
    if (pathname === `/${OLD_SLUGS[0]}.html`) {
      this.rereads += 1;
      return new Response(null, { status: 304 });
    }
    const html = { "content-type": "text/html" };
    return new Response(
      storyPage(story(pathname, `${isDrugs(pathname) ? "Bắt ma túy" : "Mở chợ"}: tin ${href}`, href)),
      { headers: html },
    );
  }

  #list(host: string, news: readonly string[]): Response {
    this.polls += 1;
    const told = this.#told.get(host) ?? 0;
    this.#told.set(host, news.length);
    const headers = { etag: `"${news.length}"` };
    if (told === news.length) return new Response(null, { status: 304, headers });
    const slugs = [...news.toReversed(), ...OLD_SLUGS];
    const items = slugs
      .slice(0, LISTED)
      .map((slug) => `<item><title>${slug}</title><link>https://${host}/${slug}.html</link></item>`);
    return new Response(`<rss version="2.0"><channel>${items.join("")}</channel></rss>`, { headers });
  }
}

function isDrugs(path: string): boolean {
  return Number(/\d+/.exec(path)?.[0]) % 4 === 0;
}

/** One public address, of the first version of the protocol only. */
function resolved(type: number): Response {
  const Answer = type === 1 ? [{ type, data: "93.184.216.34" }] : [];
  return Response.json({ Status: 0, Answer });
}
