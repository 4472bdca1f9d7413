import type { Http } from "../web/http.ts";
import { bindingMailer, type EmailBinding } from "./binding.ts";
import { type ApiSettings, apiMailer } from "./http-api.ts";
import { leaveHeader, type Mailer } from "./mail.ts";
import { relayMailer } from "./relay.ts";

/** The settings of outgoing mail in notify's environment. */
export type MailSettings = ApiSettings & {
  /** The sender of mail: `Báo Động <alerts@example.org>`. Without it no mail is sent. */
  BAODONG_MAIL_FROM?: string;
  /** The binding of Cloudflare's Email Service. */
  EMAIL?: EmailBinding;
  /** The embedded runner, which speaks SMTP. */
  MAIL_RELAY?: { fetch: typeof globalThis.fetch };
};

/**
 * The first way of sending mail that is set up: the runner, an HTTP API, or Cloudflare's Email Service. Null
 * where none is, or where there is no sender.
 */
export function createMailer(settings: MailSettings, http: Http): Mailer | null {
  const { BAODONG_MAIL_FROM: from = "", EMAIL, MAIL_RELAY } = settings;
  if (from === "") return null;
  const mailer =
    MAIL_RELAY === undefined
      ? (apiMailer(settings, from, http) ?? (EMAIL === undefined ? null : bindingMailer(EMAIL, from)))
      : relayMailer(MAIL_RELAY, from);
  if (mailer === null) return null;
  return (mail) =>
    mailer({ ...mail, headers: { ...mail.headers, "List-Unsubscribe": leaveHeader(mail, from) } });
}
