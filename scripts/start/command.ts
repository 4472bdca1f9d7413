import { isIP } from "node:net";
import { join } from "node:path";
import { styleText } from "node:util";
import { readable } from "../journal.ts";
import { stopOnSignal } from "../signals.ts";
import type { Kept } from "./migrate.ts";
import { reloadOnChange } from "./reload.ts";
import { endWithRuntime, type Runner, startRunner } from "./runner.ts";

const WORKERS = join(import.meta.dirname, "../../workers");

/** `npm start`, and with `--watch` in its arguments `npm run dev`. */
export async function runSystem(args: readonly string[]): Promise<void> {
  const runner = await startRunner(process.env, (output) => console.log(readable(output)));
  if (!runner.ok) {
    console.error(runner.detail);
    process.exit(1);
  }
  console.log(greeting(runner.value));
  stopOnSignal(runner.value.stop);
  endWithRuntime(runner.value);
  if (args.includes("--watch")) reloadOnChange(runner.value, WORKERS);
}

function greeting({ url, adminToken, settings, kept }: Runner): string {
  return `
Báo Động
  address      ${url.origin}${openness(settings.host)}
  admin token  ${adminToken}
  state        ${settings.state}

ready: ${counted(kept)}
${nextStep(kept)}`;
}

function counted({ sources, articles, subscriptions }: Kept): string {
  return [
    several(sources, "source"),
    several(articles, "article"),
    several(subscriptions, "subscription"),
  ].join(", ");
}

function several(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The next thing that is missing for an alert. */
function nextStep({ sources, subscriptions }: Kept): string {
  if (subscriptions === 0)
    return "Next: a channel and a subscription. docs/first-alert.md goes through it with curl.";
  if (sources === 0)
    return "Next: a source, which finds the articles. docs/first-alert.md goes through it with curl.";
  return "It polls, reads, matches and delivers from now on. Ctrl-C ends it.";
}

/**
 * A warning for an address that other machines can reach: they can use the product, and over plain HTTP the
 * token can be read on the way.
 */
function openness(host: string): string {
  if (!isOpen(host)) return "";
  const warning = `HOST=${host}: every machine that reaches this one can ask it, and the token travels unencrypted.`;
  return `\n\n${styleText("yellow", `WARNING  ${warning}\n         docs/behind-a-proxy.md says how to put TLS in front.`)}\n`;
}

function isOpen(host: string): boolean {
  return host !== "localhost" && !(isIP(host) !== 0 && /^(?:127\.|::1$)/.test(host));
}
