import { postTitles } from "../../codes/post-title.js";
import { asOf, lastDay, percentOf, rateOf, schemeOf } from "./base.js";
import type { Phrases, Sql, Views } from "./phrase.js";
import { placed } from "./place.js";

/** After so many days a commune counts as long unvisited, and a visit as not followed up. */
const DAYS = 90;

/** Questions about visits. */
export function visitQuestionViews(say: Phrases): Views {
  const { daysBetween, addDays, joined } = say;
  const ended = `coalesce(v."end_date", v."date")`;
  return {
    commune_visit: `SELECT c."commune", k."province_code" AS "province",
        max(CASE WHEN v."last" < ${asOf} THEN v."last" ELSE ${asOf} END) AS "last_visit"
      FROM (SELECT v."id", ${lastDay(say, ended)} AS "last" FROM "standing_visit" v) v
      JOIN "visit_commune" c ON c."visit_id" = v."id"
      JOIN "standing_commune" k ON k."code" = c."commune" GROUP BY c."commune", k."province_code"`,

    "long-unvisited": `SELECT v.*, ${daysBetween(`v."last_visit"`, asOf)} AS "days" FROM "commune_visit" v
      WHERE ${daysBetween(`v."last_visit"`, asOf)} >= ${DAYS}`,

    "never-visited": `SELECT c."code" AS "commune", c."province_code" AS "province" FROM "standing_commune" c
      LEFT JOIN "commune_visit" v ON v."commune" = c."code"
      WHERE v."last_visit" IS NULL OR v."last_visit" < '2025-07-01'`,

    // The first member of the delegation who is its head, or else who led the visit.
    visit_head: `SELECT v."visit_id", v."actor", v."unit" FROM ${placed(
      `SELECT v."id" AS "visit_id", coalesce(m."actor", v."led_by") AS "actor" FROM "standing_visit" v
        LEFT JOIN (SELECT "delegation_id", "actor", row_number() OVER (PARTITION BY "delegation_id" ORDER BY "nth") AS "place"
          FROM "delegation_members" n JOIN "standing_delegation" d ON d."id" = n."delegation_id" WHERE n."role" = 'head') m
          ON m."delegation_id" = v."delegation_id" AND m."place" = 1`,
    )} v`,

    official_title: `SELECT "id", CASE "rank" ${postTitles.map((title, at) => `WHEN ${at} THEN '${title}'`).join(" ")} END AS "title"
      FROM (SELECT o."id", min(CASE p."title" ${postTitles.map((title, at) => `WHEN '${title}' THEN ${at}`).join(" ")} END) AS "rank"
        FROM "standing_official" o JOIN "official_posts" p ON p."official_id" = o."id" GROUP BY o."id") o`,

    "visits-by-head": `SELECT c."commune", k."province_code" AS "province", h."level", t."title", count(*) AS "visits"
      FROM (SELECT h.*, CASE ${schemeOf(`h."unit"`)} WHEN 'country' THEN 'central' WHEN 'province' THEN 'province'
        WHEN 'commune' THEN 'commune' END AS "level" FROM "visit_head" h) h
      JOIN "visit_commune" c ON c."visit_id" = h."visit_id"
      LEFT JOIN "standing_commune" k ON k."code" = c."commune"
      LEFT JOIN "official_title" t ON 'official:' || t."id" = h."actor"
      GROUP BY c."commune", k."province_code", h."level", t."title"`,

    // The units assigned to each delegation, and whether all communes of each are known.
    delegation_assigned: `SELECT u."delegation_id", u."unit", u."actor",
        CASE WHEN u."unit" LIKE 'commune:%' THEN TRUE ELSE coalesce(g."complete", FALSE) END AS "complete"
      FROM ${placed(
        `SELECT u."delegation_id", u."value" AS "actor" FROM "delegation_units" u
          JOIN "standing_delegation" d ON d."id" = u."delegation_id"`,
      )} u LEFT JOIN "standing_unit_group" g ON 'group:' || g."id" = u."unit"`,

    "programme-coverage": `SELECT a."delegation_id" AS "delegation",
        ${rateOf(`count(v."commune")`, `count(a."commune")`, "communes-assigned")},
        ${joined(`CASE WHEN v."commune" IS NULL THEN a."commune" END`)} AS "missing"
      FROM (SELECT DISTINCT u."delegation_id", coalesce(m."commune", CASE WHEN u."unit" LIKE 'commune:%' THEN substr(u."unit", 9) END) AS "commune"
        FROM "delegation_assigned" u
        JOIN (SELECT "delegation_id" FROM "delegation_assigned" GROUP BY "delegation_id" HAVING bool_and("complete")) d
          ON d."delegation_id" = u."delegation_id"
        LEFT JOIN "group_commune" m ON m."unit" = u."unit") a
      LEFT JOIN (SELECT DISTINCT v."delegation_id", c."commune" FROM "standing_visit" v
        JOIN "visit_commune" c ON c."visit_id" = v."id") v
        ON v."delegation_id" = a."delegation_id" AND v."commune" = a."commune"
      GROUP BY a."delegation_id"`,

    // Visits whose last day is known in full and lies far enough back, each with the day by which it was to be followed up.
    visit_due: `SELECT v."id", ${addDays(`v."last"`, DAYS)} AS "due_on"
      FROM (SELECT "id", ${ended} AS "last" FROM "standing_visit" v WHERE length(${ended}) = 10) v
      WHERE ${addDays(`v."last"`, DAYS)} <= ${asOf}`,

    "follow-ups": `SELECT ${rateOf(`count(l."id")`, "count(*)", "visits-90-days-ago")}
      FROM "visit_due" v LEFT JOIN (
        SELECT DISTINCT d."id" FROM "visit_due" d JOIN "standing_visit" l ON l."follows_up_id" = d."id"
        WHERE ${lastDay(say, `l."date"`)} <= d."due_on") l ON l."id" = v."id"`,

    "stops-by-place": `SELECT "place", ${rateOf(`sum("inspected")`, "count(*)", "stops")},
        ${percentOf("count(*)", "sum(count(*)) OVER ()")} AS "share_of_stops"
      FROM (SELECT ${placeOf()} AS "place", CASE WHEN a."visit_id" IS NULL THEN 0 ELSE 1 END AS "inspected"
        FROM "visit_stops" s
        JOIN "standing_visit" v ON v."id" = s."visit_id"
        LEFT JOIN "standing_organisation" o ON 'organisation:' || o."id" = s."at"
        LEFT JOIN (SELECT DISTINCT "visit_id", "nth" FROM "visit_stops_activities" WHERE "value" LIKE 'inspect%') a
          ON a."visit_id" = s."visit_id" AND a."nth" = s."nth") s
      GROUP BY "place"`,
  };
}

function placeOf(): Sql {
  return `CASE WHEN s."place_kind" IS NOT NULL THEN s."place_kind"
    WHEN s."at" LIKE 'organisation:%' THEN coalesce(o."kind", 'organisation')
    WHEN s."at" LIKE '%@%' THEN regexp_replace(s."at", '@.*$', '') ELSE 'unit' END`;
}
