import type { BundleFile } from '../bundle/format.ts';

/** Subresource-integrity form (`sha256-<base64>`) of a lower-case hex SHA-256. */
export function integrityOf(sha256: string): string {
  const bytes = sha256.match(/../g) ?? [];
  return `sha256-${btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))}`;
}

/**
 * Fetches a file and lets the browser check its hash, so that no damaged answer, truncated or HTML in its place, can enter a cache.
 * When the copy on the way (HTTP cache, proxy) is wrong, the origin is asked once more past every cache.
 * @param address absolute URL of the file.
 * @param ending ends the download
 * @throws TypeError when it is out of reach or its content is not what the list says; Error when the server refuses it; AbortError when it was ended.
 */
export async function fetchVerified(address: string, file: BundleFile, ending?: AbortSignal): Promise<Response> {
  const integrity = integrityOf(file.sha256);
  const signal = ending ?? null;
  // A hash in the name makes the HTTP cache's copy as good as the server's; any other name may have changed under it.
  const first: RequestCache = /^(?:assets|bundle)\/.*[.-][\w-]{8,}\.\w+$/.test(file.path) ? 'default' : 'no-cache';
  const answer = await fetch(address, { integrity, signal, cache: first }).catch(() => fetch(address, { integrity, signal, cache: 'reload' }));
  if (!answer.ok) throw new Error(`${file.path}: the server answered ${answer.status}`);
  return withoutRedirect(answer);
}

/** A redirected answer must not be given to a navigation; a copy of it may. */
function withoutRedirect(answer: Response): Response {
  if (!answer.redirected) return answer;
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers: answer.headers });
}
