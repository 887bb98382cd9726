import { DAY } from "#infra/local/ground/clock";
import { people } from "#infra/local/sample";

const dayAt = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

const plan = (heldOn: string) => ({
  heldOn,
  beginsAt: "10:00",
  place: { ar: "قاعة الاجتماعات، الرباط", fr: "Salle de réunion, Rabat" },
  agenda: [{ title: { ar: "تقدم تنفيذ خطة العمل الوطنية", fr: "Avancement du plan d’action national" } }],
});

/** What a developer can do first: a token for each role, a meeting planned lawfully, its notice sent. */
export const greeting = (place: Readonly<{ address: string; now: number }>): string => {
  const { address, now } = place;
  const token = (who: string) => `$(curl -s ${address}/local/tokens/${who})`;
  const meeting = JSON.stringify(plan(dayAt(now + 14 * DAY)));
  return `
Address  ${address}
Desk     ${address}/desk, as ${people.secretariat}: the code comes to the inbox
Inbox    ${address}/local/inbox

# A token for each role, good for an hour
SECRETARIAT=${token(people.secretariat)}
ADMINISTRATION=${token(people.administration)}
CIVIL_SOCIETY=${token(people["civil-society"])}

# Plan a meeting
MEETING=$(curl -s ${address}/api/meetings -H "authorization: Bearer $SECRETARIAT" -H "content-type: application/json" \\
  -H "idempotency-key: $(date +%s)" -d '${meeting}' | sed -E 's/.*"id":"([^"]+)".*/\\1/')

# Send its notice: the letters come to the inbox
curl -s -X POST ${address}/api/meetings/$MEETING/notice -H "authorization: Bearer $SECRETARIAT"

# Let days pass
curl -s ${address}/local/clock -d '{"to":"${dayAt(now + 4 * DAY)}"}'
`;
};
