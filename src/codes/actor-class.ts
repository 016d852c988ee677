/** Members of {@link actorClassList}, in display order. */
export const actorClasses = [
  "donors",
  "pupils",
  "teachers",
  "citizens",
  "voters",
  "residents",
  "households",
  "enterprises",
  "cooperatives",
  "contractors",
  "officials-present",
  "relevant-agencies",
  "journalists",
  "other",
] as const;

/** A class of actors that nobody resolves to names. */
export type ActorClass = (typeof actorClasses)[number];
