import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeBeside, placeCard, placeList } from '../components/overlay/place.ts';
import { missing, reasonFor } from '../components/overlay/reason.ts';
import {
  ANYWAY,
  AS,
  CATEGORY_WORDS,
  countWords,
  GESTURES,
  KIND_WORDS,
  NOTE_WORDS,
  ownerWords,
  quote,
} from '../components/overlay/words.ts';
import { THEME_CSS, TOKENS } from '../components/theme.ts';
import { CATEGORIES } from '../rules/rule.ts';
import { t } from '../utils/i18n.ts';
import { HIDDEN_EVENTS } from './overlay/hidden.ts';

describe('a reason', () => {
  it.each([
    ['', 10],
    ['public', 4],
    ['it is out ', 1],
    ['it is out!', 0],
    ['a         b', 7],
    ['客户', 3],
    ['客户同意了', 0],
    ['客户 OK', 5],
    ['客户说可以', 0],
    ['𠮷野家家家', 0],
    ['😀😀😀😀😀', 5],
    ['     ', 10],
  ])('%j lacks %i', (words, lacking) => {
    expect(missing(words)).toBe(lacking);
  });

  it('is the listed one, or own words when they are enough', () => {
    expect(reasonFor(null, 'long enough words')).toBe('');
    expect(reasonFor('false-alarm', '')).toBe('false-alarm');
    expect(reasonFor('other', 'too short')).toBe('');
    expect(reasonFor('other', '  it is   on our site ')).toBe('it is on our site');
  });
});

describe('places', () => {
  const view = { width: 900, height: 700 };
  const card = { width: 440, height: 400 };
  const buttons = [
    { x: 16, y: 350, width: 150, height: 34 },
    { x: 180, y: 350, width: 110, height: 34 },
    { x: 320, y: 350, width: 110, height: 34 },
    { x: 16, y: 120, width: 300, height: 34 },
  ];

  it('centres the card and keeps it in the window', () => {
    expect(placeCard(card, view, buttons, null)).toEqual({ x: 230, y: 150 });
    expect(placeCard({ width: 440, height: 900 }, view, [], null)).toEqual({ x: 230, y: 8 });
    expect(placeCard(card, view, [], null, { x: 800, y: 800 })).toEqual({ x: 452, y: 292 });
  });

  it('leaves no button under the pointer, wherever it is', () => {
    for (let x = 0; x <= view.width; x += 10) {
      for (let y = 0; y <= view.height; y += 10) {
        const at = placeCard(card, view, buttons, { x, y });
        for (const button of buttons) {
          const within =
            x > at.x + button.x &&
            x < at.x + button.x + button.width &&
            y > at.y + button.y &&
            y < at.y + button.y + button.height;
          expect(within, `${x},${y}`).toBe(false);
        }
        expect(at.x >= 8 && at.y >= 8 && at.x + card.width <= 892 && at.y + card.height <= 692).toBe(true);
      }
    }
  });

  it('puts a small card beside the pointer, in the window, wherever there is room', () => {
    const small = { width: 320, height: 240 };
    for (const room of [view, { width: 360, height: 640 }, { width: 900, height: 300 }]) {
      for (let x = 0; x <= room.width; x += 10) {
        for (let y = 0; y <= room.height; y += 10) {
          const pointer = { x, y };
          const at = placeCard(small, room, [], pointer, placeBeside(small, room, pointer));
          const gap = (from: number, to: number, where: number) => Math.max(from - where, where - to, 0);
          const away = Math.max(gap(at.x, at.x + small.width, x), gap(at.y, at.y + small.height, y));
          const inside = at.x >= 8 && at.y >= 8 && at.x + 328 <= room.width && at.y + 248 <= room.height;
          expect(inside, `${x},${y}`).toBe(true);
          // where neither side has room the buttons alone keep clear
          const hasRoom = y >= 264 || y + 264 <= room.height || x >= 344 || x + 344 <= room.width;
          if (hasRoom) expect(away >= 16 && away <= 24, `${x},${y}: ${away}`).toBe(true);
        }
      }
    }
    expect(placeBeside(small, view, null)).toEqual({ x: 290, y: view.height / 6 });
  });

  it('puts the list on the side with room, inside the window', () => {
    const list = { width: 360, height: 300 };
    expect(placeList({ x: 40, y: 100, width: 200, height: 32 }, list, view)).toMatchObject({ x: 40, y: 138 });
    expect(placeList({ x: 700, y: 600, width: 200, height: 32 }, list, view)).toMatchObject({ x: 532, y: 294 });
    const tight = placeList(
      { x: 0, y: 150, width: 200, height: 32 },
      { width: 304, height: 900 },
      { width: 320, height: 400 },
    );
    expect(tight).toEqual({ x: 8, y: 188, maxHeight: 202 });
  });
});

