import type { VNode } from "preact";
import { type Act, may, type Role } from "#committee/permissions";
import { type Language, say, type Text } from "#wording/wording";

/** An act that isn't open to all, what it is called at the desk, and the page where it begins, if it has one of its own. */
type Told = Readonly<{ act: Act; says: Text; at?: string }>;

export const acts: readonly Told[] = [
  {
    act: "planMeeting",
    says: { ar: "إعداد اجتماع", fr: "Préparer une réunion", en: "Plan a meeting" },
    at: "/desk/meetings/new",
  },
  {
    act: "changePlan",
    says: {
      ar: "تعديل مشروع اجتماع ما لم تُوجه الدعوة إليه",
      fr: "Modifier le projet d’une réunion tant que sa convocation n’est pas partie",
      en: "Change the plan of a meeting of which no notice has been sent",
    },
  },
  {
    act: "sendNotice",
    says: {
      ar: "توجيه الدعوة إلى الأعضاء",
      fr: "Envoyer la convocation aux membres",
      en: "Send the members the notice of a meeting",
    },
  },
  {
    act: "joinMeeting",
    says: {
      ar: "المشاركة في الاجتماعات، عن بعد أيضا",
      fr: "Participer aux réunions, y compris à distance",
      en: "Join the meetings, remotely too",
    },
  },
];

type Allowed = Readonly<{ roles: readonly Role[]; language: Language }>;

/** What a person of these roles may do, by the table of permissions; what has a page of its own leads there. */
export const Allowed = ({ roles, language }: Allowed): VNode => (
  <ul>
    {acts
      .filter(({ act }) => may(roles, act))
      .map(({ act, says, at }) => (
        <li key={act}>{at ? <a href={at}>{say(says, language)}</a> : say(says, language)}</li>
      ))}
  </ul>
);
