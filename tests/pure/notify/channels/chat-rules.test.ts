import { describe, expect, test } from "vitest";
import type { Channel } from "../../../../workers/notify/channels/channel.ts";
import { message, SERVER, send } from "../../../support/chats/send.ts";
import type { Answered, ChatStub } from "../../../support/chats/stub.ts";
import { CHATS } from "../../../support/chats.ts";
import { alert, found } from "../../../support/hostile-alerts.ts";

type Kind = ChatStub["kind"];

function chatOf(kind: Kind): ChatStub {
  const chat = CHATS.find((each) => each.kind === kind);
  if (chat === undefined) throw new Error(`no chat ${kind}`);
  return chat;
}

const LONG = "x".repeat(70_000);

test.each<[Kind, string, Answered, string | null]>([
  ["telegram", "a refusal", { status: 200, body: '{ "ok": false, "error_code": 500' }, "unexpected-reply"],
  ["telegram", "a message that says so", { status: 200, body: '{"ok":true,"text":"\\"ok\\":false"}' }, null],
  ["zalo", "an unknown code", { status: 200, body: '{"ok":false,"error_code":-240}' }, "unexpected-reply"],
  ["zalo", "a code of HTTP", { status: 200, body: '{"ok":false,"error_code":503}' }, "server-error"],
  ["zalo", "an empty object", { status: 200, body: "{}" }, "unexpected-reply"],
  ["zalo", "null", { status: 200, body: "null" }, "unexpected-reply"],
  ["zalo", "a success cut in its middle", { status: 200, body: `{"ok":true,"text":"${LONG}` }, null],
  ["zalo", "an unknown token", { status: 404, body: '{"ok":false,"error_code":404}' }, "revoked"],
  ["slack", "another word than ok", { status: 200, body: "no_text" }, "unexpected-reply"],
  ["slack", "nothing", { status: 200, body: "" }, null],
  [
    "teams",
    "a retired connector's failure",
    { status: 200, body: "Webhook message delivery failed with error: 429" },
    "unexpected-reply",
  ],
])("%s answers with %s", async (kind, _, answer, reason) => {
  const { sent } = await send(chatOf(kind), { answers: [answer] });
  expect(sent.reason).toBe(reason);
});

test.each(["discord", "telegram"] as const)(
  "the wait in the body of %s precedes Retry-After, and is at most twelve hours",
  async (kind) => {
    const { answer, retryAfterMs } = chatOf(kind).throttled;
    const answers = [{ ...answer, headers: { "retry-after": "7" } }];
    expect((await send(chatOf(kind), { answers })).sent.retryAfterMs).toBe(retryAfterMs);
    const week = { ...answer, body: answer.body.replace(/"retry_after":[\d.]+/, '"retry_after":604800') };
    expect((await send(chatOf(kind), { answers: [week] })).sent.retryAfterMs).toBe(12 * 3_600_000);
  },
);

describe.each(CHATS.map((chat) => [chat.kind, chat] as const))("%s", (_, chat) => {
  test("is not asked to wait by a success, and its redirects are not followed", async () => {
    const taken = { ...chat.taken, headers: { "retry-after": "60" } };
    const { sent, asked } = await send(chat, { answers: [taken] });
    expect(sent).toMatchObject({ reason: null, retryAfterMs: null });
    expect(asked[0]?.bounds).toMatchObject({ redirectsMax: 0, keep: "start", timeoutMs: 15_000 });
  });

  test("shows nothing of a token that stands where its reply is cut", async () => {
    const body = `${"x".repeat(4_090)}${chat.token}`;
    const { sent } = await send(chat, { answers: [{ status: 500, body }] });
    expect(sent.reply).toBe(`${"x".repeat(4_090)}[redacted]`);
  });

  test("leads to the article's address, whatever signs that has", async () => {
    const url = "https://bao.test/a|b%3Ec)d(e?f=<g>&q=|x";
    const { told } = await send(chat, { message: message([alert({ url })]) });
    expect(decodeURIComponent(told[0]?.links[0] ?? "")).toBe(decodeURIComponent(url));
  });

  test("has the title and the text of an article with a very long address", async () => {
    const given = alert({ url: `https://bao.test/${"a&".repeat(1_100)}` }, { snippets: [found("Một đoạn")] });
    const { told } = await send(chat, { message: message([given]) });
    expect(told[0]?.text).toContain("Diễn tập an ninh mạng");
    expect(told[0]?.text).toContain("Một đoạn");
  });

  test("shows markup as it was written, and marks what was found alone", async () => {
    const title = "R&amp;D &lt;b&gt;";
    const given = alert({ title }, { name: "Tổ @ba /start", snippets: [found("an ninh mạng")] });
    const { told } = await send(chat, { message: message([given]) });
    expect(told[0]?.text).toContain(title);
    if (told[0]?.marked.length) expect(told[0].marked).toContain("an ninh");
  });

  test("has the lead where everything was found in the title, and at most three pieces of text", async () => {
    const inTitle = { ...found("Diễn tập an ninh mạng"), field: "title" };
    const lead = alert({ lead: "Lời dẫn của bài" }, { snippets: [inTitle] });
    const four = alert({}, { snippets: [1, 2, 3, 4].map((at) => found(`Đoạn số ${at}`)) });
    const broken = alert(
      {},
      {
        snippets: [
          found("Đoạn số 1", [
            [0, 4],
            [2, 6],
            [7, 99],
          ]),
        ],
      },
    );
    const texts = [];
    for (const body of [lead, four, broken])
      texts.push((await send(chat, { message: message([body]) })).told[0]?.text);
    expect(texts[0]).toContain("Lời dẫn của bài");
    expect(texts[1]).toContain("Đoạn số 3");
    expect(texts[1]).not.toContain("Đoạn số 4");
    expect(texts[2]).toContain("Đoạn số 1");
  });

  test.each([0, 3])("names other papers where there are any: %i", async (alsoIn) => {
    const event = JSON.parse(alert());
    const body = JSON.stringify({ ...event, data: { ...event.data, alsoIn } });
    const { told } = await send(chat, { message: message([body]) });
    expect(told[0]?.text.includes("báo khác")).toBe(alsoIn > 0);
  });
});

