import { calendarPath, checkPath, newsPath, pathIn } from "#pages/kit/paths";
import { Day } from "#pages/kit/said";
import type { View } from "#pages/kit/view";
import { say, type Text } from "#wording/wording";

const texts = {
  feeds: { ar: "تتبع أشغال اللجنة", fr: "Suivre les travaux du comité", en: "Follow the committee’s work" },
  calendar: {
    ar: "يومية الاجتماعات (iCalendar)",
    fr: "Calendrier des réunions (iCalendar)",
    en: "Calendar of the meetings (iCalendar)",
  },
  news: { ar: "جديد النشر (Atom)", fr: "Nouvelles publications (Atom)", en: "What is published (Atom)" },
  check: {
    ar: "كيف يمكنكم التحقق من هذا السجل",
    fr: "Comment vérifier ce registre",
    en: "How to check this record",
  },
  written: { ar: "حُررت هذه الصفحة يوم", fr: "Page établie le", en: "Page written on" },
} as const satisfies Record<string, Text>;

/** The foot of every page: the feeds, how to check what is read, and of which day the page is. */
export const Footing = ({ view: { language, today } }: Readonly<{ view: View }>) => (
  <footer class="footing">
    <div class="inner">
      <h2>{say(texts.feeds, language)}</h2>
      <ul>
        <li>
          <a href={calendarPath} type="text/calendar">
            {say(texts.calendar, language)}
          </a>
        </li>
        <li>
          <a href={newsPath} type="application/atom+xml">
            {say(texts.news, language)}
          </a>
        </li>
        <li>
          <a href={pathIn(language, checkPath)}>{say(texts.check, language)}</a>
        </li>
      </ul>
      <p>
        {say(texts.written, language)} <Day day={today} language={language} />
      </p>
    </div>
  </footer>
);
