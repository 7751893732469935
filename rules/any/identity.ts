import { messages } from '../messages/contact.ts';
import { isCard, isChineseId, isCreditCode, isIban } from '../numbers.ts';
import type { Examples, Rule } from '../rule.ts';

/** Two letters of a country that banks have, where a bank code has no digit. */
const BANK_COUNTRY =
  /^[a-z]{4}(?:cn|hk|us|gb|de|fr|it|es|nl|be|ch|jp|kr|sg|tw|ae|sa|in|tr|br|mx|ca|au|th|vn|my|id|ru|pl|se|no|dk|fi|at|pt|ie)[a-z]{2}(?:xxx)?$/;

const rule: Rule = {
  category: 'personal-data',
  severity: 'hold',
  owner: 'legal',
  message: messages.id,
  messages,
  signals: {
    iban: {
      pattern: /(?<![a-z0-9])[a-z]{2}\d{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?(?![a-z0-9])/g,
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
        /\d/.test(match) || (BANK_COUNTRY.test(match) && !/^(?:code|bank|account|number|transfer|payment)/.test(match)),
    },
    accountCue: {
      words:
        'account (number|no|#), a/c, bank account, iban, beneficiary, routing, sort code, =aba, =ifsc, =bsb, =pix, paypal, 账号, 帐号, 银行账户, 银行卡, 卡号, 户名, 开户行, 支付宝',
      not: '账号登录, 社媒账号',
    },
    account: {
      pattern:
        /(?<![\d.])\d(?:[ -]?\d){7,20}(?![\d.])|(?<!\d)\d\d-\d\d-\d\d(?!\d)|(?<![\w])[a-z]{4}0[a-z0-9]{6}(?!\w)/g,
      cue: 'accountCue',
      reach: 36,
    },
    cardCue: { words: 'card, visa, mastercard, amex, 信用卡, 卡号, =cvv, =cvc, =cvc2, security code' },
    cardish: {
      pattern: /(?<![\d.,])\d(?:[ -]?\d){11,18}(?!\d)|(?<=(?:cvv|cvc2?|security code)(?: is|:| code)? ?)\d{3,4}(?!\d)/g,
      cue: 'cardCue',
      reach: 40,
    },
    wallet: {
      pattern:
        /(?<![a-z0-9])(?:bc1[a-z0-9]{25,60}|0x[a-f0-9]{40}|(?=[a-z]{0,12}\d)[13lmt][a-km-z1-9]{25,34})(?![a-z0-9])/g,
      cue: 'walletCue',
      reach: 80,
    },
    walletCue: { words: 'bitcoin, =btc, ethereum, =eth, usdt, trc20, erc20, litecoin, wallet, 钱包, crypto' },
    chineseId: { pattern: /(?<![\da-z])\d{17}[\dx](?![\da-z])/g, cue: 'digits', valid: isChineseId },
    creditCode: {
      pattern: /(?<![\da-z])[0-9a-hj-npqrtuwxy]{18}(?![\da-z])/g,
      cue: 'creditCue',
      reach: 30,
      valid: isCreditCode,
    },
    creditCue: { words: '信用代码, 税号, credit code, uscc, 社会信用' },
    idCue: {
      words:
        "passport, =id, identity (card|number|no), national identity, resident permit, ssn, social (security|insurance), =nin, national insurance, =ni number, (driver|drivers|driver's|driving) (license|licence), (licence|license) number, tax number, tax file, taxpayer, =tin, =tfn, =itin, aadhaar, aadhar, pan (card|number), =cpf, =cnpj, =rg, curp, =rfc, =dni, =nie, =nif, =cif, =rut, =cuit, cedula, cédula, pesel, codice fiscale, =bsn, personnummer, =cpr, =nric, =fin, mykad, =ic, =nik, iqama, kimlik, =inn, snils, medicare, nhs number, insurance number, steuer-id, visa (no|number), imei, =vin, chassis, =mac, vat (number|no), 身份证, 身分证, 护照, 证件号, 驾照, 驾驶证, 通行证, 社保号, 工号, 学号, 签证号, 车架号",
      not: 'passport (cover|holder|wallet|case|bag|photo), 护照夹, 护照包, id card (holder|printer|badge), fin tube, visa waiver',
    },
    idNumber: {
      pattern:
        /(?<![\w.-])(?=[a-z0-9./ -]{0,9}\d)(?:[a-z]{1,3}-?)?\d(?:[ .\-/]?\d){4,17}(?:[ -]?[a-z\d](?![a-z]))?(?!\w|[.,]\d| ?(?:pcs|units|usd|mm|cm|kg|pieces)(?![a-z]))|(?<![\w.-])[a-z]{6}\d\d[a-z]\d\d[a-z]\d{3}[a-z](?!\w)|(?<![\w.-])(?=[a-z]{0,9}\d)(?=[a-z0-9]{0,9}[a-z])[a-z0-9]{8,20}(?!\w)|(?:[\da-f]{2}[:-]){5}[\da-f]{2}/g,
      cue: 'idCue',
      reach: 36,
      valid: (match) =>
        /^(?=(?:\D*\d){5})|^(?=.{8})[a-z](?=(?:\D*\d){4})|^[a-f\d]{2}[:-]/.test(match) &&
        !/^(?:19|20)\d\d[-/. ]\d/.test(match) &&
        !/^(?:\d{1,2}[-/. ]){2}(?:19|20)\d\d$/.test(match),
    },
    certain: {
      pattern:
        /(?<![\w.-])(?:(?!000|666)[0-8]\d{2}-(?!00)\d{2}-(?!0000)\d{4}|\d{3}\.\d{3}\.\d{3}-\d{2}|784-(?:19|20)\d\d-\d{7}-\d|[a-z]{6}\d\d[abcdehlmprst][0-7]\d[a-z]\d{3}[a-z])(?![\w-])/g,
      cue: 'digits',
    },
    address: {
      pattern:
        /(?<![\w.:-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|\.\d)|(?<![\w:])(?:[a-f0-9]{1,4}:){5,7}[a-f0-9]{1,4}(?![\w:])|(?<![\w:])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\w:-])/g,
      cue: 'digits',
    },
    version: {
      words: 'version, firmware, release, build, section, chapter, revision, localhost, 版本, 固件',
    },
    bornCue: {
      words: 'born, born on, birthday, date of birth, =dob, birth date, birthdate, b-day, 出生, 生日, 生于, 出生日期',
    },
    born: {
      pattern:
        /(?<![\d.])(?:\d{1,2}[./ -]\d{1,2}[./ -](?:19|20)\d\d|(?:19|20)\d\d[./ -]\d{1,2}[./ -]\d{1,2}|(?:19|20)\d\d年\d{1,2}月\d{1,2}[日号]?|\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9}\.?,? (?:19|20)\d\d|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d)(?!\d)/g,
      cue: 'bornCue',
      reach: 30,
    },
    firm: { words: 'company, founded, factory, brand, our firm, 公司, 工厂, 成立, 品牌' },
    plateCue: { words: '(licence|license|number|registration|car) plate, plate (no|number|is), car reg, 车牌, 车号' },
    plate: {
      pattern:
        /(?<![\w-])(?=[a-z -]{0,4}\d|\d{1,4}[ -]?[a-z])[a-z0-9]{1,4}[ -]?[a-z0-9]{1,5}(?:[ -][a-z0-9]{1,4})?(?![\w-])/g,
      cue: 'plateCue',
      reach: 24,
      valid: (match) =>
        /\d/.test(match) && /[a-z]/.test(match) && match.length > 4 && !/^(?:is|no|number|in|of|on) /.test(match),
    },
    chinesePlate: {
      pattern:
        /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-hj-z][· ]?(?=[a-z0-9]{0,4}\d{2})[a-hj-np-z0-9]{5,6}(?![a-z0-9])/g,
      cue: 'digits',
    },
    loginCue: {
      words:
        'password, passwd, =pwd, passcode, =pin, pin code, username, user name, =login, =otp, one-time code, verification code, 密码, 口令, 验证码, 用户名',
    },
    login: {
      pattern:
        /(?:password|passwd|pwd|passcode|pin(?: code)?|otp|verification code|username|user name|login|密码|口令|验证码|用户名)\s?(?:for [a-z]{2,12} )?(?:is now|is|:|=|was|是|为)?\s?["“']?(?=[^\s,]{0,24}\d)[^\s"”',。]{4,30}|login[^\n.]{0,24}? ?[:/] ?(?=\S{0,20}\d)[^\s,。]{5,30}/g,
      cue: 'loginCue',
      reach: 50,
    },
    lock: { words: 'lock, fingerprint, keypad, safe, pinout, 密码锁, 指纹锁, pin connector, pins, 保险柜' },
    health: {
      words:
        'diagnosed, in ward, intensive care, chemo, chemotherapy, medical leave, miscarriage, hepatitis, hiv, pregnant, tested positive, 确诊, 住院, 病房, 化疗, 体检报告, 怀孕, 产检, 病历, 流产, 抑郁症, 乙肝, 查出, 癌',
      not: 'medical device, 病房护理床',
    },
    whose: {
      words:
        '=him, =her, =his, =their, =he, =she, =mr, =mrs, =ms, buyer, client, private, personal, home, colleague, boss, ceo, manager, =my, =me, 他, 她, 客户, 老板, 总, 先生, 女士, 小姐, 私人, 本人, 同事, 经理, 采购, 老师, brother, sister, 司机, 姐, 哥',
    },
    ask: {
      words:
        'reply with your, comment your, leave your, send me your, drop your, share your, post your, 留下你的, 评论区留, 留下您的',
    },
    asked: {
      words:
        'passport, phone, id number, id card, date of birth, bank, address, whatsapp, mobile, 护照, 身份证, 电话, 手机号, 住址',
    },
    refuse: { words: "(do|please|should) not, don't, never, 请勿, 不要, 切勿" },
    stay: {
      words: 'hotel, staying, hilton, marriott, hyatt, check in, checked in, 酒店, 宾馆, 房号, 房间号, 入住, 住在',
    },
    room: { pattern: /(?:房号|房间号|(?<!\w)room(?: number| no\.?)?)\s?(?:是|is|:)?\s?\d{3,4}(?!\d)/g, cue: 'stay' },
    fake: { words: 'example, sample format, fake, pins' },
    model: {
      words:
        'model, sku, item no, part number, 型号, 货号, 编号, ean, isbn, serial, order no, hs code, cas, patent, 专利号, barcode, lot no',
    },
  },
  clauses: [
    { all: ['iban'], say: 'money', fix: { put: 'mask' } },
    { all: ['card'], say: 'money', none: ['model', 'fake'], fix: { put: 'mask' } },
    {
      all: ['cardish', 'cardCue'],
      say: 'money',
      severity: 'caution',
      mark: ['cardish'],
      none: ['model', 'fake'],
      fix: { put: 'mask' },
    },
    {
      all: ['bic', 'bicCue'],
      say: 'money',
      severity: 'caution',
      mark: ['bicCue', 'bic'],
      fix: { what: 'bic', put: 'mask' },
    },
    {
      all: ['account', 'accountCue'],
      say: 'money',
      severity: 'caution',
      mark: ['account'],
      none: ['model', 'fake'],
      fix: { put: 'mask' },
    },
    { all: ['wallet', 'walletCue'], say: 'money', severity: 'caution', mark: ['wallet'], fix: { put: 'mask' } },
    { all: ['chineseId'], fix: { put: 'mask' } },
    { all: ['certain'], none: ['model', 'fake'], fix: { put: 'mask' } },
    { all: ['idNumber', 'idCue'], within: 36, mark: ['idNumber'], none: ['model', 'fake'], fix: { put: 'mask' } },
    { all: ['creditCode', 'creditCue'], severity: 'caution', mark: ['creditCode'], fix: { put: 'mask' } },
    { all: ['address'], severity: 'caution', say: 'person', none: ['version'], fix: { put: 'mask' } },
    {
      all: ['born', 'bornCue'],
      within: 30,
      severity: 'caution',
      say: 'person',
      none: ['firm'],
      mark: ['born'],
      fix: { put: 'mask' },
    },
    { all: ['chinesePlate'], severity: 'caution', say: 'person', none: ['model', 'fake'], fix: { put: 'mask' } },
    {
      all: ['plate', 'plateCue'],
      within: 24,
      severity: 'caution',
      say: 'person',
      mark: ['plate'],
      fix: { put: 'mask' },
    },
    { all: ['login'], say: 'key', none: ['lock'] },
    { all: ['health', 'whose'], within: 40, severity: 'caution', say: 'person', mark: ['health'] },
    { all: ['room', 'whose'], within: 40, severity: 'caution', say: 'person', mark: ['room'] },
    {
      all: ['ask', 'asked'],
      within: 40,
      ordered: true,
      none: [{ signal: 'refuse', before: 20 }],
      severity: 'caution',
      say: 'person',
      mark: ['asked'],
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'GB 11643, GB 32100, ISO 13616 (IBAN), ISO/IEC 7812 (cards); PIPL of China art. 28 and GDPR art. 9 and 87 on identity numbers and health.';

export const examples: Examples = {
  flags: [
    'Pay to [[GB82WEST12345698765432]] please.',
    '[[SWIFT: BKCHCNBJ300]], account as before.',
    'My card is [[4111 1111 1111 1111]], charge it.',
    '身份证 [[11010519491231002X]] 登记一下',
    'Her passport number is [[K7654321]], book the flight.',
    'Born on [[12 March 1984]], he still works like a student.',
    '车牌 [[浙B7K329]] 停在门口',
    'The visitor came from [[203.0.113.45]] twice.',
    'Portal [[login: wei88]] and you are in.',
  ],
  passes: [
    'Version 10.2.1.3 of the firmware is out.',
    'Part number 6205-2RS, ISO 9001:2015.',
    'Order 12,000 pcs, delivery 2027-03-15.',
    'Our brand was born on 12 March 1984.',
    'Passport holder in leather, 12 colours, 500 pcs MOQ.',
    'Visa support letters for visitors, ask us.',
    'Password lock with fingerprint, 4 AA batteries.',
    'Business card holder, 100 pcs a box.',
    'ID badge printer, 300 dpi.',
  ],
};
