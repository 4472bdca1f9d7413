import { readFileSync } from "node:fs";

/** A file of `tests/fixtures`. */
export function fixture(path: string): string {
  return readFileSync(new URL(`../fixtures/${path}`, import.meta.url), "utf8");
}

/** The fixture's articles, as if the site at this address had published them. */
export function publishedBy(site: { url: string }, path: string): string {
  return fixture(path).replaceAll("https://songhong.example.vn", site.url);
}

export const CHALLENGE = "<!doctype html><title>Just a moment...</title><p>Checking your browser</p>";
export const XML = { "content-type": "text/xml; charset=utf-8" };
