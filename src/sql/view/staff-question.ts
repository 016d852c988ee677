import { asOf, lastDay, rateOf, schemeOf } from "./base.js";
import type { Phrases, Sql, Views } from "./phrase.js";
import { placed } from "./place.js";

/** Questions about staff. */
export function staffQuestionViews(say: Phrases): Views {
  return {
    staff_shortage: `SELECT 'finding:' || f."id" AS "record", s."field", c."commune" FROM "standing_finding" f
        JOIN "finding_shortages" s ON s."finding_id" = f."id" LEFT JOIN "finding_commune" c ON c."finding_id" = f."id"
      UNION ALL SELECT 'staffing:' || f."id", s."field", c."commune" FROM "standing_staffing" f
        JOIN "staffing_shortages" s ON s."staffing_id" = f."id" LEFT JOIN "staffing_commune" c ON c."staffing_id" = f."id"`,

    "staff-shortages": `SELECT "field", count(DISTINCT "commune") AS "communes", count(DISTINCT "record") AS "records"
      FROM "staff_shortage" GROUP BY "field"`,

    // The latest register of each body and category; where two are of one day, none.
    latest_staffing: `SELECT s.* FROM (SELECT s.*,
          count(*) OVER (PARTITION BY s."body", s."category", s."day") AS "same_day",
          max(s."day") OVER (PARTITION BY s."body", s."category") AS "latest"
        FROM ${placed(`SELECT s.*, s."body" AS "actor", coalesce(${lastDay(say, `s."as_of"`)}, '') AS "day" FROM "standing_staffing" s`)} s) s
      WHERE s."day" = s."latest" AND s."same_day" = 1`,

    "quota-and-present": `SELECT "province", "level", "category", ${rateOf(`sum("present")`, `sum("quota")`, "quota")}, count(*) AS "bodies"
      FROM (SELECT s.*, ${schemeOf(`s."unit"`)} AS "level" FROM "latest_staffing" s) s
      WHERE "quota" IS NOT NULL AND "present" IS NOT NULL GROUP BY "province", "level", "category"`,

    staff_by_qualification: `SELECT s."id", s."province", s."category", s."present", q."qualification",
        coalesce(q."count", CAST(floor(coalesce(q."percent", 0) * s."present" / 100 + 0.5) AS BIGINT)) AS "people"
      FROM "latest_staffing" s JOIN "staffing_by_qualification" q ON q."staffing_id" = s."id"
      WHERE s."present" IS NOT NULL`,

    "qualification-mix": `SELECT q."province", q."category", q."qualification", ${rateOf(`max(q."people")`, `sum(p."present")`, "present")}
      FROM (SELECT "province", "category", "qualification", sum("people") AS "people" FROM "staff_by_qualification"
        GROUP BY "province", "category", "qualification") q
      JOIN (SELECT DISTINCT "id", "province", "category", "present" FROM "staff_by_qualification") p
        ON coalesce(p."province", '') = coalesce(q."province", '') AND p."category" = q."category"
      GROUP BY q."province", q."category", q."qualification"`,

    // Movements from the province down to communes, with the province of the first that sends.
    secondment: `SELECT m."id", m."headcount", o."province", ${lastDay(say, `m."period_end"`)} AS "last"
      FROM "standing_personnel_movement" m
      JOIN (SELECT o."id", o."province", row_number() OVER (PARTITION BY o."id" ORDER BY o."nth") AS "place"
        FROM ${movedBetween("origins")} o WHERE ${schemeOf(`o."unit"`)} = 'province' AND ${isNamed(`o."actor"`)}) o
        ON o."id" = m."id" AND o."place" = 1
      JOIN (SELECT DISTINCT d."id" FROM ${movedBetween("destinations")} d
        WHERE d."actor" LIKE 'communes@%' OR (${schemeOf(`d."unit"`)} IN ('commune', 'group') AND ${isNamed(`d."actor"`)})) d
        ON d."id" = m."id"
      WHERE m."kind" = 'second'`,

    secondments: `SELECT s."province", f."value" AS "field", s."months_left", count(*) AS "movements",
        sum(s."headcount") AS "headcount", count(*) FILTER (WHERE s."headcount" IS NULL) AS "headcount_not_reported"
      FROM (SELECT s.*, ${monthsLeft(say)} AS "months_left" FROM "secondment" s WHERE s."last" IS NULL OR s."last" >= ${asOf}) s
      LEFT JOIN "personnel_movement_fields" f ON f."personnel_movement_id" = s."id" AND f."nth" = 0
      GROUP BY s."province", f."value", s."months_left"`,
  };
}

function movedBetween(list: "origins" | "destinations"): Sql {
  return placed(
    `SELECT "personnel_movement_id" AS "id", "nth", "value" AS "actor" FROM "personnel_movement_${list}"`,
  );
}

/** Whether an actor is one that can be named, not all communes of a province, nor a class. */
function isNamed(actor: Sql): Sql {
  return `${actor} NOT LIKE 'communes@%' AND ${actor} NOT LIKE 'class:%'`;
}

/** Whole months from the day to the last one. A last day that ends its month completes it. */
function monthsLeft({ endOfMonth }: Phrases): Sql {
  const months = (day: Sql): Sql =>
    `CAST(substr(${day}, 1, 4) AS INTEGER) * 12 + CAST(substr(${day}, 6, 2) AS INTEGER)`;
  return `${months(`s."last"`)} - (${months(asOf)}) - CASE WHEN substr(${asOf}, 9) > substr(s."last", 9)
    AND s."last" < ${endOfMonth(`substr(s."last", 1, 7)`)} THEN 1 ELSE 0 END`;
}
