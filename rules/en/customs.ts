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
        'lower, low, less, smaller, half the value, half of the value, half price, as gift, as a gift, as sample, as a sample, at $1, only $1',
      not: 'at the lower end, lower temperature, lower house, lower court',
    },
    goods: {
      words: '=we, =you, =can, =us, customs, value, invoice, goods, parcel, shipment, duty, tax, price',
    },
    value: {
      words:
        "lower declared value, low declared value, reduce the declared value, lower the declared value, lower the invoice value, lower invoice, lower value on the invoice, lower value invoice, low value invoice, lower price on the invoice, undervalue (the|your|it|goods|shipment), undervaluing (the|your|goods), undervalued invoice, under-value the, under value the, under-invoic*, under invoic*, underinvoic*, under-declare+, underdeclare+, under declare+, two invoices, double invoice, double invoicing, two sets of invoices, second invoice for customs, separate invoice for customs, invoice for customs at, pay less (duty|tax|customs|import duty|tariff), less (import |)duty for you, save on (duty|duties|import tax), double clear, double clearance, double-clear, tax included by air and sea, any value you (want|like|need), value you want on the invoice, mark (it |them |the parcel |the box |goods |)as (a |)(gift|sample|samples|gifts), declare (it |them |)as (a |)(gift|sample|samples|gifts|toys|plastic parts|personal), marked as (a |)(gift|sample), label it as (a |)gift, without paying duty, without paying tax, without paying customs, pay no duty, pay no customs, no customs duty for you, no import tax for you, avoid (the |paying |import |customs |)(duty|duties|tariff|tariffs|import tax|customs tax|taxes), avoiding (the |paying |import |customs |)(duty|duties|tariff|tariffs|import tax|taxes), evade+ (the |paying |import |customs |)(duty|duties|tariff|tariffs|tax|taxes|customs), skip (the |)(customs|duty|duties|tariff|tariffs), bypass (the |)(customs|duty|duties|tariff|tariffs|inspection), dodge+ (the |)(customs|duty|duties|tariff|tariffs|tax), get around (the |)(customs|duty|duties|tariff|tariffs|antidumping|anti-dumping|quota), smuggle+, customs won't (know|notice|check|find), customs never (know|notice|check|find|checks), wrong hs code on purpose, change the hs code, use another hs code, different hs code to (pay|save), save (you |)(the |)(import |)(duty|duties|tariff|tax) by, save (the |)(tariff|duty) with, split the (shipment|order|parcel) to (avoid|stay), stay under the de minimis, hide it in the container, fake (invoice|packing list|documents|certificate), false (invoice|declaration|documents)",
      not: 'how to avoid tariff risk, smuggled phone',
    },
    origin: {
      words:
        'change (the |)(origin|c/o|certificate of origin|country of origin|made in label), change of origin for you, switch (the |)(origin|label|made in), new certificate of origin, transship* (via|through|in) (vietnam|malaysia|thailand|mexico|cambodia|indonesia|turkey), transship to (avoid|change), trans-ship to (avoid|change), origin washing, wash the origin, re-label as made in, relabel as made in, relabel (it|them|the goods), label it (as |)made in (vietnam|malaysia|usa|germany|italy|thailand|mexico|turkey), made in (vietnam|usa|germany|italy|malaysia|thailand|mexico) for you, made in (vietnam|usa|germany|italy|malaysia|thailand|mexico) label for you, vietnam origin for you, route via (vietnam|malaysia|thailand|mexico|cambodia), reroute (via|through) (vietnam|malaysia|thailand|mexico|cambodia), via (vietnam|malaysia|thailand|mexico|cambodia) to avoid, fake origin, false origin, remove the made in china, without made in china label, no made in china label, co from (vietnam|malaysia|thailand), certificate of origin from (vietnam|malaysia|thailand|mexico) for you',
    },
    sanctions: {
      words:
        "ship to (russia|iran|north korea|syria|cuba|belarus|crimea) (via|through), to (russia|iran|north korea|syria|belarus|crimea) (via|through) (dubai|turkey|kazakhstan|uae|hong kong|armenia|georgia|kyrgyzstan|china|serbia), (via|through) (dubai|turkey|kazakhstan|uae|hong kong|armenia|georgia|kyrgyzstan|a third country) to (russia|iran|syria|belarus), no ofac problem, no ofac issue, ofac won't, no problem with sanctions, sanctions no problem, despite (the |)sanctions we, avoid (the |)sanctions, avoiding sanctions, evade+ (the |)sanctions, bypass+ (the |)sanctions, circumvent+ (the |)sanctions, get around (the |)(sanctions|embargo|export controls|export control|export ban), around the sanctions, around the embargo, sanction-proof, sanctions-proof, without end-user certificate, no end user certificate, end user does not matter, skip the end-user",
    },
    dumping: {
      words:
        'below cost to (win|gain|take|kill|get|enter|beat), sell+ below cost, selling under cost, sold below cost, sell at a loss to (win|gain|take|kill), under cost to (win|gain|take), dump+ our stock, dump+ our goods, dump+ into the us market, dump+ into the eu market, dumping price, kill the local (makers|producers|competitors|manufacturers), export rebate lets us, thanks to the export rebate we can sell',
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
