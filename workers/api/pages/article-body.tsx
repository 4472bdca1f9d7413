import type { Highlight } from "../../shared/query/show/highlight.ts";
import { groupedBlocks, imagesBefore, type MarkedBlock } from "../marked-blocks.ts";
import { MarkedLine } from "./parts/marked-line.tsx";
import { Picture } from "./pictures.tsx";
import type { WholeArticle } from "./visit/resources.ts";

type Shown = { article: WholeArticle; highlights: readonly Highlight[]; pictures: boolean };

/** The body as its page set it: its subheadings, lists, quotes, links and pictures; nothing is its markup. */
export function ArticleBody({ article, highlights, pictures }: Shown) {
  const found = highlights.filter(({ field }) => field === "body");
  const line = ({ text, start }: MarkedBlock) => (
    <MarkedLine text={text} start={start} marks={article.marks} found={found} />
  );
  return (
    <>
      {groupedBlocks(article.body, article.marks).map((blocks) => (
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

function box(blocks: readonly MarkedBlock[], line: (block: MarkedBlock) => unknown) {
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
