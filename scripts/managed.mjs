// The schema of `storage.managed` for Chrome and Edge, made of the policy's own.

/**
 * Leaves of a JSON Schema what Chromium's policy schemas know (types, properties, items), and adds the field `document`: the
 * whole policy as a text. Limits and patterns are left out on purpose: Chromium drops what does not fit without a word, our own
 * schema says what is wrong.
 */
export function managedSchema(schema) {
  const reduced = reduce(schema);
  return {
    type: 'object',
    properties: {
      document: { type: 'string', description: 'The whole policy as a JSON text.' },
      ...reduced.properties,
    },
  };
}

function reduce(schema) {
  const { properties, items, additionalProperties, anyOf, enum: values, const: value } = schema;
  if (anyOf) return reduce(anyOf.find((one) => one.type !== 'null') ?? anyOf[0]);
  // one type a value: what may be null is left out instead
  const type = [schema.type].flat().find((one) => one !== 'null');
  if (type === 'object')
    return {
      type,
      ...(properties
        ? { properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, reduce(one)])) }
        : {}),
      ...(additionalProperties && typeof additionalProperties === 'object'
        ? { additionalProperties: reduce(additionalProperties) }
        : {}),
    };
  if (type === 'array') return { type, items: reduce(items ?? { type: 'string' }) };
  return { type: type ?? typeOf(value ?? values?.[0]) };
}

function typeOf(value) {
  return typeof value === 'number' ? 'integer' : 'string';
}
