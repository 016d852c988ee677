import * as z from "zod";
import type { AddresseeRole } from "../../codes/addressee-role.js";
import { addresseeRoleList } from "../../codes/addressee-role.js";
import type { DirectiveKind } from "../../codes/directive-kind.js";
import { directiveKindList } from "../../codes/directive-kind.js";
import type { FieldCode } from "../../codes/field-code.js";
import { fieldCodeList } from "../../codes/field-code.js";
import type { Obligation } from "../../codes/obligation.js";
import { obligationList } from "../../codes/obligation.js";
import type { ActorRef } from "../../codes/reference.js";
import type { Urgency } from "../../codes/urgency.js";
import { urgencyList } from "../../codes/urgency.js";
import type { Id } from "../../core/id.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import type { Deadline } from "../value/deadline.js";
import { DeadlineSchema } from "../value/deadline.js";
import { code, flag, id, idOf, listOf, summary } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { actorRef, unitRef } from "../value/reference.js";
import type { Within } from "../value/within.js";
import { withinFields } from "../value/within.js";

/** One of those a directive is addressed to. */
export interface Addressee {
  /** A unit, body, class, official or group. */
  actor: ActorRef;
  /** Absent: lead (chủ trì). */
  role?: AddresseeRole | undefined;
}

/**
 * What a head or body requires of others: one directive per thing that can be done or left undone. Its `date` is the day
 * it was issued.
 */
export interface Directive extends RecordBase, Within {
  /** What the issuer did: assign, require, remind and so on. */
  kind: DirectiveKind;
  /** The official, body or delegation that issued it. */
  issuedBy: ActorRef;
  /** The body for which it was issued; absent: the one that sent the delegation, or the issuer itself. */
  onBehalfOf?: ActorRef | undefined;
  /** Those who must act. N addressees make N tasks. */
  addressees: Addressee[];
  /** `true`: all of them together owe one thing. Absent: each. */
  jointly?: boolean | undefined;
  /** Units it concerns, where these are not its addressees; absent: the addressees'. */
  units?: UnitRef[] | undefined;
  /** Whom the duty is towards: those to reply to, to report to, to coordinate with; absent: not said. */
  towards?: ActorRef[] | undefined;
  /** What is to be done, in a sentence of one's own. */
  summary: string;
  /** Fields it concerns, the main one first; absent: not classified. */
  fields?: FieldCode[] | undefined;
  /** What kind of act is owed; absent: to implement. */
  obligations?: Obligation[] | undefined;
  /** When it applies, in words: "nếu vượt thẩm quyền"; absent: always. */
  condition?: string | undefined;
  /** What for, in words; absent: not said. */
  purpose?: string | undefined;
  /** By when; absent: none was set. */
  deadline?: Deadline | undefined;
  /** A word of urgency; never makes anything overdue. Absent: none was used. */
  urgency?: Urgency | undefined;
  /** Proposals it deals with; absent: none, or none named. */
  proposalIds?: Id[] | undefined;
}

const AddresseeSchema: ObjectSchema<Addressee> = conform<Addressee>()(
  z.strictObject({ actor: actorRef, role: code(addresseeRoleList).optional() }),
);

/** Schema of {@link Directive}. */
export const DirectiveSchema: ObjectSchema<Directive> = conform<Directive>()(
  z.strictObject({
    id,
    kind: code(directiveKindList),
    issuedBy: actorRef,
    onBehalfOf: actorRef.optional(),
    addressees: listOf(AddresseeSchema),
    jointly: flag.optional(),
    units: listOf(unitRef).optional(),
    towards: listOf(actorRef).optional(),
    summary,
    fields: listOf(code(fieldCodeList), 50).optional(),
    obligations: listOf(code(obligationList), 20).optional(),
    condition: summary.optional(),
    purpose: summary.optional(),
    deadline: DeadlineSchema.optional(),
    urgency: code(urgencyList).optional(),
    proposalIds: listOf(idOf("proposal")).optional(),
    ...withinFields,
    ...baseFields,
  }),
);

/** What there is to know about the kind `directive`. */
export const directiveDefinition: Definition<Directive> = {
  kind: "directive",
  schema: DirectiveSchema,
  key: "id",
  conditions: [],
  source: "The reports of 2025; Decision 42/2014/QĐ-TTg as amended by 23/2018/QĐ-TTg (assigned tasks)",
};
