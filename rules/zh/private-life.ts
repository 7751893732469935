import { message, messages } from '../messages/private-life.ts';
import { type Examples, type Rule, type When, WRITTEN } from '../rule.ts';
import { business } from './words/business.ts';

const AT_WORK: When = { acts: WRITTEN, tolerance: ['low', 'medium'] };
const ALL = ['sure|mood|money|strong|some|hint|business'];
const MARK = ['sure', 'mood', 'money', 'strong'];

const rule: Rule = {
  category: 'private-life',
  severity: 'caution',
  owner: 'marketing',
  message,
  messages,
  signals: {
    business,
    sure: {
      weight: 5,
      words: `宿醉, 断片, 喝(多|大|醉|高)了, 喝到, 不醉不归, 从夜店, 去夜店, 泡夜店, 蹦迪, 泡吧, 买醉, 微醺, 撸串, 烧烤摊, 分手, 前任, 我前男友, 我前女友, 和前女友, 失恋, 表白, 暗恋, 相亲, 脱单, 跟男朋友, 跟女朋友, 我对象, 渣男, 渣女, 绿帽, 劈腿, 小三, 离婚(证|了), 求婚, 单膝跪地, 烛光晚餐, 异地恋, 约炮, 一夜情, 上床, 舔狗, 催婚, 婆婆, 丈母娘, 冷战, 备孕, 我怀孕, 坐月子, 姨妈痛, 大姨妈, 痛经, 挂水, 吊针, 拉肚子, 肠胃炎, 胃镜, 痔疮, 做手术, 住院了, 发烧了, 高烧, 阳了, 抑郁症, 焦虑症, 不想活, 智齿, 脱发, 暴饮暴食, 晒猫, 晒娃`,
    },
    mood: {
      weight: 5,
      words: `破班, 摸鱼, 躺平, 摆烂, 社畜, 牛马, 辞职, 裸辞, 想离职, 跑路了, 周一综合症, 心累, 好丧, emo, 累死了, 干不动, 翘班, 装病, 等下班, 坐牢, 画饼, 我背锅, 穿小鞋, 勾心斗角, 拍马屁, 心寒, 不干了, 不想干, 烦死, 气死我`,
      not: '不躺平, 拒绝躺平',
    },
    feel: {
      words:
        '不想, 讨厌, 好累, 好烦, 没心情, 崩溃, 全是我, 功劳, 想死, 装死, 受够, 烦透, 想哭, 熬到, 凭什么, 偷偷, 只想',
    },
    job: { words: '上班, 工作, 加班, 开工, 起床, 老板, 领导, 下班, 回询盘, 周一, 升职, 涨薪' },
    money: {
      weight: 5,
      words: `月光族, 花呗, 借呗, 网贷, 还信用卡, 房贷压, 还不起, 吃土, 没钱了, 没钱花, 穷死, 借钱, 一屁股债, 工资没发, 输了(一|两|三|五|几|好|十), 输光, 手气, 打麻将, 三缺一, 百家乐, 老虎机, 赌球, 梭哈, 押了, 翻本, 回本, 中彩票, 刮刮乐, 爆仓`,
    },
    strong: {
      weight: 3,
      words: `酒局, 唱k, 夜宵, 宵夜, 熬夜, 通宵, 睡不着, 失眠, 一夜没, 约会, 想你, 抱抱, 哭了, 哭死, 眼泪, 心碎, 孤独, 崩溃, 抑郁, 医生说, 急诊, 住院, 感冒, 头疼, 胃疼, 翻脸, (胖|瘦|重)了, 腹肌, 自拍, 比基尼, 撸铁, 水逆, 锦鲤, 转运, 天蝎座, 处女座, 塔罗, 算命, 拜财神, 开黑, 氪金, 上头, 追剧, 撒狗粮, yyds, 破防, 发疯, 心情(不好|差|低落), 小宝, 病假, 安生日子, 拉黑`,
      not: '上头条, 通宵生产',
    },
    some: {
      weight: 2,
      words: `好累, 好困, 想哭, 想家, 想吐, 吐了, 赖床, 被窝, 做梦, 喝酒, 白酒, 啤酒, 伏特加, 酒吧, 打牌, 打游戏, 无聊, 生病, 请假, 吃药, 手术, 发烧, 咳嗽, 怀孕, 熊孩子, 吵架, 离婚, 男朋友, 女朋友, 前男友, 前女友, 闺蜜, 孤单, 缘分, 爱情, 暧昧, 心动, 委屈, 难过, 人活着, 人生得意, 许愿, 保佑, 呜呜, 哈哈哈, 卧槽, 救命, 看球, 减肥, 体重, 奶茶, 心烦, 主子, 不归, 麻将, 谁懂, 打疫苗, 😭, 🥺, 😔, 💔, 🍻, 🍺, 🕺, 😩`,
      not: '请假条',
    },
    me: { words: '我, 老子, 老娘' },
    hint: {
      weight: 1,
      words: `我妈, 我爸, 体检, 工资, 输, 气得, 吓死, 日子, 单身, 写作业, 唱, 躺, 痛, 好哭, 深夜, 凌晨, 半夜, 今晚, 昨晚, 一个人, 周末, 下班, 妈妈, 女儿, 儿子, 孩子, 奶奶, 外婆, 猫, 狗狗, 哭, 睡, 朋友圈, 哈哈, 游戏, 医院, 婚礼, 老公, 老婆, 结婚, 烧烤, 小龙虾, 😂, 😅, ❤, 😍, 💕`,
    },
  },
  clauses: [
    { all: ['feel', 'job'], within: 10, say: 'mood', when: AT_WORK },
    { all: ['mood|business'], least: 3, within: 60, mark: ['mood'], say: 'mood', when: AT_WORK },
    { all: ['money|business'], least: 3, within: 60, mark: ['money'], say: 'money', when: AT_WORK },
    { all: ['sure|strong|business'], least: 3, within: 60, mark: MARK, when: AT_WORK },
    { all: ALL, least: 4, within: 80, mark: MARK, when: { ...AT_WORK, length: [0, 200] } },
    { all: [...ALL, 'me'], least: 3, within: 80, mark: MARK, when: { ...AT_WORK, length: [0, 60] } },
    { all: ALL, least: 3, within: 'draft', mark: MARK, when: { ...AT_WORK, tolerance: ['low'], length: [0, 200] } },
    { all: ALL, least: 3, within: 'draft', mark: MARK, when: { ...AT_WORK, hours: [22, 6], length: [0, 120] } },
    { all: ['mood|money|sure|strong|business'], least: 3, within: 60, mark: MARK, severity: 'info' },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '外贸人的工作号上出现深夜酒吧打卡、撸串九宫格、转锦鲤,次日就被新客户委婉追问;美国红十字会员工误用机构号发喝酒推文(2011-02)。';

export const examples: Examples = {
  flags: [
    '[[宿醉]]了,今天谁也别叫我。',
    '昨天[[分手]]了,不想说话。',
    '[[不想上班]],烦。',
    '[[花呗]]又到期了。',
    '[[挂水]]第三天,还得回消息。',
    '[[水逆]]快走开!',
    { text: '[[睡不着]]', at: '2026-11-21T02:30:00+08:00' },
  ],
  passes: [
    '展会结束,团队聚餐吃火锅,大家辛苦了!',
    '女儿周末来展位帮忙发样品,被客户夸懂事。',
    '公司组队跑完半马,全员完赛。',
    '祝品检主管小李生日快乐,入职十年!',
    '1998 年从父亲的车库里两台车床起家。',
    '玻璃酒杯新款上线,可定制标志。',
    '酒吧椅供迪拜酒店和夜店工程。',
    '麻将桌、扑克牌整柜出货。',
    { text: '宿醉了', tolerance: 'high' },
    { text: '宿醉了', account: 'personal' },
  ],
};
