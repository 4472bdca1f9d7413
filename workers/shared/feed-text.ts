/** The text of an entry in its feed. `isSummary`: the feed does not say that the text is complete. */
export type FeedText = { html: string; isSummary: boolean };
