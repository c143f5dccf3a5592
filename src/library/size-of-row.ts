const encoder = new TextEncoder();

/** UTF-8 bytes of a row as JSON. What is held as bytes counts as it is; a saved story counts with its copy, which is as long as its row says. */
export function sizeOfRow(row: unknown): number {
  let held = 0;
  const json = JSON.stringify(row, (_key, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value;
    held += value.byteLength;
    return undefined;
  });
  const copy = typeof row === 'object' && row !== null && 'sha256' in row && 'bytes' in row && typeof row.bytes === 'number' ? row.bytes : 0;
  return encoder.encode(json).length + held + copy;
}
