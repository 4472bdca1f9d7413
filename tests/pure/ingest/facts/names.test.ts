import { describe, expect, test } from "vitest";
import { personsIn } from "../../../support/facts.ts";

describe("names", () => {
  test.each([
    ["of two syllables", "Đại tướng Tô Hiệu thăm trường.", ["Đại tướng Tô Hiệu"]],
    ["of five syllables", "Bà Công Tằng Tôn Nữ Hạnh nhận bằng khen.", ["Công Tằng Tôn Nữ Hạnh"]],
    ["with a single letter", "Thiếu tướng Ôn Ùn A Nông Sỉ dẫn đầu đoàn.", ["Thiếu tướng Ôn Ùn A Nông Sỉ"]],
    [
      "with hyphens",
      "trung tướng Xụ-văn Lương-bun-mi - thứ trưởng Bộ Quốc phòng Lào - cảm ơn.",
      ["Trung tướng Xụ-văn Lương-bun-mi: Thứ trưởng Bộ Quốc phòng Lào"],
    ],
    ["of Korea", "HLV Kang Min-ho và ông Choi Dong-Wook xem trận đấu.", ["Kang Min-ho", "Choi Dong-Wook"]],
    [
      "with a particle",
      "Chủ tịch Ủy ban châu Âu Marlene von der Haar phát biểu.",
      ["Marlene von der Haar: Chủ tịch Ủy ban châu Âu"],
    ],
    ["of the highlands", "Chị Y Thu Em và anh H'Lưu Niê làm rẫy.", ["Y Thu Em", "H'Lưu Niê"]],
    [
      "all in capitals",
      "Thượng tướng LÊ HẢI CHÂU, Thứ trưởng Bộ Công an, dự lễ.",
      ["Thượng tướng Lê Hải Châu: Thứ trưởng Bộ Công an"],
    ],
    ["of a monk", "Hòa thượng Thích Thiện Đạo dâng hương.", ["Thích Thiện Đạo"]],
    ["with a letter for the rest", "Công an bắt đối tượng Nguyễn Văn T. (SN 1990).", ["Nguyễn Văn T"]],
    [
      "that end a sentence with a letter",
      "Công an bắt Đại úy Nguyễn Văn H. Sau đó, Đại úy Nguyễn Văn H. khai nhận.",
      ["Đại úy Nguyễn Văn H"],
    ],
    [
      "behind an abbreviated place",
      "Tại P. Bến Nghé, ông Hồ Gia Bảo (ngụ TP. Thủ Đức) vắng mặt.",
      ["Hồ Gia Bảo"],
    ],
    [
      "of seven syllables, from Laos",
      "Đại tá Xổm Phăn Phụ Lạ Khăm Ma Ni tiếp đoàn.",
      ["Đại tá Xổm Phăn Phụ Lạ Khăm Ma Ni"],
    ],
    [
      "with an age",
      "Tạm giữ hình sự đối với Liêu Văn Khương (SN 1986) và Trà Hữu Đạo (28 tuổi).",
      ["Liêu Văn Khương", "Trà Hữu Đạo"],
    ],
    [
      "with an age before the post",
      "Ông Lục Bá Sản, 52 tuổi, Chủ tịch UBND xã Na Mèo, kể.",
      ["Lục Bá Sản: Chủ tịch UBND xã Na Mèo"],
    ],
    [
      "behind a rank and a branch",
      "Thiếu tá CSGT Mông Thế Hùng, cán bộ Công an huyện Đức Hòa tử vong.",
      ["Thiếu tá Mông Thế Hùng: Cán bộ Công an huyện Đức Hòa"],
    ],
    [
      "with the party's post abbreviated",
      "Đồng chí Ngọ Thị Thanh, UVT.Ư Đảng, Bí thư Tỉnh ủy dự.",
      ["Ngọ Thị Thanh: UVT.Ư Đảng; Bí thư Tỉnh ủy"],
    ],
    ["of one syllable are not taken", "Ông Hùng và chị Lan cùng bà Trang chia sẻ.", []],
    ["that nothing announces are not taken", "Lê Hoàng Phúc ghi bàn, Mỹ Tâm hát.", []],
    [
      "that a post follows are taken",
      "Mở đầu, Lê Hoàng Phúc, Bí thư Đoàn trường, đọc thư.",
      ["Lê Hoàng Phúc: Bí thư Đoàn trường"],
    ],
    ["of one person in two spellings", "Ông Lý Quý Hòa đến. Bà con đón ông Lí Quí Hoà.", ["Lý Quý Hòa"]],
  ])("%s", (_, body, expected) => expect(personsIn(body)).toEqual(expected));
});

