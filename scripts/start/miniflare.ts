import { createRequire } from "node:module";
import type * as miniflare from "miniflare";

/**
 * Miniflare, required and not imported: its package does not name the format of its modules, so for an import
 * Node would first compile its 5 MB only to detect that, a tenth of the processor time of a start.
 */
export const { convertV4MiniflareOptions, Headers, Log, LogLevel, Miniflare, Request, Response } =
  createRequire(import.meta.url)("miniflare") as typeof miniflare;
export type Log = miniflare.Log;
export type Miniflare = miniflare.Miniflare;
export type Request = miniflare.Request;
export type Response = miniflare.Response;
