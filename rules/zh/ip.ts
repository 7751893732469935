import { marks } from '../any/words/brands.ts';
import { message, messages } from '../messages/ip.ts';
import type { Examples, Rule } from '../rule.ts';
import { houses } from './words/disparage.ts';

const rule: Rule = {
  category: 'ip',
  severity: 'hold',
  owner: 'legal',
  message,
  messages,
  signals: {
    marks,
    houses,
    rival: { names: 'competitors' },
    luxury: {
      words: '劳力士, 爱马仕, 香奈儿, 迪奥, 古驰, 始祖鸟, 乐高, 大牌, 奢侈品, 名牌, 专柜',
      not: '大牌(坊|照)',
    },
    copy: {
      words:
        '高仿, 精仿, A货, 原单(包|鞋|货), 支持(验货|过验), 专柜同, 山寨(机|手机), 剪标, 大牌(平替|同款|代工), 以假乱真, 抄爆款, 复刻(版|表|鞋|包)',
      not: '(打击|抵制|防)高仿',
    },
    like: {
      words:
        '同(款|厂|源|线|质|品质|味|香|配方), 平替, 原单, 原版, 原(厂|装)(品质|同), 复刻, 仿, 一比一, 1:1, 代工, 尾货, 级品质, 品质, 一模一样, 老花, 对版, 照着, 抄, 逆向, 兼容款, 分毫不差',
      not: '品质生活',
    },
    figures: {
      words: '迪士尼, 漫威, 艾莎, 米(老鼠|奇|妮), 蜘蛛侠, 奥特曼, 皮卡丘, 宝可梦, 哆啦A梦, 芭比, 哈利波特, 泡泡玛特',
    },
    goods: { words: '包, 杯, 玩具, 公仔, 玩偶, 手机壳, 童装, 裙, 帽, 灯, 图案, 定制, 批发, 现货, 开模' },
    licence: {
      words:
        '授权, 正版, 联名, 打假, 打击, 抵制, 识别, 鉴别, 如何, 怎么, 拒绝, 杜绝, 不做, 不仿, 绝不, 不是, 保护, 举报, 避免, 电影, 乐园, 适配, 适用, 配件, 替换, 采用, 搭载, 用的是, 参观',
      not: '(没|没有|无|未经|无需|不用|不需要)授权',
    },
    media: {
      words:
        '图片来自, 图源, 侵(权|)(必|)删, 水印, 盗图, (没人|谁)(管|查|在乎)版权, 不管版权, 破解版, 盗版, 搬运视频, 没授权, 无授权, 未经授权',
      not: '(拒绝|禁止|反对|请勿|不要|杜绝|打击|举报)(盗图|盗版), 加水印, 打水印',
    },
    source: {
      words:
        '网上, 网络, 网站, 小红书, 抖音, pinterest, 同行, 竞品, 对手, 别人, 别家, 画册, 官网, 电影, 综艺, 好莱坞, 动漫',
    },
    lifted: {
      words: '扒, 抠, 偷的, 盗, 截的, 搬来, 下载的, 图拿来, 图直接用, 片段, 剪进, 混剪, 主题曲',
    },
    stars: { words: '周杰伦, 林俊杰, 邓紫棋, 神曲' },
    track: { words: '配乐, 背景, bgm, 配了, 剪了, 剪好, 片头, 视频, 宣传片' },
  },
  clauses: [
    { all: ['copy'], none: ['licence'] },
    { all: ['luxury|marks|houses|rival|figures', 'like'], within: 16, none: ['licence'] },
    { all: ['figures', 'goods'], within: 24, none: ['licence'], severity: 'caution', say: 'figure' },
    { all: ['media'], severity: 'caution', say: 'media', none: ['licence'] },
    {
      all: ['lifted', 'source'],
      within: 20,
      severity: 'caution',
      say: 'media',
      none: [{ signal: 'licence', near: 12 }],
    },
    { all: ['stars', 'track'], within: 30, severity: 'caution', say: 'media', none: ['licence'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '商标法第五十七条;著作权法第五十四条(侵权赔偿);欧盟 2006/114 号指令第四条 (g):不得把商品宣传为他人名牌的仿制品。';

export const examples: Examples = {
  flags: [
    '[[高仿]]手表,支持看货',
    '[[香奈儿同款]]耳环,一件也批',
    '我们是[[耐克代工]]厂,质量放心',
    '[[奥特曼书包]]现货',
    '[[图片来自]]网络,新款下周到',
    '新[[视频用周杰伦]]的歌',
  ],
  passes: [
    '适配戴森吸尘器的滤芯,原厂品质',
    '已获迪士尼授权,书包现货',
    '如何识别高仿轴承',
    '支持 OEM/ODM 贴牌定制',
    '一比一的图纸已经发给车间',
    '我们采用西门子电机,品质稳定',
    '图片是同事小李在车间拍的',
    '周末去听了周杰伦的演唱会',
    '红富士苹果,品质好,产地直发',
  ],
};
