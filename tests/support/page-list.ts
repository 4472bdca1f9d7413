import type { Look, Window } from "./browser.ts";

/** Each width, scheme and language together with each of the others once. */
export const LOOKS: Look[] = [
  { width: 360, scheme: "light", language: "vi" },
  { width: 360, scheme: "dark", language: "en" },
  { width: 1280, scheme: "light", language: "en" },
  { width: 1280, scheme: "dark", language: "vi" },
];

/** Every page: an address, or the first item of a list. */
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
  "/system",
  "/start",
  "/a/404",
];

export async function show({ page }: Window, path: string): Promise<void> {
  await page.goto(path.replace("first of ", ""));
  if (!path.startsWith("first of ")) return;
  await page.locator("[data-item]").first().click();
  await page.locator("h1").waitFor();
}
