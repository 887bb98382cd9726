import type { VNode } from "preact";
import type { Instant } from "#calendar/civil-date";
import type { CandidacyLine, CandidacyView } from "#contract/candidacies/candidacies";
import { sayRemaining } from "#pages/desk/candidacies/remaining";
import { Worded } from "#pages/desk/kit/words";
import { momentIn } from "#pages/kit/moment";
import { formTexts } from "#wording/application-form";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  missing: { ar: "ما زال ينقص الملف:", fr: "Il manque encore au dossier\u00a0:", en: "The dossier still lacks:" },
  lacked: { ar: "ما نقص الملف:", fr: "Ce qui manquait au dossier\u00a0:", en: "What the dossier lacked:" },
  closes: {
    ar: "يُغلق باب الترشيح يوم {at}، بالتوقيت القانوني للمغرب.",
    fr: "L’appel à candidatures se clôt le {at}, heure légale du Maroc.",
    en: "The call closes on {at}, legal time in Morocco.",
  },
  opens: {
    ar: "يُفتح باب الترشيح يوم {at}، بالتوقيت القانوني للمغرب.",
    fr: "L’appel à candidatures s’ouvre le {at}, heure légale du Maroc.",
    en: "The call opens on {at}, legal time in Morocco.",
  },
} as const satisfies Record<string, Text>;

/** Where a candidacy stands, in a sentence. */
const standings = {
  incomplete: {
    ar: "الملف غير مكتمل. لا يُدرس إلا ملف مكتمل (المادة 4 من الدليل).",
    fr: "Le dossier n’est pas complet. Seuls les dossiers complets sont étudiés (article 4 du guide).",
    en: "The dossier is not complete. Only complete dossiers are studied (article 4 of the guide).",
  },
  complete: {
    ar: "الملف مكتمل. يمكنكم تعديل الاستمارة وتعويض الوثائق إلى حين إغلاق باب الترشيح.",
    fr: "Le dossier est complet. Vous pouvez modifier le formulaire et remplacer les pièces jusqu’à la clôture.",
    en: "The dossier is complete. You may change the form and replace parts until the call closes.",
  },
  closing: {
    ar: "أُغلق باب الترشيح. يُفحص الآن ما وصل في الأجل، ثم تُخبرون بالنتيجة.",
    fr: "L’appel à candidatures est clos. Ce qui est arrivé à temps est en cours d’examen\u00a0; vous serez informés de la suite.",
    en: "The call is closed. What came in time is being looked at; you will be told what comes of it.",
  },
  "in-study": {
    ar: "وُجد ملفكم مكتملا عند الإغلاق، وأُحيل على لجنة الانتقاء لدراسته.",
    fr: "Votre dossier était complet à la clôture\u00a0: il est transmis au jury pour étude.",
    en: "Your dossier was complete at the close: it goes to the panel for study.",
  },
  "set-aside": {
    ar: "لم يكن ملفكم مكتملا عند الإغلاق، فلم يُقبل للدراسة (المادة 4 من الدليل).",
    fr: "Votre dossier n’était pas complet à la clôture\u00a0: il est écarté de l’étude (article 4 du guide).",
    en: "Your dossier was not complete at the close: it is set aside (article 4 of the guide).",
  },
  withdrawn: {
    ar: "سُحب هذا الترشيح.",
    fr: "Cette candidature est retirée.",
    en: "This candidacy is withdrawn.",
  },
} as const satisfies Record<string, Text>;

type Told = Readonly<{ candidacy: CandidacyView; language: Language }>;

type Standing = Pick<CandidacyLine, "stage" | "isOpen" | "isComplete">;

const standingOf = ({ stage, isOpen, isComplete }: Standing): keyof typeof standings => {
  if (stage !== "preparing") return stage;
  if (!isOpen) return "closing";
  return isComplete ? "complete" : "incomplete";
};

/** Where a candidacy stands in a sentence. */
export const sayStanding = (candidacy: Standing, language: Language): string =>
  say(standings[standingOf(candidacy)], language);

/** What is missing, each leading to its place on the page. */
const Lacking = ({ candidacy: { missing, parts, isOpen }, language }: Told) => (
  <>
    <p>{say(isOpen ? words.missing : words.lacked, language)}</p>
    <ul>
      {missing.form && (
        <li>
          <a href="#form">{say(formTexts.form, language)}</a>
        </li>
      )}
      {parts
        .filter(({ part }) => missing.parts.includes(part))
        .map(({ part, name }) => (
          <li key={part}>
            <a href={`#part-${part}`}>
              <Worded words={name} language={language} />
            </a>
          </li>
        ))}
    </ul>
  </>
);

const tones: Readonly<Record<keyof typeof standings, string>> = {
  incomplete: "notice notice-warn",
  complete: "notice",
  closing: "notice notice-warn",
  "in-study": "notice",
  "set-aside": "notice notice-stop",
  withdrawn: "notice notice-stop",
};

/** Where a candidacy stands: what is missing, until when in Moroccan time, and how long still. */
export const CandidacyStanding = ({ candidacy, language, now }: Told & Readonly<{ now: Instant }>): VNode => {
  const { opensAt, closesAt, isComplete, isOpen } = candidacy;
  const standing = standingOf(candidacy);
  const until = now < opensAt ? say(words.opens, language, { at: momentIn(opensAt, language) }) : undefined;
  return (
    <section id="standing" class={tones[standing]}>
      <p>
        <strong>{say(standings[standing], language)}</strong>
      </p>
      {!isComplete && standing !== "withdrawn" && <Lacking candidacy={candidacy} language={language} />}
      {isOpen && (
        <p>
          {until ?? say(words.closes, language, { at: momentIn(closesAt, language) })}{" "}
          {sayRemaining(now, closesAt, language)}
        </p>
      )}
    </section>
  );
};
