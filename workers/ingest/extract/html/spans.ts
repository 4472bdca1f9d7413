import type { LightElement } from "./light-tree.ts";

/** A link or bold type inside a block: offsets in the block's text as the page writes it. */
export type InlineSpan = {
  kind: "link" | "strong";
  start: number;
  end: number;
  /** As written; null for bold type. */
  href: string | null;
};

/** Maximum spans of one block; further ones are dropped. */
const SPANS_MAX = 50;

/** A span whose end is not read yet. One inside another of its kind says nothing more, and is not kept. */
type OpenSpan = InlineSpan & { isInner: boolean };

/** Collects the spans of the text while it is read. */
export class SpanReader {
  private readonly open: OpenSpan[] = [];
  private ended: InlineSpan[] = [];

  begin({ tag, attributes }: LightElement, at: number): void {
    const kind = KINDS[tag];
    if (!kind) return;
    const isInner = this.open.some(
      (outer) => outer.kind === kind && (kind === "strong" || outer.href !== null),
    );
    this.open.push({ kind, start: at, end: at, href: attributes.get("href") ?? null, isInner });
  }

  end({ tag }: LightElement, at: number): void {
    const span = KINDS[tag] && this.open.pop();
    if (span) this.keep(span, at);
  }

  /** The spans of the text that ends here, outer ones first. Open spans continue in the next text. */
  take(at: number): InlineSpan[] {
    for (const span of this.open) {
      this.keep(span, at);
      span.start = 0;
    }
    const taken = this.ended;
    this.ended = [];
    return taken.sort((left, right) => left.start - right.start || right.end - left.end);
  }

  private keep({ isInner, kind, start, href }: OpenSpan, end: number): void {
    if (!isInner && end > start && this.ended.length < SPANS_MAX) this.ended.push({ kind, start, end, href });
  }
}

const KINDS: Readonly<Record<string, InlineSpan["kind"]>> = { a: "link", b: "strong", strong: "strong" };
