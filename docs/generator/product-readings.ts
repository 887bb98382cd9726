type ProductReading = Readonly<{ about: string; reading: string; where: readonly string[] }>;

/** What is read, or done, in one way and could be in another, and belongs to no single rule. */
export const productReadings: readonly ProductReading[] = [
  {
    about: "Terms",
    reading:
      "Civil society’s terms, for G4.14, are those of the plans; one goes on until the term of a later plan begins. Before the first plan, and after the last, they are steps of two years; where there is no plan, steps from the day of civil society’s first seat.",
    where: ["shared/committee/plans/civil-terms.ts"],
  },
  {
    about: "Time",
    reading: "Legal time by the law’s own table (UTC+0 since 2026-09-20, decree 2.26.530), never the machine’s.",
    where: ["shared/calendar/legal-time.ts"],
  },
  {
    about: "Holidays",
    reading:
      "Monday to Friday less the holidays of decree 2-77-169, exceptional days and feasts, announced or projected. The secretariat keeps them (`PUT /calendar/days/{date}`), from those that ship on (2024 to 2027).",
    where: ["shared/calendar/first-almanac.ts"],
  },
  {
    about: "Certainty",
    reading:
      "A date counted in working days is `projected` when a projected feast stands in its stretch or a day beside it. In a year whose moving feasts are not on record it is `feastUnknown`, the earliest that it can be.",
    where: ["shared/calendar/certainty.ts"],
  },
  {
    about: "Calendar changes",
    reading:
      "Five minutes after the last change, so that the days of a feast are told of at once, every open deadline is counted anew. Which moved, from when to when and why is a page of its matter, and those concerned are written to. None moves to a day that is gone; what was met, missed or over stays as it was judged.",
    where: ["shared/committee/kernel/owing.ts", "shared/committee/duties/recount.ts"],
  },
  {
    about: "Duties",
    reading:
      "Every deadline is a row of one table: its rule, what starts, meets and misses it, who is reminded and how long ahead. The meeting of G5.1 is met on the day of the next one held.",
    where: ["shared/committee/duties.ts", "shared/committee/duties/board.ts"],
  },
  {
    about: "Appointments",
    reading:
      "Each body answers within twenty working days of a plan’s adoption, or of a renewal in its course (ours, `appointmentDays`). Those that haven’t are then written to again, once, and stand as late from the next day. An answer names both the representative and the deputy: who is confirmed goes on, who is replaced leaves on the day. In the first term it cites its official letter; in the course of a plan it needs none.",
    where: ["shared/committee/plans/appointments.ts", "shared/committee/composition/seating.ts"],
  },
  {
    about: "Renewal",
    reading:
      "A plan longer than two years has a second term from its second anniversary on; on that day its bodies are asked, and a civil-society call is due anew. Successors are due by the plan’s last day, and late from the next until the bodies of a later plan have all answered. The announcement of a call meets the duty to open one, in the term that runs.",
    where: ["shared/committee/plans/terms.ts", "shared/committee/plans/dues.ts"],
  },
  {
    about: "Outgoing seats",
    reading:
      "A body keeps its seat under a later plan that names it, by its Arabic name. Seats of bodies that the later plan doesn’t name end, one after the other, once all of its own have people. A plan is entered once it is adopted, in the order of adoption, and only the last one’s bodies appoint.",
    where: ["shared/committee/plans/adopting.ts", "shared/committee/plans/appointments.ts"],
  },
  {
    about: "Composition",
    reading:
      "A day belongs to who begins on it, not to who leaves on it. Seats count for the balance whether or not anyone sits there; the chair is no seat. Who leaves before a successor is named leaves their place vacant; the seat stays its body’s or its association’s.",
    where: ["shared/committee/composition/composition.ts"],
  },
  {
    about: "Selection method",
    reading:
      "The consultation is of ten days at least and the vote of seven (ours). The text may change after the consultation, before the vote, and stands as it is meanwhile. A seat’s vote counts if it is in office when the vote ends, an association’s if it is in the space still. What is not adopted is a draft again, and is consulted on and voted on anew.",
    where: ["shared/committee/methods/dues.ts", "shared/committee/methods/drafting.ts"],
  },
  {
    about: "Call for candidacies",
    reading:
      "It opens when it is announced or later, stays open for ten days at least, each of twenty-four hours, and its hours don’t change; a plan has one call at a time (ours). A minute after the close, and once every file that came in time has been looked at, each dossier is judged; those withdrawn don’t count. What those who aren’t chosen brought is kept for as many days as the method says, 180 unless it says otherwise.",
    where: ["shared/committee/candidacies/closing.ts", "shared/committee/candidacies/judging.ts"],
  },
  {
    about: "Deposits",
    reading:
      "The time of a deposit is S3’s own, and must lie before the close; for a part, the file accepted last counts. Its receipt is the file’s own journal. A part still on its way at the close is waited for a quarter of an hour. A form that was saved whole and not deposited is deposited at the close. An association may stand while its file in the space is still being checked; withdrawn, it may stand anew while the call is open. It names a person ten times at the most, and brings 200 files (ours).",
    where: [
      "shared/committee/files/arrivals.ts",
      "shared/committee/candidacies/completeness.ts",
      "shared/committee/candidacies/judging.ts",
    ],
  },
  {
    about: "Notice anew",
    reading:
      "After the notice, another day or agenda of the secretariat’s own reaches members in time again (G5.3). An item that a member proposed in time (G5.4) does not wait again; place, hours and link change at once.",
    where: ["shared/committee/meetings/planning.ts", "shared/committee/meetings/proposals.ts"],
  },
  {
    about: "Minutes",
    reading:
      "Minutes are published a minute after their window has ended, so that what was on its way has arrived. The public list of participants tells name and body, no more.",
    where: ["shared/committee/meetings/minutes.ts", "shared/committee/meetings/dues.ts"],
  },
  {
    about: "Journal",
    reading:
      "It is public but for what is reserved, whose commitment alone is shown: links, e-mail addresses, drafts of minutes, how each seat was filled, passages withheld under law 31-13, how the offices of bodies are written to.",
    where: ["shared/journal/page.ts", "shared/committee/kernel/decision.ts"],
  },
  {
    about: "Board of obligations",
    reading:
      "Nothing vanishes there. What a postponement or a cancellation ends in time stays as owed no more, what the calendar moves stands under both days, and an explanation never removes a mark. A notice stands there once it has gone. The present board holds the year's obligations and, of other years, what is due or late still; each year has a page of its own, by the last day of what stands there.",
    where: ["shared/committee/duties/board.ts", "shared/committee/duties/years.ts"],
  },
  {
    about: "Reminders",
    reading:
      "They go before the day, at seven in the morning, on working days, in one letter a person. Each week begins with a digest to the secretariat: what is due within thirty days, what is late, the letters that came back, seats where nobody sits. Pages of the diary (`GET /journal/DIARY/secretariat`) tell which went.",
    where: ["shared/committee/duties/morning.ts", "shared/committee/duties/digest.ts"],
  },
  {
    about: "Letters that came back",
    reading:
      "A welcome that came back goes again by itself once the secretariat saves the address of whom it was for. A notice or minutes that came back are sent again by the secretariat, and a member’s three days (G5.4) then count from the receipt of that one.",
    where: ["shared/committee/welcomes.ts", "shared/committee/meetings/sent-again.ts"],
  },
];
