import { expect, test } from "vitest";
import { judgeUrl } from "../../../../workers/shared/web/guard/judge-url.ts";
import { newsPolicy, policyChoices } from "../../../../workers/shared/web/guard/policy.ts";

const SETTINGS = {
  BAODONG_OWN_HOSTS: "bao.example.org, Dong.example.org, sông.example.org, https://tin.example.org:8443/",
  BAODONG_MORE_PORTS: "8080, x,8443",
};

test.each([
  ["a port that the owner allows", "http://tin.example.com:8080/", SETTINGS, true],
  ["the same port where nobody allows it", "http://tin.example.com:8080/", {}, false],
  ["a host of the product itself", "https://bao.example.org/v1/articles", SETTINGS, false],
  ["another one, in any case", "https://DONG.example.org/", SETTINGS, false],
  ["one with a diacritic", "https://sông.example.org/", SETTINGS, false],
  ["one that was given as an address", "https://tin.example.org/", SETTINGS, false],
  ["a loopback address", "http://127.0.0.1:4000/", {}, false],
  [
    "a loopback address where the owner allows it",
    "http://127.0.0.1:4000/",
    { BAODONG_ALLOW_PRIVATE: "1" },
    true,
  ],
  [
    "a loopback address, the setting being 0",
    "http://127.0.0.1:4000/",
    { BAODONG_ALLOW_PRIVATE: "0" },
    false,
  ],
])("%s", (_, url, settings, isAllowed) => {
  expect(judgeUrl(url, newsPolicy(policyChoices(settings))).ok).toBe(isAllowed);
});
