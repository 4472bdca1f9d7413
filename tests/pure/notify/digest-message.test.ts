import { expect, test } from "vitest";
import { digestMessageOf, shownArticle } from "../../../workers/notify/digest-message.ts";

const AT = "2026-11-21T12:00:00.000Z";
const DUE = {
  ...{ id: 3, name: "An ninh", query: "an ninh", channelIds: ["9"], digestReason: "schedule" as const },
  ...{ digestDueAt: AT, digestSince: AT },
};

test("a digest of long articles lists as many of the newest as fit into 60,000 bytes, and counts all", () => {
  const long = "ộ".repeat(3_000);
  const articles = Array.from({ length: 30 }, (_, at) =>
    shownArticle({
      ...{
        id: at + 1,
        url: `https://bao.test/${at}?${"a".repeat(2_000)}`,
        canonicalUrl: `https://bao.test/${at}`,
        outlet: "bao.test",
      },
      ...{ title: long, lead: long, publishedAt: null, firstSeenAt: AT, revision: 1, snippets: [] },
    }),
  );
  const body = digestMessageOf(DUE, { digestId: 7, count: 30, articles }, AT);
  const { data } = JSON.parse(body);
  const bytes = (text: string) => new TextEncoder().encode(text).byteLength;
  expect(bytes(body)).toBeLessThanOrEqual(60_000);
  expect(bytes(body)).toBeGreaterThan(55_000);
  expect(data.digest.count).toBe(30);
  expect(data.articles.map(({ id }: { id: string }) => id)).toEqual(
    data.articles.map((_: unknown, at: number) => String(at + 1)),
  );
});
