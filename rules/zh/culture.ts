import { messages } from '../messages/culture.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'culture',
  severity: 'caution',
  owner: 'marketing',
  message: messages.feast,
  messages,
  signals: {
    islam: { words: '斋月, 斋戒, 开斋, 古尔邦, 宰牲节, 穆斯林, 清真, =ramadan, =eid' },
    haram: {
      words: '猪, 培根, 火腿, 香肠, 腊肉, 酒, 香槟, 威士忌, 比基尼',
      not: '酒店, 酒精, 酒红, 猪年, 储蓄猪',
    },
    hindu: { words: '排灯节, 洒红节, 印度教, 象头神' },
    cow: { words: '牛肉, 牛皮, 牛排, 小牛, 真皮' },
    no: { words: '不含, 没有, 不要, 别, 避免, 禁, 无酒精, 不能, 误区, 忌' },
    offer: {
      words:
        '促销, 特惠, 酬宾, 打折, 折扣, 五折, 全场, 立减, 买一送一, 秒杀, 优惠, 抢购, 下单, 快乐, 狂欢, 首发, 派对, 打卡, 开跑',
    },
    gift: { words: '白花, 菊花, 送钟, 绿帽, 四件套, 送伞' },
    emoji: { words: '👍, 👌, 🤘, 🙂, 🖕' },
  },
  clauses: [
    { all: ['islam', 'haram'], within: 'draft', none: ['no'], say: 'feast', mark: ['haram'] },
    { all: ['hindu', 'cow'], within: 'draft', none: ['no'], say: 'feast', mark: ['cow'] },
    {
      all: ['haram'],
      say: 'market',
      severity: 'info',
      none: ['no'],
      when: { markets: ['AE', 'SA', 'QA', 'KW', 'BH', 'OM', 'EG', 'JO', 'IQ', 'IR', 'ID', 'MY', 'PK', 'BD'] },
    },
    {
      all: ['haram', 'offer'],
      say: 'feast',
      mark: ['haram'],
      when: {
        days: ['ramadan'],
        markets: [
          'AE',
          'SA',
          'QA',
          'KW',
          'BH',
          'OM',
          'EG',
          'JO',
          'MA',
          'DZ',
          'TN',
          'IQ',
          'IR',
          'ID',
          'MY',
          'PK',
          'BD',
          'TR',
        ],
      },
    },
    { all: ['cow'], say: 'market', severity: 'info', none: ['no'], when: { markets: ['IN', 'NP'] } },
    {
      all: ['gift'],
      say: 'taste',
      severity: 'info',
      when: { markets: ['CN', 'JP', 'KR', 'VN', 'TW', 'HK', 'SG', 'MY'] },
    },
    {
      all: ['emoji'],
      least: 1,
      within: 'draft',
      say: 'taste',
      severity: 'info',
      when: { markets: ['IR', 'IQ', 'NG', 'GH', 'BR', 'TR', 'CN', 'IT', 'ES', 'PT', 'GR'] },
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '索尼(中国)因定于 7 月 7 日发布新品被罚 100 万元(2021,广告法第九条第四项);乐购在斋月货架陈列培根味薯片(2015)。';

export const examples: Examples = {
  flags: [
    '斋月大促,红[[酒]]杯五折',
    '开斋节礼盒:[[培根]]大礼包',
    '开斋节快乐,[[香槟]]塔已经摆好',
    '排灯节快乐,[[牛排]]礼盒到店',
    '排灯节送[[牛肉]]干给印度客户',
    '斋月夜市,烤[[香肠]]免费尝',
  ],
  passes: [
    '祝穆斯林朋友斋月平安',
    '清明节放假通知:4月4日至6日',
    '红酒杯新款到货',
    '中秋快乐,月饼已经发给大家',
    '端午节促销,粽子礼盒八折',
    '清真明胶,不含猪源成分',
    '排灯节的彩灯已经出运',
    '酒店用品,开斋节前交货',
  ],
};
