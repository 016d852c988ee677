import type { Locale } from "../../core/locale.js";
import { issueCatalog } from "../../issues/catalog.js";
import { formatIssue } from "../../issues/format.js";
import type { Issue } from "../../issues/issue.js";
import type { FileReport } from "./file-report.js";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** Reports as SARIF 2.1.0 (OASIS), which code hosts and editors show. */
export function sarifOf(reports: readonly FileReport[], locale: Locale, version: string): object {
  const codes = [...new Set(reports.flatMap(({ issues }) => issues.map(({ code }) => code)))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "haicap",
            version,
            rules: codes.map((id) => ({
              id,
              defaultConfiguration: { level: levels[issueCatalog[id].severity] },
              help: { text: issueCatalog[id].source },
            })),
          },
        },
        results: reports.flatMap(({ file, issues }) => issues.map((issue) => resultOf(file, issue, locale))),
        invocations: [{ executionSuccessful: reports.every(({ complete }) => complete) }],
      },
    ],
  };
}

function resultOf(file: string, issue: Issue, locale: Locale): object {
  const uri = file === "-" ? "stdin" : encodeURI(file);
  return {
    ruleId: issue.code,
    level: levels[issue.severity],
    message: { text: formatIssue(issue, locale) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...(issue.line !== undefined && { region: { startLine: issue.line } }),
        },
        logicalLocations: [{ fullyQualifiedName: issue.pointer }],
      },
    ],
  };
}
