import type { IssueSeverity } from "../codes/issue-severity.js";
import type { Labels } from "../core/locale.js";
import type { RecordKind } from "../core/record-kind.js";
import { recordKinds } from "../core/record-kind.js";
import { issueCatalog } from "../issues/catalog.js";
import type { IssueCode } from "../issues/issue.js";
import { catalog } from "../model/catalog.js";
import type { Condition } from "../model/definition.js";
import { textOfIssue } from "../model/text/place.js";
import { datasetRules } from "./all-dataset.js";
import { rules } from "./all.js";

/** What documentation says about one issue code. */
export interface RuleRow {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /** `structure`: one value against its schema; cannot be overridden. `rule`: several values or records. */
  readonly layer: "structure" | "rule";
  /** The law, standard or reason behind it. */
  readonly law: string;
  /** The version that introduced it. */
  readonly since: string;
  /** The kinds of records it can be about; `every`: all, and for some codes the document itself. */
  readonly kinds: readonly RecordKind[] | "every";
  /** What is wrong, in one sentence. */
  readonly sentence: Labels;
}

/**
 * Every issue code in the order of the catalogue, as data for documentation.
 *
 * @example ruleTable().filter(({ severity }) => severity === "error").map(({ code }) => code)
 */
export function ruleTable(): readonly RuleRow[] {
  return (Object.keys(issueCatalog) as IssueCode[]).map((code) => {
    const { severity, layer, source: law, since } = issueCatalog[code];
    const text = textOfIssue(code);
    const sentence = { vi: firstSentence(text.vi), en: firstSentence(text.en) };
    return { code, severity, layer, law, since, kinds: kindsOf(code), sentence };
  });
}

/** The rules that are data: which sort of condition makes which code. */
const CONDITIONS: Readonly<Partial<Record<IssueCode, Condition["rule"]>>> = {
  required_when: "require",
  not_allowed_when: "forbid",
};

function kindsOf(code: IssueCode): readonly RecordKind[] | "every" {
  const sort = CONDITIONS[code];
  if (sort !== undefined)
    return recordKinds.filter((kind) => catalog[kind].conditions.some(({ rule }) => rule === sort));
  const asking = [...rules, ...datasetRules].filter((rule) => rule.code === code).map(({ kinds }) => kinds);
  if (asking.length === 0 || asking.includes("every")) return "every";
  return recordKinds.filter((kind) => asking.some((kinds) => kinds.includes(kind)));
}

/** What stands before the params are explained. */
function firstSentence(text: string): string {
  return text.replace(/[;.] .*$/s, "").replace(/\.?$/, ".");
}
