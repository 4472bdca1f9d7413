const FIRST_SEEN_AT = "2026-11-21T11:59:00.000Z";

type Snippet = { field: string; text: string; ranges: [number, number][] };

/** An alert as its bytes stand in the outbox. */
export function alert(
  article: {
    title?: string;
    url?: string;
    lead?: string | null;
    publishedAt?: string | null;
    outlet?: string;
  } = {},
  { name = "An ninh", snippets = [] as Snippet[] } = {},
): string {
  const shown = {
    ...{
      id: "1",
      url: "https://cand.com.vn/a?x=1&y=2",
      canonicalUrl: "https://cand.com.vn/a",
      outlet: "cand.com.vn",
    },
    ...{
      title: "Diễn tập an ninh mạng",
      lead: null,
      authors: [],
      publishedAt: null,
      firstSeenAt: FIRST_SEEN_AT,
    },
    ...article,
  };
  const data = { subscription: { id: "3", name, query: "an ninh" }, article: shown, snippets };
  return JSON.stringify({ type: "article.matched", timestamp: FIRST_SEEN_AT, data });
}

export function found(text: string, ranges: [number, number][] = [[0, Math.min(7, text.length)]]): Snippet {
  return { field: "body", text, ranges };
}

const FAMILY = "👨‍👩‍👧‍👦";
const MARKUP =
  "<!channel> <!here> <@U123> @everyone @admin /start *đậm* _nghiêng_ ~gạch~ `mã` [lừa](https://evil.test) </a><b> & {{DATE(x)}} ||che|| # - >";

/** What newspapers, vandals and bugs may print. */
export const HOSTILE: readonly [name: string, bodies: [string, ...string[]]][] = [
  ["an ordinary article", [alert({}, { snippets: [found("An ninh mạng là chủ đề")] })]],
  [
    "far too long a title, snippet and name",
    [
      alert(
        { title: "Ệ".repeat(3_000), lead: "ộ".repeat(9_000) },
        {
          name: "ữ".repeat(500),
          snippets: [found("ậ ".repeat(3_000), [[0, 3_000]]), found(`${"ă".repeat(9_000)}`)],
        },
      ),
    ],
  ],
  [
    "families of emoji, longer than any limit",
    [
      alert(
        { title: FAMILY.repeat(300) },
        { name: FAMILY.repeat(90), snippets: [found(FAMILY.repeat(900), [[0, FAMILY.length]])] },
      ),
    ],
  ],
  [
    "letters under towers of accents",
    [alert({ title: `a${"\u0301".repeat(2_000)} b` }, { snippets: [found("n".normalize())] })],
  ],
  [
    "markup and calls",
    [alert({ title: MARKUP, lead: MARKUP }, { name: MARKUP, snippets: [found(MARKUP, [[0, 10]])] })],
  ],
  [
    "markup at the start of its lines",
    [alert({ title: "- # > *" }, { name: "> x", snippets: [found("- [x](y)")] })],
  ],
  [
    "control characters, half surrogates and turned directions",
    [
      alert(
        { title: "a\u0000b\u001b[31m\ud83d\u202eevil\u2066 c\r\n\r\nd" },
        { snippets: [found("\udc00x\u2028y")] },
      ),
    ],
  ],
  ["an address that breaks out of a link", [alert({ url: "https://bao.test/a|b%3Ec)d(e&f=<g>\"'*_~?q=|x" })]],
  ["an address longer than chats take", [alert({ url: `https://bao.test/${"a&".repeat(1_100)}` })]],
  [
    "text that grows when it is escaped",
    [
      alert(
        { title: `#${"*&".repeat(200)}`, url: `https://bao.test/?${"&".repeat(220)}` },
        { name: "&*".repeat(200), snippets: [found("*&".repeat(3_000)), found("&`".repeat(3_000))] },
      ),
    ],
  ],
  [
    "two hundred matches in one text",
    [
      alert(
        {},
        {
          snippets: [
            found(
              "an ninh ".repeat(200),
              Array.from({ length: 200 }, (_, at) => [at * 8, at * 8 + 7]),
            ),
          ],
        },
      ),
    ],
  ],
  [
    "fifty subscriptions",
    [
      alert(),
      ...Array.from({ length: 49 }, (_, at) =>
        alert({}, { name: `Theo dõi số ${at}`, snippets: [found(`đoạn ${at}`)] }),
      ),
    ],
  ],
  ["nothing but a title", [alert({ title: "x", outlet: "" })]],
];
