import { type ChatStub, firstBreach, list } from "./stub.ts";

/** telegram, as its server behaves. */
export function telegram(): ChatStub {
  const entities = (json: Record<string, unknown>) => list(json.entities);
  const error = (code: number, description: string, parameters?: object) =>
    JSON.stringify({ ok: false, error_code: code, description, ...(parameters && { parameters }) });
  return {
    kind: "telegram",
    path: "/bot123456:tg-secret-tg-secret",
    options: { chatId: "-100123" },
    token: "tg-secret-tg-secret",
    check({ url, json }) {
      const text = String(json.text);
      const isInside = entities(json).every(({ offset, length }) => {
        const end = Number(offset) + Number(length);
        return Number(length) > 0 && end <= text.length && text.slice(Number(offset), end).isWellFormed();
      });
      return firstBreach([
        [!url.pathname.endsWith("/sendMessage"), "no method"],
        [json.chat_id !== "-100123" && json.chat_id !== "-100999", "no such person"],
        [text.length === 0 || text.length > 4_096, "message is too long"],
        [entities(json).length > 100, "entities"],
        [!isInside, "can't parse entities"],
        [/@\w|(?:^|\s)\/\w/.test(text), "it calls somebody"],
      ]);
    },
    taken: { status: 200, body: '{"ok":true,"result":{"message_id":7}}' },
    refusal: (reason) => ({ status: 400, body: error(400, `Bad Request: ${reason}`) }),
    read({ json }) {
      const text = String(json.text);
      const stretch = ({ offset, length }: Record<string, unknown>) =>
        text.slice(Number(offset), Number(offset) + Number(length));
      const links = entities(json).flatMap(({ url }) => (url === undefined ? [] : [String(url)]));
      const marked = entities(json)
        .filter(({ type }) => type === "bold")
        .map(stretch);
      return { text: text.replaceAll("\u2060", ""), links, marked };
    },
    throttled: {
      answer: { status: 429, body: error(429, "Too Many Requests: retry after 35", { retry_after: 35 }) },
      retryAfterMs: 35_000,
    },
    gone: [
      [{ status: 403, body: error(403, "Forbidden: bot was blocked by the user") }, "blocked"],
      [{ status: 401, body: error(401, "Unauthorized") }, "revoked"],
      [{ status: 404, body: error(404, "Not Found") }, "revoked"],
      [{ status: 400, body: error(400, "Bad Request: chat not found") }, "gone"],
    ],
    hasFormats: true,
  };
}
