import { pressable } from '../kit/delegate.ts';
import { el, icon } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { type Person, type Post, people } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import type { Who } from '../kit/spots.ts';
import { commentBox } from './linkedin-comment.ts';
import { reacting, reactionsBar } from './linkedin-gestures.ts';
import { photo, profile } from './linkedin-people.ts';

interface CommentPlan {
  readonly index: number;
  readonly author: Person;
  readonly text: string;
  readonly who: Who | null;
  /** The ids of what is written under it, where the tests know it. */
  readonly reply?: string;
  readonly edit?: string;
}

function worded(label: string): HTMLElement {
  return el('div', { role: 'button', tabindex: '0' }, label);
}

function likes(page: Page, { author, who }: CommentPlan, row: HTMLElement): HTMLElement {
  const like = worded('');
  const reaction = reacting(who ? 'linkedin.comment-like' : '', author.handle, (now) => {
    like.replaceChildren(el('span', {}, say('Like', '赞', 'Gefällt mir')));
    like.className = chosen.cls(now === null ? 'plainButton' : 'plainButton liked');
    like.setAttribute('aria-pressed', String(now !== null));
  });
  pressable(page.on, like, 'keydown', reaction.toggle);
  const menu = el('button', {
    class: 'tool',
    type: 'button',
    'aria-label': say('Open reactions menu', '打开反应菜单', 'Reaktionsmenü öffnen'),
  });
  reactionsBar(page.on, {
    like,
    menu,
    reaction,
    bar: el('div', { class: 'reactions' }),
    button: (label) => el('button', { class: 'tool', type: 'button', 'aria-label': label }, icon('like', 18)),
    place: (bar) => row.after(bar),
  });
  row.append(like, menu);
  return like;
}

function replyButton(page: Page, slot: HTMLElement, id: string, to: string): HTMLElement {
  const verb = say('Reply', '回复', 'Antworten');
  const opener = worded(verb);
  let opened = false;
  pressable(page.on, opener, 'keydown', () => {
    if (opened) return;
    opened = true;
    const after = el('div', { class: 'submitRow' });
    commentBox(page, slot, { id, to, verb, after });
    slot.append(after);
  });
  shelf.opener(id, () => opener);
  return opener;
}

function editButton(page: Page, text: HTMLElement, id: string, to: string): HTMLElement {
  const opener = worded(say('Edit', '编辑', 'Bearbeiten'));
  pressable(page.on, opener, 'keydown', () => {
    if (!text.isConnected) return;
    const cancel = el('button', { class: 'plainButton', type: 'button' }, say('Cancel', '取消', 'Abbrechen'));
    const after = el('div', { class: 'submitRow' }, cancel);
    const box = el('div', {});
    const back = () => {
      composer.close();
      box.replaceWith(text);
    };
    text.replaceWith(box);
    const verb = say('Save changes', '保存更改', 'Änderungen speichern');
    const composer = commentBox(page, box, { id, to, verb, after, text: text.textContent ?? '', sent: back });
    box.append(after);
    page.on(cancel, 'click', back);
  });
  shelf.opener(id, () => opener);
  return opener;
}

function comment(page: Page, post: Post, plan: CommentPlan): HTMLElement {
  const id = `replaceableComment_urn:li:comment:(activity:${post.id},${plan.index})`;
  const { name, handle } = plan.author;
  const href = profile(plan.author);
  const text = el('p', {}, plan.text);
  const row = el('div', { class: 'row quiet' });
  const slot = el('div', {});
  const like = likes(page, plan, row);
  if (plan.reply) row.append(replyButton(page, slot, plan.reply, handle));
  if (plan.edit) row.append(editButton(page, text, plan.edit, post.author.handle));
  const element = el(
    'div',
    { class: 'comment', id, componentkey: id },
    el('a', { href }, photo(plan.author)),
    el(
      'div',
      { class: 'grow' },
      el('div', { class: 'commentText' }, el('a', { href }, el('p', { class: 'strong' }, el('span', {}, name))), text),
      row,
      slot,
    ),
  );
  if (plan.who)
    shelf.gesture('linkedin.comment-like', plan.who, {
      control: () => like,
      icon: () => like.firstElementChild,
      post: () => element,
    });
  return element;
}

/** The comments of a post; those that the tests like, answer or edit stand under the ordinary post. */
export function comments(page: Page, post: Post): HTMLElement[] {
  const same = say('Same here.', '我也是。', 'Hier auch.');
  if (post.id !== '123') return [comment(page, post, { index: 1, author: people.tomas, text: same, who: null })];
  const own = say('We do, write to us.', '我们回，欢迎来信。', 'Wir, schreiben Sie uns.');
  return [
    comment(page, post, { index: 1, author: people.tomas, text: same, who: 'ordinary', reply: 'linkedin.reply' }),
    comment(page, post, { index: 2, author: people.rival, text: same, who: 'rival' }),
    comment(page, post, { index: 3, author: shelf.api.account(), text: own, who: null, edit: 'linkedin.comment-edit' }),
  ];
}
