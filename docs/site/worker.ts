import * as z from "zod";
import { answerTo } from "./answer.js";
import type { Reply, Request } from "./message.js";

// the page's security policy forbids making code from text
z.config({ jitless: true });

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  const { text, locale } = data;
  answerTo(text, locale).then(
    (answer) => {
      postMessage({ answer } satisfies Reply);
    },
    (error: unknown) => {
      postMessage({ failure: String(error) } satisfies Reply);
    },
  );
});
