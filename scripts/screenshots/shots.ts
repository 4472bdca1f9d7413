import sparticuz from "@sparticuz/chromium";
import { chromium, type Page } from "playwright-core";

/** A page: its address, and what to press there to reach the one that is meant. */
export type Shot = { name: string; path: string; press?: string };

export type Look = {
  width: number;
  height: number;
  scheme: "light" | "dark";
  language: "vi" | "en";
  /** Whether to take the whole page rather than what fits into the window. */
  whole?: boolean;
};

export type Camera = {
  take: (shots: readonly Shot[], look: Look, fileOf: (name: string) => string) => Promise<void>;
  close: () => Promise<void>;
};

/** Opens a signed-in browser: the one at `CHROMIUM_PATH`, or the one that npm installed. */
export async function openCamera({ url, adminToken }: { url: URL; adminToken: string }): Promise<Camera> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await sparticuz.executablePath());
  const args = ["--no-sandbox", "--disable-dev-shm-usage"];
  const browser = await chromium.launch({ executablePath, headless: true, args });
  return {
    async take(shots, look, fileOf) {
      const context = await browser.newContext({
        baseURL: url.origin,
        viewport: { width: look.width, height: look.height },
        colorScheme: look.scheme,
        locale: look.language === "vi" ? "vi-VN" : "en-GB",
        timezoneId: "Asia/Ho_Chi_Minh",
      });
      const page = await context.newPage();
      await signIn(page, adminToken);
      for (const shot of shots) {
        await show(page, shot);
        await page.screenshot({ path: fileOf(shot.name), fullPage: look.whole ?? false });
      }
      await context.close();
    },
    close: () => browser.close(),
  };
}

async function signIn(page: Page, adminToken: string): Promise<void> {
  await page.goto("/sign-in");
  await page.locator("[name=token]").fill(adminToken);
  await page.locator("[name=token]").press("Enter");
  await page.waitForURL((to) => to.pathname !== "/sign-in");
}

async function show(page: Page, { path, press }: Shot): Promise<void> {
  await page.goto(path);
  if (press === undefined) return;
  const from = page.url();
  await page.locator(press).first().click();
  await page.waitForURL((to) => to.href !== from);
  await page.locator("h1").waitFor();
}
