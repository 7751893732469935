import { isLabel, labelOf } from '../labels.ts';
import type { GestureHooks, PersonRead } from '../platform.ts';
import { DIALOG, fromLink, nameIn, PROFILE, postAround, posts, REPLY, wordsIn } from '../posts/linkedin.ts';
import { all, closest, follows, hides, parentOf, wordsOf } from '../tree.ts';

const BUTTON = 'button, [role="button"]';
const TRIGGER = '.react-button__trigger';
const MENU = '[role="menu"], [class*="dropdown__content"], [role="listbox"]';
const FIELD = '[contenteditable="true"], textarea, input';
/** Never a like, repost or follow: private messages, the bars of the site, what stands around a field. */
const ELSEWHERE =
  '[class*="msg-"], #msg-overlay, nav, [role="navigation"], [role="banner"], #global-nav, [class*="share-box"], [data-test-modal-id="sharebox"], [class*="share-creation-state"], [class*="comments-comment-box"], [data-testid="ui-core-tiptap-text-editor-wrapper"]';
const REPOST_ICON = '[data-test-icon^="repost"], use[href*="repost"], svg[id^="repost"]';

/** "Reaction button state: Like" tells a like control from all others. */
const STATE = /^(?:reaction button state|stato pulsante reazione)/i;

/** Without what LinkedIn puts around a reaction's name: "React Like to Ann's comment" → "Like". */
const bare = (label: string): string => label.replace(/^react (?:with )?/i, '').replace(/ (?:to|on) .+$/i, '');
const isReactionName = (label: string): boolean => isLabel(bare(label), ['like', 'reaction']);
const isElsewhere = (control: Element): boolean => closest(control, ELSEWHERE) !== null;

/** A control without words; what is only there for screen readers is none. */
function isWordless(control: Element): boolean {
  const hidden = [...control.querySelectorAll('.visually-hidden')].map((it) => it.textContent ?? '').join('');
  return (control.textContent ?? '').replace(hidden, '').trim() === '';
}

/** The buttons of a post or comment after its words; those of its comments and of fields are left out. */
function buttonsOf(post: Element): Element[] {
  const words = wordsIn(post);
  const inner = post.matches(REPLY) ? REPLY : posts.comments;
  return [...post.querySelectorAll(BUTTON)].filter((it) => {
    const part = it.closest(inner);
    if (part && part !== post && post.contains(part)) return false;
    return !closest(it, 'form, [contenteditable]') && (!words || (follows(words, it) && !words.contains(it)));
  });
}

/** The smallest element that holds both. */
function around(one: Element, other: Element): Element {
  let at = one;
  while (!at.contains(other)) at = parentOf(at)!;
  return at;
}

/** The like control of a post or comment: its class, the control before the hot key `l`, its label, or its place. */
export function likeOf(post: Element): Element | null {
  const all = buttonsOf(post);
  const sure = all.find((it) => it.matches(TRIGGER));
  if (sure) return sure;
  const before = all.find((it, i) => {
    const hotkey = all[i + 1]?.getAttribute('data-finite-scroll-hotkey');
    return hotkey === 'l' || (hotkey === 'c' && it.hasAttribute('aria-pressed'));
  });
  const said = before ?? all.find((it) => STATE.test(labelOf(it)));
  if (said) return said;
  // new front end: the first button with a wordless one, the menu of reactions, right after it
  const isPair = (i: number): boolean =>
    all[i + 1] !== undefined && isWordless(all[i + 1]!) && !all[i]!.hasAttribute('aria-expanded');
  const place = wordsIn(post) ? all.findIndex((_, i) => isPair(i)) : -1;
  const pair = place >= 0 ? around(all[place]!, all[place + 1]!) : null;
  // a count above an action bar without words is followed by a wordless button as well: the closer pair is meant
  const closer = pair && isPair(place + 1) ? around(all[place + 1]!, all[place + 2]!) : null;
  const byPlace = pair ? all[closer && closer !== pair && pair.contains(closer) ? place + 1 : place]! : null;
  return all.find((it) => isLabel(bare(labelOf(it)), ['like'])) ?? byPlace;
}

