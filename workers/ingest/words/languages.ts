import { ar } from "./ar.ts";
import { bg } from "./bg.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fi } from "./fi.ts";
import { fil } from "./fil.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { hi } from "./hi.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { id } from "./id.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { km } from "./km.ts";
import { ko } from "./ko.ts";
import type { Language } from "./language.ts";
import { lo } from "./lo.ts";
import { ms } from "./ms.ts";
import { mul } from "./mul.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { sk } from "./sk.ts";
import { sl } from "./sl.ts";
import { sr } from "./sr.ts";
import { sv } from "./sv.ts";
import { th } from "./th.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

/** Every language with known words. A further language is one more file and one more line here. */
export const LANGUAGES: readonly Language[] = [
  ...[vi, en, de, fr, es, it, pt, nl, da, nb, sv, pl, ru, tr, id, ja, zh, ko, cs, fi, ro],
  ...[th, lo, km, uk, bg, sr, hr, sk, sl, hu, el, ar, fa, he, hi, ms, fil],
  mul,
];
