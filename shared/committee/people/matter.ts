import type { Acts } from "#committee/kernel/act";
import type { Matter } from "#committee/kernel/matter";
import { attending, known } from "#committee/kernel/roles";

const acts = {
  readOwnEntry: { by: known, asks: ["GET", "/me"] },
  changeOwnEntry: { by: known, asks: ["PUT", "/me"], desk: "/me" },
  correctOwnAddress: { by: known, sensitive: true, asks: ["PUT", "/me/address"], desk: "/me/address" },
  giveConsent: { by: known, asks: ["PUT", "/me/consents/{purpose}"], desk: "/me/consents" },
  withdrawConsent: { by: known, asks: ["DELETE", "/me/consents/{purpose}"], desk: false },
  readOwnData: { by: known, asks: ["GET", "/me/data"] },
  correctAddress: { by: ["secretariat"], asks: ["PUT", "/people/{id}/address"], desk: false },
  listSecretariat: { by: ["secretariat"], asks: ["GET", "/secretariat"] },
  enterSecretary: { by: ["secretariat"], sensitive: true, asks: ["POST", "/secretariat"], desk: "/people" },
  leaveSecretariat: {
    by: ["secretariat"],
    sensitive: true,
    asks: ["DELETE", "/secretariat/{id}"],
    desk: "/people/{id}/departure",
  },
  listFormerPeople: { by: ["secretariat"], asks: ["GET", "/people/former"] },
  erasePerson: { by: ["secretariat"], sensitive: true, asks: ["POST", "/people/{id}/erasure"] },
  readGroup: { by: attending, asks: ["GET", "/communication-group"] },
  readReturned: { by: ["secretariat"], asks: ["GET", "/letters/returned"] },
} as const satisfies Acts;

/** People on the register, and what they hold of themselves. */
export const personMatter = {
  name: "PERSON",
  path: "/people/{id}",
  desk: "/people",
  acts,
} as const satisfies Matter;
