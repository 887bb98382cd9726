import { name } from "#contract/meetings/examples";

/** Of a body: how its office is written to, and whom it appoints. */
export const contact = { name, email: "bureau@sante.example.ma", language: "fr" };

const post = { ar: "الكاتب العام", fr: "Secrétaire général" };

/** Someone whom a body appoints. */
export const appointee = { contact: { ...contact, email: "sante@example.ma" }, post };
export const deputy = {
  contact: {
    name: { ar: "نائب ممثلة وزارة الصحة", latin: "Suppléant" },
    email: "suppleant@example.ma",
    language: "ar",
  },
  post: { ar: "مدير" },
};
