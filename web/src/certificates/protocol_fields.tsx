/** What is the same for all results of one protocol: the kind, the day, the number, the reason. */
import { certificates as words } from "#text";
import type { Schemas } from "../api/client";
import type { Protocol } from "./exam_lines";

export const newProtocol = (view: Schemas["ClassCertificates"]): Protocol => ({
  kind: view.kinds[0] ?? "graduation",
  held_on: view.today,
  protocol_no: "",
  reason: "",
});

export function ProtocolFields(props: {
  view: Schemas["ClassCertificates"];
  protocol: Protocol;
  needsReason: boolean;
  put(part: Partial<Protocol>): void;
}) {
  const { view, protocol, put } = props;
  return (
    <>
      <label class="field">
        <span>{words.kind}</span>
        <select
          value={protocol.kind}
          onChange={(event) =>
            put({
              kind: view.kinds.find((one) => one === event.currentTarget.value) ?? protocol.kind,
            })
          }
        >
          {view.kinds.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.held_on}</span>
        <input
          type="date"
          required
          min={view.year_starts_on}
          max={view.today}
          value={protocol.held_on}
          onInput={(event) => put({ held_on: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{words.protocol_no}</span>
        <input
          type="text"
          required
          maxLength={50}
          value={protocol.protocol_no}
          onInput={(event) => put({ protocol_no: event.currentTarget.value })}
        />
      </label>
      {props.needsReason && (
        <label class="field wide">
          <span>{words.reason}</span>
          <input
            type="text"
            required
            maxLength={500}
            value={protocol.reason}
            onInput={(event) => put({ reason: event.currentTarget.value })}
          />
        </label>
      )}
    </>
  );
}
