import { wholeMeeting } from "../journeys/whole-meeting.ts";

wholeMeeting({
  told: "by a secretary in Arabic, with members in Arabic and in French",
  secretary: { language: "ar", taste: {} },
  administration: { language: "ar", taste: { width: 390 } },
  association: { language: "fr", taste: { width: 390 } },
});

wholeMeeting({
  told: "without JavaScript, by a secretary in French, with members in French and in Arabic",
  secretary: { language: "fr", taste: { width: 390, javaScriptEnabled: false } },
  administration: { language: "fr", taste: { javaScriptEnabled: false } },
  association: { language: "ar", taste: { javaScriptEnabled: false } },
});
