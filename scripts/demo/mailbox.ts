import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

export type Mailbox = {
  /** As BAODONG_SMTP_URL takes it. */
  url: string;
  close: () => void;
};

/** A mail server on this machine that accepts every mail, and calls `onMail` with its subject. */
export async function openMailbox(onMail: (subject: string) => void): Promise<Mailbox> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, _session, done) {
      text(stream).then((mail) => {
        onMail(subjectOf(mail));
        done();
      }, done);
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, close: () => server.close() };
}

/** The subject of a mail, with its encoded words (RFC 2047) decoded. */
function subjectOf(mail: string): string {
  const subject = /^subject: (?<folded>.*(?:\r\n[ \t].*)*)/im.exec(mail)?.groups?.folded ?? "";
  const words = subject.replace(/\r\n[ \t]/g, " ").replace(/\?=\s+=\?/g, "?==?");
  const bytes = words.replace(ENCODED_WORD, (_, encoding: string, word: string) =>
    (encoding.toLowerCase() === "b" ? Buffer.from(word, "base64") : quoted(word)).toString("latin1"),
  );
  return bytes === words ? subject : Buffer.from(bytes, "latin1").toString("utf8");
}

const ENCODED_WORD = /=\?utf-8\?([bq])\?([^?]*)\?=/gi;

function quoted(word: string): Buffer {
  const bytes = word
    .replaceAll("_", " ")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1");
}
