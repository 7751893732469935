import { placeList } from './place.ts';

/** Opens what is not open yet; a popover never takes the focus by itself. */
export function openPopover(element: HTMLElement | null): void {
  if (element && !element.matches(':popover-open')) element.showPopover();
}

/** Opens chip and list and puts the list beside the chip. */
export function openChip(window: Window, root: ShadowRoot): void {
  const chip = root.querySelector<HTMLElement>('.chip');
  const list = root.querySelector<HTMLElement>('.list');
  openPopover(chip);
  openPopover(list);
  if (!chip || !list) return;
  list.style.maxHeight = '';
  const view = { width: window.innerWidth, height: window.innerHeight };
  const place = placeList(chip.getBoundingClientRect(), list.getBoundingClientRect(), view);
  list.style.left = `${place.x}px`;
  list.style.top = `${place.y}px`;
  list.style.maxHeight = `${place.maxHeight}px`;
}
