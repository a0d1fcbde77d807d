/** The places of the office's «Аттестация»: plan, sheets, debts, practice, final attestation. */
import "#style/attestation_parts.css";
import { attestation_parts as words } from "#text";
import { useCurrentInSight } from "../sight";
import { leadsSchool } from "./roles";
import { here } from "./router";
import type { Session } from "./session";

export type AttestationPart = Exclude<keyof typeof words, "title">;

/** Places that a section head has none of: they are of the whole school. */
const ofSchool: readonly AttestationPart[] = ["early", "practice", "cycles"];

/** `current` is null where none of them is open, as on a student's record book. */
export function AttestationParts(props: { current: AttestationPart | null; session: Session }) {
  const { current } = props;
  const isHead = leadsSchool(props.session);
  const group = here.value.query.get("group");
  const query = group === null ? "" : `?group=${group}`;
  const row = useCurrentInSight(current);
  const part = (name: AttestationPart, href: string) =>
    (isHead || !ofSchool.includes(name)) && (
      <a class="button small" href={href} aria-current={name === current ? "page" : undefined}>
        {words[name]}
      </a>
    );
  return (
    <nav class="places-row attestation-parts" aria-label={words.title} ref={row}>
      {part("plan", `/s/attestation${query}`)}
      {part("sheet", `/s/attestation/sheet${query}`)}
      {part("debts", "/s/debts")}
      {part("retakes", "/s/attestation/retakes")}
      {part("early", "/s/early")}
      {part("practice", "/s/practice")}
      {part("finals", group === null ? "/s/finals" : `/s/finals/${group}`)}
      {part("cycles", "/s/cycles")}
    </nav>
  );
}
