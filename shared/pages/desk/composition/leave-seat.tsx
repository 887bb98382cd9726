import type { VNode } from "preact";
import type { Words } from "#committee/kernel/words";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { Choice } from "#pages/desk/kit/choice";
import { named } from "#pages/desk/kit/named";
import { Worded } from "#pages/desk/kit/words";
import { compositionNames } from "#wording/composition";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "تسجيل مغادرة مقعد", fr: "Enregistrer un départ", en: "Record that someone left a seat" },
  means: {
    ar: "يبقى المقعد للهيئة أو الجمعية، ويُعلن شاغرا ابتداء من اليوم إلى أن يُسجل من يخلف من غادره. وتنتهي في الحين الصلاحيات المرتبطة به.",
    fr: "Le siège reste à l’organisme ou à l’association\u00a0; il est vacant dès aujourd’hui, jusqu’à l’enregistrement d’un successeur. Les droits qui s’y attachent prennent fin aussitôt.",
    en: "The seat stays its body’s or its association’s; the place is vacant from today until a successor is on record. The rights that come with it end at once.",
  },
  who: { ar: "من غادر", fr: "Qui est parti", en: "Who left" },
  choose: { ar: "اختاروا", fr: "Choisir", en: "Choose" },
  back: { ar: "تأليف اللجنة", fr: "Composition du comité", en: "The committee’s composition" },
  submit: { ar: "تسجيل المغادرة", fr: "Enregistrer le départ", en: "Record it" },
  sits: { ar: "{name} ({as})", fr: "{name} ({as})", en: "{name} ({as})" },
} as const satisfies Record<string, Text>;

type Leaving = Readonly<{ body: Words; member: Name | undefined; deputy: Name | undefined }>;
type Name = Readonly<{ ar: string; latin: string }>;

const optionsOf = (leaving: Leaving, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (["member", "deputy"] as const).flatMap((as) => {
      const name = leaving[as];
      if (name === undefined) return [];
      const sits = { name: language === "ar" ? name.ar : name.latin, as: say(compositionNames[as], language) };
      return [[as, say(words.sits, language, sits)]];
    }),
  );

/** The form by which it is recorded that someone left a seat before a successor was named. */
export const leaveSeatPage = (asked: Asked, leaving: Leaving): VNode => {
  const { language } = asked.filled;
  const who = say(words.who, language);
  return (
    <ActForm
      asked={asked}
      title={say(words.title, language)}
      submit={say(words.submit, language)}
      of={{ to: "/desk/committee", says: say(words.back, language) }}
      nameAt={named({ "/as": who })}
    >
      <p>
        <strong>
          <Worded words={leaving.body} language={language} />
        </strong>
      </p>
      <p class="notice">{say(words.means, language)}</p>
      <Choice
        filled={asked.filled}
        at="/as"
        label={who}
        options={optionsOf(leaving, language)}
        none={say(words.choose, language)}
      />
    </ActForm>
  );
};
