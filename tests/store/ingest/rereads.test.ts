import { beforeEach, describe, expect, test } from "vitest";
import { ingest } from "../../../workers/ingest/ingest.ts";
import { notify } from "../../../workers/notify/notify.ts";
import { articles, revisions } from "../../../workers/shared/schema/articles.ts";
import { letRest } from "../../../workers/shared/store/hosts.ts";
import { findLink } from "../../../workers/shared/store/links/links.ts";
import { givenChannel, givenSubscription } from "../../support/alerts.ts";
import { useArchive } from "../../support/archive.ts";
import type { Page } from "../../support/loopback-site.ts";
import { openNewspaper, story, storyPage } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const HOUR_MS = 3_600_000;
const PATH = "/mot-1.html";

const given = useArchive();
const paper = useEach(openNewspaper);

/** Requests for the page, each by its validators. */
let asked: { etag: string | undefined; since: string | undefined }[] = [];

/** The page of the story, with an ETag and a date, as a site with a cache answers. */
function cached(title: string, etag: string, shown = story("mot-1", title)): Page {
  return (request, response) => {
    const { "if-none-match": known, "if-modified-since": since } = request.headers;
    asked.push({ etag: known, since });
    const headers = { "content-type": "text/html", etag, "last-modified": "Sat, 21 Nov 2026 11:00:00 GMT" };
    if (known === etag) response.writeHead(304, headers).end();
    else response.writeHead(200, headers).end(storyPage(shown));
  };
}

/** An article about the dyke, read and matched an hour ago. */
async function anHourLater(query = "đê", first = story("mot-1", "Tin một")): Promise<void> {
  const channel = await givenChannel(given.run, "http://127.0.0.1:9/hook", { state: "disabled" });
  await givenSubscription(given.run, query, [channel]);
  await follow(given.run, paper.feedUrl);
  paper.publish(first);
  paper.serve(PATH, cached(first.title, '"1"', first));
  await ingest(given.run);
  await notify(given.run);
  await later(1);
}

/** The source is not due meanwhile. */
async function later(hours: number): Promise<void> {
  given.run.clock.nowMs += hours * HOUR_MS + 1_000;
  await given.archive.database
    .prepare("update sources set next_poll_at = '2027', last_polled_at = null")
    .run();
  asked = [];
}

async function changes(): Promise<string[]> {
  const rows = await given.run.db.select().from(revisions);
  return rows.map(({ title }) => title);
}

async function nextReread(): Promise<string | null | undefined> {
  return (await findLink(given.run, paper.url + PATH))?.rereadAt;
}

beforeEach(() => {
  asked = [];
});

const LONG = story(
  "mot-1",
  "Tin một",
  "Đê sông Hồng đoạn qua xã đã được gia cố thêm hai trăm mét trước mùa mưa năm nay, theo lời ông chủ tịch xã.",
  "Kè đá ở bến đò cũ thì phải chờ sang năm, vì tiền của tỉnh mới đủ cho một nửa số việc mà xã đã trình lên.",
);
const OTHER_STORY = {
  ...story("hai-2", "Giá vàng trong nước tăng trở lại"),
  lead: "Vàng miếng tăng một triệu đồng mỗi lượng trong phiên sáng.",
  paragraphs: ["Các tiệm ở Hà Nội niêm yết giá bán ra cao hơn hôm qua, trong lúc khách mua không nhiều."],
  published: "2026-11-21T10:30:00.000Z",
};
const GONE = `<title>Thông báo - Báo thử</title><h1>Bài viết này hiện không còn trên trang của chúng tôi</h1>
  <p>Nội dung mà bạn tìm đã được gỡ hoặc chuyển sang địa chỉ khác theo yêu cầu của cơ quan chủ quản của báo.</p>
  <p>Mời bạn đọc những tin mới nhất ở trang nhất, hoặc liên hệ với tòa soạn để được giúp đỡ thêm.</p>`;

