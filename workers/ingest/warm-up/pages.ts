/**
 * Number of invented pages for warming up: code that V8 compiles for them is compiled for the first real
 * page. Each is built differently, because a page unlike all earlier ones makes V8 discard compiled code:
 * mark-up of a known family or of none, with and without data, menus, teasers, tables, pictures, comments, in
 * two languages.
 */
const VARIANTS = 12;
const NOW = "2026-01-02T03:04:05.000Z";

const VIETNAMESE =
  "Sáng nay, đoàn công tác đã làm việc với chính quyền xã, trao đổi về kế hoạch chống hạn. Bà con cho biết nguồn nước đã ổn định, " +
  "đường đi lại thuận tiện hơn trước, và mong sớm có thêm một trạm bơm ở cuối kênh. ";

const ENGLISH =
  "The village council met on Monday to talk about water, and about who pays for it. “We have waited long enough,” said a farmer, " +
  "who asked for a pump at the end of the canal &amp; a road that holds in the rain. ";

type Variant = { number: number; vietnamese: boolean; text: string; title: string };

function times(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join("\n");
}

function script({ number }: Variant, lines: number): string {
  const functions = times(
    lines,
    (index) => `w.f${number}_${index}=function(a,b){return a<b&&b.length>${index}?"<i>"+a:null};`,
  );
  const rules = times(lines, (index) => `.c${number}-${index} a:hover{color:#${index}}`);
  return `<script>(function(w){${functions}})(window);</script><style>${rules}</style>`;
}

function head(variant: Variant): string {
  const { number, title, text, vietnamese } = variant;
  const author = vietnamese
    ? '{"@type":"Person","name":"Trần &#272;&#7913;c Mẫu"}'
    : '[{"@type":"Person","name":"Ann Example"},"Bob Example"]';
  const article = `{"@type":"NewsArticle","headline":"${title}","description":"${text}","datePublished":"2026-01-01T08:00:00+07:00","author":${author}}`;
  const data =
    number % 4 === 3
      ? ""
      : `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[${article},{"@type":"WebSite","name":"Báo Mẫu"}]}</script>`;
  const date =
    number % 3 === 0 ? "" : '<meta property="article:published_time" content="2026-01-01T08:00:00+07:00">';
  return `<head><meta charset="utf-8"><title>${title} | Báo Mẫu</title><meta property="og:title" content="${title}"><meta content="Báo Mẫu" property=og:site_name>
<meta name="viewport" content="width=device-width">${date}<meta name='description' content='${text}'><link rel="canonical" href="/2026/${number}.html">${script(variant, 40 + number * 10)}${data}</head>`;
}

function paragraphs({ number, text }: Variant): string {
  return times(8 + number, (index) => {
    const link = `<a href="/tin/${index}.html" title="xã ${index}" target="_blank">xã</a>`;
    const style =
      index % 3 === 0
        ? ' style="text-align: justify;"'
        : index % 3 === 1
          ? ` class="p${number} line-${index}"`
          : "";
    return `<p${style}>${index + 1}. ${text}<b>Chú ý:</b> ${link}, <em>${text}</em>&nbsp;</p><!-- ${index} -->`;
  });
}

function teasers({ number, text }: Variant): string {
  return times(20 + 5 * number, (index) => {
    const picture = `<a href="/bai-${index}.html" class="thumb${number} t${index}"><img data-src="/i/${index}.jpg" src="data:image/gif;base64,R0" alt='Tin ${index}' width=120 loading=lazy></a>`;
    const title = `<h3 class="title-${number}"><a data-id="${index}" href="/bai-${index}.html">Tin khác số ${index} trong ngày hôm nay</a></h3>`;
    return `<div class="item${number} story-${index}" id="n${number}-${index}">${picture}${title}<span class="time">0${index % 9}:00 01/01/2026</span><p>${text}</p></div>`;
  });
}

function menu({ number }: Variant): string {
  const items = times(
    20 + 3 * number,
    (index) =>
      `<li class="menu-item m${index}"><a href="/${number}/${index}">Mục ${index}</a>${index % 5 ? "" : "<ul><li>a<li>b</ul>"}</li>`,
  );
  return `<header id="header-${number}"><nav role="navigation"><ul>${items}</ul></nav><svg viewBox="0 0 1 1"><path d="M0 0"/></svg><button type="button">Menu</button></header>`;
}

