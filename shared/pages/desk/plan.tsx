import type { VNode } from "preact";
import { AgendaFields, agendaNameAt } from "#pages/desk/agenda";
import { ErrorSummary, type Trouble } from "#pages/desk/faults";
import { FaultsAt, Field, type Filled, idAt } from "#pages/desk/fields";
import { type Frame, Framed } from "#pages/desk/frame";
import { type NoticeAnew, NoticeAnewNote } from "#pages/desk/notice-anew";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  newTitle: { ar: "إعداد اجتماع", fr: "Préparer une réunion", en: "Plan a meeting" },
  changeTitle: { ar: "تعديل مشروع الاجتماع", fr: "Modifier le projet de réunion", en: "Change the plan" },
  when: { ar: "الموعد", fr: "Quand", en: "When" },
  heldOn: { ar: "التاريخ", fr: "Date", en: "Date" },
  heldOnHint: {
    ar: "إذا وُجهت الدعوة اليوم، فأقرب موعد ممكن هو {earliest} (المادة 5 من الدليل).",
    fr: "Si la convocation part aujourd’hui, la première date possible est le {earliest} (article 5 du guide).",
    en: "If the notice goes today, the earliest possible date is {earliest} (article 5 of the guide).",
  },
  beginsAt: { ar: "ساعة الافتتاح", fr: "Heure de début", en: "Begins at" },
  endsAt: { ar: "ساعة الاختتام (اختيارية)", fr: "Heure de fin (facultative)", en: "Ends at (optional)" },
  legalTime: { ar: "بالتوقيت القانوني للمغرب.", fr: "Heure légale du Maroc.", en: "Legal time in Morocco." },
  where: { ar: "المكان أو الرابط", fr: "Lieu ou lien", en: "Place or link" },
  placeAr: { ar: "المكان بالعربية", fr: "Lieu, en arabe", en: "Place, in Arabic" },
  placeFr: {
    ar: "المكان بالفرنسية (اختياري)",
    fr: "Lieu, en français (facultatif)",
    en: "Place, in French (optional)",
  },
  placeEn: { ar: "المكان بالإنجليزية", fr: "Lieu, en anglais", en: "Place, in English" },
  placeZgh: { ar: "المكان بالأمازيغية", fr: "Lieu, en amazighe", en: "Place, in Amazigh" },
  link: { ar: "رابط المشاركة عن بعد", fr: "Lien de participation à distance", en: "Link to join remotely" },
  linkHint: {
    ar: "لا يُطلع عليه سوى من تُوجه إليهم الدعوة، ولا يُنشر أبدا.",
    fr: "Communiqué aux seules personnes convoquées, jamais publié.",
    en: "Told only to those invited, never published.",
  },
  meanwhile: {
    ar: "ما كتبتموه محفوظ أدناه، وإلى جانبه ما هو مسجل حاليا حيثما اختلفا. إذا سجلتم التعديل الآن حل محل المسجل.",
    fr: "Ce que vous avez saisi est conservé ci-dessous, avec à côté ce qui est inscrit actuellement, partout où les deux diffèrent. Si vous enregistrez maintenant, votre saisie le remplace.",
    en: "What you typed is kept below, with what is on the register at present beside it wherever the two differ. If you save now, yours takes its place.",
  },
  save: { ar: "تسجيل المشروع", fr: "Enregistrer le projet", en: "Save the plan" },
  saveChange: { ar: "تسجيل التعديل", fr: "Enregistrer la modification", en: "Save the change" },
  saveAnew: {
    ar: "تسجيل التعديل وتوجيه دعوة جديدة",
    fr: "Enregistrer et convoquer de nouveau",
    en: "Save the change and send the notice anew",
  },
  cancel: { ar: "الرجوع دون تسجيل", fr: "Revenir sans enregistrer", en: "Back without saving" },
} as const satisfies Record<string, Text>;

