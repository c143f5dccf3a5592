import { useState, type ReactElement } from 'react';
import { isInputMethodKey } from '../input-method.ts';

interface RenameFormProps {
  readonly className: string;
  /** The name that it begins with. */
  readonly name: string;
  /** UTF-16 units: so long may a name be. */
  readonly longest: number;
  readonly label: string;
  readonly keepName: string;
  readonly cancelName: string;
  readonly onKeep: (name: string) => void;
  readonly onCancel: () => void;
}

/** A field in the place of what is renamed, which has the focus at once. Esc cancels. */
export function RenameForm({ className, name, longest, label, keepName, cancelName, onKeep, onCancel }: RenameFormProps): ReactElement {
  const [draft, setDraft] = useState(name);
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(draft);
      }}
    >
      <label>
        <span className="hint">{label}</span>
        <input
          type="text"
          value={draft}
          maxLength={longest}
          ref={focusAndSelect}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !isInputMethodKey(event.nativeEvent)) onCancel();
          }}
        />
      </label>
      <button type="submit">{keepName}</button>
      <button type="button" className="quiet" onClick={onCancel}>{cancelName}</button>
    </form>
  );
}

/** A field that has just come in place of what was pressed takes the focus. */
function focusAndSelect(field: HTMLInputElement | null): void {
  field?.select();
}
