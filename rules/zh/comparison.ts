import { marks } from '../any/words/brands.ts';
import { message, messages } from '../messages/comparison.ts';
import type { Examples, Rule } from '../rule.ts';
import { houses } from './words/disparage.ts';

const rule: Rule = {
  category: 'comparison',
  severity: 'caution',
  owner: 'legal',
  message,
  messages,
  signals: {
    marks,
    houses,
    rival: { names: 'competitors' },
    such: { words: '某(米|为|森|宝|东|品牌|大牌|大厂|知名品牌|国际品牌|进口品牌|果|星), 宁德时代, 友商' },
    latin: { pattern: /(?<![a-z0-9@./:-])[a-z]{4,}/g, cue: 'ours', reach: 30 },
    than: {
      words:
        '完胜, 吊打, 碾压, 秒杀, 甩开, 打败, 超越, 媲美, 不输, 不亚于, 堪比, 告别, 取代, 平替, 优于, 胜过, 远超, 比不, 不如, 何必, 还在(买|用), 没(有|)(我|咱), 对标, 不用买',
    },
    side: { words: '比, 跟, 和, 与, 同, 相较, 较, 论, 只有, over, 用过', not: '同(事|行|学), 合同' },
    more: {
      words: '更, 一半, 倍, 多了, 得多, 大一, 做到, 能扛, 差距, 砍半, 只要, 三分之, 省, 便宜, 不漏, 静音, 安静, 保修',
      not: '更(多|新|换|名|改|何况)',
    },
    ours: { words: '我们, 咱, 我家, 我司, 自家, 本品, 本款, ours' },
    fits: {
      words:
        '适配, 适用, 兼容, 配件, 替换, 采用, 使用, 搭载, 合作, 代理, 经销, 供应商, 服务于, 股价, 市值, 财报, 涨, 跌, 比赛',
    },
    proof: { words: '报告, 第三方' },
  },
  clauses: [
    { all: ['rival|marks|houses|such', 'than'], within: 24, none: ['fits', 'proof'] },
    { all: ['rival|marks|houses|such', 'side', 'more'], within: 30, none: ['fits', 'proof'] },
    { all: ['rival|marks|houses|such', 'side|more', 'ours'], within: 30, none: ['fits', 'proof'] },
    { all: ['latin', 'side|than', 'ours', 'more|than'], within: 30, none: ['fits', 'proof'] },
    { all: ['rival', 'ours'], within: 30, none: ['fits', 'proof'] },
    { all: ['rival|marks|houses|such', 'than|more'], within: 24, none: ['fits'], severity: 'info', say: 'shown' },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '广告法第十三条:广告不得贬低其他生产经营者的商品或者服务;欧盟 2006/114 号指令第四条;反不正当竞争法(2025)第九条、第十二条。';

const names = { competitors: '蓝鳍电机有限公司\t蓝鳍' };

export const examples: Examples = {
  flags: [
    '吸力[[比戴森更]]大,颜值也在线',
    '性能[[吊打牧田]]',
    { text: '[[蓝鳍保修一年,我们]]保修五年', names },
    '[[告别博世]],选择国产',
    '画质[[不输索尼]]',
    '[[比某米便宜]],续航还长',
  ],
  passes: [
    '不锈钢比碳钢更耐腐蚀',
    'LED灯比卤素灯更省电',
    '和去年相比,订单增长了12%',
    '适配戴森吸尘器的滤芯,比上一代更耐用',
    '海运比空运便宜一半',
    { text: '蓝鳍的新工厂开业了', names },
    '我们采用西门子电机,运行更稳',
    { text: '实测比蓝鳍低 6 分贝,第三方检测报告可查', names },
    '小米粥比白粥更养胃',
  ],
};
