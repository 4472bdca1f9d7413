/** The text of an entry as its feed holds it. `isSummary`: nothing says that it is the whole text. */
export type FeedText = { html: string; isSummary: boolean };
