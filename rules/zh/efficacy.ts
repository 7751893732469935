import { messages } from '../messages/claims.ts';
import type { Examples, Rule } from '../rule.ts';
import { ASK, NEWS, OWN, SOBER } from './words/claims.ts';

const rule: Rule = {
  category: 'ad-claim',
  severity: 'caution',
  owner: 'legal',
  // who likes a buyer's miracle story under an own post makes it an own claim
  reposts: 'under-own',
  message: messages.efficacy,
  signals: {
    claim: {
      words:
        '根治, 根除, 包治, 药到病除, 疗效, 奇效, 防癌, 降压, 降糖, 降脂, 免疫力, 抵抗力, 排毒, 祛湿, 活血, 补肾, 抗衰, 逆龄, 瘦身, 燃脂, 减肥, 不反弹, 祛(斑|痘|皱), 淡斑, 除皱, 菌率, (杀菌|灭菌|除菌)99, 止痛, 养颜, 副作用, 治愈, 见效, 治百病, 不用开刀, 清热',
      not: '降压(阀|器|站), 交通便, 通便利, 排毒管, 见效果',
    },
    ease: {
      words:
        '告别, 摆脱, 远离, 改善, 缓解, 治, 消除, 预防, 防, 赶走, 杀, 灭, 抑制, 去除, 清除, 调理, 调节, 稳定, 控制, 降, 提高, 增强, 提升, 抗, 止, 祛, 减, 瘦, 不再, 排除',
      not: '治理, 政治, 治安, 消防, 防护, 停止, 禁止',
    },
    ill: {
      words:
        '失眠, 三高, 颈椎, 腰痛, 关节, 风湿, 头痛, 脱发, 便秘, 鼻炎, 咳嗽, 过敏, 湿疹, 近视, 痘痘, 皱纹, 疾病, 疼痛, 糖尿病, 血糖, 血压, 血脂, 睡眠, 妇科, 感冒, 流感, 疲劳, 色斑, 癌, 肿瘤, 病毒, 细菌, 螨虫, 甲醛, 记忆力, 视力, 肠胃, 毛孔, 黑头, 细纹, 法令纹, 黑眼圈, 眼袋, 打鼾, 公斤, 衰老, 感染, 毒素, 胆固醇',
    },
    gone: { words: '消失, 没了, 全没, 不见, 好了, 全好, 自然降, 归零, 无处, 可逆, 不再, 一抹' },
    // medicine speaks like this too
    weak: {
      words: '治疗, 医治, 治好, 特效, 清火, 美白, 抗氧化, 助眠, 抗菌, 养生, 消脂, 祛除',
      not: '治疗(师|仪|床|椅), 特效(妆|制作|镜头|师)',
    },
    doctor: { words: '医生, 专家, 医师, 医院, 临床, 千人' },
    backs: { words: '推荐, 在用, 都说, 验证, 证明, 证实, 认可' },
    ware: { words: '皮肤, 宝宝, 孕妇, 老人, 产品, 胶囊, 口服液, 喷剂, 膏, 枕, 我们, 这款' },
    sober: { words: SOBER },
    news: { words: NEWS },
    own: { words: OWN },
    ask: { words: ASK },
  },
  clauses: [
    { all: ['ease', 'ill'], within: 8, ordered: true, none: ['sober', 'news', 'ask', { signal: 'own', near: 12 }] },
    { all: ['ill', 'gone'], within: 12, ordered: true, none: ['sober', 'news', 'ask', { signal: 'own', near: 12 }] },
    { all: ['claim'], none: ['sober', 'news', 'ask', { signal: 'own', near: 12 }] },
    { all: ['doctor', 'backs'], within: 6, ordered: true, none: ['sober', 'ask'] },
    { all: ['weak', 'ill|ware'], within: 20, none: ['sober', 'news', 'own', 'ask'] },
    { all: ['weak'], severity: 'info', none: ['sober', 'news'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source = '广告法(2021 修正)第十七条:普通商品不得涉及疾病治疗功能;第二十八条第二款第四项:虚构使用效果。';

export const examples: Examples = {
  flags: [
    { text: '', act: 'like', author: '买家', target: '用了一周，我的糖尿病治好了', underOwn: true },
    '这款茶能[[降血压]],老人都说好',
    '戴上三天,[[腰痛消失]]',
    '滤网[[杀灭病毒]],全家安心',
    '我们的面霜[[祛斑]],七天看得见',
    '无[[副作用]],孕妇可用',
    '[[治疗湿疹]],宝宝也行',
  ],
  passes: [
    { text: '', act: 'like', author: '买家', target: '用了一周，我的糖尿病治好了' },
    '降压阀 DN50 现货',
    '疾病防治中心采购了 200 台风扇',
    '患者在医院接受治疗',
    '我们的护颈枕只是软,不治病',
    '通便利的物流方案',
    '电影特效团队来拍宣传片',
    '这款产品有什么功效?如何描述才合规',
    '车间疏通了下水道',
  ],
};
