import { describe, expect, test } from "vitest";
import { message, send } from "../../../support/chats/send.ts";
import { CHATS } from "../../../support/chats.ts";

const AT = "2026-11-21T11:59:00.000Z";

/** A digest as its bytes stand in the outbox. */
function digest(
  articles: number,
  { count = articles, reason = "schedule", url = "https://bao.test/bai" } = {},
) {
  const listed = Array.from({ length: articles }, (_, at) => ({
    ...{ id: String(at), url: `${url}-${at}-het`, outlet: "cand.com.vn", title: `Bài số ${at}.` },
    ...{ lead: null, publishedAt: null, firstSeenAt: AT, snippets: [] },
  }));
  const data = { subscription: { name: "Biên giới" }, digest: { reason, count }, articles: listed };
  return message([JSON.stringify({ type: "articles.digest", timestamp: AT, data })]);
}

describe.each(CHATS.map((chat) => [chat.kind, chat] as const))("a digest in %s", (_, chat) => {
  test("has its number, and a line with title, outlet and time for each article", async () => {
    const { asked, told } = await send(chat, { message: digest(3) });
    expect(asked.map(chat.check)).toEqual([null]);
    expect(told[0]?.text).toContain("Biên giới");
    expect(told[0]?.text).toContain("3 bài mới");
    for (const at of [0, 1, 2])
      expect(told[0]?.text).toContain(`Bài số ${at}. (Công an Nhân dân, 18:59 21/11/2026)`);
    expect(told[0]?.text).not.toContain("bài nữa");
  });

  test("names twenty articles, and the number of the others", async () => {
    const { asked, told } = await send(chat, { message: digest(25, { count: 40 }) });
    expect(asked.map(chat.check)).toEqual([null]);
    expect(told[0]?.text).not.toContain("Bài số 20.");
    if (chat.kind === "zalo") return;
    expect(told[0]?.text).toContain("Bài số 19.");
    expect(told[0]?.text).toContain("Và 20 bài nữa");
  });

  test("says of a storm that it is one", async () => {
    const { told } = await send(chat, { message: digest(2, { reason: "storm" }) });
    expect(told[0]?.text).toContain("Thêm 2 bài, quá giới hạn mỗi giờ");
  });

  test("has whole addresses alone, and none that would take the place of others", async () => {
    const long = { url: `https://bao.test/${"a".repeat(230)}` };
    const { asked, told } = await send(chat, { message: digest(20, long) });
    expect(asked.map(chat.check)).toEqual([null]);
    expect(told[0]?.links.filter((link) => !/-\d+-het$/.test(link))).toEqual([]);
    const longer = { url: `https://bao.test/${"a".repeat(300)}` };
    expect((await send(chat, { message: digest(2, longer) })).told[0]?.links).toEqual([]);
  });
});
