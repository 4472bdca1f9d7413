/**
 * What may follow a word of an institution: `Công an tỉnh` a place, `Tập đoàn` a name, `Cục` what it is there
 * for.
 */
export type Continuation = "place" | "name" | "topic" | "none";

/** Words that institutions and posts are named with, by what follows them. */
export const institutions: Readonly<Record<Continuation, string>> = {
  place: `
tỉnh · thành phố · tp · thành phố trực thuộc · huyện · quận · thị xã · tx · thị trấn · xã · phường · đặc khu · thôn · bản · ấp · làng · buôn · xóm · khóm · khu phố
các tỉnh · bang · vùng · khu vực · đảo · quần đảo · cửa khẩu · cửa khẩu quốc tế · h · q · p
tỉnh ủy · thành ủy · huyện ủy · quận ủy · thị ủy · tỉnh đoàn · thành đoàn · huyện đoàn · quận đoàn · công an · ca · công an các tỉnh · công an hai tỉnh
`,
  name: `
công ty · công ty cổ phần · công ty cp · công ty tnhh · công ty tnhh mtv · công ty trách nhiệm hữu hạn · công ty luật · tổng công ty · tập đoàn · doanh nghiệp · doanh nghiệp tư nhân
ngân hàng · ngân hàng tmcp · ngân hàng thương mại cổ phần · hãng · hãng luật · văn phòng luật sư · câu lạc bộ · clb · đội tuyển · khách sạn · siêu thị · nhà máy · nhà hàng · chủ quán
trường · trường đại học · trường cao đẳng · trường thpt · trường thcs · trường tiểu học · trường mầm non · trường trung học phổ thông · trường trung học cơ sở · đại học · cao đẳng
bệnh viện · bệnh viện đa khoa · phòng khám · phòng khám đa khoa · báo · tạp chí · nhà xuất bản · nxb · đài · thời báo · hợp tác xã · htx · quỹ · chùa · giáo xứ · nhà thờ
đồn biên phòng · đồn biên phòng cửa khẩu · đồn biên phòng cửa khẩu quốc tế · đồn · trạm · khu công nghiệp · khu kinh tế · cảng · sân bay · ga · chi nhánh · dòng họ · thương hiệu · hệ thống
`,
  topic: `
cục · tổng cục · chi cục · vụ · viện · sở · phòng · ban · trung tâm · đội · khoa · bộ môn · hội · hiệp hội · liên hiệp · liên đoàn · liên minh · dự án · ban quản lý · ban quản lý dự án · ủy ban
ủy ban chỉ đạo · hội đồng · tiểu ban · tổ · tổ công tác · văn phòng · thanh tra · ban chỉ đạo · bcđ · học viện · cơ quan · ban tổ chức · nhóm · chương trình · tổ chức · hệ thống · viện nghiên cứu · bảo tàng
thư viện · nhà hát · kho bạc · bảo hiểm · xí nghiệp · phân xưởng · trại giam · trại tạm giam · nhà tạm giữ · tiểu đoàn · trung đoàn · lữ đoàn · sư đoàn · quân đoàn · quân khu
quân chủng · binh chủng · binh đoàn · hải đội · hải đoàn · đoàn · cảng vụ · lâm trường · nông trường · vườn quốc gia · khu bảo tồn · bộ chỉ huy · bộ tư lệnh · ban chỉ huy · câu lạc bộ bóng đá
`,
  none: `
bộ công an · bộ quốc phòng · bộ ngoại giao · bộ nội vụ · bộ tư pháp · bộ tài chính · bộ công thương · bộ xây dựng · bộ y tế · bộ giáo dục và đào tạo · bộ gd đt · bộ giáo dục
bộ khoa học và công nghệ · bộ thông tin và truyền thông · bộ văn hóa, thể thao và du lịch · bộ vh,tt&dl · bộ nông nghiệp và môi trường · bộ nông nghiệp và phát triển nông thôn
bộ tài nguyên và môi trường · bộ giao thông vận tải · bộ giao thông - vận tải · bộ gtvt · bộ kế hoạch và đầu tư · bộ lao động - thương binh và xã hội · bộ dân tộc và tôn giáo · bộ kinh tế
bộ an ninh · bộ an ninh công cộng · bộ quản lý ứng phó khẩn cấp · bộ nội an · bộ tổng tham mưu · bộ chính trị · ban bí thư · bộ · các bộ · bca · bqp · nhà nước · nước
chính phủ · quốc hội · ủy ban thường vụ quốc hội · văn phòng chính phủ · văn phòng quốc hội · văn phòng chủ tịch nước · văn phòng trung ương đảng · văn phòng trung ương · thanh tra chính phủ
đảng · đảng cộng sản · đảng nhân dân cách mạng · đảng ủy · đảng bộ · chi bộ · đảng đoàn · ban cán sự đảng · trung ương · trung ương đảng · t ư · tw · tư · btv · bch · ban thường vụ · thường vụ
ban chấp hành · ban chấp hành trung ương đảng · ban tuyên giáo · ban tuyên giáo và dân vận · ban dân vận · ban nội chính · ban kinh tế · ban đối ngoại · ban chính sách, chiến lược
ủy ban kiểm tra · ubkt · ubnd · hđnd · ủy ban nhân dân · hội đồng nhân dân · mttq · mặt trận tổ quốc · ủy ban mttq · ủy ban mặt trận tổ quốc · ubmttq · đoàn đbqh · đoàn đại biểu quốc hội · quân ủy
quân ủy trung ương · hội đồng bầu cử quốc gia · hội đồng quốc phòng và an ninh · hội đồng quốc phòng - an ninh · mặt trận lào xây dựng đất nước · hội đồng lý luận · tòa án · tòa án nhân dân · tand · tòa án nhân dân tối cao · viện kiểm sát · viện kiểm sát nhân dân · vks · vksnd
viện kiểm sát nhân dân tối cao · kiểm toán nhà nước · ngân hàng nhà nước · ngân hàng chính sách xã hội · liên hợp quốc · lhq · thông tấn xã · đài truyền hình · đài tiếng nói · đại sứ quán
bộ đội biên phòng · biên phòng · bđbp · quân đội · quân đội nhân dân · công an nhân dân · công an thành phố · cảnh sát biển · hải quân · phòng không · không quân · phòng không - không quân
cảnh vệ · cảnh sát · an ninh · tình báo · hải quan · kiểm lâm · quản lý thị trường · kiểm ngư · dân quân tự vệ · lực lượng vũ trang · lực lượng · thượng viện · hạ viện · nghị viện · duma · nội các
cơ quan cảnh sát điều tra · cảnh sát điều tra · cơ quan an ninh điều tra · an ninh điều tra · csđt · cảnh sát giao thông · csgt · cảnh sát hình sự · cảnh sát kinh tế · cảnh sát cơ động · cscđ
cảnh sát quản lý hành chính về trật tự xã hội · quản lý hành chính về trật tự xã hội · qlhc về ttxh · cảnh sát điều tra tội phạm về ma túy · tội phạm về ma túy · tội phạm về trật tự xã hội
tội phạm về tham nhũng, kinh tế, buôn lậu · tội phạm về tham nhũng, kinh tế, buôn lậu, môi trường · cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ · phòng cháy, chữa cháy và cứu nạn, cứu hộ
phòng cháy chữa cháy và cứu nạn cứu hộ · pccc và cnch · pccc & cnch · phòng, chống ma túy · phòng chống ma túy · phòng, chống tội phạm · phòng, chống tham nhũng, lãng phí, tiêu cực
phòng, chống tham nhũng, tiêu cực · phòng, chống khủng bố · phòng, chống thiên tai · quản lý xuất nhập cảnh · quản lý xuất, nhập cảnh · xuất nhập cảnh · an ninh mạng · an ninh nội địa · an ninh đối nội
an ninh đối ngoại · an ninh chính trị nội bộ · an ninh kinh tế · an ninh quốc gia · an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao · tổ chức cán bộ · công tác đảng và công tác chính trị
công tác chính trị · xây dựng lực lượng · tham mưu · hậu cần · kỹ thuật · hậu cần - kỹ thuật · chính trị · đối ngoại · pháp chế · truyền thông · trật tự xã hội · trật tự an toàn xã hội · tối cao · công nghiệp quốc phòng
giáo dục và đào tạo · gd đt · khoa học và công nghệ · văn hóa, thể thao và du lịch · văn hóa và thể thao · du lịch · nông nghiệp và môi trường · nông nghiệp và phát triển nông thôn · nông nghiệp
thông tin và truyền thông · tài nguyên và môi trường · lao động - thương binh và xã hội · lđ tb xh · kế hoạch và đầu tư · kế hoạch - đầu tư · giao thông vận tải · xây dựng · công thương · tài chính · y tế
tư pháp · nội vụ · ngoại vụ · dân tộc và tôn giáo · dân tộc · tôn giáo · thanh tra · quốc phòng · ngoại giao · quốc phòng và an ninh · đối ngoại nhân dân · thi hành án dân sự · giáo dục · văn hóa · thể thao
thanh niên · phụ nữ · nông dân · cựu chiến binh · chữ thập đỏ · liên hiệp phụ nữ · lhpn · liên đoàn lao động · lđlđ · tổng liên đoàn lao động · đoàn tncs hồ chí minh · trung ương đoàn · đoàn thanh niên · chi đoàn · công đoàn
đoàn thanh niên cộng sản hồ chí minh · hội cựu chiến binh · hội nông dân · hội phụ nữ · hội nhà báo · hội chữ thập đỏ · hội hữu nghị · hữu nghị · đại biểu · chuyên trách · nhân dân · cách mạng · cộng sản · tổ quốc
quốc gia · quân sự · khu tự trị · thường trực · cấp cao · chính quyền · đại sứ · nhà báo · cán bộ · công tác · quản trị · thành viên · hđqt · hđtv · nhiệm kỳ · khóa · đặc biệt · liên quan · thuộc
tuyên giáo · dân vận · tổ chức · nội chính · kiểm tra · kinh tế · ngân sách · pháp luật · tư pháp · công nghệ · môi trường · xã hội · hành chính · tổng hợp · kế hoạch · nghiệp vụ · đào tạo · phóng viên
`,
};

