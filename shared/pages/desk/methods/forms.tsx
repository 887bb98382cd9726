import type { ToldForm } from "#pages/desk/kit/desk-act";
import { methodFields } from "#pages/public/methods/fields";
import { methodNames } from "#wording/methods";

/** A method is drawn up, or changed, for the secretariat to enter what civil society decides (G3.3). */
export const drawingUp = {
  title: {
    ar: "مشروع منهجية الانتقاء",
    fr: "Projet de méthode de sélection",
    en: "Draft of the selection method",
  },
  means: {
    ar: "يضع المجتمع المدني هذه المنهجية، وتقتصر كتابة اللجنة على إدخالها (المادة 3 من الدليل). ولا تُغيَّر المعايير ونقطها، فهي جزء من نسخة الدليل.",
    fr: "La société civile élabore cette méthode\u00a0; le secrétariat ne fait que l’inscrire (article 3 du guide). Les critères et leurs points appartiennent à l’édition du guide et ne se modifient pas.",
    en: "Civil society draws this method up; the secretariat only enters it (article 3 of the guide). Criteria and points belong to the edition of the guide and can’t be changed.",
  },
  submit: { ar: "تسجيل المشروع", fr: "Enregistrer le projet", en: "Save the draft" },
  fields: methodFields,
} as const satisfies ToldForm;

/** A draft is put to all associations of the space (G4.2). */
export const opening = {
  title: { ar: "فتح الاستشارة", fr: "Ouvrir la consultation", en: "Open the consultation" },
  means: {
    ar: "تُفتح الاستشارة اليوم بطلب من المجتمع المدني، وتُراسل جمعيات الفضاء كافة. ولا تُعدَّل المنهجية خلالها.",
    fr: "La consultation s’ouvre aujourd’hui à la demande de la société civile\u00a0; toutes les associations de l’espace reçoivent un message. La méthode ne change pas pendant ce temps.",
    en: "The consultation opens today at civil society’s request; all associations of the space are written to. The method doesn’t change meanwhile.",
  },
  submit: { ar: "فتح الاستشارة", fr: "Ouvrir la consultation", en: "Open the consultation" },
  fields: [
    {
      at: "/closesOn",
      says: { ar: "آخر يوم للمساهمة", fr: "Dernier jour pour contribuer", en: "Last day to contribute" },
      input: "day",
    },
  ],
} as const satisfies ToldForm;

/** An association contributes (G4.2). */
export const contributing = {
  title: { ar: "المساهمة في الاستشارة", fr: "Contribuer à la consultation", en: "Contribute to the consultation" },
  means: {
    ar: "لجمعيتكم مساهمة واحدة، يمكنكم تعديلها إلى حين اختتام الاستشارة. ثم تُنشر باسم الجمعية مع الجواب عنها.",
    fr: "Votre association a une contribution, que vous pouvez modifier jusqu’à la clôture. Elle est ensuite publiée au nom de l’association, avec la réponse.",
    en: "Your association has one contribution, which you may change until the consultation closes. It is then published under the association’s name, with its answer.",
  },
  submit: { ar: "تسجيل المساهمة", fr: "Enregistrer la contribution", en: "Save the contribution" },
  fields: [{ at: "/says", says: { ar: "المساهمة", fr: "Contribution", en: "Contribution" }, input: "passage" }],
} as const satisfies ToldForm;

/** What civil society answers to a contribution is written down, in its name. */
export const answering = {
  title: { ar: "تدوين جواب المجتمع المدني", fr: "Consigner la réponse", en: "Record the answer" },
  means: {
    ar: "دوّنوا ما يجيب به أعضاء المجتمع المدني في اللجنة. ويُنشر الجواب باسمهم.",
    fr: "Consignez ce que répondent les membres de la société civile du comité. La réponse est publiée en leur nom.",
    en: "Write down what the committee’s civil-society members answer. The answer is published in their name.",
  },
  submit: { ar: "تدوين الجواب", fr: "Consigner la réponse", en: "Record the answer" },
  fields: [{ at: "/says", says: methodNames.answer, input: "passage" }],
} as const satisfies ToldForm;

/** A method is put to the vote (G4.2). */
export const openingVote = {
  title: { ar: "فتح التصويت", fr: "Ouvrir le vote", en: "Open the vote" },
  means: {
    ar: "يُعرض نص المنهجية كما هو مسجل الآن على تصويت أعضاء المجتمع المدني في اللجنة؛ فإن لم يكن فيها أحد منهم بعد، عُرض على جمعيات الفضاء. ويُشترط أن يكون قد أُجيب عن كل المساهمات.",
    fr: "Le texte tel qu’il est inscrit est mis aux voix des membres de la société civile du comité\u00a0; s’il n’y en a pas encore, des associations de l’espace. Chaque contribution doit avoir reçu sa réponse.",
    en: "The text as it stands now is put to the vote of the committee’s civil-society members or, where there are none yet, of the associations of the space. Each contribution must have been answered.",
  },
  submit: { ar: "فتح التصويت", fr: "Ouvrir le vote", en: "Open the vote" },
  fields: [],
} as const satisfies ToldForm;

/** A member of the college, or an association of the space, votes (G4.2). */
export const voting = {
  title: { ar: "التصويت على المنهجية", fr: "Voter la méthode", en: "Vote on the method" },
  means: {
    ar: "يمكنكم تغيير تصويتكم إلى حين انتهاء الأجل. ثم تُنشر الأصوات بأسماء أصحابها.",
    fr: "Vous pouvez changer votre vote jusqu’à la fin du délai. Les votes sont ensuite publiés nominativement.",
    en: "You may change your vote until the time is over. The votes are then published by name.",
  },
  submit: { ar: "تسجيل التصويت", fr: "Enregistrer le vote", en: "Save the vote" },
  fields: [{ at: "/yes", says: methodNames.vote, input: "yes-or-no", yes: methodNames.yes, no: methodNames.no }],
} as const satisfies ToldForm;
