import { CivilDate } from "#calendar/civil-date";
import type { Part } from "#committee/association-parts";
import type { AssociationChecked, AssociationRegistered, SeatedLetter } from "#committee/space-letters";
import type { Words } from "#committee/words";

const to = "PERSON#4f9c8a52";

export const association = {
  id: "01KAVQ3Y8M5T2R7WDXE4FZ9H6Q",
  name: { ar: "جمعية الشفافية المحلية", fr: "Association pour la transparence locale", en: "Local Transparency" },
};

export const registered = (
  { complete = false } = {},
  missing: readonly Part[] = ["receipt", "since"],
): AssociationRegistered => ({
  ...{ letter: "association-registered", to, missing },
  association: { ...association, complete },
});

export const checked = (reason?: Words): AssociationChecked => ({
  ...{ letter: "association-checked", to, parts: reason ? ["receipt", "contact"] : [] },
  association: { ...association, complete: reason === undefined },
  ...(reason && { reason }),
});

const seat = { id: "01KAVQ3Y8M5T2R7WDXE4FZ9H6R", body: association.name, from: CivilDate.parse("2026-12-01") };

export const seatedLetter: SeatedLetter = { letter: "seated", to, seat };
