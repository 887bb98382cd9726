import type { VNode } from "preact";
import type { MeetingAct } from "#committee/meetings/acts";
import type { MeetingView } from "#contract/meetings/view";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "ما يمكنكم القيام به الآن", fr: "Ce que vous pouvez faire maintenant", en: "What you can do now" },
  publishes: {
    ar: "انتهى أجل إغناء المحضر. يُنشر تلقائيا، ويمكنكم نشره الآن.",
    fr: "Le délai d’enrichissement est écoulé. Le procès-verbal se publie de lui-même\u00a0; vous pouvez le publier dès maintenant.",
    en: "The time to enrich the minutes is over. They publish themselves; you may publish them now.",
  },
  publish: { ar: "نشر المحضر", fr: "Publier le procès-verbal", en: "Publish the minutes" },
} as const satisfies Record<string, Text>;

type Way = Readonly<{ act: MeetingAct; to: string; says: Text }>;

/** Each act that has a page of its own, in the order in which a meeting is lived. */
const ways: readonly Way[] = [
  {
    act: "sayWhetherComing",
    to: "coming",
    says: { ar: "تأكيد الحضور أو الاعتذار", fr: "Dire si vous venez", en: "Say whether you come" },
  },
  {
    act: "propose",
    to: "proposals/new",
    says: {
      ar: "اقتراح نقطة في جدول الأعمال أو موعد آخر",
      fr: "Proposer un point à l’ordre du jour ou une autre date",
      en: "Propose an item for the agenda or another day",
    },
  },
  {
    act: "recordAttendance",
    to: "attendance",
    says: { ar: "ورقة الحضور", fr: "Feuille de présence", en: "Attendance sheet" },
  },
  {
    act: "writeMinutes",
    to: "minutes",
    says: { ar: "تحرير المحضر", fr: "Rédiger le procès-verbal", en: "Write the minutes" },
  },
  {
    act: "sendMinutes",
    to: "minutes/sending",
    says: {
      ar: "إرسال المحضر إلى الأعضاء",
      fr: "Envoyer le procès-verbal aux membres",
      en: "Send the minutes to the members",
    },
  },
  {
    act: "contribute",
    to: "contributions/new",
    says: { ar: "إغناء المحضر", fr: "Enrichir le procès-verbal", en: "Enrich the minutes" },
  },
  {
    act: "changePlan",
    to: "plan",
    says: {
      ar: "تعديل الموعد أو المكان أو جدول الأعمال",
      fr: "Modifier la date, le lieu ou l’ordre du jour",
      en: "Change the day, the place or the agenda",
    },
  },
  {
    act: "postponeMeeting",
    to: "postponement",
    says: { ar: "تأجيل الاجتماع", fr: "Reporter la réunion", en: "Put off" },
  },
  {
    act: "cancelMeeting",
    to: "cancellation",
    says: { ar: "إلغاء الاجتماع", fr: "Annuler la réunion", en: "Cancel the meeting" },
  },
  {
    act: "readLetters",
    to: "letters",
    says: {
      ar: "تتبع الرسائل الموجهة إلى الأعضاء",
      fr: "Suivre les messages envoyés aux membres",
      en: "See where the letters to members stand",
    },
  },
];

type Doing = Readonly<{ meeting: MeetingView; can: readonly MeetingAct[]; language: Language }>;

const PublishForm = ({ meeting, language }: Omit<Doing, "can">) => (
  <form method="post" action={`/desk/meetings/${meeting.id}/minutes/publication`}>
    <p>{say(words.publishes, language)}</p>
    <input type="hidden" name="version" value={meeting.version} />
    <button type="submit" class="button">
      {say(words.publish, language)}
    </button>
  </form>
);

/** What the reader can do about a meeting now, each way to a page of its own. */
export const Now = ({ meeting, can, language }: Doing): VNode | null => {
  const open = ways.filter(({ act }) => can.includes(act));
  if (open.length === 0 && !can.includes("publishMinutes")) return null;
  return (
    <section class="card now-card">
      <h2>{say(words.title, language)}</h2>
      {can.includes("publishMinutes") && <PublishForm meeting={meeting} language={language} />}
      {open.length > 0 && (
        <ul class="ways">
          {open.map(({ act, to, says }) => (
            <li key={act}>
              <a href={`/desk/meetings/${meeting.id}/${to}`}>{say(says, language)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
