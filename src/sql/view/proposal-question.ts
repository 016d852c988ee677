import { asOf, firstDay, fractional, lastDay, rateOf } from "./base.js";
import type { Phrases, Views } from "./phrase.js";
import { placed } from "./place.js";

/** Questions about proposals and the answers to them. */
export function proposalQuestionViews(say: Phrases): Views {
  const { daysBetween, joined } = say;
  const setDay = `CASE WHEN d."deadline_type" <> 'by' THEN NULL
    WHEN d."deadline_exclusive" THEN ${say.addDays(firstDay(`d."deadline_day"`), -1)} ELSE ${lastDay(say, `d."deadline_day"`)} END`;
  return {
    proposal_duty: `SELECT d."id" AS "directive_id", t."assignee" AS "owner", t."due_on"
      FROM "standing_directive" d JOIN "task_state" t ON t."directive_id" = d."id" WHERE t."status" = 'open'
      UNION ALL SELECT d."id", a."actor", ${setDay}
      FROM "standing_directive" d JOIN "directive_addressees" a ON a."directive_id" = d."id"
      WHERE NOT EXISTS (SELECT 1 FROM "standing_task" t WHERE t."directive_id" = d."id")`,

    "unanswered-proposals": `SELECT p."id" AS "proposal", d."owner", d."due_on",
        ${daysBetween(`d."due_on"`, asOf)} AS "days_overdue", CASE WHEN NOT p."itemised" THEN TRUE END AS "is_set"
      FROM "proposal_state" p
      JOIN "directive_proposal_ids" i ON i."value" = p."id"
      JOIN "proposal_duty" d ON d."directive_id" = i."directive_id"
      WHERE p."is_open" AND d."due_on" < ${asOf}`,

    // Left out where the day of the proposal or of one written answer is not known in full.
    proposal_reply: `SELECT r."by", ${daysBetween(`r."raised_on"`, `r."date"`)} AS "days"
      FROM (SELECT a."by", a."date", p."date" AS "raised_on",
          row_number() OVER (PARTITION BY p."id" ORDER BY a."date", a."by") AS "place",
          min(coalesce(length(a."date"), 0)) OVER (PARTITION BY p."id") AS "known"
        FROM "proposal_state" p JOIN "proposal_answer" a ON a."proposal_id" = p."id"
        WHERE a."extent" IS NULL AND a."move" = 'answered' AND a."form" = 'document' AND length(p."date") = 10) r
      WHERE r."place" = 1 AND r."known" = 10`,

    "answer-times": `SELECT "by", count(*) AS "proposals", min("days") FILTER (WHERE "place" >= ${share("0.5")}) AS "median_days",
        min("days") FILTER (WHERE "place" >= ${share("0.9")}) AS "ninetieth_days"
      FROM (SELECT "by", "days", row_number() OVER (PARTITION BY "by" ORDER BY "days") AS "place",
        count(*) OVER (PARTITION BY "by") AS "replies" FROM "proposal_reply") r GROUP BY "by"`,

    // The strongest form of each proposal that was wholly answered.
    proposal_form: `SELECT "proposal_id", min(CASE "form" WHEN 'document' THEN 1 WHEN 'system' THEN 2 ELSE 3 END) AS "strength"
      FROM "proposal_answer" a JOIN "standing_proposal" p ON p."id" = a."proposal_id"
      WHERE a."extent" IS NULL AND a."move" = 'answered' GROUP BY "proposal_id"`,

    "answer-forms": `SELECT f."form", ${rateOf(`count(*) FILTER (WHERE p."strength" = f."strength")`, `count(p."strength")`, "answered")}
      FROM (VALUES ('document', 1), ('system', 2), ('oral', 3)) AS f("form", "strength")
      LEFT JOIN "proposal_form" p ON 1 = 1 GROUP BY f."form"`,

    "forwarded-proposals": `SELECT f."proposal_id" AS "proposal", f."receiver" AS "forwarded_to", f."date" AS "forwarded_on",
        CASE WHEN length(f."date") = 10 THEN ${daysBetween(`f."date"`, asOf)} END AS "days"
      FROM (SELECT a."proposal_id", t."value" AS "receiver", min(a."date") AS "date"
        FROM "proposal_answer" a
        JOIN "proposal_state" p ON p."id" = a."proposal_id" AND p."is_open"
        JOIN "answer_forwarded_to" t ON t."answer_id" = a."answer_id"
        LEFT JOIN "standing_organisation" o ON 'organisation:' || o."id" = regexp_replace(t."value", '^[^@]*@', '')
        WHERE regexp_replace(t."value", '^[^@]*@', '') = 'country' OR o."kind" = 'ministry' OR o."unit" = 'country'
        GROUP BY a."proposal_id", t."value") f`,

    proposal_session: `SELECT p."id" AS "proposal_id", f."value" AS "field",
        CASE WHEN p."context" LIKE 'session:%' THEN substr(p."context", 9) ELSE r."session_id" END AS "session_id"
      FROM "standing_proposal" p
      JOIN "proposal_fields" f ON f."proposal_id" = p."id" AND f."nth" = 0
      LEFT JOIN "standing_report" r ON 'report:' || r."id" = p."context"`,

    "repeated-proposals": `SELECT c."commune", s."field", count(DISTINCT s."session_id") AS "sessions", count(*) AS "proposals"
      FROM "proposal_session" s JOIN "proposal_commune" c ON c."proposal_id" = s."proposal_id"
      WHERE s."session_id" IS NOT NULL GROUP BY c."commune", s."field" HAVING count(DISTINCT s."session_id") > 1`,

    // Proposals to fund works that were taken over, with who asks for them together.
    proposal_for_debt: `SELECT p."id" AS "proposal_id", r."raised_by", r."province", j."id" AS "project_id", j."cost_vnd"
      FROM "standing_proposal" p
      JOIN "proposal_project_ids" i ON i."proposal_id" = p."id"
      JOIN "standing_project" j ON j."id" = i."value"
      JOIN (SELECT DISTINCT "project_id" FROM "project_inherited_from") h ON h."project_id" = j."id"
      JOIN ${placed(
        `SELECT "proposal_id", ${joined(`"value"`)} AS "raised_by", min("value") AS "actor"
          FROM "proposal_raised_by" GROUP BY "proposal_id"`,
      )} r ON r."proposal_id" = p."id"
      WHERE p."kind" = 'funding'`,

    "inherited-debts": `SELECT q."raised_by", q."province", q."proposals", count(*) AS "projects", sum(w."cost_vnd") AS "cost_vnd",
        count(*) FILTER (WHERE w."cost_vnd" IS NULL) AS "cost_not_reported"
      FROM (SELECT "raised_by", "province", count(DISTINCT "proposal_id") AS "proposals" FROM "proposal_for_debt"
        GROUP BY "raised_by", "province") q
      JOIN (SELECT DISTINCT "raised_by", "province", "project_id", "cost_vnd" FROM "proposal_for_debt") w
        ON w."raised_by" = q."raised_by" AND coalesce(w."province", '') = coalesce(q."province", '')
      GROUP BY q."raised_by", q."province", q."proposals"`,

    // What a proposal asks for: equipment by its kind, headquarters by the kind of its projects.
    proposal_need: `SELECT "id" AS "proposal_id", 'equipment' AS "need" FROM "standing_proposal" WHERE "kind" = 'equipment'
      UNION SELECT p."id", 'headquarters' FROM "standing_proposal" p
      JOIN "proposal_project_ids" i ON i."proposal_id" = p."id"
      JOIN "standing_project" j ON j."id" = i."value" WHERE j."kind" = 'headquarters'`,

    "equipment-needs": `SELECT n."need", v."province", count(DISTINCT n."proposal_id") AS "proposals",
        count(DISTINCT c."commune") AS "communes"
      FROM "proposal_need" n
      JOIN "proposal_province" v ON v."proposal_id" = n."proposal_id"
      LEFT JOIN "proposal_commune" c ON c."proposal_id" = n."proposal_id" GROUP BY n."need", v."province"`,
  };
}

/** The place of the smallest figure that at least such a share does not exceed. */
function share(part: string): string {
  return `ceil("replies" * ${fractional(part)})`;
}
