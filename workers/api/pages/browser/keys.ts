import { toggle } from "./select.ts";

/**
 * Keys for moving through the page's list, for opening the selected entry, and for pressing the button that
 * names the key.
 */
export function followKeys(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-shows]")) {
    button.hidden = false;
    button.addEventListener("click", () => show(button));
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    if (!act(event.key)) return;
    event.preventDefault();
  });
}

function show(button: HTMLElement): void {
  const dialog = document.getElementById(button.dataset.shows ?? "");
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, dialog *");
}

/** Whether the key has a meaning on this page. */
function act(key: string): boolean {
  if (key === "j" || key === "k") return move(key === "j" ? 1 : -1);
  if (key === "o") return open(currentItem());
  if (key === "m") return toggle(currentRow());
  if (key === "v") return open(currentRow()?.querySelector<HTMLElement>("[data-original]") ?? named(key));
  if (key === "x") return open(currentRow()?.querySelector<HTMLElement>("[data-why]") ?? named(key));
  return key.length === 1 && open(named(key));
}

function items(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-list] [data-item]")];
}

function currentRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>("[data-list] > *") ?? null;
}

function currentItem(): HTMLElement | null {
  return currentRow()?.querySelector<HTMLElement>("[data-item]") ?? null;
}

function move(step: 1 | -1): boolean {
  const all = items();
  const current = currentItem();
  const at = current === null ? (step === 1 ? -1 : all.length) : all.indexOf(current);
  const next = all[at + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return all.length > 0;
}

function named(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
}

function open(target: HTMLElement | null): boolean {
  if (target === null) return false;
  if (target instanceof HTMLInputElement) {
    target.focus();
    target.select();
  } else target.click();
  return true;
}
