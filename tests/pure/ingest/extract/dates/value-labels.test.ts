import { describe, expect, test } from "vitest";
import { extract } from "../../../../../workers/ingest/extract.ts";

const TITLE = "Lock on the upper canal gets new gates";
const TEXT = [
  "The water board decided on Monday to close the lock from December to March and to replace both pairs of gates.",
  "The old ones are of oak and have leaked since the spring, the board said, so that the upper reach lost a foot of water.",
];

function datesOf(header: string): { published: string | null; modified: string | null } | string {
  const text = TEXT.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const html = `<html lang="xx"><title>${TITLE}</title><body><h1>${TITLE}</h1>${header}<div>${text}</div></body></html>`;
  const outcome = extract({ html, url: "https://gazette.example/lock", now: "2026-04-01T00:00:00Z" });
  if (!outcome.ok) return outcome.reason;
  const { publishedAt, modifiedAt } = outcome.value;
  return { published: publishedAt, modified: modifiedAt };
}

const BOTH = { published: "2026-03-12T00:00:00.000Z", modified: "2026-03-14T00:00:00.000Z" };

describe("the label of a date may be in the element before it, the update first:", () => {
  test.each([
    ["Updated", "Published"],
    ["Zuletzt aktualisiert", "Erstellt am"],
    ["Modifié le", "Créé le"],
    ["Modificado", "Creado"],
    ["Ultimo aggiornamento", "Pubblicato il"],
    ["Laatst gewijzigd", "Geplaatst"],
    ["Terakhir diperbarui", "Dibuat"],
    ["最終更新日", "投稿日"],
    ["更新时间", "发布时间"],
  ])("%s, %s", (updated, published) => {
    const list = `<dl><dt>${updated}</dt><dd>14.03.2026</dd><dt>${published}</dt><dd>12.03.2026</dd></dl>`;
    const table = `<table><tr><td>${updated}</td><td>14.03.2026</td></tr><tr><td>${published}</td><td>12.03.2026</td></tr></table>`;
    expect(datesOf(list)).toEqual(BOTH);
    expect(datesOf(table)).toEqual(BOTH);
  });
});

test("a date with small words in it, under a picture, is the article's, and a caption's is not", () => {
  const picture = (line: string) => `<div><img src="/l.jpg"></div><div><i></i><em>${line}</em></div>`;
  expect(datesOf(picture("12 de março de 2026"))).toMatchObject({ published: "2026-03-12T00:00:00.000Z" });
  expect(datesOf(picture("The lock as seen on the 12 March 1998"))).toMatchObject({ published: null });
});
