import type { ApiOffice } from "#functions/kernel/offices";
import type { Register } from "#secretariat/register";
import type { LeftOut } from "#secretariat/shapes";

/** The register for who looks through many things: what a newer release wrote is left out of lists, and told of. */
export const skimming = (register: Register, leftOut: LeftOut): Register => ({
  ...register,
  list: (kind, page) => register.list(kind, page, leftOut),
  beside: (matter, kind) => register.beside(matter, kind, leftOut),
  besidePage: (matter, kind, page) => register.besidePage(matter, kind, page, leftOut),
  besideEach: (matter, kind, ids) => register.besideEach(matter, kind, ids, leftOut),
  duties: (days) => register.duties(days, leftOut),
  openDuties: (before) => register.openDuties(before, leftOut),
});

/** Tells the log of what is left out of a view. */
export const unseenIn =
  ({ log }: Pick<ApiOffice, "log">): LeftOut =>
  (newer) =>
    log.warn("left out of a view", { matter: newer.matter, error: newer });

/**
 * The office of who only reads: one thing that a newer release wrote doesn't keep the others from them. Whoever acts is told
 * nothing less than all there is, for what is decided without some of it may be wrong.
 */
export const onlyReading = <Open extends ApiOffice>(office: Open): Open => {
  const { register, letterBox } = office;
  const leftOut = unseenIn(office);
  return {
    ...office,
    register: skimming(register, leftOut),
    letterBox: { ...letterBox, returned: () => letterBox.returned(leftOut) },
  };
};
