import { fromAddress, fromLink } from '../accounts/facebook.ts';
import { isComment, LEXICAL } from '../fields/facebook.ts';
import { isLabel, labelled, labelOf, meaningsOf, saidBy, says } from '../labels.ts';
import type { GestureHooks, PersonRead } from '../platform.ts';
import { aim, commentOf, LIKE } from '../posts/facebook.ts';
import { closest, follows, parentOf, wordsOf } from '../tree.ts';

const BUTTON = '[role="button"], button';
const ITEM = '[role="menuitem"]';
const DIALOG = '[role="dialog"]';
const SHARE = '[data-ad-rendering-role="share_button"]';
const NAME = '[data-ad-rendering-role="profile_name"]';
const BAR = '[role="banner"], [role="navigation"], form';
const POST = '[aria-posinset], [role="article"]';
const PICTURE = 'img, image, canvas, video, [style*="background-image"]';

const pathOfPage = (page: Document): string => page.location?.pathname ?? '';
const addressOf = (page: Document): string => `${pathOfPage(page)}${page.location?.search ?? ''}`;

/** The pages and pop-ups of chats, and those of stories, where all that is pressed goes to one person. */
const isPrivate = (control: Element, page: Document): boolean =>
  /^\/(messages|stories)(\/|$)/.test(pathOfPage(page)) ||
  closest(control, '[data-pagelet*="MWChat"], [data-pagelet*="ChatTab"]') !== null;

/** A chat, or a dialog in which something else than a comment is written: nothing in it is liked. */
const isChat = (control: Element, page: Document): boolean =>
  isPrivate(control, page) ||
  [...(closest(control, DIALOG)?.querySelectorAll(LEXICAL) ?? [])].some((it) => !isComment(it));

/** Labels that take a reaction back: "Remove Love", 移除赞, "„Gefällt mir“ entfernen". */
const TAKES_BACK =
  /^(remove|undo|unlike)\b|^(移除|取消|撤销|收回)|\b(entfernen|zurücknehmen)$|^(eliminar|quitar)\b|^(supprimer|retirer)\b/i;

const isUndone = (control: Element): boolean =>
  control.getAttribute('aria-pressed') === 'true' ||
  says(control, ['unlike']) ||
  TAKES_BACK.test(control.getAttribute('aria-label')?.trim() ?? '');

/** An older page is followed by its "Like", which stands below its name before any post. */
function isPageLike(control: Element, page: Document): boolean {
  if (!says(control, ['like', 'unlike']) || !fromAddress(addressOf(page), null)) return false;
  for (let at = parentOf(control); at; at = parentOf(at)) {
    if (at.matches(`${POST}, ${DIALOG}, body`) || at.querySelector(`${NAME}, ${LIKE}`)) return false;
    if (at.querySelector('h1:not(:has(a))')) return true;
  }
  return false;
}

/** A like by its label alone: in a post or comment, or on a page's main part where a post stands before it. */
function isLabelledLike(control: Element, page: Document): boolean {
  if (!says(control, ['like', 'unlike']) || isChat(control, page) || isPageLike(control, page)) return false;
  if (!closest(control, `[role="main"], ${POST}, ${DIALOG}`) || closest(control, BAR)) return false;
  return aim(control) !== null;
}

/** The like of a comment in a language without a table: the first button of the comment's row of words. */
function isFirstOfComment(control: Element): boolean {
  const comment = commentOf(control);
  const row = control.closest('ul');
  if (!comment || !row || !comment.contains(row) || !control.closest('li')) return false;
  if (meaningsOf(labelOf(control)) || control.querySelector('svg, img') || saidBy(control) === '') return false;
  const worded = [...row.querySelectorAll(BUTTON)].filter((it) => saidBy(it) !== '' && commentOf(it) === comment);
  return worded.length >= 2 && worded[0] === control;
}

const isEmoji = (words: string): boolean =>
  words !== '' && /^(?:\p{Extended_Pictographic}|\p{M}|\u200d|\ufe0f|\s)+$/u.test(words);

/**
 * One of the bar of reactions, which hangs outside of its post: 5 to 7 buttons side by side that have a label each and no
 * words. In a language without a table they have a picture each.
 */
function isReaction(control: Element, page: Document): boolean {
  if (isChat(control, page) || closest(control, `${BAR}, [role="grid"], [role="listbox"], [role="radiogroup"]`))
    return false;
  let bar = parentOf(control);
  let all: Element[] = [];
  for (let up = 0; bar && up < 5; up++, bar = parentOf(bar)) {
    all = [...bar.querySelectorAll(BUTTON)];
    if (all.length >= 5) break;
  }
  if (all.length < 5 || all.length > 7 || bar?.querySelector(LEXICAL)) return false;
  const labels = all.map((it) => it.getAttribute('aria-label')?.trim() ?? '');
  const silent = all.every((it) => saidBy(it) === '' || isEmoji(saidBy(it)) || saidBy(it) === labelOf(it));
  if (labels.includes('') || !silent) return false;
  const known = labels.filter((it) => meaningsOf(it));
  if (known.some((it) => !isLabel(it, ['like', 'unlike', 'reaction']))) return false;
  if (known.length >= 3) return true;
  return (
    !closest(control, `[role="main"], ${POST}`) && all.every((it) => it.querySelector(PICTURE) || isEmoji(saidBy(it)))
  );
}

