import { type LoopbackSite, loopbackSite, page } from "./loopback-site.ts";

/** A story of the newspaper's own; its page is as plain as pages come. */
export type Story = {
  slug: string;
  title: string;
  lead: string;
  paragraphs: string[];
  /** Left out: an hour before the tests' noon; null: its page and its feed name no date. */
  published?: string | null;
  modified?: string;
  canonical?: string;
};

export type Newspaper = LoopbackSite & {
  feedUrl: string;
  urlOf(story: Story): string;
  /** Puts a story into the feed and its page on the site; a second time, it is the story's new version. */
  publish(...stories: Story[]): void;
  /** Empties the feed; the pages stay. */
  retract(): void;
};

const PUBLISHED = "2026-11-21T11:00:00.000Z";

/**
 * A small newspaper on this machine: an Atom feed and a page for each story. `published` is the date of
 * stories that bear none of their own.
 */
export async function openNewspaper(published: string = PUBLISHED): Promise<Newspaper> {
  const site = await loopbackSite();
  const stories = new Map<string, Story>();
  const urlOf = ({ slug }: Story) => `${site.url}/${slug}.html`;
  const feed = () => feedOf([...stories.values()].map((story) => ({ story, url: urlOf(story) })));
  site.serve("/feed.xml", (request, response) =>
    page(feed(), { "content-type": "application/atom+xml" })(request, response),
  );
  return {
    ...site,
    feedUrl: `${site.url}/feed.xml`,
    urlOf,
    retract: () => stories.clear(),
    publish: (...given) => {
      for (const one of given) {
        const story = { published, ...one };
        stories.set(story.slug, story);
        site.serve(`/${story.slug}.html`, page(storyPage(story)));
      }
    },
  };
}

/** For a newspaper beside a system that runs by the real clock. */
export function anHourAgo(): string {
  return new Date(Date.now() - 3_600_000).toISOString();
}

/** An Atom feed that lists these stories under these addresses. */
export function feedOf(entries: readonly { story: Story; url: string }[]): string {
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Báo thử</title>
    ${entries.map(({ story, url }) => entry(story, url)).join("")}</feed>`;
}

function entry({ title, published = PUBLISHED, modified = published ?? undefined }: Story, url: string) {
  const dates = [
    published === null ? "" : `<published>${published}</published>`,
    modified === undefined ? "" : `<updated>${modified}</updated>`,
  ];
  return `<entry><id>${url}</id><title>${title}</title><link href="${url}"/>
    ${dates.join("")}</entry>`;
}

export function storyPage({ title, lead, paragraphs, canonical, published = PUBLISHED }: Story): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">${canonical ? `<link rel="canonical" href="${canonical}">` : ""}<title>${title} - Báo thử</title>
    <meta property="og:type" content="article"><meta property="og:title" content="${title}">
    ${published === null ? "" : `<meta property="article:published_time" content="${published}">`}</head>
    <body><nav><a href="/">Trang chủ</a></nav><article><h1>${title}</h1><p class="lead"><strong>${lead}</strong></p>
    ${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}</article><footer>Bản quyền thuộc Báo thử</footer></body></html>`;
}

/** A story about anything, long enough to be one. */
export function story(slug: string, title: string, ...paragraphs: string[]): Story {
  const filler = [
    "Sáng nay, hàng trăm người dân trong xã đã có mặt tại nhà văn hóa để nghe kế hoạch sửa con đê chạy dọc bờ sông trước mùa mưa bão.",
    "Theo ban quản lý, việc thi công sẽ bắt đầu vào tháng tới, chia làm ba đoạn, mỗi đoạn do một đội trong vùng đảm nhận và tự giám sát.",
    "Bà con góp ý rằng đoạn qua chợ cần làm ban đêm để không ảnh hưởng buôn bán, và đề nghị lắp thêm đèn chiếu sáng ở khúc cua.",
  ];
  return {
    slug,
    title,
    lead: "Người dân trong xã bàn cách giữ con đê trước mùa mưa bão năm nay.",
    paragraphs: [...paragraphs, ...filler],
  };
}
