import { rateOf } from "./base.js";
import type { Sql, Views } from "./phrase.js";
import { placed } from "./place.js";

/** How summaries say that people hold several posts or are overloaded. */
const OVERLOAD = [
  "Kiêm nhiệm",
  "kiêm nhiệm",
  "Kiêm nhiều",
  "kiêm nhiều",
  "Quá tải",
  "quá tải",
  "Concurrent",
  "concurrent",
  "Overload",
  "overload",
];

const SYSTEMIC_PERCENT = 30;

/** Difficulties in a field, with the communes they affect. */
const inField = (field: string): Sql =>
  `SELECT f."id", f."summary", c."commune" FROM "standing_finding" f
    JOIN "finding_fields" x ON x."finding_id" = f."id" AND x."value" = '${field}'
    JOIN "finding_commune" c ON c."finding_id" = f."id" WHERE f."kind" = 'difficulty'`;

/** Questions about difficulties, and the places and works they call for. */
export const difficultyQuestionViews: Views = {
  // The latest profile of each commune; an undated one only where there is no other.
  latest_profile: `SELECT p.*, substr("unit", 9) AS "commune" FROM (SELECT p.*, row_number() OVER (PARTITION BY "unit"
      ORDER BY coalesce("as_of", '') DESC, "id" DESC) AS "place" FROM "standing_unit_profile" p WHERE "unit" LIKE 'commune:%') p
    WHERE "place" = 1`,

  commune_origin: `SELECT substr("successor", 9) AS "commune", p."predecessors" FROM (SELECT "id", "successor",
      row_number() OVER (PARTITION BY "successor" ORDER BY "id" DESC) AS "place" FROM "standing_succession") s
    JOIN (SELECT "succession_id", count(*) AS "predecessors" FROM "succession_predecessors" GROUP BY "succession_id") p
      ON p."succession_id" = s."id" WHERE s."place" = 1 AND s."successor" LIKE 'commune:%'`,

  "top-difficulties": `SELECT "field", "terrain", "predecessors", "area", count(DISTINCT "commune") AS "communes", count(DISTINCT "id") AS "findings"
    FROM (SELECT f."id", c."commune", x."value" AS "field", r."value" AS "terrain", o."predecessors",
        CASE WHEN p."area_km2" < 50 THEN 'under-50' WHEN p."area_km2" < 100 THEN '50-to-100'
          WHEN p."area_km2" < 200 THEN '100-to-200' WHEN p."area_km2" >= 200 THEN '200-and-over' END AS "area"
      FROM "standing_finding" f
      JOIN "finding_commune" c ON c."finding_id" = f."id"
      LEFT JOIN "finding_fields" x ON x."finding_id" = f."id" AND x."nth" = 0
      LEFT JOIN "latest_profile" p ON p."commune" = c."commune"
      LEFT JOIN "unit_profile_region_classes" r ON r."unit_profile_id" = p."id"
      LEFT JOIN "commune_origin" o ON o."commune" = c."commune"
      WHERE f."kind" = 'difficulty') d
    GROUP BY "field", "terrain", "predecessors", "area"`,

  "systemic-difficulties": `SELECT d.* FROM (
      SELECT d."field", ${rateOf(`count(DISTINCT d."commune")`, `max(k."communes")`, "communes")}, count(DISTINCT d."id") AS "findings"
      FROM (SELECT f."id", x."value" AS "field", k."code" AS "commune" FROM "standing_finding" f
        JOIN "finding_fields" x ON x."finding_id" = f."id"
        LEFT JOIN "finding_commune" c ON c."finding_id" = f."id"
        LEFT JOIN "standing_commune" k ON k."code" = c."commune" WHERE f."kind" = 'difficulty') d
      CROSS JOIN (SELECT count(*) AS "communes" FROM "standing_commune") k
      GROUP BY d."field") d
    WHERE d."percent" >= ${SYSTEMIC_PERCENT}`,

  "overloaded-communes": `SELECT d."commune", k."province_code" AS "province", count(*) AS "findings"
    FROM (${inField("staffing")}) d LEFT JOIN "standing_commune" k ON k."code" = d."commune"
    WHERE ${OVERLOAD.map((words) => `d."summary" LIKE '%${words}%'`).join(" OR ")}
    GROUP BY d."commune", k."province_code"`,

  "cramped-centres": `SELECT s."actor" AS "unit", s."province", s."sites", count(*) AS "findings"
    FROM ${placed(`SELECT c."id", c."unit" AS "actor", coalesce(c."site_count", x."sites") AS "sites"
      FROM "standing_service_centre" c LEFT JOIN (SELECT "service_centre_id", count(*) AS "sites"
        FROM "service_centre_sites" GROUP BY "service_centre_id") x ON x."service_centre_id" = c."id"`)} s
    JOIN (${inField("facilities")}) d ON 'commune:' || d."commune" = s."actor"
    WHERE s."sites" > 1 GROUP BY s."id", s."actor", s."province", s."sites"`,

  "proposed-projects": `SELECT p."kind", p."capital_source", count(*) AS "projects",
      count(*) FILTER (WHERE u."units" > 1) AS "cross_commune", sum(p."cost_vnd") AS "cost_vnd",
      count(*) FILTER (WHERE p."cost_vnd" IS NULL) AS "cost_not_reported"
    FROM "standing_project" p
    LEFT JOIN (SELECT "project_id", count(*) AS "units" FROM "project_units" GROUP BY "project_id") u ON u."project_id" = p."id"
    WHERE p."stage" = 'proposed' GROUP BY p."kind", p."capital_source"`,
};
