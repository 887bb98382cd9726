import { expect } from "@jest/globals";
import { check } from "../../checkers/journal.mjs";
import type { openApi } from "../rigs/office.ts";
import { type Doing, doings, pagesOf, stagesIn } from "./meeting-acts.ts";

/** The day of the race. */
export const TODAY = "2026-12-17";

export type Answer = Awaited<ReturnType<Awaited<ReturnType<typeof openApi>>["call"]>>;
export type Meeting = Readonly<{
  id: string;
  stage: string;
  version: number;
  heldOn: string;
  agenda: readonly object[];
}>;
type Reply = Readonly<{ id: string; by: string; answer?: object; takenInAt?: string }>;
export type Replies = Readonly<{ proposals: readonly Reply[]; contributions: readonly Reply[] }>;

/** An act on a meeting as its author saw it, under a mark of its own; `about` is what it answers or takes in. */
export type Aim = Readonly<{ who: string; doing: Doing; meeting: Meeting; mark: string; about: string }>;
export type Done = Aim & Readonly<{ answer: Answer; conflicts: number; until: number }>;

export const isDone = ({ answer: { status } }: Done) => status === 200 || status === 201;
const isPaged = (done: Done) => pagesOf[done.doing] !== undefined;
const typeOf = ({ answer: { body } }: Done): string => String(body.type ?? "").replace("urn:ishraf:problem:", "");
export const endOf = (done: Done) => `${done.answer.status} ${typeOf(done)}`.trim();

export const ENDS = [
  "200",
  "201",
  "409 overtaken",
  "409 not-at-this-stage",
  "412 precondition-failed",
  "422 refused",
] as const;

export type Journal = Readonly<{
  matter: string;
  head: string;
  pages: readonly Readonly<{ act: string; by: string; facts: Record<string, unknown> }>[];
  texts: Record<string, Record<string, { words: string }>>;
}>;

/** Each act that was answered has a page of its own, by its author, that says just what they did; and there is no other page. */
export const checkPages = (before: number, journal: Journal, done: readonly Done[]): void => {
  const paged = done.filter((one) => isDone(one) && isPaged(one));
  expect(check(journal, journal.head)).toEqual([]);
  const versions = Array.from(paged, ({ answer }) => answer.body.version).toSorted((a, b) => a - b);
  expect(versions).toEqual(journal.pages.slice(before).map((_, index) => before + index + 1));
  for (const { doing, who, mark, about, answer } of paged) {
    const { act: said, by, facts } = journal.pages[answer.body.version - 1]!;
    expect(pagesOf[doing]).toContain(said);
    expect(by).toBe(who);
    if (doing === "changePlan") expect(journal.texts[answer.body.version]!["agenda.1.ar"]!.words).toBe(mark);
    if (about !== "") expect(facts[doing === "takeIn" ? "contribution" : "proposal"]).toBe(about);
  }
};

/** What members added stands beside the meeting, once, as they said it; of their word whether they come, the last. */
export const checkBeside = (replies: Replies & { coming: Reply[] }, done: readonly Done[]): void => {
  const added = (doing: Doing) => done.filter((one) => one.doing === doing && isDone(one));
  for (const [doing, kept] of [
    ["propose", replies.proposals],
    ["contribute", replies.contributions],
  ] as const) {
    const ids = added(doing).map(({ answer }) => answer.body.id);
    expect(kept.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    for (const { answer, mark } of added(doing))
      expect(JSON.stringify(kept.find(({ id }) => id === answer.body.id))).toContain(`"${mark}"`);
  }
  const last = new Map(added("sayWhetherComing").map(({ who, mark }) => [who, mark]));
  expect(new Map(replies.coming.map(({ id, answer }) => [id, Object(answer).by.ar]))).toEqual(last);
};

/** Which acts the guide refuses that day: a new agenda with less than ten days left, a proposal too long after the notice, minutes enriched too late or published too early. */
const isRefusedByGuide = (over: boolean, { doing, meeting: { heldOn }, answer: { body } }: Done): boolean => {
  const [rule] = body.refusals.map((refusal: { rule: string }) => refusal.rule);
  switch (doing) {
    case "changePlan":
    case "propose":
      return rule === (doing === "propose" ? "G5.4" : "G5.3") && heldOn < "2026-12-27";
    case "contribute":
    case "publishMinutes":
      return rule === "G5.6" && over === (doing === "contribute");
    default:
      return false;
  }
};

/** A refusal is true: its reason stood at some version between what its author saw and what they saw next. */
export const isTrue = (journal: Journal, over: boolean, done: Done): boolean => {
  const { doing, meeting, until, about, conflicts: hits } = done;
  const stages = stagesIn(journal.pages.map(({ act: said }) => said)).slice(meeting.version - 1, until);
  const isShut = stages.some((stage) => !doings[doing].at.includes(stage));
  const isAnswered = journal.pages
    .slice(0, until)
    .some(({ facts }) => about !== "" && (facts["proposal"] === about || facts["contribution"] === about));
  switch (endOf(done)) {
    case "412 precondition-failed":
      return until > meeting.version;
    case "409 overtaken":
      return until - meeting.version + hits >= 3;
    case "409 not-at-this-stage":
      return isShut || isAnswered || (doing === "recordAttendance" && meeting.heldOn > TODAY);
    case "422 refused":
      return isRefusedByGuide(over, done);
    default:
      return isDone(done);
  }
};
