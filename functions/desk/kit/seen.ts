import type { Visit } from "#functions/desk/kit/visit";

/** The version that a form was made from, as a condition on it; nothing where there was none yet. */
export const seen = ({ form }: Pick<Visit, "form">): string | undefined => {
  const version = form.get("version");
  return version ? `"${version}"` : undefined;
};
