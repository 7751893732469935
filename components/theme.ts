export type Theme = 'light' | 'dark';

/**
 * Colours by role. `ink*` are words on `bg` and `sunk`; `line` only parts surfaces, `edge` outlines what can be pressed
 * (3 : 1); a severity's colour is read on `bg` and on its own tint.
 */
export const TOKENS = {
  light: {
    bg: '#ffffff',
    sunk: '#f6f7f9',
    line: '#e3e6ea',
    edge: '#7d8896',
    ink: '#1c2430',
    ink2: '#5a6675',
    brand: '#0f766e',
    'brand-ink': '#ffffff',
    'brand-bg': '#e2f0ee',
    info: '#2f62a8',
    'info-bg': '#eaf1fb',
    caution: '#855800',
    'caution-bg': '#fdf3da',
    hold: '#b33a08',
    'hold-bg': '#fdeadf',
    stop: '#b42318',
    'stop-bg': '#fde8e6',
    shadow: '0 1px 2px rgb(16 24 40/.08),0 12px 32px rgb(16 24 40/.18)',
    veil: 'rgb(16 24 40/.4)',
  },
  dark: {
    bg: '#1b2027',
    sunk: '#232a33',
    line: '#343d49',
    edge: '#7b8898',
    ink: '#e9edf2',
    ink2: '#a3afbd',
    brand: '#2dd4bf',
    'brand-ink': '#05302b',
    'brand-bg': '#1d3c3f',
    info: '#8ab4f0',
    'info-bg': '#203047',
    caution: '#f2c14e',
    'caution-bg': '#3a3016',
    hold: '#fb9a6b',
    'hold-bg': '#432718',
    stop: '#ff8a80',
    'stop-bg': '#451f1d',
    shadow: '0 1px 2px rgb(0 0 0/.4),0 12px 32px rgb(0 0 0/.55)',
    veil: 'rgb(0 0 0/.6)',
  },
} as const satisfies Record<Theme, Record<string, string>>;

/** The family used everywhere: the system's own, then one that has Chinese. */
export const FONT = 'system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif';

/** The tokens of one theme as CSS declarations, `--bg:#ffffff;…`, to be put inside a rule. */
export function tokens(theme: Theme): string {
  return Object.entries(TOKENS[theme])
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}

/** For our own pages: the tokens on `:root`, by the system's preference. In a site's page the editor's colours decide instead. */
export const THEME_CSS = `:root{color-scheme:light dark;--font:${FONT};${tokens('light')}}@media (prefers-color-scheme:dark){:root{${tokens('dark')}}}`;
