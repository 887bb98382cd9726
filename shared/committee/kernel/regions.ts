import * as z from "zod/mini";

/** Morocco's twelve regions, in the order of the decree that draws them (2-15-40). */
export const Region = z.enum([
  "tanger-tetouan-al-hoceima",
  "oriental",
  "fes-meknes",
  "rabat-sale-kenitra",
  "beni-mellal-khenifra",
  "casablanca-settat",
  "marrakech-safi",
  "draa-tafilalet",
  "souss-massa",
  "guelmim-oued-noun",
  "laayoune-sakia-el-hamra",
  "dakhla-oued-ed-dahab",
]);
export type Region = z.infer<typeof Region>;

/** What each region is called. */
export const regionNames: Readonly<Record<Region, Readonly<{ ar: string; fr: string; en: string }>>> = {
  "tanger-tetouan-al-hoceima": {
    ar: "طنجة - تطوان - الحسيمة",
    fr: "Tanger-Tétouan-Al Hoceïma",
    en: "Tangier-Tetouan-Al Hoceima",
  },
  oriental: { ar: "الشرق", fr: "Oriental", en: "Oriental" },
  "fes-meknes": { ar: "فاس - مكناس", fr: "Fès-Meknès", en: "Fez-Meknes" },
  "rabat-sale-kenitra": { ar: "الرباط - سلا - القنيطرة", fr: "Rabat-Salé-Kénitra", en: "Rabat-Salé-Kenitra" },
  "beni-mellal-khenifra": { ar: "بني ملال - خنيفرة", fr: "Béni Mellal-Khénifra", en: "Beni Mellal-Khenifra" },
  "casablanca-settat": { ar: "الدار البيضاء - سطات", fr: "Casablanca-Settat", en: "Casablanca-Settat" },
  "marrakech-safi": { ar: "مراكش - آسفي", fr: "Marrakech-Safi", en: "Marrakesh-Safi" },
  "draa-tafilalet": { ar: "درعة - تافيلالت", fr: "Drâa-Tafilalet", en: "Drâa-Tafilalet" },
  "souss-massa": { ar: "سوس - ماسة", fr: "Souss-Massa", en: "Souss-Massa" },
  "guelmim-oued-noun": { ar: "كلميم - واد نون", fr: "Guelmim-Oued Noun", en: "Guelmim-Oued Noun" },
  "laayoune-sakia-el-hamra": {
    ar: "العيون - الساقية الحمراء",
    fr: "Laâyoune-Sakia El Hamra",
    en: "Laayoune-Sakia El Hamra",
  },
  "dakhla-oued-ed-dahab": { ar: "الداخلة - وادي الذهب", fr: "Dakhla-Oued Ed-Dahab", en: "Dakhla-Oued Ed-Dahab" },
};
