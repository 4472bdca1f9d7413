/** The result for one file: lines for a person, and whether all of it was accepted. */
export type Imported = { lines: string[]; isWhole: boolean };

export type System = { api: string; token: string };

type Reply = {
  created: number;
  known: number;
  refused: number;
  left: number;
  data: { url: string; outcome: string; reason?: string }[];
};

/** One request looks at up to 50 addresses, and a file has at most 2,000. */
const ROUNDS_MAX = 200;
const REFUSALS_SHOWN_MAX = 20;

/** Sends a file to a running system, again and again until no address of it is left to look at. */
export async function importFile(text: string, { api, token }: System): Promise<Imported> {
  const total = { created: 0, known: 0 };
  for (let round = 1; round <= ROUNDS_MAX; round++) {
    const sent = await send(text, api, token);
    if (typeof sent === "string") return { lines: [sent], isWhole: false };
    total.created += sent.created;
    // From the second round on, the sources of the earlier rounds count as known too.
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
