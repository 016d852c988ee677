import { schemeOf } from "./base.js";
import type { Phrases, Sql, Views } from "./phrase.js";
import { placed } from "./place.js";

const COUNTS = [
  "new_online",
  "new_in_person",
  "new_postal",
  "new_in_person_or_postal",
  "received",
  "resolved_early",
  "resolved_on_time",
  "resolved_early_or_on_time",
  "resolved_late",
  "resolved",
  "pending_overdue",
];

/** What the views of dossiers start from: figures that count dossiers, of a known scope and period, by every channel. */
export function dossierFigureViews(say: Phrases): Views {
  const onTime = `coalesce(s."counts_resolved_early_or_on_time", s."counts_resolved_early" + s."counts_resolved_on_time")`;
  return {
    dossier_figure: `SELECT f.*, f."unit_named" || ' ' || f."scope" || ' ' || coalesce(f."certification", '') || ' '
          || coalesce(f."field", '') || ' ' || f."period" AS "series",
        CASE "source_system" WHEN 'national-portal' THEN 1 WHEN 'provincial-system' THEN 2 WHEN 'manual' THEN 3 ELSE 4 END AS "source_rank"
      FROM (SELECT s."id", s."actor" AS "unit_named", s."province", ${schemeOf(`s."unit"`)} AS "level", s."scope", s."certification",
          s."source_system", x."field", coalesce(x."fields", 0) AS "fields", s."period_start", s."period_end",
          ${lengthOfPeriod(say)} AS "period",
          ${onTime} AS "on_time", coalesce(s."counts_resolved", ${onTime} + s."counts_resolved_late") AS "resolved",
          s."counts_new_online" AS "new_online", s."counts_new_online" + coalesce(s."counts_new_in_person_or_postal",
            s."counts_new_in_person" + s."counts_new_postal") AS "new",
          s."counts_received" AS "received", s."counts_resolved_late" AS "resolved_late", s."counts_pending_overdue" AS "pending_overdue"
        FROM ${placed(
          `SELECT "id", "unit" AS "actor", "scope", "certification", "source_system", "period_start", "period_end", ${COUNTS.map((count) => `"counts_${count}"`).join(", ")}
            FROM "standing_dossier_statistics" s WHERE s."counted_in" IS NULL AND s."channel" IS NULL AND s."scope" IS NOT NULL AND s."period_start" IS NOT NULL`,
        )} s
        LEFT JOIN (SELECT "dossier_statistics_id" AS "id", count(*) AS "fields", min("value") AS "field"
          FROM "dossier_statistics_fields" GROUP BY "dossier_statistics_id") x ON x."id" = s."id") f`,
  };
}

/**
 * The comparable ones among figures: of a series the first, then each that starts after the one before it has ended; of those
 * that start on the same day the shortest, then that of the better system.
 */
export function comparable({ dialect }: Phrases, condition: Sql): Sql {
  const first = `SELECT f.* FROM (SELECT f.*, row_number() OVER (PARTITION BY "series", "period_start"
      ORDER BY "period_end", "source_rank", "id") AS "place" FROM "dossier_figure" f WHERE ${condition}) f WHERE f."place" = 1`;
  const chain = dialect === "spark" ? folded : recursive;
  return chain(first);
}

/** Walks from figure to figure: each leads to the next that starts after its end. */
function recursive(first: Sql): Sql {
  return `WITH RECURSIVE "first" AS (${first}),
    "step" AS (SELECT f."series", f."period_start", min(n."period_start") AS "next" FROM "first" f
      JOIN "first" n ON n."series" = f."series" AND n."period_start" > f."period_end" GROUP BY f."series", f."period_start"),
    "kept" AS (SELECT "series", min("period_start") AS "period_start" FROM "first" GROUP BY "series"
      UNION ALL SELECT k."series", s."next" FROM "kept" k
      JOIN "step" s ON s."series" = k."series" AND s."period_start" = k."period_start")
    SELECT f.* FROM "first" f JOIN "kept" k ON k."series" = f."series" AND k."period_start" = f."period_start"`;
}

/** The same as a fold over the figures of a series in order: Spark limits how deep a recursion goes. */
function folded(first: Sql): Sql {
  return `WITH "first" AS (${first})
    SELECT f.* FROM "first" f JOIN (
      SELECT "series", explode(aggregate(sort_array(collect_list(struct("period_start", "period_end"))),
        struct('' AS "last", CAST(array() AS ARRAY<STRING>) AS "starts"),
        (a, f) -> CASE WHEN f."period_start" > a."last"
          THEN struct(f."period_end" AS "last", concat(a."starts", array(f."period_start")) AS "starts") ELSE a END,
        a -> a."starts")) AS "period_start"
      FROM "first" GROUP BY "series") k ON k."series" = f."series" AND k."period_start" = f."period_start"`;
}

/** The class of a period: whole months that make a usual length, or the period itself. */
function lengthOfPeriod({ addDays }: Phrases): Sql {
  const end = addDays(`s."period_end"`, 1);
  const months = (day: Sql): Sql =>
    `CAST(substr(${day}, 1, 4) AS INTEGER) * 12 + CAST(substr(${day}, 6, 2) AS INTEGER)`;
  return `coalesce(CASE WHEN substr(s."period_start", 9) = '01' AND substr(${end}, 9) = '01'
    THEN CASE ${months(end)} - (${months(`s."period_start"`)})
      WHEN 1 THEN 'month' WHEN 3 THEN 'quarter' WHEN 6 THEN 'half-year' WHEN 9 THEN 'nine-months' WHEN 12 THEN 'year' END END,
    s."period_start" || '/' || s."period_end")`;
}
