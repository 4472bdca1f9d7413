// Runs in the browser's page, put there by tests/support/browser.ts.
globalThis.reachable = reachable;
globalThis.focusedStops = focusedStops;
const stops = [];

/** Whatever a person can reach by Tab, by number and beginning. A group of radio buttons is one stop. */
function reachable() {
  const elements = document.querySelectorAll(
    "a[href], button, input:not([type=hidden]), textarea, select, summary, [tabindex='0']",
  );
  const names = [];
  for (const [index, element] of [...elements].entries()) {
    const isOff = !element.checkVisibility() || element.matches(":disabled, [type=radio]:not(:checked)");
    if (!isOff) names.push(`${index} ${element.outerHTML.slice(0, 80)}`);
    element.dataset.stop = String(index);
  }
  document.activeElement?.blur();
  document.addEventListener("focusin", noteStop);
  return names;
}

/** Where the focus has been since `reachable()`, in order, and whether that could be seen. */
function focusedStops() {
  return stops;
}

function noteStop() {
  const element = document.activeElement;
  if (element?.dataset.stop === undefined) return;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  stops.push({ index: element.dataset.stop, isSeen: outlineStyle !== "none" && outlineWidth !== "0px" });
}
