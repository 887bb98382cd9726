import { Fragment, type VNode } from "preact";
import { eachOf, type Field, type Fields, type PlaceIn } from "#pages/kit/field";
import { Day } from "#pages/kit/said";
import { type Language, say } from "#wording/wording";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** What stands at a place. */
const valueAt = (of: unknown, at: string): unknown =>
  at
    .split("/")
    .slice(1)
    .reduce((within, step) => (isRecord(within) ? within[step] : undefined), of);

const Value = ({ field, value, language }: Readonly<{ field: Field; value: unknown; language: Language }>) => {
  if (field.input === "day") return <Day day={String(value)} language={language} />;
  if (field.input === "yes-or-no") return <>{say(value === true ? field.yes : field.no, language)}</>;
  return <>{String(value)}</>;
};

type Facts<Of> = Readonly<{ fields: Fields<PlaceIn<Of>>; of: Of; language: Language }>;

/** What stands at the places of some fields, each under the name by which it is asked for: a day, a number, yes or no. */
export const FactsIn = <Of,>({ fields, of, language }: Facts<Of>): VNode => (
  <>
    {eachOf(fields).map((field) => (
      <Fragment key={field.at}>
        <dt>{say(field.says, language)}</dt>
        <dd>
          <Value field={field} value={valueAt(of, field.at)} language={language} />
        </dd>
      </Fragment>
    ))}
  </>
);
