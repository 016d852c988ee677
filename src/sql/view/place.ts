import type { Sql, Views } from "./phrase.js";

/** The unit of those who are not named by it: organisations, officials by their first post, delegations by who sent them. */
const senderUnit: Sql = `SELECT 'organisation:' || "id" AS "sender", "unit" FROM "standing_organisation"
  UNION ALL
  SELECT s."sender", ${unitBy(`s."own"`, `o."unit"`)} AS "unit" FROM (
    SELECT 'official:' || p."official_id" AS "sender", ${ownOf(`p."body"`)} AS "own"
      FROM "official_posts" p JOIN "standing_official" f ON f."id" = p."official_id" WHERE p."nth" = 0
    UNION ALL
    SELECT 'delegation:' || d."id", ${ownOf(`d."sent_by"`)} FROM "standing_delegation" d) s
  LEFT JOIN "standing_organisation" o ON 'organisation:' || o."id" = s."own"`;

/** What other views need to know about places. */
export const placeViews: Views = {
  sender_unit: senderUnit,

  unit_province: `SELECT 'commune:' || "code" AS "unit", "province_code" AS "province" FROM "standing_commune"
    UNION ALL SELECT 'group:' || "id", substr("province", 10) FROM "standing_unit_group"`,

  group_commune: `SELECT 'group:' || g."id" AS "unit", substr(m."value", 9) AS "commune"
    FROM "standing_unit_group" g JOIN "unit_group_communes" m ON m."unit_group_id" = g."id"`,

  finding_commune: communesOf(
    `SELECT "finding_id" AS "id", "value" AS "actor" FROM "finding_units"`,
    "finding_id",
  ),

  visit_commune: communesOf(`SELECT "visit_id" AS "id", "value" AS "actor" FROM "visit_units"`, "visit_id"),

  proposal_commune: communesOf(
    `SELECT "proposal_id" AS "id", "value" AS "actor" FROM "proposal_raised_by"`,
    "proposal_id",
  ),

  staffing_commune: communesOf(`SELECT "id", "body" AS "actor" FROM "standing_staffing"`, "staffing_id"),

  proposal_province: `SELECT "id" AS "proposal_id", "province"
    FROM ${placed(`SELECT "proposal_id" AS "id", "value" AS "actor" FROM "proposal_raised_by" WHERE "nth" = 0`)} r`,
};

/** Rows with a column `actor`, and with `unit` and two-digit `province` of the actor; null: none, or not known. */
export function placed(rows: Sql): Sql {
  return `(SELECT u.*, CASE WHEN u."unit" LIKE 'province:%' THEN substr(u."unit", 10) ELSE m."province" END AS "province"
    FROM (SELECT r.*, ${unitBy(`r."own"`, `s."unit"`)} AS "unit"
      FROM (SELECT a.*, ${ownOf(`a."actor"`)} AS "own" FROM (${rows}) a) r
      LEFT JOIN "sender_unit" s ON s."sender" = r."own") u
    LEFT JOIN "unit_province" m ON m."unit" = u."unit")`;
}

/** The communes of rows with `id` and `actor`: groups are taken apart, each commune once an id. */
function communesOf(rows: Sql, id: string): Sql {
  return `SELECT DISTINCT p."id" AS "${id}", coalesce(m."commune", substr(p."unit", 9)) AS "commune"
    FROM ${placed(rows)} p LEFT JOIN "group_commune" m ON m."unit" = p."unit"
    WHERE p."unit" LIKE 'commune:%' OR m."commune" IS NOT NULL`;
}

/** What a body belongs to: `commune:03538` of `peoples-committee@commune:03538`; else the reference itself. */
function ownOf(actor: Sql): Sql {
  return `regexp_replace(${actor}, '^[^@]*@', '')`;
}

function unitBy(own: Sql, sent: Sql): Sql {
  return `CASE WHEN ${own} = 'country' OR ${own} LIKE 'province:%' OR ${own} LIKE 'commune:%' OR ${own} LIKE 'group:%' THEN ${own} ELSE ${sent} END`;
}
