import { unreadableAt } from "#functions/api/kernel/unreadable";
import type { ApiOffice } from "#functions/kernel/offices";
import { everyone } from "#functions/readers/everyone";

/** People sign in by their address: one that another person of the register has is refused before the pool would refuse it. */
export const refuseOthers = async (
  { register }: ApiOffice,
  { id, email }: Readonly<{ id: string; email: string }>,
): Promise<void> => {
  const others = await everyone(register);
  const has = (other: (typeof others)[number]) => other.id !== id && other.email.toLowerCase() === email.toLowerCase();
  if (others.some(has)) throw unreadableAt("email", "another-has-it");
};
