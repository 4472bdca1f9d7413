import type { Heir } from "./named.ts";

/** From this day of Việt Nam on, newspapers use the names of the provinces below. */
export const PROVINCES_SINCE = "2025-07-01";

/**
 * The 34 provinces and cities of Việt Nam, with the former ones that merged into them. Last checked
 * 2026-11-28. Source: resolution 202/2025/QH15 (34 from 63, in force 2025-07-01).
 */
export const provinces: readonly Heir[] = [
  { names: ["Tuyên Quang"], merged: [["Hà Giang"]] },
  { names: ["Lào Cai"], merged: [["Yên Bái"]] },
  { names: ["Thái Nguyên"], merged: [["Bắc Kạn", "Bắc Cạn"]] },
  { names: ["Phú Thọ"], merged: [["Vĩnh Phúc"], ["Hòa Bình"]] },
  { names: ["Bắc Ninh"], merged: [["Bắc Giang"]] },
  { names: ["Hưng Yên"], merged: [["Thái Bình"]] },
  { names: ["Hải Phòng"], merged: [["Hải Dương"]] },
  { names: ["Ninh Bình"], merged: [["Hà Nam"], ["Nam Định"]] },
  { names: ["Quảng Trị"], merged: [["Quảng Bình"]] },
  { names: ["Đà Nẵng"], merged: [["Quảng Nam"]] },
  { names: ["Quảng Ngãi"], merged: [["Kon Tum", "Kontum"]] },
  { names: ["Gia Lai"], merged: [["Bình Định"]] },
  { names: ["Khánh Hòa"], merged: [["Ninh Thuận"]] },
  { names: ["Lâm Đồng"], merged: [["Đắk Nông", "Đắc Nông", "Đăk Nông"], ["Bình Thuận"]] },
  { names: ["Đắk Lắk", "Đắc Lắc", "Đăk Lăk"], merged: [["Phú Yên"]] },
  {
    names: ["Thành phố Hồ Chí Minh", "TP.HCM", "TPHCM", "TP Hồ Chí Minh", "Sài Gòn"],
    merged: [["Bình Dương"], ["Bà Rịa - Vũng Tàu"]],
  },
  { names: ["Đồng Nai"], merged: [["Bình Phước"]] },
  { names: ["Tây Ninh"], merged: [["Long An"]] },
  { names: ["Cần Thơ"], merged: [["Sóc Trăng"], ["Hậu Giang"]] },
  { names: ["Vĩnh Long"], merged: [["Bến Tre"], ["Trà Vinh"]] },
  { names: ["Đồng Tháp"], merged: [["Tiền Giang"]] },
  { names: ["Cà Mau"], merged: [["Bạc Liêu"]] },
  { names: ["An Giang"], merged: [["Kiên Giang"]] },
  ...unchanged([
    ["Hà Nội"],
    ["Huế"],
    ["Lai Châu"],
    ["Điện Biên"],
    ["Sơn La"],
    ["Lạng Sơn"],
    ["Quảng Ninh"],
    ["Thanh Hóa"],
    ["Nghệ An"],
    ["Hà Tĩnh"],
    ["Cao Bằng"],
  ]),
];

function unchanged(all: readonly Heir["names"][]): Heir[] {
  return all.map((names) => ({ names, merged: [] }));
}
