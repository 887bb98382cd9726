import { deskCalendar, readers } from "./desk-calendar.ts";

deskCalendar(readers.ar);
