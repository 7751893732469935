import { messages } from '../messages/disparagement.ts';
import type { Examples, Rule } from '../rule.ts';
import { deal } from './words/disparage.ts';
import { bad, calm, vile } from './words/failing.ts';

const rule: Rule = {
  category: 'disparagement',
  severity: 'caution',
  owner: 'marketing',
  message: messages.service,
  signals: {
    vile,
    bad,
    sharp: {
      words:
        '难(吃|喝|闻|受), 不好, 没法(吃|喝|住), 吃不(下|饱|了), 不会再, 黑店, 虫, 不新鲜, 变质, 馊, 霉, 臭, 脏, 没送, 洒了, 凉了, 等了, 不干净, 不卫生, 不推荐, 不满意, 噩梦, (太|真|好|特别|非常|送的)慢, 没熟, 没给, 没放, 忘(放|给|带|送|拿)',
      not: '不好意思, 防霉, 不值一提, 不(怕|耐)脏',
      weight: 3,
    },
    sour: {
      words:
        '一般, 不怎么, 不太, 不足, 旧, 吵, 噪音, 太(少|小|辣|咸|油|硬|甜|淡|酸|干|腻), 有点, 才(送|到), 还没, 态度, 可惜, 少了',
      weight: 1,
    },
    but: { words: '但, 可是, 就是, 然而', weight: 1 },
    deal,
    praise: {
      words:
        '好吃, 好喝, 不错, 挺好, 很好, 非常好, 满意, 喜欢, 推荐, 干净, 很快, 热情, 赞, 好评, 舒适, 实惠, 还会, 会再, 值得, 超值, 周到, 方便, 新鲜, 支持, 我们会, 采用, 工艺, 面料, 可以, 总体, 还好',
      not: '不(推荐|值得|方便|喜欢|新鲜|好吃|好喝|热情|舒适|干净|满意|太满意|太好吃|会再), 难吃',
      weight: -2,
    },
    calm,
  },
  clauses: [
    {
      all: ['vile|bad|sharp|praise|calm', 'deal'],
      within: 'draft',
      least: 3,
      when: { length: [0, 300] },
      mark: ['vile', 'sharp', 'bad'],
    },
    {
      all: ['vile|bad|sharp|sour|but|praise|calm', 'deal'],
      within: 'draft',
      least: 4,
      when: { length: [0, 300] },
      mark: ['vile', 'sharp', 'bad', 'sour'],
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source = '反不正当竞争法(2025 修订)第十二条保护所有经营者;工作账号发的差评会被当成公司对公司的评价。';

export const examples: Examples = {
  flags: [
    '这家酒店服务态度[[极差]]',
    '外卖[[难吃]],分量还少',
    '客服[[不接电话]],快递丢了三天',
    '房间有[[霉]]味,再住要加钱',
    '[[等了]]两个小时,菜才上来',
  ],
  passes: [
    '这家酒店早餐不错,房间很干净',
    '垃圾分类设备,厂家直供',
    '客服 24 小时在线,随时找我们',
    '感谢您的反馈,送餐慢的问题我们会改进',
    '如何处理客户投诉?三步走',
    '面料柔软,没有异味',
    '快递下午到,请前台代收',
    '房间空调采用静音设计',
  ],
};