function extras(variant: Variant): string {
  const { number, text } = variant;
  const picture = `<figure class="f${number}"><img src="/a${number}.jpg"><figcaption>Cánh đồng. Ảnh: Đ.M</figcaption></figure>`;
  const table = `<table class="t"><tr><th>one<th>two</tr><tr><td>1</td><td>2</td></tr></table><ul><li>${text}<li>Second</ul>`;
  const box = `<div class="related-${number}"><a href="/x.html">Tin liên quan</a></div><blockquote>${text}</blockquote><br>x<br><br>y<h2 id="h-${number}">Mục</h2>`;
  return (
    [picture, table, box].slice(0, (number % 3) + 1).join("\n") +
    (number % 2 ? oddities({ ...variant, text: variant.text.slice(0, 90) }) : "")
  );
}

/**
 * Things that few pages have, although most pages have some of them: rare tags, sloppy attributes, entities
 * of every kind, elements left open.
 */
function oddities({ number, text }: Variant): string {
  const tags =
    "section span i u h3 h4 h5 ol dl dt dd pre code sup sub small font center main address details summary s q cite mark time".split(
      " ",
    );
  const zoo = tags
    .map(
      (tag, index) =>
        `<${tag} class = "z${index}" data-x>${index % 2 ? text : "x"} &eacute;&ndash;&#8217;&#x201c;&hellip;&copy &unknown;</${tag}>`,
    )
    .join("<hr /><br/>");
  const skipped = `<noscript><img src="/n.gif"></noscript><iframe src='/f' width=1 ></iframe><select><option selected>1<option>2</select><object><param name=a><p>y</p></object><div><button type=button>z</div>`;
  const sloppy = `<DIV ID=odd${number} ALIGN=center><IMG SRC=/odd.gif ALT = "a > b" ><p align=right dir = ltr hidden>hidden</p><p style='display:none'>none</p></DIV></span></p><![CDATA[x]]><?php x ?>`;
  return `${skipped}${sloppy}<div class="zoo-${number}">${zoo}</div>`;
}

function article(variant: Variant): string {
  const { number, title, text } = variant;
  const family = `<h1 class="detail-title" data-role="title">${title}</h1><div data-role="publishdate">01/01/2026 08:00 GMT+7</div><div data-role="author"><div class="name">Trần Đức Mẫu</div></div>
<h2 data-role="sapo">BM - ${text}</h2><div class="detail-content afcbc-body" data-role="content">${paragraphs(variant)}${extras(variant)}<div type="RelatedOneNews"><a href="/x">x</a></div></div>`;
  const nobody = `<h1>${title}</h1><div class="byline">By <a rel="author" href="/author/ann">Ann Example</a></div><time datetime="2026-01-01T01:00:00Z">January 1, 2026 at 8:00 am</time>
<div class="${["story-body", "text", "content", "c1"][number % 4]}">${paragraphs(variant)}${extras(variant)}<p style="text-align:right"><strong>Trần Đức Mẫu</strong></p><p>Sign up for our newsletter</p></div>`;
  return number % 3 === 0 ? family : nobody;
}

function page(number: number): { html: string; url: string; now: string } {
  const vietnamese = number % 2 === 0;
  const title = vietnamese ? "Thêm nước cho cánh đồng cuối kênh" : "Water for the last field";
  const variant = { number, vietnamese, title, text: vietnamese ? VIETNAMESE : ENGLISH };
  const [open, close] = ["<div class='w'>".repeat(number), "</div>".repeat(number)];
  const comments = times(
    number * 2,
    (index) =>
      `<div class="comment c${index}"><p>${ENGLISH}</p><form><input type=text><textarea></textarea></form></div>`,
  );
  const html = `<!doctype html><html lang="${vietnamese ? "vi" : "en"}">${head(variant)}<body class="page-${number}">${menu(variant)}${open}<article id=a${number}>${article(variant)}</article>${close}
<div id="comments">${comments}</div><aside class="sidebar">${teasers(variant)}</aside><footer><p>Giấy phép số ${number}</p></footer>${script(variant, 30)}</body></html>`;
  return { html, url: `https://mau.example/2026/01/01/${number}.html`, now: NOW };
}

export const warmUpPages = Array.from({ length: VARIANTS }, (_, number) => page(number));
