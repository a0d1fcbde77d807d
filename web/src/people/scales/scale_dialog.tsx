/** «Шкала отметок» of a course (ASM-01): chosen before its first mark. */
import { useState } from "preact/hooks";
import { people as words } from "#text";
import { call, type Schemas } from "../../api/client";
import { newId } from "../../model/id";
import { Choice, FormDialog } from "../form";

type Scale = Schemas["Scale"];

/** Levels are of additional education, where groups are formed elsewhere. */
const scales: readonly Scale[] = [
  "five_point",
  "seven_point",
  "ten_point",
  "twelve_point",
  "hundred_point",
  "letters",
  "pass_fail",
  "no_marks",
];

export function ScaleChoice(props: {
  value: Scale;
  set(scale: Scale): void;
  withLevels?: boolean;
}) {
  const offered: readonly Scale[] = props.withLevels ? [...scales, "levels"] : scales;
  return (
    <Choice<Scale>
      label={words.scale}
      name="scale"
      required
      value={props.value}
      set={props.set}
      options={offered.map((value) => ({ value, title: words.scale_names[value] }))}
    />
  );
}

export function ScaleDialog(props: {
  course: Schemas["RosterCourse"];
  withLevels: boolean;
  onClose(): void;
  whenDone(): void;
}) {
  const { course } = props;
  const [scale, setScale] = useState<Scale>(course.scale);
  return (
    <FormDialog
      title={`${words.scale}: ${course.subject_title}`}
      submit={words.choose_scale}
      done={words.scale_chosen}
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={() =>
        call("post", "/api/v1/courses/{course_id}/scale", {
          path: { course_id: course.course_id },
          body: { command_id: newId(), scale },
        })
      }
    >
      <p class="hint">{words.scale_lead}</p>
      <ScaleChoice value={scale} set={setScale} withLevels={props.withLevels} />
    </FormDialog>
  );
}
