import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

export function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined
}

/** The name in the value of a key, such as `Widget` of `/Subtype`. */
export function nameOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

/** The direct dictionaries of an object, without those behind references. */
export function dictsIn(object: PDFObject): PDFDict[] {
  const found: PDFDict[] = []
  const open = [object]
  for (let each = open.pop(); each; each = open.pop()) {
    const dict = each instanceof PDFStream ? each.dict : each
    if (dict instanceof PDFDict) {
      found.push(dict)
      open.push(...dict.values())
    } else if (dict instanceof PDFArray) for (const value of dict.asArray()) open.push(value)
  }
  return found
}
