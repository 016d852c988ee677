/** Members of {@link postTitleList}, in display order. */
export const postTitles = [
  "party-secretary",
  "party-deputy-secretary",
  "standing-committee-member",
  "party-committee-member",
  "peoples-council-chair",
  "peoples-council-vice-chair",
  "peoples-committee-chair",
  "peoples-committee-vice-chair",
  "front-committee-chair",
  "front-committee-vice-chair",
  "director",
  "deputy-director",
  "chief-of-office",
  "deputy-chief-of-office",
  "chief-inspector",
  "deputy-chief-inspector",
  "head-of-commission",
  "deputy-head-of-commission",
  "head-of-division",
  "deputy-head-of-division",
  "service-centre-director",
  "principal",
  "minister",
  "deputy-minister",
  "deputy-prime-minister",
  "other",
] as const;

/** The title of a public post. */
export type PostTitle = (typeof postTitles)[number];
