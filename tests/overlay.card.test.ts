// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PRESS } from '../components/overlay/parts.tsx';
import type { Act } from '../rules/draft.ts';
import {
  answers,
  button,
  buttons,
  host,
  overlay,
  pick,
  press,
  root,
  see,
  send,
  show,
  text,
  write,
} from './overlay/dom.ts';
import { card, chip, FINDINGS } from './overlay/examples.ts';

describe('caution', () => {
  it('goes on with one press, after half a second', () => {
    show(card('caution', 'en', 'light'));
    vi.advanceTimersByTime(490);
    press('Publish anyway');
    press('Back to the draft');
    expect(answers).toEqual([]);
    vi.advanceTimersByTime(20);
    press('Publish anyway');
    expect(answers).toEqual([{ do: 'publish', reason: '' }]);
  });

  it('takes one press for one', () => {
    show(card('caution', 'en', 'light'));
    vi.advanceTimersByTime(600);
    press('Publish anyway');
    press('Publish anyway');
    press('Back to the draft');
    expect(answers).toHaveLength(1);
  });

  it('counts from the beginning of a press, and not a key that is held down', () => {
    show(card('caution', 'en', 'light'));
    vi.advanceTimersByTime(400);
    send('keydown', { key: ' ', code: 'Space' });
    vi.advanceTimersByTime(200);
    press('Publish anyway');
    expect(answers).toEqual([]);
    expect(send('keydown', { key: 'Enter', code: 'Enter', repeat: true })).toEqual({ hidden: true, prevented: true });
  });

  it('refuses while it cannot be seen, and says so', () => {
    show(card('caution', 'en', 'light'));
    vi.advanceTimersByTime(600);
    see(false);
    press('Publish anyway');
    expect(answers).toEqual([]);
    expect(text('.say')).toContain('lies over this card');
    vi.advanceTimersByTime(1_000);
    see(true);
    vi.advanceTimersByTime(400);
    press('Publish anyway');
    expect(answers).toEqual([]);
    vi.advanceTimersByTime(200);
    press('Publish anyway');
    expect(answers).toHaveLength(1);
  });
});

describe('hold', () => {
  it('needs the pause and a reason, in either order', () => {
    show(card('hold', 'en', 'light'));
    vi.advanceTimersByTime(3_100);
    press('Publish anyway');
    expect(answers).toEqual([]);
    expect(text('.say')).toBe('Pick a reason first');
    expect(button('Publish anyway').getAttribute('aria-disabled')).toBe('true');
    pick('customer-agreed');
    expect(button('Publish anyway').hasAttribute('aria-disabled')).toBe(false);
    press('Publish anyway');
    expect(answers).toEqual([{ do: 'publish', reason: 'customer-agreed' }]);
  });

  it('does not open before 3 s', () => {
    show(card('hold', 'en', 'light'));
    pick('false-alarm');
    vi.advanceTimersByTime(2_980);
    press('Publish anyway');
    expect(answers).toEqual([]);
    vi.advanceTimersByTime(40);
    press('Publish anyway');
    expect(answers).toHaveLength(1);
  });

  it('wants ten characters of one’s own, five in Chinese', () => {
    show(card('hold', 'zh', 'dark'));
    vi.advanceTimersByTime(3_100);
    pick('other');
    write('客户同意');
    expect(text('.words small')).toBe('还差 1 个字');
    press('仍要发布');
    expect(answers).toEqual([]);
    write('客户同意了');
    press('仍要发布');
    expect(answers).toEqual([{ do: 'publish', reason: '客户同意了' }]);
  });

  it('keeps reason and pause when a fix closes the card and what is left opens it again', () => {
    const props = card('hold', 'en', 'light');
    show(props);
    pick('false-alarm');
    vi.advanceTimersByTime(2_000);
    press('Hide the price');
    expect(answers).toMatchObject([{ do: 'fix', finding: { rule: 'any/quotation' } }]);
    overlay.card(null);
    vi.advanceTimersByTime(30);
    show({ ...props, findings: props.findings.slice(1) });
    vi.advanceTimersByTime(1_000);
    press('Publish anyway');
    expect(answers.at(-1)).toEqual({ do: 'publish', reason: 'false-alarm' });
  });

  it('forgets both for another card', () => {
    show(card('hold', 'en', 'light'));
    pick('false-alarm');
    vi.advanceTimersByTime(3_100);
    overlay.card(null);
    show(card('hold', 'en', 'light'));
    vi.advanceTimersByTime(1_000);
    press('Publish anyway');
    expect(answers).toEqual([]);
    expect(text('.say')).toBe('Pick a reason first');
  });

  it('shows itself again when nobody comes back from a fix', () => {
    show(card('hold', 'en', 'light'));
    vi.advanceTimersByTime(600);
    press('Hide the price');
    expect(root.querySelector('dialog')?.open).toBe(false);
    vi.advanceTimersByTime(1_100);
    expect(root.querySelector('dialog')?.open).toBe(true);
  });
});

