const encoder = new TextEncoder();

/** UTF-8 bytes of a row as JSON. A document's content counts as it is; a saved story counts with its copy, which is as long as its row says. */
export function sizeOfRow(row: object): number {
  const held = 'content' in row && row.content instanceof Uint8Array ? row.content.byteLength : 0;
  const copy = 'sha256' in row && 'bytes' in row && typeof row.bytes === 'number' ? row.bytes : 0;
  const bare = held > 0 ? { ...row, content: undefined } : row;
  return encoder.encode(JSON.stringify(bare)).length + held + copy;
}
