import type { ReactElement } from 'react';
import { aboutByLocale } from '../../i18n/about-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { keptScores } from './kept-scores.ts';
import { scoreGroups, type ScoreGroup } from './score-groups.ts';

/** How well the pages are read: the figures of the last kept score, each with what it means, and what they are worth. */
export function ScoreTables(): ReactElement {
  const t = useMessages();
  const words = aboutByLocale[t.locale];
  return (
    <section aria-labelledby="scores">
      <h2 id="scores">{words.scores}</h2>
      {keptScores === null ? <p>{words.scoresNone}</p> : <p className="warning">{words.scoresNote}</p>}
      {scoreGroups(keptScores ?? {}).map((group) => <ScoreTable key={group.title} group={group} />)}
    </section>
  );
}

function ScoreTable({ group: { kind, title, size, rows } }: { readonly group: ScoreGroup }): ReactElement {
  const t = useMessages();
  const words = aboutByLocale[t.locale];
  const counted = rows.some(({ counts }) => counts !== null);
  const count = /\d+$/.exec(size)?.[0];
  const set = / pages (\w)$/.exec(title)?.[1]?.toUpperCase();
  return (
    <div className="scores">
      <table data-title={title} {...(counted && { className: 'counted' })}>
        <caption>
          <strong>{words.scoreGroups[kind].title}{set !== undefined && ` ${set}`}</strong>
          <span>{words.scoreGroups[kind].note} {count !== undefined && <span className="count">{t.terms.stories(Number(count))}</span>}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.scoreColumns.name}</th>
            <th scope="col">{words.scoreColumns.figure}</th>
            {counted && (['right', 'extra', 'missing'] as const).map((column) => <th key={column} scope="col">{words.scoreColumns[column]}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figure, counts }) => {
            const said = words.scoreRow(name);
            return (
              <tr key={name} data-name={name}>
                <th scope="row"><span>{said.name}</span><small>{said.meaning}</small></th>
                <td data-label={words.scoreColumns.figure}>{figure}</td>
                {counts && (['right', 'extra', 'missing'] as const).map((column) => <td key={column} data-label={words.scoreColumns[column]}>{counts[column]}</td>)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
