import { wholeMeeting } from "../journeys/whole-meeting.ts";

wholeMeeting({
  told: "without JavaScript, by a secretary in French, with members in French and in Arabic",
  secretary: { language: "fr", taste: { width: 390, javaScriptEnabled: false } },
  administration: { language: "fr", taste: { javaScriptEnabled: false } },
  association: { language: "ar", taste: { javaScriptEnabled: false } },
});
