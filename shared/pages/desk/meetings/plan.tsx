import type { VNode } from "preact";
import { ErrorSummary, type Trouble } from "#pages/desk/kit/faults";
import type { Filled } from "#pages/desk/kit/fields";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { AgendaFields } from "#pages/desk/meetings/agenda";
import { type NoticeAnew, NoticeAnewNote } from "#pages/desk/meetings/notice-anew";
import { planNameIn, When, Where } from "#pages/desk/meetings/plan-fields";
import { say, type Text } from "#wording/wording";

const words = {
  newTitle: { ar: "إعداد اجتماع", fr: "Préparer une réunion", en: "Plan a meeting" },
  changeTitle: { ar: "تعديل مشروع الاجتماع", fr: "Modifier le projet de réunion", en: "Change the plan" },
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
      {trouble && <ErrorSummary trouble={trouble} language={language} nameAt={planNameIn(language)} />}
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
