const SECTOR = 512
const [END_OF_CHAIN, TABLE] = [0xfffffffe, 0xfffffffd]
const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** Whether the bytes are a compound file: an OLE object, a document of older Office programs, or macros. */
export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length))
}

/** A compound file ([MS-CFB], version 3) without any stream: what contains it can still be opened. */
export function emptyOle(): Uint8Array {
  const file = Buffer.alloc(3 * SECTOR)
  SIGNATURE.copy(file)
  writeHeader(file)
  file.fill(0xff, SECTOR, 2 * SECTOR)
  file.writeUInt32LE(TABLE, SECTOR)
  file.writeUInt32LE(END_OF_CHAIN, SECTOR + 4)
  for (let entry = 2 * SECTOR; entry < 3 * SECTOR; entry += 128) file.fill(0xff, entry + 68, entry + 80)
  writeRoot(file.subarray(2 * SECTOR))
  return file
}

function writeHeader(header: Buffer): void {
  const [version, byteOrder, sectorShift, miniShift] = [0x3_003e, 0xfffe, 9, 6]
  header.writeUInt32LE(version, 24)
  header.writeUInt16LE(byteOrder, 28)
  header.writeUInt16LE(sectorShift, 30)
  header.writeUInt16LE(miniShift, 32)
  header.writeUInt32LE(1, 44) // sectors of the allocation table
  header.writeUInt32LE(1, 48) // sector of the directory
  header.writeUInt32LE(4096, 56) // smaller streams would be in the mini stream
  header.writeUInt32LE(END_OF_CHAIN, 60)
  header.writeUInt32LE(END_OF_CHAIN, 68)
  header.fill(0xff, 76, SECTOR)
  header.writeUInt32LE(0, 76) // sector of the allocation table
}

function writeRoot(entry: Buffer): void {
  const name = 'Root Entry'
  entry.write(name, 'utf16le')
  entry.writeUInt16LE(2 * (name.length + 1), 64)
  entry.writeUInt8(5, 66) // the kind of a root
  entry.writeUInt8(1, 67)
  entry.writeUInt32LE(END_OF_CHAIN, 116)
}
