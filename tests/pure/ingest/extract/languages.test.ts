import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const TITLE = "Swing bridge stays open for carts";
const TEXT = [
  "The harbour board voted on Tuesday evening to keep the old swing bridge open for carts and cyclists.",
  "Its engineers had asked for two winters of repairs, which would have cut the northern quay from the town.",
  "A final plan, with the cost of each part, is to be laid before the council in the first week of May.",
];

function read(language: string, line: string) {
  const text = TEXT.map((paragraph) => `<p>${paragraph}</p>`).join("");
  return extract({
    html: `<html lang="${language}"><title>${TITLE}</title><body><h1>${TITLE}</h1><div class="zq">${line}</div>${text}`,
    url: "https://quaypost.example/news/swing-bridge-48213.html",
    now: "2026-03-14T08:00:00.000Z",
  });
}

describe("two authors in a line under the heading, whatever its box is called", () => {
  test.each([
    ["cs", "Autoři: Jana Horáková a Petr Novotný", ["Jana Horáková", "Petr Novotný"]],
    ["da", "Af Mette Holm og Lars Bruun", ["Mette Holm", "Lars Bruun"]],
    ["de", "Von Uta Brinkmann und Jens Ohlsen", ["Uta Brinkmann", "Jens Ohlsen"]],
    ["es", "Por Inés Valdera y Tomás Quiroga", ["Inés Valdera", "Tomás Quiroga"]],
    ["fr", "Par Luce Morel et Yann Kerdal", ["Luce Morel", "Yann Kerdal"]],
    ["id", "Penulis: Sari Wulandari dan Budi Hartono", ["Sari Wulandari", "Budi Hartono"]],
    ["it", "Di Livia Sarto e Ugo Benzi", ["Livia Sarto", "Ugo Benzi"]],
    ["nl", "Door Saskia Vermeer en Bram Hoekstra", ["Saskia Vermeer", "Bram Hoekstra"]],
    ["pl", "Autorzy: Zofia Wrona i Piotr Lisek", ["Zofia Wrona", "Piotr Lisek"]],
    ["pt", "Por Clara Antunes e Rui Falcão", ["Clara Antunes", "Rui Falcão"]],
    ["ru", "Авторы: Анна Рогова и Пётр Зимин", ["Анна Рогова", "Пётр Зимин"]],
    ["tr", "Haber: Elif Demirkan ve Murat Soylu", ["Elif Demirkan", "Murat Soylu"]],
    ["vi", "Thực hiện: Trần Thu Hà và Lê Văn Bách", ["Trần Thu Hà", "Lê Văn Bách"]],
  ])("%s: %s", (language, line, authors) => {
    expect(read(language, line)).toMatchObject({ ok: true, value: { authors } });
  });
});

