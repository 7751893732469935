import { render, type VNode } from 'preact';
import type { UiLanguage } from '../rules/rule.ts';
import './base.css';
import './calendar.css';
import './controls.css';
import './entries.css';
import './names.css';
import './pages.css';
import './sections.css';
import './shell.css';
import { THEME_CSS } from './theme.ts';

/** Draws one of our own pages into its `#root`, with the tokens of the theme. */
export function mount(page: VNode): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(THEME_CSS);
  document.adoptedStyleSheets = [sheet];
  const root = document.getElementById('root');
  if (root) render(page, root);
}

/** Tells the browser and screen readers in which language the page speaks. */
export function speakPage(language: UiLanguage, title: string): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = title;
}
