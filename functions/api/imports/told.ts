import { Import, type Row } from "#committee/imports/import";
import type { ImportView, RowView } from "#contract/imports/imports";
import type { Found } from "#secretariat/register";

/** A list as the secretariat is told it. */
export const told = ({ state, version }: Found): ImportView => {
  const list = Import.parse(state);
  const { id, stage, edition, taking, askedAt, counts } = list;
  return {
    ...{ id, stage, edition, taking, askedAt, counts, version },
    ...(list.stage === "finished" && { finishedAt: list.finishedAt }),
  };
};

/** A row as the secretariat is told it: what it says of anyone stands with its association alone. */
export const toldRow = (row: Row): RowView => ({
  ...{ row: row.row, outcome: row.outcome },
  ...((row.outcome === "imported" || row.outcome === "known") && { id: row.id }),
  ...(row.outcome === "unreadable" && { errors: [...row.errors] }),
});
