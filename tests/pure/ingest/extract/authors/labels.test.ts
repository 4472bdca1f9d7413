import { describe, expect, test } from "vitest";
import { extract } from "../../../../../workers/ingest/extract.ts";

const TITLE = "Ferry to the northern dock sails again";
const TEXT = [
  "The ferry to the northern dock sailed on Monday for the first time since the storm that broke its landing stage.",
  "Four boats a day are planned until the end of May, the harbour board said, and twice as many in the summer.",
  "The new stage is of oak and stands half a metre higher than the old one, so that it should outlast a flood.",
].map((text) => `<p>${text}</p>`);

function authorsOf(language: string, above: string, closing = "", below = ""): readonly string[] {
  const html = `<html lang="${language}"><title>${TITLE}</title><body><nav><a href="/">Front</a></nav><article><h1>${TITLE}</h1>${above}<p>12.03.2026</p><div class="k4">${TEXT.join("")}${closing}</div>${below}</article>
    <footer><address>Tom Roe, 4 Quay Road</address></footer></body></html>`;
  const outcome = extract({ html, url: "https://gazette.example/ferry-7153", now: "2026-04-01T00:00:00Z" });
  return outcome.ok ? outcome.value.authors : [outcome.reason];
}

const LABELLED: readonly [language: string, line: string][] = [
  ["en", "Interview: Mara Linden"],
  ["en", "By our correspondent Mara Linden"],
  ["de", "Texte: Mara Linden"],
  ["de", "Redaktion: Mara Linden"],
  ["de", "Das Interview führte Mara Linden"],
  ["de", "Von unserer Korrespondentin Mara Linden"],
  ["fr", "Entretien : Mara Linden"],
  ["fr", "De notre correspondante Mara Linden"],
  ["es", "Entrevista: Mara Linden"],
  ["it", "dal nostro inviato Mara Linden"],
  ["pt", "Jornalista: Mara Linden"],
  ["nl", "Verslag: Mara Linden"],
  ["sv", "Intervju: Mara Linden"],
  ["pl", "Autor tekstu: Mara Linden"],
  ["ru", "Интервью: Ирина Белова"],
  ["tr", "Yazar: Mara Linden"],
  ["id", "Jurnalis: Mara Linden"],
  ["vi", "Bài và ảnh: Nguyễn Văn An"],
  ["vi", "CTV Nguyễn Văn An"],
  ["en", "Photo essay by Mara Linden"],
  ["en", "Review: Mara Linden"],
  ["de", "Ein Porträt von Mara Linden"],
  ["de", "Kolumne: Mara Linden"],
  ["fr", "Chronique de Mara Linden"],
  ["es", "Análisis: Mara Linden"],
  ["it", "Commento di Mara Linden"],
  ["nl", "Recensie: Mara Linden"],
  ["sv", "Krönika av Mara Linden"],
  ["ru", "Колонка: Ирина Белова"],
];

describe("the label of a genre or of the author's post names the author:", () => {
  test.each(LABELLED)("%s %s", (language, line) => {
    const name = /[А-Я]/.test(line) ? "Ирина Белова" : line.includes("Văn") ? "Nguyễn Văn An" : "Mara Linden";
    expect(authorsOf(language, `<p class="k1">${line}</p>`), "above the text").toEqual([name]);
    expect(authorsOf(language, "", `<p>${line}</p>`), "in the last line").toEqual([name]);
  });
});

test("a teaser below the text that names whom it is about is no byline", () => {
  const teaser = `<div><a href="/t"><span>Interview: Tom Roe</span><b>Ideals of a harbour</b></a></div>`;
  expect(authorsOf("en", "", "", teaser)).toEqual([]);
});

test("both of two authors are read, whatever follows the second in the same box", () => {
  expect(
    authorsOf(
      "en",
      "<div><div>By Mara Linden in Lima and Piet Osterhus in Quito</div><div>4 min</div></div>",
    ),
  ).toEqual(["Mara Linden", "Piet Osterhus"]);
  expect(authorsOf("de", "<div><div>Von Mara Linden, HARBOUR RADIO</div><div>4 Min.</div></div>")).toEqual([
    "Mara Linden",
  ]);
});

test.each([
  ["en", "Text: Mara Linden Photos: Piet Osterhus"],
  ["de", "Text: Mara Linden, Fotos: Piet Osterhus"],
  ["de", "Mara Linden (Text) und Piet Osterhus (Fotos)"],
  ["sv", "Text: Mara Linden Foto: Piet Osterhus"],
])("who made the pictures is no author of the text: %s %s", (language, line) => {
  expect(authorsOf(language, `<p class="k1">${line}</p>`)).toEqual(["Mara Linden"]);
});

test.each([
  ["fr", "Mara Linden, envoyée spéciale à Lima"],
  ["en", "Mara Linden, Business Desk"],
  ["tr", "Mara Linden / Ankara"],
])("a post, a department or a place after the name is none: %s %s", (language, line) => {
  expect(authorsOf(language, `<div class="byline">${line}</div>`)).toEqual(["Mara Linden"]);
});

describe("an <address> in the article is its author's,", () => {
  test.each([
    '<address><a href="mailto:ml@gazette.example">Mara Linden</a></address>',
    '<address>By <a href="mailto:ml@gazette.example">Mara Linden</a></address>',
    "<div><address><b>Mara Linden</b><br>4 Quay Road</address></div>",
  ])("%s", (address) => {
    expect(authorsOf("en", address)).toEqual(["Mara Linden"]);
    expect(authorsOf("en", "", "", address)).toEqual(["Mara Linden"]);
  });

  test("but not if it is the site's, in the footer, or begins with no person", () => {
    expect(authorsOf("en", "")).toEqual([]);
    expect(authorsOf("en", "<address>4 Quay Road, Old Harbour</address>")).toEqual([]);
  });
});
