/** Finds valid phone numbers in a text as it was written; UTF-16 offsets, by rising start. */
export type PhoneReader = (text: string) => readonly { readonly start: number; readonly end: number }[];
