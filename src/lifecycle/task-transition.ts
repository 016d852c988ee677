import type { TaskEventType } from "../codes/task-event-type.js";
import type { TaskStatus } from "../codes/task-status.js";
import type { Transitions } from "./transition.js";

const work = {
  started: "in-progress",
  progress: "in-progress",
  reported: "reported",
  completed: "completed",
} as const;
const otherwise = {
  returned: "returned",
  escalated: "escalated",
  superseded: "superseded",
  cancelled: "cancelled",
} as const;

/**
 * The life of a task. A task without events is issued. A document and an extension change no status but the first, and can
 * come at any time while it is open; an escalation keeps it open; `issued` after `returned` or `completed` assigns it again;
 * only what is completed can be verified; verified, superseded and cancelled are final.
 */
export const taskTransitions: Transitions<TaskStatus, TaskEventType> = {
  issued: {
    issued: "issued",
    documented: "documented",
    acknowledged: "acknowledged",
    ...work,
    extended: "issued",
    ...otherwise,
  },
  documented: {
    documented: "documented",
    acknowledged: "acknowledged",
    ...work,
    extended: "documented",
    ...otherwise,
  },
  acknowledged: { documented: "acknowledged", ...work, extended: "acknowledged", ...otherwise },
  "in-progress": {
    documented: "in-progress",
    progress: "in-progress",
    reported: "reported",
    completed: "completed",
    extended: "in-progress",
    ...otherwise,
  },
  reported: {
    documented: "reported",
    progress: "in-progress",
    reported: "reported",
    completed: "completed",
    extended: "reported",
    ...otherwise,
  },
  completed: { issued: "issued", documented: "completed", verified: "verified" },
  verified: {},
  returned: { issued: "issued", superseded: "superseded", cancelled: "cancelled" },
  escalated: { documented: "escalated", ...work, extended: "escalated", ...otherwise },
  superseded: {},
  cancelled: {},
};
