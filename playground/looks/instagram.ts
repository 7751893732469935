import { commonCss, themeCss } from './common.ts';

const FONT = '-apple-system, "Segoe UI", "Noto Sans CJK SC", Roboto, Helvetica, Arial, sans-serif';

/** The look of the Instagram stand-in. */
export function instagramCss(theme: 'light' | 'dark'): string {
  const light = theme === 'light';
  const colours = {
    ground: light ? '#fff' : '#0c1014',
    card: light ? '#fff' : '#212328',
    ink: light ? '#0c1014' : '#f5f5f5',
    quiet: light ? '#6a717f' : '#a8a8a8',
    line: light ? '#dbdfe4' : '#363a40',
    brand: light ? '#0064e0' : '#85a1ff',
    onBrand: light ? '#fff' : '#0c1014',
    hover: light ? '#0000000d' : '#ffffff1a',
    tool: light ? '#0c1014' : '#f5f5f5',
    shelf: light ? '#fafafa' : '#121518',
  };
  return `${themeCss(theme, colours, FONT, '8px')}${commonCss}
.$frame { display: grid; grid-template-columns: 190px minmax(0, 470px); gap: 40px; max-width: 800px; padding: 0 16px; }
.$nav { position: sticky; top: 0; height: 100vh; padding: 24px 0; display: flex; flex-direction: column; gap: 6px; border-right: 1px solid var(--line); }
.$navItem { display: flex; align-items: center; gap: 14px; padding: 10px; border-radius: 8px; }
.$navItem:hover { background: var(--hover); }
.$navItem .$avatar { width: 24px; height: 24px; }
.$feed { display: grid; gap: 22px; padding: 22px 0; }
.$post { border-bottom: 1px solid var(--line); padding-bottom: 14px; }
.$head { display: flex; align-items: center; gap: 10px; padding: 6px 2px 10px; }
.$head .$avatar { width: 32px; height: 32px; }
.$media { height: 190px; border-radius: 6px; overflow: hidden; }
.$media img { width: 100%; height: 100%; object-fit: cover; }
.$actions { display: flex; gap: 4px; padding: 6px 0; }
.$actions .$tool { padding: 6px; }
.$liked .$icon { color: #ff3040; fill: #ff3040; stroke: #ff3040; }
.$small { display: inline-flex; padding: 4px; }
.$listed { display: block; text-align: center; padding: 12px; border-bottom: 1px solid var(--line); }
.$popUp { position: fixed; right: 332px; bottom: 0; width: 230px; background: var(--card); border: 1px solid var(--line); border-radius: 14px 14px 0 0; padding: 12px; z-index: 8; display: grid; gap: 10px; }
.$commentLine { display: flex; align-items: center; gap: 8px; padding: 3px 0; }
.$commentForm { display: flex; align-items: center; gap: 8px; padding-top: 8px; }
.$commentForm .$field { flex: 1; min-width: 0; padding: 4px 0; min-height: 30px; }
.$lexical { outline: none; min-height: 24px; white-space: pre-wrap; overflow-wrap: anywhere; }
.$lexical p { margin: 0; }
.$textButton { color: var(--brand); font-weight: 650; }
.$caption { min-height: 130px; padding: 10px 0; }
.$count { text-align: right; }
.$bubble { background: var(--hover); border-radius: 18px; padding: 8px 14px; align-self: flex-start; }
.$chat { display: flex; flex-direction: column; gap: 12px; min-height: 80vh; padding: 20px 0; }
.$chatBox { margin-top: auto; border: 1px solid var(--line); border-radius: 22px; padding: 6px 14px; display: flex; align-items: center; gap: 10px; }
@media (max-width: 900px) { .$popUp { right: 4px; bottom: 244px; } }
`;
}
