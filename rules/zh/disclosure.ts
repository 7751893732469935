import { message, messages } from '../messages/disclosure.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'disclosure',
  severity: 'caution',
  owner: 'marketing',
  message,
  messages,
  signals: {
    own: { names: 'own' },
    love: {
      words:
        '安利, 推荐, 强推, 亲测, 好用, 绝了, 太香, 真香, 闭眼, 快去, 赶紧(冲|入), 谁用谁知道, 回购, 神器, yyds, 最(舒服|满意|喜欢), 五星, 值得(买|入手), 入手了, 用了(三|两|五|半|好几|几), 香得很, 真的绝, 一流, 惊艳, 认准, 良心, 超棒',
      not: '推荐(位|信|人)',
      weight: 2,
    },
    guise: {
      words:
        '路人, 作为(一个|)(老用户|普通用户|普通消费者|消费者|顾客|老客户), (无|没有|没|不是)(业配|广告|恰饭|收钱|托|软广), 纯分享, (用|试|买|换)过(那么多|这么多|好多|无数), 偶然发现, 朋友公司, 别问我, 我家用的(都|就)是, 独立(测评|评测)',
      not: '路人甲',
      weight: 3,
    },
    stage: {
      words:
        '刷(好评|单|评论|销量|五星), (买|卖|代写|代刷|编|造)(好评|评论), 返现, 好评(给|送|发), (用|拿|换|私人)(小号|马甲|账号), (假装|装作|冒充)(客户|用户|买家|路人|顾客), (别|不要)(说|提|暴露)(是|自己是)(公司|员工|内部), 水军',
      not: '(拒绝|严禁|打击|杜绝|不|从不)刷(单|好评|评论)',
    },
    five: { words: '好评, 五星, 评价, 夸, 顶一下, 评论' },
    staff: { words: '员工, 同事, 亲戚, 家人们, 亲友, 私人账号, 小号, 全公司' },
    ask: { words: '去, 来, 要, 请, 帮, 写, 留, 发' },
    pay: {
      words:
        '收了(品牌|商家|厂家|广告费), 品牌方, (厂家|商家|老板)(免费|寄|送|给了|让我), 让我(发|写), 已结, 推广费, 免费(寄|送|体验), 主办方, 恰饭, 其实(是|就是)我, 我老板, (老公|老婆|闺蜜)(的|开), 博主合作',
    },
    hush: {
      words: '(不|别|没)(标|打|注明|写)(广告|商单|是广告), 不标, 隐性广告, 不(带|加)广告, 不提(推广|合作|赞助|收)',
    },
    never: {
      words: '不要, 请勿, 拒绝, 严禁, 杜绝, 打击, 禁止, 违法, 罚款, 识别, 抵制, 不做',
    },
    honest: {
      words:
        '我们, 我公司, 本公司, 我厂, 本厂, 咱们, 自家, 我家, 我在, 我是, 本人, 我(创办|创立|负责|做), 利益相关:, 本店, 公司, 员工, 新品, 上市, 发布, 展位, 广告:, 官方, 招聘, 客户, 出货, 工厂',
      not: '朋友公司, 我家用的, 不是我们, 无利益相关, 是我们(厂|公司|老板), 我在哪',
      weight: -9,
    },
  },
  clauses: [
    { all: ['love|guise|honest', 'own'], within: 'draft', least: 2 },
    { all: ['guise|honest', 'love'], within: 60, least: 3 },
    { all: ['stage'], say: 'reviews', none: ['never'] },
    { all: ['staff', 'five', 'ask'], within: 20, say: 'reviews', none: ['never'] },
    { all: ['pay', 'love|hush|five'], within: 40, say: 'paid', none: ['never'] },
    { all: ['hush'], say: 'paid', none: ['never'] },
    { all: ['love|honest'], within: 60, least: 6 },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '反不正当竞争法(2025 修订)第九条:不得虚假评价;互联网广告管理办法第九条:付费推荐须标明「广告」;FTC 16 CFR 255.5、465.5。';

const names = { own: '阳光照明有限公司\t阳光照明' };

export const examples: Examples = {
  flags: [
    { text: '[[阳光照明的台灯绝了,快去]]买', names },
    { text: '[[作为老用户,闭眼入阳光照明]]', names },
    '纯[[路人,这台投影仪真香]]',
    '大家[[用小号]]去夸几句',
    '好评[[返现]] 5 元,加客服',
    '[[收了品牌方的样品,写两句夸]]',
  ],
  passes: [
    { text: '我在阳光照明工作,很喜欢新台灯,亲测好用', names },
    { text: '我们阳光照明的新灯太香了', names },
    { text: '阳光照明的台灯有三种色温', names },
    '这家店的面真好吃,强烈推荐',
    '拒绝刷单,诚信经营',
    '客户给了五星好评,谢谢支持',
    '广告合作请联系市场部',
    '作为供应商,我们每周报一次进度',
    '入职五周年快乐',
  ],
};
