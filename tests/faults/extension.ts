import { RIVAL } from '../../playground/surfaces.ts';
import { EMPTY_POLICY } from '../../rules/policy.ts';
import type { Answer, Message } from '../../utils/messages.ts';
import { KEYS } from '../../utils/settings.ts';

/** What the guard asked of the background since the last start. */
export const messages: Message[] = [];

/** Whether the extension is there; an old guard goes when it is not. */
export const life = { here: true };

const names = { ...EMPTY_POLICY.names, competitors: [RIVAL.name, RIVAL.handles.x].join('\t') };
const stored = {
  [KEYS.tabPolicy]: { ...EMPTY_POLICY, names, revision: 1, accounts: [], owner: '' },
  [KEYS.language]: 'en',
};

const nobody = { addListener: () => {} };

/** The browser's part of the extension as far as the guard uses it, without a background. */
export default {
  runtime: {
    get id() {
      return life.here ? 'faults' : undefined;
    },
    sendMessage: async (message: Message): Promise<Answer> => {
      messages.push(message);
      return { ok: true };
    },
    onMessage: nobody,
  },
  storage: {
    local: { get: async () => stored, set: async () => {} },
    onChanged: nobody,
  },
  i18n: { getUILanguage: () => 'en' },
};
