import type { VNode } from "preact";
import { type Language, say, type Text } from "#wording/wording";

/** The head of a table: what each of its columns tells. */
export const Columns = ({ names, language }: Readonly<{ names: readonly Text[]; language: Language }>): VNode => (
  <thead>
    <tr>
      {names.map((name) => (
        <th key={name.en} scope="col">
          {say(name, language)}
        </th>
      ))}
    </tr>
  </thead>
);
