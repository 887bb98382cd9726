import { formAt, sentAt, type Within } from "#functions/desk/kit/act-form";
import { list } from "#functions/desk/meetings/list";
import { show } from "#functions/desk/meetings/show";

const ONE = "/desk/meetings/{id}";

/** The pages of meetings, from their plan to their published minutes. */
export const meetingPages: Readonly<Record<string, Within>> = {
  "GET /desk/meetings": list,
  ...formAt("/desk/meetings/new", async () => (await import("#functions/desk/meetings/plan")).planning),
  [`GET ${ONE}`]: show,
  ...formAt(`${ONE}/plan`, async () => (await import("#functions/desk/meetings/plan")).changing),
  ...sentAt(`${ONE}/notice`, async () => (await import("#functions/desk/meetings/pressed")).noticing),
  ...formAt(`${ONE}/postponement`, async () => (await import("#functions/desk/meetings/putting-off")).postponing),
  ...formAt(`${ONE}/cancellation`, async () => (await import("#functions/desk/meetings/putting-off")).cancelling),
  ...formAt(`${ONE}/coming`, async () => (await import("#functions/desk/meetings/coming")).coming),
  ...formAt(`${ONE}/proposals/new`, async () => (await import("#functions/desk/meetings/propose")).proposing),
  ...formAt(`${ONE}/proposals/{proposal}`, async () => (await import("#functions/desk/meetings/answer")).answering),
  ...formAt(`${ONE}/attendance`, async () => (await import("#functions/desk/meetings/attendance")).attendance),
  ...formAt(`${ONE}/minutes`, async () => (await import("#functions/desk/meetings/minutes")).writing),
  ...formAt(`${ONE}/minutes/sending`, async () => (await import("#functions/desk/meetings/minutes")).sending),
  ...sentAt(`${ONE}/minutes/publication`, async () => (await import("#functions/desk/meetings/pressed")).publishing),
  ...formAt(`${ONE}/contributions/new`, async () => (await import("#functions/desk/meetings/contributions")).enriching),
  ...formAt(
    `${ONE}/contributions/{contribution}`,
    async () => (await import("#functions/desk/meetings/contributions")).takingIn,
  ),
};
