#!/usr/bin/env node
import { main } from "./main.js";

const { env, argv, stdout, stderr } = process;
const language = env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? "";

// a reader that has seen enough, such as `head`, closes the pipe
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

process.exitCode = await main(argv.slice(2), { out: stdout, err: stderr }, language);
