import type { VNode } from "preact";
import { named } from "#pages/desk/kit/named";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { type Formed, FormPage } from "#pages/desk/meetings/form-page";
import { say, type Text } from "#wording/wording";

const words = {
  reason: { ar: "السبب", fr: "Motif", en: "Reason" },
  public: {
    ar: "يُدوَّن السبب في سجل الاجتماع ويمكن للجميع الاطلاع عليه.",
    fr: "Le motif est inscrit au registre de la réunion, que chacun peut consulter.",
    en: "The reason stands on the meeting’s record, which anyone may read.",
  },
} as const satisfies Record<string, Text>;

const postponing = {
  title: { ar: "تأجيل الاجتماع", fr: "Reporter la réunion", en: "Put off the meeting" },
  means: {
    ar: "يُخبر جميع الأعضاء اليوم بأن الاجتماع لن ينعقد يوم {heldOn}، مع ذكر السبب. بعد ذلك تحددون موعدا جديدا وتُوجه إليه دعوة جديدة.",
    fr: "Tous les membres sont informés aujourd’hui que la réunion ne se tiendra pas le {heldOn}, avec le motif. Vous fixerez ensuite une nouvelle date, qui fera l’objet d’une nouvelle convocation.",
    en: "All members are told today that the meeting isn’t held on {heldOn}, with the reason. You then set another day, and its notice goes out anew.",
  },
  submit: {
    ar: "تأجيل الاجتماع وإخبار الأعضاء",
    fr: "Reporter la réunion et informer les membres",
    en: "Put off the meeting and tell the members",
  },
} as const satisfies Record<string, Text>;

const cancelling = {
  title: { ar: "إلغاء الاجتماع", fr: "Annuler la réunion", en: "Cancel the meeting" },
  means: {
    ar: "يُخبر جميع الأعضاء اليوم بإلغاء اجتماع {heldOn}، مع ذكر السبب. لا يمكن التراجع عن الإلغاء.",
    fr: "Tous les membres sont informés aujourd’hui de l’annulation de la réunion du {heldOn}, avec le motif. L’annulation est définitive.",
    en: "All members are told today that the meeting of {heldOn} is cancelled, with the reason. This can’t be undone.",
  },
  untold: {
    ar: "لم تُوجه إلى الأعضاء دعوة إلى هذا الموعد، فلا يُراسلون بشأن الإلغاء. لا يمكن التراجع عنه.",
    fr: "Les membres n’ont pas été convoqués à cette date\u00a0: aucun message ne leur est envoyé. L’annulation est définitive.",
    en: "Members have no notice of this day, so that nothing is sent to them. This can’t be undone.",
  },
  submit: { ar: "تأكيد إلغاء الاجتماع", fr: "Confirmer l’annulation", en: "Confirm the cancellation" },
} as const satisfies Record<string, Text>;

type PuttingOff = Readonly<{ formed: Formed; title: Text; means: Text; submit: Text }>;

const PuttingOff = ({ formed, title, means, submit }: PuttingOff) => {
  const { language } = formed.filled;
  const reason = say(words.reason, language);
  return (
    <FormPage
      formed={formed}
      title={say(title, language)}
      submit={say(submit, language)}
      nameAt={named({ "/reason": reason })}
    >
      <p class="notice">{say(means, language, { heldOn: formed.meeting.heldOn })}</p>
      <WordsFields filled={formed.filled} at="/reason" name={reason} hint={say(words.public, language)} />
    </FormPage>
  );
};

/** Putting a meeting off, with the reason and what it sets going. */
export const postponePage = (formed: Formed): VNode => <PuttingOff formed={formed} {...postponing} />;

/** Cancelling a meeting, with the reason; members are told where they had notice of it. */
export const cancelPage = (formed: Formed): VNode => {
  const means = formed.meeting.stage === "noticed" ? cancelling.means : cancelling.untold;
  return <PuttingOff formed={formed} {...cancelling} means={means} />;
};
