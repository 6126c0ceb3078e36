/** The JSON Schema of `bpp.config.json`; a `description` reads on after “`NAME` is”. */
export const CONFIG_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Settings of an archive of bpp (bpp.config.json)',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'where this schema is' },
    database: { type: 'string', minLength: 1, description: 'the path of the database' },
    root: { type: 'string', minLength: 1, description: 'the path of the folder that paths start at' },
    curation: { type: 'string', minLength: 1, description: 'the path of the file of decisions' },
    lists: { type: 'string', minLength: 1, description: 'the path of a folder' },
    defaults: {
      type: 'object',
      description: 'options that hold where a command line does not give them',
      additionalProperties: false,
      properties: {
        'min-confidence': { type: 'number', minimum: 0, maximum: 1, description: 'a number from 0 to 1' },
        stated: { type: 'boolean', description: 'true or false' },
        limit: { type: 'integer', minimum: 0, description: 'a whole number, 0 for all' },
        map: { type: 'string', minLength: 1, description: 'which columns hold what, as --map has it' },
        format: { enum: ['table', 'json', 'ndjson', 'csv', 'tsv', 'md'], description: 'how answers are written' },
      },
    },
  },
} as const;
