// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Act, Platform } from '../rules/draft.ts';
import { t } from '../utils/i18n.ts';
import { answers, button, buttons, pick, press, root, send, show, text } from './overlay/dom.ts';
import { small } from './overlay/examples.ts';

const ALL: readonly Platform[] = ['linkedin', 'facebook', 'instagram', 'x'];

describe('the small card', () => {
  it.each<[Act, string, string, string]>([
    ['like', 'Before you like this', 'Don’t like', 'Like anyway'],
    ['repost', 'Before you repost this', 'Don’t repost', 'Repost anyway'],
    ['follow', 'Before you follow', 'Don’t follow', 'Follow anyway'],
  ])('names the act: %s', (act, title, not, anyway) => {
    show(small('caution', 'en', 'light', { act }));
    expect(text('#title')).toBe(title);
    expect(buttons().slice(1)).toEqual([not, anyway]);
    expect(root.querySelector('dialog')?.className).toContain(' small');
    expect(root.activeElement?.textContent).toBe(not);
  });

  it('says whose post, as whom, what, why and who will see it; and is read out so', () => {
    show(small('caution', 'en', 'light'));
    const said = root.querySelector('dialog')!.getAttribute('aria-describedby')!.split(' ');
    expect(root.querySelector('dialog')!.getAttribute('role')).toBe('alertdialog');
    expect(said.map((id) => text(`#${id}`))).toEqual([
      'By Tooltec Europe',
      'As Wei Chen · @wei-chen work account',
      'CautionYou are about to like a competitor on your list',
      'They learn of it at once, by name.',
      'LinkedIn tells the author, and your network may see it. Undoing it does not call back the notice.',
    ]);
  });

  it.each(['en', 'zh'] as const)('tells for each site who sees a like, in %s', (language) => {
    const seen = ALL.map((platform) => {
      show(small('caution', language, 'dark', { platform }));
      return text('#seen')!;
    });
    expect(new Set(seen).size).toBe(4);
    for (const line of seen) expect(line).toContain(t(language, 'cardSeenStays'));
  });

  it('is open about an author that it does not know for sure', () => {
    show(small('caution', 'en', 'light', { gesture: { who: 'Tooltec', unsure: true } }));
    expect(text('#by')).toBe('Author unclear, perhaps Tooltec');
    show(small('caution', 'en', 'light', { gesture: { who: null, unsure: true } }));
    expect(text('#by')).toBe('Author unclear');
    show(small('caution', 'en', 'light', { act: 'follow', gesture: { who: null, unsure: false } }));
    expect(text('#by')).toBe('Unclear whom you would follow');
    show(small('caution', 'zh', 'light', { gesture: { who: '<b>a</b>$NAME$', unsure: false } }));
    expect(text('#by')).toBe('作者：<b>a</b>$NAME$');
  });

  it('keeps nothing for later, and folds all but the gravest finding', () => {
    const one = small('caution', 'en', 'light').findings[0]!;
    const findings = [one, { ...one, rule: 'any/other' }];
    show(small('caution', 'en', 'light', { canSwitch: true, findings }));
    vi.advanceTimersByTime(600);
    expect(root.querySelectorAll('li')).toHaveLength(1);
    expect(buttons().slice(1)).toEqual(['1 more', 'Don’t like', 'Switch account', 'Like anyway']);
    press('1 more');
    expect(root.querySelectorAll('li')).toHaveLength(2);
    press('Switch account');
    expect(answers).toEqual([{ do: 'switch' }]);
  });

  it('arms after half a second, and Escape is the way back', () => {
    show(small('caution', 'en', 'light'));
    vi.advanceTimersByTime(490);
    press('Like anyway');
    press('Don’t like');
    expect(answers).toEqual([]);
    send('keydown', { key: 'Escape', code: 'Escape' });
    expect(answers).toEqual([{ do: 'back' }]);
  });

  it('goes on at caution with one press, at hold with the pause and a reason that fits a like', () => {
    show(small('caution', 'en', 'light'));
    vi.advanceTimersByTime(600);
    press('Like anyway');
    expect(answers).toEqual([{ do: 'publish', reason: '' }]);
    show(small('hold', 'zh', 'light'));
    expect([...root.querySelectorAll('.r')].map((one) => one.textContent)).toEqual(['和同事商量过', '误报', '其他…']);
    vi.advanceTimersByTime(3_100);
    press('仍要点赞');
    expect(answers).toHaveLength(1);
    pick('team-agreed');
    press('仍要点赞');
    expect(answers.at(-1)).toEqual({ do: 'publish', reason: 'team-agreed' });
  });

  it('has no way on at stop', () => {
    show(small('stop', 'en', 'light'));
    expect(buttons().slice(1)).toEqual(['Don’t like', 'Copy for review']);
    expect(button('Like anyway')).toBeUndefined();
  });
});
