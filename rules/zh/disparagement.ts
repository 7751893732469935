import type { Examples, Rule } from '../rule.ts';
import { about, buyers } from './words/signals.ts';

const rule: Rule = {
  category: 'disparagement',
  severity: 'hold',
  owner: 'legal',
  source: '反不正当竞争法(2025 修订,10 月 15 日施行)第十二条:不得编造、传播虚假或误导性信息,损害其他经营者的商誉;广告法第十三条。',
  message: {
    zh: { what: '「{text}」在说同行的坏话', why: '拿不出证据就可能构成商业诋毁,客户也会觉得你不厚道。', suggest: '只讲自己的长处' },
    en: {
      what: '“{text}” speaks badly of another business',
      why: 'Unless you can prove it, it can count as disparagement, and customers dislike it.',
      suggest: 'You could say what yours does well and name nobody',
    },
  },
  messages: {
    named: {
      zh: { what: '「{text}」点名说了别家的坏话', why: '点名又没证据,对方可以告商业诋毁。', suggest: '把名字去掉' },
      en: {
        what: '“{text}” names a business and speaks badly of it',
        why: 'The one named can take you to court over it.',
        suggest: 'Take the name out',
      },
    },
    client: {
      zh: { what: '「{text}」在吐槽客户', why: '别的客户看了会想:背后你也这么说我。', suggest: '改成分享经验,不提客户' },
      en: {
        what: '“{text}” complains about a customer',
        why: 'Every other customer will wonder what you say about them.',
        suggest: 'You could share the lesson and leave the customer out',
      },
    },
    inside: {
      zh: { what: '「{text}」在吐槽前东家或同事', why: '客户看到只会替你捏把汗,前东家也看得到。', suggest: '私下聊,别发工作账号' },
      en: {
        what: '“{text}” complains about a former employer or a colleague',
        why: 'Customers read it as how you treat people, and they see it too.',
        suggest: 'You could keep this for a private talk',
      },
    },
    service: {
      zh: { what: '「{text}」是对商家的差评', why: '用工作账号发差评,别人会当成公司在骂公司。', suggest: '换个人账号,或私下找对方' },
      en: {
        what: '“{text}” is a complaint about a business',
        why: 'From a work account it reads as one firm attacking another.',
        suggest: 'You could use a personal account or write to them directly',
      },
    },
  },
  signals: {
    about,
    named: { names: ['competitors', 'customers'] },
    rival: {
      words: '同行, 竞品, 竞争对手, 友商, 对手, 别家, 别人家, 其他家, 其他厂家, 其他品牌, 其它品牌, 其他工厂, 某些品牌, 某些厂家, 某些工厂, 某些公司, 某品牌, 某厂, 某司, 某家, 某大厂, 隔壁厂, 隔壁家, 隔壁工厂, 市面上的, 市场上的, 杂牌, 小作坊, 那家公司, 那家工厂',
    },
    former: { words: '前公司, 前东家, 前老板, 前雇主, 老东家, 上家公司, 上一家公司, 前领导, 我们公司的?同事, 我同事, 某同事, 我们领导, 我们老板, 公司同事' },
    client: buyers,
    bad: {
      words:
        '垃圾, 骗, 骗子, 忽悠, 坑, 坑人, 假货, 山寨, 冒牌, 仿冒, 抄袭, 抄我们, 盗图, 偷工减料, 以次充好, 偷换, 劣质, 次品, 残次, 不合格, 质量差, 质量不行, 质量太差, 质量堪忧, 差劲, 太差, 很差, 最差, 差评, 烂, 烂货, 不靠谱, 不行, 不如, 没用, 黑心, 无良, 虚假, 虚假宣传, 造假, 作假, 吹牛, 吹嘘, 夸大, 爆炸, 起火, 着火, 自燃, 漏水, 漏油, 生锈, 开裂, 掉漆, 坏得快, 用不了, 容易坏, 一用就坏, 有毒, 致癌, 超标, 翻车, 倒闭, 要倒闭, 跑路, 快不行了, 欠款, 欠薪, 拖欠, 低价恶性竞争, 恶性竞争, 搅乱市场, 没底线, 没有底线, 不要脸, 无耻, 恶心, 割韭菜, 智商税, 暴利, 黑料, 没技术, 没实力, 皮包公司, 贴牌货, 交期不准, 售后差, 没售后, 没有售后, 售后没人管, 敢用吗, 别买, 不要买, 千万别买, 避雷, 拉胯, 碰瓷, 秒杀, 吊打, 完爆, 碾压, 甩出几条街, 望尘莫及, 弱爆, 渣, 缩水, 虚标, 翻新, 二手货, 回料, 再生料冒充, 克扣, 画饼, 压榨, 甩锅, 背锅, 小人, 背后捅刀, 拍马屁, 废物, 笑话, 无法比, 没法比, 比不了, 会爆, 会炸, 被告, 官司缠身',
      not: '坑位, 不坑, 防漏水, 防生锈, 不生锈, 不漏水, 不掉漆, 不开裂, 灿烂, 腐烂, 绚烂, 不骗, 烂漫, 烂尾, 着火点, 防爆炸, 不行业, 进行不, 一坑, 坑道, 矿坑, 地坑, 不烂, 防起火, 避坑, 踩坑, 填坑, 坑洞, 磨烂, 破烂, 打假, 防骗, 反诈, 识别骗子',
    },
    complain: {
      words:
        '付款拖, 拖拉, 拖款, 拖欠, 赖账, 老赖, 不付款, 不给钱, 欠钱, 欠款, 跑单, 骗样品, 骗样, 白嫖, 出尔反尔, 反悔, 不讲信用, 没信用, 言而无信, 鸡蛋里挑骨头, 故意刁难, 刁难, 找茬, 无理取闹, 恶意索赔, 恶意差评, 抠门, 太抠, 爱砍价, 砍价砍到, 狮子大开口, 得寸进尺, 难伺候, 难缠, 事多, 事儿多, 改来改去, 朝令夕改, 放鸽子, 已读不回, 骗子, 奇葩, 坑, 黑名单, 拉黑, 烦死, 气死, 没素质',
      not: '避坑, 踩坑, 填坑, 坑位, 不坑',
    },
    service: {
      words:
        '太难吃, 难吃, 很难吃, 真难吃, 难吃死, 难喝, 不好吃, 没法吃, 味道很差, 味道差, 服务很差, 服务太差, 服务态度差, 服务态度极差, 服务态度恶劣, 态度恶劣, 态度差, 态度极差, 态度很差, 态度太差, 差评, 差劲, 太差了, 太差劲, 极差, 非常差, 很差劲, 坑人, 坑爹, 太坑, 欺诈, 黑店, 黑心, 无良商家, 奸商, 垃圾酒店, 垃圾店, 垃圾商家, 不会再点, 再也不点, 再也不会点, 再也不来, 再也不会来, 再也不买, 不会再来, 不会再住, 不会再买, 再也不会住, 不会再定, 再也不订, 以后不会在点, 以后不会再点, 以后再也不, 不会再订, 千万别, 太慢了, 慢死了, 送餐太慢, 没送到, 拉肚子, 吃坏, 又脏又, 太失望, 很失望, 非常失望, 大失所望, 质量太差, 质量不好, 一塌糊涂, 糟透, 很不满意, 非常不满意, 没有下次, 打电话不接, 挂电话, 不接电话, 货不对板, 都凉, 不负责任',
      not: '不差, 零差评, 无差评, 没有差评, 毫不失望, 不失望, 从未失望, 不后悔, 投诉率, 退款保障, 退货率, 七天退货, 免费退货, 无理由退货, 头发丝, 头发护理, 不迟到, 超时赔付, 千万别墅',
    },
    poor: { words: '不值, 别去, 别买, 别点, 不新鲜, 变质, 有虫, 虫子, 头发, 不干净, 恶心, 失望, 后悔, 投诉, 退款, 退货, 质量差, 假货, 破烂, 不满意, 无语, 一般般, 最后一次, 迟到, 凉了, 冷了, 洒了, 撒了, 送错, 漏送, 少送, 超时, 不推荐, 服务差, 太脏, 很脏, 糟糕, 垃圾, 气死, 骗人, 欺骗', not: '退款保障, 退货率, 退换货政策, 投诉率, 七天退货, 免费退货, 无理由退货, 头发护理, 不后悔, 不失望, 超时赔付, 垃圾桶, 垃圾袋' },
    shop: { words: '酒店, 宾馆, 饭店, 餐厅, 这家店, 这店, 那家店, 商家, 店家, 卖家, 老板, 客服, 快递, 外卖, 送餐, 骑手, 前台, 服务员, 携程, 淘宝, 京东, 拼多多, 商户, 送来, 味道, 房间, 点了, 下单' },
    praise: { words: '恭喜, 祝贺, 感谢, 点赞, 佩服, 学习, 致敬, 敬佩, 向他们学习, 尊重对手, 值得学习, 谢谢' },
  },
  clauses: [
    { all: ['named', 'bad|complain'], within: 24, say: 'named', none: ['praise'], fix: { what: 'named', put: { zh: '某些厂家', en: 'some suppliers' } } },
    { all: ['rival', 'bad'], within: 20, none: ['praise', 'about'] },
    { all: ['client', 'complain'], within: 14, severity: 'caution', say: 'client', none: ['about', 'praise'] },
    { all: ['former', 'bad'], within: 20, severity: 'caution', say: 'inside', none: ['about', 'praise'] },
    { all: ['poor', 'shop'], severity: 'caution', say: 'service', none: ['about', 'praise'], mark: ['poor'] },
    { all: ['service'], severity: 'caution', say: 'service', none: ['about', 'praise'] },
  ],
};
export default rule;

const names = { competitors: '蓝鳍电机有限公司\t蓝鳍', customers: '宏达贸易有限公司\t宏达贸易' };

export const examples: Examples = {
  flags: [
    { text: '[[蓝鳍的电机都是翻新]]货', names },
    { text: '[[宏达贸易又拖欠]]货款了', names },
    '[[同行都在偷工减料]],只有我们用纯铜',
    '[[隔壁厂要倒闭]]了,大家当心',
    '这个[[客户太难缠]]了',
    '[[前公司就会画饼]]',
    '这家酒店[[服务态度极差]],再也不来了',
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
