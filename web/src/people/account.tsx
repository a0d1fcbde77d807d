/** How a person comes in; a password is given on paper and shown once (SEC-12). */
import { useState } from "preact/hooks";
import { people as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { SlipDialog } from "../view/access/slip_dialog";
import { Dialog } from "../view/dialog";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";

type PasswordSlip = Schemas["PasswordSlip"];

export function AccountPart({ person_id }: { person_id: string }) {
  const account = useResource(person_id, () =>
    call("get", "/api/v1/people/{person_id}/account", { path: { person_id } }),
  );
  const [slip, setSlip] = useState<PasswordSlip | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isAsked, setAsked] = useState(false);
  const issue = async () => {
    setAsked(false);
    const answer = await call("post", "/api/v1/people/{person_id}/password", {
      path: { person_id },
    });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    setSlip(answer.value);
    account.reload();
  };
  return (
    <section class="card" aria-labelledby="account-title">
      <h2 id="account-title">{words.account}</h2>
      <Loaded resource={account}>
        {(view) => (
          <>
            <p>
              {view.logins.length === 0 ? words.no_login : `${words.login}: `}
              <b>{view.logins.join(", ")}</b>
            </p>
            {view.is_closed && <p class="notice">{words.login_closed}</p>}
            {problem !== null && <ProblemNotice problem={problem} />}
            {view.may_issue && (
              <button
                type="button"
                class="button small"
                onClick={() => (view.logins.length === 0 ? void issue() : setAsked(true))}
              >
                {view.logins.length === 0 ? words.give_login : words.reset_password}
              </button>
            )}
          </>
        )}
      </Loaded>
      {isAsked && (
        <Dialog title={words.reset_password} onClose={() => setAsked(false)}>
          <p>{words.reset_lead}</p>
          <button type="button" class="button primary" data-first onClick={() => void issue()}>
            {words.reset_password}
          </button>
        </Dialog>
      )}
      {slip !== null && (
        <SlipDialog
          slip={slip}
          title={words.slip_title}
          rules={words.slip_rules}
          onClose={() => setSlip(null)}
        />
      )}
    </section>
  );
}
