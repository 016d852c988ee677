import { asOf, firstDay } from "./base.js";
import type { Views } from "./phrase.js";
import { placed } from "./place.js";

/**
 * How tasks stand on the day, without recursion. `issued` opens a task again, so it cuts the history into stints. Within a
 * stint the first completion, return or end decides; nothing follows a verified completion, nor an end.
 */
export const taskStateViews: Views = {
  task_event: `SELECT e."task_id", e."nth", e."type", e."date", e."due_on", e."reason",
      sum(CASE WHEN e."type" = 'issued' THEN 1 ELSE 0 END) OVER (PARTITION BY e."task_id" ORDER BY e."nth") AS "stint"
    FROM "task_events" e JOIN "standing_task" t ON t."id" = e."task_id"
    WHERE e."date" IS NULL OR ${firstDay(`e."date"`)} <= ${asOf}`,

  task_stint: `SELECT "task_id", "stint", "decided",
      max("type") FILTER (WHERE "nth" = "decided") AS "outcome",
      max("date") FILTER (WHERE "nth" = "decided") AS "date",
      count(*) FILTER (WHERE "nth" > "decided" AND "type" = 'verified') AS "verified",
      count(*) FILTER (WHERE "nth" > "decided" AND "type" IN ('superseded', 'cancelled')) AS "ended"
    FROM (SELECT e.*, min(CASE WHEN "type" IN ('completed', 'returned', 'superseded', 'cancelled') THEN "nth" END)
        OVER (PARTITION BY "task_id", "stint") AS "decided" FROM "task_event" e) e
    GROUP BY "task_id", "stint", "decided"`,

  task_stint_status: `SELECT "task_id", "stint", "decided", "date",
      CASE WHEN "outcome" = 'completed' THEN CASE WHEN "verified" > 0 THEN 'verified' ELSE 'completed' END
        WHEN "outcome" = 'returned' THEN CASE WHEN "ended" > 0 THEN 'ended' ELSE 'returned' END
        WHEN "outcome" IS NULL THEN 'open' ELSE 'ended' END AS "status"
    FROM "task_stint"`,

  task_last_stint: `SELECT s.* FROM "task_stint_status" s
    JOIN (SELECT "task_id", coalesce(min(CASE WHEN "status" IN ('verified', 'ended') THEN "stint" END), max("stint")) AS "stint"
      FROM "task_stint_status" GROUP BY "task_id") l ON l."task_id" = s."task_id" AND l."stint" = s."stint"`,

  task_extension: `SELECT e."task_id", e."due_on",
      row_number() OVER (PARTITION BY e."task_id" ORDER BY e."nth" DESC) AS "from_last"
    FROM "task_event" e
    JOIN "task_stint" s ON s."task_id" = e."task_id" AND s."stint" = e."stint"
    JOIN "task_last_stint" l ON l."task_id" = e."task_id"
    WHERE e."type" = 'extended' AND e."stint" <= l."stint" AND (s."decided" IS NULL OR e."nth" < s."decided")`,

  task_state: `SELECT t.*, CASE WHEN t."status" IN ('returned', 'ended') THEN NULL
        WHEN t."due_on" IS NULL THEN 'no-deadline'
        WHEN t."completed_on" <= t."due_on" THEN 'completed-on-time'
        WHEN t."completed_on" IS NOT NULL THEN 'completed-late'
        WHEN ${asOf} <= t."due_on" THEN 'open-in-time' ELSE 'overdue' END AS "timeliness"
    FROM (SELECT t."id", t."directive_id", t."actor" AS "assignee", t."province", t."role", t."assigned_on", t."deadline_type",
        coalesce(x."due_on", t."due_on") AS "due_on", coalesce(l."status", 'open') AS "status",
        CASE WHEN l."status" IN ('completed', 'verified') THEN l."date" END AS "completed_on"
      FROM ${placed(`SELECT t.*, t."assignee" AS "actor" FROM "standing_task" t`)} t
      LEFT JOIN "task_last_stint" l ON l."task_id" = t."id"
      LEFT JOIN "task_extension" x ON x."task_id" = t."id" AND x."from_last" = 1) t`,
};
