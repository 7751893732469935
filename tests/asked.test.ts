import { describe, expect, test } from 'vitest';
import type { Act } from '../rules/draft.ts';
import { check, compile } from '../rules/index.ts';
import { type Crisis, EMPTY_POLICY, type RulePolicy } from '../rules/policy.ts';
import { type Example, SEVERITIES } from '../rules/rule.ts';
import { draftOf } from './drafts.ts';

const FROM = '2026-11-20T00:00:00+08:00';
const TO = '2026-11-22T00:00:00+08:00';
const plain = 'Our sample room is open today.';

const found = (example: Partial<Example>, policy: Partial<RulePolicy>, rule: string, person?: string) => {
  const draft = draftOf({ text: plain, ...example });
  return check(
    { ...draft, account: { ...draft.account, ...(person === undefined ? {} : { person }) } },
    compile({ ...EMPTY_POLICY, ...policy }),
  ).filter((finding) => finding.rule === rule);
};
const gravest = (findings: ReturnType<typeof found>) =>
  findings.length === 0 ? null : SEVERITIES[Math.max(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)))];

describe('a role', () => {
  const answered = { author: 'Ana Lima', target: 'A day at the fair' };
  const ask = (act: Act, role: string, roles?: RulePolicy['roles']) =>
    gravest(found({ act, role, ...(act === 'post' ? {} : answered) }, roles ? { roles } : {}, 'any/role'));

  test('asks by default of newcomers and of those who answer, for posts only', () => {
    for (const role of ['newcomer', 'reply-only']) {
      expect(ask('post', role)).toBe('hold');
      expect(ask('edit', role)).toBe('hold');
      for (const act of ['comment', 'reply', 'like', 'follow', 'repost'] as const) expect(ask(act, role)).toBeNull();
    }
    for (const role of ['senior', 'manager', 'core', 'spokesperson', 'toString', ''])
      expect(ask('post', role)).toBeNull();
  });

  test('asks as gravely as the policy says, of posts, replies and gestures each for itself', () => {
    const roles = { newcomer: { posts: 'stop', replies: 'caution', gestures: 'info' } } as const;
    const each = { post: 'stop', edit: 'stop', comment: 'caution', reply: 'caution' } as const;
    for (const [act, severity] of Object.entries(each)) expect(ask(act as Act, 'newcomer', roles)).toBe(severity);
    for (const act of ['like', 'follow', 'repost'] as const) expect(ask(act, 'newcomer', roles)).toBe('info');
    expect(ask('post', 'newcomer', { newcomer: {} })).toBeNull();
  });

  test('is said in words, and has no place in the text', () => {
    const [newcomer] = found({ role: 'newcomer' }, {}, 'any/role');
    expect(newcomer).toMatchObject({ start: 0, end: 0, text: '', category: 'review' });
    expect(newcomer!.message.en.what).toBe('As a newcomer, you could have a colleague read this one first');
    expect(newcomer!.message.zh.what).toContain('新同事');
    const [sales] = found({ role: '华东区' }, { roles: { 华东区: { posts: 'caution' } } }, 'any/role');
    expect(sales!.message.zh.what).toContain('华东区');
    const [answers] = found({ role: 'reply-only' }, {}, 'any/role');
    expect(answers!.message.zh.what).toContain('回复');
  });

  test('makes findings of a category graver, never lighter, and leaves personal accounts alone', () => {
    const text = 'We are the best motor factory in the world.';
    const roles = { core: { floors: { 'ad-claim': 'stop', politics: 'info' } } } as const;
    const usual = found({ text }, {}, 'en/claims');
    expect(gravest(usual)).not.toBe('stop');
    expect(gravest(found({ text, role: 'core' }, { roles }, 'en/claims'))).toBe('stop');
    const politics = { text: 'Israel should stop this war now' };
    expect(gravest(found({ ...politics, role: 'core' }, { roles }, 'en/politics'))).toBe(
      gravest(found(politics, {}, 'en/politics')),
    );
    const names = { ...EMPTY_POLICY.names, own: 'Haida Tools' };
    const hinted = { text: 'So proud of Haida Tools.', account: 'personal', hint: true, role: 'core' } as const;
    const own = { core: { posts: 'stop', floors: { identity: 'stop' } } } as const;
    const spoken = found(hinted, { names, roles: own }, 'any/speaker');
    expect(gravest(spoken)).toBe('caution');
    expect(found(hinted, { names, roles: own }, 'any/role')).toEqual([]);
  });
});

