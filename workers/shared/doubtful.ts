/**
 * An article with a lower `quality` is kept and alerts as any other does, but a person should look at it:
 * seven of ten badly read pages are below this, and 3 % of the others.
 */
const DOUBTFUL_BELOW = 0.4;

/** Whether the extractor is unsure that the body is the article's. */
export function isDoubtful({ quality }: { quality: number }): boolean {
  return quality < DOUBTFUL_BELOW;
}
