/** A form that waits for another site shows that it waits, and cannot be sent twice. */
export function showWaiting(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-waits]")) {
    const button = form.querySelector<HTMLButtonElement>("button");
    const label = button?.textContent ?? "";
    form.addEventListener("submit", () => {
      if (button === null) return;
      button.setAttribute("aria-busy", "true");
      button.textContent = form.dataset.waits ?? label;
    });
    // The browser's Back brings the page as it was left.
    window.addEventListener("pageshow", () => {
      button?.removeAttribute("aria-busy");
      if (button !== null) button.textContent = label;
    });
  }
}
