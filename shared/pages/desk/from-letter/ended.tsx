import type { VNode } from "preact";
import type { Instant } from "#calendar/civil-date";
import { civilDateAt, clockTimeAt } from "#calendar/legal-time";
import type { Purpose } from "#committee/meetings/from-letter";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { sayTime } from "#wording/hours";
import { type Language, say, type Text } from "#wording/wording";

/** Why a link does nothing: it was used, what it was for is over, its reader is no member any more, or it isn't one of ours. */
export type Ending = Readonly<
  { why: "not-good" } | { why: "not-member" } | { why: "used"; at: Instant } | { why: "stale"; purpose: Purpose }
>;

const titles: Readonly<Record<Ending["why"], Text>> = {
  "not-good": { ar: "هذا الرابط غير صحيح", fr: "Ce lien n’est pas valable", en: "This link is not good" },
  "not-member": {
    ar: "لا تخول لكم صفتكم القيام بهذا الإجراء",
    fr: "Votre qualité ne vous permet pas d’accomplir cet acte",
    en: "What you are to the committee does not allow this",
  },
  used: { ar: "سبق استعمال هذا الرابط", fr: "Ce lien a déjà servi", en: "This link has been used" },
  stale: { ar: "انتهت صلاحية هذا الرابط", fr: "Ce lien n’a plus cours", en: "This link has had its day" },
};

const words = {
  "not-good": {
    ar: "ربما لم يُنسخ كاملا. افتحوه من الرسالة نفسها، أو ادخلوا إلى المكتب.",
    fr: "Il a peut-être été copié en partie seulement. Ouvrez-le depuis le message lui-même, ou connectez-vous au bureau.",
    en: "Perhaps only a part of it was copied. Open it from the letter itself, or sign in at the desk.",
  },
  "not-member": {
    ar: "حسب السجل، لم تعودوا عضوا في اللجنة، ولذلك لم يُسجل شيء. إذا كان في الأمر خطأ، يرجى الاتصال بكتابة اللجنة.",
    fr: "D’après le registre, vous n’êtes plus membre du comité\u00a0: rien n’a été enregistré. Si c’est une erreur, veuillez vous adresser au secrétariat.",
    en: "By the register, you are a member of the committee no more: nothing was recorded. If this is a mistake, please turn to the secretariat.",
  },
  used: {
    ar: "استُعمل يوم {day} على الساعة {time}، وكل رابط يُستعمل مرة واحدة. ادخلوا إلى المكتب للاطلاع على ما سُجل أو لتغييره.",
    fr: "Il a servi le {day} à {time}, et chaque lien ne sert qu’une fois. Connectez-vous au bureau pour voir ce qui est enregistré, ou pour le changer.",
    en: "It was used on {day} at {time}, and each link works once. Sign in at the desk to see what was recorded, or to change it.",
  },
} as const satisfies Record<string, Text>;

/** Whatever became of the meeting since the letter. */
const over: Readonly<Record<Purpose, Text>> = {
  coming: {
    ar: "لم يعد الاجتماع كما ورد في الرسالة: إما أنه عُقد أو أُجل أو أُلغي، وإما أن دعوة معدَّلة وُجهت إليكم، وفيها رابط جديد.",
    fr: "La réunion n’est plus telle que le message l’annonçait\u00a0: elle a été tenue, reportée ou annulée, ou bien une convocation modifiée vous a été envoyée, avec un nouveau lien.",
    en: "The meeting is no longer as the letter gave it: it was held, put off or cancelled, or an updated notice was sent to you, with a new link.",
  },
  proposal: {
    ar: "انتهى أجل تقديم المقترحات، أو لم يعد الاجتماع كما ورد في الرسالة. وإذا وُجهت إليكم دعوة معدَّلة، ففيها رابط جديد.",
    fr: "Le délai de proposition est passé, ou la réunion n’est plus telle que le message l’annonçait. Si une convocation modifiée vous a été envoyée, elle porte un nouveau lien.",
    en: "The time for proposals is over, or the meeting is no longer as the letter gave it. If an updated notice was sent to you, it bears a new link.",
  },
  contribution: {
    ar: "انتهى أجل إغناء المحضر.",
    fr: "Le délai pour enrichir le procès-verbal est passé.",
    en: "The time to enrich the minutes is over.",
  },
};

const desk: Text = { ar: "الذهاب إلى المكتب", fr: "Aller au bureau", en: "Go to the desk" };

const toldOf = (ended: Ending, language: Language): string => {
  if (ended.why === "stale") return say(over[ended.purpose], language);
  if (ended.why !== "used") return say(words[ended.why], language);
  const time = sayTime(clockTimeAt(ended.at), language);
  return say(words.used, language, { day: civilDateAt(ended.at), time });
};

/** Where a link leads that does nothing, and the way on. */
export const endedPage = ({ frame, ended }: Readonly<{ frame: Frame; ended: Ending }>): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(titles[ended.why], language)}>
      <p>{toldOf(ended, language)}</p>
      <p>
        <a href="/desk">{say(desk, language)}</a>
      </p>
    </Framed>
  );
};
