import type { Act } from "#committee/permissions";
import type { Text } from "#wording/wording";

/** An act that isn't open to all, what it is called at the desk, and the page where it begins, if it has one of its own. */
export type ToldAct = Readonly<{ act: Act; says: Text; at?: string }>;
