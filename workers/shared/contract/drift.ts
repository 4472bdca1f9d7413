import * as z from "zod";
import { DRIFT_SIGNS } from "../drift.ts";

/** In what a source's articles are read otherwise than before. */
export const driftSignView = z
  .object({
    sign: z.enum(DRIFT_SIGNS).meta({
      description:
        "`titles`, `dates`, `authors`: pages show none; `doubtful`: the body may not be the article's; `bodies`: they are shorter.",
    }),
    usual: z
      .number()
      .meta({ description: "The share of such articles (0 to 1); of `bodies`, their mean words." }),
    now: z.number(),
  })
  .meta({ id: "DriftSign" });
