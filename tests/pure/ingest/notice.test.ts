import { describe, expect, test } from "vitest";
import { judgeNotice } from "../../../workers/ingest/notice.ts";

function judge(language: string, ...lines: readonly string[]) {
  return judgeNotice({ lines, language, isDated: false });
}

describe("a text by which a site speaks to its reader is a notice", () => {
  test.each([
    ["error-page", "en", "We searched the shelves", "The page you asked for has been moved, or was deleted."],
    ["error-page", "vi", "Rất tiếc!", "Bài viết này không còn tồn tại, mời bạn trở về trang chủ."],
    ["error-page", "de", "Ups", "Leider konnten wir die Seite nicht finden, sie wurde wohl gelöscht."],
    ["error-page", "fr", "Aïe", "La page que vous cherchez a été déplacée ou n’existe plus."],
    ["error-page", "es", "Vaya", "El artículo que busca ya no está disponible en nuestro sitio."],
    ["error-page", "pl", "Ojej", "Strona, której szukasz, została usunięta. Sprawdź adres."],
    ["error-page", "ru", "Увы", "Страница не найдена. Проверьте адрес или вернитесь на главную."],
    ["error-page", "ja", "お詫び", "お探しのページは削除されたか、移動しました。"],
    ["error-page", "zh", "抱歉", "您访问的文章已被删除或不存在。"],
    ["error-page", "ko", "안내", "요청하신 페이지를 찾을 수 없습니다. 주소를 확인해 주세요."],
    [
      "error-page",
      "tr",
      "Üzgünüz",
      "Aradığınız haber yayından kaldırılmış olabilir, lütfen ana sayfaya dönün.",
    ],
    ["error-page", "id", "Maaf", "Halaman yang Anda cari telah dipindahkan atau dihapus."],
    ["error-page", "th", "ขออภัย", "หน้าที่คุณกำลังค้นหาถูกลบไปแล้ว"],
    ["error-page", "ar", "عذرا", "الصفحة التي تبحث عنها غير موجودة أو تم حذفها."],
    ["error-page", "it", "Torniamo subito", "Il sito è in manutenzione, ci scusiamo per il disagio."],
    [
      "blocked",
      "pt",
      "Verificação",
      "Confirme que você não é um robô: detectamos tráfego incomum em sua rede.",
    ],
    [
      "blocked",
      "de",
      "Einen Moment",
      "Wir prüfen Ihren Browser. Bitte aktivieren Sie JavaScript und Cookies.",
    ],
    [
      "blocked",
      "ru",
      "Проверка",
      "Подтвердите, что вы не робот: с вашего адреса идут автоматические запросы.",
    ],
    ["login-page", "fr", "Déjà abonné ?", "Connectez-vous à votre compte pour poursuivre votre lecture."],
    ["login-page", "pl", "Dalej tylko dla swoich", "Zaloguj się na swoje konto, a przeczytasz nasz artykuł."],
    [
      "consent-page",
      "es",
      "Su privacidad",
      "Nosotros y nuestros socios usamos cookies con su consentimiento.",
    ],
    [
      "consent-page",
      "nl",
      "Uw keuze",
      "Met uw toestemming plaatsen wij en onze partners cookies op uw apparaat.",
    ],
  ])("%s: %s, %s", (standIn, language, ...lines) => {
    expect(judge(language, ...lines)).toBe(standIn);
    expect(judge("", ...lines)).toBe(standIn);
  });
});

describe("news of such things is none", () => {
  test.each([
    [
      "en",
      "Paper fined for cookies",
      "A court fined the paper on Monday for storing cookies without consent.",
    ],
    [
      "fr",
      "Le portail en panne",
      "Le portail des bourses sera fermé pour maintenance jusqu’à mardi, dit l’État.",
    ],
    ["ru", "Газета удалила статью", "Редакция удалила статью о доходах мэра, не объяснив причин."],
    ["de", "Roboter mäht den Rasen", "Ein Roboter mäht seit Montag den Rasen vor dem Rathaus von Oberdorf."],
    [
      "es",
      "El banco falla",
      "Miles de clientes no pudieron iniciar sesión el lunes; el fallo duró tres horas.",
    ],
    [
      "vi",
      "Trang bán vé sập",
      "Trang bán vé không truy cập được từ 8 giờ sáng, hơn hai vạn người chờ mua vé.",
    ],
    [
      "en",
      "The town tries robots",
      "Robots clear the snow. You can watch them work every night from the new bridge over the river, where the council has put up benches, a stove and a small roof for those who wait.",
    ],
  ])("%s: %s, %s", (language, ...lines) => expect(judge(language, ...lines)).toBeNull());
});

