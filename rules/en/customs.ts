import { message, messages } from '../messages/customs.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'customs',
  severity: 'hold',
  owner: 'legal',
  message,
  messages,
  signals: {
    declare: { words: 'declare+, customs value, invoice value' },
    lower: {
      words:
        'lower, low, less, smaller, half (the value|of the value|price), as (gift|a gift|sample|a sample), at $1, only $1',
      not: 'at the lower end, lower (temperature|house|court)',
    },
    goods: {
      words: '=we, =you, =can, =us, customs, value, invoice, goods, parcel, shipment, duty, tax, price',
    },
    value: {
      words:
        "(low|lower|reduce) (the |)(declared|invoice) value, (low|lower) (value |price |)(on the |)invoice, (undervalue|undervaluing) (the|your|it|goods|shipment), undervalued invoice, under-value the, under-invoic*, underinvoic*, under-declare+, underdeclare+, (two|double) (invoice|invoicing), two sets of invoices, (second|separate) invoice for customs, invoice for customs at, (pay less|save on) (import |)(duty|tax|customs|tariff), less (import |)duty for you, double-clear, double clearance, tax included by air and sea, value you (want|like|need), (mark|label|declare)+ (it |them |the parcel |the box |goods |)as (a |)(gift|sample|toys|plastic parts|personal), without paying (duty|tax|customs), pay no (duty|customs), no (customs duty|import tax) for you, (avoid|evade|skip|bypass|dodge)+ (the |paying |import |customs |)(duty|tariff|tax|import tax), (evade|skip|bypass|dodge)+ (the |)(customs|inspection), get around (the |)(customs|duty|tariff|antidumping|anti-dumping|quota), smuggle+, customs (won't|never) (know|notice|check|find), wrong hs code on purpose, (change the|use another) hs code, different hs code to (pay|save), save (you |)(the |)(import |)(duty|tariff|tax) (by|with), split the (shipment|order|parcel) to (avoid|stay), stay under the de minimis, hide it in the container, (fake|false) (invoice|packing list|documents|certificate|declaration)",
      not: 'how to avoid tariff risk, smuggled phone',
    },
    origin: {
      words:
        '(change|switch)+ (the |)(origin|label|c/o|certificate of origin|country of origin|made in), change of origin for you, new certificate of origin, (transship|trans-ship|reroute)+ (via|through|in) (vietnam|malaysia|thailand|mexico|cambodia|indonesia|turkey), (transship|trans-ship) to (avoid|change), via (vietnam|malaysia|thailand|mexico|cambodia) to avoid, origin washing, wash the origin, re-label as made in, relabel (it|them|the goods|as made in), label it (as |)made in, made in (vietnam|usa|germany|italy|malaysia|thailand|mexico) (label |)for you, vietnam origin for you, (fake|false) origin, remove the made in china, (without|no) made in china label, (co|certificate of origin) from (vietnam|malaysia|thailand|mexico)',
    },
    sanctions: {
      words:
        "ship to (russia|iran|north korea|syria|cuba|belarus|crimea) (via|through), to (russia|iran|north korea|syria|belarus|crimea) (via|through) (dubai|turkey|kazakhstan|uae|hong kong|armenia|georgia|kyrgyzstan|china|serbia), (via|through) (dubai|turkey|kazakhstan|uae|hong kong|armenia|georgia|kyrgyzstan|a third country) to (russia|iran|syria|belarus), no ofac (problem|issue), ofac won't, no problem with sanctions, sanctions no problem, despite (the |)sanctions we, (avoid|evade|bypass|circumvent)+ (the |)sanctions, around (the |)(sanctions|embargo|export controls|export ban), sanction-proof, sanctions-proof, (without|no) end-user certificate, end user does not matter, skip the end-user",
    },
    dumping: {
      words:
        '(below|under) cost to (win|gain|take|kill|get|enter|beat), (sell|selling|sold) (below|under) cost, sell at a loss to (win|gain|take|kill), dump+ (our stock|our goods|into the us market|into the eu market), dumping price, kill the local (makers|producers|competitors|manufacturers), export rebate lets us, thanks to the export rebate we can sell',
    },
    news: {
      words:
        'dividend, earnings, profit, shares, independence, war, emergency, winner, quarter, loss, victory, candidate, bankruptcy',
    },
    careful: {
      words:
        "never, not, don't, won't, refuse+, illegal, fraud, risk, fined, fine, penalty, warning, beware, mistake, legal ways, legally, comply, compliance, compliant, seminar, webinar, course, why you should, explained, no, lawful, duty drawback, free trade agreement, fta, rcep, bonded warehouse, report+, arrested, seized, police, court, charged, investigat*, alleged*, newspaper",
    },
  },
  clauses: [
    { all: ['sanctions'], say: 'sanctions', none: ['careful'] },
    { all: ['origin'], say: 'origin', none: ['careful'] },
    { all: ['declare', 'lower', 'goods'], within: 40, none: ['careful', 'news'], mark: ['declare', 'lower'] },
    { all: ['value'], none: ['careful'] },
    { all: ['dumping'], severity: 'caution', say: 'dumping', none: ['careful'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'US False Claims Act suits over under-valued imports (e.g. Delta Uniforms); Regulation (EU) 833/2014 art. 12 forbids helping to get around sanctions.';

export const examples: Examples = {
  flags: [
    'We can [[declare a lower]] value for you.',
    'Just [[mark it as gift]] and the parcel goes through.',
    'We make [[two invoices]], one for customs.',
    'Your goods go [[via Vietnam to avoid]] the tariff.',
    'We deliver [[to Russia via Dubai]], any bank.',
    'We [[sell below cost]] this quarter and the market is ours.',
    'With us you can [[avoid import duty]] on steel.',
  ],
  passes: [
    'We avoid customs clearance mistakes with a checklist',
    'Under-invoicing is fraud. We never do it.',
    'How to comply with EU sanctions: a webinar.',
    'We ship to Russia only with a licence and legal advice.',
    'Duty drawback explained for importers.',
    'The declared value was correct and the goods cleared in a day.',
    'Gift boxes and sample kits for your clients.',
    'New plant in Vietnam opens in March.',
    'Made in Germany since 1921.',
  ],
};
