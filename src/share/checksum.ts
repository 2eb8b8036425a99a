/** What eight more bits make of the remainder, for each of the 256 bytes. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});

/**
 * CRC-32 (IEEE 802.3). It notices every change within four bytes in a row; of other changes one in four thousand
 * million goes unnoticed.
 */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ remainders[(crc ^ byte) & 0xff]!;
  return ~crc >>> 0;
}

/** Seven characters [0-9a-z] that change when the text does. */
export function checksum(text: string): string {
  return crc32(new TextEncoder().encode(text)).toString(36).padStart(7, '0');
}
