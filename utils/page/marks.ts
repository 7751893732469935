import { type Finding, SEVERITIES, type Severity } from '../../rules/rule.ts';
import { locate, type Point, type Reading } from './read.ts';

type Theme = 'light' | 'dark';

/** Names under which the page can see the highlights: they say what they look like, not whose they are. */
const nameOf = (severity: Severity, theme: Theme): string => `line-${SEVERITIES.indexOf(severity) + 1}-${theme}`;

const LINES: Readonly<Record<Severity, string>> = {
  info: 'underline dotted 2px',
  caution: 'underline wavy 1.5px',
  hold: 'underline solid 2px',
  stop: 'underline double 2px',
};
const COLOURS: Readonly<Record<Theme, Readonly<Record<Severity, readonly [line: string, ground: string]>>>> = {
  light: {
    info: ['#2f62a8', 'transparent'],
    caution: ['#855800', 'transparent'],
    hold: ['#b33a08', '#fdeadf'],
    stop: ['#b42318', '#fde8e6'],
  },
  dark: {
    info: ['#8ab4f0', 'transparent'],
    caution: ['#f2c14e', 'transparent'],
    hold: ['#fb9a6b', '#432718'],
    stop: ['#ff8a80', '#451f1d'],
  },
};

/** One rule for each severity and theme. The text keeps its own colour, whatever ground the editor has. */
export const MARKS_CSS = (['light', 'dark'] as const)
  .flatMap((theme) =>
    SEVERITIES.map((severity) => {
      const [line, ground] = COLOURS[theme][severity];
      return `::highlight(${nameOf(severity, theme)}){text-decoration:${LINES[severity]} ${line};text-underline-offset:.2em;background-color:${ground}}`;
    }),
  )
  .join('\n');

/** Where the marks of the composer in use are kept: nothing of them is in the editor. */
export interface Marks {
  /** Marks `findings` in the places that `reading` says; replaces all earlier marks. */
  readonly show: (root: Document | ShadowRoot, reading: Reading, findings: readonly Finding[], theme: Theme) => void;
  readonly clear: () => void;
}

/** Marks by CSS Custom Highlights; without them (older browsers) nothing is marked and the chip's count must do. */
export function createMarks(window: Window & typeof globalThis): Marks {
  const registry = window.CSS?.highlights;
  if (!registry || !window.Highlight) return { show: () => {}, clear: () => {} };
  const styled = new WeakSet<Document | ShadowRoot>();
  let shown = '';

  const clear = (): void => {
    if (!shown) return;
    shown = '';
    for (const theme of ['light', 'dark'] as const)
      for (const severity of SEVERITIES) registry.delete(nameOf(severity, theme));
  };

  return {
    clear,
    show: (root, reading, findings, theme) => {
      if (reading.field || findings.length === 0) return clear();
      adopt(window, styled, window.document);
      // Firefox paints inside a shadow root only what the root's own sheets say
      adopt(window, styled, root);
      clear();
      for (const severity of SEVERITIES) {
        const ranges = findings
          .filter((finding) => finding.severity === severity && finding.end > finding.start)
          .map((finding) => locate(reading, finding.start, finding.end))
          .filter((place) => place !== null)
          .map((place) => rangeOf(window, place.start, place.end));
        if (ranges.length === 0) continue;
        const highlight = new window.Highlight(...ranges);
        // the gravest is painted on top
        highlight.priority = SEVERITIES.indexOf(severity);
        registry.set(nameOf(severity, theme), highlight);
        shown = theme;
      }
    },
  };
}

/** A static range: the editor may change the tree freely, and nothing of ours has to follow each change. */
function rangeOf(window: Window & typeof globalThis, start: Point, end: Point): AbstractRange {
  return new window.StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

function adopt(
  window: Window & typeof globalThis,
  styled: WeakSet<Document | ShadowRoot>,
  root: Document | ShadowRoot,
): void {
  if (styled.has(root)) return;
  styled.add(root);
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(MARKS_CSS);
  root.adoptedStyleSheets.push(sheet);
}
