/** Whom, in what and for which period: what the office's forms choose from (ASM-08, VOC-06). */
import { useState } from "preact/hooks";
import { debts as words } from "#text";
import { call, type Schemas } from "../api/client";
import { nilId } from "../model/results";
import { ProblemNotice } from "../view/problem";
import { Loaded, useLast, useResource } from "../view/resource";

type Choices = Schemas["AttestationChoices"];

export interface Chosen {
  student_id: string;
  course_id: string;
  /** nilId: of the year. */
  period_id: string;
  teachers: string;
  /** The period's last day, and until when the local act proposes to defer; "" of the year. */
  ends_on: string;
  deferral_until: string;
}

/** One of a list; whoever sends the form must have chosen. */
export function Choice(props: {
  title: string;
  value: string;
  options: readonly { id: string; title: string }[];
  choose(id: string): void;
  isFirst?: boolean;
}) {
  return (
    <label class="field">
      <span>{props.title}</span>
      <select
        required
        data-first={props.isFirst ? "" : undefined}
        value={props.value}
        onChange={(event) => props.choose(event.currentTarget.value)}
      >
        <option value="">{words.choose}</option>
        {props.options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
    </label>
  );
}

function OfGroup(props: { choices: Choices; hasYear: boolean; choose(chosen: Chosen): void }) {
  const { choices } = props;
  const [student_id, setStudent] = useState("");
  const [course_id, setCourse] = useState("");
  const [period_id, setPeriod] = useState("");
  const tell = (student: string, course: string, period: string) => {
    setStudent(student);
    setCourse(course);
    setPeriod(period);
    const of = choices.periods.find((one) => one.period_id === period);
    props.choose({
      student_id: student,
      course_id: course,
      period_id: period,
      teachers: choices.courses.find((one) => one.course_id === course)?.teachers ?? "",
      ends_on: of?.ends_on ?? "",
      deferral_until: of?.deferral_until ?? "",
    });
  };
  const periods = choices.periods.map((one) => ({ id: one.period_id, title: one.title }));
  if (props.hasYear) periods.push({ id: nilId, title: words.of_year });
  return (
    <>
      <Choice
        title={words.student}
        value={student_id}
        options={choices.students.map((one) => ({ id: one.student_id, title: one.name }))}
        choose={(id) => tell(id, course_id, period_id)}
      />
      <Choice
        title={words.subject}
        value={course_id}
        options={choices.courses.map((one) => ({ id: one.course_id, title: one.title }))}
        choose={(id) => tell(student_id, id, period_id)}
      />
      <Choice
        title={words.period}
        value={period_id}
        options={periods}
        choose={(id) => tell(student_id, course_id, id)}
      />
    </>
  );
}

/** `hasYear`: the year's result may be meant as well. */
export function ChoiceFields(props: { hasYear: boolean; choose(chosen: Chosen): void }) {
  const [group, setGroup] = useState<string | undefined>(undefined);
  const resource = useResource(`choices ${group}`, () =>
    call("get", "/api/v1/attestation/choices", { query: { study_group_id: group } }),
  );
  const known = useLast(resource.value);
  if (known === null) return <Loaded resource={resource}>{() => null}</Loaded>;
  // While another group's are fetched there is nobody to choose, and so nothing to send.
  const choices = resource.value ?? { ...known, students: [], courses: [], periods: [] };
  const standing = resource.value?.study_group_id ?? group ?? "";
  return (
    <>
      <Choice
        title={words.group}
        isFirst
        value={standing}
        options={choices.groups.map((one) => ({
          id: one.study_group_id,
          title: `${one.title}, ${one.school_year_title}`,
        }))}
        choose={(id) => id !== standing && setGroup(id)}
      />
      {resource.problem !== null && (
        <ProblemNotice problem={resource.problem} retry={resource.reload} />
      )}
      <OfGroup
        key={resource.value === null ? "" : standing}
        choices={choices}
        hasYear={props.hasYear}
        choose={props.choose}
      />
    </>
  );
}
