import { expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";
import { storeNext } from "../../support/articles.ts";
import { visitor } from "../../support/visitor.ts";

const api = useApi();

test.each([
  ["vé chợ", '"vé chợ" AND source:news.example'],
  ["vé chợ~2", "(vé chợ~2) AND source:news.example"],
  ["“vé chợ”", "(“vé chợ”) AND source:news.example"],
  ["vé*", "(vé*) AND source:news.example"],
  ["+ve, cho", "(+ve, cho) AND source:news.example"],
  ["vé OR chợ", "(vé OR chợ) AND source:news.example"],
])("the link of a newspaper beside the search %s finds what it counts", async (query, narrowed) => {
  await storeNext(api.run, { title: "Phe vé chợ đen" });
  await storeNext(api.run, { title: "Ve, cho" });
  const reader = visitor(api);
  await reader.signIn();
  const { text } = await reader.see(`/?q=${encodeURIComponent(query)}`);
  const [, href = "", count] =
    /<a href="([^"]*)">news\.example<\/a> <span class="about">(\d+)/.exec(text) ?? [];
  const link = new URL(href.replaceAll("&amp;", "&"), "https://page.example");
  expect(link.searchParams.get("q")).toBe(narrowed);
  const found = await reader.see(link.pathname + link.search);
  expect(found.text.match(/data-item/g)).toHaveLength(Number(count));
});
