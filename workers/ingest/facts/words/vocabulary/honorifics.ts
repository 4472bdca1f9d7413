/** Words before a name that are not posts: forms of address, degrees, trades, roles in a case. */
export const honorifics = `
đồng chí · đ/c · ông · bà · anh · chị · em · cháu · cô · chú · bác · cụ · ngài · thầy · thầy giáo · cô giáo · nhà giáo · già làng
giáo sư · phó giáo sư · tiến sĩ · tiến sĩ khoa học · thạc sĩ · cử nhân · kỹ sư · bác sĩ · dược sĩ · luật sư · kiến trúc sư · nhà báo
gs · pgs · ts · tskh · ths · th s · bs · ls · ks · kts · cki · ckii · bscki · bsckii · bác sĩ chuyên khoa
nhà giáo nhân dân · nhà giáo ưu tú · thầy thuốc nhân dân · thầy thuốc ưu tú · nghệ sĩ nhân dân · nghệ sĩ ưu tú · nsnd · nsưt
phóng viên · biên tập viên · nhà văn · nhà thơ · nhà nghiên cứu · nhà khoa học · nhà sử học · chuyên gia · doanh nhân
ca sĩ · nhạc sĩ · diễn viên · đạo diễn · nghệ sĩ · họa sĩ · hoa hậu · người mẫu · cầu thủ · tiền đạo · tiền vệ · hậu vệ · thủ môn
huấn luyện viên · hlv · vận động viên · vđv · trọng tài · kỳ thủ · tay vợt
bị can · bị cáo · đối tượng · nghi phạm · nghi can · hung thủ · nạn nhân · phạm nhân · thí sinh · học sinh · sinh viên · bệnh nhân
csgt · cscđ · cshs · qncn · công nhân · nông dân · giáo viên · giảng viên · lái xe · phi công · võ sĩ · thợ lặn · hướng dẫn viên · doanh nghiệp · du học sinh · thanh niên · quân nhân
liệt sĩ · chiến sĩ · cán bộ · anh hùng · tỷ phú · tài xế · linh mục · giám mục · hòa thượng · thượng tọa · đại đức · sư cô · ni sư
`;
