import { isCard, isChineseId, isCreditCode, isIban, isPhone } from '../numbers.ts';
import type { Examples, Rule } from '../rule.ts';

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,62}\.){1,4}[a-z]{2,24}/g;
// mailboxes that belong to a desk and not to a person
const SHARED =
  /^(?:info|sales|contact|hello|support|service|press|media|jobs|careers|hr|office|marketing|export|enquir(?:y|ies)|inquir(?:y|ies)|admin|help|no-?reply)\d?@/;

const rule: Rule = {
  category: 'personal-data',
  severity: 'caution',
  owner: 'legal',
  message: {
    zh: { what: '「{text}」是联系方式', why: '公开后会被爬走群发,是别人的号码还得先征得同意。', suggest: '打码' },
    en: {
      what: '“{text}” is a contact detail',
      why: 'Bots collect it within hours, and somebody else’s needs their consent first.',
      suggest: 'Mask it',
    },
  },
  messages: {
    money: {
      zh: { what: '「{text}」是账号或卡号', why: '骗子会拿它伪造收款信息,让你的客户打错款。', suggest: '打码' },
      en: {
        what: '“{text}” is an account or card number',
        why: 'Fraudsters use it to fake payment instructions to your customers.',
        suggest: 'Mask it',
      },
    },
    id: {
      zh: { what: '「{text}」是证件号码', why: '证件号泄露可能被冒名,公开别人的更是违法风险。', suggest: '打码' },
      en: {
        what: '“{text}” is an identity number',
        why: 'It can be used in that person’s name and cannot be changed.',
        suggest: 'Mask it',
      },
    },
  },
  signals: {
    email: { pattern: EMAIL, cue: '@', valid: (match) => !SHARED.test(match) },
    mailbox: { pattern: EMAIL, cue: '@', valid: (match) => SHARED.test(match) },
    iban: {
      pattern: /(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?(?![a-z0-9])/g,
      cue: 'digits',
      valid: isIban,
    },
    card: { pattern: /(?<![\d.,-])\d(?:[ -]?\d){12,18}(?![\d-])/g, cue: 'digits', valid: isCard },
    bicCue: { words: '=swift, =bic, 开户行, 银行代码, beneficiary bank, bank code' },
    bic: {
      pattern: /(?<![a-z0-9])[a-z]{4}[a-z]{2}[a-z0-9]{2}(?:[a-z0-9]{3})?(?![a-z0-9])/g,
      cue: 'bicCue',
      reach: 24,
      valid: (match) =>
        /\d/.test(match) ||
        (/^[a-z]{4}(?:cn|hk|us|gb|de|fr|it|es|nl|be|ch|jp|kr|sg|tw|ae|sa|in|tr|br|mx|ca|au|th|vn|my|id|ru|pl|se|no|dk|fi|at|pt|ie)[a-z]{2}(?:xxx)?$/.test(
          match,
        ) &&
          !/^(?:code|bank|account|number|transfer|payment)/.test(match)),
    },
    accountCue: {
      words:
        'account number, account no, a/c no, acct, bank account, iban, beneficiary, routing number, sort code, 账号, 帐号, 银行账户, 卡号, 收款账户, 户名, 开户行',
      not: '账号登录, 社媒账号',
    },
    account: { pattern: /(?<![\d.])\d(?:[ -]?\d){7,20}(?![\d.])/g, cue: 'accountCue', reach: 30 },
    cardCue: { words: 'card, visa, mastercard, amex, 信用卡, 卡号' },
    cardish: { pattern: /(?<![\d.,])\d(?:[ -]?\d){11,18}(?!\d)/g, cue: 'cardCue', reach: 40 },
    chineseId: { pattern: /(?<![\da-z])\d{17}[\dx](?![\da-z])/g, cue: 'digits', valid: isChineseId },
    creditCode: {
      pattern: /(?<![\da-z])[0-9a-hj-npqrtuwxy]{18}(?![\da-z])/g,
      cue: 'creditCue',
      reach: 30,
      valid: isCreditCode,
    },
    creditCue: { words: '信用代码, 税号, credit code, uscc' },
    idCue: {
      words:
        "passport, id number, id no, id card, identity card, national id, ssn, social security, driver license, driver's license, driving licence, tax id, 身份证, 护照, 证件号, 驾照",
      not: 'passport (cover|holder|wallet|case|bag), 护照夹, 护照包',
    },
    idNumber: {
      pattern: /(?<![\w.])(?:[a-z]{1,2}\d{6,9}|\d{3}-\d{2}-\d{4}|\d{15}|\d{17}[\dx]|\d{8,9})(?![\w])/g,
      cue: 'idCue',
      reach: 30,
    },
    ssn: { pattern: /(?<![\d-])(?!000|666)[0-8]\d{2}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g, cue: 'digits' },
    international: {
      pattern: /(?<![\w+])(?:\+|00 ?(?=[1-9]\d? ))\(?[1-9](?:[ .()\-/]{0,3}\d){6,14}(?!\d)/g,
      cue: 'digits',
      valid: isPhone,
    },
    phoneCue: {
      words:
        'phone, telephone, =tel, mobile, cellphone, cell, whatsapp, wechat, fax, hotline, call, text, (my|his|her|contact) number, number is, dial, sms, reach me, reach (him|her) at, 电话, 手机, 微信, 加微, 加v, vx, 座机, 传真, 热线, 打给, 致电, 联系(方式|他|她), 找他, 找她, home, work, office',
      not: 'phone (case|holder|stand|accessories|charger), mobile phones, call center, battery cell, 手机(壳|支架|套|配件|膜)',
    },
    national: {
      pattern:
        /(?<![\w.,$€£¥+/:-])(?:\(\d{2,5}\)[ .-]?\d{3,4}[ .-]?\d{3,4}|0\d{1,4}[ .\-/]\d{3,8}(?:[ .-]\d{2,4}){0,3}|\d{3}[ .-]\d{3}[ .-]\d{4}(?: ?x\d{1,5})?|0\d{8,10}|1[3-9]\d[ -]?\d{4}[ -]?\d{4}|\d{2,4}(?:[ .-]\d{2,4}){2,4})(?![\w%]|[.,]\d|\/\d)/g,
      cue: 'phoneCue',
      reach: 40,
      valid: (match) =>
        isPhone(match) &&
        !/^(?:19|20)\d\d[ .-]\d{1,2}[ .-]\d{1,2}$/.test(match) &&
        !/^\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d\d$/.test(match),
    },
    american: {
      pattern: /(?<![\w.,$€£¥+/-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?: ?(?:x|ext\.? ?)\d{1,5})?(?![\w-])/g,
      cue: 'digits',
    },
    chineseMobile: {
      pattern: /(?<![\w.,$€£¥+/-])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\w-])/g,
      cue: 'digits',
      valid: isPhone,
    },
    wechat: {
      pattern:
        /(?:wechat|weixin|vx|v信|微信号?|加微信?|加v)(?: ?id)? ?(?:is |是|号)?[:： ]{1,2}[a-z][\w-]{5,19}(?![\w])/g,
      cue: 'wechatCue',
      reach: 30,
    },
    wechatCue: { words: 'wechat, =vx, v信, 微信, 加微, 加v' },
    model: {
      words:
        'model, sku, item no, part number, 型号, 货号, 编号, ean, isbn, serial, order no, hs code, cas, patent, 专利号',
    },
    ours: {
      words:
        'hotline, customer (service|support|care), further questions, any questions, looking into this, sorry to hear, our office, front desk, toll-free, 客服热线, 服务热线, 客服电话, 400-',
    },
  },
  clauses: [
    { all: ['iban'], severity: 'hold', say: 'money', fix: { put: 'mask' } },
    { all: ['card'], severity: 'hold', say: 'money', none: ['model'], fix: { put: 'mask' } },
    { all: ['cardish', 'cardCue'], say: 'money', mark: ['cardish'], none: ['model'], fix: { put: 'mask' } },
    { all: ['bic', 'bicCue'], say: 'money', mark: ['bicCue', 'bic'], fix: { what: 'bic', put: 'mask' } },
    { all: ['account', 'accountCue'], say: 'money', mark: ['account'], fix: { put: 'mask' } },
    { all: ['chineseId'], severity: 'hold', say: 'id', fix: { put: 'mask' } },
    { all: ['ssn'], severity: 'hold', say: 'id', none: ['model'], fix: { put: 'mask' } },
    { all: ['idNumber', 'idCue'], severity: 'hold', say: 'id', mark: ['idNumber'], fix: { put: 'mask' } },
    { all: ['creditCode', 'creditCue'], severity: 'info', say: 'id', mark: ['creditCode'] },
    { all: ['email'], fix: { put: 'mask' } },
    { all: ['international'], none: ['ours', 'model'], fix: { put: 'mask' } },
    { all: ['american|chineseMobile'], none: ['ours', 'model'], fix: { put: 'mask' } },
    { all: ['national', 'phoneCue'], within: 40, none: ['ours', 'model'], mark: ['national'], fix: { put: 'mask' } },
    { all: ['wechat'], none: ['ours'], fix: { put: 'mask' } },
    { all: ['mailbox'], severity: 'info' },
    {
      all: ['international|american|national', 'ours'],
      severity: 'info',
      mark: ['international', 'american', 'national'],
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'PIPL of China art. 13 and GDPR art. 6: somebody else’s contact details may be made public only with a ground for it, usually consent.';

export const examples: Examples = {
  flags: [
    'Write to Peter, [[peter.lang@acme-retail.com]], he decides.',
    '王总电话 [[13812345678]],别说是我给的',
    'Pay to [[GB82WEST12345698765432]] please.',
    '[[SWIFT: BKCHCNBJ300]], account as before.',
    'My card is [[4111 1111 1111 1111]], charge it.',
    '身份证 [[11010519491231002X]] 登记一下',
    'Call him on [[+86 138 1234 5678]] tonight.',
    'Her WhatsApp: [[+49 171 2345678]]',
    '客户[[微信:zhangsan_2020]] 加一下',
  ],
  passes: [
    'SHIPMENT READY',
    'Model 4111 2222, 220 V, 50 Hz, 1500 rpm.',
    'Booth 12.1 H34, 15-19 April 2027.',
    'Write to sales@example.com for the catalogue.',
    'Our customer service hotline is 400-820-8820.',
    'Version 10.2.1.3 of the firmware is out.',
    'Part number 6205-2RS, ISO 9001:2015.',
    'Order 12,000 pcs, delivery 2027-03-15.',
    'Thanks @bluefin and @acme for coming!',
  ],
};
