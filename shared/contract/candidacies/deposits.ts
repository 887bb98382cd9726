import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";
import { ApplicationForm } from "#committee/candidacies/application-form";
import { FileType, LARGEST, Sha256 } from "#committee/files/files";
import { CandidacyView, DepositView } from "#contract/candidacies/candidacies";
import { asked, asking, candidacyId, form, post, savedForm, withForm } from "#contract/candidacies/examples";
import { ById, bare, noFields, route } from "#contract/kernel/route";

/** The longest name of a file that is read; what is kept of it is shorter. */
const LONGEST_NAME = 1_000;

/** A file of which the size and the SHA-256 are told ahead, or neither: that goes by a form without any program. */
const bothOrNeither = z.refine<Readonly<{ size?: number | undefined; sha256?: string | undefined }>>(
  ({ size, sha256 }) => (size === undefined) === (sha256 === undefined),
  { path: ["sha256"], params: { fault: "missing" } },
);

/** What is deposited with a candidacy. */
export const depositRoutes = {
  saveForm: route({
    act: "saveForm",
    summary: "Save the form of a candidacy as it is typed, whole or not, while the call is open: the last save counts",
    params: ById,
    query: noFields,
    body: ApplicationForm,
    out: z.object({ savedAt: Instant, unanswered: z.array(z.string()) }),
    example: { params: { id: candidacyId }, body: form, out: savedForm },
  }),

  depositForm: route({
    act: "depositForm",
    summary: "Deposit the form as it was last saved, once nothing in it is unanswered, while the call is open (G4.7)",
    params: ById,
    ...bare,
    ifMatch: "optional",
    out: CandidacyView,
    example: { params: { id: candidacyId }, out: withForm },
  }),

  askForDeposit: route({
    act: "askForDeposit",
    summary:
      "Announce a file for a part, by its place, and get the form by which it goes to the vault, as for any file; told no size and SHA-256, the form is one for a plain page, and leads back to the desk",
    params: z.object({ ...ById.shape, part: z.coerce.number().check(z.int(), z.minimum(0), z.maximum(99)) }),
    query: noFields,
    body: z
      .strictObject({
        /** What the file is called where it comes from. */
        name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
        type: FileType,
        /** In bytes. */
        size: z.optional(z.int().check(z.minimum(1), z.maximum(LARGEST))),
        sha256: z.optional(Sha256),
      })
      .check(bothOrNeither),
    keyed: true,
    out: z.object({
      deposit: DepositView,
      post: z.optional(z.object({ url: z.string(), fields: z.record(z.string(), z.string()), expires: Instant })),
    }),
    tells: ["as-many-as-may-be"],
    example: { params: { id: candidacyId, part: 0 }, body: asking, out: { deposit: asked, post } },
  }),
} as const;
