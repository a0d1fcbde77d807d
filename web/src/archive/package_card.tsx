/** One package: where its copies lie, when each byte was last checked, and «Проверить сейчас». */
import { useState } from "preact/hooks";
import { archive as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { numericDate, stampOf, timeOf } from "../model/dates";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { Icon } from "../view/icon";
import { ProblemNotice } from "../view/problem";
import { AddAddendum, CheckWhole } from "./addendum";
import { Seal } from "./seal";

type Package = Schemas["PackageView"];
type Check = Schemas["PackageCheckView"];

const megabytes = (bytes: number) => (bytes / 1_048_576).toFixed(1).replace(".", ",");

function Copies({ copies }: { copies: Package["copies"] }) {
  return (
    <table class="copies">
      <caption class="unseen">{words.copies}</caption>
      <thead>
        <tr>
          <th scope="col">{words.medium}</th>
          <th scope="col">{words.room}</th>
          <th scope="col">{words.checked}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {copies.map((copy) => (
          <tr key={copy.medium_id}>
            <td>{copy.medium_title}</td>
            <td>{copy.room_title}</td>
            <td>{stampOf(copy.checked_at)}</td>
            <td class={copy.state === "verified" ? "state-good" : "state-bad"}>
              {words.states[copy.state]}
              {copy.remark !== "" && <p>{copy.remark}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Checked({ check }: { check: Check }) {
  const isWhole = check.copies.every((copy) => copy.state === "verified" && !copy.restored);
  const sentence = isWhole ? words.verified_all : words.verified_some;
  return (
    <div class={isWhole ? "notice" : "notice bad"} role="status">
      <p>{fill(sentence, { time: timeOf(check.checked_at) })}</p>
      {!isWhole && (
        <ul>
          {check.copies.map((copy) => (
            <li key={copy.medium_title}>
              {copy.medium_title}, {copy.room_title}: {words.states[copy.state]}
              {copy.restored && `, ${words.restored}`}
              {copy.remark !== "" && `. ${copy.remark}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function PackageCard(props: {
  package_: Package;
  hasAddenda: boolean;
  mayKeep: boolean;
  whenChecked(): void;
}) {
  const { package_, mayKeep, whenChecked } = props;
  const { package_id } = package_;
  const [check, setCheck] = useState<Check | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isRunning, setRunning] = useState(false);
  const verify = async () => {
    setRunning(true);
    const answer = await call("post", "/api/v1/archive/packages/{package_id}/verification", {
      path: { package_id },
      body: { command_id: newId() },
    });
    setRunning(false);
    setCheck(answer.ok ? answer.value : null);
    setProblem(answer.ok ? null : answer.problem);
    whenChecked();
  };
  const isComplete = package_.state === "complete";
  const isAddendum = package_.addendum_no > 0;
  return (
    <li
      class={["card package", isComplete ? "" : "incomplete", isAddendum ? "addendum" : ""].join(
        " ",
      )}
    >
      <div class="card-head">
        <h3>
          {isAddendum
            ? fill(words.addendum_of, {
                no: String(package_.addendum_no),
                class: package_.study_group_title,
              })
            : package_.study_group_title}{" "}
          <small>{package_.school_year_title}</small>
        </h3>
        <span class={isComplete ? "state-good" : "state-bad"}>
          {isComplete ? <Seal /> : <Icon name="warning" />}
          {isComplete ? words.complete : words.incomplete}
        </span>
      </div>
      {package_.standing !== "current" && !isAddendum && (
        <p class="notice">{words.standings[package_.standing]}</p>
      )}
      {!isComplete && <p class="state-bad">{words.incomplete_text}</p>}
      <Copies copies={package_.copies} />
      <p class="hint">
        {[
          fill(words.retain, { date: numericDate(package_.retain_until) }),
          fill(words.size, { size: megabytes(package_.size_bytes) }),
          plural(words.entries, package_.tree_size),
        ].join(" · ")}
      </p>
      <p class="hint digest">
        {words.digest}: <code>{package_.sha256_hex}</code>
      </p>
      {check !== null && <Checked check={check} />}
      {problem !== null && <ProblemNotice problem={problem} />}
      <div class="package-acts">
        {mayKeep && (
          <button type="button" class="button" disabled={isRunning} onClick={() => void verify()}>
            <Icon name={isRunning ? "sync" : "check"} />
            {isRunning ? words.verifying : words.verify}
          </button>
        )}
        {mayKeep && (
          <a class="button" href={`/api/v1/archive/packages/${package_id}/file`} download>
            {words.download}
          </a>
        )}
        {mayKeep && !isAddendum && package_.standing === "current" && (
          <AddAddendum
            study_group_id={package_.study_group_id}
            study_group_title={package_.study_group_title}
            whenMade={whenChecked}
          />
        )}
        {(isAddendum || props.hasAddenda) && (
          <CheckWhole
            package_id={package_id}
            label={isAddendum ? words.check_whole : words.check_with_addenda}
            of={package_.study_group_title}
          />
        )}
        {isRunning && <progress aria-label={words.verifying} />}
      </div>
    </li>
  );
}
