import { describe, expect, test } from "@jest/globals";
import { shapeAfter } from "#committee/kernel/shape";
import { longWords } from "#committee/long-words";
import { MeetingLine } from "#committee/meetings/meeting";
import { type Shapes, shapes } from "#committee/shapes";
import { lifting } from "#functions/kernel/lifting";
import { frozen } from "./frozen.ts";

type State = Readonly<Record<string, unknown>>;

const lineOf = (kind: keyof typeof longWords, state: State): State =>
  Object.fromEntries(Object.entries(state).filter(([name]) => !(longWords[kind] as readonly string[]).includes(name)));

describe.each(Object.keys(longWords) as (keyof typeof longWords)[])("a %s's long words", (kind) => {
  const states = frozen(kind).items.flatMap(({ state, shape = 1 }) => (state ? [{ state, shape }] : []));

  test("stand in states that releases wrote before they stood apart, so that none is listed with them", () => {
    const first = states.filter(({ shape }) => shape === 1);
    expect(first.some(({ state }) => longWords[kind].some((name) => name in state))).toBe(true);
  });

  test("are nothing to a lift where a list reads the state without them: it comes to the same", () => {
    expect(shapeAfter((shapes as Shapes)[kind]!)).toBeGreaterThan(1);
    for (const { state: stored, shape } of states) {
      const lifted = (state: State) => lifting.lift(kind, { key: `${kind}#1`, shape, stored: state });
      expect(lifted(lineOf(kind, stored))).toEqual(lineOf(kind, lifted(stored)));
    }
  });
});

test("the line of a meeting is all of it but its long words, at every stage", () => {
  const lines = frozen("MEETING").items.flatMap(({ state }) => (state ? [lineOf("MEETING", state)] : []));
  expect(lines.map((line) => MeetingLine.parse(line))).toEqual(lines);
});
