import type { Language } from "./language.ts";

export const sl: Language = {
  tag: "sl",
  authorLabels: `
    avtor(?:ica|ji)?
    besedilo
    piše`,
  months: `
    januarja
    februarja
    marca
    aprila
    maja
    junija
    julija
    avgusta
    septembra
    oktobra
    novembra
    decembra`,
};
