import { calls } from "#committee/calls/kind";
import { chairs } from "#committee/composition/kind";
import { groups } from "#committee/groups/kind";
import type { DocumentName } from "#committee/kernel/document-name";
import { kindIn } from "#committee/kernel/matter-key";
import type { NewerShape } from "#committee/kernel/shape";
import { meetings } from "#committee/meetings/kind";
import { seats } from "#committee/memberships/kind";
import { methods } from "#committee/methods/kind";
import { plans } from "#committee/plans/kind";
import { associations } from "#committee/space/kind";
import { ownMatter } from "#functions/publish/own-matter";

type Kinds = readonly Readonly<{ name: string }>[];

const sitters: Kinds = [seats, chairs];

/** The kinds of which a document shows every one that is public, by the document's own kind. */
const shownWhole: Readonly<Record<string, Kinds>> = {
  ...{ year: [meetings], meetings: [meetings], home: [meetings], calendar: [meetings], news: [meetings] },
  ...{ committee: sitters, composition: sitters, plans: [plans], groups: [groups], space: [associations] },
  ...{ method: [methods], call: [calls], obligations: [{ name: "DUTY" }] },
};

const shows = (document: DocumentName, matter: string): boolean => {
  const own = ownMatter(document);
  if (own !== undefined) return own === matter;
  const [kind = ""] = document.split("/");
  return (shownWhole[kind] ?? []).some(({ name }) => name === kindIn(matter) || name === matter);
};

/** What a newer release wrote of all that a document shows: without it the document would take back what it said. */
export const hiddenFrom = (document: DocumentName, hidden: readonly NewerShape[]): NewerShape | undefined =>
  hidden.find(({ matter }) => shows(document, matter));
