import { deskCalendar, readers } from "../journeys/desk-calendar.ts";

deskCalendar(readers.fr);