describe('stop', () => {
  it('has no way on', () => {
    show(card('stop', 'en', 'light', { owner: 'Ms Wang' }));
    vi.advanceTimersByTime(5_000);
    expect(buttons().slice(-3)).toEqual(['Back to the draft', 'Save for later', 'Copy for review']);
    expect(text('.ask')).toContain('Ms Wang');
    press('Copy for review');
    vi.advanceTimersByTime(400);
    press('Save for later');
    expect(answers).toEqual([{ do: 'copy' }, { do: 'save' }]);
  });
});

describe('switching', () => {
  it('is offered only where another account could do it', () => {
    show(card('caution', 'en', 'light'));
    expect(buttons()).not.toContain('Switch account');
    show(card('caution', 'en', 'light', { canSwitch: true }));
    expect(buttons().slice(-4)).toEqual(['Back to the draft', 'Save for later', 'Switch account', 'Publish anyway']);
    vi.advanceTimersByTime(600);
    press('Switch account');
    expect(answers).toEqual([{ do: 'switch' }]);
  });
});

describe('what the card says', () => {
  it.each<[Act, string, string]>([
    ['post', 'Publish anyway', 'Posting publicly on LinkedIn as Wei Chen · @wei-chen work account'],
    ['comment', 'Comment anyway', 'Commenting publicly on LinkedIn as Wei Chen · @wei-chen work account'],
    ['reply', 'Reply anyway', 'Replying publicly on LinkedIn as Wei Chen · @wei-chen work account'],
    ['repost', 'Repost anyway', 'Reposting publicly on LinkedIn as Wei Chen · @wei-chen work account'],
  ])('%s', (act, anyway, as) => {
    show(card('caution', 'en', 'light', { act }));
    expect(buttons().at(-1)).toBe(anyway);
    expect(text('#as')).toBe(as);
  });

  it('opens three findings, folds the rest, and offers only what can be done as a button', () => {
    show(card('stop', 'en', 'light'));
    vi.advanceTimersByTime(600);
    expect(root.querySelectorAll('li')).toHaveLength(3);
    expect(buttons()).toContain('2 more');
    expect(buttons()).not.toContain('Say what you do better');
    expect(text('dialog')).toContain('Say what you do better');
    press('2 more');
    expect(root.querySelectorAll('li')).toHaveLength(5);
  });

  it('names rule, owner and what was read', () => {
    show(card('hold', 'en', 'light'));
    vi.advanceTimersByTime(600);
    const rule = 'Rule: trade secrets · owner: sales';
    expect(button(rule).getAttribute('aria-expanded')).toBe('false');
    press(rule);
    expect(text('.read')).toBe('Read as: USD 3.85 · FOB · any/quotation');
  });

  it('takes words of the page for words', () => {
    const nasty = { ...FINDINGS[3]!, text: '<img src=x onerror=alert(1)>' };
    show(
      card('caution', 'en', 'light', { findings: [nasty], speaker: { name: '<b>x</b>', handle: '', kind: 'work' } }),
    );
    expect(root.querySelectorAll('img, #as b b')).toHaveLength(0);
    expect(text('#as')).toContain('<b>x</b> work account');
  });
});

