import { describe, expect, test } from "vitest";
import { personsIn } from "../../../support/facts.ts";

describe("ranks", () => {
  test.each([
    ["before a name", "Thượng tướng Đỗ Hải Vân phát biểu khai mạc.", ["Thượng tướng Đỗ Hải Vân"]],
    ["in lower case", "Theo trung tá Bùi Sơn Khê, vụ việc đã rõ.", ["Trung tá Bùi Sơn Khê"]],
    [
      "with the tone in the newer place",
      "Đại uý Hồ Gia Bảo và thiếu uý Lò Văn Pánh trực chốt.",
      ["Đại úy Hồ Gia Bảo", "Thiếu úy Lò Văn Pánh"],
    ],
    [
      "of the navy",
      "Chuẩn Đô đốc Mai Trọng Nghĩa - Phó Tư lệnh Quân chủng Hải quân - tiễn đoàn.",
      ["Chuẩn Đô đốc Mai Trọng Nghĩa: Phó Tư lệnh Quân chủng Hải quân"],
    ],
    [
      "with a learned title behind it",
      "Thiếu tướng, PGS.TS Trịnh Kim Oanh, Giám đốc Học viện Cảnh sát nhân dân trao bằng.",
      ["Thiếu tướng Trịnh Kim Oanh: Giám đốc Học viện Cảnh sát nhân dân"],
    ],
    [
      "two of one person",
      "Đại tá Phan Hữu Lộc được thăng cấp bậc hàm. Thiếu tướng Phan Hữu Lộc cảm ơn.",
      ["Thiếu tướng Đại tá Phan Hữu Lộc"],
    ],
    ["without a name", "Một thiếu tá và hai đại úy cùng trực ở đó.", []],
    ["decomposed letters", "Đại tá Nguyễn Thế Mỹ chủ trì.".normalize("NFD"), ["Đại tá Nguyễn Thế Mỹ"]],
  ])("%s", (_, body, expected) => expect(personsIn(body)).toEqual(expected));
});

describe("posts after a name", () => {
  test.each([
    [
      "behind commas, up to the verb",
      "Trung tướng Cao Bá Hưng, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Quốc phòng phát biểu.",
      ["Trung tướng Cao Bá Hưng: Ủy viên Trung ương Đảng; Thứ trưởng Bộ Quốc phòng"],
    ],
    [
      "between dashes",
      "Ông Tạ Quốc Dũng - Chủ tịch UBND huyện Mường Lát - cho biết đường đã thông.",
      ["Tạ Quốc Dũng: Chủ tịch UBND huyện Mường Lát"],
    ],
    [
      "behind a long dash",
      "Đại tá Lê Na Sơn – Phó Giám đốc Công an tỉnh Sơn La chỉ đạo.",
      ["Đại tá Lê Na Sơn: Phó Giám đốc Công an tỉnh Sơn La"],
    ],
    [
      "in lower case",
      "thiếu tướng Ngô Minh Phú - phó tư lệnh Quân khu 4 - ghi nhận.",
      ["Thiếu tướng Ngô Minh Phú: Phó tư lệnh Quân khu 4"],
    ],
    [
      "in brackets",
      "Anh Vương Đình Khôi (42 tuổi, Giám đốc Công ty TNHH Sao Mai) trình báo.",
      ["Vương Đình Khôi: Giám đốc Công ty TNHH Sao Mai"],
    ],
    [
      "behind an aside",
      "Bà Hứa Thị Nhài (trái), Bí thư Chi bộ bản Khe Nóng, kể lại.",
      ["Hứa Thị Nhài: Bí thư Chi bộ bản Khe Nóng"],
    ],
    [
      "two held by one",
      "Thượng tá Dương Quý Đạt, Phó Giám đốc, kiêm Thủ trưởng cơ quan, dự họp.",
      ["Thượng tá Dương Quý Đạt: Phó Giám đốc"],
    ],
    [
      "joined by kiêm",
      "Đại tá Lại Thế Anh, Phó Cục trưởng kiêm Trưởng phòng Tham mưu, trả lời.",
      ["Đại tá Lại Thế Anh: Phó Cục trưởng; Trưởng phòng Tham mưu"],
    ],
    [
      "former ones",
      "Ông Đinh Công Trứ, nguyên Phó Chủ tịch Thường trực HĐND tỉnh Hòa Bình, bị khởi tố.",
      ["Đinh Công Trứ: Nguyên Phó Chủ tịch Thường trực HĐND tỉnh Hòa Bình"],
    ],
    [
      "said with là",
      "Ông Trương Vĩnh Thọ là Tổng Giám đốc Tập đoàn Hải Đăng.",
      ["Trương Vĩnh Thọ: Tổng Giám đốc Tập đoàn Hải Đăng"],
    ],
    [
      "of an institution with small words",
      "Bà Lã Thu Hoài, Giám đốc Trung tâm kiểm soát bệnh tật Thái Bình cho biết số ca giảm.",
      ["Lã Thu Hoài: Giám đốc Trung tâm kiểm soát bệnh tật Thái Bình"],
    ],
    [
      "of a ministry with commas in its name",
      "Ông Từ Thế Vinh, Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch dự lễ.",
      ["Từ Thế Vinh: Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch"],
    ],
    [
      "of an ambassador",
      "Ông Khuất Duy Tùng, Đại sứ Việt Nam tại Lào, tiếp đoàn.",
      ["Khuất Duy Tùng: Đại sứ Việt Nam tại Lào"],
    ],
    [
      "of a police department",
      "Đại tá Thân Trọng Bình, Cục trưởng Cục Cảnh sát điều tra tội phạm về ma túy (C04), thông tin.",
      ["Đại tá Thân Trọng Bình: Cục trưởng Cục Cảnh sát điều tra tội phạm về ma túy"],
    ],
    [
      "of a ward that bears a name",
      "Ông Phí Mạnh Hùng, Chủ tịch UBND phường Trần Hưng Đạo, nói.",
      ["Phí Mạnh Hùng: Chủ tịch UBND phường Trần Hưng Đạo"],
    ],
    [
      "of a school that bears a name",
      "Cô Bế Thị Lan, Hiệu trưởng Trường THPT Chu Văn An, chia sẻ.",
      ["Bế Thị Lan: Hiệu trưởng Trường THPT Chu Văn An"],
    ],
    [
      "said by a subordinate clause",
      "Đại tá Vi Xuân Trường, người dẫn đầu đoàn Việt Nam, cho rằng vậy.",
      ["Đại tá Vi Xuân Trường"],
    ],
  ])("%s", (_, body, expected) => expect(personsIn(body)).toEqual(expected));
});

