import { messages } from '../messages/contact.ts';
import { isPhone } from '../numbers.ts';
import type { Examples, Rule } from '../rule.ts';

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,62}\.){1,4}[a-z]{2,24}/g;
// mailboxes that belong to a desk and not to a person
const SHARED =
  /^(?:info|sales|contact|hello|support|service|press|media|jobs|careers|hr|office|marketing|export|trade|team|mail|enquir(?:y|ies)|inquir(?:y|ies)|admin|help|order|orders|shop|no-?reply)\d{0,3}@/;

const INTERNATIONAL = /(?<![\w+])(?:\+|00 ?(?=[1-9]\d? ))\(?[1-9](?:[ .()\-/]{0,3}\d){6,14}(?!\d)/g;

/** A phone by its count of digits, and no date, range of years or decimal. */
function isDialled(match: string): boolean {
  return (
    isPhone(match) &&
    !/^(?:19|20)\d\d[ ./-]\d{1,2}[ ./-]\d{1,2}(?!\d)/.test(match) &&
    !/^\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d$/.test(match) &&
    !/^(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d$/.test(match) &&
    !/^\d+[.,]\d+$/.test(match)
  );
}

/** A name that somebody chose: with a digit or `_`, or right after "WeChat:". */
function isHandle(match: string): boolean {
  const id = /[\w.-]+$/.exec(match)?.[0] ?? '';
  return /[\d_]|^qq/.test(id) || /live:|@|\.me\//.test(match) || /(?:wechat|weixin|微信号?|id) ?(?::|是)/.test(match);
}

const rule: Rule = {
  category: 'personal-data',
  severity: 'caution',
  owner: 'legal',
  message: messages.contact,
  signals: {
    email: { pattern: EMAIL, cue: '@', valid: (match) => !SHARED.test(match) },
    mailbox: { pattern: EMAIL, cue: '@', valid: (match) => SHARED.test(match) },
    spelledCue: {
      words:
        '=dot com, =dot net, =dot org, =dot de, =dot co, =dot cn, (dot), [dot], (at), [at], {at}, -at-, =gmail, =hotmail, =outlook, =yahoo, =icloud, =protonmail, qq.com, 163.com, 126.com',
    },
    spelled: {
      pattern:
        /(?<![\w.])[\w.+-]{2,40}(?: (?:dot|\.) [\w+-]{1,30}){0,3} ?(?:\(at\)|\[at\]|\{at\}|\(a\)|-at-|\(@\)|\[@\]) ?[\w-]{2,40}(?: ?(?:\.|\(dot\)|\[dot\]| dot ) ?[\w-]{2,24}){1,3}|(?<![\w.])[\w.+-]{2,40}(?: (?:dot|\.) [\w+-]{1,30}){0,3} at (?:[\w-]{2,40}(?: dot [a-z]{2,12}){1,3}|(?:gmail|hotmail|outlook|yahoo|icloud|protonmail|qq|163|126)(?:\.| dot )[a-z]{2,4})(?!\w)/g,
      cue: 'spelledCue',
    },
    international: { phones: true, pattern: INTERNATIONAL, cue: 'digits', valid: isPhone },
    // beside a cue also a number that is not given out
    plus: { pattern: INTERNATIONAL, cue: 'digits', valid: isPhone },
    phoneCue: {
      words:
        'phone, telephone, =tel, =mob, =ph, tél, =cel, mobile, mobil, =mobiel, cell, cellphone, whatsapp, =fax, direct line, (call|text|reach) (me|him|her|them), call us, call on, call at, ring, dial, sms, registered, (my|his|her|their|contact) number, number is, telefon, telefono, teléfono, téléphone, tlf, celular, móvil, =gsm, =handy, =hp, 电话, 手机, 座机, 传真, 热线, 打给, 致电, 联系, 找他, 找她, 专线, messages to, answering at',
      not: 'phone (case|holder|stand|accessories|charger|grip), mobile phones, mobile (app|home|crane|stand), call center, battery cell, 手机(壳|支架|套|配件|膜|端)',
    },
    weakCue: { words: 'call, text, contact, wechat, home, work, office, 微信, 加微, 加v, vx, 找' },
    loose: {
      pattern:
        /(?<![\w.,$€£¥+/:-])\(?\d(?:[ .()\-/]{0,2}\d){6,13}(?: ?(?:x|ext\.?|转) ?\d{1,5})?(?![\w%]|[.,]\d|\/\d| ?(?:pcs|sets|units|kg|mm|cm|usd|rmb|eur|件|个|台|套|元|美|吨|柜|箱)(?![a-z]))/g,
      cue: 'phoneCue',
      reach: 36,
      valid: isDialled,
    },
    national: {
      pattern:
        /(?<![\w.,$€£¥+/:-])(?:\(\d{2,5}\)[ .-]?\d{3,4}[ .-]?\d{3,4}|0\d{1,4}[ .\-/]\d{3,8}(?:[ .-]\d{2,4}){0,3}|\d{3}[ .-]\d{3}[ .-]\d{4}(?: ?x\d{1,5})?|0\d{8,10}|1[3-9]\d[ -]?\d{4}[ -]?\d{4}|\d{2,4}(?:[ .-]\d{2,4}){2,4}|\d{5} \d{5,6})(?![\w%]|[.,]\d|\/\d)/g,
      cue: 'weakCue',
      reach: 40,
      valid: isDialled,
    },
    // oh seven seven double-oh; 一三八 零零一三
    dictated: {
      pattern:
        /(?<![a-z])(?:(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred)[ ,-]{1,2}){6,16}[a-z]{2,5}|(?:[零〇幺一二三四五六七八九][ -]?){8,13}/g,
      cue: 'phoneCue',
      reach: 90,
    },
    // with the cue in the match, because a full stop after "Tel" ends the sentence
    abbreviated: {
      pattern:
        /(?<![a-z])(?:tel|mob|ph|phone|fax|tlf|cel|cell|mobile|tél|no|nr)\. ?:? ?\(?\d(?:[ .()\-/]{0,2}\d){6,13}(?![\w%]|[.,]\d)/g,
      cue: 'phoneCue',
      reach: 36,
    },
    // shapes that hardly anything but a phone has: France, Britain, Japan, Korea, Australia, Brazil, China
    shaped: {
      pattern:
        /(?<![\w.,$€£¥+/:-])(?:0[1-9](?:[ .]\d\d){4}|0\d{3} \d{3} \d{4}|07\d{3} \d{6}|020 \d{4} \d{4}|0\d{1,2}-\d{4}-\d{4}|04\d\d \d{3} \d{3}|\(\d\d\) ?9?\d{4}-\d{4}|0[1-9]\d{1,2}-[2-8]\d{6,7}|0[1-9]\d{1,2} \d{3} \d{3,4})(?![\w-])/g,
      cue: 'digits',
    },
    american: {
      pattern:
        /(?<![\w.,$€£¥+/-])(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?: ?(?:x|ext\.? ?)\d{1,5})?(?![\w-])/g,
      cue: 'digits',
    },
    chineseMobile: {
      pattern: /(?<![\w.,$€£¥+/-])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\w-])/g,
      cue: 'digits',
      valid: isPhone,
    },
    handleCue: {
      words:
        'wechat, weixin, =vx, =wx, v信, 微信, 加微, 加v, 薇信, telegram, =tg, skype, line id, =line, kakao, zalo, wa.me, t.me, snapchat, =snap, signal, discord, =qq, imo, icq, whatsapp',
      not: 'production line, signal line',
    },
    handle: {
      pattern:
        /(?<![\w-])(?:wechat|weixin|vx|wx|v信|薇信|加?微信号?|加微|加v|telegram|tg|skype|line|kakao(?:talk)?|zalo|snap(?:chat)?|discord|whatsapp)(?: ?(?:id|me|username|account|handle|号))?(?: ?: ?| is | 是 ?|是 ?|为 ?| ?@| (?=[a-z.]{0,20}[\d_])|(?<=[信号])(?=[a-z.]{1,20}[\d_]))(?:live:)?@?[a-z_][\w.-]{4,30}(?!\w)|(?<!\w)(?:wa|t)\.me\/\+?\w{5,30}|(?<!\w)qq(?:号|群)?[: ]{0,2}[1-9]\d{5,10}(?!\d)/g,
      cue: 'handleCue',
      reach: 45,
      valid: isHandle,
    },
    model: {
      words:
        'model, sku, item no, part number, 型号, 货号, 编号, ean, isbn, serial, order no, hs code, cas, patent, 专利号, barcode, lot no',
    },
    ours: {
      words:
        '(contact|call|whatsapp|reach|text|email|message|ring|mail|write to|dm|add) us, our (hotline|whatsapp|sales|team|office|showroom|number|shop|website|service|line), customer (service|support|care), sales team, for a quote, for details, for samples, for orders, for bookings, for more, inquiry, enquiry, quotation, catalogue, order now, book now, questions, sorry to hear, front desk, toll-free, hotline, 热线, 客服, 400-, 咨询, 欢迎来电, 联系我们, 合作, 订购',
    },
    named: {
      pattern:
        /(?<![a-z])(?:call|contact|ask for|ask|ring|text|message|reach|whatsapp|write to) (?!us|our|me|now|today|for|or|to|the|a|an|on|at|in|and|here|it|any|sales|customer|this|your|back)\p{L}{3,20}(?: \p{L}{2,20})? (?:on|at|under|via)(?= )/gu,
      cue: 'digits',
    },
    third: {
      words:
        '=him, =her, =his, =their, =he, =she, =mr, =mrs, =ms, buyer, client, private, personal, home, colleague, boss, ceo, manager, =my, =me, 他, 她, 客户, 老板, 总, 先生, 女士, 小姐, 私人, 本人, 同事, 经理, 采购, 老师, brother, sister, 司机, 姐, 哥',
      not: '客户服务, 总部, 总机',
    },
  },
  clauses: [
    { all: ['email|spelled'], none: ['ours'], fix: { put: 'mask' } },
    { all: ['spelled|email', 'ours'], within: 'sentence', severity: 'info', mark: ['email', 'spelled'] },
    { all: ['international|american|chineseMobile|shaped'], none: ['ours', 'model'], fix: { put: 'mask' } },
    { all: ['abbreviated'], none: ['ours', 'model'], fix: { put: 'mask' } },
    {
      all: ['loose|plus', 'phoneCue'],
      within: 40,
      none: ['ours', 'model'],
      mark: ['loose', 'plus'],
      fix: { put: 'mask' },
    },
    { all: ['dictated', 'phoneCue'], none: ['ours', 'model'], mark: ['dictated'] },
    { all: ['national', 'weakCue'], within: 40, none: ['ours', 'model'], mark: ['national'], fix: { put: 'mask' } },
    {
      all: ['international|plus|american|chineseMobile|shaped|loose|email|spelled', 'third|named'],
      within: 50,
      none: ['model'],
      mark: ['international', 'plus', 'american', 'chineseMobile', 'shaped', 'loose', 'email', 'spelled'],
      fix: { put: 'mask' },
    },
    { all: ['handle'], none: ['ours'], fix: { put: 'mask' } },
    { all: ['mailbox'], severity: 'info' },
    {
      all: ['international|american|loose|chineseMobile|shaped', 'ours'],
      severity: 'info',
      mark: ['international', 'american', 'loose', 'chineseMobile', 'shaped'],
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
    'Call him on [[+86 138 1234 5678]] tonight.',
    'Her WhatsApp: [[+49 171 2345678]]',
    '客户[[微信:zhangsan_2020]] 加一下',
    'His mail is [[peter dot lang at acme dot com]].',
    '[[Tel. 030 901820]], ask for Frau Schulz.',
    'You can call me on [[9472 7916]] after lunch.',
  ],
  passes: [
    'SHIPMENT READY',
    'Model 4111 2222, 220 V, 50 Hz, 1500 rpm.',
    'Booth 12.1 H34, 15-19 April 2027.',
    'Write to sales@example.com for the catalogue.',
    'Our customer service hotline is 400-820-8820.',
    'WhatsApp us for a quote: +86 574 8765 4321',
    'Part number 6205-2RS, ISO 9001:2015.',
    'Order 12,000 pcs, delivery 2027-03-15.',
    'Thanks @bluefin and @acme for coming!',
  ],
};