/** What an organisation begins with that is named by itself. */
export const namedInstitutions = `
bộ công an · bộ quốc phòng · bộ ngoại giao · bộ nội vụ · bộ tư pháp · bộ tài chính · bộ công thương · bộ xây dựng · bộ y tế · bộ giáo dục và đào tạo · bộ khoa học và công nghệ
bộ thông tin và truyền thông · bộ văn hóa, thể thao và du lịch · bộ nông nghiệp và môi trường · bộ nông nghiệp và phát triển nông thôn · bộ tài nguyên và môi trường · bộ giao thông vận tải
bộ kế hoạch và đầu tư · bộ lao động - thương binh và xã hội · bộ dân tộc và tôn giáo · bộ an ninh · bộ an ninh công cộng · bộ quản lý ứng phó khẩn cấp · bộ tổng tham mưu · bộ chính trị · ban bí thư
chính phủ · quốc hội · ủy ban thường vụ quốc hội · văn phòng chính phủ · văn phòng quốc hội · thanh tra chính phủ · đảng cộng sản · đảng nhân dân cách mạng · trung ương đảng · ban chấp hành trung ương đảng
ban tuyên giáo và dân vận trung ương · ban nội chính trung ương · ủy ban kiểm tra trung ương · quân ủy trung ương · đảng ủy công an trung ương · tòa án nhân dân tối cao · viện kiểm sát nhân dân tối cao
kiểm toán nhà nước · ngân hàng nhà nước · liên hợp quốc · quân đội nhân dân · công an nhân dân · bộ đội biên phòng · mặt trận tổ quốc · cảnh sát biển · asean · interpol · unicef · unesco · nato · who · imf · opec
`;

