import * as z from "zod";
import { type Mailer, messageIdOf } from "./mail.ts";

/** The request to the runner, which passes the mail to an SMTP server. */
export const relayedMail = z.object({
  from: z.string(),
  to: z.array(z.string()),
  messageId: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.string()),
});

/** The runner's reply, a `MailReply`. */
const relayReply = z.object({
  outcome: z.enum(["accepted", "later", "refused", "no-mailbox", "not-allowed"]),
  status: z.number().nullable(),
  reply: z.string(),
});

/** Sends mail through the embedded runner: workers cannot speak SMTP. */
export function relayMailer(relay: { fetch: typeof globalThis.fetch }, from: string): Mailer {
  return async (mail) => {
    const { to, subject, text, html, headers } = mail;
    const body = JSON.stringify({
      from,
      to,
      messageId: messageIdOf(mail, from),
      subject,
      text,
      html,
      headers,
    });
    const reply = await relay.fetch("http://mail-relay/", { method: "POST", body });
    return relayReply.parse(await reply.json());
  };
}
