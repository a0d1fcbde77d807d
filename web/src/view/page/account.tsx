/** Who is here, with which roles, where else they lead, and the way out. */
import { useState } from "preact/hooks";
import { frame as frameWords, password as passwordWords, account as words } from "#text";
import { call, type Problem } from "../../api/client";
import { placesOf } from "../../model/places";
import { showMessage } from "../message";
import { ProblemNotice } from "../problem";
import type { Session } from "./session";
import { signOut } from "./sign_out";

function ChangePassword() {
  const [old_password, setOld] = useState("");
  const [new_password, setNew] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (event: Event) => {
    event.preventDefault();
    const body = { old_password, new_password };
    const answer = await call("put", "/api/v1/session/password", { body });
    if (!answer.ok) {
      setProblem(answer.problem);
      return;
    }
    setProblem(null);
    setOld("");
    setNew("");
    showMessage(passwordWords.saved);
  };
  const field = (label: string, name: string, value: string, set: (value: string) => void) => (
    <label class="field">
      <span>{label}</span>
      <input
        type="password"
        autocomplete={name}
        required
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <details>
      <summary>{passwordWords.open}</summary>
      <form onSubmit={(event) => void save(event)}>
        {field(passwordWords.old, "current-password", old_password, setOld)}
        {field(passwordWords.new, "new-password", new_password, setNew)}
        {problem !== null && <ProblemNotice problem={problem} />}
        <button type="submit" class="button small">
          {passwordWords.save}
        </button>
      </form>
    </details>
  );
}

export function Account({ session, here }: { session: Session; here: string }) {
  return (
    <>
      <h2>{session.name}</h2>
      <p class="hint">
        {session.roles.map((role) => words.role_names[role]).join(", ")}
        <br />
        {session.org_title}
      </p>
      <nav aria-label={words.roles} class="places">
        {placesOf(session).map((place) => (
          <a
            key={place.path}
            href={place.path}
            aria-current={place.path === here ? "page" : undefined}
          >
            {words.places[place.name]}
          </a>
        ))}
      </nav>
      <ChangePassword />
      <button type="button" class="button sign-out" onClick={() => void signOut()}>
        {frameWords.sign_out}
      </button>
    </>
  );
}
