/** Sends the browser's time zone to the server, so that the next page shows times in it. */
export function sendZone(): void {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (timeZone === document.documentElement.dataset.zone) return;
  const body = new URLSearchParams({ zone: timeZone });
  // If the page is left before the answer comes, the next page asks again.
  fetch("/preferences", { method: "POST", body, redirect: "manual" }).catch(() => undefined);
}
