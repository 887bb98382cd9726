import type { Text } from "#wording/wording";

/** The words that people consent to, by purpose and version: a version that someone consented to is never changed. */
export const consentTexts: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  committee: {
    "2026-11": {
      ar: "أوافق على أن تُستعمل معطياتي (الاسم وعنوان البريد الإلكتروني واللغة والصفة) لأغراض أشغال لجنة الإشراف وحدها، وأن يُنشر اسمي والهيئة التي أمثلها وفق القانون رقم 31-13. وتُمحى باقي المعطيات بعد خمس سنوات من انتهاء آخر صفة لي، طبقا للقانون رقم 09-08 الذي يخولني الاطلاع عليها وتصحيحها والتعرض على استعمالها.",
      fr: "J’accepte que mes données (nom, adresse électronique, langue, qualité) servent aux seuls travaux du comité de pilotage, et que mon nom et l’organisme que je représente soient publiés en application de la loi n°\u00a031-13. Les autres données sont effacées cinq ans après la fin de ma dernière qualité, conformément à la loi n°\u00a009-08, qui m’ouvre un droit d’accès, de rectification et d’opposition.",
      en: "I agree that my data (name, e-mail address, language, capacity) serves the steering committee’s work alone, and that my name and the body I represent are published under law 31-13. The rest is erased five years after my last capacity ended, under law 09-08, which lets me read it, have it put right and object to its use.",
    },
  },
  whatsapp: {
    "2026-11": {
      ar: "أوافق على أن يطلع باقي أعضاء اللجنة على رقم واتساب الخاص بي، ليتمكنوا من التواصل معي. ويمكنني سحب هذه الموافقة في أي وقت.",
      fr: "J’accepte que les autres membres du comité voient mon numéro WhatsApp, afin de pouvoir me joindre. Je peux retirer ce consentement à tout moment.",
      en: "I agree that the other members of the committee see my WhatsApp number, so that they can reach me. I can withdraw this at any time.",
    },
  },
  candidacy: {
    "2026-11": {
      ar: "أوافق باسم الجمعية، وبعد إخبار الشخص الذي ترشحه وموافقته، على أن تُستعمل المعطيات والوثائق المودعة لدراسة هذا الترشيح وحدها، وأن يُنشر بعد الانتقاء اسم الجمعية والنقط المحصل عليها وأسبابها دون أي معطى من معطيات الاتصال. ويخول القانون رقم 09-08 لكل شخص معني الاطلاع على معطياته وتصحيحها والتعرض على معالجتها؛ ويمكن سحب الترشيح في أي وقت قبل البت فيه.",
      fr: "J’accepte au nom de l’association, la personne qu’elle présente ayant été informée et ayant donné son accord, que les données et les pièces déposées servent au seul examen de cette candidature, et que le nom de l’association, ses points et leurs motifs soient publiés après la sélection, sans aucune coordonnée. La loi n° 09-08 ouvre à chaque personne concernée un droit d’accès, de rectification et d’opposition ; la candidature peut être retirée tant qu’elle n’a pas été examinée.",
      en: "I agree for the association, with the knowledge and consent of the person whom it names, that the data and documents deposited serve the study of this candidacy alone, and that the association’s name, its points and their reasons are published after the choice, without any contact data. Law 09-08 lets each person concerned read their data, have it put right and object to its use; the candidacy can be withdrawn until it is judged.",
    },
  },
};