describe("the page of an article that alerted", () => {
  test("is asked for again by its validators, and unchanged it costs 4 rows", async () => {
    await anHourLater();
    given.archive.meter.reset();
    await ingest(given.run);
    expect(asked).toEqual([{ etag: '"1"', since: "Sat, 21 Nov 2026 11:00:00 GMT" }]);
    expect(given.archive.meter.rowsWritten).toBeLessThanOrEqual(4);
    expect(await changes()).toEqual([]);
    expect(given.run.rung.notify).toBe(1);
    expect(given.run.events).not.toContain("reread.left");
  });

  test("is a revision where it changed, and is matched again", async () => {
    await anHourLater();
    paper.serve(PATH, cached("Tin một (sửa)", '"2"'));
    await ingest(given.run);
    expect(await changes()).toEqual(["Tin một"]);
    const [article] = await given.run.db.select().from(articles);
    expect(article).toMatchObject({ title: "Tin một (sửa)", revision: 2, matchedAt: null });
    expect(given.run.rung.notify).toBe(2);
    await later(5);
    await ingest(given.run);
    expect(asked).toMatchObject([{ etag: '"2"' }]);
  });

  test("is read 1, 6, 24 and 72 hours after the first time, and then no more", async () => {
    await anHourLater();
    for (const hours of [5, 18, 48]) {
      await ingest(given.run);
      expect(asked).toHaveLength(1);
      await ingest(given.run);
      expect(asked).toHaveLength(1);
      await later(hours);
    }
    await ingest(given.run);
    expect(asked).toHaveLength(1);
    expect(await nextReread()).toBeNull();
  });

  test("is read once for all the times that passed while the system was down", async () => {
    await anHourLater();
    await later(30);
    await ingest(given.run);
    await ingest(given.run);
    expect(asked).toHaveLength(1);
    expect(await nextReread()).toBe("2026-11-24T12:00:00.000Z");
  });

  test.each([
    ["behind a wall", 200, "<title>Tin</title><p>Đăng nhập để đọc tiếp"],
    ["gone", 404, ""],
    ["failing", 503, ""],
    ["another text, without a date of its own", 200, GONE],
    ["another article, to which its address leads now", 200, storyPage(OTHER_STORY)],
    [
      "only the beginning of its text, and no wall",
      200,
      storyPage({ ...LONG, paragraphs: LONG.paragraphs.slice(0, 2) }),
    ],
  ])("changes nothing while it is %s", async (_, status, body) => {
    await anHourLater("đê", LONG);
    paper.serve(PATH, (_request, response) => {
      asked.push({ etag: undefined, since: undefined });
      response.writeHead(status, { "content-type": "text/html" }).end(body);
    });
    await ingest(given.run);
    expect(asked).toHaveLength(1);
    expect(await changes()).toEqual([]);
    expect(await findLink(given.run, paper.url + PATH)).toMatchObject({ state: "saved", etag: '"1"' });
    expect(await nextReread()).toBe("2026-11-21T18:00:00.000Z");
  });

  test("is left alone while its host asks for a pause, and where robots.txt forbids it by now", async () => {
    await anHourLater();
    await letRest(given.run, new URL(paper.url).host, "2026-11-21T14:00:00.000Z");
    await ingest(given.run);
    await later(5);
    await given.archive.database.prepare("update hosts set robots_until = null, rest_until = null").run();
    paper.serve(
      "/robots.txt",
      (_, response) => void response.writeHead(200).end("User-agent: *\nDisallow: /"),
    );
    await ingest(given.run);
    expect(asked).toEqual([]);
    expect(await nextReread()).toBe("2026-11-22T12:00:00.000Z");
  });
});

describe("which pages are read again", () => {
  test.each([
    ["matched", "đê", 1],
    ["matched", "thủ tướng", 0],
    ["all", "thủ tướng", 1],
    ["off", "đê", 0],
  ] as const)("%s, with an alert for %s: %i", async (rereads, query, times) => {
    given.run.rereads = rereads;
    await anHourLater(query);
    await ingest(given.run);
    expect(asked).toHaveLength(times);
  });

  test("one of a host at a time, and none while another page of it may be on its way", async () => {
    await anHourLater();
    await given.archive.database
      .prepare(
        "insert into links (url, state, next_attempt_at, found_at, article_id, reread_at) select url || '?2', state, next_attempt_at, found_at, article_id, reread_at from links",
      )
      .run();
    await ingest(given.run);
    await ingest(given.run);
    expect(paper.asked.filter((path) => path.startsWith(PATH))).toHaveLength(2);
    given.run.clock.nowMs += 21_000;
    await ingest(given.run);
    expect(paper.asked.filter((path) => path.startsWith(PATH))).toHaveLength(3);
  });
});
