/** What became of a file: lines for a person, and whether nothing of it was refused. */
export type Imported = { lines: string[]; isWhole: boolean };

export type System = { api: string; token: string };

type Reply = {
  created: number;
  known: number;
  refused: number;
  left: number;
  data: { url: string; outcome: string; reason?: string }[];
};

/** One request looks at 50 addresses or fewer; a file has 2,000 at most. */
const ROUNDS_MAX = 200;
const REFUSALS_SHOWN_MAX = 20;

/** Sends a file to a running system until none of its addresses is left to be looked at. */
export async function importFile(text: string, { api, token }: System): Promise<Imported> {
  const total = { created: 0, known: 0 };
  for (let round = 1; round <= ROUNDS_MAX; round++) {
    const sent = await send(text, api, token);
    if (typeof sent === "string") return { lines: [sent], isWhole: false };
    total.created += sent.created;
    // What an earlier round made is known to the next one.
    if (round === 1) total.known = sent.known;
    if (sent.left === 0 || sent.created + sent.refused === 0) return report(sent, total);
  }
  return { lines: [`gave up after ${ROUNDS_MAX} requests`], isWhole: false };
}

async function send(text: string, api: string, token: string): Promise<Reply | string> {
  const isOpml = text.trimStart().startsWith("<");
  try {
    const reply = await fetch(`${api}/v1/sources/opml`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": isOpml ? "text/x-opml" : "text/plain",
      },
      body: text,
    });
    const said = await reply.text();
    return reply.ok ? (JSON.parse(said) as Reply) : `${api} answered ${reply.status}: ${said.slice(0, 500)}`;
  } catch (error) {
    const code = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return `${api} does not answer (${code}): is the system running?`;
  }
}

function report(
  { data, refused, left }: Reply,
  { created, known }: { created: number; known: number },
): Imported {
  const counts = `${created} sources made, ${known} were there, ${refused} refused, ${left} not looked at`;
  const refusals = data
    .filter(({ outcome }) => outcome === "refused")
    .slice(0, REFUSALS_SHOWN_MAX)
    .map(({ url, reason }) => `refused ${url}: ${reason ?? "no reason"}`);
  return { lines: [counts, ...refusals], isWhole: refused + left === 0 };
}
