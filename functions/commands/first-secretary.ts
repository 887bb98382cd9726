import { parseArgs } from "node:util";
import { Contact } from "#committee/people";
import { enterPerson } from "#functions/commands/enter-person";
import { registrar } from "#functions/secretariat";

const usage = "first-secretary --email E --name-ar N --name-latin N [--language ar|fr|en]";

const { values } = parseArgs({
  options: {
    email: { type: "string" },
    "name-ar": { type: "string" },
    "name-latin": { type: "string" },
    language: { type: "string", default: "ar" },
  },
});

const contact = Contact.safeParse({
  email: values.email,
  name: { ar: values["name-ar"], latin: values["name-latin"] },
  language: values.language,
});

if (contact.success) {
  const { id, was } = await enterPerson(registrar(process.env), { ...contact.data, roles: ["secretariat"] });
  console.log(was === "new" ? `Registered as ${id}.` : `Registered already, as ${id}.`);
} else {
  console.error(
    `${contact.error.issues.map(({ path }) => path.join(".")).join(", ")}: missing or unreadable\n${usage}`,
  );
  process.exitCode = 2;
}
