/** A BASE_PATH that no address can be built with. */
export class BasePathError extends Error {
  override readonly name = 'BasePathError';
}

/**
 * The folder the app is hosted under, with a slash at both ends: `/` or `/paper/`. Missing slashes are added.
 * @throws BasePathError when a segment holds anything but letters, digits, `-`, `_` and `~`.
 */
export function normalizeBasePath(value: string | undefined): string {
  const segments = (value ?? '').split('/').filter((segment) => segment !== '');
  const wrong = segments.find((segment) => !/^[\w~-]+$/.test(segment));
  if (wrong !== undefined) {
    throw new BasePathError(`BASE_PATH: “${wrong}” is not a folder name; use letters, digits, - _ ~, as in BASE_PATH=/paper/`);
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}
