import { posix } from "node:path";
import ts from "typescript";
import { read, sourceFiles } from "./support.js";

/** One import, re-export, `import()` or `import("…")` type. */
export interface Edge {
  from: string;
  /** What is written: `./id.js`, `zod`. */
  specifier: string;
  /** The file in `src` that it means; absent for packages. */
  to?: string;
  /** Whether nothing of it is left at run time. */
  typeOnly: boolean;
  /** The whole statement, for the message. */
  text: string;
}

/** The edges that leave each file of `src`. */
export type Graph = ReadonlyMap<string, readonly Edge[]>;

/** Reads all of `src`. */
export function readGraph(): Graph {
  return new Map(sourceFiles().map((file) => [file, edgesOf(file)]));
}

function edgesOf(from: string): Edge[] {
  const source = ts.createSourceFile(from, read(from), ts.ScriptTarget.Latest);
  const edges: Edge[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const text = node.getText(source).replaceAll(/\s+/g, " ");
    const edge = { from, specifier: specifier.text, typeOnly, text };
    edges.push(specifier.text.startsWith(".") ? { ...edge, to: resolve(from, specifier.text) } : edge);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edges;
}

function resolve(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
}

/** The shortest way from a file to an edge that is `wanted`, over the edges that may be followed. */
export function findPath(
  graph: Graph,
  start: string,
  wanted: (edge: Edge) => boolean,
  follow: (edge: Edge) => boolean = () => true,
): string[] | undefined {
  const seen = new Set([start]);
  const queue = [[start]];
  for (const path of queue) {
    for (const edge of (graph.get(path.at(-1) ?? "") ?? []).filter(follow)) {
      const next = edge.to ?? edge.specifier;
      if (wanted(edge)) return [...path, next];
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...path, next]);
    }
  }
  return undefined;
}
