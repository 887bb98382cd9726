import type { Contact } from "#committee/people/people";
import type { Text } from "#wording/wording";

/** The name under which the secretariat writes. */
export const secretariatName: Text = {
  ar: "كتابة لجنة الإشراف",
  fr: "Secrétariat du comité de pilotage",
  en: "Secretariat of the steering committee",
};

/** A person's name in the script of the language they read. */
export const nameOf = ({ name, language }: Contact): string => (language === "ar" ? name.ar : name.latin);
