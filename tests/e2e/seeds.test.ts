import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LoopbackSite, loopbackSite, page } from "../support/loopback-site.ts";
import { openReceiver, type Receiver } from "../support/receiver.ts";
import { eventually, type System, startSystem } from "../support/system.ts";

/** Saved pages of real outlets with what must come out of them. They are not part of the project. */
const PAGES = join(import.meta.dirname, "../../../shared/pages");
const SEEDS = existsSync(PAGES) ? readdirSync(PAGES).filter((name) => /^00\d.*\.json$/.test(name)) : [];

type Gold = {
  title: string;
  lead: string;
  body: string;
  authors: string[];
  publishedAt: string | null;
  captions: string[];
};
type Article = Gold & { id: string; images: { caption: string | null }[] };

if (SEEDS.length === 0) console.warn("skipped: real pages, since ../shared/pages is not there");

describe.skipIf(SEEDS.length === 0)("real pages, from a section page to the webhook", () => {
  let system: System;
  let site: LoopbackSite;
  let receiver: Receiver;
  const golds = new Map<string, Gold>();

  beforeAll(async () => {
    [system, site, receiver] = await Promise.all([
      startSystem({ bells: true }),
      loopbackSite(),
      openReceiver(),
    ]);
    for (const name of SEEDS) {
      const path = `/thoi-su/ban-tin-${name.replace(".json", "-4471200.html")}`;
      site.serve(path, page(readFileSync(join(PAGES, name.replace(".json", ".html")))));
      golds.set(path, JSON.parse(readFileSync(join(PAGES, name), "utf8")));
    }
    site.serve("/thoi-su", page(sectionPage()));
  });
  afterAll(() => Promise.all([system.close(), site.close(), receiver.close()]));

  function sectionPage(): string {
    const cards = [...golds].map(
      ([path, { title }]) => `<article><h3><a href="${path}">${title}</a></h3></article>`,
    );
    return `<!doctype html><html lang="vi"><title>Thời sự</title><body><main>${cards.join("\n")}</main></body></html>`;
  }

  test("each is found, read as expected and searchable, and the right two alert", async () => {
    const source = await system.ask("/v1/sources", { url: `${site.url}/thoi-su` });
    expect(source.body).toMatchObject({ kind: "page" });
    const channel = await system.ask("/v1/channels", { kind: "webhook", name: "desk", url: receiver.url });
    const query = '"Hội nghị hợp tác an ninh"';
    const ofAnyAge = { channelIds: [channel.body.id], maxAgeHours: null };
    await system.ask("/v1/subscriptions", { name: "hội nghị", query, ...ofAnyAge });
    expect((await system.ask(`/v1/sources/${source.body.id}/poll`, {})).body).toMatchObject({
      found: 5,
      saved: 5,
      failed: 0,
    });

    const list = await system.ask<{ data: { id: string; url: string }[] }>("/v1/articles");
    for (const { id, url } of list.body.data) {
      const { body: article } = await system.ask<Article>(`/v1/articles/${id}`);
      const { title, lead, body, authors, publishedAt, captions } = golds.get(new URL(url).pathname) as Gold;
      expect(article).toMatchObject({ title, lead, body, authors, publishedAt });
      expect(article.images.map(({ caption }) => caption)).toEqual(expect.arrayContaining(captions));
    }

    await eventually(
      async () => receiver.received.length,
      (received) => received >= 2,
    );
    const alerts = receiver.received.map(({ body }) => JSON.parse(body).data.article.title);
    const heard = [...golds.entries()]
      .filter(([path]) => /-00[03]-/.test(path))
      .map(([, { title }]) => title);
    expect(alerts.sort()).toEqual(heard.sort());
  });
});
