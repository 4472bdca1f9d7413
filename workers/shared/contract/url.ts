import * as z from "zod";

const URL_CHARS_MAX = 2_048;

/** An address in a request. Whether the product may fetch it is judged by `shared/web`. */
export const urlInput = z
  .string()
  .min(1)
  .max(URL_CHARS_MAX)
  .meta({ format: "uri", example: "https://news.example.com/rss" });
