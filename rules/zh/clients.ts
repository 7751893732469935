import { chains as chain } from '../any/words/chains.ts';
import { message, messages } from '../messages/clients.ts';
import { AMOUNT, QUANTITY } from '../prices.ts';
import type { Examples, Rule } from '../rule.ts';
import { party, tame } from './words/deal.ts';
import { about, we } from './words/signals.ts';

const rule: Rule = {
  category: 'trade-secret',
  severity: 'caution',
  owner: 'sales',
  message,
  messages,
  signals: {
    we,
    about,
    chain,
    famous: {
      weight: 2,
      words:
        '沃尔玛, 山姆, 家得宝, 宜家, 利多, 奥乐齐, 阿尔迪, 家乐福, 迪卡侬, 迪士尼, 欧莱雅, 星巴克, 博世, 西门子, 飞利浦, 三星, 戴森, 宝马, 特斯拉, 耐克',
    },
    buyer: party,
    tame,
    deal: {
      words:
        '订单, 返单, 下单, 大货, 合同, 定金, 装柜, 排产, 代工, 贴牌, 供货, 供应商, 出货, 出柜, 发货, 报价, 货款, 验厂, 开发, 让我们, 做了, 都是我们, 是我们家, 我们家的',
    },
    listed: {
      words:
        '(客户|供应商|经销商|买家)(名录|名单|清单|资料|通讯录|数据库), 老客户都有, 客户(包括|就是|叫|分别是), 供应商(是|叫|就是|在|包括)',
    },
    done: { words: '整理, 更新, 自取, 里面, 都在, 附, 分享, 截图, 发出来' },
    made: { words: '做的, 给, 供, 量产, 试产, 打样, 开模, 配套, 代工, 样品', not: '给力, 供大家' },
    quantity: { pattern: QUANTITY, cue: 'digits' },
    money: { pattern: AMOUNT, cue: 'digits' },
    tenThousand: {
      pattern: /(?<![\d.])\d[\d,.]*\s?(?:多|余)?(?:万|百万|千万|亿)(?:美金|美元|刀|欧元|欧|人民币|元|块)/g,
      cue: 'digits',
    },
    words: {
      pattern:
        /[一二两三四五六七八九十百几]{1,5}(?:多|来)?(?:个|条|只)?(?:高?柜|货柜|集装箱|大柜)|\d[\d,.]*多?万?(?:台|套|件|个|吨|只|双)/g,
      cue: 'buyer',
      reach: 40,
    },
    source: {
      words:
        '拿货, 进货, 拿的货, 进的, 货源, 供应商, 模具厂, 供货, 外协, 外发, 外包, 代工厂, 采购自, 上游, 从, 小厂, 做的, 全是, 我们供, 我家供, 供我们, 供的',
      not: '从事, 从不, 从来, 从此, 从业, 从容, 从小, 从没, 从未, 从而, 从前',
    },
    maker: {
      words:
        '作坊, 无锡, 台州, 温州, 义乌, 永康, 东莞, 佛山, 中山, 慈溪, 余姚, 绍兴, 泉州, 晋江, 昆山, 江阴, 常州, 苏州, 宁波, 惠州, 潮州, 深圳, 广州, 厦门, 杭州, 小厂',
    },
    secret: {
      words:
        '别告诉, 别说, 外传, 没人知道, 不知道, 保密, 悄悄, 偷偷, 便宜, 块, 元一, 同行, 只有我们, 进的, 拿, 月结, 账期, 月供, 问他们, 外协, 毛, (一|每)(吨|个月), 每月',
    },
  },
  clauses: [
    { all: ['listed', 'we|chain|famous|deal|done'], within: 30, none: ['about', 'tame'], mark: ['listed'] },
    { all: ['chain|famous', 'deal'], within: 24, none: ['about', 'tame'], mark: ['chain', 'famous'] },
    {
      all: ['chain|famous', 'we', 'made'],
      within: 16,
      none: ['about', 'tame'],
      mark: ['chain', 'famous'],
    },
    {
      all: ['chain|famous', 'we', 'quantity|money|tenThousand|words'],
      within: 40,
      none: ['about', 'tame'],
      mark: ['chain', 'famous'],
    },
    {
      all: ['source', 'maker', 'secret'],
      within: 24,
      say: 'supplier',
      none: ['about', 'tame'],
      mark: ['source', 'maker'],
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '反不正当竞争法(2025 修订)第十条及商业秘密司法解释(法释〔2020〕7号)第一条:客户信息、数量、货源渠道都是经营信息。';

export const examples: Examples = {
  flags: [
    '[[沃尔玛]]的订单今天排产',
    '[[供应商名单]]更新了,里面有联系人',
    '给[[迪卡侬]]代工的水壶今天装柜',
    '线圈都是[[从常州]]一家小作坊来的,别说出去',
    '[[客户名单]]整理好了,我们的老客户都在里面',
  ],
  passes: [
    '我们的产品销往四十多个国家',
    '工厂月产20万台,欢迎来参观',
    '今天又有一个高柜发往智利,辛苦夜班兄弟',
    '起订量500个,交期30天',
    '去宜家逛了一圈,学习陈列',
    '客户从越南飞来看厂,聊得很开心',
    '数据显示,行业产能利用率降到七成',
    '如何找到海外经销商?5个方法',
  ],
};
