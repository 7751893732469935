import type { MessageKey } from '../../utils/i18n.ts';
import type { Role } from '../../utils/policy/schema.ts';

/** A role by name, and who that is. */
export const ROLE_NAMES: Readonly<Record<Role, { readonly name: MessageKey; readonly what: MessageKey }>> = {
  newcomer: { name: 'optionsRoleNewcomer', what: 'optionsRoleNewcomerWhat' },
  senior: { name: 'optionsRoleSenior', what: 'optionsRoleSeniorWhat' },
  manager: { name: 'optionsRoleManager', what: 'optionsRoleManagerWhat' },
  core: { name: 'optionsRoleCore', what: 'optionsRoleCoreWhat' },
  spokesperson: { name: 'optionsRoleSpokesperson', what: 'optionsRoleSpokespersonWhat' },
  'reply-only': { name: 'optionsRoleReply', what: 'optionsRoleReplyWhat' },
};
