/** Countries and lands as Vietnamese papers write them. */
export const countries = `
Việt Nam · Lào · Campuchia · Trung Quốc · CHND Trung Hoa · Cộng hòa Nhân dân Trung Hoa · Trung Hoa · Thái Lan · Myanmar · Malaysia · Singapore · Indonesia · Philippines · Brunei · Timor-Leste · Đông Timor · Nhật Bản · Nhật
Hàn Quốc · Hàn · Triều Tiên · Mông Cổ · Ấn Độ · Pakistan · Bangladesh · Sri Lanka · Nepal · Afghanistan · Kazakhstan · Uzbekistan · Turkmenistan · Iran · Iraq · Israel
Palestine · Syria · Liban · Lebanon · Jordan · Qatar · Kuwait · UAE · Oman · Yemen · Saudi Arabia · Ả Rập Xê Út · Ả-rập Xê-út · Thổ Nhĩ Kỳ · Nga · Ukraine · Belarus · Ba Lan
Đức · Pháp · Anh · Ý · Italia · Italy · Tây Ban Nha · Bồ Đào Nha · Hà Lan · Bỉ · Thụy Sĩ · Thụy Điển · Na Uy · Phần Lan · Đan Mạch · Áo · Hungary · Séc · Slovakia · Romania
Bulgaria · Hy Lạp · Serbia · Croatia · Slovenia · Ireland · Iceland · Mỹ · Hoa Kỳ · Canada · Mexico · Cuba · Brazil · Argentina · Chile · Peru · Colombia · Venezuela
Australia · Úc · New Zealand · Nam Phi · Ai Cập · Nigeria · Algeria · Ma-rốc · Morocco · Angola · Mozambique · Kenya · Ethiopia · Sudan · Libya · Đài Loan · Hong Kong · Hồng Kông
Việt · CHDCND Lào · EU · châu Âu · Liên minh châu Âu · Liên bang Nga · Cộng hòa Dân chủ Nhân dân Lào · Cộng hòa xã hội chủ nghĩa Việt Nam · CHXHCN Việt Nam · Cộng hòa Liên bang Đức
`;

/** Provinces and cities of Viet Nam, before and after 2025, and some of its neighbours'. */
export const provinces = `
An Giang · Bà Rịa - Vũng Tàu · Bà Rịa-Vũng Tàu · Bạc Liêu · Bắc Giang · Bắc Kạn · Bắc Ninh · Bến Tre · Bình Dương · Bình Định · Bình Phước · Bình Thuận · Cà Mau · Cao Bằng
Cần Thơ · Đà Nẵng · Đắk Lắk · Đắc Lắc · Đăk Lăk · Đắk Nông · Đắc Nông · Điện Biên · Đồng Nai · Đồng Tháp · Gia Lai · Hà Giang · Hà Nam · Hà Nội · Hà Tĩnh · Hải Dương · Hải Phòng
Hậu Giang · Hòa Bình · Hưng Yên · Khánh Hòa · Kiên Giang · Kon Tum · Lai Châu · Lạng Sơn · Lào Cai · Lâm Đồng · Long An · Nam Định · Nghệ An · Ninh Bình · Ninh Thuận · Phú Thọ
Phú Yên · Quảng Bình · Quảng Nam · Quảng Ngãi · Quảng Ninh · Quảng Trị · Sóc Trăng · Sơn La · Tây Ninh · Thái Bình · Thái Nguyên · Thanh Hóa · Thừa Thiên Huế · Thừa Thiên - Huế
Tiền Giang · Trà Vinh · Tuyên Quang · Vĩnh Long · Vĩnh Phúc · Yên Bái · Huế · Vinh · Hà Tây · Nha Trang · Đà Lạt · Vũng Tàu · Hạ Long · Biên Hòa · Thủ Đức · Phú Quốc · Sa Pa
Sài Gòn · HCM · TP.HCM · TPHCM · TP Hồ Chí Minh · TP. Hồ Chí Minh · Thành phố Hồ Chí Minh · Hà Nội mới · Tây Nguyên · Tây Bắc · Đông Bắc · Nam Bộ · Bắc Bộ · Trung Bộ · Côn Đảo
Viêng Chăn · Viên Chăn · Vientiane · Luông Pha Băng · Luang Prabang · Xiêng Khoảng · Hủa Phăn · Bôlykhămxay · Bôlikhămxay · Khăm Muộn · Khăm Muồn · Savannakhet · Sa-vẳn-na-khẹt
Champasak · Chăm Pa Sắc · Salavan · Sê Kông · Sekong · Attapeu · Át-ta-pư · Phnom Penh · Phnôm Pênh · Bắc Kinh · Quảng Tây · Vân Nam · Quảng Đông · Bangkok · Băng Cốc · Tokyo · Seoul
Moscow · Mátxcơva · Mát-xcơ-va · Washington · New York · London · Paris · Berlin · Brussels · Geneva · Jakarta · Kuala Lumpur · Manila · Naypyitaw · Canberra · New Delhi
`;
