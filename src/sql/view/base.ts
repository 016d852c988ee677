import type { RecordKind } from "../../core/record-kind.js";
import { dayColumnOf } from "./day-column.js";
import { snakeCase } from "../../tables/table.js";

/** SQL that every dialect reads once its names are quoted; `"` quotes names. */
export type Sql = string;

/** The day of the figure: one row that whoever asks may change. */
export const asOf: Sql = `(SELECT "day" FROM "as_of")`;

/** The first day that a partial day may mean. */
export function firstDay(column: Sql): Sql {
  return `CASE length(${column}) WHEN 4 THEN ${column} || '-01-01' WHEN 7 THEN ${column} || '-01' ELSE ${column} END`;
}

/** The records of a kind that stand on the day: not withdrawn, not later. */
export function standing(kind: RecordKind): Sql {
  const table = snakeCase(kind);
  const day = dayColumnOf(kind);
  const isKnown = day === undefined ? "" : ` AND ("${day}" IS NULL OR ${firstDay(`"${day}"`)} <= ${asOf})`;
  const stands = UNWITHDRAWN.has(kind) ? "1 = 1" : `"withdrawn" IS NOT TRUE`;
  return `(SELECT * FROM "${table}" WHERE ${stands}${isKnown})`;
}

const UNWITHDRAWN: ReadonlySet<RecordKind> = new Set<RecordKind>(["province", "commune", "former-unit"]);

/** The unit of an actor: of a body, of an organisation, of an official's first post, of who sent a delegation. */
export function unitOf(actor: Sql): Sql {
  const own = tail(actor);
  const sent = (
    table: Sql,
  ): Sql => `(SELECT CASE WHEN s."at" LIKE 'organisation:%' THEN ${unitOfOrganisation(`s."at"`)}
      WHEN s."at" LIKE 'official:%' OR s."at" LIKE 'delegation:%' THEN NULL ELSE s."at" END FROM (${table}) s)`;
  return `CASE
    WHEN ${own} LIKE 'organisation:%' THEN ${unitOfOrganisation(own)}
    WHEN ${own} LIKE 'official:%' THEN ${sent(`SELECT ${tail(`p."body"`)} AS "at" FROM "official_posts" p JOIN ${standing("official")} o ON o."id" = p."official_id" WHERE p."nth" = 0 AND 'official:' || o."id" = ${own}`)}
    WHEN ${own} LIKE 'delegation:%' THEN ${sent(`SELECT ${tail(`d."sent_by"`)} AS "at" FROM ${standing("delegation")} d WHERE 'delegation:' || d."id" = ${own}`)}
    WHEN ${own} = 'country' OR ${own} LIKE 'province:%' OR ${own} LIKE 'commune:%' OR ${own} LIKE 'group:%' THEN ${own}
    END`;
}

/** Two digits; null: central, a class, or not known. */
export function provinceOf(actor: Sql): Sql {
  return `(SELECT CASE WHEN u."unit" LIKE 'province:%' THEN substr(u."unit", 10)
    WHEN u."unit" LIKE 'commune:%' THEN (SELECT c."province_code" FROM "commune" c WHERE 'commune:' || c."code" = u."unit")
    WHEN u."unit" LIKE 'group:%' THEN (SELECT substr(g."province", 10) FROM ${standing("unit-group")} g WHERE 'group:' || g."id" = u."unit")
    END FROM (SELECT ${unitOf(actor)} AS "unit") u)`;
}

/** Rows of record and commune from rows of record and actor; groups are taken apart, each commune once a record. */
export function communesOf(actors: Sql): Sql {
  return `(SELECT a."record", substr(a."unit", 9) AS "commune" FROM (${withUnit(actors)}) a WHERE a."unit" LIKE 'commune:%'
    UNION SELECT a."record", substr(m."value", 9) FROM (${withUnit(actors)}) a
      JOIN ${standing("unit-group")} g ON 'group:' || g."id" = a."unit"
      JOIN "unit_group_communes" m ON m."unit_group_id" = g."id")`;
}

function withUnit(actors: Sql): Sql {
  return `SELECT r."record", ${unitOf(`r."actor"`)} AS "unit" FROM (${actors}) r`;
}

function unitOfOrganisation(actor: Sql): Sql {
  return `(SELECT n."unit" FROM ${standing("organisation")} n WHERE 'organisation:' || n."id" = ${actor})`;
}

function tail(actor: Sql): Sql {
  return `regexp_replace(${actor}, '^.*@', '')`;
}

/** A share in percent as two decimals, half up, on whole numbers; null when the denominator is 0. */
export function percentOf(numerator: Sql, denominator: Sql): Sql {
  return `CASE WHEN ${denominator} > 0 THEN CAST(floor((20000.0 * ${numerator} + ${denominator}) / (2.0 * ${denominator})) AS DOUBLE PRECISION) / 100 END`;
}
