import type { MessageKey } from '../../utils/i18n.ts';
import type { NameList } from '../../utils/policy/schema.ts';

/** Each list of names: what it is called, why it is there, and how a line of it looks. */
export const LIST_WORDS: Readonly<
  Record<NameList, { readonly title: MessageKey; readonly why: MessageKey; readonly example: MessageKey }>
> = {
  own: { title: 'optionsNamesOwn', why: 'optionsNamesOwnWhy', example: 'optionsNamesOwnExample' },
  competitors: {
    title: 'optionsNamesCompetitors',
    why: 'optionsNamesCompetitorsWhy',
    example: 'optionsNamesCompetitorsExample',
  },
  exEmployers: {
    title: 'optionsNamesExEmployers',
    why: 'optionsNamesExEmployersWhy',
    example: 'optionsNamesExEmployersExample',
  },
  customers: {
    title: 'optionsNamesCustomers',
    why: 'optionsNamesCustomersWhy',
    example: 'optionsNamesCustomersExample',
  },
  suppliers: {
    title: 'optionsNamesSuppliers',
    why: 'optionsNamesSuppliersWhy',
    example: 'optionsNamesSuppliersExample',
  },
  colleagues: {
    title: 'optionsNamesColleagues',
    why: 'optionsNamesColleaguesWhy',
    example: 'optionsNamesColleaguesExample',
  },
  unreleased: {
    title: 'optionsNamesUnreleased',
    why: 'optionsNamesUnreleasedWhy',
    example: 'optionsNamesUnreleasedExample',
  },
  friends: { title: 'optionsNamesFriends', why: 'optionsNamesFriendsWhy', example: 'optionsNamesFriendsExample' },
};
