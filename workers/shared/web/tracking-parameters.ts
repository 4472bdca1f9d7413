/**
 * Parameters that say where a reader came from and never which page is meant. Names in lower case; checked
 * against the general rules of ClearURLs and AdGuard's URL Tracking filter on 28 November 2026. A name by
 * which some site chooses its page (`id`, `p`, `page`, `q`, `source`) is not here, however often others use
 * it for tracking.
 */

/** Every parameter that begins like this. */
export const TRACKING_PREFIXES: readonly string[] = [
  // Google's and everybody's.
  "utm_",
  "utm-",
  "gad_",
  "gaa_",
  "ga_",
  // AT Internet (Piano): the BBC, Le Monde.
  "at_",
  // Matomo, once Piwik.
  "mtm_",
  "matomo_",
  "pk_",
  "piwik_",
  // Inside a site, from box to article.
  "itm_",
  "vn_",
  // HubSpot, Omeda, Vero, Webtrekk, ComScore, Coremetrics, Facebook, Zalo.
  "hsa_",
  "__hs",
  "_hs",
  "oly_",
  "vero_",
  "wt_",
  "wt.",
  "ns_",
  "cm_mmc",
  "fb_",
  "zalo_",
  // Cloudflare's challenge.
  "__cf_chl",
];

export const TRACKING_NAMES: ReadonlySet<string> = new Set([
  // Clicks on advertisements and in mail.
  "fbclid",
  "gclid",
  "gclsrc",
  "gbraid",
  "wbraid",
  "dclid",
  "msclkid",
  "yclid",
  "ysclid",
  "ttclid",
  "twclid",
  "li_fat_id",
  "rb_clickid",
  "irclickid",
  "epik",
  "s_kwcid",
  "ef_id",
  "mc_cid",
  "mc_eid",
  "mkt_tok",
  "ml_subscriber",
  "ml_subscriber_hash",
  "wickedid",
  "_openstat",
  "_ga",
  "_gl",
  "_ke",
  "__s",
  "dm_i",
  "vgo_ee",
  "hsctatracking",
  "wickedsource",
  "gs_l",
  // Campaigns of papers.
  "xtor",
  "cmpid",
  "cmp",
  "s_cid",
  "sc_cid",
  "sc_campaign",
  "sc_channel",
  "icid",
  "ncid",
  "ocid",
  "taid",
  "smid",
  "smtyp",
  "mbid",
  "trk",
  "trkcampaign",
  "echobox",
  "spm",
  "cvid",
  "emc",
  "ito",
  "traffic_source",
  // Shared and found.
  "sfnsn",
  "igsh",
  "igshid",
  "mibextid",
  "gidzl",
  "zarsrc",
  "srsltid",
  "sr_share",
  "soc_src",
  "soc_trk",
  "guccounter",
  "guce_referrer",
  "guce_referrer_sig",
  "action_object_map",
  "action_ref_map",
  "action_type_map",
  "__twitter_impression",
  // Sessions.
  "phpsessid",
  "jsessionid",
  // Where from.
  "ref",
  "ref_src",
  "ref_url",
  "referer",
  "referrer",
]);

/**
 * Names by which some sites choose a page. They are dropped only with a value that says where a reader came
 * from.
 */
export const ORIGIN_NAMES: ReadonlySet<string> = new Set(
  "channel feature from medium partner rss share source src via".split(" "),
);
export const ORIGINS: ReadonlySet<string> = new Set(
  "1 email facebook fb feed homepage mail newsletter rss rssfeed share social telegram twitter x zalo".split(
    " ",
  ),
);
