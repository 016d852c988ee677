import { posix } from "node:path";
import ts from "typescript";
import { root, sourceFiles } from "./support.js";

/** A regular expression of `src`: a literal, or a `RegExp` put together from constants. */
export interface Pattern {
  /** File and line. */
  place: string;
  /** Absent when the guard cannot tell what the parts are. */
  source: string | undefined;
  flags: string;
}

/** Every regular expression in `src`. */
export function readPatterns(): Pattern[] {
  const files = sourceFiles();
  const options = {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    noLib: true,
    types: [],
  };
  const program = ts.createProgram(
    files.map((file) => posix.join(root, file)),
    options,
  );
  const checker = program.getTypeChecker();
  const patterns: Pattern[] = [];
  for (const file of files) {
    const sourceFile = program.getSourceFile(posix.join(root, file));
    if (sourceFile === undefined) continue;
    const visit = (node: ts.Node): void => {
      const pattern = patternOf(node, checker);
      if (pattern !== undefined) {
        const { line } = sourceFile.getLineAndCharacterOfPosition(node.getStart(sourceFile));
        patterns.push({ place: `${file}:${line + 1}`, ...pattern });
      }
      ts.forEachChild(node, visit);
    };
    visit(sourceFile);
  }
  return patterns;
}

function patternOf(node: ts.Node, checker: ts.TypeChecker): Omit<Pattern, "place"> | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf("/");
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if (!(ts.isNewExpression(node) || ts.isCallExpression(node)) || node.expression.getText() !== "RegExp")
    return undefined;
  const [source, flags] = node.arguments ?? [];
  return { source: source && textOf(source, checker), flags: (flags && textOf(flags, checker)) ?? "" };
}

/** The value of an expression made of string constants. */
function textOf(node: ts.Expression, checker: ts.TypeChecker): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const parts = node.templateSpans.map((span) => {
      const text = textOf(span.expression, checker);
      return text === undefined ? undefined : text + span.literal.text;
    });
    return parts.includes(undefined) ? undefined : node.head.text + parts.join("");
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textOf(node.left, checker), textOf(node.right, checker)];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  if (ts.isPropertyAccessExpression(node) && node.name.text === "source") {
    const value = constantOf(node.expression, checker);
    return value && patternOf(value, checker)?.source;
  }
  const value = constantOf(node, checker);
  return value && textOf(value, checker);
}

/** What the constant was declared as, in whatever file. */
function constantOf(node: ts.Expression, checker: ts.TypeChecker): ts.Expression | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  let symbol = checker.getSymbolAtLocation(node);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  const declaration = symbol?.valueDeclaration;
  return declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
}
