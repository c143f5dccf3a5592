import { useId, type ReactElement } from 'react';

interface ChoiceGroupProps<Value extends string> {
  readonly name: string;
  readonly title: string;
  /** What the choice does, where its title does not say it all. */
  readonly note?: string;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  /** Languages of labels that are in another than the interface's. */
  readonly langs?: Readonly<Partial<Record<Value, string>>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One setting: a row of radio buttons that looks like one control. */
export function ChoiceGroup<Value extends string>({ name, title, note, values, labels, langs, chosen, onChoose }: ChoiceGroupProps<Value>): ReactElement {
  const noteId = useId();
  return (
    <fieldset className="choice-group" aria-describedby={note === undefined ? undefined : noteId}>
      <legend>{title}</legend>
      <div>
        {values.map((value) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
            <span lang={langs?.[value]}>{labels[value]}</span>
          </label>
        ))}
      </div>
      {note !== undefined && <p id={noteId} className="hint">{note}</p>}
    </fieldset>
  );
}
