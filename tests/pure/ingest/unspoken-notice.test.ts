import { expect, test } from "vitest";
import { judgeNotice } from "../../../workers/ingest/notice.ts";

test.each([
  ["en", "The requested document has been deleted from the server. The link was probably outdated."],
  ["en", "The page has been moved to a new address, and old bookmarks to it lead nowhere now."],
  ["fr", "La page demandée a été supprimée du serveur ; le lien était probablement ancien ou mal copié."],
  ["es", "La página solicitada ha sido eliminada del servidor, y el enlace probablemente era antiguo."],
  ["it", "La pagina richiesta è stata rimossa dal server e il collegamento era probabilmente vecchio."],
  ["pt", "A página solicitada foi removida do servidor e o endereço provavelmente era antigo."],
])(
  "%s: a sentence that begins with the page needs no word for its reader to be a notice: %s",
  (language, line) => {
    expect(judgeNotice({ lines: [line], language, isDated: false })).toBe("error-page");
  },
);
