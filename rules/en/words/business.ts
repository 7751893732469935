import type { Signal } from '../../rule.ts';

/** Words of trade and of the press, beside which talk of private life is about goods, staff or news. */
export const business: Signal = {
  weight: -2,
  words:
    'customer, client, buyer, supplier, factory, product, order, shipment, container, sample, price, quality, catalogue, catalog, moq, oem, export, import, booth, fair, exhibition, company, business, industry, market, brand, sales, colleague, team, staff, employee, office, partner, service, project, manufactur*, material, machine, design, fabric, furniture, stock, warehouse, http*, leader*, career, hiring, learn+, founder, startup, patient, research, report, conference, program, community, health, campaign, data, technology, solution, global, bank, invest*, economy, growth, ceo, our, panel, vaccine, toy, shares, revenue, software, device, online, million, court, lamp, cards, dress',
};
