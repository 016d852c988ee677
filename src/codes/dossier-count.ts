/** Members of {@link dossierCountList}, in display order. */
export const dossierCounts = [
  "carriedOver",
  "newOnline",
  "newInPerson",
  "newPostal",
  "newInPersonOrPostal",
  "received",
  "handled",
  "resolvedEarly",
  "resolvedOnTime",
  "resolvedEarlyOrOnTime",
  "resolvedLate",
  "resolved",
  "resultsReturned",
  "sentBack",
  "pendingInTime",
  "pendingOverdue",
  "pending",
  "awaitingSupplement",
  "paused",
  "digitisedDossiers",
  "digitisedResults",
] as const;

/** Which count of dossiers a number is. */
export type DossierCount = (typeof dossierCounts)[number];
