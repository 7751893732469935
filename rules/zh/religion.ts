import { message, messages } from '../messages/religion.ts';
import type { Examples, Rule } from '../rule.ts';
import { belief, creed, goods, greeting } from './words/religion.ts';

const rule: Rule = {
  category: 'religion',
  severity: 'caution',
  owner: 'management',
  reposts: true,
  message,
  messages,
  signals: {
    creed,
    belief,
    goods,
    greeting,
    faith: {
      words:
        '穆斯林, 伊斯兰, 回教, 绿教, 绿绿, 基督教, 基督徒, 天主教, 犹太教, 犹太人, 印度教, 佛教, 道教, 宗教, 信教, 教徒, 信徒, 真主, 安拉, 上帝, 耶稣, 古兰经, 圣经, 教会, 教皇, 无神论, 佛教徒, 信佛的, 摩门教, 和尚, 牧师, 清真',
      not: '反伊斯兰, 伊斯兰堡, 上帝视角, (顾客|顾客就|客户|客户就|用户)是上帝',
    },
    verdict: {
      words:
        '凭什么, 还有人守, 耽误, 才是正道, 走到哪乱到哪, 都是假, 商业化, 开奔驰, 装神弄鬼, 割韭菜, 敛财, 垃圾, 恶心, 邪恶, 骗人, 骗局, 洗脑, 愚昧, 落后, 邪教, 毒瘤, 恐怖, 都是假的, 滚出, 禁止, 取缔, 不配, 该死, 去死, 有病, 迷信, 傻, 蠢, 脑残, 野蛮, 虚伪, 唯一真理, 极端, 暴力, 畜生, 败类, 渣滓, 不是人, 讨厌, 仇恨, 痛恨, 折磨, 消灭, 害虫, 瘟疫, 寄生虫, 危险, 反胃, 杀, 烧, 骗子, 最差, 低等, 威胁',
      not: '不傻, 不蠢, 不恶心, 杀菌',
    },
    negation: {
      words:
        '不是, 并不, 从不, 绝不, 不能再, 不应, 不会, 保护, 尊重, 珍惜, 不该, 举报, 反对歧视, 不傻, 不要, 别再, 永远不',
    },
  },
  clauses: [
    { all: ['faith', 'verdict'], within: 10, severity: 'hold', say: 'stance', none: ['negation', 'goods'] },
    { all: ['creed|belief|goods'], least: 4, within: 60, mark: ['creed'], none: ['greeting'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source = '广告法(2021 修正)第九条第九项:不得含有民族、种族、宗教、性别歧视的内容。';

export const examples: Examples = {
  flags: [
    '[[伊斯兰都是骗人]]的,别信',
    '我觉得[[宗教就是洗脑]]',
    '每天早上[[祷告]]十分钟,一天都顺。',
    '今天想跟大家分享一段[[圣经]]',
    '[[信佛]]之后订单都多了',
    '[[基督徒真虚伪]]',
    '聊聊[[无神论]]',
    '[[南无观世音]],保佑货柜平安到港',
    '周三[[查经]]改到线上',
    '每天抄一遍[[心经]]',
  ],
  passes: [
    '开斋节快乐,感谢中东的伙伴们!',
    '佛山陶瓷展,我们在 3 号馆。',
    '下礼拜一发货。',
    '先知道需求再报价。',
    '清真认证续证成功。',
    '教堂长椅,工厂直供。',
    '观音桥新店开业。',
    '顾客就是上帝,服务不打折。',
    '穆斯林服饰批发,工厂现货。',
    '我在哈佛读过一年书。',
    '这台机器教会了我什么叫细节。',
    '和尚未回复的客户再确认一下。',
    '圣诞快乐,祝大家新年好单不断。',
  ],
};
