import type { Group, GroupMember } from "#committee/groups/groups";
import { regionNames } from "#committee/kernel/regions";
import { Columns } from "#pages/kit/columns";
import { pageNames } from "#pages/kit/names";
import { committeePath, groupsPath } from "#pages/kit/paths";
import { Day, Said } from "#pages/kit/said";
import type { View } from "#pages/kit/view";
import { NameOf } from "#pages/public/composition/parts";
import { asPage } from "#pages/public/layout";
import { groupKinds } from "#wording/groups";
import { type Language, say, type Text } from "#wording/wording";

const texts = {
  title: {
    ar: "لجنة التنفيذ والمجموعات",
    fr: "Comité de mise en œuvre et groupes",
    en: "Implementation committee and groups",
  },
  none: { ar: "لم تُحدث بعد.", fr: "Rien n’a encore été créé.", en: "None has been opened yet." },
  empty: { ar: "لا أحد مسجلا فيها بعد.", fr: "Personne n’y est encore inscrit.", en: "Nobody is entered in it yet." },
  name: { ar: "الاسم", fr: "Nom", en: "Name" },
  body: { ar: "الهيئة", fr: "Organisme", en: "Body" },
  from: { ar: "منذ", fr: "Depuis", en: "Since" },
  members: { ar: "الأعضاء", fr: "Membres", en: "Members" },
} as const satisfies Record<string, Text>;

const Members = ({ members, language }: Readonly<{ members: readonly GroupMember[]; language: Language }>) => (
  <table class="table stacked">
    <caption>{say(texts.members, language)}</caption>
    <Columns names={[texts.name, texts.body, texts.from]} language={language} />
    <tbody>
      {members.map(({ id, name, body, from }) => (
        <tr key={id}>
          <th scope="row">
            <NameOf name={name} language={language} />
          </th>
          <td data-label={say(texts.body, language)}>
            <Said words={body} language={language} />
          </td>
          <td data-label={say(texts.from, language)}>
            <Day day={from} language={language} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const OneGroup = ({ group, view: { language } }: Readonly<{ group: Group; view: View }>) => {
  const present = group.members.filter(({ until }) => until === undefined);
  return (
    <section aria-labelledby={group.id}>
      <h3 id={group.id}>
        <Said words={group.title} language={language} />
      </h3>
      {group.region && <p>{say(regionNames[group.region], language)}</p>}
      {present.length === 0 ? <p>{say(texts.empty, language)}</p> : <Members members={present} language={language} />}
    </section>
  );
};

const kinds = ["implementation-committee", "thematic", "territorial"] as const satisfies readonly Group["kind"][];

/** The implementation committee and the groups, with who is in each: name and body, no more (G8.1, G9.3). */
export const groupsPage = (groups: readonly Group[], view: View): string => {
  const { language } = view;
  return asPage({
    view,
    path: groupsPath,
    title: say(texts.title, language),
    crumbs: [{ path: committeePath, name: say(pageNames.committee, language) }],
    children: kinds.map((kind) => {
      const own = groups.filter((group) => group.kind === kind);
      return (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{say(groupKinds[kind], language)}</h2>
          {own.length === 0 && <p>{say(texts.none, language)}</p>}
          {own.map((group) => (
            <OneGroup key={group.id} group={group} view={view} />
          ))}
        </section>
      );
    }),
  });
};
