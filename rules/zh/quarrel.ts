import { messages } from '../messages/discrimination.ts';
import type { Examples, Rule } from '../rule.ts';
import { counter, mild, sober } from './words/contempt.ts';
import { groups, region } from './words/people.ts';

/** Quarrels about the sexes, races and regions: no verdict yet, but a work account wins nothing there. */
const rule: Rule = {
  category: 'discrimination',
  severity: 'caution',
  owner: 'management',
  reposts: true,
  message: messages.quarrel,
  signals: {
    counter,
    sober,
    groups,
    region,
    mild,
    heat: {
      words:
        '直男, 渣男, 渣女, 普信, 女权, 男权, 女拳, 性别对立, 受害者有罪, 大男子主义, 妈宝, 绿茶, 小三, 出轨, 处女, 接盘, 倒贴, 重男轻女, 家暴, 性骚扰, 奴隶, 奴役, 殖民, 种族歧视, 白左, 圣母, 政治正确, 崇洋媚外, 媚外, 舔狗, 跪舔, 祸害, 欺软怕硬, 恶心, 洗脑, 压迫, 霸凌, 井盖, 黑社会, 陋习, 打砸, 零元购, 地域歧视, 瞧不起, 看不起, 素质低, 没素质, 小偷, 骗子, 歧视, 彩礼, 剩女',
      weight: 3,
    },
    calm: {
      words:
        '客户, 订单, 展会, 工厂, 发货, 样品, 出口, 报价, 交期, 产品, 市场, 合作, 穿, 颜色, 喜欢, 真好, 淳朴, 影评, 球队, 比赛, 导演, 主演',
      weight: -2,
    },
  },
  clauses: [
    { all: ['heat|mild|counter|calm|sober', 'groups'], least: 3, within: 60, mark: ['heat'] },
    { all: ['heat|mild|counter|calm|sober', 'region'], least: 3, within: 40, mark: ['heat'] },
    { all: ['heat|counter|calm|sober'], least: 6, within: 60 },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '网络信息内容生态治理规定第六条、第七条:煽动人群歧视、地域歧视和性别对立的内容会被平台处理;LinkedIn 职业社区政策同样如此。';

export const examples: Examples = {
  flags: [
    '[[女权和直男]]又吵起来了,真是笑死。',
    '凭什么说外地人[[素质低]],本地人就高?',
    '黑人一上街就[[打砸]],可笑。',
    '男的[[出轨]]就原谅,女的出轨就骂?',
    '[[崇洋媚外]]的女生才会嫁老外。',
    '[[重男轻女的人还谈彩礼]]。',
  ],
  passes: [
    '女人味十足的连衣裙,面料亲肤。',
    '日本客户和越南客户今天同时到厂。',
    '反对歧视,尊重每一位客户。',
    '这款卫衣男生女生都能穿,颜色百搭。',
    '我们厂女工占一半,女班组长五位。',
    '东北的雪真大,货车晚到一天。',
    '山东工厂新上了一条线。',
    '婚姻登记处用的红色背景布,厂家直销。',
  ],
};
