import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const FOLDER = join(import.meta.dirname, "../../workers/api/pages/browser");
const HASH_CHARS = 10;

/** A file as the worker serves it, with a hash of its text. */
export type Asset = { type: string; hash: string; text: string };

/** The page's style, script and icon, minified by esbuild. */
export async function buildAssets(): Promise<Record<string, Asset>> {
  const icon = readFileSync(join(FOLDER, "icon.svg"), "utf8").trim();
  return {
    "docs.js": asset("text/javascript; charset=utf-8", await bundle("docs.ts")),
    "icon.svg": asset("image/svg+xml", icon),
    "page.css": asset("text/css; charset=utf-8", await bundle("page.css")),
    "page.js": asset("text/javascript; charset=utf-8", await bundle("page.ts")),
  };
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, name)],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    // The versions of 2024, when every browser had `light-dark()`.
    target: ["es2022", "chrome123", "firefox120", "safari17.5"],
    charset: "utf8",
    logLevel: "silent",
  });
  return outputFiles[0]?.text.trim() ?? "";
}

function asset(type: string, text: string): Asset {
  return { type, hash: createHash("sha256").update(text).digest("hex").slice(0, HASH_CHARS), text };
}
