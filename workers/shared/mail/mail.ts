/** A mail to send. Its id makes the Message-ID, the same at every attempt. */
export type Mail = {
  id: string;
  to: readonly string[];
  subject: string;
  text: string;
  html: string;
  headers: Readonly<Record<string, string>>;
};

/**
 * The outcome of handing a mail over. `later`: a further attempt may succeed. `refused`: this mail will never
 * be accepted. `no-mailbox`: the recipient does not exist. `not-allowed`: our settings do not permit sending.
 * `status` is that of SMTP or HTTP; null without a reply.
 */
export type MailReply = {
  outcome: "accepted" | "later" | "refused" | "no-mailbox" | "not-allowed";
  status: number | null;
  reply: string;
};

/** Hands a mail to the service that delivers it. An expected failure is a reply, never an error. */
export type Mailer = (mail: Mail) => Promise<MailReply>;

/** The Message-ID of a mail (RFC 5322): its id at the sender's domain. */
export function messageIdOf({ id }: Pick<Mail, "id">, from: string): string {
  return `<${id}@${domainOf(from)}>`;
}

/**
 * The header by which a recipient's program offers to unsubscribe (RFC 2369): a mail to the sender, which a
 * person answers.
 */
export function leaveHeader({ id }: Pick<Mail, "id">, from: string): string {
  return `<mailto:${addressOf(from)}?subject=unsubscribe%20${id}>`;
}

function addressOf(from: string): string {
  return /<([^>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
}

function domainOf(from: string): string {
  return /@([^@>\s]+)>?\s*$/.exec(from)?.[1] ?? "localhost";
}
