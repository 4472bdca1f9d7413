/**
 * Keys for what the search field offers: the arrows go through it, Escape closes it until more is typed, and
 * leaves what was typed.
 */
export function followOffers(): void {
  const list = document.getElementById("suggestions");
  const field = document.querySelector<HTMLElement>('[data-target="suggestions"]');
  if (list === null || field === null) return;
  field.addEventListener("input", () => {
    list.hidden = false;
  });
  field.closest("form")?.addEventListener("keydown", (event) => {
    const offers = [...list.querySelectorAll("a")];
    // The keys of an input method for Vietnamese are its own.
    if (list.hidden || offers.length === 0 || event.isComposing) return;
    if (act(event.key, [field, ...offers], list)) event.preventDefault();
  });
}

/** Whether the key has a meaning here. `stops` are the field and the offers, from top to bottom. */
function act(key: string, stops: readonly HTMLElement[], list: HTMLElement): boolean {
  const here = document.activeElement;
  const at = here instanceof HTMLElement ? stops.indexOf(here) : -1;
  if (key === "Escape") {
    list.hidden = true;
    stops[0]?.focus();
  } else if (key === "ArrowDown") stops[at + 1]?.focus();
  else if (key === "ArrowUp") stops[at - 1]?.focus();
  else return false;
  return true;
}
