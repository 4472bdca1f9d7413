import { type Asked, type ChatStub, isText, list } from "./stub.ts";

/** slack, as its server behaves. */
export function slack(): ChatStub {
  const texts = (asked: Asked): { type: string; text: string }[] =>
    list(asked.json.blocks).flatMap((block) =>
      isText(block.text) ? [block.text] : list(block.elements).filter(isText),
    );
  const all = (asked: Asked) => {
    const found = texts(asked).map(({ text }) => text);
    return found.length > 0 ? found : [String(asked.json.text)];
  };
  return {
    kind: "slack",
    path: "/services/T000/B000/xoxsecretxoxsecret",
    options: {},
    token: "xoxsecretxoxsecret",
    check(asked) {
      if (list(asked.json.blocks).length > 50) return "too many blocks";
      if (texts(asked).some(({ text }) => text.length === 0 || text.length > 3_000)) return "text of a block";
      if (String(asked.json.text).length > 40_000) return "text";
      const calls = [...all(asked), String(asked.json.text)].flatMap((text) => [
        ...text.matchAll(/<(?!https?:\/\/)/g),
      ]);
      return calls.length > 0 ? "it calls somebody" : null;
    },
    taken: { status: 200, body: "ok" },
    refusal: () => ({ status: 400, body: "invalid_blocks" }),
    read(asked) {
      const written = all(asked).join("\n");
      const links = [...written.matchAll(/<(https?:[^|>]+)/g)].map(([, url = ""]) =>
        url.replaceAll("&amp;", "&"),
      );
      const shown = written.replace(/<(https?:[^|>]+)\|([^>]*)>/g, "$2");
      const marked = [...written.matchAll(/\*([^*\n]+)\*/g)].map(([, text = ""]) => text);
      const text = shown
        .replaceAll("*", "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&");
      return { text, links, marked };
    },
    throttled: { answer: { status: 429, headers: { "retry-after": "30" }, body: "" }, retryAfterMs: 30_000 },
    gone: [
      [{ status: 404, body: "no_service" }, "gone"],
      [{ status: 410, body: "channel_is_archived" }, "gone"],
      [{ status: 403, body: "action_prohibited" }, "blocked"],
      [{ status: 403, body: "invalid_token" }, "revoked"],
    ],
    hasFormats: true,
  };
}