describe("one author after a longer label of a byline", () => {
  test.each([
    ["ar", "إعداد: سارة حداد", "سارة حداد"],
    ["bg", "Автор: Иван Колев", "Иван Колев"],
    ["cs", "Připravila Jana Horáková", "Jana Horáková"],
    ["da", "Skrevet af Mette Holm", "Mette Holm"],
    ["de", "Eine Reportage von Uta Brinkmann", "Uta Brinkmann"],
    ["de", "Verfasst von: Uta Brinkmann", "Uta Brinkmann"],
    ["de", "Protokoll: Uta Brinkmann", "Uta Brinkmann"],
    ["el", "Ρεπορτάζ: Ελένη Δήμου", "Ελένη Δήμου"],
    ["en", "Posted by Tom Roe", "Tom Roe"],
    ["en", "An analysis by Tom Roe", "Tom Roe"],
    ["en", "Words and photos by Tom Roe", "Tom Roe"],
    ["es", "Escrito por Inés Valdera", "Inés Valdera"],
    ["fi", "Toimittaja: Aino Lehto", "Aino Lehto"],
    ["fr", "Propos recueillis par Luce Morel", "Luce Morel"],
    ["fr", "Un reportage de Luce Morel", "Luce Morel"],
    ["hr", "Napisala: Iva Babić", "Iva Babić"],
    ["hu", "Írta: Kiss Anna", "Kiss Anna"],
    ["id", "Ditulis oleh Sari Wulandari", "Sari Wulandari"],
    ["it", "A cura di Livia Sarto", "Livia Sarto"],
    ["nb", "Skrevet av Kari Lunde", "Kari Lunde"],
    ["nl", "Geschreven door Saskia Vermeer", "Saskia Vermeer"],
    ["pl", "Rozmawiała Zofia Wrona", "Zofia Wrona"],
    ["pt", "Escrito por Clara Antunes", "Clara Antunes"],
    ["ro", "Scris de Ioana Munteanu", "Ioana Munteanu"],
    ["ru", "Подготовила Анна Рогова", "Анна Рогова"],
    ["sl", "Avtorica: Maja Kovač", "Maja Kovač"],
    ["sr", "Пише: Ана Илић", "Ана Илић"],
    ["sv", "Text och foto av Maja Berg", "Maja Berg"],
    ["th", "ผู้เขียน: สมชาย ใจดี", "สมชาย ใจดี"],
    ["tr", "Hazırlayan: Elif Demirkan", "Elif Demirkan"],
    ["uk", "Підготувала: Олена Гнатюк", "Олена Гнатюк"],
    ["vi", "Phóng viên Trần Thu Hà", "Trần Thu Hà"],
  ])("%s: %s", (language, line, author) => {
    expect(read(language, line)).toMatchObject({ ok: true, value: { authors: [author] } });
  });
});

describe("two dates in one line are told apart by their labels", () => {
  const [FIRST, LATER] = ["2026-03-12T09:00:00.000Z", "2026-03-13T18:20:00.000Z"];
  test.each([
    ["en", "Published 12 March 2026, 09:00 | Updated 13 March 2026, 18:20"],
    ["en", "Last updated 13 March 2026 18:20 (first published 12 March 2026 09:00)"],
    ["de", "Stand: 13.03.2026, 18:20 Uhr · Erstveröffentlicht am 12.03.2026, 09:00 Uhr"],
    ["fr", "Publié le 12/03/2026 à 09h00, mis à jour le 13/03/2026 à 18h20"],
    ["it", "Pubblicato il 12/03/2026 09:00 - Aggiornato il 13/03/2026 18:20"],
    ["ko", "입력 2026.03.12 09:00 수정 2026.03.13 18:20"],
    ["pl", "Opublikowano: 12.03.2026 09:00 Aktualizacja: 13.03.2026 18:20"],
    ["ru", "Опубликовано 12.03.2026 09:00, обновлено 13.03.2026 18:20"],
    ["tr", "Giriş Tarihi: 12.03.2026 09:00 Son Güncelleme: 13.03.2026 18:20"],
    ["zh", "发布时间：2026-03-12 09:00 更新时间：2026-03-13 18:20"],
  ])("%s: %s", (language, line) => {
    expect(read(language, line)).toMatchObject({
      ok: true,
      value: { publishedAt: FIRST, modifiedAt: LATER },
    });
  });

  test("and in Vietnamese, the later one first", () => {
    const line = "Cập nhật lúc 18:20 13/03/2026 (Đăng lần đầu: 09:00 12/03/2026)";
    const [publishedAt, modifiedAt] = ["2026-03-12T02:00:00.000Z", "2026-03-13T11:20:00.000Z"];
    expect(read("vi", line)).toMatchObject({ ok: true, value: { publishedAt, modifiedAt } });
  });

  test("a later date without a label is not an update", () => {
    const line = "12 March 2026, 09:00 · Fair opens 13 March 2026";
    expect(read("en", line)).toMatchObject({ ok: true, value: { publishedAt: FIRST, modifiedAt: null } });
  });
});

describe("a time of day is read where hour and minute have their signs", () => {
  test.each([
    ["ja", "2026年3月12日 9時15分"],
    ["zh", "2026年3月12日 9时15分"],
    ["ko", "2026년 3월 12일 9시 15분"],
  ])("%s: %s", (language, line) => {
    const publishedAt = "2026-03-12T09:15:00.000Z";
    expect(read(language, line)).toMatchObject({ ok: true, value: { publishedAt } });
  });
});

