import type { Absence } from "#committee/composition/absence";
import type { Block } from "#letters/kernel/message";
import { inWords } from "#letters/kernel/runs";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const missed: Text = {
  ar: "الاجتماعات التي سُجل فيها الغياب",
  fr: "Réunions où l’absence a été constatée",
  en: "Meetings at which the absence was recorded",
};

/** The meetings from which an association was absent, by their days; nothing where there are none. */
export const absenceLines = (absences: readonly Absence[], language: Language): readonly Block[] =>
  absences.length === 0
    ? []
    : [
        {
          block: "lines",
          title: say(missed, language),
          lines: absences.map(({ heldOn }) => [inWords(sayDate(heldOn, language), language)]),
        },
      ];
