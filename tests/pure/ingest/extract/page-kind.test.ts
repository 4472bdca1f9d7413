import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const NOW = "2026-11-28T15:00:00.000Z";

function read(html: string, hints = {}, path = "/tin/cau-moi-123456.html"): string {
  const outcome = extract({ html, url: `https://bao.example${path}`, now: NOW, hints });
  return outcome.ok ? "an article" : outcome.reason;
}

type Page = { title: string; heading?: string; head?: string; text?: string; after?: string };

function pageOf({ title, heading = title, head = "", text = "", after = "" }: Page): string {
  return `<!doctype html><html><head><title>${title}</title>${head}</head>
    <body><article><h1>${heading}</h1>${text}</article>${after}</body></html>`;
}

const DECLARED =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-20T08:00:00+07:00">';
const BRIEF =
  "<p>Sáng 20/11, hai tỉnh thông xe cây cầu qua sông, sau ba năm thi công và hai lần lùi ngày hẹn.</p>" +
  "<p>Xe tải trên mười tấn vẫn đi đường cũ cho tới khi đoạn dốc phía tây được làm xong.</p>";
const LONGER = `${BRIEF}<p>Người dân hai bờ không còn phải chờ phà; bến cũ thành chợ cá, họp từ năm giờ sáng mỗi ngày.</p>`;
const LOGIN_BOX = '<div class="box"><form><input name="u"><input name="p" type="password"></form></div>';
const GUARD_SCRIPT = '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>';
const TRACKER =
  '<script>document.cookie="seen=1;path=/"; if (location.hash === "#m") window.location = "/m"</script>';
const SHORT_BRIEF =
  "<p>Sáng 20/11, hai tỉnh thông xe cây cầu qua sông; xe tải trên mười tấn vẫn đi đường cũ thêm một năm.</p>";
const MENU = '<a href="/a">Thời sự</a> <a href="/b">Kinh tế</a> <a href="/c">Văn hóa</a>';
const TEASERS = Array.from(
  { length: 40 },
  (_, n) =>
    `<div class="b"><h3><a href="/tin/${n}">Một đầu đề khác của buổi sáng nay, số ${n}</a></h3></div>`,
).join("");

describe("a declared and dated article is accepted despite a mark on its page, however short", () => {
  test.each([
    ["a box to log in", { after: LOGIN_BOX }],
    ["the script of a guard", { after: GUARD_SCRIPT }],
    ["a script that sets a cookie and may go elsewhere", { after: TRACKER }],
    ["a list of other news", { after: TEASERS }],
    ["a notice that it quotes", { text: `<p>Trang báo “Access Denied” suốt buổi sáng 20/11.</p>${BRIEF}` }],
    ["the number of an error in its headline", { title: "Lỗi 500 làm tê liệt cổng dịch vụ công" }],
    ["what was not found in its headline", { title: "Không tìm thấy nạn nhân thứ ba vụ lật thuyền" }],
    ["cookies in its headline", { title: "Cách làm cookie giòn trong hai mươi phút" }],
  ])("%s", (_, page) => {
    expect(read(pageOf({ title: "Thông xe cầu mới", text: BRIEF, head: DECLARED, ...page }))).toBe(
      "an article",
    );
  });
});

describe("a page that declares nothing is an article by its text and its date or headline", () => {
  test.each([
    [
      "a short text with its date, beside a box to log in",
      { text: `<time>20/11/2026 08:00</time>${BRIEF}`, after: LOGIN_BOX },
    ],
    ["a text under a headline, beside a box to log in", { text: LONGER, after: LOGIN_BOX }],
    ["a text under a headline, with the script of a guard", { text: LONGER, after: GUARD_SCRIPT }],
    ["a text in a box of its own, before forty teasers", { text: LONGER, after: TEASERS }],
    [
      "a dated paragraph below a video, before forty teasers",
      {
        text: `<video src="/v.mp4"></video><time>20/11/2026 08:00</time>${BRIEF.slice(0, BRIEF.indexOf("</p>"))}</p>`,
        after: TEASERS,
      },
    ],
    [
      "a brief, beside a box to log in, on a page that leads elsewhere",
      { text: SHORT_BRIEF, after: LOGIN_BOX + MENU },
    ],
    [
      "a brief with the script of a guard, on a page that leads elsewhere",
      { text: SHORT_BRIEF, after: GUARD_SCRIPT + MENU },
    ],
    [
      "a sentence below a video",
      { head: '<meta property="og:type" content="video.other">', text: SHORT_BRIEF },
    ],
    [
      "the number of an error in its headline",
      { title: "500 hộ dân bị mất điện vì bão số 13", text: LONGER },
    ],
    [
      "what was not found in its headline",
      { title: "Không tìm thấy trang phục cổ trong kho bảo tàng", text: LONGER },
    ],
    ["a name with a number", { title: "500px đóng cửa kho ảnh miễn phí", text: LONGER }],
    ["cookies in its headline", { title: "Cookie giòn, món quà của mùa đông xứ lạnh", text: LONGER }],
  ])("%s", (_, page) =>
    expect(read(pageOf({ title: "Hai tỉnh thông xe cầu mới", ...page }))).toBe("an article"),
  );
});

