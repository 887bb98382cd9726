import type { ComponentChildren, VNode } from "preact";
import { may } from "#committee/permissions";
import type { AbsenceView, MembershipView } from "#contract/memberships/memberships";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { named } from "#pages/desk/kit/named";
import { Worded } from "#pages/desk/kit/words";
import { Absence } from "#pages/desk/memberships/absence";
import { say, type Text } from "#wording/wording";

const back: Text = {
  ar: "عضويات المجتمع المدني",
  fr: "Membres de la société civile",
  en: "Civil society’s memberships",
};

/** An absence that a form is about, with the membership that it is of. */
export type Absent = Readonly<{ membership: MembershipView; absence: AbsenceView }>;

type AbsenceForm = Readonly<{
  asked: Asked;
  absent: Absent;
  title: Text;
  submit: Text;
  /** What a press of the button brings. */
  means: Text;
  names?: Readonly<Record<string, string>>;
  withFiles?: boolean;
  children?: ComponentChildren;
}>;

/** A form on one absence: whose it is, what was said of it so far, and what the act brings. */
export const AbsenceForm = ({
  asked,
  absent,
  title,
  submit,
  means,
  names = {},
  withFiles = false,
  children,
}: AbsenceForm): VNode => {
  const { language } = asked.filled;
  return (
    <ActForm
      asked={asked}
      title={say(title, language)}
      submit={say(submit, language)}
      of={{ to: "/desk/memberships", says: say(back, language) }}
      nameAt={named(names)}
      withFiles={withFiles}
    >
      <p>
        <Worded words={absent.membership.body} language={language} />
      </p>
      <Absence
        absence={absent.absence}
        opens={may(asked.frame.roles ?? [], "acceptJustification")}
        language={language}
      />
      <p class="notice">{say(means, language)}</p>
      {children}
    </ActForm>
  );
};
