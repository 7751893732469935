import { MOURNING } from '../any/words/mourning.ts';
import { message, messages } from '../messages/crisis.ts';
import { type Examples, type Rule, WRITTEN } from '../rule.ts';

const CHEER_DAYS = ['05-12', '07-07', '09-18', '12-13'];

const rule: Rule = {
  category: 'crisis',
  severity: 'hold',
  owner: 'marketing',
  message,
  messages,
  signals: {
    sale: {
      words:
        '打折, (六|七|九|5|6|7|8|9)折, 折扣, 满减, 立减, 抢购, 清仓, 包邮, 买一送一, 下单, 带货, 限时, 红包, 领券, 现货, 欢迎(选购|订购|采购|询价), 囤, 大卖, 商机, 先到先得',
      not: '(七|九)折叠',
    },
    cheer: {
      words: '新品, 盛大, 直播间, 庆祝, 祝贺, 喜报, 好消息, 上新, 敬请期待, 🎉, 🎊, 🥳, 🍾, 🎁, 🧧',
    },
    grief: {
      words: '哀悼, 悼念, 默哀, 沉痛, 致哀, 节哀, 逝者, 一路走好, 遇难, 罹难, 祈福, 灾区, 灾民, 灾情, 受灾, 空难',
    },
    disaster: {
      words:
        '地震, 大火, 爆炸, 洪水, 洪灾, 台风, 海啸, 暴雨, 泥石流, 疫情, 战争, 枪击, 车祸, 坠机, 停电, 战火, 打仗, 火灾',
      not: '抗震, 台风级',
    },
    moment: { words: '昨天, 昨晚, 刚, 震后, 这次, 此次, 新闻, 正好, 正是, 又来, 趁, 今早, 今天, 淹' },
    aid: { words: '捐, 义卖, 驰援, 支援, 救援, 志愿者, 免费(送|提供|发放), 红十字, 赈灾, 公益, 援助' },
    day: {
      words:
        '清明, 公祭日, 九一八, 918, 七七事变, 卢沟桥, 南京大屠杀, 中元节, 哀悼日, 512, 汶川, 广岛, 原爆, 集中营, 大屠杀, 烈士',
      not: '清明(放假|上河|茶|前|果|螺|团|节放)',
    },
    event: {
      words:
        '新品发布, 新品上市, 新品上线, 首发, 发布会, 开售, 开业, 庆典, 周年庆, 狂欢, 派对, 大促, 促销, 秒杀, 抽奖, 直播专场, 快乐, 特惠, 特价, 专场, 优惠, 五折, 八折, 大酬宾, 半价, 开跑, 打卡, 搞笑',
    },
    date: {
      pattern:
        /(?<!\d|农历)(?:(?:7|七)月(?:7|七)[日号]|(?:9|九)月(?:18|十八)[日号]|(?:12|十二)月(?:13|十三)[日号]|(?:9\.18|12\.13)[日号当晚盛])|清明(?:当天|节当|那天|节那)|公祭日|九一八[当那晚这]/g,
      cue: 'event',
    },
    america: { pattern: /(?<!\d)9月11[日号]|九月十一[日号]|911[当纪那]/g, cue: 'event' },
    japan: { pattern: /(?<!\d)(?:3月11|8月(?:6|9|15))[日号]/g, cue: 'event' },
    korea: { pattern: /(?<!\d)(?:4月16|6月6)[日号]/g, cue: 'event' },
    mishap: {
      words:
        '召回, 隐患, 缺陷, 超标, 塑化剂, 着火, 起火, 大火, 爆炸, 自燃, 漏电, 烫伤, 烧伤, 受伤, 伤了, 触电, 中毒, 窒息, 死了, 有毒, 塌了, 压伤, 罢工, 欠薪, 裁员, 倒闭, 破产, 偷排, 污水, 泄漏, 泄露, 外泄, 黑客, 被(黑|盗|封|起诉|立案|调查|约谈|查|通报|冻结|制裁|曝光), 警察, 查账, 含铅, 摔下, 记者, 媒体, 丑闻, 负面, 谣言, 网传',
      not: '无缺陷, 零缺陷, 缺陷率, 污水(处理|泵)',
    },
    site: { words: '我司, 我厂, 我们厂, 公司, 工厂, 厂里, 车间, 仓库, 老板, 工人, 员工, 客户资料, 账户' },
    fail: { words: '不, 没, 零, 防, 避免, 如何, 怎么, 处理, 演练', not: '不受影响, 没死人, 还没' },
    stand: {
      words:
        '愿意赔, 会赔, 承认, 受害者, 害的, 的错, 的锅, 我们无关, 不关我们, 不是我们, 别再, 别(转|传|信|炒|理|慌), 声张, 外传, 轻信, 没对外, 还没(公布|公开|告诉|通知), 瞒, 不让说, 纯属, 往外说, 别担心, 公司无关, 删了, 封口, 封锁, 口径, 谁透露, 无可奉告, 造谣, 抹黑, 没那么严重, 没毛病, 货照样能出, 放心下单, 歉意, 痛心',
    },
  },
  clauses: [
    { all: ['sale|event|cheer'], least: 1, within: 'draft', say: 'window', when: { acts: WRITTEN, crisis: true } },
    { all: ['day', 'event'], within: 12 },
    { all: ['grief', 'sale|event'], within: 'draft', none: ['aid'], when: { length: [0, 300] } },
    { all: ['disaster', 'event'], within: 6, ordered: true, none: ['aid'] },
    { all: ['disaster', 'moment', 'sale|event'], within: 'draft', none: ['aid'], when: { length: [0, 120] } },
    {
      all: ['sale|event|cheer'],
      least: 1,
      within: 'draft',
      say: 'ownDay',
      severity: 'caution',
      when: { days: ['own'] },
    },
    ...MOURNING.map(
      (when) =>
        ({ all: ['sale|event|cheer'], least: 1, within: 'draft', say: 'day', severity: 'caution', when }) as const,
    ),
    // 用中文发帖,读的多半是中国人
    {
      all: ['sale|event|cheer'],
      least: 1,
      within: 'draft',
      say: 'day',
      severity: 'caution',
      when: { days: CHEER_DAYS },
    },
    { all: ['date', 'event'], within: 24, say: 'date', severity: 'caution' },
    { all: ['america', 'event'], within: 24, say: 'date', severity: 'caution', when: { markets: ['US'] } },
    { all: ['japan', 'event'], within: 24, say: 'date', severity: 'caution', when: { markets: ['JP'] } },
    { all: ['korea', 'event'], within: 24, say: 'date', severity: 'caution', when: { markets: ['KR'] } },
    {
      all: ['mishap', 'stand'],
      within: 'draft',
      say: 'statement',
      severity: 'caution',
      when: { acts: WRITTEN, length: [0, 120] },
    },
    {
      all: ['mishap', 'site'],
      within: 14,
      none: [{ signal: 'fail', near: 8 }],
      say: 'statement',
      severity: 'caution',
      when: { acts: WRITTEN, length: [0, 120] },
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '索尼中国宣布 7 月 7 日 22 时发布新品,被罚款 100 万元(广告法第九条第四项,2021);借灾难促销历来招骂,如 Celeb Boutique #Aurora(2012)。';

export const examples: Examples = {
  flags: [
    '愿[[逝者安息。本店灭火器全场八折]],欢迎选购。',
    { text: '[[新品首发]],今晚见!', crisis: true },
    { text: '今天全场[[包邮]]', at: '2026-12-13T09:00:00+08:00' },
    { text: '今天全场[[包邮]]', at: '2026-06-03T09:00:00+08:00', dates: [{ day: '06-03', name: '安全日' }] },
    '[[7月7日晚10点新品发布]],敬请期待!',
    '[[清明节大促]],全场五折',
    { text: '[[直播间]]见!', at: '2026-09-11T09:00:00-04:00', markets: ['US'] },
    '工厂[[大火还没灭,货照样能出]],大家别慌。',
    '[[缺陷产品我们愿意赔]],大家都消消气。',
  ],
  passes: [
    '向遇难同胞致哀。',
    '灾区需要帐篷,我们捐 500 顶,每卖一顶再捐一顶,欢迎下单支持。',
    '防火门通过 90 分钟耐火测试,现货优惠。',
    { text: '今天全场包邮', at: '2026-09-11T09:00:00+08:00', markets: ['DE'] },
    { text: '今天暂停接单,有事请留言。', crisis: true },
    { text: '今天全场包邮', crisis: { platforms: ['x'] } },
    { text: '今天全场包邮', dates: [{ day: '2025-11-21', name: '安全日' }] },
    '清明节放假三天,4月7日恢复发货。',
    '污水处理设备整机出口,质保两年。',
    '9月18日到21日广州展会,欢迎来 3 号馆。',
    '我们做到零缺陷,十年没有一次召回。',
  ],
};
