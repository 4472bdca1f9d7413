import { replaceWith } from "./replace.ts";

const PAUSE_MS = 350;

/**
 * A field with `data-live` shows in its target what the server answers for its text, after each short pause
 * in typing.
 */
export function previewWhileTyping(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>("[data-live]")) {
    let waiting = 0;
    let asked = new AbortController();
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      asked.abort();
      asked = new AbortController();
      const { signal } = asked;
      waiting = window.setTimeout(() => void preview(field, signal), PAUSE_MS);
    });
  }
}

async function preview(field: HTMLTextAreaElement, signal: AbortSignal): Promise<void> {
  const target = document.getElementById(field.dataset.target ?? "");
  const url = `${field.dataset.live}?${new URLSearchParams({ [field.name]: field.value })}`;
  if (target !== null) await replaceWith(target, url, "inside", signal);
}
