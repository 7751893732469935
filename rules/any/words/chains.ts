import type { Signal } from '../../rule.ts';

/** Firms that everybody knows and that buy from factories: shop chains first, then brands that have their goods made. */
export const chains: Signal = {
  weight: 2,
  words:
    "walmart, costco, sam's club, home depot, lowe's, ikea, lidl, =aldi, edeka, tchibo, kaufland, carrefour, auchan, leroy merlin, decathlon, mediamarkt, tesco, sainsbury's, argos, primark, =zara, inditex, =h&m, =jysk, shoprite, woolworths, bunnings, =muji, disney, coca-cola, nestle, nestlé, unilever, l'oréal, loreal, =p&g, starbucks, mcdonald's, bosch, siemens, philips, samsung, sony, panasonic, dyson, makita, volkswagen, bmw, toyota, honda, tesla, nike, adidas, sephora, volvo",
};
