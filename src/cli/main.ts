import type { Labels, Locale } from "../core/locale.js";
import { ownValue } from "../core/own-value.js";
import { type Command, type Context, exitCodes, UsageError } from "./command.js";
import { readLocale } from "./read-locale.js";
import { version } from "./version.js";

/** Every command; each is loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import("./validate.js")).validate,
  report: async () => (await import("./report.js")).report,
  lookup: async () => (await import("./lookup.js")).lookup,
  convert: async () => (await import("./convert.js")).convert,
  schema: async () => (await import("./schema.js")).schema,
  describe: async () => (await import("./describe.js")).describe,
};

const heading: Labels = {
  vi: "haicap <lệnh> [tuỳ chọn]   (haicap <lệnh> --help: cách dùng từng lệnh)",
  en: "haicap <command> [options]   (haicap <command> --help: how to use it)",
};
const general: Labels = {
  vi: "  --locale vi|en   ngôn ngữ của thông báo\n  --version        số phiên bản\n  --help           phần này",
  en: "  --locale vi|en   language of messages\n  --version        the version\n  --help           this text",
};

/** Runs the program; the answer is its exit code. */
export async function main(
  argv: readonly string[],
  streams: Omit<Context, "locale">,
  language: string,
): Promise<number> {
  let locale: Locale = "en";
  try {
    const call = readLocale(argv, language);
    locale = call.locale;
    const [name = "--help", ...args] = call.rest;
    if (name === "--version") streams.out.write(version() + "\n");
    else if (name === "--help" || name === "help") streams.out.write(await overview(locale));
    else return await runCommand(name, args, { ...streams, locale });
    return exitCodes.ok;
  } catch (error) {
    const message = error instanceof UsageError ? error.message : explain(error, locale);
    if (message === undefined) throw error;
    streams.err.write(`haicap: ${message}\n`);
    return exitCodes.usage;
  }
}

async function runCommand(name: string, args: readonly string[], context: Context): Promise<number> {
  const load = ownValue(commands, name);
  if (load === undefined) {
    const known = Object.keys(commands).join(", ");
    const labels = {
      vi: `không có lệnh "${name}"; có: ${known}`,
      en: `no command "${name}"; there are: ${known}`,
    };
    throw new UsageError(labels, context.locale);
  }
  const command = await load();
  if (!args.includes("--help")) return command.run(args, context);
  context.out.write(command.usage[context.locale] + "\n");
  return exitCodes.ok;
}

async function overview(locale: Locale): Promise<string> {
  const lines = [heading[locale], ""];
  for (const [name, load] of Object.entries(commands))
    lines.push(`  ${name.padEnd(16)} ${(await load()).summary[locale]}`);
  return [...lines, "", general[locale], ""].join("\n");
}

/**
 * What is wrong with the arguments; `undefined` for an error of another kind. Node says it in English alone and at length;
 * the option or the argument stands in quotes.
 */
function explain(error: unknown, locale: Locale): string | undefined {
  if (!(error instanceof Error && "code" in error)) return undefined;
  const [, quoted = ""] = error.message.split("'");
  const what = quoted.replace(/<.*/s, "").trimEnd();
  const said: Record<string, Labels> = {
    ERR_PARSE_ARGS_UNKNOWN_OPTION: { vi: `không có tuỳ chọn ${what}`, en: `there is no option ${what}` },
    ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: { vi: `thừa "${what}"`, en: `"${what}" is one argument too many` },
    ERR_PARSE_ARGS_INVALID_OPTION_VALUE: {
      vi: `tuỳ chọn ${what} thiếu giá trị hoặc thừa giá trị`,
      en: `the option ${what} lacks its value, or takes none`,
    },
  };
  const labels = ownValue(said, String(error.code));
  const help: Labels = { vi: "--help cho biết cách dùng", en: "--help says how to call it" };
  return labels && `${labels[locale]}; ${help[locale]}`;
}
