import { hate as message } from '../messages/discrimination.ts';
import type { Examples, Rule } from '../rule.ts';
import { counter, doom, general, harm, hatred, mild, rude, sober, swear, vile } from './words/contempt.ts';
import { folk, groups, region } from './words/people.ts';
import { country } from './words/signals.ts';

/** Groups of people and what is said against them; slurs alone are enough. */
const rule: Rule = {
  category: 'discrimination',
  severity: 'hold',
  owner: 'management',
  reposts: true,
  message,
  signals: {
    groups,
    country,
    region,
    folk,
    vile,
    swear,
    hatred,
    doom,
    harm,
    mild,
    rude,
    general,
    counter,
    sober,
    slur: {
      words:
        '阿三, 棒子国, 高丽棒子, 韩国棒子, 小日本, 鬼子, 倭寇, 脚盆鸡, 黑鬼, 老黑, 尼哥, 尼格, 尼嘎, 黑皮, 白皮猪, 鬼佬, 毛子, 绿教, 台巴子, 支那, 乡巴佬, 土鳖, 偷井盖, 低等民族, 黄皮, 基佬, 死gay, 人妖, 娘炮, 娘娘腔, 不男不女, 母猪, 母狗, 女拳, 女权(癌|婊), 田园女权, 国男, 普信男, 直男癌, 肥宅, 黑命贵, 洋大人, 死(瘸子|瞎子|老头), 残废, 老东西',
      not: '(美|英|法|德|韩|中|外|泰|俄)国男, 玉米棒子, 阿三哥面馆, 毛子草',
    },
    lout: { words: '佬, 贼, 婊, 杂种, 走狗', not: '大佬' },
    quoted: {
      words:
        '言论, 封号, 之类的, 举报, 不妥, 不能叫, 如果你说, 最好别, 狭隘, 这个词, 这种词, 歧视性, 地域黑, 谁说, 牙膏, 没人在乎你, 开玩笑说, 是在歧视, 可以叫我',
    },
  },
  clauses: [
    { all: ['slur'], none: ['quoted', 'counter'] },
    {
      all: ['country|region', 'folk', 'mild|rude'],
      ordered: true,
      within: 9,
      severity: 'caution',
      none: ['quoted', 'counter', 'sober'],
    },
    { all: ['country|region', 'lout'], ordered: true, within: 6, none: ['quoted', 'counter'] },
    { all: ['vile|swear|hatred|doom|harm|counter|sober', 'groups'], least: 3, within: 18, none: ['quoted'] },
    {
      all: ['vile|swear|hatred|doom|harm|counter|sober', 'country|region', 'folk'],
      least: 3,
      within: 14,
      none: ['quoted'],
    },
    { all: ['groups', 'general', 'mild|rude'], within: 14, ordered: true, none: ['counter', 'sober', 'quoted'] },
    {
      all: ['country|region', 'folk', 'general', 'mild|rude'],
      within: 16,
      ordered: true,
      none: ['counter', 'sober', 'quoted'],
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '广告法(2021 修正)第九条第九项;网络信息内容生态治理规定第六条:不得煽动人群歧视、地域歧视。LinkedIn、Meta、X 按仇恨言论处理。';

export const examples: Examples = {
  flags: [
    '[[河南人都是骗子]]',
    '这帮[[小日本]]又压价',
    '[[女司机就是笨]]',
    '[[黑人在我们这儿就是劣等]]',
    '[[讨厌外地人]]',
    '[[残疾人就是累赘]]',
  ],
  passes: [
    '反对歧视,尊重每一位客户。',
    '女人味十足的连衣裙,面料亲肤。',
    '玉米棒子加工设备',
    '老人和残疾人也能轻松使用的龙头。',
    '作为河南人,我觉得家乡的工厂越来越好。',
    '非洲客户对新款发电机很满意。',
    '不能因为个别人就骂整个地方的人。',
    '女生都喜欢的粉色系列到货。',
    '上海人爱吃的小笼包,海外也能买到。',
  ],
};
