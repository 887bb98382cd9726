import type { Asked } from "#committee/kernel/act";
import type { recordActs } from "#committee/record/matter";
import type { guideRoutes } from "#contract/guide/guide";
import type { descriptionRoutes } from "#contract/kernel/description";
import type { journalRoutes } from "#contract/kernel/journal";
import { readReadings } from "#functions/api/guide/readings";
import { readRule } from "#functions/api/guide/rule";
import { readGuide } from "#functions/api/guide/whole";
import { readJournal } from "#functions/api/journal/read";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { readContract } from "#functions/api/record/contract";

type Routes = typeof journalRoutes & typeof guideRoutes & typeof descriptionRoutes;

/** What answers who reads the record, the guide and the contract. */
export const recordEndpoints = {
  readJournal,
  readGuide,
  readRule,
  readReadings,
  readContract,
} satisfies { readonly [Name in Asked<typeof recordActs>]: Endpoint<Routes[Name]> };
