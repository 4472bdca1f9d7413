import { expect, test } from "vitest";
import { isToken } from "../../../workers/api/http/authenticate.ts";

const TOKEN = "bd_x7Jm2Qy5";

test.each([
  ["the token", TOKEN, TOKEN, true],
  ["another token", "bd_another", TOKEN, false],
  ["its beginning", TOKEN.slice(0, -1), TOKEN, false],
  ["more than it", `${TOKEN}x`, TOKEN, false],
  ["it in capitals", TOKEN.toUpperCase(), TOKEN, false],
  ["nothing", "", TOKEN, false],
  ["nothing, where there is no token", "", undefined, false],
  ["nothing, where the token is empty", "", "", false],
  ["the word undefined, where there is no token", "undefined", undefined, false],
])("%s is let in, or not", async (_, given, expected, isLetIn) => {
  expect(await isToken(given, expected)).toBe(isLetIn);
});
