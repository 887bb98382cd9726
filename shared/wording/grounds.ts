import type { Text } from "#wording/languages";

/** The exceptions of law 31-13 (article 7) under which a passage may be withheld, in words. */
export const grounds = {
  "defence-and-security": {
    ar: "الدفاع الوطني وأمن الدولة الداخلي والخارجي",
    fr: "défense nationale et sécurité intérieure et extérieure de l’État",
    en: "national defence, internal and external security",
  },
  "private-life": {
    ar: "الحياة الخاصة والمعطيات ذات الطابع الشخصي",
    fr: "vie privée et données à caractère personnel",
    en: "private life and personal data",
  },
  "rights-and-freedoms": {
    ar: "الحقوق والحريات الأساسية المنصوص عليها في الدستور",
    fr: "libertés et droits fondamentaux prévus par la Constitution",
    en: "rights and freedoms under the Constitution",
  },
  sources: { ar: "حماية مصادر المعلومات", fr: "protection des sources d’information", en: "protection of sources" },
  "foreign-relations": {
    ar: "العلاقات مع دولة أخرى أو منظمة دولية",
    fr: "relations avec un autre État ou une organisation internationale",
    en: "relations with another state or an international organisation",
  },
  "economic-policy": {
    ar: "السياسة النقدية أو الاقتصادية أو المالية للدولة",
    fr: "politique monétaire, économique ou financière de l’État",
    en: "the state’s monetary, economic or financial policy",
  },
  "intellectual-property": {
    ar: "حقوق الملكية الصناعية وحقوق المؤلف والحقوق المجاورة",
    fr: "propriété industrielle, droits d’auteur et droits voisins",
    en: "industrial property, copyright and related rights",
  },
  "witnesses-and-victims": {
    ar: "حقوق الضحايا والشهود والخبراء والمبلغين",
    fr: "droits des victimes, témoins, experts et dénonciateurs",
    en: "rights of victims, witnesses, experts and those who report",
  },
  "council-deliberations": {
    ar: "سرية مداولات المجلس الوزاري ومجلس الحكومة",
    fr: "confidentialité des délibérations du Conseil des ministres et du Conseil de gouvernement",
    en: "confidentiality of the deliberations of the councils of ministers and of government",
  },
  inquiries: {
    ar: "سرية الأبحاث والتحريات الإدارية",
    fr: "confidentialité des enquêtes et investigations administratives",
    en: "confidentiality of administrative inquiries",
  },
  "judicial-proceedings": {
    ar: "سير المساطر القضائية والمساطر التمهيدية المتعلقة بها",
    fr: "déroulement des procédures judiciaires et de leurs préliminaires",
    en: "judicial proceedings and what prepares them",
  },
  competition: {
    ar: "مبادئ المنافسة الحرة والمشروعة والنزيهة والمبادرة الخاصة",
    fr: "principes de la concurrence libre, licite et loyale et de l’initiative privée",
    en: "free, lawful and fair competition and private enterprise",
  },
} as const satisfies Record<string, Text>;
