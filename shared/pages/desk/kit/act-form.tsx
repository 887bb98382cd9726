import type { ComponentChildren, VNode } from "preact";
import { ErrorSummary, type Trouble } from "#pages/desk/kit/faults";
import type { Filled } from "#pages/desk/kit/fields";
import { Form } from "#pages/desk/kit/form";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { say, type Text } from "#wording/wording";

const meanwhile: Text = {
  ar: "تغير ما هو مسجل أثناء كتابتكم. ما كتبتموه محفوظ أدناه، وإذا سجلتم الآن حل محل المسجل حيثما اختلفا.",
  fr: "Ce qui est inscrit a changé pendant votre saisie. Celle-ci est conservée ci-dessous\u00a0; si vous enregistrez maintenant, elle remplace ce qui est inscrit, partout où les deux diffèrent.",
  en: "What stands on the register has changed meanwhile. What you typed is kept below; if you save now, it takes the place of what stands there wherever the two differ.",
};

/** A form that asks for an act, as it is to be drawn. */
export type Asked = Readonly<{
  frame: Frame;
  filled: Filled;
  /** What the form carries unseen: the version that was seen, or the key that makes sending it twice one act. */
  carried: Readonly<Record<string, string>>;
  /** The list in which there is to be room for one more. */
  more?: string | undefined;
  trouble?: Trouble | undefined;
}>;

type ActForm = Readonly<{
  asked: Asked;
  title: string;
  submit: string;
  /** Where the form leads back to, and what that is called. */
  of: Readonly<{ to: string; says: ComponentChildren }>;
  /** What the field at a place is called. */
  nameAt: (at: string) => string | undefined;
  wide?: boolean;
  /** Whether files are sent with it. */
  withFiles?: boolean;
  children: ComponentChildren;
}>;

/** A form for an act: what it is about, what went wrong with it, whether something came between, and its fields. */
export const ActForm = ({ asked, title, submit, of, nameAt, wide, withFiles, children }: ActForm): VNode => {
  const { frame, filled, carried, trouble } = asked;
  const { language } = frame;
  return (
    <Framed frame={frame} title={title}>
      <p class="of">
        <a href={of.to}>{of.says}</a>
      </p>
      {trouble && <ErrorSummary trouble={trouble} language={language} nameAt={nameAt} />}
      {filled.current && <p class="notice">{say(meanwhile, language)}</p>}
      <Form frame={frame} carried={carried} submit={submit} backTo={of.to} wide={wide} withFiles={withFiles}>
        {children}
      </Form>
    </Framed>
  );
};
