import type { ComponentChildren, VNode } from "preact";
import type { Frame } from "#pages/desk/kit/frame";
import { say, type Text } from "#wording/wording";

const goBack: Text = { ar: "الرجوع دون تسجيل", fr: "Revenir sans enregistrer", en: "Back without saving" };

/** What a form carries unseen: the version that was seen, or the key that makes sending it twice one act. */
export const Unseen = ({ carried }: Pick<Form, "carried">): VNode => (
  <>
    {Object.entries(carried).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
  </>
);

/** Has "Enter" send a form that has other buttons before that which does. */
export const Enter = ({ submit }: Pick<Form, "submit">): VNode => (
  <button type="submit" class="visually-hidden" tabIndex={-1} aria-hidden="true">
    {submit}
  </button>
);

type Form = Readonly<{
  frame: Frame;
  carried: Readonly<Record<string, string>>;
  submit: string;
  /** Where one goes back to without saving, and what that is called. */
  backTo?: string;
  back?: Text;
  /** Whether it has no other button than that which sends it. */
  isPlain?: boolean;
  wide?: boolean | undefined;
  /** Whether files are sent with it. */
  withFiles?: boolean | undefined;
  children: ComponentChildren;
}>;

/** A form that is sent to where it stands; "Enter" sends it. */
export const Form = (form: Form): VNode => {
  const { frame, carried, submit, backTo, back = goBack, isPlain, wide, withFiles, children } = form;
  return (
    <form
      method="post"
      action={frame.path}
      class={wide ? "form wide" : "form"}
      encType={withFiles ? "multipart/form-data" : undefined}
      noValidate
    >
      {!isPlain && <Enter submit={submit} />}
      <Unseen carried={carried} />
      {children}
      <p class="actions">
        <button type="submit" class="button">
          {submit}
        </button>
        {backTo && <a href={backTo}>{say(back, frame.language)}</a>}
      </p>
    </form>
  );
};
