import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Description, Operation } from "./description.ts";

/** What came back. */
type FuzzReply = { status: number; type: string | null; text: string };

/** Says what is wrong with a reply by the description; null where all is as it says. */
export type Judge = (operation: Operation, reply: FuzzReply) => string | null;

export function createJudge(description: Description): Judge {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: "openapi.json", components: description.components });
  const compiled = new Map<object, ValidateFunction>();
  const validatorOf = (schema: object) => {
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    const whole = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"openapi.json#/components'));
    const made = ajv.compile(whole);
    compiled.set(schema, made);
    return made;
  };

  return ({ responses }, { status, type, text }) => {
    const declared = responses[status];
    if (status >= 500 || declared === undefined) return `${status} is not among ${Object.keys(responses)}`;
    if (declared.content === undefined) return text === "" ? null : `${status} has a body`;
    const essence = String(type).replace(/;.*/, "");
    const content = declared.content[essence];
    if (content === undefined) return `${status} came as ${type}, not as ${Object.keys(declared.content)}`;
    return JSON_TYPES.has(essence) ? misfit(validatorOf(content.schema), text) : null;
  };

  function misfit(isValid: ValidateFunction, text: string): string | null {
    return isValid(JSON.parse(text)) ? null : `not as its schema: ${ajv.errorsText(isValid.errors)}`;
  }
}

/** What the description says more of than that it is a text. */
const JSON_TYPES = new Set(["application/json", "application/problem+json"]);
