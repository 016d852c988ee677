import type { Answer, Question } from "haicap/aggregate";
import * as aggregates from "haicap/aggregate";
import { describe, expect, test } from "vitest";
import { dossiers, entry, scenario } from "./scenario.js";

const asOf = "2025-12-01";
const calendar = {
  start: "2025-01-01",
  end: "2025-12-31",
  holidays: [{ day: "2025-09-01" }, { day: "2025-09-02" }],
};

function answered<Row>(question: Question<Row>): Answer<Row> {
  return aggregates.ask(scenario, question, { asOf });
}
const rowsOf = <Row>(question: Question<Row>): readonly Row[] => answered(question).rows;
const reasonsOf = ({ leftOut }: Answer<unknown>, kind: string): string[] =>
  leftOut.filter((left) => left.kind === kind).map(({ id, reason }) => `${id} ${reason}`);

describe("tasks", () => {
  test("overdue by province, field and assignee; what is left out is told", () => {
    const answer = answered(aggregates.overdueTasks());
    expect(answer.rows).toEqual([
      {
        province: "12",
        field: "land",
        assignee: "commune:03538",
        role: "lead",
        tasks: 2,
        oldestDueOn: "2025-10-31",
      },
      {
        province: "12",
        assignee: "commune:03549",
        role: "coordinating",
        tasks: 1,
        oldestDueOn: "2025-11-30",
      },
      {
        province: "12",
        assignee: "home-affairs-department@province:12",
        role: "lead",
        tasks: 1,
        oldestDueOn: "2025-11-30",
      },
    ]);
    expect(reasonsOf(answer, "task")).toEqual([
      "12/t-13 after-as-of",
      "12/t-14 withdrawn",
      "12/t-15 conflicting",
      "12/t-6 no-deadline",
      "12/t-7 no-due-day",
    ]);
  });

  test("completed on time, of those completed or overdue", () => {
    expect(rowsOf(aggregates.onTimeCompletion())).toEqual([
      {
        province: "12",
        numerator: 1,
        denominator: 6,
        basis: "completed-or-overdue",
        percent: 16.67,
        completedLate: 1,
        overdue: 4,
      },
      {
        province: "25",
        numerator: 0,
        denominator: 1,
        basis: "completed-or-overdue",
        percent: 0,
        completedLate: 1,
        overdue: 0,
      },
    ]);
  });

  test("without a deadline: one of eleven that stand; one of three directives, with a word of urgency", () => {
    expect(rowsOf(aggregates.tasksWithoutDeadline())).toEqual([
      { counted: "task", numerator: 1, denominator: 11, basis: "tasks", percent: 9.09 },
      {
        counted: "directive",
        numerator: 1,
        denominator: 3,
        basis: "directives",
        percent: 33.33,
        urgencyOnly: 1,
      },
    ]);
  });

  test("extensions known by the day", () => {
    expect(rowsOf(aggregates.extensions())).toEqual([
      { assignee: "commune:03538", extensions: 2, tasksExtended: 2, tasks: 9 },
    ]);
  });

  test("escalations by reason", () => {
    expect(rowsOf(aggregates.escalations())).toEqual([
      { reason: "no-funding", escalations: 2, tasks: 1 },
      { reason: "beyond-authority", escalations: 1, tasks: 1 },
    ]);
  });

  test("opened, closed and open, month by month; a returned one is open", () => {
    expect(rowsOf(aggregates.monthlyTrend())).toEqual([
      { month: "2025-09", opened: 10, closed: 1, open: 9 },
      { month: "2025-10", opened: 1, closed: 2, open: 8 },
      { month: "2025-11", opened: 1, closed: 1, open: 8 },
      { month: "2025-12", opened: 0, closed: 0, open: 8 },
    ]);
  });

  test("directives by issuer: one has tasks, and not all are done", () => {
    expect(rowsOf(aggregates.directivesByIssuer())).toEqual([
      {
        issuedBy: "official:12/chair",
        directives: 2,
        addressees: 3,
        numerator: 0,
        denominator: 1,
        basis: "directives-with-tasks",
        percent: 0,
      },
      {
        issuedBy: "official:12/secretary",
        directives: 1,
        addressees: 1,
        numerator: 0,
        denominator: 0,
        basis: "directives-with-tasks",
      },
    ]);
  });
});

