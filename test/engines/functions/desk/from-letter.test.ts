import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { linkKey } from "#functions/links/key";
import { signed } from "#functions/links/signature";
import { dynamoRegister } from "#secretariat/dynamo-register";
import { type Browsing, openDesk } from "../../../rigs/desk.ts";
import { clientOf, documentsOf, newTable } from "../../../rigs/table.ts";
import { type Hand, tapped, transactionConflict } from "../../../rigs/wire.ts";

const START = "2026-12-01T09:00:00.000Z";
let instant = START;
const table = await newTable();
const desk = await openDesk(table, () => instant);
const email = "membre@association.example";
const member = await desk.enter(email, "civil-society-member");
const other = await desk.enter("autre@association.example", "civil-society-member", "ar");
const secretaryEmail = "secretaire@ministere.example";
await desk.enter(secretaryEmail, "secretariat");
const key = await linkKey(desk.office);
afterAll(() => desk.stop());

/** What no log may tell: an address, a name, or a link. */
const personal = /@\w+\.example|Représentante|ممثلة|(coming|proposal)\.0/;

let secretary: Browsing;
const goTo = async (at: string): Promise<void> => {
  instant = at;
  secretary = await desk.signIn(secretaryEmail);
};
beforeEach(() => goTo(START));

const plan = {
  "/heldOn": "2026-12-17",
  "/beginsAt": "10:00",
  "/place/ar": "الرباط",
  "/link": "https://visio.example.ma/r/ishraf",
  "/agenda/0/title/ar": "تتبع الالتزامات",
  "/agenda/0/title/fr": "Suivi des engagements",
};

const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!;

const noticed = async (): Promise<string> => {
  const { to } = await secretary.post("/desk/meetings/new", { key: ulid(), ...plan });
  const path = String(to).split("?")[0]!;
  expect((await secretary.post(`${path}/notice`, { version: "1" })).to).toBe(`${path}?done=noticed`);
  return path.split("/").at(-1)!;
};

const at = (text: string): string => `/desk/from-letter?link=${text}`;
type Purpose = "coming" | "proposal" | "contribution";
const linkTo = (purpose: Purpose, meeting: string, person = member, notices = 1): string =>
  at(signed(key, { purpose, meeting, notices, person }));

const comingTo = (meeting: string) => desk.office.register.beside(`MEETING#${meeting}`, "COMING");

