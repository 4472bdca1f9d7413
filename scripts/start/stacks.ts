import { SourceMap } from "node:module";
import type { Worker } from "./workers.ts";

const PLACE = /file:\/\/\S*?\/([\w-]+)\.mjs:(\d+):(\d+)/g;

/** Returns a function that replaces the positions of a stack in a worker's bundle by those in its source. */
export function createStackReader(workers: readonly Worker[]): (stack: string) => string {
  const maps = new Map<string, SourceMap>();
  const mapOf = (name: string) => {
    const text = workers.find((worker) => worker.name === name)?.sourceMap;
    // Parsed only when needed, and once: that takes longer than the build of the bundle.
    if (text !== undefined && !maps.has(name)) maps.set(name, new SourceMap(JSON.parse(text)));
    return maps.get(name);
  };
  return (stack) =>
    stack.replace(PLACE, (place, name, line, column) => {
      const origin = mapOf(name)?.findOrigin(Number(line), Number(column));
      if (origin === undefined || !("fileName" in origin)) return place;
      return `${origin.fileName}:${origin.lineNumber}:${origin.columnNumber}`;
    });
}
