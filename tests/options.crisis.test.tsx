// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CrisisBanner } from '../components/banner.tsx';
import { CrisisPanel } from '../components/options/crisis.tsx';
import { crisisNow } from '../utils/crisis.ts';
import type { SavedDraft } from '../utils/settings.ts';
import { Panel, policyOf, rest } from './panel.tsx';

const drafts: readonly SavedDraft[] = [
  { id: 'a', at: '2026-11-21T10:00:00Z', platform: 'x', act: 'post', text: 'Big sale on Friday' },
];
const copy = vi.fn(async () => undefined);
const remove = vi.fn();
let panel: Panel;

beforeEach(() => {
  panel = new Panel((props) => <CrisisPanel {...props} drafts={drafts} copy={copy} remove={remove} />).draw();
});
afterEach(() => {
  panel.end();
  vi.useRealTimers();
});

const preview = () => panel.root.querySelector('.preview')?.textContent ?? '';
const hours = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 3_600_000;
const later = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

describe('crisis mode', () => {
  it('says before it starts what it will do, in words that follow every choice', () => {
    expect(preview()).toContain('everything written from work accounts on LinkedIn, Facebook, Instagram and X pauses');
    panel.pick('Level 1: promotion waits');
    expect(preview()).toContain('asks before promotion goes out');
    panel.pick('Level 3: one voice');
    expect(preview()).toContain('nobody but spokespersons writes');
    expect(preview()).toContain('nobody could give a go-ahead');
    panel.type('Who may speak', 'Ms Wang\nMr Li');
    panel.type('What others may share instead (optional)', 'We are looking into it.');
    panel.pick('Facebook');
    panel.pick('Instagram');
    expect(preview()).toContain(
      'nobody but Ms Wang and Mr Li and other spokespersons writes from work accounts on LinkedIn and X',
    );
    expect(preview()).toContain('“We are looking into it.”');
    expect(panel.described(panel.button('Start now'))).toBe(preview());
    expect(panel.policy.crises).toEqual([]);
  });

  it('starts by one press, brings the reader to what is planned, and ends by one', async () => {
    await panel.press('Start now');
    const [crisis] = panel.policy.crises;
    expect(crisis).toMatchObject({ level: 2 });
    expect(crisis).not.toHaveProperty('platforms');
    expect(hours(crisis!.from, crisis!.to)).toBeCloseTo(4, 3);
    expect(crisisNow(panel.policy.crises, new Date())).toEqual(crisis);
    expect(document.activeElement?.textContent).toBe('Planned already: what may have to wait');
    await panel.press('4 hours more Level 2: think twice');
    expect(hours(panel.policy.crises[0]!.from, panel.policy.crises[0]!.to)).toBeCloseTo(8, 3);
    await rest(5);
    await panel.press('End now Level 2: think twice');
    expect(crisisNow(panel.policy.crises, new Date(Date.now() + 1))).toBeNull();
    expect(panel.policy.crises).toHaveLength(1);
    expect(panel.told.at(-1)).toBe('Crisis mode has ended');
  });

  it('lasts the rest of the day, three days, or until a time that is typed', async () => {
    panel.pick('The rest of today');
    await panel.press('Start now');
    expect(new Date(panel.policy.crises[0]!.to).getHours()).toBe(23);
    panel.pick('3 days');
    await panel.press('Start now');
    expect(hours(panel.policy.crises[1]!.from, panel.policy.crises[1]!.to)).toBeCloseTo(72, -1);
    panel.pick('Until …');
    await panel.press('Start now');
    expect(panel.field('Ends').getAttribute('aria-invalid')).toBe('true');
    expect(panel.described(panel.field('Ends'))).toBe('Choose a day and a time.');
    expect(document.activeElement).toBe(panel.field('Ends'));
    panel.type('Ends', '2020-01-01T10:00');
    await panel.press('Start now');
    expect(panel.described(panel.field('Ends'))).toContain('over already');
    expect(panel.policy.crises).toHaveLength(2);
  });

  it('asks for a site, and refuses nothing silently', async () => {
    for (const site of ['LinkedIn', 'Facebook', 'Instagram', 'X']) panel.pick(site);
    await panel.press('Start now');
    expect(panel.policy.crises).toEqual([]);
    expect(panel.text).toContain('Choose at least one site.');
    panel.pick('X');
    panel.pick('Level 3: one voice');
    panel.type('Who may speak', 'W');
    await panel.press('Start now');
    expect(panel.policy.crises).toEqual([]);
    expect(panel.field('Who may speak').getAttribute('aria-invalid')).toBe('true');
  });

  it('shows one of the firm, which cannot be ended here', () => {
    const window = { from: later(-1), to: later(1), level: 3, title: 'Recall' };
    panel.above = { signed: policyOf({ firm: 'Haida', contact: 'ext. 12', crises: [window] }) };
    panel.draw();
    expect(panel.root.querySelector('.entries')?.textContent).toContain('Recall');
    expect(panel.text).toContain('Set by Haida, so it cannot be ended here. Questions: ext. 12');
    expect(panel.all('.entries button')).toEqual([]);
  });

  it('does not touch another crisis that was set meanwhile', async () => {
    await panel.press('Start now');
    const shown = panel.policy.crises[0]!;
    const other = { ...shown, level: 1 as const, title: 'Elsewhere' };
    // another page writes; this one has not drawn it yet
    panel.policy = { ...panel.policy, crises: [other, shown] };
    await rest(5);
    await panel.press('End now Level 2: think twice');
    expect(panel.policy.crises[0]).toEqual(other);
    expect(Date.parse(panel.policy.crises[1]!.to)).toBeLessThanOrEqual(Date.now());
  });

  it('lists what is planned: the lists of the sites in its scope, days of the calendar, drafts', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000);
    const day = `${tomorrow.getFullYear()}-${String(tomorrow.getMonth() + 1).padStart(2, '0')}-${String(tomorrow.getDate()).padStart(2, '0')}`;
    panel
      .set({
        calendar: { dates: [{ day, name: 'Launch' }] },
        crises: [{ from: later(-1), to: later(72), level: 1, platforms: ['x'] }],
      })
      .draw();
    expect(panel.all<HTMLAnchorElement>('a.button').map((link) => link.href)).toEqual([
      'https://x.com/compose/post/unsent/scheduled',
    ]);
    expect(panel.all<HTMLAnchorElement>('a.button')[0]?.target).toBe('_blank');
    expect(panel.text).toContain('Launch');
    expect(panel.text).toContain('Big sale on Friday');
    const [first, second] = panel.all('.drafts button');
    first!.click();
    second!.click();
    expect(copy).toHaveBeenCalledWith(drafts[0]);
    expect(remove).toHaveBeenCalledWith(drafts[0]);
  });

  it('has words in Chinese for everything', () => {
    panel.set({ crises: [{ from: later(-1), to: later(1), level: 3, markets: ['DE'] }] }).draw('zh');
    expect(panel.text).toContain('发言人');
    expect(panel.text).not.toMatch(/\$\w+\$/);
  });
});

describe('the banner', () => {
  it('is there while a crisis is on, goes by itself when it ends, and is heard', () => {
    vi.useFakeTimers();
    const crises = [{ from: later(1), to: later(2), level: 3 as const, title: 'Recall' }];
    const banner = new Panel(() => <CrisisBanner crises={crises} href="#crisis" />).draw();
    const region = banner.root.querySelector('[role=status]')!;
    expect(region.textContent).toBe('');
    const hour = () => {
      for (let minute = 0; minute < 61; minute += 1) act(() => void vi.advanceTimersByTime(60_000));
    };
    hour();
    expect(region.textContent).toContain('Crisis mode is on until');
    expect(region.textContent).toContain('Recall');
    hour();
    expect(region.textContent).toBe('');
    banner.end();
  });
});
