/** One appointment on a card: what, for what, from when, by which order. */
import { people as words } from "#text";
import type { Schemas } from "../../api/client";
import { span } from "../model/span";

export function AppointmentLine(props: {
  role: Schemas["CardAppointment"];
  card: Schemas["PersonCard"];
  end(): void;
  change(): void;
}) {
  const { role, card } = props;
  const title = words.role_names[role.role];
  const lasts = card.may_appoint && (role.valid_to === null || role.valid_to >= card.today);
  const act = (label: string, run: () => void) => (
    <button type="button" class="button small" aria-label={`${label}: ${title}`} onClick={run}>
      {label}
    </button>
  );
  return (
    <li>
      <div>
        {title}
        {role.scope !== "" && <small>{` ${role.scope}`}</small>}
        <br />
        <span>{span(role.valid_from, role.valid_to)}</span>
        <small>{` ${role.basis}`}</small>
      </div>
      {lasts && act(words.end_role, props.end)}
      {lasts &&
        (role.reach !== null || role.role === "deputy") &&
        act(words.change_scope, props.change)}
    </li>
  );
}
