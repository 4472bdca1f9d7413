import * as z from "zod";
import { MARKS_MAX, withHrefs } from "../body-mark.ts";
import { articleView } from "./article.ts";
import { idInput } from "./id.ts";

const { shape } = articleView;

/** The required fields of an archive's line; all other fields have the form of an export. */
export const foreignArticleInput = articleView
  .omit({
    id: true,
    sourceId: true,
    outletName: true,
    storyId: true,
    alsoIn: true,
    doubtful: true,
    revisionCount: true,
  })
  .extend({
    id: idInput.transform(Number).nullable().default(null),
    url: z.string().min(1),
    canonicalUrl: z.string().min(1).optional(),
    outlet: z.string().optional(),
    title: z.string().trim().min(1),
    lead: shape.lead.default(null),
    body: z.string().min(1),
    marks: z.preprocess(inFormOfNow, shape.marks.max(MARKS_MAX)).default([]),
    authors: shape.authors.default([]),
    publishedAt: z.iso.datetime().nullable().default(null),
    modifiedAt: z.iso.datetime().nullable().default(null),
    firstSeenAt: z.iso.datetime().optional(),
    section: shape.section.default(null),
    language: shape.language.default(null),
    images: shape.images.default([]),
    wordCount: shape.wordCount.optional(),
    quality: shape.quality.default(1),
    partial: shape.partial.default(false),
    live: shape.live.default(false),
    provenance: shape.provenance.default({}),
    facts: shape.facts.default(null),
  })
  .refine(
    ({ marks }) =>
      marks.every(({ href, src }) => [href, src].every((each) => each === undefined || isWeb(each))),
    {
      path: ["marks"],
      message: "link to what is no web address",
    },
  )
  .refine(({ images }) => images.every(({ url }) => url === null || isWeb(url)), {
    path: ["images"],
    message: "are at what is no web address",
  })
  .refine(({ body, marks }) => marks.every(({ start, end }) => start <= end && end <= body.length), {
    path: ["marks"],
    message: "reach beyond the body",
  });

/** What is no list of objects is left as it is, to be refused. */
function inFormOfNow(marks: unknown): unknown {
  return Array.isArray(marks) && marks.every((mark) => mark instanceof Object) ? withHrefs(marks) : marks;
}

/** A page shows it as a link or a picture. */
function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

export const importView = z
  .object({
    imported: z.number().int(),
    known: z.number().int().meta({ description: "Articles that are here already; they stay as they are." }),
    refused: z.number().int(),
    errors: z
      .array(z.object({ line: z.number().int(), message: z.string() }))
      .meta({ description: "The first 100 lines that were refused, counted from 1, and why." }),
  })
  .meta({ id: "ArchiveImport" });

export const sourceImportView = z
  .object({
    created: z.number().int(),
    known: z.number().int().meta({ description: "Addresses that are sources already." }),
    refused: z.number().int(),
    left: z.number().int().meta({
      description:
        "Addresses that were not looked at, since one request looks at so many only: send them again.",
    }),
    data: z
      .array(
        z.object({
          url: z.string(),
          outcome: z.enum(["created", "known", "refused", "left"]),
          id: z.string().optional(),
          reason: z.string().optional(),
        }),
      )
      .meta({ description: "Each address, in the order of the file." }),
  })
  .meta({ id: "SourceImport" });
