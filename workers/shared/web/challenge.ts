const CHALLENGE_CHARACTERS_MAX = 20_000;

/** Cookie stubs and the pages of guards: laodong, mod and bqp send the first, plo the texts, others Imperva or Cloudflare. */
const CHALLENGE_MARK =
  /document\.cookie\s*=[\s\S]{0,400}(?:location\.(?:reload|href|replace)|window\.location)|_Incapsula_Resource|cf-browser-verification|challenge-platform|Just a moment\.\.\.|Attention Required! \||[Tt]hông báo từ chối truy cập|Access [Dd]enied|Enable JavaScript and cookies to continue|Request unsuccessful|DDoS protection by|px-captcha|captcha-delivery/;

/**
 * Whether a page without content of its own bears the marks of one that a guard against robots sends, whatever its
 * status. An article may bear them too, so this is asked only where nothing else was found.
 */
export function isChallenge(html: string): boolean {
  return html.length < CHALLENGE_CHARACTERS_MAX && CHALLENGE_MARK.test(html);
}
