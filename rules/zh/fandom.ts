import { messages } from '../messages/private-life.ts';
import { type Examples, type Rule, type When, WRITTEN } from '../rule.ts';
import { business } from './words/business.ts';

const AT_WORK: When = { acts: WRITTEN, tolerance: ['low', 'medium'] };
const ALL = ['sure|strong|gossip|some|business'];
const MARK = ['sure', 'strong'];

const rule: Rule = {
  category: 'private-life',
  severity: 'caution',
  owner: 'marketing',
  message: messages.fan,
  signals: {
    business,
    sure: {
      weight: 5,
      words: `追星, 爱豆, 打call, 应援, 超话, 塌房, 磕cp, 饭圈, 绯闻, 狗仔, 激吻, 吻戏, 床戏, 婚变, 情变, 偷情, 姐弟恋, 新欢, 写真, 影帝, 影后, 天后, 歌后, 男神, 男星, 女星, 童星, 巨星, 娱乐圈, 歌坛, 春晚, 献唱, 新歌, 主题曲, 专辑, 单曲, 男团, 电视剧, 偶像剧, 古装, 连续剧, 韩剧, 日剧, 港剧, 网剧, 剧组, 剧照, 大结局, 主演, 领衔, 饰演, 出演, 客串, 执导, 杀青, 公映, 热映, 热播, 开播, 荧屏, 新片, 贺岁, 预告片, 翻拍, 好莱坞, 奥斯卡, 金马奖, 格莱美, 电影节, 红毯, 周杰伦, 刘德华, 王菲, 成龙, 周星驰, 李连杰, 范冰冰, 杨幂, 肖战, 王一博, 张艺谋, 五月天`,
    },
    strong: {
      weight: 3,
      words: `明星, 影片, 歌手, 收视, 乐队, 主持人, 剧情, 影院, 演唱会, 走光, 片场, 相声, 女团, 选秀, 首映, 歌迷, 导演, 综艺, 续集, 艺人, 票房, 偶像, 演员, 戏, 唱歌, 话剧, 动漫, 漫展, 二次元, 番剧, 美剧, 恋情, 生子, 婚纱照, 恩爱, 前夫, 前妻, 爆料, 演技, 王者荣耀, 原神, 英雄联盟, 太帅, 吃瓜, 八卦, 剧透, 国足, 英超, 欧冠, nba, 皇马, 巴萨, 曼联, 梅西, c罗`,
      not: '游戏, 戏水, 戏剧性, 明星(产品|企业|单品)',
    },
    gossip: {
      weight: 2,
      words: `湿吻, 热吻, 低胸, 裸, 泳装, 拍拖, 同居, 热恋, 恋人, 情侣, 大婚, 产后, 身孕, 辣妈, 娇妻, 选美, 火辣, 经纪人, 复出, 雪藏, 封杀, 女主, 男主, 反派, 病逝, 自曝, 示爱, 助阵, 演出, 上演, 巡演, 漫画, 电影`,
      not: '模特道具',
    },
    some: {
      weight: 1,
      words: `《, 曝, 输, 坦言, 力挺, 代言, 搞笑, 感人, 性感, 角色, 亮相, 现身, 透露, 否认, 结婚, 离婚, 歌曲, 婚礼, 造型, 组图, 拍摄, 揭秘, 回应, 生日, 妈妈, 老公, 老婆, 男友, 女友, 儿子, 女儿, 爱情, 感情, 美女, 娱乐, 颁奖, 提名, 嘉宾, 唱, 演, 歌, 剧, 去世, 被指, 怀孕, 粉丝, 😭, 😍`,
      not: '演示, 演练, 演变, 演讲',
    },
  },
  clauses: [
    { all: ALL, least: 4, within: 80, mark: MARK, when: { ...AT_WORK, length: [0, 200] } },
    { all: ['sure|business'], least: 4, within: 60, mark: MARK, when: AT_WORK },
    { all: ALL, least: 3, within: 80, mark: MARK, when: { ...AT_WORK, tolerance: ['low'], length: [0, 200] } },
    { all: ['sure|strong|gossip|business'], least: 4, within: 80, mark: MARK, severity: 'info' },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source = '外贸工作号追星、转娱乐八卦又夹带评论,被海外客户截图;粉圈对骂容易把公司卷进去。';

export const examples: Examples = {
  flags: [
    '[[追星]]人今晚出发,冲!',
    '抢到[[周杰伦]]的票了!',
    '刷了六集[[韩剧]],太上头。',
    '[[张艺谋新片]]太好看了。',
    '听说他俩[[绯闻]]是真的?',
  ],
  passes: [
    '舞台灯光可用于剧院和演播厅,现货。',
    '电竞椅出口 14 个国家,支持贴牌。',
    '赞助本地足球队第五年,新队服上身。',
    '明星产品限时补货。',
    '影院座椅可定制,欢迎来厂看样。',
    '粉丝网布透气,做运动鞋面。',
    '产品视频拍好了,明天上传。',
    '版型宽松,造型简约。',
    { text: '追星人今晚出发', tolerance: 'high' },
  ],
};
