import type { BodyMark } from "../../../../shared/body-mark.ts";
import {
  cutAtMarks,
  groupedBlocks,
  imagesBefore,
  isWebAddress,
  type MarkedBlock,
  marksInLine,
} from "../../../marked-blocks.ts";
import { xmlElement, xmlEmpty, xmlText } from "../../../xml.ts";

/** What an entry's content is written from. */
export type TextToWrite = {
  body: string;
  marks: readonly BodyMark[];
  images: readonly { url: string | null; caption: string | null }[];
};

/**
 * The text of an article as HTML of our own, made from its marks: subheadings, lists, quotations, links, bold
 * type and pictures. Nothing of the page's HTML is in it.
 */
export function contentOf(text: TextToWrite): string {
  return groupedBlocks(text.body, text.marks)
    .map((blocks) => `${imagesBefore(text, blocks).map(figure).join("")}${box(blocks, text.marks)}`)
    .join("");
}

function figure({ url, caption }: TextToWrite["images"][number]): string {
  if (url === null || !isWebAddress(url)) return "";
  const picture = xmlEmpty("img", { src: url, alt: caption ?? "" });
  return `<figure>${picture}${xmlElement("figcaption", caption)}</figure>`;
}

function box(blocks: readonly MarkedBlock[], marks: readonly BodyMark[]): string {
  const lines = blocks.map((block) => line(block, marks));
  const kind = blocks[0]?.kind;
  if (kind === "item") return `<ul>${lines.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  const tag = kind === "heading" ? "h2" : kind === "quote" ? "blockquote" : "p";
  return lines.map((one) => `<${tag}>${one}</${tag}>`).join("");
}

function line({ text, start }: MarkedBlock, marks: readonly BodyMark[]): string {
  const { links, strong } = marksInLine(marks, { start, end: start + text.length });
  return cutAtMarks({ start, end: start + text.length }, links)
    .map(({ of, ...range }) => {
      const inner = cutAtMarks(range, strong).map((part) => {
        const written = xmlText(text.slice(part.start - start, part.end - start));
        return part.of ? `<strong>${written}</strong>` : written;
      });
      return of ? `<a href="${xmlText(of.href ?? "")}">${inner.join("")}</a>` : inner.join("");
    })
    .join("");
}
