import { readStored } from "./stored-json.ts";

/** The text of an entry in its feed. `isSummary`: the feed does not say that the text is complete. */
export type FeedText = { html: string; isSummary: boolean };

/** The stored text of an entry; null where it is damaged. */
export function readFeedText(text: string): FeedText | null {
  return readStored<FeedText>(text, (stored) => typeof stored.html === "string");
}
