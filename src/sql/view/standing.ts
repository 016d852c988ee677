import type { RecordKind } from "../../core/record-kind.js";
import { snakeCase } from "../../tables/table.js";
import { asOf, firstDay } from "./base.js";
import { dayColumnOf } from "./day-column.js";
import type { Sql, Views } from "./phrase.js";

/** The kinds that questions are asked of. */
const KINDS = [
  "commune",
  "unit-group",
  "unit-profile",
  "succession",
  "organisation",
  "official",
  "delegation",
  "visit",
  "session",
  "report",
  "finding",
  "commitment",
  "gift",
  "proposal",
  "answer",
  "directive",
  "task",
  "service-centre",
  "dossier-statistics",
  "score",
  "staffing",
  "personnel-movement",
  "project",
] as const satisfies readonly RecordKind[];

/** Records that stand on the day: `standing_task` and so on. */
export const standingViews: Views = Object.fromEntries(
  KINDS.map((kind) => [`standing_${snakeCase(kind)}`, standing(kind)]),
);

/** The records of a kind that are neither withdrawn nor later than the day. Units are not withdrawn. */
function standing(kind: RecordKind): Sql {
  const day = dayColumnOf(kind);
  const conditions = [
    ...(kind === "commune" ? [] : [`"withdrawn" IS NOT TRUE`]),
    ...(day === undefined ? [] : [`("${day}" IS NULL OR ${firstDay(`"${day}"`)} <= ${asOf})`]),
  ];
  const where = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
  return `SELECT * FROM "${snakeCase(kind)}"${where}`;
}
