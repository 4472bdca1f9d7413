import { foreignPlaces, laoPlaces } from "../../../../shared/names/abroad.ts";
import { heirsAndMerged } from "../../../../shared/names/named.ts";
import { provinces } from "../../../../shared/names/provinces.ts";
import { listed } from "./listed.ts";

/** Countries and territories as Vietnamese papers write them. */
export const countries = `
Việt Nam · Lào · Campuchia · Trung Quốc · CHND Trung Hoa · Cộng hòa Nhân dân Trung Hoa · Trung Hoa · Thái Lan · Myanmar · Malaysia · Singapore · Indonesia · Philippines · Brunei · Timor-Leste · Đông Timor · Nhật Bản · Nhật
Hàn Quốc · Hàn · Triều Tiên · Mông Cổ · Ấn Độ · Pakistan · Bangladesh · Sri Lanka · Nepal · Afghanistan · Kazakhstan · Uzbekistan · Turkmenistan · Iran · Iraq · Israel
Palestine · Syria · Liban · Lebanon · Jordan · Qatar · Kuwait · UAE · Oman · Yemen · Saudi Arabia · Ả Rập Xê Út · Ả-rập Xê-út · Thổ Nhĩ Kỳ · Nga · Ukraine · Belarus · Ba Lan
Đức · Pháp · Anh · Ý · Italia · Italy · Tây Ban Nha · Bồ Đào Nha · Hà Lan · Bỉ · Thụy Sĩ · Thụy Điển · Na Uy · Phần Lan · Đan Mạch · Áo · Hungary · Séc · Slovakia · Romania
Bulgaria · Hy Lạp · Serbia · Croatia · Slovenia · Ireland · Iceland · Mỹ · Hoa Kỳ · Canada · Mexico · Cuba · Brazil · Argentina · Chile · Peru · Colombia · Venezuela
Australia · Úc · New Zealand · Nam Phi · Ai Cập · Nigeria · Algeria · Ma-rốc · Morocco · Angola · Mozambique · Kenya · Ethiopia · Sudan · Libya · Đài Loan · Hong Kong · Hồng Kông
Việt · CHDCND Lào · EU · châu Âu · Liên minh châu Âu · Liên bang Nga · Cộng hòa Dân chủ Nhân dân Lào · Cộng hòa xã hội chủ nghĩa Việt Nam · CHXHCN Việt Nam · Cộng hòa Liên bang Đức
`;

/** Vietnamese provinces (before and after 2025), regions and towns, and some of neighbouring countries. */
export const regionsAndTowns = `
${listed(heirsAndMerged(provinces))}
Thừa Thiên Huế · Thừa Thiên - Huế · Vinh · Hà Tây · Nha Trang · Đà Lạt · Vũng Tàu · Hạ Long · Biên Hòa · Thủ Đức · Phú Quốc · Sa Pa · HCM · Hà Nội mới · Tây Nguyên
Tây Bắc · Đông Bắc · Nam Bộ · Bắc Bộ · Trung Bộ · Côn Đảo
${listed(laoPlaces)}
${listed(foreignPlaces)}
`;
