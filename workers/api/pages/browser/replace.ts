const SLOW_MS = 300;

/**
 * Puts the server's HTML for an address in the place of an element, or inside it. Where the session has ended
 * meanwhile, the sign-in page opens.
 */
export async function replaceWith(
  target: HTMLElement,
  url: string,
  place: "whole" | "inside",
  signal: AbortSignal | null,
): Promise<void> {
  const slow = window.setTimeout(() => target.setAttribute("data-slow", ""), SLOW_MS);
  try {
    const reply = await fetch(url, { signal });
    if (reply.redirected) return location.reload();
    const html = await reply.text();
    if (place === "whole") target.outerHTML = html;
    else target.innerHTML = html;
  } catch (error) {
    // The request was canceled, or the server cannot be reached: the page keeps what it shows.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
  } finally {
    clearTimeout(slow);
    target.removeAttribute("data-slow");
  }
}
