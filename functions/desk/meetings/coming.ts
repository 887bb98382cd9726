import { meetingEndpoints } from "#functions/api/meetings/acts";
import { bodyIn, without } from "#functions/desk/kit/form";
import { onMeeting } from "#functions/desk/meetings/on-meeting";
import { comingPage } from "#pages/desk/meetings/coming";

/** A member's word as a form has it: who sits there for them counts where someone does. */
export const wordIn = (form: URLSearchParams): unknown =>
  bodyIn(form.get("/coming") === "represented" ? form : without(form, ["/by"]));

/** A member's word on coming, as they last gave it. */
export const coming = onMeeting({
  act: "sayWhetherComing",
  endpoint: meetingEndpoints.sayWhetherComing,
  also: () => undefined,
  first: ({ scene, visitor }) => scene.replies.coming.find(({ id }) => id === visitor.subject)?.answer ?? {},
  body: wordIn,
  draw: comingPage,
  done: "coming",
});
