import { message, messages } from '../messages/disparagement.ts';
import type { Examples, Rule } from '../rule.ts';
import { deal, houses, others } from './words/disparage.ts';
import { bad, calm, vile, weak } from './words/failing.ts';
import { about, buyers } from './words/signals.ts';

// Latin words that Chinese texts use and that name nobody
const NOBODY = new Set(
  'abs aaa app api apple bom bug call ceo cfr cif cnc cpu crm dhl diy ddp dm dpi emc email erp etd eta exw excel fba fob gdp gps gpu html http https hdmi inch ins iot iso job ktv kpi lcl led lcd logo low mini moq new oem odm office okr only out pcb pcs pdf pet plus plc ppt pro pvc qc qcs quality rohs rfq sku sop spa suv size tiktok type ups usa usb usd vip vlog wifi word www com cn'.split(
    ' ',
  ),
);
const latin = /(?<![a-z0-9@./:-])@?[a-z][a-z'&-]{2,}(?: (?:& )?[a-z][a-z'&-]+){0,3}/g;
const names = (match: string) => !NOBODY.has(match.split(' ')[0]!);

const rule: Rule = {
  category: 'disparagement',
  severity: 'caution',
  owner: 'legal',
  message,
  messages,
  signals: {
    about,
    client: buyers,
    others,
    houses,
    listed: { names: ['competitors', 'customers', 'suppliers', 'exEmployers'] },
    foe: { names: ['competitors', 'exEmployers', 'colleagues'] },
    mate: { names: 'colleagues' },
    name: { pattern: latin, cue: 'vile', reach: 40, valid: names },
    foreign: { pattern: latin, cue: 'bad', reach: 40, valid: names },
    rival: {
      words:
        '同行, 友商, 对手, 别家, (其他|某些|有些|有的|个别)(厂|品牌|工厂|公司|商家), 某(品牌|厂|家|公司|大厂), 隔壁(厂|家), 杂牌, 竞品',
    },
    former: {
      words:
        '前(公司|东家|老板|同事|领导), 老东家, 上(一|)家公司, (之前|以前)的(公司|老板), 离职, 同事, (我们|公司)(领导|老板|主管|经理|总监|财务|人事|副总), (采购|销售|人事|财务|设计|质检|业务|技术)部',
    },
    deal,
    vile,
    bad,
    weak,
    calm,
  },
  clauses: [
    {
      all: ['vile|bad|weak|calm', 'listed'],
      least: 2,
      within: 60,
      severity: 'hold',
      say: 'named',
      fix: { what: 'listed', put: { zh: '某些厂家', en: 'some suppliers' } },
    },
    { all: ['vile|bad|weak|calm', 'mate'], least: 2, within: 60, severity: 'hold', say: 'inside' },
    { all: ['vile|bad|weak|calm', 'rival'], least: 2, within: 30, severity: 'hold' },
    { all: ['vile|bad|weak|calm', 'former'], least: 2, within: 40, say: 'inside' },
    { all: ['vile|bad|weak|calm', 'client'], least: 3, within: 20, say: 'client', none: ['about'] },
    { all: ['vile|bad|weak|calm', 'name|foreign|houses'], least: 3, within: 40, say: 'named' },
    { all: ['vile|bad|weak|calm', 'others|client|rival'], least: 3, within: 28, none: ['about'] },
    { all: ['vile|bad|weak|calm'], least: 5, within: 40, none: ['about'] },
    {
      all: ['vile|bad|calm', 'others|client|rival|name|foreign|houses'],
      least: 2,
      within: 28,
      none: ['about'],
      when: { length: [0, 120] },
    },
    { all: ['vile|bad|calm', 'deal'], within: 'draft', least: 2, none: ['about'], when: { length: [0, 80] } },
    { all: ['vile|calm'], least: 3, none: ['about'], when: { length: [0, 120] } },
    { all: ['vile|bad|weak|calm', 'foe'], least: 1, say: 'named' },
    { all: ['vile|bad|calm', 'listed|mate'], least: 2, within: 'draft', say: 'named', when: { length: [0, 250] } },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '反不正当竞争法(2025 修订,10 月 15 日施行)第十二条:不得编造、传播虚假或误导性信息,损害其他经营者的商誉;广告法第十三条。';

const listed = {
  competitors: '蓝鳍电机有限公司\t蓝鳍',
  customers: '宏达贸易有限公司\t宏达贸易',
  suppliers: '恒益铸造',
  colleagues: '周晓明',
};

export const examples: Examples = {
  flags: [
    { text: '[[蓝鳍的电机都是翻新]]货', names: listed },
    { text: '[[宏达贸易又拖欠]]货款了', names: listed },
    { text: '[[恒益铸造这批货全是次品]]', names: listed },
    { text: '[[周晓明上班就会摸鱼]]', names: listed },
    '[[同行都在偷工减料]],只有我们用纯铜',
    '[[隔壁厂要倒闭]]了,大家当心',
    '这个[[客户太难缠]]了',
    '[[前公司就会画饼]]',
    '[[Corvex Freight 把我们的柜子搞丢了,没人理]]',
  ],
  passes: [
    { text: '恭喜蓝鳍拿下大奖!', names: listed },
    { text: '宏达贸易的新仓库开业了。', names: listed },
    '同行之间多交流,值得学习。',
    '外贸避坑指南:如何识别骗子客户',
    '不锈钢材质,不生锈、不漏水。',
    '市场上的需求正在回暖。',
    '感谢客户一次次的反馈,让我们改进。',
    '竞品分析怎么做?这份模板送你。',
    '客户反馈良好,复购率很高。',
    '跟 Corvex Freight 合作三年,从没丢过柜。',
    '垃圾分类设备,厂家直供。',
  ],
};
