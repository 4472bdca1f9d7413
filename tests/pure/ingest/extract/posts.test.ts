import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const TEXT = [
  "The lock at Thornbury opens at noon again, after divers had freed its lower gate from a sunken barge.",
  "Forty boats had waited since Friday, some with coal, one with a circus and its three old camels.",
];
const POSTS = [
  ["Tom R.", "About time that somebody looked at that gate, it has been bad for years."],
  ["lockwatcher", "The camels looked happy enough to me when I passed them on Sunday."],
  ["Ellie May", "My brother was on one of those boats and he ran out of tea on Saturday."],
] as const;

function bodyOf(after: string): string {
  const html = `<!doctype html><html lang="en"><title>The lock opens again</title><body><div><h1>The lock opens again</h1>${TEXT.map((text) => `<p>${text}</p>`).join("")}${after}</div></body></html>`;
  const outcome = extract({ html, url: "https://lock.example/news/lock-81234", now: "2026-04-01T00:00:00Z" });
  return outcome.ok ? outcome.value.body : outcome.reason;
}

type Write = (name: string, text: string, at: number) => string;

function postsOf(write: Write): string {
  return POSTS.map(([name, text], at) => write(name, text, at)).join("");
}

describe("comments below the text are known by their names and times, or by their control", () => {
  test.each<[string, Write]>([
    [
      "a time ago",
      (name, text, at) =>
        `<div class="v2"><span>${name}</span> <span>${at + 2} hours ago</span><p>${text}</p></div>`,
    ],
    ["a short time ago", (name, text, at) => `<li><b>${name}</b><i>${at + 1} h</i><div>${text}</div></li>`],
    [
      "in Vietnamese",
      (name, text, at) =>
        `<div class="v2"><b>${name}</b><p>${text}</p><span>${at + 3} phút trước</span></div>`,
    ],
    [
      "a name and a time in one line",
      (name, text, at) =>
        `<div class="v2"><div>${name}<span>${at + 2} hours ago</span></div><div>${text}</div></div>`,
    ],
    [
      "a day",
      (name, text, at) => `<div class="v2"><b>${name}</b><i>2${at}/03/2026 08:15</i><p>${text}</p></div>`,
    ],
    ["the same control", (name, text) => `<li><b>${name}</b><p>${text}</p><a href="#">+1</a></li>`],
  ])("%s", (_, write) => expect(bodyOf(postsOf(write))).toBe(TEXT.join("\n\n")));
});

describe("and not what only looks alike", () => {
  test.each<[string, Write]>([
    [
      "persons with a figure",
      (name, text, at) => `<div class="v2"><b>${name}</b><span>${at + 5}</span><p>${text}</p></div>`,
    ],
    [
      "persons with their days of birth",
      (name, text, at) => `<div class="v2"><b>${name}</b><span>12/3/19${at + 60}</span><p>${text}</p></div>`,
    ],
    [
      "events with their days",
      (name, text, at) =>
        `<li><b>${name}</b> <time datetime="2026-03-1${at}">1${at} March 2026</time><p>${text}</p></li>`,
    ],
    [
      "sections with a link to the top",
      (name, text) => `<div class="v2"><b>${name}</b><p>${text}</p><a href="#top">Top</a></div>`,
    ],
    [
      "entries of one author",
      (_name, text, at) => `<div class="v2"><b>Ann Lee</b><i>2${at}/03/2026 08:15</i><p>${text}</p></div>`,
    ],
    [
      "persons under headings",
      (name, text, at) => `<div class="v2"><h3>${name}</h3><i>2${at}/03/2026</i><p>${text}</p></div>`,
    ],
    [
      "goods with a link to a shop",
      (name, text) => `<li><b>${name}</b><p>${text}</p><a href="https://shop.example/a">Buy</a></li>`,
    ],
  ])("%s", (_, write) => expect(bodyOf(postsOf(write))).toContain("ran out of tea"));
});
