/** Addresses of people: the office's "/s/people/…", the class teacher's "/t/people/…". */
import { here } from "../view/page/router";

export const peopleAt = (place: string) => `/${here.value.parts[0]}/people/${place}`;
