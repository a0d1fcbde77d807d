/** The door: login and password, in one sentence what to do when they do not fit. */
import { useEffect, useRef, useState } from "preact/hooks";
import { frame as frameWords, sign_in as words } from "#text";
import { call, type Problem } from "../api/client";
import { homeOf } from "../model/places";
import { ViewingButton } from "../view/page/popover";
import { problemText } from "../view/problem";

function destination(): string {
  return new URLSearchParams(location.search).get("to") ?? "";
}

function PasswordField(props: { value: string; onInput(value: string): void }) {
  const [isShown, setShown] = useState(false);
  const [isCaps, setCaps] = useState(false);
  return (
    <>
      <label class="field">
        <span>{words.password}</span>
        <input
          name="password"
          type={(isShown ? "text" : "password") as "text"}
          autocomplete="current-password"
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onKeyUp={(event) => setCaps(event.getModifierState("CapsLock"))}
        />
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        <span>{words.show}</span>
      </label>
      {isCaps && <p class="hint">{words.caps}</p>}
    </>
  );
}

export function SignIn() {
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    document.title = `${words.title} — ${frameWords.product}`;
    first.current?.focus();
  }, []);
  const enter = async (event: Event) => {
    event.preventDefault();
    if (login.trim() === "" || password === "") {
      setProblem({ code: "empty", message: words.empty });
      return;
    }
    setBusy(true);
    const body = { login: login.trim(), password };
    const answer = await call("post", "/api/v1/session", { body });
    setBusy(false);
    if (answer.ok) location.assign(homeOf(answer.value, destination()));
    else setProblem(answer.problem);
  };
  return (
    <main class="door">
      <form class="card door-card" onSubmit={(event) => void enter(event)} noValidate>
        <div class="door-head">
          <span class="brand large" aria-hidden="true">
            <span>{frameWords.product.slice(0, 1)}</span>
          </span>
          <div>
            <h1>{frameWords.product}</h1>
            <p>{words.lead}</p>
          </div>
        </div>
        <label class="field">
          <span>{words.login}</span>
          <input
            ref={first}
            name="login"
            type="text"
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            value={login}
            onInput={(event) => setLogin(event.currentTarget.value)}
          />
        </label>
        <PasswordField value={password} onInput={setPassword} />
        {problem !== null && (
          <p class="notice bad" role="alert">
            {problemText(problem)}
          </p>
        )}
        <button type="submit" class="button primary large" disabled={isBusy}>
          {isBusy ? words.entering : words.enter}
        </button>
        <p class="hint">{words.forgot}</p>
      </form>
      <div class="door-foot">
        <a href="/verify">{words.check_paper}</a>
        <ViewingButton />
      </div>
    </main>
  );
}
