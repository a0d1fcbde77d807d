/** Which class: one's own, or any of those a person may open; in the address as "?group=ID". */
import { achievements as words } from "#text";
import { call, type Schemas } from "../api/client";
import { addressWith } from "../view/page/address";
import { go, here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { OfGroup } from "./group";

type Listed = Schemas["CoursesOfClass"];

export function ChosenGroup(props: { session: Session; isOpen(one: Listed): boolean }) {
  const list = useResource("courses", () => call("get", "/api/v1/courses"));
  return (
    <Loaded resource={list}>
      {({ classes }) => {
        const open = classes.filter(props.isOpen);
        const asked = here.value.query.get("group") ?? open[0]?.study_group_id;
        if (asked === undefined) return <p class="card empty">{words.no_group}</p>;
        const isListed = open.some((one) => one.study_group_id === asked);
        return (
          <>
            {isListed && open.length > 1 && (
              <label class="field achievements-group">
                <span>{words.group}</span>
                <select
                  value={asked}
                  onChange={(event) => go(addressWith({ group: event.currentTarget.value }))}
                >
                  {open.map((one) => (
                    <option key={one.study_group_id} value={one.study_group_id}>
                      {one.title}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <OfGroup key={asked} study_group_id={asked} session={props.session} />
          </>
        );
      }}
    </Loaded>
  );
}
