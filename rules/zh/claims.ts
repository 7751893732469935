import type { Examples, Rule } from '../rule.ts';
import { AIM, ASK, NEWS, OFFER, OWN } from './words/claims.ts';

const rule: Rule = {
  category: 'ad-claim',
  severity: 'caution',
  owner: 'marketing',
  message: {
    zh: { what: '「{text}」是绝对化用语', why: '同行一举报就可能被罚，起步二十万。', suggest: '换成能查证的说法' },
    en: {
      what: '“{text}” is an absolute term',
      why: 'Chinese advertising law bans it, and fines start at RMB 200,000.',
      suggest: 'You could say something that can be checked',
    },
  },
  signals: {
    // claims by itself
    top: {
      words:
        '世界级, 世界之最, 绝无仅有, 独一无二, (独|仅)此一(家|次), 最后一波, 错过(不再|再等), 机会不再, 再不(买|抢), 不二之选, (销售|销量)冠军, 销冠, 无与伦比, 无人(能及|可比), 没有对手, 史无前例, (遥遥|国际)领先, 领导品牌, 第一品牌, 驰名商标, 免检, 之王, 之冠, 王者, 史上最, 完爆, 吊打, (秒杀|碾压)(一切|同行), 祖传, =no.1, =no1, =top1, 无可挑剔, 国家级',
      weight: 70,
    },
    most: {
      words:
        '最(佳|优|高端|先进|新技术|专业|权威|强|猛|便宜|低价|受欢迎|畅销|热销|流行|时尚|舒适|安全|可靠|耐|划算|实惠|超值|豪华|美|好吃|好用|漂亮|精致|精准|节能|环保|健康|天然|纯|正宗|轻薄|齐全|稳定|高效|有效|牛|热门|放心|满意|知名|优惠|实用|智能|领先|廉价|出彩|彰显|显|出色|靠谱|值得信赖|值得购买|具|全面|静音|亮|新鲜|方便|好的产品|好的选择)',
      not: '最佳(食用|使用|温度|时间|实践|状态), 最强(烈|降|台风), 最美(好|的人|逆行), 最具挑战, 最(实用|有效)的(是|方法)',
      weight: 66,
    },
    // claims in an advertisement; elsewhere beside a place or goods
    strong: {
      words:
        '唯一, 独家, 独创, 首(家|创|款|席|选), 领先, 领军, 龙头, 榜首, 顶级, 顶尖, 终极, 绝佳, 极致, 极品, 万能, 无敌, 巅峰, 前所未有, 一流, 首屈一指, 数一数二, 完美无, 特供, 专供, 王牌, 天花板, 三强, 之巅',
      not: '唯一(的|不足|缺点|遗憾|标识|性|识别), 首席(执行|代表|财), 独家(专访|报道|代理), 万能(工具|表|转换|险), 终极目标, 天花板(灯|吊|安装), 王牌(销|员|业)',
      weight: 62,
    },
    size: {
      words: '最(大|高|低|长|久|快|好|多|小|广|薄|轻|厚|远|硬), 第一, 公认, 冠军',
      not: '最(大|多|高)的(问题|挑战|困难|变化), 第一(次|步|时间|天|个|批|季|届|课|年|人|家|台|款|代|流|就|条|件)',
    },
    place: {
      words:
        '全国, 全球, 世界, 行业, 业内, 同行, 同类, 市面, 市场上, 国内, 亚洲, 全网, 宇宙, 史上, 地表, 全城, 全省, 欧洲, 东南亚, 销量, 排名, 稳居, 质量, 品质, 没有之一, 价格',
      weight: 2,
    },
    offer: { words: OFFER, weight: 2 },
    news: { words: NEWS, weight: -30 },
    own: { words: OWN, weight: -30 },
    aim: { words: AIM },
    ask: { words: ASK },
  },
  clauses: [
    {
      all: ['top|most'],
      // a short stretch, so that the mark is short
      least: 66,
      within: 12,
      none: ['news', 'own', 'ask', { signal: 'aim', before: 8 }],
    },
    {
      all: ['strong|place|offer|news|own'],
      least: 64,
      within: 40,
      mark: ['strong'],
      none: ['ask', { signal: 'aim', near: 8 }],
    },
    { all: ['size', 'place'], within: 10, none: ['news', 'own', 'ask', { signal: 'aim', near: 8 }], mark: ['size'] },
    { all: ['strong'], when: { length: [0, 40] }, none: ['news', 'own', 'ask', 'aim'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '广告法(2021 修正)第九条第三项;市场监管总局《广告绝对化用语执法指南》(2023 年第 6 号公告)列出了不适用的情形。';

export const examples: Examples = {
  flags: [
    '我们是行业[[第一品牌]],欢迎来厂',
    '[[最先进]]的生产线,欢迎来厂',
    '全球[[首创]]的静音技术',
    '[[顶级]]面料,手感好',
    '[[最 佳]]选择就是我们的电机',
  ],
  passes: [
    '最佳食用温度5℃',
    '第一步,先量尺寸。',
    '100% cotton 面料,180 克。',
    '最近订单多,最后一批明天发。',
    '我们力争提供最好的服务。',
    '特级初榨橄榄油,符合 GB/T 23347。',
    '第一时间回复客户邮件',
    '最大的问题是交期,我们已经加开夜班。',
    '最低起订量 500 个',
  ],
};