describe("a link to say whether one comes", () => {
  test("shows whose it is and which meeting, without a session, and does nothing by being looked at", async () => {
    const meeting = await noticed();
    const browser = desk.browse();
    for (const site of ["cross-site", "none"]) {
      const page = await browser.get(linkTo("coming", meeting), { "sec-fetch-site": site });
      expect(page.status).toBe(200);
      for (const told of [
        "Représentante",
        "jeudi 17 décembre 2026",
        "10\u00a0h\u00a000",
        "الرباط",
        "Suivi des engagements",
      ])
        expect(page.html).toContain(told);
      expect(page.html).not.toContain("visio.example.ma");
      expect(page.html).not.toContain(email);
      expect(page.html).not.toContain(' checked=""');
      expect(page.headers).toMatchObject({
        "cache-control": "no-store",
        "referrer-policy": "same-origin",
        "x-robots-tag": "noindex",
      });
    }
    expect(await comingTo(meeting)).toEqual([]);
  });

  test("is in its reader’s language, and comes back to itself in another", async () => {
    const meeting = await noticed();
    const browser = desk.browse();
    const link = linkTo("coming", meeting, other);
    const page = await browser.get(link, { "accept-language": "en" });
    expect(page.html).toContain('<html lang="ar" dir="rtl">');
    const back = hidden(page.html, "back");
    expect(back).toBe(link);
    expect((await browser.post("/desk/language", { language: "en", back })).to).toBe(link);
    expect((await browser.get(link)).html).toContain("Will you come to this meeting?");
  });

  test.each([
    [{ "/coming": "yes" }, "Oui, je viendrai", { coming: "yes" }],
    [{ "/coming": "no", "/by/ar": "" }, "Non, je serai absent(e)", { coming: "no" }],
    [
      { "/coming": "represented", "/by/ar": "نائبة الرئيسة" },
      "نائبة الرئيسة",
      { coming: "represented", by: { ar: "نائبة الرئيسة" } },
    ],
  ])("records %j once confirmed, and says so and how to change it", async (form, told, answer) => {
    const meeting = await noticed();
    const page = await desk.browse().post(linkTo("coming", meeting), form);
    expect(page.status).toBe(200);
    expect(page.html).toContain(told);
    expect(page.html).toContain(`href="/desk/meetings/${meeting}/coming"`);
    expect(await comingTo(meeting)).toMatchObject([{ id: member, value: { answer, at: instant } }]);
    expect(page.cookies).toEqual([]);
  });

  test("is given back where something lacks, and is still good", async () => {
    const meeting = await noticed();
    const browser = desk.browse();
    const link = linkTo("coming", meeting);
    const nothing = await browser.post(link, {});
    expect(nothing).toMatchObject({ status: 400, html: expect.stringContaining("error-summary") });
    const nobody = await browser.post(link, { "/coming": "represented", "/by/fr": "La vice-présidente" });
    expect(nobody.status).toBe(400);
    expect(nobody.html).toContain('value="La vice-présidente"');
    expect(await comingTo(meeting)).toEqual([]);
    expect((await browser.post(link, { "/coming": "yes" })).status).toBe(200);
  });

  test("works once: later it says when it was used, and leads to the desk", async () => {
    const meeting = await noticed();
    const browser = desk.browse();
    const link = linkTo("coming", meeting);
    await browser.post(link, { "/coming": "yes" });
    instant = "2026-12-02T09:00:00.000Z";
    for (const page of [await browser.get(link), await browser.post(link, { "/coming": "no" })]) {
      expect(page.status).toBe(410);
      expect(page.html).toContain("Ce lien a déjà servi");
      expect(page.html).toContain("mardi 1 décembre 2026 à 09\u00a0h\u00a000");
      expect(page.html).toContain('<a href="/desk">Aller au bureau</a>');
    }
    expect(await comingTo(meeting)).toMatchObject([{ value: { answer: { coming: "yes" } } }]);
  });

  test("in two tabs at once, one answer is recorded, and the other tab is told that the link was used", async () => {
    const meeting = await noticed();
    const link = linkTo("coming", meeting);
    const answers = ["yes", "no", "yes", "no"];
    const pages = await Promise.all(answers.map((coming) => desk.browse().post(link, { "/coming": coming })));
    expect(pages.map(({ status }) => status).toSorted()).toEqual([200, 410, 410, 410]);
    const [word] = await comingTo(meeting);
    const won = answers[pages.findIndex(({ status }) => status === 200)];
    expect(word).toMatchObject({ value: { answer: { coming: won } } });
  });

  test("is refused when a form comes from another site", async () => {
    const meeting = await noticed();
    const strange = { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" };
    expect((await desk.browse().post(linkTo("coming", meeting), { "/coming": "yes" }, strange)).status).toBe(403);
    expect(await comingTo(meeting)).toEqual([]);
  });
});

/** The desk, its register behind a hand on the wire. */
const deskBehind = (hand: Hand) => {
  const client = clientOf(1);
  tapped(client, hand);
  return openDesk(table, () => instant, {
    register: dynamoRegister({ ...table, client: documentsOf(client) }),
  });
};

describe("whatever happens on the way", () => {
  test.each([
    ["before", "crash-before", 0, 200],
    ["after", "crash-after", 1, 410],
  ] as const)(
    "a crash just %s the write leaves answer and used link both, or neither",
    async (_, crash, left, then) => {
      const meeting = await noticed();
      const link = linkTo("coming", meeting);
      const mortal = await deskBehind((operation) => {
        if (operation === "TransactWriteItems") return crash;
        return "pass";
      });
      expect((await mortal.browse().post(link, { "/coming": "yes" })).status).toBe(500);
      await mortal.stop();
      expect(await comingTo(meeting)).toHaveLength(left);
      expect((await desk.browse().get(link)).status).toBe(then);
      expect(mortal.lines.join("")).not.toMatch(personal);
    },
  );

  test("a write that meets another is tried again", async () => {
    const meeting = await noticed();
    let met = 0;
    const busy = await deskBehind((operation) => {
      if (operation !== "TransactWriteItems") return "pass";
      met += 1;
      return met === 1 ? transactionConflict : "pass";
    });
    expect((await busy.browse().post(linkTo("coming", meeting), { "/coming": "yes" })).status).toBe(200);
    await busy.stop();
    expect(met).toBe(2);
  });

  test("one that keeps meeting others is given back, and nothing is recorded", async () => {
    const meeting = await noticed();
    const busy = await deskBehind((operation) => (operation === "TransactWriteItems" ? transactionConflict : "pass"));
    const page = await busy.browse().post(linkTo("coming", meeting), { "/coming": "yes" });
    await busy.stop();
    expect(page).toMatchObject({ status: 409, html: expect.stringContaining("Un autre acte vous a devancé") });
    expect(await comingTo(meeting)).toEqual([]);
  });
});

describe("a link that is good no more says so", () => {
  const stale = "Ce lien n’a plus cours";

  test("when another notice was sent since; that one’s own link is good", async () => {
    const meeting = await noticed();
    const path = `/desk/meetings/${meeting}`;
    await secretary.post(`${path}/plan`, { ...plan, version: "2", "/place/ar": "سلا" });
    for (const purpose of ["coming", "proposal"] as const) {
      const page = await desk.browse().get(linkTo(purpose, meeting));
      expect(page).toMatchObject({ status: 410, html: expect.stringContaining(stale) });
      expect((await desk.browse().get(linkTo(purpose, meeting, member, 2))).status).toBe(200);
    }
    expect((await desk.browse().post(linkTo("coming", meeting), { "/coming": "yes" })).status).toBe(410);
    expect(await comingTo(meeting)).toEqual([]);
  });

  test("when the meeting was put off", async () => {
    const meeting = await noticed();
    await secretary.post(`/desk/meetings/${meeting}/postponement`, { version: "2", "/reason/ar": "سبب" });
    expect(await desk.browse().get(linkTo("coming", meeting))).toMatchObject({
      status: 410,
      html: expect.stringContaining(stale),
    });
  });

  test("when the time for proposals is over (G5.4), while the one to come is still good", async () => {
    const meeting = await noticed();
    instant = "2026-12-04T23:59:00.000Z";
    expect((await desk.browse().get(linkTo("proposal", meeting))).status).toBe(200);
    instant = "2026-12-05T00:00:00.000Z";
    expect(await desk.browse().get(linkTo("proposal", meeting))).toMatchObject({
      status: 410,
      html: expect.stringContaining("Le délai de proposition est passé"),
    });
    expect((await desk.browse().get(linkTo("coming", meeting))).status).toBe(200);
  });

  test("when its reader is a member no more, whatever the letter was", async () => {
    const meeting = await noticed();
    const former = await desk.enter(`ancien-${meeting}@association.example`.toLowerCase(), "civil-society-member");
    const link = linkTo("coming", meeting, former);
    expect((await desk.browse().get(link)).status).toBe(200);
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk: `PERSON#${former}`, sk: "STATE" },
        UpdateExpression: "SET #state.capacities = :none",
        ExpressionAttributeNames: { "#state": "state" },
        ExpressionAttributeValues: { ":none": [] },
      }),
    );
    for (const page of [await desk.browse().get(link), await desk.browse().post(link, { "/coming": "yes" })])
      expect(page).toMatchObject({ status: 403, html: expect.stringContaining("vous n’êtes plus membre du comité") });
    expect(await comingTo(meeting)).toEqual([]);
  });
});

