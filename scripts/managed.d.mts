export function managedSchema(schema: object): object;
