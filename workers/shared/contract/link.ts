import * as z from "zod";
import { links } from "../schema/sources.ts";
import { readCursor } from "./cursor.ts";
import { idView, keyInput } from "./id.ts";
import { CURSOR_DESCRIPTION, limitInput, listView, NOT_A_CURSOR } from "./list.ts";
import { storedWord } from "./stored-word.ts";
import { timeView } from "./time.ts";
import { urlInput } from "./url.ts";

/** The states of a link without an article. */
const UNREAD_STATES = ["pending", "skipped", "dead"] as const;
export type UnreadState = (typeof UNREAD_STATES)[number];
/** The states of a link whose article is stored, under this address or under another one. */
const READ_STATES = ["saved", "duplicate"] as const;
export type ReadState = (typeof READ_STATES)[number];

const URL_CHARS_MAX = 2_048;
const BASE64_CHARS_PER_BYTE = 4 / 3;
const REASON_CHARS_MAX = 60;
const LINK_ID_CHARS_MAX = Math.ceil(URL_CHARS_MAX * BASE64_CHARS_PER_BYTE);

/** The key of a link is its address, so its id is the address in letters that a path may contain. */
export function linkIdOf(url: string): string {
  const bytes = Array.from(new TextEncoder().encode(url), (byte) => String.fromCharCode(byte)).join("");
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The address in such an id; null for any other text. */
function urlOfLinkId(id: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(id.replaceAll("-", "+").replaceAll("_", "/")), (char) =>
      char.charCodeAt(0),
    );
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The `{id}` in a link's path, parsed into its address. */
export const linkParams = z.object({
  id: z
    .string()
    .max(LINK_ID_CHARS_MAX)
    .transform((id, context) => {
      const url = urlOfLinkId(id);
      if (url !== null) return url;
      context.addIssue({ code: "custom", message: "is not the id of a link" });
      return z.NEVER;
    })
    .meta({ description: "The id of a link, as another reply gave it." }),
});

/** A link by its address, in any spelling. */
export const linkInput = z.strictObject({ url: urlInput }).meta({ id: "LinkAddress" });

export const linkView = z
  .object({
    id: z.string().meta({ description: "Made of the address; it stays the same." }),
    url: z.string(),
    sourceId: idView
      .nullable()
      .meta({ description: "The source that listed it first; null if a user requested it." }),
    state: storedWord(links.state.enumValues).meta({
      description:
        "`skipped`: the page is no article; `dead`: it could not be fetched; both after all attempts.",
    }),
    reason: z.string().nullable().meta({
      description: "Why it ended, or why the last attempt of a pending one failed; null before the first.",
      example: "login-page",
    }),
    title: z.string().nullable().meta({ description: "What its source calls it." }),
    attempts: z.number().int(),
    refusals: z.number().int().meta({ description: "Attempts that met an answer without an article." }),
    nextAttemptAt: timeView.nullable().meta({ description: "Null once it has ended." }),
    articleId: idView.nullable(),
    foundAt: timeView,
  })
  .meta({ id: "Link" });

export const linkListView = listView("LinkList", linkView);

/** Links with an article are listed by address, all others by time; so the cursors of the two differ. */
function linkCursor(cursor: string): { url: string } | { foundAtMs: number; shown: number } | null {
  const [foundAtMs, shown, ...more] = readCursor("links", cursor) ?? [];
  if (foundAtMs !== undefined && shown !== undefined && more.length === 0) return { foundAtMs, shown };
  const url = urlOfLinkId(cursor);
  return url !== null && URL.canParse(url) ? { url } : null;
}

// One that is too long ends here: the check below would take it for a cursor that was read.
const linkCursorInput = z
  .string()
  .max(LINK_ID_CHARS_MAX, { abort: true })
  .transform((cursor, context) => {
    const key = linkCursor(cursor);
    if (key !== null) return key;
    context.addIssue({ code: "custom", message: NOT_A_CURSOR });
    return z.NEVER;
  })
  .meta({ description: CURSOR_DESCRIPTION })
  .optional();

export const linkListInput = z
  .strictObject({
    state: z
      .enum([...UNREAD_STATES, ...READ_STATES])
      .optional()
      .meta({ description: "Left out: `skipped` and `dead`." }),
    reason: z.string().max(REASON_CHARS_MAX).optional().meta({ example: "not-an-article" }),
    source: keyInput.optional(),
    limit: limitInput,
    cursor: linkCursorInput,
  })
  .refine(({ state, cursor }) => cursor === undefined || "url" in cursor === isReadState(state), {
    path: ["cursor"],
    message: NOT_A_CURSOR,
  });

export function isReadState(state: UnreadState | ReadState | undefined): state is ReadState {
  return READ_STATES.some((each) => each === state);
}