describe("proposals", () => {
  test("unanswered past the deadline of tasks, or of the directive", () => {
    const answer = answered(aggregates.unansweredProposals());
    const [home, finance] = ["home-affairs-department@province:12", "finance-department@province:12"];
    expect(answer.rows).toEqual([
      { proposal: "12/p-1", owner: "commune:03538", dueOn: "2025-10-31", daysOverdue: 31 },
      { proposal: "12/p-1", owner: "commune:03538", dueOn: "2025-11-01", daysOverdue: 30 },
      { proposal: "12/p-3", owner: finance, dueOn: "2025-11-14", daysOverdue: 17, isSet: true },
      { proposal: "12/p-4", owner: finance, dueOn: "2025-11-14", daysOverdue: 17 },
      { proposal: "12/p-3", owner: home, dueOn: "2025-11-14", daysOverdue: 17, isSet: true },
      { proposal: "12/p-4", owner: home, dueOn: "2025-11-14", daysOverdue: 17 },
    ]);
    expect(reasonsOf(answer, "proposal")).toEqual(["12/p-5 no-deadline"]);
  });

  test.each(["returned", "superseded", "cancelled"] as const)(
    "nobody owes an answer by a task %s",
    (type) => {
      const ended = entry("task", {
        id: "12/t-1",
        directiveId: "12/d-1",
        role: "lead",
        assignee: "commune:03538",
        assignedOn: "2025-09-01",
        dueOn: "2025-10-31",
        events: [{ type, date: "2025-10-10" }],
      });
      const entries = [
        ended,
        ...scenario.filter(({ record }) => !("id" in record && record.id === "12/t-1")),
      ];
      const { rows } = aggregates.ask(entries, aggregates.unansweredProposals(), { asOf });
      expect(rows.filter(({ proposal }) => proposal === "12/p-1")).toEqual([
        { proposal: "12/p-1", owner: "commune:03538", dueOn: "2025-11-01", daysOverdue: 30 },
      ]);
    },
  );

  test("days to the first written reply", () => {
    const answer = answered(aggregates.answerTimes());
    expect(answer.rows).toEqual([
      { by: "home-affairs-department@province:12", proposals: 2, medianDays: 12, ninetiethDays: 30 },
    ]);
    expect(reasonsOf(answer, "proposal")).toEqual(["12/p-8 day-unknown"]);
  });

  test("the strongest form counts; noted and forwarded are no answers", () => {
    expect(rowsOf(aggregates.answerForms())).toEqual([
      { form: "document", numerator: 3, denominator: 4, basis: "answered", percent: 75 },
      { form: "system", numerator: 0, denominator: 4, basis: "answered", percent: 0 },
      { form: "oral", numerator: 1, denominator: 4, basis: "answered", percent: 25 },
    ]);
  });

  test("forwarded to the central level and open, since the first time", () => {
    expect(rowsOf(aggregates.forwardedProposals())).toEqual([
      { proposal: "12/p-5", forwardedTo: "organisation:12/ministry", forwardedOn: "2025-10-02", days: 60 },
      { proposal: "12/p-5", forwardedTo: "ministries@country", forwardedOn: "2025-11-01", days: 30 },
    ]);
  });

  test("repeated: land by both communes at two sessions, the joint one counting for each", () => {
    expect(rowsOf(aggregates.repeatedProposals())).toEqual([
      { commune: "03538", field: "land", sessions: 2, proposals: 2 },
      { commune: "03549", field: "land", sessions: 2, proposals: 2 },
    ]);
  });

  test("needs, inherited debts, projects", () => {
    expect(rowsOf(aggregates.equipmentNeeds())).toEqual([
      { need: "equipment", province: "12", proposals: 1, communes: 1 },
    ]);
    expect(rowsOf(aggregates.inheritedDebts())).toEqual([
      {
        raisedBy: "group:12/g",
        province: "12",
        proposals: 1,
        projects: 1,
        costVnd: 900_000_000,
        costNotReported: 0,
      },
    ]);
    expect(rowsOf(aggregates.proposedProjects())).toEqual([
      { kind: "road", projects: 2, crossCommune: 1, costVnd: 5_000_000_000, costNotReported: 1 },
    ]);
  });
});

