import type { ConsumedCapacity } from "@aws-sdk/client-dynamodb";
import { enter, officeAt, openApi } from "../rigs/office.ts";
import { clientOf, documentsOf, newTable } from "../rigs/table.ts";

type Use = { calls: number; read: number; written: number };

const isRead = (command: string): boolean => /^(BatchGet|Get|Query)/.test(command);

/** The client's calls and the capacity units that the engine says they took. */
const countedClient = () => {
  const use: Use = { calls: 0, read: 0, written: 0 };
  const client = clientOf();
  client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        Object.assign(args.input, { ReturnConsumedCapacity: "TOTAL" });
        const answer = await next(args);
        const { ConsumedCapacity: taken = [] } = answer.output as unknown as {
          ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[];
        };
        const units = [taken].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
        use.calls += 1;
        if (isRead(commandName)) use.read += units;
        else use.written += units;
        return answer;
      },
    { step: "initialize" },
  );
  return { client, use };
};

const instant = "2026-12-01T09:00:00.000Z";

const plan = {
  heldOn: "2026-12-17",
  beginsAt: "10:00",
  endsAt: "12:30",
  place: { ar: "قاعة الاجتماعات بمقر الوزارة، الرباط", fr: "Salle de réunion du ministère, Rabat" },
  agenda: Array.from({ length: 6 }, () => ({
    title: {
      ar: "تقدم تنفيذ التزامات خطة العمل الوطنية",
      fr: "État d’avancement des engagements du plan d’action national",
    },
  })),
};

const holiday = {
  name: { ar: "عيد الفطر" },
  feast: "fitr",
  certainty: "announced",
  source: { ar: "بلاغ وزارة الأوقاف والشؤون الإسلامية" },
};

/** What each endpoint asks of the table: calls, and read and write units, with a plan of six items on the agenda. */
export const measureEndpoints = async (): Promise<void> => {
  const { client, use } = countedClient();
  const table = await newTable();
  const { call } = await openApi({ ...table, client: documentsOf(client) }, () => instant);
  const secretary = await enter(
    officeAt(table, () => instant),
    "secretariat",
  );
  const rows: object[] = [];
  const measured = async (method: string, path: string, asked: Parameters<typeof call>[2] = {}) => {
    Object.assign(use, { calls: 0, read: 0, written: 0 });
    const answer = await call(method, path, asked);
    rows.push({ endpoint: `${method} ${path.replace(/[0-9A-Z]{26}/, "{id}")}`, status: answer.status, ...use });
    return answer;
  };
  const { body } = await measured("POST", "/meetings", {
    as: secretary,
    body: plan,
    headers: { "idempotency-key": "bench" },
  });
  await measured("PUT", `/meetings/${body.id}`, { as: secretary, body: plan, headers: { "if-match": '"1"' } });
  await measured("GET", "/meetings");
  await measured("GET", `/meetings/${body.id}`, { as: secretary });
  await measured("POST", `/meetings/${body.id}/notice`, { as: secretary });
  await measured("GET", `/journal/MEETING/${body.id}`);
  await measured("GET", "/guide/rules/G5.3");
  await measured("GET", "/calendar");
  await measured("GET", "/calendar/meeting-dates", { query: { heldOn: "2026-12-17" } });
  await measured("PUT", "/calendar/days/2027-03-11", { as: secretary, body: holiday });
  await measured("GET", "/openapi.json");
  console.log("Endpoints (calls to the table, and capacity units as its engine counts them)");
  console.table(rows);
  client.destroy();
};
