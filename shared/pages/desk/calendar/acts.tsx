import type { ToldAct } from "#pages/desk/kit/told-act";

/** What may be done about the calendar. */
export const calendarActs: readonly ToldAct[] = [
  {
    act: "enterHoliday",
    says: {
      ar: "إضافة عطلة إلى الرزنامة أو تعديلها",
      fr: "Inscrire un jour férié au calendrier, ou le modifier",
      en: "Enter a holiday in the calendar, or change it",
    },
    at: "/desk/calendar/days/new",
  },
  {
    act: "removeHoliday",
    says: {
      ar: "حذف عطلة من الرزنامة",
      fr: "Retirer un jour férié du calendrier",
      en: "Take a holiday off the calendar",
    },
    at: "/desk/calendar",
  },
];
