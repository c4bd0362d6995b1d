/**
 * Chinese words that say nothing of the position, separated by spaces. They go wherever they stand, so each is too long or too
 * plain to be part of a position's name: perks, urgency, pay, ways of hiring, whom the firm would take.
 */
export const CHINESE_NOISE: string =
  "急聘 急招 急需 急缺 诚聘 诚招 诚邀 高薪 直招 聘请 周末双休 双休 单休 大小周 五险一金 六险一金 七险一金 五险 包吃包住 包吃住 包食宿 包住宿 " +
  "包吃 包住 包三餐 提供食宿 提供住宿 住宿补贴 餐补 房补 朝九晚五 朝九晚六 做五休二 带薪年假 年终奖 年底双薪 股票期权 福利待遇好 福利好 " +
  "待遇优厚 待遇优 待遇好 氛围好 晋升快 发展空间大 高提成 无责底薪 高底薪 底薪加提成 月入过万 月薪过万 薪资面议 工资面议 面议 日结 周结 " +
  "可远程 支持远程 远程办公 远程工作 居家办公 在家办公 弹性工作 不加班 可兼职 欢迎应届毕业生 欢迎应届生 接受应届生 接受应届 应届毕业生 " +
  "应届生可投 可应届生 应届生 可应届 应届 无经验可 接受小白 零基础 零经验 无经验 经验不限 学历不限 专业不限 不限经验 可实习 可转正 有转正机会 " +
  "男女不限 性别不限 限男 限女 男士优先 女士优先 男生优先 女生优先 外包岗 就近安排 带薪培训 工作轻松 工作稳定 马上上岗 马上入职 随时到岗 立即上岗 " +
  "长期招聘 大量招聘 若干名 多名 可落户 直签 兼职 全职";

/** Ways of hiring: noise before what is sought, part of the name before a word of {@link RECRUITERS} (`校园招聘专员`). */
export const CHINESE_HIRING: string = "校园招聘 社会招聘 校招 社招 春招 秋招 补招 暑期招聘";

/** The same at the beginning of a title only. */
export const CHINESE_LEADING_HIRING: string = "招聘 招募";

/** Ways of hiring that go at the end of a part, behind a word for people (`工程师招聘`); `人事招聘` is a position. */
export const CHINESE_TRAILING_HIRING: string = "招聘 招募";

/** What follows 招聘 in the name of a recruiter's own position. */
export const RECRUITERS: string =
  "专员 主管 经理 顾问 助理 总监 负责 专家 实习 岗 官 组 部 hr 与 和 及 运营 培训 渠道 中心 管理 方向";

/** English phrases that go wherever they stand; a space stands for a space, a hyphen or nothing. */
export const ENGLISH_NOISE_PHRASES: string =
  "work from home|work at home|working from home|home based|fully remote|100% remote|remote work|full time|part time|fixed term|" +
  "now hiring|hiring now|hiring this week|we are hiring|we're hiring|urgently hiring|urgent hiring|urgent openings? for|" +
  "urgent openings?|urgent requirement|hiring for|urgently required|urgently needed|top urgent|immediate joiners?|immediate starts?|" +
  "immediate hire|immediate openings?|walk ?in interviews?|walk ?in drive|day shifts?|night shifts?|weekend shifts?|" +
  "sign ?on bonus|signing bonus|no experience required|no experience needed|no experience necessary|no experience|visa sponsorship|" +
  "competitive salary|great pay|top pay|excellent benefits|great benefits|relocation assistance|male only|female only|" +
  "\\d+[ -]?(?:months?|years?) contract|\\d days? (?:a |per )?(?:work )?week|\\d days? (?:in|from) office|job openings?|job vacancy";

/** English words that go at the end of a part; a part that holds nothing else goes as a whole. */
export const ENGLISH_NOISE_WORDS: string =
  "remote wfh hybrid onsite on-site offsite urgent urgently hiring asap immediate immediately wanted needed required vacancy vacancies " +
  "opening openings contract permanent temporary temp casual freelance fulltime parttime w2 c2c c2h nationwide anywhere telecommute " +
  "usa india uk us uae benefits bonus job jobs position positions only start in at for with and or of the a to & / + , " +
  "london manchester nyc boston chicago seattle austin dallas toronto sydney melbourne singapore dublin berlin bangalore bengaluru " +
  "mumbai hyderabad delhi pune chennai gurgaon noida lagos manila shanghai beijing shenzhen guangzhou";

/** Places of two words, which go where they are all of a part. */
export const ENGLISH_PLACES: string =
  "new york|hong kong|central london|greater london|san francisco|los angeles|san diego|bay area|united states|united kingdom";

/** English words that go at the beginning of a part. */
export const ENGLISH_LEADING_NOISE: string =
  "urgent|urgently|hiring|wanted|needed|immediate|temporary|freelance|wfh|job";

