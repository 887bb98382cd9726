import type { calendarMatter } from "#committee/calendar/matter";
import * as forms from "#pages/desk/calendar/forms";
import type { DeskActs } from "#pages/desk/kit/desk-act";

/** What may be done about the calendar, and by which form. */
export const calendarDesk = {
  enterHoliday: {
    says: {
      ar: "إضافة عطلة إلى الرزنامة أو تعديلها",
      fr: "Inscrire un jour férié au calendrier, ou le modifier",
      en: "Enter a holiday in the calendar, or change it",
    },
    form: forms.entering,
  },
  removeHoliday: {
    says: {
      ar: "حذف عطلة من الرزنامة",
      fr: "Retirer un jour férié du calendrier",
      en: "Take a holiday off the calendar",
    },
    form: forms.removing,
  },
} as const satisfies DeskActs<typeof calendarMatter.acts>;
