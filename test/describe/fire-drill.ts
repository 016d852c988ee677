import * as z from "zod";
import type { CodeList } from "../../src/codes/code-list.js";
import { catalog } from "../../src/model/catalog.js";
import type { ModelCatalog } from "../../src/model/text/kind-definition.js";
import { describeField } from "../../src/model/value/field-info.js";
import { code, count, day, id, idOf, listOf, name } from "../../src/model/value/primitive.js";
import { baseFields } from "../../src/model/value/record-base.js";

const alarmList: CodeList = {
  name: "alarm",
  title: { vi: "Báo động", en: "Alarm" },
  open: false,
  source: "Test of a user's own list",
  members: { bell: { vi: "Chuông", en: "Bell" }, siren: { vi: "Còi | hú", en: "Siren" } },
};

/** A kind that the library does not have, as a user would add it. */
const fireDrillSchema = z.strictObject({
  id,
  unit: name,
  day,
  alarm: code(alarmList).optional(),
  visitId: idOf("visit").optional(),
  fireEngines: count.describe("How many came."),
  waterUsed: z.number().optional(),
  helpers: listOf(
    z.strictObject({ name, arrivedAt: z.iso.time().meta({ title: "Time of arrival" }) }),
  ).optional(),
  period: describeField(z.strictObject({ start: day.optional(), end: day.optional() }), {
    period: true,
  }).optional(),
  ...baseFields,
});

/** The library's catalogue with the own kind. */
export const ownCatalog: ModelCatalog = {
  ...catalog,
  "fire-drill": {
    schema: fireDrillSchema,
    key: "id",
    conditions: [
      { rule: "require", when: { field: "alarm", is: ["siren"] }, fields: ["visitId"] },
      { rule: "require", when: { field: "waterUsed", present: true }, fields: ["helpers"] },
      { rule: "forbid", when: { field: "helpers", present: false }, fields: ["note"] },
    ],
    source: "Law on Fire Prevention 55/2024/QH15",
    title: { vi: "Diễn tập chữa cháy", en: "Fire drill" },
    description: { vi: "Một lần diễn tập.", en: "One drill." },
    fields: { waterUsed: { title: { vi: "Nước đã dùng", en: "Water used" } } },
  },
};
