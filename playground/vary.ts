import type { Platform } from '../rules/draft.ts';

/** All that a seed decides about a page; each answer depends on the seed and the key alone, never on the order of asking. */
export interface Vary {
  /** The class attribute for one or more of our own names, hashed as the platform hashes its own. */
  cls(names: string): string;
  pick<T>(key: string, list: readonly T[]): T;
  /** True with the given probability, by default one half. */
  chance(key: string, probability?: number): boolean;
  shuffle<T>(key: string, list: readonly T[]): T[];
  /** A whole number from 0 to below `below`. */
  number(key: string, below: number): number;
}

// FNV-1a with a murmur finish: the low bits of plain FNV follow the last character too closely for small ranges
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The class name that a platform's build might give to `name` under this seed. */
export function className(seed: number, platform: Platform, name: string): string {
  const value = hash(`${seed}|${name}`);
  if (platform === 'x') return `r-${value.toString(36)}`;
  if (platform === 'linkedin') return `_${value.toString(16).padStart(8, '0')}`;
  return `x${value.toString(36)}`;
}

/** What `seed` decides for a page of `platform`. */
export function vary(seed: number, platform: Platform): Vary {
  const draw = (key: string) => hash(`${seed}/${key}/${platform}`);
  return {
    cls: (names) => {
      const own = names.split(' ').map((name) => className(seed, platform, name));
      return platform === 'x' ? `css-${draw('css').toString(36)} ${own.join(' ')}` : own.join(' ');
    },
    pick: (key, list) => list[draw(key) % list.length]!,
    chance: (key, probability = 0.5) => draw(key) / 2 ** 32 < probability,
    shuffle: (key, list) =>
      list
        .map((value, index) => ({ value, rank: draw(`${key}#${index}`) }))
        .sort((one, other) => one.rank - other.rank)
        .map(({ value }) => value),
    number: (key, below) => draw(key) % below,
  };
}
