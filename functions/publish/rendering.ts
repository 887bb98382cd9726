import { changesOf } from "#committee/composition/composition";
import type { DocumentName } from "#committee/kernel/document-name";
import { type Everything, everyDocument } from "#committee/publication/documents";
import { inTurn } from "#functions/kernel/in-turn";
import type { PublishOffice } from "#functions/kernel/offices";
import { hiddenFrom } from "#functions/publish/hiding";
import { publicRecord } from "#functions/publish/public-record";
import type { PublicRecord } from "#functions/publish/record";
import { filesOf } from "#functions/publish/render";
import type { Mark } from "#secretariat/marks";

const everythingOf = ({ all, meetingYears, boards, plans, sitters, methods, calls }: PublicRecord): Everything => ({
  meetings: all,
  years: meetingYears,
  boards: boards.years,
  plans: plans.map(({ plan }) => plan.id),
  compositions: changesOf(sitters),
  methods: methods.map(({ method }) => method.id),
  calls: calls.map(({ call }) => call.id),
});

/** A document with all its marks. */
type Marked = readonly [document: DocumentName, marks: readonly Mark[]];

/** A document that shows something of a newer release stays as it is, and marked, until one comes that can read it. */
const renderOne = async (office: PublishOffice, record: PublicRecord, [document, marks]: Marked): Promise<void> => {
  const hidden = hiddenFrom(document, record.hidden);
  if (hidden) throw hidden;
  if (document === "everything") await office.marks.make(everyDocument(everythingOf(record)), office.draw.id());
  const files = await filesOf(record, document);
  await Promise.all(files.map(office.portal.put));
  await Promise.all(marks.map(office.marks.clear));
  office.log.info("rendered", { document, matters: marks.flatMap(({ about }) => about), files: files.length });
};

/** What is marked, but for what a newer release marked. */
export const marksOn = ({ marks, log }: PublishOffice): Promise<readonly Mark[]> =>
  marks.all((newer) => log.error("not rendered", { error: newer }));

/** Renders what is marked, and what is marked meanwhile; gives the documents that could not be, each tried once. */
export const renderMarked = async (
  office: PublishOffice,
  failed: readonly string[] = [],
): Promise<readonly string[]> => {
  const marks = (await marksOn(office)).filter(({ document }) => !failed.includes(document));
  if (marks.length === 0) return failed;
  const record = await publicRecord(office, marks);
  const byDocument = [...Map.groupBy(marks, ({ document }) => document)];
  const outcomes = await inTurn(byDocument, (marked) =>
    renderOne(office, record, marked).then(
      () => [],
      (error: unknown) => {
        const [document] = marked;
        office.log.error("not rendered", { document, error });
        return [document];
      },
    ),
  );
  return renderMarked(office, [...failed, ...outcomes.flat()]);
};
