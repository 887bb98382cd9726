import { daysBetween } from "#calendar/civil-date";
import { civilDateAt } from "#calendar/legal-time";
import { AHEAD } from "#committee/duties/board";
import type { Deadline, Digest } from "#committee/duties/letters";
import { deskFact, placeAtDesk } from "#letters/kernel/desk-address";
import type { Block, Fact } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { asTyped, inWords } from "#letters/kernel/runs";
import { deadlineWords } from "#wording/deadlines";
import { measuresOf } from "#wording/known";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  due: {
    ar: "ما يحل أجله خلال {days, plural, zero {هذا اليوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوما} other {# يوم}}",
    fr: "Échéances {days, plural, one {du prochain jour} other {des # prochains jours}}",
    en: "Due within {days, plural, one {# day} other {# days}}",
  },
  dueOne: {
    ar: "{name} (اجتماع يوم {heldOn})، في أجل أقصاه {on}",
    fr: "{name} (réunion du {heldOn}), au plus tard le {on}",
    en: "{name} (meeting of {heldOn}), by {on}",
  },
  dueNamed: {
    ar: "{name} ({title})، في أجل أقصاه {on}",
    fr: "{name} ({title}), au plus tard le {on}",
    en: "{name} ({title}), by {on}",
  },
  overdue: { ar: "ما فات أجله", fr: "Échéances dépassées", en: "Overdue" },
  overdueOne: {
    ar: "{name} (اجتماع يوم {heldOn})، انقضى الأجل يوم {on}، {late, plural, zero {اليوم} one {قبل يوم واحد} two {قبل يومين} few {قبل # أيام} many {قبل # يوما} other {قبل # يوم}}",
    fr: "{name} (réunion du {heldOn}), délai expiré le {on}, il y a {late, plural, one {# jour} other {# jours}}",
    en: "{name} (meeting of {heldOn}), was due by {on}, {late, plural, one {# day} other {# days}} ago",
  },
  overdueNamed: {
    ar: "{name} ({title})، انقضى الأجل يوم {on}، {late, plural, zero {اليوم} one {قبل يوم واحد} two {قبل يومين} few {قبل # أيام} many {قبل # يوما} other {قبل # يوم}}",
    fr: "{name} ({title}), délai expiré le {on}, il y a {late, plural, one {# jour} other {# jours}}",
    en: "{name} ({title}), was due by {on}, {late, plural, one {# day} other {# days}} ago",
  },
  nothing: {
    ar: "لا يحل أي أجل خلال {days, plural, zero {هذا اليوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوما} other {# يوم}}، ولم يفت أي أجل.",
    fr: "Aucune échéance dans les {days, plural, one {# jour} other {# jours}} à venir, et aucune n’est dépassée.",
    en: "Nothing is due within {days, plural, one {# day} other {# days}}, and nothing is overdue.",
  },
  returned: {
    ar: "{returned, plural, zero {لم ترجع أي رسالة.} one {رجعت رسالة واحدة لم تصل إلى صاحبها.} two {رجعت رسالتان لم تصلا إلى صاحبيهما.} few {رجعت # رسائل لم تصل إلى أصحابها.} many {رجعت # رسالة لم تصل إلى أصحابها.} other {رجعت # رسالة لم تصل إلى أصحابها.}}",
    fr: "{returned, plural, =0 {Aucun courrier n’est revenu.} one {# courrier est revenu sans atteindre son destinataire.} other {# courriers sont revenus sans atteindre leur destinataire.}}",
    en: "{returned, plural, =0 {No letter has come back.} one {# letter has come back and did not reach its addressee.} other {# letters have come back and did not reach their addressees.}}",
  },
  vacant: { ar: "مقاعد لا يشغلها أحد", fr: "Sièges sans titulaire", en: "Seats that nobody holds" },
} as const satisfies Record<string, Text>;

/** Where a deadline is worked on. */
const placeOf = ({ name, about }: Deadline): string => (name === "next-meeting" ? "meetings/new" : placeAtDesk(about));

type Line = Readonly<{ ofMeeting: Text; named: Text }>;

const dueLine: Line = { ofMeeting: words.dueOne, named: words.dueNamed };
const overdueLine: Line = { ofMeeting: words.overdueOne, named: words.overdueNamed };

const factOf =
  ({ ofMeeting, named }: Line, post: Post, language: Language) =>
  (deadline: Deadline): Fact => {
    const { name, on } = deadline;
    const late = daysBetween(on, civilDateAt(post.writtenAt));
    const measures = { name: say(deadlineWords[name].name, language), ...measuresOf(deadline, language), on, late };
    const said = say(deadline.title ? named : ofMeeting, language, measures);
    return deskFact(said, placeOf(deadline), post);
  };

const section = (title: string, facts: readonly Fact[], language: Language): readonly Block[] =>
  facts.length === 0
    ? []
    : [
        { block: "heading", line: [inWords(title, language)] },
        { block: "facts", facts },
      ];

const deadlineLines = ({ due, overdue }: Digest, post: Post, language: Language): readonly Block[] =>
  due.length + overdue.length === 0
    ? [{ block: "paragraph", text: say(words.nothing, language, { days: AHEAD }) }]
    : [
        ...section(say(words.overdue, language), overdue.map(factOf(overdueLine, post, language)), language),
        ...section(say(words.due, language, { days: AHEAD }), due.map(factOf(dueLine, post, language)), language),
      ];

/** What the week's digest tells: what is late, what is due soon, letters that came back, seats where nobody sits. */
export const digestLines = (digest: Digest, post: Post, language: Language): readonly Block[] => {
  const { returned, vacant } = digest;
  return [
    ...deadlineLines(digest, post, language),
    ...(returned === undefined
      ? []
      : [{ block: "paragraph", text: say(words.returned, language, { returned }) } as const]),
    ...(vacant.length === 0
      ? []
      : [
          {
            block: "lines",
            title: say(words.vacant, language),
            lines: vacant.map((body) => [asTyped(body, language)]),
          } as const,
        ]),
  ];
};
