import * as z from "zod";
import { articleFilter } from "./article.ts";

const counts = (of: string) =>
  z
    .array(z.object({ value: z.string(), count: z.number().int() }))
    .meta({ description: `${of}, most articles first.` });

/** What the articles of a search have in common. */
export const facetsView = z
  .object({
    total: z.number().int().meta({ description: "How many articles the index finds." }),
    isEstimate: z.boolean().meta({
      description: "More than 2,000 are not counted: `total` is then what the newest 2,000 let expect.",
    }),
    counted: z.number().int().meta({ description: "So many of them, the newest, are in the lists below." }),
    outletCount: z.number().int().meta({ description: "Newspapers that those counted are of." }),
    storyCount: z.number().int().meta({
      description: "Stories that those counted tell: an article that shares its story with none is one.",
    }),
    outlets: counts("Newspapers"),
    sections: counts("Sections"),
    persons: counts("Persons"),
    events: counts("Events"),
    days: z
      .array(z.object({ value: z.string().meta({ example: "2026-11-21" }), count: z.number().int() }))
      .meta({
        description: "Days in Viet Nam on which they were published or first seen, the newest first.",
      }),
  })
  .meta({ id: "Facets" });

export const facetsInput = z.strictObject(articleFilter);
