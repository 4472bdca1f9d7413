import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import {
  axeFindings,
  isStatus,
  isTooWide,
  type Look,
  openBrowser,
  openSigned,
  walkByTab,
} from "../support/browser.ts";
import { anHourAgo, type Newspaper, openNewspaper, story } from "../support/newspaper.ts";
import { LOOKS, PAGES, show } from "../support/page-list.ts";
import { isSigned, openReceiver, type Receiver } from "../support/receiver.ts";
import { killRunners, startRunnerProcess, temporaryFolder, until } from "../support/runner.ts";

/** What a busy machine does not reach. */
const TIMEOUT_MS = 600_000;
const TOKEN = "bd_test-of-the-runner";
const PAGE_BYTES_MAX = 60_000;

let newspaper: Newspaper;
let receiver: Receiver;
let browser: Browser;
let url: URL;

vi.setConfig({ testTimeout: TIMEOUT_MS, hookTimeout: TIMEOUT_MS });

beforeAll(async () => {
  const runner = startRunnerProcess({
    BAODONG_STATE: temporaryFolder(),
    BAODONG_ALLOW_PRIVATE: "1",
    BAODONG_SWEEP_SECONDS: "1",
  });
  [newspaper, receiver, browser, url] = await Promise.all([
    openNewspaper(anHourAgo()),
    openReceiver(),
    openBrowser(),
    runner.ready(),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([killRunners(), newspaper?.close(), receiver?.close()]);
});

const signIn = (look: Look) => openSigned(browser, url, look, { token: TOKEN, timeoutMs: TIMEOUT_MS / 2 });

test("a new user gets from sign-in to a delivered alert in four steps", async () => {
  newspaper.publish(story("de-song", "Xã ven sông sửa đê", "Hội nghị hợp tác an ninh bàn về con đê."));
  const { page, troubles, context } = await signIn({ width: 1280, scheme: "light", language: "en" });

  await page.getByLabel("Address").fill(newspaper.feedUrl);
  await page.getByRole("button", { name: "Look what is there" }).click();
  await page.getByText("Xã ven sông sửa đê").waitFor();
  await page.getByRole("button", { name: "Add this source" }).click();

  await page.getByRole("heading", { level: 1, name: "A keyword" }).waitFor();
  await page.getByRole("link", { name: "Xã ven sông sửa đê" }).waitFor();
  await page.getByLabel("Query").fill('"hợp tác an ninh');
  await page.getByText("the other quotation mark is missing").waitFor();
  await page.getByLabel("Query").fill('"hợp tác an ninh" ~2');
  await page.locator("#preview").getByRole("link", { name: '"hợp tác an ninh"~2' }).click();
  await page.locator("#preview mark", { hasText: "hợp tác an ninh" }).waitFor();
  await page.getByRole("button", { name: "Create the alert" }).click();
  await page.getByLabel("Address").fill(`${receiver.url}/alerts`);
  await page.getByRole("button", { name: "Save and test" }).click();
  await page.getByText("The receiver took the test. HTTP 200").waitFor();
  const secret = await page.locator(".note pre").innerText();

  newspaper.publish(story("ben-do", "Ba tỉnh giữ bến đò", "Đây là kết quả của hội nghị hợp tác an ninh."));
  await page.goto("/sources");
  await page.locator("[data-item]").click();
  await page.getByRole("button", { name: "Poll now" }).click();
  await until(() => receiver.received.some(({ body }) => body.includes("Ba tỉnh giữ bến đò")));
  const alert = receiver.received.find(({ body }) => body.includes("Ba tỉnh giữ bến đò"));
  expect(alert && isSigned(alert, secret)).toBe(true);

  const delivered = page.getByRole("link", { name: "Ba tỉnh giữ bến đò" });
  await until(async () => {
    await page.goto("/deliveries?state=delivered");
    return (await delivered.count()) > 0;
  });
  await delivered.click();
  await page.getByText("HTTP 200").waitFor();
  expect(troubles).toEqual([]);
  await context.close();
});

test.each(LOOKS)("every page is whole at $width px, $scheme, in $language", async (look) => {
  const window = await signIn(look);
  const { page, troubles, bytes } = window;
  for (const path of PAGES) {
    bytes.clear();
    await show(window, path);
    // What axe finds hangs on the scheme (contrast) and on what there is, hardly on the width or the
    // language.
    if (look.language === "en")
      expect({ path, findings: await axeFindings(page) }).toEqual({ path, findings: [] });
    expect({ path, isTooWide: await isTooWide(page) }).toEqual({ path, isTooWide: false });
    expect({ path, largest: Math.max(...bytes.values()) }).toEqual({
      path,
      largest: expect.toSatisfy(isSmall),
    });
    expect(await page.locator("html").getAttribute("lang")).toBe(look.language);
  }
  expect(troubles.filter((trouble) => !isStatus(trouble))).toEqual([]);
  await window.context.close();
});

function isSmall(size: number): boolean {
  return size <= PAGE_BYTES_MAX;
}

test("every page can be walked by Tab alone, and the focus is seen", async () => {
  const window = await signIn({ width: 1280, scheme: "light", language: "en" });
  for (const path of PAGES) {
    await show(window, path);
    const walked = await walkByTab(window.page);
    expect({ path, ...walked }).toEqual({ path, missed: [], unseen: [] });
  }
  await window.context.close();
});

test("keys go through a list, open it, and go to the search field", async () => {
  const { page, context } = await signIn({ width: 1280, scheme: "light", language: "en" });
  await page.goto("/");
  const titles = await page.locator("[data-item]").allInnerTexts();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await page.keyboard.press("j");
  await page.keyboard.press("o");
  await page.getByRole("heading", { level: 1, name: titles[1] ?? "" }).waitFor();

  await page.keyboard.press("/");
  await page.keyboard.type("an ninh");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=an\+ninh/);
  await page.locator("h1").click();
  await page.keyboard.press("s");
  await page.getByRole("heading", { level: 1, name: "New alert" }).waitFor();
  await page.locator("h1").click();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await context.close();
});

test("a key selects articles of a list, whose titles and addresses are then copied", async () => {
  const { page, context } = await signIn({ width: 360, scheme: "light", language: "en" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  const titles = await page.locator("[data-item]").allInnerTexts();
  for (const key of ["j", "m", "j", "m", "k", "m"]) await page.keyboard.press(key);
  const bar = page.locator("[data-selection]", { hasText: "1 selected" });
  await bar.getByRole("button").click();
  await bar.getByText("Copied").waitFor();
  const copied = String(await page.evaluate("navigator.clipboard.readText()"));
  expect(copied).toMatch(/\nhttp:\/\/\S+$/);
  expect(copied.split("\n")[0]).toBe(titles[1]);
  await context.close();
});

test("arrows go through what the search field offers, and Escape closes it", async () => {
  const { page, context } = await signIn({ width: 360, scheme: "dark", language: "en" });
  const [field, offers] = [page.locator("[name=q]"), page.locator("#suggestions a")];
  await field.fill("hoi nghi");
  await offers.first().waitFor();
  await field.press("Escape");
  expect([await offers.first().isVisible(), await field.inputValue()]).toEqual([false, "hoi nghi"]);
  await field.pressSequentially(" hop");
  await offers.getByText("hội nghị hợp").first().waitFor();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "Enter"]) await page.keyboard.press(key);
  await page.waitForURL((to) => to.searchParams.get("q") === "hội nghị hợp");
  await context.close();
});

test("without script, every step works by links and forms", async () => {
  const context = await browser.newContext({
    baseURL: url.origin,
    javaScriptEnabled: false,
    locale: "en-GB",
  });
  const page = await context.newPage();
  await page.goto("/alerts/new?q=an+ninh");
  await page.locator("[name=token]").fill(TOKEN);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.locator("#preview mark", { hasText: "an ninh" }).first().waitFor();
  await page.getByLabel("Name").fill("By hand");
  await page.getByRole("button", { name: "Create the alert" }).click();
  await page.getByText("Created.").waitFor();
  await page.getByText("Try it on a text").click();
  await page.getByLabel("Text", { exact: true }).fill("Tin về an ninh.");
  await page.getByRole("button", { name: "Try it" }).click();
  await page.getByText("It matches").waitFor();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByLabel("Token").waitFor();
  await context.close();
});
