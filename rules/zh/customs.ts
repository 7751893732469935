import { message, messages } from '../messages/customs.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'customs',
  severity: 'hold',
  owner: 'legal',
  message,
  messages,
  signals: {
    value: {
      words:
        '低报, 高报, 伪报, 瞒报, 少报, 伪申报, 低申报, 少申报, 阴阳(合同|发票), 买单(报关|出口), 包税, 双清包税, 灰关, 灰清, 逃税, 避税, 夹带, 夹藏, 走私, 水客, 骗退税, 虚开, 不用交税, 一分税',
      not: '瞒报收入, 避税港, 少报名',
    },
    paper: {
      words:
        '发票, invoice, 申报, 货值, 报关, 清关, 品名, 箱单, 装箱单, 编码, 税号, hs, 单价写, 海关, 归类, 唛头, 品牌栏',
      not: '海关申报指南, 如实申报, 海关编码查询, 源码, 编码器',
    },
    lower: {
      words:
        '写低, 少写, 多写, 做低, 做少, 报低, 压低, 一半, 写一, 写1, 说了算, 改小, 改成, 换成, 换个, 低一点, 省, 两份, 两套, 两张, 另做, 一份给, 冒充, 当成, 报成, 写成, 税率低, 查不到, 不查, 不会查, 不看, 认识人, 搞定, 躲, 绕, 写小, 想写, 实际金额, 真实, 三成, 另外, 再开一, 税务局',
      not: '(填|写|报)真实, 损耗写低, 省心, 省时, 省力, 江苏省, 浙江省, 省内, 省份, 省去, 节省, 绕道',
    },
    fill: { words: '(填|写|报)(的|了|成), 只(填|写|报)', not: '(填|写|报)的时' },
    real: { words: '实际, 真实, 其实', not: '实际上' },
    zero: { words: '税率, 零关税, 关税低, 退税' },
    toy: { words: '归到, 归成, 归为, 换成, 改成, 套用' },
    alias: { words: '礼品, 礼物, 样品, 个人物品, 自用, 配件, 旧衣服, 玩具, 塑料, 无商业价值, gift, sample' },
    as: {
      words: '写成, 当, 报成, 标成, 写, 标, 报, 按, 名义, 改成, 申报',
      not: '当然, 当天, 当晚, 当日, 当时, 当场, 当地, 标准, 报价, 报告, 按样, 按时, 写样品单',
    },
    ship: {
      words: '报关, 清关, 寄, 税, 海关, 包裹, 走货, 过关, 单价, 申报, 就行, 报',
      not: '报告, 报价, 汇报, 海报, 情报, 日报',
    },
    split: { words: '拆成, 分成, 拆单, 分批, 拆小, 拆开, 不到, 低于, 不超过, 以下' },
    limit: { words: '150欧, 800美, 800刀, 免税额, 八百美, 起征点, 免税, 包裹, 小包' },
    evade: {
      words:
        '逃, 绕, 规避, 避开, 避过, 躲, 不交, 少交, 省, 不怕, 无视, 没问题, 免, 不走, 顶着, 全免, 不用怕, 对付, 没了, 怕什么, 怕啥',
      not: '全面, 避免, 免费, 免税店, 省心, 浙江省, 省内, 江苏省, 广东省, 节省, 免检',
    },
    levy: { words: '关税, 反倾销, 双反, 301, 增值税, 配额' },
    rules: { words: '制裁, ofac, 出口管制, 禁运, 管控, 最终用户, 两用物项' },
    change: { words: '洗, 换, 改, 贴, 代办, 做, 假, 撕, 去掉, 弄, 变成, 随便, 转口, 套, 配, 出证' },
    origin: {
      words:
        '产地, 原产地, 产地证, 产地标, 中国(标|制造|产), (越南|马来|美国|德国|意大利|墨西哥|泰国|土耳其)(制造|标|产)',
      not: '产地直销, 产地直发, 原产地规则',
    },
    third: { words: '越南, 马来, 泰国, 墨西哥, 柬埔寨, 印尼, 土耳其, 印度, 老挝, 第三国, 台湾, 香港' },
    transit: {
      words: '转口, 中转, 转一道, 转一下, 转运, 过一道, 的名义, 合作厂, 厂出证, 产地证, 转厂, 证书',
    },
    route: { words: '走, 经, 从, 去, 到, 先发', not: '走访, 走进, 经验, 经理, 经营, 经济, 经销' },
    hub: {
      words: '迪拜, 土耳其, 哈萨克, 阿拉木图, 香港, 吉尔吉斯, 格鲁吉亚, 塞尔维亚, 第三国, 壳公司, 换汇',
    },
    via: { words: '经, 走, 从, 通过, 过, 转, 代收' },
    banned: { words: '俄罗斯, 俄国, 莫斯科, 伊朗, 德黑兰, 叙利亚, 朝鲜, 白俄, 克里米亚, 明斯克' },
    dual: { words: '无人机, 军民两用, 两用物项, 管制品, 芯片, 敏感货, 仿牌, 制裁' },
    road: { words: '有路子, 有渠道, 照走, 照样, 都能走, 也能, 能发, 可以发, 找我, 伪报, 照发, 没问题' },
    easy: { words: '照走, 照样, 照发, 不怕, 没问题, 有路子, 制裁' },
    dump: { words: '低于成本, 赔本, 亏本, 倾销, 赔钱, 亏着' },
    aim: { words: '抢, 占, 挤死, 挤垮, 打死, 耗死, 退出, 市场, 同行, 先卖, 挤, 赶' },
    careful: {
      words:
        '不要, 不做, 不接, 别, 杜绝, 拒绝, 严禁, 违法, 违规, 风险, 处罚, 罚, 被查, 警惕, 合规, 破获, 判刑, 案, 打击, 缉私, 从不, 绝不, 不能, 不可以, 不会帮, 避免, 坑, 赌, 毒, 为什么, 合法, 警方, 法院, 如实, 规定, 政策, 培训, 解读, 失误, 遵守, 调查, 总统, 查获',
      not: '别的, 特别, 级别, 方案, 图案, 个案, 档案, 提案, 别人, 不能少, 最终用户',
    },
  },
  clauses: [
    { all: ['banned', 'hub', 'via'], within: 16, say: 'sanctions', none: ['careful'], mark: ['banned', 'hub', 'via'] },
    { all: ['rules', 'evade'], within: 8, say: 'sanctions', none: ['careful'] },
    { all: ['dual', 'road'], within: 20, say: 'sanctions', none: ['careful'] },
    { all: ['banned', 'easy'], within: 12, say: 'sanctions', none: ['careful'] },
    {
      all: ['third', 'transit', 'route|levy|change'],
      within: 12,
      say: 'origin',
      none: ['careful'],
      mark: ['third', 'transit', 'route'],
    },
    { all: ['origin', 'change'], within: 3, say: 'origin', none: ['careful'] },
    { all: ['third', 'levy', 'evade'], within: 20, say: 'origin', none: ['careful'] },
    { all: ['rules', 'hub'], within: 14, say: 'sanctions', none: ['careful'] },
    { all: ['evade', 'levy'], within: 6, none: ['careful'] },
    { all: ['paper', 'lower'], within: 10, none: ['careful'] },
    { all: ['paper', 'fill', 'real'], within: 24, none: ['careful'], mark: ['paper', 'real'] },
    { all: ['paper', 'toy', 'zero'], within: 16, none: ['careful'], mark: ['paper', 'toy'] },
    { all: ['as', 'alias', 'ship'], within: 12, none: ['careful'], mark: ['as', 'alias'] },
    { all: ['split', 'limit'], within: 14, none: ['careful'] },
    { all: ['value'], none: ['careful'] },
    { all: ['dump', 'aim'], within: 12, severity: 'caution', say: 'dumping', none: ['careful'], mark: ['dump'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '海关法第八十二条(走私)、海关行政处罚实施条例第十五条(申报不实);欧盟 833/2014 号条例第 12 条禁止协助规避制裁。';

export const examples: Examples = {
  flags: [
    '我们可以帮你[[低报]]货值',
    '美国线[[双清包税]],放心发',
    '做[[两份发票]],客户放心',
    '[[走越南转口]],关税全免',
    '经[[迪拜转到俄罗斯]],银行没问题',
    '专业[[洗产地证]],三天出证',
    '包裹[[写成礼品]]就行',
  ],
  passes: [
    '如何规避美国清关陷阱?这份清单收好',
    '低报货值是违法的,我们从不做。',
    '合规申报,一天清关。',
    '越南新厂三月开业。',
    '欧盟制裁合规培训',
    '礼品盒、样品册定制',
    '买单报关的风险,你真的知道吗',
    '中国制造,品质看得见。',
    '海关查获一批走私手机',
  ],
};
