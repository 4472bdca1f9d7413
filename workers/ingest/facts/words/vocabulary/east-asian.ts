/** The most common Chinese family names, simplified and traditional, of one character. */
export const chineseFamilyNames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤" +
  "張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭蔣葉蘇呂盧鐘鍾譚陸賈韋鄒龍賀顧龔萬錢嚴湯";

/** Those of two characters. */
export const chineseFamilyNamesOfTwo = "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 慕容 令狐 皇甫";

/** The most common Japanese family names. */
export const japaneseFamilyNames =
  "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 齋藤 斉藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 " +
  "長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 金子 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 " +
  "大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 菊地 市川 杉本 古川 大西 島田 水野 桜井 渡部 " +
  "吉川 山内 西田 菊池 飯田 西川 小松 北村 安田 五十嵐 川口 平田 関口 中田 久保田 服部 東 岩田 土屋 川崎 福島 本田 辻 樋口 秋山 川村 永井 田口 山中 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野 浅野 大島";

/** The most common Korean family names, of one syllable. */
export const koreanFamilyNames =
  "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반나왕금옥육인맹제모탁국어은편용";

/** Characters that often end a Chinese given name of one character, simplified and traditional. */
export const chineseGivenNames =
  "明伟芳娜敏静丽强磊军洋勇艳杰娟涛超霞平刚桂英华文辉力健亮宇浩鑫波斌宁莹雪琳婷倩颖蕾玲燕红梅鹏飞龙凯旭晨阳光辰峰锋林森雷震鸣帆航远博睿哲轩昊然欣怡悦佳洁瑶璐薇莉萍珍琴云兰秀慧淑雯丹晶岩松柏楠钢铭锐毅翔宏剑骏威" +
  "偉靜麗強軍艷傑濤剛華輝瑩穎紅鵬飛龍陽鋒鳴遠鋼銘銳劍駿潔蘭雲";

/** Words of two Chinese characters that begin as a name does. */
export const wordsLikeNames =
  "金融 金价 金牌 文化 文学 文艺 文旅 文创 文娱 文教 文史 周末 周刊 高考 高清 高校 高铁 高端 黄金 方便 方言 石油 白酒 江苏 江西 温州 武汉 武术 范围 万象 雷达 " +
  "马术 田径 孟买 钱币 龙岩 陶瓷 夏天 任务 严重 史海 何方 何时 安全 文明 高明 公平 和平 水平 江平 光明 文华 文静 安静 安宁 安平 平静 高峰 高洁 石林 白云 白雪 黄河 黄梅 云南 龙飞 万宁";

/** Endings of the names of places, papers and departments; given names seldom have them. */
export const noPersonEndings =
  "[省市县縣区區州网網报報社台臺部院国國庄都道府新聞]|(?:도|시|군|부|뉴스|일보|신문)";
