import { keyedId } from "#functions/api/kernel/keyed-id";

/** The id of the one candidacy that an association has to a call. */
export const candidacyId = (call: string, association: string): string => keyedId("candidacy", call, association);
