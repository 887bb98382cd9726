import type { VNode } from "preact";
import type { AssociationLine } from "#contract/space/view";
import { Worded } from "#pages/desk/kit/words";
import { stageNames } from "#pages/desk/space/names";
import { type Language, say, type Text } from "#wording/wording";

const title: Text = { ar: "جمعيتكم", fr: "Votre association", en: "Your association" };

/** An association that whoever reads acts for. */
export type OwnAssociation = Pick<AssociationLine, "id" | "name" | "stage">;

type Owned = Readonly<{ own: readonly OwnAssociation[]; language: Language }>;

/** The way to the associations that one acts for; nothing for whoever acts for none. */
export const OwnAssociations = ({ own, language }: Owned): VNode | null =>
  own.length === 0 ? null : (
    <section class="card">
      <h2>{say(title, language)}</h2>
      <ul>
        {own.map(({ id, name, stage }) => (
          <li key={id}>
            <a href={`/desk/space/${id}`}>
              <Worded words={name} language={language} />
            </a>
            {" · "}
            {say(stageNames[stage], language)}
          </li>
        ))}
      </ul>
    </section>
  );
