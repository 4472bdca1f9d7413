DELETE FROM `syllable_counts` WHERE `learnt_to` = 0;
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (2, 0, 'quốc quốc 774
hội hội 933
thảo thảo 162
luận luận 195
tại tại 621
trường trường 701
về về 838
dự dự 445
án án 540
luật luật 417
đất đất 553
đai đai 50
sửa sửa 75
đổi đổi 320
đại đại 666
biểu biểu 206
đề đề 324
nghị nghị 454
làm làm 895
rõ rõ 149
trách trách 153
nhiệm nhiệm 310
người người 2024
đứng đứng 162
đầu đầu 954
khi khi 549
để để 558
xảy xảy 54
ra ra 786
lãng lãng 42
phí phí 261
ban ban 375
bí bí 118
thư thư 270
chỉ chỉ 601
thị thị 930
tăng tăng 534
cường cường 109
công công 1658
tác tác 460
kiểm kiểm 382
tra tra 344
giám giám 226
sát sát 391
ở ở 887
cơ cơ 580
sở sở 229
chính chính 743
phủ phủ 162
yêu yêu 166
cầu cầu 562
đẩy đẩy 157
nhanh nhanh 148
giải giải 518
ngân ngân 256
vốn vốn 186
tư tư 446
những những 649
tháng tháng 353
cuối cuối 152
năm năm 829
trung trung 533
ương ương 73
bế bế 43
mạc mạc 87
thông thông 721
qua qua 413
nhiều nhiều 738
quyết quyết 313
sách sách 315
quan quan 625
trọng trọng 310
cử cử 144
tri tri 79
hải hải 305
phòng phòng 441
kiến kiến 293
sớm sớm 121
tháo tháo 87
gỡ gỡ 111
các các 1043
treo treo 62
kéo kéo 183
dài dài 238
trình trình 378
phương phương 344
sắp sắp 26
xếp xếp 76
đơn đơn 322
vị vị 236
hành hành 762
cấp cấp 551
huyện huyện 152
xã xã 336
bộ bộ 1003
nội nội 373
vụ vụ 608
lí lý 611 lí 5
vì vì 303
sao sao 160
phải phải 446
tinh tinh 150
gọn gọn 38
tổ tổ 303
chức chức 384
máy máy 479
kỉ kỷ 251 kỉ 2
cảnh cảnh 416
cáo cáo 247
hai hai 908
nguyên nguyên 415
lãnh lãnh 206
đạo đạo 384
tỉnh tỉnh 285
buông buông 22
lỏng lỏng 35
quản quản 161
chất chất 311
vấn vấn 101
trưởng trưởng 365
nóng nóng 168
chuyện chuyện 211
giá giá 803
điện điện 613
vàng vàng 297
miếng miếng 50
và và 1075
nhà nhà 1314
mặt mặt 459
trận trận 147
phát phát 488
động động 1011
cao cao 785
điểm điểm 488
nghèo nghèo 160
lấy lấy 194
ý ý 300
nhân nhân 1266
dân dân 1203
đối đối 473
với với 744
văn văn 628
kiện kiện 191
đảng đảng 193
sáng sáng 272
nay nay 267
khai khai 390
kì kỳ 402 kì 5
họp họp 148
bất bất 264
thường thường 378
của của 1253
đồng đồng 1046
thành thành 978
phố phố 272
đà đà 88
nẵng nẵng 26
mới mới 646
mở mở 294
đường đường 767
cho cho 1246
kinh kinh 516
tế tế 570
bứt bứt 14
phá phá 158
bố bố 186
định định 765
bổ bổ 113
thẩm thẩm 145
phán phán 81
toà tòa 123
sáp sáp 17
nhập nhập 328
có có 1110
căn căn 163
cước cước 42
giấy giấy 247
phép phép 159
lái lái 168
xe xe 636
hay hay 170
không không 1390
tiếp tiếp 273
tục tục 215
phiên phiên 120
thứ thứ 245
ba ba 574
mươi mươi 346
chiều chiều 179
uỷ ủy 147
việc việc 451
thu thu 535
chỉnh chỉnh 92
bản bản 415
qui quy 236
phạm phạm 379
pháp pháp 400
tán tán 95
nên nên 247
khung khung 65
mang mang 238
tính tính 224
tắc tắc 89
còn còn 316
chi chi 275
tiết tiết 150
giao giao 564
hướng hướng 253
dẫn dẫn 251
kịp kịp 115
thời thời 643
thích thích 139
ứng ứng 208
thực thực 598
tiễn tiễn 34
luôn luôn 87
biến biến 218
báo báo 468
nêu nêu 63
diễn diễn 260
trong trong 994
bối bối 17
tình tình 388
hình hình 547
thế thế 565
giới giới 477
phức phức 27
tạp tạp 58
khó khó 259
lường lường 26
nước nước 1344
thiên thiên 194
tai tai 167
bão bão 110
lũ lũ 151
gây gây 254
thiệt thiệt 93
hại hại 170
nặng nặng 166
nề nề 24
song song 76
nhờ nhờ 126
sự sự 555
vào vào 637
cuộc cuộc 167
liệt liệt 159
cả cả 360
hệ hệ 286
thống thống 306
trị trị 266
vĩ vĩ 27 vỹ 2
mô mô 131
ổn ổn 72
lạm lạm 54
được được 1399
soát soát 112
cân cân 109
lớn lớn 341
bảo bảo 559
đảm đảm 108
trịnh trịnh 33
quang quang 133
huy huy 207
đoàn đoàn 492
bắc bắc 205
giang giang 136
rằng rằng 124
điều điều 581
doanh doanh 333
chồng chồng 189
chéo chéo 17
nơi nơi 227
một một 1187
con con 694
gà gà 117
cõng cõng 12
đến đến 663
mấy mấy 82
loại loại 184
nghiệp nghiệp 538
sợ sợ 47
nghiêm nghiêm 163
họ họ 159
mập mập 11
mờ mờ 41
mỗi mỗi 287
hiểu hiểu 103
kiểu kiểu 41
cán cán 233
vận vận 166
dụng dụng 390
cách cách 319
ông ông 443
nói nói 334
soạn soạn 18
rà rà 31
kĩ kỹ 217
lưỡng lưỡng 29
từng từng 192
khoản khoản 114
trước trước 377
diện diện 217
thừa thừa 132
nhận nhận 625
tiến tiến 170
độ độ 427
cổ cổ 257
phần phần 293
hoá hóa 491 hoá 3
chậm chậm 106
so so 51
kế kế 239
hoạch hoạch 130
chủ chủ 651
yếu yếu 122
do do 355
vướng vướng 35
mắc mắc 118
xác xác 136
quyền quyền 352
sử sử 248
này này 363
cam cam 108
kết kết 586
thay thay 208
quí quý 109
phân phân 160
mạnh mạnh 290
mẽ mẽ 24
địa địa 328
theo theo 637
châm châm 30
chịu chịu 138
đa đa 156
số số 598
phiếu phiếu 113
thuận thuận 180
đã đã 632
thí thí 82
chế chế 348
đặc đặc 199
thù thù 52
triển triển 170
khánh khánh 140
hoà hòa 352
đó đó 320
vay vay 114
trái trái 174
khu khu 324
giữ giữ 391
lại lại 831
vượt vượt 114
toán toán 128
bạn bạn 240
gửi gửi 198
lẵng lẵng
hoa hoa 426
chúc chúc 88
mừng mừng 119
tộc tộc 109
lai lai 100
châu châu 208
dịp dịp 76
niệm niệm 107
ngày ngày 671
lập lập 375
nghĩa nghĩa 278
bày bày 81
tỏ tỏ 37
tin tin 443
tưởng tưởng 114
bào bào 125
vùng vùng 209
truyền truyền 190
mạng mạng 266
khối khối 117
vững vững 81
phên phên
giậu giậu
phía phía 92
tây tây 194
tổng tổng 153
ti ty 81 ti 5
vi vi 213 vy 10
tập tập 417
thiếu thiếu 279
cá cá 337
đấu đấu 235
thầu thầu 84
mua mua 341
sắm sắm 26
thiết thiết 260
bị bị 939
hậu hậu 259
quả quả 359
là là 1111
rất rất 76
nguy nguy 162
thất thất 192
thoát thoát 131
tiền tiền 562
tài tài 593
sản sản 513
bức bức 85
xúc xúc 72
dư dư 92
ảnh ảnh 214
hưởng hưởng 139
xấu xấu 70
uy uy 27
tín tín 154
tờ tờ 72
sau sau 433
trực trực 195
thuộc thuộc 157
thúc thúc 108
hoạt hoạt 223
phường phường 59
giảm giảm 365
hơn hơn 445
trụ trụ 78
dôi dôi 5
sẽ sẽ 206
ưu ưu 81
tiên tiên 182
chuyển chuyển 332
học học 1100
trạm trạm 52
y y 234
viện viện 301
bà bà 447
lò lò 90
mai mai 165
nà nà 12
tăm tăm 20
kể kể 153
hôm hôm 87
nghe nghe 148
mình mình 258
bên bên 275
cụ cụ 163
già già 142
băn băn 8
khoăn khoăn 9
tên tên 216
gọi gọi 218
chúng chúng 139
tôi tôi 252
tối tối 160
liền liền 66
tích tích 257
cái cái 165
lợi lợi 339
cùng cùng 275
đều đều 149
cũ cũ 117
thì thì 283
vẫn vẫn 209
nằm nằm 120
câu câu 189
hát hát 110
bếp bếp 85
lửa lửa 205
mất mất 334
đi đi 701
đâu đâu 87
mà mà 265
cười cười 82
hiền hiền 61
phận phận 47
cửa cửa 240
xuân xuân 169
tuần tuần 113
đông đông 324
nghịt nghịt 8
anh anh 479
phan phan 75
đức đức 195
toàn toàn 368
thủ thủ 505
chứng chứng 286
nộp nộp 98
hồ hồ 402
sơ sơ 209
tuyến tuyến 161
cổng cổng 32
dịch dịch 328
mười mười 324
lăm lăm 62
phút phút 75
xong xong 44
kia kia 45
dấu dấu 122
đỏ đỏ 171
chạy chạy 203
lần lần 270
bảy bảy 161
lượt lượt 75
trì trì 91
vừa vừa 155
cắt cắt 159
giản giản 41
ngang ngang 98
bãi bãi 105
bỏ bỏ 343
ít ít 77
nhất nhất 545
trăm trăm 272
cần cần 319
gian gian 307
tuân tuân 11
tuyệt tuyệt 46
đặt đặt 170
thêm thêm 263
tuyển tuyển 138
trí trí 186
đánh đánh 263
cứ cứ 92
ngạch ngạch 29
bậc bậc 58
thức thức 323
kém kém 59
hiệu hiệu 391
liên liên 463
xem xem 83
xét xét 135
thôi thôi 54
ngược ngược 93
năng năng 334
trả trả 200
lương lương 263
xứng xứng 16
đáng đáng 113
vệ vệ 215
dám dám 43
nghĩ nghĩ 75
ích ích 61
chung chung 265
bầu bầu 118
gia gia 862
tiểu tiểu 71
an an 694
ninh ninh 214
trật trật 54
tự tự 353
tuyên tuyên 103
danh danh 320
niêm niêm 31
yết yết 19
cộng cộng 106
bốn bốn 209
ai ai 212
hiện hiện 551
sai sai 104
sót sót 23
khiếu khiếu 25
nại nại 23
từ từ 749
mơ mơ 68
làng làng 208
loa loa 34
rợp rợp 8
cờ cờ 95
thanh thanh 349
rộn rộn 17
ràng ràng 27
bài bài 221
ca ca 229
nguyễn nguyễn 351
hữu hữu 225
chín chín 157
tuổi tuổi 240
mặc mặc 86
áo áo 184
the the 5
khăn khăn 133
chống chống 227
gậy gậy 30
đình đình 344
lá lá 173
đọc đọc 113
rồi rồi 163
gạch gạch 54
hộ hộ 322
móm móm 6
mém mém 4
quảng quảng 107
chuẩn chuẩn 129
lưu lưu 284
khâu khâu 47
tiêu tiêu 293
cấu cấu 47
lọt lọt 34
bè bè 55
phái phái 28
nhưng nhưng 272
cũng cũng 273
thoại thoại 152
gần gần 251
niên niên 160
sinh sinh 756
viên viên 649
trẻ trẻ 406
hỏi hỏi 191
thấp thấp 141
ngập ngập 91
kẹt kẹt 43
khởi khởi 164
biết biết 267
lắng lắng 62
gặp gặp 166
tiếng tiếng 271
trưa trưa 41
chưa chưa 298
dứt dứt 48
du du 253
lịch lịch 357
ven ven 32
biển biển 344
hồi hồi 222
nghìn nghìn 199
tỉ tỷ 151 tỉ 19
sang sang 143
tội tội 175
lô lô 80
hẳn hẳn 40
bằng bằng 417
kê kê 98
gì gì 144
lời lời 307
cục cục 121
tham tham 263
nhũng nhũng 34
nguồn nguồn 283
gốc gốc 140
triệu triệu 155
bốc bốc 72
thăm thăm 131
ngẫu ngẫu 5
nhiên nhiên 123
minh minh 440
kẻ kẻ 114
dối dối 18
thể thể 521
giáng giáng 36
hoặc hoặc 92
buộc buộc 89
buổi buổi 118
tịch tịch 154
thạch thạch 70
bồi bồi 83
hỗ hỗ 119
trợ trợ 224
tái tái 125
cư cư 192
phóng phóng 99
vành vành 17
chuyên chuyên 244
môn môn 148
vòng vòng 89
né né 18
tránh tránh 77
đùn đùn 8
lực lực 639
kí ký 327 kí 4
đây đây 183
hợp hợp 597
thi thi 452
trừ trừ 64
áp áp 167
lễ lễ 356
viếng viếng 19
lão lão 66
tang tang 83
hàng hàng 1161
chí chí 226
thắp thắp 40
hương hương 217
nhớ nhớ 137
ghi ghi 176
sổ sổ 66
chia chia 157
buồn buồn 70
sâu sâu 166
sắc sắc 143
quyến quyến 11
ngỏ ngỏ 17
kiều kiều 82
lạc lạc 165
việt việt 451
nam nam 616
ngoài ngoài 270
khẳng khẳng 74
sáu sáu 123
xa xa 143
xứ xứ 34
tách tách 32
rời rời 26
báu báu 14
ô ô 111
li li 14 ly 95
a a 61
trở trở 165
giảng giảng 83
dạy dạy 108
nghệ nghệ 297
xây xây 150
dựng dựng 199
quê quê 118
sóc sóc 63
trăng trăng 38
nông nông 287
lúa lúa 147
lo lo 166
bón bón 23
thuốc thuốc 292
leo leo 79
thang thang 85
sạt sạt 37
lở lở 58
bờ bờ 105
sông sông 204
nuốt nuốt 30
dần dần 87
vườn vườn 63
tược tược 2
sa sa 102
nạo nạo 15
vét vét 12
kênh kênh 68
mương mương 21
đắp đắp 46
đê đê 49
bao bao 181
đãi đãi 57
xử xử 173
phạt phạt 162
lĩnh lĩnh 116
vực vực 215
xuất xuất 350
gấp gấp 72
đôi đôi 102
mức mức 246
thổi thổi 48
phồng phồng 6
phẩm phẩm 193
nổi nổi 144
bá bá 70
thật thật 148
cải cải 121
xin xin 131
lỗi lỗi 123
chương chương 214
mục mục 179
thôn thôn 105
giai giai 55
đoạn đoạn 148
tới tới 241
quá quá 113
sức sức 216
nợ nợ 161
đọng đọng 19
hài hài 78
lòng lòng 301
thước thước 32
đo đo 49
chứ chứ 28
lượng lượng 485
khen khen 69
kín kín 85
tường tường 62
ngành ngành 205
nâng nâng 161
phụ phụ 192
đêm đêm 277
độc độc 192
chục chục 97
dưỡng dưỡng 128
khoa khoa 254
cực cực 98
đủ đủ 189
ăn ăn 392
tô tô 80
phở phở 22
khiến khiến 160
nghề nghề 229
bệnh bệnh 410
khẩu khẩu 250
lao lao 268
tụ tụ 33
nghiên nghiên 85
cứu cứu 328
giáo giáo 404
sư sư 176
vũ vũ 169
khắc khắc 163
trông trông 20
chờ chờ 121
tốt tốt 143
đinh đinh 71
xuống xuống 218
ngay ngay 87
khuổi khuổi
hẻo hẻo 2
mó mó 8
hỏng hỏng 44
trơn trơn 17
như như 440
mỡ mỡ 43
quấn quấn 8
xích xích 18
lội lội 43
giờ giờ 351
kêu kêu 87
ngồi ngồi 128
bàn bàn 259
tày tày 14
giãi giãi
trương trương 88
chiếu chiếu 104
đóng đóng 162
tàu tàu 312
thao thao 102
thần thần 189
cấm cấm 134
ngoại ngoại 288
lệ lệ 162
chào chào 82
chiến chiến 393
sĩ sĩ 441 sỹ 13
thầy thầy 143
trò trò 110
trú trú 106
mẩu mẩu 13
tấm tấm 127
gương gương 79
phong phong 183
trào trào 39
bác bác 181
mường mường 20
tè tè 3
hô hô 46
hào hào 69
đỡ đỡ 73
mồ mồ 53
côi côi 25
góp góp 163
gạo gạo 120
nuôi nuôi 248
bán bán 482
dọn dọn 41
phê phê 83
duyệt duyệt 36
biên biên 286
đốc đốc 129
thẳng thẳng 114
thắn thắn 15
muốn muốn 181
chân chân 264
giỏi giỏi 66
kèm kèm 33
chấm chấm 67
cắp cắp 30
ghép ghép 68
chữ chữ 138
gượng gượng 10
hãy hãy 67
tìm tìm 151
núi núi 163
kẻo kẻo 12
cháu cháu 126
ngơ ngơ 14
ngác ngác 5
chẳng chẳng 70
lên lên 600
nhật nhật 174
xanh xanh 164
lãm lãm 18
viêng viêng 11
chăn chăn 78
lào lào 85
trao trao 108
hàm hàm 79
phản phản 111
xâm xâm 44
quần quần 70
đảo đảo 234
hoàng hoàng 296
ngôn ngôn 65
kiên kiên 95
mọi mọi 143
sứ sứ 63
ấn ấn 93
mong mong 117
bay bay 265
đưa đưa 261
lừa lừa 106
lược lược 53
dương dương 202
nhóm nhóm 216
đàm đàm 111
hạ hạ 225
hà hà 294
đăng đăng 184
cai cai 42
ước ước 92
séc séc 6
gom gom 37
ấm ấm 99
tiệc tiệc 19
chiêu chiêu 38
hàn hàn 85
mời mời 90
sân sân 132
bắt bắt 259
chuyến chuyến 121
thập thập 59
vọng vọng 136
tạo tạo 349
xung xung 38
bền bền 57
chặt chặt 102
vạn vạn 51
dưới dưới 208
cây cây 294
thụ thụ 76
đội đội 431
quân quân 428
bồng bồng 21
súng súng 65
rền rền
vang vang 37
thăng thăng 65
long long 130
nhi nhi 61
đô đô 174
vẫy vẫy 9
thiều thiều 8
trang trang 248
nghi nghi 136
đón đón 147
khách khách 456
bước bước 146
hẹp hẹp 38
rộng rộng 127
kịch kịch 82
tân tân 153
phấn phấn 30
kim kim 195
thương thương 518
mại mại 130
la la 95
mĩ mỹ 298 mĩ 2
bưởi bưởi 28
chanh chanh 23
nho nho 32
lê lê 244
dục dục 136
tầm tầm 106
bình bình 459
tranh tranh 239
chấp chấp 123
biện biện 68
trên trên 500
nhắc nhắc 82
quán quán 118
đầy đầy 134
khảo khảo 80
vô vô 103
trùm trùm 13
lưới lưới 99
mã mã 140
xuyên xuyên 101
phó phó 77
khói khói 93
mù mù 75
thuế thuế 212
ta ta 121
ví ví 22
hiệp hiệp 92
bó bó 50
riêng riêng 76
dễ dễ 106
gãy gãy 48
chụm chụm 3
quĩ quỹ 72
sẻ sẻ 58
dữ dữ 115
liệu liệu 273
khí khí 292
tượng tượng 196
thuỷ thủy 223
mê mê 94
hoàn hoàn 246
tất tất 74
ủng ủng 31
thái thái 249
lan lan 227
sung sung 55
dây dây 162
giữa giữa 283
pênh pênh 5
phối phối 89
chẽ chẽ 26
ma ma 158
tuý túy 82
truy truy 69
nã nã 24
lẩn lẩn 17
trốn trốn 54
địch địch 65
nào nào 216
thổ thổ 76
tặng tặng 116
tiện tiện 66
giúp giúp 220
tâm tâm 419
đào đào 196
khuyến khuyến 89
sẵn sẵn 36
khô khô 81
uống uống 61
tuỳ tùy 14
thân thân 275
nắm nắm 65
hầm hầm 72
ẩn ẩn 56
vong vong 63
đài đài 88
suốt suốt 62
chị chị 234
nhàn nhàn 19
lộc lộc 85
tầng tầng 133
còi còi 17
hú hú 10
vợ vợ 128
sạp sạp 13
quãng quãng 9
may may 91
cưu cưu 2
chỗ chỗ 117
kiềm kiềm 20
tay tay 470
cản cản 31
giáp giáp 74
đẹp đẹp 121
trải trải 32
sắt sắt 74
khổ khổ 82
thưởng thưởng 122
trà trà 73
múa múa 59
rối rối 36
viết viết 96
lề lề 32
phu phu 17
thú thú 112
khoác khoác 21
tà tà 25
lụa lụa 38
phúc phúc 107
màu màu 109
mũi mũi 74
xảo xảo 7
bịn bịn 2
rịn rịn 2
mãi mãi 44
trưng trưng 35
gốm gốm 35
bát bát 70
tràng tràng 32
rực rực 23
nắng nắng 130
nhỏ nhỏ 213
thợ thợ 102
đúc đúc 32
cựu cựu 51
tóc tóc 66
bạc bạc 147
trắng trắng 143
nhau nhau 278
trồng trồng 104
cà cà 101
bò bò 100
sữa sữa 68
quyên quyên 23
men men 40
pin pin 29
trời trời 149
hạt hạt 118
giống giống 131
vài vài 64
xoay xoay 11
quanh quanh 60
dầu dầu 189
nhiệt nhiệt 143
đới đới 21
nga nga 100
tải tải 127
cảm cảm 208
nồng nồng 56
dành dành 67
thuở thuở 31
cắm cắm 43
mốc mốc 61
kon kon 14
tum tum 10
rừng rừng 178
xi xi 16 xy 2
măng măng 37
can can 90
dốc dốc 39
cột cột 45
đá đá 269
cương cương 37
ôm ôm 55
rơi rơi 62
mắt mắt 251
cầm cầm 133
phi phi 102
nghiệm nghiệm 151
xoá xóa 45
đói đói 54
duy duy 99
ngưỡng ngưỡng 40
mộ mộ 75
tựu tựu 25
lớp lớp 206
miễn miễn 123
em em 310
cô cô 182
nguyện nguyện 112
thuỳ thùy 39
linh linh 184
bé bé 122
dao dao 75
chành chành 4
âm âm 149
lơ lơ 23
lớ lớ 4
khoe khoe 25
thơ thơ 111
nhấn nhấn 48
vai vai 77
nối nối 132
cận cận 81
á á 55
sàng sàng 46
âu âu 86
thác thác 88
thẻ thẻ 87
thiện thiện 160
ranh ranh 30
hứa hứa 73
phục phục 225
triệt triệt 24
đợt đợt 75
huấn huấn 100
luyện luyện 122
đôn đôn 23
giương giương 10
buồm buồm 13
cập cập 66
cảng cảng 97
boong boong 4
bóng bóng 259
chuyền chuyền 49
co co 27
nếm nếm 15
món món 76
ri ri 12
cay cay 32
xé xé 19
lưỡi lưỡi 29
trúng trúng 39
tổn tổn 21
khuyết khuyết 45
tật tật 59
khác khác 136
biệt biệt 158
điệu điệu 54
tạc tạc 17
vu vu 11
phổ phổ 44
mông mông 34
hãng hãng 59
lữ lữ 26
rục rục 9
rịch rịch 2
cưỡi cưỡi 4
ngựa ngựa 42
ngủ ngủ 140
lều lều 19
ngắm ngắm 35
mẩn mẩn 11
nha nha 47
phú phú 93
mùa mùa 245
lạnh lạnh 123
tre tre 62
chắc chắc 50
cành cành 32
uyển uyển 8
cuốn cuốn 51
xoáy xoáy 12
cạnh cạnh 76
chọn chọn 127
phe phe 26
lỡ lỡ 33
ngàn ngàn 37
đời đời 216
cha cha 116
dĩ dĩ 14
mềm mềm 45
mỏng mỏng 30
trổ trổ 7
nấu nấu 66
bánh bánh 153
mì mì 53
đậu đậu 73
nghiền nghiền 6
hoan hoan 33
ẩm ẩm 44
hút hút 125
vé vé 82
nữ nữ 291
lụt lụt 23
đồn đồn 50
pháo pháo 58
nổ nổ 98
nạn nạn 257
tám tám 152
ngư ngư 79
trôi trôi 42
dạt dạt 13
sơn sơn 236
bắn bắn 82
đạn đạn 69
tĩnh tĩnh 40
nô nô 20
nức nức 12
ngũ ngũ 88
hùng hùng 134
cốt cốt 46
mổ mổ 53
ruột ruột 52
giông giông 3
mũ mũ 40
nồi nồi 48
gìn gìn 48
đạt đạt 165
bom bom 65
bi bi 45
rẫy rẫy 28
sê sê 9
pôn pôn
chốt chốt 78
mèo mèo 32
vạc vạc 12
thượng thượng 155
tướng tướng 145
rạng rạng 18
mật mật 107
suối suối 33
nậm nậm 14
non non 82
đen đen 119
đeo đeo 46
gùi gùi 20
dừng dừng 106
quăng quăng 6
rút rút 85
quắm quắm
nhảy nhảy 65
trinh trinh 31
vừ vừ 7
chò chò 2
khống khống 42
kíp kíp 28
sỏm sỏm
nong nong 2
het het
xiêng xiêng 5
khoảng khoảng 130
đàn đàn 186
lạ lạ 89
thuê thuê 115
đang đang 313
náu náu 5
tam tam 73
giác giác 88
côn côn 29
sóng sóng 108
mét mét 63
gió gió 172
giật giật 80
nhìn nhìn 147
thuyền thuyền 116
tá tá 62
khải khải 20
mồi mồi 25
thả thả 99
phao phao 18
ròng ròng 31
rã rã 11
trạng trạng 85
kiệt kiệt 51
da da 107
nhăn nhăn 10
nheo nheo 6
ngâm ngâm 27
lúc lúc 178
tụi tụi 4
tui tui 5
nửa nửa 150
ngọt ngọt 75
gói gói 90
tôm tôm 54
sống sống 281
ngụm ngụm 5
khấn khấn 5
phù phù 52
trần trần 239
lành lành 73
run run 21
chiếc chiếc 146
ngừ ngừ 6
va va 26
vật vật 226
bơm bơm 25
hơi hơi 130
tử tử 282
chuông chuông 37
chùa chùa 84
vỗ vỗ 15
ê ê 20
rau rau 74
muống muống 7
mồng mồng 19
tơi tơi 12
mướt mướt 9
chắn chắn 47
mặn mặn 64
lợn lợn 66
đẻ đẻ 50
lứa lứa 20
bữa bữa 64
cơm cơm 102
đĩa đĩa 33
thịt thịt 129
kho kho 108
hi hy 64 hi 6
gạc gạc 10
khơi khơi 49
hạc hạc 15
nén nén 31
nhang nhang 19
làn làn 57
thẳm thẳm 5
bật bật 82
khóc khóc 74
ngã ngã 80
nhẹ nhẹ 106
vui vui 81
tươi tươi 45
binh binh 144
bách bách 52
dù dù 73
tạm tạm 168
hoãn hoãn 36
mẹ mẹ 258
dúi dúi 8
ruốc ruốc 7
lọ lọ 14
dặn dặn 16
khoẻ khỏe 72
rèn rèn 12
hết hết 205
hạn hạn 274
lệnh lệnh 132
khám khám 130
nếu nếu 150
bụi bụi 63
mịt mịt 11
gầm gầm 25
rú rú 4
chiếm chiếm 111
cối cối 11
dội dội 21
giả giả 265
mưu mưu 69
túc túc 42
nguỵ ngụy 11
mìn mìn 31
diễm diễm 19
lặng lặng 87
lẽ lẽ 62
dò dò 33
kích kích 96
đổ đổ 165
hôi hôi 48
ướt ướt 15
sũng sũng 2
ngơi ngơi 12
dã dã 41
chữa chữa 118
tùng tùng 27
chở chở 98
xuồng xuồng 18
băng băng 122
huyết huyết 112
hiến hiến 93
máu máu 163
đứa đứa 55
oe oe 4
nó nó 58
ơn ơn 56
viễn viễn 23
thiệu thiệu 43
kính kính 125
lõi lõi 13
kiệm kiệm 41
tệ tệ 44
cung cung 120
tông tông 61
quét quét 35
thùng thùng 48
màn màn 75
ngô ngô 109
rạp rạp 12
vinh vinh 61
luồn luồn 9
lách lách 26
hẻm hẻm 18
sương sương 57
dày dày 53
cánh cánh 138
quạt quạt 15
vách vách 14
sải sải 4
thoong thoong 3
hốc hốc 9
vôi vôi 15
trộn trộn 17
thằng thằng 16
giọng giọng 73
nghẹn nghẹn 20
cất cất 40
dép dép 18
su su 39
võng võng 11
bạt bạt 31
đựng đựng 20
mẫu mẫu 137
gen gen 13
uý úy 27
rơ rơ 9
hủ hủ 17
thách thách 51
cưới cưới 45
đèo đèo 63
vuông vuông 21
vức vức 2
lính lính 93
rào rào 44
chó chó 65
chậu chậu 21
rác rác 89
nóc nóc 17
đỉnh đỉnh 74
sì sì 3 sỳ
lầu lầu 21
giàng giàng 13
páo páo 6
chưng chưng 22
muộn muộn 50
dong dong 14
hái hái 33
chắp chắp 10
toả tỏa 52
ánh ánh 89
đèn đèn 122
loè lòe 5
đục đục 32
neo neo 20
chằng chằng 11
di di 165
dời dời 27
trũng trũng 3
cố cố 108
bạch bạch 92
huống huống 14
đột đột 90
ngột ngột 12
tràm tràm 9
khiển khiển 37
xương xương 61
đùi đùi 11
xát xát 11
thuật thuật 197
trục trục 27
vớt vớt 15
hộp hộp 59
bùn bùn 40
chật chật 31
vỉa vỉa 29
hè hè 76
diễu diễu 21
miền miền 138
bèo bèo 18
quàng quàng 11
rằn rằn 2
tắp tắp 6
kị kỵ 17
trượng trượng
nhạc nhạc 174
hò hò 35
reo reo 15
tiêm tiêm 36
bẫy bẫy 40
leng leng 3
đu đu 19
giàn giàn 34
thềm thềm 13
lục lục 103
giêng giêng 10
quen quen 66
đoán đoán 45
gáo gáo 2
nỗi nỗi 86
ngọc ngọc 222
ớt ớt 15
xốp xốp 11
to to 51
bê bê 60
lang lang 63
niu niu 5
bút bút 53
truyện truyện 12
ngắn ngắn 47
phúng phúng 2
lãi lãi 123
núp núp 11
tiệm tiệm 23
đồ đồ 186
tố tố 147
giam giam 52
đòi đòi 83
manh manh 28
dụ dụ 26
cài cài 26
chứa chứa 80
cướp cướp 37
tước tước 23
xế xế 71
tốc tốc 99
dùng dùng 197
hung hung 43
chém chém 30
chạm chạm 61
tháp tháp 57
túi túi 41
xách xách 19
quên quên 40
buýt buýt 20
trấn trấn 28
tết tết 159
đán đán 9
lâm lâm 189
tống tống 22
quách quách 11
ngụ ngụ 16
đoạt đoạt 49
mạo mạo 54
khả khả 86
thửa thửa 19
đích đích 62
cọc cọc 35
nhậu nhậu 17
ốc ốc 30
mâu mâu 24
thuẫn thuẫn 28
thấy thấy 258
chửi chửi 17
bới bới 15
vớ vớ
vỏ vỏ 32
chai chai 43
bia bia 66
đập đập 57
ngăn ngăn 76
hắn hắn 16
tấu tấu 15
quay quay 62
náo náo 14
loạn loạn 76
quận quận 29
trích trích 29
khuya khuya 19
trộm trộm 48
kiếm kiếm 80
khép khép 20
gắn gắn 82
lạng lạng 24
nẹt nẹt 3
pô pô 7
chặn chặn 84
đám đám 60
choai choai 4
ném ném 33
huynh huynh 37
gác gác 47
hồng hồng 192
hám hám 6
suất suất 115
vỡ vỡ 48
hưu hưu 57
dụm dụm 7
gã gã 20
nhuộm nhuộm 18
hoe hoe 5
vờ vờ 5
nhẫn nhẫn 44
ngờ ngờ 67
xịt xịt 4
vơ vơ 8
khay khay 10
tẩu tẩu 16
bấm bấm 29
rượt rượt 7
ép ép 60
quật quật 16
dậy dậy 54
hiểm hiểm 187
hôn hôn 106
xấp xấp 2
lùi lùi 41
vãng vãng 5
trọ trọ 39
đáp đáp 76
đúng đúng 175
chu chu 50
phìn phìn 2
vác vác 22
vân vân 72
mống mống 4
trèo trèo 11
tận tận 102
chòi chòi 14
nương nương 38
giường giường 42
căng căng 71
ga ga 71
phông phông 9
hắt hắt 11
níu níu 17
mèn mèn 4
mén mén 5
chén chén 22
rượu rượu 65
nghỉ nghỉ 170
cồn cồn 30
thậm thậm 29
lăn lăn 38
vạ vạ 9
tát tát 15
đỗ đỗ 114
cồng cồng 4
kềnh kềnh 5
nguội nguội 18
chối chối 20
dòng dòng 140
xiết xiết 9
thoan thoan 2
niê niê 4
cởi cởi 4
vội vội 20
giày giày 47
chừng chừng 45
thẫn thẫn 3
thờ thờ 59
cát cát 115
môi môi 141
tím tím 23
bơi bơi 45
hợi hợi 12
hớt hớt 8
sạch sạch 77
lúng lúng 7
túng túng 19
xưng xưng 9
doạ dọa 52
dính dính 34
rửa rửa 37
thiệp thiệp 29
vẹn vẹn 18
lật lật 60
bám bám 64
cúc cúc 23
nâu nâu 10
vết vết 29
gót gót 9
ve ve 16
kem kem 19
hoang hoang 91
ác ác 33
cóc cóc 18
nhằm nhằm 113
khoá khóa 118
hóc hóc 12
chú chú 100
đua đua 101
thắng thắng 194
điển điển 35
ngõ ngõ 45
ngách ngách 7
giấu giấu 51
bụng bụng 68
buôn buôn 80
cộm cộm 3
khổng khổng 24
khuyên khuyên 56
đừng đừng 82
khuôn khuôn 36
bởi bởi 47
láng láng 30
ngáo ngáo 4
hét hét 17
thuyết thuyết 56
dỗ dỗ 15
điếu điếu 12
thự thự 12
ập ập 16
xóc xóc 7
vứt vứt 9
ngổn ngổn 6
chui chui 25
tủ tủ 21
cóng cóng 5
gõ gõ 27
tạng tạng 30
chép chép 33
tương tương 58
rưỡi rưỡi 15
đính đính 24
lủi lủi 6
lâu lâu 97
tem tem 19
nhãn nhãn 58
nhái nhái 15
sụt sụt 17
sùi sùi 2
hờ hờ 7
kẻng kẻng 5
yên yên 131
điểu điểu 6
bo bo 3
khà khà 3
xưa xưa 55
giã giã 17
tắt tắt 53
kẹo kẹo 25
trai trai 78
chơi chơi 124
ảo ảo 46
gái gái 115
trá trá 13
chích chích 11
diệt diệt 39
cỏ cỏ 53
tấn tấn 142
bẩn bẩn 23
mùi mùi 78
thối thối 25
tẩy tẩy 27
sâm sâm 9
lậu lậu 56
xăng xăng 73
chớp chớp 14
nhoáng nhoáng 7
tẩm tẩm 14
len len 23
lỏi lỏi 8
vây vây 21
khét khét 11
ngục ngục 18
bột bột 49
hối hối 54
lộ lộ 157
nặc nặc 9
hòm hòm 13
nét nét 52
nguệch nguệch 2
ngoạc ngoạc 3
rủ rủ 9
nhốt nhốt 15
thép thép 86
gai gai 29
gồm gồm 92
bến bến 95
tấp tấp 19
khẩn khẩn 88
bọc bọc 35
gục gục 18
miệng miệng 82
lắp lắp 40
bắp bắp 25
loạt loạt 101
nai nai 22
rịa rịa 7
vũng vũng 14
vẻ vẻ 22
siêu siêu 54
yến yến 34
hẹn hẹn 70
tặc tặc 23
hoành hoành 16
bọn bọn 4
tuốt tuốt 3
lẫn lẫn 59
nhét nhét 10
rẻ rẻ 25
canh canh 99
vươn vươn 15
vòi vòi 7
tuộc tuộc 2
soi soi 25
gỗ gỗ 114
xẻ xẻ 15
vảy vảy 2
tê tê 45
khúc khúc 64
ngà ngà 19
voi voi 28
khoét khoét 11
rỗng rỗng 9
trám trám 3
nhựa nhựa 54
lức lức 4
vặn vặn 2
cơn cơn 31
giận giận 30
chuối chuối 36
đâm đâm 41
nhát nhát 15
rưng rưng 12
rức rức
lẩm lẩm 4
bẩm bẩm 15
giết giết 42
chấn chấn 55
sườn sườn 11
bỏng bỏng 28
dí dí 7
dượng dượng 6
xóm xóm 63
thét thét 8
ngại ngại 67
rỉ rỉ 9
nấm nấm 57
bùa bùa 11
liều liều 29
nhịp nhịp 69
tim tim 61
sằng sằng
sặc sặc 4
lịm lịm 10
thở thở 101
phật phật 48
dâng dâng 38
tàn tàn 54
ruộng ruộng 52
cúng cúng 27
dường dường 9
rởm rởm 2
dát dát 3
loẹt loẹt 3
in in 28
nhâm nhâm 12
oanh oanh 21
lẻ lẻ 66
giăng giăng 9
khắp khắp 69
chụp chụp 60
bạ bạ 16
khoả khỏa 5
bêu bêu 3
riếu riếu 2
khủng khủng 61
bịt bịt 19
mắn mắn 20
sém sém 2
ghen ghen 18
tuông tuông 5
dằn dằn 6
đò đò 28
vàm vàm 5
cửu cửu 15
ùm ùm
cò cò 24
chim chim 51
tức tức 32
mía mía 22
tuệ tuệ 30
nhoè nhòe 5
nền nền 155
rót rót 4
đem đem 40
ngữ ngữ 89
dán dán 31
trọn trọn 26
nốt nốt 14
ruồi ruồi 11
mỏ mỏ 59
két két 10
tạ tạ 57
lốp lốp 21
khe khe 27
thề thề 17
xưởng xưởng 31
bưng bưng 13
ráo ráo 13
hoảnh hoảnh
cẩm cẩm 55
hũ hũ 13
cúi cúi 19
đuôi đuôi 34
nần nần 8
trứng trứng 36
trùng trùng 48
hiếm hiếm 60
trót trót 3
đút đút 4
thai thai 70
dị dị 57
tiếc tiếc 26
bỉm bỉm 3
rải rải 10
vá vá 16
ế ế 18
thủng thủng 24
lỗ lỗ 85
lả lả 15
tả tả 69
sợi sợi 11
hãi hãi 8
lam lam 46
suy suy 46
giục giục 16
khỏi khỏi 114
vắng vắng 27
tù tù 82
kháng kháng 85
xá xá 51
huỷ hủy 66 huỷ 4
mộc mộc 52
mãn mãn 27
oan oan 29
nhiêu nhiêu 17
lồ lồ 19
cậu cậu 33
đạp đạp 49
dung dung 134
vĩnh vĩnh 41
răn răn 5
đe đe 30
ngừa ngừa 22
tuy tuy 30
năn năn 7
móng móng 45
gầy gầy 13
rộc rộc
sọc sọc 3
toạ tọa 30 toạ
hận hận 22
cọt cọt 2
tôn tôn 84
dựa dựa 20
tụng tụng 18
nhắn nhắn 27
gò gò 26
vấp vấp 4
thục thục 16
búa búa 22
giếng giếng 33
mảnh mảnh 52
hoả hỏa 75
khế khế 6
nhạt nhạt 26
tròn tròn 33
choàng choàng 8
rao rao 14
trại trại 57
sờ sờ 2
má má 29
khẽ khẽ 13
giọt giọt 28
xuyến xuyến 9
cặp cặp 66
nở nở 55
quà quà 58
lắc lắc 23
trạch trạch 8
lầm lầm 39
đàng đàng 10
cưỡng cưỡng 15
rôn rôn 10
đổng đổng 7
lài lài 6
rung rung 11
ngỡ ngỡ 15
ngàng ngàng 9
mọc mọc 33
um um 2
tùm tùm 2
thầm thầm 41
u u 32
ơi ơi 12
cẩu cẩu 18
khoan khoan 49
mâm mâm 37
đau đau 128
bạo bạo 65
lột lột 22
nhục nhục 19
nhã nhã 26
sịt sịt
gánh gánh 59
cườm cườm 3
ấy ấy 58
thử thử 89
tồn tồn 42
chong chong 3
cháy cháy 228
ống ống 41
ngất ngất 20
xỉu xỉu 9
hít hít 15
sập sập 30
sà sà 8
bồn bồn 21
nghiêng nghiêng 29
rò rò 8
vùi vùi 11
lấp lấp 29
ngôi ngôi 122
kẹp kẹp 12
lối lối 94
lồng lồng 57
chíp chíp 7
ngọn ngọn 44
bùng bùng 44
chóng chóng 42
bành bành 11
hổng hổng 15
lem lem 9
luốc luốc 2
bần bần 11
dập dập 46
mút mút 13
mái mái 102
hoạn hoạn 16
chập chập 20
ổ ổ 24
sạc sạc 16
nạ nạ 12
chìa chìa 12
đốt đốt 83
trườn trườn 2
om om 7
lợ lợ 3
dẫm dẫm 8
đè đè 12
thoi thoi 5
thóp thóp 5
moi moi 6
thiếp thiếp 11
nữa nữa 61
khản khản 7
lốc lốc 23
mưa mưa 254
quì quỳ 10
tung tung 42
lợp lợp 10
đạc đạc 10
che che 72
súc súc 19
ro ro 26
sôi sôi 40
chìm chìm 51
lặn lặn 31
ngầu ngầu 5
chảy chảy 54
gang gang 15
khư khư 6
kìm kìm 13
banh banh
tời tời
cáng cáng 6
mòn mòn 34
trượt trượt 21
gợi gợi 29
giềng giềng 25
rành rành 5
rọt rọt 2
nhúng nhúng 13
ạ ạ 4
sững sững 3
nhí nhí 21
be be 4
ong ong 35
than than 82
ngầm ngầm 62
lênh lênh 6
đênh đênh 6
vậy vậy 53
bích bích 27
hạnh hạnh 78
vải vải 35
chợ chợ 148
phiền phiền 18
bận bận 19
xén xén 8
nọ nọ 5
bảng bảng 92
cáu cáu 8
kỉnh kỉnh 4
hất hất 9
nút nút 40
dõi dõi 40
đống đống 31
nắp nắp 16
cống cống 24
rông rông 12
phím phím 5
xiếc xiếc 6
đùa đùa 19
nhuận nhuận 43
nhầm nhầm 35
chết chết 168
ấp ấp 18
cọp cọp 8
hư hư 46
mối mối 99
mốt mốt 23
nhường nhường 38
vệt vệt 3
ngừng ngừng 87
cãi cãi 27
trừng trừng 14
giằng giằng 10
xả xả 38
thệ thệ 6
nhậm nhậm 9
giành giành 90
nới nới 21
hao hao 17
bìa bìa 15
tuyết tuyết 34
tan tan 65
lầy lầy 14
xíu xíu 5
vo vo 7
cạn cạn 48
phẫu phẫu 24
rách rách 15
tị tị 6 tỵ 4
nhào nhào 13
đếm đếm 25
rẽ rẽ 12
rắn rắn 18
khiêu khiêu 11
khích khích 36
dọc dọc 48
gặt gặt 20
đền đền 70
hạng hạng 98
nườm nườm
nượp nượp
quặng quặng 4
sít sít 3
hỉ hỉ 4 hỷ 8
khoán khoán 60
siết siết 20
gay gay 22
gắt gắt 30
nhánh nhánh 24
thắt thắt 40
trệ trệ 6
tò tò 6
mò mò 25
sàn sàn 51
thưa thưa 43
tàng tàng 37
đụng đụng 17
ngáng ngáng 3
thâu thâu 20
ngáp ngáp 6
gối gối 28
hãm hãm 18
đun đun 10
phiến phiến 8
lưng lưng 56
gộc gộc 4
tràn tràn 47
đành đành 11
chướng chướng 13
đoan đoan 29
ngưng ngưng 19
ngực ngực 26
cừu cừu 5
rồng rồng 34
phun phun 20
phim phim 99
lay lay 20
thám thám 20
đuổi đuổi 49
dồn dồn 39
rước rước 10
kiệu kiệu 10
nến nến 19
nấy nấy 17
nhọn nhọn 11
trân trân 10
thoả thỏa 69
chăm chăm 81
dẻo dẻo 17
móc móc 49
dạ dạ 49
toan toan 6
khôn khôn 25
nguôi nguôi 7
nếp nếp 48
ché ché
oán oán 11
võ võ 78
ngượng ngượng 8
nghịu nghịu 3
vuốt vuốt 9
búi búi
tằng tằng 3
ghé ghé 16
im im 22
ỉm ỉm 2
gật gật 15
dô dô 4
nhồi nhồi 17
khôi khôi 43
bổng bổng 31
rủi rủi 24
luỵ lụy 13
quệ quệ 3
tuột tuột
bì bì 26
gáy gáy 19
sùng sùng 8
dở dở 35
loà lòa 6
sẹo sẹo 6
trán trán 5
dâm dâm 25
huân huân 30
vun vun 4
cáp cáp 31
nhiễm nhiễm 101
cược cược 8
còng còng 3
gằm gằm 2
ka ka 4
chịt chịt 4
hằng hằng 47
gieo gieo 28
mắng mắng 15
phào phào 9
chênh chênh 22
lệch lệch 34
nhích nhích 17
bấp bấp 3
bênh bênh 6
niềm niềm 90
hoảng hoảng 43
đòn đòn 43
bẩy bẩy 8
lũng lũng 20
chây chây 5
ì ì 7
đắt đắt 30
luỹ lũy 16 luỹ
thỏi thỏi 4
ten ten
nơ nơ 5
lộn lộn 33
nát nát 46
xót xót 13
tiếu tiếu 7
heo heo 44
nái nái 6
trữ trữ 57
bang bang 47
thận thận 56
kông kông 12
đứt đứt 35
chuỗi chuỗi 46
thua thua 72
trắc trắc 13
rớt rớt 18
thọ thọ 66
vạch vạch 11
xuôi xuôi 14
lanh lanh 12
lảnh lảnh 2
luồng luồng 36
room room 3
ạch ạch 4
hụt hụt 40
thô thô 26
bù bù 58
khá khá 55
dột dột 14
càng càng 114
giấc giấc 43
hoài hoài 60
giậm giậm 4
mỏi mỏi 36
nhu nhu 79
hố hố 35
chửng chửng 5
chủng chủng 37
trầm trầm 49
trằn trằn
trọc trọc 9
xướng xướng 18
oà òa 11
chen chen 24
nung nung 17
kuin kuin
dỡ dỡ 20
giỗ giỗ 14
hứng hứng 39
sen sen 36
vòm vòm 4
háo háo 14
hức hức 11
toa toa 5
lắm lắm 28
trễ trễ 14
hảo hảo 24
ùn ùn 22
nhịn nhịn 23
hễ hễ 3
phà phà 17
chè chè 41
huế huế 44
vịnh vịnh 21
lăng lăng 56
ngắt ngắt 19
nhấm nhấm 6
nháp nháp 8
cộc cộc 3
vữa vữa 4
lạch lạch 15
dắt dắt 33
dệt dệt 32
cù cù 18
quyển quyển 7
lấn lấn 48
xáo xáo 4
dạng dạng 47
lát lát 30
bong bong 12
tróc tróc 5
hưng hưng 70
trãi trãi 4
bập bập 5
giẫm giẫm 12
toé tóe 3
lót lót 23
chuồng chuồng 27
bít bít 7
bỗng bỗng 18
nhộn nhộn 9
hỗn hỗn 24
méo méo 12
nghẽn nghẽn 23
khan khan 26
ngãi ngãi 15
nỉ nỉ 6
cốp cốp
pha pha 23
kèo kèo 17
xoè xòe 5
bây bây 17
chèo chèo 38
én én 6
nướng nướng 44
thết thết 2
bợ bợ 7
dải dải 21
nhở nhở 15
gàng gàng 2
tưới tưới 7
phẳng phẳng 11
phiu phiu 3
đấy đấy 16
hở hở 24
rạch rạch 11
dãy dãy 20
toang toang 2
gặm gặm 5
sốt sốt 45
ngó ngó 12
tru tru
sầu sầu 18
ứ ứ 13
đậm đậm 39
ngạn ngạn 10
hùm hùm 8
thê thê 13
thảm thảm 50
dừa dừa 35
héo héo 9
hon hon 3
bẻ bẻ 17
huỳnh huỳnh 52
đực đực 10
héc héc 10
nhẩm nhẩm 5
rốt rốt 4
thải thải 90
sạ sạ 5
xen xen 11
kẽ kẽ 17
rơm rơm 23
rạ rạ 10
ngoặt ngoặt 8
xô xô 15
tậu tậu 5
trụi trụi 3
muối muối 72
rang rang 11
xay xay 8
chiêng chiêng 4
phin phin
đắng đắng 18
đót đót 4
thuột thuột 7
kao kao 2
cú cú 25
sốc sốc 12
o o 10
trọt trọt 4
ồ ồ 10
ạt ạt 10
mau mau 24
mượn mượn 38
rụng rụng 11
biếu biếu 8
chốn chốn 14
bùi bùi 82
vằn vằn 9
chuồn chuồn 9
mực mực 59
xà xà 17
í í
ới ới
ngự ngự 20
ao ao 36
gan gan 46
mủ mủ 13
liêu liêu 14
thỏm thỏm 9
đốm đốm 8
gán gán 5
đước đước 6
hời hời 7
lềnh lềnh 7
bềnh bềnh 9
rắc rắc 10
khử khử 10
ốm ốm 20
vắt vắt 10
rô rô 6
bốt bốt 4
chip chip 14
nhai nhai 14
phụng phụng 9
mãng mãng 8
luân luân 39
tuồn tuồn 4
tịnh tịnh 7
mạt mạt 9
bóp bóp 21
nghẹt nghẹt 15
rễ rễ 12
cày cày 31
ải ải 11
thớt thớt 15
trứ trứ 3
miến miến 8
mắm mắm 43
kệ kệ 17
phượng phượng 32
đồi đồi 41
thoăn thoăn 4
thoắt thoắt 8
búp búp 2
liến liến 2
thoắng thoắng 2
hươu hươu 13
nhung nhung 25
hoại hoại 22
chét chét 2
ám ám 14
diêm diêm 11
nghêu nghêu 4
chinh chinh 25
giổi giổi
cưa cưa 8
ứa ứa 3
keo keo 27
dăm dăm 9
đợi đợi 41
dược dược 45
bon bon 8
rươi rươi 7
tứ tứ 25
nhũn nhũn 5
trồi trồi
nhặt nhặt 39
khuấy khuấy 6
băm băm 9
vịt vịt 26
quýt quýt 3
rán rán 10
ruộm ruộm
chả chả 32
thơm thơm 45
lừng lừng 11
béo béo 22
ngậy ngậy 3
tỏi tỏi 12
nhỉnh nhỉnh 6
chút chút 32
lông lông 40
cúm cúm 17
lây lây 43
rét rét 50
điền điền 44
vượng vượng 16
mướn mướn 9
cấy cấy 29
sấy sấy 7
dặm dặm 10
thóc thóc 21
ọp ọp
ẹp ẹp
na na 28
chẽm chẽm 2
bớp bớp 2
rong rong 16
sụn sụn 3
khê khê 19
chót chót 23
rầu rầu 5
rĩ rĩ 2
lùa lùa 13
túp túp
ếch ếch 14
ran ran 8
lép lép 10
bầy bầy 12
ùa ùa 3
bói bói 9
lưa lưa
cứng cứng 23
bẵm bẵm 2
cỡ cỡ 16
cốc cốc 19
mạch mạch 108
lọc lọc 50
quất quất 21
riết riết 4
then then 20
lít lít 8
e e 13
ron ron 2
chổng chổng 5
vó vó 6
bớt bớt 41
xỉ xỉ 7
trơ trơ 5
đáy đáy 42
réo réo
ầm ầm 6
phập phập 2
cheo cheo 3
thồ thồ 5
lán lán 7
phơi phơi 11
xôn xôn 6
xao xao 10
mả mả 6
chánh chánh 33
nịch nịch 4
hổ hổ 42
đan đan 36
cuộn cuộn 6
mạ mạ 18
thặng thặng 8
khiêm khiêm 18
tốn tốn 12
ráp ráp 8
bộc bộc 10
nhĩ nhĩ 16
vương vương 65
ả ả 7
rập rập 8
đặng đặng 67
lấm lấm 9
tắm tắm 48
rôm rôm 2
rả rả 3
bục bục 14
hầu hầu 46
tiềm tiềm 19
eo eo 22
chao chao 10
nghịch nghịch 26
tua tua 5
bin bin 5
xình xình 4
xịch xịch 2
choang choang 5
mát mát 61
cúp cúp 17
vọt vọt 14
tơ tơ 22
loay loay 4
hoay hoay 4
giỏ giỏ 14
xài xài 3
ngậm ngậm 16
ngùi ngùi 6
lạt lạt 22
đìu đìu 4
hiu hiu 12
tốp tốp 7
củ củ 13
lố lố 7
loan loan 29
úc úc 12
nàn nàn 10
pa pa 14
cang cang 10
chải chải 18
uốn uốn 9
lượn lượn 14
quái quái 11
pơ pơ 3
mu mu 8
xôi xôi 30
khén khén 3
luộc luộc 19
chẩm chẩm
bông bông 55
róc róc
hiên hiên 13
chiên chiên 19
bua bua
dông dông 14
khoang khoang 23
táng táng 24
tần tần 14
chặng chặng 26
khuất khuất 36
cạy cạy 2
sạn sạn 22
đao đao 9
ĩ ĩ 2
bừa bừa 12
tiệt tiệt 4
dạo dạo 21
bỡn bỡn
săn săn 16
ghe ghe 32
đéc đéc 4
san san 20
hoi hoi 8
phớt phớt 3
lờ lờ 12
chiết chiết 17
khấu khấu 34
nầm nầm
ôi ôi 7
thiu thiu 5
chít chít 6
ngộ ngộ 53
bún bún 30
riêu riêu 5
xùa xùa 2
mây mây 63
nhữ nhữ 4
rỡ rỡ 18
trắm trắm 3
sú sú 2
úng úng 9
sành sành 9
dồi dồi 11
dào dào 10
chần chần 7
liu liu 3
riu riu 5
sả sả 6
gạn gạn 5
giò giò 24
khoanh khoanh 15
cua cua 22
au au 3
hổi hổi 9
quế quế 25
thìa thìa 10
bái bái 23
dẹp dẹp 20
nan nan 23
cửi cửi 4
khua khua 5
rùa rùa 13
đế đế 31
hồn hồn 74
ngưởng ngưởng 4
lau lau 25
há há 5
cảo cảo 2
coi coi 35
nhan nhan 15
nhản nhản 5
thói thói 44
sánh sánh 8
quầy quầy 7
xiên xiên 3
que que 4
giàu giàu 69
mứt mứt 6
bỉ bỉ 11
chầm chầm 4
gập gập 13
vót vót 5
nem nem 12
ươm ươm 7
mầm mầm 46
thuần thuần 21
lóng lóng 8
dỏm dỏm 3
dẫu dẫu 10
bịa bịa 8
nhắm nhắm 17
ngặt ngặt 3
hệt hệt 5
gãi gãi 6
sáo sáo 13
nhé nhé 8
mi my 18 mi 18
sái sái 2
pó pó
mân mân 5
khựng khựng
văng văng 11
nhơn nhơn 13
sim sim 4
quấy quấy 3
khớp khớp 30
lân lân 30
mảng mảng 31
xép xép 3
khiếm khiếm 12
thính thính 19
chê chê 24
vụng vụng 2
ảm ảm 3
đạm đạm 21
kiêng kiêng 6
dửng dửng 2
dưng dưng 7
rầm rầm 6
rộ rộ 14
ắp ắp 5
dè dè 7
hen hen 7
suyễn suyễn 3
dáng dáng 29
êm êm 17
ru ru 17
thịnh thịnh 40
nhớt nhớt 6
cụm cụm 10
chùn chùn 3
nhấp nhấp 14
nháy nháy 10
bóc bóc 28
mớ mớ 12
bit bit
víu víu 5
nhiễu nhiễu 11
sụp sụp 7
khéo khéo 28
léo léo 9
điêu điêu 6
tảng tảng 48
tệp tệp
xạ xạ 28
ngoẵng ngoẵng
thiểu thiểu 41
nhùng nhùng 4
nhằng nhằng 5
nhượng nhượng 37
rem rem
tạt tạt 10
chắt chắt 10
uyên uyên 12
trù trù 8
bửu bửu 5
liếng liếng 4
xì xì 9
xào xào 14
cuốc cuốc 6
nhún nhún 3
lui lui 17
khốc khốc 15
rườm rườm 2
vua vua 31
dàn dàn 41
gỉ gỉ 4
sét sét 10
lẫy lẫy 9
răng răng 55
giặt giặt 16
ngoạn ngoạn 10
phước phước 48
thoái thoái 28
cạm cạm 2
ngón ngón 23
hoán hoán 10
sòng sòng 6
xinh xinh 5
nạp nạp 23
cháo cháo 34
gũi gũi 7
phỏng phỏng 15
phàn phàn 6
dạn dạn 15
cào cào 16
xước xước 3
thiêm thiêm 7
trống trống 62
bại bại 59
ôn ôn 13
nhủ nhủ 9
lười lười 12
khát khát 51
nơm nơm 7
nớp nớp 6
nhì nhì 18
quị quỵ 12 quị
phùn phùn 7
rít rít 6
vụn vụn 8
chờn chờn 5
say say 30
đùng đùng 2
quánh quánh 3
lự lự 6
pản pản 2
gào gào 6
mênh mênh 7
thúng thúng 7
sủi sủi 5
kôn kôn 2
dinh dinh 41
triều triều 46
rốn rốn 10
trâu trâu 36
nảy nảy 19
bồ bồ 38
sài sài 26
gòn gòn 25
tét tét 5
trấu trấu 3
sưởi sưởi 4
sìn sìn 2
ngạt ngạt 14
luông luông 7
nứt nứt 31
nẻ nẻ 8
đìa đìa 3
lu lu 10
lún lún 13
khoảnh khoảnh 17
hốt hốt 13
toác toác 4
loảng loảng 2
xoảng xoảng 2
sủa sủa 4
inh inh 5
ỏi ỏi 6
mịn mịn 17
súp súp 3
hấp hấp 63
khò khò 2
khè khè 2
ho ho 18
nhuệ nhuệ 5
kịt kịt 4
bọt bọt 19
táp táp 4
chôn chôn 24
trút trút 8
ghế ghế 73
lìm lìm 3
hoen hoen 3
gi gi
rạn rạn 9
gươm gươm 12
mận mận 13
sếu sếu 3
ni ni 20
voọc voọc 4
hếch hếch 3
vượn vượn 3
gạt gạt 21
ngào ngào 13
loài loài 45
lạp lạp 8
tót tót 3
gấm gấm 12
cu cu 7
trăn trăn 8
khỉ khỉ 21
nhôm nhôm 15
mẫn mẫn 19
nhả nhả 9
ngút ngút 7
tro tro 14
gù gù 6
xệch xệch
bàng bàng 29
bỡ bỡ 4
kiêm kiêm 14
thiêu thiêu 14
rụi rụi 10
dâu dâu 54
tằm tằm 17
ben ben 3
mép mép 20
phác phác 5
vắn vắn 3
găm găm 5
não não 51
muỗi muỗi 21
thuyên thuyên 11
ối ối 3
vắc vắc 15
gắp gắp 10
phế phế 24
nhợt nhợt 4
tụt tụt 8
đậy đậy 5
bể bể 38
úp úp 8
thạc thạc 15
đái đái 11
loét loét 4
đặn đặn 6
chua chua 38
khuẩn khuẩn 18
nhặng nhặng 3
bu bu 7
quặn quặn 3
nôn nôn 19
ói ói 3
piêng piêng
hì hỳ hì 3
pồ pồ 4
cật cật 7
nứa nứa 5
rệt rệt 6
sởi sởi 12
sưng sưng 2
bú bú 9
khoai khoai 24
chàng chàng 25
phổi phổi 31
chán chán 20
thấu thấu 29
loãng loãng 5
té té 12
vịn vịn 2
vừng vừng 4
dưa dưa 25
nghén nghén 4
mệt mệt 31
thèm thèm 14
i i 4
ốt ốt 5
xông xông 10
nhức nhức 16
sẩy sẩy 2
mí mí 13
sính sính 4
mửa mửa 3
họng họng 17
viêm viêm 18
tuỷ tủy 9
gừng gừng 17
tía tía 3
huyệt huyệt 10
xoa xoa 4
rên rên 2
nụ nụ 21
dại dại 28
ung ung 40
vú vú 11
đớn đớn 6
gam gam 8
ân ân 53
ủ ủ 13
dẻ dẻ 4
giây giây 25
ngửa ngửa 17
ức ức 33
đuối đuối 22
béc béc
giê giê 3
cắn cắn 28
ván ván 16
rọ rọ
mõm mõm 2
nhược nhược 17
nhàng nhàng 19
no no 17
thoáng thoáng 28
rèm rèm 4
nhờn nhờn 6
xuể xuể 2
pù pù 4
chay chay 21
đẳng đẳng 32
tiệp tiệp 5
phì phì 8
chử chử 5
khoát khoát 5
lén lén 13
phẫn phẫn 7
nộ nộ 8
tu tu 29
bệt bệt 2
sưa sưa 4
xúi xúi 5
cừ cừ 5
túm túm
khứ khứ 8
giơ giơ 15
giáy giáy 2
địu địu
củi củi 18
gội gội 7
khuê khuê 12
liêm liêm 19
sá sá 5
ngần ngần 10
thỉnh thỉnh 18
khiết khiết 5
pi pi 2
tuấn tuấn 46
cặm cặm 2
cụi cụi 2
lúp lúp 3
thâm thâm 45
nàng nàng 22
lẩu lẩu 18
cuồn cuồn
phanh phanh 19
húc húc 6
bẹp bẹp 8
dúm dúm 3
hóng hóng 8
hăm hăm 5
chạp chạp 12
nao nao 6
gả gả 9
mùng mùng 16
cỗ cỗ 13
xắn xắn 2
mến mến 20
kén kén 12
chài chài 14
nhình nhình
rể rể 18
tảo tảo 17
nớt nớt 2
dai dai 19
dẳng dẳng 6
xỉn xỉn 3
lánh lánh 13
phùng phùng 22
trúc trúc 57
ủi ủi 8
trêu trêu 3
xoà xòa 3
đần đần 5
ngoan ngoan 19
rảnh rảnh 3
dà dà 3
nghiện nghiện 43
sửu sửu 8
bặt bặt 5
sắn sắn 10
liềm liềm 6
beng beng 2
màng màng 39
bỉu bỉu 2
nản nản 11
mày mày 28
nhạnh nhạnh 2
rinh rinh
giãn giãn 27
gấu gấu 22
ú ú 3
ớ ớ
rìu rìu 5
xổ xổ 4
đắc đắc 28
ngợm ngợm 3
cạo cạo 13
nhõm nhõm 5
nập nập 12
đáo đáo 29
pu pu
péo péo
lóc lóc 12
rằm rằm 9
táo táo 24
lặt lặt 7
nùng nùng 3
nách nách 9
khèn khèn 8
dìu dìu 9
dặt dặt 5
váy váy 17
sỡ sỡ
chảo chảo 13
quây quây 9
ngon ngon 42
mẩy mẩy 4
nhuyễn nhuyễn 10
ướp ướp 8
nải nải 3
phai phai 9
quyện quyện 6
dịu dịu 21
vái vái 3
sum sum 3
xui xui 3
xẻo xẻo
xởi xởi 3
lởi lởi 3
trác trác
nệ nệ 2
lì lì 11 lỳ 3
mệnh mệnh 35
lim lim 12
nón nón 25
quai quai 6
duyên duyên 58
gióng gióng 10
phết phết 2
thiêng thiêng 30
váng váng 4
ngò ngò 3
chan chan 11
chẻ chẻ 10
gỏi gỏi 9
rọi rọi 3
tráng tráng 17
húng húng 4
hẹ hẹ 3
bơ bơ 13
phộng phộng 5
niêu niêu 4
vung vung 3
gián gián 26
riềng riềng 4
dĩa dĩa 3
gộp gộp 12
tráp tráp 3
trầu trầu 10
cau cau 15
cốm cốm 7
quỳnh quỳnh 21
hiếu hiếu 61
ưng ưng 5
mo mo 8
xâu xâu 2
thiếc thiếc 5
diết diết 2
giầy giầy 3
xoan xoan 5
liêng liêng 18
tưng tưng 9
bừng bừng 16
kèn kèn 21
bàu bàu 9
tươm tươm
ngo ngo 7
phách phách 15
som som 2
phum phum 2
lung lung 15
đản đản 8
ồn ồn 9
đùm đùm 8
triết triết 5
vời vời 4
thắm thắm 15
hập hập 3
vặt vặt 14
sặt sặt
diệm diệm 6
hang hang 36
lộng lộng 13
thánh thánh 48
chúa chúa 35
điệp điệp 44
đoá đóa 5
diêu diêu 3
sùa sùa
lôi lôi 23
xoài xoài 6
phiêng phiêng
khoài khoài
chuột chuột 31
góc góc 64
dũng dũng 45
hừng hừng 5
hực hực 4
hóm hóm 3
hỉnh hỉnh 3
phếch phếch
thản thản 6
ố ố 5
út út 17
lã lã 8
hán hán 34
nhối nhối 6
toản toản 2
lẻo lẻo 7
xơ xơ 9
bả bả 5
giun giun 12
cưng cưng 6
sô sô 5
cầy cầy 5
nghênh nghênh 5
hé hé 13
chổi chổi 3
dền dền 3
vò vò 4
thừng thừng 6
rãi rãi 7
mậu mậu 10
tuất tuất 14
thốn thốn 13
áng áng 3
hến hến 6
dầm dầm 16
him him
đin đin 2
phất phất 6
phới phới 2
đờ đờ 5
dơ dơ 6
trảo trảo
oa oa 2
xiêm xiêm 6
lạn lạn 2
phồn phồn 2
gien gien 3
lặp lặp 17
khiếp khiếp 13
von von 4
sục sục 6
tha tha 39
bô bô 8
níc níc
sẫm sẫm 2
xua xua 3
ghè ghè
guốc guốc 4
mào mào 5
cói cói 6
vê vê
miên miên 13
miện miện 6
trồ trồ 4
ngọ ngọ 16
nôm nôm 13
ruổi ruổi 4
sỏi sỏi 7
vanh vanh 2
hiếp hiếp 5
kạn kạn 7
sứa sứa 2
chòng chòng 3
phăng phăng 3
miết miết 4
vù vù 2
bai bai 2
hụi hụi 8
xít xít 3
chơn chơn 3
khoáng khoáng 33
đén đén
lút lút 7
nhúc nhúc 5
xèng xèng
mũm mũm 2
mĩm mĩm 2
vần vần 5
pán pán
tẩn tẩn 4
óng óng 4
chửa chửa 9
bính bính 8
đầm đầm 30
ngòm ngòm 4
lụp lụp 2
xụp xụp 3
ngả ngả 18
rát rát 9
lủng lủng 7
lẳng lẳng 10
ủn ủn
ỉn ỉn
bề bề 34
mỉm mỉm 2
cọ cọ 9
vã vã 7
ào ào 11
dàng dàng 9
biếng biếng 4
câm câm 9
điếc điếc 8
cậy cậy 23
hẫng hẫng 3
quẩn quẩn 4
bẳn bẳn 2
diều diều 10
gỏng gỏng 4
chông chông 8
díu díu 4
sầm sầm 5
chàm chàm 13
thêu thêu 19
gàn gàn 3
mẹt mẹt 2
nết nết 8
rì rì 7
chạng chạng 2
vạng vạng 2
huýt huýt 2
bổn bổn 4
sụa sụa
bủn bủn 2
rủn rủn
ù ù
diên diên 4
day day 8
nủ nủ 2
kiếp kiếp 21
nặn nặn 8
mụn mụn 15
tú tú 32
đát đát 3
mẹo mẹo 10
tanh tanh 11
sấu sấu 4
nộm nộm 4
bủa bủa 5
khinh khinh 9
phẩy phẩy 9
vở vở 13
ngợi ngợi 12
cám cám 14
phiệt phiệt 3
tỉa tỉa 8
đẫm đẫm 16
đọt đọt
hoai hoai 2
ưa ưa 8
xới xới 5
se se 3
tí tý 8 tí 8
hanh hanh 10
mão mão 6
thìn thìn 12
cẩn cẩn 18
cộ cộ 2
dậu dậu 5
sút sút 13
đằng đằng 20
xăm xăm 7
quát quát 8
nạt nạt 7
tráo tráo 3
he he 6
khán khán 62
mướp mướp 10
nành nành 3
triền triền 6
tòng tòng 6
rớm rớm 2
vồ vồ
mần mần 5
chớ chớ 13
xiềng xiềng
roi roi 5
mài mài 24
lận lận 24
lởm lởm
chởm chởm 3
vơi vơi 3
chùm chùm 16
ngấm ngấm 11
xoang xoang
nhạy nhạy 19
ngói ngói 18
khang khang 23
xê xê 3
đờn đờn 9
vẳng vẳng 2
nôi nôi 10
chum chum 5
cọn cọn
trệt trệt 2
đẽo đẽo 6
yếm yếm 3
quẩy quẩy
hùi hùi
nhẻm nhẻm 4
lon lon 10
phôi phôi 6
chội chội 4
lảo lảo 2
chượp chượp
bời bời 4
nỏ nỏ 4
cuống cuống 2
suýt suýt 3
râm râm 8
cup cup 10
đẫy đẫy 3
tray tray 2
phả phả 4
phung phung
hâm hâm 22
ái ái 30
trội trội 6
tấc tấc 5
đệm đệm 22
thót thót 5
nỗ nỗ 47
lửng lửng 7
lẹt lẹt 2
đẹt đẹt
huệ huệ 16
xoong xoong 3
gao gao 2
nghé nghé 7
bẽn bẽn 2
lẽn lẽn 2
bén bén 14
mác mác 19
đương đương 28
sứt sứt 2
mẻ mẻ 16
phủi phủi 2
xỏ xỏ
nhọc nhọc 13
đúp đúp 2
kình kình 5
vợt vợt 14
kha kha 6
cự cự 17
rổ rổ 4
cuông cuông
diệp diệp 13
sanh sanh 3
nắn nắn 10
ki ki 8
khuỷu khuỷu 2
cong cong 6
vút vút 6
sần sần 4
thấm thấm 32
xổi xổi 2
choáng choáng 9
khuỵu khuỵu 4
chêm chêm 4
gân gân 13
cấn cấn 11
sình sình 3
liễu liễu 18
chọi chọi 15
gắm gắm 5
bội bội 33
buồng buồng 18
nhổn nhổn 2
sờn sờn 2
dang dang 11
đốp đốp 4
sưu sưu 8
giặm giặm 4
nhép nhép 4
nghiệt nghiệt 18
man man 25
khàn khàn 3
kép kép 11
khuân khuân 3
miệt miệt 11
tuồng tuồng 6
lựu lựu 10
nỡ nỡ 8
tòi tòi
nhảm nhảm 5
hoạ họa 79 hoạ
vẽ vẽ 23
xù xù 6
đăm đăm 4
bôi bôi 17
hèn hèn 13
tì tỳ 4 tì 3
đắm đắm 11
muông muông 3
điềm điềm 8
mọt mọt 7
nghĩnh nghĩnh 3
giở giở 9
dó dó 6
kiêu kiêu 10
lèo lèo 6
tèo tèo 5
hoè hòe 3
son son 17
rói rói 3
phích phích 2
tễu tễu
phệ phệ 2
toe toe
toét toét 2
thảy thảy 7
lướt lướt 17
mành mành 6
dãi dãi 7
ngẫm ngẫm 10
ruỗng ruỗng 2
thếp thếp 2
điên điên 18
ngọng ngọng 3
rap rap 3
goá góa 6
phom phom
nhài nhài 5
líu líu 6
phoóc phoóc
giặc giặc 31
trau trau
chuốt chuốt 4
sênh sênh
ngoai ngoai 3
lẽo lẽo 4
lỏn lỏn
cội cội 6
thuý thúy 43
loe loe 3
gọng gọng 2
chiểu chiểu 7
lùng lùng 14
vóc vóc 11
lựa lựa 35
tằn tằn 3
trề trề
ngưu ngưu 6
tủi tủi 8
sếp sếp 4
bọ bọ 14
cạp cạp 5
cớ cớ 12
mộng mộng 29
hia hia 2
hãn hãn 7
rom rom
buốt buốt 10
nhổ nhổ 22
tao tao 11
lượm lượm 11
nẹp nẹp 2
khao khao 16
sạm sạm 3
dực dực 2
ất ất 6
rêu rêu 4
ngài ngài 10
nhuần nhuần 9
xán xán
khước khước 2
xơi xơi
ráng ráng 3
bấc bấc 5
đay đay 4
dê dê 21
mụ mụ 8
giạ giạ
huyền huyền 43
mệ mệ 4
pí pí 3
lèng lèng 5
phượt phượt 3
ngoằn ngoằn 2
ngoèo ngoèo 2
hun hun 7
ríu ríu 2
ngai ngai 2
ngái ngái 3
bẹo bẹo 2
khóm khóm 6
thon thon 6
đuốc đuốc 10
nhè nhè 5
chừa chừa
nhộng nhộng 4
gành gành 2
mú mú 5
chăng chăng 10
rùng rùng
trĩu trĩu 2
găng găng 4
ngụp ngụp 3
ổi ổi 3
thới thới 9
rặng rặng
chôm chôm 2
rường rường 2
chái chái 2
mít mít 20
khảm khảm 5
cụt cụt 9
gạ gạ
trối trối 2
trùn trùn
sồi sồi 3
đũi đũi
nưa nưa 4
tuyền tuyền 9
ren ren 3
lia lia 3
lịa lịa 2
chãi chãi
sò sò 4
nhạn nhạn 3
hàu hàu 2
dầy dầy
miếu miếu 13
hả hả 12
suông suông 3
nhựt nhựt 6
trảng trảng 5
dấn dấn 4
ngòi ngòi 14
thà thà 13
đấm đấm 10
rụt rụt 2
rè rè 2
ghét ghét 17
bấy bấy 4
hác hác 2
xè xè 3
nghễnh nghễnh 2
ngãng ngãng 2
bâu bâu
muôn muôn 25
bụa bụa 2
toát toát
ngửi ngửi 3
nệm nệm 3
tản tản 11
đãng đãng 8
nể nể 13
phuộc phuộc
nhíp nhíp 3
ham ham 21
bõm bõm 4
tề tề 10
xí xí 3
húp húp 6
tủa tủa 5
chừ chừ 5
đam đam 7
phô phô 5
chư chư 5
lạo lạo 2
xạo xạo 3
sỉ sỉ 5
sào sào 7
biếc biếc 5
tễnh tễnh 2
quẹt quẹt 3
ổng ổng
bỏi bỏi
khâm khâm 10
nang nang 12
hão hão 2
chang chang 9
ngâu ngâu 4
quạ quạ
mõ mõ 6
ních ních 5
phành phành
phạch phạch
liếc liếc 4
xoe xoe
đẩu đẩu 5
bỏm bỏm
bẻm bẻm
thỉ thỉ 4
tăn tăn 4
gầu gầu 5
giòn giòn 11
nạm nạm 2
thoảng thoảng 8
điếm điếm 2
gọt gọt 9
thiến thiến 2
lỉnh lỉnh 5
khăm khăm 11
phăn phăn 4
đuông đuông
xu xu 16
ruy ruy
bun bun 2
thạo thạo 13
vông vông 6
đằm đằm 2
vẳn vẳn 3
uông uông 2
củng củng 6
láo láo 13
mảy mảy 2
sọ sọ 7
bèn bèn 4
khất khất 6
thau thau 7
thía thía 2
am am 4
bệ bệ 13
noọng noọng
xẻng xẻng 2
nguyệt nguyệt 29
rám rám 2
át át 9
ốp ốp 5
chẩn chẩn 24
ia ia 3
rai rai 5
nòng nòng 11
săm săm
chuộng chuộng 10
hề hề 23
hạch hạch 17
thuỵ thụy 24
chuộc chuộc 15
cặn cặn 8
đẽ đẽ 2
chiang chiang 2
luang luang 3
ngẩn ngẩn 6
thào thào 10
biếm biếm 2
mếu mếu 5
máo máo 3
leon leon
lạy lạy 7
soa soa
chẻo chẻo
nhoà nhòa 7
mích mích
lù lù 9
vin vin
sảo sảo
giẽ giẽ
sua sua
gờ gờ
vôn vôn
hấu hấu 3
thung thung 13
moong moong 3
đốn đốn 16
ngoái ngoái 13
veng veng
nót nót 2
si si 5
luống luống 8
xở xở 2
múc múc 2
sướng sướng 5
hiển hiển 17
khoé khóe 7
soài soài
lói lói 3
xo xo 4
rẩy rẩy
trói trói 5
thinh thinh 4
râu râu 10
seo seo 5
lốt lốt 5
tựa tựa 12
hủa hủa 3
quáng quáng 5
cữu cữu 6
ắng ắng
triện triện
rình rình 2
dật dật 3
rũ rũ 4
thạnh thạnh 19
ken ken 4
khấm khấm
oàm oàm
oạp oạp
ấu ấu 12
trĩ trĩ 4
ỉ ỉ 4
ẩu ẩu 13
đả đả 9
bã bã 9
nhiếp nhiếp 9
huyễn huyễn
khía khía 7
sới sới 3
phơ phơ 2
vỏn vỏn 3
thỉu thỉu 2
bấn bấn 3
chước chước 5
vánh vánh 3
nín nín 9
bộn bộn 5
tuếch tuếch
ngớt ngớt 5
tễ tễ 3
bịp bịp 4
hiềm hiềm 6
thong thong 6
lét lét 5
phình phình 3
bưu bưu 23
phèn phèn 6
ló ló 4
thiển thiển 3
hạm hạm 12
go go 4
càn càn 6
kề kề 18
hong hong 6
kong kong 3
éo éo 3
le le 8
kháo kháo 2
xói xói 3
chà chà 7
chiêm chiêm 16
mách mách 11
trâm trâm 12
gắng gắng 15
tuỵ tụy 4
khiêng khiêng
hờn hờn 8
dốt dốt 5
ơ ơ 10
gồng gồng 8
noi noi 5
ap ap 2
nhằn nhằn 7
trẩy trẩy 2
thẹn thẹn 7
khắt khắt 5
lụng lụng 2
lác lác 6
khoái khoái 9
lắt lắt 5
tởm tởm 3
ngạc ngạc 6
lẻn lẻn 2
loang loang 8
luyến luyến 8
chẵn chẵn 5
chấu chấu 6
xám xám 8
vựng vựng 2
nự nự
ngao ngao 10
nòi nòi 5
múi múi 9
hước hước 4
huyên huyên 5
hãnh hãnh 5
duệ duệ 5
tia tia 6
chồn chồn 5
khái khái 14
khứa khứa 2
khăng khăng 4
khít khít 5
diệu diệu 27
đận đận 2
lếu lếu 2
mạn mạn 20
loi loi 3
vâng vâng 3
mãnh mãnh 8
nguyền nguyền 9
máng máng 11
hới hới 4
mố mố 2
nêm nêm 11
hột hột 10
rợ rợ 4
mải mải 9
bễ bễ
vẩy vẩy 3
nhem nhem 6
me me 8
mủi mủi 2
nây nây
mấp mấp 4
chiền chiền 4
phui phui 2
mán mán 4
xúng xúng 2
xính xính 2
mót mót 6
ngứa ngứa 9
lất lất 3
hây hây 2
bướm bướm 8
muỗng muỗng 4
hòng hòng 15
mị mị 10 mỵ
sộ sộ 2
mẫm mẫm 3
meo meo 3
dơi dơi 3
ngát ngát 8
nẫng nẫng
nấp nấp 2
nép nép 6
nẻo nẻo 6
nồm nồm 4
ngây ngây 9
ngợp ngợp 3
ngùng ngùng 3
ngóng ngóng 11
nê nê 4
pan pan 3
ngan ngan 4
ngấy ngấy 2
ngồng ngồng 2
nốc nốc
trịch trịch 3
ngoi ngoi
dởm dởm
nấc nấc 6
ngỗng ngỗng 5
nghê nghê 5
ngấu ngấu 6
nghiến nghiến 7
ắt ắt
nhút nhút 4
nhím nhím 2
nhổm nhổm 4
nhành nhành 6
nhàu nhàu 3
nhọ nhọ 3
nhũ nhũ 8
phiện phiện 2
nhị nhị 20
nhặn nhặn 4
nhàm nhàm 2
nhẽo nhẽo 4
nhuốc nhuốc 4
nhao nhao 4
nhấc nhấc 4
nhót nhót 3
nhô nhô 7
nhuỵ nhụy 3
óc óc 12
dôn dôn
thán thán 10
nhá nhá 5
quèn quèn
nhương nhương
nhen nhen 5
nhầy nhầy 6
nhụa nhụa 2
nhoẻn nhoẻn 2
chưởng chưởng 7
nhạo nhạo 5
báng báng 4
nhe nhe 5
oánh oánh
nhúm nhúm 2
ngụa ngụa 2
nhẹt nhẹt 2
nhẩn nhẩn
nhác nhác 6
nhuốm nhuốm 5
nhói nhói 4
thó thó 2
bươu bươu
oản oản
đũa đũa 13
cuồng cuồng 5
hit hit
líp líp 2
uất uất
phen phen
truất truất
pê pê
thũng thũng 3
măm măm 2
sám sám
sảy sảy
xéc xéc
ròi ròi
nhử nhử 5
rệu rệu
rủng rủng
rỉnh rỉnh
rưới rưới
thắc thắc 7
tã tã 5
tào tào 6
tếch tếch
dớt dớt
nán nán 2
thều thều
tành tành 5
rữa rữa 3
thăn thăn 2
thoạt thoạt 6
thiền thiền 13
tóm tóm 7
thòi thòi 4
chạch chạch
trừu trừu
hửng hửng 5
trẻo trẻo
trầy trầy
tíu tíu
tít tít 3
tẻ tẻ 10
hê hê 6
trợn trợn
kè kè 16
trét trét
nhưỡng nhưỡng 7
xó xó
vãi vãi
tướt tướt
oi oi 4
xing xing
po po 2
ưỡn ưỡn
xúp xúp
gấc gấc
xập xập
xín xín
vầng vầng 2
vén vén 2
vát vát 2
ươn ươn
uể uể
oải oải
vẩn vẩn
vàn vàn 3
quệt quệt
láy láy
vè vè 3
bầm bầm 7
ướm ướm
ngạnh ngạnh
vụt vụt
ria ria
lử lử 2
lẩy lẩy 3
oai oai 10
tửu tửu 3
sồng sồng
dia dia
mỉ mỷ 2 mỉ 2
súa súa
xừ xừ
phứ phứ
xị xị 2
khương khương 4
ha ha 6
tuyn tuyn 2
dì dì 12
hân hân 10
doãn doãn 4
cuỗm cuỗm
siu siu 2
pết pết
toại toại 2
nơn nơn
gâm gâm
chẩu chẩu
nhởn nhởn 2
dìm dìm 6
síp síp 2
de de 2
vía vía 12
pắc pắc 2
lậy lậy 4
ngoãn ngoãn 2
chuân chuân
giồng giồng 3
trôm trôm 3
đố đố 10
hường hường 4
mễ mễ
khau khau 5
phạ phạ 3
thoa thoa 8
hảng hảng 2
nhẹm nhẹm 4
thút thút 2
biu biu
dìn dìn
thền thền
thy thy
yang yang
khanh khanh 5
bỉnh bỉnh 3
phay phay 3
viền viền
cháng cháng
lìn lìn
dợ dợ
pờ pờ
lé lé 3
dênh dênh
rê rê
xeo xeo
hòn hòn 28
khoải khoải 2
bực bực 7
bưi bưi
thảnh thảnh 2
huề huề 5
đạ đạ
hót hót 7
khạp khạp
pho pho
đượm đượm 6
kều kều
uổng uổng 2
rết rết 2
hù hù 2
vảng vảng 2
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
thược thược 2
pì pì
nhum nhum
cồ cồ 3
chằn chằn 3
kíu kíu
ne ne
búng búng 3
nèo nèo
pia pia
rĩnh rĩnh
hên hên 2
bường bường
khuông khuông
lùm lùm 2
ton ton 2
bung bung 10
chứt chứt
púc púc
đềm đềm 2
khem khem
xên xên
mỗ mỗ 2
ooc ooc
gioan gioan
nài nài 6
kư kư
êung êung
dằng dằng 5
dặc dặc 4
lươn lươn 9
chì chì 11
gianh gianh 2
giuộc giuộc 2
gio gio
hăng hăng 8
cuôn cuôn
kiếng kiếng
duẩn duẩn 3
ghẹ ghẹ 4
rin rin
tho tho 3
nghè nghè 2
chực chực 6
nhoài nhoài 3
dẹt dẹt
lững lững 4
cằn cằn 5
dua dua
quỉ quỷ 4
ách ách 2
muội muội 8
thun thun 3
ắc ắc 3
ẳng ẳng 2
bẽo bẽo
cắc cắc 2
sậy sậy 2
chác chác 4
giốc giốc 2
mòng mòng 3
khố khố 8
lảng lảng 3
trướng trướng 4
xèo xèo
khọt khọt
pía pía
bạnh bạnh
lơn lơn 2
nháo nháo 5
bặn bặn 2
bẵng bẵng
bớ bớ 2
chẹt chẹt
bâng bâng 2
khuâng khuâng
quơ quơ
khuy khuy 3
tưởi tưởi 2
bịu bịu
kham kham 2
bĩnh bĩnh
bấu bấu 2
bậu bậu
sói sói 6
bậy bậy 4
mọn mọn 2
bự bự 2
sừng sừng 2
bẽ bẽ 3
beo beo 2
nhèo nhèo 3
bở bở 3
lùn lùn 6
rúm rúm
bẹt bẹt
bết bết 4
thui thui 2
thốc thốc 3
phốt phốt 2
rạc rạc
hông hông 5
bện bện 2
mồm mồm 14
núc núc 5
chèn chèn
biền biền 2
bịch bịch 3
bợm bợm 2
bíu bíu
bía bía
mứa mứa 3
bõ bõ 2
rầy rầy
quẻ quẻ 2
bòn bòn 3
chày chày 4
loáng loáng 4
giẫy giẫy 3
bọng bọng 3
bót bót 3
ngót ngót 4
kếp kếp
bỗ bỗ
sậu sậu
kit kit
tuệch tuệch
ngoáy ngoáy 3
chốc chốc 7
bộng bộng
bốp bốp 2
chát chát 10
phờ phờ 2
cõi cõi 2
bờm bờm 4
xơm xơm
bơn bơn
vớn vớn
bợn bợn
nhơ nhơ 5
mớm mớm 3
bụ bụ
bẫm bẫm
ngải ngải 3
nhùi nhùi
bặm bặm
rậm rậm
biêng biêng 2
bét bét 4
rượi rượi 2
lơi lơi 6
buột buột
bụt bụt 5
nhão nhão 2
bứng bứng 2
thụt thụt 8
bươi bươi
bướng bướng 2
bướu bướu 5
rứt rứt 2
bựa bựa
phứa phứa
bửa bửa 2
nục nục 2
mòi mòi 3
chình chình 3
bống bống
mè mè 6
vạt vạt
ná ná 4
khịa khịa
kheo kheo 3
cạch cạch 4
bẹ bẹ
giâm giâm 2
khuyển khuyển 2
ngạo ngạo 5
chọt chọt 2
nghều nghều
kiểng kiểng 3
càu càu
sè sè
cáy cáy 2
căm căm 8
cằm cằm 6
cẳm cẳm 2
ke ke 2
cỗi cỗi 3
cẵn cẵn
mọng mọng 5
đét đét 4
cẳng cẳng 4
lìa lìa 7
mịch mịch 2
đong đong 4
cầng cầng 2
câng câng 3
cấc cấc
véo véo
vồng vồng
nhóc nhóc 7
ram ram
chạc chạc 2
nọc nọc 6
chường chường
ngán ngán 6
chạn chạn
chảng chảng
liệng liệng
chạo chạo
cháp cháp 2
chau chau 3
ngùn ngùn 2
ngụt ngụt 2
vạy vạy
lọi lọi 3
mẩm mẩm 2
chặc chặc
nom nom 3
chằm chằm 3
chặp chặp 2
chẵm chẵm 2
néo néo 3
cheng cheng 2
chiu chiu 3
chọc chọc 13
chẫng chẫng
chững chững 3
chới chới 2
nạc nạc 4
rìa rìa
ỳ ỳ
chấy chấy
rận rận
chẽn chẽn
ngoe ngoe 3
bẻo bẻo
sup sup
veo veo
giễu giễu 3
chễm chễm
chệ chệ
chếch chếch 3
chệch chệch 3
choạc choạc 2
vênh vênh 2
chếnh chếnh
chóc chóc 5
yểu yểu 2
phèo phèo 2
kẽm kẽm 2
trỏ trỏ 2
chịa chịa 2
chiện chiện
choè chòe
cút cút 2
nghỉm nghỉm
muồi muồi
nẫu nẫu
ình ình
chíu chíu 2
choán choán 2
ghẹo ghẹo
chói chói 7
loá lóa 3
chõng chõng 2
chóp chóp 5
chợt chợt 9
lõm lõm 6
chộn chộn
chốp chốp 2
chộp chộp 7
chột chột 3
chơ chơ 2
chỏng chỏng
viềng viềng
ngông ngông 3
chớm chớm 9
chòm chòm 4
loé lóe 3
chớt chớt
tể tể 4
cuội cuội 3
thím thím 3
tớ tớ 3
soái soái 4
chụ chụ 2
lòm lòm 4
ngoa ngoa 3
ray ray 2
gu gu 4
rúc rúc
chúi chúi 3
chùi chùi 4
vại vại
chúm chúm
chím chím
chủm chủm 2
chun chun 2
chạ chạ 2
chùng chùng 2
chũng chũng 2
chuốc chuốc 6
chuôi chuôi 3
chuôn chuôn 2
chù chù
nhắt nhắt 3
chũi chũi
chĩnh chĩnh
phiếm phiếm
phạn phạn
lị lị 2 lỵ 3
rủa rủa 2
chườm chườm 3
ngăm ngăm 2
đỉa đỉa 3
đẵng đẵng 2
thượt thượt 2
khờ khờ 5
dấp dấp
rựa rựa 2
dáo dáo
dác dác
xéo xéo 4
dẹo dẹo
dấm dấm 3
dề dề 2
dậm dậm 2
sớ sớ
dờ dờ
khuynh khuynh 8
cót cót 2
dấy dấy 5
sẻn sẻn
quẹo quẹo
xồm xồm
dế dế 4
trũi trũi
lặc lặc 2
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
nham nham 8
dõng dõng
dạc dạc
dổi dổi 2
dọng dọng
thoai thoai
thoải thoải 10
dộp dộp
dáy dáy
dớ dớ
dẩn dẩn
ẹc ẹc
dợm dợm
hí hí 7 hý
dụi dụi 3
dùi dùi 7
cui cui 2
dũi dũi
dùm dùm
dăng dăng
duỗi duỗi 2
tợn tợn 3
dả dả
dứ dứ
dử dử
bot bot
dứa dứa 4
dướng dướng
nhĩm nhĩm
hộc hộc 8
đít đít 2
đểu đểu 4
chẹ chẹ
sảnh sảnh 2
lải lải 3
sọt sọt
đúm đúm
hặc hặc 2
đanh đanh 2
rắm rắm
gẫy gẫy 3
coin coin
đáu đáu 2
điếng điếng
đày đày 7
đoạ đọa 2
lua lua
sệt sệt
đẵm đẵm
đắn đắn 4
nghét nghét 2
xắt xắt
lư lư 7
chồi chồi
dìa dìa
đẩm đẩm 2
độn độn 7
đấng đấng 7
nậu nậu 2
sỏ sỏ
đủi đủi
đúa đúa
neon neon
gông gông
đóm đóm 4
đệ đệ 11
xỉa xỉa
đểnh đểnh
đoảng đoảng
xuyết xuyết
mấu mấu 2
gở gở
rồ rồ 3
khùng khùng 4
đĩnh đĩnh
thẫm thẫm 4
ửng ửng
quạch quạch
đọ đọ 3
đõ đõ
đoản đoản 6
chat chat 2
đoành đoành 3
đoái đoái 2
đoi đoi 2
đom đom
đòm đòm 2
đon đon
lõng lõng 2
đòng đòng 2
đỏng đỏng
đảnh đảnh
vấy vấy
ụp ụp
hot hot 3
truỵ trụy truỵ
rúp rúp
loã lõa 4 loã
cựa cựa 2
rốp rốp
độp độp 3
đơ đơ 3
đẫn đẫn
vất vất 3
vả vả 6
đợ đợ
đơm đơm 4
đờm đờm 6
đớp đớp
đú đú 2
đởn đởn
top top 5
giỡn giỡn 5
cợt cợt 2
ngàu ngàu
vế vế 3
đui đui
đụn đụn 2
đủng đủng
sam sam 3
đuột đuột 2
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
ghềnh ghềnh 6
gâu gâu 2
ó ó 2
hấn hấn 2
hằn hằn 6
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
lú lú 3
cia cia
truân truân
nịnh nịnh 7
giảo giảo 2
giạt giạt
kếch kếch 2
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
nhám nhám 5
giẻ giẻ 3
gièm gièm
gié gié 3
triêng triêng
nhại nhại 3
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
lằn lằn 4
giựt giựt
quao quao
ghém ghém
nhỡ nhỡ 6
giũa giũa 2
dũa dũa
mun mun 2
gụ gụ
gồ gồ
gôm gôm
gột gột
nhện nhện 6
gởi gởi 7
gờm gờm 2
gợn gợn 2
ghiếc ghiếc
guồng guồng 5
liếp liếp 2
lồi lồi 4
gườm gườm 2
gùng gùng
hách hách 4
đoòng đoòng
háng háng 2
xoàng xoàng
hạy hạy 2
háy háy 2
nguýt nguýt 2
hắc hắc 11
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
van van 3
toáng toáng
hể hể
hoác hoác 4
nhẵn nhẵn 5
hoáy hoáy 2
húi húi 2
hục hục 3
hích hích 2
hịch hịch
lẫm lẫm 4
sin sin
quạnh quạnh 2
hó hó
hoét hoét
hoằn hoằn
trớ trớ
hoáng hoáng 2
hoạnh hoạnh
hoẹ họe
hoắc hoắc 4
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
nghinh nghinh 5
hốm hốm 2
xiêu xiêu 2
hổn hổn 2
hển hển 2
xược xược 2
hống hống
xoàn xoàn
hơ hơ 3
hững hững 2
hớ hớ 2
hênh hênh 2
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
ké ké 2
cỏi cỏi
nhèm nhèm 2
kẽo kẽo
sìu sìu
lể lể 3
xáng xáng
khẩm khẩm
vip vip
khảng khảng
khạo khạo 2
kháu kháu
khỉnh khỉnh
piêu piêu
voan voan
liệm liệm 3
khập khập
khiễng khiễng
khàng khàng
khều khều
khì khì 3
vọc vọc
khiên khiên 4
rịt rịt
khịt khịt
tộ tộ 2
khoắng khoắng
khoắn khoắn
re re
khom khom 3
quắt quắt
khốn khốn 10
khơ khơ 2
khớ khớ 2
khú khú
khù khù 2
khuếch khuếch 4
khui khui 4
khum khum 2
khúm khúm
núm núm 4
khoắt khoắt
khướt khướt 2
kìa kìa 2
kiết kiết 3
un un
trập trập
tròng tròng
quặc quặc
nhông nhông 3
huý húy
vối vối
chã chã
đác đác
nhải nhải
nũng nũng 2
lảm lảm
biang biang
xẹt xẹt
lẹ lẹ 4
láp láp 2
láu láu 3
táu táu 2
làu làu 3
lằm lằm
bằm bằm
nhăng nhăng 5
loàn loàn
lũi lũi
chẫm chẫm
khân khân
lữa lữa 2
thẩn thẩn 5
lâng lâng 2
hat hat
lọng lọng 3
đật đật 2
lấu lấu
ráy ráy
te te
lém lém
lẻm lẻm 2
keng keng 2
pheo pheo
teo teo 7
hánh hánh
nhéo nhéo 2
khoẻo khoẻo
lẹo lẹo 3
tẹo tẹo 2
bép bép
xẹp xẹp 2
lẹp lẹp
lết lết 3
phiêu phiêu
nin nin 2
lế lế
mề mề 5
rề rề
lêu lêu 2
lổng lổng 2
têu têu
lợm lợm 3
liếm liếm 2
liễn liễn
liểng liểng
xiểng xiểng
dim dim
quýnh quýnh
lình lình 2
lịnh lịnh
lõ lõ
mọ mọ 3
xoã xõa
loạc loạc
lổ lổ 3
loanh loanh
loăng loăng
loắt loắt
choắt choắt
loằng loằng
ngoằng ngoằng
lòi lòi 5
lom lom
lóm lóm
thóm thóm
lòn lòn
thòng thòng 2
gic gic
nhố nhố 3
tồ tồ
lôm lôm
côm côm
lốm lốm
lồm lồm 2
ngồm ngồm
cồm cồm
lổm lổm
ngổm ngổm
xộn xộn 2
lộp lộp 3
cộp cộp
bộp bộp
ngớ ngớ 3
xớ xớ
phổng phổng
lờn lờn 2
lởn lởn
vởn vởn
lớt lớt
lợt lợt
đù đù
lụ lụ
khụ khụ
luấn luấn
luẩn luẩn
nãy nãy 2
lúi lúi 2
xùi xùi
thủi thủi 2
lũm lũm 2
chũm chũm
lụm lụm
phún phún
tịt tịt 3
xùn xùn
lủn lủn 2
củn củn
mủn mủn 2
lụn lụn
thụng thụng
luộm luộm
thuộm thuộm
luyên luyên
lừ lừ
đừ đừ
phỉnh phỉnh
khừng khừng
thững thững
lươm lươm
lướm lướm
lườn lườn
lướng lướng
loát loát
diệc diệc
uẩn uẩn 2
trơi trơi
lúm lúm
kền kền
mỉa mỉa 4
xối xối 3
mún mún 2
mánh mánh 3
lới lới
mung mung 2
khảnh khảnh
mao mao 4
chược chược
mảu mảu 2
mạy mạy
míu míu
tép tép 6
nhiếc nhiếc 2
mấn mấn
mé mé 5
mạp mạp
mầu mầu 4
xửng xửng
mẻo mẻo 2
sảng sảng
mếch mếch
mên mên 2
mền mền
miêu miêu 3
mim mim
mím mím 2
ên ên
míp míp 3
ngoặc ngoặc 3
mói mói
ngóc ngóc 3
mom mom
mỏm mỏm 2
mon mon 2
vẹt vẹt 2
móp móp
típ típ 2
mồn mồn
bòng bòng
mợ mợ
toanh toanh
nhú nhú 3
rợi rợi
mợi mợi 2
mơn mơn 3
mởn mởn 2
trớn trớn 2
mui mui 2
mụi mụi 2
mum mum
múp múp 2
nhọt nhọt 3
mùn mùn 2
muồng muồng
muỗm muỗm
rích rích
tạnh tạnh 3
mưng mưng
húm húm
mượt mượt 3
mưỡu mưỡu
miều miều
hẩu hẩu
nịt nịt 3
nám nám
náng náng
bân bân
nạng nạng
nanh nanh 3
nạnh nạnh
núng núng 3
nạy nạy
nắc nắc 2
nỏm nỏm
ườn ườn
sấp sấp 2
ỷ ỷ
nằng nằng
nhùn nhùn 2
nẫm nẫm
nầng nầng 2
vựa vựa
nẩy nẩy
lụi lụi 2
nện nện 2
nênh nênh
ní ní
nia nia
nĩa nĩa
niết niết
niệu niệu 2
nhừ nhừ 3
nính nính 2
nọt nọt
níp níp
nít nít
noãn noãn
phét phét
toạc toạc
dóc dóc 2
choẹt choẹt
nọng nọng
en en
nố nố
nống nống 2
nực nực 3
nớ nớ
chổm chổm
nờm nờm
nợp nợp
nợm nợm
nác nác
nịu nịu
nuối nuối
nuông nuông
trui trui
nường nường 2
nựu nựu 2
ngớn ngớn
ngàm ngàm
ngẩm ngẩm 2
phè phè
ngảnh ngảnh 2
nghễ nghễ
rỗi rỗi 2
ngáy ngáy 5
ngạy ngạy 2
ngắc ngắc 3
ngoải ngoải 2
ngứ ngứ 2
nghía nghía
ngủi ngủi 2
cũn cũn
ngẳng ngẳng
nghiu nghiu
ngấc ngấc
ngấn ngấn 3
ngẫn ngẫn
ngấp ngấp
ngật ngật
ngậu ngậu
ọ ọ
nghẹo nghẹo
nghếch nghếch
tàm tàm 3
nghí nghí
ngố ngố 3
nghiêu nghiêu
thuấn thuấn 2
nghỉu nghỉu
tiu tiu
rí rí
nguậy nguậy 2
ngoà ngòa
ngoác ngoác
ngoáo ngoáo
ộp ộp
ngoảnh ngoảnh 3
ngoắc ngoắc 2
ngoẹo ngoẹo
lôn lôn
nguẩy nguẩy 2
ngoé ngóe ngoé
ngoèm ngoèm
ngòn ngòn
ngõn ngõn
ngoẻn ngoẻn
ngong ngong
ngổ ngổ
ngỗ ngỗ 2
ngồ ngồ
pop pop 2
xổm xổm
ngốn ngốn 4
ngộp ngộp
ngốt ngốt
nghệch nghệch
ngời ngời 3
ngu ngu 8
ngốc ngốc
xuẩn xuẩn
ngung ngung
ngửng ngửng
nguây nguây
ngui ngui 2
trỗi trỗi
doan doan
háu háu
ngước ngước 3
ngươi ngươi 2
ngương ngương
nhãi nhãi
nháng nháng
nhãng nhãng
nhẹn nhẹn
nhảu nhảu
nhảnh nhảnh 2
nhoẹt nhoẹt
thếch thếch 2
nhay nhay
cẫng cẫng
phắt phắt
nhăm nhăm
nhò nhò
nhó nhó 3
nhụi nhụi
thín thín
nhít nhít
nhịt nhịt
nhẵng nhẵng
nhắp nhắp
nhoạng nhoạng
nhâu nhâu 2
nhầu nhầu
nhây nhây 2
nhấy nhấy 2
nhẩy nhẩy
nhẽ nhẽ 2
tâng tâng 3
bẫng bẫng
tênh tênh 2
nhếch nhếch 2
nhễ nhễ
nhểu nhểu
nhỉ nhỉ
nhinh nhinh
nhíu nhíu
nhoi nhoi 2
nhẻ nhẻ
nhách nhách
nhòm nhòm
nhon nhon
nhón nhón 3
hoắt hoắt
nhong nhong 2
nhõng nhõng
nhóp nhóp
nhộ nhộ 2
nhôi nhôi
nhoam nhoam
nhốn nhốn
nhồng nhồng 2
nhột nhột
nhỡn nhỡn
nhơi nhơi 2
nhời nhời
nhớn nhớn
nhớp nhớp 2
nhúa nhúa
nhứ nhứ
nhự nhự 2
nhụt nhụt
tãi tãi
gẫu gẫu
phễu phễu
tạn tạn
tánh tánh
tảnh tảnh
phớ phớ
táy táy
tảy tảy 2
tãy tãy 2
tắn tắn
tắng tắng 2
ngúm ngúm
tậm tậm
dượt dượt
gym gym
tọng tọng
tâu tâu 2
tầu tầu 2
tấy tấy 2
uế uế
tém tém
tèm tèm
tóp tóp
toái toái
têm têm
tến tến 2
vầy vầy
tếu tếu
thướt thướt 2
vãn vãn
thớm thớm
thơi thơi 2
xoắn xoắn
thạp thạp
tháu tháu
tháy tháy
quầng quầng
thĩ thĩ
sấm sấm
thấn thấn 2
thò thò 6
sủng sủng
thểu thểu 2
thẩy thẩy 2
thé thé 3
thẽ thẽ
thọt thọt 3
thuồng thuồng
thốt thốt 7
thênh thênh
thùa thùa
thố thố 3
tuế tuế
liệp liệp
thim thim
thíp thíp
thin thin
thít thít 2
thình thình 3
thịch thịch
thỏ thỏ 6
thoang thoang
thọc thọc 4
thom thom
thòm thòm
kệch kệch
phỉ phỉ
thây thây
thồi thồi 2
thồn thồn
thổn thổn
thộn thộn 2
thộp thộp
thớ thớ 2
quyệt quyệt
penh penh 2
thuển thuển 2
thum thum
thủm thủm
mủng mủng
phuy phuy
thuồn thuồn 2
thuôn thuôn
thuông thuông
thụp thụp
dãn dãn
thừ thừ
thãi thãi
thườn thườn
hua hua
muồn muồn
khẹt khẹt
ư ư
phoong phoong
phôm phôm
khệt khệt
khuang khuang
pư pư

');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (3, 0, '^ quốc 18 đại 265 ban 136 chính 175 hội 264 cử 13 bộ 238 kỉ 72 chất 82 nóng 42 mặt 85 lấy 78 sáng 22 nghị 68 công 125 sáp 5 người 569 tiếp 23 nhiều 340 báo 72 trong 64 doanh 89 giải 212 cơ 75 với 11 theo 305 các 295 uỷ 25 hậu 70 cấp 105 số 15 trụ 5 bà 101 chúng 60 tên 74 anh 79 trước 24 ngược 37 danh 77 ai 33 từ 62 cụ 29 tôi 34 chiều 67 trưởng 20 cuộc 24 thanh 35 kê 23 trả 15 tại 199 huyện 64 phần 10 ông 94 trường 24 lễ 162 hàng 212 li 38 đoàn 149 đề 108 khó 90 chương 64 một 384 giáo 113 đường 186 dân 122 tinh 8 sau 55 phong 12 nhận 167 giám 86 muốn 104 ý 7 hãy 58 và 17 việt 28 khai 108 điện 116 bảo 101 đưa 132 về 26 nâng 91 nhóm 94 hà 67 kiều 23 tiệc đây 83 dưới 68 thiếu 138 buổi 65 hai 222 đồng 245 mọi 73 lần 89 thảo 37 đứng 80 bày 23 thái 73 pênh 5 trao 23 bàn 60 bế 15 phía 12 khuyến 37 hiện 107 chị 72 nghe 46 vợ 12 chuyến 51 thưởng 30 khoác 6 rực câu 60 của 12 khi 153 khách 92 lãnh 97 vừa 3 cô 32 tham 125 nhấn 25 đánh 127 đổi 63 phái 2 hoàn 114 tàu 105 mở 101 trên 32 sẵn 2 hiệp 9 tỏ bình 95 ngoại 90 bài 60 kiên 47 phu gần 103 đồn 21 cảnh 102 khánh 36 hải 77 truy 10 quân 27 đội 161 diễn 91 vướng 3 tuần 8 mùa 94 thượng 81 triển 12 khí 53 rạng 3 trinh 5 bốn 34 đối 147 sóng 4 thuyền 43 ròng 2 lúc 57 chiếc 62 vòng 11 giao 161 tân 70 mẹ 54 thời 228 hành 156 trung 43 có 45 bệnh 118 đã 210 bác 55 đứa 21 tập 147 những 314 máy 96 phi 9 cựu 17 kèm 13 đựng 10 mẫu 49 vận 13 xoá 7 chó 20 thịt 50 đêm 63 toàn 13 lực 99 trạm 15 khối 60 tiếng 13 lữ 13 ở 50 lính 42 binh 28 tổng 36 bút 18 khởi 57 thủ 186 giả 48 bắt 74 tước 2 tạm 46 thăng 27 ra 13 hiệu 87 do 90 được 339 ngay 8 ghi 70 biết 50 khoảng 52 bị 164 tất 31 nạn 51 gã 11 hệ 91 sổ 6 hỏi 48 đáp 32 cá 72 cán 76 ánh 15 xong cục 23 vi 11 vượt 9 chủ 253 mỗi 137 em 54 thấy 85 hoá 62 nhờ 57 lật 33 kẻ 52 cháu 32 sinh 21 thường 121 phòng 24 sống 8 mô 66 an 60 kết 160 tự 12 già 30 hồi 61 triệt 5 giấu 23 mất 113 nữ 97 trá chồng 38 thu 177 buôn 30 phá 7 mười 49 chuyên 106 làm 260 không 285 dòng 54 chỉ 153 chín 30 biển 46 khám 51 đông 77 bên 63 tang 17 vẻ 2 cả 71 đến 167 bọn 2 mạng 35 bi 18 góp 64 cầm 42 giá 227 lợi 99 bẫy 14 chậm 36 nửa 50 may 27 thuốc 87 tội 9 vay 6 hình 126 dấu 48 nghi 54 tâm 88 vì 19 tuyên 15 cướp 2 hoãn 15 viện 21 toà 35 phạm 11 oan 2 giảm 132 xét 12 án 19 bản 71 tuy 18 luật 132 lời 93 vụ 24 thẩm 56 cậu 20 bạn 59 cha 43 di 62 cổng 3 điều 236 quĩ 9 giờ 86 chấp 34 bước 53 u 4 con 32 phiên 16 tử 7 chứng 73 ngành 107 thế 167 cháy 51 cứu 4 nổ 27 quán 11 tìm 12 sà kiểm 146 xe 39 lở 8 thang 20 lao 65 cắt 74 ngọn 28 nguyên 144 suốt 2 cố 3 cơn 2 thợ 42 qui 16 kêu 30 sở 14 giọng 31 nhà 375 chiến 92 lớp 73 vậy 4 mật 30 cải 44 hồ 101 nếu 79 rò 2 ngày 220 bảng 31 phóng 9 lệnh 49 động 88 phe 9 liên 172 biểu 39 xả 3 chìm 19 nội 105 mảnh 27 giới 115 tuyết 4 bé 29 hãng 33 nước 200 tuyến 10 thị 123 dự 167 nguồn 128 thắt 22 dư 35 gió 50 rác 5 đa 60 thành 261 nhân 211 phiến 2 mấy 33 phụ 23 nơi 83 lạm 27 chuông 15 vị 6 toạ 3 kí 80 dẫn 53 phát 43 thống 64 cùng 15 văn 13 đặc 81 từng 7 học 206 chi 90 biên 50 đấu 68 tháng 95 chuyện 69 họ 71 tặng 37 tranh 14 bằng 67 nó 35 thư 65 hôm 28 tăng 196 ngân 81 quay 3 tỉ 16 nợ 41 kho 48 tiền 31 chốt 32 ngoài 79 cổ 11 qua 11 lập 78 phải 3 cáo 18 xác 14 thẻ 43 vốn 8 bốc 28 thừa 49 rút 4 sân 14 thông 221 nhu 49 siết 5 sập 8 hố 22 phân 10 gia 123 bức 45 hơn 96 tỉnh 19 phương 12 cao 107 tài 156 cầu 115 ga 20 du 73 sự 16 đất 106 cảng 42 hay 57 siêu 6 vỉa 4 cò 2 hầm 31 kênh 35 sửa 3 tắc 17 vật 4 tai 45 bây 8 bãi 37 nhưng 108 sầu 4 ngư 23 dịch 82 gỡ 29 vải 2 tôm 4 ngừng 49 thương 134 nhẩm 3 trừ 2 nông 104 lượng 69 bảy 18 nuôi 78 niê nay 59 rang kao vườn 6 nghề 70 vùng 8 trại 4 bò 27 thì 63 dọc 20 chè 17 lên 134 lão 22 đàn 59 lúa 32 nỗi 47 muối 20 nghêu 3 ong xuất 18 lái 36 trồng 5 thay 96 tín 8 rươi rửa 2 miếng 21 gà 33 cúm 3 lồng 25 tròn hạn 44 bao 57 bỏ 78 ném 18 cây 93 giống 53 nguy 68 mạch 24 nắng 40 đơn 87 mỏ 24 ô 5 nới 10 ron dầu 44 cũng 6 trái 11 xã 9 rồi 5 giàn 20 áp 29 kim 77 khu 127 để 163 chuyển 121 song 8 thổ 22 đồ 64 than 25 băng 41 tiềm 2 gạch 23 làng 64 doạ 16 nghịch 15 tua xanh đức 40 kéo 58 nhiệt 47 lộ 40 vé 7 đà 31 chặt 20 chợ 54 phú 7 sữa 4 kẹo 10 rời 2 ruộng 5 tết 37 gọi 65 quản 7 ngộ 24 bún 17 leo 25 mua 103 ngã 31 phố 5 trà 3 rau 3 trứng 4 cam 32 bí 49 xương 2 mắm 11 bắp 12 ăn 61 bến 38 tây 50 côn 2 măng 12 lí 83 thói 24 chuỗi 31 trí 5 tắt 18 cấm 55 cáp 15 sàn 4 bán 71 vệ 4 hợp 134 thử 49 dẫu 10 gặp 70 sim ví 2 cỡ 2 sụt chắc 18 triệu 9 phạt 7 bóc 19 phẫu 4 dời 10 quét 2 tồn 4 nhiễu đài 30 ấn 22 xưởng 4 phường 2 tác 52 lương 72 tuổi 27 trốn 3 gửi 86 hằng 12 kệ 11 sức 8 giữ 120 thuế 62 định 70 phận cạm 2 nghỉ 56 nghiệp 24 nền 85 nhật 43 kể 27 tắm 23 dám 16 đừng 43 bão 29 đổ 62 lũ 42 sạt 4 thuỷ 72 chung 74 ba 78 mực 18 xuồng sông 5 rốn rét 3 trâu 4 xâm 5 vòi cống trữ chùa 33 khoa 67 cư 10 kĩ 72 san săn nhường 14 mưa 79 lốc 10 sét 2 sếu túi voọc nghẹn 8 năm 108 hi 35 ống 3 cuối 9 thực 241 súp cú 2 tổ 37 xin 6 tin 7 nhập 74 xử 9 sốt 6 gắp 8 đi 198 uống đình 33 giành 50 trẻ 21 so 6 thạc 8 vắc 2 rối 2 bữa 28 sắt i 2 quá 6 nấm 16 nha 15 răng 2 y 9 châm 16 ung 6 ca 55 hiến 29 thầy 68 toán 2 sách 4 thí 45 phổ 4 là 152 đoạn 37 mình 67 bạo 26 tiết môn 39 tối 9 thứ 76 linh 45 va 6 đôi 4 ngạt 6 bố 43 thách 21 lửa 23 bẹp 5 mức 106 thật 75 tảo 7 cặp 40 cho 193 đầu 158 còn 14 bông 23 đặng 19 tiểu 9 lịch 78 xông ghế 28 độc 47 cách 70 phở 3 rằm 2 nên 82 nam 72 sôi mùng 11 nét 28 cúng 2 chằng 5 bánh 42 đậu 32 lá 52 gói 40 vớt 2 mâm 17 khói 20 tục bởi 16 lì 8 dạy 34 liền 21 nấu 23 gỏi 5 nhúng 7 món 44 dịp 32 ẩm 8 đĩa 14 nói 98 tạp 18 cưới vài 2 việc 8 trăng đua 27 nhịp 30 sư 9 mơ 13 sơ 5 nghệ 76 kính 43 đang 138 cạnh 20 tầng 42 thánh 23 hoà 86 cộng 9 suất 2 tình 16 ơn hỗ 58 đám 30 rầm góc 36 ta 15 vĩnh 4 nguyễn 127 trùng 2 quyên 2 voi loài 32 hoàng 87 hé 11 sao 7 địa 98 trận 9 kinh 156 núi 41 vua 2 cuốn 5 ức tới nồng 19 cày 15 hứa 20 độ 62 kon 2 thuyết 21 cà 28 lâm 41 quảng 15 huỷ 36 bắc 49 bạc 20 sứa đảo 44 hưng 21 nhãn 20 lai 18 hoa 124 kì 105 nhôm 7 đén kín 22 nghèo 21 tránh ninh 15 nhặt 16 chen 8 má 8 vào 6 chẳng 35 gạo 24 vấn 4 miễn 48 luỹ 6 chú 45 ấy 5 lòng 70 viết 4 nhiễm 34 im 3 hài 19 thắp 19 hộp 30 mẹo 6 khử 8 vịt đeo 25 hàn 22 khủng 28 giẫm 7 pháp 4 bổ 42 giữa 91 mĩ 69 úc 2 chăm 36 cành 13 chậu 13 quất 2 vịnh 2 đằng 11 luôn 61 tay 50 giúp 111 ngôi 63 rắn hổ 16 bếp 20 thất 87 chuồng 14 chùm 14 bụi 22 đời 54 tủ 4 giản 8 vết đợt 51 tuyển 9 cup 10 trọng 10 rộng phả bóng 63 phút 4 sang 2 tầm 46 kích 29 hết 84 tấm 62 lào 13 nhìn 55 bám 20 sa 4 âm 29 dù 44 xây 10 thắng 62 bất 86 kình 2 điền 18 võ 7 gây 122 hạt 46 ít thua 36 huấn 36 cua bùng 15 bắn 30 xạ 2 cung 4 chân 64 đô 30 chặng 16 mái 24 tạ 11 uyển mạnh 42 bơi 14 thể 107 nhạc 58 phim 6 đạo 54 hát 27 rạp 4 đẹp 35 sử 5 thuần 14 khán 15 gồm 33 buồn 22 gánh 23 đào 62 hoạ 19 đờn 2 vở thơ 31 giấy 76 múa 25 sàng kiến 64 huế 5 rap ngôn 20 á áo 28 lan 41 lạ 21 nổi 51 dàn 27 bịa 4 lừa 40 vương 2 mông 10 hoảng 6 trò 2 xấu lỗ 32 hào 16 cũ trào quần 10 mặc 29 xem 2 cự thiên 104 bọ 11 ma 29 chiêu 24 coi phán 2 đón 59 bia 14 chữ 38 rom cánh 44 sắc bom 22 rải tụi hú 5 sáu 4 triều 5 chia 48 lại 85 bầu 41 đói 16 trống chuồn 4 ráng trang 2 ngọ 3 cân 36 chèo 16 chiếu 31 rừng 4 chinh 17 mùi 25 ghe 10 khâu 26 nhộng 2 cái 66 cù trời 6 tưới mai 38 căn 64 tông tơ rượu 2 xuôi đầm 19 đền 30 phỏng họp 51 thưa 27 dần 33 chưa 116 tuyệt 3 sếp 3 kế 71 riết bấy mày 7 tro 2 ước 3 giàu 32 ngửi khoang 15 khả 42 vô 2 bù 18 ngồi 54 chế 59 thùng 26 điểm 136 lau 12 pin 2 sai 4 mang 95 ngầm 11 phí đam huy 45 yêu 8 rất 3 mít 11 thả 36 đúng 87 tảng 6 thập 23 ổng ghép 24 trễ trai tràn nồi 16 mì 14 hương 51 tím nằm 52 thúc 41 tuỳ 2 khẳng 37 phối 4 đáng 47 trình 3 điệu 15 quan 11 ngăn 35 đặt 77 dò 12 riêng 3 tiễn giai 31 bùn 9 kíp 11 tạo 98 quyết 13 hướng 92 hộ 56 xuyên 2 dùng 61 nghiêm 41 lưu 76 đăng 67 ủng 3 luang 2 đọc 36 căng 37 đó 89 phúc 4 thi 145 bồi 29 thuê 28 luận 2 trúng 3 cần 93 khoá 40 khung 34 đẩy 60 kiện 26 tiêu 8 ảnh 21 tính 3 gắn 43 chở 29 dài 25 tịch 2 vây veng quà 3 chạm 24 hoan 8 phó 9 nga 20 chuẩn 53 thoả 45 dâu 13 thức 33 thôn 25 kịch 27 màn 26 thiệt 35 thêm 93 lắng 15 mạo 9 sẽ 2 vui 3 kịp 42 bớt 16 tướng 3 quả quyền 10 khẩn 27 chấn 20 tái 60 đảng 62 cửa 6 đảm 37 chống 88 vạch 3 chức 38 tiến 9 phê 3 ứng 6 cưỡng kháng 27 khen 16 vinh 4 tích 2 tra ùn 3 lỗi 31 chiếm 46 cai 15 hiểm 12 ái ải khảo 28 ân 13 ẩn 16 ấm 11 ấp ập 5 ấu 5 ẩu 3 âu 10 châu 31 nhiếp 6 ao 10 ảo 7 ào 3 huyết 29 tô 2 bá 11 bã miền 41 bậc 20 bách 17 rung bận 11 bang 14 phản 5 bàng 8 sản 6 sương 3 báu bật 26 bề 16 vẫn 3 bờ 32 biến 46 diễu 9 bịt 10 bó 19 chăn 23 bộc 6 bối 5 bội 14 bể 22 bụng 14 buộc 23 bưu 13 cài 14 cảm 42 cẩn 9 cận 26 càng 42 cập 17 trợ 2 cát 36 tháp 23 chẩn 15 chặn 28 chạy 73 che 25 chết 42 chìa 7 chiêm 10 chiên 8 chim 31 nghĩa 58 chịu 57 chọn 52 chơi 51 chu 17 trách 3 chúc 29 chục 18 cờ 2 diện 43 khát 21 khắp 22 nhiệm 57 hưởng 51 xu 5 hung 15 dữ 27 duy 41 dung 24 dũng 8 dừng 41 dựng 31 tàn 23 dương 26 dưỡng 16 dược 13 dừa 8 đá 56 đàm 20 đan 17 đau 49 sắp 4 đỉnh 25 đồi 17 đóng 69 giác 12 suy 5 gián 13 giãn 17 giảng 25 giáp 23 giặc 18 giấc 17 giây 13 giỏi 23 hạ 77 đủ 61 hấp 25 gìn 11 lứa 14 gỗ 36 gương 34 tỏi hiểu 47 truyền 2 thoái 17 hoả 20 minh 75 hoạt 78 hối 14 tư 6 gừng 6 hôi 10 hô 16 phép hôn 28 hồn 22 hỗn 12 hồng 59 hư 20 khiếu 9 năng 58 khiến 60 tốt 4 khoả 3 khoai 11 khoan 20 khoáng 12 khúc 19 khuất 8 khuấy 5 kiếm 26 kiếp 11 thiết 101 lãi 44 lạc 34 nghiên 43 làn 31 lắp 21 lấp xóm lăng 16 lâu 28 lẽ 19 xung 3 liệt 17 lĩnh 57 lo 46 lò 35 loại 91 loa 13 chật 11 giục 5 hại 13 hàm 32 hiền 21 khái 9 khắc 48 la 16 lạng 6 lớn 58 mãn 11 mãi 15 màng 12 mừng 29 mũi 26 mộ 17 mưu 23 mầm 14 mây 17 mệt 11 môi 50 mụn 9 son mí 3 mía 6 muỗi 5 mới 102 huyền 19 mộc 18 móng 17 ngủ 36 nã 3 nặng 30 nào 49 ngan 3 ngặt nắm 34 nhan 8 nhờn 4 nhầm 14 ồ ổn 2 nhành 5 nhẫn 11 nhổ 12 óc ôn oán nhã 8 nhắm 13 nhát 7 oanh nhen 2 nhộn 5 nhẹ 25 nhấc óng nhịn 10 nhằm 77 nhượng 8 nhũng 3 nhất 87 ổ phượng phế phật 2 rà ráo 2 sốc quê 2 say sứ rô quấy duyên 21 quầy quanh tách 14 ngập 27 tận 48 thảm 27 thác 12 tan 23 thai 17 tám 17 thâm 36 thám 9 thân 91 tát 6 tán 19 tăm 7 điếu 6 thao 15 thuận 38 thuật 9 thú 31 thiền 11 thôi 23 thiêng 7 thầm 14 tố 2 trăn trưa trực 2 trượt 2 tri 2 trông trừng trùm trắng trầm trôi tấn 58 tương 6 ưu 7 tựa uy cước vũ 5 xế yếu xót na 8 xổ váy xuân 2 yên 4 vầng tệ 14 viêm xưa giật 31 lê 65 hen 4 lơ 11 trộm 2 siu ngơi 3 chiang hoang 22 trần 7 gốc 38 thiêu 8 thổi 24 ả láng 7 thận 14 de 2 thăm 42 pắc be như 122 kia 7 rạch thuỵ 12 phan 4 tu trở 5 xôn pa mời 28 ê 9 nhi 10 xúc 2 đèn 31 bưi khuân 2 thắm 6 gò 14 mâu 10 cơm phun nghẹt 6 bùi 6 tôn 2 đè 9 man 12 rượt đều 56 chờ 37 vỡ 2 chàng 14 trịnh đỏ 23 nín 6 nhắc 24 nộp 33 trưng xênh đèo 23 nối 43 trương kép phượt cốm mặn 9 cưa tê 16 rùa mi 2 đạt 65 lượn 7 rơ ooc chư đinh 19 nài 5 khăm 4 màu 40 gập 9 rể sát hẹn 22 đỗ 40 vạn chênh 12 vàng 4 quí 2 nút 19 lặng 12 sởi 2 hang 13 a 3 ác 9 ách 2 am 2 ám 7 át 3 au ắc 2 ẳng ầm 2 ất 2 bả 3 bạch 17 bái 5 bại 7 báng 2 bành 3 bạnh bào 8 bát 21 bạt 7 bàu 4 bay 28 băm 4 bẳn bặn băn 2 bẵng bặt 2 bâng 2 bấc 2 bầm 3 bấm 11 bẩm 4 bần 6 bẩn 2 bấn bấu 2 bậu bầy 10 bậy bẩy bè 11 bẻ 10 bẽ 2 bèn 3 bén 6 bẽn beo bèo 7 béo 9 bẹt bê 16 bệ 9 bền 13 bện 2 bênh 2 bềnh bết 3 bêu 2 bì 6 bỉ 2 bìa 7 biếc biền biện 26 biếng 2 biệt 21 biếu 4 bính 4 bịp bít 4 bíu bõ 2 bọc 13 bói 4 bon 2 bòn 3 bón 4 bong 6 bỏng 12 bọng 3 bọt 8 bóp 13 bót 3 bô 6 bồ 20 bỗ bôi 10 bồn 13 bổn 2 bộn 2 bồng 7 bổng 3 bỗng 10 bộng bốp bột 19 bơ 9 bở 2 bớ bỡ bợ bới 5 bời bơm 16 bờm 3 bợm bơn bợn bu 4 bú 4 bụ bùa 5 búa 6 bủa 2 bục 9 bung 9 búng 2 buồm buông 13 buồng 13 buốt 3 buột bụt 2 bủn bưng 8 bừng 7 bứng 2 bươi bưởi 8 bướm 4 bướng bướu 4 bực 5 bứt 9 bựa bừa 3 bửa 2 bửu 3 cạch cãi 7 cám 5 can 23 càn 5 cản 12 cạn 11 cang cáng 3 canh 31 cào 7 cạo 8 cạp 3 cau 5 cáu 4 càu cay 10 cáy cắc cắm 23 cặm căm 7 cằm 5 cẳm cắn 16 cằn 2 cẵn cặn 6 cẳng 2 cắp 5 câm 4 cẩm 21 cấn 4 cầng câng 2 cất 22 cật 4 cấu 17 cẩu 8 cấy 14 cậy 10 chà 5 chả 13 chạc chác chai 11 chài chải 3 chàm 2 chán 11 chan 6 chạn chang 2 chạng chanh 7 chánh 19 chao 6 cháo 13 chào 30 chảo 5 chạo cháp chạp 2 chát 3 chau 2 chày chay 2 chảy 22 chặc chằm 2 chẵm chắn 10 chằn chẵn 4 chăng 7 chắp 7 chặp chắt 6 chấm 31 chầm chần 4 chẫng chập 10 chấu chầu 6 chây 3 chấy chẻ 6 chém 14 chén 8 chẽn chéo 4 cheo 2 chép 9 chê 10 chễm chếch 2 chệch 3 chếnh chêm chí 27 chì 3 chịa chiền chiết 12 chiểu chình chỉnh 23 chít chịt chiu chíu chíp 3 choai choán 2 choang choáng 5 choàng 4 chóc chọc 11 chòi 6 chói 6 chọi 5 chóng 7 chong 2 chòng 2 chõng chóp 4 chót 3 chợt 9 chỗ 31 chốc 3 chộn chốn 11 chôn 11 chồn 2 chông 2 chổng 2 chốp chộp 7 chột 2 chơ 2 chớ 9 chới chởm chớm 8 chòm 4 chớp 9 chớt chụ chua 8 chúa 11 chui 10 chúi 3 chùi 3 chum 3 chúm chụm 2 chủm chun chùn 2 chủng 12 chùng 2 chũng chuốc 6 chuộc 6 chuôi 2 chuối 12 chuôn chuộng 5 chuốt chuột 16 chụp 26 quang chút 17 chuyền 10 chứ 13 chừ chứa 37 chữa 20 chực 3 chửi 10 chửa 5 chưng 7 chừng 11 chững 2 chước chườm 3 chướng 5 chưởng 5 da 25 dã 9 dạ 11 dai 4 dải 12 dãi 2 dại 4 dán 9 dạn 3 dang 4 dáng 11 dạng 14 dành 29 dao 20 dào dáo dạo 12 dát 2 dạt 5 day 4 dày 12 dãy 14 dắt 14 dăm 4 dặm 5 dặn 4 dằn 4 dằng 2 dặt 2 dâm 6 dấm 2 dầm 7 dẫm 4 dậm 2 dấn 3 dâng 16 dập 18 dật dậu dây 38 dấy 5 dậy 13 dè 4 dẻ dẻo 4 dép 7 dẹp 10 dê 10 dế 3 dễ 54 dệt 12 dí 4 dì 7 dĩ 6 dị 23 dỉ dích diêm 6 diễm 6 diệt 19 diều 4 diệu 13 dìm 5 dính 20 dinh 16 díp dìu 3 dịu 10 dó dõi 3 dọi dòm dọn 23 dong 5 dóng dõng dổi dỏng 2 dọng dỗ 3 dốc 17 dối 5 dồi 5 dội 7 dôi 2 dông 5 dồn 21 dộp dốt dột dơ 3 dớ dở 8 dỡ 6 dơi dợm dớp dụ 7 dũ 2 dục 6 dúi 3 dùi 5 dụi 2 dũi dùm dúm dụng 11 dưng 3 duyệt 14 duỗi 2 dứ dưa 10 dứa 3 dựa 11 dứt 11 dực dửng dượng 2 dướng dường 7 đả 4 đạc đai 5 đái 5 đãi 8 đạm 7 đán rưng đản đạn 15 đàng 3 đãng đanh 2 đành 8 đáo 5 đạp 17 đáy 13 đày 5 đắc 15 đăm 2 đắm 7 đằm đẵm đẫm 5 đắn đắng 6 đẳng 7 đắp 14 đắt 12 đâm 27 đấm 6 đẩm đậm 13 đần 2 đấng 7 đập 28 đâu 25 đấy 6 đầy 60 đậy 2 đe 14 đẻ 13 đẽo 3 đem 24 đen 17 đét đê 16 đế 10 đệ 8 đếm 9 đệm 9 đểnh đểu 2 in 2 đỉa địch 13 đích 14 điếc 4 điềm 7 điên 9 điển 10 điệp 6 điểu 2 đìu 2 đính 9 đĩnh đo 22 đò 8 đọ 3 đõ đoan 7 đoán 12 đoản 5 đoành đoạt 12 đoá 3 đoạ đoái đoi đòi 30 đom đòm đon đòn 18 đong 3 đòng đỏng đọng 4 đót đố 6 đốc 9 đốm 3 độn 4 đốn 6 đôn 6 đống 15 đổng 3 đốp đột 23 đốt 29 độp đơ 2 đờ 2 đỡ 13 đợ đợi 14 đơm 4 đờm 3 đớn 2 đớp đu 11 đú 2 đùa 9 đũa 3 đúc 12 đục 10 đùi 6 đui đùm 2 đun 4 đùn 3 đụn 2 đụng 14 đủng đuốc 5 đuôi 15 đuối 7 đuổi 21 đuột đuềnh đước 2 đương 12 lậu 9 đượm 2 đứt 16 đực 3 e 8 é ém 3 én eo 11 éo ép 16 ế 5 ếch 4 êm 9 ếm gá gả 4 gác 13 gạc 4 gai 8 gái 18 gài 4 gãi 3 gam 6 gạn 3 gan 13 gàn gán 4 gang 4 gào 3 gạt 12 gảy gay 5 gáy 5 gãy 20 gạy gằn găng 2 gằng gặng gắng 6 gắt 3 gặt 4 gấm 3 gầm 9 gậm gặm 2 gân 6 gấp 22 gật 4 gâu gấu 15 gầu 3 gấy gầy 7 gẫy 2 gậy 11 ghé 10 ghẻ 2 ghẹ 2 ghen 7 ghèn ghét 6 ghê 7 ghề ghềnh 4 ghì 4 ghim 5 ghìm 4 gì 36 giã 5 giam 9 gian 32 giang 19 giáng 15 giàng 3 giảo 2 giạt giày 15 giãy 3 giắt 2 giằng 6 giặm giặt 9 giâm giậm 3 giấm 5 giận 8 giần 2 giập 2 giâu giầu giầy giẫy 2 giẻ 2 gièm gieo 19 gié 2 giêng 2 giếng 13 giềng giết 21 giễu 2 giò 9 giỏ 12 giòi giọt 15 giòn 5 gion giong 5 gióng 6 giỏng giồng 2 giộp giơ 10 giở 6 giỡn 3 giũ 2 giùm giụi giun 7 giương 8 giường 12 giựt gõ 11 goá 4 gom 17 gót 4 gọt 5 gồ gộc gối 9 gội 3 gôm gốm 13 gộp 9 gột gồng 6 gởi 7 gợi 21 gờm gợn 2 gớm 3 gù gu 3 gục 7 gùi 11 guồng 5 guốc gừ gươm 6 gườm gượng 5 ha 2 há 3 hả 5 hạc 5 hách hạch 5 hái 9 hãi 2 ham 15 hám 4 hãm 7 hạm 5 hán 10 hãn háng hạng 26 hanh 3 hãnh hạnh 15 hao 7 háo 7 hảo 5 hão hạy háy hắc 9 hăm 4 hằm 2 hăng 6 hắng hẳn 15 hắn 12 hằn 4 hắt 8 hâm 11 hẩm hậm hân 2 hận 3 hất 6 hầu 26 he hè 15 hẹ hẻm 8 hèn 6 heo 14 héo 6 hẻo hẹp 8 hét 5 hê 3 hề 14 hể hên hến hệt 2 hếch 2 hí 7 hì 2 hia hích 2 hịch hiếm 15 hiềm 5 hiên 4 hiển 9 hiếu 15 hít 9 hiu 3 ho 10 hó hò 12 hoác hoai hoài 27 hoại 3 hoán 4 hoạn 3 hoáng hoành 11 hoạnh hoắc hoặc 41 hoẵng hóc 4 hoen 2 hói hom hóm hòm 10 hõm hon hòn 21 hong 5 hóng 6 hòng 13 hỏng 14 họng 5 hóp hót 3 hốc 5 hộc 5 hổi hốm hổn hông 3 hống hổng hốt 7 hột 6 hơ 3 hờ 3 hớ 2 hở 7 hơi 47 hời 2 hới hỡi 2 hợi 2 hợm hờn 6 hớn 2 hớp hớt 5 hù hũ 8 hủ 5 hụ hùa 2 húc 5 hục huân 16 hụi hum hùm 2 hun 4 húng 3 hùng 26 huých huỳnh 13 huynh 2 húp 4 hụp hút 31 hụt 7 huề 2 huệ 3 huênh huếch huyên 2 huyệt 4 hứ hứng 9 hừng 4 hững hửng 2 hượm hươu 4 hưu 6 hữu 41 hỉ 3 ke ké 2 kè 7 kẽ 6 kem 12 kém 20 kén 8 kèn 9 keo 14 kèo 6 kẻo 4 kẽo kẹp 8 két 5 kẹt 13 kề 8 kếch kềnh 2 khá 44 khác 39 khải 8 khảm 2 khan 8 khản 2 khang 6 khảng khao 5 kháo khạo khau 3 kháu khay 5 khăn 20 khăng 2 khắt 2 khâm 8 khập khất 4 khấu 8 khẩu 28 khẽ 7 khe 14 khéo 8 khép 12 khét 3 khê khế 3 khều khì khỉ 8 khía 4 khích 5 khiêm 5 khiếm 5 khiên 3 khiển 2 khiếp 5 khiêu 5 khinh 6 khít 3 khịt khoái 6 khoán 9 khoanh 8 khoảnh 12 khoát khoắng khóc 20 khoe 16 khoé 3 khoẻ 10 khoét 5 khỏi 38 khom 2 khóm 5 khô 23 khố 3 khổ 25 khốc 3 khôi 19 khôn 11 khốn 8 khống 6 khổng 6 khờ 2 khơ 2 khớ khơi 15 khớp 12 khú khù khua 4 khuê 2 khuếch 4 khui 4 khum khúm khùng khuôn 19 khuya 4 khuỵu 2 khuỷu khuy khuynh 5 khuyên 12 khuyển khuyết 11 khứ 2 khư khướt 2 khước kìa kiêm 7 kiềm 10 kiết 3 kiệt 7 kiêu 7 kiểu 26 kiệu 4 un kìm 10 kịt kị 6 lả 5 lã 2 lác 3 lách 8 lạch 8 lài lải 2 lam 10 lảm lãm lán 3 lang 13 lãng 15 lảng 2 lanh 5 lánh 4 lành 13 lảnh lạnh 23 láo 5 lảo lạo láp lát 12 lạt 3 láu 3 làu 2 lay 8 lạy 6 lắc 7 lăm lắm 12 lằm lăn 16 lằn 3 lặn 11 lẳng 3 lặp 6 lắt 2 lặt 2 lấm 5 lầm 11 lẩm 3 lẫm 2 lân 8 lấn 20 lẩn 9 lẫn 15 lận 2 lâng lất lấu lầu 11 lẩu 10 lây 18 lầy 4 lẩy 2 lẫy lậy le 3 lé lẻ 9 lẹ 2 lem 2 lém lẻm len 9 lén 6 leng léo 2 lèo 2 lẻo 3 lẹo 2 lép 4 lẹp lét lế lề 11 lể lệ 18 lệch 11 lềnh lêu 2 lều 7 lết lia 2 lìa 5 liếc 3 liêm 6 liếm 2 liềm 2 liệm liến liễn liêng liểng liếp liêu 2 liều 16 liễu 5 liệu 23 lim 3 lìm lịm 4 lình lỉnh 2 lịnh líu 3 ló 3 lõ lọ 7 loà 2 loá loã 3 loạc loan 4 loãng loạn 20 loang 6 loáng 3 loảng loanh loạt 29 loăng loắt loằng loay 2 lóc 3 lọc 17 loe loé 2 loè 3 loét 2 loẹt lói lòi 4 lỏi 2 lõi 6 lom lòm lóm lõm 3 lon 6 lòn lóng 6 lỏng 5 lọng lót 8 lọt 17 lô 24 lố 5 lồ 3 lổ lộc 17 lôi 13 lối 35 lồi 3 lội 11 lôm lốm lồm 2 lổm lộn 13 lông 16 lổng lộng 7 lốp 6 lộp 3 lột 11 lớ 2 lờ 5 lỡ 14 lơi 3 lợm lợn 18 lờn 2 lởn lợp 5 lớt lợt lu 6 lú 2 lù 3 lụ lùa 8 lụa 8 luân 11 luấn luẩn lục 21 lui 9 lùi 13 lúi 2 lủi 3 lũm 2 lụm lún 4 lùn 2 lủn 2 lụn lung 6 lúng 3 lùng 5 lủng 4 lũng 5 lụng luộc 7 luồn 5 luông 2 luống 6 luồng 17 luộm lút 2 lụt 5 luỵ 3 luyên luyến 3 luyện 20 lư 3 lừ lự lựa 24 lữa lưng 12 lừng 5 lửng lững 2 lưới 20 lười 5 lưỡi 11 lượm 4 lươm lươn 3 lườn lướng lường 6 lưỡng 15 lướt 11 lượt 43 lựu 3 lị mà 64 mả mã 32 mạ 5 mác 5 mách 6 mài 6 mải 5 mại 2 mán 2 mạn 8 máng 5 mảng 17 mãng 3 manh 10 mánh 3 mành 3 mãnh 5 mao 4 mào 2 mão mát 14 mạt 7 mau 10 máu 27 mảu mậu 7 mẩu 8 mảy mắc 36 mắng 7 mắt 32 mẩm mân 3 mấn mần 3 mẩn mẫn 4 mận 6 mấp 3 mập 3 mấu mầu 3 mẩy me 3 mé 4 mè 4 mẻ 6 mẽ men 11 mén mèo 11 méo 4 mẻo mép 7 mét 13 mê 28 mề 3 mệ mếch mềm 10 mên mến 5 mền mênh 2 mệnh 12 mếu mỉ mị 5 mỉa mịch miên 2 miến 5 miện miệng 15 miết 2 miệt 5 miêu 3 miếu 5 mim mỉm mím mìn 9 mịn 4 míp mịt 3 mo 4 mó 3 mò 8 mõ 2 mọ móc 20 mọc 15 moi 5 mỏi 10 mói mòi mom móm 2 mỏm 2 mõm mon 2 mòn 5 mong 45 mòng 2 mỏng 7 mọng 2 móp mót 3 mọt 3 mố mồ 9 mổ 18 mốc 20 mối 46 mồi 9 mộng 9 mồm 3 mồn mống 2 mồng 5 mốt 4 mớ 4 mờ 11 mỡ 12 mợ mợi mớm 2 mơn 3 mu 4 mú 2 mù 16 mủ 3 mũ 14 mụ 5 mục 55 mui 2 múi 7 mủi mụi mum mũm mùn 2 mún mủn mung muỗng 3 muội 2 muộn 13 muôn 19 muông muống muồng muỗm múp mút 5 mứa mửa mưng mươi 13 mướn 4 mượn 22 mương 10 mướp 4 mướt 3 mượt 3 mưỡu ná 2 nà 5 nách nai 5 nái nải nại 2 nám nan 6 nán nàn nản 2 nang 2 náng nàng 14 nạng nanh 2 nạnh nao 2 náo 5 não 10 nạo 7 nạp 10 nát 7 nạt này 80 nảy 9 nãy nạy nắc 2 nắn 6 năn 2 nặn 4 nằng nẵng nắp 9 nấc 3 nậm 5 nẫm nầng nậu nâu 5 nẩy né 7 nem 7 nén 9 nẻo 3 néo nép 3 nẹp nê nề 3 nể 5 nêm 3 nếm 4 nệm nện 2 nênh nếp 14 nết 3 nêu 27 ni 6 ní nỉ 2 nia nĩa ních niêm 8 niềm 39 niên 12 niết niệm 2 niêu niệu 2 nính nịnh 6 níp nít nịt 2 níu 6 no 10 nỏ 3 nọ noãn nóc 7 noi 4 nòi 3 nom non 23 nón 10 nòng 5 nọng nọc 3 nô 10 nố nỗ 32 nộ 2 nôi 3 nôm 2 nộm 3 nồm nôn 8 nốt 11 nống nơ 2 nớ nở 12 nỡ 3 nờm nơm 2 nợm nụ 9 núc 2 núm 3 nung 6 núng 2 nũng nuối nuông nuốt 14 núp 6 nữa 26 nứa 2 nức 5 nực 2 nướng 8 nương 11 nường nứt 13 nựu khoản 2 rõ 3 tháo 35 tờ 2 ngà 5 ngả 10 ngách ngạch 5 ngai ngái ngài 7 ngại 12 ngải ngãi ngàm ngán 2 ngàn 20 ngạn 2 ngang 36 ngáng 2 ngảnh 2 ngao 5 ngào 2 ngáo 2 ngạo 2 ngáp 3 ngát 2 ngáy 2 ngạy ngắc 3 ngăm ngắm 16 ngắn 10 ngắt 10 ngẳng ngấc ngậm 10 ngâm 11 ngấm 6 ngẩm ngẫm 3 ngấn 3 ngần 3 ngẩn 2 ngẫn ngấp ngất 6 ngật ngâu ngẫu 3 ngậu ngấu ngầu ngây 5 ngấy nghé 2 nghè nghén nghẽn 5 nghẹo nghê 2 nghếch nghễnh nghí nghĩ 29 nghiến 4 nghiền 5 nghiện 13 nghiêng 9 nghiệm 8 nghiệt 2 nghiêu nghìn 32 nghinh 3 nghĩnh nghịt nghỉu ngo 2 ngó 5 ngò 2 ngõ 13 ngỏ 4 ngoa ngoà ngoác ngoạc ngoai ngoái 3 ngoan 7 ngoạn 3 ngoáo ngoảnh 3 ngoằn ngoắc 2 ngoặc ngoặt 2 ngóc 2 ngọc 61 ngoe ngoé ngòi 8 ngói 5 ngòm ngon 14 ngón 11 ngòn ngõn ngong ngóng 4 ngót 3 ngọt 13 ngô 29 ngố 2 ngổ ngỗ 2 ngồ ngổn ngốn 4 ngông 2 ngỗng 2 ngồng ngộp ngốt ngột ngơ 3 ngớ 2 ngờ 7 ngỡ 4 ngời 2 ngợi 4 ngợm ngớt 4 ngu 8 ngũ 22 ngụ 13 ngục 5 ngùi ngủi ngụm ngùn ngung ngưng 14 ngửng nguây nguệch ngui nguội 7 nguôi 2 nguỵ 6 nguýt nguyền nguyện 15 nguyệt 9 ngứ ngữ 9 ngừ 2 ngự 8 ngựa 20 ngửa 6 ngứa 6 ngừa 5 ngực 7 ngước 3 ngươi 2 ngương ngưỡng 13 ngượng 5 ngưu 2 nhá 3 nhả 4 nhái 5 nhai 6 nhài nhãi nhại nhàm nhám 3 nhảm 3 nham 3 nhàn 5 nhản nhạn nhang 4 nháng nhãng nhanh 36 nhánh 10 nhảnh nhao nháo 2 nhào 6 nhão nhạo 2 nháp nhạt 8 nhau 52 nhay nháy 2 nhảy 31 nhạy 5 nhăm nhăn 5 nhắn 6 nhẵn 4 nhặng nhăng 2 nhằng 2 nhắp nhắt nhâm 5 nhấm nhậm 3 nhấp 8 nhâu nhậu 5 nhầu nhây nhấy nhầy nhẩy nhé 4 nhe 2 nhè 2 nhẽ 2 nhẹm nhem 2 nheo 3 nhẽo nhét 5 nhếch 2 nhễ nhện 4 nhểu nhí 4 nhì 4 nhỉ nhĩ 2 nhị 9 nhích 6 nhiếc nhiên 10 nhiêu 3 nhím nhinh nhỉnh 2 nhíp 2 nhíu nho 14 nhó nhỏ 33 nhọ nhoà nhoài nhoè nhoẻn nhóc 4 nhọc 3 nhoi nhói 2 nhòm nhon nhón 3 nhọn nhong nhõng nhóp nhót nhọt nhô 4 nhố nhộ nhôi nhối nhồi 8 nhổm nhốn nhông nhồng nhốt 6 nhột nhơ 2 nhớ 39 nhỡ 3 nhỡn nhơi nhời nhớn nhởn nhớp 2 nhợt nhớt 2 nhú 2 nhũ 3 nhủ 2 nhứ nhử 2 nhừ 2 nhự nhựa 12 nhuần 2 nhuận 7 nhúc nhục 9 nhuệ 2 nhũn 3 nhung 4 nhùng nhuốc nhuốm 3 nhuộm 7 nhút 2 nhụt nhuỵ 2 nhuyễn 3 nhức 7 nhưỡng nhược 6 nhựt tá 6 tà 12 tả 13 tã 2 tạc 4 tải 14 tãi tam 34 tàm 2 tản 6 tạn táng tàng 7 tạng tanh 3 tánh tành tảnh tạnh 2 tao 6 táo 7 tào 4 táp tạt 6 táu táy tày 3 tảy tãy tặc tằm 2 tăn tắn tằn tắng tằng 2 tắp 2 tẩm 7 tậm tần 7 tẩn tâng 2 tấp 5 tật 6 tâu 2 tấu 4 tầu 2 tẩu 5 tậu 3 tấy 2 tẩy 12 tẻ 2 té 8 tẹo tem 8 tém tèm teo 5 tèo tép 4 tét tế 20 tề 4 tể tễ têm tến tênh tếu tha 22 thà 3 thạch 21 thải 16 thán 4 thản thẳng 33 thảnh thạnh 10 thào 3 thạo 5 thạp thau 4 tháu tháy thảy 3 thắc 4 thẳm thằng 14 thặng 4 thấm 24 thẫm 3 thậm 18 thần 65 thẩn thấn thẫn thấp 30 thâu 9 thấu 16 thầu 11 thẩy the thé thẽ thèm 8 then 6 thẹn 2 thép 21 thét 3 thê 4 thề 9 thệ 3 thếch thềm 6 thênh thếp thết thêu 6 thỉ thìa 3 thích 46 thiếc 2 thiêm thiến thiển thiện 33 thiệp 6 thiếp 4 thiểu 4 thiệu thim thím thin thìn thính 6 thinh 2 thình 2 thỉnh 9 thịnh 16 thiu thò 5 thó thỏ 6 thọ 14 thoa 3 thoạt 4 thoải 7 thoại 7 thoang thoáng 12 thoảng thoát 47 thoăn thoắt 2 thóc 6 thọc 4 thòi thỏi 3 thom thòm thon 3 thong 3 thòng thóp thót thọt thô 12 thố thồ thốc thối 10 thồi thốn thồn thổn thộn thộp thốt 5 thớ 2 thờ 19 thở 21 thơi thới 6 thơm 11 thớt 3 thù 14 penh 2 thụ 24 thuẫn thuấn thục 4 thuển thủi thum thun thung 8 thúng 2 thủng 11 thũng thuộc 87 thuồn thuôn thuông thuở 20 thụp thút thụt 4 thuỳ 15 thuý 12 thuyên 5 thừ thửa 5 thự thước 10 thược thườn thướt quận phủ tung ven vũng cụm vành tim tiêm tứ sĩ xảy phức pháo tóc phổi xuống phục quên sợ viếng tưởng tù hua hủa kong long sài sê sóc sơn ư viên viêng vân vông xa khuang xiêng 2 trật 3
quốc hội 53 phát 2 gia 154 tế 160 khánh 20 thư 3 về 2 thiều phòng 52 đại kết huy với nhất chọn quấn tịch 15 lộ 19 khởi 2 thái 3 họp 2 từ 2 thống ấn ả 2 châu gỡ hàn 2 tiếp lào đổ ngữ 3 bỏ trung 2 nhật việt 4 đảo 2 lô lễ thăm đến an gửi 2 dân 4 phóng ví bỉ tò ủ khai qui khoác tới trước vinh 3 tháo anh 6 cam 2 giới thuỵ bàn ca 5 vương 2 xảy ở tổ 2 đối trở kỉ bị phan chịu vào ghi lĩnh nói chào và 2 kêu 3 doanh 3 kì 2 bay sáng liên 2 vận lên biểu quyền đáp vẫn 2 trưởng tuấn 2 oai 3 triệu hẹn thông tắc duệ nam học phạm đạt duy hiếu cường vịnh hoàn làm khiêm luân thắng hiệp bảo mĩ nga nội hoa công đoàn sư diễn tỏ
hội thảo 19 trường 13 nghị 100 đảng 12 đồng 104 cho 8 đã 3 bè khởi liên 10 tỉnh chủ 12 đàm 23 như hữu 3 ngân thi 13 nhóm 5 xâm khác bị rằng chợ 6 cân bế nhập 11 mùa 2 là 2 hứa trôi đoàn 4 cùng phụ 8 thống 2 giải 2 và 4 tại nhà 9 lương cà 2 voi biểu 2 an 11 bảo 2 đầu vàng 2 cấm một 3 sửa nhấn còn khiến 2 chi 4 nghề 2 chùa 6 đua 4 lim 3 gióng 2 phết phật 5 vẫn yến 2 thánh 4 chữ 4 đều 2 cựu 8 viên 11 làm vùng đại 7 tôn tưng học 2 người 6 thoại 3 quân 2 ở 2 vật sách 2 mấy cấp thông 3 đề doanh 3 ôn thao 4 giảm kiểm việc 3 chẩn 5 dự họp 3 sông sang đạt hàng toàn 3 hội 2 chọi 3 khoa thăm nước công 3 chậm bầu lan cũng trọng bỏ cả chị tự hoà diễn 2 đọc 2 tờ góp hàn thu hoạ 3 nông 5 luật 4 thẩm ngộ 2 kiến 3 chứng 6 xã số gạo tụ 5 khai 3 khoá khuyến 2 hộ đi xuân 3 lập can chạy hiệp lễ 2 lĩnh có tràn trăng về dẫn non 2 nhưng ném ngành pê khép hoá 4 các bà do trí suốt cổ 3 hạ bốc trồng phạm thể 2 gầu mở vừa trưởng nhiệm điểm trại hè hoa 4 khoẻ 2 làng 2 quán sinh thầy tịch tim từ việt vụ ý đền 3 lái đập mĩ nhạc kín những thơ văn 3 gia điện nghệ môi truyền âm ánh té áo ẩm du pháo 2 cầu nghinh đèn trái tòng lớn hiến
thảo luận 35 văn 3 luật 8 rà nghị 7 khoa 4 nguyên 7 trong dược 2 điền 4 thông 3 quốc 3 viết nhân hai do báo 2 quả 4 gặp chuyện chép bộ mở hạn với dự tiếp đoàn 2 đi tiếng đặng vân 2 mi 2 nhi 2 phạm chuyển bùi hoàng vi năm qui tham mộc thơm cầm am ăn hiền phạt ra hoà
luận tại 3 ban ảnh cuộc thanh 5 rằng lưới mở 3 điệu 2 cần của 4 tò châu chủ về 8 phiên 2 sôi 4 đơn hàng sơ điều 3 nhiều phẫn 2 thư vì cả tờ chính 5 đủ viên 6 nguôi phát hình nói nhóm 2 tập thực đóng khả buổi 2 văn 3 và 2 cho 2 sắc 2 trên tổ 3 mẫu dậy bức 2 phải quanh pháp dự 2 trận trái án 5 nảy cứ lập tội kết tranh dư bình lí xã 2 luận bàn 2 điểm 2 suy bệnh sai chuyện các 2 bác sau quốc quan hội giám số kiểm trung với giải
tại hội 8 phiên 13 trụ 3 khu 8 buổi 9 thời 3 nhà 22 viêng 2 séc cuộc 7 toà 4 liên 2 quân huyện 5 ngũ chỗ 18 tỉnh 3 quán 3 bãi 3 hiện 4 điều 2 trường 3 kho 2 bến trung 7 các 22 bởi cửa 8 một 7 hồng quận 6 đông 2 vài quảng 2 công 5 cảng 3 hàng 2 tiểu chợ 3 ở quầy 2 hàn 2 tổng lễ 5 trạm 2 nguồn 2 nghĩa 9 bệnh 4 châu 4 viện 3 cần phường 3 địa 5 ngõ bộ chùa huế thủ 2 nghệ 2 gò đây 3 vũ kon hạn 2 xã 3 hà 6 vương đồ đồng giải 2 thành 3 vinh võ nhổn pháp 4 nha hoàng mỏ 2 ban hãng 2 phòng 3 sơn sáu tờ trà việt 5 đài 2 xiêng 2 nước 3 nhất hoa máy bắc cơ 6 vịnh thao phái những kì 3 gia 2 vị 2 phải nhật 2 để thái 2 miền 2 phần đà 2 hạ 2 đơn sóc siêu vận luân luồng đức móng lối ai dãy cộng 3 họp thực kinh tuần văn 3 mĩ 2 thẩm toạ vườn 2 bảo 3 phủ sân 4 trần lạng cầu 2 san lào 2 úc ba nga 2 phố tràng bình bà tây thế trận là và của sao 4 chức 2 ngoại vì đó nhiều 3 hai khách ngã đường tuyến 2 thôn đại diễn thị nơi nghị 2 khoản điểm luật thông quyết ngân trại triển chương dự vùng khoa bờ số chung quê đồn uỷ chân sở tổ
trường về học 26 hợp 34 ở 2 nội 3 cho 5 nhất 3 sa 19 đông 2 bụi gà 2 trích đại 16 cánh giáo 2 trung 5 chứng 5 cố dự 2 chuyện quốc 6 châu 3 kinh 3 bất 4 giá anh cảng bước huy nhắc phố khó 2 mĩ 2 tại bán 3 hai 2 dầu thu hà 2 hôm tết 2 ô 3 mười 2 nông tuyển lò mật có 2 bảo nào chuyên 5 lao 4 công 7 sẽ 2 quyết phổ 2 xin đứng ngoài dùng chinh 2 khu sơn 13 sinh 4 đồng thức nơi đốt thằng chuyển ba 3 chiều đã 2 tiểu 4 quay 2 bây và 2 điện 2 giếng giao việt 2 dở tầng nậm của 2 là vỗ chỉ đào sĩ miếu cao 2 ưa phải 2 xa lẻ làng 2 không 2 phe tìm giải 2 giả 2 nhà 2 nghề trầm vùng 3 phát ca bình đầu 3 ập xưa 2 được 2 chật 2 cũ song bản đóng gây náo vụ 6 trong 3 lái kín lấy 2 cứng dân 2 ngổn thay hiện huyết lớp 2 lại lâm lập khang kêu sáng hoàng tổ 2 mùa phản kiểm các suy niêm nghệ tây tài 2 y 2 đạt chờ trị mẫu trồng tư xí xây giữa mới 3 trật vì kì 3 thọ giang chu giấu huyện 2 con tiền 2 an lê nguyễn trao thân 2 tô tự 3 miền danh hoà 2 xảy thống định 2 thành sống làm số mạng nước 2 biển pháp rừng xanh xung văn đô cạnh sạch thế 2 hạnh mơ tộ vàng xuất khoa tiềm truyền trái vốn toàn căn nhật lớn xăng tiêu cổ du khách sôi phục đang trọng chung chợ thứ chip năng
về dự 7 việc 4 điều cắt công 6 nhà 13 giảng tấm 4 địa 2 chuyển 2 tình 3 nước 19 chống 2 các 3 luật quyền 2 những 4 người 15 kèm lấy hưu 7 dân 5 tội 18 bắt hòm hợp 3 với 6 lòng 4 rồi bạo quê 21 sau 5 tân bổ mở tranh 2 gói vụ 3 chiếc 2 quảng vai tương 3 thu cả 2 ngôi trật 5 quân chịu 2 tay 8 tỉ thành 4 lô nuôi 2 bệnh 2 tận 2 phát room trà hàng 3 không 2 bản 3 chiến 2 mù nội khách mua chùa bố có 2 độ bắc khoa 2 lịch 2 đâu cuốc hao tràm tiền tự 2 quản 2 tháo tăng văn hành 2 lâu 2 viếng ghép 2 cơ 4 trung 3 trách 3 phục 2 phía 13 ngoại 2 đất 6 nay dạy 2 cháy hát sum vừa gò rừng 5 đêm 3 từ 2 phân 3 mẫu ba chương má bà gần nâng bảo 3 dịch 2 rơm tắm ý tinh mang nhất 5 đề 2 mẹ cánh phiên khoản trận đông sự bát muộn nghĩa 2 đứng bến giảm lập đường gia thêu lưu tài 2 đấu ra an 2 ứng phòng 4 xuôi số 4 khả cứu xử đào cai trình hộ nguyên 2 giới bảng nguồn 4 quốc cục quan hội thông tổng song phụ thể 2 một đầu phương 2 ngôn đích 5 việt 3 nhập sửa thị cầu ăn giá 2 được 2 ai tôn nhiệm trong vùng 2 quá đà 2 sóng tan trại giai nơi 2 mái 2 biển căn cảng nhân 3 lí đặng xuân chờ tang tới chất nhắc phố đổi biên vốn nghìn đạo cội đi gió 2 gốc sớm 2 thầy thiệt ngày kỉ hồ vé làm thuế 3 ước mức mảnh minh nha năng đồng nhôm đầy 2 nhanh ô cao phép chỗ bán già thẩm trí thuốc đẩy tiến 2 thác thiện thứ thi đủ thiết tiêu vướng môi tư vui vóc trên vỏn tiếng hưng ninh khánh cần mỏ mai gánh miền kì lớp hà lạc trường mường trạm cơn điện hoà đoàn của kon lộ chăn huế trụ cho dinh
dự án 136 thảo 31 toán 14 kiến 39 quân phòng 14 việt luật 8 lễ 16 một trữ 16 báo 32 thi 9 vòng 4 đoán 5 bị 7 vỗ với thế có 3 hứa đại 5 và 3 được chương 3 sơ uy toà người hội 7 định 2 thượng họp 2 dự cho buổi 3 tính khuyết giải đám tuyển 3 tiệc trù chi thầu 2 khán thính cảm thu sinh 2 phiên 2 nguồn cuộc kì ngày sự 2 toạ phần liệu còn
án luật 8 treo 11 sắp 2 nhân 14 vị xác tách mạng 4 bắt 2 mang 2 dựng cơ in như tử 11 cho 5 kéo sơ 6 có 2 phí 4 chung 4 dân 7 oan 3 quân bằng 2 đẩy trên lệ 3 tồn tay cả hiến quốc 2 hành 2 tối 2 tham 2 thẩm đắp tổ 2 khả cầm buôn vành tuyến dùng khu 4 một phát 5 điện 7 ứng 3 hưởng dừng cáp trình hiếm tỉ chuyên chống 3 trọng 2 khởi 3 ra 3 bên hơn chấm cồn xanh cải 2 trùng ma 4 âm 2 cao 4 cấp cái với 2 điều nâng 2 gồm 2 phạt 4 châu lớn 2 về 2 để 3 rất đấu 2 huy xảy và 2 đưa 2 khác nhập hoa vì 4 tuyên hình 4 giữ 2 mười phúc 3 khiến sẽ đền 2 đã 2 ngoài dưới tuyển phân 2 sáu nội đạt thu bóc huỷ bảy chờ buộc chủ đặc tiền ở 5 bỏ tích 2 chậm 3 qui 2 phá kì được 2 lãi tù 9 cũ nhờ cục từ 2 tinh nghiêm 2 nhận xong 2 tạo hồ hợp 2 lẫn khoan tội liên người chạy dự hạ 2 lên lĩnh luận mạnh di nhiều kết là dài bị nói xâm giết công 2 vườn thích của mĩ nhà 3 binh ngữ toà 2 đầu 3 bất xây đường 2 giao sân quan phim mới thành thuỷ nghệ năng nông bot cầu này
luật đất 7 cảnh 5 ban 2 chỉ 2 nghiêm 5 mập trong 2 cán 4 an 2 gia 9 pháp 9 biển 4 nghĩa 2 cư 2 kiểm không 5 sư 49 của 3 bảo 6 hình 5 ngân 3 siết hàn nâng nọ kia lệ 6 chi 2 các 2 có 4 điện 2 nên trí hải phải ngoại nhà 5 hôn 2 rừng người di 3 kính trẻ hiện phạt công 3 hứa hồng dân 3 trật 3 mới 4 tổ 2 về việt 2 sửa 6 với hoá mỗi chuyên 2 xuất căn 3 lực qui 2 giao 6 định 2 cho 2 phòng 4 đa tư 2 phong nhưng giỏi kể mô điều ăn thất đã con tố 3 phổ trình nào gốc lao 4 thẩm sáng kỉ 3 chơi 2 đạo dự trái luật phạm theo luận gây quan việc 2 lã do khiển đảng quân hành buộc thép 2 bản đầu 2 đấu kinh doanh 2 thuế 3 báo giáo 2 viên xây thủ thương phá quốc khoáng tục dược quản hấp cạnh này cũ nhập sở bất viễn biên bóng quảng bồi đặc thanh thi số
đất đai 28 được 2 tại vàng 2 liền 14 cắm 2 rồi 2 nền 7 ẩm hương đè vừa 2 mạnh 8 hiếm 5 nhiễm 2 hoài bảng bị 2 không 3 nông 5 hứa 3 giữa đá 6 thổi cho 4 cỏ mỗi bán bỏ 2 dời vay thấp liên cụ mặn 3 kích 2 rung hợp rừng 4 nước 36 trồng 4 đầu có 2 nghệ tổ 2 hát bằng sử tính ba mở chính ở 7 cũ vẫn mẹ 2 phù 2 bón mua nghĩa 4 chế máy đi cán giữ khách 6 đỏ 2 nung 2 làm 6 sét 2 vô thịt 2 ninh chia dưới gói sống điều mũi 3 công 5 đôi của 4 nửa rộng lún ấm mới 5 báo bất võ 2 phèn 2 chấn sai thu sản 2 giao lan hoang 2 lại thiên xa hiến lô mặt 2 chết cà lĩnh tăng nhà giáp ra thanh hoa đấu đẩy vườn 2 ao trong do góp đổ ấy miền 2 lâm dự trống sạt thương cát thánh học lở lành diễn đền sạch xây quốc quê 2 bãi đang nóng thép nghèo giãn khai phi 2 rẫy ruộng tái sụt ngập thổ chuyên cằn san phương khô cảng ngọc sen cày lúa quảng này 2 tây chật việt 2 địa thiêng hình anh giàu
đai sửa 4 giậm bỏ một 2 và thẩm bạc quyền nguồn châu truyền hộ ở với luật tranh hai năm an 2 đen lưng ốc bảo
sửa đổi 31 cầu chữa 8 nhà 3 sửa xe 4 ảnh 2 đính đồng 2 lại 2 ti gien điều khoá 2 con qui tàu bia sổ nhãn điểm tiếp cáp chế dự
đại biểu 71 hội 67 diện 72 đoàn 18 sứ 44 bác 3 dương 9 học 97 tá 15 uý 8 nút lộ 5 không lí 19 điền gia 6 tràng 4 ở lễ 10 bằng cáo thoái số 3 thôi kiện nhà thế khiến đường đội 5 ngã đòi cho biện chúng 3 việt 2 tây bị dịch 7 tướng 6 máy lên cục 2 triệt hiện điều thường phải tình sông mạch bàng 2 hồng 3 ngãi giám lộc 2 trần nhận đức trực tiện 2 thụ 2 khái đa đô công 4 lục chiến phẫu thắng án hàn hạn ý từ cương loạn nhân ca thần trà tiệc nghĩa thi sảnh phu tài lải bại trưởng tu trùng tuần nội nam ngàn lâm thành tự 2 bản gian não huynh hiệp đế sư tang vận nhảy lãnh hoà cử liên tiểu tùng cồ nghị pháo tư thể quang hoá 2 nhất và như thông hộ đồng mới hồ ngày hùng kĩ ai trí
biểu đề 2 trịnh quyết 6 đồng 2 quốc 7 hữu địa chỉ 4 hiện 8 tình 15 cảnh nhận 2 bộ của tại 6 diễn 15 đáp thuế 2 tranh giá 5 đoàn 2 uỷ dương 14 biểu hội 2 tán 2 vòng ra tượng 6 dự 2 danh cơ đã chia báo thành nhân 3 hạ khai 2 kết 2 sở giao cán công đảng bế ngữ 4 phát thảo 2 được đồ 3 cho gương kiểm dân tước cấp 2 dồn thay nguyễn hà trao đạt mẫu 2 cảm 2 lộ thị trưng phí thức bì suất tham các cử toàn 2 chuyên
đề nghị 93 khung xuất 42 án 19 khu bao cùng cao 9 ra 7 phòng 6 gi thuộc giọt thi 11 gọi báu chơi nằm 2 tài 13 cả ngày nổ 2 cập 8 phát thảo bài 2 của vật hội sâu kháng 5 phối đặt cương 2 cử 9 cổ sách văn 2 từ 2 việc tham vừa pa xuyên năm tư nghiên bạt mục đóm huề 2 dẫn toán thơ kiểm đạt lao đốc tặng
nghị làm 4 trung 5 sớm 2 quyết 53 ban 3 đại 2 định 35 thu 5 áp nhà 3 nâng 2 việt 6 bộ 5 hợp 9 sĩ 13 hội 3 thành truyền 4 bổ 2 hai 3 phát qua quốc 7 tổng 4 bác án 4 thực đặc 2 kéo tư xử 5 các 5 kiểm 2 xuất cho 2 tăng 4 công 6 lễ điều 2 tân 2 bảo truy 3 cấp 6 xúc 2 chủ thi của 6 thượng 3 lên quí lực 11 khoanh sơ 4 thống kim lắp cân 2 chờ tổ trường 6 trực 4 đồng hoàn đăng tỉnh kết đơn gửi cán vĩ 2 đoàn 2 sự 3 kế những liên quân dự doanh hưởng phản ngoại 2 thẳng vận chú giám tập xác địa bắc viện 10 giao 2 xem 2 thay bàn thủ bền 2 thêm còn di mức 3 khu hiệp ngừng sở 2 kháng mỗi nhanh bằng bỏ luận 2 sai phía thúc giữ giảm cao minh hoàng chính 2 người cơ 2 toà tuyên hỗ tiếp 2 khen kỉ toàn triển an thường hoà 2 đã lấy biểu khoa lần đánh học gặp quán giữa nhân sân và quan sửa với tháo đề giải khởi gián
làm rõ 36 địa việc 94 thủ 10 bỏ dám 2 sao 7 đường 11 thước 2 một 3 theo 6 cụ 2 của 2 phức 3 cầu 4 nhiệm 7 rẫy 2 chủ 11 căn 4 phông công 10 giả 11 trả xóm hai 3 thang lính bảng rung 4 nhiều 4 nấy ăn 19 bánh 4 nghề 7 thuê 7 đứt 2 tê 2 vừa 2 xáo 2 càng du đâu quần lời nấm cỏ 2 gì 6 nhà 5 thì cho 7 mát 2 nóng 4 trước 2 tài 3 sụp 2 đơn 5 bảo 2 xuống cô 2 thanh hư 3 trung 7 vì 2 đau 2 xét 4 sai 4 mất 4 suy 2 sau bài 7 phụ với tốc nông 5 đôi 2 đầu 2 gậy cả méo mà nên 6 sổ 2 ở giấy 4 đất 2 sáng 3 tiền 2 tả đồng 3 hơn trụ xấu 2 dân sạch 3 mẹ 2 cặp mứt 2 từ 6 đúng 2 ai thay 3 mộc vườn 3 kim miễn nặng quan 2 đi trận khách người 4 say 2 bốn cọc cửa vậy 2 chứng 6 tại ngay chui trưởng 7 giá tặng bác oan 2 đến 2 quen 4 do ổn 3 ngoại bạn 2 chết 5 ca 3 gốc 2 mái con thêm 3 trường 2 rầu nhẹ khó 2 lại 5 ra 3 rau ẩu ảnh 2 giàu 6 ba bản kẻ đổ được 4 dang hàng 2 chưa nước 2 phim 6 khác hay đảo 2 tranh gang thường hộ lụng về ruộng 3 gương 3 tử bật 2 lễ 4 gốm giờ làm bị bền ngơ 3 lành 2 lây 2 hại 2 phiền 2 trái 3 bệnh 2 sạt mẻ quà 2 ít nơi nhu phở nương phải sửa cử khán lai đám 2 lãi các giải lạnh mười xa bằng bàn bộ bùng cách cán chậm 2 cơ dâu dịu dự đẹp đại đầy điểm đủ đồ giáo giảm giám gia hài hồ hoa hết hoà hỏng kinh 2 khi lãnh lộ luật lò lúa lụt lợi ma mai mẫu mới 2 mưa gió mưu mờ mồi nền 2 nghĩa nguội nhanh nhạc nhái nhân nhục nổi nũng ô ơn phó phát phật phép quá rối rơi sâu sẵn sống tăng tan tổn 2 tất tay thất 2 thành thầm thân thế thịt thơ thợ thui thư thừa tin tiêu tình 3 tốt 5 tổng trầm trong trò trọng tư tới tương va vợ vỡ xao xong xuất ý yên âm chuồng muối nón hương báo tội
rõ trách 8 kì nguồn 11 vị ràng 18 từng sáu tiếng ý lừa có nhà nét 6 khi rệt 6 tiến xử nguyên 6 người 3 việc 4 thời 2 sản trình lộ lai thông văn năm khóc nền mặc sai 2 từ báo không tranh vụ 3 động 3 cho đối làm do dấu họ nhân quan quê hơn 2 về lí hành các nhất
trách nhiệm 100 lặng mình phải học nước và 2 mắng vì chứ cây phận xin ấn hi âm chuyên chồng cán hàng nhận ẩu phân thừa quyên nguyễn
nhiệm người 4 thẩm 2 kì 37 buông vì của 6 vụ 86 hình 7 song cho diễn cá lương tập hợp 5 nhiều khi 2 bị và đại thông hiệu giám 2 trước 2 chiếm hữu cán 3 rõ thi trong 3 đối quá thứ vùng tại cao bộ 3 nêu biệt phân chính 2 qua với lấy chiến chỉ mặt nhân toàn 2 nếu vi lê thay lại giáo chức 4 uỷ văn lớp khoa câu thường đề tổng 2 vai màu mầu sở kiểm
người đứng 16 nghèo 17 dân 170 làm 17 có 32 rồi cơ thu 4 phải 4 việt 26 con 10 nổi 4 cụ tày 2 nhưng giỏi phát 11 ta 18 lừa 2 cần ôm rơi khuyết 13 mang 7 giữ 8 đàn 25 cuối 2 anh 7 và 5 lái 21 yêu 8 dao 5 già 26 lính 22 thân 20 nước 11 sau 2 can 3 nhà 8 trước 5 về 6 đến 3 thi 7 mua 18 cảnh 3 lạ 4 này 5 viết 4 mẹ 18 bệnh 27 biết 4 môi bị 34 đúng 2 em 3 chưa 4 nào 2 khác 11 bước cho 6 tái lầm 4 lặng 2 một 7 chui đã 7 hơi vừa 2 vào 3 nghỉ 2 di 2 thiệt 3 bà 2 phiên đói biểu 4 thiếu 2 chăn 7 bảo nhẹ 2 trong 9 thái 7 chọn chị 3 cha 6 gửi 4 tối nộp 4 chết 12 chồng 4 mông 8 trẻ 16 từng 5 chắn 2 rồng dập nuôi 6 trồng 9 ê 2 khoẻ thợ 11 hồi tiêu 12 xa 3 gọi 2 nhái bán 16 vô 6 bỉ dùng 17 cao 10 đi 19 yếu 2 báo lao 31 đài từ 2 tham 10 giúp 3 sử 4 dày góp là 2 lớn 8 đem vợ 8 tài 4 trực 2 ở 8 dám 2 nguy chỉ 5 tổ trải cùng 5 rất nghĩ 2 huyết đau mỗi chứng 2 tà khiếm 3 cứu mắc 4 chủ 4 mùng vẫn tới pu vi 2 hợp ơi pháp 2 chăm 3 xưa 3 ăn 2 còn 6 nhạc ông trốn 2 nói 2 tàn 2 nằm trở 3 kia 2 uống mĩ 4 xem 9 đức 2 quảng 2 rục 4 gác 2 mất 13 dừng hốt dìu lại than câm 2 đánh bạn 7 bò hùng 8 cũng 2 đọc 4 nhật 5 qua 2 tung 3 thành 3 nghiện 5 học 2 nhạy bác 2 mù 5 hâm 10 bình suốt bồ đổ mới 3 ấn 2 úc 3 đột hà 3 nghe 4 bằng rưng sẽ khen khóc đẹp 4 tự 2 chơi 2 lo 2 chạy 2 tuổi liên cúi lạm cô 2 mường 2 dẫn 4 chân ngồi 3 cầm 3 nhận 6 tố 5 ra 2 đối rõ 3 dạy 2 du được 9 thừa 3 bỗng công 2 không 7 đồng 8 mãn vùng sang cận suy kinh 2 chống nhiễm 3 mến cười kể 2 mong phụ 10 nữa vận đạt phòng điều 4 vượt đợi vác lào 2 dúi kí 2 thưa hái cháy thương 2 sống 4 quen 2 đội 2 trung 2 khởi 2 bày bật ấp huyễn truyền hàn 2 đưa 2 hoạt 2 trình tình 3 xót sập thanh tử 3 ai 2 tiếp cái thoát chịu thầy 8 xin dành đời tốt 5 đa đại 5 nhập 5 cải gieo giẫm lỡ hiến 4 hiếu hoa 2 hội bất lênh lành làng phạm 2 đáng loài hành 2 doanh mệt quê 2 mặt mở nặng nam nâng móc nông 3 nhóm âm nắm 2 nợ nhặt nhồi nhờ trên 3 phẩm quyền cõng mẫu 2 của với nhắc rơ quá như 3 thôn tù trào trò lên vong gây xuống trắng trúng 2 bỏ vì sơ bám kết cũ huế 2 ken vẫy chụp mừng xếp gương méo hỏi trái 3 đông cướp ứng sức nửa bố trưởng quản lãnh 2 chiến 3 giáo nga do ba sài miền xứ giàu tị ngoài 2 đó ấy ủng 2 kế 2 tiền sáng hàng xấu vay thuê 2 thụ dự thắng hướng máy rừng đầu duy thứ 3 cai chuyển theo tu nghệ cày ngã hầu khôn hưởng hữu cháu chú gốc 2 da lập xung tiên đang
đứng đầu 19 riêng ngoài 4 chật 3 sau 7 tên 5 bên 3 lên 4 ngồi 5 trước 7 khựng giữa 2 trên 5 lặng 2 dậy 3 lớp 4 kín chờ 4 tần xoa vững 2 gác 2 một ra 2 dọc thành nghiêm 3 hai cuộc mổ lại 2 chân 2 đắn đằng đường đó đợi đón máy mũi nhìn sững trong vị im xem cạnh cùng về 2 thứ 3 tuổi ở 2 dưới yên chủ giá tim hàng bóng vào tại xếp chót hầu hình chôn cuối ngay ngang vẫy núi trọn gần
đầu khi 3 tư 201 tuần 3 tiên 76 ngành 4 tháng 8 trẻ 2 ra 11 cuối 3 chuyến hải có 6 đang khoảng 2 nạn thú 12 bỏ thuốc vào 15 xin 2 đuôi 2 được 4 sợ mối 19 gối 6 chỉ 2 móc nhà giảm 2 chính 2 năm 32 đối 2 nhận 2 người 4 cho 4 vụ 4 kế đi xuân 8 khách áp đề 2 lỗ tránh đỏ với 4 còn nhóm kéo 2 cơ 9 ghép dành thường hoa phát 2 nôn thì sách 2 bạn bằng lọt châu 2 ngõ 3 máy 2 mất 2 lân bếp 8 các 3 rắn quay nghĩa ông chữa 2 của 4 bà lạnh 2 cả ngăn từ 4 sóng 3 hạ đến lưỡi cuộc bảng 5 hiểm trần bị 2 đời 2 tiến vì 3 lòng 3 tập thế 6 mặc rồng 2 giày viết quanh chụp ngón 2 làng 2 không hàng 5 dốc đâu bôi quí 3 ổ mùa 3 lúc thấy 2 im mức như sang uỷ ngủ nộp bán 2 nguồn 4 hệ độc 4 dây 2 lại tổ trên suối đường 2 tôn học 2 khóc lực về nghi trong 2 trang 2 ngập đoàn mang tay nhăn thăm móng giờ 3 nhìn rất xe 2 thiếu va là làm đàm một 2 duy tiễn sư bái sau thị ga cha chết đàn 2 ngày nhiệm óc 3 tàu 2 bạc đơn hè hồi não nậu phiên phố số tóc trận trò vú thầu hai vai đạn 2 quân thập 2 mút báo cành cầu ruồi sông bò sỏ đất bài đinh hôm kì bên rơi tắt gió giường đội lâu gà tầm cổ thai danh đồng dưỡng việt khu ngựa đen cấp
khi để 2 sắp dám giải tổ áp quyết 3 cột làm 3 bị 7 nghe 5 nhảy phi truy nhận 7 thấy 5 chú tỉnh 2 chuyển 4 hai 4 máy vận xe 4 đổ đó 11 xung các 5 tiếp 4 ngân 2 đồng 2 rút cục nhóm thị 2 vàng thời 2 nền hết chèo dòng pin gặp 2 có 7 xuống nào 7 va bộ giới gánh đau nhiệt 2 đất loài thi 3 đã 2 trẻ 2 con 4 giá 3 đi 3 khối 2 vượt 2 dắt lên 2 ra 7 in hoả tóc cô li say bé tàn giám ăn 3 hoàn 2 trời 2 nước 4 cháu 2 nặn sinh 4 thông 2 bấm chủ chưa 3 chỉ 2 báo 2 đem biết 2 được 3 đệm hèn thất 2 cấp 2 nghi cư bông tác nhồi điểm bán phỏng yên tranh dữ phát 3 đoàn tiền 2 đưa 2 lái 4 xảy 3 đang 4 lao tập công 3 mời hội kết 3 cụm tháo 2 gió 2 tàu dẫn bình mua 2 lan lính nghị nghĩ kí cáp người 3 mưa 2 cảnh bắc cầu chiến cháy cả 2 sự 2 vào 3 leo giận diễn dọn bếp mất 2 nói 2 sau trước trong một 2 thỉnh giấy thoả mệt qua 3 sốt rau ngã nhìn 2 ban bay số biển rủ thái tiếng 2 cầm mở chúng thành quốc xướng tô đường voi bà 2 nhu tuyến vay thuế những không đến ấy còn 2 về trở 2 tham sử mới anh tôi ông bạn thực bắt nhiều mang ngủ giao điều mà cơ tốt phải xem họ nhắc mùa mĩ đề triển lực 2 vụ tết gia bão di doanh hay cần 2 trả tìm đầu tới xưa đối 2 rời đứng du lưu quay học ngồi
để xảy 6 kịp 5 nhiều có 6 lọt 3 cán xác 6 khẳng 3 chống 3 nước trước tỏ trả 5 điều 7 chứng 3 chơi 2 đánh đinh đảm 2 đối 3 lại 30 ngăn 2 xe 3 nạn ngỏ 2 thông bị 3 cảm liên chữa 2 vay 3 mua 3 chiếm 2 sớm 2 cải 2 dân 2 tàu bán 3 biếu vượt 3 dành 3 tận phân giảm 4 lắng 2 chiều người 8 kiểm 2 chữ hưởng 3 trống 2 ai 2 tổng đi 4 chúng trở 2 hạ xét truy được 5 con 5 không 4 sau biết 3 giúp 2 ăn rảnh xăng hành thi lôi nghĩ hiểu khử dập lòng chuẩn 2 thức khán cân thua mọi 2 bảo 6 lộ sống 2 sáng trưng nếu khách 3 đàn leo nhâm đón 2 nhân 2 lúc khởi thống cuộc bà 2 các 4 thất công 2 chích đến 3 thành thỉnh tăng 2 lực xử 2 qua tạm chủ đẩy gọi giữ 3 bồi vận chi nghiên dạy 2 địa phản 2 làm 4 biến phục 3 quên 2 họ món cấp tránh 3 tuổi thay 2 nguyên em mất 2 khám mạnh ghế thoát thắng nhập kích học 2 ngủ 2 hộ mê tiết 2 nhen đủ hỗ 2 lửa về trừ tư vào vi li gặp mười thiếu cơ né chia 2 xả cập nộp bớt mở 2 chồng đẹp đáp phát xây tạo tìm 2 thực cho nâng đạt 2 nhận sử chờ ý tâm phòng phần mắt tham mình thu 2 triển lừa giải lấy đưa hoàn 2 đầu tiếp 2 thể tổ tưởng khai cùng xem 2 tập doanh thúc duy kiếm ứng mang ra rồi hạn gây cứu tang tóc trần trẻ đời khắc chuyển ngày hướng giành dụ trao nói tôn yên trong phù trốn 2 ghi hợp tri bụng nhớ mặc báo bàn
xảy ra 54
ra lãng trong 14 là 5 đình chấm tại 12 giữa 3 mê đa giêng quân 13 đầu 8 viện 3 sao 15 hơn 3 đường 7 kẻ xe 2 vào 5 bãi 2 trò tay 3 tù xét 5 phán 4 khẩn 2 tận ngày 2 nhắn rừng khơi 7 tiếng luật bản nước 4 bấp về 3 hàng 7 trưa ngoài 10 khắp chợ 4 hoa bến 2 tiêu chỉ 3 nhà mắt 22 chỗ khâu phường đời 8 dòng 2 căng bằng tiếp 2 không 2 phút tối quyết 5 và đi 10 hà máu 5 răng mồ nhiều 6 trường 4 khỏi 10 thư ở 7 tán còi tấm 2 rửa đếm cảnh 2 trang 2 bên vết hợp sau bắc chữ liên mười những 4 kênh chiếu vẫn mặc đồng 2 hiệu tới thế 5 mình 2 sân 6 trại nhân chiều 3 ngay 3 kịch hai 2 ngồi thăm như mặt người 2 nương phẳng nỗi cơ 2 hằng công 3 cửa làm rồi vợ giải 2 nghe ân vườn tiễn thông 2 giai lệnh 5 hung chiếc toà 6 hành biển 7 hội ca mối lại giá 2 uyển chứng đảo 2 nhờ dấu thành gấp giản bất chóng đón cách đầm chương kì tai 2 ba gọn khi chi lở dịp ánh 2 con gia lẽ dưới mạnh rạp mời miền nói thấy nhánh ông mùi trạm trung sông suốt xa sức siêu tầng vỉa thách mọc hơi 2 vụ 2 thị 2 thích cháy tự trình hậu phan tội khiếu sai ổn khuẩn cô thả quán đối cao chốt đại với nhưng cùng rằng 2 sôi từ thường phức sáng trên nghiêm theo các 3 miếng lời 2 phương một 2 mức bàn lí quan tuyên chơi tiền hướng kỉ triển ý sự môi
lãng phí 29 xác mạn 2 sao làng quên 2 du tử xẹt
ban bí 6 thường 15 hành 33 soạn 3 kiểm 6 nhân 29 tổ 23 chuyên 6 chỉ 20 đầu 27 quan trường ngày 9 nở 2 thờ 2 công 10 sững độc nha 6 định nội 3 chứng quản 18 thẩm mùa trung 2 tôn 2 chấp 12 đại 3 kỉ huấn 4 giám 17 đêm 8 biên 2 ơn ngành 5 lễ 2 hỗn 2 hình trưa liên 3 trực 2 an thư khối tuyên 4 suốt nhạc 3 nhập bố 2 điều 2 dễ báo phước lưu tham hai phường châu thành kể thăng sóc dân 3 hoa lãnh bảo kinh cán thanh tặng 2 phát thưởng mai 2 sơ chiến tiếp trị vận phụ lệnh hội cơ cầu
bí thư 48 mật 15 số 2 quyết 12 ẩn 8 cùng khoai bách 2 xanh 2 danh 3 kì đao kíp hiểm đỏ ngô tích truyền tiểu lù bức beng rợ
thư chỉ 2 tỉnh 7 viện 17 chi 5 ngỏ 6 mong pháp 5 người khen 2 nặc 2 tố 4 cho đoàn 2 kí 16 nhờ điện 5 bạn 4 mời 3 tới cảm 2 chủ cổ vú 2 đại 2 dạ giới 3 huyện 3 từ 3 tịch 2 gửi 3 về 3 trả thời toà viết 3 xin 4 gan các đạt được phổi 2 thi của 7 chúc 4 xã 3 lội hồng lá có thành 2 theo đặt tuyến bùi máu ở quốc kì 2 ven lâm cao bà đương như đường đảng thứ trung kiêm quận thường tay 3 khiếu góp thoại ruột giãn 2 hùng khố mục quán 2 sinh 2 thái tín 3 thả tuyệt rác kêu phòng dãn thăm
chỉ thị 11 nên 2 sợ 2 mười hoạt 5 đạo 52 đủ tinh sau 7 là 16 còn 21 huy 47 cách 2 cần 10 vì 5 tiêu 21 trong 8 chở một 6 sém hai 2 ngoại 3 phát 3 đến 2 được 2 xin lại mong 8 hơn trích 8 thi 5 có 16 rõ 5 làm 3 muốn 4 ra 13 nhớ công 8 hỏi 2 số 30 bán 3 việc 2 ở 5 để 2 bị các vài 5 thì chiếm cấp 2 thấy 3 sườn dùng 2 vụng nhận 3 định 9 lo 2 qui hành 2 giúp trúng học 3 xây thái trông 2 tặc mua nói vừa đội bền tay 4 nhà đáp gặt khác phản năm ốc hoà chốt vàng 3 cổ câu dũng dừng 2 biết 5 mang mất 2 rắc vụ 2 kịp vỏn giả lướt bảo 2 bởi thiếu mới 2 đỏ 2 vậy tôn địa đình chỉ ứng dẫn 6 lơ thêm thất kho của tuỳ khẽ thước nhắc từng ăn với 2 tên thủ đẹp dụ điểm 2 khi riêng ba bằng thế trỏ khâu giới 2 tính 2 khoảng dành như vào tập sử 2 chấp về cho đứng từ tồn đơn đường thực gặp xảy duy lối thẳng thêu giáo quĩ tiếng tiền rừng tin thường chức điều lưu khẩn nam sơn mà
thị tăng mai 8 trường 156 nhàn 2 thực 31 diễm 6 hợi 2 oanh 5 xã 9 xuyến 4 lài 4 kiều 8 trấn 12 dở 3 từ lớn 3 bến sát 2 lấn 2 mười 4 và phượng 2 hút hải 4 hạn khuyên 3 phần 6 sà bích 9 về 2 piêng ngủ nhình sa 2 xoan hoan kể xuân 6 ở kiểm giẫm phi 4 trưởng 3 ngắn sương 3 hoài 5 kéo lam út 2 kính 3 như 3 nhài 3 thảo 3 kim 19 sáu 2 mến bưởi 2 duyên 3 chu nhưng nguyệt 5 trên công trúc 3 thu 17 lực 2 chung sua tuyết 6 mật hảo 3 sửu cúc cận của 3 chỉnh chấn được bệnh bán hoá 2 đàn dân 2 gian kì thừa mận 2 hằng 3 tháo nhỏ nhì quyển thắm 2 vải 3 người hiếu 5 hồng 14 an mĩ 11 minh 11 ngoan thuỷ 2 kiên nương lẩy dung 2 bé 4 thanh 14 cẩm 7 diệu 3 hoa 6 hậu 2 yến 4 ngọc 20 khiêm quế 2 mỉ năm lụa 2 tố 2 khánh 3 lệ 3 mộng lưu lí 2 sen 2 vân 2 nguyên 2 tuyến 2 hiên thuỳ 2 thao sự thiên biên nụ gấm vui hồi thuý 10 vẽ nhởn loan 4 anh quỳnh 2 hương 3 chín lan 7 bảy bảo 3 tịnh diệp 2 ưng thương 2 hoán sánh co hà 3 nga 2 thoa 2 ca hiệp huyền 3 tú 2 chấu páo vương quyên lân yên hường 2 viền kiêm máy khuê liên dợ rát vạn nhị 2 gái 2 vượng tươi 2 vóc ngát ất chiến mừng 2 cháu thí tâm 3 len lang 2 rành tường sơn kỉ nhường 2 pho vang mơ ngân 2 tiên trâm nghĩa mái sóc thơ mây 2 linh vi tuyền chúc hạnh 3 chẳn huỳnh bạch 2 luyến đục hình thơm 2 dính huệ 2 ngại kíu huyên hai ne phận gạch chiền nhem rĩnh ánh 2 việt ka mòn đềm kịt thềm chanh som phước tư xá mùi hoà 2 phương 3 hiền tuất lộc bắc thìn lả thái tình khơi nhung liễu nghè phụng giá 2 thành 3 nại thông loại đặc xanh mới 2 văn vệ 2 biển trung sinh cổ sân nén trông giác 4 định bình doan phạm 2 phường thần tẩm tứ tần tộc uy y chứng mẹt nở sảnh số
tăng cường 65 thêm 6 gấp 9 gầm nặng 3 phần điểm 3 thuế 3 lính trưởng 50 đến 2 các 2 ở của trở 2 thu 5 khá 2 nóng 2 tốc 10 nuôi lần sốc mạnh 7 thì ca 5 vọt 6 chóng tần từ 2 phá hai 2 ngoạn theo 5 nhanh 3 cá cân 3 học 3 năm 2 vô ni 2 phi 4 nên lương 9 sinh 2 đột 3 tương 2 áp 4 cả thiết 2 xanh giáng hiểu mức 4 bình 2 về gần 3 dưới giá 17 hình 2 quân 2 cao 3 sởi sau 2 phụ nhờ 2 chỉ tàu cứu dư dịch chứng vật quyền từng động 4 sản 3 người nhẹ 2 lên 3 mật một nguồn 2 nhóm đường sức 4 khả 2 dần 2 thặng tín tỉ 3 xếp chuyến 3 mĩ tuần hàng 2 thị văn anh sà pháo tám trong 2 trần 2 mười trích so 4 ba mỗi huyết 2 căng lực giảm tiến đều vốn 2 chi độ 2 đáng hạng khoảng khí kỉ lãi liên lợi năng nguy phí phiên số 2 thân thời tính 2 tầm tuổi 3 trọng 2 viện vững xông ân hơn trên tới trung gia đoàn cấp nhiệt tiết cầu đô hiệu ngân tài xuất phúc giờ thọ bạt vụ
cường công 2 quốc 4 cùng 2 buông phối 4 giám 2 ngày miền 2 hợp 4 sự 2 kết 3 tràn bỏ húp phòng 2 trao 2 hiệu 3 tuần 2 lưỡng kiểm 3 cơ hiểu chống tập ngô và em bà 2 trịnh lương quàng trần thiếu bất lực 2 quản quan an tuyên năng đoàn sức 2 thanh khả vai đối các đấu trách ứng miễn
công tác 141 những bố 56 ti 79 chỉ 2 chức 23 khai 33 cộng 17 dân 51 nghệ 99 dụng đoàn 22 việc 23 sáu trình 50 hàm 4 ước 7 nhân 74 và 2 an 214 viên 13 tám nghiệp 74 từ 3 tập 2 làm 3 binh 8 chứng 7 vụ 21 hiền với 5 tố 3 hoạt liên phản 3 thức 5 câu quyền lại ăn 2 vài ten mở 2 cao 4 trường 9 xuyên lễ không cắt nhận 10 thợ cho 3 cốc thương 15 suất 6 lắp tơ nước bán trực 4 nứt khánh xã lập 12 hoả 2 ông 4 họp giáo 6 tìm giống 2 tuyến 3 ì 2 góp con 2 sở 5 tan bị ồ nhanh 2 bằng 15 hà ngôi chiếu diễn chúng 8 cha mài bưởi sửa lăng phu 3 trồng đức 2 ba 3 văn 6 nào tốt 2 quét mà rõ 3 trấn 3 thành 4 quốc 2 thiết tâm 2 điện 2 cụ 5 đề quĩ sức 4 tăng 2 mười hiến 2 tư 3 trong 2 vệ thanh chấp ân đắp dối vẫn tầng khiến nhà giàu sân hạng ca đòi 2 kho ở 2 của 3 công lí 9 lao 3 kể trẻ bớt giày ghép 2 đơn nhặt rực 2 tiến đình phân gia 2 khởi tiền kì ơn lái mắc mềm bình 3 minh 4 nằm giá 2 nhuần được phụ cả mạng 2 thái thể lớn 2 dở là 2 tổ dưới sẽ vòng thầy ngọ khu có lê 2 giả toại chính đắt hậu đường thị hồ vinh thạch cầu giảng huyền hoa nhật đỗ anh vô du ích 2 đảng sản tây tiếc 2 thần xây 2 dự 2 đồng thế uẩn chúa chả đoạn truyền trứ liều vào khủng nga tên người dồn phủ quân nhằm tội đẫm tổng căn lực tàu bất tình hạt nhất hơn vang bước đại này mới đất chậm ẩu dang mộc mĩ thoong
tác kiểm của 5 chuẩn 3 liên 2 về chiến 20 an 8 kéo quốc 6 năm 4 được 2 bộ 2 dầu sẵn số bán dụng 8 tại hà song 6 để 3 phí động 29 xã 20 kinh 10 này giả 12 tự ngân bảo 2 ở 2 phẩm 20 mặt 3 nay trọng quyền 3 chợ làm 2 nghiệp 3 và 4 sáu phòng 4 cán 3 giữ thời do 2 châu giữa 6 thực lên với 3 trong 3 toàn 4 công 7 lãnh đại phản mới gồm đưa viên 4 nắm tuyển huấn nằm ảnh nước 3 ghi mê xử dân 2 đề 2 tiếp điều 2 phân năng 3 gỡ hộ giai nhật 2 tham quân bạn lập hữu 2 nhân 3 tìm bị lần hại 4 nhanh hoàn sàn đặc cà hai xây 2 bắt trao vĩ nguyễn yêu nơi chính quan thương 2 tin hàng phát 2 lâu 2 chặt đầu đa giáo khoa đào nhiều văn hiệu lao nghiên cùng du nông kĩ tư biên truyền tốt sản thượng gia nghệ phối tuyên hợp oai quái phong 3 thành trách tử mạng
kiểm tra 131 soát 82 dịch 12 chứng 9 sát 32 lâm 25 lại 2 toán 14 điểm 18 nghiệm 4 ngư 6 định 9 phớt thử nhắc thay dân tình tàu xong rút thực kê 3 phiếu 3 thanh hãnh hậu xe việt viên duyệt đếm nhân tính thảo thu hoá huấn hàng
tra giám 7 trung 5 chính 4 việc 5 những nêu 2 kế song 2 công 10 cách hành 3 ban 3 kiểm 3 đạt viên 8 khởi 3 bổ 2 và 2 cứu 5 phòng 3 mỏ đột 7 liên 6 kiến thiết ở 2 xử 3 làm 5 thực 4 kết 2 dựng chống 3 tiền giao tấn 2 thay bộ 5 phát 3 về 2 sở 2 nồng 4 tháo dân 4 của 3 y thu giấy 2 đang 2 lịch phạt lại 2 cuối 2 ngẫu tội 2 cùng vụ 5 sẽ 2 bước xe 2 ông khám 2 phối cho thụ cơ vũ 3 yêu cung bốn tính tán chiều toàn 3 trưởng hơn gần số chung 2 từng 2 giải thuê nguyên 2 quân nghiêm an 2 đôn 2 vẫn xác 2 có ra kĩ 2 biên cá dừng đã 2 mở 2 gia chỉ 2 sát loại gây mục phê bị thao em tỉ tự tỉnh chuyển còn nghe hình truy doanh thương xã sức định đánh chất đảng hiện các phương chuyên tình tiến thông nhà hàng người chặt rà trước tài tổng tư dự
giám sát 64 đốc 95 định 31 thị 3 mục 3 khảo 14 hiệu 4 tuyển 3 hộ sinh lí binh
sát ở 2 của 6 tập biển 14 và 2 hành 5 vừ thực 5 giao 18 điều 9 gây hình 12 kinh 5 khu 6 giấu phát 2 cơ 6 phạt 3 thu 3 hại 9 ập 2 đề 3 giữ viên 9 phòng 7 dùng 2 thương 4 dựng suốt điện quốc 3 các 2 đặc bắt 2 thái sông trẻ thanh chi với vùng 2 đa cứu công nuôi cảnh không cầu môi 4 bờ nhân 17 hậu trùng chương phụ được 2 từ 2 lợi sàn động mỗi nút 6 lưới nói 2 an 2 cứ liên 3 hoàng mười châu 2 dạy ấn 2 qui trưởng ma 2 đã 3 toà 2 bằng hạch 5 nước 2 tin quân quản 4 bốn lâu đi một cho 4 chuyên 2 nằm phản 3 trái bị việt đài gìn áp quần địa 3 đeo chống chảo kháng khám khẩn khuẩn đặt chặt 3 phá phải lập hạ khảo mục mang bất nhiều phong kĩ 2 tang vách tham thủ đội trật hàn mĩ đô tối 2 thi chất dịch việc cộng cánh 2 thị nhu mới ý nhanh trực đánh sao
ở cơ 9 xã 18 cho 4 nước 10 những 4 huyện 8 cấp biển 4 rồi trụ trung 9 cần 3 khu 13 nam 5 mèo phường 2 gạc lò sì vùng 18 nhà 8 bình 7 ngoài 3 bộ hậu hóc nhiều 8 thành 6 cư 2 bến 6 làm gò 2 ninh 5 mới 2 chung 3 quảng 9 nơi 3 ngã 4 hải 6 kết u 5 chợ 8 một 9 phú 5 mặt 4 cửa 7 đức 3 thủ 3 ba 6 quê 6 chân chiều 3 thái 5 đô 2 hà 10 phiên hai 2 thu cũ thạch riêng 3 kiên sóc 2 cù 2 hồng 2 mộc yên định lâm đà 6 đồng 6 tân 4 phố 7 ghép 2 ngoại 3 la tràng huế 2 tuổi 8 đâu 5 bắc 3 mường 2 ngõ trạng nhiệt nghệ bà mảng viện 3 lào 4 kon 2 vào ngưỡng 2 qui dải 3 mắt lại 7 lối 2 tuần cộng 2 giai 2 nửa 2 mức 9 xa miễn vài hầu an 3 bãi 2 bệnh 3 làng tấm 2 đừng kẻ buôn 2 việt 2 bang 2 năm đài 2 hạt quận 5 phong ô 2 cực bán 2 vườn luân băng ngọ mát 2 suối chỗ hoàng quì cầu 2 trẻ độ đây 3 miền 2 bảo 2 nhóm lượt 2 cao 2 lứa 2 cúp tứ 2 đấu vòng 2 điểm 2 hạng 3 lần các 8 nội hội 2 ải điện 2 sơn hưng ngôi thượng 2 phước linh khâu 2 trảng 3 chẳng thuận 2 cổng hồ 2 cha vậy quán người 3 xóm 2 mỗi học cương của 2 biên 2 châu 3 đó 3 tại tỉnh 2 phạm lời quân bạc gia bằng long 2 sê phần lộc tạm 3 cảng 2 đèo hiện tây 4 pháp trại 2 phút 5 thì lưng sài phòng trường 6 bậc tốp bảng sân 4 đầu 2 nghĩa 2 quốc quà lạng 2 giữa bố nút eo 3 yêu trọ khách và đan bị đông ấp câu góc hạ lớp tay nông 2 lâu ga 2 mương mạn 2 pa 2 mi thẩm hầm lu khoa việc đảo nhân nhật 2 trên ốt ẩn nho ổ loạt 2 ru sự khối vịnh xu vĩnh 3 viêng 2 vành xưởng viên cồn hương cẩm tù hàm tam toà thanh na 2 thường ấn kiến hoà kim 2 vân trạm 3 song thổ nghi sinh ý thảo nha gầm ia xuân duy diên tuyên phù lăng lí búng đồi hòn cam lễ gio cát phan vị thương công giá
cơ sở 95 bản 27 quan 148 chế 21 thất cấu 15 hội 38 học động 13 do cháy 6 nhiên đình sụt lây 3 thiếu 2 bị 2 khiến khí 7 găm thể 17 điện 2 tu hướng sạ lao xăng 2 ngàn vỡ 2 chở thân thổi tai 2 biến giá thâm hạ có xung 2 gây 2 lên vụ 2 giới 6 bắp cơ đồ hàn 2 bằng lạc cô rò nội nhả tim 2 mỗi phải bùi thuỵ mai chậm yếu tàng tích phạm máy nhỡ cao 3 sạt 2 lũ mất 2 mắc 2 tuyệt ô tụt đột sụp chiến ung khủng suy tiềm phá dịch hạt lộ chấn an bùng sẽ trở đối với từ thạch mới vàng và
chính phủ 90 cấp 4 trị 65 sách 87 quyền 62 trong 3 xin 2 thức 28 có trái công 5 không 3 hàng đọc đề 3 độc đối xoá điều quốc 5 chủ qui 6 đồng và 3 học chuyển khu mỗi thống 2 được 3 để mình 3 âm tuổi sử tả 4 tư 2 lại uỷ 4 yêu về 2 sơ xác 11 là 5 trừ bài toà rồi ông đáng 9 do phỏng các 3 thông 3 trường 3 phục quí phối sẽ của 4 bộ 2 từ 2 chỉ hoàn 2 vì 5 chính 2 trực 3 nghĩa 2 bất 2 biến 2 khách 4 toàn 2 bị vẫn tự nêu 2 làm tin hành liêm 2 giúp dự những 2 sửa thấp cả quàng ở co trích lê trung 2 nộp xách đã đạo 2 sức mĩ tay sự hãng ngạch 2 giới nó kiến nhờ diện giữa 2 danh phạm khoá ngọ luận 2 gốc thể người bản hiệu mạch vụ thất yếu tâm nam tông đảng hữu thân cung 2 biên thực điện nước giáo pháp con quân nhà địa ngân 2 tiền 2 số vi doanh cá khí xanh tiêu cho
phủ yêu 2 trình 2 hướng công đứng phải 2 quyết 2 và tăng đoàn kì đề sóng 4 chiến bụi điều 2 lí 2 kết trắng 3 qui 2 hung bác kéo lớp đỏ 2 xưa họp 2 dầy khắp thủ vừa 3 có nhận 4 việt 2 đạt cũ theo ở liên 3 các bao phản kí ra tung lên hồi khẳng 2 lâm 2 kín 2 nêu phủ bạt tạng xanh bóng thoát truyền chủ chỉ cà 2 thường lần hồng điện số mĩ anh nhật trung thái hàn lào mới kiến xem ban 2 rừng ngũ đầu
yêu cầu 89 cũ 3 chung nước 10 thương 13 quí đồng 2 não đặt sách 2 trộm tình thích 3 dấu mến 2 của 2 đương chuộng nhau con chăm đùm vô
cầu đẩy 2 phòng dựng 2 nối 8 sau phao 4 treo 10 mới 3 thang 6 toà giao mưa dân 3 bình 2 đầu 2 tôn nhật 2 các 11 tiêu 5 giả giấy 4 cung khởi mĩ 2 cấp 4 cũ 2 chuyển an 6 thăng 2 khóc chanh xưa kiểm 3 đổi và 2 tuân buộc cảng 3 long 6 lên cứu 4 ghi rà là cứng 2 bảo 2 thị 3 kể mong 2 nguyện 7 đã hình giải 2 làm 2 diễn 2 xã 2 thủ 51 rồng 4 đường 3 lông 5 mây 2 bãi 3 cho cập toàn 3 giám 2 hàm tàu 2 bê được chia chậm kinh phát 2 công triển ô phố gỡ để ban 3 của 5 điền đối đi 3 tiết chi riêng huỷ nộp 2 trực khắc giẽ đặt hữu 2 cạn 2 phúc 2 dừng đòi ẩn chủ nghẹt xử 2 nứt thông nhà 4 kĩ hoá vượt 4 siêu 4 hôn 2 truyền 3 hài tre 3 chính 2 chao học 2 khẩn 2 niêm chương 2 thanh 2 bị gãy chỉ giảm 2 khen mua 2 dừa vừa nghiêm xe nhân 3 thiết 3 kì 2 xanh dạy thành suy tâm nông thổi ngang 2 vàng 2 nguyễn kéo cần trường 2 trời trú không dao 3 may hàng viện kè kế kiến ngói khỉ rạch phú ông vĩnh hiền phong vồng xin tiến lao 2 trượt lãm khuyến đài dây sắt gỗ máng cất dẫn thép tràn trong 2 thân cạnh cao 2 nội tự chúc nước 2 gai môn phà cơ sức bơ cổ chì 2 du 2 ngư xiêm hạnh sử vốn về thực 3 tăng điện việc vay 2 dầu khám tuyển gửi sống thuê vui nhập tín lớn thưởng
đẩy nhanh 10 hợp 5 đột mạnh 34 tăng 2 giá 8 xe 4 né 2 tranh con 2 tiến 2 gậy 2 cao 2 trẻ quan 3 lùi 6 đường nhiều trách 3 phản giao 2 chuyển 2 thương 2 đỡ lên 3 xuống ra vào thuyền đưa đi người cửa tới về ngã hàng lợi bóng qua đuổi phát kinh xuất tiêu hoà đầu đổi giải quá sự các bình sản du bởi nhu phong liên triển tín thị
nhanh giải 2 phức xuyên hiệp trí 4 chuyên chóng 25 chuyển 2 từng nhiều 2 huyết hơn 4 gấp 2 kẻ căng tiền thể mà từ tàu và 4 tiến 4 gọn 3 xử khu nhất 3 ế trong 3 vượt ở trẻ nhưng cục dân khiến kẻo nhiễm mạnh ngập là nhạy 2 hết tay 2 nhổ nhức phổi tạm thóp quá việc phải nhẹn nhảu bền như chân tới phục dưới ý
giải ngân 14 vì trình 8 quyết 64 phóng 34 nhất 10 cứu 21 hạn 2 thành 5 tán 4 con thích 20 pháp 60 hạ thưởng 25 thể 3 viên 2 kêu cảm nhanh độc 3 mã 7 toả 6 châu vô 6 người 2 nghệ 2 bóng 5 quần 2 chạy 4 mới 2 cờ 3 tại bông toàn nhạy cơ 2 chu bốn nhằm trước 2 đầu thoát 4 khuyến 2 suốt nhiếp bị đấu 5 từ trẻ 2 cầu vua báo 3 trí 8 khát 4 hoà 2 ở 2 tay giáp thế 2 vàng 2 gạo lễ 2 rõ hướng hạng 2 lời 2 lí nhì 4 nhưng trong tìm đáp 6 cho 2 đua 2 a diễn quay hội ba 2 lãi phẫu 3 đặc điệu giới lao 2 nén oan quốc 2 tích 2 tội trừ vây việt chi chấp ngoại xuất tư nghĩa bạc đồng toán nhiệt 3 rượu giáo cao văn phiền bày binh chuyên nỗi tranh dân về nguyên năm này tới
ngân vốn 8 nga 4 hàng 140 sách 58 ì hà 4 trong quĩ 2 hàn ông nguyễn thị 3 đoàn đinh bác đứng mới hoàng trường khoản khố lượng vang nhũ giang phiếu sơn phượng hạnh khánh
vốn đầu 11 thừa ưu 2 đã bền trả điều 3 lãi là 5 vì hoá 3 khổng theo ngoại 3 liếng 3 đăng tại gây bị không 2 phân cổ cho 3 trọng viện bằng bố từ đào sang hiền vay 5 thắng nằm bán khởi lớn chiếm có dân doanh cư phim mùa nhà 3 đòi chỉ mua đóng tên trồng kén mắc ngăn khỏi tắc cao ghi vỡ tư triệu xây chủ giảm bà ít bao thành ngân tín xã hợp giá
tư công 15 nhân 18 tỉnh pháp 22 hoặc cách 7 lệnh 15 bộ vấn 17 chưa tuổi 2 giờ 2 nghiệm không duy 10 nằm cam bỏ thứ liên 2 các lưới nước 7 có 2 mạo 3 tây bán 2 qui 3 y này dự 2 chây lúa nông 2 mong hàng thương lắm dàn liệu 10 người 2 võ lành trời do đặt thanh mận loa gần và 3 chứng 3 về của 2 trang 2 uỷ nhà 2 trực 3 phần cá 4 gửi tưởng 16 trên tiền 2 ẩn mà đứng bóng tài 2 cải hạ 2 vì đơn phòng 2 khuyến phương sự mặc cũ như ngoại được 2 thu đồng 2 trước tự lợi 2 thế xong hiền sở ra liêng nhạc hiếu lo vàng 3 chốt dùng trong 2 chậm kinh 2 phát 2 bản 2 tế xây 2 vốn vào mới 2 tư dài bất cho trung lớn mở hiệu mua nâng khoảng theo gián thua trọng chiều sản 2 cơ thục 2 đường vũng chiến nên nguyện tình số hướng 2
những tháng 6 vấn 4 người 59 vụ 4 vùng 3 mẩu đêm 6 hoạt 2 năm 9 khác nén khí bao lỗi gói chuyến 3 trường 3 chiếc 5 đứa 6 quả bà 2 con 12 nơi 5 nếp 2 khoản 2 ngày 31 đoạn 2 tác 4 lò toà 2 căn 2 gì 4 chính 2 lời 5 thú mảnh 3 luận khúc làng tấm 4 tồn 3 cái 2 trưa bóng nhóm 2 kĩ pha tình 2 chàng 2 phút 2 cầu 2 đảo trò tập gương màn sắc dấu 4 cổng hàng 2 nấm câu 5 cô 3 đặc lá cá 2 hôm 2 kết 2 qui 2 chặng tật hủ thành 4 cán quyền 2 trang 2 điểm 2 mái 2 mặt 2 nỗ 2 đốm điều 9 gia 2 bản thám ẩn chữ bất 2 nhân 2 kẻ tín việc 4 ca 2 mảng làn 2 nẻo ngư nét 3 bạn 3 ngôi 2 tiểu kỉ 2 nhu từ 2 thị 2 khó 2 hộ 2 lao buổi quán cú thí nguyên 2 thửa cơn 3 tuần giờ lúc khi lần địa thách hạn vướng đóng cố bài 2 kinh kí hình khoảnh giá yếu lí 2 giải biện nội nhiệm mục kế dự công 3 cánh bông món 3 sản loại bộ nghệ trận 2 bàn em học sinh doanh tổ đối hành sai triệu biến 2 bệnh thông ý bước 2 thay chuyển cơ lợi tiềm lĩnh ngành nghề nước quốc nền ứng số hoàn phận thế 2 phẩm thủ tuyến khu rủi mối diễn xu đợt giọt ảnh hậu mất nạn nhà 2 chương sự 2 cuộc bí lưu phần phát tiêu tin mùa đồng mẫu thứ chuyện đại chủ quyết vị ai tưởng chuyên chiến quan cách rào góc đôi hiện nguồn tiến định lo bức tia tâm hạt biểu giây
tháng cuối 7 cao 3 cán bảy 16 mười 20 đối trời 3 tù 2 đến chị tìm sau 5 đầu 15 qua 4 trước 7 nay 2 phải 2 đã 2 giêng 7 sáu 6 vượt công 2 ba 6 tiền 2 để tuổi 6 một 3 năm 7 eo nằm bảo tư 6 chạp 6 ngày 3 thắng thu 2 chay khai tám 8 vét hành 3 mừng cá của âm 2 sẽ rỗng dong hỗ sở đóng lương 2 cho chỉ hai 3 thi 2 lập có 2 y bằng thuộc ở các cải không thanh 2 hàng sức mới mặn rèn này 3 thấp chín 3 thẻ nào 2 tới 3 phổ nhỉnh dẫn thứ dương cô củ tháng liên rưỡi gần nữa chờ đó sinh vừa khuyến hè mưa ngâu điều nghỉ
cuối năm 27 cùng 38 nghe gió viết tuần 13 tháng 7 vụ 2 quí mời tại vận đời không ghế vòng bỏ sẽ hơn đề nên khoá thế đọc xuân thì bật khiến hợp đội bãi cầu khoảng nhiệm nhiều phiên nến của chiều thu kì mùa
trung ương 69 dân 3 vào 2 tâm 85 đông 18 quốc 45 đoàn 3 tá 8 học 16 gian 11 hải 5 triển 2 vắng chuyển 7 bộ 10 thu 13 lập 4 vốn hành kiên 4 mi bình 24 thực 9 niên 2 vệ 5 ở 3 đội 4 uý 6 làm 2 tướng 2 phân 2 phi 2 tháo 3 tuyến 2 tham quyền khoe tìm lương 2 mưa 3 kém 2 cấp 3 đón phục lưu với liệt á thành 2 xây 2 nam thắng nguyễn 2 quan cao 3 ruột nguyên trương ngày hiền lê vũ phạm hiếu kiệt 2 lí kính dũng phan tuổi ông hoà 2 xả phần hạn thế đại và hoa thư trực chỉ nguồn phát lãnh đầu giải các đẩy hoàn nhiều khai khắc mọi tuyên chủ thảo nâng nghiên cho cứu ưu tối kiểm sức điều trí rà cổ
ương bế 2 kết làm 2 châu 2 hụt đề đông vẫn huế đoàn 2 mặt 2 diễn văn sớm hội đảng 4 của ban 2 quân 2 phân giữ triển biểu sẽ trong ngạnh có quá tri nhiều quản và
bế mạc 13 con 5 văn tắc 6 ra 2 giảng 4 cháu 2 thị cậu ích vợ em quan bồng thốc
mạc thông kì 3 nêu triển 2 hội 8 tại 3 thuỳ 3 bị nhấn muộn nhợt đã như ngày 2 sau với 2 cơm quang 2 lớp 2 các 2 đại 2 lúc tối bộ có hiến quốc thế rực lễ 2 thị mang người thiên tấm hoá giải trọng tử
thông qua 50 báo 62 tin 172 đào giữa quân mở cho 2 thuỷ 2 đục minh 31 phản vận 6 tấn 10 lệ 4 nguồn 2 xe 15 hỗn 2 nhắc trước quan 14 hoa vào 2 từ trên 2 thường 9 dữ cháu tư 17 hiểu 2 dân phan hướng khuyến điệp 24 hành 3 phải dòng có phân yêu tình vi suốt 7 tầng 3 khan đường 7 cáo 10 thông 4 gửi thạo 3 giảm 2 dịp 2 làm đề bốn được sau cảnh tước xử cánh thoáng 6 tê 3 túc hạ thầu bị kết 2 khai liên 2 giao công 2 nhận tạm cảm 2 số 3 nhà ở 2 đồng 2 nguyễn cụ phạm bán hứa reo 2 thanh lê ngư đô xanh nông ùn thuận 2 tĩnh khu trọng luồng 2 điểm thị hơi hàng tiền ổn dâm dịch dụng đạt gia gió khoáng lượng mùa nhau phong phán sử tắc tha thái 3 tháo thương 2 tuệ xã điện hầm tiểu máu tim ba mạch đà khí hoạt sàng
qua nhiều 4 uỷ nghị 5 phát cổng 2 đấu 2 đã 2 biên 7 năm 2 hẻm suối 3 cường mạng 15 hàng tiếng 3 sông 7 lại 4 khe toà hành lỗ đêm 5 huyện 2 lật trạm 3 người dự 4 ngân 2 nhích tài 2 soi kiểm hai 2 phú tại 3 cửa 5 dịch khám 2 chín luật 4 tuổi cáp 2 cơn 4 hơn tăng tin xã đường 9 ống những 2 tàu nước 3 ngưỡng 2 các 4 tháng thị biến nhanh gian mái đều đời 11 tân 2 cựu thủ buổi ti cầu 3 giọng chiếc 2 lời mười 2 lưng cung bãi đèo 2 phà chuyện cục và 2 thư ninh bảy nhất việt đơn nguồn tuyên mặt ban trang 2 ứng 2 làm công 3 mức số tổng kênh 2 bằng ba đau lối chuyền điện 6 giảm trường luồng nghệ vạch nhóm kế tem không 2 bản lỗi mọi tuyến vùng 2 đi trong gói thời một nghịch trời màn trung hội ô phi sàn 3 tấm tầm mũi vân ca mĩ bảo bán hầm dốc chùa lào nửa kẽ mắt xử eo việc đó hoạt hình chương môi đề kì hệ hợp là
nhiều quyết ý 5 tổ 2 cụ 2 về 2 lô 2 chuyên 3 đồng 3 nhà 10 năm 25 văn 3 cựu 2 ngày 4 thành 5 kíp ma giấy địa 5 tài 5 hộ 7 doanh 3 trái tiến 2 bạn 3 thẩm người 50 vật 2 chủ 4 nhất 4 làng nước 10 máy 2 binh khu 2 đại 7 cán 2 hãng mã 2 tiểu thỏi tỉ 4 khoản hành 3 viên tầng 3 tỉnh 4 nơi 7 dòng hơn 7 là 2 gia 7 lời luồng lần 15 đêm 3 bí vi 2 mây 6 lĩnh 3 tạo bậc 2 quầy bữa 2 mồ trường 5 em 3 sai 3 thực vải vườn giường ít vòng 2 đường 2 toà 2 tiền 3 tuyến 5 khoai cầu 2 bàn 2 nữ 2 tay trang 2 câu 4 cây 2 cột cô 2 trò hiện manh chỉ chén kết 2 nhu đối 3 quốc 2 sổ mũi hội sản 3 huyện vụ 7 hoạt 3 hầm dư day hồ khúc ẩn nhạc dầu thượng chuyến 2 nhưng 2 xe 2 lên lỗi thách 2 hạng 2 qui 2 chức thương loại 2 lớp mảnh mảng 2 rau 3 cảnh mái nội 2 làm nhiệm giờ 3 chiều 2 tai 2 khắc bản mô 2 điểm 5 phách ngôi 2 công 4 sở loạt tàu 2 nhát thời 3 khó 3 mặt 3 cửa 2 tháng tuần vùng dự sự chương chính 2 giải 2 biện hình cách ngành 2 nghề thế lí nguyên yếu tiềm lợi cơ 2 vướng bất 2 hạn rủi nguy vấn quan 2 bài 2 kinh kỉ cảm niềm quá lắm nữa vốn ngân học sinh giáo phụ 2 bác bệnh 3 trẻ 2 thanh khách 2 du phương 2 ô đồ vàng bị tội thủ 2 tang mưa nắng đợt 2 trận diễn nghệ bộ tác phim khán cấp bên phía góc khi lúc hay ánh dinh muối như trong cho so để từ ở tại vẫn chưa đến nhặn căn nền ứng vị đảng cử thí ca triệu nghìn chục trăm hàng kịch bước đoạn con cháu vào thông đơn mục tín thay chuyển hệ bức biến ưu lao cổ quyền đóng tình chủng phòng dân tranh màu cuộc nỗ thứ nghĩa chi dịch tâm áp hướng đòn quán món gánh mùa mối rác
quyết sách 2 mới 3 định 83 liệt 18 địa thông 5 thí 2 hồ 2 thì phản 4 tranh 3 tâm 11 sẽ 2 thắng 4 chung không 5 đình khiến chưa truy toán 2 về 5 nấu đổi cho tháo xử 2 miễn chiến 2 việc 2 sống 3 ông đòi của 10 trước với kịp 2 đoán 2 thêm bỏ số 2 các 2 dự xong khiếu 3 đơn dứt 3 buộc được 2 nhận là thủ 3 bám giữ chống 2 bất hành thoả có tuyên nghị chí tống đồng 2 đinh võ vấn chế khó vướng bài mâu công xung triệt vụ nhu tình kiến tin chính nhanh tử đấu bảo ngăn thực kiên loại thu bác trung đại 3 hội chuyên phiên này quan lên vào
sách quan đặc 2 cử sau những nước tạm bổ bốn 2 trắng 4 nhà 9 tiền 5 tài 2 tại 2 xã 5 trung 3 hội phòng thị 2 hay cho 4 sao mới 6 nhẹ giáo 8 truyện vào địa 3 hộ an mũ bảng hỗ 2 vở 2 chào không 2 leo cầu khiêm mùa mối thiếu giải con người 2 chậm giấy hơn quốc 4 đối 2 gồm 2 khi yêu nửa kho kịp lí cắt tôn cuối mĩ cũ kế truy 2 nạn 2 dành vượt ưu 2 giao tìm được gây báo chế chỉ bội minh giản nhập 2 mở thuế 2 rút 2 sân thất do sẽ bạn 2 cấm đội 2 hán tiếp dự 2 ban triều nào khách và 2 là có 2 đến bảo dân 2 thương khuyến đất pháp đãi thu tín kinh đề ứng khủng đen tập đăng bán trúng thí liệt thành tỉnh nội
quan trọng 70 điểm 19 quản 7 này chủ ngang 2 điều 23 kiểm 2 đến 14 hệ 64 đối 3 nước 2 run một cảnh 8 chức 26 công 10 soi an 5 tổ 2 chứng thi 3 họ 9 y sát 14 tình thực 2 tâm 23 dự bị lạng lơ 2 nhằm phối hải 2 tham 4 trắc 4 trung 2 thú 2 dừng đơn 2 tặng không đá từng lạn hàng 2 tất chiến âm thuế 3 hà lẫn rùng khách từ chịu 2 báo lào học 2 phòng 2 giám bạn nhà 3 đăng thận lục trẻ 2 quân triển chính cấp thẩm 3 đại tiếp trở 2 cho hiện làm mỗi năm trước khí 3 cần 2 xuyên dịch tư cảng thắng chống soạn dẫn kết hướng vịnh uống của 2 được bắt chấp về 2 giữa khai hành kì liên đòi chưởng nho doạ tới 2 lại kim chí văn sơn thị phú chị niệm toả thiên 2 môi trường cửa việt tài 2 hơn khoa toàn vụ trực mật theo khác nên gì đô du bảo trải các di lăng qua điện nông mới mĩ với cao nhập thương trả
cử tri 40 quốc 2 lên hội vòng hứa nhân 10 cán 3 tạ 3 giật uy phóng bảy tổng 5 sớm niêm của cánh cử 2 giải 2 gian gây chỉ cư động nghiên ở lại thiếu vào 2 đại số 2 đức địa bác gồm quê giữa viên 2 cao nhất
tri hải phải xã sắp đề thức 7 ân 17 phấn bỗng về đi 2 tình tín được 2 ủng hô 2 chưa cử yết lắng thẳng tuyến đồng củ huỳnh quay tôn phương 2 thạnh kỉ
hải phòng 24 hàng sản 16 trình 5 quân 24 lí 6 phù tới 2 quan 31 dương 13 phục vân 12 được huyện 2 tỉnh đảo 6 yến 5 điều minh 3 đăng 10 hậu 3 giảm ở 3 phối đồ 2 hi lưu 4 chờ vẫn hải đội 2 cảng 2 ngoại 2 duyên lãnh 2 tàu lao và châu 2 phạm thông hồng nam 3 lê 3 trúng việt bình nhơn an 3 phấn quản anh 2 hà 2 vi quỳnh trần cháu linh 2 nguyễn tiến 2 âu 2 miền đoàn chiến cẩu lăng thượng tặc vương triều đông long sâm băng vụ phận mã 2 khẩu hành tượng đường thịnh thành vực ninh 2 tây quốc
phòng kiến chống 42 ban an 7 lương tới 2 cõng cửa 4 bàn thủ 15 quốc mĩ 2 giao 2 cảnh 9 trọ 8 quản 2 đám hộ 6 ngừa 11 xử cháy 21 độc 2 ở 4 rồi phân mấy không 11 nào vì bắt 2 khởi ngủ 4 kiểm đầy 2 kẹt gần lưu 2 thí 5 thích triệu lốc kín chóng uỷ đăng 2 khám 3 mổ từ sẩy đeo bệnh 5 uốn với thi chở khách 3 dại 3 giáo 3 đồn nghỉ 3 gặp cả tiểu 2 vắt lặng phủ ngự 4 thay máy vỡ bắn hồi quạt kiên tổ 3 vỗ bị hỏi bảo nhân 2 và 4 chính 4 bộ 3 tôi thông cơ biên 2 việt 2 nước tỉnh 4 giữa đóng phát 2 đề huy kết tiếp 2 tối hậu sơn địa trấn vé 3 vệ 3 cấp 2 tiếng tuần 2 đều ốc công nặng trao trước dịch vững dân bán hải nộp gió phong ít xây hà báo leo dự nên nông cha rao nga tránh phấn toàn 2 họp trào
kiến nghị 43 nhân 7 về 9 tán 2 hai 2 bạn hàng bộ công 2 góp 4 thức 30 tăng 3 một 2 cần tỉ cho 2 trúc 20 khu đề sự 2 tạo 8 giang cuộc trái 2 nhiều hoàn 4 bò 2 vàng 2 vào của 2 dự 2 xem bảy băn cử 4 tổ 2 diễn 2 theo thành 2 cân từ chung lễ 4 ca dần giảm ghi vua quanh phong chứng định ý lấy nâng cải sợ phê an 3 chạy hoán ra đầu xương 2 phát người 2 khởi sẽ trong có khai được đến đỏ thiết 3 tập giải lửa ba thuỵ hưng quốc nghiệp cò đen giả huy
sớm tháo nạo hoàn 2 muộn 2 hơn 2 ông 2 trở được thương trước khuôn sương 3 đạt 2 và 2 trái mẹ tan nấu giá để 2 giải về tự có 3 mai đưa người vượt dễ hoặc nắng mười sửa một 2 cụ tối 2 kí nhất thành nắm an tiếng chữa đội tài biết đời lương thì ra nên quay phụ ngay rủng hôm ở bất mồng hành thường len yên
tháo gỡ 35 xuống 2 nhiều dỡ 10 đào ra đường 5 bẫy hay máy băng giàn thiết bảng tạm chạy nước khoán lui rời vát bỏ ngòi cống khớp xoắn khẩu chốt ốc mồ
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (4, 0, 'gỡ các 3 dự khó 12 bài 2 vướng 8 thẻ 5 gửi tiếng mã giao bỏ 7 hoà 3 gạc 2 điểm 4 cộng ổ pháp được đáy nhân đường 2 sau hàng không cựu người thuế gặp báo doanh cử lãnh rối phạt phong mìn nút 3 mạng xuống cài rào 2 lưới thế băng tang bom kịp cho 2 những dứt
các dự 3 cấp 15 cân tỉnh 17 dân 6 bộ 10 tiểu 3 điểm 3 bạn 8 qui 5 công 8 bậc 2 nhà 30 vấn 2 đoàn 3 nước 33 bên 14 phu bé hãng 7 cường 2 liệt 4 lực 6 anh 12 nguyên hướng đơn 12 điều 2 em 34 mũi bị 7 con 6 đồng 10 chuyên 8 mới 3 vùng 4 trường 10 thông 2 thời 2 thẩm hiệp phái 3 băng tay thoả sự tổ 7 cơ 11 chị 4 cửa 4 hành 2 khoản 4 thùng cụ 10 doanh 7 đại 10 ngân 4 buôn sạp bon 4 thành 6 tội 2 đường 2 đối 9 lô 2 ông 11 hạt chuyền chợ xã 3 quyết 2 cánh bác 5 vật sư hội 4 hộ 7 cháu 8 tân 2 bản địa 7 vua giáo 3 phố bếp huyện 4 bô ngả ca học 3 đội 4 thầy 3 cầu 2 chuyến 2 môn 3 cô 3 đô 3 nhân 2 nghệ 4 tờ phần nền 3 tiệm chiến 6 cụm 3 ngành 4 mệ sở 3 cây cục thế 4 loại 5 nguồn 4 vị 2 lớp 2 diễn 2 cảng trưởng cam nhóm 3 thí sân tuyến 4 biện 6 tranh trạm đầu khu 6 tham luật 3 mục 2 chỉ 3 rạn quyền cuộc 4 bang 2 quân phát dòng y 3 nữ hệ 2 kĩ vụ 3 thanh trinh siêu ma mái mặt 3 pháo sông 2 vũ mẹ đảng quĩ 4 tấm nghi 2 bà 3 phường 2 nạn 3 uỷ quận dì chủ 2 ngư lão thủ 2 nghiên bệnh 5 mạnh cộng võ báo cặp triền hoạt 2 chương chính 2 giải 3 nhiệm 2 yếu nội hình gia dịch sản thị mạng cá tập trận 2 tác tầng di lễ làng phương 3 tài 2 dấu triệu quốc 2 lệnh quan mẫu ngày năm tháng kì bước ý kiến nghị văn kế phiên lãnh tiêu 2 khâu thiết hiện mức tôn đợt giống hồ loài phòng sàn tàu thiên trung ứng viên xe lâm ban lĩnh 2
treo kéo kín 2 bị cho đến băng trang tấm cả biển 2 nhà thịt ưu vì chủ nơi 2 bức dân 2 dài ghi còi giày trên lủng 2 xích hàng nhỏ chia đề bà 2 giò 2 ngừng đèn khắp khung chuồng cờ sợi 2 lơ đường bắc ở gió
kéo dài 81 co 4 lên 3 khoá cắt 3 từng tới phong nhau 3 dây theo 4 ép va kín mang người 3 pháo 3 chụp một 2 về 3 chị được bàn chặt xe 2 cứu gỗ 2 phương khách 2 đến 3 hai giãn 2 thị quân 2 xuống tụt lưới cờ căng giảm đẩy bè cánh 2 vó đàn tay ra vào giá ghế rèm hồi búa sợi cò điện lùi
trình phương 2 tại trước 4 nghị 3 sau rõ mục 3 lập đắp quốc 5 truy 2 hữu con quân ứng bày 9 thu 2 hội bê giảm 3 ba 3 nhà ấy được 2 bình 2 chính 2 thực 4 phi phải báo 7 khoảng tư 2 mắt bốn biện tự 7 lưu số 2 độ 12 diễn 7 gần từ 2 truyền 2 dự đầu bản cắm của tường 2 viên 3 khuyến 2 cụ 3 công 3 một trụ có 2 nội chuyến nâng hành 3 điều phần hằng học 5 lấy ngoại 2 xuân xây 3 xoá 3 tắt khám 2 năm sắp lựa chào ăn nghệ 2 làm 3 bậc che chịu dàn điện 2 bảy đô hoàn hư trên bỏ đã tăng 2 đường trích hải niên lộ chú vận mong nước ngày mỗi sửa khép rút xe tầm thông bảo làng hạt 2 chưa tuyển đối diện hà cùng thuỷ lần trần kiều liên 2 tri hạn giáo 4 hợp đào phát 4 nông giao tên mới 2 văn biểu kỉ tín hỗ chuyển phối vũ tiêm 2 chất kích trọng môn thời di dài chinh khởi trở xanh đi vượt tìm về 2 thi phù
phương án 34 theo châm 4 quyết làm 3 chịu được 2 lên tiện 40 giáp trên thông bắc 2 về 2 không 2 xa 4 pháp 11 chấm 3 hai 6 bố 2 phun đứng thay thả kiến đông gấp di tây 7 nơi 2 hướng 7 đi mà thức 6 chia giả chủ 2 động quảng kết lực đồng cần 3 khẩn nam 2 đầu hậu vững diện 3 mang tụ nhận thuốc thi bị tham là góp thảo 4 vào lê 2 bùi vi vũ uyên đỗ nguyên nhi ôm điều thuý cản nga nguyễn mai 2 nghi pù sau phạm dương linh 2 lao trang bà anh chi đề hoá 2 phải khác có trong đã này đang áp quân cầu
sắp xếp 12 đi tới 2 phủ đoàn có thu làm bán bắt nghỉ hết huy cưới
xếp đơn 3 cả chống hàng 22 trộm tổ vòng theo hạng 10 bánh bún tôm thành 2 sách lên gọn hình khấn bắp bộ ai chỗ để dàn cán công về xó đồ việc 2 vào thời hành
đơn vị 84 giản 23 phương 10 tình giá 9 người hợp phản xin 5 kiện 7 kích điện 6 thanh 2 hàng 22 tiền 2 tháng tuy mỗi lẻ 2 tố 7 nhường tới 2 góp cho thân 6 kiến đề 2 cuối khiến mua nữ 2 đặt 3 xuất lập 2 đến là 2 trở cờ viện vin thư 3 một toà khống 3 để thiếu bãi cũng giả được lần cô liệt do bài nguyên 2 thiệt ông gửi từ 2 li 2 của độc côi thuần thuốc 2 khởi khiếu 2 đăng sơ ca nam chất ngữ kháng trình 2 đả điệu trị tính kêu dương bào thương chứng 2 chí
vị hành 6 trí 32 cán khách 3 xuyên 3 đã 3 lãnh 2 phụ linh được này thi 2 thành 3 cay máu miền cả ở mười con cung 2 mặn 2 cầu khẩn của 2 thần già thay mảnh ngọt phó địa 2 nghiêm và chư đo chủ chức 2 bạn nào đồng việt biên đăng nêu khác gửi mình công mới vững tân kết nhận sự 3 phải tại không đều giành đại chú tết 2 huy cổ tôn quen cho 2 hương thẩm coi thiết tướng thế 4 thanh pháp thương vệ liên bầu 2 quản tổ nghiệp vận 2 tư y trực quân khai vũ kiểm đào trong trúng tiến quê đặc tha tử đĩa 2 là nhất về hơn
hành chính 66 văn 2 trái 4 thông 5 mà vi 85 động 44 trình 32 rục lệnh 2 trục trong 3 lang 25 công 13 ở 3 án 20 ít viên 3 xe 2 cho pháp 11 như nhà quyết 6 khi cầm khách 30 thương trơn hoa 4 đoàn 5 lí 12 kỉ 4 quân 7 nghị 7 luật 5 chỉ 3 nghề 12 kì học qui 5 hạ 7 vớt gia 5 củ tím 4 ngò hương 9 qua xử 3 đảng 3 phối tỏi 2 trang 4 dang bản sa sẽ hung 10 tám trên 2 kèm và gồm tấn thịt mớ thử 4 trẻ 2 biểu phần hoả săn khúc 2 kiểm 2 các bộ 2 hồ kháng lần chăm trung 5 cùng 4 tri áp đúng 2 khoá mừng tới được linh 2 chung nghiêm 2 ngay phiên 3 thủ tem cán thi tiến chấp ban điều phát vận lữ bạo hành tinh 7 tung 2 lễ 2 lưu mười để nướng nổi nhận nhuận hết tiết 2 thúc của sơn 2 vợ doanh có khô thiện 2 này thêm lá 2 hộ tốt xong quần giá kinh 2 hoạt quốc 2 tỉ với hình 2 hiệp hoá khất nghiệp tây tội tuỷ xác đạo 2 quyền 2 sử cung cước khiển phi nội vũ nhiệm lâm dân
cấp huyện 5 xã 11 mạnh 4 đổi 3 trực độc quốc 6 quan 4 này cứu 31 chín có 2 tập hai 4 ba 2 tài 3 thẻ 3 bậc 5 cảnh dưỡng 5 tạm lắp năm 5 cực 2 giấy 9 phó 2 một 3 trên 6 tín 2 mã 5 thiết 3 và 2 neo xét dưới 3 phép 16 liên 3 ôm dịch 2 mười 4 xuống 3 cũng chuyên hưu mỗi 2 cao 25 đông 2 mới 2 quần kiều lại 4 uỷ 8 trung 3 để phê phân 2 vé thâm 2 đứng lần nếu dân phương đất bệnh cả bảy nghiêm quyền 2 các 2 thuốc 2 hằng thất 2 nước 6 thêm 3 chia 2 hiện thứ chốt lí 2 xưởng kẻ thông 2 thị 3 tư 2 ưu hộ 2 tướng 2 đầy hệ 2 mai bản 2 công 4 nhà 7 phúc tỉnh 4 bộ 2 gạo 2 hơn cửa thủ phát 3 bách 10 nâng căn 2 tám sơ 3 không bắt giăng sổ 3 thế 2 giai cấp tốc 2 vận khung ở 2 khẩn leo sau lưới đê ngòi khi thấp sữa cho 2 nói đường 2 huỳnh sắc 2 hàng sai nhất bốn 4 tính điện 2 bằng chứng 2 độ cơ 2 thành 2 phường chính học quản vốn kinh số thẩm hàm nhật bù trưởng ngành thoát máu 2 sáu nào chiến đội sân 2 mầm tiểu báo 2 quân 3 nguồn hành khí kĩ chủ biến châu nông thiên hạ mở đô cải phiên
huyện cấp kết thạch 2 mường 3 nong đông 2 tiên 2 lĩnh quì cư chỉ đón 2 tháp ninh sóc 2 sáp còn nậm mèo 2 hoàng phù biệt bảo chợ 2 ba 3 uỷ 6 cần 2 hương 2 núi thoại cử đức 3 minh mù nói 2 yên 2 hứa hải mỏ đảo 8 miền 5 cũ 2 bù si ven an ân bá hết bố cải nhiệm người nghèo 2 trung cựu mộc nhanh trực trảng lệ phú 3 tương bám vùng 2 thiếu biên củ bình nhà hóc đội thanh gia hoài long lị nông mê quốc đường chương thường đan ứng mĩ phúc kì 2 đồng sa bát trà đoàn bến châu
bộ nội 12 máy 18 trưởng 44 tỉnh 3 vận chính 5 bản 2 phận 15 hướng cơ 5 phải công 55 các 4 thực biết tư 12 hơn người chiến 13 lên ngoại 21 qui 6 lão đội 44 trong 2 tiền quốc 12 đàm 4 binh 5 và chỉ 10 hài tàu 2 địa 4 trẻ 5 doạ vừa kháng luật 10 quản 2 ý gửi vẫn kíp gõ 2 khoa 6 không băng cảnh uống an 3 sợ 2 đá hải 2 tài 13 ngành 6 khách nhận 2 yêu xây 6 giao 3 hứa bến dữ 3 nông 6 khuyến đem dự 2 y 19 rầm bậc bấm dôi 2 nhau quảng ngập nhiều có 4 ngày 2 xe 2 của 3 thoái kiêm về 2 thời giáo 9 hàng 2 học 3 vui văn 8 xuống 2 chuyền hội 2 để 2 xương 2 gien còn túc quân 5 lao 3 nơi gió 2 sách 3 nhảy lởm váy nguyễn thể hưu 3 huy phim 12 chưa sưu 5 được 2 thầy truyện làm mái thảm viện 2 thông 4 găng thanh 2 hãng lãnh 4 nhiệm ban 3 đến 3 thiết hoàn đoàn 4 trân cấp 3 đầu chủ 6 ngân 2 hành 3 nghỉ dụng liên đại 2 phân gìn ở 2 đánh nghiêm tiến tiếp 2 cho tem 2 trực nhân 2 tuyên xin chất bộ phòng 2 vi 2 đạt hai đo phường 3 miền 2 lưu nữ 2 lắp thị sự thuế 5 thiệt ăn sẽ rét sẵn quanh bám xã 5 mặt 4 cơn xóm bổ cười hồ 2 lạc 2 ùn cập vượt 2 nhớ 2 bóng 2 cấu liêm 2 chung rõ mới thôn 3 củng kê kĩ 2 hưởng huyện 2 từ 2 cả điều 3 bị 3 hút gây buổi số lắng lĩnh 2 chi nghẽn mã 2 môn 4 râu năm 2 chia ngờ nhà nhũng sạc nửa ra vào 2 sắc tác tổng 3 trung quá sau trần dân 3 thao triều ảnh 2 quyết mỗi tứ ba đôi tộc tham 2 não xử lọc gen đồ dạng thủ tiêu 2 lễ sản thương đề 2 trường hạ chuyển pin thuỷ trang nuôi lòng cảm sậu chứng kit năng điệu ấm phát giáp óc hiệu bài đảng 4 kiểm nguồn biên cách hà nghệ thành đất hoá kế
nội vụ 15 trú 10 đăng bài 10 hải 2 triệt trợ 6 tạng 6 cao các 11 chiến 3 tệ tạo chính 7 địa 18 tăng đẩy lực 4 với đột dung 60 bằng ở thành 5 ô 3 tiết 3 nhiệt tá đang rung đi 2 đan bày bộ 26 công tâm 4 lưu tôi của mười lãnh là luật chín qui 2 nam viêng đô 3 vắng cháu 2 rét sương đồng 5 nhiều tổ 2 xưa ngoại 4 soi 7 điện đổi treo dược y 2 thay mới liền bùi mùa nguyễn lấy lên sáng khí 2 thất 4 xâm 2 mạc hàm sinh tại tình tộc tuyến khoa 2 suy thị gián xuất hoá sử trong hạt độc gia bào tướng nhật thương ứng binh
vụ lí quốc 10 đảng 3 công 18 tỉnh 4 thành 2 việc 32 kê 2 cảnh 2 giúp vận 3 gìn quân 10 tại 5 đón đánh 4 phạm 5 tai 10 án 51 tranh 3 nâng phá 2 liên 4 kiện 4 quyền 6 trộm tối sập 3 hành 2 thử lúa 3 nhiều là 3 tìm 2 giải 2 biếu bục lật 2 quả hướng máy 2 nổ 4 đất thương 2 cấp 4 đầu mùa 3 tôm thu 2 cụ 2 trọng 9 trưởng 6 pháp 2 cầm phòng 2 cùng giám đại 2 được 3 khai trở cai cho 6 buôn phóng chuyển vào 2 lẫn bảo 5 ở qui cộng phát 4 toàn phức cháy 10 cướp chiếm của 4 tham kéo 2 nhưng giảm 2 đóng cập vi lựu ngay lãnh 2 tra tạm sạt ngộ lễ xe sai lừa 2 thảm 2 va giá vải cải chiêm bị giao 4 tuyển hỗn bạo nhạy cao 3 hoa khiển lạc nhân 3 trục để đều thang này lợi 3 trình mới 4 các 2 chìm hoàng hàng bản lấy đông số tài 2 y ngân 2 du lưu ăn chăm hậu 2 khám môi trực khách viễn kĩ cung bưu tốt thuế nộp thiêng trả chứng hợp sư cơ chuyên kiểm báo quản chính quan đặc chung trung 3 thường đề then huấn trong chi khoa xây nặng trước lâu cứu lớn đình xuất huyện
lí giải 9 dự 4 vốn sử 3 dứt 2 và 2 giám mật thì lịch 13 hàng 2 ra xuất học 4 ảo hơn 4 có 2 tài 5 toàn công 3 khám đất 3 chỉ quan 2 khẳng nghiêm 11 đổi thủ chậm sai vỡ thức rừng thừa kí 2 thị 13 sơn 16 kiêng treo uỷ 2 do 38 địa 3 chất nhưng nếu 2 cán tạ về tăng anh lượng thuyết 6 quả bị tưởng 13 trọng 2 đám trồng nhí thể di cảnh mạc nhật của 2 hình đường 3 gọn xả nhà 2 luận 13 trưởng 3 trại 3 sự 3 dân nhóm đại 2 hội tiếp hành 6 chặt bộ quân 2 tin sau kịp miễn vũ chuyển không 2 rác 3 người 2 cho 3 cư liên vì hiệu thảm tình 2 chợ 2 bằng đáp bởi những nói núi lẽ 4 hồ trang nhiễu nền vi 2 thuộc đến du uống 2 giá thuyền thất khiến thích xử 2 lo 2 hợp 3 được giúp hải 3 kiến đạo 2 quản tâm vật vô lí 3 thường 3 thắt lao 2 an tàu quĩ sinh sữa tránh trẻ suốt là trót ngoại nhiệt ngọc từ tự 2 lại hoàng 2 sa 2 mộng gia phạm 2 châu tân hoá 2 bá võ thiếu trung thanh hưng hồng phan thu 2 hạ thiện minh lê bùi chị trần đua nước 2 bản biến sách thuế 2 bán vé làm xách trí 2 thú tính thái nam bạch tiểu nhã văn 2 nhân lắc quang hùng số 2 trực quốc 2 cường kỉ cơ ổn bất chủ thoải trị chiến e hoang bắc đơn vụ điều
vì sao 23 buông 2 người 4 lợi 2 lúa ngâm vài 2 quen tiếng 2 thế 3 vắng áp 2 ma vụ 2 hít còn ngõ nhầm nhiên nạn 2 một 4 đâu thiếu 7 sử tuổi cổ giá 4 từ 2 cấp lô dư tôm 2 văn bệnh khai nguyên phòng cấm 2 ruộng tiền 2 xem tâm bit đơn trốn gánh máy 2 đói các 2 rác giao nuốt nắng ở không 2 chỉ đọc 2 nấm sốt 2 sự thạch vải mắt trẻ 3 lí sáng mục quyết chấn phung mâu 2 búa suy nhập ba khuỷu hỏng mặc ép phát quảng xấu lời cầu con bạn vợ hoá tiếp bất 2 mùa ăn 2 biển mai quên đốn ung 2 vay an giàu có 2 vậy 5 đội gió 2 hành nổ 2 xóm qui câu ham quê học 2 đất bão làm nước dân 3 tình hàng sương 2 cúm sóng mùi đá cờ tin sâu nghệ nhận ghen mạ lo mặt sạt mức lẩn mơ tài nợ nhớ dùng phương nhân để tải thi thâm vết cộng 3 ướp xu nhu yếu phúc đầu nể khoản được dịch chất xe chiết chậm vừa đường gạo mọi
sao phải để 4 cho 5 bắt kê 5 treo lưu 2 số cán giá hoá người 4 vua quyết dán 2 vẫn không 2 chổi muỗi la 2 cha vàng 5 kiến sau học trời 2 núi đổ nhí nói dự cũng có cần cá các về công gây nhưng hữu làm lãng mặt việt nỡ khi sổ mai phùng băng sáng điện bóng trẻ quốc nhạc hạng thất
phải tinh đổi 3 cõng chạy bãi được 4 bảo 4 giải 3 đối số bằng quấn đi 6 vật nghiêm luồn vào 3 đu đăng 3 căng học gõ gọi dựng thở 4 làm 7 quần ngăn hôn là 5 trả 13 băng rút 3 sơ 2 đóng 4 tìm 3 thương đeo nhà công 3 sử 2 can bồi 4 nguyên dành nhịn chuyển 3 trung năn giữ 3 huy gùi tách khấu kiểm 2 gắn 4 khớp xác 2 thay 2 ngâm xấu thật chỉ 2 nhận 2 rõ xả song đánh đưa những xếp 2 đến 2 xích dùng 3 điều 2 con để 4 lo xem kẻ mở 2 trông chọn 2 cuốc đủ minh có 9 xin 3 sớm qua đốt trải bắt khắc đấu chơi 2 sau thắng 2 đặt từ 2 thi 3 gánh 2 xoay 2 nuôi ở 2 bình hạ 2 giảm vay đắt ngọn khước chăng mua 3 do hoàn gợi hứng đứng sẻ gửi chung am nằm 2 chịu 2 bị 2 liên thôi ớt thấu xây thức phát mất nhờ chủ mổ 2 tạm bật bay bỏ ra 3 kê xử gần cắt bơi lọc 2 thu cứ lật lội 2 hoãn hành dừng báo 2 nắm mang giàu đạt chỗ chờ bán nhập niêm ngay nhổ nhu lấy truyền di lên treo gật theo cân tới tự xong tuần ghép máy neo trích tăng chứng nộp 2 kiên hiểu bế bồng kể ai hàng vôi
tinh gọn 8 mơ 5 thần 48 xảo 3 thể 5 trùng 2 sóng tầm bột khám tươm tấn do dầu vi 9 giọng tế 2 hưởng khôi nhuệ 2 cho 2 quan anh hành khí chụp hoa lùn như ống nhân trong
gọn tổ nhẹ 5 gàng 2 đấy bộ 4 và mạch lỏn vào trong mạnh chưa hệ nề rạch đối
tổ chức 148 quốc 30 công 18 hợp 4 tuần 5 phải bảo trưởng 8 lưu 2 con tiên 9 tuyên liên dâng dân 3 nhắc ong 6 trọng ấm 3 thái mới hoà giúp 2 tàu bà hội buổi an lái quân hùng 3 tìm sôi vẫn giám đại bầu 2 tiếp đối thợ biên
chức bộ 4 cá 3 đảng 2 sửa sẽ trung 3 chạy 2 cách hoặc trọng năng 56 chủ 3 thù lớp 2 gọn không gồm tái vụ 25 cáu giữa ngoại trách 6 nào quốc 2 khủng 3 khám tín 5 thu bỏ 2 đối viên 3 nghỉ y 5 thi 2 lương chuyến 2 chiến tiếp danh 9 chuyển được nghiêm tiệc đại thuộc phải 4 tại di 2 lễ 5 hội 6 sắc 8 bữa 2 xúi cơ trình vô 5 trên dâng bố đó xem giơ ngành cán 2 qui nhận chính hữu từ nữ 2 làm hoạt nhiều vào pháp nhóm theo bí 2 tuần tỉnh song đoàn cho 2 đánh khoảng phân đám lại huấn sự 2 công thế đơn ngăn nêu gặp cuộc cấp thương trực nước chấn triển nói vị tước quyền giám phó hiệu việc nghiệp thủ 2 tổng 3 thứ tư địa mĩ thái bán thực
kỉ luật 45 niệm 66 được nhớ lăn xác lục 42 nặng nguyên 11 lười ở trôi mười 3 cương 10 gõ hai trước 3 vật 4 lưu mới kỉ yếu 2 trợ má hợi sửu băng qua 2 tới nay 2 gần này ánh
cảnh cáo 9 tình tỉnh 5 sát 147 giới 5 vệ 2 báo 50 làm những 2 cho quan 5 trái 6 chèo trên 2 xếp 2 trực quá dắt gia 3 bị 2 lên xô hưng giá còng giác 14 bi khó 7 qua sau ế thiếu bình 2 kinh quay 2 khởi và kẻ nhập an được 2 bất quốc căn éo 2 tượng 3 xuất tham ngắm đẹp 2 bối phim 2 phiên ấy tre các hậu máu mở tắm đóng thị trả nguyễn giám lặn phó luỵ của 2 mới vật sắc khuyển ngộ đời nghèo huống nóng đêm trí dương ngục nhà màn chen cơ sơn hoang xuân đặc 2 sống nào lịch vụ trớ thiên việt mĩ
cáo hai trình đề thì công 4 buộc 9 bật có 2 trần đồng là trạng 10 một bị 2 người 7 tài 8 các đã cúi 2 nhà để lố bệnh 3 áp nguyên 5 về cấp đậy trên tuyệt đánh áng lập khóc không 5 kết 3 sữa hoặc anh tham chính 2 chung 5 tiến khắp phó 2 của 6 bắn báo 2 cù thành 2 hội cầm còn kêu 2 và viên 2 quí trung chuyên giữ chịu xe vẫn gửi bảng kể lại kháng 3 thẩm 2 láo 2 được 2 phải khai chống viện phạm thoát hằng ăn lá dùng nhắc nén lợi nhâm nhoẻn phụ quá từng sai 3 đang trước tình lữ kiều thường tổng giám nhanh lỗi già tri từ giác thị mượn thoái bạch biệt xin du mọi số
hai nguyên 2 chiều 5 đồng 3 phần 9 năm 16 tuổi 8 tiếng 12 lượt chữ 4 trăm 25 nước 35 bên 67 mươi 92 quần 2 trưởng bộ 4 anh 8 bóng cấp 10 của cháu 4 cho vụ 2 giờ 10 thiếu điểm 2 học 3 khẩu vạn 3 người 12 thí 3 đứa 5 triệu 6 bàn 6 chiến nạn 3 theo xe 4 vợ 10 nghìn 13 khu thủ 2 ở 2 cùng quả 3 tay 4 ba 2 cô 2 đoàn 3 cán 2 bà 8 trong 3 đô phòng 2 đường 2 bờ 6 lần 11 tỉnh 2 nhà 6 tỉ 5 bác 2 thanh 5 siêu cái tạ 2 tháng 18 con 13 cầu 5 mẹ 7 thuộc 2 lá 2 giúp huy 2 đặt các kể em 4 chị 2 thuyền chục 3 tháo bức gang tuần 4 mét 4 chân 3 đầu 2 cánh mở thiên thôn 2 khâu trẻ ngày 12 bé chính tiếp thứ 3 hậu thế 4 thắng hàng lực 2 vẫn thần giành ki luồng tập 2 đêm 2 cân lớp 3 ngả hãng cuộc 3 hôm hang rỡ chái dễ đến việc quyết được thay trụ yến dĩa trình cây 3 mùa 2 giường đối 4 hải vượt phía 3 tu viện ngành 2 căn 2 bản ước gia phút 2 cột sáu 2 phiên 3 giám tàu 2 tấn kĩ hội đội 4 câu bị 4 phe miền 2 đảng 2 ngoại xã 2 thợ 2 giọt kết nền 2 máy 2 hai mặt 2 đã giải 2 nhân là 2 nhóm 2 than quận kẻ tại lúa thầy buổi 4 bo xuyến trọng bạn nguyễn vòi chồng bố cha ông nam chiếc ô cực trận 2 hiệp tầng mắt thành địa dân quốc đơn doanh ngân công loại cách lĩnh vấn nội nhiệm mục dự tuyến 2 làn bánh chúng vị trường 2 phương giai tấm thập quí đợt bước ca phường số vòng cường bệnh ngôi lít sao dòng môn mảng mốt liên sau
nguyên lãnh 3 tắc 26 nhân 66 cưỡi thủ 8 đán 8 vẹn 6 cây đơn 10 và 5 khôi 3 lãi 3 hỏi liệu 29 miến di chủ 7 chìm chiếc 2 dây dãy khánh bí 2 nay ấm sôi nặng đón kíp ngày 2 vết từ qua nhóm chính uỷ trong chuyên phối số 3 điểm giám 5 bản 3 khai 2 chỗ mộc 2 tuổi thuốc kiệt lí 4 tử 4 nên chồng ngọc vật 3 cáo 2 quán 3 đội ông tán là thạch vĩnh miền phó 5 bùi dũng chị 2 khoa thảo 2 mở trần 2 tìm hà 2 hoàng vũ 3 lâm 2 bình 2 thục nguyễn 2 tây doanh hạn đứng đá 2 trung giáp 4 hiện 3 giá 2 mức trạng 2 mới vươn 2 phát hình 2 bộ căn chất cớ cục do mẫu ngoại soái sinh sơ tố thứ thuỷ tịch tổng 2 trưởng 3 tội văn vị xi con hiệu phi nhung chỉ công hồng trường cán phụ âm vụ vốn khối lai cả đại hoá thiên nước khoáng biển rừng du đất môi xanh
lãnh đạo 133 thổ 20 sự 12 anh trọn mĩ đen án 6 tụ 4 nghìn hải 4 đạm 2 lương 2 tập đủ 2 nhận 2 mức vị địa hậu thưởng giáo cảm binh phạt lẽo
đạo tỉnh 10 để 2 cục 6 lưu phòng 3 đức 22 về đến yêu 3 công 6 lực chích 2 có 2 các 6 nước 2 bạn lí 7 kiểm ban 2 của 6 mắc đợt thi văn 3 thị dựng bà kính hà vào 2 trái bình huyện 2 người 2 kì cắm đội 2 ngoại làm 3 diễn 18 yên vịnh 2 kết dưới chủ 2 tăng hội 2 bộ 5 cấp 3 thưởng phái trở phát vận ghi 2 múa cao 3 điều 3 đảng 4 quyết 2 củ 2 phật 3 thiên 2 hiếu 2 được 2 đôn giáo 2 mới 2 luật 4 hai 3 lãnh mang cứu nhiên pha thành 3 thân trụ khúc hàn trần bạch thực xử cơ 2 trung 3 chặt sở 2 tuyến kịp tổ quốc 2 trực mục hồi tặc nhạc sắc sĩ cụ nghĩa mẫu tin binh khắc ôn hàm đời hữu quán quân ý lộ vương uỷ doanh địa châu 2 chỉ nhà 2 phường thế 2 ngân tập đơn quản xã bệnh lào tối nga việt 2 viện liên ngành triều xuyên
tỉnh vì khánh 2 được bạn 2 lai 2 kết thành 10 uỷ 16 sóc cả tây 3 xiêng gia 4 đồng 4 lâm 3 rượu vĩnh kích bến trưởng sơn 4 do giáp biên 2 bình 3 an 2 tiền từ 2 ninh cùng xã miền 5 bắc sau lần 2 phú lạng 2 hà 3 yên thanh quảng 5 triệt long thời tháo trà lẻ đến ra có 2 đại làm giải nghệ 3 quanh thái 2 xảy trực 2 bèn điện vân thông nào 2 thừa kon nam kiểm gửi nhiệm tin thắp giữa cho 2 điều yêu 2 tiếp chỉ 2 sẽ biểu nhức giấc hội tổ dâng liên lộ 2 đã mộng giám phát tuyên táo 3 hứa tập vừa khen lập lương
buông lỏng 8 lời 2 xuống 3 bỏ xuôi tay thả lung tha rèm lơi
lỏng quản 5 lãnh hạn lẻo 3 qui 2 tiền 2 tài dễ tay ra khí lệnh điều
quản lí 104 giáo 6 đang đốc được 2 trị 18 tài bé thế trang bá gia phải xứ
chất vấn 15 hiệu nổ 4 bị tinh 4 bẩn 2 côn xuống đống 4 độc 16 lượng 70 cho tiêu dán thải 7 nhũng diệt trong kháng 2 toàn mĩ cấm 5 giọng 2 liệu 2 bát đầy 2 thủ hướng đi ma 8 kích 3 tốt 2 trình gây 4 đạo 3 mức vụ và 2 lãnh tồn lẫn 2 công 3 yếu rò doanh chất 2 cháy 3 bản tố tính phẩm thực đốt 2 chồng 2 xám 3 tặng đừng mà vàng béo 2 xơ 2 đạm phụ dẻo bán bảo 2 chống chứa lỏng 2 khí phác dinh nhầy kết bổ tẩy 2 nhờn điện thơ bột riêng làm xúc bùn ngọt tạo thuỷ nguy là
vấn bộ 3 đề 32 đặc giám 2 tâm 2 trước giúp mùa đại học trực về 2 bớt hẹn đi hãy tổ cần các nhân sâu giữa như ban dang hỏi chất cố ý 2 nói tư nạn pháp chính bị cựu
nóng chuyện giữa của 2 đối tám giận 3 công người như 4 hoá xuất ăn mạng khi hổi 5 mà gay 5 nhất 2 kéo 3 ẩm 2 với 2 từ 3 và 2 kỉ năm rẫy vào nghị 2 đôi ủ bày đây ban đổ xin tiếp hồi đường ở hà ghế họng liên lúc vội 2 sốt 2 cho ruột 2 quá ngay trước giao quan toàn trận lại tình đặc cục diện 2 bức lòng 3 tính nảy lên bỏng chảy lạnh rát bệnh mặt ran trong hầm hơn trên tay gáy máy nước dần oi gan khô
chuyện giá tên làm 4 về 2 xoay nhà 2 nợ hoa hỏi khai chó cho 2 thoát 2 chạy phong trưởng ông lạ 4 phòng sản với 4 cổ 3 nương con 3 gả tử vặt 2 cô bằng gì 2 bà cậu mẹ tình 6 vượt thạch minh hậu 2 trẻ khởi một 3 lưu đặt cuối từ lãng muôn mưu không 2 đi 2 tiếu học 2 mình cán cứu phá nhỏ 2 đàn trọng bi cũng đáng chú thời cảm 3 kí tháng hào làng gia 2 hạn hạnh hôi chuyện 2 truyện ngoại nhặt phẫu chợ rừng suối tấm thuốc chân truy tường trấn trét người đổ vào vớt phố săn bát nghề 2 riêng 2 này đó trò cũ kể cười vui buồn xưa tiền tương phiếm hôn ăn ít thường đời 3 lớn bếp chồng xảy đã của yêu nước là ma dở bên vợ chăn hoang lịch điện
giá điện 9 trị 73 công 2 xác khởi 6 nhưng 2 bằng 2 thời cao 18 năm các như 4 đất 22 trọn thiết từ 3 cả 14 trứng sàn 2 bánh liên vàng 22 hạ tiêu 8 xăng 14 thuê 3 áp cổ 5 là 2 lương 2 đại chung 3 rao thị 2 vùng thép 4 tháo có 2 lúa 6 cà 4 thê nhân mỗi 2 với cá 2 thành 6 hời 3 rẻ 12 diêm 2 lợn 3 bởi dầu 10 bán 10 cước 4 mua 5 ưu 2 còn 2 không 2 rau 4 cắt trần 2 thịt 6 vé 7 sống 2 kĩ ngang viết mềm 2 thoả chín cũ quảng rét 7 khiến sương một 2 nước 5 tác 2 thuốc 2 gần 3 sách 3 phân 2 người 3 nhỏ gửi hiện lạnh 2 để 3 nhà 7 bình 4 ngất phải 4 sôi xe 3 đắt 3 gấp 2 cho 3 ở khách hai lấy bồi 2 mà 2 khi xuống kết 2 sỉ 2 ba 2 cần mối cuộc bốn thực 3 đơn biển 4 tài 2 được lại 2 gồm nhiên 2 ổn 2 xin hàng 2 quan phủ sâu 3 lên 3 đền 2 mới 2 của 3 chi quyền 2 hợp 2 yêu đồng 3 tôm 2 bức học khoai đàn máy rớt mong mùi con phi thế nhất trích mỏ viên vật 2 thanh siêu côn năng 4 ghẹ ngân vốn 2 trung 3 đô 2 gạo 3 tại heo 3 doanh từng chặng về chất đúng toàn hiệu tình đây cán tín rủi thấp 3 trực khoáng bất căn gốc niêm tham trúng dịch khám sầu cát ngoại chứng bạc kim nguyên thức đỡ buốt hoạ tăng giảm tốt kịch kệ treo khoảng hơn tối trên khí 2 đỗ 3 tính phòng nông sắt vẽ tượng súng cam dao nhập sữa mạnh 2 sốc hoa tư
điện vàng mừng 3 chung hạt 7 thoại 85 hỏi 3 tử 103 biên 20 lực 18 cho 2 la bỏ 3 thờ 2 đứa từ 5 ngầm 3 mời mang nước 5 mùa 2 thành 3 mặt 8 tăng 2 lai gió 9 trực do rác 3 năm về 3 trưa tối lưới 6 giữa khách mọc dưới bốc than 3 nội 2 chả xả 6 mất 2 thượng đóng làm qua 2 kính 2 thái 3 xảy mở ảnh 15 yêu bàn 3 kéo giá màn trên 2 chào lương văn 3 bờ máy 4 lừa vật hàng 2 chia 4 số dọc ở diện 2 giật 6 phá có rồi áp 2 bậc đỏ công xã cải luân đàm 3 thiếu kêu chúc bị không gọi tiêu nâng nhấp nhơn nhảy năng 3 trang và ưu giả nậm cỡ hà 2 mơ đất lên khôi giao giải 3 khí 2 tích 3 hạ cao trung nghỉ tàu toán 2 sinh 2 sản báo đài đóm dân cực tín thế tâm trở tuyến chẩn cần hoa thương lạnh bán 2 hoá một cơ xoay thủ não quang tái 2 dùng hoà 2 quốc thông nông phân truyền sơn nhỏ
vàng miếng 10 được nên hoe kim 2 loè mã 7 giá trong 4 nhẫn 4 không hoá lớn rực 4 o 2 gốc lá 2 ruộm danh 2 giờ hay hạt cành và 2 khỉ ở bạc 2 óng 3 trả ngắt mua tung muộn mở còn chung theo 2 đang nét của hạc miền nhuộm cỏ ăn lượng giúp qua lập 2 kiểm seo về 2 chưa rợp giành tiễn huy hứa khung lên chỉ cơ tình sốt kí mát anh sụp người mùa ngồi quay thứ 2 ấm dần vẫn tăng 2 trước nụ đức ảo phố chanh thị 3 gọi mời hoàng mí tám thắng hội giao 2 thế 2 đã dự lướt có bệnh hai ươm hàng hôm đầu thước
miếng và ế chả chanh đậu to trả 2 liên cám bánh 3 nói thịt 3 sòng đầu thứ 2 vượt mua điều khó ăn cơm 2 dán đất vá vàng ngon mồi trầu bọt bìa mút gỗ võ pha hời
và nhà 5 đề 3 được 2 nhân 7 tài 3 chi thông các 9 cả 4 chuyển nộp thầy làm 7 nho bằng 2 trường bền 3 thuế 2 sớm bộ 5 nhận cơ 3 bịn gỡ thống 3 điện 2 lực 4 xử kết mông trẻ 4 một 5 những 12 vũ dân 3 xe 3 giảm 2 súng đã vết điếu đính nhóm nhựa tắt chiếc 5 thương nghị 2 triệu lời 3 người 7 tự 6 nhiều 2 cứu 5 cầu 3 công 7 môi 11 nới phóng mời 2 quặng dự 2 vùng già tên sĩ tôi học 3 vừa 4 đầu 2 niềm 2 lợi 2 thép kiên buộc 2 có thượng đài 2 việt chiến 3 cải 2 mong dữ 2 trả 2 việc 2 hoạt xoá hạng điều 3 nâng đà 2 giám 2 thanh 4 dãy phân đêm 3 sàn thú 2 không 5 sản đưa 6 cơn sau quay mấy gian còn ngày 2 dông 2 nam 2 gió 2 vườn cũng uỷ hai 3 nông phong lớn bà 3 bỏ rau tử nhắc đôi mạng té khám nội luân phòng 2 đào 13 chỉ 2 nhu ốt phỏng trung 3 giấy 2 ma chị 2 hôn gia 5 ngôi ba giúp cặp du 4 giò cá 2 tiền 2 cái 3 tấm 3 ánh 3 bảo 5 giao 3 thế 3 cồn thiệt hà 2 bầu chuyến chấp luồng hàng 3 chết cụ bài 5 phần sương 2 nửa đánh chờ báo 2 trọng đôn trực bến thắng thái 2 cờ bạn nỗi 3 sáo điệp lập 2 chen ứng 3 gọi truyền 3 thiếu cuộc mối bốn nước canh đối 2 xin chẳng ngòi quê thói tiếng 2 hộp quãng 2 viện an 4 xác 2 kiểm ngoài đăng mùi nụ lào 4 rửa phối hỗ hợp 3 trao vận vai 2 chuẩn thiết ấn 2 tặng 2 nói phù hung hải 2 liên đặc thăm phương 2 thả 2 quyết 2 cắt hồi tình mau pháp 3 biện bình 3 thu 2 phải 2 áp thuỵ tiến con 2 mê rà đại mẹ năm trắc hành 3 giải 2 chó hướng mồng đống khu 2 đời khai bán 2 bản 2 hàn 2 chính 3 thủ 2 phát 9 cảnh tinh 3 bồi cú ít ban 2 nga than anh 2 em 2 ảo kí trí bề phe bí bé 2 cảng nguồn vụ chiếu chợ sân đàn hoàng giai giãn hiện toàn kế dòng 2 chuyện 2 diễn kì nghèo khúc lãnh 2 âu số lắp mộc văn 3 răng thư vé chiều 3 tù ni ngoại nhịp nhiệt phục sự 3 quần sức mất 2 quả thể sắc quản thung tang đông câu tín trò 2 trách trận xăng ý vở xuất hoà đồng 2 hậu lương giá thuận y võ lưu nguyễn nhật chip cô tuổi chú biên tôn 3 hát hoa gánh nghịch cách tuyên 2 lê thị phí lạm dầu cổ khoản gạo nạo lấy đồ đường nàng miền giữ đang bác địa 2 tương chia ổn thi 2 tư kĩ xã 2 thực tây cận doanh phụ bị thách
nhà ở 42 nước 111 văn 25 tang 6 nghiên 6 máy 64 bên 4 đồng 2 cao 4 cửa 6 tình 11 giàn 5 vận 2 không 5 rào có 7 người 3 cả đối ba 4 cố ống 4 quật vì trọ 14 láng con 2 chức 5 ngoại 8 ga 10 thờ 13 dài 3 thầu 18 và 2 bình 2 cái 4 này với băng 4 đầu 42 mình 4 tạm 17 dột 8 xây trình 3 hát 10 khoa 18 trên siêu sàn 10 nối phố 2 cung 3 vườn 6 phân 3 nào 5 tậu thay cho 6 dăm tự bằng sản 6 cấm gỗ 2 kêu thuốc 6 hàng 18 giàu 5 mạng 4 hướng báo 22 xưởng 6 tuyển 6 to ven 2 vẫy trường 23 nứt cũ 3 như tắm 3 tài 3 nghèo 2 đường 2 giáo 25 trong trả 4 bố hư màng thương 2 thường ngượng gộp chúng chung 5 nguyện vệ 4 tủ miễn khảo 3 minh 2 thiên 2 kính 8 sinh trơ ông 3 đại 4 chẳng mỗi sắm vác bốn 2 hay thiết 5 sau tăng xã chắc dân 3 thầy khang rông 3 trệt mồ 2 thùng 2 được 2 thoát lâu lắm qua đương 3 phải vô 5 thi 4 nghề 2 tung tranh 4 mạc 4 thơ 4 riêng 3 xuất 3 cổ 3 đài 2 phê 3 ngôn ra thì rót anh 2 hiền tù 6 bà 2 rường còn 2 chọn bộ giấy kia ngồi nhà 2 nấu vào hoạn đăng mời mở 2 do chửi bạt mà khóc khói công chỉ sư 3 nổi tổ nghỉ 3 của mặc hữu ái 2 bị 6 đêm ăn 4 sách 2 ồ tâm 3 ảo bám bán 2 một 5 rồng giá kiểm vui 2 lòng gãy quây chồng 2 chủ chùa 3 say nghi nhỏ 3 chó đi 2 nghiêng vua 3 nho ngập mới 6 chẵn cháy 2 trợ phòng lẽ muốn xưa 3 mất cần lần nông 3 phát 3 kho 3 nguy nát tránh nghĩa lưới đất 6 nhóm tốc nhất nay nhớ nhốt trắng 4 nên khuyên rộng nhưng leo 2 quốc bè 4 chị 2 đền thuê sáng 2 ngược sưu thuyền khách vẹn lãnh 9 cấp 3 mơ 3 bếp 4 đông 2 tập hoang 2 ma thứ bệnh nạn sử chính cách 2 quản 2 hảo xe lầu lá ngói mái 2 mặt 2 trẻ trai gái họ vợ nội trần lí nguyễn 2 lê tây thanh hán nguyên bảo 2 lưu triển trưng vật kinh ngục in xác quê tiền thông bạn đã tôi em liền sập quay điêu tiên hùng toán giam du hoạt soạn thám cầm tư ta đàm lồng hồ
xã hội 141 phường 4 mình bên kế đã 2 mới 3 giao 4 trà giúp cán bỉm bảo 2 xác 2 thừa nhỏ phối 2 của hoàng biên vĩnh trung thay hương 2 nhắc a đến lập 2 chỉ 3 quỳnh niêm phiêng kịp hải nghi đảo 2 bình mười thượng đồng 2 qua cù an còn luận 2 bị miền thạch hoà được ngành yêu diễn 2 nghĩa 2 nông 2 chia kiêm cho 4 vùng 2 bệnh chi chung nâng chủ chuyển đi đọc ven đảm chưa hợp tặng ghi minh không mở nhữ nhơn nêu thuận thì vân yên sơn giải nguyễn 2 rút vay viên dịch việt 2
mặt trận 33 bằng 32 trời 24 thuê nhân 2 đường 7 cụ hộ vứt khóc ném người 4 luật đi 2 kể mũi 4 nạ 12 kí đốt xả cho 3 len bùn lấm sau 3 ép không 3 chủ vận mà hốt méo đã rạng có đỏ 3 trăng 8 văn hầu chậu sân 2 thừa mười 2 nước 4 lam ao kèm chuột trên xăm báo 3 lãnh 2 về hữu đơn lực đo boong tại 3 trong 3 chồng hàng 15 đứa tỉ trẻ 4 nhóm điện cầu 2 nông kịp hội với 4 già lâm gặp của 4 lên tiền 4 khán thủ 2 mặt mày 2 mới 3 khác 3 thật phố 3 đình biển 2 sóng mộc 2 ngoài 2 đất 4 đen miếng mịn nhẹ miễn bị nào nóng chê mừng 2 vô ở nhất lạ gồm thầm là điều ông gia 2 gửi buồn tối 2 nguy nhiều thách mức khó tiêu 2 thân vàng sáng kỉ truyền khả trái phẳng tích dày hồ sông ruộng cắt bàn dạn đối trước mạnh yếu hạn sàn thớt cỏ tường xanh xấu dựng đá trống vải ủ lớn đảng ban đoàn chính các
trận tổ 11 cấm địa 5 lũ 2 phía 2 chung 5 đốt mưa 4 động 3 lở tốt chi đánh vận 2 đọc toàn ra đấu 15 giằng cuối 2 hoà 2 thanh quang tranh điện lụt sởi lòng 3 tư 2 gần chạy cầu 3 bận của sau đội bóng khác giao hoả bán nhất thực không tới cách an 2 với siêu thắng dân các việt giải quốc chiến
phát động 16 được triển 113 hành 16 huy 18 hiện 76 thanh 5 ngôn 15 âm 2 biểu 22 lệnh 3 tín 4 để giả sóng 8 tiếp ổn 2 phiếu 2 hạ 2 trên thuốc 4 cơ 3 trở 2 thải 13 cầm nổ 3 sinh 8 lời dữ 2 minh 2 đạt ấn 2 diệm 3 miễn 2 tại tán 2 từ 4 sáng trực lộ bánh 3 mại quang cơm 2 trang bản ban 2 lậu dịch 3 chuyên tin đối ở 2 lo khói nhanh lạm lên điện 2 cuồng ra nước 2 điểm đường ảnh dì ngô bệnh sáu trương phạm võ gạo nghệ thùng túi quay cao tăng mĩ leo toàn lại
động tháng điều buộc quá đơn 3 bị 2 khảo hú thù bên quyên 2 nhanh bom bà 3 cấp kéo cuộc đã 2 người 3 hai 2 phá thế ba 2 vật 25 cơ 20 sản 45 không 5 núp vụ từ 8 xuyên 2 mười đỏ 3 toàn 2 viên 42 mỗi đất 17 thường khiêu 4 trở 3 vì 5 truy ngày bất 4 suốt 2 thêm linh 2 xuất 5 máy 3 nghiêm quanh lại 3 nguồn 3 khách trẻ 4 liên 2 dầu ôm việt 5 ban công 3 tỉnh 3 tổ 2 bình 2 cũng tự 4 ở 6 ngoài 2 chập giao 2 đầy tám phòng 4 giải đừng 2 của 7 trong 3 cho 2 nhiều cận cần 2 được 5 hội 3 đi 2 chúc trận ứng 3 theo 2 ông trả nữ 4 đợt 2 tập 3 tìm mĩ hẳn kĩ nghìn lòng 3 sài 3 bạo mới tràng cầm có 4 lớn 2 bơm não 2 phổ 2 nhật 2 quan bổ 3 thi 2 đại tại 4 sức 2 hợp thổ 5 nói quần phân trên 2 xoá nhằm 3 kí ngư tác 3 duy phần phong 4 bố tránh câu tài gây vận 2 hơn 2 đoàn quản khó 2 đàm xấu 2 lên thiếu giữ chỉ thời thuộc ném yêu tinh 2 xuồng nắm xóm mạnh 4 cháy dùng khi trước 2 nên thái 6 lớp nghĩa vây dư chiếu đình tăng xe 2 tạm nông 2 cán 2 dân 3 lực 24 phun rộng cảm thiện 3 tốt nổ hành tàu trái 4 cách 2 dự 2 vốn 3 tối 2 cả sân kinh 4 lao mất 4 giỏi 3 trồng chi chúng chuyển trò hang kịp 2 khám lễ 2 lưu 2 tê mạo nêu quyền nhiệt nhích ruột làm 2 năm vé biểu nghèo 2 quảng tiêu 2 gia tắc thay thầy nhân 2 các 2 nguyễn cướp về đám pháp đua để kì 2 nhưng địa 3 giả giá thị tâm 2 tích 2 phối tham triển phương 2 tĩnh chạm trời mạch 6 rừng dục dao binh học rồ thiên đậy hình cựa dụng thai cát tay đến 2 ngữ chân 2 núi 2 hương lắc hộc quyết cụ thiết 2 đẹp này 2 phi 3 quân 2 dũng nhỏ chống đầu tuyên kỉ kiểm giám ngoại 2 tín văn 2 thể 2 du trải khai nghệ 2 thương 3 ý 2 vui tội hàng 2 xây hiệu ổn mua ngân báo đối xã 2 bay cứu bảo hết an đánh hạng 2 sự 2 mọi tiền tổng chương nước 3 sáng trực 2 cưỡng là hoá môi tới sâu
cao điểm 30 tiếp niên 5 thế 3 thể 2 năm bằng 10 su 26 tầng 7 tốc 34 bất nhiều tường 2 thực ngọc dùng hơn 16 hàng 3 tuổi 14 năng 7 nơi nhận 3 không bắc 2 cấp 13 giao phát 3 nguyên 11 phong 5 miền dân 3 nhất 29 ngất 4 chót 3 hoà xe gấp 6 xứ vẫn văn 7 mà 2 ốc 4 mấy trong 3 khi 2 ho đang âm đồng đẳng 6 đòi lãng vừa đài 3 sức 4 và 2 xuống chất 8 rét huyết 2 hai đánh đội của 2 bá 4 thượng 2 bên tiếng biên rêu cả 5 thì cát mỗi hạng dựng đắng thật biểu cỗ 3 cơ kết thông cảnh 7 bộ áp 2 dưới tại ban thị 9 về 2 riêng hiệu 3 tổ 2 người 2 nhờ phía phải thầy là 2 lãnh 4 nhiệt học 3 khiêm cao 2 thủ 2 ra trách 4 trung chi tuyển cụ tính được nhà gặp tăng hội huyền truy chứng số chưa ở 2 mệt do 2 nhân 2 phê hùng 2 sân nói cửa sa tạt ráo 3 thành thu 2 tấn vững đình 2 kì 2 đọc duyên vinh xuân thắng 3 minh 2 bính kều mười chơn con thuỳ anh chỉ rồi nhưng đi cứu biết vút 2 quí 7 trào tay 3 độ 2 trình 2 kỉ 2 thấp siêu 2 sản lanh hứng lương 2 xạ hổ bồi vọng ngạo cường mét bay 2 kiến 2 răng gầy đạo 2 sang uỷ 2 ngang bồ lộc xanh thứ 2 chọt nghều với lên nên chuẩn tinh 3 vai 3 mới 2 gót ngọn cổ đời 2 ý giá vị kĩ uy khả các mức đẹp xảy
điểm vì 4 luật một công 3 thấp 4 tiếp 3 các đồng 2 ai phải ở 2 bất 2 bào sương còn 2 cắt rút 4 trách 3 quá qui 2 nghiêm tại 2 năm chuẩn 7 xã yếu 5 nghẽn 10 mới 4 có giữ 2 hứa chưa đến 12 đá vậy hồ chỉ 2 số 7 cấm sắc sít cao 8 đẹp trường 5 mở 2 trừ 2 trong về lập cầu 3 việc sáng 5 bảo tuần kém mười 2 chính 3 di sẽ tối 2 nóng 3 khi tiến không cán truy đen 3 xe 3 nhích trông sai tựa 3 kí tuyệt 3 chung 3 dừng 3 khởi thi 7 tử xảy 4 của 4 lại 2 nhược khiếu tên chụp trăng kiểm 2 nông căn dẫn tắc ghi biện nhưng nhỉnh viện nhất cho minh tranh đi xét 2 đáng 2 danh 3 loạt mùa tấn mặt 2 tình cận nhận 2 tổ du 5 kinh 2 diễn nhấn sàn trung cộng trúng mạnh khác hẹn tham bán 4 dân mù ngắm chấm phần 3 cực xuất tô đỗ cuối 2 đầu 2 tập ưu giao 3 sạt nút ngập 2 bốc xuyết huyệt tới quan 2 đánh tin trang học rơi thưởng trên cơ 3 bỏ mấu liệt lên phát 2 sau hỗ tâm hoà bưu sơ cân tiêm sạc giống chốt báo giờ môn thu tháo hội dễ thứ chạm bùng đặc duyệt nghi quán tương hơn mô thành tín áp nhà hiện đó này thích khó vàng nhạy phù trước tốt lịch khảo kết tháng
lấy ý 19 mức mã tiền 8 gương vợ 3 nội 2 của lại 11 cảm 3 công 3 mấy nhung 2 ngắn nước 5 phần 2 anh nhau 2 sự tù mẫu 12 tạng dịch chồng 5 gì 3 may 2 tấm tiệm phấn tế bô từ 4 mảnh đâu bối thân bí ở cháo dấu 2 trộm 3 tài 2 phiếu 6 niềm tăng 2 gạo lời 2 lòng 2 khối điểm 2 ông số 2 xe 2 huyết thất hậu đi được làm hàng cắp tên cớ người đà mạng mất thông máu hành ra trong chứng 2 khách vào tay đất dân ví xuống dự bằng độc nét bóng nguồn học dây sức khẩu phép ráy nghĩa mỡ tuỷ thai
ý kiến 78 khâu không bà vặn thức 10 rao làm 2 bài ngừng kê tháo rằng 3 giữ 2 chọn điều hiến 3 dùng người 3 dự 3 ba trả nghĩa 19 muốn 2 gì chí 7 bằng kí yên 3 nạn nhiều có cần gây 4 tội tây rõ của hụt nhu quan trang về 3 nhất được che chính cho 3 an nối hoãn văn 2 đồ sơ quân lưu mạo bôi định 3 tài tưởng 5 cũng tình thu vừa vũ uyển dưới bãi hồ sôi bồ lũ cháu uống đến 2 với hoàn đẹp khi các đặc thêm phụ nguyện
nhân dân 224 bứt chủ 5 dịp 17 vi 3 sự 31 đề 2 việt 3 tổ đạo 16 văn 13 phu trung 2 quyền 9 đại đậu mĩ viên 73 chuyên 2 chiếc chứng 15 đa cộm trốn vay tạo 25 được 8 kịp trở học 2 là 9 lò 2 đứng cuối 2 bước bị 12 không 6 giấy miễn sao nghiêm rơi 2 con thất 2 từ 4 các 2 tông 3 ở 4 có 3 thọ 3 tự trực 2 chia rộng 6 xô nghỉ ninh kĩ bà 3 mua 3 tạm ngừng 3 nghìn sinh 4 chính 6 ôm tài 10 thời 2 vụ 9 nam 2 và 8 nằm 3 lực 36 lịch hoảng luật ban 4 người 3 cận 3 giày cứu loại 10 nhà 3 vừa chất 5 đánh do 3 hò phù 2 hãy miền ba cơ tạ may 3 nghệ ê vật 19 ưu 2 phan 2 nguyễn 5 ngâm tải cần mã 3 sô ngày 2 liên 3 chạy 3 đình 2 xí khởi già thân 4 tuần 2 thuộc mất 6 cùng xuất 4 phân bạo 2 theo 2 kỉ sĩ 3 tham tuyệt dẫn 2 tại âu nổ cải 2 thương ngỡ thứ nhiều ái 6 ân đóng ra phẩm 5 tóc tăng 2 đường ngã 3 giống 6 chờ bốc tập hộ cách 5 khóc phát vùng cấp sơ cầu khống giáp chụp chở chảy sửa nặng 2 công 8 sư vinh trẻ 2 mỏ đái hai nghèo 2 đính mong giám thăm hạ từng hậu 4 hoà 4 khó phải nối bại lợi xa 2 chuyển danh 3 doanh huyện làm vì 2 ngất múa nẫng liệt 3 nhập nhượng 4 khẩu 3 bản 2 sâm 2 mô gian 2 quả 2 nghĩa 3 xử 2 dạng đó mới 2 sơn 2 thu thái ứng vụt uống bùi đoàn khu lê 2 cô trần 3 gốc tránh xin đỗ phú giằng hồ khỏi hà cồ lâm tốt mai phạm đưa vũ đôi 2 đi hoá tiêu 2 kinh ngôi giải nữ 2 tâm 3 kiệt 3 triều xung đồng hạnh tan của 4 gia 2 đổ tố 5 kế tử 2 buôn lừa đã trong lao nhân cái gây 3 khách sâu phổ khiến hàng duyên đức mạng quần số tế thế thức tính tình 2 trắc tướng tượng vô xơ nuôi chủng thịt đà mối lên bánh khi chiều điều ngãi nạn
dân đối thành 14 các 8 có 6 tộc 92 chủ 27 và 7 định mừng 2 không 11 làm 11 chứ kêu lào 2 việt 10 trực thường 4 bình 2 cho giữa trần 5 nam 2 quân 26 nguỵ bản 8 sự 21 cư 28 hai 4 giao ra 3 vinh phố 9 làng 12 chơi 2 tỉnh 17 lợp được 10 ngại thiệt 2 ý 3 lái xếp 3 chỉ phòng 9 ta 2 tuyệt 2 khu gần 2 cấp 4 phúc khổ miền 2 quảng gieo hộ cần 4 thức đổi 3 nghi phản 2 nhiều 3 vẫn 3 bị 6 nơm 2 bãi mạng 3 bằng văn 4 chui thảo linh chờ 2 cùng nay chưa nghèo 9 quận 2 công 7 trang trọng mất 4 số 25 chèo an thực 2 mới từ 2 thấp 2 căng 2 chia 2 bỏ 3 phải 6 đông 2 ở 2 buôn 2 sinh 8 trúng 2 lo 2 huyện 5 chuyển 3 thở 2 trong 7 khai bán 2 thôn biết 2 bàn 3 kiểm 2 thụ 2 ồn dựng đồng 4 quanh 3 đảo 5 nhí gian 15 nông 3 xã 3 huế phượt giá đô 2 giám 3 phường 2 đi 4 đỡ khó của bảo 6 phối trên 4 liên nga về 5 dã 2 với ca 12 một nâng 2 bàng 2 tên tự 4 nhập 4 gặt 4 y 3 thuộc dụng 9 theo tin 7 rút gặp 3 trước 2 tối 5 sau vận 9 vùng 9 ba 2 đăng lắng lấy 3 tái sống 2 háo thu 2 bám 3 lần thăm xứ 2 lí 2 tránh dũng đến 2 mòn bạc thương ao phu trường bắc bài chịu hồi bất đánh 3 bền trồng 5 nói 3 khan bộc lập 4 gắn canh cao cát cầu chế thổ chìm góp vì 3 trí 6 danh chật biên ngư 2 cả 3 khánh khởi sơ hứng người 2 đừng tranh đã 2 mong dọn hiến thay gia nhận giãn giật gồng nhất xem châu bớt hội khôi luật khiếu khoái tại phần gửi lên lĩnh cày 2 chăn chúng thị chữ biểu hại kiện mặc bắn địa 4 mù dụ đổ 2 nghe 2 ngọc nuôi nạo nhường phát 2 do 2 sớm tài thận 2 thời thế 2 vững thần ước 2 sóc nhóm khỏi huỳnh thoại nhà lật nguyễn chặn đòi kiến trung tiểu phấn 2 tây mười bởi học 2 tình quê biển tị oan nguyện vũ gốc mật khấu đảng 2 doanh chài lao 2 bầu là 3 chính hầu đen cách 2 tệ 3 pháp 2 giàu 2 giỏi sản xuất hiểu bức khi tham 2 mĩ thủ nên sử nộp yên mua hưởng đang di yêu đóng ngày nửa
đối với 67 lớn không 14 thoại 30 hành mọi 2 tác 37 ứng 10 tượng 100 ngoại 16 về thậm diện 6 chất 3 đáp 5 lập 15 phương 6 cắt phải các phó 7 thủ 22 vì cách kịch của xử 7 đầu 5 quĩ xứng 3 yêu lưu 4 việc chiếu 5 an 2 được mặt 19 lo dịp có cung 2 con quyết tư dùng kháng 2 nhân 2 thuế quạt trọng 2 áo qua bà kế ngân nghịch nội sách soát sử chứng số chọi ẩm đất nghĩa
với dự thực 2 kế 2 đa 2 xã 2 ban 2 gần 3 nghị người 12 hành 6 đoàn hai 7 tội 4 nhiều 6 phía tư 3 số 2 bạn 3 giá 11 lực mấy trường công 7 quách thuế cùng 9 nhóm 2 con 2 gia 3 cách 4 sao án nó gian sở 2 nhân 2 tây bộ 4 báo 2 bệnh 2 cảnh 4 nước 3 mẹ thế giữ chính 3 tháng 2 phóng 2 một 5 mức 4 tiền 3 nghề 3 đồng 4 lạng mùa những 8 thương đàn liên các 13 chiết ớt sinh 2 bà 2 chó doanh 7 kết 2 giám xe 5 kiểm 3 trung khoa mùi trẻ 3 vẻ học 4 tổng nhà 2 lái 2 chiếc dầu 2 bơ xin cốm phần 2 lãi 2 nghi trên dung phong nụ hãng mái dân 7 lãnh ông 3 tiếng nghệ nếp nấm quyết nỗ ngân thành nghiệp 2 ba 2 chất băng năng bốn 2 vai bao nét viện 3 lựa cấp luật hơn bàng giành chuồng xơ kinh 2 làm 5 đơn 2 bất động chị 2 lộ tinh 2 khách 2 bức đối 4 vương nguyên khí sân 2 quân hộ hiến đại 3 vùng 2 họ áo cựu kẻ 2 bị 2 bản 2 màn cung hình sợi già 2 ma 3 chủ lịch ân ấn nồng nhật nông 2 mưa cuộc thời khói nhau 2 sai tập lạm khủng bụi cộng cha tám thiên láng quốc cử 2 lỗi tàu mầm bậc tân cá mía trọng nêu cán phó tình tỉ 2 sức say hàng 2 tốc đào trước nữ làn lối tổ ngọn thủ khoản trình lào vĩnh an cảng em hải phan tiêu đầu đất sản viêm thạch việc 2 tôi ngành sự việt lĩnh hệ khu nền lửa du phát bảo xây trách bóng mèo năm môi lòng
văn kiện 12 bản 27 hoá 115 sông lành thoong hiệu 2 cường 4 đồng 6 bảy 3 thị nhậm quí 2 hợi 2 đực 2 thương bộc giống phòng 30 chiến 4 thắng 5 nghệ 16 quốc 4 pản 2 sìn thực 2 vừa nhượng liêm chài sửu đông 2 minh 7 toản 2 thừng hổ đàm kết bia 2 mặt hậu 2 xứ học 12 rằng trầm chương 3 sơn 4 con lâm 4 từ chu đề chỉ chủ công 4 bằng 2 dũng 3 thau kì hoả tấn của phong ta thiện 2 và đạt phát về lặp hiến 5 thảo mão mộc mới 2 ngát mạng ngoan phân yêu tán cho vũ vượng tiến 2 tướng lịch thạch bình 2 thoại mười 3 cà xị khương điệp chánh hương phi khánh 2 lập phà hiền 2 sử trưởng duy ngách đen hùng 3 chi hồ tèo nhành dư khải 2 vạn út rớt hai ngoãn quán yên 2 giang 4 thuyên hữu 2 tuấn 3 an 4 biến bá quảng chung cộc phương triều nhã tiên mót đạm thảnh huề thời khởi đượm chuẩn quyền nhiên tuất thường vọng xuyền đảm xuôi ngữ cảnh triệu trào thược chỉnh tư chuyển hùm chơn hên lượm tạc môn thân đoan xiêm lả sa thái 3 tự mừng thọ tùng thành hải chị khoa thịnh 2 tâm ba quang tí cu giáp tường duẩn thuận trường phải lựu lộc nhân long tài quyết 3 lai rin sáu hiếu đức phước quân thông dinh kiệt linh 2 việt các lương tám can dền sĩ lang cừ trỗi nên cao sâu thưởng
kiện đại 2 kinh 9 hợp 2 cho 5 quyết đòi 4 kéo 3 đồng 2 được 2 mở kết rút chính 2 của 2 sống 2 điện 3 thay trong nhân các 2 tướng 4 phục bạc bản bà yêu 2 thuận 5 để 3 theo đông quan toàn 9 nhau đi tương nhưng là cần 2 giáo thu chủ 3 linh 3 nhập tụng 2 vì góp gói trọng khắt bưu kiện hàng 3 khởi ý hoà tín cứu cư bê thời khó tiên làm tự tốt hoàn mới đầu thi hiện vật bình về sức 2 cáo ra khang lên nước thương thần chống dân
đảng bộ 24 uỷ 15 cầm 5 xoá lâu ma nhà 4 đối 3 huân với viên 15 từ nguyên hung cánh 3 nghiêm dưới được liên kết khai trao cực 2 thiểu trong 2 bảo 2 cộng 7 dân 2 lãnh 2 toàn 2 phái 2 nhân 3 đoàn 3 và 5 ta công lao tính phí các kì tiên trí mừng
sáng nay 18 đầu 2 tinh cắp kiến 5 tổ 2 nào 3 bầu không tại trưng sớm 13 đến 2 đoàn hoả ra 4 các 3 đèn 3 còng qua 3 tạo 29 bóng choang 2 mồng trận mưa đám cho 2 có hơn 2 thứ 2 liêm đồng trên tỏ 3 cũng mười quét sáng ông chế 3 băng bà tới lạng của 2 ngày rèm và đã hôm 5 hiếm 2 mới mai đoạn át giọng nhất mùng ở hoà văn nắng lính điều hiếu trước đồ loang gương lập 5 lên năng sủa tác 3 chủ phố từ khi tăng lê pháo nhiệt chị ba ghe cùng giá ước niềm 2 hi yêu đường
nay khai có 8 đoàn huyện trẻ đã 5 hội là 5 được 4 chụp vận lạm cần cắt bẻ buôn quản họ đây 2 liên càng thuê bước trại vị và 2 ở 2 vẫn 3 uỷ đến 5 học cả 2 trở 3 chồng cháy thất bộ đơn chủ muốn gia chỉ 3 bản không 4 đội hứa vắng 2 râm tràn kiểm mổ nước 3 chúng chị tại 5 khói chật bỏ bàn cá diễn mới 2 cân nhờ công chính lượng tỉnh lần hạn rác lá nắng người vừa thành nhiều gọn hôm hiện lâu mái vườn nông lại 2 nghề nguồn nhấc chùa vàng siêu sản tụ ông chú cùng 2 các 2 tuyên tăng 3 giá trắng tách bốn con 2 trang mai còn mưa thì với bắt tôi về giảm trời chưa chuyển trên thuộc sau ngày cho khi do mình tiếp bị ghi trong cao
khai mạc 40 tại tài 4 phải và thác 62 nhận 13 nhân sinh 11 của 3 báo 13 bé một bản tử 4 thuế 3 theo trương 11 hiệu thông 6 nộp nợ gian 3 phụ như dân nhôm bệnh đề hội 3 mười đạo 2 quật 9 hoả 3 nguyên dự 2 hoang 3 tháng trước 2 cuộc 4 đoạn chỉ thu tiến nhiệm 2 giảng 17 đồng 2 mức lưu tiết giấy cá vụ phương số đã danh lắp trừ 5 để nghị do khống ấn 5 minh 3 mua 2 mâu 2 sai bàn ban 2 rõ tiểu trên hải 2 man 2 công kê khai mở 2 phá 3 khẩn 2 lấy lời thức đều thuê trợ thực 2 việc vì nướng gia văn hồ trung bút 2 phóng sáng sơn trí triển trường 2 tâm vị 2 xuân đường đao tên rằng quốc quang hoá màn mùa thị thiên
kì họp 21 trước 3 chủ vọng 22 đại 4 cá mới 9 là nguy 3 kẻ giữa hạn 9 ai 3 tàu thắp nghỉ 10 ngủ lân 3 cựu 7 năm 6 khu hai 3 thi 23 hôn khai quyết 2 thủ 6 tích 3 đài 3 lạ 7 chừng tỉ công 7 suốt hướng của 2 phòng tổng 2 trao án 2 đóng người bảo 2 sau 3 kinh 5 đổi 3 đầu 5 thị 4 cần điều 3 bớt gỡ hoàng khoá thổ mưa quan 3 thú 3 diệu 3 bí 2 thai nhiệm thời định quốc 3 kĩ phùng 2 lúc đo nói vừa lợi phần siêu tam chữa dân 2 hồ này 2 núi gia tiến đông gom anh 3 bầu 2 duyên 3 phan sơn 3 gieo đà quay vĩ hàng một quái tài cục ảo 2 thực 2 hoa đồng hoà báo trung trăng quặc ngộ nhông kiểm tranh tuyển lưu dị mĩ hơn thứ qua tiếp quá hội khó chiến kháng cao mang phong đỉnh bao đồ hậu hưng đen
họp bất 3 thứ 5 diễn bản về 3 phiên 3 báo 14 trực 2 khẩn 5 người cùng hội 4 lúc từ 2 bàn 5 để 2 sau luân kín 2 tại 3 quốc 3 khánh uỷ lần không dân 3 đông tham 2 một nhóm 2 thượng bế thường 4 yêu màn riêng 2 cuối 2 nhằm lớp 2 phụ 2 mặt 3 thôn giao tổng chợ đại 2 ban với đánh rút hành thẩm cổ xét cho gia chi tổ xem lấy cấp chuyên
bất thường 18 hợp 14 kì 11 biến 2 ngờ 37 động 41 chính 10 thành 8 kể 3 đồng 7 cứ 11 hiếu 2 hạnh 5 tiện 2 an 5 cập 10 lực 5 đối 2 tử 2 ổn 2 chấp 5 tỉnh 3 minh 4 bình 3 mãn 2 nhất 2 lương 2 hủ 2 khuất 3 lợi 4 khả 5 toại công bại 2 hoà tín đắc diệt nhã kham 2 tài trị kính can cẩn 2 nhẫn cân bạo di dịch cần tận đồ tường thần tương hư đạt tòng tuyệt
thường của 2 vụ 24 hỗ 3 kì 9 ví và trú 15 xuyên 44 trong 2 tắt bao lệ 4 thiệt 5 dân 3 niên 11 hai trực 31 nên vì bệnh chậm trở 3 theo 2 ốm thức 2 ít bị 2 quân 5 nắng nhờ tưởng gặp 5 hết mạo im đi 2 tôi con cho 2 giữa danh toàn chưa được 2 oan 2 kiệt 3 diễn 2 khiến bắt 2 than có 3 thượng tránh tín 3 xin xuân 2 ở 2 nguyễn từ không 2 về 2 hoá mới giải tái 2 bảo hợp ngày 4 tình 2 phục 2 là 2 sẽ 2 người khi cân gọi 2 hay lui nhật phạm qui tâm thấy 2 thường thì tiến tường uỷ xảy phải sử xuất mắc dùng chỉ rất dao đến ăn mang tăng tập khó biến nằm do cao sống đâu châu
của hội 7 cả 7 tổ 6 nhà 9 ban 3 tài 2 dân 10 người 44 báo 2 từng 2 sở 3 phía 3 việt 10 hoà phóng 2 tổng 2 đoàn 5 lào hiệp cộng 3 nhóm 7 cha 4 đồn ông 15 trung 4 bộ 11 hơn 3 công 13 lực ba 4 phật vợ 4 cô 3 nạn 5 chủ 3 cơ 4 bị 2 những 9 phân ai 2 một 15 khu đội 5 đối 4 trại khối 2 bà 8 phe 2 cánh phụ 4 đảng 12 chỉ ngân nông ấn cá 4 thuyền 2 thanh 4 xã 3 bảy trẻ 3 mình 8 giới 5 giáo 2 hệ nhân 14 các 11 cò 2 nhiều 3 chua bệnh 3 em 2 bác 5 hàng 5 hai 3 chính 6 thầy 5 thủ 7 trường 3 cục 2 con 3 phong cúc gia 2 lũ ngày cải 2 nguyễn 2 trương năm 5 nó 2 lâm triết chiếc viện 5 uỷ 6 góp mười tôi 3 ngoại chị 8 kiếp lao học 4 toàn 2 đại 2 tiền 3 châu khán cư 4 dàn danh thời 3 mẹ 3 văn 2 tỉnh cụ 2 rơm tiếng cố vương xưởng tội 2 khâu thừa xe 2 rẻ ôi giám cấp 2 quí ít trưởng hồi mỗi 2 quan 2 dự nước 3 nhau 2 pháp 6 chúng trời binh cho quân 3 lính 2 luật 3 việc liên 2 nguyên 2 anh 4 đơn 2 trạm đồng 4 ùn bản 2 ma huyện cầu sóc bão diễn đời 3 sinh khách 2 thị 2 xóm quần quận phim 2 ngành 2 làng 2 lòng giống tăng bê cử 4 đề quốc 3 vùng phiên chó nữ 2 sau cậu tuần kẻ đô gạo nghị chu mâm gã 2 miền nghề nê thân đất 3 rơi 2 toà phi mĩ 5 cổ chuỗi thành 2 lớp tân tấn hạm đáy thạc thương tiếp thuộc dòng hải doanh cháu tiểu chàng địa đặng trần 3 phòng trịnh ngô dâu thế bé lạ 2 nào đó biển từ khó
đồng nhân 19 thời 45 bào 56 tình 10 bầu 2 và 2 chí 32 hơn nghiệp 15 thuận 17 hương 6 dao 2 thanh 3 quốc 5 đội 26 hồ 25 chặt tháp 11 bỏ vừa 2 vì 2 loạt 21 nai 12 mà xét 12 phạm 8 một 13 quyết trở thừa tư 2 tái lột đặt 2 trọng thành 5 ý 27 kíp nội 3 cỏ 3 minh 11 bảo 11 mỗi 12 đô 3 xuân 5 hành 15 đồng 2 trả tan yên 5 bạc 3 mua 4 bộ 19 huyện bằng 20 ai chia thôn thẳng sắp then dầu văn 9 tua kiểm khởi 3 thị 2 gồm tiền 14 không 3 trái nối gò nằm 2 về 3 đã từ chi kỉ 3 xa thỉnh kết đến 2 ấm trị 2 hồi người 4 chạy ngọc khuyên thẩm 5 phú 2 tiêu 2 lúa 3 tiến thu 2 trong ra vào chỉ của năm với 2 gửi đều 3 hoang được 2 đàn trâu lộc 3 ngũ 2 rục chọn miễn nướng lạc chịu 2 cùng dự mang chuyện đưa quân khám chào bước khen đón nhịp giám 3 vốn phục 3 bảng xâm nghĩa 8 quí cấp 2 rồi cái cảm 2 lớn 2 cho 2 lòng 6 là 2 cố níu đấu đoạt nứt bị 3 mạng câu lao 2 mập kinh 2 cộng bút sơn hới 3 thuê 2 nhiễm chị nhất 3 có 2 để xem quản 8 xoá địa bình dìm kị 2 giải khanh sưởi trên quanh vũ khiến do áp giá bán theo quan muối 2 cổ 2 liên 2 mức nát 2 quê sức 3 tâm 2 tính 3 tử 2 ruộng quà xoài đẳng vàng rúp ngoại lương mốc chủ 4 sáng sở thau loã 2 loại cam cân dạng đăng giao hao hoá huyết khổ la lầm nôn nước phân phương qui 2 sàng sự sinh tác 2 trống trục tộc trinh vị vọng xu áo đinh chiêm khô sâm hiện bọn châu trường khoa thi 3 định chuyên tuyển chứng phối điều giới tín tương dài hợp chuyển xuất xây vay dịch mẫu diễn da lượng đường âm
thành phố 142 quan lập 60 trường đoàn 2 cách 4 tích 44 thành viên 50 thăng 7 nhắc tựu 18 công 72 nhà 9 đồng 3 tâm 3 khẩn 6 niên 7 ở 2 bạo 2 bùn trụ 2 chợ chạy những 3 suối vài con khẩu 2 phần 15 phẩm 5 đến ngữ 3 thì bão 2 sông 2 chào quận dân giờ món bãi 2 ba 3 trùng 2 dưới mục 3 than 2 cầu 7 triều nhờ 2 hỗ khi rút uỷ 11 nghĩa 2 dãy thị 4 dây một 2 bỡ loại người 2 hai 4 qua vòng hình 2 chia sáng trà chiếc gửi bị 3 thật 2 xuất 3 tốt 3 hay đôi 2 sau của thạo 4 chương 2 nhiều tổng huấn trạm hàng 2 nhưng chủ đô 3 cổ 7 vướng xung phà số cửa khoảng hiện 4 quốc hành tuyến vụ ngôn phân gánh bẫy áp 2 cản cảm 2 điểm 3 kính 4 phương vườn lớp mây đá nhân 3 đường 2 hoàng 3 kịch khoa di khánh kiến 2 tỉ đạt 4 nam 2 ôn mà cao việc 2 thử 2 tật cứu thứ biển ra quen trí 2 xing cũ ngô truy bà 2 nhặt khóc lê 3 móng ngoan luân tài 2 ế phát ngọc trung 2 thủ 2 lợi nứt nguyên bưởi đặng phạm long đỗ trần ông đón trong 2 cơ tội 2 thắng quả 9 sản nên các 3 và 3 thói 2 từ chuỗi hệ mạng trên nhiệm dự chỉ tiến kế trước đúng cự trách giải sứ vào văn hà 2 vạn cang bại bộ danh khí luỹ 2 mười nội 2 phật quách sự thục thân tố thép trì tín tuyên tro vương ý án đảng hội hưng mẹ sao thái giá hôn thương ngôi vợ dòng bạn sẹo luật tượng bụng khu gia mạch
phố đà 4 trực 4 kết cổ 12 gửi thuộc công thủ 2 hồ 16 cảng 3 xin bị 2 chợ trần 4 vinh 2 già vì thị 3 đi 3 thương nối đáng 2 lồng từng làm 2 hà 3 về 4 hạ cho 2 mờ thành và trước thông 2 sài vào xá kiểu cờ này 2 học biên 3 đang 2 phấn chín số yêu lưu đông ghét nhưng phía tăng phan 3 lu trung 2 đội cần 4 cấm bàng hội nhà 2 bãi từ đều núi tình ngập 3 náo bà hoạt không khu đường phạt khắt mã thoáng oán nằm hàng 2 với hướng thì tố tính ước hải 2 đạt lương biển 2 phường huế lớn mới sẽ đã ngầm thanh nha có sáng trẻ hoa du
đà nẵng 25 rằng lên lạt 12 cấp hung tăng 6 đậu nghe sáng lần điểu giảm phục đi 2 phát tiến sa thắng nào suy bắc hồi nắng này lao hưng bản hương hơn cho
mới mở 5 gạch có 8 hội giai tới 5 nên cho 10 bền mong 3 được 12 ghi mười 3 tìm 4 chịu 2 cúi đủ 5 vào 4 buộc bùng rộng tuyên khơi với 5 trồng nhà 2 vắng sáng 9 cập là 5 xuống 2 nâng 4 từ 4 gỡ và 3 bao tăng 3 về 7 chậm của 7 qui thành 3 chia 2 thông đi 5 mưa mệnh ở 3 dựng lấy dám 2 trưởng ra 5 biết 5 mua 2 tinh 2 ngày 2 dần trong 4 xác 2 giành 2 tập phim kéo kể 2 mà đưa 2 thấy 3 lên 2 nhớ rượu chín vui cứng thay toàn 3 thấm đáng đào cơ 2 cao quanh ập khó khi đồng chở kiểm lại bản áp hết 2 bầu 2 làm 2 lây bước 2 nổi 3 cha chúc yên chỉ 2 xuất 2 chuyến khởi nhiều ổn động căn 3 giới hiện hộ giáo 2 không 3 lúa vật khái nhích mảnh rút mạnh 2 như 2 má đây 3 vẫn ngoài ngành nguồn nhào ít lạ 2 nhập cũng xong xoá trước 2 phú trung phum bá vừa 2 dân cưới 2 bảo miền học 2 chủ nhất 6 công 2 tư mô phương 2 đất chương nội hoạt mình lo bắt tại cũ mẻ hay đến phát 3 kiểu 2 lớn toanh nhậm tốt ban nhú đạt xây sinh lọt trên để hơn giúp sẽ phải đang bị hoàn 2 trở 2 khoảng qua nghe diễn hiểu năm thế đăng đáp hai một tham dừng nhận đầu lĩnh tuyển rợi chớm xảy bổ nhảy
mở đường 20 thêm 5 kí rộng 58 cửa 34 ở đầu 4 đợt 5 tiệm 2 sớm bán 6 nhóm lớp 5 phiên 5 lại 5 công 2 sáng quán 3 nhạc 2 liên cánh 4 hộp ngành 3 trung trại thủ lúc lối 4 hết màn 4 vào lò tỉ 5 hàng 2 tài 3 khoa giếng thừa giải xưởng 4 từ các tin tiệc 3 ra 12 thu của chợ khoá 2 toàn cụm lòng 3 chi cảng suốt 2 đại hội 7 khai hành mang 2 thầu 2 vòng chiến 3 bếp bộ sổ tuyến 2 do trang biển mắt miệng mới cuộc toang thưởng đăng nắp máy to trường bài bát cổng cõi
đường cho 6 làng 5 vành 2 trơn 3 bản sang 5 bay 14 dây 57 gần sắt 38 kim phố 9 nhập làm 4 rà điện 3 nạo đưa phạm 2 trong 3 ăn 4 đổ để cát 3 nhựa 2 tại ống 9 biên 11 gói hầm 2 có dẫn 8 khiến 2 cất tối bộ 12 phẳng dài 5 sách thiếu lậu nội 4 vì đồng bánh chỉ mua 2 từ tới 3 mái ngay 2 thì truyền 3 rừng 4 tử 2 độc 2 tiến huyết 7 và 2 mòn 3 tiêm lên 6 không 2 chuyên sá 3 duy lạc 2 ngược ngang 2 lâm 4 tỏi trường 5 hồ 3 cùng 2 về 4 giao ven 4 chân 2 đỏ khói tưởng đòi tắt ban chạy 6 mẹ an đua 3 ai cắt đất 3 cống 2 xoá huyền chín 2 nghỉ 2 đèo 5 địa xóc thực lịch 2 sào cõng đến 2 giúp tiểu ba chấn chào lầy 2 nào trung 2 thuỷ 7 chuyển công sớm được 2 đánh đi 3 nứt lan băng 5 mới 2 cứu 2 dễ vẫy 2 cấm sụt một 2 bồi cần hô 3 áo xa 4 dân xe ra 2 cao 3 lối 6 mía 2 tơ mở đường 4 học 2 thiên ngập 2 giờ chống dành trần 3 nhà bê 2 thu vào 2 nói bong tứ chủ vệ lăn ở vòng vũ sạt tiêu 2 rợp hạnh biển 2 hàng 3 phía phát đời đột 2 kính nét phèn tình tiệm thở thẳng tỉnh vận xá xuống trở trục 2 liên 2 hoa nguyễn 3 lê 4 võ 2 cách hai tố lí song gom chuyền 2 kiếm kẻ cong 2 cơ hoàng quê 2 ray tuần sữa tròn chính mật 2 rộng lưỡi cày tên phân đèn đấu bưu gạch hướng nhau cũ du luật
cho kinh ý 9 rằng 44 địa 3 thôi 3 người 49 biết 55 hộ 8 hợp 2 quan 3 bưởi phép 17 viện việt 2 trẻ 21 ba 4 ngư 5 tàu nên 2 hàng 9 các 14 vay 30 chiến phụ 2 con 21 cụ 2 hay 19 thuê 11 tội sự 3 gã em 3 truy nhiều 4 ông 5 sản 2 nạn 5 đủ bị cậu hưởng 2 xã 5 đứa không 3 anh 4 mấy 2 bánh bà 9 xong 2 cán 8 cả 4 mình 2 lữ bữa 3 loa chính 2 lúa nhau 6 những 4 đến 10 lập bác tập nước ổ mẹ 4 phù 2 tới 4 bất 2 tư thấy 38 thuỷ khách 7 trái 2 hai 5 vợ 3 chúng 3 cộng 4 tan đợt thị 2 ngành 3 lục công 15 thở đồng 6 màu học 11 mười 2 bốn 2 lắm 3 lớp 3 ăn 3 nghỉ 3 sạc uống 2 tiền 4 đời chết một 4 muỗi bảy gà ra 4 quĩ 3 xuể ứng đúng 7 kết thân 2 riêng việc 2 bé 2 ráo gia 5 là 5 mềm tín nền 2 xe 4 thú 3 khoa đúc mặt 2 tham dân 11 nhân 3 bò 2 cơ 7 khỏi 3 họ 3 nhà 4 đi 3 cháu 3 tân thanh thiếu cuộc 2 thế 2 sân hơn 4 hậu bao nắm đỡ 2 chủ 2 cúp vua bệnh 3 cao ấm ngoại dự 2 cái liệt sang 2 sạch 2 thơm quên cảm 2 bát ong 2 chuyên qua gần sinh 4 trò sĩ phạm 3 tài kẻ ngân 3 từng nhập cảnh 3 cô tiểu 2 điều chức siêu quản điểm 2 trưởng lực 2 miếng phía lợi châu chuyến 2 đoàn bài 2 âm phong đàn bộ cây trường đối tổ 2 giới dễ ngày 2 khu vong hoà dù 2 mượn 2 thuốc đề máy lao nông 2 doanh 6 lòng vào 2 thương 2 vùng 2 mọi 2 chương ngấm mẩu tệ thông trung 2 ưu tiếng nhiệm miệng hoãn biển đông thực kịp 2 nho thầy đinh lê mỗi 2 vũ chú nghé phóng cổ bóng bạn rồi lời phát quá năm tương toàn tất đội 2 đất mĩ hoạt bố cha chồng chị tôi quê giáo du 2 phương sức môi ai bên thí vị mục 2 nhu tiêu cầu khán chắc phải tiện vui có cùng thật kì lễ đỗ tự vừa hết hoàn tháng buổi lưu làm
kinh tế 191 doanh 101 nghiệm 53 đáp độ phí 29 hoặc 2 niên 2 cầu 3 đô 3 việt 2 bơi thành 3 đề với và hoàng 6 bắc 2 thần căng tởm 2 ngạc 3 đông kênh rạch qua 2 mường kì 3 thề hội vũ điển 3 nghĩa 2 bàn nguyệt 3 sử trung 2 hãi hoàn khủng dị tuyến thánh phật sách kịch luân tài bang môn bá tộc thiên trập lạch lí lược truyền sư khiếp hồn 2 dương thương thép toạ não số ngoại thị phui
tế tư 8 vĩ 2 thư đã 2 đề nội 2 nhất ở 3 trường lưu 3 kiểm vô mở vùng 2 phe thiếu 2 bị 2 như giải quí kim mộc 2 nâng dân đồng 2 long 2 hụt 2 bán đầu toàn 3 cam đến 2 tháng khuyến 2 cay chân số 4 khai kì già áp thế 9 kết yêu dự xã 7 có gần cho 6 thừa bào 13 để đang 2 kĩ giáo công 3 giảng biết qui quốc 9 về 3 được chuyên di cùng tìm tuyệt việt 3 cặp tuyển na và xác trợ thương 2 phục với 3 vừa thích tặng an phối 2 quản tham 2 tại 3 năm hà năng 2 lên ảo 3 chung hộ 2 hai kêu 2 biển 3 bổ phức cơ 2 căng chu chuyển diễn mới 3 các 2 quyết cắt hấp bằng từ tuần 2 hội hợp 2 cần 2 thí khu họp phát 3 lấy đội huyện đặt nhân giám sức viết siết tạm thầy thông tuyên trả mất tăng 2 đưa ba tân nhuyễn 2 cửa 2 ven thị 4 nhà xanh 2 tập mĩ trung đêm tri chia nông 2 trọng khó ngầm địa 2 gia chính châu lớn 3 tầm đất du rừng đối sáng cao tài sẽ độc tự 2 nước thứ mũi lao phụ hạnh bần đàn lễ nhị 2 phẩm toái tửu trời hanh tiêu xuân cuộc của là hiện không trên khách triển sản
bứt phá 7 tốc 3 rứt lên ra lá
bố quyết 7 trí 32 kết 5 mẹ 9 điện giết đã sẵn tăng thắng đoạn 2 giải 2 lưu thông số cuối lượng đóng cục 3 sa điểm bài đơn 2 mất trên 2 qui đạp con 3 hết 2 đi em 2 sẽ các 2 vào với chung 2 luật 3 dữ dành chỉ tại trao sách 2 in đội tình biểu dịch 3 nhận đáp chồng 2 dượng 2 không kháng danh mở tin công đánh lập chi có vô đề tân trận cáo ráp cảnh già đẻ nuôi vợ thí ruột tôi đời phòng cái hạ trạch chính cu nhà
định bổ những 3 lạm về 13 giá 11 thay kì 18 cư 30 có 6 trước 3 này 3 tại 3 mới 10 cộng dự 4 xử 3 kẻo tầm 3 tự chủ 5 miễn lợi trôi đây 3 gen 2 máy danh 19 khởi 6 bị 2 không 9 pháp 6 động đặc 4 hành 3 hai 2 viên 5 việc 4 đưa 2 do 4 quốc 2 chiến sống đồng gieo vĩ sẽ 5 chặt hiện 3 vụ mở người 3 vừa được 4 mức 4 sông quán 3 giảm thương 6 chống đối độc quản xác cơ 2 tôm quá tuyến dòng thời 4 chi 4 tố xin nhận đình 2 phần chất 4 phụ tuyển vào 2 vợ cấm của 16 hội phát niên 2 bán cho 3 chưa 2 nào bắt 2 nghỉ 2 nhà vững thổi thoát cô hơn tập 2 văn mua nghệ an 2 khá cung mỗi 2 yên viết vị 11 điều 3 chức chồng nhân 3 thanh luôn 2 dù 2 cuộc 3 dấu nước rõ 2 qui 3 cử mang hướng 17 nộp phê gồm chỉ thủ phong tình 2 tỉ 2 nguyên 4 phân vùng 2 tránh gần chị thu 2 tạo thành 3 cấp kinh chính 3 nhảy kết ra 2 tâm 3 nghi đoạn nạn đoạt 2 nổi loại kiến 4 lên bóng 2 chế 4 mục 2 lại 5 chuẩn hàng lấy ba thăng đời công 3 chứng bình góp 2 gia ghi lòng xuất kí thầu 3 hiệp khẳng lập 3 luật 3 lượng 2 chấp cướp ninh thư 3 ngày nhạc giấc quyết 2 quan 2 bé rốt nói tiền thể cùng nêu sồng hà đúng hoa nàng ân nhu ở huyết canh 2 hình 3 mệnh nghĩa 2 tội 2 khung 2 bụng liệu sẵn phí tính đi ước dạng hoá làm thức suất đô hoà thần giờ tường lí viễn tư vai rằng 2 việt mình bản 2 cam là với 2 tài sự niềm trách ủng thêm xe đường con số 2 sửa thị trên chung phải nội thiết hồ khả báo
bổ nhiệm 17 sung 52 dự ích 4 nhỏ theo vật dưỡng 2 trung trợ 2 túc 2 khuyết 2 vốn đôi ngang nhào củi vây dọc trụ thể thận máu phế cau não nghĩa ngữ thuế đà rẻ
thẩm phán 22 định 19 vụ 3 nhận 2 làm buộc quyền 30 tra 9 cựu huỷ vì tuyên thuý đối 2 công vấn 4 có 2 đã bác 2 đồng mĩ 20 triệu kéo mã ôn đoàn thấu xét 2 âm du lậu
phán toà 3 bộ nghiêm không quyết 6 quá hạt 2 ra bảo vu số đoán 2 hai hiệp về mai 2 trong xét 2 với 2 liên 2 khí kiên 2 đổ để cự hạ đáp mới già chính tuyên thậm tại lập thương hoà 2 gia cấp ngừng thuế trực kí chủ
toà án 37 nhà 7 phúc 3 tuyên 8 xem gia áp 2 cho giả 2 xét 4 tháp cao soạn 6 thánh 2 vừa rút do 2 buộc quốc vẫn bác 2 khoan huỷ tối lại hỏi sơ 2 bị 2 nêu quyết trao tiền lưu cấp sau
sáp nhập 13 và ong
nhập tỉnh 4 với thấp 8 năm tăng 2 liên 2 ngũ 15 học 11 cảnh 13 biệt từ 7 viện 20 ế vay xã 4 vào 5 cư 14 vẫn doanh 3 khẩu 61 cá 6 ba và cam ồ mặn 5 lậu 6 cả về 2 mười hai có tịch 5 cuộc 3 giảm của 2 cho 2 quốc 6 cao 2 hoặc liệu 2 bệnh lúc bất bình 3 tổ sâu 2 kẻ hàng 3 nắng gấp tràn bắc được quảng lâm tiệm môi trung 2 tài thị cộng 2 kinh ngoại nhèm nhoạng thế trạch siêu vai tâm gia 2 thông mã dữ thất môn điểm đề kho xác hồn mật điều nội tràng cốt tái ma 2 thực ổn khá người chịu đơn
có phải 3 nơi 13 được 2 tài 3 quyền 9 đức dấu 8 gì 6 nghĩa 6 thể 71 hiệu 24 lợi 7 vùng 3 ngoại 3 đầy 2 bức người 18 giao thêm 5 một 6 hôm 5 sản lúc 10 khả 5 mười 5 nữ 2 đồng 2 biểu 3 khách suất cửa muốn gia 2 thân công 12 vi cơ 3 bàn chậu tổ 2 nhiều 6 thời 5 tính 4 em 2 tấm 2 cụ khói 2 gốc mảnh mặt 16 chứng 3 thương 2 nguy 8 điều 5 hồi 2 dây đào chăm 2 bác 3 bốn 3 chân trọng liên 4 bị tiền 7 doanh xuất địa đất 2 chỗ 6 giấy 3 hay 3 làn 2 hơn 8 quảng cuộc thuốc vị 3 văn 3 đá quạt cảnh 2 hộ 4 chọn 2 kiểm thấy hai 7 con 2 lương mưa 10 thùng xử thẩm 4 thiệt 2 cách tám biến ga triệu 3 bảo 2 cần 2 chủ 2 việc 3 lẽ 6 cán kết 2 lần nhu 3 giông từ lớp đèn món 2 dũng nước mấy băng khối số thai điện 4 nguồn 2 bất của 2 nhau đủ 2 cả đêm 2 kẻ chính nên 3 phần sương quí 2 trách 3 nhận vài chi các 7 chữ 2 tờ cây thì xác khai cặp 2 mắt ít 2 cái 2 tình nhà 5 lời 3 sức huy tới bia gần cú khi 2 tham yếu khoản chuyến 2 thật những 3 chồng xóm trên câu 4 ngày 4 lí độ tuổi lỗ sai 3 dám định đúng lỗi 2 ý 3 nhóm ông 3 niềm đoàn 2 nghề đại 3 bề 2 thu 3 thành mẹ 2 ở lệ cậu sống diễn tổng 2 lệnh đối đi lại ba 2 ai 2 xe bệ sử 2 toạ sân phẩm 2 trình trong nồng vướng chiến hành chú cha lãnh 2 chiếc 2 biển hạt tràng tỉ phiếu màn thay lạnh thịt chuyện uy 3 ngoan bài 2 loại nỗi bằng ăn bể bệnh 2 hàng hang tội 3 chế hiệp vốn hoàn 2 trường lãi điểm cảm lối hạnh tác hại nền mái mất màu mối giá 2 bưởi đôi phòng phương nhãn mãng nghèo chuyên nhân phen bản hoá qui cháu dông mỗi tư thị lường chị lưu trần 3 máy vàng lữ tống năm phùng bùi lê hồ 2 phạm 2 nguyễn 4 điểu nông xu trạm lứa vú nhất đờm hậu tay kĩ vẻ ruộng
đổi căn 4 thành giấy 4 việc xanh 3 kịp đoàn 3 mới 41 lại 4 khí 9 họ 2 thái sâu với 6 quốc 2 qui tiền 4 sang 3 một mở 2 thay 8 trả 2 điện máy xe 3 pin giảm thế con 2 trước cả nhanh 2 cơ 4 cách 5 áo gác trầm nghề 4 tính phải mười sổ thói 3 số 14 những bổ 5 kinh 2 giảng thông 2 biển dùng hải tạo hướng 6 hiến tội thực tương khi tranh đời 5 xăng đến giống chế môi luật kết ngư chính 2 theo 3 tiềm sinh tên 2 tù ngày nước danh mô năng vị 2 mục 2 cây thửa 2 chiều 2 chỗ trắng màu thủ vai dạng ca lấy được gió thẻ vận quà bằng chủ mạng 2 giọng ngôi mật ý ngoại công chác đất gen lớn nhận tư diện mạnh cuộc trong tích của về hoàn hành lối thời nhân từng sau đáng lịch kế dạ thịt 2
căn cước 29 cứ 28 phòng 5 biệt 2 chung nhà 23 hộ 24 lều 2 bệnh 6 sống gác hoá mỗi bàn cười bản 6 nguyên 2 hầm 2 buồng đầm dặn cơ 2 tin cốt bếp chòi ke tuỷ tính vặn chỉnh cố
cước giấy theo cho 4 đừng gắn 4 nếu công 5 tăng đồng phí địa tích vận 2 vọt sau điện 2
giấy phép 37 chứng 23 đọc tờ 37 và đã 2 sổ kết 2 xin xác 6 in khám 4 mở viết 3 kêu chơi bóng 3 thông 2 cói đỏ dùng thơm dó 4 lấp báo 6 thả tay 2 nêu bạc 4 bán vay 3 gọi khai 4 mời 5 hẹn từ quản xả 2 ướt trắng 2 ghi 2 bồi nhàu quai rực nam kiếng khen 3 triệu bút vệ uỷ ra dán nợ đăng 2 nháp gói ăn điệp cam xuất giới vụn kẻ bìa thấm a vàng nhám bản
phép lái 10 con 2 đều bất có 2 hoá qua trên 2 mỏ sửa sẽ các 2 rời tính 2 chuyển thành 2 tại tắc để lịch 2 trung mang câu tin mượn bị vua mua cư 2 tàng chất 6 thu mẫu lao 2 vũ dọc giao gần quanh trả khai 4 đất hay nước 2 ai và 2 kinh 2 lặng sách lễ người đã nhiều ứng tích xây 3 nguy ma hành hoạt môi nhập năm
lái xe 56 sơ tập trên 2 máy 4 tranh đặt 2 trừ 2 chạy thả ép phun có 2 bỏ 3 nhớ thoáng chiếc và hầm qua ở cứu của tấn vây khiến giả tự 2 buôn 2 lái tàu 2 bằng bánh bẻ trút làm tấp vén ô 2 hộp đò 2 cẩu đến thử vàng lợn phụ súng cây mô ghe ẩu thuyền chính lụa lao thu
xe hay cơ 3 máy 40 tăng 8 chỉ nghi tài khách 15 buýt 19 gắn ôm 16 nhận bán 4 cháu đông 3 cạnh miền 8 đeo ba 2 thu 2 đạp 12 ông cẩu bồn 4 trực chữa cùng 2 chắn vừa bọc 2 viện đụng quân tải 27 chở 8 về hủ công 8 kĩ 2 lăn 7 chết 3 đầu 2 chuyển 2 tông 2 cây điện 16 xăng 2 kéo đuổi dù giao gầm 2 đa trung cù tới 2 dừng tự 2 ở 2 chuyên 3 ben 2 cũ 3 ảnh đều tuyệt người 2 hoa 3 không 3 hơi 2 cuối phượng mẹ gạo căng cộ 2 cướp chăm đi 3 cứu 6 tràn an 2 bỏ cát đến bò qua 2 rồng tay 3 khi 2 xem đẹp có tiền dẫn dưới gân mô 2 đường trong 3 chạy 3 cửa níu cấp 2 phải đang cho quản hợp đưa mỗi mất của độ đậu mực để bằng trái 3 nôi phân 2 quá 2 lâu cao 2 ngăn cá chủ kiểm giấy nối vào liên lửa 2 lỗi bia cô 2 gỗ suốt mang 2 giữ hãng lái lao lật nâng ô 4 cảnh sống rửa rượu sang ùn vạch ưu xay ngập khuất mĩ 2 mùa đốt lội phố phương thư miễn mới nhập báo nhưng tốc vẫn vì đẩy gây say ban nước cầu toàn
hay không 9 trong gánh hồng toàn công mối về bất 2 sẽ 2 xông thử ở la xui phum là 2 thời tiếng tịch quên 2 nướng tua nhảy mâm ăn chào nạm lớp sau hợp cơ trước bắt được 2 hấp cấm giảng sự hát 2 bà mặt ru nồi cũng tự khoang phủ thở nghịch tiên ưu cam đục giữ gửi tính rằng 2 ho chưa nhất sao hơn thậm những một các chăng nói dở biết tin 2 vì từ gì bị còn như quá cả đi lui làm 2 xấu ai có chỉ cãi người thật nữa nhằm thế ngược gần hè thường đúng thua dùng thấy do lây đơn mắc học ý ít
tiếp tục 46 thu 4 sẽ 2 công 5 không nhận 34 xúc 12 xã cận 17 tay 5 tế 3 đoàn 4 thuế dẫn kêu điện sau viên 4 đến 2 ở 2 sức 4 vào nuôi 2 tạo dành còn nên bóng trụ tại đại 2 chủ trưởng trọng 3 một thân xuống thị 3 theo 7 kết nước 2 xem lội chúng khách chỉ với buổi liên các 2 huyết đối dân tìm 2 thêm đó tân trong đón nồng gây chính xảy thắng truyền nhau bán nối kiến
tục phiên phát 5 cấp 4 hành 12 thực 2 nêu phối 2 thách nhân trục thúc tăng 4 vun ưu mua mỗi giao lượng rải rườm 2 phá 2 quét tách hoành ở 2 năm dự làm xông mười phí phải giữ đất 2 hay ngữ 3 hơn trả ấy trao kí mở thay tìm 2 cung chia thu tập xin thảo hoà nhanh 2 biến được 2 hải 2 bỏ dẹp gạt cán không nhập 3 người rút 2 hướng nước thiết liên hai giảm 2 xử hứng gần dừng kiêng dần trong đổi nhiều cập bị từ lập có ghi gây leo nhận lệ pháp cần đăng đầu xuất giấy thanh sang theo kết để thành thuế xây chuyển vay phức tố li hồ triển
phiên họp 11 khai 2 thứ 4 toàn 2 thảo 4 dịch 7 toà 23 điều bế lập giao 6 chợ 5 nhau 2 cán chất 3 sơ ế giám âm thường hằng từ miễn hoà 2 nhiều bản 3 là cắt mèo ngoạn xử 2 đấu chốt bắc sáng vàng
thứ ba 29 nhất 9 mười 9 bảy 13 hai 37 năm 11 cấp 4 tư 7 gì 3 tự 6 trưởng 25 cho một 2 thật bản níu bốn 2 sáu 6 không xôi chín 3 tiếng 3 chuyện tạm vũ nước người tám 2 hết nữ 2 hạng 3 bậc dân đẳng lỗi nguyên nhì phi phẩm quân sinh tha vị yếu thiệt khác trong này phát cần đồ để trên quí đó tội
ba mươi 70 tối trăm 17 nước 3 ngày 14 lan 11 chục 4 liệt mỗi lô 7 mét xe 2 lạng 2 nạn ô 2 tấn triệu 4 không 3 tạ gác sợi tuổi 8 năm 18 thời 2 tầng 3 ngôi 3 sông 4 từ giảm 2 trụ 3 vì 6 đối 4 dô giờ 7 vượt phiên thu 2 thợ ca 4 tàu tháng 15 đêm 4 đóng giá 2 chỉ 5 giai miền 5 mặt 3 vòng 3 xuống giật 2 vụ người 8 tại ở 2 mẹ 4 toa tết mớ rọi 2 âm bốn phần 6 cần nhà 2 lần 7 mộ anh 4 nghìn 6 tăng mốt cùng tiếng 2 mở nhưng na 2 điểm 4 trung đình 6 đội toàn cân 3 ngọn huy 2 gia mảnh hồi thương công đồng 3 lá 3 nón gian 2 khảm biên thanh 2 xi hợp chánh nghe đứa hoa 2 tiền tỉ 2 tên 2 sang bia điều lăm 2 tỉnh 4 tiêu cây 2 chiếc thế 6 tuần 3 má bán khía 2 bể 4 có hướng mẩu 2 hiếm bài 2 mũi tội chuyện nếp khâu sĩ trong 2 con 5 huyện vạn bản 2 nhịp việc cá thì so tảng thập là thú vô quán yến lê 2 cháu 2 chợ phi ngay mọi thứ đoàn ván tư tri 2 độ nguyễn dân phạm tuyển chị chiều trận bàn gai đồn tơ chẽ cạnh ngàn phải son bị quan thành xã vàng chạm khoang góc ba đông liên
mươi hai 18 tư 10 phần 17 ngày 9 tỉ 2 gian triệu 10 hải 3 sáu 12 lăm 17 bốn 9 năm 33 bảy 9 người 5 tuổi 13 bánh tháng 3 ba 11 phút 12 cán 5 tám 13 mốt 13 độ 4 nước 2 hộ 3 sản nghìn 11 bài thợ xuống lao bị quốc 2 cây 6 lần 3 nhìn lít hằng giống câu giờ 2 mét 3 tay a chín 6 con nữ phụ món chống môn vẫn 2 ki thí phải suất 2 tóc đan tết 4 tôi không nhà quyết dự học 2 dân khủng giây túi đến họ của héc điểm hộp ca hát để da nấc ôm đô 2 vật hài cặp chờ sân bức mất mã mấy
chiều qua 5 cùng 3 sâu 8 ngược 5 về 2 trên 2 phân phòng nạn nay 9 hôm 6 lòng 3 cao 8 cổng tối 9 tông tan giảm 2 bảy bà chủ tập nào mát cuối 4 chiều lũ ba 2 thứ 3 nơi muộn 2 bế trời buổi hướng 3 dự đâm bị dài 3 kiến mai 2 triệu ưa chị mua 2 bán quyện rộng 2 ngang tà mưa chuộng đi kim gió sáng khách xuống tàn xe lưu theo ý đó thuận vàng chồng
uỷ ban 65 tổng quảng cho quyền 6 làm hà 2 chính 4 huy vĩnh biểu viên 9 hải lãnh quân 3 trung 2 hội ninh hứa chủ 2 công 3 đối nêu yêu tổ thác 2 phía kết đồng liên đảng xã phường
việc tiếp thiếu tuyển 2 làm 48 kém với 11 quản có 2 kéo 2 khiến 2 tăng tại 9 gia một nhẹ 5 vào cho 2 niêm truy cũng kiểm chưa đang xuyên chuyển bao nạo luân du tập 2 không 3 do thời trong theo 2 cộng như chấp 3 xe triển quay an nhà 9 ở 4 tang khẩn hanh 2 phụ áp 2 đẩy của 2 thiện 2 dạy giảm dưới ra đòi nên rõ 2 cấp để 2 làng thực 2 cung nội 2 hai lan đề các bị nhóm 2 được 2 công 3 tìm lái bố xảy 4 phục duy trục mà sử dự cùng 2 kê cán ăn điều thâu bãi mua là bắt nữ lại giải chồng tốt 3 nước 4 hoàn khó 2 ngay 2 liên 2 trước đổi miễn khai lương nhầm phân hạn dùng hợp giữa tạo y tận ai ngừng từ 2 tẩu trả đơn bảo tôi gì luôn nhỏ hiệu trực lâu chăm nghiêm này
thu chỉnh vượt 2 nhập 63 hồi 40 hút 56 giữ 27 nhận 2 nhiều thập 11 hai khống 2 ngân 14 tính lớn 2 giảm 3 ở 4 từ 4 nội 3 hẹp 9 phí 10 gom 8 hoạch 10 phương 5 tiền 11 nửa đứng hộ trả mình đầu giữa xưa chi 6 nông đông 5 quĩ về 5 được 3 của 3 huy đồng chưa máy bất 2 lượm 2 tự thời 2 ý 3 thuế 4 lợi 5 sung hà 5 với hàng xếp 7 âm 2 sai cá vũ kỉ bồn 3 kinh sụt thêm mua 9 nuôi tang này tối cúc 2 phó hằng 3 anh huế trang 3 quyên uyên sen sương 2 thuỷ 3 huyền thảo 3 hương 2 phạm hường trần hiền 2 bán 2 xoa tăng cũ 2 thuần phòng quí hoạt ước đạt công ba cúng dọn dung gọn giấu hình khoản lôi lời nhặt nhỏ nạp nợ phục 2 quân quốc thanh tô vén vào sang trên học đến trong bao mùa trọn tàng vàng cước bạc lãi lại một phân tinh
chỉnh lí 7 qui 3 đơn giá 4 lương 3 sửa 7 lối 2 điện tề 3 sai có tình chế 2 kỉ 3 kế 2 trang 3 đốn 3 chấp pha trần giảm 2 công hình thể chu huấn hoá nha âm lưu hàm tăng chính phù cục lãi địa dự mức thời kịp bảng theo hồ
bản qui 3 ổn nà 2 ba 2 pháp trong kí diễn địa 8 tát đối bộ 2 án 17 dịch 2 ghi 9 tin 7 được 3 cũ nổi đề thấp làng 13 giữ 3 chấp vùng 2 ấn sắc 14 tiên cộng thay nhỏ đồ 8 chồng đã 3 thân 10 hai niu sao 4 xa 3 bị hàn 2 người 2 có bảo phiệt lĩnh 8 quyền 7 đồng hạ số kim thảo 3 thử vá phác triều 4 quán khe rồi hoả vào lường tài 2 giới tạp mười noọng thông và chữ chụp 2 khai không 3 tốt xin suýt vẫn nếu họp cùng giao chở khánh lặp mường 2 đình điện 2 chức cam 4 tìm lào cập 2 phim 2 mới 2 nhạc 2 trường tái cuốn văn chất 7 yêu gốc 3 kiểm 2 mông nói góp dệt năng 2 vẽ 2 thầy cư phụ toàn 2 hướng 2 hợp 2 đội cờ lập ở khan mềm mĩ giảm ngồi nhích vô nhì hỗ hit tấn phía uỷ viêm báo nới mù như đôn quãng gọi ưng ngã chính in danh nháp kế tính thể lề 2 vị đặc mẫu kết hiến cáo tuyên 2 hùng tự hoàn di dạng giốc 2 mòng doanh 2 tường tình vi 2 cuộc ứng tăng xấu nào phát
qui phạm 4 định 101 hoạch 31 chế 15 tụ 5 tắc 4 tập 7 mô 11 chuẩn 2 trách nhơn 6 trình 16 với chụp 2 đổi 2 được tinh chung hồ 2 đầu 2 luật 2 chiếu
phạm pháp 9 nguyên hành 6 chủ mạng 4 ma 4 thì cướp dịp văn 16 nồng 2 nhân 13 công 4 rải lí lĩnh quyền 2 tố tội 18 nguy an 2 tám bị 3 xuyên 2 vùng qui 5 trong 4 gồm 2 đồng ngần luật 3 tốc 3 phi quốc 3 và 2 bắt sử kí mua phòng chiếm 3 không sau 2 liên tôn vi 3 về 4 tài 2 kỉ chuyển trẻ hữu trốn bỏ 2 môi đất khai 3 đang dùng cảnh chân che sẽ 2 phải 2 khám chối điều lợi có hình hợp 2 sang sát cho ngậm tại 2 vụ ở thị 23 duy 2 ngọc 4 tấn 2 hạng xuân 3 lan tuấn 2 đắc bá 2 quang 3 hoài trà huy 3 minh 6 thuý 2 đình 3 thế diệu tiến nhật 2 lê bảo 2 hiếu cẩm kim đức 3 anh hoàng khánh thành 2 thanh 2 bích sơn phước thu 2 chính như thịnh lương trung hải việt hồng doãn gia đại trù hà gây tuyên phong nghiêm
pháp luật 77 đức thẩm 2 quyền 5 hoà 5 quốc 5 lí 33 là 3 nhưng hình 2 y 6 sư khẩn 2 hoá 2 bác vượt chống của 2 lại đốt sản phòng 7 tạm làm 2 nợ hai 3 các 2 khó kim tưng ở chế 2 bằng hiến 2 kĩ 3 lệnh 5 khơi khắc 3 khác ngày ngăn 3 tại 2 dẫn điện huấn thảo thi không 2 công 4 ý người cuối để 2 cho đại bảo 3 tính bỉ ngữ mĩ tương 2 điều 2 đấu vân 3 bắt xanh nhiều lời khai xuống nào được lập chính 2 mới 2 hành kháng kiến tài ngắn phản trả điển chìm về bàn hoa sơ một đá cấp 2 trừng xử an mạnh tư tránh hữu 2 căn đồng hiệu bền cụ lâu tối thực phát trọng thiết nâng thanh phù đột quan sửa và theo gen tâm thuộc
tán thành 10 nhân tài 2 cử vào 2 rừng 3 rủi rất hàn khỏi đường dân 3 đa thông gia 3 thưởng 3 kho loạn 5 trực hàng tang 2 mấy được thêm nhóm học trong khói sơ tay đồng 2 dương 2 của chính kiều thị khắp cây 2 gái gẫu tỉnh tụng phễu dóc sỏi xạ phát tận
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (5, 0, 'nên qui đặt tiếp người 4 hám tội ngại lửa thuê hỏi nghĩ đám bấm phải 4 hoảng quyết bỏ 3 chip là 2 làm 5 gửi 2 quá 2 lắp bổ mặc dùng 3 thoáng khói từ 2 thả không 4 lãi tha cắt nhẫn hạn 3 cho các 2 mọi 2 vẫn số 2 mềm đi 4 kim chuẩn trồng lợp đề lập quấn mua 2 viết gói nghĩa 2 hàng thương chủ 2 chính khai lúa mất nứt hầm được 2 nhắc 2 nóng bộ hay nới giới nhớ 3 ngẫm thành 3 lâm xem 2 buồn ra chở chọn 2 li vay dồn nội giữ 2 lịch chiến tôi đã có việc khi sẽ cần lại chúng 2 nhiều nỗi rất tránh ăn uống để thường đưa mới con bị chăng mang sử thơ cũng vợ 2 chồng giá công vóc hình những 2 sớm thay luôn dễ tham kết đến tìm khám dân danh duyên lựa kiểm nông hồn một 2 học cơ chưa hai tự nhìn sự sức
khung mang pháp 2 hình 5 sắt giá 4 trước cửi 3 giờ 6 gỗ 3 người số cảnh 4 chu thành 2 cửa 2 trời năng chương xe thép hợp xương qui gầm nhà tranh ảnh thời đào tên khổ tham bậc
mang tính 15 chủ lo 2 hộ 2 theo 18 tặng bầu 2 bí 2 thai 13 dư 2 tới 3 máy tên 7 nhãn dấu 3 xe 2 biển 3 lại 19 điện vào 2 số 4 vận tiếng 3 hơn sơn nhóm thương 3 cà nào chúa về 7 giày 4 trong 3 lương quốc 2 măng xoong vì cặp vết dạ 2 hương giáo cho trẻ mưa màn tâm áo 2 xác máng 2 hàng 2 lời tuyển nợ phim hơi 2 đến 3 nước mẫu án yang thị cá 2 ra 2 trước đi ơn vác hoạ đậm 5 ý 5 trên bệnh gen súng sứ màu phong thông hình tiền vàng vũ bành danh con cả xuân trọng nặng lên thức yếu vẻ dòng
tính nguyên và 2 chất 8 ra còn tiền 2 bậc linh một lượng thường song nên lương sang khả 2 cũ nhiều ấm phân nhẩm tình theo gần nết khi qui điện tổng toán 5 với 6 ngay gàn nhân 4 năm độc lên lãi hợp mạng 8 ràng 2 ứng tiết trên đến thi quá sáng của cơ vẫn mạnh phong cần hình nhờ thành sinh 2 từng tranh tới thiệt vốn xấu thu tráng mua về thêm điểm chuyển chị đúng đủ kế năng 2 riêng quốc luyến thuế biểu lịch thời chiến đột giáo xây quyết bảng xách cá cạnh
tắc còn tập 2 ứng 3 khen 2 các suy chưa nợ bảo kéo 3 nghẽn 6 cúc ối có công 2 tại mọi nội tàu 2 đàm chỉ đường 3 triệt táo đầu ưỡn vợ va ngợi ở cơ thị một bình sống chung này phân cùng ruột mạch 2 kè kẹt trách xi động biên bóng thở tia phổi giao
còn chi chồng ba 2 băn nhớ 4 là 5 lơ 2 nửa tái sót 5 tôi lại 17 nguyên 8 người 6 điều một 7 nồi cách sống 3 mở những 3 thở ở 2 ngư tiếng phải 3 tình hàng lời núp ứa hai 4 khiêm ánh thấp 2 rót e nhấp vài 5 có 4 của nội bỡ chỉ lưu sợ khát hiệu nhiều 2 dư đáng ông 2 ít mươi vùi quá đùn 2 cảnh bà nóng đen mấy 2 dám ta 2 giữ bịt mỗi 2 vườn 2 bị bỉ ngày đội 2 thiếu 4 mờ sách dạy rõ lèo quản mười đánh ai 2 để nhà nước bốn chuyện 2 đang nguy anh nhìn đó mẹ trẻ đếm khác thủ ì gốc giá phối ngoái chính mất lo cao luật nhỏ 3 toà dai 2 con trong gom khoẻ lớn 3 vang kéo 2 tập đầu dày các chia lính hơn 3 mập gì đỏ tài nếu giới ngỏ hạn nhảy phản phủ thầy làm yếu triệu phiến tổ tại nữa tăng dầu chậm bảy giúp tảo ngái bởi được
chi tiết 19 bộ 14 phí 45 chi 4 chành cục 18 hằng tiêu 13 sai 2 hàng 2 trả 15 thường 3 sử chít 2 lăng 6 tập lê 2 bảo 2 ngân 6 li 2 phối 2 nhánh 8 thảo hỗ tỉ lương khống hội 4 năm đón viện 2 đoàn 3 mạnh 3 từ ngoại trong được hóc hồ 2 huỳnh gia lan bà kĩ ngô ma làm phạm lò trần đặng đại lưu hoàng quĩ tiền 3 đội đầu 2 hộ bằng số đậm cho tới thêm sự dưới trên khoảng mai khu dùng phái trội đỏ
tiết giao 4 kiệm 39 quen nhỏ 2 văn giảm 3 thất 2 chuyển canh điện cực 2 nóng cho danh học 2 năm luộc ngày 2 lộ 4 chim lười hút thanh một đi mẫu lượng về diễn chu chi mát phía hôm 2 phức mới tháng hơn lũ thị hoa tố xấu 2 nắng nguy 2 miền thuận khắc bất lạnh mưa hà biển thay
giao chính 3 không công 8 trao lưu 32 nhắc hàng 14 tranh 9 thích ta đoàn 3 việt 3 cây 2 hài nhận 5 thừa 9 thông 118 nộp 7 dịch 55 căn từ mua xin giấu tổ ngáp lãnh ban 8 đưa mặt 5 ngay 2 bắt khu 2 sớm sai đồ diện 4 cho 4 duyên 4 quĩ thương 2 nhà 3 du ba nhiệm 8 chỉ 2 hưởng 5 trọng 2 nhấn các 2 kĩ người 2 cụ thành 2 phải biển xe 2 qui thăm kinh 2 diễn hai và nhóm nước 2 văn 2 chín tang tám lô 2 ước 3 đối tinh nhạy hữu 6 đất 4 vắc 2 nga nghiệp rừng 2 nhầm chủ ngư kết 2 quyền 5 nghi nghị kì 2 sản khẳng của bóng 3 thuỷ 2 hoàng quân 2 tháng hơn mới mùa 5 mĩ 2 trung vụ cắt bán ca cảm cấu chiến điểm đấu đoạn hảo hoà hợp 2 kèo khoa khoán lộ nhau phó phối sở bộ tài tế thế thiệp 2 thoa thoại thời tiền tiếp 3 tình trách tuyến với vốn xuống kế 2 biên cơ thanh uỷ trực động sứ châu khối tử pháp an liên nhân đa con phục toàn giữa tâm cách
hướng dẫn 65 từ 2 ánh 2 chó tới 12 ba đi 8 thoát hoá 4 vải hạ vào 3 tây 7 về 12 nam 3 dương 6 đông 5 làm 2 trong nhiệm dịch 2 thần chủ coi cơ không sáu dân nghiệp 3 ra 3 mua phát 3 tỉnh phía chuyển đầu định nghề 2 ảnh thiện 2 ăn tăng xã 3 dư chiến đến 7 lớn ngoại nội đạo tâm xử bắc 2 hà gió di giải nhìn trung sông biển công mở ứng phùng lái bền nhà lưu hiện kĩ
dẫn để nộp 2 ra 2 nguyên từng 3 độ 8 lạ 3 đến 11 đường 7 bà đầu 13 theo 2 nhầm tích chính tiêm điều thủ 2 thẳng khủng bởi làm 2 lối 2 viên 6 khát giải 4 bảo tân của 2 thi 2 trình bổ kịp chị bản chưa cần 2 khách 5 trước 2 chương 6 dân cầu được lời 2 vẫn tàu chứng 2 dắt 2 chỉ dẫn điểm 2 dàn khí 2 do hút chúng pháp phân thầy vừa địa 2 gập còn dụ nguồn 2 tới 2 bàn 2 xuất điện nước đoàn luận lưu vào về 2 con thông tin cơ lí bóng xăng dầu báo lại thuyết trở ngược cưới thân số tỉ hướng dâu truyền du 2 nhất với nhà người 2 chi thực kĩ 2 cách học sử các chuyển cho chăm
kịp thời 68 đọc thu suy mặc làm 2 giờ 2 đưa thở tháo uống giao bế ngơi kê nhập vật ra trước tết trong sáng thông tiến trở lúc chạy nhận phản hoàn bắt bước xoay nói về thoát đến chuyến
thời thích phân gian 146 điểm 46 hàng thúc thông 2 hạn 40 bình 3 tiết 51 kì 32 món yêu 4 để 2 hiệu 6 chiến 4 tránh nghi xem đề 2 mở vận 2 được đốc bảng lẫy hiện 3 hội ông 3 đẩy 2 sửa là 2 cắm vụ 6 công 2 nay 3 vua 2 phồn giải 2 thẳng tem bao 5 trang 16 trung 2 đại 16 phi còn gia mới nhạc ngăn 4 mỗi giờ 2 lí thịnh của 2 cung 2 bão khoá 3 chấn 2 ai cơ 11 háo vội mong rà 2 làm nghiêm thuộc chỉ linh cấp chăm lê 2 xử 3 có lính xin động 2 hứa hành lâm thì nhiễu nhập giúp khắc 7 cuộc 2 chấm ấy thu sự 8 tổng 2 tăng cũng tiếp với khẳng phối phải nâng gửi phát hỗ tháo cứu các đưa ứng điều đáp đầy tham phục báo 2 cho địa buổi đàm giá hậu hoàng huy loạn lượng nhà niên pháp phong sinh 2 thế thơ thanh thượng trai trần xa xưa trẻ cổ học đó
thích ứng 11 thú 9 tù việc do 2 vì 2 kiểu quanh hoàn đốt 2 tâm ăn 2 hợp 9 cùng đá thái ảnh bị nghi 4 hồi cặn nhất 2 con sống 2 rõ vòng bản thanh nấu vé đáng 3 lòng thiện 2 quang nữ rằng lí cho kinh 2 trí 2 đức tăng tiêu sáng tố khách làm chơi đọc 2 xem nghe hơn mua thì nhiều học đi du minh ca được ai bóng nhà và ngủ sát
ứng với 2 phó 19 xử 11 vạn dụng 34 mà kéo đẩy xanh cuối gay viên 6 thông vì 2 lò đặt ngày 2 nhanh 6 đủ 2 trực đứt chính nhu 2 dây cử 6 tháng 2 và phong 2 nhà 2 thậm cứu viện thay điện thêm trước hoà 2 bắc một có toàn hàng thuốc thực thời da đạm yêu được điều tiêu tốt kịp các mong lan ánh hình tích 2 đám lời cuộc chiến tết hạt ngoại linh biến an của
thực tiễn 19 sự 42 hiện 139 phẩm 56 chia chất 10 cho 5 quốc binh 3 tế 51 hành 14 xúc từ 2 nhận nghiệm 2 địa 6 hết hợp hàng thi 18 năng sinh 4 gọi vật 13 mỗi điện 5 đơn 9 lại tập 11 và ra 3 lưu khách 6 đường 2 một thiếu hư 4 du 2 dễ hai bằng đủ mà hiệu 2 không trong 2 tài 2 trạng 9 sang ca để sáu nhiều hội khắc lực 5 công tái qua thấu hoàng quản 3 nhà hoá 5 xã chiến 2 dân 4 thực thế số vàng lao định nhập mĩ phục của góp nhất ăn chi chứng dụng dưỡng giả khuẩn lục mục nghiệp quyền sĩ tại tâm thà thể tình thụ bì cảm nữ dục đắc
tiễn luôn đưa 3 con anh đấu bạn đề đội ông phản tổ rơi biệt thiếu cho cuộc công việt cách đặt địa của
luôn biến mang 2 khắc sống có 2 khuân sổ ghi coi 2 là 4 được 3 giữ 2 tay chực luôn trong nỗ sẵn quan đồng tìm xác chú phải nhớ mong đặt muốn tự tin ủng sát dành hướng cố chủ ở thường nằm tạo tận xem cần tiên gắn 2 đảm đề cảm khao trân nhấn đi 2 khẳng theo duy đứng chân thể tươi tuân nói tồn ý đau trăn
biến động 15 nhanh đổi 14 ứng bị mất 6 bất thành 6 cánh trái chất 4 dịch chứng 8 ẩm tướng 7 chậm nhiều khi cố 4 vỉa phương phức 4 rộng tích 5 chế 3 rõ 2 quốc lo kiến hoà 2 chuồng chủng 2 thuỷ 3 áp 3 ở 2 hải khiến chuyển 2 mưa thể 2 mạch 2 âm dạng 2 ít nông 2 hoàng quanh thiên dị hoá 2 số tấu thái 2 loạn hình tiền đau khéo báo sắc giọng ước nguy điệu trở rác thực sâu gỗ mạnh xấu 2 bệnh nặng khó mới thời thị vụ tâm gen sẵn
báo cáo 48 kết 5 chí 35 thường 5 động 19 chiêu 2 lãnh mà công 7 thuốc nhập 2 chỉ sóng ăn lúc 2 khói lỗi 3 ra 2 trên số các 2 khủng thế giới 4 tăng 2 căng thủ 2 đã và thời 6 cụm tin 6 kinh sốc khí 5 trong 3 phòng hàng gan tình 3 tìm 4 còn khoa đạo nguy 2 cháy 5 không lên 2 từ tàu cho 6 cũng tố 2 đăng 2 sau bổ việc đường nhà tử 4 bị 2 trước 5 giấy 2 tỉnh tôi gửi lịch đến 2 của 4 đại ngay 3 lưu 2 lực qui qua nhỏ bán giảng đèn điện 3 hoãn có 2 cuộc tuyến độ ảo điều giờ in mạng 2 nói lũ 2 mộng 2 đáp 2 bất tốc biến 2 vẽ chuyên vở mưa 3 giá 3 sớm 2 hội bão 3 lợi đảng dự 2 quanh la mây mở tường 2 địa 2 lão tự tỉ sạt nơi nạn thiếu thu trung 2 về 2 ở xe dịch chính 3 người 2 thị sai 2 trao nhân 2 vì hiếu 2 đài thù oán ứng hại hiệu án đốm hoa danh quốc thức 2 tuổi thanh dân gấm cô 2 ân hỉ tang ngành đen bận lỗ lãi mất giao lừa sẽ 2 thuỷ việt 2 y tạm 2 hải kì khởi tuyển 2 với nghỉ tới rộng triệu này nhanh nội khẩn
nêu rõ 9 bốn sáng lại do mồng bật 4 thực 3 gương 3 nguyện quan 2 ưu nhận yêu nhiều 2 hàng tình vấn 2 ý 2 tên 2 ngày 2 cao 5 ra trên lí tại trong câu một ví kiến những đề
diễn ra 63 biến 23 tập 27 đàn 22 văn 6 võ cậu áo 2 trẻ 5 miễn vở xuất 4 viên 25 bản điềm hai nạn từng gần trên cải truyền thu dưới giả 3 thông bị độc phải trình diễn 2 tả 3 diện ở thứ phần phan nói đổ nghệ trực thuyết giải dịch nghĩa 2 đạt ca châu cảnh xướng trò ngâm tuồng lại phim người chương trần
trong bối 2 nước 30 xác thư 3 đấu 4 dư 3 câu bếp 2 vòng 9 lĩnh 2 khi 31 đoàn 2 công 4 khu 6 chống một 5 ứng chiến 3 tình 6 thời 16 ba 3 mùa 2 chương 4 màn 2 thùng 4 vườn 2 tiếng 13 chín 2 sạch 9 căn 5 hơn phòng 8 đêm 16 toà vài 2 chứa 2 lô con 2 cơn 2 vỏ trạng hũ chiếc 2 xưởng hai 15 vụ 8 đường dòng 3 sương 2 bốn 2 lịch 2 vùng 4 lực khuôn 6 mọi 3 ngày 6 tuần 3 buôn sách có 2 nhiều các 4 quản 3 sắc 2 dân 6 đó 20 ánh định năm 5 tang khoang hành hầm chớp vành 2 trứng mười 3 cổ giá 3 sòng biển mưa bồ khoảnh 2 nồi tổ 2 kho 3 phế nhà 11 kí 3 sáng 4 ngõ 4 thang 2 ngành 2 cảnh 3 đống 2 hẻm phong 3 tay 4 hơi mồ bán siêu 2 rẫy 2 hang 3 phường đất bóng 2 lòng 7 nghề danh 3 gang 3 buổi 3 trận 3 tủ gác bộ tài cuộc 5 phần lời châu mình 2 khay mảnh phủ bức bể vắt 2 để bùn khoảng 3 bầu bản 4 và việc 5 diễn tôi ngăn 2 không 2 bảo đào sự 2 sáu giám rừng 6 hốc quí lều 2 nửa 2 hội kỉ số 4 cơ giờ 2 máu 3 quá 2 trường 2 thanh 2 tái tầm thung bọc chung mua 2 xe chế trại 2 học lễ 2 bữa tranh 2 báo bão 2 ao cuốn bài 2 đám đảng 2 hồ phiên xanh rỗng khán 2 ngôi bụi vui ca bao thức hoàn lo rau 2 hoá kì 3 nông băng nấm gian giây điều ô bệnh loạn tích nháy lúc 3 mái chum cái những 5 xiêm ngưỡng chính đối suốt 2 làn 2 qui gia 2 thế trần trẻo tâm xóm toan thôn hiệp tư chuyên đời dịp thông hay mắt ngắn tháng 2 hạn xã gió lành 2 li người tù bụng 2 lửa đa giặc ống
bối cảnh 8 xã rối 2 là phận
tình hình 38 hữu 5 cảm 14 nguyện 33 trạng 45 huống 13 nghĩa 8 không tiếp tiết 5 tẩu biến chống báo 3 chí 2 đoàn 3 chây cờ 4 từ chỉ gọi xởi cứu 2 duyên 3 cụ dục 6 bỏ anh 2 để thế 5 yêu 8 qua 2 kẻ chờ đồng 3 ông 2 hay đầu 2 cởi bịa làng 2 đạt 3 trả gây thương 13 ái sâu 2 ấm bạn 2 ôn lan giương người 4 khâu với 2 nói lái nhân 4 vì nương ngọt phóng tiền mẫu tiếng trình hoàng ở đôi giờ lê ca phản lớn viên nghi địch hợp đảng xưa của trong hướng trách hưởng
hình thế 5 thức 43 biển 2 sự 57 xung góp tiên 4 ảnh 56 kẻ 2 phạt 27 gầy cảm 2 gửi trong tôm 2 ngôn 2 đứng xanh 2 cao chính 3 tán chậm đổi tự 3 thành 21 sao liềm vượt thứ tiêu dài điện thực 2 việt 4 kéo tượng 6 đe tổ 2 hoạt 2 góc an 5 phòng phản gắn năm có ghép đối bố trường 2 không đã từ trẻ chung 2 nối chia của lừa bằng trực lớn kinh 4 dốc sạt tối 2 sáng điển ghi tấm loại cũ mẫu 2 cơ như 3 lên trước tàn thuyền thời cung bán trên trao hai tuyên cam u ngô lùi vạn 3 nến mạnh chữ 4 hiểm phức đồi lại phong tăng 2 ra thi xuất bắt bóng dáng dạng dung hài học hộp hoà lục mạo tam thái 4 thể thù tròn trụ vẽ vuông xăm xe khối ngôi trái cầu sin minh chóp hội tướng luật danh nhân du 2 tội sản 2 nghệ doanh vận dịch phẳng nuôi trồng điểm hay mới hợp dân phát nông này hiệu đô chăn ai thí khởi nhà chuyển dự quản vườn canh đào bệnh máy toàn với thẩm
thế giới 138 trước và 2 vinh 4 kỉ 40 nào 21 lời nhưng 7 song 2 đa chấp 10 cháu xe 2 bị miễn thương 2 hệ 52 chủ 4 tiếng không bảo 2 trận 9 tấn 2 vận 5 lính giữ xây kinh ở cường lực 16 các văn sôi 2 lượng mà 3 mọc chiếm gian 2 tiêu cạnh 2 cứ khan thuận mạnh 5 nhất đối 3 bãi thẻ bằng 2 ngàn thuế còn trói về 2 khó uy long chị thượng 2 truyền hiển lâm anh 5 duyệt hùng 2 kiên nội hợi nhân 2 sao cái bí 2 nữa mới 3 so của sân lớn tự dẫn riêng thái 2 này 2 cho dần nhập con hàng luật người nghị đấy 2 chân cục công cờ cuộc đứng giá hiến hơn kẹt là lữ mấy năng núi nữ nên ông phiệt sự 2 tất thiên thì thôi thủ thời tiến tục tôn vị vai vậy vương yếu phòng giằng gọng lưỡng nước lệnh hiện trội lợi
giới diễn ba 2 ứng cuối kon phân 8 thiệu 41 bờ hạn 16 đưa biển 2 tuyến 3 chuyên 11 nhiều 2 đang 2 khu 2 tây 3 khuyến đất 2 đầu 3 đánh cho 2 châu hướng các nhà công 2 chủ 2 cảnh 3 vẫn ấn đạo bằng trẻ 8 ngày qua tính 7 quản doanh 2 sưu liên mộ 2 gỡ vị đông hai làm họp kiềm tiếp 2 việt 3 theo hoà 3 ia quan 5 trên 3 tịnh tránh cắm tà rẫy bảo trôi phối xuất trong giúp gìn cung biến 2 ổn ảnh nét giữa chức 8 nghiêm 5 hãng hoá 2 sử 2 khoa 2 và 2 yên biên nghiên bình thu môi mách man vào ngỏ sau thừa cần trợ ở lí lạch di 2 mỗi thấp bật sẽ thổi phía hành lãnh luật 3 nghệ siêu 2 truyền địa kinh phê thượng y văn 2 trí sinh 2 giang cầm tu lái buôn hâm giải hữu nữ quân quí ngân thể tinh chính học 2 mày bầu thời túc bất hối chứng mại gần ngầm động tự ảo phẳng đa thứ có bên tăng ả hiện tâm giảm năm mới lần nội kì số hải
phức tạp 25 hợp
tạp khó tình 3 hoá 4 chí 9 bút 2 đến kéo về âm 2 bão ngoại liên chất kĩ nham phẩm vụ dề giáo ăn chủng văn
khó lường 8 khăn 86 khâu chỉ vì 2 tiếp 2 tính 3 dập lòng 5 tìm 3 thở 4 bù phổ học xin chịu 8 ông 2 nhất 2 bỏ và thiếu trong 2 bạn ló đạt 2 doanh vay vẫn ai đến 2 giữ của chữa 2 trù trụ vô vượt mua cũng sinh ngại tiêu 3 dễ 2 cho 2 hiểu đoán quên 2 tin 2 tránh 2 nói ngủ khỏi nhằn xử bề nhọc coi bảo có 2 đỡ kiểm thực mà hơn để bán nuốt tả phát làm với gần khả xảy đòi xác đi 2 nhìn tưởng thoát nhận chấp bền được thành sống diễn gỡ cưỡng đông
nước thiên 2 chậm gây 3 còn 7 kẹt ngoài 76 sớm pháp 8 hỏng mà cộng 4 đông 2 cử này 10 kia 3 uống 8 viết vượt 2 được 4 mắt 42 chủ 5 nhỏ 4 bạn 14 ngọt 16 do xanh 3 thiết 2 quen xảy xiết 2 hoa 9 vui tàn ngay ròng 2 mời lợ 3 đục 2 cấm sẽ 3 láng 12 tây nam 2 tập đẩy trung đưa kém 2 thành 5 đứng trong 5 nâng 2 rồi thường kiến và 6 tham 3 cho 6 giữ chênh huy 2 chưa 2 vừa 2 chỉ thu 2 bảo 2 tràn 3 sâu 3 mĩ 5 bẩn 3 khoác đàng chống ta 9 việt 6 mắm 15 lớn 5 chết bằng gửi 3 độc 2 khoan cán nóng 4 tháng châu 4 người lạnh 6 phát 3 cúp cao sông 10 máy 2 muối 5 công 3 nghĩa cát đen 2 kê biết lại giàu 4 sạch 16 xe 2 sinh 6 tôi ghi thả phơi gừng 2 dốc ấm 4 định đóng 2 xoáy 2 luộc sôi 5 dùng 6 chấm 4 cua bắn lung tích nhà 7 mỗi 2 biển 10 nghèo 2 chiều ngập 5 đầu 2 nổi 6 xếp 2 cõng bờ hiếu đã 3 nặn chè 2 rút 9 thứ 2 đồng 2 dừa 3 mặn 3 lát ngầm 11 nhớ 3 béo lá cây ghé lót tỏi từ 3 kiên tuyệt đánh theo 3 chi gắn các nắm nhất 2 chúc 2 cùng 2 tự 2 sở 3 tiểu 4 giặt dụ lên 3 giao bên dạy cả lũ 4 đức 4 khác 2 gặp 2 gần tổ bắc vẫn 3 trầm hạ 2 trao quí không 4 suối 3 thơm tiếp 2 phong kêu đang 2 chấp quyết qui 2 giữa anh 4 mưa 3 đổ 3 quay thải 9 dưới tặng cờ 2 nên chào 2 tàu hội 3 dâng 3 chia 2 ấy là 2 quên cổ dễ dõi kết 2 kim khởi dưa đều trọn bị 3 đội ruộng đảm 2 tưới 2 mua bước 2 ông hồ 3 hứng khổ khoáng 2 kiểm lân lao liên 2 về 4 đoàn chảy 4 thầy khát khắp lào 3 âu rằng lưu mát mương trên 3 cuốn 5 ngủ múa nấu ép 3 lọ mở nới chín da 2 mang ngày 2 ngăn nghệ lẩu giếng đường nhút nảy phương 2 vỡ đạt ý 3 kí diễn khi sâm tang thảo có 4 tận tại trạm bình yêu 2 đun hai miễn giảm ở 2 trần văn 2 chân từng xé ao cầu sáng khoảng sản nhập 2 lèo 2 triệu mình 2 hình phồn con đổi tử chữa lạ dữ mạnh 3 non 2 bọt 3 giải đá lọc mía cam chanh đọng nga 2 nhật úc xuất 2 vùng xã cốt xả rửa 2 sơn tẩy men miếng đến đi cuối tiến cất đại hàng ối cứng vôi mới thuỷ lã trời mặt quả yến vào xuân trở cũng tăng trà nghiêng cần đô
thiên tai 26 thanh 2 ân 3 hà 2 cổ 2 thể 3 văn 7 niên 3 hạ 4 nhiên 22 trường 4 bình đường 7 như huế 4 chúa 6 la vị 2 tìm ý nga 3 cung nấu mụ 2 lí 4 bạch giám động hồng cầm 2 hành hoàng 2 chức cơ di đàng đình địch địa 2 đô hướng 2 hình hậu lôi kim kiến kỉ lệch mệnh mục môn tạo tài 3 tính thần thạch thời 2 thu trúc tử triều 2 tuế tư uy vương vận về vàn xạ y hùng truyện phóng hương nhãn lộc bẩm ái kiều anh quang sơn
tai bão 2 bèo 3 nạn 56 nhau nghe 8 hai ù nghễnh và dịch 2 yêu 2 nghiêm lên hoạ 3 biến 3 áp hại 2 dị gai xanh 2 tượng tiếng quái ương ác vạ mũi mắt trái hồng điếc chua to gây thảm khắc cực địch
bão lũ 7 lụt 2 trở số 5 hướng ở 3 cấp di giá 5 mạng 3 bộ nhiệt 3 ập miền thầy áp gây đi suy 2 điện kêu trong tuyết 2 có phòng còn đổi 2 họp gia làm 2 loạt giáng thuyền đổ 2 tan cách từ hành tố hoà 2 mạnh cát mặt táp chồng lớn đêm
lũ gây 2 băng quét 14 cuốn 4 lượt 3 cửa nam được 2 chồng 3 lịch 4 tuy dồn 2 dọn trẻ 8 coi những đôi dâng chiếc ập trên 5 dữ 3 phức 2 khẩn nhà vượt 2 đại lụt 5 nông gương ống 3 thoát mưa đỉnh dân chống lũ lớn 2 theo rút 2 bất đợt người về nhỏ bạn giặc sông quỉ lên làng bão bùn đá rừng sớm thượng đổ học đặc muộn khủng kéo
gây thiệt 6 ra 8 bức 4 dựng 6 án 9 náo nên 2 ảo hoang 4 cháy 2 tổn 3 tranh 7 thất 7 nhiều 2 thương 10 ô 5 phiền 4 đau 2 thiếu mất 6 quĩ 6 đứt xôn 3 bão 3 hiệu 2 tiếng 3 rối 12 nghiện 3 căng 2 hậu 3 xích tác 2 mưa 6 khói tai 5 vô hoạ 2 sốt 3 bỏng xúc 2 mê 4 hại 4 dư sạt 2 rừng 2 chuyện sốc 2 nôn ấn 3 tử 2 ngỡ hẹp ung 2 ảnh 3 khó 5 chú chấn hấn sự 2 chết ùn bệnh 2 tê giống 2 lãng áp sức lo phản bất sát ngập 3 lũ hoảng thù trở nguy 2 gổ lộn oán thiện chia 2 viêm nợ độc hiểu biến gián nhiễu tò hứng rủi rét oan cản choáng hư nhầm xáo nuôi
thiệt hại 56 về 2 hơn 2 mạng 15 không đơn kép thừa thòi 2 thân giả
hại nặng 5 cuối vốn vợ tài 2 xin về 7 trên và đáng để nhiều phải 2 tình 3 bạo trở hơn trong cho 3 ngay mà tham ngồi lại ban rút nữ làm 2 là chất danh chưa do 4 dân 3 khai nạn trẻ 2 gây 2 sau nước 2 thiệt có tác độc sát hãm sâu xâm bức tổn hài mùa nghệ thầm thành lớn 3 vài đặng người nhau sức đời lúa cây não gan điện mình kinh nghiêm ước đến vật của khoảng khôn hoa
nặng nề 15 cả núp ba tương và nợ 2 tịch điều chi được 3 chưa 2 hay cho 2 mặc 2 hai 2 tổng hơn 3 lãi 6 nhưng kêu thêm 3 câu thành 2 thuỷ cưỡng chế trong 3 lưu chủ với kể lại nhọc 3 cây thua hạt 2 đã lòng 2 nhất 2 trịch 2 hình 2 suy tài 2 gần 2 thổi đang như kí 2 kinh bệnh mưu trĩu tình 2 lời tay mùi gánh do nghĩa khoảng tai vía bụng đầu vai dẫn
nề song cho nhức hậu nên nếp 3 về hà nặng
song nhờ 2 phương 15 tử 5 vẫn 3 chính trữ hàng người song 2 vô hành 2 khuyên khẳng cũng 2 phó chỉ sinh 5 loan sắt 2 lịch bài 2 lang ông ngư phải giảng nếu diện ngữ ai ý cảnh giá tại tiếc đất nhiều đa 2 cuối không ngành toà quẩn các
nhờ sự 5 ai 2 hội 2 can bí cán 5 đoạn thuế kì nó hiện bám 2 vài điện rác vậy 5 lực 2 trèo đường trước niêu một cửa tuần liên lối chiến cô báo gửi khai lính tổ nuôi lò rừng đơn nguồn 2 bữa dân cây mẫu bài nhân ngồi cậy 2 thuỷ thông trưởng các 2 đồng rong bàn công 4 bạn 2 dòng giá kĩ đến nhờ vả 2 vào có đó được những người chính nhiều luật giúp trời đâu ứng áp hàng khả cải trồng phát tăng làm lợi mua cấp mẹ hệ nhà chăn
sự vào văn phải có 5 thật 22 giám 2 danh tín công 3 tỉnh 6 phát 3 truyện thanh phong thu 3 phá thiếu người 3 cưỡng khu đang thông 2 trung 2 ủng 5 chưa gần 2 với 3 giúp 4 kiện 14 an không 3 bứt 2 ở 2 hoá 2 cố 16 về 3 việc 5 ba 2 rằng 2 kĩ sống 7 lãnh 5 hài tối đọc bất 3 buông mong lâm bốn cần 3 vươn từng mức biến cao trong 3 nếu 2 hợp uỷ 2 đồng 6 bật đến quan 9 đón chuyển 2 nghiệp 6 do để mưu quán 6 thế nhìn bị và 2 khuyến 2 hai đối thành diễn vụ tham 5 tin 4 kể xã 2 quốc 2 nên kiên bắc phơi nằm cảnh lan 2 lựa chuyên sửa 2 nhiều chậm giảm mất chủ 4 đường xâm âm tố giới hậu du lo 3 pháp nghỉ cấp 2 chỉ 2 lòng sáng 2 mềm quyết sững suy rệu của 5 khuyên đáng tiếp lần trần tích làm cảm mĩ leo nga ra hướng trở 3 chú 2 đặc bộ mới thừa chất đại khác là 2 muốn 2 đi 3 hạnh hiệu 2 khó 2 yên 2 đổi vui tự xứng 2 nghiêm 2 chính được đã gương hấp mạnh đột bùng tốt ý ấn phù vì
vào cuộc 20 vị 2 chiều 4 lòng 2 hội 3 mùa 11 vòng 3 quĩ 4 ba 2 trận 4 nguồn nơi 2 hành đầu 2 lực tiệm 2 mặt 5 dĩ 2 đường 7 tài 3 chi lúc 2 bên 2 tủ quán 3 học 2 thì sân 2 trốn bụi dự 2 lời 2 trường 2 làm 2 đám ngõ ăn sổ 2 nhà 5 sở 2 bế giai 2 chùa riêng khu 2 đoàn thời 2 sử 4 tận 3 thị 3 độ rào rừng 3 trưa sẽ năm 2 tay 5 trung 3 kho 2 bậc một 3 giữa 2 bệnh 3 tốp 4 đó 6 giảm bắc sạp quên khoảng 2 cửa cụm khoa bể lớp 6 phòng 2 năng diện 2 bảo 2 hương 2 bếp 2 xe tường 2 làn danh 3 nồi 2 tô tháng bản 3 trợ gốc nghệ vụ 6 bãi đất 3 hộp đơn lề 3 người đâu 4 màn chồng tuổi 2 hoạt 6 sáng 3 thứ thoả vịnh phổi máu cổ bảng bán 2 đội những 2 lưới 2 bóng lò cùng nhóm góc 2 nghề 2 các chung vai 2 ca rằm ghế 2 đấy 2 khá quí 2 miếng mình trạm nam 2 truyền phiên công 3 vận 4 hồi phát ban 2 quản sòng 2 thực 6 mảnh sương buồng việt nghị 2 giờ 4 dân dịp nội 2 ảo lăng sới 2 biển 3 thế cảng 2 kể châu cầu mành trong chuồng sản 3 sau vùng miệng áo bàn 2 siêu niềm ổ phố thủ đại 3 chuỗi văn rạng tù tuyên hải bộ thắp sàn viện và hệ từng hốc bờ kỉ nhiệm tình 2 nề lịch chỗ khai chương nước cảnh sự chàm lửa tầm
cuộc quyết họp 14 gặp 7 diễn 2 thi 11 điện 4 đấu 3 bầu 2 lấy sống 27 khủng tước gọi 10 chiến 3 khởi 2 tạm đua 2 đội chậm so phòng sau hai vì chỉ kháng 2 khai tôi xác trưng điều 3 đời 3 toạ nổi biểu rượt càn khẩu lời xung đảo tranh khác làm 2 xây quì kiểm tập tấn chơi vận hội
liệt của sĩ 58 giường 4 tuyến mấy 2 đứt miền giữa mặt sợ hai 2 đi rác giao 2 chào 2 nửa 3 họng hiệu ở 3 chỉ việc kê 4 đấu 2 giật hạn được quyết 2 tê kịch ác oanh 2 mãnh nhiệt xử trở nhất vào truyện dương nữ tuỷ hạng toàn tứ kháng hoàn
cả hệ 3 nước 28 cụ chuyện 2 vùng 2 lĩnh kíp 2 nỗi khu 6 mô đời 13 xấp tổ 2 tin 3 quả 2 nhà 15 toán câu phòng 3 giữ gia 5 mét tuần 3 ấp leo 3 bài hai 8 tập bản 2 năm 4 nghìn 2 làng 5 trứng thị 2 trước lớp 3 tháng 4 thành 3 vào những 5 ban hội 2 trường một 3 nên bọn sư chùa xã 3 và quần trăm 2 xóm 4 buổi chục 2 xắn khán 2 con 3 chồng đội 4 tro đoàn 2 đại khúc mẻ mũ phải trưa vịnh phố lô thứ đơn 2 về 2 ba 3 tiếng 2 sao đồn cây 2 toạ tên hi tiền đàn biến vì 2 ngày 3 gánh của chị cộng hàng 2 việc gian trại mọi 2 ngọn nán oà mâm buôn cù đổng thầy nguyễn ê thung trái mênh thế đêm nể triệu thảy trong khi người 3 nhóm trẻ nam bốn châu sân vật gan giận bầu quyết đất hợp thiết các đều chúng là đã học bệnh cùng
hệ thống 86 lên 2 hữu 6 đối 6 luỵ 7 kinh sinh 11 cha 2 chính 2 thứ 5 ngoại 5 hợp 3 mai 2 trực mới 3 với 3 trong tập giữa 2 truyền 2 một hai 2 sống các gác sau 2 đặc 2 lãnh công số 7 đội thế liên hệ quả 3 tư 2 miễn 2 tạo đường 2 mật 3 nghiên bất thiếu đạo giữ nữ quốc trẻ 3 trọng tiêu thần 2 tim hô giá điều qui trung đại xương mặt đào vi quản đơn gen 2 toạ tổng thực cơ ngay máu tốt vợ gia gắn biện xã đoàn trước tương cầu học người kế đi đầu vàng cán hôm tiếp vũ
thống chính 5 cách nhất 69 vốn cơ báo 3 ghi kê 26 đốc 9 cốp lập truyền đìu theo pháp 2 để duy chậm nhà 2 trị 5 không khoá cùng kinh công ấy đứng lĩnh 4 thông 2 văn 2 có giữ phát 2 và mĩ 3 cử kỉ tuyên cảnh 2 kí giáo 2 tâm quốc trên tự 2 đỗ ngân 2 y điện đê thuỷ giao phòng 2 dữ quản máy chữa tài tên thoát phân siêu cửa tiêu miễn bán sông an đô vũ hạ xử hoá trường đường các tổ sẽ cấp chiếu toà thể việt khổ 2 lực chế hối soái thiết lí phong nga
trị kinh 3 quyền về lần viên 4 cho 2 phát 2 gia 14 giá 6 trọng vài chung 2 rồi 2 không tại 3 xạ chỉ sang sự 2 chết phan đường ấy tham 2 bầu đội giữ vừa điều tích 3 tình và so cười hệ dân tóc vùng an 2 sóng ban vào miễn xuất 2 tinh 2 chữa gói khỏi thiên liệu 3 xe quảng đến kỉ công ở mới do lão đặt nội 2 quốc 2 xã 2 bộ nghị toàn ngoại ung 2 bệnh bằng kịp sớm dự dứt hiệu văn lịch cốt thương sử thực giao sản vốn di cao 2 nhân truyền hợp dinh tài nghệ nông khoa thanh đạo bền thặng lớn pháp tư độc của thế bóng
vĩ mô 3 liên côn độ đỏ 2 đại 2 phải phú cầm thanh nhân đoàn trịnh dạ lê mà với
mô cơ lớn 6 hình 67 siêu tô 8 tả 8 phỏng 4 đi quốc dăm luôn tơ 2 tạng bụng phạm phật đất mềm liên típ 2 hôi cấy men sẹo cầu
ổn định 51 gặt và thị ở là vẫn thoả tăng với giá 2
lạm phát 28 dụng 20 thu 2 quyền 2 bàn
được kiểm 9 bảo 14 vay 5 chủ 2 giữ 8 ưu 5 cán con 4 trả 5 niêm 4 giao 10 giải 10 tổ 4 giá 6 bầu 3 phê 3 kì 4 việt 2 kí 3 dựng 2 một 7 kéo 3 thả 6 gọi 4 huấn chở 2 gửi 4 bố 4 chấp 3 thưởng 4 cấp 13 mọi người 6 phục 4 tin 7 đưa 15 chào xác 7 xé ông 2 ba 4 quấn lúc 2 tìm 6 chưa 2 pháp bài ngồi 3 chia 6 đề 6 minh ăn 2 ánh vào 2 khống 3 cách 2 phải sống 2 trợ 3 đi 4 yên liên công 11 huy 2 tràng lập khen 6 sắc thực 6 hưởng 9 khoản thư thuê 2 điều 4 hoàn 5 ví 5 thì 3 xây 5 bồi 3 uỷ 2 xem 8 cháu 2 thí doanh 2 nhà 2 chuyển 8 hơn 2 chứng 5 sang gắn 2 mười 2 các 6 sóng tung 2 bán 2 cất giấy 3 vinh 5 coi 9 thành 4 miễn 9 trước chín rút 3 thanh 2 cắt 3 đền 3 thăm làm 6 trọng 3 chừng dân 3 khai 3 vận 3 hẹn viện 2 khuyến tiêm 3 lắng 3 tập 3 quĩ 2 hướng 3 tuyển 5 đăng 6 hàng 2 mong 2 máy nhìn 3 uống xét 3 bảy thừa 2 tạm 2 trung bế nghỉ 4 tám ngủ câu khám 3 khách thiên từ 2 cho 5 bức muỗi hình 2 sơ 2 mùa 5 bày 3 vàng cân hốt hạnh sự 12 tại 2 tôn 5 thăng 2 sa ý ép gian phân 7 đấu 2 tái chồng hỏi 4 về 3 lỗi cải 4 cống gia 3 nâng 6 là 2 vỗ trục dàn khán 2 tân sếp cứu 6 mộ thông 6 voi trong 3 lời 3 tới 2 ước ở 2 đào 2 áp 2 đôi giảng 2 năm dạy chu đảng tờ 2 thu 5 chọn 4 phép 3 gìn 2 thấy 2 hỗ 2 tiến 2 mang 3 nay nửa nòng thị thường trái 2 luật khiển yêu 3 địa đảm 2 tuân giúp hoãn 2 rồi 2 chuyền tảng đánh 3 hội ưa đài nghiệm gói hai 2 quay 2 nơi lệnh mời 2 lấy 4 mua 3 tặng 9 nhắn hô trao 5 nước bà phường nhắc 4 an 2 trích xoá 2 đặc 2 in 3 nạo mấy bắc khoanh 2 nhân 2 việc 2 báo 2 đầu 3 che 2 tắt lồng vun vụ biết 4 biểu bình tu 2 số 2 giảm 3 tình 2 tăng 3 gỡ 3 cản mái nêu 2 tuyên chấn cảnh 2 bác nới nguồn luân chúc truy kích siết đồng 4 lùi bàn ban 2 phát 9 đóng nuôi 2 qui 2 cả nếu ai bao 3 khuyên 3 dịch bộ phẫu 3 tín thử 2 bạn lưu 3 tay rao mát tự trừ nấm nhận 3 của 2 nhập 2 ghi 2 tư thống 2 phổ bốn đón 4 tán hay đặt 4 trình 2 xe ngăn cử khu giám bọc sở thầy nữ chị cháo đến 3 mục 2 kết 4 thoả 2 sử bổ triển lựa mất 2 nhiều 2 những học ra 2 dùng quan 2 chú 2 chờ dự 2 lắp khởi khánh xử duy thể truyền chăm chữa ghép trang 2 tham tiếp 3 viết đọc nghe gặp sản chế xuất tính thay 3 chiếu mở 2 tạo 2 thiết 2 bắt 2 đẩy 2 mệnh mô khắc trồng rất chính lợi thua điểm lòng chuẩn quyền hết với không vì nữa gì đâu nhau lên 2 đổi hợp phong 2 xếp 3 thi nối ủng giới phản 3 thảo tận hé treo quản cài sinh kể sắp tháo hiểu trưng tách khẳng kiện phủ nộp nghiên củng thế thắp tẩm đơn cuộc tiền
soát các 2 kĩ 2 sẽ quyền 2 tiến chất 2 khép biên 4 hàng trí đặc chặt 2 được 3 tây đường 2 gà sớm chỉnh danh qui liên tiệm người tự cơ điểm phương nghiêm tàu 2 lực trong cán bóng chưa kiểm viên 2 nợ quĩ bệnh 3 giá 2 từng cảnh định không 2 dịch lạm 2 tốt cân giao nội nồng an cảm hoàn tải rủi nguồn tài thủ tình xuất ung sức
cân đối 9 nhắc 10 bằng 16 lúa muối thương 4 sức 3 đều mỡ sáu hít cạo lên đường thiếu 3 tăng nằm đo 2 cân tay bú run treo 2 thấp trong chán xứng 2 thanh nảy nặng 3 điện đong đai kèo tải não đẩu kheo thịt thóc cả chỉnh tài 2 gian đồng cước béo
lớn được tiền liên 2 trong 3 tại 2 so 2 ra phải tuổi 5 bé 2 nhất 29 giá là 4 cả 2 vướng bị nhật thuần thành thì trẻ cái lên 8 lật cơ con đánh 2 nằm có 2 vung không số 2 hơn 3 hà hiện biết dải học họp thu ma gay người văn sạt mà ở 4 đặt 2 kẻ bắt nhắc cần càng cánh chưa ai bán 2 diễn lăn rước kéo 2 dần điều từ 2 kì mạnh 3 nước lớn lao 3 khôn 2 lớp xả làm gây ca cổ trên 2 rút thức vào đăng dậy xạ phòng niêm nhà vẫn đường nhỏ 2 tiếng thứ 2 của 2 về cho đối đến như với do để thắng miệng phổng nhanh thế gấp bổng gan đã bằng khi trước
bảo đảm 48 vệ 124 hộ 24 các 3 hiểm 86 tự thi lãnh 4 mật 9 ban 2 thủ 4 tàng 17 tiến 2 an 18 tồn 10 dưỡng 6 nhau 3 trợ 3 học lộc 6 tôi lạc nếu trì 5 rằng 7 hồi kiếm 4 đại đàn ai 3 bà chị gọi sanh táo quản 5 lâm 4 bình 2 không con 3 hành 6 ước đen hạnh trước lưu 3 bán cái lâu mua giá vật 3 mẫu 3 chữa cha yên 2 kê 4 việc khuyên ổn khuất quốc 4 trâm cường ngô 2 đào tín 2 trung huy ở 2 yến khách khôi thắng 2 hân 2 châu 4 nam trân khánh 2 quyên nghi trúc long bành quân trần chặn thôi ngọc 3 minh hồ lê vũ đó có chứng toàn 3 bối bọc hoà ôn cô thạch anh sao hoàng quyền chất tính công đúng nguồn sức yêu đủ tuyệt điều cung hiệu hà
trịnh quang công 2 xuân 3 văn 2 bên hữu thị 5 như viết khánh lan đình bảo thế vinh ở vĩnh tuấn đức mĩ thanh hoài
quang huy 2 biển 5 ngồi khắc tiệp trung 5 gánh chụp tuấn đăng hoa 2 một xán hưng 3 thắng 3 lữ cỏ cảnh xin khí hảo lận mây minh 5 gì yên hoàn thanh vịnh anh thế nghệ nguyễn 2 hương hải 2 linh liên bình đinh ngô khanh đức tèo hà nhật giàng vang nhan hiếu lũng thạch hát hàng thiện vinh hùng thống định phan thức trường phạm thịnh thạnh đạt dũng bóng hán vũ điện
huy đoàn 2 truyền 2 động 47 hai cơ tác 2 quân 9 phòng 3 hiệu 10 hiện chương 50 dàn 3 tinh 2 đơn 3 phẩm quản không trận chữa 2 sức 2 bộ thông trưởng 6 sở 2 phổ tàu chuyên phan 2 lực 2 khuê lâm phùng tưởng vũ 2 mai khánh 2 hoàng 5 hà phó diễn trứ tập 2 hoắc quang cận hùng khí khôi anh
đoàn bắc kết 51 công 25 lưu 2 đối đại 19 ngành hạ hữu 2 rà việt 3 kí 2 ngoại 4 đảng liên 3 thanh 11 vạn bật đánh 2 không 3 xã 2 người 3 phường 2 xung xe 10 tổng 2 mới 2 rước 2 lại cơ 3 cán 4 đề nghệ 2 văn 8 tàu 10 điện 5 kiểm 5 chip chuyên lao 6 nghề 2 viên 14 thực hành thiện cứu 4 bến khắc trao 2 phải trẻ ba thuyền 2 giám 4 đưa bóng 8 thể 14 trong chủ 2 phim 2 các 2 lãnh 2 đã 3 chúc cho 2 khách 3 vừa chụp nhật 3 nữ sẽ bộ tăng tổ trưởng yêu cùng kinh 4 hát đàm 2 tiếp 2 kiến có ghi 2 nông về nói bàn tụ 5 cấp khám đa 2 đều kịch 2 giao dẫn mong luật 4 phát 2 phòng nhà 2 nêu làm 2 bạn thị 4 minh 2 tiêu bá tuấn gồm lê đình nha thục viết bơi cử vật ngọc bích khánh hải là kiên hồng thu toàn quốc quân 2 trường khối diễu tuỳ xiếc chèo thăm bác đi kiều đến đặc 2 học ca đội ta doanh hộ từ nghi tiền dự tại nhạc quay ngày viện thương dầu viễn lớn hoà bán bất mĩ sản nước đầu
bắc giang 12 của cây không 2 chìm 2 hà 5 nam 7 đèo trung 3 dao các ninh 12 kinh 10 rét quần mỗi bộ 14 có thì để kạn 7 khoét sáng cấp 2 làm tăng ghế việt cầu 3 biên 2 âu 2 qua 3 tràn 2 vịnh bắc được đổ đại cực 4 bán bếp mĩ 2 đặc lại một mạnh tốc đài tứ yên 2 đồng bình tây hanh huỳnh cũ biểu phi sơn mê thang đẩu 2 tiến ngang quang hải triều băng thuộc kì phong từ tân trà giàn loa vào nồi đai á 2 giảm cạn
giang cho 2 lần đồng khuyến 2 rầu giật cấp vừa phật nhấn bàn biết điều mùa hồ 7 trong thành 2 cùng trao áo bắc 3 thợ nở sạt đón tiền kiên an hậu mưa đã quen nêu nhập sáp về với 2 thị 2 khi kim 2 hà 2 yên hút được lê 2 đổi đưa áp chinh sau thêm long đỗ sơn 2 hoàng lên thầy tháng mai hải đỉnh tay thanh nam tô biên cảnh tân khẩu điền lục ơi tây
rằng qui 2 hôm kiểm thượng con cáo các nhánh mặt ông 2 áp cần 2 gái vị cốt anh một của còn giới tiền nên khán bóng tổ phá hoạt em tầng chồng dù có giao rễ văn hai phản chạy vụ tình 2 sau mùa bị trào vắc lí biểu muốn thân cách lời bản đây nhà nếu sẽ minh mức mình pháp phần ngân sức sự tầm vai đấu
điều kiện 73 khoản 8 chỉnh 35 tra 110 dưỡng 16 khiển 29 lệ 5 gì 9 một 2 động 16 xe 2 hành 36 trần 3 bằng máy độ 3 hoà 8 tiết 6 với luật 3 gỗ trị 45 phối 8 trẻ bác 2 sáu tàu để mua hiếm 2 qui 2 nhịn lành hai ba hay 2 ước 7 lệnh 4 khiến 2 của và đáng 9 thô chế biết quân 2 này 18 ngược trai to chị nhiều vững chuyển 2 đó 6 tốt 4 quan 3 đặc kì 3 cần 4 chưa cấm tiếng bí bình tôi ấy không 2 vô thú may đầu hướng bất dễ lớn ai mong xấu mới đơn phải nghiên biến nhịp nhân nhỏ
doanh còn nghiệp 169 không 2 phải thu 22 khả bán có 4 quyền vàng 2 lưu 2 được 2 nhân 19 niêm dịch 2 tiền trực 2 vẫn thông qua hàng 3 nộp trái 2 cá 3 liên 3 doanh trại 2 quốc số 7 và hồ điền xăng vận bất 2 thua đa thực thương chính buôn thuốc du hiệu của bền nhà lành
chồng chéo 5 chị 3 sát ông cũ 4 cha 2 chủ 2 nợ 4 quá công 2 lên 3 chập lũ 3 cũng trẻ 6 nàng 4 mê xa 3 tôi 4 bảo anh non bình tạo đánh bị 2 đang dán cho hoà lấn 3 lục chửi không 2 lẫn đồng cay nhu và 2 xếp bỏ con 4 mình goá phí bằng buôn lần đẩy bố già 3 chồng 2 chất 6 dựng đi 2 ghen tầng mùi nã phụ té vỡ liên bạo nghèo để dương vàng giấu phạm nam mất 2 yên bão cô bà đã làm sách tây tương ngoại sắp cao hồ gái kể mới chung đống vợ dịch
chéo có thao rồi mâu sân bất trong vốn nhau cánh góc ngoe
nơi một 5 hiểu tránh 2 đã khác 6 để dễ bốn các 2 vượt 2 còn 3 ở 10 đến 2 ông 2 rét 3 trong đổ về bán 3 thoáng 2 phong tổ che thuyền được 2 rộ chân biên 4 công 5 mỗi có 3 đầu 2 cổ vận lập cuống nhiệt tôi 2 đây 3 ăn 2 nhận 2 mười đón ai ngã 2 gần hiểm trồng xây viết nào 3 đoàn chỉ 2 hai kịp an 2 đất 4 tìm 2 cô treo đang phố khắp chín mở địa sâu tập 2 trên 2 vẫn trú 2 mà thưởng nghệ đắt cư 4 nương 3 làm 2 sinh 2 đó này xa đông hội lưu 2 tiếp hải xảy gửi thờ 2 diễn chôn chốn đăng ghi người tuyến xuất khởi trưng họ vùng linh đâu thế bạn chứa cắm đi sản giam cung 2 hoang tạm góp núi neo tụ thường hẹn bác chiến bình nắng yên duy
một con 12 kiểu 2 cách 15 số 64 phần 29 cửa 6 lão 2 điều 3 đêm 8 giờ 10 vụ 8 thập 3 vị 6 cán 3 thế 4 trăm 30 tên 2 khẩu người 28 bên 7 bộ 7 tuần 4 triệu 5 em 2 lò tiếng 2 gã nữ 9 bức 3 nhát cuộc 3 liều bí 3 công 10 nốt là nửa 14 lỗ nhịp thời 13 phía 2 năm 16 bà 3 lá 3 thượng trong 9 nơi 3 câu 8 đoạn 2 chiếc 9 tháng 6 phường 2 lần 32 cơ 3 vệt nước 5 kho 2 ngôi 6 quan 2 phiếu thị 3 thẩm nhà 5 đảng 2 cựu 2 nhóm 4 tàu 2 ngành mình 10 chi 2 hai 2 diễn anh chỉ 2 cá 2 khách 3 phụ 4 đồng 2 ngân 2 buổi 4 cặp 2 khối 3 gùi thuở dựng giỏ đông đĩa hành 4 tặng 2 siêu vẻ tập 2 chiều 5 kì 2 kĩ 2 nghìn 15 đến thôn sản 2 đập thanh 6 ngày 5 bệnh 3 khi 3 phút 5 loại 2 viên tỉ 3 bé 3 nguyện giám học 2 khúc 2 doanh 3 căn 3 phải bạn cú 3 trang 2 chú chút 7 mộ héc 2 nông sinh 2 mạch 3 ngư 3 cây 4 cân 2 độ sài vòi cô 3 hồi 2 tài 4 cái 5 dân 2 phẩy 3 đứa 3 mái vài 3 trận 3 hoà chỗ 2 cụ 5 ít 2 việt rút ổn hơi chuyên 2 bác 4 thú phòng 2 kiều khoảng bản 2 lớp 2 hũ quán nóc bát 2 tay 3 dòng 2 li dặm qua nắng 2 chữ 4 làn 2 lời 3 phó mẹ 2 thiếu ban tổ 2 tết 2 chục nếp rời cả cuốn nồi miếng cúc tủ sĩ kênh 3 tạ ổ xã 2 giáo 2 toàn đi 2 các mét 2 trợ giấy đất tân đối 2 ghế lô trinh phiên 2 quốc 2 gian trường 5 không 2 huyện xưởng sải điểm 5 bằng tờ chung huấn sổ vạn nạn 2 thí hồ 2 khu 2 ngón bị hôm đời 2 thân 2 hiệp mùa 2 máy 2 chuỗi 2 luật giây muối theo nhưng màu 2 mắt khán ai ông 2 nghệ 2 nghiêm lán ảm sảy triều thầy thành 3 thính thấy giấc 2 khai ứng 2 bài 3 lượng 3 thùng lít cổ tấn kí cốc tam thủ cột 2 mục 2 vòng giá lòng 2 mí cảnh 2 loạt gia cậu chàng xe đội mặt mực tỉnh địa vùng bước 3 thách vấn việc quá kế chiến 2 chương dự hệ mô giải hướng 2 nền 3 khoản 2 mức mảnh tấm thứ sự 3 niềm nỗi nghề sáng tối bàn góc lúc lực xu phương 2 tuyến đơn tác cầu thoả đòn tín minh dịp bữa món dạng hình tia thực yếu lí nguyên dấu tình toà bãi chồng vợ tương cánh chặng mối 2 vật kết khía đợt cơn tinh nguồn mạng hòn gói ca danh lĩnh quyết lựa
con gà 4 đều 2 dấu 6 xa nông 3 người 29 cháu 22 vượt 2 ê giữ làng nuôi 7 đang 3 không 7 chỉ nấu bạc 6 trai 23 hẻm 4 dao 3 mất 3 gái 22 dị đừng 2 đẻ 2 đường 23 về tôi 4 hỏi có 2 đã 2 tui ngồi 2 tin 11 thoi 3 chim tay mà hai 3 nhỏ 10 em 6 giống 7 bò chip doanh cày 2 vân rươi sẵn tàu 6 phố 3 hen ba 2 số 11 đỗ vì lục giữa 2 lùa bị 2 thứ 2 sốt nhà 3 vào 3 đầu 4 lối 2 thoát tự 3 dâu 4 dưới 2 từ đến 2 thời xem tưới tập ú anh trong 5 trâu 3 bóc biết kén gửi cá 3 lai 3 ôm chạy 2 mèo 2 khỉ dự suối 2 xơ thơ 2 thì mũm ngày lợn lên 2 bảo nhớ 2 sâu 2 công nằm gấu mọi khuyên ai 2 cực gật 2 nước 2 chị sau xuống 2 nghé toả cuông yên 2 rồi miệt vùng 2 ưu 2 thèm tem được 2 đò lau cua một ngủ 2 chữ út đón chiến mắt 5 tròn đàn gốc nợ 2 xếp thôn mặc 2 đê học thuyền lại kênh góp vuông 3 bên kiều 3 muốn run giáo quí sớm còn trẻ 2 khách dân 2 nói hay cái 5 voi cha đi 4 mẹ đập kịp bỏ liệt của 2 mình chưa hoang ngư mừng qua cờ giúp đảng mang xóm mua cũng nâng ăn 4 đồng hiện sang 2 ngõ rầu tạo 2 là ông bà lê trần trèo nhờ tôm khoái mai dày ạ ra nguyễn phường địa nghỉ cười dê vật xã nối bú rùa giáp bằng
gà phải qui đống gáy 3 đông 2 thả 4 công 2 đen nầm ta 2 đẻ 2 so vịt 3 thải lôi 2 ăn 2 ba nước trạm có chọi 3 quê dạo trống 2 lên bó thuộc bố bắt đồi 3 là đá cúm ổ trứng 2 ổi xóc giữa mái con rán nướng luộc mờ tây thịt ác nhép rừng rang quay kho tần tre 2 mẹ ri tiên hầm
cõng đến từng hàng thương cụ vào người bạn học chữ con
đến mấy uy gần 6 bồi thắp 3 tay 3 từ 8 với 6 hết 9 ra sinh một 4 giải cơ 5 ngày 5 lúc 4 khi 11 chín ba 3 lượt 2 xế 2 đoạn 3 muộn 4 cuối 10 chào 2 bàn nay 14 cái nơi 4 chốn mùa 2 phố 2 là 3 việt 2 nhất chớp lạ 2 bật từng 4 hàn hai 7 huế bình mức 3 rạng vụ 7 đồng tận 5 lệ bảy 2 vài danh thầy lớp 5 hiện 2 thăm 5 mười 7 cho 2 mùng hàng 5 chúc 2 thế 4 chuyện 2 trường 12 khánh hôm sân 2 xỏ tám giới con 2 nao tháng 3 trực phụng thiên dòng uỷ sáu ứa sự 2 bốn sớm 2 nhận 2 toàn thanh giữa 2 điểm đâu 4 đặt đề cách năm 5 nhà 2 học nửa 2 cùng 3 chủ lần 2 nhát ngực khản 3 phương vùng 3 bệnh 3 tù tai 2 án phiên công 4 bất lấp phút 2 bao 2 buổi cháu dinh ngỡ cộng 2 giờ 2 cán dẫn lớn mù màn biển tranh giao tải đường 2 trèo xưởng vòng vỏ quảng chia 2 trụ 2 tối 2 quĩ tra bực viếng 2 cổng chiều 2 mua 2 hạn 3 chị viện thời 2 chỗ dự đích tuổi đời 2 việc 3 các người những khoảng hơn hà đây đó tham 2 hẹn sáng trưa đêm kì đầu chậm trước sau rồi sức môi quyền 2 kinh hoạt 2 tương 2 chất du 2 cả mọi vậy nỗi xuân 2 tết khám làm gặp đăng nộp tìm nhiều bữa biên tính 2 tình 2 hội kịp bờ đơn vấn địa giai mĩ nước trung 2 cửa ngã đất lấy tôi nhật ở thi xem phòng tất hệ khu thị doanh gia nhân trẻ hấp an lí mới xương mục phát rất chân
mấy loại gói đàn bà 2 anh 2 nước dòng tiếng 2 cân ngày 3 trăm năm 5 nghìn ao chục 10 ai 2 khẩu tủ hôm 3 khi 2 chú câu bát tuần 2 bụi lần 3 giờ 2 tháng 2 đêm gương con 2 mẹ 2 chốc 2 đứa người đời cái tuổi bận triệu bữa chị phần khả nay dễ
loại giấy 2 nước 2 khỏi 3 trả quí 2 màu 2 hệ gây rác 3 bỏ 7 thuốc 2 nhập như những một 2 tránh tội 3 giỏi 5 hộ thứ tốt 2 bán nặng 3 hình 11 rau 2 trừ 3 xe 2 chủng nhân kim đủ các vòng thể 2 loài xuất 2 ma đạn vũ thực cây 2 bệnh này i đặc khá a hàng 2 phương máy 2 trái đất tên vé ra thuế phí phân bia rượu trực cá nấm thịt hoa gỗ quả mới bánh tiền đối thức sản nhà hạt động trung nhựa tài mìn ngũ vi đồ nhỏ dịch vật khoáng hải quĩ sách chứng chất gạo sức tiến phim văn nhạc
nghiệp không 5 nhà 5 và 15 trẻ vụ 43 đại 3 viễn rơ mua sóng hợp châu 2 một 2 nói có 3 khoá 2 kiệt nhập nhỏ 7 đứng bảo 2 kinh bị 3 tìm bao 2 bạc lông na ráo dịch sản 3 trong 3 đồng 2 nào đầu 4 hiện 2 ở 4 bán 6 y thử cho 4 giải chạy người rút non đoàn 5 về cảnh học 2 đề trung 4 cần 3 dọn vĩnh nhớ tăng 2 bón công 5 khuyến từ 2 mọc quần lúa tại tân phải 3 thu đưa giày muốn của 4 trường đi các gần quốc 3 săm khi sinh 2 phương thành 3 xây thuỷ chế 3 kêu quế dạy cha 2 ẩu bến bỏ xuống hôm đẳng cháy tiêu hoá 3 còn 2 gặp kỉ hữu 2 đặt gia hà góp sôi kiến đoạn sàn kí khó khu hoa liên báo 2 hỗ 2 doanh lâm lập thương việt 5 khuyên mến vẫn nuôi văn 3 là thanh 2 trả xi mĩ 2 võ bắc giàng đẫm hải xa dựng loại lớn 2 lí đến dệt 2 giáo cao 2 tư 2 xuất niêm bất nước khởi vận lữ dẫn địa nội hàng 2 quân xã hội cũ sáng đổi bền 2 xanh sạch nông thông tuần giá số đô ô điện ổn dư chướng quật chủ diễn quả tự phổ
không sợ 4 cần 13 đặt 2 nhờ để 23 bỏ 7 qua 2 né 2 tách 2 huy nợ phải 30 thể 21 có 43 hô giải được 27 cho 7 đi 4 bị 4 chấp 5 người 19 quân 14 giới 2 biển nên 13 chịu 7 thực 2 đủ 12 đội 5 đến 3 miễn kiểm 2 đạt 2 rót đậu ngờ 3 thương 2 oan vội mặc 2 giam 2 con 2 quà 2 lấy 4 quen 2 giờ 2 sạc 2 đốt 2 thiếp rời 2 nói 4 quá 2 giấy 5 chuyên 2 trừ kích 6 trong 2 đạn đếm nhằm 2 cắt tổ 2 tán 2 quốc 8 gian 40 oán tặc 2 tương tham 2 liên 2 sử 4 thoát rõ 17 mắng giảng chủ 2 ít 14 minh thiếu 2 bởi kì 2 rành khai biết 8 sát 2 thu bấm 3 cài chia 2 cố dùng 5 hình quản ngủ 3 tranh 2 việc 2 đo đưa biến trạm cây đúng 4 xây 2 cọc ai 30 dừng 7 nhận 4 yên 4 còn 25 ồ nhúng mượn hạt dấu 2 ăn 7 bán 5 trích 2 chi 2 thua 2 dám 4 nung 2 đổi 2 cao 2 vào 2 hoàn 3 niêm kịp 8 yêu 2 dầu 2 xuất 2 phạt hoặc tuyệt trù nộp cân xác 2 lí 2 thành 5 khí 49 sưởi sẽ phép 8 tự 4 khám đắp hái 2 tập thất 2 bảo 4 đeo 3 trực đỡ mang 6 xem 2 trú gọi 2 cầm 3 tốt 2 nản 4 cạo lùi gặp 2 vướng bóc rải khóc quan 2 rác tệ đóng phát bao 7 thế với 2 độ cam vũ 2 giấu vứt mở 2 về 4 lâu 2 nghĩ xin mua 3 miệng trôi xúc mưa 2 khớp khuất 2 gượng lành 2 mệt đầu 2 nẹt đã tiền 2 bản ngọt vẽ tô dứt trở 2 màng sáo cánh cung 3 than nhất 3 tên 2 hay phế nhớ 3 xả báo duyệt thuê máy chỉ 12 bằng 4 một 2 đề tài hút 2 mái trùng phong cuối đau can 2 truy tin 3 làm 3 thông muốn 3 hề 2 qui phân 4 phản tính may 2 chuyển thật xong khởi thì 2 dồn phán chạy 2 nể áp tín phai ruộng gây 2 ngừng 8 hoa châu găm trộm vì 2 dung 2 lập tảo thách sinh phụ lẫn nghe 2 nỡ 2 đồng 6 băng tiệc đánh 3 ngớt thay 2 đều 2 bối tái dự phù 2 nổi hợp 4 tổng trang lạm kí năm lạnh hàng xa 3 trễ bàn ngồi 2 nuôi bắn sao đêm nhượng nghỉ 2 mò quét tiếng thôi 2 chút lưu 4 đang đổ gì 2 truyền mùi khói 2 lo 2 ngó nhân 2 nhẹ nhẫn phạm ra 6 tạo hẳn 2 em việt 2 miền lãi xuể rà cấy đáng 3 tiêm lây thắng tưởng 3 như 2 nhỏ 3 giá dân mẫu tày mời 2 lực trung 2 vận phận thấy dễ 2 hiểu mong mấy nhiều những khỏi ngại 2 theo khác thuộc quên đảm cùng đơn ảnh giữ 2 giống thường 2 tiếp trả kém lên tăng giảm nhà lợi xảy tồn thích khoan đối khả công lại nơi hiệu xâm vượt kể đâu điều ngoại chiến màu hiếm sạch ưa lương ngon sâu lời số gỉ kê
sợ luật 2 bà hãi 4 máy cọp sai 4 cúp nghèo lười vợ mang thiên bị 2 ánh chỉ đã chết 2 kiếp lan lo rủi bằng
nghiêm họ trọng 43 tàu túc 25 thục cấm 12 các xuân 2 hành thị 4 tước xúc người với trang 2 minh 12 theo chế bộ hát không chào vũ kỉ xe tại chỉnh khắc 10 thi tâm giới đồng trung cửa ngặt trị huấn quân cẩn xử phụ đường
họ chỉ 2 chắp đóng lấy đút khỏi hàng 5 để được 2 vẫn 2 làm 3 đậu lùa cạy soi cùng về 3 vừa tìm sai thường 2 lại 2 là 2 uống thân 2 kể 2 nên nghiện chạm sắp vốn mới 2 ra 2 ngồi an ăn ân chạy ca làn tên 3 nghe mở lường không đã 2 sẽ có 2 cũng muốn cho đang nguyễn trần lê phạm hồ mạc đạo phải cần luôn biết nói bị tin đều rất đến tự coi hiểu tham sống còn nghĩ chưa nội ngoại gái trai nhà với thích mong phát đi sợ tiếp cảm từng
mập mờ 4 cùng mạp ú
mờ mỗi đục 3 da sáng 7 ảo 3 sương 2 mịt 3 chẳng như đo ám nhạt mắt nhoè tịt dần lân
mỗi nơi 5 cán 3 bữa 3 năm 22 dịp 2 khi 4 giấy 2 ngày 19 ca 3 sáng 4 tháng 5 bên 5 thứ cây 2 lượng 6 người 9 chuyến 5 lần 8 công 4 kí 2 trái bạn 2 con 3 nhà 6 lít 4 tối 2 số 2 tuần 5 giờ 3 phút 2 hộ 4 gia 2 suất 2 héc 2 bốn chúng 2 phụ cá 2 cậu sớm đội 2 vùng 3 tài phiên 3 địa 2 nước 4 bát nghìn lao tổ 2 ngả đêm 2 thôn 3 chuyện chữ mùa 5 ngành 2 cái mét 2 em 2 đơn xã phường tỉnh thành quốc dân doanh sản lớp học cháu loại chiếc xe cổ tấn vé bộ đảng chiến một miền kì trận bàn câu bài bức hành việc trẻ nhóm cuộc cơ buổi bước trường vụ chiều phòng căn giây tác vị đợt quí thùng thế cặp đồng phần độ 2 làng chỉ mình anh mảnh lĩnh
hiểu một quê biết 11 được 2 chứ tiếng cơ công dễ kĩ cách mô lầm 3 đời nỗi 3 sai 2 ngôn thứ tôn lam con 2 chính rõ 3 nhầm hơn 2 sâu 3 là vì đơn thấu thêm 2 cho nhau đúng tâm 2 tại ra nôm ngầm theo bản lòng 2 dụ chuyện và ý lịch tường thế vấn của
kiểu mỗi sáng địa dáng 3 mẫu 6 luật lao hộp gì mới như này mĩ tóc người pháp hình cách lừa truyền nhà ảnh nhật đó cũ chữ áo thời chuyến
cán bộ 200 chu nóng 2 mốc 4 cân 8 đích 3 chết sự 2 cờ dao tôn mức binh bút thép 2
vận dụng 6 tải 27 chuyển 20 động 51 hành 22 điều may 2 hội 6 chỉnh cho quốc khéo 4 châu dầu được liên tốc
dụng một 2 đất 25 bố qui thực lãnh 2 địa chứa trên đêm 2 lòng 3 đen 4 răn hình 2 chức 9 biện 4 dễ nhận tên vốn 3 hoặc vũ hàng 2 sửa 2 đối hoá ngân yêu ngoài quên gói nhìn quĩ 2 công 6 được 2 nhiều 2 tài 2 rõ lúc 2 bảy bỗng lao 4 sau 2 phàn cơ 2 đừng cùng cụ 10 tán thuốc 3 cao 2 đưa sinh hai sổ từ 2 ổn tà 2 sự 2 bóc giả 3 trống mê tiếng kính tín 3 than trạm viên 2 dữ 2 cam khai khoa tố định trái linh 2 nhà đạn trinh hiện như thiết ngay hứa tính pháp rượu 2 cá bạo dân 2 các 2 án kẽ điện kháng 3 nhân 2 gia tăng 2 bị 2 mạng 2 danh 2 hữu lạm lợi 3 mai ngăn niềm nhấn phá trồng thành sơ 2 nguyên chất thế phế tình 3 tám gấp tiêu tuyên tưng xanh trí tối 2 tra dịch ai bất chung ý tâm võ binh quốc quyền 3 chính không tôn vị việc phụ thời 2 tốt nguồn 2 hiệu
cách ông mạng 53 chức 6 thành côn vách bờ 4 li 11 khu ấy đào hành 8 như an 2 xử giữa 3 tiền 3 điệu 2 trồng 2 bệnh xa 2 hạn tính 3 nào 3 trở 3 nhà 3 đảo 3 bật nấu 3 thức 3 đây 3 biệt 2 giành đương gọi 2 nhiệt 3 âm 2 ghi là ngôn huy mình 2 im về đặt 2 phục nhau 2 á đó 4 bãi làm 3 tiếp 2 tháo khách của giàu 2 trung 2 căn chiên điểm xã 2 số khoảng 2 lên tư 2 nhân trình thuyết tẩu 2 nối đưa soi múa nướng gói bỏ hiểu nhìn dùng mặt 2 giải 2 khác 2 duy tốt hiệu 2 tân chế đối phòng mỗi mà hiện vài ăn sống ứng đi viết thể 2 tổ ngày hà thủ giáo đất bộ ruộng thuỷ mô hồ nghiêm toàn tự khoa dễ nhanh công bền cảm
ông nói 8 yêu 3 thạch 3 đinh lội bà 19 là 7 lạ nam phá vẫn 3 nghẹn lang quốc ta 5 điểu trùm tiết ôm giáp chủ 8 viện từng 3 ngỡ thắp lật trương 3 đã 2 cầm bảo 4 hàng lưu 2 gắt huỳnh 5 chép nguyễn 6 đức lớn 3 văng cho 4 lần sống 2 thủng chử 3 tử vào lực công 6 táo 6 ngồi 4 sao 4 thoát giản 2 với ra 3 già 2 định được 2 tây nhì võ phải ngã nhà cột cười 2 mất bấm huýt tám pha dạo bảy gãi tư cũng 3 ngoài 2 mê bầu 2 vẽ nhìn cúi cha 2 lão 7 giáo 3 sơn 2 mang hai vì có 3 nghĩ cụ 3 nội 2 sáu 3 đem trống thông này vi nhấn 2 chính phùng 2 kể 4 khúc đồn hổ mong 2 nhất lạc vàng đều không 3 bất đi 2 bố bị 2 cáo lay kế ở gắn chồng gốc hiến hoá hồi kiệt lặng rối trả mã thổi mắt đề tổ vua mua nhủ hút nước phẩy sùng tự lái vị vang tu vừa hoàng 2 lò nông trịnh 2 hồ trần 4 nghiêm khổng cấn phó âu kha hầu lê 5 cao dương 2 út danh phạm 3 châu ngô 2 đàm đoàn đặng 2 hứa đỗ nuốt tống lại phan kho hiệu triệu má địa giá bí 3 làm lìm trung đập thắng bình
nói và tiền 2 của 2 dối 3 lời 7 ông 2 với 3 bà 6 chắc 3 trên 4 ba thẳng 4 ai lười từng sẽ 3 vui 2 bán không 5 thay chuyện 6 tiếng 3 muốn 2 tục về 8 khẽ 2 lấp tay mình ngọng 2 bằng ngắn tránh sao 2 công tàn được 3 rành đâu đi 6 có vẫn xấu 2 to 2 bớt con món cơ đùa 2 đã 2 chưa câu xin sự bí lớn chung 3 dễ 2 ân phát việc cha anh 2 đó bài thất kẻ thì 2 biết chất cuộc chỉ chữ thoả khi gương ấm quê thật 2 biển là 3 nhỏ 2 năng 2 nhiều 2 phải ra 3 ít 2 quyết trước chậm thành ôn tín trung xuất vừa thời quả hết 2 gò bệnh suối rồi những nếu khó 2 việt nhẹ đầu rằng riêng 2 thêm lên đến tới cười lắp đúng gì suông hay cách cho 2 tóm như thế quá mãi leo đơn xong phét ngoa khoác khéo dai xạo ở trong tôi ngay lại mỉa thầm mê mát trắng sai lái cạnh khoé toạc hươu vượn rõ vậy sơ cả dóc nói dân
soạn thảo 4 gia nhân đã 2 từng bài sách đăng di nhạc
rà soát 23 phá 2 quét lại phanh
kĩ lưỡng 8 tiểu năng 47 sư 42 thuật 77 từng mang đánh keo pháp hồ càng 3 nhân xảo 2 bỏ trước 2 trữ còn nghệ 2 hơn tính nữ trị thông các
lưỡng từng dụng 3 trước đánh ngồi mũi đào kĩ lự 2 hơn quốc viện 3 nan 2 quyền đảng tính cư long toàn cực hội
từng điều phải người 7 con 2 hồi bao 3 can 4 ngụm mét 4 hốc chậu gáo gây ngõ 4 nghe nhận bị 3 đứa 2 thao thùng 2 chiến bìa có 5 việc phần chen thấy 2 ngày 9 được 3 nếp nhà 6 thức đồng 2 là 2 gốc 2 lớp phút 2 xách giây 2 trang 3 âm mảng tàu xảy mở sống 2 tờ nắm quen uống lang sinh giọt thế kì viên 4 mắc 2 hẹn cấu chiếc 2 hàng 2 lô tí bước 6 hộ hơi học tủ chôn địa đơn 2 bia thích thửa nhìn ổ ru ngọn gả gặp mất chỉ im em 2 chi 2 xã làm bữa 2 giờ 2 mùa leo nét mái ngủ tấm nguồn ống chủ tên kiến luận cú vô xóm thước triền từ 2 mạng ý lồng ở bến lầm cơn gùi chút giai
trước hội quí đã kia 4 ngày 9 đây 9 khi 22 đợt biến 2 lúc niên thấy sớm cổng 5 vành 3 con là tuổi 4 trụ 2 bảo những chủ vài hạn 2 ngực 3 quốc 2 hôm thời 7 đến 5 nay tết 4 sầu nguy 3 nghe khiến trận cá thềm 2 và kẻng bạ 7 xe 2 chuyến mắt 6 nạn 2 hết 5 số giờ 3 sau 2 người mặt 2 hiên nét còn mùa 3 bản thiên 2 giá nôi lối bà 2 hai dịp đó 6 quên sóng ngõ họng đài ít 2 có khả qua lội câu cứ sức lịch tấn tại giảm tới đoàn chi việc quán cám nỗi ống cáo đức cơ vong chứng cả tấm khu cửa phụ hộ rằm vẻ linh kì bạo bão tránh toà vừa dịch rất thiết tập tăng thứ mổ tiếp tổ tình tháng vũ một vật chiều mưa ngọ hàng nửa tin ông pháp thách sướng thuế 2 được ngó
diện cơ 5 với 3 bộ 4 việt 4 tổng 4 tạm nhìn viện đoàn 2 đơn tích 28 hãng 2 tiếng quốc trường nhà xe của 3 thường cha 2 châu trả cho 2 lãnh 2 hiệp hão cục thực sẵn miễn 2 đã bốn cộng đại thủ nạn công 5 nguyên rộng 6 chủ hai hạ thế ban 2 mạo 7 các 2 chiến diện trực giao nhận phương hiện dinh lộ tập về thanh vây toà pháp kiện kiểm đối đồ áo váy kiến bắt hộ chính hẹp qui ưu trung trang được 2 phải khó chẩn tiền doanh sở gia hợp thương 2 theo 2 ngoại nhóm trong tại khuôn
thừa nhận 39 cho họ kế 20 điện để cụ mà uỷ 3 phát 3 cân 4 thiên 5 quyền đề qua ở di số rực và cơ hành hưởng 2 lệnh mứa sai sống tự thắng thầy thãi tướng thiếu trừ cung vốn ra khả nước năng tiền
nhận tiến 2 quyền 5 trừ tiền 12 đỡ 2 lời 7 thêm 3 người 2 tên tín quân 2 nuôi 4 hàng 7 miễn là 3 tin 8 vân thông 2 được 39 bàn 3 chép 2 hối 10 một 3 chia đã 3 định 27 tội 5 quan mặt 2 bốn 2 hết kết 3 cư thiệt căn tình 3 hơn 5 trách 6 thức 25 phản 4 chuyển 3 thấy 7 toàn 3 không 4 buông trên 2 diện 8 quốc 2 lực 2 an biết 10 giá cho 2 bạn công 5 nhận cây đủ 3 cháu gần xét 14 khuyết 4 hồ 3 đúng 3 vào 2 bằng 9 của 5 đưa giải 9 cùng đồng 2 ra 12 quần danh 3 đừng món nước lỗi 6 các 2 cát mục phải bộ vai 3 đường cứu đăng 5 năm lệnh 2 có mỏ cúi lương 3 thanh 2 đánh những nhiệm 4 thường trang xử văn mua 2 quà 3 việc 4 ca 3 nghệ đại thành thời kiểm 2 yêu trọng 2 hành 3 phương 2 biểu tam dạng 5 và 3 số 3 nhầm thất 3 di huân 5 giả chưa qua cuộc 2 mình 2 giấy ý 3 đóng 2 lạnh mãi nhân thẻ 3 nắm thẳng về 3 lại 3 thử lót nhuận giữ phong quản tỏ tầng thương qui thoạt thị vô chìa 2 hài án 4 mỗi nhiệt giao gan cấp cúp cổ 2 rủi sự 3 xuất hữu tại 2 mức nhiều 2 trường lượng thực hình doanh nỗ từ 2 khoảng 2 tăng ban con chìm hậu học huy khoán làm lãi nhà phần sai 2 thầu thưởng vốn vé uỷ bố trả cầu cái thiết khám tài chức hồi điện bóng viện vàng thừa nhập rằng rộng hôn cáo
tiến độ 36 bộ 8 lực trình 6 lên từng sĩ 21 hà đầu 3 triển quân vào 2 huyện sâu hành 10 rò mới 2 thiết đặc là công 3 kĩ gói nguyễn hỉ lí 2 đức phát hàng lộc mạnh dùng dũng 2 đạt vinh anh khang lái thanh thành chặt võ có hưng lớn linh tới trong hoá
độ cổ hài 2 trình thực 2 dương 2 cồn 20 bóng 7 mặn 3 có chim cảnh đối 2 thu hình cao 13 tối 2 rụng bỏ phải trở úc rủi 2 bền 2 sát việt thai 4 mới 2 bắc đông dưới băng mờ phát 2 trợ 2 giữ nước 2 san khí sâu 2 thấp 5 cây 2 cấp văn 2 tuổi 6 đạm cố trong 4 thì đãi 3 buồng bám trên hai nồng nửa sang chuyển hằng thiệt 2 kết thăm trực 2 năng bồi gồm quân 2 phạm xây 2 làm 3 chế vệ phóng xe 2 giải và 2 âm ẩm 4 đàn xuống được ở nghi trước nộp giới 2 cho mong chưa chậm chạy chính 3 dẫn xương ăn 6 nhũ còi còn đừng rất thản nhanh hoà truyền mỗi vượt tay sân gần lượng 2 bao 2 đã nhiệt 2 dao dinh bảo phụ phong tử hưu xã sinh báo ốm tự luyện một cũ tiền dài dốc tin phủ 2 nét trễ trì phân 3 chênh khó mở thoáng hot rộng rượu xuân chín nóng phổ 3 giàu che 2 dày lớn nhạy an 2 giãn ngọt thế đường cứng dính tương vị chừng mạng khẩu phục 3 biên dân giao nghiêm 2 nguy ảnh vi ô nhận thương tăng 3 hoàn sẵn tín phức bụi muối trung giảm trái ngoài cơ sống tích thù của hung coi thân học thờ
cổ phần 12 loa 2 thụ 7 la bắt tay khiến phiếu 40 đông 15 ở 2 lao ngực chiên 2 hung truyền 9 tử tích 6 hội 4 bé 2 chở thuộc học 4 hùng bến chứa đại 2 chân 4 tình động 10 trang mùi lai 2 quay nhọn vân bị 2 đầu cho vũ 3 hô chúc và 3 quảng 2 nó đoạt khẳng bí có chìm vật 2 khai 2 chúa cải điển 2 đường 2 khảo nhạc xe thả tức 5 chai 2 đeo hà kính gà sơn
phần hoá 4 số ba 10 trăm 47 lớn 17 thực 3 là 2 hậu đông 5 giới gồm tiết dư kinh 3 nhiều 2 nhỏ trong 2 trách năm 3 trước khắc của 2 được sửa quan 2 làm 2 nghìn 2 mềm 12 lễ hội 2 đất 2 ăn 2 muối rút thưởng 3 còn 5 hoà 2 khung áo nào tư 6 tàng bằng linh xứng xây 3 từ giữ 3 việc lan 7 ủng kháng thẩm tự tranh đường 2 mười lãnh công ổn 3 mở nhờ tiền thi 2 nghị rừng tối ghi trao vun vượt tô 2 nâng thúc bảo 2 giảm vào phát đưa tạo hoàn tích giải đảm không tăng gìn hình cải giúp ngăn quảng hạn giáo khẳng quà tham chính dinh hồ xã dân xuất
hoá doanh thủ 2 trước ra 7 hàng 2 đơn 23 đầu của 2 trang 4 chất 23 lãnh thôn 3 mua sàn quan đô nền sáng nghệ hải mất rút thoái không 2 đến thạch 6 biến 3 hồ 3 khớp 3 trị 4 thân 3 dân 3 phi 3 khuất thể 5 làm củi phát 2 dày sa rồi xã 2 hai 2 bốn huyện từng 2 sân xếp xin nhường gặp và 4 toàn khổ chồng đang hán nhuần minh học 10 điểm cần bằng phân công 2 khu giải 2 mẫu các nội 2 bóc khiến bản 3 phù châu 2 theo sơ cồng âu tổng kí ấm chuyên 2 chậm vận cổ giao dồi ùn 2 nhanh số giúp đất bị lúa vàng 2 kẻ đại sai ở 2 cuộc tri chuyển cơ gia 2 trường bà dữ 3 kinh vào đường tốt 2 bán là thái y yêu văn bên lâm triệu đọc 3 giai thành 2 thế nhập xuất thiết trung dịch nguy nông vi mục khát ước hữu lỏng 4 phẩm năng nghiệm dược dầu 3 sinh mĩ môn phép giá 2 rồ kiếp duyên độc giáo nguyên điên du đặc tiên thổ hiện cộng thiếu chức đốt cột
chậm so 2 nhất 4 quá kì lại 5 trả 3 giữa 2 nộp 5 giải 3 phát 3 trễ 6 chân 2 huỷ như nói cõng một chạp 2 cùng đóng 2 thanh 2 cấp trên chốt rãi 2 chi hạ cổ khách vì giờ 3 cán tiến 7 mạch tập bàn lụt lớn triển hơn thực tiêu được mà nhịp chuyến kinh hiểu xử bước tốt là
so với 40 sánh 5 cổ bì tài 2 dây kè
kế hoạch 89 sách 2 tiếp 4 làm toán 17 vì thứ 2 có cận 5 cho ra lớp đến 2 đóng riêng 2 xây của 2 theo 2 thời 4 tiếc quách vợ thừa 8 sinh 5 nối nhà trường cống tục 2 thống được là vi 2 tôn xuống nghiệp vị bên hiểm mẫu phối hoãn sở cạnh truyền nhiệm 2 hậu bẩn bền nội kiến hiện độc bởi kĩ chip đô mới sáng đẹp sang tiêu bìa tài di quyền chính
hoạch nguyên phân 2 hợp 5 chung 3 cà treo 3 tỉnh 2 sở sắn bà xong khoáng tuyển 2 nhằm tấn 2 mạng được hành 2 bảo 3 kiểm 2 năm 3 bất tác 2 chỉnh sơ sinh di hoá 2 lập lên phản nhân mới doanh phát đề đầu 2 tổ triển sử sản kinh thực hoà phối dài xây nghỉ cải huấn thi thanh ứng công tiếp nhỏ tài giảm tập cụ chi lúa sớm và
chủ yếu 23 động 32 qui trì 18 tịch 113 nghĩa 27 trương 17 nhân 12 quyền 21 đề 9 nhà 34 công 6 nhanh hộ 5 níu xe 8 tài 8 vẫn toạ 13 quan 16 đầu 17 tàu 5 cửa 2 hàng 6 nhiệm 22 quán 11 kho 2 gốc chế thuê phương 3 muốn doanh 2 xưởng 3 nợ 4 sau lò cơ 6 sạp 2 suốt nuôi 2 tế 2 tiệm 7 mừng trách ôm nhật 9 thư đạo 4 chốt 11 kỉ ở 3 vỡ kiệm đặt cũ 2 thể 4 lập 2 mưu 6 lực 10 quá nông minh trong thầu 3 giải bị đại chủ gia mỏ gian dân ngọt cho một tuổi đã tin và sở 5 ba rẫy hoàng quản 2 khảo 2 sử lưu bút đất lao mới tớ rừng vườn ý biên 2 kinh đích thẻ nô chăn trang hụi soái trọ giảng bài khách giáo lăng hôn chiến đoàn đập hồ ngữ hoá xã tập cuộc
yếu do 5 tạo ven và 2 dựa kém 2 gia so của 2 thế 4 cạnh cán ớt 3 đã đuối 3 cọ kịch lớp năng tố 14 kĩ bệnh phẩm 5 vẫn được lo 2 là 5 thành bị khiến nguồn kì tiểu huyết mối như nhưng dùng cho 2 nửa tập hàng
do vướng hàng 4 thợ va nữ kĩ 2 bà 2 mâu 4 người 5 đa dí mình 3 ghen đó 3 chủ 3 kho chập 4 việt 2 hội 2 giá 2 thua rớt kinh thiếu 4 lỗi 5 thời 3 nhà 3 nguồn với ngành triệu một 4 nhóm sắp có 4 bên tai 2 pháp anh nạn vợ đức tín 4 tuổi hồ trùm cống kết trịnh tổ 3 sơ học các 3 bộ 2 nhật thượng chuyên 2 chảo trường lặn cố ngay 2 thẩm bác mưa 3 tồn điện dân 4 lũ thần hợp hạnh 3 ma 2 thiên 2 vắng bị 2 chậm lí phó nhiễm nhổ phụ nhân 3 đi được tự dông ông 4 gắn hiệu đạo 2 sức 2 giới sản đô cha vậy thám dự ai không đâu 2 sự chính 3 ảnh nhiều nguyên chịu bão 2 biến tác đại mất công hậu vi đặc đảng 2 trung tỉnh lo chưa bất say cháy quá đang con thủ việc thái 3 mĩ dịch nắng nhu tôi chiến hút cơ ngân diện địa bệnh khó đây dòng tính phải gì khiến vì cá an 2 là này tại khác để đưa thương
vướng mắc 20 bom nổ nhất víu tang đền thủ 2 ở cho lao ồn vài
mắc trong 4 bóng kẹt 12 bệnh 11 ca 5 khén 3 cửi sốt giảm chồng chứng 3 quai lớn đề cúm cạn 4 gia khiếm nợ 2 bà quá lỗi 2 dưới mớ 2 về 2 thì vốn còn mới 2 phải sai míu cài ung bẫy lừa câu hội sởi lưới dịch võng mưu tội đái oán vào cỡ dây cười màn tiểu tay của
xác định 42 minh 15 lập 3 nhận 19 thực 12 lợn suất gầy ướp vì ra giành thả chất pháo vào hơn 2 kịp phi dưới máy thời
quyền sử 11 địa 10 và 2 khiếu nhưng xã 7 lực 13 quần đối 2 nam liên 2 của 8 điều 4 sở 12 công 4 lợi 21 hạn 9 khởi lập 2 truy lâm 2 con 4 tự 7 hệ hỗ để 2 có quốc 2 phải xem 2 triệt khẳng xác sống đi 2 truyền tay anh 3 âm trợ giữa tác 2 dựng đơn về cộng khai 2 người trong 2 các 2 không xử 3 giải 2 ban 2 trình kinh phủ áp nhân nghĩa tỉnh châu bồi phát vùng bằng hoà tàn tỏ cấp 2 hai 2 biển 2 lãnh 3 biết nuôi 3 mất kêu ép mượn cho 3 huyện thương 2 được bất rút rạp thông xét 2 vắng mai trần khuyến kiểm 2 cơ thành số 2 đô tổng mĩ quyết phê quản 2 theo
sử dụng 106 từng tên để 2 hội chữ sông 2 hồ 2 đã của 2 vốn học 4 thương quốc 3 đối dự thi 2 dày chúa khiến bảo khẳng quân 3 phủ địa 2 các tổ kí gia 3 trưng cải bão một trận không dân 2 nhâm từ nguyễn hút văn 2 việt hào vẻ đấu thế cách hình đảng nhân phát bóng giao hiện nước đất y chiến sôi liệu
này cam lãnh sau mang 2 để 4 tiếp 2 do 2 thừa 2 mở kêu triệu 2 bao 2 bị 3 kiến cũng 3 rộn 2 lâu xôn làm 2 chợ được 3 nhận khỏi đội đi chúng dễ góp thử mà 2 đừng tên chứng đã 4 đoàn 2 có 7 chống qui mây nửa ti thể 2 chỉ 2 ước đến 2 luật họp vắng bán không 3 bốc cho 5 hạ ai lập nghiệt níu sống thanh thật tiệm xưa trường yên với 2 gồm 2 bà khiến 2 sẽ 2 đồng 2 giúp 2 là 2 đòi 2 dẫn đang còn vẫn của và trong phải trở về diễn từ nhằm ở cần như tới khi rất thường nọ chưa kia đều dự lại thuộc gây tăng trên tại tạo theo vì thay thì hoạt luôn ra giảm nằm bắt vào sang xảy càng thực thậm đạt nhưng nếu người hoàn
cam kết 41 ranh 8 ai cao 3 thưa nơi sành 4 chịu 4 thế kiện xe hai đoan 3 go 2 hà được hoá nén cho lâm 2 mở lộ 2 thảo vinh đường canh lòng phận tâm quýt tuyền cực chua đảm tẩu cộng
kết trình nghĩa 7 giữ luận 38 thúc 39 nhiều không 2 bạn 5 quả 122 chương 2 nối 31 hôn 16 mà án 7 hợp 27 cấu 7 dân 5 phòng năm giúp với 5 đồng 2 dùng hoàn hiệp 4 hỗ 3 đoàn 3 đóng trở thế 3 nửa dám bao 2 toàn 7 thái đơn cộng 2 cuộc chăm bằng thành 2 kinh 2 công 4 qui 3 phong một 3 thống 3 nạp 7 tài thoả 2 bản 2 đặc 2 xuất quốc 3 bảo 3 sáu tiếp hộ nơi xúi đào 2 sửa giá xây đầu 2 chi và văn 2 đảng giảm 2 kịch ở giải 2 vùng 3 cục 2 duyên 2 chung tứ kết 2 tổng liên giao 3 sơ kí tội 3 tủa 2 vật tinh 2 đối gạo đường tại phụ phiên thực mạnh dính 2 cúp lượt bóng nội gắn tương trái 2 chặt 2 tình 2 thân toán đôi bè dư đọng hoa mạng oán liễu ước từ bài tóc hạt lại chuyển sổ biên 2 sản chuỗi giữa doanh tiêu
thay thế 27 cầu 2 tên 3 vì 12 đổi 59 phiên 3 bè hẳn khí người 2 vào 4 nhớt 2 ưu chương cho 2 nên băng 3 nhau 4 con 2 một từng đồ 2 lốp thuốc mặt 13 chúng áo 2 được hình hương thịt máu 3 giây quần 2 tiền không tuyến bạn giấy cơm đen nhanh lòng da tim khớp ca nước tướng gan thận dầu lời 2 lá trời răng pin chỗ bằng dao huấn cha mẹ chồng trang thủ 2
quí hai 4 báu 5 đôn 3 ba 5 giao quê một 4 mến 2 chừng báo 3 rồi ở vậy giá 3 bà 3 nhân 2 hút độc bốn 2 cơ 2 nghĩa từng ngư hơn y thêm hiếm 5 vị 2 quan nhất tư dân ông lê nguyễn phạm hà vừa tộc li
phân cấp 10 khu 3 tích 22 bón 12 cực trại quyền 5 trần 2 loại 7 lô khúc 2 cách 4 hữu 2 phối 9 trắng tán bua hoá 5 luồng 5 bổ 7 chuồng biệt 11 định 3 vân trùn khối 3 công 9 đội chia giới nên đạm bố ưu giải 2 gửi xưởng tại nhỏ thuỷ nửa vẹn liệt huỷ
mạnh mẽ 20 vai 2 xét chữ giỏi 2 làm 3 muốn ba sau lên 4 nỗi hất khi nhất 3 thêm 2 thả yêu 2 khiến 2 kết thường 4 bảy cho thì của 3 mà dạn 7 chưa việt tổng 2 tiêu hơn 7 an chiến chuyển 2 hai hoàn 2 vụ bạo cạnh nhiều giá giải điện quật đường dân 3 lành lớn tay 4 chính ở 2 mới để nguyên không nhịp toàn với mềm sóng thực 2 cường 3 rung thu quân 2 bà hoàng đặng quyết lương trần hải 2 tài hiến duyệt hùng 4 tuấn hà dung vàng tuyên 2 phát công 2 ứng xuất cải hợp xúc hoạt đầu phong phân liên triển các tiến 2 sản cấp về 4 hoá khoẻ dần yếu trong miệng ai được cả trên lực vì tường đạo phúc dũng mồm vào khoảng so tầm rằng 2 việc sự cần đến đây quan một
mẽ cho của 2 có kêu hơn trong về tư để từ ngoài
địa phương 102 danh 3 hình 9 giả phía chính 10 bàn 34 điểm 14 trung 4 chỉ 13 tăng 3 già bán lần cầu 3 chất 7 chạy lan 3 đạo 5 ngục 3 không của lí 7 đội đường giới 5 được tiếng pháo võng và đầu 2 trinh chí 2 ốc 5 chấn vị 2 thế hạt 2 tô phủ tầng phận 2 bạ liền đồ y táng nhiệt linh 2 tạng lợi 2 vật vực hoá nhân tại
theo phương 5 đó 10 tờ 3 luật 8 qui 27 thành 3 bác 5 tôi 3 kịch hướng 12 khống hơi là 2 sau 4 yêu 4 điều 4 tầng ép dấu 5 nguyên 3 cầu lối 3 mẫu 5 dõi 33 đề 4 tàu 2 hơn kết 6 vết 2 tổng 4 lộ 8 cơ 5 ghi 2 cột đồ mùa 3 cục 4 đuổi 9 giờ 3 mức 3 phong 5 hợp 3 kế 5 tài 3 mẹ 2 thứ 2 đám hai 2 lời 6 khảo 2 chân 4 đạo 5 dòng 3 bảng 3 kháng người 3 nghiên 2 ý 4 cáo 4 huấn cơm hàng 2 bờ các 5 gậy kĩ bà 4 chính chiếc tỉ 4 quốc bộ 4 pháp 4 vốn anh 2 quyết 2 phân 2 học 3 văn 2 vợ báo 5 định 3 đúng 6 xe giấy 2 ông 6 nghị 4 hiến 3 trình 2 diện thống 3 dự 6 chế 2 một mô 2 hình 2 phóng hãng lịch 2 vật năm 3 cặp mãi đánh 2 cách 2 tư 3 kê súng áo vị thế giáo thời 3 giấc chó kịp gánh nhật giá 2 trích thông 7 thầy 2 triều mỗi chiếu sông có thị 2 con 4 những nghĩa hung dao gương 2 quan quán kiểu khuyến lệnh đơn đuôi đường hồ hầu giới 2 ap ban bản công chuyên chương chỉ chiều chuẩn cảm chồng ngày nguồn nhau nhận nhiều nhịp nhu nhóm nội phản phó sát sở số sự sách thoả thẩm thiết tin tinh tiến tiêu 2 truyền 2 trào tìm tính tục từng 2 tổ tháng tuần toà thói tuyến thương uỷ viện vụ với vùng xu nghề nhân gia giám đảng bước em
châm địa cứu 4 thêm dân là tuân biếm ngòi 2 chích ngôn lửa 2 chọc chước thuốc đốt trà
chịu trách 18 đăng trèo tội 2 chi 2 mất cân được 3 bán thất 2 số mặn 4 tang 2 khó 3 khổ vừa học rời đựng 4 kỉ mùi cống về bồi hạn 3 án 3 thua 2 hết thiệt 5 dừng khuất 2 ảnh 2 lực 2 tải 2 hậu 2 hình 2 đợt sức tác áp lỗ phạt thuế 2 đòn nổi lửa thương nhiệt trận nhiều sự rét nóng cảnh mức cực nộp ơn trói tổn đau chơi chết lạnh cú rủi đầu nước lắng oan trả sào
đa số 16 chấm văn 2 cảnh phần 4 chấn 3 khoa 11 một ở dạng 11 chức 2 dụng 2 chiều 6 ai bị vừng được rắc phương 13 quốc 4 cho năm 2 và phước 2 cấp 5 xin nguồn xem mai chín đa năng 2 nghi sắc sầu cảm tài nguyên ngành lớp tầng thê mục nền cực 2 kênh nhiệm mang u tình đoan tạng giác tôn 2 dân nghĩa nhĩm kao hội hình
số phiếu 4 cơ 2 thu 3 xã lợi 2 lượng 9 sang chín 3 chở được 3 long đứng quen tiền 15 một 9 định 4 cá cho 2 người 5 thuận chống hoan nên vay tuyệt tám 2 giá 6 tỉnh 3 chung 2 mã 2 trường 2 địa 3 tại liệu 9 vùng 3 heo dự 3 ngày hàng ca 6 chưa điện 8 khung 3 mở khả tệp cộng tán năm 3 doanh 3 phần đơn 2 ít 3 và 3 chất 3 đường 5 mắc điểm tối đến 3 hiệu 3 mời không 2 đối 3 em phận 3 hoá 9 bảy ba 4 hai 5 trung 3 giới xe 7 trận 2 huấn trên huy quyết lòng cháy từng căn chiều đề báo li trong nội 2 giữa nam bước ma vụ 6 thi giúp điều 5 này nộp nước 2 công 2 còn hài 2 cải 2 nơi 3 máy nhiều phải chức kiểm trúng lãi hậu cô hộ 3 gắn trưởng kể về già 3 thiếu tăng bắt dư 2 đại xin rút ghế lương 3 khoảng hiệp bị nhà kí kĩ 2 đầy đồng thuế 2 siêu mùa lên nới kiếm quầy sản 3 liên run trẻ 2 thoả độ vé qua chủ giáo con tránh thứ nuôi là thấp đền dài tháng rơi mỗi bốn nối hoàn để chứng cạnh niềm đô năng đổi đông quốc 2 vàng 2 thế cao 2 học bán 2 an tự vấn ý qui hạn khu loại chuyên giải cán nguyên hoạt nhiệm ngành chính bộ tuyến
phiếu thuận 2 chính 2 đầu hộ rất ba sớm bầu 3 sít thông 2 mua kho ngân 5 thuỷ công 2 kín 2 kịp xin hỏi hay thấp 2 được tín 6 tự rớt cùng kiểm lá lô giảm ăn lãi áp doanh 2 tiêu đông mĩ thép dầu bất sẽ thưởng để vào nhân ủng chống
thuận quốc 2 về 3 chỉ vì đã 2 thứ chủ 2 nghiệm những ùa phía ngừng 3 gió 3 làm bình 2 tưng hoá 3 châu với 2 an 5 hợp 3 lợi 24 song 2 ở đạt 2 khí 2 công nhưng trồng trong hoà 3 thương 2 sau nhân bàn tiện 6 đa hay cao 2 nhập mùa nam 2 bắc 2 trịnh trương thao mở ấp ban giám khổng từ đề cho xã của hạt giữa tự chung mới lịch đình khung chấm mua 2 bồi trao được khoáng vay buồm chiều nghịch theo tay tình thành thiên vợ chồng giao 2 mắt
đã biểu vi rợp nộp 2 đến 7 trở 2 lạc xuống 2 phối 3 vượt 5 biết 4 có 9 bị 11 khám 2 mục 2 ra 5 làm 3 kết 5 lùi 3 đăng 2 thay 2 lên 2 với mời 2 bắt 6 điểm chấp 2 ở nhúng chết 3 bắn giành 2 kí 3 nở quay tự 6 được 8 giúp 2 giả nhận 5 mua 3 cất cấp 3 vỡ nhân lắp xuất 3 dựng tràn hai nuốt 2 chuyển 2 lấy 3 nhiều 3 giảm 3 mang 3 bước đun gắn níu di qua 7 chế bạc 3 gả quen hết 4 ban 2 gửi 2 từ 2 lâu 4 quần tách khoác bàn 2 từng 2 bán 2 rồng trình 2 kéo mở 3 lập 2 sáng tối cạn khởi 4 chấm góp 2 đành ghi 3 kiểm 3 đạt 4 thảo là 3 tiếp 4 lẩn tham 2 thành 3 đi 3 thống 2 thừa 2 lần sa nướng học 3 xây 2 mất 4 liên cử kín buộc điều 2 trực dạy 2 khống lật tìm 4 tạm 3 đổi trích đầy 2 về 2 bong nắm vĩnh chà đồng 3 diễn 2 tống cúi đề 4 bao 2 khuất xong 2 áp 2 huy 2 mai muộn bốc bỏ 2 mê tới 2 gây 3 đóng 2 nhanh 2 nhoà chỉ 3 sẵn 2 tiêm trấn tiến 2 rõ 2 thăm dừng 2 dậy xâm và không phát 2 thực tổ triển xảy phê thông hoàn 2 cho khiến đưa nói chia trao 2 tăng 2 cùng hỗ yêu quyết chứng 2 tử tạo thu 3 công xác vào sử chi dành rất quá đủ khẳng chiến hơn trải trúng đánh cố kịp 2 phải kêu khai giải thấy hình tuyên phản ảnh khắc tiêu phá hi trả nỗ phạt xử cứu chọn nghe dẫn rời hẹn để nêu lan gọi gặp phục trên định nghỉ đón bày rút lựa truy biến mạnh tặng khép đầu tập chủ lừa sớm đứng ăn hứa viết sinh cảnh tích tôi
thí điểm 17 chỉ sinh 46 nghiệm 9 tốt ôm dụ mạng thân chốt phát
chế chính 4 làm 3 bằng giảm đường tối 4 tạo 16 được 3 súng 2 kê chưa theo sử 2 lạm 3 chia dùng xin 2 tháo 2 đặc 3 mua xăng phòng xe 6 đất xuất 5 độ 50 thử nhựa 2 nhả không sớm tinh biến 24 kẹo đấu suốt tuyển tài 10 khối lão máy chiếc bếp ra 3 cho mới những hoa phối 5 văn 3 họp các ba đã khung và 2 đến 2 giám trong 3 hai thu dân 2 ma phát 2 rượu tránh giáo 2 người ban kẻ 2 ngự 2 định 2 thông qui 2 nội gây sụt hạn 2 từ cơ mỡ mở số nhất phải thiết vỏ tôn hoà muối tác giễu phẩm 2 áp nhạo lại linh viên cũ cô tín quyền rủi đi về tiếp thấp sự khi tình nhập tốc tầm di đám dịch hoàn đối cảm giá rác hoá thị pháp kinh luật hành thẩm công
đặc thù 7 khu 12 có 2 xá 12 biệt 74 nhiệm 7 trị 3 sản 12 dụng 2 công 5 quánh 3 không khiến 2 nhưng độ mệnh 7 điểm 4 quyền 2 phái 5 trưng 4 hơn bào ruồi đường sương sắc 4 tính cách vụ cảnh hữu chủng cứng ân sệt sứ tả hiệu cầu dị
thù phát địch 11 song nhường không lao 4 tháo thì trả hằn 2 hận 2 ghét oán vặt trong hình tạc du nghịch dai
triển tỉnh lãm 13 nông 3 kiềm khai 40 kinh 4 thuỷ nóng công hiểu châu 2 là âm gồm ứng 2 đại chính theo đất 2 ba đòi bền 2 giáo vùng mới 2 mạnh nhanh sâu vọng 2
khánh hoà 10 nước thành 30 chuyên dư 3 này vi tiết 2 kiệt 2 khách bùi khánh vĩnh 2 sơn 3 trang linh 4 lô hà la chi 2 phương 2 quang bảo ngô thy bám hàng tuy vận trương đan hưng 2 mi minh tạ lê 2 toàn thanh hạ 2 ngân huyền 2 mồng trần li 2 an 2 vẽ hoàng vân lễ hội thi chúc bình thượng
đó tỉnh tụi rượt gọi không 7 chỉ 2 một 3 nhà nguồn 2 để 2 túp thì 2 là 25 cho 3 có 11 hai 2 người 2 mà 2 tôi 2 nam siết mỗi 2 các 3 thừa 2 chiều đề điều kiến giáo những 2 nêu án anh 3 toả kẻ bù thi công 2 rà linh đời khối vài kể phải 2 cảnh sau con lạnh máy mục phất sẻ thống thay tiến tốp trọng sân đỗ ba 2 lãi khiến 2 cũng 2 đã sẽ được đến 2 chính 2 rồi mới khi ông bà họ nhiều nhất trở về với vẫn như còn chưa bị do ở trên trong tập cần 2 trưởng giúp đang đều vào gồm thôi đặc nhóm nên ra ai chúng làm từ quan cùng tiếp bao theo việc yêu giảm qui lực tăng
vay thông vốn 15 lãi 3 nóng 2 được tiền 9 bảy chung hiện vượt vừa một nhỏ nhà thương đề tín quĩ mua 3 nặng 5 mượn 4 không 2 bỏ cơ khống với ưu 4 kí có ông chính lại nhân vương vì cắt ngân 2 thấp cho chủ tiêu nợ
trái phiếu 17 với 2 ở phép 55 chủ 2 luật 2 chiều 4 mau bằng lại 3 pháp 3 tim 9 qui 2 mùa 3 chuối đất 15 mắc cây 12 trung khéo khiến ngọt gió sum mặc thù vú tạt lạm ngược 2 tuyến
khu và giảm du 6 liên 2 vực 115 ngoại bốn 3 phát dân 11 phố 9 đô 8 công 22 biệt 3 sinh 2 định phi 2 chợ 3 kinh 7 tập 3 dự giáp hàng chế 4 tái 7 năm nguyên nhà 5 chín mở di 6 tự 3 nghỉ 3 này mất trục 2 bảo 3 rừng 3 cách 2 chiến việt 2 khu nội 2 hai quân 2 thương 3 phú hành 3 côn lí vân trường chung vườn đất trọ vui 2 ổ ẩm lăng nuôi mỏ xử trưng điều đền tưởng neo trừ tị cắm phức căn kí xóm bến lưu quản
giữ lại 7 vững 24 chức 11 chân 7 thẻ chữ 2 hoà 15 chốt mười gìn 19 bí 4 nghi 2 hình 10 gọi để hàng 4 xe 9 gồm vật quyền 2 nguyên 16 đến 3 sổ nước 7 kín 2 được 5 từ rừng 4 thì cá giá 4 bãi hồn 4 ngôi 2 ấm 6 tư trẻ 2 khoảng 2 hộ 2 tang 4 máy 2 áo riêng thông nhịp 3 kí 2 ngọn quả luôn vun trao hai 2 hơn 2 nhiều 3 xuống khi quốc vai 6 ổn 2 khối bếp hành nhóm sạch 3 nghiêm 2 tiền 2 bài qua lửa 5 tàu trái mình 2 người 5 tiếng hung lô bản 3 tạm lũ biển 2 ngân ở 2 đèn tài phương 2 mọi phụ vũ tỉ 2 nghề 3 ga trật 2 nhiệt 2 và môi văn 2 bình cho chỗ chặt đất im kỉ lập lời 2 mạng sức thăng tay thể trọng trọn vàng vị 2 vệ gôn liên thái thói làng cân khẩn đúng màu phong tinh nếp đạo nhà khu mãi ý nhau đối 2 an biên cương cốt con lâu tại
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (6, 0, 'lại một 11 năm người 5 số 6 lập 2 mới gần 2 những 7 sạp tình 3 sẵn du chúng khăn tên 3 bê truy đám mời luật mãi hồ 2 từ 6 sơ hoành với 4 lộ tiền 8 đại bằng 5 di 3 nỗi 2 mái 3 hỏi cho 11 tuyến 2 phiếu quân dọc vẫn khiến nhiều 10 nối 2 cam thì 2 lớp 3 vọng nguyên 3 chính 2 cuốn vài niềm 9 khoản 2 thửa văn 3 thêm 4 ở 5 khi 4 mô dự 2 phần doanh 2 đến 3 xây chỉ 2 chưa tài 4 giữa 2 khách đứt kỉ 2 quá 3 phía 4 nghề gì chắt hoạt trả lao chặng 2 xanh mèo nước bãi 3 lúc theo 2 sự 4 xảy 3 ống hai 2 nôn hậu 2 trong 5 căn 2 mưa châm hành 2 khoảng sau 6 rừng cơ 2 đã rồi vội thấy nhà 5 chết gốc cố 2 ít lối bà tổ 2 nghe điểm lẹt đội lăn của 3 mổ trách để 2 thăng sàn 2 hơn nhưng triều là 4 mười bỏ rộ đau đất 2 có 4 lụt hận cách nữ ổ yếu làm vào 2 kiến 2 và thời mừng cũng 2 thôi kể điều đừng 2 bạn tôn xe hoặc biển 2 khó 2 dưới biết quốc tờ trên 2 trừ lợi 4 từng 2 tăng 3 tại 2 nhàn tiếp 3 chữ ba 2 cảm 3 buôn vị 2 ranh thông rơi câu 2 trường 2 được 5 nếp phiên cuộc 3 cửa chuyên hàng hóm chụp bàn 3 nóng cái ngồi nhắc 2 vở cáo chiến 2 nhích nặng đàm 3 nữa đảo kho khoảnh ánh giao trạm nhau nguồn sản sân sài vốn cầu bản lâu ghép chồng con quyền 3 ví còn đứng khôi xem gửi đi 2 giữ mang 2 hiệu 4 lên 2 lai sai lắp lấy đồ màn 2 bị 2 cháy mù hoá khối chuỗi đường 2 ngộ điện cột nghiêm nhật nhạc ôm nhóm về 4 vướng kiếm mức ăn rằng cổng dọn túi tấm chương cả 2 đoàn như 2 thiếu căng trang trái cổ mọi kiểu tin viên tiến ông tôi thị thế sính giống quang lí khủng nụ giang trước ngay mùa nay thu 2 giá 3 kết dấu 2 ấn kí 2 không càng các hiện đó đây 2 ra toàn hình giấy quyết gây rất đang nói phải quan 2 vấn xuất lịch 2 truyền đúng trật giới mặt đời sức bình công nghĩ kinh tinh phong hạnh hi chuyện mình
vượt dự 5 quãng mục dốc 2 ranh 2 hào đèn 5 ngục 3 quá 3 năm 2 biên 5 kịch hạn 3 ngưỡng 3 trăm cầu 2 bốn núi 2 nắng 2 ải giá các báo 3 đỉnh 2 ngầm 2 qua 11 đèo 3 khó 9 một trội lên 2 xe mười sông 2 hàng eo ẩu 2 biển bậc sóng thép mốc 3 khối mức kế tầm suối vũ chỉ cạn âm
bạn gửi trẻ 11 bè 17 đọc 27 phương thuốc tại cùng 7 đứng mở thân 3 ngồi trai 4 phía ngay hàng 3 hội trân phá thuyền trở nên 3 tính hãy rồi sáu sẽ 2 tự rủ nhảy mùa sinh cần 2 thái sang dúi gói có 2 hệ xúc cũng đang chân từng đi về dựng đoàn cam học 5 mong chị với leon cấy lào 3 xử diễn 2 tìm chiến đến son đồng 2 qua 2 cậu dẫn tập ngưỡng thông tỏ trích vi đinh mùi trương từ không 2 phạm chài 2 gái đời 2 đường hữu bầu nghe thích đã cũ thù ơi muốn thơ nối
gửi lẵng kiều 2 đồng tặng 2 đi 2 thư 10 về 9 tiết 5 chiếc 2 lên 4 khắp trẻ 3 tiền 8 giám thiết xe 8 lời 10 bị 2 công 4 đơn 9 bà toà con 5 sang 2 gắm 4 ban 2 hồ 2 câu 2 mẹ thông 3 các 2 ảnh 2 chuyên điện 5 nhật lại 2 không quà 2 mẫu yêu 2 từng sở phong kì của vàng đến 2 tới cho văn báo hàng 2 tin trao quân 2 ngân 2 bộ chính thủ 2 qua vào từ kết trả 2 một kiến vũ bạn nhầm danh tên tâm người máy thêm rẻ tờ góp đường bằng nhờ chủ thẳng
lẵng hoa
hoa chúc 2 loa 2 quốc 2 cương 3 hạc thùng nhái thẩm ban 5 đón dã 2 hồng 8 sen 2 giấy 5 bên màu 5 rồi bói đắp tai 3 quảng anh 3 lau mắt 3 tía dại hàng nở 2 vàng 6 luân đăng 10 diễu của phượng 3 rợp trên khôi 2 bà văn 4 chuối 3 tàn lam 2 lá 2 bày hoè 2 hậu 21 tam 4 nhưng kết 2 rừng trắng 3 đỗ 2 lan 5 đổ đỏ 2 hồi chan bằng 2 sưa 2 sữa 3 đi tại kì 8 chăm không dọc tươi 4 chiêm xuân 2 kính tìm mai 3 sa 2 cúc 4 li 2 trung ở quả 7 tiêu 3 phong 2 hào mùi lỗ mái ngã phóng xã sở thợ vũ 2 lê 3 mơ ông liên ngô hạ chị lưu đoàn 2 phạm diệp trống trà lính về khen trần tạ đặng toả theo dâu cải 2 đào 2 lay huệ hướng 2 giả liễu lệ lợi mĩ mận mùa nhài nghiêm râm sim súng tang tay thơm trái trạng viên tuyết đá dâm lư đồng 2 tết kiểng cà tím lúa bưởi cỏ cưới 2 kèn quỳnh gạo vông sao hoét sói chân kim mẫu gấm thiên cẩm hiên viếng đà mộc bia thám nhập cảm trong
chúc mừng 26 anh 2 nhau tết 11 trong gói động mùi cây đất thì bà 2 hay phúc 2 thọ 2 ấm ở sức 2 hoà nguyễn đông tụng các bạn xuân may đội đại đầu hội thư vụ tốt
mừng đảng 3 vì 3 quốc 3 đoàn 2 ít 2 đại 7 một cho 2 ghi rơi thọ 6 tết ngày 6 các 2 tuổi 3 những tỉnh bị bàn ngay hoà năm 3 tổng là 2 rỡ 2 mừng tủi 2 thầm 2 tản mệ của cuồng nấu em bà kẻ kỉ sinh 2 giáng 2 thành chiến 2 vui xuân 2 cưới công đất lễ khôn nhà chúa húm
tộc tỉnh mềm bán thiểu 9 thái 2 ở học 2 tày 2 việt 2 xúc đặc choang do lên bài được dao 2 có lịch giáy tảo vùng nội miền và 3 nghe mông chăm ê mường hoa
lai châu 7 vừa dắt 3 nhảy lũ chở năm liều tạo 5 chia căng 2 tạp 2 lịch 4 mở giữa lấy mĩ mờ lên lúa lai của ninh thu dung phú tuyển thoát nghệ khoa anh bùi lạt vãng láng rai 2 giống hoá vung cảng nhai kinh xâm hi
châu nhân âu 47 phi 22 lần á 26 đón phú vắt đốc 3 sơn 2 trinh phong 2 khôi ba lục 4 vừa bản 2 muốn lụa lãnh tiếp người mưa mĩ 3 mất chấu 4 đại 2 thị 3 thanh ông văn thâm bán và quốc lưu minh tuyết đoàn yên tại sa thành 3 rể kĩ đặng thổ 2 nam báu ngọc ro úc đức giang ấn loan la khê quì bốn mai
dịp kỉ 6 xuân tháng tết 7 cuối 6 khai 2 cận đầu 4 hè 2 sang kết lễ 7 giỗ nghỉ 5 cao 2 giáp năm 3 quốc 3 này 2 để trung đại tôn gặp hiếm sinh nào giáng mùa khánh đó
niệm ngày 17 chương 3 các 4 bịn công trưởng phật 3 với 2 tặng vui trong ở bảy 2 rồi chiến 2 trọng 2 năm 2 tám hương mới kỉ lưu nhỏ sạch tài giải học về đẹp đáng sâu thành quốc cách khó chú rằng
ngày thành 10 trước 4 bầu 2 đoàn 2 vụ kí 3 nghị đêm 10 hội 23 công 7 gió nghi trở 2 nghỉ 6 phải 2 hẹn một 7 mãn xét 2 đường hôm 7 dọn nữa toàn 3 bảy trong chị 2 luật 2 càng 45 quốc 11 giỗ 4 này 7 đầu 14 cầu cuối 7 quanh ao sử miễn cạnh giảm 2 bị ngừng các hai 6 không 2 mười 5 mai 7 nắng 7 thường 2 vì và xưa 4 điều ra 3 cụ bảo em buồn giáp 3 hè 3 ba 3 lấy khai 5 nhịn tự năng vua làm 7 cảnh bộ ông 2 sáu căn có con rồi 2 mưu lên 2 thi 3 ngày 3 đạp đóng lẽo ấy 2 hoà nay 5 lênh nên tháng 3 mồng 3 ngủ thương 4 trên bé báo 3 hợp thứ 3 anh vẫn truyền 5 học 2 pháp 2 xuân 2 nào 4 chủ 5 gian cùng liên 2 tay lễ 7 kể thiết phối tuyên quá mới 3 lương ùn để sau 2 tết 6 băng sinh 4 chỉ lao thống 3 lẫn tàu rét 2 hạn điện khoác diễn hàng dừng vượt lẩn người nỗ yên cho 2 mà nhà 3 sáng hái tuyệt lực vía 2 chẳng hơn phát sang rong biển di diễu cưới 3 thầy 2 sách 2 về 2 tăng nâng mất 2 chính sống giúp giải 4 kia qua 2 tới 2 mùa rằm doanh phụ môi trái thơ gia của 3 độc thần đó mưa đông lạnh nóng đẹp trời bốn gần 2 liền giao đáo đưa lập kỉ trọng nhận hết trẻ tận đi ở còn nhập âm rỗi bắt phán tôi hoạt kết được đại tựu
lập tỉnh 3 các 2 luận 7 trường 12 quĩ 5 sau loè biên 15 từ 2 một tức 10 họ tổ 10 đòi 2 chỉ để uỷ được liên 2 chính 2 đầu ngay dự 6 hộp đỉnh 7 cho khống 5 kỉ 6 chốt 3 và 3 dưới mới 5 thì với hai 2 nhiều hồ 3 học kênh trẻ lại 2 cú 2 trên kì đội 4 ban 3 trình 5 thành 5 quan 8 đàn 2 đường cơ nhóm 3 của chủ 2 án 2 quân 3 hiến 3 phân toàn đảng 3 giữa danh 3 thêm tố miếu tự 7 vận giành mở công 7 pháp 3 di 3 kế 3 tuyên nghiệp 4 cô 2 doanh 3 trở bị cộng nội thiết lập 3 dị 3 đối gia 3 quốc 2 viên trung 3 dân 2 xác đông 2 trang 2 hàng phủ ở 2 xét lương thắng trịnh kinh suy phương 2 lờ thân 2 qui xuân 2 hạ thu mưu bàn ra sổ hat thể tỉ đoàn 3 bè khu 2 phiếu lăng tờ đổi đền bia vi chiến thạch đồn nên địa sàn nước hội chi hợp vùng hoà trật hệ
nghĩa bày vụ 41 qui hàn hội hiệu tân là 5 tình 9 trang 26 ở linh lĩnh lam 3 quân 4 màu chơn số khám chúng của 3 vợ này nguyên xóm 2 thuận ngày với 4 người bị 2 trao năng cử 5 vài bao xã 3 sâu 2 tử 2 tận 2 dành lễ 2 nhân bằng hành 2 trong trì hơn đàn 2 hợi thượng hiệp 3 trần cô y nén thục thả an lê yêu khủng đế cá tư đa bảo cộng dân mác anh 2 công lại hai yên lịch đặc quan việt binh địa khí sĩ đen bóng hưng lộ dũng đô phương lợi cả nặng học
bày tỏ 23 gốm trò 3 bà đã đặc khắp chuyên bán 6 mẹt trong đầy chiến rạn bảo hàng lập hiện 2 đường cạnh la nghĩa xen tâm cách 2 ấn biện trí mâm đặt vẽ binh ra mưu 2
tỏ tin 3 ủng 2 ngưỡng ra 5 lòng 2 lo 2 con sự 3 niềm cơ biết vinh cảm ân chia thái quan mong tình
tin tưởng 18 xã tuyên 2 tài liên 3 báo 12 hai quần thất 3 chị của 6 nhắn 9 người 2 thử chỉ 3 mức chúc trên 2 đổi dựng về 4 lúc ông 2 sai 6 lời 3 sáp 2 làm đua theo được 3 quá giả 5 phòng lấy vắn 2 học 2 rằng 3 buồn 3 lành 3 đồn 9 cậy 8 chính 4 thông mang nhà 2 bước cá 4 kẻ hoàn khai và 2 tặc 3 với 3 điện 3 lên thật phối buổi đồng tội hàng một 2 những 2 sắp quân 2 tức ở 2 sẵn 2 cơ 2 xong mẹ đại đã 2 từ 3 địa thêm 2 bịa 2 ẩn cho 4 bị thời trong 2 nên cải trường cả lũ vào 2 yêu 3 giải ap tổng lạc vui mật 2 công hãng khuyến nỗi doạ quyền mình thắp thua tận tiến vươn việc bùi cụ thì chiến thị 2 tôn nửa chi kịp truyền đối ban 2 xấu 2 lan này tình khoa cần đầy khách đăng minh nội phản cảnh quan gây tới tín mạng dữ tuyển qui du ra
tưởng đồng nhớ 3 niệm 14 con chừng bị do cũ như đã nhỏ không phải kiêu giao rằng thị 2 khoá trên của 2 làm ảo chúng người hồ những khoa cách 2 hệ liêm pháp nhân nhàn hơn lớp xuyên tấn gây đặng tượng 3 đạo là đến để cho cộng gì
bào vùng 7 bạn nhân tại 3 chữa 10 giá 2 bị 3 ở 4 gan học mông 3 mĩ công 2 gốc 3 dân 4 mòn 3 chết 2 phật gia hướng cả 2 cầm chăm 2 chế 2 chúc từ kính theo 2 tôn 2 thấu lũ nói cao thai tử gỗ ngư 2 huynh miền 2 các ta 2 chiến kiều về trên trẻ ung thần quang máu
vùng cao 29 quê 5 cấm 4 cả lũ 12 bão biển 8 trũng rừng biên 8 ven 6 núi 7 giáp 3 chiến 4 ngoại lập lãnh lõi trồng 5 nuôi khí hạ sâu 9 dự gần ngập 2 xa 5 đặc 2 tối 2 bảo 2 đồng 3 vì đất 6 bần miền 2 lên sông 2 hai có 3 nhìn gỡ tái dân vịnh 3 áp dậy lân nghèo này 3 dập 2 ra liên 2 dịch mây nông qui rốn cổ vành đen đầm nay khác xóm thấp xuống cực phủ
truyền thống 53 thông 11 đơn tải 6 yếu máu 4 coi nhiễm 3 đưa ngược của 2 hình 18 bình tin lại 2 động đạt 3 thần cho trên răn vị pháp dự phòng 2 chống 3 bá chữa cảm 2 thanh 5 kể chóng lan lưu nhờ nước miệng bằng trụ vận đấy lê nghề con học muôn hậu thuyết
mạng khối được tưởng khổng xã 24 lưới 26 người 4 kể quốc thu nay tổ chậm tặng mua soi 2 mà hàng nguyên kết 2 cho 2 do 2 đang 2 thường khuyến việt 2 tăng đánh phát tài an sa lúc khiến 2 với rồi đồng cá xanh 2 cháu bị địa gián sôi tìm 2 lí láo lên liều khó lập giả theo di 2 dân 2 nổi mong tin bán tính của vì bệnh cáp công tháng 4 miền khoa lào nhện 2 sống vệ viễn máy nội mỡ hoả che đổi ảo lão trong và 2 tại khi
khối đại 5 lượng 18 nữ 2 kị xe tài 2 khu ngoại 8 giờ nước 2 u 9 đất 2 lớn 3 và dầu nội 2 quân 3 liên 2 gỗ di công a 2 kịp tĩnh óc thi bê đá kinh tư mẫu lớp cơ máu không phố diễu 2 đảng doanh hình ung trường vũ đứng quần tiền cảnh thịt trưởng dân nghệ lập
vững phên thân ổn 4 của nhờ không ngôi 2 ở trước 2 chãi vàng 2 danh mạnh 3 chắc 7 hơn an 2 trận giảm đường thực biên làm mạch chủ độc niềm phẩm vị đà bản môi vai tình
phên giậu
giậu phía
phía tây 7 bạn 9 việt 2 cuối nam 10 quá dưới 2 trước 4 đông 8 bên 2 sau 8 bắc 12 người nghệ con 2 này kia hàn ta dòng nga hạ 2 thượng cổng tàu
tây bắc 14 ninh 13 chuông chiếc uống phi 3 và ban 7 nguyên 19 nam 11 nước 4 sơn 3 đứng mê 2 khát tây 3 chuyển chanh uy quảng trồng trầm sông hồ 5 ăn thống chín thành 2 âu 2 dương khẩn nhóm tựu 2 thích cô tới quốc mênh phương 3 đô 2 chiên du thi tạng y học bán á thiên tiến vực lai giang trà mỗ hoà côn thổ trúc đông ngạn hương bồi
tổng công 6 cũ duyệt đài 10 cục 13 hợp 12 kết 11 đình thể 3 giám 9 liên kinh thư 3 cộng 2 số 5 sắp 2 mức trọng đại lãnh thống 35 chỉ rà sản 2 kim kiểm 2 biên 2 chi hiệp khối lượng tư tham 2 phụ trấn vốn bí 3 lực 2 động quát
ti nhiệm khác ma 3 bất 2 xây 2 may chào than khởi chứng 2 giày vẫn thuỷ nhà đột xử đóng xổ vi 4 hoá không làm nợ trách cũ phái xuất 2 phân ngừng cho sa cổ 2 phải cũng liên kiên mở dược sữa căng nhường địa hàng đường chẳng điện dự con lỗ
vi phạm 59 thổi xâm 5 trốn lừa 3 của 2 công tính 2 mạch 8 lợi 3 đầu khuẩn 5 bạo 2 rồi vui tước vi 4 nhân không thị 4 trở này 2 thứ vút vu 2 gây 4 sai hải mạng văn 2 mua 2 áp riêng trộm 2 vượt côn hơn 2 chiếm 2 khu man mê nghiêm các chất rút 2 ông thợ hoàng nguyễn 2 lê bạch ngô oanh hồ xử quí cố bị trái gian tham trên cản xúc đánh đưa nhận thiếu dâm vận tàng kinh phản người xấu ứng đẹp mô 2 sinh 2 bằng sóng thượng chít 2 lay
tập trung 79 và 5 lao lễ trận 7 bắn 3 khu 2 chỉ vào phải đoàn 38 hài 2 xử 2 điều sơ thể 45 giám thoát kích 3 huấn 21 sinh 7 luyện 16 khá nói 4 hợp 4 đạt cần sờn về cuối 2 gốm thu dưỡng chú tễnh 2 tại 2 nghiêm gây vượt cứu 2 sáu tác dạy quán 6 đại gánh tình học phòng 3 nhóm kỉ một nín viên 2 áo đứng chữa 2 giải từ cam kết 4 hồ người phóng bộ vi dân dưới ra cận quân 2 hải chung thực kinh tốt suốt nâng nghị rèn của trực lí dượt gym gia nhạc phim 2 san sách sự tành 2 thơ tục tin truyện truyền vở võ hát bơi bóng kí đầu đi lái làm thích thói phục trường bài tọng xong
thiếu trách 6 nước 9 nhi 15 tá 10 tướng 8 uý 3 niên 14 hiểu 3 về gì đa người 5 tiền 4 thép tài cái là cát nguyên 2 điện 3 tàu thầy phòng 2 kỉ hụt 14 chỉ sâu giáo 3 thốn 12 lí nữ 7 sân 3 tập 2 đức máy 2 chiều suy gia 3 một cam chú tay lao 2 chuẩn kiểm 2 căn bản công vốn 2 đơn 2 bác 3 than văn 3 máu 3 nhận chứng sót 4 ngủ 3 may thời 3 tự 2 nếu vừa xăng 2 ăn chuyên chất cơ đói đất đồng 2 kinh kiên kiến kĩ khách khoa mất minh nhân 2 nhạc nợ nguồn nơi phương phụ quyết sáng sức sinh thông thuốc thực tháng tin trung trầm trường vắng vật ý an niềm lâm soái hàng sắt tế cân hơi nghiêm tôn đường lành tình 2 lục chỗ sự giám tích hấp gạo chết thợ cục
cá nhân 76 không 2 vượt ngừ 4 độ 11 cược 4 tôm 2 lăng 2 cơm 3 vi sa chuồn dài tra 7 nguyên chết 4 chẽm 2 bớp 2 da tươi 3 chép 4 trắm 3 giăng nghiệp voi 3 thể 7 vào đậu chọn 2 mang lóc 5 kho 3 sang hấp mập 3 giống 2 heo 2 chuồng thở chứa hai lí linh 4 mú 2 mai yên ở đừng khô 2 được cùng dạy lại và 2 bơi kéo va xa nướng 2 kém đến trong biệt 3 thu 2 đầy chả gặp 2 lên 2 bị la một hoa vươn mua hồi 3 xuống ươn quảng hoàng béo tính rô sấu 3 biển cảnh bột kiếm nục ngựa tháng đối mòi trích đuối tầm 2 chim ngần chình bống lồng 2 mè nóc nước lớn sông thọ chém chân vàng nằm
đấu thầu 20 giá 31 đưa tranh 32 tại 2 diễn sát pháp 2 tăng nhẹ của bên bị vừa dày 2 chia và 2 trường 7 kiếm 4 nguyễn hôm sau dịp bóng cũ đoàn gục tử cam một tàu cuối quyết song kết 2 hấp quá trên trong nhà đạt hứa dưới lại xuyên thái trí 2 sớm tuyên cơ 2 viên chống tố khẩu súng với nối 2 vật đá sĩ lí tay loại nhau thủ bò giao 2 dịu cật bốc đáo lớn ấn quốc thể hết cùng thành xuất
thầu mua rút vàng 2 tăng càng cát kiến rào tập lại 2 thuốc 3 và chặn trốn minh gặp bị 2 xây 3 hối hợp khoán 2 anh làm tạm nhân gói liên ở mặc 2 vượt gian phải rộng qua dự 2 thi 2 phụ đất chính dầu
mua sắm 22 bán 53 thêm 4 nhẫn ve nhà 15 về du bò gạo 2 cho 3 gom 2 xe 4 căn 3 bằng 2 quà 2 quá biệt đi 3 hàng 6 bột một 3 lại 5 bổ đất 3 còn mớ yếu bánh sách 2 ở 2 lô láng không 2 con 2 được 3 nổi điện 3 quê li vàng 5 thuốc 2 thứ tiền đôi nước ô 3 nên cặp thả số phần chủ chuộc 7 bảo 4 ngay cam áo vũ trôi từng bình thẻ vắc ma cụ gỗ máy 5 bệnh mới tại 3 thần nhỏ giống muộn mong nông 2 ngư nhúm vé 4 suy đuổi 2 tạm 2 phôi vào 5 và dễ ròng 5 ít dầu 2 lúa 3 cầm đồ rau việc vui đứt chịu chức cổ 2 dâm trữ phải từ nợ của với 2 chung trái đường thức dây rẻ phiếu bia trả danh thực hoa phế vừa
sắm thiết 2 đồ nghi xe 2 sửa máy đổi lớn ngoại xăng đấu trực tài cuối
thiết bị 74 giảm yếu 17 kế 47 hay không 2 nhưng đến phải 4 lúc song thực 18 lập 19 giáp 4 sau nên thành với lan tiếng lại rút phú lấy tình gắn chế 4 đãi đồ huyết mộc nghĩ quân tha thân tưởng 2 thạch triều thòi gì
hậu quả 51 hơn dành lộc 2 thì tạ 4 bế thư kiểm 6 bò giang 6 nơi vệ 14 cầm ý mở dinh trường 5 các xin tuyên vị cần 9 khắc 4 trong ba gay và đảo của chung cực 2 dự phương 4 đăng 2 hào hiền trả là gương thuẫn 3 sự 4 mãi 2 hối hậu duệ 2 khí thất ngọt lại thưởng đậu 2 trần phụ mai bùi dương phan nguyễn hoàn 2 trạm võ toàn 2 đãi kì môn 2 phẫu sản thế 3 tố vận cung cứ đài hĩnh viện hoạ li chiến 2 đại phi hiện việt hoà chuyển quí ôn mát
quả gây hai tang 10 xuất 2 đạn 2 ở xanh 3 đỏ giám 5 tại trưng mìn 2 của 5 các 3 bóng 3 chất 2 phối kinh 5 quan 3 rụng chinh khô lưa nhỏ đồi 2 thực 4 báo sau ban thận học 3 âm nặng 4 bưởi và 2 chẳng giải 4 bom 5 tuyên xới trứng tuyển phạt cặp nhớ mười thành hợp 3 tránh sơ khảo 3 hoa thiết 3 buổi trong 3 tốt 4 trích thi 3 nghiêm 4 nổi 2 vẫn trễ đường bỏ 2 là 3 công 2 đợt bầu 4 đàm luân chờ thiên 3 chiến 3 vì lớn nhập 2 họp hứng chặt hệ đem tráng có được cam ngọt rèn đấm quyết thẩm nghị xét 2 đấu 2 đưa cuộc cầu sá cho 3 pháp khôn khó lâu xấu mưa bão 2 do hoạt 2 sử cao 2 hơn quản nguồn rõ đầu điều 2 nhất với bền vốn năng tích 2 phòng sơn đạt kiểm 2 nghiên 2 xổ trên đáng cuối trận khả cụ toàn đánh trúng cách lao đổi
là rất 3 xong 3 bộ nguồn 5 không 4 chuyến công 8 những 16 phiên vào 2 dĩ mắt hai 4 việt dép cán 6 người 19 đại 3 đi cháu bị 2 sợ đặc đúng 3 ba 4 có 10 tổ 2 cậu tui 2 trang thay chuyện 3 trưởng cho phụ hoạt 3 thông 2 lời 3 gốc 2 mũi dự 4 phải 3 tiếp 3 quá 2 ùn cắt cung nước 2 trục bước 5 hướng hành 5 thủ nữ máy câu 7 vay trung 2 đài đất 3 tấm 4 gì 3 bao 3 vụ 2 vua dàn còn bình con 12 điểm 4 thể 2 cần 2 phản nỗi 3 được 2 bài 4 biện ngày 2 việc 8 cuối môn thước 3 món dạy 2 ngoại lòng chị 2 tài 5 phép ôm giấc chỗ 2 bếp cụ 4 quí sai 2 ai 3 nạn 2 kẻ 2 nơi 6 manh cô 2 ý vui nói 2 dắt một 12 biết 3 đủ 2 thân nghề 2 giành phần 3 bảng anh 3 tình 2 mỏ học 3 thở chính 2 bà 3 buồng căn 3 di 3 mấy bỗng thịt bạn 4 hợp 2 chưa tao mùi 2 miếng điều 6 biểu 2 pha từ 4 mở văn 2 báo giao sôi ban giúp 2 phuộc của yếu 4 cháy cách 4 chọn cái 3 ông 4 ở 3 quãng thành 5 cơ 5 khi 5 ninh giả 4 gã 2 đã 2 môi lực ánh ngư đồng 3 mạng chú 2 giải 5 nguyên 4 múa tỉ thời 4 đoạn bám dân 4 giống du đường 2 tiền 2 nhà 2 kênh bức mục 3 tinh 2 lợi 2 tôi qui cổ vợ trận 2 chủ 5 kĩ đầu 2 trò vấn 3 phó thiêng 2 do 3 nghĩa 3 lần 4 quầy sạt thứ 3 gia đạo các 6 khâu 2 động 3 kêu thực là 2 gọi hoặc nhất trong 5 mô 2 mặt mất 2 mạch điệu rút sứ chi nền 4 nghị nuôi liệt nội tụi gói nhờ 3 lẽ nhổm thuốc sức quản sống đừng quả mồi tám tâm tận liều tai nhóm 2 thảo thức thấu thật 2 thường tất 2 thương trao xây xoá vận sinh vỏn tư mối 2 nguyễn 5 quách giáo 2 nam áo ngô hà sự 5 loại 2 dịp 2 năm 2 kết 2 mức 2 nhiệm 2 khu chương 2 trách 2 tuyến 2 minh 2 tín 2 sản 2 địa 2 trường 2 lí 3 bởi vì để lượt đà sẽ đang cả nhân ngành đối 2 thị niềm dấu em mẹ 2 bố giai cuộc quyền lựa cầu xu tỉnh xã doanh quốc số giám như quan tốt thế mùa nhu hình bệnh chìa thách tác linh lạ mình hệ hậu quần 2 với tại về trẻ
rất nghiêm 3 cao 3 hài khó giống khác mong quan lớn 2 hiệu mạnh nhiều 4 âm đông sôi xấu to 2
trọng nguy 2 thể 5 của 3 vui tài 16 nhưng cảm 2 đại 4 quyền tâm 15 điểm 13 thanh xảy hơn 3 dụng 3 dân quan 2 vừa đạo đồ bằng cho phá là 5 cấp cứ nam sẽ người 2 xe 2 trong 4 trách 6 tuân nhất 5 thông kính chữ thọ thị 3 bảo 3 để độc 2 lượng 4 và đạt 2 án 3 đúng kiên do xử đầy mở giúp bị thương 2 buổi cân đầu vắng công 2 cung lực kĩ đã rủi căng thà tiền 2 tình tuy nhân hiến hưng trần tấn 2 hiền nghĩa 2 chờ bỉnh lê hiệp 2 đạ phúc hiếu bình bên đến 2 phát quốc yếu 2 về tới luật pháp gây an đặc chiến khi trước với tối
nguy cơ 80 hiểm 41 kịch 9 cấp 6 hại 5 nhất muộn phải bảo lâm to thành nan khốn 2 biến nga ngập tai trang
thất thoát 17 lắng lạc 11 thiệt 5 đức 2 viễn thanh 2 nặng nghiệp 19 kéo thường 4 thế 2 bại 26 được bát 3 và truyền 2 chương vọng 13 tình 2 điện ba thiệp quỳnh thu 4 thể bản 2 trái 2 cách chí đảm hứa học kinh 2 lễ nhân nghĩa niêm nhiệt sách sắc sơn sủng tha thểu 2 thân thủ tiết tinh trận trách tuyệt tung tịch ước xuất ý phiếu ngôn 2 lỗi bảo luật cử hoà diệu thập nội hùng khê đấu hiếu
thoát lớn khuya ban nạn 8 hiểm 13 khỏi 14 nghèo 9 lãng 3 bờ thân 4 li 3 nước 11 thua xuống khoáng hơn cặp chết 5 vốn 2 án 3 gây lũ 2 dễ ngân 2 hàng cảnh nhưng áp nào vị 4 tài 2 đói hơi khí lốt nợ ra 2 thai trần tục xác y ế vai lời
tiền và 6 quảng 2 trực bán 4 nếu cọc 4 người 4 từ bắt 2 dưỡng 3 mặt 18 ảo 8 giả bẩn 2 huy hưởng 2 họ đành cho 7 cứu luật được tệ 13 không 2 đột chi 2 chậm bãi thuê 8 sữa học 4 công 4 góp ở 3 bảo vang lương 12 mua 11 hai trong 3 giang 7 tỉ 7 điện 3 quĩ ngoại lẻ 4 kịch để 2 hậu chữa của 4 lợi đổi cả 2 cơm phòng 2 thủ cá gửi 10 trợ về xử kiểm sản 2 vé đánh mừng sử 6 trọ 2 khiến án 5 cổ đồng đúc do làm 2 ủng 2 thuốc 2 túi thì nhà bỏ đền 2 vệ 10 đạo 13 ăn 2 giao 2 lót thưởng 5 oan xây 3 đọc tám 2 chênh quan triệu mất 3 nhân 3 bốn bát đối cấp chất sự 2 đã ghi thu 4 đặt 2 dầu bằng 2 khả lệ 3 phạt 3 gấp hỗ 3 chờ xâu vay lá tiết 2 trường nhầm hàng tuyến chiếm là qua 3 bị đường 2 khi dành 2 lãi chuộc 2 bạc 2 vào 3 giúp 2 đình khắc 2 tuỳ thúc in xích gốc đem sẽ hải phong 4 tìm gần đầu thông chảy tiêu trạm chung số 2 đề 2 lớn ra thuế nhiệm chế
tài sản 124 năng 13 liệu 39 nấu tự này khoản 63 xế 64 thương nguyên 22 chính 82 khoá 6 viên phải trợ 16 hoa 3 lỏng xỉu 3 xe lộc 3 tử 8 bị chỉ mất ở 2 nảy đếm gia để đối cấp khoa 2 hồ ngoại bỏ xác phù đủ nghiên 2 điều cơ bắt hiền hữu dũng mẹ nhận của sau khán tận trí 2 rút tình 2 tin làm chị và người xin ngô nguyễn thanh được phạm tám hành nghiêm lịch chiến thi đất công ba bàn danh đức 2 giỏi khéo lực mạo nghệ phán phú sắc 2 vụ cao chí cán thiếu bồi thiện âm bóng
sản của 3 thu tăng 2 phẩm 38 truyền bất 2 hứa phụ 13 xuất 82 bị 3 thừa 2 khổng sáu được 4 là 2 và tham 3 thế 5 bảo 3 chứng phân không 2 quí 3 chạy cam xác tự lượng 12 thực 2 nhà 3 nha tỏi nhùng nên đối từng còn thiêu giật 2 do chung 5 văn 8 đại gây vay tiêu giữ 2 vật 3 giải vợ trên 2 hạ sinh lại 2 níu mười kể bà trả chậm 2 uống lậu 2 lái trường để riêng 2 đó cho kê 2 trong 2 rau đưa vì 2 trầm thiếu cầm câu chiếm chưa cha mắm gia ở hợp 2 khoa 3 nước 2 công 5 kinh cháy tươi 2 triển đồ nhân đang trôi số 2 rửa thấp thất thăng chịu thép sau việt 6 cửa ùn lớn du tư phi thiên kiến đô trung địa 2 vùng nổi hồ trái thiết quan chủ sạch an sang mã trí đảm cá trị người phạm vô
bức xúc 16 tượng 2 thư 5 tường 6 lao ảnh 7 tranh 10 mành truyền ấn vùng bóc hoạ 2 hại 2 sơn bách bối phá 2 xạ bình điện tử 2 thiết cung ép hiếp chân màn vách phù thông 2 trướng hình
xúc trong cử 6 động 11 bơm dư 3 xích tiến 5 với còn phạm 7 lương cháo đối vỡ chế kéo hành liền cát miệng gần của tác
dư luận 30 sẽ lượng 4 đi chấn 6 chút đánh địa 3 âm 2 xuất trong nợ 6 dư thừa 2 tài 2 ra 2 của thuộc lê bao tuấn lương vị vốn sức tiền dả cung nước ảnh đảng thương cán
ảnh hưởng 25 về 2 căn 2 khoả 2 giật cũ hồi ổ kỉ trụ các bất của 3 lưu 3 chuyển ghi ố chiếc tại 2 còn bắt mộc cắm em lấy mới 2 người 6 được đen ước một nổi trang ấy 2 căng chân 3 tư 2 cửa vệ 4 nhiệt chụp 4 quốc 2 gia 3 việt 3 thắng cưới 3 từ 3 ghép 2 hội bạo trẻ nhỏ 2 cắt 3 xây nhận minh báo nghệ 2 thẻ màu ảo đế hậu do tự đẹp đất nhạy bộ con ấn y riêng cá quê quen xấu cho du bác động nóng rộng
hưởng xấu 2 lợi 8 án 3 khoan lãi 2 lượng giá ưu 2 lẫn lương 6 trợ 3 hiện chênh 2 mầm thọ 5 đủ tiền 2 trình nâng phần người ứng 14 hỗ chế 2 tuần thêm sử của 3 danh bão hưởng 2 thụ 5 dương 2 đến 2 lớn từ chính 2 lạc bảo 3 hoa di quyền phúc trọn thành hạnh các trái phụ mức dùng gia thừa sái niềm nhàn cuộc văn bởi
xấu đến toan tăng 2 hút hổ 7 xúi 2 chàng đi độc 4 cổ công khó dùng tới trà người cải phát tính tỉ số có nhất
uy tín 18 sang hiếp 2 đan lực phần
tín của 2 nhiệm 16 với hiệu 23 dụng 47 đồ 7 kiểm vùng chỉ 4 chấp dị 4 ngưỡng 5 cầu năm học quí nhà thời nhân và vận bị liên hữu hàng phú minh
tờ trình 6 tuỳ 5 giả 2 kết 2 hoá nghe khai 4 báo 3 trước 2 quanh mờ 3 vé bạc mua đi đếm giấy 5 tạp đòi kích rơi không sắc đầy lịch còn sau đầu mở nhà pháp xe
sau khi 21 kì 4 lễ 3 con 2 gần 3 vài 2 diễn trận 8 ba 17 bốn 7 va chưa trả mới 5 thuê cùng 3 tiếng 2 cô một 10 sáp 3 hàng hơn 2 chục năm 8 bao ngày 2 tin mở cú chuyến 2 dịch đó 12 mỗi 3 bão 9 là 2 nhiều 2 đợt đang tết 4 lũ 6 bỗng khu 2 cứu sự 3 sau nửa 8 bị bữa 2 tiêm gì hai 10 này 2 tốt câu bé thấy nghi gáy lưng 2 tám 2 chiến 2 đi dùng cánh 2 rốt động 2 tai 2 loạt 2 thất 2 pha chức khai chặng mười 7 mưa 5 tràng đêm 2 bức ồn nhớ trạm cập ông có tay chở ít thời 2 ghen sáu 2 chín sắp 2 cai miễn xung đã gian vụ 2 cửa cuộc 2 cúm kế chu dự đại 3 xe 2 không ca mấy 3 buổi quí sinh 2 các yên phiên 2 người thông đèo lùm chị kiểm chuỗi giờ thuế 4 đồng lên
trực thuộc 5 tuyến 56 tiếp 43 đêm 3 một suốt thăng 11 hàng ban 7 không ngày gác kích dạy diện 4 tại 2 ninh 2 chốt mở sẵn 2 hướng chiến 2 ca 2 tết 2 hải mạch nhận khiến nêu ba tràng trùng tỉnh hội 2 chính thành bộ quốc đảng uỷ
thuộc trung 5 diện 3 vào 4 tên 2 trước trường 2 tổ tam thẩm 3 cấp 3 nhờn mười viện 2 đại 2 mặt về 8 lòng 5 mọi loại 2 bài 2 địa 6 cả hai điều của thuốc sư da bộ 4 các 2 danh đội đối dự đường hệ hộ hàng khu khuôn làng lĩnh làu nhóm nằm nhiều nước phạm phân quyền 2 quản sở 2 sự tập tính tỉnh thành top 2 trách tuyến tuổi thế vùng xã huyện quận phường dòng dạng chương vườn công hạ khoa lữ chi quĩ đề họ ban biên liên gói khối uỷ văn dân đoàn kì
thúc hoạt hai 2 đẩy 47 tốt 2 giục 5 dự buổi 2 kỉ chuyến 2 nhiệm 2 điều thắng mười với 2 phần ở đàm trong 2 hoà chiến 2 ép 2 tiến kháng xung phiên năm có đợt trận mùa loan thuỳ bách thủ chín sinh
hoạt động 152 hình 6 báo kịp đắt dự qui phí 2 bảo chuyển điều 3 tài 2 sáng quyết kế lợi hè trong 2 hệ của náo 3 nhiễm linh nền hoạ bát chất 2 ngôn huyết tính 2 cảnh kê chi thẻ hơn
phường đặc hoà tam lộc láng mang nọ đã tân 2 nhờ vĩnh kiểm đang hiệp lên trình đông lập gọi trúc vừa tích nam sở mới 2 biểu có loa mai bị tiếp vĩ thị
giảm hơn 4 đơn 2 thời 3 mười 4 nghèo 11 phụ 2 sâu 6 án 6 nhẹ 10 đầu 2 khâu cấp bảo phí 2 trừ 6 mạnh 7 tiếp 2 số 4 giá 20 dần 3 chi 7 lãi 8 tình tiết một 3 khai tự tải 3 thị khả nhân 2 giờ tiền 6 rõ trí 2 đau 8 tốc 5 bình năm 2 ba 2 mây sút 4 đáng 2 sức họp 2 trọn áp 2 hai 2 hội quá theo 2 trên bốn ít do 2 thanh biên 4 song phát 6 nhưng 3 trong 2 kinh thiểu 7 cảnh nhờ điểm 2 ông lạm 2 chất màu ồn cân 3 nguy 2 phiên sa rác 2 thoả tàu luôn sàn và các 2 mỡ 2 thủ 2 sản 2 thuế 6 việc ngân điều bớt 4 đi đói hình khoảng lượng mức nhanh nhiệt ô rủi sốc so 2 sự tỉ tới thọ uy xuống 3 ùn ảnh nửa gần còn từ phân căng học 2 thân viêm phế lệ tổn nợ dân cầu phạt hàng ở triệu ngày lương lỗ khí nhập tiêu xóc bệnh
hơn hai 24 bốn 14 hẳn 3 sáu 7 chục 2 một 15 ba 14 thường 2 cuối đầu 2 số cả 3 mức 3 hôm 2 về 4 nơi trăm 11 hạt bên mười 8 đôi bảy 4 khi 2 thiết 2 xe tuần trong 2 giận dự 5 tốc tám 7 năm 9 xưa nửa 3 quát vào 3 thua 2 thịnh trước 2 song nghìn 4 bởi công kĩ cho 3 ông chín 5 tình ai 2 sinh thừa nữa 3 đi và 2 nhiều 4 gió độc kiến đẩy không 2 chữa là 2 mắc mất hết 2 tôm mọi 2 cánh vàng 2 còn tín so 4 bao thế 2 triệu tỉ người các những rất kém bình để với được tôi vì của từ đến ở mình nếu tháng 2 bất 2 tất nam đang dễ trên kì đàn tuổi thập đối nhà mong cùng giá thiệt phụ
trụ sở 29 cầu cột 7 vững 3 điện 3 mĩ hạng 2 trì 6 ở được nổi thiên
sở dôi uỷ 2 được 3 thẳng luật 2 liên hạ 3 dữ 4 y 8 nhận hữu 25 chấp xây 5 mất giao 3 nông 2 tài 3 quốc công 6 lừa một nhưng khác thuế không 2 du phải kinh 2 sản 2 đã đào thích trông về tả tuấn quì điều giáo 5 kiểm pháp 2 sẽ giải bề tại 8 lí nội 2 dạy bộ 2 bán do khai lưu chỉ giam đáp đóng kí ngoại làm 2 có lao chế chính bị 2 nha 2 nuôi địa vi phó giúp hỗ đặt ban vì uy ngăn văn thẩm cũ xã 2 ngành 2 lấy khuất vật 2 thị 2 dĩ
dôi dư 4 ra
sẽ được 7 căn bị 15 bốc tập rà 3 tăng kiên lên thành 3 đội tự mọc học cắt xử 2 dẫn mua trích mang 2 ai thắt thấy bay lập biết lấp phát có 5 nghỉ 2 diễn bán chảy công 2 kế tới luôn làm 2 ra đầu thúc thông xuống giảm sớm 2 giữ ổn bỏ nới hậu giám tràn tinh sơ ban mất quay nể gặp trở tống vượt họp huỷ mắc miễn tiếp
ưu tiên 22 đãi 28 tú 13 ái 2 thế 4 đồng điểm 3 ngoại khuyết việt
tiên chuyển ở 2 tiến 7 sa 3 lãng ứng trong 5 là 4 về 4 thúc vận dòng sau 3 hạt hàng mô phát và bên bước du 2 bỏ đỡ phục lô cái xuất đi nhập vì chó rồi anh tuyển miền đổ an hiến công phóng 3 lại chở của 2 lượng 3 xã ông 2 cấp phủ mở phim các lần thấy yên 2 phước tổ nữ truyền vùng phải tiêm nhận giáo khách kể 2 nắm dung cự lù đặng tôn hai tràn phong 5 được 2 tại 2 trên 2 quyết hoàng tri 2 cá
chuyển đổi 29 hồ 3 giao 13 pháo mục 6 hết ba thành 2 khoản 10 dịch 4 vùng 2 sang 14 điều từ 3 tải 4 qua 3 cần lên 3 lợn rét phụ tiếp 2 hướng 10 mình 3 dần trạm nhà 3 giá 2 cơ 5 chủ theo 2 mùa 3 miền 2 thẳng trái 3 về 4 các hoà văn biến 17 nhượng 17 hụt vào 2 hài lâm của tiền 7 thóc bằng 2 quyền 2 hơn xử 2 thí hàng 2 vì viện 3 chậm nhanh 2 đất 2 nặng 2 phát 2 động 4 di luân chuyển hoá 3 trạng 2 đại bé ma 3 giữa bộ trăm trường 2 lưu quốc công 2 đến 3 giới 4 dạ phôi lời tuyến mạch mưa bại đơn tới cho ra bụng gen thể ngữ xe nguồn nghiệp lạnh chỗ số toàn xấu đi vị mã hộ nơi vụ bệnh nạn khẩu lao dòng cán 2 học
học trạm cấp 2 tập 44 hai 2 sinh 149 viên 21 tiếng 8 ngàn bách 6 kiên đăng lại 5 để 3 đường 17 tội nghề 8 về 5 nguyễn từ 5 được 5 và 10 tạm 2 trực 3 xoá giả 4 phí 31 thêm 6 lo 2 suốt đến trò 37 đắt 2 bếp rực gọi cho 3 nghỉ 2 bản chu hành 7 cổ 3 định thuốc phổ 7 y 5 vẫn hiệu quốc 9 chay vùng cao sớm tự 4 kì 9 ngành 3 dự 2 thường phải có 2 bổng 21 lịch 4 cơ 4 đang hàng thuật 3 âm viện 36 hàn văn 2 không tới 2 ở 5 bơi 3 kĩ 4 nhóm 2 hộ 2 bán 3 là 2 đau sửa 2 kinh 3 việt 4 tống 2 ghi dài lộc của khiêu 2 giỏi 2 học 3 lục chữ 3 làm 2 chân chưa lãi gốm võ 2 đạo 2 thể năm 2 dạy gồm khí công 12 việc 2 đua dữ 2 chuyên 2 đại 3 đón chung tại 2 thực vào ưu đánh do xin nước 3 sẽ 2 phòng phần 2 mới 6 nhận 2 chợ vệ khi tăng cõng biên thanh rộng mở cũ xa 2 nền khắc giảm tình 4 mong đạt bài 2 giấc tan nuôi hiếu sơ trẻ 3 thiếu toán 2 vấn 2 ngoại 3 hỏi 8 vượt viễn 2 ngắn xã 2 đoạn giờ hãm lớp 3 cách 3 đam ngôn nhấn nấu nào ngon nha nhắc bang tư trụ xí tham đóng dưới theo 2 góp giữa cùng 2 đà 2 lê múa truyền 2 huế 2 sư 3 vinh qui anh bác vụ 2 cần luật chính 2 nông bạ 3 đòi hàm 2 khoá lỏm lực liệu phái phiệt quân 3 sĩ thuyết thức trường lái vị 2 xong môn hè thạc thuộc máy 2 tiểu xá đi trung gì hết rất tài thầy bạn ăn nói hơn trái giáo vũ sự đời sức nhân ứng khuyến trước tránh kéo nữ mĩ
trạm y 8 bắn kiểm 3 dừng 3 tạm thu 4 sạc 3 đổi long xe cứu nghiên xá 7 phẫu tôn quân 2 chiang trong biến 2 bơm khắc vũ tấu trưởng 2
y tế 96 trường tập thoan 2 điều nói cứu lập giá yên 2 bác 8 tỉnh học 6 quách hà 3 trang 2 khuyên 2 tá 6 bám lưu nguyên thường trở kết địa và 2 án lên đỡ ghi chống hiến dược 3 xác 2 chen khoa 7 đều mở xã 2 mỏng vào 2 uống lệnh sĩ xừ thịnh cảnh thái lim nhàn mĩ dênh lê tí 2 trương pan vinh mứt phạm sinh vệ như giáo ngoại vũ
viện và tư 3 nhà 4 trợ 17 dã 3 nhập bạch 6 trong 6 kiểm 20 dẫn 3 đa 6 kéo được cạn bỏ phí 5 nghiên 5 vượt dưỡng 3 vật 2 nhi 4 tuyến 5 sau 2 tăng 2 vừa chợ 3 chênh vệ đã trung 3 đòi huyết 4 lưu 2 cảnh 6 mình tổ khảo binh lúa 2 cả vì 2 làng suốt ngày mới an 4 tiếp cớ 2 với tàu thăm có mắt 2 nới chuyên gần 2 cứu bằng xin ghép mĩ 6 còn chi không tuyệt nguy quốc 4 tức trưởng 2 y 2 ngôn bang của hữu tài 2 múa lên báo 2 lăn lí việt từ huyện thẩm quân 2 phụ 2 tỉnh 2 phổi tâm chính 2 ngoại ngân nông kĩ phật toà khoa hậu hàng châu anh trẻ huế âm cấp điều trúc số trường xanh thân
bà lò con 76 cười 3 ngoại 8 tìm 2 chủ 4 ngô 2 rịa 7 trùm 2 cụ 10 năm chỉ 2 mang 2 và 2 mẹ 9 đóng hàng 3 nhào nói 5 chẳng thiếu luôn không 2 trưng 8 ba 4 thở phan 3 người 2 lê 3 nội 8 đen 5 nhắn nhấn uống bầu 4 bảy 2 thạch la nộp hà cả 2 triệu dành 2 là 3 lúa quỳnh quanh dần dạy lụa lắm nằm nghe loà chải cao 3 già 2 thị kể đi 3 vạn đĩa 2 lão 5 goá khổng dính rút bán 3 chiểu 2 huỳnh 2 cũng 2 nhận nắm ta 2 lưỡi chúa 4 nào cần có 2 tư tôi mất 2 đạt sẽ sống vẫn 3 thắng hỏi nghiêm 2 khóc ra lặng cô nà 4 hai ôm chung bên chín mới 2 lạc nuôi mạc móm rồi nếm nghẹn ôn dòng võ 3 vũ cà đèo tòng đàm 3 mã trương cho 3 hoàng 3 thân lã ninh viên nguyễn 9 đặng 2 trần 6 phạm 3 sim tô trịnh 3 quách công bùi 2 mai cù tạ lương má phùng chảo đỏ hồ 2 cốm y om tán dương ốm quê lâm kiều đinh các xã mối đỡ này huyện bóng dì ấy tám hội điểm cốt hương hạnh phượng
lò thị 7 vôi 2 gạch 5 sản nung 2 sấy 2 đặng phản 3 gật hơi 4 đào 4 văn 7 xo 4 ấp đốt 4 mổ 2 hạt để chợ than 2 điện bánh 3 sầm sưởi vi nướng hoả luyện lửa 2 rèn giết 2 gốm mò dò cò võ cao đúc xô
mai bí sau 4 cảnh đó táng 6 tắc phía người 2 uốn vàng 5 giả tái danh 2 mốt 2 đức này 3 con cơ thế phạt tiếp nở phục 2 vừa xuân 6 ghép của một 5 mối 3 dịch 4 châu 3 cá trời thị 4 đặng 2 linh 2 liên anh 3 hoàng 2 tiến 2 trịnh chi lê cứu được bỡ lan 2 sĩ kim sen khanh hoa 2 sương lữ chung cát trúc 2 trung tuấn phương 2 ngọc 2 dạy văn 2 phạm động 2 mỉa rùa chí hương sơn thuý mực an hắc thúc gia
nà tăm hì phải nưa 2 sản khoa lữ hẩu
tăm kể tắp tre 3 bí nhà lắm dao tối tích hơi bông tia
kể rằng 7 từ 16 những có 2 đầu chuyện 26 lại 12 học đêm hồi 2 cho 2 trưa bị 2 cả 4 ngày của cháu gạch chị sai thời 2 nghệ khổ 2 câu 2 người một tôi giọng tích trước điều lần vụ mỗi tiếng về 2 nghe thuở mưa tàu bằng phút 2 con phải sự tục đến 3 lể ra trên công thêm với tội tên khi
hôm nghe 2 nắng nay 28 ấy 3 trước 2 bốc đổ bị sau 10 bà nhìn mẹ cụ vừa vẫn triều ế qua 7 đó 3 kiểm trời ngoài thứ 2 mưa anh kia 2 nào mai ngày chủ
nghe tin 5 mười vừa tiếng 14 nhắc liên kẻng 2 hạt rõ lời 8 xướng ca cồng ếch suối tiền về chia 2 kẻ con bài 2 theo 2 vì phong quên nhau như cải gió đờn bà chúng muỗi dân 3 tâm 2 báo 2 lạnh các 2 cử sẽ người 2 nhạc 2 thấy 2 không đại phạm mưa già hết lòng đài 2 ý 2 nhân và nói lén 2 ngóng nhìn máy điện trình kể giảng chừng toà xong có ông qua đâu hát giới được hơi thời lại lọt mọi thuyết mắt
mình nhập ngồi 2 từ bơi bị 3 chưa 2 đang 5 còn 3 một 3 đối xuống nhìn quán xây khi 2 làm 2 mất mong về 2 trực không 4 anh bỏ đổi bộ vừa cô sau ba thì 2 mồ trong 4 có 4 là 3 nay vận ngày viết nghĩ 2 vượt thuộc và 3 thị may chống 2 từng 2 tỉnh giữa nghiện sống 2 cứu 2 chui nói 2 mình nương được 2 mới 2 thường đấy chị phải 2 tấm chậm soi của đã sẽ với vào cho cũng ra mẩy thích thành hi cần muốn chỉ đến rất vẫn ở như đi trên ên trước tốt trần hạc đồng vì tự luôn nên lên để đầy theo đúng nhiều trở thật sinh tại thân kính
bên nhiều bước nhất 7 khẳng 3 đánh 2 ở lề 9 bờ 10 chia suối 2 hai ngoài 6 đường 9 trong 9 giếng quay tự vác nam là cho 3 kia 14 giành giới này 4 trao 2 ché mua 3 bị bố hồ 2 nhượng chân táp kiềm 2 dòng 4 trang không bát làm cạnh 8 kênh lúc cánh ăn sông 4 bến cột tôn ôm vách vực 2 gành khung vàng vay 2 chái thông 2 tiếp rà thảo sẽ 3 thường thống 3 thu nên những rồi chấp còn bán 2 nghiên lập hiệp kể đèo có mâm 2 chiếc nhắc bất liên 3 kí 3 tranh nồi chai vi giường đổ nhau 2 phản đài lên chấm 2 trở 2 bếp 4 đều khẩu ruộng gia 2 thứ 2 hầm mai thả sân phải trái dưới trên nguyên tham hông ngoại nội tám trọng khinh nào vợ chồng thềm giao thuê cửa người lở
cụ già 10 nguyễn 3 móm thể 26 hồ 3 bà 17 lúng dính hưu mất 3 trịnh 2 giàng lẫn chứa bán 4 là bảo 2 nghĩa khăn phản đinh trong ông 7 vật xuống trần 2 có xót nói tính rác 2 dạy tầng lùng chép lềnh phe chưa ở được từng hỗ hạng hoàng bản gõ lang soạn nắm đang không cao giáo lời vẫn 2 đều tặng dặn đồ chán công nào nối gồm nhãn góp tạ bùi dương lưu đặng học y nhà dân truyền
già còn 2 mất 2 trẻ 5 liệt làng 16 nhất 3 khỏi xuất làm bài loay về hoá 4 neo 4 giữ thơm bán 2 bà gia và 2 chạy yếu 4 lửa nửa 2 ngất ở 2 không từng bồng thác tố cần nói in đeo cặp nhanh hưởng lan khóc bên nhận 2 dân nâng ốm ông chống say long kể vẫn phạm nương nua cỗi dặn dơ cả đi trước néo lam hơn lão tay đầu lú mà càng
băn khoăn 8
khoăn chuyện vì về lo
tên gọi 6 cũ 3 xã 2 sông núi tổng thu thao nó lửa 52 cho 3 đổi 2 từng 2 cướp 4 giám con mình vào 3 kêu người 4 tuổi 5 họ nhập vợ 2 kết cuốn là 2 út đồng nhịp bằng anh phía đường 2 làng chủ giải trộm 3 mới 2 bắt lạc bệnh dân mã rồi ngô 2 nhất ai các 2 hàng lí nguyễn 2 thắp huỳnh chu phim 2 đội khói em cha thí đăng miền 2 tội riêng thật đầy khai lót giả bay tục khoa sách thương trong trên cầm tỉnh của chính ông doanh công phường bộ thị giết
chúng tôi 52 ta 26 quăng nó 4 trinh không 2 nghe bị cúi ngủ chia chỉ sinh 3 tham hết quay bỏ công nhân 2 nâng giữ ưu hoá mến mượn phẫn phát quanh thông đang 3 mình là được em có đã cháu ông loại bạn quốc
tôi họp đọc ghép thì thuê có 6 mất phải 5 với thôi nhường không 9 đếm viết bế ăn 2 vừa đã 6 gửi trằn oà chờ cũng 3 tăng xuôi đi 2 làm 2 sẽ 3 điểm sinh 2 thấy 2 lấy thương ứa là 5 xinh vẫn kén chỉ 3 cư nứt mua nói người gánh tiền chứng gác gắn hỏi 2 lại 2 bán thu tự 2 bỗng tức gõ nghe úp biết dạy thua được 3 dừng nhỏ lặn về nhận 2 sẵn đề chép còn xin 2 lớn chẳng thèm sống thành bất dậy nằm rợp giữ bị bằng 2 cảm sợ mãn mới mò ngửi vay nên giấu vô luôn rất mong muốn đang cần hi tin thế
tối liền cắp đa 23 có 4 mã dùng vẫn 2 om 2 giật cao 13 chưa cắt chốt đen thuế đến 6 thiểu 19 hậu cả cặm về 2 quây mặt 2 lửa đó tối 2 đờn giản nay 2 thứ nghe thưởng tăm 2 từ sau thủ cùng 2 con hôm muộn mưa buông và ưu 6 trước đẻ tràn trộm mắt qua
liền phân đến sang không 2 sống chăm mười anh 3 chị 4 cuốn ông giữ sóng mạch 2 mọi qua kề 5 với 2 một tù nhau tay lúc đó sau 2 nhiều trước trong cành hàng thửa lưng
tích cái cực 41 trong 2 thiệt 2 nhận 3 tỉnh khuyến rừng 2 tuyệt hợp 5 bình khoa ngoài 2 hướng những bốn cấp cố 3 sắc sầu trữ 2 hai ở nhưng luỹ 2 từng ca cũ đang nền thành có cụ chào 2 mà đặc 2 ngưu xu mẫu 2 chuỗi lương dữ của 2 rất côn tại cũng do chưa sau được xưa nói sự lúa 2 hồ nặng 2 con tắc kể đại trên 3 gây sông thi 2 nhắc khúc chùa tiếp thấu chỉ thấp nước cao 3 xác đỗ nàng lịch 4 quốc 3 cách khảo đất mặt trồng nhà sàn canh sử nuôi qui khoảng tự nhỏ cây bí khi xuất học nổi tốt 2 đáng ấn đạt đột lớn năng
cái lợi 2 hại gì 3 cá thiếu chết 7 máy 3 tết 2 lớn 2 bé chữ tát 3 đói 2 nghèo 4 hoa 3 tên 6 giá 5 tâm đầu 3 đánh chân 2 xe hòm mới 2 răng 4 bụng 3 ghế 2 xấu 2 tốt đó 2 cần rét 2 màn lồng ơn nhà bể nhận khó 2 khôn nhìn 3 gọi 2 bắt 2 mép 3 nắng 2 nóng ngọt ngọc trăng thời ùn bè 2 trước nước 2 nôi ôm bẫy này kia bàn cách đẹp bóng thiện ác tôi hay kết 2 mặt hồn bát thai túi đinh lều tình giếng rốn đích duyên giường lò nết cây nghề riêng chung
lợi cái ích 45 hơn 3 bất 11 dụng 44 nghĩa 3 còn suất 4 sát hợp 2 ai người 3 mở nhuận 28 thế 25 nói chuyển thuỷ 5 gia có 2 vừa cho 5 an tối tịch chính xã thăm lợi 2 cổ đập to 2 công thắng quyền 2 tiện phúc trục tức 3 sinh danh 2 lê lời của 2 tan thân từ 2 xen xâm bùi trần đức nguyễn a qua bà phẩm lộc khuẩn hại tiểu khẩu thuần nước răng tiền riêng lạc sữa chuyên ra hải vẻ hoàn lịch trong 3 đại nhiệm toàn nghị mục cách trên kép thua nhân phí nhất để hoá khó về thu đi nội
cùng bà ngày 12 gia 4 kể nhau 4 trên 2 sĩ mới tiếng 2 lọ đồng 3 nhóm 2 nhiều 5 kì 10 người cũng mâm giường lãi 2 trong gần có 2 cho vỗ 2 quan ngồi hội 2 được 2 pháp hai máy sả 2 mấy mổ công cấp chiều sáu một 2 đau lớp 3 hơn 2 vào 2 con 2 lúc 2 giấy thương 3 đoàn hàng 5 bông bị với 2 bàn 2 của 3 cái bảng lịch phần nhịp tại rơi cánh chụp quí khoá thợ tay anh dự 2 tập 2 phòng tham bạn tô dân mất chia ngư đi bốn cán tám ăn bắt phát lực phía chuyên phải 2 chạy chính làm 2 túng đất là chiếc chung 2 giỏi chịu tuyên cầu vui tồn thuộc vấn phú bộ băn các 4 xây những 2 xác vợ nhận kiểm lên 2 đỗ lê chị tắt giảm hoá doanh ngõ bằng cốc
đều đồng 2 vô 2 tăm được 3 đổ cho 5 đặn 5 da ưng than từ 2 kéo phải 4 vác nghĩ dòng mang 2 thấm trên ngon đi đều lòng bị 2 trầm nhớ có 3 lập mệt nhộn trang lên hướng đoàn bất lộng lắc bỏ dương 2 muốn 2 đạt 2 nhằm tiến tăng 2 xác mất như 2 mở là 2 không đã biết tay giảm rất nằm do đang thuộc vượt đến ở nhau nhất sẽ trong vào thống thừa cảm khẳng 2 tốt mong 2 chưa khai đúng diễn cao tử giữ còn sử bình
cũ thì hỏi của 2 mà cấp chụp tháo mòn bị 3 nhường cầu chuyển sẽ hùng trả đường nghiêng ngủ mua trên cho xuống xích bếp đạn như kĩ 2 ở gặp để chạy người 2 sinh vứt đến phải còn 2 giá ngừng hành bởi tìm 2 nát ra nổi ngồi bỏ gợi dưới hụt thành mời các nhà đổi 2
thì vẫn 2 tiếp biết 2 thu dễ 2 mất 3 lỡ nhận được 3 có 7 già bố bị 7 nhắc các 2 khung thầm 5 không 4 nộp cấm hệ vui ít là 3 lỗ làm 2 chưa 2 khó 3 thuê 2 chẳng mượn bằng ủng khởi luật nước va phải 7 tỉ ai 2 đâm hoá trả lo tàu hạnh con 3 thấy 2 hái giờ 2 sớm 2 chỉ 2 tới bó đen rạng mưa nắng râm giữ rét sá men nứt gieo lặt di thà 2 dân người 3 đền bảy ra 2 khuỵu lấy 2 xác hướng thào 3 máy về xin thì trắng quên tự cán tính mê đã 2 nghiện nhớ 2 mình 2 nên 2 gây nhúng nát năm nghị nhiều 2 nhún nhanh nhọc phần phó tác gửi thong thở thiếu nghe thời thôi tinh xa xét bà 2 nhậm thâm sẽ mới cũng tôi cần việc rất trời anh đó thọt mẹ chắc mọi càng còn thế sao họ đến để bao giá đúng phạt cả đây nghĩ hãy đang ông lại sau bạn đi
vẫn nằm 3 chưa 10 giữ 3 xử 2 nhớ 2 tưởng 2 chiếm 2 thắp bưng không 4 nhiều chong đòi đe để 3 tiến đông khó 2 là 9 đỏ tung bịa tra dửng ra trừ thường vô thiếu lẻ dành bặt nhức vọng dịu lặng mất hưởng còn 5 chập trụ sống biết tay bế mở 2 giã đứng 2 được 2 trồng cúng phải 4 chứng gõ vững xách bị đi 4 y nhai luôn bám vướng thấp trong 2 ồ bỏ 2 khiến lĩnh cố 2 quét nã hơn đến có duy tắc dai thờ tiếp khiêm bắt ham gác gay lội ế man mài nơm nuôi ngoài neo ngồi nhấp nhân cần quả thế treo nể thuộc hái nóng hỏi hăng sáng ở gom mua đổ tái hoàn quyết xanh
nằm trong 8 dưới 3 đây lăn 2 lao dài 2 sàn 3 trọn 2 phơi nhồi im 2 ghép lồng ngửa 2 đã 2 khiêm co ở 9 trên 5 sâu viện 5 cạnh 2 vật nghe lại úp giữa 2 chờ 3 giường 2 võng 2 bắn xuống 2 cáng sình cách 2 nôi theo ngủ 2 tại ngoài sát bên dọc nghỉ mơ ườn vùng liệt bất sấp xen lòng 2 lì điều bệnh rải gần đường gai 2 đất vạ ghế khuất hàng đối phía liền vị ổ thiêm
câu hát 5 hỏi 25 chuyện 25 cá 4 nói 3 tương chửi quan chào 2 chữ 5 trắc cuối lạc 19 thôi xấu nệ 2 trả 6 ngang cảm vọng nước ếch nào 2 cười hoàn hò 2 giúp thông ngủ kiều 2 dân đầu và mực 3 kết 2 đùa chèo mừng cơm 3 đối 3 thơ 2 phòng tục 2 ca khách giờ kéo lệ đố kẹo móc cú dầm văn trúc tiễn đó từ 2 kệ cửa lưu thần giải chúc khẩu tôm đấy
hát trong trao nhỏ 2 thành không 2 cho 2 đối 3 xoan 3 của công bèo ru 5 nhép 2 lớn 2 nhí nhạc 2 hạn suốt bài 2 đến quốc 4 văn 2 lại then 4 giỏi bà nuốt nam về 2 trên vang 2 xẩm 2 chay chèo 2 việt ca múa bội quan chầu giao hò môn tuồng ví kịch trần hoà
bếp lửa 7 ăn 10 nấu 2 ga 2 chẳng người cơm luân than 3 gọn nhí chiều ám từ 2 trên cá cửa mách nổi bà nhịp tuyệt trưởng 4 phạm đổ lam núc 2 củi lò nhà điện việt công nướng
lửa mất mồ tầm 5 chỉ bùng 7 đạn 5 mổ điệu xuyên nhỏ dưới liu 2 thiêu tắt 2 thâu cháy 2 đẩy 2 vê dạt quây tôi giữa 2 phun 3 phượng suốt thì 3 rơm xe bập 2 về 2 gia với tấn cứu rình chậm anh mỗi họ nước khi nhào nấu ở 2 vào riu tiêm giữ qua trường hơn vậy thu đốt trại 2 trung lớn giận hận khói thiêng nghề tình truyền gần hạ thử phật ngọn và lan rừng phòng 2 yêu cách hành siêu chống đánh từ của hạt liên vác triều
mất đi 3 gốc 2 bạn tích 29 sóng 2 rồi 3 lực gần 4 vẫn ngủ 11 không 2 nửa 3 thế giá 11 mốc lãi tiền 7 mùa 5 uy 2 khách đơn nguồn bản trắng 9 lâu ngón nước 4 phù bao thời phanh 4 sớm 3 vui 2 an 9 những trộm 2 cân 3 tôi trụ tật 2 ăn 2 sáng chừng quyền 2 việc 11 mẹ 2 đôi sức 2 điện 6 tên con 3 thêm hai vì 3 ba lễ bóng 2 sạch 3 mát 6 tập 2 đất 3 ghế 2 xe 2 chỗ nắp huy cụ liên 2 trật 4 mật cảnh 2 máu 2 cọc hàng 2 hoà ngôi 2 độ ở cái phúc tuần mình người 3 điểm 2 sau nhà 2 vài trí 2 khôn tăm dạy nhiều 2 niềm lòng 2 hút tay chân mặt vệ kiểm khả 2 lái 2 đoàn cắp dần luôn vía hồn cơ phương bình nết 2 bò cả cha vợ chồng tài rừng mạng 2 ý trinh hết tự khoảng hơn dữ cảm vốn do trong công hay dấu thị tư phẩm
đi đâu 5 làm 27 chạy xuất 3 kèm 4 tối lại 21 giám 2 các thực 3 cấp 6 ngang 4 bắt giã ngủ 4 bán 6 phải giấu 2 qua 6 trang được 3 bệnh 2 học 17 bỏ 4 bộ 24 tìm 7 chậm 3 cơ vòng vệ 2 ngành thẳng 2 mới 6 đường 5 lên 6 vinh dạo 4 chợ 6 hỏi xa 5 ngược 7 sau 2 mua 3 hơn đò đôi 12 ở 2 khắp 6 để nhắc khám 6 sinh tự 2 là 2 lấy 2 giáo khi 3 trình vào 23 dọc 6 hàng xin 4 đẻ thanh 2 bất nước 3 nhà lạc 3 mở một 6 vừa 2 hình lính 2 đếm như nhờ thang 2 tù 3 rồi cả cứ tiếp 2 dùng lặp 3 có 2 chùa 3 hia chuẩn thật 2 theo 3 xuồng không 4 nhặt của 2 ít trước 6 cùng 4 buýt miễn lễ 5 thăm 2 quên giành dặn khảo biển 5 ốp công 3 xe 7 cửa hết 3 nơi bầu 3 trong 2 điều từng 2 du 3 đầu 5 đình khoá chuyến cũng mót khách ve tiêm 3 hay bão xuống 3 đòi trải tàu 4 ngoài 3 giữa chiến đúng 5 khỏi 4 về 2 chơi 2 ra đến 2 sâu 3 thi ăn viện rừng máy câu 2 cướp cày đó đây nữa trên đứng tới sang kiện xem dự vay tắm ngoại tu đời buôn nghĩa hát lùi nhiều nhanh sai kéo vắng sớm muộn trực tiên tuần tỉnh từ đánh cứu đêm 3 ngày tiểu cà kiểm giày dép tất rất gặp săn thu tập tắt đổi thôi phượt mất phỏng lang giao cách 2 rẫy truyền bước lượm phát dần gần mà liền hà người riêng chung nghĩ
đâu mà 5 xin gọn đâu 3 cũng 4 về là 3 mất ra 3 so có 2 tôi ạ lại phải 4 mối dân 2 nhanh chỉ 3 tuyên đó rồi khác đây vào còn như biết ngờ cần đến ai được nữa dễ tiên bồ
mà sợ chưa 5 mình 2 lần bằng có 2 không 19 còn 9 chẳng 3 cố 2 vô 2 đem cứ 2 chung hiệu 2 là 5 bếp khóc lòng 2 cất ngọt quên khách thiếu 3 thương 2 mặt đi 2 với bỏ 2 sốt nước 3 gây mát sao khen tha biển ra 2 hàng ngừng lúc nuốt vẫn 6 phản khán các 2 bay người 5 sai ấm bắt cán hiếm để 2 hai 2 bà 2 em 2 giao trong 2 sáu từ 3 làm 2 hội ở 2 con 2 sắc mẹ lạnh nhắc cũng 2 nhẹ phun nhói rành xem 2 tự hữu đường nhớ nghị ai 2 chắc đến thôi cả lại đã chỉ tôi anh chị ông họ những chúng 2 nên được phải theo cần nhiều sẽ đang thực vì do bạn thay cà nay gia đảng nhà việt khi sống nói quân giá nó
cười hiền 5 khà 2 sằng đồ vui của xoà 2 cho hóm quay bẽn cùng toe ra đã móm vang ồ nghiêng khúc bảo cỏ tươi 3 vì với công mắt rộn ngượng nên nhợt ẩn nhờ vừa chê hạnh rạng trẻ
phận một 3 không kịch nuôi đời 2 cơ anh cán 3 của y chỉ làm phụ con tô trương sinh
cửa phường thị 2 khẩu 37 di ập xin 3 đi cuốn 3 sổ 9 sang phòng 3 hàng 27 xe nhưng đột phiên 2 nát 2 ngõ 5 kính 3 treo xả 2 vào 2 sau 2 từng 3 miễn 2 chỉ sông ngăn điểm sẽ đình tháp không đón 5 phật đạp im cho 3 chớp tránh nhà 6 công gió mỏ có kín biển 2 rút đại 5 chi cứu trong 2 sớm khách chủ bỏ khu lăng đổ lò 2 đến ở 2 nhận sắt rộng tư nam việt miệng biên trở ô
hoà xuân 2 dân 3 bình 85 cùng 3 giải 24 nhập 7 với 2 từ nước 2 tiếng lạc 4 gia đông mênh quốc 2 thuận 3 séc 4 thượng 10 hảo 4 phục thành 2 nhiều đến là đại mồ nhưng mùa âm 3 cho đỏ đồng 2 ba liên quảng đã trung 2 tiến nhạc 4 quyện 2 rồi biến xử khánh 2 đàm 2 trận không 3 khí 4 giọng 2 tấu 2 biết hài hiện lưới ôm tan 3 mĩ họp diên xa lâm yên phù lấy nha võ đào an ngô đoàn nhân tình 2 ước 3 vi nhiệt giữa lợi hoãn hợp 4 mạng mình nhã phát 3 thân trộn vào vốn vang vui điệu hiệp bắc hưng hải hiếu lẫn cả kì khuyên chung thắng xã 2
xuân sáng mới 2 lên 2 lộc 5 chợ giảm vượng thu bách 2 sóc hương 5 thiều năm dưới rồi trường 3 viễn giữa sơn lạo lá quê với và 3 thuỷ 2 chơi được dù mẫn thưởng lất tạm của này 2 về 2 xanh vinh tửu khiêm trọng lan quỳnh bạt thạo lang quyết dục kính phạm lĩnh nam thiện đích hoàng 2 hạnh vũ tiên 2 lương kha lực giàng nương lò quế lây đạt đại phới hữu hoà hùng quang phúc thắng son chiến
tuần đông lễ 5 tra 25 mở tranh mới chị 2 đầu 3 cả thám giá 2 qua trước rừng thứ lang kép ai đinh bắt học điều phim 3 báo họp sau hành ba còn hoàn 7 nắng sụt tuổi dương tới tự 2 văn miễn hai khi này
đông nghịt 7 người 8 dương 6 thực kiềm nam 22 lạnh 11 anh 7 võng thường 2 là 2 đúc 4 nắm và 3 thành 2 xuân 6 chạy nhất 3 ghe mới 2 gỉ trên bắc 15 hoà 3 từng nước vui 2 đảo 11 hò ông đừng sơn 2 hai lễ trong lủng khiến hồ 6 sôi giá kể tác đều giò cô tất lỗ qua trở cho du 2 y 4 nên âu 2 tấp dậy chất lớn khán kéo năm bùng khách 2 kinh 3 được cự lặp vẫn bà thí phi 2 thiểu bạn xuất trường nguyễn đỗ 2 ba kỉ bầu bày nghẹt 2 gián sở hiện phương hải hà hưng triều đông 2 cứng đặc con 2 tây đủ sang đô khởi lào tử ken giang nhi trùng 2 các ngạc chí dân hơn máu thạnh đức địa dược ấn hội nhộn tảo a
nghịt người trẻ tín du từ khách đông
anh phan từng hùng 28 em 21 tổ dúi cũng lương chạy ngồi ta 5 nhìn cả 4 nông 2 vay nhận hưởng bành vừa khản chị 8 cảnh đoàn 2 sau nhớ bốn vì bảo 2 trần 5 trả danh đào 5 viết giao nhún lự vừ tin 2 y hứa phùng sợ cười không khải được áo tăng chủ 2 bùi 4 học 2 khiếm treo xe 2 tông khiến bán hối nói 4 rút nằm 3 gia 3 bật rời cuộc thợ 3 thất nâng nhà gượng chồng vũ 4 nên phải lục chẳng giàng mở đi kể 2 gãi giám phụ nhân 2 chuyên lúng đã 2 hỏi nga giảng chỉ về cứ pháp 2 hướng sơn rể 2 dũng 5 minh 3 mãi của trai 2 họ 2 các bầu thành gửi quốc rớt buồn muốn như bỏ tái nghĩ công kiệt 3 làm linh 3 mai mẫn là sáng nợ còn 2 nước liền sự trá viện tự thư 3 lại 2 uông diệp ngô 2 phạm 6 lã nguyễn 7 duy vương lê 4 ở cao 2 xuân ông 2 đặng 3 tuấn 7 mã hoàng 2 chen đến lâm đỗ 5 kíp hà 2 trương thơ đạo quân 4 khoa 3 thi và 2 huy cựu nữ li lần phu rủ dần đức chiến thạc tú thái cổ có vẫn phản gần khăn tâm trực ruột chàng tài hào ấy 2 này cho 2 bạn hề
phan đức 2 thị 14 thiết 5 châu quang bội 3 đình 6 tất bá 2 cao minh 2 nữ hoài 2 thiện ngọc 2 gia 2 nhật hà phương tấn 2 bảo 2 trường đăng thục nguyễn thuỳ thanh 3 mai văn 5 ông tú hữu anh rang quốc
đức toàn 3 có 2 ô 2 hồ mời nhật kéo tắt sáu học 2 đem tổng 2 chúa 2 bỏ trọng 3 bà 3 thịnh 3 thắng 4 độ 2 ra nghiêm chính 2 tốt pháp 2 mong gương siết tố nhà 2 hạnh 3 mậu nước thuận chương lần tài 2 kì trại nhuận trịnh hiển anh 3 lê 2 mạnh 2 thiệu mẫn tiến thăng trí cơ 2 nguyễn giành bệnh hợp lương 2 long 2 nhạc bường đinh hoàn khang khôi thạch trần 2 trung vũ thọ 3 thành 2 minh 2 huy 3 lí nghề giả kinh cách công lối tính tin phật ông mẹ 2 giám giáo hoà 2 phổ linh hồng huệ dục cha thánh 3 nhân giang lớn trị thiện phong phớc hoa kế vẹn
toàn đi diện 29 thể 5 bộ 32 tuyệt 3 trong 2 dân 18 cầu 26 là hệ thực 5 cha quốc 20 viện vệ phần 5 lao 2 thiết không 3 về quả sắt thua đội 2 đoàn 2 phải thông 2 sai 2 quá tự 3 có 2 giao 11 tuyến 3 quyền 5 lực 4 tiết xã 3 tỉnh 2 quân phù 2 và tính 2 đưa giữ sử các tổ 3 trình vẹn 3 bay chấn cho lễ chỗ ngày thắng còn 2 hạ treo thống khác 2 hồi chỉ nợ nguyên cảnh 3 chị ở nghiêm bùi khuất bán lâm trở sàn để sinh mới bị miễn tin đúng đồng độc bình trái bất nhân chức thế 2 thân kì thập
thủ tục 89 tuyệt đô 41 tỉnh dân 2 đoạn 28 ác 2 đức 7 khoá xác đang phủ 5 chung nam 2 công 9 làn pháp khoa 15 thiêm 5 phạm 4 phác trưởng 14 lệ quĩ 5 dự 3 môn 16 vì quốc 2 sở nhập 2 này chỉ quá đội 2 đứng hấp cạnh 2 gốc ở dưới lê bám nhí 2 vào phùng 2 nghị thỉ 3 là vững tướng 66 tiền trong ăn vốn cờ 2 bắt bóng bị 2 ngang thành 3 hong chạy chuyển hai giành xếp ra làm lĩnh 6 hạ 2 kí liên mắt kho 2 phần từng thi việt 3 dẫn ấn trẻ 2 kiều cùng xuất ghi đá châu mạnh nặng quân 2 ô bút cấp cựu dâm đắc đầu hiến hoà lợi mưu ngữ pháo phận sát tiết tiêu 2 thân thế thuật thư thừa túc vai 2 vĩ xướng dầu đoàn tàu
chứng nhận 31 lịch 4 cả minh 25 mục chỉ 18 cứ 23 có kiến 19 thực 4 độc khoán 39 từ 7 đừng ở đau 3 chiếc trầm 2 báo nhiều nào theo nhà hoang đối cho 2 sau quan sốt bị lạ thông 2 nhân 2 chứng kiểm triệu biến hội dẫn việc kể nhớ của trị tiêu dễ nguy thư bệnh tích quyền giám tử 2 tỏ mất 2 rối tự tăng đạo động tật khó ngưng ho béo thận rõ 2 sống là
nộp hồ 7 trước lại 8 hơn xong thêm phạt 3 thuế 15 và một cá đơn 5 trực 2 kích bản 2 giấy tiền 9 trong vũ 3 ba báo hàng đủ 2 tài ngân 2 phí học vào bổ tang lệ mình chậm bài lưới cho khắc
hồ sơ 110 chí 36 thị 10 người 2 thời hàng rồi thương tiêu 3 thuỷ 11 trơ quà viết hoàn 3 bên chứa 11 cho lấp gươm 5 ở văn 9 dạy 2 mới xuân 6 sửa giới đứa neo chú mê từng nếp siết tây 4 ướp ngã đẩy và 2 có giải bao buôn quảng cạn ao ba 3 dừng 2 thác 3 kim 2 giỏi hồ trái vượt bảo thanh 3 ngư nuôi 2 phát bá minh 2 sĩ 3 anh 3 hữu 3 tấn phù trường thục tuấn duy đỗ quang 2 cát 2 lúc gốm ngọc 4 sông 2 quốc lê púc lí đắc 2 nước 3 sinh bơi cá đập điệp 2 hởi li nghi sen tinh trúc con trị núi đào dầu kẻ đức quí tôm lô bán dễ bách nghinh đông hải
sơ trực 3 và sang 2 đã 2 tán 28 cứu 2 duyệt một 2 đồ 2 điều thẩm 13 thiếu đăng 2 không 2 chậu sinh 10 tất bộ 4 hầm chuyển cho là gồm xếp kết 8 tách sức 2 hở 3 bảo 2 mi 2 suất xin 4 nộp sài 2 nghiệp 3 vay 2 soạn tiếp đền lưu đề 2 cấp 5 tuyển sổ tại khám lịch tồn vụ 2 yêu sau được còn bệnh 2 thất nhầm mua gõ bốc khai 2 dự 2 giả thủ pháp đất khoa điện xét nhập thiết hoàn địa di đấu thanh nghiệm đẳng
tuyến qua 2 nghìn công 2 nhận làm xe 2 chỉ đường 13 biên 2 kết cáp lưu bớt tại tuần tỉnh trung lệ quyết thồ từ phố 5 trẻ rà ống gom toàn 3 sơ dọc chung quốc trên 2 suốt đầu 3 tới vội vận tàu 2 mới ẩn giữa 2 đèo dạy lính huyện 2 thông đê giáp 3 du bay anh cho ở bùi người đặng hàng dài
cổng dịch 2 trường 2 cao 2 trại 2 treo thông 3 quốc khu chùa 2 giảng làng 2 bệnh 2 kết kiểm phe tam tràng
dịch vụ 62 nông trẻ đòi chớp tài có hoa sáng chứng 3 một trầm tả 13 rắc chuyển 8 việc 2 rất cúm 4 họng học điện 3 tiêu 2 không bệnh 14 bạch giã lên nghĩa sinh suốt dân 2 tiếng 2 dải qua 3 sốt 5 chặt họ lan 2 tễ 2 sởi 3 hồ 2 giảm 2 thanh khiến giả 3 viên 3 tâm 2 dần sát nhiều chủ giao phóng hồi đại động 2 cơ chống 2 phiên biên dịch 2 ổ ca du nếu ra đàn phun phái bản trong tay tăng nhỏ ở thuật 2 nguyễn quân tranh truyền 2 đặc cứu quang giải tây quảng bào hạch khớp vị phổi mật màng từ hại máy sang 2 nhầy lây tiết sách chồng bùng viêm vệ ngân trực bất nội đất thương tại quanh ảm quốc vàng thành cổ y tự cộng
mười lăm 37 hai 51 chín 13 bảy 11 bánh tám 17 một 17 đến 3 bốn 17 tuổi 3 đồng 2 năm 18 vàng triệu 4 nay mấy 3 tháng 4 ba 8 nữ sáu 12 độ 3 giờ 7 công câu điểm 3 tỉ 3 ngày 6 phút 4 mét 2 hiệp ngư nghìn 6 chưa âm ngồi lên đảng phần 4 người 2 hoa bộ 2 bệnh kì ở như vay gương đoàn tập con lao lần 2 phân chị ngón vạn nước đời giọng tỉnh
lăm phút 4 diễn tuổi 11 ngày 8 mét 3 nghìn dự năm 7 lên tháng tình mã triệu 3 kĩ đồng nhật vông không tỉ phần 3 hoàn độ 2 đến le
phút là 2 phòng tài chót 6 không mặc 2 khoảng ngọn hưởng trước vẫn nông bù 5 thứ 2 cuối 7 mới sau 2 suy ăn sẽ tại và nóng thiêng 2 ấy nổ nhảy bốc thì thoát đi hạnh này căng
kia để tuyên bác quyền không 2 con vừa khó biên 3 có biển mùa đầu nước chiến cánh thì a là đã được cũng kìa chết
dấu đỏ 3 hiệu 41 kích vết 8 lốp tài máy búa ấn 15 tới chân 3 kết điểm hỏi 4 tích 3 phẩy 2 vân 3 ngã là tình mốc 5 chấm 3 giáp bưu yêu thanh sắc răng tay bước 2 sự 2 cột
đỏ anh mù leo trên 2 nhét và huy về khối ở 2 vì để chò hồng 2 đồng lửa 6 người 2 hoe 2 au 2 đi 2 trở toàn chỗ tờ ra thì rực 5 tỉnh tịch đồi là chót 2 khâu sân trực sao 3 váy lô nhập chân an ăn rụng cấp 2 chữ khán chào giáo chữa sàn khó phủ ướp tấm hây thành sổ làm cho oan hoàng trương nhất mặt thẫm tươi đen 2 chói ửng bừng đun lòm mắt quạch con da máu gay ối việt
chạy đi 2 lại 3 chức 3 quyền theo 7 ngược 4 dự 2 ném xe 8 việc 2 băng bộ 4 rào trường 2 đua 8 giữa vào 2 gia đồng dầu suốt 3 máy 2 sai nhất 2 xăng 2 thử 3 thang cùng rầm là khắp 2 pin loạn 3 biển miết tàu 2 không 2 lũ 2 ngon cự xuyên một qua 2 chân 3 chữa 5 vòng dịch thận 7 phành quá 3 lạnh tán 3 hành vì 2 với 2 đêm lên 2 ẩu 2 sang tới sau cánh chậm 2 bão phía tình án 2 trốn 2 ra 2 khi cả nước 2 lon êm bước hơn giá miễn tiền thoát 2 dọc nhanh lụt vạy đà về quảng trên giải đích chọt thi chương tội giặc bằng đến tốc mất sô điện chuyến gần đôn ăn bàn bền hàng việt đường
năm lần 5 liên 5 nay 36 như năm 17 mở 2 điểm 2 tới 12 bế cùng 2 quốc mươi 25 mét vẫn 2 rồi 3 thất trăm 8 chục 3 bám 3 hết 2 nhất thanh tù 20 bồi giữa hoặc thụ cấp 2 chở phần 4 mất 3 cầm 2 thực 3 sau 13 đến 2 nhưng và không 4 mới 20 sát qua 8 sống 2 căn 6 xen tuổi 9 trước 14 thứ 5 nhiều bậc kho vì 2 trong cách nhân đóng bổ công 2 qui hoang vài 2 giờ 4 vừa 3 di hộ dấu 2 người 6 hằng là 2 với 2 vào một 6 đạt trở 3 học 13 gieo của em liền 5 được 4 đã 2 cây 2 nào 6 chọn 2 ở kí cứ 2 riêng mười 2 bảy 2 gặp hàng mậu lá lội móng rong nghìn 6 triệu 3 con 3 giật dịch mà 2 tỉ 3 rưỡi 2 tháng 5 gắn cầu ván 2 im mai trời sửu xưa 6 thìn ấy 2 nhổ tờ ất chưa 2 lãi đẻ đối 2 khiến chủ cuối 2 sạc triển 3 ngày 4 buổi thiết 2 trần mặc còi bốn có 2 tập lên phượng bến câu cử xe 2 dùng đọc 2 hợp lẩn bị nội ưu tại thương bức bước 2 miệt thú anh vượt toàn hạn 2 hội bố thành 3 phút 2 án ngoái 9 điều vạn chính tiền bãi hải bệnh song dân kế lâu góc 3 mây xa rà ca ngưng cho thế 2 nhịn ông phát sớm tám tài 2 tỉnh 2 xem nâng thừa võ cuộc đỡ huỳnh bà chờ nữa cả chị lạnh sắc lượng kì đầu 4 đô đi nhà cân phụ roi sẻ châu 3 dại cũ ngân sinh đó kinh dương âm nhuận bản nước gần 3 lẻ hai chinh ba tình tiếp du đại cửa canh đói kỉ sao bữa vụ gian văn 3
lần bảy vị này 8 thứ 23 theo 8 đầu 30 không 2 ra 3 tay bốc lỡ xe thẻ nhớ 3 cuối 6 người trừ lượt 9 ngày khuyến chị trước 3 trèo súc xen anh dự phải mặt nữa 7 về 2 vợ gãy cử ba 2 cô mới vẫn kêu khác 2 viện hỗ từng 2 lương bằng bảo 2 thả mời ghe vì thấy dân hai 3 mỗi 2 gấp lân đối xin ngồi rủi tiền tìm trắng đăng dừng thương 2 sạc đến 2 đi 2 sau nào gần 2 so tới liên trong phát hồi mò khân giở gặp đại xét tăng giảm một kỉ bị tôi rồi ấy đó bầu chạm lữa bỏ tổ có là sinh 2 được ghé nhập thi trót gọi
bảy lượt ngày 6 năm 6 giữa mươi 23 lại tuổi 6 triệu 4 lời chục 3 mọi bậc trăm 5 thôn khi mét âm 2 chỗ giờ 5 giáo người 4 núi 3 ngồi đoá lăm tháng 4 nóng tấn 2 độ nghị con 2 biển dùng nhỏ từ buộc diễn hiện dòng đã nẹp kiến chỉ các em nóc cấp bài chủ sụt mâm vụ tăng dự phần 2 lớp đi và nghìn chuyến nhưng tiếng địa trương nơi đỗ học cạnh tri tỉnh trận điểm nước tỉ
trì vừa trao giao mục đợi được 2 kín phối 2 cung sự 2 quan vận 2 hội 3 hoà 3 buộc thuyết cuộc 3 định đàm 2 lớp trận khuyên chùa 2 mảng nhắn phiên lên hoãn 2 trệ thường mĩ chỉ ga thợ phải buổi ổn hoạt lãi tốc đà mức nền nghiêm tăng thói ở sức lợi theo bền tập kiên
vừa ban 4 được 5 gượng mất 3 tổ đẻ cất 2 tống tấp qua 9 chạy để một moi trò điều động ăn khóc 2 vẫn có 2 giữ công 2 kí 2 làm 2 canh hoàn 2 xuống cập mưa 2 rồi 2 phẫu 2 hồi 2 chuyển sức 6 học 2 nhận 3 xảy nhập vỗ chín 2 là 4 đậu trải đi lau xử bình đủ 2 rèn cố xót giận tiếp trút bổ phát thì ra 2 ảnh phản bế triệt thực kết 2 hạ tốn sứt bác diễn khai xây dồn đột vỡ liệu cấy cứu thiếu chồng phải dạy xin túi 2 nói vuốt đưa khi cười giỏi đảm bán
cắt giảm 26 cành bằng lối thẻ lương trợ thi tóc 8 cầu 3 bê 4 lỗ 2 tiền trụi cổ 3 hai bỏ 6 điện 5 rốn 4 móng từng tai băng 7 tỉa 4 bất ghép 5 dòng phần phá 2 đứt 2 dân ngang 2 cỏ 2 địa đoạn từ 2 nước may 2 cơn 2 nghĩa cử 2 cụt xén bánh lớp 2 chuyển quan hợp sóng xuống rừng nhỏ lát gọt nguồn dạ lìa dây lúa 2 rau khúc ruột tử mí đường mạng viện ra dán kéo máu miếng hình cộng giấy
giản hoá 5 dị 11 mà 2 hơn là nhưng như chỉ đơn lược tiện ước đồ thể
ngang bộ 2 qua 3 chiếu cổ 2 sân nhiên 4 một đường 4 chòng thứ và nắp nói lưng 2 vàm cân lời công nhưng bùn tri lẫm dọc hàng 2 bằng 2 nhau ngửa tàng trái bướng ngược tầm 2 giá phè vai mức hông sức sông tài eo tuổi bụng tai tắt như ngang ngõ nghiên
bãi bỏ 8 ngô 2 cát 3 giữ 4 cạn gió bồi 4 đẻ giữa 2 xe 3 cháy 5 rùa gửi 3 nam biển 7 an dâu 2 ve tắm 2 giẫm mọc nhỏ trái rác 6 đỗ 2 cho trung công 2 khoá 2 nhiệm 2 nại 2 sông để cỏ 2 phóng chức đất miễn chôn trống bằng sau trước cọc dài thải triều đá ngang sậy mìn
bỏ ít ngạch lá phiếu 20 sót 4 các nghề 6 lại 8 luận quên 3 về 2 chạy 8 hoang 12 đói 4 thuốc 3 rơi 11 nhắc trốn 18 hình hẳn 5 cơ 2 khung thầu 2 đó trồng thuế 3 ruộng 4 ngỏ 3 than tất sạp tục phố 4 cấp 2 nhiên hàng biên học 7 việc 2 đi 4 bớt 2 những 2 bàn tiền 3 đoạn ra 3 cho cọc 6 sổ 2 hoa mặc 3 bê 3 xa 3 nhỏ cuộc 4 cải ăn 3 ống mình ghe vách không 2 chiếc lọt 2 mũ qui 2 yêu 2 nhà 2 đàn quyết 3 giấy thông 2 tà đồng bản dần 3 mười họp rác 2 vốn 2 lỡ 5 qua 4 lệnh 4 chứng định hủ 2 hiềm quê 3 khối 2 bữa một chuyến bừa xe loại bếp nước nếu phí 2 ông trống 2 đường dở 2 chuồng trai tù túi ngoài mạng mứa sức công chồng vợ con tiêu giá bạn ý muối bùa lửng đá xác chế thói bia trang làm cấm phong hợp kết mặt bể
ít nhất 16 doanh lo 2 hơn 2 sữa trụ bạn kẻ 2 em con lối phút rau ông ai mưa 2 lòng đi ỏi ăn ca mặn thanh gia vàng chuyên né làm xâm vận ý dầu kinh biết người
nhất ba 6 thành 4 bốn 3 chủ 2 trí 21 là 52 quán 6 duy bài sơn được 2 nhập xưởng gồm 2 một 5 quyết 4 tới với 5 thời 3 trong 13 của 6 so cả 5 từ 8 nước 2 danh 2 mở châu 3 tháng hai 2 nhì 2 vùng 2 kể đồng hiện 3 vẫn tuần kiệt trừ đang sau vũ giao đời 3 lịch 4 thế 14 phạm bảng 2 năm 3 chặng 2 đến 2 khu 3 cự đoàn 2 thiết 6 lên nằm quí nên sáu phương 4 vào 2 toàn 3 tề biện những để 2 tăng cõng nuôi cam nói có 2 tiếp kéo mới lộ đúng cầu công kho toà tỉnh hạng thượng loạt 2 lớn phải đôi nôn định 7 mực 2 cận 2 cũng mười nhận 2 thái quảng tây kha làm nhảy về 2 đường gấp nhiều mỗi không 2 vô hành 3 phận việt 2 miền đông 2 thể 4 đất 3 đẳng tại thống cho cử động tâm khi nguyên ở trên 2 phẩm mùa đối nhân tướng nhật do bản vì sinh cao quản tư cách các đánh nội ý thông tổ giữa lãnh
trăm điều 3 thanh triệu 18 đoàn 2 lao 3 hai 3 người 12 mét 10 khẩu nghìn 12 vụ 4 điển cuộc 2 tài khúc lẻ 3 bảy mái mười 4 doanh 2 nông lá vốn hộ 8 tấn 2 con 3 tỉ 7 mẫu đồng 2 cho cây 7 giao giờ trận gam lần 2 mũi đơn 2 em học đại 2 chiếc 2 công căn 2 linh chảo suất 2 mỗi 2 tám 3 hiện bề 2 bé thí cặp năm 5 bộ 2 vận kì ca 2 trang 4 giọng tay tuổi 6 sản mất thìa cán số 5 sĩ đến 2 phần chín 2 so 2 trong quân thủ 2 thuế tàu tổng băng nhiều hồ song dân nghiêm hoàn ki 2 xe 3 sáu phiếu dự cân lồng 2 kiều hàng bánh 2 héc cấm khuôn trường nghe bí binh lên đô mã 2 tương lợi một sau tiền khách họ
cần thiết 22 mà thơ 17 được 7 xuất chụp 2 cách về có 3 khuyên tiền 3 giờ 7 tiêm lộ kiểm 2 ở nhất đơn mềm chữa chải gọi cẩu 4 câu 5 chính 2 cứ cái 2 lưu 2 giúp 3 biết 7 lên đưa 2 một 2 công khởi thêm 2 tuân 2 mật non tập 3 hãm thu tuyển giơ bảo 2 nhanh 2 đào sửa 2 tìm 2 nói 2 phiên bị 2 và bằng dáng an 2 giữ hạn 2 năm bản người 2 tổ bổ 2 kiềm xoá đầu 2 khắc cù 3 nguồn phải 4 khám ăn 2 quĩ vốn 2 hợp kĩ 2 chỉ tụt xét mặc rửa mì diệt ngồi cả nhà thế bú thời 2 xử 2 qua nhớ khuôn điện giuộc 2 đi trục 2 lao kiệm kíp sa 2 xé làm sự đẩy chú tăng tiếp trường tây vụ vương mẫn 2 chuẩn phối xem thay tránh bán thận chủ quan rút đảm đến nhiều những các hỗ sớm nâng điều xây phát rà đước trao hiểu gạt xác thực liên đạt qui ưu chánh nghề
gian giải 3 dối 7 qua 10 trưng 4 hàng 10 gần 3 không dài 3 đối giảm đóng 2 của tới 7 mạng 7 đầu 2 xử 2 văn 3 lợi thực 4 hoà 3 và 3 vàng trả 2 gấp lâm 2 chụp sinh 2 về khổ 6 nuôi lận 19 ảo thường có 2 đúc đến hai rõ bốn tươi khó 2 bẻ công 2 thích 2 cụ sớm học 3 chờ 2 bếp 3 là đọc vừa 2 ngắn 2 sống 2 gian nan 4 đột khoang phòng 2 cướp lấy lẻn dân dành tài nhưng nhiều nhật chuẩn 2 vẻ trong 2 đương bán việt ác hùng nguy nhà tà thương trá truân xảo thờ nịnh manh chính 2 nộp 2 từ 2 phát xanh nghệ đô số ngầm đi 2 tầm ẩm kiến linh rộng biểu rảnh làm thi 3 sử nghỉ 2 bay di cao tối cho để hoàn trôi lên thử phản điều xảy ủ triển bên khai diễn lưu bù quá
phí tuân tiêu 2 cho 20 bồi 2 thuê 2 đăng 2 hướng gửi tăng 2 sinh 2 nợ mua 2 không 4 dầu thức thấp và 2 trước 7 sạc 2 ra lớp xây 3 dự trong 2 vì hằng học 2 từ 2 trích đồng 2 ở quản ước năm đào 2 cơ thăm chưa lại còn lấy viện phí chồng bảo 3 cao thực 3 cố gồm môn chữa bến sửa 2 suốt long bố bậc vận 3 eo hạn giảm chi lãng luật mọi lương cấp nếp kiểm yêu trường 2 thị bệnh anh thảo chở giá lãi để tháng sản đầu 3 nhân vốn điều nguyên hoạt 2 năng khám 2 tổ 2 phát đại hỗ công nguồn đất tài 2 thời lớn ngân thi vé tham ô
tuân thủ 8 võ
tuyệt đối 30 chủng 3 thực đàm tác vọng vời 2 mệnh
đặt thêm sao tên 5 cọc 7 chất căn chiếc mục 5 số nạn ra 10 hàng 8 phòng 5 nặng quan nổi vòng 3 ngoài xuyên máy 2 lên 3 trước 2 câu 3 lệnh 2 biển 2 suy dân bảo niềm 2 vé 3 vấn 2 nền 2 ở 2 bên 2 trên 3 lắp tại 2 cho kế 2 ứng mua 2 lịch bàn cược chân 2 hoa yêu trọng xe trong bẫy lợi 2 hi dưới viên nghi bút kì bom vào 2 để mình dấu 2 trụ tiệc áp đồ giờ gánh lư lời chỗ đá nhiều nội con cơm tay hẹn điều xuống thuốc sai đâu điện thiết hệ
thêm giấy 2 từ 2 phải 2 đường 3 học 3 gạo đĩa kĩ mười 3 một 11 màn trái cho 3 trạm 2 ô 2 làn 2 mấy 2 còn máy 5 căng 2 thìa phụ quầy tràn biển nước 2 thịt đỉnh bước dưới hen ba 4 tài xác lân lớp nhiều 2 hàng 3 có nhánh trứng 2 năm 2 trại danh ngày 2 tiền 3 thị vụ biên hai 2 bền chuyến ngành tiến giờ 2 mẻ muối 2 ngôi nguồn 3 rào nấm sức 3 cơ 2 khèn sạp bún cổ lao 2 chiếc hình về 2 thu 2 thắt nữa các vào thời vốn việc phần những khách chi thông động khó kiến gần khoảng hơn sự rằng người bị tuần tháng điểm yếu kinh gia bạn con gánh niềm bằng dầu hoa lựa chức bớt chú mới mắm trầm tội binh quân lần ca giá xe rau tầng lực sinh tự dự lòng nghề đó hiểu gắn phong bài đồ ở tuổi
tuyển dụng 19 bị thợ công 4 bổ thẳng 2 sinh 21 vào 2 lên bóng 2 việt 7 nữ 4 thủ 3 quốc 5 họ đua bảy gấp được cộng quân chọn 3 tại các thêm 2 bồ kĩ tăng thực tán vật không ba đoàn lê u anh thái pháp nghĩa trạch
trí đánh 2 việc 5 thức 9 phấn hầm mở trên tình bấm tuệ 23 kí ấm lối công 3 cheo xã 2 nhớ 6 tâm người 2 kinh 4 chỗ 2 xe 2 thông 2 sơ cầm chị thứ lá thùng tám tăng 2 thiết sớm của 3 động tuyển đời một từ chiến nghiên lực 2 mốc ở nâng 2 vốn 2 lành tuổi ăn nhúng gói và tinh bùi căng vũ trịnh ngân cán tái đa quảng 2 tín cao với về đẩy tiếp
đánh giá 60 bắt 12 chiếm 2 dấu 7 hơi 3 bạc 10 lạc 2 vào 3 hội thuê 4 bom 6 mất 3 răng 3 chết 4 đổi 5 nhồi đập 3 chìm 2 giày 2 bả 2 him tan 2 đề 2 vần 3 rơi 3 trống 3 tráo 3 đầu 2 tụt tăng ghen 2 số 2 cắp 7 xuôi được nhuyễn dân tràn gãy 3 thuế 3 bóng 2 lái người 2 sập 3 bại 2 trẻ nhau 4 quyết đố bộ 2 thức 2 cá 5 động đu đồng 2 giặc gục lừa máy trận trúng úp chặn 2 cược bài bay bật 2 chén đàn thắng tiếng trả tàu phá phấn lửa nhầm đuổi con thẳng gió lén vợ mạnh cờ mĩ đáo mắt rắm đòn lô vẩy lên du liều đổ bắc gẫy trượt
cứ vào 3 pháp 2 tự đinh buộc 2 hỏi 2 điện 2 không 3 thứ hăm đeo đến đâu lấy rượt một lảo khoác ám tươi tháng như 2 luật nghị mười nghĩ lúc 3 ai 2 vì qui 2 quân 3 mới đã chưa hỗn có làm điểm luận cứ thế nói về a đi níu điều nơi địa hải cách mĩ cho khoa thuyết
ngạch bậc 2 thương 2 xuất 7 hết cấp hàn tháng nhập song công cửa cán viên
bậc hình cao 4 hàm 3 bị thấp nhất 4 ai thang 8 cha 3 phụ 3 đại 2 tiểu 2 thềm 2 bộ trung 2 học lương thợ thầy tiền mầm hai sinh
kém hiệu 2 phát 2 chất 7 hoặc phải sạch tai năm thưởng vừa ăn người nhau chịu cần 2 về sắc 2 kỉ hơn cỏi may xa hấp 2 tắm miếng duyên theo cạnh ngoại đi vui an tuổi bạn em
hiệu quả 83 tội 2 lực 39 mà anh 3 cấp trên 2 cho 3 ba mạo tô cả nghiệm 3 chia do hoá 2 tiền nổi 2 cân trốn thận thiết gạo 2 riêng 2 phạt lần xa đồ định kem một 2 cảnh 3 trưởng 23 nâng bình bảy và thành vui nhận 4 ứng 12 yêu của 2 tai trong nghi sử trang sẽ khai quần giảm xin lan cửa bất 2 có nghệ 3 chuyển dừng tắt bị phó 2 sữa hỏng an hồi tên phù quân hữu kí lệnh 2 móc đầu không 2 nhất nở khẩn dễ tích 3 việt 2 từ tiêu rõ hợp nguyễn giao 2 cờ chiến cao 2 di vô cầu hoa nhà vi lừa suy phục hình sai nguy sự hạ bệnh khả suất 3 đính 2 chỉnh thuốc sách cầm triệu 2 ảnh kịch vàng nón dụng chuẩn may bộ điện số kỉ đoàn đảng năm quốc 2 cá mạnh thời toàn sản du lớn xe trà cà
liên tiếp 26 quan 48 lạc 18 hợp 33 bộ 5 minh 31 kết 28 hoan 19 tục 44 thông 6 ngành 10 hiệp 17 bang 17 ngập hồi 2 doanh 8 đoàn 26 hệ 25 bát gia hoàn 6 miên 4 quân 2 ba uốn xô 3 đới 5 chính vận 3 châu danh 4 tỉnh 3 luỵ 2 khúc 2 thủ tưởng 3 một lưu chiểu 3 đảng hà 2 cao hoa 2 anh khương gượng yên trường trần hồ 2 chi 2 cư bà xã 2 thôn 2 sơn 2 vùng 2 ngân 2 từ cầu khu thành thế văn trì chiều cơ phương cảng hương á lục tịch
bị xem 3 đại 2 giáng 2 đình 8 lừa 7 nghiệp sẵn 5 cản tổn cuốn 5 hô phạt 18 xử 16 truy 9 cô 5 bay 4 thương 22 can 30 chặn 4 giữ khởi 5 từ 3 trừ 5 dòng 2 dân rủ nhốt 3 chích 3 xẻ 3 ngã ghép cáo 53 cắt 6 xịt bỏ 19 hại 19 lắc kết 5 đánh 10 vô 2 đơn 6 bỏng 3 bình đất báo thêm giải 2 khống 3 vây phong 4 vòi đuổi động 8 xâm 5 cưỡng 3 không 2 ép 3 tạm 11 kiểm 2 bán 2 cấm 3 mất 5 nhảy chốt rút 4 thu 7 dẫn 2 lũ 3 giám 5 sang cưa hồi làm 2 đề 2 tính triệt 2 tuồn tiêu 2 khoá 3 văng đầy 2 tuyên 3 đưa 2 nợ 3 cào thiên gạt 2 thuyên đột 2 vỡ 2 loãng sâu cảm 2 chó 2 lập 2 tố 5 khiển 2 coi 2 chết che chồng 2 sóng 2 chuông cậu ngăn vùi 3 chủ liệt hấp núi lấn 2 lợi đem xoá 2 cho 5 nạn 3 cháy 3 tư thành treo 2 ngắt lên tước 3 mối 2 khán tháo chiếm 4 triệu 2 rao 2 bắt 26 mắng áp 5 mã đâm 2 méo trúng gì hành 4 cảnh 2 ba rạn trêu phê 3 cách 3 niêm trả 4 được sét gọt phần khôi sát 2 kẻ 2 đối sao thông 2 điểm 2 cơ hàng khoan giảm phương 2 ốm 2 phát 2 bạn 2 an 2 hiện 2 bãi chấm chữa 2 lở dời trói lực loại 3 sạt 3 sỏi trấn gỡ thanh định kích thiết đã doạ 2 cha bóc nghi 4 huyện trộm xói 2 ùn tận kì kỉ 2 khám vi bão 2 hoãn 2 siết 2 sa 2 huỷ 7 vào chia 2 ngập 3 điện 5 nhiễm 2 kê theo 2 quần quá cầm phá 2 chê 2 phớt lạc 3 đứt đốt lật 2 chuyển lộ 2 tiết 2 đốn đầu 3 vạch 2 nuôi tai 2 xé môi phanh mê nước 3 xây người nguyên xuyên 2 buộc 2 tàn san tiền dò y 2 thay ngắn tẩy nhưng ở tim thiếu nhắc yêu kiện 2 gọi thủng chỉ cướp chém giết bạo gãy tê sập 2 hư hỏng thiệt 2 ảnh tác tịch đe tấn rò mắc bệnh đau 2 sốt ngộ dị suy viêm trừng trì gián chậm đội thất thiêu kháng điều trục ám chôn kẹt thâu phản chèn xe lãng hạn sụt ô chấn cúp xúc dồn bác bại lạm kĩ 3 tốt tinh tâm thi 2 công 2 hồ kế ra chu về tổ bước cất nghiêm di gia dạy quân chuyên bảo ghi lưu nổ nhà ngoại của vệ lọc lặn đo
xem xét 23 mó múa 2 sơ xiếc phim nhẹ 2 để một trầm ở là 5 bài thợ bói có chiếu tài hồ xong lại 2 ông màn mủi ngồi thường trò kiều điểm
xét cho khẩn 4 mười nóng xử 33 tình trách 2 cấp quyết nghiệm 20 tuyển 11 bốn phong nguyện em mặt đề 2 đơn quá 2 cơ nơi 6 tạm thông tính công ưu giấy nhà 3 nhân rằng 2 người từng ý duyệt truy hàng đội của về tư
thôi việc 8 giọng mà chớ nôi 2 uốn tôi trở quốc 2 thì 2 về quên chức 2 thúc miên 2 không 2 học giữ 2 là rồi nhiệm cũng xong đừng vì làm 2
ngược lại 22 chiều 9 lên 5 dòng 10 trở 2 vác tình 2 cốc dốc 2 xuôi 2 với 2 đãi 3 đường đời ngạo về hướng mắt ngược pha gió nhau thời
năng được nước 2 ứng 4 chạy xử khuyến số 2 lực 49 thương chống 2 quảng lượng 54 không hai đếm bị 2 lao 2 bằng mạnh giải thoát 2 kèn tạo suất 11 cần 2 dứt nhí điện cho 2 cách lội mềm 3 nhiệm 2 đồng trao y mở thích 2 lợi sơ mĩ động 4 niêm yêu và xác 2 mưa khởi kĩ 2 khiếu 3 kiểm nỗ thu mỗi ngô phối rà sinh 3 sở đã toả tác tiếp 2 tiết hợp trả 2 thọ điều 2 quản gan thận mới giám sống 2 cao cạnh tài chịu phục xảy chi sẽ tăng vận lây miễn đáp phòng 3 thực ngôn 2 sáng chuyên 2 của chiến hấp sẵn lãnh nghề 2 giao lái làm bơi phân tốt tự thanh nổ nhặt đi lui luyện hoạt trẻ bóng nghệ trí
trả lương 6 lời 38 rồi lại 19 thưởng 2 người góp 6 hồ cho 4 tiền 7 chi 2 con mười nợ 17 vô an mặt công 4 phí lãi 2 giá 7 thêm khách 2 bằng đủ kết 3 khi một miếng 2 cuốn sổ tận 2 về nhiều đầy tự 3 không phạm toàn bảo 2 vương kiên qua đũa 5 danh thù họ thay tương cao chế trước 2
lương xứng thực 16 khô 3 hoàng cao 14 cho 2 đàng hưu 16 bổng 2 đang chi nhữ tối 10 quốc 2 cơ 8 sản những 2 nhưng thiện 2 y 2 tháng 4 khởi 4 đáng định ô công 4 của mười theo 2 đình 3 tránh cầu kiều qua 2 thứ tạm chốt trước có kẻ sĩ tìm gạo hết thay khoán 2 chậm văn 5 hệ hưởng bảo bản cứng mới 3 mừng vừa giáo 3 đúng hải quỳnh thị 5 nguyễn 2 thanh yên 2 phan hà phước hạnh trên phạm bằng 3 thưởng 3 tam 4 tâm 4 tri 2 duyên 2 đống thảo thấp ngạch bậc tài sơn xuân sử thế cường 2 hoà ngọc giảm hướng ngân đủ trung
xứng đáng 5 trách tư phụ
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (7, 0, 'đáng được 2 kể 8 đến đừng mơ lên 2 giá 2 với sợ 3 đồng 2 nể vào nhớ 4 chú 5 lưu ngờ 2 của 2 buồn 2 suy 2 cán mừng 3 tin 3 lo 3 tiếc 3 bà khen trách thương yêu quí báo nói 3 lẽ tự 2 ghi trân bị ra chờ mong nghi kinh 2 xem ngại để khích 2 quên đời thất quan là xấu sống 3 cho 2
vệ khi sinh 26 dân 4 cần phối gây dữ 3 an 9 trẻ 5 đang 2 thế thực 5 quyền 3 tinh 15 môi 8 con hàng rừng 4 người 4 khoá lắp lập cho đẩy biên 2 lương bùi phải 2 đoàn nhỏ cánh 2 thành 2 đảo phỏng vững bí du trên tàu tuyệt tỉnh tài voi chủ 4 cuộc đội thương 2 gỡ bản được kẻ sáng mất đàn hậu hợp đưa luận 2 tổ 5 trần hồ cao sông phạm ngôi nền quân tên nữ sức
dám nghĩ 7 làm 8 chịu 3 ngơi sửa đấu phàn khóc to hứa kể nói 2 vào mặc đối hi đương đứng đột đổi về ra mơ chắc
nghĩ dám 6 chuyện ra 2 liên răng rằng 2 tới 2 vậy đến 4 sao 2 rồi biển cách 2 con 2 lên nhiệm ngợi 2 học suy về là mình gì mà đây lại 2 cho khác nhiều bụng thoáng kế lớn đơn xa chúng đi mọi
ích chung 3 quốc 5 kỉ cho 4 nhóm 5 thắt rõ cân hữu quân nhất của kinh chính hợp hài cá lâu từ sức công giữa cốt to cộng thiết riêng khi nhà
bầu cử 31 giữ 2 trời 9 đi nên bổ 4 ngồi sênh ơi xuồng lọc ban 3 đoàn 2 chủ 3 từ cần không 3 của chọn 2 nhân thường hội bí bạn làm 2 cua hiển đức dục 2 lại ra vào tổng bán đá tâm sữa tròn bĩnh nhiệt trống thời sô
gia họp quyến 2 trí xây 2 về 7 đầu 2 tóc đình 181 nhập 9 ven dân 2 lai 13 phục chủ 5 bảo 9 tăng 23 khuyên 4 khủng hạn 18 thiều 2 súc 17 lưu giải 3 nào 2 lập quản 2 liên 2 tài 6 cảnh 10 tố 3 cố 7 cầm 16 công 10 hội 2 dụng 5 vươn phòng 3 việt 5 thuê cư 4 khoác đô thương lúc chốt mới cho 4 sinh trấn cát 2 tâm 4 được 2 kinh 3 thành huấn 2 an 3 tiên 4 phong 3 sản 2 trong 3 thi 2 trưng 2 nghĩa 3 phát 2 truyền 7 đạo 3 hoạt học mở bước mùa và nội chuẩn ví tại 3 vừa giám ngành bại 3 mai số thái vương 2 tặng kĩ hầu luật 2 rai 2 trường lịch lực 2 phải chương 2 tiếp gìn 3 độc giá hỗ lâm 4 không kết mập nước 2 ban 2 khai bỉ sang nói đường viết hiến phê khuyến 2 chứng xuất đứng các 3 lo đánh láng vướng vị 4 giáo 3 cái là anh 2 phối bị giới lợi môi điều tuổi phẩm quốc 2 thiệt sâu 2 cuộc 2 ở 2 xương do hân 3 thịnh lộc 2 quê nam huy 2 diễn sư 3 bách như hải dinh 3 trần tiệp hưng 2 phan uyên ngô hoàng nguyễn 2 minh 2 khánh 2 linh y phân pháp hàng quân khí của 2 nhận trưởng 2 bất tư quan đặc 2 hà bắc cường hệ long phả tốc 2 tộc trọng viên ơn thất 2 viễn bình định khiêm môn nô nhân ân phú phụ kiệt hoà mẫu nghiêm đức thế biến lào hồ chánh tự giao 2 tuỳ vào đóng đấu 2 tích bầu thị ý đoàn đầy góp cách chiến 2 trực chữa nhiều phiên khoá trò lễ đàm tập kháng trải tình mạng dự trang
tiểu ban sử thương 14 khu vương 2 học 17 nhân 2 thuyết 5 phẩm 2 ngạch 2 vùng đoàn 2 đội 2 mẫu đường 6 bình long
an ninh 118 việt 3 nhớ toàn 114 thủ 2 hà 4 xã 9 tỉnh 29 quận 3 các 8 phường 10 thành 6 bế nhân 9 vừa đồng đã 2 huyện 8 thị 3 dân 4 cho 2 liên 3 tiếp 2 nếu đề 2 cảnh sinh 12 cư 6 giang 11 nói vào 4 bán thu 2 chính lốp dương 3 rung thần 3 phải trao vung táng 8 bắt 2 giải ma 2 mở 2 thái hưởng 2 gần 2 kịp làm 4 vĩnh định chỉ và 2 tổ nghệ trực viện quảng lào 2 hai bàn thanh bắc hải 4 khuyến nơi tìm viên qui lí về 2 cấp 2 kiểm tại sáu góp dài theo hưu mới kể đưa hội trung 2 hủa tiêu yêu địa 3 của tâm 2 lòng vị 2 nghỉ nhiên 2 dưỡng 2 ủi 4 phận 2 bình 4 ở người quyến bộ bến 3 cầu tuyên điện gọi tạm hệ phát 2 lập cổ danh lành 2 trả 2 nghiện phong tam công vận hợp nhàn 2 nguyễn 2 hồ 2 từ thuận tân cựu tiên sẽ phú 5 đồ kim võ sương 2 đức nhận được khê 2 khương bùi thông phan khuyên lê đỗ cây cửa bài thai nguy lạc khang đông hoà nhơn biên lão tiêm
ninh trật 17 biên giáo giữa 2 đạt mạng 9 tiếng 2 điều 4 mình bình 11 quốc 3 hiệp 3 lào 3 và 2 an 5 thu tại cáp phát thuận 10 hải 4 vẫn gửi đón 2 trao 2 gió ra 2 lưu lập những ở khoá hai 2 xuân kiều 4 tổ 6 đối xương 2 việt 3 cấp nhân 6 phi 2 chính 2 khu trên khám văn đồng bất bệnh đại cho kiểm chạy ngồi cuộc tự sân tấp phối quyết đến 2 tân giúp trực thái sóc phước 3 ninh hoà 2 cùng thị giang 2 bác phan phạm mở cháo sơn nhừ
trật tự 49 bánh 5
tự và do 46 chế 10 vệ 5 trách quản 3 tử 2 giới xưng 5 nguyện 20 ý 8 đóng gánh tin 8 tạo dựa giác 3 động 13 nhiên 24 sản tiêu đánh 2 tay 3 kể khác lái 2 làm bú ưu 2 chủ 10 hành kỉ 5 mở 2 trang đã tìm bộ bỏ hỏi mặc hào 19 an 7 mỗi của thu công 4 xã 6 dịp hứa cầm lực 2 cường 2 thủ ở 2 luật đăng huỷ luận đại xẻ trị 4 sướng 3 soi 2 sửa 2 tại phê sát 4 tôn nấu kiếm 2 ứng học 3 thú kiểm gây lập 2 thở mình chọn 3 đô cắt trói truyện nhận như cháy ti tương bào trọng 4 mang cấm khai hoại phát 2 túc sự tháp bảo
tuyên truyền 25 án 7 huỷ 2 phạt 9 thệ 3 bố 21 chấp quang 6 dương 8 trả 2 mức 3 giáo 4 hình đọc tổng vào đại ngôn 3
danh sách 58 lịch dự 16 hiệu 24 nhân 9 điện 5 hàng gửi 2 bạ 2 nghĩa 7 hệ nhận một sóc hai này mục 14 nghề 3 di khắp lợi 5 ẩn là 2 vọng 6 những tiếng 4 cơ 3 công 4 trên tuổi và 2 mức 2 tính 7 thăm hướng mua thu đạt cảnh gương được 2 lam 4 ngân 2 danh tấm không bổ nhà 3 thắng vinh hư nổi bí ghi cán 3 hải sau vùng năm minh lập sà nhưỡng quả thị hiến có ngọc giáo ca hài y tướng thủ ngôn phận bất gia phẩm sĩ hoạ từ xưng thơm bài thiếp cá
niêm yết 17 phong 10 mạc 2 luật
yết công 4 thấp giá 4 danh bán kiến trên
cộng chậm đồng 46 hoà 21 phụ ít mở hưởng 3 trạm ba thêm trở nể tác 3 với bị quảng sản 7 khổ
bốn mươi 42 nghìn 7 khuyến tháng 7 chục 3 giờ 18 tuổi 4 trăm 12 cô 2 năm 3 địa công 4 người 7 mạng rành sùng không 2 kíp 2 thì héc ngày 8 tiếng 2 em 2 tầng 2 thế 2 bận phi triệu 2 phần 4 nhóm bế vừa giây mười đối 2 trận tuyến đội liệt đứa bề 2 hộ lăm 2 rưỡi nội đã chương nước 2 bị 2 chuyến thứ mùa 2 trên sới môn nhà làn phương 2 bên chân trụ tốt lần cháu vách chỗ biển
ai phát 2 bỏ cập 6 dám 3 bị 7 đâu đó 3 cái cho được 2 nấy 12 ngó cũng 29 nếm mua lợi thiệt 2 chịu 6 lấn tiếp nhận 2 đốt nghĩ hiểu chỉ cần có 4 bảo 4 hàng quên 2 xây biết 3 nỡ nói 4 nhóm đều thấy vứt là 4 khóc nhớ thì chẳng mảy tiếng kế vì về bận điều cầm điếu từng muốn chạy dạy hỏi 2 đề phê giành đọc tin 2 cậy hay còn chôn ngại nhìn mặc trả chấm chặt ăn nối hồi ngờ đã sẽ oán tín hết
hiện sai theo 5 năm chưa 2 sự 4 hai lệnh 2 trường 39 ba đúng 3 tình 6 ngáo căn 2 dưới điểm khi 3 nói trên 4 chiến đường 2 lô nay 13 hành 10 tại 10 xử 2 chân bị ăn tượng 15 đại 32 mạch băng 2 dấu 4 lấy từ 2 mô nguyên 3 ở 6 vớt nhà 2 mộ mười vật 15 này bà 2 sớm 2 sổ sinh 2 ra 3 thực 15 đề 2 chương 2 lưu được 4 kế 4 có 5 từng cơ 2 nghi trong 5 nhóm nhiều 3 cao nghiêm 4 nghĩa 2 nếu hơn 2 tăng trực hàng tám khoảng xe kho qui 2 ngăn như cửa thêm suy mới 2 khoản tàu thi nếp trách 3 đang 2 hoảng qua 2 diện 5 thể xuất biểu hiện mảnh máy hắn người khói ổn thủ 2 thoả 2 áp tin báo lễ hữu 3 ung tốt 4 trạng 3 kim hình thân hồn lên rõ 3 đã vẫn không là anh công 2 còn ông thành 2 tỉnh các 5 toàn trú giá vụ 3 số thời gia thị chồng bệnh sống mỗi cả tổng lực quyết 3 lòng bản tinh vai mình bằng 2 thái sức cam 2 tầm thiện tài ca niềm khát đậm sâu phong 2 quan chính chủ dự 2 đồng giao hiệu hoá mục nghị nhiệm quyền phẫu sứ thí ước việc xét ý kiểm lời một những bởi đầy chế cải xây thanh hoạt bổn luật
sai sót 7 sự 12 qui 3 nhiều lệch 5 nguồn phạm 16 vùng có mẫu kiến đùn lầm 10 nhưng chính 2 một 2 thì giúp đàn góp chỗ trái bồi mục ý kiểm số sợ sổ hơn
sót có cán lại 6 trong 2 lợi giá song nhỏ không thẳng
khiếu nại 15 kiện 4 vẽ hài nghệ thẩm
từ sáng 7 ba 9 ngày 12 pháp 2 đâu 4 thời 5 hoàng đường 2 thuở 2 lào 4 phía 2 đủ 4 thế cao tháng 4 hôm trước 8 năm 9 chối 17 tổ nguồn 3 nơi lâu 5 một 10 lời châu 3 máy 3 hai 5 sáu 2 những 3 tầng 5 ổ 2 buổi mồng thôn 2 khi 6 thiện 22 trực khâu tuổi 2 đại đầu 22 tinh 3 giữa 3 tiền dầu hoa vòm đây cơn mười 8 quảng 4 bỏ 4 trưa 2 chợ thu trong nửa 4 căn bảy 3 lầu gánh 2 thanh sài khắp 3 nay 5 hải 2 người 4 tờ 3 xa 15 cổ trung 4 mầm ngân 2 bé mờ 3 các 4 trần 4 hồi 3 bốn 3 cho đồng nhỏ 2 nhà 3 cây miền 2 chi bên tuỷ sau 3 kí trái đó 5 nước 4 chuyện 2 cha lớp chính 2 đà quả bây móng nóc lúc 2 cán 2 vị 2 con 3 lá thô thổ 3 nghề quân văn như cái địa thị 2 trúc cống kén chức 7 trẻ buôn chín tỉnh ngành canh thuỷ biệt 3 đoàn viêng phái đảo nam lũng cuối cảnh quốc 2 thông tam bóng bình 2 ánh 2 trí vụ 2 gốc ban mâu ngôi bệ bến khoản nụ tích quê nợ nhiều sân hạ mô của bãi 2 hợp ngõ 2 hỏng tình vựng 2 nấm 2 mạn mía liêm 4 xuất là toa nhật bộ kho phóng bi 2 khoá sự 2 thiết tấm trăm tiện trường 2 niềm từ 2 kéo giã thực ngữ làng viết vùng 2 vạch điển láy mượn tám vũng vật nghĩa sông sơn la hưng rơm ngọc minh dũ 2 vĩnh công thượng đàm hà điện nguyễn phương bán sớm đỉnh trên 2 cơ xúc
mơ đường ngày 2 nhưng an da ước 11 xa mộng 3 lớn đưa đại đổi của mâm cho tay xây và rông là hoàng rễ mĩ bay thành hồ màng thấy về tưởng mơ chua vườn
làng cổ 7 bỏ 2 sóc vây mạc 2 ở cùng cũ 2 y tứ nghề 14 gốm 4 tái 3 trưởng 4 bánh 2 đường vũ 2 phá dệt chỉ lập 2 giếng nủ 2 ra uy 2 võ 2 sình ba tranh 2 dưới của mất cụ nón nói lụa 3 nơi bị ăn xưa 2 nghĩa 2 hai được người bình kể đi rộn nhỏ 2 bóng 3 chống quê 3 bảo 2 đến thắp thành hoa 3 hoảng im bắc lũ dân kí làng 2 trẻ 2 rơi mục vân 2 bộ vải sưu ung phú hữu cao võng chài 2 còn ngõ chơi 2 xã bản giải văn 2 báo chè nhạc phim mai đại rau trên nước sen xóm du 2 cá tôi thể mới bè thời biển sao chuông
loa đã phát 3 kẹo 2 không phóng 2 báo đài 2 sau nhắc kèn 3 truyền 3 phường 2 thông miệng hạc thành mép
rợp cờ 2 trời 2 phố 2 bóng 2
cờ hoa 7 đầu 3 tổ 4 đánh có bạc 12 ngũ quyết trong đỏ 4 vua 5 tướng 4 hai lớn táo gặp khán con cờ lau ngoài còn hát phê vỗ đỗ lũng đọc thổi đen sắc vẻ
thanh rộn niên 80 tra 49 toán 28 tấm hát tùng 3 anh hoạt khoản 6 long 7 lào hoá 12 trì 6 kháng thản 2 bảo 2 trẻ điều 2 lí 2 đòn thu bạch 2 trà danh 2 hương 2 minh 3 thiếu 3 sau thuỷ 3 ánh xã kiểm báo lịch loan 2 máy tân xuân 4 đạm thiện tao nghĩa bình 6 vân 3 phúc khê chương 2 nghẹn nhất thảo miện oai 3 trúc huyền 3 chi phú lam phong 2 hảo triệu thuý liêm tịnh lân lập sang việt đa kim cúc tú hải 3 bách thư hậu mẫn 2 nam giáo hà 2 tâm sơn ngân hoa 2 nhàn ngồi phát thắp thiên 2 mảnh truyền
rộn ràng 7 tiếng 2 rã 4 mùa cả
ràng bài đủ chưa nhân cả có vài câu đang của buộc 2 thì ghi
bài ca 4 bắt đồng 2 học 19 vườn và trí 3 toán 12 diễn 2 phát 3 lực phải văn 4 máy luận 5 báo 7 cả lào 2 hát 10 thuốc 4 vọng vở 2 bình để điều 2 tham 2 bản 3 cuối tân gia thơ 7 giảng 4 tập 3 đánh ai viết 5 thi 6 được theo chỉ trừ 2 ăn sương phóng tốt tôn vang cát chờ muộn luyện đăng 2 các kiểm bạc bác tiết vị xích tỏ cúng làm ngửa 2 cào nói dự chòi 2 giải
ca bầu gãy trót bốn 2 huế 3 từng tới anh nhập dao 3 được mắc 7 mổ 6 na 2 lúc nhiễm 4 sĩ 13 tài 5 bài khúc 7 trù 4 niềm nếm pô 2 cao 4 ví 2 tiếng nô 4 cấp 2 mắt phạm tự nhận đêm 3 đục giọng muộn mới 2 ngộ bản giả bệnh 6 nặng 2 quan 3 ngợi 2 sinh 3 hát 3 bin 2 đột dân 2 khó 2 cổ 2 dịch lan trả phẫu 2 mít ở ung và 2 hảng chuyên hà trưởng trần cô sớm liền nhạc kịch tử làm trực ngày sáng ghép ba từ vọng dương thán cẩm nương sốt cháy nước lâm múa vàng trẻ rông người vẻ
nguyễn hữu 14 gia 4 trãi 4 chánh trở chích được huệ 4 du 2 trúc 2 thế 4 đăng 5 từ mực thị 55 trọng 5 duy 4 xuân 7 hoàng 5 dũng 2 đình 9 tuấn 3 quang 6 văn 22 bá 5 sĩ 3 ngọc 6 bảo 4 hà kim 6 cao 3 thạc huy 2 phước 4 oanh 2 khương lợi việt 2 thành 5 khắc 3 quỳnh 2 phương 3 như 3 đỗ trường 2 phú 3 lê 2 công 3 minh 5 chí 3 tri 2 ngô trần 3 anh 3 khải bạch mạnh 4 thuý khánh 4 tấn 6 hướng trang tiến 5 phan 4 phúc lệ thuỳ 2 vừa hiểu tâm hồ liên trịnh thu đức 3 thanh 3 khoa trà hải 3 bình hồng 3 ái tất sinh 2 bỉnh khuyến tuân trung an lương thái 2 thiện hoà quốc trí hoài cảnh nhật thúc lân tài nam vũ long huỳnh tường viết cơ phi phong bính
hữu thức nghị 56 được cổ 2 chéo tài 3 cơ 14 cảnh phác bạch nhiều phước 4 dực ngoại hạn 3 chủ ước xảy áo trí 4 thắng 3 gây kết hữu 2 hiệu 4 ích 5 ngạn 2 danh nhẫn nhân siêu và tang trích lộc hán đạt tâm bảo thông 2 giáp chuân nghĩa 3 phú nguyên thiện thảo tú bàn kiệt dương vinh trang 2 phận thỉnh 2 phúc 3 khoa chức huỳnh hương thọ khang nam thành đức 2 từ tình 2 quốc trách 2 hoa dụng hình bằng quan lũng duyên ý khuynh khuẩn thanh xạ tri cảm đột
thức chín từ trở xóc trắng 14 thần 2 hoá 5 chủ 2 cải cộng 2 thuế không 3 canh ăn 34 rồi 2 số đến già rước tắm cùng lắc chức thâu 3 đi 2 dậy 2 treo tới một cua đừng pháp 6 quốc 2 trách lãng trà 2 về 5 chính đã bỏ trao người ngưỡng bổ 2 trực 2 che khuya 4 lừa 2 đá áp đóng trẻ dân chuyến lỗ mặt nâng còn nhậu quảng của 4 tiếng và điều chưa món 2 trung chấp là việt 2 tuổi đại đêm 2 bản ra khai có kỉ kinh đấu phạt tổ thanh mới 4 khác du đa đầu vận khen hợp tuyển xử đào lây tín cưỡng cơ chuyên nền khoa kĩ xã nấy đối 2 đúng sâu rõ được đầy chung trong 2 cho 2 lớn an 2 toàn đặt phi khó với giả giấc thời 2 tỉnh 2 uống nhắc xuyên quà trọn ẩm âm cà nghệ chương
chín mươi 28 người 5 tầm mang 2 ngày 4 tuổi 4 giờ 5 điện đối nạn năm 4 sớm 2 không tỉnh 2 triệu 2 tháng 4 uống trăm 4 ở 2 tiếng 2 giã mặt tới 3 hội rục đỏ 2 ruộng của lần kĩ 2 điều hai bến đến vừa đầu cây 3 nghìn 3 trường kiểm bắt phút rụng hoà rộ 3 đệm suối ra mùa 2 đơn phan nồi đẹp trên muồi chắn mọng vàng điểm ép nẫu tầng bỏ rồng chữ nục
tuổi mặc ở 4 đến 2 lí được 7 ngụ bị 2 hớt chiếm quay cướp ôm 2 gọi trú 2 nhất 2 viết 3 mười 3 hình cao 6 lúng ra bốn 3 qua 2 lục nghỉ 6 không 2 quê 2 tám 3 và vị dễ nên em chú trở tự một lọt nào 2 tính chín đảng 2 còn người 2 dắt cầm thơ 5 dậy dùng tí 2 sửu dần 2 mão 2 thìn 2 tị 2 ngọ 2 mùi 2 thân 2 dậu 2 tuất 2 hợi 2 thọ 3 trẻ 7 nông thiếu phá chứng ngoài 3 chạy ngủ bảo ngũ ngày xế 2 đôi của 2 đời chân 2 mắt tác 2 từ đi cụ 2 có 2 phải học 2 cười khiến nặng giữ cộng to con ông ba 2 chụp là thành chưa già gây vẫn chồng trong nuốt lao sinh thanh lớn
mặc áo 12 cả 4 ở niệm 4 kệ 2 cảm 2 dù 6 vỏ 2 váy 4 quần 2 mua quả phản hoài đẹp 2 nưa phúc trang 3 sắc ăn bền nạn tử 2 mĩ lại nhiên 4 định 2 đồ 2 cho da đồng ấm khải thường sức xác thích ý trả giáp
áo the 3 ấm 9 dài 18 giáp 3 màu sọc choàng 2 quay phao 10 khoác 6 mới 3 mưa 7 xanh 5 cho túm chở thổ lương tứ 4 cứu sẫm xin mẹ buộc 2 vàng 5 đội 2 số 2 lộng tắm rách trắng 4 bà cũ bông 2 mùa kẹo đỏ 2 đấu 2 lính trẻ và cam thắng mỏng vậy giày thản học vớt bị xuống sơ phông cưới quần lót len tơi mũ thun bào lụa đen ra gấm
the khăn chắp đội thé
khăn xếp 4 gói 3 rằn 2 ướt 3 cầu vướng 3 đóng 2 bà của 4 cần trước về 3 tay thù trong 3 mùi tạo 2 gia quàng 5 học giấy 2 vì 2 được 2 chồng 2 gặp choàng 2 đỏ cay mẹ để tang piêu mặt tắm len lụa trải áo voan trắng vấn chung cho lớn thách 2 hơn gian tài nhất do kinh thiếu mới kéo
chống gậy 5 tham 8 tội 13 phá 10 khai 2 trả 4 nhà 3 đối 3 người 5 độc 3 cháy 3 cướp một tăng 3 ma 8 khủng 6 mua nước bất bụi bán 8 đo ngập 5 trơn nôn bệnh xâm 2 giữa dịch 6 di buôn 4 thiên 4 trầm biểu đuối diễn rét 2 bão 2 bạo 2 lụt 2 mĩ 5 hạn 3 lừa lũ 3 pháp 3 lại 2 muỗi 2 lãng 2 dính 2 cự 2 tiêu chế chọi 2 đỡ gian hàng 2 thấm dột nắng 2 trộm rửa thất 2 sạt 2 đói giặc hạm 2 ung lão suy lạm đạn ẩm mưa mốc chỉ quân nga loá trượt ồn máy tắc viêm 2 tra tay chèo phân xói đầu biến ăn sa án chịu thực
gậy ra sờ gộc 3 thông cho ném đến phát trẻ bóng sắt tre gỗ bi ông chỉ tự trường bánh
đình làng 4 chỉ 37 đa khải 2 đặt bán và 3 tự mắc trệ 2 công 9 khánh 3 anh 5 chìm viết ở 2 trẻ 2 trèo chàng được 3 khoát qui thường cụ xuất ba bơi tôi 2 vô theo chùa 2 văn 2 cá trong tú với hồ giấu lên 2 bám tăng 2 mở chính 5 họ chúng 2 hết 2 thời phùng 4 cựu nghĩa người 4 quản bên các 3 sơn kiện nạn 5 neo liệt 3 nhận ẩn khán từ chiến 5 cho 2 chạy lạm tài 2 vẫn rực bị êm thất li kế lập diễn mất 2 lục ngại nhuận song rộn sẻ ngày 2 sáu nộp trung ngọc mão vinh cảnh nghiệp đỗ lộc luyện thi gốc thuyết dương 2 quí khang hoè huân mạnh tùng sang thái hoàng hội bách 2 lâm chuẩn vượng thanh khuông chung thành kín tuấn năm thắng hùng a đưa dùng nghệ đám 2 bản huỳnh cổ đốn sản hoãn thần vũ trọng trắc thị hạnh có khó chị ông bà nhỏ nghèo chồng học phát đã lí của việt diệm chiểu
lá phiếu 5 cờ 9 thư 12 dong 4 điện 4 cây 2 thối kính đôi ngón 3 phổi 4 gan 3 đơn 3 mai mùi lành 4 rách 4 xơ phóng tràm 2 đề nóng vỏ chuối 3 nghiêng vào khoanh đa rụng 4 hát qua vọt bàng 2 chắn 4 lá bùa 2 thuốc 2 bày lâu phập tối kiêng rau tăng đắp đánh ngọc 2 lách 2 cà cải bài mía vàng xanh non khô trầu lốt phong cọ số đỏ chè dừa tre thăm thiếc vối tía lẩu sen lậu điếu mới nhập
đọc kĩ 2 báo 5 bài 2 hết hỏi quyết tất tạ vài chép kể kinh 2 viết 3 thông 2 cuộn loa trộm thấu sách 10 xếp vanh gọi trọn thuộc 2 thái tin 3 nội hồ giúp trẻ câu suốt lưu một ngấu bản 3 bùi góp ủng 2 lời 2 truyện lại hiểu thơ diễn được giả lệnh vị vè thêm sai điếu tên tuyên tiếng cáo chữ nhiều tài thư rap
rồi mới 6 hội 2 lên 2 nhảy ông giọng toả nhận vớ bất 2 uống chuyển 3 lịm báo rút con nhanh 2 ạ dạt lại 5 ngượng mua 2 bỏ 4 rán dự trải tung 2 chụp tự 3 về bơi để nóng đắp bế 2 húc biết so cuốn tranh mở tiến đội khai truyền làm cất người một không 2 vỡ cô nằm hét siết tán cắt ra phán cả đâu ghi gọi pháo lẳng 2 bước cười sẽ 2 phân 2 thừa âm chị chọn sinh ăn bàn bán có thuê mã quên kẻ đưa chạy 2 mếu nấp nối tẩu rủ thèm tìm vì lặng lưỡng ngủ biến oà bật hiến tử
gạch không 3 đá 2 bỏ 2 bọc đời vụn đốt dẫn chiếc vuông bông 2 bị lò mái nón xoong nhẹ vạn ngói lát men chéo nung vữa tên chân thẻ đầu nối tàu hoa bê cua xoá bát ốp
hộ cả công 9 việt 4 chiếu 15 ngư 2 tịch 6 khẩu 9 không 2 người 3 phải 4 chứng nghèo 23 bị 2 điều 3 của 3 tàu kinh 10 thoát 2 dân 18 bình hai nhà dùng 2 ở 3 gán độ cho 2 đê 2 đồng 4 sinh 3 nuôi 2 uống quốc tự chó ba rắc nhường vì bốn chưa 2 mấy hỏi ghi cứu vệ 4 mở hành giải 2 một 2 giúp nói được đầu 2 có 2 ăn 2 gia 5 bất vượt cá 2 chung 3 chia chờ sơ quan tách vùng tống 4 tăng cháy mang đeo nào nhận phụ làm quyền việc chương trung chăn 2 tối nguyễn trần các lí 3 giá 2 cao 2 khác lao thương mệnh 3 dịch cận pháp trợ thân nông trồng sản bà chính thành còn tiêu sử tái đối
móm mém 4 răng
mém nói cười
quảng trị 15 cáo 19 bá 8 nam 8 trường 8 ninh 11 ngãi 12 trạch an ra bình 4 tây 3 đào điền 2 châu đại cô đức yên đông
chuẩn bị 48 cơ lào mới cao vào nông 2 cấp bộ xác 3 hoá 3 mực 5 kết quốc 7 hiệp tăng quyết an tuỳ đặng đô 2 nghèo 3 y chi đầu 2 tướng chương uý men khí trình nghề gu châu 2 mức kế đại
trưởng đoàn 16 ngoại 4 ban 7 thiếu sư hoàng 2 đội 3 quản công 3 kĩ ấp 3 bị 4 phân thôn 5 kinh 5 gắn của 2 trồng bùi 2 cùng khoa bộ 19 về trả 4 đơn 3 dòng lê 4 chín hai 3 thành 5 dân 4 thích kế 2 vụ 2 xin 4 đối trao 3 nguyễn 3 dự phòng 9 lo tiếp chủ các 4 ghi cục 5 làm 2 thu lần giỏi lộc thủ cơ 3 được 3 thở theo bản 5 nói 2 diễn trình rời chỉ quân 2 khó tự bỏ kí khuyên gục đồng cô kiên lớp mới 2 người 2 ốm phát thừa cho 3 sắp tín 2 hết nhiều phụ đề lưu tỏ một viện và đặng lập trần 2 vũ trương phan 2 vinh nam nữ hồ dương 2 hứa quốc 2 tài tư năng thương nội đồn trường 3 nhà đại mĩ nga trung vương xanh bền cao xuất ổn trên nhanh mạnh năm bao toàn âm tàu thường 2
lưu ý 35 học 6 nhân 6 bóng 2 đình 2 động 14 dự vong 5 tốc trú 11 niệm 8 lượng 10 thông 18 gồm quang 2 lạc 4 giữa diễn li lại 2 dữ ăn thị 3 không trữ 16 bá 2 hữu 4 sĩ kết nghệ 2 số đề gặp 2 âu bão văn 3 sông đổi ngập 2 vực 6 bị 2 hành 6 luyến 3 tên ban lưu 2 hạ thượng phong hải truyền 4 giữ 7 phát 2 thắt vào 2 bội cùng xuân vĩnh kì hà thanh hoàng thế ngọc trực 2 kinh biên loát manh đày danh bút huyết dấu khoa diệc đức cữu tâm kí hồ kho hương sinh
khâu nhân 2 thanh trung 2 lập lại hơn đột 4 vá 2 yếm bắt khó giải biên vai 2 kiểm 3 tổ chuẩn sản chế vết 2 tiêu then nối quản yếu tuyển da quan thiết giống cuối đầu vận
đảm tiêu an 13 bảo 36 báo quyền 3 có tính 3 đủ chưa rõ từ đề nguyên nhận 4 trật không lương tuyệt nguồn tự nhiệm 5 việc 3 công ả đương trách phụ lược đang
tiêu chuẩn 14 biểu 13 quốc 5 cực 12 ban pháo thì hao 2 dùng 36 vừa giảm 3 được 2 với 2 huỷ 8 độc 3 thụ 19 xài 2 phát 3 bình dồi đào chảy hành tan 2 mười lọt 2 tằn dẫn 2 phấn binh phương ngọc chí 7 sự lạm kế thuộc mà sản kiểm 2 cắt tăng 5 chính 2 tiết đạt hoá 12 nông chi khống 2 trên 2 diệt 2 của 2 mở nhiệm điều thị giáp hà hồ giữ chưa đầu sút sợi 2 tuyển kinh xuất chung đề kép chiến cụ cuối lâu đến dân quân thiên này tổng trở bay năm xây
cấu không cũ nợ kiện 3 tổ lại kết 4 kinh 2 giống hay chuyển tập danh trúc 7 thành 2 tạo hình 2 véo xé phần hạ 3 thép
lọt những họ dữ nhóm xuống vào 4 tội 2 thì qua lòng 2 lưới thỏm tai 2 mắt 2 top khe ra 2 danh chung thấu người
bè phái 2 quốc 5 gần người gỗ 2 chuối đồng trêu biết thân mất anh cần bà đã ở cẩm bạn lũ cá mảng nứa cánh rau tôi kết kéo 2
phái chạy đoàn 3 bộ 6 giáo cử viên 4 sinh 2 chính trúc
nhưng cũng 6 kéo lo khối em 2 vẫn 5 nghĩ thực 3 án công 2 không 11 ngoài điện phần 2 cảnh nhiều 3 nông nạn chi chưa 3 cho sau 2 khi 3 đâu phát thuê câu liệu diễn chứa nụ quen anh 3 hành hễ chế đây 2 vướng 2 rác quan 2 cờ thiếu dễ nổi rồi 2 đã 4 bóng xứng tự 2 cháu các 3 nếu 3 đá phải 2 lại 2 áp sớm vắng 2 ở 2 chớ nỗi lên dạ cái sáng khẩu lưu hai 2 trừ giảm tài ông 3 bị 2 ít 2 biết để 2 ngược kinh trước 2 loại hàng mã mạch vui miệng vay nội người 2 nhìn 2 nhấn nhiệm ôn nhà bản nhân nhiệt hình sai thế thầy thay 3 tổ chuyên khả thương rớt khó 2 kẹt chị 2 hạnh có do với chỉ được tôi rất trong đến đó còn sẽ vì cần bà luôn là đều vấn từ theo mà họ gia nhờ cô đang việc nay con hiện giá nhất kết tất ai trên tại cả một tuyệt mỗi ngay điều hoá mọi thật những đặc mẹ hiệu cuối bạn đối dường đừng chắc vừa qua chủ càng cuộc thời bằng
cũng không 8 khoe đèo đủ 3 khép bị 5 đau 2 lắc lo là 8 khoá xót treo kín sắm hoành phấn như 4 mở công đồng 2 thận chung chỉ làm 3 khởi ốm thay hỗ hào gặp vậy 3 quí 2 dậy bắt 2 ăn nhét xuất chạy 2 sẻ đến chông nhát thấy 4 xuôi yếu chen rạng thành gọi từ phải 3 lớn chẳng 2 thừa bắc nghẹn chêm lắm hỉ giống có 4 nhặt niềm ôm được 4 khuất tròn còn nhớ 2 tạo lưu rám biết ngẩn ghi tới nhìn bác bại cười lây biến thương thắng thiếu xong thu mạnh khen giơ mỏi tuyên nên nghĩa cần nằm cứ nhuốm nhấc khiến đối tập đặt tiếc tấm rộn neo tăng 2 đoạt mong hít xin đưa bỏ nặng đi đông hết giúp khâm nghĩ tự nghe mệt ngại đã
thoại với 3 trực 3 của 2 thẳng không nghe lừa di 4 sớm cả được hứa 2 lại tiếng vệ máy gập 2 phải cũ bảo ngâm vào ngoài sơn 3 loa trả cha quốc 2 cùng giữa còn chăm bị học đều an chính 3 bật khi 2 công đường 2 giải và 2 thay thông 5 lạ tại bạo chữ báo bóng 2 mỏ là nhâm ngày trong gồm đàm cố mới cấp chiến hoà thương việt về hi kịch mại ngữ ngọc khanh mĩ
gần ba 9 trưa 2 hai 12 một 17 khu 2 nghìn 4 xa 3 như 12 đó 4 đây 17 chục 2 nên tám 3 sáng 3 biên 3 hết 3 mười 5 bốn 2 gũi 7 tâm nhất 9 gấp 2 bảy 4 dân 4 ngàn nguồn quả bờ 2 tỉ nửa 4 sáu 2 mực 2 đèn trăm 4 năm 2 khách bắc đảo tết 2 đất mai phía trường 3 với 2 hoàng triệu nhà kề 2 đến trung đúng tháng tuần hơn cuối chạm bằng cầu sân hiện đủ kín giống xuống lửa gụi ngưỡng thế nước cổng nghĩa đạt vị gần rồi tuổi cửa chợ về chín ngày bến đường nhau toàn ngã hồ biển giờ thủ cận cùng ngang tầm hà rơm
niên sinh và hà dùng hạn 2 mới tóc bịt 2 được 2 đội nhằm bàn mất kẹt ở đang cán làm phụ không 2 của đại 4 xung 4 hiệu kỉ 3 địa hoàn khó hết bị lạ trong 2 về ngủ ba mua tụ gây 2 là 2 công 2 xin định đi chặn trọng ra bỏ trồng việt 2 di kể hướng cầm hiến thu lập kết lịch phải còn nảy tình bằng trên xô ưu tiền 4 nhập có cộng khoá vụ biểu giám kim thiếu 4 đồ trưởng nhi hư năm
sinh viên 67 đường công 3 ở 4 phẩm xã 9 cho 2 sống 9 bị 3 nghi 2 năm 5 khác con 11 nhẹ trường 2 nhà hoạt 24 trắc 2 suốt quyển học 16 thái 21 không 3 khối 3 phải 4 nhân cảnh đăng 2 mổ trong 4 kĩ 2 vùng 4 nhưng 2 ra 8 thời 5 nhập kém sôi 3 thực chị có 4 mạng 2 nặng 2 làm 4 mồ giỏi 10 đại được 7 mang lớp 7 mượn phần tiểu 3 chết ít các 3 sản 4 linh kế 4 trưởng vật 5 nối nghỉ 3 dính nghèo 4 miễn xuống lại bốc vẫn 3 thay chưa nội chọn đề 2 tham 2 đánh lí 3 thứ động 3 hệ tối 2 nhỏ việt 3 một tranh lời bảo 3 về 3 sinh 2 mình mèn trải nỗ thiết 2 quê ố dự 3 chiếm nhai 4 thợ thấp gian 2 nhiều đi lòng trả bản 2 non tiến ba 2 thân và 3 cầu hộ chuyên 2 dân 2 bằng sức 2 trùng 4 bỏ 2 đạt 2 mỗi đôi 4 theo cũ thủ luyện gia đỗ lễ chật chứng ngao an lợi miền răng ngành 2 nếu giảm mầm 2 dưới ý sang nếm nhan trầm cá 3 nở 2 đuối cần 2 tránh khí thớt trượt thắc thở thuê tính 2 tình tượng môi phúc tại 2 gốc điều chỉ huế kon tồn 2 thành 3 nguyễn bảy trần đặng dục nhật 7 tử đẻ trung 2 khuyết cấp nữ nam bán hiếu cả xuất quốc đến trên phổ thi 2 đã anh xương của khi thầm vì nơi mâu sắc hùng quan năng rừng thải lực trúng hoa xét lưu tự xác
viên tiêu 2 tại sang nhỏ và 3 liên 4 hải 2 ma khoe trong 2 phái điện 3 vơ ngân 4 bám chỉ lặng trộm 2 để đổng bị cháu cao 6 cứu 7 ngáng biểu người 5 ông làm 5 đá bảo 3 đa uỷ 4 thân trưởng 4 bốc in ngữ gõ văn 3 tình 3 mầm 5 chức 8 cho 4 được 3 lao trẻ 7 tuần không 4 nơi thanh 3 băn có 6 trường 8 ngành 2 lãi chủ 4 tiếng 2 sư hợp 3 ôm nghèo 2 thay hai kể chiếm địa đề đeo tây chật khen 4 khu thiết ngoại 3 phan 3 lung kì khuyết tranh bia nữ 3 biết trương hài 3 giao 2 gạo hiến áo 2 đang dìu năm kế 2 giỏi 3 đầu ra thực gửi 2 bán 2 mới 5 phải 2 phúc 2 tới trung 2 cảnh 2 của 5 nguồn tích 2 bun nén 2 bác chốt tốt 2 đi 2 y 5 công 4 về hỗ thống khoa 3 đại 3 kĩ 2 sứ sơ lào phó đến khăm truyền 2 lù luật 2 sinh hồ 2 thường 3 băng bắt chưa họ tràn bách 2 chấm bãi chết mạnh tu mời tàu gọi 2 tiếc dũng cần cán 2 kháo chiều sở diễn là phủ dẫn giúp kết 2 lành phá tận lần điều khẳng kịp 2 vận 2 gặp 2 gốc 2 môn từ 2 gạch 3 mất 2 lạc hi lãnh lập 2 hò cộng ghế tự nhiều nhà 4 đóng khí kinh 2 quèn xã ghi hiện quốc sáng cấp ban 2 tấm hội 3 đoàn 2 tiếp hiệu thấp thuốc xe gồm ngọc trịnh bình bùi lí 2 trần 3 hoàng tống nguyễn 3 lưu phụ mang lê thuộc đinh huỳnh mười chính 5 phòng nổi múa hàn quần vi gương mĩ tổng ưu danh tinh thăm các con nhau học thỉnh dạy tiểu phổ bộ nước 2 vùng nghỉ cốt toán mãn kim du bệnh cũ phục hàng an thư cửa gác đường khách gia tổ đội 2 nội nhóm phi tham lớp việt trên chăn
trẻ hỏi bỏ mồ 10 em 66 con 15 mãi nhỏ 10 dưới 3 của 2 cởi qua còn phát sơ 3 không 3 ngày 2 lớn 2 ngại 2 nhảy mầm thở nhiệt ở 3 bị 5 tình 4 nhập tròn tím cần 5 đuối 2 chuyển tử sinh nghiện xóm 3 thiết bây măng nhận lên được 4 chọn đen bóc vạn thiếu 3 sân khai thì toàn việt 3 so tới vào trèo vị lùng thất da ê trâu nên thưởng thầy dại ngủ run gánh quân giúp có 4 gốc bế xa nhất 2 công đã thơ 4 tuổi 2 trầm nản sốt tham chỉ nước là nhiễm vùng 2 bụi và 2 cận đọc chịu về chờ cổ đưa kém kết đạt ra đổi khóc vẫn tiêu chấn trụ lạc rơi 2 cây giới gương lớp bão mang mắc mỏi ba nhấn trung sức rạng chứ rách tái tăng vệ từ trình tự trồng trưa xung 2 ưu chưa bơ ngô nghiên đi 2 dũng trám trả huỳnh
hỏi nhiều này các 2 của thăm 3 mua 4 một thêm còn khẽ tên quê cán tưởng bao 2 cấp 2 tôi 2 nguồn ăn đi lại 3 vay 2 từng 2 tư được 2 bộ thời với sao 2 gì bí điều về 5 tặng 2 đáp 4 công con lương chiếc bẫy trực trước thì có xởi cụ gia 2 chia là người bằng làm vì dấu phỏng rất như cung 3 hài chuyện 2 hóc nhỏ 2 những đặt cháu dồn cũng lớn 2 chủ kinh 2 câu đòi chất khi hỗ ấy rồi báo phím ở bác sự phải cao khách han cưới ý tội tại vợ ai bạn ngược giá thi đường tiền nhau khó đến mọi thầy rằng anh xin chi ông động sức
thấp ngập hơn 8 kính khu rủi nhất 16 quá tái đã vừa thỏm 7 được 2 nhà sản 2 sắp bỏ nhiệt 6 che ruồi cổ 2 anh thì xe hai là 3 kỉ 2 trên nấm điện dung chính nhân vẫn cho phù phải bé 3 thời trang xa bật có và thoáng 2 điểm 4 hèn kém khớp lùn tầng cao từ trong dần tim bậc xuống so cơ mưu
ngập nước 11 ngang mặn 4 sâu 6 khô úng 9 trong 2 nghỉ hàng bánh lút 2 suối nửa đang đến tầng mạng đèn lịch mùa mã mỗi ngụa 2 lụt 4 tiếng triều mùi ngừng tràn 2 nặng đường cục chìm nhà khoảng đầu bùn hoa
kẹt xe 7 trong 4 dưới 2 ở 4 chân 2 ra 2 gỗ đường suốt giữa 3 giá cứng tiền lại thang cửa đạn tay
khởi nghiệp 21 điểm 11 tố 37 kiện 10 ra tạo 2 công 23 mua sắc 7 động 8 xướng 4 tuyên đồng nghĩa 7 khánh vì 3 đầu 3 hành 3 thông thiếu vợ hà nguồn 2 sự phát thuỷ loạn binh tranh chiếu phục
biết lắng 4 người 3 đâu 3 gọi mỗi 2 ơn 8 không 2 hoặc họp phòng quay hàng gì 4 đề làm 3 ra tài hồi chảy đo đái thông 2 có cái lẽ sẻ lấy nói 4 bao 4 số dân dựa thả ai 2 mình 2 tự tôn nhận từ 2 nó thế nở pháp 3 bơi 2 đi 2 thật cách 2 trước 2 phần trẻ là chữ 3 quên khói xin má tái mấy bắt quá phân tránh ngay bay vì 2 sáu năng kết nơi ấn lượng báo cảm đến 3 đã 3 rõ 2 điều 2 lo 2 chuyện 2 hiểm lực địa than diện bốn khóc sự con lẫn 2 nhường sẽ 4 mặt 2 dù lãi nghi kịch trên xuất mắt đại khách hoàn trông rằng 2 được về 2 tên thêm 2 chắc đường sợ nhiều điểm trân tay lỗi thân phận tiết nhưng ý giữ dùng sâu sớm
lắng nghe 22 bởi gạn 2 khi 2 lại dòng cho 2 nhà 2 mong việc đọng 2 trầm lăng lo 2 vì xuống dịu cặn sâu về trước nhất
gặp gỡ 16 cảnh sự 3 nạn 9 một sắc ba mặt 11 móc lại 8 khó 12 nhau 3 vỏ ai chủ hiện đạt ông 2 hai người 2 biến 2 đồng cấp 3 trở 2 lũ phần ở 3 từng lúa gió 2 phải nhiều rủi may 2 bác vấn bạn hạn thời gia tai tôi được nguy riêng bão các đối thất trực anh thủ thượng chuyện tổng bất chồng mưa lỗi trục cô gái áp cướp lần trúng đội song đúng mây nước nhất
tiếng nhưng nhận việt 20 còi 4 đồng 6 sóng 2 hò 4 hô 2 sau 2 thuyết kẻng 2 vượt hát 6 lại 3 khóc 4 lúc quạt đọc máy 3 kêu 4 súng 3 reo 4 mẹ 4 loa bánh gọi xấu cúi niệm mái lóng anh 17 rên bác khèn 5 cạn nhờ xương bất trống 8 ồn giúp 2 ai cưa rưỡi ra ho kịp đờn ve còn kèn xoong trấn hoan lòng bị nói 7 gà trẻ 2 chuông nhạc 3 nước 2 rao 2 mới động 2 gió 2 lốp hàn trung tử chân mười mõ 2 theo về 2 hú oàm mưa cãi vỗ 2 đất cười 3 vang 2 lan người đạn dạy thiêng nổ lên 2 danh ở mấp mặt mời nghề phân gõ bom thở tri ru trầm xướng vạc đãi thông xin chỉ phản thế với nhất của như là trong trên khắp
dài đến 4 đông ba lụa 2 gần 7 từ 6 sáng mới mười 3 của ở 3 thâu bảo vào nhưng tây nhiều 4 kể xuyên phải nghe trên 2 kiến thời 3 bốn tránh hơn 7 trắng sóc trồng năm 2 bến một ngày 5 dưới múa gấm chờ tập không rẽ chấm chuyền cả 3 nhung tám 3 giờ ngân đúng theo áo gây trăm 2 tuyến trong cao bấy bên người hai 3 những nguồn mưa là hạn 9 vì về 2 tặng ngũ dằng 2 hơi lâu dòng nhất 2 đằng khoảng 2 rộng kì cổ lê mét thượt ra tay dặc hàng tuổi tình bao tới cuộc đuôi
trưa vẫn qua thứ thiếu ba tối bán mới nắng 3 chiều 2 hè tàu học chở nay bằng giấc và hửng ngủ lực
chưa dứt 2 được 6 ghi 2 muốn 3 kịp 6 đầy 10 từng 10 chú thành 6 làm 2 đủ 7 tới 4 xác 3 thể 6 lập 2 có 19 đạt 3 rồi thật 2 xử 2 biết 2 cao 2 rõ 7 đăng 2 về 4 đến 3 hết 3 mặn chấm huấn nở khoá thấm tương 2 đều tìm 3 nằm 2 cười đồng 3 đâu chịu khi bao 4 giảm 2 sát 2 hợp 2 bền đòi chặt một 2 khống tập nguôi hài 2 phát 3 thực 2 thuyết 2 hạ mãn theo phù 2 thoả tắt tiêm 2 ai 3 quá 2 thôi gồm nhận 3 phải qua 2 kể 2 chắc xong hoàn thấy đúng nhiều quen đi nói hẳn hiểu đáp dừng 2 triển tốt trả dám xảy công vội giải cần sử nghĩ vượt gì nếu sẵn hề bình ra lành quyết cho thi quan vào ngã kết dùng cảm thanh khai bàn ăn thống qui bị tròn ổn nộp đóng hoạt gặp cấp trưởng xuất bắt nghe
dứt câu điểm 12 kiểu hành 2 hợp 5 song cưỡi ông nhất chiến 2 tuy hoạt xung tình 2 khoát bỏ lời ruột áo cơn tóc
du lịch 128 khách 50 kích 10 thuyền 4 phập học 10 bắc vơ bạn xuân 5 được du nhập 2 dương trở từ những nhận đấu 2 ngoạn hành 2 côn đãng di ca kí 3 mục thủ lãng canh hí sơn
lịch ven sử 109 giao rõ 2 chèo quốc 3 bãi quảng trên 2 tâm 2 ảm chìm nghỉ 6 sự 6 yêu nước con hoan sinh 3 thi 9 bao chụp treo cuộc tiếp 2 tư 2 với xả đang vật trung hội thả pù làm 2 kẹt cộng 4 chở đại đóng gia của bất 2 lịch 2 dương 2 cùng cán sạch du âm 2 lí 2 trình 6 thanh linh mạo 2 ngóng vi và bế giỗ bộ biển 2 nông 2 nội việt xanh văn hà đà trải đêm bền hè tự y thông hang mùa di bụi học bay khám công hẹn duyên lãm kịch vạn pháp cắt phát 2 cúp họp trả tàu chiếu đấu kiếp tháo trực cụ biểu nhập thiệp bàn để khoa bệnh
ven biển 10 ấn đê 3 kênh 2 đường 2 sông 5 suối đô đầm sốt
biển kiến đông 11 nha cứu 2 cam đang khơi 2 động 6 số 16 hồ 5 giữ sóc cảnh 2 rạch nước 5 hai bảo quá hết quảng 3 gói cuộc bắc cua lại sau 2 phía 3 phục kiểm 4 cấm 2 dung ở tây 2 qua chạy cứ dựng lửa 3 đậu rì năm biếc được của dài cho 2 báo 8 chồng ôn hiệu 2 thủ 2 thành thả dâng 5 giảm 2 công nhật 2 lớn 2 bám đóng vải từ 2 cà bồi chịu bị 3 vài xanh 3 ruộng đảo 5 lực đứt phú phát khiến kiên lạ khói và xâm câu mắt nuôi nhấp đề chết 2 lặng 4 tình tầm triều thông chuyển liên đỏ 3 ninh tặng côn sớm mời đẹp 2 cả 2 người lận chỉ đen 2 bạc tên 2 ngọc trời quê vàng mặn lấn nga ngà miền đài
hồi hơn sức 10 nhanh 3 hàng 3 xưa 4 lâu 3 kết 3 tài 5 nghiệm nhẹ được nước tố 2 giáo 5 động bảy rạn toàn sinh 5 chín năm 2 chức 3 ức 2 nhờ hương 8 còi 2 giấy 5 chuông 6 phục 16 lên âm 5 kí 5 điểm đáp 2 sôi môn 2 tang mười 2 biển mà không đất 3 vài bốn hộp 3 chứng xanh cá tiền 2 đề tưởng 2 lạng tốt ngọc 2 nhiều súp rằng dự 2 lô thuỷ song thảo trống trước tháng đầu 3 cuối cư tỉnh xuân quốc phong tràng quang còn ấy nhỏ đó nhớ sáng hải chuyển mã 2 giờ kịch dịch vốn sản nợ
nghìn tỉ 21 cây 3 viên quả lượt 4 đến mà trang 4 phạm học 3 phản tín đồng 14 hộ 4 kĩ 2 một 2 đơn 2 công 4 cột khiếu xe 2 người 12 tiền dây miệng mét 3 ca 2 đầu niêu chiếc 3 năm 7 hiện hai 2 thời đô 2 chờ vận 2 khách 2 khán thông liệt chín 3 vị đại điện trường dòng bà lao 3 cuộc phiếu vụ 6 bốn căn tám biển giấy du bẫy trẻ cân hàng hồ sản 2 để ngôi em phở và chân đò lấn bia tấn trùng xưa thu lần việc héc lẻ doanh cổ
tỉ đồng 44 đô 9 lệ 45 do giá 8 mỗi 2 người xây số 13 bỏ sau vì 2 đắp nằm bằng bốc mẩn hại phú 3 cây trọng 4 xuyên mỉ
sang cơ 2 bệnh làm 2 học 4 ba 2 công xưởng mái 2 sở trung 3 chiếm dùng tài nhật 3 tàu châu trồng 2 bao vân mĩ 2 đốt đức trường 2 uống người 3 chấn làn tận 2 trọng 2 trao phòng thái bờ 2 hiệp vì đi 2 xe cu thăm 2 giao đài khu chăm giúp chỗ luân anh trang chúc hà đảo nhà tư nước 2 đàn năm 2 bên cấy ấn nây hèn sông phải tên 2 chơi tây xếp úc sạp vũ bếp trà khuyên cáp và nhập đất màu tiếng một các
tội phạm 66 chống lỗi 2 lừa làm chủ đề không 2 phù thuộc xâm 2 là xin môi vi 2 vạ 2 danh 8 gây hành tham ác 3 lạm vong cố lợi về 2 đổ của 2 kinh tỉ hình ấu giết 2 có nhưng thực kết luận đó trước sản được cho vết đời
lô đất 6 gói gỗ hàng 9 bán 2 cốt 2 bị thuốc 3 lô 2 tày làm sinh tiếp vải gam mét 3 để người thì thùng đạm vôn phi lên lặng đề 3 lớn thanh góc 2 xe 2 trái nhô gic vắc cổ nhà cao sản hội đầu lốc gạo chuối ba phim
hẳn mặt 2 thuốc nhưng lên 2 tục góc là 2 cảnh hoi sẽ không nhiên ai một vẫn còn so nhiều đã bạn ra
bằng thị làm văn 6 khen 11 thể sự việc 3 sản biện 4 chứng 9 không 4 xuồng 2 vào chai hình 3 mỏ hoà thủ 2 tiêm vật đầu nhiệt sạch 3 áo lãi 3 những 2 với 3 dự hoặc 2 giấy 3 ô 4 sông 10 mấy rô ngựa điện 2 phương 3 ngất cấp 5 lời 3 lái 10 cách 2 quĩ chế bè nhìn lu lún cật xà nước 2 một 4 tiến cử 3 kim hai tình trái đôi 2 kí trận đò bộ phá cục tay 3 nghiêm bắc 3 vai 2 má dấu gầm tài 2 trúng bàn và điệu sáu chung 3 bùn xương 2 thịt trí số 3 cúc mực đường 5 tuyến nhau 2 cụ mâm chiếc lăng 4 tương thuyền điểm thiết trực 2 quyền đa tốt 3 mở tường 2 ngón 2 cả 2 tiếng 4 chén hơn con 3 mã 3 bìa nghĩa luật hộp mùa lễ bản giả 3 ngoại tổ lòng 3 mưa lợi 2 lưới câu đối chậm ẩm tù than kịch hữu 2 giá 3 giang cho cú nấm nghi được 2 quả chỉ quế bữa thế đậu của tem ý nghề lạng tiền 4 ống thay phúc rơm chị vướng đại phẳng mọi 2 gỗ máy mắt 2 sáng an khoán vàng mức hành công xe nhựa thép chính miệng bặn giới ngân cung cảm sinh lại châu thi sữa quyến
kê khai 17 biên 8 tin dọn chỉ đồ 3 dài ghế 2 pi của 3 gà 2 rõ dân 2 thành chuyển phổ lợn năm tổng số 2 thuốc 2 chi cho 2 đơn 7 hàng bị đầy tài 3 liều băng kê bảo mẹ bại may thẳng gian cao kích giường gối khống sơ thiệt từ chưa
gì mới 2 muốn thì 2 khác 3 làm về 3 anh máy 2 phải ở thân để 6 lên cũng 7 còn trả đâu 2 cho 2 quí 2 đó 3 khiến cái 2 cửa từ 2 vướng bằng vụ mà 2 khó xa đã 3 cả nữa vậy thế là đến khi nhất vui đây trong sau với xảy hơn ngoài nào hay liên lạ bất ngon sẽ được ăn
lời câu 3 bằng mời 7 chửi khai 16 khi qua 3 khuyên 9 sau 3 nhận 2 cầu 2 kẻ từng chất 4 cò vài ông xin 5 than trôi lẽ 6 kêu 9 quảng trách thẳng 2 kể 4 chúc 10 cảm 8 chung ru 4 suốt hứa 8 thách 2 giải 5 thoại 3 phán ăn 2 nào 2 gạ trăng nói 6 gắt đúng thoăn phóng ca 3 thu xúi thật biện cắt dạy 4 đồn 2 đầy đại hối khoác hậu lãi 2 thề 3 lời 3 nguyền 6 vâng tựa 2 mật nín người việt 2 thắc tạ trịch phó xúc mách về khen 3 chia 3 đề tri hay 2 bài dẫn chào buộc phê văn bình hẹn 2 cha tiên động cam hát trăn cảnh thú nhắn tuyên lỗ hiệu tỏ bào to nhạc chê răn từ dặn cáo yêu kết thì tố của thơ khẳng đáp muốn
cục phòng thuỷ chính 2 cảnh 7 lúc trưởng 14 thống 6 thuế 6 hải 3 dự đường 3 kiểm 3 chăn điều du hàng 3 gạch 3 câu viễn đăng đầu bộ 11 y an 4 nợ thể nghiệp tổ hồ 2 đối 2 quân pháp lãnh thừa quản 3 diện 2 buồn chặt tẩy than cục máu là thú 2 đã gìn thi
tham nhũng 28 khảo 10 quan 24 mưu 20 ô 7 lam 2 luận 6 gia 107 vọng 4 dự 20 vấn 8 cái này số 2 chiếu 4 lương ăn tài tán tiền chiến chính lợi công thiền sân tụng thì sống
nhũng cho lãng 3 mà phải nhiễu 6 đáng buôn không kiến nguồn và tiêu 2 ở vặt
nguồn gốc 33 lực 38 cung 25 tin 7 thay 2 nước 10 tạm lợi 5 chạy lập vốn 19 thu 10 mê nhiệt phát 2 ngân 2 huy trang không và dâng máu 2 từ nhân 8 thải 2 sữa đạo gặp làng năng 5 người giống dinh về cơn 3 tài 3 cội điện 2 hàng khí lây 3 nguyên sáng sống 2 sử thức thực tiền cảm 2 động 2 ô chi bệnh gien cán 2 cây hạnh thông cấp dữ gen kinh ảnh lửa khách dược tuyển tạng hi đóng phóng sông
gốc của 3 và vững việt 13 nghiệp vì 2 cây 12 trồng lao chứ hoa 3 chắn bà từ 2 tái trong gác 2 rễ 4 đa 2 dân làm kí bàng gia hiến hàng gốc phi 2 nhà 2 hận bằng bến còn nguyên 2 tích á đào tre rạ quất mai tự nước mĩ trung bưởi hàn ấn cổ hoá nga gà thép mít do gỗ lúa tử dễ sầu xuất rõ tài đất sản thực
triệu đồng 32 người 7 kíp rưỡi 3 đưa nhưng tám bao còn tập 8 mua đại héc hồi 4 tiền 2 mùi chứng 8 thí trừ tín hai 2 lần bảng sống dân học ăn xăng lễ mỗi lượt thẻ khách cổ 2 hàng phú tài sinh quân đắt đô sơn phong thế lê chòi tiến thị voi thùng
bốc thăm 14 mười mùi 5 cao 3 cháy 6 hơi 6 xếp 2 khói 2 lên 6 lửa 2 vác 2 dỡ 2 thuốc 3 mộ 2 đồng 2 hoả lột trần đất hàng thơm ra đầu
thăm ngẫu đầu của 3 ông 2 đồng chúc 3 trượt tôi hỏi 16 huế viếng 4 tặng 2 dò 10 chia 4 diễn quần con 2 và 3 đoàn xã các 3 khu lãnh thân làm 2 hai 2 cảng vụ mở vườn 2 chính 5 ghi nam thú 2 chùa căng người vòng thẳm 2 may cấp 3 việt 2 khám nom quan quê bệnh lại gia bạn nhà trung lào mĩ nga bố nuôi lăng
ngẫu nhiên 3 hứng nhĩ
nhiên để toà liệu 26 những vừa leo còn mức đoàn con nếu tình giận lời mực mười tiến tĩnh giữ trẻ coi chỉ cạy áp ngấm nạn tấm thuê tín bắc đặng thế 2 là 3 vô lấn hậu giới ban hoang kì khắc hùng tươi ưu phong
minh kẻ 2 thái châu 16 tốt trong đường đồng oan 4 thực 2 hạ 2 theo 2 mình chở của 5 riêng thắng nhắc quân 6 bạch 21 với đi tuần mở và dân khai 7 đến thuốc thông 2 lần cho triết 3 buộc mạng 2 nhân 2 viên 2 còn hoá 3 thư 6 chuẩn trên 3 mùa nhựt 2 cũng đừng thời danh 3 bảo giới làm nữ qua thăm nhưng xe các 2 thu 3 toàn sẵn lời giá chung thể hoạ 6 chứng 11 hoa kết tương tân 3 để nghiêm minh vừa văn 2 nhanh treo tăng thanh ban xem nguyệt 4 tiệp tâm 5 thuận 3 hứa vũ 2 hiếu 4 bác vượng 2 hồ tuấn 3 nhật 3 hoàng 5 tuyên lực trần 2 phương 5 trí 2 đạt khôi 4 lí 2 ngà đăng 2 khang 3 sang 2 hát quang 3 luân thiện 2 hằng 3 điệp ngắm ngọc 3 trị ni đức 2 bùi anh 2 sài kính huấn tiến 2 bỏ khuê 3 đặng đỗ 2 thành 2 đinh nguồn 2 được rằng năng bản chiến 2 hưng cầm quốc hợp mẫn tinh tuệ 2 hà phụng long thạnh lương hải trang tú định giải thuyết vương hương phú sơn 2 hạnh đạo ước hùng ái hoà thị xác cầu chủ hành hơn chính 2 về
kẻ gian 10 cầm 7 xưng thủ 2 trộm 5 tự lừa 3 sát 4 mạnh 2 xấu 7 điều cho 2 khoe thất sặt tiếp bàng 2 ôm gắt đứng thợ vũ chê làm trồng cản ở hành thù 2 chủ 3 đeo lớn bé phản 2 bất vu côn 2 cướp 2 giang mạo giả nhăn thắng tàn thành vận 2 vượt vòng trượt tủi gỗ gây địch cắp giết tấn ác khủng bảng sọc yếu đi tám biến bám thua nghiện móc thứ
dối có nhảy chiếm về nhằm trá 2 gian trên lòng mẹ
thể bị 8 tại chế 25 trông thao 59 trưởng hiện 44 lạ loại 6 trốn màu dục 23 nạn 3 lên kiểm leo lay cá 2 cân chuyển làm 4 cũ yêu nổ rắn tính đòi 3 tăng lãng khoẻ giao người 2 y 2 suy 2 ăn cướp phòng phải 2 kiêm là 3 ngư quốc chỉ đẩy đi này thoát vượn hoá 5 chung của 3 hình 5 đổ không lực 13 bào công 3 diện 3 chạy vừa vượt 2 lấp đại xin thuê tố cứu giết thay 3 khiến bảo đảng nhân 2 thực ngày cho được 2 gọi sẽ ca hỏi đoàn nam áp dập biến xuất xử thiếu bán thống về mặt mới dưới ban tránh chậm xuyên đối lãnh 2 gây chủ mãi nợ điều phá giáo thái dùng nhà thương 2 trạng 2 bay tê mất bệnh còn vọt chính 2 chất 5 nói cán đã 2 nữ tiêu phách 2 lệ nào tạng tích 2 theo thức trọng xác nhiễm hội nghiệm trôi cháu trong đang
giáng chức 3 sinh 14 đòn 3 tước xuống 2 trần hương cấp 3 thế hoạ mạnh bút chỉ hạ
hoặc buộc đi tắt phạt 3 đe tốt một 2 suy chìm loét li bong tổn chiều gọi 2 tạm tước không 2 hơi mẹ trở vào là 2 mắc bởi gió người 2 hai 2 đồn các có bị những nhiều đã trong sử được chỉ do làm ít từ đang sẽ cá khi bằng chưa tổ ở gây đến nơi cao cho cả tại thậm thông với liên ngược
buộc thôi 4 cải chắc gỡ 2 thổi nộp 4 tội 6 hoàn 2 nhà bên các bụng 5 nước quất vương dây 2 trẻ học phải 3 quân chỉ 2 và người chính bị 2 gian luật tín đấu khăn chặt 2 lòng tháo khắc 2 thêm tóc vào ngừng bồi tiêu trả trung rời dừng xin mình
buổi tiếp 6 tổng tối 7 ngoại 2 trưa 3 chiều 5 sáng 13 thi đầu 2 hỏi họp 5 kiểm 3 hội 4 làm 7 toạ 2 gặp 6 lễ 4 thả diễn 2 chấm truyền tiệc học tập 2 trình biểu giao 2 đấu ra hoà tuyên phỏng hẹn trao kí đối chợ thảo công trò đêm sinh đàm sơ khai điều chia
thạch thất 6 sa trồng của bản ngọc 2 bị thị 4 khủng tín 2 sơn hãn 2 hoá nhũ 3 thanh lục rết hoàng 2 hà 2 anh 2 cao sanh an bàn 2 sùng thành thảo rau sương quyển dừa lam bích lựu mĩ
lượt kiến khách 6 nhân anh ùa rơi 2 dắt theo 3 trận 3 người 3 đi 4 bị lần mất giải qua về 2 là 2 xem hộ truy bạn thích chia thứ bình 2 tàu đấu phát chuyến cán em chơi tải khám xe phương tương đầu thi ứng nghe du trước của học bài
bồi thường 41 dưỡng 17 làm hái lấp 2 đắp 3 tay bàn thẩm 2 hồi tụ lở bổ trúc
hỗ trợ 118 tương
trợ tái 3 vay nhân 6 xuống tiểu lí 3 cấp 18 xếp qua doạ tả tư 3 cả cập hàng không 2 mai 4 đau phụ giá 3 đầu áo tốt cam xã đặt cây giúp 6 tổ ngư 2 thông đến năng công 3 kinh 3 lực 3 nhà vốn 3 lẫn 2 việt phát 2 giải thảm học 4 hằng đưa làm gạo con ăn trẻ 2 dùng bà 2 mở người 4 thượng nông 2 kho gói hạ nên năm thêm 2 sản hình thì vũ mô quân doanh lãi tài kĩ pháp điều sinh khởi xây xoá khắc cho 2 các của thiết khẩn tiền tối hộ gia từ tâm tích khách đào tiêu đồng nhau một chi giảm đắc bồi kịp nạn tính thính khủng chính
tái định 23 phạm 5 cứ hoà 3 thẩm 2 cơ 3 chế 8 khó tạo 10 bùng đàn 3 hiện 6 xuất 6 lăn thiết 3 diễn 2 bản 2 phát 3 mét 2 ngộ 2 bầu 2 cấu 2 cấp chiếm cử đấu đầu đắc hôn hồi hợp khám kích khởi kiến lập 2 nhợt nhiễm phân sinh 3 sử sản tục trồng tổ kí chanh nạm thế tê mặt
cư khi ở 3 trước nay trú 16 vay cao 3 trên gây hà 2 theo 2 kuin bãi 2 dân 21 cấm trải mắc khánh của 2 cũ 4 rồi thang bất 2 lao quốc 2 bản đã 2 có mọc tầng định 2 số trái 3 giao chợ khiến bỏ bong lạc 3 phân tăng đề về cháy châu xử 2 sơn trợ dang hoạ kiểu chìm nhập 2 di tạm cư đổ xã hoàng gần sĩ vẫn sơ tái tại 2
phóng mặt 11 viên 21 sự 7 lợn thử thích thanh 2 tàu xạ 5 tân hợp khoáng 2 hoả 3 kính thành 2 nhanh tên 5 di ông hào sinh 2 ngư tửu cộng có dân 2 miền 3 thủ 2 sức con hàng năng nguồn
vành đai 10 móng 3 kéo
chuyên môn 22 gia 97 án 16 nghiệp 14 đột trách 8 cần 2 biệt 2 dụng 6 lê 2 đề 10 dựng mục 2 sâu 3 ngành 6 cơ 4 buôn viên 6 lừa khoa 6 chế 2 chở 2 viết tuyển canh 2 tu 2 lam góp chính quyền tâm hoá san trang về làm bán dùng 2 cung toán anh sản văn
môn trả kí cảnh học 3 toán 2 sử 2 phụ ở thận tự 3 dự 2 trước sinh 2 bơi 2 hàng kì là quân bài 2 ngỡ hoá 4 lịch 2 mắc 2 trẻ đều nhất bình tốt ăn nguyễn khổng bán và kĩ nghiệp cao thi 2 bóng thể 2 ngữ tiếng khoa phái đồ đệ võ vật bắt đại khai chuyên điền cử văn 2 xét ngoại tích địa nghệ thứ này cờ đội đặng
vòng bảy năm xoáy 3 ngoài hoa 5 cườm đàm 3 hai 3 giám lối đời 2 thương cung tay 6 chung 2 bảo ốc quanh 3 loại 7 bảng 2 thi mười 4 cuối tròn tiếp nửa thu chờ vo vây 2 qua cấm xuyến a của nguyệt thị đấu bốn trong hồng trên một trái pháp
né tránh 7 việc mặn thuế đòn trách nắng án
tránh đùn chạy không 2 trú 5 khu cho xa 3 để 2 sợ dàn nắng thị sa vi xoay cãi cẩu vỏ lạm gió trách 2 phô 3 phán ùn đánh dồn bão 3 chen ẩm làm hiểu được 2 rét mâu nể nhầm rủi suy tác bị tràn né tình mua xe đèo thai 2 khỏi
đùn đẩy 6 mạch lên
lực kể 3 thi 2 quí công 6 phải 2 mới 6 hiệu 3 lượng 158 của 5 đẩy 3 dụ khuyên học 11 banh răn lực 2 thuốc được 2 trong 5 máy việt 4 sửa 2 doanh 2 giải không 3 từ 7 sở cam lưỡng 2 mê đã mỏng hấp 2 lạm bật cầu 2 sĩ 4 cũng trước 2 chúng trình 2 nhẹ kết thù 6 thiết ứng 2 chỉ 2 và 3 hết 2 hậu pháo tự sau gia 5 bởi pháp 4 xét lối thông vẫn bản giữ ngay 2 kém nguyên nghị 2 khốc hiệp mạnh kinh 2 lệnh tìm 2 cứu 2 cạnh 6 thiếu cần quốc 5 đội phát 4 nỗ áp bất 2 quyền thực 4 bạo sức vũ 2 thế nguồn nhân trợ tiềm động điện thuỷ trọng tận chủ chợ dọn nhưng ngân ngoại 3 nếu có hoà 3 sắp xã 3 thanh báo bóng đợt tới lê miền bán 3 trả đối phi 2 mạng súng tăng quan 2 tinh chính để 3 cho 2 thúc 2 quản 2 trở vào cản đàn kéo tác khám hút ma điền mua tài 2 chuyên sản lãnh điều hành dự nghiên tổ cán thích phòng vận vươn 2 phấn vượt 2 giảm bảo chung xây khắc hoàn cố nhằm rất cải đàm chống 2 triển hơn hoá sống con đầu đất chất 2 trẻ 2 y ngành số lao phản xấu bên đen nước tốt
kí bãi kết 35 công 3 kế 2 trải phóng tạm 6 thường 3 hợp 10 kiểm tên 6 số 7 biên 3 duy hiệu 5 khách nhà gửi 5 nhãn hoạt 2 cấp 2 đất 3 không túc 6 sau 2 liên 3 giả 5 hội ức 24 đường và đội tân hoạ 2 quyền của phải với ban 4 kinh 2 danh hàng xe 2 cho lãnh thông 2 hiệp 3 cam 3 lần nhận 2 quĩ 5 giao 2 đầu 2 liệt được bản 2 kèm trên sự 3 người toà 3 sinh 5 kiến ghi dày nhanh làm sắc 2 chứng hạ thư 2 tốc kí 2 lệnh ứng nghị nhắc điện 2 nhoè chồng trà ở bán nông dự 2 xét nguyện khám tham học doanh 2 trực thuế mua khai thi bảo hiến thành vay tuyển phương lưu lại tự 2 lô quyết văn thác phát khống nháy vào hoà thoả giấy mới chữ tặng xác duyệt lục ngày luật gia bút chú chung trong hành đặng chiến riêng khoa
đây trái là 62 chỉ trẻ xuất hàng mai trang bà không 3 các bao mười và vang gặp nếu sẽ 2 hai dân khói gạo gần một nhớ nhọc thủ đó cũng 2 chính mới được 3 cho có vẫn thực còn đã ông cả thôn chưa nhất 3 khi đều rồi ít hoàn khoảng vài chúng đang tôi
hợp hồ pháp 30 thể lòng 2 tác 142 quốc 28 chặt 5 và 3 với 24 tên thức 5 đồng 76 hình 2 có phạm lúc kinh 2 nhất 8 phòng 2 lí 23 cố bộ 2 sử các máy thẻ 2 ra 2 báo tử 3 môn người tìm 2 tuổi 2 qui chất 2 thuật hồi tám gió kí tổ 2 xướng 5 phom vóc hoàn gỗ hộp kép khoảng mưa giữa 4 thảo 2 truy 3 giấy 2 của 2 biên xác thống hiệu bắt phần 2 vi không 2 quản 3 nào được cha lệ 5 khẩn về mở trực dựa chống ngăn thu rà bảo tràng luyện binh bất dân 2 kim 4 hôm vốn số phù trường đặc chứng hợp lực 3 tình 2 lập gia nhịp phải phức mã nam hiến long ca cẩn cẩm chúng chủng duyên lưu nhóm phố sức tan tấu thành thời 2 tuyển vệ ý âm luồng nhãn khẩu lại xu thửa chuẩn tiến cốc hài du cùng tham cho để
thi hành 50 viết 3 đua 32 vừa hộ 2 thuê thể 20 pháp 6 và công 36 nếm nhau 3 thống tốt 13 ngữ môn 4 tỉnh bị hàng tại tay 5 hài 5 sĩ 2 gói gắt đấu 41 tây sắc mã khắc cán 2 nhằm đại 4 dễ bài đoạn hưng trong năm cử 5 huỷ chấm lịch nước phản 2 ứng tuyển 7 tiếng 2 văn 3 bốn châu đánh 4 thủ phay cũng nhờ ân y thợ hoa 3 hào 2 tham minh phận giáo 2 nấu 2 quan quốc 2 học 3 chọn vào 4 lớp 2 ca đậu đỗ đơn hát lái lại lễ lên nhân nhà nói phẩm phú rớt sát sinh sơn tài tập thử thố 2 thánh thi tứ trắc trượt trực trường vị vẽ 2 vòng xong bằng hỏng năng toán ảnh của đình liên giải nhiệm chính các quyền lệnh
trừ khi sâu 4 hết cho tỉ quyết gia 3 tiền 2 phân chi thuế 3 một điểm 5 trường 3 lương 2 phần bác là từ dần đảng 2 hủ khả khỏi loại bảo phi nợ ra vào
áp dụng 24 lực 26 tội 4 thuế 13 giải 4 đảo 7 thấp 11 tụt 2 do 2 xe 2 cao 3 nơi cũng phích 2 cho đặt 6 sa tôn đêm tăng suất 3 chập giá 2 của sát 7 tầng bức 3 đẫm cả bắn nối nhấm biện trụ tấm vô đột và chế trần tải mức tròng út mái
lễ viếng 7 thành chào 3 mở đón 9 tân 3 đã cắm tưởng 4 theo hội 50 khánh 4 tốt 4 kỉ 7 xuyên 2 chín kí 8 hoán tôn hai cúng 2 rước phát 4 chạm thuê phật 7 giáng 2 vọng truy 4 đổi ngắn việt cưới 4 bốc 2 khao tang 9 quốc 5 đầu động 2 khai 16 văn chùa 4 ra 4 trao 10 bị thượng 3 ẩm trình còn ba bàn 2 công 3 không diễu 3 giữ an để cắt 2 trang dân phép 3 linh dài 2 làm lễ nghĩa 2 vật 3 bái 2 nghỉ hôn hành đại dâng 2 lệ du đều kéo 2 và thứ khởi 2 ban giao 2 cấp 2 dưa phục 2 bế ăn vu 2 tết lạt nhậm hằng duyệt giỗ 3 vinh tuyên 2 mừng 2 xuất 2 thắp tạ đài thông tình 2 nghi nhạc cầu 2 gia bổ chúc tổng kết đính sinh hỏi độ phong lớn truyền tâm trí
viếng một mắt tiễn hỗ tổ 2 xây mộ nghĩa sáng bác nguyên có
lão thành 9 nông 6 hoá 4 diên võ làng 2 câu chăn ngư 2 mù tám trọng bán 3 mê ông 2 lão tướng 2 luyện 2 nhỏ nghệ 2 thị 2 hoàn hạc khoa tử bà nhi niên già suy hạng
tang lễ 8 chia vụ vật 18 một thương 3 xe chế 2 văn cùng 2 bảy 2 vô đối nhóm 2 giản ba ở tóc 2 chứng 2 cấp quyến 3 trầm do bốn gia tảng hôn bồng
hàng trăm 63 vạn 15 cây 7 hải 16 không 45 chục 37 gây 2 thu với 4 nghìn 49 cứu 2 rào 10 sau hộ cồng sinh ngay tấn 5 hiệu 6 xóm 26 lậu 4 lủi trả 2 thừa 3 khu loạt 35 hiến bằng 2 vải xén 2 dài 4 lưỡng cũ đổ trên 5 bỏ nhà 11 giả 22 bị 3 từ 7 chỉ 2 bất và 3 được 4 tại 3 hoá 48 chính 3 trung 6 thế 3 lập gọi lớn 2 tỉ 10 yếu dưới dệt 3 để nhập 5 giữa công 3 mĩ sang 2 vào 2 họ ế trực 3 kém 2 bay 2 châu ở 3 nói quán 3 xanh 3 lâu thiết 3 tiện 2 tạp lo mang tận 3 nhưng bấp phát 3 triệu 10 viện 2 thổi đầu 20 bàn quốc 2 tết 4 lược đặc dương 3 phá rong 9 tổng 2 khăn văn đã 2 đẫy 3 thủ 3 danh chắn ngang 2 tới bia 3 từng chè 2 hai 2 tháng 5 đổi nhiều ghế 6 phiên xuất 6 đào 2 về tồn 6 mỏi cỏ đồng 2 ông trị nhận mua 4 cấm 10 của điện 4 cuối bọc chủ 4 đóng 3 nên đàng lên thì ngân 2 tăng 3 vật ăn 3 rớt món cau 2 cọc bày khai tin bật thầy việt 7 siết quá mở đòi hậu 2 đặt 2 giảm 3 chợ cơ xếp vỉa chìm cho 2 lỗi phôi khuyến 2 làm 2 thật 2 thua mắc chuyển khách 3 cửa siêu mặt đơn giao hàng ngày 7 tiêu 2 chuyến hạng kiện lô may 2 vì 2 quạt mức khô phong trong 2 máu 2 ngành nâng nhảy nhỏ đề 2 trôi quay mã 3 sớm tấp ùn xích ria bạc 2 thép nữ 2 đến 2 hoa thích nguyễn chưa găm ngừng sụt hạ đạt thương 3 phải nay vừa căng mấy treo dừa 2 giờ 3 năm 5 mới 2 trưng nhanh tuần đêm quí ngàn 2 nhái 2 xách nông 3 lang ngũ 2 tiền 2 phòng 2 nội ngoại 2 tuyển quân 2 dọc cổ tre bách bông gai da buồm trống than đợi hiên thông giám tâm hà gia phục chất qua đa tá xa 2 mi giãn ga gần cá doanh thân mục sử tiềm vay bình số nước tư dữ sẽ mẹ mô tinh
chí đồng 2 và 3 minh 37 thiếu 2 nằm quản mạng 3 tình 3 nghĩa 2 truy tự hãy mày du linh 3 bí 3 sắt đánh danh đăng cách 5 không 3 nhân 2 thứ bầu cử trung cục 2 anh nghiệp phó 2 đạt hiếu chung bị sẽ đội từng hướng 2 giải phiên hứng uy đi khí 2 y mắng phủ thám nguyên 2 có 4 nước vươn văn rồi công 3 hào tâm cường quyết quốc thìn tính ít tử 2 thú tuyệt lí cốt thân hoà 2 dũng 2 tôn thanh 2 phèo thiện bền nguy tuyến sĩ cao chủ tổng thủ lãnh của 2 thường thọ là 3 còn cả nhiều một tới
thắp hương 11 nhang 2 nén 3 đèn 4 sáng 10 nến 7 lửa điện lên
hương tưởng 5 cưu hoả 2 yên 3 dưới trà 4 khói 4 ước 5 du trầm 3 cũ 2 về 2 ngọc từ sơn 5 lay thuộc bản thăm 2 đầu ca chân nghi hài liệt bà tăng là cho 2 giữa mang vị 6 trại an 2 hoa 3 mở hành con đổi nước 2 hương xa hươu xào ngô quan giang 5 thuỷ 2 cùng nghệ khê 2 liên nguyễn li 2 hoàng lệ trần sông 2 lê lan 2 bùi cầu 2 góp lúa 2 tích quân thơm hồn sắc thôn liệu lộ nhu quê cống cảng nhang trưởng long án ngải tràm đăng dũng linh thị sen chức phong đồng canh thảo xuân nở bưởi kí
nhớ ghi lại 3 những 2 rõ 3 bát thằng đất cả về 3 mỗi mãi 4 có và da ông như 2 chấp quàng số nhà 5 kiểm kẻ nguồn 4 hang câu 2 cụ sự lần một mới trong nhất nổi lắm giọng với không 2 cảnh máy hai mạch kiến ngắt nhạc nhãn dân lời 2 nam tình gì mảnh quê 2 đến nhung ơn thương ra đời tới quên con mong lâu tuổi kĩ mẹ người mang tên thời đồng mặt hết công khi cha bác bạn vô
ghi sổ 2 nhận 50 lời 2 ông nhớ 10 chằng hình 7 lại 4 sáu chép 8 danh 5 năng ta 4 nợ 6 đông 2 âm 11 nhầm điểm 4 giấy tới rõ 4 bàn 9 công 2 dấu 3 chú 2 sâu 2 chạm mật trên 3 vội lòng nhãn ơn số tên tạc vào được cảnh ý bia thông nguyên nguyện sai hoá xương tâm
sổ tang trường hộ 5 tạm 2 tiết 8 còn đỏ 9 ghi 4 ngắm sách 7 một bảo 4 chỉ nhỏ và tôi gạo tăng vàng hồng 2 nhà quĩ
chia buồn 13 sẻ 49 nhau 7 tay 11 đôi 2 đều 3 bất rẽ 7 ba được cho làm 4 cùng bảng 5 thành 5 chưa xẻ thế theo 2 di của dữ giữa tiền cắt 6 lửa 2 lô nỗi cổ 2 điểm 2 li tách xa lợi bài phe hết đất ra quà lẻ nhóm năm ca nhỏ kịch khoá
buồn sâu nôn 4 vui 2 rầu 2 ùa man nghèo ăn trên cùng về là bã 2 bày chia lẫn bố ngủ 2 tàng trao thiu 2 tủi cười chán bực phiền lòng đau thương tẻ thảm cho vì rượi
sâu sắc 17 leo tránh gần so rộng 5 lạch giao vẫn 2 nông công bệnh 3 hải sau vào 5 vùng 5 có gây đọc sát ba do chấn dưới mà 2 nỗi ở 2 xoa nội hun bằng đem về nặng 2 liệt hơn 3 của bỏ cảng giảm đậm độc lô ghép hại khi đã nhớt rơi trong 2 nguy thương cho theo thăm văn lịch giấc xa răng lắng
sắc cùng thân đỏ 4 xanh trở sau dặn vàng rợp phong 4 tôn 3 bén 2 màu 5 đẹp 3 đối nhiệm 2 sảo lệnh 5 phục phật về 2 phim nhờ dân 2 được trong pháo gìn hàm ngọt rồi thái 2 người hán của văn 2 tín áo thể nữ
ngỏ gửi khả đáng tới ý 3 lời 2 cửa
kiều bào 24 thanh 2 oanh 4 kiên sang hối 5 vanh tuyết tối quốc cả an văn chém của dân 2 hoa mi 2 trinh 2 trang hoàng diễm 2 đăng hạnh ngân cao ca thị anh 2 nữ mĩ vân mạch
lạc với 2 hậu 8 hướng 3 hoạt mua nằm bớt hô bộ 19 long 4 cưới rang 3 hồng 2 xứ mười 2 tới chắn của bảy không ngày nóng vô mà giấy gây giữa 2 đường 4 nghiệp 4 ra hành hồ quan 5 mẹ xen viên đề 2 khiến mất 2 lạc 3 đà 2 củ việt 2 liên nổi mang yên sơn 2 cao trong 2 bước thỉnh loài lõng nhau vào thú trôi rừng thuỷ dương giao lối điệu mốt quyên nội đạo
việt nam 286 sang nào nga 3 miễn để quản mà xanh tử do chế tại 5 kiều 4 ở 6 tìm sành phối cho 2 các được 2 vị 2 xuất lấy giàu thành hoá bên gợi vốn ổn và 2 hạn thất ba từ mang vay sử khởi chiếm tăng cứu ra lào viết gây bắc 2 vào gốc mừng thu thực thua trăm trong nguyễn giành qua luật cuối mất trinh hà yên chị gọi đức 4 anh 2 hồ vương trần hùng chuộng trì vinh tiến nhật cao dã 2 minh trẻ
nam ở 5 nhật kiên 3 rời bồng và 18 có 3 cho 3 đề tặng tại 7 kêu gửi từ 7 phi 3 trong 4 á 15 gia 3 trúng hải 2 đội mùa nữ 4 gây châm 2 mĩ 4 lào 6 đã 2 giúp phát 2 nêu 2 nhưng định 17 trung 5 nhỉnh tăng 2 công 3 đặt khéo sơn 2 ngày bộ 18 với cực 6 bị không 3 giành 2 vẫn giới 4 bắc 3 nổi tổ chế nơi nhiều anh 6 chiếm khinh chốt 2 rơi thắng 2 vừa kết vào 3 dừng thống lần 2 tham mười lười bội đàn 2 ca 2 lặt cao 2 sở luôn kì 2 để triển giảng lí hi kỉ quảng 2 theo 2 lên sang nhà ninh 2 qua liên 2 chủ huy sóng thông cây là về 3 đón ngập chuyển bệnh 2 mở mang bảo cầu thanh 3 thổi tư ngây yết sinh 5 quan 2 thần 2 lỗi nhờ ủng trần hồ 2 ba thuận rà bác 2 gồm cùng phong 2 kinh 2 đinh thuê tân ô 2 phan giữ tính 2 đoạt giang hảo hạ 2 bám nam lê lộ du 3 tiễn thuộc tôn thứ bạn viện sáu nhi chất đế 2 mô tài diễn nghệ chính bán quốc tiến khoa phương vương sài long thăng cát hưng dược trà nhân ai sách tước việt cường thái hồng thành đô quyền y dương
ngoài khẳng thì 2 kẻ 2 rừng nơi cầm đứng 2 hào 2 hàng 2 mặt 2 giá hành 6 đặt đổi nộp kho trong đê khơi 11 đóng 2 hiên 2 chi định cổng 3 hoặc nhận bốn bờ bệnh cánh ra 4 công 2 an trời 4 rồi xếp thu qui 2 nghĩa song đây tám 2 chín 2 câu biệt làm nước 3 ngõ lãnh 2 bằng phân giờ 3 xã 2 được vào không 2 cần đã hình thực 2 linh bảy đối cho với hang lưu ghi ruộng ba của trận tầm 2 năm gửi bị một rẫy đường 2 ở tẻ nội tạ bắt lê hà võ da 2 tử 3 dư biển việc 2 các những lề cuộc khu nhà ngân sân luồng dự vòng phạm cùng mong đời tai trái đồng số yếu đó hôn thời chợ chuyên khối cửa danh hai sức trung tiền đảng kỉ vùng bãi châu phố vũ bắc đảo
khẳng định 72 khái 2
sáu triệu 3 vừa tuổi 4 mươi 19 xương năm 3 tháng 18 nghìn 3 độ nhảy thuyền bảy 2 đến điều 2 xe em ô tôn ngày vạn tỉ cần đứa 2 phút nhưng người câu tác trăm 3 suốt chị gửi giờ lít bao đực sen tuần đối công sĩ quốc cuộc phần tám thở nắng học con cô anh hờ ngô
xa xứ 2 nhất 2 giấc quê 5 xỉ 2 vạn cửa nhờ lạ 3 khói và được 2 nhà 4 cách lũ xưa 3 vời mua cẩn nhắc xôi 3 đối mà mẹ chục ai tận thêm bờ 3 hạn khu cho 2 cựu có một kí kẻ gần trời hương như khám sánh rạng tạo tới vượt xóm xăm lộ thị văn gạo chạy trông hơn vẳn
xứ là từ kiên trung người 2 ở quảng 2 nghệ 3 tấp đạo 2 hoà rõ tôi khỉ huế
tách rời 3 thửa 5 riêng khỏi 3 hạt đoàn trà 2 đối sổ bạch 2 biệt ra 2 cà hộ nhóm vỏ nhập
rời là sân 3 gian nhà làng sa cảng 2 hai ga 2 màn đi chân kính giải khỏi
báu của vật 4 chí ngủ trở phép
li a 4 khỏi và phin lấy 2 lộc nhỏ bì 2 hôn 18 cà 4 gia trà 4 đều trung bốn đánh đi hợp mới sống xuống quân tán 2 ngắn rượu 2 khai 4 tống thị uống chu trăm xá thân 2 hồ kì 3 dị biệt nước hương tâm 2 sữa thuỷ bia tao khúc thứ cách giáp nhựa thượng thực khăm
a đã đọc páo 4 lưới 2 dành giảm để dơ đánh 2 đũi tủa hàn sình và nối quá sử vàng vương 2 tính chính chư dia súa phứ sáng xà dính thút biu nghĩa lìn sân chớ lùng dua tòng ha
trở về 21 thành 30 lên 10 lại 61 lâm dạ 2 của 2 khiến trời tác mua nhất nặng ngại 4 tay 2 song mình giao nên 4 bàn
giảng dạy 8 lớp 4 đạo 2 đường 3 hoà 3 võ 4 viên 18 khoá 2 sau về đại trực bước hay ở 2 thơ phòng khai bài 2 giải thuật pháp văn kinh năm
dạy chuyển gấp cho 2 thêm 8 các 2 trực 3 giữ đủ con 6 nghề 7 học 5 lũ bà 2 cấm trên vừa 3 dấu chữ 3 cá bài bảo 2 riêng bơi 3 đầu trẻ 2 tiếng 5 liên văn 2 toán 2 sử vẽ mầm dỗ 2 kèm và lái hát nhạc võ kĩ môn cháu đời đàn hai múa khôn của
nghệ xây an 17 lõi 2 đậu cao 14 đẩy lớn hàng bị bơm trình thông 6 cũ nay in số 2 ra tham sinh 2 cha tối sĩ 54 chữa nhân 24 phải trợ chiếc thuật 60 bổ thêu tấp trong biết kể lao biểu chuyển là làm ủ vệ tĩnh 2 và bộ anh danh vàng tây 2 tươi
xây cầu 6 dựng 108 xát 4 giếng trái nhà 10 xong 2 thêm mới ở trạm từ tặng bếp đê thiệt trường 3 lò lại lắp
dựng trường 3 nông 6 cơ 3 trung 3 mười đứng 3 lên 2 đảng 3 hàng nhà 5 lại 7 chòi 2 gợi sở lều 4 rào 3 chướng vừa hằng khan tại xong cao cánh thương công vẫn qui chợ hai quê theo lễ được năm tài chân phòng từng trước bảng tiềm lớp 2 phương 2 gây kế 2 lực 2 đơn một biên trái nước 4 vợ 2 hiện 2 phim 2 phong 2 thành 2 dàn gãy sơ nhiều thêm tổ từ tự hồi bộ hang sẽ pháp xe rạp tóc cảnh cờ tượng vở chuyện nêu 2 trại nghiệp lán bia cột hình sân
quê nghèo 5 mình nghi thái 3 mà quán 3 người 2 giám nam ngậm trà nuôi 3 sau gia hương 15 thuở nhà 6 làm 2 cỗ còn gửi tôi 2 mùa đón thuận cấy con bắc cho nhận bọc an hà 2 được 2 gặt ra không đi hoạt nơi lúa làng thuê quà rượu ở 2 rạch cũ thậm gò càng ô dài tiền hành lập
sóc trăng 11 bom khách 3 sơn 6 người 4 tại giúp tập bay cây 2 ban sức 3 kha 2 trà chênh răng trước y bệnh da trẻ 2 đặc tóc con mẹ sắc thú
trăng tiếp được gạt lên đã cá lạnh trối kiên rằm 2 vận ánh khuyết tròn xế lê và đút mật
nông dân 68 thôn 42 sản 27 nghiệp 67 quốc lâm 6 hướng nuôi học 2 liệu công nổi 2 đức 2 trường 4 trại 3 nói khuyến ở làm lão nở cụ 2 văn 3 và thị 2 phạm cống 2 thuý mạnh sơn 2 nhàn 2 nỗi cạn cổ hộ hội phẩm tang vụ vận lịch gia dược hoá thuỷ nô tại
lúa được chỉ mì 2 đông 3 héo chất 2 tôm 2 chét ma 2 cuối lép chín 10 và ba hai thuần chăn đồng 2 chịu 2 trổ hè 3 nhưng nước 4 chèo người củ đầy cầu trĩu rớt chạy 2 kê nuôi mếu chết mới 3 bị 2 lai 4 hiệu giảm vừa châu giúp vàng 2 nặng ven trông cài tươi 2 gạo 4 mùa non thu thơm nếp nương chiêm xuân hữu đổ thương gié trời sạ ruộng một hàng
lo phân chỗ bắt hư mĩ khôn ngại 26 nhiều 2 thuế lắng 22 ngập rác không văn 2 sợ 4 âu 8 cỗ sập đổi trâu học 2 cho 4 lại còn mất 4 khám đội tập công nơm mùa lạm toan 4 tiền 2 đời 2 đầu 2 khủng độc cháy lớn 2 từng liệu 2 lo hậu 2 việc 2 lò nước nạn ông bởi làm 2 la khách xa được nghĩ bị thủ ăn mặc giá lót chuyện tết đủ con trước thiếu của
bón thuốc 2 cảng vôi giả leo phân 3 thêm vẫn tranh hữu rởm thức tro lót thúc cơm
thuốc trừ 4 men 10 anh diệt 4 lá 27 tây 3 kể độc 2 vứt nổ 7 xây bắc 2 bảo 4 đặc 2 lò giả 3 với kháng 6 nam 6 tại quanh huyết vẫn 2 rượu hay sát mới 3 được sinh hiếm 2 an 2 bánh nuôi trường 2 lào 4 vù của ưu 2 gia 4 tích ngủ 4 mê 2 miễn 5 đau hoá nào không 5 phóng chữa 5 thừa thỉnh áo bệnh con phải cho 2 thiếu tiêu 3 vừa lưu cây danh liều súng 3 mỡ phiện 2 nhỏ 2 ở già cứu quán trong tâm xin hạ 3 thư tình kém thực từng ước việt 3 giảm 3 lắc 2 nhân như quân bổ pháo đỏ kê chống 2 ngừa tránh tê nhuộm 2 nước tiêm uống kích 2 tím trị 2 thang điều đông thú viên đắng 2 dán điếu dạng này phòng tăng thử tan
leo thang 27 của vỉa lên 4 phải tà núi 10 lề chén tránh dốc 2 đèo lét 2 cột 2 rào tường 2 chị trèo cây dây cao heo top pheo ra bộ teo lắt
thang sạt có cuốn 3 gỗ dây 3 nhà cao uốn 2 bà bộ 3 vươn thương hẻm máy 8 la ngoài từ vì móc mù cộng cả ở thoát 2 nhóm leo điểm 3 và cơ căng xung quân chiến thuốc nhôm lương cấp độ đo giá âm bậc bảng gác xếp
sạt lở 35 mái xuống
lở bờ lầu núi 3 hầm nuốt 2 công làm đất 6 đê 2 trôi mất giúp bất đèo nước cản dân hà được bão sẵn chú cả mồm 2 loét đá tuyết bồi
bờ sông 15 tổ chừng đứa giữ tây 3 giữa trầm hồng qui đề tuyệt ruộng 2 nhìn suối 2 ao 3 bên 2 định vịnh mai mục tường 2 y mới cấp phải biển 6 cầu hai bệnh ngủ từ giúp kênh 2 vực 3 hồ kè đê rào cõi vai bãi đông cát môi mi hiệp nam bắc 2 đá lưng
sông nuốt tên mê 6 sê đà 7 vàm hồng 16 tàu ka theo cầu 3 cửu 9 bưởi bình tiền 3 ba 4 kôn 2 dinh hàm nhuệ quê 2 ngày chu 2 lô 4 hương 4 núi 3 ngàn bằng 2 kiến thạch tô hơn đổ trong chảy giang chỉ ảnh soài hậu 2 khung để bạch thao nước 3 chết dưới thu 2 cạn hàn 2 lào mã 3 lên nối hát suối sinh sài 2 về gâm đốc đáy lam pha nho cổ vu tranh bung gianh trà vệ lại dài ngầm ngòi gấm đuối
nuốt dần chửng 5 tăm không nước 3 thì vội que pin lời trôi hận phải trọn hết gọn dị khó nghẹn lưỡi cay
dần vườn lộ sang 2 mỗi dà 3 tìm tài thưa có vào sau lối yên xoá phai nhà lệ tàu thành trần lấy bị 2 dần trở 2 mất cải ổn hình xuất được phục quen thay đều theo chuyển khẳng hoàn về hồi đi 2 trong lên mai xa tăng giảm cạn hiện
vườn tược 2 rau 3 cao cúng chặt không sầu 2 lấy cây 3 mận quốc 3 tất thú đổ hoa 2 đi thương sân nghe hàng còn thước nhổ chính địa thua mua trại mai dịp nhẹ nhà xoan điều cái chỉ đất
nạo vét 10 bùn phá hút dừa hương
vét kênh 3 luồng 2 nước ví khát từng hạch sông
kênh mương 5 sửa cách đào 4 đêm rạch 3 nhiêu 2 hướng liên 2 ngoại 2 mới tẩu đánh bẩn khám kinh nuôi bắc khác cá truyền đầu thông phân bán 2 tàu xáng tham huy tiếp chợ thuỷ tiêu phát trực nội chính kiệu trú thoát đôi
mương đắp 2 bốc mua vớt máng 2 sâu đen nước rẫy thoát thuỷ phai đường nội dẫn tiêu
đắp đê 4 chiếu 5 vội tình 2 khối nền 2 chăn 3 bao 2 tổn 2 khoai cho 2 luỹ đập 2 đường 2 và bằng bãi không mặt bồi thuốc lá bờ đất mộ tượng
đê bao 2 lên mong đổi đắp biển 3 mang một khuyến bối khổng chắn 2 dọn nhường xung đến cố nạo cô điều 2 sông mê hèn kè vỡ tả hữu nhục tiện ngăn quai
bao hỗ trùm 7 xi 2 gạo chở đậu nhiêu 11 dung 7 giờ 26 đời 4 che 4 lần năm 4 tiêu 7 đóng trang bì 4 xiên chỉ trên tải 4 lâu 5 đỏ biến 2 chuyện cát 2 cấp 7 kỉ đôi đứa lượt phân phủ 5 gồm 7 vây 3 trẻ cám la 4 hàm 2 thà thuốc 2 thai 2 trọn 2 quanh bọc công biện thanh cao bố tử lơn xa gói thuê diêm ngày lô đồi sân thầu phấn qui 2 vé di trả
đãi cho chào khách 3 nhưng lệ 2 bằng thời vỏ nó ngộ 5 người 2 đoàn trái chưa vướng phí đỗ lãi sĩ cát 2 tiệc vàng bôi đậu động trẻ
xử phạt 21 lí 83 ở 2 giữ trí lưu và toà lặng vụ 4 trực sơ 4 nhận nghiêm 3 kiểu nữ tạm công 3 về 2 nhóm 2 tuyên 2 tư chứng tử đồng định hạnh mức thế 2 với phản giữa tội ra phúc
phạt vi 8 đối 2 nghiêm 6 tiền 7 mà nguội 5 nhau 3 bảy bị 3 chung tù 11 cải tăng có mới người 2 trong nặng 7 thay vượt hai nhưng đền 6 góc 3 vì 2 tới vạ trực ra chính hành tử 3 trái nhóm bổ 2 đông gì khung liên tám chủ chưa tê pháp cảnh công
lĩnh vực 59 mười từ thị mà lực án 10 trước lương 3 đối 2 của hội 2 thống thủ than bằng xướng 2 thưởng ấn đủ nam canh mức giáo tiền hậu tối 2 triều
vực quảng hai 2 giao 2 mong phòng 3 tam xung 2 ba đưa khi đền và 2 về biển 4 vốn lõi ga mĩ sâu 2 để tổ có 2 biên 4 châu 3 cầu an 3 dịch bất 2 tảng đông 2 trường giáp 2 thêm đóng tài 2 bán 2 sông 4 tàu lĩnh nhau từ phía 3 ráng kể ngày đèo miền 2 nông 2 trung 3 tư nam kinh 3 cấm cửa đô nguy tây ngập bắc 2 nhà công 3 sạt ven dân này đồng rừng cách sân hồ được 2 bầu y giáo văn đất năng môi ngân đầu khoa xây du quốc then khác ưu mới chuyển trọng 2 hàng sản thương hợp như chuyên trí xã của
xuất tăng 2 khẩu 61 lập 2 nguồn 5 sắc 19 trình 4 hiện 24 nhập 9 một 2 tiền sữa khống từ 2 công 2 toán giảm 5 để xứ 8 các cảnh 9 siêu 3 tôn thượng biểu thuốc mỗi thông mức 2 tân huyết 13 nói nơi nâng đi sang 2 phát 11 với của 2 bản 6 ngoại dữ quân 2 ngũ 3 nhân không được việc cấp người đến tiết chế gạo đành rau giám hoàn hộ diễn năng hàng 2 nguyên kinh 2 có sạch quĩ thâm thân đồng chân giải bổ mới qui sửa xây phương thành chính đầu hỗ nhiều cho viện kho phim
gấp đôi 17 chăn 3 ba 6 nhiều 3 hai 3 giấy 2 bốn 2 rút 2 năm 3 giường rưỡi 5 vuông bội lần mười 2 gáp khúc sách quần mấy hàng lại người
đôi mức mảnh vì 2 mà 2 chút với 12 dép giác vợ 4 nam tay 2 quang khi 4 bên 2 công không giày chọi lứa vàng mươi 2 cùng chiếu bàn chân 3 ba số hoa hành trong tìm lúc mắt khuyết chỉ sau bờ 2 sao so năm mách
mức phạt 6 độ 27 hai 4 tăng 4 thấp 7 trước 2 giảm 3 sống 5 thẻ và cao 9 âm 2 chi 5 nguy trần 2 nhận tín 3 lương 7 bồi 2 sinh 4 tạ nhưng án 16 trợ 3 tiêu 2 dễ thu 3 đầu 2 lãi 2 trung 4 mục bán hỗ 3 xấu mà phí 2 tám kỉ 4 cho 2 thù đáy chiết mới cực sẽ phát tương năm phần nộp thuế 4 giá 6 hưởng tối 2 đóng học nước báo qui một khoảng trên dưới hình chênh vốn phù ổn đỉnh cần đề hợp cảnh ưu thưởng bình nào chuẩn
thổi phồng 2 giá 8 ngạt 2 phạt 2 kèn 2 ngược bạt bay 2 cơm 2 bễ nhè sáo 2 nồng 2 lửa 2 thông còi nến hồn bùng từ luồng vào xôi lên khèn mạnh tung nén
phồng công lo 2 giật
phẩm chức 5 đầu được 2 bẩn 4 gỗ đêm cùng mới 2 ôn tỉnh chất 10 thất giả 5 đông 2 tranh giá 2 coi trẻ dân trong 2 của thép song chứa là 2 trước xuống hạnh máy phải người nhuần về rồi màu quần còn chị trừu chay cho 2 sinh nghệ văn báo đoạt kinh tiêu điêu hội điện an sạch tươi đóng giàu không thiết nhập chế bảo có hữu siêu
nổi tiếng 27 lên 2 lửa 2 về trắng dập năm nhà máy danh 4 hơn cái 3 cá họp 2 váng cửa kỉ mình nhất bật 15 lênh dậy 8 kì rồi của 2 nên lí loạn 2 nóng 2 lềnh 2 qua mà theo miền giận 2 trội 2 cộm cáu khùng da mẩn mụn hạch cơn hổi ban nước gió chìm đoá rõ điên xung sóng trống ý lòng hứng
bá sai chò lộc 2 tuyển phước hưng tiềm chủ 2 thước 4 du 2 tà hùng 2 đạo 3 thìn dương cô tủa tòng kiệt lân đức ngân lượng diệm lành thuỷ toàn 2 thông thị khánh khiêm ở thắng khanh rê lì hoài tình trung tùng quyền 2 long thịnh tước hộ 2 cáo vương quát
thật có trên sự 29 chủ lòng 4 bức giả 5 sâu 2 hình khẽ xin nhưng vừa cần nhanh 2 bao khiến về 2 thà 3 xót và của mục với bị 2 đẹp 2 tốt tình tế tuyệt ra là không đáng nhiều chặt kĩ vui may khó 2 cao thú dễ hạnh thật cụ nghiêm hay tài chỉ cẩn đau rõ ý chăm mạnh khéo tiếc bất buồn lạ vàng sớm to lớn đơn giỏi bụng chất ngon
cải chính 5 tự tạo 17 cách 23 thiện 21 mèo ngọt 3 miếng trôi táng 2 lương 9 cô su tổ 2 tiến 4 biên 2 trang 2 nộp ngó xanh 2 huấn bắp thảo bẹ thìa hoá tử mệnh lão
xin lỗi 33 ra 2 được 5 việc 8 điếu các chia gia 2 toà 2 nghỉ 5 nước ý 3 cho 3 ông tiêm sởi tiền 2 dâu đừng 4 học giảng giảm 4 về vào thua li hỏi phép trân đính thị 2 nhập chào hải ban gây phân lộc hai chữ từ bộ góp hội 2 khoan ung từng ưu nuôi chỉ thêm cảm thôi
lỗi công 3 phổ tày bạn 3 gọi người 4 đồng do 2 mong túi chữ dấu vì 2 nuôi con văn biết cho 6 việt nhân trẻ quản có bị 3 đối bằng khoá cam tại phụ gia theo trở trước hoàn muộn 2 lầm 3 nhầm đội nhẹ hứa hẹn 2 thừa ở mẹ bác pin thời hệ sai kĩ phạt sơ vi lạc thuộc của giao đạo nặng phần chính chủ này nhịp phanh thường nồng trên nhỏ tốc phải
chương trình 110 và hữu 2 dương 5 vàng 15 bạc 8 kháng 2 mĩ 5 được ngày cuối mạng hai chiến 2 mới ai vụng liên 2 đô cho tay tuổi vì trong thiện sách đồng 2 lao 3 độc quân 2 hồ sao bảo đại cao
mục tiêu 73 đích 31 già sư 3 nhờ thuốc 5 di chủ tu tưới tại phong bài nát 3 tâm chiếc quản dân làm bao thăng linh quang chi của thơ giao được đầu hàng công phụ thi lục kích đồng trường thị ruỗng hạ rỗng sở 2 nam xương tử trước
thôn mới 16 khuổi nậm xa ăn bản 5 sắm thái giữ ở cây thượng 2 ngâm tối đông dựng trung hạ phạm khởi có đổi cành cũng phải nâng nói nữ 2 quê 2 thiếu triệu trên tìm kì hiện đáng miền dã xóm tính làng vĩ ấp văn buôn tân nghèo thông đội nông trưởng
giai đoạn 39 điệu 3 cấp 6 nhân 2 thoại phẩm tầng
đoạn tới 3 biên mới 4 gian 2 nữ nữa tiêu phim 3 ngân mạo tuyến 2 đường 4 đủ cống từ 3 qua 5 đầu 3 lặp lỗi hội 2 pha hợp của 2 chuẩn thực xung ghi 3 xuyên giả 2 thuộc tinh 2 lừa 3 nước chuỗi 2 đèo tham kết 2 khiến đại sớm 2 phát 2 sông cao 2 tuyệt trích văn trường 2 tình thơ kênh cuối 2 tài quốc hoàn phỏng tin cầu mã chat giao 2 đê 2 hai một khó tiếp lịch trước quan hiện lượt đến này 2 nguồn hoạt 2 học thị xảo phạm thâm
tới sẽ 3 nơi 6 cam kiểm 2 bằng lớp tận 3 phòng cảng tấm dập gang xếp trụ 2 hồ năm tập bàn hộ viện hàng 2 khi 2 người chính khuya 2 đảo 2 làm gây đại hoà nhà 2 bão sáu hà 2 bảy 4 hiện học bóc trao mặt 2 bốn 2 thuốc nam 2 ba nửa một phần 2 hai 2 rạp tấp 2 chiều trường 4 từng 2 giật dự sài chú hơn tám công nay tình gồm dòng đây cán nhận mức đội ấn chủ bản 2 thủ màn bình hải vũng nghìn kỉ 2 tháng nhiều mọi thăm ngược thì nguy thoả vùng phụ rằm tâm bệnh phút trạm túi có giữa qui tủa đất tràng giảm khoảng mục tương phát xây bến cần
quá sức 2 trình 14 tải 15 mười thẩm dày hẹp cao cố 2 nhiêu thấp ngặt hạn 5 nửa 3 nặng quen lo của mức 2 no câu bốn sớm 2 mần ba 2 hoá khứ 4 trưa tới ít nhiều 2 thời khổ 2 cảnh tốc 2 khắt lâu 2 ắt lớn lệ mệt thì liều mất độ
sức dân 2 tích 5 da khoẻ 51 xây một chở mua 3 chuyển gió 2 không có mùa yếu đến 2 nhưng lực 3 hút 3 mạnh 12 cho tinh được sống 5 tôn phân 2 đổ lao 5 đồng 3 đề 3 giữ thí bi kiệt gom và với trẻ bền ép 6 cứu 2 cạnh 3 chịu thua nữ mình 2 người của quan cần phức khó 2 nặng nguy chú ý tránh cấp chiến tưởng bật lan sáng
nợ đọng 5 thuê 2 mua nần 8 chồng 3 định xấu 6 công 8 sau nước 4 hàng 2 đại diễn tiền 2 siết kéo ngân 4 giãn kêu cá chung lương 5 cách kẻo giữ tá chậm tối cờ ai tín 3 cho 2 ghi giám khi khán người kí đúng xe tạm dồn vay 2 thuế bảo 2 máu đời trái ngắn dài phải gốc quá tình như đìa ân môn nhau chính thẻ đến tích
đọng xây 3 vẫn tiền hàng lo nước 2 lại vốn trong
hài lòng 16 cốt 18 hoà 9 quá nhảm tố thực bật bất hước 3 kịch 2 mảnh nhi 2 sò liệt 2 độc tết thanh đất
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (8, 0, 'lòng của 6 tốt 4 dân 9 biết 4 tin 6 bao 5 cho 2 hồ 6 người 13 đô giới trang lại tôi không đường 4 như tổ đò vào vì 3 bàn 2 du 2 chen từng 2 đất 4 tiền phố từ 4 chăm nhiều mình 2 mấy với 3 biển 2 ghen bác yêu 3 an bát nhưng cao tham 4 khoan ba cũng hài lấy nơi hướng thì hảo 2 thân thứ chân vòng 2 anh ruột mến 2 núi lữ nhân 3 về phục mà lề 2 sông tự 3 trung dũng can thành 3 mẹ máng dạ vị thuỷ hiếu 2 nhiệt 2 thù trắng lợn đỏ thương 2 căm quyết kiên 2 kính chảo thòng vả sung đố khe bồ suối chung trắc tri mề ham bài nguyện thủ say nhau chờ muốn vàng son đổi
thước đo 6 vải quảng mực kẻ 2 phim 4 quan lái lâm ngọc lớn nhỏ dây tha vàng ngắm tấc
đo chứ đạc 5 khí nhiệt 2 kiên độ 2 mới ván 3 lường 4 lại lấy mật từng huyết 2 thay của nồng 2 tốc điện chiều mắt được khám vẽ đếm mưa mực thân nhịp
chứ không 12 nhưng ăn đâu 2 đừng còn chưa tôi sao làm ai nhất lị sau
lượng bằng công 18 cảnh 8 vũ 8 chức 13 cơ 3 xung 2 bên bán 3 lập thực chuyên tư hải 3 leo khoan chậm khai sạch 4 cao 7 giống thuốc 2 mỏng 3 suy tiêu 5 dạy khách 6 không 7 định 2 qua tử 2 căng hộ tình 2 xếp an 4 gấp dữ tái 5 dân 5 đưa vẫn 2 vì dám đã 2 bạc hai 2 gần diễu được 2 tham 2 phải hoà bảo 5 phù 3 làm lô tuyến lớn 6 thật ứng kiểm 3 nông 2 giữa gỗ cắt đặc 3 kiên tới dự hạt 3 y 2 đào 2 nước 5 pin 2 xấu binh phòng 3 mưa 6 xe 3 lúa thiết năng chất 2 hàm liệu sản 3 số trữ lưu lượng 2 tiên dung thương trọng thứ 2 trật điện 3 nguyên 2 mặt 3 đơn 2 tri bất yêu than tóm giao 4 trước cứu 3 nguyễn đổ vương sang dầu 3 cuộc 2 giáo 2 dịch 2 nguồn tốt sống tăng hàng 3 giấc hoạt tín nhân 2 khám thị khoa khổng quân biên bộ lao 2 nga nòng quản phản nhà nghiệp tại doanh thanh hùng gìn trinh kĩ trực trẻ mĩ hỗ cán phương 2 chính đường 2 máu tiền 2 thức vàng khí người rác 2 thông kiến phát ma cồn kiều hình giác gạo hoá 2 sức muối nhỏ tồn vốn cung bụi khán xăng theo chiều nhập sữa hành cầu đạm xanh gió tích quốc mới toàn để đội viên hợp tập thuế
khen treo đường phòng cho 3 thưởng 17 ngợi 2 học 2 bảo có 3 lập thủ các vừa tinh lao món ghế chạy chị giấy của tặng chê hay đẹp con ai khéo cao mèo
kín tường phát cổng 2 tuyệt chỗ 4 lối 3 phòng 3 người 7 với bàn kẻo dụng bờ hai miệng 2 mâm 2 bảy rao thực lỗ khán khách 3 các mặt 2 mũi thao giảm vai khi đơn 2 đáo kẽ mít bưng tiếng lịch đặc trời vé hơi cổ nửa
ngành y 6 toà 2 công 14 bất 3 địa 2 thuế 2 bảo 2 đường 5 thép 3 điện 8 xác vi 3 răng gì xây 2 nông 6 luật 2 tổ bán 3 đếm giáo 5 trung 2 lao và 2 đa kiểm 5 làm phát rà gạo vào chuyên hoá liên 2 mới 2 may nghề 9 năng ngôn ngay du 2 này 2 kia ngồi phân hàng 4 tỉnh nào than 2 gỗ 2 học dọc ngân tài hải thanh tư giao dầu dệt da thuỷ chăn trồng lâm kinh 2 dịch vận khoa xuất giải văn sư dược báo chức sản chế nội cà lúa tôm cá đào mũi xét trọng hot kĩ tập chủ
nâng phụ cấp 25 niu 4 khống 3 cao 66 cảnh mức 6 dự hạn 2 tốc hạng 5 tầm 6 định lương 3 công chén 2 tỉ 2 nền cờ đỡ 4 lên 2 cúp 2 giá 2 mũi ngực quan 2 quân tổng 2 trần 2 bước như trứng li bi tạ lãi thu
phụ cấp 10 nữ 67 trách 9 được thuộc 4 huynh 32 nhập tải phí 2 gạo thu trở bị 2 sữa hồ nay vận kiện 4 tùng 3 xe 2 phải lào mắc băng chờ liên trợ 2 gia 2 ngay cho bạc lòng tự người quán hai rau kiệt ngừng trần khó sản ngâm khoa liệu
đêm phụ chỉ 2 nằm 3 giông giao 5 khuya 4 tối 4 năm không 4 đã trước 3 mưa 5 hễ pháo đêm 2 cả 2 trong 4 nghe 2 nghèo trên 2 tiệc nay 3 gió bới người 2 bắt xe chở trắng 3 chờ ở qua 3 vo rằm loa vứt khoét để 5 nó gác viết biển vắt từ 2 se miễn nhạc 8 dòng mất nơi hè 2 diễn 3 vé mang chung 2 cây thì tháng 2 san hai đến 2 phải hôm 3 suốt bánh đông 2 họ công ngày 2 cô thiếu liền kẹt vỏ ngủ trực tại hoà cá khu có đi hội 4 nước nào rừng hàng một dưới ngát nội ném nhanh nên tổ dập côn ông thiết sài thức giáng 2 ba vót ấy xuống 2 lung thơ văn tân trăng và đen lửa đó sao đầu nghệ rạng về cuối trung lễ
độc hại 8 bệnh bác chìa lập 37 da 8 khử quyền 4 lan bánh 2 tống dán đạo 3 nấm 4 tố 4 khuyến đắc 2 đáo 8 kiêm giả 6 xuyên hoá trong cả tập 2 bạch độc rượu 2 cô người miễn nhẹ phun trần thực 3 lạ tính chiếm dược thân tôn tấu đoán địa bản canh diễn ác mộc 2 chất mồm nhất 2 thoại 2 hành thần bước trời tài lực chiêu hiểm đấu trị khí
chục năm 10 đối độ xe 2 mét 4 phạm con 3 tỉ 6 triệu 8 thường nghìn 7 tài xã căn nóc cây 5 học lao tổ kí người 5 lần 3 cam trứng bộ 2 doanh ngôi hộ 3 mái giờ công 2 dự trẻ cá hồ đồng ngàn tấn chiếc quả vụ
dưỡng khoa già 4 nuôi 2 ở kĩ 2 tổng lường lão 4 quốc khí 3 số trẻ thiếu sinh 4 trao phụ tại kiến 4 tiếng khi nghiệp 2 bỏ người nhân tới viên 3 học 3 chính doanh rừng nhập quí việt vàng sơn đào mai các khuyên cán hợp cân lâm chất đường da 2 ẩm bệnh thai thương tóc sức nhi dục trưởng cao ven
khoa hồi 3 học 102 viết chống trườn tỉnh 5 quốc 3 hô cấp 4 nội 3 bỏng đại mới 2 khuyên 2 có xuất thi 2 song lậu mở cậu nhà chui bị quê tim 3 báo 2 đầu 2 bảng 2 sản 2 nhi 2 khám 2 không khuyến trường niê lâm và khối 2 khác hà 2 bùi 3 chị cao tặng kiều như cựu mẹ nguyễn ngô huyện khu cử giáo ngoại tiêu thần phẫu ung da truyền dược y luật mắt dinh xét toán văn kinh nghi trương mục ngôn điều sử thận chân kì
cực nói thống nước kì 3 đoan 9 tan 2 truyền mạnh tham nam xử quá có ông triều tàu ở chuyển thấp hữu 2 tới là từ tướt quang quyền
đủ ăn 3 căn 2 mười 3 sức 6 cả 3 gây tác điều 9 tiền 5 không dùng 2 lương bảo 2 vắc nước 3 nuôi 2 năm 2 bảy bốn sống 4 kiên bề 2 chia cần sáu cơ ấm 2 tiêu 2 tài trung thì chi tiến làm có mạnh 2 công đừng giám thứ 2 lãnh loại 2 rửa giấc 3 xoài xài người 2 ngọt chất 2 kẻ mũi thông 2 nội các 2 quyền thủ về hồ 2 tuổi số khả cho để năng kiểu lớn thời mọi cách đầy ngủ tốt dài vốn tư nhiều rồi trang đường tầm sắc hai ánh dinh lông cánh hấp lực minh phiếu tỉnh điểm ngành yếu nguồn 2 chứng
ăn tô bán 6 ở 7 vạ 2 năn 4 cùng bữa ong 2 từ 2 chặn 3 cơm 6 tối 5 vừa lương 3 học 10 chiếm kèm tiết tết 5 bát 3 công 2 nóng 2 đường 3 nem ba 2 cháo trái trông trưa 3 gì 3 còn 2 dễ cần 2 nấm 2 trước chín qua quá bịt khéo ngoan quan phát xếp 2 ngon 3 uống 10 hỏi 3 nhịn thấy và cắp 3 sô rươi tiền 5 bột 2 chăn 6 cả người 2 sâu 2 trộm 3 no 2 nhanh 5 của miếng 2 mừng 6 tuy xổi 2 mì mất 3 mặc 4 thua 5 tiếng 2 sinh 2 quả 5 một 2 vận cay chóng cỗ tức 2 ít bún phải rau 3 tập 3 xa thức 2 thừa 2 vỉa chơi 3 sáng 3 kiêng 2 chay 2 nhậu 2 cá 2 bám 2 nên 2 khớp 2 chắc bớt 2 hối 2 chia ý 2 được 2 thì dinh đúng thịt 2 hàng nhiều 2 tự giảm phòng thuốc thiết giỗ gỏi cũng ngủ 2 xôi cướp xin ảnh nói 2 theo mòn vặt 3 gian đứt đủ tạp rơ ca kinh lo liền truyền dân bài tinh chốn gián gia thuỷ sẵn dự
tô phở cùng gia ở xe điện tháng nước nguyên rồi hoàn đâm thêm hủ mì hồng lịch cũ 3 phân 2 tuần vận son tiêu lặn lại tại thuế bẻ nhộn ồn chết văn 3 sa tông thị 2 trao qua ngọc trong đẹp điểm con lâm
phở trong nhiều đùa bát 2 mất nam 2 đầu cháy bò khô phô sửa năm thìn
khiến nhiều 8 các 5 hàng 6 dây hội người 14 ngày ai 3 mùa tiền hàm dư 3 sinh 2 sáu hoa ta voọc phương bà 2 tuổi anh 2 đội 2 đối xe 2 công 2 khách dân cả 5 khoảng chị 3 gia 3 hai 2 khu 2 cổ 2 mặt khán 4 thợ dòng biết kinh năm quán tài giới chính tàu giao 2 nhà 2 bốn hạ trẻ 2 bảy đoàn cảnh du 2 không 3 ban đôi thị 2 cho giá tôi cô ông con bạn họ ít một ba việc cơ mọi nước cuộc mình nạn chi em tình phải bệnh thế doanh phụ da chúng
nghề sang mộc 3 làm 11 đúc 3 cho 4 nuôi 3 thì chuyển cá 6 vững cộng không dược nghiệp 18 vừa dệt 3 miễn 2 nhuộm lái 2 sớm tái nếm truyền 4 tối cả nay tay 2 chơi lạ soi thử hàn sửa cô chăm thuỷ bảo quân việt 2 trong 2 chạm biển 2 sao nhân lẫn khen hành xu lao làng mài ô ông 2 mới 2 này đầy nung nông 2 phụ 2 thầm việc vá nước phong giáo 2 y 2 luật 2 khám tự 2 kinh đào báo gốm rèn thêu thủ 2 nguy trồng chài đánh xe giúp môi đan võ hát diễn cổ ve nhạc nặng sư tóc đi dạy hot nào cao công văn
bệnh viện 86 bỏ thành 4 phát cho 3 dạ 2 này ít gan 2 phân vàng nhân 52 hiểm 2 cần phải từ 3 đơn truyền 2 tan bố nặng 5 hồng tay 2 hô 3 nhi 2 nan cấp 2 tật 7 câu tâm 3 án 6 tiềm và của có 2 lí 3 tim 3 dịch 5 sốt 2 lâu diệt khám sớm đúng đầu gia xá 3 tình 2 cục ung 3 không 2 khoẻ miễn 2 bùng chỉ đông hơn lạ 3 phá lao 3 lây 2 tiểu 2 tái lấm mất đã mạn 2 mỡ cúm 2 phục là nghèo nhất ấm nền 2 bạch 2 nhập được nên đái sởi dại phổi thận mãn hiếm hoạn phẩm 2 binh trầm máu da xã ho viêm nghề tả thái cảnh lở khô chết hình trĩ thuỷ ngoài chữa bảo
khẩu lao 10 hiệu 8 cha súng 8 giấy 2 cán 2 quên chờ thở quốc 5 có bù đi vì 2 gạo 4 hữu 4 rau cả công sang điều ô 3 trang 12 phần 3 mạnh bị hai đội 2 hàng 2 tân sầu 2 nậm 2 bờ phụ thông thanh thì biên chiến 2 tăng 4 dán số kim về 2 lưu gốc lệnh 2 trong giảm 2 điện 2 nhập xi nhục mộc dầu 2 xăng 2 của 2 tài thường vị 2 ngữ cung 2 cái thương pháo kính quyết độ 2 khí 2 thiệt xà trạng nghiệp vàng từ nguyên thịt chính lậu song máy thép hạt phục
lao động 177 theo xuống 10 vào 5 phú ngũ dốc 5 đao 3 sang công 6 đổi đan chàm 3 thới tới bảo 3 lại ông của lí 2 phổi 2 tái thành lao xao lão cỡ tối xanh tâm 2 khổ đến xe dịch tù màng lực ra lên vút móc cai sân đầu kháng qua luật
tụ nhiều 2 đông lâu điểm hơn 2 tập 5 bà kính phe lãnh về 2 hội gia đủ
nghiên cứu 82 bút
cứu luật nạn 27 trách 4 trợ 16 ca an 2 bốn án sống 11 hoả 12 người 8 thất 2 hộ 36 con 3 mười cảnh vì tại 2 số trong 2 bấm 3 ngừng bé cũng viện văn 2 chữa 5 chúa ở thuộc chúng hán 2 kịp 4 thương 7 những một chính sinh 7 chuyển hướng nâng tác em cho 2 tiền thành 3 tài bản sản 2 học dân 3 phạt thiếu y 2 nước 2 thuyền trẻ năm nhiệm chàng bạn đói 3 của 2 và 2 cháu lâm 2 giới mạng mục đã 2 khảo kí đại nhân được 2 bóng san cánh vớt vật ba từ phan gồm ngoại thế nông khoa 2 viên sâu mới chỉ phát kĩ thị ứng xây lịch về đề bổ phương sửa này chiến chế quốc cơ đầu mở vũ hồ dư khả
giáo sư 26 dục 89 tình cảm dưỡng 3 đứng công 5 nhà 2 viên 63 cắm 3 khoa 9 mầm trình 5 vương hội 6 việt 4 xứ 3 dân 4 luôn hoà 2 chăm chính với nhân 3 từ hơn coi qui không khi cũ thể 2 già 2 liệt ung chép phân tóc trẻ 2 đã để bốn ở 2 và 4 làng 3 viết trò cõng còn lại của vùng 2 ưu 3 sống hồi tin hoàng 7 mác 2 hai 2 thiết hiền huấn 2 làm 2 chữ cô vẫn huyết lên vẽ tỉnh trống nêu vừ luật hà nguyễn ngân bạc hữu án 2 bị chức 2 điều đoàn đường giới lí phái phẩm phận sĩ sinh vụ hoá họ lương sáng chủ
sư vũ 2 đoàn 8 trong 2 rởm tôn trả 3 mỗi và công 2 chiến bán già nghiêm kinh thuỷ nông cô 2 mạc phạm 10 sáng trọng đọc cả 2 khổng bác 2 việt 2 sử mới thầy cầu diệp trưởng 5 tuổi cho 3 tử 2 khảo phá cơ 2 kiều đào kì trụ 2 bị kiến đã khẳng bảo 2 chưa chế 2 bào 4 người thiết kĩ 2 đề 2 được đầu 2 hoàn biện nhận tụng tư tranh luật lưu chủ rồng 2 nói lấy mông tạ thích 2 ước ngô trịnh đàm vĩnh trẻ đêm thời pháp hoàng thượng lo nguyễn 2 trực đỗ hướng tiến danh đại xây phần của học
vũ khắc 2 trang 22 khí 30 lực 5 đại 2 trụ 15 quang 3 chụp phu cái để đến tinh công trường tuấn 2 văn 5 môn hán 2 kịch 2 yên đình 4 thị 11 lê hải phan hạnh ngọc 3 đức 4 bích đăng nhật duy quí thịnh phạm lương anh quốc 2 hoài việt châu linh 2 mạnh hữu minh 2 tiến thuỳ hương nguyên đặng hoàng quỳnh khánh kim bão nữ
khắc trình quốc phục 53 bắc uyển ghi 4 đầu sông tôi khổ 2 ván dòng bia 2 hoà hai nghiệt 12 nhượng trên 2 gỗ 3 với 2 đẹp 2 khắc 2 khoảnh khắp tên 2 ấy 2 hoạ 3 cũ tiên mọi nam dần chung tân khoải 2 thuận triều hiếu huy cốt 2 thượng chế kỉ sâu khẩu 2 ứng dấu tinh chữ tạc đi lịch 2 đáng đời giao 2 ý thiêng cuối hơn quan quyết
trông chờ 4 cả giữ 2 coi thấy cháu cậy 2 giống bề giúp thi rộng
chờ vào 3 giấy tín cải lắp ngày 2 phút thanh đợi 10 nộp nhất đèn 2 nhận mười kết 4 chữ từ giá 2 chủ điều trên đồ ẩn mòn mẹ phán bay 2 sinh đền bệnh gió chỉ lệnh khách 2 mưa sổ phụ ngoài tin tiền chính mở lộc nâng nước 2 một trận bốc xây đến 2 thông đón 2 đời duyệt việc xe mong thời người hành phê xử giải con chực cứu lâu thi quyết tăng ghép được chuyến cấp hướng huỷ tháo nuốt từng
tốt của đẹp 12 nghiệp 34 đã hơn 2 cho đời 3 động bị đôi cánh thuốc trước nhất 5 nhiệm 4 lí là được 2 cầm việc 3 hải đến còn không 2 phần lành công 3 vai
đinh công 3 ninh 2 trên rơi nho 2 mẹ gác quốc thị 9 hoàng vĩnh trường hiền hồng hoài như 2 bá hương 2 anh việt khắc xuân kiều văn 7 kiên quang phương thu tiến 2 lệ lăng 2 ốc tán tặc tai tiên bộ la ba tị mùi sửu đóng
tịch xã 8 huyện 6 tỉnh 4 thay thành 2 hiệp 3 thu 8 hội 13 công 3 tập 3 quốc 4 mặt 3 của uỷ 8 có coi lên luân 2 nước 12 việt gốc mà ở sai li phường 2 là chủ liên 2 đăng hồ 3 danh hạ đảng câu kiêm thượng đoàn
xuống ngay vực 8 làn 2 lá thôn bãi mặt vớt được miệng vác tìm xe 2 kênh cháy in gây phố 4 sông 10 mức 4 bịt tàu bờ ruộng 3 từng tiền 3 tay mười bốn rồi đón mấy thấp cả vườn 2 sân 4 đường 8 mép trường hố cứu khóc khe núi 2 lòng cấp 5 cho giống 2 âm 2 đáy nhặt hà giảng nước 4 như hàng bếp biển 2 chợ 2 có nữa hiện ven cạnh đặt thang sườn dưới 2 chẳng bóng giá 2 hạng 3 khu 2 bản bất nơi ốc hồ phần tai giếng trước bên 2 tận còn bàn
ngay thôn tại 6 khi trước 3 gần đề 2 lùi giữa các ngắn 2 trong 4 lúc hôm lập đến nồi sau 7 từ 4 hiệp trên 2 cho 2 biện tình khuyết ngày ván chiều loạt cửa uống thẳng cục lên
khuổi hẻo
hẻo xem lánh
mó nước 2 ý ra môi máy tay
trơn như 2 trượt 5 tại tru tôm cũng
như mỡ bệnh bó bằng ngày 2 đổ 4 lính báu chưa 3 ban ai 2 cam 2 thành tờ 2 tôi 2 xem đùa sợ con 3 một 6 luồng tuyệt lò người 4 đá nấm 4 vân mực cháy bỡn mắc rùa mớ cóc lá vòng trong 3 mút chai hai 3 khuê cuốc trẻ hội lời 4 lửa 2 ở 2 rìu in 3 bị 2 thuỷ trút 4 mâm muối trúng hụt mẹ 3 dây đời chỗ thể 5 chạm được 2 lan những 3 hạt ông 2 mưa 4 bột vệt đứt núi vậy 4 bể gương dải hổ mía 2 tin cà chăm tan tủ hỏi vuốt thế 5 hết giữ cử cha mây 2 chảo bức cánh trước 3 mối nước 2 nhang nhuỵ tiết cho 2 thuở 2 chạch vác tết xôn đông hải 2 ngồi thi hồ ý 3 phạm 2 thanh 2 huệ thấu nguyễn lên mai quyết quỳnh 3 chị chêm tuyên chì không 5 thắt trắng hiểu bông nêm 2 đỉa 2 trở đã 3 là 2 đang 2 tranh 2 mơ toàn chắc hoàn các 2 voi lòng lụa nhung tương nâng pháo chúa chớp sau trên thường 2 cũ 2 mọi 2 nhau mong nguyện kế thời trẩy có xưa cách chính chơi anh bà mới hiện hôm đi việc giấc lúc vừa nói hình tên rồng đưa muốn gia nghĩa ca áo nhiều đinh cá 2 hoa đường hẹn đúc nguyên xuân diều tuyết mình vàng băng hà vũ tăng chó thật điện nga số chuyện máu cơm phim chúng 2 trường hoàng khi giá gốm lệ châu mĩ trung công nhất
mỡ xe heo máu 3 khổ gà 2 thường động 2 chứa hành bụng 3 nội thừa lợn trong bò màng dưa phần
máy phải 3 đóng 2 bơm 4 bay 80 phá trộm không 2 thu 2 biệt thả gọi phát 5 tính 22 chạy 6 và 6 in 3 quét 2 như kéo 2 may là khoan 2 xúc 3 ngang xi 2 cắt 3 đường 3 móc 12 xả 3 cấy gặt 3 lọc 10 chỉ xây điện 9 vi 2 siêu 3 thở 4 cũ sốc xăng trả viết cục phím mới nén quang cán cấp pin dập xuất mô dò 4 tát bẫy 2 nước 5 phân do hỏng 2 trong của la ảnh 2 chen gieo cuốn xới tách vẫn tiền cả hãy chủ 6 nổ 3 lia quay 2 sàn ngập đục cho 3 cơ mài giữa nhà 2 tinh 2 sấy 2 chế 3 luyện giày hư cứu điều 2 ăn dược hành bị 2 cộng nhiều bảo thuỷ 3 nhiệt 3 hồi giấy 2 hiện lái 2 lạnh 3 ép 2 giặt 2 yếu chụp tầm nến chữ nhung hàng súng khiến nhầm vương vỉa chính 2 vô xẻ khổng mê gầm trưởng xanh cày ủi hút ghi 2 đo đào gia trợ 2 xay sản 2 hát soi chiếu bán đếm đánh đầm học rửa tập xông mắt bộ ủ chém pha trộn ấp nông dệt thép xử va
quấn xích quanh 2 bạt chăn con trong
xích ông vòng bốc rọ lô 2 cam nơi đu mích quan 2 sắt gần
lội bộ 3 suối 3 ruộng 4 nước 4 xuống 2 đấu bùn 2 qua 2 nối khắp miễn bì ngược 3 học tới từ việt sông ngang
giờ mới 7 gây tối 3 sáng 19 nghe 2 đến 4 bốn anh 4 đơn được 3 trong thuốc chiều 5 bỏ 3 cao 6 gấp con nhờ 2 nhiều tan 3 sau 3 nhan xưởng làm 8 mỗi 2 tới 2 đi 3 phố 2 hết 2 đêm 2 trở lấy thi 2 học 7 mười 2 đây 3 không 2 khuyến dân quên ba 3 đạt ích bị đọc mái trên bóng mở 2 vàng 6 cho chỉ 3 ra 2 đổ lặng hồi cánh người bếp lên 2 kể tại qua 2 tàu kém chen có đã với qui thấy xảy khởi 2 phao khai khấm song quyết bù nông bay 3 ca cấm nghỉ 4 cũng 2 nữa đừng bà phút 3 khiến khoảng buồn chót 2 múi giờ giấc 2 tiền liền 2 đào mỏ cuối rưỡi trốn trái 3 viết ngoại chào mang sông đại chừ chưa nghĩ này đồng 3 hành thấp trưa địa việt hà cùng hôm khuya chơi ăn hoàng ngày tí dần lái thứ còn thì tôi đầu hẹn liên dạy vẫn giảm giới lễ mĩ vào ông trước hàng xuất là quốc
kêu thiếu 2 gọi 51 cứu 11 khó 2 ran 2 mất yếu thì oan 3 liên trời 3 ca khóc la than khổ gào rên to
ngồi bàn 2 nhậu thẫn quán cạnh 3 ngắm bên 4 bán 2 không 4 nhà học 2 nhìn 2 cách sau 4 bệt 2 sụp còn quây trên 3 lại 5 trước 2 ghế 6 đun hàng 2 kín 2 cùng 2 chung 3 chơi 2 xe 4 tỉ ở 2 dưới 3 chờ 2 vào 4 tù 3 nép ngoài máy 2 nhẩn sạp phía 2 đến vạ sa đáy trong xuống 2 lên thiền nhiều lâu yên đợi xổm lê im vững tàu dậy nghe mát giữa hát tựa làm khóc ăn bó một nghỉ
bàn giấy giao 31 tròn 4 tay 13 chuyện 3 giải 2 hiểm phỏng che chân 7 hương ra 2 linh thờ 7 dân 2 đến nhậu gỡ 2 và thắng 15 đá lão có 2 của 2 xoay ăn 2 về 6 chuyển chiếc trọng 2 chuẩn tam bảo gói việc bám mở 3 thua 2 bạc 4 luận 4 thảo 2 ghế 3 giáp đàm 4 học 2 cờ 2 phương vùng 2 ghi ai trường cách mẹ phúc văn tán 2 làm ủi phím đạp là danh cãi thạch cân cổ quanh định biện đèn lùi hoàn chông tỉnh 2 thành xã huyện phường quản biên hà cả
tày giãi trời 2 nùng 3 ở cùng liếp học đình
giãi bày
trương xử 3 trung 2 bá 2 đầu 2 ở văn 5 dân siêu bích cập hình tuần minh 2 tổng với phòng truy khôi lớp khắc 2 hoà yêu khai khẩn nặng lãng thị 4 ánh hạnh quế hiền hữu thanh 2 đức thế thái kim hoàng mĩ tố xuân quang của lớn chính triển hoàn 2 điều thực rà phối xây chuẩn thi và sơ
chiếu nhiều 2 phổ 2 bạc phát doanh cán công 2 hoa ngủ 2 cùng sổ 2 vuốt trình bà bóng 2 bảy định qui 2 phim 3 trên 2 dưới giả gắn mục không sáng 4 biên bản tướng 2 cói 2 bộ theo 2 mới hậu 3 tại lòng vào 2 và đất 3 cố lệ rạp xạ lên dời mỏng bí nghỉ rọi chỉ khán tia trực điện ra trúc xuống ngoại việt
đóng tàu 6 vai 8 cửa 28 phí 3 gói 4 điện 2 góp 28 bảo 10 tối đến băng 4 áo được cọc 2 máy 2 bình đầy chân kênh gạch thành ba phạt 2 phim 2 quân 2 thuế 2 xã chai 3 trái dấu học tiền mới kịch đinh vảy trên cảnh tại phiên đô chốt kín tài đường sầm khung hàng mạch giếng thế 2 hộp 2 bàn đủ bỉm ghế cặp giả chính thùng trường cột
tàu khu cá 19 huấn cảnh 3 tiếp 2 câu thuyền 9 bọc bắt hút mất ngược điện 9 ngầm 8 mang 2 mẹ 3 dài lai 2 sang vỏ 4 tự khác những du 7 hành bay 3 hoả 8 dung khách 6 hàng 7 tết 2 lau cổ thăm 2 bốn hũ bè 2 công 2 đắm 2 nước 2 cao 3 lịch cắt leo hải 3 hộ 4 của bệnh kéo 2 cũ phà dầu tháo dược ra 3 phá vắng chở 9 chìm 3 đổ 2 mắc 2 càng quay cập 2 chiến 3 dừng tràn đảo chạy 3 về hạ lạ 3 trật 2 vào chậm khoanh biển 2 vay chùa chuyến hãng phi lao các và ngụp trực tuần 2 sân 2 thì vòng sau chứng sửa hủ thuỷ lửa vũ 2 cứu 2 sắt không lặn cánh đệm quét buồm kiểm đánh lượn con nga thống dịch trường vận xuồng liên qua trung mĩ
thần là bùa khói bản nuốt vượt 2 doanh kinh 16 sẽ tốc 4 rừng tích 2 đoàn 3 chiến 3 đồng 3 nhìn tượng 7 công 2 yêu mới cho người nhà láng tiết tự 5 phải của đe bất ca bán xuyên ở kì 3 thánh 2 vay tài 4 chú 2 trách phân bí chủ dân giao hồn hiệu học khí linh lực nông nữ nhân phả phục phật sắc 2 sấm tình tiên thái thoại 3 thông trí trụ tử hoàng hộ chết vệ vô y sông núi dược đèn may
cấm không 2 đánh đường 3 người 2 mua 2 giao xe 4 giết 2 thả gửi kinh tiệt 2 chấm khai 2 bán 2 tàu 3 hỗ dạy 2 tiếp 2 đốt 4 ngửa sợ trẻ 2 hành 3 đăng bị có vượt tổ điều cản trong 2 đỗ vận 7 bay 3 cửa 2 sử 2 giấu thi 2 đoán 2 lệnh uy lò kị 3 địa cung túc tuyệt thành biển lưu nhập xuất 3 quảng vào đi 2 hút đảm tái chợ thuốc săn cờ tắm diễn hoạt cán điện khẩu
ngoại lệ 6 giao 80 tiếp 3 ở tệ 9 ngữ 15 khoá 6 ô 3 bán 8 thành 3 đổ có ăn chê đều quốc 3 sau binh 3 hạng 8 lập xuống cái tuyến hình 3 nhiệt chúc vụ 3 trông trưởng 16 chưa đàn độc hải chồn thương 4 bang 3 tình 3 cảm 3 nắm lâm thân thụ viện 2 hối 2 trú 3 nhân xâm 2 nhập 2 quan mua 2 lai 3 thất 2 ứng hợp khoa lực ngoại 2 trừ 2 vi 2 kiều đạo mạc cỡ suy tộc suất cảnh tôi tỉnh tiết khối tạng biên
lệ làm cao 4 bán lương không kiểm sở trở quay phí 14 phải tử sống 2 thuộc 4 sinh 3 hộ 2 chào lai cược về hợp quyên 3 người làng 4 khao điều tổn ghi đồng nữ nạn tám giải bao phá quan cử thương chứng thí tỉ lệ 2 ngoại nô tiền nước 2 bộ ba nhìn nhà tán thành vi thuỷ 2 sơn thu 3 giang 2 kim thi trần hằng 2 phan cúng thẩm mười tinh động thường rơi ngọc nhoà mi chi thời quốc
chào cờ 6 mừng 16 đại bán 3 đời 7 cột 2 tạm 3 đầu xã 2 một hàng 2 mua đón 7 tiếng chỉ mời 3 hỏi 3 từ 2 hấp ăn chủ sân giá buổi mào thầu thua năm các xuân kết thân nhau
chiến sĩ 56 lược 42 tranh 50 đấu 23 cấp điện 2 binh 13 sự 15 hào 2 chia giữa dịch 24 ở chip hạng từ trường 10 quyết số thắng 27 thuật 5 phân và lặng qua hiệp 2 hai tuyến 2 công 5 thay của 2 ấy chống 6 ra bê khu 3 băng diễn o đào mai phùng bùi đưa lê hồ y bại 2 hạm tích mã hữu cuộc tướng sách quả lợi luỹ thần bào tử mĩ
sĩ và 3 hữu 2 quan 14 hi 4 kiều của du bị 2 y 2 khoa tử pháp tới 2 trực 3 phẫu tuần thương mổ đã 2 quân 7 tình 2 ngồi gốc nhắc 2 trẻ 14 nước bệnh 3 bác 4 nghiêm đứng nếu khâu lực 2 không đến 2 nhân 6 giáo tận 2 tài thú 3 âu lấy cổ trí 3 được 4 nội kẻ hát 2 cần 2 dương 3 thạch chủ ai khuyến 2 lão cải 4 hoàng 2 cao thổi lí nhạc nhà giấy trên trường vô 4 yên đặt hai bán toàn nghèo để diện chia mới 4 mùa hội quốc 3 quản 2 con có giao đoàn nhật 3 sau đền phụ nói áo chuyên 3 bang nhận 2 hài 4 cho lau cảnh 2 ca cảm tăng cắt bào việt 3 dẫn biểu khuyên 2 diệt 2 một phải mang đóng hà ở như giới gần gây 2 chờ hành vẽ biệt tâm 3 hùng nha khổ lầm lên trở 2 kê liều bảo củng thiên liệt da ra nguỵ nhấn lồng sản 2 đảng 2 xã phan lê 2 bình tùng nồng nhờ vũ 2 nguyễn 5 ngô 2 chiếm từ giang sơn bằng phạm 4 trương 2 giáp la hồ võ thanh 2 huân quang đặng phúc hào nghĩa 2 mũ trịnh cầu diệu đạt già thi 2 thiếu sinh ung mĩ 2 biên cách công ưu 2 nổi tham gạo tên vị liên văn yêu kinh
thầy trò 6 bày giỏi giáo 18 lưu đoàn cho cô 15 thuốc 17 quản nuôi đứng nhận đờn bói 2 dở vẫn cúng 3 lang 2 dạy 2 đồ 3 hiệu 3 chủ 2 tâm là 2 trước thuê thể vác bành nguyễn 2 trương trần u 2 tu 2 lẫn phan lê ngọc thím không 2 phản cãi dòng kiện mẹo mo pháp phong phù tăng tướng tôi chùa kể và chu cũ luôn nào thiếu
trò trường 2 của 4 bán trục 2 thất chuyện 8 hoà có gãi và trở xã hoá khắp phải 2 chịu chơi 7 tặng khỏi chủ 2 mình nghi cùng ăn huấn 2 lừa 3 điểm bỏ nghèo cô khăn vì cũ đấu làm thì nhoà ô thành rối vay vá nơm học hai lèng nguyễn quan 2 then 2 đồi lãnh đời nấy
trú cùng dọn ẩn 7 tại 8 neo đã thì người từ 2 ở 3 theo tiểu dưới 2 bất đình tiệm thiếu hoặc bốn vùng chui vé thế giấy đón bão qua khu tăng cư chữ lưu kém không khai thêm năm hoàng du
mẩu chuyện 2 giấy 2 tin 3 bánh 2 xương thuốc tàn gỗ
tấm gương 14 tắc 4 pin 3 lưới 2 ga bạt 3 ảnh 8 chắn bìa 2 giấy vé 7 lòng 16 sườn áo 4 ván 2 bảng 3 huy 5 áp lãnh biển 3 thổ màn 2 phông 2 kính 2 khăn thương tặng lợp hình thẻ thảm thiệp thép bia bằng bản vải chăn bé cám nệm băng 2 mưa khiên lá thân 2 phản đệm tôn bê thịnh séc vách mành
gương đạo 2 hắt nữ mặt 21 soi 2 mẫu 7 tiêu sáng 5 cho học điển 4 kính tức người 3 tận trong chiếu cầu tày vỡ hi lồi xe nga hiếu xấu nước anh sen vượt
phong trào 25 đánh toả 15 điện bì 6 gửi châu 2 mất khảo nam tặng 3 bỏ tạo bao 2 bước nha 2 thuỷ 2 từng phấn thanh độ 4 cách 7 cổ in mẫu thăng tục 3 phú 8 mạch thư hai trúng gia lan 4 kiến 5 lưu nguy ngôi phèn thấp danh sính số điền chánh phạm học văn nguyễn võ vỡ ăn nhã sáo khê có nghĩa lên ấn tài sắc quân công hoá hồ mĩ
trào học phúng họ xây 2 một thế lưu 3 toàn thi 2 tạo đông phòng được hưởng tránh phụ nước chèo
bác ở rền bỏ 7 sĩ 105 toàn đơn 5 bảo 2 xe 2 nông 3 hồ 7 xích vào tài 2 tin 2 lao kháng 3 khô quan yêu 2 ái 3 quây của vì mở nửa từng ung ma thợ không gái ruột học trai bẻ
mường tè 3 lay nhé 2 lói tày lò lát 2 bỏ chà người
tè không tuyển cắm
hô hào 3 dừng cướp một là hấp 16 sơn móm bạc vang 3 gió qui có 2 cơ của ăn hoán 2 to biến 2 khẩu 2 răng
hào khẩu bộ nhoáng 3 từng hứng 3 về không quang 4 cà góp hùng 3 phóng 3 xuống kiệt 2 hoa 2 khí 3 cử truyền vòng lê đinh hiệp phú thành nam môn sâu dân 2 của
đỡ đầu 6 quí thôn nhau 2 đần 2 tốn 2 đẻ 4 lạnh khổ 2 chí của 3 em lún thủ chung người 3 bà nước tức chị phải 2 đạn 2 bóng hơn lên cho vất mất lẫn gia lực nhiều tôi các nhân ước
mồ côi 23 hôi 20 đắp mả 2 thiếu xanh yên hòn
côi góp trong cứ đỗ lớn một bạn được từ có người nội làng cha 2 mẹ
góp gạo 7 giúp vào 2 vốn 6 ý 20 mỗi 2 bà hơn 2 nồi trăm thêm 2 phần 47 hai thuốc của 4 công 6 thu nhiều 2 ngày áo tre mặt 3 cho 2 tiền 4 ghi góp 2 sức 4 vợ ứng sữa sôi các khách bánh sách quan lớn tích tự xây từng vui nhặt giọng tay chút đất bàn
gạo nuôi 3 vừa cà thùng hắn doanh sáng mang việt 6 nước 2 tám 3 lên củi từ dẻo đổ người được cội 4 chợ đầu ba muối nếp 5 dự thuốc dựng và 2 ai cứu 6 ngon giúp hội gà thổi mì 2 tấm 2 góp bao lập xuất 2 thái 2 ấn tẻ lứt thơm trắng rang sống giống bài tình bạo
nuôi bếp bò 6 hai 2 đồn 2 quân 3 chó 6 ăn 3 con 20 gà 5 heo 3 sông cá 10 tôm 11 hươu 4 dài và biển 2 đang nhốt 4 tằm 4 đứa chúng trừ có dạy 3 ốc 2 phải bệnh đúc cấy 3 đắt dưỡng 5 chim 3 dê 3 ong 3 mẹ 2 của thân tăng 2 xen lồng 2 bộ cháu 3 lấy em 2 được lợn 3 cây cần vợ trồng 4 ước 2 dân hi 2 mình mộng 2 nhím nai ba 5 nhỏ 2 sáu thối sang vũ nhau giấc vay gia 4 an vịt yến lươn ếch thả cơm sống giấu hàu chí bằng mèo nhiều ngao râu trẻ dúi nấm khát vỗ sữa rừng tóc thú báo
bán trú 14 người 13 vé 15 kem cho 6 hàng 32 vào sâm sang 5 rẻ 4 động 2 sạch trái 8 trứng căn thông quân dâm 3 ròng 8 tài 4 nhỏ tháo 7 tạo rau nền 3 thứ phá 9 sổ dăm chạy 6 chẳng lại 7 lẻ 29 điện 3 tống 2 thì dẫn 19 khắp xôi 5 tải 5 công 5 máy chỉ đảo 11 mười kháng bài nhà 6 bún chè tại anh bánh 3 ở 2 kính 2 trong rẫy ruộng bắt khống 2 đứa chiếu phôi kết 8 độ 2 con đấu 3 bạc trà chổi 2 thâu co phụ dữ 2 em bảo thăm hoá 4 đất 4 món buôn 5 qua ra 9 hết 2 vốn 2 nước 2 văn cổ 2 cơn hét đúng chữ phân mua phải mì máu mổ thánh mía mong nhạc vì dưới sữa sung thịt tranh 2 giới rượu sản 2 khẩu miến lạp gạo chàm cá vẫn không dâng mạnh năm quanh xe 2 vàng 2 giá chác cầu 3 nguyệt 2 sức mình rong đắt thân 2 giải được tín trực 2 chuyên nguyên thành bưng hạ bình ngập ma 2 lận gấp xăng hoa mại tạng quyền
dọn vệ 2 đồ 2 phòng 2 rác 4 người bùn 3 dẹp 5 bàn 3 nhà 2 hàng đường về cỏ đến tuyết sạch ra chỗ cơm đất đi vào hiện
phê duyệt 11 nuôi và chín lập rộn lấy buôn 4 trứng chuẩn 4 đậm sữa 4 thu bình 10 ở thử đòi vỉa nên để đặc thành trồng phán 2 đang đinh ngồi rớt rang muối nhân
duyệt biên nghi diễu giữ qui 2 giai đề từng hoàng binh 2 chi án phương y dự hồ xong danh kế xét kịch đội đơn
biên chế 14 giới 86 trung phòng 38 phủ 11 bản 28 phong căn phải bảo để được 2 mưu vượt tạm tranh hoà 6 cương 5 và kịch 2 tập 9 tổ mốc đội 2 gồm khai trái vừa tài 2 khởi soạn 3 đạo 2 từ cầu giữ dịch 2 cung khảo tước sau moong cũng hoàng đồng vẫn tới lai độ 3 lãi 2 niên ải mậu phiên chép nhận thuỳ viễn
đốc sở 12 công 17 xuất một 4 là phòng khẳng tịnh doanh 2 thúc 3 bị văn kĩ 2 người đoàn phá học 3 ban 2 thẩm 2 bày trung 2 bang 2 các 2 bệnh 2 tập cảng hàng kinh 2 lẩu phạm trần chiến suất đoán lí phủ kiểm điều ngân 2 tài cảnh khu chi cia đại quốc nhà dự đài nhân sáng hợp đốc
thẳng thắn 14 thương 3 bờ vào 7 cánh 2 nối hai nông để lên 3 triền dồn tắp 2 người hất tới 2 leo 3 đầu các kinh thế tay 3 thừng 3 địa ngoại gia trung mĩ giữa mệt quân kéo đứng tưng ra cẳng hàng 2 xuống băng góc mặt thớm tính từ đuột tiến lối lưng giấc một
muốn giữ 2 mở rời 2 ta giết trình gì người 2 đi 2 lùi thay 2 gặp 2 làm 5 bộ bỏ 3 có 4 tăng 2 rau nở mua 2 tuyển chứ hai 2 chuyên được 3 vậy 2 phản bán 3 che vợ da đăng ươm nước chính mỗi tậu nướng về 2 dân hợp 2 tiếp 2 của đóng 2 các 2 tìm 3 sẽ chia 2 nhận 2 trở 3 là học nói 2 biết gửi giúp phát sống thấy con mọi ăn chết li ở xây thế hay vào tham đạt nghe ra nhìn xem lấy cho khẳng tôi chứng đầu đến nhắn chấm giảm đưa nhấn thử vay ngủ hỏi rút kết thi tránh trả du sử dành cùng nhờ đặt mang bảo lên khám sinh thành truyền tạo gắn cưới lòng hướng kéo nhanh
chân người 7 thực 4 run 4 bé trần 5 gà 3 cầu 3 tại 3 vào 3 trắng thích thành 6 đạp 2 bò tay 6 chị nước trong rơi lên 2 việt từ hoại miệng 5 đất 3 kẻo trái 2 họ lỡ chạy 2 mây 3 ở chất 2 dấn chống 2 nhang trung tập tui mà anh rồi trên dung 6 nhỏ trời 3 lí 2 giả núi 4 du 2 bác gãy răng 2 khách 3 rời thật 3 đá tình 2 té thiếu xem ruộng vì bên các chính đồi đê tường giò 2 ga ái quê phương không 3 mày 2 dài sút phải váy 2 vịt đèn tâm tướng giá như kinh sâu sóng móng rết nến cột đế cứng tơ tu yếu chuyền ướt nhân dép đi lấm 2 ren lông mới vạc
giỏi thì thiếu quốc 4 là lí không của việc 3 giỏi 2 giang 2 nghề 3 toán 2 cả cuộc ngành hơn nhất tiếng quá chuyên văn võ cấp 3 nghiệp ngoại thật lắm về toàn môn
kèm đánh theo 4 toán cặp 2 mưa rau 2 sinh bắp tuỳ lời 3 trách phong dấu phiên người sát chặt nhèm đó hình một trẻ thêm
chấm dứt 20 sao chẩm điểm 3 pha bi 2 lưng muối 2 chẻo thấp bài 5 thi 2 miếng thần công 2 phá 2 than phần lửng mút luận nước đứt thầu phạt giải tro mắm ngói đỏ hỏi nhỏ hết
cắp ô 2 vận cũng nách 2 là dân vặt dữ 2 dây anh sách 2 tài 2 xe cắp
ô đi về quĩ tô 41 thanh môn 4 xi 2 nhiễm 21 ăn đen tài 4 loan 3 thước người cửa dôn danh chợ quan man rô tiền trong qui 2 trẻ liu
ghép cơ ảnh 3 mặt 2 căn thận 5 bộ chưa sáu từ 2 lại 3 hai dài gan 4 tạng 3 nuôi rồi còn lớp tế 2 phổi 2 tim 2 tuỷ da giác xương cây đôi hình chữ tóc nối mô cành giới nội trắng
chữ đầu 2 tín 5 nguệch kí 22 bóng quốc 3 lỗi ngoẵng loại trên 3 để thập 8 nghị hi nôm 4 học tinh dí hán 2 chưa cho viết 3 a 2 hạ giúp thư 2 cái 2 bỏ son lúc áp nhưng kì lãnh một dân mờ ngôn người tân trồng có số thái in nổi đỏ hiếu nghĩa tâm việt đẹp to nho cổ tác vàng khắc nhẫn tình phạn trinh nhật
gượng gạo 2 dậy 4 cười ép gùng
hãy tìm tắt luôn 2 cùng 2 nhìn 2 kiên 2 dừng 2 đến 3 rủ dắt để nhớ thử cố tưởng giữ là cho tin bảo chọn sống lắng trở nói làm dành yêu gọi đọc xem coi chung tránh kiểm đi mở bắt biết ăn đừng sử báo liên chia hỏi uống đợi còn lưu mang tham nhanh chuẩn đảm tôn khoan tiếp
tìm về 3 lại 5 chủ 3 thấy 20 con 3 chỗ kiếm 23 nguồn 2 được 5 đàn hướng các cha suốt mẹ 2 đường 2 ra 3 người 5 hài 2 vỏ tòi dấu việc 2 giải hiểu 8 đối kế nguyên tiếng mộ cách 5 căn 2 đến 2 giờ thuốc gặp đồng nhà mua tên kênh tài vàng
núi tên sương tới vùi nhiều vẫn băng 2 bà 5 cắm có 2 đỉnh chỉ 2 nghĩa vàng chí ngự sản ngủ lửa 10 thành 3 cao 3 phía 3 học bố thuộc đua thái nào bánh ngũ nhưng về hải khói kể than thiếu dưới trọc trạm mất leo sạt 2 thuỵ cần xín quảng phan hòn sa non 3 con này cốc 2 rừng 3 và đồi sông đá đất rác cấm chứa tuyết phú sam thiên bài yên chúa tiền ngọc hồng nưa ba đôi tản tô tài công
kẻo mai bị 2 ngạt rơi cuối phật từ lỡ 2 muộn không
cháu ngơ 2 mồ 4 bé 13 tắt ruột 2 nội 9 chăm phải chúng nhỏ 2 nên vào đã 2 sẽ sang biết gấp cầu ngoại 5 lạc quấn bật đôi hát nhớ thích bây nhân lại đống họ 2 chưa có 2 bà sống 2 bốc thiếu 2 quây 2 kiều thành 2 được 2 cháu ngoan 2 muôn từ về chị đi gái trai đích học vợ chồng con nuôi mình là bị dâu chắt phúc
ngơ ngác 5 làm ngẩn trước
ngác chẳng hỏi trước
chẳng hiểu 2 ai 11 thấy 2 khác 3 còn 5 sai màng phải 2 bôi buồn xong biết 3 mấy 3 nhớ đòi lo may 3 hạn 3 bao 3 kịp dư những có qua thể được nên kém muốn thà ngờ đâu lẽ hề cần là dám nói đi làm
lên đường 22 đối trang 2 hai 2 chuyến 2 mọi với boong trụ 2 mỗi phải 2 cột đạn làm 3 thì 2 má 2 mộ 2 xin kể từ 3 tầng 2 em cấp 3 trong 4 tới 9 án 12 phương 3 toà 2 chỉ và lanh thổ toa là đỗ sau 2 mường rồi 4 bờ 8 đã từng mười kệ 2 khỏi 2 như 3 cơn 4 ngôi 9 mã những 2 thành 3 gác 3 nhanh 3 nóc gấp 2 nhờ 2 bên 3 vùng 4 phòng 2 vết vai 2 được giường 2 huyện chứng điện trời 2 trên 6 nhận 2 động ghe khách phường 2 quận tiếng 15 máy 4 ở 2 đông xuống 3 núi 4 toàn 2 sàn 5 chỗ 3 tin nồng 2 nhựa mình 3 xe 5 đỉnh 4 trán nhau 6 sáu 2 tấn mạnh náo đến 4 đội 2 thêm sóng 2 bài khi hà 3 bàn 4 ngân cao 5 bảy giữ phố 2 sài giành bốn liền trung 2 nấm chín tại qui biên nậm gương ứng biến đồi sự con 2 hồ tuyến 3 nghi lúc 2 bục 3 sân 5 mạng 6 chùa 2 nắm 2 giá 3 hoàng xanh điểm lớp 6 khôn men 2 kế 4 đi tăng lên 2 luống mặt 2 ba nhu rung thân tường 2 của bằng tận đồng tháp dốc mức 3 nhóm ai lo làn sỏi tàu đồ đèn đầu cầm khoảng hơn gần một các cân chức lịch danh ý hàng bảng trường màn thớt sa lão hương dây lương nước ảnh sao nòng tuổi bản không mái người bất đại đó phía thăm thay đâu diễn chính 2 cây kỉ quản hạng bộ tinh cả cánh công chủ rừng mây chậm
nhật bản 37 minh 3 dao có tân 9 rơi hàn 2 thực 2 kí 15 sau không định khang tảo 2 đầu chậm để dữ 2 tới nhãn lệ 4 huy 2 thì nhẫn trình 2 báo 2 oánh lệnh 2 nhượng xanh hào quang 4 mĩ nguyễn 2 duy hạ 2 chia trường 2 rước đoàn phần 2 thông kiến liên mới bảng kịp nguyệt dụng hoàng linh anh nam dạ vượng ấn kim thành ngữ triều tụng bình
lãm ảnh 2 quốc tranh 3 kĩ trưng tại nguyệt
viêng chăn 11
trao công đổi 35 kỉ 2 bằng 3 trả 5 tận 2 chứng 2 giải 14 tám cần cơ 2 học 3 cho 4 sổ quyết 7 tặng 7 truyền quân danh quà 3 bàn huân 2 lại văn tiền tay của
hàm phản trước yêu luông 2 răng 3 mặt 2 yên 3 choáng rồng 2 nâng cho cấp 2 đại 2 lượng 3 ý 2 thăng hàm ơn 2 sắc ham tân 2 ếch 2 chứa giáo 2 súc oan dưới trên hồ thuyên số tướng thiếu vụ thuận mã cá kiếm ninh nghi long xanh
phản đối 22 hồi 9 tố ánh 19 ứng 20 cảm 5 chiếu 2 công 6 lưới bác 5 bội 2 kháng 2 lực 2 động 4 biện 2 vệ bạn diện
xâm phạm 12 hại 13 nhập 8 khởi chiếm lấn 4 lăng
quần đảo 9 áo 21 chúng 15 thảo quật bên 4 xả tụ thể đùi vợt 5 ống mừng bà
đảo hoàng 6 trực 4 sơn 3 bảy song 3 bạch 5 chiếm 5 nợ 2 đánh qua 5 trá số giữ đã thủ phú 6 linh ngọc 4 tam kể vôi đá 3 thu lí 4 trường 4 gạc phù tắm với gốc nhổ cô 3 xa 3 thổ 2 vùng thái bằng bán 2 ở triều 3 lộn 4 ca chính 7 hải là mạo 2 có phía sẽ nhân 2 năm kéo công 2 chẳng hàng 2 thị lính nam 2 ô tầng lại cà bám vào ngược 2 chiều cồn quốc tiền 3 sinh cát nổi điên chìm mắt khỉ hoang ngũ trưởng lớn síp người 2 du 2 quần bạn khán côn mua tài đầu xuyên trên phổ tình việc khách tinh
hoàng sa 12 thành 6 thị 27 phúc 4 cờ quả mua su 5 hang cung 2 đế 4 đi mai 4 anh 14 thục lưu hôn 6 gia 8 phẫn lan 2 hoá khắc vụ khi hậu 2 ban trong 2 kim 5 người kinh trung 4 văn 8 công long 4 thuỷ nhỏ nghĩa 2 ân dũng vũ mạnh tùng 3 quốc 3 bảo 2 hải 3 trần yến 2 nguyễn tuấn 3 phi 2 li thu chị ngọc 3 sĩ hùng 2 rơ vân tân việt 2 sông linh diễm minh 4 cơ đan 2 giang 2 thanh 3 cô lâm 2 oanh 2 nam 3 xuân 3 phạm đức 3 đình tiến thế thuỳ 2 cùng tử 4 mười leo đạo 2 thái 2 thượng 2 tộc triều liên hoa cầu diệu bào thân phủ ngân quân vĩ phương kiều lệ sơn dương vương hà thổ tinh hiệp cẩm thất chứng lão hạc
kiên quyết 21 định 12 cố 7 nhẫn 9 trì 15 giang 10 khẳng giám cường 4 cho cù giữ lau sô trung 2 lê hải lương gan trinh tâm thành
mọi hành 6 hoạt 2 người 23 công 3 tình 4 lán việc 3 hình 2 chuyện 2 tính 2 lời 2 thành 2 khoảng 2 cám rào 2 khiếu nhà 3 trường 2 lĩnh 2 lối nguyễn năm 3 ngày 2 giá 2 cách 2 nguồn 2 nơi 2 miền 5 lúc thứ mặt 2 điều 2 khó thông chi 2 tầng 2 thời 3 rợ vấn nẻo gia đối khi nỗ lứa trẻ quyết sự biện thủ mối phương khoản cơ ngành bên quyền thách giải yếu ngóc âm
sứ ấn quán 19 ai công diễn dưới đặc 6 chiều bày đến cùng không hàn nhấn mệnh 4 bộ khẳng na nhận bái chiến mĩ việt du văn thương
ấn độ 28 bản 3 đêm hoàng sau điển định 4 tượng 16 phẩm 2 triện tín 2 đền 3 ban sâu vàng hành nút chứng chỉ quyết kiếm đậm cá riêng tiên
mong muốn 25 mua manh 8 được 4 ra mỏi 4 mọi 2 khỏi các 3 chờ 4 năm tỉnh con 2 chết quí nhận 3 có 2 tuyến xã nhà 2 sớm 3 tăng cán bầu mặt mức văn nhóm lương hệ đợi 6 ước 2 rằng ngóng bạn cơ gặp sao tìm cho cấp chính bà em tiếp gì anh ai
bay thẳng 7 quốc 4 nhân không 15 trực 3 được 2 huấn tuần bị 3 áp long 5 phun anh chở 4 tết 2 thân đêm 3 trục do từ 3 màu 3 như 2 đặc khứ 2 cùng sơ và vòng 2 rợp về 2 thấp 2 cao 3 vừa lên 2 tan dã đưa nội 6 mọi thông cho hồi giả phát khắp mới 2 xử hạ 2 vinh qua 3 cấm cất chiếm chiến 2 thai mái hỗn huỷ khu chuyến giờ giữa mất 2 tham mù nhật xin phải tàu xác văng hà điện phú su chỉ kĩ đến vào ra lượn bổng nhảy hơi biến trên thử trở an tới xa thương giải cứu của đầu phách ném vận rơi phản quân dân tiêm địch mũi
đưa gần kim cháu 2 đến 3 cho 2 hàng 3 đón 4 em ra 32 tin 5 vào 19 về 12 người 8 hối 5 đi 8 ông 5 ngay bốn giá 2 được 2 qui họ tang 3 điều hơn 2 chợ chứng tuyển lên 4 thoi chó vụ 4 thẳng nhau 2 thi 2 tới 2 hai trái văn năm lò công 2 ba trẻ 3 các 2 câu đủ bảng ta cổ con 4 tiền xuống qua khách nạn bóng dâu đò võng mắt nước du đất việt thông đẩy bạn tay ma nhiều tàu nông sản tên vàng vợ anh hình tổng mình bệnh bé lọt nghị quân nội quan lịch trở thư hộ tỉ vấn tỉnh vũ ánh phương khỏi hết số sang kinh thời máy bà doanh cả đám tiễn
lừa từ đảo 61 trúng bán 5 đồng sang 2 qua tình 3 gạt 3 kết bịp 2 cái vì lấy dưới dối phỉnh tiền mị được lọc thầy mua nhau ưa
lược toàn 4 bảo nước phát 3 tấp gương nhôm 2 về không giữa quốc 2 kinh dài lâu biển an
dương khai với của 2 hồng chủ một 2 cho 2 bao 2 gọi gây tứ thái 3 mười gãy mĩ tinh 2 phòng học 2 gia về tính 10 đám nói hôm được thắp reo những 2 năm sau cán có vì hải gặp cân tập thu tàu 2 đơn lịch 9 người 2 tổ tắc thượng 2 công quê cũng nhập văn 5 phí hoàng 2 đông 2 ngọc thành còn ôm đức 2 tạ ngô bảo 2 phạm 2 thị 5 hạnh thuý nguyễn 2 bứt hưng hạ mùi minh 2 đêm an quang 2 phan phất khen cầm xỉ vật thế gian cực khí kinh buồm nội quá đình xuân lễ trung số mênh vương
nhóm nghị dễ 2 bếp 3 đối 5 bạn 6 đạo rửa thợ 2 hiếm trò vũ 6 cực kĩ 4 cổ 3 pha này 4 máu 5 nữ 2 hai thiện 3 nghiên 3 nhiệm cuối 2 ba nhạc 2 chuyên 5 phát lửa 4 đứng phóng 2 thường thực 2 nợ 2 mới công 2 cưỡng thanh 6 làm hoạt là người 3 kín 2 luật tác 2 tin chung từ cướp 2 lừa 2 con cựu buôn tội 4 đá côn 2 bảo tụ leo lính bị 2 giang lợi 2 phản 2 nổi ngân 2 cán nhập học 2 tín 2 họp 2 tuổi 2 trẻ 2 tránh sinh tự nguyễn phân tạ hoạ nam địa ngành nước hàng khách 2 bệnh thiếu chat yếu lao khủng nghệ nhảy bảng chợ chính xã trưởng đàm nguy giáo tôi dân giải chất gồm phiến bất
đàm với 5 hẹp mở phán 41 mất bích về 3 hà lan và tiếu 2 được thường 2 hai 3 bàn tham khoa trực 2 cấp 2 lãnh lính nối thị 5 thuận hữu văn đại đạo thoại luận vĩnh hùng
hạ viện 8 tầng 32 thiết lập lên nhiều nhiệt 9 cánh 16 nhựa du 3 long 12 mỡ người đàm vi 2 hàn đo 2 giải nêu bắt xuống 2 uy thuỷ 4 lưu 6 khoe gục 3 sốt 5 này ao lào 2 con án vịnh nắng bút 2 sĩ đồn hạ sát 2 thấp 2 hành nhảy lãi 3 đình hoà 2 phan bá châu lê 2 phúc giá 3 thế thảo 2 bệ bậc cấp 2 chí đẳng hoả huyền lệnh màn 2 mình ngục nghị quyết sinh thể thổ tiện toạ trại tần tuần vũ đường 3 huyết lang áp nhục giới khắc chuẩn điểm lợi vợ trẻ dã vô
hà nội 86 tĩnh 14 giang 15 trung 2 các mèo lặng lan 9 đông 7 hơi 2 rượu 2 mất nam 10 mòn thị 14 mã 2 xa có đê công kể cho tiên 2 thanh giảng phượng mi 2 trang 3 quan phúc bắc 3 ở hoài nguyễn 4 nguỵ quảng 2 phương 2 gia vi mạnh lê 4 minh 2 lương sĩ vũ 2 văn 3 trần đinh và ngô anh 2 chú phan triệu tiện khẩu nhì khắc thành bá cớ lạm linh vân châu huy 2 hải đức sách khê cầu bầu lầm tu thu khoa duy tây nhi uyên ngọc quang thủ
đăng cai 4 kí 80 kiểm 10 tin 3 khoa 8 cầu bất kê 2 ảnh 2 tải 8 bộ sửu quang 6 bài 2 loạt nguyên trên 5 các vũ doanh bình ninh phùng hải đỗ cụ huỳnh chung lung vinh khôi kiên tác thả nhập 2 đàn lên đối thông phát hoả tâm tuyển báo bạ
cai lễ hà 2 lại sương nghiện 11 hội đẩy xác thầu 2 giải lai sông vẫn bắc lậy 3 đồng quản trị sữa thuốc ngục
ước liên 2 hà tính 9 mời an lao vọng luật lệ thấy gì 2 chừng mơ 12 nay cốt thoả tăng nói thi ao 2 hồ quốc 3 trầm có chi lễ giản làng của trở
séc gom ca cổ cộng đón
gom quần của rơm lại 2 thưa hoá hàng 2 tiền 2 góp 3 tăng rác 3 áo vàng 2 nhặt đất mua củi đủ xác cổ dân vốn đồ
ấm gửi 2 đất cúng 3 cổ 2 tác rồi hít lòng 4 mì mở cho 4 lên 3 trà 3 áp 5 rạn hướng chỉ rượu bụng 2 lùi uống tránh nóng dần yên mái tình 4 được tiếng đầu tặng công 2 và tạm ức 2 thuốc đêm buổi no chén 2 đun cật tai hơn cơ đồng gia áo trọng
tiệc chiêu 2 tùng 2 trà 2 nho liên tất mừng hải
chiêu đãi 3 lừa 3 trò 4 của nhiều thức 2 bài 2 gọi 2 mộ sinh thương hàng hồn độc dụ 2 thị dân quân binh tài cáo hiền thống
hàn quốc 33 trong hơi băn trở giải công tiếng bậc thợ chế ngã gắn 4 mặc 2 hàn huyên 2 kì ẩu quang 2 nga ốp bừng lâm the xì đới điện sĩ bột giang xẻng lương vi 2 thử thực
mời của 2 bát làm 4 pháp khách 7 quan nâng chào 4 già gia du tháng quí 2 li thầy 2 thư dự 3 đồng chuyên 2 tới ghi bà các 3 cả câu chắp mọc 2 hãng gọi 4 trầu cưới gồm họp 3 quốc danh mà thầu tham bạn cơm thăm ăn đến trà lơi lên chơi đi hợp ông nước
sân bay 33 vận 6 bóng 2 từ chơi 6 lấy khấu 16 hàng 3 lạch hay tập 2 thiên 2 bảo nhà 5 chuẩn bãi đầy thượng 3 trong trường 2 của ga cỏ 6 khách 2 ghi mĩ xem đình rơi thì hoàng bình si
bắt đầu 26 cá 4 quả 10 tạm 11 giữ 19 tội 2 chuyển cóc 11 đối 4 nóng 2 tên 2 cựu thêm người 3 nghi 3 tay 9 buộc 9 trái 2 nhắn gặp 3 quì nhiều nhóm 5 trẻ cào bước nạt 3 hái hến sâu dẫn 2 rượu bất vì 2 khẩn 5 bị 3 khám hết sao tốp công ở 2 vụ can cướp 2 sau 2 tại 2 tướng khi 2 nguồn 3 xa 2 chước 2 chặn hung chính xe 2 lệnh ốc 2 nguyện mặt 2 trộm 2 kẻ phùng thi đáy 2 bớ kịp sóng nhịp bệnh chuyện mắt mạch được giam bẻ thăm chẹt lỗi bóng 3 bài 2 đền bí ép nét cầu mồi vợ con cặp hải thuỷ thai cơ thông tâm
chuyến công 4 thăm 19 bay 33 đi 9 đò 2 du 4 xe 5 biển 2 hàng 5 tàu 6 tập làm 2 mỗi phải đủ kéo dịp 2 hải tham phà hành ra về trải này thám từ
thập kỉ 15 chia phương 3 đỏ 7 chứng 3 chỉnh niên 5 phải lục 2 tự 2 toàn 3 tứ phân nhị tử cẩm giá thò điều mĩ cổ thông ý dữ tài
vọng tạo 2 ra kết ươm thái sắp cao cả của 5 do không xây về 3 cổ 3 bắn mưa có 3 quá vào 3 ngôi thoát mạo nghỉ giải kính lớn 4 cử nâng hay kém tương cùng cảnh chảy phu rằng sẽ 2 mới 2 tìm trong cho được mong các vươn phát 2 hoà cống chiến hùng tăng trở lãi chính 2 nhân xét quyền vì khi với
tạo xung cảnh 2 điều 11 cán 3 sinh 6 thu 2 giả không 3 tốt 4 có khuôn hẹn trinh quân cung thao từ 3 năm mang phân pin ban phải 2 kĩ 2 vi cánh ra 14 việc 6 vào thành 2 giúp và nguồn 7 nghề 3 miễn 2 sau 2 trẻ 2 nhưng đã để bộ lại 3 cảm 2 hợp khoa mở phát 2 kí giảng lái 2 kiến sĩ bài khí 2 được sát thuận 3 diễn giáo 2 với chi chỉ chiếm máy 5 dư ảnh bước 4 chung đất 2 đề 2 chuyển 2 giống 3 hình 3 hút chế con lập 2 lò cho hài của dựng 2 nhiều hành 2 nhân 2 tán thói 3 cớ công vĩnh viết phạm nạc bồi liên chuyên đại thạc trình bóng bác quốc hoá 2 hoà tương chứng trong nên 6 đà 2 động 2 cơ 2 dấu đột đồng lòng môi nền nghiệp phản quĩ sức 6 sự 4 thế tiền tác uy bất ấn áp mẫu lỗ sóng đòn hiệu lợi niềm mối tài sân bọt vật phôi khe thương giá chỗ vốn
xung lực phong 6 kích 6 yếu 3 đột 15 quanh 4 hữu
bền chặt 5 vững 29 giá chứ bỉ 3 màu 2 theo đã và lâu chí đẹp gan lòng dai bồng sức
chặt từ chẽ 25 nhập bỏ 2 dư chém 6 gốc khoanh kiểm 2 tay 3 tiêu khi lá đối mạng trâu qui cần cây 2 gắn chất cục hầu cà quản 2 tiền chân phá 3 đứt hạ trộm khúc tre thịt dừa khách bị chi quan tình 2 hơn chính mối tín
vạn lưu phúc 6 biến lượt 2 ngày tờ nhảy dân 3 người 7 con phật dặm chợ héc thọ năm trang 2 chài 2 kĩ đò ninh nguyễn sơ thái quan trưởng trạng 3 hoa niên cốt
dưới hàng 2 tầng tấm lớp 3 mười 8 sụt ánh 9 sự 8 không 2 ga đống 2 tán 3 mức 4 hầm 4 thuyền năm 3 gạch đáy 5 phù gầm 4 khiến xương gốc 5 giếng ba 4 vật triều 2 thời 4 cát niên nền mọi hai 2 bàn 2 mưa 5 những lòng 6 rặng ban tổ kể lập một 3 khung đất 2 sân hình 2 bầu bóng ao chân 3 sông nắng 2 suối kênh cái 2 mảng mái 3 khóc giá 2 ngưỡng 2 sức trời 2 đây đó nước 2 dạng tay góc 2 biển lưng áp thị âm chuẩn đại quyền da các trung vỏ nhiều trướng lá tên tác cơ thấp
cây cổ 5 số 35 tre 3 cầu 11 khoét khế cối 4 trẻ 2 đào 2 xăng 7 họ trồng 13 giổi dược 3 mắc mười từng ăn 5 lúa 2 say gấp xanh 7 to kỉ giống 3 đàn 3 cột 2 xáo trường cảnh 4 lưỡi không 2 và 2 bút 3 rừng 2 uống con 2 bẹo trái 2 gạo 2 cau 2 hữu đoàn sồi cũng rỉ chia ở bản 2 bật che chín chè 2 lễ bị gây phạt thuốc 2 gãy gốc hàng làm quí nhãn nhảy rì nhập tiêm thanh cầy sào nghe thông bàng đa phượng vàng công ngô cà nêu mai quất viết hài đinh bụi gỗ súng nhang bưởi sầu mía nước lương đại đời đổ bóng lim keo cao sắn chuối rau di nến thánh tiêu vợt bạch chủ si sa cọ cơm kéo gậy nấm quế kim đước cho hoa ngã
thụ đội lí 7 toàn rơi bật hưởng 11 bài nhiên kiếm án 4 rượu được rau lập tiềm trái động 2 vốn cuộc văn không đắc giáo phấn phong thai tinh 4 thể lộc hình đặc
đội danh 2 nhân 6 biên 13 trên 3 mũ 12 đã 2 rà trưởng 19 giới qui 4 nhóm kĩ 2 nhạc tiêm chung 2 cảnh 6 mưa tìm 3 tình 2 một 4 chính được nào 2 giá 4 sư lên 3 tuyển 34 cứu 7 quân 4 và 2 đừng giúp 5 chẳng đầu 3 khách 9 bóng 20 nhưng phải trẻ 2 sẽ nhất xếp dệt đặt dẫn hình 14 đồng thợ 2 cũ 2 hơn hoàng mạng dầm 2 khăn 3 nổ quản 3 hai công 3 cụ tiểu phương ngũ 20 có 2 bỏ tàu 2 vẫn 2 gắn sang yên tiêu vừa dân 4 nguyên bị bảo 2 phản kèn 2 lốt 3 trao nhà 2 áo 2 coi chủ 5 ngồi chót chuẩn đặc 2 văn 2 đi canh chống kể bạn 2 viên 2 cúi giành du 2 thi 3 tiễn báo đóng xuống hành sẵn đưa múa trinh tấn kiên ngã nam phẫu thái 2 thường tức về ở mĩ bơi 2 chùa lê lừu giữ phần vô yêu vốn 2 phó nón nắng sổ nghiệp thanh xung thiếu bay đua y cờ cổ đá bom thuyền mồ ơn thông biệt biển
quân đội 41 trong 2 đồng diễn nhân 17 y 15 khu 13 năm 2 sự 72 tự 5 thả luyện 2 trấn giờ đoàn 4 nhiều chính 3 phục 2 của từ còn tiếp đưa thần rồi ủng ba 2 lực 2 ra tóc bộ vị làm 2 gặp tại đen trắng mười chương thăm dân 6 chỉ cảng thù lục dụng 4 thực gọi chúc ấn hàm 12 uỷ 2 tình 4 binh 2 đứng số 3 một chủ 3 trang tăng 2 tổng thường 2 và 2 chiến phía chặn phối ở hải bàn giữa hồng tập được thúc cảnh hành lá may dẹp đạt nảy phóng khỏi huấn dung vương cuộc chủng tụt tuyên hoàng 2 võ 2 bà sơn 2 vũ 2 phạm đào trương đánh thay huỳnh lê mỗi đầu 2 thu mĩ 3 du nhạc đến việt vùng công kì nga dịch lam luật
bồng súng 3 trẻ bềnh 2 bột sơn bế lai 2 con tay
súng chào kíp bắn 2 tự 4 hơi ngắn 2 ở lạ hai trường 2 gỡ cũ chè đến nghiêm quân 2 đạn 3 cảnh thể thuốc lạc bị mất khi máy rau điên
rền vang
vang từ dậy lên 4 vọng 3 lợn dội 2 cả xa điện bộ khẩu chiến danh quảng đinh tên quốc măng
thăng long 17 của cấp 6 bắn gọi tiến 4 bằng 3 trầm 4 từ giáng múc quân 3 hàm 2 hạng 4 và chức hoa 3 thiên tầm bình hàng
nhi thủ li 2 trung 4 dịp của tách làm đứng giới khoa 2 được dưới đàm viết ngô bùi 2 đồng 6 bị vĩnh nữ tử sơ nhiều cấp trong nhi
đô vẫy la 22 dựng thị 58 viêng 3 tầm từ 2 phú vừa vật 2 kể rợp nâng khói huế 2 áp xưa tìm phe trời cử 3 thuỵ việt lương 2 nguyễn 2 vạn đốc 3 nghệ hộ 2 thành đầu con thống ngự hà bắc kháng ngàn
vẫy cờ 5 khăn vùng tay
thiều hai cuốn lục 2 lão ở bội
trang nghiêm 4 thiết 5 phú nhân 5 trọng 3 giữ mạng 5 đeo bị 15 tuyên hoàng 3 chiếm 2 nghi bán cá 2 trải 2 được 2 quê 3 là quận sách 2 sức 3 giáo 2 trại 6 mở thư đặt trường 4 nơi ven mọc thâu ra việt phục 10 dựng tả giấy 4 với cho sao liệt 5 đỗ 2 đứng trí 3 cuối hàng báo năm bà của kiểm thông tuyển sinh mới 2 huyện đang lên 2 xe đô 2 viết 2 hoá thành 2 hành khẳng năng để bịt ninh phải nhận cầu tái tân mai 2 từ nhã áp thị đào phí anh 2 nguyễn huỳnh nhung cúi phan hạ khi đậm sạch y điểm trẻ cao quốc
nghi lễ 10 lộc 3 trượng phạm 24 can 6 báo 2 ma tàn thuộc do 2 thức 6 ngờ 11 ngút 7 sơn 4 vấn 9 với 2 thông sì tập bùi ngô nhà án 2 nhau ngại kị 3 trường xuân tàm là mắc có bị tàng nhiễm liên đình dương gia hoặc môn dung tiết
đón khách 17 các nuôi hội những tàu 2 trung 2 dòng 2 trả 2 học 5 lễ lấy bà hổ 2 nhận 9 mã tết 4 công 2 xuân 2 nắng 2 ánh năm 3 trăng tiếp 9 đoàn 2 hàng 3 đàn ở khu cơn vụ tuần nhà quyết người 2 phi chồng sóng 2 mái bằng 3 chuyến 3 bạn 2 chào con trẻ đầu bình đợi giao dâu du mừng xe lượt đọc về ngày bầu thủ gió xem mùa bão lõng hơn giáng ông sinh sao
khách kết đến 6 bày toàn tham 6 chạy 2 lạ 4 viếng giường 3 nườm ngơ hàng 45 xếp 2 miền 2 lấy lại phải 3 mở bằng 2 phương 6 ngồi giữ quốc 10 quán nga 4 vật xôi bị không 2 lên 3 sạn 19 tây 4 ngày leo giữa vô quen 4 người 2 chê vẫn lật 3 bỏng thống 2 hoảng chen đầu keo thập 2 là 2 anh du 15 về 2 thích ngoại dồn xa 2 nước 4 trẻ 3 có 2 đi 3 hành 4 chần quan 14 cảm cho thưởng sử sai xe liên làm 2 cố chủ ngủ dừng 2 ở dịp mang nhà 2 li ăn chơi bách lỡ hãng tắm quá sút và lưu 3 chờ chuyển 2 từ mặc địa ghi thua nhất ghé 2 hạ 2 kẹt bức tàu câu mời 5 thực khách khứa 2 năng được 2 đặt 2 tỏ mê 2 khóc xông mất an mua 2 đường ngậm nam thăm 2 sang chở thuỵ tại chỉ hàn 3 vũ ấn 2 tới mùa già trúng nguyễn vay đổi nhiều của bốn trung 2 trải nội vãng lẻ đoàn sáo việt thuê qua bay trọ vip thể hồi tăng mĩ tấp quê
bước vào 19 đều ra 6 xuống 3 đầu 10 khi ngoặt 6 qua 5 chân 6 thêm nữa ở 2 một thay trên chậm sang 4 đi 5 tháo tiến 7 đột 3 lên 3 trước đệm nhảy 2 tiếp đường sóng tới chuyển 3 lùi thụt đà phát vội quan cuối khởi cần em
hẹp rồi kết khiến 2 rừng trời tăng mảng con thêm do trung dân như lòng hòi nhất hầu lượng bao động van hơn khoảng diện qui
rộng theo từ giao điều 3 chuyên gấp tình hợp 3 cơ 2 thêm ra 3 diện 4 chưa rãi 5 sẽ cửa đối 4 tập quan 2 vụ 3 ông lớn 2 liên người áo ở 2 mở khắp trên 2 lan 2 dịch đà điển 2 với vòng thị qui không đường 2 kinh sang cao 2 sản hạ vành mô
kịch bản 17 xảy gia 2 khung 3 liệt 3 tính 4 sáng tiết được sống rối khôi ngành phía u trần 3 nói sĩ câm trường phát độc chiến nghệ hay sân múa tác thơ hô
phấn đấu 6 khởi 9 trắng 2 ấm chí chấn thi
kim ngạch 14 mũi phát loại 11 liên 7 thị 3 sách 2 thành 4 thêu vô 2 đồng 5 ngưu 2 phượng 3 sơn 5 ra dừng nhẹ đã hợp cương 4 tiêm 3 chỉ 2 kim 2 khí 2 long 2 hoàn 3 chi 2 thư sóc tuyến 2 bôi 2 đoán động 2 lụa bảng 2 xuyến 2 khánh 2 yến 2 tuyền ngân 3 ngọc 3 khuê dung 3 thắm lan 2 anh 5 cúc 2 oanh 2 thoa 2 hoa 2 khôi loan đông sang 2 khâu giang mã tử tự thoại chung tinh bài tôn qui thuý hoàng cổ tiền châm 2 đan chích hồ thanh ti phụng cô quất trọng bình sa nhung bồng nguyên hạnh đáy
thương mại 112 vong 14 người 5 khi 2 dành gãy tiếc 8 binh 18 còn lượng 16 chợ 2 lái 14 hiệu 37 lên tài 2 khởi bỏ tích 15 gửi nhiều chăm nặng 6 nhất 3 tâm 5 trắng con 2 yêu 11 nhau 2 với biết rộng cảng 4 tật 6 thu ép vào hồ 3 không 2 đầu 2 cổ cô các lấy hoài sọ 3 chết cơ ta để sáu cho 2 đóng là lòng thay than bảo ở 3 tiên u chiến 3 trận bày của 2 thợ 2 hiệp hai 2 mỏi tới bao nhân 3 gia 4 thừa thân 3 vợ tín 2 trong tư vùng được tập sang kinh lương khóc lí gầm uỷ một nhẹ 2 thành chân phẩm 4 tổn 2 vụ 5 cảm 2 nỗi ruột đau đoàn giới hại hàn 2 khó khách mến mẹ nghiệp nhớ 2 phế thảo thầm thuyết thực tình trường vay xá xót ai
mại song 3 ra kẹp thường xung sau kiểu điện 12 thặng 2 tự 6 viện bán hoá 2 vụ bớt là tài đánh với 3 xuất biên 2 áp bề giữa 2 bị hoàn rầm đàn không trong tăng thất thế 2 toàn 2 kịch mĩ 2 dâm 6 nô quốc dịch đầu cổ việt công 2 hai cho
la mĩ 5 hét 3 tự chỉ hoá hoà nhưng phù 2 của môn chuyển kiều hành lộ loài liệt 4 pán gừng lay 2 hội biểu lối hán 3 bàn 3 phối địa xin xác thị phú vang 2 vật một 2 tại tăng rộng thăng cà ó làng ngà mắng thiên ma khăm
mĩ trong 2 mất lí phẩm 10 áp 2 khép mạnh phát thuận 5 mà bãi bỏ tăng giục cho thuật 8 dự nghiệp góp thông 4 lệ 3 viết công đình 7 song trao 2 a nghệ 6 nói 2 tổng nới qua chìm dỡ phình dân gửi dũng hội trở châu 2 và 2 lộc 2 chui 3 viện 4 gốc sơn 2 thì vượt khai hạnh 2 đức 4 quốc phụng phước 2 nhân 3 với ở hưng 2 linh 4 chu cẩm bán uyên duyên 3 hậu dung 3 cao hoài hoà 2 trinh nương tho 2 huyền đi cũng giảm được mãn 2 cứu miều học khê lâm an tâm 3 tục 2 quan 2 vị nữ xuyên hào thành cảm từ kim phú thuỷ nhật trung 3 kí lai á cảnh trà chánh vân ngọc anh văn chí long lợi tây nội không thị nga
bưởi chanh phúc 2 đoan 2 nghi da 3 vàng dĩa xâu công ở hồng 2 hoàng năm diễn 2 tân
chanh leo 2 không thêm hay ớt xua xoài dây 2 tha chua muối tươi sả đào
nho lê hoàn nhỏ 3 quế 3 xưa quan 3 nhe táo cường vượng giáo sĩ 2 nhã học lâm xanh khô tươi mẫu
lê của quí 3 thị 40 hồng 7 văn 18 lai 2 lợi 5 tuấn 5 thánh 2 vốn uy hoàn 2 khắc ngô vĩnh quách trung 4 hoàng 2 bá 6 nguyên 2 phước 2 bảo doãn sĩ chí thành 2 đăng 2 huyền xuân 4 hoài 3 niê hữu 5 anh 3 đôn nhật 2 đức 5 đình 5 tú tường gia 2 minh 9 hà thảo việt duy huy 2 công 4 kiến đắc quang 4 viết quỳnh thuý 2 ngọc 5 tùng phong hương hùng 2 trần lộc luận mạnh 2 thanh 3 diệu vũ nhựt quyết khánh 2 phương tuyết quốc 2 thê duẩn 2 lết khả thái chân dương 2 tiến trọng bước lựu la chiêu nin 2 bê thế đại chi lân sơ phú đôi
dục du túi và 13 đề đại 3 nghề 3 tại cho trẻ 3 gia 2 kĩ 2 thể 7 dụng 3 nghệ đều 2 thuộc tuyển chiến truyền 2 quan ra nơi thì của cao mang phổ 2 mầm 2 vọng tốc tính đức thúc năng đạo chính 2 công quốc 3 pháp giới tiểu thường thế con hoà số toàn học tư nhân ý địa trung sức cảm lịch nhịp buổi thẩm
tầm quan 10 nhìn 15 thấp 5 xa 3 mắt 2 soát 5 cao 3 thành hợp kiểm 2 ngư với 3 tã 3 cỡ 4 bóp tháng chiều ngắn 2 hai phan vóc 3 xuân thế ngắm ảnh nã thường thư trung 2 phào giá tay gửi khoảng sư thức bắn này hoạt vông ma bậy
bình ổn 17 trên 3 dương 21 luận 16 định 10 ở 3 là 2 chưa yên 10 thay chữa 4 an 10 quân 17 dân 7 minh 8 liêu 2 hưng 2 xấp đông thường 12 phủ phước 9 di thuận 8 hai đến 2 tính gậy ga 2 đẳng 11 tân 5 thế 2 trà ngô làm khai 2 thành ra cả lập phục 4 tĩnh 8 mỗi 3 tì 2 hoa 2 đặng 2 phân lắm 2 đã người eo một mới phẩm 2 khăm tuổi tôn và 2 cao của 2 đêm trước hữu 2 được 3 vì 2 có lúa giữ 3 đón 2 chọn 3 không chung mong 2 giảng 2 năm nghỉ nguyên 3 những thanh thấm tình từ chủ trân nhưỡng 3 y 2 cùng về quảng hợp 2 chánh 4 đoàn ba bình đại 2 quang trần lê nội nước 2 châu 2 kể vĩnh thiên đinh việt bà bùi hàng nguyễn võ hoàng công tám phong 2 thạnh xăng sữa diện dị phương thản lặng vôi điện gia nghị xét ắc trị xịt thơ hành trưng lưu chứa bịch tâm thở đựng lục gốm phun quyền địa lợi liên thịnh cho lâu trung bền độc
tranh chấp 25 với 7 chuẩn giữa thủ 3 cãi 11 giằng ở luận 10 nhau 2 cơ khốc 2 chứ ác 6 khúc 2 cướp bom đông 5 thuỷ song giành 5 đòi tài 3 còn 2 đai sơn 3 chép lụa 2 giải 3 lụp khoa phải phòng 4 chống 3 khai rạng hiện nhân 4 biếm qui tụng 2 nước 2 phản 2 bảo mở bước lành 2 chiến 2 đã bởi chưa giấy tháng gặp treo của yếu chấm đảng đăng lạnh 2 mềm quốc 4 nhỏ được tại trích cử 2 ngôi cho sông toàn không gay công 2 cao thương 2 thế nga biên việt du vùng cách chính vũ ngăn
chấp bằng 3 hành 41 nhận 19 di ranh 2 thì thuận 9 mạng phù dạy tay ngân 2 chất biên chỉ 2 ao tình mảnh lời kêu dân đất 2 địa lãnh thừa người sức nhiều nguy nhiếp chính pháp vá nê niệm nhặt bút kích chới đơn tài
biện pháp 46 lâm hộ 3 luận 2 rằng của minh chứng 3 bạch lí xã
trên cơ 6 đoạn 2 boong 2 đảo 5 vùng 4 sông 17 thao nóc 2 đỉnh 4 cao 12 xe 3 đường 7 gác điện bãi gót biển 14 nền 6 quốc 4 cổng 4 bờ 4 bức địa 8 bầu 2 mạng 12 chưa 2 đồng ban 2 không 3 xin trán luật phố 5 thị 2 đất 4 cù giấy 6 kênh mọi 2 sân 11 đèo 4 vịnh 2 các 5 bến 3 chuẩn máy 3 màn quan ba 2 chín 3 rẫy thuyền núi 3 tháp giã hai 4 diện tạp 2 đứt đầm thương tay 4 thửa phá 3 bàn 5 bảng 3 hồ 2 những 2 mặt 3 trường sàn 2 vách 2 mây điểm thế 8 con chợ ghe cây 2 sườn số trăm đầu 3 lớp xác chiếu gánh vai nguyên của và một 4 người giường tuyến trang 3 chiếc tuần cả 2 phương bảy 3 tinh nhà dòng 2 cương toàn bia bệnh biểu đôi hợp diễn đồi 2 cầu 2 tờ báo ứng nương nhao năm nhãn 2 triền từng trục tổng vỏ lửa chặng khán mười 2 bốn lừa kết bục lưng nhường xóm mình giây nhiều thớt
nhắc lại 16 câu con tìm phương nhở 13 chủ 2 người 2 ông tiêm thêm kẻo bổ đến 8 thận bà những nhiễu về 2 đồng nhau 2 phút phật nợ các che kĩ tới tên nhớ khéo việc bài chân tuồng hẹn học ghế rằng
đầy đủ 35 một 2 ắp 5 chín gỗ hai 2 gốm tiền tháng 2 hiểm hoa đồng bồ mâm gầm hàng luống áo vỉa ba khoang khách nước 3 san mãn dành nghĩa hành hơi 2 đặn tràn rẫy hứa thách hấp cảm 2 ấn ý màu tự khó biến kịch năm tớ bụng bất nắng gió tiềm mơ thuyết rác máu chông bản tâm sức nhựa sao tính nghị kinh mê trách vẻ bụi gian nhiệt nguy vơi kiêu thử xúc thương
sa và mổ lưới 4 lầy mạc 2 kì pa 4 đéc 4 tế thải 11 sức cạn rinh huỳnh 2 trộn vào sút 2 trường trong tuyển vẳn 2 giảm ra bồi xanh mỗi những ngã 2 hoa nhân lớn 2 ri nga đinh văn thị trần phượng lim then hình kể tàu thầy kê chĩnh
khảo sát 26 chính 2 thí 3 cổ 11 bằng nhận gồm hoa công nghiệm 2 biên chung khao phiên mười trao do gật cứu hạch 2 thi dị giá tra luận ý
vô giá 5 tình 2 tội 5 hiệu 5 điều 3 lí 3 gia 4 hồn số tư 4 âm cảm 5 cùng 4 băng địch 31 danh 5 cớ tri lăng tuyến sinh 2 hạn 3 tính lê vàn căn trách chủ nhị trùng đơn nhân thập thần
trùm và người nhâm xuống các tám thủ bản ngoại điều
lưới điện 9 chắn buôn quốc 2 cố lặn trong 2 sóng trống nhà ép đốt tản lồng thưa cảm cơ 2 đồng tê tàng thuê đường 3 khép truyền ngắn nhân ước sau lửa 2 đánh trời phòng kéo an 3 thép mắt tình 2 cá vây giao y phân bán trường toàn tội thông cụ
chung thanh cư 39 sức 4 một 5 là thân 9 thẩm 2 chống vài không 2 phản thủ kết 28 nỗi tay 18 phân hay thuỷ 5 hợp chung 5 nhau 3 kê cuộc 3 khá của 6 như 2 vô trong 3 xem đã nồi về hoà ấm mỗi gốc nhấn trên ai nêu sống 4 qui 3 quan đảng lí chí khảo 3 với 2 gọi chỉ ở trần lại phàn phất thượng chủ tình cục cho vốn đụng quanh lòng đường nhà chạ trường thế độ đúc chi bữa giá toàn lưng chăn phòng nguồn niềm khối
toán mã vận dạy tham vứt bảo nhà 4 giảm đồng nhờ không 2 đơn 2 sổ số nợ chế cánh nan học 3 nhiều nhận thu 2 độc 2 chi chuyền các rụt chăm quản dũng bằng 2 cấp đường nhân 2 rác cáo phát trưởng 4 giỏi chỉ dự nhau khó 2 mù mô trong thủ sai 2 tài thiên kĩ trường quốc chị nguyễn ngân đám viên nội máy
mã phản 2 độc 9 văn 3 tấu 2 lúc xác 5 giảm 5 tăng 2 nằm 2 vạch 2 số 8 thật loạn phải ra nặng trống não 2 hàng 2 từ hoá 5 sắp pí 3 châu 2 đổi lực 2 giá phân khiến bí 2 và khách ngành 2 mây bớt hộp đẹp người thị về vĩnh cha huỳnh mã pì phố thủng gen 2 thương 2 cổ nguồn vùng hồi 2 bưu chứng tà lai đề thượng đáo định
xuyên biên 7 tạc 8 thăm có 2 trưa 2 quốc 5 bị 2 đêm 7 lễ 2 tết 3 biển rừng mất trao 2 cắt thủng tâm suốt 3 rửa 2 thì sông ứng vân mẹ cùng phá việt lục liên 2 kiểm theo tổ hơn quan xảy cập cho trong phối tập được phải đến sử của và tuần học diễn tham với
phó khói tư 2 máy giáo 3 áp chủ 8 phòng hiệu 2 cục 2 tội ép giám 6 bàng cụ thị 2 không siêu sự với 2 và bão thủ 3 mặc hạt thiên đức ban trưởng
khói mù 4 đen 5 độc 4 bà đỏ xe 3 tự nghi 3 thuốc 3 tổ hương 5 bụi 5 bếp 3 nhè cay là lam 2 nhang leo bắn mịt bốc 3 còn bốn may nấm nhem lọc ống kêu lửa sóng trắng bom bay cột
mù và 3 mịt 4 dày 4 sáng ai sương 3 cang 8 trời 3 nhẹ màu 2 chữ 4 quáng 5 trưa bao hà các che loà 2 trẻ mờ bẩm còn không khơi tạt căng khói mắt công đường u
thuế quan 17 bảo 3 rút điện 3 bổ tràn thu 13 giá 7 tỉnh 2 sau khoán 3 cam luỹ dễ và 2 chống 3 đối 6 chúng về biên thay ở tối 2 khoanh thân 2 hai 2 hàng lĩnh áp thép mới 2 hướng gỗ cho 2 theo liên bị nhôm nhóm để thẩm bất 2 trốn trong cài nhắc tăng cao 2 suất 7 đất 3 tiêu nhập xuất 2 môn trước tài 2 phí nhà hải chuyển má cơ đánh đường với kinh thành trung quí phải
ta thường 2 làm 2 tiếp mới 2 sụt nên vẫn 2 vờ biết vay giống lúa 2 chen lũ theo đậu thay nạp không 3 vác tin 2 giật vào vừa đi 2 còn thì có 3 gạo mua hái về dạy họp khất đề tại hiểu được thanh mô vốn càng phải 3 vì oa hát cơ nói từ cần đã 2 sẽ 2 đang 2 thán đây là cũng thấy oán pư
ví hiệp như 3 điện 2 có von 4 còn giặm 3 trả bệnh dụ 2
hiệp hội 12 định 17 đồng 4 than phụ 10 đang long làng thành hai 3 ba giải các 2 thương 2 một 2 tổng hiểm liên phút lê đem hoà thầy phạm lương lực thanh 2 ước quốc
bó lúa tay 3 với 4 mười hoa 5 xác đuốc 2 máu 2 hơn củi 2 vết hẹp 3 buộc sát gối 2 bột rau phố chặt vỉa xôi chân thân lâu mật
riêng thì 2 quốc quay lẻ 2 ùn không qua ri chỉ dây tặng cao các ngoài một 3 ở công bà của tấn tiểu hai 2 lễ biệt làn rớt đặng chín tư 2 cho
dễ gãy bị 5 cháy 4 thấy 3 bóp cáu làm 3 thương 2 hao hiểu 5 khiến 2 dãi 3 tủi chịu 2 say tiếp 2 tìm 2 trở 2 gặp kiệt nhồi dàng 7 tổn 2 lỗ nhầm 2 mắc 2 gây gần 2 mến tính dùng nhớ vỡ lây 2 dẫn 2 tin nhận xảy hơn sợ ăn bắt trúng rơi nổi 2 sinh có đi như uống tiêu đoán nhìn ngủ bề thường thở dụ chế
gãy chụm xương 6 sáu ngổn chuỗi 2 cánh 2 chân 4 tay 3 giá cô gậy cành 2 sừng đổ gánh đùi sườn cột đôi lan cầu gọn răng gập khúc cổ ngang
chụm lại 2 đầu
quĩ dự 2 giúp trường hoàn tiền bình 4 hỗ 3 tương bù 2 phòng 2 bảo 5 khuyến đạo 3 hợp vì mổ lương lãnh ba nghĩa cho đất 3 và xây gây kí độc mái đầu 2 ngày nhẹ lớn tín sáng trống trần học tiếp hoán từ
sẻ dữ 2 kinh 2 nguồn 2 chứng ảnh thấu chia 3 yêu làm trong chóng thành thông 3 bài tin mất 2 cho với 2 mẫu khó rằng trên niềm nỗi về bảy áo
dữ liệu 83 mắc dội 10 vồ trước năm cuốn tấn tợn dằn kiện đòn tướng lành với
liệu khí quốc 5 liên của 2 trích chống cá 9 giữa không bác rắn bị 2 khuôn thị xây 2 cam nhích máy nuôi chiếm đầu 3 dẫn ở hoá 3 ban dễ có 4 để khổng quan 2 may toàn ghi dày lanh ngoại tê hỗn song về 3 số 3 đào hư lưu 2 điều 2 chưa giả 2 mật 3 khách 2 và 4 lịch 2 nổ 5 cơ nhạy phát 3 kĩ đất 2 cước quấn tuyên dân 2 quí 2 đặc kết 2 nhập 2 khan cạn pháp 6 dữ nguyên nhiên vật tư phế liệt lo đòi nước nhu trong việc 3 tái vốn pin nhờ thế lớn cho dùng mở người 2 kinh chuyên y rằng trình ông bài đây hồn cơm mĩ bạn lượng sức nga thuốc định thô sản sạch 2 sinh hạt hàng bay tăng tham chứng hướng học
khí tượng 19 điện 3 hậu 27 tài 6 chém hạng lô ăn mê đốt 7 phủ có bị 2 lạnh 11 nhất sáng dưới thiêng từ thuyền nhà 3 các cho chạm là ở 3 thân quân 3 thế 7 chế vật 2 hữu thô trang lễ 2 than khí 3 trong 3 tìm với hành xấu dầu 2 mất thải 7 tinh chí hào khỉ kim điều tiền cổ mới phấn 2 của thường tự 2 tuần hà xe xếp dệt ngược quyển 4 quốc quản 3 đông độc 2 nguy cụ công phách chất hoá huyết trời phế giới lực nén cầu 2 nóng thiên co ga vui sôi mua ô tết đón ấm hội hạt
tượng thuỷ 9 truy 6 do khai 3 đòi buôn vận bị 3 cầm 4 mua 2 vướng nghịch trời đất vị lợi 2 cho nhà hàn 2 chú mượn ngày thụ 2 hai có 3 đã 3 tàng dán tại vẫn điều được 2 thanh trước hoạt ở đầu người 3 cướp môi mù sâu lớn suốt dự hoà tan cảnh 2 lạ 2 cá hiện khí miễn nhắc mạnh 2 tự 2 trả khắc gỗ đài vượt cảm hoang chính 2 nghi tình xấu liên hưởng ưu gây trên này hình nộp phạm 2 lừa áp yếu là thường khác thời mạng sạt sụt đốt cực thiên nghệ nhân âm giới
thuỷ văn 12 sản 32 tê lực 4 điện 26 lợi 12 tinh 10 tôn phương 2 mặc 2 nguyên 4 quân 2 nội 3 kích trầm chung 3 thủ 7 tàu 2 chim che ở con và khoá hương phạm cơ đang tiên 2 vân 2 bá đỗ bảo đậu 2 hữu đánh hoả cục 2 hoàng âm canh cung chiến động đình hải hoạn lôi nông năng phi phân quái sinh tạ tai tề tiêu thần thổ tổ triều trúc tùng tộc xuân 2 dương ngân bích anh tú linh đằng bộ
mê công 5 nhất mẩn 5 tan cà chiếc kông 4 cờ 2 tín 6 chữ bóng 2 tuồng linh 3 nấu đã đi nước cây đứng trên gây mải 2 hoặc 4 miếng toán hồi tít hồn 2 sâu bất man muội cung đắm sảng li say mệt trai gái chơi nhạc đọc lộ hoa lực lâm đồ
hoàn tất 15 thiện 31 tiền 5 lương 3 trả 7 thuế 6 thành 55 lại 3 kiếm 5 cảnh 24 tám đòn toàn 36 trên 2 lưu vé địa chỉnh 5 vũ 4 lê tá chị ăn tình bà dâu kẹt đồng cầu công hảo 2 hồn khố mĩ nguyên 2 phí tác tục vốn cốt
tất đàm 2 cả 27 phân toán 2 bật 4 niên 3 thảy trước thủ 3 trong 2 tả yếu 3 hậu hồ việc các công quá thương tố 2 thành 2 nhiên 2 tật thắng tần tay giấy liễu
ủng hộ 31
thái lan 30 bình 26 chuối cười nhà độ 19 quật nguyên 13 trắng 2 dưới gắn chỉ an mỏng 4 trí chồng đồng quá 2 miếng dân lát 2 hoà 4 ở 2 quê lão tổ 4 tông sơn 6 minh thịt 2 thị 5 khởi 2 khu chuyển hệ rồi của thuỵ 3 hà 2 thái thanh 2 khả thuỳ phá thượng 2 trước ngồi được vũ nguyễn và mới rừng biển số bán đổi cực 3 thời kinh tử 3 học 2 dương giám hậu hoàng sư thú uý y hạt phi thịnh ấp công bạch đen cổ miếu văn hải anh bá nhỏ viên âm lai
lan đề may đâm lên 2 sang 4 tấm giải tuồn cây khi loay nhanh 6 cấm chở 2 tới 3 trong 3 mới 2 chi 6 lào ưa gọi mở xuất 2 và 2 truyền 8 toả 20 đai người về tại phối cà thổ đón can 6 rộng 14 qua khắp 2 phải xa 2 ra 3 đến hà 2 ba 2 biểu đi vụ làm man 2 phong thái phần lấy cũng nên tạm bồ lê ông 2 việt trần 2 anh 2 hương 3 phương 3 đàng vi xeo tăng ý dạy quách đinh ngọc đột rừng hồ tràn khuê nhi hạ viên
sung cơ văn vụ giảm dung trợ thuốc nhiều uỷ 2 bộ thêm lực 2 một 4 qui 3 công và phó sắt quân vắc sướng vốn ngân dinh hồ nhân kinh
dây nóng 17 mồi qua 2 cho chuyền 13 rửa 2 đánh 2 sản 3 thi đẻ là cáng ban từ buôn 2 bẫy rốn 2 an 5 đưa 2 phanh ma 5 vào 2 đàn 2 giày 2 lấy làm cá 3 chằng 4 giữ mây leo 2 đai 2 ngụm năm truyền sách giọng dù ở mua 3 điện 2 đa xuyên cầm cáp 2 dùng nhập nhổ xuống mộc văng 2 thừng thần thép rút dưa 2 cương dẫn thun đeo phơi kẽm đồng sạc mơ chun trói thanh tơ cót 2 cứu mực nối lừa tải buộc
giữa lực 2 bộ 4 rừng 4 hai 21 việt 5 các 9 đêm 6 biển 5 thềm sông 2 thân lúc 6 quân 3 công 3 năm 5 sương ngã hội huế tiếng 6 thế 4 sẽ đồi 2 giờ chừng 2 lòng 3 đường 4 tranh mênh dòng 5 phố 2 văn 2 đảng nắng 2 phòng thời 2 nữ trùng 3 nền chung tháo tháng 4 kì 3 lớp trưa 4 cơ 3 nhiều 2 đồng 2 đầm làm chính đèo những 3 cục hải chủ bom sân 4 trời 3 đám 2 lửa giàu bão hoạn hàng nhịp người 2 lãnh vách vùng 2 gió lâm cái 2 chuồng chiều mùa hiệp 2 tim con chợ thanh hồ đại nhà 3 nga 2 mĩ ấn trung 2 truyền bối doanh ban phiên đội 2 bờ thành lằn một vợ vòng cung hà thu làng ngân giai tôi ba gia ông bà tuần
phối hợp 67 quốc cho 2 thuốc khí phan viên giao nguồn
chẽ đấu bảo hài hơn kỉ với 2 công tổng thắt
ma tuý 81 diễn men thuê thuột 7 dư kết được tung cai 2 trận 2 sơ quái 2 nhiều nữ 2 mượn ni 2 thị 2 doãn kim văn khánh kư sát 2 thuật cà cô chay mãnh quỉ xui da cao giáo mị thiêng sói trơi lực vương 2 nơ ca chước dại
tuý mua 2 tổng 3 len đá 2 nay trong 2 dọc đối 2 xuyên 2 rửa từ 3 các 2 bộ trên sửa tàng qua tăng súng gây 2 thuê qui với nhưng bị dương vẫn của bão tại nặng nuôi
truy nã 16 xuất 5 tặng 2 cứu 4 bắt 7 tìm 2 sát 2 cập 6 xét tố 11 quét 5 thu 2 điệu 4 vết
nã lẩn đỏ ngăn quốc 3 đặc 2 bị tại toàn pháo 2 danh đại đạn 2
lẩn trốn 9 khuất 2 quẩn tránh quất thẩn 2 trong
trốn qua tránh thoát 2 lạnh thuế 5 ra 3 để người đóng 2 cư đi 2 ngủ gian tại trong 3 nã khi phát đã nợ vào chạy gây lẩn song nghĩa học
địch nào bảo quốc 4 hàng thế 2 trong 2 lợi 3 chia thầy châu chạm thủ 2 nhắm sân hà giữa hoạ 2 quân phá đã bắn hậu vận phản 2 tấn nổ
nào sử thương cũng 30 anh suốt bằng nhận đủ khi 3 mì chè bưởi tôi chậm giết khắc để 6 được 3 cho 4 cố ở 2 thùng cành gấu là 6 suýt nợ nhưng bà 2 khác 2 tật lười chữa muốn răng đường ngơi rõ chỉ chẳng cần 2 cá chịu ngủ đôi tự đói sửa mua trả ai đem dễ vắng đẹp trời thức đó có sẽ đã của trong không ngờ mà về như người phải bị tốt từ đúng hay đến đối thì hơn vậy đấy lại nấy phù nhất đang sau liên trên tới nữa vi ra trước trẻ vào trò
thổ nước 3 các cư 3 nhĩ 7 cẩm 8 khu chu 4 của lãnh và trường quốc việt trung nhưỡng 2 âm công 2 dân địa huyết lộ mộ phỉ quan tả thần tinh ti sản
phá nước 3 do sóng đường 6 nhanh cửa 4 lò rừng 7 án 3 giá 10 hoại 3 ở sản 10 huỷ 3 khoá 3 cỗ bom 2 chuyên 2 tam 4 ngay kỉ 2 nát 2 bỏ đáng đạt ô hơn gần 2 băng 2 hai lưới các lúa khai khám hang phách ai mạnh ngoạn trong 2 chiến phát khoa 2 mới 2 thạch vẻ văn không thế thiên vụ thành đá thai nhà
tặng bạn 3 danh 3 lá thưởng 2 bộ 3 một 3 máy bảo 2 quà 14 cho 2 tiền 3 nhà 4 ba mỗi 2 giống cụ huy 3 bằng 4 nhau 2 mang cả học 3 vé 2 giành quĩ màn mẹ 2 phẩm 2 thầy trẻ 2 trống bệnh hoa 2 giấy huân sách xe 2 kỉ thêm cờ áo hạng các vật gia em không
tiện trang thậm lợi 4 tra trợ kẻo sau ước qua ra mà thiếu gây thông giao bị 2 chữa cưa lập cho 2 sụt hơn nhất
giúp xây 2 bạn 4 phụ 2 tiết 2 học 3 cụ dân 10 đỡ 31 hơn cắt cô việc 11 lao sàng kéo bà 5 người 17 phục sửa đọc giảm 3 nhau 5 cái con 2 cây lâu thoát nhà 2 tăng 2 đi pháp 3 viên trồng trùng ba chị 2 khách 2 hàng nông 2 ích 2 mạch lực em 2 những thanh 2 ổn 2 sức doanh cơ 2 tôi trẻ 2 các 2 bệnh nâng cho cải bảo đội anh hộ tạo phát 2 ngăn địa mẹ kiểm hạn thúc việt gia xe du cháu rút ngủ kết thí sinh duy giữ điều tránh mọi phòng ai ông cả đồng họ vượt làm tìm ngành rất bổ đẩy hỗ đưa thu tối nhân cổ khoẻ hệ thị xoá
tâm đào nhiệt chiến hành hội khai khảo lí 53 thương 3 phục 3 thần 10 điều 3 mua huấn 2 trọng 2 hai 2 chạy linh 7 nghiên sự 13 dữ 4 tài 2 dự 4 bão 4 cứu bố chống bảo 3 huyện chăm phối 2 can 2 dải chấn 2 nóng giáo ngoại giành thi sức 2 giám 2 không sáu hoàn thành 2 năm 2 nhất 2 khách gắn tăng thủ 2 đấu nêu hơn lừa chỉ kĩ đăng tư 10 gỡ vươn an 3 bổ ba làm dịch 3 huyết 8 vẫn hạn bị đòi hồn 5 y chẩn nặng còn phấn xã sản thư 4 từ với 3 niệm 3 kiểm 2 thí trợ mưa điểm 4 là được tự vì rơ phan luật ngô anh 2 bùi 2 công 2 đức 2 nguyễn 2 bà và lần trần hôm đồ hiệp khổ như nghề của hàng bệnh đắc địa đầu giao 2 hoả khảm 2 lực nguyện ngưỡng nhĩ phúc sinh sáng tính thái thất 2 thế 3 trạng 2 trí tầm đường nhìn băng thanh
đào tạo 79 nhật 4 kênh 2 đầu phù lên 2 quất 2 phai 4 móng bới 4 hoa 3 nha 5 chính xuân 2 mày mương 2 đến duy 2 đối giếng 2 nở khoe hố 2 thị 6 chí văn cùng viên trọng dạy 2 mĩ kim nguyễn quang thương phó bạch nguyên hoà ngọc 2 xá tẩu thoát ngũ sâu hầm mộ núi vàng coin đất thải ao được trong hát nương huyệt mỏ xới rừng lộn bích
quán việt 3 ốc 2 võng phở 5 hát cho xuyến nhiều xá 2 hải phân nướng treo quân 5 lẩu sứ 4 cơm 2 giải bố bia 2 cà 4 của 3 một chậm nước đã ta và tuyên bày các khuyến 2 ăn 2 nhậu 2 niềm về hàn bảo 2 lãnh hàng trong ốp tạp ở vũ tân không nụ o cao thánh triệt 2 xấu sinh canh tính pháp
khuyến cáo 30 nghị 8 nông 3 học 7 khích 20 mãi 6 mại 5 tài 2 công lâm thiện đọc ngư
sẵn lương sàng 23 vài đôi có
khô nước 2 nguy xen giờ hay khan 5 đi tước canh ráo 2 xả ong của nhà khát măng mất tặng trong thả miền cằn 2 vằn hạn hanh héo khốc nẻ da mắt môi cá miệng nóng mực bò máu kiệt cổ giòn dầu quắt
uống giấy thuốc 6 nước 10 rượu 5 vỉa bia 2 áo đủ sôi sữa chiều sáu ngụm chung hết an âm miễn nhiều nhận xanh kháng gì đóng
tuỳ thân 5 chọn viên 2 tiện 3 bút tùng tục
thân nắm chắc mình 2 quê sau cây 2 bêu gọi nhân 13 hình 3 vì 2 sẽ nhiệt 6 hẹp 2 thương 4 thành nuôi mớ được thiết 5 thích 2 thể 3 trách hợp che ở 2 và 2 vỏ trương người tình 2 mật 3 trọng 2 hai của đã giả bị chủ 2 là yêu 4 giấy kéo với 2 phận 3 vốn mạch lấn rực tất thiện 11 hữu 3 theo tộc 2 nghèo hoặc thị 2 văn thế 2 mà xóm nhã gùi bất ái 2 quen 2 một tri bằng 2 chinh cận cô gia hào kính lợn máy mẫu mến mềm nghiệp phụ quyến sinh sĩ sơ tàn tín thuộc tàu tập trên tre tước vương xe xác chồng dưới đập đế tôi lập phật nhau già sâu gỗ anh chính công cư mĩ nga đê gái ngà trai trần làm ai hành em tặng hiện
nắm rõ 2 bột giữ 6 lúa bánh 2 tay 4 xôi 3 nước muối tình 3 bắt 6 chặt 2 được 2 quyền 4 mã dao xương tiền chắc 3 vững 2 đấm cơm địa cổ 2 đất lấy vốn tóc thóp trong lá lợi đằng thông
hầm trú 3 chung 2 lò 2 chứa 2 bãi ập chui 3 cư hàng 2 lửa 2 hập 3 mưa tướng ban xay hải 2 và bí 2 xương 2 kim không mỏ 2 hố rượu chông đường 2 đèo ngục thủ bà ngầm giun để cầu 2 hè gà chữ bếp pháo
đài bảo 3 một bận bắc 4 loan 10 mở áo quan 2 điện nhưng hứa tưởng 3 cửu tiếp thọ 2 cô khí 3 truyền 5 ghi liệt 2 bỏ khăn học lâu vẽ trung nổ phát 3 tiếng phun các hoa kỉ sen thiên kiểm danh hà trang chiến
suốt ngày 5 bốn 2 đêm 13 hai mấy vòng ngư trăm đời 4 chín năm 2 mười 2 nửa tuần ca thương ba 2 sáng chuyến thời bảy 2 quãng chiều chính giao buổi cuộc thúc nhiều thêm là
chị hồ 2 bỏ cao em 19 viết 3 đàm tự văn bê về 2 mắt được 2 có 5 sùng vương 2 bán 2 kim chưa 2 triệu chia 2 lò kể 4 đẻ không kiều định ở cả 4 bế mừng nón thắm bảo 4 sẽ lã sầm gàn lặn lên tòng thường từng dắt bằng gái 3 là 4 tâm 2 ra 2 quản ngã tư tặc hoàng 4 bắt đừng ngô sinh ưng day cùng 3 bật trăn đề nói 2 qua dâu 2 công ba 2 mẫn đóng mới hằng 2 miên tào ủ vi lăng nhữ chử 2 trang giang chủ đoàn 2 phan ma lê 3 nguyễn 6 bành phạm 3 tưởng đào trần 2 chu lí dương tô lâm đỗ nông tạ tẩn bùi 3 sần hai 2 đặng vũ điều gánh thảo nuôi đã 2 cái hội 2 ai quan đạt vui như vào ấy ruột đại cho lan hoa và họ tôi kém hiền thuỷ yến
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (9, 0, 'nhàn quê ở hơn hạ 2 trần 2 chu đinh rỗi nhã cư đàm
lộc nghệ phát 2 mở sáu cộc 2 mười phản mỗi trang ninh 3 khi dồi 2 đầy vẽ hang thọ 2 văn 2 sạt một nguyễn 2 a mạch trong đặng thanh trời 2 kiều trần muốn bình 2 khiến nông phạm vừng xuân non biếc hà an hưng tồ nhung ngộ đầu của
tầng hầm 4 thiết lớp 14 chủ một 3 hai 6 chuồng bốn ba 3 năm trên 3 văn 2 ở lệch dùng dưới 2 sáu giao 4 khu 2 quá nhì nấc 2 kĩ số xã năng đô cơ viễn điện du lầu trệt cao thấp mây ngầm khí nước trời sâu địa 2 thượng bậc nghĩa dịch tháp tum phát áp cuối đất
còi báo 2 cọc dài 2 ba vì khai hú muộn inh
hú từng ở chị ba qua dài hồn hét còi vía
vợ chồng 48 khác hờ rồi 2 kiện tôi 2 con 8 ngồi bán 2 chạy anh 2 mình giận có 2 ngày biết sớm trẻ liệt từng cũ vợ gả 2 nhờ lấy bị 2 thức hà gửi phải nên thuận
sạp hàng hướng cam rau vải của nhảy tre chuyển thanh
quãng đường 5 vụn thời
may nhờ 4 mắn 18 của nuôi điện trở giày 2 mặc 6 gia 2 hoạt hay tại nghi qua áo 4 không chẳng ở tưng mộc trại kín đầu xuất rủi vá sao ra đo thay quần sông ô sẵn thêu
cưu mang 2
chỗ ăn 3 ở 9 cũng mở sáo lên cho 7 dựa 5 la người 3 tiêm ngủ 2 cao 3 xe trống 4 không bị 2 khách dấu ẩn khác 2 trú 2 cũ mua nuôi tạm lặn phát ngồi đứng 2 đậu đỗ đó này nào dạy làm nghỉ học mới chơi tôi đi lõm mình hẹp đau quen nước
gọi các 8 điện 14 nhập 6 khám 2 hàng 2 một lại 4 tổng 3 đây 5 đối nhau 2 về 4 đường hình quấy xe 2 tên 6 ủng 3 hỗ 3 cụ mạnh ba người 4 tăng 2 bà mời 2 quyên 2 chúng đó chị bạn hồn 2 voi ông 3 con 2 cô công 2 và nghị doanh 2 thủ 2 mạo tàu phe dân kiềm 3 là 7 tự tiết hoà 2 hiến 2 cầu liên gọi vốn 4 cuộc gói nghe ngư kí du đầu 3 cấp cứu món thầu lên đò ý đến cho tập vui thợ mẹ báo cảnh tắt đùa dậy thân bằng lửa thoại nhầm nhỡ vợ đích ai anh hỏi họ chung nôm xăng hội theo trực mãi cộng 2 giúp đoàn toàn tẩy mới khác lừa
kiềm chế 15 toả tính lòng hãm thổ
tay người 2 chào nổi mống cho 5 nên ôm 3 trắng 3 cuối dò nhau 6 cầm 4 trước 2 súng 6 kéo 3 phá nhà 3 theo không 7 chỉ 4 tin thoăn trời chặt từ 2 nước vì 3 nghề 15 dọn vịn 2 bằng 2 liệt phát tắm máy dần búa khấn bơi và ba 2 đeo cháu bà 2 lên 2 bủn ông chân 8 tội tráng xách trộn huấn đôi 4 anh 2 tiễn vợt 6 đua 6 quyền roi chưa rồi chai 3 vẫn 3 xù về 2 của 2 điều nhuộm trái 3 từng đục vuốt đèn phun đưa coi rào xin ga 3 lái 3 phòng đầu sải là thêu đào bạn đúc buộc tán gia 3 uống trả bác 2 ngăn nhốt dặn xé một báo em làm sân giúp 2 dự bởi giáo kim giảm tung ra cảm nứt với 2 sốt tạo tỉa bắt 2 xử thiếu tàn trong 2 xe áo 2 khi 2 quân cô các xoá chèo cua mà đàn sớm vào 2 bùn góp xây bảo trên 2 ai hay vàng lớn cái út trỏ phải cờ sai nải trống dao tay buôn sát chơi quay đấm nắm săn mặt mẹ ngang bồng bế nhấn viết
cản trở 8 phải phá 2 lối 2 thương tạo lửa phạt bước đường lại địa ngại thi người đối
giáp biên 3 tỉnh mà ranh 13 tết 4 hạt 5 luyện thiết áo của tổn phải thị lí đàm bát hoàng lai 2 với biển lá trụ sĩ trưởng danh xác thìn 2 ngọ tuất thân mặt hải chiến
đẹp với nhất 5 dụ tôn 2 đạo 3 trang đến 2 tuyên diễn không đang mã chữ đáng mở bộ đẽ 2 ưu bắc người đăng là giờ thêm da 2 bởi như 2 trai mắt lòng đôi lạ mê 2 hơn trời lung của tự và dáng thơ lên về ngỡ giàu duyên lão ý trong hoang giấc độc mĩ văn truyền
trải rộng bê nghiệm 8 chiếu 3 nghĩa thảm xà qua 5 trùng khoa trên dài tiền giường bàn đường sàn
sắt khổ nặng nay tời nối theo tốc 4 đô 2 đẹp lăn qua phải 2 cảng nghiêm huy tạm vụn đá 2 tiếng có cũng vũng bãi coi họp chuyện đoàn đã đưa xách xới lào việt 2 đèo bắc cát
khổ tiêu chuyến 3 pháp 2 ông khỏi kí mới tuần mà bậc câu chung biết hội 2 đa quá 2 gian của nhất khổ sở 3 triển thì qua 2 hi cực nạn thơ đau 2 công luyện nhục sai tâm hình giấy chủ hạnh ải 2 vì hơn trước thân lớn đường chương hợp tứ
lào cai 13 diễn 2 sang tăng 2 thăm vân ngâm và đạt vẫn năm đào về 2 việt 2 mang bước mong giữa nhớ nửa trao rát tây thái gió nước thuốc lão bỏng y hậu xào anh đang thay
thưởng trà 3 chuyến xe theo 2 huân hứa sách tết 5 lương bốn vô lớn 3 văn 2 em thức 14 tháng 2 nồng nóng 2 chung mắt đột 3 hàng đề hồ 2 lao thông đúng phạt 3 mang chương tổ căn cho 2 mà cao quốc báo âm điện kịp lãm ngoạn tiền 2 tướng xuân hoa cuối cổ nguyệt quán
trà xem leng tàu trộn 2 sữa 3 mãng mi 5 vinh 6 trồng nóng đá 3 sen 3 bàn măng cuối thị 2 kết đón nhác quyết thanh 2 cổ tràn xanh kiệu phong ngũ cú còn quanh phạm khúc cuôn giang
múa rối 7 quạt 2 nón áp biên của lân 4 rồng 2 may 2 bóng sạp 2 cung mừng cha việt nhạc mép 2 hát bụng ba xoè máy võ trống chăm đương khèn đèn rìu cột dân bút minh
rối nước 6 loạn 7 mời trật 6 khủng trên gây tình bóng tối rít
viết thư 5 đơn 7 về 7 nét một giấy 2 án mấy tay 7 thọ lên chỉ câu 2 lá bình thuật phần 2 sao sai nghiêng văn hộ hồi nhanh 2 cho hồ để nắn mã đăng phóng trên nên tự tuần ví xé chữ sáng bài kì thắng khánh ngợi bảo tiến
lề khiến diễn đường 5 hội 4 xe thế cởi cô mề lối luật bên thói trái phải rề trang
phu nhân 2 quân hồ thê 3 sai bị mỏ giờ
khoác tà gã áo 6 lên 3 đắp sọc ba ấm lác 2 vai tay
tà áo 3 xùa 2 ôi đạo 4 mây giáo 2 dâm ma tâm thuật quyền gian huân vẹt dương
lụa vạn 4 và nhiễm là 2 tổ thất vắt mã 2 tân 2 bày đắt trên tranh nguyễn anh kĩ tơ hà mềm đào
phúc màu đi thẩm 10 tuyên trạch 2 xá xã là 2 cũng xuất lộc tra 2 khiến lớn lợi 3 bất đáp khảo và bà thọ 2 đỗ thạch phình yên hậu bát tăng bạc lin trần bắc thành học xướng kể vũ đại nhà dâu ngô vô quanh khánh gia vợ bên nhất khi viên của trọn lâm
màu thiên nâu 2 trắng 3 xanh 7 cam 3 trên vàng 3 ở trong 2 đỏ 3 cháy cánh 2 vụ tím 2 cao lấy ngọc be 2 hồng 3 gây hư chiếc ngập kẹo áo 2 rực nắng phân sắc 3 đen 2 xám da mỡ cờ 2 nước tóc sơn nền mè bạc kem lam nhiệm sáng mắt ghi gạch thời chủ trời
mũi chỉ trinh lem 2 cho nhọn 4 hếch cay một nối ghe tên 2 đồng các chia hồng hài đất 2 miệng 2 méo máu nhảy hảo thuốc dãi tiêm tiến cà né khâu kim tàu vắc giáo giày thính chịu kiếm chính khoan điện nghê dùi họng đạn
xảo và kĩ quyệt
bịn rịn 2
rịn mãi bắt
mãi chưa 2 còn hai tháng là 2 giả dân hậu lực lãi đến không 2 mù nụ mã mãi mới dâm võ lộ xanh trong về khắc hơn vẫn với
trưng bày 17 như cầu 3 được đã bùi của hai
gốm bát 4 bàu 3 sứ 2 văn chu 2 nhà lo men 2 chăm cổ thô nung phù biên thanh mĩ
bát tràng 9 cơm 3 mèn phở 2 đá xát 3 đĩa 3 cháo 4 rượu canh 4 nước 2 gạo hương 2 đúng quái 2 men nhộng rao đàn 2 nháo đũa ngát giới úp sứ chính đại tiên bún vàng
rực nắng sáng 2 sắc 2 mà rỡ 9 ban đàn ve cờ bãi sân pháo
nắng trong như 2 vào nóng 20 thắng 2 quái chiều 3 buổi gắt 4 che xiên 2 đêm 2 môi bay nên ấm 2 bốn chấm cháy 3 chang 2 gió 3 và họ hoàng bà đẹp 2 gián của to 2 hạn 3 nói mùi quá nhiệt tối thai sớm 2 vàng 2 dầm mưa hanh ráo xuân thu hè rát hạ lửa nhẹ lên không ban thuỷ nôi khét
nhỏ có 2 dễ 2 tới 2 ở 7 luồn nhét loa rung một ấy và 4 giọt 6 để 2 nhất 4 ăn mà thất bãi cũng mưa 2 ven xách gà vẫn phải tăng gửi lấy quận nước 2 vì kênh bên thuê nhặt 3 con sát neo chịu leo thôi ốm đáng hơn 2 khâm chuyển lầm từ người của 2 chạy thì bé 7 không về trong 3 phương hậu lẻ 5 lớn gã mặt nhưng 2 qua hạt chia nhấn nhảy thó theo thêm tháo trần thở võ đầu hẹp đi dẹt nhắn nhẹ nhen nhoi thuốc mắt 2 gọn tuổi xinh xíu to dại máu nên đến tí nhiều giọng nhẻ dần bằng với
thợ đúc hồ 10 hàn 5 lặn 4 đang dầu lò 2 quá sửa 5 đụng thuyền 2 phải vuốt dệt có điện 5 trẻ bán may 2 cắt 4 tái mỏ 4 làm 2 giỏi 2 xây 2 và chọn thủ 2 săn 3 bánh máy 2 nguyễn xẻ già cả mộc nề rèn sơn gốm chụp đào đồng kim lành điêu nhôm học
đúc việt làm đồng 5 cửu dưới kết 3 khuôn rút 2 sẵn tượng bê tiền chuông trống gang
cựu chuyên 2 chiến 12 giám 3 chủ tỉnh tổng phân tù 3 quyết tuyển 2 cho binh 4 lính đại thù thủ khen công cán quân học viết bí mất tài sinh giáo
tóc bạc 4 nhuộm đã 4 búi vẫn đạp quay dài 2 rụng gội thưa đan sương xét muối con mù nhẫn phủ cô gáy
bạc trắng 4 đang 2 chưa trực 2 nhà 2 tăng 2 xanh 2 liêu 9 hà 4 sớm trá 2 kì mới 3 vợ phếch màu 2 ngọc lẻ 2 chạm tỉ 6 gang này dùng qua chôn cảnh sát của trong thu dưới đồng phơ 2 bảo với kém bàn nhận công giả bị cờ bà nhằm phẫn rửa cuỗm đá có thị bẽo nhược đãi cắc nén đạn phận mệnh hạc trẻ triệu trái
trắng còn đục làm 2 nghi canh đi quốc 2 bên 3 rời bè mắc đốm sông 3 vịt xem tiền 2 nhiều xoá 5 cỏ thoát hình thay 3 đêm 6 tay 6 vì quan hàng 2 cũng như đường xin bật ngà treo thẳng giữa lấy chao phố giống lục về cả đỉnh cá trời quê tăng bồng nhắc vợ thước trợn doạ ở 2 mẫu nắng ra
nhau trồng có 2 từng 2 bằng 3 loại bên 2 mạnh ra 5 tạm rao đặt thông thức í rôm 2 dựng 2 như 3 mở 2 về 5 dù bỏ còn trực đi 3 khi 2 hạt lặt chẳng dọc một 3 bát mất bưng rì mua 2 khai mấy khóc 2 liên cây không 2 chỉ 2 tình 2 các tại 3 bảo 2 xây 2 kĩ mỗi cả qua 3 ba nắm nơi sau 2 là 2 nụ vì 2 đôi để 2 nhích tóc gây tránh 2 song diễn hà nhầm ngưỡng ngành củ đo phát 2 sang tắm ghi trước 2 ở 2 giải xuống dạy ưu thoát trong và trên thai từ vượt làm chung giữa được cùng đến tiền nhưng vào đón dẫn cũng của theo giúp lúc đã trao tạo chia mới chặt hơn chằn rồi
trồng cà chậu bưởi bù hoa 4 dừa lúa 6 trọt 4 của mía mãng lại 4 trứ chết rừng 4 sai nhật dưa thấp cây 12 ba mồng trầu dây quế rau 2 vườn cửa bí thanh cam cao héo con lạc ngô mai mắc thuỷ 2 nấm rưng một trầm tre ươm đào tiêu như
cà phê 56 ri 3 tặc mau 12 muối xèng chua 3 thị đinh rốt vạt ná tím pháo rỡ rà lăm khịa cưỡng gai thẻ kheo na nhắc dược
bò sữa 5 trồng thả đeo từ cũng huế 3 thái 2 trôi gục tót 3 bảy 2 sinh ăn chết 3 lên 2 sát 2 vào 2 chở bừa chỉ ríu một thưởng nhập hạ nam thong ngang cắt đi trúng cơm thịt lúc khô ra vàng xám đực cái lê điên nướng viên kho né u tơ tây giống biển bía trườn mới vỗ
quyên góp 8 bất kể ia bà cầm làm chi chỉ hoa
men tấm rơi chống ra quần theo 2 trắng rượu 2 và sống cho xe lên ngọc 2 lam 2 lá xuống gửi say gan bia vi tiêu rạn răng
pin mặt 4 lập điện trợ thể mà đội được mẹ thấp phi với mô đến hãng cúc
trời hạt họ các mưa 4 rốt mái 3 chuyển nắng 5 tối 2 vì ở rét 2 trong không bánh mẹ dưới con tiếng còn lại khô se lạnh 2 thông bắt giai âm đất đêm 2 tri bị âu khuya gặp mây quang nhiều oi ninh xa được chưa ba yên chiếu 2 trao mọc lặn nhân
hạt giống 6 nhân 35 đậu 2 sen 3 gạo 3 ảnh lạc tròn tiêu 4 bưởi mã lùi lúa 2 điều 4 lời năng nhót trưởng 2 dưa 2 pháp cát mưa mầm cơm dẻ hướng kiểm bụi vi thóc ngô cà nhựa cải nêm muối dổi mắc lép bí cườm tầng mịn chia lựu
giống lúa 9 om giảm hao thực hệt 3 nảy nấm 4 xoài thu có tái số nhau 4 sâm của phụ thay mới 4 cây 4 thuỷ 2 lan táo giống 2 nòi 2 hạt 2 trúng như 2 mai ở không nhàu nhãn 2 thấm vận sớm đến với vật loài đực người cái gà lợn bò hình mẹ bố cá hàng ngô hoa bản cha tôi tôm khoai má chó chất sắn dừa đúc quí chuối lai thật nhất ai các ngoại loại tốt y tâm
vài tuần sải trăm 6 phút 3 nước người cổ triệu đoạn tháng ba 2 toà năm 2 dự nơi 5 phân 2 trang chục 4 cái tờ tiếng con lát ý giờ 2 chỗ tấm 2 chữ hôm câu cây dòng dặm trường lời tỉ ấm nghìn hộ
xoay quanh 2 tua người xở 2 chiều
quanh hợp thân trung viện hai 2 bụng không co 7 quần mức 2 khu 3 hồ 6 bệnh thiên quẩn vườn núi vùng 2 đảo thế biển khoé ngõ chàng một nghị trong năm lí
dầu khí 14 gió 2 trên giá thô 8 đá 2 dung không hoả 3 đắt mỏ 4 bị mở điều 2 ăn 6 thải bình sả vật máy 2 đấu chạy va tràn 3 mỡ 2 lậu xe phe tăng khiêng giảm dầu mờ nay xúp phú mẹ ngọt từ phải 2 dự của nga 2 đã thành trong 2 than nhớt gội cọ dừa ô tràm lửa tiếng 3 thế 3 rằng loang cá thực một 2 nành ta phộng hào sao khuynh giun do vào mỗi
nhiệt đới 15 và rực dữ độ 30 mà hướng doanh nhiều điện 6 đột tình 8 ra cao tường cỡ liệt 3 rừng sau giá trước 2 huyết 7 còn tâm 2 sớm đến dưới kế 3 lượng thành miệng hạch năng luyện hoá dư nóng phân thán học dẻo
đới việt mạnh 2 gần nếu đổ liên nhấn di với trách gió hoá
nga đào hoà hàn khiến tổ ngày 2 nhật trung 2 ấn nói áp sơn 2 mĩ 3 đáp liên người câu trúng khách phải phan ở và 3 trần chị bạn khuyên phạm đinh 2 vân nghiêm mi 2 anh với lóng ngọc văn tấn phóng kiểm hoàng hằng đã cho tuyên không hồ
cảm nồng 2 hoá 4 ứng 4 ơn 25 hứng 13 ở chống lạnh 4 đi nên hát sợ dễ thông 2 giác 11 sâu mà nghiện biến 5 bắt tạ 2 động 7 thấy 8 nhận 3 xúc 13 cứu đừng với 2 lao tâm dởm sau tình 4 tính 2 cúm mến phục nghĩ kích 2 quan mạo tưởng thụ xạ thương thán tử phiền mục nhiễm nắng ngộ hi hơn giới
nồng hậu 4 độ 25 nặc 6 nàn 3 nhiệt 2 qua bám mùi anh câu ấm 2 cháy thắm nực đượm
dành cho 8 dụm 7 bằng để 2 nước một 3 thời 4 mười với quyền 2 tặng 3 riêng 5 dành 2 tiền 2 nhiều 2 giải phần tình sự 2 cả trọn lời hàng gần khoảng hơn nguồn toàn chiến
thuở còn 2 lên nhỏ 3 trước chưa nằm thiếu 3 ấy ban bé đầu hàn học nào niên sơ xa xưa hồng sinh mới khai dựng
cắm mốc 4 cờ 2 sạc 2 trại 5 biển 4 bản 5 thêm hoa 2 thoát cúi cọc rễ chốt sào sừng điện 2 đầu sổ đao rút đất hè
mốc giới 2 đá rồi tâm mới kỉ 3 trăm chủ 2 muối nơi trồng quốc hoàn hai đối phụ va lịch 3 meo 2 không kháng tám quan 2 lớn thời biên son lộ một chung toạ chỉ xanh doanh số tham
kon tum 8 rẫy 2
tum giáp bắt động giúp sáp núp
rừng già 3 tràm phòng 5 ở trẻ tìm nến cũng ngập 2 và đước 2 phá đặc 2 gỗ bắc hơn thuế niêm thông 5 cấp tàn gỡ làm lại xuống của còn tê mù cháy 2 u lội cao 2 vào nửa nếp đầu 2 giáp gần tây bạch thống ninh cạn là bị 3 giao gây bảo tiêu cho lâm loài chăm đồ cờ người sản trở muối chuyện tan quí thay tự cúc trồng
xi măng 12 dùng lanh cao
măng từng 2 dân luộc đen khô 3 bê cụt 2 non mắm chua 2 tươi lên bị vải vác lăng tây tre sữa le trúc giang đét
can nước 4 thực ngăn 3 được thiệp 18 số nhựa 2 lệnh bắt trong 2 để thân trước phạm 3 bỏ sát chung cố về khác đã 2 rồi cầu khai lan tên đối ra đảm 2 trường gián dự tội qua lộc án hệ xăng xi cớ sắt
dốc dựng theo khi ngược thì mã trơn 2 mở trong tình thẩm nhẹ sức toàn cao đứng lòng hết 3 đèo núi thoai đá cạn bầu cầu tâm
cột mốc 8 điện 6 phát chống kèo 2 thép khói dây 2 hàng đang mít treo cờ sống 3
đá hoa 2 vài ở vào 2 leo quét luật quả từ 2 tự 2 bập đen lạnh 2 bán 2 giữ và trút cầu 3 vỉa giăng không miễn mũi còn trắng gà 7 ăn của nữ 5 trẻ 3 việt 3 qua bóng 2 đông phủi phản 2 hỏng hôm vôi 3 tơi lớn 2 giấu dựng vang tối mặc vùi đĩa 2 túi công 2 đè đốt lở 2 đồng 2 ngồi lên phá hàn bị phạt 4 mất giao lậu lăn 2 đến liên dân lốc trên đan mốc chặn nghe rồi nghìn thung như bằng sinh đẹp chưa khô trồng nam thế 2 châu 2 chuyên chính 2 phiến 2 quí đổ lửa cảnh ong hộc sân 3 cẩm ngầm bào dăm luân tảng xây bọt xéo đít trận ốp đểu xanh chung thạch núi mài mi bay tây cho cộng chẹ văng bồi
cương khắc sáng vị 3 dựng dư chỉ phép 2 dự máu giữ thế nhún lê nghị hành
ôm nhau 6 công 4 mặt bán túi khư 2 hàng 2 chầm 3 anh nồi lấy 2 phao cục cây nhặt bản mình con 2 tiền 2 sáu chặt thạc điện cổ bạn nỗi đầu tập ghi hai ra phim
rơi nước 4 xuống 11 không lả vào 8 loảng ngoài trước 2 từ đánh thứ bỏ chiến quảng ngộ vàng nay hai lệ nhân dày ở về máu
cầm quyền 12 đầu 19 đồ 5 cố 7 tờ 3 gậy 2 tay 4 có 2 ốm 2 chừng 3 vật quyết nổi nhịp đèn 2 hoà 3 bút 2 thìa điện 2 dao 4 được cờ 2 cũng bóng 2 lan lái 3 đã chết ý cự cương súng máu kì chắc giữ máy theo cân hơi quân 2 trên hung cập thư thú ca tiền lòng bằng vợt giấy cọ gia viên
nghiệm xây bổ điều trợ thu 7 được 2 hiện 6 thì có toà tế bám ở hệ thời sâu sơ truyền của 2 phòng hình từ thành 3 chất giữa sau tiếp âm học mẫu quí 3 khám tham phóng máu chứ nhằm sàng thúc xạ không tử thực 4 quốc làm hay sống chiến cho trong nhiều quản bản sản 2 túc ra sinh số vụ khoa lâm 2 công tại tên trên hạt đầu
xoá đói 3 hủ sổ 3 đường mù 2 bỏ 6 nhà 9 trâu bản tụ hai tài rác một tin nhoà điểm án đi
đói giảm 3 bán không lả 2 bắt rét 2 cái giáp năm cho 2 bụng 2 cơm nội nhường nghèo 2 kém khát khổ ăn lòng meo vốn rách ngấu
nghèo phát vùng 3 khó 5 bỗng bền 6 nàn 2 dễ cử hoặc chỉ bất được 2 ngày đứng cứ người đa 5 đòi đọc vượt 4 buôn tuổi chạy gia trộm ở 2 không 3 tỉnh bần bởi nới cần đỗ chịu khao gói có xoá dẫn mắc hiếu 2 cũng nhà ngừng nhu hộ do thiếu xúc nhặt lại thanh về mới thông đói khổ túng nhất rớt nhưng hèn là lòng của thành và vươn nhờ
duy trì 28 không hưng 4 sáng nhất 10 trác ăn nhã mới nhiệm quảng bổng chẩu khang trung bách chia phạm tân 2 chị cấn thức anh 2 tiến xuyên 2 lâm luân khoa bảo ý tiên vật 2 tâm mạnh nghĩa khánh hải có ngã lí hà linh phương tu mĩ ngọc
ngưỡng mộ 4 an 3 tím 3 cửa 4 thờ ở năm đầu 2 luôn khói pháo kháng 2 quan và được vọng chịu cho tâm chất cao
mộ thành 2 mẹ táng đất vò sau dựng điệu 2 người 2 khắc di nữ tiết đến bốn nạn con cổ 4 liệt 3 ông điểm chúng lăng gọi nền giả phát thắp ở việt phần chí gió đạo tập bia địa tổ quân chôn danh dân vua bóng
tựu đổi cách trường 3 trọn tất của 2 to quan khoa nổi đạt trong y kinh
lớp học 16 chiều bùn 3 lấy cá than bồi 5 đàn bê 2 cùng trẻ 8 người 2 một 5 mười 6 chín 2 gọi chế rồi váng dạy 3 trắng mẫu 3 tiếng 3 ba 2 môn kế độc cách tập 4 ghép 2 quay 2 cho và cao giấy cười bị bổ bơi bước trong bình trạm lên tầng đứng trưởng 2 lớp 2 lang 2 phủ 2 con nhà sau 2 trung nhân 3 trà pin đào chuyên mầm lá 2 đất bụi băng da nghĩa xoá đệm diễn bảo đoản sơn năng ngoài sóng tuyết năm nghệ cha vỏ mạ màng màn vàng thịt cảm khí thứ trang trầm mỡ nhựa đêm trí thanh
miễn phí 52 thị 5 chân trừ 3 giảm 8 đồng toàn 2 thuế 5 dịch 9 nhiệm 5 cước là 2 lệ 3 học 3 cưỡng 2 trách 2 sao phạt bàn chê thi viện chấp nhiễm vé thường tố quân án 2
em gia nào 4 trước nghèo 3 thương còn 2 nhằm đừng lấy 2 chỉ trai 5 dằn ruột 7 xin vào mới 2 tự viết khỏi đi 2 họ 4 tắm người 3 kể 2 bé 15 thu bước bật ở 2 vượt căn địu đoạt tận rủ trượt khác gái 8 tôi xa 2 mặc mồ có 4 phạm học 4 như nghiêm thực cắt bán và 2 nội hát 2 ảo nghiện bị 6 mê là 2 định nâng bảo quay đến trồng nhỏ 6 kiều với sang khóc được 2 câm sóc bản lặng chiến cùng lầm cần tội đùm mở cãi phụ 2 chó trong nấu 2 đạt giành giống noi ăn mất lời khúc lên mang nói phân riêng nông trầy phải mạc lục rơi nguyễn 2 bình trương a lê moong một làng anh hồ chồng 2 trần sinh tỉ đang 2 đều hội công út vợ rể dâu đã sẽ cảm không thường cũng rất muốn yêu chưa ơi tới khánh
cô giáo 17 lập 9 vợ gái 33 con 2 bé 2 xanh xúc không 2 tháo đăng đỡ cơ thay dâu 8 sinh 2 la 2 tư lao đơn 5 út thấy nhập tung và 2 nói lựu ngất nhân khẳng đồng cầu ruột hướng thợ ấy 2 đốt góp cười ơi bạn 2 tô 4 bán 2 bác tập mệt công hiệu 2 chăm chú 2 độc 2 lặng quây trụ thường cầm doãn tống chị vũ 2 trần 3 lâm đỗ lê tăng bùi nguyễn 2 cấp lương hội ngân hàng ve hồn
nguyện mạc nhập 2 khắc bàn của 2 tối viết 4 từ lên vọng 18 tiếp giúp 3 điệu hoà 2 mới viên 5 hiến 3 giơ làm 2 giao chuyên tại thôn diễn khiến cho đến tác hoạt cai người rồi nộp phát đi vì xa quyên hi về cầu ước đem thề
thuỳ linh 6 dương 5 trang 4 trâm 5 vi chang chi 2 anh 2 dung 2 tiên 2 lâm mị minh vân an phổi não
linh bảo giả mục 6 hoạt 14 kiện 9 mùa đàm 5 thiêng 6 đình 2 trôi hai lê 2 về hồn 6 trải cữu 5 vật 2 cảm 2 anh 2 linh động 2 chi 4 phòng đến chu trần 2 đan 3 đào sơn 2 bùi cô mai 2 phương phượng phạm 3 trên bông nguyễn 2 ngô xuống đặng cùng hoàng dương 2 theo đèn ứng 2 nhân 2 hà tính miếu tinh trường sam nghiệm cẩu thú vị khí giang ngân nga thuỳ san xuân trung dược duyên ka phụng trưởng sắc huyền
bé mê chào 2 co bốn tử bị 3 mười 2 trai 10 gái 10 kể xíu 2 háo lớp đóng lành đã gấu chưa nghe được họng 2 đánh ngọc bỏng 2 ôm song xăm người 2 sơ 4 lũ na sinh 2 báo lội mồ ba 4 nữ cứu châu khiếm nghèo mất ấy cùng nên từ tí 2 hai ung vương hải sáu đuối hàng lê mà vang nhỏ con mọn yêu bự thơ lên
dao chi quắm mang 2 phóng thái 2 động 5 tiếng giáy rượt đỏ 3 và việt cố gìn chống bức mông rèn đâm 2 vào mổ 2 hội kéo bầu găm 2 rựa phay nhọn thớt chém gọt búa bấm tự nhà cạo điện ca
chành chành phát mùa
âm còn ba 3 mưu 7 máy lịch 10 thầm 9 đo hư nhạc 18 tính 3 tín một mộc thanh 5 thị dịch dương 5 phủ 2 loạt sao tạm tấn vang 2 trầm hưởng 2 li lượng 2 lời rõ nhiều u 2 không cắt cho giúp ỉ 4 toàn ghi nương phối xét sắc điệu binh giai đạo ngữ tiết ấm hồn cực độ
lơ lớ 2 là 5 xe 2 mơ 2 thơ 2 hay lửng 2 mu đãng ngơ láo
lớ nhưng mà ngớ xớ
khoe đã đàn rừng khoang 2 đội mười sắc 2 với 2 ảnh dáng con mẽ của giàu thành nhan vẻ trên đường được
nhấn mạnh 33 chìm 3 nhá 2 ga 2 nút vào chuông còi nha
vai trò 27 thợ thư gáy 3 chạy mẹ 3 người nghĩa đạp cha diễn bộ cười nhau cũ phải sát chính
nối để với 4 bình côn đường 3 qua cao 2 di điện 2 đuôi 6 hà 2 nhau 3 liên 2 lại 10 một hai 4 giữa 3 dõi 2 không chớ ngân bệnh nghiệp 4 ba vùng 3 giao 2 mua dài 2 sóng những bản là mạng 2 đôi 2 khố 2 cung các 2 hạ đồng thông 2 nhà tiếp 3 liền gót từ máy vòng 2 đến mi ruột đất việt ngôi trung dòng quốc thành tóc
cận thị 8 từ bãi vốn huyết 4 tết 2 thưa và khác cảnh 2 vệ 2 nạn trẻ kề 3 múa giang 2 tín nhiệt đại thận trên dưới thần lâm thân ngày tâm trận chiến biên tử hai giờ nghèo 3 đông bình thành
sàng ủng đối chiến 5 trao nhường lọc 6 thanh chịu nhập chống chia liên cho lâm chuyển bên
âu ghi lo 8 tranh bất với bước thi phát rồi mở cái trầm dương 2 đến nhận cùng thị phối vừa thắt họp hứng hoá mĩ ở bãi giảm siết châu 2 gạo cơ 2 xúc đóng bà yếm cũng phục sầu thuyền á về
thác hải 2 thực keo tăng điểm trái 2 thông 2 bảo và cát 2 tả lớn bà 4 cấp khoáng 3 nước 4 thung việc trở thuỷ tiềm thương hiệu than dầu gỗ dữ vàng đá lợi tài tối bất du đất mỏ vật đường loạn bản ghềnh phủ mơ đổ là lời
thẻ vàng 11 căn 5 bảo 5 tín 3 dán chân đỏ 6 bài 2 thường khoá ngân 2 tháng từ 2 trận với học sinh nhà xanh ghi cào nhớ đảng phạt tôm hành điểm trả ra cử hội lên chip cân kho thanh ngọc hướng xe tên tạm
thiện khung vẫn pháp 3 môi 5 có nguyện 12 nấu cần rõ tuệ nam nạn đúng hành mở ở nhà 2 thể 3 vượt khám chứ mua mới với 3 nói tâm 2 bà 2 tao nguyễn quân từ 2 gioan đời chất cảm 2 hồ hệ dự hơn qui bản chính phương thủ cơ kĩ nhân 2 dễ chí 4 nhơn ác chiến lành lương nghệ tai thảo xạ 2 ý căn mĩ 2 phúc hiểu đức tri thuật thanh hạnh khiêm vương
ranh giới 5 lực con rằng phối sống ba huyện nên vạn chư liên xe giữa với đỏ
hứa khắc lập mở 2 trả tiếp hẹn 14 lắp sẽ 6 văn 2 với 4 ngọc chắc suông 2 từ giữ thêm chung hôn 2 lãi bầu lời gửi để phúc bồi thúc trước 2 minh 2 xuân thành chỉnh lương đá lèo giúp 2 cho thưởng quang lên
phục triệt 2 bên vụ 23 hồi 21 dỗ một kích 2 hậu 11 cột xong nhiều tình 2 dựng màu nghề được 3 chấn thiếu ban yếu chế trọn với dữ truyền phù ngay 2 tách thu lễ và 2 giao 2 nhà trước 3 sau 2 sản 2 hưng tử lại 3 suốt bằng trang linh quĩ lưới người 3 khán 2 đỉnh thị huy giám thử không kinh 2 sức hoàn 2 mạnh tốt của nhanh sự hạn khó tồn thiệt thiên kịp mưa điểm những bất sạt nhược hoạt quan đường niềm hiện đàm danh nguyên toàn sinh khẩu lòng cử các
triệt để 8 phá 8 xoá 3 sản hạ nghiêm
đợt kiểm 2 cao 6 thanh 2 cắt hè thi 4 đặc giám tuyên 2 rét 3 sóng 2 hai 3 mưa 3 nắng 2 tăng giảm này dịch không tuyển phát 2 xét đầu lũ điều lấy tấn bán thiên đấu giáng ra bùng tập 2 triều sinh lạnh nghỉ một suy trao mở ném áp trước cấp
huấn luyện 66 kĩ 5 kiến tây nghiệp 2 chuyên điều về công an của nghề võ thị từ đạo ca phòng
luyện lê cho 3 thêm tập 5 mất ở đều 2 ròng viên 30 bố hài thừa trên thân thể 5 binh chiến 4 của 2 chó thép 2 tàu kiếm sinh vương quân 2 an dân nghiệp cán 2 bay tân thực bổ thi kim đọc gang thanh viết nghe võ đề công chữ giọng nói rèn kĩ ngục chung tích và chuẩn
đôn giương lên thực bộ đốc 5 hậu 2 vẫn còn đáo 2 quân thư
giương buồm 2 biểu cao 2 cung cờ oai mắt súng
buồm cập căng ra xuôi
cập cảng 5 trổ danh cầu bến 3 bờ 2 hại 2 nhật 17 đảo phân bài đường khai mở kéo trách mầm tới 2 kê rập kênh quan đến
boong học trong tàu nhưng
bóng chuyền 15 đen tiệm 2 đèn 4 biên đá 62 sang cười 4 lòng được nhà bẩy 2 kính 2 áo 3 tối 4 có lăn 2 dội bằng xứ 2 tỉnh nam thành 3 hơn rổ 3 ném 3 bàn 4 thơ đống du xuống xà 2 phố tốt nhiều ở chạm mát 3 vàng 2 dáng 2 khiến chết 2 nén đoạt lâm vào múa nói nhưng rồng vút nước 2 cây 2 bất bay 2 chày 2 đêm gió bầu loáng ma hồng 2 hình râm sống bổng mây 2 cả nguyệt hơi người đè sáng mờ lưới bi thủ của ghen doanh
chuyền kéo tẩu ô có không tai may tay 3 hơi nữ 4 hai gây từng qua lại xoá trên bãi nam bóng 2 cho hỏng cành dài về máu ngang sản vàng hiện
co nếm giật 2 ro 3 quanh bám chối 2 đầu đẩy 2 quyết 2 sau tờ không bên nhau
nếm món thử 2 một là kẹo cà 2 đủ rượu mật 2 trải mùi
món cà bánh 2 tiền 3 đồ 4 quà 7 cá mặn 2 xào 4 nợ 2 tủ ăn 11 ấm âu 2 ba canh 2 chả thắng ngon 2 nào việt 2 quảng hàng hời nướng khai tráng lẩu cơm phở gỏi đặc bún chay chính mới nhậu rau chè
ri cay nhật a sục danh dắt
cay xé 3 vào cay tính nghiệt 2 xè 3 kiêng phe đắng 2 cú độc nồng mắt sè nóng ghét
xé lưỡi 2 gió biên nhỏ lòng làm tấm bỏ đôi giữa sóng
trúng cử 3 thưởng 2 đậm 2 tuyển 6 chiếc số bom giải cá mùa thầu 4 học rét các suất
tổn thương 10 thất 5 hại 3
khuyết tật 22 điểm 9 nhỏ danh 2 khuyết ưu áo thiếu hãm trương
tật trẻ thì bẩm 3 có tấm suốt lập mang 2 nấy khuyết 2 đề xấu 3 nạn tập người khó thành phần tỉnh ở nặng 2 vận nguyền khúc chứng nứt thứ
thắn về nhận chỉ chia 2 xây gửi thì nhìn 2 trao đấu
khác biệt 9 sống mà quê trị ngoài 2 người để 2 xuất về 2 nào 3 thường 2 gì 3 thét nhảy với 3 biết chỗ ông không hứa thích bị 2 cuộc hẳn 2 đề cũng 3 gồm nhau 4 lạ như là trong đã trên có được của xa giới thì nữa theo đang đi ở hơn vẫn cho tại thác chi phục
biệt bác thự 10 cô tăm 3 nguy 3 giam 2 ngôn vận phái 2 khó 3 người đối 5 hai để động 6 thật xuất 2 và nhân nghiêm 4 loại giao chào của 2 từng nam quan 3 nhắc việt hợp lập 3 sang tiếp cảnh danh tích kích đãi li hiệu phủ tài nhãn xứ dược đội là 5 lớn 3 trong hơn với phải ấn được ở khi lưu dành nhấn chú giữa so gay
điệu xuyên 2 đã xoè 2 múa 4 và 2 trầm đưa lăm hành quê dân 4 mà nhảy hò 2 đà 2 lí hồn bộ ví xẩm mới sôi
tạc vu tình kích nhằm lịch 2 trên cơ đang tượng vào đạn dạ
vu cáo 2 vơ trăng lan 3 gia trong qui
phổ thông 20 biến 16 điểm cập 2 nhạc lời minh 2
mông cổ 2 ngồi đất trắng 2 dao 2 lô gùi 2 từ dời đổi tày bị mặc đức an xên bông lung muội má đít quạnh xanh đen
hãng lữ 2 thông 3 công 2 hàng 5 không trung xe 6 phim 3 lâu tra chế 2 tin 7 lớn 2 thang bia tàu 3 bay 2 thép cho triệu sản thời 2 luật bảo dược đĩa chip nghiên
lữ hành 6 đoàn 10 ở văn thị hữu khách 2 thứ 2 quán
rục rịch 2 thịt ở 2 ra làn chứt
rịch chào đi
cưỡi ngựa 2 voi
ngựa ngủ thân bị 2 thồ 2 gùi gà nước vằn xe chiến đua hoang ô bạch giống non sắt chạy gỗ trời vía tía phi ngang quen con
ngủ lều trên 3 nhà 3 cùng gật 5 trước đông 2 say 2 màn chán ở ngoài kinh nên không 3 yên 5 vừa hầm 2 trưa 4 từng trong 2 vì ngon 5 lén quên 3 áo chưa sau gần sớm 3 ông gục la giữa khí thêm đủ 3 bờ bụi 2 rối có khói sâu 2 ngàn chập dậy nghỉ nướng muộn mê qua thiếp riêng chung nhờ lại trọ ít nhiều rừng khì vùi kĩ lúc ngáy trầm
lều ngắm rách trước che bạt 3 chờ vịt trại chõng lán tranh tạm vải
ngắm sao 2 nhiệt chú vịnh trọn hoàng 2 cảnh 2 thao trăng 2 hoa 2 thiếu san nhìn bình bắn pháo biển mây nghía tuyết vẻ trúng thành
mẩn biển bên ai ngứa 2
nha trang 11 khoa 6 kẻ với anh thắng sĩ 3 xá nhấm trình chia đam 2 chu mân phiến môn lại bích
phú quốc 12 nhuận 2 yên 7 lợi khởi thọ 7 quí 7 xuân 2 phải ở mẫu trẻ xuyên 2 vang lộc 2 phú mĩ 5 chị cẩm chanh bài cô minh đô hà tài 2 châu vào bình riềng sĩ trọng 2
mùa đông 14 xuân 6 lũ 5 biển cà thi 5 khô 6 đến mưa 15 hè 6 thu 4 quả hoa 5 nước 9 gặt 3 lúa 6 cao 4 lễ 3 đầu 2 sau 2 vụ 4 khiến màng 5 thất lẫn bão khỉ này giải 11 tam ăn gác nắng 3 vu 2 du 2 tới mây tựu 2 vàng 4 cưới 2 mất và về hạ 2 nông vận ở vì tết 2 rẫy mận tây mỗi khuyến 2 nồm a rớt đẻ huấn vừa nhưng phụ người hạn 2 tuyển dịch cúm trái vải giáng trung chuyển săn sinh nào sen cá bóng phật mai lá khai bầu kinh trước hội cháy vọng trăng bội thấp báo đại di
lạnh âm 2 trốn cóng 2 là bóng lương vượt để 2 tăng 6 có ép dưới ở được con hết đòn khán 2 không 2 thì 2 trái người 2 cảm lính tràn giá 3 hải lùng 4 lạnh đông máy 2 tủ chiến kho lành ngay sống 2 buốt 2 dã lẽo sâu nhạt gáy tanh ngắt nhất hơn từ vắng run tiếp đêm vào đáng
tre gốc khai thiệt hỏi đâu tiếng là đắp cổng chum dây bến tạo góp xâm cuối già uống thảm trên trang trà dựng cao đan
chắc cành chắn 8 nịch 4 tôi màu cao chợ an mặc cho tình 2 từ hẳn tay khoẻ lọi rằng gì lép thắng là mẩm không sẽ
cành uyển tuốt 2 đào 4 mai 2 theo nhựa cây hoa lá khô cạch vàng 2 bưởi củi nhánh giâm
uyển chuyển 5 bắt
cuốn vào trôi 10 ra 2 bị hút trung sổ thanh kéo viết đục tôm chặt sách 5 phăng rơm tiểu nhật 2 hồi mất 2 người
xoáy cạnh kèm tín mưa cuốn quật danh đất
cạnh tranh 38 bến bà ép đó 6 nhau trại lưới kể thay nhà 2 hợp khu kiếm khoé sườn bên bờ đường khác pháp nói
chọn phe 2 cách 3 lọc 5 sân học 2 canh 2 tuổi nếp môn 3 lối nhóm gia của 2 chậu hướng 2 đơn công lại 2 kĩ 2 trang 2 tổng đội 2 xuất thầu nghề 3 con 3 theo chiếu mảng mỗi mười ngành 2 lựa 2 mua ra được đúng 2 trường 2 làm phương 2 nơi người sai giống tạo địa nhà 5 thời vợ mặt phòng món cử sách quà việc bạn ngày nguyên sống im đối xe trong việt giải hàng tốt phù tối duy cán khác thông điểm hoàn số
phe thì đối 7 đa phẩy 2 ủng phản nổi 5 đều chính quân vé cánh
lỡ thời 2 sinh vào hẹn 4 dở 2 làm chuyến 2 cơ 3 đường tỉnh tay làng miệng mất thì bước lời tàu cỡ nhịp
ngàn đời 2 cây 2 phố năm 5 cân 2 thu 2 người 2 xưa hoa lần tấn sao đồng vàng khơi trùng tỉ lí chiếc chông
đời của 2 khóc sống 38 ăn dự nay 2 trên mới 2 phu giúp an hơn dành đẹp 3 bất lưu tôi 2 người 2 cha 2 mẹ lần để 2 cô không 3 vua 3 với dưới gạo gần toát cụ tư 4 khi cuối thường 5 trong 2 thợ được bà 3 kì nhờ 2 cho hoạt binh ông 2 tặng từ bốc sớm hồi ở mình đời sau 2 xưa thực này cũ con thuỷ nghề anh công chủ cầu nghệ trai cầm học xe tổng đầu trước lí huấn nhất
cha ông 5 lo 2 dượng 2 tôi 4 mẹ 36 của làm 2 con 5 không đào đời thuở xa như mất đẻ 3 nuôi 2 chung 2 hoặc già 2 mở chỉ canh xứ 3 mù say lĩnh bắt trên ruột anh 3 truyền vợ chồng cố tổ cô đỡ quản
dĩ bất vãng 3 an 2 nhiên 3 hoà hạ
mềm mỏng 3 nhũn trang nhạt trải rục miễn máy mát ngoại giải mô quản lẩn rèn mại 4 dẻo 3 của buộc yếu lòng nắn mịn mọt như ẩm
mỏng trong 2 lại siêu địa giò chả lương ít hơn bay như 2 phụ ướp manh dính dần tang nhẹ tình
trổ tài lúc ăn lao cờ bông
nấu món 2 nồi 3 cơm 7 xôi 3 canh 2 bún hàng ngay cháo 6 tô hồ nướng 4 ăn 6 nước 2 với từ bằng bữa 2 chín 2 cà mắm gì rượu cỗ bánh chảy mì bếp chè nung lẩu sử thịt
bánh mì 15 chưng 15 đang cũng cắt sắt cuốn 3 bao 2 mứt 2 tét 4 trước 2 hành vào tráng 3 cốm 2 phu 3 nướng dẻo 3 giầy 2 canh 2 xe 4 rán 3 nào su 2 đa 2 kẹo 2 khúc giò rắc đứng trung 2 do lái 2 mật hướng ma truyền thì lê bèo 2 hoàng tới khi ngọt răng xèo đúc khọt pía phở qui tẻ gai ít 2 trôi tro kem đà đậu căn chay sau
mì nhân tôm 8 chăn ở 2 trứng long gói 4 pa kẹp 2 ai chính 4 bán nước chai quảng ăn ý xào chay căn vằn cay bột sợi
đậu nghiền gần không hoàn ba san phụ 4 hũ 2 xanh 3 phộng 4 đại 2 mùa 2 nành 2 do bắp 2 dài khắc ở 2 ngoài mắm xe 3 đỏ đen trên vào lại tàu cô thuyền tương kín sai dọc hà quả đũa lạc hoa rồng bến khấu
nghiền tại nát ngẫm bột xi
hoan ẩm 2 hỉ 3 buôn nghênh 4 hô 2 phim 9 liên chu lạc ca nghệ âm văn tiếng
ẩm thực 14 dẫn nên vì mưa thấp 3 khóc ướt 2 còn tiểu mốc ương không
hút hàng 8 khách 7 gần 3 cát 5 đại 3 dòng 2 đầu 3 hồn 3 thuốc 10 dự hơn 2 triệu dưới bảy công đông 2 vốn 4 nhà 2 nhân 3 thêm khán 2 khay máu 2 cần ma mỡ 2 bụi 2 chân hít mắt dịch thai nước người 2 ẩm mùi hầm chích đờm sữa khói vào du sự 4 nguồn 2 lao các được học
vé góp số 11 máy 10 vượt chặng chợ 2 đò cho đã còn tàu 4 ông lịch 2 trực hạng 2 cháy giả 2 tháng bằng mùa ảnh đặt giang sẽ phát phân điện đạo dự vớt
nữ và 2 đội chiến 4 trinh chủ 5 kế 4 sinh 16 tiếng cùng công 8 trong 4 học quản quấn phường hoàng 5 du 3 khởi 2 tiến 4 mang 4 trên xã 2 việt 9 kiệt thanh 3 sẽ có tỉnh 2 tăng nối chiếc dao nghèo nước cầu 4 số thắng thông phải kiện diễn 2 bị 4 ca 2 con anh 2 tuổi đàn tuỳ cảnh 3 chuyên không sĩ 2 hoà quân 3 trẻ 2 thì múa y 2 quái 2 giúp 2 nhà 3 theo nằm kình biên giàu vô góp dân 2 gom thai chăm trao trưởng 2 tử làm vùng bán mười về 2 toà quỳnh chuộng đặng phụ đơn quảng diệu phương báo huệ tôn 2 minh lái dưới bùi nhỏ cán 2 xúng giới thần 2 nghệ nhân tiếp tu tài đại doanh tướng bác giáo vương nhi tính trang quyền khoa bệnh thủ tổng 2 giám sắc văn hành điều nạn đảng hiệu phi thí lao bí tỉ khách hoạ đầu đối hộ
đồn biên 9 hình cà sân sẽ bắt 2 vỡ phát trưởng 4 góp công 3 ngừng nên hoang đại 2 vô thọ quảng cảnh thổi 2 trú đoán điền thất địch ải luỹ
pháo nổ 3 cối bom hiệu và tay 3 hoa 11 sáng 3 không binh 3 rạng vẫn phòng hoả thủ trên rang
nạn thành nhân 92 giảm cà làm 2 ở 2 cứu 10 phải một bắt lao 4 trộm 2 đoàn đang đói 4 giao 8 nhờ cũng khai bạo 2 đường 2 hàng 3 thứ nhũng thảm vé thuỷ xử đa tại chủ chất về chèo đầu chết có xâm bỏ 2 công là cách phân 2 máy 2 hải xuyên biểu gặp hút lãng phe thả được tìm dịch châu lừa buôn 2 kẹt tham 2 mù phá hạn tảo săn cờ 2 cát ma 2 kiếp thương 2 liên nghiêm xảy khiến trên rơi đuối giữa xã 2 mại trong an
tám ngư tuổi 9 giờ 10 tháng 6 năm 5 trăm 9 trả phần 3 mươi 31 che gốc thơm 2 xe trường nay triệu 2 vạn tướng đài độ 2 uỷ sẹo anh bộ bài cô đôi đến 3 ghi tiếp dự lần nghìn 2 đồng kết tỉ 2 hàng cách công mét hành biển tội lồng bánh tuần sắc thợ tiếng thanh lạng 3 người chuyện tỉnh bị đội chín điểm
ngư dân 46 cà mười mơ tám cơ phủ 3 giành bơi tự máy trường 2 cụ 2 lôi 2 mở nghiệp ông lưới thị phục long
trôi dạt 4 giúp lúc tuột lềnh 2 nổi 3 chảy theo 4 hết còn qua hàng ba bản phải hoa
dạt nhiều về 2 thóc suốt vào 2 mây dào nhà trôi
sơn ca 3 ngọc 2 xác dung la 10 phát nhiều hàng 2 nhất 5 tạm bày quá trà 5 gỗ siết hội dương đã 2 bùng phá 2 phối xuống sìn tuấn đua mài 4 son vừa 2 bị chốt mang gìn mà vốn đèo mĩ nằm nem dán đường 2 kiếp khởi và còn yên ken sửa đoàn 2 phở lên giá hành sông kim 2 lâm 3 lạng lí mày về vẫn vào lại tra chừng bà 2 đón đông đang quế mường hi ở tháp thuỷ 3 nuôi nguyễn mai 2 phan nữ thị hà 2 tùng trịnh châu cù nam vương vận tuy tây 2 cao vũ đa y hoàng thái hải ông đoòng cước cùng
bắn đạn 5 chiến hạ 3 pháo 3 mong 2 vô 3 hơi súng 5 tung 3 mảnh trao cung 3 điều vỡ có 2 trượt 2 tỉa 3 còn rơi 2 ra 2 thứ chết phá nhau tên vào trả bia thủng bị tốc cháy lên thử nước nát giết lâu ở tạm
đạn thật 6 pháo 5 chín đạo 6 vào đếm trái và khói tấm cao 3 văng bay dược bom lạc cối bắn mĩ chì hơi hoa hạt
tĩnh nô số ban rèm công tại 2 lừa vẫn tư bị lặng 3 tránh không làm nắng mở ủ đinh hơn thái mạch 2
nô nức 2 xuồng cứu lệ 3 đùa en tì dịch bộc giỡn bốc
nức lên nở 3 lòng 2 danh tiếng mũi
hùng lực 2 trước vương 9 trên văn 2 cuối sau một võ đền đặng liệt 4 âm mừng được phi vua dựng giữa hồn 2 vĩ 7 giỗ khuất vóc cao cường 4 đào lê bùi anh 2 là đầu phong 2 lò trần trương tiến 2 bà lao ca 5 cách dũng 2 khi hậu 2 hổ mạnh biện 2 hục tráng 2 tâm thắng sơn thị kiệt bá cứ bi hoàng
cốt quân 2 liệt 8 tại thì ở đồng cho mười lõi 3 có được nghĩa qua thép cán cách ghi khô
mổ ruột 2 chuyện lợn 2 vận đúng xẻ 4 không kéo 2 tim 2 trâu 2 cho 2 mắt định dịp chín lò gà thẩm rất của gia 2 bụng bắt cấp nội cướp cận lấy đẻ khám bò phanh hở thoát
ruột thừa 3 một ngân ở 2 công vì ngày tự huýt tranh nhận đoàn người rối hàng đặng thịt 2 bác
giông bão sét
mũ nồi 5 tai 2 bảo 7 lá kê miện len 2 đứng cối 2 khiến thắt nón lưỡi vành trụ cao ni mãng nan
nồi xanh 3 bánh 3 chiên 2 bún cơm 5 súp đổ cùng bạc cá gốm vang cám kho nước 2 chè mì canh 3 cháo 2 hơi 3 quí áp lẩu da niêu nhôm đất đồng
xanh lên 2 mướt 4 thẳm 2 lẫn nhạt nhờ buộc nào ngắt 3 phát sẽ thay tăng 2 chuối đón còn đen ngọc niêm trụ đãi quả 2 nâng tôi lội cỏ rồi dành nuôi tốt có 2 con dưa đáp đã ra của bầu giả trên 2 bật lại biến trong bà lá 2 rì 2 nối rẻ ở 2 trần tiêu vẫy vui an hòn suy cá cát tươi dương
gìn giữ 29 sức 3 phẩm 2 sự trật 2 đường chiếc báu vệ bản truyền an 2 biên
đạt kết 3 quyết 3 yêu 2 chỉ 2 đồng 2 thoả 2 trên 5 không 2 chuẩn 9 diễn được 16 các nhiều 2 tuyệt loại 3 chín lí 3 điểm 6 kinh tỉ 3 mức 9 hơn 4 tín doanh 3 nhưng mục 2 ý phạm lê 2 nông lợi 2 khóc cử phan phàn cao 2 gần 2 bảy danh 3 giải 4 khoảng tới thành tiêu kỉ đỉnh đến hiệu sản học tốc kim chứng tiến độ chất giá lai kế thấp bình nguyện phẩm xếp hạng huy 2
bom bi 3 mìn 6 bo xăng 2 liều nổ nặng 2 áo đạn 2 nhà xuống 2 tha ghi định nguyên hạt tấn chìm lượn hàng tự bay khinh xuyên thông từ nợ hẹn khói dẫn
bi khi mìn đông 3 kịch 5 đát 3 kính hài 2 a 4 cũ phước vân sắt quan thảm thương ai tráng phẫn ve ba kí hùng
rẫy hai nuôi vận phối ở cà điều cũ nở rau tiêu trần từ sa
sê pôn trà kông 2 san chư
chốt ở 2 phiên 3 lời 4 kiểm 5 cả phương 3 danh 4 giữ để sổ 2 được bác đơn 2 trực 2 khai phải vài lãi 2 chặn giá hạ gác đèn thời 2 lịch chặt dân cửa cổ số giao hợp chỉ bảo quyền
mèo vạc 7 thắng gấm tam 2 hà đi vàng mả con hoang mướp rừng máy đen khen dài chó
thượng tướng 9 sĩ 2 uý 8 viện 7 hải 7 nguồn 7 kon đỉnh 13 chủ hoá 3 phúc có xanh 2 tá 7 cờ 4 khoe nghị 4 trụ hạng 2 lưu 3 toạ 4 thuyết tròn tố thạch nhà thích 4 tám tầng 2 hoàng 3 ngàn đế 2 sách 2 phong 2 cấp cổ đẳng du điền khách khẩn lộ nguyên phương quan tế thẩm thọ thừa tôn 2 uyển vàng võ kinh công thư lá đội hội đình thanh cát giới lương
tướng kiểm phó thành 2 đờ trần 2 người giặc thứ cục 2 vi tiến chính 7 điều 2 công 3 bại gặp chỉ 2 và ra bộ yêu 2 cờ lão chủ tiệp quân với cướp giàng làng trá võ phan lương 2 sĩ quần số phạm 2 anh nhật 2 lào thái ấn đức hun đề nhấn đã trung nga pháp phê giao khẳng dự tiếp lâm quyết nguyễn trịnh hoàng
rạng sáng 13 rỡ 4
mật phục 2 thông 3 chỉ khẩu 10 độ 8 ong 9 tây xuống chừa vàng đoàn đời 2 dữ 2 cần trong tiền bị hỏng mã 2 thiết 6 ngọt 3 bánh nhà quân kinh quốc vụ danh lệnh mía thám thư đàm tịch nghị gấu hoa bí báo điện vịt nằm
suối nậm dữ tiên chảy đang đến cắt chùa bà lồ để 2 vài cạn tay hàng tràn vượt trung yến nghe
nậm non tông pồ 4 cắn 4 nơn nhùn rượu tăm
non phát bán tại nên trẻ 2 tiểu bị đến nớt 2 than lửa bộ 2 bạo chào không nỗi giáo chết chương phổ cho sông 4 vùng hùng 2 lấp tư công nước kém cao xanh tơ gan tay nửa trung tháng thiếu dạ tiên gần choẹt yếu một hồng háu hẹn
đen đeo do dưới giăng cửu bốc 2 bằng soi nướng như 2 trước khoe kịt 2 má cuồn liền với nuôi siêu ngòm 3 nhẻm 3 hét thí ông 2 trắng 2 gần tuyền 2 miếu sa lắp cho 2 vũ 2 lò lộ kéo mời ở tà tai tối 3 đủi đúa sì láng nhánh đặc giòn bạc đỏ xám nhờ máy
đeo gùi đồng 2 tai 2 vòng 3 một khẩu 6 dây 2 bám 5 bình đàn trước râu tay đuổi kính mặt vàng đẳng nhẫn tang khăn ba túi trang huy băng găng bùa thẻ gông
gùi vượt rút cà từng 2 lợn ngô 2 lồng đất hàng lúa nước gạo trên đạn cõng rau thóc măng
dừng lại 11 đỗ 5 khẩn 5 nghỉ 4 trên 2 qui xây ngay thông 2 chạy tiếp bước 3 để chân 3 không toàn bất lưu 2 lễ 2 thi 3 vì ở 4 xe 2 hoạt 4 mấy nấu đèn chờ sử khai cấp học hẳn thu làm tại giải cuộc 2 việc đột sản mua tay tuyển trong bán chương triển phát dự đi
quăng gùi dây
rút dao 2 kinh 11 sạch 2 ruột 3 đơn 2 khỏi 3 vũ trước 2 ngắn 10 ra bảo một 2 lui 2 lên đóng nỏ về hết quân 2 giấy 3 nhiều giai gọn 4 lính tiền 2 nước nông cuối ốm vốn thẻ 2 biến
quắm chống
nhảy xuống 4 dù 2 ùm loạn bậc vọt 5 từ 3 việc 4 múa 3 chinh là cầu 3 ra 2 mạnh sạp lửa 2 dây 2 vào 2 lầu sào xa cao lên cóc nhót cẫng mũi cửa số hồ tưng bổ hiện đầm phắt với
trinh sát 16 mới thám lê 2 vi từ
vừ bá 3 mí a 2 thị
chò lao chỉ
khống chế 20 hơn vốn giá khối 2 hồ 2 chứng thực bệnh từ chỉ
kíp tự hiến nổ 3 trực 3 thi y lẫn gồm trưởng xuyên phải xe mổ tàu lái thợ phẫu bay cấp
thao sỏm trường 5 tác 4 túng 7 gửi quá áo 2 và 4 việt 4 giao ngồi lạc dân 2 quốc 3 trao thể toàn vượt lực giành 2 đề thức 3 học 2 thành 2 con trần phúc các người 2 diễn 2 lợi quân lược thao bất lâm giảng quần đông mạo điện dưới nước giải biển
sỏm trú
nong het
het tỉnh
xiêng khoảng 4 khoang
khoảng được tám 3 hai 5 cách 16 vĩ mười 5 một 4 sáu 3 trống 6 sân 2 từ công ba 2 thời 6 hủa lặng không bốn năm bảy chín giữa đầu cuối nửa chục vài tháng gần hơn giờ triệu nghìn đất trời thông rừng
đàn ông 27 lợn 3 em 4 bà 9 gia 6 khu 2 an bò 6 voi 3 theo ghi chanh nái thận xuống kẹt cá 2 bầu 2 ong 2 cò 3 cúng quạ cháu đa 2 cảnh để dê 2 áp 5 ven voọc diễn kinh 3 quốc 3 đá 2 hay trâu 2 châu hồi 3 phải nhị 2 thanh ngô phở lê hương 2 hợp đầu doanh tranh nguyệt tính đúm gà vịt chim con anh chị tế chó khỉ hát tràng đáy đàn heo vật kiến sếu ca tam nhạc hặc
lạ mặt 5 máy bởi ra không 2 ở 2 kéo dù mà mạo khi tháp lương miệng 2 biết đối cách xuất 2 hội hổ đời 2 hiện khách xa lạ thường 2 gây kì 3 gửi nhóm nhiều thành được gánh nhất lùng lẫm hoắc mắt tai thay gọi nhà trên nước cái
thuê cõng manh trọ 4 tài người 5 siêu xe 4 đàn 2 dán mua 2 luật 2 tuần nhà 5 vận không đất 9 máy 2 ướt ngắn bao 6 cửa trọn căn 2 giang 2 dựng đường là tàu 2 ngoài 2 để ở rút làm lính chủ thợ thuyền thời bằng thám khi mướn phòng nhân 2 lao mặt 2 khách văn ô lại thêm
mắt xích 5 trèo ráo ấy loà sáng đồng đỏ 2 điện tin 2 mất địa thận sáu phải 2 kém 2 tôi nhặt nói nấu mô 2 bà đánh hoà tiểu đăm mờ của rồi mà một 2 thị không 2 rơi những hướng rơm miễn thành thương chảy câu lực khi trẻ 2 khán giả kính 3 lẻ chờ 2 rưng và 2 chóng xanh 3 biếc 2 biết cơ lệch anh nuôi cho người 2 được là ngắm vài bão 2 mới mừng cá lưới thường 2 thần trái cận thẩm đẹp nhắm mở thấy 2 trắng tròn nhìn lé tre bồ hột rồng hai cú cáo thợ làm xuôi
đang ẩn tuần ngủ 4 sát 2 mang 2 phát 4 gửi sôi bước 2 chiếm trượt gánh được 5 đổ 2 vào 2 cầm bị 3 xây 2 cấy kêu 2 là 3 sốt xác 2 lấy 2 lưu 2 thu 2 kì xem 3 cưu triển 2 chửa chạy 3 tập 2 xuống gây phối 2 sản dồn đe 2 sống 2 ghi ngáp giảng học 3 theo 2 diễn 2 củng trốn thường thi 2 ở 2 làm 4 đến 2 thụ 3 nhường chia thuyên giúp 2 vận 2 rút giăng giải lún trổ nuôi thay 2 rà 2 điều 3 tìm 4 lẩn tới có tiếp trong thực gặp đối đứng đi tích tăng 2 trở chờ phải ngồi nỗ nằm chơi trên truy 2 khẩn cố ngày sử dần nghiên rất không chuẩn khai chuyển tiến 2 hoạt tạo mở 2 cần hướng bán nắm dẫn lái từng 2 nóng chịu hoàn đua dừng khát ăn rao tồn giảm xếp đà giữ áp tham đặt giao lan đưa tiềm lên đóng quản hình sở cư yên dạy mất chiến nói gia di sinh chăm công leo sửa yêu lo đợi say chín phục bàn đẩy trải nghĩ cao phân
ẩn náu 3 danh 3 xác tích rủi 2 mình 3 hoạ 2 nguy khuất 2 dật 2 hiện số 2 chứa 2 ý 3 khúc sau 2 dưới giải mười trước an nấp giấu dụ cư ức thoắt
náu ở tin
tam giác 17 quan 3 nông 2 thể 3 phân hải 2 giang 4 cốc 2 bản kì 3 điệp 2 chúc 3 đại 2 quang 4 thập quốc 2 đảo thất bảo toà hợp cấp thế tộc bành sao cương phước bình đường cúc đa suất nhân sơn thôn
giác vàng 3 rối kê mạc 5 với 3 đến mạch 8 ấm ra tội 3 không về phát 3 chiêu tự tố quan 2 bị do ngộ 4 góc một trung giao an đau cao hơi độ đấu linh trắng
côn đảo 13 đồ 7 minh sơn trùng 3 cầu lôn lĩnh
sóng cao 2 vỗ và đoán yếu thần 3 cây gió 2 lúc vùng dịch 2 di 2 lớn 4 điện mùi khung đưa biển 2 nước đánh âm cuốn tài ngầm sa 3 cấp ngắn nhìn phản 2 khách lên cũng thấp mới nhiệt đầu chỉ biểu công chứng ngọn
mét gió đất 2 thay tàn vuông 10 vừa được trở trùm chở cho vi để còn ba đi hiển khối 4 nhà trên 2 thừa nước đường cáp chiều vải tự rào mặt sâu
gió giật 11 quăng mặn dặn hú 2 thả to 3 mùa 9 mới 2 làm cấp bão 3 điện ngoài 3 gãy mạnh 3 rít 2 hoà 3 nhẹ 4 đông 4 lùa 3 trở bấc 3 lồng cửa cho ống thao thuỷ đổi 2 không gần lốc 4 lào 4 quay lạnh 2 nồm 2 rất yên theo chướng 2 lớn 2 ế heo 2 gặt rét biển mát sương lộng thổi tây nắng đêm lành lặng chiều tanh máy độc về chuyển cuốn ngàn bẻ
giật cấp 8 đi nhoè điện 2 tung từng mạnh 6 mình 6 sự bú là đầu gân 3 máy khi 4 dây 4 bị làm túi 2 chết láng thai tử giây lùi nóng cục dọc tài tít mìn tóc giải thót sập 2 hụi gấu đồ cơ thon cánh bởi
nhìn gần sóng thấy 5 ảnh chưa cũng giữa nhận 15 bầy cái xuống 3 ngôi những trên bề các tấm thấu 2 thẳng 4 lại 6 đêm mặt 2 rõ 2 sang thiển của góc bảng chung 2 ra 4 từ 4 nhoè mà sâu qua 2 dài 2 giảm mới xa 4 rộng vào 2 về 2 lên nhau ngắm người bằng trộm con đúng đâu theo nhó toàn ông khách mọi hướng trước anh khắp như chiến đến
thuyền trưởng 9 phải sắm chở 3 đuôi và chia hiếm nan 5 thúng 3 hàng tự thả viên 10 rồng 4 bè 2 buôn lương câu 3 qua phó an ra 2 trên 2 tránh 2 trẩy lật kêu nữ ở đua 2 nguyễn đào truyền buồm chài cứu 2 độc máy nhân cá du chìm to trăng gỗ hoa quyền di bị đánh tình
tá lưu tham dương an 2 hoả 3 xuống mạc 2 trứng 2 điền 2 phăn nguỵ nghỉ phó moong về 2 quất băng cho dược trưởng chỉ yên nhân cảnh ngô nguyễn 3 phạm đặng vũ sầm lương võ khúc lã lả túc tràng công 2
khải cho chạy người định 3 tính nguyên hoàn 3 vũ dương huyền văn hoàng hưng tú minh
mồi thả sát phải nhử 2 lửa câu ngon chài thuốc nhậu thật giả bắt
thả phao xuống 5 hàng bẫy 2 trôi 3 rông 6 giống 3 vườn 5 vịt lương rùa 3 về 7 cá 6 lưới 4 chim 2 vào hoa 3 diều 2 lai mây túi ngư bầy gặm ống để lỏng 2 gần quế đèn 2 nổi 2 hồn neo sức dù thính bom ga cửa động phanh ra dàn dáng bay con bóng mồi tay phóng
phao bè dài màu phong trôi áo 2 cứu quây được
ròng rã 4 nghìn bằng 2 ba nhà vì phiên 2 gần
rã hai 3 tám tiếng 2 của đầu rời
trạng kiệt mua 2 thái 5 chưa hôn 2 sở nêu 2 vàng nguy tài lơ nằm kháng khan bỏ của 2 khá thế bình xuất nghiện sức giả lập đốt khẩn dài chiến tảo người này 2 bán một trốn xen viện đau dòng nguyên 2 vui công và
kiệt sức 5 quệ 3 chọn nói làm mới suối tác 3 cạn tài 2 khánh nguyên nền lên đỗ vũ lê giải nguồn xuất tướng lực
da nhăn cam 11 trơn 2 xanh 4 thủ ở 3 gáy dẻ 2 diết 2 cháy sạm 2 pha kêu rám làn liễu 5 mặt 2 nâu giày 3 tập thịt đầu 2 màu 2 trắng 2 bò trời khô dầu bụng vàng đen cá non mồi bọc ngăm đốm sắt gà nấu đổi
nhăn nheo 2 mặt 3 nhó nhở nhúm
nheo vì nhóc mắt nhéo
ngâm nước 3 nhìn ở lá chân 2 qua với kiều mình 2 ủ gạo nga thơ rượu mẩn dấm cứu chua muối
lúc đó 3 ngã cánh đêm 2 con nước 2 được 2 mất 2 rạng 4 không 2 gió chập giá chín vài hai 2 ba 2 nghe nào 8 bỏ khuất nghẽn báo triều nửa 10 đội mười chị ăn lốc đầu 4 tiễn ấy 2 chạng phạt tám 2 cần 2 trời 3 cao 2 sinh 2 rút tinh bảy biết năm một toà chưa bước ngân mờ bị kho có 2 leo chẳng mà chờ muốn thì 2 va giao 2 kí vượt sương lắc 2 này sáng chiều tối trưa mới còn nhỏ nông khó hoạn trẻ đang rảnh nguy trước bấy cùng ngủ nhúc nãy về tôi đi mở khoảng xảy buồn người ra vắng
tụi tui nhỏ bây sâu
tui chỉ đi 2 còn là
nửa can đêm 24 lỡ tháng 5 người 7 ngày 6 sâu tỉ 2 là dưới 2 khuya năm 6 đời 2 nhiệm quả thế 8 tiếng 2 trên bánh tá cân 2 ăn không lớp 2 so 2 mét đầu 5 lào việt máy tấn giờ 4 số 2 gần đỏ chủ vận triệu 2 anh sào chừng cuối 2 trận vời kín hở vòng tin ngờ mặt còn thập phần nạc mỡ đường kia 2 đùa thật giá nọ trái buổi bước con già trẻ vầng mùa muốn phong
ngọt với và 2 đắt lịm 2 có 2 trong nước 2 hậu như 3 xà chua sông bùi 3 chấm chết của 2 mà ngào 2 nướng tự nhiều từ đường nhẹ nhạt lành dịu ngọt thanh hoá hơn mát sắc
gói mì 2 ruốc từ trà 2 ba trừng 3 viện 5 vay 3 tuồn bánh 9 kiểm chăn xong trong gồm mỗi cho ròng gọn lệ quà 2 kẹo 2 muối hàng 3 kèm thầu 4 hỗ 3 góc bảo 2 thuốc 2 thành đi cước kích 2 tín cứu 2 giấy bưu xôi ghém nem ngân đồ dịch tập chất công giải nhỏ dữ lương
tôm sống nào thu hùm 4 công 2 thẻ 2 lúa 2 sinh đông sú 2 thịt ngửa nước 2 càng 2 cạn quần bỏ ao chết cua mắm áo tươi thìa
sống chia tại lặng 3 chui cộng cả với lênh lại 2 chết 2 hiện 3 bằng 2 tạm khoẻ nước người 3 rau lên 2 một 2 mũi 2 giản 3 sản 3 cho để 2 ánh sau 3 chung 2 trong 4 lá chanh ở 3 tốt 3 thủ chậm 3 liên tới thế ảo 2 độc bỏ thọ 2 tĩnh mới tối 2 giữa hôm thanh đời già dở cạnh 2 tằn trăm khác làm hợp tình của 3 vật 5 trên sót 2 thu cũ bình ẩn no ngư nhờ 2 yên cách chăm hoà sáu con bó năm văn 4 đồng 2 hài hiền sinh thuận vỉa lay nam tăng lưng 3 nhọc sâu thật sa mua nhiều mộc nhân xã tinh 2 tâm kinh riêng thường 2 hàng hôn cán lành xanh khoa tích động hối sợ thiếu
ngụm khấn nước 3
khấn ông vái 3
phù hộ hợp 24 nam phát hiệu 3 sa 6 nề cừ trợ 2 thũng yên cát đổng 2 điêu lãng trì thuỷ 3
trần văn 15 ngọc 10 cọt 2 ôm run về anh 2 nhân 3 duy 3 xuân 3 công 2 lễ ở hồi khánh 4 đề giẫm không hữu 6 gian phủ sau thánh 2 bánh âm năm hưng 4 xin nhà bì trò quốc 2 thị 35 đình 5 phước như đức 3 lê 2 viết 2 bá 2 tuấn 2 nguyên 2 thu tú việt 2 vân sĩ 2 bội tùng minh 4 thành hải nhật 3 bảo 4 quang 5 trọng kiều 2 thanh 2 vĩ cao độ nam tiến quỳnh nhựt thế hoàng 2 lam kim 2 hội nghệ thảo đăng ba vi nga trường mạnh 2 mai thuỳ gia phương hồng trung mĩ hùng trở thủ nợ
lành bốn nhất vừa sẹo đùm 4 tây bán hẳn sống xởi mạnh 12 được 2 nghề 3 chung lặn 3 giáng hiền 2 lành bệnh 2 làm năm phan hiếu tính vết da đạo ít lại trẻ
run run 6 kể bần đón tay 2 rẩy bàn rời rủi rụt
chiếc tàu 3 túi 4 cúc nhẫn 4 áo 9 vòng 2 lồng xe 17 nồi máy 4 mũ 4 giảm điện 3 mặt ghe 3 đèn 4 váy 3 bánh 3 ghè ấn nón 3 khăn 5 thuyền 2 thẻ huy bi bình 2 lược 4 bán lưỡi cầu 3 khay ghế 3 cúp 2 trống cần cặp 2 nhạc vó để ô bàn ba quần đồng hộp giường lá bóng trực cốc vé hòm quạt đàn xuồng chiếu đũa dép du thìa khẩu đĩa
ngừ đại 3 vằn cá
va phải chạm 14 li 2 đu mạng ti quệt ki
vật thể 6 thu hoang 9 chứng 2 dụng 3 liệu 20 đã lấy vờ chất 15 lí 8 phế tư 6 bằng nặng như 2 vũ học hoàng vàng gồm 2 và ra làng 2 liễu có 2 quí 4 đo cùng trả nhiễm cho dập còn quốc 2 chiến 2 chính 3 với ở khảo kiểm của 3 mưu trục giữ nuôi 6 phát lễ binh loài mì giá 2 biển vụ 2 tạm tìm đâm nhiệm tàu mai cây cung biện nguy lịch 2 trưng thiêng nổi phản trung hoạt số liên phẩm
bơm hỏng vữa ép khí hút lại tường nước 2 xăng hơi tiêm vốn tiền vá thổi 2 cát tim kim xịt bê dưỡng
hỏng bộ cầu quạt liên phạt hộp ở khẩu hư đường hóc 2 máy bét kiểu cửa phanh mắt thi giữa ăn xe cả nặng 2 mất nhà hoàn một
hơi ấm 2 từng kiếm cay 6 két thở 12 hàng miền tạ nhuộm thổi tụt vườn nóng 2 thật giật được sau 2 ở 2 không tiền giữa xúc thống lớp chạm khó 2 tai nước lạnh men rượu hướng bị cao ẩm ngạt khác thấp chậm bất lo mệt buồn nhiều đắt quá sức nghiêng sớm độc đâu khói cồn ngại đẩy nhỏ nén thừa sâu ngạc tàn tiếc lợn lùi
tử tây 4 mức tẩm vong 32 kẻ hình 15 tù sổ chấm dẫn 2 ẩn khởi 2 thần 6 đồ chín về 2 bái 3 tế 7 phải bị gọi khác giá bán cung 6 công tinh toàn vi 3 văng phòng nam cha dụ thuần cho 3 hay được ôm sĩ 2 khí để lập và nhất 2 đại lên giúp không đối dệt sau mã trị ai trọng ở ba bùng là sống 2 nhập hàn khai cũng đốt tư theo tiếng vừa đón trần quảng tuất viễn dân thi 3 tháp gan giai phi
chuông chùa 3 báo 5 nhà 2 đầu vào lúc điện 2 cảnh 3 reo vàng gió cửa đồng trống khánh
chùa ngân 2 sân hương 8 tháp 2 thiên 2 som quán 4 miền suối cầu 2 làm cong em được nấu 2 dâu 2 keo 2 hái bái 2 cổ 3 lễ mạ chiền 2 phật 2 phổ sủi đổ tum từ si một yên trấn thầy ba làng bổ tam linh vĩnh bà tây đồng hang phúc vàm miếu
vỗ trẻ tay 9 ngực về 2 béo 2
ê a 4 đê 7 kíp 4 ẩm chề mặt buốt hề
rau muống 6 cải 3 quả 4 sống 3 xanh 7 củ quế lề màu 2 cũng rửa đà viết luộc 2 đay sân dền thơm 3 tết sạch 2 được ít mùi vừa tàu rừng xôi dừa cắt 2 câu
muống mồng 2 chẻ mướp lạ rau
mồng tơi 5 một 4 sáu 2 tám bốn bảy chín ba gà năm
tơi xanh cải mặt như rau
mướt dưới trong giữa mải mồ 2 nương mắt xanh
chắn gió 3 lối không 2 ngang 4 gọn rồi nhiệt xe được sóng 4 công thép 2 bùn 2 cắm phát là sẽ rằng cửa đường 2 cát tầm rác
lợn vừa đen 2 cùng ngồi châu 6 đã chết 2 ốm hơi 3 xúc cắp 2 quay 2 trong âm lửa công gà 2 bệnh 2 chăn mán 2 rừng nái con thịt 2 giống đất sữa bột nuôi tăng
đẻ lứa thuê 2 con 3 chỉ của 2 hạn trứng 4 rơi 3 gần đi bò không bốn mẹ cha dưới chôn thường mổ ra đái khó mướn sinh non muộn lãi
lứa thứ tuổi 6 từng đầu 3 dê đôi học cầu lợn này trước trẻ gà
bữa cơm 12 cuối tối 4 há ăn 12 nhỏ tiệc 4 trưa 2 sữa có xế sáng nay trước phụ chính cỗ nhậu đói cháo đầu
cơm bộ trộn xong thẳng đầu nắm 2 trước tăng ra trò kẻ tối không tất tấm 2 hai 3 chay 5 có 2 vắt khô nhà mà chung 2 than thừa muối cháy giếng gia 2 nếp bên nước đoàn 2 tự nấu của từ miền lạt lam nhạt nhặt gạch hến nào nhưng thèm gắp tết manh đất ấm điện bữa sẻ mới
đĩa thịt 2 tiền trứng rơi cơm hồng quân hoa 2 xếp bò trong bay nhạc thức than 2 đệm 3 trái cứng phanh xôi sứ
thịt kho 5 lợn 6 băm 2 giảm heo 4 ba 6 thú 2 bắp dễ chắc nguội 2 lúc hơi có với 2 đông 3 nửa trần chiếu bò 4 trâu 2 lạ luộc 2 thủ thăn 2 bằng thợ gác 2 nướng 2 tăng xương gà vịt dê cừu chó mèo xay hun quay mỡ hộp xông đỏ trắng cá bẩn mát thà thối ngựa nạc ôi nhập nát xá
hi sinh 29 lạp 7 hữu 3 vọng 27 kim hi
gạc ma 2 thể cho hươu nai y vô
hạc giấy 3 trần trắng thành vàng cầm xương
nén nhang 5 khí 2 nỗi 3 màu dũng đau 2 lòng hương bạc giận dữ ép
nhang được cho lên 2 bát quyện muỗi 2 trên đèn khói thơm
làn nước 3 dừng 4 dải sóng 18 đường 5 lúa khói 2 điệu 5 da 5 khẩn 2 xe 3 sương 2 gió hơi môi tóc quan
bật khóc 9 máu gốc 7 đèn 5 lặt cao sáng 2 thành mí 4 cảnh tỉ định tám đồng thiết trong 2 tăng 4 cười 2 năm từ nhẹ dậy lên ra mạnh nhảy tung đáy máy nhạc mở điều lửa khỏi tường lại tính đối là nhất như của với
khóc khi 3 oe 2 rưng thét 2 nói và giữa 2 ròng 4 sưng vì 2 xé như 3 mướn 2 xin thầm tôi lóc 2 cười 2 ở lạy ướt bảo nhắc ngày trách măng mếu thì trong trở nức 2 chào dở 3 than oà thương nghẹn lên cạn không nhiều hết ngất lặng
ngã xuống 5 quật cầu 2 ba 9 tư 9 giá 2 trong xe 2 xây em giàn 2 đội từ 2 quị 2 gục mà tử 2 rạp rẽ ngũ 4 bảy 2 sám anh năm sáu lòng ngửa ngựa 2 bệnh sấp nước chổng vào lăn của
nhẹ trang lương 5 như 3 dạ 4 so 2 còn êm nhưng quấy nhàng 12 nhõm 5 để rải trời khối cho gồm không khi thả dùng gió người 2 lên chỉ mùi nằm vốn pha giọng tay 2 kéo tuyên tỉnh bữa hình 3 do 2 mĩ nhờ cân gánh tâng lòng bẫng hơn cả tội tênh về cấp vào bề
vui tươi 3 nấm vẻ 3 tưởng đón như 3 rằng buồn 2 được nhiều riêng 2 tết mừng 3 hội lan lại chị chết thú ở nhất chơi 4 mới lớn nhỏ chiến của đoàn
tươi như học xếp cười 2 tốt mới rói 3 lành đẹp 2 thắm đặt hải máu luộc phạm sáng nông sống 2
tân binh 6 châu 5 phong 2 thanh 3 sơn 6 tự bán thuận 2 uyên 4 khoa 2 đã bình 4 sinh 5 hoa 3 tuốt tạo 3 đại 3 giám 2 lễ mồ thu tác thạnh 2 an 4 ngữ trang 3 gia 2 cảng 3 cương 2 tiếp đồng trần lạc 2 phú 2 quất chủ 2 anh chị phạm cử 2 trương vẫy triều hôn 2 cổ dậu đồ kì lang nương thời thủ tổng tiến hiệp phước thành xuân hưng hồng trụ mai cảnh lập hoà qui hội thới tây niên bí huấn giáo vạn hợi mão sửu trào kim hoàng lộc dược khai á
binh đào 2 bắn lợi bế khối bắc nhất 2 theo biến 2 sĩ 11 túc sinh thị nhà sùng quân lại thậm đắp mĩ thuốc huyện hạng 2 liệt 5 hoàn số động dựng chủng 4 tên đoàn 4 bước quàng diễu 2 hoa tìm làm thương hiến lính 3 pháo công phối trở hành hội nghiệp qua của lên nặng 2 thân giữa trước bố khí lửa pháp quyền vận thư phước đao đội lực phục sách trạm mãi và 2
bách khoa 9 mở là bảo hoá 2 của thú 2 bộ 2 khẩn bệnh 2 các chị hoàng châu nguyễn mai chiến hợp thảo 2 niên 2 phân tính hại việt nghệ 2
ngũ dù trong hiệp cốc 4 quả 4 sắc 3 tuần 2 xã nhạc cán 3 phải gồm được trí 2 chính gọi nòng vị 3 nhường sử quyết hành 3 thân giáo nhân 2 y bác chuyên nhà giảng kế doanh kĩ của tạng giác phụng quan âm 2 uẩn giới ngôn luân đế đại phúc kim cung chỉ
dù thuộc quân đơn bến đèn cách tay đã 2 được 3 sứt tình ở 2 không 2 hạn trùng thiếu mưa 2 tuổi 2 kinh lượn 2 lĩnh giá mặt rằng có sao là vậy chỉ 2 bay biết vẫn cho bị chưa muốn trời gặp còn khó nhiều phải che ai nhỏ 2 trong bất đi thời thế thắng mới rất cố vô đối
tạm hoãn 5 giam 18 giữ 24 trú 15 biệt 4 thời 8 chuyển ngưng 2 đình 10 ứng 4 nhà 4 biển bợ 4 ven gỡ cấm lánh 3 miễn dừng 11 dẫn 2 giúp ổn 2 về và yên đỉnh huyết cư 3 bão ngừng 2 vá trữ 3 dột gác lắng nghỉ tạm thu vắng nộp tha nhập tính bằng chiếm xa dời khoá đóng
mẹ anh 3 vẫn 2 con 12 nhẫn chống cỏ đun nói 2 đẻ 10 chị 2 nếu sức già 9 có xuống đặt ra và 4 không 2 bạo chồng 10 vang bán trực nào 2 buồn bỏ 2 để 2 đúng đỡ 2 nuôi 3 cố mua ôm ngày từ cần việt 5 bước rồi học 4 nó mất 3 gói cô 2 đốp về 2 điên bất đừng cha 3 ơi 2 ngồi đi 2 em 2 cài 2 dặn của 3 mặc là nghèo bị 3 tròn 3 đang tri ấu gửi run li cả hỏi trẻ 2 giành thúc hoảng ở 2 tương lo kế 3 mang đơn 2 trăm hay nội ngoài thêu thường dạy nạn lớn các chín hà trần ngô phạm nguyễn nghe mừng vợ 2 bầu tôi ruột hiền 2 bé đã cho nấu thiên quốc cháu thành
dúi vào 3 tiền dụi đầu
ruốc cùng hoà 2 mắm sả
lọ dầu vỏ hoa 3 nước lem mọ 2 thuốc lục là
dặn con 4 dò 3 nhiều đi lại lòng trẻ
khoẻ rèn thì 2 tâm 2 tư chi mạnh 6 định 3 điện 2 giảm hoạt lái bán đúng nguồn mổ chăm hẳn giữ dồi hai phù khoắn đẹp như lại cường hơn re
rèn luyện 5 tính cuốc cho
hết hai lá điểm vào hạn 9 qua trách 2 tiếng năm 4 tuần hàng 3 thời 4 bàng tháng 2 phải 2 các 4 vốn 3 cỡ 2 người 2 mọi 3 khách dịch 3 quả lớp cảnh 2 mùa sạch 2 mình 7 là 5 sổ tâm tôi lòng 4 vẫn hiệu 2 sức 18 chưa lần cốc nổi trong 2 cơ tiền 3 đời 2 thuốc 2 nhà kêu thảy 2 chỗ 2 câu quí 2 từ đều những giờ hơi ngày đất xăng pin mực nước lại lượt nhiệm hồn đường vé chuyện nạc cách hiệp hợp cả cứu ý bệnh rồi ga được tuổi hi phép khả lỗi đau cơn khoá sẩy khói vai nhẵn nghĩa tài việc mưa trơn tết công
hạn phục thể cho 3 thị 4 dâng thì 2 nộp 7 nửa hệ giải 2 chế 62 không dài cấp mức 9 sáu 2 toàn thấp kẻo chót 5 hoãn ba công 2 mặn 9 trong 3 nguyện năm 2 hán 7 hợp 5 đăng may và 3 trả 2 tìm ấy thanh sẽ ngạch 4 tốc 3 chấp bình chống tạm 2 trật sử 7 hẹp 2 chẳng gia kì hạn 2 quyền vô quá hết miền nung phải phúc trở tránh mỗi nhưng ngắn mười như trái nợ thời 2 trách bản độ số định chán điền nặng cuối vượt tù có thuê qui bảo
lệnh gọi 2 quân 5 cảnh 2 báo bắt 13 ngừng 5 ra ưu truy 4 bắn vừa sơ 3 cổ ghi hành 3 cấm 6 đàn giới 2 phản vùng toà hải dân mệnh tư hiệu sắc điều 2 pháp 2 khẩu bộ vâng lên truyền nói không nào trừng 5 khối gần tạm khám mua bán trên giao phong cưỡng thi công đặt áp vua khẩn chi xuất bảo trả đóng dừng tấn mở tổng sản chuyển lạc thiên
khám tuyển 3 chữa 12 xét 18 sức 11 bệnh 14 nghiệm 8 có mắt 3 ngay 2 thương cấp sàng 3 phá 15 định 2 miễn 2 chui thì thai 2 trám phát 2 nha răng phụ lâm lớn da và 2 nhi ngoại tử
nếu đã 2 có 4 một rút lỗi không 13 trẻ 2 tái tầm được 4 thửa mở chỉ 3 bỏ chồng trễ người 2 bên dầu vỉa gây sự chưa 3 mâu trả gỡ lối vi 2 nghi mình nhạt ngấy ngoi nhà 2 nội thở xảy 2 bán eo ai 2 đi như 2 bạn bị các muốn 2 phát còn để trời thấy đạt việc so tính chẳng cứ ông anh hai tôi họ ở thực con giá cần đúng làm sử trong mĩ thiếu nhìn biết tình cơ gặp trúng chúng thích trước đó doanh mọi
bụi đỏ nhớ mía hoàn mịn 7 đau doạ bám bao mù cây 2 đời 2 mắm theo từ thời ngoài bặm đường bẩn phấn rậm tre phủi trần than xi chuối gỗ phóng hoa siêu cỏ khí
mịt xe mù 2 vách mùng mờ
gầm rú 3 giường 4 cao 3 bàn 2 giày xe 2 cầu 5 gừ thét trời
rú vượt kiểm
chiếm mục đoạt 25 tỉ 5 quyền 7 đa 2 nhiều lĩnh 2 bãi phần 4 gần 5 túi dụng 4 đất 6 mười xe nhà giữ 2 ưu 2 sân đóng 3 hưởng tin vỉa 5 đài hữu khoảng 2 hơn trọn thế được tới lòng 2 lấn sóng chỗ ngôi một cảm thị lại trên quân hết số
cối dội gãy phủ hoa kẻ
dội cấp mái hàng cột xà và bom nước gáo vào lại lên ngược
giả định 7 danh 10 vờ 3 tem ở 2 hoạt giọng 4 giấy 6 con và nhãn 3 tạo 2 chữ 6 tràn 3 tuồn qui một làm 2 bủa rưng nào đốt có sốt nhà vừa 2 phần không 2 trẻ 4 phản móc dễ mạo 15 lẫn 3 xin mang nước 2 khảo huy động mời thuyết 3 nhằm tròn rao cho 2 chở bật bày lội ngồi gian nghệ nói kín liệt cao dựng dược yêu 2 bài 2 sử 2 khán 2 thính đều nhận khăn đội bỏ để khuyết xe lan giao hội lão mặc người quê là rút pa nhiều tác thật theo xập lặng đỗ dối thiết trang tưởng kim gái 2 chết kém 2 hàng 3 bệnh sơn bộ thuốc điếc hiệu cầy da tiền tá lập việt truyền xem quốc nhí nhất
mưu trưởng 3 đặt sinh 9 trí 2 tại vận vụ chiến 2 lợi 2 lật 2 ra lộ đồ 3 tính 2 mẹo kế sát cầu 2 lược hèn mô hại phản cao ma sự trẻ cho tác phó với đề giúp
túc rút 2 làm trực 3 xá 6 nhìn 2 tự văn ngắn báo cầu thực kiểm chấp triển các trong
nguỵ trang 2 quang tạo 3 biện 2 thị quyền quân
mìn quảng vướng sát 2 tự 2 sót sau nổ định chống còn phá cóc bẫy
nổ còn tại 4 quanh bình 3 dẻo xình 2 mạnh đùng lò 3 xử mùa chậm 3 an nằm ở 2 ngay mất chạy súng 2 công 3 khiến lửa ra 3 hiện thảm kinh cháy bảng mìn 2 nồi nhạo thuốc tung 2 dân chiến thông bom lớn máy lực lốp đạn khí pháo như đầu cầu liên hạt bùng đoành
diễm phụ đặt 2 hương 2 quỳnh trinh nguyễn mi 2 thuý thư bếp phúc lệ tình ca
lặng lẽ 17 người 5 như 2 cúi khi 2 là 2 đi 3 hồi 2 chịu cho bỏ nhắn khói hoặc ngồi thinh 2 bấy bệnh không tĩnh câm lẳng láng theo với xấu ở im thầm yên sóng ngắm gió nhìn cống hi
lẽ dò như đi 2 cưa của rơi phải 4 đứng sống 3 giật trong đổ chung nhận chẳng đẹp thiếu 2 vây phản tiễn ra 3 dâng là im lẽ 2 nào 2 lí nhân bỏ cống thường 2 dĩ tự họ sẽ thế đó đời bởi công ấy tôi không
dò từng dẫm 2 sự vùng theo học âm ngang của tìm 2 tải hỏi la mìn xét đường sóng đoán xổ kết dư ý dầu khoáng cử
kích nổ 2 chằng miền xé hoạt 10 kho 2 dữ của 2 đoàn động 5 máy thuỷ thích 16 tướng trong hay điện 2 trung củ du cầu 7 tản trực tình nam vào ứng thước 3 cỡ dục 2 giá tố sóng phát
đổ lửa 4 rạp vỡ 6 gục 2 sập 6 cột đèo 3 xăng 2 về 7 dồn 2 bê 2 nát 6 mật bộ 14 phép vào 4 sụp trộm 2 tràn dốc 2 dải hàng ngập bỏ mớ tung lỗi 7 mồ 3 ra 3 cơm sông bể 2 lá sơn chuông 2 chính 2 âm xuống 4 bảng giàn lật tiền 2 mỗi rượu xô 3 máu nhà rác đầy nước bác thải ngã bệnh đốn thừa tội đất trách vốn lở mực ập lên vấy quân lại nghiêng đồng gãy kềnh tường ụp cả xe ải tổng
hôi ướt thối 7 nồng 3 không thân bốc 2 trên nách 2 người của 2 mướt sôi cười hám miệng tanh hổi bia nước
ướt sũng 2 che thêm bò gối mưa giấy bịt
sũng áo khiến
ngơi tay 3 ba dưỡng nguyễn hợp nghỉ
dã chiến 5 vươn quì 4 viên của được tin loài ngoại 2 man 2 thú sử tràng tâm nhân tật
chữa cho 3 cháy 37 bệnh 23 cầu 2 rụng do tổn khỏi 3 đau 2 gia trị 3 trong xương xin 2 khắp thành nói dòng cứu bào chữa phong sáng tiểu bách ông lành ung 2 thẹn dứt bài lỗi răng ho tại vô
tùng kể ầm thay 2 cũ xúc thủ thừa lâm 2 bách dương 2 hồ 2 anh sơn trương lưu phèo
chở tới ba hàng 9 thuê 2 đi 2 máy người 2 khách 7 lớn sầu gỗ 2 bù mai bánh nước cát 2 theo 3 đầy 4 con 2 năm mĩ quá 5 học 2 xác sáu đoàn thanh đường cán miễn bằng 2 đá 2 ma dầu 7 trẻ công trở thuốc phạm ghe thi nông che đất nặng đến vật nạn bạn vợ về xăng
xuồng trong máy 3 xe ba chèo vượt qua đi tấp
băng huyết 4 đồng rôn 10 rừng 3 sa đảng 3 nhóm 8 đua giá 5 nam 2 nhà keo 2 kết nước cốc 2 xong đội cá vàng đưa cụ qua 3 tan 2 mắc ca 2 cướp 3 bó 2 gạc 2 khánh 4 trước nhận cản ép tiết dương tuyết hình ghi chuyền 2 rộng hoại hà 2 cát thông vệ tải nhạc khô đeo vùng trôi dính vĩnh hội
huyết nặng tăng áp 17 trong tuân thanh 2 học 7 thống 4 sau béo nguy dạ của 3 giảm lan 2 mạch 2 tiếp huyết chiến 2 huyền vào mới sớm ra và khối 3 cùng quản tương sắc tộc dụ lệ tâm tản đoàn cầu hư trắng thư đồ hải cách tuổi với
hiến máu 15 pháp 12 tạng 7 kế 3 đất 10 hết tặng 4 quốc làm cả hiệp hơn chương 3 chết trung nửa chị dâng định xác giác mô thân tế binh chính tuỷ trứng sinh công của
máu ngay 2 tay vừa đau nhân 3 góp o 2 bẩm làm và thịt 4 đúng hoặc song bạn hiếm 5 hạ nhiều xuất giải cứu kim lan chảy 3 đông 2 hiến não 7 còn cấp nhuộm định thiếu máu nhiễm 2 mềm vịt thông me 2 mẫu mũi 2 chân cạn cơ 2 là ở trăm trung 2 phân chất dạ tình tụ 2 lửa mủ nóng lạnh chiến chó huyết cuồng tươi đỏ khó xấu văn tham bầm 2 dồn lên đổi
đứa bé 2 trẻ 18 con 12 cháu 5 nhỏ 2 buôn làm đứa nào 4 chịu em lớn bạn ở này út
oe oe 2 gia
nó là 2 nằm ăn cũng 2 về 2 mà vẫn 2 ủn đóng có 2 chị phải 2 diễn gọi cho 2 khai nỡ gây không đã sẽ đang bị như được trở còn làm mang lại giúp đi chỉ rất thì chưa nói khiến đến thể sao trong và với
viễn thông 9 bào phía vọng 3 cảnh vừa tưởng 2 tây đông
thiệu ra là 2 cách và nem mô 2 tổ tân điệu nhân 2 của nhận sản với về tác người việc cho văn bạn 2 phim hình du quảng khách tới đến những các sách nhiều hoá
kính ngắm 3 vỡ 2 không cao tắt nuôi lúp 3 thoát chiếc gửi 5 chúa viễn 3 thiên 4 tiếp một trọng 5 được nó gọng gây mong mời 2 do lão 2 nhìn thưa 3 trồng mắt 2 phân trước yêu 2 chiếu kính 3 thành hiệu đợi đào báo mến cận mát hiển cường chắn áp chúc viếng râm xe bảo lễ cẩn 2 tặng phục vạn thông hậu cửa cáo trên thực thầy già đen
lõi giúp khu thủ về 2 đời thép trung công đô của
kiệm ngoại từng kì để 2 hộ triệt 2 dành một chuyển bà tiếp lời cho mua kí điện nhất tín dày chống tăng ở
tệ và mất chủ quốc nạn 9 linh nghiên thu thả nới hại bạc hơn xá nhất đoan
cung bên đất cầu 7 ứng 12 cấp 22 căn 2 đường 3 khan vượt như có đông với đình 4 bạch an trạm điện 2 nay cách hàng 2 học kính đón lỡ dầu 2 mới 2 và dồi xăng thực nhà thiếu
tông bị bắn cọc quận nhựa 2 lót sàn chó thẳng 2 hoá 2 xếp mạnh xe trực cắt là quán đường bộ thóc mới màu mái hỗn kiên vỡ mỏng sang gãy anh khách dài cốt xi
thùng mì 3 rác 2 xốp 3 xe 3 hồ chứa chưa hàng 2 bánh gỗ 2 phải công sau thư 2 của dầu 3 phiếu nước rỗng sơn thình bia phuy loa đạn gạo tiền thuốc mỗi mật
chăn màn 4 vuông trang cừu đoàn nuôi 29 vịt 3 bông 2 cho nhỏ ấm 3 ướt gấp phóng được trâu 2 luang dê 2 bò gối 2 dắt thả ga 2 đệm êm tằm
màn thuốc 2 sương 3 hình 13 kể cắt bằng 2 ông khóc ảnh 6 sát hát diễn trình 2 chắn rượt 2 che 2 của chống 2 ảo hoá là tẩm trời 2 kịch 2 đêm bạc mưa khói đồng dạo chào cảm ra pháo múa tuyn
ngô đổ nồng 2 thị 12 xuống chuyện đại dắt con cúng an văn 6 ngân ngọt ngã nghê 2 thế 2 hoài thanh 3 thuỳ huỳnh quang 2 kim đức 2 minh 3 sĩ 2 lan bá mạnh quỳnh mĩ tùng thọ hữu 2 quốc bảo 2 đồng 3 trọng duy đình 2 phương ngọc mộc bằng hoàng khắc gia 2 thơm người quyền nếp ngọng khoai sắn luộc xuân tất thì bắp đất lai biến kiến công sinh
phi công 11 đội 2 tới quân 2 chấn bùng hành 6 dầu dịch vật 4 thơm mã 5 tái truyền 4 kể cơ 3 mĩ chính 2 được châu vùng gồm tang na líp 2 tiến bùi tại giá hùng anh nhung thường 2 nông 2 thuế pháp 2
vinh phải danh 12 tuyên thanh tạt ngày về với 2 chỉ giấu dự 3 sóc cả quang 3 phạm 3 đồng ông nguyễn đinh vũ hoa trần dạo sơn êung cảnh hoàng đại
luồn lách 3 qua 2 được cúi rừng
lách qua 2 nẹt cách 4 sa dập bến húng tách su luật khe mình chiếc xe
hẻm núi 2 nhỏ 4 dựng sài mới số tu vực sâu cụt vắng
sương mù 18 trắng hỏi phơi 2 chúng muối 3 vào vẫn má sớm chiều tư tiếng qua đếm khiến võ ở hồ bạch trần dày mỏng sáo
dày đặc 8 cả khoảng căn để dạn 2 phát che gần thực hơn 2 dặn 2 anh kinh 2 nhiều truyền gia bốn lên 2 ở và công vò xéo cộm mỏng mày
cánh quạt 3 cửa 9 đồng 19 tả 4 lúc trải cò 3 rơi khẩn 5 cống cổng 2 tay 7 gián 3 trái 3 rạn hậu mà thư 2 xuống an 3 nỗi rừng 2 chậm diều 3 hữu 5 tài 2 phóng trường bướm 2 phượng đàn cứng 2 quân hoa chim buồm én gà mũi ngầm 2 máy cung vạc chuồn phải cam báo màn mày chị ước cụt
quạt chỉ trần 2 mát 2 cũ uyển nan điện giấy
vách đá 4 núi 2 số ván ngăn bóng tường
sải tay 2 dây
thoong mỗi xay phông
hốc đá 3 hác 2 cánh mắt cây tai
vôi thế bột 4 luân trùng phạt thừa
trộn bụi bãi mất thịt trấu vữa gỏi đất chất kích tá
thằng bạn 2 cu 2 bé nhóc cháu con em nhỏ anh hề cuội chồng khùng bờm
giọng ông 2 ghép miền 2 anh bé con nói 7 gọi run ca 5 kể khàn 2 văn 2 hợp hát 3 ngọt nghẹn 3 người trẻ nghệ xin điệu trầm 2 đọc hò nam nữ 2 huế ấm bắc chua thơ buồn cao
nghẹn lại 2 ngào 9 lòng lời đắng ứ
cất bốc 2 nóc 2 hạ được vào 2 lên 3 giọng 2 các giấu 2 cánh 5 hài giữ nhà công tiếng 2 bằng vó lẻ kĩ tiền bước đi rượu quân trữ
dép cao 3 gỗ thuỷ sữa lê tổ nhựa lốp tông râu túi
su bi mà phì 5 đang sê 2 hào nghe su 2 lên sắn bắt bình khiến ngồng nhưng dầu phú
võng bạt lập trong la mạc
bạt lọ đen cho của đốt nấu 2 thổi cả phao trải chiến xanh bà ngàn che mạng tai vía 2 phong tuỵ
đựng mẩu hai vì và tiền 2 đồ nước trong ma thức hàng hoá tài
mẫu sinh 2 giấy 2 ruộng 2 hàng sơn 5 thức chả không giáo 6 kể xe 3 vườn và biểu 2 máu 3 số 3 biển nước 3 tóc đất nói dây đánh khu tận 2 lấy mã 3 mỗi người 3 xương phân đơn 4 nấm thùng tử 2 vắc tại làm đi trong hạm đa xét 2 mực hình thân vật điện nhà hệ hậu quốc ngữ áo tự thiết bệnh máy nghi công váy thoại tượng thượng chuẩn đề mới giày nhí ảnh tây
gen để trả quí
uý quân giàng ở nhận phí hồ lò hà tưởng cảnh bùi 2 phạm đinh lê trần đào nguyễn
rơ châm 3 nguyễn măm 2 an
hủ tục 7 tiếu 4 và lậu bại nho
thách cưới 3 thức 32 dưới là đấu 2 đố giá lớn khắc mới với của
cưới nhận rồi nhau hỏi là tập 3 chuột không 2 ảnh thợ lễ cũ bạc thạc anh tôi
đèo tụi gió trong quanh lội bảo 5 pha 2 mụ ngoằn cả 5 cú hải 4 cô lực lò 2 tiềm bụi khói vào khiến nguy dọc thầy thị khau 2 ô 2 ngành nhìn bồng ngang dốc con ba mã cù khánh hàng người cao heo gia
vuông vức 2 nhạt mùa cô đất mái tại ở giếng của chằn tăng
vức như
rào cấm thép 2 rào 2 dặn bê 2 hoa cao chắn 4 kĩ 2 và 2 vài như 2 trừ cản 7 chiều hàng hoặc rải tranh thuế phi
chó nghiệp 10 bị dữ 3 thả 4 sủa 3 béc phải mèo 2 cắn 4 nằm bông chia vi đánh dại sói hoang con cưng săn cỏ đẻ ta nhà đi với
chậu hoa 3 ớt hành lan 2 mai 3 có cây 2 nước cảnh quất rửa thau kiểng nhựa
nóc nhà 7 mái hầm 2 xe ao cá tủ
đỉnh đèo 2 mới 3 lũ 4 mẫu 2 khí pù chạm triều 2 tháp 2 tà dầu bàn cà cao 5 quảng dịch 2 giá điểm núi lịch đầu đồi đồng vinh đạc kỉ chung bảng bài trời mĩ nga liên với
sì lở a
lầu đại ba năm 3 cao 2 bá y son hoàng xanh một gác trên thứ
giàng a 5 sái thị 2 seo chẩn ơi
páo cùng người phụ li vàng
chưng muộn trên tranh 2 ngon tượng xanh tặng bưu câu cất diện bày hửng tết gừng hoa
dong hái bình rửa thuyền cô chẻ buồm riềng dỏng ruổi kinh
hái ngoài búp dâu không 2 hết điểm quả 3 trái 2 lượm 2 hoa 2 trộm lộc 2 trên thành được chè cà thuốc ra thi
chắp tay 4 cánh 2 vá bút nối nhặt
toả đi 2 hiện 3 khối nhiệt đại 2 eo sáng 2 hương 2 về khiếu ví điều hàng chứng khắp lan mùi ánh một cảng đền giá mạnh sâu yêu tinh thông rộng phong văn tài
ánh đèn 10 sáng 20 mắt 9 hiện 2 nhiều tiêu cầu bình suất nhìn 2 dương 3 khó về 2 lúng nến trăng 2 nắng 3 đời lửa bạc lên cạnh tơ bữa điều trình vàng của ông tuyết 3 đinh hoa loan cho cao hào viên
đèn pin 5 đỏ 11 sáng viết mục tín 5 thức lương xanh 2 nội ngủ 2 cảnh ông 4 nước 2 lộng biển 3 có thì 2 trắng đêm trở sân 2 thả định pha 2 chiếu 2 phố tròn nhóm khắp dầu 3 giữa nến rối sạc trụ sương giấy sáu lồng 3 đường hoa vàng bàn nhấp trời 2 kéo cầy giao chùm nháy hậu điện neon hải năng
loè trong loẹt 2 bịp thiên
neo buộc cao đơn 5 ghe 2 tàu 2 giá đậu 4
chằng chống chịt 2 buộc 2 rách dây néo
di dời 11 động 14 sản 42 chúc 9 cư 17 về chuyển 13 căn 2 lân tích 19 truyền 3 ảnh 2 dân 3 chỉ 2 bất trú chứng hài 2 vật lí thể nguyện 2 biến hại sơn ngôn linh hận tồn huấn cảo lặc can đà hoạ
dời người 2 mồ dây vào đô 3 về lên mà ổ khỏi 2 khẩn dân nhà đi sang địa lịch mộ non
trũng thấp
bạch long 6 tuộc 2 mai 8 và 2 hổ 3 đàn 4 hầu 4 cả dương 2 trân báo đại cầu 2 thu đằng 4 nỗi chọn tuyên trong 2 chức để thời khoản ngọc tuyết 2 thuỳ yến vi hạc hạch kim tạng hoa huyết 2 phiến thoại cung nhật hoá thông
long vĩ 6 an 5 trong thành 10 đã cấm mở rớt mĩ 2 khiến khánh 2 biên 9 tan quân 4 lên 2 khổng hữu tiến tổ thu đẹp phát đại mít bình 2 hạn khát gặp kín là đang tắc tráng xa về 2 bước tiền đề do bà mỏ nhân lê ban mong mai vũ 2 tăng nguyễn xuyên móng 2 lóc nhất kinh tứ
huống giả 2 thót tổ đưa phức xấu xử
đột ngột 11 nhập 5 bùng xuất 14 kích 4 tại quị 10 phá 19 biến 6 và lan chưa leo 2 ở tử nhiên dập vũ
ngột trên cho không gây yếu tăng qua ngạt
khiển tránh hàng trách 7 rồi khéo tiền phương 5 xe 7 máy trận ô từ
xương đùi 3 sườn 2 ống 4 thoái ức mềm gà người giang cắt mác bàn bằng khớp 4 cây khám trâu thuỷ tiền máu 2 rồng khắc mai tan 2 nát
đùi xây do áo gà vế sau to phải cừu
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (10, 0, 'thuật thực kèm dưới đu giới cầu ngày bác thành cao 3 bị diễn ghi phong chỉnh toán 4 tách bước hiếm người thay nhảy mạnh truyền 2 cung cắt 2 giám phân hình 2 số 7 cạo chiến 2 trên thống viên 4 tài âm gia trẻ toàn phòng khiến bài mạch chăm 2 nội gồm thẩm của siêu ven trao đầu quân 3 mới hiện sản trồng canh nuôi công 2 xây y an tiên nông phức ứng dân 2 đương 2 biểu đặc sân sống thứ cải đờn ẩm ánh kiến múa 2 chèo xoè quần chính thị tạo xiếc tổng lại ngữ sĩ phù câu
trục vớt 3 xuất 3 vong 2 cảnh để lợi 6 hạm quốc tháp chính trặc
vớt hộp được 2 lục lên ra bèo rác từ đồ từng vát bình bọt
hộp đen 4 thư 5 ra thiếc 2 số 6 phấn dây sữa 2 gỗ 2 cơm 2 tre ưa chờ sọ quà thuốc diêm xốp giấy bánh đêm nhựa thoại cứu đựng thực mực bút điện đèn kẹo
bùn sâu đỏ 2 dày lầy 2 chỉ nước đặc thải 2 đón bằng non 2 tìm leo ngập đất 2 nối nhão cát khoáng
chật vỉa vật 7 hẹp 2 kín 7 chội 4 ních 3 toa càng cứng 2 như người
vỉa hè 26 tóc ba
hè xem dừng nóng lát trường có ổ biến lối thu 4 mò thành vẫn và ngồi về 2 trước chật chiếc phương lo kiếm lấn tạo xe kì tăng phố này nhau đến năm nắng đường sân oi 2 vui rực đông xanh
diễu binh 8 hành 10 võ phố qua
miền nam 14 tây 15 ngoài xuôi 3 bắc 15 đông 10 núi 20 trung 19 một cầu bán biển 2 tụ đất 5 bằng quê cát di ngược kí cổ sơn viễn 2 biên duyên hạ băng quan sông thượng nhiệt ngữ tổ
bèo quàng khơi dạt ao bọt tây hoa mây trôi nước nhèo
quàng khăn 2 chiếc văn 3 đỏ 3 thị
rằn bước
kị binh 2 ông huý sĩ mã nước nhau lẫn
trượng đội
nhạc lễ 3 cho mĩ sĩ 11 nước 2 gây trịnh 4 số đã cụ 7 trưởng 4 giao 3 tình thần nền 2 mới hồn 2 soi chào dân 2 ngoài sử biểu 2 bản trẻ 2 dàn hiệu bài nhẹ 2 nhạc 2 phẩm 2 hoa hay 2 cung 2 khí công 2 ồn đồng hàn tang phim 2 và sư hội 2 pop 2 kịch cổ đỏ vàng trữ viện 3 quốc 2 cách rap sống chuông điệu lí cha mẫu sàn việt khúc của tính gia không ngũ vũ
hò reo 4 rồi kéo 2 dô 3 của 2 bao giữa xưa xứ hét 2 từng huế 2 lao hẹn khoan vè giã đối sông đồng
reo vỗ hò 5 trên vi 2 nhưng lên
tiêm kích 3 thuốc 2 phòng 6 chủng 6 mũi bởi cần huyết bỏ đủ vắc
bẫy nhiệt 2 tín 2 việc 3 ảnh 3 thắt dây trồng đầu lửa người vì thú 2 nhắm chuột 2 nợ thu lừa tình việt chim giăng giá
leng không keng 2
đu dây 3 bai nhỏ đủ 3 đưa quay đỉnh bám xà theo càng
giàn giữa quen giáo 10 khoan 4 trên phơi phóng thiên mướp hoa nho dầu lạnh thép nước trận hoả cảnh nhạc
thềm lục 2 trận nói thiếu năm nhà xuân đá biển
lục địa 6 minh đại ngạn 3 cán tuần tục bình 3 kể đục 3 cặp thế 3 quốc 2 chiến quân 2 khai lại thanh kỉ lập cúng văn tường chút giá giác 2 mới 2 việt về lịch trong lọi soát bát 2 tung phủ lạc yên nam diệp khu vân túi tìm cá bảo
lính nhà cụ 2 cứu 10 đánh 4 gác 2 không vẫn 2 trẻ 3 thuỷ 2 bắc biên 2 dầm nga 2 cận xe 2 cô được gìn 2 mũ đảo 3 ông linh dù 2 già ở văn biển 2 mĩ tráng canh mới thú đặc bắn bộ hải phòng trận pháp trường xưa thời tăng chì quýnh cơ hầu lái
quen nhìn tiết cả bạn thuộc 4 được bữa mua 2 cảnh với nếp nhường nhâm xấu 2 hứa ngửa đi chỉ mời giấy ăn 2 làm vệ một đọc 2 rồi đại biết đường tiêu sinh này tốt hàng của sử vô không chi
đoán thời vô sẽ tỉ 2 đúng 2 sai hình 2 số thú rằng 2 sức trần sớm và mắc chính bị xác bệnh trước định biết được mò già ra án chắc
gáo nước 2
nỗi nhớ 5 nhục 2 lo 12 ám 2 đau 15 trăn 2 sợ 4 buồn 4 khổ 3 niềm 3 lòng 2 khủng âu nguồn oan 2 thất băn vất ân cô mất thống khiếp day bất xấu thương tuyệt mong bức gì khát xót kinh hổ
ngọc thạch 3 linh 4 yến 3 định bửu bích 7 như lũ trai 4 ngà 2 quá ánh 6 lan 4 đón tia mộ rồi nga hồi 3 hiển 3 nguyện tĩnh hà 6 diệp 4 bà 3 trâm 3 khánh 5 thế quí uyên sương 3 diễm đa điệp dương ông tình mai 3 ninh khuê trọng thuý 2 vinh bảo 2 hồng giáp giàu trung ân trầm vân huynh sơn 6 khôi hân 3 được lệ hoan vượng thảo lạc tú đinh tài huệ cúc đào thanh tuấn hải 2 trần 3 thắng hoa chiến thái nữ 2 minh 2 đáng thu hiền phú 2 lân cành hoàng 3 quyến lâm anh trinh thể lặc huyền tỉ châu thuỵ kì dung quang phượng đường rồng tuyền văn thị thuỷ liên 2 đức xanh biển bài tân chi vương hưng thành giao cẩm côn hành lục hầu
ớt chậu ai bột 2 sa bà thay hiểm 2 dưới cay
xốp ngày sơn 2 dung chậu
to lại hỏi rồi không ướp vào tiếng tốt nơi tắt vụ lớn 5 giáng hạ mực bằng tát đến mặt sóng
bê vào từng tông 36 khay gốc năm bò bối 2 ki tha trễ bết nguyên thui vác con đê tráp bê la
lang nâng thang 6 dài phía các dưới tím 2 củ pháp 4 chức mẹ kinh 2 dao bốc hành lớp nhân 2 nhanh chánh 2 ở huỳnh an 2 vận đa bảo xanh bạt chạ bang sói băm liêu ben vườn hoang biang
niu như di từng 2
bút kí 4 vô càng trong trẻ cho nhức đầu thì chì bi danh pháp máy tích thử toán sa lục mực lông viết đàm vẽ chiến
truyện ngắn từ 2 tranh cổ chậm trò
ngắn thơ đã ít nuôi ngày 3 dù thời 2 gọn 4 lại lộ hơi thủ không hạn 6 cự nạp nghiêm thiết tổn tình một người còn cắn ngáp ngủi hơn nhất cũn cổ mạch
thơ trào giờ tôi hạ đào 2 ông của 2 tìm và ấu 3 khắc vùng cần dân người linh thuyết mấy nhữ nhớ ca 2 tủi bến tăng cứu kiên lù có mộng 2 xứ việt dại ngây lục thẩn tình trẻ văn nhạc đường mới bé nôm phú thới ơ tố chúc bác xuân ngẩn hồ về hay trữ rơi thất
phúng đều
lãi nặng 4 suất 56 chậm 3 không vay 6 núp ròng 3 nhất trăm chen chở cao 3 cho kép 2 lái lỗ 2 ở gấp 2 mỗi tăng thả mà lớn đậm sau trước mẹ con hàng kỉ gộp khủng quí ít đầu hơn
núp bóng 5 danh ông lùm trong dưới sau
tiệm cầm 3 vàng 4 tạp vá 2 bắt cắt đồ xăm bánh nguyễn vải rối vòng bà cận
tố bắt bị 8 về 4 giác 10 vụ 7 tụng 9 khẳng là đòi cáo 24 then thêm 2 chủ mười viên chuyển nguyên 2 ép con 2 đối trung chính chất 2 cơ 2 đã trong nhóm văn quyết 2 nga phan chỉ quyên trinh nghi xét hữu 2 hình nữ mới
giam nhóm bốn 2 giữ 6 xuân đối 3 chủ khu bồi cũng kẻ hãm 2 để lê thủ hoặc hoàng cầm lỏng bằng xe lương vốn
đòi nợ 4 rút chồng phạt giấy kiểm giá hỏi 17 thưởng 2 lương 3 quĩ 2 ăn 2 tăng 2 đốt minh món tiên lại 7 cải bồi 5 được từ tiền 4 chị đền học quyền 3 li 2 đất chia tự trả hối công 2 nhà yêu huỷ
manh động 3 ở 2 mối 3 của nguy lại trong mún nha chiếu áo 2 tâm giáp nhỏ tràng mắt
dụ cài người 2 nạn 2 dỗ 5 trẻ khách mồi
cài ứng 4 áo hoa 3 hộ đặt 3 cắm cúc thế phần mã bẫy mìn then dây
chứa mã 2 chất 4 mút hàng 5 nhựa đầy 4 nhiều 4 nước 4 độc thuỷ phoóc viên minh trực ma 2 giảm xả đựng chan 2 cồn chấp thông mại các vàng dầu hoá khoảng chì đường xăng được tới rác cả nguy thóc lượng cát đầu những một trong
cướp ngân 2 cướp vang khét tài 2 giật 6 biển 2 đi 2 lộc tiệm nhí 2 và tri một của
khoản định 4 tạm ngân 7 đăng 2 rác sụt để vay 5 lãi qua của 2 nạn thu 4 chi 2 bị 3 giao phông có giải chúng chia tiền 4 riêng phải người 3 trong thành đồng vì tung gỡ ảo bốc 2 bên nhầm hợp chuyến đã khô bất thấp thanh 2 nợ đạt thi mạng cá tiết chứng giả
tước giấy 2 phù chứng bớt đoạt huy quốc quân bằng 2 ghế vũ quyền
xế xe 9 lục chiều 5 hồ chùn mắc giảm cần 2 không 2 đột đánh dương 2 ẩn say che bỏ phanh kẹt cánh đã 2 đóng hôn điều 3 lái 2 vi khai vườn hoàng lê nguyễn ăn kêu công ô bị dừng
dùng hung 2 kéo trí kìm hơi 2 tháng trong 3 đòn 2 tiền 4 cát phà năng kích cồn đã máy 3 tiếp ngay thắt cả phải công 2 than bất thuốc 3 nước 2 xe 2 một 4 kính 2 thang lúc khoan nóng loa mạng 3 bộ đi lại điện 4 có tủ gạch 2 mạnh ninh hộ mật để 2 tay 2 chính bình món bảng băng tăng 2 cho 2 vật vũ 3 gia vòi nhà mất mang mảnh ngọt 2 thẻ 2 cảnh đạn 2 phục tại tiềm triển bà phàn dằng làm dao súng bữa chung 2 bếp hình thử chân gậy người hàng 2 phần bằng biện thủ nhiều ai sai cụm từ kháng mọi lời được đến quyền sức các quá cơm dịch lâu rượu đúng học cá việt
hung khí 10 ga dữ 2 khi bác 2 thủ 4 nhân bạo 2 vợ hãn 3 hành hăng tợn tin ác ca phạm đồ
chém người 3 du giá hay gió giết chết bị trọng nhau chặt liên trả nhiều đứt loạn vào thớt
chạm giao 2 nên bắn với 3 cực ngõ khắc 7 rồng ngưỡng 2 đích 2 vào 3 đầu tay 4 sà một liên tàu bạc 2 trán 3 mốc 2 xuất đáy 2 mặt đến trổ bóng đỉnh nọc cúp xe đất đá vía
tháp cảnh vĩnh mười 5 kính ở pô 2 tắm lau học nhạn sang chăm 2 đồng mĩ trà kiên chàm 2 canh chuông đôi nước rùa tài bánh cổ ngà truyền po bút phổ giải nhà dân sinh gì
túi xách 7 hai thủng đồ khí ao ni 4 sẵn vớt ông và ngủ bụi tiền 3 nhựa trữ vải
xách đựng 2 vải trên can xô 3 tay 4 nách cặp gió vữa
quên trên mã gần đóng giữ túi lãng 2 vé cả 2 trước sau của đau phòng chào mật điện nhanh thân ngay đi
trấn áp 6 công an 4 và đồng binh vốn giữ lim yên quốc
tết nguyên 7 cả 2 tỉnh nay giữa 2 đắt này 2 huy chị chín sôi nhé vừa thầy 2 mỗi ấm 2 rời độc 2 cán cần cổ 3 trung 2 ông 2 ở nhà lá ra càng kiều sớm 3 ổn hàng hào hương yếu mang mưa triển xong muộn dương 3 tại để tăng trồng 2 đoan thanh hàn thiếu cơm âm đến nhất sum quê vui năm xưa tóc ất giáp bính hạnh cho quân việt
lâm đồng 11 trèo thời 8 thao 3 kon tặc 8 hà 2 năm bệnh 4 cúc môn 3 thị 6 lấy là cười sản 2 nghiệp 8 thống viên 4 khen gỡ canh bắt đối nguy 3 sàng 13 cố trường 2 kiểm lâm được phát thanh tấn bình 3 quốc phạm thân dạ lê 2 hải 2 phương phong minh hù tuệ văn 2 hồ vắng huỳnh nợ an 2 ngọc bùi vũ trần như mộc địa vùng bồng vào 3 tuyền chung cảnh 2 nạn trận sinh sự phần tinh thuỷ 2 tâm luật ích chiêu râm
tống đạt 3 tiền 5 bán trung phước 3 chạy của quang khánh duy ngọc
quách văn 2 bảo gia trọng thị 2 công muối lan
ngụ phường 2 cư 2 tại 3 ngôn 2 ý cùng xã quận tỉnh binh huyện
đoạt tài 14 nhiều huy 5 hơn quyền trẻ thì tiền 2 giải 4 trận hàng mạng 2 ba cúp chức 2 ngôi danh được
mạo nhận 3 danh 10 hiểm 9 chứa văn bà nông 2 công 2 toàn rồi khê 2 mới đô giấy chữ muội xưng tử
khả năng 57 thi 9 quan 5 xâm 2 tú kháng chiến nghi 2 ái 2 kính dụng ố tín biến phiêu
thửa chuyển đất 6 được ở họp cho ruộng 2 riêng
đích sử 8 câu thương 2 nhân rồi giữa nhập sớm 2 trong vận là ở đầu tôn 2 thân thực đến danh 2 đáng ngắm cuối thứ xác an thị trước chính kinh của vụ hoà chiếm quân chuyến gì
cọc của 2 mua 2 cùng nhồi tiêu 2 từ chứ dị đào tre rồi ruộng gỗ nông giá cò leng
nhậu tại anh trong nhẹt 2 ở say lai xong tới
ốc ven vỡ đang len được vú máy chật ở quán đảo bươu lừa bất quế hến 2
mâu thuẫn 24
thuẫn từ 2 cán nội 2 tình 2 đều nợ cho lời của về tiền vay chung vững cá gia với trong giữa bảo
thấy anh lãi cách 2 cụ bóng 2 hết trong 3 thi 4 gì 3 mật độ đoạn nội 2 cục mặt xe 3 sống mẫu nguyên 2 đỡ 2 mình 7 thành cư những 3 cánh dòng ông 2 cháu bà nhẹ đứa họ ở 3 thông hài thương 2 ai 2 rác lòng quí học biểu chiến mẹ 2 tám nhật an 2 thói bệnh vùng nhóm làng thiết dưới chính thuốc nhiều 2 bụi mảnh ngọt khói 2 sau lạ 2 tiếng có 2 tiệc các 2 tên khối u mệt 2 rất 2 tai sự 2 rằng 2 tương rõ 2 được người đó như vui bất 3 từ vậy con hình trên không cần tiếc ngay là hay đây tự vấn tội cô trước nhất tốt hạnh dấu hơi đau đấy tỉ việc nơi khó xấu còn vẫn bài khi kết chuyện công 2 hai mọi nóng tin cuộc tài tim thoải tuyệt tiền xót quá
chửi bới 3 thề 2 nhau 2 tổ rủa mắng 3 tục bậy thầm
bới rồi từng bùn rác 2 đe trong như móc tung tìm tóc
vớ vỏ
vỏ chai 2 kẹo thép 3 quýt 2 cứng dừa 2 đồ chẻ cây 2 lon điệp dưa lãi 2 đảo dán bao hộp trấu bọc gỗ
chai bia 3 chủ nước 3 lọ 2 mài sần 2 rượu 2 sạn 2 đâm và đuổi ở xuất dầu nhựa lì thuỷ mặt pin xăng
bia đập hơi 3 cà người chụp tiệm giấy điện chủ trắng thắp tiến 2 rồi mộ 4 gió ẩm viết giảm sài tưởng 2 chai 2 đổ hồ rượu 2 đá đỡ ghi miệng lon liệt
đập vào 2 thủng liên dập 2 heo mỗi cửa 2 đầu 2 yêu chéo giữ vừa lớn yếu trở của phá vỡ thuỷ 2 tan nát tràn chứa nước hồ bỏ mắt dâng đi hộp bàn cánh chắn mạnh chết ruồi nhịp nhà trống phấn lưng trái
ngăn hắn chặn 36 kéo 3 cách 2 mặn 3 cấm 2 dùng bàn xuồng thanh nợ nguy tham nắp 2 được ngừa 4 ở cản tủ nước đá chia lũ sông đường không chứa sách con
hắn bỏ xuống mới nắm ta đã là bị không có tên và đi sẽ cũng nói
tấu quay đàn cô chương hài nhạc sáo
quay lại 11 đầu 4 xuống mặt 3 lưng 5 xe miễn trở 3 lén phim 3 hướng dưới đấm về 4 đều số công
náo loạn 4 nhiệt 3 về viên nức 2 động
loạn cả nhịp 3 và cảnh hạn nhỏ xạ 3 lo bỏ đập từ bà qua nhiều tìm ở nổ lạc 3 tiêu chúng bạo hỗn gây loạn luân 2 giấc tiền trước thần lên thị thế sản li trong cào giá thông cảm trí tuyến dưỡng đao
quận chỉ hai 2 cầu mười lập bình 2 tư song phú hà tám ghi nam ô sơn mới hải gò cam uỷ huyện
trích xuất 6 cắt lập 4 từ một 2 lục của chính dẫn tiền câu quĩ 2 gay
khuya cùng thuê li đặt gió chép lắc khoắt nay về sớm dậy
trộm cắp 7 chó 3 lợi xe 4 két đồ bùn chiếc 2 gà nhật đua ổi hộp để đột 2 kê lẫy nhớ trèo trơn ông
kiếm nhật 2 cứu 6 sự dưới uống an đến thể việt giọng người 3 lời 3 qui thông được 2 nghe sống 3 tiền 4 lật trưng gỗ học giành áp nạn cửa ăn tìm chác việc hiệp khách thuật cớ chuyện thêm 2 củi sĩ bạc nhiều hàng đủ cơm ba chém
khép kín 3 lại 7 nép mình hờ cửa chặt tội vòng mi màn phiên
gắn máy chíp 4 với 12 bó 17 sao 2 nhãn 2 trách 2 bánh kết 6 biển 4 chip 3 vết 3 chặt liền 2 mác mã thiết đèn huân huy công thẻ cờ động keo đào lí lợi mic quân
lạng lách 3 sơn 11 dành thịt 2 giang 3 người vàng
nẹt pô 2
pô trên lạng thi
chặn lại 2 chuyển tiền 2 tình 2 qua nên hoạt kịp 3 xuất hàng tài 2 nạn đường 4 nhóm sắc lừa 2 ở đứng 2 cháy bắt 2 xe 3 từ khống từng mà ma đánh đầu họng dịch 2 cú sóng cuộc tin cửa dòng phá tên truy trang hậu tội 2 lối bóng thu hành nguy buôn xâm tham người
đám choai cò cháy 16 đông 8 cưới 9 trẻ 2 hiếu 3 tang hỏi ma 2 mây 2 rước bạn người giỗ khói đất sinh cỏ bụi rẫy thanh
choai choai 2 quay
ném gạch bom 4 nắm đá 4 còn 2 chủ xuống 2 mắm con lao đĩa tạ lựu bóng vào tiền chất biên phạt mìn đồ bỏ rác
huynh thì kéo thức phản 2 phấn lo ban thiếu chưa mong ôm đứng đỗ nguyễn bức sùng bạc đưa lâm cần đệ trưởng
hồng quân 4 hai phối kông 6 để thuộc là ngự 3 trồi diễm tại hào 4 tri phong 5 ngâm 2 lại khổng cầu 4 làm cũng đức háo cài tổng cạn hoa 3 môi 2 cho do rực hồng ngọc 2 ngoại 2 bí nóng bánh sang nhung 3 thái 2 vân 3 anh 2 thành sơn 2 gấm rêu sen ngân phấn 2 đào 2 về nhật 2 chuyên phúc 2 thạch nhạn linh mang hà 2 hạnh 2 lam 2 reo thọ triền hạc 2 thuỷ 2 y 3 lâu nhan quế thập treo hộc xiêm lĩnh 3 bàng minh đăng hải phát thắm dân ánh gai dai hoang 2 giòn quang sắc thị lâm lạc tươi vinh duy cơ diên
hám lời lợi danh gái tiền
suất cao 5 ngoại thấp 5 điều 3 cho 5 trái 3 không trong tiêu xe bay ưu 4 cơm quà gồm bảy ăn 2 dự dân của 2 một học từ 2 cơ 3 lốp nhà khủng giảm 2 công doanh tăng bình là huy 3 tiền 2 hai đạt làm ngân tiết liên vay thực thị lao cây
muộn đều nhiệt hơn 2 sinh màng 8 cũng hội dắt ăn định nhưng hoa phiền mất con chồng nhất còn tiến ngày quá giờ
hưu nội trí 10 bị trước 3 quốc tâm của 2 từ 2 rồi trên ngay uông giáo cho nói 2 bưu qua cụ sớm 2 hưu nhắc tấm viết chị non chiến chưa mai hàng
dụm cả 2 hơn hàng dành
gã thanh 2 chui tài chạy khoá cha người cúi cháu hứa chỉ nhuộm đàn khổng trai chồng hàng say
nhuộm vàng 2 vải 2 tóc 4 chàm 3 trái đỏ 2 màu răng
hoe bước trong
vờ hỏi tập ở làm
nhẫn cưới 3 tâm 3 cẩm vận tròn chờ 2 tin nhịn 3 trò hướng ngọc nại 3 kể bạc khắc sau trong trơn 2 vàng kim đính giả nhục
ngờ xịt bà trong ghé cắt đổ công phản gương trở hãy từ trước thì 2 nước ngã tái khi phải vụ vực 2 nhất về là nghệch nghi đâu rằng được tới
xịt hơi sơn
vơ khay vùi rồi xưa
khay dây cơm 3 nhựa bạc trà nước đựng thức
tẩu thoát 4 tán 7 mã vi hoả
bấm chuông 2 đại nút 4 vào 4 hộ huyệt 3 còi 2 đọt máy 2 to giờ bụng lỗ khuy móng
rượt theo 2 vợ đuổi 4
ép ngã bán nước 2 giá 5 tim 4 đất dưới cọc 2 buộc 3 góc trẻ viết không tiểu tiếp dân viên mạng chuyển thay từ khi cân xác duyên cung mình dầu dừng khách xe uổng chân
quật hắn đổ 3 ngã ba con trên thương tại lộ lăng mộ khu
hiểm xã 14 chở cho 5 lợi thứ y 15 nhân 2 phải tử trở 5 không 2 vật giám nghèo 3 song khi 2 và theo hóc 2 hỗ thân sau nguy 5 thất 5 du hoạ 6 khoá tặng đóng thoát hiểm xuống mở đổ rau mỗi đội cần từ người phút tai tiền bắt ác độc địa yếu đến nhất đối hơn của trên cháy
hôn khai cho gồm nhân 24 xanh muộn và 2 con 3 mang nếu bên không hai phủ giả vì hôn mê 4 nhẹ lời trận lễ 2 cô sinh soạn trẻ buông quân thú phu thê phối ước 2 lên nhau trầm môi với sau
xấp giấy xỉ
lùi vào 3 bước 2 thời 3 xe 2 dần vài tội xa 2 sản lại 2 đến chuồng tiêu đói dịch sâu lịch về ngày tiến hạn
trọ ở khoá cảnh chung tiền chừng nhiều sữa mười 2 bình xăng sau còn không cháy công được bùi
đúng qui 9 người 3 tội 3 thiết nghi mùa 2 điệu trên mức 3 phép vị 2 một 3 nhưng bổn lúc 4 loại 2 tết không 3 nghĩa 4 trọng 2 bốn thời 4 hiệp giờ 3 phần 2 tinh cam 2 cách 2 giá 3 lối luật 2 thực 2 hạn 3 kì tính 2 hướng 2 là vậy ngày đắn 2 pháp tiến 2 sự mục đối nơi kế trình thẩm chỗ như với tuyến sai đâu theo bài dịp rồi năm tháng tiêu chuẩn nhất chất mực 2 tầm yêu đêm vai làn bản hẹn ý chủ lịch nội khi bệnh ngành trái đáp thông kĩ liều công số lộ cho quan
chu phìn hữu hóng đậu 2 lệ đáo 7 không kì 6 vi 2 cấp 2 trình 2 hồng lai 3 bá thanh 2 văn 4 thầy lan thịnh toàn sa du môi tước
phìn vác có
vác máy chạy búa lên dao tù phần vợt phông ghế thuê tạm việc đạn xi ván vai
vân tay 8 bắc kiều phong đồn 5 nam 4 giữa bên cầu mù bánh tùng long cùng bé ông thái trang hồ cụ mễ ở đào nhận trần 2 dương 2 ngô bùi trình sạt lê phạm tiên
mống mắt 2 chân
trèo núi xuống chòi lên 2 đèo 2 sang tường 2
tận chòi sạp bản gầm thu 2 tay 3 cửa 2 nương dụng 15 cộng tình 4 ngõ nhà 6 bây 2 những diệt 2 giường con tuỵ 3 sáng lực 2 bờ tâm 5 cùng 4 trung 3 hiếu 2 thế 3 ruộng 4 cần nơi 2 gốc 2 lương hưởng 2 hiến mắt mạng đáy thấy thức lòng tuyệt sâu xương đêm khuya thời vườn
chòi nương thức canh 3 kinh gác lá ra rẫy đạp
nương làm gà rẫy 3 ngô 4 nhờ 3 trồng mái trông vào hai bà 2 ông nhau tựa 3 náu 2 tay lúa chè theo cà nhẹ
căng tấm thẳng 33 vé băng 4 như 2 lố hoặc giữa mình 2 ủng gió tin não tràn da mọng mắt phồng đét sức bụng cơ cực lên nhất dây biểu buồm bạt lều chải
ga trắng sân hành 3 ngầm 2 hải khi và ri lăng 2 gần cộng sài 3 ngập trong sâu hàng 2 dựng mà mất náo đồng nhổn với nhà po mới yên theo diêu huế 2 nào gối tàu 2 đường trải hà quốc 3 bến giường xe cuối đà
phông lấy chữ bạt màn 2 vi 2
hắt nắng hơi hủi hiu nước vào bóng xì sáng
xong việc 3 chưa án chuyện 2 chờ hàng nằm xếp đám cụ lúa bỏ 2 thức bà nghi có trước ý đâu
níu lại 2 chân 9 tay ngành lòng kéo giữ áo
mèn mén 3
mén chén chan mật mén
chén rượu 4 chè 3 vo trà 2 cơm nước đĩa bát kiểu canh
rượu ngô 6 ông buổi 2 cần 4 ngâm bia 7 chuyện vang được kim cũ lậu phát chai khiến la men mơ nếp làng lái quí say
nghỉ tết 11 hưu 20 về không 2 việc 5 thôi ngay lễ 15 qua học 8 khi 2 chín mỗi thai 2 ngơi 6 dưới dưỡng 12 nhưng ngày 2 bị của sau tránh mát 2 trong năm ở 2 nhà trưa 3 tài hè 3 phép 2 ốm bù chơi làm tay chân thi giải liền cuối bao hàng giữa 2 đêm đá bán chế hai thứ sinh theo công
cồn vẫn mỡ và hến dã vượt ma xuyên phương cỏ 2 kịch khi
thậm chí 25 thụt tệ xưng từ
lăn ra 2 lộn 2 lên lộc xả 2 phần tăn 2 gầu đi vuốt chắn hoang ngược bánh 2 đường tay kềnh bi xuống đùng lóc bột đều long vào
vạ xé chủ vật
tát cảnh nước 2 con chỉ vào ao tai cạn
đỗ sai 2 thủ 4 đột thị 11 quyên 3 trung 2 đen 2 xe 6 cao 2 mạnh 2 văn 7 quí xuân 4 bảo phú nguyễn đức 2 quang 3 tiến 2 đình vũ đăng hữu 2 ướp chí lai thu học hoàng 2 hà anh trọng 2 bách minh 4 ngọc 2 thanh 2 quốc thảo lại đạt đại trên ô tương trạng xanh mười đầu vào hùng tại duy xuống phủ đỏ trường kim bến trái
cồng kềnh chiêng 3
kềnh là càng xe
cố tình 7 căn thủ 3 lên hữu sổ không ý 9 mật sạt từng lần vấn 2 khó ép dầu vượt bốc đô 5 mỉm nhân 2 khâu kết thăng nhưng ngai tràn 2 hồ xong hộ định 2 hoá 3 tài 2 kĩ niềm gắng 9 chuồng bữa khiến nhạc tổ gia đê trụ mố húp tận xuân tim vững đế
chối đăng chi cãi trả nhận khéo hối hậu cám bình 2 mọi tội 2 lương
dòng nước 6 tiền 11 này người 5 chảy 6 sông 11 thuế điện 2 khách 4 áo vốn 7 lũ 3 họ 4 tạ vàm lịch 2 chữ 3 ngoạn 2 phim 2 nho thác 2 xe 3 thông 2 cả sê thơ kênh 2 hải 2 hương thạch thắng tăng hoài sản tộc máu 2 tâm 2 suối đời 2 trạng nhạc hàng thời tin máy chip văn sự dõi dung xoáy tranh tên thép dịch mẹ nhắn địa
xiết cuốn tầm tắc nốc
thoan niê điều
niê cởi kể
cởi vội trần áo mở
vội giày gõ giọt bên vã 4 quát qui đề mở cũng trên
giày lao kế dép 6 da 5 bác xếp khiến đinh ra đúng đôi có bám chịu thể cao vò xéo chạy bóng vải giả tây bốt thêu
chừng năm 2 bế mười 2 nguy để trăm hai 3 bốn 2 vài 2 đau tiền núi 3 trắng ba 2 mà mực nào đó ấy một nửa như
thẫn thờ 2
thờ trên dát cần đổ nải cúng 6 tổ đức 2 vợ nghi bị ơ 6 khủng cũ phát tự 2 họ lớn phụng thẫn mẫu phật ông gia thần các liệt thành bà
cát môi mĩ chìm đắp 2 sông 3 biển 2 có hải 3 dọc mất tiên 5 sâu trắng 4 di xê 2 ngắm chôm lái 5 lậu 2 trên chưa trái 3 thuốc mở tặc 3 cửa cùng uốn bi 2 dĩ chu tường 2 mỏ tông bụi cứ sỏi 2 đá lợi bà 2 linh 2 hung 2 vàng san xây nhân sê lún nền lí nhiễm táng minh két mịn quế tìm
môi tím giới 18 nên 2 trường 83 nứt cười tiếng mĩ biến múa trên dưới son răng hở 2 chất múc hồng trầm lạnh mép sinh thâm mọng
tím tái 2 bụi 2 dựng ớt giành mướp vĩnh mất lên ruột
bơi chậm qua 2 học chải 2 lực vào 2 trước ếch 2 lội 5 nghệ ngược vượt cho di xuồng dựng hứa ngửa bướm thuyền tự ra sông giỏi sải
hợi bảy kể hỉ nên bị cụt lần ở tuất quí
hớt hải 2 tóc tay lẻo bọt
sạch sổ ruộng làm trước trồng nhặt vốn sau 2 rồi xóc sẽ lương kênh rách đã vững 2 vào chính dữ vỉa bia bộ tiền 2 do của người hợp phải nông 3 sử hàng tốc trung số về lưới đẹp
lúng túng 6 liếng
túng điện giá 2 lũng nhân không rồi bấn sai tâm 2 trong thị
xưng là 3 thầy cán hội
doạ cụ binh phủ sử phong việc hoà hố ném thông đổ nạt 2 quần giết 3 cánh nhổ áp 4 với trừng đóng dẫm tung 2 ma đánh 2 sa sẽ 2 trẻ kiện tự an nghiêm tính hạt trực tấn tống
dính vào 2 liền 2 líu 2 nguyễn chấn bẫy thính án máu mưa mìn bụi phạt chưởng với dáng nghi 2 đòn lừa dớp
rửa tiền 9 sạch đút tay 4 kĩ qua chén nấu mặn 2 trôi mặt 3 bát 2
thiệp kịp 2 sớm 2 vào 2 cho tim còn tiệm quân mạch sâu thị rộng mời cưới chúc tết hồng liệp
lật lại 4 tẩy 5 nghiêng 2 qua tàu 3 úp 3 từng 2 phà 2 ngược 2 giở 2 đổ 8 tài ở mở 2 án thuyền 4 đèo xe 2 lọng trang mặt kèo nhào ghe ngang đật 2 xuồng bàn ngửa
bám vào 2 phố vách vỉa thị sát 5 dai 3 đuổi 7 trụ 3 víu 2 tốt vị biển 6 đồng bờ dân việc đối đầy làng rễ 2 đảo biên tránh bản theo đất nắm cửa lề đuôi 2 dính bụi càng
cúc áo 2 mâm 2 phương 2 vàng hoạ 2 bị hoa đặng cho đoàn dạy võ
nâu và sạm sẫm đỏ non sòng đất
vết bùn đến bỏng sẹo 2 tiêm bớt thương 9 súng lốp chiếc nghi lấn mai xăm cách mổ
gót giày 2 chân 2 sen
ve chai 7 quyết râm kêu ngày con
kem lần đánh 2 chống dưỡng tươi que lạnh trộn nền ốc tràng bơ phèn
hoang ở 2 dã 14 tưởng 3 mang 10 vắng 2 cánh cỏ biệt cấm bị giải sau đất động đường 3 hoá 2 tàn 5 lãng lâu khi sơ 2 phế 2 phí vu mạc dại báo đảo đàng đãng nghi
ác đã liệt 8 chiến cảm độc mộng nghiệt quỉ tính ý 2 thú
cóc trẻ 3 học vẫn đòi đánh ở đã mái
nhằm tống 2 nâng 3 vào 4 ngăn 2 chiếm 2 hạ 2 tuyên 2 đánh tạo 3 lật 2 tránh 2 lúc nhất giảm 2 tăng 2 bảo 2 đảm thúc mục 2 phát 2 giúp hỗ kịp đáp giải phục hướng đưa khắc thu xây tôn nhò lừa cung che thực hạn khuyến hoàn 2 tri tháo kích tìm trốn cụ làm đẩy quảng chấm phòng chia giữ đối cải lan chống 2 nhằm mở duy xác củng góp chuẩn huy buộc gây tiến gìn ứng xoá trục ngày tiếp
khoá trái 2 cửa 5 máy 2 cổng dự làm đào 3 im mở 2 va một luận 2 mười hết những vi biểu 3 tập 2 lấy lưu học 4 huấn 2 gian năm mới 3 của 2 trước đầu 2 cứu trộm thẻ từ nhà gồm hai tại trao xe 2 họp tu sổ sau tài tay chặt thường mạch cưỡi vân bảo thi số chính gần then giảng bồi điện sinh hạn người
hóc môn 4 nhưng búa 2 hư xương hiểm
chú công 4 cán rể 7 hà 2 tôi lật tễu mèo 2 thích 4 chó 3 trọng 11 ý 16 bé ơi bê bộ 2 sao giải 2 bên đòi năm nguyễn lâm hoàng bác tâm tể lính cảnh dẫn ruột cuội voi hề thuật gà chim là thím lùn nguyện em cháu tư chuột ếch chàng
đua quyết 2 cả nhau 6 với 2 bò 4 ghe 4 mới xe 7 trụ 2 vào nhập nước 2 thuyền 8 đổ trượt hàn công 2 ướt cao lập 2 đặc sản giữa phấn trồng người trung xanh được vũ 2 yêu 2 tài đòi ngựa tranh trái top chen nở mô giành vô khen 3 lao toàn học cơ của chào
thắng của 2 cử 3 lợi 23 cố 4 mưa 2 mười thua 2 phất phút đậm 3 cách một 2 đầu tối 2 pháp nhọc ngược 2 nghẹt 2 điểm 2 giải 2 làm điện 2 kiện 2 áp 2 lớn 5 muộn ngay thái 2 nhẹ cảnh 4 trên thế 2 quyết khiến thầu 2 tràng cương vỡ phan triệu hoàng 2 văn 2 nhận đinh lê đỗ thạch tiền lương ôm phạm duy lịch thuyết quan trước cuộc địa tích trận dễ sít gấp sốc xe liên tưng bại chóng bầu trong nghịch đường tuyệt luân mĩ cô hải đội
điển hình 11 cố 2 na kỉ làng án thuỵ đón tiếng nước níu nở tích trai chế lệ trường phạm
ngõ ngách 3 bốn 2 hẹp 2 phía 4 thịnh sâu 3 nuôi nhiều thanh mắt xách tiếng nhỏ 3 vắng pháp cắt công xóm 4 bán gõ hẻm 2 cụt phố hầu vào chợ số dài
giấu bụng trong 4 vội tên 2 doanh sau dịch biệt tay vợ 4 giọt dưới 2 âm tội 2 nhẹm 2 giếm kín mặt mình dốt xác ma nghề diện tiền bệnh nỗi chuyện thân gia mẹ đi được
bụng bầu 2 nhiều ưu quặn dưới 2 để phệ 2 rồi no băng đêm người liên đói 2 mang 2 và thanh dân âm từng là dạ mỡ chướng to trên cá đau bồ
buôn phụ lậu 18 bán 15 nghe lập ma 9 người 4 trảo phế làng 4 đôn 2 vải chuyến e tay tơ chuyện đồ hồ gian sóc dân trưởng
cộm cán
khổng tiến lồ 13 minh 3 thị văn 2 hằng tử giáo tước
khuyên các 2 nên 2 tưởng con thành dân tẩy tai 2 nhủ 2 chị ăn 2 không 2 khách 2 phật bảo 2 can 2 chân lời mang bà cháu người 4 nghỉ quan sống nhà dương phụ quàng về cứ cha răn dùng ngăn giáo rằng
đừng giao quét hận tin 3 đào nhắm để 6 xây sợ 2 cố 2 nghe chạy về vô 2 cho 2 cãi chê vì 2 gọi 2 làm 2 lênh vội 4 biến 2 đổ viết tranh ham quên 2 thả nói 2 chủ 2 bỏ 3 đẩy quá 2 quị tắm bao lo nên nghĩ có mong đi coi mua ngại hòng trách thấy như bắt hỏi đánh uống
quét khuôn qua 2 vào băng các điện mã 2 xoá dọn 2 tàn hệ bản lá thực tội rác ngăn thật cuốn lũ sạt mìn
khuôn mặt 10 khổ 14 vết mẫu viên 3 phép đúc bánh thước vàng
bởi pháp cửa người lần cung nhiên thợ đó thế 2 khí nó 2 nhiều thanh nghèo lẽ 2 vậy 2 chỉ sổ cộng món thiệt ai việc núi nếp vì các một những sự tính họ trước lực chính
láng hạ 2 giềng 23 bóng mịn hoà
ngáo đá 2 ngơ
thuyết phục 17 tương 2 minh 5 sau lịch yếu tự vẫn táo giảng công gia pháp 2 ở về với trình 3 âm giáo khách tiến nhu vô
dỗ dành 2 đầu anh đồng con 2 ngọt trẻ
điếu thuốc 3 của văn 3 cày đóm phúng
thự kín sa đồng khiến biển liền biệt
tường ở màu ngăn vàng rào 3 đưa rộng coi mái hướng cho kể giữa gạch rồi tháp lợp là trốn kè trăm ươm vi lam vân nguyễn của trần trình tận
ập vào 6 tới 2 xuống 2 đến 4 về
xóc đĩa 2 chút
vứt ngổn hàng xuống rác 3 tàn xác dưới
ngổn ngang 6
chui vào 2 lủi 2 kim gầm 2 vừa kê bị tình đầu ở gây qua ra rúc lọt xuống hầm từ
tủ lạnh 3 đông bánh đồ kính sách 4 của gấp hồ điện
cóng phải
gõ cửa 7 búa 2 phím 2 đỏ miễn lúc bàn đầu 2 trống 2 tạo từng kiến mõ chữ nhịp vào
chép lại 2 miệng 3 cá từ khô từng 3 tỉ lọt trung đỏ tặng tiễn tay 2 thơ hứa bài sử tranh phạt tiền nhạc
tương tác 3 ứng 5 trợ 5 xứng 6 đen đối 3 đương 3 tự lai 18 dinh thích dương phản đồng 3
rưỡi buộc còn kèm và sáng xăm so mà có năm
đính chính 6 núi 2 ngọc đón tam kèm hôn 3 đá hạt cườm ước thế
lủi tám vào thủi nhanh sủi
tem nhãn 2 phiếu 2 chung thư 2 vận điện 2 chống truy bưu bảo
nhãn nước 2 hiệu 7 hàng 3 nhận và mận lồng 5 quan 2 giả màn mác 4 dán 2 gãy nam được khô không cầu khoa áp tiền lực năng vở phụ xuồng giới
sụt sùi 2 sịt giảm 5 trượt lở hai lún 3 cân
sùi xin bà
hờ đang thị hững hang đợi
kẻng vùng là thì nghĩa bình
bo cười bo thị
khà khà
xưa nghe người mẹ của nói trốn vẫn 2 truyền giờ có bắn kia gặp quang thắp nay 3 hành thành phu xuân ông
giã gạo 3 nhuyễn dập thịt chưa vỏ hành đội từ 2 giò biệt
tắt loa máy 3 ngang bớt những khói sóng 3 ứng bếp điện 2 hẳn đèn 4 nâng nguồn 2 đám 4 chuông ngấm 2 sau còn trước hoàn mặt tiếng thở kinh quá lịm ngúm chức lửa nắng
kẹo kéo 3 hoạt rau bánh 2 dừa 2 quần lạc 2 háo ngọt mút cao dẻo cu sìu
trai qua mình tóc mẹ hai nén bị 2 nghịch bốn họ lụa tôi yêu chào áo sáu trị hi bắt đêm cụ 2 gái 2 nghiện và cùng lừa trở song cầu cảm hồng tiểu tráng xương huỳnh mất thất vũ cũ ba trẻ 2 vàng út
chơi tiền rỉ bạo điện 4 lớn 2 ô chạy hụi 2 bổ lấy khôn thiếu 2 phòng 2 thể 2 ấy vào cũng bốc của bài 2 xuân 2 dân cho 2 ham luật cờ 3 số ngồi theo bóng vui đàn xấu trội hay tốt đùa bời trò 2 ngông ở với cùng đẹp nhạc cầu sòng tết trên xe ma vị hết trong vơi chứng tay chữ đồ trống bẩn khăm một trẻ giải tấn
gái bị 6 không chưa chừng tám khiếm xinh 2 chào sơ kẹt đã tôi 3 thời ở 2 mặc ê 2 thì xứ mù người chèo trẻ 5 được 2 mười 2 nhặt lấy liếc chửa trong 2 chị cụ bán 2 sau bước kì hiếu chăm thành cô nở tuổi nạn mường ông nguyễn thái đòi cùng đinh đầu ruột mại điếm ngoan quê đẹp già ế út một gọi làng bao đảm việt
trá hình 7 khiến lừa
chích chuyên điện 3 lê không choè
diệt cỏ 3 muỗi 4 mầm 2 bằng mĩ 3 ngay lăng 2 bọ trừ khuẩn 2 chủng 2 vong 2 chuột 2 giặc mối địch côn 2 gọn tội
cỏ tự đông 2 mọc 3 vùng dặm cây tới 2 lau 2 xanh sau dại mĩ chú cho khuất để khăn cháy nhúng vườn trận tranh cù
tấn thực vảy nhà 3 gạo 2 lành thành 2 người tu một 2 công 53 lực cho tới 2 cùng móc quanh cúi xã 4 pháo phân 2 thịt lương lộc 2 tài 2 quách đạt 2 phong 2 hoa sĩ hoài phát 3 ngọc sinh nam anh bỏ dũng kịch bi trò hàng vàng thóc ma bom rác thép cá sang minh mỗi 2 than nước so co đường sầu xăng
bẩn nội được vào bắn nước tiền thỉu 2 phụ tưởi
tạng bốc cứu 2 toàn động 2 cấy ghép hiến người rỗng
mùi hôi 8 ôi nái thuốc 2 lá già 2 riềng hương 3 dầu tanh 5 gia mẫn 2 mực tuổi khét 3 thắng hoa khói 3 trầm 2 soa dân lạ 2 mồ 2 vị 2 cỏ ăn nắng nứa gì nhựa văn say phẩy lai chê thơm thối cơ khó cồn tàu mẽ rượu bùn đất
tẩy chiêu giun 3 tổ cục lạt tiết xoá 2 rửa 2 chay 2 não trắng trần trang uế tế độc
sâm ngọc nhọ râm
lậu xăng 3 qua 5 sát ngà thái không gian vàng 3 thuốc 3 hàng 3 bị giấu kiểm linh gỗ nhung ma thuế vé ra
xăng dầu 27 chất đồng nhiều tăng đóng e giả nhưng trong 3 xe 2 ba hầm hết dự lấy 2 sinh cước giảm 2
chớp nhoáng 3 mắt 2 sân thời lấy loé cơ đèn bóng bu
nhoáng trong thuê gió bên
tẩm ma huế lăng thuốc bổ quất ướp xăng độc bột liệm
len lỏi 5 xào hồng phùng qua 2 chân sợi lén áo dạ vào trâu
lỏi vào 2 về dưới lỏi con
vây bắt 4 hãm 2 bữa quanh thành trung ngôi ráp xuân
khét tiếng 2 của nhìn hệ lẹt mùi
sữa bột tiền ở bằng giả 4 trà chua bị 2 trước miễn đá 2 gửi cũng mẹ 4 thì nồng vĩnh hữu học rửa và công quá ra sang
bột giả cuối phun ngũ 2 cho giặt 2 đồ với nhúc 2 trắng 2 nước theo nhuận mì ngọt gạo nở phát nếp sắn cá đỏ năng giấy canh màu nghệ chiên sắt
hối lộ 23 cải 3 tiếc 3 hô hả 4 lỗi 2 hận 4 về chuyển thúc đoái phiếu quá
nặc danh 2 cây những từ nước
hòm thư 4 tử công phiếu tiền đạn tôn gỗ quan
nét chữ 4 đẹp 6 chạm vẽ 2 đặc 3 nết nổi 2 văn 3 mặt độc riêng mới tương cổ quyến bút thanh duyên kiến cọ buồn cong xuân
nguệch ngoạc 2
ngoạc kể mồm
rủ sang nhau 4 đi mẹ chạy
nhốt trong 3 trăn cứu phòng 2 chết người 2 lồng gà chung
thép gai 3 sa bị khổng leo của 2 kéo cuộn 3 nội tăng ô và mạ 2 được đóng hà nguyên thâu thiết chứng thái không xây hình tấm phế nhập bê ống hộp súng xanh trong đặc đã việt tôi hoà
gai mỗi được leo mắt 2 góc ốc dầu nhọn xương người cột nếm
đồ tổ cổ 6 chân tham đạc 2 đổ chơi 5 gỗ 5 án 5 gia 3 trong uống 2 ăn 7 da lên 2 quê tập ngọt 2 trang 2 chín cao ba 2 rạn sơn 3 hoạ 2 cũ 3 cửa tài thời từ cho cố mang hành của nói chú cơ thô bảo 2 li sộ 2 tín xông nghề 2 chiên hình dùng 3 gốm điện hiệu lót thờ thị tể đệ đồng cúng bơi ngủ thừa mã nho tang vật tiểu chua long nướng chay sắt sứ đá 2 xôi đểu phế thể nội giả kim tế thán đảng đen lao hộp chính già
gồm bộ bảy 3 vợ 2 tờ cựu khói 2 thịt bản 2 trầu chăn bát tám 2 bình mười 3 chín túi hợp cảnh trợ bốn 2 công người 2 hai 2 phần 2 các 4 giảm cả 3 nhiều 3 gồng đàn kế bác gia trương đại 3 vương võ lầu ông nguyễn phó thuyền thuế có ba năm sáu một những thành khoảng tổng toàn hơn nhóm chi gần xây toán ngữ tiền huấn
rác rồi nắp chất khuấy bừa 3 nhựa cuộc thải 13 bãi vùng làng tại 2 và thuyền không 2 trôi nói ở trưa tìm đầy ngổn chống khiến trồng bủa đa bất trộm này mùi phát người ken ùn thành
bến xe 11 lức 4 tre 14 cảng 4 thành 6 du sau cũ bình dưới yến cóc đò 4 đá 2 bính ninh 2 phà 4 bãi 2 thuỷ 2 la tàu 3 cát 3 nhà bộ hạ vắng sông đỗ nước 2 cầu nghé bạch bờ đậu lội chương neo hải
tấp vào 4 nập 12 bay
khẩn cấp 40 khai 5 dự trương 24 hoang 2 về ứng thiết 2 theo cầu khoản nài nguyện
gục xuống 4 chết trên ngã 2 đầu 2 nhà đối mặt trước
miệng lắp liến ăn 2 bằng 3 trẻ hố 2 gọi 2 vào mắc loe bình nhớ niệm khi giếng 2 cười 2 hang 2 thiếu nay miễn nói 2 sốt lưỡi cống núi hét đời túi nam em
lắp bắp 2 thiết 2 đèn 2 thêm 2 ráp 5 tay đặt 11 gờ lại ghép mạng xác điện kính pin dựng hoàn
loạt khám 2 quán sai 4 căn bến đi hành tắt vượt dự 3 khởi 2 tăng 3 cây 2 sút 2 gương 2 sân tài bài 4 phóng ai bắt vụ 3 trong tồn ra 2 đạn 2 công 2 món phim 2 pháo hàng loạt trận loa đầu ở đánh vướng bắn 2 phường trưởng sau giảm triển chính 2 các 2 sản xe động hoạt vấn cổ giải ảnh quan doanh câu đề đối ngân tên biện lãnh tuyến
nai bà hầu đã bình vĩnh được nở long bắt thượng tơ lưng rừng nịt vàng
rịa vũng 5 một
vũng tàu 10 rô lầy áng 2
vẻ ngoài nhưng mặt ban đẹp 6 tĩnh xúc xứ vang 4
siêu xe 2 cảng mỏng méo thị 18 sang âm 6 cường nhỏ lớn sao mẫu 2 hơn bão 2 cho động máy đạt kinh mịn giàu tốc vượt chế
yến cầm thóc sáng ở diêu 2 trong gạo mạch ngọc sào trần 2 bảo nhi phượng lê kém có cùng phạm ông hoa
hẹn gã giờ 3 sẽ 2 trả 4 nhau 2 gay hò 4 tôi thu mùa rất huy 2 chông ngày 2 bội cấp lại gặp 2 ước 2 trước đánh lịch khám bạn cưới đến tái thề rằng lần tiền đi nhiều mang là biển
tặc lại khống ngày vẫn lưỡi 3 thực xẻ đánh lộng trong lâm phá đinh
hoành hành 4 quanh tráng 2 độ phi sơn thánh bồ đồ phách cách mô
bọn trộm rồng chúng
tuốt cả 2 lá
lẫn quả số nhau 11 trí được hai với 3 lộn 8 mức đồng tạp đêm tinh 3 hồ tên lầm lẫn gốc nguy trò trong chất nước cả ngoài kẻ tiền lượng nam khách nữ
nhét bao giữa lơ túi 2 vào giẻ thêm đầy
canh rẫy be chừng 2 gắn vì cây 2 không chua 5 tráng nhận ngon nhạt rau 3 lửa năm mõ nhưng ăn bổ gác 2 giữ 2 tác 6 lúa 2 cánh 2 chuyên cá 2 măng 2 nấu ở kì ngọt giác nông tân cải phòng trộm tuất tí thân dần thìn ngọ me khổ thức đêm nghêu cửa chỉnh bún bóng định tăng
vươn vòi tới phá lên 7 khơi 2 xa mình 2
vòi bạch nước 3 rồng 3
tuộc từ
cảng tiên 3 nhỏ đã biển 6 hàng 10 nước 2 trung 3 cá 4 khi vân lạch 2 cổ cam 2 phan cát 2 vụ 4 chờ thông cái 3 hội hải 3 vì truy hà an tân thị 2 sài 2 cạn sông quốc tổng chân vũng nghi qui liên đà dung du tàu
soi chiếu 2 bóng 4 dòng ra 2 bó gò kĩ tự 2 lấy keo gắp đại tầm tiêu
gỗ xẻ 2 xuất 3 lậu 5 lớn ọp và 3 thuỷ pơ 3 dán 2 thép keo văng cũ bời thị lim 2 sồi 2 đóng cẩm mủ trên chạm mĩ 2 rừng 3 bình trưng đối quí mun trái hương nội sưa nguyên lát ép mít dăm thông công đá tự tạp viên gụ tràm tròn óc mục hợp nhóm cao
xẻ khai nhỏ bài nguyên bàng gỗ 2 và thịt 2
vảy tê
tê tê 6 hàng liệt 16 được chả bì 2 cầy hê khỉ cuộn cóng dại giác 2 mê tái tay thấp ngưu chân
khúc ngà cao quan sông 5 đỏ tráng hát 2 qua bánh vang đình khích 2 cua 3 trong về xạ 4 bất liên chiết văn thị vuông mạnh mắc côn ca quanh xương gỗ dạo nhạc đường khải ruột hùng
ngà voi 4 hoạ sống tắm nguyễn ngà ngọc răng say
voi bị giấu và rừng 2 tây được đòi ở mắc cuối ngập giả bản già uống bun
khoét rỗng núi 2 sâu 3 lỗ hang gỗ
rỗng trám sai thuyết túi tuếch kêu
trám sáp nhổ chỗ
nhựa đường 4 cột xong còn bê xếp minh bỏng cây 2 tiếng thấp vệt vẫn bao kiềm hoá nhiều thuốc khét sống 2 tái dùng thông nóng tự trải nhiệt đen
lức chỉ thông
vặn nhỏ
cơn nóng lốc 2 sốt 3 dông đau nguy 4 bão lũ lên mưa 3 của 2 đầy dại gió
giận đã lục dữ 4 đòi ai trả hờn 2 dỗi nhau quá cá lẫy
chuối đâm tiêu 2 bào 2 bé xanh 2 chè con nấu đều hoa khoai tây chín hột rừng sứ già chiên nếp ngự
đâm một trụ vào 2 liên 2 chìm ô trực 2 vợ nạn 2 thủng 2 chết chém nhau bị 2 chồi ra tử trúng xe đầu đuôi sầm lo sập va thuê đơn ngang người nhiều bang nản
nhát chí gừng xẻng dao 2 gan búa chém ma đâm
rưng rức rưng 5 đứng bên
rức lẩm
lẩm bẩm 2 cẩm nhẩm
bẩm tôi sinh 9 báo thụ chất
giết ai người 8 mổ 7 con 2 chết 3 hại vợ chồng thịt chóc bạn lợn thời bố mẹ cướp tình giặc nhau phóng
vong do 3 giải khi âm cùng tại 4 mẹ sơ thu nhân khoảng linh 2 có hồn lưu hòng trong 2 về 2 của chủ mạng chèo lớn
chấn thương 19 động 7 lan 3 chưa tâm 2 nằm tiêu chỉnh 10 còn hưng 2 ở song an tử lột
sườn vết non bì đồi chấn núi bác
bỏng do nặng 5 quen rát 3 ngô 2 cháy 2 nhẹ nước điện lạnh hô giẫy độ da
dí đầu dỏm 3 dao súng sát
dượng cùng ông ghẻ tôi
xóm từng nhỏ 2 quanh nuôi 2 xì cắn viết trọ 4 dè núi tối thay vỡ không 3 chạy 2 lí ngụ nghèo 2 bằng cho ấp giềng kể phá bớt thức quí làng hàng nói vạn chiếu y chài cũng láng dưới
thét nhưng giá 2 gào lên
ngại can va 2 vật 2 việc sinh 2 viễn tình hàng vì lạm 2 lo tố ngư hạm nêm xung khó 3 khổ 2 rằng về nguy an chiến nguồn trước cho khi ngần ngùng đi giao hỏi gì nói đường xuống
rỉ tai hoá dữ mạch nhựa phát hàng nằm
nấm thức mồ 3 và ở rơm 4 cho rừng trắng lạ 3 bệnh 2 sau 2 mộ 2 đất 2 cái mốc 3 ngộ làm 2 mối 2 hái đến hương 2 linh 2 dại thịt men móng da kim bào đông
bùa lưỡi lá ngải chú phép mê hộ
lưỡi bọc hổ 2 ngọt nhạy bò 2 dao liềm trai 2 câu gươm cưa lê hái lam kiếm
bọc trong 3 thép 2 xốp da 2 rơm bảy ni nhau giáp mụn tiền hậu kín lót giấy nhựa trứng quanh đường vàng xương lẫn
liều cũng chết 2 mình 4 thuốc 4 mạng 2 lượng 3 lĩnh thân vắc cao mạnh dùng thấp tăng chiếu bổ
ảo giác 4 tra bị qua và 2 tưởng 3 đã đọc mất ảnh 2 thực thuật 4 tài lợi đẩy mộng nhạc sa vọng diệu
nhịp tim 6 hỏi sau nhai phách 3 đập 3 nhàng 6 cho song sống 8 ổn nhu cầu 4 trống 2 sóng lễ độ 2 điệu 4 thở bước phát sinh với tăng chân hơn
tim hoang cho của ngoài liên 2 bẩm 2 mạch 10 mang nóng khán nhũn nhanh 2 cũng bé bánh giữa xuyên
sằng sặc
sặc rồi sỡ sụa
lịm đi 2 dần tim người
thở máy 4 thoi bà phào 8 dài 8 mà ô khò 2 co sâu 3 sau đều 2 cùng cuối 3 ra 2 có vì với thâu giành nhập mặt đời phải ngồi tất nhanh không 2 của 2 lọc chờ cuộc thời dốc gấp hắt hổn than bằng khó hít hơi rít
phật tử 9 hoà giáo 9 đản 7 thả lòng không đạo tích cầu
dâng sao 2 hương 6 cao 8 nền cửa hoa 2 lễ 2 lên hiến tặng trào nước công cúng sớ y đội
tàn nhang 2 thuốc 4 quân phá 4 lửa tật 3 bấm nhưng bạo 2 dư 3 sau phượng tạ 2 nhẫn 2 ác khốc lụi phế sát tích tro hương canh trung đời cuộc phai dương ma
ruộng vườn chuyển đi của muối bậc 5 ngập đồng 2 thức trúng lúa 3 được mẫu lên đo đất 2 bao bị làm mấy bón ba đặt để
cúng dường tường thần ông hùng 2 đưa chồng chúng chữa hoa triệu trăng ngư tổ các
dường đến như 6 nào ấy
rởm lên
dát vàng 2 mỏng
in phát trên 3 tên con một mã bao thạch sách 2 hỏng tiếng bóng trước gặp lại
nhâm thị 2 nhi 4 nhận nhắn thìn ngọ dần tuất
oanh lập không ba đã liệt 2 tạc kiên kiều trông tổng lê vàng đàng hứa trưởng khen tuyết
lẻ bốn phường xăng 2 cạnh cao dẹp nền kho bóng 2 chặt ra ba xem tám hồi đìu loi 3 nhỏ lẻn nói khắp thái thì bỏ hàng tẻ 3 bạn trẻ vàng một
giăng khắp băng đèn kín bẫy thiên sẵn tơ
khắp khu nơi 16 mười đông các 7 mặt 3 xóm 2 đường chiến đình vùng hẻm cột phố 3 bản ga gian cả 2 miệng nhà thế mọi 3 năm 2 cơ đất người thành châu thôn làng ngả cùng
chụp ảnh 18 hai hình 3 được 3 thần về cho lồng dưới chiếu mãi phim 2 khỏi cộng cắt lại từ mũ bởi trong lén màn giật phải năm khung đèn mạch vào tại
bạ công tặng 2 thường để số
khoả thân 4 lấp
bêu riếu 2 xấu
riếu khủng
khủng bố 23 hoảng 28 long 2 khiếp 4 điện
bịt mặt 3 kín 5 miệng 2 mắt 2 mũi khẩu tai lỗ kẽ lối
mắn vòi không 3 cảm cứu thuyền hơn là được khi
sém tấm
ghen tuông 5 hứng ăn 2 ghét 2 chỉ tị bóng gió vợ mù
dằn mặt 2 vặt lòng xóc
đò đưa 2 sang cũ ngang 3 chật nằm tam thỉnh dọc quan chiều giang máy ma
vàm cỏ 3 cống ray
cửu vạn 2 long 9 đỉnh vị chương
ùm xuống
cò chim đất 5 bay 3 nhẹ xơi tránh trắng mồi gáy bợ
chim lợn sà nấm hay yến 3 muông 2 bồ 2 di 2 trời 2 hoang én cò cánh chích cảnh ưng mồi lạc hoạ sẻ sáo ruồi hót công chóc biển hồng cút ri phượng bay non đầu đa quí
tức phát ê ngực 2 ủ đóng giận hẹn ở 2 phối tin là lập cơ thì thế tốc khắc hạ bằng 2 bị tưởi
tuệ nhân 15 mẫn 2 nhận được cánh lâm
nhoè tiếng là mực mờ
nền nâng đất 5 kinh 26 ở nhiệt 3 tảng 37 nhà 3 cứng âm điện 3 ao giấy sử xanh móng 5 trên nhạc 2 xi và mắc dân 3 văn 9 lớp nếp 3 dự vùng đường giáo hoà độc chính công 2 y quốc ngoại nông bóng tài tư nã trời báo hành gạch cũ khoa an thể cảnh
rót vào vốn cho nước
đem đảo về 3 chôn hết đi 2 ra 2 cho 2 trả 3 đến 2 biếu lại 11 nắm bánh theo lòng bán tiền con so gửi sang
lộ đường một 2 đòi trình 27 diện 5 thăng vận ra 3 lọt ùn đoạn nền lạc ba sơ những nhiều thiên 2 nhận liên mười bảy chiến đạo để 2 ấp khi bị 2 hạn kí lãnh mặt 2 ngập kẻ tẩy 2 lộ liễu 2 hối quốc tỉnh đại bại lô nhóm ở trụ hà lí hình 2 về thông 3 bí rõ hàng đề ảnh nguyên mật khoảng giới 3 phí địa xỉ hầu đức dữ điểm bàng bình
dán vân kính nhãn 3 phim 2 chồng ngọn băng giấy 3 tờ cáo hoa kín 2 từng mắt tem thông ảnh lên vào tường
trọn gói 3 trên ba cú cảnh vẹn 3 niềm đời vào đêm
nốt ruồi 2 vụ nhạc trầm lặng đỏ ngày phỏng sần cao hương thơm
mỏ hàn 2 vàng 4 cát 6 khí 2 chao cày 3 nợ cấm đá 5 theo than 2 mặt đào đã sập được dầu đất 2 quặng neo lết hỗn vịt 2 khoáng vật đồng sắt nước bạch nhọn
két sắt 4 nước bia bạc tiền
tạ biến đập thị 6 hiện nấm thuỳ ơn 3 bảo đình 3 mang lên khánh ma trời nhân thanh thều lỗi 2 từ 2 đăng hữu ngọc 3 bá liên văn quang 2 tội thế tấn
lốp xe 4 hợp vọng niêm khống cũng thấp dự đốp ô bốp cao
gác in chợ xép 3 chèo cắm mở đèn 3 lạnh hải xa bên kèo điếm bếp 3 mục đêm 2 rừng mái chân cổng thi lại chuông máy lửng tàu chắn 2
khe cửa 2 giữa bay khăng phụ hơn hở 3 suối nứt núi khẽ đá ngực cạn sâu sanh ve gió
thề giọng lời đáp bồi nguyền thốt hứa non độc sẽ chung danh
hiền lành 8 quan hậu 2 hoà 4 tài 2 giọng cửa chị 2 tiến minh nhân 2 viết anh đỗ lương 2 đãi triết thảo thục dịu sĩ từ thê ninh giang mai hồ 2
xưởng gỗ may 4 giày công 2 có cơ 3 vẽ gốm nhuộm bị làm anh phải đã vũ pháo còn mộc
bưng nước nhầm cháo bê biền bít 2 ra mâm tráp kín
ráo hoảnh riết 3 treo ít tài
cẩm thạch 3 sặc của gói lai 2 bền thêu thuý lệ 2 xuyên 2 giàng 2 mĩ 2 nhung tú 2 và vân tiên đào tuyết thuỷ 2 hằng nang phả chướng 2 khê bình hoa li hà mịch phô thanh kim y
hũ gạo 4 cho đi mắm nút tiền rượu vàng tro
cúi đầu 11 gằm 2 chào 2 mặt
đuôi câu én nhau 5 chở dài 3 tàu xe cá ngựa bò chuột áo trâu sam gà máy sóng tóm
nần cá môi bắt chồng
trứng tinh gà 4 vịt 2 vào chiên phở vàng nước phó một lạc ấp ở muối dời cá
trùng hoạt nghiêm tiếng khớp tu 5 lặp 2 huyết điệp khơi 3 với muỗi trong kí máu 2 hạ 2 tiêu phổi nặng đường tiểu
hiếm muộn 2 nam giá sau hoi 7 gặp 4 vật nhóm thấy 2 có 3 khi 3 nhiên được khán loạn người 2 ngóng bị và trên nước 2 như ai lạ nhất nguồn thuốc
trót lọt 2
đút túi cơm cốm cháo
thai hộ 4 sản 7 ba 2 tiền người nghỉ phụ 4 kì 3 mãn ăn định nhi 3 bà nghén sinh lưu ngoài trong đôi giáo đầu trứng chết
dị tật 4 chỉ dạng 3 đoan 4 như 2 chẳng không biệt 2 nhà thường 2 vật 4 khiêm ứng 7 hợm nhân giáo đồng bản nghị tộc tính năng hình
bỉm sơn
rải đinh tiền 2 rác 4 vàng thảm
vá xe 3 có sao đường víu lưới vai
ế ẩm 7 vợ 2 hàng 3 khách chồng
thủng một bức ruột 3 đáy 2 thực lưới lốp lỗ dạ tạng bụng tầng màng thẳng
lỗ vừa hổng 13 tiền sâu chổng sạch người thoát 2 báo vì 2 nặng 4 đi lỗ 2 đen 2 nếu ròng 2 tai 2 vốn luỹ 2 nhỏ tròn thủng khoan chân mũi tỉ rò châu 2 hơn hàng mãng khí khoá liên sau thông chỗ kéo
lả tả 2 đi 2 chảy mo chăm lơi lướt tơi
sợi dây 2 to tóc 2 huyết 2
hãi tham hùng 2
lam và sơn 7 mào lần lũ 2 hộp thắng 2 danh níu phan trần nghệ ngủ điền võ điểu chiều 2 kinh hồng nham khói trường chướng
suy nghĩ 6 đoán 2 giảm 10 nhược 3 thận 2 ngẫm 4 hô yếu 3 thoái 5 luận tư tim dinh vong
giục cô giao ép mua bỏ chồng 2 giã 2 giúp cơ con tôi
khỏi gia đời 2 danh 5 phải 3 hành bị vòng 2 mặt thị 5 phòng khổ nghe ngọn vùng 2 tên lực bệnh 2 buồn khoét vị nhà 4 hang vũng cóng hối đảng 3 phía trại ôm kể vành nơi 3 giường cần sự những nguy 2 các nói cuộc lo bàn đường địa tay khu hiện bất tầm trái đầu đất nước rừng thế rơi cơ đám biển hẳn tai tử án 2 mái tình cảnh nghèo bẫy
hoãn phiên 4 thuế chuyến 2 chấp bàn diễn tới thi 2 tự thư xuất nợ 2 binh 2 họp xét trận lại áp cưới xung
vắng mặt 3 khách 2 hoe sẽ khán bóng 2 quán vẻ 2 bến luật học
tù buộc về 6 cho 3 giam 4 từ với được nhân 2 tới cũ và 2 mẹ côn 3 chính là chung 5 đến vì phú kết binh 2 nghiêm tịch hai ra tì hoả trước 2
kháng cáo 11 sinh 15 kháng 2 dại chiến 19 ung nghị 9 của thuốc 3 phản thể 2 khang cự 5 người khuẩn nguyên viêm sâu án
xá năm từng là loại chương sáng giàu ngập đóng quốc rồi tội ở đặc động đơn lợi 2 sinh nhà ong kiểm vậy pháp mạ chưa đảo xuy ông dịp rộn xíu
huỷ quyết 2 bản lên chuyến 3 bằng tế nổ đàn hoại 12 toàn bỏ 9 rừng dân vì doanh lợn nhà kết 4 án 4 lịch 2 hình hàng niêm 2 diệt 2 hợp hôn 2 vé thầu hẹn đơn thẻ đám
mộc mơ bài 4 châu 7 mạc 5 sửa và bản 5 mà cơ đồng lan 3 nhĩ hoá hương tồn qua tinh miên dân chè sơn thuỷ
mãn hạn 5 bỏ nhãn 3 nguyện 2 kinh 2 tính 2 khoá nhiệm thiên phần nhu điều yêu
oan sai 4 vì người của cho ức được uổng
nhiêu cho khê 3 lộc 3 năm công tiền ngày
lồ để dần đối thắp lộ 3 suốt ồ vừa của ô
cậu sinh 3 bé 8 công con 3 bạn thợ 2 hỏi học 3 ruột 2 trương ấm ta em thanh nhóc chủ là vàng
vĩnh phúc 5 long 7 hảo hải 2 tuy 2 viễn lộc 2 biệt 2 hằng kim châu linh 2 thịnh khánh nguyên bảo phước toàn khang tâm hà sơn cửu nghiêm hưng
răn đe 3 dạy
đe phòng doạ 25 giáo nẹt búa
ngừa chung xã nếu đấu cơ điểm tội nóng ung 2 thai 2 bệnh vắc sâu
tuy nhiên 14 vậy 5 lập hoà 4 thế 2 đã an phước
năn hối 2 nỉ 2 tác ỷ
móng ngựa 4 tay 3 làm guốc 2 tinh không kiến cái 4 cho gạch yếu chân 2 nhà cọc vuốt giò trụ sâu vững cầu bè rồng
gầy rộc trơ lại gò 2 yếu guộc dựng nhom mòn
rộc trong
sọc người trắng
toạ hỏi đàm 9 dự khi độ 3 cho nhấn còn phiên 2 trụ yêu thích 2
hận mẹ chỉ thù 3 về hậu nguyễn đời tình muộn vì
cọt kẹt 2
tôn thất 3 đổ trọng 15 mạ vinh 6 bay hàng sư hầm giáo 22 bạn nên tạo dân kính 2 của chỉ thu nữ 5 tịnh mới kiến pháp
dựa vào 5 trên 5 tinh dẫm lưng theo hơi cột
đáp lại 3 từ 4 trả 6 giao gọn pháp 2 ứng 19 án 3 nghĩa 3 từng xuống 2 tận câu số tàu chuyến lễ lời tạ đền đất ơn mạng hỏi thắc
nhắn dữ tin 5 không nhủ 3 ghi qua gửi 3 chết lại nhe
gò vấp 4 công 5 tiểu dền má 2 dầu 3 ốm đất bó lưng đống mộ gai quao mối
vấp cuối tân bến
thục oanh quyên 2 anh lan trần mạng nữ trinh phán
búa bà tạ 2 kiểm rìu 3 liềm đập xua máy bao
lâu rồi 4 năm 6 lắm đời 4 dài 22 nhưng 2 đứng nay 4 cô nhiều nói bền 2 ngày 2 mà đài 3 lầu quá 2 lâu 3 lây mộng hơn nhất la 2 không lắc đến thế mới thượng chưa sau quanh
mảnh đất 12 giấy 3 vỡ 3 kim đời 3 sành chai 2 đạn 3 ngói ni vắt tăng vườn 2 gốm 2 bát nương ghép mai kính ruộng bom trăng vải tên khảnh bằng ván
hoả giữ ngất hoạn 6 nhí dầu tuyến 2 tông gọi táng 3 động tốc 3 số đốt lực 3 dắt đâm từ dập tiễn 2 xe 2 leo pháo lạnh bị lính nhẹ khi và trật tinh xa thiêu lò 3 thám diệm công điểm mai ngục đàn khí thổ nhập 2
khế của ngọt 2 ước chua
nhạt có màu 2 chia nêm nhẽo 2 nhưng trái nhoà 2 phai dần thếch miệng
tròn có trơn thay chín mẩy giỏ bất một xoe giữa con 3 mắt 2 trăm của leo tròn trà rồi
rao bán 9 hủ đêm khắp với vé
trại giam 10 nữ tị bò nấm cung của 2 là lợn hè 2 hoang áp bảo gà 3 hội liên ngổn nghề dựng tân tiêu xuân lớn lên dã chăn
sờ lên
má đứa trắng vàng tôi đổ đào 2 hốc phanh 2 gọi bà đỏ vú miệt hồ nguyễn a hồng lúm mì bảy
khẽ đói vẫy khàng gật cười thở nói chạm hát
giọt nước 5 mỗi hồng 2 hổ nên mía mà máu sương mồ nắng lệ đàn cà mưa dầu bắn gianh ngọc
xuyến án cánh ở 2 thu dì
cặp chị vợ 7 mía lồng 2 đọc đôi 5 sách 4 đấu 2 ra cửa to có song 3 sinh 2 trung 2 võ kè tài bồ bến mạn mắt tóc vé kính kèo số ngà gánh trận tiền 2 tỉ cảng nhiệt phạm thảo tình từ tứ
nở ngoài trở sớm rộ 6 nhưng hoa 3 trắng 3 đúng như đạt mời tam muộn mày 2 mặt 2 nụ 2 từ tốt kể vàng 2 ngực nang phình trứng mũi
quà bánh cho 4 cáp mồng biếu hộ mỗi lớn tri quân nhờ lưu 2 ý 2 từ mang chỉ an mà gia ai có quê của sáng tết 3 tặng 2
lắc đầu 4 tài lư 2 vòng tay 2 léo
lầm lỡ 4 làm hay lỗi 5 nghiêm nhỏ khoan lẫn 2 tưởng 3 lặp mấy thân đều lì đường bầm than lạc lũi rầm
đàng hoàng 4 năng thị trong ngoài
cưỡng chế 6 bức 2 đoạt 2 chấp
rôn phản ngoài đỏ áo không đòi 2
đổng thị ông bạ chi lí ngạc
lài kiên buộc dương em tàu
rung động chuyển 6 chấn lắc nhẹ
ngỡ ngàng 7 với là như tưởng
ngàng trước
mọc um 2 lên 8 lệch trên 2 lút rộn xanh mầm 2 răng tóc lan mụn như hoang ra từ thêm dại cánh đuôi
um tùm 2
tùm thì cửa
u ơi minh 4 đã 2 ẩm thợ tuyến phổi hai ran bầm dơ gan gây
ơi con 2 người thương lại nhà
khoan hồng 6 máy bạch đan bê cắt 2 dầu 4 dung 3 cạn ngoài nhượng 3 sâu 2 khoái giếng thăm vội thai cọc lỗ hãy sức nói đã ngầm nhặt
mâm ngủ xôi 4 cơm 8 ngũ 3 cao 3 cỗ 4 lễ 2 nhẫn quà chuối cúng xe son pháo quả
giường nó nằm 5 bạn kéo tầng 2 ông bệnh 5 liệt ngủ cưới chiếu hồi đơn điều tủ gấp sắt
đau như tim 2 đầu 8 ốm 2 vì 2 bụng 7 đồng bản nhức 2 vai 3 đớn 3 xót 3 lưng 3 mà 2 dạ 3 buốt lớn liên tai 2 thương 5 của 2 chiến 2 nhiều nuôi người quá thi quặn 2 thuốc đáu 2 buồn khổ lòng ngực 2 mắt họng răng khớp cơ đẻ yếu chân 2 bệnh tức rát nửa cổ mỏi xương dữ điếng mình kéo khắp khi hạ và mất 2 da trước
bạo lực 24 loạn 6 hành 10 tươi động 4 chiếm tung ấy cần gan chúa bệnh phát dạn tàn liệt phổi ngược vì
lột áo 2 phụ các sức 2 xác tả 2 da trần bỏ 2 đồ vỏ phăng mặt
nhục nhã 3 anh hình mạ dục quan nhằn đậu thể
nhã nhiều trả nhạc 4 nhặn 2 tránh bùi nguyễn kì 2 nam phương thư ca trước
sịt có
gánh chịu 3 nặng 16 xôi 2 vượt tàu vác 3 hát 3 hàng 4 nước 2 lúa 2 bún mệ hoa 2 ra hậu nợ rau xiếc lỗ thêm phở đồng
cườm cho
thử nghiệm 19 tên 2 động đường 2 cho 2 hỏi 2 trong nệm từ nếm thách 12 việc 2 tăng vào ương vàng lửa tải tài thai thuốc vận xe vai máu nước tưởng sức một xem hạt nhiều tay áo thân ma đi đặt nồng đồ
tồn đọng 3 nguồn tại 13 di 2 kho 5 bảo dư hàng khuyên thường trường thiên
tải có nhập nằm giữa yêu hành 2 giờ chở 3 tắt nhưng do 2 cát làm bệnh ở biển 3 bằng kịp rác nối phát 2 ứng 3 gia kiểm trên 2 chạy 2 tông đất vào 3 nặng 2 xe 3 leo mới quân mất gạo 2 bốc đi cán không đội lao ngầm tăng hình thức được rục hàng trọng 4 thông điện 2 áp về lên thương lượng thịt xuống
chong đèn 2 chóng
cháy lớn 7 lúc 2 cứu 4 rồi luồn chữa 13 và 5 toả 2 lan 6 mặt bố rừng 18 ngầm một nhà 7 khẳng không thì làm sạch 2 lá như cơ nổ 6 bình xách thành 2 học nắng 2 men động hàng 3 trụi 2 dê lưng kí khai cho cũ tê tài 2 tình bảo reo trạm biệt hết 2 rụi 4 trên xe 2 chung 2 bùng 2 khi là qui ở hậu nghiêm bỏng 3 hội vật da được vệ ngùn túi khét máy chợ xưởng kho âm sém vé quán đen giáo khô dữ khách tàu cỏ phòng từ tại do kịp chuyên
kho hàng 6 chứa 5 nhiên 2 bạc 6 chính xưởng 2 không tri vận canh làng liên tàu 4 báu 2 khách đơn quẹt 2 phế 3 vật tăng lưu 2 càng dầu 2 dự 2 sách 2 gạo 3 lạnh 3 phụ quanh sa pô tàng dữ thóc vũ đạn xăng bãi 2 cá thịt ngoại tộ tư nhạc lương số ảnh vàng phim thuốc hoá tên quân
ống bốc tối 2 khói 3 chần thông tuyến bốn và tường heo loe còn xả 2 gừng nước 4 kính dẫn 2 lũ lúc với ở nắn nghiệm 3 thăm hút nhà ngầm
ngất xỉu 5 ngưởng 4 ngợp ngây trời đi lịm trước
xỉu vì trong ngay bên mấy
hít khói 2 thở 3 một hà 2 phải đất vào khí ma
sập hầm 2 nguy giàn 4 vùi trong bẫy 4 mái 2 chiếc ở cầu mạng đường
sà lan 4 xuống rem vong
bồn lật sà đổ lúc nhiễm thăm chồn 2 rửa nước cầu hoa tắm 2 chứa xăng địa cây trũng
nghiêng rò con xuống trên lún nghiêng 2 bằng giọng dãy ngả 3 mình 3 về nước thành đổ hẳn người sang
rò rỉ 7
vùi lấp 7 dưới
lấp ba 2 nhiều xả ao kênh đoàn gần chỗ lửng đầy 2 lánh 3 hố khiến hồ lấp biển
ngôi nhà 36 làng 8 quán 2 trường 6 đầu 7 vô 5 dịp thứ 4 trong mộ 3 chùa 3 sao 12 đảng điện lên ở á 3 đền đình báu vua vị biệt miếu cao số hoàng vương tháp nhất
kẹp chân thịt tóc chặt giấy giữa nách cổ quanh nhiệt
lối thoát 10 đi 11 mòn 6 ra 2 sau mở 2 xóm 2 lên 2 vô sống 12 chơi 4 đá 2 đánh 2 nhả cho 2 xe đối 2 cá miền trấn đổi của vào nhỏ qua tư xưa suy diễn chính rẽ cũ
lồng sắt 2 nhựa đèn 5 kính 2 lên treo lộng bát nhau khung 2 bè 5 ấp chết nho tháng ngực 2 tồng qua dòng lộn ghép 3 cá chim tiếng nuôi 2 gà sóc bàn đào trại cầu giam hưng
chíp không điện 2 được bán nhớ
ngọn lửa 7 tre đèn 4 đồi 2 núi 4 nến 2 gió 3 su ngành 2 lẫn đuốc 2 cờ 4 cây hải giáo sóng nguồn tháp rau lúa thác
bùng lên 6 lúc phát 16 nổ 9 soi ánh cháy 2 chén nhùng kèo binh
chóng lan 3 mặt 7 lớn 2 trình vánh 3 ngăn bổ điều qua lành hết hơn khắc xác đưa trở triển có bị của ổn các thu
bành quốc thị hữu huy trướng 2 tượng bạch
hổng vừa nghiêm đấu bảo 3 kiến lỗ 2 pháp lớn an
lem luốc 2 chỉ lầm nhem 2
luốc chân
bần bật thần 2 cùng 3 hàn nông tiện
dập lửa 4 tắt 9 viên ai được cuối gan 2 gừng nước văn dịch 3 người nát khuôn máy phổi não đầu lá cháy dìu sẵn mí
mút xốp 4 tay kem mát vú
dung môi 3 quất 6 tạo lượng 7 cụ 2 khác túng 4 bơi súng kiến chính 2 đã phương trích của 3 nghi dịch 3 tích 2 đơn 2 đưa với nông ngôn nóng chỉnh và ông nhi cao quách đường đỗ đặng lê bà nham 2 dị nhan hoà tha dưỡng thứ mạo nạp dăng hạnh tục số quan trên này hợp liên tố vụ sau cơ thông xấu phản trao giáo chương sửa qui như sai về phong bài 2 làm trọng
mái tôn 9 nhà 21 kê tóc 5 vòm 3 đá chèo 2 gần ấm 13 ngói 4 xanh che 4 chùa 3 cây trường 4 núi vẩy bếp hiên 2 nhãn hảng đình đầu bằng thái khi hơn trong nhất tinh mua
hoạn mới nạn 5 thiêu nghiêm quan lộ
chập điện 6 tối 2 có chờn 5 chững mạch 2 cháy cheng vào
ổ cắm gà 4 bánh 2 nhộng nhóm 3 dịch 2 bi khoá voi lâm canh tội chuột
sạc xe 2 qua ô rẻ nhờ phủ nhanh nhái về ở pin
nạ phòng 2 mo dưỡng giấy ông sắt
chìa khoá 9 tay ra vôi
đốt vàng 4 xe 2 nga kèm tiền 2 trấu rơm 6 rác 4 pháo 5 lách người 2 lửa 2 xưởng xua bó củi 2 đỏ nhà 2 kín lốp chất không lò 2 ít nấm phá cháy nhang hương nến rừng sống 4 nhiên cồn nương ong than xác rẫy giai rốp mỡ giấy tự hoá
trườn trong
om nước không sấu
lợ ngập
đè nửa nặng 2 bẹp 3 nén lên tử chết trúng
thoi thóp giữa lách
moi đất móc tin tiền 2 gan
thiếp đi 2 mời vàng chàng
nữa thôi 2 tôi 2 được 3 ông câu đời nước không 2 là để chứ thì cũng rồi vì sẽ mới và đến có chúng mà các trong việc về vào khi con người
khản đặc giọng 4 tiếng cổ
lốc xoáy 6 sét làm và thổi nhiều nước cốc cuốn lịch sữa mái nhà điều
mưa đá 9 giúp nước lái giẫm không đi 2 rào 9 nhỏ 4 phùn 7 vừa 3 to 9 phía 2 dông 3 đề lịch trút lũ 13 nhiều 2 trái 3 thuận 3 dầm 3 như 3 bão 4 gió 4 cá lặp năm bay 2 bộ bụi 2 ngâu 2 trinh xe quất làm 2 miệng lớn 14 dựng của ào nắng 2 nơi anh trắng có 2 rét kì khối vàng 3 tránh các xuân 3 thì tầm 2 tắm ở 2 trung cần rơi 2 máu phổ 2 xối đêm ngập kéo rất rừng sao bom đạn tên diện cục giải gạo gây rả bóng sẽ rươi cực tuyết lâm bàn huy tại từ khắp trên giăng thưa nguồn cuối tạnh vài
quì hợp đã cắt xuống 2 châu vàng
tung hàng toé 3 hô ra 3 hoành lên 2 trắng tin 6 bay cú liên đội gói 2 hành chân vùng ảnh
lợp lại ngói 3 thêm mái nhà tôn lá
đạc che lại hải đất cùng điền
che bạt 3 mũi bằng giấu 8 tiếp tạm đầu bớt 2 nắng 3 mưa 3 cho tuyến không bác chở 4 biển 2 chắn 2 là mái khuất 2 mắt ni đậy phủ 3 mặt 2 đi kín dấu lấp mát mờ khuyết bóng tên miệng thân ô
súc co thất xuống miệng lên chết gia
chìm ở 2 thuyền 2 trong 9 vào 2 sát sâu 2 cách viện mười ghe ngư ngoài nhiều phà 2 gần xuống 2 đắm tàu nghỉm xuồng ngập ca xà nổi sà tại
lặn của mò 2 tìm 3 lội 3 ngụp 2 sâu 2 hiền nuôi bùi san biển bắt ngắm mất xuống mặt
đục ngầu 4 cửa như 2 thuỷ 3 tường 2 hướng nước 2 trần khoét thủng lỗ đẽo bỏ ngàu khơi nội
ngầu chảy réo mùa đục
chảy xiết 4 vượt róc dí đi cháy sốt trước tới ra 2 rừng 2 quanh máu 8 nước 3 chảy ngầm vào 3 trong qua tràn về xuống mạnh tan dịch dài rữa ngược siết
gang tay 4 tấc 4 thép 3
khư khư 3 chiếc trong
kìm thuỷ đờn hãm 2 chế lòng nén kẹp chân giữ cương được
banh khung
tời dây
cáng thương cứu đáng võng
mòn trơn mỏi 4 lối giê khiến sức cất thành ông thể chờ cao hồ lốp vẹt con mài
trượt lên dài tiếp bật chân 2 ngã của cả vì buồn chuyên
gợi ý 3 mở 2 cả nhớ 3 cảm 4 lên lại 2 cho tình tả hình nên ra niềm lòng suy chuyện đòn
rành rọt 2 công mạch ở
nhúng khăn 2 hoá bánh ngọn bẫy bông tay 2 tràm nước lẩu chàm
sững người sờ
ấy từ có tôi đòi là 3 mới giữa vừa bây đơn dân lặng cô 2 giữ được ánh phơi đem bàn phản chưa làm rèn tha ước mưa cứ vậy mà thế
be bờ chủ xanh
ong bắt rừng 2 bạc 3 mật 3 với kết mỗi ở bay gầy trộn chanh kì đường không ruồi
than bùn 2 phiền 6 thở 4 quảng vàng 2 đá 3 dừng trời 2 trong bị rằng tổ 4 ba củi 3 thân trộn bão hết đại mạo tránh chạy khoáng cao lỗ 2 hoa 2 khóc ôi vãn vắn cám hồng hoạt đen sạch gầy cốc khổ uyên
ngầm cả thưa khắc nhà xuyên tràn 3 dâng từng phòng tuyến liên hợp hoá 2 cạn ồ xiết tác mĩ trong hiểu dưới hạ gây định nước cảnh thừa hạt
lênh đênh 6
đênh trên như đảo không khiếp
vậy là 2 muốn nó đã cứ mà 6 các chị có 2 thì thôi thờ bà phải đổi dân bộ chỉ cục nhà nhiều trang nhưng xe hủ
bích hạnh 3 ở hằng 2 liên phạm thuận huệ ngọc anh nhàn phương trâm 2 phượng trần chạy
hạnh chủ phúc 36 của đức phẩm hạnh kiểm 2 phạm dung 2 bùi ngân đào thầy vi bán cụ thơm trịnh vũ trần lê nhân đạo ngộ nguyên
vải ở bà thiều 4 tái xuống vụn nghẹn sấy chợ chỉ bằng thổ đến vú đón cho
chợ ninh thương 3 đóng đông 2 giáng bến 3 đồng 3 hàn bắc với ở truyền 2 hoa 4 lách 3 đen 4 nghĩa điện đầu 7 long rẫy 4 gò tạm 2 cuối rẻ phiên 7 mùa vào vùng 2 bà 2 nhật 2 nổi 6 âm nước chỉ học việc 2 cá 2 khu cửa biên 2 bị năm sớm 2 tình 2 dần tết 3 hải lớn 2 hoả bán 2 mảnh cóc 2 mai cơ dừa quê 2 an búa 2 đêm dân trời mới 2 xuân gạo 2 tự trung viềng thực công tân cũ hạng
phiền chuyện về hà 4 nạn ứng làm qui
bận máy có rộn 2 lòng 2 bịu tâm 3 tối việc họp công áo đi
nọ bảng đá kia nửa
bảng điện 5 tính tên 2 giá 11 hiệu 3 cho mã xin anh 2 đấu 4 xếp 4 với mới nam tổng 2 dự coi quảng 2 tay diễn xưa kính đen 2 thanh giải vàng 2 điểm lương 3 cửu lảng vị biểu chỉ kê cân thành thông màu thống
cáu kỉnh 2 gắt 2 bẳn giận bẩn
kỉnh hất chất
hất hàm 2 nghiêng văng 2 hủi cẳng nước tung
nút rất nào chia là đồng giao 7 ở thắt 7 bấm áo chai bịt chặn vàng bần lệnh
dõi độ sát 3 nhịp ít tông theo 2 ảo ở thân và 2 thầy tới từng mắt dòng chặt tình sức thông thường diễn các trận của kĩ
đống rác 2 bên đổ 4 bãi tro 3 đa 3 là giỗ lửa rơm đất tiền lương gạch đồ việc nợ cát
nắp cống 2 ca 2 hố 2 ngọn hầm chai bồn nồi quan
cống vỡ hở âu hoen thoát 2 thu hiến 7 xả chỉ như
vỡ gửi rơi nát toang nợ 5 vụn lách cái oà 7 đê cả lốp bất nói hai gia máy ổ hụi đường
phím lách to bấm
đùa của nhau rằng 2 nửa 2 giỡn cợt vui nghịch với dai thôi ác
nhầm lẫn 9 thực điều chức giấy gói tưởng 2 còn với 2 đường số chỗ tài người là nhọt đối to
chết lương của 2 nhằm máy 6 trắng 4 trôi nổi 2 hàng 5 đứng lòng đổi vì 3 hai 3 não 3 mà đuối 3 trong 4 hơn 2 rét 5 lặng 5 oan 2 nhân nghề đi 2 đói 2 không một mời người 11 thương ba cá ngạt 2 bị lúa lạnh ruồi phải sập và trường quá nhanh chóc cháy yểu dở tại thảm khiếp nhiều do trước sống tiệt dần chưa cười cóng mê khát cạn chìm tức bất lâm mòn trên rồi già về lưu thần
ấp sáu sáng ủ 2 thạnh góp nở tự nuôi chuyển trực bắc
cọp bấm bít không côn bao hầm thành
hư nay hỏng 13 nội hại 5 ra tin cấu 2 danh 3 chuyện truyền vô hao thực đốn thối vinh ảo không sự thai tật
mối giảm liên 5 xăng đe 4 ninh đáng mọt 3 xông tình 3 mới thường quan 21 tại đoàn chợ tiêu chết hàn hàng 2 chuyển giá thủ nông giao lo 3 nguy 3 hiểm lái manh mai nối thù hận tơ bận rường làm mang nghi đất ăn duyên
mốt tuổi 4 năm và ki chắc giờ trú toà cầm thời mới hai nhất
nhường chỗ 10 đất 3 nhịn 4 trên đường 2 trụ nhau 2 không cơm 2 dì dương dưới ngôi lại bước bao phần vai quyền nào
vệt vuông phấn kéo
giềng theo lên đồng qui kiên gần tốt mở chung hai lãng chỉ hi mối thân
ngừng bắn 18 nhập dùng việc 4 tim 3 chia chạy bếp hoạt 2 dây đàn xuất bán 2 nghỉ 2 phát 2 đổi 2 nâng 2 cung cấp 3 tăng lại 2 tuần thở thi nỗ giao học 2 sử thay vươn kinh sản trệ khám mở cải chiến bay sáng khai hẳn hỗ mua tham đăng viện uống thuốc
á mở diễn ban thăm song đang hậu 3 và phải âu thành kêu châu quay trái thái 2 quân 2
buýt xuyên nhỏ điện 2 cấp ở số chở hoặc nhanh giữ bật bị vào
cãi về gay cọ 2 vã 3 nhau 2 đảng kết chuyện mãi cố lời lộn cãi
trừng phạt 14
giằng co 6 xé 2 xéo chống
xả súng 2 đạn trộm 2 đáy 2 lũ 8 ngay thẳng chay như rác của nước 2 và hàng 2 nghiên kho thải 2 độ hay cổ
thệ nhậm 2 nguyện tuyên hải
nhậm chức 8
giành lại 3 giật 3 hai giải 7 đứa trọn 2 quyền 9 vé 4 chiến 6 chức 2 suất lẫn hãy chính 3 chỗ 2 huy 10 ngôi 5 đỉnh đa học 2 được 2 tài cúp danh điểm giữ lấy độc tự thắng vị hạng kết số khách tấm thế vương ba nhau
nới lỏng 10 sản hạn rộng 5 room 2 điều tay
hao hai hụt 3 tán mòn tổn phí tốn gầy hao
bìa rừng 2 in giấy sách tạp cứng cát đỏ báo
tuyết tan mai 3 chuyên rơi đoàn nga hồng băng nhung loan bán lang lò phủ hoàng lê phạm
tan biến 3 cửa 2 trộn tầm 3 hoang 4 chảy 2 học 3 máu 2 vỡ 3 dắt nhanh 2 đoàn ca 3 thành đã tàn tác 2 tiệc tành 2 thấp vào nát rã băng làm sương trường xương hợp chợ trong giấc
lầy xe chỉ ngập lội 5 sản lầy nhầy thụt
xíu vo
vo ve 3 viên sạch gạo
cạn nhiên lương tranh trơ 2 đồng lại non kiệt 8 được nước 4 cầu ca khô nguồn lời tình ráo đáy chén li dần
phẫu thuật 18 bị bệnh thẩm
rách bạt ngoài mặt sụn phòng cho há rưới
tị nạn 4 thích coi
nhào nắm nặn 2 bột 2 lộn xuống vào tới
đếm ngày những được rồi đi lại đến từng 3 trên 2 lùi trứng ngược phiếu tiền 2 số bước xỉa trang
rẽ sâu sóng quan và thắp
rắn gọi xếp khắp các hổ kéo lên cắn buông
khiêu khích 5 vũ 3 chiến dâm gợi
khích cho hoả lắp khẩn đã trên đầu 2 lệ 5 bác tướng người doanh các học tiêu phát động trẻ sử
dọc khu tuyến 4 quốc 4 bến đường 4 từ sông 3 lộ vịnh cầu theo bờ 2 ngang các hai biên đất miền cọc dừa hành tấu mùng
yên ổn 3 do nhật khánh thuỷ được tâm 10 tử 5 mất 2 tĩnh 4 chị bái 7 vào phong 2 thả trực 2 ấm 2 nghỉ 2 nhận chợ mạc hoa sở nhích nhờ ắng gặp tìm trở cam thế phục khung phan trà gió nước bình 3 lòng 2 lặng về thành vũ trấn hạ yên mĩ viên hiệp dũng bắc văn hoà khê vụ phụ giáp tuyển năm minh biển cùng mả
gặt nốt đập nay hái 5 lúa 5 tăng bão
đền cổ bù 19 trần 6 gây hùng 4 thêm ơn 3 hỏng thờ 2 chùa 2 đáp 2 đài bà tội mạng ngọc thượng đô gióng miếu kiếp hạ ông liệt vua bảo quán
hạng nặng 3 sang 2 quốc chức 2 nhất 9 di nóng nhờ thường anh 7 cân 2 mục 9 hai 3 thị 4 nhì 2 kì xuống giải xếp hãng dòng ba 2 tư 2 thương a 2 phổ cao 2 xoàng bét năm đấu người đặc tạ bình từ giáo
nườm nượp
nượp nông
quặng sắt
sít sao 3
khoán tăng rực và nhà trong tê bị quốc phục rớt giảm thầu khoán rừng 2 lên đỏ 2 dậy đưa mĩ việt 2 châu phái thế vượt hoá sản trắng chi quản mười việc thuế xe
siết chặt 5 phân xuất nhà thị cò nợ quản cửa kiểm cho thế trừng
gay gắt 16 cấn 4 go
nhánh hành 2 khu ở chi cây 3 ngân sông đường hoa rẽ lan đào nối lúa quân
thắt lại lưng 6 mỗi chặt 15 móc cổ 3 hạ thể dây 2 nút lòng nơ đáy
tò mò 3 he 3
mò về suốt học 3 trước cò trai 2 cua 2 chép mẫm 3 kim tôm ngao vào
sàn cho trắng tầng mái thương 6 mà giao 3 bê 3 lụp diễn 2 nhà 2 đấu 2 nhảy trăm xe tiền 2 chứng lên thơm vàng có thanh trong 2
thưa chuyến tưới thớt 6 vỏ giảm nắm ông 2 quí 3 rừng đồng 3 kiện vắng dân dần gửi thốt dạ người bác các 2 bạn chuyện thầy bà mẹ tổng ngài kính
tàng đóng nhà tỉnh lịch 4 dân ai mật trữ 9 hình 4 được cây hoạ quảng thư
đụng độ 3 cửu chạm xe đến hàng vào nhau trúng phải trận lợn tường dập
ngáng đường 2 chân
thâu đêm 10 tóm 4 lượm ngân nạp suốt 2 thái
ngáp dài 2 ngắn vặt ruồi
hãm cạn nước hại 2 hiếp 2 vòng phanh thành địa tài lại phát
tả cảnh 3 lợn 7 sốt phìn thanh 2 mà điều khai trên thiếu pháp đạo ở phát tơi 2 tìm mẩy khan heo cùng chân 2 về lại 2 là chi tả hữu ngạn khuynh thực xung biên van
đun lá sôi 3 nồi nước 2 nấu bếp
phiến quân 4
lưng với buộc 5 những đeo đi trễ ban chừng 4 diêm viện thoái ông đồi trời gù còng trần núi tựa vốn quần ghế
tràn xuống 2 vào 2 lan 5 bờ 2 để về 7 cống trề dầu 4 lúc mặt ra 2 ngập 3 qua dịch túi sắc
đành bó lãng bỏ 2 phải lòng chịu rằng hanh ngậm chấp
chướng ngại 3 trở tai mắt khí
ngưng cơ trệ 2 thở 3 tụ hoạt sử tim đọng tay tuần bán bặt chiến công nghỉ
ngực tuyên không thì mưa gây xướng trái phải trần lép áo nở
cừu lặng
rồng phun 3 rắn 4 hát năm cờ mừng đất phà liên bán người rộn múa giấy thơ gặp
phun khi hoá 3 thuốc 4 sương trào 2 lửa khói nước 4
lay chuyển 2 thị dữ động 5 lắt 2 lao ơn 2 lòng lay phay la
thám còn kể tử 4 hiểm 4 báo thính sát hoa không trắc
khơi không thông 5 và vũng lí cù mang dậy 5 nổi từ hoạt lá mô bám cho chờ trong nguồn gợi 2 mào lên xa dòng mương
dồn đoàn dập 6 lên 3 đối hết 3 ép 2 ứ 2 vốn tiết vào 2 lực nén sức điền tâm 2 tiền toàn 2 lại về tụ toa gánh đống
rước kiệu 4 y 2 nước
kiệu đi đền bó rước 2 trạm hoa bay vàng
tràng pháo 3 tiền 5 điêu kê ung xem an 2 duệ lo thấy và
thầm mặc nhiều trong đổ gặt trả mua tẩu khi song lặng 7 khấn 2 yêu 2 kín nghĩ thì trách cảm nhủ thĩ mong
trân trọng 8 truyền
ơn sự 4 tổ phi nhận mặt này cả cô chân 2 chứ bộ quản cộng đáp 2 thầy các công bao lời người bà 2 huấn
thoả thuận 46 đáng 6 ước 2 là hiệp 2 chí lòng mãn 4 nguyện sức 2 thích thuê đam
chăm sóc 35 chỉ 6 bẵm 2 theo tại vườn chú 2 pa 3 lo 8 ngoan 2 đón được hướng làm 2 cây ninh lắm nom học bón con
dẻo truyền hộp thơm 2 bánh mứt tuyên dai quẹo mỏ
móc nối 4 đắp dệt sổ túi 4 đòn hàm 2 bạc làm cắt thế nhân an bóng có thiết ngoặc xích mưa câu cua ruột treo khoá tiền bùn chai sắt cống máy 2 len mỉa
dạ chụp dày 14 giữa hội 2 chửa 2 vượt về sớm thảo chùa tiệc hương vâng con cỏ thưa khúc lan quang
toan vượt ai thầy chăm tính
khôn nguôi 2 lường 4 ngoan 2 lớn 3 khéo cùng xiết 2 ba hồn lanh thiêng của
nguôi cho ngoai 2 giận
nếp nhà 4 núi nương cũ cái 3 sống 8 khắc gói chấm cẩm 2 lên gạo tránh người nghĩ 2 quân nướng nhăn gấp sinh gia tẻ tú xưa
ché rượu
oán hận thán trách
võ thuật quí cô sĩ 4 cổ đường sư trước văn 7 thị 10 có bình sinh tá hoàng 3 trung làm quang 2 thành 2 khải lê minh 3 thanh hoài sơn anh đình tùng ngọc 2 nga thi đức nguyên 3
ngượng nghịu 3 chín ngùng 2 mặt mồm
nghịu vuốt
vuốt lại phẳng gốm nhẹ từng tóc ve
búi tằng
tằng cẩu tổ tôn
ghé trụ nhà thăm 3 qua vào mắt tai chân chơi lại sát ghẹ
im ỉm 2 lìm lặng 14
ỉm chỉ
nhồi thiếu nhét 2 thức ga sơn máu 3 thịt 2 sọ bông 2 bột lắc
khôi chỉ sinh phục 20 trên hài 2 ở trần đổi nguyên 2 vĩ bùi 2 hồ cúi vũ ngô giáp kì
bổng thấp toàn 5 tiếp cho đoàn dành phạm vừ cùng lộc bay trầm khuyến du
rủi ro 22 sao
ro cao công cấm trong giảm cho khi về song chờ
luỵ là cho khôn từ hệ liên phà tình phiền tiền
quệ cơ hào
bì cho 2 nhái phải chân nhiều chả ở nhựa bõm 2 dán khi toả thư lợn cụ bạch sì
gáy sớm 2 ở tê tiếng inh các sách cổ vang to
sùng thị 2 a 3 seo vớt
dở quên đãi tình vì hồi thấy thầy thợ cụ dang 2 mỗi bữa khóc 2 cười 2 chừng hơi tệ hay ẹc người mếu
phim phát giật thảm tống tết 2 cổ truyền 2 việt 4 nghệ thương chiến ôm hoạt 3 cách lưu 2 ba trinh ảnh 2 giờ lấy xưa về 3 gây điện vào xoay khai hang chính mắt đầu không phổi truyện thu thế chụp trao của quốc tài quí tư
loà lần vì xoà mắt
sẹo trên bó cầm xiềng
trán con tôi kình
dâm ở cần ô 3 dục đãng bụt 2 mát
huân chương 26 các bán tước
vun đắp 4
giếng nước 4 người cổ 2 trời 2 khoan 4 khơi 2 dựng mâm nồng bé dầu làng sâu đào ngọc 2
cáp ngầm 3 cho quang 8 đất 2 mới treo 5 bị từ điện viễn biển thép mạng
cược trốn ước xuyên thể
còng số lưng
ka long hiền rai
chịt kí chịt
hằng tháng 7 năm 8 trưởng nhận ngày 2 quí giờ công áo ý nga 3 phương trần hồ đinh vũ phan tuần đêm số hà mong hữu thuận
gieo mình 2 sạ 3 chữ 2 hạt 2 cải rắc 3 cấy 2 mạ mầm trồng quẻ xuống vần quân hi gió tai giống yêu neo
mắng không so chửi 3 xúc mỏ nhiếc con vốn xối oan
chênh lệch 14 danh vênh 2 chao chếch
lệch lớn 2 khá lạc 2 kết tầng sống của giữa giàu giá nhau tỉ lãi chuẩn pha tâm múi hướng tông với khỏi hẳn bội
nhích nhẹ 3 lên 7 từng 3 tới dần giá
bấp bênh 3
niềm tin 37 vui 23 của nở 3 vinh 2 riêng tự 5 hạnh đam hi cảm mong an khao yêu xúc say kiêu thương tiếc trăn mơ
hoảng loạn 8 năng 2 chạy bác chủ kinh 2 di 2 nước hốt 3 nhiên sợ hồn tài nhân 2 truyền chính nợ con khí niềm lương tâm trầm nhà tuổi
đòn bẩy 4 roi 2 cong móc thẳng chính vào tâm 2 đau hiểm gánh trả tấn giáng xóc phản thuế trừng thù gió kích quyết phép
bẩy và mà bị lên
lũng đoạn 3 lô cú 3 hoa 2 thành buộc khúc khoác vân sâu tình
chây ì 3 lười ỳ
ì che ạch 4 bàn
đắt đỏ 7 giá 3 gấp vì tiền 2 kỉ hơn 3 khách 2 hàng nhất đối xắt ế
luỹ tiến 2 tre 3 kinh phục kế 3 thừa thép 2
thỏi kim son vàng bạc
ten nơ
nơ kiểm canh ron hoa
lộn với người 3 mùa chính giữa hột xộn 2 ngược nhào lại vòng kinh tùng cổ xào ruột đầu
nát nhà 2 cho 2 bong và trước lúa vốn đội sau vòng máu nền mất học bét óc rượu như thịt 2 lòng bàn xương
xót bà thương như xa 5 cảnh
tiếu máy gõ sau bún lâm
heo nái 2 tiêu giết leo chặt đất 2 chần bơi trung phải nhiễm châu hơi 4 may 3 hút 2 rừng quay sữa con tai mọi hầu thịt dầu
trữ liên lượng 3 sinh ngọt rơm mì sữa điện vũ 3 tại 2 phục trái 3 quốc 4 hồ tặng dự bảo nước của dầu ngoại bắt vàng dữ năng tình 2 hàng
bang mĩ 2 đức 2 úc 2 nga 4 ban chặn phía can tếch thở giao hội chúng này tá trưởng trợ minh
thận trọng 18 mủ thành 3 thần lá gia ung vẫn ở chạy suy tim hơn nhân 2 hư 2 ứ phải mạn
kông và giúp chừng giữ bắt hoa khát lưu nhuốm
đứt gãy 5 mạng dòng dây 4 ruột 2 cáp 3 quan thiết quãng đoạn phanh lìa bữa mạch tay gánh cầu hơi
chuỗi cung 9 cửa 4 hạt 2 khối bán 2 sản 2 giá 3 ngày 2 hoạt sự liên cà trận 2 thắng bất siêu chương hành nhà tăng khách ngọc giảm mắt
thua lỗ 14 gió không ánh trong vì để ván ở lệ sát 3 phút sớm thiệt 2 kém 3 nhật cuộc 2 đậm đau 2 kiện sút thảm trận trắng ngược bạc sốc trước độ liên cá luân chung cược non xa chị trên bài keo
trắc học 2 môi 2 nghiệm 3 mực ẩn
rớt giá 12 thê xuống trần thảm mồng
thọ chật chạy vừa hướng chín 2 của 2 khoẻ giỗ tám 2 cần giá khuyến ăn tròn các cụ trăm đền mẹ phú bắc xuân 2 đan võ lộc khang năm đinh nguyễn ôm lê quang 2 án chung giới lâm sơn tinh tang trường thế hưởng giáo mai
vạch trước leo sơn trần 3 mặt 2 xuất kẻ
xuôi quét về lòng kèn theo tiêu bị vận có tay gió
lanh lảnh dệt đèn tăng xúng lợi lẹ chanh tay trí
lảnh giữa lót
nấy cười đều 3 ngưỡng háo đi tôi tay mướt lo
luồng gió 3 lấn ý 3 từ 3 sáng giao chuyên sông xe thông hàng 3 khí vốn lạch tàu di khách tiền không điện xanh dư
sôi nổi 14 động 7 phơi rửa thả sục 2 con lăn reo xông nước kinh
room tín 2
ạch và cải giải
hụt thu 3 so do không cục hẫng 2 hơi 3 hơn thương 2 thiết vẫn bị chân ăn giải vàng ngân vốn 2 nguồn 2 lao nhân năng dinh giáo
thô và lao tục 2 vẫn giảm sơ 3 xăng mộc 2 thế 2 bạo kệch lỗ ráp thiển nga nhám
bù lại 3 đắp 5 diện lỗ 3 ra giải 2 hai vơi giờ 7 cây phần sáu gia một thấp chưa ít di mỏ trừ nhìn xù giá thiệt 2 khoảng cho loa đăng đốp nước điện thông thoả
dột nát 7 không thảm hay
càng xa 2 làm 2 lỗ manh thêm 2 quyết nhiều 3 xanh tinh 3 khốc giặt bóng cần đi 2 thực ngày 3 lớn 3 lúc 2 chật gần 2 bận phải 2 kỉ nặng phổ 2 thành yếu được 3 long khó 4 cao 2 tốt 3 trở 2 sớm về quan 2 mạnh 2 đông 2 già 2 cua có không quí ít nhanh hạ chậm tăng 2 ngon đẹp cuốc thấy trước sau máy phức 2 rõ 2 nghiêm 2 cay phát sâu 2 gia hoàn khẳng khan hiệu hiện trưởng
giấc mơ 14 ngủ 12 mộng 3 giật nồng chiêm nghỉ hơn
');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (11, 0, 'tốc nối độ 30 bù vĩnh dòng mái 2 nội 2 gia ở rời giao tiếng sẽ sắp gửi biển hà 2 mới trung 2 bắc 3 ngay công kí tạm vượt của vây chuyển xe thông cao long bất phát về thi
hoài đức 6 phong bứt cổ 2 ngàn thương 3 an 3 thái phàn nam 4 hận phương 3 hãn bảo linh 2 ví lương trần bùi thu 2 lững niệm 2 nghi bão vọng thai ân nhơn hương sơn công của phí mãi anh thanh xuân lâm hải trung
giậm chân 3 nhảy
mỏi chờ 2 sớm thèm của miệng mòn 3 mắt 3 việc hoa mệt 2 tay 2 gối cơ cổ chân vai
nhu cầu 65 nhược 3 yếu 4 thắng động mì thuận đạo
hố tử 2 cát đen 4 ga 4 khai bom 2 chôn 3 đào sâu rác 2 tiêu móng nước va công nai đất dâu pháo
chửng xe doanh hàng dãy
chủng ở mở có mới 2 hợp loại 3 quân 2 cho đầy thông tộc sinh viện 2 vi ngừa loài cúm quốc vắc
trầm lắng 5 ngâm 2 cảm 7 quyện hương 2 trồ 4 tĩnh vẫn phú tích 2 hùng buồn thanh trồng nhè lí văn ấm trọng 5
trằn trọc
trọc không đầu 2 hồi bằng tiên
xướng tên 4 điều cất phong hoà hợp bài viên
oà khóc 3 người ở bên
chen chúc 5 chân 5 lấn 5 nhau 3 ngang 2 vào vai
nung mùa ống mảnh đốt gạch 2 nấu núc đỏ mủ nóng
kuin hàng
giỗ tổ 8 chạp 2 say
hứng từ 2 giơ dừa chịu 4 đợt cảm 2 động hứng nước 2 mưa hào máy cho sáng 2 thú 2 khởi tình sương trọn lấy chí
sen cách nghe hồng 3 đọc vàng 2 tịnh tây 2 xin thầy ka bùi
vòm thép hầm móng
háo hức 11 danh thắng sắc
hức trải gõ vác đứng đón 2 xem chờ 2
toa rưng trật tự truyền
lắm rồi 4 chuyện 2 tiếng nhưng chiêu 2 công cái trên mồm tiền điều khi lúc người mối tật mới
trễ do giờ 2 tin hẹn 2 là chuyến chậm
mặn xung khốc 2 lấn bảo trồng 2 mà 2 món 2 hạn 4 bốn 2 đầu gay máy bủa bến hỗ người xâm 3 loạt của ươm dịu nồng 2 năng nhạt chát ngọt mòi
hảo phan kỉ 2 ngoài đồng tâm 5 vọng 2 cô quách đức hán hạng ý
ùn tắc 13 ứ 9
nhịn đi ăn 5 uống tránh chín đói 2 để nhục tiểu cười thở khát
hễ lưu trời đi
chè xanh 4 hạt thái 2 tay thở bưởi 2 thuốc kho 2 bà 2 tàu đỗ trên tôn búp lam chén đậu sen khoai chuối khô cổ
đoan hùng 4 thương trục không cơ bói chắc chính trang ngọ 2 môn tường
huế và giữa đúng bên nhiều xương bảy đà vẫn muốn lên thắp đón 2 cố chính hứa bạc ga có dân mùa
nẵng lúc bày xây đến 2 thả được vừa 2 diễn kon khởi lặng huế
vịnh lăng hạ 5 bắc 3 ngắm mốc 2 vũng thuyền tiên đại bà
lăng cô 5 thết cuối xương khải 2 trợ tím mộ 4 đón viếng bác 3 tẩm 3 tứ mạ 2 quăng 3 thị thịt đức kính nhục chủ nhăng xăng trì ông loàn
ngắt nhấm bỏ quãng 2 màu nay lửa lời điện hoa mạch kết nhịp cầu nguồn ngọn
nhấm nháp 3 trà
nháp chén trái bài
vữa gia lợp dưới
lạch huyện 5 tray 2 cạch nước bạch đào cửa bè
dắt hỗ bộ ra ngựa hai tay 2 díu 4 nó bò 2 lên từng kéo voi trẻ xe bóng mũi con trâu chó 2 nhau theo lưng
dệt may 11 mĩ xuất xem tay trà vải 2 màn kim 2 lụa thổ 2 nên lưới chiếu gấm mộng
cù lao 9 văn 2 tiết thị 2 mông 2 bù
lấn chiếm 13 biển 3 vạch sâu 3 qui vứt xô diễn của át 3 lấn giảm người làn sân lướt đất rừng lòng lối cấn quyền tuyến bấn
xáo trộn 3 tam
dạng sinh 3 mắc công khách tàu từng nguyễn bệnh vật thức viết lỏng sống rắn này tự hình bài câu thuốc chân hoá văn
lát đá 2 giò gạch 2 nhập cả gửi nấu cắt đường nữa sau vỉa thịt nền mỏng chanh bánh
bong tróc 5 gân 2 bóng 3 võng
hưng nguyễn yên 11 thái phó bày chuyên chấn hưng phấn 3 đạo 6 và trung cũng tính đấu lê 3 ngô đạp hoà thịnh 2 nguyên vượng hà khởi long trí thạnh lợi thuỷ hoá binh quốc cảm
trãi tây viết
bập bênh bùng 3 bõm
bênh hễ vực che
giẫm lên 3 nát đạp 6 phải chân
lót mỏng bạt tay 3 xỉ đường ổ dạ sàn nền đệm gạch
chuồng cọp 6 hoai heo 2 trại 3 mọi che đề trang gà lợn bò trâu nuôi chó bồ lồng thú
bít lối 2 tết tất kín thông
bỗng nhộn trật nổ thay dưng 2 thành lắng nhiên chốc hoá nổi thấy biến xuất có rượu
nhộn nhịp 6 nhạo tằm
hỗn loạn 5 hợp 7 chiến 3 láo tạp độn 2 mang hào xược thiên
méo mọc xệch mó 4 miệng 2 mặt mồm
nghẽn cửa lúc lớn 2 giải là dòng cục ở thể 2 mạch mạng tắc đường giao
khan hiếm 14 thầy chỉ mà hàng tiếng nước cổ
ngãi than trúng ra lên hỏi sinh bình rạch chìm nghĩa
nỉ mới chỉnh non áo
cốp pha
pha cột chế tương đin 2 ấm tranh vào men nỉ trộn 2 nhã cà băng
kèo bếp chịu ruỗng ong chạm nèo nhà trên dưới thơm tài kể
bây giờ 16 mạnh
chèo thuyền 5 chống 2 kéo 5 khua trung quan len đò 2 từng đều tuồng mỏi hò lái cổ bẻo sup chải xuồng ghe tây mát
én nướng bạc
nướng cá 2 mắc vỉa hầm bánh 2 từ lá thơm quế sạch rượu muỗng cơm mùa không ngan và vào mỡ gừng thịt mọi muối trui than ngói
thết đãi 2
bợ ngoài tầm đỡ
dải phân 4 ngân 2 lụa 2 đèn tốc ruy đất 2 băng cát rừng núi đồng
nhở nhà các 4 phạt thanh nhau kiểm người rút
gàng tưới chỉ
tưới nước ngập cây đẫm vào
phẳng phiu 3 lặng với số
đấy đừng con là chứ thôi ạ nhé mà
gắt khi cảnh thậm rồi gỏng 4 gao 2 chuỗi quan và năng nhất
hở không lãnh thiếu trong hang hàm van miệng cơ bạo tí môi răng
rạch giá 3 làm bị ô xuyên ròi miễu 2
dãy nhà 4 số 2 dài núi 2 phòng 2 phố trọ hàng bàn trường hành ki ghế
toang bò
rông gặm tươi cắn nhà già gây
gặm cỏ 3 nhấm
sốt trước đồ xuất 11 cao 6 nhẹ 2 rét 4 bại ảo đất ruột phát 2 ngưng thông nóng
ngó ngàng 2 sen 3 tới lơ nghiêng lại sau
tru tuy
sầu riêng 16
ứ cửa vào suốt hàng ở 3 xe nam nước
đậm cá rét 2 bao đặc 2 vụ có vùng tràn nét 5 đà 3 chất nhạt bản 2 vị màu trước 2 dấu 2 tính
ngạn chín 2 quyền ngữ bắc
hùm chết 2 bình bùi beo thiêng
thê thảm 3 rượu bánh rồi lương thiếp tử
thảm nhà sàn chống khốc 3 tập đỏ 2 ngày điền hoạ 10 án 3 sát 2 cói mỗi bại cảnh hại 2 kịch thiết thương trạng trải cỏ nhựa thực len hoa bay lúa
giêng cánh tại nhận đâu hai gặt
héo hon 2 rũ 2 úa mòn khô tàn
bẻ kèo khoá 3 lái 2 cong gãy 2 ghi ngô cổ măng 2 đôi
huỳnh văn 7 đế 2 và thị 7 nắng tấn 6 phương nhật sơn thái quốc công 2 phúc ngọc hiếu tùng nghi như 2 hữu đức 3 thiếu minh 2 mạnh quang thúc anh thanh
đực nhà lấy bán châu rựa giống mặt
héc ta 10
nhẩm tính 2 thu bụng
rốt cuộc 2 cũng
thải thấp 2 ròng 2 một chất 2 nhuộm thú như loại 2 đơn gồm lềnh hàng 3 khiến ra 3 cam nguy 2 nhựa 2 huyện giấy lan vũ làn sớm sơn thói rắn khí 2 nhà sinh công y chưa độc nước rác sắt hồi ghép trừ tro bỏ bùn nhiệt
sạ thưa 2 đắp
xen kẽ 5 canh 2 ngô vào giữa
kẽ thu hà hứa hở 3 trang lá 2 tay răng đá nứt
rơm rạ 9 mùa nhưng khô rớm 2 máy bập ôm ngửi
rạ làm đốt 2 làng 2 gây mỗi vỏ
ngoặt bởi chiến lịch 2 ngoẹo
xô vượt xuống đẩy 2 bồ đi 2 trước liên xát chờ
tậu xe 2 thêm nhà trâu
trụi cành đất
rang xay 2 giã chia cá tháp
xay tại lúa kể bột
chiêng nhâm ở chung
phin đắng
đắng đót rong khét cay lòng nghét ngắt chát miệng nuốt dã
thuột năm về lập vào
cú sốc 2 tông va nhấp đúp 2 đập 2 móc lật 2 đạp vào điện ngả giao cầu nghỉ
sốc vàng điện nhiệt gây
o cơ và thường ốm trần cẩm
trọt tỉnh đổi
ồ ạt 8 những người
ạt mở gây đổ xe cuốn xả nạn xây
mau chín cho đói sạt khát mỗi cần chạy và chóng lẹ lành mắn nước nhớ thối hạt chân miệng
mượn mã dịp khắp từ bằng trang chưa bị chứng danh 3 chiêu từng vần oai 2 xe tiền cớ sách gió nợ đất rượu điện tên tay lời tạm nhà hồn của đồ vốn đường
biếu xén 3 mỗi mấy tặng quà không
xén giờ trẻ khẩu cân
bùi tấn 2 văn 7 thị 21 mật quang 3 xuân 2 như duy 2 thế 3 khánh 2 nguyên mạnh thanh 3 phương 2 bảo hoàng tuyết chí 2 thuý cương bích phước thượng quyên đăng hùng hạnh nghĩa sĩ minh ngọc đức nhật tiến viết tuấn đình ngùi nhùi tai béo
vằn cá sinh rùa thích thắn
chuồn mực gió chuồn 2 bay mất êm
mực xà 2 nước 12 thì tím đạo 2 thước 2 tàu 2 ống 2 khô 2 nhẫn không quốc một nang đúng in lá tươi nhồi
xà được phòng 3 beng lách 2 ngang cừ 3 mực lò lan
í ới
ngự châu bình 2 chặt thợ phản trong sử 2 trị lãm y thiện giá uyển
ao treo nuôi 4 đìa lót hồ 3 tù 2 nhường cá 3 làng 3 một 2 bèo 2 tôm ước 2 được bà sang sen
gan thận 3 đang gãy và còn cho ghen lá viêm đa xuyên tím dạ lì góc nhiễm ruột ngỗng heo bàn to mật trường
mủ chưa nuôi cao 4 mẩn trôm tràn
liêu thấp mật người làm tề cà vào xiêu trai
thỏm vì không mỗi chờ thương lo
đốm trắng 2 trống lửa nâu
gán đất ghép nợ cho mác
đước năm rừng đôi
lềnh bềnh 6 bí
bềnh trên 2 mùi nương bồng
thối gây rễ ruồi từ nhầy rữa 2 lui nát tiền hoắc thây tha chí móng tai
thú y 14 rừng 4 nhận 5 vui 3 cưng 5 thủ chuỗi móng chụp tự 2 chơi 2 thật 2 chào thả đồng hung giếng kì vì sau nhất từng thưởng 2 quê thừa điền vị 10 tội 2 với khi tính thực dữ nuôi quí nhồi hoang đau mỏ tao
rắc vôi 2 hành 2 lạc gạo nước mê nỗi
khử trùng 3 đực mùi 2 khuẩn độc mặn
vắt sữa miếng tay trữ qua nhìn ngang 2 chảy
rô bốt 3 hiện oản
bốt mỗi phẫu
chip theo châu phải giữa căn thay bán
nhai thân trầu 2 cho bấp kế nuốt 2 kẹo kĩ lại ngấu
mía phụng tím lùi 3 bã thành lau 2 mít cũng trổ non đường nguyên ngọt
phụng hiệp dưỡng lưu đào
mãng cầu 5 xà
luân phiên 8 canh 2 chuyển 7 đôn 4 lưu 7 loạt lê rút huỳnh hoàng hồi thường lí
tuồn qua ra vào 2
tịnh biên 3 tâm ông
rẻ mạt mắt bèo 2 chưa ồ là bất 2 lên như biến
mạt bóp sát chược vận kiếp hạng pháp cưa
bóp nghẹt 2 chết 2 từng cũng vào đút méo cổ phanh còi nát vụn đầm cò tiền mũi tim
nghẹt đường 2 thở 7 dù mũi người rốn
rụng vàng tóc xơ hết như đầy 2 lá
cày ải 2 ruộng 2 vận bừa 4 giồng cấy xới cuốc tiền đêm phim thuê máy lên có
ải bón kiểm chi 2 đông
thớt nhiều nhạc thì thìa dao gỗ trên khách
trứ danh
miến dong 3 điện gà lươn trộn
vạc nước đông vẳng đồng đến
mắm cát tỏi ruốc 4 ngon 3 dầu phú cốt 2 cá 2 nếm khô người tôm 3 nêm 2 nhĩ miến canh ngũ thối phan châu nhúng muối tép môi thêm
kệ siêu 2 mình sách hàng gỗ tủ nó đời bếp kinh
đồi chè 2 phía xe không thông 2 vững núi 3 yên gà trọc 3 vọng rừng bại 3 cát mồi truỵ 2 đất dốc xanh sim a
thoăn thoắt 4
thoắt hái uốn thái ẩn hiện cái
búp miệng
liến thoắng 2
thoắng mời
hươu lấy 2 sao 2 nhựa bán cao nai chết nói
nhung thu nuôi hươu 2 nhúc lụa 2 hà quê lê hướng hẹn trịnh nhớ huyền
hoại hoa tử 2 khối chứng thân rừng 3 dân thư huyết môi tài sức tầng
chét lúa
ám ảnh 4 đầy sát 2 chỉ hiệu khói thị muội
muối rớt phủ ấm cà 2 và loãng trữ xát dưa 2 sinh bà mặt 2 hoá làm 2 kiến sa 2 bỏng qua tiêu 3 ở hột ủ mỗi tại nếu trắng tròn là cô được đường mặn ớt 2 biển tinh i tôm vừng khoáng hầm cát bỏ ăn chanh
diêm dân 4 dúa vương sinh điền tiêu
nghêu chết ngao sò
chinh phục 14 đưa phạt chiến 2 nam phụ 2 tây đông
giổi gõ
cưa hạ bỏ máy 2 xẻ
ứa đỏ ra nước
keo non đang đem kiệt 3 chỉ 2 chật sơn dán lai vật tai lá ong bẫy đầu tóc này nước
dăm bà yến bích ba bảy gỗ bào
đợi mười gì và hàng kết 2 mỏi ai chờ nhau xe đến tôi lâu con mãi trời khách tàu lệnh mẹ
dược liệu 5 trôi sĩ 3 phẩm 4 cổ 2 đóng hà cần lâm tính học lí chất mĩ sư hậu
bon rừng truy phóng tô chen bon
rươi vào mềm thơm hút ruốc
tứ kì 2 liên 3 thân 4 kết 4 phía 2 chi 2 xuyên hiếu trấn
nhũn đỏ não 2 nhặn nhùn
trồi lên
nhặt rác 2 nhạnh 2 được 7 từng mà đem đứa ve 2 rau ở hơn chặt 2 của bóng sạn lại phế tiền khoan củi thóc
khuấy cho động 2 đảo đục đều
băm trứng rắc nhỏ 2 nát bổ chặt
vịt vỏ thịt chạy xứ ta quay ăn om tất giữa phản không trái lộn
quýt thái chữa
rán lửa rồi mờ bún
chả rươi 2 cua 2 đủ phải hỏng lụa 4 tô vỉa cá 3 giò 2 ước mực nem bù ai có biết cốm ram thấy phượng
thơm lừng 3 giữ dịu 2 tỏi mùi 3 là cầu thơm xào khuyên chở bà khan nồng ngon phức lây mát tho thảo dứa ngát nức tiếng
lừng béo thương đầm danh khừng lẫy chừng vang
béo ngậy 3 cò hạn phì 3 bở tốt ú mập tròn lùn bụng bão
ngậy ăn gành
tỏi ớt 2 rong hành 2 băm xương lí thì và cá
nhỉnh hơn 5
chút do muối đường đỉnh bạn thì giận mệt ít 2 nhớ nữa nào tiền thời một xíu hi gì buồn khó lo vốn tình niềm xao quà
lông trắng bao lá bịt kéo chữ gà 2 chứa đeo cầu bóng giữ đủ mày mi vũ cánh cừu bông 2 ngỗng tơ nách hồng chó mèo hổ thú
cúm gia 6 tăng gà lây
lây lan 13 sang 4 nhanh nhiễm 11 từ 2 rây truyền 2 bệnh 2 chéo lất qua
rét người đậm 8 hại 4 bà kéo và 2 lỡ phải vùng họ ngọt 2 viêm tây cho ở tôm dù học buốt lạnh mương run trang hàng
điền gom nguyễn kinh 6 chủ bỏ tờ viên 2 và phú 2 an lo thiết đổi thông thổ đơn đầy vào 2 trang dã hộ xá khuyết hải
vượng mướn xoay tạ bà phạm hoàng bùi giàng của chung cho
mướn hơn không người đất nhà trọ
cấy máy lúa 3 rồi ngày giống gặp ghép 5 người dưới máu chuyển phôi trồng tóc mô chip hái dày
dặm lúa đường trường vuông bay vá
ọp ẹp
ẹp chịu
na uy 4 chi đa 2 đẽo trọc mèo mi vệ hang 2 rì 2 ná dai hiểm mô khẹt khệt
chẽm cá
bớp rong
rong sụn biển 3 ruổi 2 người anh hàng nuôi
sụn qui chêm
chót cấm săn vót 4 nhận con và bảng 2 là bây giới đổi cùng
rầu rĩ 2 hàng nồi
lùa đàn gia tứ các gà trâu vịt bóng nhà gió bò tiền
túp lều
ếch nhái 2 rộn bà ương đồng ngồi
nhái kêu lặn nhãn 2 lại 2 hàng thương bén giọng
lép xuống vế 2 bép xẹp
bầy vịt khỉ đàn chó ong sói trâu voi gà chim tôi trẻ
ùa lên ra về
bói quả chèo toán 2 bài ra quẻ
lưa thưa
cứng như ép người 2 kèm rắn 2
bẵm cỡ
cỡ nào nhỏ 3 xong lớn 2 phân thế quốc
mạch ba 2 điểm đùn sủi 2 nhanh bán 2 sang lạc 4 ngược trí phần đáp tiểu máu 8 xuất nguồn 2 đập 2 kịp vành 3 nối mảng truyện 2 cảm 2 cho 2 ức quốc phủ điện 2 chủ 2 cảnh nha nước rừng thăng kiến lươn văn tích thẳng môn
lọc dầu 6 thiết tích dị tim là tránh kĩ 3 gió máu 3 nước 5 bụi 2 để ung xăng hoá 2 cọc 2 thận lừa bỏ không 2 dữ từ sàng
quất bảo từ nhận cảnh thì tứ 2 vàng rát thị qui
riết tuyển rồi ứng diệt
then chốt 8 giữ giờ mỗ níu cài cửa hát máy tày
lít xăng trên dầu
chổng vó 3 ngược
bớt biển cảnh dưa ánh sống lễ sau xén 2 hài đi 2 phiền vật dần kiện tụ nhọc mâm gánh 3 giận đau lo căng chi khó áp 2 phóng tiền một lời ồn thủ
xỉ mực thì đổ than
trơ đáy 2 rau xương móng
đáy lộ mở biển 3 thức dòng vội ước hồ 2 đã khắc cũ người sông giếng 2 lòng vực xã mắt chai bể 2 tàu của đáy
réo ầm
ầm ầm 2 vùng ĩ 2
phập phồng 2
trạch đến hoà đông
cheo leo 2 veo
lán trại 3 tạm nà
phơi sương 2 nắng 3 khô chăn bày 2
xôn xao 6
chánh niệm 2 văn 4 nhà chị bá án 3 thanh 3 kiểm phó tín trị điện phạm kiến chủ đại hoà
hổ bước anh ai con 3 tại mang 2 dữ 2 dùng phách 3 sợ treo nuôi thẹn 3 chỉ báo trắng đông quyền châu mây phụ danh
đan dày thành quẩy thúng mạch 2 phượng 4 lưới 2 mây dâu làm cảm chủ xen 2 móng lát 2 len rổ trường áo chéo tay võng sâm sọt
cuộn cán 2 bốc giấy tròn
mạ phản lăng non 2 vàng 2 lé kền lị kon
thặng dư 8
khiêm tốn 7 nhường 2 đạo để nguyễn nhà cung nhu
tốn chủ kém 2 hà giành khi nói so
bộc bạch 3 lộ 3 phát trực tuệch
nhĩ kì 7 châm tai
vương quốc 11 hồng còn tuệ được thông miện 3 là trong triều vãi sương gia thuý tố đình chí xuân giáo tuấn thị thống đức bày sông nghị tinh
ả rập 4 đào
rập thống 2 suốt sau giặc xê
đặng bá 2 hoài 2 thiện thị 9 thuỳ 4 công 2 đại văn 7 huỳnh 2 trường đình 3 thành khắc ngọc 3 hồng quốc 2 gia linh thăng phương mạnh nho tiến 2 quang 2 thu hoàng 2 minh 2 hương tuệ thanh nhật xuân tiểu hữu thái trần huy
lấm lem 3 tay lét tấm bùn chân
tắm nước 2 rửa 3 gội 2 sông 4 tượng phật 2 đêm 2 dạ bãi biển 4 nắng 2 bụi lá tiên suối táp khoáng mưa bùn máu trắng hơi giặt mát thú
rôm rả 2
bục nước giảng 4 phát nhận công vỡ cao trao
hầu toà 3 hết 10 bao 2 kim ở như 3 chuyện đồng 2 hạ 2 tước quận bàn cận gái họng mong bóng kiện
tiềm năng 11 lực 3 ẩn 5
eo biển 12 hẹp 3 thon 2 sèo đất o ếch
chao đảo 3 nghiêng 2 liệng đèn ôi qua
nghịch lí 3 nhiệt 2 ngợm 2 cảnh 3 biện lửa thiên nước pháo tử dại ngầm tai lưu
tua bin 2 lực đồng
bin gió sản
xình xịch 2
xịch một tiếng
choang tủ bấm quảng choang
mát ngồi hoạt yên ruột 2 tránh bắt càng quả với mẻ 3 lạnh 3 lòng 2 màn xoài vũ mái 2 xa rượi tay lành trời ở từ gan ăn
cúp điện 3 sóng quốc máy truyền vô
vọt dù dịp vì các qua hoá lên 2
tơ chạy tằm 3 lụa hồng vương
loay hoay 4
hoay từ đổi tìm
xài cá 2
đuổi mục 2 khách 2 sát 2 gần tỉ 2 đánh 2 giữ nghẹt theo việc học kịp bắt ra 2 chém khỏi nhau cổ khéo bám giặc đi hình trộm người về đam ước vụ chính
ngậm ngùi 4 đảo nòng miệng bồ tăm đắng kẹo mặn sữa đất cười
lạt kín rớt 2 vương mềm 2 muối hút giang se ma lẽo phận
đìu hiu 4
hiu tiểu hiu 2 sếu kẻ vắng quạnh hắt
tốp thành mười bốn ba lâm đầu thanh
củ quảng nước khoai 2 sắn chi 5 lạc nhút mật
lố người lăng 2 bịch nhố giờ nhịp
loan nhật 2 siết đồng nhịp sò hứng báo 2 nguyễn đinh kể anh 2 võ đoàn chị ông tin phượng giá
nàn tỉ ứng quyện ngõ xe nợ
pa mù 2 tê cô nở ri 3 nay lên sắc
cang chải 8 thường
chải đúng răng 2 sông vào 2 mái hút mường cõng đà chuốt tóc
uốn lượn 2 ván cành 2 nắn khúc thế sắt
lượn như 2 du vòng 2 lờ quanh lách sóng qua siêu
quái chiều thuốc chuyên nhưng
pơ mu 3
mu chị phương ha bàn 2 rùa muội
xôi nếp từ bác ven ủi vạn khổng lên ngũ cùng của lạc thịt ống ở góp gấc cách thầy gánh thay mà
khén măng
luộc chấm liền rắc vừa và một thì kĩ 2 chín rau gà khoai trứng sơ
chẩm chéo
bông nghe lúa 2 cho sen 3 súng 4 tràm trẻ gió sờn hồng 2 đánh tả điên 2 hoa 3 băng đùa gòn tai cải 2 xốp tuyết lơn vải ngoáy bí cúc vàng
róc rách
chiên giá không 2 vàm giòn 2 xù 2 cá hàm rán 2 bột mắm đức trứng
bua bưng
dông ập rải vài gần lốc 3 tố dài sét
khoang chật chỉnh lái 2 tàu 2 hàng thuyền miệng hành 2 máy bụng ngực thương mũi xe chứa
táng động phí vòng tại 3 hơn nếu các yêu tận
tần suất 3 ngần 2 số tảo thuỷ lá tật
chặng thành đường 9 huế đua 3 kế vinh tuy nào cuối đầu bay một ba về thứ
khuất tầm 2 duy 2 phục 6 núi 3 đá vong khuất tất 2 lắng bộ thời hữu thị anh mắt bóng mặt
cạy khoá cửa
sạn nhỏ trao quanh để đã khách 2 cao
đao vì hải
cộc nửa quê
ĩ vứt
bừa bãi 4 gieo cũng lại bộn phứa
dạo trả hồ quanh 2 khắp đoạn chơi phố bộ này gần đó trước một bước ấy đàn đầu 2
bỡn chờ
săn hàng mây 3 mồi bắt ngầm lĩnh voi bắn 2 bàn tiền
ghe chở xuồng 3 ngo 5 dài chạm lại bên bầu 2 lên tam suýt trên nước thuyền chài lúa cào câu hàng
đéc đậu vào cái
san sát lấp 5 hô 6 đục phẳng sẻ
hoi còn về của 2 trong
nại về 2 tố 3 nhưng giải kéo nhạy chờ lần hà cớ
phớt lờ 2
lờ yêu trôi đờ 2 mờ lững đi
cốc thảo và mò mùa trà nước
chiết khấu 6 phản xuất trung giang suất tự xạ áp ghép cành
khấu cao 2 trừ 6 lí kịch chính hoành lớn và tốt cải phim trần thấp thương hao đầu đuôi lưng
nầm lợn
ôi thiu pa các
thiu dán tính thiu
ngộ độc 18 chưa nghĩnh 2 nhà lí 2 học cách nhận 2 không sát nhỡ đạo ra nạn gió biến phán
bún riêu 4 bò 5 sợi tươi 2 chả 4 mắm 2 của đậu 2 cá phở thịt ốc nước
riêu nắm đầu cà cua
xùa săn 2
mây hai có 2 cục trời 2 trôi thẻ góc tre 2 trắng 3 mỗi vắt cây khai khói 2 đen 2 đối 2 dệt cho mang mù 2 dông trưa lộc hồng gió đa giông mưa phủ ngàn vũ núi luồn
nhữ học đình hán thị
rỡ đón song của đội lễ công vỡ sắc sôi
trắm ổn đen
sú nhích luộc
sành bưởi tiền sỏi hàm 2 khung mười
dồi dào 8 sụn trường lợn
dào na nhưng tuổi tới dạt sức
chần sơ qua chừ 2 nước bông đằng
liu riu 2
riu cùng riu
sả đập 2 bạch ớt
gạn lấy 2 lọc đục hỏi
bắp bò 2 chuối 4 thái ngô 2 cải 2 nguy chân tay rang luộc nếp thịt cày
giò heo 3 chả 4 mỏng xào 2 xôi cấm tiền lụa phong thủ bê bò lan
khoanh chả nợ 2 vùng 5 vỏ ốc tay nuôi tròn định chân
cua vo huỳnh tiết đồng 2 rơ 2 chữ mặt ẩn lên tử bắt 2
hổi kèm 2 hổi
quế vắt hẹ xanh vôi chi 3 võ 2 hồi 2 sa phương về lê cột
thìa ớt ngậm xúc đồ canh cà là dĩa
bái đính 6 trao xá dịp y phạm về tạ phục đường kiến tổ sư
dẹp hàng tinh cáu bãi mảng chợ 2 và bỏ loạn yên vỉa giặc lép đường sang nạn vệ
nan nối giải 2 đôi y 3 ba gian vất tre hoa quạt
cửi tiếng cọn từ
khua nước 2 chiêng môi tay
rùa đẻ biển 2 núi con
hồn cốt 3 khách cồng trục tử 2 dân 2 phố nhiên 3 người 3 liệt hùng quê 2 linh học phách ma thiêng 2 vía 2 việt 2 hậu làng thơ nhạc sĩ của bay xiêu bạt trẻ
lau bảng 2 khô 3 nước 3 kính 2 bia sạch 2 hành lá chùi dọn nhà sậy mặt trắng
há cảo miệng 2 mồm chẳng
cảo vịt
coi là 10 gừng đến như 3 các 2 đó 2 cọp chừng 4 trọng 2 phạt nhau thường
nhan nhản 4 hữu đề 2 gia sắc 2 thánh hồ
nhản bảng cơ sắc nhan
thói quen 33 thờ đời hư 2 xấu vô hách tham
sánh giá với đặc khiến vai phạm
quầy cơm thuốc 2 bánh quà
xiên que khoai bón
mứt giò muối gừng sen rượu bác
bỉ bỏ hội buộc ca cho bám ổi ngạn
chầm lấy ông người chậm
gập ba 2 gối ghềnh người điện bụng lưng đầu khớp máy
nem rán 3 yên chua nướng cuốn công lụi nép
ươm mầm 3 từ giống vườn khắp
mầm hệ non 22 trong răng bệnh 3 giống tài mống cây hoạ xanh ác móng đậu sống
ngôn ngữ 27 từ 4 thiếu bộ 3 điện thông giới nêu tình 2 phải cho độc luận hành chí phong
ngữ lớn 2 ca văn 5 trên kém tiếng còn sau điện 2 tục học 2 bập như có tạo tuổi cho thứ 2 chữ ngoại nga giàu toà nhạy tân việt tuyệt mất bùi anh cơ lập kí mẹ trung của pháp âm điệu cảnh hệ nghĩa 2 liệu
thuần việt 4 chủng hoá khiết nhất phong phục phác tuý thục nông dưỡng lí
lóng giọng ngóng 2 lánh 2 nga tre tay
dẫu vậy 2 biết 2 sao có không cho rằng chỉ
bịa đặt 5 chuyện 2 ra
nhắm mắt 6 đúng nhạc tới đến vào mục mồi trúng rượu bắn chừng
ngặt nghèo nỗi
hệt nhau 2 mô như
gãi đầu 4 tai ngứa
sáo rỗng 2 inh trúc thương bảo
nhé bát nậm bạn các em mẹ
xát trà nhẹ tích chân dùng
sái pó
pó mân
mân mê 2 côi tinh
khựng chơi
sim rác chi
quấy rối 2 khóc
khớp khuôn đục hoá với 2 và gối lệnh 3 háng vai nối xương cổ thời tay
lân tuyên và 2 trung cận 5 múa kì lân quang 2 sư 2 tiếng hứa trinh la tinh bang mẫn ghép
mảng giao điện vừa bê 2 tường 3 kiến 2 bán 2 đề 2 màu 2 bám cầu cười kinh xanh sáng tối xây công rừng da
nhuận quản lông cổ ảo tăng 2 lợi nhận bút 3 sắc 2 em sau 2 trước ròng gộp kỉ cao doanh ngân thuần lớn khổng tràng mật ảnh đức phú
xép bảy một
khiếm thính 4 thị 4 khuyết 2 nhã tốn
thính mạc hai giả 4 được giác lực mũi phòng tai
chê đường khách cơm quần cho nhàm con bởi bai trách cười bôi lương ít xấu khéo giàu phải
vụng cô về
ảm đạm 3
đạm vì bốn làm không lãnh sản có lê bạc động cà phú thực sữa
kiêng mua nước ăn gió khem
dửng dưng 2
rầm rộ 3 rập tới
rộ với ném gọi lên 2 ở trái nhưng hai
ắp song phải
e dè 2 ấp 2 ngại 4 rằng sợ thẹn lệ
dè về bỉu 2 dặt chừng sẻn
hen suyễn 3 phế ngộ
suyễn thì viêm
dáng gọn hiện hợp đi 2 người 2 nhỏ khiến vẻ dấp đứng hình vóc dài thanh xuân hương việt công
êm ru 3 ấm 2 đềm ái dịu đẹp ả tai thấm
ru chi hừng thôi mọi buồn và con bằng thuở bỏ ma
thịnh quang người cười trị 2 võ bỏ nguyễn vượng 6 lê phát đạt 2 trần các đặng tình 2 hành 2 nộ soạn thế 2 hội liệt yến
nhớt chả ông nhát xe
cụm bơm công 3 từ 3 nhà
nguội làm dưa hạn trên ở lạnh 2 đi phạt dần tắt cơm ngơ
chùn chân 2 bước
đạp ga 3 bóng chiếc liên thồ xe 5 mạnh lên 4 tại tay quanh nhân kinh vĩnh cúp đổ nhau phanh bằng xích trúng mìn vào bụng mái đinh máy thắng cửa
nhấp nháy 4 chuột 2 nhổm 2 nhô 2 vào 2 ngụm môi
bóc gỡ 5 ra trước vỏ 2 lột 7 trần 2 mẽ phốt ngắn tách tem 2 dỡ lịch giá khối
mớ rau 3 cải ba bảy bạc vì bòng hỗn cá
bit chỉ
víu các vào vở
nhiễu loạn gây nhưng động 2 nhương nhận người
sụp đổ 4 toà xuống
khéo léo 5 dù ăn 2 nói 2 tay 2 mồm chiều
léo đứng nhãn của hơn hánh nhéo
điêu đứng khắc 4
tảng tạm xuyên sáng 3 đá 4 là nhưng tư 2 số 2 vững mạng quan công trực cho để thương tốt phát gia dữ cơ chính pháp xã đạo tinh lờ băng
tệp tin
xạ phông trị 2 thủ 3 mắt 2
ngoẵng hiện
thiểu vùng 3 để toàn 2 số 12 thứ sống rủi 2 mức được thiệt tác ô ùn năng 2 phát
nhùng nhằng 2
nhượng bộ 4 cười mùa tìm cầu 3 ngôi về với quyền 4 lại 2 đất vốn 2 bất 2 cổ địa
rem quê
tạt vào bóng đầu 2 qua nước sơn cánh
chắt bóp 2 nguyễn chiu 2 lọc nội ngoại
uyên đình tạm nhi anh nhập huỳnh nguyễn thuyết
trù dập 2 ví ca và
bửu chủ đinh long bối kiếm
liếng mùa thuê tám
xì xào vốn ánh xụp
xào học dừa canh 2 bày nấm thạch ít
cuốc đất liềm bộ bên
nhún vai 2 nhường
lui khỏi giải tới 4 lại cung về bước quân binh sân cui
khốc liệt 9 cướp hại
rườm rà 2
vua cá quang hùng 2 minh lí bảo trẻ leo lê thái thua nhí và phá hoàn nhạc cờ
dàn máy 2 trải 3 diễn 3 nhạc 7 dựng 3 sao 2 âm 2 khoan 3 hợp 2 xếp 2 cảnh trận hàng bài ý đều hoà mỏng hậu lãnh bộ
gỉ sét
sét và mưa đánh 3 bà trắng
lẫy lừng 3 trong
răng bột sữa 2 sâu 2 vĩnh mọc ngày hàm 2 rụng chợ miệng 3 thì lạnh
giặt xe càng máy giũ đồ quần sấy là khô ủi tẩy chiếu
ngoạn mục 7 cảnh
phước trung tạm chính hiệp tích nhận về bốc cạo linh báu cùng bác hải sóng sang hoài lợi mở quê long thiện toàn tùng nhung bửu tranh kê đại bắc phật khánh lê
thoái vốn 4 hoá 9 vị 2 sẽ kinh thác lui nhiệm ngũ trào thu bộ
cạm bẫy 2
ngón tay 12 ba chân 2 đòn nghề đàn lừa giữa áp
hoán đổi 4 nguyễn cải vị dụ nhau
sòng bạc 3 phẳng 2
xinh đẹp xắn tiếp
nạp tiền 2 mười đội đảng 3 dầu năng thẻ đạn điện tài nước nhiên khí nguyên
cháo liên nóng 2 muối lúc hay hàu hoa cho nghĩa loãng 2 lươn 2 từng lòng gà vịt ấu từ 2 hành trắng dinh cá sườn ngon
ốm hoạn đau 5 nghén chết vẫn yếu 2 o liệt được
gũi dám người bệnh nhân 2 với
phỏng vấn 10 sử phiên theo
phàn nàn 4 tả mùi
dạn ấy tìm chuyển vay giao thói dày dĩ đòn
lường thị 4 do dân cạnh văn 2 mức chất trước 3 gạt được
cào xước 2 cào 3 chúng bằng cấu cua dừa ngao
xước mặt nhẹ
thiêm bao hét thiếp 2
ôn lại 2 thị hoà 3 thi tồn 2 nhật vai
nhủ lớp 2 nhiều phật lòng thầm
lười và vận 3 biếng 2 suy bị nhác học ăn
khát nước 6 nhân 3 khao 4 vọng 15 đi mùa khát khô 2 khấu cháy vốn máu sữa lao bàn quặng
nơm nớp 6 cá
nớp lo 4 tôi
nhiễm không 3 môi 3 vi 2 trùng 9 đậu chất bệnh 3 sởi 2 độc 2 mặn 5 khuẩn 4 chéo 2 gây lây mỡ 4 điện dịch 2 ở qua cao từ 2 phèn nấm sắc 2 cúm lạnh xạ hoá chì thói bẩn kí phóng tế
nhì thế một nhà thoát cận bảng nhằng giải nhèo
phùn sáng sương 2 và không gió
rít thành xuống và cảm
vụn tàu suốt mút hộp vặt
say quả sưa xỉn 2 đất lòng 2 xe rượu 4 ngủ mê 3 thấy nắng hoàng rồi
đùng bùn
lự văn bự
pản gào bốn
gào khản thét khóc rú
mênh mông 6 mang
thúng đi chai 2 mủng thóc
kôn sông 2
dinh đồng dưỡng 27 tổng 2 bùi thự độc cơ điền bầu thống thầy thủ trấn
triều cường 8 nguyễn 6 dâng đại 2 đình tiên 13 lí chị đếm
rốn lũ 2 bằng bị rồi
trâu bò 8 chuyện đồ chẳng chúng tấm lạc sau gác chết tạm chăn tiếng ra
thóc giống 3 lúa 3 gạo lép đâu nhiều
nảy mầm 2 lửa 3 sinh 3 ý nở 2 mực lộc ra tung lên
sài gòn 24 phủ
gòn lâm hút rất lúc bao kéo hai vì chuyển năm tìm rạch hãng khi giải
tét mì trà bánh
trấu sưởi mục xơ
sưởi cho than ấm
sìn hồ 2
ngạt khí 4 nếu khói thở nước mũi
luông cổ bằng cửa tuồng pha
nứt nẻ 6 toác 4 vì vỡ 3 trong bệ đôi gãy tường nhà đất sọ răng cổ xương dài đốt
nẻ ao bồng nói dân
đìa cạn
lu túi tổ nước 2 khạp mờ loa bù xăng sành
lún dần cửa mỗi nhanh sông nứt sụt sâu phún
khoảnh khắc 15 đất rừng
hốt hoảng 2 gạo gần bỏ 2 bạc thuốc rác liền gom trọn
toác bát nghiêng
loảng xoảng 2
xoảng chó
sủa inh 2 quan
inh ỏi 5
mịn cao len vượt ở màng 2 từ lì đẹp tay
hấp bệnh đãi dẫn 24 ở thụ 5 hối 2 hấp nên 2 tấp lực háp thu 2 hơi bia cách phụ bánh cá gừng tiệt cấp nhân trên
khò khè 2
khè ho
ho sặc 2 tức cò gà 2 khan ra sốt kéo he hen có lao đờm
kịt sủi tuổi người
sủi bọt nguy nuôi
bọt hôi trắng 2 luôn khí biển 2 xà bia nước sóng ga
táp lá lô
chôn lấp 3 cất 3 dưới hố vùi 2 sống rau 2 chân 2 giấu sâu nhau trong rác tập
trút năm xuống nước 2 hơi được bom
lìm chờ lịm
hoen gỉ 2 ố
rạn san 3 nứt 3 xương 2
gươm nạo trồng tây đao giáo 2 thần hồ súng
mận bắc 2 hậu 2 nhỏ ở chín 2 cơm đỏ mộc
sếu đầu kêu
tràm chim hoa nở
ni lông 8 phật giê sẽ sư 2 cô trưởng tăng mô vông
voọc mũi mang bán
hếch vượn mũi hoác
vượn đen má
giàu nghèo 6 lên 2 đẹp 2 vì truyền 2 hứa lòng 2 giờ tan và từ giáo nhanh 2 nội nhiều ở có 3 nhất 3 sang mạnh kinh tiềm dinh bản tài ý tình chất nghị hơn cảm tính sắc kếch thành nổi bất nước
gạt ra nước 3 lôi bỏ 2 tay sang nợ tàn phăng ngang khoát lệ người
loài người 4 lan cá 2 thú 2 cây 4 vật 3 hoang động 2 chim 2 hoa mới nguy quí linh côn ngoại thực rùa khỉ voọc nấm này thuỷ rắn bướm thông xâm sinh
tót máy gấu
gấm cu được tiêu trần thêu vóc 2 hoa thất đi
cu li tí 2 ba đơ
trăn khỉ trở 6 trối
khỉ tê đuôi 2 mặt đầu về hoang 2 ho cầy vàng đột vọc mũ gió mốc
nhôm mẫn nông khắc thép 2 nhựa 2 kính 2 phế nhoam
mẫn xá gợi thành mày thị trương phạm chính cán cảm tiệp nhi
nhả khói 3 chữ 2 bom tơ bóng
ngút tro tiếng khói
tro xỉ tàn 2 bếp 2 nóng hương nguội cốt
gật gù 4 cũng đầu 4 trên lao gà
gù mà thương lưng
xệch bởi
bàng hoàng 6 quan 4 quang 2 hỏi chí qua đỏ được cai la hệ môn bạc
súp những lơ
bỡ ngỡ 4
kiêm nhiệm 4 luôn thào tổng 2 chức giám toàn chủ trưởng
nái đi đang sinh
tụng đã bảo dân 2 kinh là
văng xuống 3 tung vẳng khắp
thiêu rụi 6 đốt huỷ thân sống thiêu chảy
rụi ước chợ 2 một dập khu
dâu nuôi 2 không nhưng mới tráp cam tóc luỹ việt 2 tây 2 và hoà chùa chú hôn lấy cô hụt thái trần 2 trịnh cà lê bà nguyễn tằm 2 rể da con trưởng cả rượu trăm
ben chạy cố
mép nước 2 thương thị đường bàn vực biển giường rừng sông giải
phác để đồ thảo
vắn kinh thở
găm hàng 3
thuyên tắc 3 giảm 3 đỗ chuyển
ối hiếm
vắc xin 15
gắp hạt dị 2 thức bỏ đạn thú thăm lửa mắm
phế quản 3 thải 2 liệu 9 giặc truất phẩm nhiều thũng
quị ngày đưa bất chữa ngã não
nhợt mạch nhạt 2
muỗi vằn 3 thích chừng đốt 3 vo 2 ấu bán diệt nhiên sinh mắt
đậy kín 2 nắp
bể lớn dâu 2 đều lọc cạn nước 2 bơi 3 lòng cá khổ phốt chứa tự kế lắng bạc đầu ngầm nợ bóng tình cảnh xăng cả hụi xử
úp các mặt 2 trang lu
dừa lốp canh cháy nước 3 mật phân đu kèo tươi nghiêng xiêm xanh sáp khô bến cạn
thạc sĩ 14 bảo
đái tháo 6 dầm buốt ra
loét bàn dạ miệng
đặn hạn già tách
chua bánh vừng cá bông bi thanh đà mướp ớt vỏ ngọt xót cay chát 3 chua lòm ngoa rửa
ruồi nhặng 2 muỗi
nhặng bu bâu xị
bu đầy bám quanh lông đông
quặn buồn bụng
nôn nôn ói 2 mửa 2 nao 3 ngay nóng ra khan nghén thốc
ói tiêu
piêng bản
hì huyện hục hì
pồ sinh mường
cật nứa lực vấn heo một
sởi được năm có thương giảm bùng tay
sưng đỏ
bú kém tăng tốt sớm sữa 2 mẹ mớm
khoai tây 4 phun lang 4 viết bắp dừa môn sọ mì sắn nướng mỡ mài
chàng trai 10 hổ thủ 2 rể 2 hoàng thanh sinh và lính tiền hề
phổi hai ngấm rắn lao xanh 2 tràn to nở hằng viêm
chán ăn 3 nản 3 ghét 2 nhạt chường ngán đời chê việc học cơm kéo
thấu hiểu 8 được rạn tình 3 đáo 2 trịnh cảm kính suốt chi xương triệt tai trời thị
khá lớn 2 trở đồng nguyên tiến rõ 2 trong hơn 2 giả nhiều cao 2 tốt giỏi đông phổ khó 2 dài nhanh ổn 2 đơn thấp phức mạnh nặng ấn xa thú bất hấp rộng quen tích toàn khẩm giống đắt đặc cẩn lạ rẻ muộn sớm mệt căng yên lên
loãng xương 2 hạn cho
té ngã 2 xuống 2 nước 2 xe ra ghế lầu xỉu tát
vịn trải
vừng lạc cói
dưa muối 2 lưới 2 leo 2 khâu gặp hành 2 hấu 3 món chuột cải vàng gang chua
nghén mệt ốm
mệt mỏi 10 nhưng thì vì lả 2 ra nhoài 2 nhọc lử phờ đứt quá rã bã
thèm của một đến phở khát muốn thuồng ăn ngủ nghe vào được
i ốt 2
ốt tránh ta
xông hơi 2 đất 3 vào khói
nhức đầu 3 viêm nhối 5 nách mỏi óc xương răng
sẩy thai
mí sính 2 câu bí mắt 2 sáu lót
sính năm lễ 2 vừ
mửa dữ ói
họng làm súng 2 nước 3 viêm 2 hổng cứu
viêm tuỷ xoang phổi 2 họng gan não 2 màng dạ
tuỷ áp xương
gừng có nướng 2 chê dẻo tươi 2 quế nêm hành càng nghệ ấm sả
tía tô 2
huyệt xoa đạo mộ vị hợp
xoa bóp 2 tay phấn
rên la
nụ cười 16 phạm hoa hôn cà tầm
dại của và triệt tô tước hai rồi dột khờ dương gái một
khuẩn biến tự lây huyết phổi
ung thư 38 văn bướu
vú ung 2 nàng sữa 3 em
gam còn lực màu vàng ma lạnh đường muối
ân thị tại 3 khách nhân 3 cần 3 xá 4 thi hận 3 tình 3 sư cha thầy các liệt dương đón trung dựng mùa ông oán huệ ái giảm nghĩa
ủ ấm chượp trong 2 củ giấc mô nửa phân dột mày bệnh
dẻ hồng quạt
giây từng phút 9 nghẹt lát 2 là đồng cuối đầu sau chậm
ngửa trên nón mặt 2 tay 2 bài đầu cổ xin
ức mỗi của 2 chế một về 2 kháng không đau thời người 2 ngày chiến 2 gì gà vô tuổi đẹp lịch xưa
đuối nước 10 thương day có chết trước sức lí hơi dần
béc giê
giê của sùa ri
cắn rách người 2 áo họp mây đẻ trẻ 2 trong vào 2 dài răng xé 3 rứt chết bị hạt lưỡi câu móng thuốc ngập
rọ mõm
mõm khi chó
nhược cơ 4 điểm 3 nhường sút bằng tiểu thị sắc
nhàng không tại hợp chó uống gieo nhấc ở trong hơn nhưng sâu giữa
thoáng mát 2 gió đãng 3 và hơn 2 ổn mái chốc qua hiện 2 khí thấy bóng buồn rộng ra minh
rèm dày lanh
nhờn thuốc 3 luật rít
pù luông 3 mát
đẳng hệ có nghề 3 giới 6 cao cấp 5 thức hạng phí
tiệp giáo khắc ngô cùng
phì sạt dạy gây y
chử đình văn hồng mạnh thị
khoát làm đến tay
lén khiến lút 2 chụp quay nhìn bán đi điện
phẫn nộ 4 uất
tu ngồi sĩ 2 học điện 2 nghiệp cung sửa 2 bổ tháp tâm mơ cùng hài hành 2 sản
bệt dưới
sưa lật trắng
xúi giục 5
cừ lột cuối
túm tóc
khứ hồi 4 khép biết ấy
thồ gạo thuyền hàng
giơ tay 3 tấm ngón máy cao 2 chân súng biểu thẻ điện gậy dao
địu gạo
củi măng nhãn nhựa giữa 2 bảo
khuê cảnh minh bùi đỗ nghệ trần các văn
liêm chính 5 khiết 4 cho hà gia sỉ minh phóng
sá cách gì xuống sụt sùng
ngần ngại 2 trước bà ấy này
thỉnh giảng 3 thoảng 6 tái xá cầu giáo thị chuông nguyện ý
khiết gần được liều
pi tung đô
tuấn kiệt 3 thẳng kha anh 2 tú 2 sóc phong nghĩa vũ trần 3 dũng đỗ em việt nguyễn thắng cảnh quí khôi khải lê kì ngọc chị điểm đào đi minh 2 giám tặng đặng phạm bỏ
cặm cụi 2
cụi bên
dậy vỗ sớm 3 thì 3 mỗi nổi lấy niềm 2 từ 3 bị 2 sóng 5 cũng vẫn đánh gây ngồi sau nấu muộn đi đất muôn khỏi lên mùi trễ khát tinh
thâm niên 3 canh 3 hụt 8 dụng 2 quyến căn cung độc 2 nhập 2 nhiễm quầng sâu sơn 2 thuý thủng tím trầm tình u hiểm giao kim vốn ý nho đen môi hậu
nàng dâu 6 gỏi pia tiên 2 thơ 2 công hậu hương xuân về kiều bân hai
lẩu nhiều nấu cá 2 mắm bò gà nướng hải băng riêu nấm thái
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
mùng một 3 ba mười 2 tám màn tơi hai
cỗ bàn 2 rồi đầy 3 đi có tết
xắn khéo tay
kén cá 3 rau vàng khách 2 chọn vợ rể tằm ăn
chài và trên cứ vạn võ thuận lưới 2
nhình ở
rể mười cùng mời lội đinh huỳnh cưỡi mới đoàn hồ út
tảo hôn 7 tấp mộ 3 biển tần trừ
nớt sớm
dai dẳng 6 như sức cơm
lánh khám niềm nạn xa mặt mình như
phùng gia thị 3 quang 2 địch cả đức bá ngọc việt minh hữu văn góp tiến khắc
trúc sư 6 làng xinh khiến thời thôn bạch 2 quỳnh pháp 2 này đoàn linh mai lo hương đờn lí lại 2 thượng dữ đề trung độc cổ xanh lâm 2
ủi quần các
trêu anh
đần thì độn thối
ngoan để tránh không cháu nguyên bà nguyễn bác cố ngoãn cường hiền đạo nghe như
rảnh tay
dà trẻ tôi
nghiện màn hoàn tình trò ma 5 ngập 4 ngoài chất không tự 2 giám tại 2 bắt rượu mạng thuốc hút điện mua cà cờ
cẩu hàng 2 thả 2 đổ cảng trục 2 kéo huyết xe vật tháp
sửu bị nên 2 vẫn ngồi
bặt vô tăm tin
sắn trên lát
liềm xà cho hái cắt
nản chí 2 lòng 3 chán miệt bỏ
mày mò 5 ngài 2 không tái nở 2 râu 4 đay mặt mạy dạn chau
nhạnh những
rinh chủ
giãn nợ 3 cách 4 tiến 2 bổ dân 2 nở cơ hoãn 2 thời ra tĩnh dây đồng thuế phế đầu
gấu năm ngựa 3 bông 3 trúc 3 trắng bắc mèo ó quần con áo nâu đen chó vá
hét đập giá 4 lớn 2 nơi cổ lên toáng to
ú ớ
ớ gọi
rìu mặt đá dư qua
dỡ chuồng nhường công 2 bỏ 5 hàng 3 rào nhà 2
xổ số 4
đắc thì lợi 2 thịnh hoàn nguyên dĩ cử 3 lực 2 ý địa chí nhân tội đạo nông 2 lua lắc 2
ngợm xé người
cạo sửa trọc 3 mủ 4 đầu râu gió lông
phào nhẹ 2 thủ thị
nhõm nói tiết còn
nập những khách 3 bến giá thu vào bẹo trở
ghế ngồi 2 huấn 2 ra và rót bọc sau 2 thứ đá 4 đẩu 2 với nhựa 3 cuối cho chủ 2 trống 2 cuộc nóng 5 kinh đại 2 ghi hàng sạch dự gỗ thủ 2 lái phụ quốc hạ nghị xoay tổng đôn mây nhà
đáo lễ đề từng độc thách hạn 4 để lí của thành
pu péo
lóc đúng vậy kể nuôi thêm cóc xương thịt
rằm tháng 3 hội bằng xá lân
táo sao bạo 4 hạ bên tầm tíu tỏi bón quân tợn tàu ta đỏ
lặt lá 2 rau 2 sớm vặt
nùng từ dân
nách mật mang hôi 2
khèn dìu 2 gọi môi thêu
dìu dặt 2 bác vào dắt dịu nhau
dặt váy ngắm dẹo dìu
váy áo 5 bị công kể chấm lanh
sỡ chảo
chảo thắng láo 2 lửa 2 dầu chống gang nóng
quây quần 7 bạt được
ngon phải lành 5 cũng nhức nhất 2 người mùa cho ngâm uống miệng giấc 2 bổ ngọt cơm mắt và ơ tuyệt trớn nhưng
mẩy ngâm sùng hạt
ướp hạt cô trà muối tỏi lạnh thịt
nải chuối 2
phai mâm nên quất nhạt
quyện mùi trong 2 vào 2
vái mời tổ thời
sum họp sê vầy
xui xẻo
xẻo cho
xởi lởi 3
lởi vợ với
trác cho
nệ mà
lì xì 3 và lợm 2 đòn ra lõm
mệnh giá 2 toàn 5 lệnh 2 của danh 3 đề hệ yểu chung trời phụ bạc thổ
lim khai bị thông a hội ở dim xanh nhà
nón quai 3 xin mê chuông lá 3 với ngựa bài bảo huế thúng cối tai làng vải
quai thao 4 ném
gióng sóc lồng lên hồi tre trống giả hàng
phết hiền lào
váng đỏ khuỵu
ngò chan gai rí
chan nước 3 canh 2 chứa hoà 2 cơm
chẻ bắp đôi 2 lạt 2 củi nhỏ tre dọc
gỏi cuốn 2 bắp cá 2 tỏi gà ngó
rọi thái
tráng qua miệng 4 ca bánh chỉ trong seo nuôi bi
húng quế 2 lìu chanh
hẹ bún hàm
bơ đậu 2 vơ 3 phờ sữa lạc đi hồng sáp thực
phộng chút lạc
niêu đất theo cơm
vung thanh tiền
gián thơm đoạn 12 điệp 3 vị tiếp 3 thu quan
riềng nước có
dĩa ốc rau
gộp ăn lại chung cả các môn đủ thành vào phổi
tráp lễ
trầu cau bà bỏm cánh
cau chè đĩa phun máy soi có mày trầu kiểng vua
cốm bánh dẹp 2 vòng đỗ
quỳnh phụ 2 như 2 cho lưu lí không giao vân hương mai hoa trang lam nam anh lâm thạch
hiếu về hỉ 2 cho học 7 thảo 3 nay kì 2 với công cao chu trung 3 nghĩa 2 nguyễn lưu vương bếp phạm vào khách 3 chiến thắng động đạo kính danh liêm nhân khán người
ưng thuận hoàng xa lắm
mo cau 3 hoàng nang mường tấu
trống ếch ghi khó đồng 3 thi mở tiếng trận chưa mê đánh bỏi chăn thiến mới pháp nhạc rước rỗng trường tò trơn át chầu khai
xâu que của
que đốt tăm
thiếc sang dưới hàn quặng
diết mùi
giầy tượng da
xoan cửa run ca vương
thiêng liêng 16 linh sông 2
liêng của 3 chủ mở giây nhất thay hót biêng cao 2
tưng bừng 6 tưng
bừng đón mở trước tiêu sáng 2 tỉnh bừng cháy dậy nở lên
bàu trúc 3 bạc sen trắng đá
tươm đón
ngo trên sóc 2 ngoe ghe
phách dồn sánh thơm kèn gỗ rồi lạc 2
som rông kim
phum sóc 2
lung linh 8 lay 2 tung ngọc
màng tươi danh 2 nhưng 2 và bội làm phổi 3 não 4 bụng 2 cần của tang nhầy loa nhĩ 2 bọc co cứng nuôi thất
đùm lá 4 bọc 4
triết trả gia võ
vời với
thắm làm vòng dành tất đồng nay lâm thiết 2 tươi đượm tình
hập vừa
ỏi phơi từ khiến
sặt phát
diệm xuân chị la sơn
hang đá 6 tám động 8 nữa ổ 3 sâu 2 ông chiêm sơn én pắc múa cùng chuột seo
lộng lẫy 4 thổi hành 2 gió 2 quyền ngôn óc
thánh lễ 2 tây 2 tin đức tông 5 rải thoạt tung giá 2 cha trần địa đường nhân thần thất kinh gióng ca chỉ đế tăng thót hiền mẫu nữ soi sử thể nhạc
chúa yêu trời 2 bò nguyễn 2 xứ 3 đều đất giáo 2 tể trịnh sơn giáng 2 ơi nhật kho chổm
đản tại năm sinh
điệp kêu nhân 2 đời nấu thận mạng thái hoà 2 bà y khúc viên 2 trùng vụ ngữ báo mạnh liên ý yêu tới về của tích cứng rõ năm
đoá sen 2 hoa hồng
diêu trì 3
chay từ có nhiều sư cho yến giữa phát tịnh mặn
sùa hội
lôi kéo 5 lam tàng cuốn 2 thôi đi vào ra vũ về bè đình đạo
xoài nhãn cát chín theo cam
phiêng khoài
khoài nhiều
tiếc mấy báo 3 hùi nhất vì 2 với việc 2 thương của
chuột có đánh chù bạch cống đồng nhắt rút máy dẻo con đất chũi túi bọ lang phá sa
góc nhìn 7 bên trái 2 đài bể cạnh 2 phố 3 máy 2 tam lầu khuất 3 xa độ 3 sân cua phải tường học bếp ruộng nhọn quay vườn nhà nhỏ đường chết tối tù phòng công vuông hẹp thư cao rộng
dũng khí 4 sinh sai cảm 9 và sĩ 4 phan cho ngô 2 lạng trí hứa lí phạm bùi bàn mãnh tướng
hừng hực 3 sáng đông
hực như khí
hóm hỉnh 3
hỉnh chiếc trong
phếch thói
thản để 2 nhiên 3
ố vàng 3
út lài cất mười phải lí văn lo nhỏ nguyễn lê
lã thị 2 đăng quang trọng chã vọng
hán sạt nôm 4 phóng vào hạn khốc la li nhắc trần quảng đô học gian phục hoa cao tự việt thành quyền
toản bị giao
bại liệt 4 cả muối ở 3 sản 3 kình ấy lộ 3 trận 2 cam cũng là 2 hoại não tướng vong thành của thảm trong nặng trước sát
ván gắn đấu đối đầu 2 gỗ vừa liền
xơ xác 2 đăng dừa 2
bả cắt vai lả chó
giun tiêm sán đất đũa dế kim quế lươn định
cưng vào
sô cô 2 phát
cầy vằn 2 mở
hiên nhà 2 đọng ngọn ông hồ ngang 2 viên
hé lộ 7 mở miệng nở cửa môi
chổi quay đót lông
dền rắn rau
vò cùng
não nồi nề 2 nhẹ chấn trong màng nhược nhật vẫn ở đồ bộ cá 2 người trái thất tuỷ phải mô
mậu tuất 2 cho dịch 2 thân dần tí biên
thốn ba trăm 2 đủ 2 chế phòng không về thiếu
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
duyên nương ông khởi vượt hải 6 kết số 2 không phan được lê 2 nguyễn dáng 2 phận 2 nợ cớ sự kiếp tình trời ngầm hà lành quê âm
gien loài
lặp giúp phân đi 4 lại 7 giữ mãi vòng từ
khiếp của 2 sợ 3 đảm vía nhược hãi
von kỉ chúng vị mỗi
sục bắt khắp sôi vì
tha người thứ 3 thiết 2 diệp hoá 2 hồi hương 2 lỗi ma phương 2 thẩn thướt bổng tội tù 3 nhân mạng thu bóng thất thước
bô níc xít 2 lão xe nhiều bin li
níc trong
sẫm màu
xua được tử
ghè cổ
guốc cực mộc
mào trắng gà đầu
cói cháy mĩ nga tấm
vê du
lạp có chật síp sườn
mi an 2 cổ e bi cụ tôn võ anh đinh đỗ a y thuật
miên khiến cô tôi khách đến man trường
đế chi cuối quốc 4 chế vương giày chân thích đô cắm
miện thanh đính ninh quan
trồ trước đơn bấm
ngọ môn 4 đi đề đã nguậy
nôm tiến đánh phiên chữ ở na 3 khuyến
ruổi khắp mèo
sỏi thích son mật trái đá
vanh vách 2
hiếp hàng giam khung
sứa lửa
chòng chành 2 chọc
phăng hàng
miết mà mải dài
vù vù chẳng
sấy lạnh cá
chơn thành bà hồ
khoáng sản 19 còn khoảng chất vật sét đạt nóng hậu
đén xuất
lút bánh đầu 2 dùng mái
nhúc mặc săn khách nhích
xèng về
mũm mĩm 2
mĩm ê
pán tẩn
tẩn vàng láo mùi mẩn
óng như 2 kèo ánh
chửa mà hoang 2 vẫn trứng đẻ ngoài có
tụt xuống hạng hậu 2 màng dây
ngưởng dân rồi
bính hoa hoàng ngọ 2 dần thân tuất
phượng chưa hoàng 3 quê giao bọc vĩ 2 chủ nhịp hoài linh thức phạm ánh tạ nguyễn hoa
dô rộn át
đầm ô 3 chuồn lầy 3 câu vân dơi ấm 2 phá sen tôm nén dùi dìa hà đìa xoè thị vạc già bầu cơ
ngòm nhà bọt ngoèm
lụp xụp 2
xụp chen ven vài
ngả đường 4 khi thiệt người mũ nghiêng ngớn lưng màu bài rẽ về giá
phiu từng bể
lủng lẳng 4 củng lốp bụng
ủn ỉn
ỉn đòi
bề mà ngoài 4 sóng thế 3 dày 3 đêm bộn 2 mặt 2 trên dưới rộng ngang nổi trong tôi gáy bề
mỉm cười 2
cọ đừng xát
vã toả với khoá ban
ồn ào 5 sau trở
ào xô từ ạt 2 ào 2 đổ nhả phát
bồ hoá đào 6 hóng câu 6 đề hôi kết hòn 2 công bịch tát 2 thóc nông lúa bã nhí ngót kếp tạp nhìn cũ dao
dịu dàng 2 mùi hậu mát êm nhẹ đi hiền ngọt lại xuống keo
dàng đến hơn tiếp
biếng thiếu ăn nhác
câm điếc 2 lặng 3 bày nín miệng
cậy trao đối trông 2 ai quyền 2 vào nhờ cửa phá thế két tủ công đông
hẫng như
quẩn dọn quanh
bẳn với gắt
gội đầu 3 rửa
diều bắt no hâu sáo giấy gặp 2
gằm vào
gỏng bảo
chông chênh 2 gai 4
hỉ ốm sự 2 hả ở xả lạc
díu nhau 2 hấp
sầm thị hoài sơn
chàm thêu sáp cửa đều bình xin lá tổng
thêu hoa 3 lá ren 2 anh chùm tay 2 hát dệt thùa chữ
gàn dở 3
mẹt bán
rì rầm rào 2 dơi sân mẹ
chạng vạng 2
huýt sáo 2
bổn phận 3 mạng
sụa sau
bủn rủn xỉn
rủn tai
ù đặc
diên hồng khánh 2
day dứt 5 huyệt mắt trở
nủ bị
kiếp người 3 bạc 4 nạn 2 trước sau này nghèo đỏ sống
nặn mụn 2 tò 2 nên tượng óc
nến tri 5 lung như mờ nhựa xanh bên
tú và im lâm đã giáo đại viết rể uyên anh năm oanh bà đặng bùi quyên lê khuyên linh hoàng lệ
đát của
mẹo vặt 2 hay nhỏ lừa tuất
tanh của hôi 2 nồng mưa bành lòm
sấu nộm
nộm hoa 2 sứa đu
bủa vây 4 lưới
phà chở long xuân cát 2 ngừng cũ trên
úc cấm khen triệt ấn vây chật
khinh nữ khí 2 thường bỉ miệt suất tài
phẩy năm quạt tám hai nón tay anh
vở nhớ nhanh âm chèo diễn hội viết xiếc
ngợi đúng quê vẩn khen 2 đinh ca 3
cám dỗ 4 rang lợn chất ơn cảnh heo gạo
phiệt có
tỉa trồng phẳng giải uốn lá
đẫm che máu 4 từng nước 3 mồ 2 ướt lệ tình 2
đọt thay
ưa mát chuộng thích nhìn vũ nghĩ nặng
xới tơi đất tung
se lạnh 3
tí công say tài không đập pù đỉnh bùi lò
hanh thông 3 khô 2 hao
mão đào chi dân hoàng cái
thìn đề đào qua nguyễn phở cồ ngô tuất
cẩn trọng 2 thận 5 mật ngọc tắc án tuân
dậu sức gặp là đổ
tuất gặp gia ma hưởng
đằng sau 4 được đẵng 2 trước ấy kia đông vân nào xa chuôi
xăm trổ 2 dịch hình kín
quát nạt tháo khai hoá về
tráo chiếm cổ
he triển xem hé
khán giả 47 phòng 5 đài 7 thính
no tám rồi ấm 2 gió nê đủ bụng đói mắt tròn cơm đòn lòng
mướp đắng 2 đậu hương 2 xơ rừng
triền miên 2 đồi 2 cỏ núi
tòng thị 2 phạm tâm quân
vồ chết
mần đại của ăn răng chi
chớ có 2 bắt im tẩn nên vội để coi chủ bỏ quên dại
xiềng xích
roi không thoăn
mài làm gây sắt số dao 2 đá truyền tượng kể kinh giũa mòn răng miệt nhọn nghiên
lận cố thương 5 bị buộc thi 2 đận 2 bầu xuất tài thuế vận
chờn đường áp
lởm chởm
chởm ổ chởm
tược ao
vơi dần
chùm bệnh hoa ca 2 ảnh chìa quả nho sáng thơ ngây bóng khế đèn nhãn
ngấm vào 2 ban ngầm nước mưa đòn thuốc
xoang tim
nhạy cảm 9 bén 5 sơ tin
khang trang 5 tung trần mày phùng hoàng 2 thiếu chắt vũ điền thang an chi
nhí câu khúc từ và bị 2 kể ngày thắng cần nhảnh nhố diễn ca
đờn ca 6 kìm tranh già
vẳng từ 2
nôi đầy tre êm văn cách
chum sành 2 vại vò nước
cọn nước
đẽo tượng theo gọt cày gỗ
yếm nghệ
quẩy tấu
hùi hụi
hụi khi tôi chết
nhẻm bới mồ
lon chị ton 2 bia nước 2 sữa tướng
phôi thai từ
chội cột tính chặt
lảo đảo 2
chượp trong
bời lời bời
nỏ từng mồm thần khô
cuống họng
suýt giết thành lật
râm ran 3 bụt
sút luân 2 phong trông hỏng cân năm nghiêm
phả hơi
phung phí
hâm mộ 13 nóng 6 hấp lại thức
ái chọn nữ dẫn mộ nhân quốc 3 nhắn nhơn món phạm
trội nên hơn
tấc rồi
đệm lòng bóng 2 lót đàn nước hát mút bông ghế thịt khí cột
thót tim 2
nỗ lực 47
lửng rằng lơ
lẹt đẹt
đẹt ở
cup là sắp ở
huệ cầu ma và chi liên dạy đỗ tới trắng mạng nhi
kèn tiếng thổi tinh chữa cựa trống hiệu đám lá môi đồng
xoong nồi 3
nghé lấy chết ọ con
bẽn lẽn 2
rệt khả đến
bén hơn không tranh và nhẫn rễ mảng lửa duyên nhạy gót
mác tưởng nghi mùi xuất nhẫn đã hàng lê việt thép ngoại
đương kim 3 đại 7 năm ca đầu 2 nhiên nhiệm sự chức thời cử cự lúc qui cục
sứt mẻ 2
mẻ lực hàng tình bầu mắm me cá 2 lưới cười bánh thép gạo
rễ đào cây của tham tre má
phủi toàn
xỏ giày
nhọc siêu nhằn 4 công lòng
đúp bình
kình ngư 3 địch 2
vợt nữ thượng quê ra bóng số xéc cầu
kha cầm mười vĩnh văn bà tăng
cự li 5 giải tuyệt nự bị cổ lực quyết
rổ bóng nấu
cuông chạm
diệp bảo 2 tô chi tuyết thị rể hồ
sanh tuổi
nắn từng nót 2 lại rắn dòng gân tuyến xương chỉnh
ki lô 5 a ốt
khuỷu tay 2
cong vút
vút ba vào
sần da của thị
thấm vào 2 máu 2 thía 2 nước 2 đẫm 7 nhuần 4 thoắt dột mệt sâu tháp 2 ướt đượm hút qua
choáng váng 2 ngợp nặng tại phản
khuỵu gối 2 xuống 2
chêm hoặc vài vũ vào
cấn khi đình thành thai trừ 2 tầng nhất
sình hội ôm muỗi
liễu đôi bộc lưu võ rủ giai hạnh yếm thăng
chọi trâu 5 gáy biến gà lại cao nhau
gắm ước niềm
bội thu 6 châu 3 bạc 2 chi 4 tổ linh ngọc ước phản bội thực 2 tín nhiễm 2 phần nghĩa
buồng lái 3 chuối 2 ô nuôi trứng 2 ngủ trong tắm giam cau kín thang phòng hộp
nhổn đang tìm
sờn rách vai
dang dở 6 thoát tay rộng nắng
xao giới lao ướm ở bữa động
sưu tập 6 tầm 2
rạp xiếc chiếu 4 khi chọn nước
xiếc trung việt
nghiệt anh dịch đe tái hậu điêu ngã 3 nhất
man mác 3 khai hoa rợ 2 trá 2 mở di dã mát đen thiện
khàn khàn lối
kép độc 2 bảy lời đàn
khuân vác 2 siu
miệt vườn 3 mài 4 thị thứ
tuồng tích ca
lựu tiếng đạn 3 nguyễn pháo đỏ
xê có út
nỡ bỏ 2 bội nào 2 chốt quay lòng
tòi ngôn
hoạ sĩ 7 tiết 4 trau mi 5 quân đăng thông từ 2 rình cháy ập có đương lụa sách hiểm trên tình may phẩm phúc hoạn theo đồ báo tai hoằn diệt vô xâm chân nhân môi kép da hàng
vẽ bằng 2 của 2 nghèo phẩm ngộ biểu ra tường ở út mặt tranh
xù xì hay
đăm chiêu 2 đăm
bôi đen 3 vôi thuốc 2 tân nhọ trơn bác kem son xấu xoá
hèn nhát 2 hạ mọn chi kém yếu kế
nao lòng 2 nóng núng
tì bà 2
đắm ngoài cù chìm say tàu đuối mình thuyền đò
vẹn men ban một 2 lãnh 2 vài dưới năm toàn 2 mười giá
muông hoa thú
điềm nhiên 2 đạm báo tĩnh lành gở may
mọt và nặng sách gặm cà
nghĩnh câu ngộ
dỏm sách
giở từng trò 2 trang sách ra giọng
dó ố kèm nhà giấy
kiêu căng 2 hãnh 3 ngạo hùng kì sa binh
lèo tèo 2 lái
tèo vài giáo đinh teo
hoè sỏi lê
son cứ thếp cột sắt môi
rói trên trước vì
phích cuối
tễu bụng
phệ cười
toe toét
toét rồng
thảy lướt lỗi đều mọi vào
lướt trên 2 báo sóng 3 qua điện mạng 2 ván nhanh thắng
mành tre lưới trúc cọ che
dãi nghiện bị dầu nắng
ruỗng ruột
ngói hoàng úp âm 2 mũi nhung đỏ hoá mới vẩy
thếp vàng 2
điên trong điển 4 cuồng loạn rồ dại đầu tiết khùng đảo
rap việt
goá mất bụa 2 phụ vợ chồng
phom dáng
nhài sáu hải ngân hoa
líu đến lo 2 lưỡi ríu
ran chuyện 2 triệt và
phoóc môn
giặc ở còn lửa 2 dốt 2 đói 2 giã ngoại pháp mĩ nội cờ phương ân minh nguyên lái trời tây bành ngoài
trau chuốt
chuốt nhạc cám
sênh tiền
nạt trên kẻ nộ
dưng bỏ không nhiên lại
ngoai phần nguôi
lẽo đẽo
cội thẩm qua nguồn
thuý ngà phạm 2 hiệp hà 2 ngần hường an 3 vân 4 nga 3 phan diễm 2 trần hạ lương kiều 2 ái lê nhàn hằng 2 hoàng hậu anh hiền ngân hồng hạnh
loe sơ hoe
nhọn váy hoắt
gọng tròn kìm
giỏ cói hàng 3 quà 2 hoa trái tre xe rác cá xách
chiểu chợ đèo theo
lùng sục 3 tiến nguội mang thị đốt nhùng bắt tìm mua
vóc dáng 3 bạch nên mới
lựa chọn 31 lời theo thế
tằn tiện 3
trề năng
ngưu có lang 2 kim ma
tủi thân tủi cực
sếp tin gõ ngẫm công
bọ cạp 2 gậy 2 cánh chét ngựa xít hung rùa rầy trĩ
cạp ghen quần chiếu nong
tuông vô đâm mù
mộng trên mắc chỉ làm 2 đổi quay văn kiều tuyền mị mơ tưởng mẹo du ước thịt tinh vàng
hia là mũ
rom rươi
lụt năm bão 2 gây lũ lội 2 tấn uỷ lịch nghề nhà nghiêm
buốt nhưng lớp giá lạnh óc
tắp giữa lự tắp
nhổ cỏ 5 ra răng 3 neo 2 nhà gốc nước bật rễ lông mạ cây tận sắn
tao mừng thị nhã 2 đàn ngộ loạn khang phùng
lượm sản mất lặt tin ve rác
nẹp tre chân
khao lề vọng nhìn khát 6 quân thưởng cả tự
sạm nắng màu ngón
vần tiếng vè
dực thiện đông
ất dậu tị 2 được ơ giáp
rêu mốc phong mọc a
ngài chân chủ thủ tổng đại tằm mày bộ
nhuần nhuyễn 3 nhị 2 lời sâu tư
xán lạn
khước từ 2
xơi được
ráng mỡ sức
bấc hiu sâm lúa
dê nuôi núi 2 cuối thu đầu giống tam cỏ bò cừu xồm đực gái kia sữa
mụ giạ mị phù già o đàn
giạ cua
huyền thoại 7 bí 2 thanh vương sa ở chị tôn trần 2 tình đỗ lê lò ảo 2 diệu trang hoặc cơ anh mi trân tích phù vi đai nhung
mệ trong phan kéo ngoại
pí lèng 3
ngục trần khỏi tù tối thất trung kon
ngoằn ngoèo 2
ngoèo như
hun hút 2 đúc khói 2 trùng
ríu rít
ngai ngái vàng
ngái men ngủ 2
bẹo treo hàng
lẳng khóm lặng 4 trên lơ hoa
khóm bí cây trúc hoa cúc tre
nhuyễn rồi vẫn thể xương bột
thon miệng thót gọn thả dài
đuốc mo tự sáng lửa cháy
nhè nhẹ 4 lúc
chừa lại
nhộng để ong tằm
gành đá 2
mú ốc nhum cá mực
chăng chủ dây nữa lưới đèn hay là tơ
rùng mình
trĩu bông
găng tay 3 tơ
ngụp cả lặn
ổi nhà
thới sơn 2 lai bình hoà an tam
rặng dừa
chôm chôm vú
rường của
chái cột bếp
mít vàng tinh 2 dưa mắc thái 2 ướt sấy tố đặc non chín tờ tơ
khảm xà 2 trai người
cụt ngọc văn thị
gạ bán
trối của
trùn quế
sồi sáng trong
đũi nam
tằm ươm nha nuôi tơ tang vải
nưa phơi
tuyền mềm ở tên phạm phí
ren văn
lia lịa 2 máy
chãi nhà
mến dọn khách 4 thậm mộ 3 yêu thương phục
sò huyết 2 ốc 2
nhạn rêu nguyễn én
hàu đĩa
dầy chùa
miếu bà 3 môn 2 thờ 2 mạo
hả vì những sơ hê dạ lòng giận mẹ
nhựt ở linh tân nhựt
trảng bàng 3 bom 2
dấn thân 2 sâu bước
ngòi bút 3 nổ 2 chiến lửa châm thao cho pháo
thà đừng mặc cúp rằng chết ít
đấm đá 2 thép bốc vào bóp mặt tới
rụt rè 2
ngẫm nghĩ 2 trước lại ra
ghét gọi còn bỏ nhau cay đắng ăn người của
bấy giờ 2 lâu 2
xè mắt ai
nghễnh ngãng 2
bâu kín
muôn thuở 2 phương 2 nhà hình 3 đời 3 nơi màu năm người loài nẻo hoa dân mặt vàn dặm trùng thú
bụa từ
toát mồ
ngửi nước không mùi
tản nhiệt 2 mạn 2 khai mát cư văn viên
đãng ghế hẳn trí
phuộc nhíp
nhíp cứng xe nhổ
ham xe lãi học 4 chơi 2 muốn 2 mê vui rẻ lợi hố thích đọc của công tiền việc
hời bất hợt giá
bõm hay về
tề nhìn vùng tựu 2 gia chỉnh tướng
xí nghiệp 3
húp xì miếng cháo híp sùm nước
tủa thực kết và chùa
chừ chờ chị chừ
đam mê 5
phô trương 3 mai
chư tăng 2 nguyễn sê
lạo xạo 2
xạo trên
sỉ chín vông
sào ruộng 2 xoài cao
tễnh đẩy
ổng là
khâm thiên 3 phục 2 liệm sai đức phạm sứ
nể nang 6 cô phục trọng mặt sợ
nang sĩ nên buồng lông
hão phép huyền
chang chang 3 anh lò chảng
ngâu tháng vợ
quạ bắc
mõ đều rao trâu 2 làng
ních người 2 chật
phành phạch
phạch muỗi
liếc nhau mắt nhìn dao
xoe mắt
đẩu đi vân
bỏm bẻm
thỉ với bên chung
gầu giòn tào nước dai bờ
giòn hay chiên giã tan rụm tươi xốp
nạm chín
thoảng thấy có 2 ở qua
điếm canh
gọt đầu giũa vỏ dũa rửa trái
thiến lỉnh chó
lỉnh kỉnh 2 ra
gân cổ 2 guốc cốt bò xanh
nhơn tuy trạch ái nghĩa cũng hải
khăm muộn 2 sỉ phết ngã xay muồn kinh phoong phôm
phăn đuông
đuông chít
chít cán khăn
xu hướng 11 đăng thế 3
ruy băng
bun thoong khăm
thạo lấy ngoại khí năm địa tại nghề tiếng việc tin thành
vông rộn quê khăm
giặm đằm hát
đằm thắm 2
vẳn gặp na 2
uông đình ngọc
pênh nhớ dậy
củng cố 5
láo tả 2 bị lếu 2 lào lở toét nháo xược khoét
mảy may 2
sọ não 3
bèn giả lên quay hỏi
khất lần 2 thực nợ sĩ
cớ lãnh cho khó
thau bảo chua nước rửa dọn
thía tự
am hiểu 2 tường
bệ tì đỡ 3 phóng 3 thờ rạc vệ hạ cao
noọng hét
xẻng thứ
nguyệt minh 2 đỗ 2 ánh 2 quế 2 khám anh hà chị thực san lịch hoa ca cầm
rám nắng 2
rát mặt 2 lê
át cả 2 làng lẫn sóng chế đi ta
ốp rưỡi la lát 2
chẩn trực từ 2 đoán 12 ca hùng trị bệnh tế y
nòng súng 3 cốt 3 nọc 2 pháo nòng
săm lốp
hề lạc hấn hước có gì chi biết được giảm hay thấy lo tồn đơn đồng
hạch lái 2 gay hỏi sách toán bạch tội lại
thuỵ điển 5 sang sĩ 4 thu du 2 khuê vi miên lâm vân phương anh khúc
chuộc lừa huỷ mị lỗi 2 lợi mạng lại tiền người tội
cặn kẽ 2 bã bẽ dầu thức đáy
đẽ ngư
ngẩn ra ngơ người
biếm hoạ
mếu máo 3 đòi dở
máo vì khi
leon nói
lạy cán phật chúa trời cha tạ thánh
soa được
chẻo đánh
nhoà mọi lệ nhưng với mờ
mích giữa
lù a 2 văn thị đù khù lù
rớm vì
vin vào
sảo nhưng
nhuệ hiện 2 khí giang
giẽ trạm
sua lần
gờ giảm
kạn cao mở hợp hà
hấu nối quảng
thung lũng 9 dung nham khe nai
moong văn 2 thị
đốn cây 2 đảng 2 ngã tim hạ mạt củi vì
ngoái đầu 2 nghiệp anh nhưng lại nhìn
nghênh sáng chuyến
si ma 2
luống mà rửa cuống rau cày đất tuổi hoa
xở thuê trong
múc nước
hiển thị 2 cùng lê năm nhiên linh hiện hách vinh đạt thánh vi 2
khoé môi 2 mắt miệng
soài rạp
lói gói lên
ráp rô lấp và ô
thinh tự không lặng
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
nộ trước phong khí suất
triện son
rình rập 2
dật ở dờ
quyến rũ 2 và theo xin thuộc
rũ thực
thạnh lợi phú 2 huỳnh hoá trị lộc phước an mĩ 2 đông hải
ken người đặc 2
khấm khá
oàm oạp
oạp của
ấu trùng 2 thơ 2 dâm 2 mang trĩ 2 tẩu
trĩ khi
đớn âm đau hèn
ỉ suốt đi
ẩu đả 3 phóng trên 2 thi tả 2 mưa
đả trước chỉ kích phá đảo nữ độc
bã vì mía cà trầu người
nhiếp ảnh 7 chính
huyễn hoặc
khía muối cạnh 4 nhân
sới bạc 2
phơ ngồi
vỏn vẹn 3
thỉu hôi
bấn vẫn loạn
đẫy tắt triệu
dẳng hơn không hậu
chước người từ quỉ
nín thở 4 nhịn khóc lặng bặt
bộn hồ bề tiền
tễ ghi lập
bịp trên bợm
hiềm khích 2 nghi 2 nỗi thù
thong thả 3 dong manh phông
phình to nông
bưu điện 8 phẩm 3 kiện 3 chính 4 thiếp cục 2 tá gửi
phèn cải chua
ló cái dạng đầu ra
thiển cận 2
hạm thăm đội 5 tàu trưởng
go đội xá
càn quét 2 khôn rỡ long bậy
kề cái 2 cận bên vai 2 dao cổ nhau bờ
hong kong 2 khô quần tóc gió
kong kể thong
éo le 3
le bà lói lưỡi te
kháo nhau 2
chà đạp 2 kì là và bông xát
chiêm ngưỡng 2 bái 2 hoá 2 tinh nghiệm bao 2 xuân trũng thành
mách cách nước 2 bảo 2 chỗ bạn mẹ cô khéo
trâm khán lê ngô anh 2 nói nông võ
gắng vượt cố sức gượng hết công gỡ học
tuỵ dinh tận
khiêng bao
nhối đá nhức trong
dốt giặc nát
gồng mình 3 gánh lỗ sức lên bán
noi theo 3 gương 2
ap dẫn
úng hoa cục kéo
trẩy hội 2
thẹn xấu thùng với
hãn hung phạm hữu
khắt khe 5
lụng gian thụng
khoái chí 3 lạc cảm trá châu khẩu
tởm kinh
ngạc trước nhiên
lẻn vào 2
loang trời lổ 2 rộng ra dầu màu
luyến nhắc lưu 2 bùi ái 2 tiếc
chẵn chẳng lẻ chục tuổi năm
chấu phá lùng voi
vựng của từ
nự cứ
ngao du 3 ngán sò nuôi
nòi con giống tre tình
múi giờ 3 mít bưởi cơ cam sầu tỏi
gộc gấu cây
hước hài
huyên cơ cháu náo thuyên
hãnh diện 2
duệ háo có nói
choàng hồng vai tỉnh ôm khăn
tia hồng sữa
chồn hương 2 lo chân
khái niệm 2 quát 4 khánh luận lược toán hưng
khứa chính
khăng khít 2 khăng
khít phía rịt nhau khao
lúp kính
diệu kì 2 hiền 2 linh 2 huyền 2 trang hiên tâm 2 thuý 2 kế vợi nhi hương ngọc anh thảo
đận lần
lếu báo
mạn quên bắc sông tính 3 tàu chuyện đàm thuyền phép sườn trái phải ngược
loi bán cô
vâng lệnh lời
mãnh liệt 2 thú hổ lực tướng
xo lọ
nguyền lời trong rủa
nháy mắt 2 nháy
máng cạn nhớ xối nước cỏ ăn trượt
hới do đều hải
mố cầu 2
nêm là nước thêm ruốc nếm cối gia
hột theo vịt é xoàn mít gạo nhãn
rợ của
giáy ở
mải xem nhưng mê miết chơi nhìn làm
bễ mua
vẩy lấn
nhem màu nhuốc 2 nướng nhẻm
biếc mẹ xanh
me ma chua 2 tây sư
mủi lòng 2
nây pi
mấp máy 2 mé mô
chiền là đinh chiện
khê đưa cẩm phạm phượng minh nồng thủ
mán mèn đen mường
xúng xính 2
xính trong váy
mót lúa 2 chưa sắn khoai
mụn bọc 2 mủ vải trứng nhọt ẩn con nước đầu
ngứa không ngáy 2 mắt da tay nghề
lất phất 2
hây hây mừng
bướm đèn đêm trắng hoa đậu
muỗng nước cà canh đũa
hòng mua chiếm che trốn trục thoát chạy lừa chống chia giảm phá né lôi
mị dân 2 nương hoặc châu 2
sộ về
mẫm vào trong
meo rêu
dơi bay phước ăn
ngát ngụ ngang tạ hương xanh
nẫng chiếc
nấp trong
ngào bà nghe cúi ngạt đường trong
nép bên 2 mình vào
nẻo đường 3 về chánh
nồm nam ẩm 2
nứa nướng tép lá
ngây ngất 3 thơ dại ngô
ngợp trong
ngùi rời ngậm
ngóng từng dòng trông đợi tin chờ
nê pan 2
pan tuyên bà
ngan ngon ngỗng ngát vịt
ngấy thì ngán
ngồng cải 2
trịch nếu thượng
ngoi nhanh
nết của người na ăn đất
dởm nguỵ
nấc nghẹn 2 trung thang cụt
ngỗng nghé trời quay
nghê mà đá thường
ngấu nghiến 3
ắt nguội
nhím nuôi biển
nhằn dưới đã
nhổm chờ dậy 2
nhành phượng huỳnh hoa mai cây liễu
nhàu nhân
nhọ nồi 2
nhũ tương và muôn đá bạc hoa
nhị nhịp nhã chú cận thập hoa nguyên vị hà đẩy huyền phân hồ chi
nhàm chán 2
nhẽo nhái nhèo
nhuốc đầy nhơ
nhao nhao 2 kêu
nhấc từng tường bút lên
nhút bát nhát thanh
nhót ngọt tây
nhô giữa lên ra cao đầu
nhuỵ hoa 2 nghệ
óc sáng chó
dôn mặt
thán ôm phục từ khí mệt
nhá chuyện hàng máy lệnh
nhen nhóm 2 lửa
nhầy nhụa 2
nhoẻn cười 2
nhạo báng 2 cười
báng nỗ bổ súng
nhúm nhãn
ngụa ô
nhẹt nhai
nhẩn nha
nhác khách
nhuốm bụi sắc màu máu bệnh
nhói lòng 2 đau
thó nhận đất
bươu ô
oản lễ
cuồng khi nhiệt
hit được
líp pin 2
uất ném
phen bán
truất tổng
pê ru
thũng rất phổi
măm sống
rả bàn rích
sám hối
sảy chân
xéc bi
ròi trách
rệu rã
rủng rỉnh
rỉnh tiền
sướng khoe sau
rưới rét
rè nhìn
rĩ có
quyển sổ trái
thắc mắc 6 thỏm
tã ở lót bỉm
tào thị người phớ lao tháo khê
tếch dớt
nán lại 2
thều thào
thào gọi a mí thào mỉ thì
tành phút tan
thóp phồng thở
rữa thóc
thăn băm
thoạt tiên 2 đầu 2 nhìn nghe
thiền sư 2 định môn phái viện 2 tông hành quán vị
tóm thần gọn lại quyền
thừng hỏi
ơ của đu với vô
thòi cuối lòi
chạch tung
trừu tượng
đũa triền tức cả tre bát
hửng nắng 2 sáng
trẻo đã
trói buộc tay
trầy xước
tíu tít
tít kể
tẻ nhạt 2 trên một ngắt
hê ran hê thống lên
trợn trì
trét xi
trệ tránh
nhưỡng chỉ ra ngà thổ
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
vầng trăng 2
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
lẩy chị bẩy kiều
oai thạch lãnh hoài trảng hùm tác
tửu lê tuyền
sồng a
dia vừ
mỉ thào hơn mắn
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
nhởn ông nhơ
ngách ở nhỏ
dìm giá 2 hàng chết xuống nước
chiang mai
vía thần 2
pắc cai bó
lậy sang có ông
chuộng màu gì hàng lạ của xe vàng hoà
ngoãn hà
chuân vét
giồng trôm 2 riềng
trôm thuyết
hường tạ lù mách góp
mễ trì
khau phạ 3 vai cút
phạ đến
thoa gửi quán trần ông kem son sơn
hảng a 2
nhẹm phụ im
thút y thít
biu y
dìn thền
thền thị
thy lê
yang trần
bỉnh mở khiêm
viền cháng
cháng a
lèng thị sông
khanh dư lâm kép
lìn hoàng
dợ pờ
pờ go
lé hồng mắt
dênh vừ
rê cụt
xeo thị
hòn thơm sơn 2 bảy đảo 2 đá ngọc tre mun chảo bi than non đất vọng yến la khói mê gai tằm chồng dấu bánh
khoải chờ
bực mình 2 bội tức dọc 2
bưi rơ
thảnh trần thơi
huề mỗi vốn nhau
gối kéo đệm 2 đầu ôm chăn ngủ sách nhau lông tựa
xuể các
hót ha líu hay rác
khạp diệt
pho cậu
đượm thạch buồn tình
kều tuyến
kè ngôi biển chống đá kè bờ chắn cặp
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
thược cô dược
phượt thủ
pì lèng
nhum nướng
cồ như việt 2
chằn chặn tinh chặt
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
nài voi 2 nỉ ngựa ép
kư y
dằng dặc 3 dai
lươn của lẹo om đồng
gianh sông
gio linh
cuôn giò
kiếng trở
vót nan
duẩn đỗ
ghẹ tu xanh biển
rin cao
tho long
nghè nơi ông
chực chờ 3 trào
nhoài nhưng người
dẹt thay
lững lờ 2 thững
cằn mà cỗi nhằn
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
mồm long 2 mép loa miệng
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
thụt lùi 2 dầu két hậu
bươi chải
bướng bỉnh
bướu cổ máu mỡ giáp
bựa bãi
bửa ra củi
cạch cạch
càu nhàu
cáy hôi
cắc kè
căm phẫn hận thù 2 ghét 2 giận xe
cằm tay chẻ dưới mới lên
cẳm cẳm
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
ngùn ngụt 2
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
chốn công 2 cũ về đông riêng đi bồng thị linh quan ở
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
chững lại chạc
chườm lạnh nóng đá
chưởng ấn khế lí môn lực
dáo dác
dấm chua dúi
dẫm đạp chân lên phải
dậm chân 2
khuynh diệp 2 hướng đảo gia thành
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
lư hương 2 đồng khánh
đẩm đẩm
đấng tạo mày sinh cứu nam bậc thiêng
đét đét
đệ trình tử nhất tứ nhị tam qui đơn
đểnh đoảng
đểu cáng giả
đỉa hút phải
điếc tai đặc bẩm đột
mấu chốt 2
đĩnh đạc
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
đố kị 2 ai mẹo vui bạn chữ
độn thổ bông giá ngực
loã với lồ 2 xoã
đốp chát
độp độp
đơ người cứng
vất vả 3
đợ con
đơm hoa cơm đặt khuy
đờm đặc xanh dãi
đớp mồi
đú đởn
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
néo đứt đơn
lú lẫn 2 ruột
giảo biện hoạt
giạt vào
kếch xù 2
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
lằn ranh 3 roi
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
hách dịch 2
háng đồng
hạy hạy
háy nguýt
hắc ín hải búa mã lào bạch ám y khách đế
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
nạc vạc nửa
hí hửng hoáy 2 viện trường húi hố
hích vai nhau
hịch tướng
lẫm liệt 2 chẫm
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
nghinh phong 2 ông 2 đón
hộc tốc máu bàn tủ đá
hốm hốm
xiêu phách
hổn hển 2
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
ke hở
ké né đầu
kẽo kẹt
sìu châu
vãng lai
khảng khái
khạo khờ
kháu khỉnh
khập khiễng
khều móc
khì khì
khiên chắn cưỡng giáo
khịt mũi
khoắng sạch
khom lưng người
khố rách giấy xanh
khốn khổ đốn 2 cùng nạn khó kiếp kheo
khờ khạo dại
khơ me mú
khớ khớ
khú đế
khù khờ
khuếch đại 2 tán trương
khui bia hàng rượu đồ
khum khum
khúm núm
khùng điên
khuy áo
khuyển mã
khướt say cò
kìa là
kiết xác lị tường
lác đác mắt lác
lải nhải rải
thui chột
lảm nhảm
lảng tránh vảng
láp nháp
láu cá lỉnh táu
làu bàu 2
lằm bằm
lắt léo nhắt sống
lâng lâng
lấu cá
ráy tai
lẹ làng tay
lém lỉnh
lẻm lẻm
lẻo khoẻo lự mép trong
lẹo mắt tẹo
vế hơn
lẹp xẹp
lét xanh
lế lướt
lể lể
lêu lổng têu
lết bánh
lìa đời cành khỏi xa trần
liếm láp môi
liệm xác
liễn đối
liểng xiểng
liếp tre
lình xình
lịnh cấm
lõ mắt
loá mắt
loạc choạc
loáng thoáng một choáng
loanh quanh
loăng quăng
loắt choắt
loằng ngoằng
loé sáng lên
loẹt quẹt
lòi ra đuôi tiền mặt
lom khom
lòm đỏ
lóm thóm
lõm bõm xuống vào
lòn cúi
vả cũng
lọng che
nhố nhăng 2
lổ đổ
lồi lõm ra mắt
lôm côm
lốm đốm
lồm ngồm cồm
lổm ngổm
xộn trong
lổng chổng
lộp cộp bộp độp
lơi lỏng lả là
lợm giọng
lờn mặt thuốc
lởn vởn
lớt phớt
lợt lạt
lụ khụ
luấn quấn
luẩn quẩn
lúi húi xùi
lũm chũm đồng
lụm cụm
lùn tịt xùn
lủn củn mủn
lụn bại
luộm thuộm
luyên thuyên
lừ đừ
lữa lần
lươm lướm
lườn gà
lướng vướng
diệc phi
lị trực
lúm đồng
mả tổ đẹp
mánh khoé lới mung
mao mạch trạch dẫn quản
mảu mảu
xối xả 2
mẩm chắc
mấn đội
mầu nhiệm mỡ sắc
mé sông rừng bìa nhánh
mè nheo xửng đen trắng
mẻo mẻo
mề đay 2 gà
mếch lòng
mên mên
mền đắp
mỉa mai
mịch tĩnh
miêu tả nạp duệ
mim mím
mím môi
míp míp
mọ lọ
mói bới
mòi cá
ngóc ngách 2 đầu
mom mép
mỏm đá núi
mon men tua
mòng biển mộng
mọng nước đỏ
móp méo
típ phim
mồn một
bòng bong
mợ tôi
mợi mợi
mớm lời cung
mơn mởn 2 trớn
mởn xanh
mui trần xe
mụi mụi
mum múp
mùn cưa hữu
mún vụn
mủn mục
mung lung
muội than lượt
muồng hoa
muỗm cây
múp míp
mứa thừa
mưng mủ
húm mừng
mượt mà êm như
mưỡu hậu
ná cao thở
nám da
náng hoa
nạng gỗ
nanh vuốt sói
nạnh hẹ
nãy giờ
nạy cửa
nắc nẻ nỏm
nằng nặc
nẫm tay
nầng nầng
nậu vựa
nẩy mầm
nệm gối
nện búa chày
nênh lênh
ní hảo
nia thóc
nĩa dao
niết bàn
niệu quản đạo
nính ninh
nịnh hót bợ đầm vợ thần nọt
níp tre
nít con
nịt bụng dây
noãn bào
nom trông
nọng cằm
nọc độc rắn cọc
nố lon
nống nống
nớ o
nờm nợp
nợm khỉ
núc nác ních
núm vú xoay mướp
núng nính thế
nũng nịu
nuối tiếc
nuông chiều
nực cười nội
nường nường
nựu nựu
ngải cứu
ngàm khoá
ngán ngẩm đòn
ngảnh đi mặt
ngạo nghễ mạn
ngáy to ngủ khó
ngạy ngạy
ngắc ngoải 2 ngứ
ngăm đen
ngoải sống
ngẳng nghiu
ngấc đầu
ngẩm ngán
ngấn nước lệ mỡ
ngẫn ngờ
ngấp nghé
ngật ngưỡng
ngậu béo
nghẹo cổ
nghếch mắt
nghí ngố
nghiến răng ngấu chặt gỗ
nghiêu thuấn
nghỉu tiu
ngoa dụ
ngoà nguậy
ngoác miệng
ngoáo ộp
ngoảnh mặt lại đi
ngoắc tay ngoặc
ngoặc kép
ngoe nguẩy
ngoé ngoé
ngòn ngọt
ngõn ngoẻn
ngong ngóng
ngót nghét dạ trăm
ngố tàu rừng
ngổ ngáo
ngỗ nghịch ngược
ngồ ngộ
ngốn điện nhiên hàng ngấu
ngông cuồng nghênh
ngộp thở
ngốt người
ngớ ngẩn người
ngời sáng ngời
ngớt mưa lời 2 tiếng
ngu dốt ngốc muội xuẩn si dân ngơ đần
ngủi ngắn
ngung ngoáy
ngửng đầu
nguây nguẩy
ngui ngui
nguýt dài
ngứ đọng
háu đá
ngước nhìn mắt lên
ngươi con nhà
ngương nghiêng
nhãi ranh
nhại giọng
nhám cá mặt tiểu
nhảm nhí chán phim
nham nhở hiểm thạch
nháng nhoáng
nhãng xao
nhảnh nhí
nháo nhào nhác
nhão nhoẹt
nhay mắt
nhăm nhe
nhẵn nhụi mặt thín bóng
nhăng nhít cuội
nhằng nhịt nhẵng
nhắp chuột
nhắt chuột
nhâu nhâu
nhầu nhĩ
nhây nhây
nhấy nhấy
nhẩy múa
nhe răng nanh
nhẽ có ra
nhếch nhác mép
nhễ nhại
nhện sa độc giăng nước
nhểu nước
nhỉ giọt
nhiếc móc
nhinh nhỉnh
nhíu mày
nhó nhăn
nhóc tì 2 con nhách
nhoi nhói
nhòm ngó
nhon nhen
nhón chân gót tay
nhong nhong
nhõng nhẽo
nhóp nhép
nhọt mụn
nhộ nhộ
nhôi nhồi
nhốn nháo
nhông nhông
nhồng nhồng
nhột nhạt
nhơ nhuốc bẩn
nhỡ tàu nhàng xe
nhỡn tiền
nhơi nhơi
nhời lời
nhớn nhác
nhớp nháp nhúa
nhú mầm lên
nhứ nhử
nhử mồi khách
nhừ đòn tử
nhự nhự
nhụt chí
tãi đầy
tàm tạm sỉ
tạn mặt
tánh linh
tảnh tỉnh
tạnh ráo mưa
táu gỗ
táy máy
tảy tảy
tãy tãy
tăn tăn
tắn rắn
tắng tắng
thoải mái 9
tậm tịt
tâng bốc bóng
tâu vua hót
tầu thuyền cá
tấy đỏ sưng
tẹo tí
tém gọn
tèm lem
teo tóp cơ não thực đường
tép riu hành mồi khô
tể tướng
têm trầu
tến tến
tênh hênh
tếu táo
thạp gốm
tháu cáy
tháy máy
thẳm sâu
thẫm đỏ xanh màu
thẩn thơ
thấn thấn
thẩy thẩy
thé thé
thẽ thọt
thếch mốc
thênh thang
thố tài lộ
thim thíp
thím dâu
thin thít
thình lình thịch
thò tay lò đầu thụt ra
thỏ thẻ đế trắng ngọc non bông
thoang thoảng
thọc sâu tay lét gậy
thom thóp
thòm thèm
thòng lọng
thọt chân
thốc tháo
thồi thồi
thồn ngực
thổn thức
thộn thộn
thộp cổ
thốt lên nhiên nốt ra 2
thớ thịt gỗ
thơi nhàn
thuấn việt
thuển thuển
thủi đen
thum thủm
thun áo
top đầu
thuồn thuồn
thuôn dài
thuông luồng
thụp xuống
thừ người
thườn thượt
thướt tha
hua phan
phui la
phôm mạ

');
--> statement-breakpoint
INSERT INTO `syllable_counts` (`id`, `learnt_to`, `counts`) VALUES (12, 0, '* quốc 257 đại 187 ban 104 chính 228 hội 165 cử 55 bộ 167 kỉ 84 chất 96 nóng 66 mặt 166 lấy 95 sáng 125 nghị 55 công 473 sáp 10 người 471 tiếp 125 nhiều 232 báo 127 trong 430 doanh 93 giải 164 cơ 206 với 281 theo 170 các 287 uỷ 45 hậu 98 cấp 153 số 203 trụ 47 bà 193 chúng 50 tên 87 anh 212 trước 212 ngược 38 danh 120 ai 115 từ 353 cụ 76 tôi 114 chiều 61 trưởng 82 cuộc 82 thanh 198 kê 36 trả 100 tại 200 huyện 43 phần 99 ông 182 trường 171 lễ 82 hàng 354 li 48 đoàn 136 đề 125 khó 94 chương 54 một 316 giáo 117 đường 253 dân 239 tinh 86 sau 208 phong 109 nhận 156 giám 76 muốn 41 ý 118 hãy 10 và 460 việt 185 khai 122 điện 217 bảo 224 đưa 84 về 381 nâng 55 nhóm 77 hà 148 kiều 41 tiệc 14 đây 33 dưới 111 thiếu 108 buổi 33 hai 281 đồng 258 mọi 55 lần 78 thảo 55 đứng 62 bày 32 thái 103 pênh 1 trao 64 bàn 114 bế 27 phía 47 khuyến 42 hiện 95 chị 109 nghe 63 vợ 76 chuyến 47 thưởng 35 khoác 11 rực 15 câu 86 của 504 khi 166 khách 144 lãnh 71 vừa 120 cô 106 tham 90 nhấn 23 đánh 99 đổi 73 phái 18 hoàn 92 tàu 131 mở 162 trên 289 sẵn 28 hiệp 53 tỏ 13 bình 149 ngoại 101 bài 105 kiên 41 phu 13 gần 105 đồn 16 cảnh 156 khánh 55 hải 138 truy 34 quân 182 đội 111 diễn 110 vướng 23 tuần 65 mùa 96 thượng 53 triển 42 khí 91 rạng 13 trinh 26 bốn 102 đối 163 sóng 59 thuyền 44 ròng 11 lúc 71 chiếc 58 vòng 52 giao 155 tân 58 mẹ 98 thời 151 hành 183 trung 218 có 388 bệnh 139 đã 223 bác 81 đứa 22 tập 122 những 113 máy 173 phi 51 cựu 20 kèm 17 đựng 7 mẫu 53 vận 102 xoá 28 chó 35 thịt 59 đêm 78 toàn 122 lực 128 trạm 32 khối 42 tiếng 126 lữ 13 ở 462 lính 27 binh 51 tổng 82 bút 26 khởi 65 thủ 137 giả 80 bắt 105 tước 20 tạm 69 thăng 21 ra 314 hiệu 87 do 107 được 447 ngay 53 ghi 82 biết 70 khoảng 55 bị 326 tất 28 nạn 68 gã 8 hệ 54 sổ 43 hỏi 65 đáp 29 cá 156 cán 101 ánh 37 xong 38 cục 48 vi 83 vượt 84 chủ 196 mỗi 108 em 75 thấy 56 hoá 143 nhờ 56 lật 21 kẻ 54 cháu 50 sinh 214 thường 110 phòng 139 sống 108 mô 47 an 180 kết 141 tự 185 già 55 hồi 71 triệt 16 giấu 20 mất 135 nữ 78 trá 10 chồng 74 thu 182 buôn 36 phá 72 mười 140 chuyên 90 làm 295 không 483 dòng 60 chỉ 244 chín 78 biển 131 khám 60 đông 115 bên 87 tang 38 vẻ 18 cả 165 đến 238 bọn 3 mạng 83 bi 23 góp 53 cầm 53 giá 202 lợi 96 bẫy 21 chậm 58 nửa 53 may 37 thuốc 111 tội 76 vay 52 hình 141 dấu 37 nghi 67 tâm 127 vì 183 tuyên 69 cướp 28 hoãn 14 viện 67 toà 46 phạm 129 oan 17 giảm 133 xét 42 án 69 bản 138 tuy 12 luật 88 lời 101 vụ 116 thẩm 51 cậu 14 bạn 108 cha 55 di 80 cổng 18 điều 180 quĩ 34 giờ 88 chấp 33 bước 71 u 15 con 281 phiên 54 tử 98 chứng 90 ngành 53 thế 198 cháy 63 cứu 96 nổ 31 quán 46 tìm 91 sà 8 kiểm 132 xe 253 lở 16 thang 21 lao 107 cắt 61 ngọn 17 nguyên 120 suốt 47 cố 55 cơn 18 thợ 44 qui 122 kêu 42 sở 48 giọng 34 nhà 342 chiến 158 lớp 65 vậy 29 mật 45 cải 58 hồ 166 nếu 38 rò 7 ngày 147 bảng 42 phóng 48 lệnh 40 động 110 phe 16 liên 196 biểu 54 xả 24 chìm 27 nội 121 mảnh 24 giới 79 tuyết 22 bé 42 hãng 19 nước 412 tuyến 64 thị 252 dự 151 nguồn 88 thắt 13 dư 36 gió 91 rác 52 đa 56 thành 284 nhân 239 phiến 6 mấy 40 phụ 109 nơi 68 lạm 23 chuông 16 vị 89 toạ 13 kí 88 dẫn 57 phát 229 thống 48 cùng 150 văn 238 đặc 82 từng 139 học 279 chi 126 biên 98 đấu 62 tháng 81 chuyện 64 họ 54 tặng 50 tranh 70 bằng 183 nó 19 thư 62 hôm 34 tăng 205 ngân 96 quay 53 tỉ 66 nợ 70 kho 40 tiền 247 chốt 26 ngoài 64 cổ 158 qua 189 lập 114 phải 258 cáo 29 xác 79 thẻ 33 vốn 101 bốc 38 thừa 56 rút 57 sân 74 thông 208 nhu 28 siết 15 sập 12 hố 11 phân 111 gia 214 bức 32 hơn 197 tỉnh 100 phương 118 cao 246 tài 226 cầu 161 ga 30 du 117 sự 120 đất 201 cảng 34 hay 75 siêu 38 vỉa 22 cò 18 hầm 31 kênh 25 sửa 47 tắc 23 vật 92 tai 70 bây 9 bãi 53 nhưng 125 sầu 13 ngư 39 dịch 95 gỡ 26 vải 30 tôm 27 ngừng 23 thương 179 nhẩm 3 trừ 33 nông 112 lượng 47 bảy 73 nuôi 99 niê 4 nay 56 rang 9 kao 2 vườn 38 nghề 60 vùng 105 trại 32 bò 42 thì 149 dọc 23 chè 19 lên 286 lão 30 đàn 69 lúa 65 nỗi 31 muối 43 nghêu 2 ong 17 xuất 122 lái 58 trồng 62 thay 88 tín 80 rươi 6 rửa 30 miếng 19 gà 56 cúm 11 lồng 23 tròn 28 hạn 79 bao 78 bỏ 153 ném 14 cây 106 giống 50 nguy 64 mạch 48 nắng 58 đơn 110 mỏ 28 ô 69 nới 12 ron 2 dầu 77 cũng 108 trái 109 xã 113 rồi 125 giàn 7 áp 86 kim 79 khu 97 để 203 chuyển 121 song 54 thổ 27 đồ 84 than 49 băng 57 tiềm 18 gạch 21 làng 69 doạ 12 nghịch 12 tua 5 xanh 109 đức 80 kéo 93 nhiệt 58 lộ 49 vé 39 đà 35 chặt 50 chợ 58 phú 56 sữa 49 kẹo 13 rời 21 ruộng 30 tết 49 gọi 73 quản 88 ngộ 21 bún 14 leo 45 mua 131 ngã 39 phố 50 trà 52 rau 53 trứng 26 cam 55 bí 46 xương 48 mắm 18 bắp 12 ăn 168 bến 44 tây 80 côn 23 măng 13 lí 129 thói 16 chuỗi 13 trí 57 tắt 27 cấm 43 cáp 13 sàn 28 bán 186 vệ 43 hợp 144 thử 33 dẫu 1 gặp 66 sim 4 ví 16 cỡ 11 sụt 17 chắc 23 triệu 58 phạt 49 bóc 10 phẫu 15 dời 8 quét 15 tồn 21 nhiễu 6 đài 32 ấn 47 xưởng 17 phường 33 tác 62 lương 112 tuổi 81 trốn 24 gửi 76 hằng 26 kệ 5 sức 111 giữ 119 thuế 64 định 95 phận 24 cạm 1 nghỉ 55 nghiệp 52 nền 44 nhật 71 kể 100 tắm 22 dám 15 đừng 34 bão 50 đổ 79 lũ 45 sạt 28 thuỷ 88 chung 129 ba 238 mực 33 xuồng 15 sông 88 rốn 6 rét 25 trâu 22 xâm 25 vòi 7 cống 21 trữ 16 chùa 29 khoa 86 cư 38 kĩ 104 san 18 săn 13 nhường 23 mưa 93 lốc 8 sét 8 sếu 3 túi 32 voọc 4 nghẹn 10 năm 223 hi 32 ống 22 cuối 89 thực 166 súp 3 cú 19 tổ 141 xin 83 tin 106 nhập 106 xử 71 sốt 25 gắp 3 đi 276 uống 42 đình 64 giành 33 trẻ 180 so 34 thạc 8 vắc 13 rối 16 bữa 28 sắt 32 i 3 quá 87 nấm 31 nha 22 răng 43 y 107 châm 8 ung 27 ca 104 hiến 41 thầy 59 toán 32 sách 68 thí 29 phổ 27 là 329 đoạn 28 mình 98 bạo 30 tiết 51 môn 50 tối 83 thứ 100 linh 87 va 20 đôi 55 ngạt 7 bố 42 thách 17 lửa 75 bẹp 2 mức 65 thật 39 tảo 10 cặp 23 cho 479 đầu 301 còn 176 bông 26 đặng 43 tiểu 49 lịch 85 xông 10 ghế 28 độc 79 cách 115 phở 15 rằm 7 nên 102 nam 115 sôi 28 mùng 6 nét 14 cúng 16 chằng 4 bánh 75 đậu 33 lá 79 gói 40 vớt 12 mâm 18 khói 56 tục 27 bởi 32 lì 7 dạy 52 liền 26 nấu 37 gỏi 5 nhúng 7 món 27 dịp 25 ẩm 25 đĩa 14 nói 141 tạp 15 cưới 23 vài 48 việc 126 trăng 18 đua 22 nhịp 31 sư 38 mơ 25 sơ 69 nghệ 84 kính 56 đang 100 cạnh 33 tầng 40 thánh 17 hoà 140 cộng 54 suất 26 tình 208 ơn 19 hỗ 44 đám 25 rầm 6 góc 22 ta 32 vĩnh 35 nguyễn 146 trùng 26 quyên 15 voi 20 loài 14 hoàng 134 hé 3 sao 67 địa 123 trận 69 kinh 170 núi 57 vua 21 cuốn 28 ức 8 tới 137 nồng 26 cày 13 hứa 44 độ 66 kon 12 thuyết 24 cà 61 lâm 94 quảng 67 huỷ 19 bắc 78 bạc 65 sứa 2 đảo 48 hưng 37 nhãn 28 lai 38 hoa 192 kì 120 nhôm 8 đén 1 kín 43 nghèo 45 tránh 64 ninh 39 nhặt 22 chen 17 má 20 vào 325 chẳng 33 gạo 66 vấn 31 miễn 56 luỹ 9 chú 45 ấy 45 lòng 124 viết 67 nhiễm 27 im 19 hài 43 thắp 20 hộp 27 mẹo 5 khử 3 vịt 20 đeo 20 hàn 47 khủng 27 giẫm 6 pháp 116 bổ 52 giữa 138 mĩ 141 úc 8 chăm 40 cành 18 chậu 9 quất 14 vịnh 16 đằng 7 luôn 25 tay 207 giúp 81 ngôi 36 rắn 14 hổ 17 bếp 42 thất 65 chuồng 14 chùm 3 bụi 33 đời 85 tủ 18 giản 9 vết 18 đợt 19 tuyển 57 cup 1 trọng 88 rộng 38 phả 4 bóng 123 phút 28 sang 98 tầm 42 kích 35 hết 78 tấm 49 lào 41 nhìn 62 bám 35 sa 55 âm 85 dù 21 xây 98 thắng 72 bất 134 kình 4 điền 22 võ 61 gây 110 hạt 54 ít 54 thua 28 huấn 36 cua 18 bùng 21 bắn 31 xạ 17 cung 64 chân 121 đô 65 chặng 9 mái 58 tạ 38 uyển 8 mạnh 99 bơi 23 thể 96 nhạc 70 phim 44 đạo 72 hát 47 rạp 9 đẹp 51 sử 88 thuần 8 khán 38 gồm 48 buồn 30 gánh 33 đào 92 hoạ 30 đờn 8 vở 11 thơ 44 giấy 96 múa 28 sàng 10 kiến 77 huế 27 rap 3 ngôn 26 á 13 áo 87 lan 75 lạ 38 nổi 53 dàn 13 bịa 4 lừa 46 vương 50 mông 10 hoảng 10 trò 34 xấu 48 lỗ 34 hào 28 cũ 91 trào 14 quần 50 mặc 41 xem 57 cự 12 thiên 67 bọ 4 ma 77 chiêu 11 coi 25 phán 15 đón 58 bia 39 chữ 62 rom 1 cánh 62 sắc 64 bom 29 rải 10 tụi 4 hú 5 sáu 70 triều 34 chia 82 lại 258 bầu 52 đói 24 trống 39 chuồn 5 ráng 3 trang 114 ngọ 11 cân 51 chèo 21 chiếu 40 rừng 98 chinh 8 mùi 45 ghe 17 khâu 20 nhộng 3 cái 68 cù 15 trời 84 tưới 6 mai 85 căn 59 tông 19 tơ 21 rượu 47 xuôi 11 đầm 12 đền 27 phỏng 12 họp 41 thưa 14 dần 49 chưa 131 tuyệt 39 sếp 2 kế 69 riết 2 bấy 4 mày 19 tro 11 ước 53 giàu 24 ngửi 3 khoang 8 khả 34 vô 70 bù 18 ngồi 60 chế 78 thùng 18 điểm 106 lau 12 pin 20 sai 69 mang 100 ngầm 28 phí 44 đam 6 huy 62 yêu 100 rất 42 mít 10 thả 49 đúng 60 tảng 7 thập 16 ổng 1 ghép 30 trễ 9 trai 25 tràn 36 nồi 23 mì 21 hương 78 tím 16 nằm 52 thúc 27 tuỳ 9 khẳng 32 phối 55 đáng 35 trình 70 điệu 25 quan 171 ngăn 32 đặt 59 dò 8 riêng 44 tiễn 15 giai 23 bùn 25 kíp 13 tạo 59 quyết 99 hướng 91 hộ 84 xuyên 46 dùng 66 nghiêm 75 lưu 125 đăng 72 ủng 19 luang 2 đọc 42 căng 30 đó 74 phúc 46 thi 134 bồi 36 thuê 52 luận 34 trúng 35 cần 130 khoá 48 khung 26 đẩy 39 kiện 32 tiêu 118 ảnh 64 tính 112 gắn 29 chở 42 dài 67 tịch 17 vây 15 veng 1 quà 27 chạm 25 hoan 8 phó 37 nga 58 chuẩn 42 thoả 21 dâu 23 thức 75 thôn 27 kịch 39 màn 39 thiệt 32 thêm 92 lắng 17 mạo 22 sẽ 114 vui 49 kịp 47 bớt 20 tướng 42 quả 49 quyền 105 khẩn 33 chấn 27 tái 49 đảng 63 cửa 106 đảm 21 chống 71 vạch 7 chức 52 tiến 103 phê 20 ứng 75 cưỡng 12 kháng 37 khen 27 vinh 37 tích 72 tra 18 ùn 19 lỗi 34 chiếm 39 cai 12 hiểm 26 ái 18 ải 9 khảo 23 ân 23 ẩn 24 ấm 48 ấp 15 ập 11 ấu 6 ẩu 9 âu 19 châu 100 nhiếp 4 ao 24 ảo 26 ào 4 huyết 38 tô 27 bá 33 bã 8 miền 58 bậc 28 bách 18 rung 8 bận 9 bang 13 phản 82 bàng 16 sản 130 sương 36 báu 9 bật 35 bề 15 vẫn 139 bờ 39 biến 70 diễu 9 bịt 9 bó 15 chăn 30 bộc 5 bối 11 bội 17 bể 12 bụng 37 buộc 39 bưu 11 cài 12 cảm 87 cẩn 8 cận 28 càng 26 cập 21 trợ 38 cát 57 tháp 22 chẩn 6 chặn 16 chạy 87 che 39 chết 79 chìa 5 chiêm 7 chiên 10 chim 17 nghĩa 95 chịu 47 chọn 31 chơi 41 chu 29 trách 63 chúc 29 chục 18 cờ 54 diện 36 khát 23 khắp 39 nhiệm 59 hưởng 32 xu 12 hung 18 dữ 59 duy 41 dung 31 dũng 28 dừng 37 dựng 51 tàn 26 dương 70 dưỡng 24 dược 28 dừa 22 đá 95 đàm 40 đan 17 đau 45 sắp 20 đỉnh 25 đồi 18 đóng 77 giác 19 suy 38 gián 12 giãn 9 giảng 30 giáp 37 giặc 14 giấc 22 giây 12 giỏi 23 hạ 108 đủ 56 hấp 22 gìn 16 lứa 6 gỗ 63 gương 26 tỏi 11 hiểu 34 truyền 99 thoái 8 hoả 28 minh 109 hoạt 72 hối 20 tư 115 gừng 11 hôi 11 hô 19 phép 25 hôn 28 hồn 34 hỗn 11 hồng 72 hư 20 khiếu 12 năng 74 khiến 90 tốt 84 khoả 2 khoai 13 khoan 21 khoáng 18 khúc 35 khuất 20 khuấy 2 kiếm 22 kiếp 11 thiết 89 lãi 51 lạc 61 nghiên 29 làn 21 lắp 20 lấp 16 xóm 26 lăng 28 lâu 50 lẽ 13 xung 29 liệt 54 lĩnh 36 lo 72 lò 46 loại 41 loa 20 chật 18 giục 4 hại 33 hàm 25 hiền 32 khái 5 khắc 66 la 44 lạng 14 lớn 145 mãn 12 mãi 21 màng 16 mừng 36 mũi 42 mộ 28 mưu 16 mầm 22 mây 33 mệt 19 môi 61 mụn 6 son 17 mí 8 mía 15 muỗi 12 mới 263 huyền 19 mộc 28 móng 22 ngủ 59 nã 7 nặng 66 nào 85 ngan 2 ngặt 3 nắm 29 nhan 8 nhờn 3 nhầm 21 ồ 10 ổn 39 nhành 2 nhẫn 19 nhổ 11 óc 10 ôn 13 oán 11 nhã 16 nhắm 5 nhát 8 oanh 10 nhen 4 nhộn 5 nhẹ 50 nhấc 4 óng 2 nhịn 9 nhằm 22 nhượng 9 nhũng 5 nhất 154 ổ 21 phượng 24 phế 21 phật 31 rà 26 ráo 9 sốc 10 quê 69 say 28 sứ 16 rô 6 quấy 3 duyên 25 quầy 6 quanh 50 tách 18 ngập 41 tận 38 thảm 21 thác 12 tan 34 thai 34 tám 75 thâm 9 thám 12 thân 111 tát 7 tán 31 tăm 11 điếu 7 thao 22 thuận 38 thuật 20 thú 48 thiền 3 thôi 25 thiêng 16 thầm 15 tố 51 trăn 7 trưa 25 trực 112 trượt 15 tri 31 trông 18 trừng 8 trùm 6 trắng 81 trầm 41 trôi 31 tấn 53 tương 46 ưu 48 tựa 7 uy 20 cước 11 vũ 118 xế 6 yếu 61 xót 11 na 15 xổ 4 váy 11 xuân 86 yên 77 vầng 2 tệ 9 viêm 16 xưa 36 giật 25 lê 133 hen 4 lơ 11 trộm 30 siu 2 ngơi 5 chiang 2 hoang 37 trần 157 gốc 50 thiêu 7 thổi 23 ả 6 láng 13 thận 25 de 1 thăm 46 pắc 2 be 3 như 173 kia 18 rạch 9 thuỵ 11 phan 60 tu 22 trở 111 xôn 4 pa 8 mời 39 ê 10 nhi 26 xúc 29 đèn 47 bưi 1 khuân 2 thắm 8 gò 11 mâu 10 cơm 55 phun 16 nghẹt 7 bùi 62 tôn 60 đè 4 man 11 rượt 6 đều 64 chờ 65 vỡ 33 chàng 11 trịnh 26 đỏ 82 nín 4 nhắc 44 nộp 39 trưng 21 xênh 1 đèo 27 nối 48 trương 34 kép 10 phượt 3 cốm 6 mặn 23 cưa 8 tê 22 rùa 11 mi 21 đạt 77 lượn 6 rơ 8 ooc 1 chư 5 đinh 52 nài 2 khăm 8 màu 51 gập 4 rể 10 sát 65 hẹn 30 đỗ 59 vạn 29 chênh 9 vàng 172 quí 74 nút 12 lặng 39 sởi 8 hang 20 a 38 ác 17 ách 1 am 3 ám 7 át 5 au 2 ắc 2 ẳng 2 ầm 4 ất 5 bả 2 bạch 40 bái 8 bại 21 báng 2 bành 9 bạnh 1 bào 24 bát 39 bạt 19 bàu 3 bay 64 băm 5 bẳn 2 bặn 2 băn 7 bẵng 1 bặt 4 bâng 1 bấc 2 bầm 4 bấm 15 bẩm 8 bần 6 bẩn 15 bấn 3 bấu 1 bậu 1 bầy 3 bậy 4 bẩy 4 bè 19 bẻ 8 bẽ 2 bèn 2 bén 4 bẽn 2 beo 2 bèo 7 béo 12 bẹt 1 bê 33 bệ 5 bền 33 bện 1 bênh 3 bềnh 3 bết 2 bêu 2 bì 11 bỉ 8 bìa 8 biếc 4 biền 2 biện 29 biếng 2 biệt 33 biếu 5 bính 5 bịp 3 bít 3 bíu 1 bõ 1 bọc 18 bói 5 bon 4 bòn 1 bón 9 bong 7 bỏng 12 bọng 1 bọt 10 bóp 7 bót 1 bô 3 bồ 18 bỗ 1 bôi 7 bồn 4 bổn 3 bộn 3 bồng 15 bổng 8 bỗng 9 bộng 1 bốp 2 bột 25 bơ 5 bở 2 bớ 2 bỡ 4 bợ 4 bới 6 bời 4 bơm 7 bờm 2 bợm 2 bơn 1 bợn 1 bu 4 bú 6 bụ 1 bùa 6 búa 14 bủa 4 bục 4 bung 2 búng 2 buồm 11 buông 9 buồng 6 buốt 7 buột 1 bụt 3 bủn 2 bưng 6 bừng 5 bứng 1 bươi 1 bưởi 19 bướm 4 bướng 2 bướu 2 bực 3 bứt 5 bựa 1 bừa 5 bửa 1 bửu 3 cạch 4 cãi 11 cám 10 can 21 càn 2 cản 14 cạn 34 cang 3 cáng 4 canh 50 cào 8 cạo 6 cạp 2 cau 7 cáu 5 càu 1 cay 18 cáy 2 cắc 2 cắm 18 cặm 2 căm 2 cằm 2 cẳm 2 cắn 7 cằn 3 cẵn 1 cặn 3 cẳng 3 cắp 11 câm 5 cẩm 21 cấn 5 cầng 2 câng 2 cất 16 cật 4 cấu 9 cẩu 8 cấy 13 cậy 5 chà 3 chả 14 chạc 2 chác 4 chai 18 chài 11 chải 8 chàm 7 chán 9 chan 5 chạn 1 chang 5 chạng 2 chanh 17 chánh 11 chao 5 cháo 13 chào 41 chảo 9 chạo 1 cháp 2 chạp 4 chát 6 chau 2 chày 3 chay 14 chảy 22 chặc 1 chằm 2 chẵm 2 chắn 21 chằn 3 chẵn 2 chăng 4 chắp 4 chặp 2 chắt 5 chấm 29 chầm 2 chần 4 chẫng 1 chập 8 chấu 3 chầu 3 chây 3 chấy 1 chẻ 5 chém 12 chén 13 chẽn 1 chéo 9 cheo 2 chép 14 chê 14 chễm 1 chếch 2 chệch 1 chếnh 1 chêm 4 chí 45 chì 8 chịa 2 chiền 3 chiết 6 chiểu 4 chình 3 chỉnh 23 chít 4 chịt 3 chiu 2 chíu 2 chíp 2 choai 3 choán 1 choang 4 choáng 5 choàng 3 chóc 5 chọc 3 chòi 7 chói 2 chọi 6 chóng 12 chong 2 chòng 2 chõng 2 chóp 2 chót 8 chợt 1 chỗ 46 chốc 4 chộn 1 chốn 4 chôn 12 chồn 3 chông 7 chổng 4 chốp 2 chộp 1 chột 2 chơ 1 chớ 5 chới 2 chởm 3 chớm 2 chòm 1 chớp 6 chớt 1 chụ 2 chua 23 chúa 16 chui 12 chúi 1 chùi 2 chum 3 chúm 1 chụm 2 chủm 2 chun 2 chùn 2 chủng 14 chùng 1 chũng 2 chuốc 1 chuộc 3 chuôi 2 chuối 16 chuôn 2 chuộng 6 chuốt 4 chuột 13 chụp 29 quang 70 chút 10 chuyền 12 chứ 16 chừ 4 chứa 27 chữa 39 chực 4 chửi 6 chửa 4 chưng 2 chừng 25 chững 2 chước 4 chườm 1 chướng 7 chưởng 3 da 61 dã 15 dạ 31 dai 13 dải 8 dãi 4 dại 23 dán 20 dạn 6 dang 7 dáng 13 dạng 17 dành 33 dao 37 dào 3 dáo 1 dạo 7 dát 2 dạt 6 day 5 dày 23 dãy 7 dắt 17 dăm 6 dặm 6 dặn 12 dằn 3 dằng 3 dặt 3 dâm 12 dấm 2 dầm 7 dẫm 4 dậm 1 dấn 2 dâng 16 dập 21 dật 2 dậu 4 dây 51 dấy 1 dậy 24 dè 3 dẻ 3 dẻo 10 dép 7 dẹp 6 dê 8 dế 2 dễ 47 dệt 16 dí 4 dì 6 dĩ 8 dị 19 dỉ 1 dích 1 diêm 5 diễm 7 diệt 14 diều 4 diệu 11 dìm 2 dính 13 dinh 24 díp 1 dìu 6 dịu 11 dó 3 dõi 5 dọi 1 dòm 1 dọn 18 dong 5 dóng 1 dõng 1 dổi 2 dỏng 3 dọng 1 dỗ 5 dốc 15 dối 6 dồi 6 dội 5 dôi 3 dông 7 dồn 17 dộp 1 dốt 4 dột 7 dơ 4 dớ 1 dở 15 dỡ 5 dơi 3 dợm 1 dớp 2 dụ 18 dũ 2 dục 14 dúi 6 dùi 3 dụi 2 dũi 1 dùm 1 dúm 2 dụng 33 dưng 3 duyệt 13 duỗi 1 dứ 1 dưa 13 dứa 2 dựa 6 dứt 11 dực 2 dửng 2 dượng 3 dướng 1 dường 3 đả 4 đạc 5 đai 9 đái 7 đãi 16 đạm 12 đán 2 rưng 8 đản 2 đạn 34 đàng 8 đãng 6 đanh 1 đành 4 đáo 10 đạp 15 đáy 21 đày 3 đắc 12 đăm 3 đắm 4 đằm 2 đẵm 1 đẫm 6 đắn 3 đắng 10 đẳng 11 đắp 22 đắt 16 đâm 13 đấm 5 đẩm 2 đậm 13 đần 3 đấng 1 đập 22 đâu 39 đấy 9 đầy 50 đậy 4 đe 11 đẻ 22 đẽo 4 đem 17 đen 70 đét 4 đê 20 đế 16 đệ 4 đếm 17 đệm 11 đểnh 1 đểu 3 in 21 đỉa 2 địch 12 đích 12 điếc 4 điềm 2 điên 9 điển 12 điệp 12 điểu 5 đìu 3 đính 10 đĩnh 1 đo 21 đò 15 đọ 1 đõ 1 đoan 9 đoán 15 đoản 2 đoành 3 đoạt 12 đoá 3 đoạ 2 đoái 2 đoi 2 đòi 45 đom 1 đòm 2 đon 1 đòn 23 đong 2 đòng 2 đỏng 1 đọng 9 đót 4 đố 5 đốc 11 đốm 6 độn 3 đốn 8 đôn 11 đống 12 đổng 4 đốp 4 đột 36 đốt 37 độp 3 đơ 2 đờ 3 đỡ 22 đợ 1 đợi 14 đơm 1 đờm 4 đớn 3 đớp 1 đu 9 đú 1 đùa 10 đũa 7 đúc 16 đục 18 đùi 4 đui 1 đùm 4 đun 7 đùn 5 đụn 1 đụng 4 đủng 1 đuốc 4 đuôi 12 đuối 11 đuổi 11 đuột 2 đuềnh 1 đước 4 đương 12 lậu 17 đượm 5 đứt 18 đực 7 e 6 é 3 ém 1 én 6 eo 10 éo 2 ép 33 ế 14 ếch 9 êm 9 ếm 1 gá 1 gả 5 gác 27 gạc 5 gai 16 gái 24 gài 1 gãi 4 gam 3 gạn 2 gan 27 gàn 3 gán 2 gang 10 gào 4 gạt 7 gảy 1 gay 14 gáy 11 gãy 22 gạy 1 gằn 1 găng 3 gằng 2 gặng 1 gắng 2 gắt 9 gặt 10 gấm 10 gầm 12 gậm 1 gặm 4 gân 5 gấp 33 gật 7 gâu 2 gấu 8 gầu 3 gấy 2 gầy 7 gẫy 2 gậy 13 ghé 6 ghẻ 3 ghẹ 3 ghen 11 ghèn 1 ghét 9 ghê 2 ghề 3 ghềnh 3 ghì 1 ghim 1 ghìm 1 gì 55 giã 12 giam 13 gian 52 giang 45 giáng 17 giàng 10 giảo 1 giạt 1 giày 24 giãy 1 giắt 1 giằng 5 giặm 2 giặt 6 giâm 2 giậm 2 giấm 1 giận 20 giần 1 giập 1 giâu 1 giầu 1 giầy 2 giẫy 2 giẻ 2 gièm 1 gieo 10 gié 2 giêng 3 giếng 18 giềng 3 giết 17 giễu 2 giò 13 giỏ 3 giòi 1 giọt 9 giòn 6 gion 1 giong 1 gióng 4 giỏng 1 giồng 2 giộp 1 giơ 6 giở 3 giỡn 3 giũ 2 giùm 1 giụi 1 giun 4 giương 3 giường 21 giựt 1 gõ 16 goá 3 gom 13 gót 6 gọt 5 gồ 1 gộc 2 gối 12 gội 4 gôm 1 gốm 19 gộp 4 gột 1 gồng 3 gởi 1 gợi 8 gờm 2 gợn 1 gớm 2 gù 3 gu 2 gục 9 gùi 9 guồng 1 guốc 3 gừ 3 gươm 3 gườm 2 gượng 6 ha 5 há 3 hả 5 hạc 10 hách 4 hạch 8 hái 19 hãi 4 ham 7 hám 3 hãm 9 hạm 7 hán 14 hãn 4 háng 2 hạng 37 hanh 7 hãnh 3 hạnh 50 hao 10 háo 8 hảo 13 hão 2 hạy 2 háy 2 hắc 3 hăm 2 hằm 2 hăng 3 hắng 1 hẳn 18 hắn 5 hằn 2 hắt 4 hâm 3 hẩm 1 hậm 1 hân 4 hận 14 hất 4 hầu 18 he 4 hè 23 hẹ 3 hẻm 7 hèn 8 heo 19 héo 4 hẻo 2 hẹp 15 hét 10 hê 4 hề 9 hể 1 hên 2 hến 5 hệt 2 hếch 2 hí 2 hì 3 hia 2 hích 1 hịch 1 hiếm 18 hiềm 2 hiên 8 hiển 7 hiếu 32 hít 7 hiu 6 ho 9 hó 1 hò 12 hoác 4 hoai 2 hoài 26 hoại 7 hoán 6 hoạn 9 hoáng 2 hoành 6 hoạnh 1 hoắc 4 hoặc 32 hoẵng 1 hóc 7 hoen 2 hói 1 hom 1 hóm 3 hòm 4 hõm 1 hon 2 hòn 7 hong 2 hóng 3 hòng 3 hỏng 18 họng 12 hóp 1 hót 5 hốc 5 hộc 4 hổi 5 hốm 2 hổn 2 hông 3 hống 1 hổng 3 hốt 5 hột 5 hơ 1 hờ 5 hớ 1 hở 11 hơi 56 hời 4 hới 2 hỡi 1 hợi 8 hợm 2 hờn 2 hớn 1 hớp 1 hớt 4 hù 2 hũ 5 hủ 11 hụ 1 hùa 1 húc 2 hục 3 huân 10 hụi 7 hum 2 hùm 4 hun 4 húng 2 hùng 51 huých 1 huỳnh 33 huynh 5 húp 3 hụp 1 hút 35 hụt 11 huề 3 huệ 10 huênh 1 huếch 1 huyên 3 huyệt 5 hứ 2 hứng 17 hừng 2 hững 2 hửng 4 hượm 1 hươu 6 hưu 10 hữu 89 hỉ 7 ke 2 ké 1 kè 10 kẽ 7 kem 8 kém 31 kén 5 kèn 9 keo 12 kèo 11 kẻo 9 kẽo 1 kẹp 4 két 6 kẹt 19 kề 4 kếch 2 kềnh 4 khá 11 khác 55 khải 10 khảm 3 khan 15 khản 4 khang 16 khảng 1 khao 9 kháo 2 khạo 2 khau 2 kháu 1 khay 6 khăn 21 khăng 3 khắt 4 khâm 3 khập 1 khất 3 khấu 7 khẩu 40 khẽ 6 khe 10 khéo 18 khép 9 khét 7 khê 14 khế 4 khều 1 khì 3 khỉ 14 khía 3 khích 6 khiêm 14 khiếm 6 khiên 2 khiển 7 khiếp 6 khiêu 3 khinh 4 khít 2 khịt 1 khoái 4 khoán 10 khoanh 7 khoảnh 5 khoát 5 khoắng 1 khóc 39 khoe 10 khoé 5 khoẻ 12 khoét 7 khỏi 40 khom 2 khóm 2 khô 44 khố 5 khổ 32 khốc 9 khôi 19 khôn 14 khốn 2 khống 22 khổng 19 khờ 4 khơ 1 khớ 2 khơi 14 khớp 13 khú 1 khù 2 khua 2 khuê 9 khuếch 1 khui 1 khum 2 khúm 1 khùng 4 khuôn 13 khuya 9 khuỵu 3 khuỷu 2 khuy 3 khuynh 4 khuyên 27 khuyển 2 khuyết 17 khứ 3 khư 3 khướt 1 khước 2 kìa 2 kiêm 8 kiềm 8 kiết 1 kiệt 25 kiêu 4 kiểu 14 kiệu 4 un 1 kìm 4 kịt 3 kị 6 lả 9 lã 7 lác 3 lách 11 lạch 7 lài 3 lải 2 lam 27 lảm 1 lãm 6 lán 5 lang 20 lãng 22 lảng 2 lanh 8 lánh 5 lành 40 lảnh 2 lạnh 56 láo 7 lảo 2 lạo 2 láp 2 lát 14 lạt 8 láu 1 làu 2 lay 11 lạy 2 lắc 14 lăm 8 lắm 14 lằm 1 lăn 14 lằn 2 lặn 16 lẳng 4 lặp 9 lắt 3 lặt 6 lấm 4 lầm 13 lẩm 2 lẫm 3 lân 18 lấn 18 lẩn 9 lẫn 30 lận 5 lâng 2 lất 3 lấu 1 lầu 11 lẩu 9 lây 19 lầy 7 lẩy 2 lẫy 6 lậy 2 le 4 lé 3 lẻ 18 lẹ 3 lem 5 lém 1 lẻm 2 len 14 lén 7 leng 3 léo 4 lèo 4 lẻo 3 lẹo 2 lép 7 lẹp 1 lét 4 lế 1 lề 10 lể 3 lệ 55 lệch 7 lềnh 5 lêu 1 lều 8 lết 3 lia 2 lìa 3 liếc 2 liêm 9 liếm 1 liềm 5 liệm 3 liến 2 liễn 1 liêng 3 liểng 1 liếp 2 liêu 4 liều 14 liễu 9 liệu 25 lim 7 lìm 3 lịm 6 lình 2 lỉnh 4 lịnh 1 líu 3 ló 2 lõ 1 lọ 7 loà 4 loá 3 loã 2 loạc 1 loan 11 loãng 4 loạn 25 loang 3 loáng 2 loảng 2 loanh 1 loạt 16 loăng 1 loắt 1 loằng 1 loay 3 lóc 5 lọc 15 loe 3 loé 2 loè 3 loét 3 loẹt 2 lói 3 lòi 2 lỏi 3 lõi 5 lom 1 lòm 4 lóm 1 lõm 4 lon 5 lòn 1 lóng 3 lỏng 10 lọng 3 lót 16 lọt 13 lô 39 lố 3 lồ 4 lổ 2 lộc 43 lôi 9 lối 42 lồi 2 lội 21 lôm 1 lốm 1 lồm 1 lổm 1 lộn 10 lông 14 lổng 2 lộng 7 lốp 16 lộp 1 lột 6 lớ 2 lờ 6 lỡ 12 lơi 4 lợm 2 lợn 31 lờn 1 lởn 1 lợp 6 lớt 1 lợt 1 lu 5 lú 2 lù 7 lụ 1 lùa 4 lụa 21 luân 26 luấn 1 luẩn 1 lục 36 lui 8 lùi 19 lúi 1 lủi 3 lũm 1 lụm 1 lún 8 lùn 5 lủn 1 lụn 1 lung 10 lúng 5 lùng 7 lủng 3 lũng 8 lụng 2 luộc 11 luồn 5 luông 3 luống 3 luồng 14 luộm 1 lút 4 lụt 10 luỵ 4 luyên 1 luyến 4 luyện 17 lư 4 lừ 1 lự 5 lựa 11 lữa 2 lưng 30 lừng 3 lửng 6 lững 3 lưới 38 lười 8 lưỡi 16 lượm 6 lươm 1 lươn 6 lườn 1 lướng 1 lường 8 lưỡng 7 lướt 7 lượt 17 lựu 8 lị 5 mà 131 mả 5 mã 68 mạ 12 mác 9 mách 6 mài 12 mải 4 mại 11 mán 2 mạn 9 máng 5 mảng 14 mãng 6 manh 12 mánh 1 mành 4 mãnh 4 mao 1 mào 4 mão 5 mát 35 mạt 3 mau 4 máu 70 mảu 2 mậu 4 mẩu 5 mảy 2 mắc 45 mắng 7 mắt 116 mẩm 2 mân 3 mấn 1 mần 3 mẩn 7 mẫn 12 mận 7 mấp 2 mập 7 mấu 2 mầu 2 mẩy 4 me 5 mé 2 mè 3 mẻ 8 mẽ 5 men 19 mén 3 mèo 18 méo 9 mẻo 2 mép 11 mét 21 mê 45 mề 3 mệ 4 mếch 1 mềm 21 mên 2 mến 13 mền 1 mênh 6 mệnh 13 mếu 5 mỉ 4 mị 7 mỉa 4 mịch 2 miên 7 miến 4 miện 4 miệng 51 miết 3 miệt 7 miêu 1 miếu 9 mim 1 mỉm 2 mím 2 mìn 16 mịn 8 míp 3 mịt 4 mo 5 mó 3 mò 11 mõ 4 mọ 2 móc 19 mọc 16 moi 2 mỏi 12 mói 1 mòi 3 mom 1 móm 5 mỏm 1 mõm 2 mon 1 mòn 18 mong 58 mòng 2 mỏng 17 mọng 4 móp 1 mót 4 mọt 3 mố 2 mồ 25 mổ 22 mốc 19 mối 28 mồi 17 mộng 14 mồm 11 mồn 1 mống 3 mồng 12 mốt 7 mớ 8 mờ 24 mỡ 26 mợ 1 mợi 2 mớm 2 mơn 1 mu 3 mú 3 mù 32 mủ 8 mũ 13 mụ 3 mục 65 mui 1 múi 3 mủi 2 mụi 2 mum 1 mũm 2 mùn 1 mún 2 mủn 2 mung 2 muỗng 2 muội 7 muộn 30 muôn 7 muông 2 muống 2 muồng 1 muỗm 1 múp 2 mút 9 mứa 3 mửa 2 mưng 1 mươi 11 mướn 5 mượn 13 mương 7 mướp 7 mướt 4 mượt 1 mưỡu 1 ná 3 nà 4 nách 7 nai 7 nái 5 nải 3 nại 5 nám 1 nan 10 nán 2 nàn 4 nản 5 nang 6 náng 1 nàng 6 nạng 1 nanh 2 nạnh 1 nao 3 náo 8 não 25 nạo 9 nạp 8 nát 24 nạt 4 này 108 nảy 11 nãy 2 nạy 1 nắc 1 nắn 5 năn 3 nặn 4 nằng 1 nẵng 2 nắp 7 nấc 3 nậm 9 nẫm 1 nầng 2 nậu 2 nâu 5 nẩy 1 né 10 nem 6 nén 20 nẻo 4 néo 3 nép 4 nẹp 2 nê 4 nề 7 nể 9 nêm 7 nếm 12 nệm 3 nện 1 nênh 1 nếp 26 nết 5 nêu 31 ni 10 ní 1 nỉ 4 nia 1 nĩa 1 ních 3 niêm 20 niềm 38 niên 23 niết 1 niệm 13 niêu 4 niệu 1 nính 2 nịnh 2 níp 1 nít 1 nịt 2 níu 12 no 7 nỏ 2 nọ 5 noãn 1 nóc 9 noi 2 nòi 2 nom 3 non 33 nón 14 nòng 7 nọng 1 nọc 3 nô 8 nố 1 nỗ 15 nộ 4 nôi 7 nôm 6 nộm 2 nồm 3 nôn 9 nốt 4 nống 2 nơ 4 nớ 1 nở 35 nỡ 5 nờm 1 nơm 5 nợm 1 nụ 12 núc 3 núm 2 nung 9 núng 2 nũng 2 nuối 1 nuông 1 nuốt 14 núp 6 nữa 28 nứa 4 nức 5 nực 2 nướng 31 nương 26 nường 2 nứt 17 nựu 2 khoản 24 rõ 53 tháo 38 tờ 27 ngà 14 ngả 7 ngách 4 ngạch 7 ngai 2 ngái 3 ngài 3 ngại 20 ngải 3 ngãi 4 ngàm 1 ngán 5 ngàn 17 ngạn 6 ngang 42 ngáng 2 ngảnh 1 ngao 6 ngào 3 ngáo 3 ngạo 4 ngáp 4 ngát 7 ngáy 3 ngạy 2 ngắc 1 ngăm 2 ngắm 18 ngắn 25 ngắt 8 ngẳng 1 ngấc 1 ngậm 7 ngâm 15 ngấm 5 ngẩm 2 ngẫm 5 ngấn 1 ngần 7 ngẩn 5 ngẫn 1 ngấp 1 ngất 10 ngật 1 ngâu 3 ngẫu 3 ngậu 1 ngấu 6 ngầu 2 ngây 5 ngấy 2 nghé 6 nghè 2 nghén 4 nghẽn 5 nghẹo 1 nghê 3 nghếch 1 nghễnh 2 nghí 1 nghĩ 32 nghiến 2 nghiền 2 nghiện 15 nghiêng 18 nghiệm 22 nghiệt 5 nghiêu 1 nghìn 33 nghinh 3 nghĩnh 2 nghịt 2 nghỉu 1 ngo 2 ngó 8 ngò 2 ngõ 20 ngỏ 6 ngoa 3 ngoà 1 ngoác 1 ngoạc 2 ngoai 2 ngoái 3 ngoan 10 ngoạn 7 ngoáo 1 ngoảnh 1 ngoằn 2 ngoắc 1 ngoặc 3 ngoặt 2 ngóc 2 ngọc 90 ngoe 3 ngoé 2 ngòi 6 ngói 9 ngòm 2 ngon 20 ngón 9 ngòn 1 ngõn 1 ngong 1 ngóng 7 ngót 2 ngọt 40 ngô 62 ngố 2 ngổ 1 ngỗ 1 ngồ 1 ngổn 6 ngốn 1 ngông 2 ngỗng 4 ngồng 2 ngộp 1 ngốt 1 ngột 2 ngơ 9 ngớ 2 ngờ 12 ngỡ 9 ngời 2 ngợi 6 ngợm 2 ngớt 2 ngu 1 ngũ 24 ngụ 4 ngục 10 ngùi 3 ngủi 2 ngụm 5 ngùn 2 ngung 1 ngưng 5 ngửng 1 nguây 1 nguệch 2 ngui 2 nguội 7 nguôi 5 nguỵ 6 nguýt 2 nguyền 4 nguyện 28 nguyệt 11 ngứ 2 ngữ 32 ngừ 2 ngự 7 ngựa 16 ngửa 10 ngứa 3 ngừa 5 ngực 15 ngước 1 ngươi 1 ngương 1 ngưỡng 17 ngượng 4 ngưu 4 nhá 2 nhả 6 nhái 9 nhai 6 nhài 3 nhãi 1 nhại 3 nhàm 2 nhám 3 nhảm 3 nham 5 nhàn 12 nhản 2 nhạn 3 nhang 10 nháng 1 nhãng 1 nhanh 72 nhánh 8 nhảnh 2 nhao 3 nháo 4 nhào 8 nhão 2 nhạo 4 nháp 6 nhạt 17 nhau 123 nhay 1 nháy 6 nhảy 34 nhạy 14 nhăm 1 nhăn 6 nhắn 14 nhẵn 2 nhặng 2 nhăng 3 nhằng 3 nhắp 1 nhắt 3 nhâm 8 nhấm 6 nhậm 6 nhấp 7 nhâu 2 nhậu 11 nhầu 1 nhây 2 nhấy 2 nhầy 6 nhẩy 1 nhé 4 nhe 4 nhè 4 nhẽ 1 nhẹm 3 nhem 4 nheo 3 nhẽo 3 nhét 5 nhếch 1 nhễ 1 nhện 2 nhểu 1 nhí 16 nhì 10 nhỉ 1 nhĩ 8 nhị 8 nhích 12 nhiếc 2 nhiên 38 nhiêu 4 nhím 2 nhinh 1 nhỉnh 5 nhíp 2 nhíu 1 nho 18 nhó 3 nhỏ 113 nhọ 3 nhoà 6 nhoài 2 nhoè 5 nhoẻn 2 nhóc 4 nhọc 9 nhoi 2 nhói 3 nhòm 1 nhon 1 nhón 1 nhọn 8 nhong 2 nhõng 1 nhóp 1 nhót 3 nhọt 3 nhô 3 nhố 3 nhộ 2 nhôi 1 nhối 2 nhồi 10 nhổm 3 nhốn 1 nhông 3 nhồng 2 nhốt 5 nhột 1 nhơ 4 nhớ 57 nhỡ 4 nhỡn 1 nhơi 2 nhời 1 nhớn 1 nhởn 2 nhớp 1 nhợt 4 nhớt 4 nhú 2 nhũ 4 nhủ 5 nhứ 1 nhử 3 nhừ 2 nhự 2 nhựa 35 nhuần 5 nhuận 9 nhúc 4 nhục 10 nhuệ 3 nhũn 3 nhung 19 nhùng 4 nhuốc 3 nhuốm 3 nhuộm 11 nhút 3 nhụt 1 nhuỵ 2 nhuyễn 5 nhức 9 nhưỡng 4 nhược 8 nhựt 5 tá 16 tà 13 tả 26 tã 2 tạc 7 tải 23 tãi 1 tam 30 tàm 2 tản 6 tạn 1 táng 9 tàng 15 tạng 17 tanh 5 tánh 1 tành 3 tảnh 1 tạnh 2 tao 6 táo 11 tào 3 táp 4 tạt 5 táu 2 táy 1 tày 10 tảy 2 tãy 2 tặc 11 tằm 10 tăn 3 tắn 1 tằn 3 tắng 2 tằng 2 tắp 4 tẩm 6 tậm 1 tần 8 tẩn 4 tâng 2 tấp 14 tật 16 tâu 1 tấu 10 tầu 1 tẩu 11 tậu 3 tấy 1 tẩy 10 tẻ 7 té 5 tẹo 2 tem 10 tém 1 tèm 1 teo 3 tèo 4 tép 3 tét 2 tế 26 tề 5 tể 4 tễ 2 têm 1 tến 2 tênh 2 tếu 1 tha 18 thà 8 thạch 38 thải 17 thán 7 thản 5 thẳng 34 thảnh 2 thạnh 9 thào 6 thạo 4 thạp 1 thau 4 tháu 1 tháy 1 thảy 4 thắc 4 thẳm 3 thằng 3 thặng 4 thấm 9 thẫm 2 thậm 12 thần 54 thẩn 4 thấn 2 thẫn 3 thấp 64 thâu 10 thấu 13 thầu 23 thẩy 2 the 3 thé 3 thẽ 1 thèm 7 then 11 thẹn 4 thép 49 thét 5 thê 8 thề 6 thệ 2 thếch 2 thềm 6 thênh 1 thếp 2 thết 2 thêu 14 thỉ 2 thìa 8 thích 47 thiếc 3 thiêm 3 thiến 2 thiển 3 thiện 36 thiệp 6 thiếp 7 thiểu 6 thiệu 3 thim 1 thím 3 thin 1 thìn 10 thính 11 thinh 2 thình 2 thỉnh 9 thịnh 21 thiu 4 thò 2 thó 2 thỏ 1 thọ 27 thoa 4 thoạt 3 thoải 4 thoại 20 thoang 1 thoáng 10 thoảng 3 thoát 46 thoăn 4 thoắt 4 thóc 16 thọc 1 thòi 3 thỏi 2 thom 1 thòm 1 thon 3 thong 4 thòng 2 thóp 5 thót 5 thọt 3 thô 8 thố 2 thồ 4 thốc 3 thối 10 thồi 2 thốn 2 thồn 1 thổn 1 thộn 2 thộp 1 thốt 3 thớ 1 thờ 17 thở 44 thơi 2 thới 4 thơm 30 thớt 8 thù 24 penh 1 thụ 16 thuẫn 3 thuấn 2 thục 12 thuển 2 thủi 2 thum 1 thun 3 thung 6 thúng 4 thủng 13 thũng 3 thuộc 45 thuồn 2 thuôn 1 thuông 1 thuở 9 thụp 1 thút 2 thụt 5 thuỳ 17 thuý 19 thuyên 7 thừ 1 thửa 10 thự 3 thước 14 thược 2 thườn 1 thướt 2 quận 17 phủ 48 tung 33 ven 23 vũng 10 cụm 8 vành 11 tim 33 tiêm 28 tứ 20 sĩ 72 xảy 38 phức 20 pháo 42 tóc 50 phổi 22 xuống 133 phục 74 quên 30 sợ 31 viếng 9 tưởng 41 tù 30 hua 1 hủa 3 kong 2 long 57 sài 19 sê 8 sóc 25 sơn 118 ư 1 viên 96 viêng 7 vân 46 vông 6 xa 80 khuang 1 xiêng 3 trật 19 thiều 4 quấn 8 tò 5 ủ 12 tuấn 24 oai 5 duệ 4 cường 24 rằng 54 phết 2 yến 20 tưng 9 tụ 17 pê 1 tòng 6 phẫn 6 cứ 31 séc 3 nhổn 2 tràng 21 trích 21 vỗ 13 ưa 8 cứng 20 trị 37 xí 3 sạch 36 tộ 2 xăng 44 chip 12 vai 50 room 2 cuốc 6 tràm 8 sum 3 rơm 15 cội 3 sớm 82 vóc 8 vỏn 3 mường 15 trù 5 treo 35 cồn 11 bot 1 viễn 19 cỏ 32 phù 43 phèn 5 rẫy 20 sen 25 ốc 19 ti 8 gien 3 uý 6 tiện 15 cương 17 sảnh 2 tùng 20 cồ 3 tượng 29 gi 1 sâu 103 đóm 4 vĩ 15 phông 8 nấy 6 xáo 3 sụp 6 tốc 36 mứt 4 cọc 18 quen 25 rầu 4 phiền 9 rơi 42 tổn 15 thui 2 xao 5 ràng 3 rệt 1 ôm 37 rồng 22 trải 29 pu 1 ơi 11 rục 6 cúi 18 cười 52 vác 18 huyễn 1 lênh 6 phẩm 44 cõng 12 vong 13 ken 4 vẫy 8 xếp 42 xứ 18 tị 8 tiên 47 khựng 1 xoa 4 vững 25 sững 3 trọn 23 suối 24 vú 10 ruồi 10 sỏ 1 cột 35 rủ 9 xướng 10 rảnh 3 chích 8 bấp 3 còi 12 phẳng 10 gọn 23 khuẩn 10 xẹt 1 soạn 9 phước 27 đao 7 beng 2 rợ 3 nặc 3 ruột 36 dãn 1 sém 2 sườn 10 vụng 2 rắc 8 trỏ 2 xuyến 5 trấn 15 bích 13 piêng 1 nhình 1 xoan 3 út 16 trúc 24 sua 1 sửu 8 cúc 18 quyển 4 quế 20 vẽ 20 quỳnh 17 tịnh 7 diệp 8 ưng 5 sánh 4 co 13 tú 17 páo 3 hường 3 viền 1 dợ 1 rát 7 vượng 10 tươi 31 rành 5 tường 44 pho 1 vang 28 trâm 5 tuyền 8 chẳn 1 kíu 1 ne 1 rĩnh 1 ka 4 đềm 2 som 2 xá 23 tuất 12 phụng 9 doan 1 tộc 17 mẹt 2 vọt 5 quàng 7 ten 1 cốc 13 ì 4 toại 2 ích 8 tiếc 14 uẩn 2 trứ 3 thoong 3 quái 8 soát 5 phớt 3 phiếu 23 vừ 7 vách 12 sì 4 trạng 16 cực 32 quì 7 cúp 15 trảng 3 tốp 4 trọ 12 ốt 4 ru 8 ia 3 diên 4 gio 1 găm 4 sạ 3 tụt 7 xách 13 dầy 1 phao 6 tuân 10 giẽ 1 tre 39 trú 20 vồng 1 phà 12 xiêm 6 nhẹn 1 nhảu 1 toả 13 liếng 2 pha 21 rủi 21 rào 19 tia 6 vét 3 rỗng 8 rèn 12 củ 12 rưỡi 8 nến 12 ương 5 vắng 24 ngạnh 1 mạc 21 túc 12 reo 8 tĩnh 16 tuệ 7 soi 16 phách 10 nhặn 3 trăm 39 tống 16 truyện 11 run 13 trắc 9 lạn 2 rùng 1 phấn 25 yết 3 nhơn 8 sâm 8 vực 14 sẩy 2 uốn 8 vắt 9 quạt 12 rao 12 rủng 1 vát 2 xoắn 1 sạp 11 tiệm 14 rạn 9 triền 6 xích 14 sợi 9 vó 4 rèm 4 uyên 9 pù 4 khấn 4 xó 1 vin 1 côi 3 trục 22 trơn 12 tuỷ 9 neo 16 giăng 9 nong 2 si 5 lởm 1 sưu 4 trân 10 củng 6 râu 7 sạc 11 gen 10 sậu 1 kit 1 kiêng 5 trót 3 bit 1 phung 1 ướp 8 chổi 2 phùng 16 xoay 10 sẻ 10 ớt 11 vôi 11 xảo 4 tươm 1 gàng 1 lỏn 1 xúi 4 xô 9 còng 3 huống 2 trớ 1 áng 2 ki 7 rỡ 6 chái 2 dĩa 3 bo 3 lít 5 cưỡi 4 vẹn 7 vươn 13 cớ 11 soái 4 xi 15 lẽo 4 xám 6 xơ 8 phác 5 vội 16 ran 5 oi 3 vặt 10 tiếu 3 trét 1 phiếm 1 rẻ 11 sỉ 4 rớt 17 súng 34 hoe 4 o 8 ruộm 1 seo 5 rợp 8 ươm 7 to 37 sòng 5 vá 14 trầu 9 bịn 2 quặng 4 sáo 11 quãng 7 quật 8 trơ 4 sắm 5 rông 5 trệt 2 rót 4 rường 2 quây 8 điêu 6 bỉm 3 phiêng 1 nhữ 4 vứt 9 nạ 1 xăm 7 boong 3 diệm 4 cuồng 5 rồ 3 cựa 2 su 8 rêu 4 cỗ 8 kều 1 chơn 3 vút 5 vọng 32 chọt 2 nghều 1 sít 3 xuyết 1 ráy 1 vặn 2 cộm 3 sô 5 nẫng 1 vụt 1 ồn 9 xứng 7 quách 11 pản 1 sìn 2 toản 1 thừng 4 xị 2 khương 4 ngoãn 2 cộc 2 xuyền 1 tí 12 cu 6 duẩn 2 rin 1 dền 3 cừ 3 trỗi 1 tụng 8 sủa 2 râm 8 quặc 1 kham 1 ốm 17 triết 3 ôi 7 khanh 5 sưởi 4 xoài 6 rúp 1 tựu 5 xing 1 trì 17 sẹo 5 phum 2 toanh 1 rợi 1 toang 2 cõi 2 sá 3 xóc 7 sào 7 cong 5 ray 2 xuể 2 tởm 2 ngạc 4 trập 1 lược 9 phui 2 toái 1 tửu 3 rứt 2 ráp 4 trạch 7 rốt 4 sồng 1 sung 4 củi 14 vu 8 nhèm 2 nhoạng 1 cốt 22 giông 3 phen 1 cói 5 ướt 12 nhàu 3 quai 4 kiếng 1 vụn 8 trút 5 vén 2 buýt 2 ben 2 cộ 1 xay 7 xui 3 nạm 2 vun 4 rườm 1 xôi 16 dô 2 toa 5 rọi 2 ván 12 chẽ 2 héc 8 quyện 5 hoạch 3 niu 2 phiệt 3 noọng 1 suýt 3 hit 1 giốc 1 chối 3 doãn 4 gẫu 1 phễu 1 dóc 2 sỏi 6 cửi 2 xoong 3 yang 1 tráng 13 ối 3 ưỡn 1 sót 6 ứa 3 vùi 8 chành 3 trội 5 kiệm 3 phồn 2 tuồng 6 vỏ 27 trẻo 1 toan 3 xởi 3 cởi 4 vuông 10 sin 1 trói 5 gọng 2 dề 2 nhằn 4 xiết 4 lợ 1 phơi 10 xoáy 4 xé 14 tuế 1 vàn 3 ù 1 vạ 7 quỉ 4 hấn 2 gổ 1 trịch 2 trĩu 2 vía 9 quẩn 4 trèo 11 rong 8 vả 3 rệu 1 sới 2 xấp 2 xắn 2 oà 5 cốp 1 típ 1 đẩu 3 kheo 3 vung 3 rước 8 phổng 1 sanh 3 tiệp 5 xán 1 xiếc 6 kạn 1 rễ 8 rộ 5 cuống 2 vệt 3 phẩy 5 sải 4 ảm 3 sảy 1 tui 4 thoi 3 ú 3 cuông 1 ạ 4 nầm 1 ổi 3 rán 5 nhép 3 ri 8 xỏ 1 săm 1 nẹt 3 phai 6 gỉ 3 cọp 3 đút 4 cạy 2 mạp 1 tịt 3 răn 5 phàn 6 văng 9 chử 2 huýt 2 sùng 8 kha 5 ngọng 2 suông 2 tóm 4 phét 1 xạo 2 toạc 1 vượn 3 phanh 15 gáo 2 kẻng 3 bạ 7 sướng 3 thãi 1 rụng 8 hot 3 tức 16 cồng 4 rãi 2 sắn 10 tớ 3 cọ 8 víu 4 khén 1 míu 1 võng 10 rộn 15 ranh 7 sành 5 go 3 quýt 2 tủa 4 bua 1 trùn 1 ap 2 biếm 2 vừng 4 nhĩm 1 tệp 1 ùa 3 quánh 1 sệt 1 thy 1 túp 1 phất 5 gôn 1 lẹt 2 sính 3 leon 1 lẵng 1 gắm 2 tía 3 hoè 2 sưa 3 kiểng 3 hoét 1 sói 6 tủi 7 húm 1 giáy 2 vãng 3 rai 3 ro 3 giỗ 9 rỗi 2 hat 1 xen 10 vắn 2 trũng 3 phên 1 chãi 1 giậu 1 mỗ 2 quát 5 sờn 2 tễnh 1 dượt 1 gym 1 tọng 1 cược 5 chẽm 1 bớp 1 trắm 1 ươn 1 sấu 2 nục 2 bống 1 ve 13 nhúm 2 phôi 6 hĩnh 2 lưa 1 xới 5 phuộc 1 bỉnh 3 đạ 1 sủng 1 thểu 1 lốt 3 xâu 2 xỉu 3 hiếp 3 trướng 3 dả 1 ố 5 sái 2 lùm 2 top 4 sút 8 lỏm 1 thoan 1 xừ 1 dênh 1 pan 2 rịa 1 om 6 sấy 5 xo 1 sầm 5 nưa 3 hẩu 1 ên 1 ché 1 gành 2 nua 1 cỗi 3 khoăn 2 quăng 4 trằn 1 xinh 4 úp 6 sả 5 túng 5 đặn 2 nhún 3 sình 3 ườn 1 sấp 2 nệ 1 xẩm 2 liu 2 vê 1 bập 4 rình 2 riu 4 ốp 5 khà 2 sằng 1 xoà 2 toe 1 trộn 13 phới 2 uông 2 bường 1 phớc 1 púc 1 hởi 1 chò 2 hây 2 ửng 1 quạch 1 phành 1 vạy 1 roi 4 súc 3 khân 1 trệ 4 tốn 5 sứt 2 vuốt 9 trụi 2 tỉa 3 cụt 8 xén 4 vàm 5 phè 1 sậy 2 ỏi 2 giuộc 1 lẻn 2 truân 1 vời 3 khèn 4 him 1 vần 3 tráo 1 rắm 1 vẩy 3 cỏi 1 đới 3 xẻ 9 xịt 4 tuồn 4 trêu 3 xói 2 chèn 1 sênh 1 bĩnh 1 quyến 8 ủi 5 xưng 5 vòm 2 vựng 1 láy 1 nủ 1 rã 5 pô 4 bin 3 hảng 2 trãi 1 chuân 1 muồi 1 nẫu 1 sọc 3 túm 1 sẫm 2 rách 12 tơi 7 rằn 1 piêu 1 voan 1 sờ 2 khuông 1 phập 2 vối 1 cuộn 4 vanh 2 vè 3 vớ 1 nấp 2 vữa 4 mém 1 loát 1 diệc 1 cữu 2 yếm 3 xài 2 véo 1 thỏm 3 hễ 3 rám 2 gũi 1 gụi 1 mèn 4 vơ 6 bun 2 quèn 1 trám 3 phím 4 han 1 úng 1 ngụa 1 rên 2 oàm 1 vạc 6 rẽ 6 thượt 2 dặc 2 rì 5 nây 1 vôn 1 gic 1 hoi 2 xà 14 pi 2 gạ 1 vâng 3 rạ 2 sặt 1 rết 2 kuin 1 cườm 3 vo 6 phô 3 banh 1 phom 1 phay 3 phích 1 tròng 1 đẫy 1 ria 1 phèo 2 cưu 2 xào 10 rượi 2 sảo 1 lõng 2 xỉ 6 vẳn 2 phin 1 đũi 1 dia 1 súa 1 phứ 1 biu 1 lìn 1 dua 1 xát 6 trối 2 chét 2 trổ 6 rởm 2 vù 2 phiện 1 pheo 1 cửu 7 kôn 1 soài 1 gâm 1 gianh 2 chửng 1 que 4 dà 1 tược 1 xáng 1 xiên 2 lơn 2 gáp 1 phồng 4 bễ 1 trừu 1 váng 3 rê 1 bẹ 1 ruỗng 2 khuổi 1 chat 2 ắt 1 nần 1 đìa 3 hước 2 sò 4 tấc 2 se 3 vót 2 trườn 2 tướt 1 xổi 1 trĩ 3 khoải 1 tru 1 bỡn 1 cóc 7 rìu 3 chạch 1 trẩy 2 rọ 1 mích 1 khấm 1 bệt 1 nhẩn 1 xổm 1 giãi 1 nùng 1 vảy 2 ngụp 2 sấm 1 tiệt 3 lèng 3 phúng 2 rền 1 tè 1 nhoáng 3 vất 3 lứt 1 hàu 2 lạp 2 moong 3 cia 1 thắn 2 thớm 1 ren 2 chẩm 1 chẻo 1 dôn 1 ngoẵng 1 phạn 1 gùng 1 tòi 1 trọc 5 xín 1 sam 3 ngác 1 trán 3 oánh 1 vợt 5 síp 2 triện 1 phỉnh 1 xì 7 xẻng 2 chẹt 1 nạc 4 rặng 1 cối 7 giổi 1 bẹo 2 sồi 2 rỉ 3 cầy 5 lừu 1 múc 2 trượng 1 ngút 1 nườm 1 sạn 3 khứa 1 vip 1 hòi 1 van 3 sọ 5 pán 1 ó 2 phình 3 tho 2 miều 1 xua 3 nin 1 phào 2 tì 5 bịch 3 lụp 2 nhở 3 ắp 1 vơi 3 đéc 1 rinh 1 chĩnh 1 chạ 2 rụt 2 pí 1 pì 1 quáng 1 vờ 3 oa 2 pư 1 von 1 dàng 2 sừng 2 vồ 1 tợn 3 kông 3 tít 3 sảng 1 xeo 1 kẽm 2 cót 1 tuý 2 thuột 1 kư 1 trơi 1 phỉ 1 coin 1 vằn 6 nẻ 3 quắt 1 hập 1 sần 3 tồ 1 tum 3 inh 4 mắn 3 vịn 1 xù 4 đẽ 1 tời 1 nhác 6 cuôn 1 xoè 4 rít 5 rề 1 xùa 1 vẹt 2 lin 1 quyệt 1 rịn 1 dẹt 1 xíu 4 nhẻ 1 búi 1 phếch 1 phơ 1 cuỗm 1 bẽo 1 trợn 1 í 1 rôm 1 trọt 1 xèng 1 vạt 1 khịa 1 tót 1 ríu 2 bía 1 xở 1 khiêng 1 xúp 1 nành 2 phộng 2 dởm 1 dụm 1 meo 2 thoai 1 phủi 2 xéo 4 đít 2 chẹ 1 trác 1 chẩu 1 vò 4 địu 1 trầy 1 mọn 2 bự 2 quắm 1 rựa 2 ỉ 1 xớ 1 gioan 1 rập 4 rổ 2 sục 3 xè 1 sè 1 xên 1 quạnh 2 rịch 1 chứt 1 nghía 1 riềng 4 cóng 4 nịch 1 lọi 3 tuốt 2 phăng 3 toát 1 xèo 1 khọt 1 pía 1 nghênh 2 xúng 2 tuột 1 đoòng 1 en 1 đát 1 pôn 1 chừa 1 pồ 1 nơn 1 nhùn 2 nớt 1 choẹt 1 háu 1 cuồn 1 nhẻm 2 đủi 1 đúa 1 gông 1 ùm 1 cẫng 1 phắt 1 sỏm 1 het 1 quạ 1 đúm 1 hặc 2 náu 2 lôn 1 phăn 2 quệ 1 diết 1 sạm 2 nhéo 2 ruốc 4 ghém 1 sú 1 vái 1 cọt 1 rẩy 1 ghè 1 quệt 1 bét 4 sủi 4 chề 1 đay 3 thăn 1 cừu 5 oe 2 sưng 2 quị 3 sám 1 nhàng 3 nhõm 1 bẫng 1 rói 1 khoắn 1 re 1 ngoi 1 bặm 1 rậm 1 rú 2 xập 1 xình 3 đùng 2 vấy 1 ụp 1 sũng 1 rôn 1 ủn 1 lúp 1 xốp 6 phuy 1 tuyn 2 líp 1 êung 1 hác 1 trấu 3 cuội 3 khàn 2 ứ 4 phì 2 tuỵ 2 măm 1 vức 1 béc 1 cưng 2 ruổi 3 búp 2 neon 1 cảo 2 lặc 2 tuộc 1 vế 2 trặc 1 chội 1 nhèo 3 huý 1 pop 1 keng 1 bai 2 quýnh 1 tráp 3 biang 1 cũn 1 ơ 5 phoóc 1 po 2 phiêu 1 nhẹt 1 bươu 1 rủa 2 khoắt 1 mic 1 trồi 1 nghệch 1 đọt 1 uổng 2 phìn 2 mễ 1 diêu 2 hủi 2 chiêng 2 nốc 1 vã 2 bốt 2 xê 2 chôm 2 liệp 1 đật 1 nhò 1 tễu 1 giếm 1 quặn 2 phệ 1 trảo 1 rúc 1 sùi 1 sịt 1 ngúm 1 sìu 1 điếm 2 choè 1 thỉu 1 tưởi 2 soa 1 uế 1 sộ 1 lức 1 nập 1 gờ 1 ọp 1 pơ 1 mun 2 gụ 1 tuếch 1 dỗi 2 chồi 1 rức 1 dỏm 1 ngùng 2 sặc 3 sỡ 1 sụa 1 khò 1 sớ 1 lụi 2 loi 1 riếu 1 tuông 1 xơi 1 cút 2 thều 1 xép 1 hoảnh 1 gằm 1 xuy 1 ỷ 1 rộc 1 guộc 1 nhom 1 vấp 1 quao 1 khảnh 1 xoe 1 lúm 1 khàng 1 lũi 1 ngàng 2 um 1 tùm 1 đáu 1 điếng 1 rụi 2 quẹt 2 ngưởng 1 ngợp 3 rem 1 tồng 1 vánh 1 luốc 1 dăng 1 chờn 1 cheng 2 rốp 1 phùn 1 xối 3 rả 2 toé 1 nghỉm 1 ngàu 1 réo 1 róc 1 rữa 2 giê 3 rọt 1 vãn 1 đênh 1 viềng 1 bịu 1 kỉnh 2 cợt 2 yểu 2 sụn 3 rưới 1 xỉa 1 ắng 1 xoàng 1 nượp 1 mẫm 1 trề 1 thĩ 1 bẵm 1 quẹo 1 nghịu 1 ỉm 1 bõm 3 ẹc 1 xiềng 1 quẻ 2 vênh 1 ỳ 1 ạch 1 xắt 1 xộn 1 tếch 1 hẫng 2 kệch 1 trồ 1 hức 1 loàn 1 tray 1 díu 1 tróc 1 xược 2 xệch 1 đin 1 nèo 1 bẻo 1 sup 1 trui 1 ruy 1 phiu 1 gỏng 1 gao 1 ròi 1 miễu 1 rũ 2 úa 1 rớm 1 ngoẹo 1 nghét 2 đúp 1 ạt 2 nhùi 1 ới 1 trôm 2 xiêu 2 thây 1 oản 1 chược 1 vẳng 2 truỵ 1 thoắng 1 dúa 1 nhạnh 1 ram 1 khừng 1 ngậy 1 rây 1 ẹp 1 khẹt 1 khệt 1 rĩ 1 bép 1 xẹp 2 ĩ 1 veo 1 quẩy 1 sọt 1 kền 1 tuệch 1 vãi 1 sèo 1 liệng 1 xịch 1 hoay 1 gấc 1 gòn 2 ngoáy 3 phứa 1 riêu 2 cọn 1 khiết 2 pó 1 khem 1 bỉu 1 sẻn 1 suyễn 1 dấp 1 phốt 2 bòng 1 nhương 1 hánh 1 xụp 2 cui 2 xước 2 nớp 1 xỉn 2 mủng 1 toác 1 khạp 1 phún 1 xoảng 1 háp 1 khè 1 vọc 1 nhoam 1 truất 1 bâu 1 ói 2 chường 1 khẩm 1 hấu 1 lử 2 phờ 2 thuồng 1 xoang 1 chượp 1 sùa 1 uất 1 cụi 1 quầng 1 pia 1 bân 1 rúm 1 dẳng 1 mạy 1 toáng 1 ớ 1 lua 1 péo 1 tíu 1 dẹo 1 trớn 2 vầy 1 xẻo 1 lởi 1 dim 1 rí 1 lìu 1 bỏm 1 bỏi 1 biêng 2 chổm 1 khoài 1 hùi 1 chù 1 chũi 1 hực 2 hỉnh 1 chã 1 sán 1 đẫn 1 dáy 1 níc 1 xít 2 nguậy 2 mĩm 1 dìa 1 ngoèm 1 ngớn 1 ỉn 1 kếp 1 hâu 1 thùa 1 vạng 1 rủn 1 vẩn 1 đẵng 1 giũa 2 đận 1 vại 1 ton 1 đẹt 1 ọ 1 lẽn 1 xéc 1 nự 1 nót 1 thía 1 ướm 1 trau 1 hoằn 1 gở 1 toét 2 bụa 1 hoắt 1 rầy 1 xồm 1 giạ 1 ngoèo 1 nhum 1 lịa 1 rè 1 ngãng 1 hợt 1 híp 1 sùm 1 chảng 1 phạch 1 bẻm 1 rụm 1 dũa 1 muồn 1 phoong 1 phôm 1 đuông 1 lếu 1 rạc 1 máo 1 đù 1 dìn 1 vảng 2 dờ 1 oạp 1 te 1 thụng 1 rịt 1 vợi 1 xoàn 1 chiện 1 xính 1 nhụa 1 rích 1 rỉnh 1 phớ 1 dớt 1 uể 1 oải 1 pết 1 phạ 1 thít 2 thền 1 cháng 1 pờ 1 rìa 1 thững 1 khuâng 1 quơ 1 xơm 1 vớn 1 bẫm 1 cấc 1 ngụt 1 rận 1 chệ 1 choạc 2 ình 1 ghẹo 1 chỏng 1 chím 1 dác 1 trũi 1 dắc 1 dạc 1 dẩn 1 dử 1 đoảng 1 đảnh 1 xoã 1 đởn 1 đoàng 1 ghẹt 1 rợn 1 giụa 2 triêng 1 giỏn 1 ghiếc 1 ín 1 hoáy 1 húi 2 chẫm 1 hoẹ 1 hỏn 1 hển 1 hênh 2 khỉnh 1 khiễng 1 đác 1 nhải 1 bằm 1 khoẻo 1 têu 1 xiểng 1 choắt 1 ngoằng 1 thóm 1 côm 1 ngồm 1 cồm 1 ngổm 1 cộp 1 bộp 1 vởn 1 khụ 1 xùi 1 chũm 1 xùn 1 củn 1 thuộm 1 đừ 1 lướm 1 lới 1 xửng 1 mởn 1 nỏm 1 vựa 1 nọt 1 nợp 1 nác 1 nịu 1 nghễ 1 ngoải 1 nghiu 1 tiu 1 ộp 1 nguẩy 2 ngoẻn 1 ngốc 1 xuẩn 1 nhoẹt 1 nhụi 1 thín 1 nhít 1 nhịt 1 nhẵng 1 nhách 1 nhúa 1 tóp 1 thíp 1 thịch 1 thủm 1');
