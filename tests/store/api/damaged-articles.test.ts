import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { useApi } from "../../support/archive-api.ts";
import { storeNext } from "../../support/articles.ts";

const api = useApi();

const PERSONS = '{"events":[],"persons":[null],"organisations":[],"glosses":[]}';

test.each([
  ["authors", "[null]"],
  ["authors", "[5]"],
  ["marks", "[null]"],
  ["marks", "[5]"],
  ["facts", PERSONS],
])(
  "an article with damaged %s (%s) is found and shown without them, and so are all others",
  async (column, text) => {
    const id = await storeNext(api.run, { title: "Lũ về sông Đào" });
    await storeNext(api.run, { title: "Lũ rút" });
    await api.run.db.run(sql`update articles set ${sql.identifier(column)} = ${text} where id = ${id}`);
    for (const path of ["/v1/articles", "/v1/articles?q=l%C5%A9"]) {
      const { status, body } = await api.ask(path);
      expect([status, body.data], path).toEqual([200, [expect.anything(), expect.anything()]]);
    }
    const { status, body } = await api.ask(`/v1/articles/${id}`);
    expect([status, body[column]]).toEqual([200, column === "facts" ? null : []]);
  },
);
