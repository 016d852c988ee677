import { issueSeverityList } from "../codes/issue-severity.js";
import type { Locale } from "../core/locale.js";
import { issueCatalog } from "../issues/catalog.js";
import type { IssueCode } from "../issues/issue.js";
import { issueParams } from "../model/text/issue-params.generated.js";
import { textOfIssue } from "../model/text/place.js";
import { anchor, code, page, table } from "./markdown.js";
import { word } from "./words.js";

const codes = Object.keys(issueCatalog) as IssueCode[];

/** The issue codes as Markdown: what each means, how grave it is, why, and since when. */
export function issueTable(locale: Locale): string {
  return page([
    `# ${word("issues", locale)}`,
    word("issuesIntro", locale),
    `## ${word("structureLayer", locale)}`,
    layerTable("structure", locale),
    `## ${word("ruleLayer", locale)}`,
    layerTable("rule", locale),
  ]);
}

function layerTable(layer: "structure" | "rule", locale: Locale): string {
  return table(
    (["codeColumn", "severity", "meaning", "params", "source", "since"] as const).map((it) =>
      word(it, locale),
    ),
    codes
      .filter((issue) => issueCatalog[issue].layer === layer)
      .map((issue) => {
        const { severity, source, since } = issueCatalog[issue];
        return [
          anchor(issue) + code(issue),
          issueSeverityList.members[severity][locale],
          textOfIssue(issue)[locale],
          Object.keys(issueParams[issue]?.properties ?? {})
            .map(code)
            .join(", "),
          source,
          since,
        ];
      }),
  );
}
