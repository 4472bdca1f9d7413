import { expect, test } from "vitest";
import { ingest } from "../../../workers/ingest/ingest.ts";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { useArchive } from "../../support/archive.ts";
import { openNewspaper, story } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const given = useArchive();
const paper = useEach(openNewspaper);

test("of a text that is longer than an article may be, the beginning is stored, and told to be partial", async () => {
  const paragraphs = Array.from(
    { length: 2_500 },
    (_, at) =>
      `Điều ${at + 1}. Cơ quan quản lý mương nước báo cáo hội đồng thị trấn mỗi quý về tình trạng đê.`,
  );
  paper.publish(story("nghi-dinh-1", "Toàn văn nghị định về mương nước", ...paragraphs));
  await follow(given.run, paper.feedUrl);
  await ingest(given.run);
  const [stored] = await given.run.db.select().from(articles);
  expect(stored?.body.length).toBe(200_000);
  expect(stored?.partial).toBe(true);
});
