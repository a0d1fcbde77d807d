/** Gives logins to who came by an import, some at a time, and shows their slips. */
import { useState } from "preact/hooks";
import { imports as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { fill } from "../model/words";
import { ProblemNotice } from "../view/problem";
import { type Slip, SlipSheet, saveSlips } from "./slips";
import { wishedLogin } from "./wishes";

type MadeImport = Schemas["MadeImport"];
type ImportedAs = Schemas["ImportedAs"];
/** As many as one request may ask for. */
const atOnce = 20;

const kinds = Object.keys(words.imported_as) as ImportedAs[];

function useGiving(made: MadeImport) {
  const [slips, setSlips] = useState<Slip[]>([]);
  const [progress, setProgress] = useState<{ done: number; count: number } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const give = async (kind: ImportedAs | "") => {
    const persons = made.persons.filter((one) => kind === "" || one.imported_as === kind);
    const given: Slip[] = [];
    setProblem(null);
    for (let at = 0; at < persons.length; at += atOnce) {
      setProgress({ done: at, count: persons.length });
      const answer = await call("post", "/api/v1/imports/{import_id}/logins", {
        path: { import_id: made.import_id },
        body: {
          persons: persons.slice(at, at + atOnce).map(({ person_id }) => ({
            person_id,
            login: wishedLogin(made.import_id, person_id),
          })),
        },
      });
      if (!answer.ok) {
        setProblem(answer.problem);
        break;
      }
      given.push(...answer.value.slips);
      setSlips([...given]);
    }
    setProgress(null);
  };
  return { slips, progress, problem, give };
}

export function Logins({ made }: { made: MadeImport }) {
  const { slips, progress, problem, give } = useGiving(made);
  const [kind, setKind] = useState<ImportedAs | "">("");
  if (made.persons.length === 0) return null;
  if (!made.may_hand_out)
    return (
      <section class="card no-print" aria-labelledby="logins-title">
        <h2 id="logins-title">{words.logins}</h2>
        <p>{words.logins_over}</p>
      </section>
    );
  return (
    <section class="card" aria-labelledby="logins-title">
      <div class="no-print">
        <h2 id="logins-title">{words.logins}</h2>
        <p>{words.logins_lead}</p>
        <div class="import-tools">
          <label class="field">
            <span>{words.give_whom}</span>
            <select
              value={kind}
              onChange={(event) => setKind(event.currentTarget.value as ImportedAs | "")}
            >
              <option value="">{words.give_all}</option>
              {kinds
                .filter((one) => made.persons.some((person) => person.imported_as === one))
                .map((one) => (
                  <option key={one} value={one}>
                    {words.imported_as[one]}
                  </option>
                ))}
            </select>
          </label>
          <button
            type="button"
            class="button primary"
            disabled={progress !== null}
            onClick={() => void give(kind)}
          >
            {words.give}
          </button>
        </div>
        {slips.length > 0 && progress === null && <p class="hint">{words.again_ask}</p>}
        <div role="status">
          {progress !== null && (
            <p class="import-run">
              <progress value={progress.done} max={progress.count} aria-label={words.give} />
              {fill(words.giving, progress)}
            </p>
          )}
          {progress === null && slips.length > 0 && (
            <p class="state-good">{fill(words.given, { count: slips.length })}</p>
          )}
        </div>
        {problem !== null && <ProblemNotice problem={problem} />}
        {slips.length > 0 && (
          <div class="import-tools">
            <button type="button" class="button" onClick={() => print()}>
              {words.print}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => saveSlips(slips, `${words.logins}.csv`)}
            >
              {words.table}
            </button>
          </div>
        )}
      </div>
      <SlipSheet slips={slips} />
    </section>
  );
}
