/** Addresses of people: the office's "/s/people/…", the class teacher's "/t/people/…". */
import { here } from "../view/page/router";

/** Of another room, for the same person. */
export const roomAt = (place: string) => `/${here.value.parts[0]}/${place}`;
export const peopleAt = (place: string) => roomAt(`people/${place}`);
