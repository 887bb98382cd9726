import { Fragment } from "preact";
import type { Counts as Counted } from "#committee/duties/counts";
import { type Language, say, type Text } from "#wording/wording";

const soMany: Text = {
  ar: "{count, plural, zero {لا شيء} one {أجل واحد} two {أجلان} few {# آجال} many {# أجلا} other {# أجل}}",
  fr: "{count, plural, =0 {aucune} one {# échéance} many {# d’échéances} other {# échéances}}",
  en: "{count, plural, =0 {none} one {# obligation} other {# obligations}}",
};

const names = {
  overdue: { ar: "آجال فائتة إلى اليوم", fr: "Dépassées à ce jour", en: "Overdue now" },
  due: { ar: "آجال جارية", fr: "En cours", en: "Due" },
  met: { ar: "آجال احتُرمت", fr: "Respectées", en: "Met in time" },
  metLate: { ar: "آجال استُدركت بعد فواتها", fr: "Respectées en retard", en: "Met late" },
  missed: {
    ar: "آجال فاتت قبل تأجيل الاجتماع أو إلغائه",
    fr: "Manquées avant le report ou l’annulation de la réunion",
    en: "Missed before the meeting was put off or cancelled",
  },
} as const satisfies Record<keyof Counted, Text>;

const order = ["overdue", "due", "met", "metLate", "missed"] as const;

/** How many obligations stand in each way, in words: what is late comes first. */
export const Counts = ({ counts, language }: Readonly<{ counts: Counted; language: Language }>) => (
  <dl class="facts">
    {order.map((name) => (
      <Fragment key={name}>
        <dt>{say(names[name], language)}</dt>
        <dd>{say(soMany, language, { count: counts[name] })}</dd>
      </Fragment>
    ))}
  </dl>
);
