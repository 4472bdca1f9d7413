/** Syllables that often end a Vietnamese given name. Many of them also begin one: "Lan Anh", "Minh Châu". */
export const givenNames = `
An · Anh · Ánh · Ân · Bách · Băng · Bảo · Bích · Bình · Chi · Chiến · Chinh · Châu · Cúc · Cường · Diễm · Diệp · Diệu · Dung · Dũng · Duy · Duyên · Dương · Đan · Đạt
Điệp · Đức · Giang · Hà · Hạ · Hải · Hân · Hằng · Hạnh · Hào · Hảo · Hậu · Hiên · Hiền · Hiển · Hiệp · Hiếu · Hoa · Hòa · Hoài · Hoàn · Hoàng · Hồng · Huân · Huệ
Hùng · Huy · Huyền · Hưng · Hương · Hường · Hữu · Khải · Khang · Khánh · Khiêm · Khoa · Khôi · Khuê · Kiên · Kiệt · Kiều · Lam · Lan · Lâm · Liên · Linh · Loan
Long · Lộc · Lợi · Luân · Ly · Mai · Mạnh · Mẫn · Minh · Mơ · My · Nam · Nga · Ngân · Nghi · Nghĩa · Ngọc · Nguyên · Nguyệt · Nhã · Nhàn · Nhân · Nhật · Nhi · Nhiên
Nhung · Như · Oanh · Phi · Phong · Phú · Phúc · Phương · Phượng · Quang · Quế · Quyên · Quyết · Quỳnh · Sơn · Sương · Tài · Tâm · Tân · Thái · Thanh · Thành · Thảo
Thắng · Thiện · Thịnh · Thoa · Thơ · Thơm · Thu · Thúy · Thùy · Thủy · Thư · Thương · Thy · Tiên · Tiến · Toàn · Trà · Trâm · Trân · Trang · Trinh · Trọng · Trung
Trúc · Tú · Tuân · Tuấn · Tuệ · Tùng · Tuyền · Tuyết · Tường · Tươi · Uyên · Vân · Vi · Việt · Vinh · Vũ · Vy · Vỹ · Xuân · Yên · Yến
`;

/** Words of two such syllables that are no names of persons. */
export const likeGivenNames = `
An Bình · An Toàn · Bảo An · Hải Long · Hải Quân · Hòa Hảo · Hoàng Mai · Long Thành · Mỹ An · Nam Phi · Nhân Tài · Tân Bình · Tân Phú · Tây An · Thanh Bình
Thanh Xuân · Thành Trung · Trung Thu · Việt Nam · Vinh Quang · Vũ Thư · Xuân Lộc · Yên Bình · Yên Thành
`;
