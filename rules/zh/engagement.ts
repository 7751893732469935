import { message, messages } from '../messages/engagement.ts';
import { type Examples, type Rule, type When, WRITTEN } from '../rule.ts';
import { business } from './words/business.ts';
import { bad, vile } from './words/failing.ts';

const ANSWERS: When['acts'] = ['comment', 'reply'];
const DENIED = { signal: 'negation', before: 3 } as const;
const HEAT = '以色列, 乌克兰, 特朗普, 台独, 歧视, 汉奸, 抵制, 傻, 蠢, 滚, 闭嘴, 骗子, 懂什么';

const rule: Rule = {
  category: 'engagement',
  severity: 'hold',
  owner: 'sales',
  message,
  messages,
  signals: {
    ask: {
      words: '多少钱, 啥价, 什么价, 怎么(卖|报|订|拿货), 报个价, 求购, 求报价, 询价, =moq, 起订量, 样品费, 拿货',
    },
    thing: { words: '价格, 单价, 报价, 价, 目录, 资料, 样品, 交期, 运费, 现货, 库存, 联系方式, 定制, 代工' },
    want: { words: '多少, 吗, 发(个|份|下|我), 求, 寄, 想要, 能不能, 给我, 私我, 看看' },
    trade: { ...business, in: 'target' },
    ours: { words: '我们, 我司, 我厂, 公司, 工厂, 厂里, 这批, 那批, 咱' },
    fault: {
      words:
        '责任, 疏忽, 失误, 理亏, 漏检, 发错, 做错, 装错, 搞错, 的错, 的锅, 的问题, 不对, 错了, 赔, 承认, 缺陷, 次品, 不合格, 早就知道',
    },
    back: { words: '赔偿您, 全额退款, 负全责, 承担责任, 承担损失' },
    failing: { ...bad, in: 'target' },
    awful: { ...vile, in: 'target' },
    broken: {
      words:
        '坏, 质量, 退款, 退货, 太慢, 不回复, 漏, 裂, 冒烟, 过敏, 少发, 不能用, 用不了, 维权, 律师, broken, refund, scam',
      in: 'target',
    },
    blame: {
      words:
        '你自己, 你(不会|用错|装错|没看|不懂|活该), 人为, 说明书, 你的问题, 别的客户, 其他客户, 就你, 一分货, 没好货, 爱买不买, 不关我们, 我们无关, 不是我们, 诽谤, 恶意, 同行, 水军, 敲诈, 无理取闹, 胡说, 瞎说, 扯淡, 造谣',
    },
    wares: { words: '源头, 厂家, 一手货源, 主营, 专业, 专做, 生产, 供应, 承接, 工厂, 出口' },
    call: {
      words: '咨询, 联系我, 询价, 私信, 来电, 加我, 微信, 价格(优惠|好谈|实惠), 感兴趣, 主页, 戳我, whatsapp, 样品',
    },
    stranger: {
      pattern: /.+/gs,
      cue: '',
      in: 'target',
      // 求购、求推荐的人本来就等人报价
      valid: (text) =>
        !/求(?:购|推荐|介绍|报价|供应|货源|厂家)|推荐|谁家|哪家|谁有|谁做|谁能做|有没有|有无|急需|寻找|找(?:个|一家|家|工厂|厂家|供应商)|询价|询盘|采购(?:需求|信息)|招标|looking for|recommend|need a|supplier for|quote/.test(
          text,
        ),
    },
    heat: { words: HEAT },
    heated: { words: HEAT, in: 'target' },
    give: { words: '发, 拍, 传, 提供, 留, 写, 贴' },
    here: { words: '评论区, 下面, 下方, 这里, 留言区, 楼下, 公屏' },
    data: { words: '电话, 手机号, 微信号, 邮箱, 联系方式, 地址' },
    papers: { words: '你的(护照|身份证|银行卡), 您的(护照|身份证|银行卡), 护照首页, 身份证号, 身份证照, 银行卡号' },
    negation: { words: '不, 没, 别, 非' },
    forbid: { words: '请勿, 不要, 别, 勿, 无需, 不用, 切勿' },
  },
  clauses: [
    { all: ['ask'], when: { acts: ANSWERS, author: ['competitors', 'suppliers'] } },
    { all: ['thing', 'want'], within: 6, when: { acts: ANSWERS, author: ['competitors', 'suppliers'] } },
    { all: ['ask'], severity: 'caution', when: { acts: ANSWERS, target: ['trade'] } },
    { all: ['thing', 'want'], within: 6, severity: 'caution', when: { acts: ANSWERS, target: ['trade'] } },
    {
      all: ['fault', 'ours'],
      within: 8,
      say: 'liability',
      none: [DENIED],
      when: { acts: ANSWERS, target: ['failing', 'awful', 'broken'] },
    },
    {
      all: ['back'],
      say: 'liability',
      none: [DENIED],
      when: { acts: ANSWERS, target: ['failing', 'awful', 'broken'] },
    },
    {
      all: ['blame'],
      say: 'blame',
      severity: 'caution',
      when: { acts: ANSWERS, target: ['failing', 'awful', 'broken'] },
    },
    {
      all: ['fault', 'ours'],
      within: 8,
      say: 'liability',
      none: [DENIED],
      severity: 'caution',
      when: { acts: ['reply'] },
    },
    {
      all: ['papers', 'give'],
      within: 10,
      say: 'data',
      severity: 'caution',
      none: ['forbid'],
      when: { acts: WRITTEN },
    },
    {
      all: ['data', 'give', 'here'],
      within: 10,
      say: 'data',
      severity: 'caution',
      none: ['forbid'],
      when: { acts: WRITTEN },
    },
    {
      all: ['wares', 'call'],
      within: 'draft',
      say: 'pitch',
      severity: 'caution',
      when: { acts: ['comment'], target: ['stranger'] },
    },
    { all: [], say: 'thread', when: { acts: ANSWERS, replies: 2, target: ['heated', 'awful'] } },
    { all: ['heat'], say: 'thread', when: { acts: ANSWERS, replies: 2 } },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source = '公开回复可以当证据:加拿大 2024 SKCA 115 一案,一个大拇指表情被认定为确认合同,赔了 8.2 万加元。';

const names = { competitors: '蓝鳍电机有限公司\t蓝鳍' };

export const examples: Examples = {
  flags: [
    { text: '[[多少钱]]一台?', act: 'comment', author: '蓝鳍电机', target: '新品发布', names },
    { text: '不错,[[起订量]]多少?', act: 'comment', author: '某厂', target: '源头工厂,现货批发' },
    { text: '抱歉,是[[我们的错]]', act: 'reply', author: '客户', target: '收到就坏了' },
    { text: '[[我们赔]]偿您的损失', act: 'reply', author: '客户', target: '质量太差,要退款' },
    { text: '[[别的客户]]都没这个问题', act: 'reply', author: '客户', target: '漏水,太失望' },
    { text: '您好,我们是[[源头工厂,欢迎咨询]]', act: 'comment', author: '小林', target: '今天入职新公司,请多关照' },
    { text: '再说一遍。', act: 'reply', author: '网友', target: '你懂什么,闭嘴', replies: 2 },
    { text: '麻烦[[发一下您的护照]]首页,我做邀请函。', act: 'comment', author: '客户', target: '想来看展' },
    { text: '[[发份目录]]给我。', act: 'comment', author: '锡厂', target: '早', names: { suppliers: '锡厂' } },
  ],
  passes: [
    { text: '客户天天问多少钱,怎么回才专业?', act: 'post' },
    { text: '恭喜获奖!', act: 'comment', author: '蓝鳍电机', target: '我们获奖了', names },
    { text: '给您添麻烦了,已私信跟进。', act: 'reply', author: '客户', target: '收到就坏了' },
    { text: '展会见!', act: 'comment', author: '某厂', target: '我们在 3 号馆展位等你' },
    { text: '风景真美', act: 'comment', author: '朋友', target: '周末爬山' },
    { text: '谢谢反馈,我们正在核实。', act: 'reply', author: '客户', target: '质量太差' },
    { text: '我们是工厂,欢迎咨询。', act: 'comment', author: '买家', target: '求推荐做灯带的厂家' },
    { text: '谢谢大家的建议!', act: 'reply', author: '网友', target: '这个字体叫什么?', replies: 3 },
    { text: '多少钱的货都认真包装。', act: 'post' },
    { text: '学到了,谢谢分享。', act: 'comment', author: '某厂', target: '源头工厂的管理心得' },
  ],
};
