/** Has the browser save a text under a name. */
export function saveFile({ text, fileName, mediaType }: { text: string; fileName: string; mediaType: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
