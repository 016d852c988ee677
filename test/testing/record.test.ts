import * as fc from "fast-check";
import { expect, test } from "vitest";
import { recordKinds } from "../../src/core/record-kind.js";
import { recordOf } from "../../src/testing/record.js";
import { settle } from "../../src/testing/settle/settle.js";
import { validateRecord } from "../../src/validate/record.js";

import { numRuns, registry } from "./support.js";

test.each(recordKinds)("generated records of kind %s are sound", (kind) => {
  fc.assert(
    fc.property(recordOf(kind), (record) => {
      expect(validateRecord(kind, record, { registry }).issues).toEqual([]);
      expect(settle(kind, record as never)).toEqual(record);
      expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    }),
    { numRuns },
  );
});
