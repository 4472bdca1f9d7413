import { replaceWith } from "./replace.ts";

const EVERY_MS = 4_000;
/** Half an hour of refreshes; after that the page no longer refreshes itself. */
const TIMES_MAX = 450;

/** An element with `data-again` is reloaded at intervals while the page is visible. */
export function refreshAgain(): void {
  let times = 0;
  const timer = window.setInterval(() => {
    const piece = document.querySelector<HTMLElement>("[data-again]");
    times += 1;
    if (piece === null || times > TIMES_MAX) clearInterval(timer);
    else if (!document.hidden && !piece.contains(document.activeElement))
      void replaceWith(piece, piece.dataset.again ?? "", "whole", null);
  }, EVERY_MS);
}
