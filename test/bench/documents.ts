import type { DocumentName } from "#committee/kernel/document-name";
import type { PublishOffice } from "#functions/kernel/offices";
import { publish } from "#functions/publish";
import { dynamoLease } from "#secretariat/lease";
import { dynamoMarks } from "#secretariat/marks";
import { keptLog, officeAt } from "../rigs/office.ts";
import { inTurn, type Measured, type Measures } from "./measured.ts";
import type { World } from "./world.ts";

const RELEASE = "one";

/** The publisher on the register, each of its calls counted; what it puts is weighed, and put nowhere. */
const publishing = ({ table, client, at }: World) => {
  const counted = { ...table, client };
  const { log, lines } = keptLog(at);
  let [objects, bytes] = [0, 0];
  const portal: PublishOffice["portal"] = {
    put: async ({ body }) => {
      objects += 1;
      bytes += Buffer.byteLength(body);
    },
  };
  const office: PublishOffice = {
    ...{ ...officeAt(counted, at), marks: dynamoMarks(counted), lease: dynamoLease(counted), portal, log },
    ...{ address: "https://ishraf.example", release: RELEASE },
  };
  const weighed = () => {
    const put = { objects, bytes };
    [objects, bytes] = [0, 0];
    return put;
  };
  return { run: () => publish(office)({}), marks: office.marks, weighed, lines };
};

/** Of each kind of document one: the first told, where there are many, which is the latest of meetings and years. */
const oneOfEach = (documents: readonly DocumentName[]): readonly DocumentName[] => [
  ...new Map(documents.toReversed().map((document) => [document.replace(/\/.*/, "/"), document])).values(),
];

/** The documents that a publication of everything renders, as its log tells. */
const renderedIn = (lines: readonly string[]): readonly DocumentName[] =>
  lines.flatMap((line) => {
    const { message, document } = JSON.parse(line) as { message?: string; document?: DocumentName };
    return message === "rendered" && document !== undefined && document !== "everything" ? [document] : [];
  });

/** Each kind of document, marked by itself and published; and all there is, as a release is. */
export const measureDocuments = async (world: World): Promise<Measures> => {
  const { run, marks, weighed, lines } = publishing(world);
  const whole = await world.counting(run);
  const everything: Measured = { use: whole.use, gave: weighed().bytes };
  const each = await inTurn(
    oneOfEach(renderedIn(lines)),
    (document) => `publish ${document.replace(/\/.*/, "/…")}`,
    async (document) => {
      await marks.make([document], world.hand.id());
      const { use } = await world.counting(run);
      const { objects, bytes } = weighed();
      if (objects === 0) throw new Error("nothing was put");
      return { use, gave: bytes };
    },
  );
  return new Map([...each, ["publish everything", everything]]);
};
