/** Logins as they are handed out: on paper, or as a table. Only this page has them. */
import { imports as words } from "#text";
import type { Schemas } from "../api/client";

export type Slip = Schemas["LoginSlip"];

/** A cell that begins as a formula gets an apostrophe, as in the server's own tables. */
const cell = (text: string) => {
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

export function saveSlips(slips: readonly Slip[], name: string): void {
  const lines = slips.map((one) => [one.name, one.login, one.password].map(cell).join(";"));
  const text = `\uFEFF${[words.csv_head, ...lines].join("\r\n")}\r\n`;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export function SlipSheet({ slips }: { slips: readonly Slip[] }) {
  return (
    <ul class="slips">
      {slips.map((one) => (
        <li key={one.person_id} class="slip">
          <h3>{words.slip_title}</h3>
          <p class="slip-name">{one.name}</p>
          <dl>
            <dt>{words.slip_address}</dt>
            <dd>{location.origin}</dd>
            <dt>{words.slip_login}</dt>
            <dd class="slip-key">{one.login}</dd>
            <dt>{words.slip_password}</dt>
            <dd class="slip-key">{one.password}</dd>
          </dl>
          <p class="hint">{words.slip_note}</p>
        </li>
      ))}
    </ul>
  );
}
