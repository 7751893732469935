import { commonCss, themeCss } from './common.ts';

const FONT = '"Segoe UI", "Helvetica Neue", "Noto Sans CJK SC", Arial, sans-serif';

/** The look of the X stand-in. */
export function xCss(theme: 'light' | 'dark'): string {
  const light = theme === 'light';
  const colours = {
    ground: light ? '#fff' : '#000',
    card: light ? '#fff' : '#000',
    ink: light ? '#0f1419' : '#e7e9ea',
    quiet: light ? '#536471' : '#71767b',
    line: light ? '#eff3f4' : '#2f3336',
    brand: '#1d9bf0',
    onBrand: '#fff',
    hover: light ? '#0f14191a' : '#e7e9ea1a',
    tool: '#1d9bf0',
    shelf: light ? '#f7f9f9' : '#16181c',
  };
  return `${themeCss(theme, colours, FONT, '999px')}${commonCss}
.$frame { display: grid; grid-template-columns: 180px minmax(0, 600px) 220px; gap: 8px; max-width: 1030px; margin: 0 auto; }
.$nav { position: sticky; top: 0; height: 100vh; display: flex; flex-direction: column; gap: 6px; padding: 16px 8px; }
.$navItem { display: flex; align-items: center; gap: 14px; padding: 10px 14px; border-radius: 999px; font-size: 17px; }
.$navItem:hover { background: var(--hover); }
.$navPost { background: var(--ink); color: var(--ground); text-align: center; border-radius: 999px; padding: 11px; font-weight: 700; margin-top: 8px; display: block; width: 100%; }
.$switcher { display: flex; gap: 10px; align-items: center; text-align: left; padding: 10px; border-radius: 999px; margin-top: auto; width: 100%; }
.$column { border-inline: 1px solid var(--line); min-height: 100vh; }
.$heading { font-size: 20px; font-weight: 700; padding: 12px 16px; border-bottom: 1px solid var(--line); }
.$composer { display: flex; gap: 12px; padding: 12px 16px; border-bottom: 1px solid var(--line); }
.$composer .$field { font-size: 19px; }
.$toolbar { display: flex; align-items: center; gap: 2px; border-top: 1px solid var(--line); padding-top: 8px; flex-wrap: wrap; }
.$spacer { flex: 1; }
.$tweet { display: flex; gap: 12px; padding: 12px 16px; border-bottom: 1px solid var(--line); }
.$tweetText { white-space: pre-wrap; overflow-wrap: anywhere; margin: 2px 0 8px; }
.$quoted { border: 1px solid var(--line); border-radius: 14px; padding: 10px 12px; margin-bottom: 8px; }
.$quoted .$avatar { width: 20px; height: 20px; }
.$actions { display: flex; justify-content: space-between; max-width: 420px; }
.$actions .$tool { color: var(--quiet); font-size: 13px; }
.$actions .$liked { color: #f91880; }
.$menu { position: fixed; background: var(--card); border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 4px 18px #0004; z-index: 25; display: grid; padding: 6px 0; }
.$menuItem { padding: 10px 16px; text-align: left; font-weight: 650; }
.$menuItem:hover { background: var(--hover); }
.$side { padding: 12px 8px; }
.$side h2 { padding-bottom: 8px; }
.$cell { display: flex; align-items: center; gap: 8px; padding: 8px 0; width: 100%; flex-wrap: wrap; }
.$cell .$primary, .$hoverCard .$primary { background: var(--ink); color: var(--ground); font-size: 13px; }
.$hoverCard { padding: 14px; width: 300px; }
.$attached { width: 120px; border-radius: 12px; }
.$article { padding: 12px 16px; display: grid; gap: 10px; }
.$article .$field:first-child { font-size: 26px; font-weight: 700; }
@media (max-width: 1000px) { .$frame { grid-template-columns: 180px minmax(0, 600px); } .$side { display: none; } }
.$chat { display: flex; flex-direction: column; min-height: 70vh; padding: 16px; gap: 10px; }
.$bubble { background: var(--hover); border-radius: 18px; padding: 9px 14px; align-self: flex-start; max-width: 70%; }
.$chatBox { display: flex; gap: 8px; align-items: center; margin-top: auto; background: var(--shelf); border-radius: 22px; padding: 4px 12px; }
`;
}
