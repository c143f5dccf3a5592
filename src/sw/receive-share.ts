import { inboxName, SHARED_NAME } from './protocol.ts';

/** Fields of the web manifest's share target. */
const FILES = 'documents';
const TEXTS = ['title', 'text'];

/**
 * Puts aside what the system shared with the app until a tab takes it, and leads the reader there. A text that was shared without a file becomes one.
 * @param scope of the registration, ending in a slash
 */
export async function receiveShare(request: Request, scope: string): Promise<Response> {
  const form = await request.formData();
  const files = form.getAll(FILES).filter((field) => field instanceof File);
  const text = TEXTS.flatMap((field) => form.getAll(field).filter((value) => typeof value === 'string')).filter((value) => value !== '').join('\n\n');
  if (files.length === 0 && text !== '') files.push(new File([text], 'shared.txt'));
  const inbox = await caches.open(inboxName(new URL(scope).pathname));
  await Promise.all(files.map((file) => inbox.put(`${scope}shared/${crypto.randomUUID()}`, new Response(file, { headers: { [SHARED_NAME]: encodeURIComponent(file.name) } }))));
  return Response.redirect(`${scope}library#own-pages`, 303);
}
