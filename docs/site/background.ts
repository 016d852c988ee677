import type { Reply, Request } from "./message.js";

/** The code of the worker, put in by the build. */
declare const WORKER_CODE: string;

/** Answers requests away from the page's own thread, one at a time; of those that wait only the newest is kept. */
export class Background {
  #worker: Worker | undefined;
  #isBusy = false;
  #waiting: Request | undefined;
  readonly #tell: (reply: Reply) => void;
  readonly #url: string = URL.createObjectURL(new Blob([WORKER_CODE], { type: "text/javascript" }));

  constructor(tell: (reply: Reply) => void) {
    this.#tell = tell;
  }

  /** Asks; the answer to an older request is not told any more. */
  ask(request: Request): void {
    this.#waiting = request;
    if (!this.#isBusy) this.#next();
  }

  /** Ends what is under way, answered or not. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting = undefined;
    this.#isBusy = false;
  }

  #next(): void {
    const request = this.#waiting;
    if (request === undefined) return;
    this.#waiting = undefined;
    this.#isBusy = true;
    this.#worker ??= this.#start();
    this.#worker.postMessage(request);
  }

  #start(): Worker {
    const worker = new Worker(this.#url);
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
      this.#done(data);
    });
    worker.addEventListener("error", ({ message }) => {
      worker.terminate();
      this.#worker = undefined;
      this.#done({ failure: message });
    });
    return worker;
  }

  #done(reply: Reply): void {
    this.#isBusy = false;
    if (this.#waiting === undefined) this.#tell(reply);
    else this.#next();
  }
}
