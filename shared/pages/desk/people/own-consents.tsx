import type { VNode } from "preact";
import { civilDateAt } from "#calendar/legal-time";
import { type Consent, ConsentPurpose, versionsInForce } from "#committee/people/consents";
import { consentTexts } from "#wording/consents";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const words = {
  title: { ar: "موافقاتي", fr: "Mes consentements", en: "What I consent to" },
  given: {
    ar: "أُعطيت الموافقة يوم {at} على الصيغة {version}.",
    fr: "Consentement donné le {at}, sur la version {version}.",
    en: "Given on {at}, to version {version}.",
  },
  none: { ar: "لم تُعط هذه الموافقة.", fr: "Ce consentement n’est pas donné.", en: "Not given." },
  give: { ar: "أوافق", fr: "J’accepte", en: "I agree" },
  withdraw: { ar: "سحب الموافقة", fr: "Retirer le consentement", en: "Withdraw" },
} as const satisfies Record<string, Text>;

const titles: Readonly<Record<ConsentPurpose, Text>> = {
  committee: { ar: "أشغال اللجنة", fr: "Travaux du comité", en: "The committee’s work" },
  whatsapp: { ar: "رقم واتساب", fr: "Numéro WhatsApp", en: "WhatsApp number" },
};

type Held = Readonly<{ consents: readonly Consent[]; version: string | undefined; language: Language }>;

const One = ({ consents, version, language, purpose }: Held & Readonly<{ purpose: ConsentPurpose }>) => {
  const given = consents.findLast((consent) => consent.purpose === purpose && consent.withdrawnAt === undefined);
  const inWords = given?.version ?? versionsInForce[purpose];
  const text = consentTexts[purpose]?.[inWords];
  return (
    <form method="post" action="/desk/me/consents">
      <h3>{say(titles[purpose], language)}</h3>
      {text && <p>{say(text, language)}</p>}
      <p class="hint">
        {given
          ? say(words.given, language, { at: sayDate(civilDateAt(given.givenAt), language), version: inWords })
          : say(words.none, language)}
      </p>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="purpose" value={purpose} />
      <input type="hidden" name="words" value={inWords} />
      <button type="submit" name="decided" value={given ? "withdraw" : "give"} class="button button-second">
        {say(given ? words.withdraw : words.give, language)}
      </button>
    </form>
  );
};

/** What a person consents to, purpose by purpose, each to be given or withdrawn on its own. */
export const OwnConsents = (held: Held): VNode => (
  <section class="card">
    <h2>{say(words.title, held.language)}</h2>
    {ConsentPurpose.options.map((purpose) => (
      <One key={purpose} {...held} purpose={purpose} />
    ))}
  </section>
);
