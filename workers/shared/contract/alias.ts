import * as z from "zod";
import { groupKey } from "../query/language/aliases.ts";
import { tokenize } from "../text/tokens.ts";
import { idView } from "./id.ts";
import { listInput, listView } from "./list.ts";
import { timeView } from "./time.ts";

const NAMES_MIN = 2;
const NAMES_MAX = 20;
const NAME_CHARS_MAX = 100;

const words = z
  .array(
    z
      .string()
      .trim()
      .max(NAME_CHARS_MAX)
      .refine((name) => tokenize(name).length > 0, "there is no word in this name"),
  )
  .min(NAMES_MIN)
  .max(NAMES_MAX)
  .refine(
    (names) => names.length < NAMES_MIN || JSON.parse(groupKey(names)).length >= NAMES_MIN,
    "these are spellings of one name",
  )
  .meta({ description: "Names for one thing.", example: ["Viêng Chăn", "Vientiane"] });

export const aliasView = z
  .object({ id: idView, words: z.array(z.string()), createdAt: timeView })
  .meta({ id: "Alias" });

export const aliasListView = listView("AliasList", aliasView);
export const aliasListInput = z.strictObject(listInput("aliases"));

export const newAliasInput = z.strictObject({ words }).meta({ id: "NewAlias" });
