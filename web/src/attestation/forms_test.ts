import { expect, test } from "vitest";
import { formOfKey, letterOf } from "./forms";

test("one key names a form in either layout", () => {
  expect(formOfKey("э", "Quote")).toBe("exam");
  expect(formOfKey("'", "Quote")).toBe("exam");
  expect(formOfKey("З", "KeyP")).toBe("credit");
  expect(formOfKey("p", "KeyP")).toBe("credit");
  expect(letterOf("graded_credit")).toBe("Д");
});

test("Delete takes the form away, other keys do nothing", () => {
  expect(formOfKey("Delete", "Delete")).toBeNull();
  expect(formOfKey("Tab", "Tab")).toBeUndefined();
});
