import { type MarkBudget, type ReadCode, type StateField, StateReader } from "./state-reader.ts";

const PARAMETERS_CHARACTERS_MAX = 30_000;

/** A value found in a script, as JSON or as a literal close to it. */
export type State = ReadCode & {
  /** The names that stand for values, with these. */
  parameters: ReadonlyMap<string, string>;
};

/**
 * Scans a script in one pass, whatever it contains. Code is skipped, and a broken literal does not affect the
 * rest.
 */
export function readState(code: string, budget: MarkBudget): State {
  const state = new StateReader(code, budget).run();
  return { ...state, parameters: parametersOf(code, budget) };
}

/**
 * The parameters of the function that a state is the result of, each with its argument (Nuxt 2, devalue):
 * `(function(a,b){return {title:a,date:b}}("Title","2026-03-10"))`.
 */
function parametersOf(code: string, budget: MarkBudget): ReadonlyMap<string, string> {
  const names = FUNCTION.exec(code.slice(0, PARAMETERS_CHARACTERS_MAX))?.[1]?.split(",");
  const call = names ? code.lastIndexOf("}(") : -1;
  if (!names || call < 0) return NO_PARAMETERS;
  const { list } = new StateReader(`[${code.slice(call + 2)}]`, budget).run();
  return new Map(names.map((name, place) => [name.trim(), list[place] ?? ""]));
}

const FUNCTION = /^[^{"']{0,200}\(function\s?\(([\w$,\s]+)\)\s?\{\s?return\b/;

const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();

/** The name of a field, which may be given as its position. */
export function fieldName({ name }: StateField, { list }: State): string {
  return POSITION_OF_NAME.test(name) ? list[Number(name.slice(1))] || name : name;
}

const POSITION_OF_NAME = /^_\d{1,5}$/;

/** The value of a field, which may be given as a parameter, as its position or as a call. */
export function fieldValue({ value }: StateField, { list, parameters }: State): string {
  if (POSITION.test(value)) return list[Number(value)] || value;
  return parameters.get(value) ?? NEW_DATE.exec(value)?.[1] ?? value;
}

const POSITION = /^\d{1,5}$/;

/** `new Date(1773142800000)`, `/Date(1773142800000+0700)/`. */
const NEW_DATE = /^(?:new |\/)Date\((\d+)(?:[+-]\d{4})?\)\/?$/;
