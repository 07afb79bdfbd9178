import { useState } from 'react';
import type { DragEvent } from 'react';

/** What an element needs to take dropped files, and whether some hover over it. Dropped text stays the browser's business. */
export function useFileDropTarget(onFiles: (files: FileList) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    target: {
      'data-over': over ? '' : undefined,
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        onFiles(event.dataTransfer.files);
      },
    },
  };
}