describe("nor is an undated sentence about something that is blocked, closed or gone", () => {
  test.each([
    ["fr", "L’accès au glacier est bloqué depuis l’aube et le refuge du haut reste fermé."],
    ["es", "El acceso a la cala está bloqueado desde el amanecer y el camping sigue cerrado."],
    ["pt", "O acesso ao miradouro está bloqueado desde a madrugada e o trilho continua fechado."],
    ["it", "L’accesso alla grotta è bloccato dall’alba e la funivia resta chiusa per guasto."],
    ["en", "Access to the upper quarry has been blocked since dawn after a slide."],
    ["pl", "Dostęp do jaskini jest zablokowany od rana, a szlak został usunięty z mapy."],
    ["vi", "Lối lên tháp chuông bị chặn từ sáng, tấm bia cổ đã được di dời để nâng cấp sân."],
    ["id", "Akses ke kawah diblokir sejak subuh dan pos pendakian sudah dihapus dari peta."],
  ])("%s: %s", (language, line) => expect(judge(language, line)).toBeNull());
});

test("a long article with a notice in it is none", () => {
  const story = "The harbour master closed the eastern quay after a crack was found in its wall.";
  expect(judge("en", story, story, "Please accept cookies to read our site.")).toBeNull();
});

test("a text that has a date is a notice only if it speaks to its reader, and of nothing else", () => {
  const lines = ["Please verify that you are human, and continue.", "The quay is closed."];
  expect(judgeNotice({ lines, language: "en", isDated: false })).toBe("blocked");
  expect(judgeNotice({ lines, language: "en", isDated: true })).toBeNull();
  expect(judgeNotice({ lines: lines.slice(0, 1), language: "en", isDated: true })).toBe("blocked");
});

describe("a brief that names somebody, or quotes somebody's words to the reader, is news", () => {
  test.each([
    [
      "en",
      "US blocks access to chips",
      "The US will block access to fast chips for 30 Norwegian firms from May.",
    ],
    [
      "en",
      "US parties agree on budget",
      "Leaders of both US parties agreed on Sunday on a budget until March.",
    ],
    [
      "en",
      "Website of ministry not available",
      "The website was not available for hours. “We are working on it and will be back shortly,” a spokesman said.",
    ],
    [
      "vi",
      "Công an mời tài xế lên làm việc, xác minh đoạn phim",
      "Công an phường Hải Châu đã mời tài xế lên làm việc để xác minh đoạn phim.",
    ],
    ["vi", "Khởi công gói thầu trong quý I", "Ba gói thầu của cảng Trần Đề được khởi công trong quý I."],
    [
      "vi",
      "Sáu đơn vị thành viên có lãi trong quý III",
      "Cả sáu đơn vị thành viên đều có lãi trong quý III.",
    ],
    [
      "vi",
      "Xác minh vụ nữ sinh bị bạn đánh",
      "Công an xã đang xác minh clip một nữ sinh bị nhóm bạn đánh ở sân trường.",
    ],
    ["vi", "Chủ tịch xã: Chúng tôi đồng ý", "“Chúng tôi đồng ý với phương án của đối tác”, chủ tịch xã nói."],
    [
      "de",
      "Technischer Fehler bei der Seilbahn",
      "Wegen eines technischen Fehlers steht die Bahn. „Wir bitten um Entschuldigung“, sagte ein Sprecher.",
    ],
    ["it", "Bloccati gli accessi al porto", "Gli accessi al porto di Sestri sono bloccati da stamattina."],
  ])("%s: %s, %s", (language, ...lines) => {
    expect(judgeNotice({ lines, language, isDated: true })).toBeNull();
  });

  test.each([
    "Gli accessi al porto di Sestri sono bloccati da stamattina.",
    "Accesso negato ai tifosi: i cancelli dello stadio di Bari restano bloccati.",
  ])("an Italian participle does not speak to the reader: %s", (line) => {
    expect(judgeNotice({ lines: [line], language: "it", isDated: false })).toBeNull();
  });

  test.each([
    ["de", "Die Zugänge zum Hafen sind gesperrt. Techniker prüfen sie seit Montag."],
    ["de", "Zugriff auf das Archiv der Stadt verweigert: Forscher sollen ihre Anträge im Mai stellen."],
    ["es", "El acceso a la playa está bloqueado y su alcalde pide paciencia."],
    ["pt", "O acesso à praia está bloqueado e os pescadores esperam as suas redes."],
    ["it", "L’accesso al porto è negato e ci sono lunghe code: gli ingressi sono bloccati."],
    ["uk", "Доступ до порту заблоковано, рибалки повертаються додому."],
    ["ar", "تم حظر الوصول إلى الموقع الأثري، بحسب البنك الذي يملك الأرض."],
  ])("and speaks of others, not to the reader: %s, %s", (language, line) => {
    expect(judgeNotice({ lines: [line], language, isDated: true })).toBeNull();
  });

  test("but a notice may name its site and browsers", () => {
    const lines = ["Please allow JavaScript in your browser, Chrome or Firefox, to read our Harbour Post."];
    const said = { lines, language: "en", isDated: false };
    expect(judgeNotice({ ...said, siteNames: ["Harbour Post"] })).toBe("blocked");
    expect(judgeNotice({ ...said, isDated: true, siteNames: ["Harbour Post"] })).toBe("blocked");
  });
});
