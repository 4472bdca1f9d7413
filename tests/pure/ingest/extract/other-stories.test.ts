import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

type Story = { title: string; text: readonly string[] };

const OWN: Story = {
  title: "Glass bridge over the gorge is closed",
  text: [
    "The glass bridge over the gorge has been closed since Sunday, because a pane cracked under a falling stone.",
    "Nobody was hurt. Forty visitors who stood on the bridge walked back to the kiosk, a warden told reporters.",
    "A new pane is being cast on the coast and will arrive by lorry, says the company that runs the footpath.",
  ],
};
const OTHER: Story = {
  title: "Choir of bakers wins a medal in Ghent",
  text: [
    "Singing at four in the morning has paid off: eleven bakers won silver at a festival of amateurs in Ghent.",
    "They rehearse beside the ovens, conducted by a pensioned miller, and know sixty songs by heart, all of them old.",
  ],
};
const CHAPTER: Story = {
  title: "What the company says of the panes",
  text: [
    "Each pane of the bridge had been tested with a load of two tons in spring, according to its engineers.",
  ],
};
const SAIGON: Story = {
  title: "Mưa lớn làm ngập ba tuyến đường ven kênh",
  text: [
    "Mưa lớn chiều thứ Năm làm ngập ba tuyến đường ven kênh, xe máy chết máy hàng loạt trong giờ tan tầm.",
    "Công ty thoát nước cho biết hai máy bơm đặt ở cống đầu kênh đã hỏng từ tuần trước và đang chờ phụ tùng.",
  ],
};
const HUE: Story = {
  title: "Nghệ nhân làng nón dạy nghề cho học sinh",
  text: [
    "Mỗi sáng chủ nhật, bốn nghệ nhân lớn tuổi của làng nón mở sân nhà dạy trẻ em chằm lá và vót vành.",
    "Sau ba tháng, những chiếc nón do các em làm được bày bán ở hội chợ của phường, tiền thu được để mua sách.",
  ],
};
const OSAKA: Story = {
  title: "川沿いの桜並木、病気で伐採へ",
  text: [
    "市は川沿いの桜並木のうち病気にかかった二十本を来月伐採すると発表した。",
    "跡地には病気に強い若木を植え、住民が水やりを受け持つことになっている。",
  ],
};
const KOBE: Story = {
  title: "古い銭湯、写真館として再出発",
  text: [
    "三年前に店を閉めた銭湯が写真館に生まれ変わり、湯船の中で記念撮影ができる。",
    "壁の富士山の絵はそのまま残し、番台では現像の注文を受け付けるという。",
  ],
};

const lines = ({ text }: Story) => text.map((line) => `<p>${line}</p>`).join("");

function bodyOf(html: string): string {
  const page = `<!doctype html><title>${/<h\d[^>]*>([^<]*)/.exec(html)?.[1]}</title><body><nav><a href="/a">A</a></nav>${html}</body>`;
  const outcome = extract({
    html: page,
    url: "https://paper.example/gorge-4711",
    now: "2026-04-01T00:00:00Z",
  });
  return outcome.ok ? outcome.value.body : outcome.reason;
}

/** Ways in which a page appends the next article, without its date and without a link to it. */
const WAYS: readonly (readonly [string, (own: Story, other: Story) => string])[] = [
  [
    "in a box of the same make, under a lesser heading",
    (own, other) =>
      `<div class="k"><h1>${own.title}</h1>${lines(own)}</div><div class="k"><h2>${other.title}</h2>${lines(other)}</div>`,
  ],
  [
    "in a box of another make",
    (own, other) =>
      `<main><div><h1>${own.title}</h1>${lines(own)}</div><div class="q"><h1>${other.title}</h1>${lines(other)}</div></main>`,
  ],
  [
    "in one box, under a heading like the first",
    (own, other) =>
      `<div><h2 class="t">${own.title}</h2>${lines(own)}<hr><h2 class="t">${other.title}</h2>${lines(other)}</div>`,
  ],
  [
    "in a box below the text, under a small heading",
    (own, other) =>
      `<div><h1>${own.title}</h1><div class="b">${lines(own)}</div><div class="n"><h3>${other.title}</h3>${lines(other)}</div></div>`,
  ],
];

describe.each(WAYS)("the next article is no part of the text %s:", (_, pageOf) => {
  test.each([
    ["English", OWN, OTHER],
    ["Vietnamese", SAIGON, HUE],
    ["Japanese", OSAKA, KOBE],
  ])("%s", (_, own, other) => expect(bodyOf(pageOf(own, other))).toBe(own.text.join("\n\n")));

  test("nor are more of them", () => {
    const more = `<div class="k"><h2>${CHAPTER.title}</h2>${lines(HUE)}</div>`;
    expect(bodyOf(pageOf(OWN, OTHER) + more)).toBe(OWN.text.join("\n\n"));
  });
});

describe("a chapter is a part of the text, set as another article would be:", () => {
  test.each(WAYS.slice(0, 1))("%s", (_, pageOf) =>
    expect(bodyOf(pageOf(OWN, CHAPTER))).toBe([...OWN.text, CHAPTER.title, ...CHAPTER.text].join("\n\n")),
  );

  test.each(["section", "div", "article"])("the items of a digest, each in a <%s>", (tag) => {
    const items = [OWN, OTHER, CHAPTER].map(
      (item) => `<${tag}><h2>${item.title}</h2>${lines(item)}</${tag}>`,
    );
    const text = bodyOf(`<main><h1>News of the morning</h1>${items.join("")}</main>`);
    for (const item of [OWN, OTHER, CHAPTER]) expect(text).toContain(item.text.join("\n\n"));
    const introduced = bodyOf(`<main><h1>News of the morning</h1>${lines(SAIGON)}${items.join("")}</main>`);
    for (const item of [SAIGON, OWN, OTHER]) expect(introduced).toContain(item.text.join("\n\n"));
  });

  test("with a number and other words", () => {
    const numbered = { ...OTHER, title: `2. ${OTHER.title}` };
    expect(bodyOf(WAYS[0]?.[1](OWN, numbered) ?? "")).toContain(OTHER.text.join("\n\n"));
  });
});
