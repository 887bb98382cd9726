/** The rule that the examples of the guide's contract tell of. */
export const rule = {
  id: "G5.3",
  article: 5,
  source: "text",
  says: "Members have the agenda and the date ten days or more before the meeting.",
  reading: "Calendar days: the day of sending is not counted, the day of the meeting is.",
  parameters: [{ name: "noticeDays", says: "Days of notice", value: "10" }],
  kept: [
    {
      by: "rule",
      says: "An act that breaks it is refused.",
      acts: ["sendNotice"],
      test: "test/pure/guide/article-05-rules.test.ts",
    },
  ],
};

export const rulesOfFive = { number: 5, title: "Meetings of the steering committee", rules: [rule] };
