/** The addresses at which someone was written to, in small letters. */
export type Addresses = readonly string[];

/** Whether a contact is at one of someone's addresses. */
export const isAt = (contact: Readonly<{ email: string }> | undefined, addresses: Addresses): boolean =>
  contact !== undefined && addresses.includes(contact.email.toLowerCase());
