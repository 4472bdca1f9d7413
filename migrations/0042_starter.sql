DELETE FROM `syllable_counts` WHERE `learnt_to` = 0;
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (2, 0, 'quốc quốc 619
hội hội 767
thảo thảo 115
luận luận 148
tại tại 421
trường trường 480
về về 710
dự dự 381
án án 449
luật luật 264
đất đất 426
đai đai 42
sửa sửa 66
đổi đổi 246
đại đại 570
biểu biểu 189
đề đề 278
nghị nghị 347
làm làm 558
rõ rõ 112
trách trách 121
nhiệm nhiệm 203
người người 1422
đứng đứng 154
đầu đầu 763
khi khi 374
để để 502
xảy xảy 34
ra ra 623
lãng lãng 25
phí phí 192
ban ban 341
bí bí 103
thư thư 175
chỉ chỉ 559
thị thị 730
tăng tăng 275
cường cường 60
công công 1302
tác tác 339
kiểm kiểm 235
tra tra 262
giám giám 202
sát sát 331
ở ở 808
cơ cơ 430
sở sở 196
chính chính 596
phủ phủ 139
yêu yêu 121
cầu cầu 433
đẩy đẩy 113
nhanh nhanh 90
giải giải 449
ngân ngân 140
vốn vốn 133
tư tư 338
những những 343
tháng tháng 241
cuối cuối 117
năm năm 632
trung trung 390
ương ương 57
bế bế 41
mạc mạc 70
thông thông 411
qua qua 330
nhiều nhiều 387
quyết quyết 234
sách sách 244
quan quan 426
trọng trọng 217
cử cử 118
tri tri 60
hải hải 267
phòng phòng 383
kiến kiến 193
sớm sớm 101
tháo tháo 45
gỡ gỡ 92
các các 917
treo treo 59
kéo kéo 108
dài dài 175
trình trình 314
phương phương 264
sắp sắp 26
xếp xếp 68
đơn đơn 283
vị vị 181
hành hành 648
cấp cấp 469
huyện huyện 144
xã xã 276
bộ bộ 877
nội nội 219
vụ vụ 427
lí lý 439 lí
vì vì 267
sao sao 126
phải phải 390
tinh tinh 99
gọn gọn 29
tổ tổ 257
chức chức 323
máy máy 331
kỉ kỷ 138
cảnh cảnh 368
cáo cáo 204
hai hai 821
nguyên nguyên 230
lãnh lãnh 111
đạo đạo 283
tỉnh tỉnh 251
buông buông 21
lỏng lỏng 21
quản quản 128
chất chất 264
vấn vấn 80
trưởng trưởng 276
nóng nóng 96
chuyện chuyện 187
giá giá 676
điện điện 506
vàng vàng 207
miếng miếng 25
và và 988
nhà nhà 874
mặt mặt 297
trận trận 116
phát phát 377
động động 798
cao cao 593
điểm điểm 378
nghèo nghèo 119
lấy lấy 113
ý ý 223
nhân nhân 865
dân dân 950
đối đối 417
với với 622
văn văn 507
kiện kiện 141
đảng đảng 155
sáng sáng 219
nay nay 187
khai khai 260
kì kỳ 225
họp họp 130
bất bất 220
thường thường 205
của của 1047
đồng đồng 918
thành thành 593
phố phố 204
đà đà 79
nẵng nẵng 24
mới mới 409
mở mở 199
đường đường 633
cho cho 1108
kinh kinh 264
tế tế 351
bứt bứt 14
phá phá 128
bố bố 168
định định 579
bổ bổ 102
thẩm thẩm 86
phán phán 63
toà tòa 107
sáp sáp 16
nhập nhập 186
có có 1004
căn căn 140
cước cước 35
giấy giấy 223
phép phép 133
lái lái 108
xe xe 515
hay hay 150
không không 1030
tiếp tiếp 214
tục tục 130
phiên phiên 97
thứ thứ 125
ba ba 515
mươi mươi 316
chiều chiều 158
uỷ ủy 124
việc việc 342
thu thu 321
chỉnh chỉnh 86
bản bản 350
qui quy 194
phạm phạm 336
pháp pháp 315
tán tán 69
nên nên 139
khung khung 29
mang mang 132
tính tính 168
tắc tắc 56
còn còn 279
chi chi 232
tiết tiết 106
giao giao 468
hướng hướng 217
dẫn dẫn 221
kịp kịp 64
thời thời 345
thích thích 71
ứng ứng 158
thực thực 266
tiễn tiễn 23
luôn luôn 17
biến biến 178
báo báo 388
nêu nêu 36
diễn diễn 234
trong trong 814
bối bối 17
tình tình 277
hình hình 408
thế thế 279
giới giới 362
phức phức 19
tạp tạp 37
khó khó 121
lường lường 16
nước nước 907
thiên thiên 62
tai tai 92
bão bão 97
lũ lũ 98
gây gây 235
thiệt thiệt 52
hại hại 131
nặng nặng 108
nề nề 15
song song 70
nhờ nhờ 71
sự sự 376
vào vào 522
cuộc cuộc 129
liệt liệt 115
cả cả 311
hệ hệ 198
thống thống 203
trị trị 203
vĩ vĩ 20 vỹ 2
mô mô 53
ổn ổn 57
lạm lạm 28
được được 1273
soát soát 65
cân cân 92
lớn lớn 210
bảo bảo 480
đảm đảm 96
trịnh trịnh 31
quang quang 117
huy huy 188
đoàn đoàn 413
bắc bắc 181
giang giang 124
rằng rằng 101
điều điều 504
doanh doanh 241
chồng chồng 165
chéo chéo 15
nơi nơi 124
một một 789
con con 579
gà gà 99
cõng cõng 12
đến đến 573
mấy mấy 47
loại loại 74
nghiệp nghiệp 372
sợ sợ 38
nghiêm nghiêm 108
họ họ 145
mập mập 8
mờ mờ 22
mỗi mỗi 158
hiểu hiểu 85
kiểu kiểu 12
cán cán 206
vận vận 141
dụng dụng 285
cách cách 256
ông ông 395
nói nói 209
soạn soạn 15
rà rà 27
kĩ kỹ 125
lưỡng lưỡng 11
từng từng 178
khoản khoản 85
trước trước 302
diện diện 187
thừa thừa 69
nhận nhận 417
tiến tiến 131
độ độ 322
cổ cổ 176
phần phần 242
hoá hóa 374 hoá 3
chậm chậm 93
so so 33
kế kế 118
hoạch hoạch 75
chủ chủ 575
yếu yếu 79
do do 287
vướng vướng 28
mắc mắc 61
xác xác 117
quyền quyền 276
sử sử 159
này này 232
cam cam 96
kết kết 386
thay thay 103
quí quý 88
phân phân 133
mạnh mạnh 186
mẽ mẽ 9
địa địa 259
theo theo 364
châm châm 25
chịu chịu 125
đa đa 139
số số 453
phiếu phiếu 72
thuận thuận 97
đã đã 580
thí thí 41
chế chế 286
đặc đặc 172
thù thù 31
triển triển 112
khánh khánh 98
hoà hòa 298
đó đó 284
vay vay 89
trái trái 129
khu khu 193
giữ giữ 352
lại lại 624
vượt vượt 104
toán toán 99
bạn bạn 196
gửi gửi 182
lẵng lẵng
hoa hoa 346
chúc chúc 72
mừng mừng 80
tộc tộc 82
lai lai 64
châu châu 167
dịp dịp 68
niệm niệm 63
ngày ngày 406
lập lập 229
nghĩa nghĩa 174
bày bày 76
tỏ tỏ 34
tin tin 287
tưởng tưởng 73
bào bào 102
vùng vùng 177
truyền truyền 141
mạng mạng 168
khối khối 51
vững vững 63
phên phên
giậu giậu
phía phía 84
tây tây 125
tổng tổng 129
ti ty 62 ti 5
vi vi 174 vy 10
tập tập 235
thiếu thiếu 132
cá cá 267
đấu đấu 190
thầu thầu 62
mua mua 200
sắm sắm 15
thiết thiết 121
bị bị 836
hậu hậu 210
quả quả 262
là là 836
rất rất 63
nguy nguy 77
thất thất 85
thoát thoát 63
tiền tiền 457
tài tài 358
sản sản 335
bức bức 77
xúc xúc 60
dư dư 79
ảnh ảnh 172
hưởng hưởng 119
xấu xấu 47
uy uy 20
tín tín 120
tờ tờ 62
sau sau 376
trực trực 149
thuộc thuộc 59
thúc thúc 47
hoạt hoạt 179
phường phường 49
giảm giảm 313
hơn hơn 346
trụ trụ 68
dôi dôi 5
sẽ sẽ 174
ưu ưu 64
tiên tiên 135
chuyển chuyển 302
học học 898
trạm trạm 51
y y 190
viện viện 251
bà bà 418
lò lò 52
mai mai 115
nà nà 5
tăm tăm 11
kể kể 118
hôm hôm 73
nghe nghe 85
mình mình 148
bên bên 255
cụ cụ 142
già già 129
băn băn 7
khoăn khoăn 8
tên tên 120
gọi gọi 183
chúng chúng 123
tôi tôi 220
tối tối 128
liền liền 37
tích tích 183
cái cái 148
lợi lợi 175
cùng cùng 237
đều đều 137
cũ cũ 100
thì thì 201
vẫn vẫn 187
nằm nằm 63
câu câu 165
hát hát 88
bếp bếp 74
lửa lửa 114
mất mất 199
đi đi 596
đâu đâu 77
mà mà 181
cười cười 61
hiền hiền 53
phận phận 37
cửa cửa 196
xuân xuân 126
tuần tuần 94
đông đông 278
nghịt nghịt 6
anh anh 408
phan phan 74
đức đức 167
toàn toàn 284
thủ thủ 303
chứng chứng 237
nộp nộp 55
hồ hồ 358
sơ sơ 180
tuyến tuyến 125
cổng cổng 29
dịch dịch 275
mười mười 262
lăm lăm 55
phút phút 68
xong xong 36
kia kia 32
dấu dấu 110
đỏ đỏ 141
chạy chạy 195
lần lần 174
bảy bảy 148
lượt lượt 26
trì trì 75
vừa vừa 139
cắt cắt 147
giản giản 34
ngang ngang 55
bãi bãi 100
bỏ bỏ 321
ít ít 61
nhất nhất 328
trăm trăm 247
cần cần 283
gian gian 188
tuân tuân 9
tuyệt tuyệt 35
đặt đặt 154
thêm thêm 145
tuyển tuyển 110
trí trí 139
đánh đánh 241
cứ cứ 84
ngạch ngạch 15
bậc bậc 48
thức thức 186
kém kém 32
hiệu hiệu 319
liên liên 270
xem xem 71
xét xét 108
thôi thôi 26
ngược ngược 58
năng năng 167
trả trả 181
lương lương 170
xứng xứng 14
đáng đáng 89
vệ vệ 184
dám dám 42
nghĩ nghĩ 34
ích ích 32
chung chung 220
bầu bầu 106
gia gia 666
tiểu tiểu 61
an an 597
ninh ninh 174
trật trật 45
tự tự 274
tuyên tuyên 91
danh danh 268
niêm niêm 21
yết yết 14
cộng cộng 90
bốn bốn 194
ai ai 184
hiện hiện 375
sai sai 86
sót sót 19
khiếu khiếu 16
nại nại 17
từ từ 640
mơ mơ 39
làng làng 137
loa loa 17
rợp rợp 7
cờ cờ 73
thanh thanh 300
rộn rộn 17
ràng ràng 23
bài bài 180
ca ca 191
nguyễn nguyễn 234
hữu hữu 199
chín chín 141
tuổi tuổi 200
mặc mặc 56
áo áo 144
the the 4
khăn khăn 72
chống chống 204
gậy gậy 29
đình đình 287
lá lá 93
đọc đọc 102
rồi rồi 150
gạch gạch 48
hộ hộ 277
móm móm 4
mém mém 3
quảng quảng 101
chuẩn chuẩn 119
lưu lưu 188
khâu khâu 20
tiêu tiêu 206
cấu cấu 38
lọt lọt 14
bè bè 40
phái phái 26
nhưng nhưng 157
cũng cũng 243
thoại thoại 127
gần gần 220
niên niên 113
sinh sinh 578
viên viên 510
trẻ trẻ 332
hỏi hỏi 171
thấp thấp 88
ngập ngập 59
kẹt kẹt 22
khởi khởi 112
biết biết 245
lắng lắng 37
gặp gặp 149
tiếng tiếng 226
trưa trưa 37
chưa chưa 275
dứt dứt 43
du du 191
lịch lịch 198
ven ven 28
biển biển 288
hồi hồi 186
nghìn nghìn 150
tỉ tỷ 117 tỉ 19
sang sang 126
tội tội 140
lô lô 54
hẳn hẳn 32
bằng bằng 359
kê kê 62
gì gì 117
lời lời 179
cục cục 109
tham tham 113
nhũng nhũng 22
nguồn nguồn 117
gốc gốc 114
triệu triệu 133
bốc bốc 68
thăm thăm 80
ngẫu ngẫu 2
nhiên nhiên 75
minh minh 294
kẻ kẻ 82
dối dối 14
thể thể 327
giáng giáng 32
hoặc hoặc 89
buộc buộc 79
buổi buổi 106
tịch tịch 134
thạch thạch 38
bồi bồi 73
hỗ hỗ 110
trợ trợ 201
tái tái 58
cư cư 160
phóng phóng 85
vành vành 13
chuyên chuyên 216
môn môn 84
vòng vòng 76
né né 8
tránh tránh 65
đùn đùn 8
lực lực 372
kí ký 223
đây đây 158
hợp hợp 503
thi thi 233
trừ trừ 48
áp áp 148
lễ lễ 196
viếng viếng 16
lão lão 43
tang tang 57
hàng hàng 934
chí chí 173
thắp thắp 22
hương hương 180
nhớ nhớ 81
ghi ghi 163
sổ sổ 57
chia chia 145
buồn buồn 64
sâu sâu 118
sắc sắc 99
quyến quyến 6
ngỏ ngỏ 11
kiều kiều 57
lạc lạc 114
việt việt 358
nam nam 455
ngoài ngoài 169
khẳng khẳng 34
sáu sáu 115
xa xa 111
xứ xứ 28
tách tách 18
rời rời 22
báu báu 11
ô ô 83
li li 10 ly 57
a a 58
trở trở 131
giảng giảng 74
dạy dạy 97
nghệ nghệ 183
xây xây 119
dựng dựng 167
quê quê 104
sóc sóc 60
trăng trăng 31
nông nông 172
lúa lúa 102
lo lo 103
bón bón 22
thuốc thuốc 167
leo leo 52
thang thang 48
sạt sạt 29
lở lở 43
bờ bờ 98
sông sông 170
nuốt nuốt 12
dần dần 70
vườn vườn 49
tược tược 2
sa sa 93
nạo nạo 7
vét vét 8
kênh kênh 30
mương mương 9
đắp đắp 44
đê đê 47
bao bao 161
đãi đãi 44
xử xử 157
phạt phạt 140
lĩnh lĩnh 40
vực vực 103
xuất xuất 259
gấp gấp 61
đôi đôi 82
mức mức 137
thổi thổi 24
phồng phồng 5
phẩm phẩm 111
nổi nổi 73
bá bá 65
thật thật 59
cải cải 110
xin xin 121
lỗi lỗi 81
chương chương 183
mục mục 100
thôn thôn 63
giai giai 49
đoạn đoạn 123
tới tới 197
quá quá 94
sức sức 163
nợ nợ 101
đọng đọng 13
hài hài 66
lòng lòng 156
thước thước 15
đo đo 44
chứ chứ 27
lượng lượng 273
khen khen 44
kín kín 59
tường tường 52
ngành ngành 94
nâng nâng 72
phụ phụ 159
đêm đêm 247
độc độc 152
chục chục 93
dưỡng dưỡng 105
khoa khoa 145
cực cực 67
đủ đủ 164
ăn ăn 316
tô tô 61
phở phở 21
khiến khiến 96
nghề nghề 132
bệnh bệnh 340
khẩu khẩu 152
lao lao 167
tụ tụ 26
nghiên nghiên 35
cứu cứu 250
giáo giáo 339
sư sư 142
vũ vũ 144
khắc khắc 80
trông trông 16
chờ chờ 108
tốt tốt 92
đinh đinh 70
xuống xuống 185
ngay ngay 79
khuổi khuổi
hẻo hẻo 2
mó mó 4
hỏng hỏng 42
trơn trơn 15
như như 263
mỡ mỡ 19
quấn quấn 7
xích xích 15
lội lội 27
giờ giờ 311
kêu kêu 51
ngồi ngồi 72
bàn bàn 216
tày tày 9
giãi giãi
trương trương 66
chiếu chiếu 95
đóng đóng 147
tàu tàu 211
thao thao 59
thần thần 82
cấm cấm 123
ngoại ngoại 171
lệ lệ 111
chào chào 74
chiến chiến 307
sĩ sĩ 344 sỹ 12
thầy thầy 84
trò trò 94
trú trú 86
mẩu mẩu 5
tấm tấm 62
gương gương 66
phong phong 138
trào trào 31
bác bác 158
mường mường 17
tè tè 3
hô hô 42
hào hào 54
đỡ đỡ 64
mồ mồ 38
côi côi 20
góp góp 146
gạo gạo 96
nuôi nuôi 146
bán bán 398
dọn dọn 38
phê phê 65
duyệt duyệt 31
biên biên 260
đốc đốc 109
thẳng thẳng 74
thắn thắn 9
muốn muốn 62
chân chân 219
giỏi giỏi 57
kèm kèm 21
chấm chấm 63
cắp cắp 25
ghép ghép 60
chữ chữ 126
gượng gượng 10
hãy hãy 65
tìm tìm 128
núi núi 98
kẻo kẻo 8
cháu cháu 118
ngơ ngơ 4
ngác ngác 3
chẳng chẳng 69
lên lên 401
nhật nhật 121
xanh xanh 114
lãm lãm 11
viêng viêng 10
chăn chăn 69
lào lào 70
trao trao 97
hàm hàm 71
phản phản 86
xâm xâm 36
quần quần 59
đảo đảo 192
hoàng hoàng 260
ngôn ngôn 34
kiên kiên 49
mọi mọi 52
sứ sứ 59
ấn ấn 74
mong mong 64
bay bay 206
đưa đưa 246
lừa lừa 57
lược lược 40
dương dương 176
nhóm nhóm 134
đàm đàm 97
hạ hạ 198
hà hà 262
đăng đăng 169
cai cai 39
ước ước 65
séc séc 5
gom gom 33
ấm ấm 83
tiệc tiệc 18
chiêu chiêu 35
hàn hàn 73
mời mời 50
sân sân 111
bắt bắt 232
chuyến chuyến 108
thập thập 25
vọng vọng 81
tạo tạo 197
xung xung 26
bền bền 44
chặt chặt 73
vạn vạn 41
dưới dưới 193
cây cây 250
thụ thụ 40
đội đội 401
quân quân 340
bồng bồng 17
súng súng 54
rền rền
vang vang 29
thăng thăng 36
long long 112
nhi nhi 36
đô đô 126
vẫy vẫy 9
thiều thiều 7
trang trang 199
nghi nghi 83
đón đón 135
khách khách 317
bước bước 123
hẹp hẹp 31
rộng rộng 81
kịch kịch 42
tân tân 83
phấn phấn 25
kim kim 106
thương thương 309
mại mại 77
la la 67
mĩ mỹ 167 mĩ
bưởi bưởi 27
chanh chanh 18
nho nho 17
lê lê 179
dục dục 108
tầm tầm 38
bình bình 391
tranh tranh 201
chấp chấp 111
biện biện 58
trên trên 413
nhắc nhắc 56
quán quán 99
đầy đầy 119
khảo khảo 48
vô vô 86
trùm trùm 12
lưới lưới 51
mã mã 94
xuyên xuyên 62
phó phó 63
khói khói 61
mù mù 52
thuế thuế 113
ta ta 87
ví ví 20
hiệp hiệp 80
bó bó 44
riêng riêng 57
dễ dễ 93
gãy gãy 47
chụm chụm 3
quĩ quỹ 59
sẻ sẻ 48
dữ dữ 96
liệu liệu 175
khí khí 176
tượng tượng 160
thuỷ thủy 120
mê mê 55
hoàn hoàn 206
tất tất 39
ủng ủng 24
thái thái 158
lan lan 166
sung sung 50
dây dây 148
giữa giữa 258
pênh pênh 5
phối phối 79
chẽ chẽ 18
ma ma 108
tuý túy 67
truy truy 63
nã nã 18
lẩn lẩn 8
trốn trốn 51
địch địch 54
nào nào 138
thổ thổ 38
tặng tặng 69
tiện tiện 51
giúp giúp 203
tâm tâm 253
đào đào 175
khuyến khuyến 51
sẵn sẵn 28
khô khô 45
uống uống 50
tuỳ tùy 13
thân thân 142
nắm nắm 29
hầm hầm 66
ẩn ẩn 47
vong vong 51
đài đài 80
suốt suốt 58
chị chị 206
nhàn nhàn 11
lộc lộc 55
tầng tầng 74
còi còi 15
hú hú 10
vợ vợ 113
sạp sạp 12
quãng quãng 7
may may 55
cưu cưu 2
chỗ chỗ 105
kiềm kiềm 9
tay tay 328
cản cản 26
giáp giáp 64
đẹp đẹp 83
trải trải 25
sắt sắt 59
khổ khổ 35
thưởng thưởng 70
trà trà 62
múa múa 28
rối rối 32
viết viết 88
lề lề 16
phu phu 17
thú thú 62
khoác khoác 14
tà tà 12
lụa lụa 24
phúc phúc 86
màu màu 56
mũi mũi 35
xảo xảo 5
bịn bịn 2
rịn rịn 2
mãi mãi 25
trưng trưng 29
gốm gốm 27
bát bát 61
tràng tràng 23
rực rực 21
nắng nắng 81
nhỏ nhỏ 137
thợ thợ 65
đúc đúc 28
cựu cựu 47
tóc tóc 48
bạc bạc 124
trắng trắng 113
nhau nhau 192
trồng trồng 86
cà cà 81
bò bò 87
sữa sữa 54
quyên quyên 19
men men 23
pin pin 22
trời trời 101
hạt hạt 96
giống giống 118
vài vài 59
xoay xoay 9
quanh quanh 49
dầu dầu 140
nhiệt nhiệt 83
đới đới 15
nga nga 54
tải tải 98
cảm cảm 155
nồng nồng 31
dành dành 65
thuở thuở 9
cắm cắm 41
mốc mốc 37
kon kon 13
tum tum 8
rừng rừng 135
xi xi 12 xy 2
măng măng 24
can can 79
dốc dốc 35
cột cột 38
đá đá 219
cương cương 27
ôm ôm 52
rơi rơi 53
mắt mắt 154
cầm cầm 118
phi phi 81
nghiệm nghiệm 82
xoá xóa 40
đói đói 47
duy duy 88
ngưỡng ngưỡng 25
mộ mộ 48
tựu tựu 8
lớp lớp 115
miễn miễn 75
em em 274
cô cô 159
nguyện nguyện 74
thuỳ thùy 20
linh linh 113
bé bé 104
dao dao 61
chành chành 4
âm âm 113
lơ lơ 10
lớ lớ 2
khoe khoe 9
thơ thơ 59
nhấn nhấn 21
vai vai 52
nối nối 66
cận cận 66
á á 35
sàng sàng 32
âu âu 68
thác thác 43
thẻ thẻ 40
thiện thiện 98
ranh ranh 27
hứa hứa 70
phục phục 138
triệt triệt 22
đợt đợt 67
huấn huấn 85
luyện luyện 80
đôn đôn 20
giương giương 10
buồm buồm 10
cập cập 55
cảng cảng 90
boong boong 4
bóng bóng 210
chuyền chuyền 47
co co 21
nếm nếm 9
món món 32
ri ri 12
cay cay 30
xé xé 19
lưỡi lưỡi 12
trúng trúng 34
tổn tổn 18
khuyết khuyết 31
tật tật 36
khác khác 75
biệt biệt 128
điệu điệu 43
tạc tạc 11
vu vu 7
phổ phổ 29
mông mông 21
hãng hãng 56
lữ lữ 13
rục rục 9
rịch rịch 2
cưỡi cưỡi 3
ngựa ngựa 15
ngủ ngủ 87
lều lều 12
ngắm ngắm 12
mẩn mẩn 6
nha nha 30
phú phú 76
mùa mùa 144
lạnh lạnh 80
tre tre 48
chắc chắc 43
cành cành 29
uyển uyển 6
cuốn cuốn 41
xoáy xoáy 10
cạnh cạnh 57
chọn chọn 95
phe phe 26
lỡ lỡ 18
ngàn ngàn 14
đời đời 177
cha cha 100
dĩ dĩ 13
mềm mềm 27
mỏng mỏng 18
trổ trổ 7
nấu nấu 40
bánh bánh 128
mì mì 31
đậu đậu 66
nghiền nghiền
hoan hoan 22
ẩm ẩm 35
hút hút 85
vé vé 68
nữ nữ 174
lụt lụt 14
đồn đồn 47
pháo pháo 42
nổ nổ 64
nạn nạn 170
tám tám 127
ngư ngư 57
trôi trôi 33
dạt dạt 13
sơn sơn 178
bắn bắn 68
đạn đạn 51
tĩnh tĩnh 36
nô nô 8
nức nức 2
ngũ ngũ 56
hùng hùng 100
cốt cốt 38
mổ mổ 30
ruột ruột 39
giông giông 2
mũ mũ 23
nồi nồi 32
gìn gìn 44
đạt đạt 143
bom bom 57
bi bi 41
rẫy rẫy 25
sê sê 9
pôn pôn
chốt chốt 64
mèo mèo 16
vạc vạc 10
thượng thượng 75
tướng tướng 81
rạng rạng 16
mật mật 65
suối suối 27
nậm nậm 9
non non 38
đen đen 94
đeo đeo 43
gùi gùi 18
dừng dừng 94
quăng quăng 4
rút rút 75
quắm quắm
nhảy nhảy 32
trinh trinh 25
vừ vừ 7
chò chò 2
khống khống 32
kíp kíp 16
sỏm sỏm
nong nong 2
het het
xiêng xiêng 5
khoảng khoảng 66
đàn đàn 170
lạ lạ 57
thuê thuê 79
đang đang 289
náu náu 3
tam tam 34
giác giác 65
côn côn 22
sóng sóng 72
mét mét 42
gió gió 141
giật giật 80
nhìn nhìn 71
thuyền thuyền 71
tá tá 51
khải khải 9
mồi mồi 10
thả thả 59
phao phao 17
ròng ròng 19
rã rã 9
trạng trạng 60
kiệt kiệt 36
da da 76
nhăn nhăn 3
nheo nheo
ngâm ngâm 16
lúc lúc 117
tụi tụi 4
tui tui 5
nửa nửa 91
ngọt ngọt 48
gói gói 85
tôm tôm 40
sống sống 190
ngụm ngụm 3
khấn khấn 4
phù phù 39
trần trần 215
lành lành 47
run run 20
chiếc chiếc 136
ngừ ngừ 4
va va 24
vật vật 168
bơm bơm 23
hơi hơi 110
tử tử 216
chuông chuông 31
chùa chùa 76
vỗ vỗ 13
ê ê 18
rau rau 57
muống muống 6
mồng mồng 13
tơi tơi 7
mướt mướt 5
chắn chắn 39
mặn mặn 46
lợn lợn 39
đẻ đẻ 46
lứa lứa 5
bữa bữa 57
cơm cơm 78
đĩa đĩa 30
thịt thịt 59
kho kho 57
hi hy 54 hi 6
gạc gạc 10
khơi khơi 29
hạc hạc 11
nén nén 19
nhang nhang 12
làn làn 24
thẳm thẳm 2
bật bật 64
khóc khóc 49
ngã ngã 46
nhẹ nhẹ 67
vui vui 54
tươi tươi 31
binh binh 120
bách bách 50
dù dù 69
tạm tạm 111
hoãn hoãn 34
mẹ mẹ 187
dúi dúi 7
ruốc ruốc 6
lọ lọ 6
dặn dặn 15
khoẻ khỏe 48
rèn rèn 8
hết hết 191
hạn hạn 218
lệnh lệnh 72
khám khám 71
nếu nếu 85
bụi bụi 55
mịt mịt 6
gầm gầm 24
rú rú 4
chiếm chiếm 99
cối cối 8
dội dội 19
giả giả 223
mưu mưu 29
túc túc 22
nguỵ ngụy 5
mìn mìn 18
diễm diễm 17
lặng lặng 66
lẽ lẽ 39
dò dò 24
kích kích 58
đổ đổ 148
hôi hôi 37
ướt ướt 12
sũng sũng 2
ngơi ngơi 7
dã dã 31
chữa chữa 103
tùng tùng 25
chở chở 90
xuồng xuồng 14
băng băng 104
huyết huyết 88
hiến hiến 75
máu máu 93
đứa đứa 52
oe oe 2
nó nó 24
ơn ơn 45
viễn viễn 15
thiệu thiệu 40
kính kính 63
lõi lõi 6
kiệm kiệm 37
tệ tệ 24
cung cung 81
tông tông 49
quét quét 30
thùng thùng 20
màn màn 42
ngô ngô 76
rạp rạp 12
vinh vinh 55
luồn luồn 3
lách lách 13
hẻm hẻm 17
sương sương 48
dày dày 49
cánh cánh 125
quạt quạt 13
vách vách 13
sải sải 4
thoong thoong 3
hốc hốc 8
vôi vôi 12
trộn trộn 13
thằng thằng 2
giọng giọng 66
nghẹn nghẹn 11
cất cất 39
dép dép 18
su su 34
võng võng 9
bạt bạt 26
đựng đựng 18
mẫu mẫu 68
gen gen 7
uý úy 24
rơ rơ 9
hủ hủ 15
thách thách 15
cưới cưới 34
đèo đèo 61
vuông vuông 18
vức vức 2
lính lính 53
rào rào 38
chó chó 56
chậu chậu 21
rác rác 72
nóc nóc 10
đỉnh đỉnh 63
sì sì 3 sỳ
lầu lầu 7
giàng giàng 13
páo páo 6
chưng chưng 20
muộn muộn 33
dong dong 11
hái hái 31
chắp chắp 10
toả tỏa 35
ánh ánh 81
đèn đèn 109
loè lòe 2
đục đục 27
neo neo 14
chằng chằng 11
di di 139
dời dời 25
trũng trũng 3
cố cố 97
bạch bạch 79
huống huống 11
đột đột 71
ngột ngột 10
tràm tràm 7
khiển khiển 30
xương xương 42
đùi đùi 11
xát xát 11
thuật thuật 101
trục trục 25
vớt vớt 14
hộp hộp 55
bùn bùn 30
chật chật 30
vỉa vỉa 27
hè hè 64
diễu diễu 17
miền miền 85
bèo bèo 16
quàng quàng 9
rằn rằn
tắp tắp 2
kị kỵ 7
trượng trượng
nhạc nhạc 94
hò hò 34
reo reo 14
tiêm tiêm 27
bẫy bẫy 36
leng leng
đu đu 18
giàn giàn 34
thềm thềm 7
lục lục 50
giêng giêng 9
quen quen 38
đoán đoán 43
gáo gáo 2
nỗi nỗi 39
ngọc ngọc 141
ớt ớt 13
xốp xốp 9
to to 31
bê bê 52
lang lang 42
niu niu 4
bút bút 41
truyện truyện 8
ngắn ngắn 30
phúng phúng 2
lãi lãi 64
núp núp 5
tiệm tiệm 22
đồ đồ 158
tố tố 104
giam giam 43
đòi đòi 77
manh manh 12
dụ dụ 22
cài cài 24
chứa chứa 74
cướp cướp 33
tước tước 20
xế xế 48
tốc tốc 83
dùng dùng 172
hung hung 41
chém chém 27
chạm chạm 56
tháp tháp 28
túi túi 35
xách xách 18
quên quên 34
buýt buýt 17
trấn trấn 23
tết tết 97
đán đán 6
lâm lâm 118
tống tống 22
quách quách 10
ngụ ngụ 3
đoạt đoạt 45
mạo mạo 40
khả khả 28
thửa thửa 10
đích đích 45
cọc cọc 27
nhậu nhậu 10
ốc ốc 23
mâu mâu 14
thuẫn thuẫn 17
thấy thấy 145
chửi chửi 16
bới bới 14
vớ vớ
vỏ vỏ 27
chai chai 33
bia bia 53
đập đập 53
ngăn ngăn 42
hắn hắn 16
tấu tấu 9
quay quay 52
náo náo 9
loạn loạn 49
quận quận 25
trích trích 24
khuya khuya 11
trộm trộm 43
kiếm kiếm 51
khép khép 8
gắn gắn 76
lạng lạng 19
nẹt nẹt 3
pô pô 6
chặn chặn 68
đám đám 54
choai choai 4
ném ném 15
huynh huynh 32
gác gác 41
hồng hồng 164
hám hám 6
suất suất 64
vỡ vỡ 42
hưu hưu 48
dụm dụm 7
gã gã 20
nhuộm nhuộm 9
hoe hoe 4
vờ vờ 5
nhẫn nhẫn 29
ngờ ngờ 42
xịt xịt 4
vơ vơ 8
khay khay 5
tẩu tẩu 11
bấm bấm 28
rượt rượt 6
ép ép 52
quật quật 14
dậy dậy 43
hiểm hiểm 140
hôn hôn 82
xấp xấp 2
lùi lùi 24
vãng vãng 3
trọ trọ 32
đáp đáp 70
đúng đúng 155
chu chu 47
phìn phìn 2
vác vác 19
vân vân 57
mống mống
trèo trèo 10
tận tận 47
chòi chòi 14
nương nương 20
giường giường 37
căng căng 64
ga ga 63
phông phông 8
hắt hắt 10
níu níu 9
mèn mèn 4
mén mén 3
chén chén 20
rượu rượu 49
nghỉ nghỉ 86
cồn cồn 20
thậm thậm 10
lăn lăn 19
vạ vạ 7
tát tát 7
đỗ đỗ 113
cồng cồng 4
kềnh kềnh 2
nguội nguội 9
chối chối 19
dòng dòng 124
xiết xiết 5
thoan thoan 2
niê niê 4
cởi cởi 4
vội vội 18
giày giày 42
chừng chừng 39
thẫn thẫn
thờ thờ 27
cát cát 106
môi môi 67
tím tím 20
bơi bơi 41
hợi hợi 10
hớt hớt 8
sạch sạch 57
lúng lúng 4
túng túng 12
xưng xưng 7
doạ dọa 51
dính dính 32
rửa rửa 29
thiệp thiệp 21
vẹn vẹn 13
lật lật 33
bám bám 60
cúc cúc 19
nâu nâu 4
vết vết 25
gót gót 7
ve ve 11
kem kem 4
hoang hoang 73
ác ác 27
cóc cóc 15
nhằm nhằm 33
khoá khóa 66
hóc hóc 12
chú chú 93
đua đua 81
thắng thắng 114
điển điển 28
ngõ ngõ 28
ngách ngách 3
giấu giấu 48
bụng bụng 45
buôn buôn 72
cộm cộm 2
khổng khổng 16
khuyên khuyên 39
đừng đừng 80
khuôn khuôn 16
bởi bởi 37
láng láng 21
ngáo ngáo
hét hét 15
thuyết thuyết 31
dỗ dỗ 15
điếu điếu 10
thự thự 9
ập ập 16
xóc xóc 7
vứt vứt 9
ngổn ngổn 5
chui chui 24
tủ tủ 18
cóng cóng 3
gõ gõ 26
tạng tạng 19
chép chép 33
tương tương 45
rưỡi rưỡi 12
đính đính 22
lủi lủi 3
lâu lâu 60
tem tem 11
nhãn nhãn 38
nhái nhái 9
sụt sụt 14
sùi sùi 2
hờ hờ 6
kẻng kẻng 5
yên yên 111
điểu điểu 6
bo bo 3
khà khà 3
xưa xưa 37
giã giã 17
tắt tắt 35
kẹo kẹo 13
trai trai 63
chơi chơi 104
ảo ảo 37
gái gái 103
trá trá 11
chích chích 10
diệt diệt 35
cỏ cỏ 47
tấn tấn 66
bẩn bẩn 16
mùi mùi 52
thối thối 11
tẩy tẩy 11
sâm sâm 8
lậu lậu 41
xăng xăng 53
chớp chớp 13
nhoáng nhoáng 6
tẩm tẩm 5
len len 9
lỏi lỏi 4
vây vây 20
khét khét 6
ngục ngục 10
bột bột 41
hối hối 46
lộ lộ 104
nặc nặc 6
hòm hòm 13
nét nét 20
nguệch nguệch
ngoạc ngoạc
rủ rủ 8
nhốt nhốt 8
thép thép 42
gai gai 24
gồm gồm 88
bến bến 93
tấp tấp 12
khẩn khẩn 54
bọc bọc 32
gục gục 18
miệng miệng 44
lắp lắp 18
bắp bắp 23
loạt loạt 67
nai nai 16
rịa rịa 7
vũng vũng 13
vẻ vẻ 12
siêu siêu 47
yến yến 29
hẹn hẹn 61
tặc tặc 19
hoành hoành 16
bọn bọn 4
tuốt tuốt 3
lẫn lẫn 38
nhét nhét 4
rẻ rẻ 17
canh canh 82
vươn vươn 8
vòi vòi 6
tuộc tuộc 2
soi soi 17
gỗ gỗ 91
xẻ xẻ 14
vảy vảy 2
tê tê 26
khúc khúc 38
ngà ngà 9
voi voi 25
khoét khoét 5
rỗng rỗng 6
trám trám 3
nhựa nhựa 37
lức lức 4
vặn vặn 2
cơn cơn 21
giận giận 25
chuối chuối 32
đâm đâm 40
nhát nhát 7
rưng rưng 12
rức rức
lẩm lẩm
bẩm bẩm 12
giết giết 38
chấn chấn 52
sườn sườn 10
bỏng bỏng 26
dí dí 7
dượng dượng 6
xóm xóm 54
thét thét 4
ngại ngại 32
rỉ rỉ 9
nấm nấm 34
bùa bùa 10
liều liều 12
nhịp nhịp 32
tim tim 45
sằng sằng
sặc sặc 4
lịm lịm 2
thở thở 61
phật phật 33
dâng dâng 32
tàn tàn 30
ruộng ruộng 39
cúng cúng 19
dường dường 8
rởm rởm 2
dát dát 3
loẹt loẹt
in in 22
nhâm nhâm 7
oanh oanh 18
lẻ lẻ 42
giăng giăng 7
khắp khắp 43
chụp chụp 58
bạ bạ 13
khoả khỏa 3
bêu bêu 3
riếu riếu 2
khủng khủng 30
bịt bịt 18
mắn mắn 11
sém sém 2
ghen ghen 18
tuông tuông 5
dằn dằn 6
đò đò 27
vàm vàm 5
cửu cửu 15
ùm ùm
cò cò 18
chim chim 46
tức tức 27
mía mía 13
tuệ tuệ 21
nhoè nhòe 3
nền nền 62
rót rót 4
đem đem 39
ngữ ngữ 51
dán dán 27
trọn trọn 22
nốt nốt 2
ruồi ruồi 9
mỏ mỏ 29
két két 4
tạ tạ 41
lốp lốp 11
khe khe 6
thề thề 6
xưởng xưởng 28
bưng bưng 12
ráo ráo 10
hoảnh hoảnh
cẩm cẩm 49
hũ hũ 13
cúi cúi 17
đuôi đuôi 26
nần nần 6
trứng trứng 28
trùng trùng 29
hiếm hiếm 46
trót trót 2
đút đút 4
thai thai 37
dị dị 47
tiếc tiếc 18
bỉm bỉm 2
rải rải 8
vá vá 13
ế ế 16
thủng thủng 9
lỗ lỗ 37
lả lả 7
tả tả 42
sợi sợi 5
hãi hãi 5
lam lam 27
suy suy 38
giục giục 15
khỏi khỏi 58
vắng vắng 22
tù tù 61
kháng kháng 51
xá xá 45
huỷ hủy 64 huỷ 4
mộc mộc 25
mãn mãn 12
oan oan 23
nhiêu nhiêu 11
lồ lồ 10
cậu cậu 32
đạp đạp 48
dung dung 85
vĩnh vĩnh 40
răn răn 3
đe đe 29
ngừa ngừa 13
tuy tuy 30
năn năn 5
móng móng 24
gầy gầy 12
rộc rộc
sọc sọc 2
toạ tọa 25 toạ
hận hận 16
cọt cọt 2
tôn tôn 72
dựa dựa 19
tụng tụng 11
nhắn nhắn 18
gò gò 26
vấp vấp 4
thục thục 9
búa búa 19
giếng giếng 31
mảnh mảnh 22
hoả hỏa 63
khế khế 3
nhạt nhạt 11
tròn tròn 28
choàng choàng 7
rao rao 13
trại trại 47
sờ sờ 2
má má 21
khẽ khẽ 4
giọt giọt 25
xuyến xuyến 8
cặp cặp 62
nở nở 34
quà quà 44
lắc lắc 11
trạch trạch 5
lầm lầm 25
đàng đàng 9
cưỡng cưỡng 9
rôn rôn 8
đổng đổng 7
lài lài 5
rung rung 11
ngỡ ngỡ 11
ngàng ngàng 7
mọc mọc 16
um um 2
tùm tùm 2
thầm thầm 20
u u 26
ơi ơi 11
cẩu cẩu 17
khoan khoan 25
mâm mâm 23
đau đau 107
bạo bạo 60
lột lột 11
nhục nhục 4
nhã nhã 11
sịt sịt
gánh gánh 50
cườm cườm 3
ấy ấy 47
thử thử 37
tồn tồn 33
chong chong 3
cháy cháy 206
ống ống 36
ngất ngất 11
xỉu xỉu 5
hít hít 14
sập sập 29
sà sà 8
bồn bồn 19
nghiêng nghiêng 15
rò rò 7
vùi vùi 10
lấp lấp 28
ngôi ngôi 55
kẹp kẹp 3
lối lối 49
lồng lồng 26
chíp chíp 7
ngọn ngọn 18
bùng bùng 36
chóng chóng 24
bành bành 8
hổng hổng 9
lem lem 4
luốc luốc
bần bần 9
dập dập 44
mút mút 6
mái mái 62
hoạn hoạn 14
chập chập 20
ổ ổ 21
sạc sạc 14
nạ nạ 8
chìa chìa 11
đốt đốt 74
trườn trườn 2
om om 6
lợ lợ
dẫm dẫm 8
đè đè 12
thoi thoi 3
thóp thóp 2
moi moi
thiếp thiếp 3
nữa nữa 26
khản khản 5
lốc lốc 13
mưa mưa 153
quì quỳ 9
tung tung 36
lợp lợp 5
đạc đạc 10
che che 66
súc súc 16
ro ro 22
sôi sôi 33
chìm chìm 45
lặn lặn 15
ngầu ngầu 4
chảy chảy 45
gang gang 13
khư khư 4
kìm kìm 2
banh banh
tời tời
cáng cáng 6
mòn mòn 25
trượt trượt 19
gợi gợi 26
giềng giềng 21
rành rành 5
rọt rọt 2
nhúng nhúng 7
ạ ạ 4
sững sững 3
nhí nhí 13
be be 3
ong ong 31
than than 47
ngầm ngầm 33
lênh lênh 5
đênh đênh 5
vậy vậy 41
bích bích 23
hạnh hạnh 56
vải vải 24
chợ chợ 137
phiền phiền 14
bận bận 17
xén xén 8
nọ nọ 2
bảng bảng 78
cáu cáu 7
kỉnh kỉnh 3
hất hất 9
nút nút 16
dõi dõi 21
đống đống 30
nắp nắp 5
cống cống 16
rông rông 9
phím phím 5
xiếc xiếc 5
đùa đùa 16
nhuận nhuận 18
nhầm nhầm 21
chết chết 148
ấp ấp 15
cọp cọp 8
hư hư 41
mối mối 38
mốt mốt 16
nhường nhường 23
vệt vệt 3
ngừng ngừng 28
cãi cãi 25
trừng trừng 13
giằng giằng 9
xả xả 31
thệ thệ 2
nhậm nhậm 3
giành giành 90
nới nới 13
hao hao 16
bìa bìa 11
tuyết tuyết 28
tan tan 37
lầy lầy 10
xíu xíu 3
vo vo 6
cạn cạn 42
phẫu phẫu 19
rách rách 13
tị tị 4 tỵ 3
nhào nhào 4
đếm đếm 23
rẽ rẽ 9
rắn rắn 13
khiêu khiêu 6
khích khích 16
dọc dọc 45
gặt gặt 18
đền đền 63
hạng hạng 79
nườm nườm
nượp nượp
quặng quặng
sít sít 2
hỉ hỉ 4 hỷ 8
khoán khoán 37
siết siết 20
gay gay 19
gắt gắt 26
nhánh nhánh 12
thắt thắt 13
trệ trệ 4
tò tò 5
mò mò 13
sàn sàn 38
thưa thưa 16
tàng tàng 24
đụng đụng 17
ngáng ngáng
thâu thâu 10
ngáp ngáp 2
gối gối 22
hãm hãm 14
đun đun 10
phiến phiến 6
lưng lưng 35
gộc gộc 4
tràn tràn 40
đành đành 11
chướng chướng 11
đoan đoan 22
ngưng ngưng 4
ngực ngực 14
cừu cừu 3
rồng rồng 26
phun phun 17
phim phim 71
lay lay 10
thám thám 10
đuổi đuổi 41
dồn dồn 35
rước rước 9
kiệu kiệu 5
nến nến 14
nấy nấy 12
nhọn nhọn 5
trân trân 9
thoả thỏa 21
chăm chăm 74
dẻo dẻo 14
móc móc 21
dạ dạ 36
toan toan 5
khôn khôn 10
nguôi nguôi 3
nếp nếp 29
ché ché
oán oán 7
võ võ 68
ngượng ngượng 3
nghịu nghịu
vuốt vuốt 7
búi búi
tằng tằng
ghé ghé 14
im im 18
ỉm ỉm 2
gật gật 13
dô dô 4
nhồi nhồi 6
khôi khôi 22
bổng bổng 25
rủi rủi 19
luỵ lụy 7
quệ quệ 2
tuột tuột
bì bì 23
gáy gáy 16
sùng sùng 7
dở dở 31
loà lòa 3
sẹo sẹo 4
trán trán 4
dâm dâm 14
huân huân 26
vun vun 4
cáp cáp 30
nhiễm nhiễm 46
cược cược 7
còng còng 2
gằm gằm 2
ka ka 3
chịt chịt 4
hằng hằng 41
gieo gieo 28
mắng mắng 7
phào phào 6
chênh chênh 20
lệch lệch 18
nhích nhích 10
bấp bấp 3
bênh bênh 6
niềm niềm 32
hoảng hoảng 24
đòn đòn 32
bẩy bẩy 5
lũng lũng 10
chây chây 5
ì ì 7
đắt đắt 28
luỹ lũy 6 luỹ
thỏi thỏi
ten ten
nơ nơ
lộn lộn 14
nát nát 30
xót xót 10
tiếu tiếu 7
heo heo 39
nái nái 4
trữ trữ 36
bang bang 36
thận thận 38
kông kông 11
đứt đứt 32
chuỗi chuỗi 43
thua thua 32
trắc trắc 9
rớt rớt 14
thọ thọ 42
vạch vạch 10
xuôi xuôi 10
lanh lanh 6
lảnh lảnh
luồng luồng 13
room room 2
ạch ạch 4
hụt hụt 25
thô thô 12
bù bù 54
khá khá 10
dột dột 10
càng càng 78
giấc giấc 34
hoài hoài 57
giậm giậm 4
mỏi mỏi 21
nhu nhu 23
hố hố 33
chửng chửng 4
chủng chủng 31
trầm trầm 38
trằn trằn
trọc trọc 9
xướng xướng 13
oà òa 10
chen chen 24
nung nung 10
kuin kuin
dỡ dỡ 17
giỗ giỗ 8
hứng hứng 33
sen sen 32
vòm vòm 3
háo háo 14
hức hức 11
toa toa 5
lắm lắm 13
trễ trễ 14
hảo hảo 20
ùn ùn 21
nhịn nhịn 11
hễ hễ 3
phà phà 15
chè chè 34
huế huế 36
vịnh vịnh 20
lăng lăng 36
ngắt ngắt 7
nhấm nhấm 5
nháp nháp 4
cộc cộc 3
vữa vữa 4
lạch lạch 5
dắt dắt 32
dệt dệt 26
cù cù 18
quyển quyển 3
lấn lấn 26
xáo xáo 3
dạng dạng 40
lát lát 16
bong bong 11
tróc tróc 5
hưng hưng 57
trãi trãi 3
bập bập 4
giẫm giẫm 12
toé tóe 3
lót lót 10
chuồng chuồng 25
bít bít 7
bỗng bỗng 18
nhộn nhộn 5
hỗn hỗn 22
méo méo 6
nghẽn nghẽn 14
khan khan 13
ngãi ngãi 13
nỉ nỉ 2
cốp cốp
pha pha 19
kèo kèo 10
xoè xòe 3
bây bây 16
chèo chèo 36
én én 5
nướng nướng 28
thết thết
bợ bợ 4
dải dải 21
nhở nhở 8
gàng gàng 2
tưới tưới 6
phẳng phẳng 8
phiu phiu 3
đấy đấy 11
hở hở 14
rạch rạch 10
dãy dãy 20
toang toang
gặm gặm 4
sốt sốt 41
ngó ngó 5
tru tru
sầu sầu 15
ứ ứ 10
đậm đậm 29
ngạn ngạn 5
hùm hùm 6
thê thê 9
thảm thảm 19
dừa dừa 29
héo héo 8
hon hon 3
bẻ bẻ 16
huỳnh huỳnh 51
đực đực 10
héc héc 7
nhẩm nhẩm 2
rốt rốt 4
thải thải 59
sạ sạ 4
xen xen 10
kẽ kẽ 8
rơm rơm 21
rạ rạ 10
ngoặt ngoặt 4
xô xô 12
tậu tậu 2
trụi trụi 3
muối muối 45
rang rang 9
xay xay 6
chiêng chiêng 3
phin phin
đắng đắng 13
đót đót 4
thuột thuột 7
kao kao 2
cú cú 21
sốc sốc 10
o o 8
trọt trọt 3
ồ ồ 10
ạt ạt 10
mau mau 13
mượn mượn 16
rụng rụng 9
biếu biếu 8
chốn chốn 12
bùi bùi 81
vằn vằn 6
chuồn chuồn 9
mực mực 37
xà xà 14
í í
ới ới
ngự ngự 12
ao ao 33
gan gan 35
mủ mủ 7
liêu liêu 11
thỏm thỏm 5
đốm đốm 7
gán gán 5
đước đước 6
hời hời 5
lềnh lềnh 5
bềnh bềnh 7
rắc rắc 10
khử khử 3
ốm ốm 18
vắt vắt 9
rô rô 6
bốt bốt 4
chip chip 11
nhai nhai 6
phụng phụng 4
mãng mãng 3
luân luân 23
tuồn tuồn 4
tịnh tịnh 7
mạt mạt 2
bóp bóp 21
nghẹt nghẹt 10
rễ rễ 11
cày cày 27
ải ải 9
thớt thớt 7
trứ trứ 2
miến miến 3
mắm mắm 32
kệ kệ 5
phượng phượng 27
đồi đồi 37
thoăn thoăn 3
thoắt thoắt 3
búp búp 2
liến liến
thoắng thoắng
hươu hươu 10
nhung nhung 16
hoại hoại 22
chét chét 2
ám ám 12
diêm diêm 10
nghêu nghêu 2
chinh chinh 23
giổi giổi
cưa cưa 5
ứa ứa 3
keo keo 12
dăm dăm 9
đợi đợi 35
dược dược 34
bon bon 8
rươi rươi 6
tứ tứ 19
nhũn nhũn 2
trồi trồi
nhặt nhặt 21
khuấy khuấy 2
băm băm 7
vịt vịt 19
quýt quýt 3
rán rán 8
ruộm ruộm
chả chả 31
thơm thơm 26
lừng lừng 4
béo béo 17
ngậy ngậy 3
tỏi tỏi 11
nhỉnh nhỉnh 2
chút chút 28
lông lông 20
cúm cúm 15
lây lây 18
rét rét 49
điền điền 38
vượng vượng 10
mướn mướn 3
cấy cấy 27
sấy sấy 5
dặm dặm 9
thóc thóc 10
ọp ọp
ẹp ẹp
na na 18
chẽm chẽm 2
bớp bớp 2
rong rong 15
sụn sụn 3
khê khê 12
chót chót 23
rầu rầu 5
rĩ rĩ 2
lùa lùa 5
túp túp
ếch ếch 13
ran ran 7
lép lép 4
bầy bầy 12
ùa ùa 3
bói bói 8
lưa lưa
cứng cứng 19
bẵm bẵm 2
cỡ cỡ 9
cốc cốc 11
mạch mạch 68
lọc lọc 26
quất quất 18
riết riết 4
then then 9
lít lít 5
e e 12
ron ron
chổng chổng 3
vó vó 4
bớt bớt 39
xỉ xỉ 6
trơ trơ 5
đáy đáy 35
réo réo
ầm ầm 6
phập phập 2
cheo cheo 3
thồ thồ 3
lán lán 3
phơi phơi 11
xôn xôn 6
xao xao 8
mả mả 2
chánh chánh 29
nịch nịch 4
hổ hổ 36
đan đan 32
cuộn cuộn 4
mạ mạ 8
thặng thặng 5
khiêm khiêm 10
tốn tốn 8
ráp ráp 5
bộc bộc 9
nhĩ nhĩ 7
vương vương 46
ả ả 6
rập rập 7
đặng đặng 65
lấm lấm 4
tắm tắm 25
rôm rôm 2
rả rả 2
bục bục 13
hầu hầu 40
tiềm tiềm 13
eo eo 19
chao chao 10
nghịch nghịch 9
tua tua 4
bin bin 5
xình xình 3
xịch xịch 2
choang choang 5
mát mát 30
cúp cúp 14
vọt vọt 11
tơ tơ 13
loay loay 2
hoay hoay 2
giỏ giỏ 14
xài xài 3
ngậm ngậm 5
ngùi ngùi 4
lạt lạt 15
đìu đìu 4
hiu hiu 12
tốp tốp 7
củ củ 12
lố lố 2
loan loan 24
úc úc 11
nàn nàn 6
pa pa 13
cang cang 8
chải chải 16
uốn uốn 8
lượn lượn 6
quái quái 5
pơ pơ 3
mu mu 4
xôi xôi 23
khén khén 2
luộc luộc 10
chẩm chẩm
bông bông 46
róc róc
hiên hiên 12
chiên chiên 16
bua bua
dông dông 12
khoang khoang 7
táng táng 20
tần tần 4
chặng chặng 24
khuất khuất 25
cạy cạy 2
sạn sạn 13
đao đao 6
ĩ ĩ 2
bừa bừa 12
tiệt tiệt 4
dạo dạo 19
bỡn bỡn
săn săn 11
ghe ghe 28
đéc đéc 3
san san 16
hoi hoi 7
phớt phớt 2
lờ lờ 2
chiết chiết 16
khấu khấu 20
nầm nầm
ôi ôi 5
thiu thiu 3
chít chít 6
ngộ ngộ 28
bún bún 29
riêu riêu 4
xùa xùa 2
mây mây 39
nhữ nhữ 4
rỡ rỡ 14
trắm trắm 3
sú sú 2
úng úng 6
sành sành 8
dồi dồi 10
dào dào 9
chần chần 7
liu liu 3
riu riu 4
sả sả 6
gạn gạn 5
giò giò 22
khoanh khoanh 7
cua cua 18
au au 3
hổi hổi 7
quế quế 22
thìa thìa 7
bái bái 21
dẹp dẹp 20
nan nan 11
cửi cửi 3
khua khua
rùa rùa 8
đế đế 19
hồn hồn 56
ngưởng ngưởng 3
lau lau 13
há há 5
cảo cảo 2
coi coi 32
nhan nhan 7
nhản nhản 2
thói thói 13
sánh sánh 7
quầy quầy 6
xiên xiên 3
que que 3
giàu giàu 58
mứt mứt 6
bỉ bỉ 9
chầm chầm 4
gập gập 13
vót vót 5
nem nem 5
ươm ươm 6
mầm mầm 29
thuần thuần 6
lóng lóng
dỏm dỏm 3
dẫu dẫu 10
bịa bịa 7
nhắm nhắm 4
ngặt ngặt 2
hệt hệt 5
gãi gãi 6
sáo sáo 9
nhé nhé 4
mi my 13 mi 14
sái sái 2
pó pó
mân mân
khựng khựng
văng văng 11
nhơn nhơn 12
sim sim 4
quấy quấy 3
khớp khớp 14
lân lân 17
mảng mảng 13
xép xép 3
khiếm khiếm 7
thính thính 7
chê chê 20
vụng vụng 2
ảm ảm 3
đạm đạm 19
kiêng kiêng 6
dửng dửng 2
dưng dưng 7
rầm rầm 5
rộ rộ 11
ắp ắp 4
dè dè 7
hen hen 7
suyễn suyễn 3
dáng dáng 25
êm êm 15
ru ru 15
thịnh thịnh 20
nhớt nhớt 4
cụm cụm 9
chùn chùn 3
nhấp nhấp 6
nháy nháy 5
bóc bóc 28
mớ mớ 7
bit bit
víu víu 5
nhiễu nhiễu 9
sụp sụp 5
khéo khéo 12
léo léo 3
điêu điêu 3
tảng tảng 15
tệp tệp
xạ xạ 17
ngoẵng ngoẵng
thiểu thiểu 30
nhùng nhùng 2
nhằng nhằng
nhượng nhượng 24
rem rem
tạt tạt 3
chắt chắt 10
uyên uyên 10
trù trù 8
bửu bửu 5
liếng liếng 3
xì xì 7
xào xào 10
cuốc cuốc 6
nhún nhún 3
lui lui 3
khốc khốc 8
rườm rườm
vua vua 25
dàn dàn 40
gỉ gỉ 3
sét sét 9
lẫy lẫy 5
răng răng 35
giặt giặt 14
ngoạn ngoạn 6
phước phước 40
thoái thoái 12
cạm cạm 2
ngón ngón 9
hoán hoán 9
sòng sòng 5
xinh xinh 4
nạp nạp 7
cháo cháo 30
gũi gũi 7
phỏng phỏng 12
phàn phàn 5
dạn dạn 12
cào cào 13
xước xước 3
thiêm thiêm 4
trống trống 54
bại bại 44
ôn ôn 12
nhủ nhủ 4
lười lười 7
khát khát 20
nơm nơm 5
nớp nớp 5
nhì nhì 12
quị quỵ 10 quị
phùn phùn 4
rít rít 4
vụn vụn 7
chờn chờn 5
say say 21
đùng đùng
quánh quánh 3
lự lự 2
pản pản 2
gào gào 4
mênh mênh 4
thúng thúng 2
sủi sủi 4
kôn kôn 2
dinh dinh 35
triều triều 37
rốn rốn 8
trâu trâu 29
nảy nảy 9
bồ bồ 33
sài sài 24
gòn gòn 23
tét tét 4
trấu trấu 3
sưởi sưởi 3
sìn sìn 2
ngạt ngạt 6
luông luông 6
nứt nứt 14
nẻ nẻ 5
đìa đìa 2
lu lu 4
lún lún 9
khoảnh khoảnh 4
hốt hốt 13
toác toác 3
loảng loảng
xoảng xoảng
sủa sủa 4
inh inh 5
ỏi ỏi 6
mịn mịn 10
súp súp 3
hấp hấp 52
khò khò
khè khè
ho ho 18
nhuệ nhuệ 3
kịt kịt 3
bọt bọt 14
táp táp 2
chôn chôn 22
trút trút 7
ghế ghế 64
lìm lìm 2
hoen hoen 3
gi gi
rạn rạn 8
gươm gươm 11
mận mận 7
sếu sếu 3
ni ni 12
voọc voọc 3
hếch hếch 3
vượn vượn 2
gạt gạt 19
ngào ngào 8
loài loài 14
lạp lạp 7
tót tót 3
gấm gấm 10
cu cu 5
trăn trăn 4
khỉ khỉ 11
nhôm nhôm 6
mẫn mẫn 12
nhả nhả 5
ngút ngút 5
tro tro 11
gù gù 5
xệch xệch
bàng bàng 27
bỡ bỡ 4
kiêm kiêm 7
thiêu thiêu 6
rụi rụi 9
dâu dâu 50
tằm tằm 9
ben ben 2
mép mép 5
phác phác 4
vắn vắn 2
găm găm 3
não não 28
muỗi muỗi 15
thuyên thuyên 5
ối ối 2
vắc vắc 10
gắp gắp 9
phế phế 16
nhợt nhợt 2
tụt tụt 6
đậy đậy 5
bể bể 36
úp úp 7
thạc thạc 10
đái đái 10
loét loét
đặn đặn 5
chua chua 30
khuẩn khuẩn 10
nhặng nhặng 2
bu bu 7
quặn quặn 2
nôn nôn 11
ói ói
piêng piêng
hì hỳ hì 3
pồ pồ 3
cật cật 7
nứa nứa 3
rệt rệt 6
sởi sởi 9
sưng sưng
bú bú 9
khoai khoai 11
chàng chàng 22
phổi phổi 22
chán chán 17
thấu thấu 10
loãng loãng 4
té té 3
vịn vịn
vừng vừng 2
dưa dưa 23
nghén nghén
mệt mệt 14
thèm thèm 5
i i 2
ốt ốt 4
xông xông 7
nhức nhức 8
sẩy sẩy 2
mí mí 10
sính sính 4
mửa mửa
họng họng 16
viêm viêm 15
tuỷ tủy 6
gừng gừng 17
tía tía
huyệt huyệt 10
xoa xoa 4
rên rên
nụ nụ 11
dại dại 17
ung ung 27
vú vú 9
đớn đớn 6
gam gam 8
ân ân 44
ủ ủ 10
dẻ dẻ 4
giây giây 22
ngửa ngửa 6
ức ức 21
đuối đuối 20
béc béc
giê giê 3
cắn cắn 26
ván ván 13
rọ rọ
mõm mõm
nhược nhược 8
nhàng nhàng 12
no no 7
thoáng thoáng 9
rèm rèm 3
nhờn nhờn 3
xuể xuể 2
pù pù 4
chay chay 16
đẳng đẳng 26
tiệp tiệp 4
phì phì 7
chử chử 5
khoát khoát 4
lén lén 4
phẫn phẫn 7
nộ nộ 4
tu tu 25
bệt bệt
sưa sưa 4
xúi xúi 5
cừ cừ 3
túm túm
khứ khứ 6
giơ giơ 15
giáy giáy 2
địu địu
củi củi 15
gội gội 6
khuê khuê 6
liêm liêm 12
sá sá 5
ngần ngần 5
thỉnh thỉnh 9
khiết khiết 3
pi pi 2
tuấn tuấn 42
cặm cặm 2
cụi cụi 2
lúp lúp 2
thâm thâm 8
nàng nàng 7
lẩu lẩu 3
cuồn cuồn
phanh phanh 14
húc húc 6
bẹp bẹp 8
dúm dúm 3
hóng hóng 8
hăm hăm 5
chạp chạp 11
nao nao 3
gả gả 9
mùng mùng 7
cỗ cỗ 9
xắn xắn 2
mến mến 8
kén kén 4
chài chài 10
nhình nhình
rể rể 17
tảo tảo 9
nớt nớt
dai dai 16
dẳng dẳng 6
xỉn xỉn 3
lánh lánh 6
phùng phùng 20
trúc trúc 35
ủi ủi 6
trêu trêu 3
xoà xòa 2
đần đần 4
ngoan ngoan 11
rảnh rảnh
dà dà 3
nghiện nghiện 26
sửu sửu 6
bặt bặt 3
sắn sắn 6
liềm liềm 3
beng beng 2
màng màng 18
bỉu bỉu 2
nản nản 8
mày mày 14
nhạnh nhạnh
rinh rinh
giãn giãn 24
gấu gấu 21
ú ú 2
ớ ớ
rìu rìu 4
xổ xổ 3
đắc đắc 23
ngợm ngợm
cạo cạo 13
nhõm nhõm 3
nập nập 7
đáo đáo 22
pu pu
péo péo
lóc lóc 6
rằm rằm 8
táo táo 13
lặt lặt 4
nùng nùng 2
nách nách 5
khèn khèn 5
dìu dìu 8
dặt dặt 4
váy váy 14
sỡ sỡ
chảo chảo 12
quây quây 9
ngon ngon 19
mẩy mẩy 2
nhuyễn nhuyễn 5
ướp ướp 7
nải nải
phai phai 6
quyện quyện 5
dịu dịu 18
vái vái 3
sum sum 2
xui xui 2
xẻo xẻo
xởi xởi 3
lởi lởi 3
trác trác
nệ nệ 2
lì lì 3 lỳ
mệnh mệnh 18
lim lim 9
nón nón 13
quai quai 5
duyên duyên 44
gióng gióng 9
phết phết 2
thiêng thiêng 14
váng váng 4
ngò ngò
chan chan 10
chẻ chẻ 10
gỏi gỏi 8
rọi rọi 3
tráng tráng 15
húng húng 4
hẹ hẹ 2
bơ bơ 12
phộng phộng 5
niêu niêu 2
vung vung 2
gián gián 22
riềng riềng 4
dĩa dĩa 2
gộp gộp 10
tráp tráp 3
trầu trầu 6
cau cau 14
cốm cốm 7
quỳnh quỳnh 20
hiếu hiếu 51
ưng ưng 4
mo mo 3
xâu xâu 2
thiếc thiếc 2
diết diết 2
giầy giầy 3
xoan xoan 5
liêng liêng 9
tưng tưng 5
bừng bừng 15
kèn kèn 10
bàu bàu 7
tươm tươm
ngo ngo 5
phách phách 11
som som 2
phum phum 2
lung lung 6
đản đản 6
ồn ồn 9
đùm đùm 6
triết triết 4
vời vời
thắm thắm 9
hập hập 2
vặt vặt 8
sặt sặt
diệm diệm 5
hang hang 32
lộng lộng 6
thánh thánh 20
chúa chúa 26
điệp điệp 25
đoá đóa 4
diêu diêu 3
sùa sùa
lôi lôi 6
xoài xoài 6
phiêng phiêng
khoài khoài
chuột chuột 25
góc góc 57
dũng dũng 39
hừng hừng 5
hực hực 4
hóm hóm 3
hỉnh hỉnh 3
phếch phếch
thản thản 5
ố ố 4
út út 15
lã lã 5
hán hán 31
nhối nhối 3
toản toản 2
lẻo lẻo 2
xơ xơ 7
bả bả 5
giun giun 10
cưng cưng 4
sô sô 5
cầy cầy 5
nghênh nghênh 4
hé hé 13
chổi chổi 3
dền dền 2
vò vò 4
thừng thừng 4
rãi rãi 5
mậu mậu 3
tuất tuất 10
thốn thốn 8
áng áng 3
hến hến 4
dầm dầm 15
him him
đin đin 2
phất phất 5
phới phới 2
đờ đờ 3
dơ dơ 6
trảo trảo
oa oa 2
xiêm xiêm 5
lạn lạn 2
phồn phồn 2
gien gien 2
lặp lặp 10
khiếp khiếp 4
von von 4
sục sục 5
tha tha 8
bô bô 8
níc níc
sẫm sẫm
xua xua 3
ghè ghè
guốc guốc 3
mào mào 2
cói cói 6
vê vê
miên miên 6
miện miện 5
trồ trồ 4
ngọ ngọ 11
nôm nôm 10
ruổi ruổi 4
sỏi sỏi 6
vanh vanh 2
hiếp hiếp 5
kạn kạn 7
sứa sứa
chòng chòng 3
phăng phăng 2
miết miết
vù vù 2
bai bai 2
hụi hụi 8
xít xít 3
chơn chơn 3
khoáng khoáng 11
đén đén
lút lút 3
nhúc nhúc 3
xèng xèng
mũm mũm
mĩm mĩm
vần vần 5
pán pán
tẩn tẩn 3
óng óng 4
chửa chửa 9
bính bính 6
đầm đầm 27
ngòm ngòm 3
lụp lụp 2
xụp xụp 3
ngả ngả 6
rát rát 7
lủng lủng 2
lẳng lẳng 5
ủn ủn
ỉn ỉn
bề bề 31
mỉm mỉm
cọ cọ 6
vã vã 7
ào ào 11
dàng dàng 6
biếng biếng 3
câm câm 8
điếc điếc 7
cậy cậy 21
hẫng hẫng 3
quẩn quẩn 2
bẳn bẳn 2
diều diều 8
gỏng gỏng 4
chông chông 7
díu díu 4
sầm sầm 5
chàm chàm 9
thêu thêu 11
gàn gàn 3
mẹt mẹt
nết nết 3
rì rì 6
chạng chạng 2
vạng vạng 2
huýt huýt 2
bổn bổn 3
sụa sụa
bủn bủn 2
rủn rủn
ù ù
diên diên 3
day day 7
nủ nủ
kiếp kiếp 7
nặn nặn 3
mụn mụn 3
tú tú 23
đát đát 3
mẹo mẹo 2
tanh tanh 6
sấu sấu 3
nộm nộm
bủa bủa 5
khinh khinh 3
phẩy phẩy 9
vở vở 11
ngợi ngợi 6
cám cám 12
phiệt phiệt 2
tỉa tỉa 7
đẫm đẫm 9
đọt đọt
hoai hoai 2
ưa ưa 6
xới xới 5
se se 2
tí tý 7 tí 6
hanh hanh 7
mão mão 4
thìn thìn 9
cẩn cẩn 13
cộ cộ 2
dậu dậu 4
sút sút 10
đằng đằng 18
xăm xăm 7
quát quát 4
nạt nạt 6
tráo tráo 3
he he 5
khán khán 45
mướp mướp 4
nành nành 3
triền triền 4
tòng tòng 4
rớm rớm 2
vồ vồ
mần mần 2
chớ chớ 13
xiềng xiềng
roi roi 4
mài mài 14
lận lận 20
lởm lởm
chởm chởm 3
vơi vơi 3
chùm chùm 16
ngấm ngấm 4
xoang xoang
nhạy nhạy 12
ngói ngói 9
khang khang 14
xê xê 3
đờn đờn 8
vẳng vẳng 2
nôi nôi 5
chum chum 5
cọn cọn
trệt trệt
đẽo đẽo 6
yếm yếm 2
quẩy quẩy
hùi hùi
nhẻm nhẻm 3
lon lon 3
phôi phôi 5
chội chội 4
lảo lảo
chượp chượp
bời bời 4
nỏ nỏ
cuống cuống
suýt suýt 3
râm râm 6
cup cup 8
đẫy đẫy 3
tray tray
phả phả 3
phung phung
hâm hâm 19
ái ái 19
trội trội 3
tấc tấc 3
đệm đệm 16
thót thót 3
nỗ nỗ 10
lửng lửng 5
lẹt lẹt
đẹt đẹt
huệ huệ 15
xoong xoong 3
gao gao 2
nghé nghé 4
bẽn bẽn 2
lẽn lẽn 2
bén bén 12
mác mác 12
đương đương 24
sứt sứt 2
mẻ mẻ 7
phủi phủi 2
xỏ xỏ
nhọc nhọc 6
đúp đúp
kình kình 5
vợt vợt 12
kha kha 6
cự cự 14
rổ rổ 4
cuông cuông
diệp diệp 10
sanh sanh
nắn nắn 3
ki ki 8
khuỷu khuỷu
cong cong 4
vút vút 4
sần sần 3
thấm thấm 8
xổi xổi 2
choáng choáng 8
khuỵu khuỵu 2
chêm chêm 4
gân gân 12
cấn cấn 10
sình sình 3
liễu liễu 7
chọi chọi 14
gắm gắm 4
bội bội 30
buồng buồng 17
nhổn nhổn 2
sờn sờn 2
dang dang 10
đốp đốp 3
sưu sưu 8
giặm giặm 4
nhép nhép 3
nghiệt nghiệt 9
man man 11
khàn khàn 3
kép kép 6
khuân khuân 2
miệt miệt 4
tuồng tuồng 4
lựu lựu 3
nỡ nỡ 5
tòi tòi
nhảm nhảm
hoạ họa 61 hoạ
vẽ vẽ 20
xù xù 5
đăm đăm 4
bôi bôi 16
hèn hèn 10
tì tỳ 2 tì
đắm đắm 10
muông muông 2
điềm điềm 8
mọt mọt 2
nghĩnh nghĩnh
giở giở 7
dó dó 6
kiêu kiêu 2
lèo lèo 3
tèo tèo 3
hoè hòe 3
son son 9
rói rói 3
phích phích 2
tễu tễu
phệ phệ 2
toe toe
toét toét
thảy thảy 4
lướt lướt 2
mành mành 2
dãi dãi 6
ngẫm ngẫm 6
ruỗng ruỗng
thếp thếp
điên điên 15
ngọng ngọng
rap rap 2
goá góa 6
phom phom
nhài nhài 4
líu líu 3
phoóc phoóc
giặc giặc 29
trau trau
chuốt chuốt 4
sênh sênh
ngoai ngoai
lẽo lẽo
lỏn lỏn
cội cội 4
thuý thúy 27
loe loe 2
gọng gọng
chiểu chiểu 5
lùng lùng 7
vóc vóc 6
lựa lựa 7
tằn tằn 2
trề trề
ngưu ngưu 3
tủi tủi 7
sếp sếp 4
bọ bọ 14
cạp cạp 5
cớ cớ 7
mộng mộng 16
hia hia 2
hãn hãn 6
rom rom
buốt buốt 9
nhổ nhổ 10
tao tao 3
lượm lượm 5
nẹp nẹp
khao khao 5
sạm sạm 3
dực dực 2
ất ất 5
rêu rêu 4
ngài ngài
nhuần nhuần 3
xán xán
khước khước
xơi xơi
ráng ráng 3
bấc bấc 4
đay đay
dê dê 15
mụ mụ 2
giạ giạ
huyền huyền 37
mệ mệ 3
pí pí 2
lèng lèng 4
phượt phượt 3
ngoằn ngoằn
ngoèo ngoèo
hun hun 5
ríu ríu
ngai ngai
ngái ngái
bẹo bẹo
khóm khóm
thon thon 3
đuốc đuốc 9
nhè nhè 3
chừa chừa
nhộng nhộng 3
gành gành 2
mú mú 2
chăng chăng 9
rùng rùng
trĩu trĩu
găng găng 4
ngụp ngụp 2
ổi ổi 3
thới thới
rặng rặng
chôm chôm 2
rường rường
chái chái 2
mít mít 8
khảm khảm
cụt cụt 6
gạ gạ
trối trối
trùn trùn
sồi sồi 3
đũi đũi
nưa nưa
tuyền tuyền 7
ren ren 2
lia lia
lịa lịa
chãi chãi
sò sò 2
nhạn nhạn 2
hàu hàu
dầy dầy
miếu miếu 5
hả hả 11
suông suông 2
nhựt nhựt 4
trảng trảng 5
dấn dấn 4
ngòi ngòi 5
thà thà 6
đấm đấm 8
rụt rụt 2
rè rè 2
ghét ghét 16
bấy bấy 3
hác hác 2
xè xè 3
nghễnh nghễnh
ngãng ngãng
bâu bâu
muôn muôn 4
bụa bụa 2
toát toát
ngửi ngửi 3
nệm nệm
tản tản 4
đãng đãng 6
nể nể 8
phuộc phuộc
nhíp nhíp
ham ham 20
bõm bõm 3
tề tề 5
xí xí 3
húp húp 6
tủa tủa 4
chừ chừ 5
đam đam 2
phô phô 5
chư chư 5
lạo lạo
xạo xạo
sỉ sỉ 3
sào sào 3
biếc biếc 3
tễnh tễnh
quẹt quẹt
ổng ổng
bỏi bỏi
khâm khâm
nang nang 6
hão hão 2
chang chang 7
ngâu ngâu
quạ quạ
mõ mõ 4
ních ních 3
phành phành
phạch phạch
liếc liếc
xoe xoe
đẩu đẩu 4
bỏm bỏm
bẻm bẻm
thỉ thỉ
tăn tăn
gầu gầu 5
giòn giòn 10
nạm nạm
thoảng thoảng 4
điếm điếm 2
gọt gọt 9
thiến thiến
lỉnh lỉnh
khăm khăm 11
phăn phăn 4
đuông đuông
xu xu 11
ruy ruy
bun bun 2
thạo thạo 6
vông vông 5
đằm đằm 2
vẳn vẳn 3
uông uông 2
củng củng 4
láo láo 7
mảy mảy
sọ sọ 4
bèn bèn 4
khất khất 2
thau thau 3
thía thía
am am 3
bệ bệ 13
noọng noọng
xẻng xẻng 2
nguyệt nguyệt 14
rám rám 2
át át 8
ốp ốp 5
chẩn chẩn 24
ia ia 3
rai rai 3
nòng nòng 3
săm săm
chuộng chuộng 9
hề hề 21
hạch hạch 11
thuỵ thụy 10
chuộc chuộc 12
cặn cặn 7
đẽ đẽ 2
chiang chiang 2
luang luang 3
ngẩn ngẩn
thào thào 4
biếm biếm 2
mếu mếu 3
máo máo 2
leon leon
lạy lạy
soa soa
chẻo chẻo
nhoà nhòa 3
mích mích
lù lù 5
vin vin
sảo sảo
giẽ giẽ
sua sua
gờ gờ
vôn vôn
hấu hấu 3
thung thung 4
moong moong 3
đốn đốn 14
ngoái ngoái 7
veng veng
nót nót
si si 3
luống luống 2
xở xở 2
múc múc
sướng sướng 4
hiển hiển 15
khoé khóe 2
soài soài
lói lói
xo xo 3
rẩy rẩy
trói trói 5
thinh thinh
râu râu 8
seo seo 5
lốt lốt 3
tựa tựa 5
hủa hủa 3
quáng quáng 4
cữu cữu 4
ắng ắng
triện triện
rình rình 2
dật dật 3
rũ rũ 3
thạnh thạnh 7
ken ken 4
khấm khấm
oàm oàm
oạp oạp
ấu ấu 10
trĩ trĩ 4
ỉ ỉ 3
ẩu ẩu 11
đả đả 9
bã bã 8
nhiếp nhiếp 4
huyễn huyễn
khía khía 2
sới sới 3
phơ phơ 2
vỏn vỏn 3
thỉu thỉu 2
bấn bấn 2
chước chước 4
vánh vánh 2
nín nín 4
bộn bộn 5
tuếch tuếch
ngớt ngớt
tễ tễ 2
bịp bịp 2
hiềm hiềm 6
thong thong 3
lét lét
phình phình 2
bưu bưu 21
phèn phèn 4
ló ló
thiển thiển
hạm hạm 11
go go 4
càn càn 6
kề kề 7
hong hong 6
kong kong 3
éo éo 3
le le 3
kháo kháo
xói xói 3
chà chà 7
chiêm chiêm 15
mách mách 4
trâm trâm 9
gắng gắng 12
tuỵ tụy 3
khiêng khiêng
hờn hờn 8
dốt dốt 4
ơ ơ 4
gồng gồng 8
noi noi
ap ap
nhằn nhằn 4
trẩy trẩy
thẹn thẹn 4
khắt khắt 3
lụng lụng
lác lác
khoái khoái 2
lắt lắt
tởm tởm 2
ngạc ngạc 5
lẻn lẻn 2
loang loang 2
luyến luyến 4
chẵn chẵn 5
chấu chấu 4
xám xám 7
vựng vựng 2
nự nự
ngao ngao 2
nòi nòi 2
múi múi
hước hước 3
huyên huyên 5
hãnh hãnh 3
duệ duệ 4
tia tia 2
chồn chồn 5
khái khái 4
khứa khứa
khăng khăng
khít khít
diệu diệu 25
đận đận
lếu lếu
mạn mạn 8
loi loi
vâng vâng 3
mãnh mãnh 2
nguyền nguyền 4
máng máng 3
hới hới 4
mố mố
nêm nêm 6
hột hột 9
rợ rợ 2
mải mải 2
bễ bễ
vẩy vẩy 2
nhem nhem 3
me me 3
mủi mủi
nây nây
mấp mấp
chiền chiền 4
phui phui 2
mán mán
xúng xúng
xính xính
mót mót 3
ngứa ngứa 2
lất lất
hây hây 2
bướm bướm 7
muỗng muỗng
hòng hòng 15
mị mị
sộ sộ 2
mẫm mẫm
meo meo 2
dơi dơi 3
ngát ngát 4
nẫng nẫng
nấp nấp 2
nép nép
nẻo nẻo
nồm nồm 3
ngây ngây 2
ngợp ngợp 3
ngùng ngùng
ngóng ngóng 2
nê nê 2
pan pan 2
ngan ngan 2
ngấy ngấy
ngồng ngồng
nốc nốc
trịch trịch 2
ngoi ngoi
dởm dởm
nấc nấc 2
ngỗng ngỗng 2
nghê nghê
ngấu ngấu 2
nghiến nghiến
ắt ắt
nhút nhút 2
nhím nhím
nhổm nhổm 2
nhành nhành 2
nhàu nhàu 3
nhọ nhọ 2
nhũ nhũ 2
phiện phiện
nhị nhị 6
nhặn nhặn
nhàm nhàm
nhẽo nhẽo
nhuốc nhuốc
nhao nhao 2
nhấc nhấc 4
nhót nhót
nhô nhô
nhuỵ nhụy
óc óc 6
dôn dôn
thán thán 4
nhá nhá
quèn quèn
nhương nhương
nhen nhen 2
nhầy nhầy 3
nhụa nhụa
nhoẻn nhoẻn
chưởng chưởng 7
nhạo nhạo 2
báng báng 3
nhe nhe
oánh oánh
nhúm nhúm
ngụa ngụa
nhẹt nhẹt
nhẩn nhẩn
nhác nhác 2
nhuốm nhuốm 2
nhói nhói
thó thó
bươu bươu
oản oản
đũa đũa 11
cuồng cuồng 3
hit hit
líp líp 2
uất uất
phen phen
truất truất
pê pê
thũng thũng
măm măm 2
sám sám
sảy sảy
xéc xéc
ròi ròi
nhử nhử
rệu rệu
rủng rủng
rỉnh rỉnh
rưới rưới
thắc thắc 3
tã tã
tào tào 2
tếch tếch
dớt dớt
nán nán
thều thều
tành tành
rữa rữa 2
thăn thăn
thoạt thoạt 2
thiền thiền
tóm tóm 4
thòi thòi
chạch chạch
trừu trừu
hửng hửng 5
trẻo trẻo
trầy trầy
tíu tíu
tít tít 3
tẻ tẻ 4
hê hê 6
trợn trợn
kè kè 7
trét trét
nhưỡng nhưỡng 4
xó xó
vãi vãi
tướt tướt
oi oi 3
xing xing
po po
ưỡn ưỡn
xúp xúp
gấc gấc
xập xập
xín xín
vầng vầng
vén vén
vát vát
ươn ươn
uể uể
oải oải
vẩn vẩn
vàn vàn
quệt quệt
láy láy
vè vè 3
bầm bầm 4
ướm ướm
ngạnh ngạnh
vụt vụt
ria ria
lử lử
lẩy lẩy
oai oai 7
tửu tửu 2
sồng sồng
dia dia
mỉ mỷ mỉ
súa súa
xừ xừ
phứ phứ
xị xị
khương khương 4
ha ha 6
tuyn tuyn
dì dì 12
hân hân 9
doãn doãn 4
cuỗm cuỗm
siu siu 2
pết pết
toại toại 2
nơn nơn
gâm gâm
chẩu chẩu
nhởn nhởn
dìm dìm 6
síp síp 2
de de 2
vía vía 5
pắc pắc 2
lậy lậy 3
ngoãn ngoãn
chuân chuân
giồng giồng 3
trôm trôm 2
đố đố 8
hường hường 4
mễ mễ
khau khau 2
phạ phạ 2
thoa thoa 5
hảng hảng 2
nhẹm nhẹm 3
thút thút
biu biu
dìn dìn
thền thền
thy thy
yang yang
khanh khanh 4
bỉnh bỉnh 2
phay phay 2
viền viền
cháng cháng
lìn lìn
dợ dợ
pờ pờ
lé lé
dênh dênh
rê rê
xeo xeo
hòn hòn 25
khoải khoải
bực bực 7
bưi bưi
thảnh thảnh
huề huề 5
đạ đạ
hót hót 5
khạp khạp
pho pho
đượm đượm 3
kều kều
uổng uổng 2
rết rết 2
hù hù 2
vảng vảng
lin lin
lừu lừu
chẳn chẳn
xênh xênh
miễu miễu 2
dũ dũ 4
xuyền xuyền
xẩm xẩm 3
chầu chầu 8
rây rây
tồng tồng
xuy xuy
thược thược
pì pì
nhum nhum
cồ cồ 3
chằn chằn 2
kíu kíu
ne ne
búng búng 3
nèo nèo
pia pia
rĩnh rĩnh
hên hên 2
bường bường
khuông khuông
lùm lùm
ton ton
bung bung 10
chứt chứt
púc púc
đềm đềm 2
khem khem
xên xên
mỗ mỗ
ooc ooc
gioan gioan
nài nài
kư kư
êung êung
dằng dằng 5
dặc dặc 4
lươn lươn 3
chì chì 8
gianh gianh 2
giuộc giuộc 2
gio gio
hăng hăng 8
cuôn cuôn
kiếng kiếng
duẩn duẩn 2
ghẹ ghẹ 4
rin rin
tho tho
nghè nghè
dua dua
quỉ quỷ
ách ách 2
muội muội
thun thun 2
ắc ắc 3
ẳng ẳng 2
bẽo bẽo
cắc cắc 2
sậy sậy
chác chác 3
giốc giốc
mòng mòng
khố khố 2
lảng lảng
trướng trướng 4
xèo xèo
khọt khọt
pía pía
bạnh bạnh
lơn lơn 2
nháo nháo
bặn bặn 2
bẵng bẵng
bớ bớ 2
chẹt chẹt
bâng bâng 2
khuâng khuâng
quơ quơ
khuy khuy 2
tưởi tưởi 2
bịu bịu
kham kham 2
bĩnh bĩnh
bấu bấu 2
bậu bậu
sói sói 3
bậy bậy 3
mọn mọn 2
bự bự
sừng sừng 2
bẽ bẽ 3
beo beo 2
nhèo nhèo
bở bở 3
lùn lùn 3
rúm rúm
bẹt bẹt
bết bết 4
thui thui
thốc thốc
phốt phốt 2
rạc rạc
hông hông 4
bện bện 2
mồm mồm 3
núc núc 2
chèn chèn
biền biền 2
bịch bịch 2
bợm bợm 2
bíu bíu
bía bía
mứa mứa
bõ bõ 2
rầy rầy
quẻ quẻ 2
bòn bòn 3
chày chày 3
loáng loáng
giẫy giẫy 3
bọng bọng 3
bót bót 3
ngót ngót
kếp kếp
bỗ bỗ
sậu sậu
kit kit
tuệch tuệch
ngoáy ngoáy 2
chốc chốc 5
bộng bộng
bốp bốp
chát chát 9
phờ phờ
cõi cõi
bờm bờm 3
xơm xơm
bơn bơn
vớn vớn
bợn bợn
nhơ nhơ
mớm mớm
bụ bụ
bẫm bẫm
ngải ngải 2
nhùi nhùi
bặm bặm
rậm rậm
biêng biêng
bét bét 3
rượi rượi
lơi lơi
buột buột
bụt bụt 5
nhão nhão
bứng bứng 2
thụt thụt
bươi bươi
bướng bướng
bướu bướu 4
rứt rứt 2
bựa bựa
phứa phứa
bửa bửa 2
nục nục 2
mòi mòi
chình chình 3
bống bống
mè mè
vạt vạt
ná ná
khịa khịa
kheo kheo 2
cạch cạch 3
bẹ bẹ
giâm giâm 2
khuyển khuyển
ngạo ngạo
chọt chọt 2
nghều nghều
kiểng kiểng 3
càu càu
sè sè
cáy cáy
căm căm 7
cằm cằm 5
cẳm cẳm 2
ke ke
cằn cằn 3
cỗi cỗi 3
cẵn cẵn
mọng mọng 2
đét đét 3
cẳng cẳng 3
lìa lìa 2
mịch mịch
đong đong 4
cầng cầng 2
câng câng 3
cấc cấc
véo véo
vồng vồng
nhóc nhóc
ram ram
chạc chạc 2
nọc nọc
chường chường
ngán ngán
chạn chạn
chảng chảng
liệng liệng
chạo chạo
cháp cháp 2
chau chau 2
ngùn ngùn
ngụt ngụt
vạy vạy
lọi lọi 2
mẩm mẩm
chặc chặc
nom nom
chằm chằm 3
chặp chặp 2
chẵm chẵm 2
néo néo 2
cheng cheng 2
chiu chiu 3
chọc chọc 13
chẫng chẫng
chững chững 3
chới chới 2
nạc nạc 2
chực chực 5
rìa rìa
ỳ ỳ
chấy chấy
rận rận
chẽn chẽn
ngoe ngoe
bẻo bẻo
sup sup
veo veo
giễu giễu 3
chễm chễm
chệ chệ
chếch chếch 3
chệch chệch 3
choạc choạc
vênh vênh 2
chếnh chếnh
chóc chóc 5
yểu yểu
phèo phèo
kẽm kẽm 2
trỏ trỏ
chịa chịa 2
chiện chiện
choè chòe
cút cút
nghỉm nghỉm
muồi muồi
nẫu nẫu
ình ình
chíu chíu 2
choán choán 2
ghẹo ghẹo
chói chói 7
loá lóa 2
chõng chõng
chóp chóp 5
chợt chợt 9
lõm lõm
chộn chộn
chốp chốp 2
chộp chộp 7
chột chột 2
chơ chơ 2
chỏng chỏng
viềng viềng
ngông ngông
chớm chớm 8
chòm chòm 4
loé lóe
chớt chớt
tể tể 3
cuội cuội
thím thím 2
tớ tớ 3
soái soái
chụ chụ 2
lòm lòm 2
ngoa ngoa
ray ray 2
gu gu 4
rúc rúc
chúi chúi 3
chùi chùi 3
vại vại
chúm chúm
chím chím
chủm chủm 2
chun chun 2
chạ chạ
chùng chùng 2
chũng chũng 2
chuốc chuốc 6
chuôi chuôi 2
chuôn chuôn 2
chù chù
nhắt nhắt
chũi chũi
chĩnh chĩnh
phiếm phiếm
phạn phạn
lị lị lỵ
rủa rủa
chườm chườm 3
ngăm ngăm
đỉa đỉa 2
đẵng đẵng 2
thượt thượt
khờ khờ
dấp dấp
rựa rựa 2
dáo dáo
dác dác
xéo xéo 4
dẹo dẹo
dấm dấm 2
dề dề
dậm dậm 2
sớ sớ
dờ dờ
khuynh khuynh 2
cót cót
dấy dấy 5
sẻn sẻn
quẹo quẹo
xồm xồm
dế dế 4
trũi trũi
lặc lặc
ghẻ ghẻ 4
hợm hợm 2
dỉ dỉ
dích dích
dắc dắc
dúa dúa
hâu hâu
vợi vợi
dớp dớp 2
díp díp
dọi dọi
dòm dòm
dỏng dỏng 4
dóng dóng
nham nham 2
dõng dõng
dạc dạc
dổi dổi 2
dọng dọng
thoai thoai
thoải thoải
dộp dộp
dáy dáy
dớ dớ
dẩn dẩn
ẹc ẹc
dợm dợm
hí hí 7 hý
dụi dụi 3
dùi dùi 6
cui cui
dũi dũi
dùm dùm
dăng dăng
duỗi duỗi 2
tợn tợn 2
dả dả
dứ dứ
dử dử
bot bot
dứa dứa 3
dướng dướng
nhĩm nhĩm
hộc hộc 8
đít đít 2
đểu đểu 4
chẹ chẹ
sảnh sảnh
lải lải
sọt sọt
đúm đúm
hặc hặc 2
đanh đanh 2
rắm rắm
gẫy gẫy 3
coin coin
đáu đáu
điếng điếng
đày đày 6
đoạ đọa 2
lua lua
sệt sệt
đẵm đẵm
đắn đắn 4
nghét nghét
xắt xắt
lư lư 2
chồi chồi
dìa dìa
đẩm đẩm 2
độn độn 6
đấng đấng 7
nậu nậu
sỏ sỏ
đủi đủi
đúa đúa
neon neon
gông gông
đóm đóm 4
đệ đệ 10
xỉa xỉa
đểnh đểnh
đoảng đoảng
xuyết xuyết
mấu mấu
gở gở
rồ rồ 3
khùng khùng
đĩnh đĩnh
địt địt
thẫm thẫm
ửng ửng
quạch quạch
đọ đọ 3
đõ đõ
đoản đoản 5
chat chat
đoành đoành 2
đoái đoái 2
đoi đoi 2
đom đom
đòm đòm 2
đon đon
lõng lõng
đòng đòng 2
đỏng đỏng
đảnh đảnh
vấy vấy
ụp ụp
hot hot
truỵ trụy truỵ
rúp rúp
loã lõa 2
cựa cựa
rốp rốp
độp độp 2
đơ đơ 2
đẫn đẫn
vất vất 2
vả vả 2
đợ đợ
đơm đơm 4
đờm đờm 6
đớp đớp
đú đú 2
đởn đởn
đụ đụ
top top
giỡn giỡn 4
cợt cợt 2
ngàu ngàu
vế vế
đui đui
đụn đụn 2
đủng đủng
sam sam
đuột đuột
đuềnh đuềnh
đoàng đoàng
é é 3
ém ém 3
sèo sèo
chề chề
ếm ếm
gá gá
gài gài 4
lứt lứt
gảy gảy
gạy gạy
mic mic
gằn gằn
gằng gằng 2
gặng gặng
trặc trặc
gừ gừ 3
gậm gậm
gụi gụi
gáp gáp
ghềnh ghềnh 5
gâu gâu 2
ó ó
hấn hấn 2
hằn hằn 5
gổ gổ
gấy gấy 2
guộc guộc
nhom nhom
ghèn ghèn
ghẹt ghẹt
ghê ghê 8
gớm gớm 4
rợn rợn
ghề ghề 3
ghì ghì 4
ghim ghim 5
ghìm ghìm 4
nua nua
lú lú
cia cia
truân truân
nịnh nịnh
giảo giảo 2
giạt giạt
kếch kếch
giãy giãy 3
giụa giụa 2
giắt giắt 2
giũ giũ 3
giấm giấm 5
dỗi dỗi 2
giần giần 2
giập giập 2
giâu giâu
giếm giếm
giầu giầu
nhám nhám
giẻ giẻ 2
gièm gièm
gié gié 2
triêng triêng
nhại nhại
giòi giòi
rụm rụm
gion gion
giỏn giỏn
giong giong 5
giỏng giỏng
giộp giộp
giùm giùm
giụi giụi
sán sán
gôn gôn
lằn lằn
giựt giựt
quao quao
ghém ghém
nhỡ nhỡ
giũa giũa
dũa dũa
mun mun 2
gụ gụ
gồ gồ
gôm gôm
gột gột
nhện nhện
gởi gởi 7
gờm gờm 2
gợn gợn 2
ghiếc ghiếc
guồng guồng 5
liếp liếp
lồi lồi
gườm gườm 2
gùng gùng
hách hách 3
đoòng đoòng
háng háng
xoàng xoàng
hạy hạy 2
háy háy 2
nguýt nguýt
hắc hắc 10
ín ín
hằm hằm 3
hắng hắng
hủi hủi 2
hẩm hẩm
hậm hậm
háp háp
hĩnh hĩnh 2
úa úa
hòi hòi
van van 2
toáng toáng
hể hể
hoác hoác 4
nhẵn nhẵn
hoáy hoáy 2
húi húi
hục hục 3
hích hích 2
hịch hịch
lẫm lẫm
sin sin
quạnh quạnh
hó hó
hoét hoét
hoằn hoằn
trớ trớ
hoáng hoáng 2
hoạnh hoạnh
hoẹ họe
hoắc hoắc 2
hoẵng hoẵng
lỏm lỏm
han han
hói hói
hom hom
hõm hõm
hỏn hỏn
hóp hóp
hởi hởi
phớc phớc
nghinh nghinh
hốm hốm 2
xiêu xiêu
hổn hổn
hển hển
xược xược
hống hống
xoàn xoàn
hơ hơ 3
hững hững 2
hớ hớ 2
hênh hênh
hợt hợt
hỡi hỡi 2
hớn hớn 2
hớp hớp
hụ hụ
hùa hùa 2
hum hum 2
lìu lìu
huých huých
híp híp
sùm sùm
hụp hụp
huênh huênh
huếch huếch
hứ hứ 2
hượm hượm
hua hua
muồn muồn
penh penh
khẹt khẹt
ư ư
phoong phoong
phôm phôm
khệt khệt
khuang khuang
pư pư

^ quốc 18 đại 265 ban 136 chính 175 hội 262 cử 13 bộ 237 kỉ 10 chất 82 nóng 2 mặt 7 lấy 6 sáng 22 nghị 15 công 123 sáp 5 người 222 tiếp 23 nhiều 53 báo 72 trong 64 doanh 86 giải 212 cơ 75 với 10 theo 83 các 293 uỷ 25 hậu 70 cấp 105 số 14 trụ 5 bà 101 chúng 60 tên 8 anh 75 trước 23 ngược 14 danh 77 ai 33 từ 58 cụ 29 tôi 34 chiều 67 trưởng 20 cuộc 24 thanh 35 kê 4 trả 15 tại 52 huyện 64 phần 10 ông 91 trường 24 lễ 41 hàng 212 li 7 đoàn 149 đề 108 khó 4 chương 64 một 87 giáo 113 đường 186 dân 122 tinh 8 sau 54 phong 12 nhận 22 giám 86 muốn 15 ý 7 hãy 58 và 16 việt 28 khai 23 điện 116 bảo 101 đưa 132 về 24 nâng 11 nhóm 27 hà 65 kiều 5 tiệc đây 83 dưới 68 thiếu 21 buổi 65 hai 222 đồng 245 mọi 6 lần 18 thảo 6 đứng 80 bày 23 thái 13 pênh 5 trao 23 bàn 60 bế 15 phía 12 khuyến 7 hiện 107 chị 68 nghe 8 vợ 12 chuyến 51 thưởng 2 khoác rực câu 60 của 11 khi 33 khách 31 lãnh 24 vừa 3 cô 32 tham 13 nhấn 2 đánh 127 đổi 63 phái 2 hoàn 114 tàu 38 mở 21 trên 30 sẵn 2 hiệp 9 tỏ bình 95 ngoại 13 bài 60 kiên 7 phu gần 103 đồn 21 cảnh 102 khánh 9 hải 77 truy 10 quân 27 đội 161 diễn 91 vướng 3 tuần 8 mùa 21 thượng 15 triển 12 khí 5 rạng 3 trinh 5 bốn 33 đối 146 sóng 4 thuyền 5 ròng 2 lúc 8 chiếc 62 vòng 11 giao 161 tân 6 mẹ 20 thời 29 hành 156 trung 43 có 45 bệnh 116 đã 210 bác 54 đứa 21 tập 12 những 40 máy 17 phi 9 cựu 17 kèm đựng 10 mẫu 4 vận 13 xoá 7 chó 20 thịt 8 đêm 61 toàn 12 lực 24 trạm 15 khối 6 tiếng 13 lữ 4 ở 49 lính 5 binh 28 tổng 36 bút 18 khởi 18 thủ 36 giả 48 bắt 74 tước 2 tạm 7 thăng 3 ra 13 hiệu 87 do 90 được 339 ngay 8 ghi 70 biết 49 khoảng 7 bị 164 tất 3 nạn 18 gã 11 hệ 91 sổ 5 hỏi 48 đáp 32 cá 72 cán 76 ánh 15 xong cục 23 vi 11 vượt 9 chủ 252 mỗi 24 em 54 thấy 4 hoá 62 nhờ 12 lật 7 kẻ 22 cháu 32 sinh 21 thường 2 phòng 24 sống 8 mô 5 an 59 kết 35 tự 12 già 29 hồi 61 triệt 5 giấu 23 mất 10 nữ 21 trá chồng 38 thu 24 buôn 30 phá 7 mười 12 chuyên 103 làm 20 không 61 dòng 54 chỉ 153 chín 30 biển 45 khám 8 đông 77 bên 63 tang 4 vẻ 2 cả 71 đến 167 bọn 2 mạng 4 bi 18 góp 64 cầm 42 giá 220 lợi 9 bẫy 14 chậm 36 nửa 9 may 4 thuốc 12 tội 9 vay 6 hình 126 dấu 48 nghi 11 tâm 13 vì 19 tuyên 15 cướp 2 hoãn 15 viện 21 toà 35 phạm 11 oan 2 giảm 131 xét 12 án 19 bản 71 tuy 18 luật 41 lời 10 vụ 23 thẩm 7 cậu 20 bạn 59 cha 43 di 62 cổng 3 điều 235 quĩ 9 giờ 86 chấp 34 bước 53 u 4 con 32 phiên 16 tử 7 chứng 72 ngành 15 thế 18 cháy 51 cứu 4 nổ 4 quán 11 tìm 12 sà kiểm 32 xe 38 lở thang lao 10 cắt 74 ngọn 5 nguyên 22 suốt 2 cố 3 cơn 2 thợ 11 qui 15 kêu 3 sở 13 giọng 31 nhà 119 chiến 92 lớp 4 vậy 4 mật 6 cải 44 hồ 100 nếu 18 rò 2 ngày 33 bảng 31 phóng 9 lệnh 6 động 88 phe 9 liên 36 biểu 39 xả 3 chìm 19 nội 7 mảnh giới 114 tuyết 4 bé 27 hãng 31 nước 35 tuyến 10 thị 18 dự 166 nguồn 11 thắt 2 dư 35 gió 50 rác 5 đa 60 thành 28 nhân 36 phiến 2 mấy 3 phụ 23 nơi 3 lạm 6 chuông 15 vị 6 toạ 3 kí 13 dẫn 53 phát 43 thống 7 cùng 15 văn 13 đặc 81 từng 7 học 206 chi 90 biên 50 đấu 67 tháng 23 chuyện 69 họ 71 tặng 3 tranh 14 bằng 67 nó 3 thư 10 hôm 28 tăng 19 ngân 20 quay 3 tỉ 15 nợ 4 kho 8 tiền 30 chốt 31 ngoài 14 cổ 9 qua 11 lập 9 phải 3 cáo 18 xác 14 thẻ 4 vốn 7 bốc 28 thừa 4 rút 4 sân 13 thông 24 nhu 3 siết 5 sập 8 hố 22 phân 10 gia 123 bức 45 hơn 96 tỉnh 19 phương 12 cao 105 tài 34 cầu 114 ga 20 du 72 sự 16 đất 105 cảng 42 hay 57 siêu 6 vỉa 4 cò 2 hầm 31 kênh sửa 3 tắc 2 vật 4 tai 11 bây 8 bãi 37 nhưng 10 sầu 3 ngư 8 dịch 82 gỡ 29 vải 2 tôm 3 ngừng thương 18 nhẩm trừ 2 nông 29 lượng 4 bảy 18 nuôi 4 niê nay 16 rang kao vườn 6 nghề 12 vùng 8 trại 4 bò 27 thì 2 dọc 20 chè 17 lên 6 lão 3 đàn 59 lúa 3 nỗi 5 muối 2 nghêu ong xuất 17 lái 4 trồng 5 thay 10 tín 7 rươi rửa 2 miếng gà 33 cúm 3 lồng 2 tròn hạn 44 bao 57 bỏ 78 ném cây 93 giống 53 nguy 3 mạch 2 nắng 5 đơn 87 mỏ 2 ô 5 nới 2 ron dầu 44 cũng 6 trái 10 xã 9 rồi 5 giàn 20 áp 29 kim 5 khu 16 để 163 chuyển 120 song 8 thổ 2 đồ 64 than 3 băng 41 tiềm 2 gạch 23 làng 14 doạ 16 nghịch 2 tua xanh đức 40 kéo 5 nhiệt 6 lộ 3 vé 6 đà 30 chặt 20 chợ 53 phú 7 sữa 4 kẹo rời 2 ruộng 5 tết 4 gọi 65 quản 7 ngộ 5 bún 17 leo 2 mua 13 ngã 2 phố 4 trà 3 rau 3 trứng 4 cam 32 bí 49 xương 2 mắm 4 bắp 12 ăn 60 bến 38 tây 8 côn 2 măng 2 lí 11 thói 2 chuỗi 31 trí 5 tắt 2 cấm 55 cáp 15 sàn 4 bán 71 vệ 4 hợp 134 thử 5 dẫu 10 gặp 70 sim ví 2 cỡ 2 sụt chắc 18 triệu 9 phạt 7 bóc 19 phẫu 4 dời 10 quét 2 tồn 4 nhiễu đài 30 ấn 21 xưởng 4 phường 2 tác 7 lương 16 tuổi 26 trốn 3 gửi 86 hằng 12 kệ sức 8 giữ 120 thuế 6 định 70 phận cạm 2 nghỉ 7 nghiệp nền 8 nhật 11 kể 3 tắm 3 dám 16 đừng 43 bão 29 đổ 62 lũ 7 sạt 4 thuỷ 8 chung 74 ba 78 mực 3 xuồng sông 5 rốn rét 3 trâu 4 xâm 5 vòi cống trữ chùa 33 khoa 5 cư 10 kĩ 12 san săn nhường mưa 11 lốc sét 2 sếu túi voọc nghẹn 2 năm 27 hi 35 ống 3 cuối 9 thực 22 súp cú 2 tổ 37 xin 6 tin 7 nhập 5 xử 9 sốt 6 gắp 8 đi 197 uống đình 33 giành 50 trẻ 21 so 6 thạc 3 vắc 2 rối 2 bữa 28 sắt i 2 quá 6 nấm nha 4 răng 2 y 9 châm 16 ung 6 ca 55 hiến 29 thầy 21 toán 2 sách 4 thí 10 phổ 4 là 7 đoạn 37 mình 2 bạo 26 tiết môn tối 9 thứ 12 linh 4 va 6 đôi 4 ngạt bố 43 thách lửa bẹp 5 mức 11 thật 2 tảo 2 cặp 40 cho 193 đầu 158 còn 14 bông 23 đặng 19 tiểu 9 lịch 9 xông ghế 28 độc 47 cách 70 phở 3 rằm 2 nên 5 nam 8 sôi mùng 3 nét 3 cúng 2 chằng 5 bánh 42 đậu 32 lá 7 gói 40 vớt 2 mâm 4 khói 3 tục bởi 16 lì dạy 34 liền 3 nấu 2 gỏi 5 nhúng món 7 dịp 32 ẩm 8 đĩa 14 nói 13 tạp 4 cưới vài 2 việc 8 trăng đua 27 nhịp 3 sư 9 mơ sơ 5 nghệ 25 kính 6 đang 138 cạnh 20 tầng 4 thánh hoà 86 cộng 9 suất 2 tình 16 ơn hỗ 58 đám 30 rầm góc 36 ta vĩnh 4 nguyễn 19 trùng 2 quyên 2 voi loài 3 hoàng 87 hé 11 sao 6 địa 98 trận 9 kinh 10 núi 2 vua 2 cuốn 5 ức tới nồng 2 cày 15 hứa 20 độ 62 kon 2 thuyết cà 28 lâm 3 quảng 15 huỷ 36 bắc 49 bạc 20 sứa đảo 44 hưng 21 nhãn 3 lai 3 hoa 124 kì 11 nhôm đén kín nghèo tránh ninh 3 nhặt 2 chen 8 má 2 vào 6 chẳng 35 gạo 24 vấn 4 miễn 6 luỹ chú 45 ấy 5 lòng 2 viết 4 nhiễm 2 im 3 hài 19 thắp 2 hộp 30 mẹo khử vịt đeo 25 hàn 22 khủng 5 giẫm 7 pháp 4 bổ 42 giữa 91 mĩ 5 úc 2 chăm 36 cành 13 chậu 13 quất 2 vịnh 2 đằng 11 luôn tay 10 giúp 111 ngôi 6 rắn hổ 16 bếp 20 thất 4 chuồng 14 chùm 14 bụi 22 đời 54 tủ 4 giản 8 vết đợt 51 tuyển 9 cup 8 trọng 10 rộng phả bóng 63 phút 4 sang 2 tầm kích 4 hết 84 tấm 5 lào 5 nhìn 5 bám 20 sa 4 âm 29 dù 44 xây 10 thắng 4 bất 86 kình 2 điền 18 võ 7 gây 122 hạt 46 ít thua 2 huấn 36 cua bùng 15 bắn 30 xạ 2 cung 4 chân 64 đô 30 chặng 16 mái 3 tạ 2 uyển mạnh 2 bơi 14 thể 14 nhạc 7 phim 6 đạo 54 hát 27 rạp 4 đẹp 35 sử 5 thuần khán 4 gồm 33 buồn 22 gánh 23 đào 62 hoạ 19 đờn 2 vở thơ giấy 76 múa sàng kiến 9 huế 5 rap ngôn 2 á áo 28 lan 4 lạ 3 nổi 2 dàn 27 bịa 4 lừa 2 vương 2 mông hoảng 6 trò 2 xấu lỗ hào 16 cũ trào quần 10 mặc 3 xem 2 cự thiên 4 bọ 11 ma 4 chiêu 24 coi phán 2 đón 59 bia 14 chữ 38 rom cánh 44 sắc bom 22 rải tụi hú 5 sáu 4 triều 5 chia 48 lại 4 bầu 41 đói 16 trống chuồn 4 ráng trang 2 ngọ cân 36 chèo 16 chiếu 31 rừng 4 chinh 17 mùi 3 ghe 10 khâu nhộng cái 66 cù trời 6 tưới mai 5 căn 63 tông tơ rượu 2 xuôi đầm 19 đền 30 phỏng họp 51 thưa 2 dần 33 chưa 116 tuyệt 3 sếp 3 kế 10 riết bấy mày tro 2 ước 3 giàu 32 ngửi khoang khả vô 2 bù 18 ngồi 3 chế 59 thùng điểm 136 lau pin 2 sai 4 mang 4 ngầm phí đam huy 45 yêu 8 rất 3 mít thả 2 đúng 87 tảng 2 thập ổng ghép 24 trễ trai tràn nồi 2 mì hương 51 tím nằm 2 thúc 2 tuỳ 2 khẳng 2 phối 4 đáng 47 trình 3 điệu 15 quan 11 ngăn 5 đặt 77 dò 12 riêng 3 tiễn giai 31 bùn 9 kíp tạo 3 quyết 13 hướng 92 hộ 56 xuyên 2 dùng 61 nghiêm 3 lưu 7 đăng 67 ủng 3 luang 2 đọc 36 căng 37 đó 89 phúc 4 thi 11 bồi 29 thuê luận 2 trúng 3 cần 93 khoá 2 khung 2 đẩy 60 kiện 3 tiêu 8 ảnh 21 tính 3 gắn 43 chở 29 dài 25 tịch 2 vây veng quà 3 chạm 24 hoan 8 phó 9 nga 3 chuẩn 53 thoả 2 dâu 13 thức 4 thôn 5 kịch 2 màn thiệt 4 thêm 3 lắng mạo 2 sẽ 2 vui 3 kịp bớt 16 tướng 3 quả quyền 10 khẩn 2 chấn 20 tái 2 đảng 62 cửa 6 đảm 37 chống 88 vạch 3 chức 38 tiến 9 phê 3 ứng 6 cưỡng kháng 3 khen 3 vinh 4 tích 2 tra ùn 3 lỗi chiếm 46 cai 15 hiểm 12 ái ải khảo 4 ân 13 ẩn 16 ấm 11 ấp ập 5 ấu 5 ẩu 3 âu 10 châu 31 nhiếp ao 10 ảo 7 ào 3 huyết 29 tô 2 bá 11 bã miền 6 bậc 20 bách 17 rung bận 11 bang 14 phản 5 bàng 8 sản 6 sương 3 báu bật 26 bề 16 vẫn 3 bờ 32 biến 46 diễu 9 bịt 10 bó 19 chăn 23 bộc 6 bối 5 bội 14 bể 22 bụng 14 buộc 23 bưu 13 cài 14 cảm 42 cẩn 9 cận 26 càng 42 cập 17 trợ 2 cát 36 tháp chẩn 15 chặn 28 chạy 72 che 25 chết 42 chìa 7 chiêm 10 chiên 8 chim 31 nghĩa 4 chịu 57 chọn 52 chơi 51 chu 17 trách 3 chúc 29 chục 18 cờ 2 diện 43 khát khắp nhiệm 4 hưởng 51 xu 5 hung 15 dữ 27 duy 41 dung 24 dũng 8 dừng 41 dựng 31 tàn dương 26 dưỡng 16 dược 13 dừa 8 đá 56 đàm 20 đan 17 đau 48 sắp 4 đỉnh 25 đồi 17 đóng 69 giác 12 suy 5 gián 13 giãn 17 giảng 25 giáp 23 giặc 18 giấc 17 giây 13 giỏi 23 hạ 77 đủ 61 hấp 25 gìn 11 lứa gỗ 36 gương 34 tỏi hiểu 47 truyền 2 thoái 2 hoả 20 minh 2 hoạt 78 hối 14 tư 6 gừng 6 hôi 10 hô 16 phép hôn 28 hồn 22 hỗn 12 hồng 59 hư 20 khiếu 2 năng 7 khiến 3 tốt 3 khoả khoai khoan khoáng khúc khuất khuấy kiếm kiếp thiết 8 lãi 4 lạc 3 nghiên 2 làn 4 lắp lấp xóm lăng lâu 3 lẽ xung 3 liệt lĩnh lo 5 lò 2 loại 2 loa chật 11 giục 5 hại 13 hàm 32 hiền 21 khái khắc 2 la 2 lạng 2 lớn 2 mãn mãi màng mừng 2 mũi 2 mộ mưu 2 mầm 2 mây mệt môi 3 mụn son mí mía muỗi mới 2 huyền 19 mộc móng ngủ 2 nã nặng nào ngan ngặt nắm nhan 2 nhờn nhầm ồ ổn 2 nhành nhẫn nhổ óc ôn oán nhã nhắm nhát oanh nhen nhộn nhẹ nhấc óng nhịn nhằm nhượng nhũng nhất 4 ổ phượng phế phật 2 rà ráo 2 sốc quê 2 say sứ rô quấy duyên 21 quầy quanh tách ngập 3 tận thảm 2 thác tan thai tám 2 thâm 2 thám thân 2 tát tán tăm điếu 6 thao thuận 3 thuật thú 3 thiền thôi thiêng thầm tố 2 trăn trưa trực 2 trượt 2 tri 2 trông trừng trùm trắng trầm trôi tấn 2 tương 6 ưu 7 tựa uy cước vũ 5 xế yếu xót na xổ váy xuân 2 yên 4 vầng tệ 2 viêm xưa giật 31 lê 7 hen 4 lơ trộm 2 siu ngơi chiang hoang 22 trần 7 gốc 38 thiêu thổi ả láng thận 2 de 2 thăm 2 pắc be như kia rạch thuỵ phan 4 tu trở 5 xôn pa mời ê 9 nhi 2 xúc 2 đèn 31 bưi khuân thắm gò 14 mâu cơm phun nghẹt bùi 6 tôn 2 đè 9 man 2 rượt đều 56 chờ 36 vỡ 2 chàng 14 trịnh đỏ 23 nín nhắc nộp 2 trưng xênh đèo 23 nối trương kép phượt cốm mặn cưa tê rùa mi đạt 65 lượn rơ ooc chư đinh 19 nài khăm 4 màu 5 gập 9 rể sát hẹn 22 đỗ 40 vạn a 3 ác 9 ách 2 am 2 ám 7 át 3 au ắc 2 ẳng ầm 2 ất 2 bả 3 bạch 17 bái 5 bại 7 báng 2 bành 3 bạnh bào 8 bát 21 bạt 7 bàu 4 bay 28 băm 4 bẳn bặn băn 2 bẵng bặt 2 bâng 2 bấc 2 bầm 3 bấm 11 bẩm 4 bần 6 bẩn 2 bấn bấu 2 bậu bầy 10 bậy bẩy bè 11 bẻ 10 bẽ 2 bèn 3 bén 6 bẽn beo bèo 7 béo 9 bẹt bê 16 bệ 9 bền 13 bện 2 bênh 2 bềnh bết 3 bêu 2 bì 6 bỉ 2 bìa 7 biếc biền biện 26 biếng 2 biệt 21 biếu 4 bính 4 bịp bít 4 bíu bõ 2 bọc 13 bói 4 bon 2 bòn 3 bón 4 bong 6 bỏng 12 bọng 3 bọt 8 bóp 13 bót 3 bô 6 bồ 20 bỗ bôi 10 bồn 13 bổn 2 bộn 2 bồng 7 bổng 3 bỗng 10 bộng bốp bột 19 bơ 9 bở 2 bớ bỡ bợ bới 5 bời bơm 16 bờm 3 bợm bơn bợn bu 4 bú 4 bụ bùa 5 búa 6 bủa 2 bục 9 bung 9 búng 2 buồm buông 13 buồng 13 buốt 3 buột bụt 2 bủn bưng 8 bừng 7 bứng 2 bươi bưởi 8 bướm 4 bướng bướu 4 bực 5 bứt 9 bựa bừa 3 bửa 2 bửu 3 cạch cãi 7 cám 5 can 23 càn 5 cản 12 cạn 11 cang cáng 3 canh 31 cào 7 cạo 8 cạp 3 cau 5 cáu 4 càu cay 10 cáy cắc cắm 23 cặm căm 7 cằm 5 cẳm cắn 16 cằn 2 cẵn cặn 6 cẳng 2 cắp 5 câm 4 cẩm 21 cấn 4 cầng câng 2 cất 22 cật 4 cấu 17 cẩu 8 cấy 14 cậy 10 chà 5 chả 13 chạc chác chai 11 chài chải 3 chàm 2 chán 11 chan 6 chạn chang 2 chạng chanh 7 chánh 19 chao 6 cháo 13 chào 30 chảo 5 chạo cháp chạp 2 chát 3 chau 2 chày chay 2 chảy 22 chặc chằm 2 chẵm chắn 10 chằn chẵn 4 chăng 7 chắp 7 chặp chắt 6 chấm 31 chầm chần 4 chẫng chập 10 chấu chầu 6 chây 3 chấy chẻ 6 chém 14 chén 8 chẽn chéo 4 cheo 2 chép 9 chê 10 chễm chếch 2 chệch 3 chênh 11 chếnh chêm chí 27 chì 3 chịa chiền chiết 12 chiểu chình chỉnh 23 chít chịt chiu chíu chíp 3 choai choán 2 choang choáng 5 choàng 4 chóc chọc 11 chòi 6 chói 6 chọi 5 chóng 7 chong 2 chòng 2 chõng chóp 4 chót 3 chợt 9 chỗ 31 chốc 3 chộn chốn 11 chôn 11 chồn 2 chông 2 chổng 2 chốp chộp 7 chột 2 chơ 2 chớ 9 chới chởm chớm 8 chòm 4 chớp 9 chớt chụ chua 8 chúa 11 chui 10 chúi 3 chùi 3 chum 3 chúm chụm 2 chủm chun chùn 2 chủng 12 chùng 2 chũng chuốc 6 chuộc 6 chuôi 2 chuối 12 chuôn chuộng 5 chuốt chuột 16 chụp 26 quang chút 17 chuyền 10 chứ 13 chừ chứa 37 chữa 20 chực 3 chửi 10 chửa 5 chưng 7 chừng 11 chững 2 chước chườm 3 chướng 5 chưởng 5 da 25 dã 9 dạ 11 dai 4 dải 12 dãi 2 dại 4 dán 9 dạn 3 dang 4 dáng 11 dạng 14 dành 29 dao 20 dào dáo dạo 12 dát 2 dạt 5 day 4 dày 12 dãy 14 dắt 14 dăm 4 dặm 5 dặn 4 dằn 4 dằng 2 dặt 2 dâm 6 dấm 2 dầm 7 dẫm 4 dậm 2 dấn 3 dâng 16 dập 18 dật dậu dây 38 dấy 5 dậy 13 dè 4 dẻ dẻo 4 dép 7 dẹp 10 dê 10 dế 3 dễ 54 dệt 12 dí 4 dì 7 dĩ 6 dị 23 dỉ dích diêm 6 diễm 6 diệt 19 diều 4 diệu 13 dìm 5 dính 20 dinh 16 díp dìu 3 dịu 10 dó dõi 3 dọi dòm dọn 23 dong 5 dóng dõng dổi dỏng 2 dọng dỗ 3 dốc 17 dối 5 dồi 5 dội 7 dôi 2 dông 5 dồn 21 dộp dốt dột dơ 3 dớ dở 8 dỡ 6 dơi dợm dớp dụ 7 dũ 2 dục 6 dúi 3 dùi 5 dụi 2 dũi dùm dúm dụng 11 dưng 3 duyệt 14 duỗi 2 dứ dưa 10 dứa 3 dựa 11 dứt 11 dực dửng dượng 2 dướng dường 7 đả 4 đạc đai 5 đái 5 đãi 8 đạm 7 đán rưng đản đạn 15 đàng 3 đãng đanh 2 đành 8 đáo 5 đạp 17 đáy 13 đày 5 đắc 15 đăm 2 đắm 7 đằm đẵm đẫm 5 đắn đắng 6 đẳng 7 đắp 14 đắt 12 đâm 27 đấm 6 đẩm đậm 13 đần 2 đấng 7 đập 28 đâu 25 đấy 6 đầy 60 đậy 2 đe 14 đẻ 13 đẽo 3 đem 24 đen 17 đét đê 16 đế 10 đệ 8 đếm 9 đệm 9 đểnh đểu 2 in đỉa địch 13 đích 14 điếc 4 điềm 7 điên 9 điển 10 điệp 6 điểu 2 đìu 2 đính 9 đĩnh đít địt đo 22 đò 8 đọ 3 đõ đoan 7 đoán 12 đoản 5 đoành đoạt 12 đoá 3 đoạ đoái đoi đòi 30 đom đòm đon đòn 18 đong 3 đòng đỏng đọng 4 đót đố 6 đốc 9 đốm 3 độn 4 đốn 6 đôn 6 đống 15 đổng 3 đốp đột 23 đốt 29 độp đơ 2 đờ 2 đỡ 13 đợ đợi 14 đơm 4 đờm 3 đớn 2 đớp đu 11 đú 2 đụ đùa 9 đũa 3 đúc 12 đục 10 đùi 6 đui đùm 2 đun 4 đùn 3 đụn 2 đụng 14 đủng đuốc 5 đuôi 15 đuối 7 đuổi 21 đuột đuềnh đước 2 đương 12 lậu đượm 2 đứt 16 đực 3 e 8 é ém 3 én eo 11 éo ép 16 ế 5 ếch 4 êm 9 ếm gá gả 4 gác 13 gạc 4 gai 8 gái 18 gài 4 gãi 3 gam 6 gạn 3 gan 13 gàn gán 4 gang 4 gào 3 gạt 12 gảy gay 5 gáy 5 gãy 20 gạy gằn găng 2 gằng gặng gắng 6 gắt 3 gặt 4 gấm 3 gầm 9 gậm gặm 2 gân 6 gấp 22 gật 4 gâu gấu 15 gầu 3 gấy gầy 7 gẫy 2 gậy 11 ghé 10 ghẻ 2 ghẹ 2 ghen 7 ghèn ghét 6 ghê 7 ghề ghềnh 4 ghì 4 ghim 5 ghìm 4 gì 36 giã 5 giam 9 gian 32 giang 19 giáng 15 giàng 3 giảo 2 giạt giày 15 giãy 3 giắt 2 giằng 6 giặm giặt 9 giâm giậm 3 giấm 5 giận 8 giần 2 giập 2 giâu giầu giầy giẫy 2 giẻ 2 gièm gieo 19 gié 2 giêng 2 giếng 13 giềng giết 21 giễu 2 giò 9 giỏ 12 giòi giọt 15 giòn 5 gion giong 5 gióng 6 giỏng giồng 2 giộp giơ 10 giở 6 giỡn 3 giũ 2 giùm giụi giun 7 giương 8 giường 12 giựt gõ 11 goá 4 gom 17 gót 4 gọt 5 gồ gộc gối 9 gội 3 gôm gốm 13 gộp 9 gột gồng 6 gởi 7 gợi 21 gờm gợn 2 gớm 3 gù gu 3 gục 7 gùi 11 guồng 5 guốc gừ gươm 6 gườm gượng 5 ha 2 há 3 hả 5 hạc 5 hách hạch 5 hái 9 hãi 2 ham 15 hám 4 hãm 7 hạm 5 hán 10 hãn hang 12 háng hạng 26 hanh 3 hãnh hạnh 15 hao 7 háo 7 hảo 5 hão hạy háy hắc 9 hăm 4 hằm 2 hăng 6 hắng hẳn 15 hắn 12 hằn 4 hắt 8 hâm 11 hẩm hậm hân 2 hận 3 hất 6 hầu 26 he hè 15 hẹ hẻm 8 hèn 6 heo 14 héo 6 hẻo hẹp 8 hét 5 hê 3 hề 14 hể hên hến hệt 2 hếch 2 hí 7 hì 2 hia hích 2 hịch hiếm 15 hiềm 5 hiên 4 hiển 9 hiếu 15 hít 9 hiu 3 ho 10 hó hò 12 hoác hoai hoài 27 hoại 3 hoán 4 hoạn 3 hoáng hoành 11 hoạnh hoắc hoặc 41 hoẵng hóc 4 hoen 2 hói hom hóm hòm 10 hõm hon hòn 21 hong 5 hóng 6 hòng 13 hỏng 14 họng 5 hóp hót 3 hốc 5 hộc 5 hổi hốm hổn hông 3 hống hổng hốt 7 hột 6 hơ 3 hờ 3 hớ 2 hở 7 hơi 47 hời 2 hới hỡi 2 hợi 2 hợm hờn 6 hớn 2 hớp hớt 5 hù hũ 8 hủ 5 hụ hùa 2 húc 5 hục huân 16 hụi hum hùm 2 hun 4 húng 3 hùng 26 huých huỳnh 13 huynh 2 húp 4 hụp hút 31 hụt 7 huề 2 huệ 3 huênh huếch huyên 2 huyệt 4 hứ hứng 9 hừng 4 hững hửng 2 hượm hươu 4 hưu 6 hữu 41 hỉ 3 khoản 2 khẩu 3 lọc 2 rõ 3 tháo 2 tờ 2 luân khiển lãng quận phủ tàng tung ven vũng lầu thặng vàng 2 nghìn quí cụm vành kẹt sởi tim tiêm nguyện tứ sĩ ngô khá mục 2 xảy phức thấp ngắn pháo khuôn ngực lưng mắt miệng tóc máu thần phổi xuống phục nghĩ nhớ quên sợ mong viếng tưởng tù mã hua hủa kong long luông mát penh sài sê sóc sơn ư viên viêng vân vông xa khuang xiêng 2 trật 3
quốc hội 45 phát 2 gia 120 tế 119 khánh 13 thư 3 về 2 thiều phòng 44 đại kết huy với nhất chọn quấn tịch 12 lộ 18 khởi 2 thái 3 họp 2 từ 2 thống ấn ả 2 châu gỡ hàn 2 tiếp lào đổ ngữ 3 bỏ trung 2 nhật việt 3 đảo 2 lô lễ thăm đến an gửi 2 dân 3 phóng ví bỉ tò ủ khai qui khoác tới trước vinh 2 tháo anh 6 cam 2 giới thuỵ bàn ca 5 vương 2 xảy ở tổ 2 đối trở kỉ bị phan chịu vào ghi lĩnh nói chào và 2 kêu 3 doanh kì 2 bay sáng liên 2 vận lên biểu quyền đáp vẫn trưởng tuấn 2 oai 3 triệu hẹn thông tắc duệ nam học phạm đạt duy hiếu cường vịnh hoàn làm khiêm luân thắng hiệp bảo mĩ nga nội hoa
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (3, 0, 'hội thảo 18 trường 11 nghị 91 đảng 11 đồng 95 cho 8 đã 3 bè khởi liên 10 tỉnh chủ 7 đàm 22 như hữu 3 ngân thi 13 nhóm 5 xâm khác bị rằng chợ 6 cân bế nhập 10 mùa 2 là 2 hứa trôi đoàn 4 cùng phụ 7 thống 2 giải 2 và 4 tại nhà 9 lương cà voi biểu 2 an 10 bảo 2 đầu vàng 2 cấm một 3 sửa nhấn còn khiến 2 chi 4 nghề 2 chùa 5 đua 3 lim 3 gióng 2 phết phật 4 vẫn yến 2 thánh 4 chữ 4 đều 2 cựu 8 viên 9 làm vùng đại 6 tôn tưng học 2 người 6 thoại 3 quân 2 ở 2 vật sách 2 mấy cấp thông 3 đề doanh 3 ôn thao 4 giảm kiểm việc 2 chẩn 5 dự họp 3 sông sang đạt hàng toàn 2 hội 2 chọi 2 khoa thăm nước công 3 chậm bầu lan cũng trọng bỏ cả chị tự hoà diễn 2 đọc tờ góp hàn thu hoạ 2 nông 5 luật 4 thẩm ngộ 2 kiến 3 chứng 5 xã số gạo tụ 4 khai 3 khoá khuyến 2 hộ đi xuân 2 lập can chạy hiệp lễ 2 lĩnh có tràn trăng về dẫn non nhưng ném ngành pê khép hoá 2 các bà do trí suốt cổ 3 hạ bốc trồng phạm thể 2 gầu trưởng nhiệm điểm trại hè hoa khoẻ 2 làng quán sinh thầy tịch tim từ việt vụ ý đền lái đập mĩ nhạc kín những thơ văn gia điện nghệ môi
thảo luận 20 văn 2 luật 8 rà nghị 7 khoa 4 nguyên 5 trong dược điền 3 thông 3 quốc 3 viết nhân hai do báo 2 quả 3 gặp chuyện chép bộ mở hạn với dự tiếp đoàn 2 đi tiếng đặng vân mi nhi phạm chuyển bùi hoàng vi qui tham
luận tại ban ảnh cuộc thanh 4 rằng lưới mở 3 điệu 2 cần của 2 tò châu chủ về 7 phiên sôi 3 đơn hàng sơ điều 2 nhiều phẫn 2 thư vì cả tờ chính 4 đủ viên 6 nguôi phát hình nói nhóm tập thực đóng khả buổi 2 văn 2 và cho sắc 2 trên tổ 2 mẫu dậy bức 2 phải quanh pháp dự trận trái án 4 nảy cứ lập tội kết tranh dư bình lí xã 2 luận bàn 2 điểm 2 suy bệnh sai chuyện các bác sau quốc quan
tại hội 4 phiên 10 trụ 2 khu 6 buổi 4 thời 2 nhà 18 viêng 2 séc cuộc 3 toà 3 liên 2 quân huyện 3 ngũ chỗ 15 tỉnh 2 quán 3 bãi 2 hiện 3 điều trường 2 kho bến trung 4 các 10 bởi cửa 7 một 4 hồng quận 4 đông 2 vài quảng 2 công 4 cảng 2 hàng 2 tiểu chợ ở quầy hàn tổng lễ 4 trạm 2 nguồn 2 nghĩa 8 bệnh 3 châu 2 viện 3 cần phường 2 địa 2 ngõ bộ chùa huế thủ nghệ 2 gò đây 2 vũ kon hạn 2 xã 2 hà 5 vương đồ đồng giải thành 2 vinh võ nhổn pháp 3 nha hoàng mỏ ban hãng 2 phòng 2 sơn sáu tờ trà việt 3 đài 2 xiêng 2 nước nhất hoa máy bắc cơ 2 vịnh thao phái những kì 2 gia vị phải nhật để thái miền phần đà 2 hạ đơn sóc siêu vận luân luồng đức móng lối ai dãy cộng 3 họp thực kinh tuần văn 2 mĩ thẩm toạ vườn bảo 2 phủ sân trần lạng cầu san lào úc ba nga phố tràng bình bà tây thế trận là và của sao 2
trường về học 21 hợp 26 ở 2 nội 2 cho 4 nhất 2 sa 17 đông 2 bụi gà 2 trích đại 15 cánh giáo trung 4 chứng 3 cố dự 2 chuyện quốc 3 châu 2 kinh bất 3 giá anh cảng bước huy nhắc phố khó mĩ tại bán 2 hai 2 dầu thu hà hôm tết ô mười 2 nông tuyển lò mật có bảo nào chuyên 4 lao 3 công 7 sẽ quyết phổ xin đứng ngoài dùng chinh 2 khu sơn 12 sinh 2 đồng thức nơi đốt thằng chuyển ba 3 chiều đã tiểu 4 quay bây và điện giếng giao việt dở tầng nậm của 2 là vỗ chỉ đào sĩ miếu cao 2 ưa phải xa lẻ làng 2 không phe tìm giải 2 giả 2 nhà nghề trầm vùng 3 phát ca bình đầu 2 ập xưa 2 được 2 chật 2 cũ song bản đóng gây náo vụ 6 trong lái kín lấy 2 cứng dân 2 ngổn thay hiện huyết lớp lại lâm lập khang kêu sáng hoàng tổ mùa phản kiểm các suy niêm nghệ tây tài y 2 đạt chờ trị mẫu trồng tư xí xây giữa mới trật vì kì thọ giang chu giấu huyện 2 con tiền an lê nguyễn trao thân tô miền danh hoà xảy thống
về dự 7 việc 4 điều cắt công 6 nhà 11 giảng tấm 4 địa 2 chuyển 2 tình 3 nước 18 chống 2 các 3 luật quyền 2 những 4 người 14 kèm lấy hưu 6 dân 5 tội 17 bắt hòm hợp 3 với 6 lòng 4 rồi bạo quê 19 sau 4 tân bổ mở tranh 2 gói vụ 3 chiếc 2 quảng vai tương 2 thu cả ngôi trật 5 quân chịu 2 tay 8 tỉ thành 3 lô nuôi 2 bệnh 2 tận 2 phát room trà hàng 3 không 2 bản 3 chiến 2 mù nội khách mua chùa bố có 2 độ bắc khoa 2 lịch 2 đâu cuốc hao tràm tiền tự quản 2 tháo tăng văn hành 2 lâu 2 viếng ghép 2 cơ 4 trung 3 trách 3 phục 2 phía 13 ngoại 2 đất 6 nay dạy 2 cháy hát sum vừa gò rừng 5 đêm 2 từ 2 phân 3 mẫu ba chương má bà gần nâng bảo 3 dịch 2 rơm tắm ý tinh mang nhất 5 đề 2 mẹ cánh phiên khoản trận đông sự bát muộn nghĩa 2 đứng bến giảm lập đường gia thêu lưu tài 2 đấu ra an 2 ứng phòng 4 xuôi số 4 khả cứu xử đào cai trình hộ nguyên 2 giới bảng nguồn 4 quốc cục quan hội thông tổng song phụ thể 2 một đầu phương 2 ngôn đích 4 việt 3 nhập sửa thị cầu ăn giá 2 được 2 ai tôn nhiệm trong vùng quá đà 2 sóng tan trại giai nơi 2 mái 2 biển căn cảng nhân 3 lí đặng xuân chờ tang tới chất nhắc phố đổi biên vốn nghìn đạo cội đi gió 2 gốc sớm 2 thầy thiệt ngày kỉ hồ vé làm thuế 3 ước mức mảnh minh nha năng đồng nhôm đầy nhanh ô cao phép chỗ bán già thẩm trí thuốc đẩy tiến 2 thác thiện thứ thi đủ thiết tiêu vướng môi tư vui vóc trên vỏn tiếng hưng ninh khánh cần mỏ mai gánh miền kì lớp hà lạc trường mường trạm cơn điện hoà đoàn của kon trụ
dự án 112 thảo 29 toán 12 kiến 35 quân phòng 11 việt luật 8 lễ 14 một trữ 12 báo 28 thi 8 vòng 4 đoán 5 bị 7 vỗ với thế có 2 hứa đại 4 và 3 được chương 2 sơ uy toà người hội 6 định 2 thượng họp 2 dự cho buổi 2 tính khuyết giải đám tuyển 3 tiệc trù chi thầu 2 khán thính cảm thu sinh 2 phiên nguồn cuộc kì ngày sự toạ phần liệu
án luật 6 treo 11 sắp 2 nhân 14 vị xác tách mạng 4 bắt 2 mang 2 dựng cơ in như tử 5 cho 5 kéo sơ 6 có 2 phí 3 chung 4 dân 6 oan 3 quân bằng 2 đẩy trên lệ 3 tồn tay cả hiến quốc 2 hành 2 tối tham 2 thẩm đắp tổ 2 khả cầm buôn vành tuyến dùng khu 4 một phát 5 điện 7 ứng 3 hưởng dừng cáp trình hiếm tỉ chuyên chống 3 trọng 2 khởi 3 ra 3 bên hơn chấm cồn xanh cải 2 trùng ma 4 âm 2 cao 3 cấp cái với 2 điều nâng 2 gồm 2 phạt 4 châu lớn 2 về 2 để 3 rất đấu 2 huy xảy và 2 đưa 2 khác nhập hoa vì 4 tuyên hình 3 giữ 2 mười phúc 3 khiến sẽ đền 2 đã 2 ngoài dưới tuyển phân 2 sáu nội đạt thu bóc huỷ bảy chờ buộc chủ đặc tiền ở 5 bỏ tích 2 chậm 3 qui 2 phá kì được 2 lãi tù 3 cũ nhờ cục từ 2 tinh nghiêm 2 nhận xong 2 tạo hồ hợp 2 lẫn khoan tội liên người chạy dự hạ 2 lên lĩnh luận mạnh di nhiều kết là dài bị nói xâm giết công 2 vườn thích của mĩ binh ngữ toà 2 nhà 2 đầu 3 bất xây đường 2 giao sân quan phim mới thành thuỷ nghệ năng nông bot cầu này
luật đất 5 cảnh 4 ban 2 chỉ 2 nghiêm 4 mập trong 2 cán 2 an gia 7 pháp 8 biển 3 nghĩa cư kiểm không 5 sư 38 của 3 bảo 3 hình 4 ngân siết hàn nâng nọ kia lệ 5 chi 2 các có 4 điện nên trí hải phải ngoại nhà 3 hôn rừng người di kính trẻ hiện phạt công hứa hồng dân 2 trật 2 mới 3 tổ về việt 2 sửa 4 với hoá mỗi chuyên 2 xuất căn 2 lực qui giao 3 định 2 cho 2 phòng đa tư 2 phong nhưng giỏi kể mô điều ăn thất đã con tố phổ trình nào gốc lao 2 thẩm sáng kỉ 2 chơi đạo dự trái luật phạm theo luận gây quan việc lã do
đất đai 22 được 2 tại vàng 2 liền 13 cắm 2 rồi 2 nền 6 ẩm hương đè vừa 2 mạnh 8 hiếm 4 nhiễm 2 hoài bảng bị 2 không 3 nông 4 hứa 3 giữa đá 6 thổi cho 4 cỏ mỗi bán bỏ dời vay thấp liên cụ mặn 3 kích 2 rung hợp rừng 3 nước 25 trồng 4 đầu có 2 nghệ tổ 2 hát bằng sử tính ba mở chính ở 6 cũ vẫn mẹ 2 phù 2 bón mua nghĩa 4 chế máy đi cán giữ khách 3 đỏ 2 nung 2 làm 6 sét 2 vô thịt 2 ninh chia dưới gói sống điều mũi 3 công 4 đôi của 3 nửa rộng lún ấm mới 4 báo bất võ 2 phèn 2 chấn sai thu sản 2 giao lan hoang 2 lại thiên xa hiến lô mặt 2 chết cà lĩnh tăng nhà giáp ra thanh hoa đấu miền lâm dự trống sạt thương cát vườn thánh học lở lành diễn đền sạch xây quốc quê bãi đang nóng thép nghèo giãn khai phi rẫy ruộng tái sụt ngập thổ chuyên cằn san phương khô cảng ngọc sen cày lúa quảng này tây chật việt
đai sửa 3 giậm bỏ một và thẩm bạc quyền nguồn châu truyền hộ ở với luật tranh hai năm an 2 đen lưng ốc bảo
sửa đổi 24 cầu chữa 8 nhà 3 sửa xe 3 ảnh 2 đính đồng 2 lại 2 ti gien điều khoá con qui tàu bia sổ nhãn điểm tiếp cáp chế dự
đại biểu 67 hội 52 diện 67 đoàn 11 sứ 43 bác 3 dương 8 học 85 tá 15 uý 8 nút lộ 5 không lí 17 điền gia 6 tràng 2 ở lễ 10 bằng cáo thoái số 2 thôi kiện nhà thế khiến đường đội 5 ngã đòi cho biện chúng 3 việt 2 tây bị dịch 7 tướng 6 máy lên cục 2 triệt hiện điều thường phải tình sông mạch bàng 2 hồng 3 ngãi giám lộc 2 trần nhận đức thụ 2 khái đa đô công 2 lục chiến phẫu thắng án hàn hạn ý từ cương loạn nhân ca thần trà tiệc nghĩa thi sảnh phu tài lải bại tiện trưởng tu trùng tuần nội nam ngàn lâm thành tự 2 bản gian não huynh hiệp đế sư tang vận nhảy lãnh hoà cử liên tiểu tùng cồ nghị pháo tư thể quang hoá 2 nhất và như
biểu đề 2 trịnh quyết 6 đồng 2 quốc 7 hữu địa chỉ 4 hiện 7 tình 13 cảnh nhận 2 bộ của tại 6 diễn 13 đáp thuế 2 tranh giá 5 đoàn 2 uỷ dương 14 biểu hội 2 tán 2 vòng ra tượng 4 dự 2 danh cơ đã chia báo thành nhân 3 hạ khai 2 kết 2 sở giao cán công đảng bế ngữ 4 phát thảo 2 được đồ 3 cho gương kiểm dân tước cấp 2 dồn thay nguyễn hà trao đạt mẫu 2 cảm 2 lộ thị trưng phí thức bì suất tham các cử toàn 2 chuyên
đề nghị 90 khung xuất 35 án 16 khu bao cùng cao 8 ra 4 phòng 6 gi thuộc giọt thi 10 gọi báu chơi nằm 2 tài 12 cả ngày nổ 2 cập 7 phát thảo bài 2 của vật hội sâu kháng 3 phối đặt cương 2 cử 9 cổ sách văn 2 từ 2 việc tham vừa pa xuyên năm tư nghiên bạt mục đóm huề 2 dẫn toán thơ kiểm đạt lao đốc tặng
nghị làm 4 trung 5 sớm 2 quyết 24 ban 3 đại 2 định 20 thu 4 áp nhà 3 nâng 2 việt 6 bộ 4 hợp 8 sĩ 8 hội 2 thành truyền 4 bổ 2 hai 3 phát qua quốc 6 tổng 4 bác án 3 thực đặc 2 kéo tư xử 4 các 4 kiểm 2 xuất cho 2 tăng 3 công 6 lễ điều tân 2 bảo truy 3 cấp 6 xúc 2 chủ thi của 4 thượng 3 lên quí lực 5 khoanh sơ 4 thống kim lắp cân 2 chờ tổ trường 5 trực 4 đồng hoàn đăng tỉnh kết đơn gửi cán vĩ 2 đoàn 2 sự 2 kế những liên quân dự doanh hưởng phản ngoại 2 thẳng vận chú giám tập xác địa bắc viện 5 giao 2 xem 2 thay bàn thủ bền 2 thêm còn di mức 3 khu hiệp ngừng sở 2 kháng mỗi nhanh bằng bỏ luận sai phía thúc giữ giảm cao minh hoàng chính người cơ toà tuyên hỗ tiếp 2 khen kỉ toàn triển an thường hoà đã lấy biểu khoa lần đánh học gặp quán giữa nhân sân và quan
làm rõ 27 địa việc 63 thủ 9 bỏ dám 2 sao 6 đường 10 thước 2 một 2 theo 5 cụ 2 của 2 phức 3 cầu 3 nhiệm 4 rẫy chủ 6 căn 3 phông công 8 giả 9 trả xóm hai 3 thang lính bảng rung 4 nhiều 3 nấy ăn 15 bánh nghề 4 thuê 6 đứt tê vừa 2 xáo càng du đâu quần lời nấm cỏ gì 5 nhà 3 thì cho 4 mát nóng 3 trước tài sụp đơn 4 bảo 2 xuống cô 2 thanh hư 3 trung 2 vì đau xét 3 sai 2 mất 2 suy sau bài 4 phụ với tốc nông 2 đôi 2 đầu 2 gậy cả méo mà nên sổ ở giấy 3 đất sáng 2 tiền tả đồng 2 hơn trụ xấu dân sạch 2 mẹ cặp mứt 2 từ 4 đúng ai thay 2 mộc vườn kim miễn nặng quan đi trận khách người 3 say 2 bốn cọc cửa vậy chứng 4 tại ngay chui trưởng 6 giá tặng bác oan đến 2 quen 2 do ổn ngoại bạn chết 3 ca 2 gốc mái con thêm 2 trường 2 rầu nhẹ khó lại 4 ra 2 rau ẩu ảnh giàu 4 ba bản kẻ đổ được 3 dang hàng chưa nước 2 phim 4 khác hay đảo tranh gang thường hộ lụng về ruộng 2 gương 2 tử bật 2 lễ 3 gốm giờ làm bị bền ngơ lành lây hại phiền trái bệnh sạt mẻ quà ít nơi nhu phở nương phải sửa cử khán lai đám lạnh mười xa tốt
rõ trách 7 kì nguồn 7 vị ràng 14 từng sáu tiếng ý lừa có nhà nét 4 khi rệt 6 tiến xử nguyên 4 người 3 việc 4 thời 2 sản trình lộ lai thông văn năm khóc nền mặc sai 2 từ báo không tranh vụ 2 động 2 cho đối làm do dấu họ nhân quan quê hơn về
trách nhiệm 78 lặng mình phải học nước và 2 mắng vì chứ cây phận xin ấn hi âm chuyên chồng cán hàng nhận ẩu phân thừa quyên nguyễn
nhiệm người 4 thẩm 2 kì 21 buông vì của 6 vụ 37 hình 6 song cho diễn cá lương tập hợp 5 nhiều khi 2 bị và đại thông hiệu giám 2 trước 2 chiếm hữu cán 3 rõ thi trong 2 đối quá thứ vùng tại cao bộ 3 nêu biệt phân chính 2 qua với lấy chiến chỉ mặt nhân toàn 2 nếu vi lê thay lại giáo chức 3 uỷ văn lớp khoa câu thường đề tổng 2 vai
người đứng 14 nghèo 14 dân 97 làm 9 có 25 rồi cơ thu 4 phải 4 việt 20 con 5 nổi 2 cụ tày nhưng giỏi phát 9 ta 16 lừa 2 cần ôm rơi khuyết 11 mang 7 giữ 6 đàn 22 cuối anh 3 và 5 lái 16 yêu 3 dao 4 già 23 lính 19 thân 15 nước 10 sau 2 can 3 nhà 5 trước 5 về 5 đến thi 6 mua 14 cảnh 3 lạ 3 này 4 viết 2 mẹ 16 bệnh 22 biết 2 môi bị 24 đúng 2 em 2 chưa 3 nào khác 7 bước cho 4 tái lầm 4 lặng 2 một 7 chui đã 4 hơi vừa 2 vào 2 nghỉ 2 di thiệt 2 bà 2 phiên đói biểu 3 thiếu chăn 5 bảo nhẹ 2 trong 6 thái 6 chọn chị 2 cha 5 gửi tối nộp 3 chết 10 chồng 3 mông 6 trẻ 10 từng 4 chắn 2 rồng dập nuôi 4 trồng 7 ê khoẻ thợ 9 hồi tiêu 9 xa 3 gọi 2 nhái bán 12 vô 5 bỉ dùng 10 cao 8 đi 12 yếu báo lao 23 đài từ 2 tham 6 giúp 2 sử 2 dày góp là 2 lớn 6 đem vợ 7 tài 3 trực ở 4 dám 2 nguy chỉ 5 tổ trải cùng 2 rất nghĩ huyết đau mỗi chứng 2 tà khiếm 3 cứu mắc 2 chủ 3 mùng vẫn tới pu vi hợp ơi pháp chăm 2 xưa 2 ăn còn 5 nhạc ông trốn 2 nói 2 tàn 2 nằm trở 2 kia uống mĩ 3 xem 7 đức quảng rục 4 gác 2 mất 11 dừng hốt dìu lại than câm 2 đánh bạn 4 bò hùng 5 cũng 2 đọc 3 nhật 4 qua tung 3 thành 2 nghiện 3 học nhạy bác mù 5 hâm 7 bình suốt bồ đổ mới 3 ấn úc 3 đột hà 2 nghe 3 bằng rưng sẽ khen khóc đẹp 2 tự 2 chơi lo chạy 2 tuổi liên cúi lạm cô mường dẫn 2 chân ngồi 2 cầm nhận 5 tố 3 ra đối rõ 3 dạy 2 du được 6 thừa 2 bỗng công không 5 đồng 4 mãn vùng sang cận suy kinh 2 chống nhiễm 2 mến cười kể 2 mong phụ 2 nữa vận đạt phòng điều vượt đợi vác lào 2 dúi kí 2 thưa hái cháy thương sống quen đội 2 trung khởi bày bật ấp huyễn truyền hàn đưa hoạt trình tình xót sập thanh tử 2 ai tiếp cái thoát chịu thầy 4 xin dành đời tốt 3 đa đại 2 nhập 4 cải gieo giẫm lỡ hiến 2 hiếu hoa hội bất lênh lành làng phạm đáng loài hành doanh mệt quê 2 mặt mở nặng nam nâng móc nông 2 nhóm âm nắm nợ nhặt nhồi nhờ trên phẩm quyền cõng mẫu của với nhắc rơ quá như thôn tù trào trò lên vong gây xuống trắng trúng 2 bỏ vì sơ bám kết cũ huế ken vẫy chụp mừng trái 3 đông cướp ứng sức
đứng đầu 17 riêng ngoài 4 chật 3 sau 7 tên 5 bên 3 lên 4 ngồi 4 trước 7 khựng giữa 2 trên 5 lặng 2 dậy 3 lớp 4 kín chờ 4 tần xoa vững 2 gác 2 một ra 2 dọc thành nghiêm 3 hai cuộc mổ lại 2 chân 2 đắn đằng đường đó đợi đón máy mũi nhìn sững trong vị im xem cạnh cùng về 2 thứ 3 tuổi ở 2 dưới yên chủ giá tim hàng bóng vào tại xếp chót hầu hình chôn cuối ngay ngang vẫy núi trọn gần
đầu khi 3 tư 146 tuần 3 tiên 57 ngành 4 tháng 8 trẻ 2 ra 9 cuối 2 chuyến hải có 6 đang khoảng 2 nạn thú 12 bỏ thuốc vào 12 xin 2 đuôi 2 được 4 sợ mối 17 gối 6 chỉ 2 móc nhà giảm 2 chính 2 năm 23 đối 2 nhận 2 người 3 cho 4 vụ 3 kế đi xuân 8 khách áp đề 2 lỗ tránh đỏ với 4 còn nhóm kéo 2 cơ 9 ghép dành thường hoa phát 2 nôn thì sách 2 bạn bằng lọt châu 2 ngõ 2 máy 2 mất 2 lân bếp 7 các 3 rắn quay nghĩa ông chữa 2 của 3 bà lạnh 2 cả ngăn từ 4 sóng 2 hạ đến lưỡi cuộc bảng 4 hiểm trần bị 2 đời 2 tiến vì 3 lòng 3 tập thế 6 mặc rồng 2 giày viết quanh chụp ngón 2 làng 2 không hàng 5 dốc đâu bôi quí 3 ổ mùa 3 lúc thấy 2 im mức như sang uỷ ngủ nộp bán 2 nguồn 4 hệ độc 4 dây 2 lại tổ trên suối đường 2 tôn học 2 khóc lực về nghi trong 2 trang 2 ngập đoàn mang tay nhăn thăm móng giờ 3 nhìn rất xe 2 thiếu va là làm đàm một duy tiễn sư bái đàn 2 ngày nhiệm óc 2 tàu bạc đơn hè hồi não nậu phiên phố số tóc trận trò vú thầu hai vai đạn quân thập 2 mút báo cành cầu ruồi sông bò sỏ đất bài đinh hôm kì bên rơi tắt gió giường đội lâu gà tầm cổ thai danh đồng dưỡng việt khu
khi để 2 sắp dám giải tổ áp quyết 2 cột làm 2 bị 6 nghe 4 nhảy phi truy nhận 5 thấy 4 chú tỉnh chuyển 3 hai 3 máy vận xe 3 đổ đó 9 xung các 3 tiếp 3 ngân đồng rút cục nhóm thị vàng thời nền hết chèo dòng pin gặp có 6 xuống nào 6 va bộ giới gánh đau nhiệt 2 đất loài thi 2 đã trẻ con 3 giá 2 đi 2 khối 2 vượt 2 dắt lên ra 3 in hoả tóc cô li say bé tàn giám ăn 2 hoàn trời nước 3 cháu nặn sinh 3 thông bấm chủ chưa 2 chỉ 2 báo 2 đem biết được 2 đệm hèn thất 2 cấp 2 nghi cư bông tác nhồi điểm bán phỏng yên tranh dữ phát 2 đoàn tiền 2 đưa lái 2 xảy đang 3 lao tập công mời hội kết cụm tháo 2 gió 2 tàu dẫn bình mua lan lính nghị nghĩ kí cáp người 2 mưa cảnh bắc cầu chiến cháy cả sự 2 vào 2 leo giận diễn dọn bếp mất nói sau trước trong một thỉnh giấy thoả mệt qua sốt rau ngã nhìn ban bay số biển rủ thái tiếng cầm mở chúng thành quốc xướng tô đường voi bà
để xảy 5 kịp 4 nhiều có 6 lọt 2 cán xác 6 khẳng 3 chống 3 nước trước tỏ trả 5 điều 7 chứng 3 chơi 2 đánh đinh đảm 2 đối 3 lại 29 ngăn 2 xe 3 nạn ngỏ 2 thông bị 3 cảm liên chữa 2 vay 3 mua 3 chiếm 2 sớm 2 cải 2 dân 2 tàu bán 3 biếu vượt 3 dành 3 tận phân giảm 2 lắng 2 chiều người 8 kiểm 2 chữ hưởng 3 trống 2 ai tổng đi 4 chúng trở 2 hạ xét truy được 5 con 5 không 4 sau biết 3 giúp 2 ăn rảnh xăng hành thi lôi nghĩ hiểu khử dập lòng chuẩn 2 thức khán cân thua mọi 2 bảo 5 lộ sống 2 sáng trưng nếu khách 3 đàn leo nhâm đón 2 nhân 2 lúc khởi thống cuộc bà 2 các 4 thất công 2 chích đến 2 thành thỉnh tăng 2 lực xử 2 qua tạm chủ đẩy gọi giữ 3 bồi vận chi nghiên dạy 2 địa phản 2 làm 4 biến phục 3 quên 2 họ món cấp tránh 3 tuổi thay 2 nguyên em mất 2 khám mạnh ghế thoát thắng nhập kích học 2 ngủ hộ mê tiết 2 nhen đủ hỗ 2 lửa về trừ tư vào vi li gặp mười đáp phát xây tạo tìm 2 thực cho nâng đạt 2 nhận sử chờ ý tâm phòng phần mắt tham mình thu 2 mở triển lừa giải lấy đưa hoàn 2 đầu tiếp 2 thể tổ tưởng khai cùng xem 2 tập chia doanh thúc duy kiếm ứng mang ra rồi hạn gây cứu tang tóc trần trẻ đời khắc chuyển ngày hướng giành dụ trao nói tôn yên trong phù trốn 2 ghi hợp tri bụng nhớ mặc báo
xảy ra 34
ra lãng trong 14 là 5 đình chấm tại 12 giữa 3 mê đa giêng quân 11 đầu 7 viện 3 sao 14 hơn 3 đường 7 kẻ xe 2 vào 4 bãi 2 trò tay 3 tù xét 5 phán 4 khẩn 2 tận ngày 2 nhắn rừng khơi 6 tiếng luật bản nước 4 bấp về 3 hàng 7 trưa ngoài 7 khắp chợ 4 hoa bến 2 tiêu chỉ 3 nhà mắt 18 chỗ khâu phường đời 7 dòng 2 căng bằng tiếp 2 không phút tối quyết 5 và đi 7 hà máu 3 răng mồ nhiều 3 trường 3 khỏi 8 thư ở 7 tán còi tấm 2 rửa đếm cảnh 2 trang 2 bên vết hợp sau bắc chữ liên mười những 3 kênh chiếu vẫn mặc đồng 2 hiệu tới thế 4 mình sân 6 trại nhân chiều 3 ngay 3 kịch hai 2 ngồi thăm như mặt người 2 nương phẳng nỗi cơ hằng công 3 cửa làm rồi vợ giải 2 nghe ân vườn tiễn thông 2 giai lệnh 5 hung chiếc toà 5 hành biển 6 hội ca mối lại giá uyển chứng đảo 2 nhờ dấu thành gấp giản bất chóng đón cách đầm chương kì tai 2 ba gọn khi chi lở dịp ánh 2 con gia lẽ dưới mạnh rạp mời miền nói thấy nhánh ông mùi trạm trung sông suốt xa sức siêu tầng vỉa thách mọc hơi vụ thị 2 thích cháy tự trình hậu phan tội khiếu sai ổn khuẩn cô thả quán đối rằng sôi từ thường phức sáng trên nghiêm theo các 2 miếng lời phương một mức bàn lí quan tuyên chơi tiền
lãng phí 17 xác mạn sao làng quên
ban bí 5 thường 15 hành 29 soạn 3 kiểm 6 nhân 28 tổ 22 chuyên 6 chỉ 19 đầu 22 quan trường ngày 9 nở 2 thờ 2 công 10 sững độc nha 5 định nội 3 chứng quản 18 thẩm mùa trung 2 tôn 2 chấp 12 đại 3 kỉ huấn 4 giám 17 đêm 7 biên 2 ơn ngành 5 lễ 2 hỗn 2 hình trưa liên 3 trực 2 an thư khối tuyên 4 suốt nhạc 3 nhập bố 2 điều 2 dễ báo phước lưu tham hai phường châu thành kể thăng sóc dân 3 hoa lãnh bảo kinh cán thanh tặng phát thưởng mai sơ chiến tiếp trị vận phụ lệnh hội cơ
bí thư 40 mật 14 số 2 quyết 12 ẩn 6 cùng khoai bách 2 xanh 2 danh 3 kì đao kíp hiểm đỏ ngô tích truyền tiểu lù bức beng rợ
thư chỉ 2 tỉnh 7 viện 9 chi 4 ngỏ 4 mong pháp 4 người khen nặc tố 3 cho đoàn 2 kí 9 nhờ điện 4 bạn 3 mời tới cảm chủ cổ vú 2 đại dạ giới 2 huyện 3 từ tịch gửi 2 về 3 trả thời toà viết 2 xin 3 gan các đạt được phổi 2 thi của 5 chúc 2 xã 3 lội hồng lá có thành 2 theo đặt tuyến bùi máu ở quốc kì ven lâm cao bà đương đảng thứ trung kiêm quận thường tay khiếu góp thoại ruột
chỉ thị 11 nên 2 sợ 2 mười hoạt 5 đạo 47 đủ tinh sau 6 là 15 còn 19 huy 46 cách 2 cần 10 vì 5 tiêu 21 trong 8 chở một 6 sém hai 2 ngoại 3 phát 3 đến 2 được 2 xin lại mong 8 hơn trích 6 thi 5 có 16 rõ 5 làm 3 muốn 4 ra 12 nhớ công 7 hỏi 2 số 29 bán 3 việc 2 ở 5 để 2 bị các vài 5 thì chiếm cấp 2 thấy 3 sườn dùng 2 vụng nhận 3 định 9 lo 2 qui hành 2 giúp trúng học 3 xây thái trông 2 tặc mua nói vừa đội bền tay 4 nhà đáp gặt khác phản năm ốc hoà chốt vàng 3 cổ câu dũng dừng 2 biết 5 mang mất 2 rắc vụ 2 kịp vỏn giả lướt bảo 2 bởi thiếu mới 2 đỏ 2 vậy tôn địa đình chỉ ứng dẫn 6 lơ thêm thất kho của tuỳ khẽ thước nhắc từng ăn với 2 tên dụ điểm 2 khi riêng ba bằng thế trỏ khâu giới tính 2 khoảng dành như vào tập sử 2 chấp về cho đứng từ tồn đơn đường thực gặp xảy duy lối thẳng thêu giáo quĩ tiếng tiền rừng tin thường chức điều lưu khẩn mà
thị tăng mai 8 trường 65 nhàn 2 thực 16 diễm 6 hợi 2 oanh 5 xã 8 xuyến 4 lài 4 kiều 8 trấn 9 dở 3 từ lớn 3 bến sát lấn 2 mười 4 và phượng 2 hút hải 4 hạn khuyên 3 phần 2 sà bích 9 về 2 piêng ngủ nhình sa 2 xoan hoan kể xuân 6 ở kiểm giẫm phi 3 trưởng 2 ngắn sương 3 hoài 5 kéo lam út 2 kính như 3 nhài 3 thảo 3 kim 18 sáu 2 mến bưởi 2 duyên 3 chu nhưng nguyệt 5 trên công trúc 3 thu 17 lực chung sua tuyết 6 mật hảo 3 sửu cúc cận của 3 chỉnh chấn được bệnh bán hoá 2 đàn dân gian kì thừa mận 2 hằng 3 tháo nhỏ nhì quyển thắm 2 vải 2 người hiếu 2 hồng 13 an mĩ 11 minh 9 ngoan thuỷ 2 kiên nương lẩy dung 2 bé 4 thanh 14 cẩm 7 diệu 3 hoa 6 hậu 2 yến 4 ngọc 20 khiêm quế 2 mỉ năm lụa 2 tố 2 khánh 3 lệ 3 mộng lưu lí 2 sen 2 vân 2 nguyên 2 tuyến 2 hiên thuỳ 2 thao sự thiên biên nụ gấm vui hồi thuý 10 vẽ nhởn loan 4 anh quỳnh 2 hương 3 chín lan 7 bảy bảo 3 tịnh diệp 2 ưng thương 2 hoán sánh co hà 3 nga 2 thoa 2 ca hiệp huyền 3 tú 2 chấu páo vương quyên lân yên hường 2 viền kiêm máy khuê liên dợ rát vạn nhị gái 2 vượng tươi 2 vóc ngát ất chiến mừng 2 cháu thí tâm 3 len lang rành tường sơn kỉ nhường 2 pho vang mơ ngân 2 tiên trâm nghĩa mái sóc thơ mây 2 linh vi tuyền chúc hạnh 3 chẳn huỳnh bạch 2 luyến đục hình thơm 2 dính huệ 2 ngại kíu huyên hai ne phận gạch chiền nhem rĩnh ánh 2 việt ka mòn đềm kịt thềm chanh som phước tư xá mùi hoà 2 phương 3 hiền tuất lộc bắc thìn lả thái tình khơi nhung liễu nghè phụng thành nại thông loại đặc xanh mới văn vệ biển trung sinh cổ sân nén trông số
tăng cường 26 thêm 4 gấp 5 gầm nặng 2 phần điểm 2 thuế lính trưởng 22 đến 2 các ở của trở thu 2 khá 2 nóng tốc 6 nuôi lần sốc mạnh 5 thì ca 4 vọt 5 chóng tần từ phá hai ngoạn theo 4 nhanh cá cân 2 học 2 năm vô ni phi 3 nên lương 6 sinh đột 2 tương áp 3 cả thiết xanh giáng hiểu mức 4 bình về gần dưới giá 11 hình quân cao 2 sởi sau phụ nhờ chỉ tàu cứu dư dịch chứng vật quyền từng động 3 sản người nhẹ lên 2 mật một nguồn nhóm đường sức khả dần thặng tín tỉ xếp chuyến 2 mĩ tuần hàng thị văn anh sà pháo tám căng
cường công quốc 3 cùng 2 buông phối 3 giám ngày miền 2 hợp 3 sự kết 2 tràn bỏ húp phòng trao hiệu tuần lưỡng kiểm cơ hiểu chống tập ngô và em bà 2 trịnh lương quàng trần thiếu
công tác 116 những bố 50 ti 62 chỉ 2 chức 17 khai 31 cộng 13 dân 45 nghệ 68 dụng đoàn 18 việc 16 sáu trình 40 hàm 4 ước 7 nhân 66 và 2 an 195 viên 13 tám nghiệp 55 từ 2 tập 2 làm 2 binh 7 chứng 5 vụ 14 hiền với 3 tố 2 hoạt liên phản 3 thức 5 câu quyền lại ăn 2 vài ten mở 2 cao 2 trường 9 xuyên lễ không cắt nhận 10 thợ cho 2 cốc thương 11 suất 6 lắp tơ nước bán trực 4 nứt khánh xã lập 9 hoả 2 ông 2 họp giáo 6 tìm giống 2 tuyến 2 ì 2 góp con sở 5 tan bị ồ nhanh bằng 9 hà ngôi chiếu diễn chúng 7 cha mài bưởi sửa lăng phu 3 trồng đức 2 ba 2 văn 5 nào tốt quét mà rõ 3 trấn 2 thành 3 quốc 2 thiết tâm 2 điện 2 cụ 3 đề quĩ sức 3 tăng 2 mười hiến 2 tư 3 trong vệ thanh chấp ân đắp dối vẫn tầng khiến nhà giàu sân hạng ca đòi 2 kho ở của công lí 7 lao 3 kể trẻ bớt giày ghép 2 đơn nhặt rực tiến đình phân gia khởi tiền kì ơn lái mắc mềm bình 3 minh 3 nằm giá nhuần được phụ cả mạng thái thể lớn dở là tổ dưới sẽ vòng thầy ngọ khu có lê 2 giả toại chính đắt hậu đường thị hồ vinh thạch cầu giảng huyền hoa nhật đỗ anh vô du ích 2 đảng sản tây tiếc đoạn thoong
tác kiểm của 5 chuẩn 3 liên 2 về chiến 15 an 8 kéo quốc 6 năm 4 được 2 bộ 2 dầu sẵn số bán dụng 6 tại hà song 5 để 3 phí động 14 xã 16 kinh 9 này giả 8 tự ngân bảo 2 ở 2 phẩm 5 mặt 3 nay trọng quyền 2 chợ làm 2 nghiệp 2 và 4 sáu phòng 4 cán 3 giữ thời do 2 châu giữa 6 thực lên với 3 trong 3 toàn 4 công 7 lãnh đại phản mới gồm đưa viên 3 nắm tuyển huấn nằm ảnh nước 3 ghi mê xử dân 2 đề 2 tiếp điều 2 phân năng 3 gỡ hộ giai nhật 2 tham quân bạn lập hữu 2 nhân tìm bị lần hại 3 nhanh hoàn sàn đặc cà hai xây 2 bắt trao vĩ nguyễn chính quan thương 2 tin hàng phát 2 lâu 2 chặt đầu đa giáo khoa đào nhiều văn hiệu lao nghiên cùng du nông kĩ tư biên truyền tốt sản thượng phối tuyên
kiểm tra 75 soát 43 dịch 8 chứng 7 sát 25 lâm 20 lại toán 7 điểm 14 nghiệm 2 ngư 3 định 5 phớt thử nhắc thay dân tình tàu xong rút thực kê phiếu thanh hãnh hậu xe việt viên
tra giám 5 trung 4 chính 4 việc 4 những nêu 2 kế song 2 công 9 cách hành 2 ban 3 kiểm 3 đạt viên 8 khởi 3 bổ 2 và cứu 5 phòng 2 mỏ đột 6 liên 5 kiến thiết ở 2 xử 2 làm 5 thực 3 kết 2 dựng chống 2 tiền giao tấn 2 thay bộ 4 phát 2 về 2 sở 2 nồng 3 tháo dân 4 của 2 y thu giấy đang 2 lịch phạt lại 2 cuối ngẫu tội 2 cùng vụ 5 sẽ 2 bước xe ông khám 2 phối cho thụ cơ vũ 3 yêu cung bốn tính tán chiều toàn 3 trưởng hơn gần số chung 2 từng 2 giải thuê nguyên 2 quân nghiêm an đôn vẫn xác 2 có ra kĩ biên cá dừng đã 2 mở 2 gia chỉ 2 sát loại gây mục phê bị thao em tỉ tự tỉnh chuyển còn nghe hình truy doanh thương xã
giám sát 57 đốc 83 định 29 thị 3 mục 3 khảo 14 hiệu 4 tuyển 3 hộ sinh lí binh
sát ở 2 của 5 tập biển 12 và 2 hành 5 vừ thực 4 giao 18 điều 9 gây hình 12 kinh 5 khu 6 giấu phát 2 cơ 6 phạt 3 thu 3 hại 9 ập 2 đề 3 giữ viên 8 phòng 7 dùng 2 thương 3 dựng suốt điện quốc 3 các 2 đặc bắt 2 thái sông trẻ thanh chi với vùng 2 đa cứu công nuôi cảnh không cầu môi 4 bờ nhân 13 hậu trùng chương phụ được 2 từ 2 lợi sàn động mỗi nút 4 lưới nói 2 an 2 cứ liên 3 hoàng mười châu 2 dạy ấn 2 qui trưởng ma 2 đã 3 toà 2 bằng hạch 4 nước 2 tin quân quản 4 bốn lâu đi một cho 3 chuyên 2 nằm phản 3 trái bị việt đài gìn áp quần địa 2 đeo chống chảo kháng khám khẩn khuẩn đặt chặt 2 phá phải lập hạ khảo mục mang bất nhiều phong kĩ 2 tang vách tham thủ đội trật hàn mĩ đô tối thi chất dịch việc cộng
ở cơ 7 xã 15 cho 2 nước 8 những 4 huyện 8 cấp biển 4 rồi trụ trung 9 cần 3 khu 13 nam 5 mèo phường 2 gạc lò sì vùng 18 nhà 8 bình 7 ngoài 3 bộ hậu hóc nhiều 7 thành 5 cư 2 bến 6 làm gò 2 ninh 5 mới 2 chung 3 quảng 9 nơi 3 ngã 4 hải 6 kết u 5 chợ 8 một 9 phú 5 mặt 4 cửa 6 đức 3 thủ 3 ba 6 quê 6 chân chiều 3 thái 5 đô 2 hà 9 phiên hai 2 thu cũ thạch riêng 2 kiên sóc 2 cù 2 hồng 2 mộc yên định lâm đà 6 đồng 6 tân 4 phố 7 ghép 2 ngoại 3 la tràng huế 2 tuổi 8 đâu 5 bắc 3 mường 2 ngõ trạng nhiệt nghệ bà mảng viện 3 lào 4 kon 2 vào ngưỡng 2 qui dải 3 mắt lại 6 lối 2 tuần cộng 2 giai 2 nửa 2 mức 8 xa miễn vài hầu an 3 bãi 2 bệnh 3 làng tấm 2 đừng kẻ buôn 2 việt 2 bang 2 năm đài 2 hạt quận 5 phong ô 2 cực bán 2 vườn luân băng ngọ mát 2 suối chỗ hoàng quì cầu 2 trẻ độ đây 3 miền 2 bảo 2 nhóm lượt 2 cao lứa 2 cúp tứ 2 đấu vòng 2 điểm 2 hạng 3 lần các 8 nội hội 2 ải điện 2 sơn hưng ngôi thượng 2 phước linh khâu 2 trảng 3 chẳng thuận 2 cổng hồ 2 cha vậy quán người 2 xóm 2 mỗi học cương của 2 biên 2 châu 3 đó 3 tại tỉnh 2 phạm lời quân bạc gia bằng long 2 sê phần lộc tạm 3 cảng 2 đèo hiện tây 4 pháp trại 2 phút 5 thì lưng sài phòng trường 6 bậc tốp bảng sân 4 đầu 2 nghĩa 2 quốc quà lạng 2 giữa bố nút eo 3 yêu trọ khách và đan bị đông ấp câu góc hạ lớp tay nông 2 lâu ga 2 mương mạn 2 pa 2 mi thẩm hầm lu khoa việc đảo nhân nhật 2 trên ốt ẩn nho ổ loạt 2 ru sự khối vịnh xu vĩnh 3 viêng 2 vành xưởng viên cồn hương cẩm tù hàm tam toà thanh na 2 thường ấn kiến hoà kim 2 vân trạm 3 song thổ nghi sinh ý thảo nha gầm ia xuân duy diên tuyên phù lăng lí búng đồi hòn cam lễ gio cát phan vị
cơ sở 81 bản 15 quan 128 chế 19 thất cấu 12 hội 24 học động 12 do cháy 3 nhiên đình sụt lây 2 thiếu bị khiến khí 6 găm thể 9 điện 2 tu hướng sạ lao xăng 2 ngàn vỡ chở thân thổi tai biến giá thâm hạ có xung gây lên vụ 2 giới 5 bắp cơ đồ hàn 2 bằng lạc cô rò nội nhả tim mỗi phải bùi thuỵ mai yếu tàng tích phạm máy
chính phủ 78 cấp 4 trị 50 sách 71 quyền 57 trong 3 xin 2 thức 20 có trái công 4 không 3 hàng đọc đề 3 độc đối xoá điều quốc 2 chủ qui 5 đồng và 3 học chuyển khu mỗi thống 2 được 3 để mình 2 âm tuổi sử tả 3 tư 2 lại uỷ 4 yêu về 2 sơ xác 10 là 5 trừ bài toà rồi ông đáng 4 do phỏng các 3 thông 3 trường 3 phục quí phối sẽ của 3 bộ 2 từ 2 chỉ hoàn 2 vì 5 chính 2 trực 3 nghĩa 2 bất 2 biến 2 khách 4 toàn bị vẫn tự nêu 2 làm tin hành liêm 2 giúp dự những 2 sửa thấp cả quàng ở co trích lê trung nộp xách đạo 2 sức mĩ tay sự hãng ngạch giới nó kiến nhờ diện giữa 2 danh phạm khoá ngọ luận gốc thể người bản hiệu mạch vụ thất yếu tâm nam tông đảng hữu thân cung 2 biên thực điện nước giáo pháp con quân nhà địa ngân tiền
phủ yêu 2 trình 2 hướng công đứng phải 2 quyết 2 và tăng đoàn kì đề sóng 3 chiến bụi điều 2 lí 2 kết trắng 3 qui 2 hung bác kéo lớp đỏ 2 xưa họp 2 dầy khắp thủ vừa 3 có nhận 4 việt 2 đạt cũ theo ở liên 3 các bao phản kí ra tung lên hồi khẳng 2 lâm 2 kín 2 nêu phủ bạt tạng xanh bóng thoát truyền chủ chỉ cà thường lần điện số mĩ anh nhật trung thái hàn lào mới kiến xem ban rừng
yêu cầu 82 cũ 2 chung nước 6 thương 6 quí đồng não đặt sách 2 trộm tình thích 2 dấu đương
cầu đẩy 2 phòng dựng 2 nối 6 sau phao 4 treo 10 mới 3 thang 5 toà giao mưa dân 3 bình 2 đầu tôn nhật 2 các 10 tiêu 2 giả giấy 4 cung khởi mĩ 2 cấp 3 cũ 2 chuyển an 5 thăng 2 khóc chanh xưa kiểm 3 đổi và 2 tuân buộc cảng 3 long 6 lên cứu 4 ghi rà là cứng 2 bảo 2 thị 2 kể mong 2 nguyện 6 đã hình giải 2 làm 2 diễn 2 xã 2 thủ 43 rồng 4 đường 3 lông 5 mây 2 bãi 3 cho cập toàn 3 giám 2 hàm tàu 2 bê được chia chậm kinh phát công triển ô phố gỡ để ban 3 của 4 điền đối đi tiết chi riêng huỷ nộp 2 trực khắc giẽ đặt hữu cạn 2 phúc 2 dừng đòi ẩn chủ nghẹt xử 2 nứt thông nhà 3 kĩ hoá vượt 3 siêu 3 hôn 2 truyền 3 hài tre 3 chính chao học khẩn 2 niêm chương 2 thanh 2 bị gãy chỉ giảm khen mua dừa vừa nghiêm xe nhân 2 thiết 2 kì 2 xanh dạy thành suy tâm nông thổi ngang 2 vàng nguyễn kéo cần trường 2 trời dao 2 may hàng viện kè kế kiến ngói khỉ rạch phú ông vĩnh hiền phong vồng xin tiến lao trượt lãm khuyến đài dây sắt gỗ máng cất dẫn thép tràn trong thân cạnh cao nội tự chúc nước gai môn phà cơ sức bơ cổ chì
đẩy nhanh 10 hợp 2 đột mạnh 31 tăng giá 7 xe 4 né 2 tranh con 2 tiến gậy 2 cao 2 trẻ quan lùi 6 đường nhiều trách 3 phản giao chuyển thương lên 3 xuống ra vào thuyền đưa đi người cửa tới về ngã hàng lợi bóng qua đuổi
nhanh giải 2 phức xuyên hiệp trí 2 chuyên chóng 9 chuyển 2 từng nhiều 2 huyết hơn 2 gấp kẻ căng tiền thể mà từ tàu và 2 tiến 3 gọn xử khu nhất ế trong 2 vượt ở trẻ nhưng cục dân khiến kẻo nhiễm mạnh ngập là nhạy hết tay nhổ nhức phổi tạm thóp quá việc
giải ngân 13 vì trình 8 quyết 57 phóng 29 nhất 9 cứu 21 hạn 2 thành 5 tán 4 con thích 19 pháp 47 hạ thưởng 22 thể 3 viên 2 kêu cảm nhanh độc 3 mã 7 toả 6 châu vô 6 người 2 nghệ 2 bóng 5 quần 2 chạy 4 mới cờ 3 tại bông toàn nhạy cơ 2 chu bốn nhằm trước đầu thoát 4 khuyến 2 suốt nhiếp bị đấu 5 từ trẻ 2 cầu vua báo 3 trí 4 khát 3 hoà 2 ở 2 tay giáp thế 2 vàng 2 gạo lễ 2 rõ hướng hạng 2 lời 2 lí nhì 4 nhưng trong tìm đáp 5 cho 2 đua 2 a diễn quay hội ba 2 đặc điệu giới lao nén oan phẫu 2 quốc 2 tích 2 tội trừ vây việt chi chấp ngoại xuất tư nghĩa bạc đồng toán nhiệt rượu giáo cao văn phiền bày binh chuyên nỗi tranh dân
ngân vốn 7 nga 3 hàng 73 sách 33 ì hà 3 trong quĩ hàn ông nguyễn thị 2 đoàn đinh bác đứng mới hoàng
vốn đầu 9 thừa ưu đã bền trả điều 2 lãi là 5 vì hoá 3 khổng theo ngoại 2 liếng 3 đăng tại gây bị không 2 phân cổ cho 3 trọng viện bằng bố từ đào sang hiền vay 4 thắng nằm bán khởi lớn chiếm có dân doanh cư phim mùa nhà 2 đòi chỉ mua đóng tên trồng kén mắc ngăn khỏi tắc cao ghi vỡ tư triệu xây thành
tư công 12 nhân 11 tỉnh pháp 19 hoặc cách 4 lệnh 15 bộ vấn 15 chưa tuổi 2 giờ 2 nghiệm không duy 6 nằm cam bỏ thứ liên các lưới nước 5 có 2 mạo 3 tây bán 2 qui 2 y này dự 2 chây lúa nông 2 mong hàng thương lắm dàn liệu 8 người 2 võ lành trời do đặt thanh mận loa gần và 3 chứng 2 về của 2 trang 2 uỷ nhà 2 trực 3 phần cá 3 gửi tưởng 10 trên tiền 2 ẩn mà đứng bóng tài 2 cải hạ 2 vì đơn phòng 2 khuyến phương sự mặc cũ như ngoại được 2 thu đồng 2 trước tự lợi 2 thế xong hiền sở ra liêng nhạc hiếu kinh 2 phát 2 bản 2 tế xây 2 vốn vào mới tư dài bất cho trung lớn vàng mở hiệu mua nâng khoảng theo gián thua trọng chiều sản 2 cơ thục hướng
những tháng 2 vấn 3 người 23 vụ vùng mẩu đêm 5 hoạt năm 2 khác nén khí bao lỗi gói chuyến 2 trường 2 chiếc 4 đứa 5 quả bà 2 con 7 nơi 4 nếp 2 khoản ngày 16 đoạn 2 tác 2 lò toà căn gì 2 chính lời 3 thú mảnh 2 luận khúc làng tấm tồn 2 cái trưa bóng nhóm kĩ pha tình chàng phút cầu đảo trò tập gương màn sắc dấu 3 cổng hàng nấm câu 2 cô 2 đặc lá cá hôm kết qui chặng tật hủ thành cán quyền trang điểm mái 2 mặt nỗ đốm điều gia bản thám ẩn chữ bất nhân kẻ tín việc ca mảng làn nẻo ngư nét bạn ngôi tiểu kỉ nhu từ thị khó hộ lao buổi quán cú thí
tháng cuối 3 cao cán bảy 15 mười 16 đối trời 2 tù đến chị tìm sau 3 đầu 9 qua 3 trước 6 nay 2 phải 2 đã 2 giêng 6 sáu 5 vượt công ba 5 tiền 2 để tuổi 5 một 2 năm 5 eo nằm bảo tư 5 chạp 5 ngày thắng thu 2 chay khai tám 6 vét hành mừng cá của âm sẽ rỗng dong hỗ sở đóng lương cho chỉ hai 2 thi lập có 2 y bằng thuộc ở các cải không thanh hàng sức mới mặn rèn này 2 thấp chín 2 thẻ nào
cuối năm 19 cùng 30 nghe gió viết tuần 11 tháng 7 vụ 2 quí mời tại vận đời không ghế vòng bỏ sẽ hơn đề nên khoá thế đọc xuân thì bật khiến hợp đội bãi cầu khoảng nhiệm nhiều phiên nến của chiều thu
trung ương 54 dân vào tâm 70 đông 11 quốc 30 đoàn 3 tá 8 học 14 gian 9 hải 5 triển vắng chuyển 7 bộ 8 thu 11 lập 4 vốn hành kiên 4 mi bình 15 thực 4 niên 2 vệ 5 ở 2 đội 3 uý 6 làm tướng 2 phân phi 2 tháo 2 tuyến 2 tham quyền khoe tìm lương 2 mưa 3 kém 2 cấp 3 đón phục lưu với liệt á thành xây nam thắng nguyễn 2 quan cao 2 ruột nguyên trương ngày hiền lê vũ phạm hiếu kiệt lí kính dũng phan tuổi ông hoà 2 phần hạn thế
ương bế 2 kết làm 2 châu hụt đề đông vẫn huế đoàn mặt 2 diễn văn sớm hội đảng 4 của ban 2 quân 2 phân giữ triển biểu sẽ trong ngạnh có quá tri quản và
bế mạc 12 con 5 văn tắc 6 ra 2 giảng 4 cháu 2 thị cậu ích vợ em quan bồng thốc
mạc thông kì 3 nêu triển hội 7 tại 3 thuỳ 3 bị nhấn muộn nhợt đã như ngày 2 sau với 2 cơm quang 2 lớp 2 các 2 đại lúc tối bộ có hiến quốc thế rực lễ thị mang người thiên hoá
thông qua 27 báo 38 tin 84 đào giữa quân mở cho 2 thuỷ đục minh 19 phản vận 6 tấn 5 lệ nguồn xe 7 hỗn 2 nhắc trước quan 8 hoa vào 2 từ trên thường 3 dữ cháu tư 8 hiểu dân phan hướng khuyến điệp 7 hành 2 phải dòng có phân yêu tình vi suốt 6 tầng khan đường 5 cáo 5 thông 4 gửi thạo 2 giảm 2 dịp 2 làm đề bốn được sau cảnh tước xử cánh thoáng 3 tê 3 túc hạ thầu bị kết 2 khai liên 2 giao công 2 nhận tạm cảm số nhà ở 2 đồng nguyễn cụ phạm bán hứa reo thanh lê ngư đô xanh nông ùn thuận tĩnh khu trọng
qua nhiều 4 uỷ nghị 4 phát cổng 2 đấu 2 đã biên 6 năm 2 hẻm suối 3 cường mạng 13 hàng tiếng 2 sông 7 lại 4 khe toà hành lỗ đêm 4 huyện 2 lật trạm 3 người dự 3 ngân nhích tài 2 soi kiểm hai 2 phú tại 2 cửa 4 dịch khám 2 chín luật 3 tuổi cáp 2 cơn 4 hơn tăng tin xã đường 6 ống những 2 tàu nước 3 ngưỡng 2 các 3 tháng thị biến nhanh gian mái đều đời 11 tân 2 cựu thủ buổi ti cầu 3 giọng chiếc 2 lời mười 2 lưng cung bãi đèo phà chuyện cục và 2 thư ninh bảy nhất việt đơn nguồn tuyên mặt ban trang 2 ứng làm công mức số tổng kênh 2 bằng ba đau lối chuyền điện 5 giảm trường luồng nghệ vạch nhóm kế tem không 2 bản lỗi mọi tuyến vùng 2 đi trong gói thời một nghịch trời màn trung hội ô phi sàn 2 tấm tầm mũi vân ca mĩ bảo bán hầm dốc chùa lào
nhiều quyết ý 4 tổ cụ 2 về lô 2 chuyên 2 đồng nhà 7 năm 15 văn 3 cựu 2 ngày 3 thành 2 kíp ma giấy địa 3 tài 3 hộ 5 doanh 2 trái tiến bạn thẩm người 28 vật 2 chủ 4 nhất 3 làng nước 6 máy binh khu đại 5 cán hãng mã tiểu thỏi tỉ 2 khoản hành viên tầng tỉnh 2 nơi 5 dòng hơn 6 là gia 5 lời luồng lần 13 đêm 3 bí vi mây 5 lĩnh 2 tạo bậc 2 quầy bữa mồ trường 2 em 3 sai 2 thực vải vườn giường ít vòng 2 đường toà 2 tiền tuyến 2 khoai cầu bàn nữ 2 tay trang câu 2 cây cột cô trò hiện manh chỉ chén kết nhu đối quốc sổ mũi hội sản huyện vụ 3 hoạt hầm dư day hồ khúc ẩn nhạc dầu thượng chuyến nhưng 2 xe lên lỗi thách hạng 2 qui chức thương loại lớp mảnh mảng rau cảnh mái nội làm nhiệm giờ 2 chiều tai khắc bản mô điểm phách ngôi công sở loạt nhát thời khó mặt cửa
quyết sách mới 3 định 67 liệt 15 địa thông 5 thí hồ 2 thì phản 3 tranh 3 tâm 8 sẽ 2 thắng 3 chung không 4 đình khiến chưa truy toán 2 về 3 nấu đổi cho tháo xử miễn chiến 2 việc 2 sống 3 ông đòi của 4 trước với kịp 2 đoán 2 thêm bỏ số các 2 dự xong khiếu 3 đơn dứt 3 buộc được 2 nhận là thủ 3 bám giữ chống bất hành thoả có tuyên nghị chí tống đồng 2 đinh võ vấn chế khó vướng bài mâu công xung triệt vụ nhu tình kiến tin chính nhanh tử
sách quan đặc 2 cử sau những nước tạm bổ bốn 2 trắng 4 nhà 5 tiền 4 tài 2 tại 2 xã 4 trung 2 hội phòng thị 2 hay cho 3 sao mới 6 nhẹ giáo 8 truyện vào địa 2 hộ an mũ bảng hỗ 2 vở 2 chào không 2 leo cầu khiêm mùa mối thiếu giải con người 2 chậm giấy hơn quốc 3 đối 2 gồm 2 khi yêu nửa kho kịp lí cắt tôn cuối mĩ cũ kế truy 2 nạn 2 dành vượt ưu 2 giao tìm được gây báo chế chỉ bội minh giản nhập 2 mở thuế 2 rút 2 sân thất do sẽ bạn 2 cấm đội 2 hán tiếp dự 2 ban triều nào khách và là có 2 đến bảo dân 2 thương khuyến đất pháp đãi thu tín kinh đề ứng khủng đen tập đăng bán trúng thí liệt
quan trọng 42 điểm 12 quản 7 này chủ ngang 2 điều 21 kiểm 2 đến 10 hệ 31 đối 2 nước 2 run một cảnh 8 chức 22 công 7 soi an 5 tổ 2 chứng thi 3 họ 7 y sát 14 tình thực 2 tâm 15 dự bị lạng lơ 2 nhằm phối hải 2 tham 4 trắc 4 trung 2 thú 2 dừng đơn 2 tặng không đá từng lạn hàng tất chiến âm thuế 3 hà lẫn rùng khách từ chịu 2 báo lào học phòng 2 giám bạn nhà 2 đăng thận lục trẻ 2 quân triển chính cấp thẩm 3 đại tiếp trở 2 cho hiện làm mỗi năm trước khí 3 cần xuyên dịch tư cảng thắng chống soạn dẫn kết hướng vịnh uống của được bắt chấp về giữa khai hành kì liên đòi chưởng nho doạ tới lại kim chí văn sơn thị phú toả thiên môi trường cửa việt tài
cử tri 34 quốc 2 lên hội vòng hứa nhân 10 cán 3 tạ 2 giật uy phóng bảy tổng 5 sớm niêm của cánh cử 2 giải 2 gian gây chỉ cư động nghiên ở lại thiếu vào 2 đại số 2 đức địa bác gồm quê giữa viên 2
tri hải phải xã sắp đề thức 5 ân 12 phấn bỗng về đi 2 tình tín được 2 ủng hô 2 chưa cử yết lắng thẳng tuyến đồng củ huỳnh quay tôn phương thạnh
hải phòng 23 hàng sản 10 trình 5 quân 21 lí 6 phù tới 2 quan 25 dương 13 phục vân 12 được huyện 2 tỉnh đảo 5 yến 5 điều minh 2 đăng 9 hậu 3 giảm ở 3 phối đồ 2 hi lưu 4 chờ vẫn hải đội 2 cảng 2 ngoại 2 duyên lãnh 2 tàu lao và châu 2 phạm thông hồng nam 3 lê 3 trúng việt bình nhơn an 2 phấn quản anh 2 hà 2 vi quỳnh trần cháu linh 2 nguyễn tiến 2 âu 2 miền đoàn chiến cẩu lăng thượng tặc vương triều đông long sâm băng vụ phận mã 2 khẩu hành tượng đường thịnh thành vực ninh tây quốc
phòng kiến chống 40 ban an 7 lương tới 2 cõng cửa 4 bàn thủ 11 quốc mĩ 2 giao 2 cảnh 9 trọ 8 quản 2 đám hộ 6 ngừa 10 xử cháy 17 độc 2 ở 4 rồi phân mấy không 7 nào vì bắt 2 khởi ngủ 4 kiểm đầy 2 kẹt gần lưu 2 thí 5 thích triệu lốc kín chóng uỷ đăng 2 khám 3 mổ từ sẩy đeo bệnh 5 uốn với thi chở khách 3 dại 2 giáo 3 đồn nghỉ 3 gặp cả tiểu 2 vắt lặng phủ ngự 4 thay máy vỡ bắn hồi quạt kiên tổ 3 vỗ bị hỏi bảo nhân 2 và 4 chính 4 bộ 3 tôi thông cơ biên 2 việt 2 nước tỉnh 4 giữa đóng phát 2 đề huy kết tiếp 2 tối hậu sơn địa trấn vé 3 vệ 3 cấp 2 tiếng tuần 2 đều ốc công nặng trao trước dịch vững dân bán hải nộp gió phong ít xây hà báo leo dự nên nông cha nga tránh phấn họp
kiến nghị 24 nhân 6 về 8 tán 2 hai 2 bạn hàng bộ công 2 góp 3 thức 15 tăng 3 một 2 cần tỉ cho 2 trúc 9 khu đề sự 2 tạo 3 giang cuộc trái 2 nhiều hoàn 4 bò vàng vào của 2 dự 2 xem bảy băn cử 4 tổ 2 diễn 2 theo thành 2 cân từ chung lễ 4 ca dần giảm ghi vua quanh phong chứng định ý lấy nâng cải sợ phê an 2 chạy hoán ra đầu xương khởi sẽ trong có khai được đến đỏ thiết
sớm tháo nạo hoàn 2 muộn 2 hơn 2 ông 2 trở được thương trước khuôn sương 3 đạt 2 và 2 trái mẹ tan nấu giá để giải về tự có 3 mai đưa người vượt dễ hoặc nắng mười sửa một cụ tối 2 kí nhất thành nắm an tiếng chữa đội tài biết đời lương thì ra nên quay phụ ngay rủng hôm ở bất mồng
tháo gỡ 17 xuống nhiều dỡ 7 đào ra đường 4 bẫy hay máy băng giàn thiết bảng tạm
gỡ các 2 dự khó 10 bài 2 vướng 7 thẻ 4 gửi tiếng mã giao bỏ 7 hoà 3 gạc 2 điểm 3 cộng ổ pháp được đáy nhân đường 2 sau hàng không cựu người thuế gặp báo doanh cử lãnh rối phạt phong mìn nút 2 mạng xuống cài rào lưới thế băng tang bom
các dự 3 cấp 13 cân tỉnh 16 dân 5 bộ 9 tiểu 3 điểm 2 bạn 8 qui 5 công 8 bậc 2 nhà 28 vấn 2 đoàn 3 nước 30 bên 13 phu bé hãng 7 cường 2 liệt 4 lực 6 anh 12 nguyên hướng đơn 12 điều 2 em 34 mũi bị 7 con 6 đồng 9 chuyên 7 mới 2 vùng 4 trường 9 thông 2 thời 2 thẩm hiệp phái 3 băng tay thoả sự tổ 6 cơ 10 chị 3 cửa 3 hành 2 khoản 4 thùng cụ 10 doanh 4 đại 9 ngân 2 buôn sạp bon 4 thành 5 tội 2 đường 2 đối 9 lô 2 ông 11 hạt chuyền chợ xã 3 quyết 2 cánh bác 5 vật sư hội 3 hộ 6 cháu 8 tân 2 bản địa 6 vua giáo 3 phố bếp huyện 4 bô ngả ca học 3 đội 4 thầy 3 cầu 2 chuyến 2 môn 3 cô 3 đô 3 nhân 2 nghệ 4 tờ phần nền 3 tiệm chiến 5 cụm 3 ngành 4 mệ sở 3 cây cục thế 4 loại 5 nguồn 3 vị 2 lớp 2 diễn 2 cảng trưởng cam nhóm 3 thí sân tuyến 4 biện 4 tranh trạm đầu khu 4 tham luật 3 mục 2 chỉ 3 rạn quyền cuộc 4 bang 2 quân phát dòng y 3 nữ hệ 2 kĩ vụ 3 thanh trinh siêu ma mái mặt 3 pháo sông vũ mẹ đảng quĩ 2 tấm nghi 2 bà 2 phường 2 nạn 3 uỷ quận dì chủ 2 ngư lão thủ 2 nghiên bệnh 5 mạnh cộng võ báo cặp hoạt chương chính giải 2 nhiệm yếu nội hình gia dịch sản thị mạng cá tập trận 2 tác tầng di lễ làng phương 3 tài 2 dấu triệu quốc 2 lệnh quan mẫu ngày năm tháng kì bước ý kiến nghị văn kế phiên lãnh tiêu 2 khâu thiết hiện mức tôn đợt giống hồ loài phòng sàn tàu thiên trung ứng viên xe ban lĩnh
treo kéo kín 2 bị cho đến băng trang tấm cả biển 2 nhà thịt ưu vì chủ nơi 2 bức dân 2 dài ghi còi giày trên lủng xích hàng nhỏ chia đề bà 2 giò 2 ngừng đèn khắp khung chuồng cờ sợi lơ đường bắc ở gió
kéo dài 55 co 3 lên 2 khoá cắt từng tới phong nhau 2 dây theo 3 ép va kín mang người 2 pháo 2 chụp một về 2 chị được bàn chặt xe cứu gỗ phương khách đến 2 hai giãn thị quân
trình phương 2 tại trước 4 nghị 3 sau rõ mục 3 lập đắp quốc 5 truy 2 hữu con quân ứng bày 8 thu 2 hội bê giảm 2 ba 3 nhà ấy được 2 bình 2 chính 2 thực 3 phi phải báo 7 khoảng tư 2 mắt bốn biện tự 6 lưu số 2 độ 11 diễn 6 gần từ 2 truyền 2 dự đầu bản cắm của tường 2 viên 2 khuyến 2 cụ công 3 một trụ có 2 nội chuyến nâng hành 3 điều phần hằng học 4 lấy ngoại 2 xuân xây 3 xoá 2 tắt khám 2 năm sắp lựa chào ăn nghệ 2 làm 2 bậc che chịu dàn điện 2 bảy đô hoàn hư trên bỏ đã tăng đường trích hải niên lộ chú vận mong nước ngày mỗi sửa khép rút xe tầm thông bảo làng hạt 2 chưa tuyển đối diện hà cùng thuỷ lần trần kiều liên 2 tri giáo 4 hợp đào phát 3 nông giao tên mới 2 văn biểu kỉ tín hỗ chuyển phối vũ tiêm chất kích trọng môn thời di dài chinh khởi trở xanh đi vượt tìm về
phương án 27 theo châm 4 quyết làm 3 chịu được 2 lên tiện 32 giáp trên thông bắc 2 về 2 không 2 xa 4 pháp 9 chấm 3 hai 5 bố 2 phun đứng thay thả kiến đông gấp di tây 5 nơi 2 hướng 6 đi mà thức 5 chia giả chủ 2 động quảng kết lực đồng cần 3 khẩn nam 2 đầu hậu vững diện mang tụ nhận thuốc thi bị tham là góp thảo 4 vào lê 2 bùi vi vũ uyên đỗ nguyên nhi ôm điều thuý cản nga nguyễn mai 2 nghi pù sau phạm dương linh 2 lao trang bà anh chi hoá phải khác có trong đã này đang áp quân
sắp xếp 12 đi tới 2 phủ đoàn có thu làm bán bắt nghỉ hết huy cưới
xếp đơn 3 cả chống hàng 21 trộm tổ vòng theo hạng 10 bánh bún tôm thành 2 sách lên gọn hình khấn bắp bộ ai chỗ để dàn cán công về xó đồ vào
đơn vị 78 giản 18 phương 8 tình giá 9 người hợp phản xin 5 kiện 6 kích điện 5 thanh 2 hàng 18 tiền 2 tháng tuy mỗi lẻ 2 tố 7 nhường tới 2 góp cho thân 5 kiến đề 2 cuối khiến mua nữ 2 đặt 3 xuất lập 2 đến là 2 trở cờ viện vin thư 3 một toà khống 3 để thiếu bãi cũng giả được lần cô liệt do bài nguyên 2 thiệt ông gửi từ 2 li 2 của độc côi thuần thuốc khởi khiếu 2 đăng sơ ca nam chất ngữ kháng trình 2 đả điệu trị tính kêu dương bào thương chứng 2 chí
vị hành 6 trí 25 cán khách 3 xuyên 2 đã 3 lãnh 2 phụ linh được này thi 2 thành 3 cay máu miền cả ở mười con cung 2 mặn 2 cầu khẩn của thần già thay mảnh ngọt phó địa 2 nghiêm và chư đo chủ chức 2 bạn nào đồng việt biên đăng nêu khác gửi mình công mới vững tân kết nhận sự 3 phải tại không đều giành đại chú tết 2 huy cổ tôn quen cho hương thẩm coi thiết tướng thế 2 thanh pháp thương vệ liên bầu 2 quản tổ nghiệp vận 2 tư y trực quân khai vũ kiểm đào trong trúng tiến quê đặc
hành chính 58 văn 2 trái 4 thông 5 mà vi 72 động 38 trình 29 rục lệnh trục trong 3 lang 24 công 10 ở 2 án 16 ít viên 3 xe 2 cho pháp 9 như nhà quyết 6 khi cầm khách 24 thương trơn hoa 4 đoàn 4 lí 9 kỉ 3 quân 6 nghị 6 luật 4 chỉ 3 nghề 10 kì học qui 5 hạ 7 vớt gia 5 củ tím 4 ngò hương 7 qua xử 3 đảng 3 phối tỏi 2 trang 4 dang bản sa sẽ hung 10 tám trên 2 kèm và gồm tấn thịt mớ thử 4 trẻ 2 biểu phần hoả săn khúc 2 kiểm 2 các bộ 2 hồ kháng lần chăm trung 5 cùng 4 tri áp đúng 2 khoá mừng tới được linh 2 chung nghiêm 2 ngay phiên 3 thủ tem cán thi tiến chấp ban điều phát vận lữ bạo hành tinh 4 tung 2 lễ 2 lưu mười để nướng nổi nhận nhuận hết tiết thúc của sơn vợ doanh có khô thiện 2 tốt xong quần giá kinh 2 hoạt quốc tỉ với hình hiệp hoá khất lá nghiệp tây tội tuỷ xác đạo quyền sử cung cước khiển phi
cấp huyện 5 xã 11 mạnh 4 đổi 3 trực độc quốc 6 quan 3 này cứu 24 chín có 2 tập hai 4 ba 2 tài 3 thẻ 3 bậc 4 cảnh dưỡng 4 tạm lắp năm 5 cực 2 giấy 8 phó 2 một 3 trên 6 tín 2 mã 5 thiết 2 và 2 neo xét dưới 3 phép 15 liên 2 ôm dịch 2 mười 4 xuống 3 cũng chuyên hưu mỗi 2 cao 23 đông 2 mới 2 quần kiều lại 4 uỷ 7 trung 3 để phê phân 2 vé thâm 2 đứng lần nếu dân phương đất bệnh cả bảy nghiêm quyền 2 các 2 thuốc 2 hằng thất 2 nước 5 thêm 3 chia 2 hiện thứ chốt lí 2 xưởng kẻ thông 2 thị 3 tư 2 ưu hộ 2 tướng 2 đầy hệ mai bản 2 công 4 nhà 5 phúc tỉnh 4 bộ 2 gạo 2 hơn cửa thủ phát 3 bách 9 nâng căn 2 tám sơ 2 không bắt giăng sổ 3 thế 2 giai cấp tốc 2 vận khung ở khẩn leo sau lưới đê ngòi khi thấp sữa cho nói đường huỳnh sắc 2 nhất bốn 2 tính điện bằng chứng 2 độ cơ 2 thành 2 phường chính học quản vốn kinh số thẩm hàm nhật bù trưởng ngành thoát máu 2 sáu nào chiến đội sân mầm tiểu báo 2 quân 2 nguồn hành khí kĩ chủ biến châu nông
huyện cấp kết thạch 2 mường 3 nong đông 2 tiên 2 lĩnh quì cư chỉ đón 2 tháp ninh sóc 2 sáp còn nậm mèo 2 hoàng phù biệt bảo chợ 2 ba 3 uỷ 5 cần 2 hương 2 núi thoại cử đức 3 minh mù nói 2 yên 2 hứa hải mỏ đảo 8 miền 5 cũ 2 bù si ven an ân bá hết bố cải nhiệm người nghèo 2 trung cựu mộc nhanh trực trảng lệ phú 3 tương bám vùng 2 biên củ bình nhà hóc đội thanh gia hoài long lị nông mê quốc đường chương thường đan ứng mĩ phúc kì 2 đồng sa bát trà đoàn bến châu
bộ nội 11 máy 17 trưởng 42 tỉnh 3 vận chính 4 bản phận 14 hướng cơ 4 phải công 48 các 4 thực biết tư 12 hơn người chiến 13 lên ngoại 19 qui 6 lão đội 43 trong 2 tiền quốc 10 đàm 3 binh 4 và chỉ 10 hài tàu 2 địa 4 trẻ 5 doạ vừa kháng luật 10 quản 2 ý gửi vẫn kíp gõ 2 khoa 6 không băng cảnh uống an 3 sợ 2 đá hải 2 tài 12 ngành 5 khách nhận 2 yêu xây 5 giao 3 hứa bến dữ 3 nông 6 khuyến đem dự 2 y 16 rầm bậc bấm dôi 2 nhau quảng ngập nhiều có 4 ngày 2 xe 2 của 3 thoái kiêm về 2 thời giáo 8 hàng 2 học 3 vui văn 8 xuống 2 chuyền hội để 2 xương 2 gien còn túc quân 5 lao 3 nơi gió 2 sách 3 nhảy lởm váy nguyễn thể hưu 3 huy phim 9 chưa sưu 5 được 2 thầy truyện làm mái thảm viện 2 thông 4 găng thanh 2 hãng lãnh 3 nhiệm ban 3 đến 3 thiết hoàn đoàn 3 trân cấp 3 đầu chủ 6 ngân 2 hành 3 nghỉ dụng liên đại 2 phân gìn ở 2 đánh nghiêm tiến tiếp 2 cho tem 2 trực nhân tuyên xin chất bộ phòng 2 vi 2 đạt hai đo phường 3 miền 2 lưu nữ 2 lắp thị sự thuế 5 thiệt ăn sẽ rét sẵn quanh bám xã 5 mặt 4 cơn xóm bổ cười hồ 2 lạc 2 ùn cập vượt 2 nhớ 2 bóng 2 cấu liêm 2 chung rõ mới thôn 3 củng kê kĩ 2 hưởng huyện 2 từ 2 cả điều 3 bị 3 hút gây buổi số lắng lĩnh 2 chi nghẽn mã 2 môn 4 râu năm chia ngờ nhà nhũng sạc nửa ra vào 2 sắc tác tổng 3 trung quá sau trần dân 3 thao triều ảnh 2 tứ ba đôi tộc tham 2 não xử lọc gen đồ dạng thủ tiêu 2 lễ sản thương đề 2 trường hạ chuyển pin thuỷ trang nuôi lòng cảm sậu chứng kit năng điệu ấm phát giáp óc hiệu bài đảng 2 kiểm nguồn biên cách hà nghệ thành đất hoá kế
nội vụ 13 trú 8 đăng bài 9 hải 2 triệt trợ 5 tạng 4 cao các 4 chiến 2 tệ tạo chính 4 địa 12 tăng đẩy lực với đột dung 21 bằng ở thành 3 ô 2 tiết nhiệt tá đang rung đi 2 đan bày bộ 13 công tâm 2 lưu tôi của mười lãnh là luật chín qui nam viêng đô 2 vắng cháu 2 rét sương đồng nhiều tổ xưa ngoại 2 soi 2 điện đổi treo dược y thay mới liền bùi mùa nguyễn khí thất 2 xâm
vụ lí quốc 6 đảng 2 công 13 tỉnh 2 thành việc 26 kê cảnh giúp vận 3 gìn quân 7 tại 4 đón đánh 4 phạm 5 tai 7 án 39 tranh 3 nâng phá 2 liên 3 kiện 4 quyền 5 trộm tối sập 3 hành 2 thử lúa 3 nhiều là 2 tìm giải biếu bục lật 2 quả hướng máy 2 nổ 4 đất thương 2 cấp 2 đầu mùa 3 tôm thu 2 cụ trọng 6 trưởng 5 pháp cầm phòng cùng giám đại được 2 khai trở cai cho 5 buôn phóng chuyển vào 2 lẫn bảo 3 ở qui cộng phát 2 toàn phức cháy 9 cướp chiếm của 2 tham kéo 2 nhưng giảm 2 đóng cập vi lựu ngay lãnh 2 tra tạm sạt ngộ lễ xe sai lừa 2 thảm 2 va giá vải cải chiêm bị giao 4 tuyển hỗn bạo nhạy cao hoa khiển lạc nhân 2 trục để đều thang này lợi 2 trình mới 3 các chìm hoàng hàng bản lấy số tài y ngân du lưu ăn chăm hậu khám môi trực khách viễn kĩ cung bưu tốt
lí giải 5 dự 4 vốn sử 3 dứt 2 và 2 giám mật thì lịch 8 hàng 2 ra xuất học 3 ảo hơn 4 có 2 tài 4 toàn công 2 khám đất 3 chỉ quan 2 khẳng nghiêm 10 đổi thủ chậm sai vỡ thức rừng thừa kí 2 thị 10 sơn 15 kiêng treo uỷ 2 do 13 địa 3 chất nhưng nếu 2 cán tạ về tăng anh lượng thuyết 5 quả bị tưởng 7 trọng 2 đám trồng nhí thể di cảnh mạc nhật của hình đường 3 gọn xả nhà luận 7 trưởng 2 trại 3 sự 2 dân nhóm đại 2 hội tiếp hành 6 chặt bộ quân 2 tin sau kịp miễn vũ chuyển không 2 rác người cho 3 cư liên vì hiệu thảm tình chợ 2 bằng đáp bởi những nói núi lẽ 2 hồ trang nhiễu nền vi 2 thuộc đến du uống 2 giá thuyền thất khiến thích xử 2 lo hợp 2 được giúp hải 2 kiến đạo quản tâm vật vô lí 3 thường 2 thắt lao 2 an tàu quĩ sinh sữa tránh trẻ suốt là trót ngoại nhiệt ngọc từ tự lại hoàng sa 2 mộng gia phạm 2 châu tân hoá 2 bá võ thiếu trung thanh hưng hồng phan thu hạ thiện minh lê bùi chị trần nước 2 bản biến sách thuế bán vé làm xách kỉ văn
vì sao 21 buông 2 người 4 lợi 2 lúa ngâm vài 2 quen tiếng 2 thế 3 vắng áp 2 ma vụ 2 hít còn ngõ nhầm nhiên nạn 2 một 4 đâu thiếu 7 sử tuổi cổ giá 4 từ 2 cấp lô dư tôm 2 văn bệnh khai nguyên phòng cấm 2 ruộng tiền xem tâm bit đơn trốn gánh máy 2 đói các 2 rác giao nuốt nắng ở không 2 chỉ đọc 2 nấm sốt 2 sự thạch vải mắt trẻ 2 lí sáng mục quyết chấn phung mâu 2 búa suy nhập ba khuỷu hỏng mặc ép phát quảng xấu lời cầu con bạn vợ hoá tiếp bất 2 mùa ăn 2 biển mai quên đốn ung 2 vay an giàu có vậy 5 đội gió 2 hành nổ 2 xóm qui câu ham quê học 2 đất bão làm nước dân tình hàng sương 2 cúm sóng mùi đá cờ tin sâu nghệ nhận ghen mạ lo mặt sạt mức lẩn mơ tài nợ nhớ dùng phương nhân để tải thi thâm vết cộng 3 ướp xu nhu yếu phúc đầu nể khoản được dịch chất xe
sao phải để 3 cho 5 bắt kê 5 treo lưu 2 số cán giá hoá người 3 vua quyết dán 2 vẫn không 2 chổi muỗi la 2 cha vàng 5 kiến sau học trời 2 núi đổ nhí nói dự cũng có cần cá các về công gây nhưng hữu làm lãng mặt việt nỡ khi sổ mai phùng
phải tinh đổi 3 cõng chạy bãi được 4 bảo 4 giải 3 đối số bằng quấn đi 6 vật nghiêm luồn vào 3 đu đăng 3 căng học gõ gọi dựng thở 3 làm 6 quần ngăn hôn là 4 trả 12 băng rút 3 sơ 2 đóng 4 tìm 2 thương đeo nhà công 3 sử 2 can bồi 4 nguyên dành nhịn chuyển 2 trung năn giữ 3 huy gùi tách khấu kiểm 2 gắn 4 khớp xác 2 thay 2 ngâm xấu thật chỉ 2 nhận 2 rõ xả song đánh đưa những xếp 2 đến 2 xích dùng 3 điều con để 4 lo xem kẻ mở 2 trông chọn 2 cuốc đủ minh có 9 xin 3 sớm qua đốt trải bắt khắc đấu chơi 2 sau thắng 2 đặt từ thi 2 gánh xoay 2 nuôi ở 2 bình hạ 2 giảm vay đắt ngọn khước chăng mua 3 do hoàn gợi hứng đứng sẻ gửi chung am nằm 2 chịu 2 bị 2 liên thôi ớt thấu xây thức phát mất nhờ chủ mổ 2 tạm bật bay bỏ ra 3 kê xử gần cắt bơi lọc 2 thu cứ lật lội hoãn hành dừng báo 2 nắm mang giàu đạt chỗ chờ bán nhập niêm ngay nhổ nhu lấy truyền di lên treo gật theo cân tới tự xong tuần ghép máy bế bồng kể ai
tinh gọn 8 mơ 5 thần 31 xảo 3 thể 4 trùng sóng tầm bột khám tươm tấn do dầu vi 6 giọng tế 2 hưởng khôi nhuệ 2 cho 2 quan anh hành khí chụp hoa lùn
gọn tổ nhẹ 5 gàng 2 đấy bộ 4 và mạch lỏn vào trong mạnh chưa hệ nề rạch đối
tổ chức 129 quốc 22 công 17 hợp 4 tuần 5 phải bảo trưởng 8 lưu 2 con tiên 8 tuyên liên dâng dân 3 nhắc ong 5 trọng ấm 3 thái mới hoà giúp 2 tàu bà hội buổi an lái quân hùng tìm sôi vẫn giám đại bầu 2 tiếp đối thợ biên
chức bộ 4 cá 3 đảng 2 sửa sẽ trung 3 chạy 2 cách hoặc trọng năng 49 chủ 3 thù lớp 2 gọn không gồm tái vụ 19 cáu giữa ngoại trách 5 nào quốc 2 khủng 3 khám tín 4 thu bỏ 2 đối viên 3 nghỉ y 5 thi 2 lương chuyến 2 chiến tiếp danh 6 chuyển được nghiêm tiệc đại thuộc phải 4 tại di 2 lễ 5 hội 6 sắc 8 bữa 2 xúi cơ trình vô 5 trên dâng bố đó xem giơ ngành cán 2 qui nhận chính hữu từ nữ 2 làm hoạt nhiều vào pháp nhóm theo bí 2 tuần tỉnh song đoàn cho 2 đánh khoảng phân đám lại huấn sự 2 công thế đơn ngăn nêu gặp cuộc cấp thương trực nước chấn triển nói vị tước quyền giám phó hiệu việc nghiệp thủ tổng 2 thứ tư địa mĩ thái thực
kỉ luật 29 niệm 35 được nhớ lăn xác lục 21 nặng nguyên 4 lười ở trôi mười 3 cương 6 gõ hai trước vật lưu mới kỉ yếu trợ má
cảnh cáo 8 tình tỉnh 5 sát 141 giới 5 vệ 2 báo 45 làm những 2 cho quan 4 trái 5 chèo trên 2 xếp 2 trực quá dắt gia 3 bị 2 lên xô hưng giá còng giác 11 bi khó 6 qua sau ế thiếu bình 2 kinh quay 2 khởi và kẻ nhập an được 2 bất quốc căn éo 2 tượng 3 xuất tham ngắm đẹp 2 bối phim 2 phiên ấy tre các hậu máu mở tắm đóng thị trả nguyễn giám lặn phó mới vật sắc khuyển ngộ đời nghèo huống nóng đêm trí dương ngục nhà màn chen cơ sơn hoang xuân đặc 2 sống của nào lịch vụ trớ
cáo hai trình đề thì công 3 buộc 7 bật có 2 trần đồng là trạng 9 một bị 2 người 5 tài 6 các đã cúi 2 nhà để lố bệnh 3 áp nguyên 5 về cấp đậy trên tuyệt đánh áng lập khóc không 4 kết 3 sữa hoặc anh tham chính 2 chung 4 tiến khắp phó 2 của 5 bắn báo cù thành 2 hội cầm còn kêu và viên 2 quí trung chuyên giữ chịu xe vẫn gửi bảng kể lại kháng 3 thẩm 2 láo 2 được 2 phải khai chống viện phạm thoát hằng ăn lá dùng nhắc nén lợi nhâm nhoẻn phụ quá từng sai 3 đang trước tình lữ kiều thường tổng giám nhanh lỗi già tri từ giác thị mượn thoái bạch biệt
hai nguyên 2 chiều 4 đồng 3 phần 8 năm 15 tuổi 8 tiếng 12 lượt chữ 4 trăm 25 nước 30 bên 65 mươi 88 quần 2 trưởng bộ 4 anh 8 bóng cấp 9 của cháu 4 cho vụ 2 giờ 9 thiếu điểm 2 học 3 khẩu vạn 3 người 12 thí 3 đứa 5 triệu 5 bàn 6 chiến nạn 3 theo xe 4 vợ 10 nghìn 12 khu thủ 2 ở 2 cùng quả 3 tay 4 ba 2 cô 2 đoàn 3 cán 2 bà 7 trong 2 đô phòng 2 đường 2 bờ 6 lần 11 tỉnh 2 nhà 6 tỉ 5 bác 2 thanh 5 siêu cái tạ 2 tháng 13 con 10 cầu 5 mẹ 7 thuộc 2 lá 2 giúp huy 2 đặt các kể em 3 chị 2 thuyền chục 3 tháo bức gang tuần 4 mét 4 chân 3 đầu 2 cánh mở thiên thôn 2 khâu trẻ ngày 12 bé chính tiếp thứ 3 hậu thế 3 thắng hàng lực 2 vẫn thần giành ki luồng tập 2 đêm 2 cân lớp 3 ngả hãng cuộc 3 hôm hang rỡ chái dễ đến việc quyết được thay trụ yến dĩa trình cây mùa 2 giường đối 4 hải vượt phía 3 tu viện ngành 2 căn 2 bản ước gia phút 2 cột sáu 2 phiên 2 giám tàu 2 tấn kĩ hội đội 4 câu bị 4 phe miền 2 đảng 2 ngoại xã 2 thợ 2 giọt kết nền 2 máy 2 hai mặt 2 đã giải 2 nhân là nhóm 2 than quận kẻ tại lúa thầy buổi 4 bo xuyến trọng bạn nguyễn chồng bố cha ông nam chiếc ô cực trận 2 hiệp tầng mắt thành địa dân quốc đơn doanh ngân công loại cách lĩnh vấn nội nhiệm mục dự tuyến 2 làn bánh chúng vị trường 2 phương giai tấm thập quí đợt bước ca phường số vòng cường bệnh ngôi lít sao dòng môn mảng
nguyên lãnh 2 tắc 13 nhân 30 cưỡi thủ 6 đán 5 vẹn 4 cây đơn 9 và 5 khôi 2 lãi 3 hỏi liệu 15 miến di chủ 5 chìm chiếc dây dãy khánh bí nay ấm sôi nặng đón kíp ngày vết từ qua nhóm chính uỷ trong chuyên phối số điểm giám 3 bản 2 khai chỗ mộc 2 tuổi thuốc kiệt lí 2 tử 2 nên chồng ngọc vật 2 cáo quán đội ông tán là thạch vĩnh miền phó bùi dũng chị 2 khoa thảo mở trần 2 tìm hà 2 hoàng vũ 3 lâm 2 bình thục nguyễn 2 tây doanh đá trung giáp 3 hiện 2 giá mức
lãnh đạo 66 thổ 11 sự 10 anh trọn mĩ đen án 3 tụ 3 nghìn hải 3 đạm lương tập đủ nhận mức vị
đạo tỉnh 9 để 2 cục 6 lưu phòng 2 đức 19 về đến yêu 3 công 3 lực chích 2 có 2 các 5 nước 2 bạn lí 7 kiểm ban của 4 mắc đợt thi văn 3 thị dựng bà kính hà vào 2 trái bình huyện người 2 kì cắm đội ngoại làm 3 diễn 18 yên vịnh 2 kết dưới chủ tăng hội 2 bộ 3 cấp 2 thưởng phái trở phát vận ghi 2 múa cao 2 điều 3 đảng 2 quyết 2 củ 2 phật 3 thiên 2 hiếu 2 được 2 đôn giáo 2 mới luật 4 hai lãnh mang cứu nhiên pha thành thân trụ khúc hàn trần bạch thực xử cơ trung chặt sở tuyến kịp tổ quốc trực mục hồi tặc nhạc sắc sĩ cụ nghĩa mẫu tin binh khắc ôn hàm đời hữu quán quân ý lộ vương
tỉnh vì khánh 2 được bạn 2 lai 2 kết thành 9 uỷ 14 sóc cả tây 3 xiêng gia 4 đồng 4 lâm 3 rượu vĩnh kích bến trưởng sơn 4 do giáp biên 2 bình 3 an 2 tiền từ 2 ninh cùng xã miền 5 bắc sau lần 2 phú lạng 2 hà 3 yên thanh quảng 5 triệt long thời tháo trà lẻ đến ra có 2 đại làm giải nghệ 3 quanh thái 2 xảy trực 2 bèn điện vân thông nào 2 thừa kon nam kiểm gửi nhiệm tin thắp giữa cho 2 điều yêu 2 tiếp chỉ 2 sẽ biểu nhức giấc hội tổ dâng liên lộ 2 đã mộng giám phát tuyên táo 3 hứa tập vừa khen lập
buông lỏng 8 lời 2 xuống 3 bỏ xuôi tay thả lung tha rèm lơi
lỏng quản 5 lãnh hạn lẻo qui tiền tài dễ
quản lí 84 giáo 6 đang đốc được 2 trị 14 tài bé thế trang bá gia xứ
chất vấn 15 hiệu nổ 4 bị tinh 3 bẩn côn xuống đống 4 độc 15 lượng 55 cho tiêu dán thải 7 nhũng diệt trong kháng 2 toàn mĩ cấm 5 giọng 2 liệu 2 bát đầy 2 thủ hướng đi ma 7 kích 3 tốt trình gây 4 đạo 3 mức vụ và lãnh tồn lẫn 2 công 3 yếu rò doanh chất 2 cháy 3 bản tố tính phẩm thực đốt 2 chồng 2 xám 3 tặng đừng mà vàng béo 2 xơ 2 đạm phụ dẻo bán bảo 2 chống chứa lỏng 2 khí phác dinh nhầy kết bổ tẩy 2 nhờn điện thơ bột riêng làm xúc bùn ngọt tạo thuỷ nguy
vấn bộ 3 đề 21 đặc giám 2 tâm 2 trước giúp mùa đại học trực về 2 bớt hẹn đi hãy tổ cần các nhân sâu giữa như ban dang hỏi chất cố ý nói tư nạn pháp
nóng chuyện giữa của đối tám giận 2 công người như 3 hoá xuất ăn mạng khi hổi 4 mà gay 3 nhất kéo ẩm với 2 từ và 2 kỉ năm rẫy vào nghị 2 đôi ủ bày đây ban đổ xin tiếp hồi đường ở hà ghế họng liên lúc vội sốt cho ruột quá ngay giao quan toàn trận lại tình
chuyện giá tên làm 4 về 2 xoay nhà 2 nợ hoa hỏi khai chó cho thoát 2 chạy phong trưởng ông lạ 4 phòng sản với 3 cổ 3 nương con 3 gả tử vặt 2 cô bằng gì 2 bà cậu mẹ tình 6 vượt thạch minh hậu 2 trẻ khởi một 3 lưu đặt cuối từ lãng muôn mưu không 2 đi 2 tiếu học 2 mình cán cứu phá nhỏ 2 đàn trọng bi cũng đáng chú thời cảm 3 kí tháng hào làng gia 2 hạn hạnh hôi chuyện 2 truyện ngoại nhặt phẫu chợ rừng suối tấm thuốc chân truy tường trấn trét người đổ vào vớt phố săn bát nghề 2 riêng 2 này đó trò cũ kể cười vui buồn xưa tiền tương phiếm hôn ăn ít thường đời 3 lớn bếp chồng xảy đã của yêu nước là ma dở bên vợ chăn hoang
giá điện 8 trị 57 công 2 xác khởi 4 nhưng 2 bằng 2 thời cao 15 năm các như 4 đất 19 trọn thiết từ 2 cả 14 trứng sàn 2 bánh liên vàng 18 hạ tiêu 8 xăng 12 thuê 3 áp cổ 4 là 2 lương 2 đại chung 2 rao thị 2 vùng thép 4 tháo có lúa 6 cà 3 thê nhân mỗi 2 với cá 2 thành 6 hời 3 rẻ 7 diêm lợn 3 bởi dầu 8 bán 9 cước 4 mua 5 ưu 2 còn 2 không 2 rau 3 cắt trần 2 thịt 6 vé 7 sống 2 kĩ ngang viết mềm 2 thoả chín cũ quảng rét 7 khiến sương một 2 nước 5 tác 2 thuốc 2 gần 3 sách 3 phân 2 người 3 nhỏ gửi hiện lạnh 2 để 2 nhà 7 bình 4 ngất phải 4 sôi xe 3 đắt 3 gấp 2 cho 3 ở khách hai lấy bồi 2 mà 2 khi xuống kết 2 sỉ 2 ba 2 cần mối cuộc bốn thực 3 đơn biển 4 tài 2 được lại 2 gồm nhiên 2 ổn 2 xin hàng 2 quan phủ sâu 3 lên 3 đền 2 mới 2 của 3 chi quyền 2 hợp 2 yêu đồng 3 tôm 2 bức học khoai đàn máy rớt mong mùi con phi thế nhất trích mỏ viên vật 2 thanh siêu côn năng 2 ghẹ về chất đúng toàn hiệu tình đây cán tín rủi thấp 2 trực khoáng bất căn gốc niêm tham trúng dịch khám gạo heo 2 sầu cát đô ngoại chứng bạc kim nguyên thức đỡ buốt hoạ tăng giảm tốt kịch kệ treo khoảng hơn tối trên khí 2 vốn đỗ 3 tính phòng trung nông sắt vẽ tượng súng cam dao nhập sữa mạnh sốc hoa
điện vàng mừng 3 chung hạt 6 thoại 75 hỏi 3 tử 83 biên 20 lực 14 cho 2 la bỏ 3 thờ 2 đứa từ 5 ngầm 2 mời mang nước 5 mùa 2 thành 3 mặt 7 tăng 2 lai gió 9 trực do rác 3 năm về 3 trưa tối lưới 6 giữa khách mọc dưới bốc than 2 nội 2 chả xả 5 mất 2 thượng đóng làm qua 2 kính 2 thái 3 xảy mở ảnh 9 yêu bàn 3 kéo giá màn trên 2 chào lương văn 3 bờ máy 4 lừa vật hàng 2 chia 4 số dọc ở diện 2 giật 6 phá có rồi áp 2 bậc đỏ công xã cải luân đàm 3 thiếu kêu chúc bị không gọi tiêu nâng nhấp nhơn nhảy năng 3 trang và ưu giả nậm cỡ hà 2 mơ đất lên khôi giải 3 khí 2 tích 2 hạ cao trung nghỉ tàu toán 2 sinh 2 sản báo đài đóm dân cực tín thế tâm trở tuyến chẩn cần hoa thương lạnh bán 2 hoá một cơ xoay thủ não quang tái dùng hoà
vàng miếng 7 được nên hoe kim 2 loè mã 7 giá trong 2 nhẫn 3 không hoá lớn rực 3 o 2 gốc lá 2 ruộm danh 2 giờ hay hạt cành và 2 khỉ ở bạc 2 óng 3 trả ngắt mua tung muộn mở còn chung theo 2 đang nét của hạc miền nhuộm cỏ ăn lượng giúp qua lập 2 kiểm seo về 2 chưa rợp giành tiễn huy hứa khung lên chỉ cơ tình sốt kí mát anh sụp người mùa ngồi quay thứ ấm dần vẫn tăng 2 trước nụ đức ảo phố chanh thị 3 gọi mời hoàng mí tám thắng hội thế hôm đầu
miếng và ế chả chanh đậu to trả 2 liên cám bánh nói thịt 2 sòng đầu thứ 2
và nhà 4 đề 3 được 2 nhân 7 tài 3 chi thông các 9 cả 4 chuyển nộp thầy làm 6 nho bằng 2 trường bền 2 thuế 2 sớm bộ 5 nhận cơ 3 bịn gỡ thống 3 điện 2 lực 4 xử kết mông trẻ 3 một 5 những 12 vũ dân 3 xe 3 giảm 2 súng đã vết điếu đính nhóm nhựa tắt chiếc 5 thương nghị 2 triệu lời 3 người 6 tự 6 nhiều 2 cứu 5 cầu 3 công 6 môi 9 nới phóng mời 2 quặng dự 2 vùng già tên sĩ tôi học 3 vừa 3 đầu 2 niềm 2 lợi thép kiên buộc 2 có thượng đài 2 việt chiến 3 cải 2 mong dữ 2 trả 2 việc 2 hoạt xoá hạng điều 2 nâng đà 2 giám 2 thanh 4 dãy phân đêm 3 sàn thú 2 không 4 sản đưa 5 cơn sau quay mấy gian còn ngày 2 dông nam 2 gió 2 vườn cũng uỷ hai 3 nông phong lớn bà 3 bỏ rau tử nhắc đôi mạng té khám nội luân phòng 2 đào 11 chỉ 2 nhu ốt phỏng trung 2 giấy 2 ma chị 2 hôn gia 4 ngôi ba giúp cặp du 4 giò cá 2 tiền 2 cái 3 tấm 3 ánh 3 bảo 5 giao 3 thế 2 cồn thiệt hà 2 bầu chuyến chấp luồng hàng 3 chết cụ bài 5 phần sương 2 nửa đánh chờ báo 2 trọng đôn trực bến thắng thái 2 cờ bạn nỗi 3 sáo điệp lập 2 chen ứng 3 gọi truyền 3 thiếu cuộc mối bốn nước canh đối 2 xin chẳng ngòi quê thói tiếng 2 hộp quãng 2 viện an 3 xác 2 kiểm ngoài đăng mùi nụ lào 4 rửa phối hỗ hợp 3 trao vận vai 2 chuẩn thiết ấn 2 tặng nói phù hung hải 2 liên đặc thăm phương 2 thả 2 quyết 2 cắt hồi tình mau pháp 2 biện bình 3 thu 2 phải áp thuỵ tiến con mê rà đại mẹ năm trắc hành 3 giải chó hướng mồng đống khu đời khai bán bản 2 hàn 2 chính 3 thủ 2 phát 7 cảnh tinh 2 bồi cú ít ban 2 nga than anh 2 em 2 ảo kí trí bề phe bí bé cảng nguồn vụ chiếu chợ sân đàn hoàng giai giãn hiện toàn kế dòng 2 chuyện 2 diễn kì nghèo khúc lãnh 2 âu số lắp mộc văn 2 răng thư vé chiều 2 tù ni ngoại nhịp nhiệt phục sự 3 quần sức mất quả thể sắc quản thung tang đông câu tín trò trách trận xăng ý vở xuất hoà đồng hậu lương giá thuận y võ lưu nguyễn nhật chip cô tuổi chú biên tôn 3 hát hoa gánh nghịch cách tuyên 2 lê thị nàng miền giữ đang bác địa tương chia ổn thi xã
nhà ở 24 nước 69 văn 19 tang 4 nghiên 5 máy 48 bên 4 đồng 2 cao 3 cửa 5 tình 7 giàn 5 vận 2 không 4 rào có 5 người 3 cả đối ba 3 cố ống 4 quật vì trọ 12 láng con 2 chức 4 ngoại 5 ga 7 thờ 7 dài 2 thầu 14 và 2 bình 2 cái 2 này với băng 2 đầu 23 mình 3 tạm 14 dột 6 xây trình 3 hát 5 khoa 13 trên siêu sàn 8 nối phố cung 2 vườn 5 phân nào 5 tậu thay cho 5 dăm tự bằng sản 4 cấm gỗ kêu thuốc 5 hàng 12 giàu 4 mạng 3 hướng báo 16 xưởng 5 tuyển 4 to ven 2 vẫy trường 15 nứt cũ 2 như tắm 2 tài 2 nghèo đường giáo 17 trong trả 3 bố hư màng thương thường ngượng gộp chúng chung 2 nguyện vệ 2 tủ miễn khảo 2 minh thiên kính 5 sinh trơ ông 2 đại 2 chẳng mỗi sắm vác bốn hay thiết 4 sau tăng xã chắc dân 2 thầy khang rông 2 trệt mồ thùng 2 được thoát lâu lắm qua đương 2 phải vô 4 thi 3 nghề tung tranh 2 mạc 2 thơ 3 riêng xuất 2 cổ đài phê 2 ngôn ra thì rót anh hiền tù 3 bà rường còn chọn bộ giấy kia ngồi nhà 2 nấu vào hoạn đăng mời mở 2 do chửi bạt mà khóc khói công chỉ sư 2 nổi tổ nghỉ của mặc hữu ái bị 5 đêm ăn 3 sách 2 ồ tâm 2 ảo bám bán một 4 rồng giá kiểm vui 2 lòng gãy quây chồng chủ chùa 2 say nghi nhỏ 2 chó đi 2 nghiêng vua 2 nho ngập mới 3 chẵn cháy trợ phòng lẽ muốn xưa 2 mất cần lần nông 2 phát 2 kho nguy nát tránh nghĩa lưới đất 4 nhóm tốc nhất nay nhớ nhốt trắng 3 nên khuyên rộng nhưng leo 2 quốc bè 3 chị đền thuê sáng ngược sưu thuyền lãnh 2 cấp mơ bếp 2
xã hội 103 phường 4 mình bên kế đã 2 mới 3 giao 4 trà giúp cán bỉm bảo 2 xác 2 thừa nhỏ phối 2 của hoàng biên vĩnh trung thay hương 2 nhắc a đến lập 2 chỉ 3 quỳnh niêm phiêng kịp hải nghi đảo 2 bình mười thượng đồng 2 qua cù an còn luận 2 bị miền thạch hoà được ngành yêu diễn 2 nghĩa 2 nông 2 chia kiêm cho 3 vùng 2 bệnh chi chung nâng chủ chuyển đi đọc ven đảm chưa hợp tặng ghi minh không mở nhữ nhơn nêu thuận thì vân yên sơn giải nguyễn 2 viên dịch việt
mặt trận 25 bằng 22 trời 16 thuê nhân 2 đường 6 cụ hộ vứt khóc ném người 3 luật đi 2 kể mũi 3 nạ 8 kí đốt xả cho 2 len bùn lấm sau 2 ép không 3 chủ vận mà hốt méo đã rạng có đỏ 2 trăng 7 văn hầu chậu sân thừa mười 2 nước 2 lam ao kèm chuột trên xăm báo 2 lãnh về hữu đơn lực đo boong tại 2 trong 2 chồng hàng 6 đứa tỉ trẻ 4 nhóm điện cầu nông kịp hội với 3 già lâm gặp của 2 lên tiền 2 khán thủ 2 mặt mày mới 2 khác 2 thật phố đình biển sóng mộc ngoài đất 3 đen miếng mịn nhẹ miễn bị nào nóng chê mừng vô ở nhất lạ gồm thầm là gửi buồn tối nguy nhiều thách mức khó tiêu thân vàng sáng kỉ truyền
trận tổ 9 cấm địa 5 lũ 2 phía 2 chung 5 đốt mưa 4 động 3 lở tốt chi đánh vận 2 đọc toàn ra đấu 12 giằng cuối hoà 2 thanh quang tranh điện lụt sởi lòng 2 tư gần chạy cầu 3 bận của sau đội bóng khác giao hoả bán nhất thực không tới cách an với siêu thắng
phát động 15 được triển 70 hành 14 huy 14 hiện 65 thanh 4 ngôn 12 âm 2 biểu 22 lệnh 3 tín 4 để giả sóng 4 tiếp ổn phiếu 2 hạ trên thuốc 3 cơ 2 trở 2 thải 11 cầm nổ 3 sinh 5 lời dữ 2 minh đạt ấn 2 diệm 3 miễn 2 tại tán 2 từ 3 sáng trực lộ bánh 3 mại quang cơm 2 trang bản ban 2 lậu dịch 3 chuyên tin đối ở 2 lo khói nhanh lạm lên điện cuồng ra nước 2 điểm đường ảnh dì ngô bệnh sáu trương phạm võ gạo nghệ thùng túi
động tháng điều buộc quá đơn 3 bị 2 khảo hú thù bên quyên 2 nhanh bom bà 3 cấp kéo cuộc đã 2 người 3 hai 2 phá thế ba 2 vật 17 cơ 19 sản 30 không 4 núp vụ từ 6 xuyên 2 mười đỏ 3 toàn 2 viên 35 mỗi đất 17 thường khiêu 4 trở 3 vì 4 truy ngày bất 4 suốt 2 thêm linh 2 xuất 4 máy 3 nghiêm quanh lại 2 nguồn 3 khách trẻ 2 liên 2 dầu ôm việt 3 ban công 3 tỉnh 2 tổ 2 bình 2 cũng tự 3 ở 6 ngoài 2 chập giao 2 đầy tám phòng 4 giải đừng 2 của 6 trong 3 cho 2 nhiều cận cần 2 được 5 hội 3 đi chúc trận ứng 3 theo 2 ông trả nữ 3 đợt 2 tập 3 tìm mĩ hẳn kĩ nghìn lòng 2 sài 3 bạo mới tràng cầm có 2 lớn bơm não 2 phổ nhật 2 quan bổ 3 thi 2 đại tại 4 sức 2 hợp thổ 4 nói quần phân trên 2 xoá nhằm 3 kí ngư tác 3 duy phần phong 4 bố tránh câu tài gây vận 2 hơn 2 đoàn quản khó 2 đàm xấu lên thiếu giữ chỉ thời thuộc ném yêu tinh 2 xuồng nắm xóm mạnh 3 cháy dùng khi trước 2 nên thái 4 lớp nghĩa vây dư chiếu đình tăng xe 2 tạm nông cán 2 dân 3 lực 18 phun rộng cảm thiện 3 tốt nổ hành tàu trái 2 cách 2 dự vốn 2 tối 2 cả sân kinh 4 lao mất 2 giỏi 2 trồng chi chúng chuyển trò hang kịp 2 khám lễ 2 lưu 2 tê mạo nêu quyền nhiệt nhích ruột làm năm vé biểu nghèo quảng tiêu gia tắc thay thầy nhân 2 các 2 nguyễn cướp về đám pháp đua giả giá thị tâm 2 tích phối tham triển phương 2 tĩnh chạm trời mạch 5 rừng dục dao binh học rồ thiên đậy hình cựa dụng thai cát tay đến ngữ chân núi 2 hương lắc hộc quyết cụ thiết 2 đẹp này 2 phi 2 quân 2 dũng nhỏ chống đầu tuyên kỉ kiểm giám ngoại 2 tín văn 2 thể 2 du trải khai nghệ thương 2 ý vui tội hàng 2 xây hiệu ổn mua ngân báo đối xã 2 bay cứu bảo hết an đánh hạng 2 sự 2 mọi tiền tổng hoá nước
cao điểm 23 tiếp niên 5 thế 3 thể năm bằng 10 su 21 tầng 5 tốc 27 bất nhiều tường thực ngọc dùng hơn 12 hàng 3 tuổi 13 năng 5 nơi nhận 2 không bắc 2 cấp 8 giao phát 3 nguyên 10 phong 5 miền dân 2 nhất 21 ngất 4 chót 3 hoà xe gấp 6 xứ vẫn văn 7 mà 2 ốc 4 mấy trong 3 khi 2 ho đang âm đồng đẳng 6 đòi lãng vừa đài 3 sức và 2 xuống chất 3 rét huyết 2 hai đánh đội của 2 bá 4 thượng 2 bên tiếng biên rêu cả 3 thì cát mỗi hạng dựng đắng thật biểu cỗ 2 cơ kết thông cảnh 5 bộ áp 2 dưới tại ban thị 9 về 2 riêng hiệu 2 tổ 2 người nhờ phía phải thầy là 2 lãnh 4 nhiệt học 3 khiêm cao 2 thủ 2 ra trách 2 trung chi tuyển cụ tính được nhà gặp tăng hội huyền truy chứng số chưa ở 2 mệt do 2 nhân 2 phê hùng 2 sân nói cửa sa tạt ráo 3 thành thu tấn vững đình 2 kì đọc duyên vinh xuân thắng 3 minh 2 bính kều mười chơn con thuỳ anh quí 5 trào tay 2 độ trình kỉ thấp siêu 2 sản lanh hứng lương 2 xạ hổ bồi vọng ngạo cường mét bay 2 kiến răng gầy đạo sang uỷ 2 ngang bồ vút lộc xanh thứ chọt nghều với lên nên chuẩn tinh vai mới gót ngọn cổ
điểm vì 4 luật một công 2 thấp 3 tiếp 3 các đồng 2 ai phải ở 2 bất 2 bào sương còn 2 cắt rút 3 trách 2 quá qui 2 nghiêm tại năm chuẩn 7 xã yếu 2 nghẽn 8 mới 3 có giữ 2 hứa chưa đến 9 đá vậy hồ chỉ 2 số 7 cấm sắc sít cao 8 đẹp trường 5 mở 2 trừ 2 trong về lập cầu 3 việc sáng 3 bảo tuần kém mười 2 chính 2 di sẽ tối 2 nóng 3 khi tiến không cán truy đen 3 xe 3 nhích trông sai tựa 2 kí tuyệt 3 chung 3 dừng 3 khởi thi 7 tử xảy 2 của 3 lại 2 nhược khiếu tên chụp trăng kiểm 2 nông căn dẫn tắc ghi biện nhưng nhỉnh viện nhất cho minh tranh đi xét 2 đáng 2 danh 2 loạt mùa tấn mặt 2 tình cận nhận 2 tổ du 3 kinh 2 diễn nhấn sàn trung cộng trúng mạnh khác hẹn tham bán 4 dân mù ngắm chấm phần 2 cực xuất tô đỗ cuối đầu tập ưu giao 2 sạt nút ngập 2 bốc xuyết huyệt tới quan đánh tin trang học rơi thưởng trên cơ 2 bỏ mấu liệt lên phát sau hỗ tâm hoà bưu sơ cân tiêm sạc giống chốt báo giờ môn thu tháo hội dễ thứ chạm bùng đặc duyệt nghi quán
lấy ý 13 mức mã tiền 7 gương vợ 2 nội 2 của lại 5 cảm 2 công mấy nhung 2 ngắn nước 4 phần 2 anh nhau sự tù mẫu 9 tạng dịch chồng 4 gì may tấm tiệm phấn tế bô từ 3 mảnh đâu bối thân bí ở cháo dấu trộm 3 tài phiếu 4 niềm tăng 2 gạo lời lòng khối điểm ông số thất hậu
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (4, 0, 'ý kiến 56 khâu không bà vặn thức 6 rao làm 2 bài ngừng kê tháo rằng 2 giữ chọn điều hiến 3 dùng người 2 dự 3 ba trả nghĩa 8 muốn gì chí 6 bằng kí yên 3 nạn nhiều có cần gây 4 tội tây rõ của hụt nhu quan trang về 2 nhất được che chính cho 3 an nối hoãn văn 2 đồ sơ quân lưu mạo bôi định 2 tài tưởng 3 cũng tình thu vừa vũ uyển dưới bãi hồ sôi bồ lũ cháu đến với hoàn
nhân dân 165 bứt chủ 4 dịp 11 vi 3 sự 16 đề 2 việt 2 tổ đạo 12 văn 7 phu trung quyền 5 đại đậu mĩ viên 43 chuyên 2 chiếc chứng 11 đa cộm trốn vay tạo 18 được 7 kịp trở học 2 là 6 lò 2 đứng cuối 2 bước bị 11 không 6 giấy miễn sao nghiêm rơi 2 con thất 2 từ 3 các 2 tông 2 ở 4 có 3 thọ 2 tự trực chia rộng 3 xô nghỉ ninh kĩ bà 3 mua 3 tạm ngừng 3 nghìn sinh 2 chính 4 ôm tài 6 thời 2 vụ 4 nam và 6 nằm 3 lực 18 lịch hoảng luật ban 3 người 3 cận 3 giày cứu loại 7 nhà 3 vừa chất 4 đánh do 2 hò phù 2 hãy miền ba cơ tạ may 3 nghệ ê vật 9 ưu phan 2 nguyễn 5 ngâm tải cần mã 2 sô ngày 2 liên 3 chạy 3 đình 2 xí khởi già thân 2 tuần thuộc mất 5 cùng xuất 3 phân bạo 2 theo 2 kỉ sĩ tham tuyệt dẫn tại âu nổ cải 2 thương ngỡ thứ nhiều ái 3 ân đóng ra phẩm 4 tóc tăng 2 đường ngã 3 giống 5 chờ bốc tập hộ cách 4 khóc phát vùng cấp sơ cầu khống giáp chụp chở chảy sửa nặng 2 công 4 sư vinh trẻ 2 mỏ đái hai nghèo 2 đính mong giám thăm hạ từng hậu 3 hoà khó phải nối bại lợi xa 2 chuyển danh 2 doanh huyện làm vì ngất múa nẫng liệt 2 nhập nhượng 3 khẩu 2 bản sâm mô gian quả nghĩa xử 2 dạng đó mới 2 sơn 2 thu thái ứng vụt uống bùi đoàn khu lê 2 cô trần 2 gốc tránh xin đỗ phú giằng hồ khỏi hà cồ lâm tốt mai phạm đưa vũ hoá tiêu 2 kinh ngôi giải nữ tâm kiệt triều xung đồng hạnh tan của 2 gia đổ
dân đối thành 12 các 7 có 4 tộc 72 chủ 20 và 5 định mừng 2 không 9 làm 7 chứ kêu lào việt 7 trực thường 4 bình 2 cho giữa trần 5 nam 2 quân 24 nguỵ bản 7 sự 17 cư 25 hai 2 giao ra 3 vinh phố 9 làng 12 chơi 2 tỉnh 16 lợp được 7 ngại thiệt 2 ý 3 lái xếp 3 chỉ phòng 8 ta tuyệt 2 khu gần 2 cấp 4 phúc khổ miền 2 quảng gieo hộ cần 3 thức đổi 3 nghi phản nhiều 3 vẫn 2 bị 5 nơm 2 bãi mạng 3 bằng văn 4 chui thảo linh chờ 2 cùng nay chưa nghèo 7 quận 2 công 7 trang trọng mất 4 số 21 chèo an thực 2 mới từ 2 thấp 2 căng 2 chia 2 bỏ 2 phải 4 đông 2 ở buôn 2 sinh 8 trúng 2 lo huyện 5 chuyển 3 thở 2 trong 4 khai bán thôn biết 2 bàn 3 kiểm 2 thụ 2 ồn dựng đồng 3 quanh 3 đảo 5 nhí gian 12 nông 2 xã 2 huế phượt giá đô 2 giám 2 phường 2 đi 3 đỡ khó của bảo 4 phối trên liên nga về 3 dã với ca 11 một nâng bàng 2 tên tự 3 nhập 4 gặt 4 y 3 thuộc dụng 7 theo tin 5 rút gặp 2 trước 2 tối 4 sau vận 7 vùng 8 ba 2 đăng lắng lấy 2 tái sống háo thu bám 2 lần thăm xứ 2 lí 2 tránh dũng đến mòn bạc thương ao phu trường bắc bài chịu hồi bất đánh 2 bền trồng 4 nói 2 khan bộc lập 4 gắn canh cao cát cầu chế thổ chìm góp vì 2 trí 4 danh chật biên ngư 2 cả khánh khởi sơ hứng người 2 đừng tranh đã mong dọn hiến thay gia nhận giãn giật gồng nhất xem châu bớt hội khôi luật khiếu khoái tại phần gửi lên lĩnh cày 2 chăn chúng thị chữ biểu hại kiện mặc bắn địa 2 mù dụ đổ nghe 2 ngọc nuôi nạo nhường phát do sớm tài thận thời thế vững thần ước 2 sóc nhóm khỏi huỳnh thoại nhà lật nguyễn chặn đòi kiến trung tiểu học 2 tình quê biển tị oan nguyện vũ gốc mật khấu đảng 2 doanh chài lao bầu là chính hầu đen cách tệ
đối với 59 lớn không 14 thoại 29 hành mọi 2 tác 32 ứng 6 tượng 87 ngoại 13 về thậm diện 5 chất 3 đáp 5 lập 14 phương 6 cắt phải các phó 6 thủ 19 vì cách kịch của xử 7 đầu 4 quĩ xứng 3 yêu lưu 3 việc chiếu 5 an 2 được mặt 15 lo dịp có cung 2 con quyết tư dùng kháng 2 nhân 2 thuế quạt trọng 2 áo qua kế ngân nghịch nội sách soát sử chứng số chọi ẩm đất nghĩa
với dự thực 2 kế 2 đa 2 xã 2 ban 2 gần 3 nghị người 12 hành 6 đoàn hai 6 tội 4 nhiều 6 phía tư 3 số 2 bạn 3 giá 9 lực mấy trường công 6 quách thuế cùng 7 nhóm 2 con 2 gia 3 cách 3 sao án nó gian sở 2 nhân 2 tây bộ 4 báo 2 bệnh 2 cảnh 4 nước 3 mẹ thế giữ chính 3 tháng 2 phóng 2 một 5 mức 4 tiền 3 nghề 2 đồng 4 lạng mùa những 8 thương đàn liên các 13 chiết ớt sinh 2 bà 2 chó doanh 7 kết 2 giám xe 5 kiểm 3 trung khoa mùi trẻ 3 vẻ học 4 tổng nhà 2 lái 2 chiếc dầu 2 bơ xin cốm phần 2 lãi 2 nghi trên dung phong nụ hãng mái dân 7 lãnh ông 3 tiếng nghệ nếp nấm quyết nỗ ngân thành nghiệp 2 ba 2 chất băng năng bốn 2 vai bao nét viện 3 lựa cấp luật hơn bàng giành chuồng xơ kinh 2 làm 3 đơn 2 bất động chị lộ tinh 2 khách 2 bức đối 4 vương nguyên khí sân 2 quân hộ hiến đại 3 vùng 2 họ áo cựu kẻ 2 bị 2 bản 2 màn cung hình sợi già 2 ma 3 chủ lịch ân ấn nồng nhật nông 2 mưa cuộc thời khói nhau 2 sai tập lạm khủng bụi cộng cha tám thiên láng quốc cử 2 lỗi tàu mầm bậc tân cá mía trọng nêu cán phó tình tỉ sức say hàng 2 tốc đào trước nữ làn lối tổ ngọn thủ khoản trình lào vĩnh an cảng em hải phan tiêu việc 2 tôi ngành sự việt lĩnh hệ khu nền lửa du phát bảo xây trách
văn kiện 11 bản 24 hoá 82 sông lành thoong hiệu 2 cường 4 đồng 5 bảy 3 thị nhậm quí 2 hợi 2 đực 2 thương bộc giống phòng 25 chiến 4 thắng 4 nghệ 14 quốc 3 pản 2 sìn thực 2 vừa nhượng liêm chài sửu đông 2 minh 5 toản 2 thừng hổ đàm kết bia 2 mặt hậu 2 xứ học 7 rằng trầm chương 3 sơn 4 con lâm 3 từ chu đề chỉ chủ công 4 bằng 2 dũng 3 thau kì hoả tấn của phong ta thiện 2 và đạt phát về lặp hiến thảo mão mộc mới 2 ngát mạng ngoan phân yêu tán cho vũ vượng tiến 2 tướng lịch thạch bình 2 thoại mười 3 cà xị khương điệp chánh hương phi khánh 2 lập phà hiền 2 sử trưởng duy ngách đen hùng 3 chi hồ tèo nhành dư khải 2 vạn út rớt hai ngoãn quán yên 2 giang 4 thuyên hữu 2 tuấn 3 an 3 biến bá quảng chung cộc phương triều nhã tiên mót đạm thảnh huề thời khởi đượm chuẩn quyền nhiên tuất thường vọng xuyền đảm xuôi ngữ cảnh triệu trào thược chỉnh tư chuyển hùm chơn hên lượm tạc môn thân đoan xiêm lả sa thái 3 tự mừng thọ tùng thành hải chị khoa thịnh tâm ba quang tí cu giáp tường duẩn thuận trường phải lựu lộc nhân long tài quyết lai rin sáu hiếu đức phước quân thông dinh kiệt linh việt thưởng
kiện đại 2 kinh 9 hợp 2 cho 4 quyết đòi 2 kéo 3 đồng 2 được 2 mở kết rút chính của 2 sống 2 điện 2 thay trong nhân các 2 tướng 2 phục bạc bản bà yêu 2 thuận 4 để 2 theo đông quan toàn 4 nhau đi tương nhưng là cần 2 giáo thu chủ 3 linh 3 nhập tụng vì góp gói trọng khắt bưu kiện hàng khởi ý hoà tín cứu cư bê thời khó tiên làm tự tốt hoàn mới đầu thi hiện vật bình về sức
đảng bộ 23 uỷ 13 cầm 5 xoá lâu ma nhà 4 đối 3 huân với viên 9 từ nguyên hung cánh 3 nghiêm dưới được liên kết khai trao cực 2 thiểu trong 2 bảo 2 cộng 6 dân 2 lãnh 2 toàn 2 phái 2 nhân 3 đoàn 3 và 4 ta công lao tính phí các kì tiên trí
sáng nay 16 đầu 2 tinh cắp kiến 5 tổ 2 nào 3 bầu không tại trưng sớm 12 đến 2 đoàn hoả ra 4 các 3 đèn 3 còng qua 3 tạo 16 bóng choang 2 mồng trận mưa đám cho 2 có hơn 2 thứ 2 liêm đồng trên tỏ 2 cũng mười quét sáng ông chế 3 băng bà tới lạng của 2 ngày rèm và đã hôm 5 hiếm mới mai đoạn át giọng nhất mùng ở hoà văn nắng lính điều hiếu trước đồ loang gương lập 3 lên năng sủa tác 2 chủ phố từ khi tăng lê pháo nhiệt cùng giá
nay khai có 7 đoàn huyện trẻ đã 3 hội là 4 được 3 chụp vận lạm cần cắt bẻ buôn quản họ đây liên càng thuê bước trại vị và 2 ở vẫn 2 uỷ đến 3 học cả trở 2 chồng cháy thất bộ đơn chủ muốn gia chỉ 3 bản không 3 đội hứa vắng 2 râm tràn kiểm mổ nước 3 chúng chị tại 4 khói chật bỏ bàn cá diễn mới cân nhờ công chính lượng tỉnh lần hạn rác lá nắng người vừa thành nhiều gọn hôm hiện lâu mái vườn nông lại nghề nguồn nhấc chùa vàng siêu sản tụ ông chú cùng các tuyên
khai mạc 32 tại tài 3 phải và thác 33 nhận 10 nhân sinh 9 của 3 báo 8 bé một bản tử 3 thuế theo trương 10 hiệu thông 2 nộp nợ gian 3 phụ như dân nhôm bệnh đề hội 2 mười đạo 2 quật 8 hoả 2 nguyên dự 2 hoang 2 tháng trước 2 cuộc 3 đoạn chỉ thu tiến nhiệm 2 giảng 12 đồng 2 mức lưu tiết giấy cá vụ phương số đã danh lắp trừ 2 để nghị do khống ấn 2 minh 3 mua 2 mâu 2 sai bàn ban rõ tiểu trên hải man công kê khai mở phá 2 khẩn lấy lời thức đều thuê trợ thực 2 việc vì nướng gia văn
kì họp 13 trước chủ vọng 10 đại 2 cá mới 7 là nguy 3 kẻ giữa hạn 4 ai 3 tàu thắp nghỉ 3 ngủ lân 2 cựu 5 năm 4 khu hai 2 thi 7 hôn khai quyết 2 thủ 5 tích 2 đài 2 lạ 5 chừng tỉ công 4 suốt hướng của phòng tổng trao án 2 đóng người bảo sau 2 kinh 4 đổi 2 đầu 2 thị 2 cần điều bớt gỡ hoàng khoá thổ mưa quan thú diệu 2 bí thai nhiệm thời định quốc kĩ phùng lúc đo nói vừa lợi phần siêu tam chữa dân hồ này núi gia tiến đông gom anh 2 bầu duyên phan sơn 2 gieo đà quay hàng một
họp bất 2 thứ 4 diễn bản về 3 phiên 3 báo 14 trực 2 khẩn 5 người cùng hội 4 lúc từ bàn 5 để 2 sau luân kín 2 tại 3 quốc 2 khánh uỷ lần không dân 3 đông tham 2 một nhóm 2 thượng bế thường 3 yêu màn riêng 2 cuối 2 nhằm lớp 2 phụ 2 mặt 3 thôn giao tổng chợ đại 2 ban với đánh rút hành thẩm cổ xét cho gia chi tổ xem lấy cấp
bất thường 16 hợp 12 kì 11 biến 2 ngờ 27 động 27 chính 7 thành 7 kể 3 đồng 7 cứ 11 hiếu 2 hạnh 4 tiện 2 an 3 cập 6 lực 5 đối 2 tử 2 ổn 2 chấp 4 tỉnh 3 minh 4 bình 3 mãn 2 nhất 2 lương 2 hủ 2 khuất 2 lợi 3 khả 5 toại công bại 2 hoà tín đắc diệt nhã kham 2 tài trị kính can cẩn 2 nhẫn cân bạo di dịch cần tận đồ tường thần tương hư đạt
thường của 2 vụ 14 hỗ 3 kì 8 ví và trú 12 xuyên 12 trong 2 tắt bao lệ thiệt 5 dân niên 9 hai trực 14 nên vì bệnh chậm trở 3 theo 2 ốm thức ít bị quân 3 nắng nhờ tưởng gặp hết mạo im đi tôi con cho giữa danh toàn chưa được oan 2 kiệt 2 diễn khiến bắt than có thượng tránh tín 2 xin xuân 2 ở nguyễn về 2 hoá mới giải tái 2 bảo hợp ngày
của hội 6 cả 7 tổ 5 nhà 9 ban 3 tài 2 dân 6 người 43 báo 2 từng 2 sở 3 phía 3 việt 9 hoà phóng 2 tổng 2 đoàn 5 lào hiệp cộng 3 nhóm 7 cha 3 đồn ông 15 trung 4 bộ 10 hơn 3 công 13 lực ba 4 phật vợ 4 cô 3 nạn 5 chủ 3 cơ 4 bị 2 những 9 phân ai 2 một 15 khu đội 5 đối 4 trại khối 2 bà 8 phe 2 cánh phụ 4 đảng 7 chỉ ngân nông ấn cá 4 thuyền 2 thanh 4 xã 3 bảy trẻ 3 mình 8 giới 5 giáo 2 hệ nhân 12 các 10 cò 2 nhiều 3 chua bệnh 3 em 2 bác 4 hàng 5 hai 3 chính 4 thầy 5 thủ 7 trường 3 cục 2 con 3 phong cúc gia 2 lũ ngày cải 2 nguyễn 2 trương năm 4 nó 2 lâm triết chiếc viện 4 uỷ 6 góp mười tôi 3 ngoại chị 5 kiếp lao học 4 toàn 2 đại 2 tiền 3 châu khán cư 4 dàn danh thời 3 mẹ 2 văn 2 tỉnh cụ 2 rơm tiếng cố vương xưởng tội 2 khâu thừa xe 2 rẻ ôi giám cấp 2 quí ít trưởng hồi mỗi 2 quan 2 dự nước 3 nhau 2 pháp 4 chúng trời binh cho quân 3 lính 2 luật 3 việc liên 2 nguyên 2 anh 3 đơn 2 trạm đồng 3 ùn bản 2 ma huyện cầu sóc bão diễn đời sinh khách 2 thị xóm quần quận phim 2 ngành làng 2 lòng giống tăng bê cử 2 đề quốc 2 vùng phiên chó nữ 2 sau cậu tuần kẻ đô gạo nghị chu mâm gã 2 miền nghề nê thân đất 2 rơi toà phi mĩ 2 cổ chuỗi thành 2 lớp tân tấn hạm đáy thạc thương tiếp thuộc dòng hải doanh cháu tiểu chàng địa đặng trần 3 phòng trịnh ngô dâu lạ 2 nào đó
đồng nhân 16 thời 44 bào 52 tình 8 bầu 2 và 2 chí 29 hơn nghiệp 14 thuận 13 hương 6 dao 2 thanh 3 quốc 4 đội 22 hồ 23 chặt tháp 11 bỏ vừa 2 vì 2 loạt 19 nai 12 mà xét 11 phạm 8 một 8 quyết trở thừa tư 2 tái lột đặt 2 trọng thành 5 ý 25 kíp nội 3 cỏ 3 minh 10 bảo 10 mỗi 9 đô 3 xuân 5 hành 13 đồng trả tan yên 4 bạc 2 mua 4 bộ 15 huyện bằng 20 ai chia thôn thẳng sắp then dầu văn 8 tua kiểm khởi 3 thị 2 gồm tiền 11 không 3 trái nối gò nằm 2 về 3 đã từ chi kỉ 3 xa thỉnh kết đến 2 ấm trị 2 hồi người 4 chạy ngọc khuyên thẩm 5 phú 2 tiêu 2 lúa 3 tiến thu 2 trong ra vào chỉ của năm với 2 gửi đều 2 hoang được 2 đàn trâu lộc 2 ngũ 2 rục chọn miễn nướng lạc chịu 2 cùng dự mang chuyện đưa quân khám chào bước khen đón nhịp giám 3 vốn phục 2 bảng xâm nghĩa 7 quí cấp 2 rồi cái cảm 2 lớn 2 cho 2 lòng 6 là 2 cố níu đấu đoạt nứt bị 3 mạng câu lao 2 mập kinh 2 cộng bút sơn hới 3 thuê 2 nhiễm chị nhất 2 có 2 để xem quản 6 xoá địa bình dìm kị 2 giải khanh sưởi trên quanh vũ quan muối 2 cổ 2 liên 2 mức nát 2 quê sức 3 tâm 2 tính 2 tử 2 ruộng quà xoài đẳng vàng rúp ngoại lương mốc chủ 4 sáng sở thau loã 2 loại cam cân dạng đăng giao hao hoá huyết khổ la lầm nôn nước phân phương qui 2 sàng sự sinh tác 2 trống trục tộc trinh vị vọng xu áo đinh chiêm khô sâm hiện bọn châu trường khoa thi 3 định chuyên tuyển chứng phối điều giới tín tương dài hợp chuyển xuất xây vay dịch mẫu lượng
thành phố 89 quan lập 26 trường đoàn cách 3 tích 22 thành viên 18 thăng 6 nhắc tựu 5 công 38 nhà 6 đồng 2 tâm 2 khẩn 5 niên 5 ở 2 bạo 2 bùn trụ 2 chợ chạy những 3 suối vài con khẩu phần 5 phẩm 3 đến ngữ 2 thì bão 2 sông 2 chào quận dân giờ món bãi 2 ba 2 trùng dưới mục 2 than 2 cầu 5 triều nhờ 2 hỗ khi rút uỷ 5 nghĩa 2 dãy thị 3 dây một bỡ loại người hai 3 qua vòng hình chia sáng trà chiếc gửi bị 2 thật xuất 3 tốt 3 hay đôi sau của thạo 3 chương 2 nhiều tổng huấn trạm hàng 2 nhưng chủ đô 2 cổ 3 vướng xung phà số cửa khoảng hiện 3 quốc hành tuyến vụ ngôn phân gánh bẫy áp 2 cản cảm 2 điểm kính 2 phương vườn lớp mây đá nhân 2 đường hoàng kịch khoa di khánh kiến tỉ đạt 2 nam ôn mà cao việc 2 thử tật cứu thứ biển ra quen trí 2 xing cũ ngô truy bà 2 nhặt khóc lê 3 móng ngoan luân tài ế phát ngọc trung 2 thủ 2 lợi nứt nguyên bưởi đặng phạm long đỗ trần ông cơ tội thắng quả 3 sản nên các 3 và 2 thói từ chuỗi hệ mạng trên nhiệm dự chỉ tiến trong kế trước đúng cự trách giải sứ vào
phố đà 3 trực 3 kết cổ 10 gửi thuộc công thủ hồ 15 cảng 2 xin bị 2 chợ trần 3 vinh già vì thị 3 đi 3 thương nối đáng lồng từng làm 2 hà 2 về 2 hạ cho 2 mờ thành và trước thông sài vào xá kiểu cờ này học biên 2 đang phấn chín số yêu lưu đông ghét nhưng phía tăng phan 3 lu trung 2 đội cần 2 cấm bàng hội nhà 2 bãi từ đều núi tình ngập 3 náo bà hoạt không khu đường phạt khắt mã thoáng oán nằm hàng 2 với hướng thì tố tính ước hải
đà nẵng 24 rằng lên lạt 10 cấp hung tăng 6 đậu nghe sáng lần điểu giảm phục đi 2 phát tiến sa thắng nào suy bắc hồi nắng này lao hưng bản hương hơn
mới mở 3 gạch có 5 hội giai tới 5 nên cho 8 bền mong 2 được 11 ghi mười 3 tìm 4 chịu 2 cúi đủ 4 vào 3 buộc bùng rộng tuyên khơi với 4 trồng nhà 2 vắng sáng 6 cập là 4 xuống 2 nâng 2 từ 3 gỡ và 2 bao tăng về 5 chậm của 6 qui thành 2 chia 2 thông đi 4 mưa mệnh ở 2 dựng lấy dám 2 trưởng ra 3 biết 4 mua tinh ngày dần trong 3 xác 2 giành 2 tập phim kéo kể 2 mà đưa thấy 2 lên nhớ rượu chín vui cứng thay toàn 3 thấm đáng đào cơ 2 cao quanh ập khó khi đồng chở kiểm lại bản áp hết 2 bầu 2 làm lây bước 2 nổi cha chúc yên chỉ xuất chuyến khởi nhiều ổn động căn 3 giới hiện hộ giáo 2 không 2 lúa vật khái nhích mảnh rút mạnh 2 như má đây vẫn ngoài ngành nguồn nhào ít lạ nhập cũng xong xoá trước 2 phú trung phum bá vừa dân cưới bảo miền học nhất 2 công tư mô phương 2 đất chương nội hoạt
mở đường 16 thêm 4 kí rộng 33 cửa 25 ở đầu 3 đợt 3 tiệm sớm bán 4 nhóm lớp 4 phiên 4 lại 4 công sáng quán 2 nhạc liên cánh 3 hộp ngành 3 trung trại thủ lúc lối 3 hết màn 3 vào lò tỉ 4 hàng tài 2 khoa giếng thừa giải xưởng 3 từ các tin tiệc 2 ra 4 thu của chợ khoá toàn cụm lòng 2 chi cảng suốt 2 đại hội 5 khai hành mang thầu vòng chiến 2 bếp bộ sổ tuyến do trang biển
đường cho 5 làng 5 vành 2 trơn 3 bản sang 5 bay 9 dây 54 gần sắt 34 kim phố 7 nhập làm 4 rà điện 3 nạo đưa phạm 2 trong 2 ăn 4 đổ để cát 3 nhựa 2 tại ống 9 biên 11 gói hầm 2 có dẫn 7 khiến 2 cất tối bộ 11 phẳng dài 4 sách thiếu lậu nội 4 vì đồng bánh chỉ mua từ tới 3 mái ngay 2 thì truyền 3 rừng 4 tử 2 độc 2 tiến huyết 4 và mòn 3 tiêm lên 6 không 2 chuyên sá 3 duy lạc 2 ngược ngang 2 lâm 3 tỏi trường 5 hồ 3 cùng 2 về 4 giao ven 4 chân 2 đỏ khói tưởng đòi tắt ban chạy 5 mẹ an đua 3 ai cắt đất 3 cống 2 xoá huyền chín 2 nghỉ đèo 5 địa xóc thực lịch 2 sào cõng đến 2 giúp tiểu ba chấn chào lầy 2 nào trung 2 thuỷ 7 chuyển công sớm được 2 đánh đi 3 nứt lan băng 5 mới 2 cứu 2 dễ vẫy 2 cấm sụt một 2 bồi cần hô 2 áo xa 3 dân xe ra 2 cao 3 lối 5 mía 2 tơ mở đường 4 học 2 thiên ngập 2 giờ chống dành trần 3 nhà bê thu vào 2 nói bong tứ chủ vệ lăn ở vòng vũ biển 2 hàng 3 phía phát đời đột 2 kính nét phèn tiêu tình tiệm thở thẳng tỉnh vận xá xuống trở trục 2 liên 2 hoa nguyễn 3 lê 4 võ 2 cách hai tố lí song gom chuyền 2 kiếm kẻ cong cơ hoàng quê ray tuần sữa tròn chính mật rộng lưỡi cày tên phân đèn đấu bưu gạch hướng nhau
cho kinh ý 8 rằng 42 địa 3 thôi 3 người 47 biết 49 hộ 8 hợp 2 quan 3 bưởi phép 14 viện việt 2 trẻ 21 ba 4 ngư 5 tàu nên 2 hàng 9 các 14 vay 24 chiến phụ 2 con 19 cụ 2 hay 19 thuê 11 tội sự 3 gã em 3 truy nhiều 4 ông 5 sản 2 nạn 5 đủ bị cậu hưởng 2 xã 3 đứa không 3 anh 4 mấy 2 bánh bà 9 xong 2 cán 8 cả 4 mình 2 lữ bữa 3 loa chính 2 lúa nhau 6 những 4 đến 10 lập bác tập nước ổ mẹ 4 phù 2 tới 4 bất 2 tư thấy 29 thuỷ khách 6 trái 2 hai 5 vợ 3 chúng 3 cộng 4 tan đợt thị 2 ngành 3 lục công 13 thở đồng 6 màu học 11 mười bốn 2 lắm 2 lớp 3 ăn 3 nghỉ 3 sạc uống 2 tiền 4 đời chết một 4 muỗi bảy gà ra 4 quĩ 3 xuể ứng đúng 6 kết thân 2 riêng việc 2 bé 2 ráo gia 5 là 5 mềm tín nền 2 xe 4 thú 3 khoa đúc mặt 2 tham dân 11 nhân 3 bò 2 cơ 7 khỏi 3 họ 3 nhà 4 đi 3 cháu 3 tân thanh thiếu cuộc 2 thế 2 sân hơn 4 hậu bao nắm đỡ 2 chủ 2 cúp vua bệnh 3 cao ấm ngoại dự 2 cái liệt sang 2 sạch 2 thơm quên cảm 2 bát ong 2 chuyên qua gần sinh 4 trò sĩ phạm 3 tài kẻ ngân 3 từng nhập cảnh 3 cô tiểu 2 điều chức siêu quản điểm 2 trưởng lực 2 miếng phía lợi châu chuyến 2 đoàn bài 2 âm phong đàn bộ cây trường đối tổ 2 giới dễ ngày 2 khu vong hoà dù 2 mượn 2 thuốc đề máy lao nông 2 doanh 4 lòng vào 2 thương 2 vùng 2 mọi 2 chương ngấm mẩu tệ thông trung 2 ưu tiếng nhiệm miệng hoãn biển đông thực kịp 2 nho thầy đinh lê mỗi 2 vũ chú nghé phóng bóng bạn rồi lời phát quá năm tương toàn tất đội 2 đất mĩ hoạt bố cha chồng chị tôi quê giáo du 2 phương sức môi ai bên thí vị mục 2 nhu tiêu cầu khán chắc phải tiện vui có cùng thật kì lễ đỗ tự vừa hết hoàn tháng buổi lưu làm
kinh tế 91 doanh 57 nghiệm 27 đáp độ phí 15 hoặc 2 niên cầu 2 đô 2 việt 2 bơi thành 2 đề với và hoàng 3 bắc thần căng tởm ngạc 2 đông kênh rạch qua mường kì thề hội vũ điển nghĩa bàn nguyệt sử trung phui
tế tư 4 vĩ thư đã đề nội 2 nhất ở 3 trường lưu 3 kiểm vô mở vùng 2 phe thiếu bị 2 như giải quí kim mộc 2 nâng dân đồng 2 long 2 hụt 2 bán đầu toàn cam đến tháng khuyến 2 cay chân số 2 khai kì già áp thế 6 kết yêu dự xã 6 có gần cho 4 thừa bào 5 để đang 2 kĩ giáo công 3 giảng biết qui quốc 6 về 3 được chuyên di cùng tìm tuyệt việt cặp tuyển na và xác trợ thương phục với 3 vừa thích tặng an phối 2 quản tham 2 tại 2 năm hà năng 2 lên ảo chung hộ hai kêu 2 biển 2 bổ phức cơ 2 căng chu chuyển diễn mới các quyết cắt hấp bằng từ tuần hội hợp cần 2 thí khu họp phát lấy đội huyện đặt nhân giám sức viết siết tạm thầy thông tuyên trả mất tăng đưa ba tân nhuyễn
bứt phá 7 tốc 3 rứt lên ra lá
bố quyết 6 trí 32 kết 5 mẹ 8 điện giết đã sẵn tăng thắng đoạn 2 giải 2 lưu thông số cuối lượng đóng cục 3 sa điểm bài đơn 2 mất trên 2 qui đạp con 3 hết 2 đi em 2 sẽ các 2 vào với chung 2 luật 2 dữ dành chỉ tại trao sách 2 in đội tình biểu dịch 3 nhận đáp chồng 2 dượng 2 không kháng danh mở tin công đánh lập chi có vô đề tân trận cáo ráp cảnh già đẻ nuôi vợ thí ruột tôi đời phòng cái hạ trạch chính cu
định bổ những 3 lạm về 12 giá 9 thay kì 12 cư 25 có 6 trước 3 này 2 tại 2 mới 8 cộng dự 3 xử 3 kẻo tầm 2 tự chủ 3 miễn lợi trôi đây gen 2 máy danh 16 khởi 6 bị 2 không 6 pháp 5 động đặc 4 hành 3 hai 2 viên 3 việc 3 đưa 2 do 4 quốc 2 chiến sống đồng gieo vĩ sẽ 3 chặt hiện vụ mở người 3 vừa được 3 mức 4 sông quán 3 giảm thương 5 chống đối độc quản xác cơ 2 tôm quá tuyến dòng thời 4 chi 4 tố xin nhận đình 2 phần chất 2 phụ tuyển vào 2 vợ cấm của 11 hội phát niên 2 bán cho 2 chưa 2 nào bắt 2 nghỉ 2 nhà vững thổi thoát cô hơn tập 2 văn mua nghệ an 2 khá cung mỗi 2 yên viết vị 8 điều 3 chức chồng nhân 3 thanh luôn dù 2 cuộc 3 dấu nước rõ 2 qui 2 cử mang hướng 11 nộp phê gồm chỉ thủ phong tình tỉ 2 nguyên 4 phân vùng 2 tránh gần chị thu 2 tạo thành 3 cấp kinh chính 2 nhảy kết ra 2 tâm 3 nghi đoạn nạn đoạt 2 nổi loại kiến 4 lên bóng chế 4 mục lại 3 chuẩn hàng lấy ba thăng đời công 3 chứng bình góp 2 gia ghi lòng xuất kí thầu 3 hiệp khẳng lập luật 3 lượng 2 chấp cướp ninh thư ngày nhạc giấc quyết quan bé rốt nói tiền thể cùng nêu sồng hà đúng hoa nàng ân canh 2 hình 3 mệnh nghĩa 2 tội 2 khung 2 bụng liệu sẵn phí tính đi ước dạng hoá làm thức suất đô hoà thần giờ tường lí viễn tư số
bổ nhiệm 15 sung 48 dự ích 4 nhỏ theo vật dưỡng 2 trung trợ 2 túc 2 khuyết 2 vốn đôi ngang nhào củi vây dọc trụ thể thận máu phế cau não nghĩa ngữ thuế đà
thẩm phán 16 định 8 vụ 3 nhận 2 làm buộc quyền 12 tra 6 cựu huỷ vì tuyên thuý đối 2 công vấn có 2 đã bác 2 đồng mĩ 9 triệu kéo mã ôn đoàn
phán toà bộ nghiêm không quyết 6 quá hạt 2 ra bảo vu số đoán hai hiệp về mai 2 trong xét với 2 liên khí kiên 2 đổ để cự hạ đáp mới già chính tuyên thậm tại lập thương hoà 2 gia cấp ngừng thuế trực kí
toà án 34 nhà 5 phúc 3 tuyên 7 xem gia áp 2 cho giả 2 xét 4 tháp cao soạn 5 thánh 2 vừa rút do 2 buộc quốc vẫn bác 2 khoan huỷ tối lại hỏi sơ 2 bị 2 nêu quyết trao tiền lưu cấp sau
sáp nhập 12 và ong
nhập tỉnh 3 với thấp 6 năm tăng liên 2 ngũ 13 học 6 cảnh 7 biệt từ 6 viện 12 ế vay xã 4 vào 4 cư 9 vẫn doanh khẩu 24 cá 3 ba và cam ồ mặn 5 lậu 4 cả về 2 mười hai có tịch 4 cuộc 2 giảm của cho quốc 5 cao hoặc liệu bệnh lúc bất bình tổ sâu 2 kẻ hàng nắng gấp tràn bắc được quảng lâm tiệm trung tài thị cộng kinh đơn
có phải 3 nơi 11 được 2 tài 3 quyền 9 đức dấu 8 gì 6 nghĩa 6 thể 61 hiệu 22 lợi 6 vùng 3 ngoại 3 đầy 2 bức người 15 giao thêm 4 một 6 hôm 3 sản lúc 10 khả 4 mười 5 nữ 2 đồng 2 biểu 3 khách suất cửa muốn gia 2 thân công 10 vi cơ 3 bàn chậu tổ 2 nhiều 6 thời 5 tính 4 em 2 tấm 2 cụ khói 2 gốc mảnh mặt 14 chứng 3 thương 2 nguy 7 điều 3 hồi 2 dây đào chăm 2 bác 3 bốn 3 chân trọng liên 4 bị tiền 6 doanh xuất địa đất 2 chỗ 6 giấy 3 hay 3 làn hơn 7 quảng cuộc thuốc vị 3 văn 3 đá quạt cảnh 2 hộ 4 chọn 2 kiểm thấy hai 7 con 2 lương mưa 10 thùng xử thẩm 4 thiệt 2 cách tám biến ga triệu 2 bảo 2 cần 2 chủ 2 việc 2 lẽ 6 cán kết 2 lần nhu 2 giông từ lớp đèn món 2 dũng nước mấy băng khối số thai điện 4 nguồn 2 bất của 2 nhau đủ 2 cả đêm 2 kẻ chính nên 3 phần sương quí 2 trách 2 nhận vài chi các 7 chữ 2 tờ cây thì xác khai cặp 2 mắt ít 2 cái 2 tình nhà 5 lời 3 sức huy tới bia gần cú khi 2 tham yếu khoản chuyến 2 thật những 3 chồng xóm trên câu 4 ngày 4 lí độ tuổi lỗ sai 3 dám định đúng lỗi 2 ý 3 nhóm ông 2 niềm đoàn 2 nghề đại 3 bề 2 thu 2 thành mẹ 2 ở lệ cậu sống diễn tổng 2 lệnh đối đi lại ba ai 2 xe bệ sử 2 toạ sân phẩm 2 trình trong nồng vướng chiến hành chú cha lãnh 2 chiếc 2 biển hạt tràng tỉ phiếu màn thay lạnh thịt chuyện uy 2 ngoan bài 2 loại nỗi bằng ăn bể bệnh 2 hàng hang tội 3 chế hiệp vốn hoàn 2 trường lãi điểm cảm lối hạnh tác hại nền mái mất màu mối giá bưởi đôi phòng phương nhãn mãng nghèo chuyên nhân phen bản hoá qui cháu dông mỗi tư thị lường chị lưu trần 3 máy vàng lữ tống năm phùng bùi lê hồ 2 phạm 2 nguyễn 4 điểu nông vú nhất đờm
đổi căn 3 thành giấy 4 việc xanh 3 kịp đoàn 3 mới 31 lại 4 khí 8 họ thái sâu với 6 quốc 2 qui tiền 4 sang 3 một mở 2 thay 8 trả 2 điện máy xe 2 pin giảm thế con 2 trước cả nhanh cơ 3 cách 4 áo gác trầm nghề 4 tính phải mười sổ thói số 11 những bổ 4 kinh 2 giảng thông 2 biển dùng hải tạo hướng 6 hiến tội thực tương khi tranh đời 5 xăng đến giống chế môi luật kết ngư chính theo tiềm sinh tên 2 tù ngày nước mô năng vị 2 mục cây thửa 2 chiều 2 chỗ trắng màu thủ vai dạng ca lấy được gió thẻ vận quà bằng chủ mạng giọng ngôi mật ý ngoại công chác đất
căn cước 25 cứ 26 phòng 5 biệt 2 chung nhà 23 hộ 17 lều 2 bệnh 6 sống gác hoá mỗi bàn cười bản 5 nguyên 2 hầm 2 buồng đầm dặn cơ 2 tin cốt bếp chòi ke tuỷ tính vặn chỉnh
cước giấy theo cho 4 đừng gắn 4 nếu công 4 tăng đồng phí địa tích vận 2 vọt sau điện 2
giấy phép 33 chứng 22 đọc tờ 32 và đã 2 sổ kết 2 xin xác 6 in khám 4 mở viết 3 kêu chơi bóng 3 thông 2 cói đỏ dùng thơm dó 4 lấp báo 6 thả tay 2 nêu bạc 4 bán vay 3 gọi khai 4 mời 5 hẹn từ quản xả 2 ướt trắng 2 ghi 2 bồi nhàu quai rực nam kiếng khen triệu bút vệ uỷ ra dán nợ đăng 2 nháp gói ăn điệp cam xuất giới vụn kẻ bìa thấm a vàng nhám bản
phép lái 10 con 2 đều bất có 2 hoá qua trên 2 mỏ sửa sẽ các 2 rời tính 2 chuyển thành 2 tại tắc để lịch 2 trung mang câu tin mượn bị vua mua cư 2 tàng chất 5 thu mẫu lao 2 vũ dọc giao gần quanh trả khai 4 đất hay nước ai và 2 kinh 2 lặng sách lễ người đã nhiều ứng tích ma xây 2 hành hoạt môi nhập
lái xe 35 sơ tập trên 2 máy 3 tranh đặt 2 trừ 2 chạy thả ép phun có 2 bỏ 2 nhớ thoáng chiếc và hầm qua ở cứu của tấn vây khiến giả tự buôn lái tàu bằng bánh bẻ trút làm tấp vén ô hộp đò cẩu
xe hay cơ 2 máy 35 tăng 7 chỉ nghi tài khách 13 buýt 16 gắn ôm 14 nhận bán 4 cháu đông 3 cạnh miền 8 đeo ba 2 thu 2 đạp 11 ông cẩu bồn 4 trực chữa cùng 2 chắn vừa bọc 2 viện đụng quân tải 25 chở 7 về hủ công 7 kĩ lăn 6 chết 3 đầu 2 chuyển 2 tông 2 cây điện 13 xăng kéo đuổi dù giao gầm 2 đa trung cù tới 2 dừng tự 2 ở 2 chuyên 3 ben 2 cũ 3 ảnh đều tuyệt người 2 hoa 3 không 3 hơi 2 cuối phượng mẹ gạo căng cộ 2 cướp chăm đi 3 cứu 6 tràn an bỏ cát đến bò qua 2 rồng tay 3 khi xem đẹp có tiền dẫn dưới gân mô 2 đường trong chạy 3 cửa níu cấp 2 phải đang cho quản hợp đưa mỗi mất của độ đậu mực để bằng trái 3 nôi phân 2 quá 2 lâu cao ngăn cá chủ kiểm giấy nối vào liên lửa 2 lỗi bia cô 2 gỗ suốt mang 2 giữ hãng lái lao lật nâng ô 3 cảnh sống rửa rượu sang ùn vạch ưu xay ngập khuất mĩ 2 mùa đốt lội phố phương thư miễn
hay không 8 trong gánh hồng toàn công mối về bất 2 sẽ 2 xông thử ở la xui phum là 2 thời tiếng tịch quên 2 nướng tua nhảy mâm ăn chào nạm lớp sau hợp cơ trước bắt được 2 hấp cấm giảng sự hát 2 bà mặt ru nồi cũng tự khoang phủ thở nghịch tiên ưu cam đục giữ gửi tính rằng 2 ho chưa nhất sao hơn thậm những một các chăng nói dở biết tin vì từ gì bị còn như quá cả đi lui làm xấu ai có chỉ cãi người thật nữa nhằm thế ngược gần hè thường đúng thua dùng thấy do lây đơn mắc học
tiếp tục 36 thu 4 sẽ 2 công 4 không nhận 31 xúc 12 xã cận 15 tay 5 tế 3 đoàn 4 thuế dẫn kêu điện sau viên 3 đến 2 ở 2 sức 4 vào nuôi 2 tạo dành còn nên bóng trụ tại đại 2 chủ trưởng trọng 3 một thân xuống thị 3 theo 4 kết nước 2 xem lội chúng khách chỉ với buổi liên các huyết đối dân tìm 2 thêm đó tân đón nồng gây kiến
tục phiên phát 4 cấp 2 hành 10 thực 2 nêu phối 2 thách nhân trục thúc tăng 3 vun ưu mua mỗi giao lượng rải rườm phá quét tách hoành ở 2 năm dự làm xông mười phí phải giữ đất hay ngữ 3 hơn trả ấy trao kí mở thay tìm 2 cung chia thu tập xin thảo hoà nhanh biến được hải bỏ dẹp gạt cán không nhập người rút hướng nước thiết liên hai giảm xử hứng gần dừng kiêng triển
phiên họp 8 khai 2 thứ 2 toàn thảo 3 dịch 7 toà 20 điều bế lập giao 5 chợ 5 nhau 2 cán chất 3 sơ ế giám âm thường hằng từ miễn hoà 2 nhiều bản là cắt mèo ngoạn xử 2 đấu chốt bắc
thứ ba 17 nhất 6 mười 7 bảy 9 hai 20 năm 7 cấp 2 tư 5 gì 2 tự 2 trưởng 10 cho một 2 thật bản níu bốn 2 sáu 5 không xôi chín 2 tiếng 3 chuyện tạm vũ nước người tám hết nữ
ba mươi 67 tối trăm 14 nước 3 ngày 14 lan 11 chục 4 liệt mỗi lô 7 mét xe 2 lạng 2 nạn ô 2 tấn triệu 4 không 3 tạ gác sợi tuổi 7 năm 17 thời 2 tầng 2 ngôi 3 sông 3 từ giảm 2 trụ 3 vì 5 đối 4 dô giờ 6 vượt phiên thu 2 thợ ca 2 tàu tháng 14 đêm 4 đóng giá 2 chỉ 4 giai miền 5 mặt 3 vòng 3 xuống giật 2 vụ người 8 tại ở 2 mẹ 4 toa tết mớ rọi 2 âm bốn phần 6 cần nhà 2 lần 7 mộ anh 4 nghìn 6 tăng mốt cùng tiếng 2 mở nhưng na điểm 4 trung đình 6 đội toàn cân 3 ngọn huy 2 gia mảnh hồi thương công đồng 2 lá 2 nón gian 2 khảm biên thanh 2 xi hợp chánh nghe đứa hoa 2 tiền tỉ 2 tên 2 sang bia điều lăm 2 tỉnh 4 tiêu cây 2 chiếc thế 6 tuần 2 má bán khía 2 bể 4 có hướng mẩu 2 hiếm bài 2 mũi tội chuyện nếp khâu sĩ trong con 3 huyện vạn bản 2 nhịp việc cá thì so tảng thập là thú vô quán yến lê cháu 2 chợ phi ngay mọi thứ đoàn ván tư tri 2 độ nguyễn dân phạm chiều trận bàn gai đồn tơ chẽ cạnh ngàn phải son bị quan thành xã vàng
mươi hai 17 tư 10 phần 14 ngày 8 tỉ gian triệu 8 hải 3 sáu 11 lăm 13 bốn 9 năm 32 bảy 9 người 4 tuổi 11 bánh tháng 3 ba 11 phút 10 cán 5 tám 13 mốt 13 độ 4 nước 2 hộ 2 sản nghìn 9 bài thợ xuống lao bị quốc 2 cây 4 lần 3 nhìn lít hằng giống câu giờ 2 mét 2 tay a chín 6 con nữ phụ món chống môn vẫn 2 ki thí phải suất 2 tóc đan tết 4 tôi không nhà quyết dự học 2 dân khủng giây túi đến họ của héc điểm hộp ca hát để da nấc ôm đô vật hài cặp chờ sân bức mất
chiều qua 5 cùng 3 sâu 8 ngược 5 về 2 trên 2 phân phòng nạn nay 8 hôm 6 lòng 3 cao 8 cổng tối 9 tông tan giảm 2 bảy bà chủ tập nào mát cuối 4 chiều lũ ba 2 thứ 3 nơi muộn 2 bế trời buổi hướng 3 dự đâm bị dài 3 kiến mai 2 triệu ưa chị rộng 2 ngang tà mưa chuộng đi kim gió sáng khách xuống tàn xe lưu theo ý đó thuận vàng chồng
uỷ ban 58 tổng quảng cho quyền 5 làm hà chính 4 huy vĩnh biểu viên 8 hải lãnh quân 3 trung 2 hội ninh hứa chủ 2 công 3 đối nêu yêu tổ thác phía kết đồng liên đảng xã phường
việc tiếp thiếu tuyển 2 làm 36 kém với 10 quản có 2 kéo 2 khiến 2 tăng tại 8 gia một nhẹ 4 vào cho 2 niêm truy cũng kiểm chưa đang xuyên chuyển bao nạo luân du tập 2 không 3 do thời trong theo 2 cộng như chấp 3 xe triển quay an nhà 7 ở 4 tang khẩn hanh 2 phụ áp 2 đẩy của thiện dạy giảm dưới ra đòi nên rõ 2 cấp để 2 làng thực 2 cung nội 2 hai lan đề các bị nhóm được 2 công 3 tìm lái bố xảy 4 phục duy trục mà sử dự cùng kê cán ăn điều thâu bãi mua là bắt nữ lại giải chồng tốt 2 nước 3 hoàn khó 2 ngay 2 liên 2 trước đổi miễn khai lương nhầm phân hạn dùng hợp giữa tạo y tận ai ngừng từ tẩu trả đơn bảo tôi này
thu chỉnh vượt 2 nhập 31 hồi 27 hút 25 giữ 23 nhận 2 nhiều thập 5 hai khống 2 ngân 7 tính lớn giảm 3 ở 4 từ 4 nội 2 hẹp 5 phí 7 gom 6 hoạch 7 phương 4 tiền 8 nửa đứng hộ trả mình đầu giữa xưa chi 5 nông đông 3 quĩ về 4 được 2 của 3 huy đồng chưa máy bất lượm tự thời 2 ý 2 thuế 2 lợi 2 sung hà 4 với hàng xếp 2 âm sai cá vũ kỉ bồn 2 kinh sụt thêm mua 3 nuôi tang này tối cúc 2 phó hằng 2 anh huế trang 2 quyên uyên sen sương 2 thuỷ 2 huyền thảo 2 hương phạm hường trần hiền bán 2 xoa thuần phòng quí hoạt ước đạt
chỉnh lí 7 qui 3 đơn giá 4 lương 3 sửa 7 lối 2 điện tề 3 sai có tình chế 2 kỉ 3 kế 2 trang 3 đốn 3 chấp pha trần công hình thể chu huấn hoá nha âm lưu hàm tăng giảm chính phù cục lãi địa dự mức thời kịp bảng theo hồ
bản qui 3 ổn nà 2 ba 2 pháp trong kí diễn địa 8 tát đối bộ 2 án 17 dịch 2 ghi 8 tin 7 được 3 cũ nổi đề thấp làng 12 giữ 3 chấp vùng ấn sắc 13 tiên cộng thay nhỏ đồ 7 chồng đã 3 thân 7 hai niu sao 4 xa 3 bị hàn 2 người 2 có bảo phiệt lĩnh 6 quyền 7 đồng hạ số kim thảo 3 thử vá phác triều 3 quán khe rồi hoả vào lường tài 2 giới tạp mười noọng thông và chữ chụp 2 khai không 2 tốt xin suýt vẫn nếu họp cùng giao chở khánh lặp mường 2 đình điện 2 chức cam 4 tìm lào cập 2 phim mới 2 nhạc 2 trường tái cuốn văn chất 7 yêu gốc 2 kiểm 2 mông nói góp dệt năng 2 vẽ 2 thầy cư phụ toàn 2 hướng 2 hợp 2 đội cờ lập ở khan mềm mĩ giảm ngồi nhích vô nhì hỗ hit tấn phía uỷ viêm báo nới mù như đôn ngã chính in danh nháp kế tính thể lề vị đặc mẫu kết hiến cáo tuyên 2 hùng tự hoàn di dạng giốc mòng doanh 2 tường tình vi cuộc
qui phạm 4 định 76 hoạch 26 chế 14 tụ 5 tắc 4 tập 7 mô 9 chuẩn 2 trách nhơn 6 trình 15 với chụp 2 đổi được tinh chung hồ 2 đầu 2 luật chiếu
phạm pháp 9 nguyên hành 6 chủ mạng 4 ma 4 thì cướp dịp văn 15 nồng 2 nhân 13 công 4 rải lí lĩnh quyền 2 tố tội 15 nguy an 2 tám bị 2 xuyên 2 vùng qui 5 trong 4 gồm 2 đồng ngần luật 3 tốc 3 phi quốc 3 và 2 bắt sử kí mua phòng chiếm 3 không sau 2 liên tôn vi về 4 tài 2 kỉ chuyển trẻ hữu trốn bỏ 2 môi đất khai 3 đang dùng cảnh chân che sẽ 2 phải 2 khám chối điều lợi có hình hợp 2 sang sát cho ngậm tại 2 vụ ở thị 23 duy 2 ngọc 4 tấn 2 hạng xuân 3 lan tuấn 2 đắc bá 2 quang 3 hoài trà huy 3 minh 5 thuý 2 đình 3 thế diệu tiến nhật 2 lê bảo 2 hiếu cẩm kim đức 3 anh hoàng khánh thành 2 thanh 2 bích sơn phước thu 2 chính như thịnh lương trung hải việt hồng doãn gia đại trù hà nghiêm
pháp luật 61 đức thẩm 2 quyền 3 hoà 5 quốc 5 lí 24 là 3 nhưng hình 2 y 6 sư khẩn 2 hoá 2 bác vượt chống của 2 lại đốt sản phòng 7 tạm làm 2 nợ hai 3 các 2 khó kim tưng ở chế 2 bằng hiến 2 kĩ 3 lệnh 5 khơi khắc 3 khác ngày ngăn 3 tại 2 dẫn điện huấn thảo thi không 2 công 4 ý người cuối để 2 cho đại bảo 3 tính bỉ ngữ mĩ tương 2 điều đấu vân 2 bắt xanh nhiều lời khai xuống nào được lập chính 2 mới 2 hành kháng kiến tài ngắn phản trả điển chìm về bàn hoa sơ một đá cấp 2 trừng xử an mạnh tư tránh hữu 2 căn đồng hiệu bền cụ lâu tối thực phát trọng thiết nâng thanh phù đột quan sửa và theo
tán thành 9 nhân tài cử vào 2 rừng 2 rủi rất hàn khỏi đường dân 3 đa thông gia 2 thưởng 2 kho loạn 4 trực hàng tang 2 mấy được thêm nhóm học trong khói sơ tay đồng dương của chính kiều thị khắp cây
nên qui đặt tiếp người 2 hám tội ngại lửa thuê hỏi nghĩ đám bấm phải 3 hoảng quyết bỏ 3 chip là làm 4 gửi 2 quá 2 lắp bổ mặc dùng 2 thoáng khói từ thả không 3 lãi tha cắt nhẫn hạn 2 cho các mọi vẫn số mềm đi 3 kim chuẩn trồng lợp đề lập quấn mua viết gói nghĩa hàng thương chủ chính khai lúa mất nứt hầm được nhắc 2 nóng bộ hay nới giới nhớ 2 ngẫm thành lâm xem buồn ra chở chọn li
khung mang pháp hình 3 sắt giá 2 trước cửi 2 giờ 4 gỗ 2 người số cảnh 2 chu thành
mang tính 4 chủ lo 2 hộ 2 theo 15 tặng bầu bí 2 thai 9 dư 2 tới 3 máy tên 5 nhãn dấu 2 xe 2 biển 2 lại 6 điện vào số 3 vận tiếng 2 hơn sơn nhóm thương cà nào chúa về 5 giày 3 trong lương quốc măng xoong vì cặp vết dạ 2 hương giáo cho trẻ mưa màn tâm áo xác máng hàng lời tuyển nợ phim hơi đến nước mẫu án yang thị cá ra trước
tính nguyên và 2 chất 7 ra còn tiền 2 bậc linh một lượng thường song nên lương sang khả 2 cũ nhiều ấm phân nhẩm tình theo gần nết khi qui điện tổng toán 4 với 6 ngay gàn nhân 2 năm độc lên lãi hợp mạng 7 ràng 2 ứng tiết trên đến thi quá sáng của cơ vẫn mạnh phong cần hình nhờ thành sinh 2 từng tranh tới thiệt vốn xấu thu tráng mua về thêm điểm chuyển chị đúng đủ kế năng 2 riêng quốc luyến thuế
tắc còn tập ứng 3 khen 2 các suy chưa nợ bảo kéo 3 nghẽn 4 cúc ối có công tại mọi nội tàu 2 đàm chỉ đường 2 triệt táo đầu ưỡn vợ va ngợi ở giao
còn chi chồng ba 2 băn nhớ 4 là 3 lơ 2 nửa tái sót 4 tôi lại 16 nguyên 8 người 6 điều một 6 nồi cách sống 3 mở những 3 thở ở 2 ngư tiếng phải 3 tình hàng lời núp ứa hai 4 khiêm ánh thấp 2 rót e nhấp vài 4 có 3 của nội bỡ chỉ lưu sợ khát hiệu nhiều 2 dư đáng ông 2 ít mươi vùi quá đùn 2 cảnh bà nóng đen mấy 2 dám ta 2 giữ bịt mỗi 2 vườn 2 bị bỉ ngày đội 2 thiếu 4 mờ sách dạy rõ lèo quản mười đánh ai 2 để nhà nước bốn chuyện 2 đang nguy anh nhìn đó mẹ trẻ đếm khác thủ ì gốc giá phối ngoái chính mất lo cao luật nhỏ toà dai 2 con trong gom khoẻ lớn 2 vang kéo 2 tập đầu dày các chia lính hơn 2 mập gì đỏ tài nếu giới ngỏ hạn nhảy phản phủ thầy làm yếu triệu phiến tổ tại nữa
chi tiết 14 bộ 12 phí 39 chi 4 chành cục 18 hằng tiêu 11 sai 2 hàng 2 trả 13 thường 3 sử chít 2 lăng 6 tập lê 2 bảo 2 ngân 6 li 2 phối 2 nhánh 7 thảo hỗ tỉ lương khống hội 4 năm đón viện 2 đoàn 3 mạnh 3 từ ngoại trong được hóc hồ 2 huỳnh gia lan bà kĩ ngô ma làm phạm lò trần đặng đại lưu hoàng tiền 3 đội đầu 2 hộ bằng số đậm cho tới thêm sự dưới trên khoảng mai khu dùng phái trội
tiết giao 2 kiệm 35 quen nhỏ 2 văn giảm 2 thất chuyển canh điện cực nóng cho danh học 2 năm luộc ngày lộ 4 chim lười hút thanh một đi mẫu lượng về diễn chu chi mát phía hôm phức mới tháng hơn lũ thị hoa
giao chính 3 không công 7 trao lưu 31 nhắc hàng 13 tranh 9 thích ta đoàn 2 việt 2 cây hài nhận 4 thừa 7 thông 96 nộp 7 dịch 43 căn từ mua xin giấu tổ ngáp lãnh ban 8 đưa mặt 5 ngay bắt khu 2 sớm sai đồ diện 4 cho 4 duyên 4 quĩ thương 2 nhà 2 du ba nhiệm 8 chỉ 2 hưởng 5 trọng 2 nhấn các 2 kĩ người 2 cụ thành 2 phải biển xe 2 qui thăm kinh diễn hai và nhóm nước 2 văn chín tang tám lô 2 ước 2 đối tinh nhạy hữu 5 đất 4 vắc nga nghiệp rừng 2 nhầm chủ ngư kết 2 quyền 5 nghi nghị kì 2 sản khẳng của bóng 2 thuỷ 2 hoàng quân 2 mĩ trung vụ cắt bán ca cảm cấu chiến điểm đấu đoạn hảo hoà hợp 2 kèo khoa khoán lộ mùa nhau phó phối sở bộ tài tế thế thiệp 2 thoa thoại thời tiền tiếp tình trách tuyến với vốn xuống kế 2 biên cơ thanh uỷ trực động sứ châu khối tử
hướng dẫn 57 từ 2 ánh 2 chó tới 12 ba đi 7 thoát hoá 4 vải hạ vào 3 tây 7 về 12 nam 3 dương 6 đông 5 làm 2 trong nhiệm dịch 2 thần chủ coi cơ không sáu dân nghiệp 3 ra 3 mua phát 3 tỉnh phía chuyển đầu định nghề 2 ảnh thiện 2 ăn xã dư chiến đến 7 lớn ngoại nội đạo tâm xử bắc 2 hà gió di giải nhìn trung sông biển công mở ứng phùng lái bền nhà lưu
dẫn để nộp 2 ra 2 nguyên từng 3 độ 8 lạ 3 đến 9 đường 6 bà đầu 11 theo 2 nhầm tích chính tiêm điều thủ 2 thẳng khủng bởi làm 2 lối 2 viên 5 khát giải 4 bảo tân của 2 thi 2 trình bổ kịp chị bản chưa cần 2 khách 5 trước 2 chương 5 dân cầu được lời 2 vẫn tàu chứng 2 dắt 2 chỉ dẫn điểm 2 dàn khí 2 do hút chúng pháp phân thầy vừa địa 2 gập dụ nguồn 2 tới 2 bàn xuất điện nước đoàn luận lưu vào về 2 con thông tin cơ lí bóng xăng dầu báo lại thuyết trở ngược cưới thân số tỉ hướng dâu truyền du 2 nhất với nhà người 2 chi thực kĩ 2 cách học sử các chuyển cho chăm
kịp thời 36 đọc thu suy mặc làm giờ đưa thở tháo uống giao bế ngơi kê nhập vật ra trước tết trong sáng
thời thích phân gian 70 điểm 17 hàng thúc thông hạn 27 bình tiết 26 kì 11 món yêu 4 để 2 hiệu 4 chiến 3 tránh nghi xem đề 2 mở vận được đốc bảng lẫy hiện hội ông 3 đẩy 2 sửa là 2 cắm vụ 3 công 2 nay vua phồn giải thẳng tem bao 4 trang 8 trung đại 3 phi còn gia mới nhạc ngăn 3 mỗi giờ 2 lí thịnh của cung 2 bão khoá 2 chấn ai cơ 6 háo vội mong rà 2 làm nghiêm thuộc chỉ linh cấp chăm lê xử 2 có lính xin động hứa hành lâm thì nhiễu nhập giúp khắc cuộc chấm ấy sự 3 tổng tăng cũng tiếp với khẳng phối phải nâng gửi
thích ứng 3 thú 6 tù việc do 2 vì 2 kiểu quanh hoàn đốt 2 tâm ăn hợp 3 cùng đá thái ảnh bị nghi hồi cặn nhất con sống rõ vòng bản thanh nấu vé đáng lòng thiện quang nữ rằng lí cho kinh trí đức
ứng với phó 13 xử 11 vạn dụng 24 mà kéo đẩy xanh cuối gay viên 5 thông vì 2 lò đặt ngày 2 nhanh 4 đủ 2 trực đứt chính nhu 2 dây cử 6 tháng 2 và phong 2 nhà 2 thậm cứu viện thay điện thêm trước hoà 2 bắc toàn hàng thuốc thực thời da đạm yêu được điều tiêu tốt kịp các mong lan ánh hình tích 2 đám lời cuộc chiến tết
thực tiễn 8 sự 5 hiện 55 phẩm 24 chia chất 7 cho 4 quốc binh 2 tế 19 hành 8 xúc từ nhận nghiệm địa 3 hết hợp hàng thi 8 năng sinh 2 gọi vật 6 mỗi điện 4 đơn 5 lại tập 7 và ra 2 lưu khách 5 đường 2 một thiếu hư 3 du dễ hai bằng đủ mà hiệu không trong tài trạng 4 sang ca để sáu nhiều hội khắc lực 2 công tái qua thấu hoàng nhà hoá 4 xã chiến
tiễn luôn đưa 3 con anh đấu bạn đề đội ông phản tổ rơi biệt thiếu
luôn biến mang khắc sống có khuân sổ ghi coi là 2 được giữ tay
biến động 12 nhanh đổi 12 ứng bị mất 5 bất thành 6 cánh trái chất 2 dịch chứng 7 ẩm tướng 7 chậm nhiều khi cố 4 vỉa phương phức 4 rộng tích 4 chế 3 rõ 2 quốc lo kiến hoà 2 chuồng chủng 2 thuỷ 3 áp 3 ở 2 hải khiến chuyển 2 mưa thể 2 mạch âm dạng 2 ít nông 2 hoàng thiên dị hoá 2 số tấu thái loạn hình tiền đau khéo báo sắc giọng ước nguy điệu trở rác thực sâu gỗ mạnh xấu 2 bệnh nặng khó mới thời thị vụ tâm gen
báo cáo 41 kết 3 chí 26 thường 5 động 17 chiêu 2 lãnh mà công 7 thuốc nhập 2 chỉ sóng ăn lúc 2 khói lỗi 2 ra 2 trên số các 2 khủng thế giới 4 tăng 2 căng thủ 2 đã và thời 6 cụm tin 6 kinh sốc khí 5 trong 2 phòng hàng gan tình 3 tìm 2 còn khoa đạo nguy 2 cháy 5 không lên 2 từ tàu cho 5 cũng tố 2 đăng 2 sau bổ việc đường nhà tử 4 bị 2 trước 5 giấy 2 tỉnh tôi gửi lịch đến 2 của 3 đại ngay 3 lưu 2 lực qui qua nhỏ bán giảng đèn điện 3 hoãn có 2 cuộc tuyến độ ảo điều giờ in mạng 2 nói lũ 2 mộng 2 đáp 2 bất tốc biến 2 vẽ chuyên vở mưa 3 giá 3 sớm 2 hội bão 3 lợi đảng dự 2 quanh la mây mở tường 2 địa 2 lão tự tỉ sạt nơi nạn thiếu thu trung về ở xe dịch chính 2 người 2 thị sai 2 trao nhân 2 hiếu 2 đài thù oán ứng hại hiệu án đốm hoa danh quốc thức 2 tuổi thanh dân gấm cô ân hỉ tang ngành đen bận lỗ lãi mất giao lừa sẽ thuỷ việt
nêu rõ 8 bốn sáng lại do mồng bật 3 thực gương 2 nguyện quan ưu nhận yêu nhiều hàng tình vấn ý tên ngày
diễn ra 57 biến 21 tập 27 đàn 20 văn 6 võ cậu áo 2 trẻ 5 miễn vở xuất 4 viên 21 bản điềm hai nạn từng gần trên cải truyền thu dưới giả 3 thông bị độc phải trình diễn 2 tả 2 diện ở thứ phần phan nói đổ nghệ trực thuyết giải dịch nghĩa đạt ca châu cảnh xướng trò ngâm tuồng lại phim người chương trần
trong bối 2 nước 20 xác thư 3 đấu 4 dư 2 câu bếp 2 vòng 8 lĩnh 2 khi 28 đoàn 2 công 4 khu 5 chống một 5 ứng chiến 3 tình 4 thời 16 ba 3 mùa 2 chương 4 màn 2 thùng 4 vườn 2 tiếng 13 chín 2 sạch 8 căn 5 hơn phòng 8 đêm 16 toà vài 2 chứa 2 lô con 2 cơn 2 vỏ trạng hũ chiếc 2 xưởng hai 12 vụ 8 đường dòng 3 sương 2 bốn 2 lịch 2 vùng 3 lực khuôn 6 mọi 2 ngày 5 tuần 3 buôn sách có 2 nhiều các 3 quản 2 sắc 2 dân 5 đó 19 ánh định năm 5 tang khoang hành hầm chớp vành trứng mười 3 cổ giá 3 sòng biển mưa bồ khoảnh 2 nồi tổ 2 kho 3 phế nhà 10 kí 3 sáng 4 ngõ 4 thang 2 ngành 2 cảnh 3 đống 2 hẻm phong 3 tay 2 hơi mồ bán siêu 2 rẫy 2 hang 3 phường đất bóng lòng 5 nghề danh 3 gang 2 buổi 3 trận 3 tủ gác bộ tài cuộc 4 phần lời châu mình khay mảnh phủ bức bể vắt để bùn khoảng 3 bầu bản 2 và việc 4 diễn tôi ngăn 2 không 2 bảo đào sự 2 sáu giám rừng 6 hốc quí lều 2 nửa 2 hội kỉ số 3 cơ giờ máu quá 2 trường 2 thanh 2 tái tầm thung bọc chung mua 2 xe chế trại 2 học lễ 2 bữa tranh 2 báo bão 2 ao cuốn bài 2 đám đảng 2 hồ phiên xanh rỗng khán 2 ngôi bụi vui ca bao thức hoàn lo rau 2 hoá kì 2 nông băng nấm gian giây điều ô bệnh loạn tích nháy lúc 3 mái chum cái những 3 xiêm ngưỡng chính đối suốt 2 làn qui gia thế trần trẻo tâm xóm toan thôn hiệp tư chuyên đời dịp thông hay mắt
bối cảnh 8 xã rối 2 là phận
tình hình 29 hữu 5 cảm 8 nguyện 27 trạng 37 huống 10 nghĩa 6 không tiếp tiết 4 tẩu biến chống báo chí 2 đoàn 2 chây cờ 4 từ chỉ gọi xởi cứu 2 duyên 3 cụ dục 4 bỏ anh 2 để thế 4 yêu 4 qua 2 kẻ chờ đồng 3 ông 2 hay đầu cởi bịa làng 2 đạt 2 trả gây thương 9 ái sâu ấm bạn ôn lan giương người 3 khâu với 2 nói lái nhân 2 vì nương ngọt phóng tiền mẫu tiếng trình hoàng ở đôi giờ lê ca phản lớn viên nghi địch hợp
hình thế 5 thức 37 biển 2 sự 51 xung góp tiên 4 ảnh 48 kẻ 2 phạt 21 gầy cảm 2 gửi trong tôm 2 ngôn đứng xanh cao chính 2 tán chậm đổi tự 2 thành 20 sao liềm vượt thứ tiêu dài điện thực 2 việt 4 kéo tượng 6 đe tổ hoạt 2 góc an 4 phòng phản gắn năm có ghép đối bố trường không đã từ trẻ chung 2 nối chia của lừa bằng trực lớn kinh dốc sạt tối 2 sáng điển ghi tấm loại cũ mẫu 2 cơ như 3 lên trước tàn thuyền thời cung bán trên trao hai tuyên cam u ngô lùi nến mạnh chữ 3 hiểm phức đồi lại phong tăng ra thi xuất bắt bóng dáng dạng dung hài học hộp hoà lục mạo tam thái 4 thể thù tròn trụ vẽ vuông xăm xe khối ngôi trái cầu sin minh chóp hội tướng luật danh nhân
thế giới 67 trước và 2 vinh 3 kỉ 26 nào 14 lời nhưng 6 song 2 đa chấp 5 cháu xe bị miễn thương hệ 22 chủ 2 tiếng không bảo trận 4 tấn vận 3 lính giữ xây kinh ở cường lực 5 các văn sôi lượng mà 2 mọc chiếm gian tiêu cạnh cứ khan thuận mạnh 2 nhất đối 2 bãi thẻ bằng ngàn thuế còn trói về khó uy long chị thượng truyền hiển lâm anh 4 duyệt hùng kiên nội hợi nhân sao bí nữa
giới diễn ba 2 ứng cuối kon phân 7 thiệu 39 bờ hạn 16 đưa biển 2 tuyến 3 chuyên 10 nhiều 2 đang khu 2 tây 3 khuyến đất 2 đầu 2 đánh cho 2 châu hướng các nhà công 2 chủ 2 cảnh 3 vẫn ấn đạo bằng trẻ 7 ngày qua tính 7 quản doanh 2 sưu liên mộ 2 gỡ vị đông hai làm họp kiềm tiếp 2 việt 3 theo hoà 3 ia quan 4 trên 3 tịnh tránh cắm tà rẫy bảo trôi phối xuất trong giúp gìn cung biến ổn ảnh nét giữa chức 8 nghiêm 4 hãng hoá 2 sử 2 khoa 2 và yên biên nghiên bình thu môi mách man vào ngỏ sau thừa cần trợ ở lí lạch di phía hành lãnh luật 3 nghệ siêu 2 truyền địa kinh phê thượng y văn 2 trí sinh 2 giang cầm tu lái buôn hâm giải hữu nữ quân quí ngân thể tinh chính học 2 mày bầu thời túc gần hải
phức tạp 19
tạp khó tình 3 hoá 3 chí 8 bút đến kéo về âm bão ngoại liên
khó lường 6 khăn 46 khâu chỉ vì 2 tiếp tính dập lòng 3 tìm thở 3 bù phổ học xin chịu 3 ông 2 nhất bỏ và thiếu trong bạn ló đạt doanh vay vẫn ai đến giữ của chữa trù trụ vô vượt tiêu dễ cho
nước thiên 2 chậm gây 3 còn 7 kẹt ngoài 59 sớm pháp 5 hỏng mà cộng 2 đông cử này 9 kia 3 uống 4 viết vượt 2 được 3 mắt 34 chủ 4 nhỏ 3 bạn 12 ngọt 11 do xanh 2 thiết 2 quen xảy xiết hoa 5 vui tàn ngay ròng 2 mời lợ đục 2 cấm sẽ 3 láng 10 tây nam 2 tập đẩy trung đưa kém thành 3 đứng trong 3 nâng 2 rồi thường kiến và 4 tham 2 cho 5 giữ chênh huy 2 chưa 2 vừa chỉ thu 2 bảo tràn 2 sâu 3 mĩ 3 bẩn 2 khoác đàng chống ta 6 việt 2 mắm 14 lớn 4 chết bằng gửi 3 độc khoan cán nóng 2 tháng châu 2 người lạnh 5 phát 2 cúp cao sông 7 máy 2 muối 5 công 2 nghĩa cát đen 2 kê biết lại giàu 3 sạch 12 xe 2 sinh 3 tôi ghi thả phơi gừng 2 dốc ấm 3 định đóng 2 xoáy 2 luộc sôi 4 dùng 5 chấm 3 cua bắn lung tích nhà 4 mỗi 2 biển 6 nghèo chiều ngập 3 đầu 2 nổi 3 xếp 2 cõng bờ hiếu đã nặn chè rút 7 thứ đồng dừa 2 mặn 2 lát ngầm 6 nhớ 3 béo lá cây ghé lót tỏi từ 2 kiên tuyệt đánh theo 3 chi gắn các nắm nhất 2 chúc 2 cùng 2 tự sở 2 tiểu 2 giặt dụ lên 2 giao bên dạy cả lũ 3 đức 3 khác gặp 2 gần tổ bắc vẫn 2 trầm hạ 2 trao quí không 4 suối 2 thơm tiếp 2 phong kêu đang chấp quyết qui giữa anh 3 mưa 2 đổ 2 quay thải 4 dưới tặng cờ nên chào tàu hội 3 dâng chia 2 ấy là 2 quên cổ dễ dõi kết 2 kim khởi dưa đều trọn bị 2 đội ruộng đảm 2 tưới mua bước ông hồ hứng khổ khoáng kiểm lân lao liên 2 về đoàn chảy 2 thầy khát khắp lào 2 âu rằng lưu mát mương trên cuốn 2 ngủ múa nấu ép 2 lọ mở nới chín da mang ngày 2 ngăn nghệ lẩu giếng đường nhút nảy phương vỡ đạt ý 2 kí diễn khi sâm tang thảo có 2 tận tại trạm bình yêu đun hai miễn giảm ở trần văn chân từng xé ao cầu lèo triệu mình hình phồn con đổi tử chữa nga
thiên tai 14 thanh ân 2 hà cổ thể 2 văn 3 niên hạ 2 nhiên 5 trường 2 bình đường 3 như huế 3 chúa 3 la vị tìm ý nga cung nấu mụ lí 2 bạch
tai bão bèo nạn 34 nhau nghe 5 hai ù nghễnh và dịch yêu 2 nghiêm lên hoạ 2 biến áp hại dị gai xanh
bão lũ 6 lụt 2 trở số 5 hướng ở 3 cấp di giá 5 mạng 3 bộ nhiệt 3 ập miền thầy áp gây đi suy 2 điện kêu trong tuyết 2 có phòng còn đổi 2 họp gia làm 2 loạt giáng thuyền đổ 2 tan cách từ tố hoà 2 mạnh cát mặt táp chồng lớn đêm
lũ gây băng quét 11 cuốn 2 lượt 2 cửa nam được 2 chồng 2 lịch 2 tuy dồn 2 dọn trẻ 7 coi những đôi dâng chiếc ập trên 3 dữ 2 phức khẩn nhà vượt đại lụt 4 nông gương ống 2 thoát mưa đỉnh dân chống lũ lớn theo rút bất đợt
gây thiệt 6 ra 6 bức 4 dựng 6 án 7 náo nên 2 ảo hoang 4 cháy 2 tổn 3 tranh 7 thất 7 nhiều 2 thương 10 ô 5 phiền 4 đau 2 thiếu mất 6 quĩ 6 đứt xôn 3 bão 3 hiệu 2 tiếng 3 rối 12 nghiện 3 căng 2 hậu 3 xích tác 2 mưa 6 khói tai 4 vô hoạ 2 sốt 3 bỏng xúc 2 mê 4 hại 4 dư sạt 2 rừng 2 chuyện sốc 2 nôn ấn 3 tử 2 ngỡ ung 2 ảnh 3 khó 5 chú chấn hấn sự 2 chết ùn bệnh tê giống 2 lãng áp sức lo phản bất sát ngập 2 lũ hoảng thù trở nguy 2 gổ lộn oán thiện chia 2 viêm nợ độc hiểu biến gián nhiễu tò hứng rủi rét oan cản choáng hư nhầm xáo nuôi
thiệt hại 33 về 2 hơn mạng 6 không đơn kép thừa thòi
hại nặng 3 cuối vốn vợ tài xin về 5 trên và đáng để nhiều phải 2 tình 3 bạo trở hơn trong cho 2 ngay mà tham ngồi lại ban rút nữ làm 2 là chất danh chưa do dân 3 khai nạn trẻ 2 gây 2 sau nước 2 thiệt có tác độc sát hãm sâu xâm bức tổn hài mùa nghệ thầm thành lớn 2 vài đặng người nhau sức đời lúa cây não gan điện mình
nặng nề 11 cả núp ba tương và nợ tịch điều chi được 3 chưa 2 hay cho 2 mặc 2 hai 2 tổng hơn 2 lãi 5 nhưng kêu thêm câu thành thuỷ cưỡng chế trong 3 lưu chủ với kể lại nhọc cây thua hạt đã lòng nhất trịch hình suy tài 2 gần thổi đang như kí kinh bệnh mưu
nề song cho nhức hậu nên nếp 2 về
song nhờ 2 phương 11 tử 5 vẫn 3 chính trữ hàng người song vô hành 2 khuyên khẳng cũng 2 phó chỉ sinh 5 loan sắt 2 lịch bài 2 lang ông ngư phải giảng nếu diện ngữ ai ý cảnh giá tại tiếc đất nhiều đa 2 cuối không ngành toà quẩn các
nhờ sự 3 ai hội 2 can bí cán 5 đoạn thuế kì nó hiện bám 2 vài điện rác vậy 2 lực trèo đường trước niêu một cửa tuần liên lối chiến cô báo gửi khai lính tổ nuôi lò rừng đơn nguồn bữa dân cây mẫu bài nhân ngồi cậy thuỷ thông trưởng các đồng rong bàn công bạn nhờ
sự vào văn phải có 3 thật 17 giám 2 danh tín công 3 tỉnh 6 phát 2 truyện thanh phong thu 3 phá thiếu người 3 cưỡng khu đang thông 2 trung 2 ủng 4 chưa gần 2 với giúp 3 kiện 10 an không bứt 2 ở 2 hoá 2 cố 14 về 3 việc 5 ba 2 rằng 2 kĩ sống 6 lãnh 3 hài tối đọc bất buông mong lâm bốn cần vươn từng mức biến cao trong 2 nếu 2 hợp uỷ đồng 3 bật đến quan 4 đón chuyển nghiệp 6 do để mưu quán 5 thế nhìn bị và 2 khuyến 2 hai đối thành diễn vụ tham 4 tin kể xã 2 quốc nên kiên bắc phơi nằm cảnh lan lựa chuyên sửa 2 nhiều chậm giảm mất chủ 2 đường xâm âm tố giới hậu du lo pháp nghỉ cấp chỉ 2 lòng sáng 2 mềm quyết sững suy rệu của khuyên đáng tiếp lần trần tích cảm mĩ leo nga ra hướng trở chú đặc
vào cuộc 18 vị 2 chiều 4 lòng hội 3 mùa 10 vòng 3 quĩ 4 ba 2 trận 4 nguồn nơi 2 hành đầu 2 lực tiệm 2 mặt 3 dĩ 2 đường 6 tài 3 chi lúc 2 bên 2 tủ quán 3 học 2 thì sân 2 trốn bụi dự 2 lời 2 trường làm 2 đám ngõ ăn sổ 2 nhà 5 sở 2 bế giai chùa riêng khu 2 đoàn thời 2 sử 4 tận 3 thị 2 độ rào rừng 3 trưa sẽ năm 2 tay 5 trung 3 kho 2 bậc một 2 giữa 2 bệnh 3 tốp 4 đó 4 giảm bắc sạp quên khoảng 2 cửa cụm khoa bể lớp 4 phòng 2 năng diện bảo 2 hương bếp xe tường 2 làn danh 3 nồi 2 tô tháng bản 3 trợ gốc nghệ vụ 6 bãi đất 3 hộp đơn lề 2 người đâu 3 màn chồng tuổi 2 hoạt 6 sáng 3 thứ thoả vịnh phổi máu cổ bảng bán 2 đội những 2 lưới 2 bóng lò cùng nhóm góc 2 nghề 2 các chung vai 2 ca rằm ghế 2 đấy 2 khá quí 2 miếng mình trạm nam 2 truyền phiên công 3 vận 4 hồi phát ban 2 quản sòng 2 thực 5 mảnh sương buồng việt nghị 2 giờ 4 dân dịp nội 2 ảo lăng sới 2 biển 3 thế cảng 2 kể châu cầu mành trong chuồng sản 3 sau vùng miệng áo bàn siêu niềm ổ phố thủ đại 2 chuỗi văn rạng tù tuyên hải bộ thắp sàn viện bờ kỉ nhiệm tình nề lịch chỗ khai chương nước
cuộc quyết họp 13 gặp 6 diễn 2 thi 9 điện 4 đấu 3 bầu 2 lấy sống 14 khủng tước gọi 9 chiến 3 khởi 2 tạm đua 2 đội chậm so phòng sau hai vì chỉ kháng 2 khai tôi xác trưng điều 2 đời 3 toạ nổi biểu rượt càn khẩu lời xung đảo tranh khác làm 2 xây quì kiểm tập tấn chơi vận
liệt của sĩ 45 giường 2 tuyến mấy 2 đứt miền giữa mặt sợ hai 2 đi rác giao chào 2 nửa 2 họng hiệu ở 3 chỉ việc kê 3 đấu 2 giật hạn được quyết 2 tê kịch ác oanh mãnh nhiệt xử trở
cả hệ 3 nước 22 cụ chuyện 2 vùng 2 lĩnh kíp 2 nỗi khu 6 mô đời 13 xấp tổ 2 tin 3 quả 2 nhà 15 toán câu phòng 3 giữ gia 5 mét tuần 3 ấp leo 3 bài hai 8 tập bản 2 năm 4 nghìn 2 làng 4 trứng thị 2 trước lớp 3 tháng 4 thành 2 vào những 4 ban hội 2 trường một 3 nên bọn sư chùa xã 3 và quần trăm 2 xóm 4 buổi chục 2 xắn khán 2 con 3 chồng đội 4 tro đoàn 2 đại khúc mẻ mũ phải trưa vịnh phố lô thứ đơn 2 về 2 ba 3 tiếng 2 sao đồn cây 2 toạ tên hi tiền đàn biến vì ngày 3 gánh của chị cộng hàng 2 việc gian trại mọi ngọn nán oà mâm buôn cù đổng thầy nguyễn trái mênh thế đêm nể triệu thảy trong khi người nhóm trẻ nam bốn châu sân vật gan giận bầu quyết đất hợp thiết
hệ thống 77 lên hữu 4 đối 4 luỵ 6 kinh sinh 11 cha chính 2 thứ 3 ngoại 4 hợp 2 mai trực mới 2 với 2 trong tập giữa truyền một hai 2 sống các gác sau đặc lãnh công số 6 đội thế liên hệ quả 2 tư 2 miễn 2 tạo đường mật nghiên bất thiếu đạo giữ nữ quốc trẻ trọng tiêu thần 2 tim hô giá điều qui trung đại xương mặt đào vi quản đơn gen toạ
thống chính 5 cách nhất 39 vốn cơ báo 3 ghi kê 15 đốc 3 cốp lập truyền đìu theo pháp 2 để duy chậm nhà 2 trị không khoá cùng kinh công ấy đứng lĩnh 2 thông 2 văn 2 có giữ phát 2 và mĩ 3 cử kỉ tuyên cảnh 2 kí giáo 2 tâm quốc trên tự 2 đỗ y điện ngân đê thuỷ giao phòng 2 dữ quản máy chữa tài tên thoát phân siêu cửa tiêu miễn bán sông an đô vũ hạ xử hoá trường đường các tổ sẽ cấp chiếu toà thể việt nga
trị kinh 2 quyền về lần viên 4 cho 2 phát 2 gia 11 giá 5 trọng vài chung 2 rồi 2 không tại 3 xạ chỉ sang sự 2 chết phan đường ấy tham 2 bầu đội giữ vừa điều tích 2 tình và so cười hệ dân tóc vùng an 2 sóng ban vào miễn xuất 2 tinh 2 chữa gói khỏi thiên liệu 2 xe quảng đến kỉ công ở mới do lão nội 2 quốc 2 xã 2 bộ nghị toàn ngoại ung bệnh bằng kịp sớm dự dứt hiệu văn lịch cốt thương sử thực giao sản vốn di cao nhân truyền hợp dinh tài nghệ nông khoa thanh đạo bền thặng lớn pháp tư
vĩ mô 2 liên côn độ đỏ 2 đại 2 phải phú cầm thanh nhân đoàn trịnh dạ lê
mô cơ lớn 6 hình 21 siêu tô 6 tả 3 phỏng 2 đi quốc dăm luôn tơ tạng
ổn định 39 gặt và thị ở là vẫn thoả tăng với giá
lạm phát 14 dụng 11 thu quyền
được kiểm 9 bảo 13 vay 5 chủ 2 giữ 8 ưu 4 cán con 4 trả 5 niêm 4 giao 9 giải 9 tổ 4 giá 5 bầu 3 phê 3 kì 3 việt 2 kí 3 dựng 2 một 7 kéo 3 thả 6 gọi 4 huấn chở 2 gửi 4 bố 4 chấp 3 thưởng 4 cấp 12 mọi người 6 phục 4 tin 5 đưa 15 chào xác 7 xé ông 2 ba 4 quấn lúc 2 tìm 6 chưa 2 pháp bài ngồi 3 chia 6 đề 6 minh ăn 2 ánh vào 2 khống 3 cách 2 phải sống 2 trợ 3 đi 4 yên liên công 11 huy 2 tràng lập khen 6 sắc thực 6 hưởng 9 khoản thư thuê 2 điều 4 hoàn 5 ví 5 thì 3 xây 5 bồi 3 uỷ 2 xem 8 cháu 2 thí doanh 2 nhà 2 chuyển 8 hơn 2 chứng 5 sang gắn 2 mười 2 các 6 sóng tung 2 bán 2 cất giấy 3 vinh 5 coi 9 thành 4 miễn 9 trước chín rút 3 thanh 2 cắt 3 đền 3 thăm làm 6 trọng 3 chừng dân 3 khai 3 vận 3 hẹn viện 2 khuyến tiêm 2 lắng 3 tập 3 quĩ 2 hướng 3 tuyển 5 đăng 6 hàng 2 mong 2 máy nhìn 3 uống xét 3 bảy thừa 2 tạm 2 trung bế nghỉ 4 tám ngủ câu khám 3 khách thiên từ 2 cho 5 bức muỗi hình 2 sơ 2 mùa 3 bày 3 vàng cân hốt hạnh sự 8 tại 2 tôn 5 thăng 2 sa ý ép gian phân 6 đấu 2 tái chồng hỏi 4 về 3 lỗi cải 4 cống gia 3 nâng 6 là 2 vỗ trục dàn khán 2 tân sếp cứu 6 mộ thông 5 voi trong 3 lời 2 tới 2 ước ở 2 đào 2 áp 2 đôi giảng 2 năm dạy chu đảng tờ 2 thu 5 chọn 4 phép 3 gìn 2 thấy 2 hỗ 2 tiến 2 mang 3 nay nửa nòng thị thường trái 2 luật khiển yêu 3 địa đảm 2 tuân giúp hoãn 2 rồi 2 chuyền tảng đánh 3 hội ưa đài nghiệm gói hai 2 quay 2 nơi lệnh mời 2 lấy 4 mua 2 tặng 8 nhắn hô trao 5 nước bà phường nhắc 4 an 2 trích xoá 2 đặc 2 in 3 nạo mấy bắc khoanh 2 nhân 2 việc 2 báo 2 đầu 3 che 2 tắt lồng vun vụ biết 4 biểu bình tu 2 số 2 giảm 2 tình tăng 3 gỡ 3 cản mái nêu 2 tuyên chấn cảnh 2 bác nới nguồn luân chúc truy kích siết đồng 3 lùi bàn ban 2 phát 9 đóng nuôi 2 qui 2 cả nếu ai bao 3 khuyên 3 dịch bộ phẫu 2 tín thử 2 bạn lưu 3 tay rao mát tự trừ nấm nhận 2 của 2 nhập 2 ghi 2 tư thống 2 phổ bốn đón 4 tán hay đặt 4 trình 2 xe ngăn cử khu giám bọc sở thầy nữ chị cháo mục 2 kết 3 thoả 2 sử bổ triển lựa mất 2 nhiều những học ra 2 dùng quan chú 2 chờ dự 2 lắp khởi khánh xử duy thể truyền chăm chữa ghép trang 2 tham tiếp 3 viết đọc nghe gặp sản chế xuất tính thay 3 chiếu mở 2 tạo 2 thiết 2 bắt 2 đẩy 2 mệnh mô khắc trồng rất chính lợi thua điểm lòng chuẩn quyền hết đến với không vì nữa gì đâu nhau lên 2 đổi hợp phong 2 xếp 3 thi nối ủng giới phản 2 thảo tận hé treo quản cài sinh kể sắp tháo hiểu trưng tách khẳng kiện phủ nộp nghiên củng thế thắp tẩm
soát các 2 kĩ 2 sẽ quyền tiến chất khép biên 3 hàng trí đặc chặt được 2 tây đường gà sớm chỉnh danh qui liên tiệm người tự cơ điểm phương nghiêm tàu 2 lực trong cán bóng chưa kiểm viên nợ quĩ bệnh 2 giá từng không
cân đối 8 nhắc 9 bằng 15 lúa muối thương 4 sức 3 đều mỡ sáu hít cạo lên đường thiếu 3 tăng nằm đo 2 cân tay bú run treo thấp xứng 2 thanh nảy nặng 2 điện đong đai kèo tải não đẩu kheo thịt thóc cả chỉnh tài 2 gian đồng
lớn được tiền liên 2 trong 2 tại so ra phải tuổi 3 bé nhất 12 giá là 3 cả vướng bị nhật thuần thành thì trẻ cái lên 7 lật cơ con đánh 2 nằm có 2 vung không số 2 hơn hà hiện biết dải học họp thu ma gay người văn sạt mà ở 3 đặt 2 kẻ bắt nhắc cần càng cánh chưa ai bán 2 diễn lăn rước kéo 2 dần điều từ kì mạnh 2 nước lớn lao 2 khôn lớp xả làm gây ca cổ trên rút thức vào đăng dậy xạ phòng
bảo đảm 44 vệ 101 hộ 21 các 3 hiểm 69 tự thi lãnh 4 mật 7 ban 2 thủ 4 tàng 14 tiến 2 an 17 tồn 8 dưỡng 4 nhau 3 trợ 3 học lộc 6 tôi lạc nếu trì 4 rằng 7 hồi kiếm 4 đại đàn ai 3 bà chị gọi sanh táo quản 5 lâm 3 bình 2 không con 3 hành 4 ước đen hạnh trước lưu 3 bán cái lâu mua giá vật 3 mẫu 3 chữa cha yên 2 kê 4 việc khuyên ổn khuất quốc 4 trâm cường ngô 2 đào tín 2 trung huy ở 2 yến khách khôi thắng 2 hân 2 châu 3 nam trân khánh 2 quyên nghi trúc long bành quân trần chặn thôi ngọc 3 minh hồ lê vũ chứng toàn 3 bối bọc hoà ôn cô thạch anh sao hoàng quyền chất tính công đúng nguồn sức yêu đủ tuyệt điều cung hiệu hà
trịnh quang công 2 xuân 3 văn bên hữu thị 5 như viết khánh lan đình bảo thế vinh ở vĩnh tuấn đức mĩ thanh hoài
quang huy 2 biển 5 ngồi khắc tiệp trung 5 gánh chụp tuấn đăng hoa 2 một xán hưng 3 thắng 3 lữ cỏ cảnh xin khí hảo lận mây minh 5 gì yên hoàn thanh vịnh anh thế nghệ nguyễn 2 hương hải linh liên bình đinh ngô khanh đức tèo hà nhật giàng vang nhan hiếu lũng thạch hát hàng thiện vinh hùng thống định phan thức trường phạm thịnh thạnh đạt dũng bóng hán
huy đoàn 2 truyền 2 động 43 hai cơ tác 2 quân 9 phòng 3 hiệu 10 hiện chương 44 dàn 3 tinh 2 đơn 3 phẩm quản không trận chữa 2 sức 2 bộ thông trưởng 6 sở 2 phổ tàu chuyên phan 2 lực 2 khuê lâm phùng tưởng vũ 2 mai khánh 2 hoàng 4 hà phó diễn trứ tập 2 hoắc quang cận hùng khí khôi anh
đoàn bắc kết 38 công 22 lưu 2 đối đại 19 ngành hạ hữu 2 rà việt 3 kí 2 ngoại 4 đảng liên 3 thanh 11 vạn bật đánh 2 không 3 xã 2 người 3 phường 2 xung xe 10 tổng 2 mới 2 rước 2 lại cơ 3 cán 4 đề nghệ 2 văn 8 tàu 9 điện 3 kiểm 5 chip chuyên lao 4 nghề 2 viên 14 thực hành thiện cứu 4 bến khắc trao 2 phải trẻ ba thuyền 2 giám 4 đưa bóng 2 thể 14 trong chủ 2 phim 2 các 2 lãnh 2 đã 3 chúc cho 2 khách 3 vừa chụp nhật 2 nữ sẽ bộ tăng tổ trưởng yêu cùng kinh 2 hát đàm 2 tiếp 2 kiến có ghi 2 nông về nói bàn tụ 4 cấp khám đa đều kịch 2 giao dẫn mong luật 3 phát 2 phòng nhà 2 nêu làm 2 bạn thị 4 minh 2 tiêu bá tuấn gồm lê đình nha thục viết bơi cử vật ngọc bích khánh hải là kiên hồng thu toàn quốc quân trường khối diễu tuỳ xiếc chèo thăm bác đi kiều đến đặc học ca đội ta doanh hộ từ nghi tiền dự tại nhạc quay ngày viện
bắc giang 12 của cây không chìm 2 hà 4 nam 6 đèo trung 3 dao các ninh 12 kinh 9 rét quần mỗi bộ 12 có thì để kạn 7 khoét sáng cấp 2 làm tăng ghế việt cầu 3 biên 2 âu 2 qua 3 tràn 2 vịnh bắc được đổ đại cực 4 bán bếp mĩ 2 đặc lại một mạnh tốc đài tứ yên 2 đồng bình tây hanh huỳnh cũ biểu phi sơn mê thang đẩu tiến ngang quang hải triều băng thuộc kì phong từ tân trà giàn loa vào nồi đai á cạn
giang cho 2 lần đồng khuyến 2 rầu giật cấp vừa phật nhấn bàn biết điều mùa hồ 6 trong thành 2 cùng trao áo bắc 3 thợ nở sạt đón tiền kiên an hậu mưa đã quen nêu nhập sáp về với 2 thị 2 khi kim 2 hà 2 yên hút được lê 2 đổi đưa áp chinh sau thêm long đỗ sơn 2 hoàng lên thầy mai hải đỉnh tay thanh nam tô biên cảnh tân khẩu điền lục ơi tây
rằng qui 2 hôm kiểm thượng con cáo các nhánh mặt ông 2 áp cần 2 gái vị cốt anh một của còn giới tiền nên khán bóng tổ phá hoạt em tầng chồng dù có giao rễ văn hai phản chạy vụ tình 2 sau mùa bị trào vắc lí biểu muốn thân cách lời bản đây nhà nếu sẽ minh mức mình pháp phần ngân sức sự tầm vai đấu
điều kiện 61 khoản 8 chỉnh 33 tra 98 dưỡng 15 khiển 24 lệ 4 gì 8 một 2 động 15 xe 2 hành 31 trần 3 bằng máy độ 3 hoà 7 tiết 6 với luật 3 gỗ trị 34 phối 8 trẻ bác 2 sáu tàu để mua hiếm qui 2 nhịn lành hai ba hay 2 ước 6 lệnh 4 khiến 2 của và đáng 9 thô chế biết quân 2 này 17 ngược trai vững chuyển 2 đó 6 tốt 3 quan 3 đặc kì 3 cần 3 chưa cấm tiếng bí bình tôi ấy không 2 vô thú may đầu hướng bất dễ lớn ai mong xấu mới đơn phải nghiên biến nhịp nhân
doanh còn nghiệp 130 không 2 phải thu 20 khả bán có 3 quyền vàng lưu 2 được 2 nhân 17 niêm dịch tiền trực vẫn thông qua hàng nộp trái cá 2 liên 2 doanh trại 2 quốc số 5 và hồ điền
chồng chéo 5 chị 3 sát ông cũ 4 cha 2 chủ 2 nợ 3 quá công 2 lên 3 chập lũ 2 cũng trẻ 6 nàng 3 mê xa 3 tôi 4 bảo anh non bình tạo đánh bị 2 đang dán cho hoà lấn 3 lục chửi không 2 lẫn đồng cay nhu và 2 xếp bỏ con 4 mình goá phí bằng buôn lần đẩy bố già 3 chồng 2 chất 4 dựng đi 2 ghen tầng mùi nã phụ té vỡ liên bạo nghèo để dương vàng giấu phạm nam bão cô bà đã làm sách tây mất tương ngoại sắp cao hồ gái kể mới chung đống vợ dịch
chéo có thao rồi mâu sân bất trong vốn nhau cánh góc ngoe
nơi một 5 hiểu tránh 2 đã khác 5 để dễ bốn các vượt 2 còn 3 ở 8 đến ông rét 3 trong đổ về bán thoáng 2 phong tổ che thuyền được rộ chân biên công 3 mỗi có 2 đầu cổ vận lập cuống nhiệt tôi đây 2 ăn nhận 2 mười đón ai ngã 2 gần hiểm trồng xây viết nào 2 đoàn chỉ hai kịp an đất tìm 2 cô treo đang phố khắp chín mở địa sâu tập trên vẫn trú mà thưởng nghệ cư 3
một con 7 kiểu 2 cách 5 số 25 phần 25 cửa 5 lão 2 điều 2 đêm 6 giờ 6 vụ 4 thập 2 vị 4 cán 2 thế trăm 27 tên khẩu người 25 bên 6 bộ 4 tuần 3 triệu 4 em 2 lò tiếng 2 gã nữ 9 bức 2 nhát cuộc liều bí 3 công 7 nốt là nửa 12 lỗ nhịp thời 9 phía năm 13 bà 3 lá thượng trong 3 nơi 2 câu 6 đoạn chiếc 7 tháng 4 phường lần 23 cơ vệt nước 4 kho 2 ngôi 3 quan phiếu thị thẩm nhà 4 đảng cựu 2 nhóm 3 tàu 2 ngành mình 7 chi 2 hai diễn anh chỉ 2 cá khách 2 phụ 4 đồng ngân buổi 3 cặp khối 2 gùi thuở dựng giỏ đông đĩa hành tặng siêu vẻ tập chiều 4 kì kĩ 2 nghìn 12 đến thôn sản đập thanh 5 ngày 4 bệnh 2 khi 2 phút 4 loại viên tỉ 2 bé 3 nguyện giám học khúc 2 doanh 2 căn 2 phải bạn cú 2 trang 2 chú chút 4 mộ héc nông sinh 2 mạch 2 ngư 3 cây 2 cân 2 độ sài vòi cô 2 hồi 2 tài 3 cái 3 dân phẩy 3 đứa 2 mái vài 2 trận 2 hoà chỗ cụ 5 ít việt rút ổn hơi chuyên 2 bác 3 thú phòng 2 kiều khoảng bản 2 lớp hũ quán nóc bát tay dòng li dặm qua nắng chữ 3 làn lời 3 phó mẹ thiếu ban tổ tết 2 chục nếp rời cả cuốn nồi miếng cúc tủ sĩ kênh tạ ổ xã giáo 2 toàn đi các mét trợ giấy đất tân đối ghế lô trinh phiên quốc gian trường 2 không huyện xưởng sải điểm bằng tờ chung huấn sổ vạn nạn thí hồ khu ngón bị hôm đời thân hiệp mùa máy chuỗi luật giây muối theo nhưng màu mắt khán ai ông nghệ nghiêm lán ảm sảy triều thầy thành thính thấy giấc khai ứng bài thủ cột mục vòng giá lòng
con gà 4 đều 2 dấu 6 xa nông 3 người 22 cháu 22 vượt 2 ê giữ làng nuôi 5 đang 3 không 6 chỉ nấu bạc 6 trai 22 hẻm 4 dao 3 mất 3 gái 19 dị đừng 2 đẻ 2 đường 16 về tôi 4 hỏi có 2 đã 2 tui ngồi 2 tin 9 thoi chim tay mà hai 3 nhỏ 8 em 6 giống 7 bò chip doanh cày 2 vân rươi sẵn tàu 5 phố 3 hen ba 2 số 6 đỗ vì lục giữa 2 lùa bị 2 thứ 2 sốt nhà 3 vào 2 đầu 4 lối thoát tự 3 dâu 4 dưới 2 từ đến 2 thời xem tưới tập ú anh trong 4 trâu 3 bóc biết kén gửi cá 3 lai 3 ôm chạy 2 mèo 2 khỉ dự suối 2 xơ thơ 2 thì mũm ngày lợn lên 2 bảo nhớ 2 sâu 2 công nằm gấu mọi khuyên ai 2 cực gật 2 nước chị sau xuống 2 nghé toả cuông yên 2 rồi miệt vùng ưu thèm tem được 2 đò lau cua một ngủ 2 chữ út đón chiến mắt 4 tròn đàn gốc nợ 2 xếp thôn mặc 2 đê học thuyền lại kênh góp vuông 2 bên kiều 3 muốn run giáo quí sớm còn trẻ 2 khách dân 2 nói hay cái 5 voi cha đi 4 mẹ đập kịp bỏ liệt của 2 mình chưa hoang ngư mừng qua cờ giúp đảng mang xóm mua cũng nâng ăn đồng hiện sang 2 ngõ rầu tạo là ông bà lê trần trèo nhờ tôm khoái mai dày ạ ra nguyễn phường xã nối bú rùa
gà phải qui đống gáy 3 đông 2 thả 4 công 2 đen nầm ta 2 đẻ 2 so vịt 3 thải lôi 2 ăn 2 ba nước trạm có chọi 3 quê dạo trống 2 lên bó thuộc bố bắt đồi 3 là đá cúm ổ trứng 2 ổi xóc giữa mái con rán nướng luộc mờ tây thịt ác nhép rừng rang quay kho tần tre 2 mẹ ri tiên hầm
cõng đến từng hàng thương cụ vào người bạn học chữ con
đến mấy uy gần 6 bồi thắp 3 tay 3 từ 8 với 5 hết 7 ra sinh một 4 giải cơ 5 ngày 5 lúc 4 khi 10 chín ba 3 lượt 2 xế 2 đoạn 3 muộn 4 cuối 9 chào 2 bàn nay 10 cái nơi 4 chốn mùa 2 phố 2 là 2 việt 2 nhất chớp lạ bật từng 4 hàn hai 7 huế bình mức 3 rạng vụ 6 đồng tận 4 lệ bảy 2 vài danh thầy lớp 4 hiện 2 thăm 5 mười 7 cho mùng hàng 5 chúc 2 thế 4 chuyện trường 11 khánh hôm sân 2 xỏ tám giới con 2 nao tháng 3 trực phụng thiên dòng uỷ sáu ứa sự 2 bốn sớm 2 nhận 2 toàn thanh giữa 2 điểm đâu 4 đặt đề cách năm 3 nhà 2 học nửa 2 cùng 3 chủ lần 2 nhát ngực khản 3 phương vùng 3 bệnh 3 tù tai 2 án phiên công 4 bất lấp phút 2 bao 2 buổi cháu dinh ngỡ cộng 2 giờ 2 cán dẫn lớn mù màn biển tranh giao tải đường 2 trèo xưởng vòng vỏ quảng chia 2 trụ 2 tối 2 quĩ tra bực viếng 2 cổng chiều 2 thời 2 chỗ dự đích tuổi đời 2 việc 2 các người những khoảng hơn hà đây đó tham 2 hẹn sáng trưa đêm kì đầu chậm trước sau rồi hạn sức môi quyền 2 kinh hoạt tương 2 chất du 2 cả mọi vậy nỗi xuân tết khám làm gặp đăng nộp tìm mua nhiều bữa biên tính tình 2 hội kịp bờ đơn vấn địa giai mĩ nước trung 2 cửa ngã đất lấy tôi nhật ở thi xem phòng tất hệ khu thị doanh gia nhân trẻ hấp an lí mới xương mục phát
mấy loại gói đàn bà 2 anh nước dòng tiếng 2 cân ngày 2 trăm năm 2 nghìn ao chục 9 ai khẩu tủ hôm khi chú câu bát tuần bụi lần 2 giờ tháng đêm gương con chốc
loại giấy nước khỏi trả quí màu hệ gây rác 3 bỏ 5 thuốc nhập như những một tránh tội 2 giỏi 4 hộ thứ tốt bán nặng 2 hình 2 rau trừ 2 xe chủng nhân kim đủ các vòng thể loài xuất
nghiệp không 4 nhà 4 và 10 trẻ vụ 27 đại 2 viễn rơ mua sóng hợp châu 2 một 2 nói có 3 khoá 2 kiệt nhập nhỏ 7 đứng bảo 2 kinh bị 3 tìm bao 2 bạc lông na ráo dịch sản 3 trong 3 đồng 2 nào đầu 3 hiện ở 4 bán 4 y thử cho 4 giải chạy người rút non đoàn 4 về cảnh học 2 đề trung 2 cần 3 dọn vĩnh nhớ tăng bón công 4 khuyến từ 2 mọc quần lúa tại tân phải thu đưa giày muốn của 2 trường đi các gần quốc 2 săm khi sinh phương thành 2 xây thuỷ chế 2 kêu quế dạy cha ẩu bến bỏ xuống hôm đẳng cháy tiêu hoá 3 còn 2 gặp kỉ hữu đặt gia hà góp sôi kiến đoạn sàn kí khó khu hoa liên báo hỗ doanh lâm lập thương việt 4 khuyên mến vẫn nuôi văn là thanh trả xi mĩ 2 võ bắc giàng đẫm hải xa dựng loại giáo cao tư 2 xuất niêm bất nước khởi vận lữ dẫn lớn địa dệt nội hàng quân xã hội cũ
không sợ 3 cần 12 đặt 2 nhờ để 18 bỏ 6 qua 2 né 2 tách 2 huy nợ phải 27 thể 19 có 37 hô giải được 24 cho 5 đi 3 bị 3 chấp 3 người 16 quân 7 giới 2 biển nên 9 chịu 6 thực 2 đủ 10 đội 3 đến 2 miễn kiểm đạt rót đậu ngờ 2 thương 2 oan vội mặc 2 giam 2 con 2 quà 2 lấy 4 quen 2 giờ 2 sạc 2 đốt 2 thiếp rời 2 nói 2 quá giấy 4 chuyên trừ kích 3 trong 2 đạn đếm nhằm 2 cắt tổ 2 tán 2 quốc 8 gian 11 oán tặc tương tham liên sử 3 thoát rõ 9 mắng giảng chủ ít 10 minh thiếu bởi kì rành khai biết 7 sát 2 thu bấm 3 cài chia 2 cố dùng 5 hình quản ngủ tranh 2 việc 2 đo đưa biến trạm cây đúng 3 xây 2 cọc ai 29 dừng 6 nhận 3 yên 3 còn 20 ồ nhúng mượn hạt dấu 2 ăn 6 bán 4 trích chi thua dám 3 nung 2 đổi 2 cao vào hoàn 2 niêm kịp 7 yêu 2 dầu xuất 2 phạt hoặc tuyệt trù nộp cân xác 2 lí thành 3 khí 30 sưởi sẽ phép 6 tự 2 khám đắp hái 2 tập thất 2 bảo 3 đeo trực đỡ mang 5 xem 2 trú gọi cầm 3 tốt nản 3 cạo lùi gặp vướng bóc rải khóc quan rác tệ đóng phát bao 5 thế với độ cam vũ 2 giấu vứt mở 2 về 3 lâu nghĩ xin mua 2 miệng trôi xúc mưa 2 khớp khuất gượng lành 2 mệt đầu 2 nẹt đã tiền bản ngọt vẽ tô dứt trở màng sáo cánh cung 3 than nhất 2 tên hay phế nhớ 3 xả báo duyệt thuê máy chỉ 9 bằng 3 một 2 đề tài hút mái trùng phong cuối đau can 2 truy tin 2 làm 2 thông muốn 2 hề qui phân 3 phản tính may chuyển thật xong khởi thì 2 dồn phán chạy 2 nể áp tín phai ruộng gây ngừng 2 hoa châu găm trộm vì dung 2 lập tảo thách sinh phụ lẫn nghe 2 nỡ 2 đồng 3 băng tiệc đánh 3 ngớt thay đều bối tái dự phù nổi hợp tổng trang lạm kí năm lạnh hàng xa 2 trễ bàn ngồi nuôi bắn sao đêm nhượng nghỉ mò quét tiếng thôi chút lưu 2 đang đổ gì truyền mùi khói lo ngó nhân 2 nhẹ nhẫn phạm ra 4 tạo hẳn em việt 2 miền lãi xuể rà cấy lây thắng tưởng như nhỏ giá dân mẫu tày
sợ luật 2 bà hãi 3 máy cọp sai 4 cúp nghèo lười vợ mang thiên bị 2 ánh chỉ đã chết kiếp lan lo rủi
nghiêm họ trọng 26 tàu túc 10 thục cấm 10 các xuân 2 hành thị 4 tước xúc người với trang minh 7 theo chế bộ hát không chào vũ kỉ xe tại chỉnh khắc 7 thi tâm giới đồng trung
họ chỉ 2 chắp đóng lấy đút khỏi hàng 5 để được 2 vẫn 2 làm 3 đậu lùa cạy soi cùng về 3 vừa tìm sai thường 2 lại 2 là 2 uống thân 2 kể 2 nên nghiện chạm sắp vốn mới 2 ra 2 ngồi an ăn ân chạy ca làn tên 3 nghe mở lường không đã 2 sẽ có 2 cũng muốn cho đang nguyễn trần lê phạm hồ mạc đạo phải cần luôn biết nói bị tin đều rất đến tự coi hiểu tham sống còn nghĩ chưa nội ngoại gái trai nhà với thích mong phát đi sợ tiếp cảm từng
mập mờ 3 cùng
mờ mỗi đục 2 da sáng 6 ảo 2 sương mịt 2 chẳng như đo
mỗi nơi 4 cán bữa 2 năm 18 dịp 2 khi 3 giấy 2 ngày 12 ca 2 sáng 3 tháng 4 bên 4 thứ cây lượng 3 người 7 chuyến 4 lần 6 công 2 kí trái bạn con nhà 4 lít 2 tối số tuần 4 giờ 2 phút hộ 2 gia suất héc bốn chúng phụ cá cậu sớm đội vùng 2 tài phiên 2 địa nước 3 bát nghìn lao tổ ngả đêm thôn 2 chuyện chữ mùa 4 ngành cái mét em
hiểu một quê biết 9 được 2 chứ tiếng cơ công dễ kĩ cách mô lầm 3 đời nỗi 2 sai 2 ngôn thứ tôn lam rõ 3 nhầm hơn 2 sâu 3 là vì đơn con thấu thêm 2 cho nhau đúng tâm tại ra nôm ngầm theo bản lòng dụ chuyện và ý lịch tường thế vấn
kiểu mỗi sáng địa dáng mẫu 2 luật lao hộp
cán bộ 178 chu nóng mốc 4 cân 7 đích 3 chết sự 2 cờ dao tôn mức binh bút thép
vận dụng 6 tải 21 chuyển 19 động 46 hành 22 điều may hội 4 chỉnh cho quốc khéo 3 châu dầu được liên tốc
dụng một 2 đất 19 bố qui thực lãnh 2 địa chứa trên đêm 2 lòng đen 4 răn hình chức 6 biện 4 dễ nhận tên vốn 3 hoặc vũ hàng 2 sửa 2 đối hoá ngân yêu ngoài quên gói nhìn quĩ 2 công 6 được 2 nhiều 2 tài 2 rõ lúc bảy bỗng lao 3 sau 2 phàn cơ đừng cùng cụ 9 tán thuốc 2 cao 2 đưa sinh hai sổ từ 2 ổn tà 2 sự bóc giả 3 trống mê tiếng kính tín 2 than trạm viên 2 dữ 2 cam khai khoa tố định trái linh 2 nhà đạn trinh hiện như thiết ngay hứa tính pháp rượu cá bạo dân 2 các án kẽ điện kháng 2 nhân 2 gia tăng 2 bị 2 mạng danh hữu lạm lợi 2 mai ngăn niềm nhấn phá trồng thành sơ nguyên chất thế phế tình tám gấp tiêu tuyên tưng xanh trí tối tra dịch ai ý tâm võ binh quốc
cách ông mạng 34 chức 6 thành côn vách bờ 4 li 9 khu ấy đào hành 8 như an xử giữa 2 tiền 3 điệu 2 trồng 2 bệnh xa 2 hạn tính 3 nào 3 trở 3 nhà 3 đảo 3 bật nấu 3 thức 3 đây 3 biệt 2 giành đương gọi 2 nhiệt 3 âm 2 ghi là ngôn huy mình 2 im về đặt 2 phục nhau 2 á đó 4 bãi làm 3 tiếp 2 tháo khách của giàu trung 2 căn chiên điểm xã 2 số khoảng 2 lên tư 2 nhân trình thuyết tẩu 2 nối đưa soi múa nướng gói bỏ hiểu nhìn dùng mặt 2 giải 2 khác duy tốt hiệu tân chế đối phòng mỗi mà hiện vài ăn sống ứng đi viết thể 2 tổ ngày hà thủ giáo đất bộ ruộng thuỷ mô hồ
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (5, 0, 'ông nói 7 yêu 3 thạch 3 đinh lội bà 17 là 6 lạ nam phá vẫn 3 nghẹn lang quốc ta 5 điểu trùm tiết ôm giáp chủ 7 viện từng 3 ngỡ thắp lật trương 3 đã 2 cầm bảo 4 hàng lưu 2 gắt huỳnh 5 chép nguyễn 6 đức lớn 3 văng cho 4 lần sống 2 thủng chử 3 tử vào lực công 4 táo 3 ngồi 4 sao 4 thoát giản 2 với ra 3 già 2 định được 2 tây nhì võ phải ngã nhà cột cười 2 mất bấm huýt tám pha dạo bảy gãi tư cũng 3 ngoài 2 mê bầu 2 vẽ nhìn cúi cha 2 lão 7 giáo 3 sơn 2 mang hai vì có 3 nghĩ cụ 3 nội 2 sáu 3 đem trống thông này vi nhấn 2 chính phùng 2 kể 4 khúc đồn hổ mong 2 nhất lạc vàng đều không 2 bất đi 2 bố bị 2 cáo lay kế ở gắn chồng gốc hiến hoá hồi kiệt lặng rối trả mã thổi mắt đề tổ vua mua nhủ hút nước phẩy sùng tự lái vị vang tu vừa hoàng 2 lò nông trịnh 2 hồ trần 4 nghiêm khổng cấn phó âu kha hầu lê 5 cao dương 2 út danh phạm 3 châu ngô 2 đàm đoàn đặng 2 hứa đỗ nuốt tống lại phan kho hiệu triệu má địa lìm trung đập thắng bình
nói và tiền 2 của 2 dối lời 4 ông với 2 bà 6 chắc 3 trên 3 ba thẳng 3 ai lười từng sẽ 3 vui 2 bán không 3 thay chuyện 3 tiếng muốn 2 tục về 7 khẽ lấp tay mình ngọng bằng ngắn tránh sao công tàn được 2 rành đâu đi 4 có vẫn xấu to bớt con món cơ đùa đã 2 chưa câu xin sự bí lớn chung 2 dễ ân phát việc cha anh 2 đó bài thất kẻ thì biết chất cuộc chỉ chữ thoả khi gương ấm quê thật biển là 2 nhỏ năng nhiều phải ra 2 ít quyết trước chậm thành ôn tín trung xuất vừa thời quả hết gò bệnh suối việt nhẹ riêng
soạn thảo 4 gia nhân đã 2 từng bài sách đăng di
rà soát 20 phá 2 quét lại phanh
kĩ lưỡng 6 tiểu năng 20 sư 34 thuật 43 từng mang đánh keo pháp hồ càng 2 nhân xảo bỏ trước trữ còn
lưỡng từng dụng 2 trước đánh ngồi mũi đào kĩ lự
từng điều phải người 7 con 2 hồi bao 3 can 4 ngụm mét 3 hốc chậu gáo gây ngõ 2 nghe nhận bị 3 đứa 2 thao thùng 2 chiến bìa có 5 việc phần chen thấy 2 ngày 6 được 3 nếp nhà 5 thức đồng 2 là 2 gốc 2 lớp phút 2 xách giây 2 trang 3 âm mảng tàu xảy mở sống 2 tờ nắm quen uống lang sinh giọt thế kì viên 4 mắc hẹn cấu chiếc 2 hàng 2 lô tí bước 6 hộ hơi học tủ chôn địa đơn 2 bia thích thửa nhìn ổ ru ngọn gả gặp mất chỉ im em 2 chi 2 xã làm bữa 2 giờ 2 mùa leo nét mái ngủ tấm nguồn ống chủ tên kiến luận cú vô xóm thước triền từ 2 mạng ý lồng ở bến lầm
trước hội quí đã kia 4 ngày 8 đây 8 khi 21 đợt biến 2 lúc niên thấy sớm cổng 5 vành 3 con là tuổi 3 trụ 2 bảo những chủ vài hạn 2 ngực 3 quốc 2 hôm thời 5 đến 2 nay tết 4 sầu nguy 3 nghe khiến trận cá thềm 2 và kẻng bạ 4 xe 2 chuyến mắt 5 nạn 2 hết 5 số giờ 3 sau 2 người mặt 2 hiên nét còn mùa 3 bản thiên 2 giá nôi lối bà 2 hai dịp đó 6 quên sóng ngõ họng đài ít 2 có khả qua lội câu cứ sức lịch tấn tại giảm tới đoàn chi việc quán cám nỗi ống cáo đức cơ vong chứng cả tấm khu cửa phụ hộ rằm vẻ linh kì bạo bão tránh toà vừa dịch rất thiết tập tăng thứ mổ tiếp tổ tình tháng vũ một vật chiều mưa ngọ hàng nửa pháp thách
diện cơ 4 với 3 bộ 4 việt 4 tổng 4 tạm nhìn viện đoàn 2 đơn tích 26 hãng 2 tiếng quốc trường nhà xe của 3 thường cha 2 châu trả cho 2 lãnh 2 hiệp hão cục thực sẵn miễn 2 đã bốn cộng đại thủ nạn công 5 nguyên rộng 3 chủ hai hạ thế ban 2 mạo 6 các 2 chiến diện trực giao nhận phương hiện dinh lộ tập về thanh vây toà pháp kiện đối đồ áo váy kiến bắt hộ chính hẹp qui ưu trung trang được phải khó chẩn tiền doanh sở gia hợp thương theo ngoại nhóm trong tại
thừa nhận 27 cho họ kế 13 điện để cụ mà uỷ phát cân 2 thiên 3 quyền đề qua ở di số rực
nhận tiến 2 quyền 5 trừ tiền 9 đỡ 2 lời 3 thêm 3 người 2 tên tín quân nuôi 3 hàng 6 miễn là 3 tin 6 vân thông 2 được 18 bàn 2 chép 2 hối 9 một 2 chia đã 2 định 13 tội 3 quan mặt bốn 2 hết kết 2 cư thiệt căn tình 3 hơn 5 trách 4 thức 7 phản 3 chuyển 2 thấy 3 toàn 3 không 4 buông trên 2 diện 4 quốc 2 lực 2 an biết 7 giá cho 2 bạn công 4 nhận cây đủ 2 cháu gần xét 10 khuyết 4 hồ 2 đúng vào bằng 6 của 3 đưa giải 6 cùng đồng 2 ra 8 quần danh 2 đừng món nước lỗi 5 các 2 cát mục phải bộ vai 3 đường cứu đăng 5 năm lệnh có mỏ cúi lương thanh đánh những nhiệm 3 thường trang xử văn mua 2 quà 2 việc 4 ca 3 nghệ đại thành thời kiểm 2 yêu trọng 2 hành 2 phương 2 biểu tam dạng 4 và 2 số 2 nhầm thất 2 di huân 3 giả chưa qua cuộc 2 mình giấy ý 2 đóng 2 lạnh mãi nhân thẻ 2 nắm thẳng về lại thử lót nhuận giữ phong quản tỏ tầng thương qui thoạt thị vô chìa 2 hài án mỗi nhiệt giao gan cấp cúp rủi sự 2 xuất hữu tại mức nhiều trường lượng thực hình doanh nỗ từ khoảng tăng cáo
tiến độ 26 bộ 5 lực trình 6 lên từng sĩ 20 hà đầu 3 triển quân vào 2 huyện sâu hành 10 rò mới 2 thiết đặc là công kĩ gói nguyễn hỉ lí 2 đức phát hàng lộc mạnh dùng dũng đạt vinh anh khang lái thanh thành chặt võ có hưng lớn
độ cổ hài trình thực 2 dương 2 cồn 12 bóng 7 mặn 3 có chim cảnh đối 2 thu hình cao 11 tối rụng bỏ phải trở úc rủi bền 2 sát việt thai 4 mới 2 bắc đông dưới băng mờ phát trợ 2 giữ nước san khí sâu 2 thấp 3 cây 2 cấp văn 2 tuổi 5 đạm cố trong 4 thì đãi 3 buồng bám trên hai nồng nửa sang chuyển hằng thiệt kết thăm trực 2 năng bồi gồm quân 2 phạm xây làm 2 chế vệ phóng xe 2 giải và âm ẩm 4 đàn xuống được ở nghi trước nộp giới 2 cho mong chưa chậm chạy chính 3 dẫn xương ăn 6 nhũ còi còn đừng rất thản nhanh hoà truyền mỗi vượt tay sân gần lượng 2 bao 2 nhiệt 2 dao dinh bảo phụ phong tử hưu xã sinh báo ốm tự luyện một cũ tiền dài dốc tin phủ nét trễ trì phân 2 chênh khó mở thoáng hot rộng rượu xuân chín nóng phổ giàu che 2 dày lớn nhạy an giãn ngọt thế đường cứng dính tương vị chừng mạng khẩu phục biên
cổ phần 9 loa thụ 7 la bắt tay khiến phiếu 19 đông 13 ở 2 lao ngực chiên 2 hung truyền 8 tử tích 5 hội 4 bé 2 chở thuộc học 2 hùng bến chứa đại chân 3 tình động 10 trang mùi lai quay nhọn vân bị 2 đầu cho vũ 3 hô chúc và 3 quảng nó đoạt khẳng bí có chìm vật 2 khai 2 chúa cải điển đường khảo nhạc xe thả tức 3
phần hoá 4 số ba 9 trăm 38 lớn 16 thực 3 là 2 hậu đông 5 giới gồm tiết dư kinh nhiều 2 nhỏ trong 2 trách năm 2 trước khắc của 2 được sửa quan 2 làm 2 nghìn 2 mềm 9 lễ hội 2 đất 2 ăn muối rút thưởng còn 5 hoà 2 khung áo nào tư 5 tàng bằng linh xứng xây 3 từ giữ 3 việc lan 7 ủng kháng thẩm tự tranh đường 2 mười lãnh công ổn 3 mở nhờ tiền thi 2 nghị rừng tối ghi trao vun nâng thúc bảo 2 giảm vào phát đưa tạo hoàn tích giải đảm không tăng gìn tô hình cải giúp ngăn quảng hạn giáo khẳng quà
hoá doanh thủ 2 trước ra 6 hàng 2 đơn 22 đầu của 2 trang 4 chất 21 lãnh thôn 2 mua sàn quan đô nền sáng nghệ hải mất rút thoái không 2 đến thạch 3 biến hồ 3 khớp 2 trị 4 thân 3 dân 3 phi 3 khuất thể 4 làm củi phát 2 dày sa rồi xã 2 hai 2 bốn huyện từng 2 sân xếp xin nhường gặp và 4 toàn khổ chồng đang hán nhuần minh học 9 điểm cần bằng phân công 2 khu giải 2 mẫu các nội 2 bóc khiến bản 3 phù châu 2 theo sơ cồng âu tổng kí ấm chuyên 2 chậm vận cổ giao dồi ùn 2 nhanh số giúp đất bị lúa vàng 2 kẻ đại sai ở 2 cuộc tri chuyển cơ gia trường bà dữ 2 kinh vào đường tốt 2 bán là thái y yêu văn bên lâm triệu đọc 2 thành 2 thế nhập xuất thiết trung dịch nguy nông vi mục khát ước hữu lỏng 2 phẩm năng nghiệm dược dầu 2 sinh mĩ môn phép giá 2 rồ kiếp duyên độc giáo nguyên điên hiện
chậm so 2 nhất 4 quá kì lại 4 trả 3 giữa 2 nộp 3 giải 3 phát 3 trễ 6 chân 2 huỷ như nói cõng một chạp 2 cùng đóng 2 thanh 2 cấp trên chốt rãi 2 chi hạ cổ khách vì giờ 3 cán tiến 5 mạch tập lụt lớn triển hơn thực tiêu được mà nhịp chuyến kinh hiểu xử bước tốt là
so với 23 sánh 4 cổ bì tài 2 dây kè
kế hoạch 42 sách tiếp 3 làm toán 13 vì thứ 2 có cận 3 cho ra lớp đến đóng riêng xây của 2 theo thời 3 tiếc quách vợ thừa 4 sinh 3 nối nhà trường cống tục thống được là vi tôn xuống
hoạch nguyên phân 2 hợp 4 chung 3 cà treo 3 tỉnh 2 sở sắn bà xong khoáng tuyển nhằm tấn mạng được hành bảo 2 kiểm năm 2 bất tác chỉnh sơ sinh di hoá lập lên phản nhân mới và
chủ yếu 18 động 25 qui trì 17 tịch 102 nghĩa 21 trương 14 nhân 11 quyền 19 đề 9 nhà 33 công 5 nhanh hộ 5 níu xe 8 tài 8 vẫn toạ 12 quan 11 đầu 15 tàu 5 cửa 2 hàng 6 nhiệm 21 quán 11 kho 2 gốc chế thuê phương 3 muốn doanh 2 xưởng 3 nợ 4 sau lò cơ 6 sạp 2 suốt nuôi 2 tế 2 tiệm 7 mừng trách ôm nhật 8 thư đạo 3 chốt 8 kỉ ở 3 vỡ kiệm đặt cũ 2 thể 4 lập 2 mưu 4 lực 7 quá nông minh trong thầu 3 giải bị đại chủ gia mỏ gian dân ngọt cho một tuổi đã tin và sở 3 ba rẫy hoàng quản 2 khảo 2 sử lưu bút đất lao mới tớ rừng vườn ý biên 2 kinh đích thẻ nô chăn trang hụi soái trọ giảng bài khách giáo lăng hôn chiến đoàn đập hồ ngữ hoá xã tập
yếu do 5 tạo ven và dựa kém 2 gia so của thế 2 cạnh cán ớt 3 đã đuối 3 cọ kịch lớp năng tố 6 kĩ bệnh phẩm 3 vẫn được lo 2 là 3 thành bị khiến nguồn kì tiểu huyết mối như nhưng dùng tập
do vướng hàng 4 thợ va nữ kĩ 2 bà 2 mâu 4 người 5 đa dí mình 3 ghen đó 3 chủ 3 kho chập 4 việt 2 hội 2 giá 2 thua rớt kinh thiếu 4 lỗi 5 thời 3 nhà 3 nguồn với ngành triệu một 4 nhóm sắp có 4 bên tai 2 pháp anh nạn vợ đức tín 4 tuổi hồ trùm cống kết trịnh tổ 3 sơ học các 3 bộ 2 nhật thượng chuyên 2 chảo trường lặn cố ngay 2 thẩm bác mưa 3 tồn điện dân 2 lũ thần hợp hạnh 3 ma 2 thiên vắng bị 2 chậm lí phó nhiễm nhổ phụ nhân 3 đi được tự dông ông 4 gắn hiệu đạo 2 sức vậy thám dự ai không đâu 2 sự chính ảnh nhiều nguyên chịu bão biến tác đại mất công hậu vi đặc đảng 2 trung tỉnh lo chưa bất say cháy quá đang con thủ việc thái 2 mĩ dịch nắng nhu tôi chiến hút cơ ngân diện địa bệnh khó đây dòng tính phải
vướng mắc 15 bom nổ nhất víu tang đền thủ 2 ở cho lao ồn
mắc trong 4 bóng kẹt 9 bệnh 7 ca 4 khén 2 cửi sốt giảm chồng chứng 2 quai lớn đề cúm cạn 2 gia khiếm nợ bà quá lỗi dưới mớ về thì vốn còn
xác định 38 minh 15 lập 3 nhận 17 thực 11 lợn suất gầy ướp vì ra giành thả chất pháo vào hơn 2 kịp phi dưới máy thời
quyền sử 10 địa 8 và 2 khiếu nhưng xã 6 lực 8 quần đối 2 nam liên của 6 điều 4 sở 11 công 3 lợi 19 hạn 8 khởi lập 2 truy lâm 2 con 3 tự 6 hệ hỗ để 2 có quốc 2 phải xem triệt khẳng xác sống đi 2 truyền tay anh 3 âm trợ giữa tác 2 dựng đơn về cộng khai 2 người trong 2 các 2 không xử 2 giải ban trình kinh phủ áp nhân nghĩa tỉnh châu bồi phát vùng bằng hoà tàn tỏ cấp hai 2 biển 2 lãnh 3 biết nuôi 3 mất kêu ép mượn cho huyện thương được bất rút rạp thông xét vắng mai trần kiểm 2 cơ thành số 2 đô tổng mĩ
sử dụng 79 từng tên để 2 hội chữ sông 2 hồ 2 đã của vốn học 3 thương quốc 3 đối dự thi 2 dày chúa khiến bảo khẳng quân 2 phủ địa các tổ kí gia 2 trưng cải bão một trận không dân nhâm từ nguyễn văn
này cam lãnh sau mang để 3 tiếp do thừa 2 mở kêu triệu 2 bao bị 2 kiến cũng 2 rộn 2 lâu xôn làm chợ được 2 nhận khỏi đội đi chúng dễ góp thử mà đừng tên chứng đã 3 đoàn 2 có 5 chống qui mây nửa ti thể chỉ ước đến luật họp vắng bán không 2 bốc cho 2 hạ ai lập nghiệt níu sống thanh thật tiệm xưa trường yên với gồm khiến sẽ đồng giúp là đòi dẫn
cam kết 35 ranh 8 ai cao 3 thưa nơi sành 4 chịu 4 thế kiện xe hai đoan 3 go 2 hà được hoá nén cho lâm 2 mở lộ 2 thảo vinh đường canh lòng phận tâm quýt tuyền cực chua đảm tẩu cộng
kết trình nghĩa 5 giữ luận 27 thúc 22 nhiều không 2 bạn 4 quả 72 chương nối 16 hôn 13 mà án 6 hợp 14 cấu 3 dân 4 phòng năm giúp với 4 đồng 2 dùng hoàn hiệp 3 hỗ 3 đoàn 2 đóng trở thế 3 nửa dám bao 2 toàn 5 thái đơn cộng 2 cuộc chăm bằng thành kinh 2 công 4 qui 2 phong một 3 thống 3 nạp 4 tài thoả bản đặc 2 xuất quốc 3 bảo 3 sáu tiếp hộ nơi xúi đào sửa giá xây đầu 2 chi và văn đảng giảm 2 kịch ở giải 2 vùng 2 cục duyên chung tứ kết 2 tổng liên giao sơ kí tội 2 tủa vật tinh đối gạo đường tại phụ thực mạnh dính cúp lượt bóng nội gắn tương trái chặt tình biên
thay thế 15 cầu 2 tên 2 vì 10 đổi 22 phiên 2 bè hẳn khí người vào 2 nhớt 2 ưu chương cho 2 nên băng 2 nhau 4 con 2 một từng đồ lốp thuốc mặt 3 chúng áo được hình hương thịt máu giây quần tiền không tuyến bạn giấy đen nhanh
quí hai 4 báu 4 đôn 2 ba 4 giao quê một 4 mến 2 chừng báo 3 rồi ở vậy giá 2 bà 3 nhân 2 hút độc bốn 2 cơ 2 nghĩa từng ngư hơn y thêm hiếm 4 vị quan nhất tư dân ông lê nguyễn phạm hà tộc li
phân cấp 9 khu 3 tích 18 bón 12 cực trại quyền 5 trần 2 loại 7 lô khúc cách 4 hữu 2 phối 5 trắng tán bua hoá 4 luồng 5 bổ 6 chuồng biệt 9 định 3 vân trùn khối 3 công 7 đội chia giới nên đạm bố ưu giải 2 gửi xưởng tại thuỷ nửa
mạnh mẽ 8 vai xét chữ giỏi 2 làm 3 muốn ba sau lên 3 nỗi hất khi nhất thêm thả yêu khiến 2 kết thường 3 bảy cho thì của mà dạn 6 chưa việt tổng 2 tiêu hơn 3 an chiến chuyển 2 hai hoàn 2 vụ bạo cạnh nhiều giá giải điện quật đường dân 2 lành lớn tay 3 chính ở mới để nguyên không nhịp toàn với mềm sóng thực 2 cường 2 rung thu quân bà hoàng đặng quyết lương trần hải 2 tài hiến duyệt hùng tuấn hà dung tuyên 2 phát công 2 ứng xuất cải hợp xúc hoạt đầu phong phân liên triển các tiến sản cấp rằng
mẽ cho của có kêu
địa phương 75 danh 3 hình 9 giả phía chính 10 bàn 28 điểm 14 trung 4 chỉ 12 tăng 3 già bán lần cầu 3 chất 5 chạy lan 3 đạo 5 ngục 2 không của lí 6 đội đường giới 5 được tiếng pháo võng và đầu 2 trinh chí 2 ốc 4 chấn vị 2 thế hạt 2 tô phủ tầng phận bạ liền đồ y táng nhiệt linh tạng lợi vật vực
theo phương 2 đó 9 tờ 2 luật 7 qui 13 thành 3 bác 3 tôi 2 kịch hướng 9 khống hơi là 2 sau 3 yêu 3 điều 2 tầng ép dấu 5 nguyên 2 cầu lối 2 mẫu 4 dõi 15 đề tàu 2 hơn kết 4 vết tổng 3 lộ 7 cơ 2 ghi cột đồ mùa 2 cục 4 đuổi 2 giờ 2 mức 2 phong 3 hợp 2 kế 4 tài 2 mẹ thứ đám hai lời 3 khảo chân 2 đạo 3 dòng 3 bảng kháng người 2 nghiên ý 2 cáo 2 huấn cơm hàng 2 bờ các gậy kĩ bà 3 chính chiếc tỉ 2 quốc bộ pháp 2 vốn anh quyết phân học 2 văn vợ báo 3 định đúng 3 xe giấy ông 4 nghị hiến 2 trình diện thống 2 dự 2 chế một mô hình phóng hãng lịch vật năm cặp mãi đánh cách tư 2 kê súng áo vị thế giáo thời 2 giấc chó kịp gánh nhật giá trích thông 2 thầy triều mỗi chiếu sông con nghĩa
châm địa cứu 4 thêm dân là tuân biếm ngòi 2 chích ngôn lửa 2 chọc chước thuốc đốt trà
chịu trách 18 đăng trèo tội 2 chi 2 mất cân được 3 bán thất 2 số mặn 4 tang 2 khó 3 khổ vừa học rời đựng 3 kỉ mùi cống về bồi hạn 3 án 3 thua 2 hết thiệt 5 dừng khuất 2 ảnh 2 lực 2 tải 2 hậu 2 hình 2 đợt tác áp lỗ phạt thuế đòn nổi lửa thương nhiệt trận nhiều sự rét nóng cảnh mức cực nộp ơn trói tổn đau chơi chết lạnh cú rủi đầu nước lắng oan trả
đa số 16 chấm văn 2 cảnh phần 4 chấn 3 khoa 11 một ở dạng 9 chức 2 dụng 2 chiều 5 ai bị vừng được rắc phương 12 quốc 3 cho năm 2 và phước 2 cấp 4 xin nguồn xem mai đa năng 2 nghi sắc sầu cảm tài nguyên ngành lớp tầng thê mục nền cực kênh nhiệm mang u tình đoan tạng giác tôn 2 dân nghĩa nhĩm kao hội
số phiếu 4 cơ thu 3 xã lợi 2 lượng 8 sang chín 3 chở được 3 long đứng quen tiền 14 một 7 định 4 cá cho 2 người 4 thuận chống hoan nên vay tuyệt tám 2 giá 6 tỉnh 2 chung mã 2 trường địa tại liệu 7 vùng 3 heo dự 2 ngày hàng ca 5 chưa điện 7 khung 3 mở khả tệp cộng tán năm 3 doanh 2 phần đơn 2 ít 3 và 3 chất 3 đường 5 mắc điểm tối đến 3 hiệu 3 mời không 2 đối 2 em phận 2 hoá 9 bảy ba 4 hai 5 trung 3 giới xe 6 trận 2 huấn trên huy quyết lòng cháy từng căn chiều đề báo li trong nội giữa nam bước ma vụ 6 thi giúp điều 3 này nộp nước công 2 còn hài 2 cải 2 nơi máy nhiều phải chức kiểm trúng lãi hậu cô hộ 3 gắn trưởng kể về già 3 thiếu tăng bắt dư 2 đại xin rút ghế lương 3 khoảng hiệp bị nhà kí kĩ đầy đồng thuế siêu mùa lên nới kiếm quầy sản 2 liên run trẻ 2 thoả độ vé qua chủ giáo con tránh thứ nuôi là thấp đền dài tháng chứng cạnh niềm đô năng đổi đông quốc vàng thế cao 2 học bán 2 an tự
phiếu thuận 2 chính 2 đầu hộ rất ba sớm bầu 3 sít thông 2 mua kho ngân 4 thuỷ công 2 kín 2 kịp xin hỏi hay thấp 2 được tín 5 tự rớt cùng kiểm lá lô giảm ăn lãi áp doanh tiêu đông ủng chống
thuận quốc về 2 chỉ vì đã 2 thứ chủ 2 nghiệm những ùa phía ngừng 2 gió 2 làm bình tưng hoá 2 châu với an 4 hợp 2 lợi 9 song ở đạt khí công nhưng trồng trong hoà thương sau nhân bàn tiện đa hay cao 2 nhập mùa nam bắc trịnh trương thao mở ấp ban giám khổng từ đề cho xã của
đã biểu vi rợp nộp 2 đến 7 trở 2 lạc xuống 2 phối 3 vượt 5 biết 4 có 8 bị 11 khám 2 mục 2 ra 5 làm 3 kết 5 lùi 3 đăng 2 thay 2 lên 2 với mời 2 bắt 6 điểm chấp 2 ở nhúng chết 3 bắn giành 2 kí 3 nở quay tự 6 được 8 giúp 2 giả nhận 5 mua 2 cất cấp 3 vỡ nhân lắp xuất 3 dựng tràn hai nuốt 2 chuyển 2 lấy 3 nhiều 3 giảm 3 mang 3 bước đun gắn níu di qua 7 chế bạc 3 gả quen hết 4 ban 2 gửi 2 từ 2 lâu 4 quần tách khoác bàn 2 từng 2 bán 2 rồng trình 2 kéo mở 3 lập 2 sáng tối cạn khởi 4 chấm góp 2 đành ghi 3 kiểm 2 đạt 4 thảo là 2 tiếp 4 lẩn tham 2 thành 3 đi 2 thống 2 thừa 2 lần sa nướng học 3 xây 2 mất 3 liên cử kín buộc điều 2 trực dạy 2 khống lật tìm 4 tạm 3 đổi trích đầy 2 về 2 bong nắm vĩnh chà đồng 3 diễn 2 tống cúi đề 4 bao 2 khuất xong 2 áp 2 huy 2 mai muộn bốc bỏ 2 mê tới 2 gây 3 đóng 2 nhanh 2 nhoà chỉ 3 sẵn 2 tiêm trấn tiến 2 rõ thăm và không phát 2 thực tổ triển xảy phê thông hoàn 2 cho khiến đưa nói chia trao 2 tăng 2 cùng hỗ yêu quyết chứng 2 tử tạo thu 3 công xác vào sử chi dành rất quá đủ khẳng chiến hơn trải trúng đánh cố kịp 2 phải kêu khai giải thấy hình tuyên phản ảnh khắc tiêu phá hi trả nỗ phạt xử cứu chọn nghe dẫn rời hẹn để nêu lan gọi gặp phục trên định nghỉ đón bày rút lựa truy biến mạnh tặng khép đầu tập dừng chủ lừa sớm đứng ăn hứa viết sinh cảnh tích
thí điểm 5 chỉ sinh 26 nghiệm 6 tốt ôm
chế chính 2 làm 3 bằng giảm đường tối 3 tạo 15 được 3 súng 2 kê chưa theo sử 2 lạm 2 chia dùng xin 2 tháo 2 đặc 3 mua xăng phòng xe 5 đất xuất 4 độ 47 thử nhựa 2 nhả không sớm tinh biến 18 kẹo đấu suốt tuyển tài 10 khối lão máy chiếc bếp ra 3 cho mới những hoa phối 4 văn họp các ba đã khung và 2 đến 2 giám trong 3 hai thu dân 2 ma phát rượu tránh giáo 2 người ban kẻ 2 ngự 2 định 2 thông qui 2 nội gây sụt hạn 2 từ cơ mỡ mở số nhất phải thiết vỏ tôn hoà tác giễu phẩm 2 áp nhạo lại linh viên cũ cô tín quyền rủi đi về tiếp thấp sự khi tình nhập tốc tầm di
đặc thù 7 khu 12 có 2 xá 11 biệt 59 nhiệm 6 trị 2 sản 11 dụng 2 công 3 quánh 3 không khiến 2 nhưng độ mệnh 7 điểm 4 quyền 2 phái 5 trưng 3 hơn bào ruồi đường sương sắc tính cách vụ cảnh hữu chủng cứng ân sệt sứ tả hiệu cầu dị
thù phát địch 7 song nhường không lao 2 tháo thì trả hằn
triển tỉnh lãm 10 nông 2 kiềm khai 30 kinh 4 thuỷ nóng công hiểu châu là âm gồm ứng 2 đại chính theo đất ba đòi bền 2 giáo vùng mới 2 mạnh nhanh sâu vọng
khánh hoà 9 nước thành 22 chuyên dư 2 này vi tiết kiệt khách bùi khánh vĩnh sơn 2 trang linh 3 lô hà la chi phương quang bảo ngô thy bám hàng tuy vận trương đan hưng mi minh tạ lê 2 toàn thanh hạ ngân huyền mồng trần li an vẽ hoàng
đó tỉnh tụi rượt gọi không 7 chỉ 2 một 3 nhà nguồn 2 để 2 túp thì 2 là 22 cho 3 có 11 hai 2 người 2 mà 2 tôi 2 nam siết mỗi 2 các 3 thừa 2 chiều đề điều kiến giáo những 2 nêu án anh 3 toả kẻ bù thi công 2 rà linh đời khối vài kể phải 2 cảnh sau con lạnh máy mục phất sẻ thống thay tiến tốp trọng sân đỗ khiến 2 cũng 2 đã sẽ được đến 2 chính 2 rồi mới khi ông bà họ nhiều nhất trở về với vẫn như còn chưa bị do ở trên trong tập cần 2 trưởng giúp đang đều vào gồm thôi đặc nhóm nên ra ai chúng làm từ quan cùng tiếp bao theo việc yêu giảm ba qui lực tăng
vay thông vốn 12 lãi 3 nóng 2 được tiền 8 bảy chung hiện vượt vừa một nhỏ nhà thương đề tín quĩ mua nặng 5 mượn 4 không 2 bỏ cơ khống với ưu 4 kí có ông chính lại nhân vương vì cắt ngân tiêu nợ
trái phiếu 10 với 2 ở phép 47 chủ 2 luật 2 chiều 4 mau bằng lại 3 pháp 3 tim 7 qui mùa 2 chuối đất 7 mắc cây 9 trung khéo khiến ngọt gió sum mặc thù vú tạt lạm ngược 2 tuyến
khu và giảm du 4 liên vực 59 ngoại bốn 3 phát dân 10 phố 7 đô 6 công 18 biệt sinh định phi chợ 2 kinh 4 tập 2 dự giáp hàng chế 3 tái 6 năm nguyên nhà 2 chín mở di 2 tự 2 nghỉ 2 này mất trục bảo rừng 2 cách chiến việt 2 khu nội hai quân thương phú hành 2 côn lí vân trường
giữ lại 7 vững 24 chức 9 chân 7 thẻ chữ 2 hoà 13 chốt mười gìn 19 bí 4 nghi 2 hình 8 gọi để hàng 4 xe 9 gồm vật quyền 2 nguyên 15 đến 3 sổ nước 7 kín 2 được 5 từ rừng 4 thì cá giá 3 bãi hồn 4 ngôi 2 ấm 5 tư trẻ 2 khoảng 2 hộ 2 tang 2 máy 2 áo riêng thông nhịp 3 kí ngọn quả luôn vun trao hai 2 hơn 2 nhiều 2 xuống khi quốc vai 6 ổn 2 khối bếp hành nhóm sạch 3 nghiêm 2 tiền 2 bài qua lửa 3 tàu trái mình 2 người 5 tiếng hung lô bản 3 tạm lũ biển 2 ngân ở 2 đèn tài phương mọi phụ vũ tỉ 2 nghề 3 ga trật 2 nhiệt 2 và môi văn 2 bình cho chỗ chặt đất im kỉ lập lời 2 mạng sức thăng tay thể trọng trọn vàng vị 2 vệ gôn liên thái thói làng cân khẩn đúng màu phong tinh nếp đạo nhà khu mãi ý nhau đối an biên cương cốt con
lại một 9 năm người 5 số 5 lập 2 mới gần những 6 sạp tình 2 sẵn du chúng khăn tên 3 bê truy đám mời luật mãi hồ 2 từ 5 sơ hoành với 2 lộ tiền 7 đại bằng 5 di 3 nỗi 2 mái 3 hỏi cho 9 tuyến 2 phiếu quân dọc vẫn khiến nhiều 8 nối 2 cam thì 2 lớp 3 vọng nguyên 3 chính cuốn vài niềm 5 khoản 2 thửa văn 2 thêm 3 ở 4 khi 3 mô dự 2 phần doanh 2 đến 2 xây chỉ 2 chưa tài 2 giữa 2 khách đứt kỉ quá 2 phía 4 nghề gì chắt hoạt trả lao chặng 2 xanh mèo nước bãi 3 lúc theo 2 sự 2 xảy 2 ống hai 2 nôn hậu 2 trong 4 căn 2 mưa châm hành 2 khoảng sau 5 rừng cơ đã rồi vội thấy nhà 4 chết gốc cố 2 ít lối bà tổ 2 nghe điểm lẹt đội lăn của 3 mổ trách để thăng sàn 2 hơn nhưng triều là 3 mười bỏ rộ đau đất có 3 lụt hận cách nữ ổ yếu làm vào kiến 2 và thời mừng cũng 2 thôi kể điều đừng 2 bạn tôn xe hoặc biển 2 khó 2 dưới biết quốc tờ trên trừ lợi 2 từng 2 tăng 2 tại nhàn tiếp chữ ba 2 cảm buôn vị ranh thông rơi câu trường 2 được 2 nếp phiên cuộc 2 cửa chuyên hàng hóm chụp bàn 3 nóng cái ngồi nhắc 2 vở cáo chiến 2 nhích nặng đàm 2 nữa đảo kho khoảnh ánh giao trạm nhau nguồn sản sân sài vốn cầu bản lâu ghép chồng con quyền 3 ví còn đứng khôi xem gửi đi giữ mang hiệu 2 lên 2 lai sai lắp lấy đồ màn 2 bị cháy mù hoá khối chuỗi đường ngộ điện cột nghiêm nhật nhạc ôm nhóm về 2 vướng kiếm mức ăn rằng cổng dọn túi tấm chương cả đoàn như thiếu căng trang trái cổ mọi kiểu tin viên tiến ông tôi thị thế sính giống quang lí khủng nụ giang trước thu giá kết dấu ấn kí
vượt dự 5 quãng mục dốc 2 ranh 2 hào đèn 5 ngục 3 quá 3 năm 2 biên 5 kịch hạn 2 ngưỡng 3 trăm cầu 2 bốn núi 2 nắng 2 ải giá các báo 2 đỉnh 2 ngầm 2 qua 10 đèo 3 khó 6 một trội lên 2 xe mười sông hàng eo ẩu 2 biển bậc sóng thép mốc 2 khối mức kế tầm suối vũ chỉ cạn
bạn gửi trẻ 8 bè 14 đọc 25 phương thuốc tại cùng 7 đứng mở thân 3 ngồi trai 4 phía ngay hàng 3 hội trân phá thuyền trở nên 3 tính hãy rồi sáu sẽ 2 tự rủ nhảy mùa sinh cần 2 thái sang dúi gói có 2 hệ xúc cũng đang chân từng đi về dựng đoàn cam học 5 mong chị với leon cấy lào 3 xử diễn 2 tìm chiến đến son đồng 2 qua 2 cậu dẫn tập ngưỡng thông tỏ trích vi đinh mùi trương từ không 2 phạm chài 2 gái đời đường hữu bầu nghe thích đã cũ thù ơi muốn thơ nối
gửi lẵng kiều 2 đồng tặng 2 đi 2 thư 10 về 9 tiết 5 chiếc 2 lên 4 khắp trẻ 3 tiền 6 giám thiết xe 7 lời 10 bị 2 công 4 đơn 9 bà toà con 5 sang 2 gắm 3 ban 2 hồ 2 câu 2 mẹ thông 3 các 2 ảnh 2 chuyên điện 5 nhật lại 2 không quà 2 mẫu yêu 2 từng sở phong vàng đến tới cho văn báo hàng 2 tin trao quân 2 ngân 2 bộ chính thủ 2 qua vào từ kết trả 2 một kiến vũ bạn nhầm danh tên tâm người máy thêm rẻ tờ góp đường bằng nhờ chủ thẳng
lẵng hoa
hoa chúc 2 loa 2 quốc cương 3 hạc thùng nhái thẩm ban 4 đón dã 2 hồng 7 sen 2 giấy 5 bên màu 4 rồi bói đắp tai 3 quảng anh 3 lau mắt 3 tía dại hàng nở 2 vàng 4 luân đăng 7 diễu của phượng 3 rợp trên khôi 2 bà văn 4 chuối 2 tàn lam 2 lá 2 bày hoè 2 hậu 18 tam 4 nhưng kết 2 rừng trắng 3 đỗ 2 lan 5 đổ đỏ 2 hồi chan bằng 2 sưa 2 sữa 3 đi tại kì 8 chăm không dọc tươi 4 chiêm xuân 2 kính tìm mai 3 sa cúc 4 li 2 trung ở quả 6 tiêu 3 phong 2 hào mùi lỗ mái ngã phóng xã sở thợ vũ 2 lê 3 mơ ông liên ngô hạ chị lưu đoàn 2 phạm diệp trống trà lính về khen trần tạ đặng dâu cải 2 đào 2 lay huệ hướng 2 giả liễu lệ lợi mĩ mận mùa nhài nghiêm râm sim súng tang tay thơm trái trạng viên tuyết đá dâm lư đồng 2 tết kiểng cà tím lúa bưởi cỏ cưới 2 kèn quỳnh gạo vông sao hoét sói chân kim mẫu gấm thiên cẩm hiên viếng đà mộc bia thám nhập
chúc mừng 21 anh 2 nhau tết 7 trong gói động mùi cây đất thì bà 2 hay phúc 2 thọ 2 ấm ở sức 2 hoà nguyễn đông tụng các bạn xuân may đội đại đầu hội thư vụ
mừng đảng vì 2 quốc 2 đoàn 2 ít 2 đại 6 một cho ghi rơi thọ 4 tết ngày 5 các 2 tuổi 2 những tỉnh bị bàn ngay hoà năm 2 tổng là rỡ mừng tủi thầm tản mệ của cuồng nấu em bà kẻ kỉ sinh giáng thành chiến
tộc tỉnh mềm bán thiểu 9 thái 2 ở học 2 tày 2 việt 2 xúc đặc choang do lên bài được dao 2 có lịch giáy tảo vùng nội miền và 3 nghe mông chăm ê mường hoa
lai châu 6 vừa dắt 2 nhảy lũ chở năm liều tạo 4 chia căng tạp lịch 3 mở giữa lấy mĩ mờ lên lúa lai của ninh thu dung phú tuyển thoát nghệ khoa anh bùi lạt
châu nhân âu 35 phi 22 lần á 19 đón phú vắt đốc 3 sơn 2 trinh phong 2 khôi ba lục 4 vừa bản 2 muốn lụa lãnh tiếp người mưa mĩ 3 mất chấu 2 đại 2 thị 3 thanh ông văn thâm bán và quốc lưu minh tuyết đoàn yên tại sa thành 3 rể kĩ đặng thổ 2 nam báu ngọc ro úc đức giang ấn loan la khê quì
dịp kỉ 5 xuân tháng tết 6 cuối 6 khai 2 cận đầu 4 hè 2 sang kết lễ 6 giỗ nghỉ 5 cao 2 giáp năm 2 quốc 3 này để trung đại tôn gặp hiếm sinh nào giáng mùa khánh đó
niệm ngày 9 chương các 4 bịn công trưởng phật 2 với 2 tặng vui trong ở bảy 2 rồi chiến trọng năm tám hương mới kỉ lưu nhỏ sạch tài giải về
ngày thành 5 trước 3 bầu đoàn 2 vụ kí 3 nghị đêm 9 hội 13 công 4 gió nghi trở nghỉ 4 phải hẹn một 6 mãn xét đường hôm 3 dọn nữa toàn bảy trong chị 2 luật 2 càng 15 quốc 4 giỗ này 5 đầu 8 cầu cuối 2 quanh ao sử miễn cạnh giảm 2 bị ngừng các hai 5 không 2 mười 4 mai 6 nắng 4 thường vì và xưa 3 điều ra cụ bảo em buồn giáp 2 hè ba 2 lấy khai 3 nhịn tự năng vua làm 5 cảnh bộ ông sáu căn có con rồi mưu lên 2 thi 2 ngày 2 đạp đóng lẽo ấy hoà nay 3 lênh nên tháng mồng 3 ngủ thương 2 trên bé báo 2 hợp thứ anh vẫn truyền 2 học 2 pháp xuân nào 2 chủ 3 gian cùng liên tay lễ 3 kể thiết phối tuyên quá mới 2 lương ùn để sau tết 3 băng sinh chỉ lao thống 2 lẫn tàu rét hạn điện khoác diễn hàng dừng vượt lẩn người nỗ yên cho mà nhà sáng hái tuyệt lực vía chẳng hơn phát sang rong biển di diễu cưới thầy sách về
lập tỉnh các luận 5 trường 8 quĩ 3 sau loè biên 13 từ một tức 9 họ tổ 8 đòi 2 chỉ để uỷ được liên 2 chính đầu ngay dự 2 hộp đỉnh 7 cho khống 4 kỉ 3 chốt 2 và dưới mới 3 thì với hai 2 nhiều hồ 2 học kênh trẻ lại cú trên kì đội 3 ban trình 2 thành 3 quan 5 đàn đường cơ nhóm của chủ 2 án quân hiến 2 phân toàn đảng giữa danh 2 thêm tố miếu tự 7 vận giành mở công 4 pháp 2 di kế 2 tuyên nghiệp 2 cô 2 doanh trở bị cộng nội thiết lập 3 dị đối gia 2 quốc viên trung 2 dân 2 xác đông trang hàng phủ ở 2 xét lương thắng trịnh kinh suy
nghĩa bày vụ 19 qui hàn hội hiệu tân là 2 tình 8 trang 19 ở linh lĩnh lam 2 quân 2 màu chơn số khám chúng của 2 vợ này nguyên xóm 2 thuận ngày với 3 người bị 2 trao năng cử 3 vài bao xã 2 sâu tử tận dành lễ nhân bằng hành trong trì hơn đàn hợi thượng hiệp 2 trần cô y nén thục thả an lê yêu khủng đế cá tư đa bảo cộng dân mác anh công lại
bày tỏ 23 gốm trò 3 bà đã đặc khắp chuyên bán 6 mẹt trong đầy chiến rạn bảo hàng lập hiện 2 đường cạnh la nghĩa xen tâm cách 2 ấn biện trí mâm đặt vẽ binh ra mưu 2
tỏ tin 3 ủng 2 ngưỡng ra 5 lòng 2 lo 2 con sự 3 niềm cơ biết vinh cảm ân chia thái quan mong
tin tưởng 12 xã tuyên tài liên báo 9 hai quần thất 2 chị của 3 nhắn 9 người thử chỉ 3 mức chúc trên đổi dựng về 3 lúc ông 2 sai 4 lời 3 sáp làm đua theo được 2 quá giả 4 phòng lấy vắn 2 học 2 rằng 3 buồn 3 lành 3 đồn 9 cậy 8 chính 2 thông mang nhà bước cá 2 kẻ hoàn khai và 2 tặc 3 với 2 điện 2 lên thật phối buổi đồng tội hàng một 2 những 2 sắp quân 2 tức ở 2 sẵn 2 cơ xong mẹ đại đã 2 từ 2 địa thêm bịa ẩn cho bị thời trong nên cải trường cả lũ vào yêu giải ap tổng lạc vui mật công hãng khuyến nỗi doạ quyền mình thắp thua tận tiến vươn việc bùi cụ xấu ban
tưởng đồng nhớ 2 niệm 11 con chừng bị do cũ như đã nhỏ không phải kiêu giao rằng thị 2 khoá trên của làm ảo chúng người hồ những khoa cách hệ liêm pháp nhân nhàn hơn lớp xuyên tấn gây đặng tượng đạo
bào vùng 7 bạn nhân tại 3 chữa 8 giá 2 bị 3 ở 3 gan học mông 3 mĩ công 2 gốc 2 dân 4 mòn 3 chết phật gia hướng cả 2 cầm chăm 2 chế 2 chúc từ kính theo 2 tôn 2 thấu lũ nói cao thai tử gỗ ngư huynh miền 2 các ta chiến kiều
vùng cao 23 quê 5 cấm 3 cả lũ 11 bão biển 8 trũng rừng biên 8 ven 5 núi 7 giáp 3 chiến 4 ngoại lập lãnh lõi trồng 4 nuôi khí hạ sâu 9 dự gần ngập 2 xa 5 đặc 2 tối 2 bảo 2 đồng 3 vì đất 5 bần miền 2 lên sông 2 hai có 3 nhìn gỡ tái dân vịnh 2 áp dậy lân nghèo này 3 dập ra liên 2 dịch mây nông qui rốn cổ vành đen đầm nay khác xóm cực
truyền thống 31 thông 8 đơn tải 4 yếu máu 4 coi nhiễm 2 đưa ngược của 2 hình 15 bình tin lại 2 động đạt 3 thần cho trên răn vị pháp dự phòng 2 chống 3 bá chữa cảm 2 thanh 4 kể chóng lan lưu nhờ nước miệng bằng trụ vận đấy lê nghề con học
mạng khối được tưởng khổng xã 15 lưới 9 người 3 kể quốc thu nay tổ chậm tặng mua soi 2 mà hàng nguyên kết 2 cho 2 do đang 2 thường khuyến việt tăng đánh phát tài an sa lúc khiến 2 với rồi đồng cá xanh 2 cháu bị địa gián sôi tìm lí láo lên liều khó lập giả theo di dân 2 nổi mong tin bán tính của vì bệnh cáp công tháng 3 miền khoa lào nhện
khối đại 2 lượng 11 nữ kị xe tài khu ngoại 4 giờ nước u 7 đất lớn 3 và dầu nội quân liên gỗ di công a tĩnh
vững phên thân ổn 4 của nhờ không ngôi 2 ở trước 2 chãi vàng 2 danh mạnh 3 chắc 5 hơn an 2 trận giảm đường thực biên làm mạch chủ độc niềm phẩm vị đà bản môi vai
phên giậu
giậu phía
phía tây 7 bạn 9 việt 2 cuối nam 9 quá dưới 2 trước 3 đông 8 bên 2 sau 7 bắc 10 người nghệ con 2 này kia hàn ta dòng nga hạ 2 thượng cổng tàu
tây bắc 8 ninh 12 chuông chiếc uống phi 2 và ban 5 nguyên 15 nam 8 nước 3 sơn đứng mê 2 khát tây 3 chuyển chanh uy quảng trồng trầm sông hồ 4 ăn thống chín thành âu dương khẩn nhóm tựu thích cô tới quốc phương đô
tổng công 6 cũ duyệt đài 9 cục 13 hợp 10 kết 10 đình thể 2 giám 6 liên kinh thư 3 cộng 2 số 4 sắp 2 mức trọng đại lãnh thống 26 chỉ rà sản 2 kim kiểm 2 biên 2 chi hiệp khối lượng tư tham 2 phụ trấn vốn bí 2 lực
ti nhiệm khác ma 3 bất 2 xây 2 may chào than khởi chứng 2 giày vẫn thuỷ nhà đột xử đóng xổ vi 4 hoá không làm nợ trách cũ phái xuất 2 phân ngừng cho sa cổ 2 phải cũng liên kiên mở dược sữa căng nhường địa hàng đường chẳng điện
vi phạm 52 thổi xâm 5 trốn lừa 3 của 2 công tính 2 mạch 7 lợi 3 đầu khuẩn 4 bạo 2 rồi vui tước vi 4 nhân không thị 4 trở này 2 thứ vút vu gây 4 sai hải mạng văn 2 mua 2 áp riêng trộm 2 vượt côn hơn 2 chiếm 2 khu man mê nghiêm các chất rút ông thợ hoàng nguyễn 2 lê bạch ngô oanh hồ xử quí cố bị trái gian tham trên cản xúc đánh đưa nhận thiếu dâm vận tàng kinh phản người xấu ứng đẹp mô sinh chít 2 lay
tập trung 30 và 5 lao lễ trận 6 bắn 2 khu 2 chỉ vào phải đoàn 14 hài 2 xử 2 điều sơ thể 27 giám thoát kích 2 huấn 14 sinh 5 luyện 5 khá nói 3 hợp 2 đạt cần sờn về cuối gốm thu dưỡng chú tễnh tại 2 nghiêm gây vượt cứu 2 sáu tác dạy quán đại gánh tình học phòng 3 nhóm kỉ một nín viên 2 áo đứng chữa 2 giải từ cam kết 3 hồ người phóng bộ vi dân dưới cận quân hải chung thực kinh tốt suốt nâng nghị rèn của trực lí
thiếu trách 3 nước 5 nhi 10 tá 8 tướng 7 uý 2 niên 7 hiểu 2 về gì đa người 4 tiền 3 thép tài cái là cát nguyên điện 2 tàu thầy phòng 2 kỉ hụt 4 chỉ sâu giáo 2 thốn 8 lí nữ 5 sân 3 tập đức máy chiều suy gia một cam chú tay lao chuẩn kiểm căn bản công vốn đơn 2 bác than văn 2 máu nhận chứng sót 2 ngủ may thời tự nếu vừa
cá nhân 58 không 2 vượt ngừ 4 độ 10 cược 4 tôm 2 lăng 2 cơm 3 vi sa chuồn dài tra 5 nguyên chết 4 chẽm 2 bớp 2 da tươi 3 chép 4 trắm 3 giăng nghiệp voi 3 thể 6 vào đậu chọn mang lóc 5 kho 3 sang hấp mập 3 giống 2 heo 2 chuồng thở chứa hai lí linh 3 mú 2 mai yên ở đừng khô 2 được cùng dạy lại và 2 bơi kéo va xa nướng 2 kém đến trong biệt 3 thu 2 đầy chả gặp lên 2 bị la một hoa vươn mua hồi 3 xuống ươn quảng hoàng tính rô sấu 2 biển cảnh bột kiếm nục ngựa tháng đối mòi trích đuối tầm chim ngần chình bống lồng mè nóc nước lớn sông thọ chém
đấu thầu 17 giá 29 đưa tranh 28 tại diễn sát pháp 2 tăng nhẹ của bên bị vừa dày 2 chia và 2 trường 7 kiếm 4 nguyễn hôm sau dịp bóng cũ đoàn gục tử cam một tàu cuối quyết song kết 2 hấp quá trên trong nhà đạt hứa dưới lại xuyên thái trí 2 sớm tuyên cơ 2 viên chống tố khẩu súng với nối 2 vật đá sĩ lí tay loại nhau thủ bò giao dịu cật bốc đáo lớn
thầu mua rút vàng 2 tăng càng cát kiến rào tập lại thuốc 3 và chặn trốn minh gặp bị 2 xây hối hợp khoán anh làm tạm nhân gói liên ở mặc 2 vượt gian rộng qua dự
mua sắm 11 bán 35 thêm 3 nhẫn ve nhà 8 về du bò gạo cho 2 gom xe 2 căn 2 bằng quà quá biệt đi 2 hàng 4 bột một lại 4 bổ đất 2 còn mớ yếu bánh sách ở lô láng không 2 con 2 được 2 nổi điện 2 quê li vàng 3 thuốc thứ tiền đôi nước ô 2 nên cặp thả số phần chủ chuộc 4 bảo 2 ngay cam áo vũ trôi từng bình thẻ vắc ma cụ gỗ máy 4 bệnh mới tại 2 thần nhỏ giống muộn mong nông ngư nhúm vé suy đuổi 2 tạm phôi vào 2 ròng
sắm thiết đồ nghi xe 2 sửa máy đổi lớn ngoại xăng đấu
thiết bị 37 giảm yếu 8 kế 22 hay không 2 nhưng đến phải 3 lúc song thực 9 lập 9 giáp 2 sau nên thành với lan tiếng lại rút phú
hậu quả 41 hơn dành lộc 2 thì tạ 4 bế thư kiểm 6 bò giang 6 nơi vệ 14 cầm ý mở dinh trường 5 các xin tuyên vị cần 8 khắc 3 trong ba gay và đảo của chung cực dự phương 4 đăng 2 hào hiền trả là gương thuẫn 3 sự 3 mãi 2 hối hậu duệ 2 khí thất ngọt lại thưởng đậu 2 trần phụ mai bùi dương phan nguyễn hoàn 2 trạm võ toàn đãi kì môn 2 phẫu sản thế 2 tố vận cung cứ đài hĩnh viện hoạ li chiến đại phi hiện việt hoà chuyển quí
quả gây hai tang 10 xuất 2 đạn 2 ở xanh 3 đỏ giám 3 tại trưng mìn 2 của 3 các 3 bóng 3 chất 2 phối kinh 4 quan 2 rụng chinh khô lưa nhỏ đồi 2 thực 3 báo sau ban thận học 2 âm nặng 4 bưởi và 2 chẳng giải 3 bom 5 tuyên xới trứng tuyển phạt cặp nhớ mười thành hợp 3 tránh sơ khảo 2 hoa thiết 2 buổi trong 3 tốt 2 trích thi 2 nghiêm 4 nổi vẫn trễ đường bỏ là 2 công 2 đợt bầu 3 đàm luân chờ thiên 2 chiến 2 vì lớn nhập 2 họp hứng chặt hệ đem tráng có được cam ngọt rèn đấm quyết thẩm nghị xét đấu đưa cuộc cầu sá pháp khôn khó lâu xấu mưa bão do hoạt sử cao hơn quản nguồn rõ đầu điều nhất với bền cho vốn năng tích phòng sơn
là rất 2 xong 2 bộ nguồn 4 không 2 chuyến công 6 những 13 phiên vào dĩ mắt hai 3 việt dép cán 5 người 15 đại 2 đi cháu bị 2 sợ đặc đúng 2 ba 4 có 8 tổ 2 cậu tui 2 trang thay chuyện 2 trưởng cho phụ hoạt 2 thông lời 3 gốc 2 mũi dự 3 phải 2 tiếp 3 quá ùn cắt cung nước trục bước 4 hướng hành 4 thủ nữ máy câu 6 vay trung đài đất 2 tấm 4 gì 2 bao 2 vụ 2 vua dàn còn bình con 11 điểm 4 thể cần phản nỗi 3 được 2 bài 3 biện ngày việc 6 cuối môn thước 3 món dạy 2 ngoại lòng chị tài 3 phép ôm giấc chỗ bếp cụ 4 quí sai 2 ai 2 nạn kẻ 2 nơi 5 manh cô ý vui nói 2 dắt một 7 biết 3 đủ 2 thân nghề giành phần 2 bảng anh 2 tình mỏ học 2 thở chính 2 bà 2 buồng căn 2 di 3 mấy bỗng thịt bạn 3 hợp 2 chưa tao mùi 2 miếng điều 4 biểu pha từ 3 mở văn 2 báo giao sôi ban giúp 2 phuộc của yếu 3 cháy cách 3 chọn cái 3 ông 2 ở quãng thành 3 cơ 3 khi 3 ninh giả 4 gã 2 đã môi lực ánh ngư đồng 2 mạng chú 2 giải 4 nguyên 3 múa tỉ thời 3 đoạn bám dân 4 giống du đường tiền nhà kênh bức mục 2 tinh 2 lợi 2 tôi qui cổ vợ trận 2 chủ 2 kĩ đầu trò vấn 2 phó thiêng 2 do nghĩa 3 lần 3 quầy sạt thứ 3 gia đạo các 3 khâu 2 động kêu thực là gọi hoặc nhất trong 2 mô 2 mặt mất 2 mạch điệu rút sứ chi nền 3 nghị nuôi liệt nội tụi gói nhờ 2 lẽ nhổm thuốc sức quản sống đừng quả mồi tám tâm tận liều tai nhóm thảo thức thấu thật thường tất thương trao xây xoá vận sinh vỏn tư mối nguyễn 5 quách giáo nam áo ngô hà loại dịp năm kết sự 3 mức nhiệm khu chương trách tuyến minh tín sản địa trường lí 2
rất nghiêm 3 cao 3 hài khó giống khác mong quan lớn hiệu mạnh nhiều 4 âm đông sôi xấu
trọng nguy 2 thể 3 của 2 vui tài 16 nhưng cảm 2 đại 2 quyền tâm 12 điểm 9 thanh xảy hơn dụng 3 dân quan 2 vừa đạo đồ bằng cho phá là 4 cấp cứ nam sẽ người 2 xe trong 2 trách 5 tuân nhất 4 thông kính chữ thọ thị 2 bảo 3 để độc 2 lượng 3 và đạt 2 án 3 đúng kiên do xử đầy mở giúp bị thương 2 buổi cân đầu vắng công 2 cung lực kĩ đã rủi căng thà tiền 2 tình tuy nhân hiến hưng trần tấn hiền nghĩa chờ bỉnh lê hiệp 2 đạ phúc hiếu bình bên đến phát quốc
nguy cơ 27 hiểm 25 kịch 7 cấp 3 hại 4 nhất muộn phải bảo lâm to thành
thất thoát 10 lắng lạc 10 thiệt 3 đức viễn thanh nặng nghiệp 13 kéo thường 2 thế bại 17 được bát và truyền chương vọng 4 tình điện ba thiệp quỳnh thu thể
thoát lớn khuya ban nạn 4 hiểm 8 khỏi 6 nghèo 4 lãng 2 bờ thân 3 li nước 6 thua xuống khoáng hơn cặp chết 2 vốn án gây lũ dễ ngân hàng cảnh nhưng áp
tiền và 6 quảng 2 trực bán 4 nếu cọc 4 người 4 từ bắt dưỡng 3 mặt 15 ảo 7 giả bẩn 2 huy hưởng 2 họ đành cho 7 cứu luật được tệ 9 không 2 đột chi 2 chậm bãi thuê 7 sữa học 4 công 4 góp ở 3 bảo vang lương 12 mua 10 hai trong 3 giang 7 tỉ 5 điện 3 quĩ ngoại lẻ 4 kịch để hậu chữa của 4 lợi đổi cả 2 cơm phòng 2 thủ cá gửi 7 trợ về xử kiểm sản 2 vé đánh mừng sử 3 trọ 2 khiến án 4 cổ đồng đúc do làm 2 ủng 2 thuốc 2 túi thì nhà bỏ đền vệ 10 đạo 12 ăn 2 giao 2 lót thưởng 4 oan xây 3 đọc tám 2 chênh quan triệu mất 3 nhân 3 bốn bát đối cấp chất sự 2 đã ghi thu 4 đặt 2 dầu bằng 2 khả lệ 3 phạt 2 gấp hỗ 2 chờ xâu vay lá tiết 2 trường nhầm hàng tuyến chiếm là qua 2 bị đường 2 khi dành 2 lãi chuộc 2 bạc 2 vào 2 giúp 2 đình khắc tuỳ thúc in xích gốc đem sẽ hải phong 2 đầu thông chảy tiêu trạm chung số thuế
tài sản 75 năng 6 liệu 24 nấu tự này khoản 44 xế 41 thương nguyên 8 chính 46 khoá 4 viên phải trợ 9 hoa 2 lỏng xỉu xe lộc 2 tử 5 bị chỉ mất ở 2 nảy đếm gia để đối cấp khoa 2 hồ ngoại bỏ xác phù đủ nghiên 2 điều cơ bắt hiền hữu dũng mẹ nhận của sau khán tận trí rút tình tin làm chị và người xin ngô nguyễn thanh được phạm tám hành nghiêm lịch chiến thi
sản của 2 thu tăng phẩm 24 truyền bất 2 hứa phụ 11 xuất 49 bị thừa 2 khổng sáu được 4 là 2 và tham thế 3 bảo 2 chứng phân không 2 quí 2 chạy cam xác tự lượng 10 thực nhà nha tỏi nhùng nên đối từng còn thiêu giật 2 do chung 4 văn 7 đại gây vay tiêu giữ 2 vật 3 giải vợ trên 2 hạ sinh lại 2 níu mười kể bà trả chậm 2 uống lậu 2 lái trường để riêng đó cho kê 2 trong 2 rau đưa vì 2 trầm thiếu cầm câu chiếm chưa cha mắm gia ở hợp 2 khoa 3 nước công 3 kinh cháy tươi 2 triển đồ nhân đang trôi số rửa thấp thất thăng chịu thép sau việt 4 cửa du tư phi thiên kiến đô trung địa vùng nổi hồ
bức xúc 13 tượng 2 thư 5 tường 6 lao ảnh 7 tranh 10 mành truyền ấn vùng bóc hoạ 2 hại 2 sơn bách bối phá 2 xạ bình điện tử 2 thiết cung ép hiếp chân màn vách phù thông 2 trướng hình
xúc trong cử 6 động 10 bơm dư 3 xích tiến 5 với còn phạm 6 lương cháo đối vỡ chế kéo hành liền cát miệng gần của tác
dư luận 25 sẽ lượng 4 đi chấn 6 chút đánh địa 3 âm 2 xuất trong nợ 6 dư thừa 2 tài 2 ra 2 của thuộc lê bao tuấn lương vị vốn sức tiền dả cung nước ảnh đảng
ảnh hưởng 20 về 2 căn 2 khoả 2 giật cũ hồi ổ kỉ trụ các bất của 3 lưu 3 chuyển ghi ố chiếc tại 2 còn bắt mộc cắm em lấy mới 2 người 5 được đen ước một nổi trang ấy 2 căng chân 3 tư 2 cửa vệ 4 nhiệt chụp 4 quốc gia 2 việt 3 thắng cưới 3 từ 3 ghép 2 hội bạo trẻ nhỏ cắt 3 xây nhận minh báo nghệ thẻ màu ảo đế hậu do tự đẹp đất nhạy bộ con ấn y riêng cá quê quen xấu cho du bác động
hưởng xấu 2 lợi 7 án 3 khoan lãi 2 lượng giá ưu 2 lẫn lương 5 trợ 3 hiện chênh 2 mầm thọ 5 đủ tiền 2 trình nâng phần người ứng 13 hỗ chế 2 tuần thêm sử của 2 danh bão hưởng 2 thụ 5 dương 2 đến 2 lớn từ chính lạc bảo 2 hoa di quyền phúc trọn thành hạnh các trái phụ mức dùng gia thừa sái niềm nhàn
xấu đến toan tăng hút hổ 5 xúi 2 chàng đi độc 2 cổ công khó dùng tới trà người cải phát tính tỉ số
uy tín 14 sang hiếp 2 đan lực phần
tín của 2 nhiệm 13 với hiệu 20 dụng 35 đồ 7 kiểm vùng chỉ 3 chấp dị 3 ngưỡng 5 cầu năm học quí nhà thời nhân và vận bị liên hữu hàng phú minh
tờ trình 5 tuỳ 5 giả 2 kết 2 hoá nghe khai 4 báo 3 trước 2 quanh mờ 2 vé bạc mua đi đếm giấy 4 tạp đòi kích rơi không sắc đầy lịch còn sau đầu mở nhà pháp xe
sau khi 20 kì 4 lễ 3 con 2 gần 3 vài 2 diễn trận 8 ba 17 bốn 7 va chưa trả mới 5 thuê cùng 3 tiếng 2 cô một 9 sáp 3 hàng hơn 2 chục năm 7 bao ngày 2 tin mở cú chuyến 2 dịch đó 9 mỗi 3 bão 8 là 2 nhiều 2 đợt đang tết 4 lũ 6 bỗng khu 2 cứu sự 3 sau nửa 8 bị bữa 2 tiêm gì hai 9 này 2 tốt câu bé thấy nghi gáy lưng 2 tám 2 chiến 2 đi dùng cánh 2 rốt động 2 tai 2 loạt 2 thất 2 pha chức khai chặng mười 7 mưa 3 tràng đêm 2 bức ồn nhớ trạm cập ông có tay chở ít thời 2 ghen sáu 2 chín sắp 2 cai miễn xung đã gian vụ 2 cửa cuộc 2 cúm kế chu dự đại 3 xe không ca mấy 3 buổi quí sinh 2 các yên phiên 2 người thông đèo lùm chị kiểm
trực thuộc 4 tuyến 46 tiếp 34 đêm 3 một suốt thăng 10 hàng ban 5 không ngày gác kích dạy diện 4 tại 2 ninh 2 chốt mở sẵn hướng chiến 2 ca 2 tết 2 hải mạch nhận khiến nêu
thuộc trung 2 diện 2 vào 2 tên trước trường tổ tam thẩm cấp 2 nhờn mười viện đại mặt về 7 lòng 4 mọi loại bài địa 3 cả hai điều của thuốc sư
thúc hoạt hai 2 đẩy 12 tốt giục 4 dự buổi 2 kỉ chuyến nhiệm điều thắng mười với phần ở đàm trong 2 hoà chiến ép tiến kháng
hoạt động 127 hình 5 báo kịp đắt dự qui phí 2 bảo chuyển điều 3 tài sáng quyết kế lợi hè trong hệ của náo 3 nhiễm linh nền hoạ bát chất 2 ngôn huyết tính cảnh kê chi
phường đặc hoà tam lộc láng mang nọ đã tân 2 nhờ vĩnh kiểm đang hiệp lên trình đông lập gọi trúc vừa tích nam sở mới 2 biểu có loa mai bị tiếp vĩ thị
giảm hơn 3 đơn 2 thời 3 mười 4 nghèo 10 phụ 2 sâu 6 án 5 nhẹ 8 đầu 2 khâu cấp bảo phí 2 trừ 6 mạnh 5 tiếp 2 số 4 giá 18 dần 3 chi 5 lãi 7 tình tiết một 3 khai tự tải 3 thị khả nhân 2 giờ tiền 4 rõ trí 2 đau 6 tốc 5 bình năm ba 2 mây sút 4 đáng 2 sức họp 2 trọn áp 2 hai 2 hội quá theo 2 trên bốn ít do 2 thanh biên 4 song phát 6 nhưng 3 trong kinh thiểu 7 cảnh nhờ điểm 2 ông lạm 2 chất màu ồn cân 2 nguy 2 phiên sa rác 2 thoả tàu thủ 2 sản 2 thuế 5 việc ngân điều bớt 4 đi đói hình khoảng lượng mỡ mức nhanh nhiệt ô rủi sốc so 2 sự tỉ tới thọ uy xuống 3 ùn ảnh nửa gần còn từ phân căng học thân viêm phế lệ tổn nợ dân cầu phạt hàng ở triệu ngày các lương lỗ khí nhập tiêu xóc
hơn hai 21 bốn 12 hẳn 2 sáu 7 chục 2 một 14 ba 12 thường 2 cuối đầu 2 số cả 3 mức 3 hôm về 4 nơi trăm 11 hạt bên mười 7 đôi bảy 4 khi 2 thiết 2 xe tuần trong 2 giận dự 4 tốc tám 7 năm 9 xưa nửa 3 quát vào 3 thua 2 thịnh trước 2 song nghìn 4 bởi công kĩ cho 3 ông chín 5 tình ai 2 sinh thừa nữa 3 đi và 2 nhiều 2 gió độc kiến đẩy không chữa là 2 mắc mất hết 2 tôm mọi cánh so 2 bao thế 2 triệu tỉ người các những rất kém bình để với được tôi vì của từ đến ở mình nếu tháng 2 bất 2 tất nam đang dễ trên kì đàn tuổi thập đối nhà mong cùng giá thiệt phụ
trụ sở 28 cầu cột 7 vững 3 điện 3 mĩ hạng 2 trì 6 ở được nổi thiên
sở dôi uỷ 2 được 3 thẳng luật 2 liên hạ 3 dữ 4 y 8 nhận hữu 19 chấp xây 5 mất giao 2 nông 2 tài 3 quốc công 6 lừa một nhưng khác thuế không 2 du phải kinh 2 sản 2 đã đào thích trông về tả tuấn quì điều giáo 5 kiểm pháp 2 sẽ giải bề tại 7 lí nội 2 dạy bộ 2 bán do khai lưu chỉ giam đáp đóng kí ngoại làm 2 có lao chế chính bị 2 nha 2 nuôi địa vi phó giúp hỗ đặt ban vì uy ngăn văn thẩm cũ xã 2 ngành 2 lấy khuất vật 2 dĩ
dôi dư 4 ra
sẽ được 5 căn bị 15 bốc tập rà 3 tăng kiên lên thành 3 đội tự mọc học cắt xử 2 dẫn mua trích mang 2 ai thắt thấy bay lập biết lấp phát có 5 nghỉ 2 diễn bán chảy công 2 kế tới luôn làm 2 ra đầu thúc thông xuống giảm sớm 2 giữ ổn bỏ nới hậu giám tràn tinh sơ ban mất quay nể gặp trở tống vượt họp huỷ tiếp
ưu tiên 19 đãi 20 tú 8 ái 2 thế 4 đồng điểm 3 ngoại khuyết việt
tiên chuyển ở 2 tiến 5 sa 3 lãng ứng trong 4 là 4 về 4 thúc vận dòng sau 2 hạt hàng mô phát và bên bước du 2 bỏ đỡ phục lô cái xuất đi nhập vì chó rồi anh tuyển miền đổ an hiến công phóng 3 lại chở của 2 lượng 3 xã ông 2 cấp phủ mở phim các lần thấy yên 2 phước tổ nữ truyền vùng phải tiêm nhận giáo khách kể 2 nắm dung cự lù đặng tôn phong 2 được tại trên 2 quyết hoàng
chuyển đổi 26 hồ 3 giao 13 pháo mục 5 hết ba thành 2 khoản 10 dịch 4 vùng 2 sang 12 điều từ 3 tải 3 qua 3 cần lên 3 lợn rét phụ tiếp 2 hướng 10 mình 3 dần trạm nhà 3 giá 2 cơ 5 chủ theo 2 mùa 3 miền 2 thẳng trái 3 về 3 các hoà văn biến 13 nhượng 14 hụt vào 2 hài lâm của tiền 6 thóc bằng 2 quyền 2 hơn xử 2 thí hàng 2 vì viện 3 chậm nhanh 2 đất 2 nặng 2 phát 2 động 4 di luân chuyển hoá 3 trạng 2 đại bé ma 3 giữa bộ trăm trường 2 lưu quốc công 2 đến 3 giới 3 dạ phôi lời tuyến mạch mưa bại đơn tới cho ra bụng gen thể ngữ xe nguồn nghiệp lạnh chỗ số toàn xấu đi vị mã hộ nơi vụ bệnh nạn khẩu lao dòng cán
học trạm cấp 2 tập 32 hai 2 sinh 126 viên 21 tiếng 7 ngàn bách 6 kiên đăng lại 5 để 3 đường 16 tội nghề 7 về 5 nguyễn từ 5 được 5 và 8 tạm 2 trực 2 xoá giả 4 phí 24 thêm 6 lo 2 suốt đến trò 34 đắt 2 bếp rực gọi cho nghỉ 2 bản chu hành 7 cổ 3 định thuốc phổ 5 y 5 vẫn hiệu quốc 9 chay vùng cao sớm tự 3 kì 8 ngành 3 dự 2 thường phải có 2 bổng 18 lịch 3 cơ 3 đang hàng thuật 3 âm viện 36 hàn văn 2 không tới ở 5 bơi 2 kĩ 3 nhóm 2 hộ 2 bán 3 là 2 đau sửa 2 kinh 3 việt 3 tống 2 ghi dài lộc của khiêu 2 giỏi 2 học 3 lục chữ 3 làm 2 chân chưa lãi gốm võ 2 đạo thể năm dạy gồm khí công 10 việc 2 đua dữ chuyên 2 đại 2 đón chung tại 2 thực vào ưu đánh do xin nước 3 sẽ 2 phòng phần 2 mới 4 nhận 2 chợ vệ khi tăng cõng biên thanh rộng mở cũ xa 2 nền khắc giảm tình 3 mong đạt bài 2 giấc tan nuôi hiếu sơ trẻ 2 thiếu toán 2 vấn 2 ngoại 3 hỏi 6 vượt viễn ngắn xã đoạn giờ hãm lớp 3 cách 3 đam ngôn nhấn nấu nào ngon nha nhắc bang tư trụ xí tham đóng dưới theo 2 góp giữa cùng 2 đà 2 lê múa truyền 2 huế 2 sư 3 vinh qui vụ 2 cần luật chính nông bạ 3 đòi hàm 2 khoá lỏm lực liệu phái phiệt quân 2 sĩ thuyết thức trường lái vị 2 xong môn hè thạc thuộc máy tiểu xá đi trung gì hết rất tài thầy bạn ăn nói
trạm y 8 bắn kiểm 3 dừng 2 tạm thu 4 sạc 3 đổi long xe cứu nghiên xá 7 phẫu tôn quân 2 chiang trong biến 2 bơm khắc vũ tấu trưởng 2
y tế 76 trường tập thoan 2 điều nói cứu lập giá yên 2 bác 7 tỉnh học 5 quách hà 3 trang 2 khuyên 2 tá 5 bám lưu nguyên thường trở kết địa và 2 án lên đỡ ghi chống hiến dược 3 xác 2 chen khoa 4 đều mở xã mỏng vào 2 uống lệnh sĩ xừ thịnh cảnh thái lim nhàn mĩ dênh lê tí 2 trương pan vinh mứt phạm sinh vệ như giáo
viện và tư 3 nhà 4 trợ 15 dã 3 nhập bạch 6 trong 3 kiểm 19 dẫn 3 đa 6 kéo được cạn bỏ phí 4 nghiên 5 vượt dưỡng 3 vật 2 nhi 4 tuyến 4 sau tăng 2 vừa chợ 3 chênh vệ đã trung 3 đòi huyết 4 lưu 2 cảnh 6 mình tổ khảo binh lúa 2 cả vì làng suốt ngày mới an 4 tiếp cớ 2 với tàu thăm có mắt 2 nới chuyên gần 2 cứu bằng xin ghép mĩ 4 còn chi không tuyệt nguy quốc 2 tức trưởng 2 y 2 ngôn bang của hữu tài 2 múa lên báo 2 lăn lí việt từ huyện thẩm quân 2 phụ 2 tỉnh phổi tâm chính 2 ngoại ngân nông kĩ phật toà khoa hậu hàng
bà lò con 71 cười 3 ngoại 8 tìm 2 chủ 4 ngô 2 rịa 7 trùm 2 cụ 10 năm chỉ 2 mang 2 và 2 mẹ 9 đóng hàng 3 nhào nói 5 chẳng thiếu luôn không 2 trưng 7 ba 4 thở phan 3 người 2 lê 3 nội 8 đen 4 nhắn nhấn uống bầu 4 bảy 2 thạch la nộp hà cả 2 triệu dành 2 là 3 lúa quỳnh quanh dần dạy lụa lắm nằm nghe loà chải cao 3 già 2 thị kể đi 3 vạn đĩa 2 lão 5 goá khổng dính rút bán 3 chiểu 2 huỳnh 2 cũng 2 nhận nắm ta 2 lưỡi chúa 3 nào cần có 2 tư tôi mất 2 đạt sẽ sống vẫn 3 thắng hỏi nghiêm 2 khóc ra lặng cô nà 3 hai ôm chung bên chín mới 2 lạc nuôi mạc móm rồi nếm nghẹn ôn dòng võ 3 vũ cà đèo tòng đàm 3 mã trương cho 3 hoàng 3 thân lã ninh viên nguyễn 9 đặng 2 trần 6 phạm 3 sim tô trịnh 3 quách công bùi 2 mai cù tạ lương má phùng chảo đỏ hồ 2 cốm y om tán dương ốm quê lâm kiều đinh xã mối đỡ này huyện bóng dì ấy tám hội điểm cốt hương hạnh phượng
lò thị 6 vôi gạch 4 sản nung 2 sấy 2 đặng phản gật hơi 2 đào 3 văn 6 xo 3 ấp đốt 2 mổ hạt để chợ than điện bánh sầm
mai bí sau 2 cảnh đó táng 5 tắc phía người 2 uốn vàng 4 giả tái danh mốt đức này 2 con cơ thế phạt tiếp nở phục vừa xuân 5 ghép của một 4 mối 2 dịch 2 châu 2 cá trời thị 3 đặng 2 linh liên anh 2 hoàng 2 tiến trịnh chi lê cứu được bỡ lan sĩ kim sen khanh hoa sương lữ chung cát trúc trung tuấn phương ngọc dạy văn phạm động
nà tăm hì phải
tăm kể tắp tre 2 bí nhà lắm dao
kể rằng 6 từ 11 những có đầu chuyện 24 lại 11 học đêm hồi 2 cho trưa bị 2 cả 3 ngày của cháu gạch chị sai thời 2 nghệ khổ câu người một tôi giọng tích trước điều lần vụ mỗi tiếng về nghe thuở mưa tàu bằng phút 2 con phải sự tục đến 2
hôm nghe 2 nắng nay 22 ấy 3 trước 2 bốc đổ bị sau 9 bà nhìn mẹ cụ vừa vẫn triều ế qua 5 đó 3 kiểm trời ngoài thứ 2 kia nào mai ngày chủ
nghe tin 4 mười vừa tiếng 11 nhắc liên kẻng 2 hạt rõ lời 5 xướng ca cồng ếch suối tiền về chia kẻ con bài 2 theo vì phong quên nhau như cải gió đờn bà chúng muỗi dân 2 tâm báo lạnh các 2 cử sẽ người nhạc thấy không đại phạm mưa già hết đài
mình nhập ngồi từ bơi bị 2 chưa đang 4 còn 2 một 2 đối xuống nhìn quán xây khi làm mất mong về trực không 3 anh bỏ đổi bộ vừa cô sau ba thì mồ trong 3 có 2 là 2 nay vận ngày viết nghĩ vượt thuộc và 2 thị may chống 2 từng tỉnh giữa nghiện sống cứu chui nói mình nương được mới thường đấy
bên nhiều bước nhất 7 khẳng 3 đánh 2 ở lề 9 bờ 9 chia suối hai ngoài 4 đường 9 trong 9 giếng quay tự vác nam là cho 3 kia 14 giành giới này 4 trao 2 ché mua 3 bị bố hồ 2 nhượng chân táp kiềm 2 dòng 4 trang không bát làm cạnh 8 kênh lúc cánh ăn sông 4 bến cột tôn ôm vách vực gành khung vàng vay 2 chái thông 2 tiếp rà thảo sẽ 3 thường thống 3 thu nên những rồi chấp còn bán 2 nghiên lập hiệp kể đèo có mâm 2 chiếc nhắc bất liên 3 kí 3 tranh nồi chai vi giường đổ nhau 2 phản đài lên chấm 2 trở 2 bếp 2 đều khẩu ruộng gia 2 thứ 2 hầm mai thả sân phải trái dưới trên nguyên tham hông ngoại nội tám trọng khinh nào vợ chồng thềm giao thuê cửa người lở
cụ già 10 nguyễn 3 móm thể 16 hồ 2 bà 17 lúng dính hưu mất 3 trịnh 2 giàng lẫn chứa bán 4 là bảo 2 nghĩa khăn phản đinh trong ông 7 vật xuống trần 2 có xót nói tính rác 2 dạy tầng lùng chép lềnh phe chưa ở được từng hỗ hạng hoàng bản gõ lang soạn nắm đang không cao giáo lời vẫn 2 đều tặng dặn đồ chán công nào nối gồm nhãn góp tạ bùi dương lưu đặng học y nhà
già còn 2 mất 2 trẻ 5 liệt làng 15 nhất 3 khỏi xuất làm bài loay về hoá 4 neo 4 giữ thơm bán 2 bà gia và chạy yếu 4 lửa nửa ngất ở 2 không từng bồng thác tố cần nói in đeo cặp nhanh hưởng lan khóc bên nhận 2 dân nâng ốm ông chống say long kể vẫn phạm nương nua cỗi dặn dơ cả đi trước néo lam hơn lão tay đầu lú mà càng
băn khoăn 7
khoăn chuyện vì về lo
tên gọi 3 cũ 2 xã sông núi tổng thu thao nó lửa 20 cho 3 đổi từng 2 cướp 3 giám con mình vào 2 kêu người 3 tuổi họ nhập vợ 2 kết cuốn là út đồng nhịp bằng anh phía đường làng chủ giải trộm 2 mới bắt lạc bệnh dân mã rồi ngô 2 nhất ai các hàng lí nguyễn thắp huỳnh chu phim đội khói em cha thí đăng
chúng tôi 48 ta 18 quăng nó 4 trinh không 2 nghe bị cúi ngủ chia chỉ sinh 3 tham hết quay bỏ công nhân 2 nâng giữ ưu hoá mến mượn phẫn phát quanh thông đang 3 mình là được em có đã cháu ông loại bạn quốc
tôi họp đọc ghép thì thuê có 6 mất phải 5 với thôi nhường không 9 đếm viết bế ăn 2 vừa đã 6 gửi trằn oà chờ cũng 3 tăng xuôi đi 2 làm 2 sẽ 3 điểm sinh 2 thấy 2 lấy thương ứa là 5 xinh vẫn kén chỉ 3 cư nứt mua nói người gánh tiền chứng gác gắn hỏi 2 lại 2 bán thu tự 2 bỗng tức gõ nghe úp biết dạy thua được 3 dừng nhỏ lặn về nhận 2 sẵn đề chép còn xin 2 lớn chẳng thèm sống thành bất dậy nằm rợp giữ bị bằng 2 cảm sợ mãn mới mò ngửi vay nên giấu vô luôn rất mong muốn đang cần hi tin
tối liền cắp đa 15 có 4 mã dùng vẫn 2 om 2 giật cao 7 chưa cắt chốt đen thuế đến 6 thiểu 12 hậu cả cặm về 2 quây mặt 2 lửa đó tối 2 đờn giản nay 2 thứ nghe thưởng tăm 2 từ sau thủ cùng 2 con hôm muộn mưa buông và ưu 5 trước đẻ tràn trộm mắt qua
liền phân đến sang không sống chăm mười anh 3 chị 3 cuốn ông giữ sóng mạch mọi qua kề 2 với
tích cái cực 24 trong thiệt 2 nhận 2 tỉnh khuyến rừng 2 tuyệt hợp 3 bình khoa ngoài 2 hướng những bốn cấp cố 3 sắc sầu trữ 2 hai ở nhưng luỹ từng ca cũ đang nền thành có cụ chào 2 mà đặc ngưu xu mẫu 2 chuỗi lương dữ của rất côn tại cũng do chưa sau được xưa nói sự lúa 2 hồ nặng con tắc kể đại trên 2 gây sông thi nhắc khúc chùa tiếp thấu chỉ thấp nước cao xác đỗ nàng lịch 3 quốc 2 cách khảo đất mặt trồng nhà sàn canh sử nuôi qui khoảng tự nhỏ cây
cái lợi 2 hại gì 3 cá thiếu chết 6 máy 3 tết 2 lớn 2 bé chữ tát 3 đói 2 nghèo 3 hoa 2 tên 6 giá 5 tâm đầu 3 đánh chân 2 xe hòm mới 2 răng 4 bụng 2 ghế 2 xấu 2 tốt đó 2 cần rét 2 màn lồng ơn nhà bể nhận khó 2 khôn nhìn 3 gọi 2 bắt 2 mép 3 nắng 2 nóng ngọt ngọc trăng thời ùn bè 2 trước nước 2 nôi ôm bẫy này kia bàn cách đẹp bóng thiện ác tôi hay kết mặt hồn bát thai túi đinh lều tình giếng rốn đích duyên giường lò nết cây nghề riêng chung
lợi cái ích 17 hơn 2 bất 8 dụng 26 nghĩa 3 còn suất sát hợp 2 ai người 3 mở nhuận 11 thế 7 nói chuyển thuỷ 3 gia có 2 vừa cho 4 an tối tịch chính xã thăm lợi 2 cổ đập to công thắng quyền tiện phúc trục tức sinh danh lê lời của tan thân từ 2 xen xâm bùi trần đức nguyễn a qua bà phẩm
cùng bà ngày 12 gia 4 kể nhau 3 trên 2 sĩ mới tiếng 2 lọ đồng 3 nhóm 2 nhiều 5 kì 8 người cũng mâm giường lãi 2 trong gần có cho vỗ 2 quan ngồi hội 2 được 2 pháp hai máy sả 2 mấy mổ công cấp chiều sáu một 2 đau lớp 3 hơn 2 vào con 2 lúc 2 giấy thương 3 đoàn hàng 5 bông bị với 2 bàn 2 của 2 cái bảng lịch phần nhịp tại rơi cánh chụp quí khoá thợ tay anh dự 2 tập 2 phòng tham bạn tô dân mất chia ngư đi bốn cán tám ăn bắt phát lực phía chuyên phải 2 chạy chính làm 2 túng đất là chiếc chung 2 giỏi chịu tuyên cầu vui tồn thuộc vấn phú bộ băn các 4 xây những 2 xác vợ nhận kiểm lên 2 đỗ lê chị tắt hoá doanh ngõ
đều đồng 2 vô 2 tăm được 2 đổ cho 5 đặn 4 da ưng than từ 2 kéo phải 4 vác nghĩ dòng mang 2 thấm trên ngon đi đều lòng bị 2 trầm nhớ có 3 lập mệt nhộn trang lên hướng đoàn bất lộng lắc bỏ dương 2 muốn 2 đạt 2 nhằm tiến tăng 2 xác mất như 2 mở là 2 không đã biết tay giảm rất nằm do đang thuộc vượt đến ở nhau nhất sẽ trong vào thống thừa cảm khẳng 2 tốt mong 2 chưa khai đúng diễn cao tử giữ còn sử bình
cũ thì hỏi của 2 mà cấp chụp tháo mòn bị 3 nhường cầu chuyển sẽ hùng trả đường nghiêng ngủ mua trên cho xuống xích bếp đạn như kĩ 2 ở gặp để chạy người 2 sinh vứt đến phải còn 2 giá ngừng hành bởi tìm 2 nát ra nổi ngồi bỏ gợi dưới hụt thành mời các
thì vẫn tiếp biết 2 thu dễ 2 mất 3 lỡ nhận được 2 có 6 già bố bị 6 nhắc các khung thầm 3 không 3 nộp cấm hệ vui ít là 2 lỗ làm chưa khó 2 thuê 2 chẳng mượn bằng ủng khởi luật nước va phải 6 tỉ ai đâm hoá trả lo tàu hạnh con thấy 2 hái giờ sớm 2 chỉ tới bó đen rạng mưa nắng râm giữ rét sá men nứt gieo lặt di thà dân người 2 đền bảy ra khuỵu lấy xác hướng thào máy về xin thì trắng quên tự cán tính mê đã nghiện nhớ 2 mình nên gây nhúng nát năm nghị nhiều nhún nhanh nhọc phần phó tác gửi thong thở thiếu nghe thời thôi tinh xa xét
vẫn nằm 3 chưa 10 giữ 3 xử 2 nhớ 2 tưởng 2 chiếm 2 thắp bưng không 3 nhiều chong đòi đe để 3 tiến đông khó 2 là 9 đỏ tung bịa tra dửng ra trừ thường vô thiếu lẻ dành bặt nhức vọng dịu lặng mất hưởng còn 5 chập trụ sống biết tay bế mở 2 giã đứng 2 được 2 trồng cúng phải 4 chứng gõ vững xách bị đi 4 y nhai luôn bám vướng thấp trong 2 ồ bỏ 2 khiến lĩnh cố 2 quét nã hơn đến có duy tắc dai thờ tiếp khiêm bắt ham gác gay lội ế man mài nơm nuôi ngoài neo ngồi nhấp nhân cần quả thế treo nể thuộc hái nóng hỏi hăng sáng
nằm trong 7 dưới 2 đây lăn lao dài sàn trọn phơi nhồi im ghép lồng ngửa đã 2 khiêm co ở 8 trên 3 sâu viện 4 cạnh vật nghe lại úp giữa chờ 2 giường 2 võng bắn xuống cáng sình cách nôi theo ngủ
câu hát 3 hỏi 21 chuyện 19 cá 4 nói 3 tương chửi quan chào 2 chữ 5 trắc cuối lạc 18 thôi xấu nệ 2 trả 6 ngang cảm vọng nước ếch nào 2 cười hoàn hò 2 giúp thông ngủ kiều 2 dân đầu và mực 3 kết 2 đùa chèo mừng cơm 3 đối 3 thơ 2 phòng tục 2 ca khách giờ kéo lệ đố kẹo móc cú dầm văn trúc tiễn đó từ 2 kệ cửa lưu thần giải chúc khẩu tôm
hát trong trao nhỏ 2 thành không 2 cho 2 đối 3 xoan 3 của công bèo ru 4 nhép 2 lớn nhí nhạc 2 hạn suốt bài 2 đến quốc 4 văn 2 lại then 3 giỏi bà nuốt nam về 2 trên vang 2 xẩm 2 chay chèo 2 việt ca múa bội quan chầu giao hò môn tuồng ví
bếp lửa 5 ăn 10 nấu 2 ga 2 chẳng người cơm luân than 3 gọn nhí chiều ám từ 2 trên cá cửa mách nổi bà nhịp tuyệt trưởng 4 phạm đổ núc 2 củi lò nhà điện việt công nướng
lửa mất mồ tầm 3 chỉ bùng 5 đạn 2 mổ điệu xuyên nhỏ dưới liu 2 thiêu tắt 2 thâu cháy đẩy vê dạt quây tôi giữa 2 phun phượng suốt thì 3 rơm xe bập về 2 gia với tấn cứu rình chậm anh mỗi họ nước khi nhào nấu ở 2 vào riu tiêm giữ qua trường đốt trại
mất đi 2 gốc bạn tích 21 sóng rồi 2 lực gần 3 vẫn ngủ 9 không 2 nửa 3 thế giá 10 mốc lãi tiền 6 mùa 4 uy khách đơn nguồn bản trắng 8 lâu ngón nước 2 phù bao thời phanh 3 sớm 2 vui an 3 những trộm cân tôi trụ tật 2 ăn sáng chừng quyền việc 7 mẹ đôi sức điện 5 tên con thêm hai vì 2 ba lễ bóng sạch 3 mát 2 tập đất 2 ghế xe chỗ nắp huy cụ liên trật 2 mật cảnh máu cọc hàng hoà ngôi độ ở cái phúc tuần mình người 2 điểm sau nhà trí khôn
đi đâu 5 làm 24 chạy xuất 3 kèm 4 tối lại 15 giám 2 các thực 3 cấp 6 ngang 3 bắt giã ngủ 4 bán 4 phải giấu 2 qua 6 trang được 3 bệnh 2 học 16 bỏ 4 bộ 20 tìm 7 chậm 3 cơ vòng vệ 2 ngành thẳng 2 mới 5 đường 4 lên 5 vinh dạo 4 chợ 6 hỏi xa 5 ngược 7 sau 2 mua 3 hơn đò đôi 10 ở 2 khắp 6 để nhắc khám 4 sinh tự 2 là lấy 2 giáo khi 3 trình vào 19 dọc 6 hàng xin 4 đẻ thanh 2 bất nước 3 nhà lạc 3 mở một 6 vừa 2 hình lính 2 đếm như nhờ thang 2 tù 3 rồi cả cứ tiếp 2 dùng lặp 2 có 2 chùa 3 hia chuẩn thật 2 theo 3 xuồng không 3 nhặt của 2 ít trước 4 cùng 3 buýt miễn lễ 5 thăm 2 quên giành dặn khảo biển 4 ốp công 3 xe 5 cửa hết 3 nơi bầu 3 trong 2 điều từng du 3 đầu 4 đình khoá chuyến cũng mót khách ve tiêm 2 hay bão chiến đúng 5 khỏi 4 về 2 chơi 2 xuống 2 ra đến 2 sâu 3 thi ăn viện rừng máy tàu 2 câu 2 cướp cày đó đây nữa ngoài 2 trên đứng tới sang kiện xem dự vay tắm ngoại tu đời buôn nghĩa hát lùi nhiều nhanh sai kéo vắng sớm muộn trực tiên tuần tỉnh từ đánh cứu đêm 2 ngày tiểu cà kiểm giày dép tất rất gặp săn thu tập tắt đổi thôi phượt mất phỏng lang giao cách 2 rẫy truyền bước lượm phát dần gần mà liền hà
đâu mà 5 xin gọn đâu 3 cũng 3 về là 3 mất ra 3 so có 2 tôi ạ lại phải 4 mối dân 2 nhanh chỉ 3 tuyên đó rồi khác đây vào còn như biết ngờ cần đến ai được nữa dễ tiên
mà sợ chưa 4 mình lần bằng có không 18 còn 6 chẳng 3 cố 2 vô 2 đem cứ 2 chung hiệu 2 là 3 bếp khóc lòng 2 cất ngọt quên khách thiếu 2 thương 2 mặt đi với bỏ 2 sốt nước 2 gây mát sao khen tha biển ra hàng ngừng lúc nuốt vẫn 3 phản khán các bay người 4 sai ấm bắt cán hiếm để hai bà em giao trong sáu từ làm hội ở con sắc mẹ lạnh nhắc cũng nhẹ phun nhói rành xem tự hữu đường nhớ chắc
cười hiền 5 khà 2 sằng đồ vui của xoà 2 cho hóm quay bẽn cùng toe ra đã móm vang ồ nghiêng khúc bảo cỏ tươi 2 vì với công mắt rộn ngượng nên nhợt ẩn nhờ vừa
phận một 3 không kịch nuôi đời cơ anh cán 3 của y chỉ làm phụ con tô trương sinh
cửa phường thị khẩu 31 di ập xin 3 đi cuốn 3 sổ 5 sang phòng 3 hàng 22 xe nhưng đột phiên nát ngõ 5 kính 3 treo xả 2 vào 2 sau 2 từng 3 miễn 2 chỉ sông ngăn điểm sẽ đình tháp không đón 4 phật đạp im cho 3 chớp tránh nhà 6 công gió mỏ có kín biển 2 rút đại 4 chi cứu trong 2 sớm khách chủ bỏ khu lăng đổ lò 2 đến ở 2 nhận sắt rộng tư nam việt miệng biên
hoà xuân 2 dân 3 bình 66 cùng 3 giải 23 nhập 5 với 2 từ nước 2 tiếng lạc 3 gia đông mênh quốc 2 thuận 3 séc 4 thượng 10 hảo 4 phục thành 2 nhiều đến là đại mồ nhưng mùa âm 3 cho đỏ đồng 2 ba liên quảng đã trung 2 tiến nhạc 4 quyện 2 rồi biến xử khánh 2 đàm 2 trận không 3 khí 4 giọng 2 tấu 2 biết hài hiện lưới ôm tan 3 mĩ họp diên xa lâm yên phù lấy nha võ đào an ngô đoàn nhân tình 2 ước 2 vi nhiệt giữa lợi hoãn hợp 4 mạng mình nhã phát thân trộn vào vốn vang vui điệu hiệp bắc hưng hải hiếu lẫn cả kì khuyên chung thắng xã
xuân sáng mới lên 2 lộc 5 chợ giảm vượng thu bách 2 sóc hương 4 thiều năm dưới rồi trường 3 viễn giữa sơn lạo lá quê với và 3 thuỷ 2 chơi được dù mẫn thưởng lất tạm của này về xanh vinh tửu khiêm trọng lan quỳnh bạt thạo lang quyết dục kính phạm lĩnh nam thiện đích hoàng 2 hạnh vũ tiên lương kha lực giàng nương lò quế lây đạt đại phới hữu hoà hùng quang
tuần đông lễ 5 tra 22 mở tranh mới chị 2 đầu 3 cả thám giá 2 qua trước rừng thứ lang kép ai đinh bắt học điều phim 3 báo họp sau hành ba còn hoàn 2 nắng sụt tuổi dương tới tự 2 văn miễn hai này
đông nghịt 6 người 6 dương 4 thực kiềm nam 17 lạnh 9 anh 7 võng thường 2 là 2 đúc 4 nắm và 3 thành 2 xuân 4 chạy nhất 3 ghe mới 2 gỉ trên bắc 15 hoà 3 từng nước vui 2 đảo 10 hò ông đừng sơn 2 hai lễ trong lủng khiến hồ 5 sôi giá kể tác đều giò cô tất lỗ qua trở cho du 2 y 3 nên âu 2 tấp dậy chất lớn khán kéo năm bùng khách 2 kinh 3 được cự lặp vẫn bà thí phi 2 thiểu bạn xuất trường nguyễn đỗ 2 ba kỉ bầu bày nghẹt 2 phương hải hà hưng triều đông 2 cứng đặc con tây đủ sang đô khởi lào tử ken giang nhi trùng các ngạc chí dân hơn máu thạnh đức địa dược ấn hội nhộn tảo a
nghịt người trẻ tín du từ
anh phan từng hùng 22 em 18 tổ dúi cũng lương chạy ngồi ta 5 nhìn cả 4 nông 2 vay nhận hưởng bành vừa khản chị 8 cảnh đoàn 2 sau nhớ bốn vì bảo 2 trần 5 trả danh đào 5 viết giao nhún lự vừ tin 2 y hứa phùng sợ cười không khải được áo tăng chủ 2 bùi 4 học 2 khiếm treo xe 2 tông khiến bán hối nói 3 rút nằm 3 gia 3 bật rời cuộc thợ 3 thất nâng nhà gượng chồng vũ 4 nên phải lục chẳng giàng mở đi kể 2 gãi giám phụ nhân 2 chuyên lúng đã hỏi nga giảng chỉ về cứ pháp 2 hướng sơn rể 2 dũng 5 minh 3 mãi của trai 2 họ 2 các bầu thành gửi quốc rớt buồn muốn như bỏ tái nghĩ công kiệt 3 làm linh 3 mai mẫn là sáng nợ còn nước liền sự trá viện tự thư 3 lại 2 uông diệp ngô 2 phạm 6 lã nguyễn 7 duy vương lê 4 ở cao 2 xuân ông 2 đặng 3 tuấn 6 mã hoàng 2 chen đến lâm đỗ 5 kíp hà 2 trương thơ đạo quân 4 khoa 3 thi và 2 huy cựu nữ li lần phu rủ dần đức chiến thạc tú thái cổ ruột chàng tài hào ấy 2 này cho 2 bạn hề
phan đức 2 thị 14 thiết 5 châu quang bội 3 đình 6 tất bá 2 cao minh 2 nữ hoài 2 thiện ngọc 2 gia 2 nhật hà phương tấn 2 bảo 2 trường đăng thục nguyễn thuỳ thanh 3 mai văn 5 ông tú hữu anh rang quốc
đức toàn 3 có 2 ô 2 hồ mời nhật kéo tắt sáu học 2 đem tổng 2 chúa 2 bỏ trọng 3 bà 2 thịnh 3 thắng 4 độ 2 ra nghiêm chính 2 tốt pháp 2 mong gương siết tố nhà 2 hạnh 3 mậu nước thuận chương lần tài 2 kì trại nhuận trịnh hiển anh 3 lê 2 mạnh thiệu mẫn tiến thăng trí cơ 2 nguyễn giành bệnh hợp lương 2 long 2 nhạc bường đinh hoàn khang khôi thạch trần 2 trung vũ thọ 2 thành 2 minh 2 huy 3 lí nghề giả kinh cách công lối tính tin phật ông mẹ 2 giám giáo hoà 2 phổ linh hồng huệ dục cha thánh 3 nhân giang lớn trị thiện phong phớc
toàn đi diện 22 thể 5 bộ 29 tuyệt 3 trong 2 dân 11 cầu 13 là hệ thực 3 cha quốc 17 viện vệ phần 5 lao 2 thiết không 3 về quả sắt thua đội 2 đoàn 2 phải thông 2 sai 2 quá tự 3 có 2 giao 9 tuyến quyền 5 lực 4 tiết xã 3 tỉnh 2 quân phù 2 và tính 2 đưa giữ sử các tổ 2 trình vẹn 3 bay chấn cho lễ chỗ ngày thắng còn hạ treo thống khác 2 hồi chỉ nợ nguyên cảnh 2 chị ở nghiêm bùi khuất bán lâm sinh mới bị miễn tin đúng đồng độc bình trái bất
thủ tục 50 tuyệt đô 20 tỉnh dân đoạn 14 ác đức 5 khoá xác đang phủ 3 chung nam 2 công 4 làn pháp khoa 11 thiêm 4 phạm 3 phác trưởng 11 lệ quĩ 3 dự 3 môn 11 vì quốc 2 sở nhập 2 này chỉ quá đội 2 đứng hấp cạnh 2 gốc ở dưới lê bám nhí 2 vào phùng 2 nghị thỉ là vững tướng 26 tiền trong ăn vốn cờ 2 bắt bóng bị 2 ngang thành 2 hong chạy chuyển hai giành xếp ra làm lĩnh 2 hạ kí liên mắt kho phần từng thi việt 3 dẫn ấn trẻ 2 kiều cùng xuất ghi đá châu mạnh nặng quân ô
chứng nhận 30 lịch 3 cả minh 22 mục chỉ 16 cứ 19 có kiến 18 thực 4 độc khoán 30 từ 7 đừng ở đau 3 chiếc trầm 2 báo nhiều nào theo nhà hoang đối cho sau quan sốt bị lạ thông nhân 2 chứng kiểm triệu biến hội dẫn việc kể nhớ của trị tiêu nguy thư bệnh tích quyền giám tử 2 tỏ mất 2 rối tự tăng đạo động tật khó ngưng ho béo thận
nộp hồ 4 trước lại 7 hơn xong thêm phạt 2 thuế 10 và một cá đơn 3 trực kích bản 2 giấy tiền 4 trong vũ 2 ba tài
hồ sơ 97 chí 32 thị 10 người 2 thời hàng rồi thương tiêu 2 thuỷ 10 trơ quà viết hoàn 3 bên chứa 11 cho lấp gươm 5 ở văn 9 dạy 2 mới xuân 5 sửa giới đứa neo chú mê từng nếp siết tây 4 ướp ngã đẩy và 2 có giải bao buôn quảng cạn ao ba 3 dừng 2 thác 3 kim 2 giỏi hồ trái vượt bảo thanh 3 ngư nuôi 2 phát bá minh 2 sĩ 3 anh 3 hữu 3 tấn phù trường thục tuấn duy đỗ quang 2 cát 2 lúc gốm ngọc 4 sông 2 quốc lê púc lí đắc 2 nước 3 sinh bơi cá đập điệp hởi li nghi sen tinh trúc con trị núi đào dầu kẻ đức quí tôm lô bán dễ bách nghinh đông hải
sơ trực 2 và sang 2 đã 2 tán 25 cứu 2 duyệt một 2 đồ 2 điều thẩm 13 thiếu đăng 2 không 2 chậu sinh 9 tất bộ 3 hầm chuyển cho là gồm xếp kết 8 tách sức 2 hở 2 bảo 2 mi 2 suất xin 4 nộp sài 2 nghiệp 3 vay 2 soạn tiếp đền lưu đề 2 cấp 4 tuyển sổ tại khám lịch tồn vụ 2 yêu sau được còn bệnh 2 thất nhầm mua gõ khai dự 2 giả thủ pháp đất khoa điện xét nhập thiết hoàn địa di đấu thanh nghiệm
tuyến qua 2 nghìn công 2 nhận làm xe 2 chỉ đường 9 biên 2 kết cáp lưu bớt tại tuần tỉnh trung lệ quyết thồ từ phố 4 trẻ rà ống gom toàn 3 sơ dọc chung quốc trên 2 suốt đầu 2 tới vội vận tàu 2 mới ẩn giữa 2 đèo dạy lính huyện thông đê giáp 3 du bay anh cho ở bùi người đặng
cổng dịch 2 trường 2 cao trại 2 treo thông 3 quốc khu chùa 2 giảng làng 2 bệnh 2 kết kiểm phe tam tràng
dịch vụ 53 nông trẻ đòi chớp tài có hoa sáng chứng 2 một trầm tả 13 rắc chuyển 8 việc 2 rất cúm 4 họng học điện 2 tiêu 2 không bệnh 9 bạch giã lên nghĩa sinh suốt dân 2 tiếng 2 dải qua 2 sốt 5 chặt họ lan 2 tễ 2 sởi 3 hồ 2 giảm 2 thanh khiến giả 3 viên 2 tâm 2 dần sát nhiều chủ giao phóng hồi đại động cơ chống 2 phiên biên dịch 2 ổ ca du nếu ra đàn phun phái bản trong tay tăng nhỏ ở thuật 2 nguyễn quân tranh truyền 2 đặc cứu quang giải tây quảng bào hạch khớp vị phổi mật màng từ hại máy sang 2 nhầy lây tiết sách chồng bùng viêm vệ ngân trực bất nội đất thương tại quanh ảm quốc vàng thành cổ
mười lăm 35 hai 45 chín 12 bảy 10 bánh tám 15 một 13 đến 3 bốn 16 tuổi 3 đồng năm 16 vàng triệu 3 nay mấy 2 tháng 3 ba 7 nữ sáu 11 độ 3 giờ 5 công câu điểm 2 tỉ ngày 5 phút 3 mét hiệp ngư nghìn 3 chưa âm ngồi lên đảng phần 2 người hoa bộ bệnh kì ở như vay gương đoàn lần
lăm phút 4 diễn tuổi 9 ngày 8 mét 3 nghìn dự năm 7 lên tháng tình mã triệu kĩ đồng nhật vông không tỉ phần 3 hoàn độ 2 đến
phút là 2 phòng tài chót 6 không mặc 2 khoảng ngọn hưởng trước vẫn nông bù 5 thứ 2 cuối 7 mới sau 2 suy ăn sẽ tại và nóng thiêng 2 ấy nổ nhảy bốc thì thoát hạnh này căng
kia để tuyên bác quyền không 2 con vừa khó biên 3 có biển mùa đầu nước chiến cánh thì a
dấu đỏ 3 hiệu 37 kích vết 8 lốp tài máy búa ấn 11 tới chân 3 kết điểm hỏi 4 tích 3 phẩy 2 vân 2 ngã là tình mốc 5 chấm 3 giáp bưu yêu thanh sắc răng tay bước 2 sự 2 cột
đỏ anh mù leo trên 2 nhét và huy về khối ở 2 vì để chò hồng 2 đồng lửa 5 người 2 hoe 2 au 2 đi 2 trở toàn chỗ tờ ra thì rực 5 tỉnh tịch đồi là chót 2 khâu sân trực sao 3 váy lô nhập chân an ăn rụng cấp chữ khán chào giáo chữa sàn khó phủ ướp tấm hây thành sổ làm cho oan hoàng trương nhất mặt thẫm tươi đen chói ửng bừng đun lòm mắt quạch con da máu gay ối việt
chạy đi 2 lại 3 chức 3 quyền theo 7 ngược 4 dự 2 ném xe 8 việc 2 băng bộ 4 rào trường 2 đua 8 giữa vào 2 gia đồng dầu suốt 3 máy 2 sai nhất 2 xăng thử 3 thang cùng rầm là khắp 2 pin loạn 3 biển miết tàu 2 không 2 lũ 2 ngon cự xuyên một qua 2 chân 3 chữa 5 vòng dịch thận 7 phành quá 3 lạnh tán 3 hành vì 2 với 2 đêm lên 2 ẩu 2 sang tới sau cánh chậm 2 bão phía tình án 2 trốn 2 ra 2 khi cả nước 2 lon êm bước tiền thoát 2 dọc nhanh lụt vạy đà về quảng trên giải đích chọt thi chương tội giặc bằng đến tốc mất sô điện chuyến gần đôn ăn bàn bền hàng việt
năm lần 4 liên nay 31 như năm 16 mở 2 điểm tới 9 bế cùng 2 quốc mươi 23 mét vẫn 2 rồi 3 thất trăm 6 chục 3 bám 3 hết nhất thanh tù 18 bồi giữa hoặc thụ cấp 2 chở phần 3 mất 2 cầm thực 3 sau 10 đến 2 nhưng và không 4 mới 14 sát qua 5 sống 2 căn 4 xen tuổi 8 trước 8 thứ 2 nhiều bậc kho vì 2 trong cách nhân đóng bổ công qui hoang vài 2 giờ 3 vừa 2 di hộ dấu 2 người 5 hằng là 2 với 2 vào một 5 đạt trở 2 học 7 gieo của em liền 2 được 4 đã 2 cây nào 5 chọn 2 ở kí cứ 2 riêng mười 2 bảy gặp hàng mậu lá lội móng rong nghìn 5 triệu con 2 giật dịch mà 2 tỉ rưỡi tháng 2 gắn cầu ván 2 im mai trời sửu xưa 5 thìn ấy 2 nhổ tờ ất chưa 2 lãi đẻ đối 2 khiến chủ cuối sạc triển 3 ngày 3 buổi thiết 2 trần mặc còi bốn có 2 tập lên phượng bến câu cử xe 2 dùng đọc 2 hợp lẩn bị nội ưu tại thương bức bước 2 miệt thú anh vượt toàn hạn hội bố thành 2 phút 2 án ngoái 6 điều vạn chính tiền bãi hải bệnh song dân kế lâu góc 2 mây xa rà ca ngưng cho thế 2 nhịn ông phát sớm tám tài tỉnh xem nâng thừa võ cuộc đỡ huỳnh bà chờ nữa cả chị lạnh sắc roi sẻ
lần bảy vị này 7 thứ 15 theo 7 đầu 22 không ra 2 tay bốc lỡ xe thẻ nhớ 2 cuối 4 người trừ lượt 7 ngày khuyến chị trước 2 trèo súc xen anh dự phải mặt nữa 4 về vợ gãy cử ba cô mới vẫn kêu khác viện hỗ từng 2 lương bằng bảo thả mời ghe vì thấy dân hai 2 mỗi gấp lân đối xin ngồi rủi tiền tìm trắng đăng dừng thương
bảy lượt ngày 5 năm 6 giữa mươi 22 lại tuổi 6 triệu 4 lời chục 3 mọi bậc trăm 5 thôn khi mét âm 2 chỗ giờ 5 giáo người 4 núi 3 ngồi đoá lăm tháng 4 nóng tấn độ nghị con 2 biển dùng nhỏ từ buộc diễn hiện dòng đã nẹp kiến chỉ các em nóc cấp bài chủ sụt mâm vụ tăng dự phần 2 lớp đi và nghìn chuyến nhưng tiếng địa trương nơi đỗ học cạnh tri tỉnh trận điểm nước tỉ
trì vừa trao giao mục đợi được 2 kín phối 2 cung sự 2 quan vận hội 3 hoà 3 buộc thuyết cuộc 3 định đàm 2 lớp trận khuyên chùa 2 mảng nhắn phiên lên hoãn 2 trệ thường mĩ chỉ ga thợ buổi ổn hoạt lãi tốc đà mức nền nghiêm tăng thói ở sức lợi
vừa ban 4 được 3 gượng mất 3 tổ đẻ cất 2 tống tấp qua 5 chạy để một moi trò điều động ăn khóc 2 vẫn có 2 giữ công 2 kí 2 làm 2 canh hoàn 2 xuống cập mưa rồi 2 phẫu 2 hồi 2 chuyển sức 6 học 2 nhận 3 xảy nhập vỗ chín 2 là 4 đậu trải đi lau xử bình đủ 2 rèn cố xót giận tiếp trút bổ phát thì ra 2 ảnh phản bế triệt thực kết 2 hạ tốn sứt bác diễn khai xây dồn đột vỡ liệu cấy cứu thiếu chồng phải dạy xin túi nói vuốt đưa khi cười
cắt giảm 26 cành bằng lối thẻ lương trợ thi tóc 7 cầu 3 bê 3 lỗ 2 tiền trụi cổ 3 hai bỏ 6 điện 4 rốn 3 móng từng tai băng 6 tỉa 4 bất ghép 5 dòng phần phá 2 đứt 2 dân ngang 2 cỏ 2 địa từ 2 nước may 2 cơn 2 nghĩa cử 2 cụt xén bánh lớp 2 chuyển quan hợp sóng xuống rừng nhỏ lát gọt nguồn dạ lìa dây lúa rau khúc ruột tử mí đường mạng viện ra dán kéo máu miếng hình cộng
giản hoá 5 dị 9 mà 2 hơn là nhưng như chỉ đơn lược tiện ước đồ thể
ngang bộ 2 qua 2 chiếu cổ sân nhiên 2 một đường 3 chòng thứ và nắp nói lưng vàm cân lời công nhưng bùn tri lẫm
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (6, 0, 'bãi bỏ 8 ngô 2 cát 3 giữ 4 cạn gió bồi 4 đẻ giữa 2 xe 3 cháy 5 rùa gửi 3 nam biển 7 an dâu 2 ve tắm 2 giẫm mọc nhỏ trái rác 6 đỗ 2 cho trung công 2 khoá 2 nhiệm 2 nại 2 sông để cỏ 2 phóng chức đất miễn chôn trống bằng sau trước cọc dài thải triều đá ngang sậy mìn
bỏ ít ngạch lá phiếu 18 sót 4 các nghề 6 lại 8 luận quên 3 về 2 chạy 8 hoang 12 đói 4 thuốc 3 rơi 11 nhắc trốn 18 hình hẳn 4 cơ 2 khung thầu 2 đó trồng thuế 3 ruộng 4 ngỏ 3 than tất sạp tục phố 3 cấp 2 nhiên hàng biên học 7 việc 2 đi 4 bớt 2 những 2 bàn tiền 3 đoạn ra 3 cho cọc 4 sổ 2 hoa mặc 3 bê 3 xa 2 nhỏ cuộc 4 cải ăn 3 ống mình ghe vách không 2 chiếc lọt 2 mũ qui 2 yêu 2 nhà 2 đàn quyết 3 giấy thông 2 tà đồng bản dần 3 mười họp rác 2 vốn 2 lỡ 5 qua 4 lệnh 4 chứng định hủ 2 hiềm quê 3 khối 2 bữa một chuyến bừa xe loại bếp nước nếu phí 2 ông trống 2 đường dở 2 tù túi ngoài mạng mứa sức công chồng vợ con tiêu giá bạn ý muối bùa lửng đá xác chế thói bia trang làm cấm phong hợp kết
ít nhất 15 doanh lo 2 hơn sữa trụ bạn kẻ 2 em con lối phút rau ông ai mưa 2 lòng đi ỏi ăn ca mặn thanh gia vàng chuyên né làm xâm vận ý dầu biết
nhất ba 5 thành 3 bốn 3 chủ trí 11 là 36 quán 4 duy bài sơn được nhập xưởng gồm 2 một 4 quyết 3 tới với 3 thời trong 6 của 2 so cả 3 từ 3 nước danh 2 mở châu tháng hai 2 nhì vùng 2 kể đồng hiện vẫn tuần kiệt trừ đang sau vũ giao đời 2 lịch 2 thế 8 phạm bảng năm 2 chặng 2 đến 2 khu cự đoàn thiết 3 lên nằm quí nên sáu phương 3 vào toàn tề biện những để tăng cõng nuôi cam nói có tiếp kéo mới lộ đúng cầu công kho toà tỉnh hạng thượng loạt lớn phải đôi nôn định 3 mực cận cũng mười nhận thái quảng tây kha làm nhảy về đường gấp vô hành đất
trăm điều 3 thanh triệu 17 đoàn 2 lao 3 hai 3 người 12 mét 10 khẩu nghìn 12 vụ 4 điển cuộc 2 tài khúc lẻ 3 bảy mái mười 4 doanh 2 nông lá vốn hộ 8 tấn 2 con 2 tỉ 6 mẫu đồng cho cây 5 giao giờ trận gam lần 2 mũi đơn 2 em học đại 2 chiếc 2 công căn 2 linh chảo suất 2 mỗi 2 tám 3 hiện bề 2 bé thí cặp năm 5 bộ 2 vận kì ca 2 trang 4 giọng tay tuổi 6 sản mất thìa cán số 5 sĩ đến 2 phần chín 2 so 2 trong quân thủ 2 thuế tàu tổng băng nhiều hồ song dân nghiêm hoàn ki 2 xe 3 sáu phiếu dự cân lồng 2 kiều hàng bánh 2 héc cấm khuôn trường nghe bí binh họ
cần thiết 14 mà thơ 16 được 7 xuất chụp 2 cách về có 3 khuyên tiền 3 giờ 7 tiêm lộ kiểm 2 ở nhất đơn mềm chữa chải gọi cẩu 4 câu 5 chính 2 cứ cái 2 lưu 2 giúp 3 biết 6 lên đưa một 2 công khởi thêm 2 tuân 2 mật non tập 3 hãm thu tuyển giơ bảo 2 nhanh 2 đào sửa 2 tìm 2 nói 2 phiên bị 2 và bằng dáng an 2 giữ hạn 2 năm bản người 2 tổ bổ 2 kiềm xoá đầu 2 khắc cù 3 nguồn phải 4 khám ăn 2 quĩ vốn 2 hợp kĩ 2 chỉ tụt xét mặc rửa mì diệt ngồi cả nhà thế bú thời 2 xử 2 qua nhớ khuôn điện giuộc 2 trục 2 lao kiệm kíp sa 2 xé làm sự đẩy chú tăng tiếp trường tây vụ vương mẫn 2 chuẩn phối xem thay tránh bán thận chủ quan rút đảm đến nhiều những các hỗ sớm nâng điều xây phát rà đước trao hiểu gạt xác thực liên đạt qui ưu chánh nghề
gian giải 2 dối 6 qua 7 trưng 3 hàng 10 gần 2 không dài đối giảm đóng của tới 5 mạng 4 đầu xử văn 2 lợi thực 2 hoà 3 và 2 vàng trả 2 gấp lâm 2 chụp sinh về khổ 5 nuôi lận 17 ảo thường có 2 đúc đến hai rõ bốn tươi khó 2 bẻ công thích 2 cụ sớm học chờ bếp 3 là đọc vừa ngắn sống gian nan 4 đột khoang phòng 2 cướp lấy lẻn dân dành tài nhưng nhiều nhật chuẩn vẻ trong đương bán việt ác hùng nguy nhà tà thương trá truân xảo thờ nịnh manh chính 2 nộp
phí tuân tiêu cho 18 bồi 2 thuê 2 đăng hướng gửi tăng 2 sinh 2 nợ mua không 3 dầu thức thấp và 2 trước 5 sạc ra lớp xây 2 dự trong 2 vì hằng học từ trích đồng 2 ở quản ước năm đào cơ thăm chưa lại còn lấy viện phí chồng bảo 2 cao thực cố gồm môn chữa bến sửa 2 suốt long bố bậc vận 3 eo hạn giảm chi lãng luật mọi lương cấp nếp kiểm yêu trường 2 thị bệnh anh thảo chở sản đầu 2 nhân vốn điều nguyên hoạt năng khám tổ phát đại
tuân thủ 7 võ
tuyệt đối 28 chủng 2 thực đàm tác
đặt thêm sao tên 5 cọc 6 chất căn chiếc mục 5 số nạn ra 8 hàng 8 phòng 4 nặng quan nổi vòng 3 ngoài xuyên máy 2 lên 3 trước 2 câu 3 lệnh 2 biển suy dân bảo niềm 2 vé 3 vấn 2 nền 2 ở 2 bên 2 trên 3 lắp tại 2 cho ứng mua lịch bàn cược chân 2 hoa yêu trọng xe trong bẫy lợi 2 hi dưới viên nghi bút kì bom vào 2 để mình dấu 2 trụ tiệc kế áp đồ giờ gánh lư lời chỗ đá nhiều nội con cơm tay hẹn điều xuống thuốc sai đâu
thêm giấy 2 từ phải 2 đường 2 học 3 gạo đĩa kĩ mười 3 một 8 màn trái cho 2 trạm 2 ô 2 làn 2 mấy 2 còn máy 4 căng 2 thìa phụ quầy tràn biển nước thịt đỉnh bước dưới hen ba 3 tài xác lân lớp nhiều hàng 2 có nhánh trứng năm trại danh ngày tiền 2 thị vụ biên hai bền chuyến ngành tiến giờ mẻ muối ngôi nguồn rào nấm sức cơ khèn sạp bún về
tuyển dụng 16 bị thợ công 2 bổ thẳng 2 sinh 14 vào 2 lên bóng 2 việt 7 nữ 4 thủ 3 quốc 5 họ đua bảy gấp được cộng quân chọn 2 tại các thêm bồ kĩ tăng thực tán vật không ba đoàn lê u anh thái pháp
trí đánh việc 5 thức 7 phấn hầm mở trên tình bấm tuệ 17 kí ấm lối công 3 cheo xã 2 nhớ 5 tâm người 2 kinh 4 chỗ 2 xe 2 thông sơ cầm chị thứ lá thùng tám tăng thiết sớm của 2 động tuyển đời một từ chiến nghiên lực 2 mốc ở nâng 2 vốn 2 lành tuổi ăn nhúng gói và tinh bùi căng vũ trịnh ngân cán tái đa quảng
đánh giá 51 bắt 10 chiếm 2 dấu 7 hơi 3 bạc 9 lạc 2 vào 2 hội thuê 3 bom 6 mất 3 răng 2 chết 4 đổi 5 nhồi đập 3 chìm 2 giày 2 bả 2 him tan 2 đề 2 vần 3 rơi 3 trống 3 tráo 3 đầu 2 tụt tăng ghen 2 số 2 cắp 7 xuôi được nhuyễn dân tràn gãy 3 thuế 3 bóng 2 lái người 2 sập 3 bại 2 trẻ nhau 4 quyết đố bộ cá 2 động đu đồng 2 giặc gục lừa máy thức trận trúng úp chặn cược bài bay bật 2 chén đàn thắng tiếng trả tàu phá phấn lửa nhầm đuổi con thẳng gió lén vợ mạnh cờ mĩ đáo mắt rắm đòn lô vẩy lên du liều đổ bắc gẫy trượt
cứ vào 3 pháp 2 tự đinh buộc 2 hỏi 2 điện 2 không 3 thứ hăm đeo đến đâu lấy rượt một lảo khoác ám tươi tháng như 2 luật nghị mười nghĩ lúc 3 ai 2 vì qui 2 quân 3 mới đã chưa hỗn có làm điểm luận cứ thế nói về a đi điều nơi địa hải cách mĩ cho khoa thuyết
ngạch bậc thương xuất 5 hết cấp hàn tháng
bậc hình cao 4 hàm 2 bị thấp nhất 4 ai thang 6 cha 3 phụ 3 đại 2 tiểu 2 thềm 2 bộ trung 2 học lương thợ thầy tiền mầm hai sinh
kém hiệu phát chất 6 hoặc phải sạch tai năm thưởng vừa ăn người nhau chịu cần 2 về sắc kỉ
hiệu quả 62 tội 2 lực 37 mà anh 3 cấp trên 2 cho 2 ba mạo tô cả nghiệm 3 chia do hoá 2 tiền nổi cân trốn thận thiết gạo riêng phạt lần xa đồ định kem một 2 cảnh 3 trưởng 20 nâng bình bảy và thành vui nhận 4 ứng 11 yêu của tai trong nghi sử trang sẽ khai quần giảm xin lan cửa bất 2 có nghệ 3 chuyển dừng tắt bị phó 2 sữa hỏng an hồi tên phù quân hữu kí lệnh 2 móc đầu không 2 nhất nở khẩn dễ tích 2 việt từ tiêu rõ hợp nguyễn giao 2 cờ cao di vô cầu hoa nhà vi lừa suy phục hình sai nguy sự hạ bệnh khả suất 3 đính 2 chỉnh thuốc sách cầm triệu ảnh kịch vàng nón dụng chuẩn may bộ điện số kỉ đoàn đảng năm
liên tiếp 11 quan 26 lạc 13 hợp 29 bộ 3 minh 19 kết 13 hoan 8 tục 22 thông 4 ngành 7 hiệp 13 bang 12 ngập hồi 2 doanh 6 đoàn 14 hệ 14 bát gia hoàn 4 miên 3 quân ba uốn xô 2 đới 3 chính vận 2 châu danh 2 tỉnh 2 luỵ khúc thủ tưởng một lưu chiểu 2 đảng hà cao hoa anh khương gượng yên trường trần hồ chi cư bà xã thôn sơn
bị xem 3 đại 2 giáng 2 đình 8 lừa 7 nghiệp sẵn 5 cản tổn cuốn 5 hô phạt 18 xử 16 truy 9 cô 5 bay 2 thương 19 can 26 chặn 4 giữ khởi 5 từ 3 trừ 5 dòng 2 dân rủ nhốt 3 chích 3 xẻ 3 ngã ghép cáo 49 cắt 6 xịt bỏ 19 hại 18 lắc kết 5 đánh 10 vô 2 đơn 6 bỏng 3 bình đất báo thêm giải 2 khống 3 vây phong 3 vòi đuổi động 8 xâm 5 cưỡng 3 không 2 ép 3 tạm 10 kiểm 2 bán cấm 3 mất 5 nhảy chốt rút 4 thu 7 dẫn 2 lũ 3 giám 4 sang cưa hồi làm 2 đề 2 tính triệt 2 tuồn tiêu 2 khoá 3 văng đầy 2 tuyên 3 đưa 2 nợ 3 cào thiên gạt 2 thuyên đột 2 vỡ 2 loãng sâu cảm 2 chó lập 2 tố 5 khiển 2 coi 2 chết che chồng 2 sóng 2 chuông cậu ngăn vùi 3 chủ liệt hấp núi lấn 2 lợi đem xoá cho 4 nạn 2 cháy 3 tư thành treo 2 ngắt lên tước 3 mối 2 khán tháo chiếm 4 triệu 2 rao 2 bắt 24 mắng áp 5 mã đâm 2 méo trúng gì hành 4 cảnh 2 ba rạn trêu phê 3 cách 3 niêm trả 4 được sét gọt phần khôi sát 2 kẻ 2 đối sao thông điểm 2 cơ hàng khoan giảm phương 2 ốm 2 phát 2 bạn 2 an hiện bãi chấm chữa lở dời trói lực loại 3 sạt 3 sỏi trấn gỡ thanh định kích thiết đã doạ 2 cha bóc nghi 4 huyện trộm xói 2 ùn tận kì kỉ 2 khám vi bão 2 hoãn 2 siết 2 sa 2 huỷ 7 vào chia 2 ngập 3 điện 3 nhiễm 2 kê theo 2 quần quá cầm phá 2 chê 2 phớt lạc 3 đứt đốt lật 2 chuyển lộ 2 tiết đốn đầu 2 vạch 2 nuôi tai 2 xé môi phanh mê nước 3 xây người nguyên xuyên 2 buộc tàn san tiền dò y thay ngắn tẩy nhưng ở tim thiếu nhắc yêu kiện chỉ cướp chém giết bạo gãy tê sập 2 hư hỏng thiệt ảnh tác tịch đe tấn rò mắc bệnh đau 2 sốt ngộ dị suy viêm trừng trì gián chậm đội thất thiêu kháng điều trục ám chôn kẹt thâu phản chèn xe lãng hạn sụt ô chấn cúp xúc dồn bác bại lạm kĩ 2 tốt tinh tâm thi công hồ kế ra chu về tổ bước cất nghiêm
xem xét 22 mó múa 2 sơ xiếc phim nhẹ 2 để một trầm ở là 5 bài thợ bói có chiếu tài hồ xong lại 2 ông màn mủi ngồi thường trò kiều điểm
xét cho khẩn 3 mười nóng xử 30 tình trách 2 cấp quyết nghiệm 13 tuyển 7 bốn phong nguyện em mặt đề 2 đơn quá 2 cơ nơi 5 tạm thông tính công ưu giấy nhà 2 nhân rằng người từng ý duyệt truy hàng đội
thôi việc 6 giọng mà chớ nôi uốn tôi trở quốc thì về quên chức
ngược lại 20 chiều 8 lên 3 dòng 7 trở 2 vác tình 2 cốc dốc xuôi với
năng được nước 2 ứng 3 chạy xử khuyến số lực 19 thương chống quảng lượng 27 không hai đếm bị 2 lao bằng mạnh giải thoát kèn tạo suất 4 cần dứt nhí điện cho 2 cách lội mềm 2 nhiệm 2 đồng trao y mở thích lợi sơ mĩ động 3 niêm yêu và xác 2 mưa khởi kĩ 2 khiếu kiểm nỗ thu mỗi ngô phối rà sinh 2 sở đã toả tác tiếp tiết hợp trả thọ quản gan thận mới giám sống
trả lương 6 lời 37 rồi lại 19 thưởng 2 người góp 4 hồ cho 4 tiền 7 chi 2 con mười nợ 12 vô an mặt công 4 phí lãi 2 giá 7 thêm khách 2 bằng đủ kết 3 khi một miếng 2 cuốn sổ tận 2 về nhiều đầy tự 3 không phạm toàn bảo 2 vương kiên qua đũa 4 danh thù họ thay tương cao chế
lương xứng thực 11 khô 2 hoàng cao 11 cho 2 đàng hưu 12 bổng đang chi nhữ tối 6 quốc cơ 4 sản những 2 nhưng thiện y tháng 3 khởi 3 đáng định ô công 3 của mười theo đình 2 tránh cầu kiều qua 2 thứ tạm chốt trước có kẻ sĩ tìm gạo hết thay khoán chậm văn 3 hệ hưởng bảo bản cứng mới 2 mừng vừa giáo đúng hải quỳnh thị 4 nguyễn 2 thanh yên phan hà phước hạnh trên phạm bằng thưởng tam 2 cường
xứng đáng 3 trách tư phụ
đáng được 2 kể 4 đến đừng mơ lên 2 giá 2 với sợ 2 đồng 2 nể vào nhớ 2 chú 5 lưu ngờ 2 của buồn 2 suy 2 cán mừng 3 tin 3 lo 3 tiếc 3 bà khen trách thương yêu quí báo nói 3 lẽ tự ghi trân bị ra chờ mong nghi kinh 2 xem ngại để khích quên đời thất quan là xấu sống
vệ khi sinh 22 dân 4 cần phối gây dữ 3 an 6 trẻ 5 đang 2 thế thực 4 quyền 3 tinh 14 môi 6 con hàng rừng 4 người 4 khoá lắp lập cho đẩy biên 2 lương bùi phải 2 đoàn nhỏ cánh 2 thành 2 đảo phỏng vững bí du trên tàu tuyệt tỉnh tài voi chủ 4 cuộc đội thương 2 gỡ bản được kẻ sáng mất đàn hậu hợp đưa luận 2 tổ 4 trần hồ cao sông phạm ngôi nền quân
dám nghĩ 7 làm 8 chịu 3 ngơi sửa đấu phàn khóc to hứa kể nói 2 vào mặc đối hi đương đứng đột đổi về ra mơ chắc
nghĩ dám 6 chuyện ra liên răng rằng tới vậy đến 2 sao rồi biển cách con lên nhiệm ngợi
ích chung 2 quốc 3 kỉ cho 3 nhóm 4 thắt rõ cân hữu quân nhất
bầu cử 22 giữ 2 trời 9 đi nên bổ 4 ngồi sênh ơi xuồng lọc ban 3 đoàn 2 chủ 3 từ cần không 3 của chọn 2 nhân thường hội bí bạn làm 2 cua hiển đức dục 2 lại ra vào tổng bán đá tâm sữa tròn bĩnh nhiệt trống thời sô
gia họp quyến 2 trí xây về 7 đầu tóc đình 147 nhập 9 ven dân lai 13 phục chủ 5 bảo 7 tăng 19 khuyên 3 khủng hạn 17 thiều súc 14 lưu giải 2 nào 2 lập quản liên 2 tài 6 cảnh 10 tố 2 cố 7 cầm 15 công 8 hội dụng 4 vươn phòng 2 việt 5 thuê cư 3 khoác đô thương lúc chốt mới cho 4 sinh trấn cát 2 tâm 4 được 2 kinh 3 thành huấn an 3 tiên 2 phong 3 sản 2 trong 3 thi trưng 2 nghĩa 3 phát truyền 6 đạo 3 hoạt học mở bước mùa và nội chuẩn ví tại 3 vừa giám ngành bại mai số thái vương 2 tặng kĩ hầu luật 2 rai 2 trường lịch lực phải chương tiếp gìn 2 độc giá hỗ lâm 4 không kết mập nước 2 ban 2 khai bỉ sang nói đường viết hiến phê khuyến 2 chứng xuất đứng các lo đánh láng vướng vị 2 giáo 3 cái là anh 2 phối bị giới lợi môi điều tuổi phẩm quốc 2 thiệt sâu cuộc ở 2 xương do hân 3 thịnh lộc 2 quê nam huy 2 diễn sư 3 bách như hải dinh 2 trần tiệp hưng 2 phan uyên ngô hoàng nguyễn 2 minh 2 khánh 2 linh y phân pháp hàng quân khí của nhận trưởng 2 bất tư quan đặc hà bắc cường hệ long phả tốc tộc trọng viên ơn thất viễn bình định khiêm môn nô nhân ân phú phụ kiệt hoà mẫu nghiêm đức thế biến lào hồ
tiểu ban sử thương 14 khu vương 2 học 17 nhân 2 thuyết 5 phẩm 2 ngạch 2 vùng đoàn 2 đội 2 mẫu đường 5 bình
an ninh 95 việt 3 nhớ toàn 89 thủ 2 hà 4 xã 9 tỉnh 28 quận 3 các 8 phường 10 thành 6 bế nhân 8 vừa đồng đã 2 huyện 8 thị 3 dân 4 cho 2 liên 3 tiếp 2 nếu đề 2 cảnh sinh 9 cư 6 giang 11 nói vào 4 bán thu 2 chính lốp dương 3 rung thần 2 phải trao vung táng 7 bắt 2 giải ma 2 mở 2 thái hưởng 2 gần 2 kịp làm 4 vĩnh định chỉ và 2 tổ nghệ trực viện quảng lào 2 hai bàn thanh bắc hải 4 khuyến nơi tìm viên qui lí về cấp 2 kiểm tại sáu góp dài theo hưu mới kể đưa hội trung 2 hủa tiêu yêu địa 3 của tâm 2 lòng vị 2 nghỉ nhiên 2 dưỡng 2 ủi 3 phận 2 bình 4 ở người quyến bộ bến 3 cầu tuyên điện gọi tạm hệ phát 2 lập cổ danh lành 2 trả 2 nghiện phong tam công vận hợp nhàn 2 nguyễn 2 hồ 2 từ thuận tân cựu tiên sẽ phú 4 đồ kim võ sương 2 đức nhận được khê 2 khương bùi thông phan khuyên lê đỗ cây cửa bài thai nguy lạc khang đông hoà nhơn biên lão
ninh trật 15 biên giáo giữa 2 đạt mạng 8 tiếng 2 điều 4 mình bình 10 quốc 3 hiệp 2 lào 3 và 2 an 5 thu tại cáp phát thuận 9 hải 3 vẫn gửi đón 2 trao 2 gió ra 2 lưu lập những ở khoá hai 2 xuân kiều 3 tổ 4 đối xương việt 3 cấp nhân 4 phi chính 2 khu trên khám văn đồng bất bệnh đại cho kiểm chạy ngồi cuộc tự sân tấp phối quyết đến 2 tân giúp trực thái sóc phước 2 ninh hoà cùng thị giang bác phan phạm mở
trật tự 42 bánh 3
tự và do 30 chế 9 vệ 5 trách quản 2 tử 2 giới xưng 5 nguyện 18 ý 7 đóng gánh tin 5 tạo dựa giác 3 động 12 nhiên 15 sản tiêu đánh 2 tay 3 kể khác lái 2 làm bú ưu chủ 9 hành kỉ 5 mở 2 trang đã tìm bộ bỏ hỏi mặc hào 8 an 6 mỗi của thu công 4 xã 6 dịp hứa cầm lực 2 cường 2 thủ ở luật đăng huỷ luận đại xẻ trị 3 sướng 3 soi 2 sửa 2 tại phê sát 4 tôn nấu kiếm 2 ứng học 3 thú kiểm gây lập 2 thở mình chọn 2 đô cắt trói truyện nhận như cháy ti tương bào trọng 2 mang cấm khai hoại phát 2 túc sự
tuyên truyền 21 án 6 huỷ 2 phạt 9 thệ 2 bố 19 chấp quang 6 dương 7 trả 2 mức 3 giáo 4 hình đọc tổng vào đại ngôn 3
danh sách 51 lịch dự 13 hiệu 21 nhân 8 điện 4 hàng gửi 2 bạ 2 nghĩa 5 hệ nhận một sóc hai này mục 11 nghề 2 di khắp lợi 5 ẩn là vọng 6 những tiếng 4 cơ 3 công 4 trên tuổi và 2 mức 2 tính 7 thăm hướng mua thu đạt cảnh gương được 2 lam 4 ngân 2 danh tấm không bổ nhà 3 thắng vinh hư nổi bí ghi cán 3 hải sau vùng năm minh lập sà nhưỡng quả thị hiến có ngọc giáo ca hài y tướng thủ ngôn phận bất gia phẩm sĩ hoạ từ xưng thơm bài thiếp cá
niêm yết 12 phong 8 mạc
yết công 3 thấp giá 2 danh bán kiến
cộng chậm đồng 38 hoà 18 phụ ít mở hưởng 3 trạm ba thêm trở nể tác 3 với bị quảng sản 6 khổ
bốn mươi 40 nghìn 7 khuyến tháng 7 chục 3 giờ 17 tuổi 4 trăm 10 cô 2 năm 3 địa công 4 người 7 mạng rành sùng không 2 kíp thì héc ngày 8 tiếng 2 em 2 tầng thế 2 bận phi triệu 2 phần 4 nhóm bế vừa giây mười đối 2 trận tuyến đội liệt đứa bề 2 hộ lăm 2 rưỡi nội đã chương nước 2 bị 2 chuyến thứ mùa 2 trên sới môn nhà phương bên chân trụ tốt lần cháu vách chỗ
ai phát 2 bỏ cập 5 dám 3 bị 7 đâu đó 3 cái cho được 2 nấy 10 ngó cũng 24 nếm mua lợi thiệt 2 chịu 6 lấn tiếp nhận 2 đốt nghĩ hiểu chỉ cần có 4 bảo 4 hàng quên 2 xây biết 3 nỡ nói 4 nhóm đều thấy vứt là 4 khóc nhớ thì chẳng mảy tiếng kế vì về bận điều cầm điếu từng muốn chạy dạy hỏi 2 đề phê giành đọc tin 2 cậy hay còn chôn ngại nhìn mặc trả chấm chặt ăn nối hồi ngờ đã sẽ oán tín hết
hiện sai theo 4 năm chưa 2 sự hai lệnh 2 trường 33 ba đúng 2 tình 4 ngáo căn 2 dưới điểm khi 3 nói trên 3 chiến đường 2 lô nay 8 hành 7 tại 8 xử 2 chân bị ăn tượng 15 đại 18 mạch băng 2 dấu 4 lấy từ mô nguyên 3 ở 5 vớt nhà 2 mộ mười vật 14 này bà 2 sớm 2 sổ sinh 2 ra 3 thực 14 đề 2 chương lưu được 2 kế 3 có 4 từng cơ 2 nghi trong 2 nhóm nhiều 2 cao nghiêm 2 nghĩa nếu hơn 2 tăng trực hàng tám khoảng xe kho qui ngăn như cửa thêm suy mới 2 khoản tàu thi nếp trách đang 2 hoảng qua diện 5 thể xuất biểu hiện mảnh máy hắn người khói ổn thủ thoả áp tin báo lễ tốt hữu 2 trạng 2 kim hình thân hồn lên rõ đã vẫn không là anh công còn ông thành tỉnh các toàn trú giá vụ 2 số thời gia thị chồng bệnh sống mỗi cả tổng lực
sai sót 7 sự 9 qui 3 nhiều lệch 3 nguồn phạm 13 vùng có mẫu kiến đùn lầm 8 nhưng chính 2 một 2 thì giúp đàn góp chỗ trái bồi mục ý kiểm số sợ sổ
sót có cán lại 5 trong lợi giá song nhỏ không thẳng
khiếu nại 12 kiện 3 vẽ
từ sáng 7 ba 8 ngày 11 pháp 2 đâu 4 thời 5 hoàng đường 2 thuở 2 lào 4 phía 2 đủ 4 thế cao tháng 4 hôm trước 5 năm 8 chối 16 tổ nguồn 2 nơi lâu 5 một 10 lời châu 3 máy 3 hai 5 sáu 2 những 2 tầng 5 ổ 2 buổi mồng thôn 2 khi 5 thiện 20 trực khâu tuổi 2 đại đầu 21 tinh 3 giữa 3 tiền dầu hoa vòm đây cơn mười 7 quảng 4 bỏ 4 trưa 2 chợ thu trong nửa 3 căn bảy 3 lầu gánh 2 thanh sài khắp 3 nay 4 hải 2 người 4 tờ 2 xa 14 cổ trung 3 mầm ngân 2 bé mờ 3 các 3 trần 4 hồi 3 bốn 3 cho đồng nhỏ 2 nhà 3 cây miền 2 chi bên tuỷ sau 2 kí trái đó 5 nước 4 chuyện 2 cha lớp chính 2 đà quả bây móng nóc lúc 2 cán 2 vị 2 con 3 lá thô thổ 3 nghề quân văn như cái địa thị 2 trúc cống kén chức 7 trẻ buôn chín tỉnh ngành canh thuỷ biệt 2 đoàn viêng phái đảo nam lũng cuối cảnh quốc 2 thông tam bóng bình 2 ánh 2 trí vụ 2 gốc ban mâu ngôi bệ bến khoản nụ tích quê nợ nhiều sân hạ mô của bãi 2 hợp ngõ 2 hỏng tình vựng 2 nấm 2 mạn mía liêm 3 xuất là toa nhật bộ kho phóng bi khoá sự 2 thiết tấm trăm tiện trường 2 niềm từ kéo giã thực ngữ làng viết vùng 2 vạch điển láy mượn tám vũng vật nghĩa sông sơn la hưng rơm ngọc minh dũ 2 vĩnh công thượng đàm hà điện nguyễn trên
mơ đường ngày 2 nhưng an da ước 4 xa mộng 2 lớn đưa đại đổi của mâm cho tay xây và rông là hoàng rễ mĩ bay thành
làng cổ 4 bỏ 2 sóc vây mạc ở cùng cũ 2 y tứ nghề 12 gốm 2 tái 2 trưởng 4 bánh đường vũ phá dệt chỉ lập 2 giếng nủ ra uy 2 võ sình ba tranh dưới của mất cụ nón nói lụa nơi bị ăn xưa 2 nghĩa 2 hai được người bình kể đi rộn nhỏ bóng 2 chống quê 2 bảo đến thắp thành hoa hoảng im bắc lũ dân kí làng trẻ rơi mục vân bộ vải sưu ung phú hữu cao võng chài ngõ chơi
loa đã phát 2 kẹo không phóng báo đài sau nhắc kèn 2 truyền 2 phường
rợp cờ 2 trời 2 phố 2 bóng
cờ hoa 7 đầu tổ 3 đánh có bạc 8 ngũ quyết trong đỏ 4 vua 5 tướng 4 hai lớn táo gặp khán con cờ lau ngoài còn hát phê vỗ đỗ lũng đọc thổi đen
thanh rộn niên 69 tra 44 toán 22 tấm hát tùng 3 anh hoạt khoản 5 long 7 lào hoá 11 trì 6 kháng thản 2 bảo 2 trẻ điều 2 lí 2 đòn thu bạch 2 trà danh 2 hương 2 minh 2 thiếu 2 sau thuỷ 3 ánh xã kiểm báo lịch loan 2 máy tân xuân 3 đạm thiện tao nghĩa bình 6 vân 2 phúc khê chương nghẹn nhất thảo miện oai 2 trúc huyền 3 chi phú lam phong 2 hảo triệu thuý liêm tịnh lân lập sang việt đa kim cúc tú hải 3 bách thư hậu mẫn 2 nam giáo hà 2 tâm sơn ngân hoa 2 nhàn ngồi phát thắp thiên 2 mảnh truyền
rộn ràng 7 tiếng 2 rã 4 mùa cả
ràng bài đủ chưa nhân cả có vài câu đang của buộc 2 thì ghi
bài ca 4 bắt đồng 2 học 16 vườn và trí 3 toán 12 diễn 2 phát 3 lực phải văn 4 máy luận 5 báo 7 cả lào 2 hát 7 thuốc 3 vọng vở 2 bình để điều 2 tham 2 bản 3 cuối tân gia thơ 5 giảng 4 tập 3 đánh ai viết 4 thi 4 được theo chỉ trừ 2 ăn sương phóng tốt tôn vang cát chờ muộn luyện đăng 2 các kiểm bạc bác tiết vị xích tỏ cúng làm ngửa cào nói dự chòi 2 giải
ca bầu gãy trót bốn huế 3 từng tới anh nhập dao 3 được mắc 5 mổ 6 na 2 lúc nhiễm 4 sĩ 10 tài 4 bài khúc 5 trù 4 niềm nếm pô cao 4 ví 2 tiếng nô 4 cấp 2 mắt phạm tự nhận đêm 3 đục giọng muộn mới 2 ngộ bản giả bệnh 6 nặng 2 quan 3 ngợi 2 sinh 3 hát 3 bin 2 đột dân 2 khó 2 cổ 2 dịch lan trả phẫu 2 mít ở ung và 2 hảng chuyên hà trưởng trần cô nhạc kịch tử làm trực ngày sáng ghép ba từ vọng dương thán cẩm nương sốt cháy nước lâm múa vàng trẻ
nguyễn hữu 13 gia 3 trãi 3 chánh trở chích được huệ 3 du trúc 2 thế 3 đăng 4 từ mực thị 48 trọng 4 duy 2 xuân 3 hoàng 3 dũng 2 đình 7 tuấn 2 quang 4 văn 15 bá 4 sĩ 2 ngọc 5 bảo 3 hà kim 4 cao 2 thạc huy phước 3 oanh 2 khương lợi việt thành 4 khắc 2 quỳnh 2 phương 2 như 2 đỗ trường phú 2 lê công minh 4 chí tri ngô trần 2 anh 2 khải bạch mạnh 2 thuý khánh 3 tấn 4 hướng trang tiến 3 phan 3 phúc lệ thuỳ vừa hiểu tâm hồ liên trịnh thu đức 2 thanh 2 khoa trà hải bình hồng
hữu thức nghị 52 được cổ chéo tài 3 cơ 10 cảnh phác bạch nhiều phước 3 dực ngoại hạn 3 chủ ước xảy áo trí 3 thắng 3 gây kết hữu 2 hiệu 4 ích 5 ngạn 2 danh nhẫn nhân siêu và tang trích lộc hán đạt tâm bảo thông 2 giáp chuân nghĩa 3 phú nguyên thiện thảo tú bàn kiệt dương vinh trang phận thỉnh 2 phúc 3 khoa chức huỳnh hương thọ khang nam thành đức 2 tình 2 quốc trách 2 hoa dụng hình bằng quan lũng duyên ý khuynh khuẩn thanh xạ tri cảm
thức chín từ trở xóc trắng 11 thần hoá 5 chủ 2 cải cộng thuế không 2 canh ăn 19 rồi 2 số đến già rước tắm cùng lắc chức thâu 2 đi 2 dậy treo tới một cua đừng pháp 4 quốc 2 trách lãng trà về 2 chính đã bỏ trao người ngưỡng bổ 2 trực 2 che khuya 2 lừa 2 đá áp đóng trẻ dân chuyến lỗ mặt nâng còn nhậu quảng của tiếng và điều chưa món trung chấp là việt tuổi đại đêm ra khai có kỉ kinh đấu phạt tổ thanh mới khác du đa đầu vận khen hợp tuyển xử đào lây tín cưỡng
chín mươi 27 người 5 tầm mang 2 ngày 4 tuổi 4 giờ 5 điện đối nạn năm 4 sớm 2 không tỉnh 2 triệu 2 tháng 4 uống trăm 4 ở 2 tiếng 2 giã mặt tới 3 hội rục đỏ 2 ruộng của lần kĩ 2 điều hai bến đến vừa đầu cây 3 nghìn 3 trường kiểm bắt phút rụng hoà rộ 2 đệm suối ra mùa 2 đơn phan nồi đẹp muồi chắn mọng vàng điểm ép nẫu tầng bỏ rồng chữ nục
tuổi mặc ở 4 đến 2 lí được 7 ngụ bị 2 hớt chiếm quay cướp ôm 2 gọi trú 2 nhất 2 viết 3 mười 3 hình cao 6 lúng ra bốn 3 qua 2 lục nghỉ 5 không 2 quê 2 tám 3 và vị dễ nên em chú trở tự một lọt nào 2 tính chín đảng 2 còn người 2 dắt cầm thơ 3 dậy dùng tí 2 sửu dần 2 mão 2 thìn 2 tị 2 ngọ 2 mùi 2 thân 2 dậu 2 tuất 2 hợi 2 thọ trẻ 6 nông thiếu phá chứng ngoài 3 chạy ngủ bảo ngũ ngày xế 2 đôi của đời chân 2 mắt tác 2 từ đi cụ 2 có phải học cười khiến nặng giữ cộng to con ông ba 2 chụp là thành chưa già gây vẫn lao sinh
mặc áo 9 cả 3 ở niệm 3 kệ cảm dù 5 vỏ 2 váy 3 quần mua quả phản hoài đẹp nưa phúc trang 2 sắc ăn bền nạn tử 2 mĩ lại nhiên 2 định đồ cho
áo the 3 ấm 9 dài 14 giáp 3 màu sọc choàng 2 quay phao 9 khoác 6 mới 3 mưa 7 xanh 5 cho túm chở thổ lương tứ 4 cứu sẫm xin mẹ buộc 2 vàng 4 đội 2 số 2 lộng tắm rách trắng 4 bà cũ bông 2 mùa kẹo đỏ 2 đấu 2 lính trẻ và cam thắng mỏng vậy giày thản học vớt sơ phông cưới quần lót len tơi mũ thun bào lụa đen ra
the khăn chắp đội
khăn xếp 3 gói rằn ướt 2 cầu vướng đóng bà của 3 cần trước về 2 tay thù trong 2 mùi tạo 2 gia quàng 3 học giấy vì được chồng gặp choàng đỏ cay mẹ để
chống gậy 5 tham 8 tội 13 phá 8 khai 2 trả 4 nhà 3 đối 3 người 5 độc 3 cháy 3 cướp một tăng 2 ma 7 khủng 6 mua nước bất bụi bán 5 đo ngập 5 trơn nôn bệnh xâm 2 giữa dịch 6 di buôn 4 thiên 4 trầm biểu đuối diễn rét 2 bão 2 bạo 2 lụt 2 mĩ 3 hạn 3 lừa lũ 3 pháp 2 lại 2 muỗi lãng 2 dính 2 cự 2 tiêu chế chọi 2 đỡ gian hàng thấm dột nắng trộm rửa thất 2 sạt đói giặc hạm ung lão suy lạm đạn ẩm mưa mốc chỉ quân nga loá trượt ồn máy tắc viêm tra tay chèo phân xói đầu biến ăn sa án
gậy ra sờ gộc 3 thông cho ném đến phát trẻ bóng sắt tre gỗ bi ông chỉ tự trường
đình làng 4 chỉ 35 đa khải 2 đặt bán và 3 tự mắc trệ 2 công 9 khánh 3 anh 5 chìm viết ở 2 trẻ 2 trèo chàng được 2 khoát qui thường cụ xuất ba bơi tôi 2 vô theo chùa 2 văn 2 cá trong tú với hồ giấu lên 2 bám tăng 2 mở chính 5 họ chúng 2 hết 2 thời phùng 4 cựu nghĩa người 4 quản bên các 3 sơn kiện nạn 5 neo liệt 3 nhận ẩn khán từ chiến 4 cho 2 chạy lạm tài 2 vẫn rực bị êm thất li kế lập diễn mất 2 lục ngại nhuận song rộn sẻ ngày 2 sáu nộp trung ngọc mão vinh cảnh nghiệp đỗ lộc luyện thi gốc thuyết dương 2 quí khang hoè huân mạnh tùng sang thái hoàng hội bách 2 lâm chuẩn vượng thanh khuông chung thành kín tuấn năm thắng hùng a nghệ đám bản huỳnh cổ đốn sản hoãn thần vũ trọng trắc thị hạnh có khó chị ông bà nhỏ nghèo chồng học phát đã
lá phiếu 4 cờ 6 thư 8 dong 3 điện 3 cây thối kính đôi ngón phổi 2 gan 2 đơn 2 mai mùi lành 3 rách 3 xơ phóng tràm đề nóng vỏ chuối 2 nghiêng vào khoanh đa rụng 2 hát qua vọt bàng chắn lá bùa thuốc bày lâu phập tối kiêng ngọc lách cà
đọc kĩ 2 báo 5 bài 2 hết hỏi quyết tất tạ vài chép kể kinh 2 viết 3 thông 2 cuộn loa trộm thấu sách 6 xếp vanh gọi trọn thuộc 2 thái tin 3 nội hồ giúp trẻ câu suốt lưu một ngấu bản 3 bùi góp ủng 2 lời 2 truyện lại hiểu thơ diễn được giả lệnh vị vè thêm sai điếu tên tuyên tiếng cáo chữ nhiều tài thư rap
rồi mới 6 hội 2 lên 2 nhảy ông giọng toả nhận vớ bất 2 uống chuyển 3 lịm báo rút con nhanh 2 ạ dạt lại 4 ngượng mua 2 bỏ 4 rán dự trải tung 2 chụp tự 3 về bơi để nóng đắp bế 2 húc biết so cuốn tranh mở tiến đội khai truyền làm cất người một không 2 vỡ cô nằm hét siết tán cắt ra phán cả đâu ghi gọi pháo lẳng 2 bước cười sẽ 2 phân 2 thừa âm chị chọn sinh ăn bàn bán có thuê mã quên kẻ đưa chạy mếu nấp nối tẩu rủ thèm tìm vì lặng lưỡng ngủ biến oà
gạch không 3 đá 2 bỏ 2 bọc đời vụn đốt dẫn chiếc vuông bông 2 bị lò mái nón xoong nhẹ vạn ngói lát men chéo nung vữa tên chân thẻ đầu nối tàu hoa bê cua xoá bát ốp
hộ cả công 9 việt 4 chiếu 15 ngư 2 tịch 6 khẩu 9 không 2 người 3 phải 4 chứng nghèo 22 bị 2 điều 3 của 3 tàu kinh 10 thoát 2 dân 15 bình hai nhà dùng 2 ở 3 gán độ cho 2 đê 2 đồng 4 sinh 2 nuôi 2 uống quốc tự chó ba rắc nhường vì bốn chưa mấy hỏi ghi cứu vệ 3 mở hành giải 2 một 2 giúp nói được đầu 2 có 2 ăn 2 gia 3 bất vượt cá 2 chung 3 chia chờ sơ quan tách vùng tống 4 tăng cháy mang đeo nào nhận phụ làm quyền việc chương trung chăn 2 tối nguyễn trần các lí 3 lao thương mệnh 2 cao dịch cận pháp trợ thân nông trồng sản bà chính thành còn tiêu giá sử tái
móm mém 3
mém nói cười
quảng trị 14 cáo 18 bá 7 nam 8 trường 8 ninh 11 ngãi 12 trạch an ra bình 4 tây 3 đào điền 2 châu đại cô đức yên đông
chuẩn bị 43 cơ lào mới cao vào nông 2 cấp bộ xác 3 hoá 3 mực 5 kết quốc 7 hiệp tăng quyết an tuỳ đặng đô 2 nghèo 3 y chi đầu 2 tướng chương uý men khí trình nghề gu châu 2 mức kế đại
trưởng đoàn 16 ngoại 3 ban 5 thiếu sư hoàng 2 đội 3 quản công 3 kĩ ấp 3 bị 4 phân thôn 5 kinh 4 gắn của trồng bùi 2 cùng khoa bộ 9 về trả 4 đơn 2 dòng lê 4 chín hai 2 thành 3 dân 4 thích kế 2 vụ 2 xin 4 đối trao 3 nguyễn 2 dự phòng 7 lo tiếp chủ các 4 ghi cục 5 làm 2 thu lần giỏi lộc thủ cơ 2 được 3 thở theo bản 5 nói 2 diễn trình rời chỉ quân 2 khó tự bỏ kí khuyên gục đồng cô kiên lớp mới người 2 ốm phát thừa cho 3 sắp tín hết nhiều phụ đề lưu tỏ một viện và đặng lập trần 2 vũ trương phan 2 vinh nam nữ hồ dương hứa quốc 2 tài tư năng thương nội đồn trường 3 nhà đại thường
lưu ý 23 học 3 nhân 6 bóng 2 đình 2 động 13 dự vong 4 tốc trú 7 niệm 5 lượng 4 thông 11 gồm quang lạc 3 giữa diễn li lại 2 dữ ăn thị 3 không trữ 8 bá 2 hữu 3 sĩ kết nghệ 2 số đề gặp 2 âu bão văn 3 sông đổi ngập 2 vực 3 bị hành 4 luyến 2 tên ban lưu 2 hạ thượng phong hải truyền giữ 2 phát 2 thắt vào bội cùng xuân vĩnh kì hà thanh hoàng thế ngọc trực 2 kinh biên
khâu nhân 2 thanh trung lập lại hơn đột 3 vá yếm bắt khó giải biên vai kiểm
đảm tiêu an 13 bảo 32 báo quyền 3 có tính 3 đủ chưa rõ từ đề nguyên nhận 4 trật không lương tuyệt nguồn tự nhiệm 5 việc 2 công ả đương trách phụ lược đang
tiêu chuẩn 13 biểu 11 quốc 4 cực 8 ban pháo thì hao 2 dùng 26 vừa giảm được 2 với 2 huỷ 8 độc 2 thụ 11 xài 2 phát 2 bình dồi đào chảy hành tan mười lọt 2 tằn dẫn 2 phấn binh phương ngọc chí 5 sự lạm kế thuộc mà sản kiểm cắt tăng 4 chính 2 tiết đạt hoá 8 nông chi khống 2 trên diệt 2 của mở nhiệm điều thị giáp hà hồ tuyển kinh xuất
cấu không cũ nợ kiện 3 tổ lại kết 4 kinh 2 giống hay chuyển tập trúc 5 thành 2 tạo hình 2 véo xé phần hạ
lọt những họ dữ nhóm xuống vào 3 tội thì
bè phái 2 quốc 5 gần người gỗ 2 chuối đồng trêu biết thân mất anh cần bà đã ở cẩm bạn lũ cá mảng nứa cánh rau tôi kết
phái chạy đoàn 3 bộ 6 giáo cử viên 4 sinh 2 chính
nhưng cũng 5 kéo lo khối em vẫn 4 nghĩ thực án công 2 không 9 ngoài điện phần 2 cảnh nhiều 2 nông nạn chi chưa cho sau khi 2 đâu phát thuê câu liệu diễn chứa nụ quen anh hành hễ chế đây vướng 2 rác quan cờ thiếu dễ nổi rồi đã 3 bóng xứng tự cháu các 2 nếu 2 đá phải lại áp sớm vắng 2 ở chớ nỗi lên dạ cái sáng khẩu lưu hai trừ giảm tài ông 2 bị ít biết để ngược kinh trước loại hàng mã mạch vui miệng vay nội người nhìn nhấn nhiệm ôn nhà bản nhân nhiệt hình sai thế thầy thay tổ chuyên
cũng không 7 khoe đèo đủ 3 khép bị 5 đau 2 lắc lo là 8 khoá xót treo kín sắm hoành phấn như 3 mở công đồng 2 thận chung chỉ làm 3 khởi ốm thay hỗ hào gặp vậy 3 quí 2 dậy bắt 2 ăn nhét xuất chạy 2 sẻ đến chông nhát thấy 3 xuôi yếu chen rạng thành gọi từ phải 3 lớn chẳng 2 thừa bắc nghẹn chêm lắm hỉ giống có 3 nhặt niềm ôm được 4 khuất tròn còn nhớ 2 tạo lưu rám biết ngẩn ghi tới nhìn bác bại cười lây biến thương thắng thiếu xong thu mạnh khen giơ mỏi tuyên nên nghĩa cần nằm cứ nhuốm nhấc khiến đối tập đặt tiếc tấm rộn neo tăng đoạt mong hít xin đưa bỏ nặng đã
thoại với 3 trực 3 của 2 thẳng không nghe lừa di 4 sớm cả được hứa 2 lại tiếng vệ máy gập 2 phải cũ bảo ngâm vào ngoài sơn 2 loa trả cha quốc 2 cùng giữa còn chăm bị học đều an chính 3 bật khi 2 công đường 2 giải và 2 thay thông 5 lạ tại bạo chữ báo bóng 2 mỏ là nhâm ngày trong gồm đàm cố mới cấp chiến hoà thương việt về
gần ba 9 trưa 2 hai 11 một 16 khu 2 nghìn 4 xa 3 như 10 đó 4 đây 9 chục 2 nên tám 3 sáng 3 biên 3 hết 3 mười 4 bốn 2 gũi 7 tâm nhất 7 gấp 2 bảy 4 dân 4 ngàn nguồn quả bờ 2 tỉ nửa 4 sáu 2 mực 2 đèn trăm 3 năm 2 khách bắc đảo tết 2 đất mai phía trường 3 với 2 hoàng triệu nhà kề 2 đến trung đúng tháng tuần hơn cuối chạm bằng cầu sân hiện đủ kín giống xuống lửa gụi ngưỡng thế nước cổng nghĩa đạt vị gần rồi tuổi cửa chợ về chín ngày bến đường nhau toàn ngã hồ biển giờ thủ cận cùng ngang tầm hà
niên sinh và hà dùng hạn mới tóc bịt 2 được 2 đội nhằm bàn mất kẹt ở đang cán làm phụ không 2 của đại 2 xung 3 hiệu kỉ địa hoàn khó hết bị lạ trong về ngủ ba mua tụ gây 2 là 2 công 2 xin định đi chặn trọng ra bỏ trồng việt 2 di kể hướng cầm hiến thu lập kết lịch phải còn nảy tình bằng trên xô ưu tiền 2 nhập có cộng
sinh viên 59 đường công 2 ở 4 phẩm xã 8 cho 2 sống 7 bị 3 nghi 2 năm 5 khác con 10 nhẹ trường 2 nhà hoạt 16 trắc 2 suốt quyển học 13 thái 18 không 3 khối 2 phải 4 nhân cảnh đăng mổ trong 4 kĩ vùng 4 nhưng 2 ra 8 thời 3 nhập kém sôi 3 thực chị có 3 mạng 2 nặng 2 làm 2 mồ giỏi 8 đại được 6 mang lớp 6 mượn phần tiểu 3 chết ít các 3 sản linh kế 2 trưởng vật 3 nối nghỉ 3 dính nghèo 4 miễn xuống lại bốc vẫn 3 thay chưa nội chọn đề 2 tham đánh lí 2 thứ động 2 hệ tối 2 nhỏ việt 2 một tranh lời bảo 3 về 3 sinh 2 mình mèn trải nỗ thiết quê ố dự 2 chiếm nhai 3 thợ thấp gian nhiều đi lòng trả bản 2 non tiến ba 2 thân và 2 cầu hộ chuyên 2 dân 2 bằng sức 2 trùng 2 bỏ 2 đạt mỗi đôi 4 theo cũ thủ luyện gia đỗ lễ chật chứng ngao an lợi miền răng ngành 2 nếu giảm mầm 2 dưới ý sang nếm nhan trầm cá 3 nở đuối cần tránh khí thớt trượt thắc thở thuê tính 2 tình tượng môi phúc tại 2 gốc điều chỉ huế kon tồn 2 thành 3 nguyễn bảy trần đặng dục nhật 4 tử đẻ trung 2 khuyết cấp nữ nam bán hiếu cả xuất quốc đến trên phổ thi đã anh xương của khi thầm vì
viên tiêu 2 tại sang nhỏ và 3 liên 2 hải 2 ma khoe trong phái điện 3 vơ ngân 3 bám chỉ lặng trộm 2 để đổng bị cháu cao 6 cứu 5 ngáng biểu người 5 ông làm 5 đá bảo 2 đa uỷ 3 thân trưởng 4 bốc in ngữ gõ văn 2 tình 3 mầm 5 chức 6 cho 4 được 3 lao trẻ 7 tuần không 3 nơi thanh 3 băn có 5 trường 6 ngành 2 lãi chủ 3 tiếng 2 sư hợp 2 ôm nghèo 2 thay hai kể chiếm địa đề đeo tây chật khen 4 khu thiết ngoại 2 phan 3 lung kì khuyết tranh bia nữ 2 biết trương hài 3 giao gạo hiến áo 2 đang dìu năm kế giỏi 3 đầu ra thực gửi 2 bán mới 3 phải 2 phúc 2 tới trung 2 cảnh 2 của 4 nguồn tích bun nén 2 bác chốt tốt 2 đi 2 y 4 công 3 về hỗ thống khoa 3 đại 3 kĩ sứ sơ lào phó đến khăm truyền 2 lù luật 2 sinh hồ 2 thường 3 băng bắt chưa họ tràn bách 2 chấm bãi chết mạnh tu mời tàu gọi 2 tiếc dũng cần cán 2 kháo chiều sở diễn là phủ dẫn giúp kết 2 lành phá tận lần điều khẳng kịp 2 vận 2 gặp gốc 2 môn từ 2 gạch 3 mất lạc hi lãnh lập 2 hò cộng ghế tự nhiều nhà 4 đóng khí kinh quèn xã ghi hiện quốc sáng cấp ban tấm hội đoàn tiếp hiệu thấp thuốc xe gồm ngọc trịnh bình bùi lí 2 trần 3 hoàng tống nguyễn 3 lưu phụ mang lê thuộc đinh huỳnh mười chính 4 phòng nổi múa hàn quần vi gương mĩ tổng ưu danh tinh thăm các con nhau học thỉnh dạy tiểu phổ bộ nước vùng nghỉ cốt toán mãn kim du chăn
trẻ hỏi bỏ mồ 10 em 57 con 14 mãi nhỏ 9 dưới 3 của 2 cởi qua còn phát sơ 3 không 3 ngày lớn 2 ngại 2 nhảy mầm thở nhiệt ở 3 bị 5 tình 4 nhập tròn tím cần 5 đuối 2 chuyển tử sinh nghiện xóm 3 thiết bây măng nhận lên được 4 chọn đen bóc vạn thiếu 3 sân khai thì toàn việt so tới vào trèo vị lùng thất da ê trâu nên thưởng thầy dại ngủ run gánh quân giúp có 4 gốc bế xa nhất 2 công đã thơ 2 tuổi trầm nản sốt tham chỉ nước là nhiễm vùng 2 bụi và 2 cận đọc chịu về chờ cổ đưa kém kết đạt ra đổi khóc vẫn tiêu chấn trụ lạc rơi 2 cây giới gương lớp bão mang mắc mỏi ba nhấn trung sức rạng chứ rách tái tăng vệ từ trình tự trồng trưa xung ưu chưa bơ ngô nghiên đi dũng trám trả huỳnh
hỏi nhiều này các 2 của thăm 3 mua 4 một thêm còn khẽ tên quê cán tưởng bao 2 cấp 2 tôi 2 nguồn ăn đi lại 3 vay 2 từng 2 tư được 2 bộ thời với sao 2 gì bí điều về 5 tặng đáp 4 công con lương chiếc bẫy trực trước thì có xởi cụ gia chia là người bằng làm vì dấu phỏng rất như cung 3 hài chuyện 2 hóc nhỏ 2 những đặt cháu dồn cũng lớn 2 chủ kinh 2 câu đòi chất khi hỗ ấy rồi báo phím sự phải cao khách han cưới ý tội tại vợ ai bạn ngược giá thi đường tiền nhau khó đến mọi thầy rằng anh xin chi ông
thấp ngập hơn 4 kính khu rủi nhất 10 quá tái đã vừa thỏm 5 được 2 nhà sản 2 sắp bỏ nhiệt 6 che ruồi cổ 2 anh thì xe hai là kỉ 2 trên nấm điện dung chính nhân vẫn cho phù phải bé thời trang xa bật điểm
ngập nước 10 ngang mặn 3 sâu 3 khô úng 6 trong nghỉ hàng bánh lút suối nửa đang đến tầng mạng đèn lịch mùa mã mỗi ngụa lụt 2 tiếng triều mùi
kẹt xe 3 trong 2 dưới ở 4 chân ra 2 gỗ đường suốt giữa 2
khởi nghiệp 15 điểm 7 tố 29 kiện 9 ra tạo công 18 mua sắc 6 động 3 xướng 2 tuyên đồng nghĩa 3 khánh vì 2 đầu 2 hành 2 thông thiếu vợ hà
biết lắng 4 người 3 đâu 3 gọi mỗi 2 ơn 7 không 2 hoặc họp phòng quay hàng gì 4 đề làm 3 ra tài hồi chảy đo đái thông 2 có cái lẽ sẻ lấy nói 4 bao 4 số dân dựa thả ai 2 mình 2 tự tôn nhận từ 2 nó thế nở pháp 3 bơi 2 đi 2 thật cách 2 trước 2 phần trẻ là chữ 3 quên khói xin má tái mấy bắt quá phân tránh ngay bay vì 2 sáu năng kết nơi ấn lượng báo cảm đến 3 đã 3 rõ 2 điều 2 lo 2 chuyện 2 hiểm lực địa than diện bốn khóc sự con lẫn 2 nhường sẽ 3 mặt 2 dù lãi nghi kịch trên xuất mắt đại khách rằng 2 được về 2 tên thêm 2 chắc đường sợ nhiều điểm trân tay lỗi thân phận tiết nhưng ý giữ dùng sâu
lắng nghe 14 bởi gạn 2 khi lại dòng cho nhà 2 mong việc đọng trầm lăng lo vì
gặp gỡ 16 cảnh sự 3 nạn 7 một sắc ba mặt 11 móc lại 8 khó 12 nhau 3 vỏ ai chủ hiện đạt ông 2 hai người 2 biến 2 đồng cấp 3 trở 2 lũ phần ở 2 từng lúa gió phải nhiều rủi may 2 bác vấn bạn hạn thời gia tai tôi được nguy riêng bão các đối thất trực anh thủ thượng chuyện tổng bất chồng mưa lỗi trục cô gái áp cướp lần trúng đội song đúng
tiếng nhưng nhận việt 18 còi 4 đồng 6 sóng 2 hò 4 hô 2 sau 2 thuyết kẻng 2 vượt hát 5 lại 2 khóc 3 lúc quạt đọc máy 3 kêu 3 súng 3 reo 4 mẹ 4 loa bánh gọi xấu cúi niệm mái lóng anh 14 rên bác khèn 4 cạn nhờ xương bất trống 8 ồn giúp 2 ai cưa rưỡi ra ho kịp đờn ve còn kèn xoong trấn hoan lòng bị nói 5 gà trẻ 2 chuông nhạc 3 nước 2 rao 2 mới động 2 gió 2 lốp hàn trung tử chân mười mõ 2 theo về hú oàm mưa cãi vỗ 2 đất cười 3 vang 2 lan người đạn dạy thiêng nổ lên 2 danh ở mấp mặt mời nghề phân gõ bom thở tri ru trầm xướng vạc đãi thông
dài đến 3 đông ba lụa 2 gần 5 từ 5 sáng mới mười 3 của ở 3 thâu bảo vào nhưng tây nhiều 2 kể xuyên phải nghe trên 2 kiến thời 2 bốn tránh hơn 5 trắng sóc trồng năm 2 bến một ngày 5 dưới múa gấm chờ tập không rẽ chấm chuyền cả 3 nhung tám 3 giờ ngân đúng theo áo gây trăm 2 tuyến trong cao bấy bên người hai những nguồn mưa là hạn 6 vì về tặng ngũ dằng 2 hơi lâu dòng nhất 2 đằng khoảng rộng kì cổ lê mét thượt ra tay dặc
trưa vẫn qua thứ thiếu ba tối bán mới nắng 3 chiều 2 hè tàu học chở nay bằng giấc và hửng ngủ
chưa dứt 2 được 5 ghi 2 muốn 2 kịp 6 đầy 9 từng 10 chú thành 5 làm 2 đủ 7 tới 4 xác 3 thể 6 lập 2 có 17 đạt 3 rồi thật 2 xử 2 biết 2 cao 2 rõ 7 đăng 2 về 4 đến 3 hết 3 mặn chấm huấn nở khoá thấm tương 2 đều tìm 3 nằm 2 cười đồng 3 đâu chịu khi bao 3 giảm 2 sát 2 hợp 2 bền đòi chặt một 2 khống tập nguôi hài 2 phát 3 thực 2 thuyết 2 hạ mãn theo phù 2 thoả tắt tiêm 2 ai 3 quá 2 thôi phải qua kể 2 chắc xong hoàn thấy đúng nhiều quen đi nói hẳn hiểu đáp dừng 2 triển tốt trả dám xảy công vội giải cần sử nghĩ vượt gì nếu sẵn hề bình ra nhận 2 lành quyết cho thi quan vào ngã kết dùng cảm thanh khai bàn ăn thống qui bị tròn ổn nộp đóng hoạt gặp cấp trưởng xuất bắt nghe
dứt câu điểm 11 kiểu hành 2 hợp 5 song cưỡi ông nhất chiến 2 tuy hoạt xung tình 2 khoát bỏ lời ruột áo cơn tóc
du lịch 87 khách 42 kích 9 thuyền 4 phập học 10 bắc vơ bạn xuân 5 được du nhập 2 dương trở từ những nhận đấu 2 ngoạn hành côn đãng di ca kí 2 mục thủ lãng canh hí
lịch ven sử 57 giao rõ 2 chèo quốc 2 bãi quảng trên 2 tâm 2 ảm chìm nghỉ 3 sự 4 yêu nước con hoan sinh 3 thi 6 bao chụp treo cuộc tiếp tư với xả đang vật trung hội thả pù làm kẹt cộng 3 chở đại đóng gia của bất 2 lịch 2 dương 2 cùng cán sạch du âm lí 2 trình thanh linh mạo 2 ngóng vi và bế giỗ bộ biển nông 2 nội việt xanh văn hà đà trải đêm bền hè tự y thông hang mùa di bụi
ven biển 7 ấn đê 3 kênh 2 đường 2 sông 5 suối đô đầm
biển kiến đông 11 nha cứu 2 cam đang khơi 2 động 6 số 15 hồ 5 giữ sóc cảnh 2 rạch nước 5 hai bảo quá hết quảng 3 gói cuộc bắc cua lại sau 2 phía 3 phục kiểm 4 cấm 2 dung ở tây 2 qua chạy cứ dựng lửa 3 đậu rì năm biếc được của dài cho 2 báo 7 chồng ôn hiệu 2 thủ 2 thành thả dâng 3 giảm 2 công nhật 2 lớn 2 bám đóng vải từ 2 cà bồi chịu bị 2 vài xanh 2 ruộng đảo 5 lực đứt phú phát khiến kiên lạ khói và xâm câu mắt nuôi nhấp đề chết 2 lặng 4 tình tầm triều thông chuyển liên đỏ 3 ninh tặng côn sớm đẹp 2 cả 2 người lận chỉ đen 2 bạc tên 2 ngọc trời quê vàng mặn lấn nga ngà miền đài
hồi hơn sức 8 nhanh 3 hàng 2 xưa 4 lâu 3 kết 3 tài 3 nghiệm nhẹ được nước tố 2 giáo 5 động bảy rạn toàn sinh 5 chín năm 2 chức 2 ức 2 nhờ hương 7 còi 2 giấy 3 chuông 5 phục 16 lên âm 4 kí 5 điểm đáp 2 sôi môn 2 tang mười 2 biển mà không đất 2 vài bốn hộp 3 chứng xanh cá tiền đề tưởng 2 lạng tốt ngọc 2 nhiều súp rằng dự lô thuỷ song thảo trống trước tháng đầu 3 cuối cư tỉnh xuân quốc phong tràng quang còn ấy nhỏ đó nhớ sáng hải chuyển mã giờ kịch
nghìn tỉ 16 cây 2 viên quả lượt 3 đến mà trang 3 phạm học 2 phản tín đồng 10 hộ 3 kĩ 2 một 2 đơn 2 công 4 cột khiếu xe người 10 tiền dây miệng mét ca đầu niêu chiếc năm 5 hiện hai 2 thời đô chờ vận 2 khách khán thông liệt chín 3 vị đại điện trường dòng bà lao 2 cuộc phiếu vụ 6 bốn căn tám biển giấy du bẫy trẻ cân hàng hồ sản để ngôi em phở và chân đò lấn bia
tỉ đồng 36 đô 8 lệ 39 do giá 6 mỗi người xây số 12 bỏ sau vì 2 đắp nằm bằng bốc mẩn hại phú 2 cây trọng 3 xuyên mỉ
sang cơ 2 bệnh làm 2 học 4 ba 2 công xưởng mái 2 sở trung 3 chiếm dùng tài nhật 3 tàu châu trồng 2 bao vân mĩ 2 đốt đức trường 2 uống người 2 chấn làn tận 2 trọng trao phòng thái bờ 2 hiệp vì đi xe cu thăm 2 giao đài khu chăm giúp chỗ luân anh trang chúc hà đảo nhà tư nước 2 đàn năm 2 bên cấy ấn nây hèn sông phải tên chơi tây xếp úc sạp vũ bếp trà khuyên cáp và màu tiếng một
tội phạm 57 chống lỗi 2 lừa làm chủ đề không 2 phù thuộc xâm 2 là xin môi vi 2 vạ 2 danh 7 gây hành tham ác 3 lạm vong cố lợi về 2 đổ của 2 kinh tỉ hình ấu giết 2 có nhưng thực kết luận đó trước sản được cho vết
lô đất 5 gói gỗ hàng 6 bán 2 cốt bị thuốc 2 lô 2 tày làm sinh tiếp vải gam mét 3 để người thì thùng đạm vôn phi lên lặng đề 2 lớn thanh góc xe
hẳn mặt thuốc nhưng lên 2 tục góc là 2 hoi sẽ không nhiên ai một vẫn còn so nhiều đã bạn ra
bằng thị làm văn 6 khen 8 thể sự việc 3 sản biện 4 chứng 8 không 4 xuồng 2 vào chai hình 3 mỏ hoà thủ 2 tiêm vật đầu nhiệt sạch 2 áo lãi những 2 với 2 dự hoặc 2 giấy 3 ô 3 sông 10 mấy rô ngựa điện 2 phương 3 ngất cấp 4 lời 3 lái 9 cách 2 quĩ chế bè nhìn lu lún cật xà nước 2 một 4 tiến cử 3 kim hai tình trái đôi 2 kí trận đò bộ phá cục tay 3 nghiêm bắc 3 vai 2 má dấu gầm tài 2 trúng bàn và điệu sáu chung bùn xương 2 thịt trí số 2 cúc mực đường 5 tuyến nhau 2 cụ mâm chiếc lăng 4 tương thuyền điểm thiết trực 2 quyền đa tốt 2 mở tường 2 ngón 2 cả 2 tiếng 4 chén hơn con 2 mã 3 bìa nghĩa luật hộp mùa lễ bản giả 3 ngoại tổ lòng 2 mưa lợi 2 lưới câu đối chậm ẩm tù than kịch hữu 2 giá 2 giang cho cú nấm nghi được 2 quả chỉ quế bữa thế đậu của tem ý nghề lạng tiền 3 ống thay phúc rơm chị đại phẳng mọi 2 gỗ máy mắt sáng an khoán vàng mức hành công xe nhựa thép chính miệng bặn giới ngân cung cảm sinh lại châu
kê khai 10 biên 6 tin dọn chỉ đồ 3 dài ghế pi của 2 gà 2 rõ dân thành chuyển phổ lợn năm tổng số thuốc chi cho đơn 2 hàng bị đầy tài liều băng kê bảo mẹ bại may thẳng
gì mới 2 muốn thì 2 khác 3 làm về 3 anh máy 2 phải ở thân để 4 lên cũng 7 còn trả đâu 2 cho 2 quí 2 đó 3 khiến cái 2 cửa từ 2 vướng bằng vụ mà 2 đã 2 cả nữa vậy thế là đến khi nhất vui đây trong sau với xảy hơn ngoài nào hay liên lạ bất ngon sẽ được ăn
lời câu 3 bằng mời 5 chửi khai 12 khi qua 2 khuyên 6 sau 2 nhận 2 cầu kẻ từng chất 4 cò vài ông xin 4 than trôi lẽ 5 kêu 5 quảng trách thẳng 2 kể 2 chúc 5 cảm 6 chung ru 3 suốt hứa 7 thách giải 2 thoại phán ăn nào 2 gạ trăng nói 2 gắt đúng thoăn phóng ca 2 thu xúi thật biện cắt dạy đồn đầy đại hối khoác hậu lãi thề 2 lời 3 nguyền 4 vâng tựa mật nín người việt thắc tạ trịch phó xúc mách về khen chia
cục phòng thuỷ chính 2 cảnh 7 lúc trưởng 13 thống 6 thuế 6 hải 3 dự đường 3 kiểm 3 chăn điều du hàng 3 gạch 3 câu viễn đăng đầu bộ 6 y an 4 nợ thể nghiệp tổ hồ 2 đối 2 quân pháp lãnh thừa quản 3 diện 2 buồn chặt tẩy than cục máu là thú 2 đã gìn thi
tham nhũng 18 khảo 6 quan 12 mưu 10 ô 5 lam luận 5 gia 37 vọng 2 dự 7 vấn 5 cái này số chiếu
nhũng cho lãng mà phải nhiễu 4 đáng buôn không kiến nguồn và tiêu ở
nguồn gốc 17 lực 17 cung 7 tin 3 thay nước 4 tạm lợi 2 chạy lập vốn 6 thu 5 mê nhiệt phát ngân huy trang không và dâng máu từ nhân 5 thải sữa đạo gặp làng năng 2 người giống dinh về cơn tài
gốc của 2 và vững việt 12 nghiệp vì cây 12 trồng lao chứ hoa 3 chắn bà từ tái trong gác 2 rễ 4 đa 2 dân làm kí bàng gia hiến hàng gốc phi 2 nhà 2 hận bằng bến còn tích á đào tre rạ quất mai tự nước mĩ trung bưởi hàn ấn cổ hoá nga gà thép mít do gỗ lúa tử dễ sầu
triệu đồng 26 người 7 kíp rưỡi 3 đưa nhưng tám bao còn tập 7 mua đại héc hồi 3 tiền 2 mùi chứng 6 thí trừ tín hai 2 lần bảng sống dân học ăn xăng lễ mỗi lượt thẻ khách cổ hàng phú tài sinh quân đắt đô sơn phong thế lê chòi tiến thị voi thùng
bốc thăm 13 mười mùi 5 cao 3 cháy 6 hơi 6 xếp 2 khói 2 lên 5 lửa 2 vác 2 dỡ 2 thuốc 3 mộ 2 đồng 2 hoả lột trần đất hàng thơm ra đầu
thăm ngẫu đầu của 3 ông đồng chúc 2 trượt tôi hỏi 10 huế viếng 3 tặng dò 3 chia 4 diễn quần con và đoàn xã các 2 khu lãnh thân làm 2 hai 2 cảng vụ mở vườn 2 chính 3 ghi nam thú 2 chùa căng người vòng may cấp 2 việt
ngẫu nhiên 2
nhiên để toà liệu 16 những vừa leo còn mức đoàn con nếu tình giận lời mực mười tiến tĩnh giữ trẻ coi chỉ cạy áp ngấm nạn tấm thuê tín bắc đặng thế là vô
minh kẻ 2 thái châu 14 tốt trong đường đồng oan 3 thực 2 hạ 2 theo mình chở của 5 riêng thắng nhắc quân 3 bạch 14 với đi tuần mở và dân khai 4 đến thuốc thông 2 lần cho triết 2 buộc mạng nhân 2 viên còn hoá 2 thư 5 chuẩn trên 3 mùa nhựt 2 cũng đừng thời danh 3 bảo giới làm nữ qua thăm nhưng xe các thu 3 toàn sẵn lời giá chung thể hoạ 4 chứng 3 hoa kết tương tân 2 để nghiêm minh vừa văn nhanh treo tăng thanh ban xem nguyệt 3 tiệp tâm 4 thuận 2 hứa vũ 2 hiếu 3 bác vượng hồ tuấn 2 nhật 2 hoàng 4 tuyên lực trần 2 phương 4 trí đạt khôi 3 lí ngà đăng khang 2 sang 2 hát quang 2 luân thiện hằng 2 điệp ngắm ngọc 2 trị ni đức bùi anh sài kính huấn tiến bỏ khuê đặng đỗ 2 thành đinh được rằng năng bản nguồn chiến chính
kẻ gian 9 cầm 6 xưng thủ trộm 4 tự lừa 2 sát 3 mạnh xấu 6 điều cho 2 khoe thất sặt tiếp bàng 2 ôm gắt đứng thợ vũ chê làm trồng cản ở hành thù chủ 2 đeo lớn bé phản bất vu côn 2 cướp giang mạo giả nhăn thắng tàn thành vận 2 vượt vòng trượt tủi gỗ
dối có nhảy chiếm về nhằm trá 2 gian trên lòng mẹ
thể bị 8 tại chế 12 trông thao 34 trưởng hiện 8 lạ loại 2 trốn màu dục 13 nạn 2 lên kiểm leo lay cá 2 cân chuyển làm 3 cũ yêu nổ rắn tính đòi 3 tăng lãng khoẻ giao người y suy 2 ăn cướp phòng phải 2 kiêm là 3 ngư quốc chỉ đẩy đi này thoát vượn hoá 2 chung của 3 hình 2 đổ không lực 9 bào công 3 diện 2 chạy vừa vượt 2 lấp đại xin thuê tố cứu giết thay 3 khiến bảo đảng nhân thực ngày cho được 2 gọi sẽ ca hỏi đoàn nam áp dập biến xuất xử thiếu bán thống về mặt mới dưới ban tránh chậm xuyên đối lãnh gây chủ mãi nợ điều phá giáo thái dùng nhà thương trạng bay tê mất bệnh chính 2 chất 2 nói
giáng chức 3 sinh 10 đòn 3 tước xuống 2 trần hương cấp 3 thế hoạ mạnh bút chỉ hạ
hoặc buộc đi tắt phạt 3 đe tốt một 2 suy chìm loét li bong tổn chiều gọi 2 tạm tước không 2 hơi mẹ trở vào là 2 mắc bởi gió người 2 hai 2 đồn các có bị những nhiều đã trong sử được chỉ do làm ít từ đang sẽ cá khi bằng chưa tổ ở gây đến nơi cao cho cả tại thậm thông với liên ngược
buộc thôi 3 cải chắc gỡ 2 thổi nộp 4 tội 4 hoàn 2 nhà bên các bụng 4 nước quất vương dây 2 trẻ học phải 3 quân chỉ 2 và người chính bị 2 gian luật tín đấu khăn chặt lòng tháo khắc 2 thêm tóc vào ngừng bồi tiêu trả trung rời dừng xin
buổi tiếp 5 tổng tối 7 ngoại 2 trưa 3 chiều 5 sáng 11 thi đầu 2 hỏi họp 5 kiểm 3 hội 4 làm 6 toạ 2 gặp 5 lễ 3 thả diễn 2 chấm truyền tiệc học tập 2 trình biểu giao 2 đấu ra hoà tuyên phỏng hẹn trao kí đối chợ thảo công trò đêm sinh đàm sơ khai điều chia
thạch thất 5 sa trồng của bản ngọc 2 bị thị 4 khủng tín sơn hãn 2 hoá nhũ thanh lục rết hoàng 2 hà anh
lượt kiến khách 3 nhân anh ùa rơi 2 dắt theo 2 trận người đi 2 bị lần mất giải qua về
bồi thường 37 dưỡng 15 làm hái lấp 2 đắp 3 tay bàn thẩm 2 hồi tụ lở bổ trúc
hỗ trợ 109 tương
trợ tái 3 vay nhân 6 xuống tiểu lí 3 cấp 17 xếp qua doạ tả tư 3 cả cập hàng không 2 mai 4 đau phụ giá 3 đầu áo tốt cam xã đặt cây giúp 6 tổ ngư 2 thông đến năng công 3 kinh 3 lực 3 nhà vốn 3 lẫn 2 việt phát 2 giải thảm học 3 hằng đưa làm gạo con ăn trẻ 2 dùng bà 2 mở người 4 thượng nông 2 kho gói hạ nên năm thêm 2 sản hình thì vũ mô quân doanh lãi tài kĩ pháp điều sinh khởi xây xoá khắc cho các của thiết khẩn tiền tối hộ gia từ tâm tích khách đào tiêu đồng nhau một chi giảm đắc bồi kịp nạn
tái định 18 phạm 4 cứ hoà thẩm cơ 2 chế 5 khó tạo 6 bùng đàn hiện 5 xuất 3 lăn thiết diễn bản phát 2 mét ngộ
cư khi ở 3 trước nay trú 14 vay cao 3 trên gây hà 2 theo 2 kuin bãi 2 dân 21 cấm trải mắc khánh của 2 cũ 4 rồi thang bất lao quốc 2 bản đã 2 có mọc tầng định 2 số trái 2 giao chợ khiến bỏ bong lạc 3 phân tăng đề về cháy châu xử 2 sơn trợ dang hoạ kiểu chìm nhập 2 di tạm cư đổ xã hoàng gần sĩ tái tại
phóng mặt 11 viên 20 sự 6 lợn thử thích thanh tàu xạ 3 tân hợp khoáng 2 hoả 3 kính thành 2 nhanh tên 5 di ông hào sinh ngư tửu cộng có dân 2 miền 2 thủ sức con hàng năng nguồn
vành đai 8 móng 3 kéo
chuyên môn 15 gia 86 án 16 nghiệp 12 đột trách 7 cần 2 biệt 2 dụng 5 lê 2 đề 8 dựng mục 2 sâu 3 ngành 5 cơ 4 buôn viên 6 lừa khoa 6 chế 2 chở 2 viết tuyển canh 2 tu 2 lam góp chính quyền tâm hoá san trang về làm bán dùng 2 cung toán anh sản văn
môn trả kí cảnh học 2 toán sử phụ ở thận tự 2 dự 2 trước sinh bơi hàng kì là quân bài ngỡ hoá 3 lịch mắc 2 trẻ đều nhất bình tốt ăn nguyễn khổng bán và kĩ nghiệp cao
vòng bảy năm xoáy 3 ngoài hoa 5 cườm đàm 3 hai 3 giám lối đời 2 thương cung tay 4 chung 2 bảo ốc quanh 3 loại 6 bảng 2 thi mười 4 cuối tròn tiếp nửa thu chờ vo vây 2 qua cấm xuyến a của nguyệt thị đấu bốn trong hồng trên
né tránh 5 việc
tránh đùn chạy không 2 trú 5 khu cho xa 3 để 2 sợ dàn nắng thị sa vi xoay cãi cẩu vỏ lạm gió trách phô 3 phán ùn đánh dồn bão 2 chen ẩm làm hiểu được 2 rét mâu nể nhầm rủi suy tác bị tràn né tình mua xe đèo thai
đùn đẩy 6 mạch lên
lực kể 3 thi 2 quí công 4 phải 2 mới 5 hiệu 3 lượng 91 của 2 đẩy 2 dụ khuyên học 8 banh răn lực 2 thuốc được 2 trong 3 máy việt 3 sửa 2 doanh 2 giải không 2 từ 6 sở cam lưỡng 2 mê đã mỏng hấp lạm bật cầu sĩ 3 cũng trước 2 chúng trình 2 nhẹ kết thù 4 thiết ứng chỉ 2 và 3 hết hậu pháo tự sau gia 5 bởi pháp 4 xét lối thông vẫn bản giữ ngay 2 kém nguyên nghị 2 khốc hiệp mạnh kinh lệnh tìm cứu cạnh 3 thiếu cần quốc 3 đội phát 2 nỗ áp bất quyền thực bạo sức vũ 2 thế nguồn nhân trợ tiềm động điện thuỷ trọng tận chủ chợ dọn nhưng ngân ngoại nếu có hoà sắp xã thanh báo bóng đợt tới lê miền mạng súng tăng quan tinh chính để cho thúc quản trở vào
kí bãi kết 22 công 2 kế 2 trải phóng tạm 6 thường 3 hợp 8 kiểm tên 5 số 6 biên 2 duy hiệu 3 khách nhà gửi 4 nhãn hoạt 2 cấp 2 đất 3 không túc 4 sau 2 liên 3 giả 4 hội ức 12 đường và đội tân hoạ quyền của phải với ban 3 kinh 2 danh hàng xe 2 cho lãnh thông hiệp 2 cam 2 lần nhận quĩ 3 giao đầu 2 liệt được bản 2 kèm trên sự 2 người toà sinh 2 kiến ghi dày nhanh làm sắc chứng hạ thư tốc kí 2 lệnh ứng nghị nhắc điện 2 nhoè chồng trà ở dự 2 xét nguyện khám tham học doanh 2 trực thuế mua khai thi bảo hiến thành vay tuyển phương lưu lại
đây trái là 59 chỉ trẻ xuất hàng mai trang bà không 3 các bao mười và vang gặp nếu sẽ 2 hai dân khói gạo gần một nhớ nhọc thủ đó cũng 2 chính mới được 3 cho có vẫn thực còn đã ông cả thôn chưa nhất 2 khi đều rồi ít hoàn khoảng vài chúng đang tôi
hợp hồ pháp 24 thể lòng 2 tác 119 quốc 26 chặt 4 và 3 với 22 tên thức 5 đồng 68 hình 2 có phạm lúc kinh 2 nhất 7 phòng 2 lí 20 cố bộ 2 sử các máy thẻ 2 ra 2 báo tử 3 môn người tìm 2 tuổi 2 qui chất 2 thuật hồi tám gió kí tổ 2 xướng 5 phom vóc hoàn gỗ hộp kép khoảng mưa giữa 3 thảo 2 truy 3 giấy 2 của 2 biên xác thống hiệu bắt phần 2 vi không 2 quản 3 nào được cha lệ 4 khẩn về mở trực dựa chống ngăn thu rà bảo tràng luyện binh bất dân 2 kim 4 hôm vốn số phù trường đặc chứng hợp lực 2 tình 2 lập gia nhịp phải phức mã nam hiến long ca cẩn cẩm chúng chủng duyên lưu nhóm phố sức tan tấu thành thời 2 tuyển vệ ý âm luồng nhãn khẩu lại xu thửa chuẩn tiến cốc
thi hành 35 viết 2 đua 17 vừa hộ thuê thể 10 pháp 4 và công 15 nếm nhau 2 thống tốt 7 ngữ môn 3 tỉnh bị hàng tại tay 4 hài 2 sĩ gói gắt đấu 21 tây sắc mã khắc cán 2 nhằm đại 2 dễ bài đoạn hưng trong năm cử 4 huỷ chấm lịch nước phản 2 ứng tuyển 2 tiếng văn 2 bốn châu đánh thủ phay cũng nhờ ân y thợ hoa hào tham minh phận giáo nấu
trừ khi sâu 3 hết cho tỉ quyết gia 3 tiền 2 phân chi thuế 2 một điểm 5 trường 3 lương phần bác là từ dần đảng hủ khả khỏi loại bảo phi nợ
áp dụng 22 lực 23 tội 3 thuế 11 giải 4 đảo 6 thấp 11 tụt 2 do 2 xe 2 cao 3 nơi cũng phích 2 cho đặt 6 sa tôn đêm tăng suất 2 chập giá 2 của sát 7 tầng bức 3 đẫm cả bắn nối nhấm biện trụ tấm vô chế trần tải mức
lễ viếng 6 thành chào mở đón 2 tân 2 đã cắm tưởng 3 theo hội 18 khánh 3 tốt 3 kỉ 5 xuyên chín kí 6 hoán tôn hai cúng rước phát 3 chạm thuê phật 4 giáng vọng truy 2 đổi ngắn việt cưới 3 bốc 2 khao tang 8 quốc 2 đầu động khai 12 văn chùa 3 ra 2 trao 5 bị thượng 2 ẩm trình còn ba bàn công không diễu giữ an để cắt trang dân phép 2 linh dài 2 làm lễ nghĩa vật bái nghỉ hôn hành đại dâng lệ du đều kéo và thứ khởi ban giao cấp dưa phục
viếng một mắt tiễn hỗ tổ 2 xây mộ nghĩa sáng bác nguyên có
lão thành 6 nông 5 hoá 3 diên võ làng 2 câu chăn ngư mù tám trọng bán 3 mê ông lão tướng luyện nhỏ nghệ thị hoàn
tang lễ 5 chia vụ vật 11 một thương 2 xe chế văn cùng 2 bảy 2 vô đối nhóm 2 giản ba ở tóc chứng cấp quyến 2 trầm do bốn
hàng trăm 61 vạn 15 cây 6 hải 13 không 40 chục 37 gây 2 thu với 2 nghìn 45 cứu 2 rào 10 sau hộ cồng sinh ngay tấn 5 hiệu 5 xóm 23 lậu 4 lủi trả 2 thừa 3 khu loạt 34 hiến bằng 2 vải xén 2 dài 4 lưỡng cũ đổ trên 4 bỏ nhà 7 giả 19 bị 3 từ 6 chỉ 2 bất và được 3 tại 3 hoá 33 chính 2 trung 3 thế 2 lập gọi lớn tỉ 9 yếu dưới dệt 3 để nhập 4 giữa công 3 mĩ sang 2 vào 2 họ ế trực 3 kém 2 bay 2 châu ở 3 nói quán 3 xanh 3 lâu thiết 2 tiện 2 tạp lo mang tận 3 nhưng bấp phát 2 triệu 10 viện 2 thổi đầu 15 bàn quốc tết 4 lược đặc dương 3 phá rong 8 tổng 2 khăn văn đã đẫy 3 thủ 3 danh chắn ngang 2 tới bia 3 từng chè 2 hai 2 tháng 3 đổi nhiều ghế 6 phiên xuất 4 đào 2 về tồn 5 mỏi cỏ đồng ông trị nhận mua 3 cấm 9 của điện 2 cuối bọc chủ 2 đóng 3 nên đàng lên thì ngân 2 tăng 2 vật ăn 3 rớt món cau 2 cọc bày khai tin bật thầy việt 7 siết quá mở đòi hậu 2 đặt 2 giảm 2 chợ cơ xếp vỉa chìm cho lỗi phôi khuyến 2 làm thật 2 thua mắc chuyển khách 2 cửa siêu mặt đơn giao hàng ngày 4 tiêu 2 chuyến hạng kiện lô may 2 vì 2 quạt mức khô phong trong 2 máu ngành nâng nhảy nhỏ đề trôi quay mã 3 sớm tấp ùn xích ria bạc 2 thép nữ 2 đến hoa thích nguyễn giờ 3 năm 4 mới 2 trưng nhanh tuần đêm quí ngàn 2 nhái 2 xách nông lang ngũ 2 tiền 2 phòng 2 nội ngoại 2 tuyển quân dọc cổ tre bách bông gai da buồm trống than đợi hiên dừa thông giám tâm hà gia phục chất qua đa tá xa 2 mi giãn ga gần thương
chí đồng và 3 minh 33 thiếu 2 nằm quản mạng 3 tình 3 nghĩa 2 truy tự hãy mày du linh 3 bí 3 sắt đánh danh đăng cách 3 không 2 nhân 2 thứ bầu cử trung cục 2 anh nghiệp phó 2 đạt hiếu chung bị sẽ đội từng hướng 2 giải phiên hứng uy đi khí 2 y mắng phủ thám nguyên 2 có nước vươn văn rồi công 3 hào tâm cường quyết quốc thìn tính ít tử thú tuyệt lí cốt thân hoà dũng tôn thanh phèo thiện bền nguy tuyến sĩ cao chủ tổng thủ lãnh của thường
thắp hương 8 nhang nén 3 đèn 3 sáng 3 nến 4
hương tưởng 3 cưu hoả 2 yên 3 dưới trà 4 khói 4 ước 5 du trầm 3 cũ 2 về 2 ngọc từ sơn 5 lay thuộc bản thăm 2 đầu ca chân nghi hài liệt bà tăng là cho 2 giữa mang vị 6 trại an 2 hoa 3 mở hành con đổi nước 2 hương xa hươu xào ngô quan giang 5 thuỷ 2 cùng nghệ khê 2 liên nguyễn li 2 hoàng lệ trần sông 2 lê lan 2 bùi cầu tích quân thơm hồn sắc thôn liệu lộ nhu quê cống cảng nhang trưởng long án ngải tràm đăng dũng linh thị lúa sen chức phong đồng canh thảo xuân nở bưởi
nhớ ghi lại 2 những rõ 2 bát thằng đất cả về 2 mỗi mãi 3 có và da ông như chấp quàng số nhà 3 kiểm kẻ nguồn 3 hang câu cụ sự lần một mới trong nhất nổi lắm giọng với không cảnh máy hai mạch kiến ngắt nhạc nhãn dân lời nam tình gì
ghi sổ 2 nhận 47 lời 2 ông nhớ 9 chằng hình 6 lại 4 sáu chép 8 danh 5 năng ta 4 nợ 5 đông 2 âm 9 nhầm điểm 4 giấy tới rõ 4 bàn 9 công 2 dấu 3 chú 2 sâu 2 chạm mật trên 3 vội lòng nhãn ơn số tên tạc vào được cảnh ý bia thông nguyên nguyện sai hoá xương
sổ tang trường hộ 5 tạm 2 tiết 8 còn đỏ 8 ghi 4 ngắm sách 7 một bảo 4 chỉ nhỏ và tôi gạo tăng vàng hồng 2 nhà quĩ
chia buồn 12 sẻ 40 nhau 7 tay 10 đôi 2 đều 3 bất rẽ 7 ba được cho làm 4 cùng bảng 5 thành 5 chưa xẻ thế theo 2 di của dữ giữa tiền cắt 6 lửa 2 lô nỗi cổ 2 điểm 2 li tách xa lợi bài phe hết đất ra quà lẻ nhóm năm ca nhỏ kịch khoá
buồn sâu nôn 4 vui 2 rầu 2 ùa man nghèo ăn trên cùng về là bã 2 bày chia lẫn bố ngủ 2 tàng trao thiu 2 tủi cười chán bực phiền lòng đau thương tẻ thảm cho vì rượi
sâu sắc 8 leo tránh gần so rộng 3 lạch giao vẫn 2 nông công bệnh 2 hải sau vào 5 vùng 5 có gây đọc sát ba do chấn dưới mà 2 nỗi ở 2 xoa nội hun bằng đem về nặng 2 liệt hơn 3 của bỏ cảng giảm đậm độc lô ghép hại khi đã nhớt rơi trong nguy thương cho theo văn lịch
sắc cùng thân đỏ 4 xanh trở sau dặn vàng rợp phong 4 tôn 3 bén 2 màu 4 đẹp 3 đối nhiệm 2 sảo lệnh 4 phục phật về 2 phim nhờ dân 2 được trong pháo gìn hàm ngọt rồi thái 2 người hán của văn 2 tín
ngỏ gửi khả đáng tới ý lời
kiều bào 18 thanh 2 oanh 3 kiên sang hối 2 vanh tuyết tối quốc cả an văn chém của dân hoa mi trinh trang hoàng diễm đăng hạnh ngân cao ca thị anh
lạc với 2 hậu 7 hướng 2 hoạt mua nằm bớt hô bộ 18 long 3 cưới rang 2 hồng xứ mười 2 tới chắn của bảy không ngày nóng vô mà giấy gây giữa 2 đường 3 nghiệp 3 ra hành hồ quan 3 mẹ xen viên đề khiến mất lạc 3 đà củ việt liên nổi mang yên sơn cao trong bước thỉnh
việt nam 219 sang nào nga 3 miễn để quản mà xanh tử do chế tại 4 kiều 4 ở 6 tìm sành phối cho 2 các được 2 vị 2 xuất lấy giàu thành hoá bên gợi vốn ổn và 2 hạn thất ba từ mang vay sử khởi chiếm tăng cứu ra lào viết gây bắc 2 vào gốc mừng thu thực thua trăm trong nguyễn giành qua luật cuối mất trinh hà yên chị gọi đức 4 anh 2 hồ vương trần hùng chuộng trì vinh tiến nhật dã 2
nam ở 4 nhật kiên 3 rời bồng và 18 có 3 cho 3 đề tặng tại 7 kêu gửi từ 6 phi 2 trong 4 á 9 gia 3 trúng hải đội mùa nữ 3 gây châm mĩ 3 lào 6 đã 2 giúp phát 2 nêu 2 nhưng định 16 trung 3 nhỉnh tăng công 2 đặt khéo sơn 2 ngày bộ 14 với cực 5 bị không 2 giành 2 vẫn giới 3 bắc 2 nổi tổ chế nơi nhiều anh 4 chiếm khinh chốt 2 rơi thắng 2 vừa kết vào 3 dừng thống lần 2 tham mười lười bội đàn ca lặt cao sở luôn kì để triển giảng lí hi kỉ quảng 2 theo 2 lên sang nhà ninh qua liên 2 chủ huy sóng thông cây là về 3 đón ngập chuyển bệnh mở mang bảo cầu thanh 2 thổi tư ngây yết sinh 3 quan thần lỗi nhờ ủng trần hồ 2 ba thuận rà bác 2 gồm cùng phong kinh đinh thuê tân ô phan giữ tính đoạt giang hảo hạ 2 bám nam lê lộ du 2 tiễn thuộc tôn thứ bạn viện nhi chất
ngoài khẳng thì 2 kẻ 2 rừng nơi cầm đứng 2 hào 2 hàng 2 mặt giá hành 4 đặt đổi nộp kho trong đê khơi 9 đóng 2 hiên 2 chi định cổng 2 hoặc nhận bốn bờ bệnh cánh ra 2 công an trời 2 rồi xếp thu qui nghĩa song đây tám 2 chín 2 câu biệt làm nước 2 ngõ lãnh bằng phân giờ xã được vào không cần đã hình thực linh bảy đối cho với hang lưu ghi ruộng ba của trận tầm năm gửi bị một rẫy đường ở tẻ nội tạ bắt lê hà võ da tử dư
khẳng định 33 khái
sáu triệu 3 vừa tuổi 4 mươi 18 xương năm 3 tháng 17 nghìn 2 độ nhảy thuyền bảy 2 đến điều 2 xe em ô tôn ngày vạn tỉ cần đứa 2 phút nhưng người câu tác trăm 3 suốt chị gửi giờ lít bao đực sen tuần đối công sĩ quốc cuộc phần tám thở nắng học con cô anh hờ ngô
xa xứ 2 nhất 2 giấc quê 5 xỉ 2 vạn cửa nhờ lạ 3 khói và được 2 nhà 4 cách lũ xưa vời mua cẩn nhắc xôi 2 đối mà mẹ chục ai tận thêm bờ 3 hạn khu cho 2 cựu có một kí kẻ gần trời hương như khám sánh rạng tạo tới vượt xóm xăm lộ thị văn chạy vẳn
xứ là từ kiên trung người 2 ở quảng 2 nghệ 2 tấp đạo 2 hoà rõ tôi khỉ
tách rời 2 thửa 3 riêng khỏi 2 hạt đoàn trà đối sổ bạch
rời là sân 3 gian nhà làng sa cảng 2 hai ga 2 màn đi chân kính giải khỏi
báu của vật 4 chí ngủ trở phép
li a 4 khỏi và phin lấy 2 lộc nhỏ bì hôn 11 cà 3 gia trà 3 đều trung bốn đánh đi hợp mới sống xuống quân tán ngắn rượu khai 2 tống thị uống chu trăm xá thân hồ khăm
a đã đọc páo 4 lưới 2 dành giảm để dơ đánh 2 đũi tủa hàn sình và nối quá sử vàng vương 2 tính chính chư dia súa phứ sáng xà dính thút biu nghĩa lìn sân chớ lùng dua tòng ha
trở về 18 thành 16 lên 10 lại 51 lâm dạ 2 của 2 khiến trời tác mua nhất nặng ngại 4 tay song mình giao nên 3 bàn
giảng dạy 8 lớp 4 đạo 2 đường 3 hoà 3 võ 4 viên 18 khoá 2 sau về đại trực bước hay ở 2 thơ phòng khai bài 2 giải thuật pháp văn kinh
dạy chuyển gấp cho 2 thêm 8 các 2 trực 3 giữ đủ con 5 nghề 7 học 3 lũ bà 2 cấm trên vừa 3 dấu chữ 3 cá bài bảo 2 riêng bơi 3 đầu trẻ 2 tiếng 5 liên văn 2 toán 2 sử vẽ mầm dỗ 2 kèm và lái hát nhạc võ kĩ môn cháu đời đàn hai múa khôn
nghệ xây an 16 lõi 2 đậu cao 9 đẩy lớn hàng bị bơm trình thông 3 cũ nay in số ra tham sinh 2 cha tối sĩ 31 chữa nhân 20 phải trợ chiếc thuật 21 bổ thêu tấp trong biết kể lao biểu chuyển là làm ủ vệ tĩnh và bộ anh
xây cầu 6 dựng 80 xát 4 giếng trái nhà 10 xong 2 thêm mới ở trạm từ tặng bếp đê thiệt trường 3 lò lại
dựng trường 3 nông 6 cơ 3 trung 3 mười đứng 3 lên 2 đảng 3 hàng nhà 5 lại 7 chòi 2 gợi sở lều 4 rào 3 chướng vừa hằng khan tại xong cao cánh thương công vẫn qui chợ hai quê theo lễ được năm tài chân phòng từng trước bảng tiềm lớp 2 phương 2 gây kế 2 lực 2 đơn một biên trái nước 3 vợ 2 hiện 2 phim 2 phong 2 thành 2 dàn gãy sơ nhiều thêm tổ từ tự hồi bộ hang pháp xe rạp tóc cảnh cờ tượng vở chuyện nêu 2 trại nghiệp lán bia cột hình sân
quê nghèo 5 mình nghi thái 3 mà quán 3 người giám nam ngậm trà nuôi 2 sau gia hương 14 thuở nhà 5 làm 2 cỗ còn gửi tôi 2 mùa đón thuận cấy con bắc cho nhận bọc an hà 2 được 2 gặt ra không đi hoạt nơi lúa làng thuê quà rượu ở 2 rạch cũ thậm gò càng ô dài tiền hành
sóc trăng 11 bom khách 3 sơn 6 người 4 tại giúp tập bay cây 2 ban sức 3 kha 2 trà chênh răng trước y bệnh da trẻ 2 đặc tóc con mẹ sắc thú
trăng tiếp được gạt lên đã cá lạnh trối kiên rằm 2 vận ánh khuyết tròn xế lê và đút
nông dân 53 thôn 26 sản 14 nghiệp 36 quốc lâm 3 hướng nuôi học 2 liệu công nổi đức trường 2 trại 2 nói khuyến ở làm lão nở cụ văn 2 và thị 2 phạm cống thuý mạnh sơn
lúa được chỉ mì đông 2 héo chất tôm chét ma cuối lép chín 7 và ba hai thuần chăn đồng 2 chịu 2 trổ hè 2 nhưng nước 3 chèo người củ đầy cầu trĩu rớt chạy 2 kê nuôi mếu chết mới 2 bị 2 lai 3 hiệu giảm vừa châu giúp vàng nặng ven trông cài gạo 2
lo phân chỗ bắt hư mĩ khôn ngại 10 nhiều 2 thuế lắng 13 ngập rác không văn 2 sợ 3 âu 4 cỗ sập đổi trâu học cho 3 lại còn mất 3 khám đội tập công nơm mùa lạm toan 3 tiền đời 2 đầu 2 khủng độc cháy lớn từng liệu lo hậu việc lò nước nạn ông bởi làm la khách
bón thuốc 2 cảng vôi giả leo phân 3 thêm vẫn tranh hữu rởm thức tro lót thúc cơm
thuốc trừ 3 men 9 anh diệt lá 15 tây 2 kể độc vứt nổ 5 xây bắc bảo 3 đặc lò giả 2 với kháng 5 nam 3 tại quanh huyết vẫn 2 rượu hay sát mới 3 được sinh hiếm an bánh nuôi trường lào 3 vù của ưu gia 3 tích ngủ 3 mê miễn 4 đau hoá nào không 3 phóng chữa 3 thừa thỉnh áo bệnh con phải cho 2 thiếu tiêu vừa lưu cây danh liều súng 2 mỡ phiện nhỏ ở già cứu quán trong tâm xin hạ thư tình kém thực từng ước việt lắc
leo thang 19 của vỉa lên 3 phải tà núi 9 lề chén tránh dốc đèo lét cột rào tường chị
thang sạt có cuốn 2 gỗ dây 2 nhà cao uốn bà bộ 2 vươn thương hẻm máy 6 la ngoài từ vì móc mù cộng cả ở thoát nhóm leo điểm
sạt lở 27 mái xuống
lở bờ lầu núi 2 hầm nuốt 2 công làm đất 3 đê 2 trôi mất giúp bất đèo nước cản dân hà được bão sẵn chú mồm
bờ sông 14 tổ chừng đứa giữ tây 3 giữa trầm hồng qui đề tuyệt ruộng 2 nhìn suối 2 ao 3 bên 2 định vịnh mai mục tường 2 y mới cấp phải biển 6 cầu hai bệnh ngủ từ vực 3 hồ kè đê rào cõi vai bãi đông cát môi mi hiệp kênh nam bắc 2 đá lưng
sông nuốt tên mê 6 sê đà 7 vàm hồng 13 tàu ka theo cầu 3 cửu 9 bưởi bình tiền 3 ba 4 kôn 2 dinh hàm nhuệ quê 2 ngày chu 2 lô 4 hương 4 núi 2 ngàn bằng 2 kiến thạch tô hơn đổ trong chảy giang chỉ ảnh soài hậu 2 khung để bạch thao nước 2 chết dưới thu 2 cạn hàn 2 lào mã 3 lên nối hát suối sinh sài 2 về gâm đốc đáy lam pha nho cổ vu tranh bung gianh trà vệ lại ngòi
nuốt dần chửng 4 tăm không nước thì vội que
dần vườn lộ sang 2 mỗi dà 3 tìm tài thưa có vào sau lối yên xoá phai nhà lệ tàu thành trần lấy dần trở 2 mất cải ổn bị hình xuất được phục quen thay đều theo chuyển khẳng hoàn về hồi đi 2 trong lên mai xa tăng giảm cạn hiện
vườn tược 2 rau 3 cao cúng chặt không sầu 2 lấy cây 3 mận quốc 2 tất thú đổ hoa 2 đi thương sân nghe hàng còn thước nhổ chính địa thua mua trại mai dịp nhẹ nhà xoan điều cái
nạo vét 6 bùn
vét kênh 3 luồng nước ví khát từng
kênh mương 4 sửa cách đào đêm rạch 2 nhiêu hướng liên ngoại mới tẩu đánh bẩn khám kinh nuôi bắc
mương đắp 2 bốc mua vớt máng sâu đen
đắp đê 4 chiếu 5 vội tình 2 khối nền 2 chăn 3 bao 2 tổn 2 khoai cho 2 luỹ đập 2 đường 2 và bằng bãi mặt bồi thuốc lá bờ đất mộ tượng
đê bao 2 lên mong đổi đắp biển 3 mang một khuyến bối khổng chắn 2 dọn nhường xung đến cố nạo cô điều 2 sông mê hèn kè vỡ tả hữu nhục tiện ngăn quai
bao hỗ trùm 6 xi 2 gạo chở đậu nhiêu 9 dung 6 giờ 23 đời 4 che 4 lần năm 4 tiêu 6 đóng trang bì 4 xiên chỉ trên tải 4 lâu 3 đỏ biến 2 chuyện cát 2 cấp 5 kỉ đôi đứa lượt phân phủ 5 gồm 6 vây 3 trẻ cám la 3 hàm 2 thà thuốc 2 thai 2 trọn 2 quanh bọc công biện thanh cao bố tử lơn xa gói thuê diêm ngày lô đồi sân thầu phấn qui 2 vé
đãi cho chào khách 3 nhưng lệ bằng thời vỏ nó ngộ 5 người 2 đoàn trái chưa vướng phí đỗ sĩ cát 2 tiệc vàng bôi đậu
xử phạt 21 lí 72 ở 2 giữ trí lưu và toà lặng vụ 4 trực sơ 4 nhận nghiêm 3 kiểu nữ tạm công 3 về 2 nhóm 2 tuyên 2 tư chứng tử đồng định hạnh mức thế 2 với phản giữa tội ra phúc
phạt vi 8 đối 2 nghiêm 6 tiền 6 mà nguội 5 nhau 3 bảy bị 3 chung tù 11 cải tăng có mới người 2 trong nặng 7 thay vượt hai nhưng đền 6 góc 3 vì 2 tới vạ trực ra chính hành tử 3 trái nhóm bổ 2 đông gì khung liên tám chủ chưa tê pháp cảnh
lĩnh vực 11 mười từ thị mà lực án 7 trước lương 2 đối của hội thống thủ than bằng
vực quảng hai 2 giao mong phòng 2 tam xung ba đưa khi đền và về biển 3 vốn lõi ga mĩ sâu để tổ có biên 3 châu 2 cầu an dịch bất tảng đông trường giáp 2 thêm đóng tài bán sông 2 tàu lĩnh nhau từ phía ráng kể ngày đèo
xuất tăng 2 khẩu 43 lập 2 nguồn 4 sắc 15 trình 4 hiện 18 nhập 7 một 2 tiền sữa khống từ 2 công 2 toán giảm 4 để xứ 5 các cảnh 8 siêu 3 tôn thượng biểu thuốc mỗi thông mức 2 tân huyết 12 nói nơi nâng đi sang 2 phát 8 với của 2 bản 4 ngoại dữ quân ngũ 3 nhân không được việc cấp người đến tiết chế gạo đành rau giám hoàn hộ diễn năng hàng 2 nguyên kinh 2 có sạch quĩ thâm thân chân giải bổ mới qui sửa xây phương thành chính đầu hỗ nhiều cho viện
gấp đôi 14 chăn 3 ba 6 nhiều 3 hai 3 giấy 2 bốn 2 rút 2 năm 3 giường rưỡi 4 vuông bội lần mười 2 gáp khúc sách quần mấy hàng lại người
đôi mức mảnh vì 2 mà 2 chút với 10 dép giác vợ 4 nam tay 2 quang khi 4 bên 2 công không giày chọi lứa vàng mươi 2 cùng chiếu bàn chân 3 ba số hoa hành trong tìm lúc mắt khuyết sao so năm
mức phạt 4 độ 6 hai 2 tăng 2 thấp 5 trước 2 giảm 2 sống 3 thẻ và cao 4 âm chi 3 nguy trần nhận tín 3 lương 3 bồi sinh 2 tạ nhưng án 13 trợ 2 tiêu dễ thu 2 đầu lãi trung 3 mục bán hỗ 2 xấu mà phí tám kỉ 2 cho thù đáy chiết mới cực sẽ phát tương thuế giá
thổi phồng giá 6 ngạt phạt kèn ngược bạt bay cơm bễ nhè sáo nồng lửa thông
phồng công lo 2 giật
phẩm chức 4 đầu được 2 bẩn 3 gỗ đêm cùng mới 2 ôn tỉnh chất 8 thất giả 3 đông tranh giá 2 coi trẻ dân trong 2 của thép song chứa là 2 trước xuống hạnh máy phải người nhuần về rồi màu quần còn chị trừu chay cho sinh
nổi tiếng 12 lên lửa về trắng dập năm nhà máy danh 3 hơn cái 3 cá họp váng cửa kỉ mình nhất bật 3 lênh dậy 7 kì rồi của 2 nên lí loạn nóng lềnh qua mà giận
bá sai chò lộc 2 tuyển phước hưng tiềm chủ 2 thước 4 du 2 tà hùng 2 đạo 3 thìn dương cô tủa tòng kiệt lân đức ngân lượng diệm lành thuỷ toàn 2 thông thị khánh khiêm ở thắng khanh rê lì hoài tình trung tùng quyền 2 long thịnh tước hộ 2 cáo vương quát
thật có trên sự 7 chủ lòng 3 bức giả 4 sâu hình khẽ xin nhưng vừa cần nhanh bao khiến về 2 thà 2 xót và của mục với bị 2 đẹp
cải chính 5 tự tạo 16 cách 21 thiện 17 mèo ngọt 3 miếng trôi táng 2 lương 7 cô su tổ 2 tiến 4 biên 2 trang 2 nộp ngó xanh 2 huấn bắp thảo bẹ thìa hoá tử mệnh lão
xin lỗi 30 ra 2 được 5 việc 8 điếu các chia gia 2 toà 2 nghỉ 5 nước ý 3 cho 3 ông tiêm sởi tiền 2 dâu đừng 4 học giảng giảm 3 về vào thua li hỏi phép trân đính thị 2 nhập chào hải ban gây phân lộc hai chữ từ bộ góp hội 2 khoan ung từng ưu nuôi chỉ thêm cảm thôi
lỗi công 3 phổ tày bạn 3 gọi người 3 đồng do mong túi chữ dấu vì 2 nuôi con văn biết cho 6 việt nhân trẻ quản có bị 2 đối bằng khoá cam tại phụ gia theo trở trước hoàn muộn 2 lầm 2 nhầm đội nhẹ hứa hẹn thừa ở mẹ bác
chương trình 92 và hữu 2 dương 5 vàng 14 bạc 7 kháng 2 mĩ 5 được ngày cuối mạng hai chiến 2 mới ai vụng liên 2 đô cho tay tuổi vì trong thiện sách đồng 2 lao 3 độc quân 2 hồ sao bảo đại cao
mục tiêu 36 đích 15 già sư 2 nhờ thuốc 5 di chủ tu tưới tại phong bài nát 2 tâm chiếc quản dân làm bao thăng linh quang chi của thơ đầu hàng công phụ thi
thôn mới 12 khuổi nậm xa ăn bản 4 sắm thái giữ ở cây thượng 2 ngâm tối đông dựng trung hạ phạm khởi có đổi cành cũng phải nâng nói nữ quê thiếu triệu trên tìm kì
giai đoạn 35 điệu 3 cấp 6 nhân thoại phẩm tầng
đoạn tới 3 biên mới 3 gian nữ nữa tiêu phim 3 ngân mạo tuyến 2 đường 4 đủ cống từ 3 qua 5 đầu 3 lặp lỗi hội 2 pha hợp của chuẩn thực xung ghi 3 xuyên giả thuộc tinh lừa 2 nước chuỗi 2 đèo tham kết 2 sông cao 2 tuyệt trích văn trường 2 tình thơ kênh cuối 2 tài quốc hoàn phỏng tin cầu mã chat giao 2 đê 2 hai một khó tiếp lịch trước quan phát hiện lượt đến này sớm nguồn hoạt học
tới sẽ 3 nơi 6 cam kiểm 2 bằng lớp tận 3 phòng cảng tấm dập gang xếp trụ 2 hồ năm tập bàn hộ viện hàng 2 khi 2 người chính khuya 2 đảo 2 làm gây đại hoà nhà 2 bão sáu hà 2 bảy 4 hiện học bóc trao mặt 2 bốn 2 thuốc nam 2 ba nửa một phần 2 hai 2 rạp tấp 2 chiều trường 3 từng 2 giật dự sài chú hơn tám công nay tình gồm dòng đây cán nhận mức đội ấn chủ bản 2 thủ màn bình hải vũng nghìn kỉ 2 tháng nhiều mọi thăm ngược thì nguy thoả vùng phụ rằm tâm bệnh phút trạm túi có giữa qui tủa đất tràng mục tương phát xây
quá sức 2 trình 11 tải 15 mười thẩm dày hẹp cao cố 2 nhiêu thấp ngặt hạn 4 nửa 2 nặng quen lo của mức 2 no câu bốn sớm 2 mần ba 2 hoá khứ 4 trưa tới ít nhiều 2 thời khổ 2 cảnh tốc 2 khắt lâu 2 ắt lớn lệ mệt thì liều mất
sức dân tích 4 da khoẻ 38 xây một chở mua 3 chuyển gió 2 không có mùa yếu đến 2 nhưng lực 3 hút 2 mạnh 8 cho tinh được sống 3 tôn phân 2 đổ lao 5 đồng 3 đề 2 giữ thí bi kiệt gom và với trẻ bền ép 3 cứu 2 cạnh chịu thua nữ mình 2 người của quan cần phức khó 2 nặng nguy chú ý tránh cấp
nợ đọng 4 thuê 2 mua nần 6 chồng 2 định xấu 3 công 6 sau nước 2 hàng đại diễn tiền siết kéo ngân 3 giãn kêu cá chung lương 4 cách kẻo giữ tá chậm tối cờ ai tín 2 cho 2 ghi giám khi khán người kí đúng xe tạm vay
đọng xây 3 vẫn tiền hàng lo nước 2 lại vốn trong
hài lòng 14 cốt 18 hoà 7 quá nhảm tố thực bật bất hước 2 kịch 2 mảnh nhi 2 sò liệt độc tết thanh đất
lòng của 5 tốt 3 dân 6 biết 3 tin bao 3 cho 2 hồ 4 người 9 đô giới trang lại tôi không đường 2 như tổ đò vào vì 3 bàn du 2 chen từng 2 đất 3 tiền phố từ 3 chăm nhiều mình mấy với 3 biển ghen bác yêu an bát nhưng cao tham 2 khoan ba cũng hài lấy nơi hướng thì hảo thân thứ chân vòng nhân về phục
thước đo 5 vải quảng mực kẻ phim quan lái lâm
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (7, 0, 'đo chứ đạc 5 khí nhiệt 2 kiên độ 2 mới ván 3 lường 4 lại lấy mật từng huyết 2 thay của nồng 2 tốc điện chiều mắt được khám vẽ đếm mưa mực thân nhịp
chứ không 12 nhưng ăn đâu 2 đừng còn chưa tôi sao làm ai nhất lị sau
lượng bằng công 13 cảnh 6 vũ 6 chức 12 cơ 3 xung bên bán lập thực chuyên tư hải leo khoan chậm khai sạch 2 cao 4 giống thuốc 2 mỏng 2 suy tiêu 3 dạy khách 3 không 7 định 2 qua tử căng hộ tình xếp an 3 gấp dữ tái 3 dân 3 đưa vẫn 2 vì dám đã 2 bạc hai 2 gần diễu được 2 tham phải hoà bảo 3 phù làm lô tuyến lớn 3 thật ứng kiểm nông 2 giữa gỗ cắt đặc kiên tới dự hạt y đào 2 nước 3 pin 2 xấu binh phòng 2 mưa 3 xe lúa thiết năng chất 2 hàm liệu sản 2 số trữ lưu lượng 2 tiên dung thương trọng thứ trật điện 2 nguyên mặt 2 đơn tri bất yêu than tóm giao trước cứu nguyễn đổ vương sang cuộc giáo dịch nguồn tốt sống tăng hàng giấc hoạt tín nhân khám thị khoa
khen treo đường phòng cho 3 thưởng 12 ngợi học bảo có 3 lập thủ các vừa tinh lao món ghế chạy chị
kín tường phát cổng tuyệt chỗ 3 lối 2 phòng 2 người 6 với bàn kẻo dụng bờ hai miệng mâm bảy rao thực lỗ khán khách 2 các mặt mũi thao giảm vai khi
ngành y 4 toà công 2 bất 2 địa thuế bảo đường 3 thép 2 điện 5 xác vi 3 răng gì xây nông 4 luật tổ bán 2 đếm giáo 3 trung lao và đa kiểm 2 làm phát rà gạo vào chuyên hoá liên mới may nghề 3 năng ngôn ngay du này kia ngồi phân hàng tỉnh nào than
nâng phụ cấp 15 niu 3 khống 2 cao 23 cảnh mức 5 dự hạn 2 tốc hạng 2 tầm 3 định lương 2 công chén tỉ nền cờ đỡ 2 lên
phụ cấp 10 nữ 54 trách 8 được thuộc 3 huynh 27 nhập tải phí 2 gạo thu trở bị 2 sữa hồ nay vận kiện 4 tùng 3 xe 2 phải lào mắc băng chờ liên trợ 2 gia 2 ngay cho bạc lòng tự người quán hai rau kiệt ngừng trần sản ngâm
đêm phụ chỉ 2 nằm 3 giông giao 5 khuya 3 tối 4 năm không 4 đã trước 3 mưa 5 hễ pháo đêm 2 cả 2 trong 4 nghe 2 nghèo trên 2 tiệc nay 3 gió bới người 2 bắt xe chở trắng 3 chờ ở qua 3 vo rằm loa vứt khoét để 4 nó gác viết biển vắt từ 2 se miễn nhạc 8 dòng mất nơi hè 2 diễn 3 vé mang chung 2 cây thì tháng 2 san hai đến 2 phải hôm 3 suốt bánh đông 2 họ công ngày 2 cô thiếu liền kẹt vỏ ngủ trực tại hoà cá khu có đi hội 4 nước nào rừng hàng một dưới ngát nội ném nhanh nên tổ dập côn ông thiết sài thức giáng 2 ba vót thơ văn tân trăng và đen lửa đó sao đầu nghệ rạng về cuối trung lễ xuống
độc hại 8 bệnh bác chìa lập 30 da 7 khử quyền 4 lan bánh 2 tống dán đạo 3 nấm 3 tố 3 khuyến đắc 2 đáo 5 kiêm giả 6 xuyên hoá trong cả tập bạch độc rượu cô người miễn nhẹ phun trần thực 2 lạ tính chiếm dược thân tôn tấu đoán địa bản canh diễn ác mộc chất mồm nhất 2 thoại 2 hành thần bước trời tài lực chiêu hiểm đấu
chục năm 10 đối độ xe 2 mét 4 phạm con 3 tỉ 6 triệu 8 thường nghìn 7 tài xã căn nóc cây 5 học lao tổ kí người 5 lần 3 cam trứng bộ 2 doanh ngôi hộ 3 mái giờ công 2 dự trẻ cá hồ ngàn tấn chiếc quả vụ
dưỡng khoa già 4 nuôi 2 ở kĩ 2 tổng lường lão 4 quốc khí 3 số trẻ thiếu sinh 4 trao phụ tại kiến 4 tiếng khi nghiệp 2 bỏ người nhân tới viên 3 học 3 chính doanh rừng nhập quí việt vàng sơn đào mai cán hợp cân lâm chất đường da ẩm bệnh thai thương tóc sức nhi dục trưởng
khoa hồi học 54 viết chống trườn tỉnh 5 quốc 3 hô cấp 3 nội 2 bỏng đại mới 2 khuyên 2 có xuất thi song lậu mở cậu nhà chui bị quê tim 2 báo đầu bảng sản nhi khám không khuyến trường niê lâm và khối khác hà 2 bùi 3 chị cao tặng kiều như cựu mẹ nguyễn ngô huyện khu
cực nói thống nước kì 3 đoan 5 tan 2 truyền mạnh tham nam xử quá có ông triều tàu ở chuyển thấp hữu 2 tới là từ tướt quang
đủ ăn 3 căn 2 mười 3 sức 6 cả 3 gây tác điều 9 tiền 5 không dùng 2 lương bảo 2 vắc nước 3 nuôi 2 năm 2 bảy bốn sống 2 kiên bề chia cần sáu cơ ấm 2 tiêu 2 tài trung thì chi tiến làm có mạnh 2 công đừng giám thứ 2 lãnh loại 2 rửa giấc 2 xoài xài người 2 ngọt chất 2 kẻ mũi thông 2 nội các 2 quyền thủ về hồ 2 tuổi số khả cho để năng kiểu lớn thời mọi cách đầy ngủ tốt dài vốn tư nhiều rồi trang đường tầm sắc hai ánh dinh lông cánh hấp lực minh phiếu tỉnh điểm ngành yếu nguồn 2 chứng
ăn tô bán 6 ở 6 vạ 2 năn 4 cùng bữa ong 2 từ 2 chặn 3 cơm 6 tối 5 vừa lương 3 học 8 chiếm kèm tiết tết 5 bát 2 công 2 nóng 2 đường nem ba 2 cháo trái trông trưa 3 gì 2 còn 2 dễ cần nấm 2 trước chín qua quá bịt khéo ngoan quan phát xếp 2 ngon 2 uống 9 hỏi 2 nhịn thấy và cắp 3 sô rươi tiền 5 bột 2 chăn 5 cả người 2 sâu 2 trộm 3 no 2 nhanh 4 của miếng 2 mừng 6 tuy xổi 2 mì mất 2 mặc 4 thua 4 tiếng sinh 2 quả 5 một 2 vận cay chóng cỗ tức 2 ít bún phải rau 3 tập 3 xa thức 2 thừa vỉa chơi 3 sáng 2 kiêng 2 chay 2 nhậu 2 cá 2 bám 2 nên 2 khớp 2 chắc bớt 2 hối 2 chia ý 2 được 2 thì dinh đúng thịt 2 hàng nhiều tự giảm phòng thuốc thiết giỗ gỏi cũng ngủ cướp xin ảnh nói theo mòn vặt 2 gian đứt đủ tạp rơ ca
tô phở cùng gia ở xe điện tháng nước nguyên rồi hoàn đâm thêm hủ mì hồng lịch cũ 3 phân 2 tuần vận son tiêu lặn lại tại thuế bẻ nhộn ồn chết văn 3 sa tông thị 2 trao qua ngọc điểm con lâm
phở trong nhiều đùa bát 2 mất nam 2 đầu cháy bò khô phô sửa năm thìn
khiến nhiều 6 các 3 hàng 3 dây hội người 9 ngày ai 2 mùa tiền hàm dư 2 sinh 2 sáu hoa ta voọc phương bà tuổi anh đội đối xe công 2 khách dân cả 4 khoảng chị 2 gia 2 hai khu 2 cổ 2 mặt khán 3 thợ dòng biết kinh năm quán tài giới chính tàu giao nhà bốn hạ trẻ bảy đoàn cảnh du không ban đôi thị
nghề sang mộc 2 làm 5 đúc 2 cho 3 nuôi 2 thì chuyển cá 5 vững cộng không dược nghiệp 12 vừa dệt miễn 2 nhuộm lái sớm tái nếm truyền tối cả nay tay chơi lạ soi thử hàn sửa cô chăm thuỷ bảo quân việt 2 trong 2 chạm biển sao nhân lẫn khen hành xu lao làng mài ô ông mới này đầy nung nông phụ thầm việc vá nước phong giáo y luật khám
bệnh viện 81 bỏ thành 4 phát cho 2 dạ 2 này ít gan 2 phân vàng nhân 43 hiểm 2 cần phải từ 3 đơn truyền 2 tan bố nặng 4 hồng tay 2 hô 2 nhi 2 nan cấp 2 tật 6 câu tâm 3 án 6 tiềm và của có 2 lí 3 tim 3 dịch 5 sốt 2 lâu diệt khám sớm đúng đầu gia xá 3 tình 2 cục ung 3 không 2 khoẻ miễn 2 bùng chỉ đông hơn lạ 3 phá lao 3 lây 2 tiểu 2 tái lấm mất đã mạn 2 mỡ cúm 2 phục là nghèo nhất ấm nền 2 bạch 2 đái sởi dại phổi thận mãn hiếm hoạn phẩm binh trầm máu da xã ho viêm nghề tả thái cảnh lở khô chết hình trĩ thuỷ ngoài
khẩu lao 10 hiệu 7 cha súng 6 giấy 2 cán 2 quên chờ thở quốc 5 có bù đi vì 2 gạo 2 hữu 4 rau cả công sang điều ô 2 trang 8 phần mạnh bị hai đội hàng tân sầu 2 nậm 2 bờ phụ thông thanh thì biên chiến tăng 4 dán số kim về lưu gốc lệnh trong giảm điện nhập xi nhục mộc thường vị
lao động 111 theo xuống 7 vào 4 phú ngũ dốc 4 đao 2 sang công 5 đổi đan chàm 3 thới tới bảo 2 lại ông của lí phổi tái thành lao xao lão cỡ tối xanh
tụ nhiều 2 đông lâu điểm hơn 2 tập 4 bà kính phe lãnh về 2 hội gia đủ
nghiên cứu 34
cứu luật nạn 25 trách 4 trợ 15 ca an 2 bốn án sống 10 hoả 11 người 8 thất hộ 29 con 3 mười cảnh vì tại số trong 2 bấm 3 ngừng bé cũng viện văn chữa 4 chúa ở thuộc chúng hán 2 kịp 3 thương 7 những một chính sinh 5 chuyển hướng nâng tác em cho tiền thành 2 tài bản sản học dân 3 phạt thiếu y nước thuyền trẻ năm nhiệm chàng bạn đói 3 của và cháu lâm giới mạng mục đã khảo kí đại nhân được bóng san cánh vớt vật ba từ phan gồm ngoại thế nông khoa
giáo sư 26 dục 77 tình cảm dưỡng 3 đứng công 5 nhà 2 viên 52 cắm 3 khoa 9 mầm trình 5 vương hội 6 việt 2 xứ 3 dân 4 luôn hoà 2 chăm chính với nhân 2 từ hơn coi qui không khi cũ thể 2 già 2 liệt ung chép phân tóc trẻ đã để bốn ở 2 và 4 làng 2 viết trò cõng còn lại của vùng ưu 2 sống hồi tin hoàng 6 mác 2 hai thiết hiền huấn 2 làm 2 chữ cô vẫn huyết lên vẽ tỉnh trống nêu vừ luật hà nguyễn ngân bạc hữu án 2 bị chức 2 điều đoàn đường giới lí phái phẩm phận sĩ sinh vụ hoá họ lương sáng chủ
sư vũ 2 đoàn 7 trong 2 rởm tôn trả 3 mỗi và công chiến bán già nghiêm kinh thuỷ nông cô 2 mạc phạm 7 sáng trọng đọc cả 2 khổng bác 2 việt sử mới thầy cầu diệp trưởng 3 tuổi cho 2 tử 2 khảo phá cơ kiều đào kì trụ 2 bị kiến đã khẳng bảo chưa chế 2 bào 3 người thiết kĩ 2 đề 2 được đầu 2 hoàn biện nhận tụng tư tranh luật lưu chủ rồng nói lấy mông tạ thích 2 ước ngô trịnh đàm vĩnh trẻ đêm thời pháp hoàng thượng lo nguyễn trực đỗ tiến danh đại
vũ khắc 2 trang 18 khí 24 lực 5 đại trụ 10 quang 3 chụp phu cái để đến tinh công trường tuấn 2 văn 5 môn hán 2 kịch yên đình 4 thị 11 lê hải phan hạnh ngọc 3 đức 4 bích đăng nhật duy quí thịnh phạm lương anh quốc 2 hoài việt châu linh 2 mạnh hữu minh 2 tiến thuỳ hương nguyên đặng hoàng quỳnh khánh kim
khắc trình quốc phục 22 bắc uyển ghi 2 đầu sông tôi khổ ván dòng bia hoà hai nghiệt 5 nhượng trên gỗ 2 với đẹp khắc 2 khoảnh khắp tên ấy hoạ cũ tiên mọi nam dần chung tân khoải thuận triều hiếu huy cốt thượng
trông chờ 4 cả giữ 2 coi thấy cháu cậy giống bề giúp thi
chờ vào 3 giấy tín cải lắp ngày 2 phút thanh đợi 9 nộp nhất đèn 2 nhận mười kết 4 chữ từ giá 2 chủ điều trên đồ ẩn mòn mẹ phán bay 2 sinh đền bệnh gió chỉ lệnh khách 2 mưa sổ phụ ngoài tin tiền chính mở lộc nâng nước 2 một trận bốc xây đón 2 đời duyệt việc xe đến mong thời người hành phê xử giải con chực cứu lâu thi quyết tăng ghép được chuyến cấp hướng huỷ tháo nuốt
tốt của đẹp 7 nghiệp 22 đã hơn cho đời 3 động bị đôi cánh thuốc trước nhất 4 nhiệm 3 lí là được 2 cầm việc 2 hải đến còn không 2 phần lành công
đinh công 3 ninh 2 trên rơi nho 2 mẹ gác quốc thị 9 hoàng vĩnh trường hiền hồng hoài như 2 bá hương 2 anh việt khắc xuân kiều văn 7 kiên quang phương thu tiến 2 lệ lăng 2 ốc tán tặc tai tiên bộ la ba tị mùi sửu
tịch xã 8 huyện 6 tỉnh 4 thay thành 2 hiệp 3 thu 8 hội 13 công 3 tập 3 quốc 4 mặt 3 của uỷ 8 có coi lên luân 2 nước 11 việt gốc mà ở sai li phường 2 là chủ liên 2 hồ 2 danh hạ đảng câu kiêm thượng đoàn
xuống ngay vực 7 làn 2 lá thôn bãi mặt vớt được miệng vác tìm xe 2 kênh cháy in gây phố 4 sông 8 mức 4 bịt tàu bờ ruộng 2 từng tiền 2 tay mười bốn rồi đón mấy thấp cả vườn 2 sân 4 đường 7 mép trường hố cứu khóc khe núi 2 lòng cấp 5 cho giống âm 2 đáy nhặt hà giảng nước 4 như hàng bếp biển 2 chợ có nữa hiện ven cạnh đặt thang sườn dưới 2 chẳng bóng giá 2 hạng 3 khu 2 bản bất nơi ốc hồ phần tai giếng trước bên tận còn bàn
ngay thôn tại 6 khi trước 3 gần đề 2 lùi giữa các ngắn 2 trong 4 lúc hôm lập đến nồi sau 7 từ 4 hiệp trên 2 cho 2 biện tình khuyết ngày ván chiều loạt cửa uống thẳng cục
khuổi hẻo
hẻo xem lánh
mó nước ý ra môi
trơn như 2 trượt 5 tại tru tôm
như mỡ bệnh bó bằng ngày đổ 3 lính báu chưa 2 ban ai cam thành tờ tôi xem đùa sợ con 2 một 4 luồng tuyệt lò người 3 đá nấm 2 vân mực cháy bỡn mắc rùa mớ cóc lá vòng trong 2 mút chai hai 2 khuê cuốc trẻ hội lời 3 lửa ở rìu in bị thuỷ trút 3 mâm muối trúng hụt mẹ dây đời chỗ thể 3 chạm được lan những hạt ông mưa 3 bột vệt đứt núi vậy 2 bể gương dải hổ mía tin cà chăm tan tủ hỏi vuốt thế hết giữ cử cha mây chảo bức cánh trước mối nước nhang nhuỵ tiết cho thuở chạch vác tết xôn đông hải 2 ngồi thi hồ ý 2 phạm 2 thanh huệ thấu nguyễn lên mai quyết quỳnh 2 chị chêm tuyên chì nêm đỉa trở không 3 đã 2 là đang tranh mơ toàn chắc hoàn các
mỡ xe heo máu 2 khổ gà thường động chứa hành bụng
máy phải 3 đóng 2 bơm 2 bay 54 phá trộm không 2 thu biệt thả gọi phát 3 tính 15 chạy 5 và 6 in 2 quét như kéo may là khoan xúc 2 ngang xi cắt 2 đường 2 móc 9 xả 3 cấy gặt 2 lọc 6 chỉ xây điện 6 vi 2 siêu 2 thở 3 cũ sốc xăng trả viết cục phím mới nén quang cán cấp pin dập xuất mô dò 3 tát bẫy 2 nước 4 phân do hỏng 2 trong của la ảnh chen gieo cuốn xới tách vẫn tiền cả hãy chủ 5 nổ 2 lia quay sàn ngập đục cho 3 cơ mài giữa nhà 2 tinh 2 sấy chế 2 luyện giày hư cứu điều ăn dược hành bị 2 cộng nhiều bảo thuỷ 2 nhiệt 2 hồi giấy 2 hiện lái lạnh 2 ép giặt yếu chụp tầm nến chữ nhung hàng súng khiến nhầm vương vỉa chính 2 vô xẻ khổng mê gầm trưởng xanh va
quấn xích quanh 2 bạt chăn con trong
xích ông vòng bốc rọ lô 2 cam nơi đu mích quan sắt gần
lội bộ suối 2 ruộng 3 nước 3 xuống đấu bùn qua nối khắp miễn bì ngược học tới từ việt
giờ mới 7 gây tối 3 sáng 18 nghe 2 đến 4 bốn anh 4 đơn được 3 trong thuốc chiều 4 bỏ 3 cao 6 gấp con nhờ 2 nhiều tan 3 sau 3 nhan xưởng làm 7 mỗi 2 tới 2 đi 3 phố 2 hết 2 đêm 2 trở lấy thi 2 học 6 mười 2 đây 3 không 2 khuyến dân quên ba 3 đạt ích bị đọc mái trên bóng mở 2 vàng 4 cho chỉ 3 ra 2 đổ lặng hồi cánh người bếp lên 2 kể tại qua 2 tàu kém chen có đã với qui thấy xảy khởi 2 phao khai khấm song quyết bù nông bay 3 ca cấm nghỉ 3 cũng nữa đừng bà phút 3 khiến khoảng buồn chót 2 múi giờ giấc 2 tiền liền 2 đào mỏ cuối rưỡi trốn trái 3 viết ngoại chào mang sông đại chừ này đồng 3 hành thấp trưa địa việt hà cùng hôm khuya chơi ăn hoàng ngày tí dần lái thứ còn thì tôi đầu hẹn liên dạy vẫn giảm giới lễ mĩ vào ông trước hàng xuất là quốc
kêu thiếu 2 gọi 31 cứu 8 khó 2 ran 2 mất yếu thì oan liên trời
ngồi bàn nhậu thẫn quán cạnh 2 ngắm bên 3 bán 2 không 2 nhà học nhìn 2 cách sau 2 bệt sụp còn quây trên 2 lại 4 trước ghế 4 đun hàng 2 kín 2 cùng chung 2 chơi xe 2 tỉ ở dưới 2 chờ vào 2 tù 2 nép ngoài máy nhẩn sạp phía đến vạ sa đáy xuống
bàn giấy giao 28 tròn 4 tay 11 chuyện 3 giải 2 hiểm phỏng che chân 6 hương ra 2 linh thờ 5 dân 2 đến nhậu gỡ 2 và thắng 11 đá lão có 2 của 2 xoay ăn 2 về 6 chuyển chiếc trọng 2 chuẩn tam bảo gói việc bám mở 3 thua 2 bạc 4 luận 4 thảo 2 ghế 3 giáp đàm 3 học 2 cờ 2 phương vùng 2 ghi ai trường cách mẹ phúc văn tán 2 làm ủi phím đạp là danh cãi thạch cân cổ quanh định biện đèn lùi hoàn chông tỉnh 2 thành xã huyện phường quản biên hà cả
tày giãi trời nùng 2 ở cùng liếp học
giãi bày
trương xử 2 trung 2 bá 2 đầu 2 ở văn 5 dân siêu bích cập hình tuần minh 2 tổng với phòng truy khôi lớp khắc hoà yêu khai khẩn nặng lãng thị 4 ánh hạnh quế hiền hữu thanh 2 đức thế thái kim hoàng mĩ tố xuân quang của lớn chính
chiếu nhiều 2 phổ 2 bạc phát doanh cán công 2 hoa ngủ 2 cùng sổ 2 vuốt trình bà bóng 2 bảy định qui 2 phim 3 trên 2 dưới giả gắn mục không sáng 4 biên bản tướng 2 cói 2 bộ theo 2 mới hậu 3 tại lòng vào 2 và đất 2 cố lệ rạp xạ lên dời mỏng bí nghỉ rọi chỉ khán tia trực điện ra trúc xuống ngoại việt
đóng tàu 6 vai 8 cửa 26 phí 3 gói 4 điện 2 góp 21 bảo 9 tối đến băng 4 áo được cọc 2 máy 2 bình đầy chân kênh gạch thành ba phạt 2 phim 2 quân 2 thuế 2 xã chai 2 trái dấu học tiền mới kịch đinh vảy trên cảnh tại phiên đô chốt kín tài đường sầm khung hàng mạch giếng thế 2 hộp bàn đủ bỉm ghế cặp giả chính thùng trường
tàu khu cá 18 huấn cảnh 2 tiếp 2 câu thuyền 8 bọc bắt hút mất ngược điện 7 ngầm 5 mang 2 mẹ 2 dài lai 2 sang vỏ 2 tự khác những du 5 hành bay 2 hoả 6 dung khách 5 hàng 6 tết lau cổ thăm 2 bốn hũ bè công đắm 2 nước cao 2 lịch cắt leo hải 2 hộ 3 của bệnh kéo cũ phà dầu tháo dược ra 3 phá vắng chở 5 chìm 2 đổ mắc càng quay cập chiến 2 dừng tràn đảo chạy 2 về hạ lạ 2 trật vào chậm khoanh biển vay chùa chuyến hãng phi lao các và ngụp trực tuần sân thì vòng sau chứng sửa vũ
thần là bùa khói bản nuốt vượt 2 doanh kinh 6 sẽ tốc 3 rừng tích đoàn 3 chiến 2 đồng nhìn tượng 2 công yêu mới cho người nhà láng tiết tự 3 phải của đe bất ca bán xuyên ở kì thánh vay tài chú trách
cấm không 2 đánh đường 3 người 2 mua 2 giao xe 4 giết 2 thả gửi kinh tiệt 2 chấm khai 2 bán 2 tàu 3 hỗ dạy 2 tiếp 2 đốt 4 ngửa sợ trẻ 2 hành 2 đăng bị có vượt tổ điều cản trong 2 đỗ vận 6 bay 2 cửa 2 sử 2 giấu thi 2 đoán 2 lệnh uy lò kị 3 địa cung túc tuyệt thành biển lưu nhập xuất 2 quảng vào đi 2 hút đảm tái chợ thuốc săn cờ tắm diễn hoạt cán điện khẩu
ngoại lệ 4 giao 54 tiếp ở tệ 8 ngữ 11 khoá 5 ô 2 bán 4 thành đổ có ăn chê đều quốc 2 sau binh 2 hạng 6 lập xuống cái tuyến hình 2 nhiệt chúc vụ 2 trông trưởng 6 chưa đàn độc hải chồn thương 3 bang tình 2 cảm nắm lâm thân viện hối trú nhân xâm nhập
lệ làm cao 4 bán lương không kiểm sở trở quay phí 7 phải tử sống thuộc 3 sinh 3 hộ 2 chào lai cược về hợp quyên người làng 3 khao điều tổn ghi đồng nữ nạn tám giải bao phá quan cử thương chứng thí tỉ lệ 2 ngoại nô tiền nước 2 bộ ba nhìn nhà tán thành vi thuỷ sơn thu 2 giang kim thi trần hằng phan cúng thẩm
chào cờ 4 mừng 14 đại bán 3 đời 6 cột 2 tạm 3 đầu xã 2 một hàng 2 mua đón 7 tiếng chỉ mời 3 hỏi 2 từ 2 hấp ăn chủ sân giá buổi mào thầu thua năm các xuân kết thân nhau
chiến sĩ 49 lược 33 tranh 37 đấu 17 cấp điện binh 13 sự 14 hào 2 chia giữa dịch 22 ở chip hạng từ trường 7 quyết số thắng 18 thuật 5 phân và lặng qua hiệp 2 hai tuyến 2 công 4 thay của ấy chống 2 ra bê khu 3 băng diễn o đào mai phùng bùi đưa lê hồ y bại 2 hạm tích mã hữu cuộc tướng sách quả lợi luỹ thần bào tử
sĩ và 3 hữu quan 14 hi 3 kiều của du bị 2 y 2 khoa tử pháp tới 2 trực 3 phẫu tuần thương mổ đã 2 quân 7 tình 2 ngồi gốc nhắc 2 trẻ 11 nước bệnh 3 bác 3 nghiêm đứng nếu khâu lực 2 không đến 2 nhân 5 giáo tận 2 tài thú 3 âu lấy cổ trí 2 được 4 nội kẻ hát 2 cần 2 dương 3 thạch chủ ai khuyến 2 lão cải 3 hoàng 2 cao thổi lí nhạc nhà giấy trên trường vô 3 yên đặt hai bán toàn nghèo để diện chia mới 4 mùa hội quốc quản con có giao đoàn nhật 3 sau đền phụ nói áo chuyên 3 bang nhận 2 hài 2 cho lau cảnh 2 ca cảm tăng cắt bào việt dẫn biểu khuyên 2 diệt 2 một phải mang đóng hà ở như giới gần gây 2 chờ hành vẽ biệt tâm 3 hùng nha khổ lầm lên trở 2 kê liều bảo củng thiên liệt da ra nguỵ nhấn lồng sản 2 đảng xã phan lê 2 bình tùng nồng nhờ vũ 2 nguyễn 4 ngô 2 chiếm từ giang sơn bằng phạm 3 trương 2 giáp la hồ võ thanh 2 huân quang đặng phúc hào nghĩa 2 mũ trịnh cầu diệu đạt già mĩ biên cách thi công ưu
thầy trò 5 bày giỏi giáo 13 lưu đoàn cho cô 11 thuốc 9 quản nuôi đứng nhận đờn bói dở vẫn cúng 2 lang dạy đồ hiệu 2 chủ tâm là trước thuê thể vác bành nguyễn trương trần u tu lẫn phan lê ngọc thím không
trò trường 2 của 4 bán trục 2 thất chuyện 8 hoà có gãi và trở xã hoá khắp phải 2 chịu chơi 6 tặng khỏi chủ 2 mình nghi cùng ăn huấn 2 lừa 3 điểm bỏ nghèo cô khăn vì cũ đấu làm thì nhoà ô thành rối vay vá nơm học hai lèng nguyễn quan 2 then 2 đồi lãnh
trú cùng dọn ẩn 4 tại 7 neo đã thì người từ 2 ở 3 theo tiểu dưới 2 bất đình tiệm thiếu hoặc bốn vùng chui vé thế giấy đón bão qua khu tăng cư chữ lưu kém không khai thêm năm hoàng
mẩu chuyện giấy tin 2 bánh
tấm gương 9 tắc 3 pin lưới ga bạt 2 ảnh 7 chắn bìa giấy vé 5 lòng 9 sườn áo ván bảng 2 huy 2 áp lãnh biển 2 thổ màn phông kính khăn thương tặng lợp
gương đạo hắt nữ mặt 21 soi 2 mẫu 5 tiêu sáng 3 cho học điển 3 kính tức người 3 tận trong chiếu cầu tày vỡ hi lồi xe nga hiếu xấu nước anh sen vượt
phong trào 22 đánh toả 13 điện bì 6 gửi châu 2 mất khảo nam tặng 2 bỏ tạo bao 2 bước nha 2 thuỷ từng phấn thanh độ 2 cách 5 cổ in mẫu thăng tục 2 phú 5 mạch thư hai trúng gia lan 4 kiến 2 lưu nguy ngôi phèn thấp danh sính số điền chánh phạm học văn nguyễn võ vỡ ăn nhã sáo khê có nghĩa ấn
trào học phúng họ xây 2 một thế lưu 2 toàn thi 2 tạo đông phòng được hưởng tránh phụ nước chèo
bác ở rền bỏ 6 sĩ 92 toàn đơn 5 bảo 2 xe 2 nông 3 hồ 6 xích vào tài 2 tin 2 lao kháng 3 khô quan yêu 2 ái 3 quây của vì mở nửa từng ung ma thợ gái ruột học trai bẻ
mường tè 3 lay nhé 2 lói tày lò lát 2 bỏ chà người
tè không tuyển cắm
hô hào 3 dừng cướp một là hấp 13 sơn móm bạc vang 3 gió qui có 2 cơ của ăn hoán 2 to biến 2 khẩu 2 răng
hào khẩu bộ nhoáng 3 từng hứng 3 về không quang 4 cà góp hùng 2 phóng 3 xuống kiệt 2 hoa 2 khí 3 cử truyền vòng lê đinh hiệp phú thành nam môn sâu
đỡ đầu 5 quí thôn nhau 2 đần 2 tốn 2 đẻ 4 lạnh khổ 2 chí của 3 em lún thủ chung người 3 bà nước tức đạn 2 bóng hơn lên cho phải vất mất lẫn gia lực nhiều tôi các nhân
mồ côi 19 hôi 14 đắp mả thiếu xanh
côi góp trong cứ đỗ lớn một bạn được từ có người nội làng
góp gạo 7 giúp vào 2 vốn 6 ý 18 mỗi 2 bà hơn 2 nồi trăm thêm 2 phần 44 hai thuốc của 4 công 5 thu nhiều 2 ngày áo tre mặt 3 cho 2 tiền 4 ghi góp 2 sức 4 vợ ứng sữa sôi các khách bánh sách quan lớn tích tự xây từng vui nhặt giọng tay chút đất bàn
gạo nuôi 3 vừa cà thùng hắn doanh sáng mang việt 5 nước 2 tám 3 lên củi từ dẻo đổ người được cội 3 chợ đầu ba muối nếp 5 dự thuốc dựng và 2 ai cứu 6 ngon giúp hội gà thổi mì 2 tấm 2 góp bao tẻ lứt thơm xuất trắng rang sống thái giống bài tình
nuôi bếp bò 3 hai 2 đồn 2 quân 2 chó 5 ăn 2 con 15 gà 4 heo 2 sông cá 4 tôm 6 hươu 3 dài và biển đang nhốt 3 tằm 3 đứa chúng trừ có dạy ốc phải bệnh đúc cấy 2 đắt dưỡng 4 chim dê ong 2 mẹ của thân tăng 2 xen lồng bộ cháu 2 lấy em được lợn 2 cây cần vợ trồng 2 ước dân hi mình mộng nhím nai ba 2 nhỏ sáu thối sang vũ nhau giấc gia 2 an
bán trú 14 người 11 vé 15 kem cho 5 hàng 24 vào sâm sang 5 rẻ 4 động 2 sạch trái 7 trứng căn thông quân dâm 2 ròng 5 tài 3 nhỏ tháo 7 tạo rau nền 3 thứ phá 6 sổ dăm chạy 6 chẳng lại 5 lẻ 21 điện 2 tống 2 thì dẫn 15 khắp xôi 5 tải 5 công 4 máy chỉ đảo 11 mười kháng bài nhà 5 bún chè tại anh bánh 3 ở 2 kính 2 trong rẫy ruộng bắt khống 2 đứa chiếu phôi kết 7 độ 2 con đấu 3 bạc trà chổi 2 thâu co phụ dữ em bảo thăm hoá 3 đất 3 món buôn 5 qua ra 4 hết 2 vốn 2 nước 2 văn cổ 2 cơn hét đúng chữ phân mua phải mì máu mổ thánh mía mong nhạc vì dưới sữa sung thịt tranh 2 giới rượu sản 2 khẩu miến lạp gạo chàm cá xe 2 vàng giá chác cầu nguyệt 2 sức mình rong đắt thân 2 giải được tín trực chuyên nguyên thành bưng hạ bình ngập ma lận gấp xăng hoa
dọn vệ 2 đồ 2 phòng 2 rác 4 người bùn 3 dẹp 5 bàn 3 nhà 2 hàng đường về cỏ đến tuyết sạch ra chỗ cơm đất đi vào hiện
phê duyệt 9 nuôi và chín lập rộn lấy buôn 4 trứng chuẩn 4 đậm sữa 4 thu bình 8 ở thử đòi vỉa nên để đặc thành trồng phán 2 đang đinh ngồi rang muối nhân
duyệt biên nghi diễu giữ qui 2 giai đề từng hoàng binh chi án phương y dự hồ xong danh kế xét kịch đội đơn
biên chế 13 giới 79 trung phòng 34 phủ 11 bản 24 phong căn phải bảo để được 2 mưu vượt tạm tranh hoà 5 cương 4 và kịch 2 tập 9 tổ mốc đội 2 gồm khai trái vừa tài khởi soạn 3 đạo 2 từ cầu giữ dịch 2 cung khảo tước sau moong cũng hoàng đồng vẫn tới lai độ 3 lãi 2 niên ải mậu phiên chép nhận thuỳ
đốc sở 11 công 17 xuất một 4 là phòng khẳng tịnh doanh 2 thúc 3 bị văn kĩ 2 người đoàn phá học 3 ban 2 thẩm 2 bày trung 2 bang các 2 bệnh 2 tập cảng hàng kinh 2 lẩu phạm trần chiến suất đoán lí phủ kiểm điều ngân tài cảnh khu chi cia đại quốc nhà dự đài nhân sáng hợp
thẳng thắn 9 thương 3 bờ vào 5 cánh nối hai nông để lên 2 triền dồn tắp người hất tới leo 3 đầu các kinh thế tay thừng địa ngoại gia trung mĩ giữa mệt quân kéo
muốn giữ mở rời 2 ta giết trình gì người 2 đi lùi thay gặp làm 4 bộ bỏ 3 có 2 tăng rau nở mua tuyển chứ hai chuyên được vậy phản bán che vợ da đăng ươm nước chính mỗi tậu nướng về
chân người 6 thực 3 run 4 bé trần 5 gà 3 cầu 3 tại 3 vào 3 trắng thích thành 6 đạp 2 bò tay 4 chị nước trong rơi lên 2 việt từ hoại miệng 3 đất 3 kẻo trái 2 họ lỡ chạy 2 mây 3 ở chất 2 dấn chống 2 nhang trung tập tui mà anh rồi trên dung 5 nhỏ trời 3 lí 2 giả núi 4 du bác gãy răng 2 khách 3 rời thật 3 đá tình 2 té thiếu xem ruộng vì chính đồi đê tường giò ga ái quê phương không 3 mày dài sút phải váy 2 vịt đèn tâm tướng giá như kinh sâu sóng móng rết nến cột đế cứng tơ tu yếu chuyền ướt nhân dép đi lấm 2 ren
giỏi thì thiếu quốc 4 là lí không của việc 2 giỏi 2 giang 2 nghề 3 toán 2 cả cuộc ngành hơn nhất tiếng quá chuyên văn võ cấp 3 nghiệp ngoại thật lắm về toàn môn
kèm đánh theo 3 toán cặp mưa rau 2 sinh bắp tuỳ lời 2 trách phong dấu phiên
chấm dứt 17 sao chẩm điểm 3 pha bi 2 lưng muối 2 chẻo thấp bài 5 thi 2 miếng thần công 2 phá 2 than phần lửng mút luận nước đứt thầu phạt giải tro mắm ngói đỏ hỏi nhỏ hết
cắp ô 2 vận cũng nách là dân vặt dữ 2 dây anh sách 2 tài 2 xe cắp
ô đi về quĩ tô 28 thanh môn 4 xi 2 nhiễm 15 ăn đen tài 3 loan 3 thước người cửa dôn danh chợ quan man rô tiền trong qui 2 trẻ liu
ghép cơ ảnh 3 mặt 2 căn thận 5 bộ chưa sáu từ 2 lại 3 hai dài gan 4 tạng 3 nuôi rồi còn lớp tế 2 phổi 2 tim 2 tuỷ da giác xương cây đôi hình chữ tóc nối mô cành
chữ đầu 2 tín 5 nguệch kí 21 bóng quốc 3 lỗi ngoẵng loại trên 3 để thập 8 nghị hi nôm 4 học tinh dí hán 2 chưa cho viết 3 a 2 hạ giúp thư 2 cái 2 bỏ son lúc áp nhưng kì lãnh một dân mờ ngôn người tân trồng có số thái in nổi đỏ hiếu nghĩa tâm việt đẹp to nho cổ tác vàng khắc nhẫn tình phạn trinh nhật
gượng gạo 2 dậy 4 cười ép gùng
hãy tìm tắt luôn 2 cùng 2 nhìn 2 kiên 2 dừng 2 đến 3 rủ dắt để nhớ thử cố tưởng giữ là cho tin bảo chọn sống lắng trở nói làm dành yêu gọi đọc xem coi chung tránh kiểm đi mở bắt biết ăn đừng sử báo liên chia hỏi uống đợi còn lưu mang tham nhanh chuẩn đảm tôn khoan tiếp
tìm về 3 lại 5 chủ 2 thấy 20 con 3 chỗ kiếm 21 nguồn được 5 đàn hướng các cha suốt mẹ 2 đường 2 ra 3 người 4 hài 2 vỏ tòi dấu việc 2 giải hiểu 6 đối kế nguyên tiếng mộ cách 5 căn 2 đến 2 giờ thuốc gặp đồng nhà mua tên vàng
núi tên sương tới vùi nhiều vẫn băng bà 3 cắm có 2 đỉnh chỉ 2 nghĩa vàng chí ngự sản ngủ lửa 6 thành 2 cao 2 phía 2 học bố thuộc đua thái nào bánh ngũ nhưng về hải khói kể than thiếu dưới trọc trạm mất leo sạt thuỵ cần xín quảng phan hòn sa này cốc
kẻo mai bị ngạt rơi cuối phật từ lỡ
cháu ngơ 2 mồ 4 bé 12 tắt ruột 2 nội 9 chăm phải chúng nhỏ 2 nên vào đã 2 sẽ sang biết gấp cầu ngoại 5 lạc quấn bật đôi hát nhớ thích bây nhân lại đống họ 2 chưa có 2 bà sống 2 bốc thiếu 2 quây 2 kiều thành 2 được 2 cháu ngoan 2 muôn từ về chị đi gái trai đích học vợ chồng con nuôi mình là bị dâu chắt phúc
ngơ ngác 3 làm
ngác chẳng hỏi trước
chẳng hiểu 2 ai 11 thấy 2 khác 3 còn 5 sai màng phải 2 bôi buồn xong biết 3 mấy 3 nhớ đòi lo may 2 hạn 3 bao 3 kịp dư những có qua thể được nên kém muốn thà ngờ đâu lẽ hề cần là dám nói đi làm
lên đường 21 đối trang 2 hai chuyến mọi với boong trụ 2 mỗi phải 2 cột đạn làm 2 thì 2 má 2 mộ 2 xin kể từ 2 tầng em cấp 2 trong 4 tới 8 án 9 phương 2 toà chỉ và lanh thổ toa là đỗ sau 2 mường rồi 4 bờ 7 đã từng mười kệ khỏi 2 như 3 cơn 2 ngôi 8 mã những thành 2 gác 3 nhanh 3 nóc gấp nhờ 2 bên 3 vùng 3 phòng vết vai được giường huyện chứng điện trời trên 3 nhận 2 động ghe khách phường 2 quận tiếng 9 máy 2 ở 2 đông xuống 2 núi toàn sàn 4 chỗ 3 tin nồng 2 nhựa mình xe 3 đỉnh 3 trán nhau 5 sáu 2 tấn mạnh náo đến 3 đội thêm sóng bài khi hà 2 bàn 2 ngân cao 4 bảy giữ phố 2 sài giành bốn liền trung nấm chín tại qui biên nậm gương ứng biến đồi sự con hồ tuyến 2 nghi lúc 2 bục 2 sân 3 mạng 3 chùa nắm giá 2 hoàng xanh điểm lớp 4 khôn men kế 2 đi tăng lên 2 luống mặt 2 ba nhu rung thân tường của bằng tận đồng tháp dốc lo làn sỏi mức
nhật bản 32 minh 2 dao có tân 8 rơi hàn thực kí 9 sau không định khang tảo 2 đầu chậm để dữ 2 tới nhãn lệ 3 huy 2 thì nhẫn trình báo oánh lệnh nhượng xanh hào quang 3 mĩ nguyễn 2 duy hạ 2 chia trường rước đoàn thông kiến liên mới phần bảng kịp
lãm ảnh 2 quốc tranh 3 kĩ trưng tại
viêng chăn 10
trao công đổi 29 kỉ 2 bằng 3 trả 5 tận 2 chứng 2 giải 12 tám cần cơ 2 học 3 cho 4 sổ quyết 6 tặng 6 truyền quân danh quà 3 bàn huân 2 lại văn tiền tay của
hàm phản trước yêu luông 2 răng 3 mặt 2 yên 3 choáng rồng 2 nâng cho cấp 2 đại 2 lượng 3 ý 2 thăng hàm ơn 2 sắc ham tân 2 ếch 2 chứa giáo 2 súc oan dưới trên hồ thuyên số tướng thiếu vụ thuận mã cá kiếm ninh nghi long
phản đối 18 hồi 7 tố ánh 16 ứng 14 cảm 4 chiếu 2 công 6 lưới bác 5 bội kháng 2 lực động 2 biện 2 vệ
xâm phạm 10 hại 11 nhập 7 khởi chiếm lấn 3 lăng
quần đảo 9 áo 17 chúng 12 thảo quật bên 4 xả tụ thể đùi vợt 4 ống mừng bà
đảo hoàng 6 trực 3 sơn 3 bảy song 3 bạch 5 chiếm 4 nợ 2 đánh qua 3 trá số giữ đã thủ phú 6 linh ngọc 4 tam kể vôi đá 3 thu lí 4 trường 4 gạc phù tắm với gốc nhổ cô 3 xa 2 thổ 2 vùng thái bằng bán ở triều 3 lộn 3 ca chính 7 hải là mạo có phía sẽ nhân 2 năm kéo công chẳng hàng thị lính nam 2 ô tầng lại cà bám vào ngược 2 chiều cồn quốc tiền sinh cát nổi điên chìm mắt khỉ hoang ngũ trưởng lớn síp người du quần bạn khán côn
hoàng sa 12 thành 6 thị 27 phúc 4 cờ quả mua su 5 hang cung 2 đế 3 đi mai 4 anh 13 thục lưu hôn 5 gia 8 phẫn lan 2 hoá khắc vụ khi hậu 2 ban trong 2 kim 4 người kinh trung 4 văn 8 công long 4 thuỷ nhỏ nghĩa 2 ân dũng vũ mạnh tùng 3 quốc 3 bảo 2 hải 3 trần yến 2 nguyễn tuấn 3 phi 2 li thu chị ngọc 3 sĩ hùng 2 rơ vân tân việt 2 sông linh diễm minh 4 cơ đan 2 giang 2 thanh 3 cô lâm 2 oanh 2 nam 2 xuân 2 phạm đức 2 đình tiến thế thuỳ 2 cùng tử 4 mười leo đạo 2 thái 2 thượng tộc triều liên hoa cầu diệu bào thân phủ ngân quân vĩ phương kiều lệ sơn dương vương hà thổ tinh hiệp cẩm thất
kiên quyết 7 định 4 cố 4 nhẫn 6 trì 7 giang 9 khẳng giám cường 2 cho cù giữ lau sô trung lê
mọi hành 5 hoạt người 13 công tình 2 lán việc hình chuyện tính 2 lời thành khoảng cám rào khiếu nhà 2 trường lĩnh lối nguyễn năm giá cách nguồn
sứ ấn quán 19 ai công diễn dưới đặc 6 chiều bày đến cùng không hàn nhấn mệnh 2 bộ khẳng na nhận bái chiến mĩ việt du văn thương
ấn độ 23 bản 3 đêm hoàng sau điển định 4 tượng 11 phẩm 2 triện tín 2 đền 2 ban sâu vàng hành nút chứng chỉ quyết kiếm đậm cá riêng
mong muốn 10 mua manh 7 được 3 ra mỏi 3 mọi khỏi các 2 chờ năm tỉnh con chết quí nhận 2 có tuyến xã nhà sớm 2 tăng cán bầu mặt mức văn nhóm lương hệ đợi 3
bay thẳng 7 quốc 4 nhân không 13 trực 2 được 2 huấn tuần bị 3 áp long 4 phun anh chở 3 tết thân đêm 3 trục do từ 3 màu 3 như 2 đặc khứ 2 cùng sơ và vòng 2 rợp về 2 thấp 2 cao 3 vừa lên 2 tan dã đưa nội 6 mọi thông cho hồi giả phát khắp mới 2 xử hạ 2 vinh qua 3 cấm cất chiếm chiến thai mái hỗn huỷ khu chuyến giờ giữa mất 2 tham mù nhật xin phải tàu xác văng hà điện phú su chỉ đến vào ra lượn bổng nhảy hơi biến trên thử trở an tới xa thương giải cứu của đầu phách
đưa gần kim cháu 2 đến 3 cho 2 hàng 3 đón 4 em ra 31 tin 4 vào 18 về 12 người 8 hối 5 đi 8 ông 4 ngay bốn giá 2 được 2 qui họ tang 3 điều hơn 2 chợ chứng tuyển lên 4 thoi chó vụ 4 thẳng nhau 2 thi 2 tới 2 hai trái văn năm lò công 2 ba trẻ 2 các 2 câu đủ bảng ta tiền xuống qua con 3 khách nạn bóng dâu đò võng mắt nước du đất việt thông đẩy bạn tay ma nhiều tàu nông sản tên vàng vợ anh hình tổng mình bệnh bé lọt nghị quân nội quan lịch trở thư hộ tỉ vấn tỉnh vũ ánh phương khỏi hết số sang kinh thời máy bà doanh cả đám tiễn
lừa từ đảo 31 trúng bán 4 đồng sang qua tình 2 gạt 2 kết bịp cái vì lấy dưới
lược toàn 4 bảo nước phát 3 tấp gương nhôm 2 về không giữa quốc 2 kinh dài lâu biển an
dương khai với của 2 hồng chủ một 2 cho 2 bao 2 gọi gây tứ thái 3 mười gãy mĩ tinh 2 phòng học 2 gia về tính 10 đám nói hôm được thắp reo những 2 năm sau cán có vì hải gặp cân tập thu tàu 2 đơn lịch 5 người 2 tổ tắc thượng 2 công quê cũng nhập văn 5 phí hoàng 2 đông 2 ngọc thành còn ôm đức 2 tạ ngô bảo phạm 2 thị 5 hạnh thuý nguyễn 2 bứt hưng hạ mùi minh 2 đêm an quang 2 phan phất khen cầm xỉ vật thế gian cực khí kinh buồm nội quá đình xuân lễ trung số mênh
nhóm nghị dễ 2 bếp 2 đối 4 bạn 4 đạo rửa thợ 2 hiếm trò vũ 5 cực kĩ 3 cổ pha này 4 máu 3 nữ 2 hai thiện 2 nghiên 2 nhiệm cuối ba nhạc chuyên 4 phát lửa 3 đứng phóng thường thực nợ mới công cưỡng thanh 5 làm hoạt là người 2 kín luật tác tin chung từ cướp lừa 2 con cựu buôn tội 2 đá côn bảo tụ leo lính bị 2 giang lợi phản nổi ngân cán nhập học tín 2 họp tuổi trẻ tránh sinh tự nguyễn phân tạ hoạ nam
đàm với 5 hẹp mở phán 34 mất bích về 3 hà lan và tiếu 2 được thường 2 hai 3 bàn tham khoa trực 2 cấp 2 lãnh lính nối thị 5 thuận hữu văn đại đạo thoại luận vĩnh hùng
hạ viện 7 tầng 26 thiết lập lên nhiều nhiệt 8 cánh 16 nhựa du 3 long 12 mỡ người đàm vi 2 hàn đo 2 giải nêu bắt xuống 2 uy thuỷ 4 lưu 6 khoe gục 3 sốt 4 này ao lào 2 con án vịnh nắng bút 2 sĩ đồn hạ sát 2 thấp 2 hành nhảy lãi 2 đình hoà 2 phan bá châu lê 2 phúc giá 3 thế thảo bệ bậc cấp 2 chí đẳng hoả huyền lệnh màn 2 mình ngục nghị quyết sinh thể thổ tiện toạ trại tần tuần vũ đường 2 huyết lang áp nhục giới khắc chuẩn điểm lợi vợ trẻ dã
hà nội 71 tĩnh 14 giang 14 trung 2 các mèo lặng lan 9 đông 6 hơi 2 rượu 2 mất nam 10 mòn thị 14 mã 2 xa có đê công kể cho tiên 2 thanh giảng phượng mi 2 trang 3 quan phúc bắc 3 ở hoài nguyễn 4 nguỵ quảng 2 phương 2 gia vi mạnh lê 4 minh 2 lương sĩ vũ 2 văn 3 trần đinh và ngô anh 2 chú phan triệu tiện khẩu nhì khắc thành bá cớ lạm linh vân châu huy 2 hải đức sách khê cầu bầu lầm tu thu khoa duy tây nhi uyên ngọc quang thủ
đăng cai 4 kí 72 kiểm 10 tin 3 khoa 8 cầu bất kê 2 ảnh 2 tải 7 bộ sửu quang 6 bài 2 loạt nguyên trên 5 các vũ doanh bình ninh phùng hải đỗ cụ huỳnh chung lung vinh khôi kiên tác nhập 2 đàn lên đối thông phát hoả tâm tuyển báo bạ
cai lễ hà 2 lại sương nghiện 10 hội đẩy xác thầu 2 giải lai sông vẫn bắc lậy 3 đồng quản trị sữa thuốc ngục
ước liên 2 hà tính 8 mời an lao vọng luật lệ thấy gì 2 chừng mơ 7 nay cốt thoả tăng nói thi ao 2 hồ quốc 3 trầm có chi lễ giản làng
séc gom ca cổ cộng đón
gom quần của rơm lại 2 thưa hoá hàng 2 tiền 2 góp 3 tăng rác 2 áo nhặt đất mua vàng củi đủ xác cổ dân vốn đồ
ấm gửi 2 đất cúng 3 cổ tác rồi hít lòng 4 mì mở cho 4 lên 3 trà 3 áp 4 rạn hướng chỉ rượu bụng 2 lùi uống tránh nóng dần yên mái tình 2 được tiếng đầu tặng công và tạm ức 2 thuốc đêm no chén 2 đun cật tai hơn cơ
tiệc chiêu 2 tùng 2 trà 2 nho liên tất mừng hải
chiêu đãi 3 lừa 3 trò 4 của nhiều thức 2 bài 2 gọi 2 mộ sinh thương hàng hồn độc dụ 2 thị dân quân binh tài cáo hiền
hàn quốc 29 trong hơi băn trở giải công tiếng bậc thợ chế ngã gắn 4 mặc 2 hàn huyên 2 kì ẩu quang 2 nga ốp bừng lâm the xì đới điện sĩ bột giang xẻng lương vi thử
mời của 2 bát làm 3 pháp khách 6 quan nâng chào 3 già gia du tháng quí li thầy thư dự 2 đồng chuyên tới ghi bà các 2 cả câu chắp mọc hãng gọi trầu cưới gồm họp
sân bay 28 vận 5 bóng 2 từ chơi 5 lấy khấu 12 hàng 3 lạch hay tập 2 thiên 2 bảo nhà 3 chuẩn bãi đầy thượng 3 trong trường 2 của ga cỏ 6 khách 2 ghi mĩ xem đình rơi thì hoàng bình
bắt đầu 20 cá 4 quả 10 tạm 10 giữ 18 tội 2 chuyển cóc 11 đối 4 nóng 2 tên 2 cựu thêm người 3 nghi 3 tay 9 buộc 8 trái 2 nhắn gặp 3 quì nhiều nhóm 5 trẻ cào bước nạt 3 hái hến sâu dẫn 2 rượu bất vì 2 khẩn 5 bị 2 khám hết sao tốp công ở 2 vụ can cướp 2 sau 2 tại 2 tướng khi 2 nguồn 3 xa 2 chước 2 chặn hung chính xe 2 lệnh ốc nguyện mặt trộm 2 kẻ phùng thi bớ kịp sóng nhịp bệnh chuyện mắt mạch được giam bẻ thăm chẹt đáy lỗi bóng 2 bài 2 đền bí ép nét cầu mồi vợ con cặp hải thuỷ
chuyến công 4 thăm 16 bay 29 đi 9 đò 2 du 4 xe 5 biển 2 hàng 5 tàu 6 tập làm 2 mỗi phải đủ kéo dịp 2 hải tham phà hành ra về trải này thám từ
thập kỉ 6 chia phương 2 đỏ 7 chứng 2 chỉnh niên 2 phải lục tự
vọng tạo ra kết ươm thái sắp cao cả của do không xây về 2 cổ 3 bắn mưa có 3 quá vào 2 ngôi thoát mạo nghỉ giải kính lớn cử nâng hay kém tương cùng cảnh phu rằng sẽ mới tìm trong cho được mong các
tạo xung cảnh điều 6 cán 3 sinh 4 thu giả không 2 tốt 4 có khuôn hẹn trinh quân cung thao từ 3 năm mang phân pin ban phải 2 kĩ 2 vi cánh ra 7 việc 2 vào thành giúp và nguồn 3 nghề 3 miễn 2 sau 2 trẻ 2 nhưng đã để bộ lại 3 cảm hợp khoa mở phát kí giảng lái 2 kiến sĩ bài khí được sát thuận 2 diễn giáo 2 với chi chỉ chiếm máy 5 dư ảnh bước chung đất 2 đề 2 chuyển giống 2 hình hút chế con lập lò cho hài của dựng nhiều hành nhân 2 tán thói cớ công vĩnh viết phạm nạc bồi liên chuyên đại thạc trình bóng bác quốc hoá
xung lực phong 4 kích 5 yếu 3 đột 11 quanh
bền chặt 5 vững 18 giá chứ bỉ 2 màu 2 theo đã và lâu chí đẹp gan lòng dai bồng sức
chặt từ chẽ 17 nhập bỏ 2 dư chém 6 gốc khoanh kiểm tay 3 tiêu khi lá đối mạng trâu qui cần cây 2 gắn chất cục hầu cà quản tiền chân phá 3 đứt hạ trộm khúc tre thịt dừa khách
vạn lưu phúc 4 biến lượt 2 ngày tờ nhảy dân 3 người 7 con phật dặm chợ héc thọ năm trang 2 chài 2 kĩ đò ninh nguyễn sơ thái quan trưởng
dưới hàng 2 tầng tấm lớp 3 mười 8 sụt ánh 9 sự 8 không 2 ga đống 2 tán 3 mức 4 hầm 4 thuyền năm 3 gạch đáy 5 phù gầm 4 khiến xương gốc 5 giếng ba 4 vật triều 2 thời 4 cát niên nền mọi hai 2 bàn 2 mưa 5 những lòng 6 rặng ban tổ kể lập một 3 khung đất 2 sân hình 2 bầu bóng ao chân 3 sông nắng 2 suối kênh cái 2 mảng mái 3 khóc giá 2 ngưỡng 2 sức trời 2 đây đó nước dạng tay góc 2 biển lưng áp thị âm chuẩn đại quyền da các trung vỏ nhiều trướng lá tên tác cơ thấp
cây cổ 5 số 27 tre 2 cầu 10 khoét khế cối 4 trẻ 2 đào 2 xăng 7 họ trồng 9 giổi dược 3 mắc mười từng ăn 5 lúa 2 say gấp xanh 7 to kỉ giống 3 đàn 3 cột 2 xáo trường cảnh 4 lưỡi không 2 và 2 bút 3 rừng 2 uống con 2 bẹo trái 2 gạo 2 cau 2 hữu đoàn sồi cũng rỉ chia ở bản 2 bật che chín chè 2 lễ bị gây phạt thuốc 2 gãy gốc hàng làm quí nhãn nhảy rì nhập tiêm thanh cầy thông bàng đa phượng vàng công ngô cà nêu mai quất viết hài đinh bụi gỗ súng nhang bưởi sầu mía nước lương đại đời đổ bóng lim keo cao sắn chuối rau di nến thánh tiêu vợt bạch chủ si sa cọ cơm kéo gậy nấm quế kim đước cho hoa ngã
thụ đội lí 3 toàn rơi bật hưởng 5 bài nhiên kiếm án 2 rượu được rau lập tiềm trái vốn cuộc văn không
đội danh 2 nhân 5 biên 12 trên 3 mũ 11 đã 2 rà trưởng 18 giới qui 4 nhóm kĩ 2 nhạc tiêm chung 2 cảnh 6 mưa tìm 3 tình 2 một 3 chính được nào 2 giá 4 sư lên 3 tuyển 31 cứu 7 quân 4 và 2 đừng giúp 5 chẳng đầu 3 khách 9 bóng 19 nhưng phải trẻ 2 sẽ nhất xếp dệt đặt dẫn hình 14 đồng thợ 2 cũ 2 hơn hoàng mạng dầm 2 khăn 3 nổ quản 3 hai công 3 cụ tiểu phương ngũ 19 có 2 bỏ tàu 2 vẫn 2 gắn sang yên tiêu vừa dân 4 nguyên bị bảo 2 phản kèn 2 lốt 3 trao nhà 2 áo 2 coi chủ 5 ngồi chót chuẩn đặc 2 văn 2 đi canh chống kể bạn 2 viên 2 cúi giành du 2 thi 3 tiễn báo đóng xuống hành sẵn đưa múa trinh tấn kiên ngã nam phẫu thái 2 thường tức về ở mĩ bơi 2 chùa lê lừu giữ phần vô vốn 2 phó nón nắng sổ nghiệp thanh xung thiếu bay đua y cờ cổ đá bom thuyền mồ ơn thông biệt biển
quân đội 36 trong 2 đồng diễn nhân 14 y 15 khu 13 năm 2 sự 52 tự 5 thả luyện 2 trấn giờ đoàn 4 nhiều chính 3 phục 2 của từ còn tiếp đưa thần rồi ủng ba 2 lực 2 ra tóc bộ vị làm 2 gặp tại đen trắng mười chương thăm dân 5 chỉ cảng thù lục dụng 4 thực gọi chúc ấn hàm 8 uỷ 2 tình 4 binh 2 đứng số 3 một chủ 3 trang tăng 2 tổng thường 2 và 2 chiến phía chặn phối ở hải bàn giữa hồng tập được thúc cảnh hành lá may dẹp đạt nảy phóng khỏi huấn dung vương cuộc chủng tụt tuyên hoàng 2 võ 2 bà sơn 2 vũ 2 phạm đào trương đánh thay huỳnh lê mỗi đầu thu mĩ 2 du nhạc đến việt vùng công kì
bồng súng 3 trẻ bềnh 2 bột sơn bế lai 2 con
súng chào kíp bắn 2 tự 4 hơi ngắn 2 ở lạ hai trường 2 gỡ cũ chè đến nghiêm quân 2 đạn 3 cảnh thể thuốc lạc bị mất khi máy rau
rền vang
vang từ dậy lên 3 vọng 3 lợn dội cả xa điện bộ khẩu chiến danh quảng đinh tên quốc măng
thăng long 12 của cấp 3 bắn gọi tiến bằng 2 trầm 2 từ giáng múc quân 2 hàm hạng và
nhi thủ li 2 trung 3 dịp của tách làm đứng giới khoa được dưới đàm viết ngô bùi 2 đồng 3 bị vĩnh
đô vẫy la 16 dựng thị 46 viêng 2 tầm từ 2 phú vừa vật 2 kể rợp nâng khói huế 2 áp xưa tìm phe trời cử 3 thuỵ việt lương 2 nguyễn 2 vạn đốc 3 nghệ hộ 2 thành đầu con thống ngự
vẫy cờ 5 khăn vùng tay
thiều hai cuốn lục 2 lão ở bội
trang nghiêm 4 thiết 5 phú nhân 4 trọng 3 giữ mạng 5 đeo bị 15 tuyên hoàng 3 chiếm 2 nghi bán cá 2 trải 2 được 2 quê 3 là quận sách 2 sức 3 giáo 2 trại 3 mở thư đặt trường 3 nơi ven mọc thâu ra việt phục 8 dựng tả giấy 3 với cho sao liệt 2 đỗ 2 đứng trí 3 cuối hàng báo năm bà của kiểm thông tuyển sinh mới 2 huyện đang lên 2 xe đô 2 viết 2 hoá thành 2 hành khẳng năng để bịt ninh phải nhận cầu tái tân mai từ nhã áp thị đào phí anh 2 nguyễn huỳnh nhung cúi phan hạ đậm
nghi lễ 4 lộc 2 trượng phạm 21 can 5 báo 2 ma tàn thuộc do thức 4 ngờ 7 ngút 5 sơn 2 vấn 8 với thông sì tập bùi ngô nhà án nhau
đón khách 16 các nuôi hội những tàu 2 trung 2 dòng 2 trả 2 học 5 lễ lấy bà hổ 2 nhận 7 mã tết 4 công 2 xuân 2 nắng 2 ánh năm 3 trăng tiếp 6 đoàn 2 hàng 3 đàn ở khu cơn vụ tuần nhà quyết người 2 phi chồng sóng 2 mái bằng 2 bạn 2 chào con trẻ đầu bình đợi giao dâu du mừng xe lượt đọc về ngày bầu thủ gió xem chuyến 2 mùa bão lõng hơn giáng ông sinh sao
khách kết đến 4 bày toàn tham 5 chạy 2 lạ 4 viếng giường 3 nườm ngơ hàng 30 xếp 2 miền 2 lấy lại phải 3 mở bằng phương 6 ngồi giữ quốc 7 quán nga 3 vật xôi bị không lên 3 sạn 11 tây 3 ngày leo giữa vô quen 3 người 2 chê vẫn lật 3 bỏng thống 2 hoảng chen đầu keo thập 2 là 2 anh du 11 về 2 thích ngoại dồn xa 2 nước 3 trẻ 2 có 2 đi hành 3 chần quan 6 cảm cho thưởng sử sai xe liên làm 2 cố chủ ngủ dừng ở dịp mang nhà 2 li ăn chơi bách lỡ hãng tắm quá sút và lưu 2 chờ chuyển từ mặc địa ghi thua nhất ghé hạ 2 kẹt bức tàu câu mời 2 thực khách khứa năng được 2 đặt tỏ mê 2 khóc xông mất an mua đường ngậm nam thăm sang chở thuỵ tại chỉ hàn 2 vũ ấn tới mùa già trúng nguyễn trung trải
bước vào 19 đều ra 6 xuống 3 đầu 9 khi ngoặt 4 qua 5 chân 6 thêm nữa ở 2 một thay trên chậm sang 4 đi 5 tháo tiến 5 đột 2 lên 3 trước đệm nhảy 2 tiếp đường sóng tới chuyển 2 lùi thụt đà phát vội quan cuối khởi cần
hẹp rồi kết khiến 2 rừng trời tăng mảng con thêm do trung dân hòi nhất hầu lượng bao động van hơn
rộng theo từ giao điều chuyên gấp tình hợp 2 cơ 2 thêm ra diện 3 chưa rãi 3 sẽ cửa đối 3 tập quan vụ 2 ông lớn 2 liên người áo ở 2 mở khắp trên 2 lan 2 dịch đà điển với vòng đường
kịch bản 8 xảy gia 2 khung liệt 2 tính 3 sáng tiết được sống rối khôi ngành phía u trần
phấn đấu 5 khởi 6 trắng 2 ấm chí chấn thi
kim ngạch 8 mũi phát loại 8 liên 5 thị 3 sách 2 thành 3 thêu vô 2 đồng 3 ngưu 2 phượng 2 sơn 3 ra dừng nhẹ đã hợp cương 2 tiêm 2 chỉ kim 2 khí long hoàn chi thư sóc tuyến bôi đoán động lụa bảng xuyến khánh yến tuyền ngân ngọc 2 khuê dung 2 thắm lan anh 2 cúc oanh thoa 2 hoa khôi loan đông sang
thương mại 68 vong 9 người 4 khi 2 dành gãy tiếc 6 binh 12 còn lượng 11 chợ 2 lái 10 hiệu 11 lên tài 2 khởi bỏ tích 11 gửi nhiều chăm nặng 5 nhất tâm 3 trắng con yêu 2 nhau với biết rộng cảng 3 tật 2 thu ép vào hồ 2 không 2 đầu 2 cổ cô các lấy hoài sọ 3 chết cơ ta để sáu cho đóng là lòng thay than bảo ở 3 tiên u chiến trận bày của 2 thợ 2 hiệp hai mỏi tới bao nhân 2 gia 2 thừa thân vợ tín trong tư vùng được tập sang kinh lương khóc lí gầm uỷ nhẹ thành chân phẩm 2 tổn vụ
mại song 2 ra kẹp thường xung sau kiểu điện 10 thặng 2 tự 4 viện bán hoá vụ bớt là tài đánh với 2 xuất biên áp bề giữa bị hoàn rầm đàn không trong tăng thất thế toàn mĩ dâm 2
la mĩ 4 hét 2 tự chỉ hoá hoà nhưng phù của môn chuyển kiều hành lộ loài liệt 3 pán gừng lay 2 hội biểu lối hán 2 bàn phối địa xin xác thị phú vang vật rộng thăng ma khăm
mĩ trong 2 mất lí phẩm 8 áp khép mạnh phát thuận 4 mà bãi bỏ tăng giục cho thuật 3 dự nghiệp góp thông 4 lệ 2 viết công đình 6 song trao 2 a nghệ 4 nói 2 tổng nới qua chìm dỡ phình dân gửi dũng hội trở châu và 2 lộc chui 2 viện 2 gốc sơn thì vượt khai hạnh đức 2 quốc phụng phước nhân với ở hưng 2 linh 2 chu cẩm bán uyên duyên 2 hậu dung 2 cao hoài hoà trinh nương tho huyền mãn
bưởi chanh phúc 2 đoan 2 nghi da 3 vàng dĩa xâu công ở hồng 2 hoàng năm diễn 2 tân
chanh leo 2 không thêm hay ớt xua xoài dây 2 tha chua muối tươi sả đào
nho lê hoàn nhỏ 2 quế 2 xưa quan nhe táo cường vượng
lê của quí 2 thị 39 hồng 5 văn 14 lai lợi 4 tuấn 4 thánh vốn uy hoàn khắc ngô vĩnh quách trung 3 hoàng bá 5 nguyên phước bảo doãn sĩ chí thành 2 đăng 2 huyền xuân 3 hoài 2 niê hữu 4 anh 2 đôn nhật 2 đức 4 đình 3 tú tường gia 2 minh 6 hà thảo việt duy huy công 3 kiến đắc quang 3 viết quỳnh thuý 2 ngọc 4 tùng phong hương hùng trần lộc luận mạnh thanh 2 diệu vũ nhựt quyết khánh phương tuyết quốc thê duẩn
dục du túi và 11 đề đại 2 nghề 3 tại cho trẻ 3 gia 2 kĩ 2 thể 5 dụng 2 nghệ đều thuộc tuyển chiến truyền 2 quan ra nơi thì của cao mang phổ 2 mầm 2 vọng tốc tính đức thúc năng đạo chính 2 công quốc 3 pháp giới tiểu thường thế con hoà số toàn học tư nhân ý địa trung sức cảm lịch
tầm quan 3 nhìn 8 thấp 2 xa mắt soát cao thành hợp kiểm ngư với 2 tã cỡ bóp tháng chiều ngắn hai phan
bình ổn 15 trên 3 dương 20 luận 15 định 10 ở 3 là 2 chưa yên 9 thay chữa 4 an 9 quân 14 dân 7 minh 7 liêu 2 hưng 2 xấp đông thường 10 phủ phước 9 di thuận 8 hai đến tính gậy ga 2 đẳng 9 tân 5 thế 2 trà ngô làm khai 2 thành ra cả lập phục 4 tĩnh 7 mỗi 3 tì 2 hoa 2 đặng 2 phân lắm 2 đã người eo một mới phẩm 2 khăm tuổi tôn và 2 cao của 2 đêm trước hữu 2 được 3 vì 2 có lúa giữ 3 đón 2 chọn 2 không chung mong 2 giảng 2 năm nghỉ nguyên 3 những thanh thấm tình từ chủ trân nhưỡng 3 y 2 cùng về quảng hợp 2 chánh 4 đoàn ba bình đại 2 quang trần lê nội nước 2 châu 2 kể vĩnh thiên đinh việt bà bùi hàng nguyễn võ hoàng công phong 2 thạnh xăng sữa diện dị phương thản lặng vôi điện gia nghị xét ắc trị xịt thơ hành trưng lưu chứa bịch tâm thở đựng lục gốm phun quyền địa lợi liên thịnh cho lâu trung bền độc
tranh chấp 25 với 7 chuẩn giữa thủ 3 cãi 10 giằng ở luận 10 nhau 2 cơ khốc 2 chứ ác 6 khúc 2 cướp bom đông 4 thuỷ song giành 5 đòi tài 3 còn 2 đai sơn 3 chép lụa 2 giải 3 lụp khoa phải phòng 4 chống 3 khai rạng hiện nhân 2 biếm qui tụng 2 nước 2 phản 2 bảo mở bước lành 2 chiến 2 đã bởi chưa giấy tháng gặp treo của yếu chấm đảng đăng lạnh 2 mềm quốc 3 nhỏ được tại trích cử 2 ngôi cho sông toàn không gay công 2 cao thương 2 thế nga biên việt du vùng cách chính vũ ngăn
chấp bằng 3 hành 38 nhận 16 di ranh 2 thì thuận 9 mạng phù dạy tay ngân chất biên chỉ 2 ao tình mảnh lời kêu dân đất 2 địa lãnh thừa người nguy nhiếp chính pháp vá nê niệm nhặt bút kích chới đơn
biện pháp 40 lâm hộ 3 luận 2 rằng của minh chứng 2 bạch lí xã
trên cơ 6 đoạn 2 boong 2 đảo 5 vùng 4 sông 17 thao nóc 2 đỉnh 4 cao 11 xe 3 đường 7 gác điện bãi gót biển 13 nền 6 quốc 4 cổng 4 bờ 4 bức địa 6 bầu 2 mạng 12 chưa 2 đồng ban 2 không 2 xin trán luật phố 4 thị đất 4 cù giấy 6 kênh mọi 2 sân 10 đèo 4 vịnh 2 các 4 bến 3 chuẩn máy 3 màn quan ba 2 chín 3 rẫy thuyền núi 3 tháp giã hai 4 diện tạp 2 đứt đầm thương tay 3 thửa phá 3 bàn 5 bảng 3 hồ 2 những mặt 3 trường sàn 2 vách 2 mây điểm thế 3 con chợ ghe cây sườn số trăm đầu 3 lớp xác chiếu gánh vai nguyên của và một 3 người giường tuyến trang 3 chiếc tuần cả 2 phương bảy 2 tinh nhà dòng 2 cương toàn bia bệnh biểu đôi hợp diễn đồi 2 cầu 2 tờ báo ứng nương nhao năm nhãn 2 triền từng trục tổng vỏ lửa chặng khán mười 2 lừa kết bục lưng nhiều
nhắc lại 14 câu con tìm phương nhở 8 chủ 2 người 2 ông tiêm thêm kẻo bổ đến 5 thận bà những nhiễu về đồng nhau phút phật nợ các che kĩ
đầy đủ 27 một 2 ắp 4 chín gỗ hai 2 gốm tiền tháng 2 hiểm hoa đồng bồ mâm gầm hàng luống áo vỉa ba khoang khách nước 3 san mãn dành nghĩa hành đặn tràn rẫy hứa thách hấp cảm 2 ấn ý màu tự khó biến kịch năm tớ hơi bụng bất nắng gió tiềm mơ thuyết rác máu chông bản tâm sức nhựa sao tính nghị kinh mê trách vẻ bụi gian nhiệt nguy vơi kiêu thử xúc
sa và mổ lưới 4 lầy mạc 2 kì pa 3 đéc 3 tế thải 10 sức cạn rinh huỳnh 2 trộn vào sút 2 trường trong tuyển vẳn 2 giảm ra bồi xanh mỗi những ngã 2 hoa nhân lớn 2 ri nga đinh văn thị trần phượng lim then hình kể tàu thầy kê chĩnh
khảo sát 11 chính 2 thí 2 cổ 8 bằng nhận gồm hoa công nghiệm biên chung khao phiên mười trao do gật
vô giá 4 tình 2 tội 5 hiệu 5 điều 2 lí 3 gia 3 hồn số tư 4 âm cảm 2 cùng 3 băng địch 28 danh 4 cớ tri lăng tuyến sinh 2 hạn tính lê vàn căn trách chủ nhị trùng đơn
trùm và người nhâm xuống các tám thủ bản ngoại điều
lưới điện 2 chắn buôn quốc 2 cố lặn trong 2 sóng trống nhà ép đốt tản lồng thưa cảm cơ đồng tê tàng thuê đường khép truyền ngắn nhân ước sau
chung thanh cư 35 sức 4 một 5 là thân 9 thẩm 2 chống vài không 2 phản thủ kết 27 nỗi tay 18 phân hay thuỷ 3 hợp chung 5 nhau 3 kê cuộc 2 khá của 5 như vô trong 3 xem đã nồi về hoà ấm mỗi gốc nhấn trên ai nêu sống 4 qui 3 quan đảng lí chí khảo 3 với 2 gọi chỉ ở trần lại phàn phất thượng tình cục cho vốn đụng quanh lòng đường nhà chạ trường thế độ đúc chi bữa giá toàn lưng chăn phòng nguồn niềm khối
toán mã vận dạy tham vứt bảo nhà 3 giảm đồng nhờ không 2 đơn 2 sổ số nợ chế cánh nan học 2 nhiều nhận thu 2 độc chi chuyền các rụt chăm quản dũng bằng 2 cấp đường nhân 2 rác cáo phát trưởng 2 giỏi chỉ dự nhau khó 2 mù mô trong thủ sai 2 tài thiên kĩ trường quốc chị nguyễn ngân đám
mã phản 2 độc 8 văn 3 tấu lúc xác 4 giảm tăng nằm vạch số 6 thật loạn phải ra nặng trống não hàng 2 từ hoá 2 sắp pí 2 châu đổi lực giá phân khiến bí 2 và khách ngành mây bớt hộp đẹp người thị về vĩnh cha huỳnh mã pì phố gen thương
xuyên biên 7 tạc 8 thăm có trưa 2 quốc 4 bị đêm 6 lễ tết 2 biển rừng mất trao cắt thủng tâm suốt 3 rửa thì sông ứng vân mẹ cùng phá việt
phó khói tư 2 máy giáo 3 áp chủ 7 phòng hiệu 2 cục 2 tội ép giám 5 bàng cụ thị 2 không siêu sự với 2 và bão thủ 2 mặc hạt thiên đức ban trưởng
khói mù 2 đen 4 độc 3 bà đỏ xe 3 tự nghi 2 thuốc tổ hương 4 bụi 4 bếp 2 nhè cay là lam nhang leo bắn mịt bốc 2 còn bốn may nấm nhem lọc ống kêu
mù và 3 mịt 3 dày 4 sáng ai sương 2 cang 7 trời 2 nhẹ màu chữ quáng 4 trưa bao hà các che loà trẻ mờ bẩm còn không
thuế quan 7 bảo 2 rút điện bổ tràn thu 7 giá 5 tỉnh sau khoán 2 cam luỹ dễ và chống 2 đối 3 chúng về biên thay ở tối khoanh thân hai 2 hàng lĩnh áp thép mới hướng gỗ cho theo liên bị nhôm nhóm để thẩm bất trốn trong cài nhắc cao suất
ta thường làm 2 tiếp mới 2 sụt nên vẫn vờ biết vay giống lúa 2 chen lũ theo đậu thay nạp không 2 vác tin 2 giật vào vừa đi 2 còn thì có 2 gạo mua hái về dạy họp khất đề tại hiểu được thanh mô vốn càng phải 2 vì oa hát cơ nói từ cần đã sẽ đang pư
ví hiệp như 3 điện 2 có von 4 còn giặm 3 trả bệnh
hiệp hội 12 định 16 đồng 4 than phụ 9 đang long làng thành hai 3 ba giải các thương 2 một 2 tổng hiểm liên phút lê đem hoà thầy phạm lương lực thanh quốc
bó lúa tay 3 với 4 mười hoa 5 xác đuốc 2 máu 2 hơn củi 2 vết hẹp 3 buộc sát gối bột rau phố chặt vỉa xôi chân thân lâu mật
riêng thì 2 quốc quay lẻ ùn không qua ri chỉ dây tặng cao các ngoài một 3 ở công bà của tấn tiểu hai 2 lễ biệt làn rớt đặng tư 2 cho
dễ gãy bị 5 cháy 4 thấy 3 bóp cáu làm 3 thương 2 hao hiểu 5 khiến 2 dãi 3 tủi chịu 2 say tiếp 2 tìm 2 trở 2 gặp kiệt nhồi dàng 4 tổn 2 gây gần mến tính dùng nhớ vỡ mắc lây 2 dẫn 2 tin nhận xảy hơn sợ ăn bắt trúng rơi nổi 2 sinh có nhầm đi như uống tiêu đoán nhìn ngủ bề thường thở dụ chế
gãy chụm xương 6 sáu ngổn chuỗi 2 cánh 2 chân 4 tay 3 giá cô gậy cành 2 sừng đổ gánh đùi sườn cột đôi lan cầu gọn răng gập khúc cổ ngang
chụm lại 2 đầu
quĩ dự 2 giúp trường hoàn tiền bình 3 hỗ 3 tương bù 2 phòng 2 bảo 5 khuyến đạo 3 hợp vì mổ lương lãnh ba nghĩa cho đất 2 và xây gây kí độc mái đầu ngày nhẹ lớn tín sáng trống trần học tiếp từ
sẻ dữ 2 kinh 2 nguồn 2 chứng ảnh thấu chia 3 yêu làm trong chóng thành thông 3 bài tin mất 2 cho với 2 mẫu khó rằng trên niềm nỗi về bảy
dữ liệu 67 mắc dội 9 vồ trước năm cuốn tấn tợn dằn kiện đòn tướng lành với
liệu khí quốc 5 liên của 2 trích chống cá 9 giữa không bác rắn bị 2 khuôn thị xây 2 cam nhích máy nuôi chiếm đầu 2 dẫn ở hoá ban dễ có 2 để khổng quan 2 may toàn ghi dày lanh ngoại tê hỗn song về 3 số 3 đào hư lưu điều chưa giả mật 2 khách 2 và 4 lịch nổ 5 cơ nhạy phát 3 kĩ đất 2 cước quấn tuyên dân 2 quí đặc kết 2 nhập khan cạn pháp 2 dữ nguyên nhiên vật tư phế liệt lo đòi nước nhu trong việc 2 tái vốn pin thế lớn cho dùng mở người kinh chuyên y
khí tượng 16 điện 2 hậu 17 tài 5 chém hạng lô ăn mê đốt 4 phủ có bị 2 lạnh 7 nhất sáng dưới thiêng từ thuyền nhà 2 các cho chạm là ở 3 thân quân 3 thế 2 chế vật 2 hữu thô trang lễ than khí 3 trong 2 tìm với hành xấu dầu 2 mất thải 4 tinh chí hào khỉ kim điều tiền cổ mới phấn của thường tự tuần hà xe xếp dệt quyển quốc quản đông độc nguy hạt
tượng thuỷ 7 truy 6 do khai 3 đòi buôn vận bị 3 cầm 4 mua 2 vướng nghịch trời đất vị lợi 2 cho nhà hàn chú mượn ngày thụ 2 hai có 3 đã 3 tàng dán tại vẫn điều được 2 thanh trước hoạt ở đầu người 3 cướp môi mù sâu lớn suốt dự hoà tan cảnh 2 lạ 2 cá hiện khí miễn nhắc mạnh 2 tự 2 trả khắc gỗ đài vượt cảm hoang chính 2 nghi tình xấu liên hưởng ưu gây trên này hình nộp phạm 2 lừa áp yếu là thường khác thời mạng sạt sụt đốt cực thiên nghệ nhân
thuỷ văn 9 sản 20 tê lực 3 điện 18 lợi 7 tinh 6 tôn phương mặc nguyên 3 quân nội 3 kích trầm chung thủ 4 tàu 2 chim che ở con và khoá hương phạm cơ đang tiên vân bá đỗ bảo đậu hữu
mê công 5 nhất mẩn 4 tan cà chiếc kông 3 cờ tín 4 chữ bóng tuồng linh 2 nấu đã đi nước cây đứng trên gây mải hoặc 3 miếng toán hồi tít hồn sâu bất
hoàn tất 15 thiện 27 tiền 5 lương 3 trả 7 thuế 6 thành 45 lại 3 kiếm 5 cảnh 22 tám đòn toàn 28 trên 2 lưu vé địa chỉnh 4 vũ 4 lê tá chị ăn tình bà dâu đồng cầu công hảo hồn khố mĩ nguyên 2 phí tác tục vốn cốt
tất đàm 2 cả 10 phân toán bật 3 niên 2 thảy trước thủ 3 trong 2 tả yếu hậu hồ việc các công quá thương
ủng hộ 24
thái lan 26 bình 24 chuối cười nhà độ 4 quật nguyên 12 trắng dưới gắn chỉ an mỏng 3 trí chồng đồng quá miếng dân lát hoà 3 ở 2 quê lão tổ tông sơn 5 minh thịt thị 4 khởi 2 khu chuyển hệ rồi của thuỵ 2 hà 2 thái thanh khả thuỳ phá thượng trước ngồi được vũ nguyễn mới rừng biển số bán đổi cực thời kinh tử
lan đề may đâm lên 2 sang 2 tấm giải tuồn cây khi loay nhanh 4 cấm chở 2 tới 3 trong 2 mới 2 chi 5 lào ưa gọi mở xuất và 2 truyền 5 toả 7 đai người về tại phối cà thổ đón can 4 rộng 12 qua khắp phải xa ra đến hà 2 ba 2 biểu đi vụ làm man phong thái phần lấy cũng nên tạm bồ lê ông 2 việt trần 2 anh hương 2 phương 2 đàng vi xeo tăng ý dạy quách đinh
sung cơ văn vụ giảm dung trợ thuốc nhiều uỷ 2 bộ thêm lực 2 một 3 qui 3 công và phó sắt quân vắc sướng vốn ngân dinh hồ nhân kinh
dây nóng 15 mồi qua 2 cho chuyền 13 rửa 2 đánh 2 sản 3 thi đẻ là cáng ban từ buôn 2 bẫy rốn 2 an 4 đưa 2 phanh ma 5 vào 2 đàn 2 giày 2 lấy làm cá 3 chằng 4 giữ mây leo 2 đai 2 ngụm năm truyền sách giọng dù ở mua 3 điện 2 đa xuyên cầm cáp 2 dùng nhập nhổ xuống mộc văng 2 thừng thần thép rút dưa 2 cương dẫn thun đeo phơi kẽm đồng sạc mơ chun trói thanh tơ cót cứu mực nối lừa tải
giữa lực 2 bộ 4 rừng 4 hai 21 việt 5 các 9 đêm 6 biển 5 thềm sông 2 thân lúc 6 quân 3 công 3 năm 5 sương ngã hội huế tiếng 6 thế 4 sẽ đồi 2 giờ chừng 2 lòng 3 đường 4 tranh mênh dòng 5 phố 2 văn 2 đảng nắng 2 phòng thời 2 nữ trùng 3 nền chung tháo tháng 4 kì 3 lớp trưa 4 cơ 3 nhiều 2 đồng 2 đầm làm chính đèo những 2 cục hải chủ bom sân 4 trời 3 đám 2 lửa giàu bão hoạn hàng nhịp người 2 lãnh vách vùng 2 gió lâm cái 2 chuồng mùa hiệp tim con chợ thanh hồ đại nhà 3 nga 2 mĩ ấn trung 2 truyền bối doanh ban phiên đội 2 bờ thành lằn một vợ vòng cung hà thu làng ngân giai tôi ba gia ông bà tuần
phối hợp 62 quốc cho 2 thuốc khí phan viên giao nguồn
chẽ đấu bảo hài hơn kỉ với 2 công tổng thắt
ma tuý 67 diễn men thuê thuột 7 dư kết được tung cai 2 trận sơ quái nhiều nữ mượn ni 2 thị 2 doãn kim văn khánh kư
tuý mua 2 tổng 2 len đá nay trong 2 dọc đối 2 xuyên 2 rửa từ 3 các 2 bộ trên sửa tàng qua tăng súng gây 2 thuê qui với nhưng bị dương vẫn của bão tại nặng nuôi
truy nã 14 xuất 4 tặng 2 cứu 4 bắt 7 tìm 2 sát 2 cập 5 xét tố 11 quét 5 thu 2 điệu 2 vết
nã lẩn đỏ ngăn quốc 2 đặc 2 bị tại toàn pháo danh đại đạn
lẩn trốn 7 khuất
trốn qua tránh thoát 2 lạnh thuế 5 ra 2 để người đóng 2 cư đi 2 ngủ gian tại trong 3 nã khi phát đã nợ vào chạy gây lẩn song nghĩa học
địch nào bảo quốc 4 hàng thế 2 trong 2 lợi 3 chia thầy châu chạm thủ 2 nhắm sân hà giữa hoạ quân phá đã bắn hậu vận phản tấn nổ
nào sử thương cũng 28 anh suốt bằng nhận đủ khi 2 mì chè bưởi tôi chậm giết khắc để 4 được 2 cho 2 cố ở thùng cành gấu là 3 suýt nợ nhưng bà 2 khác tật lười chữa muốn răng đường ngơi rõ chỉ chẳng cần cá chịu ngủ đôi tự đói sửa mua trả ai đem dễ vắng trời
thổ nước 3 các cư 2 nhĩ 6 cẩm 6 khu chu 3 của lãnh và trường
phá nước 3 do sóng đường 6 nhanh cửa 4 lò rừng 6 án 3 giá 7 hoại 3 ở sản 7 huỷ 3 khoá 3 cỗ bom 2 chuyên 2 tam 4 ngay kỉ 2 nát 2 bỏ đáng đạt ô hơn gần 2 băng 2 hai lưới các lúa khai khám hang phách ai mạnh ngoạn trong 2 chiến phát khoa mới nhà
tặng bạn 2 danh 2 lá thưởng bộ 3 một 2 máy bảo 2 quà 8 cho tiền 2 nhà 3 ba mỗi 2 giống cụ huy 2 bằng 2 nhau mang cả học 2 vé giành quĩ màn mẹ phẩm thầy trẻ trống bệnh hoa
tiện trang thậm lợi 4 tra trợ kẻo sau ước qua ra mà thiếu gây thông giao bị 2 chữa cưa lập cho
giúp xây 2 bạn 4 phụ 2 tiết 2 học 3 cụ dân 10 đỡ 27 hơn cắt cô việc 8 lao sàng kéo bà 5 người 16 phục sửa đọc giảm 3 nhau 5 cái con 2 cây lâu thoát nhà 2 tăng 2 đi pháp 3 viên trồng trùng ba chị 2 khách 2 hàng nông 2 ích 2 mạch lực em 2 những sức doanh cơ 2 tôi trẻ 2 các 2 bệnh nâng cho cải bảo đội anh hộ tạo phát 2 ngăn địa mẹ kiểm hạn thúc việt gia xe du cháu rút ngủ kết thí ổn sinh duy giữ điều tránh mọi phòng ai ông cả thanh đồng họ vượt làm tìm ngành rất bổ đẩy hỗ đưa thu tối nhân cổ khoẻ hệ thị xoá
tâm đào nhiệt chiến hành hội khai khảo lí 32 thương 3 phục 2 thần 8 điều 3 mua huấn 2 trọng 2 hai 2 chạy linh 4 nghiên sự 10 dữ 4 tài dự 4 bão 3 cứu bố chống bảo 3 huyện chăm phối 2 can dải chấn nóng giáo ngoại giành thi sức giám 2 không sáu hoàn thành năm 2 nhất 2 khách gắn tăng thủ 2 đấu nêu hơn lừa chỉ kĩ đăng tư 4 gỡ vươn an 2 bổ ba làm dịch 2 huyết 4 vẫn hạn bị đòi hồn 3 y chẩn nặng còn phấn xã sản thư 3 từ với niệm kiểm 2 thí trợ mưa điểm 2 là được tự vì rơ phan luật ngô anh bùi 2 công đức nguyễn 2 bà và lần trần đồ hiệp
đào tạo 68 nhật 4 kênh 2 đầu phù lên 2 quất 2 phai 4 móng bới 4 hoa 3 nha 5 chính xuân 2 mày mương 2 đến duy 2 đối giếng 2 nở khoe hố 2 thị 6 chí văn cùng viên trọng dạy 2 mĩ kim nguyễn quang thương phó bạch nguyên hoà ngọc 2 xá tẩu thoát ngũ sâu hầm mộ núi vàng coin đất thải ao được trong hát nương huyệt mỏ xới rừng lộn bích
quán việt 3 ốc 2 võng phở 5 hát cho xuyến nhiều xá 2 hải phân nướng treo quân 3 lẩu sứ 4 cơm 2 giải bố bia 2 cà 4 của 2 một chậm nước đã ta và tuyên bày các khuyến 2 ăn 2 nhậu 2 niềm về hàn bảo 2 lãnh hàng trong ốp tạp ở vũ tân không nụ o cao thánh triệt 2
khuyến cáo 21 nghị 7 nông 2 học 5 khích 8 mãi 4 mại 3
sẵn lương sàng 19 vài đôi có
khô nước 2 nguy xen giờ hay khan 3 đi tước canh ráo xả ong của nhà khát măng mất tặng trong thả miền vằn
uống giấy thuốc 5 nước 10 rượu 5 vỉa bia 2 áo đủ sôi sữa chiều sáu ngụm chung hết an âm miễn nhiều nhận xanh kháng
tuỳ thân 5 chọn viên 2 tiện 3 bút tùng
thân nắm chắc mình quê sau cây bêu gọi nhân 9 hình 2 vì 2 sẽ nhiệt 5 hẹp 2 thương thành nuôi mớ được thiết 2 thích thể 2 trách hợp che ở 2 và 2 vỏ trương người tình mật 2 trọng 2 hai của đã giả bị chủ là yêu giấy kéo với 2 phận 2 vốn mạch lấn rực tất thiện 3 hữu theo tộc nghèo hoặc thị 2 văn thế mà xóm nhã gùi bất ái quen
nắm rõ bột giữ 3 lúa bánh 2 tay 3 xôi 2 nước muối tình 2 bắt 2 chặt được quyền mã dao xương tiền chắc
hầm trú 3 chung 2 lò 2 chứa 2 bãi ập chui 3 cư hàng 2 lửa 2 hập 2 mưa tướng ban xay hải 2 và bí 2 xương 2 kim không mỏ 2 hố rượu chông đường 2 đèo ngục thủ bà ngầm giun để cầu 2 hè gà chữ bếp pháo
đài bảo 3 một bận bắc 4 loan 10 mở áo quan 2 điện nhưng hứa tưởng 3 cửu tiếp thọ 2 cô khí 3 truyền 5 ghi liệt 2 bỏ khăn học lâu vẽ trung nổ phát 3 tiếng phun các hoa kỉ sen thiên kiểm danh hà trang chiến
suốt ngày 5 bốn 2 đêm 12 hai mấy vòng ngư trăm đời 4 chín năm 2 mười 2 nửa tuần ca thương ba 2 sáng chuyến thời bảy 2 quãng chiều chính giao buổi cuộc thúc nhiều thêm là
chị hồ 2 bỏ cao em 16 viết 3 đàm tự văn bê về 2 mắt được 2 có 4 sùng vương 2 bán 2 kim chưa triệu chia 2 lò kể 3 đẻ không kiều định ở cả 4 bế mừng nón thắm bảo 3 sẽ lã sầm gàn lặn lên tòng thường từng dắt bằng gái 3 là 2 tâm 2 ra 2 quản ngã tư tặc hoàng 4 bắt đừng ngô sinh ưng day cùng 3 bật trăn đề nói 2 qua dâu 2 công ba 2 mẫn đóng mới hằng 2 miên tào ủ vi lăng nhữ chử 2 trang giang chủ đoàn 2 phan ma lê 3 nguyễn 6 bành phạm 3 tưởng đào trần 2 chu lí dương tô lâm đỗ nông tạ tẩn bùi 3 sần hai 2 đặng vũ điều ấy ruột đại cho lan hoa và họ hội tôi hiền thuỷ yến
nhàn quê ở hơn hạ trần 2 chu đinh
lộc nghệ phát mở sáu cộc 2 mười phản mỗi trang ninh 2 khi dồi 2 đầy vẽ hang thọ văn 2 sạt một nguyễn 2 a mạch trong đặng thanh trời kiều trần muốn bình khiến nông phạm
tầng hầm 3 thiết lớp 7 chủ một 2 hai 4 chuồng bốn ba 2 năm trên 2 văn 2 ở lệch dùng dưới sáu giao 2 khu 2 quá nhì nấc kĩ số xã năng đô cơ viễn điện du
còi báo 2 cọc dài 2 ba vì khai hú muộn inh
hú từng ở chị ba qua dài hồn hét còi vía
vợ chồng 44 khác hờ rồi 2 kiện tôi 2 con 8 ngồi bán 2 chạy anh 2 mình giận có 2 ngày biết sớm trẻ liệt từng cũ vợ gả 2 nhờ lấy bị 2 thức hà gửi phải
sạp hàng hướng cam rau vải của nhảy tre chuyển thanh
quãng đường 4 vụn thời
may nhờ 3 mắn 11 của nuôi điện trở giày 2 mặc 4 gia hoạt hay tại nghi qua áo 2 không chẳng ở tưng mộc trại xuất
cưu mang 2
chỗ ăn 3 ở 9 cũng mở sáo lên cho 7 dựa 4 la người 3 tiêm ngủ 2 cao 3 xe trống 4 không bị 2 khách dấu ẩn khác 2 trú 2 cũ mua nuôi tạm lặn phát ngồi đứng 2 đậu đỗ đó này nào dạy làm nghỉ học mới chơi tôi đi lõm mình hẹp đau quen nước
gọi các 7 điện 14 nhập 5 khám 2 hàng 2 một lại 4 tổng 3 đây 5 đối nhau 2 về 4 đường hình quấy xe 2 tên 6 ủng hỗ 2 cụ mạnh ba người 3 tăng 2 bà mời 2 quyên chúng đó chị bạn hồn 2 voi ông 2 con 2 cô công 2 và nghị doanh thủ 2 mạo tàu phe dân kiềm 2 là 6 tự tiết hoà hiến 2 cầu liên gọi vốn 4 cuộc gói nghe ngư đầu cấp cứu món thầu lên đò ý đến cho tập vui thợ mẹ báo cảnh tắt đùa dậy thân bằng lửa thoại nhầm nhỡ vợ đích ai anh hỏi họ chung nôm xăng hội theo trực mãi lừa
kiềm chế 9
tay người chào nổi mống cho 4 nên ôm 2 trắng 2 cuối dò nhau 5 cầm 3 trước 2 súng 4 kéo 3 phá nhà 3 theo không 6 chỉ 4 tin thoăn trời chặt từ 2 nước vì 3 nghề 10 dọn vịn bằng 2 liệt phát tắm máy dần búa khấn bơi và ba đeo cháu bà 2 lên 2 bủn ông chân 5 tội tráng xách trộn huấn đôi 3 anh 2 tiễn vợt 5 đua 5 quyền roi chưa rồi chai 3 vẫn 3 xù về 2 của 2 điều nhuộm trái từng đục vuốt đèn phun đưa coi rào xin ga 3 lái 2 phòng đầu sải là thêu đào bạn đúc buộc tán gia 3 uống trả bác 2 ngăn nhốt dặn xé một báo em làm sân giúp 2 dự bởi giáo kim giảm tung ra cảm nứt với sốt tạo tỉa bắt xử thiếu tàn trong xe áo khi 2 quân cô các xoá chèo cua mà đàn sớm vào bùn góp xây bảo trên ai
cản trở 8 phải phá 2 lối 2 thương tạo lửa phạt bước đường lại địa ngại thi người đối
giáp biên 3 tỉnh mà ranh 13 tết 3 hạt 5 luyện thiết áo của tổn phải thị lí đàm bát hoàng lai 2 với biển lá trụ sĩ trưởng danh xác thìn ngọ tuất thân mặt hải chiến
đẹp với nhất 5 dụ tôn 2 đạo 3 trang đến 2 tuyên diễn không đang mã chữ đáng mở bộ đẽ 2 ưu bắc người đăng là như 2 trai mắt lòng đôi lạ mê 2 hơn trời lung da của tự và dáng thơ lên về ngỡ giàu duyên lão ý trong hoang giấc độc mĩ
trải rộng bê nghiệm 5 chiếu 3 nghĩa thảm xà qua 5 trùng khoa trên dài tiền giường
sắt khổ nặng nay tời nối theo tốc 4 đô 2 đẹp lăn qua phải cảng nghiêm huy tạm vụn đá 2 tiếng có cũng vũng bãi coi họp chuyện đoàn đã đưa xách xới lào việt 2 đèo bắc cát
khổ tiêu chuyến 2 pháp ông khỏi kí mới tuần mà bậc câu chung biết hội đa quá gian của nhất khổ sở 2 triển qua hi
lào cai 12 diễn 2 sang tăng 2 thăm vân ngâm và đạt vẫn năm đào về 2 việt mang bước mong giữa nhớ nửa trao rát tây thái gió nước thuốc lão bỏng y
thưởng trà 2 chuyến xe theo 2 huân hứa sách tết 3 lương bốn vô lớn 2 văn 2 em thức 4 tháng 2 nồng nóng chung mắt đột hàng đề hồ 2 lao thông đúng phạt mang chương tổ căn cao quốc báo âm điện
trà xem leng tàu trộn 2 sữa 2 mãng mi 4 vinh 6 trồng nóng đá 3 sen 3 bàn măng cuối thị 2 kết đón nhác quyết thanh 2 cổ tràn xanh kiệu phong ngũ cú còn quanh phạm khúc cuôn giang
múa rối 4 quạt nón áp biên của lân 3 rồng may bóng sạp cung mừng cha việt nhạc
rối nước 4 loạn 7 mời trật 6 khủng trên gây tình bóng tối rít
viết thư 5 đơn 7 về 7 nét một giấy 2 án mấy tay 6 thọ lên chỉ câu 2 lá bình thuật phần 2 sao sai nghiêng văn hộ hồi nhanh 2 cho hồ để nắn mã đăng phóng trên nên tự tuần ví xé chữ sáng bài kì thắng khánh ngợi bảo tiến
lề khiến diễn đường 2 hội 3 xe thế cởi cô
phu nhân 2 quân hồ thê 3 sai bị mỏ giờ
khoác tà gã áo 5 lên đắp sọc ba ấm lác
tà áo 2 xùa 2 ôi đạo 3 mây giáo
lụa vạn 2 và nhiễm là tổ thất vắt mã tân bày đắt trên tranh nguyễn anh kĩ
phúc màu đi thẩm 10 tuyên trạch 2 xá xã là 2 cũng xuất lộc tra 2 khiến lớn lợi 3 bất đáp khảo và bà thọ 2 đỗ thạch phình yên hậu bát tăng bạc lin trần bắc thành học xướng kể vũ đại nhà dâu ngô khánh gia vợ bên nhất khi viên của trọn
màu thiên nâu trắng 2 xanh 4 cam 2 trên vàng 2 ở trong 2 đỏ 2 cháy cánh 2 vụ tím cao lấy ngọc be hồng 2 gây hư chiếc ngập kẹo áo rực nắng phân sắc đen
mũi chỉ trinh lem 2 cho nhọn hếch cay một nối ghe tên đồng các chia hồng hài đất miệng méo máu nhảy hảo
xảo và kĩ
bịn rịn 2
rịn mãi bắt
mãi chưa 2 còn hai tháng là giả dân hậu lực lãi đến không mù nụ mã
trưng bày 13 như cầu 3 được đã bùi của hai
gốm bát 3 bàu 3 sứ 2 văn chu 2 nhà lo men 2 chăm cổ thô nung phù biên thanh mĩ
bát tràng 8 cơm 3 mèn phở 2 đá xát 3 đĩa 3 cháo 4 rượu canh 4 nước 2 gạo hương 2 đúng quái 2 men nhộng rao đàn 2 nháo đũa ngát giới úp sứ chính đại tiên bún
rực nắng sáng 2 sắc 2 mà rỡ 7 ban đàn ve cờ bãi sân pháo
nắng trong như vào nóng 10 thắng 2 quái chiều 2 buổi gắt 3 che xiên 2 đêm 2 môi bay nên ấm bốn chấm cháy 2 chang gió và họ hoàng bà đẹp gián của to hạn 2 nói mùi quá nhiệt tối thai dầm
nhỏ có 2 dễ tới 2 ở 6 luồn nhét loa rung một ấy và 3 giọt 5 để 2 nhất 2 ăn mà thất bãi cũng mưa 2 ven xách gà vẫn phải tăng gửi lấy quận nước 2 vì kênh bên thuê nhặt 2 con sát neo chịu leo thôi ốm đáng hơn khâm chuyển lầm từ người của chạy thì bé 4 không về trong 2 phương hậu lẻ 2 lớn gã mặt nhưng qua hạt chia nhấn nhảy thó theo thêm tháo trần thở võ đầu
thợ đúc hồ 9 hàn 4 lặn 3 đang dầu lò quá sửa 3 đụng thuyền phải vuốt dệt có điện 4 trẻ bán may cắt 3 tái mỏ 3 làm giỏi 2 xây và chọn thủ săn bánh máy nguyễn xẻ già
đúc việt làm đồng 4 cửu dưới kết 3 khuôn rút 2 sẵn tượng bê tiền chuông trống gang
cựu chuyên 2 chiến 12 giám 3 chủ tỉnh tổng phân tù 3 quyết tuyển 2 cho binh 4 lính đại thù thủ khen công cán quân học viết bí mất tài sinh giáo
tóc bạc 4 nhuộm đã 4 búi vẫn đạp quay dài 2 rụng gội thưa đan sương xét muối con mù nhẫn phủ cô gáy
bạc trắng 4 đang 2 chưa trực 2 nhà tăng 2 xanh liêu 9 hà 4 sớm trá 2 kì mới 3 vợ phếch màu 2 ngọc lẻ 2 chạm tỉ 5 gang này dùng qua chôn cảnh sát của trong thu dưới đồng phơ 2 bảo với kém bàn nhận công giả bị cờ bà nhằm phẫn rửa cuỗm đá có thị bẽo nhược đãi cắc nén đạn phận mệnh hạc trẻ trái
trắng còn đục làm 2 nghi canh đi quốc 2 bên 3 rời bè mắc đốm sông 3 vịt xem tiền 2 nhiều xoá 5 cỏ thoát hình thay 3 đêm 4 tay 4 vì quan hàng 2 cũng như đường xin bật ngà treo thẳng giữa lấy chao phố giống lục về cả đỉnh cá trời quê tăng bồng nhắc vợ thước trợn doạ ở 2 mẫu
nhau trồng có từng 2 bằng 2 loại bên 2 mạnh ra 4 tạm rao đặt thông thức í rôm 2 dựng 2 như 2 mở 2 về 4 dù bỏ còn trực đi 2 khi hạt lặt chẳng dọc một 3 bát mất bưng rì mua 2 khai mấy khóc 2 liên cây không chỉ tình 2 các tại 2 bảo xây kĩ mỗi cả qua 2 ba nắm nơi sau là nụ vì đôi để nhích tóc gây tránh song diễn hà nhầm ngưỡng ngành củ đo phát sang tắm ghi trước ở giải xuống dạy
trồng cà chậu bưởi bù hoa 4 dừa lúa 6 trọt 3 của mía mãng lại 4 trứ chết rừng 3 sai nhật dưa thấp cây 10 ba mồng trầu dây quế rau 2 vườn cửa bí thanh cam cao héo con lạc ngô mai mắc thuỷ nấm rưng một trầm tre ươm đào
cà phê 42 ri 3 tặc mau 11 muối xèng chua 3 thị đinh rốt vạt ná tím pháo rỡ rà lăm khịa cưỡng gai thẻ kheo na nhắc dược
bò sữa 4 trồng thả đeo từ cũng huế 3 thái 2 trôi gục tót 3 bảy 2 sinh ăn chết 3 lên 2 sát 2 vào 2 chở bừa chỉ ríu một thưởng nhập hạ nam thong ngang cắt đi trúng cơm thịt lúc khô ra vàng xám đực cái lê điên nướng viên kho né u tơ tây giống biển bía trườn
quyên góp 7 bất kể ia bà cầm làm chi chỉ hoa
men tấm rơi chống ra quần theo trắng rượu và sống cho xe lên ngọc lam lá xuống gửi
pin mặt 3 lập điện trợ thể mà đội được mẹ thấp phi với mô
trời hạt họ các mưa 4 rốt mái 3 chuyển nắng 5 tối 2 vì ở rét 2 trong không bánh mẹ dưới con tiếng còn lại khô se lạnh 2 thông bắt giai âm đất đêm 2 tri bị âu khuya gặp mây quang nhiều oi ninh xa được chưa ba yên chiếu trao
hạt giống 6 nhân 22 đậu 2 sen 3 gạo 3 ảnh lạc tròn tiêu 4 bưởi mã lùi lúa 2 điều 3 lời năng nhót trưởng 2 dưa 2 pháp cát mưa mầm cơm dẻ hướng kiểm bụi vi thóc ngô cà nhựa cải nêm muối dổi mắc lép bí cườm tầng mịn chia
giống lúa 9 om giảm hao thực hệt 3 nảy nấm 4 xoài thu có tái số nhau 4 sâm của phụ thay mới 4 cây 4 thuỷ 2 lan táo giống 2 nòi 2 hạt 2 trúng như 2 mai ở không nhàu nhãn 2 thấm vận với vật loài đực người cái gà lợn bò hình mẹ bố cá hàng ngô hoa bản cha tôi tôm khoai má chó chất sắn dừa đúc quí chuối lai thật nhất ai các ngoại loại tốt y tâm
vài tuần sải trăm 6 phút 3 nước người cổ triệu đoạn tháng ba 2 toà năm 2 dự nơi 5 phân 2 trang chục 3 cái tờ tiếng con lát ý giờ 2 chỗ tấm 2 chữ hôm câu cây dòng dặm trường lời tỉ ấm
xoay quanh 2 tua người xở 2 chiều
quanh hợp thân trung viện hai bụng không co 6 quần mức khu 3 hồ 6 bệnh thiên quẩn vườn núi vùng 2 đảo thế biển khoé ngõ chàng một nghị trong năm lí
dầu khí 9 gió 2 trên giá thô 7 đá 2 dung không hoả 2 đắt mỏ 4 bị mở điều 2 ăn 6 thải bình sả vật máy 2 đấu chạy va tràn 3 mỡ 2 lậu xe phe tăng khiêng giảm dầu mờ nay xúp phú mẹ nhớt gội cọ dừa ô tràm lửa tiếng 3 thế 3 rằng nga loang cá thực một nành ta phộng hào sao khuynh giun do
nhiệt đới 11 và rực dữ độ 17 mà hướng doanh nhiều điện 3 đột tình ra cao tường cỡ liệt 2 rừng sau giá trước 2 huyết 3 còn tâm sớm đến dưới kế
đới việt mạnh 2 gần nếu đổ liên nhấn di với
nga đào hoà hàn khiến tổ ngày 2 nhật trung ấn nói áp sơn mĩ đáp liên người câu trúng khách phải phan ở và 2 trần chị bạn khuyên phạm đinh 2 vân nghiêm mi anh
cảm nồng 2 hoá 4 ứng 3 ơn 21 hứng 9 ở chống lạnh 4 đi nên hát sợ dễ thông 2 giác 7 sâu mà nghiện biến 5 bắt tạ 2 động 7 thấy 7 nhận 3 xúc 7 cứu đừng với 2 lao tâm dởm sau tình 3 tính cúm mến phục nghĩ kích 2 quan mạo tưởng thụ xạ thương thán tử phiền mục nhiễm nắng ngộ hi
nồng hậu 3 độ 13 nặc 5 nàn 2 nhiệt qua bám mùi anh
dành cho 8 dụm 7 bằng để 2 nước một 3 thời 4 mười với quyền 2 tặng 3 riêng 5 dành 2 tiền 2 nhiều 2 giải phần tình sự 2 cả trọn lời hàng gần khoảng hơn nguồn toàn chiến
thuở còn lên nhỏ 2 trước chưa nằm thiếu
cắm mốc 4 cờ 2 sạc 2 trại 4 biển 4 bản 5 thêm hoa 2 thoát cúi cọc rễ chốt sào sừng điện 2 đầu sổ đao rút đất hè
mốc giới đá rồi tâm mới kỉ 2 trăm chủ muối nơi trồng quốc hoàn hai đối phụ va lịch 2 meo không kháng quan lớn
kon tum 7 rẫy 2
tum giáp bắt động giúp sáp núp
rừng già 3 tràm phòng 5 ở trẻ tìm nến cũng ngập 2 và đước 2 phá đặc 2 gỗ bắc hơn thuế niêm thông 4 cấp tàn gỡ làm lại xuống của còn tê mù cháy 2 u lội cao 2 vào nửa nếp đầu 2 giáp gần tây bạch thống ninh cạn là bị 3 giao gây bảo tiêu cho lâm loài chăm đồ cờ người sản trở muối chuyện tan quí thay tự cúc trồng
xi măng 10 dùng lanh cao
măng từng 2 dân luộc đen khô 2 bê cụt non mắm chua tươi lên bị vải vác lăng
can nước 4 thực ngăn 3 được thiệp 18 số nhựa 2 lệnh bắt trong 2 để thân trước phạm 3 bỏ sát chung cố về khác đã 2 rồi cầu khai lan tên đối ra đảm trường gián dự tội qua lộc án hệ xăng xi cớ
dốc dựng theo khi ngược thì mã trơn 2 mở trong tình thẩm nhẹ sức toàn cao đứng lòng hết 3 đèo núi thoai đá cạn bầu cầu tâm
cột mốc 8 điện 6 phát chống kèo 2 thép khói dây 2 hàng đang mít treo cờ sống
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (8, 0, 'đá hoa 2 vài ở vào 2 leo quét luật quả từ 2 tự 2 bập đen lạnh 2 bán 2 giữ và trút cầu 3 vỉa giăng không miễn mũi còn trắng gà 7 ăn của nữ 5 trẻ 3 việt 2 qua bóng 2 đông phủi phản 2 hỏng hôm vôi 3 tơi lớn 2 giấu dựng vang tối mặc vùi đĩa 2 túi công 2 đè đốt lở 2 đồng 2 ngồi lên phá hàn bị phạt 4 mất giao lậu lăn 2 đến liên dân lốc trên đan mốc chặn nghe rồi nghìn thung như bằng sinh đẹp nam thế châu chuyên chính 2 phiến 2 quí đổ lửa cảnh ong hộc sân 3 cẩm ngầm bào dăm luân tảng xây bọt xéo đít trận ốp đểu xanh chung thạch núi mài mi bay tây cho cộng chẹ văng bồi
cương khắc sáng vị 3 dựng dư chỉ phép dự máu giữ thế nhún lê nghị
ôm nhau 6 công 4 mặt bán túi khư 2 hàng 2 chầm 3 anh nồi lấy 2 phao cục cây nhặt bản mình con 2 tiền 2 sáu chặt thạc điện cổ bạn nỗi đầu tập ghi hai ra phim
rơi nước 4 xuống 11 không lả vào 8 loảng ngoài trước 2 từ đánh thứ bỏ chiến quảng ngộ vàng nay hai lệ nhân dày ở máu
cầm quyền 8 đầu 16 đồ 5 cố 7 tờ 3 gậy 2 tay 4 có 2 ốm 2 chừng 2 vật quyết nổi nhịp đèn 2 hoà 3 bút 2 thìa điện 2 dao 4 được cờ 2 cũng bóng 2 lan lái 2 đã chết ý cự cương súng máu kì chắc giữ máy theo cân hơi quân 2 trên hung cập thư thú ca tiền lòng bằng vợt giấy cọ gia
nghiệm xây bổ điều trợ thu 5 được 2 hiện 5 thì có toà tế bám ở hệ thời sâu sơ truyền của phòng hình từ thành 2 chất giữa sau tiếp âm học mẫu quí khám tham phóng máu chứ nhằm sàng thúc xạ
xoá đói 3 hủ sổ 3 đường mù bỏ 4 nhà 9 trâu bản tụ hai tài rác một tin nhoà điểm án đi
đói giảm 3 bán không lả 2 bắt rét 2 cái giáp năm cho 2 bụng 2 cơm nội nhường nghèo 2 kém khát khổ ăn lòng meo vốn rách ngấu
nghèo phát vùng 2 khó 4 bỗng bền 4 nàn dễ cử hoặc chỉ bất được 2 ngày đứng cứ người đa 4 đòi đọc vượt 3 buôn tuổi chạy gia trộm ở không 2 tỉnh bần bởi nới cần đỗ chịu khao gói có xoá dẫn mắc hiếu cũng nhà ngừng nhu hộ do thiếu xúc nhặt lại thanh về mới thông
duy trì 26 không hưng 4 sáng nhất 7 trác ăn nhã mới nhiệm quảng bổng chẩu khang trung bách chia phạm tân 2 chị cấn thức anh 2 tiến xuyên 2 lâm luân khoa bảo ý tiên vật 2 tâm mạnh nghĩa khánh hải có ngã lí hà linh phương tu mĩ
ngưỡng mộ 3 an 2 tím 3 cửa 2 thờ ở năm đầu luôn khói pháo kháng quan và được
mộ thành 2 mẹ táng đất vò sau dựng điệu 2 người khắc di nữ tiết đến bốn nạn con cổ 3 liệt 2 ông điểm chúng lăng gọi nền giả phát thắp ở việt
tựu đổi cách trường trọn tất của
lớp học 10 chiều bùn 2 lấy cá than bồi 4 đàn bê cùng trẻ 7 người một 4 mười 4 chín gọi chế rồi váng dạy 2 trắng mẫu 2 tiếng 3 ba 2 môn kế độc cách tập 3 ghép quay 2 cho và cao giấy cười bị bổ bơi bước trong bình trạm lên tầng đứng trưởng lớp lang phủ con nhà sau 2 trung nhân trà pin
miễn phí 42 thị 3 chân trừ 2 giảm 3 đồng toàn 2 thuế 3 dịch 5 nhiệm 3 cước là lệ 2 học 2
em gia nào 4 trước nghèo 3 thương còn 2 nhằm đừng lấy 2 chỉ trai 5 dằn ruột 7 xin vào mới 2 tự viết khỏi đi 2 họ 4 tắm người 3 kể 2 bé 14 thu bước bật ở 2 vượt căn địu đoạt tận rủ trượt khác gái 8 tôi xa 2 mặc mồ có 4 phạm học 4 như nghiêm thực cắt bán và 2 nội hát 2 ảo nghiện bị 6 mê là 2 định nâng bảo quay đến trồng nhỏ 5 kiều với sang khóc được 2 câm sóc bản lặng chiến cùng lầm cần tội đùm mở cãi phụ 2 chó trong nấu 2 đạt giành giống noi ăn mất lời khúc lên mang nói phân riêng nông trầy phải mạc lục rơi nguyễn 2 bình trương a lê moong một làng anh hồ chồng 2 trần sinh tỉ công út vợ rể dâu đã sẽ cảm không thường cũng rất muốn yêu đang chưa ơi khánh
cô giáo 15 lập 9 vợ gái 30 con 2 bé 2 xanh xúc không 2 tháo đăng đỡ cơ thay dâu 8 sinh 2 la 2 tư lao đơn 3 út thấy nhập tung và nói lựu ngất nhân khẳng đồng cầu ruột hướng thợ ấy 2 đốt góp cười ơi bạn tô 4 bán 2 bác tập mệt công hiệu 2 chăm chú 2 độc lặng quây trụ thường cầm doãn tống chị vũ 2 trần 3 lâm đỗ lê tăng bùi nguyễn 2 cấp lương hội ngân hàng ve
nguyện mạc nhập 2 khắc bàn của tối viết 4 từ lên vọng 9 tiếp giúp 2 điệu hoà 2 mới viên 3 hiến giơ làm giao chuyên tại thôn diễn khiến cho đến tác hoạt cai người rồi nộp phát đi vì xa quyên hi về
thuỳ linh 4 dương 4 trang 3 trâm 3 vi chang chi anh dung
linh bảo giả mục 5 hoạt 10 kiện 7 mùa đàm 4 thiêng 3 đình trôi hai lê 2 về hồn 3 trải cữu 4 vật 2 cảm anh 2 linh động chi phòng đến chu trần 2 đan 2 đào sơn bùi cô mai 2 phương phượng phạm 3 trên bông nguyễn 2 ngô xuống đặng cùng hoàng dương ứng nhân hà
bé mê chào 2 co bốn tử bị 3 mười 2 trai 9 gái 9 kể xíu 2 háo lớp đóng lành đã gấu chưa nghe được họng 2 đánh ngọc bỏng 2 ôm song xăm người 2 sơ 4 lũ na sinh 2 báo lội mồ ba 4 nữ cứu châu khiếm nghèo mất ấy cùng nên từ tí 2 hai ung vương hải sáu đuối hàng lê nhỏ con mọn yêu bự thơ lên
dao chi quắm mang 2 phóng thái 2 động 4 tiếng giáy rượt đỏ 3 và việt cố gìn chống bức mông rèn đâm 2 vào mổ 2 hội kéo bầu găm rựa phay nhọn thớt chém gọt búa bấm tự nhà cạo điện ca
chành chành phát mùa
âm còn ba 3 mưu 5 máy lịch 6 thầm 9 đo hư nhạc 11 tính 3 tín một mộc thanh 5 thị dịch dương 4 phủ 2 loạt sao tạm tấn vang 2 trầm hưởng 2 li lượng 2 lời rõ nhiều u 2 không cắt cho giúp ỉ 3 toàn ghi nương phối xét sắc điệu binh giai đạo ngữ tiết ấm hồn cực
lơ lớ 2 là 2 xe mơ thơ hay lửng mu
lớ nhưng mà
khoe đã đàn rừng khoang đội mười sắc với
nhấn mạnh 16 chìm 2 nhá ga
vai trò 20 thợ thư gáy 2 chạy mẹ 3 người nghĩa đạp cha diễn bộ cười nhau cũ phải
nối để với 2 bình côn đường 3 qua cao di điện đuôi 5 hà nhau 3 liên lại 5 một hai 2 giữa 2 dõi không chớ ngân bệnh nghiệp 2 ba vùng giao mua dài sóng những bản là mạng khố
cận thị 7 từ bãi vốn huyết 4 tết 2 thưa và khác cảnh 2 vệ 2 nạn trẻ kề 3 múa giang tín nhiệt đại thận trên dưới thần lâm thân ngày tâm trận chiến biên tử hai giờ nghèo 2 đông bình thành
sàng ủng đối chiến 4 trao nhường lọc 4 thanh chịu nhập chống chia liên cho lâm chuyển bên
âu ghi lo 8 tranh bất với bước thi phát rồi mở cái trầm dương 2 đến nhận cùng thị phối vừa thắt họp hứng hoá mĩ ở bãi giảm siết châu 2 gạo cơ 2 xúc đóng bà yếm cũng phục sầu thuyền á
thác hải thực keo tăng điểm trái thông 2 bảo và cát tả lớn bà 3 cấp khoáng 2 nước 2 thung việc trở
thẻ vàng 6 căn 3 bảo 4 tín 2 dán chân đỏ 4 bài thường khoá ngân tháng từ trận với
thiện khung vẫn pháp 2 môi 4 có nguyện 7 nấu cần rõ tuệ nam nạn đúng hành mở ở nhà 2 thể 3 vượt khám chứ mua mới với nói tâm bà 2 tao nguyễn quân từ 2 gioan đời chất cảm hồ hệ dự hơn qui bản chính phương thủ cơ kĩ
ranh giới 5 lực con rằng phối sống ba huyện nên vạn chư liên xe giữa với
hứa khắc lập mở 2 trả tiếp hẹn 14 lắp sẽ 6 văn 2 với 4 ngọc chắc suông 2 từ giữ thêm chung hôn 2 lãi bầu lời gửi để phúc bồi thúc trước 2 minh 2 xuân thành chỉnh lương đá lèo giúp 2 cho thưởng quang lên
phục triệt bên vụ 16 hồi 17 dỗ một kích 2 hậu 6 cột xong nhiều tình dựng màu nghề được chấn thiếu ban yếu chế trọn với dữ truyền phù ngay tách thu lễ và 2 giao nhà trước sau 2 sản hưng tử lại 2 suốt bằng trang linh quĩ lưới khán đỉnh thị huy người giám thử không kinh sức hoàn mạnh tốt của nhanh
triệt để 7 phá 8 xoá 3 sản hạ nghiêm
đợt kiểm 2 cao 5 thanh 2 cắt hè thi 4 đặc giám tuyên 2 rét 3 sóng 2 hai 3 mưa 2 nắng 2 tăng giảm này dịch không tuyển phát 2 xét đầu lũ điều lấy tấn bán thiên đấu giáng ra bùng tập 2 triều sinh lạnh nghỉ một suy trao mở ném áp trước cấp
huấn luyện 60 kĩ 4 kiến tây nghiệp chuyên điều về công an của nghề võ thị từ đạo ca
luyện lê cho 3 thêm tập 3 mất ở đều 2 ròng viên 28 bố hài thừa trên thân thể 3 binh chiến 4 của chó thép tàu kiếm sinh vương quân an dân nghiệp cán bay tân thực bổ
đôn giương lên thực bộ đốc 4 hậu 2 vẫn còn đáo 2 quân thư
giương buồm 2 biểu cao 2 cung cờ oai mắt súng
buồm cập căng ra
cập cảng 4 trổ danh cầu bến 3 bờ 2 hại nhật 14 đảo phân bài đường khai mở kéo trách mầm tới 2 kê rập kênh quan đến
boong học trong tàu nhưng
bóng chuyền 14 đen tiệm 2 đèn 4 biên đá 43 sang cười 4 lòng được nhà bẩy 2 kính 2 áo 3 tối 3 có lăn 2 dội bằng xứ 2 tỉnh nam thành 2 hơn rổ 3 ném 3 bàn 4 thơ đống du xuống xà 2 phố tốt nhiều ở chạm mát 3 vàng 2 dáng 2 khiến chết 2 nén đoạt lâm vào múa nói nhưng rồng vút nước 2 bất bay 2 chày 2 đêm gió bầu loáng ma cây hồng 2 hình râm sống bổng mây cả nguyệt hơi người đè sáng mờ lưới bi thủ của ghen
chuyền kéo tẩu ô có không tai may tay 3 hơi nữ 4 hai gây từng qua lại xoá trên bãi nam bóng 2 cho hỏng cành dài về máu ngang sản vàng hiện
co nếm giật 2 ro 3 quanh bám chối 2 đầu đẩy 2 quyết 2 sau tờ không nhau
nếm món thử một là kẹo cà 2 đủ rượu
món cà bánh tiền 2 đồ 3 quà 3 cá mặn 2 xào 3 nợ tủ ăn 2 ấm âu ba canh chả thắng ngon nào việt quảng
ri cay nhật a sục danh dắt
cay xé 3 vào cay tính nghiệt 2 xè 3 kiêng phe đắng 2 cú độc nồng mắt sè nóng ghét
xé lưỡi 2 gió biên nhỏ lòng làm tấm bỏ đôi giữa sóng
trúng cử 3 thưởng 2 đậm 2 tuyển 5 chiếc số bom giải cá mùa thầu 4 học rét các suất
tổn thương 9 thất 5 hại 2
khuyết tật 16 điểm 7 nhỏ danh khuyết ưu
tật trẻ thì bẩm 2 có tấm suốt lập mang 2 nấy khuyết 2 đề xấu nạn tập người khó thành phần tỉnh ở
thắn về nhận chỉ chia xây gửi thì nhìn
khác biệt 4 sống mà quê trị ngoài người để xuất về nào 2 thường gì thét nhảy với 2 biết chỗ ông không hứa thích bị cuộc hẳn đề cũng gồm nhau
biệt bác thự 8 cô tăm 3 nguy 3 giam 2 ngôn vận phái 2 khó 3 người đối 5 hai để động 6 thật xuất 2 và nhân nghiêm 4 loại giao chào của 2 từng nam quan 3 nhắc việt hợp lập 2 sang tiếp cảnh danh tích kích đãi li hiệu phủ tài nhãn xứ dược đội là 5 lớn trong hơn với phải ấn được ở khi lưu dành nhấn chú
điệu xuyên 2 đã xoè 2 múa 4 và trầm đưa lăm hành quê dân 3 mà nhảy hò 2 đà 2 lí hồn bộ ví xẩm
tạc vu tình kích nhằm lịch 2 trên cơ đang
vu cáo 2 vơ trăng lan gia
phổ thông 15 biến 7 điểm cập 2 nhạc lời minh
mông cổ ngồi đất trắng dao 2 lô gùi từ dời đổi tày bị mặc đức an xên
hãng lữ 2 thông 3 công 2 hàng 5 không trung xe 5 phim 3 lâu tra chế 2 tin 7 lớn 2 thang bia tàu 3 bay 2 thép sản thời 2 luật bảo dược đĩa chip nghiên
lữ hành 4 đoàn 5 ở văn thị hữu
rục rịch 2 thịt ở 2 ra làn chứt
rịch chào đi
cưỡi ngựa voi
ngựa ngủ thân bị 2 thồ gùi gà nước
ngủ lều trên 2 nhà 3 cùng gật 4 trước đông say màn chán ở ngoài kinh nên không yên 4 vừa hầm 2 trưa 3 từng trong 2 vì ngon 3 lén quên 2 áo chưa sau gần sớm 2 ông gục la giữa khí thêm đủ bờ bụi rối có sâu ngàn chập
lều ngắm rách trước che bạt 2 chờ vịt
ngắm sao nhiệt chú vịnh trọn hoàng cảnh thao trăng hoa
mẩn biển bên ai ngứa
nha trang 9 khoa 4 kẻ với anh thắng sĩ 2 xá nhấm trình chia
phú quốc 12 nhuận 2 yên 7 lợi khởi thọ 7 quí 7 xuân 2 phải ở mẫu trẻ xuyên 2 vang lộc 2 phú mĩ 5 chị cẩm chanh bài cô minh đô hà tài 2 châu vào bình riềng trọng
mùa đông 13 xuân 4 lũ 4 biển cà thi 4 khô 5 đến mưa 11 hè 3 thu 3 quả hoa 4 nước 6 gặt 2 lúa 4 cao 2 lễ 2 đầu sau vụ 3 khiến màng 3 thất lẫn bão khỉ này giải 3 tam ăn gác nắng 2 vu du tới mây tựu vàng 3 cưới mất và về hạ 2 nông vận ở vì tết rẫy mận tây mỗi khuyến nồm a rớt đẻ huấn
lạnh âm trốn cóng là bóng lương vượt để 2 tăng 4 có ép dưới ở được con hết đòn khán 2 không 2 thì 2 trái người cảm lính tràn giá 2 hải lùng 3 lạnh đông máy 2 tủ chiến kho lành ngay sống buốt
tre gốc khai thiệt hỏi đâu tiếng là đắp cổng chum dây bến tạo góp xâm cuối già uống thảm trên trang trà dựng cao
chắc cành chắn 7 nịch 4 tôi màu cao chợ an mặc cho tình từ hẳn tay khoẻ lọi rằng gì lép thắng là mẩm không sẽ
cành uyển tuốt 2 đào 4 mai 2 theo nhựa cây hoa lá khô cạch vàng bưởi củi nhánh giâm
uyển chuyển 5 bắt
cuốn vào trôi 8 ra 2 bị hút trung sổ thanh kéo viết đục tôm chặt sách 5 phăng rơm tiểu nhật 2 hồi mất
xoáy cạnh kèm tín mưa cuốn quật danh đất
cạnh tranh 27 bến bà ép đó 6 nhau trại lưới kể thay nhà 2 hợp khu kiếm khoé sườn bên bờ đường
chọn phe 2 cách 3 lọc 5 sân học 2 canh tuổi nếp môn 3 lối nhóm gia của chậu hướng 2 đơn công lại 2 kĩ trang 2 tổng đội 2 xuất thầu nghề 2 con 2 theo chiếu mảng mỗi mười ngành 2 lựa 2 mua ra được đúng trường làm phương nơi người sai giống tạo địa nhà 3 thời vợ mặt phòng món cử sách quà việc bạn ngày nguyên sống im đối xe trong việt giải
phe thì đối 7 đa phẩy 2 ủng phản nổi 5 đều chính quân vé cánh
lỡ thời 2 sinh vào hẹn 3 dở làm chuyến cơ 2 đường tỉnh
ngàn đời cây phố năm 2 cân thu người
đời của khóc sống 32 ăn dự nay 2 trên mới 2 phu giúp an hơn dành đẹp 3 bất lưu tôi 2 người 2 cha 2 mẹ lần để 2 cô không 3 vua 3 với dưới gạo gần toát cụ tư 4 khi cuối thường 4 trong 2 thợ được bà 3 kì nhờ 2 cho hoạt binh ông 2 tặng từ bốc sớm hồi ở đời sau xưa thực này cũ con thuỷ nghề anh công chủ cầu nghệ trai cầm học xe tổng đầu trước lí huấn
cha ông 5 lo 2 dượng 2 tôi 4 mẹ 32 của làm 2 con 5 không đào đời thuở xa như mất đẻ 3 nuôi 2 chung 2 hoặc già 2 mở chỉ canh xứ 3 mù say lĩnh bắt trên ruột anh truyền vợ chồng cố tổ cô đỡ quản
dĩ bất vãng 3 an 2 nhiên 2 hoà hạ
mềm mỏng 2 nhũn trang nhạt trải rục miễn máy mát ngoại giải mô quản lẩn rèn mại 3 dẻo 2 của
mỏng trong 2 lại siêu địa giò chả lương ít hơn bay như phụ ướp
trổ tài lúc ăn lao cờ bông
nấu món nồi 3 cơm 6 xôi canh bún hàng ngay cháo 4 tô hồ nướng 3 ăn 5 nước với từ bằng bữa chín cà mắm gì
bánh mì 12 chưng 13 đang cũng cắt sắt cuốn 3 bao 2 mứt 2 tét 4 trước 2 hành vào tráng 3 cốm 2 phu 3 nướng dẻo 3 giầy 2 canh 2 xe 3 rán 3 nào su 2 đa 2 kẹo 2 khúc giò rắc đứng trung 2 do lái 2 mật hướng ma truyền thì lê bèo 2 hoàng tới ngọt răng xèo đúc khọt pía phở qui tẻ gai ít trôi tro kem đà đậu căn chay sau
mì nhân tôm 6 chăn ở 2 trứng long gói 3 pa kẹp 2 ai chính 3 bán nước chai
đậu nghiền gần không hoàn ba san phụ 4 hũ 2 xanh 3 phộng 4 đại 2 mùa 2 nành 2 do bắp 2 dài khắc ở 2 mắm xe 3 đỏ đen trên vào lại tàu cô thuyền tương kín sai dọc hà quả đũa lạc hoa rồng bến
nghiền tại
hoan ẩm hỉ 3 buôn nghênh 4 hô 2 phim 5 liên chu lạc ca
ẩm thực 8 dẫn nên vì mưa thấp 3 khóc ướt 2 còn tiểu mốc ương không
hút hàng 7 khách 5 gần 3 cát 5 đại 3 dòng đầu hồn 3 thuốc 8 dự hơn triệu dưới bảy công đông vốn 2 nhà nhân thêm khán khay máu 2 cần ma mỡ 2 bụi chân hít mắt dịch thai nước người ẩm mùi hầm chích đờm sữa khói vào
vé góp số 10 máy 9 vượt chặng chợ 2 đò cho đã còn tàu 3 ông lịch 2 trực hạng 2 cháy giả 2 tháng bằng mùa ảnh đặt giang sẽ phát phân điện đạo dự
nữ và 2 đội chiến 3 trinh chủ 4 kế 3 sinh 13 tiếng cùng công 4 trong 4 học quản quấn phường hoàng 3 du 2 khởi 2 tiến 3 mang 4 trên xã việt 5 kiệt thanh 2 sẽ có tỉnh 2 tăng nối chiếc dao nghèo nước cầu 3 số thắng thông phải kiện diễn bị 3 ca con anh tuổi đàn tuỳ cảnh 2 chuyên không sĩ 2 hoà quân trẻ thì múa y quái giúp 2 nhà theo nằm kình biên giàu vô góp dân gom thai chăm trao trưởng tử làm vùng bán mười về 2 toà quỳnh chuộng đặng phụ đơn quảng diệu phương báo huệ tôn 2 minh lái dưới bùi
đồn biên 9 hình cà sân sẽ bắt 2 vỡ phát trưởng 4 góp công 3 ngừng nên hoang đại 2 vô thọ quảng cảnh thổi 2 trú đoán điền thất địch ải luỹ
pháo nổ 3 cối bom hiệu và tay 3 hoa 7 sáng 3 không binh 3 rạng vẫn phòng hoả thủ trên
nạn thành nhân 71 giảm cà làm 2 ở 2 cứu 10 phải một bắt lao 3 trộm đoàn đang đói 3 giao 7 nhờ cũng khai bạo đường hàng 3 thứ nhũng thảm vé thuỷ xử đa tại chủ chất về chèo đầu chết có xâm bỏ 2 công là cách phân máy hải xuyên biểu gặp hút lãng phe thả được tìm xã
tám ngư tuổi 9 giờ 9 tháng 5 năm 4 trăm 8 trả phần 2 mươi 28 che gốc thơm 2 xe trường nay triệu vạn tướng đài độ 2 uỷ sẹo anh bộ bài cô đôi đến 3 ghi tiếp dự lần nghìn 2 đồng kết tỉ hàng cách công mét hành biển tội lồng bánh tuần sắc thợ tiếng thanh lạng 2
ngư dân 41 cà mười mơ tám cơ phủ 2 giành bơi tự máy trường cụ lôi mở
trôi dạt 4 giúp lúc tuột lềnh 2 nổi 3 chảy theo 3 hết còn qua hàng ba bản phải
dạt nhiều về 2 thóc suốt vào 2 mây dào nhà trôi
sơn ca 3 ngọc 2 xác dung la 9 phát nhiều hàng 2 nhất 4 tạm bày quá trà 5 gỗ siết hội dương đã 2 bùng phá phối xuống sìn tuấn đua mài 4 son vừa 2 bị chốt mang gìn mà vốn đèo mĩ nằm nem dán đường 2 kiếp khởi và còn yên ken sửa đoàn 2 phở lên giá hành sông kim 2 lâm 3 lạng lí mày về vẫn vào lại tra chừng bà 2 đón đông đang quế mường hi ở tháp thuỷ 2 nuôi nguyễn mai 2 phan nữ thị hà 2 tùng trịnh châu cù nam vương vận tuy tây cao vũ đa y hoàng thái hải ông đoòng
bắn đạn 5 chiến hạ 3 pháo 3 mong 2 vô 2 hơi súng 5 tung 3 mảnh trao cung 3 điều vỡ có 2 trượt 2 tỉa 2 còn rơi 2 ra 2 thứ chết phá nhau tên vào trả bia thủng bị tốc cháy lên thử nước nát giết
đạn thật 6 pháo 5 chín đạo 4 vào đếm trái và khói tấm cao 3 văng bay dược bom lạc cối bắn mĩ chì hơi hoa hạt
tĩnh nô số ban rèm công tại 2 lừa vẫn tư bị lặng 3 tránh không làm nắng mở ủ đinh hơn thái mạch 2
nô nức xuồng cứu lệ
nức lên nở
hùng lực 2 trước vương 5 trên văn 2 cuối sau một võ đền đặng liệt 4 âm mừng được phi vua dựng giữa hồn 2 vĩ 4 giỗ khuất vóc cao cường 3 đào lê bùi anh 2 là đầu phong 2 lò trần trương tiến 2 bà lao ca 2 cách dũng 2 khi hậu hổ mạnh biện hục tráng 2 tâm thắng sơn thị kiệt bá cứ bi hoàng
cốt quân 2 liệt 8 tại thì ở đồng cho mười lõi 2 có được nghĩa qua thép cán cách
mổ ruột chuyện lợn vận đúng xẻ 3 không kéo 2 tim trâu cho 2 mắt định dịp chín lò gà thẩm rất của gia
ruột thừa 2 một ngân ở 2 công vì ngày tự huýt tranh nhận đoàn người rối hàng đặng thịt
giông bão sét
mũ nồi 4 tai bảo 4 lá kê miện len đứng cối khiến thắt
nồi xanh 3 bánh 2 chiên bún cơm 3 súp đổ cùng bạc cá gốm vang cám kho nước 2 chè mì canh 3 cháo hơi quí
xanh lên 2 mướt 3 thẳm 2 lẫn nhạt nhờ buộc nào ngắt 3 phát sẽ thay tăng chuối đón còn đen ngọc niêm trụ đãi quả 2 nâng tôi lội cỏ rồi dành nuôi tốt có 2 con dưa đáp đã ra của bầu giả trên 2 bật lại biến trong bà lá rì 2 nối rẻ ở 2 trần tiêu vẫy vui an hòn
gìn giữ 25 sức 3 phẩm 2 sự trật 2 đường chiếc báu vệ bản truyền an 2 biên
đạt kết 3 quyết 3 yêu 2 chỉ 2 đồng 2 thoả 2 trên 5 không 2 chuẩn 9 diễn được 12 các nhiều 2 tuyệt loại 3 chín lí 2 điểm 6 kinh tỉ 3 mức 8 hơn 3 tín doanh 3 nhưng mục 2 ý phạm lê 2 nông lợi 2 khóc cử phan phàn cao 2 giải 4 khoảng gần tới thành danh 2 tiêu kỉ đỉnh đến hiệu sản học tốc kim chứng tiến độ chất giá lai kế thấp bình nguyện phẩm xếp hạng huy 2
bom bi 3 mìn 6 bo xăng 2 liều nổ nặng 2 áo đạn 2 nhà xuống 2 tha ghi định nguyên hạt tấn chìm lượn hàng tự bay khinh xuyên thông từ nợ hẹn khói dẫn
bi khi mìn đông 3 kịch 4 đát 3 kính hài 2 a 4 cũ phước vân sắt quan thảm thương ai tráng phẫn ve ba kí hùng
rẫy hai nuôi vận phối ở cà điều cũ nở rau tiêu trần từ sa
sê pôn trà kông 2 san chư
chốt ở 2 phiên 2 lời 3 kiểm 5 cả phương 3 danh 4 giữ để sổ 2 được bác đơn 2 trực 2 khai phải vài chặn giá hạ gác lãi đèn thời 2 lịch chặt dân cửa cổ số giao hợp chỉ bảo quyền
mèo vạc 6 thắng gấm tam hà đi vàng
thượng tướng 3 sĩ uý 7 viện 5 hải 6 nguồn 4 kon đỉnh 6 chủ hoá 2 phúc có xanh 2 tá 5 cờ 2 khoe nghị 2 trụ hạng lưu 2 toạ 2 thuyết tròn tố thạch nhà thích 4 tám tầng
tướng kiểm phó thành 2 đờ trần người giặc thứ cục 2 vi tiến chính 5 điều 2 công 2 bại gặp chỉ và ra bộ yêu cờ lão chủ tiệp quân với cướp giàng làng trá võ phan lương sĩ nhật
rạng sáng 12 rỡ 3
mật phục 2 thông 3 chỉ khẩu 8 độ 4 ong 8 tây xuống chừa vàng đoàn đời 2 dữ 2 cần trong tiền bị hỏng mã thiết 2 ngọt 2 bánh nhà quân kinh quốc
suối nậm dữ tiên chảy đang đến cắt chùa bà lồ để 2 vài cạn tay hàng tràn vượt trung yến
nậm non tông pồ 3 cắn 3 nơn
non phát bán tại nên trẻ tiểu bị đến nớt than lửa bộ bạo chào không nỗi giáo chết chương phổ cho sông vùng lấp
đen đeo do dưới giăng cửu bốc 2 bằng soi nướng như 2 trước khoe kịt 2 má cuồn liền với nuôi siêu ngòm 3 nhẻm 3 hét thí ông 2 trắng 2 gần tuyền 2 miếu sa lắp cho 2 vũ 2 lò lộ kéo mời ở tà tai tối đủi đúa sì láng nhánh đặc giòn bạc đỏ xám nhờ máy
đeo gùi đồng 2 tai 2 vòng 3 một khẩu 5 dây 2 bám 4 bình đàn trước râu tay đuổi kính mặt vàng đẳng nhẫn tang khăn ba túi trang huy băng găng bùa thẻ gông
gùi vượt rút cà từng lợn ngô 2 lồng hàng lúa nước gạo trên đạn cõng rau thóc măng
dừng lại 11 đỗ 5 khẩn 3 nghỉ 3 trên 2 qui xây ngay thông 2 chạy tiếp bước 3 để chân 2 không toàn bất lưu 2 lễ 2 thi 3 vì ở 4 xe 2 hoạt 2 mấy nấu đèn chờ sử khai cấp học hẳn thu làm tại giải cuộc 2 việc đột sản mua tay tuyển trong bán chương triển phát dự đi
quăng gùi dây
rút dao 2 kinh 8 sạch 2 ruột 3 đơn 2 khỏi 3 vũ trước 2 ngắn 9 ra bảo một 2 lui 2 lên đóng nỏ về hết quân 2 giấy 3 nhiều giai gọn 3 lính tiền 2 nước nông cuối ốm vốn thẻ 2 biến
quắm chống
nhảy xuống 2 dù ùm loạn bậc vọt 4 từ 2 việc 3 múa 2 chinh là cầu 2 ra mạnh sạp lửa dây vào
trinh sát 15 mới thám lê 2 vi từ
vừ bá 3 mí a 2 thị
chò lao chỉ
khống chế 15 hơn vốn giá khối 2 hồ 2 chứng thực bệnh từ
kíp tự hiến nổ 2 trực 2 thi y lẫn gồm trưởng
thao sỏm trường 4 tác 2 túng 3 gửi quá áo 2 và 4 việt 3 giao ngồi lạc dân quốc trao thể toàn vượt lực giành 2 đề thức học thành con trần phúc các người diễn lợi quân
sỏm trú
nong het
het tỉnh
xiêng khoảng 4 khoang
khoảng được tám 2 hai 4 cách 10 vĩ mười 2 một 3 sáu 2 trống 4 sân từ công ba thời 3 hủa
đàn ông 24 lợn 3 em 4 bà 8 gia 6 khu 2 an bò 6 voi 3 theo ghi chanh nái thận xuống kẹt cá 2 bầu 2 ong 2 cò 3 cúng quạ cháu đa 2 cảnh để dê 2 áp 5 ven voọc diễn kinh 3 quốc 3 đá 2 hay trâu 2 châu hồi 2 phải nhị 2 thanh ngô phở lê hương 2 hợp đầu doanh tranh nguyệt tính đúm gà vịt chim con anh chị tế chó khỉ hát tràng đáy đàn heo vật kiến sếu ca tam nhạc hặc
lạ mặt 4 máy bởi ra không 2 ở kéo dù mà mạo khi tháp lương miệng biết đối cách xuất hội hổ đời hiện khách xa lạ thường gây kì gửi nhóm nhiều thành được
thuê cõng manh trọ 3 tài người 4 siêu xe 3 đàn 2 dán mua luật tuần nhà 3 vận không đất 7 máy ướt ngắn bao 3 cửa trọn căn giang dựng đường là tàu ngoài để ở rút làm lính chủ thợ thuyền thời bằng thám khi
mắt xích 3 trèo ráo ấy loà sáng đồng đỏ điện tin 2 mất địa thận sáu phải kém 2 tôi nhặt nói nấu mô 2 bà đánh hoà tiểu đăm mờ của rồi mà một thị không 2 rơi những hướng rơm miễn thành thương chảy câu lực khi trẻ 2 khán giả kính lẻ chờ rưng và 2 chóng xanh biếc biết cơ lệch anh nuôi cho người 2 được là ngắm vài bão mới mừng
đang ẩn tuần ngủ 4 sát 2 mang 2 phát 3 gửi sôi bước 2 chiếm trượt gánh được 5 đổ 2 vào 2 cầm bị 3 xây 2 cấy kêu 2 là 3 sốt xác 2 lấy 2 lưu 2 thu 2 kì xem 3 cưu triển 2 chửa chạy 3 tập 2 xuống gây phối 2 sản dồn đe 2 sống 2 ghi ngáp giảng học 2 theo 2 diễn 2 củng trốn thường thi 2 ở 2 làm 4 đến 2 thụ 3 nhường chia thuyên giúp 2 vận 2 rút giăng giải lún trổ nuôi thay 2 rà 2 điều 3 tìm 4 lẩn tới có tiếp trong thực gặp đối đứng đi tích tăng 2 trở chờ phải ngồi nỗ nằm chơi trên truy 2 khẩn cố ngày sử dần nghiên rất không chuẩn khai chuyển tiến 2 hoạt tạo mở 2 cần hướng bán nắm dẫn lái từng 2 nóng chịu hoàn đua dừng khát ăn rao tồn giảm xếp đà giữ áp tham đặt giao lan đưa tiềm lên đóng quản hình sở cư yên dạy mất chiến nói gia di sinh chăm công leo sửa yêu lo đợi say chín phục bàn đẩy trải nghĩ cao
ẩn náu 3 danh 3 xác tích rủi 2 mình 3 hoạ 2 nguy khuất 2 dật 2 hiện số 2 chứa 2 ý 3 khúc sau 2 dưới giải mười trước nấp giấu dụ cư ức
náu ở tin
tam giác 12 quan 2 nông thể phân hải giang 4 cốc bản kì 2 điệp chúc 2 đại quang 2 thập
giác vàng 2 rối kê mạc 5 với 3 đến mạch 6 ấm ra tội 3 không về phát 2 chiêu tự tố quan 2 bị do ngộ 4 góc một trung giao an đau cao hơi độ đấu linh
côn đảo 12 đồ 6 minh sơn trùng
sóng cao 2 vỗ và đoán yếu thần 3 cây gió 2 lúc vùng dịch di lớn 3 điện mùi khung đưa biển 2 nước đánh âm cuốn tài ngầm sa 2 cấp ngắn nhìn phản khách lên
mét gió đất thay tàn vuông 8 vừa được trở trùm chở cho vi để còn ba đi hiển khối 2 nhà trên thừa
gió giật 11 quăng mặn dặn hú 2 thả to 3 mùa 8 mới làm cấp bão 3 điện ngoài 3 gãy mạnh 3 rít 2 hoà 2 nhẹ 4 đông 4 lùa 3 trở bấc 2 lồng cửa cho ống thao thuỷ đổi 2 không gần lốc 4 lào 4 quay lạnh 2 nồm 2 rất yên theo chướng 2 lớn 2 gặt rét heo biển mát sương lộng thổi tây nắng đêm lành lặng chiều tanh máy độc về chuyển cuốn ngàn
giật cấp 8 đi nhoè điện 2 tung từng mạnh 6 mình 6 sự bú là đầu gân 3 máy khi 4 dây 4 bị làm túi 2 chết láng thai tử giây lùi nóng cục dọc tài tít mìn tóc giải thót sập 2 hụi gấu đồ cơ thon cánh bởi
nhìn gần sóng thấy 3 ảnh chưa cũng giữa nhận 9 bầy cái xuống ngôi những trên bề các tấm thấu thẳng 2 lại 4 đêm mặt rõ sang thiển của góc bảng chung ra từ 2 nhoè mà sâu qua dài giảm mới
thuyền trưởng 7 phải sắm chở 2 đuôi và chia hiếm nan 3 thúng hàng tự thả viên 4 rồng 3 bè buôn lương câu 2 qua phó an ra trên 2 tránh 2 trẩy lật kêu nữ ở đua nguyễn đào truyền
tá lưu tham dương an 2 hoả 2 xuống mạc 2 trứng điền phăn nguỵ nghỉ phó moong về 2 quất băng cho dược trưởng chỉ yên nhân cảnh ngô nguyễn 3 phạm đặng vũ sầm lương võ khúc lã
khải cho chạy người định tính nguyên hoàn vũ dương
mồi thả sát phải nhử
thả phao xuống 4 hàng bẫy 2 trôi rông 5 giống 2 vườn 4 vịt lương rùa 2 về 5 cá 5 lưới 3 chim 2 vào hoa 2 diều lai mây túi ngư bầy gặm ống để lỏng gần quế đèn
phao bè dài màu phong trôi áo 2 cứu quây được
ròng rã 4 nghìn bằng 2 ba nhà vì
rã hai 3 tám tiếng 2 của đầu
trạng kiệt mua 2 thái 5 chưa hôn 2 sở nêu 2 vàng nguy tài lơ nằm kháng khan bỏ của 2 khá thế bình xuất nghiện sức giả lập đốt khẩn dài chiến tảo người này bán một trốn xen viện nguyên 2
kiệt sức 4 quệ 2 chọn nói làm mới suối tác cạn tài 2 khánh nguyên nền lên đỗ vũ lê giải nguồn
da nhăn cam 8 trơn 2 xanh 4 thủ ở 3 gáy dẻ 2 diết 2 cháy sạm 2 pha kêu rám làn liễu 3 mặt 2 nâu thịt đầu màu trắng bò trời giày khô dầu bụng vàng đen cá non mồi bọc ngăm đốm
nhăn nheo mặt 2
nheo vì
ngâm nước 2 nhìn ở lá chân qua với kiều mình ủ gạo
lúc đó 2 ngã cánh đêm con nước 2 được 2 mất 2 rạng 3 không gió chập giá chín vài hai 2 ba 2 nghe nào 7 bỏ khuất nghẽn báo triều nửa 10 đội mười chị ăn lốc đầu 2 tiễn ấy chạng phạt tám 2 cần trời 2 cao sinh rút tinh bảy biết năm một toà chưa bước ngân mờ bị kho có leo chẳng mà chờ muốn thì va giao kí vượt sương lắc
tụi tui nhỏ bây sâu
tui chỉ đi 2 còn là
nửa can đêm 22 lỡ tháng 4 người 4 ngày 5 sâu tỉ là dưới khuya năm 4 đời nhiệm quả thế 7 tiếng 2 trên bánh tá cân ăn không lớp 2 so mét đầu 3 lào việt máy tấn giờ 3 số gần đỏ chủ vận
ngọt với và 2 đắt lịm có 2 trong nước 2 hậu như 2 xà chua sông bùi 2 chấm chết của 2 mà ngào nướng tự nhiều từ đường
gói mì 2 ruốc từ trà 2 ba trừng 3 viện 5 vay 3 tuồn bánh 9 kiểm chăn xong trong gồm mỗi cho ròng gọn lệ quà 2 kẹo 2 muối hàng 3 kèm thầu 4 hỗ 3 góc bảo 2 thuốc 2 thành cước kích 2 tín cứu 2 giấy bưu xôi ghém nem ngân đồ dịch tập chất công giải nhỏ dữ lương
tôm sống nào thu hùm 2 công thẻ lúa 2 sinh đông sú 2 thịt ngửa nước càng 2 cạn quần bỏ ao chết cua mắm áo tươi thìa
sống chia tại lặng 3 chui cộng cả với lênh lại chết 2 hiện bằng 2 tạm khoẻ nước người 3 rau lên 2 một 2 mũi 2 giản sản 3 cho để 2 ánh sau 2 chung 2 trong 4 lá chanh ở 3 tốt 3 thủ chậm 3 liên tới thế ảo 2 độc bỏ thọ 2 tĩnh mới tối 2 giữa hôm thanh đời già dở cạnh 2 tằn trăm khác làm hợp tình của 3 vật 4 trên sót thu cũ bình ẩn no ngư nhờ 2 yên cách chăm hoà sáu con bó năm văn 2 đồng 2 hài hiền sinh thuận vỉa lay nam tăng lưng 2 nhọc sâu thật sa mua nhân xã tinh tâm kinh riêng thường hàng hôn cán
ngụm khấn nước 2
khấn ông vái 3
phù hộ hợp 16 nam phát hiệu 3 sa 5 nề cừ trợ 2 thũng yên cát đổng 2 điêu lãng
trần văn 15 ngọc 10 cọt 2 ôm run về anh 2 nhân 2 duy 3 xuân 3 công 2 lễ ở hồi khánh 4 đề giẫm không hữu 5 gian phủ sau thánh 2 bánh âm năm hưng 4 xin nhà bì trò quốc thị 35 đình 5 phước như đức 3 lê 2 viết 2 bá 2 tuấn 2 nguyên 2 thu tú việt 2 vân sĩ 2 bội tùng minh 4 thành hải nhật 3 bảo 4 quang 5 trọng kiều 2 thanh 2 vĩ cao độ nam tiến quỳnh nhựt thế hoàng 2 lam kim 2 hội nghệ thảo đăng ba vi nga trường mạnh 2 mai thuỳ gia phương hồng trung mĩ hùng thủ
lành bốn nhất vừa sẹo đùm 3 tây bán hẳn sống xởi mạnh 6 được 2 nghề chung lặn 2 giáng hiền lành bệnh làm năm phan hiếu
run run 6 kể bần đón tay 2 rẩy bàn rời rủi rụt
chiếc tàu 3 túi 4 cúc nhẫn 4 áo 9 vòng 2 lồng xe 15 nồi máy 4 mũ 4 giảm điện 3 mặt ghe 3 đèn 4 váy 3 bánh 3 ghè ấn nón 3 khăn 5 thuyền 2 thẻ huy bi bình 2 lược 4 bán lưỡi cầu 3 khay ghế 3 cúp 2 trống cần cặp 2 nhạc vó ô bàn ba quần đồng hộp giường lá bóng trực cốc vé hòm quạt đàn xuồng chiếu đũa dép du thìa khẩu đĩa
ngừ đại 2 vằn
va phải chạm 13 li 2 đu mạng ti quệt ki
vật thể 6 thu hoang 6 chứng 2 dụng 3 liệu 16 đã lấy vờ chất 13 lí 6 phế tư 5 bằng nặng như 2 vũ học hoàng vàng gồm 2 và ra làng 2 liễu có 2 quí 4 đo cùng trả nhiễm cho dập còn quốc 2 chiến chính 2 với ở khảo kiểm của 2 mưu trục giữ nuôi 6 phát lễ binh loài mì giá 2 biển vụ tạm tìm đâm nhiệm tàu mai cung biện nguy lịch trưng
bơm hỏng vữa ép khí hút lại tường nước xăng hơi tiêm vốn tiền vá thổi 2 cát tim kim xịt bê dưỡng
hỏng bộ cầu quạt liên phạt hộp ở khẩu hư đường hóc 2 máy bét kiểu cửa phanh mắt thi giữa ăn xe cả nặng 2 mất nhà hoàn một
hơi ấm 2 từng kiếm cay 6 két thở 11 hàng miền tạ nhuộm thổi tụt vườn nóng 2 thật giật được sau 2 ở 2 không tiền giữa xúc thống lớp tai nước lạnh men rượu hướng khó bị cao ẩm ngạt khác thấp chậm bất lo mệt buồn nhiều đắt quá sức nghiêng sớm độc đâu khói cồn ngại đẩy nhỏ nén thừa sâu ngạc tàn tiếc lợn lùi
tử tây 4 mức tẩm vong 26 kẻ hình 10 tù sổ chấm dẫn 2 ẩn khởi 2 thần 5 đồ chín về 2 bái 3 tế 7 phải bị gọi khác giá bán cung 3 công tinh toàn vi 3 văng phòng nam cha dụ thuần cho 3 hay được ôm sĩ 2 khí để lập và nhất đại lên giúp không đối dệt sau mã trị ai trọng ở ba bùng là sống 2 nhập hàn khai cũng đốt tư theo tiếng vừa đón trần quảng tuất viễn dân thi
chuông chùa 3 báo 5 nhà 2 đầu vào lúc điện 2 cảnh 3 reo vàng gió cửa đồng trống khánh
chùa ngân 2 sân hương 7 tháp 2 thiên 2 som quán 4 miền suối cầu 2 làm cong em được nấu 2 dâu 2 keo 2 hái bái 2 cổ 2 lễ mạ chiền 2 phật 2 phổ sủi đổ tum từ si một yên trấn thầy ba làng bổ tam linh vĩnh bà tây đồng hang phúc vàm miếu
vỗ trẻ tay 9 ngực về 2
ê a 4 đê 6 kíp 3 ẩm chề mặt buốt hề
rau muống 6 cải 3 quả 4 sống 3 xanh 4 củ quế lề màu 2 cũng rửa đà viết luộc 2 đay sân dền thơm 2 tết sạch 2 được ít mùi vừa tàu rừng xôi dừa cắt
muống mồng 2 chẻ mướp lạ
mồng tơi 3 một 3 sáu 2 tám bốn bảy chín
tơi xanh cải mặt như rau
mướt dưới trong giữa mải mồ
chắn gió 2 lối không 2 ngang 4 gọn rồi nhiệt xe được sóng 3 công thép bùn 2 cắm phát là sẽ rằng cửa đường 2 cát tầm rác
lợn vừa đen cùng ngồi châu 6 đã chết ốm hơi 2 xúc cắp quay trong âm lửa công gà bệnh chăn mán
đẻ lứa thuê 2 con 3 chỉ của 2 hạn trứng 4 rơi 3 gần đi bò không bốn mẹ cha dưới chôn thường mổ ra đái khó mướn sinh non muộn
lứa thứ tuổi 2 từng đầu
bữa cơm 12 cuối tối 4 há ăn 12 nhỏ tiệc 4 trưa 2 sữa có xế sáng nay trước phụ chính cỗ nhậu đói cháo đầu
cơm bộ trộn xong thẳng đầu nắm 2 trước tăng ra trò kẻ tối không tất tấm 2 hai 3 chay 5 có 2 vắt khô nhà mà chung 2 than thừa muối cháy giếng gia 2 nếp bên nước đoàn 2 tự nấu của từ miền lạt lam nhạt nhặt gạch hến nào thèm
đĩa thịt 2 tiền trứng rơi cơm hồng quân hoa 2 xếp bò trong bay nhạc thức than 2 đệm trái cứng phanh xôi sứ
thịt kho 3 lợn 4 băm giảm heo 3 ba 5 thú bắp dễ chắc nguội lúc hơi có với 2 đông nửa trần chiếu bò 3 trâu lạ luộc thủ thăn bằng thợ gác nướng
hi sinh 26 lạp 6 hữu 3 vọng 22 kim hi
gạc ma 2 thể cho hươu nai y vô
hạc giấy 3 trần trắng thành vàng cầm
nén nhang 4 khí nỗi 3 màu dũng đau
nhang được cho lên 2 bát quyện muỗi trên
làn nước 2 dừng 2 dải sóng 5 đường 4 lúa khói điệu 3 da 3 khẩn xe
bật khóc 9 máu gốc 6 đèn 5 lặt cao sáng 2 thành mí 4 cảnh tỉ định tám đồng thiết trong tăng 3 cười 2 năm từ dậy lên ra mạnh nhảy tung đáy máy nhạc mở điều lửa khỏi tường lại tính đối
khóc khi 3 oe rưng thét nói và giữa 2 ròng 3 sưng vì xé như 3 mướn xin thầm tôi lóc cười ở lạy ướt bảo nhắc ngày trách măng mếu thì trong trở nức dở 2
ngã xuống 3 quật cầu ba 5 tư 5 giá trong xe xây em giàn 2 đội từ quị gục mà tử rạp rẽ ngũ 2 bảy sám anh
nhẹ trang lương 4 như 3 dạ 3 so còn êm nhưng quấy nhàng 8 nhõm 3 để rải trời khối cho gồm không khi thả dùng gió người lên chỉ mùi nằm vốn pha giọng tay kéo tuyên tỉnh bữa hình
vui tươi 2 nấm vẻ 2 tưởng đón như 3 rằng buồn 2 được nhiều riêng 2 tết mừng 3 hội lan lại chị chết thú ở chơi
tươi như học xếp cười tốt mới rói 3 lành đẹp thắm đặt hải máu luộc phạm sáng sống
tân binh 5 châu 3 phong thanh 3 sơn 4 tự bán thuận uyên 3 khoa đã bình 3 sinh 4 hoa 2 tuốt tạo 2 đại 3 giám lễ mồ thu tác thạnh an 3 ngữ trang 2 gia cảng 2 cương tiếp đồng trần lạc phú quất chủ anh chị phạm cử trương vẫy triều hôn
binh đào 2 bắn lợi bế khối bắc nhất 2 theo biến 2 sĩ 10 túc sinh thị nhà sùng quân lại thậm đắp mĩ thuốc huyện hạng 2 liệt 2 hoàn số động dựng chủng 4 tên đoàn 4 bước quàng diễu 2 hoa tìm làm thương hiến lính 3 pháo công phối trở hành hội nghiệp qua của lên nặng thân giữa trước bố khí lửa pháp quyền vận thư phước đao đội lực phục sách trạm mãi và
bách khoa 9 mở là bảo hoá 2 của thú 2 bộ 2 khẩn bệnh 2 các chị hoàng châu nguyễn mai chiến hợp thảo 2 niên 2 phân tính hại việt nghệ 2
ngũ dù trong hiệp cốc 2 quả 2 sắc 2 tuần xã nhạc cán 3 phải gồm được trí 2 chính gọi nòng vị nhường sử quyết hành thân giáo nhân 2 y bác chuyên nhà giảng kế doanh kĩ của
dù thuộc quân đơn bến đèn cách tay đã 2 được 3 sứt tình ở 2 không 2 hạn trùng thiếu mưa 2 tuổi 2 kinh lượn 2 lĩnh giá mặt rằng có sao là vậy chỉ 2 bay biết vẫn cho bị chưa muốn trời gặp còn khó nhiều phải che ai nhỏ 2 trong bất đi thời thế thắng mới rất cố vô đối
tạm hoãn 4 giam 14 giữ 18 trú 11 biệt 3 thời 5 chuyển ngưng đình 8 ứng 3 nhà 3 biển bợ 3 ven gỡ cấm lánh 2 miễn dừng 8 dẫn giúp ổn 2 về và yên đỉnh huyết cư 2 bão ngừng vá trữ
mẹ anh vẫn 2 con 9 nhẫn chống cỏ đun nói đẻ 7 chị 2 nếu sức già 7 có xuống đặt ra và 2 không 2 bạo chồng 8 vang bán trực nào 2 buồn bỏ 2 để đúng đỡ nuôi 2 cố mua ôm ngày từ cần việt 4 bước rồi học 4 nó mất 2 gói cô 2 đốp về 2 điên bất đừng cha 2 ơi ngồi đi em cài 2 dặn của 2 mặc là nghèo bị 2 tròn 2 đang tri ấu gửi run li cả hỏi trẻ 2 giành thúc hoảng ở 2 tương lo kế 2 mang đơn trăm hay nội ngoài thêu thường dạy nạn lớn các chín hà trần ngô phạm nguyễn nghe mừng vợ
dúi vào 3 tiền dụi đầu
ruốc cùng hoà 2 mắm sả
lọ dầu vỏ hoa 2
dặn con 4 dò 3 nhiều đi lại lòng trẻ
khoẻ rèn thì 2 tâm 2 tư chi mạnh 3 định 2 điện 2 giảm hoạt lái bán đúng nguồn mổ chăm hẳn giữ dồi hai phù
rèn luyện 5 tính cuốc cho
hết hai lá điểm vào hạn 9 qua trách 2 tiếng năm 3 tuần hàng 3 thời 4 bàng tháng 2 phải 2 các 4 vốn 3 cỡ 2 người 2 mọi 3 khách dịch 3 quả lớp cảnh 2 mùa sạch 2 mình 5 là 5 sổ tâm tôi lòng 4 vẫn hiệu 2 sức 17 chưa lần cốc nổi trong 2 cơ tiền 2 đời 2 thuốc 2 nhà kêu thảy 2 chỗ 2 câu đều những giờ hơi ngày quí đất xăng pin mực nước lại lượt nhiệm hồn đường vé chuyện nạc cách hiệp hợp cả cứu ý bệnh rồi ga được tuổi hi phép khả lỗi đau cơn khoá sẩy khói vai nhẵn nghĩa tài việc mưa trơn tết công
hạn phục thể cho 3 thị 4 dâng thì 2 nộp 6 nửa hệ giải chế 53 không dài cấp mức 7 sáu toàn thấp kẻo chót 5 hoãn ba công mặn 8 trong 2 nguyện năm 2 hán 6 hợp 4 đăng may và 3 trả tìm ấy thanh sẽ ngạch 3 tốc 3 chấp bình chống tạm trật sử 6 hẹp 2 chẳng gia kì hạn 2 quyền vô quá hết miền nung phải phúc trở tránh mỗi như trái nợ thời 2 trách bản độ số định chán điền nặng cuối vượt
lệnh gọi quân 5 cảnh 2 báo bắt 9 ngừng 4 ra ưu truy 2 bắn vừa sơ 2 cổ ghi hành cấm 3 đàn giới phản vùng toà hải dân mệnh tư hiệu sắc điều pháp 2 khẩu bộ vâng lên truyền nói không nào trừng 4
khám tuyển chữa 8 xét 13 sức 9 bệnh 10 nghiệm 5 có mắt 2 ngay thương cấp sàng phá 4 định miễn chui thì thai trám
nếu đã 2 có 3 một rút lỗi không 9 trẻ tái tầm được 3 thửa mở chỉ 2 bỏ chồng trễ người bên dầu vỉa gây sự chưa 2 mâu trả gỡ lối vi nghi mình nhạt ngấy ngoi nhà nội thở xảy như
bụi đỏ nhớ mía hoàn mịn 6 đau doạ bám bao mù cây 2 đời 2 mắm theo từ thời ngoài bặm đường bẩn phấn rậm tre phủi trần than xi chuối gỗ phóng hoa siêu cỏ khí
mịt xe mù vách
gầm rú 3 giường 4 cao 3 bàn 2 giày xe 2 cầu 5 gừ thét trời
rú vượt kiểm
chiếm mục đoạt 22 tỉ 5 quyền 7 đa 2 nhiều lĩnh 2 bãi phần 4 gần 5 túi dụng 4 đất 3 mười xe nhà giữ 2 ưu 2 sân đóng 3 hưởng tin vỉa 4 đài hữu khoảng 2 hơn trọn thế được tới lòng lấn sóng chỗ ngôi một cảm thị lại trên quân hết số
cối dội gãy phủ hoa kẻ
dội cấp mái hàng cột xà và bom nước gáo vào lại lên ngược
giả định 7 danh 10 vờ 3 tem ở 2 hoạt giọng 4 giấy 5 con và nhãn 3 tạo 2 chữ 6 tràn 3 tuồn qui một làm 2 bủa rưng nào đốt có sốt nhà vừa 2 phần không 2 trẻ 2 phản móc dễ mạo 13 lẫn 2 xin mang nước 2 khảo huy động mời thuyết 3 nhằm tròn rao cho 2 chở bật bày lội ngồi gian nghệ nói kín liệt cao dựng dược yêu bài sử 2 khán 2 thính đều nhận khăn đội bỏ để khuyết xe lan giao hội lão mặc người quê là rút pa nhiều tác thật theo xập lặng đỗ dối thiết trang tưởng kim gái 2 chết kém 2 hàng 3 bệnh sơn bộ thuốc điếc hiệu cầy da tiền tá lập
mưu trưởng 2 đặt sinh 6 trí tại vận vụ chiến lợi lật 2 ra lộ đồ tính
túc rút làm trực 3 xá 4 nhìn 2 tự văn ngắn báo cầu
nguỵ trang quang tạo biện thị
mìn quảng vướng sát tự sót sau
nổ còn tại 3 quanh bình 2 dẻo xình 2 mạnh đùng lò 2 xử mùa chậm an nằm ở 2 ngay mất chạy súng công 3 khiến lửa ra 2 hiện thảm kinh cháy bảng mìn nồi nhạo thuốc tung dân chiến thông
diễm phụ đặt 2 hương 2 quỳnh trinh nguyễn mi 2 thuý thư bếp phúc lệ tình ca
lặng lẽ 15 người 4 như 2 cúi khi 2 là 2 đi 2 hồi 2 chịu cho bỏ nhắn khói hoặc ngồi thinh bấy bệnh không tĩnh câm lẳng láng theo với xấu ở
lẽ dò như đi 2 cưa của rơi phải 3 đứng sống 2 giật trong đổ chung nhận chẳng đẹp thiếu 2 vây phản tiễn ra 2 dâng là im lẽ 2 nào lí nhân bỏ
dò từng dẫm 2 sự vùng theo học âm ngang của tìm 2 tải hỏi la mìn xét đường sóng đoán xổ kết
kích nổ chằng miền xé hoạt 6 kho 2 dữ của đoàn động 4 máy thuỷ thích 9 tướng trong hay điện trung củ du cầu 3 tản trực tình nam
đổ lửa 3 rạp vỡ 6 gục 2 sập 6 cột đèo 3 xăng 2 về 6 dồn 2 bê 2 nát 6 mật bộ 13 phép vào 2 sụp trộm 2 tràn dốc 2 dải hàng ngập bỏ mớ tung lỗi 7 mồ 3 ra 3 cơm sông bể 2 lá sơn chuông 2 chính âm xuống 4 bảng giàn lật tiền 2 mỗi rượu xô 2 máu nhà rác đầy nước bác thải ngã bệnh đốn thừa tội đất trách vốn lở mực ập lên vấy quân lại nghiêng đồng gãy kềnh tường ụp cả xe ải
hôi ướt thối 6 nồng 3 không thân bốc 2 trên nách 2 người của 2 mướt sôi cười hám miệng tanh hổi bia
ướt sũng 2 che thêm bò gối mưa giấy bịt
sũng áo khiến
ngơi tay 2 ba dưỡng nguyễn
dã chiến 5 vươn quì 3 viên của được tin loài ngoại 2 man 2 thú sử tràng tâm nhân
chữa cho 3 cháy 33 bệnh 17 cầu 2 rụng do tổn khỏi 3 đau 2 gia trị 3 trong xương xin 2 khắp thành nói dòng cứu bào chữa phong sáng tiểu bách ông lành ung thẹn dứt bài lỗi răng ho tại vô
tùng kể ầm thay 2 cũ xúc thủ thừa lâm 2 bách dương 2 hồ 2 anh sơn trương lưu
chở tới ba hàng 8 thuê 2 đi 2 máy người 2 khách 5 lớn sầu gỗ 2 bù mai bánh nước cát 2 theo 3 đầy 4 con 2 năm mĩ quá 5 học 2 xác sáu đoàn thanh đường cán miễn bằng 2 đá 2 ma dầu 5 trẻ công trở thuốc phạm ghe thi che đất nặng đến vật nạn bạn vợ về xăng
xuồng trong máy 3 xe ba chèo vượt qua đi
băng huyết 4 đồng rôn 8 rừng 3 sa đảng 3 nhóm 8 đua giá 4 nam 2 nhà keo 2 kết nước cốc 2 xong đội cá vàng đưa cụ qua 3 tan 2 mắc ca 2 cướp 3 bó 2 gạc 2 khánh 3 trước nhận cản ép dương tuyết hình ghi chuyền rộng hoại hà cát thông vệ tải nhạc khô đeo vùng trôi dính vĩnh hội
huyết nặng tăng áp 14 trong tuân thanh 2 học 7 thống 4 sau béo nguy dạ của 2 giảm lan 2 mạch 2 tiếp huyết chiến 2 huyền vào mới sớm ra khối 2 quản tương sắc tộc dụ lệ tâm tản đoàn cầu hư trắng thư đồ hải
hiến máu 13 pháp 11 tạng 6 kế 3 đất 9 hết tặng 4 quốc làm cả hiệp hơn chương 3 chết trung dâng định xác giác mô thân tế binh chính tuỷ trứng sinh công của
máu ngay 2 tay vừa đau nhân 2 góp o 2 bẩm làm và thịt 2 đúng hoặc song bạn hiếm 3 hạ nhiều xuất giải cứu kim lan chảy 2 đông hiến não 2 còn cấp nhuộm định thiếu máu nhiễm mềm vịt thông me mẫu mũi 2 chân cạn cơ là ở trăm trung 2 chất dạ tình
đứa bé 2 trẻ 16 con 12 cháu 5 nhỏ 2 buôn làm đứa nào 4 chịu em lớn bạn ở này út
oe oe gia
nó là nằm ăn cũng về 2 mà vẫn ủn đóng có chị phải diễn gọi cho khai nỡ gây
viễn thông 6 bào phía vọng 2 cảnh vừa tưởng
thiệu ra là 2 cách và nem mô 2 tổ tân điệu nhân 2 của nhận sản với về tác người việc cho văn bạn 2 phim hình du quảng khách tới đến những các sách nhiều
kính ngắm 2 vỡ không cao tắt nuôi lúp 2 thoát chiếc gửi 4 chúa viễn 2 thiên 2 tiếp một trọng 3 được nó gọng gây mong mời do lão nhìn thưa 2 trồng mắt 2 phân trước yêu chiếu kính 3 thành hiệu đợi đào báo
lõi giúp khu thủ về 2
kiệm ngoại từng kì để 2 hộ triệt 2 dành một chuyển bà tiếp lời cho mua kí điện nhất tín dày chống tăng ở
tệ và mất chủ quốc nạn 3 linh nghiên thu thả nới
cung bên đất cầu 6 ứng 12 cấp 18 căn đường 3 khan vượt như có đông với đình 3 bạch an trạm điện nay cách hàng học kính đón lỡ và
tông bị bắn cọc quận nhựa 2 lót sàn chó thẳng 2 hoá 2 xếp mạnh xe trực cắt là quán đường bộ thóc mới màu mái hỗn kiên vỡ mỏng sang gãy anh cốt xi
thùng mì 2 rác xốp 2 xe 2 hồ chứa chưa hàng bánh gỗ phải công sau thư của
chăn màn 4 vuông trang cừu đoàn nuôi 23 vịt 3 bông 2 cho nhỏ ấm 3 ướt gấp phóng được trâu 2 luang bò gối 2 dắt thả ga 2 đệm dê êm tằm
màn thuốc 2 sương 2 hình 10 kể cắt bằng 2 ông khóc ảnh 2 sát hát diễn trình chắn rượt che của chống ảo hoá là tẩm trời kịch
ngô đổ nồng 2 thị 11 xuống chuyện đại dắt con cúng an văn 5 ngân ngọt ngã nghê thế 2 hoài thanh 2 thuỳ huỳnh quang 2 kim đức minh 2 sĩ lan bá mạnh quỳnh mĩ tùng thọ hữu 2 quốc bảo đồng trọng duy đình phương ngọc mộc bằng hoàng khắc gia
phi công 10 đội 2 tới quân chấn bùng hành 5 dầu dịch vật 4 thơm mã 4 tái truyền 2 kể cơ 2 mĩ chính được châu vùng gồm tang na líp 2 tiến bùi tại giá hùng anh nhung nông thuế pháp 2
vinh phải danh 11 tuyên thanh tạt ngày về với 2 chỉ giấu dự 2 sóc cả quang 3 phạm 3 đồng ông nguyễn đinh vũ hoa trần dạo sơn êung cảnh hoàng đại
luồn lách qua được
lách qua nẹt cách 2 sa dập bến húng tách su
hẻm núi 2 nhỏ 4 dựng sài mới số tu vực sâu cụt vắng
sương mù 17 trắng hỏi phơi 2 chúng muối 3 vào vẫn má sớm chiều tư tiếng qua đếm khiến võ ở hồ bạch trần dày
dày đặc 8 cả khoảng căn để dạn 2 phát che gần thực hơn 2 dặn 2 anh kinh 2 nhiều truyền gia bốn lên 2 ở và công vò xéo cộm mỏng
cánh quạt 3 cửa 8 đồng 18 tả 4 lúc trải cò 2 rơi khẩn 5 cống cổng 2 tay 6 gián 3 trái 3 rạn hậu mà thư 2 xuống an 3 nỗi rừng 2 chậm diều 3 hữu 5 tài 2 phóng trường bướm 2 phượng đàn cứng 2 quân hoa chim buồm én gà mũi ngầm máy cung vạc chuồn phải cam báo màn mày chị ước cụt
quạt chỉ trần 2 mát 2 cũ uyển nan điện giấy
vách đá 4 núi 2 số ván ngăn bóng tường
sải tay 2 dây
thoong mỗi xay phông
hốc đá 2 hác 2 cánh mắt cây tai
vôi thế bột 4 luân trùng phạt thừa
trộn bụi bãi mất thịt trấu vữa gỏi đất chất kích tá
thằng bạn cu
giọng ông 2 ghép miền 2 anh bé con nói 7 gọi run ca 5 kể khàn 2 văn 2 hợp hát 3 ngọt nghẹn 3 người trẻ nghệ xin điệu trầm 2 đọc hò nam nữ 2 huế ấm bắc chua thơ buồn cao
nghẹn lại 2 ngào 7
cất bốc 2 nóc 2 hạ được vào 2 lên 3 giọng 2 các giấu 2 cánh 5 hài giữ nhà công tiếng 2 bằng vó lẻ kĩ tiền bước đi rượu quân trữ
dép cao 3 gỗ thuỷ sữa lê tổ nhựa lốp tông râu túi
su bi mà phì 5 đang sê 2 hào nghe su 2 lên sắn bắt bình khiến ngồng nhưng dầu phú
võng bạt lập trong la mạc
bạt lọ đen cho của đốt nấu 2 thổi cả phao trải chiến xanh bà ngàn che mạng tai vía phong tuỵ
đựng mẩu hai vì và tiền 2 đồ nước trong ma thức hàng hoá tài
mẫu sinh giấy 2 ruộng hàng sơn 4 thức chả không giáo 3 kể xe vườn và biểu máu 2 số biển nước 2 tóc đất nói dây đánh khu tận lấy mã 2 mỗi người 2 xương phân đơn 2 nấm thùng tử vắc tại đi trong hạm
gen để trả
uý quân giàng ở nhận phí hồ lò hà tưởng cảnh bùi 2 phạm đinh lê trần đào nguyễn
rơ châm 3 nguyễn măm 2 an
hủ tục 6 tiếu 4 và lậu bại nho
thách cưới 2 thức 8 dưới là
cưới nhận rồi nhau hỏi là tập 3 chuột không 2 ảnh thợ lễ cũ bạc thạc anh tôi
đèo tụi gió trong quanh lội bảo 5 pha 2 mụ ngoằn cả 5 cú hải 4 cô lực lò 2 tiềm bụi khói vào khiến nguy dọc thầy thị khau 2 ô 2 bồng ngang dốc con ba mã cù khánh hàng người cao heo gia
vuông vức 2 nhạt mùa cô đất mái tại ở giếng của chằn
vức như
rào cấm thép 2 rào 2 dặn bê 2 hoa cao chắn 4 kĩ 2 và vài như 2 trừ cản 4 chiều hàng hoặc rải tranh thuế phi
chó nghiệp 10 bị dữ 3 thả 4 sủa 3 béc phải mèo 2 cắn 3 nằm bông chia vi đánh dại sói hoang con cưng săn cỏ đẻ ta nhà đi
chậu hoa 3 ớt hành lan 2 mai 3 có cây 2 nước cảnh quất rửa thau kiểng nhựa
nóc nhà 5 mái hầm
đỉnh đèo mới 3 lũ 4 mẫu 2 khí pù chạm triều 2 tháp 2 tà dầu bàn cà cao 4 quảng dịch 2 giá điểm núi lịch đầu đồi đồng vinh đạc kỉ chung bảng bài trời
sì lở a
lầu đại ba năm 2 cao bá y
giàng a 5 sái thị 2 seo chẩn ơi
páo cùng người phụ li vàng
chưng muộn trên tranh 2 ngon tượng xanh tặng bưu câu cất diện bày hửng tết gừng hoa
dong hái bình rửa thuyền cô chẻ buồm riềng dỏng ruổi kinh
hái ngoài búp dâu không 2 hết điểm quả 3 trái 2 lượm 2 hoa 2 trộm lộc 2 trên thành được chè cà thuốc ra thi
chắp tay 4 cánh 2 vá bút nối nhặt
toả đi 2 hiện 3 khối nhiệt đại 2 eo sáng 2 hương về khiếu ví điều hàng chứng khắp lan mùi ánh cảng đền tài
ánh đèn 10 sáng 16 mắt 9 hiện 2 nhiều tiêu cầu bình suất nhìn 2 dương 3 khó về 2 lúng nến trăng 2 nắng 3 đời lửa bạc lên cạnh tơ bữa điều trình vàng của ông tuyết 3 đinh hoa loan cho cao hào viên
đèn pin 5 đỏ 11 sáng viết mục tín 5 thức lương xanh 2 nội ngủ 2 cảnh ông 4 nước 2 lộng biển 3 có thì 2 trắng đêm trở sân 2 thả định pha 2 chiếu 2 phố tròn nhóm khắp dầu 3 giữa nến rối sạc trụ sương giấy sáu đường hoa lồng vàng bàn nhấp trời kéo cầy giao chùm nháy hậu điện neon hải năng
loè trong loẹt
neo buộc cao đơn 5 ghe 2 tàu 2 giá đậu
chằng chống chịt 2 buộc 2 rách dây néo
di dời 10 động 10 sản 36 chúc 7 cư 12 về chuyển 11 căn 2 lân tích 15 truyền 3 ảnh 2 dân 3 chỉ 2 bất trú chứng hài 2 vật lí thể nguyện 2 biến hại sơn ngôn linh hận tồn huấn cảo lặc can đà hoạ
dời người 2 mồ dây vào đô 3 về lên mà ổ khỏi 2 khẩn dân nhà đi sang địa lịch mộ non
trũng thấp
bạch long 6 tuộc 2 mai 8 và 2 hổ 2 đàn 4 hầu 4 cả dương 2 trân báo đại cầu 2 thu đằng 4 nỗi chọn tuyên trong chức để thời khoản ngọc tuyết 2 thuỳ yến vi hạc hạch kim tạng hoa huyết 2 phiến thoại cung nhật
long vĩ 6 an 5 trong thành 9 đã cấm mở rớt mĩ 2 khiến khánh 2 biên 9 tan quân 3 lên 2 khổng hữu tiến tổ thu đẹp phát đại mít bình 2 hạn khát gặp kín là đang tắc tráng xa về 2 bước tiền đề do bà mỏ nhân lê ban mong mai vũ 2 tăng nguyễn xuyên móng
huống giả 2 thót tổ đưa phức xấu
đột ngột 10 nhập 5 bùng xuất 10 kích 4 tại quị 9 phá 14 biến 4 và lan chưa leo ở tử nhiên dập vũ
ngột trên cho không gây tăng qua
khiển tránh hàng trách 5 rồi khéo tiền phương 4 xe 6 máy trận ô từ
xương đùi 3 sườn 2 ống 4 thoái ức mềm gà người giang cắt mác bàn bằng khớp 4 cây khám trâu thuỷ tiền máu 2 rồng khắc
đùi xây do áo gà vế sau to phải cừu
thuật thực kèm dưới đu giới cầu ngày bác thành cao 2 bị diễn ghi phong chỉnh toán 2 tách bước hiếm người thay nhảy mạnh truyền cung cắt giám phân hình số 2 cạo chiến trên thống viên 3 tài âm gia trẻ toàn phòng khiến bài mạch chăm nội gồm thẩm của siêu ven trao quân
trục vớt 3 xuất 3 vong 2 cảnh để lợi 5 hạm quốc tháp chính trặc
vớt hộp được 2 lục lên ra bèo rác từ đồ từng vát bình bọt
hộp đen 4 thư 5 ra thiếc 2 số 6 phấn dây sữa 2 gỗ 2 cơm 2 tre ưa chờ sọ quà thuốc diêm xốp giấy bánh đêm nhựa thoại cứu đựng thực mực bút điện đèn kẹo
bùn sâu đỏ 2 dày lầy 2 chỉ nước đặc thải 2 đón bằng non 2 tìm leo ngập đất 2 nối nhão cát khoáng
chật vỉa vật 7 hẹp 2 kín 7 chội 4 ních 3 toa càng cứng 2 như người
vỉa hè 24 tóc ba
hè xem dừng nóng lát trường có ổ biến lối thu 3 mò thành vẫn và ngồi về 2 trước chật chiếc phương lo kiếm lấn tạo xe kì phố này nhau đến năm nắng đường sân oi 2 vui rực đông
diễu binh 6 hành 8 võ phố qua
miền nam 12 tây 8 ngoài xuôi 2 bắc 11 đông 9 núi 15 trung 16 một cầu bán biển tụ đất bằng
bèo quàng khơi dạt ao bọt tây hoa mây trôi nước nhèo
quàng khăn 2 chiếc văn 3 đỏ 2 thị
rằn bước
kị binh ông
trượng đội
nhạc lễ 2 cho mĩ sĩ 7 nước gây trịnh 3 số đã cụ 4 trưởng 3 giao 3 tình thần nền mới hồn 2 soi chào dân ngoài sử biểu 2 bản trẻ dàn hiệu bài nhẹ nhạc 2 phẩm hoa hay cung khí công ồn đồng hàn tang phim và sư hội
hò reo 4 rồi kéo 2 dô 3 của 2 bao giữa xưa xứ hét 2 từng huế 2 lao hẹn khoan vè giã đối sông đồng
reo vỗ hò 5 trên vi nhưng lên
tiêm kích 2 thuốc phòng 5 chủng 5 mũi bởi cần huyết bỏ đủ vắc
bẫy nhiệt 2 tín 2 việc 3 ảnh 3 thắt dây trồng đầu lửa người vì thú 2 nhắm chuột nợ thu lừa tình việt chim giăng giá
leng không
đu dây 3 bai nhỏ đủ 2 đưa quay đỉnh bám xà theo càng
giàn giữa quen giáo 10 khoan 4 trên phơi phóng thiên mướp hoa nho dầu lạnh thép nước trận hoả cảnh nhạc
thềm lục trận nói thiếu
lục địa 2 minh đại ngạn 2 cán tuần tục bình kể đục cặp thế 2 quốc chiến quân khai lại thanh kỉ lập cúng văn tường chút giác
lính nhà cụ cứu 8 đánh 3 gác không vẫn 2 trẻ 2 thuỷ bắc biên dầm nga cận xe cô được gìn mũ đảo 2 ông linh dù già ở văn
quen nhìn tiết cả bạn thuộc 3 được bữa mua cảnh với nếp nhường nhâm xấu hứa ngửa đi chỉ mời giấy ăn làm vệ một đọc rồi biết
đoán thời vô sẽ tỉ 2 đúng 2 sai hình 2 số thú rằng 2 sức trần sớm và mắc chính bị xác bệnh trước định biết được mò già ra án chắc
gáo nước 2
nỗi nhớ nhục lo 8 ám đau 10 trăn sợ 2 buồn 3 khổ 2 niềm 2 lòng khủng âu nguồn oan
ngọc thạch 2 linh 2 yến 3 định bửu bích 6 như lũ trai 3 ngà quá ánh 6 lan 3 đón tia mộ rồi nga hồi 2 hiển 2 nguyện tĩnh hà 5 diệp 3 bà 2 trâm 2 khánh 4 thế quí uyên sương 2 diễm đa điệp dương ông tình mai 2 ninh khuê trọng thuý vinh bảo hồng giáp giàu trung ân trầm vân huynh sơn 4 khôi hân 2 được lệ hoan vượng thảo lạc tú đinh tài huệ cúc đào thanh tuấn hải trần 3 thắng hoa chiến thái nữ minh đáng thu hiền phú lân
ớt chậu ai bột 2 sa bà thay hiểm 2 dưới cay
xốp ngày sơn 2 dung chậu
to lại hỏi rồi không ướp vào tiếng tốt nơi tắt vụ lớn 2 giáng hạ mực bằng
bê vào từng tông 29 khay gốc năm bò bối 2 ki tha trễ bết nguyên thui vác con đê tráp bê
lang nâng thang 4 dài phía các dưới tím 2 củ pháp 3 chức mẹ kinh 2 dao bốc hành lớp nhân 2 nhanh chánh ở huỳnh an 2 vận đa bảo xanh
niu như di từng 2
bút kí 4 vô càng trong trẻ cho nhức đầu thì chì bi danh pháp máy tích thử toán sa lục mực lông viết đàm vẽ chiến
truyện ngắn từ 2 tranh cổ chậm trò
ngắn thơ đã ít nuôi ngày 2 dù thời 2 gọn 3 lại lộ hơi thủ không hạn 3 cự nạp nghiêm thiết tổn tình một cắn
thơ trào giờ tôi hạ đào 2 ông của tìm và ấu khắc vùng cần dân người linh thuyết mấy nhữ nhớ ca tủi bến tăng cứu kiên lù có mộng
phúng đều
lãi nặng 3 suất 29 chậm 2 không vay 3 núp ròng 2 nhất trăm chen chở cao 2 cho kép lái lỗ ở gấp mỗi
núp bóng 3 danh ông
tiệm cầm 3 vàng 4 tạp vá 2 bắt cắt đồ xăm bánh nguyễn vải rối vòng bà cận
tố bắt bị 7 về 3 giác 9 vụ 6 tụng 6 khẳng là đòi cáo 18 then thêm chủ mười viên chuyển nguyên 2 ép con đối trung chính chất 2 cơ 2 đã trong nhóm văn quyết nga phan chỉ quyên trinh nghi xét hữu
giam nhóm bốn 2 giữ 5 xuân đối 3 chủ khu bồi cũng kẻ hãm 2 để lê thủ hoặc hoàng cầm lỏng bằng xe lương vốn
đòi nợ 4 rút chồng phạt giấy kiểm giá hỏi 16 thưởng 2 lương 3 quĩ 2 ăn 2 tăng 2 đốt minh món tiên lại 6 cải bồi 4 được từ tiền 4 chị đền học quyền 2 li 2 đất chia tự trả hối công 2 nhà yêu huỷ
manh động 2 ở 2 mối 2 của nguy lại trong
dụ cài người 2 nạn 2 dỗ 5 trẻ khách mồi
cài ứng 4 áo hoa 3 hộ đặt 3 cắm cúc thế phần mã bẫy mìn then dây
chứa mã 2 chất 4 mút hàng 4 nhựa đầy 4 nhiều 4 nước 4 độc thuỷ phoóc viên minh trực ma 2 giảm xả đựng chan cồn chấp thông mại các vàng dầu hoá khoảng chì đường xăng được tới rác cả nguy thóc lượng cát đầu những một trong
cướp ngân 2 cướp vang khét tài 2 giật 6 biển 2 đi 2 lộc tiệm nhí 2 và tri một của
khoản định 2 tạm ngân 6 đăng 2 rác sụt để vay 5 lãi qua của nạn thu 3 chi 2 bị 3 giao phông có giải chúng chia tiền 3 riêng phải người 2 trong thành đồng vì tung gỡ ảo bốc 2 bên nhầm hợp chuyến đã khô bất thấp thanh nợ thi
tước giấy 2 phù chứng bớt đoạt huy quốc quân bằng 2 ghế vũ quyền
xế xe 5 lục chiều 5 hồ chùn mắc giảm cần không đột đánh dương 2 ẩn say che bỏ phanh kẹt cánh đã đóng hôn điều 2 lái vi khai vườn hoàng lê nguyễn
dùng hung 2 kéo trí kìm hơi 2 tháng trong 3 đòn tiền 4 cát phà năng kích cồn đã máy 3 tiếp ngay thắt cả phải công 2 than bất thuốc 2 nước 2 xe 2 một 3 kính 2 thang lúc khoan nóng loa mạng 2 bộ đi lại điện 4 có tủ gạch 2 mạnh ninh hộ mật để 2 tay 2 chính bình món bảng băng tăng 2 cho 2 vật vũ 3 gia vòi nhà mất mang mảnh ngọt 2 thẻ 2 cảnh đạn 2 phục tại tiềm triển bà dằng làm dao súng bữa chung 2 bếp hình thử chân gậy người hàng 2 phần bằng biện thủ nhiều ai sai cụm từ kháng mọi lời được đến quyền sức các quá cơm dịch lâu rượu đúng học cá
hung khí 9 ga dữ 2 khi bác 2 thủ 4 nhân bạo 2 vợ hãn 2 hành hăng tợn tin ác ca phạm đồ
chém người 3 du giá hay gió giết chết bị trọng nhau chặt liên trả nhiều đứt loạn vào thớt
chạm giao 2 nên bắn với 3 cực ngõ khắc 7 rồng ngưỡng 2 đích 2 vào 3 đầu tay 4 sà một liên tàu bạc 2 trán 2 mốc 2 xuất mặt đáy đến trổ bóng đỉnh nọc cúp xe đất đá vía
tháp cảnh vĩnh mười 4 kính ở pô 2 tắm lau học nhạn sang chăm đồng mĩ trà kiên chàm
túi xách 7 hai thủng đồ khí ao ni 4 sẵn vớt ông và ngủ bụi tiền 2 nhựa trữ vải
xách đựng 2 vải trên can xô 3 tay 3 nách cặp gió vữa
quên trên mã gần đóng giữ túi lãng 2 vé cả 2 trước sau của đau phòng chào mật điện nhanh thân ngay đi
trấn áp 5 công an 4 và đồng binh vốn giữ lim yên quốc
tết nguyên 5 cả 2 tỉnh nay giữa 2 đắt này huy chị chín sôi nhé vừa thầy mỗi ấm rời độc cán cần cổ 2 trung ông ở nhà lá ra càng kiều sớm 2 ổn hàng hào hương yếu mang mưa triển xong muộn dương tại trồng
lâm đồng 10 trèo thời 5 thao 2 kon tặc 7 hà năm bệnh 3 cúc môn 2 thị 5 lấy là cười sản nghiệp 3 thống viên 3 khen gỡ canh bắt đối nguy 2 sàng 7 cố trường kiểm lâm được phát thanh tấn bình 2 quốc phạm thân dạ lê 2 hải phương phong minh hù tuệ văn hồ vắng huỳnh nợ an ngọc bùi vũ trần như mộc
tống đạt 3 tiền 5 bán trung phước 3 chạy của quang khánh duy ngọc
quách văn 2 bảo gia trọng thị 2 công muối lan
ngụ phường cư tại
đoạt tài 13 nhiều huy 5 hơn quyền trẻ thì tiền 2 giải 3 trận hàng mạng 2 ba cúp chức 2 ngôi danh được
mạo nhận 2 danh 8 hiểm 7 chứa văn bà nông 2 công 2 toàn rồi khê mới đô giấy chữ
khả năng 16 thi 5 quan xâm 2 tú kháng chiến nghi
thửa chuyển đất 3 được ở họp
đích sử 5 câu thương nhân rồi giữa nhập sớm 2 trong vận là ở đầu tôn 2 thân thực đến danh 2 đáng ngắm cuối thứ xác an thị trước
cọc của 2 mua cùng nhồi tiêu 2 từ chứ dị đào tre rồi ruộng gỗ nông
nhậu tại anh trong nhẹt ở
ốc ven vỡ đang len được vú máy chật ở quán đảo bươu lừa bất
mâu thuẫn 14
thuẫn từ cán nội tình đều nợ cho lời của về tiền vay chung vững
thấy anh lãi cách 2 cụ bóng hết trong 2 thi 3 gì 2 mật độ đoạn nội 2 cục mặt xe 2 sống mẫu nguyên 2 đỡ 2 mình 5 thành cư những 2 cánh dòng ông cháu bà nhẹ đứa họ ở thông hài thương ai rác lòng quí học biểu chiến mẹ tám nhật an thói bệnh vùng nhóm làng thiết dưới chính thuốc nhiều bụi mảnh ngọt khói sau lạ tiếng có tiệc các tên mệt rất
chửi bới 3 thề 2 nhau 2 tổ rủa mắng 3 tục bậy thầm
bới rồi từng bùn rác 2 đe trong như móc tung tìm tóc
vớ vỏ
vỏ chai 2 kẹo thép 2 quýt 2 cứng dừa 2 đồ chẻ cây 2 lon điệp dưa lãi 2 đảo dán bao hộp trấu bọc
chai bia 3 chủ nước 3 lọ 2 mài sần 2 rượu 2 sạn 2 đâm và đuổi ở xuất dầu nhựa lì thuỷ mặt pin xăng
bia đập hơi 3 cà người chụp tiệm giấy điện chủ trắng thắp tiến 2 rồi mộ 4 gió ẩm viết giảm sài tưởng 2 chai 2 đổ hồ rượu 2 đá đỡ ghi miệng lon liệt
đập vào 2 thủng liên dập 2 heo mỗi cửa 2 đầu 2 yêu chéo giữ vừa lớn yếu trở của phá vỡ thuỷ 2 tan nát tràn chứa nước hồ bỏ mắt dâng đi hộp bàn cánh chắn mạnh chết ruồi nhịp nhà trống phấn lưng
ngăn hắn chặn 22 kéo 2 cách mặn 2 cấm dùng bàn xuồng thanh nợ nguy tham nắp được ngừa 2 ở
hắn bỏ xuống mới nắm ta đã là bị không có tên và đi sẽ cũng nói
tấu quay đàn cô
quay lại 10 đầu 4 xuống mặt 3 lưng 5 xe miễn trở 2 lén phim 2 hướng dưới đấm về 4 đều số công
náo loạn 3 nhiệt 2 về viên
loạn cả nhịp và cảnh hạn nhỏ xạ 2 lo bỏ đập từ bà qua nhiều tìm ở nổ lạc 2 tiêu chúng bạo hỗn gây loạn luân giấc tiền trước
quận chỉ hai 2 cầu mười lập bình 2 tư song phú hà tám ghi nam ô sơn mới hải gò cam uỷ huyện
trích xuất 6 cắt lập từ một 2 lục của chính dẫn tiền câu quĩ 2 gay
khuya cùng thuê li đặt gió chép lắc
trộm cắp 6 chó 3 lợi xe 4 két đồ bùn chiếc 2 gà nhật đua ổi hộp để đột 2 kê lẫy nhớ trèo trơn ông
kiếm nhật cứu 6 sự dưới uống an đến thể việt giọng người 3 lời 2 qui thông được nghe sống 2 tiền 3 lật trưng gỗ học giành áp nạn cửa
khép kín 2 lại 6
gắn máy chíp 4 với 12 bó 12 sao 2 nhãn 2 trách 2 bánh kết 6 biển 4 chip 3 vết 3 chặt liền 2 mác mã thiết đèn huân huy công thẻ cờ động keo đào lí lợi mic quân
lạng lách 2 sơn 10 dành thịt giang 3
nẹt pô 2
pô trên lạng thi
chặn lại 2 chuyển tiền 2 tình 2 qua nên hoạt kịp 2 xuất hàng tài 2 nạn đường 4 nhóm sắc lừa ở đứng 2 cháy bắt 2 xe 3 từ khống từng mà ma đánh đầu họng dịch cú sóng cuộc tin cửa dòng phá tên truy trang hậu tội lối bóng thu
đám choai cò cháy 13 đông 8 cưới 8 trẻ 2 hiếu 3 tang hỏi ma mây 2 rước bạn người giỗ khói đất sinh cỏ bụi rẫy thanh
choai choai 2 quay
ném gạch bom 2 nắm đá 3 còn 2 chủ xuống mắm con
huynh thì kéo thức phản 2 phấn lo ban thiếu chưa mong ôm đứng đỗ nguyễn bức sùng bạc đưa lâm đệ trưởng
hồng quân 4 hai phối kông 6 để thuộc là ngự 3 trồi diễm tại hào 4 tri phong 4 ngâm 2 lại khổng cầu 4 làm cũng đức háo cài tổng cạn hoa 3 môi 2 cho do rực hồng ngọc 2 ngoại 2 bí nóng bánh sang nhung 3 thái 2 vân 3 anh 2 thành sơn 2 gấm rêu sen ngân phấn 2 đào 2 về nhật 2 chuyên phúc 2 thạch nhạn linh mang hà 2 hạnh 2 lam 2 reo thọ hạc 2 thuỷ 2 y 3 lâu nhan quế thập treo hộc xiêm lĩnh bàng minh đăng hải phát thắm dân ánh gai dai hoang giòn quang sắc thị lâm lạc tươi vinh duy cơ
hám lời lợi danh gái tiền
suất cao 2 ngoại thấp 3 điều 2 cho 3 trái không trong tiêu xe bay ưu 2 cơm quà gồm bảy ăn 2 dự dân của một học từ cơ lốp nhà khủng giảm 2 công doanh tăng bình là làm huy
muộn đều nhiệt hơn sinh màng 6 cũng hội dắt ăn định nhưng hoa
hưu nội trí 10 bị trước 2 quốc tâm của 2 từ 2 rồi trên ngay uông giáo cho nói 2 bưu qua cụ sớm hưu nhắc tấm viết chị non chiến chưa mai
dụm cả 2 hơn hàng dành
gã thanh 2 chui tài chạy khoá cha người cúi cháu hứa chỉ nhuộm đàn khổng trai chồng hàng say
nhuộm vàng vải tóc 2 chàm 2 trái đỏ
hoe bước trong
vờ hỏi tập ở làm
nhẫn cưới 2 tâm 2 cẩm vận tròn chờ 2 tin nhịn 2 trò hướng ngọc nại 2 kể bạc khắc sau trong
ngờ xịt bà trong ghé cắt đổ công phản gương trở hãy từ trước thì 2 nước ngã tái khi phải vụ vực nhất
xịt hơi sơn
vơ khay vùi rồi xưa
khay dây cơm 2 nhựa bạc
tẩu thoát 3 tán 5 mã
bấm chuông 2 đại nút 4 vào 4 hộ huyệt 3 còi 2 đọt máy 2 to giờ bụng lỗ khuy móng
rượt theo 2 vợ đuổi 3
ép ngã bán nước 2 giá 5 tim 4 đất dưới cọc 2 buộc 3 góc trẻ viết không tiểu tiếp dân viên mạng chuyển thay cân xác duyên cung mình dầu dừng khách xe uổng chân
quật hắn đổ 3 ngã ba con trên thương tại lộ lăng mộ khu
hiểm xã 12 chở cho 3 lợi thứ y 11 nhân 2 phải tử trở 5 không 2 vật giám nghèo 3 song khi và theo hóc 2 hỗ thân sau nguy 5 thất 5 du hoạ 5 khoá tặng đóng thoát hiểm xuống mở đổ rau mỗi đội cần từ người phút tai tiền bắt ác độc địa yếu
hôn khai cho gồm nhân 21 xanh muộn và 2 con 3 mang nếu bên không hai phủ giả vì hôn mê 4 nhẹ lời trận lễ 2 cô sinh soạn buông quân thú phu thê phối ước 2 lên nhau trầm môi
xấp giấy xỉ
lùi vào 2 bước thời xe dần vài tội xa sản lại đến chuồng tiêu đói dịch
trọ ở khoá cảnh chung tiền chừng nhiều sữa mười 2 bình xăng sau còn không cháy công được bùi
đúng qui 8 người 3 tội 3 thiết nghi mùa 2 điệu trên mức 3 phép vị 2 một 3 nhưng bổn lúc 4 loại 2 tết không 3 nghĩa 4 trọng 2 bốn thời 4 hiệp giờ 3 phần 2 tinh cam 2 cách 2 giá 3 lối luật 2 thực 2 hạn 3 kì tính 2 hướng 2 là vậy ngày đắn 2 pháp tiến sự mục đối nơi kế trình thẩm chỗ như với tuyến sai đâu theo bài dịp rồi năm tháng tiêu chuẩn nhất chất mực tầm yêu đêm vai làn bản hẹn ý chủ lịch nội khi bệnh ngành trái đáp thông kĩ liều công số lộ cho quan
chu phìn hữu hóng đậu 2 lệ đáo 7 không kì 6 vi 2 cấp 2 trình 2 hồng lai 3 bá thanh 2 văn 3 thầy lan thịnh toàn sa du môi tước
phìn vác có
vác máy chạy búa lên dao tù phần vợt phông ghế thuê tạm việc đạn xi ván
vân tay 6 bắc kiều phong đồn 5 nam 4 giữa bên cầu mù bánh tùng long cùng bé ông thái trang hồ cụ mễ ở đào nhận trần 2 dương 2 ngô bùi trình sạt lê phạm
mống mắt
trèo núi xuống chòi lên 2 đèo 2 sang tường 2
tận chòi sạp bản gầm thu tay 2 cửa nương dụng 4 cộng tình 3 ngõ nhà 5 bây những diệt giường con tuỵ 2 sáng lực bờ tâm cùng trung 2 hiếu thế ruộng 2 cần nơi
chòi nương thức canh 3 kinh gác lá ra rẫy đạp
nương làm gà rẫy 2 ngô 2 nhờ 2 trồng mái trông vào hai bà 2 ông nhau
căng tấm thẳng 31 vé băng 3 như 2 lố hoặc giữa mình 2 ủng gió tin não tràn da mọng mắt phồng đét sức bụng cơ cực lên nhất dây biểu buồm bạt lều
ga trắng sân hành 2 ngầm 2 hải khi và ri lăng 2 gần cộng sài 3 ngập trong sâu hàng 2 dựng mà mất náo đồng nhổn với nhà po mới yên theo diêu huế 2 gối tàu 2 đường trải hà quốc 2 bến giường xe cuối đà
phông lấy chữ bạt màn 2 vi 2
hắt nắng hơi hủi hiu nước vào bóng xì sáng
xong việc 3 chưa án chuyện 2 chờ hàng nằm xếp đám cụ lúa bỏ 2 thức bà nghi có trước ý đâu
níu lại chân 6 tay ngành
mèn mén 3
mén chén chan mật
chén rượu 3 chè 3 vo trà 2 cơm nước đĩa bát kiểu canh
rượu ngô 5 ông buổi 2 cần 4 ngâm bia 6 chuyện vang được kim cũ lậu phát chai khiến la men mơ nếp làng lái quí say
nghỉ tết 6 hưu 16 về không việc 4 thôi ngay lễ 10 qua học 4 khi 2 chín mỗi thai ngơi 3 dưới dưỡng 5 nhưng ngày bị của sau tránh mát trong năm ở nhà trưa hè
cồn vẫn mỡ và hến dã vượt ma xuyên phương cỏ 2
thậm chí 10
lăn ra lộn lên lộc xả phần tăn gầu đi vuốt chắn hoang ngược bánh
vạ xé chủ vật
tát cảnh nước con
đỗ sai 2 thủ 4 đột thị 11 quyên 3 trung 2 đen 2 xe 6 cao 2 mạnh 2 văn 7 quí xuân 4 bảo phú nguyễn đức 2 quang 3 tiến 2 đình vũ đăng hữu 2 ướp chí lai thu học hoàng 2 hà anh trọng 2 bách minh 4 ngọc 2 thanh 2 quốc thảo lại đạt đại trên ô tương trạng xanh mười đầu vào hùng tại duy xuống phủ đỏ trường kim bến trái
cồng kềnh chiêng 3
kềnh là
cố tình 7 căn thủ 3 lên hữu sổ không ý 9 mật sạt từng lần vấn 2 khó ép dầu vượt bốc đô 5 mỉm nhân 2 khâu kết thăng nhưng ngai tràn 2 hồ xong hộ định 2 hoá 2 tài 2 kĩ niềm gắng 6 chuồng bữa khiến nhạc tổ gia đê trụ mố húp tận xuân tim
chối đăng chi cãi trả nhận khéo hối hậu cám bình 2 mọi tội 2 lương
dòng nước 6 tiền 10 này người 5 chảy 6 sông 10 thuế điện 2 khách 4 áo vốn 5 lũ 3 họ 4 tạ vàm lịch 2 chữ 3 ngoạn 2 phim 2 nho thác 2 xe 3 thông 2 cả sê thơ kênh 2 hải 2 hương thạch thắng sản tộc máu tâm 2 suối đời 2 trạng nhạc hàng thời tin máy chip văn sự dõi dung xoáy tranh tên thép dịch mẹ nhắn địa
xiết cuốn tầm tắc nốc
thoan niê điều
niê cởi kể
cởi vội trần áo mở
vội giày gõ giọt bên vã 4 quát qui đề mở cũng trên
giày lao kế dép 6 da 5 bác xếp khiến đinh ra đúng đôi có bám thể cao vò xéo chạy bóng vải giả tây bốt thêu
chừng năm 2 bế mười 2 nguy để trăm hai 3 bốn 2 vài 2 đau tiền núi 3 trắng ba 2 mà mực nào đó ấy một nửa như
thẫn thờ
thờ trên dát cần đổ nải cúng 2 tổ đức vợ nghi bị ơ 2 khủng cũ phát
cát môi mĩ chìm đắp 2 sông 3 biển 2 có hải 3 dọc mất tiên 4 sâu trắng 3 di xê 2 ngắm chôm lái 5 lậu 2 trên chưa trái 3 thuốc mở tặc 2 cửa cùng uốn bi 2 dĩ chu tường 2 tông bụi cứ sỏi 2 đá lợi bà 2 linh 2 hung 2 vàng san xây nhân sê lún nền lí nhiễm táng minh két mịn quế tìm
môi tím giới 10 nên 2 trường 43 nứt cười tiếng mĩ biến
tím tái 2 bụi 2 dựng ớt giành mướp vĩnh mất lên ruột
bơi chậm qua 2 học chải 2 lực vào 2 trước ếch 2 lội 5 nghệ ngược vượt cho di xuồng dựng hứa ngửa bướm thuyền tự ra sông giỏi sải
hợi bảy kể hỉ nên bị cụt lần ở tuất quí
hớt hải 2 tóc tay lẻo bọt
sạch sổ ruộng làm trước trồng nhặt vốn sau 2 rồi xóc sẽ lương kênh rách đã vững 2 vào chính dữ vỉa bia bộ tiền 2 do của người hợp phải nông 2 sử hàng tốc trung số về lưới
lúng túng 4
túng điện giá lũng nhân không rồi bấn sai tâm
xưng là 3 thầy cán hội
doạ cụ binh phủ sử phong việc hoà hố ném thông đổ nạt 2 quần giết 3 cánh nhổ áp 4 với trừng đóng dẫm tung 2 ma đánh 2 sa sẽ 2 trẻ kiện tự an nghiêm tính hạt trực tấn tống
dính vào 2 liền 2 líu 2 nguyễn chấn bẫy thính án máu mưa mìn bụi phạt chưởng với dáng nghi 2 đòn lừa dớp
rửa tiền 9 sạch đút tay 2 kĩ qua chén nấu mặn trôi mặt 3 bát
thiệp kịp 2 sớm 2 vào 2 cho tim còn tiệm quân mạch sâu thị rộng
lật lại 3 tẩy 4 nghiêng 2 qua tàu 2 úp 2 từng 2 phà ngược giở đổ 4 tài ở mở án thuyền 3 đèo xe
bám vào 2 phố vách vỉa thị sát 5 dai 3 đuổi 7 trụ 3 víu 2 tốt vị biển 5 đồng bờ dân việc đối đầy làng rễ 2 đảo biên tránh bản theo đất nắm cửa lề đuôi dính bụi càng
cúc áo mâm 2 phương 2 vàng hoạ 2 bị hoa đặng cho đoàn dạy võ
nâu và sạm
vết bùn đến bỏng sẹo 2 tiêm bớt thương 7 súng lốp chiếc nghi lấn mai xăm cách
gót giày 2 chân 2 sen
ve chai 4 quyết râm kêu ngày con
kem lần đánh
hoang ở 2 dã 9 tưởng 3 mang 9 vắng 2 cánh cỏ biệt cấm bị giải sau đất động đường 3 hoá 2 tàn 5 lãng lâu khi sơ 2 phế 2 phí vu mạc dại báo đảo đàng đãng nghi
ác đã liệt 8 chiến cảm độc mộng nghiệt quỉ tính ý 2 thú
cóc trẻ 3 học vẫn đòi đánh ở đã mái
nhằm tống 2 nâng 2 vào 3 ngăn chiếm hạ tuyên đánh tạo lật tránh lúc nhất giảm tăng
khoá trái cửa 4 máy cổng dự làm đào 2 im mở va một luận mười hết những vi biểu 2 tập lấy lưu học 3 huấn gian năm mới 2 của 2 trước đầu cứu trộm thẻ từ nhà gồm hai tại trao xe
hóc môn 4 nhưng búa 2 hư xương hiểm
chú công 4 cán rể 7 hà 2 tôi lật tễu mèo 2 thích 3 chó 3 trọng 10 ý 15 bé ơi bê bộ 2 sao giải 2 bên đòi năm nguyễn lâm hoàng bác tâm tể lính cảnh dẫn ruột cuội voi hề thuật gà chim là thím lùn nguyện em cháu tư chuột ếch chàng
đua quyết cả nhau 5 với 2 bò 3 ghe 4 mới xe 7 trụ 2 vào nhập nước 2 thuyền 8 đổ trượt hàn công 2 ướt cao lập đặc sản giữa phấn trồng người trung xanh vũ 2 yêu tài đòi ngựa tranh trái top chen nở mô giành vô khen
thắng của 2 cử 2 lợi 6 cố 4 mưa 2 mười thua phất phút đậm cách một 2 đầu tối pháp nhọc ngược nghẹt 2 điểm giải làm điện 2 kiện áp lớn 3 muộn ngay thái nhẹ cảnh 3 trên thế quyết khiến thầu tràng cương vỡ phan triệu hoàng 2 văn nhận đinh lê đỗ thạch tiền lương ôm phạm duy lịch thuyết quan trước
điển hình 9 cố 2 na kỉ làng án thuỵ đón tiếng nước níu tích trai chế lệ trường phạm
ngõ ngách 2 bốn 2 hẹp phía 4 thịnh sâu 2 nuôi nhiều thanh mắt xách tiếng nhỏ vắng pháp cắt công xóm 3 hẻm
giấu bụng trong 4 vội tên 2 doanh sau dịch biệt tay vợ 4 giọt dưới 2 âm tội 2 nhẹm 2 giếm kín mặt mình dốt xác ma nghề diện tiền bệnh nỗi chuyện thân gia mẹ đi được
bụng bầu 2 nhiều ưu quặn dưới 2 để phệ 2 rồi no băng đêm người liên đói 2 mang 2 và thanh dạ mỡ chướng to trên cá đau
buôn phụ lậu 16 bán 13 nghe lập ma 9 người 3 trảo phế làng 4 đôn 2 vải chuyến e tay tơ chuyện đồ hồ gian sóc dân trưởng
cộm cán
khổng tiến lồ 9 minh 2 thị văn 2 hằng
khuyên các 2 nên tưởng con thành dân tẩy tai nhủ chị ăn không khách 2 phật bảo can chân lời mang bà cháu người 2 nghỉ quan sống nhà dương phụ quàng về cứ cha
đừng giao quét hận tin 3 đào nhắm để 6 xây sợ 2 cố 2 nghe chạy về vô 2 cho 2 cãi chê vì 2 gọi 2 làm 2 lênh vội 4 biến 2 đổ viết tranh ham quên 2 thả nói 2 chủ 2 bỏ 3 đẩy quá 2 quị tắm bao lo nên nghĩ có mong đi coi mua ngại hòng trách thấy như bắt hỏi đánh uống
quét khuôn qua 2 vào băng các điện mã 2 xoá dọn 2 tàn hệ bản lá thực tội rác ngăn thật cuốn lũ
khuôn mặt 6 khổ 7 vết
bởi pháp cửa người lần cung nhiên thợ đó thế 2 khí nó 2 nhiều thanh nghèo lẽ 2 vậy 2 chỉ sổ cộng món thiệt vì các một những sự tính họ trước lực chính
láng hạ giềng 19
ngáo đá
thuyết phục 10 tương minh 2 sau lịch yếu tự vẫn táo giảng công gia pháp ở về với
dỗ dành 2 đầu anh đồng con 2 ngọt trẻ
điếu thuốc 3 của văn 3 cày đóm phúng
thự kín sa đồng khiến biển liền
tường ở màu ngăn vàng rào 3 đưa rộng coi mái hướng cho kể giữa gạch rồi tháp lợp là trốn kè trăm ươm vi lam vân nguyễn của trần trình tận
ập vào 6 tới 2 xuống 2 đến 4 về
xóc đĩa 2 chút
vứt ngổn hàng xuống rác 3 tàn xác dưới
ngổn ngang 5
chui vào 2 lủi 2 kim gầm 2 vừa kê bị tình đầu ở gây qua ra rúc lọt xuống hầm từ
tủ lạnh 3 đông bánh đồ kính sách 4 của gấp hồ điện
cóng phải
gõ cửa 7 búa 2 phím 2 đỏ miễn lúc bàn đầu 2 trống 2 tạo kiến mõ chữ nhịp vào
chép lại 2 miệng 3 cá từ khô từng 3 tỉ lọt trung đỏ tặng tiễn tay 2 thơ hứa bài sử tranh phạt tiền nhạc
tương tác 2 ứng 3 trợ 5 xứng 6 đen đối 2 đương 3 tự lai 13 dinh thích dương phản đồng
rưỡi buộc còn kèm và sáng xăm so mà có
đính chính 6 núi 2 ngọc đón tam kèm hôn đá hạt cườm ước thế
lủi tám vào
tem nhãn phiếu chung thư vận điện
nhãn nước 2 hiệu 6 hàng 2 nhận và mận lồng 3 quan giả màn mác 3 dán gãy nam được khô không
sụt sùi 2 sịt giảm 4 trượt lở hai lún 3
sùi xin bà
hờ đang thị hững hang đợi
kẻng vùng là thì nghĩa bình
bo cười bo thị
khà khà
xưa nghe người mẹ của nói trốn vẫn 2 truyền giờ có bắn kia gặp quang thắp nay 3 hành thành phu xuân ông
giã gạo 3 nhuyễn dập thịt chưa vỏ hành đội từ 2 giò biệt
tắt loa máy 2 ngang bớt những khói sóng 2 ứng bếp điện hẳn đèn 3 nâng nguồn đám 3 chuông ngấm sau còn trước hoàn mặt
kẹo kéo hoạt rau bánh 2 dừa quần lạc háo
trai qua mình tóc mẹ hai nén bị 2 nghịch bốn họ lụa tôi yêu chào áo sáu trị hi bắt đêm cụ 2 gái nghiện và cùng lừa trở song cầu cảm hồng tiểu tráng xương huỳnh mất thất vũ cũ trẻ vàng út
chơi tiền rỉ bạo điện 4 lớn 2 ô chạy hụi 2 bổ lấy khôn thiếu 2 phòng 2 thể 2 ấy vào cũng bốc của bài 2 xuân 2 dân cho 2 ham luật cờ 3 số ngồi theo bóng vui đàn xấu trội hay tốt đùa bời trò 2 ngông ở với cùng đẹp nhạc cầu sòng tết trên xe ma vị hết trong vơi chứng tay chữ đồ trống bẩn khăm một trẻ
gái bị 5 không chưa chừng tám khiếm xinh 2 chào sơ kẹt đã tôi 3 thời ở 2 mặc ê 2 thì xứ mù người chèo trẻ 5 được 2 mười 2 nhặt lấy liếc chửa trong chị cụ bán 2 sau bước kì hiếu chăm thành cô nở tuổi nạn mường ông nguyễn thái đòi cùng đinh ruột mại điếm ngoan quê đẹp già ế út một gọi làng bao đảm việt
trá hình 7 khiến lừa
chích chuyên điện 3 lê không choè
diệt cỏ 2 muỗi 4 mầm 2 bằng mĩ 3 ngay lăng 2 bọ trừ khuẩn 2 chủng 2 vong 2 chuột giặc mối địch côn gọn tội
cỏ tự đông 2 mọc 3 vùng dặm cây tới 2 lau 2 xanh sau dại mĩ chú cho khuất để khăn cháy nhúng vườn trận tranh cù
tấn thực vảy nhà 2 gạo lành thành 2 người tu một công 20 lực cho tới cùng móc quanh cúi xã 2 pháo phân thịt lương lộc tài quách đạt 2 phong hoa sĩ hoài phát 2 ngọc sinh nam anh
bẩn nội được vào bắn nước tiền thỉu 2 phụ tưởi
tạng bốc cứu 2 toàn động 2 cấy ghép hiến
mùi hôi 6 ôi nái thuốc 2 lá già riềng hương 2 dầu tanh 4 gia mẫn mực tuổi khét 2 thắng hoa khói 2 trầm 2 soa dân lạ mồ vị cỏ ăn nắng nứa gì nhựa văn say phẩy lai chê
tẩy chiêu giun tổ cục lạt tiết xoá rửa
sâm ngọc nhọ râm
lậu xăng 2 qua 4 sát ngà thái không gian vàng 2 thuốc 2 hàng 2 bị giấu kiểm linh gỗ nhung ma
xăng dầu 18 chất đồng nhiều tăng đóng e giả nhưng trong 2 xe 2 ba hầm hết dự lấy sinh cước giảm
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (9, 0, 'chớp nhoáng 3 mắt 2 sân thời lấy loé cơ đèn bóng bu
nhoáng trong thuê gió bên
tẩm ma huế lăng thuốc
len lỏi 4 xào hồng phùng
lỏi vào 2 về dưới
vây bắt 4 hãm 2 bữa quanh thành trung ngôi ráp xuân
khét tiếng của nhìn hệ
sữa bột tiền ở bằng giả 4 trà chua bị 2 trước miễn đá 2 gửi cũng mẹ 3 thì nồng vĩnh hữu học rửa và công quá ra sang
bột giả cuối phun ngũ 2 cho giặt 2 đồ với nhúc 2 trắng 2 nước theo nhuận mì ngọt gạo nở phát nếp sắn cá đỏ năng giấy canh màu nghệ chiên sắt
hối lộ 21 cải 3 tiếc 3 hô hả 3 lỗi 2 hận 4 về thúc đoái phiếu quá
nặc danh cây những từ nước
hòm thư 4 tử công phiếu tiền đạn tôn gỗ quan
nét chữ 3 đẹp 2 chạm vẽ đặc nết nổi văn
nguệch ngoạc
ngoạc kể
rủ sang nhau 4 đi mẹ chạy
nhốt trong 2 trăn cứu phòng chết người
thép gai 2 sa bị khổng leo của 2 kéo cuộn nội tăng ô và mạ được đóng hà nguyên thâu thiết chứng thái
gai mỗi được leo mắt 2 góc ốc dầu nhọn xương người cột
đồ tổ cổ 5 chân tham đạc 2 đổ chơi 5 gỗ 5 án 5 gia 3 trong uống 2 ăn 7 da lên 2 quê tập ngọt 2 trang 2 chín cao ba 2 rạn sơn 3 hoạ 2 cũ 3 cửa tài thời từ cho cố mang hành của nói chú cơ thô bảo 2 li sộ 2 tín xông nghề 2 hình dùng 3 gốm điện hiệu lót thờ thị tể đệ đồng cúng bơi ngủ thừa mã nho tang vật tiểu chua long nướng chay sắt sứ đá xôi đểu phế thể nội giả kim tế thán đảng đen lao
gồm bộ bảy 3 vợ 2 tờ cựu khói 2 thịt bản 2 trầu chăn bát tám 2 bình mười 3 chín túi hợp cảnh trợ bốn 2 công người 2 hai 2 phần 2 các 4 giảm cả 3 nhiều 3 gồng đàn kế bác gia trương đại 3 vương võ lầu ông nguyễn phó thuyền có ba năm sáu một những thành khoảng tổng toàn hơn nhóm chi gần xây toán ngữ tiền huấn
rác rồi nắp chất khuấy bừa 3 nhựa cuộc thải 11 bãi vùng làng tại 2 và thuyền không 2 trôi nói ở trưa tìm đầy ngổn chống khiến trồng bủa đa bất trộm này mùi phát người ken ùn thành
bến xe 11 lức 4 tre 14 cảng 4 thành 6 du sau cũ bình dưới yến cóc đò 4 đá 2 bính ninh 2 phà 4 bãi 2 thuỷ 2 la tàu 3 cát 3 nhà bộ hạ vắng sông đỗ nước 2 cầu nghé bạch bờ đậu lội chương neo hải
tấp vào 2 nập 7 bay
khẩn cấp 31 khai 5 dự trương 9 hoang về ứng thiết theo
gục xuống 4 chết trên ngã 2 đầu 2 nhà đối mặt trước
miệng lắp liến ăn bằng 3 trẻ hố gọi 2 vào mắc loe bình nhớ niệm khi giếng cười hang thiếu nay miễn
lắp bắp thiết 2 đèn thêm ráp 3 tay đặt 5 gờ lại
loạt khám 2 quán sai 3 căn bến đi hành tắt vượt dự 2 khởi 2 tăng 3 cây 2 sút gương 2 sân tài bài 3 phóng ai bắt vụ 2 trong tồn ra 2 đạn công món phim pháo hàng loạt trận loa đầu ở đánh vướng bắn phường trưởng giảm triển chính các
nai bà hầu đã bình vĩnh được nở long bắt thượng
rịa vũng 5 một
vũng tàu 9 rô lầy áng 2
vẻ ngoài nhưng mặt ban đẹp tĩnh xúc xứ vang
siêu xe 2 cảng mỏng méo thị 17 sang âm 5 cường nhỏ lớn sao mẫu 2 hơn bão 2 cho động máy đạt kinh mịn giàu
yến cầm thóc sáng ở diêu 2 trong gạo mạch ngọc sào trần 2 bảo nhi phượng lê kém có cùng phạm ông hoa
hẹn gã giờ 3 sẽ 2 trả 4 nhau 2 gay hò 3 tôi thu mùa rất huy 2 chông ngày 2 bội cấp lại gặp 2 ước trước đánh lịch khám bạn cưới đến tái thề rằng lần tiền đi nhiều mang là
tặc lại khống ngày vẫn lưỡi 2 thực xẻ đánh lộng trong lâm phá đinh
hoành hành 4 quanh tráng 2 độ phi sơn thánh bồ đồ phách cách mô
bọn trộm rồng chúng
tuốt cả 2 lá
lẫn quả số nhau 9 trí được hai với lộn 6 mức đồng tạp đêm tinh 2 hồ tên lầm lẫn gốc nguy trò
nhét bao giữa lơ túi
canh rẫy be chừng 2 gắn vì cây 2 không chua 5 tráng nhận ngon nhạt rau 3 lửa năm mõ nhưng ăn bổ gác 2 giữ 2 tác 3 lúa 2 cánh 2 chuyên cá 2 măng 2 nấu ở kì ngọt giác nông tân cải phòng trộm tuất tí thân dần thìn ngọ me khổ thức đêm nghêu cửa chỉnh bún bóng định
vươn vòi tới phá lên 2 khơi 2 xa
vòi bạch nước 3 rồng 2
tuộc từ
cảng tiên 3 nhỏ đã biển 6 hàng 10 nước 2 trung 3 cá 4 khi vân lạch 2 cổ cam 2 phan cát 2 vụ 4 chờ thông cái 3 hội hải 3 vì truy hà an tân thị 2 sài 2 cạn sông quốc tổng chân vũng nghi qui liên đà dung du tàu
soi chiếu 2 bóng 3 dòng ra 2 bó gò kĩ tự 2 lấy keo gắp
gỗ xẻ 2 xuất 3 lậu 5 lớn ọp và 3 thuỷ pơ 3 dán 2 thép keo văng cũ bời thị lim 2 sồi 2 đóng cẩm mủ trên chạm mĩ 2 rừng 3 bình trưng quí mun trái hương nội sưa nguyên lát ép mít dăm thông công đá tự tạp viên gụ tràm tròn óc mục hợp nhóm cao
xẻ khai nhỏ bài nguyên bàng gỗ 2 và thịt 2
vảy tê
tê tê 5 hàng liệt 12 được chả bì cầy hê khỉ cuộn
khúc ngà cao quan sông 4 đỏ tráng hát qua bánh vang đình khích cua 2 trong về xạ bất liên chiết văn thị vuông mạnh
ngà voi 3 hoạ sống tắm nguyễn
voi bị giấu và rừng 2 tây được đòi ở mắc cuối ngập giả bản già uống bun
khoét rỗng núi sâu 2
rỗng trám sai thuyết túi tuếch
trám sáp nhổ chỗ
nhựa đường 3 cột xong còn bê xếp minh bỏng cây tiếng thấp vệt vẫn bao kiềm hoá nhiều thuốc khét sống
lức chỉ thông
vặn nhỏ
cơn nóng lốc 2 sốt 3 dông đau nguy 4 bão lũ lên mưa 2 của
giận đã lục dữ 4 đòi ai trả hờn 2 dỗi nhau quá cá lẫy
chuối đâm tiêu 2 bào 2 bé xanh 2 chè con nấu đều hoa khoai tây chín hột rừng sứ già chiên nếp ngự
đâm một trụ vào 2 liên 2 chìm ô trực 2 vợ nạn 2 thủng 2 chết chém nhau bị 2 chồi ra tử trúng xe đầu đuôi sầm lo sập va thuê đơn ngang người nhiều bang nản
nhát chí gừng xẻng dao
rưng rức rưng 5 đứng bên
rức lẩm
lẩm bẩm
bẩm tôi sinh 8 báo thụ chất
giết ai người 6 mổ 5 con 2 chết 3 hại vợ chồng thịt chóc bạn lợn thời bố mẹ cướp tình giặc nhau phóng
vong do 2 giải khi âm cùng tại 4 mẹ sơ thu nhân khoảng linh 2 có hồn lưu hòng trong 2 về của chủ mạng chèo
chấn thương 18 động 7 lan 3 chưa tâm 2 nằm tiêu chỉnh 9 còn hưng 2 ở song an tử lột
sườn vết non bì đồi chấn núi bác
bỏng do nặng 5 quen rát 3 ngô 2 cháy 2 nhẹ nước điện lạnh hô giẫy độ da
dí đầu dỏm 3 dao súng sát
dượng cùng ông ghẻ tôi
xóm từng nhỏ 2 quanh nuôi 2 xì cắn viết trọ 4 dè núi tối thay vỡ không 3 chạy 2 lí ngụ nghèo 2 bằng cho ấp giềng kể phá bớt thức quí làng hàng nói vạn chiếu y chài láng
thét nhưng giá
ngại can va vật 2 việc sinh 2 viễn tình hàng vì lạm lo tố ngư hạm nêm rằng
rỉ tai hoá dữ mạch nhựa phát hàng nằm
nấm thức mồ 2 và ở rơm 3 cho rừng trắng lạ 2 bệnh 2 sau mộ đất cái mốc 2 ngộ làm 2 mối hái đến hương linh dại thịt
bùa lưỡi lá ngải chú phép mê hộ
lưỡi bọc hổ 2 ngọt nhạy bò
bọc trong 3 thép 2 xốp da 2 rơm bảy ni nhau giáp mụn tiền hậu kín lót giấy nhựa trứng quanh đường vàng xương lẫn
liều cũng chết mình 2 thuốc 3 mạng lượng
ảo giác 4 tra bị qua và 2 tưởng 3 đã đọc mất ảnh 2 thực thuật 4 tài lợi đẩy mộng nhạc sa vọng diệu
nhịp tim 3 hỏi sau nhai phách 2 đập nhàng 4 cho song sống 4 ổn nhu cầu trống sóng lễ
tim hoang cho của ngoài liên 2 bẩm 2 mạch 9 mang nóng khán nhũn nhanh cũng bé bánh giữa xuyên
sằng sặc
sặc rồi sỡ sụa
lịm đi
thở máy 2 thoi bà phào 6 dài 5 mà ô khò co sâu 2 sau đều cùng cuối 2 ra có vì với thâu giành nhập mặt đời phải ngồi tất nhanh không của 2 lọc chờ cuộc thời
phật tử 9 hoà giáo 8 đản 5 thả lòng không đạo tích cầu
dâng sao 2 hương 5 cao 6 nền cửa hoa 2 lễ 2 lên hiến tặng trào nước công cúng sớ y đội
tàn nhang thuốc 2 quân phá 3 lửa tật 2 bấm nhưng bạo dư 2 sau phượng tạ nhẫn
ruộng vườn chuyển đi của muối bậc 3 ngập đồng 2 thức trúng lúa 3 được mẫu lên đo đất 2 bao bị làm mấy bón ba
cúng dường tường thần ông hùng đưa chồng chúng chữa hoa triệu trăng ngư
dường đến như 5 nào ấy
rởm lên
dát vàng 2 mỏng
in phát trên 3 tên con một mã bao thạch sách 2 hỏng tiếng bóng trước gặp lại
nhâm thị 2 nhi 3 nhận nhắn
oanh lập không ba đã liệt tạc kiên kiều trông tổng lê vàng đàng hứa trưởng khen tuyết
lẻ bốn phường xăng cạnh cao dẹp nền kho bóng chặt ra ba xem tám hồi đìu loi nhỏ lẻn nói khắp thái thì hàng
giăng khắp băng đèn kín bẫy thiên sẵn
khắp khu nơi 14 mười đông các 5 mặt 2 xóm 2 đường chiến đình vùng hẻm cột phố 2 bản ga gian cả miệng nhà
chụp ảnh 17 hai hình 3 được 3 thần về cho lồng dưới chiếu mãi phim 2 khỏi cộng cắt lại từ mũ bởi trong lén màn giật phải năm khung đèn mạch vào tại
bạ công tặng 2 thường số
khoả thân 3
bêu riếu 2 xấu
riếu khủng
khủng bố 17 hoảng 9 long khiếp 2
bịt mặt 3 kín 5 miệng 2 mắt 2 mũi khẩu tai lỗ kẽ lối
mắn vòi không 3 cảm cứu thuyền
sém tấm
ghen tuông 5 hứng ăn 2 ghét 2 chỉ tị bóng gió vợ mù
dằn mặt 2 vặt lòng xóc
đò đưa 2 sang cũ ngang 3 chật nằm tam thỉnh dọc quan chiều giang máy ma
vàm cỏ 3 cống ray
cửu vạn 2 long 9 đỉnh vị chương
ùm xuống
cò chim đất 4 bay 2 nhẹ xơi tránh trắng mồi gáy
chim lợn sà nấm hay yến 2 muông 2 bồ 2 di 2 trời 2 hoang én cò cánh chích cảnh ưng mồi lạc hoạ sẻ sáo ruồi hót công chóc biển hồng cút ri phượng bay non đầu đa
tức phát ê ngực 2 ủ đóng giận hẹn ở 2 phối tin là lập cơ thì thế tốc khắc hạ bằng bị tưởi
tuệ nhân 13 mẫn 2 nhận được cánh lâm
nhoè tiếng là mực
nền nâng đất 4 kinh 8 ở nhiệt tảng 9 nhà 3 cứng âm điện 2 ao giấy sử xanh móng 4 trên nhạc xi và mắc dân văn 4 lớp nếp 2 dự
rót vào vốn cho nước
đem đảo về 3 chôn hết đi 2 ra 2 cho 2 trả 3 đến 2 biếu lại 11 nắm bánh theo lòng bán tiền con so gửi sang
lộ đường một 2 đòi trình 16 diện 4 thăng vận ra 2 lọt ùn đoạn nền lạc ba sơ những nhiều thiên nhận liên mười bảy chiến đạo để 2 ấp khi bị 2 hạn kí lãnh mặt ngập kẻ tẩy lộ liễu hối quốc tỉnh đại bại lô nhóm ở trụ hà lí hình về thông
dán vân kính nhãn 3 phim 2 chồng ngọn băng giấy 3 tờ cáo hoa kín 2 từng mắt tem thông ảnh lên vào tường
trọn gói 3 trên ba cú cảnh vẹn 3 niềm đời
nốt ruồi vụ
mỏ hàn vàng 3 cát 4 khí chao cày 2 nợ cấm đá 3 theo than mặt đào đã sập được
két sắt 3
tạ biến đập thị 5 hiện nấm thuỳ ơn bảo đình 2 mang lên khánh ma trời nhân thanh thều lỗi từ đăng hữu ngọc 3 bá liên văn quang
lốp xe 3 hợp vọng niêm khống cũng thấp
gác in chợ xép 3 chèo cắm mở đèn 3 lạnh hải xa bên kèo điếm bếp 2 mục đêm 2 rừng mái chân cổng thi lại chuông máy lửng tàu chắn
khe cửa giữa bay khăng phụ
thề giọng lời đáp
hiền lành 8 quan hậu 2 hoà 4 tài 2 giọng cửa chị 2 tiến minh nhân 2 viết anh đỗ lương 2 đãi triết thảo thục dịu sĩ từ thê ninh giang mai hồ 2
xưởng gỗ may 4 giày công 2 có cơ 3 vẽ gốm nhuộm bị làm anh phải đã vũ pháo còn mộc
bưng nước nhầm cháo bê biền bít 2 ra mâm tráp kín
ráo hoảnh riết 3 treo ít tài
cẩm thạch 3 sặc của gói lai 2 bền thêu thuý lệ 2 xuyên 2 giàng 2 mĩ 2 nhung tú 2 và vân tiên đào tuyết thuỷ 2 hằng nang phả chướng 2 khê bình hoa li hà mịch phô thanh kim y
hũ gạo 4 cho đi mắm nút tiền rượu vàng tro
cúi đầu 11 gằm 2 chào 2 mặt
đuôi câu én nhau 5 chở dài 2 tàu xe cá ngựa bò chuột áo trâu sam gà máy sóng tóm
nần cá môi bắt
trứng tinh gà 4 vịt 2 vào chiên phở vàng nước phó một lạc ấp ở muối dời
trùng hoạt nghiêm tiếng khớp tu 5 lặp 2 huyết điệp khơi 3 với muỗi trong kí máu hạ
hiếm muộn 2 nam giá sau hoi 6 gặp 4 vật nhóm thấy 2 có 3 khi 2 nhiên được khán loạn người 2 ngóng bị và trên nước như ai lạ nhất
trót lọt 2
đút túi cơm cốm cháo
thai hộ 3 sản 5 ba tiền người nghỉ phụ 3 kì 2 mãn ăn định nhi bà
dị tật 4 chỉ dạng 3 đoan 3 như 2 chẳng không biệt 2 nhà thường 2 vật 3 ứng 7 hợm nhân giáo đồng bản nghị tộc tính năng hình
bỉm sơn
rải đinh tiền 2 rác 3 vàng thảm
vá xe 3 có sao đường víu lưới vai
ế ẩm 7 vợ 2 hàng 2 khách chồng
thủng một bức ruột 2
lỗ vừa hổng 7 tiền sâu chổng sạch người thoát báo vì nặng 2 đi lỗ 2 đen tai
lả tả đi chảy mo chăm
sợi dây 2 to tóc
hãi tham hùng 2
lam và sơn 3 mào lần lũ hộp thắng 2 danh níu phan trần nghệ ngủ điền võ điểu
suy nghĩ 5 đoán 2 giảm 9 nhược 3 thận 2 ngẫm 4 hô yếu 2 thoái 4 luận tư tim dinh vong
giục cô giao ép mua bỏ chồng 2 giã 2 giúp cơ con tôi
khỏi gia đời danh 3 phải 2 hành bị vòng mặt thị 4 phòng khổ nghe ngọn vùng 2 tên lực bệnh buồn khoét vị nhà 3 hang vũng cóng hối đảng phía trại ôm kể vành nơi 3 giường
hoãn phiên 4 thuế chuyến 2 chấp bàn diễn tới thi 2 tự thư xuất nợ 2 binh họp xét trận lại áp cưới xung
vắng mặt 3 khách 2 hoe sẽ khán bóng 2 quán vẻ 2 bến luật học
tù buộc về 6 cho 3 giam 3 từ với được nhân 2 tới cũ và 2 mẹ côn 2 chính là chung 5 đến vì phú kết binh 2 nghiêm tịch hai ra
kháng cáo 8 sinh 12 kháng 2 dại chiến 9 ung nghị 6 của thuốc phản thể khang cự 2 người
xá năm từng là loại chương sáng giàu ngập đóng quốc rồi tội ở đặc động đơn lợi 2 sinh nhà ong kiểm vậy pháp mạ chưa đảo xuy ông dịp rộn
huỷ quyết 2 bản lên chuyến 3 bằng tế nổ đàn hoại 12 toàn bỏ 9 rừng dân vì doanh lợn nhà kết 4 án 4 lịch 2 hình hàng niêm 2 diệt 2 hợp hôn 2 vé thầu hẹn đơn thẻ đám
mộc mơ bài 3 châu 5 mạc 3 sửa và bản 3 mà cơ đồng lan 2
mãn hạn 3 bỏ nhãn 2 nguyện kinh tính
oan sai 4 vì người của cho ức được uổng
nhiêu cho khê lộc năm công tiền
lồ để dần đối thắp lộ suốt ồ vừa
cậu sinh 3 bé 7 công con 3 bạn thợ 2 hỏi học 3 ruột 2 trương ấm ta em thanh nhóc chủ là vàng
vĩnh phúc 5 long 7 hảo hải 2 tuy 2 viễn lộc 2 biệt 2 hằng kim châu linh 2 thịnh khánh nguyên bảo phước toàn khang tâm hà sơn cửu nghiêm hưng
răn đe 3
đe phòng doạ 24 giáo nẹt búa
ngừa chung xã nếu đấu cơ điểm tội nóng
tuy nhiên 14 vậy 5 lập hoà 4 thế 2 đã an phước
năn hối 2 nỉ tác
móng ngựa 3 tay 2 làm guốc tinh không kiến cái 3 cho gạch yếu
gầy rộc trơ lại gò 2 yếu guộc dựng nhom mòn
rộc trong
sọc người trắng
toạ hỏi đàm 9 dự khi độ 2 cho nhấn còn phiên 2 trụ yêu thích
hận mẹ chỉ thù 3 về hậu nguyễn đời tình muộn vì
cọt kẹt 2
tôn thất 3 đổ trọng 14 mạ vinh 5 bay hàng sư hầm giáo 20 bạn nên tạo dân kính 2 của chỉ thu nữ 5 tịnh mới kiến
dựa vào 5 trên 5 tinh dẫm lưng theo hơi cột
đáp lại 3 từ 4 trả 6 giao gọn pháp 2 ứng 15 án 3 nghĩa 3 từng xuống 2 tận câu số tàu chuyến lễ lời tạ đền đất ơn mạng hỏi thắc
nhắn dữ tin 4 không nhủ 2 ghi qua gửi chết
gò vấp 4 công 5 tiểu dền má 2 dầu 3 ốm đất bó lưng đống mộ gai quao mối
vấp cuối tân bến
thục oanh quyên 2 anh lan trần
búa bà tạ 2 kiểm rìu 3 liềm đập xua máy
lâu rồi 3 năm 5 lắm đời 2 dài 14 nhưng 2 đứng nay 3 cô nhiều nói bền ngày mà đài 2 lầu quá lâu 2 lây mộng
mảnh đất 2 giấy 2 vỡ 2 kim đời sành chai 2 đạn 2 ngói ni vắt tăng vườn gốm bát nương
hoả giữ ngất hoạn 6 nhí dầu tuyến 2 tông gọi táng 2 động tốc 3 số đốt lực 3 dắt đâm từ dập tiễn 2 xe 2 leo pháo lạnh bị lính nhẹ khi tinh xa thiêu lò 2 thám diệm công điểm mai ngục đàn khí
khế của ngọt
nhạt có màu chia nêm nhẽo nhưng trái
tròn có trơn thay chín mẩy giỏ bất một xoe giữa con 2 mắt 2 trăm của leo tròn trà rồi
rao bán 8 hủ đêm khắp với vé
trại giam 9 nữ tị bò nấm cung của là lợn hè 2 hoang áp bảo gà 3 hội liên ngổn nghề dựng tân tiêu xuân dã chăn
sờ lên
má đứa trắng vàng tôi đổ đào hốc phanh gọi bà đỏ vú miệt hồ nguyễn a
khẽ đói vẫy
giọt nước 5 mỗi hồng 2 hổ nên mía mà máu sương mồ nắng lệ đàn cà mưa dầu bắn gianh ngọc
xuyến án cánh ở 2 thu dì
cặp chị vợ 7 mía lồng 2 đọc đôi 5 sách 4 đấu 2 ra cửa to có song 3 sinh 2 trung 2 võ kè tài bồ bến mạn mắt tóc vé kính kèo số ngà gánh trận tiền 2 tỉ cảng nhiệt phạm thảo tình từ tứ
nở ngoài trở sớm rộ 4 nhưng hoa 2 trắng 2 đúng như đạt mời tam muộn mày mặt nụ từ tốt kể
quà bánh cho 3 cáp mồng biếu hộ mỗi lớn tri quân nhờ lưu 2 ý từ mang chỉ an mà gia ai có quê của sáng tết 2 tặng
lắc đầu 3 tài
lầm lỡ 4 làm hay lỗi 4 nghiêm nhỏ khoan lẫn tưởng lặp mấy thân đều
đàng hoàng 4 năng thị trong ngoài
cưỡng chế 5 bức đoạt 2
rôn phản ngoài đỏ áo không đòi
đổng thị ông bạ chi lí ngạc
lài kiên buộc dương em
rung động chuyển 6 chấn lắc nhẹ
ngỡ ngàng 6 với
ngàng trước
mọc um 2 lên 7 lệch trên lút rộn xanh mầm
um tùm 2
tùm thì cửa
u ơi minh 4 đã ẩm thợ tuyến phổi hai ran bầm dơ gan
ơi con 2 người thương lại nhà
khoan hồng 5 máy bạch đan bê cắt dầu 3 dung 2 cạn ngoài nhượng sâu
mâm ngủ xôi 3 cơm 6 ngũ 2 cao 2 cỗ 2 lễ nhẫn quà chuối
giường nó nằm 5 bạn kéo tầng 2 ông bệnh 5 liệt ngủ cưới chiếu hồi đơn điều tủ gấp sắt
đau như tim 2 đầu 8 ốm 2 vì 2 bụng 6 đồng bản nhức 2 vai 3 đớn 3 xót 3 lưng 3 mà 2 dạ 3 buốt lớn liên tai 2 thương 3 của 2 chiến nhiều nuôi người quá thi đáu buồn khổ lòng ngực 2 mắt họng răng khớp cơ đẻ yếu chân 2 bệnh tức rát nửa cổ mỏi quặn xương dữ điếng mình kéo khắp khi hạ
bạo lực 23 loạn 6 hành 10 tươi động 4 chiếm tung ấy cần gan chúa bệnh phát dạn tàn liệt phổi ngược
lột áo 2 phụ các sức 2
nhục nhã anh
nhã nhiều trả nhạc 3 nhặn tránh bùi nguyễn
sịt có
gánh chịu 3 nặng 13 xôi 2 vượt tàu vác 3 hát 3 hàng 3 nước 2 lúa 2 bún mệ hoa hậu nợ rau xiếc lỗ thêm phở đồng
cườm cho
thử nghiệm 9 tên động đường 2 cho 2 hỏi trong nệm từ nếm thách 5 việc tăng vào ương
tồn đọng 3 nguồn tại 9 di 2 kho 4 bảo dư hàng khuyên thường trường
tải có nhập nằm giữa yêu hành 2 giờ chở 2 tắt nhưng do 2 cát làm bệnh ở biển 3 bằng kịp rác nối phát 2 ứng 2 gia kiểm trên 2 chạy 2 tông đất vào 3 nặng xe 2 leo mới quân mất gạo bốc đi cán không đội lao ngầm tăng hình thức được rục trọng thông điện áp
chong đèn 2 chóng
cháy lớn 7 lúc 2 cứu 4 rồi luồn chữa 11 và 5 toả 2 lan 6 mặt bố rừng 16 ngầm một nhà 7 khẳng không thì làm sạch 2 lá như cơ nổ 5 bình xách thành 2 học nắng 2 men động hàng 3 trụi 2 dê lưng kí khai cho cũ tê tài 2 tình bảo reo trạm biệt hết 2 rụi 4 trên xe 2 chung 2 bùng 2 khi là qui ở hậu nghiêm bỏng 2 hội vật da được vệ ngùn túi khét máy chợ xưởng kho âm sém vé quán đen giáo khô dữ khách tàu cỏ phòng từ tại do kịp chuyên
kho hàng 4 chứa 3 nhiên 2 bạc 3 chính xưởng không tri vận canh làng liên tàu 2 báu khách đơn quẹt phế 2 vật tăng lưu càng dầu dự sách gạo 2 lạnh 2 phụ quanh sa pô
ống bốc tối 2 khói 3 chần thông tuyến bốn và tường heo loe còn xả 2 gừng nước 4 kính dẫn 2 lũ lúc với ở nắn nghiệm thăm hút nhà ngầm
ngất xỉu 4 ngưởng 3 ngợp
xỉu vì trong ngay bên mấy
hít khói 2 thở 3 một hà 2 phải đất vào khí ma
sập hầm 2 nguy giàn 4 vùi trong bẫy 4 mái 2 chiếc ở cầu mạng đường
sà lan 4 xuống rem vong
bồn lật sà đổ lúc nhiễm thăm chồn 2 rửa nước cầu hoa tắm 2 chứa xăng địa cây trũng
nghiêng rò con xuống trên lún nghiêng 2 bằng giọng dãy ngả 2
rò rỉ 7
vùi lấp 7 dưới
lấp ba 2 nhiều xả ao kênh đoàn gần chỗ lửng đầy 2 lánh 3 hố khiến hồ lấp biển
ngôi nhà 17 làng 4 quán trường đầu 5 vô 4 dịp thứ trong mộ 2 chùa sao 2 đảng điện lên ở á
kẹp chân thịt
lối thoát 6 đi 6 mòn 4 ra sau mở xóm lên vô sống 4 chơi 2 đá đánh nhả cho 2 xe đối 2 cá miền trấn đổi của
lồng sắt nhựa đèn 3 kính lên treo lộng bát nhau khung bè 3 ấp chết nho tháng ngực tồng qua
chíp không điện 2 được bán nhớ
ngọn lửa 4 tre đèn 3 đồi núi 2 nến gió su ngành lẫn đuốc cờ
bùng lên 5 lúc phát 14 nổ 8 soi ánh cháy 2 nhùng kèo binh
chóng lan 2 mặt 7 lớn 2 trình vánh 2 ngăn bổ điều qua lành hết
bành quốc thị hữu huy trướng 2 tượng bạch
hổng vừa nghiêm đấu bảo 2 kiến lỗ 2
lem luốc chỉ lầm nhem
luốc chân
bần bật thần 2 cùng 3 hàn nông tiện
dập lửa 4 tắt 9 viên ai được cuối gan 2 gừng nước văn dịch 2 người nát khuôn máy phổi não đầu lá cháy dìu sẵn mí
mút xốp 3
dung môi 3 quất 6 tạo lượng 7 cụ khác túng 4 bơi súng kiến chính đã phương trích của 2 nghi dịch 3 tích 2 đơn đưa với nông ngôn nóng chỉnh và ông nhi cao quách đường đỗ đặng lê bà nham 2 dị nhan hoà tha dưỡng thứ mạo nạp dăng hạnh tục
mái tôn 8 nhà 14 kê tóc 4 vòm 2 đá chèo gần ấm 7 ngói 3 xanh che 3 chùa 2 cây trường 2 núi vẩy bếp hiên nhãn hảng
hoạn mới nạn 4 thiêu nghiêm quan lộ
chập điện 6 tối 2 có chờn 5 chững mạch 2 cháy cheng vào
ổ cắm gà 4 bánh 2 nhộng nhóm 3 dịch 2 bi khoá voi lâm canh tội
sạc xe 2 qua ô rẻ nhờ phủ nhanh nhái về ở
nạ phòng 2 mo dưỡng giấy ông
chìa khoá 8 tay ra vôi
đốt vàng 4 xe 2 nga kèm tiền 2 trấu rơm 6 rác 3 pháo 5 lách người 2 lửa 2 xưởng xua bó củi 2 đỏ nhà 2 kín lốp chất không lò 2 ít nấm phá cháy nhang hương nến rừng sống 2 nhiên cồn nương ong than xác rẫy giai rốp mỡ giấy
trườn trong
om nước không sấu
lợ ngập
đè nửa nặng 2 bẹp 3 nén lên tử chết trúng
thoi thóp giữa lách
moi đất
thiếp đi
nữa thôi tôi được 2 ông câu đời nước không
khản đặc giọng 3 tiếng
lốc xoáy 4 sét làm và thổi nhiều nước
mưa đá 8 giúp nước lái giẫm không đi rào 7 nhỏ 3 phùn 4 vừa to 6 phía 2 dông 2 đề lịch trút lũ 5 nhiều 2 trái 2 thuận 2 dầm 2 như 2 bão 2 gió 2 cá lặp năm bay bộ bụi ngâu trinh xe quất làm miệng lớn 11 dựng của ào nắng nơi anh trắng có 2 rét kì khối vàng 2 tránh các xuân 2 thì tầm tắm ở trung cần rơi máu vài
quì hợp đã cắt xuống 2 châu
tung hàng toé 3 hô ra 3 hoành lên 2 trắng tin 6 bay cú liên đội gói 2 hành chân vùng ảnh
lợp lại ngói 2 thêm
đạc che lại hải đất cùng điền
che bạt 3 mũi bằng giấu 7 tiếp tạm đầu bớt 2 nắng 3 mưa 3 cho tuyến không bác chở 4 biển 2 chắn 2 là mái khuất 2 mắt ni đậy phủ 3 mặt đi kín dấu lấp mát mờ khuyết bóng tên miệng thân ô
súc co thất xuống miệng lên chết gia
chìm ở 2 thuyền 2 trong 9 vào 2 sát sâu 2 cách viện mười ghe ngư ngoài nhiều phà 2 gần xuống 2 đắm tàu nghỉm xuồng ngập ca xà nổi sà tại
lặn của mò tìm 2 lội 2 ngụp sâu hiền nuôi bùi san
đục ngầu 4 cửa như 2 thuỷ 3 tường 2 hướng nước 2 trần khoét thủng lỗ đẽo bỏ ngàu khơi
ngầu chảy réo mùa
chảy xiết 3 vượt róc dí đi cháy sốt trước tới ra 2 rừng 2 quanh máu 8 nước 3 chảy ngầm qua tràn về xuống mạnh tan dịch vào 2 dài rữa ngược siết
gang tay 4 tấc 3 thép 3
khư khư 2 chiếc trong
kìm thuỷ đờn
banh khung
tời dây
cáng thương cứu đáng võng
mòn trơn mỏi 3 lối giê khiến sức cất thành ông thể chờ cao hồ
trượt lên dài tiếp bật chân 2 ngã của cả vì buồn chuyên
gợi ý 3 mở 2 cả nhớ 3 cảm 3 lên lại 2 cho tình tả hình nên ra niềm lòng suy chuyện đòn
rành rọt 2 công mạch ở
nhúng khăn 2 hoá bánh ngọn bẫy bông
sững người sờ
ấy từ có tôi đòi là 3 mới giữa vừa bây đơn dân lặng cô 2 giữ được ánh phơi đem bàn phản chưa làm rèn tha ước vậy mà thế
be bờ chủ xanh
ong bắt rừng 2 bạc 3 mật 3 với kết mỗi ở bay gầy trộn chanh kì đường không ruồi
than bùn phiền 5 thở 3 quảng vàng 2 đá 2 dừng trời trong bị rằng tổ 3 ba củi 2 thân trộn bão hết đại mạo tránh chạy khoáng cao
ngầm cả thưa khắc nhà xuyên tràn 2 dâng từng phòng tuyến liên hợp hoá cạn ồ xiết tác mĩ
lênh đênh 5
đênh trên như đảo không khiếp
vậy là 2 muốn nó đã cứ mà 4 các chị có 2 thì thôi thờ bà phải đổi dân bộ chỉ cục nhà nhiều trang nhưng xe
bích hạnh 3 ở hằng 2 liên phạm thuận huệ ngọc anh nhàn phương trâm 2 phượng trần chạy
hạnh chủ phúc 23 của đức phẩm hạnh kiểm 2 phạm dung 2 bùi ngân đào thầy vi bán cụ thơm trịnh vũ trần lê nhân đạo ngộ nguyên
vải ở bà thiều 4 tái xuống vụn nghẹn sấy chợ chỉ bằng thổ đến vú đón cho
chợ ninh thương 3 đóng đông 2 giáng bến 3 đồng 3 hàn bắc với ở truyền 2 hoa 4 lách 3 đen 3 nghĩa điện đầu 6 long rẫy 4 gò tạm 2 cuối rẻ phiên 6 mùa vào vùng 2 bà 2 nhật 2 nổi 5 âm nước chỉ học việc 2 cá 2 khu cửa biên 2 bị năm sớm 2 tình 2 dần tết 3 hải lớn 2 hoả bán 2 mảnh cóc 2 mai cơ dừa quê 2 an búa 2 đêm dân trời mới 2 xuân gạo tự trung viềng thực công tân cũ hạng
phiền chuyện về hà 4 nạn ứng làm qui
bận máy có rộn 2 lòng 2 bịu tâm tối việc họp công áo đi
nọ bảng đá
bảng điện 5 tính tên 2 giá 10 hiệu 3 cho mã xin anh 2 đấu 4 xếp 4 với mới nam tổng 2 dự coi quảng 2 tay diễn xưa kính đen 2 thanh giải vàng 2 điểm lương 2 cửu lảng vị biểu chỉ kê cân thành thông màu thống
cáu kỉnh 2 gắt 2 bẳn giận bẩn
kỉnh hất chất
hất hàm 2 nghiêng văng 2 hủi cẳng nước tung
nút rất nào chia là đồng giao ở thắt 2
dõi độ sát nhịp ít tông theo 2 ảo ở thân và thầy tới từng mắt dòng
đống rác 2 bên đổ 4 bãi tro 3 đa 3 là giỗ lửa rơm đất tiền lương gạch đồ việc nợ cát
nắp cống ca hố ngọn
cống vỡ hở âu hoen thoát 2 thu hiến 4 xả chỉ như
vỡ gửi rơi nát toang nợ 4 vụn lách cái oà 7 đê cả lốp bất nói hai gia máy ổ hụi đường
phím lách to bấm
đùa của nhau rằng 2 nửa giỡn cợt vui nghịch với dai thôi ác
nhầm lẫn 7 thực điều chức giấy gói tưởng còn
chết lương của 2 nhằm máy 6 trắng 4 trôi nổi 2 hàng 4 đứng lòng đổi vì 3 hai 3 não 3 mà đuối 3 trong 3 hơn 2 rét 5 lặng 5 oan 2 nhân nghề đi 2 đói 2 không một mời người 10 thương ba cá ngạt 2 bị lúa lạnh ruồi phải sập và trường nhanh chóc cháy yểu dở tại thảm khiếp nhiều do trước sống tiệt dần chưa cười cóng mê khát cạn chìm tức bất lâm mòn trên rồi già về
ấp sáu sáng ủ 2 thạnh góp nở tự nuôi chuyển trực bắc
cọp bấm bít không côn bao hầm thành
hư nay hỏng 13 nội hại 5 ra tin cấu 2 danh 3 chuyện truyền vô hao thực đốn thối vinh ảo không sự thai
mối giảm liên 3 xăng đe 3 ninh đáng mọt 2 xông tình mới thường quan tại đoàn chợ tiêu chết hàn hàng thủ nông giao
mốt tuổi 4 năm và ki chắc giờ trú toà cầm
nhường chỗ 9 đất 3 nhịn 3 trên đường trụ nhau không cơm dì dương
vệt vuông phấn kéo
giềng theo lên đồng qui kiên gần tốt mở chung hai lãng chỉ hi mối
ngừng bắn 11 nhập dùng việc 3 tim 2 chia chạy bếp hoạt dây đàn xuất
á mở diễn ban thăm song đang hậu và phải âu thành kêu châu quay trái thái 2 quân
buýt xuyên nhỏ điện 2 cấp ở số chở hoặc nhanh giữ bật bị vào
cãi về gay cọ 2 vã 3 nhau 2 đảng kết chuyện mãi cố lời lộn cãi
trừng phạt 13
giằng co 5 xé 2 xéo chống
xả súng 2 đạn trộm 2 đáy 2 lũ 7 ngay thẳng chay như rác của nước 2 và hàng nghiên kho thải 2 độ hay
thệ nhậm 2
nhậm chức 3
giành lại 3 giật 3 hai giải 7 đứa trọn 2 quyền 9 vé 4 chiến 6 chức 2 suất lẫn hãy chính 3 chỗ 2 huy 10 ngôi 5 đỉnh đa học 2 được 2 tài cúp danh điểm giữ lấy độc tự thắng vị hạng kết số khách tấm thế vương ba nhau
nới lỏng 5 sản hạn rộng 4 room điều
hao hai hụt 3 tán mòn tổn phí tốn gầy hao
bìa rừng 2 in giấy sách tạp cứng cát đỏ báo
tuyết tan mai 3 chuyên rơi đoàn nga hồng băng nhung loan bán lang lò phủ hoàng lê phạm
tan biến 2 cửa trộn tầm 2 hoang 3 chảy học 2 máu vỡ 2 dắt nhanh 2 đoàn ca 2 thành đã tàn tác tiệc tành thấp vào
lầy xe chỉ ngập lội 3 sản lầy
xíu vo
vo ve 2 viên sạch gạo
cạn nhiên lương tranh trơ 2 đồng lại non kiệt 8 được nước 3 cầu ca khô nguồn lời tình ráo đáy chén li dần
phẫu thuật 14 bị thẩm
rách bạt ngoài mặt sụn phòng cho há rưới
tị nạn 2 thích coi
nhào nắm nặn bột
đếm ngày những được rồi đi lại đến từng 3 trên 2 lùi trứng ngược phiếu tiền số bước xỉa trang
rẽ sâu sóng quan và thắp
rắn gọi xếp khắp các hổ kéo lên cắn
khiêu khích 4 vũ 2
khích cho hoả lắp khẩn đã trên đầu lệ
dọc khu tuyến 4 quốc 4 bến đường 4 từ sông 3 lộ vịnh cầu theo bờ 2 ngang các hai biên đất miền cọc dừa hành tấu mùng
yên ổn 3 do nhật khánh thuỷ được tâm 6 tử 4 mất 2 tĩnh 3 chị bái 6 vào phong 2 thả trực 2 ấm 2 nghỉ nhận chợ mạc hoa sở nhích nhờ ắng gặp tìm trở cam thế phục khung phan trà gió nước bình 2 lòng lặng về thành vũ trấn hạ yên mĩ viên hiệp dũng bắc văn hoà khê vụ phụ giáp tuyển năm minh biển
gặt nốt đập nay hái 5 lúa 5 tăng bão
đền cổ bù 18 trần 5 gây hùng 3 thêm ơn 3 hỏng thờ 2 chùa 2 đáp 2 đài bà tội mạng ngọc thượng đô gióng miếu kiếp hạ ông liệt vua bảo quán
hạng nặng 3 sang 2 quốc chức nhất 9 di nóng nhờ thường anh 6 cân 2 mục 9 hai 3 thị 3 nhì 2 kì xuống giải xếp hãng ba 2 tư 2 thương a phổ cao xoàng bét năm đấu người đặc tạ bình từ
nườm nượp
nượp nông
quặng sắt
sít sao 2
khoán tăng rực và nhà trong tê bị quốc phục rớt giảm thầu khoán rừng lên đỏ dậy mĩ việt châu phái thế vượt hoá
siết chặt 5 phân xuất nhà thị cò nợ quản cửa kiểm cho thế trừng
gay gắt 13 cấn 4 go
nhánh hành 2 khu ở chi cây ngân
thắt lại lưng 4 mỗi chặt 4 móc
tò mò 3 he 2
mò về suốt học 3 trước cò trai cua chép mẫm
sàn cho trắng tầng mái thương 6 mà giao 3 bê 3 lụp diễn 2 nhà 2 đấu 2 nhảy trăm xe tiền 2 chứng lên thơm vàng
thưa chuyến tưới thớt 4 vỏ giảm nắm ông quí 2 rừng đồng
tàng đóng nhà tỉnh lịch 4 dân ai mật trữ 5 hình 3 được cây hoạ quảng
đụng độ 3 cửu chạm xe đến hàng vào nhau trúng phải trận lợn tường dập
ngáng đường
thâu đêm 8 tóm 2
ngáp dài
hãm cạn nước hại 2 hiếp 2 vòng phanh thành địa tài lại
tả cảnh 2 lợn 7 sốt phìn thanh mà điều khai trên thiếu pháp đạo ở phát tơi tìm mẩy khan heo cùng
đun lá sôi 3 nồi nước 2 nấu bếp
phiến quân 3
lưng với buộc 4 những đeo đi trễ ban chừng 3 diêm viện thoái ông
tràn xuống 2 vào 2 lan 5 bờ 2 để về 6 cống trề dầu 4 lúc mặt ra 2 ngập 3 qua dịch túi
đành bó lãng bỏ 2 phải lòng chịu rằng hanh ngậm chấp
chướng ngại 3 trở tai mắt khí
ngưng cơ trệ thở 2
ngực tuyên không thì mưa gây xướng
cừu lặng
rồng phun 2 rắn 4 hát năm cờ mừng đất phà liên bán người rộn múa giấy thơ
phun khi hoá 3 thuốc 4 sương trào lửa khói nước 3
lay chuyển thị dữ động 2 lắt lao ơn la
thám còn kể tử 3 hiểm 2
khơi không thông 2 và vũng lí cù mang dậy nổi từ hoạt lá mô bám cho trong
dồn đoàn dập 5 lên 2 đối hết 2 ép 2 ứ 2 vốn tiết vào 2 lực nén sức điền tâm 2 tiền toàn 2 lại về tụ toa gánh đống
rước kiệu 4 y 2 nước
kiệu đi đền bó rước trạm
tràng pháo 3 tiền 4 điêu kê ung xem an 2 duệ lo
thầm mặc nhiều trong đổ gặt trả mua tẩu khi song lặng 4 khấn yêu
trân trọng 7 truyền
ơn sự 4 tổ phi nhận mặt này cả cô chân 2 chứ bộ quản cộng đáp 2 thầy các công bao lời người bà 2 huấn
thoả thuận 14 đáng 4 ước là hiệp
chăm sóc 33 chỉ 5 bẵm 2 theo tại vườn chú 2 pa 3 lo 8 ngoan 2 đón được hướng làm 2 cây ninh lắm nom học bón con
dẻo truyền hộp thơm 2 bánh mứt tuyên dai quẹo mỏ
móc nối 3 đắp dệt sổ túi 2 đòn hàm bạc làm cắt thế nhân an bóng
dạ chụp dày 11 giữa hội 2 chửa 2 vượt về sớm thảo chùa tiệc hương vâng con cỏ thưa khúc lan quang
toan vượt ai thầy chăm tính
khôn nguôi lường 2 ngoan lớn 2
nguôi cho ngoai
nếp nhà 3 núi nương cũ cái 2 sống 4 khắc gói chấm cẩm lên gạo tránh người nghĩ quân nướng
ché rượu
oán hận thán trách
võ thuật quí cô sĩ 4 cổ đường sư trước văn 7 thị 10 có bình sinh tá hoàng 3 trung làm quang 2 thành 2 khải lê minh 3 thanh hoài sơn anh đình tùng ngọc 2 nga thi đức nguyên 3
ngượng nghịu chín ngùng
nghịu vuốt
vuốt lại phẳng gốm nhẹ từng tóc ve
búi tằng
tằng cẩu
ghé trụ nhà thăm 3 qua vào mắt tai chân chơi lại sát ghẹ
im ỉm 2 lìm lặng 14
ỉm chỉ
nhồi thiếu nhét thức ga sơn máu
khôi chỉ sinh phục 6 trên hài ở trần đổi nguyên vĩ bùi 2 hồ cúi vũ
bổng thấp toàn 5 tiếp cho đoàn dành phạm vừ cùng lộc bay trầm khuyến du
rủi ro 18 sao
ro cao công cấm trong giảm cho khi về song chờ
luỵ là cho khôn từ hệ liên
quệ cơ hào
bì cho 2 nhái phải chân nhiều chả ở nhựa bõm 2 dán khi toả thư lợn cụ bạch sì
gáy sớm 2 ở tê tiếng inh các sách cổ vang to
sùng thị 2 a 3 seo vớt
dở quên đãi tình vì hồi thấy thầy thợ cụ dang 2 mỗi bữa khóc 2 cười 2 chừng hơi tệ hay ẹc người
phim phát giật thảm tống tết 2 cổ truyền 2 việt 3 nghệ thương chiến ôm hoạt 3 cách lưu 2 ba trinh ảnh 2 giờ lấy xưa về 3 gây điện vào xoay khai hang chính mắt đầu không phổi truyện thu thế chụp trao của
loà lần vì
sẹo trên bó cầm xiềng
trán con tôi kình
dâm ở cần ô 3 dục đãng bụt 2 mát
huân chương 23 các bán tước
vun đắp 4
giếng nước 4 người cổ 2 trời 2 khoan 4 khơi 2 dựng mâm nồng bé dầu làng sâu đào ngọc 2
cáp ngầm 3 cho quang 8 đất 2 mới treo 5 bị từ điện viễn biển thép mạng
cược trốn ước xuyên thể
còng số lưng
ka long hiền rai
chịt kí chịt
hằng tháng 7 năm 8 trưởng nhận ngày 2 quí giờ công áo ý nga 3 phương trần hồ đinh vũ phan tuần đêm số hà mong hữu
gieo mình 2 sạ 3 chữ 2 hạt 2 cải rắc 3 cấy 2 mạ mầm trồng quẻ xuống vần quân hi gió tai giống yêu neo
mắng không so chửi 2 xúc
chênh lệch 12 danh vênh 2 chao chếch
lệch lớn 2 khá lạc kết tầng sống của giàu giá nhau tỉ lãi
nhích nhẹ 2 lên 6 từng tới
bấp bênh 3
niềm tin 15 vui 11 của nở 2 vinh riêng
hoảng loạn 8 năng chạy bác chủ kinh di nước hốt 3 nhiên sợ hồn
đòn bẩy 2 roi 2 cong móc thẳng chính vào tâm 2 đau hiểm gánh trả tấn giáng xóc phản thuế trừng thù gió kích quyết phép
bẩy và mà lên
lũng đoạn lô cú 2 hoa thành buộc khúc
chây ì 3 lười ỳ
ì che ạch 4 bàn
đắt đỏ 7 giá 3 gấp vì tiền 2 kỉ hơn 2 khách 2 hàng nhất đối xắt ế
luỹ tiến tre 2 kinh phục
thỏi kim
ten nơ
nơ kiểm
lộn với người 2 mùa chính giữa hột
nát nhà cho 2 bong và trước lúa vốn đội sau vòng máu nền mất học
xót bà thương như xa 3 cảnh
tiếu máy gõ sau bún lâm
heo nái 2 tiêu giết leo chặt đất 2 chần bơi trung phải nhiễm châu hơi 3 hút 2 may 2 rừng quay sữa con tai mọi hầu thịt dầu
trữ liên lượng 3 sinh ngọt rơm mì sữa điện vũ 2 tại 2 phục trái 2 quốc 3 hồ tặng dự bảo nước dầu ngoại bắt vàng
bang mĩ đức 2 úc 2 nga 3 ban chặn phía can tếch thở giao hội chúng này tá trưởng trợ minh
thận trọng 10 mủ thành 3 thần lá gia ung vẫn ở chạy suy tim hơn nhân hư
kông và giúp chừng giữ bắt hoa khát lưu nhuốm
đứt gãy 5 mạng dòng dây 4 ruột 2 cáp 3 quan thiết quãng đoạn phanh lìa bữa mạch tay gánh cầu
chuỗi cung 9 cửa 4 hạt 2 khối bán 2 sản 2 giá 3 hoạt sự ngày liên cà trận 2 thắng bất siêu chương hành nhà tăng khách ngọc giảm mắt
thua lỗ 8 gió không ánh trong vì để ván ở lệ sát 2 phút sớm thiệt kém nhật
trắc học 2 môi 2 nghiệm 2 mực
rớt giá 11 thê xuống trần
thọ chật chạy vừa hướng chín 2 của 2 khoẻ giỗ tám 2 cần giá khuyến ăn tròn các cụ trăm đền mẹ phú bắc xuân đan võ lộc khang năm đinh nguyễn ôm lê quang
vạch trước leo sơn trần 3 mặt 2 xuất kẻ
xuôi quét về lòng kèn theo tiêu bị vận có
lanh lảnh dệt đèn tăng xúng
lảnh giữa
nấy cười đều 3 ngưỡng háo đi tôi tay mướt
luồng gió lấn ý 2 từ 3 sáng giao chuyên sông xe
sôi nổi 11 động 5 phơi rửa thả sục 2 con lăn reo xông nước
room tín 2
ạch và cải giải
hụt thu 3 so do không cục hẫng 2 hơi 3 hơn thương thiết vẫn bị chân ăn giải vàng
thô và lao tục vẫn giảm sơ xăng mộc
bù lại 3 đắp 5 diện lỗ 3 ra giải 2 hai vơi giờ 6 cây phần sáu gia một thấp chưa ít di trừ nhìn xù giá thiệt 2 khoảng cho loa đăng đốp nước điện thông thoả
dột nát 5 không thảm hay
càng xa 2 làm 2 lỗ manh thêm 2 quyết nhiều 2 xanh tinh 2 khốc giặt bóng cần đi thực ngày 3 lớn 2 lúc 2 chật gần 2 bận phải 2 kỉ nặng phổ thành yếu được 2 long cao tốt khó 2 trở sớm về quan mạnh đông già 2 cua có không quí ít nhanh hạ chậm tăng ngon đẹp cuốc thấy trước sau máy phức rõ nghiêm cay
giấc mơ 11 ngủ 12 mộng 3 giật nồng chiêm nghỉ
tốc nối độ 28 bù vĩnh dòng mái 2 nội 2 gia ở rời giao tiếng sẽ sắp gửi biển hà 2 mới trung 2 bắc 2 ngay công kí tạm vượt của vây chuyển xe cao long bất
hoài đức 6 phong bứt cổ 2 ngàn thương 3 an 3 thái phàn nam 4 hận phương 3 hãn bảo linh 2 ví lương trần bùi thu 2 niệm 2 nghi bão vọng thai ân nhơn hương sơn công của phí mãi anh thanh xuân lâm hải
giậm chân 3 nhảy
mỏi chờ 2 sớm thèm của miệng mòn 2 mắt việc hoa mệt tay
nhu cầu 15 nhược 2 yếu 3 thắng động
hố tử 2 cát đen 4 ga 3 khai bom 2 chôn 3 đào sâu rác 2 tiêu móng nước va công nai đất dâu pháo
chửng xe doanh hàng dãy
chủng ở mở có mới 2 hợp loại 2 quân 2 cho thông tộc sinh viện 2 vi ngừa loài cúm quốc vắc
trầm lắng 5 ngâm 2 cảm 7 quyện hương 2 trồ 4 tĩnh vẫn phú tích hùng buồn thanh trồng nhè lí văn ấm
trằn trọc
trọc không đầu 2 hồi bằng tiên
xướng tên 4 điều cất phong hoà hợp bài
oà khóc 3 người ở bên
chen chúc 5 chân 5 lấn 5 nhau 3 ngang 2 vào vai
nung mùa ống mảnh đốt gạch
kuin hàng
giỗ tổ 4 chạp 2 say
hứng từ 2 giơ dừa chịu 4 đợt cảm 2 động hứng nước 2 mưa hào máy cho sáng thú 2 khởi tình sương trọn lấy chí
sen cách nghe hồng 3 đọc vàng 2 tịnh tây 2 xin thầy ka bùi
vòm thép hầm móng
háo hức 11 danh thắng sắc
hức trải gõ vác đứng đón 2 xem chờ 2
toa rưng trật tự truyền
lắm rồi 2 chuyện tiếng nhưng chiêu công cái trên
trễ do giờ 2 tin hẹn 2 là chuyến chậm
mặn xung khốc 2 lấn bảo trồng 2 mà món 2 hạn 3 bốn 2 đầu gay máy bủa bến hỗ người xâm 2 loạt của ươm dịu nồng
hảo phan kỉ 2 ngoài đồng tâm 3 vọng 2 cô quách đức hán hạng ý
ùn tắc 13 ứ 8
nhịn đi ăn 2 uống tránh chín đói để
hễ lưu trời đi
chè xanh 4 hạt thái 2 tay thở bưởi 2 thuốc kho 2 bà 2 tàu đỗ trên tôn búp lam chén đậu sen khoai chuối khô cổ
đoan hùng 4 thương trục không cơ bói chắc chính trang ngọ môn tường
huế và giữa đúng bên nhiều xương bảy đà vẫn muốn lên thắp đón 2 cố chính hứa bạc ga có dân
nẵng lúc bày xây đến 2 thả được vừa 2 diễn kon khởi lặng
vịnh lăng hạ 5 bắc 3 ngắm mốc 2 vũng thuyền tiên đại bà
lăng cô 4 thết cuối xương khải trợ tím mộ 2 đón viếng bác tẩm 2 tứ mạ quăng 2 thị thịt đức
ngắt nhấm bỏ quãng màu nay lửa
nhấm nháp 2 trà
nháp chén trái
vữa gia lợp dưới
lạch huyện 4 tray
dắt hỗ bộ ra ngựa hai tay 2 díu 4 nó bò 2 lên từng kéo voi trẻ xe bóng mũi con trâu chó 2 nhau theo lưng
dệt may 9 mĩ xuất xem tay trà vải 2 màn kim 2 lụa thổ nên lưới chiếu gấm mộng
cù lao 9 văn 2 tiết thị 2 mông 2 bù
lấn chiếm 6 biển 2 vạch sâu 2 qui vứt xô diễn của át 2 lấn giảm
xáo trộn 2 tam
dạng sinh 3 mắc công khách tàu từng nguyễn bệnh vật thức viết lỏng sống rắn này tự hình bài câu thuốc chân hoá văn
lát đá giò gạch nhập cả gửi nấu
bong tróc 5 gân 2 bóng 3 võng
hưng nguyễn yên 10 thái phó bày chuyên chấn hưng phấn 3 đạo 6 và trung cũng tính đấu lê 3 ngô đạp hoà thịnh nguyên vượng hà khởi long trí thạnh lợi thuỷ hoá binh quốc cảm
trãi tây viết
bập bênh bùng 2 bõm
bênh hễ vực che
giẫm lên 3 nát đạp 6 phải chân
lót mỏng bạt tay 2 xỉ
chuồng cọp 6 hoai heo 2 trại 3 mọi che đề gà lợn bò trâu nuôi chó bồ lồng thú
bít lối 2 tết tất kín thông
bỗng nhộn trật nổ thay dưng 2 thành lắng nhiên chốc hoá nổi thấy biến xuất có rượu
nhộn nhịp 4
hỗn loạn 5 hợp 7 chiến 3 láo tạp độn mang hào xược thiên
méo mọc xệch mó 3
nghẽn cửa lúc lớn 2 giải là dòng cục ở thể
khan hiếm 8 thầy chỉ mà
ngãi than trúng ra lên hỏi sinh bình rạch chìm
nỉ mới chỉnh
cốp pha
pha cột chế tương đin 2 ấm tranh vào men nỉ trộn 2 nhã băng
kèo bếp chịu ruỗng ong chạm nèo
bây giờ 15 mạnh
chèo thuyền 5 chống 2 kéo 5 khua trung quan len đò 2 từng đều tuồng mỏi hò lái cổ bẻo sup chải xuồng ghe tây mát
én nướng bạc
nướng cá 2 mắc vỉa hầm bánh từ lá thơm quế sạch rượu muỗng cơm mùa không ngan và vào mỡ gừng
thết đãi
bợ ngoài tầm đỡ
dải phân 4 ngân 2 lụa 2 đèn tốc ruy đất 2 băng cát rừng núi đồng
nhở nhà các 2 phạt thanh nhau kiểm
gàng tưới chỉ
tưới nước ngập cây đẫm vào
phẳng phiu 3 lặng với số
đấy đừng con là chứ thôi ạ nhé mà
gắt khi cảnh thậm rồi gỏng 4 gao 2 chuỗi quan và năng nhất
hở không lãnh thiếu trong hang hàm van miệng cơ bạo tí
rạch giá 3 làm bị ô xuyên ròi miễu 2
dãy nhà 4 số 2 dài núi 2 phòng 2 phố trọ hàng bàn trường hành ki ghế
toang bò
rông gặm tươi cắn nhà già gây
gặm cỏ 3 nhấm
sốt trước đồ xuất 10 cao 6 nhẹ 2 rét 4 bại ảo đất ruột phát 2 ngưng thông
ngó ngàng sen 2 tới
tru tuy
sầu riêng 13
ứ cửa vào suốt hàng ở 2 xe nam
đậm cá rét 2 bao đặc 2 vụ có vùng tràn nét 3 đà 3 chất nhạt bản vị màu trước dấu
ngạn chín 2 quyền
hùm chết bình bùi beo thiêng
thê thảm 2 rượu bánh rồi
thảm nhà sàn chống khốc tập đỏ ngày điền hoạ 4 án 2 sát cói
giêng cánh tại nhận đâu hai gặt
héo hon 2 rũ 2 úa mòn khô tàn
bẻ kèo khoá 3 lái 2 cong gãy 2 ghi ngô cổ măng đôi
huỳnh văn 7 đế 2 và thị 7 nắng tấn 6 phương nhật sơn thái quốc công 2 phúc ngọc hiếu tùng nghi như 2 hữu đức 3 thiếu minh 2 mạnh quang thúc anh thanh
đực nhà lấy bán châu rựa giống mặt
héc ta 7
nhẩm tính thu
rốt cuộc 2 cũng
thải thấp 2 ròng 2 một chất 2 nhuộm thú như loại đơn gồm lềnh hàng 3 khiến ra cam nguy 2 nhựa 2 huyện giấy lan vũ làn sớm sơn thói rắn khí
sạ thưa 2 đắp
xen kẽ 4 canh 2 ngô vào giữa
kẽ thu hà hứa hở 2 trang
rơm rạ 9 mùa nhưng khô rớm 2 máy bập ôm ngửi
rạ làm đốt 2 làng 2 gây mỗi vỏ
ngoặt bởi chiến lịch
xô vượt xuống đẩy 2 bồ đi 2 trước liên xát chờ
tậu xe thêm
trụi cành đất
rang xay 2 giã chia cá tháp
xay tại lúa kể bột
chiêng nhâm ở chung
phin đắng
đắng đót rong khét cay lòng nghét ngắt chát miệng
thuột năm về lập vào
cú sốc 2 tông va nhấp đúp đập 2 móc lật 2 đạp vào điện ngả giao cầu nghỉ
sốc vàng điện nhiệt gây
o cơ và thường ốm trần cẩm
trọt tỉnh đổi
ồ ạt 8 những người
ạt mở gây đổ xe cuốn xả nạn xây
mau chín cho đói sạt khát mỗi cần chạy và
mượn mã dịp khắp từ bằng trang chưa bị chứng danh chiêu từng vần oai
biếu xén 3 mỗi mấy tặng quà không
xén giờ trẻ khẩu cân
bùi tấn 2 văn 7 thị 21 mật quang 3 xuân 2 như duy 2 thế 3 khánh 2 nguyên mạnh thanh 3 phương 2 bảo hoàng tuyết chí 2 thuý cương bích phước thượng quyên đăng hùng hạnh nghĩa sĩ minh ngọc đức nhật tiến viết tuấn đình ngùi nhùi tai béo
vằn cá sinh rùa thích
chuồn mực gió chuồn 2 bay mất êm
mực xà 2 nước 8 thì tím đạo 2 thước tàu ống khô nhẫn không quốc
xà được phòng 3 beng lách 2 ngang cừ 2 mực lò lan
í ới
ngự châu bình chặt thợ phản trong sử
ao treo nuôi 4 đìa lót hồ 3 tù 2 nhường cá 3 làng 3 một 2 bèo 2 tôm ước 2 được bà sen
gan thận 3 đang gãy và còn cho ghen lá viêm đa xuyên tím dạ lì góc nhiễm ruột ngỗng heo bàn to mật trường
mủ chưa nuôi cao 3 mẩn
liêu thấp mật người làm tề cà vào
thỏm vì không mỗi chờ thương
đốm trắng 2 trống lửa nâu
gán đất ghép nợ cho mác
đước năm rừng đôi
lềnh bềnh 4 bí
bềnh trên 2 mùi nương bồng
thối gây rễ ruồi từ nhầy rữa
thú y 11 rừng 2 nhận 3 vui 2 cưng 3 thủ chuỗi móng chụp tự 2 chơi thật chào thả đồng hung giếng kì vì sau nhất từng thưởng quê thừa điền vị
rắc vôi 2 hành 2 lạc gạo nước mê nỗi
khử trùng đực mùi
vắt sữa miếng tay trữ qua nhìn ngang 2
rô bốt 3 hiện oản
bốt mỗi phẫu
chip theo châu phải giữa căn thay bán
nhai thân trầu cho bấp kế nuốt
mía phụng tím lùi bã thành lau mít cũng trổ non
phụng hiệp dưỡng lưu đào
mãng cầu 3
luân phiên 7 canh chuyển 4 đôn 3 lưu 3 loạt lê rút huỳnh hoàng
tuồn qua ra vào 2
tịnh biên 3 tâm ông
rẻ mạt mắt bèo 2 chưa ồ là bất lên như
mạt bóp
bóp nghẹt 2 chết 2 từng cũng vào đút méo cổ phanh còi nát vụn đầm cò tiền mũi tim
nghẹt đường thở 6 dù
rụng vàng tóc xơ hết như đầy 2 lá
cày ải 2 ruộng 2 vận bừa 4 giồng cấy xới cuốc tiền đêm phim thuê máy lên
ải bón kiểm chi 2
thớt nhiều nhạc thì thìa
trứ danh
miến dong 2
vạc nước đông vẳng đồng đến
mắm cát tỏi ruốc 3 ngon 3 dầu phú cốt 2 cá nếm khô người tôm 2 nêm nhĩ miến canh ngũ thối phan châu nhúng
kệ siêu mình
đồi chè 2 phía xe không thông 2 vững núi 3 yên gà trọc 3 vọng bại 3 cát mồi truỵ 2 đất dốc xanh sim a
thoăn thoắt 3
thoắt hái uốn thái
búp miệng
liến thoắng
thoắng mời
hươu lấy 2 sao 2 nhựa bán cao nai chết
nhung thu nuôi hươu nhúc lụa hà quê lê hướng hẹn trịnh
hoại hoa tử 2 khối chứng thân rừng 3 dân thư huyết môi tài sức tầng
chét lúa
ám ảnh 3 đầy sát 2 chỉ hiệu khói thị muội
muối rớt phủ ấm cà và loãng trữ xát dưa sinh bà mặt hoá làm 2 kiến sa 2 bỏng qua tiêu 2 ở hột ủ mỗi tại nếu trắng tròn là cô
diêm dân 3 dúa vương sinh điền tiêu
nghêu chết
chinh phục 14 đưa phạt chiến nam phụ 2 tây đông
giổi gõ
cưa hạ bỏ máy 2 xẻ
ứa đỏ ra nước
keo non đang đem kiệt chỉ 2 chật
dăm bà yến bích ba bảy gỗ bào
đợi mười gì và hàng kết 2 mỏi ai chờ nhau xe đến tôi lâu con mãi trời khách tàu lệnh mẹ
dược liệu 4 trôi sĩ 3 phẩm 4 cổ 2 đóng hà cần lâm tính học lí chất mĩ sư hậu
bon rừng truy phóng tô chen bon
rươi vào mềm thơm hút ruốc
tứ kì 2 liên 3 thân 4 kết 4 phía 2 chi xuyên
nhũn đỏ não
trồi lên
nhặt rác nhạnh được 6 từng mà đem đứa ve rau ở hơn
khuấy cho động
băm trứng rắc nhỏ 2 nát bổ chặt
vịt vỏ thịt chạy xứ ta quay ăn om tất giữa phản không trái lộn
quýt thái chữa
rán lửa rồi mờ bún
chả rươi 2 cua 2 đủ phải hỏng lụa 4 tô vỉa cá 3 giò 2 ước mực nem bù ai có biết cốm ram thấy
thơm lừng 2 giữ dịu 2 tỏi mùi 3 là cầu thơm xào khuyên chở bà
lừng béo thương đầm
béo ngậy 3 cò phì 2 bở tốt ú mập tròn lùn bụng bão
ngậy ăn gành
tỏi ớt 2 rong hành 2 băm xương lí thì và cá
nhỉnh hơn 2
chút do muối đường đỉnh bạn thì giận mệt ít 2 nhớ nữa nào tiền thời một xíu hi gì buồn khó lo vốn tình niềm xao quà
lông trắng bao lá bịt kéo chữ gà chứa đeo cầu bóng giữ đủ
cúm gia 6 tăng gà lây
lây lan 7 sang 2 nhanh nhiễm 3 từ rây truyền
rét người đậm 8 hại 4 bà kéo và 2 lỡ phải vùng họ ngọt 2 viêm tây cho ở tôm dù học buốt lạnh mương run trang hàng
điền gom nguyễn kinh 5 chủ bỏ tờ viên 2 và phú 2 an lo thiết đổi thông thổ đơn đầy vào 2 trang dã hộ xá khuyết hải
vượng mướn xoay tạ bà phạm hoàng bùi giàng
mướn hơn không
cấy máy lúa 3 rồi ngày giống gặp ghép 5 người dưới máu chuyển phôi trồng tóc mô chip hái dày
dặm lúa đường trường vuông bay vá
ọp ẹp
ẹp chịu
na uy 3 chi đa 2 đẽo trọc mèo mi vệ hang rì khẹt khệt
chẽm cá
bớp rong
rong sụn biển 3 ruổi 2 người anh hàng
sụn qui chêm
chót cấm săn vót 4 nhận con và bảng 2 là bây giới đổi cùng
rầu rĩ 2 hàng nồi
lùa đàn gia tứ các
túp lều
ếch nhái 2 rộn bà ương đồng ngồi
nhái kêu lặn nhãn 2 lại
lép xuống
bầy vịt khỉ đàn chó ong sói trâu voi gà chim tôi trẻ
ùa lên ra về
bói quả chèo toán 2 bài ra quẻ
lưa thưa
cứng như ép người 2 kèm rắn
bẵm cỡ
cỡ nào nhỏ 3 xong lớn 2 phân
mạch ba điểm đùn sủi 2 nhanh bán sang lạc 3 ngược trí phần đáp tiểu máu 4 xuất nguồn đập kịp vành 2 nối mảng truyện cảm cho 2 ức quốc điện chủ cảnh
lọc dầu 3 thiết tích dị tim là tránh kĩ 3 gió máu 2 nước 3 bụi để hoá
quất bảo từ nhận cảnh thì tứ 2 vàng rát thị qui
riết tuyển rồi ứng diệt
then chốt 4 giữ giờ mỗ
lít xăng trên
chổng vó 2 ngược
bớt biển cảnh dưa ánh sống lễ sau xén 2 hài đi 2 phiền vật dần kiện tụ nhọc mâm giận đau lo căng gánh 2 chi khó áp 2 phóng tiền một lời ồn thủ
xỉ mực thì đổ than
trơ đáy 2 rau xương móng
đáy lộ mở biển 3 thức dòng vội ước hồ 2 đã khắc sông giếng 2 lòng vực xã mắt chai bể tàu của đáy
réo ầm
ầm ầm 2 vùng ĩ 2
phập phồng 2
trạch đến hoà
cheo leo 2 veo
lán trại 2
phơi sương 2 nắng 3 khô chăn bày 2
xôn xao 6
chánh niệm 2 văn 4 nhà chị bá án 3 thanh 3 kiểm phó tín trị điện phạm kiến chủ đại hoà
hổ bước anh ai con 3 tại mang 2 dữ 2 dùng phách 3 sợ treo nuôi thẹn 2 chỉ báo trắng đông quyền châu mây phụ danh
đan dày thành quẩy thúng mạch 2 phượng 4 lưới 2 mây dâu làm cảm chủ xen 2 móng lát len rổ trường áo chéo tay võng sâm sọt
cuộn cán bốc giấy tròn
mạ phản lăng non vàng lé kon
thặng dư 5
khiêm tốn 4 nhường đạo để nguyễn nhà
tốn chủ kém 2 hà giành khi
bộc bạch 3 lộ 3 phát trực tuệch
nhĩ kì 6
vương quốc 11 hồng còn tuệ được thông miện 3 là trong triều vãi sương gia thuý tố đình chí xuân giáo tuấn thị thống đức bày sông
ả rập 3 đào
rập thống 2 suốt sau giặc xê
đặng bá 2 hoài 2 thiện thị 9 thuỳ 3 công 2 đại văn 6 huỳnh 2 trường đình 3 thành khắc ngọc 3 hồng quốc 2 gia linh thăng phương mạnh nho tiến 2 quang 2 thu hoàng 2 minh 2 hương tuệ thanh nhật xuân tiểu hữu thái trần huy
lấm lem 2 tay
tắm nước rửa 2 gội sông 2 tượng phật 2 đêm dạ bãi biển 3 nắng bụi lá
rôm rả 2
bục nước giảng 4 phát nhận công vỡ cao trao
hầu toà 3 hết 10 bao 2 kim ở như 3 chuyện đồng 2 hạ 2 tước quận bàn cận gái họng mong bóng kiện
tiềm năng 6 lực 3 ẩn 4
eo biển 10 hẹp 3 thon 2 sèo đất o ếch
chao đảo 3 nghiêng 2 liệng đèn ôi qua
nghịch lí 2 nhiệt 2 ngợm cảnh
tua bin 2 lực đồng
bin gió sản
xình xịch 2
xịch một tiếng
choang tủ bấm quảng choang
mát ngồi hoạt yên ruột tránh bắt càng quả với mẻ lạnh 2 lòng màn xoài vũ mái
cúp điện 2 sóng quốc máy truyền
vọt dù dịp vì các qua hoá lên
tơ chạy tằm 2 lụa hồng
loay hoay 2
hoay từ đổi
xài cá 2
đuổi mục khách 2 sát 2 gần tỉ 2 đánh 2 giữ nghẹt theo việc học kịp bắt ra 2 chém khỏi nhau cổ khéo bám giặc đi hình trộm người về
ngậm ngùi 3 đảo nòng
lạt kín rớt 2 vương mềm muối hút giang ma
đìu hiu 4
hiu tiểu hiu 2 sếu kẻ vắng quạnh hắt
tốp thành mười bốn ba lâm đầu thanh
củ quảng nước khoai 2 sắn chi 5 lạc nhút
lố người lăng
loan nhật 2 siết đồng nhịp sò hứng báo nguyễn đinh kể anh 2 võ đoàn chị ông
nàn tỉ ứng quyện ngõ
pa mù 2 tê cô nở ri 3 nay lên sắc
cang chải 7 thường
chải đúng răng 2 sông vào 2 mái hút mường cõng đà chuốt tóc
uốn lượn ván cành 2 nắn khúc thế sắt
lượn như du vòng
quái chiều thuốc chuyên nhưng
pơ mu 3
mu chị phương ha
xôi nếp từ bác ven ủi vạn khổng lên ngũ cùng của lạc thịt ống ở góp gấc cách thầy
khén măng
luộc chấm liền rắc vừa và một thì kĩ
chẩm chéo
bông nghe lúa 2 cho sen 3 súng 3 tràm trẻ gió sờn hồng 2 đánh tả điên 2 hoa băng đùa gòn tai cải 2 xốp tuyết lơn vải ngoáy bí cúc vàng
róc rách
chiên giá không vàm giòn 2 xù 2 cá hàm rán bột mắm đức trứng
bua bưng
dông ập rải vài gần lốc 3 tố dài sét
khoang chật chỉnh lái tàu hàng
táng động phí vòng tại 3 hơn nếu các yêu
tần suất ngần
chặng thành đường 9 huế đua 3 kế vinh tuy cuối đầu bay một ba về thứ
khuất tầm 2 duy 2 phục 4 núi 2 đá vong khuất tất lắng bộ thời hữu thị anh
cạy khoá cửa
sạn nhỏ trao quanh để đã khách 2
đao vì hải
cộc nửa quê
ĩ vứt
bừa bãi 4 gieo cũng lại bộn phứa
dạo trả hồ quanh 2 khắp đoạn chơi phố bộ này gần đó trước một bước ấy đàn
bỡn chờ
săn hàng mây 2 mồi bắt ngầm lĩnh voi bắn
ghe chở xuồng 2 ngo 5 dài chạm lại bên bầu 2 lên tam suýt trên nước thuyền chài lúa cào câu hàng
đéc đậu vào cái
san sát lấp 5 hô 5 đục phẳng sẻ
hoi còn về của trong
nại về 2 tố 2 nhưng giải kéo nhạy chờ
phớt lờ 2
lờ yêu
cốc thảo và mò mùa trà
chiết khấu 5 phản xuất trung giang suất tự xạ áp ghép cành
khấu cao 2 trừ 2 lí kịch chính hoành lớn và tốt cải phim trần thương
nầm lợn
ôi thiu pa các
thiu dán tính
ngộ độc 11 chưa nghĩnh nhà lí 2 học cách
bún riêu 4 bò 5 sợi tươi 2 chả 4 mắm 2 của đậu 2 cá phở thịt ốc nước
riêu nắm đầu cà
xùa săn 2
mây hai có 2 cục trời trôi thẻ góc tre trắng 2 mỗi vắt cây khai khói đen đối dệt cho mang mù dông trưa lộc hồng
nhữ học đình hán thị
rỡ đón song của đội lễ công vỡ sắc sôi
trắm ổn đen
sú nhích luộc
sành bưởi tiền sỏi hàm 2 khung mười
dồi dào 7 sụn trường lợn
dào na nhưng tuổi tới dạt sức
chần sơ qua chừ 2 nước bông đằng
liu riu 2
riu cùng riu
sả đập 2 bạch ớt
gạn lấy 2 lọc đục hỏi
bắp bò 2 chuối 4 thái ngô 2 cải 2 nguy chân tay rang luộc nếp thịt cày
giò heo 3 chả 4 mỏng xào 2 xôi cấm tiền lụa phong thủ bê bò lan
khoanh chả nợ vùng 3 vỏ ốc
cua vo huỳnh tiết đồng 2 rơ 2 chữ mặt ẩn lên tử bắt
hổi kèm 2 hổi
quế vắt hẹ xanh vôi chi 3 võ 2 hồi 2 sa phương về lê cột
thìa ớt ngậm xúc đồ canh
bái đính 6 trao xá dịp y phạm về tạ phục đường kiến tổ sư
dẹp hàng tinh cáu bãi mảng chợ 2 và bỏ loạn yên vỉa giặc lép đường sang nạn vệ
nan nối giải đôi y ba gian vất
cửi tiếng cọn từ
khua nước
rùa đẻ biển 2 núi con
hồn cốt 3 khách cồng trục tử 2 dân 2 phố nhiên 3 người 3 liệt hùng quê 2 linh học phách ma thiêng 2 vía việt hậu làng thơ nhạc sĩ của bay xiêu
lau bảng khô 2 nước 2 kính bia sạch hành lá
há cảo miệng 2 mồm chẳng
cảo vịt
coi là 10 gừng đến như 3 các 2 đó 2 cọp chừng 4 trọng 2 phạt nhau
nhan nhản 2 hữu đề gia
nhản bảng cơ
thói quen 12 thờ
sánh giá với đặc khiến vai phạm
quầy cơm thuốc 2 bánh quà
xiên que khoai bón
mứt giò muối gừng sen rượu bác
bỉ bỏ hội buộc ca cho bám ổi ngạn
chầm lấy ông người chậm
gập ba 2 gối ghềnh người điện bụng lưng đầu khớp máy
nem rán 2 yên
ươm mầm 3 từ giống vườn
mầm hệ non 18 trong răng bệnh 2 giống tài
ngôn ngữ 12 từ 2 thiếu bộ 2 điện thông giới nêu tình phải cho độc
ngữ lớn ca văn 3 trên kém tiếng còn sau điện tục học bập như có tạo tuổi cho thứ chữ ngoại nga giàu toà nhạy tân việt tuyệt mất bùi
thuần việt 3
lóng giọng
dẫu vậy 2 biết 2 sao có không cho rằng chỉ
bịa đặt 4 chuyện 2 ra
nhắm mắt 2 đúng nhạc
ngặt nghèo nỗi
hệt nhau 2 mô như
gãi đầu 4 tai ngứa
sáo rỗng 2 inh trúc thương bảo
nhé bát nậm
xát trà nhẹ tích chân dùng
sái pó
pó mân
mân mê
khựng chơi
sim rác chi
quấy rối 2 khóc
khớp khuôn đục hoá với và
lân tuyên và 2 trung cận 3 múa kì lân quang sư tiếng hứa trinh
mảng giao điện vừa bê tường 2 kiến bán đề màu
nhuận quản lông cổ ảo tăng lợi nhận bút 2 sắc em
xép bảy một
khiếm thính 3 thị 3 khuyết
thính mạc hai giả 2 được
chê đường khách cơm quần cho nhàm con bai trách cười bôi lương ít xấu khéo giàu phải
vụng cô về
ảm đạm 3
đạm vì bốn làm không lãnh sản có lê bạc động cà phú thực sữa
kiêng mua nước ăn gió khem
dửng dưng 2
rầm rộ 3 rập tới
rộ với ném gọi lên 2 ở trái
ắp song phải
e dè 2 ấp 2 ngại 3 rằng sợ thẹn lệ
dè về bỉu 2 dặt chừng sẻn
hen suyễn 3 phế ngộ
suyễn thì viêm
dáng gọn hiện hợp đi 2 người 2 nhỏ khiến vẻ dấp đứng hình vóc dài thanh xuân hương việt
êm ru 3 ấm 2 đềm ái dịu đẹp ả tai thấm
ru chi hừng thôi mọi buồn và con bằng thuở bỏ ma
thịnh quang người cười trị võ bỏ nguyễn vượng 2 lê phát đạt trần các đặng
nhớt chả ông
cụm bơm công 3 từ 3 nhà
nguội làm dưa hạn trên ở lạnh
chùn chân 2 bước
đạp ga 3 bóng chiếc liên thồ xe 5 mạnh lên 4 tại tay quanh nhân kinh vĩnh cúp đổ nhau phanh bằng xích trúng mìn vào bụng mái đinh máy thắng cửa
nhấp nháy 3 chuột nhổm nhô
bóc gỡ 5 ra trước vỏ 2 lột 7 trần 2 mẽ phốt ngắn tách tem 2 dỡ lịch giá khối
mớ rau 2 cải ba bảy bạc vì
bit chỉ
víu các vào vở
nhiễu loạn gây nhưng động 2 nhương nhận
sụp đổ 2 toà xuống
khéo léo 3 dù ăn nói
léo đứng nhãn của
điêu đứng khắc
tảng tạm xuyên sáng 2 đá 3 là nhưng tư số
tệp tin
xạ phông trị 2 thủ 3 mắt
ngoẵng hiện
thiểu vùng 2 để toàn số 11 thứ sống rủi 2 mức được thiệt tác ô ùn
nhùng nhằng
nhượng bộ 2 cười mùa tìm cầu 3 ngôi về với quyền 2 lại đất vốn bất cổ
rem quê
tạt vào bóng đầu
chắt bóp 2 nguyễn chiu 2 lọc nội ngoại
uyên đình tạm nhi anh nhập huỳnh nguyễn thuyết
trù dập 2 ví ca và
bửu chủ đinh long bối kiếm
liếng mùa thuê tám
xì xào vốn ánh xụp
xào học dừa canh 2 bày nấm thạch ít
cuốc đất liềm bộ bên
nhún vai 2 nhường
lui khỏi giải tới
khốc liệt 7 cướp
rườm rà
vua cá quang hùng 2 minh lí bảo trẻ leo lê thái thua nhí và phá hoàn nhạc cờ
dàn máy 2 trải 3 diễn 3 nhạc 7 dựng 3 sao 2 âm 2 khoan 3 hợp 2 xếp 2 cảnh trận hàng bài ý đều hoà mỏng hậu lãnh bộ
gỉ sét
sét và mưa đánh 3 bà trắng
lẫy lừng 2
răng bột sữa 2 sâu 2 vĩnh mọc ngày hàm 2 rụng chợ miệng 3 thì
giặt xe càng máy giũ đồ quần sấy là khô ủi tẩy chiếu
ngoạn mục 5
phước trung tạm chính hiệp tích nhận về bốc cạo linh báu cùng bác hải sóng sang hoài lợi mở quê long thiện toàn tùng nhung bửu tranh kê đại bắc phật khánh lê
thoái vốn 2 hoá 4 vị sẽ kinh
cạm bẫy 2
ngón tay 7 ba chân
hoán đổi 3 nguyễn cải vị dụ nhau
sòng bạc 3 phẳng 2
xinh đẹp xắn tiếp
nạp tiền mười đội đảng dầu
cháo liên nóng 2 muối lúc hay hàu hoa cho nghĩa loãng 2 lươn 2 từng lòng gà vịt ấu từ hành trắng dinh cá sườn ngon
ốm hoạn đau 5 nghén chết vẫn yếu 2 o liệt được
gũi dám người bệnh nhân 2 với
phỏng vấn 10 sử phiên
phàn nàn 3 tả mùi
dạn ấy tìm chuyển vay giao thói dày dĩ đòn
lường thị 3 do dân cạnh văn mức chất
cào xước 2 cào 2 chúng bằng cấu cua dừa ngao
xước mặt nhẹ
thiêm bao hét
ôn lại 2 thị hoà 2 thi tồn 2 nhật vai
nhủ lớp 2 nhiều phật
lười và vận 2 biếng suy bị
khát nước 5 nhân 2 khao vọng 3 đi mùa khát khô khấu
nơm nớp 5
nớp lo 4 tôi
nhiễm không 3 môi 3 vi trùng 3 đậu chất bệnh 2 sởi độc mặn 4 khuẩn chéo gây lây mỡ 2 điện dịch ở
nhì thế một nhà thoát cận
phùn sáng sương và không
rít thành xuống và cảm
vụn tàu suốt mút hộp vặt
say quả sưa xỉn 2 đất lòng 2 xe rượu 3 ngủ mê thấy nắng hoàng rồi
đùng bùn
lự văn
pản gào bốn
gào khản thét khóc rú
mênh mông 4
thúng đi chai
kôn sông 2
dinh đồng dưỡng 22 tổng 2 bùi thự độc cơ điền bầu thống thầy thủ trấn
triều cường 8 nguyễn 5 dâng đại 2 đình tiên 10 lí chị đếm
rốn lũ 2 bằng bị rồi
trâu bò 8 chuyện đồ chẳng chúng tấm lạc sau gác chết tạm chăn tiếng ra
thóc giống 2 lúa 2
nảy mầm lửa 2 sinh ý nở mực
sài gòn 22 phủ
gòn lâm hút rất lúc bao kéo hai vì chuyển năm tìm rạch hãng khi giải
tét mì trà
trấu sưởi mục xơ
sưởi cho than ấm
sìn hồ 2
ngạt khí 3 nếu
luông cổ bằng cửa pha
nứt nẻ 5 toác 3 vì vỡ 2 trong bệ
nẻ ao bồng nói dân
đìa cạn
lu túi tổ nước khạp
lún dần cửa mỗi nhanh sông
khoảnh khắc 4
hốt hoảng 2 gạo gần bỏ 2 bạc thuốc rác liền gom trọn
toác bát nghiêng
loảng xoảng
xoảng chó
sủa inh 2 quan
inh ỏi 5
mịn cao len vượt ở màng từ
hấp bệnh đãi dẫn 18 ở thụ 4 hối 2 hấp nên tấp lực háp thu hơi bia cách phụ bánh cá gừng tiệt cấp nhân trên
khò khè
khè ho
ho sặc 2 tức cò gà 2 khan ra sốt kéo he hen có lao đờm
kịt sủi tuổi
sủi bọt nguy nuôi
bọt hôi trắng 2 luôn khí biển xà bia nước sóng ga
táp lá
chôn lấp 3 cất 3 dưới hố vùi 2 sống rau chân 2 giấu sâu nhau trong rác tập
trút năm xuống nước hơi được bom
lìm chờ
hoen gỉ 2 ố
rạn san 3 nứt 3 xương 2
gươm nạo trồng tây đao giáo 2 thần hồ súng
mận bắc hậu nhỏ ở chín
sếu đầu kêu
tràm chim hoa nở
ni lông 7 phật giê sẽ sư vông
voọc mũi mang bán
hếch vượn mũi hoác
vượn đen má
giàu nghèo 5 lên 2 đẹp 2 vì truyền 2 hứa lòng 2 giờ tan và từ giáo nhanh 2 nội nhiều ở có 3 nhất 3 sang mạnh kinh tiềm dinh bản tài ý tình chất nghị hơn cảm tính sắc kếch thành nổi
gạt ra nước 3 lôi bỏ 2 tay sang nợ tàn phăng ngang khoát lệ người
loài người 3 lan cá thú cây 2 vật 2 hoang
tót máy gấu
gấm cu được tiêu trần thêu vóc hoa thất
cu li tí 2 ba
trăn khỉ trở 3
khỉ tê đuôi mặt đầu về hoang ho cầy
nhôm mẫn nông khắc thép nhựa
mẫn xá gợi thành mày thị trương phạm chính
nhả khói 2 chữ bom
ngút tro tiếng khói
tro xỉ tàn 2 bếp 2 nóng hương nguội cốt
gật gù 4 cũng đầu 4 trên lao gà
gù mà thương lưng
xệch bởi
bàng hoàng 6 quan 3 quang 2 hỏi chí qua đỏ được cai la hệ môn bạc
súp những lơ
bỡ ngỡ 4
kiêm nhiệm 3 luôn thào tổng
nái đi đang
tụng đã bảo dân 2 kinh là
văng xuống 3 tung vẳng khắp
thiêu rụi 5
rụi ước chợ 2 một dập khu
dâu nuôi 2 không nhưng mới tráp cam tóc luỹ việt 2 tây 2 và hoà chùa chú hôn lấy cô hụt thái trần 2 trịnh cà lê bà nguyễn tằm 2 rể da con trưởng cả rượu trăm
ben chạy cố
mép nước thương thị
phác để đồ thảo
vắn kinh
găm hàng 2
thuyên tắc giảm đỗ
ối hiếm
vắc xin 10
gắp hạt dị 2 thức bỏ đạn thú thăm lửa
phế quản 3 thải 2 liệu 4 giặc truất phẩm nhiều
quị ngày đưa bất chữa ngã não
nhợt mạch nhạt
muỗi vằn 2 thích chừng đốt 2 vo ấu bán diệt nhiên sinh
đậy kín 2 nắp
bể lớn dâu 2 đều lọc cạn nước 2 bơi 3 lòng cá khổ phốt chứa tự kế lắng bạc đầu ngầm nợ bóng tình cảnh xăng cả hụi xử
úp các mặt 2 trang lu
dừa lốp canh cháy nước 3 mật phân đu kèo tươi xiêm xanh sáp khô bến cạn
thạc sĩ 9 bảo
đái tháo 5 dầm buốt ra
loét bàn
đặn hạn già tách
chua bánh vừng cá bông bi thanh đà mướp ớt vỏ ngọt xót cay chát 3 chua lòm ngoa
ruồi nhặng 2 muỗi
nhặng bu bâu
bu đầy bám quanh lông đông
quặn buồn
nôn nôn ói mửa nao 2 ngay
ói tiêu
piêng bản
hì huyện hục hì
pồ sinh mường
cật nứa lực vấn heo một
sởi được năm có thương giảm bùng
sưng đỏ
bú kém tăng tốt sớm sữa 2 mẹ mớm
khoai tây 2 phun lang 3 viết bắp dừa
chàng trai 8 hổ thủ 2 rể 2 hoàng thanh sinh và lính tiền hề
phổi hai ngấm rắn lao xanh tràn to nở hằng viêm
chán ăn 2 nản 3 ghét 2 nhạt chường ngán đời chê việc học cơm kéo
thấu hiểu 3 được rạn tình 2 đáo trịnh
khá lớn trở đồng nguyên tiến rõ trong hơn cao
loãng xương hạn cho
té ngã xuống 2
vịn trải
vừng lạc cói
dưa muối 2 lưới 2 leo 2 khâu gặp hành 2 hấu 3 món chuột cải vàng gang chua
nghén mệt
mệt mỏi 8 nhưng thì vì lả ra
thèm của một đến phở
i ốt
ốt tránh ta
xông hơi 2 đất 3 vào
nhức đầu 2 viêm nhối 3 nách
sẩy thai
mí sính 2 câu bí mắt sáu
sính năm lễ 2 vừ
mửa dữ
họng làm súng 2 nước 3 viêm 2 hổng cứu
viêm tuỷ xoang phổi 2 họng gan não 2 màng
tuỷ áp xương
gừng có nướng 2 chê dẻo tươi 2 quế nêm hành càng nghệ ấm sả
tía tô
huyệt xoa đạo mộ vị hợp
xoa bóp 2 tay phấn
rên la
nụ cười 10 phạm
dại của và triệt tô tước dột khờ dương gái
khuẩn biến tự lây
ung thư 26 văn
vú ung 2 nàng sữa 3 em
gam còn lực màu vàng ma lạnh đường muối
ân thị tại 3 khách nhân 3 cần 3 xá 4 thi hận 2 tình 2 sư cha thầy các liệt dương đón trung dựng mùa ông oán huệ ái giảm nghĩa
ủ ấm chượp trong 2 củ giấc mô nửa phân dột
dẻ hồng quạt
giây từng phút 8 nghẹt lát 2 là đồng cuối đầu sau chậm
ngửa trên nón mặt tay
ức mỗi của 2 chế một về kháng không đau thời người 2 ngày chiến gì gà vô
đuối nước 8 thương day có chết trước sức lí hơi dần
béc giê
giê của sùa ri
cắn rách người 2 áo họp mây đẻ trẻ 2 trong dài răng xé 3 rứt chết bị hạt vào lưỡi câu móng thuốc ngập
rọ mõm
mõm khi
nhược cơ 3 điểm nhường sút
nhàng không tại hợp chó uống gieo nhấc ở trong
thoáng mát gió đãng 2 và hơn ổn
rèm dày lanh
nhờn thuốc 2
pù luông 3 mát
đẳng hệ có nghề 3 giới 5 cao cấp 5 thức hạng phí
tiệp giáo khắc ngô cùng
phì sạt dạy gây y
chử đình văn hồng mạnh thị
khoát làm đến
lén khiến lút
phẫn nộ 4 uất
tu ngồi sĩ học điện 2 nghiệp cung sửa 2 bổ tháp tâm mơ cùng hài hành sản
bệt dưới
sưa lật trắng
xúi giục 5
cừ lột cuối
túm tóc
khứ hồi 2 khép biết ấy
thồ gạo thuyền
giơ tay 3 tấm ngón máy cao 2 chân súng biểu thẻ điện gậy dao
địu gạo
củi măng nhãn nhựa giữa 2 bảo
khuê cảnh minh bùi đỗ nghệ trần
liêm chính 3 khiết 3 cho hà gia
sá cách gì xuống sụt sùng
ngần ngại trước bà
thỉnh giảng 2 thoảng 4 tái xá
khiết gần được liều
pi tung đô
tuấn kiệt 3 thẳng kha anh 2 tú 2 sóc phong nghĩa vũ trần 3 dũng đỗ em việt nguyễn thắng cảnh quí khôi khải lê kì ngọc chị điểm đào đi minh 2 giám tặng đặng phạm
cặm cụi 2
cụi bên
dậy vỗ sớm 2 thì 3 mỗi nổi lấy niềm từ 3 bị 2 sóng 5 cũng vẫn đánh gây ngồi sau muộn đi đất muôn khỏi lên mùi trễ
thâm niên 2 canh hụt 3 dụng quyến
nàng dâu 4 gỏi pia
lẩu nhiều nấu cá
cuồn cuộn
phanh lao 2 giăng mòn tài gấp phui liên
húc đổ 2 nhau vào chết ngã
bẹp dúm 2 đầu tai rúm
dúm tài dó
toé khắp
hóng mát 2 hớt chuyện gió biến
hăm ba he doạ hở mốt
chạp là cải tay dân trời chợ ngồi đào mả cuối
gả đi chồng 4 con 2 bán cưới
mùng một 2 ba mười tám
cỗ bàn 2 rồi đầy 2 đi có
xắn khéo tay
kén cá rau vàng khách
chài và trên cứ vạn võ thuận lưới
nhình ở
rể mười cùng mời lội đinh huỳnh cưỡi mới đoàn hồ út
tảo hôn 4 tấp mộ 2
nớt sớm
dai dẳng 6 như sức cơm
lánh khám niềm
phùng gia thị 3 quang 2 địch cả đức bá ngọc việt minh hữu văn góp tiến khắc
trúc sư 4 làng xinh khiến thời thôn bạch 2 quỳnh pháp này đoàn linh mai lo hương đờn lí lại thượng dữ đề trung
ủi quần các
trêu anh
đần thì độn thối
ngoan để tránh không cháu nguyên bà nguyễn bác
rảnh tay
dà trẻ tôi
nghiện màn hoàn tình trò ma 3 ngập 2 ngoài chất không tự 2 giám tại 2 bắt
cẩu hàng 2 thả 2 đổ cảng trục 2 kéo huyết xe vật tháp
sửu bị nên 2 vẫn ngồi
bặt vô tăm tin
sắn trên lát
liềm xà cho
nản chí lòng chán miệt bỏ
mày mò 4 ngài không tái nở râu 3
nhạnh những
rinh chủ
giãn nợ 3 cách 4 tiến 2 bổ dân 2 nở cơ hoãn 2 thời ra tĩnh dây đồng thuế phế
gấu năm ngựa 3 bông 3 trúc 3 trắng bắc mèo ó quần con áo nâu đen chó vá
hét đập giá 4 lớn 2 nơi cổ lên toáng to
ú ớ
ớ gọi
rìu mặt đá dư
dỡ chuồng nhường công bỏ 5 hàng 3 rào nhà
xổ số 3
đắc thì lợi 2 thịnh hoàn nguyên dĩ cử 2 lực 2 ý địa chí nhân tội đạo nông 2 lua lắc 2
ngợm xé
cạo sửa trọc 3 mủ 4 đầu râu gió lông
phào nhẹ thủ thị
nhõm nói tiết còn
nập những khách 2 bến giá thu vào
ghế ngồi 2 huấn 2 ra và rót bọc sau 2 thứ đá 4 đẩu 2 với nhựa 3 cuối cho chủ 2 trống 2 cuộc nóng 4 kinh đại 2 ghi hàng sạch dự gỗ thủ 2 lái phụ quốc hạ nghị xoay tổng đôn mây
đáo lễ đề từng độc thách hạn 3 để lí của
pu péo
lóc đúng vậy kể nuôi thêm
rằm tháng 3 hội bằng xá lân
táo sao bạo 3 hạ bên tầm tíu tỏi
lặt lá 2 rau sớm
nùng từ dân
nách mật mang hôi
khèn dìu gọi môi thêu
dìu dặt bác vào dắt dịu nhau
dặt váy dẹo dìu
váy áo 4 bị công kể chấm lanh
sỡ chảo
chảo thắng láo 2 lửa 2 dầu chống gang nóng
quây quần 7 bạt được
ngon phải lành 4 cũng nhức nhất người mùa cho ngâm
mẩy ngâm sùng
ướp hạt cô trà muối tỏi lạnh thịt
nải chuối
phai mâm nên quất nhạt
quyện mùi trong 2 vào
vái mời tổ thời
sum họp sê
xui xẻo
xẻo cho
xởi lởi 3
lởi vợ với
trác cho
nệ mà
lì xì và
mệnh giá toàn 5 lệnh của danh
lim khai bị thông a hội ở
nón quai 2 xin mê chuông lá 2 với ngựa
quai thao 3 ném
gióng sóc lồng lên hồi tre trống giả hàng
phết hiền lào
váng đỏ khuỵu
ngò chan
chan nước 3 canh 2 chứa hoà 2 cơm
chẻ bắp đôi 2 lạt 2 củi nhỏ tre dọc
gỏi cuốn 2 bắp cá 2 tỏi gà ngó
rọi thái
tráng qua miệng 3 ca bánh chỉ trong seo nuôi bi
húng quế 2 lìu chanh
hẹ bún hàm
bơ đậu 2 vơ 3 phờ sữa lạc đi hồng sáp thực
phộng chút lạc
niêu đất theo
vung thanh tiền
gián thơm đoạn 10 điệp 3 vị tiếp 3 thu quan
riềng nước có
dĩa ốc rau
gộp ăn lại chung cả các môn đủ thành vào phổi
tráp lễ
trầu cau bà bỏm cánh
cau chè đĩa phun máy soi có mày trầu kiểng vua
cốm bánh dẹp 2 vòng đỗ
quỳnh phụ 2 như 2 cho lưu lí không giao vân hương mai hoa trang lam nam anh lâm thạch
hiếu về hỉ 2 cho học 6 thảo 2 nay kì 2 với công cao chu trung 3 nghĩa 2 nguyễn lưu vương bếp phạm vào khách 2 chiến thắng động đạo kính danh liêm nhân
ưng thuận hoàng xa
mo cau 2 hoàng
trống ếch ghi khó đồng 3 thi mở tiếng trận chưa mê đánh bỏi chăn thiến mới pháp nhạc rước rỗng trường tò trơn át chầu khai
xâu que của
que đốt tăm
thiếc sang dưới
diết mùi
giầy tượng da
xoan cửa run ca vương
thiêng liêng 8 linh sông
liêng của chủ mở giây nhất thay hót
tưng bừng 5
bừng đón mở trước tiêu sáng 2 tỉnh bừng cháy dậy nở lên
bàu trúc 3 bạc sen trắng đá
tươm đón
ngo trên sóc 2
phách dồn sánh thơm kèn gỗ rồi lạc 2
som rông kim
phum sóc 2
lung linh 4 lay
màng tươi danh 2 nhưng và bội làm phổi 2 não 2 bụng cần của
đùm lá 3 bọc 3
triết trả gia võ
vời với
thắm làm vòng dành tất đồng nay lâm
hập vừa
ỏi phơi từ khiến
sặt phát
diệm xuân chị la sơn
hang đá 6 tám động 7 nữa ổ 3 sâu 2 ông chiêm sơn én pắc múa cùng chuột seo
lộng lẫy 2 thổi hành gió
thánh lễ tây 2 tin đức tông 3 rải thoạt tung giá cha trần
chúa yêu trời 2 bò nguyễn 2 xứ 2 đều đất giáo tể trịnh sơn giáng ơi nhật kho
đản tại năm sinh
điệp kêu nhân đời nấu thận mạng thái hoà bà y khúc viên 2 trùng vụ ngữ báo
đoá sen 2 hoa hồng
diêu trì 3
chay từ có nhiều sư cho yến giữa phát tịnh mặn
sùa hội
lôi kéo 3 lam tàng
xoài nhãn cát chín theo cam
phiêng khoài
khoài nhiều
tiếc mấy báo 3 hùi nhất vì 2 với việc
chuột có đánh chù bạch cống đồng nhắt rút máy dẻo con đất chũi túi bọ lang phá sa
góc nhìn 7 bên trái 2 đài bể cạnh 2 phố 3 máy 2 tam lầu khuất 3 xa độ 2 sân cua phải tường học bếp ruộng nhọn quay vườn nhà nhỏ đường chết tối tù phòng công vuông hẹp thư cao rộng
dũng khí 4 sinh sai cảm 8 và sĩ 4 phan cho ngô 2 lạng trí hứa lí phạm bùi bàn mãnh tướng
hừng hực 3 sáng đông
hực như khí
hóm hỉnh 3
hỉnh chiếc trong
phếch thói
thản để 2 nhiên 2
ố vàng 3
út lài cất mười phải lí văn lo nhỏ nguyễn lê
lã thị 2 đăng quang trọng
hán sạt nôm 4 phóng vào hạn khốc la li nhắc trần quảng đô học gian phục hoa cao tự việt thành quyền
toản bị giao
bại liệt 4 cả muối ở 3 sản kình ấy lộ 3 trận 2 cam cũng là hoại não tướng vong thành
ván gắn đấu đối đầu 2 gỗ vừa liền
xơ xác 2 đăng dừa 2
bả cắt vai lả chó
giun tiêm sán đất đũa dế kim quế lươn
cưng vào
sô cô 2 phát
cầy vằn 2 mở
hiên nhà 2 đọng ngọn ông hồ ngang 2 viên
hé lộ 7 mở miệng nở cửa môi
chổi quay đót lông
dền rắn rau
vò cùng
não nồi nề nhẹ chấn trong màng nhược nhật vẫn ở đồ
mậu tuất cho
thốn ba trăm 2 đủ chế phòng không
áng thiên viêng
hến và hái bánh xào
dầm cơm mình 2 mưa 3 nam cầu thép nắng nước bê dề
him lam
đin lũng
phất phới muôn cờ 2 ba
phới trên
đờ cát đẫn mặt
dơ chín bê bẩn tay dáy
trảo oa
oa xiêm ô
xiêm la y đặng
lạn kể biến
phồn thịnh vinh
duyên nương ông khởi vượt hải 5 kết số 2 không phan được lê 2 nguyễn dáng 2 phận 2 nợ cớ sự kiếp tình trời ngầm hà lành quê âm
gien loài
lặp giúp phân đi 2 lại 4 giữ mãi
khiếp của 2 sợ
von kỉ chúng vị mỗi
sục bắt khắp sôi vì
tha người thứ 2 thiết diệp
bô níc xít 2 lão xe nhiều bin li
níc trong
sẫm màu
xua được tử
ghè cổ
guốc cực mộc
mào trắng
cói cháy mĩ nga tấm
vê du
lạp có chật síp sườn
mi an 2 cổ e bi cụ tôn võ anh đinh đỗ a y
miên khiến cô tôi khách đến
đế chi cuối quốc 4 chế vương giày chân thích đô cắm
miện thanh đính ninh
trồ trước đơn bấm
ngọ môn 3 đi đề đã
nôm tiến đánh phiên chữ ở na 2
ruổi khắp mèo
sỏi thích son mật trái đá
vanh vách 2
hiếp hàng giam khung
sứa lửa
chòng chành 2 chọc
phăng hàng
miết mà
vù vù chẳng
sấy lạnh cá
chơn thành bà hồ
khoáng sản 7 còn khoảng
đén xuất
lút bánh đầu dùng
nhúc mặc săn khách
xèng về
mũm mĩm
mĩm ê
pán tẩn
tẩn vàng láo mùi
óng như 2 kèo ánh
chửa mà hoang 2 vẫn trứng đẻ ngoài có
tụt xuống hạng hậu màng dây
ngưởng dân rồi
bính hoa hoàng ngọ dần thân tuất
phượng chưa hoàng 3 quê giao bọc vĩ 2 chủ nhịp hoài linh thức phạm ánh tạ nguyễn hoa
dô rộn át
đầm ô 3 chuồn lầy 3 câu vân dơi ấm 2 phá sen tôm nén dùi dìa hà đìa xoè thị vạc già bầu cơ
ngòm nhà bọt
lụp xụp 2
xụp chen ven vài
ngả đường 2 khi thiệt người
phiu từng bể
lủng lẳng 2
ủn ỉn
ỉn đòi
bề mà ngoài 4 sóng thế 3 dày 3 đêm bộn 2 mặt 2 trên dưới rộng ngang nổi trong tôi gáy bề
mỉm cười
cọ đừng xát
vã toả với khoá ban
ồn ào 5 sau trở
ào xô từ ạt 2 ào 2 đổ nhả phát
bồ hoá đào 6 hóng câu 4 đề hôi kết hòn công bịch tát thóc nông lúa bã nhí ngót kếp tạp nhìn cũ
dịu dàng 2 mùi hậu mát êm nhẹ đi hiền ngọt lại xuống keo
dàng đến hơn tiếp
biếng thiếu ăn nhác
câm điếc 2 lặng 3 bày nín miệng
cậy trao đối trông 2 ai quyền 2 nhờ cửa phá thế két tủ công đông
hẫng như
quẩn dọn quanh
bẳn với gắt
gội đầu 3 rửa
diều bắt no hâu sáo giấy gặp
gằm vào
gỏng bảo
chông chênh 2 gai 3
hỉ ốm sự 2 hả ở xả lạc
díu nhau 2 hấp
sầm thị hoài sơn
chàm thêu sáp cửa đều bình xin lá tổng
thêu hoa 2 lá ren anh chùm tay hát
gàn dở 3
mẹt bán
rì rầm rào 2 dơi sân mẹ
chạng vạng 2
huýt sáo 2
bổn phận 2 mạng
sụa sau
bủn rủn xỉn
rủn tai
ù đặc
diên hồng khánh 2
day dứt 4 huyệt mắt trở
nủ bị
kiếp người 2 bạc 2 nạn
nặn mụn tò nên
nến tri 3 lung như mờ nhựa xanh bên
tú và im lâm đã giáo đại viết rể uyên anh năm oanh bà đặng bùi quyên lê khuyên linh hoàng
đát của
mẹo vặt
tanh của hôi nồng mưa
sấu nộm
nộm hoa
bủa vây 4 lưới
phà chở long xuân cát 2 ngừng cũ trên
úc cấm khen triệt ấn vây chật
khinh nữ khí
phẩy năm quạt tám hai nón tay anh
vở nhớ nhanh âm chèo diễn hội viết xiếc
ngợi đúng quê vẩn khen đinh
cám dỗ 4 rang lợn chất ơn cảnh heo gạo
phiệt có
tỉa trồng phẳng giải uốn lá
đẫm che máu 2 từng nước 2 mồ ướt lệ
đọt thay
ưa mát chuộng thích nhìn vũ nghĩ
xới tơi đất tung
se lạnh 2
tí công say tài không đập pù đỉnh bùi lò
hanh thông 3 khô 2 hao
mão đào chi dân hoàng
thìn đề đào qua nguyễn phở cồ ngô
cẩn trọng 2 thận 3 mật ngọc tắc án tuân
dậu sức gặp là đổ
tuất gặp gia ma hưởng
đằng sau 4 được đẵng 2 trước ấy kia đông vân nào xa
xăm trổ 2 dịch hình kín
quát nạt tháo khai
tráo chiếm cổ
he triển xem hé
khán giả 33 phòng 4 đài 6
no tám rồi ấm gió
mướp đắng đậu hương
triền miên 2 đồi cỏ
tòng thị 2 phạm
vồ chết
mần đại của
chớ có 2 bắt im tẩn nên vội để coi chủ bỏ quên dại
xiềng xích
roi không thoăn
mài làm gây sắt số dao đá truyền tượng kể kinh
lận cố thương 5 bị buộc thi 2 đận bầu xuất tài thuế
chờn đường áp
lởm chởm
chởm ổ chởm
tược ao
vơi dần
chùm bệnh hoa ca 2 ảnh chìa quả nho sáng thơ ngây bóng khế đèn nhãn
ngấm vào ban
xoang tim
nhạy cảm 5 bén 4 sơ
khang trang 3 tung trần mày phùng hoàng 2 thiếu chắt vũ
nhí câu khúc từ và bị 2 kể ngày thắng cần
đờn ca 5 kìm tranh già
vẳng từ 2
nôi đầy tre
chum sành 2 vại vò nước
cọn nước
đẽo tượng theo gọt cày gỗ
yếm nghệ
quẩy tấu
hùi hụi
hụi khi tôi chết
nhẻm bới mồ
lon chị ton
phôi thai từ
chội cột tính chặt
lảo đảo
chượp trong
bời lời bời
nỏ từng
cuống họng
suýt giết thành lật
râm ran 3 bụt
sút luân phong trông hỏng cân nghiêm
phả hơi
phung phí
hâm mộ 10 nóng 6 hấp lại thức
ái chọn nữ dẫn mộ nhân quốc nhắn nhơn món phạm
trội nên
tấc rồi
đệm lòng bóng 2 lót đàn nước hát mút bông ghế thịt
thót tim
nỗ lực 10
lửng rằng
lẹt đẹt
đẹt ở
cup là sắp ở
huệ cầu ma và chi liên dạy đỗ tới trắng mạng nhi
kèn tiếng thổi tinh chữa
xoong nồi 3
nghé lấy chết
bẽn lẽn 2
rệt khả đến
bén hơn không tranh và nhẫn rễ mảng lửa duyên nhạy gót
mác tưởng nghi mùi xuất nhẫn đã
đương kim 3 đại 4 năm ca đầu 2 nhiên nhiệm sự chức thời cử cự lúc qui
sứt mẻ 2
mẻ lực hàng tình bầu mắm me cá
rễ đào cây của tham tre má
phủi toàn
xỏ giày
nhọc siêu nhằn 3
đúp bình
kình ngư 3 địch 2
vợt nữ thượng quê ra bóng số xéc cầu
kha cầm mười vĩnh văn bà tăng
cự li 5 giải tuyệt nự bị cổ lực
rổ bóng nấu
cuông chạm
diệp bảo 2 tô chi tuyết thị rể hồ
sanh tuổi
nắn từng nót lại
ki lô 5 a ốt
khuỷu tay
cong vút
vút ba vào
sần da của thị
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (10, 0, 'thấm vào máu thía nước đẫm
choáng váng 2 ngợp nặng tại phản
khuỵu gối xuống
chêm hoặc vài vũ vào
cấn khi đình thành thai trừ 2 tầng nhất
sình hội ôm muỗi
liễu đôi bộc lưu võ
chọi trâu 4 gáy biến gà lại cao nhau
gắm ước niềm
bội thu 5 châu 3 bạc 2 chi 4 tổ linh ngọc ước phản bội thực 2 tín nhiễm phần nghĩa
buồng lái 3 chuối 2 ô nuôi trứng ngủ trong tắm giam cau kín thang phòng hộp
nhổn đang tìm
sờn rách vai
dang dở 5 thoát tay rộng nắng
xao giới lao ướm ở bữa
sưu tập 6 tầm 2
rạp xiếc chiếu 4 khi chọn nước
xiếc trung việt
nghiệt anh dịch đe tái hậu điêu ngã
man mác 2 khai hoa rợ trá mở
khàn khàn lối
kép độc 2 bảy lời đàn
khuân vác siu
miệt vườn 2 mài 2
tuồng tích ca
lựu tiếng đạn nguyễn
xê có út
nỡ bỏ bội nào chốt quay
tòi ngôn
hoạ sĩ 6 tiết 4 trau mi 5 quân đăng thông từ 2 rình cháy ập có đương lụa sách hiểm trên tình may phẩm phúc hoạn theo đồ báo tai hoằn diệt vô xâm
vẽ bằng 2 của 2 nghèo phẩm ngộ biểu ra tường ở út mặt
xù xì hay
đăm chiêu 2 đăm
bôi đen 3 vôi thuốc 2 tân nhọ trơn bác kem son xấu xoá
hèn nhát 2 hạ mọn chi kém yếu
nao lòng nóng
tì bà 2
đắm ngoài cù chìm say tàu đuối mình thuyền đò
vẹn men ban một 2 lãnh 2 vài dưới năm
muông hoa
điềm nhiên 2 đạm báo tĩnh lành gở may
mọt và nặng
nghĩnh câu
dỏm sách
giở từng trò 2 trang sách ra giọng
dó ố kèm nhà giấy
kiêu căng hãnh
lèo tèo
tèo vài giáo đinh
hoè sỏi lê
son cứ thếp cột sắt môi
rói trên trước vì
phích cuối
tễu bụng
phệ cười
toe toét
toét rồng
thảy lướt lỗi
lướt trên báo
mành tre lưới
dãi nghiện bị dầu nắng
ruỗng ruột
ngói hoàng úp âm mũi nhung
thếp vàng
điên trong điển 3 cuồng loạn rồ dại đầu tiết khùng đảo
rap việt
goá mất bụa 2 phụ vợ chồng
phom dáng
nhài sáu hải ngân
líu đến lo
ran chuyện 2 triệt và
phoóc môn
giặc ở còn lửa 2 dốt 2 đói 2 giã ngoại pháp mĩ nội cờ phương ân minh nguyên lái trời tây bành
trau chuốt
chuốt nhạc cám
sênh tiền
nạt trên kẻ
dưng bỏ không nhiên lại
ngoai phần
lẽo đẽo
cội thẩm qua nguồn
thuý ngà phạm 2 hiệp hà ngần hường an 2 vân 3 nga 2 phan diễm trần hạ lương kiều ái lê nhàn hằng hoàng hậu
loe sơ
nhọn váy
gọng tròn
giỏ cói hàng 3 quà 2 hoa trái tre xe rác cá xách
chiểu chợ đèo theo
lùng sục 2 tiến nguội mang thị đốt
vóc dáng 3 bạch
lựa chọn 6
tằn tiện 2
trề năng
ngưu có lang kim
tủi thân tủi cực
sếp tin gõ ngẫm công
bọ cạp 2 gậy 2 cánh chét ngựa xít hung rùa rầy trĩ
cạp ghen quần chiếu nong
tuông vô đâm mù
mộng trên mắc chỉ làm 2 đổi quay văn kiều tuyền
hia là mũ
rom rươi
lụt năm bão gây lũ lội tấn uỷ
buốt nhưng lớp giá lạnh óc
tắp giữa
nhổ cỏ 4 ra răng 2 neo nhà gốc
tao mừng thị
lượm sản mất
nẹp tre
khao lề vọng nhìn khát 2
sạm nắng màu ngón
vần tiếng vè
dực thiện đông
ất dậu tị được ơ giáp
rêu mốc phong mọc a
ngài chân
nhuần nhuyễn 2 nhị
xán lạn
khước từ
xơi được
ráng mỡ sức
bấc hiu sâm lúa
dê nuôi núi 2 cuối tam cỏ bò cừu xồm đực gái kia sữa
mụ giạ
giạ cua
huyền thoại 7 bí 2 thanh vương sa ở chị tôn trần 2 tình đỗ lê lò ảo diệu trang hoặc cơ anh mi trân tích phù vi đai nhung
mệ trong phan kéo
pí lèng 2
ngục trần khỏi
ngoằn ngoèo
ngoèo như
hun hút 2 đúc khói trùng
ríu rít
ngai ngái
ngái men
bẹo treo
lẳng khóm lặng 3
khóm bí
nhuyễn rồi vẫn
thon miệng thót
đuốc mo tự sáng lửa cháy
nhè nhẹ 3
chừa lại
nhộng để ong
gành đá 2
mú ốc nhum
chăng chủ dây nữa lưới đèn hay là tơ
rùng mình
trĩu bông
găng tay 3 tơ
ngụp cả lặn
ổi nhà
thới sơn
rặng dừa
chôm chôm vú
rường của
chái cột bếp
mít vàng tinh dưa mắc thái
khảm xà
cụt ngọc văn thị
gạ bán
trối của
trùn quế
sồi sáng trong
đũi nam
tằm ươm nha nuôi tơ
nưa phơi
tuyền mềm ở tên phạm phí
ren văn
lia lịa
chãi nhà
mến dọn khách thậm mộ 2
sò huyết 2
nhạn rêu nguyễn
hàu đĩa
dầy chùa
miếu bà môn thờ
hả vì những sơ hê dạ lòng giận mẹ
nhựt ở linh tân
trảng bàng 3 bom 2
dấn thân 2 sâu bước
ngòi bút 2 nổ
thà đừng mặc cúp
đấm đá 2 thép bốc vào bóp mặt tới
rụt rè 2
ngẫm nghĩ trước
ghét gọi còn bỏ nhau cay đắng ăn người của
bấy giờ lâu 2
xè mắt ai
nghễnh ngãng
bâu kín
muôn thuở phương nhà
bụa từ
toát mồ
ngửi nước không mùi
tản nhiệt mạn khai
đãng ghế hẳn trí
phuộc nhíp
nhíp cứng
ham xe lãi học 4 chơi 2 muốn mê vui rẻ lợi hố thích đọc của công tiền việc
hời bất hợt giá
bõm hay về
tề nhìn vùng tựu
xí nghiệp 3
húp xì miếng cháo híp sùm nước
tủa thực kết và chùa
chừ chờ chị chừ
đam mê 2
phô trương 3 mai
chư tăng 2 nguyễn sê
lạo xạo
xạo trên
sỉ chín vông
sào ruộng xoài
tễnh đẩy
ổng là
khâm thiên
nể nang 5 cô
nang sĩ nên
hão phép huyền
chang chang 2 anh lò chảng
ngâu tháng
quạ bắc
mõ đều rao trâu
ních người 2
phành phạch
phạch muỗi
liếc nhau
xoe mắt
đẩu đi vân
bỏm bẻm
thỉ với
gầu giòn tào nước dai bờ
giòn hay chiên giã tan rụm tươi xốp
nạm chín
thoảng thấy có ở
điếm canh
gọt đầu giũa vỏ dũa rửa trái
thiến lỉnh
lỉnh kỉnh
gân cổ 2 guốc cốt bò xanh
nhơn tuy trạch ái nghĩa cũng hải
khăm muộn 2 sỉ phết ngã xay muồn kinh phoong phôm
phăn đuông
đuông chít
chít cán khăn
xu hướng 6 đăng thế 3
ruy băng
bun thoong khăm
thạo lấy ngoại khí năm địa tại
vông rộn quê khăm
giặm đằm hát
đằm thắm 2
vẳn gặp na 2
uông đình ngọc
pênh nhớ dậy
củng cố 4
láo tả 2 bị lếu lào lở
mảy may
sọ não 3
bèn giả lên quay hỏi
khất lần
cớ lãnh cho khó
thau bảo
thía tự
am hiểu 2 tường
bệ tì đỡ 3 phóng 3 thờ rạc vệ hạ cao
noọng hét
xẻng thứ
nguyệt minh đỗ 2 ánh quế khám anh hà chị
rám nắng 2
rát mặt 2 lê
át cả 2 làng lẫn sóng chế đi ta
ốp rưỡi la lát 2
chẩn trực từ 2 đoán 12 ca hùng trị bệnh tế y
nòng súng 2 cốt
săm lốp
hề lạc hấn hước có gì chi biết được giảm hay thấy lo tồn đơn đồng
hạch lái 2 gay hỏi sách toán bạch tội
thuỵ điển 4 sang sĩ 3 thu du
chuộc lừa huỷ mị lỗi lợi mạng lại tiền người
cặn kẽ 2 bã bẽ dầu thức đáy
đẽ ngư
ngẩn ra
biếm hoạ
mếu máo 2 đòi
máo vì khi
leon nói
lạy cán
soa được
chẻo đánh
nhoà mọi lệ nhưng
mích giữa
lù a 2 văn thị
rớm vì
vin vào
sảo nhưng
nhuệ hiện 2
giẽ trạm
sua lần
gờ giảm
kạn cao mở hợp hà
hấu nối quảng
thung lũng 4
moong văn 2 thị
đốn cây 2 đảng 2 ngã tim hạ mạt củi
ngoái đầu nghiệp anh nhưng
nghênh sáng chuyến
si ma 2
luống mà rửa
xở thuê trong
múc nước
hiển thị 2 cùng lê năm nhiên linh hiện hách vinh đạt thánh vi
khoé môi
soài rạp
lói gói
ráp rô lấp và
thinh tự
râu ông muối
seo páo lử dìn vảng
lốt hội hàng
tựa của sách
hủa phăn 3
rãi và khách
quáng ái ghé trên
cữu được 2 con linh
ắng sau
xổi ở
nộ trước phong
triện son
rình rập 2
dật ở dờ
quyến rũ và theo xin
rũ thực
thạnh lợi phú huỳnh
ken người đặc 2
khấm khá
oàm oạp
oạp của
ấu trùng 2 thơ 2 dâm 2 mang trĩ 2 tẩu
trĩ khi
đớn âm đau hèn
ỉ suốt
ẩu đả 3 phóng trên 2 thi tả 2 mưa
đả trước chỉ kích phá đảo nữ độc
bã vì mía cà trầu
nhiếp ảnh 3
huyễn hoặc
khía muối
sới bạc 2
phơ ngồi
vỏn vẹn 3
thỉu hôi
bấn vẫn loạn
đẫy tắt triệu
dẳng hơn không hậu
chước người từ
nín thở 3
bộn hồ bề tiền
tễ ghi
bịp trên bợm
hiềm khích 2 nghi 2 nỗi thù
thong thả 2 phông
phình to nông
bưu điện 8 phẩm 3 kiện 3 chính 2 thiếp cục 2 tá gửi
phèn cải chua
ló cái
thiển cận
hạm thăm đội 5 tàu trưởng
go đội xá
càn quét 2 khôn rỡ long bậy
kề cái 2
hong kong 2 khô quần tóc gió
kong kể thong
éo le 3
le bà
kháo nhau
chà đạp 2 kì là và bông xát
chiêm ngưỡng 2 bái 2 hoá 2 tinh nghiệm bao 2 xuân trũng thành
mách cách nước bảo chỗ
trâm khán lê ngô anh 2 nói nông võ
gắng vượt cố sức gượng hết công gỡ học
tuỵ dinh tận
khiêng bao
nhối đá
dốt giặc nát
gồng mình 3 gánh lỗ sức lên bán
noi theo
ap dẫn
úng hoa
trẩy hội
thẹn xấu
hãn hung phạm hữu
khắt khe 3
lụng gian
khoái chí 2
tởm kinh
ngạc trước nhiên
lẻn vào 2
loang trời
luyến nhắc lưu bùi ái
chẵn chẳng lẻ chục tuổi năm
chấu phá lùng voi
vựng của từ
nự cứ
ngao du
nòi con
múi giờ
gộc gấu cây
hước hài
huyên cơ cháu náo thuyên
hãnh diện 2
duệ háo có nói
choàng hồng vai tỉnh ôm khăn
tia hồng
chồn hương 2 lo chân
khái niệm quát khánh
khứa chính
khăng khít
khít phía
lúp kính
diệu kì 2 hiền 2 linh 2 huyền 2 trang hiên tâm 2 thuý 2 kế vợi nhi hương ngọc anh thảo
đận lần
lếu báo
mạn quên bắc sông tính 2 tàu chuyện
loi bán
vâng lệnh lời
mãnh liệt
xo lọ
nguyền lời trong
nháy mắt
máng cạn nhớ
hới do đều hải
mố cầu
nêm là nước thêm ruốc
hột theo vịt é xoàn mít gạo nhãn
rợ của
giáy ở
mải xem nhưng
bễ mua
vẩy lấn
nhem màu nhuốc nướng
biếc mẹ xanh
me ma chua
mủi lòng
nây pi
mấp máy
chiền là đinh chiện
khê đưa cẩm phạm phượng minh
mán mèn
xúng xính
xính trong
mót lúa chưa
mụn bọc mủ
ngứa không
lất phất
hây hây mừng
bướm đèn đêm trắng hoa đậu
muỗng nước
hòng mua chiếm che trốn trục thoát chạy lừa chống chia giảm phá né lôi
mị dân
sộ về
mẫm vào
meo rêu
dơi bay phước ăn
ngát ngụ ngang tạ
nẫng chiếc
nấp trong
ngào bà nghe cúi
nép bên
nẻo đường
nồm nam ẩm
nứa nướng
ngây ngất
ngợp trong
ngùi rời
ngóng từng dòng
nê pan
pan tuyên bà
ngan ngon ngỗng
ngấy thì
ngồng cải
trịch nếu thượng
ngoi nhanh
nết của
dởm nguỵ
nấc nghẹn trung
ngỗng nghé
nghê mà
ngấu nghiến
ắt nguội
nhím nuôi
nhằn dưới đã
nhổm chờ dậy
nhành phượng huỳnh
nhàu nhân
nhọ nồi
nhũ tương và
nhị nhịp nhã chú
nhàm chán
nhẽo nhái
nhuốc đầy
nhao nhao kêu
nhấc từng tường bút lên
nhút bát
nhót ngọt
nhô giữa
nhuỵ hoa
óc sáng chó
dôn mặt
thán ôm
nhá chuyện
nhen nhóm lửa
nhầy nhụa
nhoẻn cười
nhạo báng
báng nỗ bổ súng
nhúm nhãn
ngụa ô
nhẹt nhai
nhẩn nha
nhác khách
nhuốm bụi sắc
nhói lòng
thó nhận
bươu ô
oản lễ
cuồng khi nhiệt
hit được
líp pin 2
uất ném
phen bán
truất tổng
pê ru
thũng rất
măm sống
rả bàn
sám hối
sảy chân
xéc bi
ròi trách
rệu rã
rủng rỉnh
rỉnh tiền
sướng khoe
rưới rét
rè nhìn
rĩ có
quyển sổ
thắc mắc 3
tã ở
tào thị người
tếch dớt
nán lại
thều thào
thào gọi a mí
tành phút
thóp phồng
rữa thóc
thăn băm
thoạt tiên đầu
thiền sư
tóm thần gọn
thừng hỏi
ơ của đu
thòi cuối
chạch tung
trừu tượng
đũa triền tức cả tre bát
hửng nắng 2 sáng
trẻo đã
trói buộc tay
trầy xước
tíu tít
tít kể
tẻ nhạt
hê ran hê thống lên
trợn trì
trét xi
trệ tránh
nhưỡng chỉ ra ngà
vãi giữa
tướt bom
xing ga
po từ
cộ xếp
ưỡn ngực
xỉn ưa
xúp rau
gấc uống
xập xám
xám trá
xín mần
vầng trăng
vén tay
vát mẻ
ươn uể
uể oải
oải vá
vẩn vơ
vó vài
vàn yêu
quệt ở
láy từ
vè và
bầm má tím dập gan
ướm thử
ngạnh xem
vụt qua
ria xám
lử vàng
đán ất nguyên
lẩy chị
oai thạch lãnh hoài trảng hùm
tửu lê tuyền
sồng a
dia vừ
mỉ thào hơn
súa lầu
xừ cứ
phứ nhận
xị đều
khương cao duy đón tuấn
ha tuyn hai hả ha
tuyn bon
dì nguyễn tạ huỳnh thị ghẻ ruột hai út phước tôi ba
hân anh lâm hoàng 2 nấu nguyễn hoan hạnh
doãn minh khoát khánh nguyên
cuỗm cả
siu pết
toại được
gâm mục
chẩu thị
nhởn ông
ngách ở
dìm giá 2 hàng chết xuống nước
chiang mai
vía thần
pắc cai bó
lậy sang có
chuộng màu gì hàng lạ của xe vàng
ngoãn hà
chuân vét
giồng trôm 2 riềng
trôm thuyết
hường tạ lù mách góp
mễ trì
khau phạ 2
phạ đến
thoa gửi quán trần ông
hảng a 2
nhẹm phụ
thút y
biu y
dìn thền
thền thị
thy lê
yang trần
bỉnh mở
viền cháng
cháng a
lèng thị sông
khanh dư lâm kép
lìn hoàng
dợ pờ
pờ go
lé hồng
dênh vừ
rê cụt
xeo thị
hòn thơm sơn 2 bảy đảo đá ngọc tre mun chảo bi than non đất vọng yến la khói mê gai tằm chồng dấu bánh
khoải chờ
bực mình 2 bội tức dọc 2
bưi rơ
thảnh trần
huề mỗi vốn nhau
gối kéo đệm 2 đầu ôm chăn ngủ sách nhau lông tựa
xuể các
hót ha líu hay rác
khạp diệt
pho cậu
đượm thạch buồn tình
kều tuyến
kè ngôi
rết sơn
hù cố doạ
vảng quan
lin hoàng
lừu thị
chẳn bán
xênh thợ
dũ hùng sạch bụi
xuyền nhắc
xẩm rủ
chầu bùi chực rìa trời bia văn 2 nhậu
xuy bà
thược cô
phượt thủ
pì lèng
nhum nướng
cồ như việt 2
chằn chặn tinh
kíu ngâm
ne chú
búng bình tay tai
nèo ai
điểu thị sơn cầm táng
pia ngần
rĩnh nhiếp
hên lê xui
bường nhân
khuông bị
lùm cây
ton xuống
bung vĩnh biêng dù ra bét hàng nở hết lụa sức
rai hồ
chứt ơ
púc thao
đềm kể
khem tảo
xên mường
mỗ thị
ooc om
gioan trần
nài voi
kư y
dằng dặc 3 dai
lươn của
gianh sông
gio linh
cuôn giò
kiếng trở
vót nan
duẩn đỗ
ghẹ tu xanh biển
rin cao
tho long
nghè nơi
ách tắc đô
au đớn
ắc qui 2 xì
ẳng ẳng
bạnh ra
bặn khoăn
bẵng đi
bâng khuâng quơ
bấu víu vào
bậu cửa
bậy bạ
sừng trâu
bẽ bàng mặt
beo béo
bẹt ra
bện chặt thừng
mồm long
bết bát dính tóc
chèn ép
xói mòn 2
biền biệt
bíu vào
bõ công ghét
bòn rút mót của
bọng nước mắt đái
bót đồn cò hoa
bỗ bã
ngoáy tai
bộng cây
bốp chát
bở hơi ngỡ
bớ người
bờm xơm ngựa sư
bợm nhậu
bơn vớn
bợn nhơ
bụ bẫm
buột miệng
bụt mọc nhà
bứng cây gốc
thụt lùi
bươi chải
bướng bỉnh
bướu cổ máu mỡ giáp
bựa bãi
bửa ra củi
cạch cạch
càu nhàu
cáy hôi
cắc kè
căm phẫn hận thù ghét 2 giận xe
cằm tay chẻ dưới mới lên
cẳm cẳm
cằn cỗi nhằn
cẵn cỗi
cẳng chân tay
cầng cầng
câng câng cấc
chạc cây
chác buôn
chạn bát
chạo tôm
cháp cháp
chát chúa đắng xình
chau mày chuốt
chày cối
ngùn ngụt
chặc lưỡi
chằm chằm chặp
chẵm chẵm
chặp cheng
chiu từng chắt
chẫng hẫng
chấy rận
chẽn hoa
chễm chệ
chếch mác hướng
chệch hướng choạc khỏi
chếnh choáng
chì chiết kẽm trong
chịa chịa
chình ình
chíu chíu
choán ngợp hết
chóc chóc
chọc ghẹo thủng tức giận phá hút trời vào ghét ngoáy cười
chói chang lọi mắt loá sáng tai
chõng tre
chóp bu nón núi đỉnh
chợt nhận nhớ tỉnh nghĩ đến thấy nghe tắt mưa
chốc lát nữa lở
chộn rộn
chốn công 2 cũ về đông riêng đi bồng thị linh quan
chốp chốp
chộp giật được lấy thời bóng ảnh máy
chột dạ mắt
chơ vơ chỏng
chới với
chớm nở thu đông xuân hè lạnh có bệnh
chòm xóm sao râu cây
chớt nhả
chụ chụ
chúi đầu mũi xuống
chùi rửa mép nước
chúm chím
chủm chủm
chun mũi
chùng xuống chình
chũng chũng
chuốc hoạ lấy 3 nợ vạ
chuôi dao kiếm
chuôn chuôn
chĩnh gạo
chực chờ 2 trào
chững lại chạc
chườm lạnh nóng đá
chưởng ấn khế lí môn lực
dáo dác
dấm chua dúi
dẫm đạp chân lên phải
dậm chân 2
khuynh diệp
kẽm gai
dấy lên 3 binh bẩn
de doạ
dế mèn trũi yêu
dỉ tai
dích dắc
díp mắt
dọi lại
dòm ngó
dóng trống
dõng dạc
dổi hạt
dỏng dỏng tai
dọng điệu
thoai thoải
dộp da
dớ dẩn
dợm bước
dớp không
dùi cui mài 2 đục trống
dụi mắt tắt
dũi đất
dùm tôi
duỗi thẳng chân
dứ dử
dứa gai dại sợi
dướng cành
đanh thép đá
đày đoạ ải đi tớ côn
đẵm cây
đắn đo
xắt ra
lư hương
đẩm đẩm
đấng tạo mày sinh cứu nam bậc thiêng
đét đét
đệ trình tử nhất tứ nhị tam qui đơn
đểnh đoảng
đểu cáng giả
đỉa hút
điếc tai đặc bẩm đột
mấu chốt
đĩnh đạc
đít nồi
địt mẹ
đọ sức súng dáng
đõ ong
đoản mạch khúc mệnh hậu văn
đoành đoành
đoạ đày
đoái hoài
đoi đoi
đom đóm
đòm đòm
đon đả
đong đếm đầy đưa
đòng đòng
đỏng đảnh
đót đót
đố kị ai mẹo vui bạn chữ
độn thổ bông giá ngực
loã với
đốp chát
độp độp
đơ người cứng
vất vả 2
đợ con
đơm hoa cơm đặt khuy
đờm đặc xanh dãi
đớp mồi
đú đởn
đụ mẹ
đui mù
đụn cát rơm
đủng đỉnh
đuột ra
đuềnh đoàng
é é
ém nhẹm quân hàng
ếm bùa
gá nghĩa
gài mìn bẫy nút độ
gảy đàn
gạy răng
gằn giọng
gằng gằng
gặng hỏi
gậm nhấm
gâu gâu
gấy gấy
gẫy đổ tay
ghẻ lở lạnh
ghèn ghẹt
ghê gớm sợ rợn tởm hồn người răng
ghề ghề
ghềnh đá 2 thác ráng
ghì chặt đầu tay lái
ghim giấy vào cài áo chặt
ghìm cương giá chân lại
néo đứt
lú lẫn
giảo biện hoạt
giạt vào
kếch xù
giãy nảy giụa chết
giắt túi lưng
giâm cành
giấm ăn táo gạo chua bỗng
giần giật sàng
giập nát bã
giâu gia
giầu sang
giẫy giụa nảy
giẻ lau rách
gièm pha
gié lúa triêng
giễu cợt nhại
giòi bọ
gion giỏn
giong buồm 2 ruổi đuốc thuyền
giỏng tai
giộp da
giỡn mặt chơi hớt
giũ bỏ sạch
giùm tôi
giụi mắt
lằn ranh
giựt đồ
gồ ghề
gôm lại
gột rửa
gởi gắm tiền con thư quà lời xe
gờm gờm
gợn sóng buồn
gớm ghiếc mặt ghê
gu thẩm thời thưởng
guồng máy quay 2 nước chân
gừ gừ
gườm gườm
hách dịch
háng đồng
hạy hạy
háy nguýt
hắc ín hải búa mã lào bạch ám y khách
hằm hằm hè
hăng hái 2 say hắc máu tiết
hắng giọng
hằn học sâu thù vết
hẩm hiu
hậm hực
tiệt trùng
oi ả
van tim 2
hể hả
nạc vạc
hí hửng hoáy 2 viện trường húi hố
hích vai nhau
hịch tướng
lẫm liệt
hó háy
hoác hoác
hoai mục
trớ trêu
hoáng hoáng
hoạnh hoẹ
hoắc hương
hoẵng rừng
hói đầu
hom giống
hõm sâu
hon hỏn
hóp má
nghinh phong
hộc tốc máu bàn tủ đá
hốm hốm
xiêu phách
hổn hển
hông xe biết nhà
hống hách
hơ nóng lửa tay
hớ hênh giá
hỡi ôi đồng
hợm hĩnh
hờn dỗi ghen giận mát tủi trách
hớn hở quản
hớp hồn
hụ còi
hùa theo nhau
hục hặc
hum hum
huých tay
sùm sụp
hụp lặn
huênh hoang
huếch hoác
hứ hứ
hững hờ
hượm đã
hua phan
phui la
phôm mạ

* quốc 219 đại 161 ban 94 chính 177 hội 143 cử 46 bộ 147 kỉ 70 chất 81 nóng 54 mặt 130 lấy 89 sáng 101 nghị 48 công 407 sáp 10 người 405 tiếp 109 nhiều 196 báo 109 trong 347 doanh 67 giải 135 cơ 164 với 236 theo 143 các 244 uỷ 38 hậu 77 cấp 136 số 165 trụ 43 bà 183 chúng 42 tên 69 anh 185 trước 175 ngược 30 danh 99 ai 99 từ 315 cụ 68 tôi 90 chiều 49 trưởng 72 cuộc 61 thanh 172 kê 34 trả 87 tại 178 huyện 40 phần 85 ông 163 trường 147 lễ 75 hàng 298 li 42 đoàn 122 đề 102 khó 65 chương 41 một 280 giáo 87 đường 194 dân 205 tinh 57 sau 184 phong 85 nhận 146 giám 66 muốn 32 ý 85 hãy 8 và 429 việt 160 khai 113 điện 185 bảo 201 đưa 74 về 329 nâng 51 nhóm 71 hà 137 kiều 36 tiệc 14 đây 26 dưới 101 thiếu 89 buổi 28 hai 262 đồng 228 mọi 39 lần 71 thảo 47 đứng 56 bày 32 thái 88 pênh 1 trao 60 bàn 90 bế 25 phía 44 khuyến 35 hiện 73 chị 96 nghe 51 vợ 65 chuyến 43 thưởng 27 khoác 9 rực 15 câu 76 của 431 khi 132 khách 114 lãnh 64 vừa 111 cô 94 tham 68 nhấn 19 đánh 86 đổi 60 phái 16 hoàn 70 tàu 112 mở 154 trên 238 sẵn 21 hiệp 51 tỏ 11 bình 131 ngoại 83 bài 80 kiên 36 phu 13 gần 88 đồn 14 cảnh 137 khánh 53 hải 122 truy 32 quân 155 đội 101 diễn 91 vướng 19 tuần 57 mùa 81 thượng 43 triển 29 khí 66 rạng 12 trinh 21 bốn 95 đối 135 sóng 48 thuyền 40 ròng 9 lúc 60 chiếc 54 vòng 44 giao 129 tân 56 mẹ 82 thời 121 hành 154 trung 182 có 359 bệnh 111 đã 198 bác 70 đứa 21 tập 104 những 98 máy 149 phi 39 cựu 18 kèm 17 đựng 6 mẫu 41 vận 87 xoá 26 chó 28 thịt 41 đêm 70 toàn 96 lực 104 trạm 31 khối 36 tiếng 114 lữ 9 ở 445 lính 27 binh 43 tổng 67 bút 18 khởi 60 thủ 119 giả 71 bắt 94 tước 17 tạm 59 thăng 18 ra 259 hiệu 70 do 93 được 411 ngay 48 ghi 74 biết 67 khoảng 39 bị 305 tất 23 nạn 58 gã 8 hệ 41 sổ 40 hỏi 61 đáp 24 cá 117 cán 86 ánh 33 xong 31 cục 38 vi 72 vượt 78 chủ 173 mỗi 98 em 61 thấy 46 hoá 112 nhờ 50 lật 21 kẻ 53 cháu 44 sinh 166 thường 87 phòng 125 sống 83 mô 36 an 150 kết 130 tự 153 già 49 hồi 62 triệt 15 giấu 18 mất 125 nữ 61 trá 9 chồng 62 thu 163 buôn 30 phá 67 mười 133 chuyên 73 làm 268 không 443 dòng 49 chỉ 222 chín 71 biển 109 khám 48 đông 97 bên 75 tang 30 vẻ 9 cả 148 đến 196 bọn 3 mạng 64 bi 20 góp 47 cầm 45 giá 155 lợi 80 bẫy 17 chậm 49 nửa 42 may 34 thuốc 93 tội 58 vay 39 hình 110 dấu 30 nghi 62 tâm 99 vì 165 tuyên 61 cướp 27 hoãn 13 viện 57 toà 42 phạm 120 oan 16 giảm 114 xét 33 án 63 bản 125 tuy 12 luật 69 lời 84 vụ 98 thẩm 44 cậu 13 bạn 85 cha 45 di 67 cổng 17 điều 153 quĩ 30 giờ 80 chấp 29 bước 57 u 12 con 236 phiên 46 tử 77 chứng 75 ngành 44 thế 150 cháy 59 cứu 86 nổ 28 quán 40 tìm 79 sà 8 kiểm 117 xe 220 lở 16 thang 16 lao 87 cắt 57 ngọn 14 nguyên 100 suốt 45 cố 50 cơn 14 thợ 40 qui 109 kêu 39 sở 40 giọng 28 nhà 288 chiến 117 lớp 61 vậy 24 mật 37 cải 49 hồ 145 nếu 35 rò 6 ngày 136 bảng 36 phóng 41 lệnh 31 động 88 phe 16 liên 168 biểu 47 xả 20 chìm 23 nội 90 mảnh 21 giới 62 tuyết 16 bé 36 hãng 18 nước 334 tuyến 50 thị 217 dự 128 nguồn 69 thắt 11 dư 30 gió 72 rác 43 đa 49 thành 243 nhân 202 phiến 4 mấy 36 phụ 91 nơi 60 lạm 21 chuông 11 vị 69 toạ 11 kí 76 dẫn 50 phát 187 thống 44 cùng 133 văn 201 đặc 64 từng 132 học 231 chi 100 biên 88 đấu 51 tháng 69 chuyện 56 họ 43 tặng 46 tranh 64 bằng 160 nó 17 thư 53 hôm 31 tăng 162 ngân 74 quay 46 tỉ 60 nợ 60 kho 36 tiền 206 chốt 22 ngoài 55 cổ 111 qua 165 lập 103 phải 226 cáo 25 xác 62 thẻ 28 vốn 79 bốc 35 thừa 47 rút 54 sân 64 thông 165 nhu 19 siết 15 sập 11 hố 11 phân 94 gia 171 bức 26 hơn 138 tỉnh 86 phương 99 cao 197 tài 172 cầu 134 ga 27 du 81 sự 94 đất 152 cảng 32 hay 57 siêu 34 vỉa 21 cò 13 hầm 27 kênh 24 sửa 43 tắc 21 vật 78 tai 51 bây 9 bãi 50 nhưng 111 sầu 11 ngư 37 dịch 76 gỡ 25 vải 21 tôm 23 ngừng 21 thương 144 nhẩm 2 trừ 28 nông 94 lượng 38 bảy 69 nuôi 86 niê 4 nay 49 rang 8 kao 2 vườn 32 nghề 48 vùng 91 trại 29 bò 36 thì 132 dọc 20 chè 13 lên 245 lão 27 đàn 63 lúa 57 nỗi 27 muối 35 nghêu 2 ong 16 xuất 98 lái 49 trồng 55 thay 75 tín 65 rươi 5 rửa 26 miếng 17 gà 42 cúm 9 lồng 21 tròn 24 hạn 64 bao 69 bỏ 143 ném 13 cây 93 giống 42 nguy 50 mạch 39 nắng 52 đơn 95 mỏ 22 ô 53 nới 12 ron 1 dầu 55 cũng 93 trái 83 xã 97 rồi 118 giàn 7 áp 75 kim 66 khu 88 để 173 chuyển 107 song 52 thổ 20 đồ 65 than 40 băng 46 tiềm 12 gạch 18 làng 59 doạ 12 nghịch 8 tua 4 xanh 74 đức 71 kéo 82 nhiệt 50 lộ 39 vé 32 đà 30 chặt 39 chợ 52 phú 48 sữa 37 kẹo 11 rời 18 ruộng 25 tết 42 gọi 68 quản 69 ngộ 16 bún 13 leo 42 mua 113 ngã 37 phố 47 trà 45 rau 43 trứng 21 cam 50 bí 38 xương 32 mắm 15 bắp 11 ăn 143 bến 42 tây 68 côn 19 măng 13 lí 115 thói 12 chuỗi 11 trí 43 tắt 25 cấm 40 cáp 12 sàn 21 bán 164 vệ 39 hợp 122 thử 27 dẫu 1 gặp 62 sim 4 ví 14 cỡ 7 sụt 14 chắc 20 triệu 50 phạt 41 bóc 10 phẫu 12 dời 7 quét 14 tồn 16 nhiễu 6 đài 31 ấn 38 xưởng 17 phường 27 tác 53 lương 96 tuổi 67 trốn 23 gửi 71 hằng 24 kệ 5 sức 84 giữ 112 thuế 51 định 81 phận 19 cạm 1 nghỉ 43 nghiệp 43 nền 34 nhật 63 kể 96 tắm 20 dám 15 đừng 32 bão 47 đổ 72 lũ 43 sạt 23 thuỷ 67 chung 99 ba 220 mực 28 xuồng 12 sông 73 rốn 5 rét 25 trâu 19 xâm 20 vòi 6 cống 15 trữ 13 chùa 28 khoa 58 cư 34 kĩ 83 san 14 săn 10 nhường 22 mưa 75 lốc 7 sét 7 sếu 3 túi 30 voọc 3 nghẹn 8 năm 199 hi 24 ống 19 cuối 76 thực 126 súp 3 cú 18 tổ 124 xin 80 tin 90 nhập 82 xử 65 sốt 23 gắp 2 đi 228 uống 36 đình 53 giành 33 trẻ 149 so 24 thạc 8 vắc 9 rối 15 bữa 24 sắt 23 i 1 quá 74 nấm 26 nha 17 răng 25 y 87 châm 5 ung 17 ca 88 hiến 36 thầy 55 toán 27 sách 55 thí 25 phổ 20 là 288 đoạn 26 mình 78 bạo 28 tiết 43 môn 40 tối 70 thứ 76 linh 77 va 19 đôi 44 ngạt 5 bố 38 thách 11 lửa 59 bẹp 2 mức 61 thật 32 tảo 7 cặp 21 cho 436 đầu 237 còn 156 bông 19 đặng 41 tiểu 41 lịch 65 xông 7 ghế 23 độc 60 cách 93 phở 14 rằm 6 nên 89 nam 104 sôi 24 mùng 5 nét 13 cúng 14 chằng 4 bánh 65 đậu 30 lá 65 gói 38 vớt 11 mâm 18 khói 48 tục 18 bởi 22 lì 4 dạy 48 liền 19 nấu 33 gỏi 4 nhúng 7 món 24 dịp 24 ẩm 19 đĩa 12 nói 120 tạp 15 cưới 20 vài 45 việc 100 trăng 14 đua 20 nhịp 25 sư 30 mơ 19 sơ 58 nghệ 62 kính 44 đang 84 cạnh 25 tầng 36 thánh 13 hoà 116 cộng 49 suất 22 tình 163 ơn 16 hỗ 39 đám 22 rầm 5 góc 17 ta 30 vĩnh 35 nguyễn 144 trùng 22 quyên 14 voi 19 loài 12 hoàng 118 hé 3 sao 54 địa 97 trận 57 kinh 127 núi 46 vua 17 cuốn 25 ức 8 tới 110 nồng 21 cày 10 hứa 42 độ 57 kon 11 thuyết 20 cà 46 lâm 75 quảng 64 huỷ 17 bắc 73 bạc 54 sứa 1 đảo 44 hưng 25 nhãn 27 lai 27 hoa 150 kì 102 nhôm 5 đén 1 kín 40 nghèo 42 tránh 57 ninh 38 nhặt 19 chen 17 má 18 vào 271 chẳng 32 gạo 54 vấn 22 miễn 52 luỹ 7 chú 40 ấy 37 lòng 88 viết 64 nhiễm 22 im 16 hài 38 thắp 19 hộp 24 mẹo 2 khử 3 vịt 14 đeo 19 hàn 43 khủng 19 giẫm 6 pháp 96 bổ 43 giữa 121 mĩ 107 úc 7 chăm 36 cành 15 chậu 9 quất 11 vịnh 16 đằng 5 luôn 16 tay 154 giúp 68 ngôi 33 rắn 10 hổ 14 bếp 40 thất 52 chuồng 12 chùm 3 bụi 30 đời 65 tủ 15 giản 9 vết 16 đợt 14 tuyển 48 cup 1 trọng 72 rộng 28 phả 3 bóng 94 phút 28 sang 89 tầm 30 kích 30 hết 70 tấm 44 lào 38 nhìn 46 bám 33 sa 51 âm 61 dù 20 xây 79 thắng 65 bất 110 kình 4 điền 18 võ 52 gây 96 hạt 36 ít 46 thua 25 huấn 30 cua 16 bùng 16 bắn 27 xạ 13 cung 50 chân 93 đô 48 chặng 7 mái 49 tạ 33 uyển 6 mạnh 86 bơi 21 thể 79 nhạc 53 phim 34 đạo 59 hát 37 rạp 9 đẹp 34 sử 64 thuần 6 khán 35 gồm 46 buồn 26 gánh 26 đào 81 hoạ 27 đờn 7 vở 9 thơ 32 giấy 86 múa 23 sàng 8 kiến 65 huế 21 rap 2 ngôn 20 á 9 áo 68 lan 69 lạ 33 nổi 47 dàn 12 bịa 4 lừa 38 vương 36 mông 10 hoảng 10 trò 30 xấu 37 lỗ 25 hào 25 cũ 79 trào 10 quần 42 mặc 40 xem 50 cự 12 thiên 46 bọ 4 ma 61 chiêu 9 coi 23 phán 10 đón 54 bia 28 chữ 57 rom 1 cánh 53 sắc 49 bom 23 rải 8 tụi 4 hú 5 sáu 68 triều 27 chia 76 lại 222 bầu 45 đói 19 trống 34 chuồn 5 ráng 3 trang 103 ngọ 10 cân 43 chèo 20 chiếu 35 rừng 67 chinh 6 mùi 42 ghe 13 khâu 18 nhộng 3 cái 58 cù 15 trời 59 tưới 6 mai 73 căn 50 tông 17 tơ 13 rượu 37 xuôi 9 đầm 9 đền 24 phỏng 11 họp 39 thưa 13 dần 33 chưa 119 tuyệt 28 sếp 2 kế 57 riết 2 bấy 3 mày 14 tro 8 ước 40 giàu 19 ngửi 3 khoang 7 khả 20 vô 58 bù 15 ngồi 59 chế 66 thùng 15 điểm 94 lau 12 pin 15 sai 58 mang 91 ngầm 19 phí 37 đam 2 huy 56 yêu 88 rất 31 mít 8 thả 44 đúng 51 tảng 6 thập 11 ổng 1 ghép 25 trễ 9 trai 17 tràn 32 nồi 23 mì 17 hương 61 tím 14 nằm 46 thúc 23 tuỳ 8 khẳng 27 phối 51 đáng 25 trình 67 điệu 21 quan 133 ngăn 30 đặt 51 dò 7 riêng 35 tiễn 15 giai 18 bùn 18 kíp 13 tạo 53 quyết 82 hướng 74 hộ 75 xuyên 41 dùng 60 nghiêm 66 lưu 113 đăng 65 ủng 16 luang 2 đọc 38 căng 25 đó 48 phúc 40 thi 110 bồi 29 thuê 47 luận 31 trúng 30 cần 111 khoá 41 khung 25 đẩy 32 kiện 29 tiêu 93 ảnh 49 tính 88 gắn 24 chở 42 dài 54 tịch 13 vây 14 veng 1 quà 26 chạm 21 hoan 8 phó 34 nga 39 chuẩn 34 thoả 18 dâu 21 thức 63 thôn 24 kịch 29 màn 33 thiệt 28 thêm 79 lắng 15 mạo 19 sẽ 91 vui 37 kịp 41 bớt 18 tướng 28 quả 45 quyền 82 khẩn 30 chấn 26 tái 45 đảng 47 cửa 89 đảm 14 chống 62 vạch 7 chức 40 tiến 84 phê 17 ứng 59 cưỡng 7 kháng 32 khen 26 vinh 36 tích 55 tra 17 ùn 18 lỗi 31 chiếm 36 cai 10 hiểm 21 ái 14 ải 8 khảo 22 ân 20 ẩn 21 ấm 44 ấp 12 ập 11 ấu 6 ẩu 7 âu 19 châu 86 nhiếp 4 ao 21 ảo 23 ào 4 huyết 28 tô 25 bá 31 bã 7 miền 49 bậc 22 bách 17 rung 8 bận 7 bang 10 phản 67 bàng 15 sản 95 sương 33 báu 8 bật 31 bề 13 vẫn 128 bờ 35 biến 60 diễu 8 bịt 8 bó 14 chăn 25 bộc 4 bối 11 bội 15 bể 11 bụng 21 buộc 34 bưu 9 cài 10 cảm 66 cẩn 4 cận 21 càng 21 cập 18 trợ 37 cát 51 tháp 16 chẩn 6 chặn 15 chạy 84 che 35 chết 72 chìa 4 chiêm 6 chiên 8 chim 15 nghĩa 84 chịu 40 chọn 29 chơi 33 chu 27 trách 52 chúc 24 chục 16 cờ 46 diện 31 khát 17 khắp 35 nhiệm 46 hưởng 25 xu 7 hung 16 dữ 44 duy 36 dung 27 dũng 24 dừng 34 dựng 48 tàn 24 dương 57 dưỡng 20 dược 18 dừa 19 đá 77 đàm 31 đan 14 đau 36 sắp 20 đỉnh 22 đồi 16 đóng 65 giác 14 suy 31 gián 8 giãn 8 giảng 27 giáp 31 giặc 12 giấc 16 giây 9 giỏi 18 hạ 95 đủ 49 hấp 16 gìn 14 lứa 4 gỗ 46 gương 22 tỏi 10 hiểu 25 truyền 76 thoái 8 hoả 22 minh 98 hoạt 58 hối 17 tư 94 gừng 11 hôi 10 hô 18 phép 20 hôn 22 hồn 23 hỗn 9 hồng 56 hư 18 khiếu 12 năng 55 khiến 84 tốt 64 khoả 2 khoai 10 khoan 17 khoáng 9 khúc 31 khuất 19 khuấy 2 kiếm 20 kiếp 7 thiết 76 lãi 40 lạc 55 nghiên 24 làn 19 lắp 18 lấp 15 xóm 22 lăng 24 lâu 42 lẽ 13 xung 22 liệt 50 lĩnh 29 lo 64 lò 44 loại 37 loa 16 chật 17 giục 4 hại 27 hàm 24 hiền 27 khái 4 khắc 56 la 39 lạng 14 lớn 109 mãn 11 mãi 19 màng 11 mừng 33 mũi 28 mộ 27 mưu 11 mầm 19 mây 29 mệt 14 môi 40 mụn 3 son 9 mí 7 mía 12 muỗi 12 mới 202 huyền 14 mộc 22 móng 19 ngủ 51 nã 5 nặng 54 nào 73 ngan 2 ngặt 2 nắm 28 nhan 6 nhờn 3 nhầm 21 ồ 10 ổn 31 nhành 2 nhẫn 19 nhổ 10 óc 5 ôn 12 oán 7 nhã 11 nhắm 4 nhát 6 oanh 10 nhen 2 nhộn 5 nhẹ 44 nhấc 4 óng 2 nhịn 8 nhằm 18 nhượng 9 nhũng 5 nhất 118 ổ 18 phượng 20 phế 14 phật 21 rà 23 ráo 7 sốc 8 quê 62 say 20 sứ 13 rô 6 quấy 3 duyên 16 quầy 6 quanh 42 tách 17 ngập 38 tận 33 thảm 16 thác 8 tan 30 thai 25 tám 71 thâm 6 thám 10 thân 88 tát 5 tán 29 tăm 8 điếu 5 thao 20 thuận 34 thuật 14 thú 33 thiền 1 thôi 22 thiêng 9 thầm 10 tố 38 trăn 4 trưa 24 trực 95 trượt 13 tri 23 trông 14 trừng 8 trùm 6 trắng 64 trầm 32 trôi 26 tấn 44 tương 36 ưu 42 tựa 4 uy 16 cước 8 vũ 101 xế 6 yếu 43 xót 8 na 14 xổ 3 váy 9 xuân 64 yên 64 vầng 1 tệ 8 viêm 14 xưa 24 giật 25 lê 129 hen 4 lơ 8 trộm 29 siu 2 ngơi 5 chiang 2 hoang 28 trần 143 gốc 47 thiêu 6 thổi 22 ả 5 láng 12 thận 22 de 1 thăm 40 pắc 2 be 3 như 137 kia 14 rạch 9 thuỵ 9 phan 60 tu 19 trở 94 xôn 4 pa 8 mời 35 ê 9 nhi 19 xúc 27 đèn 41 bưi 1 khuân 2 thắm 7 gò 11 mâu 9 cơm 40 phun 16 nghẹt 7 bùi 62 tôn 50 đè 4 man 9 rượt 6 đều 56 chờ 61 vỡ 32 chàng 9 trịnh 25 đỏ 62 nín 4 nhắc 42 nộp 33 trưng 18 xênh 1 đèo 27 nối 42 trương 31 kép 6 phượt 3 cốm 6 mặn 19 cưa 5 tê 20 rùa 7 mi 17 đạt 63 lượn 5 rơ 8 ooc 1 chư 5 đinh 51 nài 1 khăm 8 màu 41 gập 4 rể 9 sát 49 hẹn 24 đỗ 58 vạn 23 a 37 ác 12 ách 1 am 2 ám 6 át 5 au 2 ắc 2 ẳng 2 ầm 4 ất 4 bả 2 bạch 35 bái 8 bại 17 báng 2 bành 6 bạnh 1 bào 20 bát 37 bạt 16 bàu 2 bay 52 băm 4 bẳn 2 bặn 2 băn 6 bẵng 1 bặt 2 bâng 1 bấc 2 bầm 2 bấm 14 bẩm 7 bần 4 bẩn 11 bấn 2 bấu 1 bậu 1 bầy 3 bậy 3 bẩy 3 bè 12 bẻ 7 bẽ 2 bèn 2 bén 3 bẽn 2 beo 2 bèo 7 béo 8 bẹt 1 bê 29 bệ 5 bền 25 bện 1 bênh 3 bềnh 3 bết 2 bêu 2 bì 10 bỉ 7 bìa 5 biếc 3 biền 2 biện 23 biếng 2 biệt 29 biếu 5 bính 3 bịp 2 bít 3 bíu 1 bõ 1 bọc 17 bói 5 bon 4 bòn 1 bón 8 bong 6 bỏng 11 bọng 1 bọt 7 bóp 7 bót 1 bô 3 bồ 13 bỗ 1 bôi 7 bồn 3 bổn 2 bộn 3 bồng 11 bổng 6 bỗng 9 bộng 1 bốp 1 bột 18 bơ 4 bở 2 bớ 2 bỡ 4 bợ 2 bới 5 bời 4 bơm 7 bờm 1 bợm 2 bơn 1 bợn 1 bu 4 bú 6 bụ 1 bùa 6 búa 11 bủa 4 bục 4 bung 2 búng 2 buồm 8 buông 8 buồng 5 buốt 7 buột 1 bụt 3 bủn 2 bưng 5 bừng 5 bứng 1 bươi 1 bưởi 18 bướm 3 bướng 1 bướu 1 bực 3 bứt 5 bựa 1 bừa 5 bửa 1 bửu 3 cạch 3 cãi 10 cám 8 can 19 càn 2 cản 12 cạn 30 cang 2 cáng 4 canh 39 cào 6 cạo 6 cạp 2 cau 7 cáu 4 càu 1 cay 16 cáy 1 cắc 2 cắm 16 cặm 2 căm 1 cằm 1 cẳm 2 cắn 7 cằn 2 cẵn 1 cặn 2 cẳng 2 cắp 8 câm 4 cẩm 18 cấn 4 cầng 2 câng 2 cất 15 cật 4 cấu 8 cẩu 7 cấy 12 cậy 5 chà 3 chả 13 chạc 2 chác 3 chai 14 chài 8 chải 7 chàm 5 chán 7 chan 5 chạn 1 chang 5 chạng 2 chanh 12 chánh 8 chao 5 cháo 12 chào 37 chảo 8 chạo 1 cháp 2 chạp 4 chát 5 chau 1 chày 2 chay 10 chảy 17 chặc 1 chằm 2 chẵm 2 chắn 18 chằn 2 chẵn 2 chăng 3 chắp 4 chặp 2 chắt 5 chấm 26 chầm 2 chần 4 chẫng 1 chập 8 chấu 3 chầu 3 chây 3 chấy 1 chẻ 5 chém 9 chén 12 chẽn 1 chéo 8 cheo 2 chép 14 chê 10 chễm 1 chếch 2 chệch 1 chênh 8 chếnh 1 chêm 4 chí 34 chì 6 chịa 2 chiền 3 chiết 5 chiểu 3 chình 3 chỉnh 21 chít 4 chịt 3 chiu 2 chíu 2 chíp 2 choai 3 choán 1 choang 4 choáng 4 choàng 3 chóc 5 chọc 3 chòi 7 chói 2 chọi 6 chóng 10 chong 2 chòng 2 chõng 1 chóp 2 chót 8 chợt 1 chỗ 41 chốc 3 chộn 1 chốn 2 chôn 10 chồn 3 chông 6 chổng 2 chốp 2 chộp 1 chột 1 chơ 1 chớ 5 chới 2 chởm 3 chớm 1 chòm 1 chớp 5 chớt 1 chụ 2 chua 17 chúa 11 chui 12 chúi 1 chùi 1 chum 3 chúm 1 chụm 2 chủm 2 chun 2 chùn 2 chủng 10 chùng 1 chũng 2 chuốc 1 chuộc 3 chuôi 1 chuối 15 chuôn 2 chuộng 5 chuốt 4 chuột 10 chụp 27 quang 65 chút 9 chuyền 12 chứ 15 chừ 4 chứa 23 chữa 37 chực 3 chửi 6 chửa 4 chưng 2 chừng 21 chững 2 chước 3 chườm 1 chướng 5 chưởng 3 da 37 dã 11 dạ 19 dai 10 dải 8 dãi 3 dại 13 dán 17 dạn 4 dang 6 dáng 11 dạng 13 dành 31 dao 27 dào 3 dáo 1 dạo 5 dát 2 dạt 6 day 4 dày 22 dãy 7 dắt 17 dăm 6 dặm 5 dặn 11 dằn 3 dằng 3 dặt 3 dâm 6 dấm 1 dầm 7 dẫm 4 dậm 1 dấn 2 dâng 15 dập 21 dật 2 dậu 3 dây 43 dấy 1 dậy 20 dè 3 dẻ 3 dẻo 8 dép 7 dẹp 6 dê 5 dế 2 dễ 38 dệt 13 dí 4 dì 6 dĩ 7 dị 14 dỉ 1 dích 1 diêm 5 diễm 7 diệt 14 diều 3 diệu 10 dìm 2 dính 12 dinh 19 díp 1 dìu 6 dịu 8 dó 3 dõi 5 dọi 1 dòm 1 dọn 15 dong 4 dóng 1 dõng 1 dổi 2 dỏng 3 dọng 1 dỗ 5 dốc 14 dối 5 dồi 5 dội 5 dôi 3 dông 7 dồn 13 dộp 1 dốt 3 dột 5 dơ 4 dớ 1 dở 14 dỡ 5 dơi 3 dợm 1 dớp 2 dụ 15 dũ 2 dục 11 dúi 5 dùi 2 dụi 2 dũi 1 dùm 1 dúm 2 dụng 29 dưng 3 duyệt 10 duỗi 1 dứ 1 dưa 12 dứa 1 dựa 6 dứt 10 dực 2 dửng 2 dượng 3 dướng 1 dường 2 đả 4 đạc 5 đai 9 đái 6 đãi 14 đạm 11 đán 2 rưng 8 đản 2 đạn 25 đàng 7 đãng 5 đanh 1 đành 4 đáo 7 đạp 15 đáy 17 đày 2 đắc 7 đăm 3 đắm 3 đằm 2 đẵm 1 đẫm 5 đắn 3 đắng 7 đẳng 7 đắp 20 đắt 14 đâm 12 đấm 3 đẩm 2 đậm 9 đần 2 đấng 1 đập 21 đâu 30 đấy 5 đầy 38 đậy 4 đe 11 đẻ 21 đẽo 4 đem 16 đen 53 đét 3 đê 19 đế 7 đệ 3 đếm 15 đệm 7 đểnh 1 đểu 3 in 19 đỉa 2 địch 8 đích 12 điếc 3 điềm 2 điên 6 điển 12 điệp 12 điểu 5 đìu 3 đính 8 đĩnh 1 đít 2 địt 1 đo 17 đò 15 đọ 1 đõ 1 đoan 7 đoán 14 đoản 1 đoành 2 đoạt 11 đoá 2 đoạ 2 đoái 2 đoi 2 đòi 43 đom 1 đòm 2 đon 1 đòn 13 đong 2 đòng 2 đỏng 1 đọng 5 đót 4 đố 3 đốc 10 đốm 5 độn 3 đốn 7 đôn 11 đống 11 đổng 4 đốp 3 đột 27 đốt 34 độp 2 đơ 1 đờ 2 đỡ 20 đợ 1 đợi 12 đơm 1 đờm 4 đớn 3 đớp 1 đu 8 đú 1 đụ 1 đùa 8 đũa 6 đúc 13 đục 16 đùi 4 đui 1 đùm 3 đun 7 đùn 5 đụn 1 đụng 4 đủng 1 đuốc 4 đuôi 7 đuối 9 đuổi 11 đuột 1 đuềnh 1 đước 4 đương 10 lậu 14 đượm 2 đứt 16 đực 7 e 5 é 3 ém 1 én 5 eo 7 éo 2 ép 31 ế 12 ếch 8 êm 7 ếm 1 gá 1 gả 5 gác 23 gạc 5 gai 14 gái 20 gài 1 gãi 4 gam 3 gạn 2 gan 17 gàn 3 gán 2 gang 9 gào 2 gạt 6 gảy 1 gay 13 gáy 9 gãy 21 gạy 1 gằn 1 găng 3 gằng 2 gặng 1 gắng 2 gắt 9 gặt 10 gấm 8 gầm 11 gậm 1 gặm 3 gân 4 gấp 29 gật 6 gâu 2 gấu 7 gầu 3 gấy 2 gầy 6 gẫy 2 gậy 12 ghé 5 ghẻ 3 ghẹ 3 ghen 11 ghèn 1 ghét 8 ghê 2 ghề 3 ghềnh 2 ghì 1 ghim 1 ghìm 1 gì 41 giã 12 giam 10 gian 48 giang 39 giáng 16 giàng 10 giảo 1 giạt 1 giày 22 giãy 1 giắt 1 giằng 4 giặm 2 giặt 5 giâm 2 giậm 2 giấm 1 giận 17 giần 1 giập 1 giâu 1 giầu 1 giầy 2 giẫy 2 giẻ 1 gièm 1 gieo 10 gié 1 giêng 3 giếng 17 giềng 3 giết 14 giễu 2 giò 12 giỏ 3 giòi 1 giọt 7 giòn 5 gion 1 giong 1 gióng 3 giỏng 1 giồng 2 giộp 1 giơ 6 giở 2 giỡn 2 giũ 2 giùm 1 giụi 1 giun 4 giương 3 giường 19 giựt 1 gõ 15 goá 3 gom 12 gót 4 gọt 5 gồ 1 gộc 2 gối 8 gội 4 gôm 1 gốm 14 gộp 2 gột 1 gồng 3 gởi 1 gợi 6 gờm 2 gợn 1 gớm 2 gù 2 gu 2 gục 9 gùi 8 guồng 1 guốc 3 gừ 3 gươm 2 gườm 2 gượng 6 ha 5 há 3 hả 5 hạc 6 hách 3 hạch 4 hái 17 hãi 2 ham 6 hám 3 hãm 6 hạm 7 hán 13 hãn 4 hang 19 háng 1 hạng 29 hanh 4 hãnh 3 hạnh 30 hao 9 háo 8 hảo 11 hão 2 hạy 2 háy 2 hắc 2 hăm 2 hằm 2 hăng 3 hắng 1 hẳn 14 hắn 5 hằn 2 hắt 3 hâm 3 hẩm 1 hậm 1 hân 4 hận 10 hất 4 hầu 12 he 4 hè 21 hẹ 2 hẻm 7 hèn 5 heo 18 héo 3 hẻo 2 hẹp 13 hét 9 hê 4 hề 8 hể 1 hên 2 hến 4 hệt 2 hếch 2 hí 2 hì 3 hia 2 hích 1 hịch 1 hiếm 17 hiềm 2 hiên 8 hiển 6 hiếu 29 hít 6 hiu 6 ho 9 hó 1 hò 12 hoác 4 hoai 2 hoài 24 hoại 7 hoán 5 hoạn 7 hoáng 2 hoành 6 hoạnh 1 hoắc 2 hoặc 30 hoẵng 1 hóc 7 hoen 2 hói 1 hom 1 hóm 3 hòm 4 hõm 1 hon 2 hòn 5 hong 2 hóng 3 hòng 3 hỏng 16 họng 11 hóp 1 hót 3 hốc 4 hộc 4 hổi 4 hốm 2 hổn 1 hông 2 hống 1 hổng 3 hốt 5 hột 4 hơ 1 hờ 4 hớ 1 hở 6 hơi 45 hời 2 hới 2 hỡi 1 hợi 6 hợm 2 hờn 2 hớn 1 hớp 1 hớt 4 hù 2 hũ 5 hủ 9 hụ 1 hùa 1 húc 2 hục 3 huân 8 hụi 7 hum 2 hùm 4 hun 2 húng 2 hùng 37 huých 1 huỳnh 32 huynh 5 húp 3 hụp 1 hút 28 hụt 11 huề 3 huệ 10 huênh 1 huếch 1 huyên 3 huyệt 5 hứ 2 hứng 15 hừng 2 hững 2 hửng 4 hượm 1 hươu 5 hưu 10 hữu 83 hỉ 7 khoản 17 khẩu 34 lọc 12 rõ 44 tháo 31 tờ 25 luân 22 khiển 6 lãng 22 quận 15 phủ 42 tàng 11 tung 28 ven 20 vũng 9 lầu 7 thặng 4 vàng 124 nghìn 30 quí 65 cụm 7 vành 9 kẹt 13 sởi 7 tim 27 tiêm 23 nguyện 19 tứ 14 sĩ 61 ngô 60 khá 9 mục 53 xảy 25 phức 14 thấp 53 ngắn 20 pháo 29 khuôn 11 ngực 10 lưng 24 mắt 79 miệng 34 tóc 38 máu 56 thần 36 phổi 17 xuống 119 phục 52 nghĩ 24 nhớ 51 quên 27 sợ 29 mong 50 viếng 8 tưởng 32 tù 24 mã 61 hua 1 hủa 3 kong 2 long 49 luông 3 mát 24 penh 1 sài 17 sê 8 sóc 24 sơn 92 ư 1 viên 84 viêng 7 vân 38 vông 5 xa 62 khuang 1 xiêng 3 trật 16 tế 19 thiều 4 quấn 7 ngữ 22 lô 36 tò 5 ủ 9 tuấn 24 oai 4 duệ 3 cường 19 khiêm 10 khác 42 rằng 41 lim 6 phết 2 yến 17 tưng 5 thoại 16 tụ 14 non 20 pê 1 khép 8 khoẻ 10 lưới 29 phẫn 6 nguôi 3 nảy 9 cứ 29 séc 2 ngũ 19 ngõ 18 nhổn 2 luồng 9 lối 36 tràng 15 trích 19 thằng 2 nậm 8 vỗ 11 miếu 5 ưa 6 lẻ 14 náo 7 cứng 16 ngổn 5 khang 13 niêm 17 trị 29 xí 3 thọ 23 vai 32 room 2 mù 30 cuốc 6 tràm 7 sum 2 rơm 14 muộn 25 thêu 11 cội 2 sớm 71 nhanh 61 thiện 29 vóc 6 vỏn 3 mường 13 khuyết 16 trù 5 thầu 20 thính 5 liệu 21 treo 33 lệ 48 cồn 9 lẫn 28 thích 37 bot 1 này 75 mập 6 nọ 2 lã 5 cỏ 29 phù 34 nung 7 lún 7 phèn 3 lành 30 sạch 27 thép 33 rẫy 19 khô 36 ngọc 76 sen 22 ốc 16 ti 6 gien 2 tá 15 uý 5 nút 9 ngãi 2 lộc 36 thụ 12 lục 26 cương 15 loạn 20 sảnh 1 lải 1 tiện 15 ngàn 13 não 20 nhảy 31 tùng 18 cồ 3 tượng 23 gi 1 thuộc 37 sâu 72 đóm 4 khoanh 6 vĩ 12 thẳng 31 thước 9 phông 8 nấy 3 xáo 3 sụp 5 tốc 33 méo 6 mà 115 tả 20 mứt 4 cọc 14 quen 23 rầu 4 lụng 1 ngơ 3 lây 15 phiền 7 mẻ 6 nương 20 lạnh 47 ràng 3 rệt 1 khóc 34 lặng 33 mắng 5 nêu 30 tày 8 ôm 37 rơi 35 lầm 12 rồng 18 nhái 7 trải 22 tà 11 khiếm 5 mắc 39 pu 1 ơi 11 rục 6 nghiện 13 nhạy 12 cúi 16 mến 7 cười 42 nữa 21 vác 16 huyễn 1 thoát 39 lỡ 11 lênh 5 móc 13 nhồi 6 phẩm 35 cõng 12 vong 13 ken 4 vẫy 8 khựng 1 tần 4 xoa 4 vững 19 mổ 19 sững 3 xếp 40 ngang 36 trọn 20 tiên 34 mối 19 nôn 8 lọt 10 lân 14 lưỡi 10 ngón 7 suối 21 nhăn 3 nậu 1 vú 8 mút 6 ruồi 9 sỏ 1 cột 30 nặn 3 thỉnh 8 rủ 8 xướng 8 ngỏ 5 rảnh 1 xăng 32 lôi 5 nhâm 7 chích 7 mê 40 nhắn 10 khơi 11 bấp 3 mồ 23 khỏi 34 còi 10 phẳng 7 gọn 18 nhánh 6 mọc 14 khuẩn 6 mạn 6 soạn 7 nở 31 thờ 14 phước 24 đao 5 lù 5 beng 2 rợ 2 nặc 2 lội 20 kiêm 7 ruột 27 sém 2 sườn 9 vụng 2 tặc 10 rắc 8 lướt 2 khẽ 4 trỏ 1 nhàn 9 xuyến 5 lài 2 trấn 14 lấn 16 khuyên 25 bích 10 piêng 1 nhình 1 xoan 3 lam 21 út 14 nhài 2 nguyệt 7 trúc 16 sua 1 sửu 6 cúc 15 mận 6 nhỏ 90 nhì 8 quyển 3 ngoan 9 lẩy 1 quế 19 mỉ 2 lụa 17 mộng 12 thuỳ 14 nụ 11 thuý 15 vẽ 19 nhởn 1 loan 9 quỳnh 17 tịnh 7 diệp 7 ưng 4 sánh 4 co 10 thoa 3 tú 13 páo 3 hường 3 viền 1 khuê 6 dợ 1 rát 5 nhị 5 vượng 9 tươi 20 ngát 4 len 9 lang 17 rành 5 tường 38 pho 1 vang 24 trâm 5 tuyền 6 chẳn 1 luyến 3 thơm 22 ngại 15 kíu 1 ne 1 nhem 3 rĩnh 1 ka 3 mòn 16 đềm 2 kịt 2 thềm 5 som 2 xá 20 tuất 9 thìn 8 lả 6 nhung 13 liễu 5 nghè 1 phụng 4 nại 4 nén 16 vọt 4 ngoạn 5 ni 8 lưỡng 5 quàng 7 ten 1 cốc 9 nứt 12 ì 4 mài 9 mềm 17 nhuần 3 toại 2 thạch 30 ích 7 tiếc 9 thoong 3 soát 4 nghiệm 19 phớt 2 phiếu 18 ngẫu 2 vừ 7 vách 11 mèo 12 sì 4 trạng 11 mảng 13 ngưỡng 14 cực 28 quì 7 lượt 14 cúp 13 trảng 3 tốp 4 trọ 8 mương 5 lu 4 ốt 4 nho 16 loạt 14 ru 8 tam 27 ia 3 diên 3 gio 1 nhiên 33 găm 3 sạ 2 nhả 5 liêm 8 xách 12 ngạch 5 dầy 1 tạng 9 phao 6 tuân 8 lông 10 giẽ 1 tre 29 kè 7 ngói 6 khỉ 11 vồng 1 lãm 2 máng 3 phà 11 né 6 lùi 17 kẻo 8 nhức 7 thóp 2 toả 11 khổng 16 liếng 1 kén 4 lắm 11 liêng 2 thục 9 mẩu 4 nếp 22 pha 17 tật 10 nỗ 10 nẻo 1 vét 3 rỗng 5 rèn 8 nến 11 ương 4 vắng 19 niên 17 khoe 9 kém 26 kiệt 23 ngạnh 1 mạc 19 thốc 1 nhợt 2 khan 11 thạo 3 thoáng 6 túc 9 reo 8 tĩnh 15 khe 4 nhích 10 soi 13 tem 9 thỏi 1 manh 6 phách 8 tống 16 truyện 8 mũ 10 run 12 trắc 5 lạn 2 rùng 1 phấn 22 yết 3 củ 11 thạnh 7 nhơn 7 sâm 8 thịnh 18 vực 12 ngừa 3 sẩy 2 uốn 8 vắt 9 ngự 6 quạt 11 nạo 7 rủng 1 mồng 10 mìn 12 rào 17 sạp 11 ngả 5 tiệm 14 mệ 3 rạn 8 lủng 2 xích 13 sợi 5 nhau 105 lựa 6 uyên 8 pù 4 khấn 4 xó 1 vin 1 khống 19 côi 2 ngọt 32 trục 21 trơn 11 ngò 1 mớ 7 nướng 24 nhuận 7 khất 2 tuỷ 6 neo 11 giăng 7 ngòi 4 nong 2 si 3 lị 2 lởm 1 sưu 4 trân 9 củng 4 nghẽn 4 râu 6 ngờ 8 sạc 10 tộc 11 gen 6 sậu 1 kit 1 trú 18 lựu 3 viễn 14 kiêng 5 nhí 11 trót 2 ngâm 14 bit 1 nuốt 10 phung 1 khuỷu 1 mạ 8 lẩn 8 tải 19 ướp 7 nể 8 chổi 2 nỡ 4 phùng 15 luồn 3 thở 32 năn 2 khấu 5 khớp 9 xoay 8 khước 1 sẻ 9 ớt 10 thấu 10 xảo 3 tươm 1 khôi 18 nhuệ 2 lùn 3 gàng 1 lỏn 1 nề 5 thù 20 xúi 4 niệm 11 lăn 12 lười 7 xô 8 còng 2 ngắm 11 lặn 12 khuyển 1 huống 2 ngục 7 trớ 1 lố 2 áng 2 láo 5 nhoẻn 1 mượn 12 trăm 37 mươi 10 mét 20 ki 7 rỡ 6 chái 2 dĩa 2 bo 3 lít 4 cưỡi 3 vẹn 4 miến 3 táo 9 lỏng 8 lung 6 tha 8 rèm 3 lơi 1 lẻo 2 xứ 16 thải 15 xám 5 xơ 6 phác 4 nhầy 3 tẩy 7 vội 15 vặt 6 muôn 4 tiếu 3 trét 1 phiếm 1 rao 11 thê 7 rẻ 8 lợn 25 ngất 8 sỉ 2 rớt 13 rủi 17 súng 31 nhấp 6 hoe 3 loè 2 o 6 ruộm 1 ngắt 5 nhuộm 9 seo 5 rợp 7 to 24 sòng 4 bịn 2 nhựa 30 quặng 1 niềm 25 té 3 sáo 8 quãng 6 mau 3 thung 4 chip 9 nàng 5 quật 7 tậu 2 ngượng 3 trơ 4 sắm 5 rông 4 trệt 1 rót 4 rường 1 quây 8 nghiêng 12 nát 18 nhốt 4 bỉm 2 phiêng 1 nhữ 4 vứt 9 nạ 1 lấm 3 xăm 7 boong 3 mịn 5 lụt 8 diệm 3 mại 6 cuồng 3 núp 5 khiêu 2 rồ 3 cựa 1 lắc 10 su 8 rêu 4 cỗ 7 tạt 3 kều 1 chơn 3 lanh 6 vọng 28 ngạo 1 vút 4 chọt 2 nghều 1 sít 2 nhược 5 nhỉnh 2 xuyết 1 mấu 1 vặn 2 cộm 2 sô 5 ngỡ 8 nẫng 1 vụt 1 nguỵ 5 lợp 5 khổ 22 nơm 4 ồn 9 khoái 2 tị 6 thậm 10 xứng 6 quách 10 nhậm 2 pản 1 sìn 2 toản 1 thừng 4 thau 3 lặp 8 mão 3 xị 1 khương 4 ngách 2 tèo 3 khải 7 ngoãn 1 thuyên 5 cộc 2 mót 3 thảnh 1 xuyền 1 thược 1 lượm 4 tạc 4 xiêm 5 tí 9 cu 5 duẩn 2 rin 1 tụng 5 khắt 3 thiểu 5 loang 2 sủa 2 râm 6 kham 1 ốm 15 triết 3 ôi 5 nê 2 nai 5 lột 5 then 6 níu 9 kị 4 khanh 4 sưởi 3 xoài 6 rúp 1 mốc 16 loã 1 tựu 4 xing 1 mờ 17 kiểu 11 nẵng 1 lạt 5 mệnh 10 thấm 8 nhào 4 phum 2 sá 3 xóc 7 sào 3 lầy 6 cong 4 ray 2 xuể 2 ngấm 4 nghé 4 tởm 2 ngạc 4 thề 4 phui 2 nhuyễn 4 rứt 2 ráp 3 trạch 4 rốt 4 sồng 1 sung 3 củi 12 vu 7 giông 2 mãng 3 phen 1 lường 7 thửa 7 lều 7 cốt 18 ke 1 cói 5 ướt 10 nhàu 3 quai 4 kiếng 1 nháp 3 vụn 7 nhám 1 trút 5 tấp 11 vén 1 buýt 2 ben 1 cộ 1 nôi 5 xay 5 xui 2 nạm 1 lui 2 vun 4 rườm 1 xôi 14 dô 2 toa 5 rọi 2 mốt 4 nón 11 khảm 1 xi 12 lăm 7 khía 1 ván 10 chẽ 2 héc 7 nấc 2 thâu 9 tẩu 10 hoạch 3 tề 3 nà 2 niu 2 phiệt 2 vá 12 noọng 1 suýt 3 hit 1 lề 7 giốc 1 mòng 1 ngần 5 chối 3 ngậm 5 doãn 4 ngẫm 3 cửi 2 xoong 3 yang 1 nết 3 tráng 11 ối 2 ưỡn 1 ngợi 5 sót 6 ứa 3 vùi 7 lèo 3 ngoái 2 chành 3 trội 3 kiệm 3 luộc 9 ngáp 2 kèo 9 khoán 7 thiệp 3 lẫy 4 phồn 2 tấu 8 khéo 10 tuồng 4 vỏ 24 khoảnh 3 khay 5 nháy 3 trẻo 1 toan 3 xởi 3 cởi 4 liềm 3 vuông 10 sin 1 trói 5 thiệu 2 kiềm 7 mách 4 lạch 4 khăn 19 ló 1 xiết 3 lợ 1 phơi 10 xoáy 4 lát 13 lót 10 lọ 5 lẩu 3 nhút 2 xé 14 mụ 2 ù 1 nghễnh 1 táp 2 tổn 14 hấn 2 gổ 1 lộn 7 thòi 1 nhọc 6 trịch 2 quẩn 2 trèo 10 niêu 2 rong 8 vươn 8 rệu 1 sới 2 mành 2 mãnh 2 xấp 2 xắn 2 nán 1 oà 4 mênh 4 thảy 3 luỵ 2 cốp 1 nòng 3 tẩm 4 mỡ 16 đẩu 3 kheo 2 thóc 10 vung 2 rước 8 khôn 10 trì 13 sanh 1 tiệp 4 xán 1 lận 4 lũng 7 trứ 2 xiếc 5 kạn 1 khoét 5 rễ 7 thô 6 ngoe 1 rộ 5 cuống 1 liều 12 nốt 2 vệt 3 thuở 8 phẩy 5 nóc 8 sải 4 lán 3 ảm 3 sảy 1 tui 4 thoi 3 lùa 3 ú 2 mũm 1 cuông 1 miệt 4 thèm 5 ạ 4 nầm 1 ổi 3 rán 5 nhép 2 ri 8 xỏ 1 nao 2 khản 3 săm 1 thiếp 3 nản 4 nẹt 3 phai 3 ngớt 1 mò 8 ngó 5 cọp 3 đút 4 cạy 2 mịt 3 nôm 4 răn 3 phàn 5 kẽ 4 văng 9 thủng 8 chử 2 huýt 2 lay 9 nhủ 3 sùng 7 kha 5 lìm 2 ngọng 1 phanh 12 keo 10 lự 2 ngụm 3 gáo 2 triền 4 kẻng 3 bạ 7 thoạt 2 rụng 8 nhũ 2 thản 4 luyện 12 hot 1 nhọn 5 tức 16 cồng 4 rãi 2 sắn 6 tớ 3 nô 5 soái 1 cọ 5 víu 4 khén 1 rộn 15 nghiệt 4 ranh 6 sành 4 go 3 quýt 2 nạp 4 tủa 4 nhớt 3 lốp 11 bua 1 trùn 1 mẽ 2 võng 9 táng 8 biếm 2 vừng 2 nhĩm 1 tệp 1 ùa 3 nhoà 3 nhạo 2 quánh 1 sệt 1 thy 1 túp 1 phất 5 gôn 1 lẹt 1 sính 3 leon 1 lẵng 1 gắm 2 tía 1 hoè 2 sưa 3 lư 2 kiểng 3 kèn 8 hoét 1 sói 3 tủi 7 tản 4 giáy 2 ro 3 khê 10 giỗ 8 lẽo 1 vía 5 mác 8 mẹt 1 xen 9 vắn 1 ap 1 kiêu 2 trũng 3 lõi 4 nhện 1 phên 1 chãi 1 giậu 1 sờn 2 tễnh 1 thốn 1 ngừ 1 cược 4 chẽm 1 bớp 1 trắm 1 lóc 2 mú 1 ươn 1 sấu 2 nục 2 ngựa 11 mòi 1 bống 1 mè 1 ve 10 nhúm 1 phôi 5 thuẫn 2 hĩnh 2 lưa 1 xới 5 tao 3 phuộc 1 nhổm 2 mồi 10 thà 5 bỉnh 2 đạ 1 khuya 7 xâu 2 xỉu 2 nhùng 2 hiếp 3 trướng 3 dả 1 ố 4 sái 2 lùm 1 sút 6 quát 4 ngon 14 lỏm 1 thoan 1 mỏng 14 xừ 1 dênh 1 pan 2 cớ 6 rịa 1 loà 3 móm 4 nếm 9 tòng 4 om 5 vôi 9 sấy 4 xo 1 sầm 5 tắp 2 ché 1 gành 2 khinh 3 lúng 4 lùng 5 lềnh 4 loay 2 nua 1 cỗi 3 néo 2 lú 1 khoăn 2 quăng 3 trằn 1 xinh 3 úp 6 kề 3 ngưu 2 mép 3 sả 5 túng 4 đặn 2 lộng 6 men 14 lặt 4 khuỵu 2 thào 4 nhún 3 thong 3 nhai 4 ngửa 6 sình 3 nệ 1 xẩm 2 núc 1 liu 2 vê 1 bập 4 rình 2 riu 3 nắp 5 ốp 5 nhói 1 khà 2 sằng 1 xoà 1 toe 1 quyện 4 trộn 10 lạo 1 mẫn 9 lất 1 tửu 2 phới 2 nghịt 1 gỉ 2 uông 2 mậu 3 bường 1 phớc 1 thiêm 1 thỉ 1 ngưng 4 púc 1 hởi 1 nghinh 1 thồ 3 tễ 1 nhét 4 chò 2 hây 2 thẫm 1 ửng 1 lòm 2 quạch 1 miết 1 phành 1 lon 3 vạy 1 rưỡi 7 roi 3 súc 3 nẹp 1 trệ 3 moi 1 tốn 4 sứt 2 vuốt 7 trụi 2 tỉa 3 cụt 6 xén 4 lìa 2 lược 5 vàm 5 lẫm 1 sậy 1 mứa 1 lửng 5 ỏi 2 thìa 7 tụt 5 giuộc 1 nan 6 lẻn 2 truân 1 nịnh 1 khèn 2 tuệ 5 him 1 vần 3 tráo 1 lén 4 rắm 1 vẩy 2 lảo 1 kem 4 miên 3 đới 3 xẻ 9 xịt 4 tuồn 4 loãng 3 trêu 3 sỏi 5 xói 2 chèn 1 mó 2 mủi 1 khích 5 sênh 1 bĩnh 1 quyến 4 rai 2 ủi 4 xưng 3 sướng 2 thệ 1 nhưỡng 2 mảy 1 ngáo 1 lệch 5 vòm 2 vựng 1 láy 1 nủ 1 miện 3 rã 3 pô 4 bin 3 hảng 2 thán 4 trãi 1 ngạn 3 chuân 1 khuynh 2 nhậu 8 muồi 1 mọng 2 nẫu 1 ngụ 3 nưa 1 the 2 sọc 2 túm 1 sẫm 1 rách 11 tơi 5 thun 2 rằn 1 loá 2 sờ 2 khoát 4 khuông 1 thối 6 phập 2 lách 9 cuộn 4 vanh 2 ngấu 2 vè 3 vớ 1 lịm 2 lẳng 3 mếu 3 nấp 2 vữa 4 mém 1 yếm 2 xài 2 tằn 2 véo 1 nứa 3 hễ 3 rám 2 ngẩn 1 mỏi 10 nhuốm 2 gũi 1 gụi 1 mèn 4 ngao 2 thớt 4 thắc 3 vơ 6 ngáng 1 bun 2 kháo 1 quèn 1 trám 3 phím 4 han 1 thỏm 1 úng 1 lút 3 ngụa 1 lóng 1 rên 1 mõ 3 oàm 1 mấp 1 vạc 5 rẽ 3 thượt 1 dặc 2 ngóng 2 rì 5 ngà 9 mẩn 3 nây 1 vạ 5 vôn 1 hoi 2 xà 12 pi 2 gạ 1 thoăn 3 nguyền 1 vâng 3 rạ 2 nhựt 3 sặt 1 vượn 2 loét 1 rết 2 kuin 1 cườm 3 vo 6 phô 3 banh 1 khốc 6 nhoè 3 phom 1 phay 2 phích 1 nhấm 5 khao 5 lủi 2 đẫy 1 ria 1 phèo 1 nhang 9 cưu 2 xào 7 ngải 2 thiu 2 tẻ 4 rượi 1 sảo 1 ngây 2 xỉ 5 vời 1 vẳn 2 phin 1 đũi 1 dia 1 súa 1 phứ 1 thút 1 biu 1 lìn 1 dua 1 xát 6 trối 1 chét 2 lép 4 trổ 6 trĩu 1 rởm 2 vù 2 phiện 1 lét 1 mồm 3 cõi 1 cửu 7 kôn 1 soài 1 gâm 1 gianh 2 chửng 1 que 3 dà 1 tược 1 nhiêu 3 nhục 4 xiên 2 lơn 2 nguội 5 gáp 1 phồng 4 bễ 1 nhè 3 trừu 1 váng 3 rê 1 bẹ 1 khuổi 1 chat 1 no 6 mần 2 khứ 2 ắt 1 nần 1 nhảm 1 hước 2 sò 2 tóm 3 se 2 vót 2 trườn 2 tướt 1 nem 5 xổi 1 trĩ 3 thới 1 xao 3 khoải 1 lánh 3 tru 1 bỡn 1 cóc 4 rìu 2 nhuỵ 1 chạch 1 nêm 6 lia 1 rọ 1 mích 1 khấm 1 múi 1 ran 4 thẫn 1 bệt 1 nép 1 nhẩn 1 giãi 1 nùng 1 liếp 1 tia 2 vảy 2 ngụp 2 tiệt 3 mào 2 thím 2 lèng 3 lồi 1 phúng 2 rền 1 tè 1 nhé 3 lói 1 nhoáng 2 vất 2 mả 2 lứt 1 tằm 5 nhím 1 lạp 2 moong 3 cia 1 thắn 1 ươm 6 ren 2 chẩm 1 chẻo 1 nách 4 dôn 1 nguệch 1 ngoẵng 1 phạn 1 gùng 1 tòi 1 trọc 5 xín 1 ngác 1 trán 3 luống 2 oánh 1 vợt 5 síp 2 triện 1 lậy 1 xì 7 xẻng 2 trầu 6 nạt 3 chẹt 1 nạc 2 rặng 1 khế 3 cối 5 giổi 1 bẹo 1 sồi 2 rỉ 3 cầy 5 lốt 1 lừu 1 múc 1 trượng 1 ngút 1 lõng 1 nườm 1 sạn 2 khứa 1 ngoặt 1 thụt 1 hòi 1 van 2 sọ 2 kẹp 2 pán 1 phình 2 tho 1 xua 3 nhe 1 tã 1 liêu 2 tì 2 bịch 2 lụp 2 nhao 2 nhở 1 ắp 1 vơi 3 đéc 1 rinh 1 chĩnh 1 vàn 1 chạ 1 rụt 2 pí 1 pì 1 quáng 1 vờ 3 oa 2 pư 1 von 1 dàng 2 sừng 2 vồ 1 tợn 2 kông 3 mải 2 tít 3 khố 2 xeo 1 kẽm 2 cót 1 lằn 1 tuý 1 thuột 1 quái 4 kư 1 nhĩ 2 coin 1 vằn 4 hập 1 tào 2 tẩn 3 sần 2 inh 4 mắn 1 lõm 1 nhỡ 1 mống 1 vịn 1 xù 4 đẽ 1 tời 1 leng 1 nhác 2 kiệu 2 cuôn 1 rít 3 nắn 3 lác 1 xùa 1 lin 1 nâu 4 lem 2 rịn 1 nháo 1 khâm 1 thó 1 búi 1 phếch 1 phơ 1 cuỗm 1 bẽo 1 trợn 1 í 1 rôm 1 trọt 1 xèng 1 vạt 1 ná 1 khịa 1 tót 1 ríu 1 bía 1 oi 2 nhót 1 nòi 1 xở 1 khoé 2 khiêng 1 xúp 1 nành 2 phộng 2 dởm 1 nàn 3 dụm 1 meo 2 tum 2 thoai 1 phủi 2 xéo 4 chẹ 1 khư 2 loảng 1 trác 1 chẩu 1 vò 4 địu 1 noi 1 trầy 1 cữu 1 xíu 2 mọn 2 bự 1 quắm 1 rựa 2 ỉ 1 lớ 1 mu 2 nhá 1 gioan 1 suông 1 rập 4 rổ 2 loáng 1 sục 3 xè 1 sè 1 thét 4 thự 2 xoè 2 xên 1 rịch 1 chứt 1 ngứa 2 riềng 4 nồm 2 cóng 3 nịch 1 lọi 2 mẩm 1 tuốt 2 phăng 2 toát 1 vãng 1 nhũn 2 nhạt 11 tét 1 xèo 1 khọt 1 pía 1 nghiền 1 nghênh 1 sẹo 3 tuột 1 đoòng 1 nức 2 mướt 3 thẳm 1 đát 1 pôn 1 chừa 1 lồ 2 pồ 1 nơn 1 nớt 1 cuồn 1 ngòm 1 nhẻm 1 đủi 1 đúa 1 gông 1 nỏ 1 ùm 1 sỏm 1 het 1 nái 3 quạ 1 đúm 1 hặc 2 náu 1 tanh 3 thót 3 thon 2 thiển 1 thúng 2 trẩy 1 phăn 2 nhử 1 quệ 1 diết 1 sạm 2 ngăm 1 nheo 1 ngào 2 ruốc 4 ghém 1 sú 1 vái 1 cừ 2 thũng 1 điêu 3 cọt 1 rẩy 1 ghè 1 vó 3 quệt 1 bét 3 két 4 sủi 3 chề 1 muống 1 đay 1 dền 2 mướp 4 mán 1 mướn 3 thăn 1 oe 2 sưng 1 lạy 1 quị 3 sám 1 nhàng 2 nhõm 1 rói 1 nhẵn 1 ngấy 1 ngoi 1 bặm 1 rậm 1 rú 2 xập 1 xình 2 đùng 1 thinh 1 vấy 1 kềnh 2 ụp 1 sũng 1 thẹn 3 rôn 1 me 3 ủn 1 lúp 1 gọng 1 xốp 6 cừu 3 nghê 1 líp 1 êung 1 hác 1 trấu 3 khàn 2 phì 2 ngồng 1 tuỵ 2 măm 1 ngoằn 1 khau 1 vức 1 béc 1 cưng 2 ruổi 3 búp 2 neon 1 loẹt 1 cảo 2 lặc 1 tuộc 1 ngột 1 vế 1 trặc 1 vát 1 thiếc 1 nhão 1 chội 1 ních 1 nhèo 1 bai 2 thui 1 tráp 3 phoóc 1 khét 5 kìm 2 nọc 1 nhạn 2 nhẹt 1 bươu 1 rủa 1 mic 1 trồi 1 đọt 1 khuy 2 uổng 2 phìn 2 mễ 1 po 1 diêu 2 hủi 2 mén 1 tăn 1 chiêng 1 mỉm 1 ngai 1 mố 1 nốc 1 vã 2 bốt 2 nải 1 ơ 3 xê 2 chôm 2 líu 2 quỉ 1 tễu 1 tể 3 cuội 1 top 1 nhẹm 2 giếm 1 quặn 2 phệ 1 trảo 1 rúc 1 sùi 1 sịt 1 ngông 1 liếc 1 điếm 2 choè 1 thỉu 1 tưởi 2 soa 1 nhọ 2 loé 1 lỏi 1 nhúc 2 ngoạc 1 sộ 1 lức 1 nập 1 liến 1 loe 2 gờ 1 ọp 1 pơ 1 mủ 4 mun 2 gụ 1 tuếch 1 dỗi 2 chồi 1 rức 1 lẩm 1 dỏm 1 sặc 3 sỡ 1 sụa 1 phào 1 khò 1 sớ 1 loi 1 riếu 1 khiếp 3 tuông 1 xơi 1 muông 1 cút 1 thều 1 xép 1 khăng 1 hoảnh 1 nang 2 mịch 1 gằm 1 sam 1 mo 3 xuy 1 nhóc 1 nỉ 2 rộc 1 guộc 1 nhom 1 vấp 1 quao 1 nhẽo 1 mẩy 2 xoe 1 ngàng 2 um 1 tùm 1 đáu 1 điếng 1 nhặn 1 nệm 1 rụi 2 ngùn 1 quẹt 1 ngưởng 1 ngợp 3 rem 1 tồng 1 vánh 1 luốc 1 nham 1 dăng 1 chờn 1 cheng 2 rốp 1 phùn 1 ngâu 1 toé 1 nghỉm 1 ngầu 1 ngàu 1 réo 1 róc 1 rữa 2 tấc 1 giê 3 rọt 1 đênh 1 viềng 1 bịu 1 lảng 1 kỉnh 2 toang 1 cợt 2 yểu 1 mọt 1 tành 1 sụn 3 rưới 1 xỉa 1 ắng 1 xoàng 1 nượp 1 mẫm 1 trề 1 lắt 1 ứ 2 bẵm 1 nom 1 quẹo 1 ngoai 1 nghịu 1 ngùng 1 tằng 1 ỉm 1 bõm 2 ẹc 1 xiềng 1 quẻ 2 vênh 1 ỳ 1 ạch 1 xắt 1 nơ 1 tếch 1 lảnh 1 xúng 1 hẫng 2 trồ 1 hức 1 thết 1 tray 1 díu 1 tróc 1 xược 1 xệch 1 đin 1 ruỗng 1 nèo 1 khua 1 bẻo 1 sup 1 muỗng 1 ruy 1 phiu 1 gỏng 1 gao 1 ròi 1 miễu 1 rũ 2 úa 1 rớm 1 nghét 1 đúp 1 ạt 2 ngùi 2 nhùi 1 ới 1 đìa 2 ngỗng 2 oản 1 mạt 2 vẳng 2 truỵ 1 thoắt 1 thoắng 1 muội 1 dúa 1 nhạnh 1 ram 1 lừng 2 ngậy 1 rây 1 ẹp 1 khẹt 1 khệt 1 rĩ 1 mỗ 1 ĩ 1 veo 1 quẩy 1 sọt 1 lé 1 tuệch 1 vãi 1 rả 1 sèo 1 liệng 1 ngợm 1 xịch 1 hoay 1 quạnh 1 gấc 1 gòn 2 ngoáy 2 phứa 1 ngo 1 lờ 1 nghĩnh 1 riêu 1 cọn 1 xiêu 1 nhản 1 pó 1 mân 1 nhàm 1 khem 1 bỉu 1 sẻn 1 suyễn 1 dấp 1 nhô 1 phốt 2 nhương 1 léo 1 nhằng 1 xụp 2 hàu 1 lươn 2 nghén 1 xước 2 nớp 1 xỉn 2 nẻ 1 toác 1 khạp 1 xoảng 1 háp 1 khè 1 kếch 1 truất 1 ngoa 1 nhặng 1 bâu 1 ói 1 mửa 1 mớm 1 chường 1 ngán 1 hấu 1 nhối 1 xoang 1 khờ 1 chượp 1 sùa 1 mõm 1 nộ 1 uất 1 khiết 1 thoảng 1 cụi 1 pia 1 rúm 1 dẳng 1 ngài 1 ó 1 toáng 1 ớ 1 lua 1 péo 1 tíu 1 dẹo 1 xẻo 1 lởi 1 lìu 1 phờ 1 bỏm 1 bỏi 1 thiến 1 khoài 1 hùi 1 chù 1 nhắt 1 chũi 1 hực 2 hỉnh 1 sán 1 dề 1 đẫn 1 dáy 1 níc 1 xít 2 mĩm 1 dìa 1 ỉn 1 ngót 1 kếp 1 hâu 1 vạng 1 rủn 1 nộm 1 vẩn 1 đẵng 1 đận 1 vại 1 ton 1 đẹt 1 lẽn 1 nhằn 2 xéc 1 nự 1 nót 1 thía 1 ướm 1 trau 1 hoằn 1 gở 1 thếp 1 toét 1 khùng 1 bụa 1 rầy 1 xồm 1 giạ 1 ngoèo 1 ngái 1 khóm 1 nhum 1 lịa 1 rè 1 ngãng 1 nhíp 1 hợt 1 híp 1 sùm 1 xạo 1 chảng 1 phạch 1 bẻm 1 rụm 1 giũa 1 dũa 1 lỉnh 1 muồn 1 phoong 1 phôm 1 đuông 1 lếu 1 rạc 1 mị 1 máo 1 lử 1 dìn 1 vảng 1 dờ 1 oạp 1 le 1 khít 1 vợi 1 xoàn 1 nhuốc 1 chiện 1 xính 1 nghiến 1 nhụa 1 rỉnh 1 dớt 1 uể 1 oải 1 tuyn 1 pết 1 trôm 1 phạ 1 thền 1 cháng 1 pờ 1 rìa 1 biêng 1 khuâng 1 quơ 1 xơm 1 vớn 1 nhơ 1 bẫm 1 cấc 1 ngụt 1 rận 1 chệ 1 choạc 1 ình 1 ghẹo 1 chỏng 1 chím 1 dác 1 trũi 1 dắc 1 dạc 1 thoải 1 dẩn 1 cui 1 dử 1 đoảng 1 đảnh 1 vả 1 đởn 1 đoàng 1 ghẹt 1 rợn 1 giụa 2 triêng 1 nhại 1 giỏn 1 ghiếc 1 nguýt 1 ín 1 hoáy 1 húi 1 hoẹ 1 hỏn 1 hển 1 hênh 1');
