import type { Association } from "#committee/space/association";

/** What may be done about an association now, and by whom it is looked at: its own people, or who keeps the space. */
export type AssociationActs = Readonly<{
  check: boolean;
  change: boolean;
  leave: boolean;
  seat: false | "give" | "replace";
}>;

type Looking = Readonly<{
  stage: Association["stage"];
  /** Whether it has a seat in the committee at present. */
  seated: boolean;
  own: boolean;
  keeps: boolean;
}>;

const seatIn = ({ stage, seated, own, keeps }: Looking): AssociationActs["seat"] => {
  if (seated) return own || keeps ? "replace" : false;
  return keeps && stage === "complete" ? "give" : false;
};

/** What whoever looks at an association may do about it. */
export const associationActs = (looking: Looking): AssociationActs => {
  const { stage, seated, own, keeps } = looking;
  const isThere = stage !== "left";
  return {
    check: keeps && stage === "declared",
    change: isThere && (own || keeps),
    leave: isThere && own && !seated,
    seat: seatIn(looking),
  };
};
