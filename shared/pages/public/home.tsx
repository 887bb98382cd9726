import type { PublicLine } from "#committee/meetings/documents";
import { siteName } from "#pages/kit/names";
import { checkPath, guidePath, homePath, meetingsPath, obligationsPath, pathIn } from "#pages/kit/paths";
import type { View } from "#pages/kit/view";
import { asPage } from "#pages/public/kit/layout";
import { isToCome } from "#pages/public/kit/stage";
import { MeetingLines } from "#pages/public/meetings/lines";
import { say, type Text } from "#wording/wording";

const texts = {
  lead: {
    ar: "تشرف لجنة الإشراف على ورش الحكومة المنفتحة بالمغرب، وتضم بالتساوي ممثلين عن الإدارة وممثلين عن المجتمع المدني. وتُنشر في هذا السجل اجتماعاتها وجداول أعمالها وقراراتها، وفق ما ينص عليه الدليل المنظم لأشغالها.",
    fr: "Le comité de pilotage conduit le chantier du gouvernement ouvert au Maroc. Il réunit à parts égales des représentants de l’administration et de la société civile. Ce registre publie ses réunions, leurs ordres du jour et ses décisions, comme le veut le guide qui organise ses travaux.",
    en: "The steering committee leads open government in Morocco, with as many representatives of the administration as of civil society. This record publishes its meetings, their agendas and its decisions, as the guide that rules its work asks.",
  },
  next: { ar: "الاجتماع المقبل", fr: "Prochaine réunion", en: "Next meeting" },
  noNext: {
    ar: "لا يوجد حاليا أي اجتماع وُجهت الدعوة إليه.",
    fr: "Aucune réunion n’est convoquée pour le moment.",
    en: "No meeting has been called for the time being.",
  },
  latest: { ar: "آخر الاجتماعات", fr: "Dernières réunions", en: "Latest meetings" },
  none: {
    ar: "لم يُعقد بعد أي اجتماع مدون في هذا السجل.",
    fr: "Aucune réunion passée ne figure encore au registre.",
    en: "No past meeting stands in the record yet.",
  },
  all: { ar: "كل الاجتماعات", fr: "Toutes les réunions", en: "All the meetings" },
  about: { ar: "عن هذا السجل", fr: "À propos de ce registre", en: "About this record" },
  kept: {
    ar: "تمسك كتابة اللجنة هذا السجل. ولا يُدوَّن أي إجراء إلا بعد التحقق من مطابقته للدليل، فإن خالفه رُفض مع بيان المادة المعنية. وكل ما دُوِّن يصبح صفحة مختومة يمكن لأي شخص أن يتحقق من أنها لم تُغيَّر.",
    fr: "Le secrétariat du comité tient ce registre. Chaque acte est confronté au guide avant d’être consigné\u00a0; s’il n’y est pas conforme, il est refusé, avec l’article en cause. Tout ce qui est consigné devient une page scellée, dont chacun peut vérifier qu’elle n’a pas été modifiée.",
    en: "The committee’s secretariat keeps this record. Each act is checked against the guide before it is written down; one that does not keep to it is refused, with the article concerned. All that is written down becomes a sealed page, and anyone can check that it has not been altered.",
  },
  guide: {
    ar: "الاطلاع على الدليل قاعدة قاعدة",
    fr: "Lire le guide, règle par règle",
    en: "Read the guide, rule by rule",
  },
  obligations: {
    ar: "الاطلاع على الآجال: ما احتُرم منها وما فات",
    fr: "Suivre les échéances, tenues ou manquées",
    en: "Follow what is due, and what was missed",
  },
  check: { ar: "التحقق من السجل", fr: "Vérifier le registre", en: "Check the record" },
} as const satisfies Record<string, Text>;

/** How many past meetings the home page shows. */
const LATEST = 3;

const Meetings = ({ meetings, view }: Readonly<{ meetings: readonly PublicLine[]; view: View }>) => {
  const { language } = view;
  const next = meetings.findLast((meeting) => isToCome(meeting, view));
  const past = meetings.filter((meeting) => !isToCome(meeting, view)).slice(0, LATEST);
  return (
    <>
      <section class="next" aria-labelledby="next">
        <h2 id="next">{say(texts.next, language)}</h2>
        <MeetingLines meetings={next ? [next] : []} none={texts.noNext} view={view} />
      </section>
      <section aria-labelledby="latest">
        <h2 id="latest">{say(texts.latest, language)}</h2>
        <MeetingLines meetings={past} none={texts.none} view={view} />
        <p>
          <a href={pathIn(language, meetingsPath)}>{say(texts.all, language)}</a>
        </p>
      </section>
    </>
  );
};

/** The home page; the meetings come the latest first. */
export const homePage = (meetings: readonly PublicLine[], view: View): string => {
  const { language } = view;
  return asPage({
    view,
    path: homePath,
    title: say(siteName, language),
    children: (
      <>
        <p class="lead">{say(texts.lead, language)}</p>
        <Meetings meetings={meetings} view={view} />
        <section aria-labelledby="about">
          <h2 id="about">{say(texts.about, language)}</h2>
          <p>{say(texts.kept, language)}</p>
          <ul>
            <li>
              <a href={pathIn(language, guidePath)}>{say(texts.guide, language)}</a>
            </li>
            <li>
              <a href={pathIn(language, obligationsPath)}>{say(texts.obligations, language)}</a>
            </li>
            <li>
              <a href={pathIn(language, checkPath)}>{say(texts.check, language)}</a>
            </li>
          </ul>
        </section>
      </>
    ),
  });
};
