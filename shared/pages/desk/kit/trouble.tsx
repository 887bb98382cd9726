import type { VNode } from "preact";
import { ErrorSummary, type Trouble } from "#pages/desk/kit/faults";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { say, type Text } from "#wording/wording";

const reference: Text = {
  ar: "إذا تكرر ذلك، يرجى موافاتنا بالمرجع التالي:",
  fr: "Si cela se reproduit, veuillez nous communiquer la référence suivante\u00a0:",
  en: "If this happens again, please give us this reference:",
};
const home: Text = { ar: "الرجوع إلى المكتب", fr: "Revenir au bureau", en: "Back to the desk" };

/** A page in the place of one that can't be shown: what went wrong, and the way back. */
export const troublePage = ({ frame, trouble }: Readonly<{ frame: Frame; trouble: Trouble }>): VNode => (
  <Framed frame={frame} title={trouble.title}>
    {(trouble.errors || trouble.refusals) && <ErrorSummary trouble={trouble} language={frame.language} />}
    {trouble.reference && (
      <p>
        {say(reference, frame.language)} <code dir="ltr">{trouble.reference}</code>
      </p>
    )}
    <p>
      <a href="/desk">{say(home, frame.language)}</a>
    </p>
  </Framed>
);
