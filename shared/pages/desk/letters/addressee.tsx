import type { VNode } from "preact";
import type { LetterView } from "#contract/letters/letters";
import { Worded } from "#pages/desk/kit/words";
import { type Language, say, type Text } from "#wording/wording";

const gone: Text = {
  ar: "شخص لم يعد مسجلا",
  fr: "Personne qui n’est plus inscrite",
  en: "Someone no longer on the register",
};

type Told = Readonly<{ addressee: LetterView["addressee"]; language: Language }>;

/** Whom a letter is for: their body, where they sit for one, and their name. */
export const Addressee = ({ addressee, language }: Told): VNode => {
  if (addressee === undefined) return <>{say(gone, language)}</>;
  const { name, body } = addressee;
  return (
    <>
      {body && <Worded words={body} language={language} />}
      {body && <br />}
      <bdi class="aside">{language === "ar" ? name.ar : name.latin}</bdi>
    </>
  );
};
