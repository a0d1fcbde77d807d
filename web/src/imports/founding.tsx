/** "/setup#CODE": who started the server founds the organisation, and goes on as its director. */
import { useEffect, useState } from "preact/hooks";
import { frame as frameWords, founding as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { problemText } from "../view/problem";

type Order = Schemas["FoundingCommand"];
type Field = keyof Order;

const empty: Order = {
  code: "",
  full_name: "",
  short_name: "",
  address: "",
  log_origin: "",
  last_name: "",
  first_name: "",
  patronymic: "",
  basis: "",
  login: "",
  password: "",
};
const pause = 400;
const longest = 60_000;

const wait = () => new Promise((resolve) => setTimeout(resolve, pause));

/** The server begins anew with its school: asks until it answers as one that has it. */
async function untilOpened(): Promise<boolean> {
  for (const begun = Date.now(); Date.now() - begun < longest; await wait()) {
    const answer = await call("get", "/api/v1/founding");
    if (answer.ok && !answer.value.is_open) return true;
  }
  return false;
}

function useFounding() {
  const [phase, setPhase] = useState<"" | "founding" | "restarting">("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const found = async (order: Order) => {
    setPhase("founding");
    setProblem(null);
    const answer = await call("post", "/api/v1/founding", { body: order });
    if (!answer.ok) {
      setPhase("");
      setProblem(answer.problem);
      return;
    }
    setPhase("restarting");
    if (!(await untilOpened())) {
      setPhase("");
      setProblem({ code: "slow", message: words.slow });
      return;
    }
    const { login, password } = order;
    const entered = await call("post", "/api/v1/session", { body: { login, password } });
    location.assign(entered.ok ? "/s/setup" : "/sign-in?to=/s/setup");
  };
  return { phase, problem, setProblem, found };
}

export function FoundingPage() {
  const [order, setOrder] = useState<Order>({ ...empty, code: location.hash.slice(1) });
  const [repeat, setRepeat] = useState("");
  const { phase, problem, setProblem, found } = useFounding();
  useEffect(() => {
    document.title = `${words.title} — ${frameWords.product}`;
    const read = () => setOrder((before) => ({ ...before, code: location.hash.slice(1) }));
    addEventListener("hashchange", read);
    read(); // The address may have changed between the first drawing and now.
    return () => removeEventListener("hashchange", read);
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (order.password !== repeat)
      setProblem({ code: "differs", message: words.differs, field: "password" });
    else void found(order);
  };
  const notice = problem !== null && (
    <p class="notice bad" role="alert" id="founding-problem">
      {problemText(problem)}
    </p>
  );
  const hasField = problem?.field !== undefined && problem.field in empty;
  const input = (name: Field, more: { type?: "text" | "password"; complete?: string } = {}) => {
    const isWrong = problem?.field === name;
    return (
      <>
        <label class="field">
          <span>{words[name]}</span>
          <input
            name={name}
            type={(more.type ?? "text") as "text"}
            autocomplete={more.complete ?? "off"}
            value={order[name]}
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong ? "founding-problem" : undefined}
            onInput={(event) => setOrder({ ...order, [name]: event.currentTarget.value })}
          />
        </label>
        {isWrong && notice}
      </>
    );
  };
  return (
    <main class="door founding">
      <form class="card door-card" onSubmit={submit} noValidate>
        <div class="door-head">
          <span class="brand large" aria-hidden="true">
            <span>{frameWords.product.slice(0, 1)}</span>
          </span>
          <div>
            <h1>{words.title}</h1>
            <p>{words.lead}</p>
          </div>
        </div>
        {input("code")}
        <p class="hint">{words.code_hint}</p>
        <fieldset>
          <legend>{words.school}</legend>
          {input("full_name")}
          {input("short_name")}
          {input("address")}
        </fieldset>
        <fieldset>
          <legend>{words.director}</legend>
          {input("last_name")}
          {input("first_name")}
          {input("patronymic")}
          {input("basis")}
        </fieldset>
        <fieldset>
          <legend>{words.account}</legend>
          {input("login", { complete: "username" })}
          {input("password", { type: "password", complete: "new-password" })}
          <label class="field">
            <span>{words.repeat}</span>
            <input
              name="repeat"
              type="password"
              autocomplete="new-password"
              value={repeat}
              onInput={(event) => setRepeat(event.currentTarget.value)}
            />
          </label>
        </fieldset>
        <details>
          <summary>{words.more}</summary>
          {input("log_origin")}
          <p class="hint">{words.log_origin_hint}</p>
        </details>
        {!hasField && notice}
        <p role="status">{phase === "" ? "" : words[phase]}</p>
        <button type="submit" class="button primary large" disabled={phase !== ""}>
          {words.found}
        </button>
      </form>
    </main>
  );
}
