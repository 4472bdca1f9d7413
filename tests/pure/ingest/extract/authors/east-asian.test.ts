import { describe, expect, test } from "vitest";
import { extract } from "../../../../../workers/ingest/extract.ts";

const PAGES: Readonly<Record<string, { title: string; text: string[]; date: string }>> = {
  zh: {
    title: "老桥禁止卡车通行",
    date: "2026年3月3日 08:15",
    text: [
      "港口委员会周二投票决定，从五月一日起禁止卡车通过这座老桥，此前检查发现两座桥墩有裂缝，需要尽快加固。",
      "工程师表示，修复工程将耗资四百万元，由地区和港口共同承担，预计六月开始施工，工期为两年左右。",
    ],
  },
  ja: {
    title: "古い橋、トラック通行禁止へ",
    date: "2026年3月3日 8時15分",
    text: [
      "港湾評議会は火曜日、五月一日から古い橋のトラック通行を禁止することを決めた。点検で橋脚に亀裂が見つかったためだ。",
      "修理には四百万円かかり、地域と港が共同で負担する。工事は六月に始まる見通しだという。",
    ],
  },
  ko: {
    title: "오래된 다리, 화물차 통행 금지",
    date: "2026.03.03 08:15",
    text: [
      "항만위원회는 화요일 오래된 다리의 화물차 통행을 5월 1일부터 금지하기로 결정했다. 점검에서 균열이 발견됐기 때문이다.",
      "수리에는 400만 원이 들며 지역과 항만이 공동으로 부담한다. 공사는 6월에 시작될 예정이다.",
    ],
  },
};

function authorsOf(language: string, line: string, before = "", after = ""): string[] | string {
  const { title, text, date } = PAGES[language] ?? { title: "", text: [], date: "" };
  const [first, ...others] = text;
  const outcome = extract({
    html: `<html lang="${language}"><title>${title}</title><div class="a1"><h1>${title}</h1>${line.replace("DATE", date)}<div class="a2"><p>${before}${first}</p>${others.map((one) => `<p>${one}</p>`).join("")}${after}</div></div>`,
    url: "https://harbour.example/news/old-bridge-71532.html",
    now: "2026-03-05T08:00:00Z",
  });
  return outcome.ok ? outcome.value.authors : outcome.reason;
}

describe("a person's name beside the date needs no label", () => {
  test.each([
    ["zh", "王小明"],
    ["zh", "欧阳娜娜"],
    ["ja", "山田太郎"],
    ["ja", "山田 太郎"],
    ["ja", "田中みな実"],
    ["ko", "김민수"],
    ["ko", "박지훈"],
  ])("%s %s", (language, name) => {
    expect(authorsOf(language, `<div><span>${name}</span><span>DATE</span></div>`)).toEqual([name]);
    expect(authorsOf(language, `<p class="x1">DATE</p><p class="x2">${name}</p>`)).toEqual([name]);
  });

  test("and of two Chinese characters one beside an element of time", () => {
    expect(authorsOf("zh", "<div><span>李明</span><time>DATE</time></div>")).toEqual(["李明"]);
  });
});

test.each([
  ["zh", "国际"],
  ["zh", "金融"],
  ["zh", "石家庄"],
  ["zh", "江苏省"],
  ["zh", "港口日报"],
  ["zh", "新华社"],
  ["ja", "国際"],
  ["ja", "政治経済"],
  ["ja", "朝日新聞"],
  ["ja", "東京都"],
  ["ko", "경제"],
  ["ko", "이코노미"],
  ["ko", "강원도"],
  ["ko", "사회부"],
])("a section, a place or a paper beside the date is nobody: %s %s", (language, name) => {
  expect(authorsOf(language, `<div><span>${name}</span><span>DATE</span></div>`)).toEqual([]);
  expect(authorsOf(language, `<div><span>${name}</span><time>DATE</time></div>`)).toEqual([]);
});

test.each([
  ["zh", "本报记者 李明", ["李明"]],
  ["zh", "记者：李明", ["李明"]],
  ["zh", "李明 记者", ["李明"]],
  ["ja", "山田太郎記者", ["山田太郎"]],
  ["ja", "記者 山田太郎", ["山田太郎"]],
  ["ko", "김민수·이서연 기자", ["김민수", "이서연"]],
  ["ko", "기자 김민수", ["김민수"]],
  ["ko", "이서연 기자 lee@harbour.example", ["이서연"]],
])("the title of a reporter is no part of the name: %s %s", (language, line, names) => {
  expect(authorsOf(language, `<p class="x1">DATE</p><p class="x2">${line}</p>`)).toEqual(names);
  expect(authorsOf(language, `<p class="x1">DATE</p><p class="author">${line}</p>`)).toEqual(names);
});

