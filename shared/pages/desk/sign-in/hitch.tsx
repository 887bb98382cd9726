import type { VNode } from "preact";
import { ErrorSummary } from "#pages/desk/kit/faults";
import type { Filled } from "#pages/desk/kit/filled";
import { type Language, say, type Text } from "#wording/wording";

/** Why a sign-in didn't go on. */
const hitches = {
  address: {
    ar: "اكتبوا عنوان بريد إلكتروني صحيحا، مثل nom@organisme.ma.",
    fr: "Écrivez une adresse électronique valable, comme nom@organisme.ma.",
    en: "Write an e-mail address, such as nom@organisme.ma.",
  },
  missed: {
    ar: "هذا الرمز غير صحيح، أو لم يعد صالحا لمرور الوقت أو لكثرة المحاولات. تحققوا منه، أو اطلبوا رمزا جديدا.",
    fr: "Ce code n’est pas le bon, ou il n’est plus valable\u00a0: le temps a passé, ou il y a eu trop d’essais. Vérifiez-le, ou demandez-en un nouveau.",
    en: "This is not the code, or it is no longer good: time has passed, or it was tried too often. Check it, or ask for a new one.",
  },
  late: {
    ar: "مر وقت طويل منذ طلب الرمز. يرجى طلب رمز جديد.",
    fr: "Trop de temps a passé depuis que le code a été demandé. Veuillez en demander un nouveau.",
    en: "Too much time has passed since the code was asked for. Please ask for a new one.",
  },
  wait: {
    ar: "كثرت المحاولات في وقت وجيز. يرجى الانتظار بضع دقائق ثم إعادة المحاولة.",
    fr: "Trop de demandes en peu de temps. Patientez quelques minutes, puis recommencez.",
    en: "Too many tries in a short time. Wait a few minutes, then try again.",
  },
} as const satisfies Record<string, Text>;

export type Hitch = keyof typeof hitches;

/** The one field of a step of signing in, with what is wrong with what was typed there. */
export const filledWith = (at: string, language: Language, hitch: Hitch | undefined, value = ""): Filled => ({
  language,
  values: { [at]: value },
  faults: hitch ? [{ at, message: say(hitches[hitch], language) }] : [],
});

/** What is wrong, at the head of the page. */
export const HitchSummary = ({ filled }: Readonly<{ filled: Filled }>): VNode | null => {
  const [fault] = filled.faults;
  return fault ? (
    <ErrorSummary trouble={{ title: fault.message, errors: undefined }} language={filled.language} />
  ) : null;
};
