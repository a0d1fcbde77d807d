/** A result that another organisation gave, by its document. */
import { useState } from "preact/hooks";
import { study_modes as words } from "#text";
import { call, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { LocalResultField } from "../view/scales/local_result_dialog";
import { Entry, ModeDialog, Select } from "./form";

/** More are a scale of a hundred points, which is typed. */
const mostChoices = 20;

/** Who gave the results, by what paper. */
export interface Source {
  organization: string;
  document_no: string;
  document_on: string;
}

export const noSource = (today: string): Source => ({
  organization: "",
  document_no: "",
  document_on: today,
});

export function CarryDialog(props: {
  course: Schemas["CarryCourse"];
  student: string;
  student_id: string;
  source: Source;
  keep(source: Source): void;
  onClose(): void;
  whenDone(): void;
}) {
  const { course } = props;
  const places = course.places.filter((place) => place.may_carry);
  const [source, setSource] = useState(props.source);
  const [period_id, setPeriod] = useState(places[0]?.period_id ?? "");
  const [value, setValue] = useState<Schemas["ResultValue"] | "">("");
  const part = (name: keyof Source) => (text: string) => {
    const next = { ...source, [name]: text };
    setSource(next);
    props.keep(next);
  };
  return (
    <ModeDialog
      title={words.carry_title}
      submit={words.carry_save}
      done={words.carry_done}
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={() =>
        call("post", "/api/v1/carried-results", {
          body: {
            command_id: newId(),
            course_id: course.course_id,
            student_id: props.student_id,
            period_id,
            value: value === "" ? "five" : value,
            organization: source.organization,
            document_no: source.document_no,
            document_on: source.document_on === "" ? null : source.document_on,
            base_version: places.find((one) => one.period_id === period_id)?.version ?? -1,
          },
        })
      }
    >
      {(problem) => (
        <>
          <p class="wide">
            {props.student} · {course.subject_title}
          </p>
          <Select
            label={words.carry_place}
            value={period_id}
            set={setPeriod}
            isFirst
            options={places.map((one) => ({ value: one.period_id, title: one.title }))}
          />
          {course.choices.length > mostChoices ? (
            <LocalResultField
              scale="hundred_point"
              label={words.carry_value}
              value={value}
              set={setValue}
            />
          ) : (
            <Select
              label={words.carry_value}
              value={value}
              set={(text) =>
                setValue(course.choices.find((one) => one.value === text)?.value ?? "")
              }
              choose={words.choose}
              options={course.choices.map((one) => ({ value: one.value, title: one.title }))}
            />
          )}
          <Entry
            label={words.organization}
            name="organization"
            isWide
            value={source.organization}
            set={part("organization")}
            problem={problem}
          />
          <Entry
            label={words.document_no}
            name="document_no"
            value={source.document_no}
            set={part("document_no")}
            problem={problem}
          />
          <Entry
            label={words.document_on}
            name="document_on"
            isDay
            value={source.document_on}
            set={part("document_on")}
            problem={problem}
          />
        </>
      )}
    </ModeDialog>
  );
}
