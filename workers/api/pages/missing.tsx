import { Frame } from "./frame.tsx";
import type { PageContext } from "./visit/visit.ts";

/** The page for an address that leads to nothing: it never existed, or was deleted. */
export function showMissing(c: PageContext) {
  const visit = c.get("visit");
  const { missing } = visit.texts;
  return c.html(
    <Frame visit={visit} title={missing.title}>
      <h1>{missing.title}</h1>
      <p>{missing.text}</p>
      <p>
        <a href="/">{missing.back}</a>
      </p>
    </Frame>,
    404,
  );
}
