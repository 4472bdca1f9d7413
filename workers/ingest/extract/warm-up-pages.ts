/** Small pages of invented news that touch every step of the extractor, once as a known family's mark-up and once as nobody's. */
const NOW = "2026-01-02T03:04:05.000Z";

const SENTENCES =
  "Sáng nay, đoàn công tác đã làm việc với chính quyền xã, trao đổi về kế hoạch chống hạn. Bà con cho biết nguồn nước đã ổn định, " +
  "đường đi lại thuận tiện hơn trước, và mong sớm có thêm một trạm bơm ở cuối kênh. ";

const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<p class="line-${index}">${index + 1}. ${SENTENCES}<a href="/tin/${index}">xã</a>.</p>`,
  ).join("\n");

const teasers = Array.from(
  { length: 20 },
  (_, index) =>
    `<li class="item related-${index}"><h3><a href="/bai-${index}.html">Tin khác số ${index}</a></h3><span class="time">0${index % 9}:00 01/01/2026</span></li>`,
).join("");

const head = (title: string): string =>
  `<head><meta charset="utf-8"><title>${title} | Báo Mẫu</title><meta property="og:title" content="${title}">` +
  `<meta property="og:description" content="${SENTENCES}"><meta property="article:published_time" content="2026-01-01T08:00:00+07:00">` +
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}",` +
  `"datePublished":"2026-01-01T08:00:00+07:00","author":{"@type":"Person","name":"Trần &#272;&#7913;c Mẫu"}}</script></head>`;

const family = `<!doctype html><html lang="vi">${head("Thêm nước cho cánh đồng cuối kênh")}<body><nav><ul>${teasers}</ul></nav>
<h1 class="detail-title" data-role="title">Thêm nước cho cánh đồng cuối kênh</h1><div data-role="publishdate">01/01/2026 08:00 GMT+7</div>
<div data-role="author"><div class="name">Trần Đức Mẫu</div></div><h2 data-role="sapo">BM - ${SENTENCES}</h2>
<div class="detail-content afcbc-body" data-role="content">${paragraphs(12)}<figure><img src="/a.jpg"><figcaption>Cánh đồng. Ảnh: Đ.M</figcaption></figure>
<div type="RelatedOneNews"><a href="/x.html">Tin liên quan</a></div></div><ul class="box">${teasers}</ul></body></html>`;

const nobody = `<!doctype html><html lang="en">${head("Water for the last field")}<body><div class="wrap"><ul>${teasers}</ul><div class="c1">
<h1>Water for the last field</h1><div class="byline">By Ann Example</div><time datetime="2026-01-01T01:00:00Z">January 1, 2026</time>
<table><tr><td>one</td><td>two</td></tr></table><blockquote>${SENTENCES}</blockquote>${paragraphs(14)}</div><div class="more">${teasers}</div></div></body></html>`;

export const warmUpPages = [
  { html: family, url: "https://mau.example/thoi-su/them-nuoc-20260101080000.htm", now: NOW },
  { html: nobody, url: "https://sample.example/2026/01/01/water", now: NOW },
] as const;
