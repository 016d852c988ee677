import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { InterfaceText } from "../src/model/text/interface-text.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const HEADER = "// Written by `npm run generate` from the comments of the interfaces.\n";

/** The comments of the interfaces of the model as a module: path from the root of the repository → text. */
export function generateText(): Record<string, string> {
  const texts = readInterfaces(["src/model/record.ts", "src/model/dataset.ts", "src/issues/params.ts"]);
  const lines = [
    HEADER,
    'import type { InterfaceText } from "./interface-text.js";\n',
    `export const english: Readonly<Record<string, InterfaceText>> = ${JSON.stringify(texts, null, 2)};\n`,
  ];
  return { "src/model/text/english.generated.ts": lines.join("\n") };
}

/** Every interface that these files declare or reach through the types of fields, by name. */
function readInterfaces(files: readonly string[]): Record<string, InterfaceText> {
  const paths = files.map((file) => `${root}${file}`);
  const program = ts.createProgram(paths, {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const texts: Record<string, InterfaceText> = {};
  const queue: ts.Symbol[] = paths.flatMap((path) => {
    const file = program.getSourceFile(path);
    const module = file && checker.getSymbolAtLocation(file);
    return module ? checker.getExportsOfModule(module) : [];
  });
  for (let symbol = queue.shift(); symbol !== undefined; symbol = queue.shift()) {
    const declaration = symbol.declarations?.find(ts.isInterfaceDeclaration);
    if (declaration === undefined || Object.hasOwn(texts, symbol.name)) continue;
    const named = (node: ts.Node): string[] => {
      const found = interfacesIn(node, checker);
      queue.push(...found);
      return found.map(({ name }) => name);
    };
    const parents = declaration.heritageClauses?.flatMap(({ types }) => types.flatMap(named)) ?? [];
    const fields = declaration.members.filter(ts.isPropertySignature).map((member) => {
      const own = checker.getSymbolAtLocation(member.name);
      const text = own ? textOf(own) : "";
      const types = member.type ? named(member.type) : [];
      const name = own?.name ?? "";
      return [name, { ...(text && { text }), ...(types.length > 0 && { types }) }] as const;
    });
    texts[symbol.name] = {
      text: textOf(symbol),
      ...(parents.length > 0 && { parents }),
      fields: Object.fromEntries(fields),
    };
  }
  return Object.fromEntries(Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The interfaces that a type speaks of, in the order in which it names them. */
function interfacesIn(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
    const name = ts.isTypeReferenceNode(node) ? node.typeName : node.expression;
    let symbol = checker.getSymbolAtLocation(name);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    const [declaration] = symbol?.declarations ?? [];
    if (!declaration?.getSourceFile().fileName.startsWith(`${root}src/`)) return [];
    if (ts.isInterfaceDeclaration(declaration)) return symbol ? [symbol] : [];
    return ts.isTypeAliasDeclaration(declaration) ? interfacesIn(declaration.type, checker) : [];
  }
  const found: ts.Symbol[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...interfacesIn(child, checker));
  });
  return found;
}

/** Its own comment; one of an interface above it may say what does not hold here. */
function textOf(symbol: ts.Symbol): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(undefined));
  return text
    .replaceAll(/\{@link (\w+)\}/g, "$1")
    .replaceAll(/\s+/g, " ")
    .trim();
}
