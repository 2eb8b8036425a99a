/** CRC-32 (IEEE 802.3), which notices every change of up to four bytes in a row. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** Seven characters [0-9a-z] that change when the text does. */
export function checksum(text: string): string {
  return crc32(new TextEncoder().encode(text)).toString(36).padStart(7, '0');
}
