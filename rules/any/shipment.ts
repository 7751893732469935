import { isContainer, isShip, isWaybill } from '../numbers.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'trade-secret',
  severity: 'caution',
  owner: 'sales',
  message: {
    zh: { what: '「{text}」能查到这票货', why: '拿着号就能查到船、港口，甚至收货人是谁。', suggest: '打码' },
    en: {
      what: '“{text}” lets anyone trace this shipment',
      why: 'With it one finds the ship, the port and often the customer.',
      suggest: 'Mask it',
    },
  },
  signals: {
    container: { pattern: /(?<![a-z0-9])[a-z]{3}[ujz][ -]?\d{6}[ -]?\d(?!\d)/g, cue: 'digits', valid: isContainer },
    cue: {
      words:
        'container, b/l, bill of lading, booking, awb, waybill, tracking number, seal, imo, vessel, 柜号, 箱号, 提单, 订舱号, 运单, 封号, 船名, 快递单号',
      not: '(food|storage|plastic|glass) container, container (house|home|office), (oil|mechanical|rubber) seal, seal ring',
    },
    waybill: { pattern: /(?<![\d-])\d{3}[- ]\d{4} ?\d{4}(?![\d-])/g, cue: 'cue', reach: 30, valid: isWaybill },
    ship: { pattern: /(?<![a-z])imo ?\d{7}(?!\d)/g, cue: 'cue', valid: isShip },
    code: {
      pattern:
        /(?<![a-z0-9])(?=[a-z0-9]*\d{4})[a-z]{2,6}\d{6,12}[a-z]?(?![a-z0-9])|(?<![a-z0-9])(?=(?:[a-z]*\d){4})[a-z]{3}[a-z0-9]{6,13}(?![a-z0-9])|(?<![\w.,-])\d{7,12}(?!\w|[.,-]\d)/g,
      cue: 'cue',
      reach: 24,
    },
    model: { words: 'model, sku, item, 型号, 货号, phone, tel, whatsapp, isbn' },
  },
  clauses: [
    { all: ['container'], none: ['model'], fix: { put: 'mask' } },
    { all: ['waybill|ship'], fix: { put: 'mask' } },
    { all: ['code', 'cue'], within: 24, mark: ['code'], none: ['model'], fix: { put: 'mask' } },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source = 'ISO 6346: anyone can trace a container number to ship, port and often to the consignee.';

export const examples: Examples = {
  flags: [
    '[[CSQU3054383]] sailed from Ningbo last night.',
    '柜号 [[MWCU6059784]] 已经装船',
    'Air waybill [[125-12345675]] is on its way to the client.',
    'B/L no. [[COSU6301234560]] released today.',
    'On board [[IMO 9074729]], vessel on time.',
    '提单号 [[OOLU2634567890]],客户催得急',
  ],
  passes: [
    'MSKU1234567',
    'New model ABCU3054383 of our lamp.',
    'Glass container 500 ml, lid included.',
    'Three containers left the yard this week.',
    '今天装了三个柜子,大家辛苦了。',
    'Our B/L template in Excel, free to download.',
    'What does a booking number look like?',
    'Mechanical seal 208 for pumps.',
  ],
};
