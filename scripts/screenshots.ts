import "./node-version.ts";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { optionsOrEnd } from "./options.ts";
import { openScene } from "./screenshots/scene.ts";
import { type Look, openCamera, type Shot } from "./screenshots/shots.ts";

const IMAGES = join(import.meta.dirname, "../docs/img");

/** The two pictures of README.md. */
const README: readonly Shot[] = [
  { name: "search", path: "/?q=hội+nghị+hợp+tác+an+ninh" },
  { name: "why", path: "/?q=hội+nghị+hợp+tác+an+ninh", press: "[data-why]" },
];
const README_LOOK: Look = { width: 1100, height: 720, scheme: "light", language: "vi" };

/** Every page: its address, and what is pressed there. */
const PAGES: readonly Shot[] = [
  ...README,
  { name: "article", path: "/?q=hội+nghị", press: "[data-item]" },
  { name: "alerts", path: "/alerts" },
  { name: "alert", path: "/alerts", press: "[data-item]" },
  { name: "alert-new", path: "/alerts/new?q=bến+đò" },
  { name: "sources", path: "/sources" },
  { name: "source", path: "/sources", press: "[data-item]" },
  { name: "links", path: "/links?state=pending" },
  { name: "channels", path: "/channels" },
  { name: "channel-new", path: "/channels/new" },
  { name: "channel", path: "/channels", press: "[data-item]" },
  { name: "deliveries", path: "/deliveries" },
  { name: "delivery", path: "/deliveries", press: "[data-item]" },
  { name: "tokens", path: "/tokens" },
  { name: "system", path: "/system" },
  { name: "query-wrong", path: '/?q="an+ninh' },
  { name: "nothing-found", path: "/?q=nowhere+to+be+found" },
  { name: "alert-parts", path: "/alerts/new?q=bến+AND+đò+NOT+hội" },
  { name: "source-new", path: "/sources/new" },
  { name: "why-unknown", path: "/why?url=https://nowhere.example/1.html" },
  { name: "start", path: "/start" },
  { name: "docs", path: "/docs" },
  { name: "sign-in", path: "/sign-in" },
  { name: "missing", path: "/a/404" },
];
const LOOKS: readonly Look[] = [
  { width: 360, height: 800, scheme: "light", language: "vi" },
  { width: 360, height: 800, scheme: "dark", language: "en" },
  { width: 1280, height: 800, scheme: "light", language: "en" },
  { width: 1280, height: 800, scheme: "dark", language: "vi" },
];

await screenshots();

/**
 * `npm run screenshots`: takes the pictures of README.md from the demo's newspaper. With `-- --all FOLDER` it
 * takes every page at full length, in both widths, colour schemes and languages.
 */
async function screenshots(): Promise<void> {
  const { all } = optionsOrEnd(
    { options: { all: { type: "string" } } },
    "npm run screenshots [-- --all FOLDER]",
  ).values;
  const state = mkdtempSync(join(tmpdir(), "baodong-screenshots-"));
  const scene = await openScene(state);
  const camera = await openCamera(scene);
  try {
    const folder = all ?? IMAGES;
    mkdirSync(folder, { recursive: true });
    if (all === undefined) await camera.take(README, README_LOOK, (name) => join(folder, `${name}.png`));
    else
      for (const look of LOOKS)
        await camera.take(PAGES, { ...look, whole: true }, (name) =>
          join(folder, `${name}-${look.width}-${look.scheme}-${look.language}.png`),
        );
    console.log(`The pictures are in ${folder}.`);
  } finally {
    await camera.close();
    await scene.close();
    rmSync(state, { recursive: true, force: true });
  }
}
