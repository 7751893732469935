import { openDialog } from '../kit/dialog.ts';
import { el, portrait } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { shelf } from '../kit/shelf.ts';
import type { Identity } from '../kit/shelved.ts';
import type { Front } from './linkedin-gestures.ts';

/** The page that the member also speaks for. */
export const ownPage: Identity = { handle: '123', name: say('Lin Wei Ceramics', '林薇陶瓷') };

/** The switch of one post between the member and a page; null where the seed gives the member no page. */
export interface IdentitySwitch {
  readonly element: HTMLElement | null;
  /** The page as which one speaks under this post; null for the member. */
  readonly as: () => Identity | null;
}

/** The switch: a button with the name in its picture's alt (classic), or a link with a figure and perhaps no name at all. */
export function identitySwitch(page: Page, front: Front): IdentitySwitch {
  let as: Identity | null = null;
  if (!chosen.chance('identity', 0.4)) return { element: null, as: () => as };
  const image = el('img', {});
  const classic = front === 'linkedin.classic';
  const label = say('Switch to different account', '切换到其他账号', 'Zu einem anderen Konto wechseln');
  const element = classic
    ? el('button', { class: 'tool', plain: 'content-admin-identity-toggle-button', type: 'button' }, image)
    : el('a', { href: '#', 'aria-label': chosen.chance('identity/label') ? label : null }, el('figure', {}, image));
  shelf.shown(() => {
    const { name } = as ?? shelf.api.account();
    image.src = portrait(name);
    image.alt = classic ? say(`Photo of ${name}`, `${name}的照片`, `Foto von ${name}`) : '';
  });
  page.on(element, 'click', (event) => {
    event.preventDefault();
    const heading = say(
      'Comment, react, and repost as',
      '以下列身份评论、回应和转发',
      'Kommentieren, reagieren und reposten als',
    );
    openDialog(page.root, { 'aria-label': heading }, (dialog) => [
      el('h2', { class: 'strong' }, heading),
      ...[null, ownPage].map((one) => {
        const choice = el('button', { class: 'menuItem', type: 'button' }, (one ?? shelf.api.account()).name);
        page.on(choice, 'click', () => {
          as = one;
          const { name } = as ?? shelf.api.account();
          image.src = portrait(name);
          if (classic) image.alt = say(`Photo of ${name}`, `${name}的照片`, `Foto von ${name}`);
          dialog.close();
        });
        return choice;
      }),
    ]);
  });
  return { element, as: () => as };
}
