import type { VNode } from "preact";
import { may } from "#committee/permissions";
import type { MembershipView } from "#contract/memberships/memberships";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Worded } from "#pages/desk/kit/words";
import { nameIn } from "#pages/desk/meetings/proposed";
import { Absence } from "#pages/desk/memberships/absence";
import { membershipDesk } from "#pages/desk/memberships/desk";
import { type DoneOfMembership, doneOfMembership } from "#pages/desk/memberships/done";
import { MembershipStage } from "#pages/desk/memberships/stage";
import { AbsenceWays, type Reader } from "#pages/desk/memberships/ways";
import { say, type Text } from "#wording/wording";

const words = {
  title: { ar: "عضويات المجتمع المدني", fr: "Membres de la société civile", en: "Civil society’s memberships" },
  about: {
    ar: "تنتهي العضوية إذا بلغت غيابات الجمعية غير المبررة ثلاثة في ظرف سنتين ميلاديتين (المادة 12 من الدليل).",
    fr: "La qualité de membre prend fin si l’association manque sans justification trois réunions en deux années grégoriennes (article 12 du guide).",
    en: "Membership ends when the association is absent from three meetings within two Gregorian years without justification (article 12 of the guide).",
  },
  nothing: {
    ar: "لا شيء يستدعي جوابا منكم.",
    fr: "Rien n’appelle de réponse de votre part.",
    en: "Nothing asks for an answer from you.",
  },
  none: { ar: "لا غياب محتسب.", fr: "Aucune absence retenue.", en: "No absence stands." },
  until: {
    ar: "يمكن تبرير الغياب إلى غاية نهاية يوم {until}.",
    fr: "Les absences peuvent être justifiées jusqu’à la fin du {until}.",
    en: "The absences may be justified until the end of {until}.",
  },
} as const satisfies Record<string, Text>;

type Card = Readonly<{ membership: MembershipView; reader: Reader }>;

const Card = ({ membership, reader }: Card) => {
  const { seat, body, holder, stage, absences, answerUntil } = membership;
  const { language, roles } = reader;
  return (
    <section class="card">
      <h2>
        <Worded words={body} language={language} />
      </h2>
      <p>
        {holder && nameIn(holder, language)} <MembershipStage stage={stage} language={language} />
      </p>
      {answerUntil && <p class="notice">{say(words.until, language, { until: answerUntil })}</p>}
      {absences.length === 0 && <p>{say(words.none, language)}</p>}
      {absences.map((absence) => (
        <div key={absence.meeting}>
          <Absence
            absence={absence}
            opens={may(roles, "acceptJustification") || seat === reader.own}
            language={language}
          />
          <AbsenceWays membership={membership} absence={absence} reader={reader} />
        </div>
      ))}
      {may(roles, "endMembership") && (
        <p>
          <a href={`/desk/memberships/${seat}/end`}>{say(membershipDesk.endMembership.way, language)}</a>
        </p>
      )}
    </section>
  );
};

type Listed = Readonly<{
  frame: Frame;
  memberships: readonly MembershipView[];
  reader: Reader;
  done?: DoneOfMembership | undefined;
}>;

/** How memberships stand by their absences, and what the reader can do about each (G12.4). */
export const membershipsPage = ({ frame, memberships, reader, done: was }: Listed): VNode => (
  <Framed frame={frame} title={say(words.title, frame.language)}>
    {was && (
      <p class="notice" role="status">
        {say(doneOfMembership[was], frame.language)}
      </p>
    )}
    <p>{say(words.about, frame.language)}</p>
    {memberships.length === 0 && <p>{say(words.nothing, frame.language)}</p>}
    {memberships.map((membership) => (
      <Card key={membership.seat} membership={membership} reader={reader} />
    ))}
  </Framed>
);
