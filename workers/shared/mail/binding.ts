import type { Mailer, MailReply } from "./mail.ts";

/** The part of a `send_email` binding that is used here. */
export type EmailBinding = {
  send(mail: {
    from: string | { email: string; name: string };
    to: string[];
    subject: string;
    text: string;
    html: string;
    headers: Record<string, string>;
  }): Promise<{ messageId?: string } | undefined>;
};

/**
 * Sends mail through Cloudflare's Email Service. It sets the Message-ID itself, so ours is put into another
 * header, by which a mail that arrives twice can be recognised.
 */
export function bindingMailer(binding: EmailBinding, from: string): Mailer {
  return async ({ id, to, subject, text, html, headers }) => {
    const marked = { ...headers, "X-Baodong-Delivery": id };
    try {
      const sent = await binding.send({
        from: sender(from),
        to: [...to],
        subject,
        text,
        html,
        headers: marked,
      });
      return { outcome: "accepted", status: null, reply: sent?.messageId ?? "" };
    } catch (error) {
      return refusal(error);
    }
  };
}

function sender(from: string): string | { email: string; name: string } {
  const [, name = "", email = ""] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? [];
  return email === "" ? from.trim() : { email, name };
}

/** The binding reports the reason as its error's code: `E_…`, or in capitals. */
function refusal(error: unknown): MailReply {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reply = [code, error instanceof Error ? error.message : String(error)].filter(Boolean).join(": ");
  return { outcome: OUTCOMES.find(([pattern]) => pattern.test(reply))?.[1] ?? "later", status: null, reply };
}

/** The first row that matches decides. An unknown error counts as temporary. */
const OUTCOMES: readonly [RegExp, MailReply["outcome"]][] = [
  [
    /NOT_ENTITLED|SENDER_NOT_VERIFIED|SENDER_DOMAIN|RECIPIENT_NOT_ALLOWED|not verified|not allowed/i,
    "not-allowed",
  ],
  [/SUPPRESSED/i, "no-mailbox"],
  [/VALIDATION|TOO_LARGE|HEADER_|FIELD_MISSING|TOO_MANY_RECIPIENTS/i, "refused"],
];
