/** The JSX runtime of the diary's first screen: Preact's own, without what only tools need. */
import { createElement, Fragment } from "preact";

export function jsx(type: string, props: object, key?: string | number) {
  return createElement(type, key === undefined ? props : { ...props, key });
}
export { Fragment, jsx as jsxs };
