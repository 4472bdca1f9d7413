import type { Context } from "hono";
import type { Failure } from "../../../shared/outcome.ts";
import { problem } from "../../http/problem.ts";
import { cureOfUrl } from "../../http/refuse.ts";

/**
 * Answers for a channel that cannot be stored: its address may not be used, or its secrets cannot be
 * encrypted or decrypted.
 */
export function refusedChannel(c: Context, { reason, detail }: Failure<string>) {
  if (reason === "no-key") {
    return problem(c, "no-secret-key", {
      detail: "Set BAODONG_SECRET_KEYS: without it no secret can be stored.",
    });
  }
  if (reason === "secret-unreadable") {
    const why = "The key that this channel's secrets were sealed with is not in BAODONG_SECRET_KEYS.";
    return problem(c, "no-secret-key", { detail: why, reason });
  }
  const why = detail === undefined ? reason : `${reason} (${detail})`;
  const cure = reason === "scheme-not-allowed" ? "Use https://." : cureOfUrl(reason);
  return problem(c, "refused-url", {
    detail: `This address may not be used: ${why}. ${cure}`.trim(),
    reason,
  });
}

export function notPaired(c: Context, reason: string) {
  const detail = PAIRING[reason] ?? `The bot could not be asked: ${reason}.`;
  return problem(c, "not-paired", { detail, reason });
}

const PAIRING: Readonly<Record<string, string>> = {
  "code-not-seen": "The bot has not seen the code yet. Send it to the bot, and ask again.",
  "code-expired": "The code is older than an hour. Create the channel again, or give the id of the chat.",
  "not-waiting": "This channel waits for no code.",
  revoked: "The bot's token is not valid.",
};
