import type { Locale } from "../core/locale.js";
import { UsageError } from "./command.js";

/** The language of messages: `--locale`, else the language of the environment; and the arguments without it. */
export function readLocale(argv: readonly string[], language: string): { locale: Locale; rest: string[] } {
  let locale: Locale = /^vi/i.test(language) ? "vi" : "en";
  const rest: string[] = [];
  const left = [...argv];
  for (let argument = left.shift(); argument !== undefined; argument = left.shift()) {
    if (argument !== "--locale" && !argument.startsWith("--locale=")) {
      rest.push(argument);
      continue;
    }
    const value = argument === "--locale" ? left.shift() : argument.slice("--locale=".length);
    if (value !== "vi" && value !== "en") {
      throw new UsageError({ vi: "--locale phải là vi hoặc en", en: "--locale must be vi or en" }, locale);
    }
    locale = value;
  }
  return { locale, rest };
}
