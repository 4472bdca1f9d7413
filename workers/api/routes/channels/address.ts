import { type ChannelKind, factsOf, HIDDEN, misfit, shownUrl } from "../../../shared/channel-kinds.ts";
import { fail, type Outcome, ok } from "../../../shared/outcome.ts";
import { judgeUrl } from "../../../shared/web/guard/judge-url.ts";
import type { UrlPolicy } from "../../../shared/web/guard/policy.ts";

/** Where a channel's messages go: the part that may be shown, and the whole address where that is more. */
export type Address = { url: string; secretUrl: string | undefined; host: string };

/**
 * Judges an address for a channel of this kind. The reason of a failure is one of the guard's, or
 * `chat-address`, `wrong-host`, `shown-address` …
 */
export function judgeAddress(kind: ChannelKind, text: string, policy: UrlPolicy): Outcome<Address, string> {
  if (text.includes(HIDDEN) || text.includes(encodeURIComponent(HIDDEN)))
    return fail("shown-address", "this is what is shown of an address; give the whole of it");
  const url = judgeUrl(text, policy);
  if (!url.ok) return url;
  const unfit = misfit(kind, url.value, { allowAnyHost: policy.allowPrivate });
  if (unfit !== null) return fail(unfit.reason, unfit.detail);

  const { href, host } = url.value;
  return ok({
    url: shownUrl(kind, url.value),
    secretUrl: factsOf(kind).isShown ? undefined : href,
    host,
  });
}

/** The address of an e-mail channel, as it is shown. */
export function mailAddress(to: readonly string[]): string {
  return `mailto:${to.join(",")}`;
}
