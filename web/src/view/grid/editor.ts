/** The text box of a cell (F2, double click): refuses with a sentence and keeps what was typed. */
import { local, type OwnArrows, type OwnWays } from "../../model/marks";
import { element } from "../dom";

export interface EditorEvents extends Omit<OwnWays, "arrows">, Partial<OwnArrows> {
  /** A complaint, or nothing when the text may stand. */
  objection(text: string): string | null;
  complain(sentence: string): void;
  closed(): void;
}

export class Editor {
  private readonly input: HTMLInputElement;
  private isOpen = true;

  constructor(
    holder: HTMLElement,
    at: { x: number; y: number },
    text: string,
    label: string,
    private readonly events: EditorEvents,
  ) {
    this.input = element("input", "editor", "", { "aria-label": label }) as HTMLInputElement;
    this.input.inputMode = local.scale?.inputMode ?? "";
    this.input.value = text;
    this.input.style.transform = `translate(${at.x}px, ${at.y}px)`;
    holder.append(this.input);
    this.input.focus({ preventScroll: true });
    if (events.arrows === undefined) this.input.select();
    this.input.addEventListener("keydown", (event) => {
      this.onKey(event);
    });
    this.input.addEventListener("blur", () => {
      if (this.isOpen && !this.finish()) this.close();
    });
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    const { key } = event;
    const back = event.shiftKey ? -1 : 1;
    const step =
      key === "Enter"
        ? { rows: back, columns: 0 }
        : key === "Tab"
          ? { rows: 0, columns: back }
          : this.events.arrows?.[key];
    if (key === "Escape") {
      this.close();
      this.events.leave({ rows: 0, columns: 0 }, key);
    } else if (step === undefined) return;
    else if (this.finish()) this.events.leave(step, key);
    event.preventDefault();
  }

  /** Takes the text, or says why not and stays open. */
  private finish(): boolean {
    const objection = this.events.objection(this.input.value);
    if (objection !== null) {
      this.input.classList.add("bad");
      this.input.setAttribute("aria-invalid", "true");
      this.events.complain(objection);
      return false;
    }
    // Written before the cell is let go of: news of it would take its place otherwise.
    this.events.commit(this.input.value);
    this.close();
    return true;
  }

  private close(): void {
    this.isOpen = false;
    this.input.remove();
    this.events.closed();
  }
}
