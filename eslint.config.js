import { defineConfig, globalIgnores } from "eslint/config";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const message =
  "The same input gives the same bytes everywhere: take the day as an argument, use core/dates.ts.";
const unpredictable = [
  "NewExpression[callee.name='Date']",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[property.name=/^toLocale/]",
].map((selector) => ({ selector, message }));

const dateFns = {
  group: ["date-fns", "date-fns/*", "@date-fns/*"],
  message: "Only core/dates.ts imports it.",
};
const wholeDateFns = { name: "date-fns", message: "Import by subpath: the whole costs 90 ms at start-up." };

export default defineConfig(
  globalIgnores(["**/dist/", "coverage/", ".tmp/"]),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  regexp.configs["flat/recommended"],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/consistent-type-imports": "error",
      // isolatedDeclarations asks for some of the annotations that it calls needless
      "@typescript-eslint/no-inferrable-types": "off",
      // numbers read well in a template
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // a function that uses no `this` may be taken off its object
      "@typescript-eslint/no-invalid-void-type": ["error", { allowAsThisParameter: true }],
      // a type that proves something uses its parameter once, and looks for empty objects
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-generated-empty-object-type": "off",
      // text may hold no control characters, so a pattern names them
      "no-control-regex": "off",
      // JSON Schema, SQL and readers get the pattern without its flags, and patterns are put together from parts
      "regexp/use-ignore-case": "off",
      "regexp/prefer-w": "off",
      "regexp/no-useless-non-capturing-group": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-syntax": ["error", ...unpredictable],
      "no-restricted-imports": ["error", { patterns: [dateFns] }],
      "max-lines": ["error", 300],
    },
  },
  { files: ["src/core/dates.ts"], rules: { "no-restricted-imports": ["error", { paths: [wholeDateFns] }] } },
  { files: ["src/cli/**"], rules: { "no-console": "off" } },
  { files: ["src/**/data/**", "src/**/*.generated.ts"], rules: { "max-lines": "off" } },
  { files: ["**/*.js"], extends: [tseslint.configs.disableTypeChecked] },
);
