import type { ComponentChildren, VNode } from "preact";
import type { WholeMethod } from "#contract/methods/view";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { Choices } from "#pages/desk/kit/choices";
import { Field } from "#pages/desk/kit/fields";
import { named } from "#pages/desk/kit/named";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { Said } from "#pages/kit/said";
import { MethodPassage } from "#pages/public/methods/said";
import { methodNames } from "#wording/methods";
import { say, type Text } from "#wording/wording";

type Wording = Readonly<{ title: Text; means: Text; field: Text; submit: Text }>;

const opening: Wording = {
  title: { ar: "فتح الاستشارة", fr: "Ouvrir la consultation", en: "Open the consultation" },
  means: {
    ar: "تُفتح الاستشارة اليوم بطلب من المجتمع المدني، وتُراسل جمعيات الفضاء كافة. ولا تُعدَّل المنهجية خلالها.",
    fr: "La consultation s’ouvre aujourd’hui à la demande de la société civile\u00a0; toutes les associations de l’espace reçoivent un message. La méthode ne change pas pendant ce temps.",
    en: "The consultation opens today at civil society’s request; all associations of the space are written to. The method doesn’t change meanwhile.",
  },
  field: { ar: "آخر يوم للمساهمة", fr: "Dernier jour pour contribuer", en: "Last day to contribute" },
  submit: { ar: "فتح الاستشارة", fr: "Ouvrir la consultation", en: "Open the consultation" },
};

const contributing: Wording = {
  title: { ar: "المساهمة في الاستشارة", fr: "Contribuer à la consultation", en: "Contribute to the consultation" },
  means: {
    ar: "لجمعيتكم مساهمة واحدة، يمكنكم تعديلها إلى حين اختتام الاستشارة. ثم تُنشر باسم الجمعية مع الجواب عنها.",
    fr: "Votre association a une contribution, que vous pouvez modifier jusqu’à la clôture. Elle est ensuite publiée au nom de l’association, avec la réponse.",
    en: "Your association has one contribution, which you may change until the consultation closes. It is then published under the association’s name, with its answer.",
  },
  field: { ar: "المساهمة", fr: "Contribution", en: "Contribution" },
  submit: { ar: "تسجيل المساهمة", fr: "Enregistrer la contribution", en: "Save the contribution" },
};

const answering: Wording = {
  title: { ar: "تدوين جواب المجتمع المدني", fr: "Consigner la réponse", en: "Record the answer" },
  means: {
    ar: "دوّنوا ما يجيب به أعضاء المجتمع المدني في اللجنة. ويُنشر الجواب باسمهم.",
    fr: "Consignez ce que répondent les membres de la société civile du comité. La réponse est publiée en leur nom.",
    en: "Write down what the committee’s civil-society members answer. The answer is published in their name.",
  },
  field: methodNames.answer,
  submit: { ar: "تدوين الجواب", fr: "Consigner la réponse", en: "Record the answer" },
};

const openingVote: Wording = {
  title: { ar: "فتح التصويت", fr: "Ouvrir le vote", en: "Open the vote" },
  means: {
    ar: "يُعرض نص المنهجية كما هو مسجل الآن على تصويت أعضاء المجتمع المدني في اللجنة؛ فإن لم يكن فيها أحد منهم بعد، عُرض على جمعيات الفضاء. ويُشترط أن يكون قد أُجيب عن كل المساهمات.",
    fr: "Le texte tel qu’il est inscrit est mis aux voix des membres de la société civile du comité\u00a0; s’il n’y en a pas encore, des associations de l’espace. Chaque contribution doit avoir reçu sa réponse.",
    en: "The text as it stands now is put to the vote of the committee’s civil-society members or, where there are none yet, of the associations of the space. Each contribution must have been answered.",
  },
  field: methodNames.vote,
  submit: { ar: "فتح التصويت", fr: "Ouvrir le vote", en: "Open the vote" },
};

const voting: Wording = {
  title: { ar: "التصويت على المنهجية", fr: "Voter la méthode", en: "Vote on the method" },
  means: {
    ar: "يمكنكم تغيير تصويتكم إلى حين انتهاء الأجل. ثم تُنشر الأصوات بأسماء أصحابها.",
    fr: "Vous pouvez changer votre vote jusqu’à la fin du délai. Les votes sont ensuite publiés nominativement.",
    en: "You may change your vote until the time is over. The votes are then published by name.",
  },
  field: methodNames.vote,
  submit: { ar: "تسجيل التصويت", fr: "Enregistrer le vote", en: "Save the vote" },
};

/** A method with what a form on it is about: an association, its contribution, or a voter. */
export type OnMethod = Readonly<{
  method: WholeMethod;
  whose?: WholeMethod["title"] | undefined;
  contribution?: WholeMethod["contributions"][number] | undefined;
  /** The reader's own vote as it stands. */
  cast?: WholeMethod["votes"][number] | undefined;
}>;

type MethodForm = Readonly<{
  asked: Asked;
  on: OnMethod;
  wording: Wording;
  at: string;
  children?: ComponentChildren;
}>;

const MethodForm = ({ asked, on: { method, whose }, wording, at, children }: MethodForm) => {
  const { language } = asked.filled;
  return (
    <ActForm
      asked={asked}
      title={say(wording.title, language)}
      submit={say(wording.submit, language)}
      of={{ to: `/desk/methods/${method.id}`, says: say(methodNames.title, language) }}
      nameAt={named({ [at]: say(wording.field, language) })}
    >
      {whose && (
        <p>
          <Said words={whose} language={language} />
        </p>
      )}
      <p class="notice">{say(wording.means, language)}</p>
      {children}
    </ActForm>
  );
};

/** A draft is put to all associations of the space (G4.2). */
export const openConsultationPage = (asked: Asked, on: OnMethod): VNode => (
  <MethodForm asked={asked} on={on} wording={opening} at="/closesOn">
    <Field filled={asked.filled} at="/closesOn" type="date" label={say(opening.field, asked.filled.language)} />
  </MethodForm>
);

/** An association contributes (G4.2). */
export const contributePage = (asked: Asked, on: OnMethod): VNode => (
  <MethodForm asked={asked} on={on} wording={contributing} at="/says">
    <WordsFields filled={asked.filled} at="/says" name={say(contributing.field, asked.filled.language)} long />
  </MethodForm>
);

/** What civil society answers to a contribution is written down, in its name. */
export const answerContributionPage = (asked: Asked, on: OnMethod): VNode => (
  <MethodForm asked={asked} on={on} wording={answering} at="/says">
    {on.contribution && <MethodPassage passage={on.contribution.says} language={asked.filled.language} />}
    <WordsFields filled={asked.filled} at="/says" name={say(answering.field, asked.filled.language)} long />
  </MethodForm>
);

/** A method is put to the vote (G4.2). */
export const openVotePage = (asked: Asked, on: OnMethod): VNode => (
  <MethodForm asked={asked} on={on} wording={openingVote} at="/" />
);

/** A member of the college, or an association of the space, votes (G4.2). */
export const votePage = (asked: Asked, on: OnMethod): VNode => {
  const { language } = asked.filled;
  return (
    <MethodForm asked={asked} on={on} wording={voting} at="/yes">
      <Choices
        filled={asked.filled}
        at="/yes"
        kind="boolean"
        legend={say(voting.field, language)}
        choices={[
          { value: "true", label: say(methodNames.yes, language) },
          { value: "false", label: say(methodNames.no, language) },
        ]}
      />
    </MethodForm>
  );
};