test.each(["slack", "discord"] as const)("%s formats nothing that the article did not mean", async (kind) => {
  const title = "*đậm* _nghiêng_ ~gạch~ `mã`";
  const { asked } = await send(chatOf(kind), { message: message([alert({ title })]) });
  expect(JSON.stringify(asked[0]?.json)).not.toMatch(/\*đậm\*|_nghiêng_|~gạch~|`mã`/);
});

test("Discord makes no heading and no list of a line's first sign", async () => {
  const given = alert({ title: "# x" }, { name: "- y", snippets: [found("+ z", [])] });
  const { asked } = await send(chatOf("discord"), { message: message([given]) });
  const embeds = [{ title: "\\# x", description: "\\+ z" }];
  expect(asked[0]?.json).toMatchObject({ content: "\\- y", embeds });
});

test("Telegram gets the channel's options, and shows no preview", async () => {
  const channel = { options: { chatId: "-100123", silent: true, threadId: "7" } };
  const { asked } = await send(chatOf("telegram"), { channel });
  expect(asked[0]?.json).toMatchObject({
    ...{ disable_notification: true, message_thread_id: 7 },
    link_preview_options: { is_disabled: true },
  });
});

test("Telegram is told once more where a group has moved, and once more without formatting", async () => {
  const moved = (to: number) => ({
    ...{ status: 400, body: JSON.stringify({ ok: false, parameters: { migrate_to_chat_id: to } }) },
  });
  const telegram = chatOf("telegram");
  const refused = await send(telegram, { answers: [moved(-100999), telegram.refusal("can't parse")] });
  expect(refused.sent).toMatchObject({ reason: null, movedTo: "-100999" });
  expect(refused.asked.map(({ json }) => [json.chat_id, "entities" in json])).toEqual([
    ...[
      ["-100123", true],
      ["-100999", true],
      ["-100999", false],
    ],
  ]);
  const again = await send(telegram, { answers: [moved(-100999), moved(-100998), moved(-100997)] });
  expect(again.sent).toMatchObject({ reason: "moved", final: false });
  expect(again.asked).toHaveLength(2);
});

test("Discord gets the channel's thread", async () => {
  const { asked } = await send(chatOf("discord"), { channel: { options: { threadId: "77" } } });
  expect(asked[0]?.url.searchParams.get("thread_id")).toBe("77");
});

test("Slack shows no preview, and makes no links of names", async () => {
  const { asked } = await send(chatOf("slack"));
  expect(asked[0]?.json).toMatchObject({ unfurl_links: false, unfurl_media: false });
  expect(JSON.stringify(asked[0]?.json).match(/"type":"mrkdwn"/g)).toHaveLength(3);
  expect(JSON.stringify(asked[0]?.json).match(/"verbatim":true/g)).toHaveLength(3);
});

test("ntfy gets the token and the priority, at the root of its server", async () => {
  const url = `${SERVER}/push/canh-bao`;
  const channel: Partial<Channel> = {
    ...{ url, options: { priority: 4 }, secrets: { url, token: "tk_0123456789" } },
  };
  const reply = { status: 500, body: "canh-bao of tk_0123456789" };
  const { asked, sent } = await send(chatOf("ntfy"), { channel, answers: [reply] });
  expect(asked[0]?.url.href).toBe(`${SERVER}/push`);
  expect(asked[0]?.headers.get("authorization")).toBe("Bearer tk_0123456789");
  expect(asked[0]?.json).toMatchObject({ topic: "canh-bao", priority: 4 });
  expect(sent.reply).toBe("[redacted] of [redacted]");
});
