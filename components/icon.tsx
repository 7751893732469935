import type { VNode } from 'preact';
import type { Severity } from '../rules/rule.ts';

// drawn for this project on a 16 px grid; each severity has its own outline, so that colour is never needed to tell them apart
const PATHS = {
  info: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 7.5V11M8 5v.01',
  caution: 'M8 2 14.5 13.500h-13zM8 6.500v3M8 11.500v.01',
  hold: 'M4.500 8V4a1 1 0 0 1 2 0v3M6.500 6.500V2.700a1 1 0 0 1 2 0V7M8.500 3.500a1 1 0 0 1 2 0v4M10.500 5a1 1 0 0 1 2 0v4.500a4.500 4.500 0 0 1-8.200 2.500L2.600 9.400a1 1 0 0 1 1.600-1.200l.8.9',
  stop: 'M5.300 1.500h5.400l3.800 3.800v5.400l-3.800 3.800H5.300l-3.800-3.800V5.300zM5.500 8h5',
  more: 'M4 6.500 8 10.500l4-4',
  check: 'M3 8.500 6.500 12 13 4.500',
} satisfies Record<Severity | 'more' | 'check', string>;

/** A line drawing of 16 by 16 CSS pixels in the colour of the words around it; silent for screen readers. */
export function Drawing({ path }: { readonly path: string }): VNode {
  return (
    <svg
      class="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

/** One of the drawings that all pages and the overlay share. */
export function Icon({ name }: { name: keyof typeof PATHS }): VNode {
  return <Drawing path={PATHS[name]} />;
}