test("a link that isn’t ours is told the same whatever is wrong with it, and there is nothing to learn from it", async () => {
  const meeting = await noticed();
  const good = linkTo("coming", meeting);
  const foreign = at(signed("0".repeat(64), { purpose: "coming", meeting, notices: 1, person: member }));
  const wrong = [
    good.slice(0, -1),
    good.slice(0, 60),
    good.replace("coming.", "proposal."),
    good.replace(member, other),
    good.replace(".1.", ".2."),
    good.replace(meeting, ulid()),
    good.replace(member, "nobody"),
    `${good}.`,
    foreign,
    "/desk/from-letter",
    at("%22%3E%3Cscript%3E"),
  ];
  const masked = (html: string) => html.replace(/name="back" value="[^"]*"/, "");
  const bare = await desk.browse().get("/desk/from-letter");
  for (const link of wrong) {
    for (const page of [await desk.browse().get(link), await desk.browse().post(link, { "/coming": "yes" })]) {
      expect(page.status).toBe(404);
      expect(masked(page.html)).toBe(masked(bare.html));
    }
  }
  expect(bare.html).toContain("هذا الرابط غير صحيح");
  expect(await comingTo(meeting)).toEqual([]);
});

/** Asks for the code that a link needs. */
const codeBy = async (link: string) => {
  const browser = desk.browse();
  const before = desk.sent.length;
  const answer = await browser.post(link, {});
  return {
    browser,
    answer,
    letters: desk.sent.slice(before),
    enter: (code: string) => browser.post("/desk/sign-in/code", { "/code": code }),
  };
};

