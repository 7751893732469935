import { message, messages } from '../messages/inside.ts';
import { AMOUNT, PERCENT, QUANTITY } from '../prices.ts';
import type { Examples, Rule } from '../rule.ts';
import { tame } from './words/deal.ts';
import { about } from './words/signals.ts';

const rule: Rule = {
  category: 'trade-secret',
  severity: 'caution',
  owner: 'management',
  message,
  messages,
  signals: {
    about,
    strong: {
      weight: 4,
      words:
        '(没|尚未|未|没有)(公开|对外|发布|上市|公布|官宣|量产|申请|递交|通知|宣布|公告|披露|上线|亮相), 专利没, 专利还没, 内部(消息|资料|文件|会议|培训|邮件|价格|群|目标|数据|编号), 董事会, 机密, 绝密, 外传, 声张, 说出去, 别往外, 先别说, 别告诉, 别传, 不能说, 不让说, 不知情, 还不知, 没人知道, 剧透, 代号, 对外都说, 对外只说,  才发布, 才上市, 往外讲, 之前保密, 先保密, 没签, 心里有数',
    },
    plan: {
      weight: 3,
      words:
        '样机, 手板, 结构图, 图纸, 3d图, 配方, 配比, 秘诀, 工艺参数, 源代码, token, 物料清单, 价格表, 报价表, 客户名单, 客户名录, 客户资料, 供应商名单, 排期, 生产计划, 销售目标, 财务报表, 账上, 收购, 被并购, 融资, 尽调, 裁员, 裁人, 裁掉, 要裁, 关厂, 关掉, 关停, 停掉, 砍掉, 搬厂, 停产, 欠薪, 涨价, 提价, 投标, 竞标, 标书, 标底, 中标, 新品, 新款, 下一代, 独家代理, 返修率, 转化率, 后台, 分厂, 系统截图, crm, 悄悄, 偷偷, 瞄一眼, 预测, 销售计划, 目标价, 开工率, 现金流, 租约, 不续, 停工, (天使|a|b|种子)轮, 估值, 领投, 股权',
    },
    weak: {
      weight: 1,
      words:
        '老板, 公司, 开会, 定了, 决定, 员工, 领导, 会议, 月份, 下个月, 下季度, 明年, 年底, 下半年, 上半年, 季度, 春节, 月才, 准备, 计划, 打算, 客户, 我们, 先给, 给大家, 晒, 曝光, 抢先, 在谈, 谈判, 谈, 同行, 竞争对手, 对手, 输给, 丢了, 报, 财团, 锁了, 砍到, 专利, 递交, 实拍, 律师, 合同, 银行, 车间, 撑, 截图, 群里, 看一眼, 透露, 滞销, 库存, 清仓, 之前, 厂里',
    },
    tame,
    glad: {
      weight: -3,
      words:
        '保密协议, 严格保密, 管理, 软件, 模板, 安全, 保护, 来图, 发布会, 首发, 上架, 现货, 链接, 订购, 据悉, 电报, 情报, 股, 亿, 财报, 手机, 汽车, 电影, 游戏, 机构, 国家, 政府, 比赛, 招聘, 展位, 吃, 学, 建筑',
    },
    figure: { weight: 1, pattern: QUANTITY, cue: 'digits' },
    share: { weight: 1, pattern: PERCENT, cue: 'digits' },
    money: { weight: 1, pattern: AMOUNT, cue: 'digits' },
    tenThousand: { weight: 1, pattern: /(?<![\d.])\d[\d,.]*\s?万/g, cue: '万' },
    recipe: { words: '配方, 配比, 参数, 工艺, 秘诀, 镀液, 母粒, 添加, 诀窍, 退火, 淬, 烧结' },
    dose: {
      pattern: /(?<![\w.])\d[\d.]*\s?(?:%|度|℃|°|分钟|克|份|mpa|转|bar|秒|公斤)/g,
      cue: 'recipe',
      reach: 40,
    },
    // 树脂38,钛白粉12
    parts: { pattern: /(?:[\u4e00-\u9fff]{2,6}\d{1,3}(?:\.\d{1,2})?[,、;] ?){2,9}/g, cue: 'recipe', reach: 40 },
    key: { words: '密码, 口令, wifi' },
    keyIs: {
      pattern:
        /(?:密码|口令)(?:现在|改成|改为|都|还|就|统一)*\s?(?:是|为|:|=)?\s?(?=[^\s,。]{0,20}\d)[a-z0-9!@#$%^&*_.+-]{4,24}/g,
      cue: 'key',
      reach: 24,
    },
    bid: { words: '投标, 竞标, 标书, 标底, 丢标, 中标, 工程单, 在谈, 正在谈, 谈收购, 收购谈判, 跟单中, 储备项目' },
    bidFigure: { pattern: /\d[\d,.]*\s?(?:万|亿|%|百万)/g, cue: 'bid', reach: 30 },
  },
  clauses: [
    { all: ['keyIs'], say: 'key', severity: 'hold', none: [{ signal: 'about', near: 8 }] },
    {
      all: ['bid', 'bidFigure'],
      within: 30,
      say: 'bid',
      none: ['tame', 'glad', { signal: 'about', near: 8 }],
      mark: ['bid'],
    },
    { all: ['recipe', 'parts'], within: 40, none: ['about', 'tame', 'glad'] },
    { all: ['recipe', 'dose', 'dose'], within: 40, none: ['about', 'tame', 'glad'], mark: ['recipe', 'dose'] },
    {
      all: ['strong|plan|weak|tame|glad|figure|share|money|tenThousand'],
      least: 5,
      within: 60,
      none: [{ signal: 'about', near: 8 }],
      mark: ['strong', 'plan'],
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '反不正当竞争法(2025 修订)第十条;专利法第二十四条与欧盟普通法院 T-647/22:申请前公开会丧失新颖性。';

export const examples: Examples = {
  flags: [
    '给大家看看还[[没发布]]的机型',
    '公司正在谈[[收购]],下个月签约,年底前交割,老板已经定了',
    '这次[[投标]]我们报了120万,没中',
    '车间 WiFi [[密码是bamboo88]]',
    '[[内部会议]]定了,明年换掉老员工',
    '新铰链的[[结构图]]先给大家看看,专利下周才递交',
  ],
  passes: [
    '图纸严格保密,可签保密协议。',
    '来图加工,按图纸定制。',
    '新品上架,欢迎咨询',
    '展会上带来了三款新品,欢迎来展位体验',
    '密码锁新款,支持指纹',
    '如何写好一份投标书?',
    '公司食堂今天做了酸菜鱼',
    '下个月去科隆参展,老板亲自带队',
    '手板样品三天完成',
  ],
};
