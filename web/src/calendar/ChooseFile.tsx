import { useState } from 'react';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/text';

export const MOST_BYTES = 5 * 1024 * 1024;

/** A file's name and its bytes, read when it was chosen: what is imported later is what was previewed. */
export interface Chosen {
  name: string;
  bytes: ArrayBuffer;
}

/** 38 KB, 1.2 MB */
export function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}

/** A field for one calendar file: pressed, reached by keyboard, or dropped onto. */
export function ChooseFile({ file, choose, error }: { file: Chosen | null; choose: (file: Chosen) => void; error?: string }) {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  const [unread, setUnread] = useState(false);
  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    try {
      // too large is said by its size alone, without reading it
      choose({ name: chosen.name, bytes: chosen.size > MOST_BYTES ? new ArrayBuffer(MOST_BYTES + 1) : await chosen.arrayBuffer() });
      setUnread(false);
    } catch {
      setUnread(true);
    }
  };
  const wrong = unread ? t('calendar.fileUnread') : error;
  return (
    <div className="stack tight">
      <label
        className={`drop${over ? ' over' : ''}${wrong ? ' wrong' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        <Icon name="file" />
        <span className="grow">
          <b>{file === null ? t('calendar.file') : file.name}</b>
          <span className="t14 soft drop-more">{file === null ? t('calendar.fileWhat') : file.bytes.byteLength > MOST_BYTES ? t('calendar.fileAnother') : `${sizeOf(file.bytes.byteLength)} · ${t('calendar.fileAnother')}`}</span>
        </span>
        <input
          id="calendar-file"
          type="file"
          className="hidden-words"
          accept=".ics,.ical,.ifb,text/calendar"
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong ? 'calendar-file-wrong' : undefined}
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {wrong && (
        <p id="calendar-file-wrong" className="t14 cinnabar">
          {wrong}
        </p>
      )}
    </div>
  );
}
