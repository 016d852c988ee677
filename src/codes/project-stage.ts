/** Members of {@link projectStageList}, in display order. */
export const projectStages = ["proposed", "planned", "under-way", "finished"] as const;

/** How far a project has come. */
export type ProjectStage = (typeof projectStages)[number];
