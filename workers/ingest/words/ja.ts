import type { Language } from "./language.ts";

export const ja: Language = {
  tag: "ja",
  sourceLabels: `
    出典
    引用元`,
  reporterTitles: `
    記者
    特派員
    編集委員
    論説委員
    解説委員
    客員編集委員
    記者兼論説委員
    カメラマン
    通信員
    編集長
    支局長`,
  pictureCredits: `
    写真
    撮影`,
  authorLabels: `
    記者
    筆者
    執筆
    ライター
    文
    取材
    取材・文
    著者
    聞き手
    構成
    構成・文
    聞き手・構成
    聞き手・文
    執筆者
    取材・構成
    文・構成`,

  wallWords: `
    購読
    続き`,

  pressEndings: `
    新聞(?:社)?
    ニュース`,

  yearSigns: `
    年`,
  monthSigns: `
    月`,
  daySigns: `
    日`,

  notFoundTitles: `
    (?:お探しの|指定された|ご指定の)?(?:ページ|記事)[がは](?:見つかりません|存在しません|ありません)(?:でした)?`,

  errorWords: `
    エラー
    申し訳(?:ございません|ありません)`,

  hourWords: `
    時`,

  minuteWords: `
    分`,

  publishedLabels: `
    公開日?
    掲載日?
    配信日?`,

  updatedLabels: `
    最終更新(?:日時?)?
    更新日時?`,

  ago: `
    前`,

  minutes: `
    分`,

  hours: `
    時間`,

  days: `
    日`,

  weeks: `
    週間`,

  monthUnits: `
    [かヶカケ]月`,

  years: `
    年`,

  today: `
    今日`,

  yesterday: `
    昨日`,

  morningBefore: `
    午前`,

  afternoonBefore: `
    午後`,
  answerLabels: `
    返信`,

  tailBeginnings: `
    この記事は(?:有料)?会員限定`,
  noNames: `
    .*(?:共有|シェア|印刷|文字サイズ|関連記事|保存|ログイン|会員|コメント|続きを読む|ブックマーク)(?:する|を.*)?`,
  departments: `
    (?:政治|経済|社会|国際|外信|科学|文化|運動|スポーツ|生活|地域|地方|映像|写真|編集|学芸|教育|医療|デジタル|報道|都市|くらし|産業|証券|論説|整理|校閲|情報|特別報道|コンテンツ|ニュース)[一-龠]{0,3}部
    [^\\s・（）()【】]{1,8}(?:支局|総局|支社|本社|通信局|編集局)
    編集部
    取材班`,

  readerWords: `
    ください
    お客様
    [おご](?:使い|探し|待ち|詫び|利用|不便|迷惑|確認|希望|了承|登録|覧)
    申し訳
    ません`,
  pageWords: `
    ページ
    記事
    サイト
    コンテンツ`,
  goneWords: `
    見つかり
    存在し
    削除
    移動
    終了
    ありません
    メンテナンス
    しばらく
    再度
    もう一度
    エラー
    障害
    一時的`,
  guardWords: `
    ロボット
    人間
    自動
    通常と異なる
    不正
    ブラウザ
    広告ブロック
    アクセス
    拒否`,
  consentWords: `
    クッキー
    同意
    プライバシー
    パートナー
    個人
    端末`,
  accountWords: `
    ログイン
    会員
    登録
    購読
    パスワード
    アカウント
    有料`,
  callBeginnings: `
    .{0,80}(?:登録|ログイン|ダウンロード|フォロー|購読).{0,25}(?:ください|こちら|ましょう|お届けします)`,
  callObjects: `
    メールマガジン
    メルマガ
    ニュースレター
    有料会員
    会員限定
    アプリ
    続きを読む
    お届け
    無料
    公式
    最新
    友だち`,
  clickWords: `
    こちらから
    はこちら
    ここをクリック`,
  noticeBeginnings: `
    この記事は(?:有料)?会員限定
    お使いのブラウザ
    この動画
    音声(?:読み上げ|で聞く)`,
  leadingAway: `
    関連記事
    あわせて読みたい
    続きを読む`,
};
