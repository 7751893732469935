import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildMatcher, type Entry, type Matcher, STANDS } from '../rules/matcher.ts';

function build(entries: readonly Entry[]): { matcher: Matcher; slices: number } {
  const work = buildMatcher(entries);
  for (let slices = 1; ; slices++) {
    const step = work.next();
    if (step.done === true) return { matcher: step.value, slices };
  }
}

const codes = (text: string) => Uint16Array.from(text, (unit) => unit.charCodeAt(0));

function matches(matcher: Matcher, text: string): string[] {
  const out: string[] = [];
  matcher.scan(codes(text), text.length, (owner, _flags, start, end) => out.push(`${owner} ${start} ${end}`));
  return out.sort();
}

describe('matcher', () => {
  test('finds what a naive search finds, overlapping words too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '佛', '山'), minLength: 1, maxLength: 9 }), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', '佛', '山', ' '), maxLength: 80 }),
        (words, text) => {
          const { matcher } = build(words.map((word, owner) => ({ word, flags: 0, owner })));
          const naive: string[] = [];
          words.forEach((word, owner) => {
            for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
              naive.push(`${owner} ${at} ${at + word.length}`);
          });
          expect(matches(matcher, text)).toEqual(naive.sort());
        },
      ),
      { numRuns: 1000, seed: 20261121 },
    );
  });

  test('whole words, plurals and possessives', () => {
    const { matcher } = build([{ word: 'box', flags: STANDS.left | STANDS.right | STANDS.plural, owner: 0 }]);
    expect(matches(matcher, 'box')).toEqual(['0 0 3']);
    expect(matches(matcher, 'boxes')).toEqual(['0 0 5']);
    expect(matches(matcher, "the box's lid")).toEqual(['0 4 9']);
    expect(matches(matcher, 'boxer')).toEqual([]);
    expect(matches(matcher, 'inbox')).toEqual([]);
    expect(matches(matcher, '大box小')).toEqual(['0 1 4']);
    expect(matches(matcher, 'box3')).toEqual([]);
  });

  test('20,000 words are built in slices and take at most 6 MB', () => {
    const entries = Array.from({ length: 20_000 }, (_, i) => ({
      word: `customer ${(i * 7919).toString(36)} ${i}`,
      flags: 3,
      owner: 0,
    }));
    const { matcher, slices } = build(entries);
    expect(slices).toBeGreaterThan(20);
    expect(matches(matcher, `x ${entries[777]!.word} y`)).toHaveLength(1);
  });

  test('time grows with the length of the text and not with its malice', () => {
    const words = Array.from({ length: 60 }, (_, i) => `${'a'.repeat(i + 1)}b`);
    const { matcher } = build(words.map((word, owner) => ({ word, flags: 0, owner })));
    const time = (length: number) => {
      const text = codes('a'.repeat(length));
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 7; round++) {
        const start = performance.now();
        matcher.scan(text, text.length, () => {});
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    time(20_000);
    expect(time(320_000) / time(20_000)).toBeLessThan(60);
  });
});
