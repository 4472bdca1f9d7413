import type { Language } from "./language.ts";

export const ko: Language = {
  tag: "ko",
  pictureCredits: `
    사진`,
  authorLabels: `
    글
    글쓴이
    작성자
    취재
    기사 ?작성
    정리
    작성
    기자
    취재기자`,
  sourceLabels: `
    출처`,
  reporterTitles: `
    (?:선임|인턴|객원|수습)?기자
    특파원
    논설위원
    (?:전문|선임|수석|편집위원|시민|명예|대학생)기자
    (?:객원)?칼럼니스트
    편집위원
    앵커
    PD
    통신원
    리포터`,
  afterNames: `
    (?<=\\s)(?:선임)?(?:기자|특파원)`,

  pressEndings: `
    일보
    신문
    뉴스`,

  yearSigns: `
    년`,
  monthSigns: `
    월`,
  daySigns: `
    일`,

  notFoundTitles: `
    (?:요청하신 )?(?:페이지|기사)를 찾을 수 없습니다
    (?:존재하지 않는|없는) (?:페이지|기사)(?:입니다)?`,

  errorWords: `
    오류
    죄송합니다`,

  hourWords: `
    시`,

  minuteWords: `
    분`,

  publishedLabels: `
    입력(?:일시)?
    등록(?:일시)?
    발행일?
    게재
    승인(?:일시)?
    기사 ?입력
    송고`,

  updatedLabels: `
    (?:최종)? ?수정(?:일시)?
    업데이트
    기사 ?수정`,

  ago: `
    전`,

  minutes: `
    분`,

  hours: `
    시간`,

  days: `
    일`,

  weeks: `
    주`,

  monthUnits: `
    개월|달`,

  years: `
    년`,

  today: `
    오늘`,

  yesterday: `
    어제`,

  morningBefore: `
    오전`,

  afternoonBefore: `
    오후`,
  answerLabels: `
    답글
    답글 쓰기`,
  noNames: `
    (?:기사|글자|댓글|본문|뉴스|공유|인쇄|구독|스크랩|좋아요|북마크|프린트).{0,8}
    .{0,6}(?:공유|인쇄|구독|스크랩|복사)(?:하기)?`,
  departments: `
    (?:사회|경제|정치|문화|국제|산업|체육|스포츠|전국|편집|디지털|온라인|금융|과학|교육|정책|증권|생활|사진|영상|탐사|기획|콘텐츠)\\d?(?:부|팀|국|본부)`,

  readerWords: `
    주세요
    주시기
    하세요
    바랍니다
    죄송
    저희
    하신
    으시는
    습니다`,
  pageWords: `
    페이지
    기사
    콘텐츠
    사이트`,
  goneWords: `
    찾을 수 없
    존재하지
    삭제
    변경되
    이동되
    없는
    점검
    다시
    잠시
    오류
    장애
    불편`,
  guardWords: `
    로봇
    사람(?:인지|임)
    자동
    비정상
    차단
    접[근속]
    보안`,
  consentWords: `
    쿠키
    동의
    개인정보
    파트너
    맞춤
    기기`,
  accountWords: `
    로그인
    회원
    가입
    구독
    비밀번호
    계정
    유료`,
  callEndings: `
    (?:구독|다운로드|추가|팔로우|로그인|가입|설치).{0,40}(?:세요|십시오|드립니다|해요)`,
  callObjects: `
    뉴스레터
    앱
    채널
    소식
    뉴스
    회원
    무료
    카카오톡
    네이버
    유튜브
    이 기사
    이메일`,
  clickWords: `
    여기를 (?:클릭|눌러)`,
  noticeBeginnings: `
    이 기사는 (?:유료|회원)
    사용 중인 브라우저`,
  leadingAway: `
    관련 ?기사
    더 ?보기`,
  platforms: `
    유튜브
    카카오톡
    네이버
    페이스북
    인스타그램
    텔레그램
    앱스토어
    구글 ?플레이`,
};
