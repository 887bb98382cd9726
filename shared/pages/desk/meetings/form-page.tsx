import type { ComponentChildren, VNode } from "preact";
import type { MeetingView } from "#contract/meetings/view";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
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

type Titled = Readonly<{
  formed: Formed;
  title: string;
  submit: string;
  /** What the field at a place is called. */
  nameAt: (at: string) => string | undefined;
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
export const FormPage = ({ formed, ...titled }: Titled): VNode => {
  const { frame, meeting } = formed;
  const { id, heldOn } = meeting;
  return (
    <ActForm
      asked={formed}
      of={{ to: `/desk/meetings/${id}`, says: say(words.of, frame.language, { heldOn }) }}
      standing={<Standing {...formed} />}
      {...titled}
    />
  );
};
