import { elected } from "../../../../shared/names/institutions.ts";
import { listed } from "./listed.ts";

/** Words before a post that belong to it. */
export const postPrefixes = `
nguyên · cựu · quyền · tân · cố · phó · nữ · đương kim · nguyên là · từng là
`;

/** Words that begin a post. */
export const postHeads = `
tổng bí thư · bí thư · bí thư thứ nhất · uvt ư đảng · uvtw đảng · uvtư đảng · uvbct · uvbtv · uv btv · uv bch · ủy viên · ủy viên dự khuyết · ủy viên thường vụ · thường trực ban bí thư · tỉnh ủy viên · thành ủy viên
huyện ủy viên · quận ủy viên · thị ủy viên · đảng ủy viên · chi ủy viên · thường vụ tỉnh ủy · thường vụ thành ủy · thường vụ huyện ủy · thường vụ đảng ủy
chủ tịch nước · chủ tịch quốc hội · chủ tịch · thủ tướng · bộ trưởng · thứ trưởng · bộ trưởng công an · thứ trưởng công an · tổng thư ký · thư ký · tổng kiểm toán nhà nước
chủ nhiệm · viện trưởng · chánh án · chánh văn phòng · chánh thanh tra · tổng thanh tra · thống đốc · chánh thư ký
đại sứ · đại sứ đặc mệnh toàn quyền · tổng lãnh sự · lãnh sự · công sứ · tham tán · tùy viên · đặc phái viên · trưởng đại diện · đại biện
người phát ngôn · phát ngôn viên · trợ lý · cố vấn · thẩm phán · kiểm sát viên · điều tra viên · thanh tra viên · báo cáo viên · ${listed(elected)}
đại biểu hđnd · đại biểu hội đồng nhân dân · tổng giám đốc · giám đốc · tổng cục trưởng · cục trưởng · chi cục trưởng · vụ trưởng · hiệu trưởng · trưởng khoa
trưởng bộ môn · trưởng phòng · trưởng ban · trưởng ban chỉ đạo · trưởng ban quản lý · phó ban · nhà lãnh đạo · thống lĩnh các lực lượng vũ trang · thống lĩnh lực lượng vũ trang · trưởng tiểu ban · trưởng đoàn · trưởng công an · trưởng đại diện · trưởng bộ phận · trưởng nhóm · trưởng trạm
trưởng thôn · trưởng bản · trưởng ấp · trưởng xóm · trưởng khu phố · tổ trưởng · nhóm trưởng · đội trưởng · đồn trưởng · trạm trưởng · hội trưởng
kế toán trưởng · điều dưỡng trưởng · tổng biên tập · thư ký tòa soạn · chính ủy · chính trị viên · tư lệnh · tư lệnh trưởng · chỉ huy trưởng · chỉ huy
tham mưu trưởng · tổng tham mưu trưởng · tiểu đoàn trưởng · trung đoàn trưởng · lữ đoàn trưởng · sư đoàn trưởng · đại đội trưởng · trung đội trưởng · hải đội trưởng
hạm trưởng · thuyền trưởng · cơ trưởng · quân trưởng · tổng thống · ngoại trưởng · quốc vương · quốc vụ khanh · nữ hoàng · thái tử · nhà vua · thủ hiến
thị trưởng · tỉnh trưởng · đô trưởng · nghị sĩ · thượng nghị sĩ · hạ nghị sĩ · tổng giáo chủ · pháp chủ · giáo hoàng · nhà sáng lập · người sáng lập
phó giám đốc · phó chủ tịch · phó thủ tướng · phó bí thư · phó chánh văn phòng · phó trưởng ban · phó trưởng phòng · phó trưởng công an · phó trưởng đoàn · hiệu phó
chỉ huy phó · đội phó · đồn phó · trưởng ca · ceo · giám đốc điều hành · tổng giám đốc điều hành
`;

/** Words that are posts only together with their institution. */
export const modestHeads = `
cán bộ · chiến sĩ · giảng viên · giáo viên · nhân viên · đại diện · thành viên · đại biểu · công chức
`;

/** Words after the head of a post that are not an organisation. */
export const postQualifiers = `
thường trực · thứ nhất · thứ hai · phụ trách · chuyên trách · kiêm nhiệm · điều hành · danh dự · chuyên môn · nghiệp vụ · kinh doanh · kỹ thuật
sáng lập · dự khuyết · thường vụ · chính trị · quân sự · đặc mệnh toàn quyền · cấp cao · tòa soạn · hội đồng quản trị · hội đồng thành viên
hđqt · hđtv · bộ chính trị · btv · bch · ban thường vụ · ban chấp hành · ban bí thư · trung ương · trung ương đảng · t ư đảng · tw đảng · tư đảng
`;

/** Posts of diplomats and delegates, followed by the country that sends them: `Đại sứ Việt Nam tại Lào`. */
export const postEnvoys = `
đại sứ · đại sứ đặc mệnh toàn quyền · tổng lãnh sự · lãnh sự · công sứ · tham tán · tùy viên · đặc phái viên · trưởng đại diện · đại diện · đại biện
`;
