import { describe, expect, test } from "vitest";
import { ingest, readNext } from "../../../workers/ingest/ingest.ts";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { findLink } from "../../../workers/shared/store/links/links.ts";
import { useArchive } from "../../support/archive.ts";
import { storedTitles } from "../../support/articles.ts";
import { page } from "../../support/loopback-site.ts";
import { openNewspaper, story } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const MINUTE_MS = 60_000;
const LOGIN_WALL = '<!doctype html><title>Đăng nhập</title><form><input name="p" type="password"></form>';

const given = useArchive();
const paper = useEach(openNewspaper);

describe("a page that cannot be read, while its feed has the text", () => {
  const SUMMARY = "Sự cố ở xã Thử lúc 5 giờ sáng, hơn 200 hộ dân đã được sơ tán đến nơi an toàn";
  const { paragraphs } = story("mot-1", "Tin một");
  const WHOLE = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const address = () => `${paper.url}/mot-1.html`;

  /** A feed of one entry that gives this text. */
  async function list(text: string) {
    const item = `<item><title>Vỡ đê ở xã Thử</title><link>${address()}</link>${text}</item>`;
    const rss = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title>${item}</channel></rss>`;
    paper.serve("/feed.xml", page(rss, { "content-type": "application/rss+xml" }));
    await follow(given.run, paper.feedUrl);
  }

  async function listAndRead(serve: ReturnType<typeof page>, text = `<description>${SUMMARY}</description>`) {
    await list(text);
    paper.serve("/mot-1.html", serve);
    await ingest(given.run);
    await readNext(given.run);
  }

  const stored = async () => (await given.run.db.select().from(articles))[0];

  test.each([
    [
      "a script's shell",
      page("<!doctype html><title>Báo</title><div id=root></div><script src=a.js></script>"),
    ],
    ["a PDF", page("%PDF-1.4", { "content-type": "application/pdf" })],
    ["blocked", page("<h1>Forbidden</h1>", {}, 403)],
    ["a wall of log-in", page(LOGIN_WALL)],
    ["gone", page("", {}, 410)],
    ["far too large", page("a".repeat(2_100_000))],
  ])("alerts with the feed's text at once when it is %s, and waits for its page", async (_, serve) => {
    await listAndRead(serve);
    const said = { title: "Vỡ đê ở xã Thử", body: SUMMARY, partial: true, matchedAt: null };
    expect(await stored()).toMatchObject({ ...said, provenance: { title: "feed", body: "feed" } });
    const link = { state: "pending", articleId: (await stored())?.id, attempts: 1, feedText: null };
    expect(await findLink(given.run, address())).toMatchObject(link);
    expect(given.run.rung.notify).toBe(1);
  });

  test("is replaced by its page when that can be read, as a revision without a second alert", async () => {
    await listAndRead(page(LOGIN_WALL));
    const first = await stored();
    paper.publish(story("mot-1", "Tin một"));
    given.run.clock.nowMs += 11 * MINUTE_MS;
    await readNext(given.run);
    expect(await stored()).toMatchObject({ id: first?.id, title: "Tin một", partial: false, revision: 2 });
    expect((await stored())?.provenance.body).not.toBe("feed");
    expect(await findLink(given.run, address())).toMatchObject({ state: "saved", reason: null });
    expect(await storedTitles(given.archive)).toHaveLength(1);
  });

  test("keeps the feed's text when its attempts are used up", async () => {
    await listAndRead(page(LOGIN_WALL));
    for (const minutes of [11, 133, 800]) {
      given.run.clock.nowMs += minutes * MINUTE_MS;
      await readNext(given.run);
    }
    expect(await stored()).toMatchObject({ body: SUMMARY, revision: 1 });
    const link = { state: "saved", reason: "login-page", articleId: (await stored())?.id };
    expect(await findLink(given.run, address())).toMatchObject(link);
  });

  test.each([
    [
      "content:encoded",
      `<description>Ngắn</description><content:encoded><![CDATA[${WHOLE}]]></content:encoded>`,
    ],
    [
      "an escaped description",
      `<description>${`${WHOLE}${WHOLE.replaceAll("đê", "đập")}`.replaceAll("<", "&lt;")}</description>`,
    ],
  ])("is whole where the feed gives the text whole, in %s", async (_, text) => {
    await listAndRead(page("", {}, 403), text);
    expect(await stored()).toMatchObject({ partial: false });
    expect((await stored())?.body.split("\n\n")).toEqual(expect.arrayContaining(paragraphs));
  });

  test("has the feed's text where the page shows the beginning only", async () => {
    const wall = '<div class="paywall">Bạn đọc đăng ký gói để đọc tiếp bài viết này</div>';
    const shown = `<article><h1>Vỡ đê ở xã Thử</h1><p>${paragraphs[0]}</p></article>${wall}`;
    const declared =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Vỡ đê ở xã Thử","isAccessibleForFree":false}</script>';
    const html = `<!doctype html><html lang="vi"><head><title>Vỡ đê ở xã Thử</title>${declared}</head><body>${shown}</body></html>`;
    await listAndRead(page(html), `<content:encoded><![CDATA[${WHOLE}]]></content:encoded>`);
    expect(await stored()).toMatchObject({ body: paragraphs.join("\n\n"), partial: false });
    expect((await stored())?.provenance.body).toBe("feed");
  });

  test.each([
    ["a fault of the site", page("", {}, 503), [0, 2, 6]],
    ["not found", page("", {}, 404), [0, 2]],
  ])("waits some minutes for the page where it is %s", async (_, serve, waits) => {
    await listAndRead(serve);
    for (const minutes of waits) {
      expect(await stored()).toBeUndefined();
      given.run.clock.nowMs += minutes * MINUTE_MS;
      await readNext(given.run);
    }
    expect(await stored()).toMatchObject({ body: SUMMARY });
  });

  test("has a limited amount of its text stored", async () => {
    await list(`<content:encoded><![CDATA[${WHOLE.repeat(300)}]]></content:encoded>`);
    await ingest({ ...given.run, reach: { ...given.run.reach, pages: 0 } });
    const link = await findLink(given.run, address());
    expect(link?.feedText).toMatchObject({ isSummary: true });
    expect(link?.feedText?.html.length).toBe(32_000);
  });
});
