import * as z from "zod";
import type { FieldCode } from "../../codes/field-code.js";
import { fieldCodeList } from "../../codes/field-code.js";
import type { ProposalAuthority } from "../../codes/proposal-authority.js";
import { proposalAuthorityList } from "../../codes/proposal-authority.js";
import type { ProposalChannel } from "../../codes/proposal-channel.js";
import { proposalChannelList } from "../../codes/proposal-channel.js";
import type { ProposalKind } from "../../codes/proposal-kind.js";
import { proposalKindList } from "../../codes/proposal-kind.js";
import type { ActorRef } from "../../codes/reference.js";
import type { Id } from "../../core/id.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, id, idOf, listOf, summary } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { actorRef } from "../value/reference.js";
import type { Within } from "../value/within.js";
import { withinFields } from "../value/within.js";
import type { ProposalEvent } from "./proposal-event.js";
import { ProposalEventSchema } from "./proposal-event.js";

/** What communes or bodies ask for. */
export interface Proposal extends RecordBase, Within {
  /** `false`: a set of proposals of which only the existence is known. Absent: one proposal. */
  itemised?: false | undefined;
  /** What is asked for; absent: not classified. */
  kind?: ProposalKind | undefined;
  /** Fields it concerns, the main one first; absent: not classified. */
  fields?: FieldCode[] | undefined;
  /** The units or bodies that raise it. */
  raisedBy: ActorRef[];
  /** Whom it asks; absent: not said. */
  addressedTo?: ActorRef[] | undefined;
  /** How it was brought; absent: at the session of its context, or not said. */
  channel?: ProposalChannel | undefined;
  /** What is asked, in a sentence of one's own. */
  summary: string;
  /** Projects it asks for; absent: none, or none recorded. */
  projectIds?: Id[] | undefined;
  /** The level with the power to decide; absent: not clear. */
  authority?: ProposalAuthority | undefined;
  /** What happened to it, in order; what was answered stands in answers. Absent: nothing reported. */
  events?: ProposalEvent[] | undefined;
}

/** Schema of {@link Proposal}. */
export const ProposalSchema: ObjectSchema<Proposal> = conform<Proposal>()(
  z.strictObject({
    id,
    itemised: z.literal(false).optional(),
    kind: code(proposalKindList).optional(),
    fields: listOf(code(fieldCodeList), 50).optional(),
    raisedBy: listOf(actorRef),
    addressedTo: listOf(actorRef, 100).optional(),
    channel: code(proposalChannelList).optional(),
    summary,
    projectIds: listOf(idOf("project"), 100).optional(),
    authority: code(proposalAuthorityList).optional(),
    events: listOf(ProposalEventSchema).optional(),
    ...withinFields,
    ...baseFields,
  }),
);

/** What there is to know about the kind `proposal`. */
export const proposalDefinition: Definition<Proposal> = {
  kind: "proposal",
  schema: ProposalSchema,
  key: "id",
  conditions: [],
  source: "The reports of 2025; practice of follow-up, as in Nghệ An's letter 11826/UBND-TH",
};
