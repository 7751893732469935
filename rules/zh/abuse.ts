import { message, messages } from '../messages/abuse.ts';
import type { Examples, Rule } from '../rule.ts';
import { counter, harm, hatred, rude, sober, swear, vile } from './words/contempt.ts';
import { partners, someone } from './words/people.ts';

const rule: Rule = {
  category: 'abuse',
  severity: 'caution',
  owner: 'management',
  message,
  messages,
  signals: {
    partners,
    someone,
    vile,
    hatred,
    harm,
    counter,
    sober,
    swear,
    bare: { pattern: /(?<=^|[,.!?~ \n])(?:靠|操|艹|屌|草)(?=[,!~…]|$)/g, cue: 'curt', reach: 2 },
    curt: { words: '靠, 操, 艹, 屌, 草' },
    rude,
    kind: {
      words:
        '感谢, 谢谢, 满意, 靠谱, 开心, 好评, 优秀, 专业, 喜欢, 推荐, 合作愉快, 如何, 怎么(处理|沟通|办|跟|和|搞定), 技巧, 应对, 避免, 遇到, 类型, 干货, 复盘, 不是骂, 道歉, 抱歉, 酒店, 房间, 味道, 菜, 外卖, 脑洞, 解决, 批发, 设备, 定制',
      weight: -2,
    },
    threat: {
      words:
        '去死, 弄死, 杀光, 割喉, 扭断, 拧断, 剁手, 一枪, 走夜路, 被车撞, 找人(打|砍|弄|收拾), 杀(你|全家), 死在我手, 等着瞧, 绝种, 想杀',
      not: '打死(也|不), 弄死角, 去死(角|皮), 一枪头',
    },
    direct: {
      words:
        '只有(你|他|她)们才, 你这(智商|脑子|种|素质|德行), 充话费送, 照照镜子, 浪费(空气|粮食|土地), 长得(像|丑), 算什么东西, 你们这(群|帮), 你不过是, 你全家, 你祖宗, 没教过你, 野鸡, 你(脑子|有病|眼瞎|瞎|配吗|不配), 眼瞎了, 你懂个, 也配, 要点脸, 遭报应, 屁事, 闭(上|嘴), 滚(回|出), 跳梁小丑, 良心被狗, 还好意思, 给你脸, 没本事, 算老几, 丢人现眼, 让我恶心, 真可怕',
    },
    quoting: {
      words:
        '言论, 封号, 之类的评论, 举报, 不妥, 不能叫, 可以叫我, 形象很不好, 狭隘, 从没说过, 有人说, 骂人的, 意思, 是骂人, 来骂人, 不要骂, 不能骂, 拒绝, 从不',
    },
  },
  clauses: [
    { all: ['threat'], severity: 'hold', say: 'threat', none: ['quoting', 'counter'] },
    {
      all: ['vile|swear|counter|kind', 'partners'],
      least: 2,
      within: 10,
      severity: 'hold',
      say: 'client',
      none: ['quoting'],
    },
    { all: ['rude|counter|kind', 'partners'], least: 2, within: 12, say: 'client', none: ['quoting'] },
    {
      all: ['harm', 'someone'],
      ordered: true,
      within: 5,
      severity: 'hold',
      say: 'threat',
      none: ['quoting', 'counter', 'sober'],
    },
    { all: ['hatred', 'someone'], ordered: true, within: 6, severity: 'hold', none: ['quoting', 'counter', 'sober'] },
    { all: ['direct'], severity: 'hold', none: ['quoting'] },
    { all: ['swear|bare'], none: ['quoting'] },
    { all: ['vile|counter|sober|kind', 'someone'], least: 3, within: 10, none: ['quoting'] },
    { all: ['vile|rude|counter|sober|kind'], least: 5, within: 8, none: ['quoting'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source = '网络信息内容生态治理规定(国家网信办令第 5 号)第七条;LinkedIn、Meta、X 的社区规则都禁止辱骂。';

export const examples: Examples = {
  flags: [
    '这个[[甲方真是奇葩]],改了八遍。',
    '[[客户脑子]]有坑吧',
    '今天又被[[傻逼货代]]坑了',
    '你[[算什么东西]]啊',
    '再砍价我[[弄死]]他',
    '有些[[老板就是周扒皮]]',
    '[[他妈]]的,又甩柜了',
    '[[tmd]],又爆仓',
  ],
  passes: [
    '垃圾桶、垃圾袋工厂直销',
    '大麻烦终于解决了,感谢客户理解。',
    '客户安装现场,一次成功。',
    '给客户的包装升级了。',
    '低能耗电机,节能三成。',
    '老板电器是我们的老朋友。',
    '采购部新来了两位同事。',
    '我操作这台机器十年了。',
    '工业废物处理设备',
    '滚珠丝杠交期 15 天',
    '遇到难缠的客户怎么沟通?五个技巧。',
    '听他妈妈说,孩子很喜欢这款玩具。',
  ],
};
