import type { BodyMark } from "../../shared/body-mark.ts";
import type { Highlight } from "../../shared/query/show/highlight.ts";
import { MarkedLine } from "./parts/marked-line.tsx";
import { Picture } from "./pictures.tsx";
import type { WholeArticle } from "./visit/resources.ts";

type Shown = { article: WholeArticle; highlights: readonly Highlight[]; pictures: boolean };
type Block = { kind: BodyMark["kind"] | "paragraph"; text: string; start: number };

/** The body as its page set it: its subheadings, lists, quotes, links and pictures; nothing is its markup. */
export function ArticleBody({ article, highlights, pictures }: Shown) {
  const found = highlights.filter(({ field }) => field === "body");
  const line = ({ text, start }: Block) => (
    <MarkedLine text={text} start={start} marks={article.marks} found={found} />
  );
  return (
    <>
      {groupsOf(blocksOf(article)).map((blocks) => (
        <>
          {imagesBefore(article, blocks).map((image) => (
            <Picture image={image} pictures={pictures} />
          ))}
          {box(blocks, line)}
        </>
      ))}
    </>
  );
}

function blocksOf({ body, marks }: WholeArticle): Block[] {
  const kinds = new Map(marks.map(({ kind, start }) => [BLOCK_KINDS.has(kind) ? start : -1, kind]));
  return [...body.matchAll(/[^\n]+/g)].map(({ 0: text, index: start }) => {
    return { kind: kinds.get(start) ?? "paragraph", text, start };
  });
}

const BLOCK_KINDS: ReadonlySet<BodyMark["kind"]> = new Set(["heading", "item", "quote", "row"] as const);

/** Items that follow one another are a list; any other block is a group of its own. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === "item" && last?.[0]?.kind === "item") last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function box(blocks: readonly Block[], line: (block: Block) => unknown) {
  const [first] = blocks;
  if (first === undefined) return null;
  switch (first.kind) {
    case "item":
      return (
        <ul>
          {blocks.map((block) => (
            <li>{line(block)}</li>
          ))}
        </ul>
      );
    case "heading":
      return <h2>{line(first)}</h2>;
    case "quote":
      return <blockquote>{line(first)}</blockquote>;
    default:
      return <p>{line(first)}</p>;
  }
}

/** The images that stand in the text before one of these blocks. */
function imagesBefore({ marks, images }: WholeArticle, blocks: readonly Block[]) {
  const starts = new Set(blocks.map(({ start }) => start));
  return marks.flatMap(({ start, image }) =>
    image !== undefined && starts.has(start) ? (images[image] ?? []) : [],
  );
}
