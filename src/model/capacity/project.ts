import * as z from "zod";
import type { CapitalSource } from "../../codes/capital-source.js";
import { capitalSourceList } from "../../codes/capital-source.js";
import type { ProjectKind } from "../../codes/project-kind.js";
import { projectKindList } from "../../codes/project-kind.js";
import type { ProjectStage } from "../../codes/project-stage.js";
import { projectStageList } from "../../codes/project-stage.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, id, listOf, name, vnd } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { unitRef } from "../value/reference.js";

/** A building, road or other work. Its size (storeys, rooms, length) stands in `measures`. */
export interface Project extends RecordBase {
  /** What it is called or is. */
  name: string;
  /** Absent: not classified. */
  kind?: ProjectKind | undefined;
  /** The units it lies in or serves; several when it crosses a border. */
  units: UnitRef[];
  /** Cost in đồng; absent: not said. */
  costVnd?: number | undefined;
  /** Where the money comes from; absent: not said. */
  capitalSource?: CapitalSource | undefined;
  /** How far it is; absent: not said. */
  stage?: ProjectStage | undefined;
  /** The former units it was taken over from; absent: not taken over, or not said. */
  inheritedFrom?: UnitRef[] | undefined;
}

/** Schema of {@link Project}. */
export const ProjectSchema: ObjectSchema<Project> = conform<Project>()(
  z.strictObject({
    id,
    name,
    kind: code(projectKindList).optional(),
    units: listOf(unitRef),
    costVnd: vnd.optional(),
    capitalSource: code(capitalSourceList).optional(),
    stage: code(projectStageList).optional(),
    inheritedFrom: listOf(unitRef, 100).optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `project`. */
export const projectDefinition: Definition<Project> = {
  kind: "project",
  schema: ProjectSchema,
  key: "id",
  conditions: [],
  source: "The reports of 2025: works asked for, and works inherited from districts and former communes",
};
