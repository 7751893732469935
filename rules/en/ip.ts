import { marks } from '../any/words/brands.ts';
import { message, messages } from '../messages/ip.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'ip',
  severity: 'hold',
  owner: 'legal',
  message,
  messages,
  signals: {
    marks,
    rival: { names: 'competitors' },
    name: { capitals: true },
    copy: {
      words:
        'replica, (first|master|super|mirror|high|top) (copy|copies|clone), mirror quality, =1:1, aaa (quality|watches|sneakers|bags|shoes), dupe, knockoff, knock-off, (factory|branded|original) overruns, overstock, lookalike',
      not: 'museum replica',
    },
    wares: { words: 'watch, bag, shoe, sneaker, handbag, jacket, wallet, earbuds' },
    any: {
      words:
        'any (brand|famous|cartoon|disney|design|character|logo|style), designer, famous brand, big brand, unbranded, famous',
    },
    make: { words: 'copy, clone, replicate, imitate, print, inspired, dupe, copies, lookalike, same' },
    like: {
      words:
        'clone, copy, copies, copied, same, exactly, identical, indistinguishable, similar, comparable, smells, look like, looks like, quality, style, styled, lookalike, inspired, oem, (supplier|manufacturer|factory) (of|for|to), we (make|produce) for, with logo, logo, mould, mold, reverse-engineer+, patented, at a (tenth|fraction|third|quarter), counterfeit, overruns',
      not: '(high|good|air) quality, quality (control|inspection), (hair|life) style',
    },
    figures: {
      words:
        'disney, marvel, hello kitty, pokemon, pikachu, barbie, elsa, mickey, spider-man, batman, harry potter, star wars, =nba, fifa',
    },
    goods: { words: 'dress, shirt, mug, cup, bag, backpack, doll, case, costume, cap, print, moq' },
    licence: {
      words:
        "(officially|fully) licensed, licensed (product|by), authori(s|z)ed, official, movie, how to, fight+, avoid, spot a, do not, don't, never, =not, compatible with, fits, replacement, (parts|suitable|accessories) for, spare parts, we use, genuine, dealer, distributor, museum",
    },
    media: {
      words:
        'credit(s|) to the (owner|artist|creator), no copyright, own the rights, watermark, cracked (version|software|copy|licence|license), pirated, torrent+, licence needed, no licence, about copyright',
    },
    picture: { words: 'photo, picture, image, video, pic, artwork, clip, footage, song, track, font, scene, design' },
    taken: {
      words:
        'pinterest, google, the (internet|web), youtube, netflix, spotify, shutterstock, the (movie|film), competitor, their (website|site|catalogue), instagram',
    },
    took: {
      words: 'found, saved, stole, stolen, downloaded, ripped, copied, took, taken, from, via, removed',
    },
    stars: { words: 'taylor swift, beyonc(e|é), adele, rihanna, beatles, frozen, famous, hit' },
    track: { words: 'song, track, soundtrack, music, beat, remix, chorus, bgm, background music' },
    showing: {
      words: 'our (video|reel|clip|factory|advert|promo|product|new|booth), reel, promo, factory tour, background, bgm',
    },
    concert: {
      words: 'concert, ticket, listening to, favourite, favorite, playlist, karaoke, licensed',
    },
  },
  clauses: [
    { all: ['copy', 'wares|any|marks|rival|figures|name'], within: 60, none: ['licence'] },
    { all: ['any', 'make'], within: 30, none: ['licence'] },
    { all: ['marks|rival|figures', 'like'], within: 30, none: ['licence'], severity: 'caution', say: 'beside' },
    { all: ['figures', 'goods'], within: 60, none: ['licence'], severity: 'caution', say: 'figure' },
    {
      all: ['media', 'picture|took|figures|marks|goods'],
      within: 60,
      severity: 'caution',
      say: 'media',
      none: ['licence'],
    },
    { all: ['taken', 'took', 'picture'], within: 40, severity: 'caution', say: 'media', none: ['licence'] },
    {
      all: ['stars|figures', 'track', 'showing'],
      within: 60,
      severity: 'caution',
      say: 'media',
      none: ['concert'],
      mark: ['stars', 'track'],
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Directive 2006/114/EC art. 4(g): goods must not be presented as imitations or replicas; Trade Mark Law of China art. 57; 17 U.S.C. 504(c) on statutory damages.';

export const examples: Examples = {
  flags: [
    '[[Replica watches]], five models in stock.',
    '[[Rolex replica]] with box, write to me.',
    'Bags from the [[same factory as Prada]].',
    '[[Pikachu backpacks]], MOQ 300 pcs.',
    '[[Photo from Pinterest]], our new colour comes next week.',
    'Our new reel is cut to the latest [[Adele song]].',
  ],
  passes: [
    'Belts compatible with Dyson vacuum cleaners.',
    'We use Siemens motors and SKF bearings of high quality.',
    'Spare parts for Caterpillar engines, same as last year in price.',
    'How to spot a counterfeit bearing.',
    'OEM and ODM, your own brand welcome.',
    'Officially licensed Disney mugs, licence no. on request.',
    'Listening to Adele on the way to the fair.',
    'Photo by our colleague Li in the workshop.',
    'Scale 1:1 drawing for the customer.',
    'The kids watched a Marvel movie and came home with a toy.',
  ],
};
