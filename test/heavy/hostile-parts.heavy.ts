import { afterAll, expect, test } from "@jest/globals";
import type { VaultForm } from "#secretariat/vault-form";
import type { Candidate } from "../rigs/candidates.ts";
import { inTurns } from "../rigs/in-turns.ts";
import { pdf } from "../rigs/pictures.ts";
import { noNames } from "./hostile-files.ts";
import { bringGood, bringHostile, fates, goodFor, hostileNow, next, numbers, tally } from "./parts-brought.ts";
import {
  allTold,
  announce,
  ask,
  askFor,
  contentOf,
  depositsOf,
  faults,
  goTo,
  judged,
  LARGEST,
  parts,
  type Said,
  standFor,
  statuses,
  stop,
  tryFor,
} from "./parts-world.ts";

afterAll(stop);

/** So many rounds of so many candidacies: in each round every part is brought anew, and hostile files between. */
const [CANDIDACIES, ROUNDS, HOSTILE, AT_ONCE] = [42, 4, 2, 20];
/** So many of either are tried in all. */
const MANY = 10_000;

const office = "application/vnd.openxmlformats-officedocument";
const typed = { part: 0, name: "statuts.pdf", type: "application/pdf" };

/** What is refused before there is any form: types that aren't taken, too large, of no name, for someone else's candidacy. */
const refusedAsks: readonly Readonly<{ said: Said; status: number; isStranger?: true }>[] = [
  { said: { ...typed, type: `${office}.wordprocessingml.document`, bytes: pdf() }, status: 400 },
  { said: { ...typed, type: `${office}.spreadsheetml.sheet` }, status: 400 },
  { said: { ...typed, type: "application/zip" }, status: 400 },
  { said: { ...typed, part: 2, type: "image/png" }, status: 400 },
  { said: { ...typed, bytes: Buffer.alloc(LARGEST + 1) }, status: 400 },
  { said: { ...typed, size: LARGEST }, status: 400 },
  ...noNames.map((name) => ({ said: { ...typed, name }, status: 400 })),
  { said: { ...typed, part: parts.length }, status: 404 },
  { said: typed, status: 404, isStranger: true },
  { said: { ...typed, bytes: pdf() }, status: 404, isStranger: true },
];

const askInVain = async (who: Candidate, stranger: Candidate): Promise<void> => {
  const { said, status, isStranger } = refusedAsks[next("inVain") % refusedAsks.length]!;
  const answer = await tryFor(who, said, isStranger ? stranger.person : who.person);
  expect([answer.status, answer.body.post]).toEqual([status, undefined]);
  tally.hostile += 1;
};

/** Every part is brought anew; whatever else comes, these are what counts. */
const round = async (who: Candidate, stranger: Candidate, other: VaultForm): Promise<void> => {
  const good: string[] = [];
  for (const part of parts.keys()) good.push(await bringGood(who, part, other));
  for (let number = 0; number < HOSTILE; number += 1) await bringHostile(who, stranger);
  await askInVain(who, stranger);
  const { body } = await ask("GET", `/candidacies/${who.id}`, { as: who.person });
  expect(body.parts.map(({ counts }: { counts?: { file: string } }) => counts?.file)).toEqual(good);
  expect(body.missing.parts).toEqual([]);
};

/** What a name may be made of that is shown. */
const showable = /^[^/\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,120}$/u;

const all: { candidates: readonly Candidate[]; secretary: string } = { candidates: [], secretary: "" };

/** How long something took, and how much of it this process worked. */
const timed = async (what: string, act: () => Promise<void>): Promise<void> => {
  const [from, before] = [performance.now(), process.cpuUsage()];
  await act();
  const { user, system } = process.cpuUsage(before);
  const [seconds, worked] = [performance.now() - from, (user + system) / 1_000].map((one) => Math.round(one / 1_000));
  process.stdout.write(
    `parts ${what}: ${tally.hostile} hostile, ${tally.good} good so far; ${seconds} s, of which ${worked} of work\n`,
  );
};

test("by the whole way nothing hostile can be read or counts, however it comes, and each good part counts", async () => {
  const { id, secretary } = await announce();
  goTo("2027-02-01T10:00:00.000Z");
  all.secretary = secretary;
  all.candidates = await inTurns([...Array(CANDIDACIES).keys()], AT_ONCE, standFor(id));
  const { post } = await askFor(all.candidates[0]!, goodFor(0));
  await timed("by the whole way", async () => {
    await inTurns(all.candidates, AT_ONCE, async (who) => {
      const stranger = all.candidates[(who.index + 1) % CANDIDACIES]!;
      for (let number = 0; number < ROUNDS; number += 1) await round(who, stranger, post);
    });
  });
});

test("on each candidacy stands what became of each file, under a name that shows; the secretariat reads none of the hostile", async () => {
  goTo("2027-03-01T16:00:00.000Z");
  const refused = [...fates].filter(([, fate]) => fate !== "accepted").map(([file]) => file);
  const links = await inTurns(refused, AT_ONCE, (file) => contentOf(file, all.secretary));
  expect(new Set(links)).toEqual(new Set([409]));
  const deposits = (await inTurns(all.candidates, AT_ONCE, ({ id }) => depositsOf(id))).flat();
  const found = deposits.filter(({ stage }) => stage !== "awaited");
  expect(new Map(found.map(({ file, stage, why }) => [file, why ?? stage]))).toEqual(fates);
  expect(deposits.filter(({ name }) => !showable.test(name))).toEqual([]);
  expect(found.filter(({ stage, head }) => (stage === "accepted") !== (head !== undefined))).toEqual([]);
});

const judgeGood = async (): Promise<void> => {
  const made = goodFor(numbers.good % parts.length);
  expect(await judged(made, numbers.good % 7 === 0)).toMatchObject({ status: 204, state: { stage: "accepted" } });
  tally.good += 1;
};

const judgeHostile = async (): Promise<void> => {
  const { index, why, made } = hostileNow();
  expect(await judged(made, index % 3 === 0)).toMatchObject({ status: 204, state: { stage: "refused", why } });
  tally.hostile += 1;
};

test("of ten thousand hostile ones in all none is accepted, and of ten thousand good ones none is refused", async () => {
  await timed("by all but the register", async () => {
    await inTurns(Array(MANY - tally.good).fill(judgeGood), AT_ONCE, (judge) => judge());
    await inTurns(Array(MANY - tally.hostile).fill(judgeHostile), AT_ONCE, (judge) => judge());
  });
});

test("no answer was a fault, nor was anything logged as one", () => {
  expect(allTold()).toBe(true);
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
  expect(faults()).toEqual([]);
});
