/** How Ajv compiles our schemas, at run time and when ntbind is built. */
export const SCHEMA_OPTIONS = {
  allErrors: true,
  useDefaults: true,
  verbose: true,
  allowUnionTypes: true,
  meta: false,
  validateSchema: false,
  code: { optimize: false },
};
