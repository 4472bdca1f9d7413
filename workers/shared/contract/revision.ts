import * as z from "zod";
import { CHANGED_FIELDS } from "../text/field-changes.ts";
import { changeView } from "./change.ts";
import { listInput, listView } from "./list.ts";
import { timeView } from "./time.ts";

const revisionView = z
  .object({
    number: z.number().int().meta({ description: "1 is the first reading." }),
    title: z.string(),
    lead: z.string().nullable(),
    body: z.string(),
    modifiedAt: timeView.nullable(),
    replacedAt: timeView.meta({ description: "When a later reading said something else." }),
    changed: z.array(z.enum(CHANGED_FIELDS)).meta({ description: "What the later reading said otherwise." }),
    changes: z.array(changeView).meta({ description: "The same with the words: one for each of `changed`." }),
  })
  .meta({ id: "Revision" });

export const revisionListView = listView("RevisionList", revisionView);
export const revisionListInput = z.strictObject(listInput("revisions"));
