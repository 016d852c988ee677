import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const HEADER = "// Written by `npm run generate` from src/issues/params.ts.\n";

type Schema = Record<string, unknown>;

/** The params of every issue code as JSON Schema: path from the root of the repository → text of a module. */
export function generateIssueParams(): Record<string, string> {
  const file = `${root}src/issues/params.ts`;
  const options = {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
  };
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const declaration = source?.statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === "IssueParams",
  );
  if (declaration === undefined) throw new Error("IssueParams is not in src/issues/params.ts");
  const params = objectOf(checker.getTypeAtLocation(declaration), checker).properties as Schema;
  const lines = [
    HEADER,
    'import type { ParamsText } from "./params-text.js";\n',
    `export const issueParams: Readonly<Record<string, ParamsText>> = ${JSON.stringify(params, null, 2)};\n`,
  ];
  return { "src/model/text/issue-params.generated.ts": lines.join("\n") };
}

function objectOf(type: ts.Type, checker: ts.TypeChecker): Schema {
  const properties = type.getProperties().map((property) => {
    const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    return { name: property.name, optional, schema: schemaOf(checker.getTypeOfSymbol(property), checker) };
  });
  const required = properties.filter(({ optional }) => !optional).map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(properties.map(({ name, schema }) => [name, schema])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function schemaOf(type: ts.Type, checker: ts.TypeChecker): Schema {
  if (type.isUnion()) {
    const members = type.types.filter((member) => (member.flags & ts.TypeFlags.Undefined) === 0);
    if (members.every((member) => member.isStringLiteral()))
      return { type: "string", enum: members.map((member) => member.value).sort() };
    const types = [...new Set(members.map((member) => String(schemaOf(member, checker).type)))].sort();
    return types.length === 1 ? { type: types[0] } : { anyOf: types.map((type) => ({ type })) };
  }
  if (type.flags & ts.TypeFlags.StringLike) return { type: "string" };
  if (type.flags & ts.TypeFlags.NumberLike) return { type: "number" };
  if (type.flags & ts.TypeFlags.BooleanLike) return { type: "boolean" };
  if (type.flags & ts.TypeFlags.Null) return { type: "null" };
  if (checker.isArrayType(type)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference);
    return { type: "array", items: element ? schemaOf(element, checker) : {} };
  }
  return objectOf(type, checker);
}
