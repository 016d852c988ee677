import * as z from "zod";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { count } from "../value/primitive.js";

/** Counts of dossiers. Each is absent when it was not reported; nothing is ever filled in. */
export interface DossierCounts {
  /** Taken over from the period before. */
  carriedOver?: number | undefined;
  /** New ones that came online. */
  newOnline?: number | undefined;
  /** New ones brought in person. */
  newInPerson?: number | undefined;
  /** New ones sent by post. */
  newPostal?: number | undefined;
  /** New ones brought or sent by post, reported as one figure. */
  newInPersonOrPostal?: number | undefined;
  /** All to be dealt with: carried over and new. */
  received?: number | undefined;
  /** Dealt with in some way, as reports say without more ("đã thực hiện"). */
  handled?: number | undefined;
  /** Resolved before the due time. */
  resolvedEarly?: number | undefined;
  /** Resolved at the due time. */
  resolvedOnTime?: number | undefined;
  /** Resolved before or at the due time, reported as one figure. */
  resolvedEarlyOrOnTime?: number | undefined;
  /** Resolved after the due time. */
  resolvedLate?: number | undefined;
  /** All resolved. */
  resolved?: number | undefined;
  /** Results handed over. */
  resultsReturned?: number | undefined;
  /** Sent back or taken back without a result. */
  sentBack?: number | undefined;
  /** Still open, not yet due. */
  pendingInTime?: number | undefined;
  /** Still open, past the due time. */
  pendingOverdue?: number | undefined;
  /** All still open. */
  pending?: number | undefined;
  /** Waiting for papers from the applicant. */
  awaitingSupplement?: number | undefined;
  /** Handling stopped for the time being. */
  paused?: number | undefined;
  /** Dossiers whose papers were digitised. */
  digitisedDossiers?: number | undefined;
  /** Results that were digitised. */
  digitisedResults?: number | undefined;
}

const optionalCount = count.optional();

/** Schema of {@link DossierCounts}. */
export const DossierCountsSchema: ObjectSchema<DossierCounts> = conform<DossierCounts>()(
  z.strictObject({
    carriedOver: optionalCount,
    newOnline: optionalCount,
    newInPerson: optionalCount,
    newPostal: optionalCount,
    newInPersonOrPostal: optionalCount,
    received: optionalCount,
    handled: optionalCount,
    resolvedEarly: optionalCount,
    resolvedOnTime: optionalCount,
    resolvedEarlyOrOnTime: optionalCount,
    resolvedLate: optionalCount,
    resolved: optionalCount,
    resultsReturned: optionalCount,
    sentBack: optionalCount,
    pendingInTime: optionalCount,
    pendingOverdue: optionalCount,
    pending: optionalCount,
    awaitingSupplement: optionalCount,
    paused: optionalCount,
    digitisedDossiers: optionalCount,
    digitisedResults: optionalCount,
  }),
);
