import type { Call } from "#committee/calls/call";
import type { DocumentName } from "#committee/kernel/document-name";

/** The documents that show a call. Their number never grows. */
export const showingCall = ({ id }: Pick<Call, "id">): readonly DocumentName[] => [`call/${id}`, "call"];
