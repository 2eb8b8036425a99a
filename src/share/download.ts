/** Hands a file to the browser to keep. */
export function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken its own hold of the bytes by the time this runs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
