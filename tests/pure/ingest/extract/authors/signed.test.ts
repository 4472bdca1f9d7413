import { expect, test } from "vitest";
import { extract } from "../../../../../workers/ingest/extract.ts";

const TEXT = [
  "Sáng 6/3, hai tỉnh thông xe cây cầu qua sông, sau ba năm thi công và hai lần lùi ngày hẹn với người dân.",
  "Xe tải trên mười tấn vẫn đi đường cũ cho tới khi đoạn dốc phía tây được làm xong, theo ban quản lý dự án.",
  "Người dân hai bờ không còn phải chờ phà; bến cũ thành chợ cá, họp từ năm giờ sáng mỗi ngày trong tuần.",
];

const ENGLISH = [
  "Two counties opened the bridge over the Wend on Friday, after three years of work and two delays.",
  "Lorries of more than ten tons stay on the old road until the western slope has been repaired.",
  "Nobody waits for the ferry any more; its landing has become a fish market that opens at five.",
];

/** The page's boxes have names that nobody knows, and its text stands in a box of its own. */
function authorsOf({ under = "", inside = "", behind = "", lines = TEXT }): string[] {
  const text = lines.map((line) => `<p class="x1">${line}</p>`).join("");
  const [lang, title] =
    lines === TEXT ? ["vi", "Hai tỉnh thông xe cầu mới"] : ["en", "Two counties open their new bridge"];
  const html = `<html lang="${lang}"><head><title>${title}</title></head><body><h1>${title}</h1>
    <div class="x2">${under}<time>06/03/2026 08:00</time></div><div class="x3">${text}${inside}</div>${behind}</body></html>`;
  const outcome = extract({
    html,
    url: "https://bao.example/cau-moi-1234567.html",
    now: "2026-04-01T00:00:00.000Z",
  });
  return outcome.ok ? outcome.value.authors : [outcome.reason];
}

const pictured = (name: string): string =>
  `<a href="/tac-gia/a-1.htm"><img src="/a.png"></a><a href="/tac-gia/a-1.htm">${name}</a>`;

test.each([
  [
    "two, each beside a picture that is a link too",
    { under: pictured("Hà An") + pictured("Lê Vy") },
    ["Hà An", "Lê Vy"],
  ],
  [
    "after 'Theo' behind the text",
    { behind: '<div><p class="x5">Theo Hồ Thu</p><p>Báo Sông</p></div>' },
    ["Hồ Thu"],
  ],
  [
    "after 'Theo' on a line behind the first",
    { behind: '<div><p class="x5">Báo Sông</p><p>Theo Hồ Thu</p></div>' },
    ["Hồ Thu"],
  ],
  [
    "after 'Theo', without a family name",
    { behind: '<div><p class="x5">Báo Sông</p><p>Theo Lan Anh</p></div>' },
    ["Lan Anh"],
  ],
  ["as a group of reporters", { under: '<div class="x5">Nhóm phóng viên</div>' }, ["Nhóm phóng viên"]],
  ["alone behind the text", { behind: '<div class="x5"><span>Lương An</span></div>' }, ["Lương An"]],
  [
    "under the text, before what follows it",
    { inside: "<p>Lương An</p><h2>Bình luận</h2><p>Được tài trợ</p>" },
    ["Lương An"],
  ],
  ["as author and photographer", { inside: "<p>Ảnh, bài: Lương Văn An</p>" }, ["Lương Văn An"]],
  ["as a reporter, in italics", { inside: "<p><em>PV Lương Văn An</em></p>" }, ["Lương Văn An"]],
])("an author who signs %s", (_, page, authors) => {
  expect(authorsOf(page)).toEqual(authors);
});

test.each([
  ["a paper after 'Theo'", { behind: "<p>Theo Đại Đoàn Kết</p>" }],
  ["a paper after 'Theo' in the text's box", { inside: "<p>Theo Đại Đoàn Kết</p>" }],
  ["a photographer", { inside: "<p><b>Ảnh: Lương Văn An</b></p>" }],
  ["a label with capitals", { behind: "<div><span>Tin Liên Quan</span></div>" }],
  [
    "whom the article speaks of",
    { inside: "<p>Ông Lương An dự lễ.</p>", behind: "<div><span>Lương An</span></div>" },
  ],
  ["a link behind the text", { behind: '<div><a href="/luong-an">Lương An</a></div>' }],
  ["a link under the text", { inside: '<p><a href="/luong-an">Lương</a> An</p><h2>Bình luận</h2>' }],
  [
    "a name of two words that is no family's, before what follows it",
    { inside: "<p>Sông Thương</p><h2>Bình luận</h2>" },
  ],
  [
    "a name behind a text that is not Vietnamese",
    { lines: ENGLISH, behind: "<div><span>Lương An</span></div>" },
  ],
  ["a licence", { under: '<span class="author">CC-BY 4.0</span>' }],
])("%s is not an author", (_, page) => {
  expect(authorsOf(page)).toEqual([]);
});
