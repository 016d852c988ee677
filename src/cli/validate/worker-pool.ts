import { Worker } from "node:worker_threads";
import type { ValidateJob } from "./job.js";
import type { Message, Order, Outcome, Work } from "./work.js";

/** What is to be done, said when a thread is free for it: what it has to know depends on what was done before. */
export type WorkFor = (worker: object) => Work;

interface Waiting {
  readonly workFor: WorkFor;
  readonly resolve: (outcome: Outcome | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads that read files, one piece of work each at a time. */
export class WorkerPool {
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  readonly #queue: Waiting[] = [];
  readonly #onBytes: (bytes: number) => void;
  #isStopped = false;

  constructor(count: number, job: ValidateJob, onBytes: (bytes: number) => void) {
    this.#onBytes = onBytes;
    for (let left = count; left > 0; left--) this.#idle.push(this.#start(job));
  }

  /** Has some work done, in the order of the calls; `undefined`: it was stopped before it began. */
  run(workFor: WorkFor): Promise<Outcome | undefined> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ workFor, resolve, reject });
      this.#next();
    });
  }

  /** Ends all work: what was begun answers with what it has found. */
  stop(): void {
    this.#isStopped = true;
    for (const worker of this.#busy.keys()) worker.postMessage("stop" satisfies Order);
    this.#next();
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #start(job: ValidateJob): Worker {
    // Beside the program when it is built.
    const worker = new Worker(new URL("./cli-worker.js", import.meta.url), { workerData: job });
    worker.on("message", (message: Message) => {
      if ("bytes" in message) this.#onBytes(message.bytes);
      else this.#finish(worker, message.outcome);
    });
    worker.on("error", (error) => {
      this.#busy.get(worker)?.reject(error);
    });
    return worker;
  }

  #finish(worker: Worker, outcome: Outcome): void {
    this.#busy.get(worker)?.resolve(outcome);
    this.#busy.delete(worker);
    this.#idle.push(worker);
    this.#next();
  }

  #next(): void {
    if (this.#isStopped) for (const { resolve } of this.#queue.splice(0)) resolve(undefined);
    while (this.#queue.length > 0) {
      const worker = this.#idle.pop();
      if (worker === undefined) return;
      const waiting = this.#queue.shift();
      if (waiting === undefined) return;
      this.#busy.set(worker, waiting);
      worker.postMessage({ work: waiting.workFor(worker) } satisfies Order);
    }
  }
}
