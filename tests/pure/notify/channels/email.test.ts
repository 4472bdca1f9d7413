import { describe, expect, test } from "vitest";
import { createMailRelay } from "../../../../scripts/start/mail-relay.ts";
import { Request } from "../../../../scripts/start/miniflare.ts";
import type { Channel, Message } from "../../../../workers/notify/channels/channel.ts";
import { sendEmail } from "../../../../workers/notify/channels/email.ts";
import { createMailer, type MailSettings } from "../../../../workers/shared/mail/create-mailer.ts";
import { ok } from "../../../../workers/shared/outcome.ts";
import type { Run } from "../../../../workers/shared/run.ts";
import type { Http } from "../../../../workers/shared/web/http.ts";
import { alert, found, HOSTILE } from "../../../support/hostile-alerts.ts";
import { openSmtpSink, type SmtpSink } from "../../../support/smtp-sink.ts";
import { useEach } from "../../../support/stand-in.ts";

const FROM = "Báo Động <alerts@baodong.example>";
const CHANNEL: Channel = {
  ...{ kind: "email", url: "mailto:lan@example.com", secrets: {} },
  options: { to: ["lan@example.com", "minh@example.com"] },
};
const sink = useEach(() => openSmtpSink());

function message(
  bodies: Message["bodies"] = [alert({}, { snippets: [found("An ninh mạng & <b>")] })],
): Message {
  return { id: "241859174400123", bodies, language: "vi" };
}

function runWith(settings: Partial<MailSettings>, http?: Http): Run {
  const never: Http = () => Promise.reject(new Error("nothing should be asked"));
  const mail = createMailer({ BAODONG_MAIL_FROM: FROM, ...settings }, http ?? never);
  return { mail, now: () => Date.parse("2026-11-21T12:00:00.000Z") } as Run;
}

/** The runner's relay, as the worker's binding hands requests to it. */
function relayTo({ url }: Pick<SmtpSink, "url">): MailSettings {
  const relay = createMailRelay(url);
  const fetch = async (input: unknown, init?: RequestInit) =>
    (await relay(
      new Request(String(input), { method: "POST", body: String(init?.body) }),
    )) as unknown as Response;
  return { MAIL_RELAY: { fetch: fetch as typeof globalThis.fetch } };
}

describe("through the runner, to a real SMTP server", () => {
  test("a mail arrives in both forms, with a Message-ID made of the delivery's id", async () => {
    const sent = await sendEmail(CHANNEL, message(), runWith(relayTo(sink)));
    expect(sent).toMatchObject({ reason: null, status: 250, disableChannel: null });
    const [mail] = sink.mails;
    expect(mail).toMatchObject({
      from: "alerts@baodong.example",
      to: ["lan@example.com", "minh@example.com"],
    });
    const source = mail?.source ?? "";
    expect(source).toContain("Message-ID: <241859174400123@baodong.example>");
    expect(source).toMatch(/Auto-Submitted: auto-generated/i);
    expect(source).toMatch(/List-Unsubscribe:\s+<mailto:alerts@baodong\.example\?subject=unsubscribe/);
    expect(source).toContain("multipart/alternative");
    const parts = source.split(/--[-\w=]+\r\n/).map(decoded);
    expect(parts.find((part) => part.includes("text/plain"))).toContain("https://cand.com.vn/a?x=1&y=2");
    const html = parts.find((part) => part.includes("text/html"));
    expect(html).toContain('<a href="https://cand.com.vn/a?x=1&amp;y=2">Diễn tập an ninh mạng</a>');
    expect(html).toContain("<mark>An ninh</mark> mạng &amp; &lt;b&gt;");
    expect(html).not.toMatch(/<(img|script|link)|src=/);
  });

  test.each(HOSTILE)("takes %s, its subject one short line", async (_, bodies) => {
    expect((await sendEmail(CHANNEL, message(bodies), runWith(relayTo(sink)))).reason).toBe(null);
    const [mail] = sink.mails;
    expect(mail?.source.match(/^Subject:/gm)).toHaveLength(1);
    expect(mail?.to).toEqual(["lan@example.com", "minh@example.com"]);
  });

  test.each([
    [550, "5.1.1 No such user here", { reason: "gone", final: true, disableChannel: "gone" }],
    [554, "5.7.1 Rejected as spam", { reason: "refused", final: true, disableChannel: null }],
    [451, "4.7.1 Greylisted, try again", { reason: "unreachable", final: false, disableChannel: null }],
  ])("a recipient refused with %i %s", async (code, words, expected) => {
    sink.refuse(code, words);
    const sent = await sendEmail(CHANNEL, message(), runWith(relayTo(sink)));
    expect(sent).toMatchObject({ ...expected, status: code });
    expect(sent.reply).toContain(words);
  });

  test("a server that is down is tried again, and the reason contains no address", async () => {
    const { url } = sink;
    await sink.close();
    const sent = await sendEmail(CHANNEL, message(), runWith(relayTo({ url })));
    expect(sent).toMatchObject({ reason: "unreachable", final: false, status: null });
    expect(sent.reply).not.toMatch(/127\.0\.0\.1/);
  });

  test("a password is never sent in the clear: without STARTTLS nothing is sent", async () => {
    const guarded = await openSmtpSink();
    const { port } = new URL(guarded.url);
    const sent = await sendEmail(
      CHANNEL,
      message(),
      runWith(relayTo({ url: `smtp://u:secret@127.0.0.1:${port}` })),
    );
    expect(sent).toMatchObject({ reason: "revoked", final: false, disableChannel: null });
    expect(guarded.mails).toEqual([]);
    await guarded.close();
  });
});

