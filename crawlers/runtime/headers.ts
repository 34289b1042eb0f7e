type Headers = readonly (readonly [name: string, value: string])[];

/** Returns the first value of a header by its name in any case. */
export function headerOf(headers: Headers, name: string): string | undefined {
  return headers.find(([one]) => one.toLowerCase() === name)?.[1];
}

/** Returns all values of a header that may come more than once. */
export function headersOf(headers: Headers, name: string): string[] {
  return headers.filter(([one]) => one.toLowerCase() === name).map(([, value]) => value);
}
