import type { Locale } from "../core/locale.js";
import type { Issue } from "./issue.js";
import { messagesEn } from "./messages.en.js";
import { messagesVi } from "./messages.vi.js";
import { placeOf } from "./place.js";
import { termsEn } from "./terms.en.js";
import { termsVi } from "./terms.vi.js";
import { clean } from "./text.js";
import type { Words } from "./words.js";
import { wordsFor } from "./words.js";

const languages = {
  vi: { messages: messagesVi, terms: termsVi },
  en: { messages: messagesEn, terms: termsEn },
};

/** Codes whose place is a field that the params name and the pointer may leave out. */
const NAMED_FIELD: ReadonlySet<string> = new Set(["missing_field", "required_when", "not_allowed_when"]);

/**
 * An issue as a sentence: where it is, what was expected and what was found, with labels instead of codes. Never throws.
 *
 * @example
 * formatIssue({ code: "missing_field", severity: "error", kind: "proposal", recordId: "25/S2.PROP.4",
 *   pointer: "/summary", params: { field: "summary" } }, "vi")
 * // "Kiến nghị 25/S2.PROP.4, Nội dung: đây là mục bắt buộc nhưng chưa có thông tin."
 */
export function formatIssue(issue: Issue, locale: Locale): string {
  const language = locale === "en" ? "en" : "vi";
  const { messages, terms } = languages[language];
  let place = terms.record;
  let code = "?";
  try {
    code = clean(issue.code);
    const params = (issue.params as Readonly<Record<string, unknown>> | undefined) ?? {};
    const field = NAMED_FIELD.has(code) && typeof params.field === "string" ? params.field : undefined;
    const found = placeOf(issue, language, terms, { field, above: code === "unknown_key" });
    place = found.text;
    if (!Object.hasOwn(messages, code)) return `${place}: ${terms.unknown(code)}`;
    const named = [params.field, params.endField, params.key].includes(found.path.at(-1));
    const path = named ? found.path.slice(0, -1) : found.path;
    const message = messages[issue.code] as (params: unknown, words: Words) => string;
    return `${place}: ${message(params, wordsFor(language, terms, { kind: found.kind, path }))}`;
  } catch {
    // What comes from elsewhere may be anything.
    return `${place}: ${terms.unknown(code)}`;
  }
}
