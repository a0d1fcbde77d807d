/**
 * LiveWatch (прямые обновления): when an open page listens for news, and when it asks for itself
 * again. Pure: the connection, the clock and chance are told to it.
 *
 * Invariants:
 *   1. Only what has been fetched counts as seen. News whose fetching failed, or that came while
 *      nobody listened, is heard of again: every stream begins with the last id seen.
 *   2. Nothing listens for a hidden page, nor for one that nobody has touched for a while: a page
 *      left open must not keep its session alive by itself.
 *   3. Whoever is typing is not interrupted by news of his own marks: the page is fetched when the
 *      hand rests, or when the news has become old.
 */
export interface LiveWorld {
  /** Opens a stream that begins behind the event `since`; "" for the first. */
  open(since: string): void;
  close(): void;
  /** Asks for the page; answers by `fetched`. */
  ask(): void;
  /** Calls `turn` after so many milliseconds, instead of any earlier wish. */
  wakeAfter(milliseconds: number): void;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** From 0 to 1. */
  chance(): number;
}

export const shortestRetry = 1000;
export const longestRetry = 300_000;
/** A stream that lived so long was a good one: the next failure is the first. */
export const goodLife = 10_000;
export const restingHand = 1500;
export const oldNews = 5000;
export const untouchedFor = 600_000;

const never = Number.POSITIVE_INFINITY;

export class LiveWatch {
  private isShown = false;
  private isOpen = false;
  private openedAt = 0;
  private openAt = never;
  private failures = 0;
  private touchedAt: number;
  private typedAt = -never;
  private seen = "";
  private news = "";
  private newsAt = 0;
  private fetchAt = never;
  private fetching = "";

  constructor(private readonly world: LiveWorld) {
    this.touchedAt = world.now();
  }

  /** The page is on a screen; or no longer. */
  show(): void {
    if (this.isShown) return;
    this.isShown = true;
    this.touchedAt = this.world.now();
    this.open();
  }
  hide(): void {
    this.isShown = false;
    this.stop();
  }

  /** A key or a finger. */
  touch(): void {
    this.touchedAt = this.world.now();
    if (this.isShown && !this.isOpen && this.openAt === never) this.open();
  }

  /** Something was typed here, or its answer has come. */
  typed(): void {
    this.typedAt = this.world.now();
  }

  // --- What the stream says ---

  told(id: string): void {
    if (!this.isOpen || id === this.seen || id === this.news) return;
    const now = this.world.now();
    if (now - this.touchedAt >= untouchedFor) {
      this.stop(); // Invariant 2; the news is heard of again by whoever comes back.
      return;
    }
    // What comes while the page is fetched is the first that this fetch does not bring.
    if (this.news === "" || this.news === this.fetching) this.newsAt = now;
    this.news = id;
    if (this.fetching === "") this.fetchAt = this.momentToFetch();
    this.plan();
  }

  /** The stream could not be had, or has ended. */
  failed(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.world.close();
    if (this.world.now() - this.openedAt >= goodLife) this.failures = 0;
    this.openAt = this.world.now() + this.delayAfterFailure();
    this.plan();
  }

  // --- What became of a fetch ---

  fetched(outcome: "well" | "in_vain"): void {
    const { fetching } = this;
    this.fetching = "";
    if (outcome === "well") {
      this.seen = fetching;
      if (this.news === fetching) this.news = "";
      if (this.news !== "") this.fetchAt = this.momentToFetch();
    } else if (this.news !== "") {
      this.fetchAt = this.world.now() + this.delayAfterFailure();
    }
    this.plan();
  }

  // --- Time ---

  /** To be called when the time wished for has come. */
  turn(): void {
    const now = this.world.now();
    if (this.openAt <= now) this.open();
    if (this.fetchAt <= now) {
      // The hand may have moved since the moment was chosen.
      const moment = this.momentToFetch();
      if (moment > now) this.fetchAt = moment;
      else this.fetchPage();
    }
    this.plan();
  }

  private open(): void {
    this.openAt = never;
    this.isOpen = true;
    this.openedAt = this.world.now();
    this.world.open(this.seen);
  }

  private stop(): void {
    if (this.isOpen) this.world.close();
    this.isOpen = false;
    this.openAt = never;
    this.fetchAt = never;
    this.news = "";
  }

  private fetchPage(): void {
    this.fetchAt = never;
    this.fetching = this.news;
    this.world.ask();
  }

  /** Invariant 3. */
  private momentToFetch(): number {
    const now = this.world.now();
    const rested = Math.min(this.typedAt + restingHand, this.newsAt + oldNews);
    return Math.max(now, rested);
  }

  /** Twice as long each time, and nobody at the same moment as the others. */
  private delayAfterFailure(): number {
    const longest = Math.min(longestRetry, shortestRetry * 2 ** this.failures);
    this.failures += 1;
    return longest * (0.5 + this.world.chance() / 2);
  }

  private plan(): void {
    const next = Math.min(this.openAt, this.fetchAt);
    if (next !== never) this.world.wakeAfter(Math.max(0, next - this.world.now()));
  }
}
