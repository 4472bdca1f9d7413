import { type Filled, text } from "./visit/filled.ts";
import type { Visit } from "./visit/visit.ts";

export type RevisionsDraft = { alertsOnRevisions: boolean };

/** Whether later changes of an article are sent too. */
export function RevisionsChoice({ visit, draft }: { visit: Visit; draft: RevisionsDraft }) {
  return (
    <label class="tick">
      <input type="checkbox" name="alertsOnRevisions" value="1" checked={draft.alertsOnRevisions} />
      {visit.texts.alerts.onRevisions}
    </label>
  );
}

/** What was filled in; an unticked box is not sent. */
export function revisionsDraftOf(filled: Filled): RevisionsDraft {
  return { alertsOnRevisions: text(filled, "alertsOnRevisions") === "1" };
}
