import { replaceWith } from "./replace.ts";

const EVERY_MS = 4_000;
/** Half an hour: then whoever is still there reloads the page. */
const TIMES_MAX = 450;

/** A piece with `data-again` is asked for again and again while somebody looks at it. */
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
