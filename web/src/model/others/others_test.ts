import { beforeEach, describe, expect, it } from "vitest";
import { initialsOf, nobody, readCompany } from "./company";
import { rowsOf } from "./find_student";
import { Pause } from "./pause";

/** Pages are numbers of changes here: what a page says is how many it has. */
class World {
  brought: number[] = [];
  remembered: boolean[] = [];
  count(fresh: number) {
    return fresh;
  }
  bringIn(fresh: number) {
    this.brought.push(fresh);
  }
  remember(isOn: boolean) {
    this.remembered.push(isOn);
  }
}

let world: World;
beforeEach(() => {
  world = new World();
});

describe("the pause of updates", () => {
  it("lets everything in while it is off", () => {
    const pause = new Pause(world, false);
    pause.came(3);
    expect(world.brought).toEqual([3]);
    expect(pause.waiting.value).toBe(0);
  });

  it("holds back what others wrote, says how much, and takes in the newest by one press", () => {
    const pause = new Pause(world, true);
    pause.came(1);
    pause.came(4);
    expect(world.brought).toEqual([]);
    expect(pause.waiting.value).toBe(4);
    pause.take();
    expect(world.brought).toEqual([4]);
    expect(pause.waiting.value).toBe(0);
    expect(pause.isOn.value).toBe(true);
    pause.take();
    expect(world.brought).toEqual([4]);
  });

  it("brings in what looks the same, and forgets what was taken back meanwhile", () => {
    const pause = new Pause(world, true);
    pause.came(2);
    pause.came(0);
    expect(world.brought).toEqual([0]);
    expect(pause.waiting.value).toBe(0);
    pause.take();
    expect(world.brought).toEqual([0]);
  });

  it("brings everything in when it ends, and is remembered", () => {
    const pause = new Pause(world, false);
    pause.turn(true);
    pause.came(2);
    pause.turn(false);
    expect(world.brought).toEqual([2]);
    expect(world.remembered).toEqual([true, false]);
    pause.came(1);
    expect(world.brought).toEqual([2, 1]);
  });
});

describe("who else is here", () => {
  it("is read as the stream tells it", () => {
    expect(readCompany('{"people":["Сидоров О. Ю."],"more":2}')).toEqual({
      people: ["Сидоров О. Ю."],
      more: 2,
    });
  });

  it("is nobody when it cannot be read", () => {
    for (const text of ["", "[]", "null", '{"people":5}', "{"])
      expect(readCompany(text), text).toEqual(nobody);
    expect(readCompany('{"people":["А",5,""],"more":"x"}')).toEqual({ people: ["А"], more: 0 });
  });

  it("is shown by two letters", () => {
    expect(initialsOf("Сидоров О. Ю.")).toBe("СО");
    expect(initialsOf("ли")).toBe("Л");
    expect(initialsOf("")).toBe("");
  });
});

describe("finding a student", () => {
  const students = [
    { number: 1, name: "Абрамова Дарья" },
    { number: 2, name: "Ёлкин-Петров Даниил" },
    { number: 12, name: "Яковлев Пётр" },
  ];
  it("goes by the beginnings of names in any order, without case and without ё", () => {
    expect(rowsOf(students, "  дан елк ")).toEqual([1]);
    expect(rowsOf(students, "ПЕТ")).toEqual([1, 2]);
    expect(rowsOf(students, "да")).toEqual([0, 1]);
    expect(rowsOf(students, "брамова")).toEqual([]);
  });
  it("goes by a number, and by nothing to everybody", () => {
    expect(rowsOf(students, "12")).toEqual([2]);
    expect(rowsOf(students, " ")).toEqual([0, 1, 2]);
  });
});