/** A control that reposts at once: by its label; where the dialog has words of the person's own they are published. */
function isShareNow(control: Element, page: Document): boolean {
  if (!says(control, ['share-now', 'repost']) || isPrivate(control, page)) return false;
  const place = closest(control, `${DIALOG}, [role="menu"]`);
  return place !== null && ![...place.querySelectorAll(LEXICAL)].some((it) => wordsOf(it));
}

/** The first link to a person that shows a name; the others are not looked at. */
function firstPerson(part: Element, links: string): PersonRead | null {
  for (const link of part.querySelectorAll(links)) {
    const person = wordsOf(link) && !link.closest('[aria-hidden="true"]') ? fromLink(link) : null;
    if (person) return person;
  }
  return null;
}

/** The nearest person around a control: by the name in a heading, else by the first link with a name. */
function followed(control: Element, page: Document): PersonRead | null {
  for (let at = parentOf(control); at; at = parentOf(at)) {
    const title = at.querySelector('h1');
    const name = title && !title.querySelector('a[href]') ? wordsOf(title) : null;
    const own = name ? fromAddress(addressOf(page), name) : null;
    if (own) return own;
    const person =
      firstPerson(at, `${NAME} a[href], h1 a[href], h2 a[href], h3 a[href], h4 a[href]`) ?? firstPerson(at, 'a[href]');
    if (person) return person;
    if (at.matches(`[role="main"], ${DIALOG}, body`)) return null;
  }
  return null;
}

/** Follow and "add friend": by its label, or a button with words beside the name at the head of a post. */
function isFollow(control: Element, page: Document): boolean {
  if (isChat(control, page) || closest(control, BAR)) return false;
  if (says(control, ['follow', 'following'], followed(control, page)?.name ?? null)) return true;
  if (isPageLike(control, page)) return true;
  const line = control.closest(`${NAME}, h2, h3, h4`);
  const name = line?.querySelector('a[href]');
  const plain = saidBy(control) !== '' && !control.querySelector('svg, img') && !control.hasAttribute('aria-haspopup');
  return Boolean(name && plain && follows(name, control) && fromLink(name) && !meaningsOf(labelOf(control)));
}

/** Likes, shares at once and follows of Facebook. */
export const gestures: GestureHooks = {
  presses: [
    {
      id: 'like',
      act: 'like',
      seen: '2026-08',
      control: `[role="button"]:has(${LIKE}), button:has(${LIKE}), [role="button"]${LIKE}, button${LIKE}`,
      // a whole post may call itself a button
      when: (control) => control.querySelector(BUTTON) === null,
      undoes: isUndone,
    },
    {
      id: 'reaction',
      act: 'like',
      seen: '2026-08',
      control: BUTTON,
      when: isReaction,
      undoes: isUndone,
      from: 'opener',
    },
    {
      id: 'comment-like',
      act: 'like',
      seen: '2026-08',
      control: BUTTON,
      when: (control, page) =>
        (commentOf(control) !== null || control.closest('li') !== null) &&
        (isLabelledLike(control, page) || isFirstOfComment(control)),
      undoes: isUndone,
    },
    {
      id: 'like-labelled',
      act: 'like',
      seen: '2026-08',
      control: BUTTON,
      when: isLabelledLike,
      undoes: isUndone,
    },
    {
      id: 'share-now',
      act: 'repost',
      seen: '2026-08',
      control: `${BUTTON}, ${ITEM}`,
      when: isShareNow,
      from: 'opener',
    },
    {
      id: 'follow',
      act: 'follow',
      seen: '2026-08',
      control: BUTTON,
      when: isFollow,
      undoes: (control) => control.getAttribute('aria-pressed') === 'true' || says(control, ['following', 'unlike']),
    },
  ],
  openers: [
    `[role="button"]:has(${LIKE})`,
    `[role="button"]:has(${SHARE})`,
    '[role="article"] li [role="button"]',
    '[aria-label="Share"]',
    '[aria-label="分享"]',
    '[aria-label="Teilen"]',
    labelled(['react', 'like']),
  ].join(', '),
  shortcuts: [
    {
      key: 'l',
      act: 'like',
      seen: '2026-05',
      // little is known of this key: only on a post that has the focus itself, and only where it is not liked yet
      when: (page) => {
        const post = page.activeElement?.closest('[aria-posinset]');
        const like = post?.querySelector(LIKE)?.closest(BUTTON);
        return Boolean(
          post && !page.activeElement?.matches(`${LEXICAL}, input, textarea`) && !(like && isUndone(like)),
        );
      },
    },
  ],
  aim: (control, page) => (isChat(control, page) ? null : aim(control)),
  followed,
};
