import * as z from "zod";
import { newAliasInput } from "./alias.ts";
import type { SETTING_VARIABLES } from "./installed-settings.ts";
import { newSourceInput } from "./source.ts";
import { newSubscriptionInput } from "./subscription.ts";

const SOURCES_MAX = 2_000;
const SUBSCRIPTIONS_MAX = 1_000;
const ALIASES_MAX = 200;

const source = newSourceInput.shape;
const subscription = newSubscriptionInput.shape;

/** YAML reads a port or a 1 without quotes as a number. */
const setting = z.union([z.string(), z.number().transform(String)]).optional();

/** A configuration as its file holds it. What a file leaves out stays as it is. */
export const configInput = z.strictObject({
  version: z.literal(1),
  sources: z
    .array(
      z.strictObject({
        url: source.url,
        kind: source.kind,
        name: source.name,
        intervalSeconds: source.intervalSeconds,
        adaptive: source.adaptive,
        obeysRobots: source.obeysRobots,
        state: z.enum(["active", "paused"]).default("active"),
      }),
    )
    .max(SOURCES_MAX)
    .optional(),
  channels: z
    .array(z.looseObject({ name: z.string() }))
    .optional()
    .meta({
      description: "For a reader's eyes: a channel has secrets, so a file neither makes nor changes one.",
    }),
  subscriptions: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1),
        query: subscription.query,
        channels: z.array(z.string()).default([]),
        sources: z.array(z.string()).nullable().default(null),
        language: subscription.language,
        state: subscription.state,
        maxAgeHours: subscription.maxAgeHours,
        digest: subscription.digest,
        quietHours: subscription.quietHours,
        maxPerHour: subscription.maxPerHour,
        fallback: z.string().nullable().default(null),
        fallbackAfterMinutes: subscription.fallbackAfterMinutes,
        watch: subscription.watch,
        alertsOnRevisions: subscription.alertsOnRevisions,
        perStory: subscription.perStory,
      }),
    )
    .max(SUBSCRIPTIONS_MAX)
    .optional(),
  aliases: z.array(newAliasInput.shape.words).max(ALIASES_MAX).optional(),
  settings: z
    .strictObject({
      plan: setting,
      keep: setting,
      contact: setting,
      ownHosts: setting,
      morePorts: setting,
      allowPrivate: setting,
    } satisfies Record<keyof typeof SETTING_VARIABLES, typeof setting>)
    .optional()
    .meta({
      description: "For a reader's eyes: settings are environment variables, so a file changes none.",
    }),
});

export type Config = z.output<typeof configInput>;

const counts = z.object({ added: z.number().int(), changed: z.number().int(), removed: z.number().int() });

/** What a file changes, or would change. */
export const configChangeView = z
  .object({
    dryRun: z.boolean(),
    summary: z.string().meta({ example: "adds 3 subscriptions; removes 1 source" }),
    sources: counts,
    subscriptions: counts,
    aliases: counts,
    alerts: z.number().int().nullable().meta({
      description:
        "Of a dry run: how often the new and changed subscriptions would have alerted in the last 30 days. Null where none is new.",
    }),
    left: z
      .number()
      .int()
      .meta({ description: "Changes that did not fit into one request: send the file again." }),
    settings: z
      .array(
        z.object({
          name: z.string(),
          variable: z.string().meta({ description: "The environment variable that sets it." }),
          here: z.string().nullable().meta({ description: "Its value here; null: it is not set." }),
          file: z.string().nullable().meta({ description: "Its value in the file; null: it is not set." }),
        }),
      )
      .meta({
        description:
          "Settings that the file has otherwise. A file changes none: they are variables of the environment.",
      }),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .meta({ description: "What was refused, by the place in the file. The rest was done." }),
  })
  .meta({ id: "ConfigChange" });

export const configQuery = z.strictObject({
  dryRun: z.enum(["1"]).optional().meta({ description: "Only says what would be changed." }),
});
