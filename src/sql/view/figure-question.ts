import { fractional } from "./base.js";
import type { Phrases, Sql, Views } from "./phrase.js";

const COUNTS = ["received", "handled", "resolved", "results_returned"] as const;

/** Questions about published figures: whether rates can be true, and how units move in rankings. */
export function figureQuestionViews({ text }: Phrases): Views {
  const decimals = `length(regexp_replace(regexp_replace(${text(`r."percent"`)}, '^[^.]*[.]?', ''), '0+$', ''))`;
  return {
    // Each published rate beside each count that it may be a share of; `printed` in units of its last decimal.
    rate_count: `SELECT r.*, ${fractional(`floor("percent" * "scale" + 0.5)`)} AS "printed"
      FROM (SELECT r.*, power(${fractional("10")}, "decimals") AS "scale",
          CASE "count" ${COUNTS.map((count) => `WHEN '${count}' THEN "counts_${count}"`).join(" ")} END AS "total"
        FROM (SELECT s.*, r."nth", r."kind", r."percent", r."denominator", coalesce(r."decimals", ${decimals}) AS "decimals", c."count"
          FROM "standing_dossier_statistics" s
          JOIN "dossier_statistics_rates" r ON r."dossier_statistics_id" = s."id"
          CROSS JOIN (VALUES ${COUNTS.map((count) => `('${count}')`).join(", ")}) AS c("count")
          WHERE CASE WHEN r."denominator" IS NULL THEN r."kind" IN ('early', 'on-time', 'early-or-on-time', 'resolved')
            ELSE c."count" <> 'handled' AND c."count" = replace(r."denominator", '-', '_') END) r) r
      WHERE "total" > 0`,

    "infeasible-rates": `SELECT "id", "unit", "kind", "percent", "denominator", ${tried(text)} AS "tried"
      FROM (SELECT r.*, ${isReachable()} AS "is_reachable"
        FROM "rate_count" r CROSS JOIN (VALUES (-1), (0), (1)) AS d("offset")) r
      GROUP BY "id", "nth", "unit", "kind", "percent", "denominator" HAVING NOT bool_or("is_reachable")`,

    ranked_score: `SELECT s.*, row_number() OVER (PARTITION BY "index", "unit" ORDER BY "as_of" DESC) AS "from_last"
      FROM (SELECT s.*, count(*) OVER (PARTITION BY "index", "unit", "as_of") AS "same_day"
        FROM "standing_score" s WHERE "rank" IS NOT NULL) s
      WHERE "same_day" = 1`,

    "rank-movements": `SELECT s."index", s."unit", p."as_of" AS "previous_as_of", p."rank" AS "previous_rank", s."as_of", s."rank",
        p."rank" - s."rank" AS "movement"
      FROM "ranked_score" s JOIN "ranked_score" p ON p."index" = s."index" AND p."unit" = s."unit"
      WHERE s."from_last" = 1 AND p."from_last" = 2`,
  };
}

/** Whether a whole number near the share gives the printed rate, rounded half up or cut off. */
function isReachable(): Sql {
  const part = `(floor("printed" * "total" / (100 * "scale") + 0.5) + "offset")`;
  const exact = `${part} * 100 * "scale" / "total"`;
  return `${part} >= 0 AND ${part} <= "total" AND (floor(${exact}) = "printed" OR floor(${exact} + 0.5) = "printed")`;
}

/** The counts tried, in their order: `received 120, resolved 98`. */
function tried(text: Phrases["text"]): Sql {
  const parts = COUNTS.map((count) => {
    const name = count === "results_returned" ? "resultsReturned" : count;
    return `coalesce(', ${name} ' || max(CASE WHEN "count" = '${count}' THEN ${text(`"total"`)} END), '')`;
  });
  return `substr(${parts.join(" || ")}, 3)`;
}
