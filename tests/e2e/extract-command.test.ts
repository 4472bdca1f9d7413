import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const URL = "https://bao.example.vn/tin-100200.html";
const PARAGRAPH =
  "Sáng nay, hàng trăm người dân trong xã đã có mặt ở nhà văn hóa để nghe kế hoạch sửa con đê trước mùa mưa bão.";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "baodong-extract-"));
  writeFileSync(join(folder, "tin.html"), page("utf-8"));
  writeFileSync(join(folder, "utf16.html"), Buffer.from(`\uFEFF${page("utf-16")}`, "utf16le"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function page(charset: string): string {
  const body = Array.from({ length: 4 }, () => `<p>${PARAGRAPH}</p>`).join("\n");
  return `<!doctype html><html lang="vi"><head><meta charset="${charset}"><title>Giữ đê</title></head>
    <body><article><h1>Bà con bàn chuyện giữ đê</h1>${body}</article></body></html>`;
}

function run(args: string[], input = ""): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/extract.ts", ...args], {
    cwd: ROOT,
    input,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

describe("one page", () => {
  test.each([
    ["a file", ["tin.html"], ""],
    ["a file in another encoding", ["utf16.html"], ""],
    ["standard input", ["-"], page("utf-8")],
  ])("%s is read to its article", (_, [file = "-"], input) => {
    const { code, out } = run([file === "-" ? file : join(folder, file), "--url", URL], input);
    expect(JSON.parse(out)).toMatchObject({
      url: URL,
      title: "Bà con bàn chuyện giữ đê",
      outlet: "bao.example.vn",
    });
    expect(code).toBe(0);
  });

  test("without an address it names none", () => {
    expect(JSON.parse(run([join(folder, "tin.html")]).out)).toMatchObject({
      url: null,
      canonicalUrl: null,
      outlet: null,
    });
  });

  test("that is no article gives the reason, and exit code 1", () => {
    const { code, out } = run(["-", "--url", URL], "<title>Trống</title>");
    expect([code, JSON.parse(out)]).toEqual([1, expect.objectContaining({ reason: expect.any(String) })]);
  });

  test.each([
    ["a file that is not there", ["/khong-co.html", "--url", URL], "/khong-co.html"],
    ["an address that is none", ["-", "--url", "bao"], "not the address of a page (http or https): bao"],
    ["two pages", ["a.html", "b.html"], "one page at a time"],
    ["an option that is not known", ["--link", URL], "--link"],
  ])("%s is a sentence and exit code 1, and nothing on standard output", (_, args, sentence) => {
    const { code, out, err } = run(args);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(sentence);
    expect(err).not.toContain("    at ");
  });
});

test("a batch answers each line, and goes on after one that fails", () => {
  const lines = [
    { id: "a", url: URL, html: "tin.html" },
    { id: "b", url: "bao", html: "tin.html" },
    { id: "c", url: URL, html: "khong-co.html" },
  ];
  const manifest = join(folder, "manifest.jsonl");
  writeFileSync(manifest, `\uFEFF${[...lines.map((line) => JSON.stringify(line)), "{", "[1]"].join("\n")}\n`);
  const answers = run(["--batch", manifest])
    .out.trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers).toEqual([
    {
      id: "a",
      ms: expect.any(Number),
      result: expect.objectContaining({ title: "Bà con bàn chuyện giữ đê" }),
    },
    ...["b", "c", null, null].map((id) => ({ id, error: expect.any(String) })),
  ]);
});

describe("answers that are kept", () => {
  const kept = () => join(folder, "answers.jsonl");
  const keep = () => run(["--keep", kept(), folder]);

  test("are those of the next run, as long as the reader does not change", () => {
    expect(keep().out).toContain("2 pages kept");
    expect(run(["--compare", kept()])).toMatchObject({ code: 0, out: "0 of 2 pages answer differently\n" });
  });

  test("show each field that is read differently now, and give exit code 1", () => {
    keep();
    const old = readFileSync(kept(), "utf8").replaceAll("Bà con bàn chuyện", "Bà con nói chuyện");
    writeFileSync(kept(), old);
    const { code, out } = run(["--compare", kept()]);
    expect(code).toBe(1);
    expect(out).toContain('  title\n    - "Bà con nói chuyện giữ đê"\n    + "Bà con bàn chuyện giữ đê"\n');
    expect(out).toContain("2 of 2 pages answer differently");
  });
});
