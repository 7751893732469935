import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { mount } from '../../components/mount.tsx';
import { readLanguageChoice } from '../../utils/language.ts';
import { App } from './app.tsx';

const first = await readLanguageChoice();

function Root(): VNode {
  const [choice, speak] = useState(first);
  return <App choice={choice} speak={speak} />;
}

mount(<Root />);
