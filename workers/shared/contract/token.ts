import * as z from "zod";
import { idView } from "./id.ts";
import { listInput, listView } from "./list.ts";
import { nameInput } from "./name.ts";
import { timeView, toInput } from "./time.ts";

const SCOPES = ["read", "write", "admin", "feed"] as const;
export type TokenScope = (typeof SCOPES)[number];

const RATE_LIMIT_MAX = 30_000;
const RATE_LIMIT_DEFAULT = 600;

const scopes = z.array(z.enum(SCOPES)).meta({
  description:
    "`admin` includes `write`, and `write` includes `read`; `feed` opens the feeds alone, and may stand in their URL.",
  example: ["read"],
});
const rateLimit = z.number().int().meta({ description: "Requests a minute." });

export const tokenView = z
  .object({
    id: idView,
    name: z.string(),
    scopes,
    rateLimit,
    expiresAt: timeView.nullable().meta({ description: "Null: it never expires." }),
    lastUsedAt: timeView.nullable().meta({ description: "To within ten minutes; null: never used." }),
    createdAt: timeView,
  })
  .meta({ id: "Token" });

/** The only reply that holds the token. */
export const newTokenView = tokenView
  .extend({ token: z.string().meta({ description: "What goes into the header. Shown this once." }) })
  .meta({ id: "TokenWithSecret" });

export const tokenListView = listView("TokenList", tokenView);
export const tokenListInput = z.strictObject(listInput("tokens"));

export const newTokenInput = z
  .strictObject({
    name: nameInput.meta({ description: "Whose it is, or what for." }),
    scopes: scopes.min(1).max(SCOPES.length),
    expiresAt: toInput.nullable().default(null).meta({
      description: "The last moment at which it opens anything; left out or null: it never expires.",
    }),
    rateLimit: rateLimit.min(1).max(RATE_LIMIT_MAX).default(RATE_LIMIT_DEFAULT),
  })
  .refine(({ scopes }) => !scopes.includes("feed") || new Set(scopes).size === 1, {
    path: ["scopes"],
    message: "a feed's token stands in its URL, so it can have no other scope",
  })
  .meta({ id: "NewToken" });

const auditEntryView = z
  .object({
    id: idView,
    at: timeView,
    tokenId: idView.nullable().meta({ description: "Null for the admin token." }),
    tokenName: z.string(),
    method: z.string(),
    path: z.string(),
    status: z.number().int(),
    location: z.string().nullable().meta({ description: "What was made." }),
  })
  .meta({ id: "AuditEntry" });

export const auditListView = listView("AuditList", auditEntryView);
export const auditListInput = z.strictObject(listInput("audit"));
