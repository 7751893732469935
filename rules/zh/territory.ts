import { messages } from '../messages/culture.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'culture',
  severity: 'caution',
  owner: 'management',
  message: messages.place,
  messages,
  signals: {
    area: {
      words: '台湾, 香港, 澳门, 西藏, 科索沃, 巴勒斯坦, 克里米亚, 克什米尔, 西撒哈拉, 港澳台',
      not: '中国(台湾|香港|澳门), 香港特别行政区, 西藏自治区',
    },
    nations: {
      words: '多个国家, 国家, 各国, 多国, 出口国, 几个国家',
      not: '国家(和|及|与|或|/)地区, 国家(级|标准|队|公园)',
    },
    regions: { words: '地区, 特别行政区, 两岸, 中国台湾, 中国香港' },
    name: {
      words: '波斯湾, 阿拉伯湾, 日本海, 钓鱼岛, 尖阁, 独岛, 藏南, 马岛, 戈兰高地, 九段线, 南沙, 中华台北, 中华民国',
    },
    map: { words: '地图, 地球仪, 版图, 边界, 国界, 国旗, 首都, 领土, 归属', not: '思维导图, 网站地图' },
    place: { words: '耶路撒冷, 南海, 东海, 约旦河西岸', not: '南海(区|大沥)' },
    cotton: { words: '新疆棉, 新疆长绒棉, 新疆番茄, 新疆纱, 涉疆' },
  },
  clauses: [
    { all: ['cotton'], say: 'cotton', severity: 'hold' },
    { all: ['area', 'nations'], none: ['regions'], say: 'list', mark: ['area'] },
    { all: ['map', 'area|name|place'], within: 16, mark: ['area', 'name', 'place'] },
    {
      all: ['name'],
      when: {
        markets: [
          'IR',
          'AE',
          'SA',
          'QA',
          'KW',
          'BH',
          'OM',
          'IQ',
          'JP',
          'KR',
          'VN',
          'PH',
          'IN',
          'AR',
          'GB',
          'UA',
          'RU',
          'CN',
        ],
      },
    },
    { all: ['name'], severity: 'info' },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '万豪问卷把港澳台藏列为国家被责令整改(2018);海关查扣 6 万张问题地图(2025);H&M、PVH 与新疆棉(2021、2024)。';

export const examples: Examples = {
  flags: [
    '产品远销美国、日本、[[台湾]]等多个国家',
    '出口国家:德国、[[香港]]、越南',
    '附上[[南海]]地图,欢迎认领区域',
    '床品采用[[新疆棉]]',
    '我司产品不含[[新疆棉]]',
    { text: '[[波斯湾]]各港口均可发货', markets: ['SA'] },
  ],
  passes: [
    '产品销往美国、日本及中国台湾等国家和地区',
    '台湾客户今天来看厂',
    '香港展会见,展位号 3C-D12',
    '南海区的工厂搬到了三水',
    '世界地图拼图新品上架',
    '新疆的朋友寄来了葡萄干',
    '客户遍及 40 个国家和地区,香港设有仓库',
    '国家标准 GB/T 1234,台湾版说明书另附',
  ],
};
