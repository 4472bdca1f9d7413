import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importFile } from "../../../scripts/import-sources/import-file.ts";
import { readList } from "../../../workers/api/routes/opml/read-list.ts";
import { judgeUrl } from "../../../workers/shared/web/guard/judge-url.ts";
import { newsPolicy } from "../../../workers/shared/web/guard/policy.ts";
import { loopbackSite, page } from "../../support/loopback-site.ts";

const JSON_TYPE = { "content-type": "application/json" };
const policy = newsPolicy({ allowPrivate: false, ownHosts: [] });

test.each([
  ["vietnam", 25],
  ["laos", 8],
])("the list of %s has enough sites, and each address may be fetched", (name, sitesMin) => {
  const list = readList(readFileSync(new URL(`../../../sources/${name}.opml`, import.meta.url), "utf8"));
  const listed = list.ok ? list.value : [];
  expect(listed.filter(({ url }) => !judgeUrl(url, policy).ok)).toEqual([]);
  expect(new Set(listed.map(({ url }) => new URL(url).hostname)).size).toBeGreaterThanOrEqual(sitesMin);
});

test("a file is sent until nothing of it is left, and refused addresses are printed", async () => {
  const site = await loopbackSite();
  const refused = { url: "http://10.0.0.1/", outcome: "refused", reason: "refused-url" };
  const replies = [
    { created: 50, known: 2, refused: 1, left: 20, data: [refused] },
    { created: 20, known: 52, refused: 1, left: 0, data: [refused] },
  ];
  site.serve("/v1/sources/opml", (request, response) =>
    page(JSON.stringify(replies.shift()), JSON_TYPE)(request, response),
  );
  expect(await importFile("https://a.example.com/\n", { api: site.url, token: "t" })).toEqual({
    lines: [
      "70 sources made, 2 were there, 1 refused, 0 not looked at",
      "refused http://10.0.0.1/: refused-url",
    ],
    isWhole: false,
  });
  await site.close();
});

test("a system that refuses or does not answer is reported", async () => {
  const site = await loopbackSite();
  site.serve("/v1/sources/opml", page('{"title":"A valid token is needed"}', JSON_TYPE, 401));
  const refused = await importFile("https://a.example.com/", { api: site.url, token: "t" });
  expect(refused).toMatchObject({ isWhole: false, lines: [expect.stringContaining("answered 401")] });
  await site.close();
  const gone = await importFile("https://a.example.com/", { api: site.url, token: "t" });
  expect(gone).toMatchObject({ isWhole: false, lines: [expect.stringContaining("is the system running?")] });
});
