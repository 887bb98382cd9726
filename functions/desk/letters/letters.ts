import { readLetters } from "#functions/api/meetings/letters";
import { showMeeting } from "#functions/api/meetings/show";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { lettersPage } from "#pages/desk/letters/letters";

/** The letters of a meeting, and where they stand. */
export const showLetters = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const arrival = { params: visit.params, subject: visitor.subject, language: visitor.language };
  const [meeting, { body }] = await Promise.all([
    showMeeting.serve(office, arrival),
    readLetters.serve(office, arrival),
  ]);
  return { page: lettersPage({ frame: frameOf(visit, visitor), meeting: meeting.body, letters: body.letters }) };
};