describe("posts before a name", () => {
  test.each([
    ["alone", "Thứ trưởng Tống Hoài Nam kiểm tra công trường.", ["Tống Hoài Nam: Thứ trưởng"]],
    [
      "with a ministry",
      "Bộ trưởng Bộ Ngoại giao Kiều Văn Toàn tiếp khách.",
      ["Kiều Văn Toàn: Bộ trưởng Bộ Ngoại giao"],
    ],
    [
      "with a ministry's field alone",
      "Bộ trưởng Công an Doãn Hữu Tín trao quyết định.",
      ["Doãn Hữu Tín: Bộ trưởng Công an"],
    ],
    [
      "with a country",
      "Thứ trưởng Bộ Quốc phòng Lào Khamsay Vongvilay thăm đơn vị.",
      ["Khamsay Vongvilay: Thứ trưởng Bộ Quốc phòng Lào"],
    ],
    [
      "with a province",
      "Chủ tịch UBND tỉnh Nghệ An Bùi Quang Tạo ký văn bản.",
      ["Bùi Quang Tạo: Chủ tịch UBND tỉnh Nghệ An"],
    ],
    [
      "with a province that is not named",
      "Giám đốc Công an tỉnh Đặng Trí Kiên yêu cầu.",
      ["Đặng Trí Kiên: Giám đốc Công an tỉnh"],
    ],
    [
      "with a district",
      "Bí thư Huyện ủy Tương Dương Lô Văn Mằn đi thực địa.",
      ["Lô Văn Mằn: Bí thư Huyện ủy Tương Dương"],
    ],
    [
      "several, then the name",
      "Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội Ngô Thanh Hòa dự.",
      ["Ngô Thanh Hòa: Ủy viên Bộ Chính trị; Bí thư Thành ủy Hà Nội"],
    ],
    [
      "and after it too",
      "Phó Thủ tướng Thường trực Lưu Bá Thành, Trưởng ban Chỉ đạo, kết luận.",
      ["Lưu Bá Thành: Phó Thủ tướng Thường trực; Trưởng ban Chỉ đạo"],
    ],
    [
      "of a head of state",
      "Tổng thống Pháp Julien Delacour đến Hà Nội.",
      ["Julien Delacour: Tổng thống Pháp"],
    ],
    [
      "of a firm",
      "Chủ tịch Tập đoàn Hải Vân Phạm Đình Chương rót vốn.",
      ["Phạm Đình Chương: Chủ tịch Tập đoàn Hải Vân"],
    ],
    [
      "of a firm with a foreign name",
      "Chủ tịch Vinamart Lê Viết Sáng rót vốn.",
      ["Lê Viết Sáng: Chủ tịch Vinamart"],
    ],
    ["of a youth branch", "Bí thư chi đoàn Quàng Văn Pản tính chi phí.", ["Quàng Văn Pản: Bí thư chi đoàn"]],
    ["without a name", "Thứ trưởng nhấn mạnh, Giám đốc Công an tỉnh phải báo cáo Bộ trưởng.", []],
    [
      "with the rank between",
      "Bộ trưởng Bộ Công an, Đại tướng Hà Duy Khương chủ trì.",
      ["Đại tướng Hà Duy Khương: Bộ trưởng Bộ Công an"],
    ],
    [
      "of a school with a person's name",
      "Hiệu trưởng Trường THPT Lê Quý Đôn Mạc Thị Hiền nhận hoa.",
      ["Mạc Thị Hiền: Hiệu trưởng Trường THPT Lê Quý Đôn"],
    ],
  ])("%s", (_, body, expected) => expect(personsIn(body)).toEqual(expected));
});
