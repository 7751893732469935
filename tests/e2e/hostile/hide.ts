import type { Page } from 'puppeteer-core';

/** One way in which a page makes the card unseen while the person may still press on it. */
export interface Cover {
  readonly name: string;
  /** A style sheet of the page. */
  readonly css?: string;
  /** An element that covers the window, and how it is shown. */
  readonly element?: 'part' | 'full' | 'popover' | 'modal';
}

const HOST = 'html > div';

/** The 13 of the lab (RELIABILITY.md, section 4), and some more, as a site can do them: by its sheets and its elements. */
export const COVERS: readonly Cover[] = [
  { name: 'host opacity', css: `${HOST}{opacity:.001}` },
  { name: 'host opacity, important', css: `${HOST}{opacity:.001!important}` },
  { name: 'root opacity', css: 'html{opacity:.001!important}' },
  { name: 'root filter', css: 'html{filter:opacity(0)!important}' },
  { name: 'host filter', css: `${HOST}{filter:opacity(0)!important}` },
  { name: 'host clip-path', css: `${HOST}{clip-path:inset(50%)!important}` },
  { name: 'host scale', css: `${HOST}{transform:scale(.01)!important}` },
  { name: 'host display', css: `${HOST}{display:none!important}` },
  { name: 'host mask', css: `${HOST}{mask:linear-gradient(transparent,transparent)!important}` },
  { name: 'part of the window', element: 'part' },
  { name: 'the whole window, deaf', element: 'full' },
  { name: 'a popover, deaf', element: 'popover' },
  { name: 'a modal dialog', element: 'modal' },
  { name: 'host visibility', css: `${HOST}{visibility:hidden!important}` },
  { name: 'host away', css: `${HOST}{translate:-9999px 0!important;contain:strict!important}` },
  { name: 'host content', css: `${HOST}{content-visibility:hidden!important}` },
  { name: 'root transform', css: 'html{transform:scale(.01)!important}' },
  { name: 'root clip-path', css: 'html{clip-path:inset(50%)!important}' },
  { name: 'root mask', css: 'html{mask:linear-gradient(transparent,transparent)!important}' },
  { name: 'every dialog', css: 'dialog,::backdrop,*{opacity:.001!important;color:transparent!important}' },
];

/** Puts a cover on; it goes with `uncover`. */
export async function cover(page: Page, { css, element }: Cover): Promise<void> {
  await page.evaluate(
    (rules, kind) => {
      const style = document.createElement('style');
      style.className = 'cover';
      style.textContent = rules;
      document.head.append(style);
      if (!kind) return;
      const sheet = document.createElement(kind === 'modal' ? 'dialog' : 'p');
      sheet.className = 'cover';
      const all = kind === 'part' ? 'left:0;top:0;width:60%;height:60%' : 'inset:0;width:100%;height:100%';
      const deaf = kind === 'modal' ? '' : 'pointer-events:none';
      sheet.style.cssText = `position:fixed;${all};max-width:none;max-height:none;margin:0;border:0;background:#fff;z-index:2147483647;${deaf}`;
      if (kind === 'popover') sheet.popover = 'manual';
      document.body.append(sheet);
      if (kind === 'popover') sheet.showPopover();
      if (kind === 'modal') (sheet as HTMLDialogElement).showModal();
    },
    css ?? '',
    element ?? '',
  );
}

export async function uncover(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('.cover')) one.remove();
  });
}

/** What is painted in a box, as one can compare it. */
export async function painted(
  page: Page,
  box: { x: number; y: number; width: number; height: number },
): Promise<string> {
  const clip = {
    x: Math.ceil(box.x) + 2,
    y: Math.ceil(box.y) + 2,
    width: Math.floor(box.width) - 4,
    height: Math.floor(box.height) - 4,
  };
  return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
}
