import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { extract } from "../../../workers/ingest/extract.ts";

/** The fields that all extractors give. */
export type Article = { title: string; body: string; authors: string[]; publishedAt: string | null };

export type Reader = (page: { html: string; url: string; now: string }) => Promise<Article | null>;

/** Our extractor and the ones that people use in JavaScript, each called as its documentation says. */
export const extractors: Record<string, Reader> = {
  baodong: async (page) => {
    const outcome = extract(page);
    return outcome.ok ? outcome.value : null;
  },
  "readability on linkedom": async ({ html }) => {
    const { document } = parseHTML(html);
    const article = new Readability(document as ConstructorParameters<typeof Readability>[0]).parse();
    if (!article) return null;
    return {
      title: article.title ?? "",
      body: textIn(article.content ?? ""),
      authors: namesIn(article.byline),
      publishedAt: article.publishedTime ?? null,
    };
  },
  "defuddle on linkedom": async ({ html, url }) => {
    const { document } = parseHTML(html);
    const article = await Defuddle(document as Parameters<typeof Defuddle>[0], url);
    return {
      title: article.title,
      body: textIn(article.content),
      authors: namesIn(article.author),
      publishedAt: article.published || null,
    };
  },
  extractus: async ({ html, url }) => {
    const article = await extractFromHtml(html, url);
    if (!article) return null;
    return {
      title: article.title ?? "",
      body: textIn(article.content ?? ""),
      authors: namesIn(article.author),
      publishedAt: article.published || null,
    };
  },
};

/**
 * The text of the HTML that an extractor returns, with its blocks kept apart. This favours them over their
 * own plain text.
 */
function textIn(html: string): string {
  const { document } = parseHTML(
    `<!doctype html><html><body>${html.replace(/<(?=\/?(?:p|div|li|h\d|br|tr|td|blockquote|section))/gi, "\n<")}</body></html>`,
  );
  return document.body.textContent ?? "";
}

function namesIn(byline: string | null | undefined): string[] {
  return (byline ?? "").split(/\s*[,;|]\s*|\s+(?:and|und|và)\s+/).filter((name) => name !== "");
}
