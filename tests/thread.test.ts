import { expect, test } from 'vitest';
import type { Draft } from '../rules/draft.ts';
import { repliesIn, wentOut } from '../utils/page/thread.ts';
import { draftOf } from './drafts.ts';

const reply = (author: string, act: Draft['act'] = 'reply'): Draft =>
  draftOf({ text: 'No.', act, author, target: `What ${author} wrote` });

test('replies are counted by account and post, and nothing else is', () => {
  expect(repliesIn(reply('Ann'))).toBe(0);
  wentOut(reply('Ann'));
  wentOut(reply('Ann', 'comment'));
  wentOut(reply('Ann', 'repost'));
  wentOut(draftOf({ text: 'A post of my own' }));
  expect(repliesIn(reply('Ann'))).toBe(2);
  expect(repliesIn(reply('Bob'))).toBe(0);
  const other = { ...reply('Ann'), account: { ...reply('Ann').account, handle: 'someone-else' } };
  expect(repliesIn(other)).toBe(0);
  expect(repliesIn(draftOf({ text: 'A post of my own' }))).toBe(0);
});
