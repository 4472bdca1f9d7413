/** An article of the demo's newspaper. Everything in it is invented: the people and the river too. */
export type Story = {
  slug: string;
  layout: "modern" | "classic" | "plain";
  section: string;
  title: string;
  lead: string;
  paragraphs: readonly string[];
  author: string;
};

/**
 * The query that the demo subscribes to. Some stories contain the phrase, one has all its words in another
 * order, and one has it in capitals.
 */
export const QUERY = "Hội nghị hợp tác an ninh";

export const STORIES: readonly Story[] = [
  {
    slug: "khai-mac-hoi-nghi-hop-tac-an-ninh-ba-tinh-ven-song-dao",
    layout: "modern",
    section: "Thời sự",
    title: "Khai mạc Hội nghị hợp tác an ninh ba tỉnh ven sông Đào",
    lead: "Sáng nay, đại diện công an ba tỉnh ven sông Đào gặp nhau để bàn cách giữ bình yên cho những bến đò và khu chợ chung.",
    paragraphs: [
      "Hội nghị kéo dài hai ngày tại nhà văn hóa huyện Bến Tre Già, với hơn tám mươi đại biểu. Phát biểu khai mạc, Thượng tá Đỗ Hữu Khang cho rằng kẻ gian không dừng lại ở ranh giới tỉnh, nên người giữ gìn trật tự cũng không thể mỗi nơi làm một kiểu.",
      "Theo báo cáo, trong mười tháng qua ba tỉnh đã cùng giải quyết bốn mươi mốt vụ trộm xe máy, phần lớn nhờ tin báo của các chủ đò. Các đại biểu đề nghị mỗi bến đò có một số điện thoại trực ban, niêm yết ở nơi dễ thấy nhất.",
      "Buổi chiều, hội nghị chia làm hai nhóm thảo luận về an toàn mùa nước nổi và về việc giúp người già tránh các cuộc gọi lừa đảo.",
    ],
    author: "Lê Thu Vân",
  },
  {
    slug: "cho-noi-thu-nho-giua-long-pho-hut-khach-cuoi-tuan",
    layout: "classic",
    section: "Đời sống",
    title: "Chợ nổi thu nhỏ giữa lòng phố hút khách cuối tuần",
    lead: "Mười hai chiếc xuồng ba lá đậu trong hồ công viên bán trái cây, bún nước lèo và cả những câu vọng cổ.",
    paragraphs: [
      "Từ bốn giờ sáng thứ bảy, chị Nguyễn Thị Lụa đã chèo chiếc xuồng chở đầy bưởi ra giữa hồ. Chị kể ngày đầu chỉ có vài người tò mò đứng xem, nay mỗi buổi chị bán hết hai trăm trái trước khi trời nắng gắt.",
      "Ban quản lý công viên cho biết chợ sẽ mở đến hết mùa khô. Người bán không phải đóng tiền chỗ, chỉ cần giữ sạch mặt nước và không dùng túi ni lông.",
      "Nhiều gia đình đưa trẻ nhỏ đến để các em biết cái cân treo và cây bẹo, thứ mà ông bà các em từng dùng thay cho bảng hiệu.",
    ],
    author: "Trần Quốc Bảo",
  },
  {
    slug: "thu-vien-phuong-mo-cua-ban-dem-mua-thi",
    layout: "plain",
    section: "Giáo dục",
    title: "Thư viện phường mở cửa ban đêm mùa thi",
    lead: "Phòng đọc nhỏ của phường Mỹ Thạnh sáng đèn đến nửa đêm để học sinh có chỗ yên tĩnh ôn bài.",
    paragraphs: [
      "Ý tưởng đến từ bà Phan Thị Hòa, thủ thư đã về hưu, khi bà thấy nhiều em ngồi học dưới đèn đường vì nhà chật. Phường đồng ý trả tiền điện, còn bà và bốn giáo viên thay nhau trông phòng.",
      "Mỗi tối có khoảng ba mươi em đến. Các em tự đặt nội quy: điện thoại để ngoài cửa, ai nói to thì hôm sau quét phòng.",
      "Sau kỳ thi, phòng đọc sẽ giữ giờ mở cửa này vào ba ngày cuối tuần cho người lao động muốn học thêm.",
    ],
    author: "Võ Minh Châu",
  },
  {
    slug: "ba-tinh-lap-duong-day-nong-chong-lua-dao-qua-mang",
    layout: "classic",
    section: "Pháp luật",
    title: "Ba tỉnh lập đường dây nóng chống lừa đảo qua mạng",
    lead: "Người dân ven sông Đào từ nay chỉ cần nhớ một số điện thoại để hỏi trước khi chuyển tiền cho người lạ.",
    paragraphs: [
      "Đường dây nóng trực suốt ngày đêm, do mười hai cán bộ của ba tỉnh thay phiên nhau. Người gọi được hướng dẫn cách nhận ra tin nhắn giả danh ngân hàng và cách khóa tài khoản trong vài phút.",
      "Đây là kết quả đầu tiên của Hội nghị hợp tác an ninh diễn ra đầu tuần này. Trong ngày thử nghiệm, đường dây đã nhận hai trăm mười cuộc gọi, ngăn được bảy lần chuyển tiền.",
      "Thiếu tá Lương Ngọc Sơn khuyên người dân cứ gọi dù chỉ hơi nghi ngờ, vì hỏi nhầm thì không mất gì, còn chuyển nhầm thì khó lấy lại.",
    ],
    author: "Hoàng Gia Phúc",
  },
  {
    slug: "doi-bong-tre-song-dao-thang-tran-mo-man",
    layout: "modern",
    section: "Thể thao",
    title: "Đội bóng trẻ Sông Đào thắng trận mở màn",
    lead: "Hai bàn thắng trong mười phút cuối giúp các cầu thủ tuổi mười bảy lội ngược dòng trên sân nhà.",
    paragraphs: [
      "Bị dẫn từ phút thứ chín, đội chủ nhà chơi nôn nóng suốt hiệp một. Huấn luyện viên Bùi Đình Lộc thay ba cầu thủ sau giờ nghỉ và chuyển sang đá biên.",
      "Phút tám mươi mốt, tiền đạo Nguyễn Hải Đăng đánh đầu gỡ hòa. Bốn phút sau, cũng chính anh chuyền cho Lâm Tấn Tài sút chìm vào góc xa.",
      "Trận tiếp theo, đội sẽ làm khách trước Hải Triều, đội vừa thua đậm ở lượt đầu.",
    ],
    author: "Đặng Quang Huy",
  },
  {
    slug: "du-lich-ban-chuyen-hop-tac-tai-hoi-nghi-mua-nuoc-noi",
    layout: "plain",
    section: "Kinh tế",
    title: "Du lịch bàn chuyện hợp tác tại hội nghị mùa nước nổi",
    lead: "Các chủ homestay muốn bán chung một tấm vé đi qua ba tỉnh; an ninh trên sông là điều khách hỏi nhiều nhất.",
    paragraphs: [
      "Hội nghị do các chủ nhà vườn tự tổ chức, không có bàn chủ tọa, mỗi người mang theo một món ăn. Họ thống nhất in một bản đồ chung và nhận khách của nhau khi hết phòng.",
      "Ông Huỳnh Văn Tư, chủ một nhà vườn trồng nhãn, nói hợp tác thì ai cũng muốn, nhưng phải tính được tiền. Ông đề nghị thử trong ba tháng rồi chia lại.",
      "Về an ninh, các chủ nhà sẽ sắm áo phao và đèn tín hiệu cho mọi xuồng chở khách sau sáu giờ tối.",
    ],
    author: "Ngô Bích Ngọc",
  },
  {
    slug: "gia-ca-phe-tang-nong-dan-van-de-dat-trong-them",
    layout: "classic",
    section: "Kinh tế",
    title: "Giá cà phê tăng, nông dân vẫn dè dặt trồng thêm",
    lead: "Giá thu mua cao nhất trong năm năm, nhưng ký ức về những vụ rớt giá khiến nhiều nhà vườn chưa vội xuống giống.",
    paragraphs: [
      "Tại xã Đắk Rung, thương lái vào tận rẫy trả giá từng bao. Gia đình anh Y Nhân bán nửa số cà phê để trả nợ phân bón, nửa còn lại cất trong kho chờ sau Tết.",
      "Hợp tác xã khuyên bà con giữ cây tiêu và cây bơ xen giữa các hàng cà phê, để khi giá một thứ xuống vẫn còn thứ khác.",
      "Kỹ sư Mai Xuân Trường cho rằng điều đáng lo hơn giá cả là nước tưới, vì ba hồ chứa trong vùng chỉ còn hơn nửa dung tích.",
    ],
    author: "Lê Thu Vân",
  },
  {
    slug: "be-mac-hoi-nghi-hop-tac-an-ninh-thong-nhat-bay-noi-dung",
    layout: "plain",
    section: "Thời sự",
    title: "BẾ MẠC HỘI NGHỊ HỢP TÁC AN NINH: THỐNG NHẤT BẢY NỘI DUNG",
    lead: "Ba tỉnh ven sông Đào ký cam kết chung và hẹn gặp lại vào mùa khô năm sau.",
    paragraphs: [
      "Bảy nội dung gồm trao đổi tin hằng tuần, tuần tra chung trên sông, đường dây nóng, tập huấn cho chủ đò, giúp người chấp hành xong án tìm việc, dạy trẻ em bơi và một quỹ nhỏ thưởng cho người báo tin.",
      "Thượng tá Đỗ Hữu Khang nói văn bản chỉ có giá trị khi người dân thấy bến đò của mình yên ổn hơn. Ông hứa công bố kết quả từng quý trên bảng tin của mỗi xã.",
      "Các đại biểu kết thúc bằng buổi đi đò đêm dọc mười cây số sông, ghé ba bến sẽ được lắp đèn trước tiên.",
    ],
    author: "Võ Minh Châu",
  },
];
