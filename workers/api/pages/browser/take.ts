/**
 * What a preview proposes instead of a query is written into the field that the preview belongs to, and
 * previewed in turn. Without this script, and with a key that opens a link elsewhere, the link opens a search
 * of it.
 */
export function takeProposals(): void {
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-take]") : null;
    const target = link?.dataset.take ?? "";
    const field = document.querySelector<HTMLTextAreaElement>(`[data-target="${target}"]`);
    if (link === null || field === null) return;
    event.preventDefault();
    field.value = link.textContent;
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
