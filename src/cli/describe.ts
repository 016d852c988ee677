import { parseArgs } from "node:util";
import type { Labels, Locale } from "../core/locale.js";
import { ownValue } from "../core/own-value.js";
import { codeListTables } from "../describe/code-list-table.js";
import { describeModel } from "../describe/describe-model.js";
import { diagramPage } from "../describe/diagram-page.js";
import { dataDictionary } from "../describe/dictionary.js";
import { dotDiagram } from "../describe/dot.js";
import { issueTable } from "../describe/issue-table.js";
import { mermaidDiagram } from "../describe/mermaid.js";
import type { ModelDescription } from "../describe/model-description.js";
import { svgDiagram } from "../describe/svg.js";
import { type Command, exitCodes, UsageError } from "./command.js";
import { writeFiles } from "./write-files.js";

const summary: Labels = {
  vi: "in từ điển dữ liệu, danh mục mã, bảng mã lỗi, sơ đồ của mô hình",
  en: "print the model's data dictionary, code lists, table of issues, diagram",
};

const usage: Labels = {
  vi: `haicap describe [tài liệu] [tuỳ chọn]

  <tài liệu>          dictionary: từ điển dữ liệu; code-lists: danh mục mã; issues: bảng mã lỗi; diagram: sơ đồ
                      không nêu: dictionary; có --out: tất cả
  --format <dạng>     markdown (mặc định); riêng sơ đồ còn có mermaid, svg, dot (svg cần gói @viz-js/viz)
  --out <thư mục>     ghi vào thư mục này thay vì in ra
  --locale vi|en      ngôn ngữ của tài liệu

Mã thoát: 0 xong, 2 gọi sai hoặc không ghi được.`,
  en: `haicap describe [document] [options]

  <document>          dictionary, code-lists, issues or diagram
                      absent: dictionary; with --out: all of them
  --format <format>   markdown (default); for the diagram also mermaid, svg, dot (svg needs the package @viz-js/viz)
  --out <folder>      write into this folder instead of printing
  --locale vi|en      language of the document

Exit code: 0 done, 2 wrong call or a file that cannot be written.`,
};

type Writer = (model: ModelDescription, locale: Locale) => string;

const documents: Readonly<Record<string, Writer>> = {
  dictionary: dataDictionary,
  "code-lists": codeListTables,
  issues: (_, locale) => issueTable(locale),
  diagram: diagramPage,
};

/** File ending and writer of each format; text needs the writer of its document. */
const formats: Readonly<Record<string, { ending: string; writer: () => Promise<Writer | undefined> }>> = {
  markdown: { ending: "md", writer: () => Promise.resolve(undefined) },
  mermaid: { ending: "mmd", writer: () => Promise.resolve(mermaidDiagram) },
  dot: { ending: "dot", writer: () => Promise.resolve(dotDiagram) },
  svg: {
    ending: "svg",
    async writer() {
      const { instance } = await import("@viz-js/viz");
      const renderer = await instance();
      return (model, locale) => svgDiagram(model, locale, renderer);
    },
  },
};

/** `haicap describe`: prints or writes documents about the model. */
export const describe: Command = {
  summary,
  usage,
  async run(args, context) {
    const { locale, out } = context;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: "string", default: "markdown" }, out: { type: "string" } },
    });
    const refuse = (vi: string, en: string): never => {
      throw new UsageError({ vi, en }, locale);
    };
    const name = positionals[0] ?? (values.format === "markdown" ? "dictionary" : "diagram");
    const document = ownValue(documents, name);
    const format = ownValue(formats, values.format);
    const known = Object.keys(documents).join(", ");
    if (positionals.length > 1) refuse("chỉ nêu một tài liệu", "give one document at most");
    if (document === undefined)
      return refuse(
        `không có tài liệu "${name}"; có: ${known}`,
        `no document "${name}"; there are: ${known}`,
      );
    if (format === undefined) {
      const all = Object.keys(formats).join(", ");
      return refuse(`--format phải là một trong: ${all}`, `--format must be one of: ${all}`);
    }
    if (values.format !== "markdown" && name !== "diagram")
      refuse(`chỉ sơ đồ có dạng ${values.format}`, `only the diagram has the format ${values.format}`);
    const writer = await format.writer().catch(() => {
      return refuse("svg cần gói @viz-js/viz", "svg needs the package @viz-js/viz");
    });
    const model = describeModel();
    const textOf = (own: Writer): string => (writer ?? own)(model, locale);
    if (values.out === undefined) {
      out.write(textOf(document));
      return exitCodes.ok;
    }
    const isAll = positionals.length === 0 && values.format === "markdown";
    const chosen = isAll ? Object.entries(documents) : [[name, document] as const];
    const files = chosen.map(([file, own]) => [`${file}.${locale}.${format.ending}`, textOf(own)] as const);
    writeFiles(values.out, files, context);
    return exitCodes.ok;
  },
};
