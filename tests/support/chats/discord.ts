import { type ChatStub, firstBreach, isRecord, list } from "./stub.ts";

/** discord, as its server behaves. */
export function discord(): ChatStub {
  const shown = (text: unknown) => String(text ?? "").replace(/\\([^\w\s])/g, "$1");
  return {
    kind: "discord",
    path: "/api/webhooks/123456/dc-secret-dc-secret",
    options: {},
    token: "dc-secret-dc-secret",
    check({ url, json }) {
      const [embed = {}] = list(json.embeds);
      const footer = isRecord(embed.footer) ? String(embed.footer.text) : "";
      const lengths = [embed.title, embed.description, footer].map((text) => String(text ?? "").length);
      const [title = 0, description = 0, foot = 0] = lengths;
      return firstBreach([
        [url.searchParams.get("wait") !== "true", "nobody waits for the answer"],
        [String(json.content ?? "").length > 2_000, "content"],
        [title > 256 || description > 4_096 || foot > 2_048, "embed"],
        [title + description + foot > 6_000, "sum of the embed"],
        [String(embed.url ?? "").length > 2_048, "url"],
        [json.content === undefined && embed.title === undefined, "an empty message"],
        [JSON.stringify(json.allowed_mentions) !== '{"parse":[]}', "it calls somebody"],
      ]);
    },
    taken: { status: 200, body: '{"id":"1","type":0}' },
    refusal: () => ({ status: 400, body: '{"code":50035,"message":"Invalid Form Body"}' }),
    read({ json }) {
      const [embed = {}] = list(json.embeds);
      const footer = isRecord(embed.footer) ? embed.footer.text : "";
      const parts = [json.content, embed.title, embed.description].map((part) => String(part ?? ""));
      const written = parts.join("\n");
      const inText = [...written.matchAll(/(?<!\\)<(https?:[^>]+)>/g)].map(([, url = ""]) => url);
      const marked = [...written.matchAll(/(?<!\\)\*\*(.+?)(?<!\\)\*\*/g)].map(([, text = ""]) =>
        shown(text),
      );
      const text = `${shown(written.replace(/(?<!\\)\*\*/g, ""))}\n${String(footer)}`;
      return { text, links: [...(embed.url === undefined ? [] : [String(embed.url)]), ...inText], marked };
    },
    throttled: {
      answer: {
        status: 429,
        body: '{"message":"You are being rate limited.","retry_after":1.337,"global":false}',
      },
      retryAfterMs: 1_337,
    },
    gone: [
      [{ status: 404, body: '{"message":"Unknown Webhook","code":10015}' }, "gone"],
      [{ status: 401, body: '{"message":"Invalid Webhook Token","code":50027}' }, "revoked"],
    ],
    hasFormats: true,
  };
}
