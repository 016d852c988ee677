import { expect, test } from "vitest";
import { bodyClasses, isBodyClass } from "../../src/codes/body-class.js";
import { bodies, bodyList } from "../../src/codes/body.js";

test("the classes are the bodies of which a unit has several", () => {
  const several = bodies.filter((body) => bodyList.members[body].count === "several");
  expect([...bodyClasses]).toEqual(several);
  expect(bodies.filter(isBodyClass)).toEqual(several);
  expect(isBodyClass("__proto__")).toBe(false);
});
