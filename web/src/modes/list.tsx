/** The list, class by class; one student of it is opened by "?student_id=". */
import { useState } from "preact/hooks";
import { study_modes as words } from "#text";
import { call, type Schemas } from "../api/client";
import { plural } from "../model/words";
import { Icon } from "../view/icon";
import { here } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { FoundCount, LettersField, lettersAsked, shownOf } from "../view/shown_list/shown_list";
import { TakeTables } from "../view/take_away";
import { ModeLine } from "./line";
import { SetMode } from "./mode_form";
import { StudentPage } from "./student";

type View = Schemas["StudyModesView"];
type Group = View["classes"][number];

/** Lines of a class, found by the student, the class, or the mode. */
const shownModes = ({ title, modes }: Group) =>
  shownOf(modes, { rowOf: (one) => [one.student_name, title, one.kind_title, one.place] });

function Classes({ view }: { view: View }) {
  const shown = view.classes
    .map((group) => ({ ...group, modes: shownModes(group) }))
    .filter((group) => group.modes.length > 0);
  if (shown.length === 0) return lettersAsked() === "" ? <p class="empty">{words.none}</p> : null;
  return (
    <>
      {shown.map((group) => (
        <section
          key={group.study_group_id}
          class="card"
          aria-labelledby={`modes-${group.study_group_id}`}
        >
          <h2 id={`modes-${group.study_group_id}`}>{group.title}</h2>
          <ul class="mode-lines">
            {group.modes.map((line) => (
              <ModeLine key={line.study_mode} line={line} isNamed />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function List() {
  const resource = useResource("", () => call("get", "/api/v1/study-modes"));
  const [isSetting, setSetting] = useState(false);
  return (
    <Loaded resource={resource}>
      {(view) => {
        const lines = view.classes.flatMap((group) => group.modes);
        const today = lines.filter((line) => line.is_today).length;
        return (
          <>
            <section class="card" aria-labelledby="modes-title">
              <div class="people-head">
                <h2 id="modes-title">{view.school_year_title}</h2>
                {view.may_keep && (
                  <button type="button" class="button primary" onClick={() => setSetting(true)}>
                    <Icon name="plus" />
                    {words.set}
                  </button>
                )}
                <TakeTables path="/api/v1/study-modes" />
              </div>
              <p>{today === 0 ? words.nobody_today : plural(words.today, today)}</p>
              {lines.length > 0 && (
                <div class="list-tools">
                  <LettersField />
                  <FoundCount
                    shown={view.classes.reduce((sum, one) => sum + shownModes(one).length, 0)}
                    all={lines.length}
                  />
                </div>
              )}
              <p class="hint">{words.lead}</p>
            </section>
            <Classes view={view} />
            {isSetting && (
              <SetMode
                today={view.today}
                classes={view.classes}
                onClose={() => setSetting(false)}
                whenDone={resource.reload}
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

export function Modes() {
  const student_id = here.value.query.get("student_id");
  if (student_id === null) return <List />;
  return <StudentPage key={student_id} student_id={student_id} />;
}
