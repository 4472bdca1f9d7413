import { SourceMap } from "node:module";
import type { Worker } from "./workers.ts";

const PLACE = /file:\/\/\S*?\/([\w-]+)\.mjs:(\d+):(\d+)/g;

/** Makes what turns the places of a stack in a worker's bundle into those in its source. */
export function createStackReader(workers: readonly Worker[]): (stack: string) => string {
  const maps = new Map<string, SourceMap>();
  const mapOf = (name: string) => {
    const text = workers.find((worker) => worker.name === name)?.sourceMap;
    // Not before it is needed, and once: it takes longer to read than the bundle took to build.
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
