import type { Route } from './exchange.ts';

export type Found =
  | { readonly type: 'route'; readonly route: Route; readonly params: Readonly<Record<string, string>> }
  | { readonly type: 'other-method'; readonly allowed: readonly string[] }
  | { readonly type: 'nothing' };

/** Returns the search for the route of a method and path. Routes without names are found first, then in their order. */
export function openRouter(routes: readonly Route[]): (method: string, path: string) => Found {
  const literal = new Map(
    routes.filter(({ pattern }) => !pattern.includes(':')).map((route) => [`${route.method} ${route.pattern}`, route]),
  );
  const split = routes.map((route) => ({ route, parts: route.pattern.split('/') }));
  return (method, path) => {
    const known = literal.get(`${method} ${path}`);
    if (known !== undefined) return { type: 'route', route: known, params: {} };
    const parts = path.split('/');
    const allowed: string[] = [];
    for (const { route, parts: pattern } of split) {
      const params = matchParts(pattern, parts);
      if (params !== undefined && route.method === method) return { type: 'route', route, params };
      if (params !== undefined) allowed.push(route.method);
    }
    return allowed.length > 0 ? { type: 'other-method', allowed } : { type: 'nothing' };
  };
}

function matchParts(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, wanted] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (!wanted.startsWith(':')) {
      if (wanted !== part) return undefined;
      continue;
    }
    const value = decode(part);
    if (value === undefined || value === '') return undefined;
    params[wanted.slice(1)] = value;
  }
  return params;
}

/** Returns a part of a path decoded; undefined when its percent signs mean nothing. */
export function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
