import type { ComponentChildren, VNode } from "preact";
import { type Language, say, type Text } from "#wording/wording";

type Named = Readonly<{ name: Text; language: Language; children: ComponentChildren }>;

/** One line of what is known of something: its name and what it is. */
export const Fact = ({ name, language, children }: Named): VNode => (
  <div>
    <dt>{say(name, language)}</dt>
    <dd>{children}</dd>
  </div>
);
