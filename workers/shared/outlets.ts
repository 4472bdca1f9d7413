import { dropMarks } from "./text/characters.ts";

/**
 * The name of an outlet by its host; null for an unknown one. A subdomain has the name of its site, unless it
 * has one of its own.
 *
 * @example outletName("antg.cand.com.vn") // "An ninh Thế giới"
 */
export function outletName(host: string): string | null {
  const labels = host
    .toLowerCase()
    .replace(/^www\./, "")
    .split(".")
    .slice(-LABELS_MAX);
  for (let at = 0; at < labels.length - 1; at += 1) {
    const name = NAMES.get(labels.slice(at).join("."));
    if (name !== undefined) return name;
  }
  return null;
}

/**
 * The hosts of the newspapers whose host or name begins with this, or has a word that does, in any accents.
 * @example outletsLike("tuoi") // ["tuoitre.vn"]
 */
export function outletsLike(beginning: string): string[] {
  const wanted = dropMarks(beginning.toLowerCase());
  return [...NAMES].flatMap(([host, name]) => {
    const known = ` ${host} ${dropMarks(name.toLowerCase())}`;
    return known.includes(` ${wanted}`) ? [host] : [];
  });
}

const LABELS_MAX = 8;

const NAMES: ReadonlyMap<string, string> = new Map([
  ["24h.com.vn", "24h"],
  ["afamily.vn", "aFamily"],
  ["anninhthudo.vn", "An ninh Thủ đô"],
  ["antg.cand.com.vn", "An ninh Thế giới"],
  ["antv.gov.vn", "ANTV"],
  ["baochinhphu.vn", "Báo Chính phủ"],
  ["baodantoc.vn", "Dân tộc và Phát triển"],
  ["baodautu.vn", "Đầu tư"],
  ["baophapluat.vn", "Pháp luật Việt Nam"],
  ["baoquocte.vn", "Thế giới và Việt Nam"],
  ["baotintuc.vn", "Tin tức"],
  ["baovanhoa.vn", "Văn hóa"],
  ["baoxaydung.vn", "Xây dựng"],
  ["bbc.co.uk", "BBC"],
  ["bbc.com", "BBC"],
  ["bienphong.com.vn", "Biên phòng"],
  ["bnews.vn", "Bnews"],
  ["bocongan.gov.vn", "Bộ Công an"],
  ["cafef.vn", "CafeF"],
  ["cand.com.vn", "Công an Nhân dân"],
  ["cnn.com", "CNN"],
  ["congan.com.vn", "Công an TP.HCM"],
  ["congluan.vn", "Nhà báo và Công luận"],
  ["congthuong.vn", "Công Thương"],
  ["daibieunhandan.vn", "Đại biểu Nhân dân"],
  ["daidoanket.vn", "Đại Đoàn Kết"],
  ["dantri.com.vn", "Dân trí"],
  ["dw.com", "Deutsche Welle"],
  ["genk.vn", "GenK"],
  ["giaoduc.net.vn", "Giáo dục Việt Nam"],
  ["hanoimoi.vn", "Hà Nội mới"],
  ["kenh14.vn", "Kênh 14"],
  ["kinhtedothi.vn", "Kinh tế & Đô thị"],
  ["laodong.vn", "Lao Động"],
  ["mps.gov.vn", "Bộ Công an"],
  ["nguoiduatin.vn", "Người Đưa Tin"],
  ["nhandan.vn", "Nhân Dân"],
  ["nld.com.vn", "Người Lao Động"],
  ["nytimes.com", "The New York Times"],
  ["phunuonline.com.vn", "Phụ nữ TP.HCM"],
  ["phunuvietnam.vn", "Phụ nữ Việt Nam"],
  ["plo.vn", "Pháp Luật TP.HCM"],
  ["qdnd.vn", "Quân đội Nhân dân"],
  ["reuters.com", "Reuters"],
  ["rfi.fr", "RFI"],
  ["saigoneer.com", "Saigoneer"],
  ["sggp.org.vn", "Sài Gòn Giải Phóng"],
  ["soha.vn", "Soha"],
  ["suckhoedoisong.vn", "Sức khỏe & Đời sống"],
  ["thanhnien.vn", "Thanh Niên"],
  ["theguardian.com", "The Guardian"],
  ["thesaigontimes.vn", "Kinh tế Sài Gòn"],
  ["tienphong.vn", "Tiền Phong"],
  ["tuoitre.vn", "Tuổi Trẻ"],
  ["vietnamnet.vn", "VietNamNet"],
  ["vietnamnews.vn", "Việt Nam News"],
  ["vietnamplus.vn", "VietnamPlus"],
  ["vneconomy.vn", "VnEconomy"],
  ["vnexpress.net", "VnExpress"],
  ["voh.com.vn", "VOH"],
  ["vov.vn", "VOV"],
  ["vtcnews.vn", "VTC News"],
  ["vtv.vn", "VTV"],
  ["znews.vn", "Znews"],
]);
