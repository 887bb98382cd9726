import type { VNode } from "preact";
import type { DutyView } from "#contract/duties/duties";
import { dutyDesk } from "#pages/desk/duties/desk";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { Fact } from "#pages/desk/kit/fact";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { named, namesOf } from "#pages/desk/kit/named";
import { deskOf } from "#pages/desk/kit/place";
import { HowItStands } from "#pages/kit/standing";
import { Explanations } from "#pages/public/duties/explanations";
import { deadlineWords } from "#wording/deadlines";
import { measuresOf } from "#wording/known";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const words = {
  what: { ar: "المطلوب", fr: "Ce qui était dû", en: "What was owed" },
  on: { ar: "آخر يوم", fr: "Dernier jour", en: "Last day" },
  standing: { ar: "الوضعية", fr: "État", en: "How it stands" },
} as const satisfies Record<string, Text>;

type OfDuty = Readonly<{ duty: DutyView; language: Language }>;

/** What is explained, how it stands, and what was said of it before. */
const Explained = ({ duty, language }: OfDuty) => (
  <>
    <dl class="facts">
      <Fact name={words.what} language={language}>
        {say(deadlineWords[duty.name].asks, language, measuresOf(duty.about, language))}
      </Fact>
      <Fact name={words.on} language={language}>
        {sayDate(duty.on, language)}
      </Fact>
      <Fact name={words.standing} language={language}>
        <HowItStands duty={duty} isNamed={duty.about.title !== undefined} language={language} />
      </Fact>
    </dl>
    <Explanations all={duty.explanations} language={language} />
  </>
);

/** Why something was missed or met late, to be written where all may read it. */
export const explainPage = (asked: Asked, duty: DutyView): VNode => {
  const { language } = asked.filled;
  const { matter } = duty.about;
  const { title, means, submit, fields } = dutyDesk.explainDuty.form;
  return (
    <ActForm
      asked={asked}
      of={{ to: deskOf(matter), says: say(deadlineWords[duty.name].asks, language, measuresOf(duty.about, language)) }}
      title={say(title, language)}
      submit={say(submit, language)}
      nameAt={named(namesOf(fields, language))}
    >
      <Explained duty={duty} language={language} />
      <p class="notice">{say(means, language)}</p>
      <FieldsAsked filled={asked.filled} of={fields} />
    </ActForm>
  );
};
