import type { Http } from "../web/http.ts";
import { type Mail, type Mailer, type MailReply, messageIdOf } from "./mail.ts";

/** The settings of an HTTP API for mail. */
export type ApiSettings = {
  /** The shape of its requests: `resend` or `postmark`. */
  BAODONG_MAIL_API?: string;
  /** Its token; a secret. */
  BAODONG_MAIL_TOKEN?: string;
  /** Its address, where it differs from the service's own. */
  BAODONG_MAIL_URL?: string;
};

type Shape = {
  url: string;
  request(mail: Mail, from: string, token: string): { headers: Record<string, string>; json: object };
  judge(status: number, json: Record<string, unknown>): MailReply["outcome"];
};

const TIMEOUT_MS = 15_000;
const REPLY_BYTES_MAX = 4_096;

/**
 * Sends mail through an API of the shape of Resend's or Postmark's. Null where none is set up. Throws for an
 * unknown shape.
 */
export function apiMailer(settings: ApiSettings, from: string, http: Http): Mailer | null {
  const { BAODONG_MAIL_API: name = "", BAODONG_MAIL_TOKEN: token = "", BAODONG_MAIL_URL = "" } = settings;
  if (name === "") return null;
  const shape = SHAPES.get(name);
  if (shape === undefined) throw new Error("BAODONG_MAIL_API must be resend or postmark");
  return async (mail) => {
    const { headers, json } = shape.request(mail, from, token);
    const reply = await http(BAODONG_MAIL_URL || shape.url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(json),
      ...{ timeoutMs: TIMEOUT_MS, bytesMax: REPLY_BYTES_MAX, keep: "start", redirectsMax: 0 },
    });
    if (!reply.ok) return { outcome: "later", status: null, reply: reply.reason };
    const { status, bytes } = reply.value;
    const text = new TextDecoder().decode(bytes);
    return { outcome: shape.judge(status, jsonObject(text)), status, reply: text };
  };
}

// https://resend.com/docs/api-reference/emails/send-email. The service remembers the key for a day, so a
// repeated attempt does not send the mail again.
const RESEND: Shape = {
  url: "https://api.resend.com/emails",
  request: (mail, from, token) => ({
    headers: { authorization: `Bearer ${token}`, "idempotency-key": `baodong-${mail.id}` },
    json: {
      ...{ from, to: mail.to, subject: mail.subject, text: mail.text, html: mail.html },
      headers: { ...mail.headers, "Message-ID": messageIdOf(mail, from) },
    },
  }),
  judge: (status) => byStatus(status),
};

// https://postmarkapp.com/developer/api/email-api. 406: the address bounced or complained, and the service
// sends nothing more to it.
const INACTIVE_RECIPIENT = 406;
const NOT_SENT_FOR_US: readonly unknown[] = [10, 400, 401, 405, 412];
const POSTMARK: Shape = {
  url: "https://api.postmarkapp.com/email",
  request: (mail, from, token) => ({
    headers: { accept: "application/json", "x-postmark-server-token": token },
    json: {
      ...{
        From: from,
        To: mail.to.join(","),
        Subject: mail.subject,
        TextBody: mail.text,
        HtmlBody: mail.html,
      },
      Headers: Object.entries({
        ...mail.headers,
        "Message-ID": messageIdOf(mail, from),
        "X-PM-KeepID": "true",
      }).map(([Name, Value]) => ({ Name, Value })),
      ...{ TrackOpens: false, TrackLinks: "None" },
    },
  }),
  judge(status, { ErrorCode: code }) {
    if (code === 0 && status === 200) return "accepted";
    if (code === INACTIVE_RECIPIENT) return "no-mailbox";
    if (NOT_SENT_FOR_US.includes(code)) return "not-allowed";
    return status === 200 ? "refused" : byStatus(status);
  },
};

const SHAPES: ReadonlyMap<string, Shape> = new Map([
  ["resend", RESEND],
  ["postmark", POSTMARK],
]);

function byStatus(status: number): MailReply["outcome"] {
  if (status >= 200 && status < 300) return "accepted";
  if (status === 401 || status === 403) return "not-allowed";
  return status >= 400 && status < 500 && status !== 408 && status !== 409 && status !== 429
    ? "refused"
    : "later";
}

function jsonObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
