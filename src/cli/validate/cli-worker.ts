/** A thread of `haicap validate --workers`: reads what it is told to, and says what it found. */
import { createReadStream } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { readPart } from "../../validate/stream/parts.js";
import type { StreamProgress } from "../../validate/stream.js";
import { checkInput } from "./check-input.js";
import { openInput } from "./input.js";
import { isReadError } from "./read-error.js";
import type { ValidateJob } from "./job.js";
import { optionsOf } from "./validation-options.js";
import type { Message, Order, Outcome, Work } from "./work.js";

const options = optionsOf(workerData as ValidateJob);
const controller = new AbortController();
const { signal } = controller;

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

async function run({ file, range }: Work): Promise<Outcome> {
  try {
    if (range !== undefined) {
      const chunks = createReadStream(file, {
        start: range.start,
        end: range.end - 1,
        highWaterMark: 2 ** 18,
      });
      const onProgress = progressFrom(({ bytes }) => bytes);
      return { part: await readPart(chunks, range.place, { ...options, signal, onProgress }) };
    }
    const input = await openInput(file);
    try {
      return {
        report: await checkInput(input, { ...options, signal, onProgress: progressFrom(input.read) }),
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
