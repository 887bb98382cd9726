import type { VNode } from "preact";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  hint: {
    ar: "الأشخاص المكلفون بالاتصال في الجمعيات المستوردة لا حساب لهم قبل دعوتهم: يُفتح لكل منهم حساب وتُوجه إليه رسالة، مرة واحدة.",
    fr: "Les personnes à contacter des associations importées n’ont pas de compte avant d’être invitées\u00a0: un compte est ouvert à chacune et un message lui est envoyé, une seule fois.",
    en: "Contacts of imported associations have no account until they are invited: each gets an account and a letter, once.",
  },
  invite: {
    ar: "دعوة من لا حساب لهم",
    fr: "Inviter ceux qui n’ont pas de compte",
    en: "Invite those without an account",
  },
  further: { ar: "مواصلة الدعوة", fr: "Continuer à inviter", en: "Go on inviting" },
  done: {
    ar: "{count, plural, zero {لم يُدع أحد} one {دُعي شخص واحد} two {دُعي شخصان} few {دُعي # أشخاص} many {دُعي # شخصا} other {دُعي # شخص}}.",
    fr: "{count, plural, =0 {Personne n’a été invité} one {# personne a été invitée} many {# de personnes ont été invitées} other {# personnes ont été invitées}}.",
    en: "{count, plural, =0 {Nobody was invited} one {# person was invited} other {# people were invited}}.",
  },
} as const satisfies Record<string, Text>;

type Inviting = Readonly<{
  language: Language;
  invited: Readonly<{ count: number; next?: string }> | undefined;
}>;

/** Invites contacts, a page of the space at a time; where it goes on after one is carried along. */
export const Invitations = ({ language, invited }: Inviting): VNode => (
  <form method="post" action="/desk/space/invitations">
    {invited && (
      <p class="notice" role="status">
        {say(words.done, language, { count: invited.count })}
      </p>
    )}
    <p class="hint">{say(words.hint, language)}</p>
    {invited?.next && <input type="hidden" name="/after" value={invited.next} />}
    <button type="submit" class="button button-second">
      {say(invited?.next ? words.further : words.invite, language)}
    </button>
  </form>
);
