import type { Transporter } from "nodemailer";
import type { MailReply } from "../../workers/shared/mail/mail.ts";
import { relayedMail } from "../../workers/shared/mail/relay.ts";
import { type Request, Response } from "./miniflare.ts";

type Transport = Transporter<{ response: string }>;
export type MailRelay = (request: Request) => Promise<Response>;

const CONNECTION_TIMEOUT_MS = 5_000;
const SOCKET_TIMEOUT_MS = 15_000;

/**
 * Sends the workers' mail to an SMTP server (RFC 5321), named by a URL: `smtp://user:password@host:587`, or
 * `smtps://` for TLS from the start. With a password, mail is sent only over an encrypted connection:
 * STARTTLS is required.
 */
export function createMailRelay(smtpUrl: string): MailRelay {
  let opened: Promise<Transport> | undefined;
  return async (request) => {
    const mail = relayedMail.parse(await request.json());
    opened ??= openTransport(new URL(smtpUrl));
    try {
      const { response } = await (await opened).sendMail(mail);
      return Response.json({
        outcome: "accepted",
        status: statusIn(response),
        reply: response,
      } satisfies MailReply);
    } catch (error) {
      return Response.json(refusal(error));
    }
  };
}

async function openTransport({ protocol, hostname, port, username, password }: URL): Promise<Transport> {
  // Loaded only here: most runs send no mail.
  const { createTransport } = await import("nodemailer");
  return createTransport({
    host: hostname.replace(/^\[|\]$/g, ""),
    ...(port !== "" && { port: Number(port) }),
    secure: protocol === "smtps:",
    requireTLS: username !== "",
    ...(username !== "" && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
    ...{ connectionTimeout: CONNECTION_TIMEOUT_MS, greetingTimeout: CONNECTION_TIMEOUT_MS },
    ...{ socketTimeout: SOCKET_TIMEOUT_MS, disableFileAccess: true, disableUrlAccess: true },
  });
}

function statusIn(response: string): number | null {
  const status = Number.parseInt(response, 10);
  return Number.isNaN(status) ? null : status;
}

function refusal(error: unknown): MailReply {
  const {
    code = "",
    responseCode = null,
    response = "",
  } = error instanceof Error ? (error as SmtpError) : {};
  const reply = response === "" ? code : response;
  return { outcome: outcomeOf(code, responseCode, response), status: responseCode, reply };
}

/** What nodemailer's errors state besides their message, which may contain host names. */
type SmtpError = Error & { code?: string; responseCode?: number; response?: string };

/** RFC 5321: 4yz is temporary. RFC 3463: 5.1.1 and similar codes mean that the mailbox does not exist. */
function outcomeOf(code: string, status: number | null, response: string): MailReply["outcome"] {
  if (code === "EAUTH" || code === "ETLS" || status === 530 || status === 535) return "not-allowed";
  if (status === null || status < 500) return "later";
  if (
    /\b5\.1\.[126]\b|\b5\.2\.1\b/.test(response) ||
    (status === 550 && /user|mailbox|recipient/i.test(response))
  )
    return "no-mailbox";
  return "refused";
}
