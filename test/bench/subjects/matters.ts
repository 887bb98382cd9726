import { Instant } from "#calendar/civil-date";
import type { Candidacy } from "#committee/candidacies/candidacy";
import type { StoredFile } from "#committee/files/files";
import { files } from "#committee/files/kind";
import { openGroup } from "#committee/groups/groups";
import { groups } from "#committee/groups/kind";
import type { Import } from "#committee/imports/import";
import { imports } from "#committee/imports/kind";
import { openImport } from "#committee/imports/opening";
import { methods } from "#committee/methods/kind";
import type { Method } from "#committee/methods/method";
import { Declaration } from "#committee/space/association";
import { registerAssociation } from "#committee/space/associations";
import { associations } from "#committee/space/kind";
import { publishedMethod } from "../../pure/committee/call-examples.ts";
import { consulted, consulting, drafted, voting } from "../../pure/committee/method-examples.ts";
import { registered } from "../../rigs/grown/dossiers.ts";
import type { Written } from "../../rigs/grown/hand.ts";
import { held, noticed, planned, sent } from "../../rigs/grown/meetings.ts";
import { contactOf, entered, inRole } from "../../rigs/grown/members.ts";
import { NOW } from "../../rigs/grown/register.ts";
import { declarationOf, invited } from "../../rigs/grown/space.ts";
import type { World } from "../world.ts";

/** A number that no other association of the bench has. */
let last = 1_000_000;
const next = (): number => last++;

/** A meeting at a stage, on a day on which what that stage admits is in time at the bench's instant. */
export const meetingAt = async ({ hand, grown: { members } }: World, stage = "noticed", day?: string) => {
  const committee = { hand, members, told: members.slice(0, 2) };
  const plan = await planned(committee, day ?? { planned: "2026-12-21", noticed: "2026-12-18" }[stage] ?? "2026-12-04");
  if (stage === "planned") return plan;
  const notice = await noticed(committee, plan);
  if (stage === "noticed") return notice;
  const meeting = await held(committee, notice);
  return stage === "held" ? meeting : sent(committee, meeting);
};

/** An association of the space with who acts for it. */
export const associationOf = ({ hand }: World) => invited(hand, next());

/** A list of associations of which a row waits. */
export const importAt = ({ hand }: World): Promise<Written<Import>> => {
  const id = hand.id();
  const row = { row: 1, outcome: "waiting", id: hand.id(), declaration: declarationOf(next()) } as const;
  return hand.write(imports, { id }, (now) => openImport(id, { rows: [row], taking: "all-or-nothing" }, now));
};

/** One that has declared itself, whose file is to be checked. */
export const declaredTo = async ({ hand }: World) => {
  const [id, number] = [hand.id(), next()];
  const contact = contactOf("declared", number);
  const declaration = Declaration.parse({ name: { ar: "جمعية" }, region: "oriental", scope: "local", contact });
  const person = await entered(hand, ["declared", number], { role: "association", of: `ASSOCIATION#${id}` });
  const theirs = await hand.write(associations, { id }, (now) => registerAssociation({ id, declaration, person }, now));
  return { ...theirs, person };
};

/** A candidacy of which nothing but the nominee is there, and who registered it. */
export const candidacyOf = async (
  world: World,
  call = world.grown.call.state,
): Promise<Written<Candidacy> & Readonly<{ person: string }>> => {
  const { state: association, person } = await associationOf(world);
  const candidacy = await registered(world.hand, { call, association, applicant: person, number: next() });
  return { ...candidacy, person };
};

const methodsAt: Readonly<Record<string, Method>> = {
  drafted,
  consulting,
  consulted,
  voting: voting(13),
  published: publishedMethod,
};

/** A method at a stage. */
export const methodAt = ({ hand, grown: { plan } }: World, stage = "published"): Promise<Written<Method>> => {
  const id = hand.id();
  const state = { ...methodsAt[stage]!, id, plan: plan.id };
  return hand.write(methods, { id }, () => ({
    state,
    page: { act: "method-drafted", rules: ["G4.2"], facts: {} },
    letters: [],
  }));
};

/** A file that someone brought and that was accepted, or one as it is told. */
export const fileOf = ({ hand }: World, by: string, more: Partial<StoredFile> = {}): Promise<Written<StoredFile>> => {
  const id = hand.id();
  return hand.write(files, { id }, ({ edition }) => ({
    state: {
      ...{
        stage: "accepted",
        id,
        edition: edition.inForceFrom,
        purpose: "appointment-letter",
        type: "application/pdf",
      },
      ...{ size: 1_000, sha256: "a".repeat(64), by, since: Instant.parse(NOW), version: "1" },
      ...more,
    } as StoredFile,
    page: { act: "file-accepted", rules: [], facts: {} },
    letters: [],
  }));
};

export const groupOf = ({ hand }: World) => {
  const id = hand.id();
  const founding = { kind: "thematic", title: { ar: "مجموعة" } } as const;
  return hand.write(groups, { id }, (now) => openGroup(id, founding, now));
};

/** One more person of a role, by their id. */
export const another = ({ hand }: World, role: Parameters<typeof inRole>[1]): Promise<string> =>
  inRole(hand, role, next());