describe('words', () => {
  it('names owners by role or as the policy does', () => {
    expect(ownerWords('zh', 'legal')).toBe('法务');
    expect(ownerWords('en', 'Ms Wang')).toBe('Ms Wang');
    expect(ownerWords('en', 'constructor')).toBe('constructor');
  });

  it('counts', () => {
    expect([countWords('en', 1), countWords('en', 3), countWords('zh', 3)]).toEqual(['1 note', '3 notes', '3 处提醒']);
  });

  it('shortens long finds in the middle, never inside a character', () => {
    expect(quote(' a\n b ')).toBe('a b');
    const short = quote('😀'.repeat(100));
    expect([...short]).toHaveLength(63);
    expect(short).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it('has its words in both languages, no placeholder left over, and a way on for every act', () => {
    const keys = [
      ...Object.values(ANYWAY),
      ...Object.values(NOTE_WORDS),
      ...Object.values(KIND_WORDS),
      ...Object.values(GESTURES).flatMap(({ title, not, unclear, seen }) => [
        title,
        not,
        unclear,
        ...Object.values(seen),
      ]),
      ...CATEGORIES.map((one) => CATEGORY_WORDS[one]),
    ];
    for (const language of ['en', 'zh'] as const) {
      for (const key of keys) expect(t(language, key)).not.toMatch(/^$|\$/);
      for (const key of Object.values(AS))
        expect(t(language, key, { platform: 'X', who: 'W' })).toMatch(/^(?!.*\$).*W/);
    }
    expect(new Set(Object.values(ANYWAY)).size).toBe(7);
  });
});

describe('the theme', () => {
  const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const light = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: string, b: string) => {
    const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y);
    return (bright! + 0.05) / (dark! + 0.05);
  };

  it.each(['light', 'dark'] as const)('reads at 4.5 : 1 in %s, outlines at 3 : 1', (theme) => {
    const c = TOKENS[theme];
    const words: [string, string][] = [
      ...(['ink', 'ink2', 'brand', 'info', 'caution', 'hold', 'stop'] as const).map((name): [string, string] => [
        c[name],
        c.bg,
      ]),
      ...(['ink', 'ink2', 'brand'] as const).map((name): [string, string] => [c[name], c.sunk]),
      ...(['info', 'caution', 'hold', 'stop', 'brand'] as const).map((name): [string, string] => [
        c[name],
        c[`${name}-bg`],
      ]),
      [c['brand-ink'], c.brand],
    ];
    for (const [ink, ground] of words) expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const ground of [c.bg, c.sunk]) expect(contrast(c.edge, ground)).toBeGreaterThanOrEqual(3);
  });

  it('has the same names in both', () => {
    expect(Object.keys(TOKENS.dark)).toEqual(Object.keys(TOKENS.light));
    expect(THEME_CSS).toContain('--brand:#2dd4bf');
  });
});

it('is shown every event that leaves a closed root', () => {
  const guard = new Set(readFileSync(new URL('../utils/page/events.ts', import.meta.url), 'utf8').match(/\w+/g));
  expect(HIDDEN_EVENTS.filter((type) => !guard.has(type))).toEqual([]);
});
