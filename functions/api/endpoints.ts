import { contract } from "#functions/api/contract";
import type { Endpoint } from "#functions/api/endpoint";
import { readRule } from "#functions/api/guide/rule";
import { readJournal } from "#functions/api/journal/read";
import { change } from "#functions/api/meetings/change";
import { list } from "#functions/api/meetings/list";
import { notice } from "#functions/api/meetings/notice";
import { plan } from "#functions/api/meetings/plan";
import { show } from "#functions/api/meetings/show";

/** What the API answers: each route of the contract, tied to its act. */
export const endpoints: readonly Endpoint[] = [plan, change, list, show, notice, readJournal, readRule, contract];
