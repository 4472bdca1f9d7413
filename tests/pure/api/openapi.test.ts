import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { PROBLEMS } from "../../../workers/api/http/problem.ts";
import { descriptionOf } from "../../../workers/api/openapi.ts";
import { testApi } from "../../support/api.ts";
import type { TestDb } from "../../support/d1.ts";

/** What other programs rely on: these routes may get company, but never go. */
const PROMISED = [
  "GET /v1/articles",
  "POST /v1/articles",
  "GET /v1/articles/{id}",
  "GET /v1/articles/{id}/revisions",
  ...["sources", "channels", "subscriptions"].flatMap((things) => [
    `GET /v1/${things}`,
    `POST /v1/${things}`,
    `GET /v1/${things}/{id}`,
    `PATCH /v1/${things}/{id}`,
    `DELETE /v1/${things}/{id}`,
  ]),
  "POST /v1/sources/{id}/poll",
  "POST /v1/sources/discover",
  "POST /v1/channels/{id}/test",
  "POST /v1/query/explain",
  "GET /v1/matches",
  "GET /v1/deliveries",
  "GET /v1/deliveries/{id}",
  "POST /v1/deliveries/{id}/retry",
  "POST /v1/deliveries/retry",
  "POST /v1/deliveries/replay",
  "GET /v1/links",
  "POST /v1/links/retry",
  "GET /v1/why",
  "GET /v1/sources/{id}/days",
  "POST /v1/channels/{id}/recover",
  "GET /v1/health",
  "GET /openapi.json",
];

type Parameter = { name: string; in: string };
type Operation = { operationId: string; summary: string; parameters?: Parameter[]; responses: object };
type Schema = { properties?: Record<string, unknown> };
type Description = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

/** The description needs no database. */
const NO_STORE = {} as TestDb;

const guide = readFileSync(join(import.meta.dirname, "../../../docs/api.md"), "utf8");
const documented = [...guide.matchAll(/^### `([A-Z]+ \/\S+)`$/gm)].map(([, route = ""]) => route);

let description: Description;
let operations: { route: string; operation: Operation }[];

beforeAll(async () => {
  const reply = await testApi(NO_STORE).app.request("/openapi.json");
  description = (await reply.json()) as Description;
  operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      route: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  );
});

describe("openapi.json", () => {
  test("is what `npm run openapi` makes of the routes", () => {
    const { app } = testApi(NO_STORE);
    expect(description).toEqual(JSON.parse(JSON.stringify(descriptionOf(app))));
  });

  test("is OpenAPI 3.1", () => expect(description.openapi).toMatch(/^3\.1\./));

  test.each(PROMISED)("has the promised route %s", (route) => {
    expect(operations.map((operation) => operation.route)).toContain(route);
  });

  test("names each operation once, and says what it does", () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { operation } of operations) expect(operation.summary).toMatch(/^[A-Z]/);
  });

  test("refers to nothing that it does not describe", () => {
    const references = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    const schemas = Object.keys(description.components.schemas);
    expect(references.map(([, name]) => name).filter((name) => !schemas.includes(String(name)))).toEqual([]);
  });

  test("says of every list how it is paged", () => {
    const lists = Object.entries(description.components.schemas).filter(([name]) => name.endsWith("List"));
    expect(lists.length).toBeGreaterThan(5);
    for (const [, { properties = {} }] of lists)
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(["data", "next"]));
  });
});

describe("docs/api.md", () => {
  test("describes the routes that there are", () => {
    expect(documented.toSorted()).toEqual(operations.map(({ route }) => route).toSorted());
  });

  test("describes the problem types that there are", () => {
    const rows = [...guide.matchAll(/^\| `([a-z-]+)` \| (\d{3}) \|/gm)].map(([, name, status]) => [
      name,
      Number(status),
    ]);
    expect(rows.toSorted()).toEqual(
      Object.entries(PROBLEMS)
        .map(([name, { status }]) => [name, status])
        .toSorted(),
    );
  });

  test("names every parameter in its route's section", () => {
    const missing = operations.flatMap(({ route, operation }) =>
      (operation.parameters ?? [])
        .filter(({ name, in: place }) => place === "query" && !sectionOf(route).includes(`\`${name}\``))
        .map(({ name }) => `${route}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test("names every field of every body", () => {
    const fields = Object.values(description.components.schemas).flatMap(({ properties }) =>
      Object.keys(properties ?? {}),
    );
    const missing = [...new Set(fields)].filter((field) => !new RegExp(`\\b${field}\\b`).test(guide));
    expect(missing).toEqual([]);
  });
});

function sectionOf(route: string): string {
  return guide.split(/^(?=##)/m).find((section) => section.startsWith(`### \`${route}\``)) ?? "";
}
