import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answered, Asked, ChatStub } from "./chats/stub.ts";

/** A server on this machine that behaves as these chats do. */
export async function openChatServer() {
  const asked: Asked[] = [];
  const answers: Answered[] = [];
  let chat: ChatStub | undefined;
  const listener = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url ?? "/", "http://chat");
    const one = { url, headers: new Headers(), json: JSON.parse(Buffer.concat(chunks).toString()) };
    asked.push(one);
    const reason = chat?.check(one) ?? null;
    const usual = reason === null ? chat?.taken : chat?.refusal(reason);
    const { status, headers = {}, body } = answers.shift() ?? usual ?? { status: 500, body: "" };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const { port } = listener.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    answers,
    play: (one: ChatStub) => {
      chat = one;
    },
    close: () =>
      new Promise<void>((resolve) => {
        listener.close(() => resolve());
        listener.closeAllConnections();
      }),
  };
}
