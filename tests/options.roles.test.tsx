// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Roles } from '../components/options/roles.tsx';
import { toTabPolicy } from '../utils/policy/compact.ts';
import { mergeLayers } from '../utils/policy/layers.ts';
import { Panel, policyOf, rest } from './panel.tsx';

let panel: Panel;
beforeEach(() => {
  panel = new Panel((props) => <Roles {...props} />).draw();
});
afterEach(() => panel.end());

const row = (name: string) => panel.all('li.role').find((one) => one.querySelector('h3')?.textContent === name)!;
const options = (label: string) => [...panel.field<HTMLSelectElement>(label).options].map(({ value }) => value);

describe('who you are', () => {
  it('is saved as it is typed, at once when the field is left, and goes with nothing said', async () => {
    panel.type('Your name', 'Wei');
    panel.type('Your name', 'Wei Chen');
    expect(panel.policy.person).toBeUndefined();
    await rest(500);
    expect(panel.policy.person).toEqual({ name: 'Wei Chen' });
    expect(panel.told).toHaveLength(1);
    panel.choose('Your role', 'newcomer');
    await rest();
    expect(panel.policy.person).toEqual({ name: 'Wei Chen', role: 'newcomer' });
    expect(row('Newcomer').textContent).toContain('your role');
    panel.type('Your name', '');
    panel.field('Your name').dispatchEvent(new FocusEvent('blur'));
    await rest();
    expect(panel.policy.person).toEqual({ name: '', role: 'newcomer' });
    panel.choose('Your role', '');
    await rest();
    expect(panel.policy.person).toBeUndefined();
  });

  it('is saved when the page is left', async () => {
    panel.type('Your name', 'Wei');
    dispatchEvent(new Event('pagehide'));
    await rest();
    expect(panel.policy.person).toEqual({ name: 'Wei' });
  });

  it('is shown and not asked where the firm has set it', () => {
    panel.above = { managed: policyOf({ firm: 'Haida', person: { name: 'Wei', role: 'senior' }, locks: ['person'] }) };
    panel.draw();
    expect(() => panel.field('Your name')).toThrow();
    expect(panel.text).toContain('Haida has set who uses this browser.');
  });
});

describe('the roles', () => {
  it('tell in words what each may do, and keep one another’s defaults when one is changed', async () => {
    expect(row('Newcomer').textContent).toContain('New postsHold');
    expect(row('Senior').textContent).toContain('New postsGoes through');
    expect(row('Spokesperson').textContent).toContain('May speak in a crisisYes');
    await panel.press('Edit Newcomer');
    panel.choose('Comments and replies', 'caution');
    await rest();
    expect(panel.policy.roles.newcomer).toEqual({ posts: 'hold', replies: 'caution' });
    expect(Object.keys(panel.policy.roles)).toEqual(['newcomer']);
    await panel.press('Back to default Newcomer');
    expect(panel.policy.roles).toEqual({});
  });

  it('do not let a change of something else weaken what a reviewer made stricter', async () => {
    panel.set({ reviewers: [{ name: 'Li' }] }).draw();
    expect(row('Newcomer').textContent).toContain('New postsStop');
    await panel.press('Edit Newcomer');
    panel.choose('Comments and replies', 'caution');
    await rest();
    expect(toTabPolicy(mergeLayers({ own: panel.policy }), 1).roles?.newcomer?.posts).toBe('stop');
  });

  it('can only be made stricter under a lock, with the firm and whom to ask', async () => {
    panel.above = {
      signed: policyOf({
        firm: 'Haida',
        owner: 'Ms Wang',
        roles: { senior: { posts: 'caution' } },
        locks: ['roles'],
      }),
    };
    panel.draw();
    expect(panel.text).toContain('Haida has set these. Here you can make them stricter. Questions: Ms Wang');
    await panel.press('Edit Senior');
    expect(options('New posts')).toEqual(['caution', 'hold', 'stop']);
    expect(options('Comments and replies')).toContain('free');
    expect(() => panel.field('May speak in a crisis')).toThrow();
    panel.choose('New posts', 'hold');
    await rest();
    expect(panel.policy.roles.senior).toEqual({ posts: 'hold' });
    expect(panel.field<HTMLSelectElement>('New posts').value).toBe('hold');
  });

  it('say that they are a guard and no access control', () => {
    expect(panel.text).toContain('A reminder, not access control');
    panel.draw('zh');
    expect(panel.text).toContain('不是权限管理');
    expect(panel.text).not.toMatch(/\$\w+\$/);
  });
});

describe('reviewers', () => {
  it('are added, changed and removed, each by itself', async () => {
    panel.type('Reviewer’s name', 'Li');
    panel.type('Public key (optional)', 'short');
    await panel.press('Add reviewer');
    expect(panel.policy.reviewers).toEqual([]);
    expect(panel.described(panel.field('Public key (optional)'))).toContain('43 characters');
    expect(document.activeElement).toBe(panel.field('Public key (optional)'));
    panel.type('Public key (optional)', 'A'.repeat(43));
    await panel.press('Add reviewer');
    expect(panel.policy.reviewers).toEqual([{ name: 'Li', contact: '', key: 'A'.repeat(43) }]);
    expect(panel.field('Reviewer’s name').value).toBe('');
    // another page adds one meanwhile
    panel.policy.reviewers.unshift({ name: 'Zhao', contact: '' });
    await panel.press('Edit Li');
    panel.type('How to reach them (optional)', 'ext. 7');
    await panel.press('Save');
    expect(panel.policy.reviewers.map(({ name, contact }) => [name, contact])).toEqual([
      ['Zhao', ''],
      ['Li', 'ext. 7'],
    ]);
    await panel.press('Remove Zhao');
    expect(panel.policy.reviewers.map(({ name }) => name)).toEqual(['Li']);
  });

  it('are other people than the author', () => {
    panel.set({ person: { name: 'Wei Chen' } }).draw();
    expect(panel.text).not.toContain('This is your own name');
    panel.type('Reviewer’s name', 'wei chen ');
    expect(panel.described(panel.field('Reviewer’s name'))).toContain('This is your own name');
  });

  it('are the firm’s to name under a lock', () => {
    panel.above = { managed: policyOf({ firm: 'Haida', reviewers: [{ name: 'Ms Wang' }], locks: ['reviewers'] }) };
    panel.set({ reviewers: [{ name: 'Me' }] }).draw();
    expect(panel.text).toContain('Ms Wang');
    expect(panel.text).toContain('does not count');
    expect(() => panel.button('Add reviewer')).toThrow();
  });
});