describe("a link to propose (G5.4)", () => {
  test("sends a code to its reader’s own address when asked, and opens the form to who enters it", async () => {
    const meeting = await noticed();
    const link = linkTo("proposal", meeting);
    const before = desk.sent.length;
    const first = await desk.browse().get(link);
    expect(first.html).toContain("Recevoir le code");
    expect(desk.sent).toHaveLength(before);
    const { browser, answer, letters, enter } = await codeBy(link);
    expect(answer).toMatchObject({ status: 303, to: "/desk/sign-in/code" });
    expect(letters).toHaveLength(1);
    const page = await browser.get("/desk/sign-in/code");
    expect(page.html).toContain('<html lang="fr"');
    expect(page.html).toContain(`href="${link}"`);
    const entered = await enter(desk.lastCode());
    expect(entered).toMatchObject({ status: 303, to: `/desk/meetings/${meeting}/proposals/new` });
    const form = await browser.get(entered.to as string);
    expect(form).toMatchObject({ status: 200, html: expect.stringContaining("change-agenda") });
    expect((await desk.browse().get(link)).html).toContain("Ce lien a déjà servi");
  });

  test("shows the address nowhere, not even to the browser", async () => {
    const { browser, answer } = await codeBy(linkTo("proposal", await noticed()));
    const begun = Buffer.from(browser.jar.get("__Host-desk-sign-in")!, "base64url").toString();
    const page = await browser.get("/desk/sign-in/code");
    for (const told of [answer.html, begun, page.html]) expect(told).not.toContain(email);
  });

  test("a wrong code opens nothing and uses nothing up", async () => {
    const meeting = await noticed();
    const { enter } = await codeBy(linkTo("proposal", meeting));
    const wrong = await enter(desk.lastCode() === "11111111" ? "22222222" : "11111111");
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain("Ce code n’est pas le bon");
    expect((await desk.browse().get(linkTo("proposal", meeting))).status).toBe(200);
    expect((await enter(desk.lastCode())).status).toBe(303);
  });

  test("with codes in two tabs, the first that is entered opens a session, and the other is told that the link was used", async () => {
    const link = linkTo("proposal", await noticed());
    const one = await codeBy(link);
    const code = desk.lastCode();
    const two = await codeBy(link);
    const late = desk.lastCode();
    const [first, second] = await Promise.all([one.enter(code), two.enter(late)]);
    expect([first.status, second.status].toSorted()).toEqual([303, 410]);
    const loser = first.status === 410 ? one.browser : two.browser;
    expect(loser.jar.has("__Host-desk-access")).toBe(false);
    expect((await loser.get("/desk")).status).toBe(303);
  });

  test("a code asked for in time doesn’t open the form once the time is over", async () => {
    const meeting = await noticed();
    instant = "2026-12-04T23:58:00.000Z";
    const { enter, browser } = await codeBy(linkTo("proposal", meeting));
    const code = desk.lastCode();
    instant = "2026-12-05T00:03:00.000Z";
    expect(await enter(code)).toMatchObject({
      status: 410,
      html: expect.stringContaining("Le délai de proposition est passé"),
    });
    expect(browser.jar.has("__Host-desk-access")).toBe(false);
  });

  test("a browser that keeps a link of its own making gets no further than the link itself", async () => {
    const { browser, enter } = await codeBy(linkTo("proposal", await noticed()));
    const begun = JSON.parse(Buffer.from(browser.jar.get("__Host-desk-sign-in")!, "base64url").toString());
    const forged = { ...begun, link: begun.link.replace(member, other) };
    browser.jar.set("__Host-desk-sign-in", Buffer.from(JSON.stringify(forged)).toString("base64url"));
    expect((await browser.get("/desk/sign-in/code")).status).toBe(404);
    expect((await enter(desk.lastCode())).status).toBe(404);
  });

  test("when the pool asks to wait, so does the page", async () => {
    const link = linkTo("proposal", await noticed());
    const wait = async () => "wait" as const;
    const slow = await openDesk(table, () => instant, { codes: { ...desk.office.codes, send: wait } });
    expect(await slow.browse().post(link, {})).toMatchObject({
      status: 429,
      html: expect.stringContaining("Patientez"),
    });
    await slow.stop();
  });
});

test("no log names a person or an address", () => expect(desk.lines.join("")).not.toMatch(personal));
