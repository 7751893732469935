import { commonCss, themeCss } from './common.ts';

const FONT = '"Segoe UI", "Noto Sans CJK SC", Helvetica, Arial, sans-serif';

/** The look of the Facebook stand-in. */
export function facebookCss(theme: 'light' | 'dark'): string {
  const light = theme === 'light';
  const colours = {
    ground: light ? '#f2f4f7' : '#1c1c1d',
    card: light ? '#fff' : '#252728',
    ink: light ? '#080809' : '#e2e5e9',
    quiet: light ? '#65686c' : '#b0b3b8',
    line: light ? '#dadde1' : '#3e4042',
    brand: light ? '#0866ff' : '#5aa7ff',
    onBrand: light ? '#fff' : '#0b1626',
    hover: light ? '#0000000d' : '#ffffff1a',
    tool: light ? '#65686c' : '#b0b3b8',
    shelf: light ? '#fafbfc' : '#18191a',
  };
  return `${themeCss(theme, colours, FONT, '8px')}${commonCss}
.$bar { background: var(--card); border-bottom: 1px solid var(--line); height: 56px; display: flex; align-items: center; justify-content: space-between; padding: 0 20px; position: sticky; top: 0; z-index: 5; }
.$frame { display: grid; grid-template-columns: 180px minmax(0, 460px); gap: 20px; padding: 20px; max-width: 960px; }
.$feed { display: grid; gap: 14px; }
.$navItem { display: flex; align-items: center; gap: 10px; padding: 8px; border-radius: 8px; font-weight: 600; }
.$navItem:hover { background: var(--hover); }
.$starter { display: flex; gap: 10px; align-items: center; }
.$pill { background: var(--hover); border-radius: 999px; padding: 10px 16px; color: var(--quiet); flex: 1; cursor: pointer; }
.$post { background: var(--card); border-radius: 10px; padding: 12px 16px; box-shadow: 0 1px 2px #0003; }
.$postText { white-space: pre-wrap; overflow-wrap: anywhere; margin: 10px 0; }
.$actions { display: flex; border-block: 1px solid var(--line); margin: 8px 0; }
.$action { flex: 1; display: flex; align-items: center; justify-content: center; gap: 8px; padding: 8px; border-radius: 6px; color: var(--quiet); font-weight: 600; font-size: 14px; }
.$action:hover { background: var(--hover); }
.$liked { color: var(--brand); }
.$comment { display: flex; gap: 8px; padding: 6px 0; }
.$comment .$avatar, .$commentBox .$avatar { width: 32px; height: 32px; }
.$commentText { background: var(--hover); border-radius: 18px; padding: 8px 12px; }
.$commentBox { display: flex; gap: 8px; padding-top: 6px; }
.$commentField { flex: 1; background: var(--hover); border-radius: 18px; padding: 7px 12px; min-width: 0; }
.$lexical { outline: none; min-height: 24px; white-space: pre-wrap; overflow-wrap: anywhere; }

.$lexical p { margin: 0; }
.$commentTools { display: flex; align-items: center; justify-content: space-between; }
.$wide { display: block; text-align: center; width: 100%; padding: 8px; margin-top: 10px; }
.$storyBody { min-height: 140px; font-size: 20px; padding: 10px 2px; }
.$chat { position: fixed; right: 332px; bottom: 0; width: 236px; background: var(--card); border-radius: 10px 10px 0 0; box-shadow: 0 2px 14px #0004; padding: 10px 12px; z-index: 8; display: grid; gap: 8px; }
.$bubble { background: var(--hover); border-radius: 18px; padding: 8px 12px; justify-self: start; }
.$shared { border: 1px solid var(--line); border-radius: 8px; padding: 10px 12px; margin-bottom: 8px; }
.$menu, .$reactions { position: fixed; z-index: 25; background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 4px 16px #0004; padding: 6px; }
.$menuItem { display: flex; align-items: center; gap: 10px; padding: 8px 12px; border-radius: 6px; cursor: pointer; font-weight: 600; }
.$menuItem:hover { background: var(--hover); }
.$reactions { border-radius: 999px; padding: 4px 8px; }
.$reactions .$row { gap: 4px; }
.$reaction { font-size: 24px; line-height: 1; padding: 4px; border-radius: 50%; }
.$reaction .$emoji { width: 24px; height: 24px; }
.$reaction:hover { background: var(--hover); }
.$unseenButton { opacity: 0; align-self: center; padding: 4px; border-radius: 50%; }
.$unseenButton:focus-visible { opacity: 1; }
.$round { border-radius: 50%; }
.$profiles { position: fixed; top: 60px; right: 340px; z-index: 25; width: 260px; display: grid; gap: 6px; background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 4px 16px #0004; padding: 12px; }
@media (max-width: 900px) { .$chat { right: 4px; bottom: 244px; } }
`;
}
