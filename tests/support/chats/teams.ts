import { type Asked, type ChatStub, isRecord, list } from "./stub.ts";

/** teams, as its server behaves. */
export function teams(): ChatStub {
  const card = ({ json }: Asked) => {
    const [attachment = {}] = list(json.attachments);
    return isRecord(attachment.content) ? attachment.content : {};
  };
  return {
    kind: "teams",
    path: "/workflows/abc/triggers/manual/paths/invoke?sig=tm-secret-tm-secret",
    options: {},
    token: "tm-secret-tm-secret",
    check(asked) {
      if (Buffer.byteLength(JSON.stringify(asked.json)) > 28_000) return "size";
      if (asked.json.type !== "message" || card(asked).type !== "AdaptiveCard") return "no card";
      const texts = list(card(asked).body).flatMap(({ text }) => (typeof text === "string" ? [text] : []));
      if (texts.some((text) => text === "")) return "an empty block";
      return texts.some((text) => /\]\(|\*|_|\{\{|^[-#>]/m.test(text)) ? "it has markup" : null;
    },
    taken: { status: 202, body: "" },
    refusal: () => ({ status: 400, body: '{"error":{"code":"BadRequest"}}' }),
    read(asked) {
      const blocks = list(card(asked).body);
      const inlines = blocks.flatMap((block) => list(block.inlines));
      const text = blocks
        .map(
          (block) =>
            block.text ??
            list(block.inlines)
              .map((run) => run.text)
              .join(""),
        )
        .join("\n");
      const links = list(card(asked).actions).map(({ url }) => String(url));
      const marked = inlines.filter(({ highlight }) => highlight === true).map((run) => String(run.text));
      return { text: text.replaceAll("\u2060", ""), links, marked };
    },
    throttled: { answer: { status: 429, headers: { "retry-after": "12" }, body: "" }, retryAfterMs: 12_000 },
    gone: [
      [{ status: 404, body: '{"error":{"code":"WorkflowNotFound"}}' }, "gone"],
      [{ status: 401, body: '{"error":{"code":"AuthorizationFailed"}}' }, "revoked"],
    ],
    hasFormats: true,
  };
}
