/** A thread of `haicap validate --workers`: reads what it is told to, and says what it found. */
import { parentPort, workerData } from "node:worker_threads";
import { PartReader } from "../../validate/stream/parts.js";
import type { StreamProgress } from "../../validate/stream.js";
import { checkInput } from "./check-input.js";
import { openInput } from "./input.js";
import { isReadError } from "./read-error.js";
import { readRange } from "./split-file.js";
import type { ValidateJob } from "./job.js";
import { optionsOf } from "./validation-options.js";
import type { Message, Order, Outcome, Work } from "./work.js";

const controller = new AbortController();
const { signal } = controller;
const options = { ...optionsOf(workerData as ValidateJob), signal };
const reader = new PartReader(options);

parentPort?.on("message", (order: Order) => {
  if (order === "stop") controller.abort();
  else
    void run(order.work).then((outcome) => {
      say({ outcome });
    });
});

function say(message: Message): void {
  parentPort?.postMessage(message);
}

async function run({ file, part }: Work): Promise<Outcome> {
  try {
    if (part !== undefined) {
      const { range, before } = part;
      const onProgress = progressFrom(({ bytes }) => bytes);
      return { part: await reader.read(readRange(file, range), range.place, before, onProgress) };
    }
    const input = await openInput(file);
    try {
      return {
        report: await checkInput(input, { ...options, onProgress: progressFrom(input.read) }),
      };
    } finally {
      input.close();
    }
  } catch (error) {
    if (isReadError(error)) return "unreadable";
    throw error;
  }
}

/** Milliseconds between two messages about the progress. */
const PAUSE = 100;

function progressFrom(read: (progress: StreamProgress) => number): (progress: StreamProgress) => void {
  let [said, time] = [0, performance.now()];
  return (progress) => {
    if (performance.now() - time < PAUSE) return;
    const bytes = read(progress);
    say({ bytes: bytes - said });
    [said, time] = [bytes, performance.now()];
  };
}
