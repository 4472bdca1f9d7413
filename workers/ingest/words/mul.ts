import type { Language } from "./language.ts";

/**
 * What the sites of every language print: names of services, agencies and accounts, and the marks of names.
 */
export const mul: Language = {
  tag: "mul",
  particles: `
    bin
    al
    el`,
  noNames: `
    (?:\\S*[-_.])?admin
    administrator
    webmaster
    none
    null
    undefined`,
  companyForms: `
    JSC`,
  siteWords: `
    de
    com
    vn
    net
    org
    www
    admin
    administrator
    web`,

  siteLines: `
    getty images
    facebook
    twitter
    whatsapp
    linkedin
    x`,
  tailBeginnings: `
    ©
    \\(?(?:dpa|afp|ap|reuters|apa|sda)(?:[/-].{2,20})?\\)?$`,
  photoCredits: `
    ©`,
  agencies: `
    Getty Images
    AFP
    Reuters
    AP
    dpa
    EPA`,

  afterTime: `
    h`,
};
