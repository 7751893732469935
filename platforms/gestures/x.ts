import { isLabel } from '../labels.ts';
import type { GestureHooks, PersonRead } from '../platform.ts';
import { AVATAR, authorOf, handleOfAvatar, person, TWEET } from '../posts/x.ts';
import { closest, pathOf, wordsOf } from '../tree.ts';

const LIKE = '[data-testid="like"], [data-testid="unlike"]';
const FOLLOW = '[data-testid$="-follow"], [data-testid$="-unfollow"]';
const CELL = `[data-testid="UserCell"], [data-testid="HoverCard"], [data-testid="hoverCardParent"], ${TWEET}`;
const MESSAGES = '[data-testid="DMDrawer"], [data-testid="DmActivityContainer"], [data-testid^="dm-"]';
const testId = (control: Element): string => control.getAttribute('data-testid') ?? '';
/** "Follow @tooltec" in the menu of a post, where nothing but its words tells it. */
const isFollowEntry = (entry: Element): boolean => {
  const words = wordsOf(entry) ?? '';
  return /@\w/.test(words) && isLabel(words.replace(/@\w+/, ''), ['follow']);
};
const isPublic = (control: Element): boolean => closest(control, MESSAGES) === null;

/** The post that the page is about, by its address: the only one whose time links to it. */
function focal(page: Document): Element | null {
  const id = /\/status\/(\d+)/.exec(page.location?.pathname ?? '')?.[1];
  if (!id) return null;
  const links = [...page.querySelectorAll(`a[href*="/status/${id}"]`)].filter((it) => pathOf(it)[2] === id);
  const dated = links.find((it) => it.querySelector('time'));
  return (dated ?? links[0])?.closest(TWEET) ?? null;
}

function aim(control: Element, page: Document): Element | null {
  const around =
    closest(control, TWEET) ?? closest(control, '[data-testid="cellInnerDiv"]')?.querySelector(TWEET) ?? null;
  // the person of a list or a hover card is no author of the post that the page happens to show
  if (around || closest(control, `${FOLLOW}, ${CELL}, [role="menu"]`)) return around;
  return focal(page);
}

/** Who stands in a cell, a hover card or the header of a profile. */
function personBeside(control: Element, page: Document): PersonRead | null {
  const cell = closest(control, CELL);
  if (cell?.matches(TWEET)) return authorOf(cell);
  if (cell) {
    const links = [...cell.querySelectorAll('a[href^="/"]')].filter((it) => pathOf(it).length === 1);
    const handle = handleOfAvatar(cell.querySelector(AVATAR)) ?? pathOf(links[0] ?? null)[0];
    const named = links.find((it) => pathOf(it)[0]?.toLowerCase() === handle && /^[^@]/.test(wordsOf(it) ?? ''));
    return person(handle, wordsOf(named));
  }
  const header = page.querySelector('[data-testid="UserName"]');
  const [handle] = pathOf(page.location ? anchorTo(page) : null);
  return header ? person(handle, wordsOf(header.querySelector('span'))) : null;
}

/** The page's own address as a link, to be read like one. */
function anchorTo(page: Document): Element {
  const link = page.createElement('a');
  link.setAttribute('href', page.location.pathname);
  return link;
}

function followed(control: Element, page: Document): PersonRead | null {
  const said = `${control.getAttribute('aria-label') ?? ''} ${wordsOf(control) ?? ''}`;
  const handle = /@(\w{1,15})/.exec(said)?.[1]?.toLowerCase();
  const beside = personBeside(control, page);
  // the control's own label is surer than what stands around it
  if (!handle) return beside;
  return beside?.handles[0] === handle ? beside : person(handle, null);
}

/** Likes, reposts and follows of X: test ids, true in every language. */
export const gestures: GestureHooks = {
  presses: [
    {
      id: 'like',
      act: 'like',
      seen: '2026-09',
      control: LIKE,
      when: isPublic,
      undoes: (control) => testId(control) === 'unlike',
    },
    {
      id: 'repost',
      act: 'repost',
      seen: '2026-08',
      control: '[data-testid="retweetConfirm"], [data-testid="unretweetConfirm"]',
      undoes: (control) => testId(control) === 'unretweetConfirm',
      from: 'opener',
    },
    {
      id: 'follow',
      act: 'follow',
      seen: '2026-08',
      control: FOLLOW,
      undoes: (control) => testId(control).endsWith('-unfollow'),
    },
    {
      id: 'follow-in-menu',
      act: 'follow',
      seen: '2026-08',
      control: '[role="menuitem"]',
      when: isFollowEntry,
      from: 'opener',
    },
  ],
  openers: '[data-testid="retweet"], [data-testid="unretweet"], [data-testid="caret"]',
  shortcuts: [
    { key: 'l', act: 'like', seen: '2026-04', undoes: (post) => post.querySelector('[data-testid="unlike"]') !== null },
    { key: 't', act: 'opens', seen: '2026-04' },
    { key: 'r', act: 'opens', seen: '2026-04' },
  ],
  aim,
  followed,
};
