import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const TITLE = "Lock on the upper canal gets new gates";
const LEAD =
  "The lock on the upper canal gets new gates this winter, after two barges were stuck in it for a week.";
const TEXT = [
  "The water board decided on Monday to close the lock from December to March and to replace both pairs of gates.",
  "The old ones are of oak and have leaked since the spring, the board said, so that the upper reach lost a foot of water.",
  "Skippers will have to use the lower canal, which is a day longer, and are to pay no toll there until April.",
];

function leadOf(above: string, language = "en", after = ""): string | null {
  const text = TEXT.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const html = `<html lang="${language}"><title>${TITLE}</title><body><article><h1>${TITLE}</h1><p>12.03.2026</p>${above}${text}${after}</article></body></html>`;
  const outcome = extract({ html, url: "https://gazette.example/lock-7153", now: "2026-04-01T00:00:00Z" });
  return outcome.ok ? outcome.value.lead : outcome.reason;
}

describe("the first paragraph is the lead if it alone is set off:", () => {
  test.each([
    `<p><em>${LEAD}</em></p>`,
    `<p><i>${LEAD}</i></p>`,
    `<p><b><i>${LEAD}</i></b></p>`,
    `<p><big>${LEAD}</big></p>`,
    `<p><font size="3"><b>${LEAD}</b></font></p>`,
    `<p style="font-weight: bold">${LEAD}</p>`,
    `<p><span style="font-weight:700">${LEAD}</span></p>`,
    `<p style="font-style:italic">${LEAD}</p>`,
    `<em>${LEAD}</em>`,
    `<span class="k4">${LEAD}</span>`,
  ])("%s", (markup) => expect(leadOf(markup)).toBe(LEAD));
});

describe("it is none", () => {
  test.each([
    [
      "if it is a caption in italic type",
      `<p><img src="/l.jpg"></p><p><em>The upper lock in winter.</em></p>`,
    ],
    ["if it is a motto", `<p><em>“Water finds its way, and so do those who live by it.”</em></p>`],
    ["if it is a short heading", "<p><strong>Two winters of works on the canal</strong></p>"],
    [
      "if only its first words are set off",
      `<p><em>Oak gates</em> are what the water board has ordered.</p>`,
    ],
  ])("%s", (_why, markup) => expect(leadOf(markup)).toBeNull());
});

describe("a line that asks readers to do something for the outlet is no lead, and the next one is:", () => {
  test.each([
    ["en", "Sign up for our morning briefing, free and in your inbox at six."],
    ["en", "Follow us on WhatsApp so that you never miss what happens on the canal."],
    ["en", "Download our app and read the news of the valley first."],
    ["en", "Already a member? Log in here to go on."],
    ["en", "If you would rather have us look after your boat, click here to get started."],
    ["en", "This article is more than three years old."],
    ["en", "Read more: Toll on the lower canal goes up."],
    ["de", "Abonnieren Sie unseren Newsletter und erfahren Sie jeden Morgen, was im Tal geschieht."],
    ["de", "Dieser Beitrag ist älter als drei Jahre."],
    ["fr", "Téléchargez notre application pour suivre toute l’actualité de la vallée."],
    ["es", "Síguenos en Telegram y no te pierdas ninguna noticia del valle."],
    ["it", "Iscriviti alla newsletter per ricevere ogni mattina le notizie della valle."],
    ["pt", "Leia também: portagem do canal volta a subir."],
    ["nl", "Volg ons op WhatsApp en mis geen enkel bericht uit de vallei."],
    ["sv", "Ladda ner vår app och få nyheterna från dalen först."],
    ["pl", "Dołącz do nas na WhatsAppie i nie przegap wiadomości z doliny."],
    ["ru", "Подписывайтесь на наш канал в Telegram, чтобы не пропустить новости."],
    ["tr", "Bültenimize abone olun, vadinin haberleri her sabah gelsin."],
    ["id", "Ikuti saluran WhatsApp kami agar tidak ketinggalan berita lembah."],
    ["vi", "Mời bạn đọc đăng ký bản tin để nhận tin nóng mỗi sáng qua thư điện tử."],
    ["vi", "Theo dõi chúng tôi trên Zalo để cập nhật tin tức trong vùng."],
    ["ja", "ニュースレターに登録すると、毎朝最新のニュースをお届けします。"],
    ["zh", "下载我们的客户端，第一时间获取最新新闻。"],
    ["ko", "뉴스레터를 구독하시면 매일 아침 새 소식을 보내 드립니다."],
  ])("%s %s", (language, call) => {
    expect(leadOf(`<div class="k5">${call}</div>`, language)).toBeNull();
    expect(leadOf(`<p><strong>${call}</strong></p>`, language)).toBeNull();
    expect(leadOf(`<div class="k5">${call}</div><p class="k6">${LEAD}</p>`, language)).toBe(LEAD);
  });
});

test.each([
  ["en", "Join the skippers who crossed the Channel last week, and a third of them would go again."],
  ["en", "Support for the new gates is growing in the valley, a poll of eight hundred people shows."],
  ["vi", "Nhận tin báo của người dân, lực lượng chức năng có mặt ngay trong đêm và đóng cửa cống."],
  ["vi", "Nhấn mạnh vai trò của tuyến kênh, lãnh đạo tỉnh yêu cầu hoàn thành cống trước mùa mưa."],
  ["vi", "Đăng nhập tài khoản lạ để nhận phí qua cống, nhiều người lái đò bị mất tiền."],
  ["vi", "Tải ứng dụng giả mạo bản đồ kênh đào, một phụ nữ ở bến Thượng mất hai tỷ đồng."],
  ["en", "Support our skippers, the president of the water board said in the valley on Monday."],
  ["en", "Download an app that promises free toll, and the money is gone, police in the valley warn."],
  ["de", "Jetzt steht fest, dass die neuen Tore der Schleuse aus Eiche sein werden, wie die alten."],
])("a sentence of the news that begins so is one: %s %s", (language, lead) => {
  expect(leadOf(`<div class="k5">${lead}</div>`, language)).toBe(lead);
});

test("the text of a banner, above its button, is no lead", () => {
  const banner = `<div><div class="k7"><span>A boat of your own</span><p>Rent one of forty boats from the largest yard in the whole of the valley.</p></div><a href="/contact">contact us</a></div>`;
  expect(leadOf(banner)).toBeNull();
  const header = `<div><p class="k8">${LEAD}</p><a href="/people/ml">Mara Linden</a></div>`;
  expect(leadOf(header)).toBe(LEAD);
});

test("a row of labels to share the page is no lead beside a sentence", () => {
  const labels = "Facebook Twitter Flipboard Send Messenger Copy the link to this page Link copied";
  expect(leadOf(`<div>${labels}</div><div>${LEAD}</div>`)).toBe(LEAD);
});
