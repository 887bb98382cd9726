/** The script as the bundling makes it for browsers; run from its sources, the desk has none, and its pages do without. */
export const scriptText: string = "";
