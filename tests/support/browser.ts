import { readFileSync } from "node:fs";
import { join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const IN_PAGE = readFileSync(join(import.meta.dirname, "in-page.js"), "utf8");

/** Containers have neither what the sandbox needs nor a large /dev/shm. */
const FLAGS = ["--no-sandbox", "--disable-dev-shm-usage"];

/** How somebody looks at the page. */
export type Look = { width: number; scheme: "light" | "dark"; language: "vi" | "en" };

/** A window, and whatever it should not have met: errors, and requests to others than the product. */
export type Window = { page: Page; context: BrowserContext; troubles: string[]; bytes: Map<string, number> };

/** The Chromium that npm installed, or the one of this machine at `CHROMIUM_PATH`. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  if (own) return chromium.launch({ executablePath: own, headless: true, args: FLAGS });
  const executablePath = await sparticuz.executablePath();
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

async function openWindow(browser: Browser, url: URL, look: Look): Promise<Window> {
  const context = await browser.newContext({
    baseURL: url.origin,
    viewport: { width: look.width, height: 800 },
    colorScheme: look.scheme,
    locale: look.language === "vi" ? "vi-VN" : "en-GB",
    timezoneId: "Asia/Ho_Chi_Minh",
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  const bytes = new Map<string, number>();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      troubles.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    if (new URL(request.url()).host !== url.host) troubles.push(`a request to ${request.url()}`);
  });
  page.on("response", async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    bytes.set(response.url(), body.length);
  });
  return { page, context, troubles, bytes };
}

/** A window of somebody who has signed in. */
export async function openSigned(
  browser: Browser,
  url: URL,
  look: Look,
  { token, timeoutMs }: { token: string; timeoutMs: number },
): Promise<Window> {
  const window = await openWindow(browser, url, look);
  window.page.setDefaultTimeout(timeoutMs);
  await window.page.goto("/");
  await window.page.locator("[name=token]").fill(token);
  await window.page.locator("[name=token]").press("Enter");
  await window.page.waitForURL((to) => to.pathname !== "/sign-in");
  return window;
}

/** Chromium writes a line for a page that is answered with 404 or 422, as an unknown address is. */
export function isStatus(trouble: string): boolean {
  return /the server responded with a status of (404|422)/.test(trouble);
}

/** What axe finds wrong on the page (WCAG 2.2 AA and its best practices), a line for each. */
export async function axeFindings(page: Page): Promise<string[]> {
  // It goes by the debugger's protocol, which the page's policy does not stop.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const page = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    return (await page.axe.run({ resultTypes: ["violations"] })).violations;
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

type Violation = { id: string; nodes: { html: string }[] };

/**
 * What of the page a person who has only Tab never comes to, and what of it could not be seen to be reached.
 */
export async function walkByTab(page: Page): Promise<{ missed: string[]; unseen: string[] }> {
  await page.evaluate(IN_PAGE);
  const all = await page.evaluate<string[]>("reachable()");
  for (let step = 0; step < all.length + STEPS_MORE; step += 1) await page.keyboard.press("Tab");
  const stops = await page.evaluate<Stop[]>("focusedStops()");
  const met = new Set(stops.map(({ index }) => index));
  const unseen = stops.flatMap(({ index, isSeen }) => (isSeen ? [] : [nameOf(all, index)]));
  return { missed: all.filter((name) => !met.has(name.slice(0, name.indexOf(" ")))), unseen };
}

type Stop = { index: string; isSeen: boolean };

function nameOf(all: readonly string[], index: string): string {
  return all.find((name) => name.startsWith(`${index} `)) ?? index;
}

/** The browser itself is a stop or two. */
const STEPS_MORE = 5;

export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate<boolean>("document.documentElement.scrollWidth > innerWidth");
}
