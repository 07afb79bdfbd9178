import { useEffect, useId, useRef, useState } from 'react';
import styles from './evidence.module.css';
import { formatBytes } from '../evidence-words.js';
import { d } from '../item-words.js';
import { UploadError, uploadFile } from '../upload-file.js';
import type { Uploaded } from '../upload-file.js';
import { Button } from '../../../ui/button.js';
import { useFileDropTarget } from '../../../ui/file-drop-target.js';

interface FileChoiceProps {
  organisationId: string;
  /** Null while it is not known. */
  largestFileBytes: number | null;
  uploaded: Uploaded | null;
  onUploaded: (uploaded: Uploaded | null) => void;
}

interface Uploading {
  name: string;
  share: number;
  abort: AbortController;
}

/** Takes a file by drop or choice and sends it at once, with how far it is; what is refused says why. */
export function FileChoice({
  organisationId,
  largestFileBytes,
  uploaded,
  onUploaded,
}: FileChoiceProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [uploading, setUploading] = useState<Uploading | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  // Whoever leaves does not come back for it.
  useEffect(() => () => running.current?.abort(), []);

  const send = async (file: File) => {
    setFault(null);
    if (file.size === 0) return setFault(d('isEmpty'));
    if (largestFileBytes !== null && file.size > largestFileBytes) {
      return setFault(
        d('tooLarge', { size: formatBytes(file.size), most: formatBytes(largestFileBytes) }),
      );
    }
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setUploading({ name: file.name, share: 0, abort });
    try {
      const done = await uploadFile(
        organisationId,
        file,
        (share) => setUploading((before) => before && { ...before, share }),
        abort.signal,
      );
      if (running.current === abort) onUploaded(done);
    } catch (error) {
      if (!abort.signal.aborted)
        setFault(error instanceof UploadError && error.reason ? error.reason : d('lostLine'));
    } finally {
      if (running.current === abort) setUploading(null);
    }
  };
  const drop = useFileDropTarget((files) => {
    const [file] = files;
    if (file) void send(file);
  });

  if (uploaded)
    return (
      <div className={styles.arrived} role="status">
        <span>{d('uploaded', { name: uploaded.fileName, size: formatBytes(uploaded.bytes) })}</span>
        <Button look="quiet" onClick={() => onUploaded(null)}>
          {d('another')}
        </Button>
      </div>
    );
  if (uploading) {
    const percent = Math.round(uploading.share * 100);
    return (
      <div className={styles.uploading}>
        <label htmlFor={id}>{d('uploading', { name: uploading.name })}</label>
        <progress id={id} max={100} value={percent} />
        <span>{d('percent', { percent })}</span>
        <Button
          look="quiet"
          onClick={() => {
            uploading.abort.abort();
            setUploading(null);
          }}
        >
          {d('stop')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <div {...drop.target} className={styles.drop}>
        <input
          ref={input}
          id={id}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void send(file);
            // The same file again is a change too.
            target.value = '';
          }}
        />
        <p>
          <strong>{d('drop')}</strong>
        </p>
        <Button look="secondary" onClick={() => input.current?.click()}>
          {d('choose')}
        </Button>
        <p className={styles.faint}>
          {d('dropHint', {
            size: largestFileBytes === null ? '50 MB' : formatBytes(largestFileBytes),
          })}
        </p>
      </div>
      {fault && (
        <p className={styles.refused} role="alert">
          <strong>{d('uploadFailed')}.</strong> {fault}
        </p>
      )}
    </>
  );
}
