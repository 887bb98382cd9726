import { expect, test } from "@jest/globals";
import { type Coming, ComingTold, sayWhetherComing } from "#committee/meetings/coming";
import { allowed, at, circumstancesOn } from "./examples.ts";

const author = { id: "a-member", name: { ar: "عضوة", latin: "Membre" } };

test.each<Coming>([{ coming: "yes" }, { coming: "no" }, { coming: "represented", by: { ar: "نائبة" } }])(
  "a member's word on coming is kept under their name, with the hour at which they gave it: %j",
  (answer) => {
    const told = allowed(sayWhetherComing(answer, author, circumstancesOn("2026-12-16")));
    expect(told).toEqual({ ...author, answer, at: at("2026-12-16") });
    expect(ComingTold.parse(told)).toEqual(told);
  },
);
