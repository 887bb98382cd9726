import type { ComponentChildren, VNode } from "preact";
import { ErrorSummary, type Trouble } from "#pages/desk/kit/faults";
import type { Filled } from "#pages/desk/kit/filled";
import { Form } from "#pages/desk/kit/form";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Meanwhile } from "#pages/desk/kit/meanwhile";

/** A form that asks for an act, as it is to be drawn. */
export type Asked = Readonly<{
  frame: Frame;
  filled: Filled;
  /** What the form carries unseen: the version that was seen, or the key that makes sending it twice one act. */
  carried: Readonly<Record<string, string>>;
  /** The list in which there is to be room for one more. */
  more?: string | undefined;
  /** How many items of a list there was room for as it was sent, blank ones too; nothing before it is. */
  rows?: ((list: string) => number) | undefined;
  trouble?: Trouble | undefined;
  /** Whether something came between the form and the register. */
  isOvertaken?: boolean;
  /** Whether it is too late to send the form at all. */
  isOver?: boolean;
}>;

type FormHead = Readonly<{
  asked: Asked;
  /** What the field at a place is called. */
  nameAt: (at: string) => string | undefined;
}> &
  Pick<Meanwhile, "standing" | "meanwhile">;

/** What stands at the head of a form that is given back: what went wrong with it, and whether something came between. */
export const FormHead = ({
  asked: { frame, filled, trouble, isOvertaken, isOver },
  nameAt,
  ...meanwhile
}: FormHead): VNode => (
  <>
    {trouble && <ErrorSummary trouble={trouble} language={filled.language} nameAt={nameAt} />}
    {isOvertaken && <Meanwhile filled={filled} path={frame.path} isOver={isOver} {...meanwhile} />}
  </>
);

type ActForm = Readonly<{
  asked: Asked;
  title: string;
  submit: string;
  /** Where the form leads back to, and what that is called. */
  of: Readonly<{ to: string; says: ComponentChildren }>;
  /** What the field at a place is called. */
  nameAt: (at: string) => string | undefined;
  /** Where what it is about stands now, to be told when something came between. */
  standing?: ComponentChildren;
  wide?: boolean;
  /** Whether files are sent with it. */
  withFiles?: boolean;
  children: ComponentChildren;
}>;

/** A form for an act: what it is about, what went wrong with it, whether something came between, and its fields. */
export const ActForm = ({ asked, title, submit, of, nameAt, standing, wide, withFiles, children }: ActForm): VNode => {
  const { frame, carried } = asked;
  return (
    <Framed frame={frame} title={title}>
      <p class="of">
        <a href={of.to}>{of.says}</a>
      </p>
      <FormHead asked={asked} nameAt={nameAt} standing={standing} />
      <Form frame={frame} carried={carried} submit={submit} backTo={of.to} wide={wide} withFiles={withFiles}>
        {children}
      </Form>
    </Framed>
  );
};
