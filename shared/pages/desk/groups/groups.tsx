import type { VNode } from "preact";
import { regionNames } from "#committee/kernel/regions";
import type { GroupView } from "#contract/groups/groups";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Worded } from "#pages/desk/kit/words";
import { Columns } from "#pages/kit/columns";
import { NameOf } from "#pages/public/composition/parts";
import { groupOfKind } from "#wording/groups";
import { type Language, say, sayDate, type Text } from "#wording/wording";

/** What the groups are called together. */
export const groupNames: Text = {
  ar: "لجنة التنفيذ والمجموعات",
  fr: "Comité de mise en œuvre et groupes",
  en: "Implementation committee and groups",
};

const words = {
  none: { ar: "لم تُحدث أي مجموعة بعد.", fr: "Aucun groupe n’a encore été créé.", en: "No group has been opened yet." },
  open: { ar: "إحداث مجموعة", fr: "Créer un groupe", en: "Open a group" },
  join: { ar: "تسجيل عضو", fr: "Inscrire un membre", en: "Enter someone" },
  members: { ar: "الأعضاء", fr: "Membres", en: "Members" },
  name: { ar: "الاسم", fr: "Nom", en: "Name" },
  body: { ar: "الهيئة", fr: "Organisme", en: "Body" },
  from: { ar: "المدة", fr: "Période", en: "Time" },
  since: { ar: "منذ {from}", fr: "Depuis le {from}", en: "Since {from}" },
  during: { ar: "من {from} إلى {until}", fr: "Du {from} au {until}", en: "From {from} to {until}" },
  leave: { ar: "تسجيل المغادرة", fr: "Enregistrer le départ", en: "Record that they left" },
} as const satisfies Record<string, Text>;

type OfGroup = Readonly<{ group: GroupView; mayChange: boolean; language: Language }>;
type Member = GroupView["members"][number];

const Leaving = ({ group, member, language }: Omit<OfGroup, "mayChange"> & Readonly<{ member: Member }>) => (
  <form method="post" action={`/desk/groups/${group.id}/members/${member.id}/departure`}>
    <input type="hidden" name="version" value={group.version} />
    <button type="submit" class="button button-second">
      {say(words.leave, language)}
      <span class="visually-hidden">{`: ${language === "ar" ? member.name.ar : member.name.latin}`}</span>
    </button>
  </form>
);

const timeOf = ({ from, until }: Member, language: Language): string =>
  until ? say(words.during, language, { from, until }) : say(words.since, language, { from });

const Row = ({ member, ...of }: OfGroup & Readonly<{ member: Member }>) => (
  <tr>
    <th scope="row">
      <NameOf name={member.name} language={of.language} />
    </th>
    <td>
      <Worded words={member.body} language={of.language} />
    </td>
    <td>
      {timeOf(member, of.language)}
      {of.mayChange && member.until === undefined && <Leaving {...of} member={member} />}
    </td>
  </tr>
);

const OneGroup = (of: OfGroup) => {
  const { group, mayChange, language } = of;
  return (
    <section aria-labelledby={group.id}>
      <h2 id={group.id}>
        <Worded words={group.title} language={language} />
      </h2>
      <p>
        {say(groupOfKind[group.kind], language)}
        {group.region && ` · ${say(regionNames[group.region], language)}`}
        {` · ${sayDate(group.openedOn, language)}`}
      </p>
      {group.members.length > 0 && (
        <table class="table">
          <caption>{say(words.members, language)}</caption>
          <Columns names={[words.name, words.body, words.from]} language={language} />
          <tbody>
            {group.members.map((member) => (
              <Row key={member.id} {...of} member={member} />
            ))}
          </tbody>
        </table>
      )}
      {mayChange && (
        <p>
          <a href={`/desk/groups/${group.id}/members/new`}>
            {say(words.join, language)}
            <span class="visually-hidden">
              {": "}
              <Worded words={group.title} language={language} />
            </span>
          </a>
        </p>
      )}
    </section>
  );
};

type Shown = Readonly<{ frame: Frame; groups: readonly GroupView[]; mayChange: boolean }>;

/** The implementation committee and the groups, with everyone who is or was in each. */
export const groupsDeskPage = ({ frame, groups, mayChange }: Shown): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(groupNames, language)}>
      {mayChange && (
        <p>
          <a class="button" href="/desk/groups/new">
            {say(words.open, language)}
          </a>
        </p>
      )}
      {groups.length === 0 && <p>{say(words.none, language)}</p>}
      {groups.map((group) => (
        <OneGroup key={group.id} group={group} mayChange={mayChange} language={language} />
      ))}
    </Framed>
  );
};
