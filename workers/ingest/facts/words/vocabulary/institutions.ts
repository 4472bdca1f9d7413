import {
  branches,
  fieldsOfWork,
  localBodies,
  nationalBodies,
  taskBodies,
} from "../../../../shared/names/institutions.ts";
import { mergedMinistries, ministries } from "../../../../shared/names/ministries.ts";
import { heirsAndMerged } from "../../../../shared/names/named.ts";
import { listed } from "./listed.ts";

/**
 * What may follow a word for an institution: a place (`Công an tỉnh`), a name (`Tập đoàn`), or its field of
 * work (`Cục`).
 */
export type Continuation = "place" | "name" | "topic" | "none";

/**
 * How the words begin an organisation: `named` is a complete name, `naming` needs the words after it,
 * `heading` counts if a foreign abbreviation follows the whole name.
 */
export type Beginning = "named" | "naming" | "heading";

/** Words in names of institutions and posts, each listed once. */
export const institutions: readonly {
  /** Null: nothing of a longer name follows. */
  follows: Continuation | null;
  /** Null: they do not begin an organisation. */
  begins: Beginning | null;
  words: string;
}[] = [
  {
    follows: "place",
    begins: null,
    words: `
tỉnh · thành phố · tp · thành phố trực thuộc · huyện · quận · thị xã · tx · thị trấn · xã · phường · đặc khu · thôn · bản · ấp · làng · buôn · xóm · khóm · khu phố
các tỉnh · bang · vùng · đảo · quần đảo · cửa khẩu · cửa khẩu quốc tế · h · q · p · thị ủy · tỉnh đoàn · thành đoàn · huyện đoàn · quận đoàn · ca · công an các tỉnh
công an hai tỉnh
`,
  },
  {
    follows: "place",
    begins: "naming",
    words: `
tỉnh ủy · thành ủy · huyện ủy · quận ủy · công an
`,
  },
  {
    follows: "place",
    begins: "heading",
    words: `
khu vực
`,
  },
  {
    follows: "name",
    begins: null,
    words: `
công ty cp · công ty tnhh mtv · công ty trách nhiệm hữu hạn · công ty luật · doanh nghiệp · doanh nghiệp tư nhân · ngân hàng tmcp · ngân hàng thương mại cổ phần
hãng · hãng luật · văn phòng luật sư · đội tuyển · khách sạn · siêu thị · nhà máy · nhà hàng · chủ quán · trường mầm non · trường trung học phổ thông
trường trung học cơ sở · cao đẳng · phòng khám · phòng khám đa khoa · nxb · đài · thời báo · hợp tác xã · htx · chùa · giáo xứ · nhà thờ · đồn · trạm
khu công nghiệp · khu kinh tế · cảng · sân bay · ga · chi nhánh · dòng họ · thương hiệu · hệ thống
`,
  },
  {
    follows: "name",
    begins: "naming",
    words: `
công ty · công ty cổ phần · công ty tnhh · tổng công ty · tập đoàn · ngân hàng · câu lạc bộ · clb · trường · trường đại học · trường cao đẳng · trường thpt
trường thcs · trường tiểu học · đại học · bệnh viện · bệnh viện đa khoa · báo · tạp chí · nhà xuất bản · quỹ · đồn biên phòng · đồn biên phòng cửa khẩu
đồn biên phòng cửa khẩu quốc tế
`,
  },
  {
    follows: "topic",
    begins: null,
    words: `
phòng · ban · đội · khoa · bộ môn · ban quản lý dự án · ủy ban chỉ đạo · tiểu ban · tổ · tổ công tác · văn phòng · thanh tra · ban tổ chức · nhóm · viện nghiên cứu
bảo tàng · thư viện · nhà hát · kho bạc · bảo hiểm · xí nghiệp · phân xưởng · nhà tạm giữ · tiểu đoàn · quân chủng · binh chủng · binh đoàn · hải đội · hải đoàn
đoàn · cảng vụ · lâm trường · nông trường · vườn quốc gia · khu bảo tồn · câu lạc bộ bóng đá
`,
  },
  {
    follows: "topic",
    begins: "naming",
    words: `
cục · tổng cục · chi cục · vụ · viện · sở · trung tâm · hội · hiệp hội · liên hiệp · liên đoàn · ban quản lý · ủy ban · hội đồng · học viện · trại giam
trại tạm giam · trung đoàn · lữ đoàn · sư đoàn · quân đoàn · quân khu · bộ chỉ huy · bộ tư lệnh · ban chỉ huy
${listed(taskBodies)}
`,
  },
  {
    follows: "topic",
    begins: "heading",
    words: `
liên minh · dự án · cơ quan · chương trình · tổ chức
`,
  },
  {
    follows: "none",
    begins: "named",
    words: `
bộ an ninh · bộ an ninh công cộng · bộ quản lý ứng phó khẩn cấp · bộ tổng tham mưu · bộ chính trị · ban bí thư · chính phủ · quốc hội · ủy ban thường vụ quốc hội
văn phòng quốc hội · thanh tra chính phủ · đảng cộng sản · đảng nhân dân cách mạng · trung ương đảng · ban chấp hành trung ương đảng · quân ủy trung ương
tòa án nhân dân tối cao · viện kiểm sát nhân dân tối cao · kiểm toán nhà nước · ngân hàng nhà nước · cảnh sát biển
${listed(ministries)}
${listed(heirsAndMerged(mergedMinistries))}
${listed(nationalBodies)}
`,
  },
  {
    follows: "none",
    begins: "naming",
    words: `
ủy ban mttq · đài truyền hình · đại sứ quán · công an thành phố · cơ quan cảnh sát điều tra · cơ quan an ninh điều tra
${listed(localBodies)}
`,
  },
  {
    follows: "none",
    begins: null,
    words: `
bộ giáo dục · bộ giao thông - vận tải · bộ kinh tế · bộ nội an · bộ · các bộ · nhà nước · nước · văn phòng chủ tịch nước · văn phòng trung ương đảng
văn phòng trung ương · đảng · đảng ủy · đảng bộ · chi bộ · đảng đoàn · ban cán sự đảng · tư · btv · bch · ban thường vụ · thường vụ · ban chấp hành
ban tuyên giáo · ban tuyên giáo và dân vận · ban dân vận · ban nội chính · ban kinh tế · ban đối ngoại · ban chính sách, chiến lược · ủy ban kiểm tra · ubkt
ủy ban mặt trận tổ quốc · ubmttq · đoàn đbqh · đoàn đại biểu quốc hội · quân ủy · hội đồng bầu cử quốc gia · hội đồng quốc phòng và an ninh
hội đồng quốc phòng - an ninh · mặt trận lào xây dựng đất nước · hội đồng lý luận · tòa án · viện kiểm sát · vks · ngân hàng chính sách xã hội · thông tấn xã
đài tiếng nói · biên phòng · quân đội · hải quân · phòng không · không quân · phòng không - không quân · cảnh vệ · cảnh sát · an ninh · tình báo · hải quan
kiểm lâm · quản lý thị trường · kiểm ngư · dân quân tự vệ · lực lượng · thượng viện · hạ viện · nghị viện · duma · nội các
cảnh sát quản lý hành chính về trật tự xã hội · quản lý hành chính về trật tự xã hội · qlhc về ttxh · cảnh sát điều tra tội phạm về ma túy · tội phạm về ma túy
tội phạm về trật tự xã hội · tội phạm về tham nhũng, kinh tế, buôn lậu · tội phạm về tham nhũng, kinh tế, buôn lậu, môi trường
cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ · phòng cháy, chữa cháy và cứu nạn, cứu hộ · phòng cháy chữa cháy và cứu nạn cứu hộ · pccc và cnch · pccc & cnch
phòng, chống ma túy · phòng, chống tội phạm · phòng, chống tham nhũng, lãng phí, tiêu cực · phòng, chống tham nhũng, tiêu cực · phòng, chống khủng bố
phòng, chống thiên tai · quản lý xuất nhập cảnh · quản lý xuất, nhập cảnh · xuất nhập cảnh · an ninh mạng · an ninh nội địa · an ninh đối nội · an ninh đối ngoại
an ninh chính trị nội bộ · an ninh kinh tế · an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao · tổ chức cán bộ · công tác đảng và công tác chính trị
công tác chính trị · xây dựng lực lượng · tham mưu · hậu cần · kỹ thuật · hậu cần - kỹ thuật · chính trị · đối ngoại · pháp chế · truyền thông · tối cao
công nghiệp quốc phòng · giáo dục và đào tạo · gd đt · khoa học và công nghệ · văn hóa, thể thao và du lịch · văn hóa và thể thao · du lịch
nông nghiệp và môi trường · nông nghiệp và phát triển nông thôn · nông nghiệp · thông tin và truyền thông · tài nguyên và môi trường
lao động - thương binh và xã hội · lđ tb xh · kế hoạch và đầu tư · kế hoạch - đầu tư · giao thông vận tải · xây dựng · công thương · tài chính · y tế · tư pháp
nội vụ · ngoại vụ · dân tộc và tôn giáo · dân tộc · tôn giáo · quốc phòng · ngoại giao · quốc phòng và an ninh · đối ngoại nhân dân · thi hành án dân sự · giáo dục
văn hóa · thể thao · thanh niên · phụ nữ · nông dân · cựu chiến binh · chữ thập đỏ · liên hiệp phụ nữ · lhpn · liên đoàn lao động · lđlđ · tổng liên đoàn lao động
đoàn tncs hồ chí minh · trung ương đoàn · đoàn thanh niên · chi đoàn · công đoàn · đoàn thanh niên cộng sản hồ chí minh · hội cựu chiến binh · hội nông dân
hội phụ nữ · hội nhà báo · hội chữ thập đỏ · hội hữu nghị · hữu nghị · đại biểu · chuyên trách · nhân dân · cách mạng · cộng sản · tổ quốc · quốc gia · quân sự
khu tự trị · thường trực · cấp cao · chính quyền · đại sứ · nhà báo · cán bộ · công tác · quản trị · thành viên · hđqt · hđtv · nhiệm kỳ · khóa · đặc biệt
liên quan · thuộc · tuyên giáo · dân vận · nội chính · kiểm tra · kinh tế · ngân sách · pháp luật · công nghệ · môi trường · xã hội · hành chính · tổng hợp
kế hoạch · nghiệp vụ · đào tạo · phóng viên
${listed(branches)}
${listed(fieldsOfWork)}
`,
  },
  {
    follows: null,
    begins: "named",
    words: `
ban tuyên giáo và dân vận trung ương · ban nội chính trung ương · ủy ban kiểm tra trung ương · đảng ủy công an trung ương · asean · interpol · unicef · unesco · nato
who · imf · opec
`,
  },
  {
    follows: null,
    begins: "naming",
    words: `
công an tỉnh · tổng liên đoàn · phòng cảnh sát · phòng an ninh · phòng csgt · cơ quan csđt · đài phát thanh và truyền hình
`,
  },
  {
    follows: null,
    begins: "heading",
    words: `
diễn đàn · hiệp định · công ước · hội nghị · cộng đồng
`,
  },
];