describe("several persons in a sentence", () => {
  test.each([
    [
      "joined by và, each with the own posts",
      "Thượng tướng Lê Anh Tú, Thứ trưởng Bộ Công an Việt Nam và Trung tướng Bounmy Sihalath, Thứ trưởng Bộ Công an Lào đồng chủ trì.",
      [
        "Thượng tướng Lê Anh Tú: Thứ trưởng Bộ Công an Việt Nam",
        "Trung tướng Bounmy Sihalath: Thứ trưởng Bộ Công an Lào",
      ],
    ],
    [
      "apart by semicolons, one without rank",
      "Dự lễ có các đồng chí: Thiếu tướng Trần Chí Hiếu, Phó Chánh Văn phòng Bộ Công an; Đỗ Thị Thắm, Ủy viên BTV Tỉnh ủy, Phó Chủ tịch UBND tỉnh; Đại tá Vũ Lê Phong, Giám đốc Công an tỉnh.",
      [
        "Thiếu tướng Trần Chí Hiếu: Phó Chánh Văn phòng Bộ Công an",
        "Đỗ Thị Thắm: Ủy viên BTV Tỉnh ủy; Phó Chủ tịch UBND tỉnh",
        "Đại tá Vũ Lê Phong: Giám đốc Công an tỉnh",
      ],
    ],
    [
      "a post after a comma is the next person's",
      "Cùng đi có Trung tướng Cù Xuân Bắc, Chủ tịch UBND tỉnh Hà Tĩnh Mai Văn Liệu.",
      ["Trung tướng Cù Xuân Bắc", "Mai Văn Liệu: Chủ tịch UBND tỉnh Hà Tĩnh"],
    ],
    [
      "posts, name, posts, name: a list of the kind POST Name",
      "Dự có Bí thư Tỉnh ủy Hoàng Bá Lực, Ủy viên Trung ương Đảng, Bộ trưởng Bộ Y tế Đào Thu Ngân.",
      ["Hoàng Bá Lực: Bí thư Tỉnh ủy", "Đào Thu Ngân: Ủy viên Trung ương Đảng; Bộ trưởng Bộ Y tế"],
    ],
    [
      "a plural announces them all",
      "Tòa tuyên phạt các bị cáo Lê Tiến Mạnh, Phùng Thị Mơ và Bàn Văn Chiêu.",
      ["Lê Tiến Mạnh", "Phùng Thị Mơ", "Bàn Văn Chiêu"],
    ],
    [
      "one named twice has all ranks and posts",
      "Trung tướng Viên Đức Hải, Thứ trưởng Bộ Công an chủ trì. Sau đó, Trưởng đoàn Viên Đức Hải tặng quà, Thứ trưởng Viên Đức Hải chụp ảnh.",
      ["Trung tướng Viên Đức Hải: Thứ trưởng Bộ Công an; Trưởng đoàn"],
    ],
  ])("%s", (_, body, expected) => expect(personsIn(body)).toEqual(expected));
});

describe("what is no person", () => {
  test.each([
    "Lễ mít tinh diễn ra tại Thành phố Hồ Chí Minh, Hà Nội và Thừa Thiên Huế.",
    "Việt Nam và Lào, Bộ Công an hai nước ký biên bản.",
    "Tai nạn trên đường Đại tướng Võ Nguyên Giáp, gần Quảng trường Chủ tịch Hồ Chí Minh.",
    "Dự án mở rộng đường Nguyễn Thị Định, phường Cát Lái, chậm tiến độ.",
    "Theo báo Tuổi Trẻ, Thanh Niên và Người Lao Động, giá tăng.",
    "Học sinh Trường THPT Nguyễn Trãi và Trường Tiểu học Lê Lợi nghỉ học.",
    "Giám đốc Công an tỉnh Hà Giang, Chủ tịch UBND thành phố Hải Phòng họp.",
    "Bộ trưởng Bộ Khoa học và Công nghệ Việt Nam gửi thư.",
    "Hiệu trưởng Trường Đại học Kinh tế Quốc dân cho hay điểm chuẩn giảm.",
    "Đoàn viếng Lăng Chủ tịch Hồ Chí Minh và Nghĩa trang Trường Sơn.",
    "Lãnh đạo Công ty Cổ phần Đầu tư Phú Mỹ Hưng vắng mặt.",
    "Bà con cùng anh em Quảng Ninh cổ vũ, chị em Hà Nội múa hát.",
    "Cha mẹ em ở Bà Rịa - Vũng Tàu, anh em ở Ông Ích Khiêm.",
    "Đại biểu Quốc hội, Ủy viên Trung ương Đảng, Tổng Bí thư và Thủ tướng Chính phủ.",
  ])("%s", (body) => expect(personsIn(body)).toEqual([]));
});
