import { describe, expect, test } from "@jest/globals";
import { enterChair, openChair } from "#committee/composition/chair";
import { leaveSeat } from "#committee/composition/departures";
import { seatPeople } from "#committee/composition/seating";
import { fillSeat } from "#committee/composition/seats";
import { LetterName } from "#committee/correspondence";
import type { Person } from "#committee/people/people";
import type { Association } from "#committee/space/association";
import { isWelcome, type Unwelcomed, welcomeAgain } from "#committee/welcomes";
import { allowed, circumstancesOn, id, on } from "./examples.ts";
import { letter, people, planId, seatIds } from "./plan-examples.ts";

const today = circumstancesOn("2026-12-01");
const body = { ar: "وزارة الصحة" };
const chosen = people("a", "b");
const known = ({ person, contact }: typeof chosen.member): Person => ({
  ...{ id: person, edition: today.edition.inForceFrom, capacities: [], ...contact },
});
const [member, deputy] = [known(chosen.member), known(chosen.deputy)];
const stranger = { ...member, id: "person-c" };
const seat = seatPeople({ id: seatIds[0], seat: undefined, body, people: chosen }, today).state;

const again = (unwelcomed: Omit<Unwelcomed, "state" | "seats"> & Partial<Unwelcomed>, who: Person) =>
  welcomeAgain({ state: undefined, seats: [], ...unwelcomed }, who);

test("three letters welcome someone, and no other does", () => {
  expect(LetterName.options.filter(isWelcome).toSorted()).toEqual(["appointed", "association-registered", "seated"]);
});

test("a letter that welcomes nobody never goes again as a welcome", () => {
  expect(again({ letter: "membership-ended", matter: `SEAT#${seatIds[0]}`, seats: [seat] }, member)).toBeUndefined();
});

describe("whom a body appointed", () => {
  const appointed = { letter: "appointed", matter: `PLAN#${planId}`, seats: [seat] } as const;

  test("is welcomed again as what they sit there, and for which body", () => {
    const common = { letter: "appointed", about: `PLAN#${planId}`, body };
    expect(again(appointed, member)).toEqual({ ...common, to: "PERSON#person-a", as: "member" });
    expect(again(appointed, deputy)).toEqual({ ...common, to: "PERSON#person-b", as: "deputy" });
  });

  test("isn’t once they have left, and nobody is who sits elsewhere", () => {
    const left = allowed(leaveSeat(seat, "member", circumstancesOn("2026-12-10"))).state;
    expect(again({ ...appointed, seats: [left] }, member)).toBeUndefined();
    expect(again(appointed, stranger)).toBeUndefined();
  });
});

test("who presides is welcomed again to the chair, and nobody else is", () => {
  const state = allowed(enterChair(openChair(today).state, chosen.member, today)).state;
  const chair = { letter: "appointed", matter: "CHAIR#committee", state, seats: [seat] } as const;
  expect(again(chair, member)).toEqual({
    ...{ letter: "appointed", to: "PERSON#person-a", about: "CHAIR#committee", as: "chair" },
  });
  expect(again(chair, deputy)).toBeUndefined();
});

test("who was given a seat is welcomed again while they sit there as its member, from the day that they came", () => {
  const seating = { college: "civil-society", body, holder: chosen.member.contact } as const;
  const civil = fillSeat({ id: seatIds[1], person: member.id }, seating, today).state;
  const seated = { letter: "seated", matter: `SEAT#${seatIds[1]}`, seats: [civil] } as const;
  expect(again(seated, member)).toEqual({
    ...{ letter: "seated", to: "PERSON#person-a", seat: { id: seatIds[1], body, from: "2026-12-01" } },
  });
  expect(again({ ...seated, seats: [seat] }, deputy)).toBeUndefined();
  expect(again(seated, stranger)).toBeUndefined();
});

test("who speaks for an association is told again that it came to the space, and who no longer does isn’t", () => {
  const state: Association = {
    ...{ stage: "declared", id, edition: on("2022-05-24"), person: member.id, joined: on("2026-12-01") },
    ...{ name: { ar: "جمعية" }, region: "oriental", fields: ["youth"], scope: "local" },
    receipt: { kind: "final", date: on("2019-05-14"), file: letter },
  };
  const registered = { letter: "association-registered", matter: `ASSOCIATION#${id}`, state } as const;
  expect(again(registered, member)).toEqual({
    ...{ letter: "association-registered", to: "PERSON#person-a" },
    association: { id, name: { ar: "جمعية" }, complete: false },
    missing: ["since", "contact"],
  });
  expect(again(registered, stranger)).toBeUndefined();
});
