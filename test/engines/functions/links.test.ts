import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { linkKey } from "#functions/links/key";
import { claimedBy, isSigned, signed } from "#functions/links/signature";
import { officeAt, openApi } from "../../rigs/office.ts";
import { newTable } from "../../rigs/table.ts";

const key = "5f2c9a7e".repeat(8);
const meeting = "01KAVQ3Y8M5T2R7WDXE4FZ9H6N";

const arbitraryLink = fc.record({
  purpose: fc.constantFrom("coming", "proposal", "contribution"),
  meeting: fc.constantFrom(meeting, "01KBFM5A3W8T0Q5Z6X7Y8V9W0A"),
  notices: fc.nat(999),
  person: fc.stringMatching(/^[\w-]{1,40}$/),
});

const holds = (text: string, by = key): boolean => {
  const link = claimedBy(text);
  return link !== undefined && isSigned(by, link, text);
};

const link = { purpose: "coming", meeting, notices: 1, person: "4f9c8a52-4f6e-4f0e-9d5c-2f6d7b8a9c01" } as const;

describe("a link that is signed", () => {
  test("is read as what was signed, and written alike each time", () => {
    fc.assert(
      fc.property(arbitraryLink, (one) => {
        expect(signed(key, one)).toBe(signed(key, one));
        expect(claimedBy(signed(key, one))).toEqual(one);
        expect(holds(signed(key, one))).toBe(true);
      }),
    );
  });

  test("stands in an address as it is", () => expect(signed(key, link)).toMatch(/^[\w.-]+$/));

  test("holds under no other key", () => {
    fc.assert(
      fc.property(arbitraryLink, fc.stringMatching(/^[0-9a-f]{64}$/), (one, other) => {
        fc.pre(other !== key);
        expect(holds(signed(key, one), other)).toBe(false);
      }),
    );
  });

  test("lends its signature to no other link", () => {
    fc.assert(
      fc.property(arbitraryLink, arbitraryLink, (one, other) => {
        const [, signature] = /\.([^.]+)$/.exec(signed(key, one))!;
        const borrowed = signed(key, other).replace(/[^.]+$/, signature!);
        expect(holds(borrowed)).toBe(borrowed === signed(key, one));
      }),
    );
  });

  test("holds cut nowhere, and with no letter changed or added", () => {
    const text = signed(key, link);
    for (let place = 0; place < text.length; place += 1) {
      expect(holds(text.slice(0, place))).toBe(false);
      for (const letter of ["A", "0", "-", "."].filter((one) => one !== text[place]))
        expect(holds(`${text.slice(0, place)}${letter}${text.slice(place + 1)}`)).toBe(false);
    }
    for (const added of ["A", ".", "=", " ", "\n"]) expect(holds(`${text}${added}`)).toBe(false);
  });

  test("holds written in no other way: not with zeros before its number, nor with a meeting in small letters", () => {
    const text = signed(key, link);
    expect(holds(text.replace(".1.", ".01."))).toBe(false);
    expect(holds(text.replace(meeting, meeting.toLowerCase()))).toBe(false);
  });
});

describe("the key", () => {
  test("is drawn once: many at once get the same, and so do all who come later", async () => {
    const office = officeAt(await newTable(), () => "2026-12-07T09:00:00.000Z");
    const keys = await Promise.all(Array.from({ length: 8 }, () => linkKey(office)));
    expect(new Set([...keys, await linkKey(office)]).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  test("is told by no answer of the API, and stands in no journal", async () => {
    const api = await openApi(await newTable(), () => "2026-12-07T09:00:00.000Z");
    const kept = await linkKey(api.office);
    expect((await api.call("GET", "/journal/SECRET/links")).status).toBe(400);
    expect(await api.office.register.journal("SECRET#links")).toEqual({
      matter: "SECRET#links",
      pages: [],
      texts: {},
    });
    for (const path of ["/journal/SECRET/links", "/journal/MEETING/links", "/meetings/SECRET%23links", "/meetings"])
      expect(JSON.stringify(await api.call("GET", path))).not.toContain(kept);
    expect(api.lines.join("")).not.toContain(kept);
  });
});
