import { parseArgs } from "node:util";
import type { Labels } from "../core/locale.js";
import { jsonLdContext } from "../json-schema/json-ld/context.js";
import { openApi } from "../json-schema/open-api.js";
import { publishedSchemas } from "../json-schema/published.js";
import { type Command, exitCodes, UsageError } from "./command.js";
import { writeFiles } from "./write-files.js";

const summary: Labels = {
  vi: "in hoặc ghi JSON Schema, OpenAPI và ngữ cảnh JSON-LD của mô hình",
  en: "print or write the model's JSON Schema, OpenAPI and JSON-LD context",
};

const usage: Labels = {
  vi: `haicap schema [tên] [tuỳ chọn]

  <tên>             loại bản ghi như directive, hoặc dataset, line, validation-report, openapi, context
                    không nêu tên: liệt kê các tên; có --out: ghi tất cả
  --out <thư mục>   ghi vào thư mục này thay vì in ra, mỗi tên một tệp <tên>.json

Mã thoát: 0 xong, 2 gọi sai hoặc không ghi được.`,
  en: `haicap schema [name] [options]

  <name>           a kind of record such as directive, or dataset, line, validation-report, openapi, context
                   without a name: lists the names; with --out: writes all
  --out <folder>   write into this folder instead of printing, a file <name>.json for each

Exit code: 0 done, 2 wrong call or a file that cannot be written.`,
};

/** `haicap schema`: prints or writes what other systems read about the model. */
export const schema: Command = {
  summary,
  usage,
  run(args, context) {
    const { locale, out } = context;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: "string" } },
    });
    const [name, ...others] = positionals;
    if (others.length > 0)
      throw new UsageError({ vi: "chỉ nêu một tên", en: "give one name at most" }, locale);
    const files = allFiles();
    const file = `${String(name)}.json`;
    if (name !== undefined && !files.has(file)) {
      throw new UsageError(
        {
          vi: `không có "${name}"; haicap schema liệt kê các tên`,
          en: `there is no "${name}"; haicap schema lists the names`,
        },
        locale,
      );
    }
    const chosen = [...files].filter(([path]) => name === undefined || path === file);
    if (values.out !== undefined) {
      const texts = chosen.map(([path, value]) => [path, JSON.stringify(value, null, 2) + "\n"] as const);
      writeFiles(values.out, texts, context);
    } else if (name === undefined) {
      out.write(chosen.map(([path]) => path.replace(".json", "\n")).join(""));
    } else {
      out.write(JSON.stringify(files.get(file), null, 2) + "\n");
    }
    return Promise.resolve(exitCodes.ok);
  },
};

function allFiles(): Map<string, object> {
  return new Map<string, object>([
    ...Object.entries(publishedSchemas()),
    ["openapi.json", openApi()],
    ["context.json", jsonLdContext()],
  ]);
}
