import type { Block } from "../html/blocks.ts";

const ROWS_MIN = 4;

/** Rows of results are short, but they are part of the text. */
export function beginsTable(blocks: readonly Block[], from: number): boolean {
  const rows = blocks.slice(from, from + ROWS_MIN);
  return rows.length === ROWS_MIN && rows.every(isRowOfCells);
}

function isRowOfCells({ kind, text }: Block): boolean {
  return kind === "row" && text.includes(" | ");
}
