import { el } from '../kit/dom.ts';
import { say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { type Person, type Post, people } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import type { Who } from '../kit/spots.ts';
import { classicCommentBox } from './linkedin-classic-comment.ts';
import { reacting } from './linkedin-gestures.ts';
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

function likeButton(page: Page, { author, who }: CommentPlan): HTMLElement {
  const { name, handle } = author;
  const button = el('button', {
    class: 'tool',
    plain: 'react-button__trigger comments-comment-social-bar__react-button artdeco-button',
    type: 'button',
  });
  const reaction = reacting(who ? 'linkedin.classic.comment-like' : '', handle, (now) => {
    button.setAttribute('aria-pressed', String(now !== null));
    const label =
      now === null
        ? say(
            `React Like to ${name}’s comment`,
            `对${name}的评论表示“赞”`,
            `Mit „Gefällt mir“ auf den Kommentar von ${name} reagieren`,
          )
        : say(
            `Unreact Like to ${name}’s comment`,
            `取消对${name}的评论的“赞”`,
            `„Gefällt mir“ für den Kommentar von ${name} entfernen`,
          );
    button.setAttribute('aria-label', label);
    button.replaceChildren(el('span', { plain: 'artdeco-button__text' }, say('Like', '赞', 'Gefällt mir')));
  });
  page.on(button, 'click', reaction.toggle);
  return button;
}

function comment(page: Page, post: Post, plan: CommentPlan): HTMLElement {
  const { name, handle } = plan.author;
  const slot = el('div', {});
  const text = el('p', { plain: 'comments-comment-item__main-content' }, plan.text);
  const like = likeButton(page, plan);
  const row = el('div', { class: 'row quiet', plain: 'comments-comment-social-bar' }, like);
  const action = (plain: string, label: string, act: () => void) => {
    const button = el('button', { class: 'tool', plain, type: 'button' }, label);
    page.on(button, 'click', act);
    row.append(button);
    return button;
  };
  const { reply, edit } = plan;
  if (reply) {
    const button = action(
      'comments-comment-social-bar__reply-action-button--cr',
      say('Reply', '回复', 'Antworten'),
      () => {
        if (slot.childElementCount === 0)
          slot.append(classicCommentBox(page, { id: reply, to: handle, kind: 'reply' }));
      },
    );
    shelf.opener(reply, () => button);
  }
  if (edit) {
    const button = action('option-edit', say('Edit', '编辑', 'Bearbeiten'), () => {
      if (!text.isConnected) return;
      const to = post.author.handle;
      const before = text.textContent ?? '';
      const box = classicCommentBox(page, {
        id: edit,
        to,
        kind: 'edit',
        text: before,
        sent: () => box.replaceWith(text),
      });
      text.replaceWith(box);
    });
    shelf.opener(edit, () => button);
  }
  const element = el(
    'article',
    {
      class: 'comment',
      plain: 'comments-comment-entity',
      'data-id': `urn:li:comment:(activity:${post.id},${plan.index})`,
    },
    photo(plan.author),
    el(
      'div',
      { class: 'grow' },
      el(
        'div',
        { class: 'commentText' },
        el(
          'a',
          { href: profile(plan.author) },
          el('h3', { class: 'strong' }, el('span', { plain: 'comments-comment-meta__description-title' }, name)),
        ),
        text,
      ),
      row,
      slot,
    ),
  );
  if (plan.who)
    shelf.gesture('linkedin.classic.comment-like', plan.who, {
      control: () => like,
      icon: () => like.firstElementChild,
      post: () => element,
    });
  return element;
}

/** The comments of a post; those that the tests like, answer or edit stand under the ordinary post. */
export function classicComments(page: Page, post: Post): HTMLElement[] {
  const same = say('Same here.', '我也是。', 'Hier auch.');
  const first = { index: 1, author: people.tomas, text: same };
  if (post.id !== '123') return [comment(page, post, { ...first, who: null })];
  const own = say('We do, write to us.', '我们回，欢迎来信。', 'Wir, schreiben Sie uns.');
  const edit = 'linkedin.classic.comment-edit';
  return [
    comment(page, post, { ...first, who: 'ordinary', reply: 'linkedin.classic.reply' }),
    comment(page, post, { index: 2, author: people.rival, text: same, who: 'rival' }),
    comment(page, post, { index: 3, author: shelf.api.account(), text: own, who: null, edit }),
  ];
}