describe("visits", () => {
  test("of a month of which the day is not known, the last day counts", () => {
    expect(rowsOf(aggregates.longUnvisited())).toEqual([
      { commune: "08323", province: "25", lastVisit: "2025-08-31", days: 92 },
    ]);
    expect(rowsOf(aggregates.longUnvisited({ days: 54 })).map(({ commune }) => commune)).toEqual([
      "08323",
      "03538",
    ]);
    expect(rowsOf(aggregates.longUnvisited({ days: 93 }))).toEqual([]);
  });

  test("a visit after the day has not happened", () => {
    expect(rowsOf(aggregates.neverVisited())).toEqual([{ commune: "03549", province: "12" }]);
  });

  test("of all communes of the country, with a registry", () => {
    const units = { listCommunes: () => [{ code: "00001", provinceCode: "01" }] };
    expect(aggregates.ask(scenario, aggregates.neverVisited(), { asOf, units }).rows).toEqual([
      { commune: "00001", province: "01" },
    ]);
  });

  test("by the highest post of the head", () => {
    expect(rowsOf(aggregates.visitsByHead())).toEqual([
      { commune: "03538", province: "12", level: "province", title: "party-secretary", visits: 1 },
      { commune: "03538", province: "12", level: "province", title: "peoples-committee-chair", visits: 1 },
      { commune: "08323", province: "25", visits: 2 },
    ]);
  });

  test("coverage of what was assigned; a group that is not complete cannot be judged", () => {
    const answer = answered(aggregates.programmeCoverage());
    expect(answer.rows).toEqual([
      {
        delegation: "12/del",
        numerator: 1,
        denominator: 2,
        basis: "communes-assigned",
        percent: 50,
        missing: "03549",
      },
    ]);
    expect(reasonsOf(answer, "delegation")).toEqual(["12/del-open members-unknown"]);
  });

  test("followed up on the ninetieth day is within 90 days", () => {
    const answer = answered(aggregates.followUps());
    expect(answer.rows).toEqual([{ numerator: 1, denominator: 2, basis: "visits-90-days-ago", percent: 50 }]);
    expect(reasonsOf(answer, "visit")).toEqual([
      "12/v-2 too-recent",
      "12/v-3 day-unknown",
      "12/v-4 after-as-of",
    ]);
  });
});

describe("staff", () => {
  test("communes affected, not people or records", () => {
    const answer = answered(aggregates.staffShortages());
    expect(answer.rows).toEqual([
      { field: "land", communes: 2, records: 2 },
      { field: "health", communes: 1, records: 1 },
    ]);
    expect(reasonsOf(answer, "finding")).toEqual(["12/f-2 members-unknown"]);
  });

  test("the latest figure of each body; levels apart", () => {
    const answer = answered(aggregates.quotaAndPresent());
    expect(answer.rows).toEqual([
      {
        province: "12",
        level: "commune",
        category: "civil-servant",
        numerator: 39,
        denominator: 50,
        basis: "quota",
        percent: 78,
        bodies: 2,
      },
    ]);
    expect(reasonsOf(answer, "staffing")).toEqual([
      "12/st-1 earlier-figure",
      "12/st-4 count-not-reported",
      "12/st-5 count-not-reported",
    ]);
  });

  test("qualifications weigh by people: 21 of 30 and 9 of 9", () => {
    expect(rowsOf(aggregates.qualificationMix())).toEqual([
      {
        province: "12",
        category: "civil-servant",
        qualification: "university",
        numerator: 30,
        denominator: 39,
        basis: "present",
        percent: 76.92,
      },
      {
        province: "12",
        category: "civil-servant",
        qualification: "college",
        numerator: 9,
        denominator: 39,
        basis: "present",
        percent: 23.08,
      },
    ]);
  });

  test("secondments down to communes, with the months left", () => {
    const answer = answered(aggregates.secondments());
    expect(answer.rows).toEqual([
      { province: "12", field: "land", monthsLeft: 2, movements: 2, headcount: 12, headcountNotReported: 1 },
    ]);
    expect(reasonsOf(answer, "personnel-movement")).toEqual(["12/m-3 ended"]);
  });

  test("overload", () => {
    expect(rowsOf(aggregates.overloadedCommunes())).toEqual([
      { commune: "03538", province: "12", findings: 1 },
    ]);
  });

  test("the two latest places in a ranking", () => {
    const answer = answered(aggregates.rankMovements());
    expect(answer.rows).toEqual([
      {
        index: "qd-766",
        unit: "commune:03538",
        previousAsOf: "2025-10",
        previousRank: 25,
        asOf: "2025-11",
        rank: 31,
        movement: -6,
      },
    ]);
    expect(reasonsOf(answer, "score")).toEqual([
      "12/sc-1 earlier-figure",
      "12/sc-4 not-ranked",
      "12/sc-5 no-counterpart",
    ]);
  });
});

