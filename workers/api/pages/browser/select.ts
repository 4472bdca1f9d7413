const MARK = "[data-select]";

/**
 * Rows of a list are selected by a box or by a key; below the list stands how many are, with a button that
 * copies their titles and addresses.
 */
export function followSelection(): void {
  document.documentElement.dataset.selects = "";
  document.addEventListener("change", (event) => {
    if (event.target instanceof HTMLElement && event.target.matches(MARK)) count(event.target);
  });
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-copy]") : null;
    const bar = button?.closest("[data-selection]");
    if (bar) void copy(bar);
  });
}

/** Selects a row, or no longer. */
export function toggle(row: HTMLElement | null): boolean {
  const box = row?.querySelector<HTMLInputElement>(MARK);
  box?.click();
  return box != null;
}

function count(box: HTMLElement): void {
  const list = box.closest("[data-list]");
  const bar = list?.nextElementSibling;
  if (!(bar instanceof HTMLElement) || !bar.matches("[data-selection]")) return;
  const selected = selectedIn(list).length;
  bar.hidden = selected === 0;
  const shown = bar.querySelector("output");
  if (shown !== null) shown.textContent = String(selected);
}

function selectedIn(list: Element | null | undefined): Element[] {
  const boxes = [...(list?.querySelectorAll<HTMLInputElement>(`${MARK}:checked`) ?? [])];
  return boxes.flatMap((box) => box.closest("[data-list] > *") ?? []);
}

async function copy(bar: Element): Promise<void> {
  const text = selectedIn(bar.previousElementSibling).map(lineOf).join("\n\n");
  const button = bar.querySelector<HTMLElement>("[data-copy]");
  if (button === null) return;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = button.dataset.copy ?? "";
  } catch (error) {
    // Without TLS a browser gives no clipboard: then the text can be copied by hand.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    const shown = bar.querySelector("pre") ?? bar.appendChild(document.createElement("pre"));
    shown.textContent = text;
  }
}

function lineOf(row: Element): string {
  const title = row.querySelector("[data-item]")?.textContent?.trim() ?? "";
  return `${title}\n${row.querySelector<HTMLAnchorElement>("[data-original]")?.href ?? ""}`;
}
