import { type ChannelKind, factsOf, type OptionName } from "../../../shared/channel-kinds.ts";
import type { ChannelOptions, ChannelSecrets } from "../../../shared/channel-secrets.ts";
import type { ChannelOptionsInput } from "../../../shared/contract/channel-options.ts";
import { newEd25519Keys } from "./keys.ts";

/** The options of a channel: those that may be shown, and the secret ones. */
export type Settled = { options: ChannelOptions; secrets: ChannelSecrets };

/** Errors for options that this kind of channel does not have. */
export function optionErrors(kind: ChannelKind, options: ChannelOptionsInput = {}) {
  const taken: readonly OptionName[] = factsOf(kind).options;
  return Object.keys(options)
    .filter((name) => !taken.some((option) => option === name))
    .map((name) => ({ path: `options.${name}`, message: `a channel of kind ${kind} has no such option` }));
}

/** The options after a change. A field that is left out keeps its value; null removes it. */
export async function withOptions(settled: Settled, input: ChannelOptionsInput = {}): Promise<Settled> {
  const { headers, token, signing, ...plain } = input;
  const options: Record<string, unknown> = { ...settled.options, ...plain };
  const secrets: ChannelSecrets = { ...settled.secrets };
  if (headers !== undefined) {
    secrets.headers = headers ?? undefined;
    options.headers = headers === null ? null : Object.keys(headers);
  }
  if (token !== undefined) {
    secrets.token = token ?? undefined;
    options.hasToken = token === null ? null : true;
  }
  if (signing !== undefined) {
    const keys = signing === "v1+v1a" ? await ed25519Of(settled) : null;
    secrets.ed25519 = keys?.secret;
    Object.assign(options, { signing, publicKey: keys?.publicKey ?? null });
  }
  return { options: withoutNulls(options), secrets };
}

/** Existing keys stay: receivers know the public one. */
function ed25519Of({ options, secrets }: Settled): Promise<{ secret: string; publicKey: string }> {
  const { ed25519: secret } = secrets;
  const { publicKey } = options;
  return secret === undefined || publicKey === undefined
    ? newEd25519Keys()
    : Promise.resolve({ secret, publicKey });
}

function withoutNulls(options: Record<string, unknown>): ChannelOptions {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== null && value !== undefined),
  );
}
