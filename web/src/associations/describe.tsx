/** «Описание объединения»: direction, places, year of study, funding. No sums are kept. */
import { useState } from "preact/hooks";
import { associations as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";

type Line = Schemas["AssociationLine"];
type Direction = Schemas["Direction"];
type Funding = Schemas["Funding"];

const titles: Record<Direction, string> = words.directions;
const directions = Object.keys(titles) as Direction[];
const fundings: Record<Funding, string> = words.fundings;
const usualPlaces = 15;

function NumberField(props: {
  title: string;
  value: number;
  max: number;
  onInput(value: number): void;
}) {
  return (
    <label class="field">
      <span>{props.title}</span>
      <input
        type="number"
        required
        min={1}
        max={props.max}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}

export function DescribeDialog(props: { line: Line; onClose(): void; whenDone(): void }) {
  const { line } = props;
  const [direction, setDirection] = useState<Direction>(line.direction);
  const [capacity, setCapacity] = useState(line.described ? line.capacity : usualPlaces);
  const [years_in_programme, setYears] = useState(line.years_in_programme);
  const [year_of_study, setYear] = useState(line.year_of_study);
  const [funding, setFunding] = useState<Funding>(line.funding);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call("put", "/api/v1/associations/{study_group_id}", {
      path: { study_group_id: line.study_group_id },
      body: {
        command_id: newId(),
        direction,
        capacity,
        year_of_study,
        years_in_programme,
        funding,
      },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.described);
    props.onClose();
    props.whenDone();
  };
  return (
    <Dialog title={words.describe} onClose={props.onClose}>
      <form class="association-form" onSubmit={(event) => void save(event)}>
        <p>
          <b>{line.title}</b>
          {line.programme !== "" && ` · ${line.programme}`}
        </p>
        {problem !== null && <ProblemNotice problem={problem} />}
        <label class="field">
          <span>{words.direction}</span>
          <select
            data-first
            value={direction}
            onChange={(event) => setDirection(event.currentTarget.value as Direction)}
          >
            {directions.map((one) => (
              <option key={one} value={one}>
                {titles[one]}
              </option>
            ))}
          </select>
        </label>
        <div class="association-fields">
          <NumberField title={words.places} value={capacity} max={200} onInput={setCapacity} />
          <NumberField
            title={words.years_in_programme}
            value={years_in_programme}
            max={10}
            onInput={setYears}
          />
          <NumberField
            title={words.year_of_study}
            value={year_of_study}
            max={10}
            onInput={setYear}
          />
        </div>
        <label class="field">
          <span>{words.funding}</span>
          <select
            value={funding}
            onChange={(event) => setFunding(event.currentTarget.value as Funding)}
          >
            {(["budget", "paid"] as const).map((one) => (
              <option key={one} value={one}>
                {fundings[one]}
              </option>
            ))}
          </select>
        </label>
        <p class="hint">{words.funding_hint}</p>
        <div class="dialog-acts">
          <button type="button" class="button" onClick={props.onClose}>
            {words.cancel}
          </button>
          <button type="submit" class="button primary" disabled={isBusy}>
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
