/** What all pages share: the box model, editors, dialogs, the list beside the page. `$name` stands for a hashed class. */
export const commonCss = `
*, *::before, *::after { box-sizing: border-box; }
html { color-scheme: var(--scheme); background: var(--ground); color: var(--ink); font: 15px/1.45 var(--font); }
body { margin: 0; padding-right: 320px; min-height: 100vh; }
p, h1, h2, h3, h4, ol, ul, figure { margin: 0; padding: 0; font: inherit; list-style: none; }
a { color: inherit; text-decoration: none; }
button, [role="button"] { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; user-select: none; }
button:disabled, [aria-disabled="true"] { cursor: default; opacity: .5; }
:focus-visible { outline: 2px solid var(--brand); outline-offset: 2px; }
[contenteditable]:focus-visible, textarea:focus-visible { outline: none; }
img { display: block; }
textarea { font: inherit; color: inherit; background: none; border: 0; width: 100%; resize: none; }
.$wrap { display: contents; }
.$icon { fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; flex: none; }
.$avatar { display: block; width: 40px; height: 40px; border-radius: 50%; overflow: hidden; flex: none; }
.$avatar img { width: 100%; height: 100%; }
.$row { display: flex; align-items: center; gap: 12px; }
.$grow { flex: 1; min-width: 0; }
.$stack { display: flex; flex-direction: column; gap: 8px; }
.$quiet { color: var(--quiet); font-size: 13px; }
.$strong { font-weight: 650; }
.$link { color: var(--brand); }
.$emoji { display: inline-block; width: 1.2em; height: 1.2em; vertical-align: -.2em; }
.$primary { background: var(--brand); color: var(--on-brand); border-radius: var(--round); padding: 7px 18px; font-weight: 650; }
.$plainButton { border-radius: var(--round); padding: 6px 12px; font-weight: 600; color: var(--quiet); }
.$plainButton:hover, .$tool:hover { background: var(--hover); }
.$tool { display: inline-flex; align-items: center; gap: 6px; padding: 7px; border-radius: 20px; color: var(--tool); }
.$card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 14px 16px; }
.$faceBox, .$face { display: inline-block; }
.$hidden { display: none; }
.$unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.$veil { position: fixed; inset: 0 320px 0 0; background: var(--veil); display: grid; place-items: start center; padding-top: 48px; z-index: 20; }
.$dialog { background: var(--card); color: var(--ink); border: 1px solid var(--line); border-radius: 14px; width: min(560px, 92%); max-height: 84vh; overflow: auto; padding: 12px 16px; }
dialog.$dialog { margin: 48px auto; }
dialog::backdrop { background: var(--veil); }
.$dialogHead { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding-bottom: 10px; }
.$field { min-height: 44px; padding: 9px 2px; }
.$field [contenteditable="true"], .$field textarea { min-height: 26px; outline: none; white-space: pre-wrap; overflow-wrap: anywhere; width: 100%; }
.$field p { margin: 0; }
.$placed { position: relative; }
.$placeholder { position: absolute; inset: 0 auto auto 0; color: var(--quiet); pointer-events: none; padding: inherit; }
.$boxed { border: 1px solid var(--line); border-radius: 20px; padding: 8px 14px; }
.DraftEditor-root, .ql-container { position: relative; }
.public-DraftEditorPlaceholder-root { position: absolute; color: var(--quiet); pointer-events: none; }
.ql-editor { white-space: pre-wrap; outline: none; min-height: 26px; overflow-wrap: anywhere; }
.ql-editor.ql-blank::before { content: attr(data-placeholder); color: var(--quiet); position: absolute; pointer-events: none; }
.ql-clipboard { left: -100000px; height: 1px; overflow-y: hidden; position: absolute; top: 50%; }
.$shelf { position: fixed; inset: 0 0 0 auto; width: 320px; overflow: auto; padding: 18px 16px; z-index: 30; background: var(--shelf); color: var(--ink); border-left: 1px solid var(--line); font-size: 13px; }
.$shelfTitle { font-size: 15px; font-weight: 700; margin: 14px 0 6px; }
.$shelfTitle:first-child { margin-top: 0; }
.$shelfCount { color: var(--quiet); font-weight: 500; }
.$shelfMeta { color: var(--quiet); font-size: 12px; overflow-wrap: anywhere; }
.$shelfList { display: grid; gap: 8px; margin-top: 8px; }
.$shelfPages { display: flex; flex-wrap: wrap; gap: 4px 14px; }
.$shelfItem { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 8px 10px; }
.$shelfText { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 14px; }
.$shelfDraft { text-align: left; width: 100%; border: 1px dashed var(--line); border-radius: 8px; padding: 8px 10px; }
.$shelfDraft:hover { background: var(--hover); }
@media (max-width: 900px) {
  body { padding: 0 0 260px; }
  .$shelf { inset: auto 0 0 0; width: auto; height: 240px; border-left: 0; border-top: 1px solid var(--line); }
  .$veil { inset: 0 0 240px 0; }
}
`;

interface Colours {
  readonly ground: string;
  readonly card: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly brand: string;
  readonly onBrand: string;
  readonly hover: string;
  readonly tool: string;
  readonly shelf: string;
}

/** The custom properties of one theme. */
export function themeCss(theme: 'light' | 'dark', colours: Colours, font: string, round: string): string {
  const { ground, card, ink, quiet, line, brand, onBrand, hover, tool, shelf } = colours;
  const veil = theme === 'dark' ? 'rgb(91 112 131 / 40%)' : 'rgb(0 0 0 / 45%)';
  return `:root { --scheme: ${theme}; --ground: ${ground}; --card: ${card}; --ink: ${ink}; --quiet: ${quiet}; --line: ${line};
  --brand: ${brand}; --on-brand: ${onBrand}; --hover: ${hover}; --tool: ${tool}; --shelf: ${shelf}; --veil: ${veil}; --font: ${font}; --round: ${round}; }`;
}
