import { defineConfig, globalIgnores } from "eslint/config";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const message =
  "The same input gives the same bytes everywhere: take the day as an argument and use core/dates.ts.";
const unpredictable = [
  "NewExpression[callee.name='Date']",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[property.name=/^toLocale/]",
].map((selector) => ({ selector, message }));

const dateFns = {
  group: ["date-fns", "date-fns/*", "@date-fns/*"],
  message: "Only core/dates.ts imports date-fns.",
};
const wholeDateFns = {
  name: "date-fns",
  message: "Import by subpath: the whole package costs 90 ms at start-up.",
};

export default defineConfig(
  globalIgnores(["dist/", "docs/api/", "coverage/", ".tmp/"]),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  regexp.configs["flat/recommended"],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/consistent-type-imports": "error",
      // numbers read well in a template
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
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
