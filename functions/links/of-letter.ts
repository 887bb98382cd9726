import type { Letter } from "#committee/correspondence";
import { idIn } from "#committee/kernel/matter-key";
import { linksIn } from "#committee/meetings/from-letter";
import type { CarryOutOffice } from "#functions/kernel/offices";
import { linkKey } from "#functions/links/key";
import { signed } from "#functions/links/signature";
import type { Links } from "#letters/kernel/post";

/** The addresses by which each person, by their key on the register, acts from a letter; sent again, a letter bears the same ones. */
export const linksOf = async (office: CarryOutOffice, letter: Letter): Promise<(of: string) => Links> => {
  const offered = linksIn(letter);
  if (offered.length === 0) return () => ({});
  const key = await linkKey(office);
  const at = `${office.sender.address}/desk/from-letter?link=`;
  return (of) => {
    const person = idIn(of);
    return Object.fromEntries(offered.map((link) => [link.purpose, `${at}${signed(key, { ...link, person })}`]));
  };
};
