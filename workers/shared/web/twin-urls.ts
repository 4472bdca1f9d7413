/**
 * The other addresses under which a site serves the page of this one: with the other scheme, with or without
 * `www.`, with or without a slash at its end, and the plain page of one for phones, for AMP or for printing.
 * A wrong guess does no harm: they are only looked up among the addresses of one source.
 */
export function twinUrls(url: string): string[] {
  const parsed = URL.parse(url);
  if (parsed === null) return [];
  const hosts = hostsOf(parsed.host);
  const paths = pathsOf(parsed.pathname);
  const search = plainSearch(parsed.search);
  const twins = new Set<string>();
  for (const path of paths)
    for (const host of hosts)
      for (const scheme of ["https:", "http:"]) twins.add(`${scheme}//${host}${path}${search}`);
  twins.delete(url);
  return [...twins];
}

function hostsOf(host: string): string[] {
  const bare = host.replace(OTHER_HOST, "");
  // A numeric address, and a name outside the public internet, has no `www.`.
  return NAME.test(bare) ? [...new Set([bare, `www.${bare}`, host])] : [host];
}

const OTHER_HOST = /^(?:www|m|mobile|amp|wap|touch|print)\.(?=[^.]+\.)/;
const NAME = /^[^:]*[a-z][^:]*\.[a-z]{2,}$/;

function pathsOf(path: string): string[] {
  const plain = path
    .replace(OTHER_FOLDER, "")
    .replace(OTHER_ENDING, "")
    .replace(/(?<=\/)index\.(?:html?|php)$/, "");
  const bare = plain.replace(/(?<=.)\/+$/, "").replace(/\.amp(?=\.[a-z]{2,5}$|$)/, "");
  const slashed = /\.[a-z]{2,5}$/.test(bare) || bare === "/" ? bare : `${bare}/`;
  return [...new Set([bare, slashed])];
}

/** `/amp/a-b.html`, `/m/tin/a-b.html`; a section of that name lists no such pages. */
const OTHER_FOLDER = /^\/(?:amp|print|m|mobile|in-bai)(?=\/.*-)/;
/** `/a-b/amp`, `/a-b-amp.html`. */
const OTHER_ENDING = /(?<=.)\/(?:amp|print)\/?$|(?<=[^/])[-_](?:amp|print)(?=\.[a-z]{2,5}$)/;

/** The query without parameters that choose another layout of the same page. */
function plainSearch(search: string): string {
  const kept = search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !OTHER_LOOK.test(pair));
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

const OTHER_LOOK =
  /^(?:(?:amp|print|printable|m|mobile)(?:=(?:1|true|yes))?|(?:outputtype|view|display|theme)=(?:amp|print|mobile))$/i;
