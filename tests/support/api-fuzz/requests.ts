import fc from "fast-check";
import type { Description, Operation, Parameter, Schema } from "./description.ts";
import { operationsOf } from "./description.ts";
import { HOSTILE_TEXTS, ID_MARK, valuesOf } from "./values.ts";

/** A request of the fuzzer, with ids still to be filled in. */
export type FuzzRequest = {
  operation: Operation;
  path: Record<string, string>;
  query: [string, string][];
  headers: Record<string, string>;
  body: string | null;
};

/** Every operation of the description in turn, each with values that mostly fit: `count` requests in all. */
export function fuzzRequests(description: Description, count: number, seed: number): FuzzRequest[] {
  const operations = operationsOf(description);
  const arbitraries = operations.map((operation) => requestOf(operation, description.components.schemas));
  const rounds = Math.ceil(count / operations.length);
  return fc.sample(fc.tuple(...arbitraries), { numRuns: rounds, seed }).flat();
}

/** The ids that were told so far, by what they are of. */
export type KnownIds = Map<string, string[]>;

/** The address and the options of a request, with ids that earlier replies told. */
export function requestInit(request: FuzzRequest, known: KnownIds): [string, RequestInit] {
  const { operation, query, headers, body } = request;
  const own = resourceOf(operation);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(filled(request.path[name] ?? "", known, own).toWellFormed()),
  );
  const asked = new URLSearchParams(
    query.map(([name, value]): [string, string] => [name, filled(value, known, own)]),
  );
  const address = asked.size === 0 ? path : `${path}?${asked}`;
  const filledBody = body?.replaceAll(/"(@\w*:\d+)"/g, (_, mark: string) =>
    JSON.stringify(filled(mark, known, own)),
  );
  return [
    address,
    { method: operation.method, headers, ...(filledBody !== undefined && { body: filledBody }) },
  ];
}

/** `channels` of `/v1/channels/{id}/test`. */
export function resourceOf({ path }: Operation): string {
  return path.split("/")[2] ?? "";
}

function filled(text: string, known: KnownIds, own: string): string {
  const [, kind = "", at] = ID_MARK.exec(text) ?? [];
  if (at === undefined) return text;
  const ids = known.get(kind || own) ?? [];
  return ids.at(Number(at) % Math.max(ids.length, 1)) ?? "1";
}

function requestOf(operation: Operation, schemas: Record<string, Schema>): fc.Arbitrary<FuzzRequest> {
  const { parameters = [] } = operation;
  const part = (place: Parameter["in"]) => parametersOf(parameters, place, schemas);
  return fc
    .record({
      path: part("path"),
      query: part("query"),
      headers: part("header"),
      extra: extras,
      auth,
      body: bodyOf(operation, schemas),
    })
    .map(({ path, query, headers, extra, auth: authorization, body }) => ({
      operation,
      path,
      query: [...Object.entries(query), ...extra],
      headers: { ...sendable(headers), ...body?.headers, ...(authorization && { authorization }) },
      body: body?.text ?? null,
    }));
}

function parametersOf(
  parameters: Parameter[],
  place: Parameter["in"],
  schemas: Record<string, Schema>,
): fc.Arbitrary<Record<string, string>> {
  const chosen = parameters.filter((parameter) => parameter.in === place);
  const model = Object.fromEntries(
    chosen.map(({ name, schema }) => [name, valuesOf(schema, schemas, name).map(asText)]),
  );
  return fc.record(model, { requiredKeys: place === "path" ? Object.keys(model) : [] }) as fc.Arbitrary<
    Record<string, string>
  >;
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A header holds printable ASCII; a client sends nothing else. */
function sendable(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => /^[\x20-\x7e]*$/.test(value)));
}

const extras = fc.oneof(
  { arbitrary: fc.constant<[string, string][]>([]), weight: 20 },
  {
    arbitrary: fc.constantFrom(...HOSTILE_TEXTS).map((text): [string, string][] => [[text, text]]),
    weight: 1,
  },
);

/** The token that the test's api knows is set by who sends the request. */
export const OWN_TOKEN = "own";
const auth = fc.oneof(
  { arbitrary: fc.constant(OWN_TOKEN), weight: 20 },
  {
    arbitrary: fc.constantFrom("", "Bearer", "Bearer x", "Basic eDp5", `Bearer bdt_${"0".repeat(38)}`),
    weight: 1,
  },
);

type Body = { text: string; headers: Record<string, string> };

function bodyOf({ requestBody }: Operation, schemas: Record<string, Schema>): fc.Arbitrary<Body | null> {
  const kinds = Object.entries(requestBody?.content ?? {});
  if (kinds.length === 0) return fc.constant(null);
  return fc.oneof(
    ...kinds.map(([type, { schema }]) => ({ arbitrary: bodyOfType(type, schema, schemas), weight: 12 })),
    {
      arbitrary: fc.record({
        text: fc.constantFrom("", "{", "[]", "null", '"x"', '{"a":1,}', "\ufeff{}", ...HOSTILE_TEXTS),
        headers: fc.constantFrom<Record<string, string>>({ "content-type": "application/json" }, {}),
      }),
      weight: 1,
    },
  );
}

function bodyOfType(type: string, schema: Schema, schemas: Record<string, Schema>): fc.Arbitrary<Body> {
  const headers = { "content-type": type };
  if (type.endsWith("json") && !type.includes("ndjson"))
    return valuesOf(schema, schemas).map((value) => ({ text: JSON.stringify(value), headers }));
  return fc.constantFrom(...(FILES[type] ?? ["x"]), ...HOSTILE_TEXTS).map((text) => ({ text, headers }));
}

const OPML =
  '<opml version="2.0"><body><outline text="x" xmlUrl="https://news.example.com/rss"/></body></opml>';
const LINE = JSON.stringify({ url: "https://news.example.com/b", title: "Tin", body: "Nội dung." });

const FILES: Record<string, string[]> = {
  "text/x-opml": [OPML, OPML.slice(0, 40)],
  "application/xml": [OPML, "<!DOCTYPE x [<!ENTITY a 'b'>]><opml>&a;</opml>"],
  "text/plain": ["https://news.example.com/rss\nhttps://news.example.com/rss\nx"],
  "application/x-ndjson": [LINE, `${LINE}\n{"url":1}\n\n[]`, `${LINE}\n${LINE}`],
};
