import type { VNode } from "preact";
import { Part } from "#committee/space/parts";
import type { AssociationView } from "#contract/space/view";
import { Checks } from "#pages/desk/kit/checks";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import type { Filled } from "#pages/desk/kit/filled";
import { returning } from "#pages/desk/space/forms";
import { partNames } from "#wording/association-parts";
import { type Language, say, type Text } from "#wording/wording";

const complete: Text = { ar: "الملف مستوف", fr: "Le dossier est complet", en: "The file is complete" };

type Checking = Readonly<{
  association: AssociationView;
  language: Language;
  /** What was found, where it couldn't be taken. */
  filled?: Filled | undefined;
}>;

const Seen = ({ association: { version }, outcome }: Readonly<Pick<Checking, "association"> & { outcome: string }>) => (
  <>
    <input type="hidden" name="version" value={version} />
    <input type="hidden" name="/outcome" value={outcome} />
  </>
);

const PartsField = ({ filled }: Readonly<{ filled: Filled }>) => {
  const [{ at, says }] = returning.fields;
  const { language } = filled;
  const options = Part.options.map((part) => [part, say(partNames[part], language)] as const);
  return <Checks filled={filled} at={at} legend={say(says, language)} options={options} />;
};

/** The two findings that there are: a file is complete, or is returned with what is to be put right. */
export const CheckForms = ({ association, language, filled: typed }: Checking): VNode => {
  const action = `/desk/space/${association.id}/check`;
  const filled = typed ?? { language, values: {}, faults: [] };
  return (
    <section class="card">
      <h2>{say(returning.title, language)}</h2>
      <p>{say(returning.means, language)}</p>
      <form method="post" action={action}>
        <Seen association={association} outcome="complete" />
        <button type="submit" class="button">
          {say(complete, language)}
        </button>
      </form>
      <form method="post" action={action} class="form" noValidate>
        <Seen association={association} outcome="returned" />
        <input type="hidden" name="/reason:object" value="" />
        <FieldsAsked filled={filled} of={returning.fields} drawn={{ "/parts": <PartsField filled={filled} /> }} />
        <button type="submit" class="button button-second">
          {say(returning.submit, language)}
        </button>
      </form>
    </section>
  );
};
