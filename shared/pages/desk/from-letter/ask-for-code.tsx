import type { VNode } from "preact";
import type { Purpose } from "#committee/meetings/from-letter";
import { type About, Linked } from "#pages/desk/from-letter/linked";
import { filledWith, type Hitch, HitchSummary } from "#pages/desk/sign-in/hitch";
import { say, type Text } from "#wording/wording";

type WithCode = Exclude<Purpose, "coming">;

const titles: Readonly<Record<WithCode, Text>> = {
  proposal: { ar: "تقديم مقترح", fr: "Faire une proposition", en: "Make a proposal" },
  contribution: { ar: "إغناء المحضر", fr: "Enrichir le procès-verbal", en: "Enrich the minutes" },
};

const leads: Readonly<Record<WithCode, Text>> = {
  proposal: {
    ar: "من هنا تقترحون تعديل جدول أعمال هذا الاجتماع أو موعده. وللتأكد من أن المقترح صادر عنكم، نبعث رمزا إلى عنوان بريدكم الإلكتروني، وهو الذي توصلتم فيه بالرسالة.",
    fr: "Vous pouvez proposer ici de modifier l’ordre du jour ou la date de cette réunion. Pour s’assurer que la proposition vient bien de vous, un code est envoyé à votre adresse électronique, celle où vous avez reçu le message.",
    en: "From here you can propose a change to the agenda or the date of this meeting. To be sure that the proposal is yours, a code is sent to your e-mail address, where you got the letter.",
  },
  contribution: {
    ar: "من هنا تغنون محضر هذا الاجتماع. وللتأكد من أن المساهمة صادرة عنكم، نبعث رمزا إلى عنوان بريدكم الإلكتروني، وهو الذي توصلتم فيه بالرسالة.",
    fr: "Vous pouvez enrichir ici le procès-verbal de cette réunion. Pour s’assurer que la contribution vient bien de vous, un code est envoyé à votre adresse électronique, celle où vous avez reçu le message.",
    en: "From here you can enrich the minutes of this meeting. To be sure that the contribution is yours, a code is sent to your e-mail address, where you got the letter.",
  },
};

const send: Text = { ar: "إرسال الرمز", fr: "Recevoir le code", en: "Send me the code" };

type Asked = About & Readonly<{ purpose: WithCode; hitch?: Hitch }>;

/** What a link is for that opens the desk: a code goes to the person's own address first, which is not shown. */
export const askForCodePage = ({ purpose, hitch, ...about }: Asked): VNode => {
  const { language, path } = about.frame;
  return (
    <Linked
      about={about}
      title={say(titles[purpose], language)}
      trouble={<HitchSummary filled={filledWith("/code", language, hitch)} />}
    >
      <form method="post" action={path} class="form">
        <p>{say(leads[purpose], language)}</p>
        <p class="actions">
          <button type="submit" class="button">
            {say(send, language)}
          </button>
        </p>
      </form>
    </Linked>
  );
};
