import { commonCss, themeCss } from './common.ts';

const FONT = 'system-ui, "Segoe UI", "Noto Sans CJK SC", Roboto, sans-serif';

/** The look of both LinkedIn stand-ins. */
export function linkedinCss(theme: 'light' | 'dark'): string {
  const light = theme === 'light';
  const colours = {
    ground: light ? '#f4f2ee' : '#000',
    card: light ? '#fff' : '#1b1f23',
    ink: light ? '#191919' : '#e8e8e8',
    quiet: light ? '#666' : '#a3a5a7',
    line: light ? '#dfdeda' : '#38434f',
    brand: light ? '#0a66c2' : '#71b7fb',
    onBrand: light ? '#fff' : '#1b1f23',
    hover: light ? '#00000014' : '#ffffff1a',
    tool: light ? '#555' : '#b8bbbe',
    shelf: light ? '#faf9f7' : '#14171a',
  };
  return `${themeCss(theme, colours, FONT, '999px')}${commonCss}
body.$framed { padding: 0; min-height: 0; }
html:has(> body.$framed) { background: var(--card); }
.$bar { background: var(--card); border-bottom: 1px solid var(--line); height: 52px; display: flex; align-items: center; gap: 22px; padding: 0 24px; position: sticky; top: 0; z-index: 5; }
.$bar .$tool { font-size: 12px; }
.$bar img { width: 26px; height: 26px; border-radius: 50%; }
.$frame { display: grid; grid-template-columns: 190px minmax(0, 440px); gap: 18px; padding: 18px; max-width: 960px; }
.$feed { display: grid; gap: 10px; }
.$rail { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 16px; text-align: center; align-self: start; display: grid; gap: 6px; justify-items: center; }
.$starter { display: flex; gap: 10px; align-items: center; }
.$starterButton { border: 1px solid var(--line); border-radius: 999px; padding: 12px 18px; flex: 1; text-align: left; color: var(--quiet); font-weight: 600; }
.$post { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 12px 16px; }
.$header { font-size: 12px; color: var(--quiet); padding-bottom: 6px; }
.$post hr { border: 0; border-top: 1px solid var(--line); margin: 0 0 8px; }
.$postText { white-space: pre-wrap; overflow-wrap: anywhere; margin: 8px 0; }
.$actions { display: flex; align-items: center; gap: 2px; border-top: 1px solid var(--line); padding-top: 6px; }
.$actions .$tool { font-size: 13px; font-weight: 600; padding: 8px; }
.$actions figure { width: 22px; height: 22px; border-radius: 50%; overflow: hidden; }
.$commentBox { display: flex; gap: 8px; padding: 8px 0; }
.$commentBox .$avatar, .$comment .$avatar { width: 30px; height: 30px; }
.$submitRow { display: flex; justify-content: flex-end; padding: 0 16px 8px; }
.$comment { display: flex; gap: 8px; padding: 8px 0; }
.$commentText { background: var(--hover); border-radius: 0 10px 10px; padding: 8px 12px; }
.$outlet { height: 0; }
.$shareBody { min-height: 150px; padding: 12px 2px; font-size: 17px; }
.$shareFoot { display: flex; align-items: center; gap: 6px; border-top: 1px solid var(--line); padding-top: 10px; }
.$spacer { flex: 1; }
.$identity { text-align: left; display: flex; align-items: center; gap: 10px; font-weight: 650; padding: 6px; border-radius: 8px; }
.$interop { position: fixed; right: 324px; bottom: 0; width: 272px; height: 320px; border: 1px solid var(--line); border-radius: 10px 10px 0 0; z-index: 8; background: var(--card); }
.$chat { display: flex; flex-direction: column; gap: 8px; padding: 12px; min-height: 280px; }
.$bubble { background: var(--hover); border-radius: 10px; padding: 8px 12px; align-self: flex-start; }
.$chatForm { margin-top: auto; border-top: 1px solid var(--line); padding-top: 8px; display: grid; gap: 6px; }
.$editable { min-height: 44px; background: var(--hover); border-radius: 8px; padding: 8px; outline: none; }
.$editable ~ .$placeholder { padding: 8px; }
.$overlay { position: fixed; right: 324px; bottom: 0; width: 272px; background: var(--card); border: 1px solid var(--line); border-radius: 10px 10px 0 0; z-index: 8; }
.$mini { border: 1px solid var(--line); border-radius: 8px; padding: 10px 12px; margin: 8px 0; }
.$follow { display: inline-flex; align-items: center; gap: 4px; color: var(--brand); font-weight: 650; font-size: 14px; padding: 6px 8px; }
.$reactions { display: flex; gap: 4px; background: var(--card); border: 1px solid var(--line); border-radius: 999px; padding: 4px 8px; width: fit-content; z-index: 12; box-shadow: 0 2px 10px #0003; }
.$menu { position: fixed; background: var(--card); border: 1px solid var(--line); border-radius: 8px; z-index: 12; display: grid; padding: 4px 0; }
.$menuItem { padding: 9px 14px; display: flex; gap: 8px; align-items: center; }
.$menuItem:hover { background: var(--hover); }
.$liked { color: var(--brand); }
.$commentText + .$row { padding-top: 4px; }
@media (max-width: 900px) { .$interop, .$overlay { right: 4px; bottom: 240px; } }
`;
}
