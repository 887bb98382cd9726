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
};
