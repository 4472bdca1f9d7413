import assets from "./assets.json" with { type: "json" };
import type { PageContext } from "./visit/visit.ts";

type Asset = { type: string; hash: string; text: string };

const ASSETS: Readonly<Record<string, Asset>> = assets;

/**
 * The address of a file that pages use. It changes with the file, so that browsers may cache it without
 * limit.
 */
export function assetPath(name: keyof typeof assets): string {
  return `/assets/${assets[name].hash}-${name}`;
}

export function showAsset(c: PageContext<"/assets/:name">) {
  const [, hash = "", name = ""] = /^(\w+)-(.+)$/.exec(c.req.param("name")) ?? [];
  const asset = Object.hasOwn(ASSETS, name) ? ASSETS[name] : undefined;
  if (asset === undefined || asset.hash !== hash) return c.text("There is no such file.", 404);
  return c.body(asset.text, 200, {
    "content-type": asset.type,
    "cache-control": "public, max-age=31536000, immutable",
  });
}