const When = ({ filled, earliest }: Readonly<{ filled: Filled; earliest: string }>) => {
  const { language } = filled;
  return (
    <fieldset>
      <legend>{say(words.when, language)}</legend>
      <Field
        filled={filled}
        at="/heldOn"
        type="date"
        label={say(words.heldOn, language)}
        hint={say(words.heldOnHint, language, { earliest })}
      />
      <div class="pair">
        <Field
          filled={filled}
          at="/beginsAt"
          type="time"
          label={say(words.beginsAt, language)}
          hint={say(words.legalTime, language)}
        />
        <Field
          filled={filled}
          at="/endsAt"
          type="time"
          label={say(words.endsAt, language)}
          hint={say(words.legalTime, language)}
        />
      </div>
    </fieldset>
  );
};

const Where = ({ filled }: Readonly<{ filled: Filled }>) => {
  const { language, values } = filled;
  return (
    <fieldset id={idAt("/place")}>
      <legend>{say(words.where, language)}</legend>
      <FaultsAt filled={filled} at="/place" />
      <div class="pair">
        <Field filled={filled} at="/place/ar" words="ar" label={say(words.placeAr, language)} />
        <Field filled={filled} at="/place/fr" words="fr" label={say(words.placeFr, language)} />
        {values["/place/en"] !== undefined && (
          <Field filled={filled} at="/place/en" words="en" label={say(words.placeEn, language)} />
        )}
        {values["/place/zgh"] !== undefined && (
          <Field filled={filled} at="/place/zgh" words="zgh" label={say(words.placeZgh, language)} />
        )}
      </div>
      <Field
        filled={filled}
        at="/link"
        type="url"
        label={say(words.link, language)}
        hint={say(words.linkHint, language)}
      />
    </fieldset>
  );
};

const fields: Readonly<Record<string, Text>> = {
  "/heldOn": words.heldOn,
  "/beginsAt": words.beginsAt,
  "/endsAt": words.endsAt,
  "/place": words.where,
  "/place/ar": words.placeAr,
  "/place/fr": words.placeFr,
  "/link": words.link,
};

/** What the field at a place of the plan is called. */
const nameIn =
  (language: Language) =>
  (at: string): string | undefined => {
    const name = fields[at];
    return name ? say(name, language) : agendaNameAt(at, language);
  };

type Planned = Readonly<{
  frame: Frame;
  filled: Filled;
  /** How many items of the agenda there is room for. */
  rows: number;
  /** The first day that a notice of today allows. */
  earliest: string;
  /** What the form carries unseen: a key for a new meeting, the version for one that is changed. */
  carried: Readonly<{ key: string } | { id: string; version: string }>;
  trouble?: Trouble | undefined;
  /** What a change sets going, where members have notice of the meeting. */
  anew?: NoticeAnew | undefined;
}>;

const Carried = ({ carried }: Pick<Planned, "carried">) =>
  "key" in carried ? (
    <input type="hidden" name="key" value={carried.key} />
  ) : (
    <input type="hidden" name="version" value={carried.version} />
  );

/** The form of a meeting's plan. "Enter" saves: the first button of the form does, though it isn't seen. */
export const planPage = ({ frame, filled, rows, earliest, carried, trouble, anew }: Planned): VNode => {
  const { language } = frame;
  const isNew = "key" in carried;
  const change = anew ? words.saveAnew : words.saveChange;
  const save = say(isNew ? words.save : change, language);
  return (
    <Framed frame={frame} title={say(isNew ? words.newTitle : words.changeTitle, language)}>
      {trouble && <ErrorSummary trouble={trouble} language={language} nameAt={nameIn(language)} />}
      {filled.current && <p class="notice">{say(words.meanwhile, language)}</p>}
      {anew && <NoticeAnewNote dates={anew} language={language} />}
      <form method="post" action={frame.path} class="form" noValidate>
        <button type="submit" class="visually-hidden" tabIndex={-1} aria-hidden="true">
          {save}
        </button>
        <Carried carried={carried} />
        <When filled={filled} earliest={earliest} />
        <Where filled={filled} />
        <AgendaFields filled={filled} rows={rows} />
        <p class="actions">
          <button type="submit" class="button">
            {save}
          </button>
          <a href={isNew ? "/desk/meetings" : `/desk/meetings/${carried.id}`}>{say(words.cancel, language)}</a>
        </p>
      </form>
    </Framed>
  );
};
