/**
 * Pause (пауза обновлений, WCAG 2.2.2): while it is on, nothing that others write moves what is
 * seen. It is fetched all the same, so that one press shows it at once.
 *
 * Invariants:
 *   1. While the pause is on, only a press brings anything in, and a page that looks the same.
 *   2. Of pages that wait only the newest is kept: it says all that the earlier ones said.
 */
import { type Signal, signal } from "@preact/signals";

export interface PauseWorld<Fresh> {
  /** How many things would look different. */
  count(fresh: Fresh): number;
  bringIn(fresh: Fresh): void;
  remember(isOn: boolean): void;
}

export class Pause<Fresh> {
  readonly isOn: Signal<boolean>;
  /** Changes of others that wait for a press. */
  readonly waiting = signal(0);
  private held: Fresh | null = null;

  constructor(
    private readonly world: PauseWorld<Fresh>,
    isOn: boolean,
  ) {
    this.isOn = signal(isOn);
  }

  /** A page was fetched. */
  came(fresh: Fresh): void {
    const count = this.isOn.peek() ? this.world.count(fresh) : 0;
    this.held = count === 0 ? null : fresh;
    this.waiting.value = count;
    if (count === 0) this.world.bringIn(fresh);
  }

  /** Brings in what waits; the pause goes on. */
  take(): void {
    const { held } = this;
    this.held = null;
    this.waiting.value = 0;
    if (held !== null) this.world.bringIn(held);
  }

  turn(isOn: boolean): void {
    this.isOn.value = isOn;
    this.world.remember(isOn);
    if (!isOn) this.take();
  }
}
