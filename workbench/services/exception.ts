/** What Google's services throw. */
export class Exception extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'object' || typeof value === 'function') return '(class)';
  return typeof value === 'string' ? 'String' : typeof value;
}

/** The exception for arguments of the wrong kind or number, in Google's words. */
export function wrongArguments(method: string, args: readonly unknown[]): Exception {
  const kinds = args.map(kindOf).join(',');
  return new Exception(`The parameters (${kinds}) don't match the method signature for SpreadsheetApp.${method}.`);
}
