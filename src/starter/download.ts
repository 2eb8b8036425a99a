/** Hands bytes to the browser as a file to keep. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken its own hold of the bytes by the time this runs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
