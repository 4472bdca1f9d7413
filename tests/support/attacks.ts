import openapi from "../../workers/api/openapi.json" with { type: "json" };
import { type Description, type Operation, operationsOf } from "./api-fuzz/description.ts";

/** Every operation that openapi.json describes. */
export const operations = operationsOf(openapi as unknown as Description);

/** The address of an operation, with this in place of an id. */
export function addressOf({ path }: Operation, id = "1"): string {
  return path.replace("{id}", id);
}

const write = (key: unknown) => Buffer.from(JSON.stringify(key)).toString("base64url");

/** Cursors that no list gave. */
export const FORGED_CURSORS: [string, string][] = [
  ["that was cut", write(["articles", 5]).slice(0, -2)],
  ["of another list", write(["sources", 5])],
  ["with text for a number", write(["articles", "5 or 1=1"])],
  ["with a number that is none", Buffer.from('["articles",1e999]').toString("base64url")],
  ["with too many numbers", write(["articles", 1, 2, 3])],
  ["that is very long", "A".repeat(100_000)],
];

/** Every list that takes a cursor, with this one; but for the list of which it is one. */
export function listsAt(name: string, cursor: string): string[] {
  const lists = operations.filter(({ parameters = [] }) => parameters.some((one) => one.name === "cursor"));
  return lists
    .filter(({ path }) => path !== "/v1/sources" || name !== "of another list")
    .map((list) => {
      const needed = list.path === "/v1/events" ? "&name=x" : "";
      return `${addressOf(list)}?cursor=${encodeURIComponent(cursor)}${needed}`;
    });
}

/** Ways to write an address of the tokens, each with the status that a reader gets. */
export const SPELLINGS: [string, number][] = [
  ["/v1/articles/../tokens", 403],
  ["/v1/articles/%2e%2e/tokens", 403],
  ["/v1/%74okens", 403],
  ["/v1/articles/..%2ftokens", 404],
  ["/v1/tokens/", 404],
  ["/v1//tokens", 404],
  ["//v1/tokens", 404],
  ["/V1/tokens", 404],
  ["/v1/tokens;x=1", 404],
  ["/v1/tokens%00", 404],
  ["/v1%2ftokens", 404],
  ["/v1/articles/1%2f..%2f..%2ftokens", 404],
  ["/v1/constructor", 404],
  ["/v1/__proto__", 404],
];

const BREAKOUTS = [
  "'; drop table articles; --",
  '" OR "1"="1',
  "1 or 1=1",
  "body : x NEAR(y)",
  '"x" NOT',
  "((((((",
  "\u0000",
  "a\r\nx-injected: 1",
  "../../tokens",
  "__proto__",
  "a".repeat(5_000),
];

/** Each parameter of an operation, with each of these texts in it. */
export function hostileAddresses(operation: Operation): [string, string][] {
  return (operation.parameters ?? [])
    .filter((parameter) => parameter.in !== "header")
    .flatMap(({ name, in: place }) =>
      BREAKOUTS.map((text): [string, string] => {
        const value = encodeURIComponent(text);
        const address =
          place === "path" ? addressOf(operation, value) : `${addressOf(operation)}?${name}=${value}`;
        return [operation.method, address];
      }),
    );
}
