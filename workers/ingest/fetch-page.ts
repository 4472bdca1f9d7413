import { fail, ok } from "../shared/outcome.ts";
import { decodeBody } from "../shared/web/decode.ts";
import { isFrontPage } from "../shared/web/front-page.ts";
import type { Http, HttpReason, Reply } from "../shared/web/http.ts";
import { judgeReply, type ReplyFailure, type ReplyReason } from "../shared/web/judge-reply.ts";
import { refreshTarget } from "./refresh.ts";
import { isChallenge } from "./stand-in.ts";
import { conditionsFor, NO_VALIDATORS, type Validators, validatorsOf } from "./validators.ts";

export type PageReason = HttpReason | ReplyReason | "not-html";

/**
 * A fetched page; `url` is the address to which redirects led. The validators are those of the address that
 * was asked for.
 */
export type FetchedPage = { html: string; url: string; validators: Validators };

const PAGE_BYTES_MAX = 2_000_000;
const PAGE_TIMEOUT_MS = 15_000;

type Fetched<Page> = Promise<{ ok: true; value: Page } | ReplyFailure<PageReason>>;

/**
 * Fetches the page of one article, as text. A page that only redirects (`meta refresh`) is followed once. A
 * failure may carry the server's Retry-After, in milliseconds.
 */
export async function fetchPage(url: string, http: Http): Fetched<FetchedPage> {
  const page = await fetchIfChanged(url, http, NO_VALIDATORS);
  if (!page.ok) return page;
  return page.value === null ? fail("unexpected-status", "status 304") : ok(page.value);
}

/** The same; null if the page is unchanged since these validators. */
export async function fetchIfChanged(
  url: string,
  http: Http,
  known: Validators,
): Fetched<FetchedPage | null> {
  const page = await fetchOne(url, http, known);
  const target = page.ok && page.value !== null ? refreshTarget(page.value.html, page.value.url) : null;
  if (target === null) return page;
  const further = await fetchOne(target, http, NO_VALIDATORS);
  return further.ok && further.value !== null ? ok({ ...further.value, validators: NO_VALIDATORS }) : further;
}

async function fetchOne(url: string, http: Http, known: Validators): Fetched<FetchedPage | null> {
  const conditions = conditionsFor(known);
  const reply = await http(url, {
    headers: { ...ACCEPTED, ...conditions },
    bytesMax: PAGE_BYTES_MAX,
    timeoutMs: PAGE_TIMEOUT_MS,
  });
  if (!reply.ok) return reply;
  if (reply.value.status === 304 && Object.keys(conditions).length > 0) return ok(null);
  const failure = judgeReply(reply.value);
  if (failure !== null) return failure;

  // Many sites redirect to the front page when an article was taken down or is not published yet.
  if (isFrontPage(reply.value.url) && !isFrontPage(url))
    return fail("not-found", "redirected to the front page");
  const html = readHtml(reply.value);
  if (html !== null) return ok({ html, url: reply.value.url, validators: validatorsOf(reply.value) });
  return fail(
    isChallenge(decodeBody(reply.value.bytes, reply.value.headers.get("content-type")))
      ? "blocked"
      : "not-html",
  );
}

const ACCEPTED = {
  accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1",
  "accept-language": "vi,en;q=0.5",
};

/**
 * The text of a reply that is HTML by its Content-Type, or by its first bytes if the type says nothing; null
 * for any other reply.
 */
export function readHtml({ headers, bytes }: Reply): string | null {
  const contentType = headers.get("content-type") ?? "";
  const isLabelled = HTML_TYPE.test(contentType);
  if (!isLabelled && !VAGUE_TYPE.test(contentType)) return null;

  const html = decodeBody(bytes, contentType);
  const start = html.slice(0, SNIFFED_CHARS);
  if (start.trim() === "" || BINARY.test(start)) return null;
  return isLabelled || LOOKS_LIKE_HTML.test(start) ? html : null;
}

const HTML_TYPE = /^\s*(text\/html|application\/xhtml\+xml)\b/i;
const VAGUE_TYPE = /^\s*($|text\/(plain|xml)|application\/(xml|octet-stream))/i;
const SNIFFED_CHARS = 1_024;
const BINARY = /^(%PDF-|PK|GIF8|.PNG)/;
const LOOKS_LIKE_HTML = /<(!doctype html|html|head|body|meta|article)[\s>]/i;
