import type { Signal } from '../../rule.ts';

/** Money in the news, in shops and in giving: not a price that a seller gives away. */
export const publicMoney: Signal = {
  words:
    'ticket, share, shareholder, stock market, stock price, oil, barrel, donat*, charity, fee, prize, billion, bn, fined, invest+, investor, stake, dividend, earnings, quarterly, acquire+, merger, msrp, retail price, analyst, reuters, lawsuit, court, government, minister, president, election, police, agreed to buy, airline, securities, defense, military, war, troops, payroll',
};

/** What a seller says who offers to everybody, and gives nothing away. */
export const invitation: Signal = {
  words:
    'can (produce|make|supply|ship|handle), capacity of, up to, moq, minimum order, looking for, welcome, for your, lead time, your order, discount, for sale, contact us, every customer, booth, hotel',
};
