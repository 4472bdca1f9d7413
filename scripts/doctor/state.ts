import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { keptNames } from "../dev-vars.ts";
import { openFront } from "../start/front.ts";
import { type Settings, uselessSetting } from "../start/settings.ts";
import { messageOf } from "../start/state.ts";
import type { Finding } from "./finding.ts";

const OTHERS = 0o077;

/**
 * Checks the state folder and .dev.vars: whether they can be used, who can read them, and whether what is
 * written in the file has an effect.
 */
export function examineState({ root, state, adminToken }: Settings): Finding[] {
  const token = adminToken === null ? usable(join(root, ".dev.vars")) : GIVEN;
  const useless = token.state === "bad" ? null : uselessSetting(keptNames(root));
  return [
    { ...usable(state), about: "state" },
    { ...token, about: "token" },
    ...(useless === null ? [] : [{ state: "bad", about: "settings", says: useless } as const]),
  ];
}

const GIVEN = { state: "good", says: "BAODONG_ADMIN_TOKEN is in the environment" } as const;

function usable(path: string): Omit<Finding, "about"> {
  if (!existsSync(path)) return { state: "good", says: `${path} is not there yet: npm start makes it` };
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    if (statSync(path).isDirectory()) readdirSync(path);
    else readFileSync(path);
  } catch (error) {
    return { state: "bad", says: `${path} cannot be used: ${messageOf(error)}` };
  }
  const isOpen = (statSync(path).mode & OTHERS) !== 0;
  return isOpen
    ? { state: "doubtful", says: `${path} can be read by others; npm start closes it` }
    : { state: "good", says: path };
}

/** Checks whether the system can listen at the address of the settings, or already does. */
export async function examineAddress({ host, port }: Settings): Promise<Finding> {
  const opened = await openFront(host, port);
  if (opened.ok) {
    await opened.value.close();
    return { state: "good", about: "address", says: `nobody listens on port ${port} of ${host} yet` };
  }
  const running = await healthAt(host, port);
  if (running === null) return { state: "bad", about: "address", says: String(opened.detail) };
  return {
    state: running === "ok" ? "good" : "doubtful",
    about: "address",
    says: `the system runs there; its health is ${running}`,
  };
}

const HEALTH_TIMEOUT_MS = 5_000;

async function healthAt(host: string, port: number): Promise<string | null> {
  try {
    const url = `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}/v1/health`;
    const reply = await fetch(url, { signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS) });
    const { status } = (await reply.json()) as { status?: unknown };
    return typeof status === "string" ? status : null;
  } catch (error) {
    // Another program listens there; it answers something else or nothing.
    if (error instanceof Error) return null;
    throw error;
  }
}
