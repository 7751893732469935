import type { Signal } from '../../rule.ts';

/** Who is spoken of: roles, firms by their ending. */
export const others: Signal = {
  words:
    'supplier, vendor, manufacturer, factory, forwarder, carrier, courier, airline, agent, agency, dealer, broker, contractor, inspector, seller, company, firm, shop, hotel, bank, brand, booth, boss, manager, management, director, ceo, owner, colleague, coworker, teammate, salesman, sales (rep|team|guy), employer, hr, those (guys|people), =mr, =mrs, =ms, =ltd, =llc, =gmbh, =inc, =srl, trading, logistics, freight, imports',
};
