import type { DocumentName } from "#committee/kernel/document-name";
import type { ActionPlan } from "#committee/plans/plan";

/** The documents that show something of a plan. */
export const showingPlan = ({ id }: ActionPlan): readonly DocumentName[] => [`plan/${id}`, "plans"];
