import fc from "fast-check";
import { arbitraryQuery } from "../arbitrary-news.ts";
import type { Schema } from "./description.ts";

/**
 * Stands for an id that an earlier reply told, of a kind or of any; which one is known when the request is
 * sent.
 */
export const ID_MARK = /^@(\w*):(\d+)$/;

/** What has broken programs before, wherever a text is taken. */
export const HOSTILE_TEXTS = [
  "",
  " ",
  "null",
  "0",
  "-1",
  "1e309",
  "9".repeat(40),
  "a".repeat(3_000),
  "'; drop table articles; --",
  '" OR "1"="1',
  "%",
  "%ff",
  "%00",
  "\u0000",
  "\ud800",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "{{7*7}}",
  "body : x",
  '"x" NEAR "y"',
  "*",
  "(((((((((((((((((((((((((((((((((((((((",
  "NOT NOT NOT",
  "a\r\nx-injected: 1",
  "\u202e\u2066",
  "İı",
  "e\u0301".repeat(200),
  "__proto__",
  "constructor",
];

type Values = fc.Arbitrary<unknown>;

/** Mostly what a schema takes, now and then what it does not. `name` is that of the field or parameter. */
export function valuesOf(schema: Schema, schemas: Record<string, Schema>, name = "", depth = 0): Values {
  const fitting = depth > DEPTH_MAX ? fc.constant(null) : fittingValues(schema, schemas, name, depth);
  return fc.oneof(
    { arbitrary: fitting, weight: 24 },
    { arbitrary: fc.constantFrom<unknown>(...HOSTILE_TEXTS), weight: 1 },
    { arbitrary: fc.constantFrom<unknown>(null, true, -1, 1.5, 1e20, [], {}, [[]]), weight: 1 },
  );
}

const DEPTH_MAX = 5;

function fittingValues(schema: Schema, schemas: Record<string, Schema>, name: string, depth: number): Values {
  const inner = (one: Schema, key = name) => valuesOf(one, schemas, key, depth + 1);
  if (schema.$ref !== undefined) return fittingValues(resolve(schema.$ref, schemas), schemas, name, depth);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((one) => inner(one)));
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => inner({ ...schema, type })));
  switch (schema.type) {
    case "object":
      return objects(schema, inner);
    case "array":
      return arrays(schema, inner);
    case "integer":
    case "number":
      return numbers(schema);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return texts(schema, name);
  }
}

/** The schema that a reference inside the description leads to. */
function resolve(reference: string, schemas: Record<string, Schema>): Schema {
  const name = reference.replace("#/components/schemas/", "");
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`${reference} leads nowhere`);
  return schema;
}

function objects({ properties = {}, required = [] }: Schema, inner: (one: Schema, key: string) => Values) {
  const fields = Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, inner(one, key)]));
  return fc
    .tuple(fc.record(fields, { requiredKeys: [] }), fc.record(fields, { requiredKeys: required }), fc.nat(20))
    .map(([loose, whole, chance]) => (chance === 0 ? loose : chance === 1 ? { ...whole, extra: 1 } : whole));
}

function arrays({ items = {}, minItems = 0, maxItems = 4 }: Schema, inner: (one: Schema) => Values) {
  const few = { minLength: Math.min(minItems, 4), maxLength: Math.min(Math.max(maxItems, 1), 4) };
  return fc.oneof(
    { arbitrary: fc.array(inner(items), few), weight: 8 },
    { arbitrary: inner(items).map((one) => Array.from({ length: maxItems + 1 }, () => one)), weight: 1 },
  );
}

function numbers({ minimum = -1_000, maximum = 100_000 }: Schema): Values {
  return fc.oneof(
    { arbitrary: fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) }), weight: 6 },
    { arbitrary: fc.constantFrom(minimum - 1, minimum, maximum, maximum + 1, 0.5), weight: 1 },
  );
}

function texts(schema: Schema, name: string): Values {
  if (schema.pattern?.includes("[1-9]")) return idsOf(KIND_OF_ID[name] ?? "");
  const usual = BY_NAME[name] ?? fc.constantFrom("Báo Mẫu", "an ninh", String(schema.example ?? "tin"));
  const examples = schema.example === undefined ? usual : fc.constant(schema.example);
  return fc.oneof(usual, examples);
}

const KIND_OF_ID: Record<string, string> = {
  channelIds: "channels",
  sourceIds: "sources",
  channel: "channels",
  source: "sources",
  subscription: "subscriptions",
};

function idsOf(kind: string): Values {
  return fc.oneof(
    { arbitrary: fc.nat(40).map((at) => `@${kind}:${at}`), weight: 12 },
    { arbitrary: fc.constantFrom("0", "1", "404", "9007199254740993", "01", "abc"), weight: 2 },
  );
}

const times = fc.constantFrom(
  "2026-11-21",
  "2026-11-21T19:00:00+07:00",
  "2026-11-21T19:00",
  "1900-01-01",
  "9999-12-31",
  "2026-02-30",
  "+275760-09-13T00:00:00.001Z",
);

/** Texts of a kind that the schema does not tell. */
const BY_NAME: Record<string, Values> = {
  q: arbitraryQuery(),
  query: arbitraryQuery(),
  url: fc.constantFrom(
    "https://news.example.com/a.html",
    "https://news.example.com/rss",
    "https://hook.example.com/x?y=1",
    "https://discord.com/api/webhooks/1/abc",
    "http://127.0.0.1/",
    "https://[::1]/",
    "javascript:alert(1)",
    "https://exa mple.com/",
    "//news.example.com",
  ),
  from: times,
  to: times,
  expiresAt: times,
  cursor: fc.constantFrom(
    ...[["articles", 5], ["articles", 5, 6], ["sources", 1], ["events", 1e300], "x"].map((key) =>
      Buffer.from(JSON.stringify(key)).toString("base64url"),
    ),
    "%%%",
  ),
  limit: fc.constantFrom("1", "20", "100", "0", "101", "1e1", "0x10", " 5"),
};
