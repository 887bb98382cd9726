import * as z from "zod/mini";
import { OwnChanges } from "#committee/people/own-entry";
import type { OwnEntry } from "#contract/people/people";
import type { Reply } from "#functions/api/kernel/endpoint";
import { ownEndpoints as endpoints } from "#functions/api/people/own";
import { type Form, formOf } from "#functions/desk/kit/act-form";
import { drop } from "#functions/desk/kit/cookies";
import { bodyIn, valuesIn } from "#functions/desk/kit/form";
import type { At } from "#functions/desk/kit/form-for";
import type { Visit } from "#functions/desk/kit/visit";
import type { Asked } from "#pages/desk/kit/act-form";
import { mePage } from "#pages/desk/people/me";

/** What of one's own entry one may put right. */
const Own = z.object({ ...OwnChanges.shape, ...endpoints.correctOwnAddress.route.body.shape });

type Mine = Readonly<{ own: OwnEntry; version: number | ""; visit: Visit }>;

const ownAt = async ({ office, visit, visitor: { subject, language } }: At): Promise<Mine> => {
  const { body: own, version = "" } = await endpoints.readOwnEntry.serve(office, { subject, language });
  return { own, version, visit };
};

/** What stands in the page's forms: in the one that was sent what was typed, in the others what is on the register. */
const valuesOn = ({ filled: { values } }: Asked, { own, visit: { form } }: Mine) => ({
  ...Object.fromEntries(Object.entries(valuesIn(Own.parse(own))).filter(([at]) => !form.has(at))),
  ...values,
});

/** What is asked for on the page of one's own data, and told there where it can't be done. */
const onMe = {
  scene: ownAt,
  versionOf: ({ version }: Mine) => version,
  first: ({ own }: Mine) => Own.parse(own),
  place: () => "/desk/me",
  draw: (asked: Asked, scene: Mine) => {
    const filled = { ...asked.filled, values: valuesOn(asked, scene) };
    return mePage({ ...asked, filled }, { own: scene.own, done: scene.visit.query.get("done") });
  },
};

const numberOf = (form: URLSearchParams): object => (form.get("/whatsapp") === "" ? { whatsapp: null } : {});

/** One's own data is put right; the desk speaks one's language from then on, whatever it was switched to before. A number left blank is taken off. */
const changeOwnEntry = formOf({
  ...onMe,
  endpoint: endpoints.changeOwnEntry,
  body: (form) => Object.assign({}, bodyIn(form), numberOf(form)),
  to: () => "/desk/me?done=entry",
  cookies: [drop("language")],
});

const correctOwnAddress = formOf({
  ...onMe,
  endpoint: endpoints.correctOwnAddress,
  to: () => "/desk/me?done=address",
});

const onConsent = {
  ...onMe,
  params: ({ form }: Visit) => ({ purpose: form.get("purpose") }),
  to: (_: Reply<typeof endpoints.giveConsent.route>) => "/desk/me?done=consent",
};

const giving = formOf({
  ...onConsent,
  endpoint: endpoints.giveConsent,
  body: (form) => ({ version: form.get("words") }),
});
const withdrawing = formOf({ ...onConsent, endpoint: endpoints.withdrawConsent, body: () => undefined });

/** A consent is given or withdrawn, in the words that were on the page. */
const giveConsent: Form = {
  ...giving,
  send: (at) => (at.visit.form.get("decided") === "withdraw" ? withdrawing : giving).send(at),
};

/** The form of each act on one's own entry. */
export const ownForms = { changeOwnEntry, correctOwnAddress, giveConsent };
