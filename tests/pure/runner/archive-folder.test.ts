import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { archiveFault } from "../../../scripts/start/archive-folder.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "baodong-test-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a folder for deleted rows is made, and none is needed", () => {
  const wanted = join(folder, "mot", "hai");
  expect(archiveFault(wanted)).toBeNull();
  expect(existsSync(wanted)).toBe(true);
  expect(archiveFault(null)).toBeNull();
});

test("a folder for deleted rows in which nothing can be written is refused in one sentence", () => {
  const file = join(folder, "letter.txt");
  writeFileSync(file, "");
  for (const path of [file, join(file, "hai")])
    expect(archiveFault(path)).toMatch(
      /^The folder .+ of BAODONG_ARCHIVE cannot be used: ENOTDIR: [^\n]+\.$/,
    );
});
