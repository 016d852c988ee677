import { quotientOf, rateOf } from "./base.js";
import { comparable, dossierFigureViews } from "./dossier-pool.js";
import type { Phrases, Sql, Views } from "./phrase.js";

const UNIVERSE: Sql = `"province", "level", "scope", "certification", "period"`;

/** Questions about dossiers of administrative procedures. */
export function dossierQuestionViews(say: Phrases): Views {
  const { daysBetween } = say;
  return {
    ...dossierFigureViews(say),

    "on-time-rate": rate(say, "on_time", "resolved"),
    "online-share": rate(say, "new_online", "new"),

    "late-dossiers": `SELECT ${UNIVERSE}, "field", sum("resolved_late") AS "resolved_late", sum("pending_overdue") AS "pending_overdue",
        sum("resolved_late") + sum("pending_overdue") AS "late", count(DISTINCT "unit_named") AS "units"
      FROM (${comparable(say, `"fields" = 1 AND "resolved_late" IS NOT NULL AND "pending_overdue" IS NOT NULL`)}) f
      GROUP BY ${UNIVERSE}, "field"`,

    dossiers_received: comparable(say, `"fields" = 0 AND "received" IS NOT NULL`),

    "dossiers-for-others": `SELECT c."unit_named" AS "unit", c."period_start" AS "start", c."period_end" AS "end",
        ${rateOf(`c."received" - o."received"`, `c."received"`, "received")}
      FROM "dossiers_received" c JOIN "dossiers_received" o ON o."unit_named" = c."unit_named" AND o."period_start" = c."period_start"
        AND o."period_end" = c."period_end" AND coalesce(o."certification", '') = coalesce(c."certification", '')
      WHERE c."scope" = 'at-centre' AND o."scope" = 'commune-authority' AND o."received" <= c."received"`,

    // People by the registers of the centre, else by its sites where each says how many.
    centre_staff: `SELECT coalesce(r."unit", c."unit") AS "unit", coalesce(r."staff", c."staff") AS "staff"
      FROM (SELECT substr("body", 16) AS "unit", sum("present") AS "staff" FROM "latest_staffing"
        WHERE "body" LIKE 'service-centre@%' AND "present" IS NOT NULL GROUP BY "body") r
      FULL JOIN (SELECT c."unit", s."staff", row_number() OVER (PARTITION BY c."unit" ORDER BY c."id" DESC) AS "place"
        FROM "standing_service_centre" c
        JOIN (SELECT "service_centre_id", sum("staff") AS "staff" FROM "service_centre_sites"
          GROUP BY "service_centre_id" HAVING count(*) = count("staff")) s ON s."service_centre_id" = c."id") c
        ON c."unit" = r."unit" AND c."place" = 1
      WHERE coalesce(c."place", 1) = 1`,

    dossiers_resolved: comparable(say, `"fields" = 0 AND "resolved" IS NOT NULL`),

    "dossiers-per-staff-day": `SELECT f.*, ${quotientOf(`"dossiers"`, `("staff" * "working_days")`)} AS "per_staff_day"
      FROM (SELECT f."unit_named" AS "unit", f."period_start" AS "start", f."period_end" AS "end", f."resolved" AS "dossiers",
          s."staff", count(*) FILTER (WHERE c."is_worked") AS "working_days"
        FROM "dossiers_resolved" f
        JOIN "centre_staff" s ON s."unit" = f."unit_named"
        JOIN "calendar_day" c ON c."day" BETWEEN f."period_start" AND f."period_end"
        WHERE f."scope" = 'at-centre'
        GROUP BY f."id", f."unit_named", f."period_start", f."period_end", f."resolved", s."staff"
        HAVING count(*) = ${daysBetween(`f."period_start"`, `f."period_end"`)} + 1) f`,
  };
}

function rate(say: Phrases, numerator: string, denominator: string): Sql {
  return `SELECT ${UNIVERSE}, ${rateOf(`sum("${numerator}")`, `sum("${denominator}")`, denominator)},
      count(DISTINCT "unit_named") AS "units", count(*) AS "figures"
    FROM (${comparable(say, `"fields" = 0 AND "${numerator}" IS NOT NULL AND "${denominator}" IS NOT NULL`)}) f
    GROUP BY ${UNIVERSE}`;
}
