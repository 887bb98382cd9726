import type * as z from "zod/mini";
import { Problem } from "#functions/api/problem";
import { type Language, say, type Text } from "#wording/wording";

const sentences = {
  missing: { ar: "هذه الخانة إلزامية.", fr: "Ce champ est obligatoire.", en: "This is required." },
  unreadable: { ar: "قيمة غير مقروءة.", fr: "Valeur illisible.", en: "This can’t be read." },
  unexpected: {
    ar: "خانات غير معروفة: {keys}.",
    fr: "Champs inconnus : {keys}.",
    en: "Unknown fields: {keys}.",
  },
  "too-small": {
    ar: "القيمة أقل من الحد الأدنى ({limit}).",
    fr: "Valeur inférieure au minimum ({limit}).",
    en: "Below the least that is taken ({limit}).",
  },
  "too-big": {
    ar: "القيمة تتجاوز الحد الأقصى ({limit}).",
    fr: "Valeur supérieure au maximum ({limit}).",
    en: "Above the most that is taken ({limit}).",
  },
  "not-among": {
    ar: "القيم المقبولة: {values}.",
    fr: "Valeurs admises : {values}.",
    en: "What is taken: {values}.",
  },
  date: {
    ar: "اكتبوا تاريخا موجودا على شكل 2026-12-17.",
    fr: "Écrivez une date qui existe, sous la forme 2026-12-17.",
    en: "Write a date that exists, as 2026-12-17.",
  },
  time: {
    ar: "اكتبوا الساعة على شكل 09:30.",
    fr: "Écrivez l’heure sous la forme 09:30.",
    en: "Write the hour as 09:30.",
  },
  url: {
    ar: "اكتبوا رابطا كاملا يبدأ بـ https.",
    fr: "Écrivez une adresse complète, en https.",
    en: "Write a whole https address.",
  },
  email: {
    ar: "اكتبوا عنوان بريد إلكتروني صحيحا.",
    fr: "Écrivez une adresse électronique valable.",
    en: "Write an e-mail address.",
  },
  "more-than-a-year": {
    ar: "لا يمكن أن تتجاوز المدة سنة واحدة.",
    fr: "La période ne peut dépasser un an.",
    en: "No more than a year at once.",
  },
  "minutes-before-the-meeting": {
    ar: "لا يمكن إرسال المحضر قبل يوم الاجتماع.",
    fr: "Le procès-verbal ne peut être envoyé avant le jour de la réunion.",
    en: "The minutes can’t be sent before the day of the meeting.",
  },
  "received-before-it-was-sent": {
    ar: "لا يمكن التوصل بالدعوة قبل يوم إرسالها.",
    fr: "La convocation ne peut être reçue avant le jour de son envoi.",
    en: "The notice can’t be received before the day on which it was sent.",
  },
  "no-place-no-link": {
    ar: "يجب تحديد مكان الاجتماع أو رابط المشاركة فيه عن بعد.",
    fr: "Indiquez le lieu de la réunion ou le lien pour y participer à distance.",
    en: "Give the meeting’s place, or the link to join it from afar.",
  },
  "ends-before-it-begins": {
    ar: "يجب أن تأتي النهاية بعد البداية.",
    fr: "La fin doit suivre le début.",
    en: "The end must come after the beginning.",
  },
} as const satisfies Readonly<Record<string, Text>>;

type Sentence = keyof typeof sentences;
type Issue = z.core.$ZodIssue;

const isSentence = (name: unknown): name is Sentence => typeof name === "string" && name in sentences;

/** What an issue says, by its code; what is not here is "unreadable". */
const sentenceFor = (issue: Issue): unknown => {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined && "missing";
    case "unrecognized_keys":
      return "unexpected";
    case "too_small":
      return issue.origin === "string" && issue.minimum === 1 ? "missing" : "too-small";
    case "too_big":
      return "too-big";
    case "invalid_value":
      return "not-among";
    case "invalid_format":
      return issue.format;
    case "custom":
      return issue.params?.["fault"];
    default:
      return undefined;
  }
};

const measuresOf = (issue: Issue): Readonly<Record<string, string>> => {
  switch (issue.code) {
    case "unrecognized_keys":
      return { keys: issue.keys.join(", ") };
    case "too_small":
      return { limit: String(issue.minimum) };
    case "too_big":
      return { limit: String(issue.maximum) };
    case "invalid_value":
      return { values: issue.values.map(String).join(", ") };
    default:
      return {};
  }
};

const messageOf = (issue: Issue, language: Language): string => {
  const name = sentenceFor(issue);
  return say(sentences[isSentence(name) ? name : "unreadable"], language, measuresOf(issue));
};

/** The place of a value in what arrived, as a JSON Pointer (RFC 6901). */
const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const told = (issues: readonly Issue[], language: Language) => ({
  errors: issues.map((issue) => ({ at: pointerTo(issue.path), message: messageOf(issue, language) })),
});

/** What a schema reads in what arrived; else a problem that tells every place that could not be read, in the reader's language. */
export const readAs = <Schema extends z.ZodMiniType>(schema: Schema, arrived: unknown): z.output<Schema> => {
  const read = schema.safeParse(arrived, { reportInput: true });
  if (read.success) return read.data;
  const { issues } = read.error;
  throw new Problem("unreadable", (language) => told(issues, language));
};
