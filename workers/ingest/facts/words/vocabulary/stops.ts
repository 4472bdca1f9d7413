/** Lower-case words that end a post or an organisation: the predicate begins here. */
export const stops = `
là · làm · và · cùng · cho · nói · đã · đang · sẽ · vừa · cũng · vẫn · còn · mới · từng · phải · cần · nên · không · chưa · được · bị · có · do · bởi · để · nhằm · vì · khi · nếu · thì · mà · rằng · trong
trên · tại · ở · vào · từ · đến · tới · sang · ra · lên · về · với · theo · sau · trước · trả lời · chủ trì · đồng chủ trì · đồng chủ tọa · đồng thời · đồng tình · dự · tham dự · tham gia · dẫn đầu · phát biểu · khẳng định · nhấn mạnh · cho biết · cho hay
chia sẻ · bày tỏ · đề nghị · yêu cầu · chỉ đạo · kết luận · khai mạc · bế mạc · trao · tặng · nhận · ký · ký kết · thăm · gặp · tiếp · đón · đưa · gửi · chúc · cảm ơn · biểu dương · ghi nhận · đánh giá · thông tin
thông báo · công bố · báo cáo · trình bày · giải thích · phân tích · nhận định · cảnh báo · kêu gọi · thừa nhận · khai · kể · nêu · nhắc · lưu ý · tin · mong · hy vọng · hoan nghênh · đồng ý · thống nhất · quyết định
lãnh đạo · điều hành · kiểm tra · động viên · thay mặt · đại diện · chứng kiến · tiến hành · tổ chức · triển khai · hướng dẫn · xác nhận · bắt · khởi tố · xử lý · chào · mời · hỏi · đặt · dâng · viếng
đứng · ngồi · xem · nghe · đi · thực hiện · giữ · nghỉ · qua đời · cùng với · như · các · những · một · hai · ba · này · đó · kia · ấy · nay · gồm · hiện · luôn · rất · chụp · bên · trao đổi · hội đàm · làm việc
chịu · góp · thể hiện · truyền · trực tiếp · tiếp tục · tuyên bố · viết · đọc · hứa · cam kết · quán triệt · gợi · điểm · nhất trí · ủng hộ · phản đối · lên án · chỉ trích · bác bỏ · tử vong · hy sinh · từ trần · nhập viện · chết · gây · lái · điều khiển · dùng · cầm · vắng mặt · thừa lệnh · ra trình diện · trúng · đắc cử · nhậm chức
`;