/** An API that answers so, and what it was asked. */
function apiAnswering(status: number, body: object) {
  const asked: { url: string; headers: Headers; json: Record<string, unknown> }[] = [];
  const http: Http = async (url, options = {}) => {
    asked.push({ url, headers: new Headers(options.headers), json: JSON.parse(String(options.body)) });
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    const headers = new Headers();
    return ok({ status, url, movedTo: null, headers, bytes, truncated: false, retryAfterMs: null });
  };
  return { http, asked };
}

test("an API like Resend's gets a key that makes a repeated attempt harmless", async () => {
  const { http, asked } = apiAnswering(200, { id: "49a3999c" });
  const run = runWith({ BAODONG_MAIL_API: "resend", BAODONG_MAIL_TOKEN: "re_1" }, http);
  expect((await sendEmail(CHANNEL, message(), run)).reason).toBe(null);
  const [one] = asked;
  expect(one?.url).toBe("https://api.resend.com/emails");
  expect(one?.headers.get("authorization")).toBe("Bearer re_1");
  expect(one?.headers.get("idempotency-key")).toBe("baodong-241859174400123");
  expect(one?.json).toMatchObject({
    from: FROM,
    to: CHANNEL.options.to,
    subject: "[An ninh] Diễn tập an ninh mạng",
  });
});

test.each(HOSTILE)(
  "a mail of %s has a short subject, and nothing of it becomes markup",
  async (_, bodies) => {
    const { http, asked } = apiAnswering(200, {});
    await sendEmail(CHANNEL, message(bodies), runWith({ BAODONG_MAIL_API: "resend" }, http));
    expect(String(asked[0]?.json.subject).length).toBeLessThanOrEqual(200);
    expect(
      String(asked[0]?.json.html).match(
        /<(?!\/?(?:h2|p|a|hr|small|mark|blockquote|html|body|meta|!doctype)\b)/g,
      ),
    ).toBe(null);
    expect(String(asked[0]?.json.html).replace(/ (?:href|lang|charset)="[^"<>]*"/g, "")).not.toMatch(
      /<[^>]*"/,
    );
  },
);

test.each([
  ["resend", 401, {}, "revoked"],
  ["resend", 422, {}, "refused"],
  ["resend", 429, {}, "unreachable"],
  ["resend", 500, {}, "unreachable"],
  ["postmark", 200, { ErrorCode: 0, Message: "OK" }, null],
  ["postmark", 200, { ErrorCode: 300, Message: "Invalid email request" }, "refused"],
  ["postmark", 422, { ErrorCode: 406, Message: "Inactive recipient" }, "gone"],
  ["postmark", 401, { ErrorCode: 10, Message: "Bad or missing token" }, "revoked"],
])("%s answers %i %j: %s", async (api, status, body, reason) => {
  const { http } = apiAnswering(status, body);
  expect((await sendEmail(CHANNEL, message(), runWith({ BAODONG_MAIL_API: api }, http))).reason).toBe(reason);
});

test("Cloudflare's binding gets the same mail", async () => {
  const mails: object[] = [];
  const EMAIL = { send: async (mail: object) => void mails.push(mail) };
  const sent = await sendEmail(CHANNEL, message(), runWith({ EMAIL: EMAIL as never }));
  expect(sent.reason).toBe(null);
  expect(mails).toMatchObject([
    { from: { name: "Báo Động", email: "alerts@baodong.example" }, to: CHANNEL.options.to },
  ]);
});

test.each([
  ["E_SENDER_NOT_VERIFIED", "revoked"],
  ["E_RECIPIENT_SUPPRESSED", "gone"],
  ["E_VALIDATION_ERROR", "refused"],
  ["E_RATE_LIMIT_EXCEEDED", "unreachable"],
])("the binding's error %s: %s", async (code, reason) => {
  const EMAIL = { send: () => Promise.reject(Object.assign(new Error("no"), { code })) };
  expect((await sendEmail(CHANNEL, message(), runWith({ EMAIL }))).reason).toBe(reason);
});

test("without a sender nothing is sent, and it says why", async () => {
  const sent = await sendEmail(CHANNEL, message(), runWith({ BAODONG_MAIL_FROM: "" }));
  expect(sent).toMatchObject({ reason: "mail-not-set-up", final: false });
});

function decoded(part: string): string {
  const [head = "", ...body] = part.split("\r\n\r\n");
  const text = body.join("\r\n\r\n");
  if (/base64/i.test(head)) return `${head}\n${Buffer.from(text, "base64").toString()}`;
  const bytes = text
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return `${head}\n${Buffer.from(bytes, "latin1").toString()}`;
}
