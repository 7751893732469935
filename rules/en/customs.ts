import { message, messages } from '../messages/customs.ts';
import type { Examples, Rule } from '../rule.ts';
import { publicMoney as news } from './words/trade.ts';

const rule: Rule = {
  category: 'customs',
  severity: 'hold',
  owner: 'legal',
  message,
  messages,
  signals: {
    // what is written
    write: {
      words:
        'declar*, write+, writing, written, put, state, book+, mark+, label+, issue, describe+, call, choose, tell me, reduce, adjust+, can (say|show), change, use, make, prepare, do',
    },
    paper: {
      words:
        'invoice, customs, customs value, declared, declaration, hs, value, the papers, packing list, consignee name, tariff code',
      not: 'declaration of conformity',
    },
    lower: {
      words:
        'lower, less, smaller, half, any value, (you|they) (want|like|need|choose|wish), at your request, cheaper, $1, never check, instead of, rather than, although, a different, half price',
      not: 'lower (temperature|house|court), at the lower end, less than a (day|week), any time you like',
    },
    sham: { words: 'two, double, second, separate, wrong, fake, false, forged, blank, lower, undervalued, adjusted' },
    code: { words: '(hs|hts|tariff) (code|number|heading)' },
    other: { words: '=change, changing, switch, another' },
    due: { words: 'tax, duty, duties, value' },
    docs: {
      words:
        'invoice, invoicing, hs code, customs value, declared value, packing list, certificate of origin, c/o, declaration, sets of (papers|documents)',
    },
    alias: {
      words:
        'without commercial value, as (a |)(gift|present|sample|toy|plastic part|plastic toy|personal|used|spare part|document|part|something else), no commercial value, is a gift',
      not: 'as a gift (for|to)',
    },
    call: { words: 'declar*, book+, mark+, label+, describe+, write, written' },
    proof: { words: 'certificate, c/o' },
    goods: { words: '=parcel, package, shipment, =goods, box, customs, tax, duty, =it, =them, =we, cleared, carton' },
    value: {
      words:
        'under-valu*, under-invoic*, under-declar*, misdeclar*, tax included, all inclusive ddp, smuggle+, to show customs, one for (the bank|customs), the (real|actual) (value|amount), (smaller|lower) (figure|amount) on',
      not: 'smuggled phone, tax included in the price',
    },
    split: { words: 'split+, break (it|them|the), divide+, several, small, under, below' },
    parcel: { words: 'parcel, package, shipment, =order' },
    limit: { words: 'euro, eur, usd, dollar, $800, de minimis, 150, 800, threshold, tax, duty' },
    evade: { words: 'avoid+, evade+, skip+, bypass+, dodge+, escape+, get around, circumvent+, pay no, pay less' },
    levy: { words: 'duty, duties, tariff, tax, taxes, vat, 301, anti-dumping, quota, customs' },
    zero: { words: '=no, without, zero, less, free of, around, no problem' },
    steep: { words: 'anti-dumping, antidumping, 301, import licen*' },
    change: {
      words:
        'change+, switch, replace, swap, =new, re-label*, relabel*, fake, false, wash+, remov*, without, become, transship*, reroute+, partner (issues|gives)',
    },
    origin: { words: 'origin, c/o, made in, label of' },
    third: {
      words:
        'vietnam, vietnamese, malaysia, malaysian, thailand, thai, mexico, mexican, cambodia, indonesia, turkey, turkish, india, taiwan, hong kong, korea',
    },
    route: { words: 'via, through, transit, transship*, send by, re-label*, relabel*, reroute+' },
    hub: {
      words:
        'dubai, uae, turkey, istanbul, kazakhstan, kyrgyz*, armenia, georgia, serbia, hong kong, third country, friend',
    },
    banned: {
      words: 'russia, russian, moscow, iran, tehran, syria, north korea, dprk, cuba, belarus, crimea, belarus*',
    },
    rules: { words: 'sanction, sanctioned, ofac, embargo, export (control|ban), end user, end-user certificate' },
    wink: {
      words:
        "not a problem, no problem, around, ignore+, worry, nobody (asks|checks|cares), no questions, passes, regardless, anyway, know the (route|way), (won't|never|doesn't|cannot|can't) (know|notice|check|find|ask|see), does not apply, friend",
    },
    border: { words: 'customs, inspector, consignee, shell, authorities' },
    dump: { words: '(below|under|at less than) (our |production |)cost, at a loss, dump+ our' },
    aim: {
      words: 'until, till, market, kill+, crush+, finish, give up, competitor, makers, producers, quarter, raise',
    },
    news,
    careful: {
      words:
        "never, =not, don't, won't, cannot, refuse+, illegal, fraud, risk, fine, fined, penalt*, warn*, mistake, legal*, comply, complian*, course, why, explained, agreement, arrested, seized, police, court, charged, investigat*, jail, delay, how to",
      not: "don't worry, never check, customs never, never had, never know, you never see, don't pay, not a problem, not apply, (won't|never|cannot|can't) (know|notice|check|find|ask|see)",
    },
  },
  clauses: [
    {
      all: ['banned', 'hub', 'route'],
      within: 70,
      say: 'sanctions',
      none: ['careful', 'news'],
      mark: ['banned', 'hub', 'route'],
    },
    { all: ['hub|third', 'route', 'wink'], within: 40, say: 'sanctions', none: ['careful', 'news'] },
    { all: ['rules', 'wink|evade'], within: 24, say: 'sanctions', none: ['careful', 'news'] },
    {
      all: ['third', 'route', 'levy|origin'],
      within: 60,
      say: 'origin',
      none: ['careful', 'news'],
      mark: ['third', 'route', 'levy', 'origin'],
    },
    { all: ['change', 'origin'], within: 14, ordered: true, say: 'origin', none: ['careful', 'news'] },
    { all: ['paper', 'write', 'lower'], within: 40, none: ['careful', 'news'], mark: ['paper', 'lower'] },
    { all: ['sham', 'docs'], within: 12, ordered: true, none: ['careful', 'news'] },
    { all: ['write', 'alias', 'goods'], within: 70, none: ['careful', 'news'], mark: ['write', 'alias'] },
    { all: ['alias', 'due'], within: 30, none: ['careful', 'news'], mark: ['alias'] },
    {
      all: ['code', 'other', 'levy|zero|wink'],
      within: 40,
      none: ['careful', 'news'],
      mark: ['code', 'other'],
    },
    { all: ['call', 'alias'], within: 14, ordered: true, none: ['careful', 'news'] },
    { all: ['third', 'proof'], within: 16, ordered: true, say: 'origin', none: ['careful', 'news'] },
    { all: ['rules', 'hub'], within: 'draft', say: 'sanctions', none: ['careful', 'news'] },
    { all: ['split', 'parcel', 'limit'], within: 60, none: ['careful', 'news'], mark: ['split', 'parcel'] },
    { all: ['evade', 'levy'], within: 22, ordered: true, none: ['careful', 'news'] },
    { all: ['zero', 'steep'], within: 12, ordered: true, none: ['careful', 'news'] },
    { all: ['border', 'wink'], within: 24, none: ['careful', 'news'] },
    { all: ['value'], none: ['careful', 'news'] },
    { all: ['dump', 'aim'], severity: 'caution', say: 'dumping', none: ['careful'], mark: ['dump'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'US False Claims Act suits over under-valued imports (e.g. Delta Uniforms); Regulation (EU) 833/2014 art. 12 forbids helping to get around sanctions.';

export const examples: Examples = {
  flags: [
    'We can declare a [[lower customs value]] for you.',
    'Just [[mark it as gift]] and the parcel goes through.',
    'We make [[two invoices]], everybody does.',
    'Your goods go [[via Vietnam to avoid the tariff]].',
    'We deliver to [[Russia via Dubai]], payment in yuan.',
    'We sell [[below cost]] this quarter and the market is ours.',
    'With us you can [[avoid import duty]] on steel.',
  ],
  passes: [
    'We avoid customs clearance mistakes with a checklist',
    'Under-invoicing is fraud. We never do it.',
    'How to comply with EU sanctions: a webinar.',
    'We ship to Russia only with a licence and legal advice, never around the rules.',
    'Duty drawback explained for importers.',
    'The declared value was correct and the goods cleared in a day.',
    'Gift boxes and sample kits for your clients.',
    'New plant in Vietnam opens in March.',
    'Made in Germany since 1921.',
  ],
};
