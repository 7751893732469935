import { messages } from '../messages/claims.ts';
import type { Examples, Rule } from '../rule.ts';
import { ASK, SOBER, WHOLLY } from './words/claims.ts';

const rule: Rule = {
  category: 'ad-claim',
  severity: 'caution',
  owner: 'legal',
  message: messages.green,
  signals: {
    sweeping: {
      words: '纯天然, 无毒无害, 无污染, 无甲醛, 自然消失, 碳中和(产品|电机|工厂)',
      not: '环保(部门|局|检查|法|税|要求|设备|政策)',
    },
    nature: { words: '地球, 环境, 海洋, 生态, 自然, 北极, 气候' },
    kind: { words: '友好, 保护, 守护, 拯救, 救, 负担, 伤害, 中和, 贡献' },
    wholly: { words: WHOLLY },
    clean: {
      words: '污染, 排放, 碳, 甲醛, 环保, 绿色, 降解, 天然, 无害, 有机, 添加, 无毒, 健康, 无污染, 可持续',
    },
    loose: {
      words: '可降解, 全降解, 可堆肥, 可回收, 低碳, 碳中和, 环保',
      not: '不可降解, 环保(部门|局|检查|督查|法|税|要求|设备|政策)',
    },
    ours: {
      words: '我们, 我司, 本品, 产品, 餐盒, 袋, 包装, 放心, 购买, 吸管, 餐具, 杯, 手机壳, 出品',
      names: 'own',
    },
    sober: { words: SOBER },
    standard: { words: '目标, 努力, 致力, 愿景, 色号, 报告, 证书' },
    ask: { words: ASK },
  },
  clauses: [
    { all: ['sweeping'], none: ['sober', 'standard', 'ask'] },
    { all: ['wholly', 'clean'], within: 3, ordered: true, none: ['sober', 'standard', 'ask'] },
    { all: ['clean', 'clean'], within: 4, none: ['sober', 'standard', 'ask'] },
    { all: ['nature', 'kind'], within: 6, none: ['sober', 'standard', 'ask'] },
    { all: ['loose', 'ours'], within: 12, none: ['sober', 'standard', 'ask'], mark: ['loose'] },
    { all: ['loose'], severity: 'info', none: ['sober', 'standard', 'ask'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '欧盟 2024/825 号指令(2026 年 9 月 27 日起适用):没有公认依据的笼统环保词和靠抵消得来的「碳中和」列入黑名单。';

export const examples: Examples = {
  flags: [
    '[[可降解]]餐盒,放心用',
    '[[碳中和电机]],买了就好',
    '[[零污染]],对谁都好',
    '[[纯天然]],没有一点添加',
    '这款袋子[[绿色环保]]',
    '[[无毒无害]],放心给孩子用',
  ],
  passes: [
    '绿色那款已经补货',
    '降解性能符合 EN13432,证书编号 123',
    '环保部门来车间检查',
    '我们的目标是 2035 年工厂碳中和',
    '天然气价格上涨',
    '欧盟新规禁止笼统的环保说法',
    '再生涤纶 50%(GRS 证书编号 1234)',
    '不可降解的袋子已经停产',
  ],
};
