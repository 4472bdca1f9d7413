import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type UrlShape, urlShape } from "../../../../workers/ingest/sources/article-url.ts";
import { readPage } from "../../../../workers/ingest/sources/page.ts";

function list(name: string): string {
  return readFileSync(new URL(`../../../fixtures/lists/${name}`, import.meta.url), "utf8");
}

function titlesOf(name: string, url: string): string[] {
  return readPage(list(name), url).map(({ url, title }) => `${new URL(url).pathname}: ${title}`);
}

describe("a section page gives its articles and nothing else", () => {
  test("each once, under its headline, in the page's order", () => {
    expect(titlesOf("numbered.html", "https://songhong.example.vn/thoi-su.htm")).toEqual([
      "/khai-mac-hoi-nghi-hop-tac-an-ninh-500401.html: Khai mạc hội nghị hợp tác an ninh",
      "/tay-bac-mua-lon-keo-dai-500402.html: Tây Bắc: mưa lớn kéo dài",
      "/cong-an-tinh-trao-tang-nha-500403.html: Công an tỉnh trao tặng 30 ngôi nhà",
      "/bien-phong-bat-giu-tang-vat-500404.html: Biên phòng bắt giữ tang vật",
      "/ky-ket-bien-ban-ghi-nho-500405.html: Ký kết biên bản ghi nhớ",
      "/van-hoa/le-hoi-ben-song-500406.html: Lễ hội bên sông",
    ]);
  });

  test("where articles have no number, a headline is needed to tell them from sections", () => {
    expect(titlesOf("unnumbered.html", "https://nuidoi.example.vn/")).toEqual([
      "/tin-tuc/le-ra-quan-bao-dam-an-ninh-trat-tu: Lễ ra quân bảo đảm an ninh, trật tự",
      "/home/detail: Tập huấn phòng cháy chữa cháy cho học sinh",
      "/2026/11/hoi-thao-khoa-hoc: Hội thảo khoa học cấp tỉnh",
      "/bai-viet/doi-thoai-voi-nhan-dan-1668999999: Đối thoại với nhân dân",
    ]);
  });

  test("the empty shell of a script has none", () => {
    expect(readPage(list("shell.html"), "https://portal.example.vn/")).toEqual([]);
  });

  test("the headline counts where a picture's link shows a number alone", () => {
    const links =
      '<a href="/mot-tin-dai-500001.html"><b>1</b></a><a href="/mot-tin-dai-500001.html">Một tin dài</a>';
    expect(readPage(links, "https://songhong.example.vn/")).toMatchObject([{ title: "Một tin dài" }]);
  });

  test("a page that nests without end costs no more time than its length", () => {
    const deep = "<b>".repeat(400_000) + "</i>".repeat(400_000);
    expect(
      readPage(`<a href="/mot-tin-dai-500001.html">Một tin dài</a>${deep}`, "https://songhong.example.vn/"),
    ).toHaveLength(1);
  });

  test("a page of ten thousand links gives no more than we take", () => {
    const links = Array.from(
      { length: 10_000 },
      (_, index) => `<a href="/mot-tin-dai-${500_000 + index}.html">Một tin dài</a>`,
    );
    expect(readPage(links.join(""), "https://songhong.example.vn/")).toHaveLength(200);
  });
});

describe("the shape of an address tells an article", () => {
  test.each<[string, UrlShape]>([
    ["/gia-vang-tang-manh-5047621.html", "article"],
    ["/chinh-tri/khai-mac-ky-hop-quoc-hoi-post1550000.html", "article"],
    ["/Phap-luat/triet-pha-duong-day-i712345/", "article"],
    ["/xa-hoi/duong-sat-bac-nam-thong-tuyen-1412345.ldo", "article"],
    ["/tin-bai/hop-bao-cong-bo-ket-qua_130987.html", "article"],
    ["/bai-viet/tuyen-duong-guong-nguoi-tot-1668999999", "article"],
    ["/2026/11/16/mot-ngay-o-bien-gioi/", "article"],
    ["/mot-tieu-de-rat-dai-khong-co-so", "perhaps"],
    ["/home/detail?urile=wcm:path:/tin", "perhaps"],
    ["/", "other"],
    ["/kinh-doanh-d3/", "other"],
    ["/the-thao/bong-da.htm", "other"],
    ["/topic/ha-noi-26482", "other"],
    ["/chu-de/bau-cu-quoc-hoi-khoa-moi-276123.htm", "other"],
    ["/tin-tuc-kinh-doanh-trang-123.htm", "other"],
    ["/kinh-doanh-page2", "other"],
    ["/anh/quang-canh-le-khai-mac-123456.jpg", "other"],
  ])("%s: %s", (path, shape) => expect(urlShape(new URL(path, "https://bao.example.vn"))).toBe(shape));
});

const SAVED = new URL("../../../../../shared/corpus/vi-list/", import.meta.url);
if (!existsSync(SAVED)) console.warn("SKIPPED: the saved section pages are not on this machine");

/** Counted by eye: the headlines that a reader sees on each saved page, give or take a few in the margins. */
describe.skipIf(!existsSync(SAVED))("saved section pages of real papers", () => {
  test.for([
    ["baochinhphu_list", "https://baochinhphu.vn/chinh-sach-va-cuoc-song/chinh-sach-moi.htm", 34],
    ["baodautu_list", "https://baodautu.vn/tai-chinh-chung-khoan-d6/", 32],
    ["cafef_list", "https://cafef.vn/thi-truong-chung-khoan.chn", 34],
    ["dantri_list", "https://dantri.com.vn/kinh-doanh.htm", 43],
    ["nld_list", "https://nld.com.vn/kinh-te.htm", 37],
    ["tuoitre_list", "https://tuoitre.vn/kinh-doanh.htm", 15],
    ["vietnamnet_list", "https://vietnamnet.vn/kinh-doanh", 31],
    ["vnexpress_home", "https://e.vnexpress.net/", 62],
    ["vnexpress_list", "https://vnexpress.net/kinh-doanh", 50],
  ] as const)("%s gives its articles", ([name, url, count]) => {
    const links = readPage(gunzipSync(readFileSync(new URL(`${name}.html.gz`, SAVED))).toString(), url);
    expect(links).toHaveLength(count);
    expect(
      links.filter((link) => !/-d?\d{6,}\.\w+$/.test(link.url) || (link.title ?? "").length < 15),
    ).toEqual([]);
  });
});
