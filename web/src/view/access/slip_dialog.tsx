/** A login with its first password (SEC-12): shown once, printed, handed over. */
import "#style/slip_dialog.css";
import { slip_dialog as words } from "#text";
import type { Schemas } from "../../api/client";
import { Dialog } from "../dialog";
import { Icon } from "../icon";

export function SlipDialog(props: {
  slip: Schemas["PasswordSlip"];
  /** What the login lets into. */
  title: string;
  rules?: readonly string[];
  onClose(): void;
}) {
  const { slip, rules = [] } = props;
  return (
    <Dialog title={words.title} onClose={props.onClose}>
      <div class="password-slip">
        <p>{slip.org_title}</p>
        <h3>{props.title}</h3>
        <p>
          <b>{slip.name}</b>
        </p>
        <dl>
          <dt>{words.address}</dt>
          <dd>{location.origin}</dd>
          <dt>{words.login}</dt>
          <dd>{slip.login}</dd>
          <dt>{words.password}</dt>
          <dd>{slip.password}</dd>
        </dl>
        {rules.length > 0 && (
          <ul>
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        )}
      </div>
      <p class="hint">{words.once}</p>
      <button type="button" class="button primary" data-first onClick={() => print()}>
        <Icon name="print" />
        {words.print}
      </button>
    </Dialog>
  );
}
