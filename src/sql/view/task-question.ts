import { asOf, rateOf } from "./base.js";
import type { Phrases, Sql, Views } from "./phrase.js";

const DUE: Sql = `"timeliness" IN ('completed-on-time', 'completed-late', 'overdue')`;

/** Questions about tasks and the directives they come from. */
export function taskQuestionViews({ text }: Phrases): Views {
  return {
    "overdue-tasks": `SELECT t."province", f."value" AS "field", t."assignee", t."role", count(*) AS "tasks",
        min(t."due_on") AS "oldest_due_on"
      FROM "task_state" t
      LEFT JOIN "standing_directive" d ON d."id" = t."directive_id"
      LEFT JOIN "directive_fields" f ON f."directive_id" = d."id" AND f."nth" = 0
      WHERE t."timeliness" = 'overdue' GROUP BY t."province", f."value", t."assignee", t."role"`,

    escalations: `SELECT "reason", count(*) AS "escalations", count(DISTINCT "task_id") AS "tasks"
      FROM "task_event" WHERE "type" = 'escalated' GROUP BY "reason"`,

    "tasks-without-deadline": `SELECT 'task' AS "counted",
        ${rateOf(`count(*) FILTER (WHERE "due_on" IS NULL AND "deadline_type" IS NULL)`, "count(*)", "tasks")},
        NULL AS "urgency_only"
      FROM "task_state" WHERE "status" <> 'ended'
      UNION ALL SELECT 'directive', ${rateOf(`count(*) FILTER (WHERE "deadline_type" IS NULL)`, "count(*)", "directives")},
        count(*) FILTER (WHERE "deadline_type" IS NULL AND "urgency" IS NOT NULL) FROM "standing_directive"`,

    "on-time-completion": `SELECT "province",
        ${rateOf(`count(*) FILTER (WHERE "timeliness" = 'completed-on-time')`, "count(*)", "completed-or-overdue")},
        count(*) FILTER (WHERE "timeliness" = 'completed-late') AS "completed_late",
        count(*) FILTER (WHERE "timeliness" = 'overdue') AS "overdue"
      FROM "task_state" WHERE ${DUE} GROUP BY "province"`,

    extensions: `SELECT t."assignee", sum(coalesce(x."n", 0)) AS "extensions", count(x."n") AS "tasks_extended", count(*) AS "tasks"
      FROM "standing_task" t
      LEFT JOIN (SELECT "task_id", count(*) AS "n" FROM "task_event" WHERE "type" = 'extended' GROUP BY "task_id") x
        ON x."task_id" = t."id"
      GROUP BY t."assignee" HAVING count(x."n") > 0`,

    "directives-by-issuer": `SELECT d."issued_by", count(*) AS "directives", sum(d."addressees") AS "addressees",
        ${rateOf(`count(*) FILTER (WHERE d."open" = 0)`, `count(d."open")`, "directives-with-tasks")}
      FROM (SELECT d."issued_by", CASE WHEN d."jointly" THEN 1 ELSE a."n" END AS "addressees", t."open"
        FROM "standing_directive" d
        LEFT JOIN (SELECT "directive_id", count(*) AS "n" FROM "directive_addressees" GROUP BY "directive_id") a
          ON a."directive_id" = d."id"
        LEFT JOIN (SELECT "directive_id", count(*) FILTER (WHERE "completed_on" IS NULL) AS "open"
          FROM "task_state" WHERE "status" <> 'ended' GROUP BY "directive_id") t ON t."directive_id" = d."id") d
      GROUP BY d."issued_by"`,

    task_months: `SELECT substr("assigned_on", 1, 7) AS "opened", substr("closed_on", 1, 7) AS "closed"
      FROM (SELECT t."assigned_on", t."status",
          CASE WHEN t."status" = 'ended' THEN e."date" ELSE t."completed_on" END AS "closed_on"
        FROM "task_state" t LEFT JOIN (
          SELECT "task_id", "date", row_number() OVER (PARTITION BY "task_id" ORDER BY "nth" DESC) AS "from_last"
          FROM "task_event" WHERE "type" IN ('superseded', 'cancelled')) e ON e."task_id" = t."id" AND e."from_last" = 1) t
      WHERE "status" IN ('open', 'returned') OR length("closed_on") >= 7`,

    "monthly-trend": `SELECT m."month", coalesce(o."n", 0) AS "opened", coalesce(c."n", 0) AS "closed",
        sum(coalesce(o."n", 0) - coalesce(c."n", 0)) OVER (ORDER BY m."month") AS "open"
      FROM (${months(text)}) m
      LEFT JOIN (SELECT "opened", count(*) AS "n" FROM "task_months" GROUP BY "opened") o ON o."opened" = m."month"
      LEFT JOIN (SELECT "closed", count(*) AS "n" FROM "task_months" GROUP BY "closed") c ON c."closed" = m."month"`,
  };
}

/** Every month from the first in which a task was assigned to that of the day. */
function months(text: Phrases["text"]): Sql {
  const digit = (name: string): Sql =>
    `(VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) AS ${name}("digit")`;
  const monthOf = (day: Sql): Sql =>
    `CAST(substr(${day}, 1, 4) AS INTEGER) * 12 + CAST(substr(${day}, 6, 2) AS INTEGER) - 1`;
  const year = `CAST(floor(n."month" / 12.0) AS INTEGER)`;
  return `SELECT ${text(year)} || '-' || lpad(${text(`n."month" - 12 * ${year} + 1`)}, 2, '0') AS "month"
    FROM (SELECT ${monthOf(`f."first"`)} + 1000 * a."digit" + 100 * b."digit" + 10 * c."digit" + d."digit" AS "month"
      FROM (SELECT min("opened") AS "first" FROM "task_months") f
        CROSS JOIN ${digit("a")} CROSS JOIN ${digit("b")} CROSS JOIN ${digit("c")} CROSS JOIN ${digit("d")}) n
    WHERE n."month" <= ${monthOf(asOf)}`;
}
