import { message, messages } from '../messages/disparagement.ts';
import type { Examples, Rule } from '../rule.ts';
import { about, buyers } from './words/signals.ts';

const rule: Rule = {
  category: 'disparagement',
  severity: 'hold',
  owner: 'legal',
  message,
  messages,
  signals: {
    about,
    named: { names: ['competitors', 'customers'] },
    rival: {
      words:
        '同行, 竞品, 友商, 对手, 别家, 别人家, 其他(家|厂家|品牌|工厂), 某些厂家, 某些公司, 某品牌, 某厂, 某家, 隔壁厂, 隔壁家, 市面上的, 市场上的, 杂牌, 小作坊, 那家公司',
    },
    former: {
      words: '前公司, 前东家, 前老板, 前雇主, 老东家, 上一家公司, (我|某|公司)同事, 我们领导, 我们老板',
    },
    client: buyers,
    bad: {
      words:
        '垃圾, 骗, 忽悠, 坑, 假货, 山寨, 冒牌, 仿冒, 抄袭, 抄我们, 偷工减料, 以次充好, 偷换, 劣质, 次品, 不合格, 质量差, 差劲, 太差, 很差, 最差, 差评, 烂, 就烧, 就坏, 烧了, 用半年, 不靠谱, 不行, 不如, 没用, 黑心, 虚假, 造假, 作假, 吹牛, 吹嘘, 夸大, 爆炸, 起火, 着火, 自燃, 漏水, 漏油, 生锈, 掉漆, 用不了, 有毒, 致癌, 超标, 倒闭, 跑路, 欠款, 欠薪, 拖欠, 恶性竞争, 没底线, 不要脸, 无耻, 恶心, 割韭菜, 智商税, 暴利, 皮包公司, 交期不准, 售后差, 没售后, 别买, 不要买, 避雷, 拉胯, 碰瓷, 秒杀, 吊打, 碾压, 渣, 翻新, 二手货, 画饼, 甩锅, 背锅, 小人, 废物, 无法比, 没法比, 会爆, 被告',
      not: '坑位, 不坑, 防漏水, 防生锈, 不生锈, 不漏水, 灿烂, 腐烂, 绚烂, 不骗, 烂尾, 不烂, 避坑, 踩坑, 填坑, 破烂, 防骗',
    },
    complain: {
      words:
        '付款拖, 拖拉, 拖款, 拖欠, 赖账, 老赖, 不付款, 不给钱, 欠钱, 欠款, 跑单, 骗样, 白嫖, 不讲信用, 没信用, 言而无信, 刁难, 无理取闹, 抠门, 爱砍价, 难伺候, 难缠, 事多, 事儿多, 放鸽子, 骗子, 奇葩, 坑, 黑名单, 拉黑, 烦死, 气死, 没素质',
      not: '避坑, 踩坑, 填坑, 坑位, 不坑',
    },
    service: {
      words:
        '难吃, 难喝, 不好吃, 没法吃, 味道很差, 味道差, 服务很差, 服务太差, 态度(恶劣|差|很差|太差|极差), 差评, 差劲, 太差了, 极差, 非常(差|失望|不满意), 坑人, 坑爹, 太坑, 欺诈, 黑店, 黑心, 无良商家, 奸商, 垃圾(酒店|店|商家), 不会再(点|来|住|买|定|订), 再也不(点|会点|来|会来|买|会住|订), 以后不会在点, 以后再也不, 千万别, 太慢了, 慢死了, 送餐太慢, 没送到, 拉肚子, 吃坏, 又脏又, 太失望, 很失望, 大失所望, 质量太差, 质量不好, 一塌糊涂, 糟透, 很不满意, 没有下次, 打电话不接, 挂电话, 不接电话, 货不对板, 都凉, 不负责任',
      not: '(零|无|没有)差评',
    },
    poor: {
      words:
        '不值, 别去, 别买, 别点, 不新鲜, 变质, 有虫, 虫子, 头发, 不干净, 恶心, 失望, 后悔, 投诉, 退款, 退货, 质量差, 假货, 破烂, 不满意, 无语, 一般般, 最后一次, 迟到, 凉了, 冷了, 洒了, 撒了, 送错, 漏送, 少送, 超时, 不推荐, 服务差, 太脏, 很脏, 糟糕, 垃圾, 气死, 骗人, 欺骗',
      not: '退款保障, 退货率, 投诉率, (七天|免费|无理由)退货, 不后悔, 不失望, 超时赔付, 垃圾桶, 垃圾袋',
    },
    shop: {
      words:
        '酒店, 宾馆, 饭店, 餐厅, 这家店, 这店, 那家店, 商家, 店家, 卖家, 老板, 客服, 快递, 外卖, 送餐, 骑手, 前台, 服务员, 携程, 淘宝, 京东, 拼多多, 商户, 送来, 味道, 房间, 点了, 下单',
    },
    praise: { words: '恭喜, 祝贺, 感谢, 点赞, 佩服, 学习, 致敬, 敬佩, 尊重对手, 谢谢' },
  },
  clauses: [
    {
      all: ['named', 'bad|complain'],
      within: 24,
      say: 'named',
      none: ['praise'],
      fix: { what: 'named', put: { zh: '某些厂家', en: 'some suppliers' } },
    },
    { all: ['rival', 'bad'], within: 20, none: ['praise', 'about'] },
    { all: ['client', 'complain'], within: 14, severity: 'caution', say: 'client', none: ['about', 'praise'] },
    { all: ['former', 'bad'], within: 20, severity: 'caution', say: 'inside', none: ['about', 'praise'] },
    { all: ['poor', 'shop'], severity: 'caution', say: 'service', none: ['about', 'praise'], mark: ['poor'] },
    { all: ['service'], severity: 'caution', say: 'service', none: ['about', 'praise'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '反不正当竞争法(2025 修订,10 月 15 日施行)第十二条:不得编造、传播虚假或误导性信息,损害其他经营者的商誉;广告法第十三条。';

const names = { competitors: '蓝鳍电机有限公司\t蓝鳍', customers: '宏达贸易有限公司\t宏达贸易' };

export const examples: Examples = {
  flags: [
    { text: '[[蓝鳍的电机都是翻新]]货', names },
    { text: '[[宏达贸易又拖欠]]货款了', names },
    '[[同行都在偷工减料]],只有我们用纯铜',
    '[[隔壁厂要倒闭]]了,大家当心',
    '这个[[客户太难缠]]了',
    '[[前公司就会画饼]]',
    '这家酒店服务[[态度极差]],再也不来了',
  ],
  passes: [
    { text: '恭喜蓝鳍拿下大奖!', names },
    { text: '宏达贸易的新仓库开业了。', names },
    '同行之间多交流,值得学习。',
    '外贸避坑指南:如何识别骗子客户',
    '不锈钢材质,不生锈、不漏水。',
    '市场上的需求正在回暖。',
    '感谢客户一次次的反馈,让我们改进。',
    '竞品分析怎么做?这份模板送你。',
    '客户反馈良好,复购率很高。',
  ],
};
