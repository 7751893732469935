import { message, messages } from '../messages/politics.ts';
import type { Examples, Rule } from '../rule.ts';
import { market, medium, place, soft, sure, trade } from './words/politics.ts';
import { country } from './words/signals.ts';

const rule: Rule = {
  category: 'politics',
  severity: 'caution',
  owner: 'management',
  reposts: true,
  message,
  messages,
  signals: {
    country,
    sure,
    medium,
    soft,
    place,
    trade,
    market,
    power: {
      words:
        '特朗普, 川普, 拜登, 普京, 泽连斯基, 内塔尼亚胡, 习近平, 金正恩, 莫迪, 马克龙, 默茨, 梅洛尼, 斯塔默, 欧尔班, 米莱, 马杜罗, 石破茂, 高市早苗, 李在明, 赖清德, 民主党, 共和党, 共产党, 国民党, 民进党, 工党, 保守党, 左派, 右派, 左翼, 右翼, 白左, 政客, 政府, 当局, 政权, 总统, 首相, 总理, 议员, 国会, 北约, 联合国, 哈马斯, 真主党, 塔利班, 台独, 港独, 资本主义, 霸权, 侵略者',
      not: '政府采购, 政府补贴, 总统套房, 会议员, 中国会, 我国会',
    },
    stance: {
      words:
        '应该, 必须, 活该, 滚出, 去死, 支持, 反对, 抵制, 谴责, 声援, 打倒, 加油, 必胜, 必亡, 无耻, 该死, 侵略者, 是侵略, 可耻, 万岁, 垃圾, 走狗, 双标, 霸权, 不要脸, 帝国主义, 强盗, 流氓, 灭了, 邪恶',
    },
    slogan: {
      words:
        '(支持|声援|力挺)(乌克兰|俄罗斯|以色列|巴勒斯坦|伊朗|加沙|台独|港独|香港示威), 抵制日货, 美帝, 小日本, 台湾是国家, 台湾是一个国家, 光复香港, 反战, 拒绝战争, 停止战争, 投票给, 投给',
    },
    cry: {
      words: '打倒, 抵制, 声援, 力挺, 灭了, 干死, 武统',
    },
    // 食堂也选举,猫也叫总理
    homely: { words: '食堂, 猫, 宠物, 工会, 班组, 优秀员工, 年会, 厨神, 午餐, 吉祥物, 桌游, 托盘' },
  },
  clauses: [
    { all: ['slogan'], severity: 'hold', say: 'stance' },
    { all: ['cry', 'country|power'], within: 6, ordered: true, severity: 'hold', say: 'stance', none: ['trade'] },
    { all: ['country', 'stance'], within: 6, ordered: true, severity: 'hold', say: 'stance', none: ['trade'] },
    { all: ['power', 'stance'], within: 8, severity: 'hold', say: 'stance', none: ['trade'] },
    { all: ['sure'], none: ['market', { signal: 'homely', near: 20 }] },
    { all: ['medium|soft|trade|market'], least: 4, within: 60, mark: ['medium'] },
    { all: ['medium|soft|trade|market', 'place|country'], least: 3, within: 60, mark: ['medium'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source = '万豪员工用工作账号点赞涉藏推文被解雇,官网预订关停一周(Quartz,2018-03)。';

export const examples: Examples = {
  flags: [
    '[[以色列必须]]停手,看不下去了。',
    '我们永远[[支持乌克兰]]!',
    '美国[[大选]]结果出来了,一夜没睡。',
    '[[特朗普]]又在发言了,这届美国人真惨。',
    '尼泊尔Z世代[[抗议]]升级',
    '红海又乱了,[[胡塞]]说要继续打',
    '[[抵制日货]],从我做起',
    '听完[[总统]]的讲话,心情复杂。',
    { text: '说得太对了', act: 'repost', author: '某人', target: '俄罗斯必胜,北约滚蛋' },
  ],
  passes: [
    '发往以色列、土耳其的货今天装柜了。',
    '乌克兰客户的订单准时交货。',
    '祝伊朗的朋友新年快乐!',
    '酒店总统套房配套的五金全是我们供的。',
    '台湾客户来厂参观。',
    '红海绕航,航程多12天,请提前订舱。',
    '越南工厂的政府批文上周下来了。',
    '埃及使馆认证需要五个工作日。',
    '市长莅临我司参观指导。',
    '美国会展中心离酒店十分钟。',
    '价格战打不得,打的是服务。',
    '俄罗斯应该是我们明年的重点市场。',
    '怎么看待办公室政治?做好自己就行。',
    '印度客户今天来验货,一切顺利。',
    '德国工艺,中国制造。',
  ],
};
