import { base } from "#pages/style/base";
import { desk } from "#pages/style/desk";
import { fonts } from "#pages/style/fonts";
import { forms } from "#pages/style/forms";
import { parts } from "#pages/style/parts";
import { print } from "#pages/style/print";

const faces = fonts.map(
  ({ path, weight, range }) =>
    `@font-face{font-family:"Noto Sans Arabic";font-weight:${weight};font-display:swap;src:url("${path}") format("woff2");unicode-range:${range}}`,
);

/** The one style sheet, of the public pages and of the desk. */
export const style: string = [...faces, base, parts, forms, desk, print].join("\n");
