import type { Attended, Attendee, Guest, Presided } from "#committee/meetings/attendance-sheet";
import type { Block, Fact, Line } from "#letters/kernel/message";
import { asTyped, inWords, typedFact } from "#letters/kernel/runs";
import { collegeNames, participantNames, presenceNames } from "#wording/participants";
import { type Language, say, type Text } from "#wording/wording";

const colon: Text = { ar: ": ", fr: "\u00a0: ", en: ": " };
const comma: Text = { ar: "، ", fr: ", ", en: ", " };
const presence: Text = { ar: "{name}، {presence}", fr: "{name}, {presence}", en: "{name}, {presence}" };

const by: Text = {
  ar: "{name}، ناب عنه(ا): ",
  fr: "{name}, représenté(e) par\u00a0: ",
  en: "{name}, represented by: ",
};

const why: Text = { ar: "؛ سبب الدعوة: ", fr: "\u00a0; raison de l’invitation\u00a0: ", en: "; why invited: " };

const howPresent = (attendee: Attendee, language: Language): Line => {
  const name = language === "ar" ? attendee.name.ar : attendee.name.latin;
  return attendee.by
    ? [inWords(say(by, language, { name }), language), asTyped(attendee.by, language)]
    : [inWords(say(presence, language, { name, presence: say(presenceNames[attendee.presence], language) }), language)];
};

const attendeeLine = (attendee: Attendee, language: Language): Line => [
  asTyped(attendee.body, language),
  inWords(say(colon, language), language),
  ...howPresent(attendee, language),
];

const guestLine = ({ name, body, reason }: Guest, language: Language): Line => [
  asTyped(name, language),
  ...(body ? [inWords(say(comma, language), language), asTyped(body, language)] : []),
  inWords(say(why, language), language),
  asTyped(reason, language),
];

const presidedFacts = (presided: Presided, language: Language): readonly Fact[] =>
  presided.by === "chair"
    ? [
        {
          name: say(participantNames.presided, language),
          value: inWords(say(participantNames.chair, language), language),
        },
      ]
    : [
        typedFact(participantNames.presided, presided.name, language),
        typedFact(participantNames.departure, presided.reason, language),
      ];

const linesOf = (title: Text, lines: readonly Line[], language: Language): readonly Block[] =>
  lines.length === 0 ? [] : [{ block: "lines", title: say(title, language), lines }];

const colleges = ["administration", "civil-society"] as const;

/** Who came to a meeting and how, who presided, and who was invited and why (G5.2, G5.9). */
export const participantLines = ({ presided, attendees, guests }: Attended, language: Language): readonly Block[] => [
  { block: "heading", line: [inWords(say(participantNames.participants, language), language)] },
  { block: "facts", facts: presidedFacts(presided, language) },
  ...colleges.flatMap((college) => {
    const ofCollege = attendees.filter((attendee) => attendee.college === college);
    return linesOf(
      collegeNames[college],
      ofCollege.map((attendee) => attendeeLine(attendee, language)),
      language,
    );
  }),
  ...linesOf(
    participantNames.guests,
    guests.map((guest) => guestLine(guest, language)),
    language,
  ),
];
