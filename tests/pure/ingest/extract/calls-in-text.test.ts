import { describe, expect, test } from "vitest";
import { isCallOfOutlet } from "../../../../workers/ingest/extract/text/call-to-act.ts";
import { extract } from "../../../../workers/ingest/extract.ts";

describe("a paragraph that tells readers what to do on a service of the outlet is a call", () => {
  test.each([
    ["vi", "Đừng quên bấm nút đăng ký kênh YouTube của báo để xem phóng sự mỗi tối thứ Bảy."],
    ["en", "Want the latest from the pier? Join us on WhatsApp, it takes a minute."],
    ["de", "Folgen Sie uns auf Instagram, dort zeigen wir die Bilder des Tages."],
    ["fr", "Retrouvez toutes nos vidéos sur YouTube et abonnez-vous."],
    ["es", "Únete a nuestro canal de Telegram para enterarte antes que nadie."],
    ["id", "Yuk, ikuti saluran WhatsApp kami agar tidak ketinggalan."],
    ["th", "กดติดตามเพจ Facebook ของเราเพื่อไม่พลาดข่าวสำคัญ"],
    ["lo", "ຕິດຕາມຂ່າວສານຈາກພວກເຮົາທາງ Facebook ໄດ້ທຸກມື້"],
    ["zh", "敬请关注我们的微信公众号，获取更多消息。"],
    ["ja", "最新情報はLINEの公式アカウントをフォローしてください。"],
    ["ko", "유튜브 채널을 구독하고 매일 새 소식을 받아 보세요."],
    ["ar", "تابعوا صفحتنا على فيسبوك لمعرفة آخر المستجدات."],
    ["cs", "Sledujte nás na Instagramu, fotíme tam každý den."],
    ["hu", "Kövessen minket a Facebookon, és nem marad le semmiről."],
    ["ro", "Urmăriți-ne pe Facebook pentru cele mai noi știri."],
    ["el", "Ακολουθήστε μας στο Facebook για όλες τις ειδήσεις."],
    ["fi", "Seuraa meitä Instagramissa, niin näet kuvat ensin."],
    ["en", "Do you have pictures of the storm? Send them to newsroom@tidewater.example today."],
    ["vi", "Tin, bài cộng tác xin gửi về toasoan@songhuong.example, kèm số điện thoại liên hệ."],
  ])("%s: %s", (_, text) => expect(isCallOfOutlet(text)).toBe(true));

  test.each([
    ["news of a service", "Facebook and Instagram were down for two hours on Tuesday in half of Europe."],
    ["a quotation", "“Follow us on Telegram and earn a thousand a day,” read the message that she got."],
    ["what victims were told", "Download the fake app from Google Play, victims were told, and wait."],
    ["news of a button", "Subscribe buttons on YouTube will look different from next month, the firm said."],
    ["news of figures", "Sign up numbers for Mastodon tripled in the week after the sale."],
    ["what a victim did", "加入微信群后,王女士在两周内被骗走二十多万元,她随后报案。"],
    ["what pupils did", "Ikuti tren di TikTok, tiga pelajar nekat memanjat menara air desa."],
    ["what reading leads to", "Theo dõi livestream trên TikTok, chị Hoa đặt mua ba chiếc váy màu xanh."],
    ["a row on a service", "Sigue la polémica en Twitter por las palabras del alcalde sobre el puente."],
    ["what can be ordered", "LINEのグループに登録すると前日の献立が届くという。"],
    ["a call of others", "Call the harbour office on 02 33 44 if you see a seal on the beach."],
    ["a firm's call, without a service", "Download our free price list to set fair prices for your pipes."],
    ["an address of others", "Witnesses can write to the coast guard at seals@coast.example until Friday."],
    ["an address in a list", "redaction@radio.example"],
  ])("and %s is none: %s", (_, text) => expect(isCallOfOutlet(text)).toBe(false));
});

test("a call without a word for the outlet is one if it is a link", () => {
  const call = "Follow the Tidewater Post on Facebook and Instagram for the weather at the pier.";
  expect([isCallOfOutlet(call), isCallOfOutlet(call, true)]).toEqual([false, true]);
});

const TEXT = [
  "The seal that had slept on the pier since Sunday swam back to the bank on Tuesday morning.",
  "Forty people had come to see it, and the baker sold out of rolls before eight o’clock.",
  "The harbour office asks everyone to keep twenty paces away if it comes back next week.",
];
const CALL = "Subscribe to our channel on YouTube to see the seal swim.";

describe("such a call is no part of the body, however it is set", () => {
  test.each([
    ["as the paragraphs are", `<p>${CALL}</p>`],
    ["in italics", `<p><em>${CALL}</em></p>`],
    ["as a link", `<p><a href="https://video.example/c">${CALL}</a></p>`],
    ["in a box", `<div class="k8"><span>${CALL}</span></div>`],
  ])("%s", (_, call) => {
    for (const at of [1, 2, 3]) {
      const lines = TEXT.map((text) => `<p>${text}</p>`).toSpliced(at, 0, call);
      const html = `<html lang="en"><title>The seal swam back</title><body><div><h1>The seal swam back</h1>${lines.join("")}</div></body></html>`;
      const outcome = extract({ html, url: "https://pier.example/seal-81234", now: "2026-04-01T00:00:00Z" });
      expect(outcome).toMatchObject({ ok: true, value: { body: TEXT.join("\n\n") } });
    }
  });
});

describe("a step of instructions is no call of the outlet", () => {
  test.each([
    ["vi", "Cách cài VNeID trên điện thoại", "<p>Tải ứng dụng VNeID trên App Store hoặc Google Play.</p>"],
    [
      "en",
      "How to report a scam message",
      "<p>Download the ScamShield app from the App Store or Google Play.</p>",
    ],
    [
      "de",
      "So melden Sie Funklöcher",
      "<p>Laden Sie die FunkApp aus dem App Store oder von Google Play.</p>",
    ],
    ["fr", "Comment déclarer ses revenus", "<p>Téléchargez ImpotsGouv sur l’App Store ou Google Play.</p>"],
    [
      "en",
      "How to vote abroad",
      "<ol><li>Download the form from Google Play.</li><li>Sign it twice.</li></ol>",
    ],
  ])("%s: %s", (language, title, step) => {
    const lines = [
      "The ministry has opened the service on Monday, and 4,000 people used it on the first day alone.",
      "VNeID, ScamShield, FunkApp and ImpotsGouv are the apps that the ministry itself has checked.",
      "Whoever has no telephone can still go to the office of the ward between eight and noon.",
    ];
    const [first, ...rest] = lines.map((line) => `<p>${line}</p>`);
    const html = `<html lang="${language}"><title>${title}</title><body><div><h1>${title}</h1>${first}${step}${rest.join("")}</div></body></html>`;
    const outcome = extract({ html, url: "https://pier.example/steps-81234", now: "2026-04-01T00:00:00Z" });
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.value.body).toContain(
      step
        .replace(/<[^>]*>/g, " ")
        .trim()
        .split("  ")[0],
    );
  });
});
