/** Members of {@link serviceCentreModelList}, in display order. */
export const serviceCentreModels = [
  "commune-centre",
  "one-level-branch",
  "service-point",
  "provincial-centre",
] as const;

/** How a public administration service centre is organised. */
export type ServiceCentreModel = (typeof serviceCentreModels)[number];
