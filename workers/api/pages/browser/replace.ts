const SLOW_MS = 300;

/**
 * Puts the server's HTML for an address in an element's place, or inside it. Whoever was signed out meanwhile
 * is shown the door.
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
    // What was asked before is not wanted any more, or the server is gone: what stands there stays.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
  } finally {
    clearTimeout(slow);
    target.removeAttribute("data-slow");
  }
}
