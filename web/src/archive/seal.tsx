import { drawn } from "../view/icon";

const path = [
  "M12 3l2.2 2 3-.3.8 2.9 2.5 1.6-1.2 2.8 1.2 2.8-2.5 1.6-.8 2.9-3-.3-2.2 ",
  "2-2.2-2-3 .3-.8-2.9-2.5-1.6 1.2-2.8-1.2-2.8 2.5-1.6.8-2.9 3 .3zM9 12l2 2 4-4",
].join("");

/** A package that is whole. */
export const Seal = () => drawn(path);
