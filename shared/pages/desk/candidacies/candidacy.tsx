import type { VNode } from "preact";
import type { Instant } from "#calendar/civil-date";
import type { CandidacyView } from "#contract/candidacies/candidacies";
import { candidacyDesk } from "#pages/desk/candidacies/desk";
import { CandidacyForm } from "#pages/desk/candidacies/form";
import { CandidacyParts } from "#pages/desk/candidacies/parts";
import { ForScript } from "#pages/desk/candidacies/script";
import { CandidacyStanding } from "#pages/desk/candidacies/standing";
import { CandidacyWays } from "#pages/desk/candidacies/ways";
import { type Asked, FormHead } from "#pages/desk/kit/act-form";
import { Fact } from "#pages/desk/kit/fact";
import { Framed } from "#pages/desk/kit/frame";
import { named, namesOf } from "#pages/desk/kit/named";
import { Worded } from "#pages/desk/kit/words";
import { Moment } from "#pages/kit/moment";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "ملف الترشيح", fr: "Dossier de candidature", en: "Candidacy" },
  all: { ar: "ترشيحاتكم", fr: "Vos candidatures", en: "Your candidacies" },
  association: { ar: "الجمعية", fr: "Association", en: "Association" },
  plan: { ar: "خطة العمل الوطنية", fr: "Plan d’action national", en: "National action plan" },
  nominee: { ar: "الشخص المرشَّح", fr: "Personne présentée", en: "Person nominated" },
  closes: { ar: "الإغلاق", fr: "Clôture", en: "Close" },
} as const satisfies Record<string, Text>;

/** What has just been done, told once. */
const done = {
  registered: {
    ar: "سُجل الترشيح. املؤوا الآن الاستمارة وأودعوا الوثائق.",
    fr: "La candidature est enregistrée. Remplissez maintenant le formulaire et déposez les pièces.",
    en: "The candidacy is registered. Now fill in the form and bring the parts.",
  },
  saved: { ar: "حُفظت الاستمارة.", fr: "Le formulaire est enregistré.", en: "The form is saved." },
  deposited: {
    ar: "أُودعت الاستمارة، ويصلكم وصل بذلك.",
    fr: "Le formulaire est déposé\u00a0; le récépissé vous est envoyé.",
    en: "The form is deposited; its receipt is on its way to you.",
  },
  withdrawn: { ar: "سُحب الترشيح.", fr: "La candidature est retirée.", en: "The candidacy is withdrawn." },
} as const satisfies Record<string, Text>;

const isDone = (name: string | null): name is keyof typeof done => name !== null && Object.hasOwn(done, name);

type Told = Readonly<{ candidacy: CandidacyView; language: Language }>;

const About = ({ candidacy, language }: Told) => {
  const { call, name, title, nominee, closesAt } = candidacy;
  return (
    <dl class="facts">
      <Fact name={words.association} language={language}>
        <Worded words={name} language={language} />
      </Fact>
      <Fact name={words.plan} language={language}>
        <a href={`/desk/calls/${call}`}>
          <Worded words={title} language={language} />
        </a>
      </Fact>
      {nominee && (
        <Fact name={words.nominee} language={language}>
          {language === "ar" ? <bdi lang="ar">{nominee.name.ar}</bdi> : <bdi dir="ltr">{nominee.name.latin}</bdi>}
        </Fact>
      )}
      <Fact name={words.closes} language={language}>
        <Moment at={closesAt} language={language} />
      </Fact>
    </dl>
  );
};

type Shown = Readonly<{
  candidacy: CandidacyView;
  now: Instant;
  /** Whether the reader acts for the association, and may name another person. */
  mayRename: boolean;
  done: string | null;
}>;

/** In how many milliseconds the page's script is to look at it again, for what can be done then is no more what it was. */
const closesIn = ({ isOpen, closesAt }: CandidacyView, now: Instant): number | undefined =>
  isOpen ? Date.parse(closesAt) - Date.parse(now) : undefined;

/** A candidacy for its own people: where it stands, its form, its parts, and what can be done about it. */
export const candidacyPage = (asked: Asked, { candidacy, now, mayRename, done: was }: Shown): VNode => {
  const { frame, trouble } = asked;
  const { language, roles = [] } = frame;
  return (
    <Framed frame={frame} title={say(words.title, language)}>
      <p class="of">
        <a href="/desk/candidacies">{say(words.all, language)}</a>
      </p>
      <FormHead asked={asked} nameAt={named(namesOf(candidacyDesk.saveForm.form.fields, language))} />
      {isDone(was) && !trouble && (
        <p class="notice" role="status">
          {say(done[was], language)}
        </p>
      )}
      <About candidacy={candidacy} language={language} />
      <div id="candidacy" data-at={`/desk/candidacies/${candidacy.id}`} data-closes-in={closesIn(candidacy, now)}>
        <CandidacyStanding candidacy={candidacy} language={language} now={now} />
        {candidacy.stage !== "withdrawn" && (
          <>
            <CandidacyForm candidacy={candidacy} asked={asked} />
            <CandidacyParts candidacy={candidacy} language={language} />
          </>
        )}
      </div>
      <CandidacyWays candidacy={candidacy} language={language} roles={roles} mayRename={mayRename} />
      {candidacy.isOpen && <ForScript language={language} />}
    </Framed>
  );
};
