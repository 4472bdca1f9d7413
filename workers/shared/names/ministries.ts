import type { Heir, ThingNames } from "./named.ts";

/** From this day of Việt Nam on, newspapers use the names of the ministries below. */
export const MINISTRIES_SINCE = "2025-03-01";

/**
 * Ministries of Việt Nam that others merged into. Last checked 2026-11-28. Source: resolution 176/2025/QH15
 * (in force 2025-03-01).
 */
export const mergedMinistries: readonly Heir[] = [
  { names: ["Bộ Tài chính"], merged: [["Bộ Kế hoạch và Đầu tư"]] },
  { names: ["Bộ Xây dựng"], merged: [["Bộ Giao thông vận tải", "Bộ GTVT"]] },
  {
    names: ["Bộ Nông nghiệp và Môi trường"],
    merged: [["Bộ Nông nghiệp và Phát triển nông thôn"], ["Bộ Tài nguyên và Môi trường"]],
  },
  { names: ["Bộ Khoa học và Công nghệ"], merged: [["Bộ Thông tin và Truyền thông"]] },
  { names: ["Bộ Nội vụ"], merged: [["Bộ Lao động - Thương binh và Xã hội"]] },
  { names: ["Bộ Dân tộc và Tôn giáo"], merged: [["Ủy ban Dân tộc"]] },
];

/** The other ministries. */
export const ministries: readonly ThingNames[] = [
  ["BCA", "bộ công an"],
  ["BQP", "bộ quốc phòng"],
  ["bộ ngoại giao"],
  ["bộ tư pháp"],
  ["bộ công thương"],
  ["bộ y tế"],
  ["bộ giáo dục và đào tạo", "bộ GD&ĐT"],
  ["bộ văn hóa, thể thao và du lịch", "bộ VH,TT&DL"],
];
