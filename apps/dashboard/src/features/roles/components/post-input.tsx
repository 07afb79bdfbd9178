import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './roles.module.css';
import { charactersAtMost, readPost } from '../post-file.js';
import { t } from '../roles-words.js';
import { Button } from '../../../ui/button.js';
import { useFileDropTarget } from '../../../ui/file-drop-target.js';
import { formatNumber } from '../../../ui/format.js';

interface PostInputProps {
  text: string;
  /** Opened by a press on a button that has just gone: the reader goes on in the field. */
  takesFocus: boolean;
  /** Typed, letter by letter. */
  onType: (text: string) => void;
  /** Whole: pasted into the empty field, or read from a file. */
  onWhole: (text: string) => void;
  /** What stands before the choice of a file, and after it. */
  first?: ReactNode;
  last?: ReactNode;
}

/** A field to paste into and a place to drop a file, with its twin, a button that chooses one. */
export function PostInput({ text, takesFocus, onType, onWhole, first, last }: PostInputProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) field.current?.focus();
  }, [takesFocus]);
  const [fault, setFault] = useState<string | null>(null);
  const take = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    const read = await readPost(file);
    if ('text' in read) {
      setFault(null);
      onWhole(read.text);
    } else setFault(t(read.fault, { file: file.name, most: formatNumber(charactersAtMost, 0) }));
  };
  const { over, target } = useFileDropTarget((files) => void take(files));
  return (
    <div className={styles.input} {...target}>
      <label htmlFor={id}>{t('text')}</label>
      <span id={`${id}-hint`} className={styles.soft}>
        {over ? t('drop') : t('textHint')}
      </span>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        ref={field}
        rows={16}
        maxLength={charactersAtMost}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={({ target, nativeEvent }) => {
          setFault(null);
          const pasted =
            nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertFromPaste';
          if (pasted && text === '') onWhole(target.value);
          else onType(target.value);
        }}
      />
      {fault && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      <div className={styles.inputActions}>
        {first}
        <Button look="secondary" onClick={() => input.current?.click()}>
          {t('open')}
        </Button>
        <input
          ref={input}
          type="file"
          tabIndex={-1}
          aria-label={t('open')}
          accept=".txt,.md,.markdown,.text,.docx,.pdf,text/plain,text/markdown,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          onChange={(event) => {
            void take(event.target.files);
            // The same file, changed, may be opened again.
            event.target.value = '';
          }}
        />
        {last}
      </div>
      <p className={styles.soft}>
        {t('formats', { size: formatNumber((charactersAtMost * 4) / 1000, 0) })}
      </p>
    </div>
  );
}
