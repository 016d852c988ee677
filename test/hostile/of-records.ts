import * as haicap from "haicap";
import type { Dataset } from "haicap";
import * as aggregate from "haicap/aggregate";
import * as jsonSchema from "haicap/json-schema";
import * as lifecycle from "haicap/lifecycle";
import * as sql from "haicap/sql";
import * as tables from "haicap/tables";
import * as units from "haicap/units";
import * as former from "haicap/units/former";
import { hostileDatasets } from "./dataset.js";

const registry = { ...units, ...former };
const asOf = "2026-01-01";
const datasets: readonly Dataset[] = hostileDatasets();
const entriesOf = (dataset: Dataset): haicap.StreamEntry[] => [...haicap.toEntries(dataset)];
const tasksOf = (dataset: Dataset): haicap.Task[] =>
  (dataset.directives ?? []).flatMap(
    (directive) => lifecycle.expandDirective(directive, { lookup: haicap.lookupIn(dataset) }).tasks,
  );

/** Functions over records that validation has accepted, by entry and name; the texts in them are anybody's. */
export const ofRecords: Readonly<Record<string, (dataset: Dataset) => unknown>> = {
  "haicap: bodyOf": (dataset) =>
    (dataset.visits ?? []).map(({ ledBy }) => ledBy && haicap.bodyOf(ledBy, haicap.lookupIn(dataset), asOf)),
  "haicap: communesOf": (dataset) =>
    (dataset.visits ?? []).flatMap(({ units }) =>
      units.map((unit) => haicap.communesOf(unit, haicap.lookupIn(dataset))),
    ),
  "haicap: compact": haicap.compact,
  "haicap: dateOf": (dataset) =>
    (dataset.findings ?? []).map((finding) => haicap.dateOf("finding", finding, haicap.lookupIn(dataset))),
  "haicap: fromEntries": (dataset) => haicap.fromEntries(entriesOf(dataset)),
  "haicap: missingReferences": (dataset) =>
    (dataset.findings ?? []).map((finding) => haicap.missingReferences("finding", finding, () => [])),
  "haicap: nameOf": (dataset) =>
    (dataset.visits ?? []).map(({ ledBy }) => ledBy && haicap.nameOf(ledBy, haicap.lookupIn(dataset))),
  "haicap: normalise": haicap.normalise,
  "haicap: onTimeOf": (dataset) => (dataset.dossierStatistics ?? []).map(haicap.onTimeOf),
  "haicap: toLine": (dataset) => entriesOf(dataset).map(haicap.toLine),
  "haicap: valueOf": (dataset) => (dataset.gifts ?? []).map((gift) => haicap.valueOf(gift, "/items/0/name")),
  "haicap/lifecycle: answerInWriting": (dataset) =>
    tasksOf(dataset).map((task) =>
      lifecycle.answerInWriting(task, {
        document: {
          id: "12/d",
          kind: "official-letter",
          issuer: "peoples-committee@province:12",
          subject: task.summary,
        },
        by: "peoples-committee@province:12",
        date: asOf,
        outcome: "explained",
      }),
    ),
  "haicap/lifecycle: expandDirective": tasksOf,
  "haicap/lifecycle: matchVisits": (dataset) =>
    datasets
      .flatMap((other) => lifecycle.matchVisits(dataset, other))
      .map(({ a, b }) => lifecycle.mergeVisits(a, b)),
  "haicap/lifecycle: openDuties": (dataset) => lifecycle.openDuties(dataset, { asOf }),
  "haicap/lifecycle: statusOf": (dataset) => [
    ...tasksOf(dataset).map((task) => [lifecycle.statusOf(task), lifecycle.timelinessOf(task, { asOf })]),
    ...(dataset.proposals ?? []).map((proposal) => lifecycle.statusOf(proposal, dataset.answers ?? [])),
  ],
  "haicap/aggregate: ask": (dataset) =>
    aggregate.questions().map((question) => aggregate.ask(dataset, question, { asOf, units: registry })),
  "haicap/json-schema: toJsonLd": (dataset) => JSON.stringify(jsonSchema.toJsonLd(dataset)),
  "haicap/sql: insertRows": (dataset) => [...sql.insertRows(entriesOf(dataset), "postgresql")],
  "haicap/tables: toCsv": (dataset) => tables.fromCsv(tables.toCsv(dataset)),
  "haicap/tables: toRows": (dataset) => tables.fromRows(tables.toRows(dataset)),
};
