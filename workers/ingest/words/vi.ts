import type { Language } from "./language.ts";

export const vi: Language = {
  tag: "vi",
  ownLetters: `
    ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ`,
  by: `
    bởi
    (?:được )?(?:viết|đăng|gửi|tạo) bởi
    phóng viên
    pv
    ghi chép
    cộng tác viên
    ctv`,
  byInByline: `
    bởi
    (?:được )?(?:viết|đăng|gửi|tạo) bởi
    tác giả
    người (?:viết|đăng)
    phóng viên
    pv
    ghi chép
    biên dịch
    cộng tác viên
    ctv`,
  accordingTo: `
    theo`,
  sourceLabels: `
    nguồn(?: tin)?`,
  authorLabels: `
    tác giả
    người viết
    thực hiện
    nội dung
    cộng tác viên
    ctv
    phóng viên
    pv
    lược dịch
    tường thuật
    ghi`,
  writtenBy: `
    (?:được )?(?:viết|đăng|gửi|tạo) bởi`,
  authorGroups: `
    nhóm tác giả
    nhóm (?:phóng viên|pv)`,
  editorLabels: `
    biên tập
    biên tập viên
    btv`,
  textCredits: `
    tin
    bài
    bài viết
    chữ
    nội dung
    thực hiện`,
  pictureCredits: `
    ảnh`,
  pictureAuthors: `
    ảnh
    đồ họa`,
  conjunctions: `
    và`,
  afterNames: `
    tổng hợp
    thực hiện
    (?<=\\s)(?:vào|lúc)(?: (?:lúc|ngày|thứ|chủ nhật).*)?`,
  bylineNotes: `
    tổng hợp
    t/h
    th
    ghi
    lược dịch
    dịch
    biên dịch
    theo [^)]*
    nguồn[^)]*`,
  noNames: `
    tác giả
    hồ chí minh
    hà nội mới
    ban biên tập
    (?:ban )?quản trị(?: viên)?
    tòa soạn
    bạn đọc
    nhà báo
    xem thêm
    mới nhất
    chia sẻ
    bình luận
    theo
    ảnh
    (?:chia sẻ|lưu|in|gửi|nghe|đọc|tải) (?:đọc )?(?:bài|tin|trang|báo)(?: .*)?
    chia sẻ .*
    theo dõi.*
    cỡ chữ.*
    báo nói
    đọc báo.*
    thích
    đăng nhập
    đăng ký.*
    quan tâm.*
    góp ý.*
    gửi bình luận
    thu gọn
    mở rộng
    tải .*
    nghe .*`,
  siteWords: `
    báo
    điện
    tử
    tạp
    chí
    cổng
    thông
    tin
    trang`,
  pressKinds: `
    Báo(?: điện tử| Điện tử| Điện Tử)?
    Tạp chí(?: điện tử)?
    Tạp Chí
    Cổng [Tt]hông [Tt]in(?: điện tử)?
    Trang [Tt]hông [Tt]in(?: điện tử)?
    Đài(?: Phát thanh)?`,

  publishedLabels: `
    ngày đăng
    đăng ngày
    đăng lần đầu
    đăng lúc
    đăng(?= (?:hôm|sáng|trưa|chiều|tối|đêm) )
    xuất bản(?: lúc| ngày)?`,

  siteLines: `
    bình luận(?: ?\\(\\d+\\))?
    lên đầu trang
    hotline: [\\d. ()+-]{8,}.*
    xem thêm(?: sự kiện)?
    đọc thêm
    đọc tiếp
    tin liên quan
    bài liên quan
    tin mới
    tin cùng chuyên mục
    cùng chuyên mục
    chia sẻ(?: facebook)?
    từ khóa
    quảng cáo
    nguồn ảnh
    ảnh \\d+
    ảnh
    theo dõi .* trên google news
    sự kiện liên quan
    bài đọc tiếp
    mời (?:quý )?độc giả .*
    \\d+ (?:phút|giờ) trước.{0,20}`,
  leadingAway: `
    xem thêm
    đọc thêm
    xem ngay
    tin liên quan
    bài liên quan
    mời xem`,
  endHeadings: `
    bài liên quan
    tin liên quan
    tin cùng chuyên mục
    tin khác
    bình luận
    ý kiến bạn đọc`,
  tailBeginnings: `
    từ khóa\\s*:`,
  tailInvitations: `
    nguồn:
    từ khóa
    theo dõi
    (?:trang web|website) này sử dụng .{0,20}cookie
    chúng tôi (?:sử dụng|dùng) .{0,20}cookie`,
  signUpWords: `
    đăng ký`,
  photoCredits: `
    nguồn ảnh
    ảnh`,
  imprintLabels: `
    (?:Phó )?[Tt]ổng [Bb]iên tập
    Chịu trách nhiệm nội dung
    Chịu trách nhiệm xuất bản`,
  licenceLines: `
    (?:số )?(?:giấy phép|gpkd|gp)\\s.{0,120}\\d\\s?/\\s?gp-?\\s?(?:bvhttdl|btttt|bttt|stttt|ttđt|cbc|bc|ptth)`,

  homeNames: `
    trang chủ
    tin tức`,
  liveBeginnings: `
    trực tiếp
    tường thuật`,
  wallWords: `
    đăng ký
    đăng nhập
    độc giả
    thành viên
    gói`,
  notFoundTitles: `
    không tìm thấy
    không tìm thấy (?:trang|bài viết|nội dung|dữ liệu|kết quả|đường dẫn)(?: (?:này|web|yêu cầu|được yêu cầu|bạn (?:yêu cầu|cần|cần tìm|tìm|tìm kiếm|đang tìm)))*
    (?:trang|bài viết|nội dung|đường dẫn|liên kết)(?: (?:này|web|yêu cầu|được yêu cầu|bạn (?:yêu cầu|cần|cần tìm|tìm|tìm kiếm|đang tìm)))* không (?:tồn tại|tìm thấy)(?: hoặc .{0,60})?
    không tồn tại
    lỗi trang
    trang lỗi
    (?:trang web |website |hệ thống )?đang (?:được )?bảo trì(?: hệ thống)?`,
  blockedNotices: `
    thông báo từ chối truy cập`,
  errorWords: `
    lỗi
    xin lỗi
    rất tiếc`,
  loginTitles: `
    đăng nhập
    đăng nhập (?:hệ thống|tài khoản|thành viên)
    vui lòng đăng nhập.{0,40}`,
  blockedTitles: `
    từ chối truy cập
    truy cập bị từ chối`,

  months: `
    giêng|một|th-?1|thg[ -]?1
    hai|th-?2|thg[ -]?2
    ba|th-?3|thg[ -]?3
    tư|bốn|th-?4|thg[ -]?4
    năm|th-?5|thg[ -]?5
    sáu|th-?6|thg[ -]?6
    bảy|th-?7|thg[ -]?7
    tám|th-?8|thg[ -]?8
    chín|th-?9|thg[ -]?9
    mười|th-?10|thg[ -]?10
    mười một|th-?11|thg[ -]?11
    chạp|mười hai|th-?12|thg[ -]?12`,
  weekdays: `
    chủ nhật|cn
    thứ (?:hai|2)|t2
    thứ (?:ba|3)|t3
    thứ (?:tư|4)|t4
    thứ (?:năm|5)|t5
    thứ (?:sáu|6)|t6
    thứ (?:bảy|7)|t7`,
  updatedLabels: `
    cap nhat
    cập nhật
    sửa lần cuối
    chỉnh sửa lần cuối
    sửa đổi
    chỉnh sửa`,
  justNow: `
    vừa xong
    mới đây`,
  ago: `
    trước`,
  one: `
    một`,
  minutes: `
    phút`,
  hours: `
    giờ
    tiếng`,
  days: `
    ngày`,
  weeks: `
    tuần`,
  monthUnits: `
    tháng`,
  years: `
    năm`,
  today: `
    hôm nay
    sáng nay
    trưa nay
    chiều nay
    tối nay`,
  yesterday: `
    hôm qua
    sáng qua
    chiều qua
    tối qua
    đêm qua`,
  dayBeforeYesterday: `
    hôm kia`,
  morning: `
    sáng`,
  noon: `
    trưa`,
  afternoon: `
    chiều
    tối`,
  night: `
    đêm`,

  beforeMonth: `
    ngày`,
  beforeMonthNumber: `
    tháng`,
  beforeYear: `
    năm`,
  beforeDay: `
    ngày
    sáng
    chiều
    tối
    trưa
    đêm
    hôm
    mùng
    nay`,
  allDay: `
    (?:cả|suốt|mỗi|hằng|hàng) (?:ngày|đêm)
    ngày (?:lẫn |và )?đêm
    đêm (?:lẫn )?ngày`,
  rangeWords: `
    và
    đến`,
  hourWords: `
    g(?=\\d\\d(?!\\d))
    giờ`,
  minuteWords: `
    phút`,
  clockMorning: `
    sa`,
  clockAfternoon: `
    ch`,

  beforeTime: `
    lúc`,
  counterLabels: `
    lượt xem
    lượt đọc
    lượt thích
    lượt chia sẻ
    bình luận
    người đang xem`,
  answerLabels: `
    trả lời
    phản hồi
    báo cáo vi phạm`,
  departments: `
    (?:ban|phòng|tổ) (?:bạn đọc|biên tập|chính trị|công đoàn|giáo dục|khoa giáo|kinh tế|nội chính|pháp luật|phóng viên|quốc tế|sự kiện|thể thao|thế giới|thời sự|thư ký|tin|trị sự|văn hóa|văn nghệ|xã hội|điện tử|đời sống)`,

  readerWords: `
    (?<!(?:nhóm|người|tình|bị) )bạn(?! (?:bè|gái|trai|thân|học|cùng|đời))
    quý (?:khách|vị|bạn|độc giả|anh|ông)
    vui lòng
    mời (?:bạn|các bạn|quý|độc giả)
    hãy
    chúng tôi
    rất tiếc
    xin lỗi`,
  pageWords: `
    trang
    bài viết
    nội dung
    website`,
  goneWords: `
    không (?:còn |được )?(?:tồn tại|tìm thấy)
    không còn
    (?:bị|được|đã) (?:gỡ|x[óo][aá]|ẩn|di)
    bảo trì
    nâng cấp
    thử lại
    trở lại
    sự cố
    bất tiện`,
  guardWords: `
    xác (?:minh|thực)
    tự động
    bất thường
    trình duyệt
    từ chối
    truy cập`,
  consentWords: `
    đồng ý
    riêng tư
    đối tác
    cá nhân
    thiết bị`,
  accountWords: `
    đăng (?:nhập|ký)
    tài khoản
    mật khẩu
    thành viên
    gói`,
  callBeginnings: `
    (?:đừng quên|nhớ) (?:đăng ký|theo dõi|tải|bấm|nhấn)
    mời (?:bạn|quý|độc)
    (?:hãy )?đăng ký (?:nhận|theo dõi|kênh|bản tin|thành viên|tài khoản|ngay|để)
    (?:hãy )?theo dõi (?:chúng tôi|báo|kênh|trang|fanpage|.{1,30} trên)
    (?:hãy )?tải (?:ứng dụng|app|ngay|về)
    (?:bấm|nhấn) (?:vào|nút|theo dõi|đăng ký|quan tâm|chuông|để)
    (?:hãy )?đăng nhập
    nhận (?:tin tức|bản tin|thông báo|tin mới|tin nóng)
    bạn có thể (?:nghe|đọc|xem|tải|theo dõi)
    bạn đã (?:có|là)
    nghe (?:bài|tin|đọc|podcast)
    quét mã
    truy cập (?:ứng dụng|website|trang)
    (?:hãy )?tham gia (?:nhóm|kênh|cộng đồng)
    cài đặt (?:ứng dụng|app)
    đặt báo
    thêm .{1,40}(?:ưu tiên|google)`,
  tellingWords: `
    bị(?! (?:bỏ )?lỡ)
    giả (?:mạo|danh)
    lừa(?: đảo)?
    một (?:người|phụ nữ|nam|nữ)
    nhiều người
    hàng (?:chục|trăm|nghìn|loạt)
    nạn nhân
    mất (?:tiền|trắng|sạch)
    ngư dân
    công an
    khiến
    (?:triệu|tỷ) đồng`,
  callObjects: `
    bản tin
    chúng tôi
    ứng dụng
    kênh
    zalo
    facebook
    youtube
    tin tức
    tin nóng
    tin mới(?: nhất)?
    bài viết này
    báo giấy
    thư điện tử
    email
    miễn phí
    tài khoản
    bạn đọc
    độc giả
    giọng đọc
    bình luận
    thông báo
    fanpage
    google news
    nguồn ưu tiên
    đọc tin
    lưu bài(?: viết)?`,
  clickWords: `
    bấm vào đây
    nhấn vào đây
    tại đây(?= để)`,
  noticeBeginnings: `
    trình duyệt của bạn
    bài viết này (?:đã|được dịch|có)
    giọng đọc
    thời gian đọc
    (?:nội dung|bài viết) này chỉ
    bạn đọc có thể`,
  genres: `
    bình luận
    ghi chép
    phóng sự(?: ảnh)?
    phỏng vấn
    ký sự
    ghi`,
  genreBy: `
    của`,
};