test("a section page is no article because its state has a date with the section's name", () => {
  const title = "Tin về những cây cầu mới của hai tỉnh";
  const state = `<script>{"title":"${title}","publishedAt":"2026-11-20T08:00:00+07:00"}</script>`;
  const first = BRIEF.slice(0, BRIEF.indexOf("</p>"));
  expect(read(pageOf({ title, text: `${first}</p>`, after: TEASERS + state }))).toBe("listing-page");
});

const SHORT = "<p>Vui lòng thử lại sau, hoặc liên hệ với tòa soạn theo số điện thoại ở chân trang này.</p>";

describe("a page in place of the requested one is not an article", () => {
  test.each([
    [
      "a stub that sets a cookie",
      '<script>document.cookie="D1N=abc;path=/";window.location.reload(true);</script>',
      "blocked",
    ],
    [
      "Imperva's frame",
      '<html><body><iframe src="/_Incapsula_Resource?x=1"></iframe></body></html>',
      "blocked",
    ],
    [
      "Cloudflare's challenge",
      pageOf({
        title: "Just a moment...",
        heading: "bao.example",
        text: "<h2>Verifying you are human. This may take a few seconds.</h2>",
      }),
      "blocked",
    ],
    [
      "a refusal in English",
      pageOf({
        title: "Access Denied",
        text: `<p>You don't have permission to access "/tin" on this server.</p>`,
      }),
      "blocked",
    ],
    ["a refusal in Vietnamese", pageOf({ title: "Thông báo từ chối truy cập", text: SHORT }), "blocked"],
    ["a soft 404", pageOf({ title: "404 - Không tìm thấy trang | Báo Sông", text: SHORT }), "error-page"],
    [
      "a soft 404 in words",
      pageOf({ title: "Báo Sông", heading: "Trang bạn yêu cầu không tồn tại", text: SHORT }),
      "error-page",
    ],
    [
      "a soft 404 that calls itself an article",
      pageOf({ title: "Page not found", head: '<meta property="og:type" content="article">', text: SHORT }),
      "error-page",
    ],
    ["a fault of the server with status 200", pageOf({ title: "502 Bad Gateway" }), "error-page"],
    [
      "a page to log in",
      pageOf({ title: "Đăng nhập - Báo Sông", text: SHORT, after: LOGIN_BOX }),
      "login-page",
    ],
    [
      "a form with a password and little else",
      pageOf({ title: "Báo Sông", text: SHORT, after: LOGIN_BOX }),
      "login-page",
    ],
    [
      "a form to log in below a headline and a text, in their box",
      pageOf({ title: "Khu vực dành riêng cho bạn bè", text: SHORT_BRIEF + LOGIN_BOX, after: MENU }),
      "login-page",
    ],
    [
      "a notice under a headline of the site's own, without a mark",
      pageOf({
        title: "Báo Sông",
        heading: "Chuyện này hơi khó nói một chút",
        text: "<p>Bài viết bạn tìm đã được gỡ khỏi hệ thống, hoặc không còn tồn tại. Mời bạn trở lại trang đầu.</p>",
        after: MENU,
      }),
      "error-page",
    ],
    ["a page that asks for consent", pageOf({ title: "Before you continue", text: SHORT }), "consent-page"],
    ["nothing", " ", "empty-page"],
  ])("%s", (_, html, reason) => {
    expect(read(html)).toBe(reason);
    // What a feed says of the page does not make it one.
    expect(read(html, { title: "Thông xe cầu mới", publishedAt: "2026-11-20T01:00:00.000Z" })).toBe(reason);
  });
});

test("a section with teasers and little of its own is a list", () => {
  expect(
    read(
      pageOf({
        title: "Kinh tế",
        text: "<p>Tin kinh tế trong ngày, đọc nhanh mỗi sáng.</p>",
        after: TEASERS,
      }),
      {},
      "/kinh-te",
    ),
  ).toBe("listing-page");
});
