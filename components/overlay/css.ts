import { FONT, tokens } from '../theme.ts';

// `!important` in a shadow root's own sheet wins over the page's, `!important` or not: the host cannot be dimmed, moved or clipped.
// Sizes are in px: `rem` would follow the page.
// A picked reason is made bold by a stroke: real bold is wider, and the card must not move under the hand.
/** The whole sheet of the closed root. */
export const CSS = `
:host{all:initial!important;display:block!important;direction:ltr!important}
*{box-sizing:border-box}
.sheet{font:14px/1.5 ${FONT};color:var(--ink);background:var(--bg);border:1px solid var(--line);text-align:start;margin:0;padding:0;position:fixed;inset:auto;overflow:hidden;outline:0;scrollbar-width:thin;scrollbar-color:var(--edge) transparent;-webkit-text-size-adjust:100%;overflow-wrap:anywhere}
.light{color-scheme:light;${tokens('light')}}
.dark{color-scheme:dark;${tokens('dark')}}
p,fieldset,legend,ul,h1{margin:0;padding:0;border:0;font:inherit;list-style:none;min-width:0}
b,em{font-style:normal;font-weight:600;unicode-bidi:isolate}
.icon{display:block;flex:none}
.ic{flex:none;width:28px;height:28px;border-radius:8px;display:grid;place-items:center}
.ic.info{background:var(--info-bg);color:var(--info)}
.ic.caution{background:var(--caution-bg);color:var(--caution)}
.ic.hold{background:var(--hold-bg);color:var(--hold)}
.ic.stop{background:var(--stop-bg);color:var(--stop)}
.btn{font:inherit;font-size:13px;line-height:18px;min-height:34px;border-radius:8px;padding:6px 12px;border:1px solid var(--line);background:var(--bg);color:var(--ink);cursor:pointer;text-align:start;margin:0;touch-action:manipulation}
.btn:hover{border-color:var(--edge)}
.btn.s{background:var(--sunk)}
.btn.p{background:var(--brand);border-color:var(--brand);color:var(--brand-ink);font-weight:600}
.btn.x{border-color:transparent;color:var(--ink2);background:none}
.btn.x:hover{color:var(--ink);border-color:var(--line)}
.btn[aria-disabled=true]{cursor:default;border-color:transparent;color:var(--ink2)}
.btn.x.on{color:var(--ink)}
.quiet{display:inline-flex;align-items:center;gap:4px;min-height:32px;padding:4px 6px;margin:0 0 0 -6px;border:0;border-radius:6px;background:none;font:inherit;font-size:12px;line-height:16px;color:var(--ink2);cursor:pointer;text-align:start}
.quiet:hover{color:var(--ink)}
.quiet .icon{width:12px;height:12px}
.quiet[aria-expanded=true] .icon{transform:rotate(180deg)}
:focus-visible{outline:2px solid var(--brand);outline-offset:2px}
.row{display:flex;align-items:center;gap:8px;flex-wrap:wrap}
.kind{display:inline-block;font:inherit;font-size:12px;line-height:18px;font-weight:600;padding:0 6px;border:1px solid transparent;border-radius:6px;white-space:nowrap}
.kind.work{background:var(--brand-bg);color:var(--brand)}
.kind.personal{border-radius:99px;background:var(--info-bg);color:var(--info)}
.kind.unknown{border:1px dashed;background:var(--caution-bg);color:var(--caution)}

.card{width:min(480px,100vw - 16px);max-height:calc(100vh - 16px);max-height:calc(100dvh - 16px);border-radius:14px;box-shadow:var(--shadow)}
.card.small{width:min(320px,100vw - 16px)}
.card.small :is(.f,.reasons,.foot){padding-block:8px}
.card.small .f .row{row-gap:0}
.card.small .r{padding-inline:9px}
.seen{font-size:12.5px}
.card[open]{display:flex;flex-direction:column}
.card::backdrop{background:rgb(16 24 40/.4)}
.card.dark::backdrop{background:rgb(0 0 0/.6)}
.card.rise{animation:rise .12s ease-out}
.card.rise::backdrop{animation:fade .12s ease-out}
@keyframes rise{from{opacity:0;transform:translateY(4px)}}
@keyframes fade{from{opacity:0}}
.head{flex:none;padding:14px 16px 12px;display:flex;gap:10px;align-items:flex-start}
.head h1{font-size:15.5px;line-height:1.35;font-weight:600;padding-top:3px}
.head p{margin-top:3px;color:var(--ink2);font-size:12.5px}
.head p b{color:var(--ink)}
.at{white-space:nowrap}
.body{flex:1 1 auto;min-height:0;overflow:auto;overscroll-behavior:contain}
.f{padding:10px 16px 8px;border-top:1px solid var(--line)}
.f .what{display:flex;gap:8px;align-items:flex-start;font-size:13.5px}
.f .what span:last-child{padding-top:4px}
.f .why{margin:4px 0 6px;color:var(--ink2);font-size:12.5px}
.f .try{font-size:12.5px}
.f .read{font-size:12px;color:var(--ink2);margin-top:2px}
.fold{padding:4px 16px;border-top:1px solid var(--line)}
.reasons{flex:none;padding:10px 16px 12px;border-top:1px solid var(--line)}
.reasons legend{float:left;width:100%;font-size:12.5px;color:var(--ink2);margin-bottom:6px}
.reasons .row{clear:both;gap:6px}
.r{position:relative;display:inline-flex;align-items:center;min-height:32px;border:1px solid var(--edge);border-radius:99px;padding:5px 11px;font-size:12.5px;line-height:18px;color:var(--ink2)}
.r input{position:absolute;inset:-1px;width:auto;height:auto;margin:0;opacity:0;cursor:pointer}
.r:hover{color:var(--ink)}
.r.on{border-color:var(--brand);box-shadow:inset 0 0 0 1px var(--brand);background:var(--brand-bg);color:var(--brand);-webkit-text-stroke:.4px}
.r:has(:focus-visible){outline:2px solid var(--brand);outline-offset:2px}
.words{margin-top:8px;display:flex;gap:8px;align-items:center}
.words input{flex:1;min-width:0;min-height:34px;font:inherit;font-size:13px;color:var(--ink);background:var(--bg);border:1px solid var(--edge);border-radius:8px;padding:6px 10px;margin:0}
.words input::placeholder{color:var(--ink2);opacity:1}
.words small{font-size:12px;color:var(--ink2);white-space:nowrap}
.ask{flex:none;padding:10px 16px;border-top:1px solid var(--line);font-size:12.5px}
.foot{flex:none;display:flex;flex-wrap:wrap;gap:8px;padding:12px 16px;background:var(--sunk);border-top:1px solid var(--line);align-items:center}
.foot .on-way{display:inline-flex;align-items:center;gap:2px;margin-inline-start:auto}
.foot .say{flex-basis:100%;font-size:12.5px;color:var(--ink)}
.foot .say:empty{display:none}
.ring{flex:none;width:18px;height:18px;transform:rotate(-90deg)}
.ring circle{fill:none;stroke:var(--line);stroke-width:2}
.ring .go{stroke:var(--edge);stroke-dasharray:44;stroke-dashoffset:0;animation:fill 3s linear}
@keyframes fill{from{stroke-dashoffset:44}}
@media (max-height:480px){.card[open]{display:block;overflow:auto}.body{overflow:visible}.foot{position:sticky;bottom:0}}

.chip{display:none;position:absolute;border-radius:99px;padding:0;box-shadow:0 1px 2px rgb(16 24 40/.12);font-size:12.5px;max-width:calc(100vw - 16px);user-select:none;-webkit-user-select:none}
.chip:popover-open{display:inline-flex;align-items:center}
.face{display:inline-flex;align-items:center;gap:8px;min-height:32px;padding:4px 10px 4px 4px;border:0;border-radius:99px;background:none;font:inherit;line-height:18px;color:var(--ink);cursor:pointer;min-width:0}
.face .dot{flex:none;width:24px;height:24px;padding:0;display:grid;place-items:center;font-size:11px}
.face .name{max-width:140px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-weight:inherit}
.face .at{max-width:110px;color:var(--ink2)}
button.kind{min-height:32px;padding:0 10px;border-radius:99px;cursor:pointer;touch-action:manipulation}
.away{flex:none;width:32px;height:32px;padding:0;border:0;border-radius:99px;background:none;font:inherit;font-size:16px;color:var(--ink2);cursor:pointer}
.away:hover{color:var(--ink)}
.n{display:inline-flex;gap:4px;align-items:center;font-weight:600;white-space:nowrap}
.n.info{color:var(--info)}.n.caution{color:var(--caution)}.n.hold{color:var(--hold)}.n.stop{color:var(--stop)}
.list{display:none;width:min(360px,100vw - 16px);border-radius:12px;box-shadow:var(--shadow)}
.list:popover-open{display:block;overflow:auto;overscroll-behavior:contain}
.list .top{padding:10px 14px;font-size:12.5px;color:var(--ink2)}
.list .top b{color:var(--ink)}
.list .f{padding:8px 14px}
.list .f .btn{margin:2px 0 2px}
.note{display:none;pointer-events:none;inset-inline:0;bottom:24px;margin-inline:auto;width:max-content;max-width:min(420px,100vw - 32px);padding:10px 16px;border-radius:10px;box-shadow:var(--shadow);font-size:13.5px}
.note:popover-open{display:block}
.rise-up:popover-open{animation:rise .12s ease-out}
.hid{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (prefers-reduced-motion:reduce){.card.rise,.card.rise::backdrop,.rise-up:popover-open{animation:none}.ring .go{animation-timing-function:steps(3)}}
@media (forced-colors:active){.btn,.kind,.ic{border:1px solid ButtonText}.btn.p{border:2px solid Highlight}.r.on{border:2px solid Highlight;color:Highlight}.ring circle{stroke:GrayText}.ring .go{stroke:Highlight}.btn[aria-disabled=true]{color:GrayText}}
`;
