import { newRequestKey } from '../../ui/request-key.js';

export interface Uploaded {
  /** The key under which a version is made of it. */
  uploadKey: string;
  fileName: string;
  bytes: number;
}

/** Why a file was not taken: the service's own sentence, or null where the line broke. */
export class UploadError extends Error {
  constructor(readonly reason: string | null) {
    super(reason ?? 'The connection broke off.');
    this.name = 'UploadError';
  }
}

interface Answer {
  errors?: { message?: string }[];
  fileName?: string;
  bytes?: number;
}

function parsed(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}

/**
 * Sends a file as it is and tells how far it is, 0 to 1; `fetch` tells of nothing on the way up. Aborting leaves nothing
 * behind. Rejects with UploadError.
 */
export function uploadFile(
  organisationId: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Uploaded> {
  const uploadKey = newRequestKey();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', `/files/organisations/${organisationId}/evidence/uploads/${uploadKey}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total);
    });
    request.addEventListener('load', () => {
      const { errors, fileName = file.name, bytes = file.size } = parsed(request.responseText);
      if (request.status === 200) resolve({ uploadKey, fileName, bytes });
      else reject(new UploadError(errors?.[0]?.message ?? null));
    });
    for (const event of ['error', 'abort', 'timeout'] as const)
      request.addEventListener(event, () => reject(new UploadError(null)));
    signal.addEventListener('abort', () => request.abort());
    // A blob without a type: what the file calls itself is of no account.
    request.send(new Blob([file]));
  });
}
