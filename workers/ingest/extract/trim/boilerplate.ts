import type { Block } from "../html/blocks.ts";

const LINE_CHARACTERS_MAX = 220;

/** A line that belongs to the site and not to the article, wherever it stands. */
export function isBoilerplate(block: Block): boolean {
  const { text } = block;
  if (text.length > LINE_CHARACTERS_MAX) return false;
  const line = text.toLowerCase();
  if (WHOLE_LINE.test(line) || CREDIT_LINE.test(text)) return true;
  return (
    (block.linked > 0.3 && LINKING_LINE.test(line)) || (line.includes("newsletter") && SIGN_UP.test(line))
  );
}

/** A heading after which nothing of the article comes. */
export function isEnd(block: Block): boolean {
  return block.text.length <= END_CHARACTERS_MAX && END_LINE.test(block.text.toLowerCase());
}

const END_CHARACTERS_MAX = 60;

/** What a Vietnamese newspaper says of itself at the foot of each page: its licence, who answers for it. Others have licences too. */
export function isImprint({ text }: Block): boolean {
  return text.length <= LINE_CHARACTERS_MAX && (PRESS_LICENCE.test(text) || ANSWERABLE.test(text));
}

const PRESS_LICENCE =
  /^[®©\s]*(?:số )?(?:giấy phép|gpkd|gp)\s.{0,120}\d\s?\/\s?gp-?\s?(?:bvhttdl|btttt|bttt|stttt|ttđt|cbc|bc|ptth)/iu;

const ANSWERABLE =
  /^(?:(?:Phó )?[Tt]ổng [Bb]iên tập|Chịu trách nhiệm (?:nội dung|xuất bản))\s*:\s*(?:\p{Lu}[\p{L}.]*[\s,;-]*){2,12}$/u;

/** A caption that its box did not give away ends in its credit: "… Ảnh: Khánh Vân", "… Bildrechte: dpa", "(Photo by …)". */
const CREDIT_LINE =
  /(?:^|[\s(.|])(?:Nguồn ảnh|Ảnh|Bildrechte|Titelbild|Bildquelle|Fotos?|Photos?(?: by)?|Photograph|Image(?: credit)?|Picture|Credit|Bild|©)\s?[:/]\s?[^.!?]{2,60}[).]?$|\((?:Photo|Image|Foto|Picture)(?: by| courtesy)? [^)]{3,80}\)$|\/(?:Getty Images|AFP|Reuters|AP|dpa|EPA)\)?\.?$/u;

const SIGN_UP =
  /sign|subscri|inbox|anmeld|abonn|inscri|registr|suscri|iscriv|đăng ký|prenumer|tilmeld|meld je/;

/** A line that ends many articles and is not part of them. */
export function isTailBoilerplate(block: Block): boolean {
  return block.text.length <= 600 && TAIL_LINE.test(block.text.toLowerCase());
}

function lines(...patterns: readonly string[]): RegExp {
  return new RegExp(`^[\\s>»›•|*\\[(]*(?:${patterns.join("|")})[\\s.:!|\\])…]*$`, "u");
}

/** Lines known by heart, in lower case. */
const WHOLE_LINE = lines(
  "\\d{1,2}(?::|h|\\.)\\d{2}(?: ?(?:uhr|[ap]m))?",
  "\\d+ (?:mins?|minutes?|hours?|phút|giờ) (?:ago|trước).{0,20}",
  "loading.{0,20}",
  "bình luận(?: ?\\(\\d+\\))?",
  "lên đầu trang",
  "hotline: [\\d. ()+-]{8,}.*",
  "xem thêm(?: sự kiện)?",
  "đọc thêm",
  "đọc tiếp",
  "tin liên quan",
  "bài liên quan",
  "tin mới",
  "tin cùng chuyên mục",
  "cùng chuyên mục",
  "chia sẻ(?: facebook)?",
  "từ khóa",
  "tags?",
  "quảng cáo",
  "nguồn ảnh",
  "ảnh \\d+",
  "ảnh",
  "theo dõi .* trên google news",
  "sự kiện liên quan",
  "bài đọc tiếp",
  "mời (?:quý )?độc giả .*",
  "advertisement",
  "advertising",
  "story continues below(?: advertisement)?",
  "article continues below(?: advertisement)?",
  "continue reading(?: below)?",
  "read more",
  "share(?: this)?(?: (?:article|story|post|on .*))?",
  "related(?: (?:articles?|stories|content|posts?|topics?|news|links|reading))?",
  "more on this(?: story)?",
  "recommended(?: stories)?",
  "sign up",
  "subscribe(?: now)?",
  "loading",
  "image (?:source|caption)",
  "getty images",
  "comments?(?: \\(\\d+\\))?",
  "leave a (?:comment|reply)",
  "follow us.*",
  "copy link",
  "print(?: article)?",
  "email",
  "facebook",
  "twitter",
  "whatsapp",
  "linkedin",
  "x",
  "watch(?: now| live)?",
  "see also",
  "also read",
  "read also",
  "anzeige",
  "werbung",
  "mehr zum thema",
  "lesen sie auch",
  "lesen sie mehr zum thema",
  "auch interessant",
  "das thema könnte dich auch interessieren",
  "(?:die )?kommentare (?:sind )?geschlossen",
  "comments (?:are )?closed",
  "wird geladen",
  "weiterlesen",
  "be sociable, share",
  "dieser (?:eintrag|beitrag) wurde .{0,150}veröffentlicht.*",
  "this entry was posted .*",
  "das könnte sie auch interessieren",
  "zur startseite",
  "artikel teilen",
  "teilen",
  "publicité",
  "lire aussi",
  "à lire aussi",
  "publicidad",
  "lee también",
  "más información",
  "leggi anche",
  "pubblicità",
  "les også",
  "annonse",
  "reklame",
  "lees ook",
  "baca juga",
  "\\d+ (?:min(?:ute)?s?|minuten?) (?:read|lesezeit|de lecture)",
  "lesezeit:? .*",
);

