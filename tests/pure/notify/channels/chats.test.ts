import { describe, expect, test } from "vitest";
import { message, SERVER, send } from "../../../support/chats/send.ts";
import { CHATS } from "../../../support/chats.ts";
import { alert, found, HOSTILE } from "../../../support/hostile-alerts.ts";

describe.each(CHATS.map((chat) => [chat.kind, chat] as const))("%s", (_, chat) => {
  test("has the title, the outlet's name, the local time, the matches and the address", async () => {
    const { sent, told } = await send(chat);
    expect(sent).toMatchObject({ reason: null, disableChannel: null, movedTo: null });
    for (const part of [
      "An ninh",
      "Diễn tập an ninh mạng",
      "Công an Nhân dân",
      "18:59 21/11/2026",
      "An ninh mạng là chủ đề",
    ])
      expect(told[0]?.text).toContain(part);
    expect(told[0]?.links).toContain("https://cand.com.vn/a?x=1&y=2");
    if (told[0]?.marked.length) expect(told[0].marked).toContain("An ninh");
  });

  test("is in English if the subscription asks for it", async () => {
    const { told } = await send(chat, { message: message(undefined, "en") });
    expect(told[0]?.text).toContain("18:59, 21/11/2026");
  });

  test.each(HOSTILE)("takes %s, formatted", async (_name, bodies) => {
    const { sent, asked, told } = await send(chat, { message: message(bodies) });
    expect(asked.map(chat.check)).toEqual([null]);
    expect(sent.reason).toBe(null);
    expectWhole(told[0]?.text ?? "", bodies[0]);
  });

  test.runIf(chat.hasFormats).each(HOSTILE)("takes %s, unformatted", async (_name, bodies) => {
    const { sent, asked, told } = await send(chat, {
      message: message(bodies),
      answers: [chat.refusal("x")],
    });
    expect(asked.slice(1).map(chat.check)).toEqual([null]);
    expect(sent.reason).toBe(null);
    expectWhole(told[1]?.text ?? "", bodies[0]);
  });

  test("a message refused both formatted and unformatted is given up: at most two requests", async () => {
    const refusal = chat.refusal("no");
    const { sent, asked } = await send(chat, { answers: [refusal, refusal, refusal] });
    expect(sent).toMatchObject({ reason: "refused", final: true, disableChannel: null });
    expect(asked).toHaveLength(chat.hasFormats ? 2 : 1);
  });

  test("it waits as long as the chat asks for", async () => {
    const { answer, retryAfterMs } = chat.throttled;
    const { sent } = await send(chat, { answers: [answer] });
    expect(sent).toMatchObject({ reason: "throttled", final: false, disableChannel: null, retryAfterMs });
  });

  test.each(chat.gone)("%j ends the channel: %s", async (answer, reason) => {
    const { sent, asked } = await send(chat, { answers: [answer] });
    expect(sent).toMatchObject({ reason, final: true, disableChannel: reason });
    expect(asked).toHaveLength(1);
  });

  test.each([
    ["no answer", "timeout", "timeout"],
    ["a fault of its own", { status: 500, body: "{}" }, "server-error"],
    ["a gateway's page", { status: 502, body: "<html>Bad gateway</html>" }, "server-error"],
    ["a redirect", { status: 302, body: "" }, "redirected"],
  ] as const)("%s is tried again", async (_name, answer, reason) => {
    const { sent } = await send(chat, { answers: [answer] });
    expect(sent).toMatchObject({ reason, final: false, disableChannel: null });
  });

  test("its reply is stored without the token, however long it is", async () => {
    const body = `no such thing: ${chat.token} at ${SERVER}${chat.path} ${"x".repeat(9_000)}`;
    const { sent } = await send(chat, { answers: [{ status: 500, body }] });
    expect(sent.reply).toContain("no such thing: [redacted]");
    expect(sent.reply).not.toContain(chat.token);
    expect(sent.reply?.length).toBeLessThan(4_100);
  });

  test("one message names every subscription, each once, and each piece of text once", async () => {
    const snippets = [found("Một đoạn chung")];
    const bodies = [
      alert({}, { name: "Biên giới", snippets }),
      alert({}, { name: "Ma túy", snippets }),
    ] as const;
    const { told } = await send(chat, { message: message([...bodies, alert({}, { name: "Ma túy" })]) });
    expect(told[0]?.text).toContain("Biên giới, Ma túy");
    expect(told[0]?.text.match(/Ma túy/g)).toHaveLength(1);
    expect(told[0]?.text.match(/Một đoạn chung/g)).toHaveLength(1);
  });

  test("a test message says where it comes from, and to whom it goes", async () => {
    const test = {
      type: "channel.test",
      timestamp: "2026",
      data: { channel: { id: "1", name: "Tổ <trực>" } },
    };
    const { sent, told } = await send(chat, { message: message([JSON.stringify(test)]) });
    expect(sent.reason).toBe(null);
    expect(told[0]?.text).toContain("Tin thử của Báo Động");
    expect(told[0]?.text).toContain("Tổ <trực>");
  });

  test.each(['{"type":"source.silent","data":{}}', '{"type":"source.silent"}'])(
    "a notice of another version of the product is shown by its name: %s",
    async (notice) => {
      const { asked, told } = await send(chat, { message: message([notice]) });
      expect(asked.map(chat.check)).toEqual([null]);
      expect(told[0]?.text).toContain("source.silent");
    },
  );
});

const GRAPHEMES = new Intl.Segmenter("vi");

/** No half characters, no controls; and where the title is cut, it is cut between two graphemes. */
function expectWhole(text: string, body: string): void {
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  const { title } = JSON.parse(body).data.article;
  const start = [...GRAPHEMES.segment(title)].at(0)?.segment ?? "";
  const line = text.split("\n").find((one) => start.length > 2 && one.startsWith(start) && one.endsWith("…"));
  if (line !== undefined) expect(title.startsWith(line.slice(0, -1))).toBe(true);
  for (const family of text.match(/👨[^👨…\s]*/gu) ?? []) expect(family).toBe("👨‍👩‍👧‍👦");
}
