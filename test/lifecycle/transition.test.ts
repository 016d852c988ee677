import { describe, expect, test } from "vitest";
import { proposalEventTypes } from "../../src/codes/proposal-event-type.js";
import { proposalStatuses } from "../../src/codes/proposal-status.js";
import { taskEventTypes } from "../../src/codes/task-event-type.js";
import { taskStatuses } from "../../src/codes/task-status.js";
import { transmissionStatuses } from "../../src/codes/transmission-status.js";
import { proposalTransitions } from "../../src/lifecycle/proposal-transition.js";
import { taskTransitions } from "../../src/lifecycle/task-transition.js";
import type { Transitions } from "../../src/lifecycle/transition.js";
import { allowedMoves, nextStatus } from "../../src/lifecycle/transition.js";
import { transmissionTransitions } from "../../src/lifecycle/transmission-transition.js";

interface Life {
  name: string;
  table: Transitions<string, string>;
  statuses: readonly string[];
  moves: readonly string[];
  start: string;
  final: string[];
}

const lives: Life[] = [
  {
    name: "tasks",
    table: taskTransitions,
    statuses: taskStatuses,
    moves: taskEventTypes,
    start: "issued",
    final: ["verified", "superseded", "cancelled"],
  },
  {
    name: "proposals",
    table: proposalTransitions,
    statuses: proposalStatuses,
    moves: [...proposalEventTypes, "answered", "forwarded"],
    start: "raised",
    final: [],
  },
  {
    name: "transmissions",
    table: transmissionTransitions,
    statuses: transmissionStatuses,
    moves: transmissionStatuses,
    start: "inbox",
    final: ["rejection", "done"],
  },
];

describe.each(lives)("the table of $name", ({ table, statuses, moves, start, final }) => {
  test("says something of every status and uses every move, and nothing else", () => {
    expect(Object.keys(table).sort()).toEqual([...statuses].sort());
    const used = new Set(Object.values(table).flatMap((row) => Object.keys(row)));
    expect([...used].sort()).toEqual([...moves].sort());
    const targets = Object.values(table).flatMap((row) => Object.values(row));
    expect(targets.filter((target) => target === undefined || !statuses.includes(target))).toEqual([]);
  });

  test("reaches every status from the start", () => {
    const reached = new Set([start]);
    for (const status of reached)
      for (const move of allowedMoves(table, status)) {
        const next = nextStatus(table, status, move);
        if (next !== undefined) reached.add(next);
      }
    expect([...reached].sort()).toEqual([...statuses].sort());
  });

  test("ends where it says it ends", () => {
    expect(statuses.filter((status) => allowedMoves(table, status).length === 0).sort()).toEqual(
      final.sort(),
    );
  });

  test("knows no status and no move of another name, nor those of every object", () => {
    for (const name of ["__proto__", "constructor", "toString", ""]) {
      expect(nextStatus(table, name, name)).toBeUndefined();
      expect(nextStatus(table, start, name)).toBeUndefined();
      expect(allowedMoves(table, name)).toEqual([]);
    }
  });
});

test("only what is completed can be verified, and no escalation or extension ends a task", () => {
  const verifiable = taskStatuses.filter((status) => nextStatus(taskTransitions, status, "verified"));
  expect(verifiable).toEqual(["completed"]);
  for (const status of taskStatuses) {
    const escalated = nextStatus(taskTransitions, status, "escalated");
    if (escalated !== undefined) expect(allowedMoves(taskTransitions, escalated)).toContain("completed");
    const extended = nextStatus(taskTransitions, status, "extended");
    if (extended !== undefined) expect(extended).toBe(status);
  }
});
