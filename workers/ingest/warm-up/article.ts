import type { ArticleToRead } from "../facts.ts";

/** An invented article with something of every kind, so that reading it runs every code path once. */
export const warmUpArticle: ArticleToRead = {
  title: "Hội nghị hợp tác kiểm lâm Việt Nam - Lào lần thứ VII",
  lead: "Ngày 12/8, tại thị xã Cửa Sông, Nghệ An đã diễn ra Hội nghị hợp tác kiểm lâm (HTKL) Việt Nam - Lào lần thứ VII. Thiếu tướng Lê Bá Hoài, Ủy viên BTV Tỉnh ủy, Giám đốc Công an tỉnh và Đại tá Khamsay Vongvilay, Phó Giám đốc Công an tỉnh Hủa Phăn, CHDCND Lào đồng chủ trì hội nghị.",
  body: [
    "Dự hội nghị có các đồng chí: Trần Thị Nhã, Phó Chủ tịch Thường trực UBND tỉnh; Đại tá Vi Văn Sáng, Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh; thượng tá Hồ Quý Đôn - phó chỉ huy trưởng - cùng lãnh đạo các sở, ban, ngành.",
    'Sáng 11-8, Bộ Nông nghiệp và Môi trường phối hợp với Bộ Công an tổ chức Hội thảo "Rừng và người" tại trụ sở UBND huyện Quế Lâm. Thứ trưởng Bộ Nông nghiệp và Môi trường Phan Thế Bình cho biết, 6 tháng đầu năm 2024, lực lượng chức năng phát hiện 120 vụ vi phạm, xử phạt 3,5 tỷ đồng.',
    "Ông Đinh Công Lợi (SN 1979, Giám đốc Công ty TNHH Đại Ngàn) và bà Lò Thị Phương, trú xã Na Sơn, kể lại việc nhận rừng. Trước đó, Đoàn đại biểu Bộ Công an Việt Nam đã có buổi hội đàm với Đoàn đại biểu Bộ Công an Lào.",
    "Từ Hội nghị lần thứ VI tổ chức tại Lào tháng 5/2022 đến nay, an ninh trật tự (ANTT) ở khu vực biên giới được giữ vững; nhiều đường dây buôn bán gỗ trái phép bị triệt phá. Nghị quyết Đại hội lần thứ XIV của Đảng bộ tỉnh đi vào cuộc sống.",
  ].join("\n\n"),
  captions: ["Bộ trưởng Bộ Công an Lào Bounmy Sihalath thăm Trường THPT Chu Văn An.", "Toàn cảnh hội nghị."],
  publishedAt: "2024-08-12T09:00:00.000Z",
  language: "vi",
};
