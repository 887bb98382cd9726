/** A document of the public pages: rendered anew, in every language it has, when what it shows has changed. */
export type DocumentName =
  | `meeting/${string}`
  | `year/${string}`
  | `plan/${string}`
  /** The committee as it became on a day. */
  | `composition/${string}`
  | `method/${string}`
  | "method"
  | `call/${string}`
  /** The list of calls for candidacies. */
  | "call"
  | "committee"
  | "plans"
  | "groups"
  | "meetings"
  | "space"
  | `space/${string}`
  | "home"
  | "calendar"
  | "news"
  /** The present board of obligations, and that of a year. */
  | "obligations"
  | `obligations/${number}`
  | "guide"
  | "check"
  /** The style sheet, the fonts, the checker. */
  | "files"
  /** Every other one. */
  | "everything";
