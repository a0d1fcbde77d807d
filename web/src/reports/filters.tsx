/** What a report is of: lists to choose from, kept in the address. */
import { reports as words } from "#text";
import type { Schemas } from "../api/client";
import { addressWith } from "../view/page/address";
import { go } from "../view/page/router";

export function Choice(props: {
  title: string;
  name: string;
  value: string;
  options: readonly { value: string; title: string }[];
  /** What else of the address this choice makes void. */
  clears?: readonly string[];
}) {
  const change = (value: string) => {
    const cleared = (props.clears ?? []).map((name) => [name, ""]);
    go(addressWith({ ...Object.fromEntries(cleared), [props.name]: value }));
  };
  return (
    <label class="field">
      <span>{props.title}</span>
      <select value={props.value} onChange={(event) => change(event.currentTarget.value)}>
        {props.options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.title}
          </option>
        ))}
      </select>
    </label>
  );
}

type Group = Schemas["CoursesOfClass"];

export function ClassChoice(props: { groups: readonly Group[]; group: string; title: string }) {
  const { group, title } = props;
  const options = props.groups.map((one) => ({ value: one.study_group_id, title: one.title }));
  // A class of an earlier year, by its address.
  if (options.every(({ value }) => value !== group)) options.unshift({ value: group, title });
  return (
    <Choice title={words.class} name="group" value={group} options={options} clears={["span"]} />
  );
}

type Span = Schemas["ReportSpan"];
const nobody = "00000000-0000-0000-0000-000000000000";
/** As the address names it. */
const nameOf = (span: Span) => (span.period_id === nobody ? "year" : span.period_id);

export function SpanChoice({ spans, span }: { spans: readonly Span[]; span: Span }) {
  const options = spans.map((one) => ({ value: nameOf(one), title: one.title }));
  return <Choice title={words.span} name="span" value={nameOf(span)} options={options} />;
}
