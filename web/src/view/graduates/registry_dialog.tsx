/** Graduates for ФИС ФРДО and for the program that prints certificates or diplomas: first who lacks
 * what, then the tables (LAW-10, VOC-09). */
import "#style/registry_dialog.css";
import { useState } from "preact/hooks";
import { registry_dialog as words } from "#text";
import { call, type Schemas } from "../../api/client";
import { fill, plural } from "../../model/words";
import { Dialog } from "../dialog";
import { Icon } from "../icon";
import { Loaded, useResource } from "../resource";
import { TakeTables } from "../take_away";

type Registry = Schemas["GraduateRegistry"];
export type RegistryOf = "certificates" | "diplomas";

const paths = {
  certificates: "/api/v1/graduates/certificates/{study_group_id}",
  diplomas: "/api/v1/graduates/diplomas/{study_group_id}",
} as const;

function Lacks({ registry }: { registry: Registry }) {
  const lacking = registry.graduates.filter((one) => one.lacks.length > 0);
  if (registry.graduates.length === 0) return <p class="empty">{words.nobody}</p>;
  if (lacking.length === 0)
    return (
      <p class="all-done">
        <Icon name="check" />
        {words.all_known}
      </p>
    );
  return (
    <div class="notice">
      <p id="registry-lacking">{plural(words.lacking, lacking.length)}</p>
      <div class="registry-lacks" tabIndex={0} role="region" aria-labelledby="registry-lacking">
        <ul>
          {lacking.map((one) => (
            <li key={one.student_id}>
              <b>{[one.last_name, one.first_name, one.patronymic].join(" ").trim()}</b>:{" "}
              {one.lacks.join("; ")}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Content({ registry, of }: { registry: Registry; of: RegistryOf }) {
  return (
    <>
      <p>
        {registry.document_title} · {plural(words.graduates, registry.graduates.length)}
      </p>
      <Lacks registry={registry} />
      <p class="hint">{words.not_kept}</p>
      {registry.graduates.length > 0 && (
        <TakeTables
          path={`${paths[of]}/graduates`}
          of={{ path: { study_group_id: registry.study_group_id } }}
        />
      )}
    </>
  );
}

function RegistryDialog(props: { study_group_id: string; of: RegistryOf; onClose(): void }) {
  const { study_group_id, of } = props;
  const resource = useResource(`${of}-${study_group_id}`, () =>
    call("get", paths[of], { path: { study_group_id } }),
  );
  return (
    <Dialog title={words.title} onClose={props.onClose}>
      <Loaded resource={resource}>{(registry) => <Content registry={registry} of={of} />}</Loaded>
      <div class="dialog-acts">
        <button type="button" class="button" onClick={props.onClose}>
          {words.close}
        </button>
      </div>
    </Dialog>
  );
}

export function TakeRegistry(props: { study_group_id: string; title: string; of: RegistryOf }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button"
        title={fill(words.hint, { class: props.title })}
        onClick={() => setOpen(true)}
      >
        {words.open}
      </button>
      {isOpen && (
        <RegistryDialog
          study_group_id={props.study_group_id}
          of={props.of}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
