import { expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const TITLE = "Chợ nổi một sáng cuối năm trên sông Hạ";
const LEAD = "Từ bốn giờ sáng, hàng trăm ghe thuyền đã tụ về khúc sông rộng để bán hàng Tết.";
const CAPTIONS = [
  "Ghe đầu tiên cập bến lúc bốn giờ mười lăm, chở đầy cúc mâm xôi từ vườn nhà ông Bảy.",
  "Người bán treo mỗi thứ một quả lên cây bẹo để khách từ xa nhìn thấy.",
  "Đến tám giờ, chợ vãn dần; chỉ còn vài ghe hàng ăn phục vụ khách du lịch.",
];

function read(text: string, after = "") {
  const outcome = extract({
    html: `<html lang="vi"><title>${TITLE} - Báo Sông</title><div class="a1"><h1>${TITLE}</h1><div>20/11/2026 10:05</div><h2>${LEAD}</h2><div class="a2">${text}</div></div>${after}`,
    url: "https://song.example/cho-noi-1.html",
    now: "2026-11-28T15:00:00.000Z",
  });
  return outcome.ok ? outcome.value : outcome.reason;
}

const picture = (caption: string, at: number) =>
  `<figure><img src="/${at}.jpg"><figcaption>${caption}</figcaption></figure>`;
const TEASERS = Array.from(
  { length: 9 },
  (_, at) =>
    `<div class="t1"><figure><img src="/t${at}.jpg"><figcaption><a href="/t-${at}-20261.html">Một bài khác trong số báo hôm nay, số ${at}</a></figcaption></figure></div>`,
).join("");

test("the captions of a story in pictures are its text, if it has no other", () => {
  expect(read(CAPTIONS.map(picture).join(""), TEASERS)).toMatchObject({
    title: TITLE,
    lead: LEAD,
    body: CAPTIONS.join("\n\n"),
    images: [{ url: "https://song.example/0.jpg" }, {}, {}],
    provenance: { body: "captions" },
  });
});

test("captions beside a text are none of it", () => {
  const text = CAPTIONS.map((line) => `<p>${line} ${LEAD}</p>`).join("");
  const body = CAPTIONS.map((line) => `${line} ${LEAD}`).join("\n\n");
  expect(read(picture("Chợ nổi nhìn từ trên cầu, lúc sáu giờ sáng.", 1) + text)).toMatchObject({ body });
});

test("one caption alone is no story", () => {
  expect(read(picture(CAPTIONS[0] ?? "", 0))).toBe("no-article-text");
});

test("captions that are links to other articles are no story", () => {
  expect(read(TEASERS)).toBe("no-article-text");
});
