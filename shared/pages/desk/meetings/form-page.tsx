import type { ComponentChildren, VNode } from "preact";
import type { MeetingView } from "#contract/meetings/view";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import type { ToldForm } from "#pages/desk/kit/desk-act";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { named, namesOf } from "#pages/desk/kit/named";
import { Stage } from "#pages/desk/meetings/stage";
import { say, type Text } from "#wording/wording";

const words = {
  of: { ar: "اجتماع {heldOn}", fr: "Réunion du {heldOn}", en: "Meeting of {heldOn}" },
  standsNow: {
    ar: "مرحلة الاجتماع حاليا:",
    fr: "État actuel de la réunion\u00a0:",
    en: "The meeting’s present state:",
  },
} as const satisfies Record<string, Text>;

/** A form on a meeting, as it is to be drawn. */
export type Formed = Asked & Readonly<{ meeting: MeetingView }>;

type OnMeeting = Readonly<{
  formed: Formed;
  told: ToldForm;
  /** What is drawn by hand is called, by its places. */
  names?: Readonly<Record<string, string>>;
  wide?: boolean;
  children: ComponentChildren;
}>;

/** Where a meeting stands now. */
const Standing = ({ frame: { language }, meeting }: Formed) => (
  <>
    {say(words.standsNow, language)} <Stage stage={meeting.stage} language={language} />
  </>
);

/** A form on a meeting: what went wrong with it, what has changed meanwhile, and its fields. */
export const FormPage = ({ formed, told, names = {}, ...more }: OnMeeting): VNode => {
  const { frame, meeting } = formed;
  const { language } = frame;
  const { id, heldOn } = meeting;
  return (
    <ActForm
      asked={formed}
      title={say(told.title, language)}
      submit={say(told.submit, language)}
      of={{ to: `/desk/meetings/${id}`, says: say(words.of, language, { heldOn }) }}
      standing={<Standing {...formed} />}
      nameAt={named({ ...namesOf(told.fields, language), ...names })}
      {...more}
    />
  );
};

type Days = Readonly<Record<string, string>>;

/** A form on a meeting of which nothing is drawn by hand: what it comes to, by which days, and what it asks for. */
export const meetingFormPage = (formed: Formed, told: ToldForm, days: Days = {}): VNode => {
  const { filled } = formed;
  return (
    <FormPage formed={formed} told={told}>
      {told.means && <p class="notice">{say(told.means, filled.language, days)}</p>}
      <FieldsAsked filled={filled} of={told.fields} />
    </FormPage>
  );
};
