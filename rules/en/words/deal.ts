import type { Signal } from '../../rule.ts';

/** Words that stand in a firm's own books: with a figure beside them they are a secret. */
export const books: Signal = {
  weight: 3,
  words:
    'margin, markup, mark-up, rebate, prepay+, payment term, commission, walk-away, floor price, bottom price, landed, bom, raw material, order book, purchase order, counteroffer, credit line, credit limit, overdraft, kickback, under the table, annual volume, exclusivity, sole supplier, bid, tender, forecast, turnover, yield, scrap, churn, valuation, overdue, deposit, target price, gross profit, net profit, ad spend, cash, sales target, sales plan, order intake, break-even, cost price, our cost, our price, our offer, pipeline, receivables, bonus, salary, profit, (complaint|failure|reject|rework) rate',
};

/** What is done with money and goods. */
export const trade: Signal = {
  weight: 2,
  words:
    'order+, buy+, bought, cost, costs, price, contract, discount, budget, quote+, quotation, terms, credit, invoice, b/l, labour, labor, target, sold, sell+, repeat, pay+, paid, accept+, agree+, charge+, bill+, settle+, closed at, takes, volume, owe+, offer+, refund, purchase+, revenue, sales, lost, clause, freight, gave, transfer',
  not: 'in order to, quote, profile',
};

/** Who is on the other side. */
export const party: Signal = {
  weight: 2,
  words:
    'customer, client, buyer, dealer, agent, distributor, importer, wholesaler, supplier, seller, vendor, account, retailer, contractor, chain, forwarder, reseller, gmbh, =llc, s.r.l, =srl, s.p.a, sarl, =pvt, sdn bhd, =pty, =ag, =ab, =oy, ltda, =lda, guys, supermarket',
  not: 'customer (service|support|care|satisfaction|experience), account manager',
};

/** Small words of such sentences. */
export const hint: Signal = {
  weight: 1,
  words:
    '=he, =she, =they, them, him, her, their, his, told, guess, whisper+, a month, a quarter, a year, last month, last quarter, next (year|quarter), this year, second half, first half, every month, nobody, everybody else, else, expect+, from us, off, only, less, texas, dubai, mexico, chile, poland, germany, france, =usa, japan, kenya, main, biggest, largest, largely, moves, extend+, labour, just, actually, after, per chair, barely, per year, between, =us, need+, since, =cfo',
};

/** Offers to everybody, news, shops: they give nothing away. */
export const tame: Signal = {
  weight: -4,
  words:
    'moq, lead time, welcome, inquir*, up to, free, save+, your, you, covers, code, visit, hall, booth, industry, average, report, survey, said, analyst, recycled, learn+, tip, example, imagine, followers, hiring, energy, charity, students, growth, world, global, history, certified, iso, we accept, help+, countries, school, list price, retail (price|sales|store), reduce+, improve+, would like, looking (for|to), trial, rose, rise, fell, climbed, ceo, inc, corp, federal, internet, yesterday, third-quarter, before shipment, metal',
};

/** Prices that nobody outside should know. */
export const floor: Signal = {
  words:
    'target price, floor price, bottom price, walk-away, cost price, buying price, reserve price, net price, agreed price, landed cost, bom cost, unit cost, factory cost, our cost, real cost, my floor, our floor, cost (breakdown|sheet), lowest (we|i) can',
};
