/** Questions whose answers may come in another order: only the last one's counts. */
export class Turns {
  private current = 0;

  /** Another question; the answer's receiver asks whether it is still the last. */
  begin(): () => boolean {
    this.current += 1;
    const mine = this.current;
    return () => mine === this.current;
  }
}