describe('a crisis', () => {
  const crisis = (more: Partial<Crisis>): Partial<RulePolicy> => ({ crises: [{ from: FROM, to: TO, ...more }] });
  const ask = (more: Partial<Crisis>, example: Partial<Example> = {}, person?: string) =>
    gravest(found(example, crisis(more), 'any/window', person));

  test('asks of every text at level 2 and stops it at level 3, and promotion waits at every level', () => {
    for (const [level, severity] of [
      [undefined, null],
      [1, null],
      [2, 'hold'],
      [3, 'stop'],
    ] as const) {
      const more = level === undefined ? {} : { level };
      for (const act of ['post', 'edit', 'comment', 'reply', 'repost'] as const)
        expect(ask(more, { act, ...(act === 'post' ? {} : { author: 'Ana', target: 'A day' }) })).toBe(severity);
      for (const act of ['like', 'follow'] as const) expect(ask(more, { act, text: '', target: 'A day' })).toBeNull();
      expect(ask(more, { account: 'unknown' })).toBe(severity);
      expect(ask(more, { account: 'personal' })).toBeNull();
      expect(ask(more, { account: 'personal', hint: true })).toBeNull();
      expect(gravest(found({ text: 'Flash sale this weekend.' }, crisis(more), 'en/crisis'))).toBe('hold');
    }
  });

  test('is over when it is over, and only where it is', () => {
    expect(ask({ level: 3 }, { at: '2026-11-19T23:59:00+08:00' })).toBeNull();
    expect(ask({ level: 3 }, { at: '2026-11-22T00:00:01+08:00' })).toBeNull();
    expect(ask({ level: 3, platforms: ['x', 'facebook'] })).toBeNull();
    expect(ask({ level: 3, platforms: ['x', 'linkedin'] })).toBe('stop');
    expect(ask({ level: 3, markets: ['DE'] }, { markets: ['BR'] })).toBeNull();
    expect(ask({ level: 3, markets: ['DE'] }, { markets: ['BR', 'DE'] })).toBe('stop');
    // an account that names no markets may speak to any
    expect(ask({ level: 3, markets: ['DE'] })).toBe('stop');
    expect(ask({ level: 3, from: 'soon' })).toBeNull();
  });

  test('lets spokespersons speak, by account or by name where they are named, else by role', () => {
    const more = { level: 3, spokespersons: ['@Wu_Lan', '李芳'] } as const;
    expect(ask(more, { name: 'wu_lan' })).toBe('info');
    expect(ask(more, { name: '李 芳' })).toBe('info');
    expect(ask(more, {}, 'WU_LAN')).toBe('info');
    expect(ask(more, { role: 'spokesperson' })).toBe('stop');
    expect(ask({ level: 3 }, { role: 'spokesperson' })).toBe('info');
    expect(ask({ level: 2 }, { role: 'spokesperson' })).toBe('info');
    expect(ask({ ...more, level: 2 }, { name: 'wu_lan' })).toBe('info');
    expect(ask(more, { name: 'Wu' })).toBe('stop');
    expect(ask(more, { role: 'core' })).toBe('stop');
    expect(ask({ level: 3, spokespersons: [''] })).toBe('stop');
  });

  test('of several at once the gravest counts', () => {
    const two = { from: FROM, to: TO, level: 2, forward: 'Two.' } as const;
    const three = { from: FROM, to: TO, level: 3, forward: 'Three.', spokespersons: ['李芳'] } as const;
    for (const crises of [
      [two, three],
      [three, two],
    ]) {
      const [finding] = found({}, { crises }, 'any/window');
      expect(finding).toMatchObject({ severity: 'stop', start: 0, end: 0 });
      expect(finding!.message.en.suggest).toContain('Three.');
      expect(gravest(found({ name: '李芳' }, { crises }, 'any/window'))).toBe('hold');
    }
  });

  test('says who speaks and what to send on, whatever signs are in it', () => {
    const forward = "We'll report at 18:00 $& {who}.";
    const [finding] = found({}, crisis({ level: 3, spokespersons: ['Wu Lan', '李芳'], forward }), 'any/window');
    expect(finding!.message.en).toMatchObject({
      what: 'For now, speaking is left to Wu Lan or 李芳',
      suggest: `You could share this instead: ${forward}`,
    });
    expect(finding!.message.zh.what).toBe('这段时间由Wu Lan、李芳对外说话');
    const [unnamed] = found({}, crisis({ level: 3 }), 'any/window');
    expect(unnamed!.message.zh.what).toBe('这段时间由公司的发言人对外说话');
    expect(unnamed!.message.en.suggest).toBe('You could save it until the crisis is over');
    const [second] = found({}, crisis({ level: 2, forward: '请看官网公告。' }), 'any/window');
    expect(second!.message.zh.suggest).toBe('可以改为转发这句：请看官网公告。');
  });
});

describe('a day of the firm’s own', () => {
  const ask = (day: string, more: { markets?: readonly string[] } = {}, markets?: readonly string[]) =>
    found(
      { text: 'Flash sale this weekend.', ...(markets ? { markets } : {}) },
      { dates: [{ day, name: 'Safety day', ...more }] },
      'en/crisis',
    );

  test('asks promotion to wait, each year or once, in its markets', () => {
    expect(ask('11-21')[0]).toMatchObject({ severity: 'caution', text: 'sale' });
    expect(ask('2026-11-21')[0]!.message.en.what).toContain('“Safety day”');
    expect(ask('11-22')).toEqual([]);
    expect(ask('2025-11-21')).toEqual([]);
    expect(ask('11-21', { markets: ['DE'] })).toEqual([]);
    expect(ask('11-21', { markets: ['DE'] }, ['FR'])).toEqual([]);
    expect(ask('11-21', { markets: ['DE'] }, ['FR', 'DE'])).toHaveLength(1);
    expect(ask('11-21', { markets: [] })).toHaveLength(1);
  });
});
