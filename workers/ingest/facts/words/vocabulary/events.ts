/** Words that begin an event's name. */
export const eventNouns = `
hội nghị · hội đàm · hội thảo · hội thao · hội thi · hội diễn · hội chợ · hội báo · hội trại · đại hội · đại hội đồng · diễn đàn · phiên họp · kỳ họp · khóa họp · phiên đối thoại · đối thoại
giao lưu · tọa đàm · triển lãm · liên hoan · liên hoan phim · festival · lễ hội · lễ · đại lễ · cuộc thi · kỳ thi · tuần lễ · ngày hội · họp báo · diễn tập · giải bóng đá · giải vô địch · giải chạy · giải đua
sea games · asiad · olympic · world cup · para games · vòng chung kết · cuộc diễn tập · chương trình nghệ thuật · hội nghị thượng đỉnh · gặp mặt · giao ban · cúp bóng đá · tuần văn hóa
`;

/** Phrases that look like such words and are not. */
export const notEvents = `
lễ tân · lễ phục · lễ nghi · lễ vật · lễ phép · lễ đường · lễ nghĩa · lễ độ
`;

/** Words among these for what two sides hold with each other: `A hội đàm với B`. */
export const meetingNouns = `
hội đàm · hội kiến · đối thoại · tọa đàm · làm việc · gặp mặt · tiếp xúc
`;

/** Words that end an event's name. */
export const eventStops = `
đã · đang · sẽ · vừa · được · diễn ra · khai mạc · bế mạc · tổ chức · do · bởi · tại · ở · vào · ngày · sáng · chiều · tối · trưa · nhằm · là · có · này · lần này · để · từ · đến · khi · nhân dịp · trên · theo
dưới · sau · trước · trong · tiếp tục · thống nhất · quy tụ · thu hút · tập trung · nhất trí · đánh giá · cho · bàn · thảo luận · kết thúc · cùng · gồm · nêu · yêu cầu · khẳng định · nhấn mạnh · thông qua · cũng
không · hay · mà · thì · rồi · nay · bằng · như · kéo dài · phải · đồng · dự kiến · đạt · trở thành · góp · lên · bước · chính thức · thành công · phát biểu · lấy · vẫn · còn · mới · bị · sắp · mang · trao · nói · xem · chụp · dự · chủ trì · gửi · nghe · tặng · hoàn thành
diễn · đặt · bao gồm · hướng tới · ghi nhận · thể hiện · chào · gặp · tham gia · tham dự · với sự · với chủ đề · với quy mô · chia sẻ · ở chỗ · nhờ · vì · bên · nhận · vinh danh · công nhận · biểu quyết · bầu
`;

/** Words that say that an event takes place. */
export const occurrences = `
diễn ra · tổ chức · khai mạc · bế mạc · khai mạc trọng thể · chủ trì · đăng cai · có cuộc · có buổi · tiến hành · dự · tham dự
`;

/** Places where an event may be held, besides towns and institutions. */
export const venues = `
trụ sở · hội trường · nhà văn hóa · nhà hát · nhà hát lớn · sân vận động · nhà thi đấu · khách sạn · trung tâm hội nghị · trung tâm hội nghị quốc gia · cung hữu nghị · dinh · phủ chủ tịch · nhà quốc hội · quảng trường
khu di tích · nghĩa trang · cửa khẩu · cửa khẩu quốc tế · cột mốc · đồn · bảo tàng · công viên · phố đi bộ · hồ · bãi biển · khu du lịch · cầu · cảng · ga · sân bay · đền · chùa · nhà thờ · số · trụ sở của · đường · phố
`;

/** Pairs of words that have a comma between them inside a name. */
export const commaPairs = `
phòng, chống · công an, cảnh sát · an ninh, trật tự · trật tự, an toàn · sửa đổi, bổ sung · kinh tế, xã hội · văn hóa, thể thao · thể thao, du lịch · chữa cháy, cứu nạn · buôn lậu, gian lận · xây dựng, bảo vệ · sơ kết, tổng kết
giáo dục, đào tạo · học tập, làm theo · tham nhũng, lãng phí · tham nhũng, tiêu cực · lãng phí, tiêu cực · nông nghiệp, nông thôn · vui, khỏe · quốc phòng, an ninh · quân sự, quốc phòng · xuất, nhập khẩu
`;

/** Verbs for presiding or leading a delegation. */
export const presidings = `
chủ trì · đồng chủ trì · cùng chủ trì · chủ tọa · đồng chủ tọa · chủ trì hội nghị · dẫn đầu · làm trưởng đoàn · đã chủ trì · đã đồng chủ trì · sẽ chủ trì · dự và chủ trì · dự, chủ trì
đã tới dự và chủ trì · tham dự và chủ trì · dự và đồng chủ trì · làm chủ tọa · chỉ đạo, chủ trì · cùng đồng chủ trì
`;

/** The post of a delegation's leader, as printed at the beginning of a post. */
export const DELEGATION_LEADER = "Trưởng đoàn";

/** Verbs for holding an event. */
export const organisings = `
tổ chức · đăng cai · chủ trì · phối hợp tổ chức · đăng cai tổ chức · khai mạc
`;

/** Words before the noun of a meeting that show that it is one meeting. */
export const meetingClassifiers = `
buổi · cuộc
`;

/** `làm việc với` may be any work; `buổi làm việc với` is a meeting. */
export const looseMeetingNouns = `
làm · tiếp · gặp
`;
