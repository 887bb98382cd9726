import { parseArgs } from "node:util";
import * as z from "zod/mini";
import { Contact } from "#committee/people/people";
import { enterPerson } from "#functions/commands/enter-person";
import { registrar } from "#functions/secretariat/deployer";

const usage = "first-secretary --email E --name-ar N --name-latin N [--language ar|fr|en]";

const asked = async (): Promise<Contact> => {
  const { values } = parseArgs({
    options: {
      email: { type: "string" },
      "name-ar": { type: "string" },
      "name-latin": { type: "string" },
      language: { type: "string", default: "ar" },
    },
  });
  const name = { ar: values["name-ar"], latin: values["name-latin"] };
  return Contact.parse({ email: values.email, name, language: values.language });
};

const register = async (contact: Contact): Promise<void> => {
  const { id, was } = await enterPerson(registrar(process.env), { ...contact, capacities: [{ role: "secretariat" }] });
  console.log(was === "new" ? `Registered as ${id}.` : `Registered already, as ${id}.`);
};

const reasonOf = (unread: unknown): string =>
  unread instanceof z.core.$ZodError
    ? `${unread.issues.map(({ path }) => path.join(".")).join(", ")}: missing or unreadable`
    : String(unread);

const refuse = (unread: unknown): void => {
  console.error(`${reasonOf(unread)}\n${usage}`);
  process.exitCode = 2;
};

await asked().then(register, refuse);
