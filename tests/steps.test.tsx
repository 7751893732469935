// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Steps, type StepsProps } from '../components/steps.tsx';
import type { MetAccount } from '../utils/settings.ts';
import { Panel, policyOf, rest } from './panel.tsx';

let panel: Panel;
let step = 0;
let met: readonly MetAccount[] = [];
const dismiss = vi.fn((account: MetAccount) => {
  met = met.filter((one) => one !== account);
});
const go: StepsProps['go'] = (next) => {
  step = next;
  panel.draw();
};

beforeEach(() => {
  step = 0;
  met = [];
  panel = new Panel((props) => (
    <Steps
      {...props}
      step={step}
      go={go}
      sites={['linkedin', 'x']}
      met={met}
      dismiss={dismiss}
      optionsUrl="options.html"
    />
  )).draw();
});
afterEach(() => panel.end());

const title = () => panel.all('h1').find((one) => !one.closest('[hidden]'))?.textContent;

/** A person without a mouse: every key counts as a press, and a name, a link or a line that is typed as one too. */
class Hands {
  presses = 0;

  /** What Tab goes through, in the order of the page; a group of radio buttons is one stop. */
  stops(): HTMLElement[] {
    const all = panel.all('button, a[href], input, select, textarea, summary').filter((one) => {
      const fold = one.closest('details:not([open])');
      return !one.closest('[hidden]') && (!fold || one.tagName === 'SUMMARY');
    });
    return all.filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      return one.checked;
    });
  }

  /** Tab until what is wanted has the focus. */
  to(wanted: HTMLElement): void {
    const stops = this.stops();
    const way = stops.indexOf(wanted) - stops.indexOf(document.activeElement as HTMLElement);
    if (!stops.includes(wanted) || way < 0) throw new Error('not ahead');
    this.presses += way;
    wanted.focus();
  }

  write(...lines: string[]): void {
    const control = document.activeElement as HTMLInputElement;
    // between the lines is Enter
    this.presses += 2 * lines.length - 1;
    act(() => {
      control.value = lines.join('\n');
      control.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  async enter(ctrlKey = false): Promise<void> {
    this.presses += 1;
    const control = document.activeElement as HTMLInputElement;
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ctrlKey });
    // what a browser does with Enter in a field of a form
    if (control.dispatchEvent(event) && control.tagName === 'INPUT') control.form!.requestSubmit();
    await rest();
  }

  async space(): Promise<void> {
    this.presses += 1;
    (document.activeElement as HTMLElement).click();
    await rest();
  }
}

