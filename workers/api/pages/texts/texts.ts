import { en } from "./en.ts";
import { vi } from "./vi.ts";

export const LANGUAGES = ["vi", "en"] as const;
export type PageLanguage = (typeof LANGUAGES)[number];

export const LANGUAGE_NAMES: Record<PageLanguage, string> = { vi: "Tiếng Việt", en: "English" };

/** Every sentence of the pages. The English table defines which there are. */
export type Texts = typeof en;

export const TEXTS: Record<PageLanguage, Texts> = { vi, en };
