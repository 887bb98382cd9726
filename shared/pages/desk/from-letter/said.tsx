import type { VNode } from "preact";
import type { Coming } from "#committee/meetings/coming";
import type { MeetingView } from "#contract/meetings/view";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Worded } from "#pages/desk/kit/words";
import { coming } from "#pages/desk/meetings/reply-forms";
import { say, type Text } from "#wording/wording";

const words = {
  title: {
    ar: "شكرا، سُجل جوابكم",
    fr: "Merci, votre réponse est enregistrée",
    en: "Thank you, your answer is recorded",
  },
  of: { ar: "اجتماع {heldOn}", fr: "Réunion du {heldOn}", en: "Meeting of {heldOn}" },
  change: {
    ar: "يمكنكم تغيير جوابكم إلى حين انعقاد الاجتماع، وذلك بالدخول إلى المكتب: فالرابط الوارد في الرسالة لم يعد صالحا.",
    fr: "Vous pouvez changer votre réponse jusqu’à la réunion, en vous connectant au bureau\u00a0: le lien du message ne sert plus.",
    en: "You may change your answer until the meeting, by signing in at the desk: the letter’s link has done its work.",
  },
  desk: { ar: "تغيير الجواب في المكتب", fr: "Changer ma réponse au bureau", en: "Change my answer at the desk" },
} as const satisfies Record<string, Text>;

type Said = Readonly<{ frame: Frame; meeting: MeetingView; answer: Coming }>;

/** What a member has just said from a letter, and how to change it. */
export const saidPage = ({ frame, meeting, answer }: Said): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(words.title, language)}>
      <p>{say(words.of, language, { heldOn: meeting.heldOn })}</p>
      <p class="notice">
        {say(coming.fields[0].among[answer.coming], language)}
        {answer.coming === "represented" && (
          <>
            {language === "fr" ? "\u00a0: " : ": "}
            <Worded words={answer.by} language={language} />
          </>
        )}
      </p>
      <p>{say(words.change, language)}</p>
      <p>
        <a href={`/desk/meetings/${meeting.id}/coming`}>{say(words.desk, language)}</a>
      </p>
    </Framed>
  );
};
