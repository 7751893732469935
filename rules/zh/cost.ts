import { message, messages } from '../messages/cost.ts';
import { AMOUNT, PERCENT } from '../prices.ts';
import type { Examples, Rule } from '../rule.ts';
import { about, buyers, we } from './words/signals.ts';

const rule: Rule = {
  category: 'trade-secret',
  severity: 'hold',
  owner: 'sales',
  message,
  messages,
  signals: {
    we,
    about,
    buyers,
    cost: {
      words:
        '底价, 成本, 进价, 进货价, 采购价, 毛利, 净利, 利润, 加价, 提成, 返点, 回扣, 佣金, 退税, 出厂价, 盈亏平衡, 最低价, 底线价, 赚, 供货价',
      not: '(节约|节省|零|低)成本, 成本(效益|控制|下降), 利润分配, 净利润同比, 赚眼球, 赚钱',
    },
    floor: { words: '底价, 底线价, 进价, 进货价, 拿货价, 成本(价|才|只), 单件利润, 出厂成本' },
    amount: { pattern: AMOUNT, cue: 'cost', reach: 24 },
    percent: { pattern: PERCENT, cue: 'cost', reach: 24 },
    ours: {
      words:
        '我, 咱, 这款, 这单, 这个单, 产品, 一台, 一个, 每个, 每台, 每件, 一件, 一套, 单件, 单台, 工厂, 给客户, 报价, 这批, 卖, 底价, 进货价, 拿货, 出厂价, 只赚, 才赚, 净赚',
    },
    market: {
      words: '同比, 环比, 上市公司, 营收, 财报, 净利润, 营业, 股, 基金, 楼盘, 开发商, 季度, 年报, 亿, 政策, 央行, 统计',
    },
    deal: {
      words:
        '账期, 月结, 定金, 订金, 预付, 尾款, 见提单, 放账, 赊销, 信用证, 付款方式, 付款条件, 折扣, 返利, 年返, 打折, 让利, 让了, 降了, 降价, 便宜了, 给了客户, 给客户, =oa, t/t, =tt, l/c, d/p, d/a',
      not: '信用证是, 打折促销',
    },
    dealFigure: {
      pattern: /(?<![\d.])\d{1,3}(?:\.\d+)?\s?(?:%|个点|折)|(?<![\d.])\d{1,3}\s?天|(?<!\d)\d\/\d(?!\d)/g,
      cue: 'deal',
      reach: 16,
    },
    whom: {
      words:
        '客户, 客人, 老外, 买家, 跟, 给他, 给她, 给这家, 给那家, 谈好, 谈妥, 谈下, 谈成, 同意, 答应, 签了, 定了, 成交, 这单, 我们给, 我司给, 争取到, 最后给',
    },
    paper: {
      words: '=pi, =po, 合同号, 合同编号, 订单编号, 发票号, 信用证号, 形式发票, =lc, 单号',
    },
    code: {
      pattern: /(?<![\w.])(?:[a-z]{1,5}[-/]?)?\d{2,4}[-/]?\d{2,10}(?:[-/][a-z0-9]{1,8}){0,3}(?![\w%]|\.\d)/g,
      cue: 'paper',
      reach: 12,
      valid: (match) => /\d{4}/.test(match.replace(/\D/g, '')) && !/^\s?(?:19|20)\d\d$/.test(match),
    },
    orderCue: {
      words:
        '签单, 签约, 签了, 成交, 下单, 下了, 订单, 大单, 返单, 拿下, 合同金额, 到账, 打款, 收到定金, 收到货款, 首单, 单子',
    },
    orderAmount: { pattern: AMOUNT, cue: 'orderCue', reach: 20 },
    tenThousand: {
      pattern: /(?<![\d.])\d[\d,.]*\s?万(?:美金|美元|刀|欧元|欧|人民币|元|块)/g,
      cue: 'orderCue',
      reach: 20,
    },
    inside: {
      words:
        '还没(公开|对外|发布|上市), 尚未公开, 未发布的, 尚未发布, 内部(消息|资料|文件), 机密, 绝密, 还在保密, 别外传, 不要外传, 别说出去, 偷偷告诉, 偷跑, 研发代号, 客户名单, 客户资料, 供应商名单, 价格表, 成本表, 配方是, 工艺参数, 图纸, 源代码, 销售预测, 生产排期',
      not: '图纸(定制|报价|设计), (按|提供|你的|客户|来|根据)图纸, 客户资料保密',
    },
    plan: { words: '我, 咱, 公司, 新品, 新款, 发, 晒, 看, 分享, 剧透, 给大家, 别, 上传, 曝光, 偷偷, 悄悄' },
    care: {
      words: '严格保密, 签保密, 保密协议, (不|不要|防止)泄露, 如何, 管理, 系统, 安全, 软件, 模板, 泄露风险, 保护',
    },
  },
  clauses: [
    { all: ['floor', 'amount'], within: 12, none: ['about', 'market'] },
    {
      all: ['cost', 'amount|percent', 'ours|we'],
      within: 18,
      none: ['about', 'market'],
      mark: ['cost', 'amount', 'percent'],
    },
    {
      all: ['dealFigure', 'deal', 'whom'],
      within: 24,
      none: ['about', 'market'],
      say: 'terms',
      severity: 'caution',
      mark: ['deal', 'dealFigure'],
      fix: { what: 'dealFigure', put: { zh: '面议', en: 'on request' } },
    },
    {
      all: ['code', 'paper'],
      within: 8,
      say: 'paper',
      severity: 'caution',
      none: ['about'],
      mark: ['paper', 'code'],
      fix: { what: 'code', put: 'mask' },
    },
    {
      all: ['orderAmount|tenThousand', 'orderCue', 'buyers'],
      within: 24,
      severity: 'caution',
      say: 'terms',
      none: ['about', 'market'],
      mark: ['orderAmount', 'tenThousand'],
    },
    {
      all: ['inside', 'plan'],
      within: 20,
      severity: 'caution',
      say: 'inside',
      mark: ['inside'],
      none: ['care', 'about'],
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source = '反不正当竞争法(2025 修订)第十条:成本、底价、客户名单等经营信息属于商业秘密,公开后不再受保护。';

export const examples: Examples = {
  flags: [
    '这款[[成本才 2.1 美金]],还有得谈',
    '我们[[毛利率 38%]],活得还行',
    '[[底价 7.2 美元]],再低不做',
    '最后给客户[[让利5个点]],总算签了',
    '老客户谈好[[月结60天]],压力好大',
    '[[PI号:2026-0415]] 今天排产',
    '给大家看看[[还没发布]]的新品,别告诉同行',
    '智利客户下单 [[12万美金]],开心!',
  ],
  passes: [
    '如何降低成本 30%?干货分享',
    '什么是形式发票?一文看懂',
    '图纸严格保密,可签保密协议。',
    '付款方式支持 T/T 和信用证。',
    '公司一季度净利润同比增长 20%。',
    '来图加工,按图纸定制。',
    '出口退税政策解读:退税率 13% 的产品有哪些',
    '限时打折,全场 8 折包邮。',
    '低成本自动化,省时 30%。',
  ],
};
