import { beforeEach, describe, expect, it } from "vitest";
import {
  goodLife,
  LiveWatch,
  longestRetry,
  oldNews,
  restingHand,
  shortestRetry,
  untouchedFor,
} from "./live";

/** A world whose time stands still until it is moved. */
class World {
  time = 1000;
  luck = 1;
  isOpen = false;
  opened: string[] = [];
  fetches = 0;
  wish = Number.POSITIVE_INFINITY;
  watch = new LiveWatch(this);

  open(since: string) {
    this.isOpen = true;
    this.opened.push(since);
  }
  close() {
    this.isOpen = false;
  }
  ask() {
    this.fetches += 1;
  }
  wakeAfter(milliseconds: number) {
    this.wish = this.time + milliseconds;
  }
  now() {
    return this.time;
  }
  chance() {
    return this.luck;
  }
  /** Lets time pass, and the watch have its turns. */
  pass(milliseconds: number) {
    const end = this.time + milliseconds;
    while (this.wish <= end) {
      this.time = Math.max(this.time, this.wish);
      this.wish = Number.POSITIVE_INFINITY;
      this.watch.turn();
    }
    this.time = end;
  }
}

let world: World;
beforeEach(() => {
  world = new World();
  world.watch.show();
});

describe("listening", () => {
  it("opens when the page is shown and closes when it is hidden", () => {
    expect(world.opened).toEqual([""]);
    world.watch.hide();
    expect(world.isOpen).toBe(false);
    world.watch.show();
    expect(world.isOpen).toBe(true);
  });

  it("begins again behind what it has seen", () => {
    world.watch.told("e-7");
    world.pass(0);
    world.watch.fetched("well");
    world.watch.hide();
    world.watch.show();
    expect(world.opened).toEqual(["", "e-7"]);
  });

  it("does not count as seen what it could not fetch, or heard while being hidden", () => {
    world.watch.told("e-7");
    world.pass(0);
    world.watch.fetched("in_vain");
    world.watch.hide();
    world.watch.told("e-8");
    world.watch.show();
    expect(world.opened).toEqual(["", ""]);
  });

  it("comes again later and later, each at a moment of its own", () => {
    world.watch.failed();
    expect(world.isOpen).toBe(false);
    world.pass(shortestRetry - 1);
    expect(world.isOpen).toBe(false);
    world.pass(1);
    expect(world.isOpen).toBe(true);
    world.watch.failed();
    world.luck = 0;
    world.pass(2 * shortestRetry);
    expect(world.opened.length).toBe(3);
    world.watch.failed();
    world.pass(2 * shortestRetry);
    expect(world.opened.length).toBe(4);
    for (let time = 0; time < 20; time++) {
      world.watch.failed();
      world.pass(longestRetry);
      expect(world.isOpen).toBe(true);
    }
  });

  it("forgets failures after a good stream", () => {
    for (let time = 0; time < 8; time++) {
      world.watch.failed();
      world.pass(longestRetry);
    }
    world.pass(goodLife);
    world.watch.failed();
    world.pass(shortestRetry);
    expect(world.isOpen).toBe(true);
  });

  it("does not come again while the page is hidden", () => {
    world.watch.failed();
    world.watch.hide();
    world.pass(longestRetry);
    expect(world.opened.length).toBe(1);
  });

  it("rests with a page that nobody touches, until somebody does", () => {
    world.pass(untouchedFor);
    world.watch.told("e-7");
    expect(world.isOpen).toBe(false);
    expect(world.fetches).toBe(0);
    world.pass(longestRetry);
    expect(world.isOpen).toBe(false);
    world.watch.touch();
    expect(world.opened).toEqual(["", ""]);
    world.watch.told("e-7");
    world.pass(0);
    expect(world.fetches).toBe(1);
  });
});

describe("fetching", () => {
  it("fetches at once where nobody types", () => {
    world.watch.told("e-1");
    world.pass(0);
    expect(world.fetches).toBe(1);
  });

  it("hears the same news once", () => {
    for (const id of ["e-1", "e-1"]) world.watch.told(id);
    world.pass(0);
    world.watch.fetched("well");
    world.watch.told("e-1");
    world.pass(oldNews);
    expect(world.fetches).toBe(1);
  });

  it("fetches again for what came meanwhile", () => {
    world.watch.told("e-1");
    world.pass(0);
    world.watch.told("e-2");
    world.pass(oldNews);
    expect(world.fetches).toBe(1);
    world.watch.fetched("well");
    world.pass(0);
    expect(world.fetches).toBe(2);
    world.watch.fetched("well");
    world.watch.hide();
    world.watch.show();
    expect(world.opened.at(-1)).toBe("e-2");
  });

  it("waits until the typing hand rests", () => {
    world.watch.typed();
    world.watch.told("e-1");
    world.pass(restingHand - 100);
    world.watch.typed();
    world.pass(restingHand - 100);
    expect(world.fetches).toBe(0);
    world.pass(100);
    expect(world.fetches).toBe(1);
  });

  it("does not wait for ever", () => {
    world.watch.told("e-0");
    world.pass(0);
    world.watch.fetched("well");
    world.watch.typed();
    world.watch.told("e-1");
    for (let passed = 0; passed < oldNews; passed += 500) {
      expect(world.fetches).toBe(1);
      world.watch.typed();
      world.pass(500);
    }
    expect(world.fetches).toBe(2);
  });

  it("does not take news that came during a fetch for old", () => {
    world.watch.typed();
    world.watch.told("e-7");
    world.pass(oldNews - 1000);
    world.watch.typed();
    world.pass(1000);
    expect(world.fetches).toBe(1);
    world.watch.told("e-8");
    world.watch.fetched("well");
    world.watch.typed();
    world.pass(restingHand - 1);
    expect(world.fetches).toBe(1);
    world.pass(1);
    expect(world.fetches).toBe(2);
  });

  it("tries again, later, what it could not fetch", () => {
    world.watch.told("e-1");
    world.pass(0);
    world.watch.fetched("in_vain");
    world.pass(shortestRetry - 1);
    expect(world.fetches).toBe(1);
    world.pass(1);
    expect(world.fetches).toBe(2);
    world.watch.fetched("well");
    world.pass(longestRetry);
    expect(world.fetches).toBe(2);
  });
});
