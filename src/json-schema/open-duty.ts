import { timelinessList } from "../codes/timeliness.js";
import type { JsonSchema } from "./json-schema.js";
import { codeSchema } from "./code-schema.js";
import type { SharedParts } from "./shared-parts.js";
import { wordsOf } from "./words.js";

const refer = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const titled = (vi: string, en: string, value: JsonSchema): JsonSchema => ({
  ...wordsOf({ title: { vi, en } }),
  ...value,
});
const listOf = (vi: string, en: string, name: string): JsonSchema =>
  titled(vi, en, { type: "array", minItems: 1, maxItems: 1000, items: refer(name) });

/** A page of what `openDuties` of `haicap/lifecycle` finds. */
export function dutyPagePart(parts: SharedParts): JsonSchema {
  parts.refer("Timeliness", codeSchema(timelinessList));
  const duty = parts.refer("Duty", {
    ...wordsOf({
      title: { vi: "Việc còn phải trả lời", en: "Open duty" },
      description: {
        vi: "Một câu trả lời còn nợ vào ngày được hỏi.",
        en: "An answer that is owed on the day asked for and has not been given.",
      },
    }),
    type: "object",
    properties: {
      owedBy: titled("Nơi phải trả lời", "Owed by", refer("ActorRef")),
      owedTo: listOf("Nơi chờ trả lời", "Owed to", "ActorRef"),
      proposalId: titled("Kiến nghị", "Proposal", refer("Id")),
      inWriting: titled("Phải trả lời bằng văn bản", "In writing", { type: "boolean" }),
      since: titled("Từ ngày", "Since", refer("PartialDay")),
      dueOn: titled("Hạn trả lời", "Due on", refer("Day")),
      timeliness: refer("Timeliness"),
      waitingFor: listOf("Đang chờ", "Waiting for", "ActorRef"),
      evidence: listOf("Căn cứ", "Evidence", "RecordRef"),
    },
    required: ["owedBy", "inWriting", "timeliness", "evidence"],
    additionalProperties: false,
  });
  return {
    ...wordsOf({ title: { vi: "Trang các việc còn phải trả lời", en: "Page of duties" } }),
    type: "object",
    properties: {
      asOf: titled("Tính đến ngày", "As of", refer("Day")),
      duties: titled("Các việc", "Duties", { type: "array", maxItems: 1000, items: duty }),
      next: titled("Trang sau", "Next page", { type: "string", maxLength: 500 }),
    },
    required: ["asOf", "duties"],
    additionalProperties: false,
  };
}