describe("a page that says in its headline that there is none is no article", () => {
  test.each([
    "Oops! We can’t find that page",
    "Sorry, this page has been removed",
    "Die angeforderte Seite existiert leider nicht mehr",
    "Oups, cette page est introuvable",
    "Página no encontrada",
    "A página não foi encontrada",
    "Pagina non trovata",
    "Deze pagina bestaat niet meer",
    "Nie znaleziono strony",
    "Страница не найдена",
    "Sidan hittades inte",
    "Siden finnes ikke",
    "Siden findes ikke",
    "Sivua ei löydy",
    "Stránka nenalezena",
    "Aradığınız sayfa bulunamadı",
    "Halaman tidak ditemukan",
    "Rất tiếc, trang bạn yêu cầu không tồn tại",
    "ページが見つかりません",
    "페이지를 찾을 수 없습니다",
    "抱歉，您访问的页面不存在",
  ])("%s", (title) => {
    const note = `${title}. ${"Perhaps it has another address now, or what was typed has a letter too many."}`;
    const html = `<title>${title} | Quay Post</title><main><h1>${title}</h1><p>${note}</p></main>`;
    const outcome = extract({ html, url: "https://quaypost.example/news/a-1", now: "2026-03-14T08:00:00Z" });
    expect(outcome).toMatchObject({ ok: false, reason: "error-page" });
  });

  test("and one that only mentions such a page is an article", () => {
    const title = "Page not found, voters are told for a week";
    const html = `<title>${title}</title><h1>${title}</h1>${TEXT.map((line) => `<p>${line}</p>`).join("")}`;
    const outcome = extract({ html, url: "https://quaypost.example/news/a-1", now: "2026-03-14T08:00:00Z" });
    expect(outcome.ok).toBe(true);
  });
});

describe("one author in a line under the heading, with other things beside the name", () => {
  test.each([
    ["ar", "كتب: سليم الحداد", ["سليم الحداد"]],
    ["bg", "03.03.2026 14:20 | Иван Петров", ["Иван Петров"]],
    ["en", "March 3, 2026 by Ann Harrow", ["Ann Harrow"]],
    ["en", "Ann Harrow - quaypost.example", ["Ann Harrow"]],
    ["de", "Von Uta Brinkmann und Jens Ohlsen, Nairobi", ["Uta Brinkmann", "Jens Ohlsen"]],
    ["el", "Της Μαρίας Παππά", ["Μαρίας Παππά"]],
    ["he", "מאת: דנה לוי", ["דנה לוי"]],
    ["hu", "Szerző: Kovács Anna", ["Kovács Anna"]],
    ["hr", "Piše: Ivana Kralj, 3. ožujka 2026. u 14:20", ["Ivana Kralj"]],
    ["ko", "김민수 기자", ["김민수"]],
    ["zh", "2026-03-03 14:20 来源：港口日报 作者：李明", ["李明"]],
  ])("%s: %s", (language, line, authors) => {
    expect(read(language, line)).toMatchObject({ ok: true, value: { authors } });
  });

  test.each([
    ["ar", "الأخبار المحلية"],
    ["en", "March 3, 2026 by bus and ferry"],
    ["en", "Local News - quaypost.example"],
    ["ko", "사회부 기자회견"],
  ])("and none where no name is printed, %s: %s", (language, line) => {
    expect(read(language, line)).toMatchObject({ ok: true, value: { authors: [] } });
  });

  test.each([
    ["fa", "۱۲ اسفند ۱۴۰۴"],
    ["km", "ថ្ងៃទី៣ ខែមីនា ឆ្នាំ២០២៦"],
  ])("a date in the digits of its script, %s: %s", (language, line) => {
    const outcome = read(language, line);
    expect(outcome.ok && outcome.value.publishedAt).toMatch(/^2026-03-0[23]T/);
  });
});
