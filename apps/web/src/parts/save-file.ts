/** Saves text as a file of the resident's own. Nothing leaves the device. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file once this turn is over.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
