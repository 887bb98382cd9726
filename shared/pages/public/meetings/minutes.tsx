import type { Passage } from "#committee/kernel/words";
import type { Contribution } from "#committee/meetings/contributions";
import type { MinutesItem } from "#committee/meetings/minutes-text";
import type { AgendaItem } from "#committee/meetings/plan";
import { Day, Said } from "#pages/kit/said";
import type { PartProps } from "#pages/public/meetings/parts";
import { grounds } from "#wording/grounds";
import { minutesNames } from "#wording/minutes";
import { directionOf, type Language, say, sayWords, type Text } from "#wording/wording";

const names = {
  minutes: { ar: "محضر الاجتماع", fr: "Procès-verbal", en: "Minutes" },
  publishedOn: { ar: "تاريخ النشر", fr: "Publié le", en: "Published on" },
  contributions: { ar: "مساهمات الأعضاء", fr: "Contributions des membres", en: "Members’ contributions" },
  takenIn: { ar: "أُدرجت في المحضر", fr: "Intégrée au procès-verbal", en: "Taken into the minutes" },
  attached: { ar: "أُرفقت بالمحضر", fr: "Annexée au procès-verbal", en: "Attached to the minutes" },
} as const satisfies Record<string, Text>;

const withheldMark: Text = {
  ar: "حُجب هنا مقطع بموجب القانون رقم 31.13 المتعلق بالحق في الحصول على المعلومات: {ground}. السبب:",
  fr: "Un passage est retenu ici au titre de la loi n° 31-13 relative au droit d’accès à l’information\u00a0: {ground}. Motif\u00a0:",
  en: "A passage is withheld here under law 31-13 on access to information: {ground}. Reason:",
};

const onItem: Text = {
  ar: "{name}، بشأن النقطة {item}",
  fr: "{name}, sur le point {item}",
  en: "{name}, on item {item}",
};

type InLanguage = Readonly<{ language: Language }>;

/** A passage in its paragraphs, in the language it stands in. */
const Paragraphs = ({ passage, language }: InLanguage & Readonly<{ passage: Passage }>) => {
  const { text, language: own } = sayWords(passage, language);
  return (
    <div lang={own} dir={directionOf(own)}>
      {text.split(/\n+/).map((line, index) => (
        <p key={`${index + 1}`}>{line}</p>
      ))}
    </div>
  );
};

type Block = InLanguage & Readonly<{ title: Text; passage: Passage | undefined }>;

const Part = ({ title, passage, language }: Block) =>
  passage ? (
    <>
      <h4>{say(title, language)}</h4>
      <Paragraphs passage={passage} language={language} />
    </>
  ) : null;

const Decision = ({
  decision,
  language,
}: InLanguage & Readonly<{ decision: NonNullable<MinutesItem["decision"]> }>) => (
  <div class="notice">
    <Part title={minutesNames.decision} passage={decision.says} language={language} />
    {decision.dissents.map(({ name, says }, index) => (
      <div key={`${index + 1}`}>
        <h5>
          {say(minutesNames.dissent, language)}
          {language === "fr" ? "\u00a0: " : ": "}
          <Said words={name} language={language} />
        </h5>
        <Paragraphs passage={says} language={language} />
      </div>
    ))}
  </div>
);

type Item = InLanguage & Readonly<{ agenda: AgendaItem; item: MinutesItem }>;

const ItemOf = ({ agenda, item, language }: Item) => {
  const { said, concluded, decision, withheld } = item;
  const isBare = !said && !concluded && !decision && !withheld;
  return (
    <li>
      <h3>
        <Said words={agenda.title} language={language} />
      </h3>
      {isBare && <p>{say(minutesNames.nothing, language)}</p>}
      <Part title={minutesNames.said} passage={said} language={language} />
      <Part title={minutesNames.concluded} passage={concluded} language={language} />
      {decision && <Decision decision={decision} language={language} />}
      {withheld && (
        <p class="notice notice-warn">
          {say(withheldMark, language, { ground: say(grounds[withheld.ground], language) })}{" "}
          <Said words={withheld.reason} language={language} />
        </p>
      )}
    </li>
  );
};

const ContributionOf = ({ one, language }: InLanguage & Readonly<{ one: Contribution }>) => {
  const name = language === "ar" ? one.name.ar : one.name.latin;
  return (
    <li>
      <p>
        <strong>{say(onItem, language, { name, item: one.item })}</strong>{" "}
        <span class="badge">{say(one.takenInAt ? names.takenIn : names.attached, language)}</span>
      </p>
      <Paragraphs passage={one.says} language={language} />
    </li>
  );
};

/** The minutes, once they are published, but for what the law withholds, with each contribution under its author's name (G5.6, G5.10). */
export const MinutesOf = ({ shown: { meeting, contributions }, view: { language } }: PartProps) => {
  if (meeting.stage !== "minutes-published") return null;
  return (
    <section aria-labelledby="minutes">
      <h2 id="minutes">{say(names.minutes, language)}</h2>
      <p>
        {say(names.publishedOn, language)}
        {language === "fr" ? "\u00a0: " : ": "}
        <Day day={meeting.minutesPublishedOn} language={language} />
      </p>
      <ol class="agenda">
        {meeting.agenda.map((agenda, index) => (
          <ItemOf key={`${index + 1}`} agenda={agenda} item={meeting.minutes.items[index] ?? {}} language={language} />
        ))}
      </ol>
      {contributions.length > 0 && (
        <>
          <h3>{say(names.contributions, language)}</h3>
          <ul>
            {contributions.map((one) => (
              <ContributionOf key={one.id} one={one} language={language} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
