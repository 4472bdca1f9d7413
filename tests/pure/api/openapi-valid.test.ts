import { validate } from "@hyperjump/json-schema/openapi-3-1";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import description from "../../../workers/api/openapi.json" with { type: "json" };

/** With the schemas of parameters and bodies checked, too (OpenAPI 3.1.1, section 4.8.24). */
const META_SCHEMA = "https://spec.openapis.org/oas/3.1/schema-base";

test("openapi.json is valid by the schema of OpenAPI 3.1", async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(description));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test("openapi.json is valid by redocly's rules", async () => {
  const config = await createConfig({ extends: ["recommended"], rules: { "no-server-example.com": "off" } });
  const faults = await lintFromString({
    source: JSON.stringify(description),
    absoluteRef: "openapi.json",
    config,
  });
  expect(faults.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
});

test("openapi.json is valid by OpenAPI's own meta-schema and dialect", async () => {
  const found = await validate(META_SCHEMA, structuredClone(description), "BASIC");
  expect(found).toMatchObject({ valid: true });
});
