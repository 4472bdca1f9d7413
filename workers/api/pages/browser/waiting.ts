/** While a form waits for another site it shows that it is waiting, and cannot be sent twice. */
export function showWaiting(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-waits]")) {
    const button = form.querySelector<HTMLButtonElement>("button");
    const label = button?.textContent ?? "";
    form.addEventListener("submit", () => {
      if (button === null) return;
      button.setAttribute("aria-busy", "true");
      button.textContent = form.dataset.waits ?? label;
    });
    // The browser's Back button restores the page as it was left, so the waiting state is removed.
    window.addEventListener("pageshow", () => {
      button?.removeAttribute("aria-busy");
      if (button !== null) button.textContent = label;
    });
  }
}