describe('the four steps', () => {
  it('take a usual person at most 25 presses of keys, without a mouse', async () => {
    const hands = new Hands();
    expect(document.activeElement).toBe(panel.field('Your name'));
    hands.write('Wei Chen');
    await hands.enter();
    expect(title()).toContain('2 of 4');
    hands.write('https://www.linkedin.com/in/wei-chen/?x=1');
    await hands.enter();
    expect(title()).toContain('2 of 4');
    await hands.enter();
    expect(title()).toContain('3 of 4');
    hands.to(panel.field('Competitors'));
    hands.write('Tooltec Group', 'Rival', 'Third Co., Ltd');
    await hands.enter(true);
    expect(title()).toContain('4 of 4');
    for (const market of ['Germany', 'France']) {
      hands.to(panel.field(market));
      await hands.space();
    }
    await hands.enter();
    expect(title()).toBe('You are guarded on LinkedIn and X');
    expect(panel.policy).toMatchObject({
      person: { name: 'Wei Chen' },
      accounts: [{ platform: 'linkedin', handle: 'wei-chen', kind: 'work' }],
      names: { competitors: [{ name: 'Tooltec Group' }, { name: 'Rival' }, { name: 'Third Co., Ltd' }] },
      markets: ['DE', 'FR'],
    });
    // 19 as of 2026-11, in Chromium too
    expect(hands.presses).toBeLessThanOrEqual(25);
  });

  it('can each be skipped, with settings that work already, and gone back to with what was typed', async () => {
    const before = panel.policy;
    for (let at = 0; at < 4; at += 1) await panel.press('Skip');
    expect(title()).toContain('You are guarded on');
    expect(panel.policy).toBe(before);
    expect(panel.all<HTMLAnchorElement>('a.strong').map((link) => link.href)).toEqual([
      'https://www.linkedin.com/',
      'https://x.com/',
    ]);
    await panel.press('Go through the steps again');
    await panel.press('Skip');
    await panel.press('Skip');
    panel.type('Competitors', 'Tooltec');
    await panel.press('Back');
    expect(title()).toContain('2 of 4');
    await panel.press('Next');
    expect(panel.field('Competitors').value).toBe('Tooltec');
  });

  it('lose nothing that stands in a field when the tab is closed', async () => {
    panel.type('Your name', 'Wei Chen');
    dispatchEvent(new Event('pagehide'));
    await rest();
    expect(panel.policy.person).toEqual({ name: 'Wei Chen' });
  });

  it('go on where they were left', () => {
    step = 2;
    panel.draw();
    expect(title()).toContain('3 of 4');
    expect(document.activeElement).toBe(panel.field('Own brands'));
  });

  it('offer accounts that were met by one press, and ask the five questions of a work account only', async () => {
    met = [
      { platform: 'x', handle: 'haida', name: 'Haida', at: '2026-11-24T10:00:00Z' },
      { platform: 'x', handle: 'weiwei', name: '', at: '2026-11-24T10:00:00Z' },
      { platform: 'x', handle: 'cat', name: '', at: '2026-11-24T10:00:00Z' },
    ];
    go(1);
    await panel.press('Work Haida');
    expect(document.activeElement).toBe(panel.button('Work @weiwei'));
    await panel.press('Personal @weiwei');
    await panel.press('Not mine @cat');
    panel.draw();
    await rest();
    expect(document.activeElement).toBe(panel.field('Link of a profile, or its handle'));
    expect(dismiss).toHaveBeenCalledTimes(3);
    expect(panel.policy.accounts.map(({ handle, kind }) => [handle, kind])).toEqual([
      ['haida', 'work'],
      ['weiwei', 'personal'],
    ]);
    const folds = panel.all('details');
    expect(folds).toHaveLength(1);
    expect(folds[0]).toHaveProperty('open', false);
    folds[0]!.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await rest();
    expect(panel.policy.accounts[0]).toMatchObject({ answers: [false, null, null, null, null], tolerance: 'medium' });
  });

  it('tell a wrong account at its field, and take what was typed along with Next', async () => {
    go(1);
    panel.type('Link of a profile, or its handle', 'two words');
    await panel.press('Next');
    expect(title()).toContain('2 of 4');
    const field = panel.field('Link of a profile, or its handle');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    panel.type('Link of a profile, or its handle', '@weiwei');
    panel.choose('Site', 'x');
    panel.pick('Personal');
    await panel.press('Next');
    expect(title()).toContain('3 of 4');
    expect(panel.policy.accounts).toMatchObject([{ platform: 'x', handle: 'weiwei', kind: 'personal' }]);
  });

  it('offer the firm as the first own brand, and keep lines that cannot be taken', async () => {
    panel.type('Your firm (optional)', 'Haida Tools');
    await panel.press('Next');
    go(2);
    expect(panel.field('Own brands').value).toBe('Haida Tools');
    panel.type('Customers', 'Müller\nB');
    await panel.press('Next');
    expect(title()).toContain('3 of 4');
    expect(panel.policy.names.own.map(({ name }) => name)).toEqual(['Haida Tools']);
    expect(panel.policy.names.customers.map(({ name }) => name)).toEqual(['Müller']);
    expect(panel.field('Customers').value).toBe('B');
    expect(panel.described(panel.field('Customers'))).toContain('“B”');
    panel.type('Customers', '');
    await panel.press('Next');
    expect(title()).toContain('4 of 4');
  });

  it('find any market by its name, Enter takes the first', async () => {
    go(3);
    const field = panel.field('Find a country or region');
    panel.type('Find a country or region', 'Por');
    expect(panel.text).toContain('Portugal');
    act(() => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    await rest();
    expect(panel.policy.markets).toEqual(['PT']);
    expect(field.value).toBe('');
    panel.pick('Portugal');
    await rest();
    expect(panel.policy.markets).toEqual([]);
  });

  it('show what the firm has set, and leave a market alone that another page has chosen meanwhile', async () => {
    panel.above = { signed: policyOf({ firm: 'Haida', markets: ['DE'], person: { name: 'Wei' }, locks: ['person'] }) };
    panel.draw();
    expect(panel.text).toContain('Your firm: Haida');
    expect(() => panel.field('Your name')).toThrow();
    go(3);
    expect(panel.text).toContain('Chosen by your firm: Germany');
    panel.policy = { ...panel.policy, markets: ['JP'] };
    panel.pick('France');
    await rest();
    expect(panel.policy.markets).toEqual(['JP', 'FR']);
  });

  it('have words in Chinese for everything', () => {
    for (const at of [0, 1, 2, 3, 4]) {
      step = at;
      panel.draw('zh');
      expect(panel.text).not.toMatch(/\$\w+\$/);
    }
    expect(title()).toContain('帮你看着');
  });
});
