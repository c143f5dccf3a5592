import { request } from 'node:http';

export interface HostQuestion {
  readonly path: string;
  readonly accept: string;
  readonly method?: 'GET' | 'POST';
}

/**
 * Headers that may differ, and why (deploy/README.md says the same): who serves and when; how the connection is kept; the form of
 * validators, which each server makes in its own way; ranges, which ours ignores.
 */
const MAY_DIFFER: ReadonlySet<string> = new Set(['server', 'date', 'connection', 'keep-alive', 'transfer-encoding', 'etag', 'accept-ranges', 'content-length']);

/** @returns one line a difference in status or in a header that must not differ. */
export async function compareAnswers(ours: string, theirs: string, questions: readonly HostQuestion[], encodings: readonly string[]): Promise<readonly string[]> {
  const differences: string[] = [];
  for (const { path, accept, method = 'GET' } of questions) {
    for (const encoding of encodings) {
      const headers = { accept, 'accept-encoding': encoding };
      const [own, other] = await Promise.all([ask(ours, method, path, headers), ask(theirs, method, path, headers)]);
      for (const name of [...new Set([...own.keys(), ...other.keys()])].toSorted()) {
        if (MAY_DIFFER.has(name) || own.get(name) === other.get(name)) continue;
        differences.push(`${method} ${path} (${encoding}): ${name} is ${other.get(name) ?? 'missing'}, ours ${own.get(name) ?? 'missing'}`);
      }
    }
  }
  return differences;
}

/** Status and headers of an answer. The body is compared by its length. */
function ask(origin: string, method: string, path: string, headers: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  return new Promise((resolve, reject) => {
    request(new URL(path, origin), { method, headers, agent: false }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Uint8Array) => { bytes += chunk.length; });
      response.on('end', () => resolve(new Map([
        ['status', String(response.statusCode)],
        ['body', `${bytes} bytes`],
        ...Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const),
      ])));
    }).on('error', reject).end();
  });
}
