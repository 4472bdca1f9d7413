import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type SmtpSink = {
  /** As BAODONG_SMTP_URL takes it. */
  url: string;
  mails: { from: string; to: string[]; source: string }[];
  /** What the next recipients are refused with. */
  refuse(code: number, words: string): void;
  close(): Promise<void>;
};

/** A real SMTP server on this machine, which keeps what it is given. */
export async function openSmtpSink(login?: { user: string; password: string }): Promise<SmtpSink> {
  const mails: SmtpSink["mails"] = [];
  let refusal: Error | null = null;
  const server = new SMTPServer({
    authOptional: login === undefined,
    ...(login === undefined && { disabledCommands: ["STARTTLS", "AUTH"] }),
    onAuth: ({ username, password }, _session, done) =>
      username === login?.user && password === login?.password
        ? done(null, { user: username })
        : done(Object.assign(new Error("Authentication failed"), { responseCode: 535 })),
    onRcptTo: (_address, _session, done) => done(refusal),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        mails.push({ from, to, source: Buffer.concat(chunks).toString() });
        done(null);
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const auth = login === undefined ? "" : `${login.user}:${encodeURIComponent(login.password)}@`;
  return {
    url: `smtp://${auth}127.0.0.1:${port}`,
    mails,
    refuse: (code, words) => {
      refusal = Object.assign(new Error(words), { responseCode: code });
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
