import type { Signal } from '../../rule.ts';

/** Well-known marks that are no common words, in Latin letters: goods and machines. Read in texts of any language. */
export const marks: Signal = {
  words:
    'nike, adidas, gucci, prada, louis-vuitton, =lv, chanel, =dior, herm(e|è)s, rolex, zara, ikea, lego, iphone, airpods, apple (watch|charger|cable), samsung, xiaomi, huawei, =dji, sony, =lg, nintendo, dyson, philips, =yeti, stanley, tesla, toyota, honda, bmw, mercedes, caterpillar, bosch, makita, siemens, =abb, =skf',
};

/** Firms that people meet as customers: carriers, couriers, airlines, shops, networks, banks. */
export const houses: Signal = {
  words:
    'maersk, =msc, dhl, fedex, =ups, lufthansa, ryanair, (british|united|american|southwest|delta|turkish) (airways|airlines|air), alibaba, aliexpress, amazon, ebay, paypal, verizon, comcast, =at&t, vodafone, booking.com, airbnb, uber, hilton',
};
