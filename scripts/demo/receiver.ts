import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { Webhook, WebhookVerificationError } from "standardwebhooks";
import { z } from "zod";

export type Receiver = {
  url: string;
  /** Sets the secret that the channel was created with. */
  trust: (secret: string) => void;
  close: () => void;
};

/** The part of an alert that the demo reads. */
export type Alert = z.infer<typeof alert>;
export type Snippet = z.infer<typeof snippet>;

const snippet = z.object({
  field: z.string(),
  text: z.string(),
  ranges: z.array(z.tuple([z.number(), z.number()])),
});
const alert = z.object({
  data: z.object({ article: z.object({ title: z.string() }), snippets: z.array(snippet) }),
});

/**
 * A receiver as anybody would write it: it verifies the signature, and ignores an id that it has already
 * received.
 */
export async function openReceiver(onAlert: (alert: Alert) => void): Promise<Receiver> {
  let secret = "";
  const seen = new Set<string>();
  const server = createServer(async (request, response) => {
    const verified = await verify(request, secret);
    if (verified === null) return response.writeHead(401).end();
    const id = String(request.headers["webhook-id"]);
    if (!seen.has(id)) onAlert(verified);
    seen.add(id);
    response.writeHead(204).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/alerts`,
    trust: (given) => {
      secret = given;
    },
    close: () => server.close(),
  };
}

async function verify(request: IncomingMessage, secret: string): Promise<Alert | null> {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  try {
    return alert.parse(new Webhook(secret).verify(await text(request), headers));
  } catch (error) {
    if (error instanceof WebhookVerificationError) return null;
    throw error;
  }
}
