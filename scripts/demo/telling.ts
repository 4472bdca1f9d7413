import { styleText } from "node:util";
import { type Entry, readable } from "../journal.ts";
import type { Alert, Snippet } from "./receiver.ts";

/** Prints the path of each article as it happens, one line for each step. */
export type Telling = {
  /** Gives a source its name: the workers log only its id. */
  named: (sourceId: string, url: string) => void;
  published: (title: string) => void;
  /** Takes what the workers log. */
  logged: (output: Entry | string) => void;
  alerted: (alert: Alert) => void;
  mailed: (subject: string) => void;
};

export function createTelling(titleOf: (url: string) => string | undefined): Telling {
  const titles = new Map<unknown, string>();
  const sources = new Map<string, string>();
  const tellers: Record<string, (entry: Entry) => void> = {
    "source.polled": ({ new: links, sourceId }) => {
      if (links !== 0) say("found", `${links} new at ${sources.get(String(sourceId)) ?? sourceId}`);
    },
    "article.saved": ({ articleId, url }) => {
      const title = titleOf(String(url)) ?? String(url);
      titles.set(articleId, title);
      say("read", title);
    },
    "article.matched": ({ articleId, matches }) => {
      if (matches !== 0) say("matched", titles.get(articleId) ?? `article ${articleId}`);
    },
  };
  return {
    named: (sourceId, url) => sources.set(sourceId, url),
    published: (title) => say("published", title),
    logged(output) {
      if (typeof output === "string" || output.level !== "info") return console.log(readable(output));
      tellers[output.event]?.(output);
    },
    alerted({ data }) {
      say("delivered", `${data.article.title} (signature verified)`);
      for (const snippet of data.snippets) console.log(`${INDENT}${snippet.field}: ${highlighted(snippet)}`);
    },
    mailed: (subject) => say("mailed", subject),
  };
}

const INDENT = " ".repeat(20);

function say(verb: string, text: string): void {
  const time = new Date().toISOString().slice(11, 19);
  console.log(`${time} ${styleText("cyan", verb.padEnd(10))} ${text}`);
}

/** The snippet with its matches in bold. The ranges count in the snippet's own text. */
function highlighted({ text, ranges }: Snippet): string {
  const from = (index: number) => ranges[index]?.[0] ?? text.length;
  const parts = ranges.map(
    ([start, end], index) => styleText("bold", text.slice(start, end)) + text.slice(end, from(index + 1)),
  );
  return text.slice(0, from(0)) + parts.join("");
}
