import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { Run } from "../../../shared/run.ts";
import type { createClient } from "../../client.ts";
import { mayDo } from "../../http/authenticate.ts";
import { LANGUAGES, type PageLanguage, TEXTS, type Texts } from "../texts/texts.ts";
import type { DamagedField } from "./damaged.ts";
import type { Session } from "./session.ts";

export const THEMES = ["auto", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

export const PREFERENCE_COOKIES = { language: "language", theme: "theme", zone: "zone" } as const;

/** The zone of Việt Nam, until the browser has sent its own. */
const ZONE_DEFAULT = "Asia/Ho_Chi_Minh";
const ZONE_CHARS_MAX = 64;

/** One request for a page: who sends it, and how it is to be answered. */
export type Visit = {
  texts: Texts;
  language: PageLanguage;
  theme: Theme;
  /** IANA name. */
  zone: string;
  nowMs: number;
  /** Path and query of this page, for the way back. */
  here: string;
  /** Whether the signed-in person may change anything. Otherwise nothing that changes something is shown. */
  mayWrite: boolean;
  /** Whether the signed-in person may give others access to the api. */
  mayAdmin: boolean;
  /** Fields of stored rows that the api could not read for this page so far. */
  damaged: DamagedField[];
  /** The token that proves a form to be the signed-in person's own; null on pages without a session. */
  csrf: string | null;
};

/** How a page asks: the product's own api, in the name of the signed-in person. */
export type Client = ReturnType<typeof createClient>;

export type PageEnv = {
  Variables: {
    visit: Visit;
    session: Session | null;
    client: Client;
    /** The same for what the client cannot send, such as a file. */
    ask: typeof globalThis.fetch;
    run: Run;
  };
};
export type PageContext<Path extends string = string> = Context<PageEnv, Path>;

export function visitOf(c: Context, nowMs: number, session: Session | null): Visit {
  const language = languageOf(c);
  const { pathname, search } = new URL(c.req.url);
  return {
    texts: TEXTS[language],
    language,
    theme: oneOf(THEMES, getCookie(c, PREFERENCE_COOKIES.theme)) ?? "auto",
    zone: zoneOf(getCookie(c, PREFERENCE_COOKIES.zone) ?? "") ?? ZONE_DEFAULT,
    nowMs,
    here: pathname + search,
    mayWrite: session !== null && mayDo(session.caller, "write"),
    mayAdmin: session !== null && mayDo(session.caller, "admin"),
    damaged: [],
    csrf: session?.csrf ?? null,
  };
}

/**
 * The language that was chosen; else the first of the browser's languages that there is (RFC 9110, 12.5.4);
 * else Vietnamese.
 */
function languageOf(c: Context): PageLanguage {
  const chosen = oneOf(LANGUAGES, getCookie(c, PREFERENCE_COOKIES.language));
  if (chosen !== null) return chosen;
  const asked = (c.req.header("accept-language") ?? "").split(",").map((part) => part.trim().slice(0, 2));
  return asked.map((code) => oneOf(LANGUAGES, code.toLowerCase())).find((code) => code !== null) ?? "vi";
}

export function oneOf<const Value extends string>(
  values: readonly Value[],
  text: string | undefined,
): Value | null {
  return values.find((value) => value === text) ?? null;
}

/** The zone as IANA spells it; null for an unknown name. */
export function zoneOf(name: string): string | null {
  if (name === "" || name.length > ZONE_CHARS_MAX) return null;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
