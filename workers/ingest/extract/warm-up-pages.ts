/**
 * Pages of invented news for warming up: what V8 has compiled for them is compiled for the first real page. They hold what real pages
 * hold in bulk (scripts, styles, comments, attributes in every order, menus, teasers), since a code path first met on a real page is
 * paid for there. One page has a known family's mark-up, the other nobody's.
 */
const NOW = "2026-01-02T03:04:05.000Z";
const PARAGRAPHS = 14;
const TEASERS = 60;
const MENU_ITEMS = 40;
const SCRIPT_LINES = 120;

const SENTENCES =
  "Sáng nay, đoàn công tác đã làm việc với chính quyền xã, trao đổi về kế hoạch chống hạn. Bà con cho biết nguồn nước đã ổn định, " +
  "đường đi lại thuận tiện hơn trước, và mong sớm có thêm một trạm bơm ở cuối kênh. ";

const ENGLISH =
  "The village council met on Monday to talk about water, and about who pays for it. “We have waited long enough,” said a farmer, " +
  "who asked for a pump at the end of the canal &amp; a road that holds in the rain. ";

function times(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join("\n");
}

function script(name: string): string {
  const lines = times(
    SCRIPT_LINES,
    (index) => `w.${name}${index}=function(a,b){return a<b&&b.length>${index}?"<i>"+a:null};`,
  );
  return `<script>(function(w){${lines}})(window);</script><style>${times(60, (index) => `.${name}-${index} a:hover{color:#0${index}${index}}`)}</style>`;
}

function paragraphs(text: string): string {
  return times(PARAGRAPHS, (index) => {
    const link = `<a href="/tin/${index}.html" title="xã ${index}" target="_blank">xã</a>`;
    return `<p class="line-${index}" style="text-align: justify;">${index + 1}. ${text}<b>Chú ý:</b> ${link}, <em>${text}</em>&nbsp;</p><!-- ${index} -->`;
  });
}

function teasers(name: string): string {
  return times(TEASERS, (index) => {
    const picture = `<a href="/bai-${index}.html" class="${name}-thumb t${index}"><img data-src="/i/${index}.jpg" src="data:image/gif;base64,R0" alt="Tin ${index}" width="120" height=80 loading=lazy></a>`;
    const title = `<h3 class="${name}-title"><a data-id="${index}" href="/bai-${index}.html">Tin khác số ${index} trong ngày hôm nay</a></h3>`;
    return `<div class="${name}-item item-${index}" id="${name}-${index}">${picture}${title}<span class="time">0${index % 9}:00 01/01/2026</span><p class="summary">${SENTENCES}</p></div>`;
  });
}

function menu(name: string): string {
  const items = times(
    MENU_ITEMS,
    (index) =>
      `<li class="menu-item m${index}"><a href="/${name}/${index}" title="Mục ${index}">Mục ${index}</a></li>`,
  );
  return `<header id="${name}-header" class="site-header"><nav role="navigation"><ul>${items}</ul></nav><svg viewBox="0 0 1 1"><path d="M0 0"/></svg><button type="button">Menu</button></header>`;
}

function head(title: string, name: string): string {
  return `<head><meta charset="utf-8"><title>${title} | Báo Mẫu</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="Báo Mẫu">
<meta name="viewport" content="width=device-width"><meta property="og:description" content="${SENTENCES}"><meta property="article:published_time" content="2026-01-01T08:00:00+07:00">
<link rel="canonical" href="https://mau.example/2026/${name}.html"><link rel=stylesheet href=/a.css>${script(name)}<script type="application/ld+json">{"@context":"https://schema.org",
"@type":"NewsArticle","headline":"${title}","description":"${SENTENCES}","datePublished":"2026-01-01T08:00:00+07:00","dateModified":"2026-01-01T09:00:00+07:00",
"author":[{"@type":"Person","name":"Trần &#272;&#7913;c Mẫu"}],"publisher":{"@type":"Organization","name":"Báo Mẫu"}}</script></head>`;
}

const family = `<!doctype html><html lang="vi">${head("Thêm nước cho cánh đồng cuối kênh", "nuoc")}<body>${menu("vi")}<div class="main"><div class="detail-cate"><a href="/x">Thời sự</a></div>
<h1 class="detail-title" data-role="title">Thêm nước cho cánh đồng cuối kênh</h1><div data-role="publishdate">01/01/2026 08:00 GMT+7</div>
<div data-role="author"><div class="name">Trần Đức Mẫu</div></div><h2 data-role="sapo">BM - ${SENTENCES}</h2><div class="detail-content afcbc-body" data-role="content">${paragraphs(SENTENCES)}
<figure type="Photo"><div><img src="/a.jpg" alt="a"></div><figcaption class="PhotoCMS_Caption"><p>Cánh đồng. Ảnh: Đ.M</p></figcaption></figure>
<div type="RelatedOneNews"><a href="/x.html">Tin liên quan</a></div><p style="text-align:right"><strong>Trần Đức Mẫu</strong></p></div></div>
<div class="box-comment"><textarea></textarea><input type=text></div><div class="box">${teasers("box")}</div><footer><p>Giấy phép số 1</p></footer>${script("cuoi")}</body></html>`;

const nobody = `<!doctype html><html lang="en">${head("Water for the last field", "water")}<body class="single">${menu("en")}<div class="wrap"><div class="c1">
<h1>Water for the last field</h1><div class="byline">By <a rel="author" href="/author/ann">Ann Example</a></div><time datetime="2026-01-01T01:00:00Z">January 1, 2026 at 8:00 am</time>
<table><tr><td>one<td>two</table><ul><li>First<li>Second</ul><blockquote>${ENGLISH}</blockquote>${paragraphs(ENGLISH)}<p>Sign up for our newsletter</p><br>x<br><br>y</div>
<aside class="sidebar related"><h2>More stories</h2>${teasers("card")}</aside></div>${script("tail")}</body></html>`;

export const warmUpPages = [
  { html: family, url: "https://mau.example/thoi-su/them-nuoc-20260101080000.htm", now: NOW },
  { html: nobody, url: "https://sample.example/2026/01/01/water", now: NOW },
] as const;