/** What makes `remote` part of a name: `Remote Sensing Engineer`. */
export const REMOTE_FIELDS: string = "sensing|control|monitor|operat|support|service|access|patient|pilot|site|work";

/** Cities that go where they stand alone between strokes, brackets or spaces. */
export const CHINESE_PLACES: string =
  "北京 上海 广州 深圳 杭州 成都 武汉 南京 西安 苏州 重庆 天津 长沙 郑州 青岛 厦门 合肥 宁波 无锡 佛山 东莞 济南 大连 福州 珠海 惠州 昆明 沈阳 " +
  "中山 石家庄 南昌 贵阳 南宁 哈尔滨 长春 太原 兰州 海口 常州 昆山 嘉兴 温州 全国 异地";

/** Fields that are kept in brackets, with or without 方向, 岗 or 开发 behind: `C++（嵌入式）` is another position than `C++`. */
export const SPECIALITIES: string =
  "java python php c c++ c# .net go golang ruby scala ios android web h5 html5 linux windows unity unity3d ue4 react vue node node.js " +
  "javascript js sas sql sap etl bi ai nlp cv rpa fpga plc erp crm devops backend frontend qt " +
  "前端 后端 后台 全栈 客户端 服务端 服务器 移动端 安卓 嵌入式 算法 大数据 数据 数据分析 数据挖掘 机器学习 人工智能 测试 运维 爬虫 硬件 软件 结构 机械 " +
  "电气 电子 自动化 暖通 土建 给排水 游戏 电商 外贸 售前 售后 英语 日语 韩语 德语 法语 内科 外科 儿科 小学 初中 高中 语文 数学 物理 化学 生物";

/** Ranks that stand in a title, Chinese, separated by spaces. Longer ones first. */
export const CHINESE_SENIORITY: string = "中高级 初中级 高级 资深 中级 初级 首席 实习生 实习 见习";

/** Ranks that stand in a title, English; `sr` and `jr` are spelt out before. */
export const ENGLISH_SENIORITY: string =
  "senior|junior|mid level|mid senior level|entry level|level [1-5]|level i{1,3}|level iv|experienced|intermediate|internship|intern|trainee|graduate|fresher";

/** Words that are ranks before another word (`Lead Engineer`) or behind a comma, and positions elsewhere (`Shift Lead`). */
export const ENGLISH_LEADING_RANKS: string = "lead|principal";

/** Ranks that go to the beginning when a title ends with them in brackets: `Java开发（高级）`, `Data Engineer (Senior)`. */
export const ATTRIBUTIVE_RANKS: string =
  "中高级|初中级|高级|资深|中级|初级|首席|senior|junior|lead|principal|entry level|mid level";

/** Words after which such a word is a position: `Team Lead Software Engineer`. */
export const NO_RANK_AFTER: string = "team|tech|technical|shift|project|group|squad|vice|assistant";

/** Words before which a word of rank is none: `Lead Generation Specialist`. */
export const NO_RANK_BEFORE: string = "generation|gen|school|admissions|teacher";

/** Latin words that keep a spelling of their own, beside what the rules of {@link spellLatinWords} give. */
export const SPELLINGS: string =
  "JavaScript TypeScript iOS macOS MySQL PostgreSQL NoSQL MongoDB DevOps DevSecOps MLOps DataOps LLMOps GraphQL PySpark PyTorch TensorFlow LabVIEW " +
  "MATLAB AutoCAD SolidWorks OpenGL OpenCV Unity3D PhD FinTech WordPress PowerPoint GitHub YouTube TikTok LinkedIn SoC IoT AIoT SaaS PaaS IaaS " +
  "ABAP ASIC FPGA PCBA SPSS EMEA APAC IPQC AUTOSAR ADAS HVAC AIGC GenAI NGO ASP.NET .NET VB.NET Node.js Vue.js React.js " +
  "Mr Ms Mrs Dr St Ltd Mgr Mngr Mgmt Mktg";

/** Words of two and three letters that are no initials; all others are written in capitals (`coe` → `COE`). */
export const SHORT_WORDS: string =
  "act add ads adv age aid air all ana any app are arm art bar bay be big box boy bus but buy can car cat co com cum cut day dec dev die do doc " +
  "dog dot dry du ear eco egg el end eng et etc ex exp eye fab far few fin fit fix fly fun gas gel gen get go guy gym he his hot how hub ice " +
  "if inc ind ink ins is its jet job joy key kid kit la lab law le lie liu los lot low lua mac man map mat max may med men mid mix my net " +
  "new no non not now off oil old one ops our out own pan pay pen pet pie pig pre pro pub put raw red ref rep rio rod row run san say sci " +
  "sea see set sew she shy sit six sky so son spa spy sub sum sun tag tan tax tea ten tie tim tin tip too top toy try tub two und up use van " +
  "viz vue war wax way we web wed win yes yet you yr yrs zoo";

/** Latin words that stay small inside a title. */
export const SMALL_WORDS: string = "a an and as at by de en for from in of on or per the to via with";
