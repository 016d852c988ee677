import { snakeCase } from "../../tables/table.js";
import type { RecordKind } from "../../core/record-kind.js";
import type { Sql, Views } from "./phrase.js";

const KINDS = [
  "visit",
  "session",
  "report",
  "finding",
  "proposal",
  "answer",
  "directive",
  "commitment",
  "gift",
  "delegation",
  "official",
  "service-centre",
  "dossier-statistics",
  "unit-profile",
  "unit-group",
  "staffing",
] as const satisfies readonly RecordKind[];

const DAY_FIELDS = ["date", "endDate", "asOf", "start", "end"];
const UNIT_FIELDS = ["unit", "units", "province", "communes", "body", "at", "sentBy"];

/** How firm the records of each kind are. */
export const qualityQuestionViews: Views = {
  "data-quality": KINDS.map(rowOf).join("\n    UNION ALL "),
};

function rowOf(kind: RecordKind): Sql {
  const table = snakeCase(kind);
  const key = `"${table}_id"`;
  // What a pointer points at: its last name, places in lists aside.
  const field = `regexp_replace(p."value", '^.*/', '')`;
  const listField = `regexp_replace(regexp_replace(p."value", '/[0-9]+$', ''), '^.*/', '')`;
  const inferred = `c."basis" IN ('inferred', 'registry')`;
  return `SELECT '${kind}' AS "kind", count(*) AS "records", count(c."day") AS "day_inferred", count(c."unit") AS "unit_inferred",
      count(c."caption") AS "from_caption", count(c."other") AS "contradicted"
    FROM "standing_${table}" r LEFT JOIN (SELECT c.${key},
        max(CASE WHEN ${inferred} AND ${isIn(field, DAY_FIELDS)} THEN 1 END) AS "day",
        max(CASE WHEN ${inferred} AND ${isIn(listField, UNIT_FIELDS)} THEN 1 END) AS "unit",
        max(CASE WHEN c."locator" = 'caption' THEN 1 END) AS "caption",
        max(CASE WHEN c."other_value" IS NOT NULL THEN 1 END) AS "other"
      FROM "${table}_claims" c
      LEFT JOIN "${table}_claims_pointers" p ON p.${key} = c.${key} AND p."nth" = c."nth"
      GROUP BY c.${key}) c ON c.${key} = r."id" HAVING count(*) > 0`;
}

function isIn(name: Sql, fields: readonly string[]): Sql {
  return `${name} IN (${fields.map((field) => `'${field}'`).join(", ")})`;
}
