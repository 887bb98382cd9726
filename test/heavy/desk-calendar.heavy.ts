import { deskCalendar, readers } from "../journeys/desk-calendar.ts";

deskCalendar(readers.ar);
deskCalendar(readers.fr);