/** The link or button that changes who speaks under a post: a picture without words, first in the bar of its actions. */
export function toggleOf(post: Element): Element | null {
  const like = likeOf(post);
  const words = wordsIn(post);
  for (
    let at = like && parentOf(like);
    like && at && at !== post && !(words && at.contains(words));
    at = parentOf(at)
  ) {
    const first = at.querySelector('a, button, [role="button"]');
    if (first && first !== like && isWordless(first) && first.querySelector('figure, img') && follows(first, like))
      return first;
    if (at.querySelectorAll(BUTTON).length > 3) return null;
  }
  return null;
}

const ownerOf = (control: Element): Element | null => closest(control, REPLY) ?? postAround(control);

function isLike(control: Element): boolean {
  if (isElsewhere(control)) return false;
  const owner = ownerOf(control);
  return owner ? likeOf(owner) === control : control.matches(TRIGGER);
}

function isUndone(control: Element): boolean {
  if (control.getAttribute('aria-pressed') === 'true') return true;
  const label = labelOf(control);
  const state = /[:：]\s*([^:：]+)$/.exec(label)?.[1];
  return /^unreact\b/i.test(label) || isLabel(label, ['unlike']) || (state !== undefined && isReactionName(state));
}

/** The buttons in one row with this one, each in wrappers of its own or in none. */
function rowOf(control: Element): Element[] {
  for (let at = parentOf(control), i = 0; i < 4 && at; at = parentOf(at), i++) {
    const cells = [...at.children].map((it) => (!hides(it) && it.matches(BUTTON) ? [it] : all(it, BUTTON)));
    const row = cells.flat();
    if (row.length > 1) return cells.every((it) => it.length <= 1) ? row : [];
  }
  return [];
}

/** A button of the reactions bar: its icon, its menu, its label in a row of such labels, or a row that can be nothing else. */
function isReaction(control: Element): boolean {
  if (control.matches('[aria-expanded], [aria-haspopup], [aria-pressed]') || isElsewhere(control)) return false;
  if (control.querySelector('[data-test-reactions-icon-type]') || closest(control, '.reactions-menu')) return true;
  const row = rowOf(control);
  if (row.length < 5 || row.length > 7 || !row.every((it) => it.hasAttribute('aria-label') && isWordless(it)))
    return false;
  if (row.filter((it) => isReactionName(labelOf(it))).length > 2) return true;
  const bar = around(row[0]!, row[row.length - 1]!);
  const like = ownerOf(control);
  return (
    row.every(
      (it) => it.querySelector('img, svg') && !it.matches('[aria-expanded], [aria-haspopup], [aria-pressed]'),
    ) &&
    !row.includes((like && likeOf(like)) ?? bar) &&
    !closest(bar, DIALOG)?.querySelector(FIELD) &&
    !parentOf(bar)?.querySelector(`video, [role="slider"], ${FIELD}`) &&
    !closest(bar, 'form, footer, header, [role="toolbar"], [aria-roledescription], [data-test-article-editor]') &&
    !/^\/(?:article|messaging)\//.test(control.ownerDocument.location?.pathname ?? '')
  );
}

/** The first words of an entry: its title, not the line that explains it. */
function titleOf(entry: Element): string {
  const parts = [...entry.querySelectorAll('*')].filter((it) => it.children.length === 0 && wordsOf(it));
  return wordsOf(parts.find((it) => !it.closest('svg')) ?? entry) ?? '';
}

/** The entry that reposts at once, not the one that opens a field, nor the button that opens the menu. */
function isRepost(control: Element): boolean {
  if (control.matches('[aria-expanded], [aria-haspopup], [data-finite-scroll-hotkey], .social-reshare-button'))
    return false;
  if (isElsewhere(control)) return false;
  const menu = closest(control, MENU);
  // outside of a menu such a button in a post opens one
  if (!menu && !control.matches('[role="menuitem"]') && ownerOf(control)) return false;
  if (isLabel(control.getAttribute('aria-label')?.trim() || titleOf(control), ['repost', 'share-now'])) return true;
  return (
    menu !== null && control.querySelector(REPOST_ICON) !== null && menu.querySelectorAll(REPOST_ICON).length === 1
  );
}

