/**
 * Documents made from the model: data dictionary, code lists, issue codes and entity-relationship diagrams, of the
 * library's own model or of one with further kinds.
 *
 * @module
 */
export type { CodeListOptions } from "./describe/code-list-table.js";
export { codeListTables } from "./describe/code-list-table.js";
export { describeModel } from "./describe/describe-model.js";
export type { DiagramPageOptions } from "./describe/diagram-page.js";
export { diagramPage } from "./describe/diagram-page.js";
export type { DictionaryOptions } from "./describe/dictionary.js";
export { dataDictionary } from "./describe/dictionary.js";
export { dotDiagram } from "./describe/dot.js";
export { issueTable } from "./describe/issue-table.js";
export { languageModelText } from "./describe/language-model-text.js";
export type { MermaidOptions } from "./describe/mermaid.js";
export { mermaidDiagram } from "./describe/mermaid.js";
export type {
  FieldDescription,
  KindDescription,
  ModelDescription,
  ObjectDescription,
  RelationDescription,
  Subject,
  ValueDescription,
} from "./describe/model-description.js";
export type { DiagramRenderer } from "./describe/svg.js";
export { svgDiagram } from "./describe/svg.js";
export type { FieldWords, KindDefinition, ModelCatalog } from "./model/text/kind-definition.js";
export type { RuleRow } from "./rules/table.js";
export { ruleTable } from "./rules/table.js";
