import type { TransmissionStatus } from "../codes/transmission-status.js";
import type { Transitions } from "./transition.js";

/**
 * How a document moves on the network that exchanges it. A thing apart from what is done about it: a task can be completed
 * while its document failed, and a document done while the task is open. What failed can be sent again.
 */
export const transmissionTransitions: Transitions<TransmissionStatus, TransmissionStatus> = {
  inbox: { acceptance: "acceptance", rejection: "rejection", fail: "fail" },
  acceptance: { processing: "processing", done: "done", fail: "fail" },
  rejection: {},
  processing: { done: "done", fail: "fail" },
  done: {},
  fail: { inbox: "inbox" },
};
