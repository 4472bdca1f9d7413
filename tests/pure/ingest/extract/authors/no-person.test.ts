import { describe, expect, test } from "vitest";
import { extract } from "../../../../../workers/ingest/extract.ts";

const TITLE = "Ferry to the northern dock sails again";
const TEXT = [
  "The ferry to the northern dock sailed on Monday for the first time since the storm that broke its landing stage.",
  "Four boats a day are planned until the end of May, the harbour board said, and twice as many in the summer.",
];

const PLACES = {
  "beside the date": (line: string) => `<p class="k1">${line}</p><p class="k2">12.03.2026</p>`,
  "on one line with the date": (line: string) => `<div class="k3">${line} | 12.03.2026</div>`,
  "in an element named as a byline": (line: string) => `<div class="byline">${line}</div>`,
} as const;

function authorsOf(line: string, place: keyof typeof PLACES, language = "en"): readonly string[] {
  const html = `<html lang="${language}"><title>${TITLE}</title><body><h1>${TITLE}</h1>${PLACES[place](line)}<div>${TEXT.map(
    (text) => `<p>${text}</p>`,
  ).join("")}</div></body></html>`;
  const outcome = extract({ html, url: "https://gazette.example/ferry-7153", now: "2026-04-01T00:00:00Z" });
  return outcome.ok ? outcome.value.authors : [outcome.reason];
}

describe("a text that consists of words of controls, sections and departments alone names no author:", () => {
  test.each([
    ["en", "Share This Story"],
    ["en", "Add Comment"],
    ["en", "Sports Desk"],
    ["en", "Breaking News"],
    ["de", "Artikel Vorlesen"],
    ["de", "Ressort Wirtschaft"],
    ["fr", "Écouter Cet Article"],
    ["es", "Guardar Noticia"],
    ["it", "Stampa Articolo"],
    ["pt", "Editoria de Esportes"],
    ["nl", "Artikel Delen"],
    ["sv", "Skriv Ut"],
    ["pl", "Dział Sportowy"],
    ["ru", "Отдел Экономики"],
    ["tr", "Haberi Paylaş"],
    ["id", "Simpan Berita"],
    ["vi", "Lưu Bài Viết"],
    ["ja", "記事を保存"],
    ["zh", "分享本文"],
    ["ko", "기사 공유"],
  ])("%s %s", (language, line) => {
    for (const place of Object.keys(PLACES) as (keyof typeof PLACES)[])
      expect(authorsOf(line, place, language), place).toEqual([]);
  });
});

test("a person who has one such word in the name is an author", () => {
  for (const name of ["Jimmy Page", "Ellen Story", "Joseph Link"])
    for (const place of Object.keys(PLACES) as (keyof typeof PLACES)[])
      expect(authorsOf(name, place), place).toEqual([name]);
});

test("a person whose names are such words of different languages is an author", () => {
  for (const name of ["Le Van Son", "My Trang", "Trang Le"])
    for (const place of Object.keys(PLACES) as (keyof typeof PLACES)[])
      expect(authorsOf(name, place), place).toEqual([name]);
});

describe("a region, a country or a city that has the form of a name is no author", () => {
  test.each([
    ["en", "South Africa"],
    ["de", "Bad Homburg"],
    ["fr", "Pays de la Loire"],
    ["es", "Castilla y León"],
    ["it", "Reggio Calabria"],
    ["pt", "Minas Gerais"],
    ["pl", "Dolny Śląsk"],
    ["ru", "Ростовская Область"],
    ["id", "Jawa Barat"],
  ])("%s %s", (language, place) => {
    for (const where of Object.keys(PLACES) as (keyof typeof PLACES)[])
      expect(authorsOf(place, where, language), where).toEqual([]);
  });

  test("of the provinces of Việt Nam only beside a date: some are pen names, too", () => {
    for (const place of ["An Giang", "Quảng Ninh", "Cà Mau"])
      expect(authorsOf(place, "beside the date", "vi")).toEqual([]);
    expect(authorsOf("Hà Giang", "in an element named as a byline", "vi")).toEqual(["Hà Giang"]);
  });
});
