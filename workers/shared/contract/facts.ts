import * as z from "zod";

const strings = z.array(z.string());

/** A day or a month that an article mentions; it is not an instant. */
const dayView = z
  .string()
  .meta({ description: "A day, or a month if no day is given: `2023-03`.", example: "2023-03-15" });

export const eventView = z
  .object({
    name: z.string().meta({ description: "As printed, without its edition." }),
    edition: z.number().int().nullable(),
    editionText: z.string().nullable().meta({ description: "As printed.", example: "lần thứ XIII" }),
    year: z.number().int().nullable().meta({ description: "Printed with the name, or the date's." }),
    date: dayView.nullable(),
    place: z.string().nullable(),
    hosts: strings.meta({
      description: "Persons and organisations that presided, led a delegation or organised it.",
    }),
  })
  .meta({ id: "Event" });

/** The facts in the text of a Vietnamese article, in its own words. */
export const factsView = z
  .object({
    events: z.array(eventView).meta({ description: "What the article is about comes first." }),
    persons: z.array(
      z.object({
        name: z.string(),
        rank: z
          .string()
          .nullable()
          .meta({ description: "The highest one that the article gives.", example: "Thượng tướng" }),
        otherRanks: strings.meta({ description: "Lower ones, as in the news of a promotion." }),
        posts: strings,
      }),
    ),
    organisations: strings,
    glosses: z.array(z.object({ short: z.string(), long: z.string() })).meta({
      description: "Abbreviations that the text itself explains.",
    }),
  })
  .meta({ id: "Facts" });
