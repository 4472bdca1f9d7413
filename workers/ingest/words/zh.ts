import type { Language } from "./language.ts";

export const zh: Language = {
  tag: "zh",
  sourceLabels: `
    来源
    來源`,
  reporterTitles: `
    (?:本[报報网網刊台]|特[约約]|[实實]习|见习|首席)?(?:记者|記者|通[讯訊][员員])
    撰文
    采写`,
  pictureCredits: `
    图
    圖
    摄影
    攝影
    摄`,
  authorLabels: `
    作者
    文
    撰文
    採訪
    采访
    採訪・撰文
    采访撰文
    图文
    圖文`,
  answerableLabels: `
    责编
    责任编辑`,

  pressEndings: `
    网(?:站)?
    網
    报
    報
    日报
    新闻(?:网)?
    通讯社
    广播电视台
    在线`,

  yearSigns: `
    年`,
  monthSigns: `
    月`,
  daySigns: `
    日`,

  notFoundTitles: `
    (?:您|你)?(?:访问|請求|请求|查找|要找)?的?(?:页面|网页|頁面|網頁|文章|内容)(?:不存在|未找到|找不到(?:了)?|已(?:被)?(?:删除|刪除))
    (?:找不到|未找到)(?:该|該|此|您(?:访问|要找)的)?(?:页面|网页|頁面|網頁|文章)`,

  errorWords: `
    错误
    錯誤
    抱歉
    很抱歉
    对不起`,

  hourWords: `
    时
    時
    点`,

  minuteWords: `
    分`,

  publishedLabels: `
    发布(?:时间|日期|于)?
    發布(?:時間|日期|於)?
    发表于`,

  updatedLabels: `
    更新(?:时间|時間|于|於)`,

  ago: `
    前
    之前`,

  minutes: `
    分[钟鐘]`,

  hours: `
    [个個]?小[时時]`,

  days: `
    天`,

  weeks: `
    [周週]`,

  monthUnits: `
    [个個]月`,

  years: `
    年`,

  today: `
    今[天日]`,

  yesterday: `
    昨[天日]`,

  morningBefore: `
    上午
    凌晨
    早上`,

  afternoonBefore: `
    下午
    晚上
    傍晚`,
  answerLabels: `
    回复
    回覆`,
  noNames: `
    (?:分享|打印|列印|收藏|字号|字體|字体|关注|關注|订阅|訂閱|评论|留言|复制|下载|点赞).{0,6}
    .{1,6}(?:编辑部|編輯部|报道|報導|報道)
    .{2,4}[部组組]
    (?:国际|國際|国内|國內|社会|社會|体育|體育|财经|財經|综合|綜合)(?:新闻|新聞)?`,
};