describe('events', () => {
  it('are nothing to it while nothing is shown', () => {
    expect(send('click', { detail: 1 }, document.body).hidden).toBe(false);
    expect(document.documentElement.lastElementChild?.localName).toBe('body');
  });

  it('go back by Escape, hide its whole press, and leave keys of an input method alone', () => {
    show(card('hold', 'zh', 'light'));
    send('keydown', { key: 'Escape', code: 'Escape', isComposing: true });
    send('keydown', { key: 'Escape', code: 'Escape', keyCode: 229 });
    expect(answers).toEqual([]);
    expect(send('keydown', { key: 'Escape', code: 'Escape' })).toEqual({ hidden: true, prevented: true });
    expect(answers).toEqual([{ do: 'back' }]);
    overlay.card(null);
    expect(send('keydown', { key: 'Escape', code: 'Escape', repeat: true }, document.body).hidden).toBe(true);
    expect(send('keyup', { key: 'Escape', code: 'Escape' }, document.body).hidden).toBe(true);
    expect(send('keydown', { key: 'Escape', code: 'Escape' }, document.body).hidden).toBe(false);
  });

  it('do not reach the page by keys while a card is open, but reload and zoom do their work', () => {
    show(card('caution', 'en', 'light'));
    expect(send('keydown', { key: 'a', code: 'KeyA' }, document.body)).toEqual({ hidden: true, prevented: true });
    expect(send('keydown', { key: 'Enter', code: 'Enter', ctrlKey: true }, document.body)).toEqual({
      hidden: true,
      prevented: true,
    });
    expect(send('keydown', { key: 'r', code: 'KeyR', ctrlKey: true }, document.body)).toEqual({
      hidden: true,
      prevented: false,
    });
    expect(send('keydown', { key: 'F5', code: 'F5' }, document.body)).toEqual({ hidden: true, prevented: false });
  });

  it('count only when they are trusted', () => {
    show(card('caution', 'en', 'light'));
    vi.advanceTimersByTime(600);
    button('Publish anyway').focus();
    for (const type of ['click', 'keydown', 'pointerdown', 'input']) {
      expect(send(type, { isTrusted: false, detail: 0, key: 'Escape' }).hidden).toBe(true);
    }
    expect(answers).toEqual([]);
  });

  it('fold the list by a typed key, which is the editor’s, and by Escape, which is not', () => {
    const toggle = vi.fn();
    const props = { ...chip('en', 'light', { open: true }), toggle, fix: vi.fn(), classify: vi.fn(), putAway() {} };
    overlay.chip(props);
    expect(send('keydown', { key: 'Shift' }, document.body).hidden).toBe(false);
    expect(toggle).not.toHaveBeenCalled();
    expect(send('keydown', { key: 'a' }, document.body)).toEqual({ hidden: false, prevented: false });
    expect(send('keydown', { key: 'b' }, document.body)).toEqual({ hidden: false, prevented: false });
    expect(toggle).toHaveBeenCalledTimes(1);
    overlay.chip(props);
    expect(send('keydown', { key: 'Escape', code: 'Escape' }, document.body)).toEqual({
      hidden: true,
      prevented: true,
    });
    expect(send('mousedown').prevented).toBe(true);
    expect(toggle).toHaveBeenCalledTimes(2);
  });
});

describe('chip and note', () => {
  it('is a status with a name', () => {
    overlay.chip({
      ...chip('en', 'light', { findings: FINDINGS.slice(0, 3) }),
      toggle() {},
      fix() {},
      classify() {},
      putAway() {},
    });
    expect(root.querySelector('[role=status]')?.getAttribute('aria-label')).toBe(
      'Wei Chen, @wei-chen, work account, 3 notes',
    );
    expect([...root.querySelectorAll('button')].every((one) => one.tabIndex === -1)).toBe(true);
    overlay.chip({ ...chip('en', 'light', { findings: [] }), toggle() {}, fix() {}, classify() {}, putAway() {} });
    expect(text('.chip')).toBe('WWei Chen@wei-chenwork account');
  });

  it('asks once whether it is work or personal, until that is put away or known', () => {
    const speaker = { name: 'Wei Chen', handle: '@wei-chen', kind: 'unknown' } as const;
    const classify = vi.fn();
    const putAway = vi.fn();
    const draw = (more: object) =>
      overlay.chip({ ...chip('en', 'light', more), toggle() {}, fix() {}, classify, putAway });
    const words = () =>
      [...root.querySelectorAll('.chip > button')]
        .slice(1)
        .map((one) => one.getAttribute('aria-label') ?? one.textContent);
    const away = () => root.querySelector('.away')!.dispatchEvent(new CustomEvent(PRESS, { bubbles: true }));
    draw({ speaker });
    expect(words()).toEqual(['Work or personal?', 'Not now']);
    away();
    expect(putAway).toHaveBeenCalledTimes(1);
    draw({ speaker, findings: [], isAsked: true });
    expect(words()).toEqual(['not registered yet']);
    root.querySelector('.kind.unknown:not(.dot)')!.dispatchEvent(new CustomEvent(PRESS, { bubbles: true }));
    expect(classify).toHaveBeenCalledTimes(1);
    draw({ speaker: { ...speaker, handle: '@second' } });
    expect(words()).toEqual(['Work or personal?', 'Not now']);
    draw({ speaker: { ...speaker, kind: 'personal' } });
    expect(words()).toEqual([]);
    expect(text('.kind.personal:not(.dot)')).toBe('personal account');
  });

  it('shows a note for six seconds and then leaves nothing behind', () => {
    overlay.note('press-again', { theme: 'light', language: 'zh' });
    expect(text('.note')).toBe('请再点一次发布');
    vi.advanceTimersByTime(5_900);
    expect(host().localName).toBe('div');
    expect(host().attributes).toHaveLength(0);
    vi.advanceTimersByTime(200);
    expect(host().localName).toBe('body');
  });

  it('is put into the card while one is open', () => {
    show(card('stop', 'en', 'light'));
    overlay.note('copied', { theme: 'light', language: 'en' });
    expect(root.querySelector('.note')).toBeNull();
    expect(text('.say')).toBe('Copied. Paste it to your reviewer.');
  });
});
