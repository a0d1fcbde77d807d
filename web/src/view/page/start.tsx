/** Starts a staff page: asks who is there, then shows the page or leads to the door. */
import { type ComponentChildren, render } from "preact";
import { frame as words } from "#text";
import { onSignedOut, type Problem, rememberToken } from "../../api/client";
import { showMessage } from "../message";
import { ProblemNotice } from "../problem";
import { openSession, type Session } from "./session";

function mount(content: ComponentChildren): void {
  const root = document.getElementById("app");
  if (root !== null) render(content, root);
}

const failed = (problem: Problem, retry: () => void) => (
  <main class="page">
    <h1>{words.product}</h1>
    <ProblemNotice problem={problem} retry={retry} />
  </main>
);

const toDoor = () =>
  `/sign-in?to=${encodeURIComponent(location.pathname + location.search + location.hash)}`;

export async function start(page: (session: Session) => ComponentChildren): Promise<void> {
  const answer = await openSession();
  if (!answer.ok) {
    const { problem } = answer;
    if (problem.code === "sign_in_required") location.replace(toDoor());
    else mount(failed(problem, () => void start(page)));
    return;
  }
  rememberToken(answer.value.csrf_token);
  onSignedOut(() => {
    showMessage(words.signed_out, {
      label: words.enter_again,
      run: () => location.assign(toDoor()),
    });
  });
  mount(page(answer.value));
}
