import type { ChatStub } from "./stub.ts";

/** zalo, as its server behaves. */
export function zalo(): ChatStub {
  const error = (code: number, description: string) =>
    JSON.stringify({ ok: false, error_code: code, description });
  return {
    kind: "zalo",
    path: "/bot987654:zl-secret-zl-secret",
    options: { chatId: "e4ea2cd5" },
    token: "zl-secret-zl-secret",
    check({ url, json }) {
      const { length } = String(json.text);
      if (!url.pathname.endsWith("/sendMessage") || json.chat_id !== "e4ea2cd5") return "no chat";
      return length === 0 || length > 2_000 ? "text" : null;
    },
    taken: { status: 200, body: '{"ok":true,"result":{"message_id":"82599fa32f56d00e8941"}}' },
    refusal: (reason) => ({ status: 200, body: error(400, reason) }),
    read: ({ json }) => {
      const text = String(json.text);
      return { text, links: text.match(/https?:\S+/g) ?? [], marked: [] };
    },
    throttled: {
      answer: { status: 200, headers: { "retry-after": "20" }, body: error(429, "Too many requests") },
      retryAfterMs: 20_000,
    },
    gone: [
      [{ status: 200, body: error(401, "Unauthorized") }, "revoked"],
      [{ status: 200, body: error(403, "Forbidden") }, "blocked"],
    ],
    hasFormats: false,
  };
}
