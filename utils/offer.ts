/** Offers a text to the person as a file to keep; nothing leaves the machine. */
export function offerFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser has taken the file over by the next minute; without this it would stay in memory as long as the page
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
