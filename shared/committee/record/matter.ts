import type { Acts } from "#committee/kernel/act";
import { anyone } from "#committee/kernel/roles";

/** What anyone may read of the record and of the guide. */
export const recordActs = {
  readJournal: { by: anyone, asks: ["GET", "/journal/{kind}/{id}"] },
  readGuide: { by: anyone, asks: ["GET", "/guide"] },
  readRule: { by: anyone, asks: ["GET", "/guide/rules/{id}"] },
  readReadings: { by: anyone, asks: ["GET", "/guide/readings"] },
  readContract: { by: anyone, asks: ["GET", "/openapi.json"] },
} as const satisfies Acts;
