import { asOf, firstDay } from "./base.js";
import type { Views } from "./phrase.js";

/**
 * Which proposals wait for an answer on the day, without recursion. `reopened` starts anew; after it whatever carries out or
 * closes a proposal ends the waiting, and otherwise the last word counts: answered, or passed on.
 */
export const proposalStateViews: Views = {
  proposal_event: `SELECT e."proposal_id", e."nth", e."type", ${firstDay(`e."date"`)} AS "day"
      FROM "proposal_events" e JOIN "standing_proposal" p ON p."id" = e."proposal_id"
      WHERE e."date" IS NULL OR ${firstDay(`e."date"`)} <= ${asOf}`,

  proposal_answer: `SELECT DISTINCT p."value" AS "proposal_id", a."id" AS "answer_id", a."extent", a."by", a."form", a."date",
        coalesce(${firstDay(`a."date"`)}, '9') AS "day",
        CASE WHEN a."outcome" IN ('recorded', 'forwarded') THEN a."outcome"
          WHEN a."outcome" = 'under-study' THEN 'under-review' ELSE 'answered' END AS "move"
      FROM "standing_answer" a JOIN "answer_proposal_ids" p ON p."answer_id" = a."id"`,

  // Answers are no events: each stands before the first later one.
  proposal_move: `SELECT "proposal_id", "move",
        row_number() OVER (PARTITION BY "proposal_id" ORDER BY "place", "is_event", "day", "answer_id") AS "at"
      FROM (
        SELECT "proposal_id", "nth" AS "place", 1 AS "is_event", "day", '' AS "answer_id", "type" AS "move" FROM "proposal_event"
        UNION ALL
        SELECT a."proposal_id", coalesce(min(e."nth"), 1000000000), 0, a."day", a."answer_id", a."move"
          FROM "proposal_answer" a
          LEFT JOIN "proposal_event" e ON e."proposal_id" = a."proposal_id" AND e."day" > a."day"
          WHERE a."extent" IS NULL GROUP BY a."proposal_id", a."day", a."answer_id", a."move") m`,

  proposal_state: `SELECT p."id", p."itemised", p."date",
        coalesce(s."closed", 0) = 0 AND coalesce(s."answered", 0) <= coalesce(s."passed_on", 0) AS "is_open"
      FROM "standing_proposal" p LEFT JOIN (
        SELECT "proposal_id",
          count(*) FILTER (WHERE "move" IN ('implementing', 'resolved', 'withdrawn', 'merged')) AS "closed",
          max("at") FILTER (WHERE "move" = 'answered') AS "answered",
          max("at") FILTER (WHERE "move" IN ('routed', 'under-review', 'forwarded')) AS "passed_on"
        FROM (SELECT m.*, max(CASE WHEN "move" = 'reopened' THEN "at" END) OVER (PARTITION BY "proposal_id") AS "reopened"
          FROM "proposal_move" m) m
        WHERE "at" > coalesce("reopened", 0) GROUP BY "proposal_id") s ON s."proposal_id" = p."id"`,
};
