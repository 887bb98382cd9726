import type { calendarRoutes } from "#contract/calendar/calendar";
import { certainties } from "#pages/desk/calendar/certainty";
import type { FieldsOf, ToldForm } from "#pages/desk/kit/desk-act";
import type { Text } from "#wording/wording";

const feasts = {
  fitr: { ar: "عيد الفطر", fr: "Aïd al-Fitr", en: "Eid al-Fitr" },
  adha: { ar: "عيد الأضحى", fr: "Aïd al-Adha", en: "Eid al-Adha" },
  muharram: { ar: "فاتح محرم", fr: "1er Moharram", en: "1 Muharram" },
  mawlid: { ar: "عيد المولد النبوي", fr: "Aïd al-Mawlid", en: "Mawlid" },
} as const satisfies Record<string, Text>;

/** What stands in a holiday's form, its day aside. */
const fields = [
  { at: "/name", says: { ar: "المناسبة", fr: "Fête", en: "Occasion" }, input: "list" },
  {
    at: "/feast",
    says: { ar: "العيد المتنقل", fr: "Fête mobile", en: "Moving feast" },
    input: "select",
    among: feasts,
    none: { ar: "ليس عيدا متنقلا", fr: "Aucune", en: "None" },
  },
  {
    at: "/certainty",
    says: { ar: "درجة التأكد", fr: "Certitude", en: "Certainty" },
    input: "select",
    among: certainties,
  },
  {
    at: "/decidedOn",
    says: { ar: "تاريخ القرار (اختياري)", fr: "Décidé le (facultatif)", en: "Decided on (optional)" },
    hint: {
      ar: "إذا تُرك فارغا واليوم رسمي، سُجل تاريخ هذا اليوم.",
      fr: "S’il reste vide et que le jour est officiel, la date d’aujourd’hui est retenue.",
      en: "If it is left blank and the day is official, today is entered.",
    },
    input: "day",
  },
  {
    at: "/source",
    says: { ar: "المصدر", fr: "Source", en: "Source" },
    hint: {
      ar: "البلاغ أو القرار أو المرسوم الذي حدد هذا اليوم.",
      fr: "Le communiqué, la décision ou le décret qui fixe ce jour.",
      en: "The statement, decision or decree that sets this day.",
    },
    input: "list",
  },
] as const satisfies FieldsOf<typeof calendarRoutes.enterHoliday>;

/** The day itself, which stands in the act's path. */
const day = { at: "/date", says: { ar: "اليوم", fr: "Jour", en: "Day" }, input: "day" } as const;

/** A day is entered as a holiday; where it stands on the calendar already, it is changed by the same fields but its day. */
export const entering = {
  title: { ar: "إضافة يوم عطلة", fr: "Inscrire un jour férié", en: "Enter a holiday" },
  submit: { ar: "تسجيل يوم العطلة", fr: "Enregistrer le jour férié", en: "Save the holiday" },
  fields: [day, ...fields],
} as const satisfies ToldForm;

/** A day is taken off the calendar. */
export const removing = {
  title: { ar: "حذف عطلة {day}", fr: "Retirer le jour férié du {day}", en: "Take the holiday of {day} off" },
  means: {
    ar: "بعد الحذف تُحسب الآجال التي تمر بهذا اليوم كما لو لم يكن عطلة. ويبقى الحذف مدونا في سجل الرزنامة.",
    fr: "Une fois ce jour retiré, les délais qui le traversent se calculent comme s’il n’était pas férié. Le retrait reste consigné au registre du calendrier.",
    en: "Once it is taken off, time limits that run across this day are counted as if it were no holiday. That it was taken off stays in the calendar’s record.",
  },
  submit: { ar: "تأكيد الحذف", fr: "Confirmer le retrait", en: "Take it off" },
  fields: [],
} as const satisfies ToldForm;
