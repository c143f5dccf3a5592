import type { ReactElement } from 'react';
import type { StorageMessages } from '../../i18n/storage-messages.ts';
import { KINDS } from '../../library/care.ts';
import { useStorage } from './storage-store.ts';

/** Numbers and bytes, kind by kind, as counted from the rows. */
export function HoldingTable({ words }: { readonly words: StorageMessages }): ReactElement {
  const holdings = useStorage((state) => state.holdings);
  if (!holdings) return <p className="loading">{words.counting}</p>;
  const present = KINDS.filter((kind) => holdings[kind].rows > 0);
  if (present.length === 0) return <p>{words.nothing}</p>;
  return (
    <table>
      <thead>
        <tr><th scope="col">{words.columns.kind}</th><th scope="col">{words.columns.rows}</th><th scope="col">{words.columns.bytes}</th></tr>
      </thead>
      <tbody>
        {present.map((kind) => (
          <tr key={kind}><th scope="row">{words.kinds[kind]}</th><td>{holdings[kind].rows}</td><td>{words.size(holdings[kind].bytes)}</td></tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td>{present.reduce((sum, kind) => sum + holdings[kind].rows, 0)}</td>
          <td>{words.size(present.reduce((sum, kind) => sum + holdings[kind].bytes, 0))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
