import { describe, expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";
import { reading, store, storeNext } from "../../support/articles.ts";
import { factsOf } from "../../support/facts.ts";

const api = useApi();

const NAME = "Hội nghị hợp tác hải quan Việt Nam - Lào";

/** Stores an article that says this. Returns its id. */
function given(lead: string, publishedAt: string | null, title = "Tin ngắn"): Promise<string> {
  const said = { title, lead, publishedAt };
  return storeNext(api.run, { ...said, facts: factsOf(said) });
}

async function list(parameters: Record<string, string>) {
  const { status, body } = await api.ask(`/v1/events?${new URLSearchParams(parameters)}`);
  const { data = [], next } = body as { data?: { edition: number; articles: object[] }[]; next?: string };
  return { status, body, data, next };
}

describe("the series of an event", () => {
  test("has each edition once, the newest first, with its day, place, hosts and articles", async () => {
    const ninth = await given(
      `Ngày 18/11, tại Huế diễn ra ${NAME} lần thứ IX. Trung tướng Lê Anh Tú và Thiếu tướng Bounmy Sihalath đồng chủ trì.`,
      "2025-11-18T09:00:00.000Z",
      "Hải quan hai nước gặp nhau",
    );
    const other = await given(
      `Tại Hội nghị hợp tác hải quan Lào - Việt Nam lần thứ IX, hai bên ký biên bản.`,
      null,
    );
    const tenth = await given(
      `Sáng 20/11, tại Viêng Chăn khai mạc ${NAME} lần thứ X. Từ ${NAME} lần thứ IX đến nay, hai bên hợp tác tốt.`,
      "2026-11-20T04:00:00.000Z",
    );

    const { status, body } = await list({ name: "hội nghị hợp tác hải quan Việt Nam Lào" });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: [
        {
          name: NAME,
          edition: 10,
          editionText: "lần thứ X",
          year: 2026,
          date: "2026-11-20",
          place: "Viêng Chăn",
          hosts: [],
          articles: [{ id: tenth, title: "Tin ngắn", publishedAt: "2026-11-20T04:00:00.000Z" }],
        },
        {
          name: expect.stringContaining("hải quan"),
          edition: 9,
          editionText: "lần thứ IX",
          year: 2025,
          date: "2025-11-18",
          place: "Huế",
          hosts: ["Lê Anh Tú", "Bounmy Sihalath"],
          articles: [
            { id: tenth, title: "Tin ngắn", publishedAt: "2026-11-20T04:00:00.000Z" },
            { id: other, title: "Tin ngắn", publishedAt: null },
            { id: ninth, title: "Hải quan hai nước gặp nhau", publishedAt: "2025-11-18T09:00:00.000Z" },
          ],
        },
      ],
      next: null,
    });
  });

  test("without numbers is distinguished by the year", async () => {
    for (const year of ["2023", "2025", "2024"]) {
      await given(
        `Ngày 5/6, tại Vinh diễn ra Hội nghị giao ban biên giới năm ${year}.`,
        `${year}-06-06T00:00:00.000Z`,
      );
    }
    const { data } = await list({ name: "giao ban biên giới" });
    expect(data).toMatchObject([{ year: 2025 }, { year: 2024 }, { year: 2023 }]);
  });

  test("is found without diacritics, and with them only as they are", async () => {
    await given(`Ngày 18/11, tại Huế diễn ra ${NAME} lần thứ IX.`, null);
    expect((await list({ name: "hoi nghi hai quan" })).data).toHaveLength(1);
    expect((await list({ name: "hội nghị hái quan" })).data).toEqual([]);
  });

  test("leaves out other events of the same articles", async () => {
    await given(`Ngày 18/11, tại Huế diễn ra ${NAME} lần thứ IX theo Nghị quyết Đại hội lần thứ XIV.`, null);
    expect((await list({ name: "đại hội" })).data).toMatchObject([{ name: "Đại hội", edition: 14 }]);
    expect((await list({ name: "hải quan" })).data).toMatchObject([{ edition: 9 }]);
  });

  test("leaves out a mention with neither number nor year", async () => {
    await given(`${NAME} là dịp để hai bên gặp gỡ.`, null);
    expect((await list({ name: "hải quan" })).data).toEqual([]);
  });

  test("comes page by page", async () => {
    for (const edition of ["I", "II", "III"])
      await given(`Ngày 2/9/2020 khai mạc ${NAME} lần thứ ${edition}.`, null);
    const first = await list({ name: "hải quan", limit: "2" });
    const second = await list({ name: "hải quan", limit: "2", cursor: first.next ?? "" });
    expect([...first.data, ...second.data].map(({ edition }) => edition)).toEqual([3, 2, 1]);
    expect(second.next).toBeNull();
  });
});

