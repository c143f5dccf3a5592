/**
 * quota: the device has no room. unavailable: the browser gives no storage, or took it away. blocked: another tab holds an older version
 * open. newer: written by a later version in a way this one cannot read. damaged: what was stored differs from its hash. unfetched: the code for it could not be fetched. failed: anything else.
 */
export type LibraryFault = 'quota' | 'unavailable' | 'blocked' | 'newer' | 'damaged' | 'unfetched' | 'failed';

/** What the reader keeps could not be read or written. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly fault: LibraryFault;

  constructor(fault: LibraryFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

/** The same failure, named: browsers tell what went wrong by the name of a DOMException. */
export function toLibraryError(cause: unknown): LibraryError {
  if (cause instanceof LibraryError) return cause;
  const name = cause instanceof Error ? cause.name : '';
  const message = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  if (name === 'QuotaExceededError') return new LibraryError('quota', `${message}; free some space on the device, then save again`, { cause });
  if (name === 'SecurityError' || name === 'InvalidStateError') {
    return new LibraryError('unavailable', `${message}; allow this site to store data, then reload`, { cause });
  }
  if (name === 'VersionError') return new LibraryError('newer', `${message}; reload to get the newer version of the app`, { cause });
  return new LibraryError('failed', `${message}; reload and try again`, { cause });
}
