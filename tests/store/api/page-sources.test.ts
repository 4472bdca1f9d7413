import { beforeEach, expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";
import { createSource } from "../../support/settings.ts";
import { type Visitor, visitor } from "../../support/visitor.ts";

const api = useApi();
let reader: Visitor;
beforeEach(async () => {
  reader = visitor(api);
  await reader.signIn();
});

function sendFile(text: string) {
  return reader.send("/sources/opml", {}, {}, new File([text], "sources.opml"));
}

test("a file of another feed reader becomes sources, and all sources can be downloaded as one", async () => {
  await createSource(api, "mot.example.com");
  const { text } = await reader.see("/sources");
  expect(text).toContain('href="/json/sources/opml"');
  expect(text).toContain('action="/sources/opml"');

  const outlines = ["https://mot.example.com/", "https://hai.example.com/rss", "file:///etc/passwd"]
    .map((url) => `<outline type="rss" xmlUrl="${url}" text="Tin"/>`)
    .join("");
  const sent = await sendFile(`<opml version="2.0"><body>${outlines}</body></opml>`);
  expect(sent.status).toBe(200);
  expect(sent.text).toMatch(/<dt>added<\/dt><dd class="number">1<\/dd>/);
  expect(sent.text).toMatch(/<dt>here already<\/dt><dd class="number">1<\/dd>/);
  expect(sent.text).toMatch(/<code>file:\/\/\/etc\/passwd<\/code> not taken/);
  const { text: opml } = await reader.see("/json/sources/opml");
  expect(opml).toContain('xmlUrl="https://hai.example.com/rss"');
});

test("a file that is no list, or is too long, says so and changes nothing", async () => {
  expect((await sendFile("")).status).toBe(422);
  expect((await sendFile("https://a.example/rss\n".repeat(60_000))).status).toBe(413);
  expect((await reader.see("/json/sources")).text).toContain('"data":[]');
});