/** What other organisations begin with; what follows tells which one is meant. */
export const namingInstitutions = `
công an · công an tỉnh · công an thành phố · ubnd · hđnd · ủy ban nhân dân · hội đồng nhân dân · tỉnh ủy · thành ủy · huyện ủy · quận ủy · cục · tổng cục · chi cục · vụ · viện · sở · ban quản lý · trung tâm
hội · hiệp hội · liên hiệp · liên đoàn · tổng liên đoàn · học viện · ủy ban · hội đồng · ban chỉ đạo · bộ tư lệnh · bộ chỉ huy · ban chỉ huy · quân khu · quân đoàn · sư đoàn · lữ đoàn · trung đoàn
công ty · công ty cổ phần · công ty tnhh · tổng công ty · tập đoàn · ngân hàng · trường · trường đại học · trường cao đẳng · trường thpt · trường thcs · trường tiểu học · đại học · bệnh viện · bệnh viện đa khoa
báo · tạp chí · nhà xuất bản · tòa án nhân dân · tand · viện kiểm sát nhân dân · vksnd · đồn biên phòng · đồn biên phòng cửa khẩu · đồn biên phòng cửa khẩu quốc tế · đại sứ quán · phòng cảnh sát · phòng an ninh
cơ quan cảnh sát điều tra · cơ quan an ninh điều tra · phòng csgt · cơ quan csđt · trại giam · trại tạm giam · mttq · ủy ban mttq · đài truyền hình · đài phát thanh và truyền hình · quỹ · câu lạc bộ · clb
`;

/** What else begins an organisation's whole name, where an abbreviation of another language follows it. */
export const headingNouns = `
tổ chức · diễn đàn · hiệp định · công ước · chương trình · liên minh · cơ quan · hội nghị · khu vực · cộng đồng · dự án
`;
