import * as z from "zod";
import { sources } from "../schema/sources.ts";
import { editInput } from "./edit.ts";
import { idView } from "./id.ts";
import { listInput, listView } from "./list.ts";
import { nameInput } from "./name.ts";
import { storedWord } from "./stored-word.ts";
import { timeView } from "./time.ts";
import { urlInput } from "./url.ts";

const INTERVAL_SECONDS_MIN = 10;
const INTERVAL_SECONDS_MAX = 86_400;
const INTERVAL_SECONDS_DEFAULT = 600;

type AskedInterval = { intervalSeconds?: number | undefined; adaptive?: boolean | undefined };

/** The interval that was asked for is fixed, unless it is said to be adaptive; without one it is adaptive. */
export function intervalOf({ intervalSeconds, adaptive }: AskedInterval) {
  return {
    intervalSeconds: intervalSeconds ?? INTERVAL_SECONDS_DEFAULT,
    adaptive: adaptive ?? intervalSeconds === undefined,
  };
}

const SERVES = "What the address serves.";
const kind = z.enum(sources.kind.enumValues).meta({ description: SERVES });
const intervalSeconds = z.number().int().min(INTERVAL_SECONDS_MIN).max(INTERVAL_SECONDS_MAX);
const adaptive = z.boolean().meta({
  description:
    "True: how often the source is polled follows what it shows, at what hours, and what it asks for. Left out: false where an `intervalSeconds` is given, which then is fixed.",
});
const obeysRobots = z.boolean().meta({
  description:
    "False: fetch what the site's robots.txt forbids to us. A decision of yours, which the audit keeps.",
});
/** The states that a user can set: `failing` and `blocked` are observed by polls. */
const chosenState = z.enum(["active", "paused"]);

export const sourceView = z
  .object({
    id: idView,
    url: z.string(),
    kind: storedWord(sources.kind.enumValues).meta({ description: SERVES }),
    name: z.string(),
    state: storedWord(sources.state.enumValues).meta({
      description:
        "`failing`: the last polls failed, they go on more slowly; `blocked`: the site refuses us, or shows us its list and not its pages; `gone`: its server says that the address is no more (410). Such a one is asked for three days, once a day, and then no more until it is set active.",
    }),
    intervalSeconds: z
      .number()
      .int()
      .meta({ description: "How often it is polled; of an adaptive source, as its last poll left it." }),
    adaptive: z.boolean().meta({ description: "Whether each poll sets the interval." }),
    obeysRobots: z
      .boolean()
      .meta({ description: "Whether its site's robots.txt is obeyed, for its list and its pages." }),
    nextPollAt: timeView,
    lastPolledAt: timeView.nullable(),
    lastError: z.string().nullable(),
    listProblem: z.string().nullable().meta({
      description:
        "What the last list did not give, although it was read: `empty`, `no-articles`, `list-cut` (too long, the newest or unseen links were kept), `moved-to-known-source`, `malformed-xml`, `too-many-items`, `no-link`, `bad-link`, `unread-sitemap`.",
    }),
    failures: z.number().int().meta({ description: "Failed polls in a row." }),
    refusedPages: z.number().int().meta({
      description:
        "Links in a row whose page was blocked or asked for a log-in or consent; 0 once an article is read.",
    }),
    listed: z.number().int().nullable().meta({ description: "Entries in the last list that was read." }),
    latest: z.array(z.string()).nullable().meta({ description: "The first ten of them." }),
    lastNewAt: timeView.nullable().meta({ description: "When a poll last found something new." }),
    movedTo: z.string().nullable().meta({
      description:
        "Where permanent redirects (301, 308) alone led to at its last polls; after three in a row it is the source's `url`, unless another source has it.",
    }),
    movedFrom: z.string().nullable().meta({ description: "Its address before it moved." }),
    movedAt: timeView.nullable().meta({ description: "When it moved." }),
    createdAt: timeView,
  })
  .meta({ id: "Source" });

/** A source in a file of other feed readers. */
export const listedSourceView = sourceView.pick({ id: true, url: true, kind: true, name: true });

export const sourceListView = listView("SourceList", sourceView);
export const sourceListInput = z.strictObject({
  state: z
    .enum([...sources.state.enumValues, "silent", "drifting"])
    .optional()
    .meta({
      description:
        "Of sources that are polled, `silent`: nothing new for far longer than its own rhythm; `drifting`: its articles are read far worse than in the month before.",
    }),
  ...listInput("sources"),
});

export const newSourceInput = z
  .strictObject({
    url: urlInput,
    kind: kind.optional().meta({ description: "Left out: the address is fetched to find out." }),
    name: nameInput.optional().meta({ description: "Left out: the name that the site gives itself." }),
    intervalSeconds: intervalSeconds.optional(),
    adaptive: adaptive.optional(),
    obeysRobots: obeysRobots.default(true),
  })
  .meta({ id: "NewSource" });

export const sourceEditInput = editInput("SourceEdit", {
  name: nameInput,
  intervalSeconds,
  adaptive,
  obeysRobots,
  state: chosenState.meta({ description: "`active` forgets the failures and polls at once." }),
});

export const pollView = z
  .object({
    found: z.number().int().meta({ description: "Links that the source shows." }),
    new: z.number().int().meta({ description: "Those that were not known." }),
    saved: z.number().int().meta({ description: "Articles stored." }),
    failed: z.number().int().meta({ description: "Pages that could not be read; they are tried again." }),
    outcome: z.string().meta({
      description:
        "`ok`, `unchanged`, `busy` (being polled already; a further poll follows), `empty` (the list names nothing), `no-articles` (nothing in it looks like an article), or why the poll failed.",
    }),
  })
  .meta({ id: "Poll" });

export const discoveryInput = z
  .strictObject({ url: urlInput, obeysRobots: obeysRobots.default(true) })
  .meta({ id: "DiscoverRequest" });

const foundFeedView = z
  .object({
    url: z.string(),
    title: z.string().nullable(),
    kind,
    count: z.number().int().meta({ description: "How many articles it lists now." }),
    latest: z
      .array(z.object({ url: z.string(), title: z.string().nullable() }))
      .meta({ description: "The newest articles that it lists, at most five." }),
  })
  .meta({ id: "FoundFeed" });

/** All of them at once: `next` is always null. */
export const discoveryView = listView("FoundFeedList", foundFeedView);
