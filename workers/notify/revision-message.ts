import type { z } from "zod";
import { articleRevisedView } from "../shared/contract/webhook.ts";
import type { Article } from "../shared/store/articles/article.ts";
import type { Revision } from "../shared/store/articles/revisions.ts";
import { fieldChanges } from "../shared/text/field-changes.ts";
import type { DiffPiece } from "../shared/text/word-diff.ts";
import { articleOf } from "./article-message.ts";
import { cut } from "./cut.ts";

/** Characters of what is the same, before and after each change. */
const SAME_CHARS_MAX = 100;
const PIECE_CHARS_MAX = 1_000;
/** Of all changes: receivers may rely on less than 64 KB. */
const CHARS_MAX = 6_000;

type Data = z.input<typeof articleRevisedView>["data"];
/** What was changed, the same for all subscriptions. */
export type Changes = Data["revision"];

/** The words that a later reading changed, as many as fit into a message. */
export function changesOf(article: Article, before: Revision): Changes {
  let left = CHARS_MAX;
  let isCut = false;
  const fitting = (pieces: DiffPiece[]): DiffPiece[] =>
    pieces.flatMap(({ kind, text }) => {
      const short = cut(text, PIECE_CHARS_MAX);
      isCut ||= short.length < text.length || short.length > left;
      if (short.length > left) return [];
      left -= short.length;
      return [{ kind, text: short }];
    });
  const changes = fieldChanges(before, article, SAME_CHARS_MAX).map(({ field, pieces }) => ({
    field,
    pieces: fitting(pieces),
  }));
  return { number: article.revision, changes, isCut };
}

/** The body of an alert of a revision, as the bytes that every attempt sends and signs. */
export function revisionMessage(
  subscription: Data["subscription"],
  article: Article,
  { revision, timestamp }: { revision: Changes; timestamp: string },
): string {
  const data = { subscription, article: articleOf(article), revision };
  return JSON.stringify(articleRevisedView.parse({ type: "article.revised", timestamp, data }));
}
