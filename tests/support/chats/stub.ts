import type { ChannelKind } from "../../../workers/shared/channel-kinds.ts";
import type { ChannelOptions } from "../../../workers/shared/channel-secrets.ts";

/** A request as a chat's server sees it. */
export type Asked = { url: URL; headers: Headers; json: Record<string, unknown> };

export type Answered = { status: number; headers?: Record<string, string>; body: string };

/** What a reader of the chat sees: its text without signs of markup, where it leads, and what is marked. */
type Told = { text: string; links: string[]; marked: string[] };

/** One kind of chat as its server behaves, in the shapes of its documentation. */
export type ChatStub = {
  kind: ChannelKind;
  /** The path of its address below a server. */
  path: string;
  options: ChannelOptions;
  /** What must not be told to anybody else. */
  token: string;
  /** What it says to a request that it takes; a sentence for one that breaks its limits or calls people. */
  check(asked: Asked): string | null;
  taken: Answered;
  /** How it refuses what `check` finds. */
  refusal(reason: string): Answered;
  read(asked: Asked): Told;
  throttled: { answer: Answered; retryAfterMs: number };
  /** What ends the channel, and why. */
  gone: [Answered, "gone" | "blocked" | "revoked"][];
  hasFormats: boolean;
};

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function firstBreach(rules: [isBroken: boolean, name: string][]): string | null {
  return rules.find(([isBroken]) => isBroken)?.[1] ?? null;
}

export function isText(value: unknown): value is { type: string; text: string } {
  return isRecord(value) && typeof value.text === "string";
}
