import type { ComponentChildren, VNode } from "preact";
import type { MeetingView } from "#contract/meetings/view";
import { ErrorSummary, type Trouble } from "#pages/desk/kit/faults";
import type { Filled } from "#pages/desk/kit/fields";
import { Form } from "#pages/desk/kit/form";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Stage } from "#pages/desk/meetings/stage";
import { say, type Text } from "#wording/wording";

const words = {
  of: { ar: "اجتماع {heldOn}", fr: "Réunion du {heldOn}", en: "Meeting of {heldOn}" },
  meanwhile: {
    ar: "ما كتبتموه محفوظ أدناه، وإلى جانبه ما هو مسجل حاليا حيثما اختلفا. إذا سجلتم الآن حل ما كتبتموه محل المسجل.",
    fr: "Ce que vous avez saisi est conservé ci-dessous, avec à côté ce qui est inscrit actuellement, partout où les deux diffèrent. Si vous enregistrez maintenant, votre saisie le remplace.",
    en: "What you typed is kept below, with what is on the register at present beside it wherever the two differ. If you save now, yours takes its place.",
  },
  standsNow: {
    ar: "مرحلة الاجتماع حاليا:",
    fr: "État actuel de la réunion\u00a0:",
    en: "The meeting’s present state:",
  },
} as const satisfies Record<string, Text>;

/** A form on a meeting, as it is to be drawn. */
export type Formed = Readonly<{
  frame: Frame;
  meeting: MeetingView;
  filled: Filled;
  /** What the form carries unseen: the version that was seen, or the key that makes sending it twice one act. */
  carried: Readonly<Record<string, string>>;
  /** The list in which there is to be room for one more. */
  more?: string | undefined;
  trouble?: Trouble | undefined;
}>;

type Titled = Readonly<{
  formed: Formed;
  title: string;
  submit: string;
  /** What the field at a place is called. */
  nameAt: (at: string) => string | undefined;
  wide?: boolean;
  children: ComponentChildren;
}>;

const Meanwhile = ({ formed: { frame, filled, meeting } }: Pick<Titled, "formed">) =>
  filled.current === undefined ? null : (
    <div class="notice">
      <p>
        {say(words.standsNow, frame.language)} <Stage stage={meeting.stage} language={frame.language} />
      </p>
      <p>{say(words.meanwhile, frame.language)}</p>
    </div>
  );

/** A form on a meeting: what went wrong with it, what has changed meanwhile, and its fields. */
export const FormPage = (titled: Titled): VNode => {
  const { formed, title, nameAt, submit, wide, children } = titled;
  const { frame, meeting, carried, trouble } = formed;
  const { language } = frame;
  const backTo = `/desk/meetings/${meeting.id}`;
  return (
    <Framed frame={frame} title={title}>
      <p class="of">
        <a href={backTo}>{say(words.of, language, { heldOn: meeting.heldOn })}</a>
      </p>
      {trouble && <ErrorSummary trouble={trouble} language={language} nameAt={nameAt} />}
      <Meanwhile formed={formed} />
      <Form frame={frame} carried={carried} submit={submit} backTo={backTo} wide={wide}>
        {children}
      </Form>
    </Framed>
  );
};

/** How many items of a list stand in a form, with one more where it is asked for. */
export const rowsOf = ({ filled, more }: Pick<Formed, "filled" | "more">, list: string): number => {
  const depth = list.split("/").length;
  const numbers = Object.keys(filled.values)
    .filter((at) => at.startsWith(`${list}/`))
    .map((at) => at.split("/")[depth]);
  return new Set(numbers).size + (more === list ? 1 : 0);
};

type MoreButton = Readonly<{ formed: Pick<Formed, "frame">; list: string; at: string; children: string }>;

/** Makes room for one more in a list, and leads to it. */
export const MoreButton = ({ formed: { frame }, list, at, children }: MoreButton): VNode => (
  <button type="submit" name="more" value={list} formaction={`${frame.path}#${at}`} class="button button-second">
    {children}
  </button>
);
