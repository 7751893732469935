import { messages } from '../messages/engagement.ts';
import { type Examples, type Rule, WRITTEN } from '../rule.ts';

const rule: Rule = {
  category: 'engagement',
  severity: 'caution',
  owner: 'marketing',
  message: messages.bait,
  messages,
  signals: {
    act: {
      words: '点赞, 点个赞, 关注, 转发, 评论, 收藏, 分享, 留言, 截图, 转给, 三连, 集赞, 邀请, 进群',
      not: '备受关注, 值得关注, 关注度, 关注到',
    },
    win: {
      words:
        '就送, 免费领, 送手机, 送礼, 送样, 领取, 领红包, 领奖, 领资料, 即可, 抽奖, 抽三, 抽五, 抽十, 中奖, 有奖, 免单',
    },
    beg: {
      words:
        '评论区扣1, 扣1, 扣一, 公屏, 求(点赞|关注|转发|三连|扩散), 双击屏幕, 赞破, 赞过, (三|五|十|3|5|10)个(好友|朋友|同行|群), 集赞, 百楼',
    },
    pass: { words: '转发, 转给, 转了, 分享给, 扩散, 不转, 点个赞', not: '转给(您|客户|同事|仓库)' },
    fate: {
      words:
        '好运, 好事, 锦鲤, 转运, 发财, 发大财, 暴富, 财运, 财神, 福气, 灵验, 三天内, 24小时内, 霉运, 倒霉, 厄运, 爆单, 爆满',
    },
    guilt: {
      words: '不转(不是|就|死|后悔|会|今年), 有良心的, 爱国的就, 父母的就, 人就转, 99%的人, 蹭好运, 接好运',
    },
    trade: { words: '好评, 五星, 评价, 差评, 涨粉, 粉丝', not: '好评如潮, 五星级' },
    deal: {
      words:
        '返现, 立返, 有礼, 换礼, 红包, 送券, 送礼, 免单, 接单, 赠品, 付费, 有偿, 一条, 秒结, 兼职, 代写, 找我, 真人',
    },
    swap: {
      words:
        '刷(粉|赞|好评|评论|播放|阅读|五星|单), 互(粉|赞|关), 好评返, 买(粉|赞|好评), 代刷, 僵尸粉, 秒赞, 有关必回, 有偿删',
      not: '刷单(骗|诈)',
    },
  },
  clauses: [
    { all: ['swap'], say: 'reviews', when: { acts: WRITTEN } },
    { all: ['trade', 'deal'], within: 12, say: 'reviews', when: { acts: WRITTEN } },
    { all: ['guilt'], say: 'chain', when: { acts: WRITTEN } },
    { all: ['pass', 'fate'], within: 40, say: 'chain', when: { acts: WRITTEN } },
    { all: ['beg'], when: { acts: WRITTEN } },
    { all: ['act', 'win'], within: 24, when: { acts: WRITTEN } },
    { all: ['act'], least: 2, within: 6, when: { acts: WRITTEN } },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '反不正当竞争法(2025-10-15 起施行)第九条禁止虚假交易、虚假评价;Facebook 自 2017 年 12 月起对求赞求转的帖子降权。';

export const examples: Examples = {
  flags: [
    '[[转发这条,三天内]]必有好事发生!',
    '[[不转不是]]外贸人',
    '想要价目表的[[评论区扣1]]',
    '[[好评返]]现,截图给客服',
    '[[关注+转发,抽三]]位送样品',
    '[[互粉]]群,秒回',
  ],
  passes: [
    '两个颜色你会选哪个?为什么?',
    '这张图可以转给您的工程师看看。',
    '感谢客户写的好评!',
    '欢迎在评论区说说你遇到的包装问题。',
    '祝各位同行展会好运。',
    '请如实评价,我们每条都看。',
    '订单已转给仓库,三天内发货。',
    '直播里讲怎么识别刷单骗局。',
    '分享一个装柜小技巧。',
  ],
};
