/**
 * Why a file is not taken for a backup. too-large, too-many, too-deep: beyond the limits. not-a-backup: something else. newer: written by a later version.
 * cut-off: its end is missing. damaged: differs from its hash. malformed: its rows are not what this app writes.
 */
export type BackupRefusal = 'too-large' | 'too-many' | 'too-deep' | 'not-a-backup' | 'newer' | 'cut-off' | 'damaged' | 'malformed';

/** A backup that was not written, or not read: nothing has changed. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly refusal: BackupRefusal;

  constructor(refusal: BackupRefusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.refusal = refusal;
  }
}
