/**
 * The page's own address inside that of a click counter (Google Alerts, Bing News, Facebook, Outlook) or of
 * an AMP cache; the address itself if it is none. An address may be wrapped twice.
 *
 * @example unwrapUrl(new URL("https://www.google.com/url?url=https://paper.example/a")).href // "https://paper.example/a"
 */
export function unwrapUrl(url: URL): URL {
  const once = unwrapOnce(url);
  return once === null ? url : (unwrapOnce(once) ?? once);
}

function unwrapOnce(url: URL): URL | null {
  const counter = COUNTERS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  if (counter !== undefined)
    return webAddress(counter.names.map((name) => url.searchParams.get(name)).find((said) => said) ?? "");
  const cached = CACHES.find((host) => host.test(url.hostname)) && CACHED.exec(url.pathname);
  return cached ? webAddress(`http${cached[1] ?? ""}://${cached[2]}${url.search}`) : null;
}

function webAddress(text: string): URL | null {
  return /^https?:\/\//i.test(text) ? URL.parse(text) : null;
}

const COUNTERS = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, names: ["url", "q"] },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/news\/apiclick\.aspx$/i, names: ["url"] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, names: ["u"] },
  { host: /^out\.reddit\.com$/, path: /^/, names: ["url"] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\/$/, names: ["url"] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, names: ["url"] },
];

/** `/c/s/paper.example/a` of a cache, `/amp/s/paper.example/a` of Google: `s` is for https. */
const CACHES = [/\.cdn\.ampproject\.org$/, /^(?:www\.)?google\.[a-z.]{2,6}$/];
const CACHED = /^\/(?:c|v|amp)\/(?:(s)\/)?([a-z\d][a-z\d.-]*\.[a-z]{2,}(?:\/.*)?)$/i;
