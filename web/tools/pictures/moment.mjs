// The moment at which the pictures are taken, for the program and for the browser alike. Programs
// are told by libfaketime, so that terms, sessions and «сегодня» agree with the demo's last day.
import fs from "node:fs";

/** A Tuesday in the fourth lesson, 11:45 in Moscow. */
export const moment = new Date("2026-11-24T08:45:00Z");

const libraries = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map(
  (machine) => `/usr/lib/${machine}/faketime/libfaketimeMT.so.1`,
);

/** The environment of a program that lives at that moment. */
export function environmentOfMoment() {
  const library = libraries.find((name) => fs.existsSync(name));
  if (library === undefined) throw new Error("libfaketime is missing: tools/install test");
  return {
    ...process.env,
    TZ: "UTC",
    LD_PRELOAD: library,
    // A slow clock: a run of any length stays within the minute.
    FAKETIME: `@${moment.toISOString().slice(0, 19).replace("T", " ")} x0.1`,
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
  };
}
