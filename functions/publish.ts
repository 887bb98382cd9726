import type { DynamoDBBatchResponse } from "aws-lambda";
import * as z from "zod/mini";
import { instantOf } from "#calendar/civil-date";
import { civilDateAt } from "#calendar/legal-time";
import type { DocumentName } from "#committee/kernel/document-name";
import type { PublishOffice } from "#functions/kernel/offices";
import { marksOn, renderMarked } from "#functions/publish/rendering";
import { turnedSince } from "#functions/publish/turning";
import { lazily } from "#functions/secretariat/lazily";
import { publishOffice } from "#functions/secretariat/publish";
import type { Turned } from "#secretariat/lease";

const Woken = z.object({
  Records: z._default(z.array(z.object({ dynamodb: z.object({ SequenceNumber: z.string() }) })), []),
});

/** How long the lease lasts, in milliseconds: longer than the function may run, so that its holder is surely gone. */
const LEASE = 6 * 60_000;

type Held = Readonly<{ holder: string; turned?: Turned }>;

/** Marks what a new day or a new release changes by itself, then notes that it has. */
const turn = async (office: PublishOffice, { holder, turned }: Held): Promise<void> => {
  const { marks, lease, draw, release } = office;
  const day = civilDateAt(office.now());
  if (turned?.day === day && turned.release === release) return;
  const changed: readonly DocumentName[] =
    turned?.release === release ? await turnedSince(office, turned.day, day) : ["everything"];
  await marks.make(changed, draw.id());
  await lease.turn(holder, { day, release });
};

const work = async (office: PublishOffice, held: Held): Promise<void> => {
  await turn(office, held);
  const failed = await renderMarked(office);
  if (failed.length > 0) throw new Error(`Documents not rendered: ${failed.join(", ")}`);
};

/** One publication under the lease. A mark made since its last look, whose own wake found the lease taken, isn't left waiting. */
const publication = async (office: PublishOffice): Promise<"published" | "held"> => {
  const [holder, now] = [office.draw.id(), office.now()];
  const taken = await office.lease.take(holder, now, instantOf(Date.parse(now) + LEASE));
  if (taken === "held") return taken;
  await work(office, { holder, ...taken }).finally(() => office.lease.giveBack(holder));
  return (await marksOn(office)).length === 0 ? "published" : publication(office);
};

/** Woken by a mark (its stream) or by the hour: publishes, or has its marks come again while another does. */
export const publish =
  (office: PublishOffice) =>
  async (event: unknown): Promise<DynamoDBBatchResponse> => {
    const [first] = Woken.parse(event).Records;
    const outcome = await publication(office);
    office.log.info("publication", { outcome });
    const again = outcome === "held" && first ? [{ itemIdentifier: first.dynamodb.SequenceNumber }] : [];
    return { batchItemFailures: again };
  };

export const handler = lazily(publishOffice, publish);
