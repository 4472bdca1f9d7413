import type { Look, Window } from "./browser.ts";

/** Each width, scheme and language together with each of the others once. */
export const LOOKS: Look[] = [
  { width: 360, scheme: "light", language: "vi" },
  { width: 360, scheme: "dark", language: "en" },
  { width: 1280, scheme: "light", language: "en" },
  { width: 1280, scheme: "dark", language: "vi" },
];

/** Every page: an address, the first item of a list, or the story of that item. */
export const PAGES = [
  "/",
  "/?q=an+ninh",
  '/?q="an+ninh',
  "/?q=nowhere+to+be+found",
  "first of /?q=an+ninh",
  "/alerts",
  "/alerts/new?q=an+ninh",
  "first of /alerts",
  "/sources",
  "/sources/new",
  "first of /sources",
  "/channels",
  "/channels/new",
  "first of /channels",
  "/deliveries",
  "first of /deliveries",
  "/why",
  "/why?url=https://nowhere.example/1.html",
  "why of /?q=an+ninh",
  "/links",
  "/tokens",
  "/system",
  "/start",
  "/a/404",
];

export async function show({ page }: Window, path: string): Promise<void> {
  const [, piece, address = path] = /^(first|why) of (.*)$/.exec(path) ?? [];
  await page.goto(address);
  if (piece === undefined) return;
  const item = piece === "first" ? "[data-item]" : "[data-why]";
  await page.locator(item).first().click();
  await page.waitForURL((to) => to.pathname + to.search !== address);
  await page.locator("h1").waitFor();
}
