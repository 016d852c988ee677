import type { PartialDay } from "../../core/dates.js";
import { daysBetween, isDay } from "../../core/dates.js";
import { byText, sortRows } from "../order.js";
import { keyed, split } from "../place.js";
import { proposalReads, proposalStatesOf } from "../proposal-state.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** A proposal that waits for the central level. */
export interface ForwardedProposalsRow {
  /** Id of the proposal. */
  readonly proposal: string;
  readonly forwardedTo: string;
  /** Absent: not known. */
  readonly forwardedOn?: PartialDay | undefined;
  /** Days since then; absent: the day is not known. */
  readonly days?: number | undefined;
}

/** Proposals forwarded to ministries or other central bodies and still open. */
export function forwardedProposals(): Question<ForwardedProposalsRow> {
  return question({
    name: "forwarded-proposals",
    title: {
      vi: "Kiến nghị chuyển bộ, ngành còn chờ",
      en: "Proposals forwarded to ministries and still open",
    },
    unit: { vi: "Kiến nghị ở một nơi nhận", en: "Proposal at one receiver" },
    population: { vi: "Kiến nghị đã chuyển lên trung ương", en: "Proposals forwarded to the central level" },
    rule: {
      vi: "Còn chờ: chưa được trả lời trọn vẹn, chưa giải quyết, rút hay nhập. Trung ương: cơ quan của cả nước, bộ, ngành.",
      en: "Open: not wholly answered, resolved, withdrawn or merged. Central: bodies of the country, ministries.",
    },
    reads: { ...proposalReads, organisation: ["kind", "unit"] },
    answer(facts, { asOf }) {
      const organisations = keyed(facts.organisation);
      const isCentral = (actor: string): boolean => {
        const [scheme, value] = split(actor.slice(actor.indexOf("@") + 1));
        const organisation = scheme === "organisation" ? organisations.get(value) : undefined;
        return scheme === "country" || organisation?.kind === "ministry" || organisation?.unit === "country";
      };
      const rows = proposalStatesOf(facts)
        .filter(({ isOpen }) => isOpen)
        .flatMap(({ proposal, answers }) => {
          const sent = answers
            .flatMap(({ date, forwardedTo = [] }) =>
              forwardedTo.map((receiver) => ({ date, receiver: receiver })),
            )
            .filter(({ receiver }) => isCentral(receiver))
            .sort((one, other) => byText(one.date ?? "~", other.date ?? "~"));
          const firsts = new Map([...sent].reverse().map(({ receiver, date }) => [receiver, date]));
          return [...firsts].map(([forwardedTo, forwardedOn]) => ({
            proposal: proposal.key,
            forwardedTo,
            forwardedOn,
            days: isDay(forwardedOn) ? daysBetween(forwardedOn, asOf) : undefined,
          }));
        });
      return { rows: sortRows(rows, "-days", "forwardedTo", "proposal") };
    },
  });
}
