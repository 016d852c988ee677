import { snakeCase } from "../../tables/table.js";
import type { Sql } from "./base.js";
import { asOf, communesOf, firstDay, percentOf, provinceOf, standing } from "./base.js";

const findingActors: Sql = `SELECT u."finding_id" AS "record", u."value" AS "actor" FROM "finding_units" u`;

/** Events of tasks that stand, as far as they had happened by the day. */
const taskEvents: Sql = `SELECT e.*, t."assignee" FROM "task_events" e JOIN ${standing("task")} t ON t."id" = e."task_id"
  WHERE e."date" IS NULL OR ${firstDay(`e."date"`)} <= ${asOf}`;

/** Difficulties in a field, with the communes they affect. */
const difficulties = (field: string): Sql =>
  `SELECT f."id", f."summary", c."commune" FROM ${standing("finding")} f
  JOIN "finding_fields" x ON x."finding_id" = f."id" AND x."value" = '${field}'
  JOIN ${communesOf(findingActors)} c ON c."record" = f."id" WHERE f."kind" = 'difficulty'`;

/** The questions that have a view, each with the query that answers it. The name of the view is that of the question. */
export const questionQueries: Readonly<Record<string, Sql>> = {
  escalations: `SELECT "reason", count(*) AS "escalations", count(DISTINCT "task_id") AS "tasks"
    FROM (${taskEvents}) e WHERE "type" = 'escalated' GROUP BY "reason"`,

  extensions: `SELECT t."assignee", sum(coalesce(x."n", 0)) AS "extensions", count(x."n") AS "tasks_extended", count(*) AS "tasks"
    FROM ${standing("task")} t LEFT JOIN (SELECT "task_id", count(*) AS "n" FROM (${taskEvents}) e
      WHERE "type" = 'extended' GROUP BY "task_id") x ON x."task_id" = t."id"
    GROUP BY t."assignee" HAVING count(x."n") > 0`,

  "never-visited": `SELECT c."code" AS "commune", c."province_code" AS "province" FROM "commune" c
    WHERE NOT EXISTS (SELECT 1 FROM (SELECT v."id", ${lastPossible()} AS "last" FROM ${standing("visit")} v) v
      JOIN ${communesOf(`SELECT u."visit_id" AS "record", u."value" AS "actor" FROM "visit_units" u`)} r ON r."record" = v."id"
      WHERE r."commune" = c."code" AND v."last" >= '2025-07-01')`,

  "stops-by-place": `SELECT "place", sum("inspected") AS "numerator", count(*) AS "denominator", 'stops' AS "basis",
      ${percentOf(`sum("inspected")`, "count(*)")} AS "percent", ${percentOf("count(*)", `max("stops")`)} AS "share_of_stops"
    FROM (SELECT count(*) OVER () AS "stops", CASE
        WHEN s."place_kind" IS NOT NULL THEN s."place_kind"
        WHEN s."at" LIKE 'organisation:%' THEN coalesce((SELECT o."kind" FROM ${standing("organisation")} o
          WHERE 'organisation:' || o."id" = s."at"), 'organisation')
        WHEN s."at" LIKE '%@%' THEN regexp_replace(s."at", '@.*$', '') ELSE 'unit' END AS "place",
        CASE WHEN EXISTS (SELECT 1 FROM "visit_stops_activities" a WHERE a."visit_id" = s."visit_id"
          AND a."nth" = s."nth" AND a."value" LIKE 'inspect%') THEN 1 ELSE 0 END AS "inspected"
      FROM "visit_stops" s JOIN ${standing("visit")} v ON v."id" = s."visit_id") s GROUP BY "place"`,

  "staff-shortages": `SELECT s."field", count(DISTINCT c."commune") AS "communes", count(DISTINCT s."record") AS "records"
    FROM (SELECT 'finding:' || x."finding_id" AS "record", x."field" FROM "finding_shortages" x
        JOIN ${standing("finding")} f ON f."id" = x."finding_id"
      UNION ALL SELECT 'staffing:' || x."staffing_id", x."field" FROM "staffing_shortages" x
        JOIN ${standing("staffing")} f ON f."id" = x."staffing_id") s
    LEFT JOIN ${communesOf(`SELECT 'finding:' || u."finding_id" AS "record", u."value" AS "actor" FROM "finding_units" u
      UNION ALL SELECT 'staffing:' || b."id", b."body" FROM "staffing" b`)} c ON c."record" = s."record"
    GROUP BY s."field"`,

  "overloaded-communes": `SELECT d."commune", (SELECT c."province_code" FROM "commune" c WHERE c."code" = d."commune") AS "province",
      count(*) AS "findings" FROM (${difficulties("staffing")}) d
    WHERE ${["iêm nhiệm", "iêm nhiều", "uá tải", "oncurrent", "verload"].map(says).join(" OR ")} GROUP BY d."commune"`,

  "cramped-centres": `SELECT s."unit", ${provinceOf(`s."unit"`)} AS "province", s."sites", count(*) AS "findings"
    FROM (SELECT "id", "unit", coalesce("site_count", (SELECT count(*) FROM "service_centre_sites" x
      WHERE x."service_centre_id" = "id")) AS "sites" FROM ${standing("service-centre")} z) s
    JOIN (${difficulties("facilities")}) d ON 'commune:' || d."commune" = s."unit"
    WHERE s."sites" > 1 GROUP BY s."id", s."unit", s."sites"`,

  "systemic-difficulties": `SELECT "field", count(DISTINCT k."code") AS "numerator", (SELECT count(*) FROM "commune") AS "denominator",
      'communes' AS "basis", ${percentOf(`count(DISTINCT k."code")`, `(SELECT count(*) FROM "commune")`)} AS "percent",
      count(DISTINCT d."id") AS "findings"
    FROM (SELECT f."id", x."value" AS "field" FROM ${standing("finding")} f
      JOIN "finding_fields" x ON x."finding_id" = f."id" WHERE f."kind" = 'difficulty') d
    LEFT JOIN ${communesOf(findingActors)} c ON c."record" = d."id"
    LEFT JOIN "commune" k ON k."code" = c."commune"
    GROUP BY "field" HAVING ${percentOf(`count(DISTINCT k."code")`, `(SELECT count(*) FROM "commune")`)} >= 30`,

  "proposed-projects": `SELECT "kind", "capital_source", count(*) AS "projects",
      sum(CASE WHEN (SELECT count(*) FROM "project_units" u WHERE u."project_id" = "id") > 1 THEN 1 ELSE 0 END) AS "cross_commune",
      sum("cost_vnd") AS "cost_vnd", sum(CASE WHEN "cost_vnd" IS NULL THEN 1 ELSE 0 END) AS "cost_not_reported"
    FROM ${standing("project")} p WHERE "stage" = 'proposed' GROUP BY "kind", "capital_source"`,

  "equipment-needs": `SELECT n."need", n."province", count(DISTINCT n."id") AS "proposals", count(DISTINCT c."commune") AS "communes"
    FROM (SELECT p."id", x."need", ${provinceOf(`r."value"`)} AS "province" FROM ${standing("proposal")} p
      JOIN (SELECT "id", 'equipment' AS "need" FROM "proposal" WHERE "kind" = 'equipment'
        UNION SELECT i."proposal_id", 'headquarters' FROM "proposal_project_ids" i
          JOIN ${standing("project")} j ON j."id" = i."value" WHERE j."kind" = 'headquarters') x ON x."id" = p."id"
      JOIN "proposal_raised_by" r ON r."proposal_id" = p."id" AND r."nth" = 0) n
    LEFT JOIN ${communesOf(`SELECT r."proposal_id" AS "record", r."value" AS "actor" FROM "proposal_raised_by" r`)} c
      ON c."record" = n."id" GROUP BY n."need", n."province"`,
};

function says(words: string): Sql {
  return `d."summary" LIKE '%${words}%'`;
}

/** The last day a visit may have been on, no later than the month of which it is known: enough to tell years apart. */
function lastPossible(): Sql {
  const day = `coalesce(v."end_date", v."date")`;
  return `CASE length(${day}) WHEN 4 THEN ${day} || '-12-31' WHEN 7 THEN ${day} || '-31' ELSE ${day} END`;
}

/** The name of the view of a question: `never_visited`. */
export function viewName(question: string): string {
  return snakeCase(question);
}
