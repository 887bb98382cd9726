import type { VNode } from "preact";
import { type Formed, FormPage } from "#pages/desk/meetings/form-page";
import { Minutes } from "#pages/desk/meetings/minutes";
import { sending } from "#pages/desk/meetings/minutes-forms";
import { say, type Text } from "#wording/wording";

/** What sending the minutes today would set, by article 5. */
export type SendingDates = Readonly<{ today: string; due: string; enrichmentEnds: string }>;

const words = {
  goes: {
    ar: "يُرسل المحضر اليوم، {today}، إلى جميع الأعضاء. لا يمكن بعد ذلك تعديله إلا بإدراج مساهماتهم فيه.",
    fr: "Le procès-verbal part aujourd’hui, {today}, vers tous les membres. Il ne se modifie plus, sauf pour y intégrer leurs contributions.",
    en: "The minutes go today, {today}, to all members. They then change no more, but to take in what members contribute.",
  },
  inTime: {
    ar: "آخر يوم لإرساله: {due} (المادة 5 من الدليل).",
    fr: "Dernier jour pour l’envoyer\u00a0: {due} (article 5 du guide).",
    en: "The last day to send them: {due} (article 5 of the guide).",
  },
  late: {
    ar: "انتهى أجل إرساله يوم {due} (المادة 5 من الدليل)؛ ويُدوَّن التأخر في سجل الاجتماع.",
    fr: "Le délai pour l’envoyer a expiré le {due} (article 5 du guide)\u00a0; le retard est inscrit au registre de la réunion.",
    en: "The time to send them ended on {due} (article 5 of the guide); that they are late stands on the record.",
  },
  enriching: {
    ar: "بإمكان الأعضاء إغناؤه إلى غاية نهاية يوم {enrichmentEnds} (المادة 5 من الدليل).",
    fr: "Les membres peuvent l’enrichir jusqu’à la fin du {enrichmentEnds} (article 5 du guide).",
    en: "Members may enrich them until the end of {enrichmentEnds} (article 5 of the guide).",
  },
  publishing: {
    ar: "يُنشر بعد ذلك تلقائيا، مع ما أُدرج فيه وما أُرفق به من مساهمات؛ ولا تُنشر المقاطع السرية.",
    fr: "Il est ensuite publié de lui-même, avec les contributions intégrées ou annexées\u00a0; les passages confidentiels ne le sont pas.",
    en: "They then publish themselves, with what was taken in or attached; confidential passages are not published.",
  },
} as const satisfies Record<string, Text>;

/** The last look at the minutes before members get them, with what their sending sets going (G5.5, G5.6). */
export const sendMinutesPage = (formed: Formed, dates: SendingDates): VNode => {
  const { language } = formed.filled;
  return (
    <FormPage formed={formed} told={sending}>
      <div class="notice">
        <p>{say(words.goes, language, dates)}</p>
        <ul>
          <li>{say(dates.today > dates.due ? words.late : words.inTime, language, dates)}</li>
          <li>{say(words.enriching, language, dates)}</li>
          <li>{say(words.publishing, language)}</li>
        </ul>
      </div>
      <Minutes meeting={formed.meeting} language={language} />
    </FormPage>
  );
};
