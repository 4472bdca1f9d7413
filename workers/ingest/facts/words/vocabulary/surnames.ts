/** Family names of Vietnam's peoples: a name that nothing announces is recognised by this first syllable. */
export const surnames = `
Nguyễn · Trần · Lê · Phạm · Hoàng · Huỳnh · Phan · Vũ · Võ · Đặng · Bùi · Đỗ · Hồ · Ngô · Dương · Lý · Tô · Lương · Đinh · Trịnh · Đoàn · Mai · Cao · Tạ · Hà
Thái · Chu · Châu · Lưu · Tống · La · Quách · Vương · Nông · Lò · Lô · Vi · Hứa · Giàng · Thào · Vàng · Sùng · Triệu · Bàn · Đàm · Phùng · Từ · Trương · Thân
Tăng · Khuất · Khổng · Kiều · Mạc · Viên · Âu · Doãn · Đào · Đồng · Nghiêm · Ninh · Lã · Lại · Lâm · Phí · Tiêu · Thạch · Kim · Danh · Trà · Uông · Ung · Chế
Bành · Bạch · Cù · Cung · Giáp · Hầu · Hàn · Kha · Lục · Lường · Cầm · Quàng · Tòng · Thích · Bế · Ma · Mã · Mùa · Hờ · Vừ · Lầu · Cứ · Xồng · Già · Moong · Cụt · Lữ
Ksor · Siu · Rơ · Kpă · Niê · Rah · Rmah · Nay · Điểu · Sầm · Lộc · Hoàng · Khúc · Khương · Quản · Thi · Thiều · Tôn · Trang · Văn · Phó · Đậu · Đường · Lềnh · Hạng
Ấu · Chung · Diệp · Giang · Liêu · Lều · Nhâm · Nhữ · Phương · Quan · Quang · Thẩm · Trưng · Tưởng · Vy · Yên · Ông · Sử · Mẫn · Lai · Ly · Lèng · Lù · Chảo · Tẩn · Phàn
`;

/** Those of them that are often another syllable of a name or a word, and so cannot begin a second name. */
export const weakSurnames = `
Văn · Quang · Phương · Giang · Kim · Thi · Yên · Ninh · Trang · Chung · Lai · Quan · Quản · Phó · Đồng · Đường · Danh · Thái · Châu · Viên · Ma · Già · Mùa · Hà · Mai
Cao · Ông · Lộc · Tiêu · Chế · Cứ · Cụt · Sử · Nay · Từ · Âu · Thạch · Kha · Ly · La · Hàn · Hầu · Đoàn · Lục · Vi · Trà · Mẫn · Lâm · Tôn · Dương · Khương · Thân
`;
