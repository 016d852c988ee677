import { expect, test } from "vitest";
import { validateRecord } from "../../src/validate/record.js";

test("a field of several types that is absent is a missing field", () => {
  const source = {
    id: "12/s",
    form: "register",
    language: "vi",
    extensions: [{ name: "example.gov.vn/so" }],
  };
  expect(validateRecord("source", source).issues).toMatchObject([
    { code: "missing_field", pointer: "/extensions/0/value", params: { field: "value" } },
  ]);
});