test.each([
  ["zh", "文・李明", ["李明"]],
  ["zh", "文／王小明", ["王小明"]],
  ["zh", "文 / 林佳怡 圖 / 陳大文", ["林佳怡"]],
  ["zh", "採訪・撰文 王小明", ["王小明"]],
  ["zh", "作者 李明", ["李明"]],
  ["zh", "记者 李明 王小明", ["李明", "王小明"]],
  ["ja", "文・山田太郎", ["山田太郎"]],
  ["ja", "文＝佐藤花子", ["佐藤花子"]],
  ["ja", "取材・文／田中一郎　写真／高橋三郎", ["田中一郎"]],
  ["ja", "写真・文：鈴木 次郎", ["鈴木 次郎"]],
  ["ko", "글·사진 김민수", ["김민수"]],
  ["ko", "서울 김민수 기자", ["김민수"]],
  ["zh", "文学 评论", []],
  ["zh", "文・港口日报", []],
  ["ja", "文・編集部", []],
  ["ko", "글 목록", []],
])("the label of the text is no part of the name: %s %s", (language, line, names) => {
  expect(authorsOf(language, `<p class="x1">DATE</p><p class="x2">${line}</p>`)).toEqual(names);
});

test.each([
  ["zh", "李明 DATE", ["李明"]],
  ["zh", "王小明 | DATE", ["王小明"]],
  ["ja", "DATE 山田太郎", ["山田太郎"]],
  ["ko", "김민수 DATE", ["김민수"]],
  ["zh", "财经 DATE", []],
  ["zh", "文明 DATE", []],
  ["zh", "江苏 DATE", []],
  ["ja", "社会 DATE", []],
  ["ko", "경제 DATE", []],
])("a name in one line with the date is the author, a section is not: %s %s", (language, line, names) => {
  expect(authorsOf(language, `<p class="x1">${line}</p>`)).toEqual(names);
});

test.each([
  ["zh", "李明", ["李明"]],
  ["zh", "高明", []],
])("a name of two characters beside a date is one if it is common: %s %s", (language, name, names) => {
  expect(authorsOf(language, `<div><span>${name}</span><span>DATE</span></div>`)).toEqual(names);
});

test.each([
  ["zh", "新华社北京3月3日电（记者李明、王小明）", "", ["李明", "王小明"]],
  ["zh", "【记者李明/台北报道】", "", ["李明"]],
  ["ko", "(서울=연합뉴스) 김민수 기자 = ", "", ["김민수"]],
  ["ko", "", "<p>김민수 기자 kim@harbour.example</p>", ["김민수"]],
  ["ko", "", "</div><div><span>순천, 광양 <b>김민수</b> 기자 <i>kim@harbour.example</i></span>", ["김민수"]],
  ["ja", "", "<p>会場には多くの市民が集まった。（山田太郎）</p>", ["山田太郎"]],
  ["ja", "", "<p>【山田太郎】</p>", ["山田太郎"]],
  ["ja", "", "<p>会場で話したのは作家（山田太郎）</p>", []],
])(
  "a reporter is named at the beginning or the end of the text: %s %s%s",
  (language, before, after, names) => {
    expect(authorsOf(language, '<p class="x1">DATE</p>', before, after)).toEqual(names);
  },
);

describe("a department, a place or the label of a date is no part of a reporter's name:", () => {
  test.each([
    ["ja", "社会部 山田太郎", ["山田太郎"]],
    ["ja", "【経済部・佐藤花子】", ["佐藤花子"]],
    ["ja", "田中一郎（政治部）", ["田中一郎"]],
    ["ja", "パリ支局 佐藤花子", ["佐藤花子"]],
    ["ja", "パリ＝佐藤花子", ["佐藤花子"]],
    ["ja", "聞き手・山田太郎", ["山田太郎"]],
    ["ja", "論説委員・山田太郎", ["山田太郎"]],
    ["zh", "记者 王小明 上海报道", ["王小明"]],
    ["zh", "本报记者 李明 王小明 上海报道", ["李明", "王小明"]],
    ["zh", "記者王小明／高雄報導", ["王小明"]],
    ["zh", "【記者王小明高雄報導】", ["王小明"]],
    ["zh", "王小明 发自巴黎", ["王小明"]],
    ["zh", "财经部 王小明", ["王小明"]],
    ["zh", "本报讯 记者 王小明", ["王小明"]],
    ["ko", "경제부 박지훈", ["박지훈"]],
    ["ko", "부산=박지훈 기자", ["박지훈"]],
    ["ko", "박지훈 기자 입력 2026.03.03 08:15", ["박지훈"]],
    ["ko", "입력 2026.03.03 08:15 수정 2026.03.03 09:30 박지훈 기자", ["박지훈"]],
    ["ko", "박지훈 기자 | 승인 2026.03.03 08:15", ["박지훈"]],
  ])("%s %s", (language, line, names) => {
    expect(authorsOf(language, `<p class="x1">DATE</p><p class="x2">${line}</p>`)).toEqual(names);
    expect(authorsOf(language, `<p class="x1">DATE</p><p class="author">${line}</p>`)).toEqual(names);
  });

  test.each([
    ["ja", "社会部"],
    ["ja", "政治部 経済部"],
    ["ja", "パリ支局"],
    ["zh", "上海报道"],
    ["zh", "财经部"],
    ["ko", "경제부"],
    ["ko", "경제부 기자회견"],
  ])("and names nobody alone: %s %s", (language, line) => {
    expect(authorsOf(language, `<p class="x1">DATE</p><p class="x2">${line}</p>`)).toEqual([]);
  });
});
