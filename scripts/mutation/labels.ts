// Texts in both languages are words for people: that both are there, and hold together, is tested elsewhere.
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import type { Ignorer } from "@stryker-mutator/api/ignore";

/** What is looked at of a piece of syntax. */
interface Syntax {
  readonly type: string;
  readonly properties?: readonly {
    readonly key?: { readonly name?: string };
    readonly value?: { readonly type: string };
  }[];
}

const labels: Ignorer = {
  shouldIgnore(path) {
    const { type, properties = [] } = (path as { readonly node: Syntax }).node;
    if (type !== "ObjectExpression" || properties.length !== 2) return undefined;
    const areTexts = properties.every(
      ({ key, value }) => ["vi", "en"].includes(key?.name ?? "") && value?.type === "StringLiteral",
    );
    return areTexts ? "a text for people" : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "labels", labels)];
