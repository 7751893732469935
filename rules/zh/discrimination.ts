import { message, messages } from '../messages/discrimination.ts';
import type { Examples, Rule } from '../rule.ts';
import { counter, general, mild, rude, vile } from './words/contempt.ts';
import { groups, region } from './words/people.ts';
import { buyers, country } from './words/signals.ts';

/** A nation or a region, and how its people are said to do business. */
const rule: Rule = {
  category: 'discrimination',
  severity: 'hold',
  owner: 'management',
  reposts: true,
  message,
  messages,
  signals: {
    country,
    region,
    buyers,
    groups,
    general,
    vile,
    mild,
    rude,
    counter,
    firms: {
      words: '人, 厂, 供应商, 厂家, 公司, 卖家, 货代, 同行, 老板, 员工, 工人, 那边, 那帮, 市场, 询盘, 团队, 民族, 妹',
    },
    trait: {
      words:
        '拖(拉|款|欠), 赖账, (讲|没|守)信用, 没诚信, 骗(钱|货), 诈骗, (占|贪|小)便宜, 挑剔, 不靠谱, (能|别|没法|可)信, 信不过, 不放心, 千万别, 别指望, 躲远, 离远, 绕着走, 看紧, 当心, 防着, 鸽子, 质量差, 偷工减料, 能看吗, 不(付|给)(款|钱), 欠(款|钱), 奸商, 守时, 时间观念, 拉黑, 黑名单, 没一个, 没几个, 傲慢, 翻脸, 不算数, 说话不算, 跑火车, 一律, 就这样, 没真话, 迟到, 敷衍, 糊弄, 假货, 没完没了, 酒鬼',
      not: '鸽子(蛋|汤), 不小心',
      weight: 3,
    },
    deal: { words: '砍价, 压价, 杀价, 还价, 付款, 尾款, 价格, 价, 便宜, 打款' },
    way: { words: '太会, 就会, 只会, 爱, 狠, 就知道, 拖, 慢, 难, 磨, 只看, 只认, 只图, 拼命, 死命, 又来, 没完' },
    sweeping: {
      words:
        '都是, 全是, 就是, 就会, 就爱, 就知道, 只会, 天生, 个个, 表面, 背地里, 骨子里, 从来, 总是, 老是, 永远, 没一个, 十有八九, 一贯, 出了名',
    },
    fine: {
      words:
        '及时, 准时, 爽快, 很快, 当场, 满意, 返单, 感谢, 谢谢, 建议, 如何, 怎么, 技巧, 避免, 不是, 也爽, 靠谱, 诚信, 专业, 支持, 下降, 上涨, 汇率, 外汇, 喜欢, 认可, 下单, 选择, 需要, 关注, 认真, 重视, 热情, 要求, 海关, 报告, 数据',
      not: '不(及时|准时|靠谱|诚信|专业|是人|是东西), 没诚信, (不讲|讲)诚信',
      weight: -3,
    },
  },
  clauses: [
    {
      all: ['trait|vile|rude|fine|counter', 'country|groups|region', 'buyers|firms'],
      least: 3,
      within: 24,
      say: 'trade',
    },
    {
      all: ['deal', 'way', 'country|groups|region', 'buyers|firms'],
      within: 16,
      say: 'trade',
      none: ['fine', 'counter'],
    },
    {
      all: ['country|region', 'buyers|firms', 'general', 'mild|rude'],
      within: 14,
      say: 'trade',
      none: ['fine', 'counter'],
    },
    {
      all: ['country|region', 'buyers|firms', 'sweeping'],
      ordered: true,
      within: 12,
      severity: 'caution',
      none: ['fine', 'counter'],
    },
    { all: ['trait|fine|counter', 'groups', 'general'], least: 3, within: 18 },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source = '广告法(2021 修正)第九条第九项:不得含有民族、种族、宗教、性别歧视的内容。';

export const examples: Examples = {
  flags: [
    '[[印度客户付款拖拉]]',
    '[[非洲客户都是骗子]],大家小心',
    '再也不接[[中东买家了,太会砍价]]',
    '[[越南工厂就会抄袭]]',
    '[[阿拉伯客户没一个守信用]]的',
    '[[尼日利亚买家,千万别]]放账',
  ],
  passes: [
    '印度客户今天来验货,当场签单。',
    '付款方式小建议:定金 30% 更稳。',
    '非洲客户对新款发电机很满意。',
    '日本客人最喜欢的一款茶具。',
    '反对歧视,尊重每一位客户。',
    '巴西买家又返单了!',
    '德国客户的验厂标准很严,我们过了。',
    '非洲客户付款很及时。',
    '印度客户砍价厉害,但下单也爽快。',
  ],
};
