import type { ChatStub } from "./stub.ts";

/** ntfy, as its server behaves. */
export function ntfy(): ChatStub {
  return {
    kind: "ntfy",
    path: "/canh-bao-0123456789abcdef",
    options: {},
    token: "canh-bao-0123456789abcdef",
    check({ url, json }) {
      if (url.pathname !== "/" || json.topic !== "canh-bao-0123456789abcdef") return "no topic";
      if (Buffer.byteLength(String(json.message)) > 4_096 || json.message === "") return "message";
      return Buffer.byteLength(String(json.title ?? "")) > 250 ? "title" : null;
    },
    taken: { status: 200, body: '{"id":"sPs71M8A2T","event":"message"}' },
    refusal: (reason) => ({ status: 400, body: JSON.stringify({ code: 40018, http: 400, error: reason }) }),
    read: ({ json }) => {
      const text = [json.title, json.message].filter((part) => part !== undefined).join("\n");
      const click = json.click === undefined ? [] : [String(json.click)];
      return { text, links: [...click, ...(text.match(/https?:\S+/g) ?? [])], marked: [] };
    },
    throttled: {
      answer: { status: 429, headers: { "retry-after": "9" }, body: '{"code":42908,"http":429}' },
      retryAfterMs: 9_000,
    },
    gone: [
      [{ status: 403, body: '{"code":40301,"http":403,"error":"forbidden"}' }, "blocked"],
      [{ status: 401, body: '{"code":40101,"http":401,"error":"unauthorized"}' }, "revoked"],
    ],
    hasFormats: true,
  };
}
