import * as z from "zod";
import { timeView } from "./time.ts";

const warningView = z
  .object({
    at: timeView,
    level: z.string().meta({ description: "`warn` or `error`." }),
    worker: z.string(),
    event: z.string().meta({ description: "Such as `channel.disabled`." }),
    fields: z.string().meta({ description: "The line's other fields, such as `channelId=7`." }),
  })
  .meta({ id: "LogWarning" });

/** What the embedded runner alone can say of an installation. */
export const runnerAnswerView = z.object({
  lastBackupAt: timeView.nullable().meta({
    description: "When `npm run backup` last copied the database; null: never, or not known (on Cloudflare).",
  }),
  warnings: z.array(warningView).nullable().meta({
    description:
      "The last 20 warnings and errors of the log since the start, newest first; null without the scope `admin`, and on Cloudflare, which keeps the log itself.",
  }),
});

export type RunnerAnswer = z.infer<typeof runnerAnswerView>;

export const installationView = z
  .object({ version: z.string(), ...runnerAnswerView.shape })
  .meta({ id: "Installation" });
