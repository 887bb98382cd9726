import type { ComponentChildren, VNode } from "preact";
import type { Sitting } from "#committee/composition/seats";
import type { Words } from "#committee/kernel/words";
import { compositionDesk } from "#pages/desk/composition/desk";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import type { ToldForm } from "#pages/desk/kit/desk-act";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { named, namesOf } from "#pages/desk/kit/named";
import { Worded } from "#pages/desk/kit/words";
import { compositionNames } from "#wording/composition";
import { type Language, say, type Text } from "#wording/wording";

/** Who sits in a seat, and as what. */
const sits: Text = { ar: "{name} ({as})", fr: "{name} ({as})", en: "{name} ({as})" };

type Offered = Parameters<typeof FieldsAsked>[0]["offered"];

type CommitteeForm = Readonly<{ asked: Asked; told: ToldForm; offered?: Offered; children?: ComponentChildren }>;

const CommitteeForm = ({ asked, told, offered, children }: CommitteeForm) => {
  const { language } = asked.filled;
  const { title, means, submit, fields } = told;
  return (
    <ActForm
      asked={asked}
      title={say(title, language)}
      submit={say(submit, language)}
      of={{ to: "/desk/committee", says: say(compositionNames.composition, language) }}
      nameAt={named(namesOf(fields, language))}
    >
      {children}
      {means && <p class="notice">{say(means, language)}</p>}
      <FieldsAsked filled={asked.filled} of={fields} {...(offered && { offered })} />
    </ActForm>
  );
};

/** The form by which who chairs is entered (G5.2). */
export const chairPage = (asked: Asked): VNode => (
  <CommitteeForm asked={asked} told={compositionDesk.enterChair.form} />
);

type Name = Readonly<{ ar: string; latin: string }>;
type Leaving = Readonly<{ body: Words }> & Readonly<Record<Sitting, Name | undefined>>;

const sittersIn = (leaving: Leaving, language: Language): readonly (readonly [as: string, who: string])[] =>
  (["member", "deputy"] as const).flatMap((as) => {
    const name = leaving[as];
    if (name === undefined) return [];
    const who = { name: language === "ar" ? name.ar : name.latin, as: say(compositionNames[as], language) };
    return [[as, say(sits, language, who)] as const];
  });

/** The form by which it is recorded that someone left a seat before a successor was named. */
export const leaveSeatPage = (asked: Asked, leaving: Leaving): VNode => (
  <CommitteeForm
    asked={asked}
    told={compositionDesk.leaveSeat.form}
    offered={{ "/as": sittersIn(leaving, asked.filled.language) }}
  >
    <p>
      <strong>
        <Worded words={leaving.body} language={asked.filled.language} />
      </strong>
    </p>
  </CommitteeForm>
);
