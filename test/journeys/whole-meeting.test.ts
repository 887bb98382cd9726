import { wholeMeeting } from "./whole-meeting.ts";

wholeMeeting({
  told: "by a secretary in Arabic, with members in Arabic and in French",
  secretary: { language: "ar", taste: {} },
  administration: { language: "ar", taste: { width: 390 } },
  association: { language: "fr", taste: { width: 390 } },
});
