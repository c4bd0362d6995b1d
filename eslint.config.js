// Biome formats and finds the plain faults; here are the rules that need types, and those on docstrings.
import jsdoc from "eslint-plugin-jsdoc";
import typescript from "typescript-eslint";

export default typescript.config(
  { ignores: ["dist", "out", "api", "docs", "coverage", "examples/data", "**/*.mjs", "**/*.js"] },
  {
    files: ["src/**/*.ts"],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      // Callers without types hand over anything: a check that the types call needless is the refusal they get.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // `Array.isArray` makes `any[]` of a readonly list, which is how a caller's list is checked. An `any` of our own is
      // found by `no-explicit-any` and the compiler.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      // A refusal words whatever it was given.
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/no-unnecessary-type-conversion": "off",
      // A `default` that refuses is exhaustive: it is what a caller without types gets.
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-unnecessary-type-arguments": "off",
      "@typescript-eslint/no-this-alias": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-globals": ["error", { name: "Intl", message: "Output must not depend on a locale." }],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "No clock in the library." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "No clock in the library." },
        { object: "Math", property: "random", message: "Random numbers come from a seed." },
        { property: "localeCompare", message: "Order by code units." },
        { property: "toLocaleString", message: "Output must not depend on a locale." },
      ],
    },
  },
  {
    // The shell talks to a terminal, and may look at the clock for its progress.
    files: ["src/cli/**/*.ts", "src/cli.ts"],
    rules: {
      "no-console": "off",
      "no-restricted-globals": "off",
      "no-restricted-syntax": "off",
      "no-restricted-properties": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: "typescript", tagNamePreference: { source: "source", see: "see" } } },
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: ["TSInterfaceDeclaration"],
        },
      ],
      "jsdoc/check-param-names": ["error", { checkDestructured: false }],
      "jsdoc/check-tag-names": ["error", { definedTags: ["source"] }],
      "jsdoc/check-alignment": "error",
      "jsdoc/empty-tags": "error",
      "jsdoc/no-types": ["error", { contexts: [] }],
      "jsdoc/require-description": ["error", { contexts: ["FunctionDeclaration"] }],
      "jsdoc/no-multi-asterisks": "error",
    },
  },
);
