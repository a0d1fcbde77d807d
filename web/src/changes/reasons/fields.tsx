/** What a reason of changes says of itself: what happened, for how long, by what document. */
import { changes as words } from "#text";
import type { Problem, Schemas } from "../../api/client";

export type Kind = Schemas["ReasonDocument"];

export interface Said {
  text: string;
  from_on: string;
  to_on: string;
  document_kind: Kind;
  document_no: string;
  document_on: string;
}

export const nothingSaid = (day: string): Said => ({
  text: "",
  from_on: day,
  to_on: day,
  document_kind: "none",
  document_no: "",
  document_on: "",
});

/** As it is sent: what belongs to no document is left out. */
export const sent = (said: Said) => ({
  ...said,
  document_no: said.document_kind === "none" ? "" : said.document_no,
  document_on: said.document_kind === "none" || said.document_on === "" ? null : said.document_on,
});

const kinds = Object.keys(words.documents) as Kind[];

export function ReasonFields(props: {
  said: Said;
  problem: Problem | null;
  year: { year_starts_on: string; year_ends_on: string };
  /** Which of them is typed first. */
  first?: "text" | "to_on";
  set(said: Said): void;
}) {
  const { said, set, problem, year } = props;
  const isWrong = (name: string) => problem !== null && problem.field === name;
  const part = (name: keyof Said) => (event: { currentTarget: { value: string } }) =>
    set({ ...said, [name]: event.currentTarget.value });
  const day = (name: "from_on" | "to_on", title: string) => (
    <label class="field">
      <span>{title}</span>
      <input
        type="date"
        name={name}
        required
        {...(props.first === name ? { "data-first": "" } : {})}
        min={year.year_starts_on}
        max={year.year_ends_on}
        aria-invalid={isWrong(name)}
        value={said[name]}
        onInput={part(name)}
      />
    </label>
  );
  return (
    <div class="change-fields reason-fields">
      <label class="field wide">
        <span>{words.what_happened}</span>
        <input
          type="text"
          name="text"
          required
          {...(props.first === "text" ? { "data-first": "" } : {})}
          minLength={2}
          maxLength={500}
          placeholder={words.what_happened_hint}
          aria-invalid={isWrong("text")}
          value={said.text}
          onInput={part("text")}
        />
        <small class="hint">{words.seen_by_families}</small>
      </label>
      {day("from_on", words.from)}
      {day("to_on", words.to)}
      <label class="field">
        <span>{words.document}</span>
        <select
          name="document_kind"
          aria-invalid={isWrong("document_kind")}
          value={said.document_kind}
          onChange={(event) => {
            const kind = kinds.find((one) => one === event.currentTarget.value);
            if (kind !== undefined) set({ ...said, document_kind: kind });
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words.documents[one]}
            </option>
          ))}
        </select>
      </label>
      {said.document_kind !== "none" && (
        <>
          <label class="field">
            <span>{words.document_no}</span>
            <input
              type="text"
              name="document_no"
              maxLength={50}
              required={said.document_kind !== "sick_leave"}
              aria-invalid={isWrong("document_no")}
              value={said.document_no}
              onInput={part("document_no")}
            />
          </label>
          <label class="field">
            <span>{words.document_on}</span>
            <input
              type="date"
              name="document_on"
              required={said.document_no !== ""}
              aria-invalid={isWrong("document_on")}
              value={said.document_on}
              onInput={part("document_on")}
            />
          </label>
        </>
      )}
      {said.document_kind === "sick_leave" && said.document_no === "" && (
        <p class="hint wide">{words.sick_leave_hint}</p>
      )}
    </div>
  );
}
