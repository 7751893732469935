import { messages } from '../messages/cost.ts';
import type { Examples, Rule } from '../rule.ts';
import { about } from './words/about.ts';

/** A document's number has 4 digits or more and is no year, date, measure or phone. */
function isNumber(match: string): boolean {
  const digits = match.replace(/\D/g, '');
  return (
    digits.length >= 4 &&
    !/^(?:19|20)\d\d(?:[-/.]\d{1,2}){0,2}$/.test(match) &&
    !/^(?:19|20)\d\d[-/](?:19|20)?\d\d$/.test(match)
  );
}

const rule: Rule = {
  category: 'trade-secret',
  severity: 'caution',
  owner: 'sales',
  message: messages.paper,
  signals: {
    paper: {
      words:
        '=pi, =po, =so, =ci, =lc, =sc, =rfq, p.o, p.i, sales order, purchase order, proforma, pro forma, invoice, contract, l/c, letter of credit, order (no|number|ref|confirmation), quotation no, drawing no, tt slip, 合同, 订单, 发票, 信用证, 单号, 报价单, 采购单, 客户单',
      not: 'po box, p.o. box, p.o box, so far, contract manufacturer, order now, invoice number looks',
    },
    code: {
      pattern:
        /(?<![\w.$€£¥%])(?=[a-z0-9/-]{0,16}\d)(?:[a-z]{1,8}[-/]){0,3}[a-z]{0,8}\d[a-z0-9]{1,15}(?:[-/][a-z0-9]{1,10}){0,4}(?![\w%]|\.\d|\s?(?:pcs|sets|units|usd|kg|mm|个|套|台|元|件|美|欧|万|%))/g,
      cue: 'paper',
      reach: 18,
      valid: isNumber,
    },
    numbered: {
      pattern:
        /(?<![\w-])(?:(?:po|pi|inv)[-#: ]?\d{4,12}|(?:po|pi|inv|so|ci|sc|lc|qt|rfq|ord)[-#][a-z]{0,4}-?\d{4,12}|lc\d{6,14}[a-z0-9]{0,6})(?:[-/]\d{1,6})?(?![\w-])/g,
      cue: 'digits',
    },
    about,
    other: {
      words: 'sample format, 条例, 法律, 民法典, 有限公司, 型号, model, hotline, phone, tel, call, regulation, article',
    },
  },
  clauses: [
    { all: ['numbered'], none: ['about', 'other'], fix: { put: 'mask' } },
    {
      all: ['code', 'paper'],
      within: 18,
      none: ['about', 'other'],
      mark: ['paper', 'code'],
      fix: { what: 'code', put: 'mask' },
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'FBI, Business Email Compromise advisories: an order or invoice number is what a fraudster needs to pose as the seller; URC/UCP 600 papers name both parties.';

export const examples: Examples = {
  flags: [
    'Shipping against [[PI No. 2026-0415]] today!',
    'Loading [[PO 4500331278]] for Denmark this afternoon.',
    '[[PI号:2026-0415]] 今天排产',
    '[[合同号 QH2026-0817]] 终于签了',
    'The [[L/C number 0455IM2600417]] is here at last.',
    '[[INV-2026-0417]] is paid, thanks everybody.',
    '信用证 [[LC8830194]] 到了',
  ],
  passes: [
    'What is a proforma invoice? A short guide.',
    'P.O. Box 2026, Ningbo.',
    'The contract was signed in 2024 and we still work together.',
    '什么是形式发票?一文看懂',
    'Order 12,000 pcs, delivery 2027-03-15.',
    'Payment by T/T or L/C at sight.',
    '2026年的订单排到了三月',
    'Invoice template 2026, free to download.',
    'So 2027 begins with a full order book.',
  ],
};