/** "Read more: Headline", "Xem thêm: …", ">> Headline": a line that leads away. */
const LINKING_LINE = new RegExp(
  "^(?:[>»›]{1,2}|xem thêm|đọc thêm|xem ngay|tin liên quan|bài liên quan|mời xem|read (?:more|also|next)|also read|see also|see more|related|more:|more on|click here|watch|listen|lesen sie|mehr (?:dazu|zum thema|lesen)|lesetipp|auch interessant|" +
    "lire aussi|à lire|lee (?:también|más)|te puede interesar|leggi anche|les (?:også|mer)|læs også|läs (?:även|mer|också)|lees (?:ook|meer)|baca juga|leia (?:também|mais)|читайте также|join the conversation|sign up|subscribe|follow us)",
  "u",
);

const END_LINE = lines(
  "about the authors?",
  "sobre la firma",
  "über (?:den|die) autor(?:in|en)?",
  "à propos de l'auteur",
  "related (?:articles?|stories|posts?|content|news|topics?|reading)",
  "more (?:stories|news|articles)",
  "bài liên quan",
  "tin liên quan",
  "tin cùng chuyên mục",
  "tin khác",
  "bình luận",
  "ý kiến bạn đọc",
  "verwendete quellen",
  "recommended (?:videos?|reading)",
  "more great .{3,20} stories",
  "weitere (?:artikel|beiträge|informationen|links|meldungen|nachrichten|themen)",
  "ähnliche (?:artikel|beiträge)",
  "könnte (?:sie|dich|euch) auch interessieren",
  "articles similaires",
  "(?:artículos|noticias) relacionad[ao]s",
  "articoli correlati",
  "you (?:may|might) also (?:like|be interested in).*",
  "recommended for you",
  "most (?:read|popular)",
  "leave a (?:reply|comment)",
  "comments?",
  "\\d+ comments?",
  "post navigation",
  "das könnte (?:sie|dich) auch interessieren",
  "mehr zum thema",
  "kommentare?",
  "leserkommentare",
  "further reading",
  "share this:?",
  "like this:?",
  "references",
  "read next",
  "up next",
);

const TAIL_LINE = new RegExp(
  "^(?:tags?:|fehler gefunden|sendung:|dieser artikel (?:ist|erschien|wurde) |con información de|with (?:reporting|files) (?:by|from)|contributing:|.{2,40} contributed (?:to this|reporting)|từ khóa|theo dõi|nguồn:|©|copyright|all rights reserved|this article (?:was )?(?:originally|first) |this (?:story|article) (?:has been|was) (?:updated|corrected|amended)|sign up (?:for|to)|subscribe (?:to|for)|follow (?:us|.{2,40} on (?:twitter|facebook|x|instagram))|" +
    "click here|for more (?:news|stories|information)|read more|more from|related:|get (?:the|our) .*newsletter|download (?:the|our)|contact (?:the|us)|got a (?:story|tip)|do you have a story|email (?:us|the)|share (?:this|your)|photo(?:s)? (?:by|credit)|image(?:s)? (?:by|credit)|" +
    "the views expressed|\\(?(?:dpa|afp|ap|reuters|apa|sda)(?:[/-].{2,20})?\\)?$|quelle:|source:|mit material (?:von|der)|redaktion:|lesen sie|mehr (?:dazu|zum thema)|©|stand:|editing by|reporting by|writing by|additional reporting|if you (?:have|need|or someone).*(?:call|contact|help))",
  "u",
);
