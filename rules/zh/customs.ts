import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'customs',
  severity: 'hold',
  owner: 'legal',
  source: '海关法第八十二条(走私)、海关行政处罚实施条例第十五条(申报不实);欧盟 833/2014 号条例第 12 条禁止协助规避制裁。',
  message: {
    zh: { what: '「{text}」像在教人低报或绕关税', why: '这是海关会当证据的话,客户也会被牵连。', suggest: '删掉,改问公司法务' },
    en: {
      what: '“{text}” reads like getting around customs',
      why: 'Customs officers use such sentences as proof, against you and the buyer.',
      suggest: 'You could take it out and ask legal instead',
    },
  },
  messages: {
    origin: {
      zh: { what: '「{text}」像是洗产地', why: '假产地证是走私类案件,举报人还有奖金。', suggest: '删掉,改问公司法务' },
      en: {
        what: '“{text}” reads like false origin',
        why: 'A false certificate of origin is customs fraud, and whistle-blowers are paid.',
        suggest: 'You could take it out and ask legal instead',
      },
    },
    sanctions: {
      zh: { what: '「{text}」像在绕开制裁', why: '银行看到会冻结账户,公司也可能上名单。', suggest: '删掉,改问公司法务' },
      en: {
        what: '“{text}” reads like getting around sanctions',
        why: 'Banks freeze accounts over this and firms end up on lists.',
        suggest: 'You could take it out and ask legal instead',
      },
    },
  },
  signals: {
    value: {
      words:
        '低报, 低申报, 少报货值, 少报一点, 高报货值, 瞒报货值, 瞒报品名, 虚报货值, 低报货值, 申报低, 申报价低, 申报金额低, 报低一点, 报低点, 货值报低, 货值写低, 发票写低, 发票做低, 发票开低, 发票金额做低, 做两份发票, 两份发票, 两套发票, 双发票, 阴阳合同, 阴阳发票, 买单报关, 买单出口, 包税清关, 包税双清, 双清包税, 包清关包税, 灰关, 灰色清关, 灰清, 逃税, 逃关税, 避税, 躲关税, 绕关税, 绕过关税, 规避关税, 避开关税, 绕开关税, 免交关税, 不用交关税, 不交关税, 省关税, 夹带, 夹藏, 走私, 水客, 蚂蚁搬家, 写成礼品, 写礼品, 写成样品, 按样品申报, 按礼品申报, 当礼品报, 当样品报, 报成样品, 报成礼品, 换个税号, 换税号, 改税号, 改hs, 套税号, 骗退税, 骗取退税, 虚开发票, 虚开, 海关查不到, 海关不会查, 海关不查, 骗税, 反倾销税绕, 规避反倾销, 规避双反, 绕反倾销',
      not: '不多报少报',
    },
    origin: {
      words: '洗产地, 洗产地证, 转口洗, 转口贸易洗, 假产地证, 做假产地, 换产地, 改产地, 换产地证, 改产地证, 代办(越南|马来西亚|马来|泰国|墨西哥|柬埔寨)产地证, (越南|马来西亚|马来|泰国|墨西哥|柬埔寨)产地证(可做|可办|代办), 第三国转口, 转口避税, 走(越南|马来西亚|马来|泰国|墨西哥|柬埔寨)转口, 经(越南|马来西亚|马来|泰国|墨西哥|柬埔寨)转口, 贴(越南|马来西亚|美国|德国|意大利|墨西哥|泰国)制造, 换(越南|美国|德国|墨西哥)标, 撕掉中国制造, 去掉中国制造, 改成越南制造, 改越南制造, 换成越南制造, 产地随便写',
    },
    sanctions: {
      words: '绕过制裁, 绕开制裁, 规避制裁, 避开制裁, 躲制裁, 不怕制裁, 不怕ofac, ofac没问题, ofac 没问题, 制裁没事, 制裁不是问题, 转运到(俄罗斯|伊朗|叙利亚|朝鲜), 绕过出口管制, 规避出口管制, 绕开出口管制, 绕过禁运',
    },
    via: { words: '(经|走|从|通过)(迪拜|土耳其|哈萨克|哈萨克斯坦|香港|吉尔吉斯|亚美尼亚|塞尔维亚|第三国)' },
    to: { words: '(到|去|往|发|至)(俄罗斯|伊朗|叙利亚|朝鲜|白俄罗斯|克里米亚)' },
    careful: {
      words: '不要, 不做, 不接, 别, 杜绝, 拒绝, 严禁, 违法, 犯法, 违规, 风险, 处罚, 罚款, 被罚, 被查, 警惕, 合规, 查获, 海关总署, 破获, 判刑, 案, 严打, 打击, 缉私, 从不, 绝不, 不能, 不可以, 避免, 坑, 为什么不, 陷阱, 合法, 刑事, 警方, 法院, 嫌疑',
      not: '案例分享群, 别的, 特别, 级别, 方案, 图案, 个案, 档案, 提案',
    },
  },
  clauses: [
    { all: ['via', 'to'], within: 10, ordered: true, say: 'sanctions', none: ['careful'] },
    { all: ['sanctions'], say: 'sanctions', none: ['careful'] },
    { all: ['origin'], say: 'origin', none: ['careful'] },
    { all: ['value'], none: ['careful'] },
  ],
};
export default rule;

export const examples: Examples = {
  flags: [
    '我们可以帮你[[低报货值]]',
    '美国线[[双清包税]],放心发',
    '[[做两份发票]],海关那份写少点',
    '[[走越南转口]],关税全免',
    '[[经迪拜转到俄罗斯]],银行没问题',
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