test.each([{}, { name: "" }, { name: " - " }, { name: "hội nghị", cursor: "x" }, { name: "a".repeat(201) }])(
  "%j is refused",
  async (parameters) => {
    const { status, body } = await list(parameters as Record<string, string>);
    expect([status, body.type]).toEqual([422, "urn:baodong:problem:bad-input"]);
  },
);

test("the product's own client knows the series", async () => {
  await given(`Ngày 18/11/2025, tại Huế diễn ra ${NAME} lần thứ IX.`, null);
  const reply = await api.client.events.$get({ query: { name: "hải quan" } });
  expect(await reply.json()).toMatchObject({ data: [{ edition: 9 }] });
});

test("a whole article is shown with its facts, and null where nobody looked for them", async () => {
  const id = await given(`Ngày 18/11/2025, tại Huế diễn ra ${NAME} lần thứ IX.`, null);
  const old = await store(api.run, reading({ url: "https://news.example/old.html" }));
  const facts = async (key: string) => (await api.ask(`/v1/articles/${key}`)).body.facts;
  expect(await facts(id)).toMatchObject({
    events: [{ edition: 9 }],
    persons: [],
    organisations: [],
    glosses: [],
  });
  expect(await facts(String(old))).toBeNull();
});

describe("what the articles of a search have in common", () => {
  const persons = [{ name: "Lê Anh Tú", rank: null, otherRanks: [], posts: [] }];
  const facts = { events: [], persons, organisations: [], glosses: [] };

  async function titles(parameters: Record<string, string>): Promise<unknown> {
    const { body } = await api.ask(`/v1/articles?${new URLSearchParams(parameters)}`);
    return (body.data as { title: string }[] | undefined)?.map(({ title }) => title);
  }

  async function threeGiven() {
    await storeNext(api.run, { title: "Hội nghị an ninh", authors: ["Thân Lai"], section: "Thời sự", facts });
    await storeNext(api.run, {
      title: "An ninh biên giới",
      section: "Thời sự",
      publishedAt: "2026-11-20T20:00:00.000Z",
      facts,
    });
    await storeNext(api.run, { title: "An ninh mạng", section: "Công nghệ", authors: ["Mai Lan"] });
  }

  test("is counted: newspapers, sections, persons and days in Viet Nam", async () => {
    await threeGiven();
    const { body } = await api.ask("/v1/articles/facets?q=an+ninh");
    expect(body).toEqual({
      ...{ total: 3, isEstimate: false, outletCount: 1, storyCount: 3, counted: 3 },
      outlets: [{ value: "news.example", count: 3 }],
      sections: [
        { value: "Thời sự", count: 2 },
        { value: "Công nghệ", count: 1 },
      ],
      persons: [{ value: "Lê Anh Tú", count: 2 }],
      events: [],
      days: [{ value: "2026-11-21", count: 3 }],
    });
    expect((await api.ask("/v1/articles/facets?q=an+ninh&section=Th%E1%BB%9Di+s%E1%BB%B1")).body.total).toBe(
      2,
    );
    expect((await api.ask("/v1/articles/facets?author=than+lai")).body.total).toBe(1);
  });

  test("narrows the search: by section, by author, and by both", async () => {
    await threeGiven();
    expect(await titles({ q: "an ninh", section: "Công nghệ" })).toEqual(["An ninh mạng"]);
    expect(await titles({ author: "thân lai" })).toEqual(["Hội nghị an ninh"]);
    expect(await titles({ q: "an ninh OR mạng", author: "mai lan" })).toEqual(["An ninh mạng"]);
    expect((await api.ask("/v1/articles?author=-")).status).toBe(422);
  });

  test("costs no more where more is found than is counted, and the total is then an estimate", async () => {
    const number = "with recursive n (id) as (select 1 union all select id + 1 from n where id < 4000)";
    await api.archive.database
      .prepare(
        `insert into articles (id, url, canonical_url, outlet, title, body, authors, images, word_count, quality,
           provenance, first_seen_at)
         ${number} select id * 1000, id, id, 'news.example', 'x', 'x', '[]', '[]', 1, 1, '{}', '2026-11-21' from n`,
      )
      .run();
    api.archive.meter.reset();
    const { body } = await api.ask("/v1/articles/facets");
    expect(body).toMatchObject({ total: 4_000, isEstimate: true, counted: 500 });
    expect(api.archive.meter.rowsRead).toBeLessThan(8_000);
  });
});
