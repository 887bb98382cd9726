import type { VNode } from "preact";
import type { Role } from "#committee/permissions";
import { Allowed } from "#pages/desk/acts";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { type Line, MeetingTable } from "#pages/desk/meetings/table";
import { Roles } from "#pages/desk/people/roles";
import { say, type Text } from "#wording/wording";

const words = {
  title: { ar: "مرحبا، {name}", fr: "Bonjour, {name}", en: "Welcome, {name}" },
  noName: { ar: "مرحبا", fr: "Bonjour", en: "Welcome" },
  you: { ar: "صفتكم في اللجنة", fr: "Votre qualité au comité", en: "What you are to the committee" },
  noRole: {
    ar: "لم تُسند إليكم أي صفة في سجل اللجنة. يرجى الاتصال بكتابة اللجنة.",
    fr: "Le registre du comité ne vous attribue aucune qualité. Adressez-vous au secrétariat du comité.",
    en: "The committee’s register gives you no part in it. Please turn to the committee’s secretariat.",
  },
  allowed: { ar: "ما يمكنكم القيام به", fr: "Ce que vous pouvez faire", en: "What you may do" },
  coming: { ar: "الاجتماعات المقبلة", fr: "Réunions à venir", en: "Coming meetings" },
  none: { ar: "لا اجتماع مقبل.", fr: "Aucune réunion à venir.", en: "No meeting is coming." },
  caption: { ar: "الأقرب أولا", fr: "La plus proche d’abord", en: "The nearest first" },
} as const satisfies Record<string, Text>;

type Home = Readonly<{ frame: Frame; roles: readonly Role[]; coming: readonly Line[] }>;

const Standing = ({ frame: { language }, roles }: Omit<Home, "coming">) =>
  roles.length === 0 ? (
    <p class="notice">{say(words.noRole, language)}</p>
  ) : (
    <div class="cards">
      <section class="card">
        <h2>{say(words.you, language)}</h2>
        <Roles roles={roles} language={language} />
      </section>
      <section class="card">
        <h2>{say(words.allowed, language)}</h2>
        <Allowed roles={roles} language={language} />
      </section>
    </div>
  );

/** Where a person begins: who they are to the committee, what they may do, what is coming. */
export const homePage = ({ frame, roles, coming }: Home): VNode => {
  const { language, name } = frame;
  return (
    <Framed frame={frame} title={name ? say(words.title, language, { name }) : say(words.noName, language)}>
      <Standing frame={frame} roles={roles} />
      <section>
        <h2>{say(words.coming, language)}</h2>
        {coming.length === 0 ? (
          <p>{say(words.none, language)}</p>
        ) : (
          <MeetingTable lines={coming} caption={say(words.caption, language)} language={language} />
        )}
      </section>
    </Framed>
  );
};
