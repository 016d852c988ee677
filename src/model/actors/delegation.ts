import * as z from "zod";
import type { DelegationKind } from "../../codes/delegation-kind.js";
import { delegationKindList } from "../../codes/delegation-kind.js";
import type { DelegationRole } from "../../codes/delegation-role.js";
import { delegationRoleList } from "../../codes/delegation-role.js";
import type { Grain } from "../../codes/grain.js";
import { grainList } from "../../codes/grain.js";
import type { ActorRef } from "../../codes/reference.js";
import type { Period } from "../../core/dates.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { Citation } from "../value/citation.js";
import { CitationSchema } from "../value/citation.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { PeriodSchema } from "../value/period.js";
import { code, count, id, listOf, name, ordinal } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { actorRef, unitRef } from "../value/reference.js";

/** A member of a delegation: an official, or a body that sends someone. */
export interface DelegationMember {
  /** The official or body that is a member. */
  actor: ActorRef;
  /** The part taken; absent: ordinary member. */
  role?: DelegationRole | undefined;
  /** Who stands for the body; absent: the actor itself, or not said. */
  representedBy?: Grain | undefined;
}

/** A group sent to communes: a working delegation, a numbered working group, an inspection team. */
export interface Delegation extends RecordBase {
  /** What sort of delegation it is. */
  kind: DelegationKind;
  /** Its number: 3 for "Tổ công tác số 3"; absent: it has none. */
  number?: number | undefined;
  /** What it is called. */
  name: string;
  /** The body that sent it; absent: not said. */
  sentBy?: ActorRef | undefined;
  /** The decision or plan that set it up; absent: not given. */
  mandate?: Citation | undefined;
  /** How many people it has; absent: not said. */
  size?: number | undefined;
  /** Units assigned to it; absent: not said. */
  units?: UnitRef[] | undefined;
  /** The period of its mandate; absent: not said. */
  period?: Period | undefined;
  /** Its members as far as they are named; absent: nobody is. */
  members?: DelegationMember[] | undefined;
}

const DelegationMemberSchema: ObjectSchema<DelegationMember> = conform<DelegationMember>()(
  z.strictObject({
    actor: actorRef,
    role: code(delegationRoleList).optional(),
    representedBy: code(grainList).optional(),
  }),
);

/** Schema of {@link Delegation}. */
export const DelegationSchema: ObjectSchema<Delegation> = conform<Delegation>()(
  z.strictObject({
    id,
    kind: code(delegationKindList),
    number: ordinal.optional(),
    name,
    sentBy: actorRef.optional(),
    mandate: CitationSchema.optional(),
    size: count.optional(),
    units: listOf(unitRef, 4000).optional(),
    period: PeriodSchema.optional(),
    members: listOf(DelegationMemberSchema).optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `delegation`. */
export const delegationDefinition: Definition<Delegation> = {
  kind: "delegation",
  schema: DelegationSchema,
  key: "id",
  conditions: [],
  source: "The reports of 2025: delegations of the Party Standing Committee and of the People's Committee",
};
