/** Arguments that cannot be understood; the message is one line for the user. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}
