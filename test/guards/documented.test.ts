import ts from "typescript";
import { expect, test } from "vitest";
import { read, sourceFiles } from "./support.js";

/** Interfaces that list the kinds of records: what is said of the interface is said of each member. */
const lists = new Set(["Dataset", "RecordByKind"]);

test("every field of the model says what it is", () => {
  const files = sourceFiles().filter((file) => /^src\/model\/(?:(?!text\/)[^/]+\/|dataset)/.test(file));
  const fields: string[] = [];
  const silent: string[] = [];
  for (const file of files) {
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
    for (const node of source.statements) {
      if (!ts.isInterfaceDeclaration(node) || lists.has(node.name.text)) continue;
      for (const member of node.members) {
        const name = `${node.name.text}.${member.name?.getText(source) ?? "()"}`;
        fields.push(name);
        if (ts.getJSDocCommentsAndTags(member).length === 0) silent.push(name);
      }
    }
  }
  expect(fields.length).toBeGreaterThan(300);
  expect(silent).toEqual([]);
});