describe("dossiers", () => {
  const ask = <Row>(question: Question<Row>): Answer<Row> =>
    aggregates.ask(dossiers, question, { asOf, calendar });
  const universe = { province: "12", level: "commune", scope: "at-centre", period: "month" };

  test("comparable figures are pooled by their sums, everything else is told apart or left out", () => {
    const answer = ask(aggregates.onTimeRate());
    expect(answer.rows).toEqual([
      {
        ...universe,
        certification: "excluded",
        numerator: 5,
        denominator: 5,
        basis: "resolved",
        percent: 100,
        units: 1,
        figures: 1,
      },
      {
        ...universe,
        numerator: 910,
        denominator: 1010,
        basis: "resolved",
        percent: 90.1,
        units: 2,
        figures: 2,
      },
      {
        ...universe,
        period: "quarter",
        numerator: 6,
        denominator: 8,
        basis: "resolved",
        percent: 75,
        units: 1,
        figures: 1,
      },
      {
        ...universe,
        scope: "commune-authority",
        numerator: 3,
        denominator: 4,
        basis: "resolved",
        percent: 75,
        units: 1,
        figures: 1,
      },
      {
        ...universe,
        level: "province",
        numerator: 50,
        denominator: 100,
        basis: "resolved",
        percent: 50,
        units: 1,
        figures: 1,
      },
    ]);
    expect(reasonsOf(answer, "dossier-statistics")).toEqual([
      "12/ds-10 period-not-stated",
      "12/ds-11 count-not-reported",
      "12/ds-16 overlapping-period",
      "12/ds-17 after-as-of",
      "12/ds-3 other-source-system",
      "12/ds-4 same-period",
      "12/ds-5 part-of-total",
      "12/ds-6 part-of-total",
      "12/ds-7 part-of-total",
      "12/ds-8 other-counting-unit",
      "12/ds-9 scope-not-stated",
    ]);
  });

  test("every statistic is either in a figure or left out", () => {
    const answer = ask(aggregates.onTimeRate());
    const counted = answer.rows.reduce((sum, { figures }) => sum + figures, 0);
    const left = answer.leftOut.filter(({ kind }) => kind === "dossier-statistics").length;
    expect(counted + left).toBe(17);
  });

  test("online, of new ones by every channel", () => {
    expect(ask(aggregates.onlineShare()).rows).toEqual([
      { ...universe, numerator: 300, denominator: 1000, basis: "new", percent: 30, units: 1, figures: 1 },
    ]);
  });

  test("late and overdue by field", () => {
    const answer = ask(aggregates.lateDossiers());
    expect(answer.rows).toEqual([
      { ...universe, field: "land", resolvedLate: 5, pendingOverdue: 2, late: 7, units: 1 },
    ]);
    expect(reasonsOf(answer, "dossier-statistics")).toContain("12/ds-7 several-fields");
    expect(reasonsOf(answer, "dossier-statistics")).toContain("12/ds-1 not-by-field");
  });

  test("for others: received at the centre less within the own authority", () => {
    expect(ask(aggregates.dossiersForOthers()).rows).toEqual([
      {
        unit: "commune:03538",
        start: "2025-08-01",
        end: "2025-08-31",
        numerator: 300,
        denominator: 1300,
        basis: "received",
        percent: 23.08,
      },
    ]);
  });

  test("a person a working day: 1,000 by five people in the 21 working days of August", () => {
    const answer = ask(aggregates.dossiersPerStaffDay());
    expect(answer.rows.find(({ start }) => start === "2025-08-01")).toEqual({
      unit: "commune:03538",
      start: "2025-08-01",
      end: "2025-08-31",
      dossiers: 1000,
      staff: 5,
      workingDays: 21,
      perStaffDay: 9.52,
    });
    expect(reasonsOf(answer, "dossier-statistics")).toContain("12/ds-2 staff-not-reported");
    const without = aggregates.ask(dossiers, aggregates.dossiersPerStaffDay(), { asOf });
    expect(without.rows).toEqual([]);
    expect(reasonsOf(without, "dossier-statistics")).toContain("12/ds-1 no-calendar");
  });
});
