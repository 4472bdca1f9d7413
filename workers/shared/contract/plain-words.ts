import * as z from "zod";

/**
 * Makes every view report errors in plain words instead of the library's. A view's own message takes
 * precedence.
 */
export function speakPlainly(): void {
  z.config({ customError: plainMessage });
}

function plainMessage(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined && issue.code !== "unrecognized_keys" && issue.code !== "custom")
    return "is required";
  switch (issue.code) {
    case "invalid_type":
      return `must be ${NAMES[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_union":
      return choiceOf(issue);
    case "invalid_format":
    case "invalid_key":
    case "invalid_element":
      return "is not as described";
    case "not_multiple_of":
      return `must be a multiple of ${issue.divisor}`;
    case "too_small":
      return sized(issue.origin, "at least", Number(issue.minimum));
    case "too_big":
      return sized(issue.origin, "at most", Number(issue.maximum));
    default:
      return undefined;
  }
}

function oneOf(values: readonly unknown[]): string {
  return `must be ${values.map((value) => JSON.stringify(value)).join(" or ")}`;
}

/** The values of the field that distinguishes several forms, where there is one. */
function choiceOf({ input, discriminator, options }: Union): string {
  if (!Array.isArray(options) || options.length === 0) return "is not as described";
  const isGiven =
    typeof input === "object" && input !== null && discriminator !== undefined && discriminator in input;
  return isGiven ? oneOf(options) : `is required, and ${oneOf(options)}`;
}

type Union = { input?: unknown; discriminator?: string | undefined; options?: unknown };

const NAMES: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

function sized(origin: string, bound: string, size: number): string {
  if (origin === "string") return `must have ${bound} ${size} characters`;
  return origin === "array" || origin === "set"
    ? `must have ${bound} ${size} entries`
    : `must be ${bound} ${size}`;
}
