import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchIfChanged, fetchPage } from "../../../workers/ingest/fetch-page.ts";
import { type LoopbackSite, loopbackHttp, loopbackSite, page } from "../../support/loopback-site.ts";

const HTML = "<!doctype html><title>Tin</title><article>Hội nghị hợp tác an ninh khai mạc.</article>";
const http = loopbackHttp();
let site: LoopbackSite;
beforeAll(async () => {
  site = await loopbackSite();
});
afterAll(() => site.close());

describe("an article's page is fetched as text", () => {
  test.each([
    ["HTML", HTML, "text/html"],
    ["XHTML", HTML, "application/xhtml+xml; charset=utf-8"],
    ["HTML without a label", HTML, ""],
    ["HTML that calls itself plain text", HTML, "text/plain"],
    ["HTML that claims two encodings", HTML, "text/html; charset=utf-8,gbk"],
  ])("%s is a page", async (_, body, type) => {
    site.serve("/bai-viet", page(body, { "content-type": type }));
    const url = `${site.url}/bai-viet`;
    expect(await fetchPage(url, http)).toMatchObject({ ok: true, value: { html: HTML, url } });
  });

  test("a page has the validators by which it is asked for again, and is no page while they are its own", async () => {
    const headers = { etag: '"1"', "last-modified": "Sat, 21 Nov 2026 11:00:00 GMT" };
    const known = { etag: '"1"', lastModified: "Sat, 21 Nov 2026 11:00:00 GMT" };
    site.serve("/bai-viet", (request, response) => {
      const isKnown = request.headers["if-none-match"] === '"1"';
      page(isKnown ? "" : HTML, headers, isKnown ? 304 : 200)(request, response);
    });
    const url = `${site.url}/bai-viet`;
    expect(await fetchPage(url, http)).toMatchObject({ value: { validators: known } });
    expect(await fetchIfChanged(url, http, known)).toEqual({ ok: true, value: null });
    site.serve("/bai-viet", page("", {}, 304));
    expect(await fetchPage(url, http)).toMatchObject({ reason: "unexpected-status" });
  });

  test("the URL of a moved page is the new one", async () => {
    site.serve("/cu", page("", { location: "/moi" }, 301));
    site.serve("/moi", page(HTML));
    expect(await fetchPage(`${site.url}/cu`, http)).toMatchObject({ value: { url: `${site.url}/moi` } });
  });

  test.each([
    ["alone", '<meta http-equiv="refresh" content="0; url=/that">', "/that"],
    [
      "without scripts",
      '<script>a()</script><noscript><META http-equiv="refresh" content="0;URL=\'/that\'"></noscript>',
      "/that",
    ],
    ["after minutes", '<meta http-equiv="refresh" content="300; url=/that">', "/go"],
    ["to itself", '<meta http-equiv="refresh" content="0; url=/go#a">', "/go"],
    [
      "beside an article",
      `<noscript><meta http-equiv="refresh" content="0; url=/that"></noscript>${"Tin dài. ".repeat(90)}`,
      "/go",
    ],
  ])("a page that leads on (%s) is followed, one with something to read is not", async (_, html, path) => {
    site.serve("/go", page(`<!doctype html><title>Đang chuyển</title>${html}`));
    site.serve("/that", page(HTML));
    expect(await fetchPage(`${site.url}/go`, http)).toMatchObject({ value: { url: site.url + path } });
  });

  test("an article that redirects to the front page is not found", async () => {
    site.serve("/da-go", page("", { location: "/" }, 302));
    site.serve("/", page(HTML));
    expect(await fetchPage(`${site.url}/da-go`, http)).toMatchObject({ ok: false, reason: "not-found" });
    expect(await fetchPage(`${site.url}/`, http)).toMatchObject({ ok: true });
  });

  test.each([
    ["a PDF", page("%PDF-1.7", { "content-type": "application/pdf" }), "not-html"],
    ["a PDF that calls itself HTML", page("%PDF-1.7"), "not-html"],
    ["plain text", page("Chỉ là chữ", { "content-type": "text/plain" }), "not-html"],
    ["an empty page", page(" \n"), "not-html"],
    ["a removed page", page("", {}, 410), "gone"],
    ["a refusal", page("Từ chối", {}, 403), "blocked"],
    [
      "a stub for browsers that is not called HTML",
      page("<script>document.cookie='a=1';location.reload()</script>", { "content-type": "text/plain" }),
      "blocked",
    ],
    ["a broken server", page("", {}, 500), "server-error"],
    ["3 MB", page("a".repeat(3_000_000)), "too-large"],
  ])("%s is no page", async (_, answer, reason) => {
    site.serve("/khong", answer);
    expect(await fetchPage(`${site.url}/khong`, http)).toMatchObject({ ok: false, reason });
  });

  test("a server that throttles is recognised", async () => {
    site.serve("/cham-lai", page("", { "retry-after": "120" }, 429));
    const failure = { ok: false, reason: "throttled", detail: "status 429", retryAfterMs: 120_000 };
    expect(await fetchPage(`${site.url}/cham-lai`, http)).toEqual(failure);
  });
});