/** Whom the label of a follow control names: "Follow Ann", "Ann folgen", "关注Ann"; '' for nobody, null where it is no such control. */
function namedBy(control: Element): string | null {
  const label = labelOf(control).replace(/^\+\s*/, '');
  if (isLabel(label, ['follow', 'following'])) return '';
  if (label.length > 100) return null;
  for (let cut = 1; cut < label.length; cut++) {
    if (!/\s|\p{Script=Han}/u.test(label[cut - 1]!) && !/\s/.test(label[cut]!)) continue;
    const [head, tail] = [label.slice(0, cut), label.slice(cut)];
    if (isLabel(head, ['follow', 'following'])) return tail.trim();
    if (isLabel(tail, ['follow', 'following'])) return head.trim();
  }
  return null;
}

/** By the name on the control; else the header of the profile, the author of the post or whoever stands nearest in a cell. */
function followed(control: Element, page: Document): PersonRead | null {
  const name = namedBy(control) ?? '';
  const [, kind = '', id] = (page.location?.pathname ?? '').split('/');
  for (let at = parentOf(control); at && !at.matches('body'); at = parentOf(at)) {
    const links = [...at.querySelectorAll(PROFILE)];
    const known = name && links.find((it) => nameIn(it) === name);
    if (known) return fromLink(known, name);
    const post = at.matches(posts.post) && posts.author(at);
    if (post) return name && post.name !== name ? { handles: [], name } : post;
    const heading = at.querySelector('h1');
    if (heading && id && /^(?:in|company|showcase|school)$/.test(kind)) {
      const title = wordsOf(heading);
      return name && title !== name ? { handles: [], name } : { handles: [decodeURI(id).toLowerCase()], name: title };
    }
    const first = links.find((it) => nameIn(it));
    if (first && !name) return fromLink(first, nameIn(first));
    if (at.matches('main, aside, [role="main"]')) break;
  }
  return name ? { handles: [], name } : null;
}

function isFollow(control: Element, page: Document): boolean {
  if (namedBy(control) === null || isElsewhere(control)) return false;
  const person = followed(control, page);
  // without a space it may be another word that begins alike: 关注者
  return person !== null && (person.handles.length > 0 || /\s/.test(labelOf(control)));
}

/** Already followed: pressed, or its label says so. */
function isFollowing(control: Element): boolean {
  const label = labelOf(control);
  const name = namedBy(control);
  const rest = name ? label.replace(name, ' ') : label;
  return control.getAttribute('aria-pressed') === 'true' || isLabel(rest, ['following']);
}

const hasHotkeys = (page: Document): boolean => page.querySelector('[data-finite-scroll-hotkey]') !== null;

/** Likes, reposts and follows of LinkedIn, both front ends. */
export const gestures: GestureHooks = {
  presses: [
    { id: 'like', act: 'like', seen: '2026-09', control: BUTTON, when: isLike, undoes: isUndone },
    {
      id: 'reaction',
      act: 'like',
      seen: '2026-05',
      control: BUTTON,
      when: (control) => isReaction(control) && ownerOf(control) !== null,
    },
    { id: 'reaction-in-bar', act: 'like', seen: '2026-05', control: BUTTON, when: isReaction, from: 'opener' },
    {
      id: 'repost',
      act: 'repost',
      seen: '2026-05',
      control: `${BUTTON}, [role="menuitem"]`,
      when: (control) => isRepost(control) && ownerOf(control) !== null,
    },
    {
      id: 'repost-in-menu',
      act: 'repost',
      seen: '2026-05',
      control: `${BUTTON}, [role="menuitem"]`,
      when: isRepost,
      from: 'opener',
    },
    {
      id: 'follow',
      act: 'follow',
      seen: '2026-05',
      control: BUTTON,
      when: isFollow,
      undoes: isFollowing,
    },
  ],
  openers:
    'main button, main [role="button"], .feed-shared-update-v2 button, [role="article"] button, [role="listitem"] button, [role="listitem"] [role="button"]',
  shortcuts: [
    {
      key: 'l',
      act: 'like',
      seen: '2025-08',
      when: hasHotkeys,
      undoes: (post) => {
        const like = likeOf(post);
        return like !== null && isUndone(like);
      },
    },
    ...['c', 'r', 's'].map((key) => ({ key, act: 'opens' as const, seen: '2025-08', when: hasHotkeys })),
  ],
  aim: ownerOf,
  followed,
};
