import { describe, expect, it } from 'vitest';
import type { Account, Draft, Target } from '../rules/draft.ts';
import { check, compile } from '../rules/index.ts';
import type { Example } from '../rules/rule.ts';
import { createSpeakers } from '../utils/page/speaker.ts';
import { draftOf, policyOf } from './drafts.ts';

const names = {
  own: 'Haida Tools',
  competitors: 'Bluefin Motors\tbluefin_motors\n蓝鳍电机',
  exEmployers: 'Torvex Trading',
  friends: 'Ana Lima\tana_lima',
};
const ruleset = compile(policyOf({ names }));

const found = (example: Example, more: Partial<Draft> = {}) =>
  check({ ...draftOf(example), ...more }, ruleset).map(({ rule, severity }) => `${rule} ${severity}`);

const like = (target: Partial<Target>, more: Partial<Draft> = {}) =>
  found({ text: '', act: 'like' }, { target: { author: null, handle: null, text: '', ...target }, ...more });

describe('a like is judged by whose post it is and what it says', () => {
  it('asks about a listed author by name, by handle, in any script, and when only one of two hooks says so', () => {
    expect(like({ author: 'Bluefin Motors Co., Ltd' })).toEqual(['any/liking caution']);
    expect(like({ handle: 'bluefin_motors' })).toEqual(['any/liking caution']);
    expect(like({ author: '蓝鳍电机' })).toEqual(['any/liking caution']);
    const others = [{ author: 'Bluefin Motors', handle: null }];
    expect(like({ author: 'Somebody', unsure: true, others })).toEqual(['any/liking caution']);
    expect(like({ author: 'Somebody', unsure: true, others: [{ author: 'Another', handle: null }] })).toEqual([]);
  });
  it('asks about a quoted original’s author', () => {
    expect(like({ author: 'A buyer', others: [{ author: 'Torvex Trading', handle: null }] })).toEqual([
      'any/liking caution',
    ]);
  });
  it('asks about a stance in the post, and of the words of a buyer only under an own post', () => {
    const text = 'Vote the liar out, this government is a disgrace!';
    expect(like({ author: 'A buyer', text })).toContain('en/politics hold');
    const cure = { author: 'A buyer', text: 'These drops cure insomnia in a week' };
    expect(like(cure)).toEqual([]);
    expect(like({ ...cure, underOwn: true })).toEqual(['en/efficacy caution']);
  });
  it('says nothing of ordinary posts, of friends, of the own post, on the person’s own account', () => {
    expect(like({ author: 'A buyer', text: 'A good day at the fair in Canton.' })).toEqual([]);
    expect(like({ author: 'A buyer', text: 'FOB Ningbo USD 3.20/pc, 30 days' })).toEqual([]);
    expect(like({ author: 'Ana Lima', text: 'Bluefin Motors builds good fans' })).toEqual([]);
    expect(like({ author: 'Me', text: 'We beat Bluefin Motors', owned: 'self' })).toEqual([]);
    expect(like({ author: 'Bluefin Motors' }, { account: account('personal') })).toEqual([]);
  });
  it('tells a repost at once from one with words', () => {
    const target = { author: 'Bluefin Motors', handle: null, text: 'We won' };
    expect(found({ text: '', act: 'repost' }, { target })).toEqual(['any/liking caution']);
    expect(found({ text: 'Well done!', act: 'repost' }, { target })).toEqual([]);
  });
});

const account = (kind: Account['kind'], handle: string | null = 'me', more: Partial<Account> = {}): Account => ({
  platform: 'x',
  handle,
  name: null,
  kind,
  ...more,
});

describe('the account that speaks', () => {
  it('is named after a change, more gravely where the draft fits the other kind', () => {
    expect(found({ text: 'Our sample room is open.', switched: true })).toEqual(['any/speaker caution']);
    const fan = 'Netflix all night, obsessed with this K-drama, no spoilers please!';
    expect(found({ text: fan, switched: true, tolerance: 'low' })).toContain('any/speaker hold');
    expect(found({ text: fan, tolerance: 'low' })).not.toContain('any/speaker hold');
    expect(like({ author: 'Bluefin Motors' }, { switched: true })).toContain('any/speaker hold');
  });
  it('is asked about on a personal account only with the hint, and only what speaks of the firm', () => {
    const price = { text: 'We quote FOB Ningbo USD 3.20/pc.', account: 'personal' as const };
    expect(found(price)).toEqual([]);
    expect(found({ ...price, hint: true })).toEqual(['any/speaker caution']);
    expect(found({ text: 'My boss is an idiot.', account: 'personal', hint: true })).toEqual([]);
  });
});

describe('which account acted last', () => {
  it('is a change only between two accounts that are both known', () => {
    const stored: (string | null)[] = [];
    const speakers = createSpeakers(({ last }) => stored.push(last));
    expect(speakers.switched(account('work', 'haida'))).toBe(false);
    speakers.acted(account('work', 'haida'));
    expect(speakers.switched(account('work', 'haida'))).toBe(false);
    expect(speakers.switched(account('unknown', null))).toBe(false);
    expect(speakers.switched(account('work', 'haida_de'))).toBe(true);
    speakers.acted(account('unknown', null));
    expect(speakers.switched(account('work', 'haida'))).toBe(false);
    expect(stored).toEqual(['haida']);
  });
  it('keeps nothing of a personal account but that it was one', () => {
    const stored: (string | null)[] = [];
    const speakers = createSpeakers(({ last }) => stored.push(last));
    speakers.learn({ last: 'haida' });
    speakers.acted(account('personal', 'wei_private'));
    expect(stored).toEqual(['']);
    expect(speakers.switched(account('work', 'haida'))).toBe(true);
    expect(speakers.switched(account('personal', 'another'))).toBe(false);
  });
  it('asks for the kind of an account until the question is put away, also after a reload', () => {
    let kept: unknown = null;
    const speakers = createSpeakers((next) => {
      kept = next;
    });
    speakers.acted(account('unknown', 'wei'));
    expect(speakers.isAsked(account('unknown', 'wei'))).toBe(false);
    speakers.putAway(account('unknown', 'wei'));
    const later = createSpeakers(() => {});
    later.learn(kept);
    expect(later.isAsked(account('unknown', 'wei'))).toBe(true);
    expect(later.isAsked(account('unknown', 'wei_2'))).toBe(false);
    expect(later.switched(account('unknown', 'wei'))).toBe(false);
    for (const broken of [null, 'haida', 7, { last: 3, asked: 'x' }]) {
      later.learn(broken);
      expect(later.switched(account('work', 'haida'))).toBe(false);
    }
  });
});
