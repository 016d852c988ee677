/** Members of {@link dossierScopeList}, in display order. */
export const dossierScopes = ["at-centre", "commune-authority", "province-authority", "all-levels"] as const;

/** Which dossiers a statistic counts, by authority. */
export type DossierScope = (typeof dossierScopes)[number];
