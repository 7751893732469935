// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Overview, type OverviewProps } from '../components/options/overview.tsx';
import { SECTIONS } from '../components/options/shell.tsx';
import { Panel, policyOf } from './panel.tsx';

const usual: Omit<OverviewProps, 'effective'> = {
  sites: [
    { platform: 'linkedin', on: true, changed: null },
    { platform: 'x', on: true, changed: 'likes' },
    { platform: 'facebook', on: false, changed: null },
  ],
  layers: [],
  backup: false,
  counts: null,
  bossSeen: false,
  hideBoss: () => undefined,
};
let panel: Panel;
function open(given: Partial<OverviewProps> = {}): Panel {
  panel = new Panel(({ effective }) => <Overview {...usual} {...given} effective={effective} />);
  return panel.draw();
}
afterEach(() => panel.end());

const section = (title: string) =>
  panel.all('section').find((one) => one.querySelector('h2')?.textContent === title)?.textContent ?? '';

describe('the overview', () => {
  it('says of each site whether it is guarded, what has changed, and that there is no panel yet', () => {
    open()
      .set({ features: { linkedin: 'panel' } })
      .draw();
    const text = section('On guard now');
    expect(text).toContain('LinkedIn on guardYour firm’s policy asks for the side panel');
    expect(text).toContain('X changed: likes are not checked');
    expect(text).toContain('Facebook not on guardChange this Facebook');
  });

  it('leads from each thing that is open to a section that exists', () => {
    open();
    const links = panel.all<HTMLAnchorElement>('.facts a').map((link) => link.getAttribute('href')!.slice(1));
    expect(links.length).toBeGreaterThan(6);
    for (const link of links) expect(SECTIONS).toContain(link);
    expect(panel.root.querySelector('.score')?.textContent).toMatch(/^\d+ of 100 · \d+ of \d+ things are ready$/);
  });

  it('says which documents are in force, and which has run out', () => {
    open({
      layers: [
        {
          layer: 'signed',
          policy: policyOf({ firm: 'Haida', version: 7, expires: '2020-01-01T00:00:00Z' }),
          by: 'Haida, 4F7K',
          at: '2026-11-01T00:00:00Z',
          problem: null,
        },
      ],
    });
    const text = section('Whose settings are in force');
    for (const words of ['signed', 'Haida, 4F7K', 'Version 7', 'Expired on', 'Your own settings'])
      expect(text).toContain(words);
  });

  it('praises first, counts plainly, and names nobody', () => {
    open({ counts: { edited: 3, kept: 2, reviewed: 0, passed: 4, reasoned: 1 } });
    const text = section('What the second look did for you');
    expect(text.indexOf('Well done: 5 times')).toBeGreaterThan(0);
    expect(text.indexOf('Well done')).toBeLessThan(text.indexOf('Sent as it was'));
    panel.end();
    open({ counts: { edited: 0, kept: 0, reviewed: 0, passed: 0, reasoned: 0 } });
    expect(panel.text).toContain('All calm so far');
  });

  it('shows the line from the head of the firm once', async () => {
    const hideBoss = vi.fn();
    const boss = { name: 'Ms Wang', line: 'We look twice.', picture: 'data:image/png;base64,AAAA' };
    open({ hideBoss }).set({ boss }).draw();
    expect(panel.text).toContain('We look twice.');
    expect(panel.root.querySelector('img')?.alt).toBe('Ms Wang');
    await panel.press('Read, thank you');
    expect(hideBoss).toHaveBeenCalledOnce();
    panel.end();
    open({ bossSeen: true }).set({ boss }).draw();
    expect(panel.text).not.toContain('We look twice.');
  });

  it('tells a crisis that is on, and one that is ahead', () => {
    const hour = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    open();
    expect(section('On guard now')).toContain('No crisis is on');
    panel.set({ crises: [{ from: hour(1), to: hour(2) }] }).draw();
    expect(section('On guard now')).toContain('Crisis mode begins on');
    panel.set({ crises: [{ from: hour(-1), to: hour(2), level: 3 }] }).draw();
    expect(section('On guard now')).toContain('Crisis mode is on until');
  });

  it('has words in Chinese for everything', () => {
    open({ counts: { edited: 1, kept: 0, reviewed: 0, passed: 0, reasoned: 0 } });
    panel.set({ accounts: [{ platform: 'x', handle: 'wei', kind: 'work' }] }).draw('zh');
    expect(panel.text).not.toMatch(/\$\w+\$/);
    expect(panel.text).toContain('两步验证还没核对过');
  });

  it('stays quick with 10,000 names', () => {
    const names = Array.from({ length: 10_000 }, (_, at) => ({ name: `Rival ${at}` }));
    open().set({ names: { competitors: names } });
    const before = performance.now();
    panel.draw();
    expect(performance.now() - before).toBeLessThan(400);
  });
});
