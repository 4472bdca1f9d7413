import type { Language } from "./language.ts";

/**
 * Words that sites of all languages print: names of services, agencies and accounts, and signs around names.
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
    super ?user
    webmaster
    none
    null
    undefined
    cc[- ](?:by|0|zero).*`,
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
