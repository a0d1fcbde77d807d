/** A list taken off the screen: on paper (PDF, in a tab of its own), or as a table. */
import "#style/take_away.css";
import { take_away as words } from "#text";
import { address } from "../api/client";
import { Icon } from "./icon";

type Particulars = Parameters<typeof address>[1];

/** `path` without its ending: "/api/v1/changes/register". */
export function Print({ path, of }: { path: string; of?: Particulars }) {
  return (
    <a class="button small" href={address(`${path}.pdf`, of)} target="_blank" rel="noopener">
      <Icon name="print" />
      {words.print}
    </a>
  );
}

/** Only the tables. */
export function TakeTables({ path, of }: { path: string; of?: Particulars }) {
  return (
    <span class="take-away">
      <Tables path={path} of={of} />
    </span>
  );
}

export function TakeAway({ path, of }: { path: string; of?: Particulars }) {
  return (
    <span class="take-away">
      <Print path={path} of={of} />
      <Tables path={path} of={of} />
    </span>
  );
}

function Tables({ path, of }: { path: string; of?: Particulars }) {
  return (
    <>
      {(["xlsx", "csv"] as const).map((kind) => (
        <a
          key={kind}
          class="button small"
          href={address(`${path}.${kind}`, of)}
          aria-label={words[`${kind}_label`]}
          download
        >
          {words[kind]}
        </a>
      ))}
    </>
  );
}
