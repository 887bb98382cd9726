import { getDocument, PasswordException, VerbosityLevel } from "unpdf/pdfjs";
import type { Paged } from "#committee/files/arrivals";
import { isSwollen } from "#functions/files/swollen";

/** What is wrong is told by what is thrown, nothing of a page is drawn, and nothing of a file is run. */
const plainly = {
  ...{ verbosity: VerbosityLevel.ERRORS, useSystemFonts: false, disableFontFace: true, isEvalSupported: false },
  ...{ useWorkerFetch: false, useWasm: false, isImageDecoderSupported: false, isOffscreenCanvasSupported: false },
  ...{ stopAtErrors: true, enableXfa: false, disableAutoFetch: true, disableStream: true },
} as const;

/** How many pages a PDF has by its own count, once it is opened as a reader would; why not, where it can't be. The pages themselves are not gone to: a tree of them that leads back to itself would have no end. */
export const paged = async (bytes: Uint8Array): Promise<Paged> => {
  if (isSwollen(bytes)) return "not-readable";
  const opening = getDocument({ ...plainly, data: new Uint8Array(bytes) });
  try {
    const { numPages } = await opening.promise;
    return numPages > 0 ? { pages: numPages } : "not-readable";
  } catch (error) {
    return error instanceof PasswordException ? "password" : "not-readable";
  } finally {
    await opening.destroy();
  }
};
