import { messages } from '../messages/contact.ts';
import type { Examples, Rule } from '../rule.ts';

/** Words that stand beside numbers in trade, and never in an address. */
const PROSE =
  /(?:^|[ ,])(?:for|of|the|a|an|with|hours?|hrs?|days?|weeks?|months?|years?|minutes?|pcs|units?|pieces|sets|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|and|our|your|more|times|percent|countries|people|at|by|on|in|to|from|is|was|that|have|years old|km|miles|am|pm|containers?|customers?|per|only|about|over|than|it|we|i|you|they)(?=[ ,.]|$)/;

function isPlace(match: string): boolean {
  return !PROSE.test(match) && !/^(?:19|20)\d\d /.test(match);
}

const rule: Rule = {
  category: 'personal-data',
  severity: 'caution',
  owner: 'legal',
  message: messages.address,
  signals: {
    unitCue: { words: '=apt, apartment, =suite, =ste, =flat, =unit, =room, =rm, =box, =psc, =apo, =fpo, =dpo, =floor' },
    unit: {
      pattern:
        /(?<![\w.,])\d{1,6}[a-z]?,? [^\d\n!?]{2,40}?[\s,.>?]{0,8}(?:\d{1,5}[a-z]?[\s,.>?]{1,8})?(?:(?:apt|ste)\.?|apartment|suite|flat|unit|room|rm) ?#?\d{1,5}(?!\d)|(?<!\w)(?:apt|apartment|suite|flat|room|rm|unit)\.? ?#?\d{1,5}[a-z]?,? \d{1,6} [a-z\u00c0-\u024f]|(?:psc|unit) ?\d{1,5},? box \d{1,5}|(?<!\w)[adf]po a[aep] \d{5}/g,
      cue: 'unitCue',
      reach: 70,
    },
    home: {
      words:
        "(live|reside|move|stay)+ (at|in|on|to), living now, address, (send|ship|deliver|mail|return|post)+ to, sent (it |)to, samples to, taxi to, meet me at, meet (you|us) at, pick (me|him|her) up at, arrived at, located at, find (him|her|me) at, house at, (his|her|my) (house|flat|home), home is, is at, is on, drops you off at, corner of, enter on, meeting at, stop at, we'll meet",
      not: 'email address, ip address, web address, e-mail address',
    },
    street: {
      pattern:
        /(?<![\w.,$€£¥-])\d{1,5}[a-z]?(?:[-/]\d{1,4}[a-z]?)?,? (?:\d{1,5} )?(?:[\p{L}.'-]{2,24} ){0,4}(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|pl|square|sq|terrace|close|crescent|way|parkway|highway|hwy|row|walk|gardens|grove|hill|mews)(?!\w)|(?<!\p{L})[\p{L}.'-]{0,24}(?:straße|strasse|str\.|gasse|weg|allee|platz|ring|ufer|laan|straat|gracht|vej|gade|gata|gatan|vägen|veien|katu|tie|utca|uliza|ulitsa|caddesi|sokak|sk\.|cd\.) ?(?:no:? ?)?\d{1,5}[a-z]?(?![\w%])|(?<!\p{L})(?:rue|avenue|av\.?|avda\.?|boulevard|chemin|calle|carrera|cra\.?|calzada|rua|r\.|travessa|via|viale|corso|piazza|piazzale|vicolo|strada|str\.|ul\.|ulica|al\.|jalan|jl\.|jln|plaza|paseo|praça|place|quai|allée|impasse|soi|đường) (?:[\p{L}.'-]{1,24},? ){1,6}(?:no?\.? ?|n° ?|# ?)?\d{1,5}(?:[ -]\d{1,4})?(?![\w%])|(?<![\w.,$€£¥-])\d{1,5},? (?:bis )?(?:rue|avenue|av|boulevard|chemin|place|quai|allée|impasse) (?:[\p{L}.'-]{1,24} ?){1,5}/gu,
      cue: 'home',
      reach: 60,
    },
    numbered: {
      pattern:
        /(?<![\w.,$€£¥%-])(?:\d{1,6},? (?:\d{1,5} )?(?:[\p{L}.'’-]{2,24},? ){1,4}\d{1,5}[a-z]?(?![\w%])|(?:[\p{L}.'’-]{3,24} ){1,3}\d{1,4}[a-z]?(?= st\b| street\b|,|\.|$| \p{L}|\n)|\d{2,6} (?:\d{1,4} )?[\p{L}.'’-]{3,24}(?:,? [\p{L}.'’-]{3,24}){0,3}|p\.? ?o\.? box \d+)/gu,
      cue: 'home',
      reach: 50,
      valid: isPlace,
    },
    zip: {
      pattern:
        /(?<![\w.,-])\d{1,6} (?:[\p{L}\d.'-]{1,24},? ){1,8}?(?:al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy) \d{5}(?!\d)/gu,
      cue: 'digits',
    },
    chinese: {
      pattern:
        /(?:(?![住寄到址])[\u4e00-\u9fff\d]){2,12}?(?:路|街|道|巷|胡同|里|村|镇|小区|花园|苑|新村|公寓|大厦|广场|段)[^,。!?;\n]{0,6}?\d{1,4}(?:号|弄|栋|幢|座|期|巷)(?:[^,。!?;\n]{0,12}?\d{1,4} ?(?:室|单元|楼|户|号房|房|层|号))?/g,
      cue: 'chineseHome',
      reach: 40,
    },
    chineseHome: {
      words:
        '家住, 住在, 住址, 家里, 家在, 家庭地址, 收件人, 收货人, 收货地址, 寄到, 寄给, 寄去, 地址, 住, 送到, 公寓, 室, 单元, 户籍',
      not: '住院, 记住, 室内, 会议室, 办公室, 样品室',
    },
    ours: {
      words:
        'our (office|factory|showroom|warehouse|store|shop|stand|booth|plant|address|hq|headquarters|team), our new, visit us, =booth, =hall, exhibition, expo, =fair, showroom, headquarter*, 工厂, 展厅, 展馆, 展位, 展会, 总部, 参观, 门店, 酒店, hotel, (我们|本)公司, 公司(地址|在|位于|搬), 新厂',
      not: 'hotel room',
    },
    goods: {
      words: 'pcs, model, usd, moq, mm, rpm, kw, kg, inch, version, iso, pages, page, windows, days, year, years, %',
    },
  },
  clauses: [
    { all: ['unit'], none: ['ours', 'goods'], fix: { put: 'mask' } },
    { all: ['zip'], none: ['ours', 'goods'], fix: { put: 'mask' } },
    { all: ['street', 'home'], within: 60, none: ['ours', 'goods'], mark: ['street'], fix: { put: 'mask' } },
    {
      all: ['home', 'numbered'],
      within: 50,
      ordered: true,
      none: ['ours', 'goods'],
      mark: ['numbered'],
      fix: { put: 'mask' },
    },
    {
      all: ['chinese', 'chineseHome'],
      within: 30,
      none: [{ signal: 'ours', near: 16 }],
      mark: ['chinese'],
      fix: { put: 'mask' },
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'GDPR art. 4(1) and PIPL of China art. 28: where somebody lives is personal data, and the whereabouts are sensitive.';

export const examples: Examples = {
  flags: [
    'He lives at [[24 Rosemont Avenue]], Dublin.',
    '收件人李工,[[苏州市姑苏区干将东路178号3幢502室]]',
    'Send the samples to [[Lindenstraße 14]] in Bremen, she is at home.',
    'My new address is [[742 Birch Lane]], come for tea.',
    'Parcel for Ms Novak, [[18 Harbour Road, Flat 6]], please.',
  ],
  passes: [
    'Our new showroom: 88 Canal Road, Ningbo, open from nine.',
    '公司地址:宁波市鄞州区学士路88号3号楼',
    'Hall 5, booth 12, see you in Cologne.',
    'Model 24 Avenue lamp, 500 pcs MOQ.',
    'We live in a world of 24 hour delivery.',
    'The road to 100 million units was long.',
    'The fair is on from 15 to 19 April.',
    'Sent to production on 12 May.',
    'Room temperature 25 degrees, humidity 60.',
  ],
};
