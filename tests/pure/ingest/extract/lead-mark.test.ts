import { expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const TITLE = "Bến đò Hạ Khê chạy lại sau bốn tháng lũ lụt";
const SUMMARY =
  "Chuyến đò đầu tiên của bến Hạ Khê rời bờ sau bốn tháng nằm chờ, kể từ trận lũ cuốn trôi cầu.";
const PROSE =
  "<p>Sáng thứ ba, người lái đò kéo hồi chuông đầu tiên trước hàng trăm người dân hai bờ, trong tiếng vỗ tay.</p>".repeat(
    4,
  );

function leadOf(summary: string, head = ""): string | null {
  const outcome = extract({
    html: `<html lang="vi"><title>${TITLE}</title>${head}<div class="a1"><h1>${TITLE}</h1><h2>${summary}</h2><div class="a2">${PROSE}</div></div>`,
    url: "https://hakhe.example/ben-do-1",
    now: "2026-04-01T00:00:00.000Z",
  });
  return outcome.ok ? outcome.value.lead : outcome.reason;
}

const described = (text: string) => `<meta property="og:description" content="${text}">`;

test.each([
  ["metadata has the summary without it", `(SĐO) - ${SUMMARY}`, described(SUMMARY)],
  ["metadata has the beginning of it", `SĐO - ${SUMMARY}`, described(SUMMARY.slice(0, 60))],
  [
    "the site has that name",
    `(Sông Đào) - ${SUMMARY}`,
    '<meta property="og:site_name" content="Báo Sông Đào">',
  ],
])("a mark before a summary is the outlet's if %s", (_, summary, head) => {
  expect(leadOf(summary, head)).toBe(SUMMARY);
});

test.each([
  ["nothing says whose it is", `(Hạ Khê) - ${SUMMARY}`, ""],
  ["metadata repeats it", `(SĐO) - ${SUMMARY}`, described(`(SĐO) - ${SUMMARY}`)],
  ["metadata has another text", `(SĐO) - ${SUMMARY}`, described("Tin tức, sự kiện trong ngày của sông Đào.")],
])("a mark before a summary stays, as it is printed, if %s", (_, summary, head) => {
  expect(leadOf(summary, head)).toBe(summary);
});
