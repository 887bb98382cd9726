import { handOn } from "../rigs/grown/hand.ts";
import { growOn, NOW } from "../rigs/grown/register.ts";
import type { Size } from "../rigs/grown/size.ts";
import { openApi } from "../rigs/office.ts";
import { newTable } from "../rigs/table.ts";
import { startVault } from "../rigs/vault.ts";
import { countingClient } from "./counting.ts";

/** A register of a size, and all that measures what is asked of it: one looks at it at one instant. */
export const worldOf = async (size: Size) => {
  const table = await newTable();
  const { grown, items } = await growOn(table, size, { journals: "few" });
  const counted = countingClient();
  const at = () => NOW;
  const vault = await startVault(at);
  const api = await openApi({ ...table, client: counted.client }, at, { vault: vault.vault });
  const hand = handOn(table, `what is asked of the ${size.name}`);
  hand.goTo(NOW);
  const stop = async (): Promise<void> => {
    counted.stop();
    await vault.stop();
  };
  return {
    size,
    table,
    grown,
    items,
    hand,
    at,
    vault: vault.vault,
    ...counted,
    call: api.call,
    office: api.office,
    stop,
  };
};

export type World = Awaited<ReturnType<typeof worldOf>>;
