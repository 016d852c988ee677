import type { AnswerForm } from "../../codes/answer-form.js";
import { howMany } from "../grouped.js";
import type { LeftOut } from "../left-out.js";
import { proposalReads, proposalStatesOf } from "../proposal-state.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import type { Rate } from "../rate.js";
import { rateOf } from "../rate.js";

/** Proposals answered in one form, of all that were answered. */
export interface AnswerFormsRow extends Rate {
  readonly form: AnswerForm;
}

const STRONGEST_FIRST: readonly AnswerForm[] = ["document", "system", "oral"];

/** In which form proposals were answered: in writing, on the system or orally. */
export function answerForms(): Question<AnswerFormsRow> {
  return question({
    name: "answer-forms",
    title: {
      vi: "Kiến nghị được trả lời bằng văn bản, bằng lời",
      en: "Proposals answered in writing and orally",
    },
    unit: { vi: "Kiến nghị", en: "Proposal" },
    denominator: { vi: "Kiến nghị đã trả lời trọn vẹn", en: "Proposals wholly answered" },
    population: { vi: "Mọi kiến nghị", en: "All proposals" },
    rule: {
      vi: "Trả lời nhiều hình thức thì tính hình thức mạnh nhất; ghi nhận, đang nghiên cứu, chuyển tiếp chưa phải trả lời.",
      en: "The strongest form counts; that it was noted, is under study or was passed on is no answer.",
    },
    reads: proposalReads,
    answer(facts) {
      const leftOut: LeftOut[] = [];
      const forms = proposalStatesOf(facts).flatMap(({ proposal, answers, whole }) => {
        if (whole.length > 0)
          return STRONGEST_FIRST.find((form) => whole.some((answer) => answer.form === form)) ?? [];
        if (answers.some(({ extent }) => extent !== undefined))
          leftOut.push({ kind: "proposal", id: proposal.key, reason: "partly-answered" });
        return [];
      });
      const rows = STRONGEST_FIRST.map((form) => ({
        form,
        ...rateOf(
          howMany(forms, (given) => given === form),
          forms.length,
          "answered",
        ),
      }));
      return { rows, leftOut };
    },
  });
}
