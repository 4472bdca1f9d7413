import { withParameters } from "./parts/pager.tsx";
import type { WholeArticle } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

type Image = WholeArticle["images"][number];

/** One picture with its caption, which is the article's text. */
export function Picture({ image: { url, caption, credit }, pictures }: { image: Image; pictures: boolean }) {
  const isShown = pictures && url !== null;
  if (!isShown && caption === null && credit === null) return null;
  return (
    <figure>
      {isShown && <img src={url} alt={caption ?? ""} loading="lazy" />}
      {(caption !== null || credit !== null) && (
        <figcaption>{[caption, credit].filter((text) => text !== null).join(" — ")}</figcaption>
      )}
    </figure>
  );
}

type Shown = { visit: Visit; article: WholeArticle; pictures: boolean };

/**
 * The pictures without a place in the text, and the link that shows all of them. They come from the
 * newspaper, which would learn who reads, so they are loaded only on request.
 */
export function Pictures({ visit, article, pictures }: Shown) {
  if (article.images.length === 0) return null;
  const { texts } = visit;
  const loose = looseImages(article);
  return (
    <section class="pictures">
      {!pictures && article.images.some(({ url }) => url !== null) && (
        <p lang={visit.language}>
          <a href={withParameters(visit.here, { pictures: "1" })}>{texts.article.showPictures}</a>{" "}
          <span class="hint">{texts.article.picturesHint}</span>
        </p>
      )}
      {loose.map((image) => (
        <Picture image={image} pictures={pictures} />
      ))}
    </section>
  );
}

/** Pictures that no block follows come after the text. */
function looseImages({ body, marks, images }: WholeArticle): Image[] {
  const placed = new Set(marks.flatMap(({ start, image }) => (start < body.length ? [image] : [])));
  return images.filter((_, index) => !placed.has(index));
}
