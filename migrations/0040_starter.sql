INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (1, 0, 'thủ thủ 6
tướng tướng 7
chính chính 33
phủ phủ 6
phó phó 5
chủ chủ 27
tịch tịch 5
nước nước 70
tổng tổng 8
bí bí 2
thư thư 3
quốc quốc 46
hội hội 41
bộ bộ 78
trưởng trưởng 10
ngoại ngoại 7
giao giao 23
thứ thứ 8
thường thường 18
trực trực 4
kì kỳ 5
họp họp 2
nhất nhất 33
uỷ ủy 7
ban ban 10
vụ vụ 29
nhân nhân 47
dân dân 40
tỉnh tỉnh 36
thành thành 40
chấp chấp 2
hành hành 32
trung trung 31
ương ương 3
trị trị 6
đảng đảng 16
cộng cộng 5
sản sản 14
việt việt 4
nam nam 48
viên viên 14
chi chi 2
đại đại 24
biểu biểu 7
toàn toàn 26
nghị nghị 7
quyết quyết 4
của của 408
chỉ chỉ 31
thị thị 11
số số 36
định định 29
thông thông 31
tư tư 24
hướng hướng 1
dẫn dẫn 14
luật luật 5
sửa sửa 1
đổi đổi 6
bổ bổ 3
sung sung 2
dự dự 19
thảo thảo 2
có có 297
hiệu hiệu 6
lực lực 5
từ từ 106
ngày ngày 53
trì trì 2
phát phát 28
khai khai 9
mạc mạc 1
đạo đạo 5
kết kết 8
luận luận 3
tham tham 4
cùng cùng 26
các các 177
đồng đồng 44
chí chí 5
nhấn nhấn 1
mạnh mạnh 4
rằng rằng 2
tiếp tiếp 7
tục tục 2
triển triển 7
thực thực 8
hiện hiện 36
quán quán 4
triệt triệt 1
nghiêm nghiêm 3
túc túc 1
nâng nâng 2
cao cao 41
quả quả 17
tăng tăng 20
cường cường 3
phối phối 1
hợp hợp 22
đẩy đẩy 1
tuyên tuyên 4
truyền truyền 6
góp góp 3
phần phần 16
xây xây 3
dựng dựng 3
kinh kinh 24
tế tế 31
xã xã 41
đối đối 19
nhập nhập 9
cải cải 1
cách cách 18
chuyển chuyển 5
tác tác 5
diện diện 1
quan quan 25
hệ hệ 1
hữu hữu 2
thống thống 6
đoàn đoàn 7
đặc đặc 5
biệt biệt 2
chiến chiến 8
lược lược 1
song song 1
phương phương 4
kí ký 1
biên biên 9
bản bản 4
ghi ghi 2
nhớ nhớ 2
thăm thăm 2
thức thức 2
chuyến chuyến 2
cấp cấp 8
nhà nhà 62
đàm đàm 2
kiến kiến 6
đón đón 1
trọng trọng 6
thể thể 43
sứ sứ 2
lãnh lãnh 2
sự sự 34
mệnh mệnh 1
hai hai 48
bên bên 16
láng láng 1
giềng giềng 1
lưu lưu 1
đường đường 26
giới giới 5
cửa cửa 1
khẩu khẩu 7
biển biển 8
đảo đảo 4
quyền quyền 19
thổ thổ 1
đông đông 5
bầu bầu 1
cử cử 3
ứng ứng 4
nhiệm nhiệm 7
chức chức 23
miễn miễn 2
luân luân 1
cán cán 2
kỉ kỷ 2
cảnh cảnh 12
cáo cáo 7
khiển khiển 2
trách trách 3
kiểm kiểm 4
tra tra 7
giám giám 4
sát sát 10
thanh thanh 7
toán toán 2
phòng phòng 12
chống chống 5
nhũng nhũng 1
lãng lãng 1
phí phí 3
tiêu tiêu 6
cực cực 2
sai sai 3
phạm phạm 11
chịu chịu 1
người người 143
đứng đứng 2
đầu đầu 51
sáp sáp 1
đơn đơn 3
vị vị 2
địa địa 2
phường phường 1
trấn trấn 1
quận quận 1
huyện huyện 1
phố phố 24
thuộc thuộc 12
tổ tổ 16
máy máy 6
tinh tinh 2
gọn gọn 1
văn văn 25
hoá hóa 8
thao thao 2
và và 347
du du 4
lịch lịch 5
công công 64
an an 55
cơ cơ 21
điều điều 26
xét xét 4
xử xử 3
phiên phiên 2
toà tòa 2
sơ sơ 1
thẩm thẩm 2
phúc phúc 4
án án 23
phạt phạt 5
khởi khởi 4
tố tố 3
bị bị 52
can can 1
bắt bắt 2
tạm tạm 3
giam giam 3
giữ giữ 1
hình hình 6
lệnh lệnh 3
khẩn khẩn 1
khám khám 2
nơi nơi 4
ở ở 72
cấm cấm 2
đi đi 49
khỏi khỏi 2
cư cư 6
trú trú 4
truy truy 1
nã nã 1
tượng tượng 2
tội tội 4
nghi nghi 1
hại hại 5
chứng chứng 4
sư sư 4
bào bào 2
chữa chữa 3
lời lời 2
nhận nhận 7
vi vi 8
thừa thừa 1
buộc buộc 1
giết giết 1
cướp cướp 1
tài tài 11
trộm trộm 1
cắp cắp 1
lừa lừa 2
chiếm chiếm 3
đoạt đoạt 1
đánh đánh 2
bạc bạc 2
trái trái 6
phép phép 4
tàng tàng 2
trữ trữ 1
chất chất 2
ma ma 5
tuý túy 3
mua mua 15
bán bán 17
vận vận 5
buôn buôn 2
lậu lậu 1
qua qua 40
gian gian 2
lận lận 1
thương thương 12
mại mại 4
hàng hàng 28
giả giả 5
hối hối 2
lộ lộ 3
đưa đưa 19
ô ô 3
rửa rửa 1
tiền tiền 22
cố cố 2
ý ý 1
gây gây 3
tích tích 4
rối rối 1
trật trật 5
tự tự 8
thi thi 7
lợi lợi 4
dụng dụng 7
hạn hạn 4
lạm lạm 2
tín tín 3
trốn trốn 1
thuế thuế 7
ninh ninh 12
mạng mạng 3
nghệ nghệ 7
phản phản 1
động động 31
thế thế 3
thù thù 1
địch địch 2
khủng khủng 1
bố bố 2
tình tình 4
bạo bạo 2
loạn loạn 1
phá phá 2
tung tung 1
tin tin 24
thật thật 3
xấu xấu 2
độc độc 4
cháy cháy 5
lớn lớn 23
đám đám 1
dập dập 1
tắt tắt 1
khói khói 1
bốc bốc 1
lên lên 26
nguyên nguyên 7
chập chập 1
điện điện 15
thiệt thiệt 2
về về 87
tai tai 2
nạn nạn 5
xe xe 24
va va 2
chạm chạm 1
với với 149
tải tải 3
khách khách 5
tô tô 2
con con 33
xế xế 1
nồng nồng 1
độ độ 7
cồn cồn 1
tốc tốc 3
vượt vượt 3
đèn đèn 1
đỏ đỏ 4
giấy giấy 2
lái lái 2
tử tử 5
vong vong 1
tại tại 78
chỗ chỗ 1
nặng nặng 2
cứu cứu 5
trường trường 28
việc việc 47
lượng lượng 6
năng năng 4
phong phong 2
toả tỏa 2
làm làm 43
rõ rõ 1
mất mất 1
tìm tìm 1
kiếm kiếm 1
đuối đuối 1
sạt sạt 1
lở lở 1
đất đất 26
lũ lũ 2
quét quét 1
ngập ngập 2
lụt lụt 1
úng úng 1
mưa mưa 1
dông dông 1
lốc lốc 1
bão bão 1
ba ba 22
áp áp 3
thấp thấp 2
nhiệt nhiệt 2
đới đới 1
gió gió 2
báo báo 7
thời thời 24
tiết tiết 2
nắng nắng 1
nóng nóng 2
gay gay 1
gắt gắt 1
không không 166
khí khí 6
lạnh lạnh 1
rét rét 2
đậm đậm 1
sương sương 1
mù mù 1
triều triều 2
xâm xâm 2
mặn mặn 1
hán hán 1
núi núi 3
lửa lửa 2
tâm tâm 1
thuỷ thủy 4
ẩm ẩm 2
mực mực 1
sông sông 4
hồ hồ 5
xả xả 1
vùng vùng 3
phía phía 1
bắc bắc 8
bằng bằng 27
cửu cửu 1
long long 6
tây tây 3
miền miền 4
duyên duyên 1
hải hải 6
ven ven 1
sâu sâu 2
xa xa 2
tộc tộc 3
thiểu thiểu 2
đà đà 2
lạt lạt 1
nha nha 1
trang trang 3
vũng vũng 2
tàu tàu 7
thuột thuột 1
hoa hoa 2
nhật nhật 3
hàn hàn 1
tiên tiên 2
thái thái 4
lan lan 1
ấn ấn 1
nga nga 2
mĩ mỹ 3
pháp pháp 7
đức đức 2
anh anh 32
châu châu 5
âu âu 2
á á 2
phi phi 1
bình bình 11
dương dương 5
liên liên 5
minh minh 8
trắng trắng 2
lầu lầu 1
năm năm 93
góc góc 1
ngôn ngôn 1
tên tên 1
bay bay 4
ngừng ngừng 1
bắn bắn 1
phán phán 1
hoà hòa 7
xung xung 1
đột đột 2
vũ vũ 6
tấn tấn 2
kích kích 1
hạt hạt 3
quân quân 8
đội đội 5
binh binh 4
sĩ sĩ 10
ngầm ngầm 1
chở chở 1
dầu dầu 3
eo eo 1
trừng trừng 1
tranh tranh 2
xuất xuất 8
kim kim 1
ngạch ngạch 1
thặng thặng 1
dư dư 1
thâm thâm 1
hụt hụt 1
chuỗi chuỗi 1
cung cung 2
phẩm phẩm 6
trong trong 207
giá giá 35
dùng dùng 2
ngân ngân 4
sách sách 3
giải giải 8
vốn vốn 2
nợ nợ 3
ngoài ngoài 22
doanh doanh 4
nghiệp nghiệp 13
ti ty 2
cổ cổ 5
tập tập 2
quản quản 3
khoán khoán 1
phiếu phiếu 2
sàn sàn 1
dịch dịch 4
điểm điểm 4
khối khối 1
ròng ròng 2
khoản khoản 4
lãi lãi 2
suất suất 3
huy huy 3
cho cho 188
vay vay 2
tỉ tỷ 5
tệ tệ 2
gửi gửi 1
kiệm kiệm 1
vàng vàng 4
miếng miếng 1
nhẫn nhẫn 1
xăng xăng 1
giảm giảm 6
nhẹ nhẹ 1
ngang ngang 1
mỗi mỗi 15
lít lít 1
một một 144
triệu triệu 17
nghìn nghìn 1
trăm trăm 1
so so 2
trước trước 37
tháng tháng 39
quí quý 1
nửa nửa 1
bất bất 1
căn căn 3
hộ hộ 5
chung chung 3
nền nền 2
khu khu 22
đô đô 1
mặt mặt 6
phóng phóng 3
thu thu 4
hồi hồi 2
sổ sổ 1
sử sử 4
bồi bồi 2
tái tái 2
qui quy 2
hoạch hoạch 4
cụm cụm 1
cảng cảng 2
sắt sắt 1
tuyến tuyến 3
sân sân 3
hầm hầm 1
chui chui 1
cầu cầu 4
vành vành 1
đai đai 1
khánh khánh 4
hãng hãng 1
hạ hạ 2
cánh cánh 4
cất cất 1
vé vé 1
hoả hỏa 1
buýt buýt 1
ùn ùn 1
tắc tắc 1
kẹt kẹt 1
bến bến 2
trạm trạm 1
cá cá 2
gia gia 33
kê kê 2
nộp nộp 1
hoàn hoàn 3
lương lương 5
tối tối 2
sở sở 2
bảo bảo 9
hiểm hiểm 3
y y 2
thất thất 3
hưu hưu 1
trợ trợ 2
lao lao 4
nông nông 10
ngư ngư 1
thôn thôn 2
mới mới 32
cây cây 2
trồng trồng 1
vật vật 3
nuôi nuôi 2
chăn chăn 3
lúa lúa 2
gạo gạo 1
cà cà 2
phê phê 2
sầu sầu 1
riêng riêng 1
mùa mùa 2
phân phân 1
bón bón 1
thuốc thuốc 3
vệ vệ 7
làng làng 1
nghề nghề 1
siêu siêu 1
ngộ ngộ 1
sữa sữa 1
quảng quảng 8
lí lý 5
bệnh bệnh 5
viện viện 3
bác bác 1
dưỡng dưỡng 3
ca ca 3
sốt sốt 1
huyết huyết 2
sởi sởi 1
cúm cúm 1
ung ung 1
tim tim 1
mạch mạch 2
tiểu tiểu 3
quị quỵ 1
phẫu phẫu 1
thuật thuật 3
tiêm tiêm 1
chủng chủng 1
vắc vắc 1
xin xin 1
chẩn chẩn 1
đoán đoán 1
nghiệm nghiệm 1
sức sức 1
khoẻ khỏe 1
dinh dinh 1
chế chế 1
ăn ăn 4
cân cân 1
giấc giấc 1
ngủ ngủ 1
dục dục 3
trẻ trẻ 1
em em 19
phụ phụ 1
nữ nữ 1
mang mang 1
thai thai 1
tuổi tuổi 1
khuyết khuyết 1
tật tật 1
đình đình 2
cha cha 1
mẹ mẹ 1
cái cái 1
vợ vợ 1
chồng chồng 1
hôn hôn 2
li ly 1 li 1
học học 36
sinh sinh 24
giáo giáo 12
giảng giảng 2
phổ phổ 1
mầm mầm 1
non non 1
tốt tốt 3
tuyển tuyển 4
lớp lớp 1
mười mười 4
chuẩn chuẩn 1
đề đề 4
nguyện nguyện 2
vọng vọng 2
bổng bổng 1
khoa khoa 5
dạy dạy 1
thêm thêm 30
nghỉ nghỉ 3
hè hè 1
chương chương 3
trình trình 15
nghiên nghiên 1
tiến tiến 1
thạc thạc 1
trí trí 1
tuệ tuệ 1
tạo tạo 6
dữ dữ 1
liệu liệu 2
thoại thoại 2
tính tính 14
mềm mềm 1
tảng tảng 1
sáng sáng 3
trời trời 1
pin pin 1
môi môi 3
nhiễm nhiễm 1
rác rác 1
thải thải 3
biến biến 2
hậu hậu 5
rừng rừng 4
hoang hoang 1
dã dã 1
nguồn nguồn 1
bóng bóng 1
đá đá 1
huấn huấn 1
luyện luyện 1
môn môn 1
bàn bàn 4
thắng thắng 3
đền đền 1
thẻ thẻ 1
trận trận 2
đấu đấu 2
hiệp hiệp 4
vòng vòng 2
loại loại 1
bảng bảng 2
tứ tứ 1
vô vô 1
xếp xếp 1
hạng hạng 2
câu câu 1
lạc lạc 1
bại bại 1
chấn chấn 1
nhượng nhượng 1
hâm hâm 1
mộ mộ 1
diễn diễn 3
nhạc nhạc 2
phim phim 3
rạp rạp 1
chiếu chiếu 2
khán khán 1
khấu khấu 1
âm âm 1
khúc khúc 1
hoan hoan 1
di di 2
lễ lễ 3
lãm lãm 1
trúc trúc 1
thơ thơ 2
cuốn cuốn 1
sạn sạn 1
bãi bãi 1
đến đến 91
món món 1
vịnh vịnh 1
tết tết 1
đán đán 1
niệm niệm 2
lập lập 2
diễu diễu 1
hùng hùng 2
liệt liệt 2
võ võ 2
giáp giáp 1
tám tám 2
kháng kháng 1
hi hy 2
do do 51
hạnh hạnh 2
thượng thượng 4
thiếu thiếu 4
tá tá 4
uý úy 4
đốc đốc 3
chánh chánh 1
cục cục 4
nghĩa nghĩa 4
ngũ ngũ 1
nguyễn nguyễn 11
trần trần 4
lê lê 3
hoàng hoàng 2
đặng đặng 1
bùi bùi 1
đỗ đỗ 1
ngô ngô 1
phan phan 3
đinh đinh 1
ngọc ngọc 1
quang quang 3
xuân xuân 1
hồng hồng 1
lâm lâm 2
mẫn mẫn 1
phú phú 3
tam tam 1
giang giang 7
thưởng thưởng 3
hưng hưng 2
tuấn tuấn 1
dũng dũng 1
ông ông 50
sơn sơn 3
bà bà 25
hương hương 1
phượng phượng 1
chị chị 20
hiền hiền 1
hằng hằng 1
yến yến 1
cháu cháu 1
biết biết 31
hay hay 17
theo theo 73
đó đó 71
ra ra 85
cạnh cạnh 1
khi khi 100
tuy tuy 1
nhiên nhiên 2
vì vì 23
vậy vậy 1
mặc mặc 1
dù dù 1
nếu nếu 31
như như 69
để để 92
cần cần 24
phải phải 61
kế kế 3
trên trên 65
cả cả 18
tới tới 24
bối bối 1
đã đã 117
được được 228
đang đang 54
sẽ sẽ 53
vẫn vẫn 29
còn còn 37
chưa chưa 19
cũng cũng 75
là là 256
hơn hơn 41
nữa nữa 2
rất rất 30
nhiều nhiều 61
khá khá 1
quá quá 1
kể kể 1
những những 130
mà mà 50
lần lần 18
mọi mọi 1
chúng chúng 3
tôi tôi 32
ta ta 2
họ họ 17
ấy ấy 1
hôm hôm 2
nay nay 27
chiều chiều 1
mai mai 1
tuần tuần 1
này này 110
ngoái ngoái 1
sau sau 59
đây đây 25
cuối cuối 2
giữa giữa 19
khoảng khoảng 14
giờ giờ 13
vào vào 63
lúc lúc 19
ngay ngay 16
nhau nhau 1
sáu sáu 2
bảy bảy 2
giêng giêng 1
bốn bốn 1
chín chín 1
kiện kiện 3
vấn vấn 1
trạng trạng 1
mục mục 2
đích đích 1
biện biện 1
yêu yêu 1
khẳng khẳng 1
bày bày 1
tỏ tỏ 1
chia chia 2
sẻ sẻ 1
trao trao 2
duyệt duyệt 1
hỗ hỗ 1
đảm đảm 2
soát soát 1
ngăn ngăn 1
chặn chặn 1
khắc khắc 1
phục phục 2
xảy xảy 1
trở trở 2
lại lại 40
cận cận 1
nối nối 1
mở mở 1
rộng rộng 1
thiện thiện 2
thác thác 1
thiết thiết 2
móc móc 1
kĩ kỹ 1
bách bách 1
phức phức 1
tạp tạp 1
khó khó 1
khăn khăn 1
thuận thuận 3
bạch bạch 1
bền bền 1
vững vững 1
gần gần 1
tương tương 1
lai lai 3
lâu lâu 1
dài dài 2
ngắn ngắn 1
tri tri 1
quần quần 2
niên niên 2
chuyên chuyên 1
xóm xóm 1
bạn bạn 1
bè bè 1
ngành ngành 1
quĩ quỹ 1
ngôi ngôi 1
trọ trọ 1
ngã ngã 1
bờ bờ 1
dòng dòng 1
ngọn ngọn 1
áo áo 1
giày giày 1
dép dép 1
bếp bếp 1
chiếc chiếc 1
dao dao 1
súng súng 1
nổ nổ 2
pháo pháo 1
rượu rượu 1
bia bia 1
lá lá 1
uống uống 1
rau rau 1
xanh xanh 2
thịt thịt 1
lợn lợn 1
màu màu 4
đen đen 1
ánh ánh 1
tiếng tiếng 1
ảnh ảnh 3
đoạn đoạn 1
chụp chụp 1
bức bức 1
nội nội 3
dung dung 1
bài bài 1
viết viết 2
óc óc 1
khuôn khuôn 1
tay tay 1
chân chân 1
ngực ngực 1
bụng bụng 1
lưng lưng 1
mắt mắt 2
mũi mũi 1
miệng miệng 1
răng răng 1
tóc tóc 1
da da 1
máu máu 1
xương xương 1
thần thần 1
hô hô 1
hấp hấp 1
gan gan 1
thận thận 1
phổi phổi 1
đời đời 3
cuộc cuộc 7
xuống xuống 16
rời rời 1
quay quay 1
ngồi ngồi 1
nằm nằm 1
sắm sắm 1
trả trả 2
đóng đóng 1
quyên quyên 1
ủng ủng 1
tặng tặng 2
quà quà 1
khen khen 1
vinh vinh 2
danh danh 3
thay thay 1
chỉnh chỉnh 1
cắt cắt 1
duy duy 1
ổn ổn 1
suy suy 1
đạt đạt 2
mức mức 15
hiểu hiểu 1
nghĩ nghĩ 1
quên quên 1
thấy thấy 23
nghe nghe 1
nói nói 30
đọc đọc 1
hỏi hỏi 1
giúp giúp 1
đỡ đỡ 1
lo lo 1
lắng lắng 1
vui vui 1
mừng mừng 1
buồn buồn 2
sợ sợ 1
hãi hãi 1
mong mong 1
muốn muốn 1
tưởng tưởng 2
hào hào 1
xúc xúc 1
sống sống 2
gọi gọi 2
trăng trăng 2
trụ trụ 2
thiên thiên 1
tôn tôn 2
phật phật 1
chùa chùa 1
thờ thờ 1
đồ đồ 1
tang tang 1
viếng viếng 1
táng táng 1
khiếu khiếu 1
nại nại 1
tù tù 2
treo treo 1
thân thân 1
ân ân 1
xá xá 2
trại trại 1
cai cai 2
nghiện nghiện 1
dây dây 1
đài đài 1
mã mã 1
tặc tặc 1
mật mật 1
kiều kiều 1
hà hà 4
lào lào 1
yên yên 3
bái bái 1
kạn kạn 1
cạn cạn 1
thọ thọ 1
vĩnh vĩnh 2
nẵng nẵng 1
ngãi ngãi 1
kon kon 2
tum tum 1
đắc đắc 2
lắc lắc 1
sài sài 1
gòn gòn 1
rịa rịa 1
nai nai 1
phước phước 1
sóc sóc 1
tre tre 1
trà trà 1
tháp tháp 1
mau mau 1
liêu liêu 1
kiên kiên 1
huế huế 1
la la 3
lạng lạng 1
tĩnh tĩnh 1
đào đào 1
vực vực 14
ư ư 1
cước cước 1
penh penh 1
pênh pênh 1
băng băng 2
cốc cốc 1
mát mát 1
vân vân 1
kong kong 1
thong thong 1
phông phông 2
chít chít 2
thoong thoong 1
lay lay 1
khăm khăm 6
phoong phoong 1
phui phui 1
ni ni 1
vông vông 2
phôm phôm 1
mạ mạ 1
viêng viêng 1
luông luông 1
pha pha 1
luang luang 1
hủa hủa 1
phăn phăn 1
hua hua 1
xiêng xiêng 2
khoang khoang 1
khuang khuang 1
vẳn vẳn 2
na na 2
khệt khệt 1
sa sa 1
khẹt khẹt 1
bô bô 1
xay xay 1
muộn muộn 1
muồn muồn 1
chăm chăm 1
pa pa 1
sắc sắc 1
sê sê 1
kông kông 1
át át 1
pư pư 1
thì thì 50
nên nên 26
nhưng nhưng 26
mình mình 22
đều đều 18
khác khác 16
hoặc hoặc 15
dưới dưới 13
nào nào 13
gì gì 13
sao sao 13
rồi rồi 13
nhằm nhằm 12
vừa vừa 11

^ thủ 4 phó 5 chủ 10 tổng 8 bộ 29 thứ 7 kì 2 uỷ 5 bí 1 thành 3 ban 4 đảng 2 chi 2 đại 8 nghị 2 chỉ 4 thông 4 luật 2 dự 4 có 5 phát 7 tham 3 cùng 4 nhấn 1 tiếp 5 quán 2 nâng 2 tăng 4 đẩy 1 góp 1 đối 4 hội 7 cải 1 chuyển 3 hợp 4 quan 2 đoàn 2 kí 1 thăm 1 chuyến 2 đón 1 lãnh 1 hai 4 giao 1 đường 4 cửa 1 biển 2 bầu 1 ứng 2 nhiệm 2 bổ 2 miễn 2 luân 1 kỉ 2 khiển 1 cách 2 kiểm 3 thanh 5 phòng 4 lãng 1 tiêu 2 sai 1 chịu 1 người 9 sáp 1 chính 1 xã 3 quận 1 tổ 3 công 11 cảnh 7 cơ 4 phiên 2 phúc 1 bản 1 tuyên 3 khởi 4 bắt 1 tạm 2 lệnh 3 khám 2 cấm 1 truy 1 nghi 1 bị 3 nhân 2 lời 1 khai 3 thừa 1 phủ 1 tội 2 cướp 1 trộm 1 lừa 1 đánh 2 tàng 1 mua 3 vận 3 buôn 2 gian 1 hàng 4 nhận 2 đưa 3 rửa 1 cố 1 gây 2 chống 1 lợi 1 lạm 2 trốn 1 an 12 phản 1 thế 2 khủng 1 biểu 2 bạo 2 tung 1 vụ 3 đám 1 dập 1 khói 1 nguyên 2 chập 1 thiệt 1 tai 2 xe 5 ô 2 tài 3 nồng 1 vi 4 vượt 2 giấy 2 tử 2 nạn 1 hiện 3 lực 2 phong 2 điều 6 mất 1 tìm 1 đuối 1 sạt 1 lũ 1 ngập 2 mưa 1 dông 1 bão 1 áp 2 gió 1 nắng 1 không 8 rét 1 sương 1 triều 2 xâm 2 hạn 1 động 2 núi 1 trung 11 nhiệt 1 độ 1 mực 1 hồ 3 xả 1 vùng 2 đồng 6 tây 2 nam 2 bắc 6 miền 3 duyên 1 ven 1 biên 1 dân 2 đà 2 nha 1 vũng 1 việt 1 hoa 2 nhật 1 hàn 1 thái 4 ấn 1 nước 7 châu 3 đông 1 liên 5 cộng 3 nhà 10 lầu 1 ngoại 3 tên 1 máy 3 đàm 1 xung 1 chiến 4 tấn 1 vũ 3 quân 3 binh 1 tàu 5 eo 1 thuế 3 xuất 4 nhập 3 kim 1 thặng 1 thâm 1 chuỗi 1 ngân 3 đầu 4 giải 7 nợ 2 doanh 2 tập 2 thị 2 cổ 3 trái 3 sàn 1 điểm 4 khối 1 vốn 1 lãi 2 tín 2 tỉ 4 gửi 1 giá 6 vàng 2 giảm 3 đi 5 mỗi 3 triệu 3 nghìn 1 phần 2 so 2 quí 1 nửa 1 bất 1 căn 3 đất 1 khu 6 mặt 3 thu 1 sổ 1 bồi 2 qui 1 cụm 1 cảng 2 quốc 3 tuyến 2 sân 3 hầm 1 cầu 3 vành 1 khánh 2 hãng 1 hành 1 hạ 1 cất 1 vé 1 ùn 1 kẹt 1 bến 2 trạm 1 hộ 2 hoá 1 kê 2 nộp 1 hoàn 3 hải 4 tiền 4 lương 4 bảo 7 trợ 1 việc 2 thất 2 nông 6 ngư 1 cây 1 vật 1 chăn 1 thuỷ 1 lúa 1 cà 2 sầu 1 hạt 1 sản 3 năng 2 phân 1 thuốc 3 làng 1 thương 4 siêu 1 ngộ 1 thực 2 sữa 1 mĩ 1 quảng 8 quản 2 xử 2 bệnh 2 bác 1 ca 3 dịch 2 sốt 1 sởi 1 cúm 1 ung 1 tim 1 tiểu 2 huyết 1 đột 1 phẫu 1 tiêm 1 chẩn 1 xét 2 sức 1 dinh 1 chế 1 cân 1 giấc 1 trẻ 1 phụ 1 gia 2 cha 1 con 4 vợ 1 hôn 1 li 1 học 4 sinh 1 giáo 4 giảng 1 hiệu 3 trường 2 mầm 1 thi 2 đề 3 nguyện 1 sách 1 dạy 1 năm 6 nghỉ 2 chương 2 nghiên 1 tiến 1 thạc 1 luận 1 tốt 2 trí 1 mạng 1 dữ 1 điện 7 nền 1 trực 1 bán 3 đổi 1 khoa 1 pin 1 môi 1 rác 1 biến 2 khí 1 cháy 1 phá 1 nguồn 1 bóng 1 đội 2 huấn 1 hậu 3 trọng 1 bàn 2 phạt 2 thẻ 1 trận 1 hiệp 3 vòng 2 chung 1 tứ 1 vô 1 huy 1 bảng 1 câu 1 hoà 3 ghi 1 kiến 3 chấn 1 mùa 1 diễn 2 đạo 1 nghệ 3 nhạc 1 phim 1 rạp 1 khán 1 âm 1 văn 3 di 2 lễ 2 truyền 1 triển 2 cuốn 1 báo 2 du 2 khách 2 bãi 1 ẩm 1 món 1 đặc 3 phố 1 vịnh 1 tết 1 ngày 3 thống 1 diễu 1 anh 5 võ 2 kháng 1 hi 2 độc 1 thượng 3 thiếu 4 sĩ 1 giám 1 trưởng 1 chánh 1 cục 1 sư 1 nghĩa 2 nguyễn 11 trần 4 lê 3 phạm 3 hoàng 1 đặng 1 bùi 1 đỗ 1 ngô 1 dương 1 lí 2 phan 2 đinh 1 tô 1 ông 4 bà 5 chị 4 em 1 cháu 1 theo 5 ngoài 1 bên 1 trong 5 tuy 1 do 1 vì 1 mặc 1 nếu 1 để 1 cần 3 trên 2 đã 2 đang 1 sẽ 1 vẫn 2 cũng 3 hơn 1 rất 1 khá 1 quá 1 kể 1 của 4 cho 3 với 2 và 2 từ 3 tại 1 ở 1 là 3 chưa 2 một 4 ba 2 nhiều 1 mọi 1 những 1 các 1 chúng 2 họ 1 tôi 1 sáng 1 chiều 1 tối 1 hôm 1 tuần 1 tháng 4 trước 2 sau 1 đến 2 giữa 1 khoảng 1 vào 2 ngay 1 nhất 1 bốn 1 sáu 1 bảy 1 tám 1 chín 1 mười 1 sự 5 vấn 1 tình 3 kết 2 mục 2 biện 1 phương 2 kế 1 yêu 1 khẳng 1 bày 1 chia 2 trao 2 thảo 1 phê 1 quyết 2 sử 1 cung 1 hỗ 1 đảm 1 ngăn 1 khắc 1 xảy 1 tạo 1 trở 2 mở 1 xây 1 kinh 2 thiết 1 kĩ 1 cấp 1 nghiêm 1 phức 1 khó 1 thuận 1 tích 1 minh 1 bền 1 cao 2 lớn 1 mới 1 thấp 1 cuối 1 gần 1 tương 1 lâu 1 ngắn 1 dài 1 toàn 2 cư 2 cử 1 quần 2 cán 1 chuyên 1 phóng 1 bạn 1 đơn 1 quĩ 1 ngôi 1 ngã 1 bờ 1 dòng 1 ngọn 1 cánh 2 giày 1 bếp 1 chiếc 1 khẩu 1 chất 1 pháo 1 rượu 1 thức 1 rau 1 thịt 1 màu 4 ánh 1 tiếng 1 hình 1 đoạn 1 ảnh 1 bức 1 nội 1 bài 1 khuôn 1 ngực 1 bụng 1 lưng 1 mắt 1 mũi 1 miệng 1 răng 1 tóc 1 da 1 máu 1 xương 1 thần 1 hô 1 gan 1 thận 1 phổi 1 về 2 ra 2 lên 2 xuống 1 rời 1 quay 1 đứng 1 ngồi 1 nằm 1 vay 1 trả 2 đóng 1 quyên 1 ủng 1 tặng 1 khen 1 vinh 1 thay 1 cắt 1 duy 1 ổn 1 phục 1 suy 1 đạt 2 chiếm 2 biết 1 hiểu 1 nghĩ 1 nhớ 1 quên 1 thấy 1 nghe 1 nói 1 đọc 1 viết 1 hỏi 1 giúp 1 lo 1 vui 1 buồn 1 sợ 1 mong 1 tin 2 tự 1 xúc 1 cuộc 6 đời 1 vệ 1 thiên 1 lịch 1 tôn 1 phật 1 chùa 1 qua 1 viếng 1 tưởng 1 tranh 1 khiếu 1 tố 1 kiện 1 quyền 2 trách 1 mức 1 án 1 tù 1 ân 1 trại 1 cai 1 tịch 1 số 1 giả 1 mã 1 mật 1 định 1 thường 1 kiều 1 lao 1 hà 4 lào 1 yên 1 phú 2 vĩnh 2 hưng 1 ninh 2 kon 1 bình 4 lâm 1 đắc 2 sài 1 long 1 sóc 1 trà 1 bạc 1 kiên 1 huế 1 lai 1 sơn 1 lạng 1 ư 1 trật 3 toà 1 viện 1 tệ 1 cứu 1 penh 1 pênh 1 băng 1 mát 1 va 1 vân 1 kong 1 khăm 3 vông 1 viêng 1 viên 1 luông 1 luang 1 hủa 1 hua 1 xiêng 2 khuang 1 xa 1 sa 1 bô 1 chăm 1 sê 1 át 1
thủ tướng 3 tục 1 môn 1
tướng chính 1 nhật 1
chính phủ 4 trị 2 thức 1 quyền 1
phó thủ 1 giáo 1 giám 1 trưởng 1 cục 1
chủ tịch 3 trì 1 quyền 1 đầu 1 nhật 1 động 1 xe 1 nhà 1 nghĩa 2 nhân 1
tịch nước 1 quốc 1 hồ 1 thu 1
tổng bí 1 thống 2 sản 1 công 1 cục 1 giám 1 đài 1
bí thư 2
quốc hội 2 tế 4 lộ 1 gia 3 khánh 1 tịch 1 phòng 2
bộ trưởng 1 ngoại 2 chính 1 máy 1 văn 2 phim 1 chỉ 1 công 3 tài 2 kế 1 xây 1 giao 1 nông 2 khoa 1 thông 1 nội 1 lao 1 dân 1 quốc 1 tư 1 y 1 giáo 1 đội 1
trưởng bộ 1 thường 1 kinh 1 phòng 2
ngoại giao 2 trưởng 1 bán 1 tệ 1 hạng 1
thứ trưởng 1 nhất 1 hai 1 ba 1 tư 1 năm 1 sáu 1 bảy 1
thường trực 1 vụ 1 tái 1 thiệt 1 trú 1
kì họp 1 năm 1 thi 1
họp thứ 1
uỷ ban 4 viên 1
ban thường 1 nhân 2 chấp 1 đầu 2 hành 1 ngành 1 dân 1 chỉ 1
nhân dân 10 chứng 1 ban 1 tạo 1
dân tỉnh 1 tộc 3 quân 1 cư 1 phố 1 chủ 1
thư tỉnh 1
tỉnh uỷ 1
thành uỷ 1 phố 3 lập 1
chấp hành 1
hành trung 1 chính 4 vi 1 công 1 khách 1 án 1
trung ương 3 tâm 1 bộ 1 quốc 1 đông 1 học 2 tướng 1 tá 1 uý 1 đoàn 1
đảng cộng 1 viên 1
cộng sản 1 đồng 1 hoà 2
sản việt 1 phẩm 2 lượng 1 xuất 1
việt nam 4
viên trung 1 chức 1 chăn 1
ương đảng 1
chi bộ 1 cục 1
đại hội 1 biểu 2 sứ 2 học 1 tướng 1 tá 1 uý 1
hội đại 1 nghị 2 nhập 1 đàm 1 kiến 1 đồng 3 viên 1 chủ 2
biểu toàn 1 khai 1 chỉ 1 kết 1 tình 1 dương 1 quốc 1
toàn quốc 2 diện 1 xã 2 thực 1 bộ 1 giao 2
nghị quyết 1 định 1 truyền 1
quyết của 1 định 1 liệt 1
của đảng 1 chính 1 pháp 1 các 1 một 1 ông 1 người 1
chỉ thị 1 đạo 2 số 1 huy 1 có 1 còn 1 mà 1
thị số 1 trấn 1 trường 2 thực 1
định của 2 cư 1 danh 1
thông tư 1 tin 4 minh 1 báo 1 vận 1 tấn 1
tư hướng 1 công 1 trực 1 nhân 1 pháp 1
hướng dẫn 1
luật sửa 1 cảnh 1 sư 1
sửa đổi 1
đổi bổ 1 số 1 mới 1 khí 1
bổ sung 2 nhiệm 1
dự thảo 1 hội 1 có 1 báo 2 án 1 kiến 1
thảo luật 1 luận 1
có hiệu 1 các 1 thể 2 nhiều 1 những 1 một 1
hiệu lực 1 quả 3 trưởng 1
lực từ 1 thù 1 lượng 2 gia 1
từ ngày 1 khi 1 các 1 nay 1 đầu 1 thiện 1
trì hội 1
phát biểu 3 triển 4 ngôn 1 hiện 1 sinh 1
khai mạc 1 thực 1 nhận 1 giảng 1 thác 1
kết luận 1 đặc 1 biên 1 quả 1 nối 1
tham dự 1 nhũng 1 ô 1 gia 1
cùng dự 1 kì 1 ngày 1 với 1 nhau 1
các đồng 1 em 1
đồng chí 1 xét 1 bằng 1 quốc 1 quản 1 một 1 thời 1 nghiệp 1 nai 1 tháp 1 nhân 1
nhấn mạnh 1
mạnh rằng 1 tuyên 1
tiếp tục 1 kiến 1 trọng 1 nước 1 nhận 1 cận 1 theo 1
tục triển 1 hành 1
triển khai 2 kinh 1 lãm 1 nông 1
thực hiện 2 vật 1 phẩm 3
quán triệt 1 ăn 1
triệt nghiêm 1
nghiêm túc 1 trọng 2
nâng cao 1 cấp 1
cao hiệu 1 nhất 2 tốc 1 tuổi 1 bằng 1
tăng cường 1 trưởng 1 mạnh 1 lên 1
cường phối 1
phối hợp 1
đẩy mạnh 1
tuyên truyền 2 phạt 1 quang 1
góp phần 1
phần xây 1 trăm 1 mềm 1
xây dựng 3
kinh tế 5 doanh 2 phui 1
tế xã 2
xã hội 13 phường 1 việt 1
đối ngoại 1 tác 2 tượng 1 ứng 1
nhập quốc 1 đơn 1 mặn 1 khẩu 2 cá 1 ngũ 1 cảnh 2
cải cách 1
cách hành 1 chức 1 mạng 1
chuyển đổi 1 cán 1 ma 1 nhượng 1 khoản 1
hợp tác 3 đồng 2 pháp 1 quốc 1
tác toàn 1 chiến 1 song 1 xã 1
quan hệ 1 cảnh 1 đối 1 thuế 1 trọng 1 điều 1
hệ hữu 1
hữu nghị 1
truyền thống 2 chống 1 hình 1 thông 1
đoàn kết 1 thể 1
đặc biệt 2 mệnh 1 sản 1 xá 1
chiến lược 1 sự 1 tranh 1 thắng 1 sĩ 1
song phương 1
kí kết 1
biên bản 1 giới 3 phủ 1 phòng 1
bản ghi 1 án 1
ghi nhớ 1 bàn 1
thăm chính 1 cấp 1
chuyến thăm 1 bay 1
cấp nhà 1 cứu 1 bách 1
nhà nước 6 trắng 1 đầu 1 ở 1 văn 1 thơ 1 hàng 1 khoa 1 báo 1 trọ 1 thờ 1
đón tiếp 1
trọng thể 1 tài 1
sứ quán 1 đặc 1
lãnh sự 1 thổ 1
sự quán 1 thật 3 kiện 1 việc 1 cố 1 phát 1
hai bên 1 nước 1 cấp 1 người 1
bên thống 1 cạnh 1
thống nhất 2 mĩ 1 nga 1
nước láng 1 sông 1 nga 1 mĩ 1 pháp 1 đức 1 anh 1 ngoài 3 thải 1 uống 1
láng giềng 1
giao lưu 1 thông 6 dịch 2
lưu nhân 1
đường biên 1 cao 1 sắt 1 dây 1
cửa khẩu 1
khẩu quốc 1 súng 1 lao 1
biển đảo 1 đông 1
quyền lãnh 1 địa 1 hạn 1 sử 1 lợi 1 con 1 điều 1
bầu cử 1
ứng cử 1 dụng 1
cử viên 1 tri 1
nhiệm kì 1 chức 1 vụ 1
chức vụ 2 bộ 1 năng 2 viên 1
miễn nhiệm 1 giảm 1
luân chuyển 1
cán bộ 2
kỉ luật 1 niệm 1
cảnh cáo 1 sát 8 trái 1
khiển trách 1
kiểm tra 1 toán 1 soát 1 sát 1
tra giám 1 chính 1 làm 1
giám sát 1 đốc 3
thanh tra 1 khoản 1 mẫn 1 niên 1 toán 1 hoá 1
toán nhà 1
phòng chống 3 chính 1 an 1 cháy 1
chống tham 1 người 1 phá 1 ma 1 tội 1
lãng phí 1
tiêu cực 1 dùng 2 hoá 1
sai phạm 1 sự 2
phạm nghiêm 1 tội 1 công 1 tốc 1 hành 1 văn 1 thị 1 minh 1 hợp 1
chịu trách 1
trách nhiệm 2
người đứng 1 thi 1 phát 1 lái 1 lao 1 tiêu 1 cao 1 khuyết 1 hâm 1 dân 3 nước 1
đứng đầu 2
sáp nhập 1
đơn vị 2 điện 1
vị hành 1
địa phương 1 bàn 1
phương hai 1 án 1 pháp 1
phường thị 1
quận huyện 1
phố trực 1 cổ 1 hồ 1
trực thuộc 1 tiếp 1 tuyến 1
tổ chức 2 dân 1 quốc 1
máy tinh 1 va 1 bay 2 tính 1 móc 1
tinh gọn 1
văn hoá 3 học 1 phòng 2 giang 1 thưởng 1
hoá thể 2 đơn 1
thể thao 2 dục 1
thao và 2
và du 2 các 1 những 1 đầu 1 môi 2 phát 1 công 1 truyền 1 xã 1 tôn 1 đào 1
du lịch 3 khách 1
công an 6 cộng 1 vụ 1 nghệ 4 ti 2 nghiệp 2 nhân 1 bố 1 khai 1 chức 1 giáo 1 thương 1 dân 1 thoong 1
an tỉnh 1 thành 1 xã 1 toàn 5 ninh 7 táng 1 giang 1 nhân 1
sát biển 1 điều 2 hình 1 kinh 1 giao 1 cơ 1 khu 1 nhân 1
cơ quan 4 sở 2 động 1
điều tra 5 dưỡng 1 trị 1 này 1 kiện 1 chỉnh 1 khiển 1
xét xử 1 nơi 1 nghiệm 1 tuyển 1
phiên toà 1 giao 1
toà sơ 1 án 1
sơ thẩm 1
phúc thẩm 1
khởi tố 2 công 1 nghiệp 1
tố vụ 1 bị 1 cáo 1
vụ án 1 quyền 1 cháy 1 việc 1 mùa 1 trưởng 1 quân 1
bị can 1 cáo 1 hại 1 thương 1
bắt tạm 1 khẩn 1
tạm giam 1 giữ 1 trú 1
giữ hình 1
hình sự 2 ảnh 1
lệnh bắt 1 ngừng 1 trừng 1
khẩn cấp 1
khám xét 1 chữa 1
nơi ở 1 cư 1
cấm đi 1
đi khỏi 1 cấp 1 ngang 1 lại 1 bộ 1 làm 1 học 1
khỏi nơi 1
cư trú 2 dân 1
truy nã 1
tượng phạm 1 thuỷ 1
nghi phạm 1
sư bào 1 đoàn 1
bào chữa 1
lời khai 1
nhận hành 1 cáo 1 hối 1 quyền 1 định 1
thừa nhận 1
phủ nhận 1
cáo buộc 1 sai 1 của 1
tội giết 1 phạm 2
giết người 1
cướp tài 1
tài sản 4 xế 1 khoản 2 liệu 1 chính 1 nguyên 1
trộm cắp 1
cắp tài 1
lừa đảo 2
đảo chiếm 1
chiếm đoạt 1 khoảng 1 quyền 1
đoạt tài 1
đánh bạc 1 giá 1
bạc trái 1 liêu 1
trái phép 3 phiếu 1 cây 1 đất 1
tàng trữ 1
trữ trái 1
phép chất 1 lái 1
chất ma 1 nổ 1
ma tuý 3 thuột 1 ni 1
mua bán 1 ròng 1 sắm 1
bán người 1 ròng 1 dẫn 1 kết 1 hàng 1
vận chuyển 1 động 1 tải 2 hành 1
buôn lậu 1 ma 1
lậu qua 1
qua biên 1 đời 1
gian lận 1 tới 1
lận thương 1
thương mại 4 tích 1 nặng 1 hiệu 1 binh 2 lượng 1
hàng giả 1 cấm 1 hoá 1 nhà 1 thương 1 không 2 xóm 1
hối lộ 2
đưa hối 1 đi 1 ra 1
ô tài 1 tô 1 nhiễm 1
rửa tiền 1
cố ý 1
ý gây 1
gây thương 1 rối 1 ra 1
rối trật 1
trật tự 5
tự công 1 do 1 vệ 1 hào 1 xã 1 an 2
thi hành 2 tốt 1 tuyển 1
lợi dụng 1 hợp 1
dụng chức 1 tín 1 đất 1
lạm dụng 1 phát 1
tín nhiệm 1 dụng 1 đồ 1
trốn thuế 1
ninh mạng 1 bình 1 thuận 1 điều 1 quốc 1 trật 1 chính 1
nghệ cao 1 thông 1 sĩ 1 thuật 1 an 1
phản động 1
thế lực 1 giới 2
thù địch 1
khủng bố 1
bạo loạn 1 lực 1
phá nhà 1 rừng 1
tung tin 1
tin sai 1 xấu 1 ban 1 tưởng 1 tặc 1 và 1
xấu độc 1
cháy lớn 1 rừng 1 chữa 1
đám cháy 1
dập tắt 1
khói bốc 1
bốc lên 1
nguyên nhân 2 đán 1 giáp 1 và 1
chập điện 1
thiệt hại 2
hại về 1
về người 1 nhà 1 nước 1
tai nạn 1
nạn giao 1 nhân 1 xã 1 cứu 1
xe máy 1 tải 1 khách 1 buýt 1 điện 1
va chạm 1
chạm với 1
với xe 1 cùng 1 tháng 1 các 1 những 1
tô con 1 lâm 1
nồng độ 1
độ cồn 1 cao 2 ẩm 1 ăn 1
vi phạm 3 mạch 1 chít 2 lay 1
tốc độ 2
vượt đèn 1 qua 1
đèn đỏ 1
giấy phép 1 chứng 1
lái xe 1
tử vong 1 hình 1
vong tại 1
tại chỗ 1 các 1
hiện trường 2 nay 1 tại 1
trường vụ 1 chứng 1 tiểu 1 hợp 1
lượng chức 1 tái 1 vũ 1
phong toả 2
toả hiện 1 tài 1
làm rõ 1
mất tích 1
tìm kiếm 1
kiếm cứu 1
cứu nạn 2 khoa 1 hộ 1
đuối nước 1
sạt lở 1
lở đất 1
lũ quét 1
ngập lụt 1 úng 1
mưa lớn 1
dông lốc 1
bão số 1
số ba 1 giá 1 điện 1
áp thấp 1 dụng 1
thấp nhiệt 1 nhất 1
nhiệt đới 1 độ 1
gió mạnh 1
báo thời 1 khí 1 chí 1 cáo 2
thời tiết 1 gian 1
nắng nóng 1
nóng gay 1
gay gắt 1
không khí 2 người 1 kích 1 quân 1 thể 1 có 1 phải 1 chỉ 1 được 1
khí lạnh 1 tượng 1 hạt 1 hậu 1 thải 1
rét đậm 1 hại 1
đậm rét 1
sương mù 1
triều cường 1 tiên 1
xâm nhập 1 hại 1
hạn hán 1
động đất 1 sản 1 vật 1 viên 1 nước 1 thương 1
núi lửa 1 phía 1
tâm dự 1
thuỷ văn 1 điện 1 sản 1
mực nước 1
hồ thuỷ 1 chí 3 văn 1
xả lũ 1
vùng núi 1 sâu 1 xa 1
phía bắc 1
bằng sông 1
sông cửu 1
cửu long 1
tây nguyên 1 ninh 1
nam bộ 1 á 1 định 1
bắc bộ 1 kạn 1 cạn 1 ninh 1 giang 1 kinh 1
miền trung 1 bắc 1 nam 2
duyên hải 1
ven biển 1
sâu vùng 1
giới hải 1
hải đảo 1 quan 1 quân 1 phòng 1 dương 1
tộc thiểu 1 và 1
thiểu số 1
đà lạt 1 nẵng 1
nha trang 1
vũng tàu 2
hoa kì 1 hậu 1
nhật bản 2
hàn quốc 1
thái lan 1 bình 2 nguyên 1
ấn độ 1
châu âu 2 á 1 phi 1
đông nam 1
bình dương 2 định 1 thuận 1 phước 1
liên minh 1 hoan 1 đoàn 1 hợp 1 hiệp 1
minh châu 1 chính 1 bạch 1
lầu năm 1
năm góc 1 trước 1 học 1 nay 1 ngoái 1 sau 1 tù 1
tên lửa 1
bay không 1 long 1
ngừng bắn 1
đàm phán 1
phán hoà 1
hoà bình 2 thượng 1 xã 1 dân 1
xung đột 1
đột vũ 1 quị 1
vũ trang 2 khí 1 văn 1 trụ 2
tấn công 1 xã 1
hạt nhân 2 tiêu 1
quân đội 2 sự 2 khu 1 tự 1
binh sĩ 1 và 1
tàu chiến 1 ngầm 1 chở 1 hoả 1 vũ 1
chở dầu 1
eo biển 1
trừng phạt 1
thuế quan 1 thu 1 giá 1
tranh thương 1 chấp 1
xuất khẩu 2 nhập 2 huyết 1 hiện 1
kim ngạch 1
ngạch xuất 1
thặng dư 1
thâm hụt 1
chuỗi cung 1
cung ứng 1 cấp 1
phẩm trong 1 chức 1
trong nước 1 khi 1 thời 1 bối 1 các 1 đó 1 những 1
giá tiêu 1 vàng 1 xăng 1 điện 1 dầu 1 nhà 1 trị 1 lúa 1 cao 1
ngân sách 1 vốn 1 hàng 2
sách nhà 1 giáo 1
đầu tư 5 năm 2 tiên 1 óc 1
giải ngân 1 phóng 2 đấu 1 pháp 1 quyết 1 thưởng 1
nợ công 1 xấu 1
doanh nghiệp 2
nghiệp nhà 1 tư 1 và 2
ti cổ 1
cổ phần 1 phiếu 1 đông 1 động 1
tập đoàn 1 thể 1
quản trị 1 lí 2
chứng khoán 1 nhận 1
sàn giao 1
điểm số 1 chuẩn 1 thi 1 đến 1
khối ngoại 1
vốn hoá 1
lãi suất 2
suất huy 1 cho 1
huy động 1 chương 1 quân 1
cho vay 1 biết 1 hay 1 các 1 người 1 rằng 1
tỉ giá 1 đồng 2 số 1
gửi tiết 1
tiết kiệm 1
vàng miếng 1 nhẫn 1
xăng dầu 1
dầu thế 1
giảm sâu 1 nhẹ 1 xuống 1
mỗi lượng 1 lít 1 người 1
triệu đồng 1 chứng 1
nghìn tỉ 1
so với 2
tháng trước 1 tám 1 này 1 giêng 1 hai 1 mười 1
quí một 1
nửa đầu 1
bất động 1
ở xã 1 các 1
căn hộ 1 nhà 1 cước 1
hộ chung 1 kinh 1 chiếu 1
chung cư 1 kết 1 thân 1
đất nền 1 nước 1
khu đô 1 công 1 kinh 1 nghỉ 1 dân 1 rừng 1 vực 1
đô thị 1
mặt bằng 2 trời 1 trăng 1 trận 1
phóng mặt 1 miền 1 viên 1
thu hồi 1 phí 1 nhập 1
hồi đất 1
sổ đỏ 1
sử dụng 2
bồi thường 2
tái định 1 tạo 1
qui hoạch 1 định 1
cụm công 1
cảng biển 1 hàng 1
sắt tốc 1
sân bay 1 vận 1 khấu 1
long thành 1 biên 1 an 1
hầm chui 1
cầu vượt 1 thủ 1 long 1
vành đai 1
khánh thành 1 hoà 1
hãng hàng 1
hạ cánh 1 long 1
cất cánh 1
vé máy 1
ùn tắc 1
tắc giao 1
kẹt xe 1
bến xe 1 tre 1
trạm thu 1
cá nhân 2
trị gia 1
gia tăng 1 đình 2 lai 1
điện tử 3 thoại 2 mặt 1 gió 1 hạt 1 biên 2 nước 1
kê khai 1 biên 1
nộp thuế 1
hoàn thuế 1 thành 1 thiện 1
tiền lương 1 đạo 1 vệ 1 giang 1
lương tối 1 cơ 1 hưu 1 cường 1 tam 1
tối thiểu 1 qua 1
bảo hiểm 3 vệ 3 tàng 1 đảm 1
hiểm xã 1 y 1 thất 1
y tế 2
thất nghiệp 2 bại 1
trợ cấp 1
lao động 4
việc làm 1 này 1
nông dân 1 nghiệp 3 thôn 2 sản 1
ngư dân 1
thôn mới 1
cây trồng 1
vật nuôi 1 hoang 1
chăn nuôi 1
lúa gạo 1
cà phê 1 mau 1
sầu riêng 1
năng suất 1 lượng 1
phân bón 1
thuốc bảo 1 giả 1 lá 1
vệ thực 1 rừng 1 tinh 1
làng nghề 1
siêu thị 1
ngộ độc 1
độc thực 1 lập 1
sữa giả 1
mĩ phẩm 1
quảng cáo 1 trị 1 bình 1 nam 1 ngãi 1 ninh 1 tây 1 đông 1
lí thị 1 văn 1 do 1
xử phạt 1 lí 1
phạt vi 1 đền 1 tiền 1
bệnh viện 1 nhân 1
bác sĩ 1
ca bệnh 1 sĩ 1 khúc 1
dịch bệnh 1 vụ 1
sốt xuất 1
ung thư 1
tim mạch 1
tiểu đường 1 học 1 đoàn 1
huyết áp 1
phẫu thuật 1
chữa bệnh 1 cháy 1
tiêm chủng 1
chủng vắc 1
vắc xin 1
chẩn đoán 1
sức khoẻ 1
dinh dưỡng 1
chế độ 1
cân nặng 1
giấc ngủ 1
trẻ em 1
phụ nữ 1
nữ mang 1
mang thai 1
khuyết tật 1
cha mẹ 1
con cái 1 đường 1 dao 1 người 2
vợ chồng 1
hôn nhân 1
li hôn 1 khăm 1
học sinh 1 cơ 1 phổ 1 quốc 1 phí 1 bổng 1 thêm 1 mới 1 công 1 viên 1 và 1
sinh viên 1 lớp 1
giáo viên 1 khoa 1 dục 2 sư 2 hội 1 hoàng 1
giảng viên 1
phổ thông 1
mầm non 1
tốt nghiệp 2 nhất 1
tuyển sinh 1 việt 1 quốc 1
lớp mười 1
đề thi 1 xuất 1 nghị 1
nguyện vọng 1
dạy thêm 1
thêm học 1
nghỉ hè 1 dưỡng 1 lễ 1
chương trình 2 vàng 1
trình giáo 1
nghiên cứu 1
khoa học 4
tiến sĩ 1
thạc sĩ 1
luận án 1
trí tuệ 1
tuệ nhân 1
mạng xã 1 tháng 1
dữ liệu 1
liệu cá 1
thoại thông 1
nền tảng 1
tảng số 1
mới sáng 1 nhất 1
sáng tạo 1 nay 1
môi trường 3
nhiễm không 1
rác thải 1
biến đổi 1 động 1
hoang dã 1
nguồn nước 1
bóng đá 1
đội tuyển 2 nhân 1 biên 1
huấn luyện 1
luyện viên 1
hậu vệ 1 quả 1 giang 1
bàn thắng 1 tỉnh 1 chân 1
thẻ đỏ 1
trận đấu 1 tổ 1
hiệp một 1 hai 1 hội 1 quốc 1
vòng loại 1 bảng 1
tứ kết 1
vô địch 1
bảng xếp 1
xếp hạng 1
hạng anh 1
câu lạc 1
lạc bộ 1
kiến tạo 1 trúc 1 nghị 1
chấn thương 1
hâm mộ 1
mùa giải 1
diễn viên 1 ra 1
đạo diễn 1
nhạc sĩ 1
phim truyền 1
rạp chiếu 1
khán giả 1
âm nhạc 1
hoan phim 1
di sản 1 tích 1
tích lịch 1 cực 1
lịch sử 2
lễ hội 1 tang 1
cuốn sách 1
khách quốc 1 sạn 1 hàng 1
bãi biển 1
ẩm thực 1
món ăn 1
vịnh hạ 1
tết nguyên 1
ngày quốc 1 thành 1 hôm 1 mai 1
niệm ngày 1
nhất đất 1 là 1
diễu binh 1
anh hùng 2 tuấn 1 dũng 1 ấy 1
hùng liệt 1
liệt sĩ 1
chí minh 3
võ nguyên 1 văn 1
kháng chiến 1
hi sinh 1 vọng 1
lập tự 1
do hạnh 1 đó 1
hạnh phúc 1
thượng tướng 1 tá 1 uý 1
thiếu tướng 1 tá 1 uý 1 niên 1
sĩ quan 1
chánh văn 1
cục trưởng 2
nghĩa vụ 2
nguyễn văn 1 thị 1 thanh 1 minh 1 đức 1 hữu 1 ngọc 1 quang 1 xuân 1 hồng 1 phú 1
trần văn 1 thị 1 thanh 1 hưng 1
lê văn 1 thị 1 lợi 1
hoàng văn 1
đặng văn 1
bùi văn 1
đỗ văn 1
ngô văn 1
dương văn 1
phan văn 2
đinh văn 1
phú trọng 1 thọ 1 yên 1
tam quang 1
hưng đạo 1 yên 1
ông sơn 1 thắng 1 bình 1 cho 1
bà hương 1 hạnh 1 phượng 1 cho 1 rịa 1
chị hiền 1 thuỷ 1 hằng 1 yến 1
em khánh 1
cháu phúc 1
theo đó 1 thông 1 báo 1 kế 1 qui 1
ngoài ra 1
cạnh đó 1
khi đó 1
tuy nhiên 1
vì vậy 1
mặc dù 1
nếu như 1
để có 1
cần phải 1 thiết 1 thơ 1
kế hoạch 3
pháp luật 1
trên địa 1 cả 1
cả nước 1
bối cảnh 1
đã được 1 bị 1
đang được 1
sẽ được 1
vẫn còn 1 chưa 1
cũng như 1 đã 1 là 1
hơn nữa 1
rất nhiều 1
khá cao 1
quá trình 1
kể từ 1
đó có 1
là một 1 người 1 nơi 1
một trong 1 số 2 cách 1 lần 1
mà còn 1
chưa có 1 thể 1
lần nữa 1
ba người 1
nhiều người 1
mọi người 1
những người 1
chúng tôi 1 ta 1
họ đã 1
tôi đã 1
hôm nay 1 qua 1
chiều nay 1
tuần này 1
trước đây 1 khi 1
sau khi 1 đó 1
đến nay 1 cuối 1 nơi 1
nay đến 1
cuối năm 1 cùng 1
giữa năm 1
khoảng mười 1
mười giờ 1 hai 1
vào lúc 1 cuộc 1
ngay sau 1
biệt là 1
vấn đề 1
tình hình 1 trạng 1 nguyện 1
mục tiêu 1 đích 1
biện pháp 1
yêu cầu 1
khẳng định 1
bày tỏ 1
chia sẻ 1 buồn 1
trao đổi 1 tặng 1
phê duyệt 1
hỗ trợ 1
đảm bảo 1
ngăn chặn 1
khắc phục 1
xảy ra 1
tạo ra 1
trở thành 1 lại 1
mở rộng 1
thiết bị 1
kĩ thuật 1
phức tạp 1
khó khăn 1
thuận lợi 1
bền vững 1
lớn nhất 1
gần đây 1
tương lai 1
lâu dài 1
ngắn hạn 1
dài hạn 1
quần chúng 1 áo 1
chuyên gia 1
bạn bè 1
quĩ từ 1
ngôi nhà 1
tuyến đường 1
ngã tư 1
bờ sông 1
dòng sông 1
ngọn núi 1
cánh đồng 1 tay 1
giày dép 1
chiếc xe 1
pháo nổ 1
rượu bia 1
lá điện 1
thức ăn 1
rau xanh 1
thịt lợn 1
màu đỏ 1 xanh 1 trắng 1 đen 1
ánh sáng 1
tiếng động 1
ảnh chụp 1
bức ảnh 1
nội dung 1 vụ 1
bài viết 1
khuôn mặt 1
thần kinh 1
hô hấp 1
ra đời 1 mắt 1
lên đường 1 tới 1
xuống biển 1
rời khỏi 1
quay lại 1
ngồi xuống 1
nằm viện 1
vay tiền 1
trả nợ 1 lời 1
đóng góp 1
quyên góp 1
ủng hộ 1
tặng quà 1
khen thưởng 1
vinh danh 1
thay đổi 1
cắt giảm 1
duy trì 1
ổn định 1
phục hồi 1
suy giảm 1
đạt được 1 mức 1
giúp đỡ 1
lo lắng 1
vui mừng 1
sợ hãi 1
mong muốn 1
xúc động 1
cuộc sống 1 họp 1 gọi 2 thi 1 chiến 1
đời sống 1
thiên nhiên 1
tôn giáo 2
phật giáo 1
tưởng niệm 1
khiếu nại 1
mức án 1
tù giam 1 chung 1
án treo 1 nhân 1
ân xá 1
trại giam 1
cai nghiện 1
dây nóng 1
giả danh 1
danh công 1 điện 1
gọi lừa 1
mã độc 1
mật khẩu 1
kiều bào 1
hà giang 1 nam 1 nội 1 tĩnh 1
lào cai 1
yên bái 1
vĩnh phúc 1 long 1
kon tum 1
lâm đồng 1
đắc nông 1 lắc 1
sài gòn 1
rịa vũng 1
sóc trăng 1
trà vinh 1
kiên giang 1
lai châu 1
sơn la 1
lạng sơn 1
hoạch và 1
dục và 1
đào tạo 1
viện kiểm 1
tệ nạn 1
cước công 1
băng cốc 1
vân nam 1
kong thong 1
thong phông 1
phông vi 2
thoong phông 1
lay la 1
la khăm 1 ma 1
khăm phoong 1 kinh 1 phôm 1 xay 1 muộn 1 muồn 1
phui la 1
ni vông 1
vông khăm 1
phôm mạ 1
mạ kon 1
viêng chăn 1
luông pha 1
pha băng 1
hủa phăn 1
hua phan 1
xiêng khoảng 1 khoang 1
xa vẳn 1
vẳn na 2
na khệt 1 khẹt 1
sa vẳn 1
bô li 1
chăm pa 1
pa sắc 1
sê kông 1
át ta 1
ta pư 1') ON CONFLICT (`id`) DO UPDATE SET `counts` = excluded.`counts` WHERE `learnt_to` = 0;
